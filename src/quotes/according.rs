//! "according to Lee", "as Lee put it": words that point to a source from beside the clause.

use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use crate::document::{Tag, TokenIx, TokenRange};

impl Desk<'_, '_, '_> {
    /// Finds what is attributed by "according to" and its like in `sheet`.
    pub fn according(&mut self, sheet: &Sheet) {
        let frame = sheet.frame.tokens;
        for at in frame.iter() {
            if self.reader.is(at, "according") && self.reader.is(at.next(), "to") && !self.reader.quoted(at) {
                self.according_at(sheet, at);
            }
        }
    }

    fn according_at(&mut self, sheet: &Sheet, at: TokenIx) -> Option<()> {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let source = reader.phrase_with_apposition(at.plus(2), frame.end)?;
        let mut rest = source.end;
        // "according to a report released on Monday by the council": up to the comma.
        let limit = frame.end.min(rest.plus(25));
        while rest < limit && !reader.any(rest, &[",", ".", ";", "—", "--"]) && !reader.quoted(rest) {
            rest = rest.next();
        }
        let opens = (frame.start.0..at.0)
            .map(TokenIx)
            .all(|ix| !reader.is_word(ix) || reader.tag(ix) == Tag::Conjunction || reader.tag(ix) == Tag::Adverb);
        let content = if opens {
            let start = if reader.is(rest, ",") { rest.next() } else { rest };
            let end = (start.0..frame.end.0.min(start.0 + 300))
                .map(TokenIx)
                .find(|&ix| self.draft_of(ix).is_some() || reader.is(ix, ";"));
            TokenRange::new(start, end.unwrap_or(frame.end))
        } else {
            let floor = frame.start.max(TokenIx(at.0.saturating_sub(300)));
            let taken =
                (floor.0..at.0).rev().map(TokenIx).find(|&ix| self.draft_of(ix).is_some() || reader.is(ix, ";"));
            let mut start = taken.map_or(floor, TokenIx::next);
            while start < at && (reader.is(start, ",") || reader.tag(start) == Tag::Conjunction) {
                start = start.next();
            }
            TokenRange::new(start, at)
        };
        let content = reader.trimmed(content);
        if content.is_empty() || self.is_taken(content) || reader.words(content) < 2 {
            return None;
        }
        let cue = TokenRange::new(at, at.plus(2));
        self.add(Draft {
            content: vec![content],
            cue: Some(cue),
            voice: Voice::Written(source),
            addressee: None,
            medium: None,
            evidence: Evidence::According,
        });
        Some(())
    }
}
