//! Times that are so and so far from another: the document’s day, or the last time mentioned.

use super::in_day::{clock_part, part_of_day};
use super::{Mention, NEEDS_DATE, NEEDS_DAY, NEEDS_TIME, Normaliser, Sense, Why, point, unresolved};
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
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
    fn set_beside(&self, found: &Found, unit: Grain) -> Option<Mention> {
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
    fn base(&self, found: &Found, unit: Grain) -> Option<Mention> {
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

    pub(super) fn year_ago(&self, found: &Found) -> Sense {
        match self.discussed(found).or_else(|| self.year_told_before(found)) {
            Some(told) => self.years_from(told, -1),
            None => self.off_document(|day| Period::containing(Grain::Year, day).shift(-1)),
        }
    }

    /// What has just been told, where `found` is a year before that, and not before the article: "It had 50 workers in 2012, up from
    /// 30 *a year earlier*". A day stands for its year.
    fn year_told_before(&self, found: &Found) -> Option<Mention> {
        let (document, start) = (self.document, found.tokens.start);
        let last = self.last.filter(|last| {
            document.is(found.tokens.end.prev(), "earlier")
                && self.sentences_since(last, found) <= usize::from(document.sentence_at(start).start == start)
                && !(document.is(last.tokens.start.prev(), "since") || self.is_aside(found, last))
                && self.day.is_none_or(|day| last.period.first() <= Some(day))
        })?;
        let period = if last.period.grain < Grain::Month { last.period.within(Grain::Year)? } else { last.period };
        (period.grain <= Grain::Year).then_some(Mention { period, ..last })
    }

    pub(super) fn same_in_year(&self, found: &Found) -> Sense {
        let year = match (found.slots.year, found.slots.shift, self.day) {
            (Some(year), ..) => Some(year),
            (None, Some(shift), Some(day)) => day.year().checked_add(shift),
            _ => None,
        };
        let Some(year) = year else { return unresolved(NEEDS_DATE) };
        // "2,100 cattle, against 6,800 on the same day last year"
        if found.tokens.iter().any(|ix| self.document.is(ix, "day")) {
            let told =
                self.last.filter(|last| last.period.grain == Grain::Day && self.sentences_since(last, found) <= 1);
            let day = told.and_then(|last| last.period.first()).or(self.day);
            let day = day.and_then(|day| date(year, day.month().into(), day.day())).map(Period::day);
            let anchor = told.map_or(Anchor::Document, |last| Anchor::Time(last.ix));
            return day.map_or(unresolved(NEEDS_DATE), |day| point(day, anchor, Why::Counted));
        }
        // "23,400 in September, up from 14,100 in the same month of 2019"
        let month = self.last.filter(|last| {
            found.tokens.iter().any(|ix| self.document.is(ix, "month")) && last.period.grain == Grain::Month
        });
        if let Some((month, then)) = month.and_then(|month| Some((month, month.period.first()?.year()))) {
            return self.years_from(month, year - then);
        }
        match self.discussed(found).and_then(|quarter| Some((quarter, quarter.period.first()?.year()))) {
            Some((quarter, then)) => self.years_from(quarter, year - then),
            None => self.named(Period::of_year(year, Grain::Year, 0), Grain::Year),
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

    /// "that year", "the same day", "the quarter".
    pub(super) fn same(&self, found: &Found, default: Option<Grain>) -> Sense {
        let slots = &found.slots;
        let unit = default.unwrap_or_else(|| unit_of(slots));
        if unit == Grain::Quarter {
            if let Some((period, ends)) = self.ended(found, unit) {
                return point(period, Anchor::Document, Why::Ends(ends));
            }
            let that = self
                .last
                .filter(|last| last.period.grain == Grain::Quarter && self.document.low(found.tokens.start) == "that");
            if let Some(quarter) = that.or_else(|| self.discussed(found)) {
                return point(quarter.period, Anchor::Time(quarter.ix), Why::Counted);
            }
            // The quarter that a report speaks of is over.
            return self.off_document(|day| Period::containing(Grain::Quarter, day).shift(-1));
        }
        if unit == Grain::Day && self.is_evidence(found) {
            return unresolved(NEEDS_DAY);
        }
        // "the latest week", as reports have it: the last that is over.
        if slots.shift.is_none() && found.tokens.iter().any(|ix| self.document.low(ix) == "latest") {
            return self.off_document(|day| Period::containing(unit, day).shift(-1));
        }
        if let Some(sense) = self.same_holiday(found) {
            return sense;
        }
        if let Some(sense) = slots.season.and_then(|season| self.same_season(found, season)) {
            return sense;
        }
        if let Some(sense) = slots.month.and_then(|month| self.same_month(month)) {
            return sense;
        }
        // "She was hired in May 2019. She resigned the same week": some week of that month.
        let longer =
            || self.last.filter(|last| last.period.grain <= Grain::Year && self.sentences_since(last, found) <= 1);
        let Some(last) = self.base(found, unit) else {
            // "In 1994 she lost. “Next year I will win,” she said *that day*": no day of what she had in mind.
            let told = |last: &Mention| {
                last.period.grain > unit
                    && (last.period.first() <= self.day || over::behind(self.document, found.tokens) != Some(true))
            };
            if let Some(last) = longer().filter(told) {
                return point(last.period, Anchor::Time(last.ix), Why::Counted);
            }
            return unresolved(if self.last.is_some() { NEEDS_DAY } else { NEEDS_TIME });
        };
        if self.is_remembered_night(found, &last) {
            return unresolved(NEEDS_DAY);
        }
        match last.period.within(unit) {
            Some(period) => {
                let part = slots.part.map_or(String::new(), |part| part_of_day(part).to_string());
                Sense::Point { period, part, anchor: Anchor::Time(last.ix), why: Why::Counted }
            }
            None => unresolved(NEEDS_TIME),
        }
    }

    /// Whether somebody speaks of a day of which the text does not tell, and `last` is that of the telling: "In an
    /// interview on Friday she said: “I called him that night.”"
    fn is_remembered_night(&self, found: &Found, last: &Mention) -> bool {
        let start = found.tokens.start;
        self.document.is(start, "that")
            && self.document.is_quoted(start)
            && !self.document.is_quoted(last.tokens.start)
            && last.period.grain == Grain::Day
            && self.happened.is_none_or(|happened| happened.ix != last.ix)
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

    /// "the year", "the week": the one at hand after a preposition that a point follows, else its length.
    pub(super) fn length(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        // "the year ended June 30" is as long as a year and no year of the calendar.
        // So is "the year to November".
        let until = self.coming.is_some_and(|next| {
            next.tokens.start == found.tokens.end.next()
                && next.slots.month.is_some()
                && matches!(self.document.low(found.tokens.end), "to" | "through")
        });
        if until || matches!(self.document.low(found.tokens.end), "ended" | "ending") {
            return Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" };
        }
        let unit = slots.unit.unwrap_or_else(|| {
            let low = self.document.low(found.tokens.end.prev());
            words::grain(low).unwrap_or(Grain::Year)
        });
        if unit == Grain::Day {
            // "later in the day": the one spoken of.
            return match self.base(found, unit).filter(|mention| self.sentences_since(mention, found) <= 1) {
                Some(day) => point(day.period.within(unit).unwrap_or(day.period), Anchor::Time(day.ix), Why::Counted),
                None => self.off_document(|day| Some(Period::day(day))),
            };
        }
        if unit == Grain::Weekend {
            // "to ease by the weekend"
            // "her plans for the weekend"
            let before = found.tokens.start.prev();
            let planned = self.document.low(before.prev());
            let next = cue::ahead(self.document, found.tokens).is_some()
                || self.document.is(before, "for")
                    && (cue::is_foreseen(planned)
                        || matches!(planned, "schedule" | "schedules" | "outlook" | "warning"))
                || over::behind(self.document, found.tokens) == Some(false)
                    && matches!(self.document.low(found.tokens.start.prev()), "by" | "before" | "until");
            return self.off_document(|day| {
                let week = Period::containing(Grain::Weekend, day);
                week.shift(if weekday(day) >= 5 || next { 0 } else { -1 })
            });
        }
        if let Some(year) = self.set_beside(found, unit).filter(|_| unit == Grain::Year) {
            return point(year.period, Anchor::Time(year.ix), Why::Counted);
        }
        // "For the year, the firm earned $2 billion", told soon after it.
        let soon_after = self.day.is_some_and(|day| u8::from(day.month()) <= 3);
        let reported = unit == Grain::Year
            && soon_after
            && self.document.low(found.tokens.start.prev()) == "for"
            && self.document.low(found.tokens.end) == ","
            && self.earns(found.tokens.end);
        let back = -i32::from(reported);
        self.off_document(|day| self.fiscal_year(found, back).or_else(|| Period::containing(unit, day).shift(back)))
    }

    /// Whether the next verb behind the comma is in the past.
    fn earns(&self, comma: TokenIx) -> bool {
        let verb = (1..=EARNS).map(|by| comma.plus(by)).find(|&ix| self.document.tag(ix).is_verbal());
        verb.is_some_and(|ix| matches!(self.document.tag(ix), Tag::Verb(VerbForm::Past)))
    }
}

/// How far behind "For the year," the verb may stand.
const EARNS: usize = 8;

/// The unit in which `slots` counts.
fn unit_of(slots: &Slots) -> Grain {
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
