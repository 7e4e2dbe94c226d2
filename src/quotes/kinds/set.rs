//! Sets of tokens, a bit each.

use super::block::Block;
use crate::document::{TokenIx, TokenRange};

/// How many tokens a block has.
pub const BLOCK: usize = 64;

/// Some tokens of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct TokenSet {
    /// A bit for each token, the lowest for the first of the block.
    blocks: Vec<u64>,
}

impl TokenSet {
    /// The tokens of a document whose blocks have those bits.
    pub fn of(blocks: &[Block], bits: impl Fn(&Block) -> u64) -> TokenSet {
        TokenSet { blocks: blocks.iter().map(bits).collect() }
    }

    /// Those of the first `count` tokens of which `is` is so.
    pub fn all(count: usize, is: impl Fn(TokenIx) -> bool) -> TokenSet {
        let block = |first| {
            let tokens = (first..count.min(first + BLOCK)).rev();
            tokens.fold(0, |bits, ix| bits << 1 | u64::from(is(TokenIx(ix))))
        };
        TokenSet { blocks: (0..count).step_by(BLOCK).map(block).collect() }
    }

    pub fn joined(&self, other: &TokenSet, join: impl Fn(u64, u64) -> u64) -> TokenSet {
        TokenSet { blocks: self.blocks.iter().zip(&other.blocks).map(|(&one, &other)| join(one, other)).collect() }
    }

    /// The tokens right before its own.
    pub fn before(&self) -> TokenSet {
        let later = self.blocks.iter().skip(1).chain(&[0]);
        TokenSet { blocks: self.blocks.iter().zip(later).map(|(bits, later)| bits >> 1 | later << 63).collect() }
    }

    /// Whether the token is one of them.
    pub fn has(&self, ix: TokenIx) -> bool {
        self.blocks.get(ix.0 / BLOCK).is_some_and(|bits| bits >> (ix.0 % BLOCK) & 1 != 0)
    }

    /// How many of them stand in `range`.
    pub fn count(&self, range: TokenRange) -> u32 {
        let TokenRange { start: TokenIx(mut start), end: TokenIx(end) } = range;
        let mut count = 0;
        while start < end
            && let Some(bits) = self.blocks.get(start / BLOCK)
        {
            let first = start % BLOCK;
            let some = (end - start).min(BLOCK - first);
            count += (bits >> first << (BLOCK - some)).count_ones();
            start += some;
        }
        count
    }

    /// The first of them in `range`.
    pub fn first(&self, range: TokenRange) -> Option<TokenIx> {
        let mut block = range.start.0 / BLOCK;
        let mut bits = self.blocks.get(block)? & u64::MAX << (range.start.0 % BLOCK);
        while bits == 0 {
            block += 1;
            bits = *self.blocks.get(block).filter(|_| block * BLOCK < range.end.0)?;
        }
        let found = TokenIx(block * BLOCK + bits.trailing_zeros() as usize);
        (found < range.end).then_some(found)
    }

    /// The last of them in `range`.
    pub fn last(&self, range: TokenRange) -> Option<TokenIx> {
        let last = range.end.0.min(self.blocks.len() * BLOCK).checked_sub(1)?;
        let mut block = last / BLOCK;
        let mut bits = self.blocks[block] & u64::MAX >> (BLOCK - 1 - last % BLOCK);
        while bits == 0 {
            block = block.checked_sub(1).filter(|_| block * BLOCK > range.start.0)?;
            bits = self.blocks[block];
        }
        let found = TokenIx(block * BLOCK + bits.ilog2() as usize);
        (found >= range.start).then_some(found)
    }

    /// Those in `range`, from the first on.
    pub fn iter(&self, range: TokenRange) -> impl Iterator<Item = TokenIx> {
        let mut rest = range;
        std::iter::from_fn(move || {
            let found = self.first(rest)?;
            rest.start = found.next();
            Some(found)
        })
    }

    /// Those in `range`, from the last back.
    pub fn back(&self, range: TokenRange) -> impl Iterator<Item = TokenIx> {
        let mut rest = range;
        std::iter::from_fn(move || {
            let found = self.last(rest)?;
            rest.end = found;
            Some(found)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::told::{IT, LINK};
    use super::*;

    fn range(start: usize, end: usize) -> TokenRange {
        TokenRange::new(TokenIx(start), TokenIx(end))
    }

    #[test]
    fn a_set_finds_what_a_walk_finds() {
        for some in [&[][..], &[0], &[63, 64], &[5, 70, 130, 191], &[128]] {
            let told: Vec<u64> = (0..192).map(|ix| if some.contains(&ix) { LINK } else { IT }).collect();
            let blocks = Block::all(&told);
            let set = TokenSet::of(&blocks, |block| block.of(LINK));
            let behind = TokenSet::of(&blocks, |block| block.behind(LINK));
            let after: Vec<TokenIx> = behind.iter(range(0, 192)).map(TokenIx::prev).collect();
            assert_eq!(after, set.iter(range(0, 191)).collect::<Vec<_>>(), "{some:?}");
            for (start, end) in [(0, 192), (0, 64), (64, 64), (5, 6), (6, 70), (64, 130), (131, 400), (300, 400)] {
                let walk: Vec<TokenIx> = range(start, end).iter().filter(|ix| some.contains(&ix.0)).collect();
                assert_eq!(set.iter(range(start, end)).collect::<Vec<_>>(), walk, "{some:?} {start} {end}");
                let back: Vec<TokenIx> = walk.iter().rev().copied().collect();
                assert_eq!(set.back(range(start, end)).collect::<Vec<_>>(), back, "{some:?} {start} {end}");
            }
            assert!(
                (0..200).all(|end| (0..200)
                    .all(|start| { set.count(range(start, end)) as usize == set.iter(range(start, end)).count() })),
                "{some:?}"
            );
            assert_eq!(TokenSet::all(192, |ix| some.contains(&ix.0)), set, "{some:?}");
            let before: Vec<TokenIx> = set.before().iter(range(0, 192)).map(TokenIx::next).collect();
            assert_eq!(before, set.iter(range(1, 192)).collect::<Vec<_>>(), "{some:?}");
            assert!((0..200).all(|ix| set.has(TokenIx(ix)) == some.contains(&ix)), "{some:?}");
        }
    }
}
