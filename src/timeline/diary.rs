//! Reads sentence by sentence and dates the clauses.

use super::because::Why;
use super::bounds::{self, Bound};
use super::choice::Model;
use super::clause::{Clause, Clauses, Tense};
use super::counted::is_unknown;
use super::frame::{Aside, Frame};
use super::joint::{Joint, Joints};
use super::layout::Layout;
use super::of_event::EventDay;
use super::past::{Extent, Past, days_between};
use super::testimony::Testimony;
use super::{Entry, stretch};
use crate::analysis::{Basis, QuoteKind};
use crate::document::{Document, ParagraphIx, Sentence, SentenceIx, TokenIx, TokenRange};
use crate::order;
use crate::quotes::{Quote, Source};
use crate::span::Span;
use crate::time::{Date, Interval, TimeIx, Times};

/// The days at which the story stands.
#[derive(Clone)]
pub(super) struct Now<'a> {
    pub(super) interval: Interval,
    pub(super) extent: Extent,
    pub(super) time: TimeIx,
    /// The words that set it there.
    pub(super) words: &'a str,
    pub(super) paragraph: ParagraphIx,
    pub(super) sentence: SentenceIx,
}

impl<'a> Now<'a> {
    /// The day for a clause that carries on from here.
    pub(super) fn carried(&self, tokens: TokenRange) -> Dating<'a> {
        Dating {
            interval: self.interval,
            basis: Basis::Carried,
            times: vec![self.time],
            why: Why::Carried,
            words: self.words,
            thing: false,
            listed: false,
            tokens,
        }
    }
}

/// How a clause is dated.
#[derive(Clone)]
pub struct Dating<'a> {
    /// The days.
    pub interval: Interval,
    /// On what they rest.
    pub basis: Basis,
    /// The times that give them.
    pub times: Vec<TimeIx>,
    /// How they were found.
    pub why: Why<'a>,
    /// The words that give the day.
    pub words: &'a str,
    /// Whether it is but a thing that is dated.
    pub thing: bool,
    /// Whether it goes on with a list: the same words tell it of another day.
    pub listed: bool,
    /// What is dated, where it is narrower than the clause.
    pub tokens: TokenRange,
}

/// A sentence, as one of its clauses sees the others.
pub(super) struct Company<'a> {
    pub(super) sentence: SentenceIx,
    pub(super) clauses: &'a [Clause],
    /// Whether one of them is a main clause.
    pub(super) main: bool,
    /// How many of them report; two stand for more.
    pub(super) reporting: usize,
    /// The first two that words of their own date, and how many days before the document's.
    pub(super) dated: [Option<(usize, Option<i32>)>; 2],
}

/// What has been read so far.
pub struct Diary<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) times: &'a Times,
    /// Whether the article names a time that could not be found on the calendar.
    pub(super) unknown: bool,
    /// For each sentence the first time that does not begin before it.
    first_times: Vec<usize>,
    pub(super) clauses: &'a Clauses,
    pub(super) joints: &'a Joints,
    /// Who tells something, or in what: "in a report published Monday".
    pub(super) tellers: Vec<Span>,
    /// The cues of what was said on an occasion of which an earlier sentence tells, and when that was.
    pub(super) occasions: Vec<(TokenIx, TimeIx)>,
    /// How much of each quote stands in quotation marks.
    pub(super) kinds: Vec<QuoteKind>,
    pub(super) model: Option<&'static Model>,
    /// The single day in the past that was stated last.
    pub(super) now: Option<Now<'a>>,
    /// The past days that were named so far.
    pub(super) past: Past,
    /// What a witness tells.
    pub(super) testimony: Option<Testimony>,
    /// The days of long ago with which a story opened.
    pub(super) frame: Option<Frame>,
    /// The day of an event of which the sentence before told by it.
    pub(super) event_day: Option<EventDay>,
    /// What a relative clause told last.
    pub(super) aside: Option<Aside>,
    /// Whether the article has told of its own day (1) and of the one before (2) by their names.
    pub(super) news: u32,
    pub(super) headline: Option<Span>,
    pub(super) layout: Layout<'a>,
    /// Room for the datings of each clause of a sentence, empty between sentences.
    room: Vec<Vec<Dating<'a>>>,
    /// Whether weights are to be learned from what is asked, and so everything is.
    pub teaches: bool,
    /// What was asked, for those who teach the weights.
    #[cfg(feature = "train")]
    pub asked: Vec<Asked>,
}

/// A question that was put to the weights.
#[cfg(feature = "train")]
pub struct Asked {
    /// The clause.
    pub tokens: TokenRange,
    /// What could have been chosen, with its days.
    pub options: Vec<(super::choice::Choice, Option<Interval>, Vec<u32>)>,
}

impl<'a> Diary<'a> {
    /// An empty diary.
    pub fn new(
        document: &'a Document<'a>,
        times: &'a Times,
        quotes: &[Quote],
        clauses: &'a Clauses,
        joints: &'a Joints,
        occasions: Vec<(TokenIx, TimeIx)>,
    ) -> Diary<'a> {
        let mut tellers: Vec<Span> = quotes.iter().flat_map(tellers).collect();
        order::by(&mut tellers, |&teller| teller);
        let mut seen = 0;
        let first_time = |sentence: &Sentence| {
            seen += times.all[seen..].iter().take_while(|time| time.tokens.start < sentence.tokens.start).count();
            seen
        };
        Diary {
            document,
            times,
            unknown: times.all.iter().any(is_unknown),
            first_times: document.sentences.iter().map(first_time).collect(),
            clauses,
            joints,
            tellers,
            occasions,
            kinds: quotes.iter().map(|quote| quote.kind).collect(),
            model: Model::built_in(),
            now: None,
            past: Past::default(),
            testimony: None,
            frame: None,
            event_day: None,
            aside: None,
            news: 0,
            headline: document.title(),
            layout: Layout::new(document, times),
            room: Vec::new(),
            teaches: false,
            #[cfg(feature = "train")]
            asked: Vec::new(),
        }
    }

    /// Everything noted.
    pub fn finish(self) -> Vec<Entry> {
        self.layout.entries
    }

    /// Reads the next sentence.
    pub fn read(&mut self, sentence: SentenceIx) {
        // A headline tells what the article tells, and so does one between its paragraphs.
        let headline = self.headline.is_some_and(|headline| headline.contains(self.document.sentence(sentence).span));
        if headline || self.is_subhead(sentence) {
            return;
        }
        let clauses = self.clauses.of(sentence);
        let mut room = std::mem::take(&mut self.room);
        room.resize_with(room.len().max(clauses.len()), Vec::new);
        let datings = &mut room[..clauses.len()];
        for (clause, datings) in clauses.iter().zip(datings.iter_mut()) {
            self.stated(clause, datings);
        }
        for index in 1..clauses.len() {
            // The lapse stands at the seam: "... came the morning | after an aide told ...".
            if let Some(lapse) = self.lapse_at_seam(clauses, index) {
                self.count(clauses, index, lapse, datings);
            }
            if datings[index].is_empty() {
                let found = self
                    .opens_with_time_before(clauses, index)
                    .or_else(|| self.fronted(clauses, index))
                    .or_else(|| self.behind_when(clauses, index, datings))
                    .or_else(|| self.opens_with_lapse(clauses, index))
                    .or_else(|| self.came_out(clauses, index, datings))
                    .or_else(|| self.of_event(clauses, index, datings));
                datings[index].extend(found);
            }
            if let Some(dating) = self.behind_relative(clauses, index, datings) {
                datings[index].retain(|own| own.times != dating.times);
                datings[index - 1].push(dating);
            }
            if let Some(end) = self.until_then(clauses, index, datings)
                && let Some(from) = datings[index - 1].last_mut()
            {
                from.interval.latest = Some(end);
            }
            if let Some(dating) =
                (self.since_then(clauses, index, datings).or_else(|| self.beside(clauses, index, datings)))
                    .or_else(|| self.not_until(clauses, index, datings))
                    .or_else(|| self.with_when(clauses, index, datings))
                    .or_else(|| self.with_as(clauses, index, datings))
            {
                datings[index - 1].push(dating);
            }
        }
        let item = self.times.item(self.document.sentence(sentence).tokens.start);
        if let Some(item) = item {
            self.head(item, clauses, datings);
        }
        self.end_with_story(sentence, clauses, datings);
        let company = self.company(sentence, clauses, datings);
        for (index, datings) in datings.iter_mut().enumerate() {
            // A thing that bears a time dates no clause; what is told of it by somebody is of no other day.
            let told = clauses[index].told.is_some();
            if datings.iter().all(|dating| dating.thing && !told)
                && let Some(dating) = match item {
                    Some(item) => self.of_item(item, clauses, index),
                    None => self.inferred(&company, index),
                }
            {
                datings.insert(0, dating);
            }
        }
        self.count_from_news(clauses, datings);
        self.move_on(sentence, clauses, datings);
        self.hear(sentence, clauses, datings);
        self.stay(sentence, clauses, datings);
        self.mark_event_day(sentence, clauses, datings);
        self.layout.sentence(sentence, clauses, datings);
        self.room = room;
    }

    /// Whether the sentence is a line in capitals: "HOW THE NIGHT UNFOLDED".
    fn is_subhead(&self, sentence: SentenceIx) -> bool {
        let tokens = self.document.sentence(sentence).tokens;
        let last = tokens.end.prev();
        let capitals = |ix: TokenIx| !self.document.str(ix).contains(|letter: char| letter.is_lowercase());
        self.document.token(last).is_word() && tokens.iter().all(capitals)
    }

    pub(super) fn text(&self, time: TimeIx) -> &'a str {
        self.times.all[time.0].span.of(self.document.text)
    }

    /// The times that begin in `tokens`, which are of one sentence.
    pub(super) fn times_in(&self, tokens: TokenRange) -> impl DoubleEndedIterator<Item = TimeIx> + Clone + use<> {
        let sentence = self.document.get(tokens.start).map_or(self.first_times.len(), |token| token.sentence.0);
        let end = self.times.all.len();
        let from = self.first_times.get(sentence).copied().unwrap_or(end);
        let to = self.first_times.get(sentence + 1).copied().unwrap_or(end);
        let times = &self.times.all[from..to];
        let first = times.partition_point(|time| time.tokens.start < tokens.start);
        let count = times[first..].partition_point(|time| time.tokens.start < tokens.end);
        (from + first..from + first + count).map(TimeIx)
    }

    /// What the clauses of a sentence are to one another.
    fn company(&self, sentence: SentenceIx, clauses: &'a [Clause], datings: &[Vec<Dating>]) -> Company<'a> {
        let mut dated = datings.iter().enumerate().filter_map(|(index, datings)| {
            let stated = datings.iter().find(|dating| dating.basis == Basis::Stated)?;
            Some((index, self.age(stated.interval)))
        });
        Company {
            sentence,
            clauses,
            main: clauses.iter().any(Clause::is_main),
            reporting: clauses.iter().filter(|clause| clause.reports).take(2).count(),
            dated: std::array::from_fn(|_| dated.next()),
        }
    }

    /// How many days before the document's own `interval` ends.
    pub(super) fn age(&self, interval: Interval) -> Option<i32> {
        Some(days_between(interval.latest?, self.times.document.day?))
    }

    /// Moves the story on to the last days in the past that the sentence states.
    fn move_on(&mut self, sentence: SentenceIx, clauses: &[Clause], datings: &[Vec<Dating<'a>>]) {
        let today = self.times.document.day;
        let main = clauses.iter().any(Clause::is_main);
        for (index, (clause, datings)) in clauses.iter().zip(datings).enumerate() {
            // A day in a relative clause, or one that is compared with, is not where the story stands.
            if (clause.dependent || goes_on_with_relative(clauses, index)) && main {
                continue;
            }
            let past = clause.told.is_none() && matches!(clause.tense, Tense::Past | Tense::PastPerfect);
            for dating in datings.iter().filter(|dating| dating.basis == Basis::Stated) {
                let Some(&time) = dating.times.first() else { continue };
                // "had not slept | since it was closed on Monday" names the day but once.
                if clause.told.is_some() && !clause.tokens.contains(self.times.all[time.0].tokens.start) {
                    continue;
                }
                let Interval { earliest: Some(first), latest: Some(last) } = dating.interval else { continue };
                let over = past && !dating.thing && today.is_none_or(|today| first <= today);
                let single = first == last;
                if over && single && dating.tokens == clause.tokens {
                    let paragraph = self.document.token(clause.tokens.start).paragraph;
                    let words = dating.words;
                    let (interval, extent) = (dating.interval, Extent::of(dating.interval, today));
                    self.now = Some(Now { interval, extent, time, words, paragraph, sentence });
                }
                let named = &self.times.all[time.0];
                // "has not won since 1979": the story is not there.
                let until_now = || matches!(clause.tense, Tense::Perfect | Tense::Present | Tense::PastPerfect);
                let since = !dating.thing
                    && (until_now() || named.interval.is_some_and(|days| self.is_long_ago(days)))
                    && bounds::bound(self.document, named) == Bound::From;
                if !since && (!dating.thing || bounds::compares(self.document, named).is_none()) {
                    let whole = (dating.times.len() > 1 && !single).then_some(dating.interval);
                    let stretch = stretch::ending_with(self.document, self.times, time).or(whole);

                    let quoted = clause.told.is_some();
                    self.past.note(self.document, (time, named), stretch, today, (over, quoted));
                }
            }
        }
        let yesterday = || today.and_then(Date::previous_day);
        for ix in self.times_in(self.document.sentence(sentence).tokens) {
            let time = &self.times.all[ix.0];
            match time.interval {
                _ if self.times.date_line(time.span).is_some() => {}
                Some(days) if today.map(Interval::day) == Some(days) => self.news |= 1,
                Some(days) if yesterday().map(Interval::day) == Some(days) => self.news |= 2,
                _ => {}
            }
        }
    }
}

/// Whether the clause at `index` is what somebody tells in a relative one: "Lee, who police said | *was released in May*, | fled".
fn goes_on_with_relative(clauses: &[Clause], index: usize) -> bool {
    let clause = &clauses[index];
    let opens = |before: &Clause| before.joints.has(Joint::Who) && before.reports;
    clause.told.is_some()
        && clause.verb == Some(clause.tokens.start)
        && index.checked_sub(1).is_some_and(|before| opens(&clauses[before]))
}

/// Who tells `quote`, and in what.
fn tellers(quote: &Quote) -> impl Iterator<Item = Span> {
    let source = match quote.source {
        Source::Written(span) => Some(span),
        Source::Carried(_) | Source::Nobody => None,
    };
    [source, quote.medium].into_iter().flatten()
}
