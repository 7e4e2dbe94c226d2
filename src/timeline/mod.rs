//! Dated clauses into entries, and the day on which each quote was said.

use crate::analysis::Basis;
use crate::document::Document;
use crate::entities::{EntityIx, People};
use crate::quotes::{Quote, QuoteIx};
use crate::span::Span;
use crate::time::{Interval, TimeIx, Times};

/// The entries, and when each quote was said.
pub struct Timeline {
    /// In order of date, then of text.
    pub entries: Vec<Entry>,
    /// For each quote the time at which it was said, where the text names one.
    pub said: Vec<Option<TimeIx>>,
}

/// A dated clause.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The clause or sentence.
    pub span: Span,
    /// Its days.
    pub interval: Interval,
    /// On what the date rests.
    pub basis: Basis,
    /// The times in it, and those that date it.
    pub times: Vec<TimeIx>,
    /// The quotes in it.
    pub quotes: Vec<QuoteIx>,
    /// The entities in it.
    pub entities: Vec<EntityIx>,
    /// One plain sentence: how the date was found.
    pub because: String,
}

/// Dates the clauses of `document`.
pub fn build(_document: &Document, _times: &Times, quotes: &[Quote], _people: &People) -> Timeline {
    Timeline { entries: Vec::new(), said: vec![None; quotes.len()] }
}
