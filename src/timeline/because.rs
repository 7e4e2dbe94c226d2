//! The sentences that say how a date was found. They are written for what becomes an entry, and for nothing else.

use crate::time::{Interval, push_plainly};

/// How the days of a clause were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why<'a> {
    /// Its own times give them.
    Stated,
    /// It takes the days of an earlier clause.
    Carried,
    /// Those of an earlier clause and the document's own are the earliest and the latest.
    Since,
    /// It is counted from an event that these words date.
    Counted(&'a str),
    /// It names no day and is news of the document's own; whether it reports.
    News(bool),
    /// It lies ahead of the document's day, the first of its days: nobody says how far.
    Ahead,
}

impl Why<'_> {
    /// It as a sentence on a clause that got the days of `interval` by `words`, or, where it states them, by the times `stated`.
    pub fn tell<'t>(self, words: &str, stated: impl Iterator<Item = &'t str>, interval: Interval) -> String {
        let days = &match self {
            Why::Ahead => days(Interval { latest: interval.earliest, ..interval }),
            _ => days(interval),
        };
        match self {
            Why::Stated => {
                let named: Vec<&str> = stated.collect();
                let verb = if named.len() == 1 { "” gives " } else { "” give " };
                ["“", &named.join("” and “"), verb, days, "."].concat()
            }
            Why::Carried => ["It names no day of its own and carries on from “", words, "”, ", days, "."].concat(),
            Why::Since => {
                ["It names no day; it came after “", words, "” and by the article’s own date, ", days, "."].concat()
            }
            Why::Counted(from) => ["“", words, "” counts it from “", from, "”: ", days, "."].concat(),
            Why::News(reports) => {
                let what = if reports { "said" } else { "reported" };
                ["It names no day; it is ", what, " as news of the article’s own date, ", days, "."].concat()
            }
            Why::Ahead => ["It names no day; it lies ahead of the article’s own date, ", days, "."].concat(),
        }
    }
}

/// The interval as a reader would say it.
fn days(interval: Interval) -> String {
    let mut out = String::with_capacity(40);
    match (interval.earliest, interval.latest) {
        (Some(first), Some(last)) => {
            push_plainly(&mut out, first);
            if first != last {
                out.push_str(" to ");
                push_plainly(&mut out, last);
            }
        }
        (Some(first), None) => {
            push_plainly(&mut out, first);
            out.push_str(" or later");
        }
        (None, Some(last)) => {
            push_plainly(&mut out, last);
            out.push_str(" or earlier");
        }
        (None, None) => out.push_str("no day"),
    }
    out
}
