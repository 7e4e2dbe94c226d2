//! The day of an event that the clause names by it: "*On the night of the fire*, the alarm was off", "*On the eve of the vote*, ten
//! people died".

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use super::past::Named;
use crate::analysis::{Basis, TimexType};
use crate::document::{Tag, TokenIx, TokenRange};
use crate::time::{Interval, Time};

/// How many words the event may have: "of the school *shooting*".
const NOUN: usize = 6;

/// How many words may stand between a preposition and the event: "over *the school* shooting".
const BEFORE: usize = 3;

/// How many letters, at least, tell that "shooting" and "shoot" are one event.
const STEM: usize = 4;

impl<'a> Diary<'a> {
    /// The noun of the event by whose day the clause opens, and whether it was on its eve.
    pub(super) fn event_of_day(&self, clause: &Clause) -> Option<(TokenIx, bool)> {
        let document = self.document;
        let start = clause.tokens.start;
        let eve = match document.low(start.plus(2)) {
            "day" | "morning" | "afternoon" | "evening" | "night" => false,
            "eve" => true,
            _ => return None,
        };
        let opens = document.is(start, "on") && document.is(start.next(), "the") && document.is(start.plus(3), "of");
        if !opens || !matches!(clause.tense, Tense::Past | Tense::PastPerfect) {
            return None;
        }
        let named = (4..4 + NOUN).map(|by| start.plus(by)).take_while(|&ix| {
            let tag = document.tag(ix);
            ix < clause.tokens.end
                && (tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive))
        });
        let noun = named.last().filter(|&ix| document.tag(ix).is_nominal())?;
        // "On the morning of Feb. 28"
        let mut times = self.times_in(TokenRange::new(start, noun.next()));
        let dated = times.any(|ix| self.times.all[ix.0].tokens.overlaps(TokenRange::new(start.plus(4), noun.next())));
        (!dated).then_some((noun, eve))
    }

    /// The day of a clause that is on the day of the event `noun`, or on its `eve`, where the article has told of that.
    pub(super) fn on_its_day(&self, clause: &Clause, noun: TokenIx, eve: bool) -> Option<Dating<'a>> {
        let named = self.past.recent().find(|named| named.told && self.tells_of(named, noun))?;
        let dating = self.named(named.time, named.interval, clause.tokens);
        let dating = Dating { basis: Basis::Carried, why: Why::Carried, ..dating };
        if !eve {
            return Some(dating);
        }
        let day = named.interval.earliest.filter(|_| named.interval.earliest == named.interval.latest)?;
        let words = TokenRange::new(clause.tokens.start, clause.tokens.start.plus(3));
        Some(Dating {
            interval: Interval::day(day.previous_day()?),
            why: Why::Counted(dating.words),
            words: self.document.span(words).of(self.document.text),
            ..dating
        })
    }

    /// Whether the time is an hour of such a day: "On the day of the shooting, he left at 7 a.m. and was seen two hours later".
    pub(super) fn is_hour_of_event(&self, clause: &Clause, time: &Time) -> bool {
        let hour = time.kind == TimexType::Time || self.document.is(time.tokens.end.prev(), "later");
        hour && self.event_of_day(clause).is_some()
    }

    /// Whether the sentence that named those days tells of the event `noun` as what happened, and not as what it was about: "the
    /// school was attacked", not "the trial over the attack began".
    fn tells_of(&self, named: &Named, noun: TokenIx) -> bool {
        let document = self.document;
        let word = document.low(noun);
        let stem = word.strip_suffix("ing").unwrap_or(word);
        let again = |ix: TokenIx| {
            let low = document.low(ix);
            low == word || stem.len() >= STEM && stem != "fire" && low.starts_with(stem)
        };
        let about = |ix: TokenIx| {
            (1..=BEFORE).any(|back| {
                matches!(
                    document.low(ix.minus(back)),
                    "over" | "of" | "into" | "for" | "about" | "after" | "since" | "with" | "before" | "to"
                )
            })
        };
        document.sentence(named.sentence).tokens.iter().any(|ix| again(ix) && !about(ix))
    }
}
