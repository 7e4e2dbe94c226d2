//! Days and months without their year that head the items of a list of dates, and run on from the item before.

use super::{Mention, Normaliser};
use crate::time::TimeIx;
use crate::time::calendar::{Grain, Period};
use crate::time::recognise::Found;

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

    /// Notes the period of an item that names its year, or goes on from one that does.
    pub(super) fn note_item(&mut self, found: &Found, mention: Mention) {
        let dated = found.slots.year.is_some() || found.slots.date.is_some() || self.item.is_some();
        if dated && mention.period.grain <= Grain::Year && self.heads_item(found) {
            self.item = Some(mention);
        }
    }

    fn heads_item(&self, found: &Found) -> bool {
        self.heads.binary_search_by_key(&found.tokens.start, |head| head.tokens.start).is_ok()
    }
}
