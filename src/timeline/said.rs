//! When each quote was said.

use std::sync::LazyLock;

use super::bounds::{self, Bound};
use super::clause::Clauses;
use crate::analysis::TimexType;
use crate::document::{Document, SentenceIx, TokenIx, TokenRange};
use crate::entities::People;
use crate::lexicon::WordSet;
use crate::quotes::{Quote, QuoteIx};
use crate::time::{Time, TimeIx, Times};

static OCCASIONS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/timeline/occasions.txt")));

/// How many tokens from its cue a time may stand.
const BESIDE: usize = 14;

/// How many sentences back an occasion may stand.
const REACH: usize = 6;

/// For each quote the time at which it was said: one beside its cue, or else the one of an occasion
/// told shortly before, at which the same speaker is named.
pub fn when(
    document: &Document,
    times: &Times,
    quotes: &[Quote],
    people: &People,
    told: &[Option<QuoteIx>],
    clauses: &Clauses,
) -> Vec<Option<TimeIx>> {
    let mut out: Vec<Option<TimeIx>> = vec![None; quotes.len()];
    for (index, quote) in quotes.iter().enumerate() {
        let by_cue = quote.cue.and_then(|cue| {
            let at = document.tokens_in(cue).start;
            let clauses = clauses.of(document.get(at)?.sentence);
            let clause = clauses.get(clauses.partition_point(|clause| clause.tokens.end <= at))?;
            nearest(document, times, clause.tokens, at, told)
        });
        let speaker = people.speakers.get(index).and_then(|speaker| speaker.as_ref());
        let first = quote.content.first().map(|span| document.tokens_in(*span).start);
        out[index] = by_cue.or_else(|| {
            let sentence = document.get(quote.cue.map_or(first?, |cue| document.tokens_in(cue).start))?.sentence;
            let entity = people.entities.get(speaker?.entity.0)?;
            occasion(document, times, sentence, &entity.mentions, told)
        });
    }
    out
}

/// The times that begin in `range` and are the article's own words, not a speaker's.
fn own_times<'a>(
    times: &'a Times,
    range: TokenRange,
    told: &'a [Option<QuoteIx>],
) -> impl Iterator<Item = (TimeIx, &'a Time)> {
    let first = times.all.partition_point(|time| time.tokens.start < range.start);
    times.all[first..]
        .iter()
        .enumerate()
        .map(move |(index, time)| (TimeIx(first + index), time))
        .take_while(move |(_, time)| time.tokens.start < range.end)
        .filter(|(_, time)| matches!(time.kind, TimexType::Date | TimexType::Time) && time.interval.is_some())
        .filter(|(_, time)| told.get(time.tokens.start.0).is_some_and(Option::is_none))
}

/// The time nearest to the cue at `at` in its own clause. What lies ahead or is only a bound was not
/// when it was said.
fn nearest(
    document: &Document,
    times: &Times,
    clause: TokenRange,
    at: TokenIx,
    told: &[Option<QuoteIx>],
) -> Option<TimeIx> {
    let past = |time: &Time| {
        let first = time.interval.and_then(|interval| interval.earliest);
        times.document.day.is_none_or(|today| first.is_some_and(|first| first <= today))
    };
    let start = clause.start.max(TokenIx(at.0.saturating_sub(BESIDE)));
    let beside = TokenRange::new(start, clause.end.min(at.plus(BESIDE)));
    own_times(times, beside, told)
        .filter(|(_, time)| past(time) && bounds::bound(document, time) == Bound::Then)
        .min_by_key(|(_, time)| time.tokens.start.0.abs_diff(at.0))
        .map(|(ix, _)| ix)
}

/// The time of the nearest earlier sentence that tells of an occasion with one of `mentions` at it.
fn occasion(
    document: &Document,
    times: &Times,
    sentence: SentenceIx,
    mentions: &[crate::span::Span],
    told: &[Option<QuoteIx>],
) -> Option<TimeIx> {
    (sentence.0.saturating_sub(REACH)..sentence.0).rev().map(SentenceIx).find_map(|earlier| {
        let range = document.sentence(earlier);
        let present = {
            let first = mentions.partition_point(|mention| mention.start < range.span.start);
            mentions.get(first).is_some_and(|mention| mention.start < range.span.end)
        };
        let speaks = || range.tokens.iter().any(|ix| told[ix.0].is_none() && OCCASIONS.has(document.low(ix)));
        if !(present && speaks()) {
            return None;
        }
        own_times(times, range.tokens, told).map(|(ix, _)| ix).next()
    })
}
