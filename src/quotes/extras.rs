//! Where the content of a cue may begin: past whom it was said to, by what means and when.

use super::cue::{Cue, Takes};
use super::reader::Reader;
use crate::document::{Tag, TokenIx, VerbForm};

impl Reader<'_, '_> {
    /// The first token from `from` on that is neither to whom nor by what means nor when.
    pub fn past_extras(&self, cue: &Cue, from: TokenIx, end: TokenIx) -> TokenIx {
        let mut at = from;
        let whom = cue.verb.takes(Takes::Whom) && !cue.passive;
        if whom
            && !self.is(at, "that")
            && let Some(phrase) = self.phrase_starting_at(at, end, false)
        {
            // "told reporters here that"
            let here = self.any(phrase.end, &["here", "there"]) && self.ends_place(phrase.end.next(), end);
            let follows = phrase.end.plus(usize::from(here));
            let clause = self.any(
                follows,
                &[
                    "that", "if", "whether", "how", "why", "what", "to", "about", "of", "for", "against", ",", ":",
                    "in", "on", "at", "during", "after",
                ],
            ) || follows >= end
                || self.quoted(follows)
                || self.is_time(follows)
                || matches!(self.tag(follows), Tag::Pronoun | Tag::Determiner | Tag::Proper | Tag::Noun | Tag::Punct);
            if clause {
                at = follows;
            }
        }
        loop {
            let start = at;
            while at < end && self.is_time(at) && !self.describes(at) {
                at = at.next();
            }
            if at < end && self.tag(at) == Tag::Adverb && !self.quoted(at) {
                at = at.next();
            }
            let infinitive = self.is(at, "to") && self.tag(at.next()) == Tag::Verb(VerbForm::Base);
            let leads = matches!(self.tag(at), Tag::Preposition | Tag::To) && !infinitive;
            if at < end && leads && !self.quoted(at) {
                let inside = at.next();
                if let Some(medium) = self.medium_at(at, end) {
                    at = medium.end;
                } else if inside < end && self.is_time(inside) {
                    at = inside;
                } else if let Some(phrase) = self.phrase_starting_at(inside, end, false) {
                    let to = self.any(at, &["to", "with"]);
                    if to && cue.speaks() && !cue.verb.takes_behind("to") && !cue.verb.takes(Takes::To)
                        || self.closes_aside(phrase.end, end) && !cue.verb.takes_behind(self.low(at))
                    {
                        at = phrase.end;
                    }
                }
            }
            if at == start {
                break;
            }
        }
        at
    }

    /// Whether the time at `at` describes the noun behind it: "third-quarter earnings".
    fn describes(&self, at: TokenIx) -> bool {
        self.joins(at.next()) && self.is_time(at.plus(2)) && self.tag(at.plus(3)) == Tag::Noun
    }

    /// Whether what follows "here" shows that it is where somebody was told.
    fn ends_place(&self, at: TokenIx, end: TokenIx) -> bool {
        self.closes_aside(at, end) || self.tag(at) == Tag::Preposition && self.is_time(at.next())
    }

    /// Whether what follows an aside shows that it was none of the content.
    fn closes_aside(&self, at: TokenIx, end: TokenIx) -> bool {
        self.any(at, &["that", ",", ":", "."])
            || self.opens_quotation(at)
            || self.is_time(at)
            || self.medium_at(at, end).is_some()
    }
}
