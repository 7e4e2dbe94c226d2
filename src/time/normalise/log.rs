//! Weekdays that head the entries of a log, below a heading that is dated: "The storm, 12-14 March 2019", "Tuesday: The river rose".

use super::{Mention, Normaliser, Sense, Why, point};
use crate::document::TokenIx;
use crate::time::Anchor;
use crate::time::calendar::{Grain, Period, weekday};
use crate::time::recognise::Found;
use crate::time::spoken;

/// How many tokens a heading has at most.
const HEADING: usize = 20;

/// How many paragraphs an entry of a log has at most.
const ENTRY: usize = 12;

const WEEK: i32 = 7;

impl Normaliser<'_> {
    /// The weekday `name` that `found` names at the head of an entry, as the first on or after the entry before it; the one before
    /// where that were still to come, as the latest entry of some logs is the first.
    pub(super) fn of_log(&self, found: &Found, name: i32) -> Option<Sense> {
        let log = self.log.filter(|_| found.slots.month.is_none() && self.is_entry(found))?;
        let (here, there) = (self.document.get(found.tokens.start)?, self.document.get(log.tokens.start)?);
        let first = log.period.first().filter(|_| here.paragraph.0 - there.paragraph.0 <= ENTRY)?;
        let on = (name - weekday(first)).rem_euclid(WEEK);
        let to_come = log.period.shift(on)?.first() > self.day && 2 * on > WEEK;
        let by = if to_come { on - WEEK } else { on };
        Some(point(log.period.shift(by)?, Anchor::Time(log.ix), Why::Counted))
    }

    /// The entry from which the weekdays of those behind it are counted, if the time `mention` makes `found` one.
    pub(super) fn entry(&self, found: &Found, mention: Mention) -> Option<Mention> {
        let dated = found.slots.day.is_some() || found.slots.date.is_some();
        let weekday = found.slots.weekday.is_some() && self.log.is_some();
        let opens = if dated {
            self.is_in_heading(found, mention.period) || self.is_entry(found)
        } else {
            weekday && self.is_entry(found)
        };
        opens.then_some(mention)
    }

    /// Whether `found` heads its paragraph with no more than a mark behind it, or is all of it: "Tuesday:", "Wednesday, 6am –".
    fn is_entry(&self, found: &Found) -> bool {
        let document = self.document;
        let Some(token) = document.get(found.tokens.start) else { return false };
        let end = document.paragraph(token.paragraph).tokens.end;
        spoken::heads(document, found.tokens)
            && (found.tokens.end >= end || matches!(document.low(found.tokens.end), ":" | "-" | "–" | "—" | "|"))
    }

    /// Whether `found`, which is the day `period`, is in a heading, and first of the times in it. What came out on that day has its own
    /// in a line of its head.
    fn is_in_heading(&self, found: &Found, period: Period) -> bool {
        let document = self.document;
        let Some(token) = document.get(found.tokens.start) else { return false };
        let words = document.paragraph(token.paragraph).tokens;
        let last = words.end.prev();
        let joined = matches!(document.low(found.tokens.end), "-" | "–" | "—" | "to" | "and");
        let first = self.log.is_none_or(|log| !words.contains(log.tokens.start));
        words.len() <= HEADING
            && period.grain == Grain::Day
            && first
            && (period.first() != self.day || joined)
            && !matches!(document.low(last), "." | "!" | "?")
            && !words.iter().any(|ix: TokenIx| document.tag(ix).helps())
    }
}
