//! Text into paragraphs, sentences, tokens, quotation marks and tags.
//!
//! Everything after this room reads a [`Document`] and never the raw text alone. The stages run in
//! the order of the modules below, each on what the one before has found.

mod dateline;
mod folded;
mod marks;
mod paragraphs;
mod residue;
mod sentences;
mod surround;
mod tag;
pub mod tags;
mod token;
mod tokenise;

pub use marks::{Mark, Quotation, QuotationIx, Style};
pub use paragraphs::{Paragraph, ParagraphIx};
pub use sentences::{Sentence, SentenceIx};
pub use tag::{Tag, VerbForm};
pub use token::{Token, TokenIx, TokenKind, TokenRange};

use crate::span::Span;
pub use surround::is_caption;
use tokenise::Cut;
pub use tokenise::is_invisible;

/// A text, read.
pub struct Document<'t> {
    /// The text as given.
    pub text: &'t str,
    /// The text in lower case, byte for byte as long as `text`.
    folded: String,
    /// For each token the hash of it in lower case.
    hashes: Vec<u32>,
    /// For each token its part in the sentence: by themselves they are close together, and no other thing is asked so often.
    tags: Vec<Tag>,
    /// Every token, in order.
    pub tokens: Vec<Token>,
    /// The tokens that are words with a capital, "I" not among them, in order.
    pub capitals: Vec<TokenIx>,
    /// Paragraphs, in order; they cover every token.
    pub paragraphs: Vec<Paragraph>,
    /// Sentences, in order; they cover every token and never cross a paragraph.
    pub sentences: Vec<Sentence>,
    /// Stretches in quotation marks, in the order in which they open.
    pub quotations: Vec<Quotation>,
    /// The headline.
    title: Option<Span>,
}

/// How many lines of a head may stand between a headline and the text.
const HEAD: usize = 6;

/// How many may where a whole page was pasted, and how many words a line of prose has at least.
const PAGE: usize = 80;
const PROSE: usize = 12;

/// How a line begins that tells who wrote the text and when.
const CREDITS: [&str; 5] = ["published", "updated", "posted", "by", "date"];

/// The number of what there is not; there is room to count on from it.
const NOWHERE: usize = usize::MAX / 2;

/// What stands at either end of a text.
static NO_TOKEN: Token = Token {
    span: Span { start: 0, end: 0 },
    kind: TokenKind::Punct,
    glued: false,
    sentence: SentenceIx(NOWHERE),
    paragraph: ParagraphIx(NOWHERE),
    quotation: None,
};

/// The sentence of [`NO_TOKEN`].
static NO_SENTENCE: Sentence =
    Sentence { span: Span { start: 0, end: 0 }, tokens: NO_TOKENS, paragraph: ParagraphIx(NOWHERE) };

/// The paragraph of [`NO_TOKEN`].
static NO_PARAGRAPH: Paragraph = Paragraph {
    span: Span { start: 0, end: 0 },
    tokens: NO_TOKENS,
    first: SentenceIx(0),
    end: SentenceIx(0),
    around: false,
};

const NO_TOKENS: TokenRange = TokenRange { start: TokenIx(0), end: TokenIx(0) };

impl<'t> Document<'t> {
    /// Reads `text`. Never fails: any string is a document, if a poor one.
    ///
    /// ```
    /// let document = saywhen::document::Document::read("“Yes,” she said. He left.");
    /// assert_eq!(document.sentences.len(), 2);
    /// assert_eq!(document.quotations.len(), 1);
    /// ```
    pub fn read(text: &'t str) -> Document<'t> {
        let mut document = Document::untagged(text);
        tags::tag(&mut document);
        document
    }

    /// As [`read`](Document::read), but every tag is [`Tag::Other`].
    pub fn untagged(text: &'t str) -> Document<'t> {
        let folded = folded::fold(text);
        let blocks = paragraphs::split(text);
        let Cut { mut tokens, hashes, mut paragraphs, capitals, marks, stops } =
            tokenise::tokenise(text, &folded, &blocks);
        let quotations = marks::pair(text, &mut tokens, &paragraphs, &marks);
        let sentences = sentences::split(text, &folded, &mut tokens, &mut paragraphs, &stops);
        let tags = vec![Tag::Other; tokens.len()];
        let title = None;
        let mut document =
            Document { text, folded, hashes, tags, tokens, capitals, paragraphs, sentences, quotations, title };
        document.part_from_page();
        document.title = document.find_title();
        document
    }

    /// Tells what stands around the article.
    fn part_from_page(&mut self) {
        for ParagraphIx(index) in surround::find(self) {
            self.paragraphs[index].around = true;
        }
    }

    /// Whether the token stands in what is around the article on its page.
    pub fn is_around(&self, ix: TokenIx) -> bool {
        self.paragraph(self.token(ix).paragraph).around
    }

    /// The token at `ix`; past either end one of no length, of no sentence that there is, so that a pattern may look on.
    pub fn token(&self, ix: TokenIx) -> &Token {
        self.tokens.get(ix.0).unwrap_or(&NO_TOKEN)
    }

    /// The token at `ix`, or `None` past either end.
    pub fn get(&self, ix: TokenIx) -> Option<&Token> {
        self.tokens.get(ix.0)
    }

    /// The token's characters as written; `""` past either end.
    pub fn str(&self, ix: TokenIx) -> &'t str {
        self.token(ix).span.of(self.text)
    }

    /// The token's characters in lower case; `""` past either end, so that a pattern may look on.
    pub fn low(&self, ix: TokenIx) -> &str {
        self.tokens.get(ix.0).map_or("", |token| token.span.of(&self.folded))
    }

    /// The hash of the token in lower case; `None` past either end.
    pub fn hash(&self, ix: TokenIx) -> Option<u32> {
        self.hashes.get(ix.0).copied()
    }

    /// Whether the token is exactly `word`, in lower case.
    pub fn is(&self, ix: TokenIx, word: &str) -> bool {
        self.is_any(ix, &[word])
    }

    /// Whether the token is exactly one of `words`, in lower case.
    pub fn is_any(&self, ix: TokenIx, words: &[&str]) -> bool {
        // Bytes, as they need no look at where characters begin.
        let Some(span) = self.tokens.get(ix.0).map(|token| token.span) else { return words.contains(&"") };
        let low = &self.folded.as_bytes()[span.start..span.end];
        words.iter().any(|word| word.as_bytes() == low)
    }

    /// The token's bytes in lower case; none past either end. They need no look at where characters begin.
    pub fn low_bytes(&self, ix: TokenIx) -> &[u8] {
        self.tokens.get(ix.0).map_or(&[], |token| &self.folded.as_bytes()[token.span.start..token.span.end])
    }

    /// The words of `span` in lower case.
    pub fn low_span(&self, span: Span) -> &str {
        span.of(&self.folded)
    }

    /// The tag of the token at `ix`; [`Tag::Other`] past either end.
    pub fn tag(&self, ix: TokenIx) -> Tag {
        self.tags.get(ix.0).copied().unwrap_or(Tag::Other)
    }

    /// The bytes from the first to the last token of `range`; empty for an empty range.
    pub fn span(&self, range: TokenRange) -> Span {
        match range.last() {
            Some(last) => self.token(range.start).span.to(self.token(last).span),
            None => self.tokens.get(range.start.0).map_or(Span::new(self.text.len(), self.text.len()), |token| {
                Span::new(token.span.start, token.span.start)
            }),
        }
    }

    /// The tokens that touch `span`.
    pub fn tokens_in(&self, span: Span) -> TokenRange {
        let start = self.tokens.partition_point(|token| token.span.end <= span.start);
        // Each has a byte of it.
        let most = self.tokens.len().min(start + span.len());
        let count = self.tokens[start..most].partition_point(|token| token.span.start < span.end);
        TokenRange::new(TokenIx(start), TokenIx(start + count))
    }

    /// The sentence in which the token stands; past either end none that there is.
    pub fn sentence_of(&self, ix: TokenIx) -> SentenceIx {
        self.token(ix).sentence
    }

    /// The sentence at `ix`; an empty one if there is none.
    pub fn sentence(&self, ix: SentenceIx) -> &Sentence {
        self.sentences.get(ix.0).unwrap_or(&NO_SENTENCE)
    }

    /// The paragraph at `ix`; an empty one if there is none.
    pub fn paragraph(&self, ix: ParagraphIx) -> &Paragraph {
        self.paragraphs.get(ix.0).unwrap_or(&NO_PARAGRAPH)
    }

    /// The quotation at `ix`.
    pub fn quotation(&self, ix: QuotationIx) -> &Quotation {
        &self.quotations[ix.0]
    }

    /// The first quotation that opens at `ix` or behind it.
    pub fn quotation_from(&self, ix: TokenIx) -> Option<&Quotation> {
        self.quotations.get(self.quotations.partition_point(|quotation| quotation.tokens.start < ix))
    }

    /// Whether a quotation opens in `range`.
    pub fn has_quotation(&self, range: TokenRange) -> bool {
        self.quotation_from(range.start).is_some_and(|quotation| quotation.tokens.start < range.end)
    }

    /// Whether the token stands in quotation marks.
    pub fn is_quoted(&self, ix: TokenIx) -> bool {
        self.get(ix).is_some_and(|token| token.quotation.is_some())
    }

    /// The headline: a short first paragraph without the end of a sentence, or with one put there by
    /// a machine, before a longer one. A byline and a date may stand between.
    pub fn title(&self) -> Option<Span> {
        self.title
    }

    fn find_title(&self) -> Option<Span> {
        let far = self.paragraphs.iter().take(PAGE).take_while(|paragraph| !self.is_prose(paragraph)).count();
        let opening = self.opening_title();
        // A page has buttons, or the name of a section alone, above its headline.
        let top = &self.paragraphs[..far];
        let word = |first: &Paragraph| first.tokens.len() == 1;
        let page = top.iter().any(|paragraph| paragraph.around)
            || opening.is_none() && top.first().is_some_and(|first| word(first) || self.is_address(first));
        let stands = opening.is_some() && (far <= HEAD + 1 && !top.first().is_some_and(|first| first.around));
        if page && far < PAGE && !stands { self.page_title(top).or(opening) } else { opening }
    }

    /// Whether it is a paragraph of an article: long, and it ends as sentences do.
    fn is_prose(&self, paragraph: &Paragraph) -> bool {
        let words = || paragraph.tokens.iter().filter(|&ix| self.token(ix).is_word());
        let last = paragraph.tokens.last().map_or("", |last| self.str(last));
        matches!(last, "." | "!" | "?" | "”" | "\"" | "’") && words().nth(PROSE).is_some()
    }

    /// Whether it is a line of those above a mail: "From: Ana Ruiz".
    fn is_address(&self, paragraph: &Paragraph) -> bool {
        let first = paragraph.tokens.start;
        self.is(first.next(), ":") && self.is_any(first, &["from", "sent", "to", "cc", "subject"])
    }

    /// The first line of those at the `top` of a page that has words enough for a headline.
    fn page_title(&self, top: &[Paragraph]) -> Option<Span> {
        let words = |paragraph: &Paragraph| paragraph.tokens.iter().filter(|&ix| self.token(ix).is_word()).count();
        let may = |paragraph: &&Paragraph| {
            let last = paragraph.tokens.last().map_or("", |last| self.str(last));
            let credits = self.is_any(paragraph.tokens.start, &CREDITS);
            let one = paragraph.end.0 - paragraph.first.0 == 1;
            one && !paragraph.around
                && !credits
                && !self.is_address(paragraph)
                && !matches!(last, "." | "," | ":" | ")" | "]")
        };
        let of = |least: usize| {
            top.iter()
                .filter(may)
                .find(|paragraph| (least..=25).contains(&words(paragraph)))
                .map(|paragraph| paragraph.span)
        };
        of(5).or_else(|| of(4))
    }

    /// The headline above a text that is no page.
    fn opening_title(&self) -> Option<Span> {
        let [first, rest @ ..] = self.paragraphs.as_slice() else { return None };
        let words = |paragraph: &Paragraph| paragraph.tokens.iter().filter(|&ix| self.token(ix).is_word());
        // "The Mill Has Burnt. Dover Wants to Know Why"
        let two = || {
            let long = |ix: &TokenIx| self.str(*ix).len() > 3;
            first.end.0 - first.first.0 == 2
                && self.str(first.tokens.end.prev()) != "."
                && words(first).filter(long).all(|ix| self.str(ix) != self.low(ix))
        };
        if first.end.0 - first.first.0 != 1 && !two() {
            return None;
        }
        let count = words(first).count();
        // Bylines and date lines, shorter yet, may stand between.
        let before_longer = || rest.iter().take(HEAD).any(|next| words(next).nth(count).is_some());
        let quoted = || first.tokens.iter().all(|ix| self.is_quoted(ix));
        // "Published May 6, 2021", "By Ana Ruiz"
        let credits = self.is_any(first.tokens.start, &CREDITS);
        if !(2..=25).contains(&count) || credits || self.is_address(first) || !before_longer() || quoted() {
            return None;
        }
        // A sentence in full, and not All in Capitals like This, is the opening of the story itself.
        let full = || {
            let long = || words(first).filter(|&ix| self.str(ix).len() > 3);
            2 * long().filter(|&ix| self.str(ix) == self.low(ix)).count() > long().count()
        };
        let stopped = match self.str(first.tokens.end.prev()) {
            // "ANA RUIZ, HOST:" leads to what she says.
            "," | ":" => true,
            "." => full(),
            _ => false,
        };
        (!stopped).then_some(first.span)
    }
}

#[cfg(test)]
mod tests {
    use super::Document;

    #[test]
    fn a_headline_is_what_stands_above_the_text() {
        let body = "The river rose in the night and the mill stood in water to its second floor, the miller said.";
        for (name, head, want) in [
            ("alone", "River rises in Arden\n\n", "River rises in Arden"),
            ("above a byline", "River rises\nBy Ana Ruiz\n\n", "River rises"),
            (
                "above several short lines",
                "River rises in the night\nBy Ana Ruiz\nThe Courier\n3 hours ago\nMay 6\n\n",
                "River rises in the night",
            ),
            (
                "below the names of sections",
                "Skip to content\nThe Courier\nHome\nNews\nSport\nArts\nFood\nShop\nRiver rises in the night\n6 May\n\n",
                "River rises in the night",
            ),
            ("below a button", "Skip to main content\nRiver rises in the night\n\n", "River rises in the night"),
            (
                "below the head of a mail",
                "From: Ana Ruiz\nTo: Bo Lee\nRiver rises in the night\n\n",
                "River rises in the night",
            ),
            ("near miss: a byline", "By Ana Ruiz\n\n", ""),
            ("near miss: a date line", "Published May 6, 2021\n\n", ""),
            ("near miss: one who speaks", "ANA RUIZ, HOST:\n\n", ""),
            ("near miss: what leads to the text", "The Courier said on Monday:\n\n", ""),
            ("near miss: a sentence", "The river rose again.\n\n", ""),
            ("near miss: nothing above", "", ""),
        ] {
            let text = format!("{head}{body}");
            let document = Document::read(&text);
            assert_eq!(document.title().map_or("", |title| title.of(&text)), want, "{name}");
        }
    }
}
