//! The content of each quote in tokens: looked up once, as it is asked for more than once.

use crate::document::{Document, TokenRange};
use crate::quotes::{Quote, QuoteIx};

/// The tokens of every piece of content.
pub struct Contents {
    pieces: Vec<TokenRange>,
    /// For each quote, one past its last piece.
    ends: Vec<usize>,
}

impl Contents {
    /// Those of `quotes`.
    pub fn read(document: &Document, quotes: &[Quote]) -> Contents {
        let mut contents =
            Contents { pieces: Vec::with_capacity(2 * quotes.len()), ends: Vec::with_capacity(quotes.len()) };
        for quote in quotes {
            contents.pieces.extend(quote.content.iter().map(|&span| document.tokens_in(span)));
            contents.ends.push(contents.pieces.len());
        }
        contents
    }

    /// The pieces of a quote, in the order of its content.
    pub fn of(&self, quote: QuoteIx) -> &[TokenRange] {
        let start = quote.0.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.pieces[start..self.ends[quote.0]]
    }
}
