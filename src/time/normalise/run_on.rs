//! Days in a list of dates: those that head its items without their year run on from the item before, and what an item tells is read on
//! its day.

use super::{Mention, Normaliser};
use crate::time::calendar::{Date, Grain, Period, plainly};
use crate::time::recognise::Found;
use crate::time::{Anchor, Time, TimeIx, over};

/// How many days ahead of the article an item may run on.
const AHEAD: i32 = 120;

impl Normaliser<'_> {
    /// The period at `found` that heads an item, as the first on or behind that of the item before: "Nov 2022 - ...", "Feb 14 - ...". The
    /// last on or before it, where the latest item comes first.
    pub(super) fn run_on(&self, found: &Found, of: impl Fn(i32) -> Option<Period>) -> Option<(TimeIx, Period)> {
        let item = self.item.filter(|_| self.heads_item(found))?;
        let (first, last) = (item.period.first()?, item.period.last()?);
        let period = if self.goes_back {
            let years = [last.year(), last.year() - 1].into_iter();
            years.filter_map(of).find(|period| period.first() <= Some(last))
        } else {
            let years = [first.year(), first.year() + 1].into_iter();
            years.filter_map(of).find(|period| period.last() >= Some(first))
        }?;
        let day = period.first()?;
        let near = self.day.is_none_or(|doc| day.to_julian_day() - doc.to_julian_day() <= AHEAD);
        near.then_some((item.ix, period))
    }

    /// Notes the period of an item that names its year, goes on from one that does, or is a day of a list of fixtures: "Friday, August 18".
    pub(super) fn note_item(&mut self, found: &Found, mention: Mention) {
        let slots = &found.slots;
        let fixture = slots.weekday.is_some() && slots.day.is_some();
        let dated = slots.year.is_some() || slots.date.is_some() || fixture || self.item.is_some();
        if dated && mention.period.grain <= Grain::Year && self.heads_item(found) {
            self.item = Some(mention);
        }
    }

    /// The time at `found`, read on the day of the item in which it stands: there "on Thursday" and "tonight" are those of that day.
    pub(super) fn time_in_item(&mut self, ix: TimeIx, found: &Found) -> Time {
        let Some((head, day)) = self.day_of_item(found) else { return self.time(ix, found) };
        let own = (self.day.replace(day), std::mem::replace(&mut self.day_plainly, plainly(day)));
        self.within = Some(head);
        let mut time = self.time(ix, found);
        self.within = None;
        (self.day, self.day_plainly) = own;
        if time.anchor == Anchor::Document {
            time.anchor = Anchor::Time(head);
        }
        time
    }

    /// The day that heads the item in which `found` stands, if that is not the article’s own.
    fn day_of_item(&self, found: &Found) -> Option<(TimeIx, Date)> {
        let item = self.item.filter(|item| item.period.grain == Grain::Day)?;
        let before = self.entries.partition_point(|entry| entry.tokens.start <= found.tokens.start);
        let entry = self.entries[..before].last()?;
        let head = entry.head.tokens;
        let within = entry.tokens.contains(found.tokens.start) && !head.contains(found.tokens.start);
        let day = item.period.first().filter(|&day| Some(day) != self.day)?;
        // "May 14: The only debate. They agreed on it over the weekend": no day to come has a past.
        let past = || Some(day) > self.day && over::behind(self.document, found.tokens) == Some(true);
        (within && head.start == item.tokens.start && !past()).then_some((item.ix, day))
    }

    fn heads_item(&self, found: &Found) -> bool {
        let start = found.tokens.start;
        self.entries.binary_search_by_key(&start, |entry| entry.head.tokens.start).is_ok()
    }
}
