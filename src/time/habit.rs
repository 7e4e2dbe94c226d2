//! Seasons and months of every year: "The river floods in spring", "The rains usually begin in April".

use super::cue;
use super::recognise::Found;
use crate::document::{Document, Tag, TokenIx, VerbForm};

/// How far before it the verb of its clause is looked for, and the word that says how often.
const REACH: usize = 12;

/// How far behind it the verb may stand, where it opens its sentence.
const BEHIND: usize = 10;

/// Whether what is told of the season or month `found` is so every year.
pub fn is(document: &Document, found: &Found) -> bool {
    let slots = &found.slots;
    let bare = found.tokens.len() == 1 && found.modifier.is_none() && document.is(found.tokens.start.prev(), "in");
    let season = found.rule.name == "season" && slots.season.is_some();
    let month = found.rule.name == "month" && slots.month.is_some();
    if !bare || !(season || month) {
        return false;
    }
    let sentence = document.sentence(document.sentence_of(found.tokens.start)).tokens;
    let start = found.tokens.start;
    let first = sentence.start.0.max(start.0.saturating_sub(REACH));
    let opens = sentence.start.next() == start;
    let near =
        || (first..start.0).rev().chain(start.0..if opens { sentence.end.0.min(start.0 + BEHIND) } else { start.0 });
    let verb = near()
        .map(TokenIx)
        .find(|&ix| document.tag(ix).is_verb() || matches!(document.tag(ix), Tag::Modal | Tag::Auxiliary));
    let present = verb.is_some_and(|ix| match document.tag(ix) {
        Tag::Verb(VerbForm::Present | VerbForm::Plural) => true,
        Tag::Auxiliary => matches!(document.low(ix), "is" | "are" | "has" | "have"),
        _ => false,
    });
    let often = |ix: TokenIx| {
        matches!(
            document.low(ix),
            "usually" | "normally" | "typically" | "always" | "often" | "generally" | "traditionally"
        )
    };
    let says_how_often = near().map(TokenIx).any(often);
    present && (season || says_how_often) && (says_how_often || cue::ahead(document, found.tokens).is_none())
}
