//! Verbs of saying in a story: what was done with words goes on with it, "The gunman opened fire in 2021. *He refused to surrender*",
//! and what somebody else says of another matter does not.

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Company, Dating, Diary};
use super::joint::Joint;
use super::past::Named;
use super::said;
use super::scene::main_verb;
use crate::analysis::{Basis, QuoteKind};
use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::{self, WordSet};

static DEEDS: WordSet = WordSet::of(include_str!("../lexicon/timeline/deeds.txt"));

static ANSWERS: WordSet = WordSet::of(include_str!("../lexicon/timeline/answers.txt"));

/// How many words a subject may have behind which something is set in.
const SUBJECT: usize = 12;

/// How far behind its verb an infinitive may begin: "told *him* to drop", "shouted *at them* to leave".
const TO: usize = 3;

impl<'a> Diary<'a> {
    /// The day of a clause that tells what somebody of the story in the sentence before did with words: "They agreed to get help",
    /// "Officers told him to drop the gun"; not "He refused to comment".
    pub(super) fn deed_in_story(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        let document = self.document;
        let finite = clause.verb.filter(|_| clause.tense == Tense::Past && clause.told.is_none())?;
        let verb = main_verb(document, finite, clause.tokens.end);
        let low = document.low(verb);
        let person = |ix: TokenIx| matches!(document.low(ix), "he" | "she" | "they" | "him" | "her" | "them");
        if low == "told" && person(finite.prev()) && person(verb.next()) && clause.tokens.contains(verb.next()) {
            return self.told_on_day_before(company, clause);
        }
        if !DEEDS.has(lexicon::lemma(low)) {
            return None;
        }
        let to = (1..=TO).map(|by| verb.plus(by)).find(|&ix| document.tag(ix) == Tag::To && ix < clause.tokens.end)?;
        let of_story = person(finite.prev()) || TokenRange::new(verb.next(), to).iter().any(person);
        if !of_story || ANSWERS.has(document.low(to.next())) {
            return None;
        }
        self.told_on_day_before(company, clause)
    }

    /// The day of a clause that goes on with what the sentence before it tells of a day: "He was questioned in 2008. *He told them he was
    /// asleep*".
    fn told_on_day_before(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        let here = self.document.token(clause.tokens.start).paragraph;
        let follows =
            |named: &&Named| named.told && named.sentence.0 + 1 == company.sentence.0 && named.paragraph == here;
        let Some(named) = self.past.recent().next().filter(follows) else {
            return self.day_of_event(clause).filter(|_| self.follows_event_day(company.sentence));
        };
        let dating = self.named(named.time, named.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Whether the `named` days are those on which somebody else spoke, or of which they did, and what is told had happened before: "he
    /// told a rally on Saturday. Mr Sen said the panel *had been unfair*."
    pub(super) fn is_of_another_speaker(&self, company: &Company, clause: &Clause, named: &Named) -> bool {
        let elsewhere = || self.document.token(clause.tokens.start).paragraph != named.paragraph;
        let past = || clause.tense == Tense::Past && named.quoted && elsewhere();
        if clause.told.is_none() || clause.tense != Tense::PastPerfect && !past() {
            return false;
        }
        let speaks = |says: &Clause| says.reports && says.told.is_none() && self.speaks_anew(says, named);
        let spoken = self.spoken_on(named);
        spoken.is_some() && company.clauses.iter().any(speaks)
    }

    /// Whether the clause reports what somebody says who does not speak on the `named` days, of which somebody else did, or had an
    /// audience then: "“Yesterday I was bad,” he said. *Lee admitted that he was ill*."
    pub(super) fn is_said_by_another(&self, clause: &Clause, named: &Named) -> bool {
        let then = |other: &Clause| other.told.is_some() || said::is_occasion(self.document, other.tokens);
        let names = || self.subject_before(clause).is_some_and(|subject| self.document.tag(subject).is_nominal());
        self.spoken_on(named).is_some_and(then) && names() && self.speaks_anew(clause, named)
    }

    /// The clause before in which somebody spoke on the `named` days, or, word for word, of them: also that of "It began
    /// on Monday *when Lee said* ...".
    pub(super) fn spoken_on(&self, named: &Named) -> Option<&Clause> {
        let other = self.clauses.at(self.document, self.times.all[named.time.0].tokens.start)?;
        let direct = other.told.is_some_and(|quote| self.kinds[quote.0] != QuoteKind::Indirect);
        let says = |clause: &&Clause| clause.reports && clause.told.is_none();
        if direct || says(&other) {
            return Some(other);
        }
        let next = other.tokens.end;
        let when = self.document.is(next, "when") && self.document.sentence_of(next) == named.sentence;
        self.clauses.at(self.document, next).filter(says).filter(|_| when)
    }

    /// Whether somebody `says` something who did not speak in the sentence of the `named` days: not "*He* said", nor the same name.
    fn speaks_anew(&self, says: &Clause, named: &Named) -> bool {
        let Some(subject) = self.subject_before(says) else { return false };
        let document = self.document;
        let again = |ix: TokenIx| document.tag(ix).is_nominal() && document.low(ix) == document.low(subject);
        document.tag(subject) != Tag::Pronoun && !document.sentence(named.sentence).tokens.iter().any(again)
    }

    /// The last word of the subject of a clause with nothing but adverbs before its verb, "*Lee* also said", or what is set in: "*Lee*,
    /// who has resigned, said".
    fn subject_before(&self, clause: &Clause) -> Option<TokenIx> {
        let start = clause.tokens.start;
        if clause.verb == Some(start) {
            let before = TokenRange::new(self.document.sentence_at(start).start, start);
            let end = before.iter().take(SUBJECT).find(|&ix| self.joints.at(ix) != Joint::None);
            return end.filter(|&end| end > before.start).map(TokenIx::prev);
        }
        let before = (1..=TO).map(|back| clause.verb.map(|verb| verb.minus(back)));
        let subject = before.flatten().find(|&ix| self.document.tag(ix) != Tag::Adverb);
        subject.filter(|&subject| subject >= clause.tokens.start)
    }
}
