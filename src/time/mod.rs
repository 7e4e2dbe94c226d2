//! Expressions of time: recognised, normalised, put on the calendar.

mod calendar;

pub use calendar::{Date, Interval};

use crate::analysis::{DateFrom, TimexType};
use crate::document::{Document, TokenRange};
use crate::span::Span;

/// The place of a time among the times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimeIx(pub usize);

/// All times of a document, and its own day.
pub struct Times {
    /// The document's own day.
    pub document: DocumentDate,
    /// Every expression of time, in the order of the text.
    pub all: Vec<Time>,
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
}

/// All times in `document`, counted from the day `given`, or else from the day that the text names.
pub fn find(_document: &Document, given: Option<Date>) -> Times {
    let from = if given.is_some() { DateFrom::Given } else { DateFrom::None };
    Times { document: DocumentDate { day: given, from, span: None }, all: Vec::new() }
}
