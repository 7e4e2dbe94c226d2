//! What may be said besides the text.

use std::fmt;

use crate::analysis::DateOrder;
use crate::span::Span;
use crate::time::{Date, Interval};

/// What may be said besides the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The day on which the text was written, where the user knows it.
    pub date: Option<Date>,
    /// How dates in figures are read where they can be read in two ways; without it the text is asked.
    pub order: Option<DateOrder>,
    /// Expressions of time that the user has put on the calendar; those counted from them follow.
    pub times: Vec<GivenTime>,
}

/// An expression of time, and the days that the user says it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenTime {
    /// Words of the text; the expression is the first that shares any with them.
    pub span: Span,
    /// The days; `None` where it means none.
    pub days: Option<Interval>,
}

/// A date that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError(String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "“{}” is not a day of the calendar; write it as YYYY-MM-DD, for example 2019-01-10", self.0)
    }
}

impl std::error::Error for DateError {}

impl DateError {
    /// That `date` is none.
    pub(crate) fn of(date: &str) -> DateError {
        DateError(date.chars().take(40).collect())
    }
}

impl Options {
    /// The options with the day that `date` names: `YYYY-MM-DD`, years 0001 to 9999. A time of day
    /// after a `T` may follow, as archives have it; it is not read.
    ///
    /// ```
    /// use saywhen::Options;
    /// assert!(Options::dated("2020-02-29").is_ok());
    /// assert!(Options::dated("1998-05-01T09:13:00").is_ok());
    /// assert!(Options::dated("2019-02-29").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// A [`DateError`] where `date` is no such day.
    pub fn dated(date: &str) -> Result<Options, DateError> {
        let day = date.split_once('T').map_or(date, |(day, _)| day);
        match read_day(day) {
            Some(day) => Ok(Options { date: Some(day), ..Options::default() }),
            None => Err(DateError::of(date)),
        }
    }
}

/// `YYYY-MM-DD` as a day, years 0001 to 9999.
pub(crate) fn read_day(day: &str) -> Option<Date> {
    let digits = |from: usize, to: usize| {
        let part = day.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
    };
    let dashes = day.len() == 10 && day.get(4..5) == Some("-") && day.get(7..8) == Some("-");
    let year = digits(0, 4).filter(|&year| dashes && year > 0)?;
    let month = civil::Month::try_from(u8::try_from(digits(5, 7)?).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(digits(8, 10)?).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for good in ["2019-01-10", "0001-01-01", "9999-12-31", "2000-02-29", "1998-10-25T21:00"] {
            assert!(Options::dated(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "2019",
            "2019-1-10",
            "2019-13-01",
            "1900-02-29",
            "0000-01-01",
            "10/01/2019",
            "２019-01-10",
            "+019-01-10",
        ] {
            assert!(Options::dated(bad).is_err(), "{bad}");
        }
    }
}
