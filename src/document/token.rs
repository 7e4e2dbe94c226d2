//! Tokens and the ways of pointing at them.

use super::{ParagraphIx, QuotationIx, SentenceIx};
use crate::order::Key;
use crate::span::Span;

/// The place of a token in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenIx(pub usize);

impl TokenIx {
    /// The token after it.
    pub fn next(self) -> TokenIx {
        TokenIx(self.0 + 1)
    }

    /// The token before it. Before the first stands a place that no document has, so looking back
    /// from the start of a text finds nothing instead of wrapping onto a token.
    pub fn prev(self) -> TokenIx {
        TokenIx(self.0.wrapping_sub(1))
    }

    /// The token `by` places on.
    pub fn plus(self, by: usize) -> TokenIx {
        TokenIx(self.0.saturating_add(by))
    }

    /// The token `by` places back; as with [`prev`](TokenIx::prev), no token before the first.
    pub fn minus(self, by: usize) -> TokenIx {
        TokenIx(self.0.wrapping_sub(by))
    }
}

/// Neighbouring tokens, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenRange {
    /// The first.
    pub start: TokenIx,
    /// One past the last.
    pub end: TokenIx,
}

impl From<TokenRange> for Key {
    fn from(range: TokenRange) -> Key {
        (range.start.0, range.end.0).into()
    }
}

impl TokenRange {
    /// The tokens from `start` up to, not including, `end`; an `end` before `start` gives none.
    pub fn new(start: TokenIx, end: TokenIx) -> TokenRange {
        TokenRange { start, end: end.max(start) }
    }

    /// The token alone.
    pub fn one(token: TokenIx) -> TokenRange {
        TokenRange { start: token, end: token.next() }
    }

    /// They, but from `start` on.
    pub fn starting(self, start: TokenIx) -> TokenRange {
        TokenRange::new(start, self.end)
    }

    /// They, but up to, not including, `end`.
    pub fn ending(self, end: TokenIx) -> TokenRange {
        TokenRange::new(self.start, end)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.end.0 - self.start.0
    }

    /// The last, if there is one.
    pub fn last(self) -> Option<TokenIx> {
        (!self.is_empty()).then(|| self.end.prev())
    }

    /// Whether the token is one of them.
    pub fn contains(self, ix: TokenIx) -> bool {
        self.start <= ix && ix < self.end
    }

    /// Whether the two share a token.
    pub fn overlaps(self, other: TokenRange) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// They, in order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = TokenIx> + ExactSizeIterator + Clone {
        (self.start.0..self.end.0).map(TokenIx)
    }
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, with what belongs to them: "don’t" less its "n’t", "U.S.", "Mr.", "O’Brien".
    Word,
    /// What begins with a digit: "12", "1,200", "10:30", "20th", "1990s", "3/4".
    Number,
    /// A contraction's or possessive's tail: ’s, n’t, ’ll, or the lone apostrophe of "voters’".
    Clitic,
    /// A quotation mark, of whatever shape, even one of two characters ('' and ``).
    Mark,
    /// Any other visible character; a run of dots or hyphens is one token, and so is a web address or tag.
    Punct,
}

/// The least piece of text that the stages look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// Whether no white space stands before it.
    pub glued: bool,
    /// Its sentence.
    pub sentence: SentenceIx,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
    /// The innermost quotation in which it stands; the marks themselves stand in theirs.
    pub quotation: Option<QuotationIx>,
}

impl Token {
    /// Whether it counts as a word: letters or digits, no punctuation, no mark, no clitic.
    pub fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Number)
    }
}
