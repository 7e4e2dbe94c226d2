//! A day for a clause that names none: what it may take, and how it looks to the choice.

use super::because;
use super::choice::Choice;
use super::clause::Clause;
#[cfg(feature = "train")]
use super::diary::Asked;
use super::diary::{Company, Dating, Diary, days_between};
use super::joint::Joint;
use super::past::{MOST, Named};
use super::scene::{Candidate, Distance, Scene};
use crate::analysis::{Basis, TimexType};
use crate::document::{ParagraphIx, SentenceIx, Tag, TokenRange};
use crate::time::Interval;

/// For how many days what is said can be news.
const NEWS: i32 = 14;

/// Leads to a clause of which it is open whether it is so: "declined to say whether they had noticed the gap".
const WHETHER: &str = "whether";

impl<'a> Diary<'a> {
    /// A day for the clause at `index`, which names none.
    pub(super) fn inferred(&mut self, company: &Company<'a>, index: usize) -> Option<Dating> {
        let clause = &company.clauses[index];
        clause.verb?;
        // The sentence is dated as its main clause is. Weights are learned from what hangs on it all the same.
        let hangs = clause.told.is_none() && clause.dependent && company.main;
        let nothing = self.credits(clause) || self.names_unknown(clause) || self.asks(clause) || self.precedes(clause);
        if hangs && !cfg!(feature = "train") || nothing {
            return None;
        }
        let options = self.options(clause, clause.told.is_none() && company.reporting > 0);
        let scene = self.scene(company, index);
        #[cfg(feature = "train")]
        {
            let clues = super::clues::Clues::read(&scene);
            let asked = |&option: &Choice| {
                let mut out = Vec::new();
                super::choice::features(&clues, option, &mut out);
                (option, self.days(option), out)
            };
            self.asked.push(Asked { tokens: clause.tokens, options: options.iter().map(asked).collect() });
            if hangs {
                return None;
            }
        }
        let choice = self.model?.choose(&scene, &options);
        self.dating(choice, scene.reports, clause.tokens)
    }

    /// Whether the clause names those who worked at the article: "Jo Lind contributed to this report".
    fn credits(&self, clause: &Clause) -> bool {
        let mut contributed = self.joints.all(Joint::Contributed, clause.tokens);
        contributed.any(|ix| self.document.is(ix.plus(2), "this"))
    }

    /// Whether it tells of nothing that happened: the article itself asks in it, or it is left open whether it is so.
    fn asks(&self, clause: &Clause) -> bool {
        let open = |ix| self.document.is(ix, WHETHER);
        if open(clause.tokens.start) || open(clause.tokens.start.prev()) {
            return true;
        }
        let last = self.document.sentence(self.document.sentence_of(clause.tokens.start)).tokens.end.prev();
        clause.told.is_none() && self.document.low(last) == "?"
    }

    /// Whether it was before what nobody has dated: "Prior to the ruling, the cult was banned."
    fn precedes(&self, clause: &Clause) -> bool {
        let start = clause.tokens.start;
        let opener = if self.document.is(start, "prior") && self.document.is(start.next(), "to") { 2 } else { 1 };
        let before = opener == 2 || self.document.is(start, "before") || self.document.is(start, "until");
        let noun = matches!(self.document.tag(start.plus(opener)), Tag::Determiner | Tag::Proper | Tag::Noun);
        let comes = |verb| TokenRange::new(start, verb).iter().any(|ix| self.document.low(ix) == ",");
        before && noun && clause.verb.is_some_and(comes)
    }

    /// Whether the clause names a time that could not be found on the calendar.
    fn names_unknown(&self, clause: &Clause) -> bool {
        self.times_in(clause.tokens).any(|ix| {
            let time = &self.times.all[ix.0];
            matches!(time.kind, TimexType::Date | TimexType::Time) && time.interval.is_none() && time.value.is_empty()
        })
    }

    /// What a clause that names no day may take; `speaks` if it or its sentence reports, and nobody tells it.
    fn options(&self, clause: &Clause, speaks: bool) -> Vec<Choice> {
        let mut options = Vec::with_capacity(4 + 2 * MOST);
        options.push(Choice::Undated);
        let today = self.times.document.day;
        if today.is_some() {
            options.extend([Choice::Behind, Choice::Ahead, Choice::Document]);
        }
        let reports = clause.reports;
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        for (at, named) in self.past.recent().enumerate() {
            // What somebody says takes no day of another paragraph, and who speaks, or weeps in speaking, of what
            // happened long ago does so today.
            let old = || self.age(named.interval).is_some_and(|age| age > NEWS);
            if reports && named.paragraph != paragraph || speaks && old() {
                continue;
            }
            options.push(Choice::Then(at));
            if today.is_some() && !reports {
                options.push(Choice::Since(at));
            }
        }
        options
    }

    /// The days of a choice.
    fn days(&self, choice: Choice) -> Option<Interval> {
        let today = self.times.document.day;
        match choice {
            Choice::Undated => None,
            Choice::Then(at) => self.past.recent().nth(at).map(|named| named.interval),
            Choice::Since(at) => self.past.recent().nth(at).map(|named| Interval { latest: today, ..named.interval }),
            Choice::Document => today.map(Interval::day),
            Choice::Behind => Some(Interval { earliest: None, latest: today }),
            Choice::Ahead => Some(Interval { earliest: today, latest: None }),
        }
    }

    fn dating(&self, choice: Choice, reports: bool, tokens: TokenRange) -> Option<Dating> {
        let because = match choice {
            Choice::Then(at) | Choice::Since(at) => {
                let named = self.past.recent().nth(at)?;
                let interval = self.days(choice)?;
                let words = self.text(named.time).to_string();
                let because = match choice {
                    Choice::Since(_) => because::since(&words, interval),
                    _ => because::carried(&words, interval),
                };
                let times = vec![named.time];
                return Some(Dating { interval, basis: Basis::Carried, times, because, words, thing: false, tokens });
            }
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
        let distance = |from: SentenceIx, in_paragraph: ParagraphIx, days: Interval| Distance {
            sentences: company.sentence.0 - from.0,
            paragraphs: paragraph.0 - in_paragraph.0,
            age: self.age(days),
            days: days.earliest.zip(days.latest).map_or(0, |(first, last)| days_between(first, last)),
        };
        let candidate = |named: &Named| Candidate {
            distance: distance(named.sentence, named.paragraph, named.interval),
            count: named.count,
            first: named.first,
            told: named.told,
        };
        let reports = clause.reports;
        let beside = company.dated.iter().find(|(other, _)| *other != index);
        Scene {
            document: self.document,
            clause,
            told: clause.told.map(|quote| self.kinds[quote.0]),
            reports,
            news: self.news,
            paragraph: paragraph.0,
            opens: self.document.paragraph(paragraph).first == company.sentence,
            now: self.now.as_ref().map(|now| distance(now.sentence, now.paragraph, now.interval)),
            past: self.past.recent().map(candidate).collect(),
            beside: beside.map(|&(other, age)| (age, other < index)),
            reported: company.reporting > usize::from(reports),
        }
    }
}
