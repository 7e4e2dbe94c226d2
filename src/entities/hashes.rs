//! Which hashes there are, by their lowest bits.

use crate::model::hash;

/// Most words of a text are on no list; this alone turns most of them away, without a look at the word.
pub struct Hashes(Vec<u64>);

impl Hashes {
    /// None yet; `bits` of each hash are told apart, six or more.
    pub fn by_lowest(bits: u32) -> Hashes {
        Hashes(vec![0; 1 << (bits - 6)])
    }

    /// Those of `words`; `bits` of each are told apart.
    pub fn of<'w>(words: impl IntoIterator<Item = &'w str>, bits: u32) -> Hashes {
        let mut hashes = Hashes::by_lowest(bits);
        words.into_iter().for_each(|word| hashes.add(hash(word)));
        hashes
    }

    /// Adds `hash`.
    pub fn add(&mut self, hash: u32) {
        let place = self.place(hash);
        self.0[place] |= bit(hash);
    }

    /// Whether `hash` may have been added.
    pub fn may_have(&self, hash: u32) -> bool {
        self.0[self.place(hash)] & bit(hash) != 0
    }

    fn place(&self, hash: u32) -> usize {
        (hash / 64) as usize & (self.0.len() - 1)
    }
}

fn bit(hash: u32) -> u64 {
    1 << (hash % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_had_and_little_else() {
        let mut hashes = Hashes::by_lowest(12);
        (0..100).for_each(|number| hashes.add(number * 7919));
        assert!((0..100).all(|number| hashes.may_have(number * 7919)));
        assert!((0..4096).filter(|&hash| hashes.may_have(hash)).count() <= 100);
    }
}
