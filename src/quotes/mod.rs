//! Cue, content and source: what is attributed, by which words, to whom as written.
//!
//! Who the source *is* is decided in [`entities`](crate::entities), which reads what stands here.

use crate::analysis::QuoteKind;
use crate::document::Document;
use crate::span::Span;
use crate::time::Times;

/// The place of a quote among the quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuoteIx(pub usize);

/// An attribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// How much of the content stands in quotation marks.
    pub kind: QuoteKind,
    /// The content in order, marks included; more than one span where the attribution interrupts it.
    pub content: Vec<Span>,
    /// The reporting words.
    pub cue: Option<Span>,
    /// Who speaks.
    pub source: Source,
    /// To whom.
    pub addressee: Option<Span>,
    /// By what means.
    pub medium: Option<Span>,
    /// From 0 to 1: how sure it is that this is a quote and this its source.
    pub confidence: f32,
    /// One plain sentence: on what evidence.
    pub because: String,
}

/// Where the speaker of a quote is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// In these words.
    Written(Span),
    /// The quote has no attribution of its own; whoever speaks in that earlier quote goes on.
    Carried(QuoteIx),
    /// Nowhere.
    Nobody,
}

/// All quotes in `document`, in the order in which they begin.
pub fn find(_document: &Document, _times: &Times) -> Vec<Quote> {
    Vec::new()
}
