//! Times that tell which thing is meant and not when the clause happened: "the 2016 campaign",
//! "Tuesday’s vote".

use crate::analysis::TimexType;
use crate::document::{Document, Tag, TokenIx, TokenRange};
use crate::time::Time;

/// How far a noun phrase is followed on either side.
const REACH: usize = 8;

/// The noun phrase that `time` is part of, if it stands in one before its noun.
pub fn noun_phrase(document: &Document, time: &Time) -> Option<TokenRange> {
    if !matches!(time.kind, TimexType::Date | TimexType::Time) {
        return None;
    }
    let next = time.tokens.end;
    let same_sentence = |ix: TokenIx| {
        document.get(ix).is_some_and(|token| token.sentence == document.token(time.tokens.start).sentence)
    };
    let possessive = same_sentence(next) && document.tag(next) == Tag::Possessive;
    let head = if possessive { next.next() } else { next };
    if !same_sentence(head) || !matches!(document.tag(head), Tag::Noun | Tag::Adjective | Tag::Proper) {
        return None;
    }
    // "said Tuesday President Lee would": only a year stands before its noun without a possessive.
    let year = time.value.len() == 4 && time.tokens.len() == 1;
    let owned = matches!(
        document.tag(time.tokens.start.prev()),
        Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Noun | Tag::Verb(_)
    );
    if !(possessive || year && owned) {
        return None;
    }
    let mut end = head;
    while same_sentence(end)
        && end.0 < head.0 + REACH
        && matches!(document.tag(end), Tag::Noun | Tag::Adjective | Tag::Proper | Tag::Number)
    {
        end = end.next();
    }
    let mut start = time.tokens.start;
    while start.0 > 0
        && same_sentence(start.prev())
        && start.0 + REACH > time.tokens.start.0
        && matches!(
            document.tag(start.prev()),
            Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Proper | Tag::Noun
        )
    {
        start = start.prev();
    }
    Some(TokenRange::new(start, end))
}

/// Whether the phrase dates its clause all the same: "in the 2016 campaign", "at Tuesday’s vote".
pub fn dates_its_clause(document: &Document, phrase: TokenRange) -> bool {
    matches!(document.low(phrase.start.prev()), "in" | "at" | "during" | "throughout" | "on")
}
