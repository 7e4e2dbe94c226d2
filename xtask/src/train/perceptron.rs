//! An averaged perceptron (Collins, *Discriminative Training Methods for Hidden Markov Models*, EMNLP 2002) with one row
//! of weights a hashed feature, one weight a class.

use saywhen::document::tags::{BIAS, CLASSES, Class};
use saywhen::model::Table;

/// Weights that are being learned.
pub struct Perceptron {
    now: Vec<[i32; CLASSES]>,
    /// What each has summed up to over the steps until the one in `since`.
    sum: Vec<[i64; CLASSES]>,
    since: Vec<[u32; CLASSES]>,
    /// Which weights stay zero.
    still: Vec<[bool; CLASSES]>,
    step: u32,
}

/// The means of weights over all steps.
pub type Means = Vec<[f32; CLASSES]>;

impl Perceptron {
    /// Weights of zero, in as many rows as a power of two.
    pub fn new(rows: usize) -> Perceptron {
        Perceptron {
            now: vec![[0; CLASSES]; rows],
            sum: vec![[0; CLASSES]; rows],
            since: vec![[0; CLASSES]; rows],
            still: vec![[false; CLASSES]; rows],
            step: 0,
        }
    }

    /// Weights of zero, of which all but the `most` largest of `means` stay so.
    pub fn within(means: &Means, most: usize) -> Perceptron {
        let least = sizes(means).nth(most).unwrap_or(0.0);
        let still = means.iter().map(|row| row.map(|weight| weight.abs() <= least)).collect();
        Perceptron { still, ..Perceptron::new(means.len()) }
    }

    /// The class with the highest sum for `features`; and where that is not `want`, the weights move.
    pub fn learn(&mut self, features: &[u32], want: Class) -> Class {
        self.step += 1;
        let chosen = self.choose(features);
        if chosen != want {
            for &feature in features {
                let row = feature as usize % self.now.len();
                self.add(row, want as usize, 1);
                self.add(row, chosen as usize, -1);
            }
        }
        chosen
    }

    /// The class with the highest sum for `features`.
    pub fn choose(&self, features: &[u32]) -> Class {
        let mut sums = [0; CLASSES];
        for &feature in features {
            let row = &self.now[feature as usize % self.now.len()];
            sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight);
        }
        let best = (1..CLASSES).fold(0, |best, class| if sums[class] > sums[best] { class } else { best });
        Class::numbered(best)
    }

    fn add(&mut self, row: usize, class: usize, by: i32) {
        if self.still[row][class] {
            return;
        }
        let (now, since) = (self.now[row][class], self.since[row][class]);
        self.sum[row][class] += i64::from(now) * i64::from(self.step - since);
        self.since[row][class] = self.step;
        self.now[row][class] = now + by;
    }

    /// The means of the weights over all that was seen.
    pub fn means(mut self) -> Means {
        for row in 0..self.now.len() {
            (0..CLASSES).for_each(|class| self.add(row, class, 0));
        }
        let steps = self.step.max(1) as f32;
        self.sum.iter().map(|row| row.map(|sum| sum as f32 / steps)).collect()
    }
}

/// The means of `all`, of which there are as many as are said to be.
pub fn mean(all: impl ExactSizeIterator<Item = Means>) -> Means {
    let count = all.len() as f32;
    let add = |mut sum: Means, means: Means| {
        let rows = sum.iter_mut().zip(means);
        rows.for_each(|(row, other)| row.iter_mut().zip(other).for_each(|(sum, weight)| *sum += weight));
        sum
    };
    let mut mean = all.reduce(add).unwrap_or_default();
    mean.iter_mut().flatten().for_each(|weight| *weight /= count);
    mean
}

/// The absolute values of weights other than zero, the largest first.
fn sizes(means: &Means) -> impl Iterator<Item = f32> + use<> {
    let mut sizes: Vec<f32> = means.iter().flatten().map(|weight| weight.abs()).filter(|size| *size > 0.0).collect();
    sizes.sort_by(|one, other| other.total_cmp(one));
    sizes.into_iter()
}

/// How many steps the weight takes that is larger than 999 of a thousand. Few steps pack well; the largest
/// weights take no more than are summed in a byte.
const STEPS: f32 = 20.0;

/// The weights cut to a byte each.
pub fn cut(means: &Means) -> Table {
    let count = sizes(means).count();
    let step = sizes(means).nth(count / 1000).unwrap_or(1.0) / STEPS;
    let most = f32::from(BIAS);
    let byte = |weight: &f32| ((weight / step).round().clamp(-most, most) + f32::from(BIAS)) as u8;
    Table { classes: CLASSES, step, weights: means.iter().flatten().map(byte).collect::<Vec<u8>>().into() }
}
