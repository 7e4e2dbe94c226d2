//! Times that are the same as one told before, or lie a year from it: "that night", "the same week", "a year ago".

use super::counted::unit_of;
use super::in_day::part_of_day;
use super::{Mention, NEEDS_DATE, NEEDS_DAY, NEEDS_TIME, Normaliser, Sense, Why, point, unresolved};
use crate::time::calendar::{Grain, Period, date};
use crate::time::recognise::Found;
use crate::time::{Anchor, over};

impl Normaliser<'_> {
    pub(super) fn year_ago(&self, found: &Found) -> Sense {
        match self.discussed(found).or_else(|| self.year_told_before(found)) {
            Some(told) => self.years_from(told, -1),
            None => self.off_document(|day| Period::containing(Grain::Year, day).shift(-1)),
        }
    }

    /// What has just been told, where `found` is a year before that, and not before the article: "It had 50 workers in 2012, up from
    /// 30 *a year earlier*". A day stands for its year.
    fn year_told_before(&self, found: &Found) -> Option<Mention> {
        let (document, start) = (self.document, found.tokens.start);
        let last = self.last.filter(|last| {
            document.is(found.tokens.end.prev(), "earlier")
                && self.sentences_since(last, found) <= usize::from(document.sentence_at(start).start == start)
                && !(document.is(last.tokens.start.prev(), "since") || self.is_aside(found, last))
                && self.day.is_none_or(|day| last.period.first() <= Some(day))
        })?;
        let period = if last.period.grain < Grain::Month { last.period.within(Grain::Year)? } else { last.period };
        (period.grain <= Grain::Year).then_some(Mention { period, ..last })
    }

    pub(super) fn same_in_year(&self, found: &Found) -> Sense {
        let year = match (found.slots.year, found.slots.shift, self.day) {
            (Some(year), ..) => Some(year),
            (None, Some(shift), Some(day)) => day.year().checked_add(shift),
            _ => None,
        };
        let Some(year) = year else { return unresolved(NEEDS_DATE) };
        // "2,100 cattle, against 6,800 on the same day last year"
        if found.tokens.iter().any(|ix| self.document.is(ix, "day")) {
            let told =
                self.last.filter(|last| last.period.grain == Grain::Day && self.sentences_since(last, found) <= 1);
            let day = told.and_then(|last| last.period.first()).or(self.day);
            let day = day.and_then(|day| date(year, day.month().into(), day.day())).map(Period::day);
            let anchor = told.map_or(Anchor::Document, |last| Anchor::Time(last.ix));
            return day.map_or(unresolved(NEEDS_DATE), |day| point(day, anchor, Why::Counted));
        }
        // "23,400 in September, up from 14,100 in the same month of 2019"
        let month = self.last.filter(|last| {
            found.tokens.iter().any(|ix| self.document.is(ix, "month")) && last.period.grain == Grain::Month
        });
        if let Some((month, then)) = month.and_then(|month| Some((month, month.period.first()?.year()))) {
            return self.years_from(month, year - then);
        }
        match self.discussed(found).and_then(|quarter| Some((quarter, quarter.period.first()?.year()))) {
            Some((quarter, then)) => self.years_from(quarter, year - then),
            None => self.named(Period::of_year(year, Grain::Year, 0), Grain::Year),
        }
    }

    /// "that year", "the same day", "the quarter".
    pub(super) fn same(&self, found: &Found, default: Option<Grain>) -> Sense {
        let slots = &found.slots;
        let unit = default.unwrap_or_else(|| unit_of(slots));
        if unit == Grain::Quarter {
            if let Some((period, ends)) = self.ended(found, unit) {
                return point(period, Anchor::Document, Why::Ends(ends));
            }
            let that = self
                .last
                .filter(|last| last.period.grain == Grain::Quarter && self.document.low(found.tokens.start) == "that");
            if let Some(quarter) = that.or_else(|| self.discussed(found)) {
                return point(quarter.period, Anchor::Time(quarter.ix), Why::Counted);
            }
            // The quarter that a report speaks of is over.
            return self.off_document(|day| Period::containing(Grain::Quarter, day).shift(-1));
        }
        if unit == Grain::Day && self.is_evidence(found) {
            return unresolved(NEEDS_DAY);
        }
        // "the latest week", as reports have it: the last that is over.
        if slots.shift.is_none() && found.tokens.iter().any(|ix| self.document.low(ix) == "latest") {
            return self.off_document(|day| Period::containing(unit, day).shift(-1));
        }
        if let Some(sense) = self.same_holiday(found) {
            return sense;
        }
        if let Some(sense) = slots.season.and_then(|season| self.same_season(found, season)) {
            return sense;
        }
        if let Some(sense) = slots.month.and_then(|month| self.same_month(month)) {
            return sense;
        }
        // "She was hired in May 2019. She resigned the same week": some week of that month.
        let longer =
            || self.last.filter(|last| last.period.grain <= Grain::Year && self.sentences_since(last, found) <= 1);
        let Some(last) = self.base(found, unit) else {
            // "In 1994 she lost. “Next year I will win,” she said *that day*": no day of what she had in mind.
            let told = |last: &Mention| {
                last.period.grain > unit
                    && (last.period.first() <= self.day || over::behind(self.document, found.tokens) != Some(true))
            };
            if let Some(last) = longer().filter(told) {
                return point(last.period, Anchor::Time(last.ix), Why::Counted);
            }
            return unresolved(if self.last.is_some() { NEEDS_DAY } else { NEEDS_TIME });
        };
        if self.is_remembered_night(found, &last) {
            return unresolved(NEEDS_DAY);
        }
        match last.period.within(unit) {
            Some(period) => {
                let part = slots.part.map_or(String::new(), |part| part_of_day(part).to_string());
                Sense::Point { period, part, anchor: Anchor::Time(last.ix), why: Why::Counted }
            }
            None => unresolved(NEEDS_TIME),
        }
    }

    /// Whether somebody speaks of a day of which the text does not tell, and `last` is that of the telling: "In an
    /// interview on Friday she said: “I called him that night.”"
    fn is_remembered_night(&self, found: &Found, last: &Mention) -> bool {
        let start = found.tokens.start;
        self.document.is(start, "that")
            && self.document.is_quoted(start)
            && !self.document.is_quoted(last.tokens.start)
            && last.period.grain == Grain::Day
            && self.happened.is_none_or(|happened| happened.ix != last.ix)
    }
}
