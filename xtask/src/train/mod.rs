//! The learned weights, made anew from the corpora.

#[cfg(feature = "train")]
mod attribution;
#[cfg(feature = "train")]
mod corpus;
#[cfg(feature = "train")]
mod optimise;
#[cfg(feature = "train")]
mod perceptron;
#[cfg(feature = "train")]
mod tagged;
#[cfg(feature = "train")]
mod tags;
#[cfg(feature = "train")]
mod timeline;

use anyhow::Result;
#[cfg(not(feature = "train"))]
use anyhow::bail;

use crate::paths;

/// Writes the weights in `src/model` anew: the same bytes from the same corpora, on any machine.
#[cfg(not(feature = "train"))]
pub fn train() -> Result<()> {
    let corpora = paths::root().join("../shared/corpora");
    if !corpora.is_dir() {
        bail!(
            "the weights are learned from the corpora in ../shared, which is not here; those in src/model stay as they are"
        );
    }
    // Learning takes seconds with optimised code and minutes without.
    let again = ["run", "--quiet", "--profile", "train", "--package", "xtask", "--features", "train", "--", "train"];
    crate::shell::run(&mut crate::shell::cargo(again))
}

/// Writes the weights in `src/model` anew.
#[cfg(feature = "train")]
pub fn train() -> Result<()> {
    let shared = paths::root().join("../shared/corpora");
    let model = paths::root().join("src/model");
    // What is learned from tags is learned from those that will be given.
    let learned = tags::train(&shared, &model.join("tags.bin"))?;
    saywhen::document::tags::teach(learned)?;
    attribution::train(&shared.join("polnear/train.jsonl"), &model.join("attribution.bin"))?;
    timeline::train(&shared.join("timex"), &model.join("timeline.bin"))
}
