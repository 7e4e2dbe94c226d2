//! The sentences that say how a date was found.

use crate::time::{Date, Interval, plainly};

/// The interval as a reader would say it.
fn days(interval: Interval) -> String {
    match (interval.earliest, interval.latest) {
        (Some(first), Some(last)) if first == last => plainly(first),
        (Some(first), Some(last)) => [&plainly(first), " to ", &plainly(last)].concat(),
        (Some(first), None) => format!("{} or later", plainly(first)),
        (None, Some(last)) => format!("{} or earlier", plainly(last)),
        (None, None) => "no day".to_string(),
    }
}

/// For a clause with times of its own, as written.
pub fn stated(times: &[&str], interval: Interval) -> String {
    let named = times.join("” and “");
    let verb = if times.len() == 1 { "” gives " } else { "” give " };
    ["“", &named, verb, &days(interval), "."].concat()
}

/// For a clause that takes the day of an earlier one, dated by `time` as written.
pub fn carried(time: &str, interval: Interval) -> String {
    format!("It names no day of its own and carries on from “{time}”, {}.", days(interval))
}

/// For a clause of which the day named by `time` and the document's own are the earliest and the latest.
pub fn since(time: &str, interval: Interval) -> String {
    format!("It names no day; it came after “{time}” and by the article’s own date, {}.", days(interval))
}

/// For an event counted by `words`, "the morning after", from one that is dated by `from`.
pub fn counted(words: &str, from: &str, interval: Interval) -> String {
    format!("“{words}” counts it from “{from}”: {}.", days(interval))
}

/// For a clause that names no day and is news of the document's own.
pub fn document(reporting: bool, today: Date) -> String {
    let what = if reporting { "said" } else { "reported" };
    ["It names no day; it is ", what, " as news of the article’s own date, ", &plainly(today), "."].concat()
}

/// For a clause that lies ahead of the document's day, nobody says how far.
pub fn ahead(today: Date) -> String {
    format!("It names no day; it lies ahead of the article’s own date, {}.", plainly(today))
}
