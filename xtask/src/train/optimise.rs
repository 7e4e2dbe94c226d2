//! Weights from lessons: log-linear models by stochastic gradient descent with a step size for each weight (Duchi,
//! Hazan and Singer, *Adaptive Subgradient Methods*, JMLR 2011), then cut to a byte each.

use saywhen::model::{Table, row, share, sigmoid};
use saywhen::quotes::learned::lessons::Lesson;

/// How to learn.
#[derive(Clone, Copy)]
pub struct Method {
    /// How many rows the table has: two to this power.
    pub bits: u32,
    /// How often each lesson is seen.
    pub passes: usize,
    /// The size of the first steps.
    pub rate: f32,
    /// What the sum of squared gradients begins with: the more, the smaller the first steps.
    pub damping: f32,
    /// How many of a hundred features sit a step out, so that none leans on its neighbours (Srivastava et al., *Dropout*,
    /// JMLR 2014). Weights are learned from what is left, and all of them count later.
    pub idle: u64,
    /// What is met less often than this teaches nothing: it would only disturb those with which it shares a row.
    pub often: u8,
    /// How many steps the largest weight takes, 127 at most. Fewer pack better.
    pub steps: u8,
}

/// How often the weights are learned, each time in another order. Their mean is kept, for which chance counts less.
const RUNS: usize = 8;
/// The pull of each weight towards zero.
const DECAY: f32 = 1e-5;
/// Gradients smaller than this teach nothing.
const LEAST: f32 = 1e-3;
/// The largest weight that is kept.
const LARGEST: f32 = 4.0;

/// In how many rows features are counted, two to this power: so many that next to none are shared.
const COUNTED: u32 = 28;

/// The weights that `lessons` teach.
pub fn learn<'l>(lessons: impl IntoIterator<Item = &'l Lesson>, method: Method) -> Table {
    let lessons = without_rare(&lessons.into_iter().collect::<Vec<_>>(), method.often);
    let mut shuffle = Shuffle::default();
    let mut mean = vec![0f32; 1 << method.bits];
    for _ in 0..RUNS {
        for (sum, weight) in mean.iter_mut().zip(run(&lessons, method, &mut shuffle)) {
            *sum += weight / RUNS as f32;
        }
    }
    cut(&mean, method.steps.into())
}

/// The lessons without the features that are met in them less often than `least`.
fn without_rare(lessons: &[&Lesson], least: u8) -> Vec<Lesson> {
    let mut counts = vec![0u8; 1 << COUNTED];
    for &feature in lessons.iter().flat_map(|lesson| &lesson.options).flatten() {
        let count = &mut counts[row(feature, COUNTED)];
        *count = count.saturating_add(1);
    }
    let often = |feature: &u32| counts[row(*feature, COUNTED)] >= least;
    let kept = |option: &Vec<u32>| option.iter().copied().filter(often).collect();
    let lesson = |lesson: &&Lesson| Lesson { options: lesson.options.iter().map(kept).collect(), right: lesson.right };
    lessons.iter().map(lesson).collect()
}

/// The weights that one run through `lessons` teaches.
fn run(lessons: &[Lesson], method: Method, shuffle: &mut Shuffle) -> Vec<f32> {
    let rows = 1usize << method.bits;
    let mut weights = vec![0f32; rows];
    let mut squares = vec![method.damping; rows];
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    for _ in 0..method.passes {
        shuffle.shuffle(&mut order);
        for &place in &order {
            let lesson = &lessons[place];
            let score =
                |option: &Vec<u32>| option.iter().map(|&feature| weights[row(feature, method.bits)]).sum::<f32>();
            let shares = shares(lesson.options.iter().map(score).collect());
            for (number, (option, share)) in lesson.options.iter().zip(shares).enumerate() {
                let gradient = share - lesson.wanted(number);
                if gradient.abs() < LEAST {
                    continue;
                }
                for &feature in option {
                    if shuffle.next() % 100 < method.idle {
                        continue;
                    }
                    let row = row(feature, method.bits);
                    let gradient = gradient + DECAY * weights[row];
                    squares[row] += gradient * gradient;
                    weights[row] -= method.rate * gradient / squares[row].sqrt();
                }
            }
        }
    }
    weights
}

/// Turns the scores of options into the probability of each; of a lone one, that it is right.
fn shares(mut scores: Vec<f32>) -> Vec<f32> {
    match &mut scores[..] {
        [score] => *score = sigmoid(*score),
        several => share(several),
    }
    scores
}

/// The weights cut to a byte each.
fn cut(weights: &[f32], steps: f32) -> Table {
    let top = weights.iter().fold(0f32, |top, weight| top.max(weight.abs())).clamp(f32::MIN_POSITIVE, LARGEST);
    let step = top / steps;
    let byte = |weight: &f32| (weight / step).round().clamp(-steps, steps) as i8 as u8;
    Table { classes: 1, step, weights: weights.iter().map(byte).collect::<Vec<u8>>().into() }
}

/// A fixed order that looks like none (Knuth's MMIX generator), so that each run is the same.
pub struct Shuffle(u64);

impl Default for Shuffle {
    fn default() -> Shuffle {
        Shuffle(1)
    }
}

impl Shuffle {
    /// Puts `order` in the next order.
    pub fn shuffle<T>(&mut self, order: &mut [T]) {
        for last in (1..order.len()).rev() {
            order.swap(last, self.next() as usize % (last + 1));
        }
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
}
