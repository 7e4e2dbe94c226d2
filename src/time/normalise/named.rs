//! Seasons, weekdays and holidays counted back, the days since something began, and centuries and years that turn.

use std::ops::RangeInclusive;

use super::{Mention, NEEDS_DATE, NEEDS_DAY, NEEDS_TIME, Normaliser, Sense, Why, point, unresolved};
use crate::time::begun;
use crate::time::calendar::{Date, Grain, Interval, Period, date, weekday};
use crate::time::country;
use crate::time::holiday::Holiday;
use crate::time::number::Amount;
use crate::time::recognise::Found;
use crate::time::{Anchor, over};

/// The day of Christmas, and how far Easter is from itself, for their plurals.
const CHRISTMAS: Holiday = Holiday::Fixed(12, 25);
const EASTER: Holiday = Holiday::Easter(0);

/// The years of a story in which the century has turned to the twentieth.
const OLD: RangeInclusive<i32> = 1850..=1930;

impl Normaliser<'_> {
    /// "the 19th century"; "the turn of the century" is the one at hand, in a story of long before the one before that.
    pub(super) fn century(&self, found: &Found) -> Sense {
        let old = |last: &Mention| last.period.first().is_some_and(|day| OLD.contains(&day.year()));
        let century = match found.slots.ordinal {
            Some(ordinal) => ordinal - 1,
            None if self.last.as_ref().is_some_and(old) => 19,
            None => 20,
        };
        let year = century.checked_mul(100).and_then(|year| Period::of_year(year.max(1), Grain::Year, 0));
        self.named(year, Grain::Century)
    }

    /// Whether the year that is called new has long begun: "since the turn of the year", "lost only once to the turn of the year".
    pub(super) fn has_turned(&self, found: &Found) -> bool {
        let since = self.document.is(found.tokens.start.prev(), "since");
        since || found.tokens.len() > 3 && over::behind(self.document, found.tokens) == Some(true)
    }

    /// The days of a feast that has more than one, from the first on; "the eve of Passover" and "the first day of Ramadan" have one.
    pub(super) fn days_of_feast(&self, found: &Found, first: Period) -> Option<Interval> {
        let days = country::holiday(self.document, found).map_or(1, Holiday::days);
        let of = found.tokens.start.prev();
        let edge = self.document.is(of, "of")
            && matches!(self.document.low(of.prev()), "day" | "night" | "eve" | "start" | "beginning");
        let last = first.shift(days - 1).filter(|_| days > 1 && !edge)?;
        Some(Interval { earliest: first.first(), latest: last.first() })
    }

    /// "two winters ago", "three Fridays ago", "two Christmases ago".
    pub(super) fn named_ago(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let Some(count) = slots.amount.and_then(Amount::count).filter(|&count| count > 0) else {
            return Sense::Ref("PAST_REF");
        };
        let Some(day) = self.day else { return unresolved(NEEDS_DATE) };
        let period = match (slots.season, slots.weekday, self.holiday(found)) {
            (Some(season), ..) => seasons_ago(day, season, count),
            (_, Some(name), _) => {
                let back = (weekday(day) - name).rem_euclid(7);
                let last = if back == 0 { 7 } else { back };
                count.checked_sub(1).and_then(|more| Period::day(day).shift(-last - 7 * more.min(MANY)))
            }
            (.., Some(holiday)) => {
                let this_year = holiday.day(day.year()).is_some_and(|then| then < day);
                let year = day.year().checked_sub(count - i32::from(this_year));
                year.and_then(|year| holiday.day(year)).map(Period::day)
            }
            _ => None,
        };
        period.map_or(unresolved(NEEDS_DATE), |period| point(period, Anchor::Document, Why::Counted))
    }

    pub(super) fn holiday(&self, found: &Found) -> Option<Holiday> {
        country::holiday(self.document, found).or_else(|| {
            found.tokens.iter().find_map(|ix| match self.document.low(ix) {
                "christmases" => Some(CHRISTMAS),
                "easters" => Some(EASTER),
                _ => None,
            })
        })
    }

    /// "He quit in 2003. That Christmas he worked in a shop": the one of the year told.
    pub(super) fn same_holiday(&self, found: &Found) -> Option<Sense> {
        let holiday = self.holiday(found)?;
        let last = self.last.filter(|last| last.period.grain <= Grain::Year)?;
        let day = holiday.day(last.period.first()?.year())?;
        Some(point(Period::day(day), Anchor::Time(last.ix), Why::Counted))
    }

    /// "June of that year", "May of the following year".
    pub(super) fn in_told(&self, found: &Found) -> Sense {
        let Some(last) = self.last.and_then(|last| Some((last, last.period.first()?.year()))) else {
            return unresolved(NEEDS_TIME);
        };
        let slots = &found.slots;
        let after = found.tokens.iter().any(|ix| matches!(self.document.low(ix), "following" | "next"));
        let years = slots.amount.map_or(Some(i32::from(after)), Amount::count);
        let year = years.and_then(|years| last.1.checked_add(years));
        let period = year.and_then(|year| match (slots.month, slots.day, slots.season) {
            (Some(month), Some(day), _) => date(year, month, day).map(Period::day),
            (Some(month), None, _) => Period::of_year(year, Grain::Month, i32::from(month) - 1),
            (None, _, Some(season)) => Period::of_year(year, Grain::Season, season),
            _ => self.holiday(found)?.day(year).map(Period::day),
        });
        match period {
            Some(period) => point(period, Anchor::Time(last.0.ix), Why::Counted),
            None => unresolved(NEEDS_TIME),
        }
    }

    /// "The trial began on Monday. On the second day ...".
    pub(super) fn nth_day(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let number = slots.ordinal.or_else(|| slots.amount.and_then(Amount::count));
        let day = number.filter(|&number| (1..=MANY).contains(&number)).zip(self.day_of_beginning(found));
        match day.and_then(|(number, last)| Some((last.period.shift(number - 1)?, last))) {
            Some((day, last)) => point(day, Anchor::Time(last.ix), Why::Counted),
            None => unresolved(NEEDS_DAY),
        }
    }

    /// The day told with the verb that says what began.
    fn day_of_beginning(&self, found: &Found) -> Option<Mention> {
        let verb = begun::began(self.document, found.tokens.start)?;
        let sentence = |at| self.document.sentence_of(at);
        self.last_day.filter(|last| sentence(last.tokens.start) == sentence(verb))
    }

    /// The weekday of `found` on that side of the holiday's `day`: "the Friday before Christmas".
    pub(super) fn weekday_beside(name: i32, day: Period, before: bool) -> Option<Period> {
        let of = weekday(day.first()?);
        let on = if before { -(of - name).rem_euclid(7) } else { (name - of).rem_euclid(7) };
        day.shift(match on {
            0 if before => -7,
            0 => 7,
            on => on,
        })
    }
}

/// More days and weeks than anybody counts.
const MANY: i32 = 400;

/// That many of a season back: the last one is that of last year unless it is over in this one.
fn seasons_ago(day: Date, season: i32, count: i32) -> Option<Period> {
    let now = Period::containing(Grain::Season, day);
    let here = Period::of_year(day.year(), Grain::Season, season)?;
    // In January it is still the winter of the year before.
    let from = if (here.index - now.index) % 4 == 0 { now } else { here };
    from.shift(count.checked_mul(-4)?)
}
