//! The document's own date, as its head tells it.

use std::sync::LazyLock;

use regex::Regex;

use super::DocumentDate;
use super::calendar::{Date, date};
use super::fixed;
use super::recognise::Found;
use super::words::two_digit_year;
use crate::analysis::DateFrom;
use crate::document::{Document, Paragraph, TokenIx, TokenKind, is_caption};
use crate::lexicon::WordMap;
use crate::span::Span;

/// Words that introduce a date as the document's own, and how much they say.
static LABELS: WordMap<Weight> = WordMap::of(include_str!("../lexicon/time/labels.txt"), |weight| match weight {
    "published" => Some(Weight::Labelled),
    "updated" => Some(Weight::Updated),
    _ => None,
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
/// Paragraphs in which it may where a whole page was pasted, and how many of them may be prose: what stands below the headline.
const PAGE: usize = 80;
const STANDFIRST: usize = 3;
/// Words that a line of prose has at least.
const PROSE: usize = 12;
/// The longest line on a page that has a date and no label, in tokens.
const DATE_LINE: usize = 12;
/// Words that a label has at most: "Date of birth".
const LABEL: usize = 4;
/// In how many lines above its day the minutes of a meeting are called so.
const MINUTES: usize = 3;
/// Words that a line of a head may have besides its date.
const HEAD_WORDS: usize = 24;

/// The document's own date where its text tells it.
pub fn find(document: &Document, found: &[Found], month_first: Option<bool>, listed: &[TokenIx]) -> DocumentDate {
    let told = line(document, found, month_first, listed).or_else(|| slug(document)).or_else(|| wire_foot(document));
    match told {
        Some((day, span)) => DocumentDate { day: Some(day), from: DateFrom::Text, span: Some(span) },
        None => DocumentDate { day: None, from: DateFrom::None, span: None },
    }
}

/// The date in the document's head that has most to say for it, and the words that tell it.
fn line(document: &Document, found: &[Found], month_first: Option<bool>, listed: &[TokenIx]) -> Option<(Date, Span)> {
    let first = |(best, _, _): &(Weight, Date, Span), (weight, _, _): &(Weight, Date, Span)| weight < best;
    let all = weighed(document, found, month_first, listed);
    let best = all.reduce(|best, next| if first(&best, &next) { next } else { best })?;
    Some((best.1, best.2))
}

/// The words of each date in the document's head that may be its own.
pub fn lines(document: &Document, found: &[Found], month_first: Option<bool>, listed: &[TokenIx]) -> Vec<Span> {
    weighed(document, found, month_first, listed).map(|(.., span)| span).collect()
}

/// The dates in the document's head that may be its own and are not `listed` as those of items, with what speaks for each and the words that tell it.
fn weighed<'a>(
    document: &'a Document,
    found: &'a [Found],
    month_first: Option<bool>,
    listed: &'a [TokenIx],
) -> impl Iterator<Item = (Weight, Date, Span)> + 'a {
    let [head, page] = [HEAD, page(document)]
        .map(|end| document.paragraphs.get(end).map_or(document.tokens.len(), |paragraph| paragraph.tokens.start.0));
    found.iter().take_while(move |found| found.tokens.start.0 < head.max(page)).filter_map(move |found| {
        if listed.binary_search(&found.tokens.start).is_ok() {
            return None;
        }
        let (weight, first) = weigh(document, found)?;
        let below = found.tokens.start.0 >= head;
        if below && !(weight != Weight::Placed || is_date_line(document, found)) {
            return None;
        }
        let day = day_of(document, found, month_first)?;
        Some((weight, day, document.token(first).span.to(document.span(found.tokens))))
    })
}

/// One past the last paragraph above the article on the page: buttons and names of sections are no prose.
fn page(document: &Document) -> usize {
    let prose = |paragraph: &Paragraph| {
        let words = || paragraph.tokens.iter().filter(|&ix| document.token(ix).is_word());
        let captioned = || paragraph.tokens.last().is_some_and(|last| document.is(last, ")"));
        words().nth(PROSE).is_some() && !is_head_line(document, paragraph) && !captioned()
    };
    let places = document.paragraphs.iter().take(PAGE).enumerate();
    let prose = places.filter(|(_, paragraph)| prose(paragraph)).map(|(place, _)| place);
    prose.take(STANDFIRST).last().unwrap_or(0)
}

/// Whether `found` stands at the head of a line with hardly more than it.
fn is_date_line(document: &Document, found: &Found) -> bool {
    let paragraph = document.paragraph(document.token(found.tokens.start).paragraph);
    found.tokens.start == paragraph.tokens.start && paragraph.tokens.len() <= DATE_LINE
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
    // "Birth date: March 3, 1951"
    let of_life = |ix| matches!(document.low(ix), "birth" | "born" | "death" | "died");
    if paragraph.tokens.ending(start).iter().take(LABEL).any(of_life) {
        return None;
    }
    if let Some((weight, label)) = label(document, paragraph, start) {
        return Some((weight, label));
    }
    // "On Mon, 8 Apr 2024 at 11:20, Ann Lee wrote:"
    if paragraph.around && paragraph.tokens.start.next() == start && document.is(start.prev(), "on") {
        return Some((Weight::Placed, start));
    }
    if is_of_minutes(document, start) {
        return Some((Weight::Placed, start));
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
            let head = ix == paragraph.tokens.start
                || is_head_line(document, paragraph)
                || tells_of_itself(document, paragraph.tokens.start, ix);
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

/// "This article was first" before the label.
fn tells_of_itself(document: &Document, first: TokenIx, label: TokenIx) -> bool {
    document.low(first) == "this"
        && (first.0 + 1..label.0).map(TokenIx).all(|ix| {
            matches!(
                document.low(ix),
                "article"
                    | "story"
                    | "report"
                    | "post"
                    | "piece"
                    | "was"
                    | "is"
                    | "has"
                    | "been"
                    | "first"
                    | "originally"
                    | "last"
            )
        })
}

/// The date is the first thing in the paragraph and something other than a clause follows.
fn opens(document: &Document, paragraph: &Paragraph, found: &Found) -> bool {
    let first = paragraph.tokens.start;
    let bracketed = matches!(document.low(first), "(" | "[") && found.tokens.start == first.next();
    if found.tokens.start != first && !bracketed {
        return false;
    }
    let after = document.low(found.tokens.end);
    let parted = matches!(after, "-" | "--" | "—" | "–" | "|" | ":" | "•" | "·" | "/" | "")
        || found.tokens.end >= paragraph.tokens.end;
    let next = found.tokens.end;
    let capital = document.token(next).kind == TokenKind::Word && document.is_capitalized(next);
    // "January 10, 2019 (Reuters) —"
    let agency = after == "("
        && (2..6).any(|on| {
            document.low(found.tokens.end.plus(on)) == ")"
                && matches!(document.low(found.tokens.end.plus(on + 1)), "-" | "--" | "—" | "–")
        });
    let closed = bracketed && matches!(after, ")" | "]");
    // "January 10, 2019 The mayor": glued to the first sentence; a sentence of its own would have a comma.
    parted || closed || agency || capital && (found.slots.date.is_some() || first.0 == 0 && found.slots.year.is_some())
}

/// `LONDON, Jan. 10 (Reuters) —`: capitals before, a dash, bracket or colon after, at the start of a paragraph.
fn is_dateline(document: &Document, paragraph: &Paragraph, found: &Found) -> bool {
    let before = found.tokens.start.0 - paragraph.tokens.start.0;
    let place = (1..=8).contains(&before)
        && (paragraph.tokens.start.0..found.tokens.start.0).map(TokenIx).all(|ix| {
            let token = document.token(ix);
            token.kind == TokenKind::Punct
                || document.is_capitalized(ix)
                || matches!(document.low(ix), "de" | "of" | "la" | "and")
        });
    let end = document.behind_hour(found.tokens.end);
    let after = document.low(end);
    // "Ann Lee (March 9, 1917 – May 1, 2017)" is a life, "ARDEN (March 9, 2017) —" a dateline.
    let bracket = matches!(document.low(found.tokens.start.prev()), "(" | "[");
    let dash = || matches!(document.low(end.next()), "-" | "--" | "—" | "–");
    let parted = match bracket {
        true => matches!(after, ")" | "]") && dash(),
        // "(Arden, March 9, 2017) –"
        false if document.is(paragraph.tokens.start, "(") => after == ")" && dash(),
        false => matches!(after, "(" | "-" | "--" | "—" | "–" | "_" | ":" | "/"),
    };
    place && parted
}

/// Whether the day at `start` is that of the meeting of which the text is the minutes: "Minutes of the meeting held on 26 February 2019".
fn is_of_minutes(document: &Document, start: TokenIx) -> bool {
    let index = document.token(start).paragraph.0;
    let line = &document.paragraphs[index];
    let head = || document.paragraphs[index.saturating_sub(MINUTES)..=index].iter();
    let opens = |paragraph: &Paragraph| paragraph.tokens.iter().take(LABEL).any(|ix| document.is(ix, "minutes"));
    is_head_line(document, line)
        && line.tokens.ending(start).iter().any(|ix| document.is(ix, "held"))
        && head().any(opens)
}

/// A line that is no sentence: few words, no full stop at the end.
fn is_head_line(document: &Document, paragraph: &Paragraph) -> bool {
    if paragraph.tokens.len() > 4 * HEAD_WORDS {
        return false;
    }
    let words = paragraph.tokens.iter().filter(|&ix| document.token(ix).is_word()).count();
    let sentence = paragraph.tokens.last().is_some_and(|last| {
        // "Our Bureau | Updated - March 09, 2017 at 04:15 PM."
        let hour = || document.low(last) == "." && matches!(document.low(last.prev()), "am" | "pm");
        matches!(document.low(last), "." | "!" | "?" | "\"" | "”")
            && document.token(last).kind != TokenKind::Word
            && !hour()
            || is_caption(document, paragraph.tokens)
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

/// How the Associated Press signs off: `AP-NY-01-10-19 1615EST`.
static FOOT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)AP-[A-Z]{2}-([01][0-9])-([0-3][0-9])-([0-9]{2}) [0-9]{4}").ok());

/// The day of a wire's last line.
fn wire_foot(document: &Document) -> Option<(Date, Span)> {
    let last = document.paragraphs.last()?;
    let found = FOOT.as_ref()?.captures(last.span.of(document.text))?;
    let part = |index: usize| found.get(index).and_then(|part| part.as_str().parse::<u8>().ok());
    let day = date(two_digit_year(part(3)?.into()), part(1)?, part(2)?)?;
    let (start, end) = (found.get(1)?.start(), found.get(3)?.end());
    Some((day, Span::new(last.span.start + start, last.span.start + end)))
}

#[cfg(test)]
mod tests {
    use super::super::calendar::{date, iso};
    use super::super::find;
    use crate::analysis::DateFrom;
    use crate::document::Document;

    #[test]
    fn the_documents_own_date_is_found_in_its_head() {
        let body =
            "The river rose in the night and the mill stood in water to its second floor, said Ann Lee, the miller.";
        let mut wrong = Vec::new();
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
            ("dateline in brackets", "(Arden, March 9, 2017) – ", "2017-03-09"),
            ("dateline and copyright", "ARDEN, March 9 (Courier) — It rained. © 2017 Courier\n\n", "2017-03-09"),
            ("dateline with an hour", "Arden, 9 March 2017 at 07:00 CET - ", "2017-03-09"),
            ("dateline with an hour and its zone", "Arden, Kansas – 9 March 2017 at 8.00 am (CET +1) – ", "2017-03-09"),
            ("near miss: no dateline", "Arden, 9 March 2017 at 7 Mill Street - ", ""),
            ("minutes", "ARDEN PARISH COUNCIL\n\nMinutes of the meeting held on 9 March 2017\n\n", "2017-03-09"),
            (
                "minutes, further down",
                "MINUTES OF THE ARDEN COUNCIL\n\nHeld in the mill on Thursday 9 March 2017\n\n",
                "2017-03-09",
            ),
            ("near miss: a meeting", "ARDEN PARISH COUNCIL\n\nThe meeting held on 9 March 2017\n\n", ""),
            ("dateline in brackets", "ARDEN, Kan. (March 9, 2017) — ", "2017-03-09"),
            (
                "below the names of sections",
                "Skip\nHome\nNews\nSport\nArts\nMusic\nBooks\nFilm\nStage\nFood\nTravel\nShop\nWork\nRiver rises\nMarch 9, 2017\n\n",
                "2017-03-09",
            ),
            (
                "near miss: another story’s below the text",
                "a.\nb.\nc.\nd.\ne.\nf.\ng.\nh.\ni.\nIt rained in the night and the mill stood in water all of the next day.\n\nIt rained on and the mill stood in water to its second floor, said the miller.\n\nIt rained on and the mill stood in water to its third floor, said the miller.\n\nMarch 9, 2017\n\n",
                "",
            ),
            (
                "near miss: captions",
                "1 of 2\nThe mill stands in the water of the river in Arden on Wednesday, March 8, 2017. (AP Photo/Ann Lee)\nRiver rises\nThe mill in Arden on Wednesday, March 8, 2017. (AP Photo/Ann Lee)\nUpdated 5:41 PM EST, March 9, 2017\n\n",
                "2017-03-09",
            ),
            ("answered mail", "Look.\n\nOn Thu, 9 Mar 2017 at 11:20, Ann Lee wrote:\n\n", "2017-03-09"),
            ("near miss: a life", "Ann Lee (March 9, 1917 – May 1, 2017) - ", ""),
            ("near miss: a day of birth", "Ann Lee (March 9, 1917) was a miller. ", ""),
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
            ("time first, with a zone", "By Jo Bell\nUpdated 9:15 AM ET, Thu March 9, 2017\n\n", "2017-03-09"),
            (
                "two on one line",
                "Posted at 4:15 PM, Mar 9, 2017 and last updated 5:10 PM, Mar 10, 2017\n\n",
                "2017-03-09",
            ),
            ("glued labels", "Published March 9, 2017Updated March 10, 2017\n\n", "2017-03-09"),
            ("stops instead of colons", "Jo Bell in Arden\nThu 9 Mar 2017 16.15 GMT\n\n", "2017-03-09"),
            (
                "modified after",
                "Thu 9 Mar 2017 16.15 GMT\nLast modified on Fri 10 Mar 2017 09.00 GMT\n\n",
                "2017-03-09",
            ),
            (
                "first published after",
                "Last modified on Fri 10 Mar 2017\nFirst published on Thu 9 Mar 2017\n\n",
                "2017-03-09",
            ),
            ("strokes", "MARCH 9, 2017 / 4:15 PM / 2 YEARS AGO\nRiver rises\n\n", "2017-03-09"),
            ("time after", "River rises\nMar 9, 2017, 04:15pm EST\n\n", "2017-03-09"),
            ("editor's line", "Source: Courier | 2017-03-09 16:15:33 | Editor: Jo Bell\n\n", "2017-03-09"),
            ("ISO with a space", "2017-03-09 16:15\nRiver rises\n\n", "2017-03-09"),
            ("ISO with an offset", "Published: 2017-03-09T16:15:00+01:00\n\n", "2017-03-09"),
            ("mail's header", "From: Jo Bell\nDate: Thu, 9 Mar 2017 16:15:00 +0000\n\n", "2017-03-09"),
            ("press release", "FOR IMMEDIATE RELEASE: March 9, 2017\n\n", "2017-03-09"),
            ("originally", "Originally published March 9, 2017\n\n", "2017-03-09"),
            ("published in a sentence of the head", "This article was published on 9 March 2017.\n\n", "2017-03-09"),
            ("bar and time", "Jo Bell | Mar. 9, 2017 | 4:15 p.m.\n\n", "2017-03-09"),
            ("day before month, ordinal", "9th March 2017\n\n", "2017-03-09"),
            ("weekday with a stop", "Thurs., March 9, 2017\n\n", "2017-03-09"),
            ("dateline in two words", "NEW ARDEN, Wis., March 9, 2017 — ", "2017-03-09"),
            ("dateline of a place with a small word", "Rio de Janeiro, March 9, 2017 — ", "2017-03-09"),
            ("dateline without place", "March 9, 2017 (Courier) — ", "2017-03-09"),
            ("dateline and header", "Published March 10, 2017\n\nARDEN, March 9, 2017 (Courier) — ", "2017-03-10"),
            ("wire's sign-off, but not at the end", "The end.\n\nAP-AR-03-09-17 1615EST\n\n", ""),
            ("points", "Arden Courier, 09.03.2017\n\n", "2017-03-09"),
            ("short year", "Posted 3/25/17\n\n", "2017-03-25"),
            ("figures that a weekday settles", "Posted Thu 09/03/2017\n\n", "2017-03-09"),
            ("figures that a day in words settles", "Posted 09/03/2017\n\nThe river rose on March 9. ", "2017-03-09"),
            (
                "figures that a day in words with its year settles",
                "Posted 09/03/2017\n\nThe river rose on March 9, 2017. ",
                "2017-03-09",
            ),
            ("figures the same both ways", "Posted 03/03/2017\n\n", "2017-03-03"),
            ("photo's date", "River rises\nFILE - In this March 1, 2016, file photo, the mill stands dry.\n\n", ""),
            ("event's line", "The fair opens March 9, 2017, at noon.\n\n", ""),
            ("life's dates", "Ann Lee (March 9, 1917 - May 1, 2017) ran the mill.\n\n", ""),
            ("figures that are no day", "Lot 20171399\n\n", ""),
            ("a year alone", "River rises, 2017\n\n", ""),
            ("a stop behind the hour", "Our Bureau | Updated - March 09, 2017 at 04:15 PM.\n\n", "2017-03-09"),
            ("place and hour behind", "Updated - March 09, 2017 04:15 pm IST - ARDEN\n\n", "2017-03-09"),
            ("near miss: a sentence with a stop behind the hour", "It rose on March 9, 2017 at 04:15 PM.\n\n", ""),
            ("none", "", ""),
        ] {
            let text = format!("{head}{body}");
            let times = find(&Document::read(&text), None);
            let got = times.document.day.map(iso).unwrap_or_default();
            if got != want || times.document.span.is_some() == want.is_empty() {
                wrong.push(format!("{name}: {got}, wanted {want}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_wires_last_line_tells_its_date() {
        for (text, want) in [
            ("The river rose again.\n\nAP-AR-03-09-17 1615EST", Some("2017-03-09")),
            ("The river rose again.\n\nAP-AR-13-09-17 1615EST", None),
            ("The river rose again.\n\nCall AR-03-09-17 1615", None),
        ] {
            assert_eq!(find(&Document::read(text), None).document.day.map(iso).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn a_date_given_comes_before_any_in_the_text() {
        let times = find(&Document::read("Published March 9, 2017\n\nIt rained on Monday."), date(2019, 1, 10));
        assert_eq!(
            (times.document.day.map(iso).as_deref(), times.document.from),
            (Some("2019-01-10"), DateFrom::Given)
        );
        assert_eq!(times.all.last().map(|time| time.value.as_str()), Some("2019-01-07"));
    }

    #[test]
    fn figures_that_nothing_settles_say_so() {
        let times = find(&Document::read("Posted 03/04/2017\n\nIt rained on Monday."), None);
        let because: Vec<&str> = times.all.iter().map(|time| time.because.as_str()).collect();
        assert_eq!(
            because,
            [
                "“03/04/2017” is 4 March 2017 or 3 April 2017, and nothing tells whether day or month comes first.",
                "“Monday” is counted from the article’s date, and there is none."
            ]
        );
    }

    #[test]
    fn a_date_far_from_the_top_is_no_document_date() {
        let text = format!("{}Published March 9, 2017\n\nThe end.", "The river rose again.\n\n".repeat(30));
        assert_eq!(find(&Document::read(&text), None).document.day, None);
    }
}
