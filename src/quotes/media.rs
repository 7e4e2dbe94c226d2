//! Phrases that name a means or an occasion of speech: "in a statement", "on Twitter", "at a rally".

use std::borrow::Cow;

use super::kinds;
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::{WordMap, WordSet};

static PIECES: WordSet = WordSet::of(include_str!("../lexicon/quotes/pieces.txt"));

/// The prepositions after which each noun is a means.
static MEDIA: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/quotes/media.txt"), Some);
static NAMES: WordSet = WordSet::of(include_str!("../lexicon/quotes/media_names.txt"));

/// Whether the word, in lower case, is the name of what carries words to many: "instagram".
pub fn is_medium_name(word: &str) -> bool {
    NAMES.has(word)
}

/// Longest phrase, in tokens.
const LONGEST: usize = 16;

impl Reader<'_, '_> {
    /// The medium whose preposition stands at `at`, without it, ending before `end`.
    pub fn medium_at(&self, at: TokenIx, end: TokenIx) -> Option<TokenRange> {
        let carries = self.of_kind(at, kinds::CARRY);
        if self.tag(at) != Tag::Preposition && !carries || self.quoted(at) {
            return None;
        }
        let preposition = self.low(at);
        let first = at.next();
        let end = end.min(first.plus(LONGEST));
        let mut ix = first;
        // Whether a network's name or somebody's stands before, whose programme may follow.
        let mut owned = false;
        while ix < end {
            if self.opens_quotation(ix) {
                let title = self.title_at(ix, end)?;
                let carried = preposition == "on" && (owned || ix == first);
                return carried.then(|| title.starting(first));
            }
            let named = self.names_at(ix, end);
            if !named.is_empty() {
                let known = named.iter().any(|ix| NAMES.has(&self.joined_word(ix, first)));
                let noun = named.iter().any(|ix| self.is_noun_of(preposition, ix, first));
                let goes_on = self.goes_on(named.end, end);
                if (known && carries || noun) && !goes_on {
                    return Some(named.starting(first));
                }
                owned |= known || self.tag(named.end) == Tag::Possessive;
                ix = named.end;
                continue;
            }
            if self.is_noun_of(preposition, ix, first) && !self.goes_on(ix.next(), end) {
                return Some(self.with_tail(TokenRange::new(first, ix.next()), end));
            }
            if !self.may_stand_inside(ix, end) {
                return None;
            }
            ix = ix.next();
        }
        None
    }

    /// The name that stands at `ix`; empty where none does.
    fn names_at(&self, ix: TokenIx, end: TokenIx) -> TokenRange {
        let mut stop = ix;
        while stop < end && !self.is_time(stop) && !self.quoted(stop) {
            let later = stop > ix && self.tag(stop) != Tag::Pronoun;
            let name = self.tag(stop) == Tag::Proper || self.capital(stop) && (later || is_medium_name(self.low(stop)));
            let joint = stop > ix && self.joins(stop) && self.capital(stop.next());
            if !(name || joint) {
                break;
            }
            stop = stop.next();
        }
        TokenRange::new(ix, stop)
    }

    /// The title in quotation marks that opens at `ix`.
    pub fn title_at(&self, ix: TokenIx, end: TokenIx) -> Option<TokenRange> {
        let quotation = self.quotation(ix)?;
        let tokens = self.document.quotation(quotation).tokens;
        (self.is_title_or_last(quotation) && tokens.end <= end.plus(LONGEST)).then_some(tokens)
    }

    /// The word at `ix` with what a hyphen joins to it before, no further back than `first`.
    fn joined_word(&self, ix: TokenIx, first: TokenIx) -> Cow<'_, str> {
        let mut word = Cow::Borrowed(self.low(ix));
        let mut at = ix;
        while at.0 >= first.0 + 2 && self.joins(at.prev()) {
            at = at.minus(2);
            word = format!("{}{}{word}", self.low(at), self.low(at.next())).into();
        }
        word
    }

    /// Whether the noun at `ix` is a means by which things are said, after whatever preposition.
    pub fn is_means(&self, ix: TokenIx) -> bool {
        MEDIA.get(self.low(ix)).is_some()
    }

    /// Whether the noun at `ix` is a means after `preposition`, by itself or with the word before it.
    fn is_noun_of(&self, preposition: &str, ix: TokenIx, first: TokenIx) -> bool {
        if self.quoted(ix) || !self.is_word(ix) {
            return false;
        }
        let fits = |word: &str| MEDIA.get(word).is_some_and(|all| all.split_whitespace().any(|one| one == preposition));
        let word = self.joined_word(ix, first);
        let pair = || [self.low(ix.prev()), " ", &word].concat();
        // "in order to"
        let idle = ix == first && self.any(ix, &["order", "response", "will"]);
        !idle && (fits(&word) || ix > first && fits(&pair()))
    }

    /// Whether the phrase goes on with another noun, so that the one before is none of its own.
    fn goes_on(&self, ix: TokenIx, end: TokenIx) -> bool {
        ix < end
            && !self.quoted(ix)
            && !self.is_time(ix)
            && (matches!(self.tag(ix), Tag::Noun | Tag::Possessive) || self.joins(ix))
    }

    fn may_stand_inside(&self, ix: TokenIx, end: TokenIx) -> bool {
        let next = ix.next();
        let nominal = next < end && (self.tag(next).is_nominal() || self.is_time(next) || self.tag(next).is_verb());
        match self.tag(ix) {
            _ if self.is_time(ix) => true,
            Tag::Determiner | Tag::Possessive => true,
            Tag::Pronoun => self.any(ix, &["his", "her"]),
            tag if tag.is_nominal() => true,
            Tag::Adverb | Tag::Verb(_) => nominal,
            Tag::Punct => self.joins(ix) || self.is(ix, ",") && self.tag(ix.prev()) == Tag::Adjective && nominal,
            Tag::Conjunction => nominal,
            // "a series of tweets"
            Tag::Preposition => self.is(ix, "of"),
            _ => false,
        }
    }

    /// `medium` with where it appeared: "an op-ed for the Times", "an interview on CNN".
    fn with_tail(&self, medium: TokenRange, end: TokenIx) -> TokenRange {
        let at = medium.end;
        if self.quoted(at) {
            return medium;
        }
        let published = self.any(at, &["for", "in"])
            && medium.last().is_some_and(|last| PIECES.has(&self.joined_word(last, medium.start)));
        let tail = match published {
            true => self.phrase_starting_at(at.next(), end, false),
            false if self.is(at, "on") => self.medium_at(at, end),
            false => None,
        };
        tail.map_or(medium, |tail| TokenRange::new(medium.start, tail.end))
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::lines;

    #[test]
    fn every_medium_names_its_prepositions() {
        let known = ["in", "on", "via", "through", "during", "at", "by", "over", "from"];
        for line in lines(include_str!("../lexicon/quotes/media.txt")) {
            let (_, after) = line.split_once("  ").expect(line);
            assert!(after.split_whitespace().all(|one| known.contains(&one)), "{line}");
        }
    }
}
