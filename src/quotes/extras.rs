//! What stands around a cue besides source and content: to whom, by what means, when.

use std::sync::LazyLock;

use super::cue::{Cue, Takes};
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;

static MEDIA: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/quotes/media.txt")));

/// Prepositions that lead to a means: "in a statement", "on Twitter", "during a debate".
/// How many tokens before a subject its opening phrase may stand. A bound, since sentences may have no end.
const OPENING: usize = 60;

const MEANS: [&str; 9] = ["in", "on", "via", "through", "during", "at", "by", "over", "from"];

/// What follows a cue before its content.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extras {
    /// To whom.
    pub addressee: Option<TokenRange>,
    /// By what means.
    pub medium: Option<TokenRange>,
    /// Where they end.
    pub end: usize,
}

impl Reader<'_, '_> {
    /// Whether the phrase names a means by which things are said.
    pub fn is_medium(&self, phrase: TokenRange) -> bool {
        phrase.iter().any(|ix| MEDIA.has(self.low(ix)))
    }

    /// What stands from `from` on that is neither source nor content.
    pub fn extras(&self, cue: &Cue, from: TokenIx, end: TokenIx) -> Extras {
        let mut extras = Extras { end: from.0, ..Extras::default() };
        let mut at = from;
        let whom = cue.verb.takes(Takes::Whom) && !cue.passive;
        if whom
            && !self.is(at, "that")
            && let Some(phrase) = self.phrase_starting_at(at, end, false)
        {
            let follows = phrase.end;
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
                extras.addressee = Some(phrase);
                at = follows;
            }
        }
        loop {
            let start = at;
            while at < end && self.is_time(at) {
                at = at.next();
            }
            if at < end && self.tag(at) == Tag::Adverb && !self.quoted(at) {
                at = at.next();
            }
            let infinitive = self.is(at, "to") && self.tag(at.next()) == Tag::Verb(VerbForm::Base);
            let leads = matches!(self.tag(at), Tag::Preposition | Tag::To) && !infinitive;
            if at < end && leads && !self.quoted(at) {
                let inside = at.next();
                if inside < end && self.is_time(inside) {
                    at = inside;
                } else if let Some(phrase) = self.phrase_starting_at(inside, end, false) {
                    let to = self.any(at, &["to", "with"]);
                    let means = self.any(at, &MEANS) && self.is_medium(phrase);
                    if means {
                        extras.medium = extras.medium.or(Some(phrase));
                        at = phrase.end;
                    } else if to && cue.speaks() && !cue.verb.takes_behind("to") && !cue.verb.takes(Takes::To) {
                        extras.addressee = extras.addressee.or(Some(phrase));
                        at = phrase.end;
                    } else if self.closes_aside(phrase.end, end) && !cue.verb.takes_behind(self.low(at)) {
                        at = phrase.end;
                    }
                }
            }
            if at == start {
                break;
            }
        }
        extras.end = at.0;
        extras
    }

    /// Whether what follows an aside shows that it was none of the content.
    fn closes_aside(&self, at: TokenIx, end: TokenIx) -> bool {
        at >= end
            || self.any(at, &["that", ",", ":", "."])
            || self.opens_quotation(at)
            || self.is_time(at)
            || self.tag(at) == Tag::Preposition
                && self.phrase_starting_at(at.next(), end, false).is_some_and(|phrase| self.is_medium(phrase))
    }

    /// The means and the person addressed in a phrase shortly before the subject: "In a statement to the Post,".
    pub fn opening(&self, from: TokenIx, end: TokenIx) -> (Option<TokenRange>, Option<TokenRange>) {
        let (mut medium, mut addressee) = (None, None);
        let mut at = from.max(TokenIx(end.0.saturating_sub(OPENING)));
        while at < end {
            if (self.tag(at) == Tag::Preposition || self.is(at, "to"))
                && let Some(phrase) = self.phrase_starting_at(at.next(), end, false)
            {
                if medium.is_none() && self.any(at, &MEANS) && self.is_medium(phrase) {
                    medium = Some(phrase);
                } else if medium.is_some() && addressee.is_none() && self.any(at, &["to", "with"]) {
                    addressee = Some(phrase);
                }
                at = phrase.end;
                continue;
            }
            at = at.next();
        }
        (medium, addressee)
    }
}
