//! Learned weights: how they are kept, read and summed.
//!
//! What they are learned from, under which licences, and how well they do is told in `CARD.md` beside this
//! file. `cargo xtask train` writes them anew, byte for byte the same. Told [`features`] become rows of weights, which
//! [`linear`] sums, for several scorers at once in [`joint`]; [`format`](mod@format) is the file in which they are kept, and
//! [`packing`] keeps it small.

pub mod features;
pub mod format;
mod joint;
mod linear;
mod packing;

pub use features::{Features, NO_HASH, hash, hash_on, mix, row};
pub use format::{BadModel, File, Table};
pub use joint::{Joint, Sums};
pub use linear::{Linear, ROWS, Sum, best, share, sigmoid};
