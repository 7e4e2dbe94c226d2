//! What somebody posted, signed by name and handle as pages that embed it have it: "The bridge is shut. — Ana Ruiz (@ana)".

use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use super::transcript;
use crate::document::{ParagraphIx, TokenIx, TokenRange};

/// How many words the name has at most.
const NAME: usize = 8;

/// How many tokens the handle and its brackets have at most.
const HANDLE: usize = 4;

/// How few words a post has.
const FEWEST: usize = 3;

/// The dash and the name with which the paragraph is signed.
fn signature(reader: &Reader, paragraph: TokenRange) -> Option<(TokenIx, TokenRange)> {
    let handle = |ix: TokenIx| reader.is(ix, "(") && reader.document.str(ix.next()).starts_with('@');
    let bracket = paragraph.iter().find(|&ix| handle(ix))?;
    let first = paragraph.start.max(TokenIx(bracket.0.saturating_sub(NAME + 1)));
    let dash = (first.0..bracket.0).rev().map(TokenIx).find(|&ix| transcript::DASHES.contains(&reader.low(ix)))?;
    let name = TokenRange::new(dash.next(), bracket);
    // "— Ana Ruiz (@ana) is a reporter"
    let close = paragraph.starting(bracket).iter().take(HANDLE).find(|&ix| reader.is(ix, ")"))?;
    let ends = close.next() >= paragraph.end || reader.is_time(close.next());
    (ends && !name.is_empty()).then_some((dash, name))
}

impl Desk<'_, '_, '_> {
    /// Adds what is signed in the paragraph, where it stands in it or in the one before.
    pub fn posted(&mut self, paragraph: ParagraphIx) {
        let reader = self.reader;
        let paragraphs = &reader.document.paragraphs;
        let own = reader.document.paragraph(paragraph).tokens;
        let Some((dash, name)) = signature(reader, own) else { return };
        let before = || paragraph.0.checked_sub(1).and_then(|at| paragraphs.get(at)).filter(|before| !before.around);
        let here = Some(own.ending(dash)).filter(|words| !words.is_empty());
        let Some(words) = here.or_else(|| before().map(|before| before.tokens)) else { return };
        if reader.words(words) >= FEWEST && !reader.is(words.end.prev(), ":") && !self.is_taken(words) {
            self.add(Draft::new(vec![words], None, Voice::Written(name), Evidence::Signed));
        }
    }
}
