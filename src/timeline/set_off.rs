//! What is set off in a clause, and dates the noun that it tells of or breaks a stretch in two: "Ford, *captain since 2019*, said",
//! "between 24 February, *when the invasion began*, and Saturday".

use super::bounds::{self, Bound};
use super::clause::Clause;
use super::counted::is_dating;
use super::diary::Diary;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::{VerbClass, verb_class};
use crate::time::{Time, TimeIx};

/// How far from its commas a time may stand in what is set off by them.
const SET_OFF: usize = 8;

/// How far before its time "to be" may stand: "to be published in".
const TO_BE: usize = 5;

/// How many times may stand between the two ends of a stretch.
const BROKEN: usize = 3;

impl Diary<'_> {
    /// `phrase` between commas with the noun before them: "the law, introduced in 2003".
    pub(super) fn with_noun(&self, phrase: TokenRange, clause: &Clause) -> TokenRange {
        let part = |ix: TokenIx| {
            let tag = self.document.tag(ix);
            tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Possessive)
        };
        let mut first = phrase.start.prev();
        while first > clause.tokens.start && phrase.start.0 - first.0 < SET_OFF && part(first.prev()) {
            first = first.prev();
        }
        phrase.starting(first)
    }

    /// What stands between commas if the time is in it, and it tells of the noun before them, and not when the clause was: "Ford,
    /// *captain since 2019*, said", "Rovers, *champions in 1998*, lost", "beat Denby, *promoted last May*, 3-1".
    pub(super) fn set_off(&self, clause: &Clause, time: &Time) -> Option<TokenRange> {
        let (start, end) = (clause.tokens.start, clause.tokens.end);
        let comma = |ix: TokenIx| self.document.low(ix) == ",";
        // "Lee, | whose book comes out next year, said"
        let from = if self.document.low(start) == "whose" { start.prev() } else { start };
        let near = TokenRange::new(from.max(TokenIx(time.tokens.start.0.saturating_sub(SET_OFF))), time.tokens.start);
        let opens = near.iter().rev().find(|&ix| comma(ix))?;
        let rest = TokenRange::new(time.tokens.end, end.min(time.tokens.end.plus(SET_OFF)));
        let closes = rest.iter().find(|&ix| comma(ix))?;
        let inside = TokenRange::new(opens.next(), closes);
        let first = opens.next();
        let whose = self.document.low(first) == "whose";
        let behind = TokenRange::new(closes, end);
        let main = clause.verb.filter(|&verb| !inside.contains(verb));
        // What the sentence goes on with may be a clause of its own.
        let resumes = || {
            if closes.next() >= end {
                Some(end)
            } else {
                behind.iter().take(SET_OFF).find(|&ix| self.joints.is_finite(ix))
            }
        };
        // "Ford, a pilot jailed in 2019, said"
        let done = self.is_done_to(time, first);
        let verb = main.or_else(|| resumes().filter(|_| whose || done))?;
        let capital = self.document.is_capitalized(first);
        let tells_of_noun = match self.document.tag(first) {
            // "was born in Paris, France, on Aug. 2, 1754,"
            _ if capital => self.document.tag(first.next()) == Tag::Possessive,
            Tag::Noun | Tag::Adjective | Tag::Determiner => first < time.tokens.start,
            // "on loan until May", "until 2010 the mayor"
            Tag::Preposition | Tag::Subordinator => {
                let named =
                    || matches!(self.document.tag(time.tokens.end), Tag::Noun | Tag::Determiner | Tag::Possessive);
                (first.next() < time.tokens.start || named())
                    && matches!(bounds::bound(self.document, time), Bound::From | Bound::Until)
            }
            Tag::Verb(VerbForm::Past | VerbForm::Participle) => true,
            _ => whose,
        };
        let of_noun = matches!(self.document.tag(opens.prev()), Tag::Noun | Tag::Proper)
            && !self
                .times_in(TokenRange::new(TokenIx(opens.0.saturating_sub(SET_OFF)), opens))
                .any(|ix| self.times.all[ix.0].tokens.end == opens);
        let participle = matches!(self.document.tag(first), Tag::Verb(_));
        let verbs = inside.iter().skip(usize::from(participle)).any(|ix| self.joints.is_finite(ix));
        // "Lee, a day after the vote, left"
        let counts =
            TokenRange::new(first, closes).iter().any(|ix| matches!(self.document.low(ix), "after" | "before"));
        let goes_on = verb > closes || opens > verb;
        (tells_of_noun && of_noun && goes_on && !counts && (!verbs || whose || done)).then_some(inside)
    }

    /// Whether the time tells when something was done to whom `first` begins to name: "a deputy first *elected in* 1992".
    pub(super) fn is_done_to(&self, time: &Time, first: TokenIx) -> bool {
        let before = time.tokens.start.prev();
        let verb = if self.document.tag(before) == Tag::Preposition { before.prev() } else { before };
        let done = matches!(self.document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle));
        // "The bank failed, a spokesman said on Monday, after a run"
        let says = || verb_class(lexicon::lemma(self.document.low(verb))) == Some(VerbClass::Speech);
        verb > first.next() && done && matches!(self.document.low(first), "a" | "an") && !says()
    }

    /// Whether it tells what is to become of the noun that it stands behind: "the author of a study *to be published next year* said".
    pub(super) fn is_to_be(&self, clause: &Clause, time: &Time) -> bool {
        let start = time.tokens.start;
        let Some(verb) = clause.verb.filter(|&verb| verb >= time.tokens.end) else { return false };
        let to = (3..=TO_BE).map(|back| start.minus(back)).find(|&ix| {
            self.document.tag(ix) == Tag::To && self.document.is(ix.next(), "be") && ix >= clause.tokens.start
        });
        verb == time.tokens.end && to.is_some_and(|to| self.document.tag(to.prev()) == Tag::Noun)
    }

    /// The last day of the stretch that the time numbered `ix` opens, where something is set in between: "between *24 February*, when
    /// the invasion began, and *Saturday*", "from *1971*, with one break, until *1990*".
    pub(super) fn broken_stretch(&self, ix: TimeIx) -> Option<TimeIx> {
        let first = &self.times.all[ix.0];
        let opens = matches!(self.document.low(first.tokens.start.prev()), "from" | "between");
        if !opens || !self.document.is(first.tokens.end, ",") {
            return None;
        }
        let sentence = self.document.sentence_at(first.tokens.start);
        let rest = self.times.all.get(ix.0 + 1..)?.iter().take(BROKEN).zip(ix.0 + 1..);
        let mut rest = rest.take_while(|(time, _)| time.tokens.start < sentence.end);
        let ends = |time: &Time| {
            let joint = time.tokens.start.prev();
            matches!(self.document.low(joint), "and" | "to" | "until" | "till" | "through")
                && self.document.is(joint.prev(), ",")
                && is_dating(time)
                && time.interval.is_some_and(|days| days.latest > first.interval.and_then(|days| days.earliest))
        };
        rest.find(|(time, _)| ends(time)).map(|(_, end)| TimeIx(end))
    }

    /// Whether the time numbered `ix` ends such a stretch, or names that end again: "midnight on *Saturday*".
    pub(super) fn ends_broken_stretch(&self, ix: TimeIx) -> bool {
        let from = ix.0.saturating_sub(BROKEN)..ix.0;
        from.map(TimeIx).filter_map(|first| self.broken_stretch(first)).any(|end| {
            let (end, time) = (&self.times.all[end.0], &self.times.all[ix.0]);
            end.interval == time.interval && time.tokens.start.0 <= end.tokens.end.0 + 1
        })
    }
}
