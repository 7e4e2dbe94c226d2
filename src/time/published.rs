//! The document's own date, as its head tells it.

use std::sync::LazyLock;

use regex::Regex;

use super::DocumentDate;
use super::calendar::{Date, date};
use super::fixed;
use super::recognise::Found;
use crate::analysis::DateFrom;
use crate::document::{Document, Paragraph, TokenIx, TokenKind};
use crate::lexicon::WordMap;
use crate::span::Span;

/// Words that introduce a date as the document's own, and how much they say.
static LABELS: LazyLock<WordMap<Weight>> = LazyLock::new(|| {
    WordMap::read(include_str!("../lexicon/time/labels.txt"), |weight| match weight {
        "published" => Some(Weight::Labelled),
        "updated" => Some(Weight::Updated),
        _ => None,
    })
});

/// How much speaks for a date, the most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// "Published", "date".
    Labelled,
    /// On a line of its own or with a byline; in a dateline; at the very start.
    Placed,
    /// "Updated".
    Updated,
}

/// Paragraphs in which a head may still go on.
const HEAD: usize = 12;
/// Words that a line of a head may have besides its date.
const HEAD_WORDS: usize = 24;

/// The document's own date where its text tells it.
pub fn find(document: &Document, found: &[Found], month_first: Option<bool>) -> DocumentDate {
    let mut best: Option<(Weight, Date, Span)> = None;
    let head = document.paragraphs.get(HEAD).map_or(document.tokens.len(), |paragraph| paragraph.tokens.start.0);
    for found in found.iter().take_while(|found| found.tokens.start.0 < head) {
        let Some((weight, first)) = weigh(document, found) else { continue };
        let Some(day) = day_of(document, found, month_first) else { continue };
        if best.is_none_or(|(known, ..)| weight < known) {
            let span = document.token(first).span.to(document.span(found.tokens));
            best = Some((weight, day, span));
        }
    }
    match best.map(|(_, day, span)| (day, span)).or_else(|| slug(document)) {
        Some((day, span)) => DocumentDate { day: Some(day), from: DateFrom::Text, span: Some(span) },
        None => DocumentDate { day: None, from: DateFrom::None, span: None },
    }
}

/// The day, where `found` names day, month and year; the year of a dateline may stand elsewhere.
fn day_of(document: &Document, found: &Found, month_first: Option<bool>) -> Option<Date> {
    let slots = &found.slots;
    if let Some(date) = slots.date {
        return Some(date);
    }
    if slots.ambiguous {
        let figures = found.tokens.iter().find_map(|ix| fixed::numeric(document.low(ix)))?;
        return if month_first? { figures.month_first } else { figures.day_first };
    }
    let year = slots.year.or_else(|| copyright_year(document))?;
    date(year, slots.month?, slots.day?)
}

/// How much speaks for `found` being the document's date, and where the words that tell it begin.
fn weigh(document: &Document, found: &Found) -> Option<(Weight, TokenIx)> {
    let start = found.tokens.start;
    let paragraph = document.paragraph(document.token(start).paragraph);
    if let Some((weight, label)) = label(document, paragraph, start) {
        return Some((weight, label));
    }
    let preposition = matches!(
        document.low(start.prev()),
        "on" | "since"
            | "until"
            | "by"
            | "before"
            | "after"
            | "of"
            | "in"
            | "from"
            | "for"
            | "to"
            | "the"
            | "between"
            | "through"
    );
    if preposition && start > paragraph.tokens.start {
        return None;
    }
    let placed = opens(document, paragraph, found)
        || is_dateline(document, paragraph, found)
        || is_head_line(document, paragraph);
    placed.then_some((Weight::Placed, start))
}

/// The label before the date: nothing but a time of day, a weekday, "on" or a colon may stand between.
fn label(document: &Document, paragraph: &Paragraph, start: TokenIx) -> Option<(Weight, TokenIx)> {
    let first = paragraph.tokens.start.0.max(start.0.saturating_sub(9));
    let near_head = start.0 - paragraph.tokens.start.0 <= HEAD_WORDS;
    for ix in (first..start.0).rev().map(TokenIx) {
        let low = document.low(ix);
        if let Some(&weight) = LABELS.get(low) {
            // In running text "published" is a verb like any other.
            // "LOAD-DATE": the archive’s, not the paper’s.
            let compound = document.low(ix.prev()) == "-" && ix > paragraph.tokens.start;
            let weight = if compound { Weight::Updated } else { weight };
            let head = ix == paragraph.tokens.start || is_head_line(document, paragraph);
            return (near_head && head).then_some((weight, ix));
        }
        let token = document.token(ix);
        let between = token.kind == TokenKind::Number
            || token.kind == TokenKind::Punct
            || matches!(
                low,
                "on" | "at" | "a.m." | "p.m." | "am" | "pm" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"
            )
            || document.str(ix).chars().all(char::is_uppercase);
        if !between {
            return None;
        }
    }
    None
}

/// The date is the first thing in the paragraph and something other than a clause follows.
fn opens(document: &Document, paragraph: &Paragraph, found: &Found) -> bool {
    let first = paragraph.tokens.start;
    let bracketed = matches!(document.low(first), "(" | "[") && found.tokens.start == first.next();
    if found.tokens.start != first && !bracketed || first.0 > 200 {
        return false;
    }
    let after = document.low(found.tokens.end);
    let parted = matches!(after, "-" | "--" | "—" | "–" | "|" | ":" | "•" | "·" | "/" | "")
        || found.tokens.end >= paragraph.tokens.end;
    let capital = document.get(found.tokens.end).is_some_and(|token| {
        token.kind == TokenKind::Word && document.str(found.tokens.end).starts_with(char::is_uppercase)
    });
    let closed = bracketed && matches!(after, ")" | "]");
    // "January 10, 2019 The mayor": glued to the first sentence; a sentence of its own would have a comma.
    parted || closed || capital && (found.slots.date.is_some() || first.0 == 0 && found.slots.year.is_some())
}

/// `LONDON, Jan. 10 (Reuters) —`: capitals before, a dash, bracket or colon after, at the start of a paragraph.
fn is_dateline(document: &Document, paragraph: &Paragraph, found: &Found) -> bool {
    let before = found.tokens.start.0 - paragraph.tokens.start.0;
    let place = (1..=8).contains(&before)
        && (paragraph.tokens.start.0..found.tokens.start.0).map(TokenIx).all(|ix| {
            let token = document.token(ix);
            token.kind == TokenKind::Punct
                || document.str(ix).starts_with(|character: char| character.is_uppercase())
                || matches!(document.low(ix), "de" | "of" | "la" | "and")
        });
    let after = document.low(found.tokens.end);
    place && matches!(after, "(" | "-" | "--" | "—" | "–" | "_" | ":" | "/")
}

/// A line that is no sentence: few words, no full stop at the end.
fn is_head_line(document: &Document, paragraph: &Paragraph) -> bool {
    if paragraph.tokens.len() > 4 * HEAD_WORDS {
        return false;
    }
    let words = paragraph.tokens.iter().filter(|&ix| document.token(ix).is_word()).count();
    let sentence = paragraph.tokens.last().is_some_and(|last| {
        matches!(document.low(last), "." | "!" | "?" | "\"" | "”") && document.token(last).kind != TokenKind::Word
    });
    words <= HEAD_WORDS && !sentence
}

/// The year of "© 2019" or "Copyright 2019".
fn copyright_year(document: &Document) -> Option<i32> {
    let year = |ix: TokenIx| {
        let marked = matches!(document.low(ix), "©" | "copyright");
        let next = [ix.next(), ix.plus(2), ix.plus(4)].into_iter().find(|&next| document.low(next).len() == 4)?;
        if marked { document.low(next).parse().ok().filter(|year| (1900..2100).contains(year)) } else { None }
    };
    (0..document.tokens.len()).map(TokenIx).find_map(year)
}

/// Year, month and day in figures with or without a stroke between: `20190110`, `2019/01/10`.
static FIGURES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^0-9])((?:19|20)[0-9]{2})([-/_]?)([01][0-9])[-/_]?([0-3][0-9])(?:[^0-9]|$)").ok()
});

/// A wire's slug or an address that carries the day in figures, in the first line.
fn slug(document: &Document) -> Option<(Date, Span)> {
    let first = document.paragraphs.first()?;
    let wordless = !first.tokens.iter().any(|ix| document.token(ix).is_word());
    if !(wordless || is_head_line(document, first)) {
        return None;
    }
    let figures = FIGURES.as_ref()?.captures(first.span.of(document.text))?;
    let part = |index: usize| figures.get(index).and_then(|part| part.as_str().parse::<u8>().ok());
    let year = figures.get(1)?;
    let day = date(year.as_str().parse().ok()?, part(3)?, part(4)?)?;
    let span = Span::new(first.span.start + year.start(), first.span.start + figures.get(4)?.end());
    Some((day, span))
}

#[cfg(test)]
mod tests {
    use super::super::calendar::iso;
    use super::super::find;
    use crate::document::Document;

    #[test]
    fn the_documents_own_date_is_found_in_its_head() {
        let body =
            "The river rose in the night and the mill stood in water to its second floor, said Ann Lee, the miller.";
        for (name, head, want) in [
            (
                "label glued to the first sentence",
                " date 2017-03-09 The mayor of Arden, Jo Bell, is out.",
                "2017-03-09",
            ),
            (
                "header",
                "Published 4:15 PM EST, Thu March 9, 2017 · Updated 5:10 PM EST, Fri March 10, 2017\n\n",
                "2017-03-09",
            ),
            ("updated first", "Updated: March 10, 2017 8:00 am\nPublished: March 9, 2017\n\n", "2017-03-09"),
            ("only updated", "Last updated on 10 March 2017\n\n", "2017-03-10"),
            ("byline", "River rises\nBy Jo Bell | March 9, 2017\n\n", "2017-03-09"),
            ("byline with comma", "River rises\n\nJo Bell, Arden Courier, 9 March 2017\n\n", "2017-03-09"),
            ("line of its own", "River rises\nThursday, March 9, 2017\n\n", "2017-03-09"),
            ("line of its own, ISO with time", "2017-03-09T08:30:00Z\n\n", "2017-03-09"),
            ("dateline with year", "ARDEN, March 9, 2017 (Courier) — ", "2017-03-09"),
            ("dateline and copyright", "ARDEN, March 9 (Courier) — It rained. © 2017 Courier\n\n", "2017-03-09"),
            ("dateline without any year", "ARDEN, March 9 (Courier) — ", ""),
            ("date, dash, place", "March 9, 2017 - ARDEN - ", "2017-03-09"),
            ("figures that tell", "Posted 25/03/2017 10:15\n\n", "2017-03-25"),
            ("figures that do not tell", "Posted 03/04/2017 10:15\n\n", ""),
            ("figures that another date settles", "Posted 03/04/2017\nComments close 25/04/2017\n\n", "2017-04-03"),
            ("slug", "courier-20170309-flood\n\n", "2017-03-09"),
            ("glued to the first sentence", "March 9, 2017 The mayor of Arden is out. ", "2017-03-09"),
            ("in brackets", "[March 9, 2017] The mayor of Arden is out. ", "2017-03-09"),
            ("address", "https://courier.example/2017/03/09/flood\n\n", "2017-03-09"),
            ("archive's date", "Arden Courier\nLOAD-DATE: March 10, 2017\nMarch 9, 2017\n\n", "2017-03-09"),
            ("headline about a day", "Arden to vote on March 9, 2017\n\n", ""),
            ("sentence that opens with a day", "March 9, 2017, was a wet day in Arden.\n\n", ""),
            ("sentence that tells of a day", "On March 9, 2017, the river rose in Arden.\n\n", ""),
            ("sentence about publishing", "The report was published on March 9, 2017, by the county.\n\n", ""),
            ("none", "", ""),
        ] {
            let text = format!("{head}{body}");
            let times = find(&Document::read(&text), None);
            assert_eq!(times.document.day.map(iso).unwrap_or_default(), want, "{name}");
            assert_eq!(times.document.span.is_some(), !want.is_empty(), "{name}");
        }
    }

    #[test]
    fn a_date_far_from_the_top_is_no_document_date() {
        let text = format!("{}Published March 9, 2017\n\nThe end.", "The river rose again.\n\n".repeat(30));
        assert_eq!(find(&Document::read(&text), None).document.day, None);
    }
}
