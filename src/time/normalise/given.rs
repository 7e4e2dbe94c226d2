//! A time that the user has put on the calendar.

use super::super::calendar::{Grain, Interval, Period};
use super::super::recognise::Found;
use super::super::{Anchor, Time, TimeIx};
use super::Normaliser;
use crate::GivenTime;
use crate::analysis::TimexType;

/// What a user may mean by the first and the last day of a period.
const WHOLE: [Grain; 5] = [Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year];

/// The period that has just these days, if there is one.
fn period(days: Interval) -> Option<Period> {
    let first = days.earliest?;
    WHOLE.into_iter().map(|grain| Period::containing(grain, first)).find(|period| period.interval() == days)
}

impl Normaliser<'_> {
    /// The time as `given`, from which others may be counted like from any.
    pub(super) fn given(&mut self, ix: TimeIx, found: &Found, given: &GivenTime) -> Time {
        let span = self.document.span(found.tokens);
        let words = span.of(self.document.text);
        let period = given.days.and_then(period);
        if let Some(period) = period {
            self.remember(ix, found, period);
        }
        Time {
            span,
            tokens: found.tokens,
            kind: TimexType::Date,
            value: period.map(Period::value).unwrap_or_default(),
            modifier: None,
            interval: given.days,
            because: match given.days {
                Some(_) => format!("You dated “{words}”."),
                None => format!("You took the date from “{words}”."),
            },
            grain: period.map(|period| period.grain),
            anchor: if given.days.is_some() { Anchor::Absolute } else { Anchor::None },
            given: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::By;
    use crate::span::{Byte, Span};
    use crate::time::{Date, Interval};
    use crate::{GivenTime, Options, analyze};

    const TEXT: &str = "Published March 14, 2023\n\nThe bridge was closed on Tuesday, the mayor said. \
                        The next day it was opened again. A month later it fell.";

    fn day(month: u8, day: u8) -> Option<Date> {
        Date::from_calendar_date(2022, month.try_into().ok()?, day).ok()
    }

    /// The words that the user dates, the days given, and the days of each time after the article's own.
    #[test]
    fn what_is_counted_from_a_given_time_follows() {
        let none = (None, None);
        let cases = [
            ("Tuesday", (day(6, 1), day(6, 1)), ["2022-06-01", "2022-06-02", "2022-07-01"]),
            ("on Tuesday,", (day(6, 1), day(6, 1)), ["2022-06-01", "2022-06-02", "2022-07-01"]),
            ("next day", (day(6, 9), day(6, 9)), ["2023-03-14", "2022-06-09", "2022-07-01"]),
            ("A month later", (day(6, 9), None), ["2023-03-14", "", "2022-06-09"]),
            ("Tuesday", none, ["", "", ""]),
        ];
        for (words, (earliest, latest), expected) in cases {
            let start = TEXT.find(words).expect("its words");
            let days = (earliest.is_some() || latest.is_some()).then_some(Interval { earliest, latest });
            let times = vec![GivenTime { span: Span::new(start, start + words.len()), days }];
            let analysis = analyze::<Byte>(TEXT, &Options { times, ..Options::default() });
            let found: Vec<&str> =
                analysis.times[1..].iter().map(|time| time.earliest.as_deref().unwrap_or_default()).collect();
            assert_eq!(found[0], expected[0], "{words}");
            if !expected[0].is_empty() {
                assert_eq!(found, expected, "{words}");
            }
            let by_user: Vec<&str> =
                analysis.times.iter().filter(|time| time.by == Some(By::User)).map(|time| time.text.as_str()).collect();
            assert_eq!(by_user.len(), 1, "{words}: {by_user:?}");
            let told = analysis.times.iter().find(|time| time.by.is_some()).map(|time| time.because.as_str());
            assert!(told.is_some_and(|told| told.starts_with("You ")), "{words}: {told:?}");
            for entry in analysis.timeline.iter().filter(|entry| entry.by.is_some()) {
                assert!(entry.times.iter().any(|id| analysis.times.iter().any(|t| t.id == *id && t.by.is_some())));
            }
        }
    }

    #[test]
    fn days_that_make_a_whole_period_are_one() {
        let start = TEXT.find("Tuesday").expect("its words");
        for (first, last, value) in [
            (day(6, 1), day(6, 1), "2022-06-01"),
            (day(6, 1), day(6, 30), "2022-06"),
            (day(1, 1), day(12, 31), "2022"),
            (day(6, 2), day(6, 30), ""),
            (day(6, 2), None, ""),
        ] {
            let days = Some(Interval { earliest: first, latest: last });
            let times = vec![GivenTime { span: Span::new(start, start + 7), days }];
            let analysis = analyze::<Byte>(TEXT, &Options { times, ..Options::default() });
            assert_eq!(analysis.times[1].value, value);
        }
    }
}
