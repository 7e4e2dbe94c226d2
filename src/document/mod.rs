//! Text into paragraphs, sentences, tokens, quotation marks and tags.
//!
//! Everything after this room reads a [`Document`] and never the raw text alone. The files in the order in which they
//! are asked, each of what those before have found:
//!
//! | file | asks |
//! |---|---|
//! | [`folded`] | what is the text in lower case, byte for byte? |
//! | [`paragraphs`] | where do paragraphs begin and end? |
//! | [`residue`] | what did pasting leave between the words? |
//! | [`token`] | what is a token, and how is it pointed at? |
//! | [`tokenise`] | into which tokens does a paragraph fall? |
//! | [`marks`] | which quotation marks make a pair? |
//! | [`sentences`] | where do sentences begin and end? |
//! | [`surround`] | what of the page is not the article? |
//! | [`title`] | which line is the headline? |
//! | [`tag`] | which parts can a token play? |
//! | [`tags`] | which of them does it play, by learned weights? |
//! | [`nicknames`] | which marks only set a nickname into a name? |
//! | [`dateline`] | which place, day and agency open the article? |

mod dateline;
mod folded;
mod marks;
mod nicknames;
mod paragraphs;
mod residue;
mod sentences;
mod series;
mod surround;
mod tag;
pub mod tags;
mod title;
mod token;
mod tokenise;

pub use marks::{Mark, Quotation, QuotationIx, Style};
pub use paragraphs::{Paragraph, ParagraphIx};
pub use sentences::{Sentence, SentenceIx};
pub use tag::Tag;
pub use token::{Token, TokenIx, TokenKind, TokenRange};

use crate::lexicon;
pub use crate::lexicon::VerbForm;
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
        document.leave_out_nicknames();
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

    /// Whether the token begins with a capital; none past either end does.
    pub fn is_capitalized(&self, ix: TokenIx) -> bool {
        self.str(ix).starts_with(char::is_uppercase)
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

    /// The first token from `ix` on that is no adverb.
    pub fn past_adverbs(&self, ix: TokenIx) -> TokenIx {
        let mut ix = ix;
        while self.tag(ix) == Tag::Adverb {
            ix = ix.next();
        }
        ix
    }

    /// At most `most` tokens before `ix`, all of them in its sentence.
    pub fn before(&self, ix: TokenIx, most: usize) -> TokenRange {
        let first = TokenIx(ix.0.saturating_sub(most));
        TokenRange::new(self.sentence_at(ix).start.max(first), ix)
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

    /// The tokens of the sentence in which the token stands; past either end none.
    #[inline]
    pub fn sentence_at(&self, ix: TokenIx) -> TokenRange {
        self.sentence(self.sentence_of(ix)).tokens
    }

    /// Whether the two tokens stand in one sentence; all that are past either end stand in one.
    #[inline]
    pub fn same_sentence(&self, one: TokenIx, other: TokenIx) -> bool {
        self.sentence_of(one) == self.sentence_of(other)
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

    /// Whether no white space stands before the token.
    pub fn is_glued(&self, ix: TokenIx) -> bool {
        self.token(ix).glued
    }

    /// Whether the token is a hyphen that hangs on what is before it.
    pub fn is_hyphen(&self, ix: TokenIx) -> bool {
        self.is_glued(ix) && self.is(ix, "-")
    }

    /// Whether the hyphen stands between a party and a state: "(R-Ohio)", "D-Maine".
    pub fn joins_party_and_state(&self, hyphen: TokenIx) -> bool {
        let capital = |ix| self.get(ix).is_some_and(|token| token.span.of(self.text).starts_with(char::is_uppercase));
        let party = hyphen.prev();
        self.is(hyphen, "-") && capital(party) && capital(hyphen.next()) && self.token(party).span.len() == 1
    }

    /// Whether a quotation opens in `range`.
    pub fn has_quotation(&self, range: TokenRange) -> bool {
        self.quotation_from(range.start).is_some_and(|quotation| quotation.tokens.start < range.end)
    }

    /// Whether the token stands in quotation marks.
    pub fn is_quoted(&self, ix: TokenIx) -> bool {
        self.get(ix).is_some_and(|token| token.quotation.is_some())
    }

    /// Whether all words of the paragraph stand in quotation marks.
    pub fn is_all_quoted(&self, paragraph: &Paragraph) -> bool {
        let mut words = paragraph.tokens.iter().filter(|&ix| self.token(ix).is_word());
        words.clone().next().is_some() && words.all(|ix| self.is_quoted(ix))
    }

    /// Whether the line at `index` names an office above a paragraph that is all in quotation marks: "SENATOR BO ROE, ON X".
    pub fn names_who_speaks_below(&self, index: usize) -> bool {
        let office = |line: &Paragraph| line.tokens.iter().any(|ix| lexicon::is_role_or_body(self.low(ix)));
        self.paragraphs.get(index + 1).is_some_and(|next| self.is_all_quoted(next))
            && self.paragraphs.get(index).is_some_and(office)
    }

    /// The headline: the first line of a page that is long enough for one, or a short first paragraph, without the end
    /// of a sentence, before a longer one. A byline and a date may stand between.
    pub fn title(&self) -> Option<Span> {
        self.title
    }
}
