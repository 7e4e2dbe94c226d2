//! Weekdays of headlines, which tell no tense: the story below does.

use super::{Normaliser, Sense, Why, point};
use crate::document::{Document, TokenRange};
use crate::time::Anchor;
use crate::time::calendar::{Grain, Period, weekday};
use crate::time::recognise::Found;
use crate::time::timetable;

/// How many times of the story are looked at for the day of its headline, and how many paragraphs below.
const TIMES: usize = 8;
const LEAD: usize = 4;

/// How many words stand at most before the noun that a headline is about: "Poll results on Saturday".
const BEFORE_NOUN: usize = 2;

impl Normaliser<'_> {
    /// The day of the weekday `name` in the headline, as the lead has it, or as what is on a timetable has one to come: "Talks
    /// on Friday in bid to end strike".
    pub(super) fn of_headline(&self, found: &Found, name: i32) -> Option<Sense> {
        let day = self.day?;
        let title = self.document.title().filter(|title| title.contains(self.document.span(found.tokens)))?;
        let paragraph = self.document.get(found.tokens.start)?.paragraph;
        let below = |next: &&Found| {
            let token = self.document.get(next.tokens.start);
            let near = token.is_some_and(|token| token.paragraph.0 <= paragraph.0 + LEAD);
            near && !title.contains(self.document.span(next.tokens))
        };
        let dated = |next: &&Found| {
            let slots = &next.slots;
            slots.weekday == Some(name) || slots.day.is_some() && slots.month.is_some()
        };
        let told = self.rest.iter().take(TIMES).filter(below).filter(dated).find_map(|next| {
            let Sense::Point { period, .. } = self.calendar(next, None) else { return None };
            let first = period.first().filter(|&first| period.grain == Grain::Day && weekday(first) == name)?;
            let away = first.to_julian_day() - day.to_julian_day();
            (away.abs() <= WEEK).then_some(period)
        });
        if let Some(period) = told {
            return Some(point(period, Anchor::Document, Why::Counted));
        }
        let ahead = (name - weekday(day)).rem_euclid(WEEK);
        (ahead > 0 && is_announced(self.document, found.tokens))
            .then(|| Some(point(Period::day(day).shift(ahead)?, Anchor::Document, Why::NextAfter)))?
    }
}

const WEEK: i32 = 7;

/// "Verdict in Varenne trial on Friday", "Budget on Friday, says minister": no more than what is on a timetable, and its day.
fn is_announced(document: &Document, range: TokenRange) -> bool {
    let start = document.sentence_at(range.start).start;
    let before = TokenRange::new(start, range.start);
    let noun = before.iter().take(BEFORE_NOUN).any(|ix| timetable::is_fixture(document, ix));
    let end = range.end;
    let says = document.is(end, ",") && matches!(document.low(end.next()), "says" | "say");
    let closes = document
        .get(end)
        .is_none_or(|token| document.get(range.start).is_some_and(|at| at.paragraph != token.paragraph));
    noun && !before.iter().any(|ix| document.tag(ix).is_verbal()) && (says || closes)
}
