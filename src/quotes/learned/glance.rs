//! What both views of a word that may report look at, found once for the two.

use super::head::Head;
use super::sight::Sight;
use crate::document::{TokenIx, TokenRange};
use crate::model::hash;
use crate::quotes::frame::Frame;

/// How many tokens away a verb is looked for, and how many away a noun or a quotation.
pub const VERB: usize = 12;
pub const NOUN: usize = 8;
/// How many tokens may stand before "that".
const THAT: usize = 6;

/// A head, at a glance.
pub struct Glance {
    /// The noun and the verb that stand nearest before its helpers, no further than [`VERB`].
    pub before: Nearest,
    /// Those that stand nearest after it, the noun no further than [`NOUN`].
    pub after: Nearest,
    /// How many tokens stand before the "that" after it.
    pub that: Option<usize>,
    /// Whether there are quotation marks no further than [`NOUN`] after it.
    pub quoted_after: bool,
    /// The hash of its last three letters.
    pub ending: u32,
    /// Whether it begins with a capital.
    pub capital: bool,
}

/// What stands nearest on one side.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nearest {
    /// A noun, name or pronoun.
    pub noun: Option<TokenIx>,
    /// A verb; helpers are none.
    pub verb: Option<TokenIx>,
}

impl Glance {
    /// At `head`.
    pub fn new(sight: &Sight, frame: &Frame, head: &Head) -> Glance {
        let reader = sight.reader;
        let (start, after) = (head.tokens.start, head.tokens.end);
        let first = frame.tokens.start.max(TokenIx(start.0.saturating_sub(VERB)));
        let kinds = &reader.kinds;
        let left = TokenRange::new(first, start);
        let right = |far| TokenRange::new(after, frame.tokens.end.min(after.plus(far)));
        let that = |ix: &TokenIx| reader.is(*ix, "that");
        let low = reader.low(head.at);
        let ending = low.char_indices().rev().nth(2).map_or(low, |(start, _)| &low[start..]);
        Glance {
            before: Nearest { noun: kinds.nouns.last(left), verb: kinds.verbs.last(left) },
            after: Nearest { noun: kinds.nouns.first(right(NOUN)), verb: kinds.verbs.first(right(VERB)) },
            that: kinds.relatives.iter(TokenRange::new(after, after.plus(THAT))).find(that).map(|ix| ix.0 - after.0),
            quoted_after: sight.any_quoted(right(NOUN)),
            ending: hash(ending),
            capital: reader.capital(head.at),
        }
    }
}
