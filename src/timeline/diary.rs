//! Reads sentence by sentence and dates the clauses.

use super::because::Why;
use super::bounds::{self, Bound};
use super::choice::Model;
use super::clause::{Clause, Clauses, Tense};
use super::counted::{is_dating, is_unknown};
use super::joint::Joints;
use super::lapse::{self, Lapse};
use super::layout::Layout;
use super::past::{Extent, Past, days_between};
use super::{Entry, furniture, stretch};
use crate::analysis::{Basis, QuoteKind, TimexType};
use crate::document::{Document, ParagraphIx, Sentence, SentenceIx, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::quotes::{Quote, Source};
use crate::span::Span;
use crate::time::{Date, Interval, Time, TimeIx, Times};

/// How many of those who tell something may begin behind one that goes on.
const NEAR: usize = 8;

/// How many days back the news may reach.
const RECENT: i64 = 14;

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
    tellers: Vec<Span>,
    /// How much of each quote stands in quotation marks.
    pub(super) kinds: Vec<QuoteKind>,
    pub(super) model: Option<&'static Model>,
    /// The single day in the past that was stated last.
    pub(super) now: Option<Now<'a>>,
    /// The past days that were named so far.
    pub(super) past: Past,
    /// Whether the article has told of its own day (1) and of the one before (2) by their names.
    pub(super) news: u32,
    pub(super) headline: Option<Span>,
    pub(super) layout: Layout<'a>,
    /// Room for the datings of each clause of a sentence, empty between sentences.
    room: Vec<Vec<Dating<'a>>>,
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
    ) -> Diary<'a> {
        let mut tellers: Vec<Span> = quotes.iter().flat_map(tellers).collect();
        tellers.sort();
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
            kinds: quotes.iter().map(|quote| quote.kind).collect(),
            model: Model::built_in(),
            now: None,
            past: Past::default(),
            news: 0,
            headline: document.title(),
            layout: Layout::new(document, times),
            room: Vec::new(),
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
        // A headline tells what the article tells.
        if self.headline.is_some_and(|headline| headline.contains(self.document.sentence(sentence).span)) {
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
                    .or_else(|| self.came_out(clauses, index, datings));
                datings[index].extend(found);
            }
            if let Some(dating) =
                self.since_then(clauses, index, datings).or_else(|| self.beside(clauses, index, datings))
            {
                datings[index - 1].push(dating);
            }
        }
        let company = self.company(sentence, clauses, datings);
        for (index, datings) in datings.iter_mut().enumerate() {
            // A thing that bears a time dates no clause.
            if datings.iter().all(|dating| dating.thing)
                && let Some(dating) = self.inferred(&company, index)
            {
                datings.insert(0, dating);
            }
        }
        self.move_on(sentence, clauses, datings);
        self.layout.sentence(sentence, clauses, datings);
        self.room = room;
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

    /// What the times in the clause itself say, each with the words that it dates, is written to `out`.
    fn stated(&self, clause: &Clause, out: &mut Vec<Dating<'a>>) {
        let times = self.times_in(clause.tokens);
        let lapse = self.lapse_in(clause);
        if times.clone().next().is_none() {
            let counted = lapse.and_then(|lapse| self.after_noun(clause, lapse));
            out.extend(counted.map(|(_, dating)| dating));
            return;
        }
        let mut previous: Option<TimeIx> = None;
        let mut subjects = false;
        let mut bounds_only = true;
        let counted = lapse.and_then(|lapse| self.after_noun(clause, lapse));
        if self.is_all_time(clause.tokens) {
            return;
        }
        // Two stand for more.
        let dated = times.clone().filter(|ix| self.times.all[ix.0].interval.is_some()).take(2).count();
        for ix in times {
            let time = &self.times.all[ix.0];
            let alone = dated == usize::from(time.interval.is_some());
            let lasting = stretch::from_or_until_now(self.document, self.times, time, clause.tense).filter(|_| alone);
            let Some(interval) = lasting.or(time.interval.filter(|_| is_dating(time))) else { continue };
            // The date line dates the article, and nothing that it tells: "MADRID, Feb. 9 (Reuters) - ...".
            let line = self.document.sentence(self.document.sentence_of(time.tokens.start)).tokens;
            if time.tokens.start < self.document.behind_dateline(line).start {
                continue;
            }
            if self.times.date_line.is_some_and(|line| line.overlaps(time.span)) {
                continue;
            }
            // "Sutton, now 70, was ..."
            if self.is_aside(time) {
                continue;
            }
            // What has been done was not done then: "those studying a death 27 years ago have arrested a man".
            if clause.tense == Tense::Perfect
                && clause.verb.is_some_and(|verb| time.tokens.end <= verb)
                && self.is_long_ago(interval)
                && let Some(phrase) = furniture::event_before(self.document, time.tokens, clause.tokens.start)
            {
                out.push(self.thing(ix, interval, phrase));
                continue;
            }
            // "the morning after": the lapse is counted from the other event, not from the last time named.
            let seam = lapse::ending_at(self.document, time.tokens.end).is_some();
            let counts = |lapse: Lapse| lapse.tokens.overlaps(time.tokens) && time.tokens.end <= lapse.tokens.end;
            if seam || lapse.is_some_and(counts) {
                continue;
            }
            if !self.opens_range(ix)
                && let Some(from) = bounds::compares(self.document, time)
            {
                if furniture::opens_with_event(self.document, from) {
                    out.push(self.thing(ix, interval, TokenRange::new(from.start, time.tokens.end)));
                }
                continue;
            }
            // "is still considering a request last week", "are investigating a fire last Tuesday"
            if clause.tense == Tense::Present
                && self.is_under_way(clause)
                && self.times.document.day.is_some_and(|now| interval.latest < Some(now))
                && let Some(phrase) = furniture::noun_before(self.document, time.tokens, clause.tokens.start)
            {
                out.push(self.thing(ix, interval, phrase));
                continue;
            }
            let stretch = lasting.or_else(|| stretch::ending_with(self.document, self.times, ix));
            if stretch.is_none()
                && let Some(phrase) = furniture::participle_phrase(self.document, time, clause)
                && !self.tells(phrase)
            {
                // "the quarter ended Dec. 31" has its own days.
                let before = |back| self.document.low(time.tokens.start.minus(back));
                let ends = (1..=2).any(|back| matches!(before(back), "ended" | "ending"));
                if bounds::bound(self.document, time) == Bound::Then && !ends {
                    out.push(self.thing(ix, interval, phrase));
                }
                continue;
            }
            if stretch.is_none()
                && !is_as_counted(counted.as_ref(), ix)
                && let Some(phrase) = furniture::which(self.document, time, clause)
            {
                if phrase.is_event {
                    out.push(self.thing(ix, interval, phrase.tokens));
                }
                continue;
            }
            if bounds::ranks(self.document, time) {
                continue;
            }
            let bound = bounds::opening(self.document, time, clause.tokens)
                .unwrap_or_else(|| bounds::bound(self.document, time));
            // "shortly after 4 p.m." is the same day.
            let past = matches!(clause.tense, Tense::Past | Tense::Perfect | Tense::PastPerfect);
            let hour =
                time.kind == TimexType::Time && past && matches!(bound, Bound::After | Bound::Before | Bound::By);
            let bound = if hour { Bound::Then } else { bound };
            if bound == Bound::Then
                && self.is_long_ago(interval)
                && let Some(deed) = furniture::deed(self.document, time.tokens, clause.tokens)
                && out.iter().all(|dating| !dating.thing)
            {
                out.push(self.thing(ix, interval, deed));
                previous = Some(ix);
                continue;
            }
            let next = self.times.all.get(ix.0 + 1).map(|next| next.tokens.start);
            if let Some(phrase) = furniture::noun_phrase(self.document, time, next)
                && !(furniture::dates_its_clause(self.document, phrase)
                    && bound == Bound::Then
                    && out.iter().all(|dating| dating.thing))
            {
                // "Tuesday’s vote was close": what is told of an event in the past was so on its day.
                let subject = clause.tense == Tense::Past && self.opens_clause(clause, phrase.tokens);
                if phrase.is_event || subject {
                    out.push(self.thing(ix, interval, phrase.tokens));
                }
                if subject {
                    subjects = true;
                }
                continue;
            }
            if is_as_counted(counted.as_ref(), ix) {
                continue;
            }
            // "at 6 a.m., ten days before the fire": the hour of a day that is not known.
            if lapse.is_some_and(|lapse| !lapse.is_within_a_day()) && time.kind == TimexType::Time {
                continue;
            }
            let range = previous.is_some_and(|before| bounds::is_range(self.document, &self.times.all[before.0], time));
            previous = Some(ix);
            if let Some(last) = out.last_mut()
                && (last.interval == interval || range && last.interval.earliest <= interval.latest)
            {
                last.interval.latest = interval.latest;
                last.times.push(ix);
                if last.thing {
                    last.tokens.end = last.tokens.end.max(time.tokens.end);
                }
                continue;
            }
            // "had forecast growth for 2025": that year is not over yet.
            if past
                && bound == Bound::Then
                && self.document.low(time.tokens.start.prev()) == "for"
                && furniture::is_foreseen(self.document, TokenRange::new(clause.tokens.start, time.tokens.start))
                && self.times.document.day.is_some_and(|now| interval.latest > Some(now))
            {
                let phrase = furniture::noun_before(self.document, time.tokens, clause.tokens.start);
                out.extend(phrase.map(|phrase| self.thing(ix, interval, phrase)));
                continue;
            }
            bounds_only &= bound != Bound::Then;
            let interval = match stretch {
                Some(days) => days,
                None => bounds::bounded(interval, bound, clause.tense, self.times.document.day),
            };
            out.push(Dating {
                interval,
                basis: Basis::Stated,
                times: vec![ix],
                why: if lasting.is_some() { Why::Lasting } else { Why::Stated },
                words: self.text(ix),
                thing: false,
                tokens: clause.tokens,
            });
        }
        // "Sunday’s service was for those killed since 1993": that tells of those, and not when it was.
        if subjects && bounds_only {
            out.retain(|dating| dating.thing);
        }
        if let [only] = &mut out[..]
            && subjects
        {
            (only.tokens, only.thing) = (clause.tokens, false);
        }
        self.leave_to_subject(clause, out);
        self.share(clause, out);
        let whole = out.iter().any(|dating| !dating.thing);
        if let Some((_, dating)) = counted.filter(|_| !whole) {
            out.insert(0, dating);
        }
    }

    /// Whether the verb of the clause tells what goes on now: "is considering", "are still investigating".
    fn is_under_way(&self, clause: &Clause) -> bool {
        let Some(verb) = clause.verb else { return false };
        let is = matches!(self.document.low(verb), "is" | "are" | "'s" | "’s" | "'re" | "’re");
        let mut next = verb.next();
        while self.document.tag(next) == Tag::Adverb {
            next = next.next();
        }
        is && self.document.tag(next) == Tag::Verb(VerbForm::Ing)
    }

    /// Whether the time dates nothing: in an aside about what somebody is, ", now 70,", or where another one follows, "as
    /// recently as 2022".
    fn is_aside(&self, time: &Time) -> bool {
        let (before, next) = (self.document.low(time.tokens.start.prev()), self.document.tag(time.tokens.end));
        // "as recently as 2022"
        if time.value == "PAST_REF" && before == "as" && self.document.low(time.tokens.end) == "as" {
            return true;
        }
        let now = time.value == "PRESENT_REF" && time.tokens.len() == 1;
        now && before == "," && matches!(next, Tag::Number | Tag::Determiner | Tag::Preposition | Tag::Noun)
    }

    /// Whether what is news now was hardly in the days of `interval`.
    fn is_long_ago(&self, interval: Interval) -> bool {
        let last = self.times.document.day.zip(interval.latest);
        last.is_some_and(|(now, last)| (now - last).whole_days() > RECENT)
    }

    /// Whether "from" and an hour of the day stand before its name: "from noon on Monday until ...".
    fn opens_range(&self, day: TimeIx) -> bool {
        let before = day.0.checked_sub(1).map(|hour| &self.times.all[hour]);
        before.is_some_and(|hour| {
            self.document.low(hour.tokens.start.prev()) == "from"
                && self.times.all[day.0].tokens.start.0 - hour.tokens.end.0 <= 1
        })
    }

    /// Whether all words of `tokens` are those of times: "Monday, 4 March • 10:00am".
    fn is_all_time(&self, tokens: TokenRange) -> bool {
        let mut times = self.times_in(tokens).map(|time| self.times.all[time.0].tokens).peekable();
        tokens.iter().all(|ix| {
            while times.next_if(|time| time.end <= ix).is_some() {}
            !self.document.token(ix).is_word() || times.peek().is_some_and(|time| time.contains(ix))
        })
    }

    /// Whether nothing but a joining word stands before `phrase` in its clause.
    fn opens_clause(&self, clause: &Clause, phrase: TokenRange) -> bool {
        let before = TokenRange::new(clause.tokens.start, phrase.start);
        before.iter().all(|ix| {
            matches!(self.document.tag(ix), Tag::Conjunction | Tag::Punct)
                || self.document.token(ix).kind == TokenKind::Mark
        })
    }

    /// What happened, told by a noun with a time of its own: "the 2016 campaign".
    fn thing(&self, time: TimeIx, interval: Interval, phrase: TokenRange) -> Dating<'a> {
        Dating {
            interval,
            basis: Basis::Stated,
            times: vec![time],
            why: Why::Stated,
            words: self.text(time),
            thing: true,
            tokens: phrase,
        }
    }

    /// Where in `between` another verb of the same subject is joined: "was charged in May with theft | and will be tried".
    fn joint(&self, between: TokenRange) -> Option<TokenIx> {
        let verb = |ix: TokenIx| {
            let tag = self.document.tag(ix);
            matches!(
                tag,
                Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural)
            )
        };
        between.iter().rev().find(|&ix| self.document.tag(ix) == Tag::Conjunction && verb(ix.next()))
    }

    /// Where a time stands behind the verb, one in the subject tells of a noun there: "the inquest into a *death in 2019* opened
    /// on Tuesday".
    fn leave_to_subject(&self, clause: &Clause, out: &mut Vec<Dating<'a>>) {
        let Some(verb) = clause.verb else { return };
        let first_time = |dating: &Dating| dating.times.first().map(|&time| self.times.all[time.0].tokens);
        let behind = |dating: &Dating| !dating.thing && first_time(dating).is_some_and(|time| time.start > verb);
        if !out.iter().any(behind) {
            return;
        }
        for dating in out.iter_mut().filter(|dating| !dating.thing) {
            let Some(time) = first_time(dating).filter(|time| time.end <= verb) else { continue };
            if let Some(phrase) = furniture::noun_before(self.document, time, clause.tokens.start) {
                (dating.thing, dating.tokens) = (true, phrase);
            }
        }
        out.retain(|dating| !dating.thing || dating.tokens != clause.tokens);
    }

    /// Parts the clause among several times: the first dates what comes before it, too.
    fn share(&self, clause: &Clause, datings: &mut [Dating]) {
        let whole: Vec<usize> = (0..datings.len()).filter(|&index| datings[index].tokens == clause.tokens).collect();
        if whole.len() < 2 {
            return;
        }
        let mut start = clause.tokens.start;
        for (nth, &index) in whole.iter().enumerate() {
            let last = datings[index].times.last().map_or(start, |&time| self.times.all[time.0].tokens.end);
            let next = whole.get(nth + 1).and_then(|&next| datings[next].times.first());
            let end = match next {
                Some(&next) => self.joint(TokenRange::new(last, self.times.all[next.0].tokens.start)).unwrap_or(last),
                None => clause.tokens.end,
            };
            datings[index].tokens = TokenRange::new(start, end);
            start = end;
        }
    }

    /// Whether something is told by, or in, what `phrase` names: then it was told when that was.
    fn tells(&self, phrase: TokenRange) -> bool {
        let span = self.document.span(phrase);
        let before = self.tellers.partition_point(|teller| teller.start < span.end);
        self.tellers[..before].iter().rev().take(NEAR).any(|teller| teller.overlaps(span))
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
        for (clause, datings) in clauses.iter().zip(datings) {
            // A day in a relative clause, or one that is compared with, is not where the story stands.
            if clause.dependent && main {
                continue;
            }
            let past = clause.told.is_none() && matches!(clause.tense, Tense::Past | Tense::PastPerfect);
            for dating in datings.iter().filter(|dating| dating.basis == Basis::Stated) {
                let Some(&time) = dating.times.first() else { continue };
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
                let since = !dating.thing
                    && named.interval.is_some_and(|days| self.is_long_ago(days))
                    && bounds::bound(self.document, named) == Bound::From;
                if !since && (!dating.thing || bounds::compares(self.document, named).is_none()) {
                    let stretch = stretch::ending_with(self.document, self.times, time);
                    self.past.note(self.document, named, time, stretch, today, over);
                }
            }
        }
        let yesterday = || today.and_then(Date::previous_day);
        for ix in self.times_in(self.document.sentence(sentence).tokens) {
            let time = &self.times.all[ix.0];
            match time.interval {
                _ if self.times.date_line.is_some_and(|line| line.overlaps(time.span)) => {}
                Some(days) if today.map(Interval::day) == Some(days) => self.news |= 1,
                Some(days) if yesterday().map(Interval::day) == Some(days) => self.news |= 2,
                _ => {}
            }
        }
    }
}

/// Whether `counted` is counted from the time numbered `ix`.
fn is_as_counted(counted: Option<&(Option<TimeIx>, Dating<'_>)>, ix: TimeIx) -> bool {
    counted.is_some_and(|(anchor, _)| *anchor == Some(ix))
}

/// Who tells `quote`, and in what.
fn tellers(quote: &Quote) -> impl Iterator<Item = Span> {
    let source = match quote.source {
        Source::Written(span) => Some(span),
        Source::Carried(_) | Source::Nobody => None,
    };
    [source, quote.medium].into_iter().flatten()
}
