//! Days of the proleptic Gregorian calendar, intervals of them, and periods that can be counted on.

/// A day.
pub use civil::Date;
use civil::Month;

use crate::decimal;

/// A stretch of days, both ends inclusive; `None` is an open side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The first day.
    pub earliest: Option<Date>,
    /// The last day.
    pub latest: Option<Date>,
}

impl Interval {
    /// The one day.
    pub fn day(day: Date) -> Interval {
        Interval { earliest: Some(day), latest: Some(day) }
    }
}

/// Years that news can mean; whatever is counted out of them is no period.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// The day, if the calendar has it.
///
/// Day 31 of a month of thirty is none, and neither is a year before 1.
pub fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    let month = Month::try_from(month).ok()?;
    YEARS.contains(&year).then(|| Date::from_calendar_date(year, month, day).ok()).flatten()
}

/// `day` as TIMEX3 writes it, `2019-01-10`.
pub fn iso(day: Date) -> String {
    let (_, month, number) = day.to_calendar_date();
    let mut out = String::with_capacity(10);
    push_year(&mut out, day, 4);
    for part in [month.into(), number] {
        out.push('-');
        push_two(&mut out, part);
    }
    out
}

/// The year of `day` at the end of `out`, in `width` figures at least: most have four.
fn push_year(out: &mut String, day: Date, width: usize) {
    match day.year() {
        year @ 1000..=9999 => [year / 100, year % 100].into_iter().for_each(|half| push_two(out, half as u8)),
        _ => decimal::push_year(out, day, width),
    }
}

/// `number`, less than a hundred, at the end of `out` in two figures.
fn push_two(out: &mut String, number: u8) {
    out.push(char::from(b'0' + number / 10));
    out.push(char::from(b'0' + number % 10));
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `day` as the reasons write it, `10 January 2019`.
pub fn plainly(day: Date) -> String {
    let mut out = String::with_capacity(20);
    push_plainly(&mut out, day);
    out
}

/// `day` as the reasons write it, at the end of `out`.
pub fn push_plainly(out: &mut String, day: Date) {
    let (_, month, number) = day.to_calendar_date();
    match number {
        ..10 => out.push(char::from(b'0' + number)),
        _ => push_two(out, number),
    }
    out.push(' ');
    out.push_str(MONTHS[usize::from(u8::from(month)) - 1]);
    out.push(' ');
    push_year(out, day, 1);
}

/// The weekday's place in its week, Monday 0.
pub fn weekday(day: Date) -> i32 {
    i32::from(day.weekday().number_days_from_monday())
}

/// How long the periods are that time is counted in, the shortest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grain {
    /// Only as a length.
    Second,
    /// Only as a length.
    Minute,
    /// Only as a length.
    Hour,
    /// One day.
    Day,
    /// Saturday and Sunday.
    Weekend,
    /// Monday to Sunday.
    Week,
    /// One month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// Spring from March, summer from June, fall from September, winter from December.
    Season,
    /// Six months from January or July.
    Half,
    /// Twelve months from July, as a league, a school or a budget counts them.
    SplitYear,
    /// One year.
    Year,
    /// Ten years from one that ends in 0.
    Decade,
    /// A hundred years from one that ends in 00, as TIMEX3 counts them.
    Century,
    /// A thousand years; only as a length.
    Millennium,
}

impl Grain {
    /// The letter of TIMEX3's durations, and whether it stands after `T`.
    pub fn letter(self) -> (&'static str, bool) {
        match self {
            Grain::Second => ("S", true),
            Grain::Minute => ("M", true),
            Grain::Hour => ("H", true),
            Grain::Day | Grain::Weekend => ("D", false),
            Grain::Week => ("W", false),
            Grain::Month | Grain::Season => ("M", false),
            Grain::Quarter => ("Q", false),
            Grain::Half | Grain::SplitYear | Grain::Year => ("Y", false),
            Grain::Decade => ("E", false),
            Grain::Century => ("C", false),
            Grain::Millennium => ("L", false),
        }
    }

    /// What English calls one of them.
    pub fn name(self) -> &'static str {
        match self {
            Grain::Second => "second",
            Grain::Minute => "minute",
            Grain::Hour => "hour",
            Grain::Day => "day",
            Grain::Weekend => "weekend",
            Grain::Week => "week",
            Grain::Month => "month",
            Grain::Quarter => "quarter",
            Grain::Season => "season",
            Grain::Half => "half-year",
            Grain::SplitYear | Grain::Year => "year",
            Grain::Decade => "decade",
            Grain::Century => "century",
            Grain::Millennium => "millennium",
        }
    }
}

/// One period of the calendar: the `index`th of its grain, so that shifting is adding.
///
/// Days are counted by their Julian number, weeks by their Monday's, months and longer from year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How long it is.
    pub grain: Grain,
    /// Which one it is.
    pub index: i32,
}

/// Julian day 0 is a Monday.
const DAYS_IN_WEEK: i32 = 7;

impl Period {
    /// The `number`th (from 0) period of `grain` in `year`: month 4 is May, season 0 is spring.
    pub fn of_year(year: i32, grain: Grain, number: i32) -> Option<Period> {
        let index = match grain {
            Grain::Month => year.checked_mul(12)?.checked_add(number)?,
            Grain::Quarter | Grain::Season => year.checked_mul(4)?.checked_add(number)?,
            Grain::Half => year.checked_mul(2)?.checked_add(number)?,
            Grain::SplitYear | Grain::Year => year,
            _ => return None,
        };
        Some(Period { grain, index }).filter(|period| period.first().is_some())
    }

    /// The one day.
    pub fn day(day: Date) -> Period {
        Period { grain: Grain::Day, index: day.to_julian_day() }
    }

    /// The period of `grain` in which `day` lies. A weekend is that of the day's week; what is
    /// shorter than a day is the day.
    pub fn containing(grain: Grain, day: Date) -> Period {
        let (year, month) = (day.year(), i32::from(u8::from(day.month())) - 1);
        let index = match grain {
            Grain::Second | Grain::Minute | Grain::Hour | Grain::Day => return Period::day(day),
            Grain::Weekend | Grain::Week => day.to_julian_day().div_euclid(DAYS_IN_WEEK),
            Grain::Month => year * 12 + month,
            Grain::Quarter => year * 4 + month / 3,
            // Winter is named after the year in which it begins.
            Grain::Season => (year * 12 + month - 2).div_euclid(3),
            Grain::Half => year * 2 + month / 6,
            Grain::SplitYear => (year * 12 + month - 6).div_euclid(12),
            Grain::Year => year,
            Grain::Decade => year.div_euclid(10),
            Grain::Century => year.div_euclid(100),
            Grain::Millennium => year.div_euclid(1000),
        };
        Period { grain, index }
    }

    /// The period `by` places on, if the calendar still has it.
    pub fn shift(self, by: i32) -> Option<Period> {
        let index = self.index.checked_add(by)?;
        Some(Period { grain: self.grain, index }).filter(|period| period.first().is_some())
    }

    /// The period of `grain` in which it begins.
    pub fn within(self, grain: Grain) -> Option<Period> {
        self.first().map(|day| Period::containing(grain, day))
    }

    /// Its first day.
    pub fn first(self) -> Option<Date> {
        let month_of = |months: i32| date(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, 1);
        let julian = |days: i32| Date::from_julian_day(days).ok().filter(|day| YEARS.contains(&day.year()));
        match self.grain {
            Grain::Second | Grain::Minute | Grain::Hour | Grain::Day => julian(self.index),
            Grain::Week => julian(self.index.checked_mul(DAYS_IN_WEEK)?),
            Grain::Weekend => julian(self.index.checked_mul(DAYS_IN_WEEK)?.checked_add(5)?),
            Grain::Month => month_of(self.index),
            Grain::Quarter => month_of(self.index.checked_mul(3)?),
            Grain::Season => month_of(self.index.checked_mul(3)?.checked_add(2)?),
            Grain::Half => month_of(self.index.checked_mul(6)?),
            Grain::SplitYear => date(self.index, 7, 1),
            Grain::Year => date(self.index, 1, 1),
            Grain::Decade => date(self.index.checked_mul(10)?, 1, 1),
            Grain::Century => date(self.index.checked_mul(100)?, 1, 1),
            Grain::Millennium => date(self.index.checked_mul(1000)?, 1, 1),
        }
    }

    /// Its last day.
    pub fn last(self) -> Option<Date> {
        match self.grain {
            Grain::Second | Grain::Minute | Grain::Hour | Grain::Day => self.first(),
            Grain::Weekend => self.first()?.next_day(),
            // What goes beyond the calendar ends with it.
            _ => match (Period { grain: self.grain, index: self.index.checked_add(1)? }).first() {
                Some(next) => next.previous_day(),
                None => date(*YEARS.end(), 12, 31),
            },
        }
    }

    /// Its days.
    pub fn interval(self) -> Interval {
        Interval { earliest: self.first(), latest: self.last() }
    }

    /// Its TIMEX3 value.
    pub fn value(self) -> String {
        let Some(first) = self.first() else { return String::new() };
        let mut out = String::with_capacity(16);
        let year = |out: &mut String| push_year(out, first, 4);
        match self.grain {
            Grain::Second | Grain::Minute | Grain::Hour | Grain::Day => return iso(first),
            Grain::Week | Grain::Weekend => {
                let (year, week, _) = first.to_iso_week_date();
                let end = if self.grain == Grain::Weekend { "-WE" } else { "" };
                return format!("{year:04}-W{week:02}{end}");
            }
            Grain::Month => {
                year(&mut out);
                out.push('-');
                push_two(&mut out, first.month().into());
            }
            Grain::Quarter => {
                year(&mut out);
                out.push_str(["-Q1", "-Q2", "-Q3", "-Q4"][self.index.rem_euclid(4) as usize]);
            }
            Grain::Half => {
                year(&mut out);
                out.push_str(["-H1", "-H2"][self.index.rem_euclid(2) as usize]);
            }
            Grain::Season => {
                // Winter is named after the year in which it begins.
                year(&mut out);
                out.push_str(["-SP", "-SU", "-FA", "-WI"][self.index.rem_euclid(4) as usize]);
            }
            Grain::SplitYear => return format!("{:04}-07/{:04}-06", first.year(), first.year() + 1),
            Grain::Year => year(&mut out),
            Grain::Decade => return format!("{:03}", self.index),
            Grain::Century => return format!("{:02}", self.index),
            Grain::Millennium => return self.index.to_string(),
        }
        out
    }

    /// Its name in a reason: "10 January 2019", "the week from 7 January 2019", "the third quarter of 2018".
    pub fn plainly(self) -> String {
        let Some(first) = self.first() else { return "no day of the calendar".to_string() };
        let mut out = String::with_capacity(40);
        let place = |of: i32| ["first", "second", "third", "fourth"][self.index.rem_euclid(of) as usize];
        let before_year = match self.grain {
            Grain::Second | Grain::Minute | Grain::Hour | Grain::Day | Grain::Week | Grain::Weekend => {
                out.push_str(match self.grain {
                    Grain::Week => "the week from ",
                    Grain::Weekend => "the weekend from ",
                    _ => "",
                });
                push_plainly(&mut out, first);
                return out;
            }
            Grain::Month => ["", MONTHS[usize::from(u8::from(first.month())) - 1], " "],
            Grain::Quarter => ["the ", place(4), " quarter of "],
            Grain::Half => ["the ", place(2), " half of "],
            Grain::Season => {
                ["the ", ["spring", "summer", "fall", "winter"][self.index.rem_euclid(4) as usize], " of "]
            }
            Grain::SplitYear => ["the twelve months from July ", "", ""],
            Grain::Year => ["", "", ""],
            Grain::Decade => ["the ", "", ""],
            Grain::Century | Grain::Millennium => ["the years from ", "", ""],
        };
        before_year.into_iter().for_each(|words| out.push_str(words));
        push_year(&mut out, first, 1);
        if self.grain == Grain::Decade {
            out.push('s');
        }
        out
    }
}

/// The third of `interval` that "early", "mid" and "late" name, by `part` 0, 1 or 2. Whole months
/// where it has three and more.
pub fn third(period: Period, part: i32) -> Interval {
    share(period, 3, part)
}

/// The half of `period` that "the first half of" and "the second half of" name.
pub fn half(period: Period, side: &str) -> Interval {
    share(period, 2, i32::from(side == "END"))
}

/// One of the `of` parts of a period.
fn share(period: Period, of: i32, part: i32) -> Interval {
    let whole = period.interval();
    let (Some(first), Some(last)) = (whole.earliest, whole.latest) else { return whole };
    let grain = if period.grain >= Grain::Quarter { Grain::Month } else { Grain::Day };
    let (start, end) = (Period::containing(grain, first).index, Period::containing(grain, last).index + 1);
    let step = (end - start) / of;
    if step == 0 {
        return whole;
    }
    let from = Period { grain, index: start + part * step };
    // The last one takes what does not divide.
    let to = Period { grain, index: if part == of - 1 { end - 1 } else { start + (part + 1) * step - 1 } };
    Interval { earliest: from.first(), latest: to.last() }
}

/// Easter Sunday of `year` in the Western churches (the anonymous Gregorian computus).
pub fn easter(year: i32) -> Option<Date> {
    if !YEARS.contains(&year) {
        return None;
    }
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_have_values_and_days() {
        let day = date(2019, 1, 10).unwrap();
        for (grain, shift, value, earliest, latest) in [
            (Grain::Day, -10, "2018-12-31", "2018-12-31", "2018-12-31"),
            (Grain::Week, 0, "2019-W02", "2019-01-07", "2019-01-13"),
            (Grain::Weekend, 0, "2019-W02-WE", "2019-01-12", "2019-01-13"),
            (Grain::Week, -2, "2018-W52", "2018-12-24", "2018-12-30"),
            (Grain::Month, -11, "2018-02", "2018-02-01", "2018-02-28"),
            (Grain::Quarter, -1, "2018-Q4", "2018-10-01", "2018-12-31"),
            (Grain::Season, 0, "2018-WI", "2018-12-01", "2019-02-28"),
            (Grain::Season, 1, "2019-SP", "2019-03-01", "2019-05-31"),
            (Grain::Half, -1, "2018-H2", "2018-07-01", "2018-12-31"),
            (Grain::Decade, -1, "200", "2000-01-01", "2009-12-31"),
            (Grain::Century, -1, "19", "1900-01-01", "1999-12-31"),
        ] {
            let period = Period::containing(grain, day).shift(shift).unwrap();
            let days = period.interval();
            let got = (period.value(), iso(days.earliest.unwrap()), iso(days.latest.unwrap()));
            assert_eq!(got, (value.to_string(), earliest.to_string(), latest.to_string()), "{grain:?} {shift}");
        }
    }

    #[test]
    fn what_lies_outside_the_calendar_is_none() {
        let day = Period::day(date(2019, 1, 10).unwrap());
        for by in [i32::MAX, i32::MIN, 3_000_000, -3_000_000] {
            assert_eq!(day.shift(by), None, "{by}");
        }
        assert_eq!(Period::of_year(i32::MAX, Grain::Month, 1), None);
        assert_eq!(date(2019, 2, 29), None);
        assert_eq!(date(0, 1, 1), None);
    }

    #[test]
    fn periods_at_the_ends_of_the_calendar_have_both_ends() {
        let (first, last) = (date(1, 1, 1).unwrap(), date(9999, 12, 31).unwrap());
        for grain in
            [Grain::Week, Grain::Month, Grain::Quarter, Grain::Half, Grain::Year, Grain::Decade, Grain::Century]
        {
            assert_eq!(Period::containing(grain, last).last(), Some(last), "{grain:?}");
        }
        // The year 0 is none, and neither are decade and century that begin in it.
        assert_eq!(
            Period::containing(Grain::Year, first).interval(),
            Interval { earliest: Some(first), latest: date(1, 12, 31) }
        );
        assert_eq!(Period::containing(Grain::Decade, first).first(), None);
        assert_eq!(Period::of_year(0, Grain::Year, 0), None);
        assert_eq!(Period::of_year(10_000, Grain::Year, 0), None);
    }

    #[test]
    fn weeks_are_numbered_as_iso_8601_has_them() {
        for (day, value) in [
            ((2018, 12, 31), "2019-W01"),
            ((2019, 1, 1), "2019-W01"),
            ((2016, 1, 3), "2015-W53"),
            ((2017, 1, 1), "2016-W52"),
            ((2020, 12, 31), "2020-W53"),
            ((2021, 1, 3), "2020-W53"),
            ((2021, 1, 4), "2021-W01"),
            ((2000, 2, 29), "2000-W09"),
        ] {
            let (year, month, of_month) = day;
            let week = Period::containing(Grain::Week, date(year, month, of_month).unwrap());
            assert_eq!(week.value(), value, "{day:?}");
        }
    }

    #[test]
    fn leap_years_have_their_day() {
        for (year, leap) in [(1900, false), (2000, true), (2019, false), (2020, true), (2100, false), (4, true)] {
            assert_eq!(date(year, 2, 29).is_some(), leap, "{year}");
            let february = Period::of_year(year, Grain::Month, 1).and_then(Period::last);
            assert_eq!(february, date(year, 2, if leap { 29 } else { 28 }), "{year}");
        }
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        for (year, month, day) in [(1998, 4, 12), (2000, 4, 23), (2016, 3, 27), (2019, 4, 21), (2024, 3, 31)] {
            assert_eq!(easter(year), date(year, month, day), "{year}");
        }
    }

    #[test]
    fn thirds_cover_their_period() {
        let year = Period::of_year(2018, Grain::Year, 0).unwrap();
        assert_eq!(third(year, 2), Interval { earliest: date(2018, 9, 1), latest: date(2018, 12, 31) });
        let month = Period::of_year(2018, Grain::Month, 1).unwrap();
        assert_eq!(third(month, 1), Interval { earliest: date(2018, 2, 10), latest: date(2018, 2, 18) });
    }
}
