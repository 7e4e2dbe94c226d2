//! The headline above a text, or below the menu of its page.

use super::{Document, Paragraph, TokenIx, TokenKind};
use crate::lexicon;
use crate::span::Span;

/// How many lines of a head may stand between a headline and the text.
const HEAD: usize = 6;

/// How many may below a line of so many words.
const TALK: usize = 20;
const NAMED: usize = 5;

/// How many may where a whole page was pasted, and how many words a line of prose has at least.
const PAGE: usize = 80;
const PROSE: usize = 12;

/// How a line begins that tells when the text came out.
const DATED: [&str; 4] = ["published", "updated", "posted", "date"];
/// What stands before "by" in one that tells who wrote it.
const MADE: [&str; 6] = ["interview", "review", "reviewed", "story", "words", "written"];

/// The last words of a short line that tells of what kind the text below its headline is.
const RUBRICS: [&str; 12] = [
    "books",
    "column",
    "commentary",
    "editorial",
    "film",
    "interview",
    "obituaries",
    "obituary",
    "opinion",
    "review",
    "reviews",
    "television",
];
/// How many words it has at most.
const RUBRIC: usize = 3;

impl Document<'_> {
    /// The headline, as [`Document::title`] has it.
    pub(super) fn find_title(&self) -> Option<Span> {
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

    /// The words of a paragraph; punctuation is none.
    fn words_of(&self, paragraph: &Paragraph) -> impl Iterator<Item = TokenIx> + Clone {
        paragraph.tokens.iter().filter(|&ix| self.token(ix).is_word())
    }

    /// Whether it is a paragraph of an article: long, and it ends as sentences do.
    fn is_prose(&self, paragraph: &Paragraph) -> bool {
        let last = paragraph.tokens.last().map_or("", |last| self.str(last));
        matches!(last, "." | "!" | "?" | "”" | "\"" | "’") && self.words_of(paragraph).nth(PROSE).is_some()
    }

    /// Whether a line that tells who wrote the text begins with the token: "By Ana Ruiz", "Reviewed by Ana Ruiz".
    pub fn is_credit(&self, first: TokenIx) -> bool {
        self.is(first, "by") || self.is(first.next(), "by") && self.is_any(first, &MADE)
    }

    /// Whether it tells of what kind the text below its headline is: "OPINION", "Film review".
    fn is_rubric(&self, paragraph: &Paragraph) -> bool {
        let words = self.words_of(paragraph).take(RUBRIC + 1);
        words.clone().count() <= RUBRIC && words.last().is_some_and(|last| self.is_any(last, &RUBRICS))
    }

    /// Whether it is a line of those above a mail: "From: Ana Ruiz".
    fn is_address(&self, paragraph: &Paragraph) -> bool {
        let first = paragraph.tokens.start;
        self.is(first.next(), ":") && self.is_any(first, &["from", "sent", "to", "cc", "subject"])
    }

    /// Whether it is a line that tells the day and little else: "Mar 12, 2024 - Technology".
    fn tells_the_day(&self, paragraph: &Paragraph) -> bool {
        const LONGEST: usize = 12;
        let figures = |ix: TokenIx| match self.token(ix).kind {
            TokenKind::Number => self.str(ix).len(),
            _ => 0,
        };
        let beside = |ix: TokenIx| [ix.prev(), ix.next()].iter().any(|&ix| (1..=2).contains(&figures(ix)));
        let tokens = paragraph.tokens;
        tokens.len() <= LONGEST
            && tokens.iter().any(|ix| lexicon::is_month(self.low(ix)) && beside(ix))
            && tokens.iter().any(|ix| figures(ix) == 4)
    }

    /// Whether it is the line that tells when a release may be printed: "Embargoed until 16:00 GMT", "FOR IMMEDIATE RELEASE".
    fn is_release(&self, paragraph: &Paragraph) -> bool {
        let first = paragraph.tokens.start;
        let embargo = |ix| self.is_any(ix, &["embargo", "embargoed"]);
        let release = || {
            self.is(first, "for") && self.is(first.plus(2), "release")
                || self.is_any(first, &["press", "news", "media"]) && self.is(first.next(), "release")
        };
        self.is(first, "embargoed")
            || self.is(first, "embargo") && self.is_any(first.next(), &[":", "until"])
            || self.is_any(first, &["strictly", "under"]) && embargo(first.next())
            || release()
    }

    /// The first line of those at the `top` of a page that has words enough for a headline.
    fn page_title(&self, top: &[Paragraph]) -> Option<Span> {
        let may = |paragraph: &&Paragraph| {
            let last = paragraph.tokens.last().map_or("", |last| self.str(last));
            let credits = self.is_any(paragraph.tokens.start, &DATED) || self.is_credit(paragraph.tokens.start);
            let one = paragraph.end.0 - paragraph.first.0 == 1;
            one && !paragraph.around
                && !credits
                && !self.is_address(paragraph)
                && !matches!(last, "." | "," | ":" | ")" | "]")
        };
        let of = |least: usize| {
            top.iter()
                .filter(may)
                .find(|paragraph| (least..=25).contains(&self.words_of(paragraph).count()))
                .map(|paragraph| paragraph.span)
        };
        of(5).or_else(|| of(4))
    }

    /// The headline above a text that is no page.
    fn opening_title(&self) -> Option<Span> {
        let above = |paragraph: &Paragraph| {
            self.is_rubric(paragraph) || self.tells_the_day(paragraph) || self.is_release(paragraph)
        };
        let skipped = self.paragraphs.iter().take_while(|paragraph| above(paragraph)).count();
        let [first, rest @ ..] = &self.paragraphs[skipped..] else { return None };
        let words = |paragraph| self.words_of(paragraph);
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
        // Bylines and date lines, shorter yet, may stand between, and those who speak in a talk.
        let head = if count > NAMED { TALK } else { HEAD };
        let before_longer = || rest.iter().take(head).any(|next| words(next).nth(count).is_some());
        let quoted = || first.tokens.iter().all(|ix| self.is_quoted(ix));
        // "Published May 6, 2021", "By Ana Ruiz"
        let credits = self.is_any(first.tokens.start, &DATED) || self.is_credit(first.tokens.start);
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
            ("below the day", "Mar 12, 2024 - Technology\n\nRiver rises in the night\n\n", "River rises in the night"),
            ("near miss: the day alone", "TUESDAY, 12 MARCH 2024\n", ""),
            ("near miss: a month in it", "Mill to close in March 2024\n", "Mill to close in March 2024"),
            ("below what kind of text it is", "FILM REVIEW\nRiver rises again\n\n", "River rises again"),
            ("above who reviewed it", "River rises\nReviewed by Ana Ruiz\n\n", "River rises"),
            (
                "below an embargo",
                "EMBARGOED UNTIL 16:00 GMT WEDNESDAY 6 MAY 2021\n\nRiver rises in the night\n\n",
                "River rises in the night",
            ),
            (
                "below a word on release",
                "FOR IMMEDIATE RELEASE\n\nRiver rises in the night\n\n",
                "River rises in the night",
            ),
            ("near miss: news", "Embargo on grain ends\n\n", "Embargo on grain ends"),
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
