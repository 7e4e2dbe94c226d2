//! Times that are so and so far from another: the document’s day, or the last time mentioned.

use super::in_day::{clock_part, part_of_day};
use super::{Mention, NEEDS_DATE, NEEDS_DAY, NEEDS_TIME, Normaliser, Sense, Why, point, unresolved};
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, TokenRange};
use crate::time::calendar::{Grain, Period, date, weekday};
use crate::time::grammar::Meaning;
use crate::time::recognise::{Found, Slots};
use crate::time::{Anchor, length, words};
use crate::time::{cue, over};

/// How far behind "the day after" the verb of its clause may stand.
const CLAUSE: usize = 8;

/// Sentences that a quarter under discussion stays so.
const DISCUSSED: usize = 4;

/// From where a number of units is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Document,
    Text,
}

impl Normaliser<'_> {
    /// "last week", "this year".
    pub(super) fn shifted(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let unit = slots.unit.unwrap_or(Grain::Year);
        // "the past decade" is the ten years before, "the last decade" the one before this.
        // So are "the last decade" and "the next decade".
        let lasting = |ix| matches!(self.document.low(ix), "past" | "the");
        if unit >= Grain::Decade && slots.shift.unwrap_or(0) != 0 && found.tokens.iter().any(lasting) {
            return Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" };
        }
        // "It took place this weekend", told in the week after it.
        let shift = slots.shift.unwrap_or(0);
        let early = self.day.is_some_and(|day| weekday(day) < 4);
        let over = unit == Grain::Weekend && shift == 0 && early;
        let over = over && over::behind(self.document, found.tokens) == Some(true);
        // "the week before last", "the previous fiscal"
        let shift = shift - i32::from(matches!(self.document.low(found.tokens.end.minus(2)), "before" | "previous"));
        // "Talks resume this week", told at its end.
        let late = self.day.is_some_and(|day| weekday(day) > 4) && unit == Grain::Week && shift == 0;
        let ahead = || {
            cue::ahead(self.document, found.tokens).is_some()
                || over::behind(self.document, found.tokens) == Some(false)
        };
        let shift = if late && ahead() { 1 } else { shift };
        self.off_document(|day| {
            self.fiscal_year(found, shift).or_else(|| Period::containing(unit, day).shift(shift - i32::from(over)))
        })
    }

    /// "three years ago", "two days later".
    pub(super) fn counted(&self, found: &Found, base: Base, sign: i32) -> Sense {
        let slots = &found.slots;
        if let Some(sense) = self.beside(found, sign) {
            return sense;
        }
        let hence = || self.hence(found).filter(|_| base == Base::Document && sign > 0);
        if let Some(sense) = hence().or_else(|| self.to_the_day(found)) {
            return sense;
        }
        // "on Tuesday, the day after the vote": that is Tuesday.
        if self.is_from_event(found)
            && let Some(last) = self.set_beside(found, slots.unit.unwrap_or(Grain::Day))
        {
            return point(last.period, Anchor::Time(last.ix), Why::Counted);
        }
        // "the year before he was cast": nobody has told when that was.
        if self.is_from_event(found)
            && (self.document.tag(found.tokens.end) == Tag::Pronoun || self.is_from_untold(found))
        {
            return unresolved(NEEDS_TIME);
        }
        let Some(unit) = slots.unit else {
            // "the morning before", "the night after"
            return self.neighbour(found, sign);
        };
        let text = base == Base::Text && sign > 0;
        if let Some(sense) = self.beside_its_date(found, unit).filter(|_| text) {
            return sense;
        }
        let said = match slots.amount {
            Some(amount) => amount.count(),
            None if slots.plural => None,
            None => Some(1),
        };
        let half = slots.amount.is_some_and(|amount| amount.thousandths.is_some_and(|n| n % 1000 == 500));
        let (unit, said) = match (unit, said, slots.amount) {
            (Grain::Year, None, Some(amount)) if half => {
                (Grain::Month, amount.thousandths.and_then(|number| i32::try_from(number * 12 / 1000).ok()))
            }
            // "half a century ago"
            (Grain::Decade | Grain::Century, None, Some(amount)) if half => {
                let years = if unit == Grain::Decade { 10 } else { 100 };
                let whole = amount.thousandths.and_then(|number| number.checked_mul(years));
                (Grain::Year, whole.and_then(|number| i32::try_from(number / 1000).ok()))
            }
            (Grain::Decade, Some(number), _) => (Grain::Year, number.checked_mul(10)),
            (Grain::Century, Some(number), _) => (Grain::Year, number.checked_mul(100)),
            (unit, Some(number), _) => (unit, number.checked_mul(slots.fold.unwrap_or(1))),
            (unit, said, _) => (unit, said),
        };
        // Hours and minutes from the document stay on its day.
        let said = if unit < Grain::Day && base == Base::Document { said.or(slots.amount.map(|_| 0)) } else { said };
        let Some(number) = said else {
            return self.some_time(found, text, sign);
        };
        let year = unit == Grain::Year && number == 1 && sign < 0;
        if year && let Some(quarter) = self.discussed(found) {
            return self.years_from(quarter, -1);
        }
        let text = self.last.filter(|_| base == Base::Text);
        if let Some(last) = text
            && unit == Grain::Year
            && (Grain::Month..Grain::Year).contains(&last.period.grain)
            && last.period.grain != Grain::Season
        {
            return self.years_from(last, sign.saturating_mul(number));
        }
        let (unit, number) = if unit < Grain::Day { (Grain::Day, 0) } else { (unit, number) };
        let (from, anchor) = match (text, self.base(found, unit), self.day) {
            (Some(_), Some(mention), _) => (mention.period, Anchor::Time(mention.ix)),
            // Two days after a year is no day.
            (Some(_), None, _) => return unresolved(NEEDS_DAY),
            // "Two days later she was dead": later than what nobody dated.
            (None, _, Some(_)) if base == Base::Text && sign > 0 && number > 0 => return unresolved(NEEDS_TIME),
            (None, _, Some(day)) => (Period::day(day), Anchor::Document),
            (None, _, None) => return unresolved(NEEDS_DATE),
        };
        let period = from.within(unit).and_then(|period| period.shift(number.checked_mul(sign)?));
        match period {
            Some(period) => point(period, anchor, Why::Counted),
            None => unresolved("a day that the calendar has"),
        }
    }

    /// "ten years ago today": to the day.
    fn to_the_day(&self, found: &Found) -> Option<Sense> {
        let slots = &found.slots;
        let count = slots.amount.map_or(Some(1), |amount| amount.count())?;
        // "two years ago this month"
        // "ten years ago last Friday"
        if slots.shift.is_some() && (slots.weekday.is_some() || slots.month.is_some()) {
            let Sense::Point { period, .. } = self.calendar(found, None) else { return None };
            let (now, grain) = (period.first()?, period.grain);
            let then = date(now.year().checked_sub(count)?, now.month().into(), now.day())?;
            return Some(point(Period::containing(grain, then), Anchor::Document, Why::Counted));
        }
        // "a week ago Tuesday": the last one, and as many weeks back
        if let (Some(name), Some(Grain::Week)) = (slots.weekday, slots.unit) {
            let back = (weekday(self.day?) - name).rem_euclid(7);
            let day = Period::day(self.day?).shift(count.checked_mul(-7)?.checked_sub(back)?)?;
            return Some(point(day, Anchor::Document, Why::Counted));
        }
        if let (Some(shift), Some(unit)) = (slots.shift, words::grain(self.document.low(found.tokens.end.prev()))) {
            let first = Period::containing(unit, self.day?).shift(shift)?.first()?;
            // A week belongs to the year of its Thursday.
            let by = if unit == Grain::Week { 3 } else { 0 };
            let now = first.checked_add(civil::Duration::days(by))?;
            let then = date(now.year().checked_sub(count)?, now.month().into(), now.day())?;
            return Some(point(Period::containing(unit, then), Anchor::Document, Why::Counted));
        }
        let day = self.day?.checked_add(civil::Duration::days(slots.relative_day?.into()))?;
        let period = match slots.unit? {
            Grain::Year => date(day.year().checked_sub(count)?, day.month().into(), day.day()).map(Period::day)?,
            Grain::Week => Period::day(day).shift(count.checked_mul(-7)?)?,
            _ => return None,
        };
        Some(point(period, Anchor::Document, Why::Counted))
    }

    /// "the day after Monday’s debate", counted from what stands after it.
    fn beside(&self, found: &Found, sign: i32) -> Option<Sense> {
        if !self.is_from_event(found) {
            return None;
        }
        // One that is itself counted from what follows would go round in a circle.
        let next = self.next.filter(|next| matches!(next.rule.meaning, Meaning::Calendar(_) | Meaning::Part))?;
        let Sense::Point { period, anchor, .. } = self.sense(&next) else { return None };
        let number = found.slots.amount.map_or(Some(1), |amount| amount.count())?;
        let unit = found.slots.unit.unwrap_or(Grain::Day).max(Grain::Day);
        if period.grain > unit {
            return None;
        }
        let period = period.within(unit)?.shift(sign.checked_mul(number)?)?;
        let part = found.slots.part.map_or(String::new(), |part| part_of_day(part).to_string());
        Some(Sense::Point { period, part, anchor, why: Why::Counted })
    }

    /// The day, or the year where `unit` is one, beside which `found` is set to say which it was: "on Tuesday, *the day after* the vote",
    /// "in 1990, *the year* the mill closed".
    pub(super) fn set_beside(&self, found: &Found, unit: Grain) -> Option<Mention> {
        let comma = found.tokens.start.prev();
        let last = if unit == Grain::Year { self.last } else { self.last_day };
        last.filter(|last| {
            self.document.is(comma, ",")
                && last.tokens.end == comma
                && (last.period.grain == Grain::Year) == (unit == Grain::Year)
        })
    }

    /// Whether it is counted from what follows: "the morning after the debate".
    fn is_from_event(&self, found: &Found) -> bool {
        // "had called the day before to say he would come"
        let ends = matches!(self.document.tag(found.tokens.end), Tag::To);
        matches!(self.document.low(found.tokens.end.prev()), "after" | "before") && !ends
    }

    /// Whether it is counted from what a clause tells of which the sentence with the last time says no word: "She spoke on Monday. He
    /// left *the day after* his father died".
    fn is_from_untold(&self, found: &Found) -> bool {
        let document = self.document;
        let Some(last) = self.last else { return false };
        let told = document.sentence_at(last.tokens.start);
        let sentence = document.sentence_at(found.tokens.start);
        let clause = sentence.starting(found.tokens.end);
        // "said the morning after the match that it was over"
        let ends =
            |ix: &TokenIx| document.tag(*ix) == Tag::Punct || document.tag(*ix).is_finite() || document.is(*ix, "that");
        let verb = clause.iter().take(CLAUSE).find(ends).filter(|&ix| document.tag(ix).is_finite());
        // "The day before friends will meet"
        let verb = verb.filter(|_| found.tokens.start > sentence.start);
        let told = |ix: TokenIx| told.iter().any(|at| cue::stem(document.low(at)) == cue::stem(document.low(ix)));
        let names = |ix: &TokenIx| document.tag(*ix).is_nominal() || document.tag(*ix).is_verb();
        verb.is_some_and(|verb| !TokenRange::new(clause.start, verb.next()).iter().filter(names).any(told))
    }

    /// The time mentioned from which periods of `unit` can be counted: the last one, or where that is too long
    /// a stretch, a day mentioned not far before it.
    pub(super) fn base(&self, found: &Found, unit: Grain) -> Option<Mention> {
        let last = self.last.filter(|last| last.period.grain <= unit || last.period.grain == Grain::Weekend);
        // "the morning after the debate" is counted from the debate, on whatever day that was.
        let from_event = self.is_from_event(found);
        let near = |mention: &Mention| self.sentences_since(mention, found) <= DISCUSSED;
        // "In March, a boat sank. A week later ...": no day, whatever was told before that.
        let moved_on = |day: &Mention| {
            self.last.is_some_and(|last| {
                let sentence = |mention: &Mention| self.document.sentence_of(mention.tokens.start);
                let now = self.day.and_then(|day| Period::day(day).within(last.period.grain)) == Some(last.period);
                let month_or_year = match last.period.grain {
                    Grain::Month => true,
                    // "He was jailed on Tuesday. He was first arrested in 2014 but freed six months later"
                    Grain::Year => {
                        let document = self.document;
                        let (first, at) = (document.sentence_at(last.tokens.start).start, last.tokens.start);
                        let (ago, opens) =
                            (document.is(last.tokens.end.prev(), "ago"), first == at || first.next() == at);
                        // "He died on Tuesday. The house was built in 2014. That night ..."
                        (ago || document.is(at.prev(), "in"))
                            && (opens || !document.is(found.tokens.start, "that"))
                            && !over::is_of_noun(document, &last.tokens)
                    }
                    _ => false,
                };
                month_or_year && sentence(&last) > sentence(day) && !now
            })
        };
        last.or_else(|| self.last_day.filter(|mention| !from_event && near(mention) && !moved_on(mention)))
    }

    pub(super) fn sentences_since(&self, mention: &Mention, found: &Found) -> usize {
        let sentence = |tokens: TokenRange| self.document.sentence_of(tokens.start).0;
        sentence(found.tokens).saturating_sub(sentence(mention.tokens))
    }

    /// The quarter or half-year that the sentences just before speak of.
    pub(super) fn discussed(&self, found: &Found) -> Option<Mention> {
        self.quarter.filter(|quarter| self.sentences_since(quarter, found) <= DISCUSSED)
    }

    /// The same period `years` on.
    pub(super) fn years_from(&self, mention: Mention, years: i32) -> Sense {
        let a_year = match mention.period.grain {
            Grain::Month => 12,
            Grain::Quarter | Grain::Season => 4,
            Grain::Half => 2,
            _ => 1,
        };
        match years.checked_mul(a_year).and_then(|by| mention.period.shift(by)) {
            Some(period) => point(period, Anchor::Time(mention.ix), Why::Counted),
            None => unresolved(NEEDS_TIME),
        }
    }

    /// "two days before Christmas".
    pub(super) fn lapse(&self, found: &Found) -> Sense {
        let before = found.tokens.iter().any(|ix| self.document.low(ix) == "before");
        let slots = &found.slots;
        let number = slots.amount.map_or(Some(1), |amount| amount.count());
        let by = number.map(|number| if before { -number } else { number });
        if let (Some(name), Sense::Point { period, anchor, .. }) = (slots.weekday, self.calendar(found, None)) {
            let day = Self::weekday_beside(name, period, before);
            return day.map_or(unresolved(NEEDS_DATE), |day| point(day, anchor, Why::Counted));
        }
        match (self.calendar(found, None), by, slots.unit.or(slots.part.and(Some(Grain::Day)))) {
            (Sense::Point { period, anchor, .. }, Some(by), Some(unit)) if unit >= Grain::Day => {
                match period.within(unit).and_then(|period| period.shift(by)) {
                    Some(period) => {
                        let part = slots.part.map_or(String::new(), |part| part_of_day(part).to_string());
                        Sense::Point { period, part, anchor, why: Why::Counted }
                    }
                    None => unresolved(NEEDS_DATE),
                }
            }
            _ => unresolved(NEEDS_DATE),
        }
    }

    /// The unit, part of the day, weekday, month or season next to the last time mentioned.
    pub(super) fn neighbour(&self, found: &Found, by: i32) -> Sense {
        let slots = &found.slots;
        let unit = unit_of(slots);
        if unit == Grain::Day && self.follows_evidence(found) {
            return unresolved(NEEDS_DAY);
        }
        // "over the next decade"
        // "over the following decade"
        let over = self.document.is(found.tokens.start.prev(), "over");
        if unit >= Grain::Decade && (over || found.tokens.iter().any(|ix| self.document.low(ix) == "next")) {
            return Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" };
        }
        // "the spring of 2019 ... the previous July"
        // "He retired in 2010. The following spring he moved"
        if let Some((season, last)) = slots.season.zip(self.last).filter(|(_, last)| last.period.grain == Grain::Year) {
            let edge = if by > 0 { last.period.last() } else { last.period.first() };
            let from = edge.map(|day| Period::containing(Grain::Season, day));
            let on = from.and_then(|from| {
                let on = (season - from.index).rem_euclid(4);
                from.shift(if by > 0 || on == 0 { on } else { on - 4 })
            });
            return match on {
                Some(period) => point(period, Anchor::Time(last.ix), Why::Counted),
                None => unresolved(NEEDS_TIME),
            };
        }
        let longer = self
            .last
            .filter(|last| unit == Grain::Month && last.period.grain > unit && self.sentences_since(last, found) <= 1);
        let edge = longer.and_then(|last| {
            let day = if by > 0 { last.period.last() } else { last.period.first() };
            Some((Period::day(day?), Anchor::Time(last.ix)))
        });
        let (from, anchor) = match (edge, self.base(found, unit), self.last, self.day) {
            (Some(edge), ..) => edge,
            (None, Some(mention), ..) => (mention.period, Anchor::Time(mention.ix)),
            // The quarter after a year is the first of the next one.
            (None, None, Some(year), _) if unit == Grain::Quarter && year.period.grain == Grain::Year => {
                let edge = if by > 0 { 3 } else { 0 };
                let quarter = year.period.first().and_then(|day| Period::of_year(day.year(), Grain::Quarter, edge));
                let Some(quarter) = quarter else { return unresolved(NEEDS_TIME) };
                (quarter, Anchor::Time(year.ix))
            }
            (None, None, Some(_), _) => return unresolved(NEEDS_DAY),
            (None, None, None, Some(day)) => (Period::day(day), Anchor::Document),
            (None, None, None, None) => return unresolved(NEEDS_TIME),
        };
        let Some(period) = from.within(unit) else { return unresolved(NEEDS_TIME) };
        let steps = match (slots.weekday, slots.month, slots.season) {
            (Some(name), ..) => {
                let day = period.first().map_or(0, weekday);
                let ahead = (name - day).rem_euclid(7);
                if by > 0 { if ahead == 0 { 7 } else { ahead } } else { -(7 - ahead) }
            }
            (_, Some(month), _) => toward(i32::from(month) - 1 - period.index, 12, by),
            (_, _, Some(season)) => toward(season - period.index, 4, by),
            _ => by,
        };
        match period.shift(steps) {
            Some(period) => {
                let part = match slots.clock {
                    Some(_) => clock_part(slots, period),
                    None => slots.part.map_or(String::new(), |part| part_of_day(part).to_string()),
                };
                Sense::Point { period, part, anchor, why: Why::Counted }
            }
            None => unresolved(NEEDS_TIME),
        }
    }

    /// The period of `unit` whose end stands right after it: "the quarter ended Sept. 30".
    pub(super) fn ended(&self, found: &Found, unit: Grain) -> Option<(Period, TokenRange)> {
        let verb = self.end_of_period(found);
        let next = self.coming.filter(|next| {
            matches!(self.document.low(verb), "ended" | "ending") && next.tokens.start.0 <= verb.0 + 2
        })?;
        match self.calendar(&next, None) {
            Sense::Point { period, .. }
                if period.grain == Grain::Day && next.rule.meaning == Meaning::Calendar(None) =>
            {
                // Books are closed on a Friday or Saturday near it, a few days into the next one.
                let within = period.shift(-7)?.within(unit)?;
                Some((within, next.tokens))
            }
            _ => None,
        }
    }

    /// Where the verb may stand that says when the period at `found` ended: "the quarter *ended* Sept. 30", "the quarter, which *ended*".
    pub(super) fn end_of_period(&self, found: &Found) -> TokenIx {
        let end = found.tokens.end;
        let which = self.document.is(end, ",") && self.document.is(end.next(), "which");
        end.plus(if which { 2 } else { 0 })
    }
}

/// The unit in which `slots` counts.
pub(super) fn unit_of(slots: &Slots) -> Grain {
    match (slots.unit, slots.month, slots.season) {
        (Some(unit), ..) => unit,
        (None, Some(_), _) => Grain::Month,
        (None, None, Some(_)) => Grain::Season,
        _ => Grain::Day,
    }
}

/// The step to the period that lies `distance` (mod `of`) away, forwards or backwards, never none.
fn toward(distance: i32, of: i32, direction: i32) -> i32 {
    let ahead = distance.rem_euclid(of);
    match (direction > 0, ahead) {
        (true, 0) => of,
        (true, ahead) => ahead,
        (false, ahead) => ahead - of,
    }
}
