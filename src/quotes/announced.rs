//! What is said in a paragraph of its own, without marks, behind one that ends with who says it: "Ruiz told reporters:".

use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::subject;
use super::transcript;
use crate::document::{TokenKind, TokenRange};

/// How few words such a paragraph has: fewer may be a heading.
const FEWEST: usize = 4;

impl Desk<'_, '_, '_> {
    /// Adds the paragraph behind that of `sheet`, if the sentence ends with a cue and a colon that lead to it.
    pub fn announced(&mut self, sheet: &mut Sheet) {
        let reader = self.reader;
        let document = reader.document;
        let frame = sheet.frame.tokens;
        let colon = frame.end.prev();
        let ends = document.paragraph(sheet.frame.paragraph).tokens.end == frame.end;
        if !ends || !reader.is(colon, ":") || reader.quoted(colon) {
            return;
        }
        let Some(next) = document.paragraphs.get(sheet.frame.paragraph.0 + 1) else { return };
        let opens = next.tokens.start;
        let plain = !next.around
            && reader.capital(opens)
            && document.token(opens).kind == TokenKind::Word
            && reader.words(next.tokens) >= FEWEST
            && transcript::is_speech(reader, next.tokens)
            && !next.tokens.iter().any(|ix| reader.opens_quotation(ix));
        let signed = self.draft_of(opens).filter(|&place| {
            let draft = &self.drafts[place];
            draft.cue.is_none() && draft.content == [next.tokens]
        });
        if !plain || signed.is_none() && self.is_taken(next.tokens) {
            return;
        }
        let leads = |place: &usize| {
            let cue = &sheet.cues[*place];
            cue.speaks() && !cue.passive && reader.past_extras(cue, cue.tokens.end, frame.end) == colon
        };
        let Some(place) = (0..sheet.cues.len()).rev().find(leads) else { return };
        let cue = sheet.cues[place];
        let Some(subject) = subject::before(reader, &cue, frame.start) else { return };
        sheet.done[place] = true;
        let words = TokenRange::new(cue.tokens.start, cue.tokens.end);
        let draft = Draft::new(vec![next.tokens], Some(words), Voice::Written(subject.tokens), Evidence::Transcript);
        match signed {
            Some(place) => self.drafts[place] = draft,
            None => {
                self.add(draft);
            }
        }
    }
}
