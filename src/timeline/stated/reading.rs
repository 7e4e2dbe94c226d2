//! Which of the rules each time of a clause falls under.

use crate::analysis::TimexType;
use crate::document::{TokenIx, TokenRange};
use crate::time::{Grain, Interval, Time, TimeIx};
use crate::timeline::because::Why;
use crate::timeline::bounds::{self, Bound};
use crate::timeline::clause::{Clause, Tense};
use crate::timeline::counted::is_dating;
use crate::timeline::diary::{Dating, Diary};
use crate::timeline::joint::Joint;
use crate::timeline::lapse::Lapse;
use crate::timeline::{events, furniture, owned, stretch};

/// The times of a clause, read one after the other.
pub(super) struct Reading<'d, 'a> {
    pub(super) diary: &'d Diary<'a>,
    pub(super) clause: &'d Clause,
    pub(super) lapse: Option<Lapse>,
    /// How many times have days; two stand for more.
    pub(super) dated: usize,
    /// The time from which the lapse is counted.
    pub(super) anchor: Option<TimeIx>,
    pub(super) out: &'d mut Vec<Dating<'a>>,
    /// The last time that told of the clause.
    pub(super) previous: Option<TimeIx>,
    /// Whether the time of an event that is the subject may be that of the clause.
    pub(super) subjects: bool,
    /// Whether no time but such as only bound the days told of the clause.
    pub(super) bounds_only: bool,
}

/// A time that dates something in its clause.
struct Point<'a> {
    ix: TimeIx,
    time: &'a Time,
    days: Interval,
    bound: Bound,
    /// The days that it makes up with its neighbours, or with today.
    stretch: Option<Interval>,
    /// Whether those reach until today.
    lasting: bool,
}

impl<'a> Reading<'_, 'a> {
    /// The first rule that the time falls under takes it: what it tells of its neighbours and of nouns goes before what it
    /// tells of the clause.
    pub(super) fn read(&mut self, ix: TimeIx) {
        let Some(days) = self.days(ix) else { return };
        if self.ends_period(ix) {
            return;
        }
        let point = self.point(ix, days);
        if self.goes_on_with_thing(&point)
            || self.is_of_noun(&point)
            || self.is_of_deed(&point)
            || self.is_in_noun_phrase(&point)
            || self.is_counted(&point)
        {
            return;
        }
        let previous = self.previous.replace(ix);
        if self.narrows(&point) || self.goes_on(&point, previous) || self.is_planned(&point) || self.is_astray(&point) {
            return;
        }
        self.bounds_only &= point.bound != Bound::Then;
        self.date_clause(&point);
    }

    /// The days of the time if it dates anything, and whether they last until now.
    fn days(&self, ix: TimeIx) -> Option<(Interval, bool)> {
        let (diary, clause) = (self.diary, self.clause);
        let time = &diary.times.all[ix.0];
        let alone = self.dated == usize::from(time.interval.is_some());
        let lasting = stretch::from_or_until_now(diary.document, diary.times, time, clause.tense)
            .filter(|_| alone && !diary.is_later_in_story(clause));
        let days = lasting.or(time.interval.filter(|_| is_dating(time)))?;
        let idle = diary.is_idle(time, self.lapse)
            || diary.is_of_every_day(clause, time)
            || diary.is_bidding(clause, time)
            || diary.is_hour_of_event(clause, time)
            || diary.is_hour_of_testimony(clause, time)
            || diary.is_any_weekday(time)
            || diary.is_of_memory(clause, time, days)
            || diary.ends_broken_stretch(ix)
            || diary.leads_to_time(ix);
        (!idle).then_some((days, lasting.is_some()))
    }

    fn point(&self, ix: TimeIx, (days, lasting): (Interval, bool)) -> Point<'a> {
        let diary = self.diary;
        let time = &diary.times.all[ix.0];
        let ending = || stretch::ending_with(diary.document, diary.times, ix);
        let stretch = if lasting { Some(days) } else { ending() };
        let bound = match diary.bound(self.clause, time) {
            // "before the end of the month" is any day of it.
            Bound::Before if time.modifier == Some("END") => Bound::By,
            bound => bound,
        };
        Point { ix, time, days, bound, stretch, lasting }
    }

    fn date_thing(&mut self, point: &Point, phrase: TokenRange) {
        self.out.push(self.diary.thing(point.ix, point.days, phrase));
    }

    /// Gives the last time to the last dating, whose days are `days` by now.
    fn take_up(&mut self, ix: TimeIx, days: Interval) {
        if let Some(last) = self.out.last_mut() {
            last.interval = days;
            last.times.push(ix);
        }
    }

    fn ends_period(&mut self, ix: TimeIx) -> bool {
        let days = self.diary.period_ending(self.out, ix);
        days.inspect(|&days| self.take_up(ix, days)).is_some()
    }

    /// Whether the time goes on with another that tells of a noun: "samples taken between 1998 and *2013*", "taken in 1998 and *2013*".
    fn goes_on_with_thing(&mut self, point: &Point) -> bool {
        let (diary, days) = (self.diary, point.days);
        let Some(last) = self.out.last_mut().filter(|last| last.thing) else { return false };
        let before = last.times.last().filter(|before| before.0 + 1 == point.ix.0);
        let Some(first) = before.map(|before| &diary.times.all[before.0]) else { return false };
        let and = first.tokens.end;
        let range = bounds::is_range(diary.document, first, point.time) && last.interval.earliest <= days.latest;
        let list = diary.document.is(and, "and") && and.next() == point.time.tokens.start;
        if !(range || list) {
            return false;
        }
        last.tokens.end = last.tokens.end.max(point.time.tokens.end);
        if range {
            last.interval.latest = days.latest;
            last.times.push(point.ix);
        } else {
            let phrase = last.tokens;
            self.date_thing(point, phrase);
        }
        true
    }

    fn is_of_noun(&mut self, point: &Point) -> bool {
        let (ix, days) = (point.ix, point.days);
        let counted = self.anchor == Some(ix);
        let Some(noun) = self.diary.of_a_noun(self.clause, ix, days, point.stretch.is_some(), counted) else {
            return false;
        };
        if let Some(phrase) = noun.event {
            self.date_thing(point, phrase);
        }
        true
    }

    /// Of a day long ago, what the words beside it tell is news, and the rest of the clause is not.
    fn is_of_deed(&mut self, point: &Point) -> bool {
        let (document, tokens) = (self.diary.document, point.time.tokens);
        if point.bound == Bound::Then
            && self.diary.is_long_ago(point.days)
            && let Some(deed) = events::deed(document, tokens, self.clause.tokens)
                .or_else(|| owned::matter(document, tokens, self.clause.tokens))
            && !self.out.iter().any(|dating| dating.thing)
        {
            self.date_thing(point, deed);
            self.previous = Some(point.ix);
            return true;
        }
        false
    }

    fn is_in_noun_phrase(&mut self, point: &Point) -> bool {
        let diary = self.diary;
        let next = diary.times.all.get(point.ix.0 + 1).map(|next| next.tokens.start);
        let Some(phrase) = furniture::noun_phrase(diary.document, point.time, next) else { return false };
        let dates = furniture::dates_its_clause(diary.document, phrase);
        if dates && point.bound == Bound::Then && self.out.iter().all(|dating| dating.thing) {
            return false;
        }
        // "Tuesday’s vote was close": what is told of an event in the past was so on its day.
        let subject = self.clause.tense == Tense::Past && diary.opens_clause(self.clause, phrase.tokens);
        let report = furniture::is_report(diary.document, phrase.tokens);
        let account =
            point.time.grain == Some(Grain::Quarter) && furniture::is_account(diary.document, phrase.tokens.end);
        let subject = subject && !account;
        if phrase.is_event && !report || subject {
            self.date_thing(point, phrase.tokens);
        }
        self.subjects |= subject;
        true
    }

    /// Whether the time is but that from which the lapse is counted.
    fn is_counted(&self, point: &Point) -> bool {
        // "at 6 a.m., ten days before the fire": the hour of a day that is not known.
        let of_unknown_day = self.lapse.is_some_and(|lapse| !lapse.is_within_a_day());
        self.anchor == Some(point.ix) || of_unknown_day && point.time.kind == TimexType::Time
    }

    fn narrows(&mut self, point: &Point) -> bool {
        let narrows = |last: &Dating| self.diary.is_narrowed(last, point.ix, point.days, self.clause);
        let narrowed = point.bound == Bound::Then && self.out.last().is_some_and(narrows);
        if narrowed {
            self.take_up(point.ix, point.days);
        }
        narrowed
    }

    /// Whether the last dating goes on with the time: the two are a range or a run, or tell of the same days.
    fn goes_on(&mut self, point: &Point, previous: Option<TimeIx>) -> bool {
        let (diary, days) = (self.diary, point.days);
        let follows = |before: TimeIx| bounds::is_range(diary.document, &diary.times.all[before.0], point.time);
        // "was adjourned on Friday until March 21"
        let put_off = || point.bound == Bound::Until && diary.is_put_off(self.clause);
        let Some(last) = self.out.last_mut() else { return false };
        let range = previous.is_some_and(follows) && !put_off() || diary.goes_on_run(last, point.ix);
        // "until 6 a.m. on *Monday*" names the day of the hour.
        let again = previous.is_some_and(|before| {
            let hour = &diary.times.all[before.0];
            hour.interval == Some(days) && point.time.tokens.start.0 - hour.tokens.end.0 <= 1
        });
        let goes_on = last.interval == days || again || range && last.interval.earliest <= days.latest;
        if goes_on {
            last.interval.latest = days.latest;
            last.times.push(point.ix);
            if last.thing {
                last.tokens.end = last.tokens.end.max(point.time.tokens.end);
            }
        }
        goes_on
    }

    fn is_planned(&mut self, point: &Point) -> bool {
        let Some(phrase) = self.diary.plan(self.clause, point.time, point.days) else { return false };
        let days = bounds::bounded(point.days, point.bound, Tense::Future, self.diary.times.document.day);
        self.out.push(self.diary.thing(point.ix, days, phrase));
        true
    }

    /// Whether the clause can't have been then: what is foretold for that day is but a noun of it.
    fn is_astray(&mut self, point: &Point) -> bool {
        let (diary, clause) = (self.diary, self.clause);
        let foretold = point.bound == Bound::Then && diary.is_foretold(clause, point.time, point.days);
        let astray = foretold || diary.is_gone(clause, point.ix, point.days);
        if astray && let Some(phrase) = events::noun_before(diary.document, point.time.tokens, clause.tokens.start) {
            self.date_thing(point, phrase);
        }
        astray
    }

    fn date_clause(&mut self, point: &Point) {
        let (diary, clause) = (self.diary, self.clause);
        let listed = point.bound == Bound::Then && diary.is_listed(self.out, point.ix, clause);
        let mut days = self.days_of_clause(point);
        let verb = |and: TokenIx| diary.document.tag(and.next()).is_verb();
        // "In October we were told we would have until June": what was told then lasts until June.
        let one_deed = |between: TokenRange| between.iter().filter(|&ix| diary.joints.is_finite(ix)).nth(1).is_none();
        if let Some(last) = self.out.last_mut().filter(|_| point.bound == Bound::Until)
            && last.interval.latest < days.latest
            && last.interval.earliest.is_some()
            && diary.is_begun(last)
            && let between = TokenRange::new(last.tokens.start.max(diary.end_of(last)), point.time.tokens.start)
            && let joint = diary.joint(between)
            && (joint.is_some() || one_deed(between) && diary.joints.all(Joint::And, between).all(verb))
        {
            if !last.thing && joint.is_none() {
                // "On Friday the court froze the assets until March 30"; what was put off then was so on that day.
                if !diary.is_put_off(clause) {
                    last.interval.latest = days.latest;
                }
                last.times.push(point.ix);
                return;
            }
            days.earliest = last.interval.earliest;
        }
        let why = if point.lasting { Why::Lasting } else { Why::Stated };
        self.out.push(Dating { why, listed, ..diary.named(point.ix, days, clause.tokens) });
    }

    /// The days in which the clause happened, as the time and what is about it tell.
    fn days_of_clause(&self, point: &Point) -> Interval {
        let (diary, clause, time) = (self.diary, self.clause, point.time);
        if let Some(days) = point.stretch {
            return days;
        }
        let own = clause.verb.is_some_and(|verb| verb > time.tokens.end && clause.dependent);
        let inside = |end: &TimeIx| diary.times.all[end.0].tokens.start < clause.tokens.end;
        if let Some(end) = diary.broken_stretch(point.ix).filter(|end| !own || inside(end)) {
            return Interval { latest: diary.times.all[end.0].interval.and_then(|days| days.latest), ..point.days };
        }
        bounds::bounded(point.days, point.bound, clause.tense, diary.times.document.day)
    }

    /// Where nothing but a subject is dated, its day is that of the clause: "Tuesday’s vote was close".
    pub(super) fn leave_subjects(&mut self) {
        if !self.subjects {
            return;
        }
        // "Sunday’s service was for those killed since 1993": that tells of those, and not when it was.
        if self.bounds_only {
            self.out.retain(|dating| dating.thing);
        }
        if let [only] = &mut self.out[..] {
            (only.tokens, only.thing) = (self.clause.tokens, false);
        }
    }
}
