//! Transcripts: "LEE: It rained.", "Q: Did it?"

use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{ParagraphIx, Tag, TokenIx, TokenRange};

/// The longest name before the colon, in tokens.
const NAME: usize = 6;

/// The paragraphs that begin with a name and a colon, with the name, where at least two do.
pub fn turns(reader: &Reader) -> Vec<(ParagraphIx, TokenRange)> {
    let turns: Vec<_> = reader
        .document
        .paragraphs
        .iter()
        .enumerate()
        .filter_map(|(index, paragraph)| {
            let colon = paragraph.tokens.iter().take(NAME + 1).find(|&ix| reader.is(ix, ":"))?;
            let name = TokenRange::new(paragraph.tokens.start, colon);
            let names = !name.is_empty() && name.iter().all(|ix| is_name(reader, ix));
            (names && colon.next() < paragraph.tokens.end).then_some((ParagraphIx(index), name))
        })
        .collect();
    let shouted =
        |name: &TokenRange| name.iter().all(|ix| reader.document.str(ix).chars().all(|letter| !letter.is_lowercase()));
    let twice = |name: &TokenRange| {
        turns
            .iter()
            .take(200)
            .filter(|(_, other)| {
                reader.document.low_span(reader.document.span(*other))
                    == reader.document.low_span(reader.document.span(*name))
            })
            .count()
            > 1
    };
    let all = turns.len() >= 2;
    turns.iter().filter(|(_, name)| all && (shouted(name) || twice(name))).copied().collect()
}

fn is_name(reader: &Reader, ix: TokenIx) -> bool {
    !reader.quoted(ix)
        && (reader.capital(ix)
            || reader.joins(ix)
            || reader.tag(ix) == Tag::Possessive
            || reader.any(ix, &[".", "of", "the", "(", ")"]))
}

impl Desk<'_, '_, '_> {
    /// Adds the turn of the transcript that the paragraph is.
    pub fn turn(&mut self, paragraph: ParagraphIx, name: TokenRange) {
        let tokens = self.reader.document.paragraph(paragraph).tokens;
        let content = TokenRange::new(name.end.next(), tokens.end);
        if content.is_empty() || self.is_taken(content) {
            return;
        }
        let cue = TokenRange::new(name.end, name.end.next());
        self.add(Draft {
            content: vec![content],
            cue: Some(cue),
            voice: Voice::Written(name),
            addressee: None,
            medium: None,
            evidence: Evidence::Transcript,
        });
    }
}
