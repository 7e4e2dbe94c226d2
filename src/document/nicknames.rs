//! Which marks only set a nickname into a name: Ana “Nan” Ruiz.

use super::{Document, QuotationIx, Tag, TokenIx};

/// Fewest words that are no nickname.
const LONG: usize = 3;

impl Document<'_> {
    /// Takes the marks of nicknames for no quotation marks: nobody says what they hold.
    pub(super) fn leave_out_nicknames(&mut self) {
        let gone: Vec<bool> = (0..self.quotations.len()).map(|ix| self.is_nickname(QuotationIx(ix))).collect();
        if !gone.contains(&true) {
            return;
        }
        let mut kept = 0;
        let mut place_of = Vec::with_capacity(gone.len());
        for (ix, &gone) in gone.iter().enumerate() {
            // What encloses a quotation stands before it.
            let around = self.quotations[ix].within.and_then(|QuotationIx(around)| place_of[around]);
            place_of.push(if gone { around } else { Some(QuotationIx(kept)) });
            kept += usize::from(!gone);
        }
        let anew = |quotation: Option<QuotationIx>| quotation.and_then(|QuotationIx(ix)| place_of[ix]);
        self.tokens.iter_mut().for_each(|token| token.quotation = anew(token.quotation));
        self.quotations.iter_mut().for_each(|quotation| quotation.within = anew(quotation.within));
        let mut stays = gone.iter().map(|gone| !gone);
        self.quotations.retain(|_| stays.next().unwrap_or(true));
    }

    /// Whether the quotation is a word or two with capitals between two words of a name.
    fn is_nickname(&self, quotation: QuotationIx) -> bool {
        let this = self.quotation(quotation);
        let inner = self.tokens_in(this.inner);
        let named = |ix: TokenIx| {
            let alike = self.get(ix).is_some_and(|token| token.quotation == this.within);
            alike && self.tag(ix) == Tag::Proper && self.is_capitalized(ix)
        };
        (1..LONG).contains(&this.words)
            && inner.iter().all(|ix| self.token(ix).is_word() && self.is_capitalized(ix))
            && named(this.tokens.start.prev())
            && named(this.tokens.end)
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[test]
    fn a_nickname_is_no_quotation() {
        for (text, want) in [
            ("Ana “Nan” Ruiz came.", ""),
            ("Dwayne 'The Rock' Roe came.", ""),
            ("“Ask Ana ‘Nan’ Ruiz,” Lee said. “Now.”", "“Ask Ana ‘Nan’ Ruiz,”|“Now.”"),
            ("Ana, “Nan,” Ruiz said.", "“Nan,”"),
            ("Ana said “No” to Ruiz.", "“No”"),
            ("Ana “rejects” Ruiz.", "“rejects”"),
            ("The book “Dover” Ruiz wrote is lost.", "“Dover”"),
            ("Ana “Nan”", "“Nan”"),
        ] {
            let document = Document::read(text);
            let got: Vec<_> = document.quotations.iter().map(|quotation| quotation.span.of(text)).collect();
            assert_eq!(got.join("|"), want, "{text}");
            let known =
                |token: &crate::document::Token| token.quotation.is_none_or(|ix| ix.0 < document.quotations.len());
            assert!(document.tokens.iter().all(known), "{text}");
        }
    }
}
