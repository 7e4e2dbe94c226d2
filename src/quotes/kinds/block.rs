//! Blocks of tokens, turned from what is told of each token into the tokens of each kind.

use super::set::BLOCK;
use super::told::{
    DANGLES, DETERMINER, HELPS, JOINS, LEADS, OF, OPENS, PARTS, PLAIN, PREPOSITION, PROPER, PUNCT, QUESTION, QUOTED,
    QUOTES, SURELY_FINITE, TIME, VERB,
};

/// How many kinds of tokens there are sets of: those of the lowest bits.
const SETS: usize = 32;

/// Turns what is told of each token of a block into, for each kind, the tokens of it (Warren, *Hacker’s Delight*, 7-3).
fn turned(told: &[u64; BLOCK]) -> [u64; SETS] {
    // Two tokens a row, so that two squares are turned at once.
    let mut rows = std::array::from_fn(|row| told[row] & u64::from(u32::MAX) | told[row + SETS] << SETS);
    exchange::<16>(&mut rows);
    exchange::<8>(&mut rows);
    exchange::<4>(&mut rows);
    exchange::<2>(&mut rows);
    exchange::<1>(&mut rows);
    rows
}

/// Cuts `rows` into squares of twice `BY` rows, and has the two quarters of each that lie off its diagonal change places.
fn exchange<const BY: usize>(rows: &mut [u64; SETS]) {
    // Of each square the lower half of its columns.
    let lower = u64::MAX / ((1 << BY) + 1);
    for square in rows.chunks_exact_mut(2 * BY) {
        let (first, second) = square.split_at_mut(BY);
        for (first, second) in first.iter_mut().zip(second) {
            let differ = (*first >> BY ^ *second) & lower;
            *first ^= differ << BY;
            *second ^= differ;
        }
    }
}

/// A block of tokens by kind.
pub struct Block {
    /// For each kind the tokens of it, a bit each.
    kinds: [u64; SETS],
    /// What is told of the token before the block.
    before: u64,
}

impl Block {
    /// All of `told`.
    pub fn all(told: &[u64]) -> Vec<Block> {
        let mut before = 0;
        let block = |some: &[u64]| {
            let mut told = [0; BLOCK];
            told[..some.len()].copy_from_slice(some);
            let block = Block { kinds: turned(&told), before };
            before = told[BLOCK - 1];
            block
        };
        told.chunks(BLOCK).map(block).collect()
    }

    /// The tokens of that kind.
    pub fn of(&self, kind: u64) -> u64 {
        self.kinds[kind.trailing_zeros() as usize % SETS]
    }

    /// The tokens right behind one of that kind.
    pub fn behind(&self, kind: u64) -> u64 {
        self.of(kind) << 1 | u64::from(self.before & kind != 0)
    }

    /// The tokens before which content can end.
    pub fn stops(&self) -> u64 {
        let verbs = self.of(VERB) | self.of(SURELY_FINITE);
        let quoted = self.of(QUOTED);
        let turns = self.of(TIME) & !self.behind(TIME) | self.behind(QUOTED) ^ quoted;
        let stops = self.of(PARTS)
            | self.of(PUNCT) & !self.of(JOINS) & !self.of(QUOTES)
            | self.of(PREPOSITION) & !self.of(OF)
            | verbs & !self.behind(HELPS)
            | self.of(DETERMINER) & !self.behind(VERB)
            | self.of(PLAIN) & turns;
        stops & !self.behind(DANGLES) & (!quoted | self.of(QUOTES))
    }

    /// The tokens at which a phrase can begin.
    pub fn starts(&self) -> u64 {
        self.behind(LEADS)
            | self.of(OPENS)
            | self.of(QUESTION)
            | self.of(PROPER) & !self.behind(PROPER)
            | self.behind(TIME) & !self.of(TIME)
    }
}
