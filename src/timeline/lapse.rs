//! "The morning after", "two days before": one event counted from another.

use std::sync::LazyLock;

use crate::document::{Document, TokenIx, TokenRange};
use crate::lexicon::WordMap;
use crate::time::{Date, Interval};

static UNITS: LazyLock<WordMap<i64>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/timeline/lapses.txt"), |days| days.parse().ok()));
static COUNTS: LazyLock<WordMap<i64>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/timeline/counts.txt"), |count| count.parse().ok()));

/// How far the event before the words lies from the one after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapse {
    /// The words, "the morning after".
    pub tokens: TokenRange,
    /// By how many days the main event is later than the other; negative for "before".
    pub days: i64,
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

fn counted(document: &Document, ix: TokenIx, sign: i64) -> Option<Lapse> {
    let sentence = document.sentence(document.get(ix)?.sentence).tokens;
    if ix.0 <= sentence.start.0 {
        return None;
    }
    let unit = ix.prev();
    let days = *UNITS.get(document.low(unit))?;
    let count_at = (unit > sentence.start).then(|| unit.prev());
    let count = count_at.and_then(|at| {
        let word = document.low(at);
        COUNTS.get(word).copied().or_else(|| word.parse().ok().filter(|count| (1..=60).contains(count)))
    });
    // "days after" without a number is no number of days.
    let days = match count {
        Some(count) => days * count,
        None if days == 0 => 0,
        None => return None,
    };
    let start = if count.is_some() { unit.prev() } else { unit };
    Some(Lapse { tokens: TokenRange::new(start, ix.next()), days: sign * days })
}

/// `interval` moved by `days`; `None` past the ends of the calendar.
pub fn shifted(interval: Interval, days: i64) -> Option<Interval> {
    let shift = |day: Date| day.checked_add(civil::Duration::days(days));
    let end = |side: Option<Date>| match side {
        Some(day) => shift(day).map(Some),
        None => Some(None),
    };
    Some(Interval { earliest: end(interval.earliest)?, latest: end(interval.latest)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lapses_are_counted_in_days() {
        for (text, want) in [
            ("The vote came the morning after the storm hit.", Some(1)),
            ("It came two days before they met.", Some(-2)),
            ("He fled hours after the bomb fell.", Some(0)),
            ("She spoke a week after he left.", Some(7)),
            ("Days after he left, she spoke.", None),
            ("He spoke after she left.", None),
            ("They met 3 days after that.", Some(3)),
            ("Look after him.", None),
        ] {
            let document = Document::read(text);
            let found = (0..document.tokens.len()).find_map(|index| ending_at(&document, TokenIx(index)));
            assert_eq!(found.map(|lapse| lapse.days), want, "{text}");
        }
    }
}
