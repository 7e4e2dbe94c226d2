//! What a clause without a day of its own takes: the document's day, past days named before, a stretch from those to the
//! document's, an open side, or nothing. Learned weights decide.

use std::sync::LazyLock;

use super::clause::Tense;
use super::clues::Clues;
use super::past::MOST;
use super::scene::Scene;
use crate::analysis::QuoteKind;
use crate::model::{BadModel, Features, File, Linear, share};

/// A day for a clause that names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// None.
    Undated,
    /// The document's own.
    Document,
    /// Some day up to the document's own. It is weighed, so that such clauses get no other, and never given: that
    /// what is told is over tells a reader nothing.
    Behind,
    /// Some day from the document's own on.
    Ahead,
    /// The past days that were named before, of which this is the number.
    Then(usize),
    /// Some day from those up to the document's own.
    Since(usize),
}

/// How many choices there are at most.
const CHOICES: usize = 4 + 2 * MOST;

/// How likely a day must be to be given. It pays from about half the F1 on that is reached.
const LEAST: f32 = 0.28;

/// How likely it must be for a clause that reports what is uttered: that is news.
const LEAST_SAID: f32 = 0.15;

/// How likely it must be for what happened as the article opens: that is its news.
const LEAST_LEAD: f32 = 0.12;

/// How likely an open side must be to be given.
const LEAST_OPEN: f32 = 0.6;

/// The scorer of choices.
#[derive(Clone, Debug)]
pub struct Model(Linear<ROWS>);

/// How many rows the scorer has.
pub const ROWS: usize = 1 << 14;

impl Model {
    /// The weights that come with the program; `None` if they cannot be read, and then clauses without a day stay so.
    pub fn built_in() -> Option<&'static Model> {
        static MODEL: LazyLock<Option<Model>> =
            LazyLock::new(|| Model::read(include_bytes!("../model/timeline.bin")).ok());
        MODEL.as_ref()
    }

    fn read(bytes: &'static [u8]) -> Result<Model, BadModel> {
        Ok(Model(Linear::new(&File::built_in(bytes)?.table("choice")?)))
    }

    /// The likeliest of `options` that is a day, if it is likely enough; else the open side, if that is.
    pub fn choose(&self, scene: &Scene, options: &[Choice]) -> Choice {
        // Most of what is told, and what merely is so, can have no day; that needs no weighing.
        let datable = scene.told.is_none() && !scene.is_state();
        let may_lie_ahead = is_ahead(scene);
        if !datable && !may_lie_ahead && !carries_on(scene) {
            return Choice::Undated;
        }
        let clues = Clues::read(scene);
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
                Choice::Undated | Choice::Behind => {}
                Choice::Ahead => ahead = share,
                _ if share > best.1 => best = (option, share),
                _ => {}
            }
        }
        let given = match best.0 {
            Choice::Then(_) => datable || carries_on(scene),
            _ => datable,
        };
        let least = match scene.opens_article() {
            true => LEAST_LEAD,
            false if scene.says() => LEAST_SAID,
            false => LEAST,
        };
        if given && best.1 >= least {
            best.0
        } else if may_lie_ahead && ahead >= LEAST_OPEN {
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

/// Whether somebody tells in it, in the article's words, what happened: that may have been on a day named before.
fn carries_on(scene: &Scene) -> bool {
    scene.told == Some(QuoteKind::Indirect)
        && !scene.clause.dependent
        && matches!(scene.clause.tense, Tense::Past | Tense::PastPerfect)
}

/// Adds what speaks for and against `option` by what is seen of the clause.
pub fn features(clues: &Clues, option: Choice, out: &mut impl Features) {
    match option {
        Choice::Undated => clues.of_clause(1, out),
        Choice::Document => clues.of_clause(2, out),
        Choice::Behind => clues.of_clause(3, out),
        Choice::Ahead => clues.of_clause(4, out),
        Choice::Then(at) => clues.of_past(at, 100, out),
        Choice::Since(at) => clues.of_past(at, 130, out),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_read() {
        assert!(Model::built_in().is_some());
    }
}
