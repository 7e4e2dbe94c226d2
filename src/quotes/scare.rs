//! Stretches in quotation marks that nobody is quoted with: titles.

use super::reader::Reader;
use crate::document::{QuotationIx, TokenIx, TokenKind, TokenRange};

/// Fewest words of a title that is told from a short sentence with a full stop.
const TITLE: usize = 4;

/// Longest title, in words.
const LONGEST: usize = 12;

impl Reader<'_, '_> {
    /// Whether the quotation looks like the title of a work: every word but the small ones in capitals,
    /// and no sentence's end in it.
    pub fn is_title(&self, quotation: QuotationIx) -> bool {
        let tokens = self.document.quotation(quotation).tokens;
        let words = || tokens.iter().filter(|&ix| self.is_word(ix));
        // American copy puts its own full stop inside the marks.
        let inside = tokens.iter().rev().skip_while(|&ix| self.document.token(ix).kind == TokenKind::Mark);
        let own = inside.clone().next().filter(|&ix| self.is(ix, ".") && words().nth(TITLE - 1).is_some());
        let stops = inside.into_iter().any(|ix| self.any(ix, &[".", "!", "?"]) && Some(ix) != own);
        self.wears_capitals(tokens) && !stops && !words().all(|ix| self.shouted(ix))
    }

    /// The same, where the title may be the last of its sentence and hold the stop: on “The Mill.”
    pub fn is_title_or_last(&self, quotation: QuotationIx) -> bool {
        let tokens = self.document.quotation(quotation).tokens;
        let stop = |ix: TokenIx| self.any(ix, &[".", "!", "?"]) && !(self.is(ix, ".") && ix.0 + 2 >= tokens.end.0);
        self.wears_capitals(tokens) && !tokens.iter().any(stop)
    }

    fn wears_capitals(&self, tokens: TokenRange) -> bool {
        let small = ["a", "an", "the", "of", "in", "on", "and", "or", "to", "for", "at", "by", "with", "from"];
        let words: Vec<_> = tokens.iter().filter(|&ix| self.is_word(ix)).take(LONGEST + 1).collect();
        let capitals = words
            .iter()
            .all(|&ix| self.capital(ix) || self.any(ix, &small) || self.document.token(ix).kind == TokenKind::Number);
        let first = words.first().is_some_and(|&ix| self.capital(ix));
        first && capitals && words.len() <= LONGEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn titles_wear_capitals_and_no_stop() {
        for (text, want) in [
            ("“The Mill on the Hill”", true),
            ("“The Mill,”", true),
            ("“The mill on the hill”", false),
            ("“Never!”", false),
            ("“no regrets”", false),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            assert_eq!(Reader::new(&document, &times).is_title(QuotationIx(0)), want, "{text}");
        }
    }
}
