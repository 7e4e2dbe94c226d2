//! What somebody foresaw for a time, and what was planned for it.

use super::bounds;
use super::clause::{Clause, Tense};
use super::diary::Diary;
use super::furniture;
use crate::document::{TokenIx, TokenRange};
use crate::time::{Interval, Time, TimeIx};

impl Diary<'_> {
    /// Whether the clause tells what somebody foresaw for the time, which is not over yet: "had forecast growth for 2025",
    /// "forecast second-quarter profit".
    pub(super) fn is_foretold(&self, clause: &Clause, time: &Time, days: Interval) -> bool {
        let (start, before) = (clause.tokens.start, time.tokens.start.prev());
        let foreseen = match self.document.low(before) {
            "for" => {
                (matches!(clause.tense, Tense::Past | Tense::Perfect | Tense::PastPerfect) || clause.verb.is_none())
                    && furniture::is_foreseen(self.document, TokenRange::new(start, before))
            }
            // "A report is expected next week": that is when it will come.
            _ if self.is_helper_of_passive(before.prev()) => false,
            _ => before >= start && furniture::is_foreseen(self.document, TokenRange::new(before, time.tokens.start)),
        };
        let set = self.document.is(before, "for") && self.is_set_for(before);
        foreseen && !set && self.times.document.day.is_some_and(|now| days.latest > Some(now))
    }

    /// Whether the days of the time numbered `ix` are gone, and the clause tells what will be: "will be led by Lee, a director since
    /// 2005", not "will run from Monday to Friday".
    pub(super) fn is_gone(&self, clause: &Clause, ix: TimeIx, days: Interval) -> bool {
        let times = &self.times.all;
        let gone = || self.times.document.day.zip(days.latest).is_some_and(|(now, last)| last < now);
        let goes_on = || times.get(ix.0 + 1).is_some_and(|next| bounds::is_range(self.document, &times[ix.0], next));
        // "Prices will rise, the office reported on Monday"
        let tells = clause.told.is_none() && !clause.reports;
        clause.tense == Tense::Future && tells && gone() && !goes_on()
    }

    /// Whether the token at `ix` is a form of "be" that makes a passive of the participle behind it.
    fn is_helper_of_passive(&self, ix: TokenIx) -> bool {
        matches!(self.document.low(ix), "is" | "are" | "was" | "were" | "be" | "been" | "not" | "'s" | "’s")
    }

    /// Whether it is for that time that something is planned: "A vigil was planned for Saturday".
    fn is_set_for(&self, before: TokenIx) -> bool {
        let (verb, helper) = (before.prev(), before.minus(2));
        matches!(self.document.low(verb), "planned" | "scheduled" | "set" | "arranged" | "slated")
            && matches!(self.document.low(helper), "is" | "are" | "was" | "were" | "been")
    }
}
