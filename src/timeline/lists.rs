//! One thing told of several days: "won in 1981 and again in 1985", "rose 5% in June, 3% in May and 2% in April"; and a day
//! that is named twice, each time more closely: "In 1914, on Christmas Day, they played".

use super::bounds::{self, Bound};
use super::clause::Clause;
use super::counted::is_dating;
use super::diary::{Dating, Diary};
use super::joint::Joint;
use super::stretch;
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, TokenKind, TokenRange};
use crate::time::{Interval, TimeIx};

/// How many tokens may stand between two times of a list: "in 2005 *for repairs to the deck and again in* 2010".
const GAP: usize = 12;

/// How many tokens may follow a comma where no "and" does: ", *3 % in* May", ", *Jones in* 1996".
const GAPPED: usize = 4;

/// How many times of a list may come before its "and".
const MEMBERS: usize = 6;

/// How many times a list goes on at most: each is an entry with the words of all.
const LONGEST: usize = 16;

impl Diary<'_> {
    /// Whether the time numbered `ix` names another day for what the last dating of `out` tells, the verb not said again.
    pub(super) fn is_listed(&self, out: &[Dating], ix: TimeIx, clause: &Clause) -> bool {
        let Some(last) = out.last().filter(|last| !last.thing && last.tokens == clause.tokens) else { return false };
        let Some(&before) = last.times.last() else { return false };
        // "in 1951 and, most *recently*, in 1979", "in 1951 and, for *three weeks*, in 1979"
        let nothing = |ix: usize| {
            self.times.all.get(ix).is_none_or(|time| time.value == "PAST_REF" || time.kind == TimexType::Duration)
        };
        let long = out.iter().rev().take(LONGEST).take_while(|dating| dating.listed).count() == LONGEST;
        if long || ix.0 <= before.0 || ix.0 - before.0 > 2 || !(before.0 + 1..ix.0).all(nothing) {
            return false;
        }
        let (first, second) = (&self.times.all[before.0], &self.times.all[ix.0]);
        let apart = last.interval.latest < second.interval.and_then(|days| days.earliest)
            || last.interval.earliest > second.interval.and_then(|days| days.latest);
        let bounded = last.times.first().is_none_or(|&time| {
            let time = &self.times.all[time.0];
            bounds::bound(self.document, time) != Bound::Then
        });
        let joint = TokenRange::new(first.tokens.end, second.tokens.start);
        let floor = clause.tokens.start.max(TokenIx(first.tokens.start.0.saturating_sub(GAP)));
        let near = TokenRange::new(floor, first.tokens.start);
        let between = near.iter().any(|ix| self.document.is(ix, "between"));
        // "was founded in the 14th century and in 1423 it was granted a charter"
        let told = clause.verb.is_some_and(|verb| verb < second.tokens.start);
        let rest = clause.tokens.starting(second.tokens.end);
        let mut rest = rest.iter().take(GAP).take_while(|&ix| self.joints.at(ix) != Joint::And);
        let goes_on = told && rest.any(|ix| self.joints.is_finite(ix));
        // A day to come and one long gone are of no one list.
        let today = self.times.document.day;
        let astray = last.interval.earliest > today && second.interval.and_then(|days| days.latest) < today;
        let begins = last.times.first().map(|&time| self.times.all[time.0].tokens.start.prev());
        let stretch = last.times.len() > 1 && begins.is_some_and(|ix| self.document.is(ix, "from"));
        apart && !astray && !bounded && !between && !goes_on && self.lists(joint, ix, stretch)
    }

    /// Whether the words of `joint`, between two times, go on with a list; the second time is numbered `ix`.
    fn lists(&self, joint: TokenRange, ix: TimeIx, stretch: bool) -> bool {
        let document = self.document;
        if joint.is_empty() || joint.len() > GAP || !joint.iter().all(|ix| self.may_be_listed(ix)) {
            return false;
        }
        let rest = |from: TokenIx| joint.starting(from);
        if let Some(and) = self.joints.all(Joint::And, joint).last() {
            let opens = and == joint.start || self.is_comma(joint.start);
            let set_in = rest(and.next()).iter().skip(1).find(|&ix| self.is_comma(ix) && self.is_comma(and.next()));
            let second = set_in.unwrap_or(and).next();
            let again = rest(second).iter().any(|ix| says_again(document.low(ix)));
            // "down 4% from the Friday before and 6% from Oct. 13"
            let from = joint.iter().any(|ix| document.is(ix, "from"));
            if !again && from {
                // "from April 3 to June 1 in London and from July 5 to August 30 in Paris"
                return stretch && document.is(joint.end.prev(), "from");
            }
            let leads = rest(second).iter().all(|ix| document.tag(ix) == Tag::Preposition);
            // "runner-up in 2009 *and champion in* 2013"
            let noun = matches!(document.tag(second), Tag::Noun | Tag::Adjective) && joint.len() <= GAPPED;
            let place = matches!(document.tag(second), Tag::Preposition | Tag::To) && joint.len() <= GAPPED + 2;
            return again || leads || opens && (noun || place || self.opens_item(second));
        }
        if !self.is_comma(joint.start) {
            return false;
        }
        let second = joint.start.next();
        let again = says_again(document.low(second));
        let short = joint.len() <= GAPPED + 1 && matches!(document.tag(second), Tag::Number | Tag::Proper);
        // "silver in 2004, gold in 2008 and bronze in 2012"
        let noun = matches!(document.tag(second), Tag::Noun | Tag::Adjective) && joint.len() <= GAPPED;
        // "in 2003, 2007 and 2011", "a first on Monday, a second on Tuesday and a third today"
        again || short && joint.len() > 2 || self.closes(ix) && (joint.len() < 3 || noun || self.opens_item(second))
    }

    /// Whether "and" and another time follow that numbered `ix` without a verb, perhaps behind others of the list.
    fn closes(&self, ix: TimeIx) -> bool {
        for ix in (ix.0..).take(MEMBERS) {
            let Some((time, next)) = self.times.all.get(ix).zip(self.times.all.get(ix + 1)) else { return false };
            let from = time.tokens.end;
            let sentence = self.document.sentence_at(from);
            if next.tokens.start >= sentence.end || next.tokens.start.0 > from.0 + GAP {
                return false;
            }
            let joint = TokenRange::new(from, next.tokens.start);
            // "passed the House in May, the Senate in June *and was signed* in July"
            if self.joints.at(from) == Joint::And && self.joints.is_finite(from.next()) {
                return true;
            }
            if !joint.iter().all(|ix| self.may_be_listed(ix)) {
                return false;
            }
            if self.joints.all(Joint::And, joint).next().is_some() {
                return true;
            }
        }
        false
    }

    /// Whether the token may stand in an item of a list: it opens no clause and is no verb.
    fn may_be_listed(&self, ix: TokenIx) -> bool {
        let tag = self.document.tag(ix);
        // "moved to Paris in 1972 and *to* Rome in 1980"
        if self.joints.at(ix.prev()) == Joint::And && self.document.is(ix, "to") {
            return self.document.tag(ix.next()).is_nominal();
        }
        let verb = tag.is_verb() || matches!(tag, Tag::Auxiliary | Tag::Modal | Tag::To | Tag::Subordinator);
        let joint = matches!(self.joints.at(ix), Joint::None | Joint::Comma | Joint::And);
        let bounds = matches!(self.document.low(ix), "than" | "since" | "until" | "till" | "by" | "to" | "between");
        let sign = self.document.tag(ix) == Tag::Punct
            && !matches!(self.document.str(ix), "," | "-" | "%" | "&" | "’" | "$" | "£" | "€");
        !verb && joint && !bounds && !sign && self.document.token(ix).kind != TokenKind::Mark
    }

    /// Whether an item of a list may open with the token at `ix`: "*a girl* on Tuesday", "*3%* in May", "*Jones* in 1996".
    fn opens_item(&self, ix: TokenIx) -> bool {
        let word = self.document.str(ix);
        matches!(self.document.tag(ix), Tag::Number | Tag::Proper | Tag::Determiner)
            || matches!(self.document.low(ix), "his" | "her" | "its" | "their" | "one" | "another")
            || word.starts_with(['$', '£', '€', '¥'])
    }

    pub(super) fn is_comma(&self, ix: TokenIx) -> bool {
        self.joints.at(ix) == Joint::Comma
    }

    /// Whether the time numbered `ix`, of the days of `interval`, names those of the `last` dating more closely: "In 1914, on
    /// Christmas Day, they played", "In 2003 he was arrested in May".
    pub(super) fn is_narrowed(&self, last: &Dating, ix: TimeIx, interval: Interval, clause: &Clause) -> bool {
        let Some(first) = last.times.first().map(|first| &self.times.all[first.0]) else { return false };
        let time = &self.times.all[ix.0];
        let within = last.interval.earliest <= interval.earliest
            && interval.latest <= last.interval.latest
            && interval.earliest.is_some()
            && last.interval.latest.is_some()
            && last.interval != interval;
        let joint = TokenRange::new(first.tokens.end, time.tokens.start);
        let opens = first.tokens.start.0 <= clause.tokens.start.0 + 1;
        // "In 1998 he fell ill and died in May": of the first no more is known.
        let beside = joint.iter().all(|ix| {
            self.is_comma(ix) || matches!(self.document.tag(ix), Tag::Preposition | Tag::Adverb | Tag::Determiner)
        });
        let one = || joint.len() <= FRONTED && joint.iter().all(|ix| self.joints.at(ix) != Joint::And);
        within
            && !last.thing
            && last.times.len() == 1
            && bounds::bound(self.document, first) == Bound::Then
            && (beside || opens && one())
    }
}

impl Diary<'_> {
    /// Whether the time numbered `ix` stands in a run of days, one behind the other: "on Monday, *Tuesday* and Wednesday".
    pub(super) fn goes_on_run(&self, last: &Dating, ix: TimeIx) -> bool {
        let Some(&before) = last.times.last().filter(|before| before.0 + 1 == ix.0) else { return false };
        let (first, second) = (&self.times.all[before.0], &self.times.all[ix.0]);
        let day = |days: Option<Interval>| days.is_some_and(|days| days.earliest == days.latest);
        let comma = self.is_comma(first.tokens.end) && first.tokens.end.next() == second.tokens.start;
        comma && day(first.interval) && day(second.interval) && bounds::meets(first, second) && self.closes(ix)
    }

    /// The days of the period that the last dating of `out` names, if the time numbered `ix` tells when that ended: "the quarter
    /// ended *July 31*".
    pub(super) fn period_ending(&self, out: &[Dating], ix: TimeIx) -> Option<Interval> {
        let before = *out.last()?.times.last()?;
        let (first, second) = (&self.times.all[before.0], &self.times.all[ix.0]);
        let joint = first.tokens.end;
        let ends = matches!(self.document.low(joint), "ended" | "ending")
            && (joint.next()..=joint.plus(2)).contains(&second.tokens.start);
        stretch::of_grain(first.grain.filter(|_| ends)?, second.interval?.latest?)
    }

    /// Whether the time numbered `ix` only leads to the next one: "most *recently* in 1979", "*recently*, on Monday".
    pub(super) fn leads_to_time(&self, ix: TimeIx) -> bool {
        let time = &self.times.all[ix.0];
        let Some(next) = self.times.all.get(ix.0 + 1) else { return false };
        let between = time.tokens.end.0..next.tokens.start.0;
        // "It will *now* open next year"
        let same = self.document.same_sentence(next.tokens.start, time.tokens.start);
        let now = time.value == "PRESENT_REF" && time.tokens.len() == 1 && between.len() <= GAPPED;
        if now && same && is_dating(next) && between.clone().map(TokenIx).all(|ix| self.joints.at(ix) == Joint::None) {
            return self.document.tag(time.tokens.start.prev()) == Tag::Modal;
        }
        time.value == "PAST_REF"
            && between.len() <= 2
            && is_dating(next)
            && between.map(TokenIx).all(|ix| self.is_comma(ix) || self.document.tag(ix) == Tag::Preposition)
    }
}

/// How far behind a time that opens its clause a closer one may stand.
const FRONTED: usize = 20;

/// Whether the word tells that what comes is one more time.
fn says_again(word: &str) -> bool {
    matches!(word, "again" | "then" | "later" | "finally" | "recently" | "lastly" | "once" | "second" | "third")
}
