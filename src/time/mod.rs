//! Expressions of time: recognised, normalised, put on the calendar.
//!
//! The files, first those that find a time, then those that say what it means:
//!
//! | file | asks |
//! |---|---|
//! | [`words`] | what can one token be in a time? |
//! | [`number`] | which number is it, in figures or in words? |
//! | [`pattern`] | patterns as they are written: `a b? (c|d)` |
//! | [`polls`] | months of an election: "the midterms in November" |
//! | [`trie`] | patterns over words and classes of words, looked up together |
//! | [`grammar`] | the patterns of `lexicon/time/` |
//! | [`fixed`] | which dates have a fixed form, in figures? |
//! | [`spoken`] | which hours are told as people say them? |
//! | [`gap`] | minutes between those who race, or an hour? |
//! | [`zone`] | which zone of the clock is it? |
//! | [`pair`] | which two days or hours share what is named once? |
//! | [`recognise`] | where do times stand, and of what parts are they made? |
//! | [`guard`] | what looks like a time and is none? |
//! | [`aside`] | which words of time name nothing on the calendar? |
//! | [`prefix`] | with which times do the words before them go? |
//! | [`south`] | is it summer in January? |
//! | [`published`] | on which day was the document written, by its head? |
//! | [`normalise`] | what does each time mean? |
//! | [`calendar`] | days, intervals and periods, and how they are counted |
//! | [`length`] | how long is it, and how often? |
//! | [`holiday`] | which day has that name? |
//! | [`country`] | from which country is the text, for its holidays? |
//! | [`begun`] | on which day did it begin, for those that are counted from there? |
//! | [`cue`] | do the words before a time look back or ahead? |
//! | [`over`] | do they look back? |
//! | [`missed`] | was it to be, and is over or was not? |
//! | [`until`] | is what lasts until it over by then? |
//! | [`supposed`] | what would be, if something else were done by then? |
//! | [`present`] | is it told in the present, and to come? |
//! | [`timetable`] | does a timetable tell it? |
//! | [`outlook`] | does somebody look to that weekday? |
//! | [`orders`] | is somebody told to do it on that weekday? |
//! | [`claim`] | does “that” bring in a claim, or a day told before? |
//! | [`forecast`] | is it the weather to come? |
//! | [`habit`] | is it of every year? |
//! | [`items`] | in which lists does a day head what is told? |
//! | [`opening`] | is it so every day or every week? |

mod aside;
mod begun;
mod calendar;
#[cfg(test)]
mod cases;
mod claim;
mod country;
pub mod cue;
mod fixed;
mod forecast;
mod gap;
mod grammar;
mod guard;
mod habit;
mod holiday;
mod items;
mod length;
mod missed;
mod normalise;
mod number;
mod opening;
mod orders;
mod outlook;
mod over;
mod pair;
mod pattern;
mod polls;
mod prefix;
pub(crate) mod present;
mod published;
mod recognise;
mod south;
mod spoken;
mod supposed;
mod timetable;
mod trie;
mod until;
mod words;
mod zone;

pub(crate) use calendar::push_plainly;
pub use calendar::{Date, Grain, Interval, Period, iso, plainly};
pub use items::Item;

use crate::Options;
use crate::analysis::{DateFrom, DateOrder, TimexType};
use crate::document::{Document, TokenRange};
use crate::span::Span;

/// The place of a time among the times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimeIx(pub usize);

/// All times of a document, and its own day.
pub struct Times {
    /// The document's own day.
    pub document: DocumentDate,
    /// The words in its head by which the text dates itself, whoever gave the day: one when it came out, perhaps one more
    /// when it was changed.
    pub date_lines: Vec<Span>,
    /// Every expression of time, in the order of the text.
    pub all: Vec<Time>,
    /// What is told under the day that heads it, in the order of the text.
    pub items: Vec<Item>,
    /// How dates in figures are read, where there are any and somebody says so.
    pub order: Option<DateOrder>,
    /// The first date in figures that can be read in two ways, where nobody says in which.
    pub unsettled: Option<Span>,
}

/// The day from which relative times are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentDate {
    /// The day, if anybody gives it.
    pub day: Option<Date>,
    /// Who gives it.
    pub from: DateFrom,
    /// The words that do.
    pub span: Option<Span>,
}

impl Times {
    /// The line of the head by which the text dates itself that `time` is part of.
    pub fn date_line(&self, time: Span) -> Option<Span> {
        self.date_lines.iter().copied().find(|line| line.overlaps(time))
    }
}

/// An expression of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Time {
    /// Its words.
    pub span: Span,
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its TIMEX3 type.
    pub kind: TimexType,
    /// Its TIMEX3 value; empty where it could not be resolved.
    pub value: String,
    /// TIMEX3's modifier.
    pub modifier: Option<&'static str>,
    /// The days that it covers, where it has any.
    pub interval: Option<Interval>,
    /// One plain sentence: how the value was found.
    pub because: String,
    /// How long the period is that it names; none for lengths, sets and references.
    pub grain: Option<Grain>,
    /// From what it was counted.
    pub anchor: Anchor,
    /// Whether the user says what it means.
    pub given: bool,
}

/// From what a time was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// From nothing: it names its own place on the calendar.
    Absolute,
    /// From the document's own day.
    Document,
    /// From an earlier time in the text.
    Time(TimeIx),
    /// It has no place on the calendar, or none that could be found.
    None,
}

/// All times in `document`, counted from the day `given`, or else from the day that the text names.
pub fn find(document: &Document, given: Option<Date>) -> Times {
    find_as(document, &Options { date: given, ..Options::default() })
}

/// As [`find`], with all that the user says: the article's day, the order of day and month, the days of single times.
pub fn find_as(document: &Document, options: &Options) -> Times {
    let (given, order) = (options.date, options.order);
    let mut found = recognise::recognise(document);
    let south = south::turn(document, &mut found);
    let figures = fixed::Figured::of(document, &found);
    let order = order.filter(|_| figures.any()).or_else(|| figures.order());
    let month_first = order.map(|order| order == DateOrder::MonthFirst);
    let heads = items::heads(document, &found);
    let listed = items::listed(&heads);
    let date = match given {
        Some(day) => DocumentDate { day: Some(day), from: DateFrom::Given, span: None },
        None => published::find(document, &found, month_first, &listed),
    };
    let mut date_lines = published::lines(document, &found, month_first, &listed);
    date_lines.extend(date.span.filter(|span| !date_lines.contains(span)));
    let entries = items::entries(document, heads, &date_lines);
    let all = normalise::normalise(document, &found, date.day, month_first, south, &options.times, &entries);
    let items = entries.iter().filter_map(|entry| entry.item(&all)).collect();
    let unsettled = if order.is_none() { figures.unsettled() } else { None };
    let unsettled = unsettled.map(|tokens| document.span(tokens));
    Times { document: date, date_lines, all, items, order, unsettled }
}
