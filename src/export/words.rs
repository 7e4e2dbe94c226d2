//! What the forms say in the same words.

use std::borrow::Cow;

use crate::Options;
use crate::analysis::{Basis, EntityKind, EntryKind, Quote, QuoteKind};
use crate::span::{Ruler, Unit};
use crate::time::plainly;

/// Below this confidence a quote is unsure, and from that on it is sure; what is between is likely. Of quotes on the
/// development articles of PolNeAR below the first 43 in 100 had the right words and source, from the second on 95. The
/// page has the same two, in `www/assets/sureness.js`.
const UNSURE_BELOW: f64 = 0.5;
const SURE_FROM: f64 = 0.9;

/// How sure a quote is, in a word.
pub fn sureness(confidence: f64) -> &'static str {
    match confidence {
        _ if confidence >= SURE_FROM => "sure",
        _ if confidence >= UNSURE_BELOW => "likely",
        _ => "unsure",
    }
}

/// The words of a quote; where the article has others between them, a gap, since nobody said them in one breath.
pub fn quoted<'a, U: Unit>(quote: &'a Quote<U>, text: &str, ruler: &Ruler<U>) -> Cow<'a, str> {
    let [first, rest @ ..] = quote.spans.as_slice() else { return Cow::Borrowed(&quote.text) };
    let mut words = ruler.words(text, *first).to_string();
    let mut between = *first;
    for span in rest {
        (between.start, between.end) = (between.end, span.start);
        words.push_str(if ruler.words(text, between).trim().is_empty() { " " } else { " … " });
        words.push_str(ruler.words(text, *span));
        between.end = span.end;
    }
    // Spans of another text cut none of these words.
    let is_whole = words.len() >= quote.text.len();
    if is_whole { Cow::Owned(words) } else { Cow::Borrowed(&quote.text) }
}

/// A quote's kind, in a word.
pub fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "direct",
        QuoteKind::Mixed => "mixed",
        QuoteKind::Indirect => "indirect",
    }
}

/// What an entity is, in a word.
pub fn entity(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "person",
        EntityKind::Organization => "organization",
        EntityKind::Group => "group",
        EntityKind::Anonymous => "anonymous",
    }
}

/// What a dated clause tells, in a word.
pub fn entry(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Event => "event",
        EntryKind::State => "state",
    }
}

/// On what a date rests, in a word.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Stated => "stated",
        Basis::Carried => "carried",
        Basis::Document => "document",
    }
}

/// `2019-01-09` as "9 January 2019"; what is no such day stays as it is.
pub fn day(iso: &str) -> String {
    Options::dated(iso).ok().and_then(|options| options.date).map_or_else(|| iso.to_string(), plainly)
}

/// The days from `earliest` to `latest`, both inclusive; `None` is an open side.
pub fn days(earliest: Option<&str>, latest: Option<&str>) -> String {
    match (earliest, latest) {
        (Some(earliest), Some(latest)) if earliest == latest => day(earliest),
        (Some(earliest), Some(latest)) => format!("{} to {}", day(earliest), day(latest)),
        (Some(earliest), None) => format!("from {} on", day(earliest)),
        (None, Some(latest)) => format!("until {}", day(latest)),
        (None, None) => "no day".to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze;
    use crate::span::Utf16;

    #[test]
    fn what_stands_between_the_pieces_of_a_quote_leaves_a_gap() {
        let text = "“🙂 It works,” Ann Lee said. “It always has.”";
        let mut analysis = analyze::<Utf16>(text, &Options::default());
        let quote = &mut analysis.quotes[0];
        assert_eq!(quote.text, "“🙂 It works,” “It always has.”");
        for (article, words) in [(text, "“🙂 It works,” … “It always has.”"), ("", quote.text.as_str())] {
            assert_eq!(quoted(quote, article, &Ruler::new(article)), words);
        }
        quote.spans[0].end = quote.spans[1].start - 1;
        assert_eq!(quoted(quote, text, &Ruler::new(text)), "“🙂 It works,” Ann Lee said. “It always has.”");
    }

    #[test]
    fn days_are_written_for_people() {
        for (earliest, latest, said) in [
            (Some("2019-01-09"), Some("2019-01-09"), "9 January 2019"),
            (Some("2019-01-01"), Some("2019-12-31"), "1 January 2019 to 31 December 2019"),
            (None, Some("2019-05-01"), "until 1 May 2019"),
            (Some("0079-08-24"), None, "from 24 August 79 on"),
            (Some("-0043-03-15"), Some("-0043-03-15"), "-0043-03-15"),
            (Some("soon"), Some("soon"), "soon"),
            (None, None, "no day"),
        ] {
            assert_eq!(days(earliest, latest), said);
        }
    }

    #[test]
    fn confidence_is_told_in_three_steps() {
        for (confidence, word) in [(1.0, "sure"), (0.9, "sure"), (0.89, "likely"), (0.5, "likely"), (0.49, "unsure")] {
            assert_eq!(sureness(confidence), word);
        }
    }
}
