//! Who "I" is: whoever speaks in the quotation around it, or who wrote the text.

use super::member::Kind;
use super::speaker::{Found, TOP, Walk, is_byline};
use crate::document::{Document, ParagraphIx, TokenIx};

/// How many tokens a heading above letters has at most: "Letters to the Editor: May 3, 2019".
const HEADING: usize = 10;

/// How many paragraphs a letter has at most, and how many tokens the line that signs it.
const LETTER: usize = 20;
const SIGNED: usize = 14;

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

    /// "I" outside of quotation marks is the author, where a byline, a note at the end or the signature of a letter names one.
    pub(super) fn author(&self, at: TokenIx) -> Option<Found> {
        let document = self.document;
        if !matches!(document.low(at), "i" | "me" | "my") {
            return None;
        }
        let (name, sure) = match self.letters {
            true => (self.signer(at)?, 0.8),
            false => self.named_author()?,
        };
        let (member, _) = self.cast.of_name[name]?;
        let display = &self.cast.members[member].display;
        let because = ["“", document.str(at), "” is the author, ", display].concat();
        let full = self.cast.members[member].kind == Kind::Person && self.names[name].words.len() > 1;
        full.then_some(Found { member, confidence: sure, because: Some(because) })
    }

    /// The name of who wrote the text, and how sure that is.
    fn named_author(&self) -> Option<(usize, f32)> {
        let document = self.document;
        let paragraphs = &document.paragraphs;
        let top = || (0..paragraphs.len().min(TOP)).map(ParagraphIx);
        let byline = top().filter(|&top| is_byline(document, top)).map(|top| behind_by(document, top));
        let note = paragraphs.iter().rev().take(3).map(|paragraph| paragraph.tokens.start).filter(|&start| {
            let end = self.phrases.name_at(start).map(|index| self.names[index].mention.end);
            end.is_some_and(|end| document.low(end) == "is" || document.low(end) == ",")
        });
        let told = byline.chain(note).find_map(|start| self.phrases.name_at(start));
        // A name alone below the headline is less surely that of the author.
        let title = document.title();
        let head = || top().skip(1).take_while(|&top| document.paragraph(top).tokens.len() <= SIGNED);
        let below = || head().filter(|&top| title.is_some_and(|title| !title.contains(document.paragraph(top).span)));
        let alone = || below().find_map(|top| self.name_alone(top));
        told.map(|name| (name, 0.8)).or_else(|| Some((alone()?, 0.75)))
    }

    /// The name that is all of the paragraph.
    fn name_alone(&self, paragraph: ParagraphIx) -> Option<usize> {
        let line = self.document.paragraph(paragraph).tokens;
        self.phrases.name_at(line.start).filter(|&name| self.names[name].mention == line)
    }

    /// The name that signs the letter in which `at` stands.
    fn signer(&self, at: TokenIx) -> Option<usize> {
        let here = self.document.get(at)?.paragraph.0;
        let last = self.document.paragraphs.len().min(here + LETTER);
        let below = (here..last).map(ParagraphIx);
        below.take_while(|&line| line.0 == here || !salutes(self.document, line)).find_map(|line| self.signature(line))
    }

    /// Whether the line signs a letter, or stands below one that does: "Ann Lee", "Clerk, Dover".
    pub(super) fn is_signed(&self, line: ParagraphIx) -> bool {
        let short = self.document.paragraph(line).tokens.len() <= SIGNED;
        let above = line.0.checked_sub(1).map(ParagraphIx);
        short && [Some(line), above].into_iter().flatten().any(|line| self.signature(line).is_some())
    }

    /// The name with which the line begins that signs a letter: "Ann Lee, Dover".
    fn signature(&self, line: ParagraphIx) -> Option<usize> {
        let tokens = self.document.paragraph(line).tokens;
        if tokens.len() > SIGNED {
            return None;
        }
        let dash = usize::from(self.document.is_any(tokens.start, &["—", "–", "--", "-"]));
        let name = self.phrases.name_at(tokens.start.plus(dash))?;
        let prose = tokens.iter().any(|ix| self.document.tag(ix).is_verbal());
        let stops = tokens.last().is_some_and(|last| self.document.is_any(last, &[".", "?", "!", ":"]));
        (!prose && !stops && self.names[name].words.len() > 1).then_some(name)
    }
}

/// Whether these are letters to a paper, each signed at its end.
pub fn are_letters(document: &Document) -> bool {
    (0..document.paragraphs.len()).any(|line| salutes(document, ParagraphIx(line)))
}

/// Whether a letter to a paper begins with the line: "To the Editor:", "Dear Sir,", "Sir —", "Re: School hours".
fn salutes(document: &Document, line: ParagraphIx) -> bool {
    let first = document.paragraph(line).tokens.start;
    let (second, third) = (first.next(), first.plus(2));
    match document.low(first) {
        "to" => document.is(second, "the") && document.is_any(third, &["editor", "editors"]),
        "dear" => document.is_any(second, &["sir", "sirs", "editor", "editors", "madam"]),
        "sir" | "madam" => document.is_any(second, &["—", "–", "-", "--", ","]),
        "letters" => line.0 < TOP && document.paragraph(line).tokens.len() <= HEADING,
        "re" => document.is(second, ":") || document.is_quoted(second),
        _ => false,
    }
}

/// The token behind the "by" of a byline.
fn behind_by(document: &Document, byline: ParagraphIx) -> TokenIx {
    let first = document.paragraph(byline).tokens.start;
    if document.is(first, "by") { first.next() } else { first.plus(2) }
}
