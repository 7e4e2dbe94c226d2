//! Days that have a name.

use super::calendar::Grain;
use super::calendar::{Date, Period, date, easter, weekday};

/// How a holiday's day is found in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// Month and day.
    Fixed(u8, u8),
    /// In this month the weekday (Monday 0) of this number; -1 is the last. And so many days after it.
    Nth(u8, i32, i32, i32),
    /// The last such weekday before this day of this month.
    LastBefore(u8, u8, i32),
    /// So many days from Easter Sunday.
    Easter(i32),
    /// The Tuesday after the first Monday of November.
    Election,
    /// From this year on a day of each, as the moon has it: "10-18 11-5".
    From(i32, &'static str),
    /// So many days, the first of which is found so.
    Lasting(i32, i32, &'static str),
    /// In one year only.
    Once(i32, u8, u8),
    /// On no day that is known.
    Unknown,
}

impl Holiday {
    /// Reads an entry of `holidays.txt`.
    pub fn read(rule: &'static str) -> Option<Holiday> {
        let numbers: Vec<i32> = rule.split([' ', '-']).filter_map(|part| part.parse().ok()).collect();
        let signed: Vec<i32> = rule.split(' ').filter_map(|part| part.parse().ok()).collect();
        match rule.split(' ').next()? {
            "nth" => match signed[..] {
                [month, weekday, nth] => Some(Holiday::Nth(u8::try_from(month).ok()?, weekday, nth, 0)),
                [month, weekday, nth, after] => Some(Holiday::Nth(u8::try_from(month).ok()?, weekday, nth, after)),
                _ => None,
            },
            "before" => match signed[..] {
                [month, day, weekday] => {
                    Some(Holiday::LastBefore(u8::try_from(month).ok()?, u8::try_from(day).ok()?, weekday))
                }
                _ => None,
            },
            "easter" => signed.first().map(|&days| Holiday::Easter(days)),
            "from" => {
                let (first, days) = rule.strip_prefix("from ")?.split_once(' ')?;
                Some(Holiday::From(first.parse().ok()?, days))
            }
            "lasting" => {
                let (days, rest) = rule.strip_prefix("lasting ")?.split_once(' ')?;
                match Holiday::read(rest)? {
                    Holiday::From(first, table) => Some(Holiday::Lasting(days.parse().ok()?, first, table)),
                    _ => None,
                }
            }
            "election" => Some(Holiday::Election),
            "none" => Some(Holiday::Unknown),
            "on" => match numbers[..] {
                [year, month, day] => Some(Holiday::Once(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)),
                _ => None,
            },
            _ => match numbers[..] {
                [month, day] => Some(Holiday::Fixed(u8::try_from(month).ok()?, u8::try_from(day).ok()?)),
                _ => None,
            },
        }
    }

    /// The one year that has it.
    pub fn year(self) -> Option<i32> {
        match self {
            Holiday::Once(year, ..) => Some(year),
            _ => None,
        }
    }

    /// How many days it has.
    pub fn days(self) -> i32 {
        match self {
            Holiday::Lasting(days, ..) => days,
            _ => 1,
        }
    }

    /// Its day in `year`, or the first of them.
    pub fn day(self, year: i32) -> Option<Date> {
        match self {
            Holiday::Fixed(month, day) => date(year, month, day),
            Holiday::Once(year, month, day) => date(year, month, day),
            Holiday::Easter(days) => Period::day(easter(year)?).shift(days)?.first(),
            Holiday::From(first, days) | Holiday::Lasting(_, first, days) => {
                let place = usize::try_from(year.checked_sub(first)?).ok()?;
                let (month, day) = days.split(' ').nth(place)?.split_once('-')?;
                date(year, month.parse().ok()?, day.parse().ok()?)
            }
            Holiday::Unknown => None,
            Holiday::Election => Holiday::Nth(11, 0, 1, 1).day(year),
            Holiday::LastBefore(month, day, wanted) => {
                let before = Period::day(date(year, month, day)?);
                let back = (weekday(before.first()?) - wanted).rem_euclid(7);
                before.shift(if back == 0 { -7 } else { -back })?.first()
            }
            Holiday::Nth(month, wanted, -1, after) => {
                let last = Period::containing(Grain::Month, date(year, month, 1)?).last()?;
                let back = (weekday(last) - wanted).rem_euclid(7);
                Period::day(last).shift(after - back)?.first()
            }
            Holiday::Nth(month, wanted, nth, after) => {
                let first = date(year, month, 1)?;
                let on = (wanted - weekday(first)).rem_euclid(7);
                Period::day(first).shift(on + 7 * (nth - 1) + after)?.first()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_have_their_day() {
        for (rule, year, month, day) in [
            ("12-25", 2018, 12, 25),
            ("nth 11 3 4", 2018, 11, 22),
            ("nth 5 0 -1", 2018, 5, 28),
            ("nth 9 0 1", 2019, 9, 2),
            ("easter -2", 2019, 4, 19),
            ("election", 2016, 11, 8),
            ("election", 2022, 11, 8),
            ("nth 11 3 4 1", 2019, 11, 29),
            ("nth 8 0 -1", 2018, 8, 27),
            ("nth 10 0 2", 2019, 10, 14),
            ("before 5 25 0", 2019, 5, 20),
            ("before 5 25 0", 2020, 5, 18),
            ("easter 50", 2019, 6, 10),
            ("easter -47", 2024, 2, 13),
            ("from 2022 10-24 11-12 10-31", 2023, 11, 12),
            ("lasting 8 from 2022 12-19 12-8", 2023, 12, 8),
        ] {
            assert_eq!(Holiday::read(rule).and_then(|holiday| holiday.day(year)), date(year, month, day), "{rule}");
        }
        let moved = Holiday::read("from 2022 10-24 11-12");
        assert!([2021, 2024].iter().all(|&year| moved.is_some_and(|day| day.day(year).is_none())));
    }
}
