//! Offices that are named after another one: a vice president is no president.

use crate::document::{Document, Tag, TokenIx};
use crate::lexicon::WordMap;

/// In what way somebody bears the office that a noun means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bears {
    /// The office itself: "mayor".
    #[default]
    Itself,
    /// One by whose noun its bearer may be called where nobody bears the office itself: "former mayor".
    Nearly,
    /// Another one: "deputy mayor".
    Another,
}

static LESSER: WordMap<Bears> = WordMap::of(include_str!("../lexicon/entities/lesser_roles.txt"), |how| match how {
    "near" => Some(Bears::Nearly),
    "other" => Some(Bears::Another),
    _ => None,
});

/// So many words may stand before the noun of an office.
const BEFORE: usize = 5;

/// How who is described is the bearer of what the noun at `noun` means, in a description that begins at `start`.
pub fn bears(document: &Document, start: TokenIx, noun: TokenIx) -> Bears {
    let mut how = Bears::Itself;
    let mut at = noun;
    while at > start && noun.0 - at.0 < BEFORE {
        at = at.prev();
        let low = document.low(at);
        how = how.max(LESSER.get(low).copied().unwrap_or_default());
        let within = matches!(document.tag(at), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Other) || low == "-";
        if !within && LESSER.get(low).is_none() {
            break;
        }
    }
    how
}

/// Whether one who is looked for as bearing an office in one way may be who bears it in the other, and whether in the same.
pub fn agrees(sought: Bears, borne: Bears) -> Option<bool> {
    match (sought, borne) {
        (Bears::Itself, Bears::Another) | (Bears::Another, Bears::Itself) => None,
        _ => Some(sought == borne),
    }
}
