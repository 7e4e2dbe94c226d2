//! Weekdays: which of their days is meant.

use super::complete::WEEK;
use super::{NEEDS_DATE, Normaliser, Sense, Why, point, unresolved};
use crate::document::{Tag, TokenIx, VerbForm};
use crate::time::Anchor;
use crate::time::calendar::{Grain, Period, weekday};
use crate::time::recognise::Found;
use crate::time::{cue, over};

/// How far before its weekday the word may stand that it was planned: "had been due to begin in Leeds on".
const PLANNED: usize = 6;

impl Normaliser<'_> {
    /// The weekday numbered `name` from Monday, 0: the last one, or the next where a cue looks ahead.
    pub(super) fn weekday(&self, found: &Found, name: i32) -> Sense {
        let Some(doc) = self.day else { return unresolved(NEEDS_DATE) };
        if let Some(sense) = self.before_its_end(found, name).or_else(|| self.before_new_day(found, name)) {
            return sense;
        }
        if found.slots.shift.is_none()
            && let Some(sense) = self
                .of_log(found, name)
                .or_else(|| self.weekday_told(found, name))
                .or_else(|| self.of_headline(found, name))
                .or_else(|| self.end_of_stretch(found, name))
        {
            return sense;
        }
        let back = (weekday(doc) - name).rem_euclid(7);
        let ahead = (name - weekday(doc)).rem_euclid(7);
        let to_come = cue::ahead(self.document, found.tokens).or_else(|| cue::through(self.document, found.tokens));
        let (first, last) = (found.tokens.start, found.tokens.end.prev());
        let week =
            self.document.low(last) == "week" || self.document.is(first, "a") && self.document.is(first.next(), "week");
        if let Some(sense) = to_come.and_then(|cue| self.until_then(found, cue, name)) {
            return sense;
        }
        if found.slots.shift.is_none()
            && let Some(sense) = self.same_weekday(found, to_come, name)
        {
            return sense;
        }
        let (by, why) = match (found.slots.shift, to_come) {
            // "was last seen on Saturday week"
            (None, None) if week && over::behind(self.document, found.tokens) == Some(true) => (-back - 7, Why::Before),
            // "Tuesday week": a week after the next one.
            (None, _) if week => (if ahead == 0 { 7 } else { ahead + 7 }, Why::NextAfter),
            // "Tuesday last week": the weekday of that week.
            (Some(shift), _) if week => (name - weekday(doc) + 7 * shift, Why::Counted),
            // "the Tuesday before last"
            (Some(-1), _) if self.document.low(last) == "last" && self.document.low(first) == "the" => {
                (if back == 0 { -14 } else { -back - 7 }, Why::Counted)
            }
            (Some(-1), _) => (if back == 0 { -7 } else { -back }, Why::LastBefore),
            // "next Thursday", told on a Wednesday: that of next week.
            (Some(1), _) if ahead == 1 && name > 0 => (1 + WEEK, Why::NextAfter),
            (Some(1), _) => (if ahead == 0 { 7 } else { ahead }, Why::NextAfter),
            (Some(_), None) if back != 0 && self.is_past(found) => (-back, Why::Before),
            (Some(_), _) => (ahead, Why::NextAfter),
            (None, Some(cue)) if ahead != 0 => (ahead, Why::Ahead(cue)),
            // "Rain will set in on Tuesday and last until Thursday", told on a Thursday.
            (None, Some(cue)) if self.is_behind_one_ahead(found) => (7, Why::Ahead(cue)),
            (None, _) => (-back, Why::Before),
        };
        match Period::day(doc).shift(by) {
            Some(period) => point(period, Anchor::Document, why),
            None => unresolved(NEEDS_DATE),
        }
    }

    /// "from Friday until Monday", "Friday to Monday": the first of two weekdays is the last one before the second.
    fn before_its_end(&self, found: &Found, name: i32) -> Option<Sense> {
        let (before, joint) = (found.tokens.start.prev(), found.tokens.end);
        let opens = match self.document.low(joint) {
            "to" | "through" => {
                let from = self.document.is(before, "from");
                from || !self.document.is(before, "on") && cue::ahead(self.document, found.tokens).is_none()
            }
            "until" | "till" => self.document.is(before, "from"),
            "and" => self.document.is(before, "between"),
            _ => false,
        };
        let next = self.rest.first().filter(|next| opens && next.tokens.start == joint.next())?;
        let last = next.slots.weekday.filter(|&last| last != name && next.slots.month.is_none())?;
        let Sense::Point { period, anchor, why, .. } = self.sense(next) else { return None };
        let day = period.within(Grain::Day)?.shift(-(last - name).rem_euclid(7))?;
        Some(point(day, anchor, why))
    }

    /// "had been scheduled for *Monday* but was moved to Thursday": the one before that, which may be to come.
    fn before_new_day(&self, found: &Found, name: i32) -> Option<Sense> {
        let (document, end) = (self.document, found.tokens.end);
        let next = self.rest.first().filter(|next| document.same_sentence(end, next.tokens.start))?;
        let last = next.slots.weekday.filter(|&last| last != name && next.slots.month.is_none())?;
        let to = next.tokens.start.prev();
        let planned =
            || document.before(found.tokens.start, PLANNED).iter().any(|ix| cue::is_foreseen(document.low(ix)));
        if !(document.is(to, "to") && cue::is_put_off(document, end.0, to) && planned()) {
            return None;
        }
        let Sense::Point { period, .. } = self.sense(next) else { return None };
        let day = period.within(Grain::Day)?.shift(-(last - name).rem_euclid(7))?;
        Some(point(day, Anchor::Document, Why::Counted))
    }

    /// Whether a verb in the past stands in the few words before.
    pub(super) fn is_past(&self, found: &Found) -> bool {
        let start = found.tokens.start.0;
        let sentence = self.document.sentence_at(found.tokens.start).start.0;
        (sentence.max(start.saturating_sub(6))..start)
            .any(|index| matches!(self.document.tag(TokenIx(index)), Tag::Verb(VerbForm::Past | VerbForm::Participle)))
    }
}
