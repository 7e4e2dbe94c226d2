//! Times within a day.

use super::told::LATE;
use super::{Mention, NEEDS_DATE, NEEDS_DAY, Normaliser, Sense, Why, point, unresolved};
use crate::analysis::TimexType;
use crate::decimal;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::time::Anchor;
use crate::time::calendar::{Date, Grain, Period};
use crate::time::grammar::Meaning;
use crate::time::recognise::{Found, Slots};
use crate::time::{cue, opening, over, present, spoken};

/// How far before its day the verb may stand by which something is told: "told reporters on".
const SAID_ON: usize = 2;

/// Half a day, hour * 100 + minute, and the words of an hour that does not tell which half it is of.
const NOON: i32 = 1200;
const OCLOCK: [&str; 2] = ["o'clock", "o’clock"];

/// How many paragraphs a story goes on by the clock.
const GOES_ON: usize = 4;

/// How many days back a day is long gone.
const LONG_GONE: i32 = 60;

/// How many paragraphs a story is told of an evening.
const TOLD_ON: usize = 12;

/// How many tokens before the last hour of a stretch the first begins at most: "Sunday, 10 a.m. –".
const BESIDE: usize = 5;

/// How many sentences behind the day of what happened witnesses of it may be sought.
const CASE: usize = 12;

/// How many sentences behind its day the doors of an event may open.
const EVENT: usize = 4;

/// How many tokens may stand between a time on the clock and its day: "(0300 GMT; 11 p.m. EST Saturday) on".
const BEFORE_DAY: usize = 14;

/// How many times may stand between an hour that somebody remembers and the year in which that was told.
const REMEMBERED: usize = 3;

/// The hour in `slots` of some day.
fn of_no_day(slots: &Slots) -> Sense {
    Sense::Value {
        value: clock_part(slots, Period::day(Date::MIN)),
        kind: TimexType::Time,
        why: "is an hour of a day that the text does not date",
    }
}

impl Normaliser<'_> {
    /// A time on the clock, on the day that goes with it.
    pub(super) fn clock(&self, found: &Found) -> Sense {
        if self.is_of_other_days(found) || self.is_before_court(found) || self.recurs(found) {
            return of_no_day(&found.slots);
        }
        let slots = &found.slots;
        let dated =
            slots.weekday.is_some() || slots.month.is_some() || slots.relative_day.is_some() || slots.date.is_some();
        // "7.15 last night"
        let shifted = slots.shift.filter(|_| slots.part.is_some());
        let day = match shifted {
            _ if dated => Some(self.calendar(found, None)),
            Some(shift) => Some(self.off_document(|day| Period::day(day).shift(shift))),
            None => self.day_at_hand(found),
        };
        match day {
            Some(Sense::Point { period, .. }) if !dated && self.is_heard(found, period) => of_no_day(&found.slots),
            Some(Sense::Point { period, anchor, why, .. }) if period.grain == Grain::Day => {
                let slots = Slots { clock: self.of_afternoon(found, period).or(slots.clock), ..*slots };
                Sense::Point { period, part: clock_part(&slots, period), anchor, why }
            }
            _ => Sense::Unresolved { kind: TimexType::Time, needs: self.needs_day() },
        }
    }

    /// What an hour without a day is counted from.
    fn needs_day(&self) -> &'static str {
        if self.day.is_some() { NEEDS_DAY } else { NEEDS_DATE }
    }

    /// The part of `day` in which the times before `found`, which is an hour of it, have been: "at four on Friday afternoon for a flight
    /// at eight. At half past nine".
    pub(super) fn part_told(&self, found: &Found, day: Period) -> Option<i32> {
        found.slots.clock?;
        let last = self.last_day.filter(|last| last.period == day && self.sentences_since(last, found) <= 1)?;
        last.part
    }

    /// Whether what follows gives the hour to more days than one, or to one that nobody dates: "at 3pm on Saturdays", "before 5 p.m.
    /// weekdays", "at 9pm on the night of the flood".
    fn is_of_other_days(&self, found: &Found) -> bool {
        let end = found.tokens.end;
        let of = end.plus(3);
        if self.document.is(of, "of") && self.document.is(end, "on") && self.document.is(end.next(), "the") {
            return matches!(
                self.document.low(of.prev()),
                "day" | "morning" | "afternoon" | "evening" | "night" | "eve"
            );
        }
        let next = if self.document.is(end, "on") { end.next() } else { end };
        let set = |coming: Found| coming.tokens.start == next && coming.rule.meaning == Meaning::Set;
        // "with matinees on Saturdays at 2:30 p.m."
        let before = if self.document.is(found.tokens.start.prev(), "at") { 2 } else { 1 };
        let last = found.tokens.start.minus(before);
        self.coming.is_some_and(set)
            || self.is_remembered(found)
            || before == 2 && self.document.low(last).strip_suffix('s').is_some_and(present::is_weekday)
    }

    /// Whether `found` is quoted from what somebody told in a year long over: "“We were woken at 3 a.m.,” she told The Times in 1999".
    fn is_remembered(&self, found: &Found) -> bool {
        let document = self.document;
        let sentence = document.sentence_of(found.tokens.start);
        let long_over = |told: &Found| {
            let year = told.slots.year.is_some_and(|year| self.day.is_some_and(|day| year < day.year()));
            year && document.sentence_of(told.tokens.start) == sentence && !document.is_quoted(told.tokens.start)
        };
        document.is_quoted(found.tokens.start) && self.rest.iter().take(REMEMBERED).any(long_over)
    }

    /// Whether `found` is an hour of every day, or of each of some weekdays, and nothing near it names one that is not over.
    fn recurs(&self, found: &Found) -> bool {
        let slots = &found.slots;
        let bare =
            slots.month.is_none() && slots.date.is_none() && slots.relative_day.is_none() && slots.shift.is_none();
        if !bare || slots.zone.is_some() {
            return false;
        }
        if slots.weekday.is_some() {
            return opening::is_of_week(self.document, found);
        }
        let document = self.document;
        // "between 9am and 5pm Monday to Friday"
        let to_weekly = self.coming.is_some_and(|next| {
            next.tokens.start == found.tokens.end.next()
                && next.slots.clock.is_some()
                && opening::is_of_week(document, &next)
        });
        if to_weekly {
            return true;
        }
        let sentence = document.sentence_at(found.tokens.start);
        // "Doors open at 6.30pm and the show starts at 7"
        let hour = self.every_day.filter(|&hour| sentence.contains(hour));
        let goes_on = || hour.is_some() && opening::is_now(document, found.tokens);
        // "open 10am-6pm"
        if hour.is_some_and(|hour| found.tokens.start.0 - hour.0 <= BESIDE)
            && matches!(document.low(found.tokens.start.prev()), "-" | "–" | "to")
        {
            return true;
        }
        let habit = opening::is_of_habit(document, found.tokens);
        if !(habit || opening::recurs(document, found.tokens) || goes_on()) {
            return false;
        }
        let names_day = |next: &Found| {
            let slots = &next.slots;
            slots.weekday.is_some() && next.rule.meaning != Meaning::Set && !opening::is_of_week(document, next)
                || slots.month.is_some()
                || slots.relative_day.is_some()
                || slots.date.is_some()
                || slots.holiday.is_some()
        };
        let mut here = self.rest.iter().take_while(|next| sentence.contains(next.tokens.start));
        let told = self.last_day.is_some_and(|last| {
            let far = if opening::is_of_event(document, found.tokens) { EVENT } else { 1 };
            // "open Tuesday to Sunday from 11 a.m."
            let of_week = hour.is_some_and(|hour| last.tokens.start < hour);
            let near = || !habit && last.period.first() >= self.day && self.sentences_since(&last, found) <= far;
            !of_week && (sentence.contains(last.tokens.start) || near())
        });
        // "The gates open at 8.30am and play starts at 11am each day"
        let daily = here.clone().any(|next| next.rule.meaning == Meaning::Set);
        (daily || !told) && !here.any(names_day)
    }

    /// The hour of `found` on the clock of 24 where the text has told of the afternoon or the evening of its `day`, and it tells no half of
    /// the day itself: "She fell on Saturday afternoon and was taken to hospital at four o'clock".
    fn of_afternoon(&self, found: &Found, day: Period) -> Option<i32> {
        let last = self.last_day.filter(|last| last.period == day && self.sentences_since(last, found) <= 1)?;
        let bare =
            found.rule.name == "clock-spoken" || found.tokens.iter().any(|ix| OCLOCK.contains(&self.document.low(ix)));
        let clock = found.slots.clock.filter(|&clock| bare && found.slots.part.is_none() && clock < NOON)?;
        let from = match last.part? {
            1 => 100,
            2 => 400,
            3 => 600,
            _ => return None,
        };
        (clock >= from).then_some(clock + NOON)
    }

    /// The day that goes with a time that names none: one named right after it ("at 6:40 a.m. on May 5"),
    /// else the one last mentioned in this paragraph or the one before, else the document's.
    pub(super) fn day_at_hand(&self, found: &Found) -> Option<Sense> {
        if let Some(Sense::Point { period, anchor, why, .. }) = self.day_after(found) {
            return Some(Sense::Point { period, part: String::new(), anchor, why });
        }
        if let Some(sense) = self.day_of_stretch(found) {
            return Some(sense);
        }
        // "at 6:20 a.m. on a Monday": one that nobody has told.
        let next = found.tokens.end;
        if self.document.is(next, "on") && matches!(self.document.low(next.next()), "a" | "an") {
            return None;
        }
        // The hours of a log are of the day that one of them names, whatever the entries between them tell.
        if is_hour(found) && spoken::heads(self.document, found.tokens) {
            return match self.heading {
                Some(last) => Some(point(last.period, Anchor::Time(last.ix), Why::Counted)),
                None => self.day.map(|day| point(Period::day(day), Anchor::Document, Why::Counted)),
            };
        }
        if self.is_of_old_story(found) {
            return None;
        }
        if let Some(day) = self.day_of_witnesses(found) {
            return Some(day);
        }
        let here = self.document.get(found.tokens.start)?.paragraph;
        let near = self.last_day.map(|last| self.day_of_event(found, last)).filter(|last| {
            let there = self.document.get(last.tokens.start).map(|token| token.paragraph);
            let far = if self.goes_on_at(found, last) { GOES_ON } else { 1 };
            there.is_some_and(|there| here.0 - there.0.min(here.0) <= far)
                && !self.is_over_before(found, last)
                && !self.is_since_then(found, last)
                && !self.is_told_of_now(found, last)
        });
        if let Some(evening) = self.of_evening(found, near) {
            return Some(point(evening.period, Anchor::Time(evening.ix), Why::Counted));
        }
        match near {
            Some(last) => Some(point(self.after_midnight(found, last), Anchor::Time(last.ix), Why::Counted)),
            // "at 2 a.m. that day": one that nobody has told.
            None if self.document.is(next, "that") && self.document.is(next.next(), "day") => None,
            None => self
                .day_of_telling(found)
                .or_else(|| self.day_before_one_ahead(found))
                .or_else(|| self.day.map(|day| point(Period::day(day), Anchor::Document, Why::Counted))),
        }
    }

    /// Whether the day at `tokens` is that on which somebody told something: "police said Saturday", "he told reporters on Saturday".
    pub(super) fn is_told_on(&self, tokens: TokenRange) -> bool {
        let document = self.document;
        let on = usize::from(document.is(tokens.start.prev(), "on"));
        // "in an interview published Friday"
        if document.is_any(tokens.start.minus(1 + on), &["aired", "broadcast", "published"]) {
            return true;
        }
        (1..=SAID_ON).map(|back| tokens.start.minus(back + on)).any(|ix| {
            let lemma = lexicon::verb(document.low(ix)).map_or("", |verb| verb.lemma);
            matches!(document.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle))
                && matches!(lemma, "say" | "tell" | "speak" | "warn" | "announce" | "report" | "confirm" | "add")
        })
    }

    /// The day of what happened rather than `last`, on which somebody told it: "A man was shot Friday, police said Saturday. He was
    /// found at 11 p.m."
    fn day_of_event(&self, found: &Found, last: Mention) -> Mention {
        let sentence = |mention: &Mention| self.document.sentence_of(mention.tokens.start);
        let event = self.happened.filter(|event| {
            event.period.first() < last.period.first()
                && sentence(event) == sentence(&last)
                && self.is_told_on(last.tokens)
                && over::behind(self.document, found.tokens) == Some(true)
        });
        event.unwrap_or(last)
    }

    /// Whether an hour of the past goes on with the day of `last`, which was told by the clock: "on Saturday night. ... She took
    /// the stage just after 10.30pm".
    fn goes_on_at(&self, found: &Found, last: &Mention) -> bool {
        last.hour
            && found.slots.zone.is_none()
            && last.period.first() < self.day
            && over::behind(self.document, found.tokens) == Some(true)
    }

    /// The evening of which the story tells, if this late hour is of it, and not of the day `near` or the document's, which came
    /// after: "It crashed on Tuesday night. A team arrived on Wednesday. The plane had left at 7.52 p.m.".
    fn of_evening(&self, found: &Found, near: Option<Mention>) -> Option<Mention> {
        let evening = self.evening.filter(|_| found.slots.clock.is_some_and(|clock| clock >= LATE))?;
        let document = self.document;
        let here = document.get(found.tokens.start)?;
        let there = document.get(evening.tokens.start)?;
        let told = here.paragraph.0.saturating_sub(there.paragraph.0) <= TOLD_ON;
        let after = near.map_or(self.day, |near| near.period.first()) == evening.period.shift(1)?.first();
        // "On Wednesday they met at 8 p.m."
        let named = near.is_some_and(|near| document.sentence_of(near.tokens.start) == here.sentence);
        // "On Wednesday the crowd was smaller. At 10 p.m. a car was set alight": the story has moved on.
        let heads = |near: &Mention| {
            let sentence = document.sentence_of(near.tokens.start);
            let first = document.sentence(sentence).tokens.start;
            let fronted = near.tokens.start == first.next();
            fronted
                && sentence.0 + 1 == here.sentence.0
                && document.get(first).is_some_and(|it| it.paragraph == here.paragraph)
        };
        let moved = near.as_ref().is_some_and(heads);
        let over = is_hour(found) && over::behind(document, found.tokens) == Some(true);
        (told && after && !named && !moved && over).then_some(evening)
    }

    /// Whether what is told at `found` is over, and the day named in a sentence before is still to come: "They vote on Friday.
    /// Shares were down by midday."
    fn is_over_before(&self, found: &Found, last: &Mention) -> bool {
        let sentence = |at| self.document.sentence_of(at);
        sentence(last.tokens.start) < sentence(found.tokens.start)
            && last.period.first() > self.day
            && over::behind(self.document, found.tokens) == Some(true)
    }

    /// The day of what happened, where one to come has been named since: "It turned violent on Wednesday. They appear in court on
    /// Friday. Stones were thrown at *11.15am*".
    fn day_before_one_ahead(&self, found: &Found) -> Option<Sense> {
        let ahead = self.last_day.is_some_and(|last| self.is_over_before(found, &last));
        let day = self.over.filter(|day| ahead && is_hour(found) && day.period.grain == Grain::Day)?;
        let yesterday = day.period.shift(1)?.first() == self.day;
        (yesterday && self.sentences_since(&day, found) <= EVENT)
            .then(|| point(day.period, Anchor::Time(day.ix), Why::Counted))
    }

    /// The day of what happened, where witnesses of that hour are sought: "He was hit on Friday evening. ... Anyone who saw the van
    /// between *6pm* and 6.20pm is asked to call".
    fn day_of_witnesses(&self, found: &Found) -> Option<Sense> {
        let document = self.document;
        let before = document.sentence(document.sentence_of(found.tokens.start)).tokens.ending(found.tokens.start);
        let sought = |ix: TokenIx| matches!(document.low(ix), "anyone" | "anybody" | "witnesses");
        let day = self.over.filter(|day| {
            day.period.grain == Grain::Day && self.day.is_some_and(|this| day.period.first() < Some(this))
        })?;
        (is_hour(found) && before.iter().any(sought) && self.sentences_since(&day, found) <= CASE)
            .then(|| point(day.period, Anchor::Time(day.ix), Why::Counted))
    }

    /// Whether the day only tells since when something is so, or what is told is to come and the day is over: "cut off since
    /// Thursday. At noon a convoy came", "The road was closed on Saturday. Police will give details at 3 p.m.".
    fn is_since_then(&self, found: &Found, last: &Mention) -> bool {
        let sentence = |at| self.document.sentence_of(at);
        let apart = sentence(last.tokens.start) < sentence(found.tokens.start);
        let since = self.document.is(last.tokens.start.prev(), "since");
        // "Monday: A second caller rings. The first engine arrives at 3.35am": a log tells what is over in the present tense.
        let paragraph = |at| self.document.get(at).map(|token| token.paragraph);
        let logged =
            self.heading.is_some_and(|heading| paragraph(heading.tokens.start) == paragraph(found.tokens.start));
        let over = !logged && last.period.first() < self.day && cue::ahead(self.document, found.tokens).is_some();
        apart && (since || over)
    }

    /// Whether the sentence tells before the hour of what is, and the day named before is long gone: "He died on 9 May 1937. His name
    /// is on a wall, where a service was held at noon".
    fn is_told_of_now(&self, found: &Found, last: &Mention) -> bool {
        let document = self.document;
        let sentence = document.sentence(document.sentence_of(found.tokens.start));
        if sentence.tokens.contains(last.tokens.start) || !self.is_long_gone(last.period) {
            return false;
        }
        let is = |ix: TokenIx| {
            matches!(document.tag(ix), Tag::Verb(VerbForm::Present)) || matches!(document.low(ix), "is" | "are")
        };
        sentence.tokens.ending(found.tokens.start).iter().take(BEFORE_DAY).any(is)
    }

    /// Whether the hour goes on with a story that has but its year or month, long ago: "In the 1960s she left for Rome. She sailed at
    /// dawn". A day told before that is no longer its.
    fn is_of_old_story(&self, found: &Found) -> bool {
        let document = self.document;
        let old = |last: &Mention| last.period.last().is_some_and(|day| self.is_long_gone(Period::day(day)));
        let last = self.last.filter(|last| last.period.grain > Grain::Day && old(last));
        // "In April the bank warned of it.\n\nShares were up at 9:10 a.m."
        let here = document.get(found.tokens.start).map(|token| (token.paragraph, document.sentence(token.sentence)));
        let goes_on = |last: &Mention| {
            here.is_some_and(|(paragraph, sentence)| {
                document.get(last.tokens.start).is_some_and(|token| token.paragraph == paragraph)
                    || document.tag(sentence.tokens.start) == Tag::Pronoun
            })
        };
        let last = last.filter(|last| found.slots.zone.is_none() && goes_on(last));
        last.filter(|last| self.sentences_since(last, found) <= 1).is_some_and(|last| {
            let first = document.sentence_at(last.tokens.start).start;
            let opens = last.tokens.start.0 - first.0 <= 1;
            let moved_on = |day: Mention| self.is_long_gone(day.period) && day.period.first() < last.period.first();
            let told = self.last_day.filter(|day| day.tokens.start > last.tokens.start).is_some();
            !told
                && !self.is_on_day_of_event(found)
                && (opens || self.last_day.is_some_and(moved_on))
                && over::behind(document, found.tokens) == Some(true)
        })
    }

    fn is_long_gone(&self, period: Period) -> bool {
        let days = self.day.zip(period.first()).map(|(day, first)| day.to_julian_day() - first.to_julian_day());
        days.is_some_and(|days| days > LONG_GONE)
    }

    /// The day that follows, with nothing between but what goes with a time on the clock: "at 9:10 p.m. local time (1410 GMT)
    /// on Saturday".
    pub(super) fn day_after(&self, found: &Found) -> Option<Sense> {
        let sentence = self.document.sentence_at(found.tokens.start);
        let mut at = found.tokens.end;
        let mut open = false;
        for _ in 0..BEFORE_DAY {
            match self.document.low(at) {
                "(" => open = true,
                ")" => open = false,
                "on" | "," | "of" | "local" | "time" => {}
                _ if open => {}
                _ => break,
            }
            at = at.next();
        }
        let next = self.rest.iter().find(|next| next.tokens.start >= at).filter(|next| next.tokens.start == at)?;
        let slots = &next.slots;
        let day = slots.weekday.is_some()
            || slots.month.is_some() && slots.day.is_some()
            || slots.date.is_some()
            || slots.holiday.is_some()
            || next.rule.name == "day-alone";
        let joined = !open && at < sentence.end;
        let sense = (joined && day && slots.clock.is_none()).then(|| self.calendar(next, None))?;
        matches!(&sense, Sense::Point { period, .. } if period.grain == Grain::Day).then_some(sense)
    }

    pub(super) fn part(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        // "the early hours" are of the morning.
        let part = slots.part.unwrap_or(0);
        let dated = slots.weekday.is_some()
            || slots.month.is_some()
            || slots.relative_day.is_some()
            || slots.date.is_some()
            || slots.day.is_some();
        // "flew back overnight on Saturday"
        let overnight = found.tokens.len() == 1 && self.document.is(found.tokens.start, "overnight");
        let day = match found.rule.name {
            _ if overnight && let Some(sense) = self.day_after(found) => sense,
            _ if let Some(sense) = self.overnight(found) => sense,
            _ if dated => self.calendar(found, None),
            "part-alone" => self.day_at_hand(found).unwrap_or_else(|| unresolved(NEEDS_DATE)),
            // "the night before last"
            _ => {
                let before = self.document.is(found.tokens.end.minus(2), "before");
                self.off_day_of_speech(found, slots.shift.unwrap_or(0) - i32::from(before))
            }
        };
        match day {
            Sense::Point { period, anchor, why, .. } => {
                Sense::Point { period, part: part_of_day(part).to_string(), anchor, why }
            }
            _ => Sense::Unresolved { kind: TimexType::Time, needs: self.needs_day() },
        }
    }
}

fn is_hour(found: &Found) -> bool {
    found.slots.clock.is_some() && found.slots.zone.is_none()
}

/// TIMEX3's name of a part of the day.
pub fn part_of_day(part: i32) -> &'static str {
    ["TMO", "TAF", "TEV", "TNI"].get(part as usize).copied().unwrap_or("TNI")
}

/// `T16:15`, with the zone where one is named: `T16:15-05:00`; nothing without a time on the clock.
pub(super) fn clock_part(slots: &Slots, day: Period) -> String {
    let Some(clock) = slots.clock else { return String::new() };
    let zone = slots.zone.zip(day.first()).map_or(String::new(), |(zone, day)| zone.on(day));
    let mut out = String::with_capacity(16);
    for (sign, number) in [('T', clock / 100), (':', clock % 100)] {
        out.push(sign);
        decimal::push(&mut out, number as usize, 2);
    }
    out + &zone
}
