//! Sums of weights.

use super::features::{Features, row};
use super::format::Table;

/// How many rows most scorers have.
pub const ROWS: usize = 1 << 17;

/// A scorer that adds up the weights of hashed features. How many rows it has, a power of two, is part of its type, so that
/// none is looked for in vain.
#[derive(Clone, Debug, PartialEq)]
pub struct Linear<const COUNT: usize = ROWS> {
    rows: Box<[u8; COUNT]>,
    step: f32,
}

impl<const COUNT: usize> Linear<COUNT> {
    /// The scorer with the weights of the first class in `table`. If that has fewer rows, they are repeated.
    pub fn new(table: &Table) -> Linear<COUNT> {
        let first = table.weights.chunks(table.classes.max(1)).filter_map(|row| row.first().copied());
        let mut rows: Vec<u8> = match table.classes {
            1 if table.weights.len() == COUNT => table.weights.to_vec(),
            _ => first.cycle().take(COUNT).collect(),
        };
        rows.resize(COUNT, 0);
        let rows = rows.into_boxed_slice().try_into().unwrap_or_else(|_| Box::new([0; COUNT]));
        Linear { rows, step: table.step }
    }

    /// Its weights.
    pub fn table(&self) -> Table {
        Table { classes: 1, step: self.step, weights: self.rows.to_vec().into() }
    }

    /// What one step of a weight is worth.
    pub fn step(&self) -> f32 {
        self.step
    }

    /// The weights of all rows, a signed byte each.
    pub fn rows(&self) -> &[u8; COUNT] {
        &self.rows
    }

    /// The weight of one feature, a hash, in steps.
    pub fn weight(&self, feature: u32) -> i8 {
        self.rows[row(feature, COUNT.ilog2())] as i8
    }

    /// The score of the features that `tell` tells: a log-odds, or to be compared with those of other options.
    pub fn score(&self, tell: impl FnOnce(&mut Sum<COUNT>)) -> f32 {
        let mut sum = self.sum();
        tell(&mut sum);
        sum.score()
    }

    /// The sum over no features yet.
    pub fn sum(&self) -> Sum<'_, COUNT> {
        Sum { scorer: self, total: 0 }
    }
}

/// The sum of the weights of the features that it has been told.
#[derive(Clone, Copy, Debug)]
pub struct Sum<'m, const COUNT: usize = ROWS> {
    scorer: &'m Linear<COUNT>,
    total: i32,
}

impl<const COUNT: usize> Sum<'_, COUNT> {
    /// It as a score.
    pub fn score(&self) -> f32 {
        self.total as f32 * self.scorer.step
    }
}

impl<const COUNT: usize> Features for Sum<'_, COUNT> {
    fn take(&mut self, feature: u32) {
        self.total += i32::from(self.scorer.weight(feature));
    }
}

/// The probability that belongs to log-odds.
pub fn sigmoid(score: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-score))
}

/// Turns the scores of options, of which one is right, into the probability of each.
pub fn share(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    scores.iter_mut().for_each(|score| *score = libm::expf(*score - top));
    let sum: f32 = scores.iter().sum();
    scores.iter_mut().for_each(|share| *share /= sum);
}

/// The place of the highest score, the first of equals; `None` of none.
pub fn best(scores: impl Iterator<Item = f32>) -> Option<usize> {
    let higher = |one: &(usize, f32), other: &(usize, f32)| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0));
    scores.enumerate().max_by(higher).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_is_the_first_of_the_highest() {
        for (scores, want) in [(&[][..], None), (&[-3.0], Some(0)), (&[1.0, 1.0], Some(0)), (&[0.0, 50.0], Some(1))] {
            assert_eq!(best(scores.iter().copied()), want);
        }
    }

    #[test]
    fn shares_add_up_to_one() {
        for (scores, want) in
            [(&[][..], &[][..]), (&[3.0], &[1.0]), (&[1.0, 1.0], &[0.5, 0.5]), (&[0.0, 200.0], &[0.0, 1.0])]
        {
            let mut got = scores.to_vec();
            share(&mut got);
            assert_eq!(got, want);
        }
    }

    #[test]
    fn weights_are_signed_and_scaled() {
        let linear =
            |weights: &[u8]| Linear::<4>::new(&Table { classes: 1, step: 0.5, weights: weights.to_vec().into() });
        let features = [0, 3 << 30, 2 << 30];
        for (weights, want) in [(&[254, 6, 0, 9][..], 3.5), (&[254, 6], 1.0), (&[1], 1.5), (&[], 0.0)] {
            let scorer = linear(weights);
            assert_eq!(scorer.score(|sum| features.into_iter().for_each(|feature| sum.take(feature))), want);
        }
        assert_eq!(sigmoid(0.0), 0.5);
    }
}
