//! Relative clauses in commas: "Mo Lee, who has said it rained, left."

use super::cue::{Cue, Takes};
use super::reader::{REACH, Reader};
use crate::document::{Tag, TokenIx, VerbForm};

impl Reader<'_, '_> {
    /// The comma that closes the relative clause whose verb is `cue`, where the main verb follows it
    /// before `end`.
    /// Where words in marks close it with a comma inside, it is the token behind their last mark.
    pub fn relative_close(&self, cue: &Cue, floor: TokenIx, end: TokenIx) -> Option<TokenIx> {
        let first = cue.before(self, floor);
        if first <= floor || !self.is_relative(first.prev()) || !self.in_commas(first.prev(), floor) {
            return None;
        }
        // What is said is a clause, and a comma before its verb closes something smaller:
        // "who said that Jo Cole, the clerk, lied, has left".
        let clause = cue.verb.takes(Takes::Clause) && !self.quoted(cue.tokens.end);
        let end = end.min(cue.at.plus(REACH));
        let mut whole = !clause;
        for ix in (cue.tokens.end.0..end.0).map(TokenIx) {
            if self.quoted(ix) {
                // "who said he was “sorry,” left"
                let close = ix.next();
                let closes = self.is(ix.prev(), ",") && self.quoted(ix.prev()) && !self.quoted(close);
                if whole && closes && self.main_verb_at(close, end) {
                    return Some(close);
                }
                continue;
            }
            if whole && self.is(ix, ",") && self.main_verb_at(ix.next(), end) {
                return Some(ix);
            }
            whole |= self.tag(ix).is_finite() || self.tag(ix).is_verb();
        }
        None
    }

    /// Whether the noun phrase before the relative pronoun is parted by a comma from it, or from the
    /// name that it describes: "Mo Lee, who", "Mo Lee, a clerk who".
    fn in_commas(&self, pronoun: TokenIx, floor: TokenIx) -> bool {
        if self.quoted(pronoun) {
            return false;
        }
        self.is(pronoun.prev(), ",")
            || self
                .phrase_ending_at(pronoun.prev(), floor)
                .is_some_and(|noun| noun.start > floor && self.is(noun.start.prev(), ","))
    }

    /// The comma before the relative clause that the quotation with its last mark at `close` ends: "Lee*,*
    /// who rates it “buy,” said".
    pub fn relative_before_quotation(&self, close: TokenIx, floor: TokenIx) -> Option<TokenIx> {
        const WITHIN: usize = 16;
        let tokens = self.document.quotation(self.quotation(close)?).tokens;
        let first = floor.max(TokenIx(tokens.start.0.saturating_sub(WITHIN)));
        let comma = (first.0..tokens.start.0).rev().map(TokenIx).find(|&ix| self.is(ix, ",") || self.quoted(ix))?;
        let who = self.any(comma.next(), &["who", "whose", "which"]) && !self.quoted(comma);
        (who && comma > floor).then_some(comma)
    }

    /// Whether what follows a closing comma is a finite verb; "built in May" may be a participle.
    pub fn main_verb_at(&self, ix: TokenIx, end: TokenIx) -> bool {
        let mut at = ix;
        while at < end && self.tag(at) == Tag::Adverb && !self.quoted(at) {
            at = at.next();
        }
        let participle = matches!(self.tag(at), Tag::Verb(VerbForm::Past))
            && matches!(self.tag(at.next()), Tag::Preposition | Tag::To);
        at < end
            && !self.quoted(at)
            && self.tag(at).is_finite()
            && !participle
            && !self.any(at, &["having", "being", "be"])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::quotes::{cue, frame};

    #[test]
    fn a_relative_clause_closes_before_the_main_verb() {
        let mut wrong = Vec::new();
        // What stands after the closing comma; nothing where none closes.
        for (name, text, want) in [
            ("after a name", "Ana Ruiz, who said the mill would close, sold it.", "sold it."),
            ("after a description", "Ana Ruiz, a clerk who said it would close, sold it.", "sold it."),
            ("an adverb before the verb", "Ruiz, who said it would close, later sold it.", "later sold it."),
            ("an object", "Ruiz, who opposed the sale, has left.", "has left."),
            ("a thing", "The mill, which said it would grow, closed.", "closed."),
            ("a comma within", "Ruiz, who said the mill leaked, as ever, has left.", "has left."),
            ("no commas", "Some who said the mill would close, however, sold it.", ""),
            ("at the end", "We met Ana Ruiz, who said the mill would close, and sold it.", ""),
            ("an apposition within", "Ruiz, who said that Jo Cole, the clerk, lied.", ""),
            ("a participle", "We met Ruiz, who said the mill leaked, built in haste.", ""),
            ("no relative clause", "Ruiz said the mill, too, would close.", ""),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            let reader = Reader::new(&document, &times);
            let frame = frame::frames(&reader)[0];
            let cue = cue::cues(&reader, &frame)[0];
            let close = reader.relative_close(&cue, frame.tokens.start, frame.tokens.end);
            let got = close.map_or("", |close| text[document.token(close).span.end..].trim_start());
            if got != want {
                wrong.push(format!("{name}: want {want:?}, got {got:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
