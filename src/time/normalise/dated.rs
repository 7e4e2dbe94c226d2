//! The year of a day that is told without one beside a day that was told with it anywhere before: "born on 2 September 2018 ...
//! The inquest heard that she was admitted on 1 September".

use super::{Mention, Normaliser};
use crate::document::Tag;
use crate::time::TimeIx;
use crate::time::calendar::{Date, Grain, Period};
use crate::time::recognise::Found;
use crate::time::{cue, over};

/// Days on either side within which a day is of the same story.
const BESIDE: i32 = 40;

/// Days around the article's own in which a day is told without its year because it is near.
const NEAR: i32 = 60;

/// Days within which one is of the news, and not of what began long before.
const OF_LATE: i32 = 100;

/// Days after which a day is told with its year.
const LONG_OVER: i32 = 300;

/// How far before its day the verb may stand that tells of a beginning: "was born in the north of Cork on".
const BEGUN: usize = 8;

/// How many of the days are kept, the last of them.
const KEPT: usize = 8;

impl Normaliser<'_> {
    /// Notes a day that names its year, if it is long over.
    pub(super) fn note_dated(&mut self, found: &Found, mention: Mention) {
        let named = found.slots.year.is_some() && mention.period.grain == Grain::Day;
        let over = |doc: Date| mention.period.first().is_some_and(|day| far(doc, day) > LONG_OVER && day < doc);
        if named && self.day.is_some_and(over) {
            if self.dated.len() == KEPT {
                self.dated.remove(0);
            }
            self.dated.push(mention);
        }
    }

    /// "was born on March 3, 1931. She died on May 30", told in June: what began then does not lend its year to what is near the
    /// article.
    pub(super) fn is_begun(&self, found: &Found, last: &Mention, of: &impl Fn(i32) -> Option<Date>) -> bool {
        let document = self.document;
        let sentence = document.sentence_of(last.tokens.start);
        let Some(doc) = self.day.filter(|_| sentence != document.sentence_of(found.tokens.start)) else { return false };
        let recent = |day: Date| day <= doc && far(doc, day) <= OF_LATE;
        let first = document.sentence(sentence).tokens.start;
        let of_another = || document.tag(document.sentence_at(found.tokens.start).start) != Tag::Pronoun;
        let mut before = (1..=BEGUN).map(|back| last.tokens.start.minus(back)).take_while(|&ix| ix >= first);
        (-1..=0).any(|by| of(doc.year() + by).is_some_and(recent))
            && before.any(|ix| match document.low(ix) {
                "born" | "founded" | "opened" | "established" | "formed" => true,
                // "Rao took over in May 2015. The fund disclosed its stake on Aug. 9"
                "joined" | "became" | "appointed" | "elected" | "hired" => of_another(),
                "took" => document.is(ix.next(), "over") && of_another(),
                _ => false,
            })
    }

    /// The day at `found` in the year in which it lies beside one of those noted, the last such.
    pub(super) fn beside_dated(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Option<(TimeIx, Date)> {
        let doc = self.day.filter(|_| !self.dated.is_empty() && found.slots.shift.is_none())?;
        let near = |year| of(year).is_some_and(|day| far(doc, day) <= NEAR);
        if (-1..=1).any(|by| near(doc.year() + by))
            || over::behind(self.document, found.tokens) != Some(true)
            || cue::ahead(self.document, found.tokens).is_some()
        {
            return None;
        }
        self.dated.iter().rev().find_map(|mention| {
            let then = mention.period.first()?;
            let days = (-1..=1).filter_map(|by| of(then.year() + by));
            let day = days.min_by_key(|&day| far(then, day)).filter(|&day| far(then, day) <= BESIDE)?;
            (Period::day(day).last() < self.day).then_some((mention.ix, day))
        })
    }
}

/// How many days lie between the two.
fn far(one: Date, other: Date) -> i32 {
    (one.to_julian_day() - other.to_julian_day()).abs()
}
