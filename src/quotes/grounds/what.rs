//! How the content stands to the cue.

use super::Grounds;
use super::core::Core;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::cue::Takes;

/// How many tokens of a content are looked through for a verb.
const VERB_WITHIN: usize = 30;

/// How the content stands to the cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    QuotationAfter,
    QuotationBefore,
    QuotationAround,
    /// said: it rained
    Colon,
    That,
    /// whether it rained
    Question(TokenIx),
    /// to come
    Infinitive,
    /// about the rain
    Behind(TokenIx),
    /// leaving
    Ing(TokenIx),
    Clause,
    Object,
    /// After a noun or an adjective.
    Complement,
    /// according to Lee, it rained
    After,
    /// which Lee regrets
    Pronoun(TokenIx),
    ClauseBefore,
    Before,
    Around,
}

impl Grounds<'_, '_, '_> {
    /// How the content stands to `core`, spoken by `source`.
    pub fn what(&self, core: &Core, source: TokenRange) -> What {
        let reader = self.reader;
        let (Some(first), Some(last)) = (self.first(), self.draft.content.iter().map(|range| range.start).max()) else {
            return What::Object;
        };
        let quoted = self
            .draft
            .content
            .iter()
            .flat_map(|range| range.iter())
            .take(4 * VERB_WITHIN)
            .all(|ix| reader.quoted(ix) || !reader.is_word(ix));
        if first > core.at {
            return if quoted && !self.has_link(first) { What::QuotationAfter } else { self.what_after(core, first) };
        }
        match (last > core.at, quoted) {
            (true, true) => return What::QuotationAround,
            (true, false) => return What::Around,
            (false, true) => return What::QuotationBefore,
            _ => {}
        }
        let piece = self.draft.content.iter().copied().find(|range| range.start == first);
        if let Some(piece) = piece.filter(|piece| piece.len() == 1 && reader.tag(first) == Tag::Pronoun) {
            return What::Pronoun(piece.start);
        }
        let subject = core.passive || source.start > core.at && reader.is(source.start.prev(), "by");
        let clause =
            core.verb.is_some_and(|verb| verb.takes(Takes::Clause)) || piece.is_some_and(|piece| self.has_verb(piece));
        if !subject && clause { What::ClauseBefore } else { What::Before }
    }

    fn what_after(&self, core: &Core, first: TokenIx) -> What {
        let reader = self.reader;
        let before = first.prev();
        let apart = before > core.at;
        let takes = |what| core.verb.is_some_and(|verb| verb.takes(what));
        let infinitive = |ix: TokenIx| {
            reader.is(ix, "to") && matches!(reader.tag(ix.next()), Tag::Verb(VerbForm::Base) | Tag::Auxiliary)
        };
        if apart && reader.is(before, "that") || reader.is(first, "that") && reader.tag(first) == Tag::Subordinator {
            return What::That;
        }
        if apart && reader.is(before, ":") {
            return What::Colon;
        }
        if reader.any(first, &["whether", "how", "why", "what", "who", "where"])
            || reader.any(first, &["if", "when"]) && takes(Takes::If)
        {
            return What::Question(first);
        }
        if infinitive(first)
            || reader.is(first, "not") && infinitive(first.next())
            || reader.is(before, "to") && reader.tag(first) == Tag::Verb(VerbForm::Base)
        {
            return What::Infinitive;
        }
        let particle = reader.any(before, &["out", "up", "back", "down", "off", "away", "forward"]);
        if apart && !particle && matches!(reader.tag(before), Tag::Preposition | Tag::To) {
            return What::Behind(before);
        }
        if reader.tag(first) == Tag::Preposition && !takes(Takes::Clause) {
            return What::Behind(first);
        }
        if reader.tag(first) == Tag::Verb(VerbForm::Ing) {
            return What::Ing(first);
        }
        if !core.verbal {
            return What::Complement;
        }
        let verb =
            self.draft.content.iter().find(|range| range.start == first).is_some_and(|range| self.has_verb(*range));
        let clause =
            takes(Takes::Clause) || takes(Takes::Whom) || core.verb.is_none() && reader.tag(first) == Tag::Pronoun;
        if verb && clause { What::Clause } else { What::Object }
    }

    /// Whether a word before the quotation ties it to the cue: said that “...”, spoke of “...”.
    fn has_link(&self, first: TokenIx) -> bool {
        self.reader.is(first.prev(), "that") || self.reader.tag(first.prev()) == Tag::Preposition
    }

    fn has_verb(&self, range: TokenRange) -> bool {
        range.iter().take(VERB_WITHIN).any(|ix| self.reader.tag(ix).is_finite())
    }
}
