//! Verbs of saying in a story: what was done with words goes on with it, "The gunman opened fire in 2021. *He refused to surrender*",
//! and what somebody else says of another matter does not.

use std::sync::LazyLock;

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Company, Dating, Diary};
use super::past::Named;
use super::scene::main_verb;
use crate::analysis::{Basis, QuoteKind};
use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::{self, WordSet};

static DEEDS: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/timeline/deeds.txt")));

static ANSWERS: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/timeline/answers.txt")));

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
        if !DEEDS.has(lexicon::verb(low).map_or(low, |verb| verb.lemma)) {
            return None;
        }
        let to = (1..=TO).map(|by| verb.plus(by)).find(|&ix| document.tag(ix) == Tag::To && ix < clause.tokens.end)?;
        let person = |ix: TokenIx| matches!(document.low(ix), "he" | "she" | "they" | "him" | "her" | "them");
        let of_story = person(finite.prev()) || TokenRange::new(verb.next(), to).iter().any(person);
        if !of_story || ANSWERS.has(document.low(to.next())) {
            return None;
        }
        let here = document.token(clause.tokens.start).paragraph;
        let follows =
            |named: &&Named| named.told && named.sentence.0 + 1 == company.sentence.0 && named.paragraph == here;
        let named = self.past.recent().next().filter(follows)?;
        let dating = self.named(named.time, named.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Whether the `named` days are those on which somebody else spoke, or of which they did, and what is told had happened before: "he
    /// told a rally on Saturday. Mr Sen said the panel *had been unfair*."
    pub(super) fn is_of_another_speaker(&self, company: &Company, clause: &Clause, named: &Named) -> bool {
        if clause.told.is_none() || clause.tense != Tense::PastPerfect || named.sentence == company.sentence {
            return false;
        }
        let at = self.times.all[named.time.0].tokens.start;
        let Some(other) = self.clauses.at(self.document, at) else { return false };
        let direct = other.told.is_some_and(|quote| self.kinds[quote.0] != QuoteKind::Indirect);
        // "He said" goes on with whoever spoke.
        let goes_on = |says: &Clause| says.verb.is_some_and(|verb| self.document.tag(verb.prev()) == Tag::Pronoun);
        (other.reports && other.told.is_none() || direct)
            && company.clauses.iter().any(|says| says.reports && says.told.is_none() && !goes_on(says))
    }
}
