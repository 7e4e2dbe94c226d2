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
#[cfg(feature = "train")]
use crate::score::ask;
#[cfg(feature = "train")]
use crate::score::figures::{FIGURES, Scorer};

/// Writes the weights in `src/model` anew: the same bytes from the same corpora, on any machine.
#[cfg(not(feature = "train"))]
pub fn train() -> Result<()> {
    optimised("train")
}

/// Prints how well events are dated in articles from which nothing was learned.
#[cfg(not(feature = "train"))]
pub fn unseen() -> Result<()> {
    optimised("unseen")
}

/// Runs `command` again with what it needs to learn: that takes seconds with optimised code and minutes without.
#[cfg(not(feature = "train"))]
fn optimised(command: &str) -> Result<()> {
    let corpora = paths::root().join("../shared/corpora");
    if !corpora.is_dir() {
        bail!(
            "weights are learned from the corpora in ../shared, which is not here; those in src/model stay as they are"
        );
    }
    let again = ["run", "--quiet", "--profile", "train", "--package", "xtask", "--features", "train", "--", command];
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

/// Prints how well events are dated in articles from which nothing was learned.
#[cfg(feature = "train")]
pub fn unseen() -> Result<()> {
    let shared = paths::root().join("../shared");
    let corpora = shared.join("corpora/timex");
    let work = paths::target().join("score");
    std::fs::create_dir_all(&work)?;
    let predictions = work.join("unseen.out.jsonl");
    std::fs::write(&predictions, timeline::unseen(&corpora)?)?;
    for (scorer, corpus) in [(Scorer::Links, "timebank.jsonl"), (Scorer::Anchors, "eventanchors.jsonl")] {
        let answer = ask(&shared, "score_timeline.py", &[&corpora.join(corpus), &predictions])?;
        for figure in FIGURES.iter().filter(|figure| figure.scorer == scorer) {
            let ours = figure.read(&answer).unwrap_or(f64::NAN);
            println!("{}, {}: {ours:.1}", figure.corpus, figure.name);
        }
    }
    Ok(())
}
