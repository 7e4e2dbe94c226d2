//! What every part of this room asks of a document.

use super::cue::{self, reporting_verb};
use super::kinds::{self, Kinds};
use crate::document::{Document, QuotationIx, Style, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon;
use crate::model::hash;
use crate::time::Times;

/// How far a search goes at most, in tokens: longer than any sentence a person writes, so that a
/// text without a full stop still takes linear time.
pub const REACH: usize = 300;

/// A verb, by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// What the dictionary says of it.
    pub verb: lexicon::Verb,
    /// What the list of reporting verbs says of it, if it has it.
    pub reports: Option<&'static cue::Verb>,
    /// The hash of its lemma.
    pub lemma: u32,
}

impl Known {
    fn of(word: &str) -> Option<Known> {
        let verb = lexicon::verb(word)?;
        Some(Known { verb, reports: reporting_verb(verb.lemma), lemma: hash(verb.lemma) })
    }
}

/// A document with what this room needs to know of each token.
pub struct Reader<'a, 't> {
    /// The document.
    pub document: &'a Document<'t>,
    /// Its tokens by kind.
    pub kinds: Kinds,
    /// What is known of the tokens that are tagged as verbs, since so many ask.
    known: Vec<Option<Known>>,
    /// For each such token, its place there.
    verbs: Vec<u32>,
}

impl<'a, 't> Reader<'a, 't> {
    /// Reads `document` with the times found in it.
    pub fn new(document: &'a Document<'t>, times: &Times) -> Reader<'a, 't> {
        let kinds = Kinds::new(document, times);
        let mut known = Vec::new();
        let mut verbs = vec![0; document.tokens.len()];
        // Most verbs come again soon: for each of a few numbers, the last of those whose hash has it.
        const NUMBERS: u32 = 64;
        let mut last = [TokenIx(0); NUMBERS as usize];
        for ix in kinds.verbs.iter(TokenRange::new(TokenIx(0), TokenIx(verbs.len()))) {
            let last = &mut last[document.hash(ix).map_or(0, |hash| hash % NUMBERS) as usize];
            let again = *last < ix && kinds.verbs.has(*last) && document.low_bytes(*last) == document.low_bytes(ix);
            verbs[ix.0] = if again { verbs[last.0] } else { known.len() as u32 };
            if !again {
                known.push(Known::of(document.low(ix)));
            }
            *last = ix;
        }
        Reader { document, kinds, known, verbs }
    }

    /// The token in lower case; `""` past either end.
    pub fn low(&self, ix: TokenIx) -> &str {
        self.document.low(ix)
    }

    /// The tag of the token.
    pub fn tag(&self, ix: TokenIx) -> Tag {
        self.document.tag(ix)
    }

    /// Whether the token is of any of these kinds.
    pub fn of_kind(&self, ix: TokenIx, kinds: u64) -> bool {
        self.kinds.told(ix) & kinds != 0
    }

    /// The verb of which the token has the form, whatever part it plays.
    pub fn verb(&self, ix: TokenIx) -> Option<Known> {
        match self.verbs.get(ix.0) {
            Some(&place) if self.of_kind(ix, kinds::VERB) => self.known.get(place as usize).copied().flatten(),
            _ => Known::of(self.low(ix)),
        }
    }

    /// What the list of reporting verbs says of the token, whatever part it plays.
    pub fn reports(&self, ix: TokenIx) -> Option<&'static cue::Verb> {
        self.verb(ix)?.reports
    }

    /// Whether the token is exactly `word`, in lower case.
    pub fn is(&self, ix: TokenIx, word: &str) -> bool {
        self.document.is(ix, word)
    }

    /// Whether the token is one of `words`.
    pub fn any(&self, ix: TokenIx, words: &[&str]) -> bool {
        self.document.is_any(ix, words)
    }

    /// Whether the token belongs to an expression of time.
    pub fn is_time(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::TIME)
    }

    /// The outermost quotation in which the token stands.
    pub fn quotation(&self, ix: TokenIx) -> Option<QuotationIx> {
        kinds::outermost(self.document, ix)
    }

    /// Whether the token stands in quotation marks.
    pub fn quoted(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::QUOTED)
    }

    /// Whether the token opens a quotation that stands in no other.
    pub fn opens_quotation(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::QUOTES)
    }

    /// Whether a single mark or a double one.
    pub fn style(&self, ix: QuotationIx) -> Style {
        self.document.quotation(ix).style
    }

    /// Whether the token is a word.
    pub fn is_word(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::WORD)
    }

    /// Whether the token is a hyphen or the like that joins its neighbours into one word.
    pub fn joins(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::JOINS)
    }

    /// Whether the token begins with a capital.
    pub fn capital(&self, ix: TokenIx) -> bool {
        let Some(token) = self.document.get(ix).filter(|token| token.kind == TokenKind::Word) else { return false };
        match self.document.text.as_bytes().get(token.span.start) {
            Some(first) if first.is_ascii() => first.is_ascii_uppercase(),
            _ => token.span.of(self.document.text).starts_with(char::is_uppercase),
        }
    }

    /// Whether the token is a pronoun that may open a relative clause.
    pub fn is_relative(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::CLAUSE)
    }

    /// How many words stand in `range`.
    pub fn words(&self, range: TokenRange) -> usize {
        range.iter().filter(|&ix| self.is_word(ix)).count()
    }

    /// `range` without punctuation at either end; marks of quotations stay.
    pub fn trimmed(&self, range: TokenRange) -> TokenRange {
        let drop = |ix: TokenIx| {
            self.document.get(ix).is_some_and(|token| token.kind == TokenKind::Punct && token.quotation.is_none())
                && !self.of_kind(ix, kinds::SIGN)
        };
        let mut range = range;
        while !range.is_empty() && drop(range.start) {
            range.start = range.start.next();
        }
        while range.last().is_some_and(drop) {
            range.end = range.end.prev();
        }
        range
    }
}
