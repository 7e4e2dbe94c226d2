//! Hashes of words, kept so that most others are turned away at once.

/// How many places there are, two to some power: many more than words, so that few others share one.
const PLACES: usize = 1 << 14;

/// A set of hashes that may have more in it than were added, but never fewer (Bloom, *Space/Time Trade-offs in Hash Coding
/// with Allowable Errors*, CACM 1970, with one bit each).
pub struct Sieve(Box<[u64; PLACES / 64]>);

impl Sieve {
    /// Adds `hash`.
    pub fn add(&mut self, hash: u32) {
        let (place, bit) = Sieve::place(hash);
        self.0[place] |= bit;
    }

    /// Whether `hash` may be one that was added.
    pub fn has(&self, hash: u32) -> bool {
        let (place, bit) = Sieve::place(hash);
        self.0[place] & bit != 0
    }

    fn place(hash: u32) -> (usize, u64) {
        let place = hash as usize % PLACES;
        (place / 64, 1 << (place % 64))
    }
}

impl Default for Sieve {
    fn default() -> Sieve {
        Sieve(Box::new([0; PLACES / 64]))
    }
}

impl FromIterator<u32> for Sieve {
    fn from_iter<I: IntoIterator<Item = u32>>(hashes: I) -> Sieve {
        let mut sieve = Sieve::default();
        hashes.into_iter().for_each(|hash| sieve.add(hash));
        sieve
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_there() {
        let sieve: Sieve = [0, 7, u32::MAX, 0x1234_5678].into_iter().collect();
        for (hash, want) in [(0, true), (7, true), (u32::MAX, true), (0x1234_5678, true), (1, false), (8, false)] {
            assert_eq!(sieve.has(hash), want, "{hash}");
        }
    }
}
