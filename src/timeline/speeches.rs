//! What is said on an occasion of which the text tells: at a rally, in a ruling, in the speech quoted before.

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Company, Dating, Diary, Now};
use super::inferred::SCENES;
use super::lapse;
use super::lives;
use super::owned::WEEK;
use super::past::Named;
use super::scene::LOOKED_AT;
use crate::analysis::Basis;
use crate::document::{Tag, TokenIx, VerbForm};
use crate::lexicon::WordSet;

static OWN_SPEECHES: WordSet = WordSet::of(include_str!("../lexicon/timeline/own_speeches.txt"));

static RULINGS: WordSet = WordSet::of(include_str!("../lexicon/timeline/rulings.txt"));

/// How many sentences before one that says "at the time" the day may have been named.
const THEN: usize = 2;

/// How many sentences before what was said at it a match or a meeting may have been told of.
const SCENE: usize = 24;

impl<'a> Diary<'a> {
    /// The day of a clause that reports what was said on an occasion of which the article told before: "in an interview last
    /// year, she was asked ...".
    pub(super) fn on_occasion(&self, clause: &Clause) -> Option<Dating<'a>> {
        let first = self.occasions.partition_point(|&(cue, _)| cue < clause.tokens.start);
        let &(_, ix) = self.occasions.get(first).filter(|(cue, _)| *cue < clause.tokens.end)?;
        let interval = self.times.all[ix.0].interval?;
        let dating = self.named(ix, interval, clause.tokens);
        if self.times.all[ix.0].tokens.start > clause.tokens.start {
            return clause.reports.then_some(dating);
        }
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// The day named before of a clause that says so: "The scheme collapsed in 2019. The minister said at the time ...".
    pub(super) fn said_then(&self, company: &Company<'a>, clause: &Clause) -> Option<Dating<'a>> {
        if !clause.reports || clause.told.is_some() {
            return None;
        }
        let then = lives::is_then(self.document, clause.tokens) || self.is_in_speech_on_it(clause);
        if !then && !self.is_in_ruling(company) {
            return None;
        }
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let near = |named: &&Named| {
            company.sentence.0 - named.sentence.0 <= THEN && paragraph.0 - named.paragraph.0 <= 1 && named.told
        };
        let named = self.past.recent().find(near)?;
        let (times, words) = (vec![named.time], self.text(named.time));
        let (interval, tokens) = (named.interval, clause.tokens);
        Some(Dating {
            interval,
            basis: Basis::Carried,
            times,
            why: Why::Carried,
            words,
            thing: false,
            listed: false,
            tokens,
        })
    }

    /// The day of these last ones at which the story stands, for what was said at what happened then: "Rovers won on Saturday.\n\n“We
    /// were lucky,” Lee said *after the match*", "Lee *told the meeting*".
    pub(super) fn said_there(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        if !clause.reports || clause.told.is_some() || clause.tense != Tense::Past {
            return None;
        }
        let near = |now: &&Now| now.extent.age <= Some(WEEK) && company.sentence.0 - now.sentence.0 <= SCENE;
        let now = self.now.as_ref().filter(near)?;
        // "Under questioning, Lee said"
        let opens = clause.tokens.start;
        if matches!(self.document.low(opens), "under" | "on" | "during" | "in")
            && matches!(self.document.low(opens.next()), "cross" | "cross-examination" | "questioning" | "redirect")
        {
            return Some(now.carried(clause.tokens));
        }
        let there = |ix: TokenIx| {
            matches!(self.document.low(ix), "at" | "during" | "after" | "told")
                && self.document.is(ix.next(), "the")
                && SCENES.has(self.document.low(ix.plus(2)))
                && clause.tokens.contains(ix.plus(2))
                // "the morning after the debate"
                && lapse::ending_at(self.document, ix).is_none()
        };
        let leads = |ix: &TokenIx| {
            matches!(self.document.tag(*ix), Tag::Preposition | Tag::Subordinator | Tag::Verb(VerbForm::Past))
        };
        clause.tokens.iter().take(LOOKED_AT).filter(leads).any(there).then(|| now.carried(clause.tokens))
    }

    /// Whether it was said in a speech or letter on what the sentence before told: "in her *victory* speech".
    pub(super) fn is_in_speech_on_it(&self, clause: &Clause) -> bool {
        let own = |ix: TokenIx| {
            matches!(self.document.low(ix), "his" | "her" | "their") && OWN_SPEECHES.has(self.document.low(ix.next()))
        };
        clause.tokens.iter().take(LOOKED_AT).any(|ix| self.document.tag(ix) == Tag::Determiner && own(ix))
    }

    /// Whether its sentence tells what a court said as it ruled, of which the article has just told: "*In that judgment*, the judge
    /// warned", "*Writing for the majority*, he said".
    pub(super) fn is_in_ruling(&self, company: &Company) -> bool {
        let document = self.document;
        let low = |by: usize| document.low(document.sentence(company.sentence).tokens.start.plus(by));
        match low(0) {
            "in" => matches!(low(1), "that" | "this") && RULINGS.has(low(2)) || low(1) == "dissent",
            "writing" => matches!(low(1), "for" | "in") && matches!(low(2), "the" | "dissent"),
            _ => false,
        }
    }
}
