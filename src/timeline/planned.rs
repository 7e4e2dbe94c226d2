//! Days in a clause that are not those of its verb: of a plan, "voted *to close the pool in March*", or of what somebody did before
//! and this undoes, "quashed *a fine imposed by the regulator last year*".

use super::bounds::{self, Bound};
use super::clause::{Clause, Tense};
use super::diary::Diary;
use super::events;
use super::scene::main_verb;
use crate::analysis::TimexType;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::time::{Interval, Time};

static AWAITED: WordSet = WordSet::of(include_str!("../lexicon/timeline/awaited.txt"));

static SEEMS: WordSet = WordSet::of(include_str!("../lexicon/timeline/seems.txt"));

static PROVIDES: WordSet = WordSet::of(include_str!("../lexicon/timeline/provides.txt"));

static UNDOES: WordSet = WordSet::of(include_str!("../lexicon/timeline/undoes.txt"));

/// How far behind its verb a plan may begin.
const PLAN: usize = 48;

/// How many words may stand between "by" and the time: "by the regulator in Leeds last".
const DOER: usize = 8;

/// How many words the noun may have that somebody did something to.
const NOUN: usize = 8;

impl Diary<'_> {
    /// What a clause in a past tense tells of that is still to come by the time: "has agreed *to sell the site in June*", "has called
    /// *an election for June 8*".
    pub(super) fn plan(&self, clause: &Clause, time: &Time, days: Interval) -> Option<TokenRange> {
        if self.times.document.day? >= days.earliest? {
            return None;
        }
        if clause.tense == Tense::Present {
            return self.provided(clause, time);
        }
        if !is_past(clause) {
            return None;
        }
        let document = self.document;
        let finite = clause.verb.filter(|&verb| verb < time.tokens.start)?;
        let verb = main_verb(document, finite, clause.tokens.end);
        // "was due to start", "had to leave": it is what was to be that the clause tells.
        let passive = || {
            matches!(document.low(finite), "was" | "were")
                || document.is(verb.prev(), "been")
                // "The storm, | expected to reach land on Friday,"
                || clause.dependent && document.is(finite.prev(), ",")
        };
        if !matches!(document.tag(verb), Tag::Verb(_)) || AWAITED.has(document.low(verb)) && passive() {
            return None;
        }
        let first = (1..=PLAN).map(|by| verb.plus(by)).take_while(|&ix| ix < time.tokens.start);
        let mut to = None;
        let mut parted = false;
        for ix in first {
            if document.tag(ix) == Tag::To && is_infinitive(document, ix.next()) && (to.is_none() || parted) {
                (to, parted) = (Some(ix), false);
            }
            // "flew there to meet her and *will return*"
            let next = ix.next();
            if to.is_some() && document.tag(ix) == Tag::Conjunction && self.joints.is_finite(next) {
                to = Some(next);
            }
            parted |= document.is(ix, ",");
            // "acquired to clean up, these new mines *are*"
            if to.is_some() && parted && self.joints.is_finite(ix) {
                return None;
            }
        }
        if let Some(to) = to {
            let seems = to == verb.next() && SEEMS.has(lexicon::lemma(document.low(verb)));
            return (!seems).then(|| TokenRange::new(to, self.end_of_plan(clause, time)));
        }
        // "approved a fare of $3, *effective July 1*"
        let before = time.tokens.start.prev();
        let opener = if matches!(document.low(before), "on" | "in") { before.prev() } else { before };
        let set_off = opener > verb && document.is(opener.prev(), ",");
        if set_off && matches!(document.low(opener), "effective" | "starting" | "beginning") {
            return Some(TokenRange::new(opener, self.end_of_plan(clause, time)));
        }
        let named = clause.tense == Tense::Perfect || document.is(time.tokens.start.prev(), "for");
        events::noun_before(document, time.tokens, verb.next()).filter(|_| named)
    }

    /// What the participle at the head of a clause puts on a day to come: "*Posting the matter for March 28*, the court ordered them to
    /// answer".
    pub(super) fn put_on(&self, clause: &Clause, time: &Time, days: Interval) -> Option<TokenRange> {
        let (document, first) = (self.document, clause.tokens.start);
        let to_come = self.times.document.day? < days.earliest? && days.earliest == days.latest;
        let heads = document.tag(first) == Tag::Verb(VerbForm::Ing)
            && document.is(time.tokens.end, ",")
            && clause.verb.is_some_and(|verb| verb > time.tokens.end);
        // "Starting on March 28, fares rose"
        let object = || TokenRange::new(first.next(), time.tokens.start).iter().any(|ix| document.tag(ix).is_nominal());
        if !(to_come && heads && is_past(clause) && object()) {
            return None;
        }
        Some(events::noun_before(document, time.tokens, first.next()).unwrap_or(time.tokens.starting(first)))
    }

    /// What is still to come of what something in force holds: "The deal provides for *a rise of 6% from April 1*".
    fn provided(&self, clause: &Clause, time: &Time) -> Option<TokenRange> {
        let document = self.document;
        let verb = clause.verb.filter(|&verb| PROVIDES.has(lexicon::lemma(document.low(verb))))?;
        let object = if document.tag(verb.next()) == Tag::Preposition { verb.plus(2) } else { verb.next() };
        let set_in = document.is(time.tokens.start.prev(), "(");
        let whole = object < time.tokens.start.prev() && !set_in && !document.tag(time.tokens.end).is_nominal();
        whole.then(|| TokenRange::new(object, self.end_of_plan(clause, time)))
    }

    /// Whether the time is counted from something that nobody dates here: what is told as over, "We went back *the next day*", is not
    /// still to come.
    pub(super) fn is_of_memory(&self, clause: &Clause, time: &Time, days: Interval) -> bool {
        let document = self.document;
        let to_come = self.times.document.day.is_some_and(|now| days.earliest > Some(now));
        if !to_come || !matches!(clause.tense, Tense::Past | Tense::PastPerfect) {
            return false;
        }
        let happened = |verb: TokenIx| {
            let main = main_verb(document, verb, clause.tokens.end);
            let passive = matches!(document.low(verb), "was" | "were")
                && document.tag(main) == Tag::Verb(VerbForm::Participle)
                && !AWAITED.has(document.low(main));
            clause.tense == Tense::PastPerfect || document.tag(verb) == Tag::Verb(VerbForm::Past) || passive
        };
        // "rang the bell at 11 p.m.", behind a day that is to come
        let hour = time.kind == TimexType::Time && !time.tokens.iter().any(|ix| document.tag(ix) == Tag::Proper);
        (hour || self.is_counted_on(time)) && clause.verb.is_some_and(happened)
    }

    /// Whether the time counts from another: "the next day", "two days later".
    fn is_counted_on(&self, time: &Time) -> bool {
        let (document, first) = (self.document, time.tokens.start);
        let next =
            document.is(first, "the") && matches!(document.low(first.next()), "next" | "following" | "day" | "morning");
        next || matches!(document.low(time.tokens.end.prev()), "later" | "after" | "afterwards" | "before")
    }

    /// Whether nothing but days that nobody knows dates the clause: it is no news of the article's day, either.
    pub(super) fn is_of_day_unknown(&self, clause: &Clause) -> bool {
        self.times_in(clause.tokens).map(|ix| &self.times.all[ix.0]).any(|time| {
            time.interval.is_some_and(|days| self.is_counted_on(time) && self.is_of_memory(clause, time, days))
        })
    }

    /// Where the words end of a plan that bears `time`: "at this summer | 's convention in Leeds |".
    fn end_of_plan(&self, clause: &Clause, time: &Time) -> TokenIx {
        let named = (0..NOUN).map(|by| time.tokens.end.plus(by));
        let end = named.take_while(|&ix| ix < clause.tokens.end && is_part(self.document, ix)).last();
        events::with_rest(self.document, end.map_or(time.tokens.end, TokenIx::next), clause.tokens.end)
    }

    /// What was done long before the clause, and by somebody else: "has quashed *a fine imposed by the regulator last year*", "overturning
    /// *a decision by the council in May*".
    pub(super) fn older(&self, clause: &Clause, time: &Time, days: Interval) -> Option<TokenRange> {
        let document = self.document;
        let perfect = clause.tense == Tense::Perfect;
        let verb = clause.verb.filter(|&verb| verb < time.tokens.start && (perfect || clause.tense == Tense::Past))?;
        let over = days.latest.zip(self.times.document.day).is_some_and(|(last, now)| last < now);
        let old = if perfect { over } else { self.is_long_ago(days) };
        // "parts of the 1994 law"
        let of_noun = document.tag(time.tokens.end).is_nominal() || document.tag(time.tokens.end) == Tag::Possessive;
        if !old || of_noun || bounds::bound(document, time) != Bound::Then {
            return None;
        }
        let before = time.tokens.start.prev();
        let end = if matches!(document.low(before), "in" | "on") { before } else { time.tokens.start };
        let part = |ix: TokenIx| is_part(document, ix) || matches!(document.low(ix), "in" | "of" | "at");
        let mut back = (1..=DOER).map(|back| end.minus(back)).take_while(|&ix| ix > verb && ix < end);
        let by = back.find(|&ix| !part(ix)).filter(|&ix| document.is(ix, "by"))?;
        let done = matches!(document.tag(by.prev()), Tag::Verb(VerbForm::Participle | VerbForm::Past));
        let noun = if done { by.minus(2) } else { by.prev() };
        if !document.tag(noun).is_nominal() {
            return None;
        }
        let first = (1..NOUN).map(|back| noun.minus(back)).take_while(|&ix| ix > verb && is_part(document, ix)).last();
        let first = first.unwrap_or(noun);
        let mut lead = first.prev();
        if matches!(document.low(lead), "out" | "aside" | "down") {
            lead = lead.prev();
        }
        let undone = || UNDOES.has(lexicon::lemma(document.low(lead)));
        (perfect || undone()).then_some(time.tokens.starting(first))
    }
}

/// Whether an infinitive begins at `ix`: "close", "finally close".
fn is_infinitive(document: &Document, ix: TokenIx) -> bool {
    let verb = if document.tag(ix) == Tag::Adverb { ix.next() } else { ix };
    matches!(document.tag(verb), Tag::Verb(_) | Tag::Auxiliary)
}

/// Whether the token at `ix` may be part of a noun phrase.
fn is_part(document: &Document, ix: TokenIx) -> bool {
    let tag = document.tag(ix);
    tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Number)
}

/// Whether the verb of the clause tells what was.
pub fn is_past(clause: &Clause) -> bool {
    matches!(clause.tense, Tense::Past | Tense::Perfect | Tense::PastPerfect)
}
