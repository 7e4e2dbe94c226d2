//! Times within a day.

use super::{NEEDS_DATE, Normaliser, Sense, Why, point, unresolved};
use crate::analysis::TimexType;
use crate::time::Anchor;
use crate::time::calendar::{Grain, Period};
use crate::time::recognise::Found;

impl Normaliser<'_> {
    /// A time on the clock, on the day that goes with it.
    pub(super) fn clock(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let dated =
            slots.weekday.is_some() || slots.month.is_some() || slots.relative_day.is_some() || slots.date.is_some();
        let part = slots.clock.map_or(String::new(), clock_part);
        let day = if dated { Some(self.calendar(found, None)) } else { self.day_at_hand(found) };
        match day {
            Some(Sense::Point { period, anchor, why, .. }) if period.grain == Grain::Day => {
                Sense::Point { period, part, anchor, why }
            }
            _ => Sense::Unresolved { kind: TimexType::Time, needs: NEEDS_DATE },
        }
    }

    /// The day last mentioned in the same sentence, else the document's.
    pub(super) fn day_at_hand(&self, found: &Found) -> Option<Sense> {
        let here = self.document.sentence_of(found.tokens.start);
        let near = self
            .last
            .filter(|last| last.period.grain == Grain::Day && self.document.sentence_of(last.tokens.start) == here);
        match near {
            Some(last) => Some(point(last.period, Anchor::Time(last.ix), Why::Counted)),
            None => self.day.map(|day| point(Period::day(day), Anchor::Document, Why::Counted)),
        }
    }

    pub(super) fn part(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let Some(part) = slots.part else { return unresolved(NEEDS_DATE) };
        let dated =
            slots.weekday.is_some() || slots.month.is_some() || slots.relative_day.is_some() || slots.date.is_some();
        let day = if dated {
            self.calendar(found, None)
        } else {
            self.off_document(|day| Period::day(day).shift(slots.shift.unwrap_or(0)))
        };
        match day {
            Sense::Point { period, anchor, why, .. } => {
                Sense::Point { period, part: part_of_day(part).to_string(), anchor, why }
            }
            _ => Sense::Unresolved { kind: TimexType::Time, needs: NEEDS_DATE },
        }
    }
}

/// TIMEX3's name of a part of the day.
pub fn part_of_day(part: i32) -> &'static str {
    ["TMO", "TAF", "TEV", "TNI"].get(part as usize).copied().unwrap_or("TNI")
}

/// `T16:15`.
pub(super) fn clock_part(clock: i32) -> String {
    format!("T{:02}:{:02}", clock / 100, clock % 100)
}
