//! Reads sentence by sentence and notes down what is dated.

use super::bounds::{self, Bound};
use super::clause::{Clause, Clauses, Tense};
use super::lapse::{self, Lapse};
use super::{Entry, because, furniture};
use crate::analysis::{Basis, TimexType};
use crate::document::{Document, ParagraphIx, SentenceIx, Tag, TokenIx, TokenKind, TokenRange};
use crate::quotes::Quote;
use crate::span::Span;
use crate::time::{Interval, Period, TimeIx, Times};

/// For how many days what is said can be news.
const NEWS: i32 = 14;

/// For how many paragraphs after its own a day carries on.
const CARRY: usize = 1;

/// How many paragraphs, headline and date line among them, open an article.
const LEAD: usize = 4;

/// How many tokens a sentence may have to stand in the timeline as a whole.
const WHOLE: usize = 60;

/// The day at which the story stands.
#[derive(Clone)]
struct Now {
    interval: Interval,
    time: TimeIx,
    /// The words that set it there.
    words: String,
    paragraph: ParagraphIx,
}

impl Now {
    /// The day for a clause that carries on from here.
    fn carried(&self, tokens: TokenRange) -> Dating {
        Dating {
            interval: self.interval,
            basis: Basis::Carried,
            times: vec![self.time],
            because: because::carried(&self.words, self.interval),
            words: self.words.clone(),
            tokens,
        }
    }
}

/// How a clause is dated.
#[derive(Clone)]
struct Dating {
    interval: Interval,
    basis: Basis,
    times: Vec<TimeIx>,
    because: String,
    /// The words that give the day.
    words: String,
    /// The stretch, where it is narrower than the clause.
    tokens: TokenRange,
}

/// What has been read so far.
pub struct Diary<'a> {
    document: &'a Document<'a>,
    times: &'a Times,
    clauses: &'a Clauses,
    /// For every token whether it is part of a cue.
    cues: Vec<Span>,
    now: Option<Now>,
    /// The last paragraph that tells of a past which is no single day.
    past: Option<ParagraphIx>,
    entries: Vec<Entry>,
}

impl<'a> Diary<'a> {
    /// An empty diary.
    pub fn new(document: &'a Document<'a>, times: &'a Times, quotes: &[Quote], clauses: &'a Clauses) -> Diary<'a> {
        let mut cues: Vec<Span> = quotes.iter().filter_map(|quote| quote.cue).collect();
        cues.sort();
        Diary { document, times, clauses, cues, now: None, past: None, entries: Vec::new() }
    }

    /// Everything noted.
    pub fn finish(self) -> Vec<Entry> {
        self.entries
    }

    /// Reads the next sentence.
    pub fn read(&mut self, sentence: SentenceIx) {
        let clauses = self.clauses.of(sentence);
        let lapses: Vec<Option<Lapse>> = clauses.iter().map(|clause| self.lapse_in(clause)).collect();
        let mut datings: Vec<Vec<Dating>> =
            clauses.iter().zip(&lapses).map(|(clause, lapse)| self.stated(clause, *lapse)).collect();
        for index in 1..clauses.len() {
            // The lapse stands at the seam: "... came the morning | after an aide told ...".
            if let Some(lapse) = self.lapse_at_seam(clauses, index) {
                self.count(clauses, index, lapse, &mut datings);
            }
        }
        for (clause, datings) in clauses.iter().zip(&mut datings) {
            if datings.is_empty() {
                datings.extend(self.inferred(clause));
            }
        }
        self.move_on(clauses, &datings);
        self.widen(sentence, clauses, &mut datings);
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
            if let Some(last) = out.last_mut()
                && (last.interval == interval || range && last.interval.earliest <= interval.latest)
            {
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
                words: self.text(ix).to_string(),
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
            words: self.text(time).to_string(),
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
        let carried = self.now.as_ref().map(|now| (other, now.carried(clauses[main].tokens), -lapse.days));
        let Some((target, from, days)) = from_other.or(from_main).or(carried) else { return };
        let Some(interval) = lapse::shifted(from.interval, days) else { return };
        datings[target] = vec![Dating {
            interval,
            basis: Basis::Stated,
            times: from.times.clone(),
            because: because::counted(words, &from.words, interval),
            words: words.to_string(),
            tokens: clauses[target].tokens,
        }];
        if from.basis == Basis::Carried && datings[main].is_empty() {
            datings[main] = vec![from];
        }
    }

    fn holds_cue(&self, tokens: TokenRange) -> bool {
        let span = self.document.span(tokens);
        let first = self.cues.partition_point(|cue| cue.start < span.start);
        self.cues.get(first).is_some_and(|cue| cue.start < span.end)
    }

    /// Widens what is dated to what can be read by itself: the whole sentence for its main clause and
    /// for its only date, the noun before it for a relative clause.
    fn widen(&self, sentence: SentenceIx, clauses: &[Clause], datings: &mut [Vec<Dating>]) {
        let whole = self.document.sentence(sentence).tokens;
        if whole.len() > WHOLE {
            return;
        }
        let dated = datings.iter().filter(|datings| !datings.is_empty()).count();
        let tells = clauses.iter().any(|clause| clause.told.is_some());
        for (index, clause) in clauses.iter().enumerate() {
            let relative = index > 0 && matches!(self.document.low(clause.tokens.start), "who" | "which" | "where");
            let [dating] = datings[index].as_mut_slice() else { continue };
            if dating.tokens != clause.tokens {
                continue;
            }
            let main = clause.told.is_none() && (tells || dating.basis != Basis::Stated);
            if relative {
                let before = clauses[index - 1];
                dating.tokens = TokenRange::new(before.tokens.start, clause.tokens.end);
            } else if main || dated == 1 {
                dating.tokens = whole;
            }
        }
    }

    /// A day for a clause that names none.
    fn inferred(&self, clause: &Clause) -> Option<Dating> {
        if clause.told.is_some() || clause.tense != Tense::Past {
            return None;
        }
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let reports = self.holds_cue(clause.tokens);
        // Who speaks of what happened long ago speaks today.
        let past = |now: &Now| {
            let news = self.times.document.day.and_then(|today| Period::day(today).shift(-NEWS)?.first());
            reports && news.is_some_and(|news| now.interval.latest.is_some_and(|latest| latest < news))
        };
        if let Some(now) = self.now.as_ref().filter(|now| paragraph.0 - now.paragraph.0 <= CARRY && !past(now)) {
            return Some(now.carried(clause.tokens));
        }
        // What was said is news of the day, and so is what the article opens with; further down, or where
        // the paragraph tells of other years, a past event without a day may lie anywhere behind.
        let today = self.times.document.day?;
        if !reports && paragraph.0 >= LEAD || self.past == Some(paragraph) {
            return None;
        }
        Some(Dating {
            interval: Interval::day(today),
            basis: Basis::Document,
            times: Vec::new(),
            because: because::document(reports, today),
            words: String::new(),
            tokens: clause.tokens,
        })
    }

    /// Moves the story on to the last single day in the past that the sentence states.
    fn move_on(&mut self, clauses: &[Clause], datings: &[Vec<Dating>]) {
        let today = self.times.document.day;
        for (clause, datings) in clauses.iter().zip(datings) {
            if clause.told.is_some() || !matches!(clause.tense, Tense::Past | Tense::PastPerfect) {
                continue;
            }
            let paragraph = self.document.token(clause.tokens.start).paragraph;
            for dating in datings.iter().filter(|dating| dating.basis == Basis::Stated) {
                let Interval { earliest: Some(first), latest: Some(last) } = dating.interval else { continue };
                if first != last {
                    self.past = Some(paragraph).filter(|_| today.is_some_and(|today| last < today)).or(self.past);
                } else if let Some(&time) = dating.times.first()
                    && today.is_none_or(|today| first <= today)
                    && dating.tokens == clause.tokens
                {
                    self.now = Some(Now { interval: dating.interval, time, words: dating.words.clone(), paragraph });
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
        let document = self.document;
        let joins = |last: &Entry| {
            let same = last.interval == dating.interval && last.basis == dating.basis && last.times == dating.times;
            let near = last.span.overlaps(document.sentence(document.sentence_of(tokens.start)).span);
            same && near && (clause.told.is_none() || last.span.contains(span))
        };
        if let Some(last) = self.entries.pop_if(|last| joins(last)) {
            self.entries.push(Entry { span: last.span.to(span), ..last });
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

    /// The tokens without the punctuation and the joining word around them. A mark stays where its
    /// partner is there, and a whole sentence stays as it is.
    fn trimmed(&self, tokens: TokenRange) -> TokenRange {
        if tokens.is_empty() || self.document.sentence(self.document.sentence_of(tokens.start)).tokens == tokens {
            return tokens;
        }
        let alone = |ix: TokenIx| {
            let partners = self.document.token(ix).quotation.map(|quotation| self.document.quotation(quotation).tokens);
            !partners.is_some_and(|partners| tokens.start <= partners.start && partners.end <= tokens.end)
        };
        let loose = |ix: TokenIx| match self.document.token(ix).kind {
            TokenKind::Mark => alone(ix),
            TokenKind::Punct => !matches!(self.document.str(ix), "$" | "£" | "€" | "#" | "@" | "%" | "(" | ")"),
            _ => false,
        };
        let joins = |ix: TokenIx| {
            matches!(self.document.tag(ix), Tag::Conjunction | Tag::Subordinator)
                || matches!(self.document.low(ix), "after" | "before" | "that")
        };
        let mut start = tokens.start;
        let mut end = tokens.end;
        while start < end && (loose(start) || joins(start)) {
            start = start.next();
        }
        while start < end && (loose(end.prev()) || self.document.low(end.prev()) == "that") {
            end = end.prev();
        }
        TokenRange::new(start, end)
    }
}
