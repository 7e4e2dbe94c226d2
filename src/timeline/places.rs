//! Where each quote stands, in tokens: looked up once, as it is asked for more than once.

use crate::document::{Document, TokenIx, TokenRange};
use crate::quotes::{Quote, QuoteIx};

/// The places of all quotes.
pub struct Places {
    /// Every piece of content.
    pieces: Vec<TokenRange>,
    /// For each quote, one past its last piece.
    ends: Vec<usize>,
    /// For each quote the first token of its cue.
    cues: Vec<Option<TokenIx>>,
}

impl Places {
    /// Those of `quotes`.
    pub fn find(document: &Document, quotes: &[Quote]) -> Places {
        let mut pieces = Vec::with_capacity(2 * quotes.len());
        let mut ends = Vec::with_capacity(quotes.len());
        for quote in quotes {
            pieces.extend(quote.content.iter().map(|&span| document.tokens_in(span)));
            ends.push(pieces.len());
        }
        let cue = |quote: &Quote| quote.cue.map(|cue| document.tokens_in(cue).start);
        Places { pieces, ends, cues: quotes.iter().map(cue).collect() }
    }

    /// The content of a quote, piece by piece.
    pub fn content(&self, quote: QuoteIx) -> &[TokenRange] {
        let start = quote.0.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.pieces[start..self.ends[quote.0]]
    }

    /// For each quote where its cue begins, if it has one.
    pub fn cues(&self) -> &[Option<TokenIx>] {
        &self.cues
    }
}
