//! The day of an event that the clause names by it: "*On the night of the fire*, the alarm was off", "*On the eve of the vote*, ten
//! people died".

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Company, Dating, Diary};
use super::events;
use crate::analysis::{Basis, TimexType};
use crate::document::{ParagraphIx, SentenceIx, Tag, TokenIx, TokenKind, TokenRange};
use crate::time::{Interval, Time, TimeIx};

/// How many words the event may have: "of the school *shooting*".
const NOUN: usize = 6;

/// How many words may stand between a preposition and the event: "over *the school* shooting".
const BEFORE: usize = 3;

/// How many letters, at least, tell that "shooting" and "shoot" are one event.
const STEM: usize = 4;

/// How far before the end of its clause the day of the event may begin: "was at home *on the night of the fatal school fire*".
const CLOSES: usize = 7;

/// Where the story stands that tells of the day of an event.
pub(super) struct EventDay {
    /// The last sentence of it so far, and its paragraph.
    sentence: SentenceIx,
    paragraph: ParagraphIx,
    /// The day, if the article has told it.
    day: Option<(TimeIx, Interval)>,
}

impl<'a> Diary<'a> {
    /// The noun of the event by whose day the clause opens, or with which it closes, and whether it was on its eve.
    pub(super) fn event_of_day(&self, clause: &Clause) -> Option<(TokenIx, bool)> {
        if !matches!(clause.tense, Tense::Past | Tense::PastPerfect) {
            return None;
        }
        let document = self.document;
        let start = match document.get(clause.tokens.start)?.kind {
            TokenKind::Mark => clause.tokens.start.next(),
            _ => clause.tokens.start,
        };
        // Most clauses begin with none of these, and the tags tell it.
        let may = |ix| matches!(document.tag(ix), Tag::Preposition | Tag::Determiner | Tag::Subordinator);
        let opens = may(start).then(|| if document.is(start, "that") { start.next() } else { start });
        if let Some(found) = opens.and_then(|first| self.event_of_day_at(clause, first)) {
            return Some(found);
        }
        let mut back = (4..=CLOSES).map(|back| clause.tokens.end.minus(back));
        let on = back.find(|&ix| ix > start && self.is_on_the(ix))?;
        self.event_of_day_at(clause, on)
    }

    /// Whether "on the" or "at the" stands at `ix`: most words are no prepositions, and the tags tell it.
    fn is_on_the(&self, ix: TokenIx) -> bool {
        self.document.tag(ix) == Tag::Preposition
            && self.document.is(ix.next(), "the")
            && matches!(self.document.low(ix), "on" | "at")
    }

    /// The same, where that stands at `first`.
    fn event_of_day_at(&self, clause: &Clause, first: TokenIx) -> Option<(TokenIx, bool)> {
        let document = self.document;
        let on = matches!(document.low(first), "on" | "at");
        let the = if on { first.next() } else { first };
        let eve = match document.low(the.next()) {
            "day" | "morning" | "afternoon" | "evening" | "night" => false,
            "time" if document.is(first, "at") => false,
            "eve" => true,
            _ => return None,
        };
        if !document.is(the, "the") || !document.is(the.plus(2), "of") {
            return None;
        }
        let from = the.plus(3);
        let named = (0..NOUN).map(|by| from.plus(by)).take_while(|&ix| {
            let tag = document.tag(ix);
            ix < clause.tokens.end
                && (tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive))
        });
        // "On the morning of the vote a bomb went off", "On the night of the fire police found"
        let head = named.clone().find(|&ix| document.tag(ix).is_nominal());
        let inner = |ix: &TokenIx| document.tag(*ix) != Tag::Determiner || head.is_none_or(|head| *ix < head);
        let named = named.take_while(inner);
        let event = named.clone().filter(|&ix| events::is_event(document.low(ix))).last();
        let noun = event.or_else(|| named.last()).filter(|&ix| document.tag(ix).is_nominal())?;
        // "On the morning of Feb. 28"
        let mut times = self.times_in(TokenRange::new(first, noun.next()));
        let dated = times.any(|ix| self.times.all[ix.0].tokens.overlaps(TokenRange::new(from, noun.next())));
        (!dated).then_some((noun, eve))
    }

    /// Whether the clause goes on with what was on the day of an event: "On the night of the fire the alarm was off. *The caretaker
    /// was asleep.*"
    pub(super) fn is_on_day_of_event(&self, company: &Company, clause: &Clause) -> bool {
        let past = || matches!(clause.tense, Tense::Past | Tense::PastPerfect);
        // "She called police" asks and says nothing.
        let called = || clause.verb.is_some_and(|verb| self.document.is(verb, "called"));
        self.follows_event_day(company.sentence) && past() && (!clause.reports || called())
    }

    /// Whether the sentence before told of the day of an event, and this one may go on with it.
    pub(super) fn follows_event_day(&self, sentence: SentenceIx) -> bool {
        self.event_day.as_ref().is_some_and(|before| self.follows_event(before, sentence))
    }

    /// Its day.
    pub(super) fn day_of_event(&self, clause: &Clause) -> Option<Dating<'a>> {
        let (time, interval) = self.event_day.as_ref()?.day?;
        let dating = self.named(time, interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Whether the sentence may go on behind one that told of the day of an event.
    fn follows_event(&self, before: &EventDay, sentence: SentenceIx) -> bool {
        let tokens = self.document.sentence(sentence).tokens;
        let paragraph = self.document.token(tokens.start).paragraph;
        let same = paragraph == before.paragraph;
        let pronoun = || matches!(self.document.low(tokens.start), "he" | "she" | "they");
        before.sentence.0 + 1 == sentence.0 && (same || paragraph.0 == before.paragraph.0 + 1 && pronoun())
    }

    /// Notes whether the sentence tells of the day of an event, or goes on with it.
    pub(super) fn mark_event_day(&mut self, sentence: SentenceIx, clauses: &[Clause], datings: &[Vec<Dating>]) {
        let named = clauses.iter().zip(datings).find(|(clause, _)| self.event_of_day(clause).is_some());
        let day = |datings: &[Dating]| {
            let dating = datings.iter().find(|dating| !dating.thing)?;
            Some((*dating.times.first()?, dating.interval))
        };
        let paragraph = self.document.token(self.document.sentence(sentence).tokens.start).paragraph;
        let before = self.event_day.take();
        self.event_day = match named {
            Some((_, datings)) => Some(EventDay { sentence, paragraph, day: day(datings) }),
            None => before.filter(|before| {
                let main = clauses.iter().find(|clause| clause.is_main());
                let past =
                    main.is_none_or(|main| matches!(main.tense, Tense::Past | Tense::PastPerfect) && !main.reports);
                let stated = || datings.iter().flatten().any(|dating| dating.basis == Basis::Stated);
                self.follows_event(before, sentence) && past && !stated()
            }),
        }
        .map(|found| EventDay { sentence, paragraph, ..found });
    }

    /// The day of a clause that is on the day of the event `noun`, or on its `eve`, where the article has told of that.
    pub(super) fn on_its_day(&self, clause: &Clause, noun: TokenIx, eve: bool) -> Option<Dating<'a>> {
        let named = self.past.recent().find(|named| named.told && self.tells_of(named.sentence, noun))?;
        let dating = self.named(named.time, named.interval, clause.tokens);
        let dating = Dating { basis: Basis::Carried, why: Why::Carried, ..dating };
        if !eve {
            return Some(dating);
        }
        let day = named.interval.earliest.filter(|_| named.interval.earliest == named.interval.latest)?;
        let words = clause.tokens.ending(clause.tokens.start.plus(3));
        Some(Dating {
            interval: Interval::day(day.previous_day()?),
            why: Why::Counted(dating.words),
            words: self.document.span(words).of(self.document.text),
            ..dating
        })
    }

    /// Whether the time is an hour of such a day: "On the day of the shooting, he left at 7 a.m. and was seen two hours later".
    pub(super) fn is_hour_of_event(&self, clause: &Clause, time: &Time) -> bool {
        let (first, last) = (time.tokens.start, time.tokens.end.prev());
        let next = self.document.is(first, "the") && matches!(self.document.low(first.next()), "next" | "following");
        let hour = time.kind == TimexType::Time || next || self.document.is(last, "later");
        let day = |ix: TimeIx| self.times.all[ix.0].kind == TimexType::Date;
        let goes_on = || {
            self.follows_event_day(self.document.sentence_of(time.tokens.start))
                && !time.tokens.iter().any(|ix| self.document.tag(ix) == Tag::Proper)
                && (next || !self.times_in(clause.tokens).any(day))
        };
        hour && (goes_on() || self.event_of_day(clause).is_some())
    }

    /// Whether the sentence tells of the event `noun` as what happened, and not as what it was about: "the
    /// school was attacked", not "the trial over the attack began".
    pub(super) fn tells_of(&self, sentence: SentenceIx, noun: TokenIx) -> bool {
        let document = self.document;
        let word = document.low(noun);
        let stem = word.strip_suffix("ing").unwrap_or(word);
        let again = |ix: TokenIx| {
            let low = document.low(ix);
            // "shot" and "shooting", "sank" and "sinking"
            let past =
                || stem.len() < word.len() && consonants(low).eq(consonants(stem)) && consonants(low).count() > 2;
            let died = || match word {
                "death" => matches!(low, "died" | "killed"),
                "wedding" => low == "married",
                "funeral" | "burial" => matches!(low, "buried" | "cremated"),
                "closure" => low == "closed",
                _ => false,
            };
            low == word || died() || stem.len() >= STEM && stem != "fire" && (low.starts_with(stem) || past())
        };
        let about = |ix: TokenIx| {
            (1..=BEFORE).any(|back| {
                matches!(
                    document.low(ix.minus(back)),
                    "over" | "of" | "into" | "for" | "about" | "after" | "since" | "with" | "before" | "to"
                )
            })
        };
        document.sentence(sentence).tokens.iter().any(|ix| again(ix) && !about(ix))
    }
}

/// The letters of `word` that are no vowels.
fn consonants(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().filter(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u'))
}
