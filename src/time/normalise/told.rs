//! Months, days and hours that the words before them have given a year or a day.

use super::{Mention, Normaliser, Sense, Why, point, unresolved};
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::time::calendar::{Date, Grain, Period, date, weekday};
use crate::time::recognise::{Found, Slots};
use crate::time::{Anchor, TimeIx, cue, over};

/// Days after which a day is told with its year.
const LONG_OVER: i32 = 300;

/// How many sentences of a paragraph a story goes on without naming a time.
const STORY: usize = 2;

/// How many months on a story may have gone that tells of one after another.
const GONE_ON: i32 = 8;

/// How many times as far as forwards a story seems to go that goes backwards.
const BACK: i32 = 6;

/// How many tokens before a month tell whether it was before what has been told: "He had been arrested in".
const PLUPERFECT: usize = 8;

/// How many tokens may stand between the two names of one day: "At 9.40pm on Friday".
const SAME_DAY: usize = 2;

/// How far before its year a relative pronoun may stand: "who had won the cup of the north in".
const RELATIVE: usize = 12;

/// How many months a list has at most.
const LIST: usize = 6;

/// How many tokens may stand between a year and its holiday: ", on".
const BESIDE: usize = 3;

/// How far before its year the comma may stand: ", founded in the north in".
const SET_OFF: usize = 8;

/// The hour from which on it is late, and that until which the next day is small: hour * 100 + minute.
pub(super) const LATE: i32 = 1800;
const SMALL_HOURS: i32 = 600;

/// How many tokens from the day on which something was said a day may be named in it, and how many times may stand between.
const SPEECH: usize = 60;
const SPOKEN: usize = 4;

/// How many tokens may stand between the first day of a stretch and the last: "to midnight on".
const STRETCH: usize = 4;

/// How many tokens may stand between an hour and the day on which it was told: "at 6am, police in Leeds said on".
const TOLD: usize = 12;

impl Normaliser<'_> {
    /// The day in the year of a day told in the sentence before, or in the same one, where that is long over: "died on 5 March
    /// 2017. She had been admitted on 3 March". A paper leaves out the year of what is recent, or has just been given.
    pub(super) fn year_told(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Option<(TimeIx, Date)> {
        let (doc, last) = (self.day?, self.long_over(found).filter(|last| !self.is_begun(found, last, &of))?);
        // "has invited him for Easter"
        let has = |ix: TokenIx| matches!(self.document.low(ix), "has" | "have" | "'ve" | "’ve");
        if found.slots.holiday.is_some() && (1..=PLUPERFECT).any(|back| has(found.tokens.start.minus(back))) {
            return None;
        }
        let then = last.period.first()?;
        match last.period.grain {
            Grain::Day | Grain::Month | Grain::Season => {}
            Grain::Year if self.is_in_year(found, &last) => return of(then.year()).map(|day| (last.ix, day)),
            _ => return None,
        }
        let days = [-1, 0, 1].into_iter().filter_map(|by| of(then.year() + by));
        // A story goes on rather than back.
        let back = if self.is_pluperfect(found) { -2 } else { -BACK };
        let near = days.min_by_key(|day| {
            let on = day.to_julian_day() - then.to_julian_day();
            if on < 0 { back * on } else { on }
        })?;
        // Shortly before the article it may be either.
        (doc.to_julian_day() - near.to_julian_day() > LONG_OVER).then_some((last.ix, near))
    }

    /// Whether the year of `last` is what the story is told of: "In 1944 he was shot on 3 June", "They married in 1950. By
    /// Christmas ...".
    fn is_in_year(&self, found: &Found, last: &Mention) -> bool {
        let first = self.document.sentence_at(last.tokens.start).start;
        let at = last.tokens.start;
        let opens = first == at || first.next() == at || self.is_of_fronted_noun(first, at);
        opens || self.opens_clause(found, at) || self.document.is(found.tokens.start.prev(), "by")
    }

    /// Whether the year at `year` opens the clause of `found`: "The snow is late, but last year it came on *Sept. 28*".
    fn opens_clause(&self, found: &Found, year: TokenIx) -> bool {
        let document = self.document;
        let before = if document.is(year.prev(), "in") { year.minus(2) } else { year.prev() };
        let between = TokenRange::new(year, found.tokens.start.max(year));
        matches!(document.low(before), "but" | "while" | "though" | "although" | ";")
            && document.same_sentence(year, found.tokens.start)
            && between.iter().all(|ix| !matches!(document.low(ix), "," | ";" | "and" | "but"))
    }

    /// Whether "had" stands shortly before: what is told was before what has been told.
    pub(super) fn is_pluperfect(&self, found: &Found) -> bool {
        (1..=PLUPERFECT).any(|back| self.document.low(found.tokens.start.minus(back)) == "had")
    }

    /// The time told just before, where that is long over and so is what is told at `found`.
    fn long_over(&self, found: &Found) -> Option<Mention> {
        let (doc, last) = (self.day?, self.last?);
        let (start, token) = (self.document.get(found.tokens.start)?, self.document.get(last.tokens.start)?);
        let beside = start.sentence.0 <= token.sentence.0 + STORY && start.paragraph == token.paragraph;
        let then = if last.period.grain == Grain::Year { last.period.last() } else { last.period.first() };
        // "In 2022 he was jailed on Jan. 28", told in March 2023; not "and in March he was freed"
        let in_year = last.period.grain == Grain::Year
            && start.sentence == token.sentence
            && self.is_in_year(found, &last)
            && !self.document.is(found.tokens.start.minus(2), "and");
        let least = if in_year { 0 } else { LONG_OVER };
        let over = then.is_some_and(|then| doc.to_julian_day() - then.to_julian_day() > least);
        let goes_on = || self.story_is_at(found, &last) && over::behind(self.document, found.tokens) != Some(false);
        (beside && over && goes_on()).then_some(last)
    }

    /// Whether the story that goes on at `found` stands at `last`: its day is no more than that of a noun or an aside.
    fn story_is_at(&self, found: &Found, last: &Mention) -> bool {
        let document = self.document;
        let same = document.same_sentence(last.tokens.start, found.tokens.start);
        let first = document.sentence_at(last.tokens.start).start;
        let (at, before) = (last.tokens.start, last.tokens.start.prev());
        // "the Dec. 21, 1988, bombing", "since June 2014"
        let told = first == at
            || self.is_of_fronted_noun(first, at)
            || self.opens_clause(found, at)
            || matches!(document.low(before), "in" | "on" | "by" | "and" | "to" | "until" | "early" | "late");
        // "They married in 1950. By Christmas ..."
        let (to, here) = (found.tokens.start, document.sentence_at(found.tokens.start).start);
        let by = document.is(to.prev(), "by") && here.next() == to;
        let year_opens = first == at || first.next() == at || self.is_of_fronted_noun(first, at);
        told && !self.is_aside(found, last)
            && (last.period.grain != Grain::Year || year_opens || same || by || self.goes_on_from(last, found))
    }

    /// Whether `last` is but the day of a relative clause or of an aside, before what is told at `found`.
    pub(super) fn is_aside(&self, found: &Found, last: &Mention) -> bool {
        let (document, at) = (self.document, last.tokens.start);
        let first = document.sentence_at(at).start;
        let near = |reach: usize| (1..=reach).map(|back| at.minus(back)).take_while(|&ix| ix >= first && ix < at);
        // "which opened in 1974, was cited in March"
        let relative = near(RELATIVE).any(|ix| match document.low(ix) {
            "that" => !document.is(ix.next(), "year"),
            low => matches!(low, "who" | "which" | "whose" | "where"),
        });
        // "Kane, born in 1962, was jailed in June"
        let comma = || near(SET_OFF).find(|&ix| ix > first && document.is(ix, ","));
        relative
            || document.same_sentence(at, found.tokens.start)
                && document.is(last.tokens.end, ",")
                && comma().is_some_and(|ix| !matches!(document.low(ix.next()), "in" | "on"))
    }

    /// A month of a story that is long over: "arrested in March 2016 and charged in June", "In 2016 she was arrested. In June
    /// she was charged".
    pub(super) fn month_told(&self, found: &Found, month: u8) -> Option<Sense> {
        let last = self.long_over(found).filter(|_| cue::ahead(self.document, found.tokens).is_none())?;
        let then = last.period.first()?;
        let place = i32::from(month) - 1;
        let period = match last.period.grain {
            // "closed in 2020 and did not reopen until March"
            // "jailed in 2015 and freed in March after nine years"
            Grain::Year if self.took_years(found) => return None,
            Grain::Year => {
                let until = matches!(self.document.low(found.tokens.start.prev()), "until" | "till");
                Period::of_year(then.year() + i32::from(until), Grain::Month, place)?
            }
            Grain::Day | Grain::Month | Grain::Season => {
                let from = Period::containing(Grain::Month, last.period.first()?);
                let on = (place - from.index).rem_euclid(12);
                let before =
                    self.is_pluperfect(found) && !self.document.same_sentence(last.tokens.start, found.tokens.start);
                from.shift(if before || on > GONE_ON { on - 12 } else { on })?
            }
            _ => return None,
        };
        (period.last() < self.day).then(|| point(period, Anchor::Time(last.ix), Why::Counted))
    }

    /// Whether what is told at `found` took years: "freed in *March* after serving nine years".
    fn took_years(&self, found: &Found) -> bool {
        let next = self.coming.filter(|next| next.tokens.start.0 <= found.tokens.end.0 + SAME_DAY);
        let years = |next: &Found| next.rule.name == "length" && next.slots.unit >= Some(Grain::Year);
        self.document.is(found.tokens.end, "after") && next.as_ref().is_some_and(years)
    }

    /// "filed in May 1998, went to trial that October": that of the year told before it.
    pub(super) fn same_month(&self, month: u8) -> Option<Sense> {
        let last = self.last.filter(|last| last.period.grain <= Grain::Year)?;
        // A season that is played over two years ends in spring.
        let then =
            if last.period.grain == Grain::SplitYear && month < 7 { last.period.last() } else { last.period.first() };
        let period = Period::of_year(then?.year(), Grain::Month, i32::from(month) - 1)?;
        Some(point(period, Anchor::Time(last.ix), Why::Counted))
    }

    /// A season of a story that is long over: "In 1990 he was bankrupt. By the autumn he had fled", "They met in May 1990 and were
    /// married in the spring".
    pub(super) fn season_told(&self, found: &Found, season: i32) -> Option<Sense> {
        let last = self.long_over(found)?;
        let then = last.period.first()?;
        let before = self.document.low(found.tokens.start.prev());
        let past = || {
            over::behind(self.document, found.tokens) == Some(true)
                && !self.is_pluperfect(found)
                && cue::ahead(self.document, found.tokens).is_none()
        };
        let period = match last.period.grain {
            Grain::Year if before == "by" => Period::of_year(then.year(), Grain::Season, season)?,
            Grain::Day | Grain::Month | Grain::Season if matches!(before, "in" | "by") && past() => {
                let from = Period::containing(Grain::Season, then);
                from.shift((season - from.index).rem_euclid(4))?
            }
            _ => return None,
        };
        (period.last() < self.day).then(|| point(period, Anchor::Time(last.ix), Why::Counted))
    }

    /// The year named right before a holiday in its sentence: "In 1914, on Christmas Day".
    pub(super) fn year_beside(&self, found: &Found) -> Option<(TimeIx, i32)> {
        let last = self.last.filter(|last| matches!(last.period.grain, Grain::Year | Grain::Month))?;
        let near = found.tokens.start.0 - last.tokens.end.0 <= BESIDE
            && self.document.same_sentence(last.tokens.start, found.tokens.start);
        let on = matches!(self.document.low(found.tokens.start.prev()), "on" | "at");
        let comma = self.document.is(last.tokens.end, ",") || last.tokens.end == found.tokens.start.prev();
        (near && on && comma).then(|| last.period.first().map(|day| (last.ix, day.year()))).flatten()
    }

    /// The weekday until which something lasted that began on a day named before it, and is over: "was arrested on Friday and held
    /// until Saturday".
    pub(super) fn until_then(&self, found: &Found, cue: TokenIx, name: i32) -> Option<Sense> {
        let last = self.last_day.filter(|last| last.period.first() < self.day)?;
        let between = TokenRange::new(last.tokens.end, cue);
        // "Rain on Monday delayed the launch until Tuesday", "lost on Sunday and stayed in bed until Tuesday"
        let joined =
            between.iter().any(|ix| self.document.is(ix, "and") || self.document.tag(ix) == Tag::Verb(VerbForm::Past))
                && !between.iter().any(|ix| self.document.tag(ix) == Tag::Modal);
        let near = self.sentences_since(&last, found) == 0 && between.len() <= TOLD;
        let ahead = (name - weekday(last.period.first()?)).rem_euclid(7);
        let day = last.period.shift(ahead)?;
        let over = joined && near && self.document.is(cue, "until") && ahead > 0 && day.first() <= self.day;
        over.then(|| point(day, Anchor::Time(last.ix), Why::Counted))
    }

    /// The last day of a stretch whose first is to come: "from 3pm Thursday to midnight on Friday".
    pub(super) fn end_of_stretch(&self, found: &Found, name: i32) -> Option<Sense> {
        let last =
            self.last_day.filter(|last| last.period.first() > self.day && last.tokens.end < found.tokens.start)?;
        let between = TokenRange::new(last.tokens.end, found.tokens.start);
        // "midnight on Friday": one time of two names.
        if last.hour && between.len() < SAME_DAY && last.period.first().map(weekday) == Some(name) {
            return Some(point(last.period, Anchor::Time(last.ix), Why::Counted));
        }
        let to = between.iter().any(|ix| matches!(self.document.low(ix), "to" | "until" | "till" | "into" | "through"));
        let verb = between.iter().any(|ix| self.document.tag(ix).is_verb());
        let near = self.sentences_since(&last, found) == 0 && between.len() <= STRETCH && to && !verb;
        let day = last.period.shift((name - weekday(last.period.first()?)).rem_euclid(7))?;
        near.then(|| point(day, Anchor::Time(last.ix), Why::Counted))
    }

    /// Whether a day named shortly before is still to come: "on Tuesday and last until Thursday".
    pub(super) fn is_behind_one_ahead(&self, found: &Found) -> bool {
        self.last_day.is_some_and(|last| last.period.first() > self.day && self.sentences_since(&last, found) <= 1)
    }

    /// The second month of two, where the first is to come: "after the rains, in October or November".
    pub(super) fn month_beside(&self, found: &Found, month: u8) -> Option<Sense> {
        let and = found.tokens.start.prev();
        let joined = matches!(self.document.low(and), "and" | "or");
        let last = self.last.filter(|last| joined && last.tokens.end == and && last.period.grain == Grain::Month)?;
        let on = (i32::from(month) - 1 - last.period.index).rem_euclid(12);
        let to_come = last.period.first() > self.day && last.tokens.len() == 1;
        to_come.then(|| Some(point(last.period.shift(on)?, Anchor::Time(last.ix), Why::Counted)))?
    }

    /// A month of a stretch whose other end has its year: "between March and July 2016", "from March 2016 to July".
    pub(super) fn month_of_stretch(&self, found: &Found, month: u8) -> Option<Sense> {
        let joins = |ix: TokenIx| matches!(self.document.low(ix), "and" | "to" | "through" | "until" | "-" | "–" | "—");
        let opens = |ix: TokenIx| matches!(self.document.low(ix), "between" | "from");
        let place = i32::from(month) - 1;
        let (before, joint) = (found.tokens.start.prev(), found.tokens.end);
        if let Some((year, anchor, why)) = self.year_of_list(found) {
            return Some(point(Period::of_year(year, Grain::Month, place)?, anchor, why));
        }
        if joins(joint) && (opens(before) || self.document.low(joint) == "–") {
            let next = self.rest.first().filter(|next| next.tokens.start == joint.next())?;
            let is_month = next.slots.month.is_some() && next.slots.day.is_none() && next.rule.name != "day";
            let Sense::Point { period, anchor, why, .. } = is_month.then(|| self.calendar(next, None))? else {
                return None;
            };
            let period = period.within(Grain::Month)?;
            return Some(point(period.shift(-(period.index - place).rem_euclid(12))?, anchor, why));
        }
        let last = self.last.filter(|last| last.period.grain == Grain::Month && last.tokens.end == before)?;
        if joins(before) && opens(last.tokens.start.prev()) {
            let on = (place - last.period.index).rem_euclid(12);
            return Some(point(last.period.shift(on)?, Anchor::Time(last.ix), Why::Counted));
        }
        None
    }

    /// The year of the last month in a list: "June, July and August 2018", "January and February 2022".
    fn year_of_list(&self, found: &Found) -> Option<(i32, Anchor, Why)> {
        let mut end = found.tokens.end;
        for next in self.rest.iter().take(LIST) {
            let joins = matches!(self.document.low(end), "," | "and" | "or") && next.tokens.start == end.next();
            let is_month = next.slots.month.is_some() && next.slots.day.is_none() && next.slots.weekday.is_none();
            if !(joins && is_month) {
                return None;
            }
            // "September or October next year"
            let shift = next.slots.shift.filter(|_| next.slots.of_year);
            let (year, anchor, why) = match (next.slots.year, shift.zip(self.day)) {
                (Some(year), _) => (Some(year), Anchor::Absolute, Why::Named),
                (None, Some((shift, day))) => (day.year().checked_add(shift), Anchor::Document, Why::Counted),
                _ => (None, Anchor::None, Why::Named),
            };
            if let Some(year) = year {
                // "December and January 2022"
                let year = year.checked_sub(i32::from(found.slots.month > next.slots.month))?;
                return Some((year, anchor, why));
            }
            end = next.tokens.end;
        }
        None
    }

    /// "the last week of May", "the first Saturday in May", "the last day of August". A week is that month's in which its
    /// Thursday lies, as ISO 8601 has it for years.
    pub(super) fn of_month(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        if slots.month.is_none() {
            let month = |day| Period::containing(Grain::Month, day).shift(slots.shift.unwrap_or(0));
            return self.off_document(|day| part_of(month(day)?, slots));
        }
        let month = Found { slots: Slots { ordinal: None, weekday: None, unit: None, ..*slots }, ..*found };
        let Sense::Point { period, anchor, why, .. } = self.calendar(&month, None) else {
            return unresolved(super::NEEDS_DATE);
        };
        let part = part_of(period, slots);
        // "was held on the first Monday of October", told in its first days: that of the year before.
        let to_come = part.is_some_and(|part| part.first() > self.day) && anchor == Anchor::Document;
        let over = to_come && slots.shift.is_none() && over::behind(self.document, found.tokens) == Some(true);
        let back = if over && cue::ahead(self.document, found.tokens).is_none() { -12 } else { 0 };
        let part = if back == 0 { part } else { period.shift(back).and_then(|period| part_of(period, slots)) };
        match part {
            Some(part) => point(part, anchor, why),
            None => unresolved("a day that the calendar has"),
        }
    }

    /// "the 15th": of the month told last, or of the one after it; else of the month at hand.
    pub(super) fn day_told(&self, found: &Found, day: u8) -> Option<Sense> {
        let last = self.last.filter(|last| matches!(last.period.grain, Grain::Day | Grain::Month))?;
        let (then, month) = (last.period.first()?, last.period.within(Grain::Month)?);
        // "The drive is on Sept. 28. Donors are to call by the 26th"
        let in_time = date(then.year(), then.month().into(), day) >= self.day && last.period.first() > self.day;
        let until_then = || in_time && cue::ahead(self.document, found.tokens).is_some();
        let before = last.period.grain == Grain::Day && then.day() > day && !until_then();
        let of = month.shift(i32::from(before && !self.is_pluperfect(found)))?.first()?;
        let day = date(of.year(), of.month().into(), day)?;
        Some(point(Period::day(day), Anchor::Time(last.ix), Why::Counted))
    }

    /// Whether the time is one of an evening or a night.
    pub(super) fn is_late(&self, found: &Found, period: Period) -> bool {
        // What happened overnight was so in the small hours of the same day.
        let overnight = found.tokens.iter().any(|ix| self.document.is(ix, "overnight"));
        let first = found.tokens.start;
        let late = found.slots.part.is_some_and(|part| part > 1) && found.slots.clock.is_none() && !overnight
            || found.slots.clock.is_some_and(|clock| clock >= LATE)
            || found.slots.clock == Some(0) && self.document.is(first.prev(), "before")
            // "late on Saturday"
            || self.document.is(first, "late") && found.slots.clock.or(found.slots.part).is_none();
        // "At 9.40pm on Friday": one time of two names.
        let beside = self.last_day.is_some_and(|last| {
            last.late && last.period == period && found.tokens.start.0 <= last.tokens.end.0 + SAME_DAY
        });
        period.grain == Grain::Day && (late || beside && found.slots.clock.is_none() && found.slots.part.is_none())
    }

    /// Whether the time, which is of the day `period`, has an hour or a part of the day.
    pub(super) fn has_hour(&self, found: &Found, period: Period) -> bool {
        let own = found.slots.clock.is_some() || found.slots.part.is_some();
        let beside = self.last_day.is_some_and(|last| {
            last.hour && last.period == period && found.tokens.start.0 <= last.tokens.end.0 + SAME_DAY
        });
        period.grain == Grain::Day && (own || beside)
    }

    /// "yesterday", "tonight": counted from the article's day, or, in what somebody is quoted as saying, from the day on which
    /// the sentence says that it was said: "“I am resigning today,” he said on Sunday".
    pub(super) fn off_day_of_speech(&self, found: &Found, days: i32) -> Sense {
        match self.day_of_speech(found).and_then(|(day, anchor, why)| Some((day.shift(days)?, anchor, why))) {
            Some((day, anchor, _)) if days == 0 => point(day, anchor, Why::Counted),
            Some((day, anchor, why)) => point(day, anchor, if matches!(why, Why::Named) { why } else { Why::Counted }),
            None => self.off_document(|day| Period::day(day).shift(days)),
        }
    }

    fn day_of_speech(&self, found: &Found) -> Option<(Period, Anchor, Why)> {
        let document = self.document;
        if !document.is_quoted(found.tokens.start) {
            return None;
        }
        let sentence = document.sentence_at(found.tokens.start);
        let outside = |tokens: TokenRange| {
            sentence.contains(tokens.start)
                && !document.is_quoted(tokens.start)
                && tokens.start.0.abs_diff(found.tokens.start.0) <= SPEECH
        };
        // "After Monday’s attack he said: “Today ...”"
        let names_it = |last: &Mention| {
            let before = last.tokens.start.prev();
            let told =
                last.tokens.start == sentence.start || document.is(before, "on") || document.tag(before).is_verb();
            told && document.tag(last.tokens.end) != Tag::Possessive
        };
        let before = self
            .last_day
            .filter(|last| (outside(last.tokens) || self.speaks_on(found, last, sentence)) && names_it(last));
        if let Some(last) = before {
            return Some((last.period, Anchor::Time(last.ix), Why::Counted));
        }
        let next = self.rest.iter().take(SPOKEN).find(|next| outside(next.tokens))?;
        let says = |ix: TokenIx| {
            document.tag(ix) == Tag::Verb(VerbForm::Past)
                && lexicon::verb(document.low(ix))
                    .is_some_and(|verb| matches!(verb.lemma, "say" | "tell" | "write" | "add"))
        };
        let told = TokenRange::new(found.tokens.end, next.tokens.start).iter().any(says);
        let slots = &next.slots;
        let day = slots.weekday.is_some() || slots.month.is_some() && slots.day.is_some();
        match (told && day && slots.clock.is_none()).then(|| self.calendar(next, None))? {
            Sense::Point { period, anchor, why, .. } if period.grain == Grain::Day && period.first() <= self.day => {
                Some((period, anchor, why))
            }
            _ => None,
        }
    }

    /// The day of an hour that somebody told on a day named behind it: "was found at 6am, police said on Sunday".
    pub(super) fn day_of_telling(&self, found: &Found) -> Option<Sense> {
        let document = self.document;
        let sentence = document.sentence_at(found.tokens.start);
        let next = self.rest.first().filter(|next| sentence.contains(next.tokens.start))?;
        let between = TokenRange::new(found.tokens.end, next.tokens.start);
        let said = (1..=2).any(|back| document.is(next.tokens.start.minus(back), "said"));
        let comma = between.iter().any(|ix| document.is(ix, ","));
        let weekday = next.slots.weekday.is_some() && next.slots.clock.is_none();
        let small = found.slots.clock.is_some_and(|clock| clock < LATE) && found.slots.zone.is_none();
        let over = over::behind(document, found.tokens) == Some(true);
        match (said && comma && weekday && small && over && between.len() <= TOLD).then(|| self.calendar(next, None))? {
            Sense::Point { period, anchor, why, .. } if period.grain == Grain::Day => Some(point(period, anchor, why)),
            _ => None,
        }
    }

    /// The day of an hour that names none, told after `last`: "On Saturday night a fire broke out. At 3 a.m. the roof fell".
    pub(super) fn after_midnight(&self, found: &Found, last: Mention) -> Period {
        // "just before midnight"
        let before = found.slots.clock == Some(0) && self.document.is(found.tokens.start.prev(), "before");
        let dawn = matches!(self.document.low(found.tokens.end.prev()), "dawn" | "daybreak" | "sunrise" | "light");
        let small = dawn || found.slots.clock.is_some_and(|clock| clock <= SMALL_HOURS);
        let small = small && found.slots.zone.is_none() && !before;
        let next = (last.late && small && !self.is_pluperfect(found)).then(|| last.period.shift(1)).flatten();
        // "They were in hospital on Sunday night. It began at 1 a.m.", told on that Sunday
        let over = |next: &Period| {
            let to_come = last.part.is_some() && next.first() > self.day;
            to_come && over::behind(self.document, found.tokens) == Some(true)
        };
        let next = next.filter(|next| !over(next));
        next.unwrap_or(last.period)
    }

    /// The day of the first hour of a stretch, named behind the second: "from 8 a.m. to 8 p.m. Friday".
    pub(super) fn day_of_stretch(&self, found: &Found) -> Option<Sense> {
        let joint = found.tokens.end;
        let opens = matches!(self.document.low(found.tokens.start.prev()), "from" | "between");
        let joins = matches!(self.document.low(joint), "to" | "until" | "and" | "-" | "–");
        let next = self.rest.first().filter(|next| opens && joins && next.tokens.start == joint.next())?;
        let dated = next.slots.weekday.is_some() || next.slots.month.is_some() && next.slots.day.is_some();
        // "between 8pm and 9pm on Monday"
        let day = if dated { Some(self.calendar(next, None)) } else { self.day_after(next) };
        let sense = day.filter(|_| next.slots.clock.is_some())?;
        let Sense::Point { period, anchor, why, .. } = sense else { return None };
        // "from dusk until 2 a.m. Saturday"
        let late = found.slots.part.is_some_and(|part| part > 1) && next.slots.clock < Some(SMALL_HOURS);
        let over_night = found.slots.clock > next.slots.clock || late;
        Some(point(period.shift(-i32::from(over_night))?, anchor, why))
    }

    /// The week, month or decade told just before, of which this is the end: "In March they took the port. By the end of the
    /// month they held the airport". So much of a decade is over that it is the one told only where what happened is.
    pub(super) fn end_told(&self, found: &Found, unit: Grain) -> Option<Sense> {
        let last =
            self.last.filter(|last| last.period.grain < unit || last.period.grain == unit && unit == Grain::Month)?;
        let told = last.period.within(unit)?;
        let now = Period::containing(unit, self.day?);
        let sentences = self.sentences_since(&last, found);
        let over = over::behind(self.document, found.tokens) == Some(true);
        let fits = if over { told.index < now.index } else { told.index > now.index };
        let whole = TokenRange::new(last.tokens.end, found.tokens.start).len() > 1;
        (sentences <= 1 && fits && whole && (unit < Grain::Year || over && unit == Grain::Decade))
            .then(|| point(told, Anchor::Time(last.ix), Why::Counted))
    }
}

/// The first, second or last of what `slots` names in the month `period`.
fn part_of(period: Period, slots: &Slots) -> Option<Period> {
    let place = slots.ordinal;
    let (first, last) = (period.first()?, period.last()?);
    let (grain, name) = match (slots.weekday, slots.unit) {
        (Some(name), _) => (Grain::Day, name),
        (None, Some(Grain::Week)) => (Grain::Week, 3),
        (None, Some(Grain::Weekend)) => (Grain::Weekend, 5),
        (None, Some(Grain::Day)) => {
            let day = match place {
                Some(place) => Period::day(first).shift(place - 1)?,
                None => Period::day(last),
            };
            return (day.first()? <= last).then_some(day);
        }
        _ => return None,
    };
    let ahead = (name - weekday(first)).rem_euclid(7);
    let back = (weekday(last) - name).rem_euclid(7);
    let day = match place {
        Some(place) => Period::day(first).shift(ahead + 7 * (place - 1))?,
        None => Period::day(last).shift(-back)?,
    };
    day.first().filter(|&day| day <= last).and_then(|_| day.within(grain))
}
