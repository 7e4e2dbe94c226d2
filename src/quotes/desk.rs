//! Where the drafts lie while the parts of this room work on them.

use super::according;
use super::cue::Cue;
use super::draft::Draft;
use super::frame::Frame;
use super::owners::Owners;
use super::reader::Reader;
use crate::document::{Mark, Quotation, QuotationIx, Style, TokenIx, TokenRange};

/// The drafts so far, and which tokens they have taken.
pub struct Desk<'r, 'a, 't> {
    /// The document.
    pub reader: &'r Reader<'a, 't>,
    /// In the order in which they were found.
    pub drafts: Vec<Draft>,
    /// For each token, the draft whose content it is.
    taken: Owners,
    /// Where "according to" stands, in order, none in quotation marks.
    pub accords: Vec<TokenIx>,
    /// Whether anything stands in double marks that are not themselves in others.
    pub doubles: bool,
}

/// The part of a frame in which cues are sought, with its cues.
pub struct Sheet {
    /// The frame.
    pub frame: Frame,
    /// Its cues, in order.
    pub cues: Vec<Cue>,
    /// Which of them have their content already.
    pub done: Vec<bool>,
}

impl Sheet {
    /// The cues whose verb stands in `range`.
    pub fn cues_in(&self, range: TokenRange) -> &[Cue] {
        let first = self.cues.partition_point(|cue| cue.at < range.start);
        let count = self.cues[first..].partition_point(|cue| cue.at < range.end);
        &self.cues[first..first + count]
    }
}

impl<'r, 'a, 't> Desk<'r, 'a, 't> {
    /// An empty desk.
    pub fn new(reader: &'r Reader<'a, 't>) -> Desk<'r, 'a, 't> {
        let taken = Owners::none(reader.document.tokens.len());
        let outer = |quotation: &Quotation| quotation.style == Style::Double && quotation.within.is_none();
        let doubles = reader.document.quotations.iter().any(outer);
        Desk { reader, drafts: Vec::new(), taken, accords: according::places(reader), doubles }
    }

    /// The draft whose content the token is.
    pub fn draft_of(&self, ix: TokenIx) -> Option<usize> {
        self.taken.of(ix)
    }

    /// Whether any token of `range` is somebody's content.
    pub fn is_taken(&self, range: TokenRange) -> bool {
        range.iter().any(|ix| self.taken.any_of(ix))
    }

    /// Adds a draft; returns its place.
    pub fn add(&mut self, draft: Draft) -> usize {
        let place = self.drafts.len();
        for range in &draft.content {
            self.taken.give(*range, place);
        }
        self.drafts.push(draft);
        place
    }

    /// Gives the draft at `place` another piece of content.
    pub fn extend(&mut self, place: usize, range: TokenRange) {
        self.taken.give(range, place);
        if let Some(draft) = self.drafts.get_mut(place) {
            draft.content.push(range);
        }
    }

    /// Whether the quotation is rounded off, by a stop within it or a comma at its edge.
    pub fn is_closed_off(&self, quotation: QuotationIx) -> bool {
        let reader = self.reader;
        let quotation = reader.document.quotation(quotation);
        let last =
            if quotation.end == Mark::Closed { quotation.tokens.end.minus(2) } else { quotation.tokens.end.prev() };
        let mut inner = last;
        while inner > quotation.tokens.start && reader.document.token(inner).kind == crate::document::TokenKind::Mark {
            inner = inner.prev();
        }
        reader.any(inner, &[",", ".", "?", "!", "...", "…", "—", "--", "–"])
            || reader.low(inner).ends_with('.')
            || reader.any(quotation.tokens.end, &[",", ".", "?", "!", "—", "--", "–"])
                && !reader.quoted(quotation.tokens.end)
    }
}
