//! What both views of a word that may report look at, found once for the two.

use super::head::Head;
use super::sight::Sight;
use crate::document::{Tag, TokenIx, TokenRange};
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
        let left = Nearest::new(sight, (first.0..start.0).rev().map(TokenIx));
        let right = Nearest::new(sight, (after.0..frame.tokens.end.0.min(after.0 + VERB)).map(TokenIx));
        let low = reader.low(head.at);
        let ending = low.char_indices().rev().nth(2).map_or(low, |(start, _)| &low[start..]);
        Glance {
            before: left,
            after: Nearest { noun: right.noun.filter(|noun| noun.0 < after.0 + NOUN), ..right },
            that: (0..THAT).find(|&by| reader.is(after.plus(by), "that")),
            quoted_after: sight.any_quoted(TokenRange::new(after, frame.tokens.end.min(after.plus(NOUN)))),
            ending: hash(ending),
            capital: reader.capital(head.at),
        }
    }
}

impl Nearest {
    /// The first of `tokens`.
    fn new(sight: &Sight, tokens: impl Iterator<Item = TokenIx>) -> Nearest {
        let mut out = Nearest::default();
        for ix in tokens {
            match sight.reader.tag(ix) {
                Tag::Noun | Tag::Proper | Tag::Pronoun if out.noun.is_none() => out.noun = Some(ix),
                Tag::Verb(_) if out.verb.is_none() => out.verb = Some(ix),
                _ => continue,
            }
            if out.noun.is_some() && out.verb.is_some() {
                break;
            }
        }
        out
    }
}
