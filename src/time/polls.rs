//! Months of an election, which is to come: "the midterms in November", "on the November ballot".

use crate::document::{Document, TokenRange};
use crate::lexicon::WordSet;

static POLLS: WordSet = WordSet::of(include_str!("../lexicon/time/polls.txt"));

/// Whether an election stands right before the time: "the midterms in November"; or the papers of one behind it, on which something
/// is to be: "put a levy on the November ballot", "qualified for the November ballot".
pub fn is_of(document: &Document, range: TokenRange) -> bool {
    if matches!(document.low(range.end), "ballot" | "ballots") {
        return document.is(range.start.prev(), "the");
    }
    POLLS.has(document.low(range.start.minus(2))) && matches!(document.low(range.start.prev()), "in" | "next" | "this")
}

/// Whether what is told of the ballot of the time at `range` is still to be done: "qualified *for* the November ballot".
pub fn awaits(document: &Document, range: TokenRange) -> bool {
    matches!(document.low(range.end), "ballot" | "ballots")
        && document.is(range.start.prev(), "the")
        && document.is(range.start.minus(2), "for")
}
