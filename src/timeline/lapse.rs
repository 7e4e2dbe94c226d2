//! "The morning after", "two days before": one event counted from another.

use crate::document::{Document, TokenIx, TokenRange};
use crate::lexicon::WordMap;
use crate::time::{Date, Grain, Interval, Period};

static UNITS: WordMap<Length> = WordMap::of(include_str!("../lexicon/timeline/lapses.txt"), Length::read);
static COUNTS: WordMap<i32> = WordMap::of(include_str!("../lexicon/timeline/counts.txt"), |count| count.parse().ok());

/// How long a lapse is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// So many days.
    Days(i64),
    /// So many months, or years of twelve: too vague to point to a day.
    Months(i32),
}

impl Length {
    fn read(text: &str) -> Option<Length> {
        match text.strip_suffix(" months") {
            Some(months) => months.parse().ok().map(Length::Months),
            None => text.parse().ok().map(Length::Days),
        }
    }

    fn times(self, count: i32) -> Option<Length> {
        match self {
            Length::Days(days) => days.checked_mul(count.into()).map(Length::Days),
            Length::Months(months) => months.checked_mul(count).map(Length::Months),
        }
    }

    /// About how many days that is, forward or back.
    fn days(self) -> i64 {
        match self {
            Length::Days(days) => days.abs(),
            Length::Months(months) => i64::from(months).abs() * 365 / 12,
        }
    }
}

/// How far the event before the words lies from the one after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapse {
    /// The words, "the morning after".
    pub tokens: TokenRange,
    /// By how much the main event is later than the other; negative for "before".
    pub by: Length,
    /// Whether the main event may be, or was, at any time between: "less than a week after", "for a week after".
    pub spans: bool,
}

impl Lapse {
    /// Whether both are on the same day, for all that the words tell.
    pub fn is_within_a_day(self) -> bool {
        self.by == Length::Days(0)
    }

    /// The days of the main event, if the other has those of `interval`; `None` past the ends of the calendar.
    pub fn after(self, interval: Interval) -> Option<Interval> {
        Some(self.with_between(moved(interval, self.by)?, interval))
    }

    /// The days of the other event, if the main one has those of `interval`; `None` past the ends of the calendar.
    pub fn before(self, interval: Interval) -> Option<Interval> {
        Some(self.with_between(moved(interval, self.by.times(-1)?)?, interval))
    }

    /// `days`, or if the lapse spans what lies between all from them to those it is counted from.
    fn with_between(self, days: Interval, from: Interval) -> Interval {
        if !self.spans {
            return days;
        }
        let first = days.earliest.zip(from.earliest).map(|(one, other)| one.min(other));
        let last = days.latest.zip(from.latest).map(|(one, other)| one.max(other));
        Interval { earliest: first, latest: last }
    }

    /// Whether `interval` is at least as long: two days before "the 2016 election" was in that year.
    pub fn is_lost_in(self, interval: Interval) -> bool {
        let Some((first, last)) = interval.earliest.zip(interval.latest) else { return true };
        first != last && (last - first).whole_days() > self.by.days()
    }
}

/// The lapse whose "after" or "before" stands at `ix`: "the day after" is one day, "hours before" none.
pub fn ending_at(document: &Document, ix: TokenIx) -> Option<Lapse> {
    if document.is(ix, "after") {
        counted(document, ix, 1)
    } else if document.is(ix, "before") {
        counted(document, ix, -1)
    } else {
        None
    }
}

fn counted(document: &Document, ix: TokenIx, sign: i32) -> Option<Lapse> {
    let sentence = document.sentence(document.get(ix)?.sentence).tokens;
    // "The night before, he fell": that is counted from nothing here.
    // So is "had died the night before in Leeds".
    if ix.0 <= sentence.start.0 || matches!(document.low(ix.next()), "," | "." | ";" | "in" | "at" | "on" | "to") {
        return None;
    }
    let unit = ix.prev();
    let length = *UNITS.get(document.low(unit))?;
    let count_at = (unit > sentence.start).then(|| unit.prev());
    let count = count_at.and_then(|at| {
        let word = document.low(at);
        COUNTS.get(word).copied().or_else(|| word.parse().ok().filter(|count| (1..=60).contains(count)))
    });
    let count = match count {
        Some(count) => count,
        None if length == Length::Days(0) => 1,
        // "days after" without a number is no number of days.
        None => return None,
    };
    let start = if count_at.is_some_and(|at| is_count(document.low(at))) { unit.prev() } else { unit };
    let than = document.is(start.prev(), "than") && start.0 > sentence.start.0 + 1;
    // "more than a year after" is no number of years.
    if than && document.is(start.minus(2), "more") {
        return None;
    }
    let less = than && document.is(start.minus(2), "less");
    // "lived abroad for two years after that", but "was set for two days after that"
    let lasts = document.is(start.prev(), "for")
        && !matches!(document.low(start.minus(2)), "set" | "scheduled" | "planned" | "due" | "called" | "booked");
    let start = if less { start.minus(2) } else { start };
    Some(Lapse { tokens: TokenRange::new(start, ix.next()), by: length.times(sign * count)?, spans: less || lasts })
}

/// Whether `word` is a number: "two", "3".
pub fn is_count(word: &str) -> bool {
    COUNTS.get(word).is_some() || word.parse::<i32>().is_ok()
}

/// From how many months on a number of years gives but a year.
const YEARS: i32 = 24;

/// `interval` moved by `length`. A single day moved by months gives the month in which it comes to lie.
fn moved(interval: Interval, length: Length) -> Option<Interval> {
    let by_months = |day: Date, months: i32| Period::containing(Grain::Month, day).shift(months);
    let years = |day: Date, months: i32| Some(Period::containing(Grain::Year, day).shift(months / 12)?.interval());
    match length {
        // Nobody counts the months of 36 years.
        Length::Months(months) if months.abs() >= YEARS && months % 12 == 0 => {
            let first = interval.earliest.map(|day| years(day, months)?.earliest);
            let last = interval.latest.map(|day| years(day, months)?.latest);
            both(first, last)
        }
        Length::Months(months) => {
            let first = interval.earliest.map(|day| by_months(day, months)?.interval().earliest);
            let last = interval.latest.map(|day| by_months(day, months)?.interval().latest);
            both(first, last)
        }
        Length::Days(days) => {
            let shift = |day: Date| day.checked_add(civil::Duration::days(days));
            both(interval.earliest.map(shift), interval.latest.map(shift))
        }
    }
}

/// The interval of two sides that may be open (`None`) or past the calendar (`Some(None)`).
fn both(first: Option<Option<Date>>, last: Option<Option<Date>>) -> Option<Interval> {
    let side = |day: Option<Option<Date>>| match day {
        Some(day) => day.map(Some),
        None => Some(None),
    };
    Some(Interval { earliest: side(first)?, latest: side(last)? })
}

#[cfg(test)]
mod tests {
    use super::Length::{Days, Months};
    use super::*;

    #[test]
    fn lapses_are_counted_in_days() {
        for (text, want) in [
            ("The vote came the morning after the storm hit.", Some(Days(1))),
            ("It came two days before they met.", Some(Days(-2))),
            ("He fled hours after the bomb fell.", Some(Days(0))),
            ("She spoke a week after he left.", Some(Days(7))),
            ("Days after he left, she spoke.", None),
            ("It closed a year after the strike.", Some(Months(12))),
            ("It closed three months before the vote.", Some(Months(-3))),
            ("He spoke after she left.", None),
            ("They met 3 days after that.", Some(Days(3))),
            ("Look after him.", None),
        ] {
            let document = Document::read(text);
            let found = (0..document.tokens.len()).find_map(|index| ending_at(&document, TokenIx(index)));
            assert_eq!(found.map(|lapse| lapse.by), want, "{text}");
        }
    }
}
