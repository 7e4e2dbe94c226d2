//! Whether the words before a time look back or ahead.

use std::sync::LazyLock;

use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon::{self, WordSet};

static AHEAD: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/time/ahead.txt")));
static AHEAD_TO: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/time/ahead_to.txt")));

/// How far back a cue is looked for, in tokens.
const REACH: usize = 10;

/// The word that makes the time at `range` one to come, if there is one: "will", "due", "until", "set to",
/// standing before it with no said or told and no end of a clause between.
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let sentence = document.sentence(document.sentence_of(range.start)).tokens;
    let first = sentence.start.0.max(range.start.0.saturating_sub(REACH));
    for ix in (first..range.start.0).rev().map(TokenIx) {
        let token = document.token(ix);
        let low = document.low(ix);
        if token.kind == TokenKind::Mark || matches!(low, ";" | ":" | "--" | "—") {
            return None;
        }
        if AHEAD.has(low) || low == "to" && to_come(document, ix) {
            return Some(ix);
        }
        let reports =
            lexicon::verb(low).is_some_and(|verb| matches!(verb.lemma, "say" | "tell" | "announce" | "report"));
        if reports && document.tag(ix).is_verb() {
            return None;
        }
    }
    None
}

/// "to" after "set", "due", "plans" and the like, and before a verb.
fn to_come(document: &Document, to: TokenIx) -> bool {
    let verb_follows = document.tag(to.next()).is_verb() || matches!(document.tag(to.next()), Tag::Auxiliary);
    verb_follows && (1..=2).any(|back| AHEAD_TO.has(document.low(to.minus(back))))
}
