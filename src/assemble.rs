//! What the stages found, as the contract has it: ids for places, the asked unit for bytes; [`furniture`] tells what of the page was left out.

mod furniture;

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::analysis::{Analysis, Basis, By, DocumentInfo, Entity, Entry, Id, Quote, Time};
use crate::decimal::Ids;
use crate::document::{Document, Token, TokenIx, TokenRange};
use crate::entities::{self, EntityIx, People, Speaker};
use crate::order;
use crate::quotes::{self, QuoteIx};
use crate::span::{OutSpan, Ruler, Span, Unit};
use crate::time::{Interval, TimeIx, Times, iso};
use crate::timeline::Timeline;
use crate::timeline::places::Places;

/// Puts the results together.
pub fn assemble<U: Unit>(
    document: &Document,
    times: Times,
    quotes: Vec<quotes::Quote>,
    people: People,
    timeline: Timeline,
) -> Analysis<U> {
    let given = times.all.iter().map(|time| time.given).collect();
    let desk = Desk { document, ruler: Ruler::new(document.text), words: count_words(document), given };
    let furniture = furniture::left_out(document, &quotes, &people, &timeline);
    Analysis {
        offsets: U::NAME,
        document: desk.document_info(&times, furniture),
        entities: desk.entities(people.entities, &people.speakers, &timeline.places),
        quotes: desk.quotes(quotes, people.speakers, timeline.said),
        times: times.all.into_iter().enumerate().map(|(index, time)| desk.time(TimeIx(index), time)).collect(),
        timeline: timeline.entries.into_iter().enumerate().map(|(index, entry)| desk.entry(index, entry)).collect(),
    }
}

struct Desk<'a, U: Unit> {
    document: &'a Document<'a>,
    ruler: Ruler<U>,
    /// For each token how many words stand before it, and at the end how many there are.
    words: Vec<u32>,
    /// For each time whether the user says what it means.
    given: Vec<bool>,
}

/// For each token how many words stand before it, and at the end how many there are.
fn count_words(document: &Document) -> Vec<u32> {
    let mut words = 0;
    let behind = |token: &Token| {
        words += u32::from(token.is_word());
        words
    };
    std::iter::once(0).chain(document.tokens.iter().map(behind)).collect()
}

fn days(interval: Option<Interval>) -> (Option<String>, Option<String>) {
    let Some(Interval { earliest, latest }) = interval else { return (None, None) };
    let first = earliest.map(iso);
    let last = if latest == earliest { first.clone() } else { latest.map(iso) };
    (first, last)
}

/// To two places. JavaScript has no `f32`, and would show one with all the digits that it does not mean.
fn percent(share: f32) -> f64 {
    (f64::from(share) * 100.0).round() / 100.0
}

static QUOTE_IDS: LazyLock<Ids> = LazyLock::new(|| Ids::of('q'));
static TIME_IDS: LazyLock<Ids> = LazyLock::new(|| Ids::of('t'));
static ENTITY_IDS: LazyLock<Ids> = LazyLock::new(|| Ids::of('e'));
static ENTRY_IDS: LazyLock<Ids> = LazyLock::new(|| Ids::of('v'));

fn quote_id(ix: QuoteIx) -> Id {
    QUOTE_IDS.at(ix.0)
}

fn time_id(ix: TimeIx) -> Id {
    TIME_IDS.at(ix.0)
}

fn entity_id(ix: EntityIx) -> Id {
    ENTITY_IDS.at(ix.0)
}

impl<U: Unit> Desk<'_, U> {
    fn out(&self, span: Span) -> OutSpan<U> {
        self.ruler.measure(span)
    }

    fn maybe(&self, span: Option<Span>) -> Option<OutSpan<U>> {
        span.map(|span| self.out(span))
    }

    fn words(&self, span: Span) -> String {
        span.of(self.document.text).to_string()
    }

    fn joined(&self, spans: &[Span]) -> String {
        match spans {
            [only] => self.words(*only),
            several => several.iter().map(|&span| span.of(self.document.text)).collect::<Vec<_>>().join(" "),
        }
    }

    fn document_info(&self, times: &Times, furniture: Vec<Span>) -> DocumentInfo<U> {
        DocumentInfo {
            date: times.document.day.map(iso),
            date_from: times.document.from,
            date_span: self.maybe(times.document.span),
            order: times.order,
            unsettled: self.maybe(times.unsettled),
            title: self.document.title().map(|span| self.words(span)),
            words: self.words_in(TokenRange::new(TokenIx(0), TokenIx(self.document.tokens.len()))),
            furniture: furniture.into_iter().map(|span| self.out(span)).collect(),
        }
    }

    fn quotes(
        &self,
        quotes: Vec<quotes::Quote>,
        speakers: Vec<Option<Speaker>>,
        said: Vec<Option<TimeIx>>,
    ) -> Vec<Quote<U>> {
        let all = quotes.into_iter().zip(speakers).zip(said).enumerate();
        all.map(|(index, ((quote, speaker), said))| self.quote(QuoteIx(index), quote, speaker, said)).collect()
    }

    fn quote(&self, ix: QuoteIx, quote: quotes::Quote, speaker: Option<Speaker>, said: Option<TimeIx>) -> Quote<U> {
        let mut because = quote.because;
        if let Some(more) = speaker.as_ref().and_then(|speaker| speaker.because.as_deref()) {
            because.truncate(because.trim_end_matches('.').len());
            because.extend(["; ", more, "."]);
        }
        // Where nothing near a quote says whose it is, all depends on what else tells it.
        let nobody = matches!(quote.source, quotes::Source::Nobody) && speaker.is_some();
        let sure = if nobody { 1.0 } else { quote.confidence };
        Quote {
            id: quote_id(ix),
            kind: quote.kind,
            spans: quote.content.iter().map(|&span| self.out(span)).collect(),
            text: self.joined(&quote.content),
            cue: self.maybe(quote.cue),
            source: match quote.source {
                quotes::Source::Written(span) => Some(self.out(span)),
                _ => None,
            },
            confidence: percent(sure * speaker.as_ref().map_or(1.0, |speaker| speaker.confidence)),
            speaker: speaker.map(|speaker| entity_id(speaker.entity)),
            addressee: self.maybe(quote.addressee),
            medium: self.maybe(quote.medium),
            when: said.map(time_id),
            because,
            by: None,
        }
    }

    fn words_in(&self, tokens: TokenRange) -> usize {
        (self.words[tokens.end.0] - self.words[tokens.start.0]) as usize
    }

    /// Most quoted words first, then in the order of the first mention.
    fn entities(
        &self,
        entities: Vec<entities::Entity>,
        speakers: &[Option<Speaker>],
        places: &Places,
    ) -> Vec<Entity<U>> {
        let mut spoken: Vec<(usize, Vec<Id>)> = vec![Default::default(); entities.len()];
        for (ix, speaker) in speakers.iter().enumerate().map(|(index, speaker)| (QuoteIx(index), speaker)) {
            if let Some((words, quotes)) = speaker.as_ref().and_then(|speaker| spoken.get_mut(speaker.entity.0)) {
                *words += places.content(ix).iter().map(|&piece| self.words_in(piece)).sum::<usize>();
                quotes.push(quote_id(ix));
            }
        }
        let mut order: Vec<usize> = (0..entities.len()).collect();
        order::by(&mut order, |&index| order::falling(spoken[index].0));
        let mut entities: Vec<Option<entities::Entity>> = entities.into_iter().map(Some).collect();
        let entity = |index: usize| {
            let entity = entities[index].take()?;
            let (words, quotes) = std::mem::take(&mut spoken[index]);
            Some(Entity {
                id: entity_id(EntityIx(index)),
                name: entity.name,
                kind: entity.kind,
                role: entity.role,
                pronoun: entity.pronoun.map(Cow::Borrowed),
                mentions: entity.mentions.iter().map(|&span| self.out(span)).collect(),
                words,
                quotes,
                by: None,
            })
        };
        order.into_iter().filter_map(entity).collect()
    }

    fn time(&self, ix: TimeIx, time: crate::time::Time) -> Time<U> {
        let (earliest, latest) = days(time.interval);
        Time {
            id: time_id(ix),
            span: self.out(time.span),
            text: self.words(time.span),
            kind: time.kind,
            value: time.value,
            modifier: time.modifier.map(Cow::Borrowed),
            earliest,
            latest,
            because: time.because,
            by: time.given.then_some(By::User),
        }
    }

    fn entry(&self, index: usize, entry: crate::timeline::Entry) -> Entry<U> {
        let (earliest, latest) = days(Some(entry.interval));
        let given = entry.basis == Basis::Stated && entry.times.iter().any(|ix| self.given.get(ix.0) == Some(&true));
        Entry {
            id: ENTRY_IDS.at(index),
            span: self.out(entry.span),
            text: self.words(entry.span),
            earliest,
            latest,
            kind: entry.kind,
            basis: entry.basis,
            times: entry.times.iter().map(|&ix| time_id(ix)).collect(),
            quotes: entry.quotes.iter().map(|&ix| quote_id(ix)).collect(),
            entities: entry.entities.iter().map(|&ix| entity_id(ix)).collect(),
            because: entry.because,
            by: given.then_some(By::User),
        }
    }
}
