//! Weekdays of a weather forecast or of a fixture, which need no verb: "Thursday: Mostly sunny. Thursday night: A chance of rain.",
//! "Arden v Derby, Saturday, 5.35pm".

use super::present::is_weekday;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;

static WEATHER: WordSet = WordSet::of(include_str!("../lexicon/time/weather.txt"));

/// How many words the weather of a day has at most.
const SHORT: usize = 24;

/// How far before its weekday what is told may be called a forecast.
const CALLED: usize = 60;

/// The word that makes the weekday at `range` one to come: the weather told of it, which is not that of a day over, or the match.
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let sentence = document.sentence_at(range.start);
    if !is_weekday(document.low(range.start))
        || sentence.len() > SHORT
        || sentence.iter().any(|ix| is_over(document, ix))
    {
        return None;
    }
    if let Some(versus) = is_fixture(document, sentence, range) {
        return Some(versus);
    }
    let heads = sentence.start == range.start && matches!(document.low(range.end), ":" | "," | "-" | "–" | "—");
    let called = || {
        let on = document.is(range.start.prev(), "on");
        let named = |ix: TokenIx| {
            matches!(document.low(ix), "forecast" | "outlook") && matches!(document.low(ix.next()), ":" | "for")
        };
        let paragraph = document.paragraph(document.token(range.start).paragraph).tokens;
        on && paragraph.ending(range.start).iter().rev().take(CALLED).any(named)
    };
    let weather = sentence.iter().find(|&ix| WEATHER.has(document.low(ix)));
    weather.filter(|_| heads || called())
}

/// The "v" between those who play at an hour of the day at `range`, no verb told: "Arden v Derby, Saturday, 5.35pm".
fn is_fixture(document: &Document, sentence: TokenRange, range: TokenRange) -> Option<TokenIx> {
    let hour = |ix: TokenIx| {
        let low = document.low(ix);
        low.starts_with(|first: char| first.is_ascii_digit()) && low.ends_with('m')
            || matches!(low, "pm" | "p.m." | "noon")
    };
    let timed = sentence.starting(range.start).iter().any(hour);
    let plain = !sentence.iter().any(|ix| document.tag(ix).is_finite());
    let mut before = sentence.ending(range.start).iter();
    before.find(|&ix| matches!(document.low(ix), "v" | "vs") && timed && plain)
}

/// Whether the word at `ix` tells of what is over, or gives the day to somebody who told of it.
fn is_over(document: &Document, ix: TokenIx) -> bool {
    matches!(document.tag(ix), Tag::Verb(VerbForm::Past)) || matches!(document.low(ix), "was" | "were" | "had")
}
