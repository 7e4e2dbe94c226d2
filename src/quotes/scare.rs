//! Stretches in quotation marks that nobody is quoted with: titles.

use super::frame::Frame;
use super::reader::Reader;
use crate::document::{QuotationIx, Tag, TokenIx, TokenKind, TokenRange};

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
        self.wears_capitals(tokens) && !stops
    }

    /// The same, where the title may be the last of its sentence and hold the stop: on “The Mill.”
    pub fn is_title_or_last(&self, quotation: QuotationIx) -> bool {
        let tokens = self.document.quotation(quotation).tokens;
        let stop = |ix: TokenIx| self.any(ix, &[".", "!", "?"]) && !(self.is(ix, ".") && ix.0 + 2 >= tokens.end.0);
        self.wears_capitals(tokens) && !tokens.iter().any(stop)
    }

    /// Whether the words right before the title lead to a name: on “The Mill Show,”; Channel 5’s “Mill Talk,”; in her first
    /// book, “The Mill,”.
    pub fn is_led_as_title(&self, quotation: QuotationIx, frame: Frame) -> bool {
        let open = self.document.quotation(quotation).tokens.start;
        if open <= frame.tokens.start || !self.is_title_or_last(quotation) {
            return false;
        }
        let before = open.prev();
        let comma = self.is(before, ",") && before > frame.tokens.start;
        match self.tag(before) {
            _ if comma => self.is_means(before.prev()),
            Tag::Preposition | Tag::Possessive | Tag::Noun | Tag::Proper | Tag::Determiner | Tag::Adjective => true,
            _ => false,
        }
    }

    /// `phrase`, with the title of the work that it tells of: the author of “The Mill”, Lee, who wrote “The Mill”.
    pub fn with_its_title(&self, phrase: TokenRange) -> TokenRange {
        let last = phrase.end.prev();
        let hangs = self.is(last, "of") || self.tag(last).is_verb() && phrase.len() > 1;
        let of = if hangs { last } else { phrase.end };
        let title = self.quotation(of.next()).map(|quotation| self.document.quotation(quotation).tokens);
        let leads = |title: &TokenRange| (hangs || self.is(of, "of")) && title.start == of.next();
        let led = title.filter(|title| leads(title) && self.wears_capitals(*title));
        led.map_or(phrase, |title| phrase.ending(title.end))
    }

    /// Whether a colon parts the quotation from the rest of a headline: ‘It leaks’: village waits. Village on the mill: ‘It
    /// leaks’.
    pub fn parts_headline(&self, quotation: QuotationIx) -> bool {
        let Some(title) = self.document.title().map(|title| self.document.tokens_in(title)) else { return false };
        let tokens = self.document.quotation(quotation).tokens;
        let opens = tokens.start == title.start && self.is(tokens.end, ":") && tokens.end < title.end;
        let closes = tokens.start > title.start
            && self.is(tokens.start.prev(), ":")
            && self.trimmed(title.starting(tokens.end)).is_empty();
        tokens.end <= title.end && (opens || closes)
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
    use crate::document::{Document, ParagraphIx};

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

    /// Whether it holds for the first quotation of each text.
    fn check(holds: impl Fn(&Reader, QuotationIx) -> bool, cases: &[(&str, bool)]) {
        for &(text, want) in cases {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            assert_eq!(holds(&Reader::new(&document, &times), QuotationIx(0)), want, "{text}");
        }
    }

    #[test]
    fn titles_are_led_to_by_what_they_name() {
        let led = |reader: &Reader, quotation| {
            let tokens = TokenRange::new(TokenIx(0), TokenIx(reader.document.tokens.len()));
            reader.is_led_as_title(quotation, Frame { tokens, paragraph: ParagraphIx(0) })
        };
        check(
            led,
            &[
                ("On “The Mill Show,” Ruiz said so.", true),
                ("On Channel 5’s “Mill Talk,” Ruiz said so.", true),
                ("In her first book, “The Mill on the Hill,” Ruiz said so.", true),
                ("Ruiz spoke on the podcast “Here’s the Mill.”", true),
                ("“Save Our Mill,” Ruiz said.", false),
                ("At the gate, “Save Our Mill,” Ruiz shouted.", false),
                ("Ruiz shouted “Save Our Mill,” and left.", false),
                ("On “the way home,” Ruiz said so.", false),
            ],
        );
    }

    #[test]
    fn a_colon_parts_a_headlines_quotation() {
        check(
            |reader, quotation| reader.parts_headline(quotation),
            &[
                ("‘We were promised a mill’: Dover waits\n\nIt has leaked for nine years, and nobody knows why.", true),
                (
                    "Dover on the mill: ‘We were promised one’\n\nIt has leaked for nine years, and nobody knows why.",
                    true,
                ),
                ("Dover: ‘We were promised one’ by Ruiz\n\nIt rained.", false),
                ("Dover ‘was promised a mill’\n\nIt rained.", false),
            ],
        );
    }
}
