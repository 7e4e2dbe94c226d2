//! Features and their hashes.
//!
//! A feature is a number for its kind and one or more values, mixed into 32 bits; which features there are is
//! known to the code that adds them alone, and no list of them is kept. Two that share a row are
//! told apart no longer, which costs little while rows are plenty (Weinberger et al., *Feature Hashing for
//! Large Scale Multitask Learning*, ICML 2009).

/// What is told the features of an option, one after another.
pub trait Features {
    /// Takes a feature, a hash.
    fn take(&mut self, feature: u32);

    /// Takes the feature that `kind` has the value `value`.
    fn add(&mut self, kind: u32, value: u32) {
        self.take(mix(spread(kind), value));
    }

    /// Takes the feature that `kind` has these two values together.
    fn pair(&mut self, kind: u32, one: u32, other: u32) {
        self.take(mix(mix(spread(kind), one), other));
    }

    /// Takes the feature that `kind` is so or is not, 1 or 0, together with another value. Where `kind` is written out, half
    /// of the mixing is done by the compiler.
    fn whether(&mut self, kind: u32, so: bool, other: u32) {
        let kind = spread(kind);
        self.take(mix(if so { mix(kind, 1) } else { mix(kind, 0) }, other));
    }
}

/// The list of them, from which the weights are learned.
impl Features for Vec<u32> {
    fn take(&mut self, feature: u32) {
        self.push(feature);
    }
}

/// The row of `feature` in a table of so many rows, two to the power `bits`, from 1 to 32: its highest bits, in which all that it
/// was mixed from has a part.
pub const fn row(feature: u32, bits: u32) -> usize {
    (feature >> (32 - bits)) as usize
}

/// A number for a kind, far from those of its neighbours.
fn spread(kind: u32) -> u32 {
    kind.wrapping_mul(0x85eb_ca6b)
}

/// The golden ratio, in 64 bits behind the point.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// One hash from two: the upper half of their product with the golden ratio (Fibonacci hashing: Knuth, *The Art of Computer
/// Programming* 3, 6.4), `one` being the upper half of the factor. What either adds to it is worked out by itself, so that the
/// compiler does that once for all features in which a value has the same place.
pub fn mix(one: u32, other: u32) -> u32 {
    let upper = one.wrapping_mul(GOLDEN as u32);
    let lower = (u64::from(other).wrapping_mul(GOLDEN) >> 32) as u32;
    upper.wrapping_add(lower)
}

/// The hash of a word: FNV-1a, 32 bits.
pub const fn hash(word: &str) -> u32 {
    hash_on(NO_HASH, word.as_bytes())
}

/// The hash of no letters.
pub const NO_HASH: u32 = 0x811c_9dc5;

/// The hash of a word that goes on with these bytes, from that of what stands before them.
pub const fn hash_on(mut hash: u32, bytes: &[u8]) -> u32 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mix_is_the_upper_half_of_a_product() {
        for (one, other) in [(0, 0), (0, 1), (1, 0), (7, 0x811c_9dc5), (u32::MAX, u32::MAX), (0x85eb_ca6b, 20)] {
            let both = u64::from(one) << 32 | u64::from(other);
            assert_eq!(mix(one, other), (both.wrapping_mul(GOLDEN) >> 32) as u32, "{one} {other}");
        }
    }
}
