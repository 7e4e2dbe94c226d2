//! What merely is so "now": "The plant now employs 300", "She is 27 now", "The cost is now put at $4 million"; and what
//! somebody is now, told beside what happened: "Now 95, she was carried out".

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use super::joint::Joint;
use super::scene::main_verb;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::time::{Interval, Time, TimeIx};

static LIVES_NOW: WordSet = WordSet::of(include_str!("../lexicon/timeline/lives_now.txt"));

static STANDS: WordSet = WordSet::of(include_str!("../lexicon/timeline/stands.txt"));

/// How many words may stand between "Now" and the comma: "Now a grandmother of two, she".
const SET_BEFORE: usize = 8;

/// How far behind "and" the verb may stand that tells what is so: "and he *now lives*".
const JOINED: usize = 4;

/// How far behind "be" the noun may stand that tells what somebody is: "is now the club's acting managing *director*".
const REACH: usize = 5;

impl<'a> Diary<'a> {
    /// Where "now" alone dates the clause, and that tells how things are, it is no event.
    pub(super) fn let_stand(&self, clause: &Clause, out: &mut [Dating<'a>]) {
        let today = |days: Interval| self.times.document.day.is_some_and(|today| days == Interval::day(today));
        // "He left in 2007 and | now runs a clinic"
        for part in out.iter_mut().skip(1).filter(|part| !part.thing && today(part.interval)) {
            let now = |ix: &TimeIx| self.times.all[ix.0].value == "PRESENT_REF";
            let verb = part.tokens.iter().find(|&ix| self.joints.is_finite(ix));
            if part.times.iter().all(now) && verb.is_some_and(|verb| self.stands_at(verb, part.tokens.end)) {
                part.why = Why::Standing;
            }
        }
        let [only] = out else { return };
        let [time] = only.times[..] else { return };
        if today(only.interval) && clause.tense == Tense::Past && self.joins_state(clause, time) {
            only.why = Why::Standing;
            return;
        }
        let now = today(only.interval) && self.times.all[time.0].value == "PRESENT_REF";
        if now && !only.thing && self.times_in(clause.tokens).take(2).count() == 1 && self.stands_now(clause) {
            only.why = Why::Standing;
        }
    }

    /// Whether what was done is told only for what is so now: "He left the army and *now works* as a teacher".
    fn joins_state(&self, clause: &Clause, time: TimeIx) -> bool {
        let now = &self.times.all[time.0];
        let Some(verb) = clause.verb.filter(|_| now.value == "PRESENT_REF" && now.tokens.len() == 1) else {
            return false;
        };
        let Some(and) = self.joints.all(Joint::And, TokenRange::new(verb, now.tokens.start)).last() else {
            return false;
        };
        let rest = clause.tokens.starting(and.next());
        let finite = rest.iter().take(JOINED).find(|&ix| self.joints.is_finite(ix));
        finite.is_some_and(|ix| {
            let present = matches!(self.document.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural))
                || matches!(self.document.low(ix), "is" | "are" | "has" | "have");
            present && self.stands_at(ix, clause.tokens.end)
        })
    }

    /// Whether the clause tells how somebody lives now, and another time in it tells of something else: "He now lives in the house that
    /// was built in 1950".
    pub(super) fn is_present_life(&self, clause: &Clause) -> bool {
        let Some(verb) = clause.verb.filter(|_| clause.tense == Tense::Present && clause.told.is_none()) else {
            return false;
        };
        let now = self.document.is(verb.prev(), "now");
        now && LIVES_NOW.has(lexicon::lemma(self.document.low(verb)))
            && self.times_in(clause.tokens).take(2).count() == 2
    }

    /// Whether somebody is told to do something: "Now tell me what you would do".
    pub(super) fn is_bidding(&self, clause: &Clause, time: &Time) -> bool {
        let (start, verb) = (time.tokens.start, time.tokens.end);
        let opens = start == clause.tokens.start
            || start == clause.tokens.start.next() && !self.document.token(start.prev()).is_word();
        opens
            && time.value == "PRESENT_REF"
            && time.tokens.len() == 1
            && matches!(self.document.tag(verb), Tag::Verb(VerbForm::Base | VerbForm::Plural))
            && !matches!(self.document.tag(verb.next()), Tag::Noun | Tag::Auxiliary | Tag::Modal)
    }

    /// Whether the clause opens so.
    pub(super) fn bids(&self, clause: &Clause) -> bool {
        let mut times = self.times_in(clause.tokens);
        times.next().is_some_and(|ix| self.is_bidding(clause, &self.times.all[ix.0]))
    }

    /// Whether the verb of the clause tells what is so. What was done to it, "The road is now closed", is what has changed.
    fn stands_now(&self, clause: &Clause) -> bool {
        let finite = clause.verb.filter(|_| clause.tense == Tense::Present);
        finite.is_some_and(|finite| self.stands_at(finite, clause.tokens.end))
    }

    /// Whether the verb that begins with the `finite` one before `end` tells what is so, if it is a present.
    fn stands_at(&self, finite: TokenIx, end: TokenIx) -> bool {
        let verb = main_verb(self.document, finite, end);
        let low = self.document.low(verb);
        let lemma = lexicon::lemma(low);
        if LIVES_NOW.has(lemma) {
            return true;
        }
        if matches!(low, "has" | "have" | "'ve" | "’ve") {
            return self.document.tag(verb.next()) != Tag::To;
        }
        match self.document.tag(verb) {
            Tag::Verb(VerbForm::Ing) => false,
            // "is now put at $4 million" is so; "now puts it aside" is done.
            Tag::Verb(_) => STANDS.has(lemma) && (lemma != "put" || verb != finite),
            // "is to"
            Tag::Auxiliary if self.document.tag(verb.next()) == Tag::To => false,
            Tag::Auxiliary => self.tells_what(verb, end),
            _ => false,
        }
    }

    /// Whether behind the "be" at `verb` comes what somebody is, how old, how much or where, and no more than an adjective.
    fn tells_what(&self, verb: TokenIx, end: TokenIx) -> bool {
        let rest = TokenRange::new(verb.next(), end);
        let mut first = rest.iter().take(REACH).skip_while(|&ix| self.document.tag(ix) == Tag::Adverb);
        let Some(first) = first.next() else { return false };
        let names = |ix: TokenIx| {
            self.document.tag(ix).is_nominal()
                || matches!(self.document.tag(ix), Tag::Determiner | Tag::Number)
                || matches!(self.document.low(ix), "$" | "£" | "€" | "worth")
        };
        names(first) && self.document.tag(first) != Tag::Pronoun
            || self.document.tag(first) == Tag::Adjective && names(first.next())
            || self.document.tag(first) == Tag::Preposition
    }

    /// Whether the time dates nothing, in an aside about what somebody is: ", now 70,".
    pub(super) fn is_aside(&self, time: &Time) -> bool {
        let (before, next) = (self.document.low(time.tokens.start.prev()), self.document.tag(time.tokens.end));
        let now = time.value == "PRESENT_REF" && time.tokens.len() == 1;
        // "Now 95, she was carried out"
        let opens = self.document.sentence_at(time.tokens.start).start == time.tokens.start;
        if now && opens && self.is_set_before(time.tokens.end) {
            return true;
        }
        now && before == "," && matches!(next, Tag::Number | Tag::Determiner | Tag::Preposition | Tag::Noun)
    }

    /// Whether a few words without a verb of their own stand from `start` to a comma: "*95*, she", "*a grandmother of two*, she",
    /// "*retired*, he".
    fn is_set_before(&self, start: TokenIx) -> bool {
        let word = matches!(
            self.document.tag(start),
            Tag::Number
                | Tag::Determiner
                | Tag::Adjective
                | Tag::Noun
                | Tag::Verb(VerbForm::Participle | VerbForm::Past)
        );
        let comma = (1..=SET_BEFORE).map(|by| start.plus(by)).find(|&ix| self.is_comma(ix));
        word && comma.is_some_and(|comma| {
            let finite =
                |ix| matches!(self.document.tag(ix), Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Present));
            !TokenRange::new(start, comma).iter().any(finite) && self.document.tag(comma.next()) == Tag::Pronoun
        })
    }
}
