//! The menu of a page: short lines in a row above or below the article, most of them what menus have.
//!
//! "News" alone may be a heading of the article, and "Environment" the answer to a question. Only where three entries
//! of a row are known from menus is it one; lines that nobody knows between them, as "Cars", belong to it then.

use std::ops::Range;

use crate::document::{Document, Paragraph, ParagraphIx, TokenKind};

/// How many entries of a menu must be known.
pub const KNOWN: usize = 3;
/// How many words a line has at the most that is not known: headlines have more.
const WORDS: usize = 3;

/// What a line is to a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Menus have such lines, which are so many of their entries: "Home News Sport".
    Known(usize),
    /// They may.
    Possible,
    /// It parts what stands above it from what stands below.
    No,
}

impl Entry {
    /// What the paragraph is that is not known.
    pub fn of(document: &Document, paragraph: &Paragraph) -> Entry {
        let tokens = paragraph.tokens;
        let plain = |ix| match document.token(ix).kind {
            TokenKind::Number | TokenKind::Mark => false,
            TokenKind::Punct => document.is_any(ix, &["&", "-", "–"]),
            _ => true,
        };
        let words = tokens.iter().filter(|&ix| document.token(ix).is_word()).count();
        let titled = document.is_capitalized(tokens.start);
        let byline = document.is(tokens.start, "by");
        if (1..=WORDS).contains(&words) && titled && !byline && tokens.iter().all(plain) {
            Entry::Possible
        } else {
            Entry::No
        }
    }
}

/// The lines of menus in `range`, of which `entries` tells what they are.
pub fn find(entries: &[Entry], range: Range<usize>) -> Vec<ParagraphIx> {
    let mut out = Vec::new();
    let mut start = range.start;
    for row in entries[range].split(|&entry| entry == Entry::No) {
        let is_known = |entry: &Entry| matches!(entry, Entry::Known(_));
        let known = row.iter().map(|entry| if let Entry::Known(entries) = entry { *entries } else { 0 }).sum::<usize>();
        let first = row.iter().position(is_known);
        let last = row.iter().rposition(is_known);
        if let (Some(first), Some(last)) = (first, last)
            && known >= KNOWN
            && 2 * known > last - first
        {
            out.extend((start + first..=start + last).map(ParagraphIx));
        }
        start += row.len() + 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    /// The lines of `text` that stand around it.
    fn around(text: &str) -> Vec<&str> {
        let document = Document::read(text);
        document
            .paragraphs
            .iter()
            .filter(|paragraph| paragraph.around)
            .map(|paragraph| paragraph.span.of(text))
            .collect()
    }

    const BODY: &str = "The mayor of Dover quit on Tuesday after a fire at the old mill.";

    const END: &str = "Nobody was hurt, but the mill burnt for three days.";

    #[test]
    fn a_menu_above_or_below_is_no_part_of_the_article() {
        let head = "Mayor quits after fire at mill\nAnn Lee\n";
        for (name, text, want) in [
            (
                "above",
                format!("Skip to main content\nSupport us\nNews\nOpinion\nCars\nEnvironment\n{head}{BODY}"),
                vec!["Skip to main content", "Support us", "News", "Opinion", "Cars", "Environment"],
            ),
            (
                "below",
                format!("{head}{BODY}\nShare\nAbout us\nMill Lane\nTerms & Conditions\nPrivacy policy"),
                vec!["Share", "About us", "Mill Lane", "Terms & Conditions", "Privacy policy"],
            ),
            (
                "behind a notice",
                format!("We use cookies to make this site work for you.\nNews\nSport\nWeather\n{head}{BODY}"),
                vec!["We use cookies to make this site work for you.", "News", "Sport", "Weather"],
            ),
            (
                "in one line",
                format!("Home News Sport Weather\nLOCAL NEWS\n\n{head}{BODY}"),
                vec!["Home News Sport Weather", "LOCAL NEWS"],
            ),
            (
                "parted in one line",
                format!("News | Local News | Contact us\n{head}{BODY}"),
                vec!["News | Local News | Contact us"],
            ),
            ("near miss: two in one line", format!("Home News\n{head}{BODY}"), vec![]),
            ("near miss: one line that has more", format!("Home News Sport Reform\n{head}{BODY}"), vec![]),
            ("near miss: two of them", format!("News\nSport\n{head}{BODY}"), vec![]),
            ("near miss: the headline and who wrote it", format!("{head}{BODY}"), vec![]),
            ("near miss: an address", format!("Ann Lee\nThe Old Mill\nMill Lane\nDover\n{BODY}"), vec![]),
            ("near miss: a letter", format!("Dear Ann\n{BODY}\nYours sincerely\nBo Roe\nDover"), vec![]),
            ("near miss: a list in the article", format!("{BODY}\nNews\nSport\nWeather\nTravel\n{END}"), vec![]),
            ("near miss: a poem", format!("{BODY}\nThe Mill\nHas Burnt\nAnd Nobody\nWept\n{END}"), vec![]),
            ("near miss: results", format!("{BODY}\nDover 2\nHealth 1\nWorld 0\nBusiness 3"), vec![]),
            ("near miss: who said what", format!("{BODY}\nAnn Lee\n“No.”\nBo Roe\n“Yes.”\nCy Poe\n“Never.”"), vec![]),
            ("near miss: a dateline", format!("Dover\n5 March\nIt rained.\n{BODY}"), vec![]),
            ("near miss: no article", "News\nSport\nWeather\nTravel".to_owned(), vec![]),
        ] {
            assert_eq!(around(&text), want, "{name}");
        }
    }

    #[test]
    fn a_menu_above_a_wrapped_text_is_one_as_well() {
        let line = "the council met for four hours and put the matter off until\n";
        let text = format!("Skip to main content\nSupport us\nNews\nOpinion\n\nOn Tuesday {}then.", line.repeat(20));
        assert_eq!(around(&text), ["Skip to main content", "Support us", "News", "Opinion"]);
    }
}
