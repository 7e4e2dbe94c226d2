//! Reads sentence by sentence and notes down what is dated.

use super::bounds::{self, Bound};
use super::clause::{self, Clause, Tense};
use super::lapse::{self, Lapse};
use super::{Entry, because, furniture};
use crate::analysis::{Basis, TimexType};
use crate::document::{Document, ParagraphIx, SentenceIx, Tag, TokenIx, TokenKind, TokenRange};
use crate::quotes::{Quote, QuoteIx};
use crate::span::Span;
use crate::time::{Interval, TimeIx, Times};

/// For how many paragraphs after its own a day carries on.
const CARRY: usize = 1;

/// How many paragraphs, headline and date line among them, open an article.
const LEAD: usize = 4;

/// How many tokens a sentence may have to stand in the timeline as a whole.
const WHOLE: usize = 60;

/// The day at which the story stands.
#[derive(Clone, Copy)]
struct Now {
    interval: Interval,
    time: TimeIx,
    paragraph: ParagraphIx,
}

/// How a clause is dated.
#[derive(Clone)]
struct Dating {
    interval: Interval,
    basis: Basis,
    times: Vec<TimeIx>,
    because: String,
    /// The stretch, where it is narrower than the clause.
    tokens: TokenRange,
}

/// What has been read so far.
pub struct Diary<'a> {
    document: &'a Document<'a>,
    times: &'a Times,
    told: &'a [Option<QuoteIx>],
    /// For every token whether it is part of a cue.
    cues: Vec<Span>,
    now: Option<Now>,
    entries: Vec<Entry>,
}

impl<'a> Diary<'a> {
    /// An empty diary.
    pub fn new(
        document: &'a Document<'a>,
        times: &'a Times,
        quotes: &[Quote],
        told: &'a [Option<QuoteIx>],
    ) -> Diary<'a> {
        let mut cues: Vec<Span> = quotes.iter().filter_map(|quote| quote.cue).collect();
        cues.sort();
        Diary { document, times, told, cues, now: None, entries: Vec::new() }
    }

    /// Everything noted.
    pub fn finish(self) -> Vec<Entry> {
        self.entries
    }

    /// Reads the next sentence.
    pub fn read(&mut self, sentence: SentenceIx) {
        let clauses = clause::split(self.document, sentence, self.told);
        let lapses: Vec<Option<Lapse>> = clauses.iter().map(|clause| self.lapse_in(clause)).collect();
        let mut datings: Vec<Vec<Dating>> =
            clauses.iter().zip(&lapses).map(|(clause, lapse)| self.stated(clause, *lapse)).collect();
        for index in 1..clauses.len() {
            // The lapse stands at the seam: "... came the morning | after an aide told ...".
            if let Some(lapse) = self.lapse_at_seam(&clauses, index) {
                self.count(&clauses, index, lapse, &mut datings);
            }
        }
        for (clause, datings) in clauses.iter().zip(&mut datings) {
            if datings.is_empty() {
                datings.extend(self.inferred(clause));
            }
        }
        self.move_on(&clauses, &datings);
        self.widen(sentence, &clauses, &mut datings);
        for (clause, datings) in clauses.iter().zip(datings) {
            for dating in datings {
                self.note(clause, dating);
            }
        }
    }

    fn text(&self, time: TimeIx) -> &str {
        self.times.all[time.0].span.of(self.document.text)
    }

    fn times_in(&self, tokens: TokenRange) -> impl Iterator<Item = TimeIx> + '_ {
        let first = self.times.all.partition_point(|time| time.tokens.start < tokens.start);
        let rest = &self.times.all[first..];
        let count = rest.partition_point(|time| time.tokens.start < tokens.end);
        (first..first + count).map(TimeIx)
    }

    /// A lapse inside the clause: "two days after the vote".
    fn lapse_in(&self, clause: &Clause) -> Option<Lapse> {
        clause.tokens.iter().find_map(|ix| lapse::ending_at(self.document, ix))
    }

    /// A lapse whose "after" opens the clause at `index`.
    fn lapse_at_seam(&self, clauses: &[Clause], index: usize) -> Option<Lapse> {
        lapse::ending_at(self.document, clauses[index].tokens.start)
    }

    /// What the times in the clause itself say, each with the words that it dates.
    fn stated(&self, clause: &Clause, lapse: Option<Lapse>) -> Vec<Dating> {
        let mut out: Vec<Dating> = Vec::new();
        let mut previous: Option<TimeIx> = None;
        for ix in self.times_in(clause.tokens) {
            let time = &self.times.all[ix.0];
            let dates = matches!(time.kind, TimexType::Date | TimexType::Time);
            let Some(interval) = time.interval.filter(|_| dates) else { continue };
            // The date line dates the article, and nothing that it tells.
            if self.times.document.span.is_some_and(|line| line.overlaps(time.span)) {
                continue;
            }
            // "the morning after": the lapse is counted from the other event, not from the last time named.
            let seam = lapse::ending_at(self.document, time.tokens.end).is_some();
            if seam || lapse.is_some_and(|lapse| lapse.tokens.overlaps(time.tokens)) {
                continue;
            }
            let bound = bounds::bound(self.document, time);
            if let Some(phrase) = furniture::noun_phrase(self.document, time)
                && !(furniture::dates_its_clause(self.document, phrase) && bound == Bound::Then)
            {
                out.extend(self.thing(ix, interval, phrase));
                continue;
            }
            let range = previous.is_some_and(|before| bounds::is_range(self.document, &self.times.all[before.0], time));
            previous = Some(ix);
            if range && let Some(last) = out.last_mut() {
                last.interval.latest = interval.latest;
                last.times.push(ix);
                continue;
            }
            let interval = bounds::bounded(interval, bound, self.times.document.day);
            out.push(Dating {
                interval,
                basis: Basis::Stated,
                times: vec![ix],
                because: String::new(),
                tokens: clause.tokens,
            });
        }
        self.share(clause, &mut out);
        for dating in &mut out {
            let words: Vec<&str> = dating.times.iter().map(|&time| self.text(time)).collect();
            dating.because = because::stated(&words, dating.interval);
        }
        out
    }

    /// A thing that bears its time in its name: "the 2016 campaign".
    fn thing(&self, time: TimeIx, interval: Interval, phrase: TokenRange) -> Option<Dating> {
        (phrase.len() > 1).then(|| Dating {
            interval,
            basis: Basis::Stated,
            times: vec![time],
            because: String::new(),
            tokens: phrase,
        })
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
            let end = if nth + 1 == whole.len() { clause.tokens.end } else { last };
            datings[index].tokens = TokenRange::new(start, end);
            start = end;
        }
    }

    /// Dates one of two clauses from the other by the lapse between them.
    fn count(&self, clauses: &[Clause], index: usize, lapse: Lapse, datings: &mut [Vec<Dating>]) {
        let words = self.document.span(lapse.tokens).of(self.document.text);
        let own = |at: usize, datings: &[Vec<Dating>]| {
            datings[at].iter().find(|dating| dating.basis == Basis::Stated).cloned()
        };
        let (main, other) = (index - 1, index);
        let from_other = own(other, datings).map(|dating| (main, dating, lapse.days));
        let from_main = own(main, datings).map(|dating| (other, dating, -lapse.days));
        let carried = self.now.map(|now| {
            let dating = Dating {
                interval: now.interval,
                basis: Basis::Carried,
                times: vec![now.time],
                because: because::carried(self.text(now.time), now.interval),
                tokens: clauses[main].tokens,
            };
            (other, dating, -lapse.days)
        });
        let Some((target, from, days)) = from_other.or(from_main).or(carried) else { return };
        let Some(interval) = lapse::shifted(from.interval, days) else { return };
        let because = because::counted(words, from.times.first().map(|&time| self.text(time)), interval);
        let tokens = clauses[target].tokens;
        datings[target] = vec![Dating { interval, basis: Basis::Stated, times: from.times.clone(), because, tokens }];
        if from.basis == Basis::Carried && datings[main].is_empty() {
            datings[main] = vec![from];
        }
    }

    fn holds_cue(&self, tokens: TokenRange) -> bool {
        let span = self.document.span(tokens);
        let first = self.cues.partition_point(|cue| cue.start < span.start);
        self.cues.get(first).is_some_and(|cue| cue.start < span.end)
    }

    /// Lets the only date of a sentence stand for all of it, so that an entry reads as a whole.
    fn widen(&self, sentence: SentenceIx, clauses: &[Clause], datings: &mut [Vec<Dating>]) {
        let whole = self.document.sentence(sentence).tokens;
        let dated: Vec<usize> = (0..clauses.len()).filter(|&index| !datings[index].is_empty()).collect();
        let &[only] = dated.as_slice() else { return };
        if let [dating] = datings[only].as_mut_slice()
            && dating.tokens == clauses[only].tokens
            && whole.len() <= WHOLE
        {
            dating.tokens = whole;
        }
    }

    /// A day for a clause that names none.
    fn inferred(&self, clause: &Clause) -> Option<Dating> {
        if clause.told.is_some() || clause.tense != Tense::Past {
            return None;
        }
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let dating =
            |interval, basis, times, because| Some(Dating { interval, basis, times, because, tokens: clause.tokens });
        if let Some(now) = self.now.filter(|now| paragraph.0 - now.paragraph.0 <= CARRY) {
            let because = because::carried(self.text(now.time), now.interval);
            return dating(now.interval, Basis::Carried, vec![now.time], because);
        }
        // What was said is news of the day, and so is what the article opens with; further down, a past
        // event without a day may lie anywhere behind.
        let today = self.times.document.day?;
        let reports = self.holds_cue(clause.tokens);
        if !reports && paragraph.0 >= LEAD {
            return None;
        }
        let because = because::document(reports, today);
        dating(Interval::day(today), Basis::Document, Vec::new(), because)
    }

    /// Moves the story on to the last single day in the past that the sentence states.
    fn move_on(&mut self, clauses: &[Clause], datings: &[Vec<Dating>]) {
        let today = self.times.document.day;
        for (clause, datings) in clauses.iter().zip(datings) {
            let past = clause.told.is_none() && matches!(clause.tense, Tense::Past | Tense::PastPerfect);
            for dating in
                datings.iter().filter(|dating| past && dating.basis == Basis::Stated && dating.tokens == clause.tokens)
            {
                let Interval { earliest: Some(first), latest: Some(last) } = dating.interval else { continue };
                let known = today.is_none_or(|today| first <= today);
                if let Some(&time) = dating.times.first().filter(|_| first == last && known) {
                    let paragraph = self.document.token(clause.tokens.start).paragraph;
                    self.now = Some(Now { interval: dating.interval, time, paragraph });
                }
            }
        }
    }

    /// Notes an entry down, or widens the last one where it says the same of the clause next to it.
    fn note(&mut self, clause: &Clause, dating: Dating) {
        let tokens = self.trimmed(dating.tokens);
        let words = tokens.iter().filter(|&ix| self.document.token(ix).is_word()).count();
        if words < 2 {
            return;
        }
        let span = self.document.span(tokens);
        let joins = |last: &Entry| {
            last.interval == dating.interval
                && last.basis == dating.basis
                && last.times == dating.times
                && self.document.sentence_of(tokens.start) == self.sentence_at(last.span)
                && clause.told.is_none()
        };
        if let Some(last) = self.entries.last().filter(|last| joins(last)) {
            let span = last.span.to(span);
            if let Some(last) = self.entries.last_mut() {
                last.span = span;
            }
            return;
        }
        self.entries.push(Entry {
            span,
            interval: dating.interval,
            basis: dating.basis,
            times: dating.times,
            quotes: Vec::new(),
            entities: Vec::new(),
            because: dating.because,
        });
    }

    fn sentence_at(&self, span: Span) -> SentenceIx {
        self.document.sentence_of(self.document.tokens_in(span).start)
    }

    /// The tokens without the conjunction and punctuation around them; marks stay where both are there.
    fn trimmed(&self, tokens: TokenRange) -> TokenRange {
        let loose = |ix: TokenIx| {
            let token = self.document.token(ix);
            matches!(token.kind, TokenKind::Punct | TokenKind::Mark)
                && !matches!(self.document.str(ix), "$" | "£" | "€" | "#" | "@" | "%")
        };
        let mut start = tokens.start;
        let mut end = tokens.end;
        while start < end && (loose(start) || self.document.tag(start) == Tag::Conjunction) {
            start = start.next();
        }
        while start < end && loose(end.prev()) {
            end = end.prev();
        }
        TokenRange::new(start, end)
    }
}
