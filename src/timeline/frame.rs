//! Where a story stands that opens with a day of long ago, or tells of one in a relative clause: "In 1998 the firm collapsed. The
//! chairman said it was ruined.", "a driver who hit a boy on Sunday. The boy died."

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Company, Dating, Diary};
use super::events;
use super::inferred::SCENES;
use super::joint::Joint;
use crate::analysis::Basis;
use crate::document::{ParagraphIx, SentenceIx, Tag, TokenIx, TokenRange};
use crate::time::{Interval, TimeIx};

/// How far before a relative clause the words may begin that it tells of.
const NOUN: usize = 8;

/// How many tokens may be said of a story in it.
const SAID: usize = 9;

/// The days with which a story opens.
pub(super) struct Frame {
    interval: Interval,
    time: TimeIx,
    paragraph: ParagraphIx,
    /// The last sentence of the story so far.
    sentence: SentenceIx,
    /// Whether it is of the day before the article's: what is said of it may be said today.
    recent: bool,
    /// Whether a sentence has gone on with it: then the next paragraph may, too.
    goes_on: bool,
}

/// What a relative clause tells of, and when it was.
pub(super) struct Aside {
    interval: Interval,
    time: TimeIx,
    sentence: SentenceIx,
    tokens: TokenRange,
}

impl<'a> Diary<'a> {
    /// The day of a clause that goes on with a story of long ago; what somebody says of it now is no part of that.
    pub(super) fn in_frame(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let follows = |frame: &&Frame| {
            let next = frame.recent && frame.goes_on && frame.paragraph.0 + 1 == paragraph.0;
            frame.sentence.0 + 1 == company.sentence.0 && (frame.paragraph == paragraph || next)
        };
        let frame = self.frame.as_ref().filter(follows)?;
        let now = |other: &Clause| matches!(other.tense, Tense::Present | Tense::Perfect | Tense::Future);
        let says = company.clauses.iter().find(|other| other.told.is_some());
        let today =
            says.is_some_and(|content| !self.is_of_story(content)) || company.dated.iter().flatten().next().is_some();
        if clause.tense != Tense::Past || today || company.clauses.iter().any(now) {
            return None;
        }
        if self.is_asked(company, clause) || frame.recent && company.reporting > 0 {
            return None;
        }
        let dating = self.named(frame.time, frame.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// The day of a clause that opens with the occasion of which the sentence before told: "In 2005 he won the prize. *At the ceremony* he
    /// thanked her."
    pub(super) fn at_scene_of_frame(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        let start = clause.tokens.start;
        let opens = matches!(self.document.low(start), "at" | "during")
            && self.document.is(start.next(), "the")
            && SCENES.has(self.document.low(start.plus(2)));
        let frame = self.frame.as_ref().filter(|frame| opens && frame.sentence.0 + 1 == company.sentence.0)?;
        let here = self.document.token(start).paragraph == frame.paragraph;
        if !here || frame.recent || clause.told.is_some() || clause.tense != Tense::Past {
            return None;
        }
        let dating = self.named(frame.time, frame.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// The day of a clause that tells what came next: "The plane took off on Monday. The captain asked to return. *Then* it vanished."
    pub(super) fn next_in_story(&self, clause: &Clause) -> Option<Dating<'a>> {
        let here = self.document.token(clause.tokens.start).paragraph;
        let then =
            self.document.is(clause.tokens.start, "then") && clause.tense == Tense::Past && clause.told.is_none();
        let now = self.now.as_ref().filter(|now| then && now.paragraph == here)?;
        Some(now.carried(clause.tokens))
    }

    /// Whether what is said in `content` is a matter of the story: "said *he was innocent*"; "said *its portfolio had been sold*" is
    /// likelier news.
    fn is_of_story(&self, content: &Clause) -> bool {
        let start = content.tokens.start;
        let from = if self.document.is(start, "that") { start.next() } else { start };
        self.document.tag(from) == Tag::Pronoun && content.tense == Tense::Past && content.tokens.len() <= SAID
    }

    /// The day of a clause that goes on with what a relative clause told of: "a driver who hit a boy on Sunday. *The boy* died".
    pub(super) fn of_aside(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        let aside = self.aside.as_ref().filter(|aside| aside.sentence.0 + 1 == company.sentence.0)?;
        let start = clause.tokens.start;
        let noun = start.next();
        let named = self.document.is(start, "the") && self.document.tag(noun) == Tag::Noun;
        if !named || clause.told.is_some() || clause.tense != Tense::Past || clause.reports {
            return None;
        }
        let again = aside.tokens.iter().any(|ix| self.document.low(ix) == self.document.low(noun));
        let dating = self.named(aside.time, aside.interval, clause.tokens);
        again.then_some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// The day of the clause at `index` that tells what an event did of which a relative clause names the day: "The fire that broke
    /// out on Sunday | killed three people".
    pub(super) fn of_event(&self, clauses: &[Clause], index: usize, datings: &[Vec<Dating<'a>>]) -> Option<Dating<'a>> {
        let (other, main) = (&clauses[index - 1], &clauses[index]);
        let opens =
            main.is_main() && main.tense == Tense::Past && !main.reports && main.verb == Some(main.tokens.start);
        let from = datings[index - 1].first().filter(|from| opens && !from.thing && from.basis == Basis::Stated)?;
        let single = from.interval.earliest.is_some() && from.interval.latest < self.times.document.day;
        let who = other.tokens.iter().take(NOUN).find(|&ix| matches!(self.joints.at(ix), Joint::Who | Joint::That))?;
        let noun = if self.joints.at(who.prev()) == Joint::Comma { who.minus(2) } else { who.prev() };
        let event = single && events::is_event(self.document.low(noun));
        let time = *from.times.first().filter(|_| event)?;
        let dating = self.named(time, from.interval, main.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Notes where the story stands behind the sentence.
    pub(super) fn stay(&mut self, sentence: SentenceIx, clauses: &[Clause], datings: &[Vec<Dating>]) {
        let tokens = self.document.behind_dateline(self.document.sentence(sentence).tokens);
        let paragraph = self.document.token(tokens.start).paragraph;
        let fronted = |dating: &Dating| {
            let time = *dating.times.first()?;
            let opens = self.times.all[time.0].tokens.start.0 <= tokens.start.0 + 1;
            let old = dating.interval.earliest.is_some() && self.is_long_ago(dating.interval);
            (opens && old && dating.basis == Basis::Stated && !dating.thing).then_some(time)
        };
        let main = clauses.iter().zip(datings).find(|(clause, _)| clause.is_main());
        let opens = main.and_then(|(clause, datings)| {
            let dating = datings.first().filter(|_| clause.tense == Tense::Past)?;
            let time = fronted(dating);
            let recent = time.is_none() && !clause.reports && self.is_of_day_before(dating);
            let time = if recent { dating.times.first().copied() } else { time };
            Some(Frame { interval: dating.interval, time: time?, paragraph, sentence, recent, goes_on: false })
        });
        let goes_on = |frame: &Frame| {
            let carried = |dating: &Dating| dating.basis == Basis::Carried && dating.interval == frame.interval;
            main.is_some_and(|(_, datings)| datings.first().is_some_and(carried))
        };
        self.frame = opens.or_else(|| {
            let frame = self.frame.take()?;
            goes_on(&frame).then_some(Frame { sentence, paragraph, goes_on: true, ..frame })
        });
        let relative = clauses.iter().zip(datings).filter(|(clause, _)| clause.dependent);
        self.aside = relative.clone().find_map(|(clause, datings)| self.aside_in(clause, datings, tokens, sentence));
    }

    /// Whether the dating tells what was on the day before the article's: "The van hit a tree on Wednesday. Two children died."
    fn is_of_day_before(&self, dating: &Dating) -> bool {
        let single = dating.interval.earliest == dating.interval.latest;
        single && dating.basis == Basis::Stated && !dating.thing && self.age(dating.interval) == Some(1)
    }

    /// What the relative `clause` tells of, if it names a day that is over.
    fn aside_in(&self, clause: &Clause, datings: &[Dating], whole: TokenRange, sentence: SentenceIx) -> Option<Aside> {
        let dating = datings.iter().find(|dating| dating.basis == Basis::Stated && !dating.thing)?;
        let single = dating.interval.earliest == dating.interval.latest;
        let over = self.times.document.day.is_some_and(|today| dating.interval.latest <= Some(today));
        let relative =
            clause.tokens.iter().take(NOUN).any(|ix| {
                matches!(self.document.low(ix), "who" | "which" | "whom" | "that" | "where" | "when" | "whose")
            });
        let part = |ix: TokenIx| {
            self.document.tag(ix).is_nominal() || matches!(self.document.tag(ix), Tag::Determiner | Tag::Number)
        };
        let mut first = clause.tokens.start;
        if self.joints.at(first.prev()) == Joint::Comma && first > whole.start {
            first = first.prev();
        }
        while first > whole.start && clause.tokens.start.0 - first.0 < NOUN && part(first.prev()) {
            first = first.prev();
        }
        let tokens = clause.tokens.starting(first);
        let time = *dating.times.first().filter(|_| single && over && relative && clause.tense != Tense::Future)?;
        Some(Aside { interval: dating.interval, time, sentence, tokens })
    }
}
