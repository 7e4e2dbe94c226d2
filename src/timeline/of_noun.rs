//! What a time tells of that is a noun in its clause, and not when that happened: "is considering *a request last week*".

use super::bounds::{self, Bound};
use super::clause::{Clause, Tense};
use super::counted::is_dating;
use super::diary::Diary;
use super::{events, furniture, said};
use crate::document::{Tag, TokenRange};
use crate::time::{Interval, Time, TimeIx};

/// How far behind the beginning of its clause the day may stand on which the subject came out: "The first entry, dated".
const OPENS: usize = 8;

/// What a time tells of that dates no clause.
pub(super) struct Noun {
    /// The words of what happened then, if the noun tells of such.
    pub(super) event: Option<TokenRange>,
}

impl Diary<'_> {
    /// What the time tells of if that is a noun and not when the clause happened; whether it ends a `stretch`, and whether the
    /// clause is `counted` from it.
    pub(super) fn of_a_noun(
        &self,
        clause: &Clause,
        ix: TimeIx,
        days: Interval,
        stretch: bool,
        counted: bool,
    ) -> Option<Noun> {
        let time = &self.times.all[ix.0];
        let some = |phrase| Some(Noun { event: Some(phrase) });
        // What has been done was not done then: "those studying a death 27 years ago have arrested a man".
        if clause.tense == Tense::Perfect
            && clause.verb.is_some_and(|verb| time.tokens.end <= verb)
            && self.is_long_ago(days)
            && bounds::bound(self.document, time) != Bound::From
            && let Some(phrase) = events::event_before(self.document, time.tokens, clause.tokens.start)
        {
            return some(phrase);
        }
        if let Some(phrase) = self.older(clause, time, days).filter(|_| !stretch) {
            return some(phrase);
        }
        if let Some(phrase) = self.part(clause, time).filter(|_| !stretch) {
            let then = bounds::bound(self.document, time) == Bound::Then;
            return Some(Noun { event: then.then_some(phrase) });
        }
        if !self.opens_range(ix)
            && let Some(from) = self.compares(time)
        {
            let event = events::opens_with_event(self.document, from);
            return Some(Noun { event: event.then(|| TokenRange::new(from.start, time.tokens.end)) });
        }
        // "is still considering a request last week", "are investigating a fire last Tuesday"
        if matches!(clause.tense, Tense::Present | Tense::Perfect)
            && self.is_under_way(clause)
            // "has been studying it since the vote on Monday"
            && (clause.tense == Tense::Present || bounds::bound(self.document, time) == Bound::Then)
            && self.times.document.day.is_some_and(|now| days.latest < Some(now))
            && let Some(phrase) = events::noun_before(self.document, time.tokens, clause.tokens.start)
        {
            return some(phrase);
        }
        if !stretch
            && let Some(phrase) = furniture::participle_phrase(self.document, time, clause)
            && !self.tells(phrase)
        {
            // "the quarter ended Dec. 31" has its own days.
            let before = |back| self.document.low(time.tokens.start.minus(back));
            let ends = (1..=2).any(|back| matches!(before(back), "ended" | "ending"));
            let then = bounds::bound(self.document, time) == Bound::Then;
            return Some(Noun { event: (then && !ends).then_some(phrase) });
        }
        let put_on = self.put_on(clause, time, days);
        if !stretch
            && !counted
            && let Some(phrase) = furniture::which(self.document, time, clause)
        {
            return Some(Noun { event: if phrase.is_event { Some(phrase.tokens) } else { put_on } });
        }
        if let Some(phrase) = put_on {
            return some(phrase);
        }
        // "Inflation data for July are due on Thursday"
        let of_report = furniture::is_of_report(self.document, time)
            && clause.verb.is_some_and(|verb| {
                let rest = clause.tokens.starting(verb);
                self.times_in(rest).any(|ix| is_dating(&self.times.all[ix.0]))
            });
        if of_report || furniture::is_of_style(self.document, time, clause.tokens.start) {
            return Some(Noun { event: None });
        }
        // "The entry, dated March 4, noted a smell"
        let opens = time.tokens.start.0 - clause.tokens.start.0 <= OPENS && clause.tense == Tense::Past;
        let came_out = opens && clause.reports && said::tells_when_it_came_out(self.document, time);
        if let Some(phrase) = self.set_off(clause, time).filter(|_| !came_out) {
            let participle =
                matches!(self.document.tag(phrase.start), Tag::Verb(_)) || self.is_done_to(time, phrase.start);
            let event = participle && bounds::bound(self.document, time) == Bound::Then;
            return Some(Noun { event: event.then(|| self.with_noun(phrase, clause)) });
        }
        (bounds::ranks(self.document, time) || self.is_to_be(clause, time)).then_some(Noun { event: None })
    }

    /// With what the clause compares by the time. With what is still to come it does not: "would rise by 4% from April".
    pub(super) fn compares(&self, time: &Time) -> Option<TokenRange> {
        let to_come =
            self.times.document.day.is_some_and(|now| time.interval.is_some_and(|days| days.earliest > Some(now)));
        let from = to_come && self.document.is(time.tokens.start.prev(), "from");
        if from { None } else { bounds::compares(self.document, time) }
    }
}
