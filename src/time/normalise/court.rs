//! Hours and days of which a court is told: they are none of the hearing.

use super::Normaliser;
use crate::document::TokenIx;
use crate::lexicon::WordSet;
use crate::time::calendar::Period;
use crate::time::over;
use crate::time::recognise::Found;

static COURTS: WordSet = WordSet::of(include_str!("../../lexicon/timeline/courts.txt"));
static PROCEDURE: WordSet = WordSet::of(include_str!("../../lexicon/timeline/procedure.txt"));

/// How many words of a sentence are looked at that may tell of a court.
const EVIDENCE: usize = 40;

/// How many tokens may stand between a court and its verb: "An inquest in Dover on Tuesday heard".
const HEARS: usize = 8;

/// How many days back the hearing of which a text tells may be.
const HEARING: i64 = 8;

/// How many sentences evidence goes on.
const GOES_ON: usize = 6;

impl Normaliser<'_> {
    /// Whether `found` is of the day of what a court has heard, and the day told last is the court's: "The trial began on Jan. 8. On the
    /// morning of the shooting, he left at *7 a.m.*"
    pub(super) fn is_before_court(&self, found: &Found) -> bool {
        let document = self.document;
        let sentence = document.sentence_at(found.tokens.start);
        let first = sentence.start;
        let Some(day) =
            self.last_day.filter(|day| self.is_on_day_of_event(found) && !sentence.contains(day.tokens.start))
        else {
            return false;
        };
        // "On the morning of the shooting in November 2021, he left at 7 a.m."
        let dated = self.last.filter(|last| sentence.contains(last.tokens.start));
        if dated.is_some_and(|last| last.period.last() < day.period.first()) {
            return true;
        }
        let event = document.low(first.plus(5));
        let told = document.sentence_at(day.tokens.start);
        !PROCEDURE.has(event)
            && told.iter().any(|ix| PROCEDURE.has(document.low(ix)))
            && !told.iter().any(|ix| document.is(ix, event))
    }

    /// Whether a witness tells of "that" day or a part of it, and the day told last is one of the hearing: "The inquest opened on Monday.
    /// Lee told the coroner that he had seen her *that morning*".
    pub(super) fn is_evidence(&self, found: &Found) -> bool {
        let document = self.document;
        let sentence = document.sentence_at(found.tokens.start);
        let of_court = |ix: TokenIx| PROCEDURE.has(document.low(ix));
        let told = |ix: TokenIx| match document.low(ix) {
            "told" => of_court(ix.plus(2)),
            "heard" => of_court(ix.prev()),
            low => low == "testified",
        };
        self.is_pluperfect(found)
            && sentence.ending(found.tokens.start).iter().take(EVIDENCE).any(told)
            && self.last_day.is_some_and(|day| {
                let hearing = document.sentence_at(day.tokens.start);
                hearing != sentence && hearing.iter().take(EVIDENCE).any(of_court)
            })
    }

    /// Whether a court is told in the sentence of what was at the hour of `found`, and `day`, at hand, is that of the hearing: "The
    /// jury heard that he had left at *7am*", "On Tuesday the jury was shown film of him at *10pm*".
    pub(super) fn is_heard(&self, found: &Found, day: Period) -> bool {
        let document = self.document;
        let sentence = document.sentence_at(found.tokens.start);
        let before = sentence.ending(found.tokens.start);
        let Some(heard) = before.iter().take(EVIDENCE).find(|&ix| self.hears(ix)) else { return false };
        let past = self.is_pluperfect(found) || over::behind(document, found.tokens) == Some(true);
        // "told the court that on Tuesday he had left at 7am"
        let told = self
            .last_day
            .is_some_and(|last| sentence.contains(last.tokens.start) && !self.is_of_telling(heard, last.tokens.start));
        let of_hearing = self.day.is_none_or(|now| day.first().is_none_or(|day| (now - day).whole_days() < HEARING));
        past && !told && of_hearing
    }

    /// Whether a day follows on what a court was told in the sentence before, and the day told last is that of the hearing: "An inquest
    /// on Tuesday heard that he had left. He was found *the next day*".
    pub(super) fn follows_evidence(&self, found: &Found) -> bool {
        let document = self.document;
        let sentence = document.sentence_at(found.tokens.start);
        self.last_day.is_some_and(|day| {
            let hearing = document.sentence_at(day.tokens.start);
            let heard = hearing.iter().take(EVIDENCE).find(|&ix| self.hears(ix));
            hearing != sentence
                // "The next day, Lee fainted in the dock": the trial goes on.
                && found.tokens.start > sentence.start.next()
                && self.sentences_since(&day, found) <= GOES_ON
                && heard.is_some_and(|heard| self.is_of_telling(heard, day.tokens.start))
                && !sentence.iter().take(EVIDENCE).any(|ix| PROCEDURE.has(document.low(ix)))
        })
    }

    /// Whether the day at `day` is that on which a court `heard` something: "On Tuesday the jury heard", "heard on Tuesday", "told the
    /// court on Tuesday".
    fn is_of_telling(&self, heard: TokenIx, day: TokenIx) -> bool {
        let document = self.document;
        let before = day.minus(1 + usize::from(document.is(day.prev(), "on")));
        day < heard || before == heard || COURTS.has(document.low(before))
    }

    /// Whether a court is told something by the verb at `ix`: "The jury heard", "told the court", "was shown".
    fn hears(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let of_court = |ix: TokenIx| COURTS.has(document.low(ix));
        match document.low(ix) {
            "told" => of_court(ix.plus(2)) || of_court(ix.minus(2)),
            "shown" => of_court(ix.minus(2)),
            // "An inquest on Tuesday heard that"
            "heard" => {
                let sentence = document.sentence_at(ix);
                of_court(ix.prev()) || sentence.ending(ix).iter().rev().take(HEARS).any(of_court)
            }
            "evidence" => document.is_any(ix.prev(), &["gave", "giving"]),
            low => low == "testified",
        }
    }

    /// "On the morning of the shooting, he left at 7 a.m."
    pub(super) fn is_on_day_of_event(&self, found: &Found) -> bool {
        let document = self.document;
        let first = document.sentence_at(found.tokens.start).start;
        document.is(first, "on")
            && matches!(document.low(first.plus(2)), "day" | "morning" | "afternoon" | "evening" | "night")
            && document.is(first.plus(3), "of")
            && document.is(first.plus(4), "the")
            && found.tokens.start > first.plus(5)
    }
}
