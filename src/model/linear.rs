//! Sums of weights.

use super::features::Features;
use super::format::Table;

/// A scorer that adds up the weights of hashed features.
#[derive(Clone, Debug, PartialEq)]
pub struct Linear(Table);

impl Linear {
    /// The scorer with the weights of `table`, of which it uses the first class.
    pub fn new(table: Table) -> Linear {
        Linear(table)
    }

    /// Its weights.
    pub fn table(&self) -> &Table {
        &self.0
    }

    /// The weight of one feature, a hash, in steps.
    pub fn weight(&self, feature: u32) -> i8 {
        self.0.row(feature).first().copied().unwrap_or(0) as i8
    }

    /// The sum of the weights of `features`: a log-odds, or to be compared with those of other options.
    pub fn score(&self, features: &Features) -> f32 {
        let weights: &[u8] = &self.0.weights;
        let classes = self.0.classes;
        // A row is found as `Table::row` finds it, with the division done once for all features.
        let last = (weights.len() / classes.max(1)).saturating_sub(1);
        let place = |feature: u32| (feature as usize & last) * classes;
        let weight = |&feature: &u32| i32::from(weights.get(place(feature)).copied().unwrap_or(0) as i8);
        features.0.iter().map(weight).sum::<i32>() as f32 * self.0.step
    }
}

/// The probability that belongs to log-odds.
pub fn sigmoid(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

/// The place of the highest score, the first of equals; `None` of none.
pub fn best(scores: &[f32]) -> Option<usize> {
    let higher = |one: &(usize, &f32), other: &(usize, &f32)| one.1.total_cmp(other.1).then(other.0.cmp(&one.0));
    scores.iter().enumerate().max_by(higher).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_is_the_first_of_the_highest() {
        for (scores, want) in [(&[][..], None), (&[-3.0], Some(0)), (&[1.0, 1.0], Some(0)), (&[0.0, 50.0], Some(1))] {
            assert_eq!(best(scores), want);
        }
    }

    #[test]
    fn weights_are_signed_and_scaled() {
        let table = Table { classes: 1, step: 0.5, weights: vec![254, 6].into() };
        let linear = Linear::new(table);
        assert_eq!(linear.score(&Features(vec![0, 3, 2])), 1.0);
        assert_eq!(sigmoid(0.0), 0.5);
    }
}
