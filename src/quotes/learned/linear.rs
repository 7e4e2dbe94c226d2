//! Hashed features and the linear scorers that weigh them.

/// The features of one option, hashed.
#[derive(Clone, Debug, Default)]
pub struct Features(pub Vec<u32>);

impl Features {
    /// Forgets all features, keeping the room they took.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Adds the feature that `kind` has the value `value`.
    pub fn add(&mut self, kind: u32, value: u32) {
        self.0.push(mix(kind, value));
    }

    /// Adds the feature that `kind` has these two values together.
    pub fn pair(&mut self, kind: u32, one: u32, other: u32) {
        self.0.push(mix(mix(kind, one), other));
    }
}

/// One hash from two, spread over all bits.
pub fn mix(one: u32, other: u32) -> u32 {
    let mut hash = (one ^ other.rotate_left(15)).wrapping_mul(0x9e37_79b1) ^ other;
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 13)
}

/// The hash of a word.
pub fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A linear scorer over hashed features.
#[derive(Clone, Debug)]
pub struct Linear {
    /// As many as a power of two.
    pub weights: Vec<i8>,
    /// What one step of a weight is worth.
    pub step: f32,
}

impl Linear {
    /// The sum of the weights of `features`.
    pub fn score(&self, features: &Features) -> f32 {
        let mask = self.weights.len().wrapping_sub(1);
        let sum: i32 =
            features.0.iter().map(|&feature| i32::from(self.weights.get(feature as usize & mask).copied().unwrap_or(0))).sum();
        sum as f32 * self.step
    }
}

/// The probability that belongs to a score.
pub fn sigmoid(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

/// The place of the highest score, and its share of the probability.
pub fn best(scores: &[f32]) -> Option<(usize, f32)> {
    let (place, &top) = scores.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1).then(other.0.cmp(&one.0)))?;
    let all: f32 = scores.iter().map(|score| (score - top).exp()).sum();
    Some((place, 1.0 / all))
}
