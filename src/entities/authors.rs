//! Who "I" is: whoever speaks in the quotation around it, or who wrote the text.

use super::member::Kind;
use super::speaker::{Found, TOP, Walk, is_byline};
use crate::document::{ParagraphIx, TokenIx};

impl Walk<'_, '_> {
    /// "I" in a quotation is whoever speaks in it.
    pub(super) fn encloser(&self, at: TokenIx, quote: usize) -> Option<Found> {
        let span = self.document.token(at).span;
        let around = (0..quote)
            .rev()
            .take(6)
            .find(|&other| self.quotes[other].content.iter().any(|content| content.contains(span)))?;
        let outer = self.found[around].as_ref()?;
        let name = &self.cast.members[outer.member].display;
        let because = ["“", self.document.str(at), "” stands in the words of ", name].concat();
        Some(Found { member: outer.member, confidence: 0.9 * outer.confidence, because: Some(because) })
    }

    /// "I" outside of quotation marks is the author, where a byline or a note at the end names one.
    pub(super) fn author(&self, at: TokenIx) -> Option<Found> {
        let document = self.document;
        if !matches!(document.low(at), "i" | "me" | "my") {
            return None;
        }
        let paragraphs = &document.paragraphs;
        let top = (0..paragraphs.len().min(TOP)).map(ParagraphIx);
        let byline = top.filter(|&top| is_byline(document, top)).map(|top| document.paragraph(top).tokens.start.next());
        let note = paragraphs.iter().rev().take(3).map(|paragraph| paragraph.tokens.start).filter(|&start| {
            let end = self.phrases.name_at(start).map(|index| self.names[index].mention.end);
            end.is_some_and(|end| document.low(end) == "is" || document.low(end) == ",")
        });
        let index = byline.chain(note).find_map(|start| self.phrases.name_at(start))?;
        let (member, _) = self.cast.of_name[index]?;
        let name = &self.cast.members[member].display;
        let full = self.cast.members[member].kind == Kind::Person && self.names[index].words.len() > 1;
        let because = ["“", document.str(at), "” is the author, ", name].concat();
        full.then_some(Found { member, confidence: 0.8, because: Some(because) })
    }
}
