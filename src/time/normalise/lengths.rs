//! How long something lasts, and when that was: "three weeks", "the past two years".

use super::{Normaliser, Sense, Why, point};
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, VerbForm};
use crate::time::calendar::{Grain, Period, weekday};
use crate::time::recognise::Found;
use crate::time::{Anchor, cue, length, over, words};

/// How far behind "For the year," the verb may stand.
const EARNS: usize = 8;

impl Normaliser<'_> {
    /// "the year", "the week": the one at hand after a preposition that a point follows, else its length.
    pub(super) fn length(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        // "the year ended June 30" is as long as a year and no year of the calendar.
        // So is "the year to November".
        let until = self.coming.is_some_and(|next| {
            next.tokens.start == found.tokens.end.next()
                && next.slots.month.is_some()
                && matches!(self.document.low(found.tokens.end), "to" | "through")
        });
        if until || matches!(self.document.low(found.tokens.end), "ended" | "ending") {
            return Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" };
        }
        let unit = slots.unit.unwrap_or_else(|| {
            let low = self.document.low(found.tokens.end.prev());
            words::grain(low).unwrap_or(Grain::Year)
        });
        if unit == Grain::Day {
            // "later in the day": the one spoken of.
            return match self.base(found, unit).filter(|mention| self.sentences_since(mention, found) <= 1) {
                Some(day) => point(day.period.within(unit).unwrap_or(day.period), Anchor::Time(day.ix), Why::Counted),
                None => self.off_document(|day| Some(Period::day(day))),
            };
        }
        if unit == Grain::Weekend {
            // "to ease by the weekend"
            // "her plans for the weekend"
            let before = found.tokens.start.prev();
            let planned = self.document.low(before.prev());
            let next = cue::ahead(self.document, found.tokens).is_some()
                || self.document.is(before, "for")
                    && (cue::is_foreseen(planned)
                        || matches!(planned, "schedule" | "schedules" | "outlook" | "warning"))
                || over::behind(self.document, found.tokens) == Some(false)
                    && matches!(self.document.low(found.tokens.start.prev()), "by" | "before" | "until");
            return self.off_document(|day| {
                let week = Period::containing(Grain::Weekend, day);
                week.shift(if weekday(day) >= 5 || next { 0 } else { -1 })
            });
        }
        if let Some(year) = self.set_beside(found, unit).filter(|_| unit == Grain::Year) {
            return point(year.period, Anchor::Time(year.ix), Why::Counted);
        }
        // "For the year, the firm earned $2 billion", told soon after it.
        let soon_after = self.day.is_some_and(|day| u8::from(day.month()) <= 3);
        let reported = unit == Grain::Year
            && soon_after
            && self.document.low(found.tokens.start.prev()) == "for"
            && self.document.low(found.tokens.end) == ","
            && self.earns(found.tokens.end);
        let back = -i32::from(reported);
        self.off_document(|day| self.fiscal_year(found, back).or_else(|| Period::containing(unit, day).shift(back)))
    }

    /// Whether the next verb behind the comma is in the past.
    fn earns(&self, comma: TokenIx) -> bool {
        let verb = (1..=EARNS).map(|by| comma.plus(by)).find(|&ix| self.document.tag(ix).is_verbal());
        verb.is_some_and(|ix| matches!(self.document.tag(ix), Tag::Verb(VerbForm::Past)))
    }
}
