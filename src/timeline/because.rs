//! The sentences that say how a date was found. They are written for what becomes an entry, and for nothing else.

use crate::time::{Interval, push_plainly};

/// How the days of a clause were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why<'a> {
    /// Its own times give them.
    Stated,
    /// A length of time gives them, up to the document's own day or from it on.
    Lasting,
    /// It takes the days of an earlier clause.
    Carried,
    /// Those of an earlier clause and the document's own are the earliest and the latest.
    Since,
    /// It is counted from an event that these words date.
    Counted(&'a str),
    /// It names no day and is news of the document's own; whether it reports.
    News(bool),
    /// It tells how things are, and they are so on the document's own day.
    Standing,
    /// It lies ahead of the document's day, the first of its days: nobody says how far.
    Ahead,
    /// So it does if it comes.
    MayCome,
}

impl Why<'_> {
    /// It as a sentence on a clause that got the days of `interval` by `words`, or, where it states them, by the times `stated`.
    pub fn tell<'t>(self, words: &str, stated: impl Iterator<Item = &'t str>, interval: Interval) -> String {
        let mut out = String::with_capacity(ROOM + words.len());
        let mut push = |parts: &[&str]| parts.iter().for_each(|part| out.push_str(part));
        match self {
            Why::Stated => {
                push(&["“"]);
                let mut times = 0;
                let mut stated = stated.peekable();
                while let Some(time) = stated.next() {
                    let joint = if stated.peek().is_some() { "”, “" } else { "” and “" };
                    push(&[if times > 0 { joint } else { "" }, time]);
                    times += 1;
                }
                push(&[if times == 1 { "” gives " } else { "” give " }]);
            }
            Why::Lasting => push(&["“", words, "” is counted from the article’s own date: "]),
            Why::Carried => push(&["It names no day of its own and carries on from “", words, "”, "]),
            Why::Since => push(&["It names no day; it came after “", words, "” and by the article’s own date, "]),
            Why::Counted(from) => push(&["“", words, "” counts it from “", from, "”: "]),
            Why::News(reports) => {
                let what = if reports { "said" } else { "reported" };
                push(&["It names no day; it is ", what, " as news of the article’s own date, "]);
            }
            Why::Standing => push(&["It tells how things are, as the article has it on its own date, "]),
            Why::Ahead => push(&["It names no day; it lies ahead of the article’s own date, "]),
            Why::MayCome => push(&["It names no day; if it comes, it lies ahead of the article’s own date, "]),
        }
        match self {
            Why::Ahead | Why::MayCome => push_days(&mut out, Interval { latest: interval.earliest, ..interval }),
            _ => push_days(&mut out, interval),
        }
        out.push('.');
        out
    }
}

/// How many bytes most of the sentences have besides the words of a time.
const ROOM: usize = 96;

/// The interval as a reader would say it, at the end of `out`.
fn push_days(out: &mut String, interval: Interval) {
    match (interval.earliest, interval.latest) {
        (Some(first), Some(last)) => {
            push_plainly(out, first);
            if first != last {
                out.push_str(" to ");
                push_plainly(out, last);
            }
        }
        (Some(first), None) => {
            push_plainly(out, first);
            out.push_str(" or later");
        }
        (None, Some(last)) => {
            push_plainly(out, last);
            out.push_str(" or earlier");
        }
        (None, None) => out.push_str("no day"),
    }
}
