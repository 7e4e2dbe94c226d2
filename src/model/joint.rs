//! Scorers that are always told the same features.

use super::features::Features;
use super::linear::Linear;

/// Several scorers in one. What they weigh a feature lies side by side, so that memory is asked once for all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Joint<const COUNT: usize> {
    /// As many as a power of two; the first is there always.
    rows: Vec<[u8; COUNT]>,
    steps: [f32; COUNT],
}

impl<const COUNT: usize> Joint<COUNT> {
    /// The scorers as one.
    pub fn new(scorers: [&Linear; COUNT]) -> Joint<COUNT> {
        let tables = scorers.map(Linear::table);
        let most = tables.iter().map(|table| table.weights.len()).max().unwrap_or(0).max(1);
        // A shorter table repeats itself, as its mask has it.
        let weight = |row: usize, at: usize| {
            let weights = &tables[at].weights;
            weights.get(row & weights.len().wrapping_sub(1)).copied().unwrap_or(0)
        };
        let rows = (0..most).map(|row| std::array::from_fn(|at| weight(row, at))).collect();
        Joint { rows, steps: tables.map(|table| table.step) }
    }

    /// Their sums over no features yet.
    pub fn sums(&self) -> Sums<'_, COUNT> {
        Sums { joint: self, totals: [0; COUNT] }
    }
}

/// The sums of the weights of the features that they have been told.
#[derive(Clone, Copy, Debug)]
pub struct Sums<'m, const COUNT: usize> {
    joint: &'m Joint<COUNT>,
    totals: [i32; COUNT],
}

impl<const COUNT: usize> Sums<'_, COUNT> {
    /// They as scores.
    pub fn scores(&self) -> [f32; COUNT] {
        std::array::from_fn(|at| self.totals[at] as f32 * self.joint.steps[at])
    }
}

impl<const COUNT: usize> Features for Sums<'_, COUNT> {
    fn take(&mut self, feature: u32) {
        let rows = &self.joint.rows;
        if let Some(row) = rows.get(feature as usize & rows.len().wrapping_sub(1)) {
            self.totals.iter_mut().zip(row).for_each(|(total, &weight)| *total += i32::from(weight as i8));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Table;

    #[test]
    fn each_scores_as_by_itself() {
        let linear = |step, weights: &[u8]| Linear::new(Table { classes: 1, step, weights: weights.to_vec().into() });
        let scorers = [linear(0.5, &[254, 6, 0, 9]), linear(0.25, &[3, 255]), linear(1.0, &[])];
        let joint = Joint::new(scorers.each_ref());
        for features in [&[][..], &[0], &[1, 2], &[3, 3, 7]] {
            let mut sums = joint.sums();
            features.iter().for_each(|&feature| sums.take(feature));
            let alone =
                scorers.each_ref().map(|one| one.score(|sum| features.iter().for_each(|&feature| sum.take(feature))));
            assert_eq!(sums.scores(), alone, "{features:?}");
        }
    }
}
