//! Days counted from the one on which something began.

use super::recognise::Found;
use crate::document::{Document, Tag, TokenIx};
use crate::lexicon::WordSet;

static BEGINS: WordSet = WordSet::of(include_str!("../lexicon/time/begins.txt"));

/// How far before it the verb may stand that tells what began.
const REACH: usize = 40;

/// Whether the day at `found` is one of something that has begun just before: "On the second day, a juror fell ill"; not "the
/// second day of the talks", which says itself of what.
pub fn is_counted(document: &Document, found: &Found) -> bool {
    let (start, end) = (found.tokens.start, found.tokens.end);
    let on = document.is(start.prev(), "on");
    let stands = matches!(document.low(end), "" | "," | "." | ";")
        || matches!(document.tag(end), Tag::Determiner | Tag::Pronoun | Tag::Proper);
    on && stands && began(document, start).is_some()
}

/// The verb shortly before `at` that tells what began.
pub fn began(document: &Document, at: TokenIx) -> Option<TokenIx> {
    let paragraph = document.get(at)?.paragraph;
    let near = (1..=REACH).map(|back| at.minus(back));
    let mut near = near.take_while(|&ix| document.get(ix).is_some_and(|token| token.paragraph.0 + 1 >= paragraph.0));
    near.find(|&ix| document.tag(ix).is_verb() && BEGINS.has(document.low(ix)))
}
