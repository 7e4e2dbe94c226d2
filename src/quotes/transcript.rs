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
            let first = paragraph.tokens.start;
            let start = if reader.opens_quotation(first) { first.next() } else { first };
            let colon = paragraph.tokens.iter().take(NAME + 1).find(|&ix| reader.is(ix, ":"))?;
            let name = TokenRange::new(start, colon);
            let names = !name.is_empty() && name.iter().all(|ix| is_name(reader, ix)) && reader.label(name).is_none();
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
    // "LONDON: ..." "PARIS: ..." "ROME: ...": nobody speaks again.
    const DISTINCT: usize = 3;
    let all = turns.len() >= 2 && (turns.len() < DISTINCT || turns.iter().take(200).any(|(_, name)| twice(name)));
    turns.iter().filter(|(_, name)| all && (shouted(name) || twice(name))).copied().collect()
}

fn is_name(reader: &Reader, ix: TokenIx) -> bool {
    !reader.opens_quotation(ix)
        && (reader.capital(ix)
            || reader.joins(ix)
            || reader.tag(ix) == Tag::Possessive
            || reader.any(ix, &[".", "of", "the", "(", ")"]))
}

/// The name before the colon of a headline: "Lee: ‘No Regrets’ Over the Bridge".
pub fn headline(reader: &Reader) -> Option<TokenRange> {
    let title = reader.document.tokens_in(reader.document.title()?);
    let colon = title.iter().take(NAME + 1).find(|&ix| reader.is(ix, ":"))?;
    let name = TokenRange::new(title.start, colon);
    let one = name.len() == 1 && !matches!(reader.tag(title.start), Tag::Proper);
    let names = name.len() <= 4 && !one && name.iter().all(|ix| reader.tag(ix) == Tag::Proper || reader.joins(ix));
    (names && !name.is_empty() && reader.words(TokenRange::new(colon, title.end)) > 2).then_some(name)
}

/// The dashes before the name of one who signs a quotation.
const DASHES: [&str; 5] = ["―", "—", "–", "--", "-"];

/// The name after a dash that ends there: "― Ana Ruiz".
fn signature(reader: &Reader, range: TokenRange) -> Option<TokenRange> {
    const LONGEST: usize = 8;
    let name = reader.trimmed(TokenRange::new(range.start.next(), range.end));
    let signs = reader.any(range.start, &DASHES) && !name.is_empty() && name.len() <= LONGEST;
    let names = name.iter().all(|ix| reader.tag(ix) == Tag::Proper || reader.any(ix, &[",", "of"]));
    (signs && names).then_some(name)
}

impl Desk<'_, '_, '_> {
    /// Adds the quotation that opens at `start` where a name signs it, in the same paragraph or alone in
    /// the next one; says whether it did.
    pub fn signed(&mut self, start: TokenIx, paragraph: ParagraphIx) -> bool {
        let reader = self.reader;
        let Some(quotation) = reader.quotation(start).filter(|_| reader.opens_quotation(start)) else {
            return false;
        };
        let tokens = reader.document.quotation(quotation).tokens;
        let here = signature(reader, TokenRange::new(tokens.end, reader.document.paragraph(paragraph).tokens.end));
        let next = reader.document.paragraphs.get(paragraph.0 + 1).map(|next| next.tokens);
        let last = reader.document.paragraph(paragraph).tokens.end == tokens.end;
        let found = here.or_else(|| signature(reader, next.filter(|_| last)?));
        let Some(name) = found.filter(|_| !self.is_taken(tokens)) else { return false };
        self.add(Draft {
            content: vec![tokens],
            cue: None,
            voice: Voice::Written(name),
            addressee: None,
            medium: None,
            evidence: Evidence::Signed,
            confidence: Evidence::Signed.confidence(),
        });
        true
    }

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
            confidence: Evidence::Transcript.confidence(),
        });
    }
}
