//! The past days of which an article has told so far.

use crate::analysis::TimexType;
use crate::document::{Document, ParagraphIx, SentenceIx};
use crate::time::{Date, Interval, Time, TimeIx};

/// How long days are, and how far from the document's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// How many days before the document's own they end; negative after it.
    pub age: Option<i32>,
    /// From the first to the last of them.
    pub days: i32,
}

impl Extent {
    /// That of `interval`, seen from `today`.
    pub fn of(interval: Interval, today: Option<Date>) -> Extent {
        Extent {
            age: interval.latest.zip(today).map(|(last, today)| days_between(last, today)),
            days: interval.earliest.zip(interval.latest).map_or(0, |(first, last)| days_between(first, last)),
        }
    }
}

/// How many days it is from `first` to `last`; negative if that is earlier.
pub fn days_between(first: Date, last: Date) -> i32 {
    i32::try_from((last - first).whole_days()).unwrap_or(i32::MAX)
}

/// Days that the article has named, once or more often.
#[derive(Clone, Debug)]
pub struct Named {
    /// The days.
    pub interval: Interval,
    /// How long they are, and how far.
    pub extent: Extent,
    /// The time that named them last.
    pub time: TimeIx,
    /// The sentence of that.
    pub sentence: SentenceIx,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
    /// How often they were named.
    pub count: usize,
    /// Whether they were the first.
    pub first: bool,
    /// Whether the article told a past event by them, and not only somebody in it or of a thing.
    pub told: bool,
    /// Whether nothing but what somebody tells names them.
    pub quoted: bool,
}

/// Of how many days the article is taken to speak at a time.
pub const MOST: usize = 6;

/// How many days are kept, so that each is found soon.
const KEPT: usize = 32;

/// The past days that were named, those named last at the end.
#[derive(Clone, Debug, Default)]
pub struct Past(Vec<Named>);

impl Past {
    /// Those named last, the last one first, and the very first.
    pub fn recent(&self) -> impl Iterator<Item = &Named> + '_ {
        let last = self.0.iter().rev().take(MOST - 1);
        let rest = self.0.len().saturating_sub(MOST - 1);
        let first = self.0[..rest].iter().find(|named| named.first);
        last.chain(first)
    }

    /// Notes `time`, numbered `ix`, if it names days before `today` (any days, where that is not known); `told` if
    /// the article told a past event by it, `quoted` if somebody in the article tells of it. Where it is but the end of a
    /// `stretch`, that counts.
    pub fn note(
        &mut self,
        document: &Document,
        (ix, time): (TimeIx, &Time),
        stretch: Option<Interval>,
        today: Option<Date>,
        (told, quoted): (bool, bool),
    ) {
        let Some(interval) = time.interval.filter(|_| matches!(time.kind, TimexType::Date | TimexType::Time)) else {
            return;
        };
        let interval = stretch.unwrap_or(interval);
        let (Some(first), Some(_)) = (interval.earliest, interval.latest) else { return };
        if today.is_some_and(|today| first >= today) {
            return;
        }
        let token = document.token(time.tokens.start);
        let mut named = Named {
            interval,
            extent: Extent::of(interval, today),
            time: ix,
            sentence: token.sentence,
            paragraph: token.paragraph,
            count: 1,
            first: self.0.is_empty(),
            told,
            quoted,
        };
        if let Some(at) = self.0.iter().position(|before| before.interval == interval) {
            let before = self.0.remove(at);
            named.count += before.count;
            named.first |= before.first;
            named.told |= before.told;
            named.quoted &= before.quoted;
        }
        self.0.push(named);
        if self.0.len() > KEPT {
            // The first is at the front, or it has been named anew.
            self.0.remove(usize::from(self.0[0].first));
        }
    }
}
