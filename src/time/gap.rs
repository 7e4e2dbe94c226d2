//! Minutes and seconds between those who race, and of a match: they look like hours and are none.

use super::grammar::GRAMMAR;
use super::words::Class;
use crate::document::{Document, TokenIx, TokenRange};
use crate::lexicon::WordSet;

static GAPS: WordSet = WordSet::of(include_str!("../lexicon/time/gaps.txt"));

/// How far before "by" the word may stand that measures: "leads the champion by".
const MEASURED: usize = 4;

/// Whether the figure at `range` is such: "finished second at 0:48", "trails by 2:31", "scored at 12:30 of the second period".
pub fn is(document: &Document, range: TokenRange) -> bool {
    let (by, end) = (range.start.prev(), range.end);
    let ordinal = |ix: TokenIx| GRAMMAR.words.lexeme(document, ix).is(Class::Ord);
    let measures = |back| GAPS.has(document.low(by.minus(back)));
    let behind = match document.low(by) {
        "at" => ordinal(by.prev()),
        "by" => (1..=MEASURED).any(measures),
        _ => false,
    };
    let of_match = || {
        let played = matches!(document.low(end.plus(3)), "period" | "quarter" | "half");
        played && document.is(end, "of") && document.is(end.next(), "the") && ordinal(end.plus(2))
    };
    behind || of_match()
}
