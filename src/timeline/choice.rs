//! What a clause without a day of its own takes: the document's day, that of a sentence before, an open side, or
//! nothing. Learned weights decide.

use std::sync::LazyLock;

use super::clause::Tense;
use super::scene::Scene;
use crate::analysis::QuoteKind;
use crate::model::{BadModel, Features, File, Linear, mix, share};

/// A day for a clause that names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// None.
    Undated,
    /// The document's own.
    Document,
    /// The day at which the story stands.
    Carried,
    /// The stretch of days of which the story told last.
    Stretch,
    /// Some day up to the document's own. It is weighed, so that such clauses get no other, and never given: that
    /// what is told is over tells a reader nothing.
    Behind,
    /// Some day from the document's own on.
    Ahead,
}

/// How many choices there are.
const CHOICES: usize = 6;

/// How likely a day must be to be given.
const LEAST: f32 = 0.4;

/// How likely the document's day must be for what happened as the article opens: that is its news.
const LEAST_LEAD: f32 = 0.15;

/// How likely the document's day must be for a clause that reports: what is said is news.
const LEAST_SAID: f32 = 0.3;

/// How likely the day of the same paragraph must be to be carried on.
const LEAST_NEAR: f32 = 0.1;

/// How likely an open side must be to be given.
const LEAST_OPEN: f32 = 0.6;

/// The scorer of choices.
#[derive(Clone, Debug)]
pub struct Model(Linear);

impl Model {
    /// The weights that come with the program; `None` if they cannot be read, and then clauses without a day stay so.
    pub fn built_in() -> Option<&'static Model> {
        static MODEL: LazyLock<Option<Model>> =
            LazyLock::new(|| Model::read(include_bytes!("../model/timeline.bin")).ok());
        MODEL.as_ref()
    }

    fn read(bytes: &'static [u8]) -> Result<Model, BadModel> {
        Ok(Model(Linear::new(File::read(bytes)?.table("choice")?)))
    }

    /// The likeliest of `options` that is a day, if it is likely enough; else the open side, if that is.
    pub fn choose(&self, scene: &Scene, options: &[Choice]) -> Choice {
        // Most of what is told, and what merely is so, can have no day; that needs no weighing.
        let datable = scene.told.is_none() && !scene.is_state();
        let may_lie_ahead = is_ahead(scene);
        if !datable && !may_lie_ahead {
            return Choice::Undated;
        }
        let clues = scene.clues();
        let mut shares = [0.0; CHOICES];
        let Some(shares) = shares.get_mut(..options.len()) else { return Choice::Undated };
        for (share, &option) in shares.iter_mut().zip(options) {
            *share = self.0.score(|sum| features(&clues, option, sum));
        }
        share(shares);
        let mut best = (Choice::Undated, 0.0);
        let mut ahead = 0.0;
        for (&option, &share) in options.iter().zip(shares.iter()) {
            match option {
                // What had been was over by then.
                Choice::Document if scene.clause.tense == Tense::PastPerfect && !scene.reports => {}
                // What somebody says is said on the article's day, unless its own paragraph tells of another.
                Choice::Carried | Choice::Stretch if scene.reports && !scene.is_near() => {}
                Choice::Document | Choice::Carried | Choice::Stretch if share > best.1 => best = (option, share),
                Choice::Ahead => ahead = share,
                _ => {}
            }
        }
        let least = match best.0 {
            Choice::Document if scene.reports => LEAST_SAID,
            Choice::Document if scene.opens_article() => LEAST_LEAD,
            Choice::Carried if scene.goes_on() => LEAST_NEAR,
            _ => LEAST,
        };
        if best.1 >= least && datable {
            best.0
        } else if ahead >= LEAST_OPEN && may_lie_ahead {
            Choice::Ahead
        } else {
            Choice::Undated
        }
    }
}

/// Whether the clause says of something that it will be: a guess ("could") and a denial are no events.
fn is_ahead(scene: &Scene) -> bool {
    let would = scene.told == Some(QuoteKind::Indirect) && scene.is_would();
    (scene.clause.tense == Tense::Future || would) && !scene.is_negated()
}

/// Adds what speaks for and against `option`, where `clues` are those of the clause.
pub fn features(clues: &[u32], option: Choice, out: &mut impl Features) {
    clues.iter().for_each(|&clue| out.take(mix(clue, option as u32 + 1)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_read() {
        assert!(Model::built_in().is_some());
    }
}
