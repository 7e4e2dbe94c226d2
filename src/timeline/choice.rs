//! What a clause without a day of its own takes: the document's day, past days named before, a stretch from those to the
//! document's, an open side, or nothing. Learned weights decide.

use std::sync::LazyLock;

use super::clause::Tense;
use super::clues::Clues;
use super::past::MOST;
use super::scene::{Candidates, Scene};
use crate::analysis::QuoteKind;
use crate::model::{BadModel, Features, File, Linear, mix, share};

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
const CHOICES: usize = OF_CLAUSE + 2 * MOST;

/// What a clause may take.
pub struct Options {
    all: [Choice; CHOICES],
    count: usize,
}

impl Options {
    /// Nothing yet but that it stays so.
    pub fn undated() -> Options {
        Options { all: [Choice::Undated; CHOICES], count: 1 }
    }

    /// Adds a choice.
    pub fn push(&mut self, choice: Choice) {
        if let Some(free) = self.all.get_mut(self.count) {
            *free = choice;
            self.count += 1;
        }
    }

    /// They, in the order in which they were added.
    pub fn all(&self) -> &[Choice] {
        &self.all[..self.count]
    }
}

/// How likely a day must be to be given. It pays from about half the F1 on that is reached.
const LEAST: f32 = 0.28;

/// How likely it must be for a clause that reports what is uttered: that is news.
const LEAST_SAID: f32 = 0.15;

/// How likely it must be for what merely is so: that is worth less to a reader.
const LEAST_STATE: f32 = 0.35;

/// How likely it must be for what happened as the article opens: that is its news.
const LEAST_LEAD: f32 = 0.12;

/// How likely an open side must be to be given for what somebody tells.
const LEAST_OPEN: f32 = 0.6;

/// The scorer of choices.
#[derive(Clone, Debug)]
pub struct Model(Linear<ROWS>);

/// How many rows the scorer has.
pub const ROWS: usize = 1 << 14;

/// The scorer that chooses instead of the one that comes with the program.
#[cfg(feature = "train")]
static TAUGHT: std::sync::RwLock<Option<&'static Model>> = std::sync::RwLock::new(None);

/// Has every later choice made by the weights in `bytes`, until others are taught.
#[cfg(feature = "train")]
pub fn teach(bytes: &'static [u8]) -> Result<(), BadModel> {
    let model = Box::leak(Box::new(Model::read(bytes)?));
    *TAUGHT.write().unwrap_or_else(|lock| lock.into_inner()) = Some(model);
    Ok(())
}

impl Model {
    /// The weights that come with the program; `None` if they cannot be read, and then clauses without a day stay so.
    pub fn built_in() -> Option<&'static Model> {
        #[cfg(feature = "train")]
        if let Some(model) = *TAUGHT.read().unwrap_or_else(|lock| lock.into_inner()) {
            return Some(model);
        }
        static MODEL: LazyLock<Option<Model>> =
            LazyLock::new(|| Model::read(include_bytes!("../model/timeline.bin")).ok());
        MODEL.as_ref()
    }

    fn read(bytes: &'static [u8]) -> Result<Model, BadModel> {
        Ok(Model(Linear::new(&File::built_in(bytes)?.table("choice")?)))
    }

    /// The likeliest of `options` that is a day, if it is likely enough; else the open side, if that is. The `past` days
    /// are those that the options tell by their number.
    pub fn choose(&self, question: &Question, past: &Candidates, options: &Options) -> Choice {
        let clues = Clues::read(question.scene, question.state, past);
        let options = options.all();
        let mut all = [0.0; CHOICES];
        let shares = &mut all[..options.len()];
        self.score(&clues, options, shares);
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
            // What is so as the article tells it was not so on a day before.
            Choice::Then(_) | Choice::Since(_) => question.datable && !question.state || question.carries_on,
            _ => question.datable,
        };
        // As long as no day has been named, the article opens with its news.
        let lead = best.0 == Choice::Document && question.is_lead() && past.iter().all(Option::is_none);
        let given = given && !question.is_elsewhere(best.0);
        if given && (lead || question.is_enough(best.1)) {
            best.0
        } else if question.may_lie_ahead && (ahead >= LEAST_OPEN || question.surely_lies_ahead()) {
            Choice::Ahead
        } else {
            Choice::Undated
        }
    }

    /// The scores of `options`. All that are no past days are told the same of the clause, and so they are told at once.
    fn score(&self, clues: &Clues, options: &[Choice], scores: &mut [f32]) {
        let mut sums = Sums { scorer: &self.0, totals: [0; OF_CLAUSE] };
        clues.of_clause(&mut sums);
        for (score, &option) in scores.iter_mut().zip(options) {
            *score = match number(option) {
                Some(number) => sums.totals[number as usize - 1] as f32 * self.0.step(),
                None => self.0.score(|sum| features(clues, option, sum)),
            };
        }
    }
}

/// How many choices are no past days.
const OF_CLAUSE: usize = 4;

/// The sums of the choices that are no past days, in the order of their numbers, in steps.
struct Sums<'m> {
    scorer: &'m Linear<ROWS>,
    totals: [i32; OF_CLAUSE],
}

impl Features for Sums<'_> {
    fn take(&mut self, clue: u32) {
        for (number, total) in (1..).zip(&mut self.totals) {
            *total += i32::from(self.scorer.weight(mix(clue, number)));
        }
    }
}

/// The clues of the clause, as features of the choice of this number.
struct Numbered<'f, F>(u32, &'f mut F);

impl<F: Features> Features for Numbered<'_, F> {
    fn take(&mut self, clue: u32) {
        self.1.take(mix(clue, self.0));
    }
}

/// A clause for which a day may be chosen.
pub struct Question<'s> {
    scene: &'s Scene<'s>,
    state: bool,
    /// Whether it may have any day.
    datable: bool,
    may_lie_ahead: bool,
    carries_on: bool,
}

impl<'s> Question<'s> {
    /// The question which day `scene` has; none for most of what is told: that can have no day.
    pub fn put(scene: &'s Scene<'s>) -> Option<Question<'s>> {
        let (may_lie_ahead, carries_on) = (is_ahead(scene), carries_on(scene));
        let own = scene.told.is_none();
        if !own && !may_lie_ahead && !carries_on {
            return None;
        }
        let state = scene.is_state();
        let datable = own && !scene.may_come();
        (datable || may_lie_ahead || carries_on).then_some(Question {
            scene,
            state,
            datable,
            may_lie_ahead,
            carries_on,
        })
    }

    /// Whether it lies ahead if it has no day, however it looks: what the article itself says will be, and what may come.
    fn surely_lies_ahead(&self) -> bool {
        self.scene.told.is_none() || self.scene.may_come()
    }

    /// Whether `choice` is the document's own day, and the tense says that it was or will be on another: "will rule", "had hidden
    /// in a shed", and, below the lead, "has written several books".
    fn is_elsewhere(&self, choice: Choice) -> bool {
        choice == Choice::Document
            && match self.scene.clause.tense {
                Tense::Future => self.may_lie_ahead && self.surely_lies_ahead(),
                Tense::PastPerfect => true,
                Tense::Perfect => !self.scene.opens_article() && !self.scene.reports && !self.scene.is_negated(),
                _ => false,
            }
    }

    /// Whether it tells in the article's own words what happened, at the head of one of its first paragraphs.
    fn is_lead(&self) -> bool {
        self.datable && self.scene.opens && self.scene.opens_article() && !self.scene.is_having()
    }

    /// Whether `share` is likely enough for a day to be given.
    fn is_enough(&self, share: f32) -> bool {
        if self.state {
            return share >= LEAST_STATE;
        }
        share >= LEAST || share >= LEAST_LEAD && self.scene.opens_article() || share >= LEAST_SAID && self.scene.says()
    }
}

/// Whether the clause says of something that it will be, or may come: a denial is no event.
fn is_ahead(scene: &Scene) -> bool {
    let would = scene.is_told_apart() && scene.is_would() && !scene.is_wish();
    (scene.clause.tense == Tense::Future || would || scene.may_come()) && !scene.is_negated()
}

/// Whether somebody tells in it, in the article's words, what happened: that may have been on a day named before.
fn carries_on(scene: &Scene) -> bool {
    let past = matches!(scene.clause.tense, Tense::Past | Tense::PastPerfect | Tense::Perfect);
    // "The vote was close, he said" may have its day; "he had the votes", and he has, as he says so.
    let whole = scene.told == Some(QuoteKind::Indirect) && !scene.clause.dependent;
    let judges = scene.is_being() && matches!(scene.document.low(scene.clause.tokens.start), "it" | "that" | "this");
    past && scene.is_told_apart() && !scene.is_having() && !judges && (whole || !scene.is_being())
}

/// The number of a choice that is no past day, for its features.
fn number(option: Choice) -> Option<u32> {
    match option {
        Choice::Undated => Some(1),
        Choice::Document => Some(2),
        Choice::Behind => Some(3),
        Choice::Ahead => Some(4),
        Choice::Then(_) | Choice::Since(_) => None,
    }
}

/// Adds what speaks for and against `option` by what is seen of the clause.
pub fn features(clues: &Clues, option: Choice, out: &mut impl Features) {
    match option {
        Choice::Then(at) => clues.of_past(at, 100, out),
        Choice::Since(at) => clues.of_past(at, 130, out),
        _ => {
            if let Some(number) = number(option) {
                clues.of_clause(&mut Numbered(number, out));
            }
        }
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
