//! Scorers that are always told the same features.

use super::features::{Features, row};
use super::linear::Linear;

/// Several scorers in one. What they weigh a feature lies side by side, so that memory is asked once for all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Joint<const SCORERS: usize, const COUNT: usize> {
    rows: Box<[[u8; SCORERS]; COUNT]>,
    steps: [f32; SCORERS],
}

impl<const SCORERS: usize, const COUNT: usize> Joint<SCORERS, COUNT> {
    /// The scorers as one.
    pub fn new(scorers: [&Linear<COUNT>; SCORERS]) -> Joint<SCORERS, COUNT> {
        let all = scorers.map(Linear::rows);
        let rows: Vec<[u8; SCORERS]> = (0..COUNT).map(|row| all.map(|rows| rows[row])).collect();
        let rows = rows.into_boxed_slice().try_into().unwrap_or_else(|_| Box::new([[0; SCORERS]; COUNT]));
        Joint { rows, steps: scorers.map(Linear::step) }
    }

    /// Their sums over no features yet.
    pub fn sums(&self) -> Sums<'_, SCORERS, COUNT> {
        Sums { joint: self, totals: [0; SCORERS] }
    }
}

/// The sums of the weights of the features that they have been told.
#[derive(Clone, Copy, Debug)]
pub struct Sums<'m, const SCORERS: usize, const COUNT: usize> {
    joint: &'m Joint<SCORERS, COUNT>,
    totals: [i32; SCORERS],
}

impl<const SCORERS: usize, const COUNT: usize> Sums<'_, SCORERS, COUNT> {
    /// They as scores.
    pub fn scores(&self) -> [f32; SCORERS] {
        std::array::from_fn(|at| self.totals[at] as f32 * self.joint.steps[at])
    }
}

impl<const SCORERS: usize, const COUNT: usize> Features for Sums<'_, SCORERS, COUNT> {
    fn take(&mut self, feature: u32) {
        let row = &self.joint.rows[row(feature, COUNT.ilog2())];
        self.totals.iter_mut().zip(row).for_each(|(total, &weight)| *total += i32::from(weight as i8));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Table;

    #[test]
    fn each_scores_as_by_itself() {
        let linear =
            |step, weights: &[u8]| Linear::<4>::new(&Table { classes: 1, step, weights: weights.to_vec().into() });
        let scorers = [linear(0.5, &[254, 6, 0, 9]), linear(0.25, &[3, 255]), linear(1.0, &[])];
        let joint = Joint::new(scorers.each_ref());
        for features in [&[][..], &[0], &[1 << 30, 2 << 30], &[3 << 30, u32::MAX, 6 << 28]] {
            let mut sums = joint.sums();
            features.iter().for_each(|&feature| sums.take(feature));
            let alone =
                scorers.each_ref().map(|one| one.score(|sum| features.iter().for_each(|&feature| sum.take(feature))));
            assert_eq!(sums.scores(), alone, "{features:?}");
        }
    }
}
