//! Reads sentence by sentence and dates the clauses.

use super::bounds::{self, Bound};
use super::choice::{Choice, Model};
use super::clause::{Clause, Clauses, Tense};
use super::lapse::{self, Lapse};
use super::layout::Layout;
use super::scene::{Distance, Scene};
use super::{Entry, because, furniture};
use crate::analysis::{Basis, QuoteKind, TimexType};
use crate::document::{Document, ParagraphIx, SentenceIx, TokenRange};
use crate::quotes::Quote;
use crate::span::Span;
use crate::time::{Date, Interval, TimeIx, Times};

/// For how many days what is said can be news.
const NEWS: i32 = 14;

/// The days at which the story stands.
#[derive(Clone)]
struct Now {
    interval: Interval,
    time: TimeIx,
    /// The words that set it there.
    words: String,
    paragraph: ParagraphIx,
    sentence: SentenceIx,
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
            thing: false,
            tokens,
        }
    }
}

/// How a clause is dated.
#[derive(Clone)]
pub struct Dating {
    /// The days.
    pub interval: Interval,
    /// On what they rest.
    pub basis: Basis,
    /// The times that give them.
    pub times: Vec<TimeIx>,
    /// Why, in a plain sentence.
    pub because: String,
    /// The words that give the day.
    pub words: String,
    /// Whether it is but a thing that is dated.
    pub thing: bool,
    /// What is dated, where it is narrower than the clause.
    pub tokens: TokenRange,
}

/// A sentence, as one of its clauses sees the others.
struct Company<'a> {
    sentence: SentenceIx,
    clauses: &'a [Clause],
    /// Whether one of them is a main clause.
    main: bool,
    /// How many of them report; two stand for more.
    reporting: usize,
    /// The first two that words of their own date, and how many days before the document's.
    dated: Vec<(usize, Option<i32>)>,
}

/// What has been read so far.
pub struct Diary<'a> {
    document: &'a Document<'a>,
    times: &'a Times,
    clauses: &'a Clauses,
    /// For every token whether it is part of a cue.
    cues: Vec<Span>,
    /// How much of each quote stands in quotation marks.
    kinds: Vec<QuoteKind>,
    model: Option<&'static Model>,
    /// The single day in the past that was stated last.
    now: Option<Now>,
    /// The stretch of several days in the past that was stated last.
    stretch: Option<Now>,
    headline: Option<Span>,
    layout: Layout<'a>,
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
    pub options: Vec<(Choice, Option<Interval>)>,
    /// What was seen of it.
    pub clues: Vec<u32>,
}

impl<'a> Diary<'a> {
    /// An empty diary.
    pub fn new(document: &'a Document<'a>, times: &'a Times, quotes: &[Quote], clauses: &'a Clauses) -> Diary<'a> {
        let mut cues: Vec<Span> = quotes.iter().filter_map(|quote| quote.cue).collect();
        cues.sort();
        Diary {
            document,
            times,
            clauses,
            cues,
            kinds: quotes.iter().map(|quote| quote.kind).collect(),
            model: Model::built_in(),
            now: None,
            stretch: None,
            headline: document.title(),
            layout: Layout::new(document),
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
        let lapses: Vec<Option<Lapse>> = clauses.iter().map(|clause| self.lapse_in(clause)).collect();
        let mut datings: Vec<Vec<Dating>> =
            clauses.iter().zip(&lapses).map(|(clause, lapse)| self.stated(clause, *lapse)).collect();
        for index in 1..clauses.len() {
            // The lapse stands at the seam: "... came the morning | after an aide told ...".
            if let Some(lapse) = self.lapse_at_seam(clauses, index) {
                self.count(clauses, index, lapse, &mut datings);
            }
        }
        let company = self.company(sentence, clauses, &datings);
        for (index, datings) in datings.iter_mut().enumerate() {
            // A thing that bears a time dates no clause.
            if datings.iter().all(|dating| dating.thing) {
                let dating = self.inferred(&company, index);
                datings.splice(0..0, dating);
            }
        }
        self.move_on(sentence, clauses, &datings);
        self.layout.sentence(sentence, clauses, datings);
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
            if bounds::compares(self.document, time) {
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
                thing: false,
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
            thing: true,
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
            thing: false,
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

    /// What the clauses of a sentence are to one another.
    fn company(&self, sentence: SentenceIx, clauses: &'a [Clause], datings: &[Vec<Dating>]) -> Company<'a> {
        let dated = datings.iter().enumerate().filter_map(|(index, datings)| {
            let stated = datings.iter().find(|dating| dating.basis == Basis::Stated)?;
            Some((index, self.age(stated.interval)))
        });
        Company {
            sentence,
            clauses,
            main: clauses.iter().any(Clause::is_main),
            reporting: clauses.iter().filter(|clause| self.holds_cue(clause.tokens)).take(2).count(),
            dated: dated.take(2).collect(),
        }
    }

    /// How many days before the document's own `interval` ends.
    fn age(&self, interval: Interval) -> Option<i32> {
        Some(days_between(interval.latest?, self.times.document.day?))
    }

    /// A day for the clause at `index`, which names none.
    fn inferred(&mut self, company: &Company<'a>, index: usize) -> Option<Dating> {
        let clause = &company.clauses[index];
        clause.verb?;
        // The sentence is dated as its main clause is.
        let hangs = clause.told.is_none() && clause.dependent && company.main;
        if hangs || self.names_unknown(clause) {
            return None;
        }
        let options = self.options(clause);
        let scene = self.scene(company, index);
        #[cfg(feature = "train")]
        {
            let options = options.iter().map(|&option| (option, self.days(option))).collect();
            self.asked.push(Asked { tokens: clause.tokens, options, clues: scene.clues() });
        }
        let choice = self.model?.choose(&scene, &options);
        self.dating(choice, scene.reports, clause.tokens)
    }

    /// Whether the clause names a time that could not be found on the calendar.
    fn names_unknown(&self, clause: &Clause) -> bool {
        self.times_in(clause.tokens).any(|ix| {
            let time = &self.times.all[ix.0];
            matches!(time.kind, TimexType::Date | TimexType::Time) && time.interval.is_none() && time.value.is_empty()
        })
    }

    /// What a clause that names no day may take.
    fn options(&self, clause: &Clause) -> Vec<Choice> {
        let mut options = vec![Choice::Undated];
        let today = self.times.document.day;
        if today.is_some() {
            options.extend([Choice::Behind, Choice::Ahead]);
        }
        // What somebody tells took place nobody knows when; the telling has its day.
        if clause.told.is_some() {
            return options;
        }
        options.extend(today.map(|_| Choice::Document));
        let reports = self.holds_cue(clause.tokens);
        // Who speaks of what happened long ago speaks today.
        let old = |now: &Now| {
            let age = now.interval.latest.zip(today).map(|(last, today)| days_between(last, today));
            reports && age.is_some_and(|age| age > NEWS)
        };
        // A day carried on that is the document's own is no other choice.
        let own = |now: &Now| today.map(Interval::day) == Some(now.interval);
        options.extend(self.now.as_ref().filter(|now| !own(now) && !old(now)).map(|_| Choice::Carried));
        options.extend(self.stretch.as_ref().filter(|_| !reports).map(|_| Choice::Stretch));
        options
    }

    /// The days of a choice.
    fn days(&self, choice: Choice) -> Option<Interval> {
        let today = self.times.document.day;
        match choice {
            Choice::Undated => None,
            Choice::Carried => self.now.as_ref().map(|now| now.interval),
            Choice::Stretch => self.stretch.as_ref().map(|now| now.interval),
            Choice::Document => today.map(Interval::day),
            Choice::Behind => Some(Interval { earliest: None, latest: today }),
            Choice::Ahead => Some(Interval { earliest: today, latest: None }),
        }
    }

    fn dating(&self, choice: Choice, reports: bool, tokens: TokenRange) -> Option<Dating> {
        let because = match choice {
            Choice::Carried => return self.now.as_ref().map(|now| now.carried(tokens)),
            Choice::Stretch => return self.stretch.as_ref().map(|now| now.carried(tokens)),
            Choice::Document => because::document(reports, self.times.document.day?),
            Choice::Ahead => because::ahead(self.times.document.day?),
            Choice::Undated | Choice::Behind => return None,
        };
        Some(Dating {
            interval: self.days(choice)?,
            basis: Basis::Document,
            times: Vec::new(),
            because,
            words: String::new(),
            thing: false,
            tokens,
        })
    }

    /// The clause at `index` as it looks to the choice.
    fn scene(&self, company: &Company<'a>, index: usize) -> Scene<'a> {
        let clause = &company.clauses[index];
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let distance = |now: &Now| Distance {
            sentences: company.sentence.0 - now.sentence.0,
            paragraphs: paragraph.0 - now.paragraph.0,
            age: self.age(now.interval),
            days: now.interval.earliest.zip(now.interval.latest).map_or(0, |(first, last)| days_between(first, last)),
        };
        let reports = self.holds_cue(clause.tokens);
        let beside = company.dated.iter().find(|(other, _)| *other != index);
        Scene {
            document: self.document,
            clause,
            told: clause.told.map(|quote| self.kinds[quote.0]),
            reports,
            paragraph: paragraph.0,
            opens: self.document.paragraph(paragraph).first == company.sentence,
            now: self.now.as_ref().map(distance),
            stretch: self.stretch.as_ref().map(distance),
            beside: beside.map(|&(other, age)| (age, other < index)),
            reported: company.reporting > usize::from(reports),
        }
    }

    /// Moves the story on to the last days in the past that the sentence states.
    fn move_on(&mut self, sentence: SentenceIx, clauses: &[Clause], datings: &[Vec<Dating>]) {
        let today = self.times.document.day;
        let main = clauses.iter().any(Clause::is_main);
        for (clause, datings) in clauses.iter().zip(datings) {
            if clause.dependent && main
                || clause.told.is_some()
                || !matches!(clause.tense, Tense::Past | Tense::PastPerfect)
            {
                continue;
            }
            let paragraph = self.document.token(clause.tokens.start).paragraph;
            for dating in datings.iter().filter(|dating| dating.basis == Basis::Stated) {
                let Interval { earliest: Some(first), latest: Some(last) } = dating.interval else { continue };
                let Some(&time) = dating.times.first() else { continue };
                let single = first == last;
                if today.is_some_and(|today| first > today) || single && dating.tokens != clause.tokens {
                    continue;
                }
                let words = dating.words.clone();
                let now = Some(Now { interval: dating.interval, time, words, paragraph, sentence });
                *if single { &mut self.now } else { &mut self.stretch } = now;
            }
        }
    }
}

/// How many days it is from `first` to `last`; negative if that is earlier.
fn days_between(first: Date, last: Date) -> i32 {
    i32::try_from((last - first).whole_days()).unwrap_or(i32::MAX)
}
