//! What is told before a court happened on no day of the hearing: "She told the jury she heard two shots. She ran to the window."

use std::sync::LazyLock;

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Company, Dating, Diary};
use super::owned::WEEK;
use super::past::Named;
use crate::analysis::{Basis, TimexType};
use crate::document::{ParagraphIx, SentenceIx, Tag, TokenIx, TokenRange};
use crate::lexicon::{self, Sieve, WordSet};
use crate::time::{Interval, Time, TimeIx};

const COURT_WORDS: &str = include_str!("../lexicon/timeline/courts.txt");

static COURTS: WordSet = WordSet::of(COURT_WORDS);

/// What is done in a court and nowhere else.
const TRIES: [&str; 6] = ["sentenced", "jailed", "convicted", "acquitted", "pleaded", "remanded"];

/// The words of courts: most words of a text are turned away by this.
static TRYING: LazyLock<Sieve> = LazyLock::new(|| Sieve::of(lexicon::lines(COURT_WORDS).chain(TRIES)));

static PROCEDURE: WordSet = WordSet::of(include_str!("../lexicon/timeline/procedure.txt"));

/// The words at which evidence may be given: most words of a text are turned away by this.
static GIVING: LazyLock<Sieve> =
    LazyLock::new(|| Sieve::of(["told", "testified", "gave", "heard", "prosecutor", "prosecutors", "witness"]));

/// How many sentences a witness may go on.
const LONG: usize = 8;

/// How many tokens may stand between a verb and the court: "told *a federal grand* jury".
const NEAR: usize = 4;

/// From how many days on nobody knows how long after them a court met.
const OLD: i32 = 1000;

/// How many words of a sentence are looked at.
const LOOKED_AT: usize = 60;

/// What somebody tells a court.
pub(super) struct Testimony {
    /// The last sentence of it so far, and its paragraph.
    sentence: SentenceIx,
    paragraph: ParagraphIx,
    /// How many sentences it has.
    count: usize,
    /// The day on which what it tells happened, if it names one.
    day: Option<(TimeIx, Interval)>,
}

impl<'a> Diary<'a> {
    /// Whether the clause is part of what is told before a court, and no day of the hearing.
    pub(super) fn is_testimony(&self, company: &Company, clause: &Clause) -> bool {
        if !matches!(clause.tense, Tense::Past | Tense::PastPerfect) {
            return false;
        }
        if clause.told.is_some() {
            let tokens = self.document.sentence(company.sentence).tokens;
            return self.gives_evidence(tokens) || self.continues(company.sentence, tokens);
        }
        // "She called police" asks and says nothing.
        let called = clause.verb.is_some_and(|verb| self.document.is(verb, "called"));
        (!clause.reports || called) && self.continues(company.sentence, clause.tokens)
    }

    /// Whether the time is an hour of which a witness tells: “I checked him at 9pm” was on no day of the hearing.
    pub(super) fn is_hour_of_testimony(&self, clause: &Clause, time: &Time) -> bool {
        if time.kind != TimexType::Time || clause.told.is_none() || self.testimony.is_none() {
            return false;
        }
        let day = |ix: TimeIx| self.times.all[ix.0].kind == TimexType::Date;
        let named = |ix| self.document.tag(ix) == Tag::Proper;
        let tokens = self.document.sentence_at(time.tokens.start);
        let own = time.tokens.iter().any(named) || self.times_in(tokens).any(day);
        !own && self.continues(self.document.sentence_of(time.tokens.start), tokens)
    }

    /// The day of a clause of which the witness named the day before.
    pub(super) fn day_of_testimony(&self, clause: &Clause) -> Option<Dating<'a>> {
        let (time, interval) = self.testimony.as_ref()?.day.filter(|_| clause.told.is_none())?;
        let dating = self.named(time, interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Whether a witness goes on in `tokens` of the sentence behind.
    fn continues(&self, sentence: SentenceIx, tokens: TokenRange) -> bool {
        let paragraph = self.document.token(tokens.start).paragraph;
        let follows = |testimony: &Testimony| {
            testimony.sentence.0 + 1 == sentence.0 && paragraph.0 - testimony.paragraph.0 <= 1 && testimony.count < LONG
        };
        self.testimony.as_ref().is_some_and(follows) && !self.is_procedure(tokens)
    }

    /// Notes whether evidence is given in the sentence, or goes on.
    pub(super) fn hear(&mut self, sentence: SentenceIx, clauses: &[Clause], datings: &[Vec<Dating>]) {
        let tokens = self.document.sentence(sentence).tokens;
        let stated = || datings.iter().flatten().any(|dating| dating.basis == Basis::Stated);
        let gives = self.gives_evidence(tokens);
        let goes_on = || self.continues(sentence, tokens) && !stated();
        let told = clauses.iter().zip(datings).filter(|(clause, _)| clause.told.is_some());
        // "told the court on Monday that he left at noon"
        let own = |dating: &&Dating| {
            let day = |time: &TimeIx| self.times.all[time.0].kind == TimexType::Date;
            dating.basis == Basis::Stated && !dating.thing && dating.times.first().is_some_and(day)
        };
        let named = told.flat_map(|(_, datings)| datings).find(own);
        let day = named.and_then(|dating| Some((*dating.times.first()?, dating.interval)));
        let past = |clause: &Clause| matches!(clause.tense, Tense::Past | Tense::PastPerfect);
        let over = clauses.iter().find(|clause| clause.is_main()).is_none_or(past);
        self.testimony = if over && (gives || goes_on()) {
            let before = self.testimony.as_ref().filter(|_| !gives);
            let count = before.map_or(0, |before| before.count) + 1;
            let day = day.or_else(|| before.and_then(|before| before.day));
            Some(Testimony { sentence, paragraph: self.document.token(tokens.start).paragraph, count, day })
        } else {
            None
        };
    }

    /// Whether the sentence tells that somebody speaks before a court: "told the jury", "testified", "The court heard", "said the witness".
    fn gives_evidence(&self, tokens: TokenRange) -> bool {
        let document = self.document;
        let near = |ix: TokenIx| {
            let behind = TokenRange::new(ix.next(), tokens.end.min(ix.plus(1 + NEAR)));
            behind.iter().any(|ix| COURTS.has(document.low(ix)))
        };
        let may_give = |&ix: &TokenIx| document.hash(ix).is_some_and(|hash| GIVING.may_have(hash));
        tokens.iter().take(LOOKED_AT).filter(may_give).any(|ix| match document.low(ix) {
            "told" => near(ix),
            "testified" => true,
            "gave" => document.is(ix.next(), "evidence"),
            "heard" => ix > tokens.start && COURTS.has(document.low(ix.prev())),
            "prosecutors" | "prosecutor" => matches!(document.low(ix.next()), "said" | "told" | "alleged" | "argued"),
            // "said the witness", "the witness said"
            "witness" => ix > tokens.start && document.is(ix.minus(2), "said") || document.is(ix.next(), "said"),
            _ => false,
        })
    }

    /// Whether the sentence tells what was done in a court.
    pub(super) fn tells_of_court(&self, sentence: SentenceIx) -> bool {
        let tokens = self.document.sentence(sentence).tokens;
        let may_tell = |&ix: &TokenIx| self.document.hash(ix).is_some_and(|hash| TRYING.may_have(hash));
        let court = |ix: TokenIx| COURTS.has(self.document.low(ix)) && !self.document.tag(ix).is_verb();
        let tells = |ix: TokenIx| court(ix) || TRIES.contains(&self.document.low(ix));
        tokens.iter().take(LOOKED_AT).filter(may_tell).any(tells)
    }

    /// Whether no court is spoken of where the `named` days are, and what a court does comes long after them: "She was hit on March 3.
    /// *The driver wept as the judge jailed him*."
    pub(super) fn is_before_hearing(&self, named: &Named) -> bool {
        let told = || named.quoted || !self.is_procedure(self.document.sentence(named.sentence).tokens);
        named.extent.age.is_some_and(|age| age > WEEK && age < OLD) && told()
    }

    /// Whether it tells what a court does.
    fn is_procedure(&self, tokens: TokenRange) -> bool {
        tokens.iter().take(LOOKED_AT).any(|ix| PROCEDURE.has(self.document.low(ix)))
    }
}
