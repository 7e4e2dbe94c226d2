//! "was described as “dangerous” by police": what somebody is called in marks, with who calls him so behind it.

use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{Tag, TokenRange};

/// How somebody is called something.
const CALLED: [&str; 9] =
    ["branded", "called", "condemned", "described", "dismissed", "dubbed", "hailed", "labelled", "praised"];

/// Gives `draft`, if it is what a passive calls somebody, to whoever stands behind it, where the weights saw nobody.
pub fn give_to_agent(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Nobody, [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else { return };
    let passive = cue.iter().any(|ix| reader.any(ix, &CALLED)) && cue.iter().any(|ix| reader.tag(ix) == Tag::Auxiliary);
    let marked = cue.end == content.start && content.last().is_some_and(|last| reader.quoted(last));
    let end = reader.document.sentence(reader.document.sentence_of(cue.start)).tokens.end;
    let agent = || reader.phrase_starting_at(content.end.next(), end, true);
    if passive
        && marked
        && reader.is(content.end, "by")
        && let Some(agent) = agent()
    {
        draft.voice = Voice::Written(agent);
    }
}

impl Desk<'_, '_, '_> {
    /// Finds in `sheet` what a passive calls somebody, and by whom.
    pub fn labelled(&mut self, sheet: &mut Sheet) {
        for index in 0..sheet.cues.len() {
            sheet.done[index] = sheet.done[index] || self.label_of(sheet, index).is_some();
        }
    }

    fn label_of(&mut self, sheet: &Sheet, index: usize) -> Option<()> {
        let reader = self.reader;
        let end = sheet.frame.tokens.end;
        let cue = sheet.cues.get(index).filter(|cue| cue.passive && reader.any(cue.at, &CALLED))?;
        let as_ = reader.is(cue.tokens.end, "as");
        let first = if as_ { cue.tokens.end.next() } else { cue.tokens.end };
        let article = reader.tag(first) == Tag::Determiner && reader.opens_quotation(first.next());
        let open = if article { first.next() } else { first };
        let quotation = reader.quotation(open).filter(|_| reader.opens_quotation(open) && open < end)?;
        let close = reader.document.quotation(quotation).tokens.end;
        // "a “failed” plan by police"
        let source = reader.phrase_starting_at(close.next(), end, true).filter(|_| reader.is(close, "by"))?;
        let content = TokenRange::new(first, close);
        if self.is_taken(content) || self.is_taken(source) {
            return None;
        }
        let cue = TokenRange::new(cue.tokens.start, if as_ { cue.tokens.end.next() } else { cue.tokens.end });
        self.add(Draft {
            content: vec![content],
            cue: Some(cue),
            voice: Voice::Written(source),
            evidence: Evidence::BeforeQuotation,
            confidence: Evidence::BeforeQuotation.confidence(),
        });
        Some(())
    }
}
