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

/// One hash from two: the upper half of their product with the golden ratio (Fibonacci hashing: Knuth, *The Art of Computer
/// Programming* 3, 6.4).
pub fn mix(one: u32, other: u32) -> u32 {
    let both = u64::from(one) << 32 | u64::from(other);
    (both.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// The hash of a word: FNV-1a, 32 bits.
pub fn hash(word: &str) -> u32 {
    hash_on(NO_HASH, word.as_bytes())
}

/// The hash of no letters.
pub const NO_HASH: u32 = 0x811c_9dc5;

/// The hash of a word that goes on with these bytes, from that of what stands before them.
pub fn hash_on(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
