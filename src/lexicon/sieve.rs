//! Hashes of words, kept so that most others are turned away at once, without a look at the word.

use crate::model::hash;

/// A set of hashes that may have more in it than were added, but never fewer (Bloom, *Space/Time Trade-offs in Hash Coding
/// with Allowable Errors*, CACM 1970, with one bit each). It has 64 times `ROWS` places, which is to be a power of two:
/// many more than there are words, so that few others share one.
pub struct Sieve<const ROWS: usize = 256>(Box<[u64; ROWS]>);

impl<const ROWS: usize> Sieve<ROWS> {
    /// The hashes of `words`.
    pub fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Sieve<ROWS> {
        words.into_iter().map(hash).collect()
    }

    /// Adds `hash`.
    pub fn add(&mut self, hash: u32) {
        let (row, bit) = Self::place(hash);
        self.0[row] |= bit;
    }

    /// Whether `hash` may be one that was added.
    pub fn may_have(&self, hash: u32) -> bool {
        let (row, bit) = Self::place(hash);
        self.0[row] & bit != 0
    }

    fn place(hash: u32) -> (usize, u64) {
        ((hash / 64) as usize % ROWS, 1 << (hash % 64))
    }
}

impl<const ROWS: usize> Default for Sieve<ROWS> {
    fn default() -> Sieve<ROWS> {
        Sieve(Box::new([0; ROWS]))
    }
}

impl<const ROWS: usize> FromIterator<u32> for Sieve<ROWS> {
    fn from_iter<I: IntoIterator<Item = u32>>(hashes: I) -> Sieve<ROWS> {
        let mut sieve = Sieve::default();
        hashes.into_iter().for_each(|hash| sieve.add(hash));
        sieve
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_there_and_little_else() {
        let mut sieve = Sieve::<64>::default();
        (0..100).for_each(|number| sieve.add(number * 7919));
        assert!((0..100).all(|number| sieve.may_have(number * 7919)));
        assert!((0..4096).filter(|&hash| sieve.may_have(hash)).count() <= 100);
        let sieve = Sieve::<256>::of(["", "Lee", "no"]);
        assert!(
            ["", "Lee", "no"].map(hash).into_iter().all(|hash| sieve.may_have(hash)) && !sieve.may_have(hash("on"))
        );
    }
}
