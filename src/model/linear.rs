//! Sums of weights.

use super::features::Features;
use super::format::Table;

/// A scorer that adds up the weights of hashed features.
#[derive(Clone, Debug, PartialEq)]
pub struct Linear(Table);

impl Linear {
    /// The scorer with the weights of `table`, of which it keeps the first class.
    pub fn new(table: Table) -> Linear {
        if table.classes == 1 {
            return Linear(table);
        }
        let rows = table.weights.chunks(table.classes.max(1));
        let weights = rows.filter_map(|row| row.first().copied()).collect();
        Linear(Table { classes: 1, weights, ..table })
    }

    /// Its weights.
    pub fn table(&self) -> &Table {
        &self.0
    }

    /// The weight of one feature, a hash, in steps.
    pub fn weight(&self, feature: u32) -> i8 {
        let mut sum = self.sum();
        sum.take(feature);
        sum.total as i8
    }

    /// The score of the features that `tell` tells: a log-odds, or to be compared with those of other options.
    pub fn score(&self, tell: impl FnOnce(&mut Sum)) -> f32 {
        let mut sum = self.sum();
        tell(&mut sum);
        sum.score()
    }

    /// The sum over no features yet.
    pub fn sum(&self) -> Sum<'_> {
        let weights: &[u8] = &self.0.weights;
        Sum { weights, mask: weights.len().saturating_sub(1), step: self.0.step, total: 0 }
    }
}

/// The sum of the weights of the features that it has been told.
#[derive(Clone, Copy, Debug)]
pub struct Sum<'m> {
    weights: &'m [u8],
    mask: usize,
    step: f32,
    total: i32,
}

impl Sum<'_> {
    /// It as a score.
    pub fn score(&self) -> f32 {
        self.total as f32 * self.step
    }
}

impl Features for Sum<'_> {
    fn take(&mut self, feature: u32) {
        let weight = self.weights.get(feature as usize & self.mask).copied().unwrap_or(0);
        self.total += i32::from(weight as i8);
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
        let table = Table { classes: 1, step: 0.5, weights: vec![254, 6].into() };
        let linear = Linear::new(table);
        assert_eq!(linear.score(|sum| [0, 3, 2].into_iter().for_each(|feature| sum.take(feature))), 1.0);
        assert_eq!(sigmoid(0.0), 0.5);
    }
}
