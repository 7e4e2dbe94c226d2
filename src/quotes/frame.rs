//! Frames: the stretches in which a cue looks for its source and content.

use super::reader::Reader;
use crate::document::{ParagraphIx, TokenRange};

/// A sentence, or as many of them as one quotation holds together: "“It rained. We left,” he said."
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
}

/// The frames of the document, in order; they cover every token and never cross a paragraph.
pub fn frames(reader: &Reader) -> Vec<Frame> {
    let mut out: Vec<Frame> = Vec::new();
    for sentence in &reader.document.sentences {
        let start = sentence.tokens.start;
        let held = start.0 > 0
            && reader.quotation(start).is_some()
            && reader.quotation(start) == reader.quotation(start.prev());
        match out.last_mut() {
            Some(last) if held && last.paragraph == sentence.paragraph => last.tokens.end = sentence.tokens.end,
            _ => out.push(Frame { tokens: sentence.tokens, paragraph: sentence.paragraph }),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn a_quotation_holds_its_sentences_together() {
        for (text, want) in [
            ("He left. She stayed.", "He left.|She stayed."),
            ("“It rained. We left,” he said. “So.” Fine.", "“It rained. We left,” he said.|“So.”|Fine."),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            let reader = Reader::new(&document, &times);
            let got: Vec<_> = frames(&reader).iter().map(|frame| document.span(frame.tokens).of(text)).collect();
            assert_eq!(got.join("|"), want);
        }
    }
}
