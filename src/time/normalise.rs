//! What each time means: a grain, an anchor and a shift become a period of the calendar.

use super::calendar::{Date, Grain, Interval, Period, date, plainly, third, weekday};
use super::cue;
use super::grammar::{GRAMMAR, Meaning};
use super::length;
use super::recognise::{Found, Slots};
use super::{Anchor, Time, TimeIx};
use crate::analysis::TimexType;
use crate::document::{Document, TokenIx, TokenRange};

/// The times of `found` on the calendar, counted from the document's `day`. `month_first` tells how dates in
/// figures are to be read where they do not tell themselves.
pub fn normalise(document: &Document, found: &[Found], day: Option<Date>, month_first: Option<bool>) -> Vec<Time> {
    let mut normaliser = Normaliser { document, day, month_first, last: None, quarter: None };
    let mut out = Vec::with_capacity(found.len());
    for (index, found) in found.iter().enumerate() {
        out.push(normaliser.time(TimeIx(index), found));
    }
    out
}

/// A time mentioned before, from which others are counted.
#[derive(Clone, Copy)]
struct Mention {
    ix: TimeIx,
    tokens: TokenRange,
    period: Period,
}

struct Normaliser<'d> {
    document: &'d Document<'d>,
    day: Option<Date>,
    month_first: Option<bool>,
    /// The last time mentioned that has a place on the calendar.
    last: Option<Mention>,
    /// The last quarter or half-year mentioned: what a business report compares with.
    quarter: Option<Mention>,
}

/// What a time was found to be.
enum Sense {
    /// A period of the calendar, with a part of the day (`T21:40`, `TNI`) where it has one.
    Point { period: Period, part: String, anchor: Anchor, why: Why },
    /// Nothing of the calendar.
    Value { value: String, kind: TimexType, why: &'static str },
    /// Past, present or future.
    Ref(&'static str),
    /// A relative time without what it is counted from.
    Unresolved { kind: TimexType, needs: &'static str },
}

/// By which rule a period was found.
enum Why {
    /// It names itself.
    Named,
    /// It is counted from its anchor.
    Counted,
    /// The nearest to the article's date.
    Nearest,
    /// On or before the article's date.
    Before,
    /// Before the article's date, and not on it.
    LastBefore,
    /// After the article's date.
    NextAfter,
    /// After the article's date, because of the word at the token.
    Ahead(TokenIx),
}

const NEEDS_DATE: &str = "the article’s date";
const NEEDS_TIME: &str = "a time mentioned before it";

/// Days from which on a month and day without a year is rather that of the year before.
const FAR_AHEAD: i32 = 120;

/// Sentences that a quarter under discussion stays so.
const DISCUSSED: usize = 4;

impl Normaliser<'_> {
    fn time(&mut self, ix: TimeIx, found: &Found) -> Time {
        let sense = self.sense(found);
        let span = self.document.span(found.tokens);
        let words = span.of(self.document.text);
        let mut modifier = found.modifier;
        if found.slots.amount.is_some_and(|amount| amount.about) {
            modifier = modifier.or(Some("APPROX"));
        }
        if found.rule.meaning == Meaning::Edge {
            modifier = Some("END");
        }
        let mut time = Time {
            span,
            tokens: found.tokens,
            kind: TimexType::Date,
            value: String::new(),
            modifier,
            interval: None,
            because: String::new(),
            grain: None,
            anchor: Anchor::None,
        };
        match sense {
            Sense::Point { period, part, anchor, why } => {
                self.remember(ix, found, period);
                time.because = self.because(words, period, anchor, &why);
                time.kind = if part.is_empty() { TimexType::Date } else { TimexType::Time };
                time.value = period.value() + &part;
                time.interval = Some(self.interval(found, period, modifier));
                time.grain = Some(period.grain);
                time.anchor = anchor;
            }
            Sense::Value { value, kind, why } => {
                (time.kind, time.value) = (kind, value);
                time.because = format!("“{words}” {why}.");
            }
            Sense::Ref(value) => {
                time.value = value.to_string();
                time.interval = self.reference(value);
                if self.day.is_some() {
                    time.anchor = Anchor::Document;
                }
                time.because = self.because_reference(words, value);
            }
            Sense::Unresolved { kind, needs } => {
                time.kind = kind;
                time.because = format!("“{words}” is counted from {needs}, and there is none.");
            }
        }
        time
    }

    fn sense(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        match found.rule.meaning {
            Meaning::Calendar(grain) => self.calendar(found, grain),
            Meaning::Clock => self.clock(found),
            Meaning::Part => self.part(found),
            Meaning::Decade => {
                self.named(slots.decade.and_then(|year| Period::of_year(year, Grain::Year, 0)), Grain::Decade)
            }
            Meaning::Century => self.century(slots),
            Meaning::Shift => self.shifted(slots),
            Meaning::Ago => self.counted(found, Base::Document, -1),
            Meaning::Hence => self.counted(found, Base::Document, 1),
            Meaning::Earlier => self.counted(found, Base::Text, -1),
            Meaning::Later => self.counted(found, Base::Text, 1),
            Meaning::Lapse => self.lapse(found),
            Meaning::Following => self.neighbour(slots, 1),
            Meaning::Previous => self.neighbour(slots, -1),
            Meaning::Same(grain) => self.same(found, grain),
            Meaning::YearAgo => self.year_ago(found),
            Meaning::SameInYear => self.same_in_year(found),
            Meaning::WeekOf => match self.calendar(found, None) {
                Sense::Point { period, anchor, why, .. } => match period.within(Grain::Week) {
                    Some(period) => Sense::Point { period, part: String::new(), anchor, why },
                    None => unresolved(NEEDS_DATE),
                },
                other => other,
            },
            Meaning::Edge => {
                let unit = slots.unit.unwrap_or(Grain::Year);
                self.off_document(|day| Period::containing(unit, day).shift(slots.shift.unwrap_or(0)))
            }
            Meaning::Duration => {
                Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" }
            }
            Meaning::Length => self.length(found),
            Meaning::Set => Sense::Value { value: length::often(slots), kind: TimexType::Set, why: "says how often" },
            Meaning::Ref(value) => Sense::Ref(value),
        }
    }

    /// The period that the parts name, completed from the document.
    fn calendar(&self, found: &Found, grain: Option<Grain>) -> Sense {
        let slots = &found.slots;
        let year = match (slots.year, slots.of_year, slots.shift, self.day) {
            (Some(year), ..) => Some(year),
            (None, true, Some(shift), Some(day)) => day.year().checked_add(shift),
            (None, true, Some(_), None) => return unresolved(NEEDS_DATE),
            _ => None,
        };
        let anchor = if slots.year.is_some() { Anchor::Absolute } else { Anchor::Document };
        if slots.date.is_some() || slots.ambiguous {
            return self.figures(found);
        }
        if let Some(days) = slots.relative_day
            && slots.month.is_none()
        {
            return self.off_document(|day| Period::day(day).shift(days));
        }
        let complete = |period: Option<Period>| match period {
            Some(period) => point(period, anchor, if slots.year.is_some() { Why::Named } else { Why::Counted }),
            None => Sense::Unresolved { kind: TimexType::Date, needs: "a day that the calendar has" },
        };
        let day_of_month = slots.day.or_else(|| slots.month.and(slots.ordinal).and_then(|day| u8::try_from(day).ok()));
        match (slots.month, day_of_month, year) {
            (Some(month), Some(day), Some(year)) => return complete(date(year, month, day).map(Period::day)),
            (Some(month), Some(day), None) => return self.month_day(found, month, day),
            (Some(month), None, Some(year)) => {
                return complete(Period::of_year(year, Grain::Month, i32::from(month) - 1));
            }
            (Some(month), None, None) => return self.recurring(found, Grain::Month, 12, i32::from(month) - 1),
            (None, Some(day), _) => return self.bare_day(slots, day),
            _ => {}
        }
        if let Some(holiday) = slots.holiday.and_then(|holiday| GRAMMAR.days.get(holiday)) {
            return match year {
                Some(year) => complete(holiday.day(year).map(Period::day)),
                None => self.yearly(found, |year| holiday.day(year)),
            };
        }
        if let Some(name) = slots.weekday {
            return self.weekday(found, name);
        }
        if let Some(season) = slots.season {
            return match year {
                Some(year) => complete(Period::of_year(year, Grain::Season, season)),
                None => self.recurring(found, Grain::Season, 4, season),
            };
        }
        if let Some(grain) = grain {
            let of = if grain == Grain::Half { 2 } else { 4 };
            let place = slots.ordinal.map_or(of - 1, |ordinal| ordinal - 1);
            return match year {
                _ if place >= of => unresolved(NEEDS_DATE),
                Some(year) => complete(Period::of_year(year, grain, place)),
                None => self.recurring(found, grain, of, place),
            };
        }
        match year {
            Some(year) => complete(Period::of_year(year, Grain::Year, 0)),
            None => unresolved(NEEDS_DATE),
        }
    }

    fn figures(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let read = || {
            let written = found.tokens.iter().find_map(|ix| super::fixed::numeric(self.document.low(ix)))?;
            if self.month_first? { written.month_first } else { written.day_first }
        };
        match slots.date.or_else(read) {
            Some(day) => {
                let part = slots.clock.map_or(String::new(), clock_part);
                Sense::Point { period: Period::day(day), part, anchor: Anchor::Absolute, why: Why::Named }
            }
            None => {
                Sense::Unresolved { kind: TimexType::Date, needs: "a date that tells whether day or month comes first" }
            }
        }
    }

    /// A month and day without a year: the nearest, on the weekday that goes with it if one does.
    fn month_day(&self, found: &Found, month: u8, day: u8) -> Sense {
        let weekday_fits = |date: Date| found.slots.weekday.is_none_or(|name| weekday(date) == name);
        if let Some(doc) = self.day
            && found.slots.weekday.is_some()
        {
            let years = [0, -1, 1, -2, 2].map(|by| date(doc.year() + by, month, day));
            if let Some(day) = years.into_iter().flatten().find(|&day| weekday_fits(day)) {
                return point(Period::day(day), Anchor::Document, Why::Nearest);
            }
        }
        self.yearly(found, |year| date(year, month, day))
    }

    /// A day of each year: the nearest, or the last or next where the words say so.
    fn yearly(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Sense {
        let Some(doc) = self.day else { return unresolved(NEEDS_DATE) };
        let days = || [-1, 0, 1].into_iter().filter_map(|by| of(doc.year() + by));
        let (day, why) = match found.slots.shift {
            Some(-1) => (days().filter(|&day| day < doc).max(), Why::LastBefore),
            Some(1) => (days().filter(|&day| day > doc).min(), Why::NextAfter),
            Some(_) => (of(doc.year()), Why::Counted),
            None if self.document.low(found.tokens.start.prev()) == "ended" => {
                (days().filter(|&day| day <= doc).max(), Why::Before)
            }
            None => {
                let distance = |day: &Date| day.to_julian_day() - doc.to_julian_day();
                // What lies far ahead is seldom spoken of without a word that looks there.
                let to_come = cue::ahead(self.document, found.tokens).is_some();
                let near = |day: &Date| to_come || distance(day) < FAR_AHEAD;
                (days().filter(near).min_by_key(|day| distance(day).abs()), Why::Nearest)
            }
        };
        day.map_or(unresolved(NEEDS_DATE), |day| point(Period::day(day), Anchor::Document, why))
    }

    /// "Thursday the 10th", "the 5th of last month".
    fn bare_day(&self, slots: &Slots, day: u8) -> Sense {
        let Some(doc) = self.day else { return unresolved(NEEDS_DATE) };
        let month = Period::containing(Grain::Month, doc);
        let months: &[i32] = match slots.shift {
            Some(shift) => &[shift],
            None => &[0, -1, 1, -2, 2, -3, 3],
        };
        let in_month = |by: &i32| {
            let first = month.shift(*by)?.first()?;
            date(first.year(), first.month().into(), day)
        };
        let fits = |date: &Date| slots.weekday.is_none_or(|name| weekday(*date) == name);
        match months.iter().filter_map(in_month).find(fits) {
            Some(day) => point(Period::day(day), Anchor::Document, Why::Nearest),
            None => unresolved(NEEDS_DATE),
        }
    }

    fn weekday(&self, found: &Found, name: i32) -> Sense {
        let Some(doc) = self.day else { return unresolved(NEEDS_DATE) };
        let back = (weekday(doc) - name).rem_euclid(7);
        let ahead = (name - weekday(doc)).rem_euclid(7);
        let to_come = cue::ahead(self.document, found.tokens);
        let week = self.document.low(found.tokens.end.prev()) == "week";
        let (by, why) = match (found.slots.shift, to_come) {
            // "Tuesday last week": the weekday of that week.
            (Some(shift), _) if week => (name - weekday(doc) + 7 * shift, Why::Counted),
            (Some(-1), _) => (if back == 0 { -7 } else { -back }, Why::LastBefore),
            (Some(1), _) => (if ahead == 0 { 7 } else { ahead }, Why::NextAfter),
            (Some(_), None) if back != 0 && self.is_past(found) => (-back, Why::Before),
            (Some(_), _) => (ahead, Why::NextAfter),
            (None, Some(cue)) if ahead != 0 => (ahead, Why::Ahead(cue)),
            (None, _) => (-back, Why::Before),
        };
        match Period::day(doc).shift(by) {
            Some(period) => point(period, Anchor::Document, why),
            None => unresolved(NEEDS_DATE),
        }
    }

    /// Whether a verb in the past stands in the few words before.
    fn is_past(&self, found: &Found) -> bool {
        use crate::document::{Tag, VerbForm};
        let start = found.tokens.start.0;
        let sentence = self.document.sentence(self.document.sentence_of(found.tokens.start)).tokens.start.0;
        (sentence.max(start.saturating_sub(6))..start)
            .any(|index| self.document.tag(TokenIx(index)) == Tag::Verb(VerbForm::Past))
    }

    /// The `place`th of `of` periods in every year: the last that has begun, or the next where a cue looks
    /// ahead.
    fn recurring(&self, found: &Found, grain: Grain, of: i32, place: i32) -> Sense {
        let Some(doc) = self.day else { return unresolved(NEEDS_DATE) };
        let now = Period::containing(grain, doc);
        let back = (now.index - place).rem_euclid(of);
        let ahead = (place - now.index).rem_euclid(of);
        let to_come = cue::ahead(self.document, found.tokens);
        let by_then = matches!(self.document.low(found.tokens.start.prev()), "by" | "through");
        let soon = by_then && grain == Grain::Month && ahead < 7
            || grain == Grain::Month && ahead == 1 && self.document.low(found.tokens.start.prev()) != "since";
        let (by, why) = match (found.slots.shift, to_come) {
            (Some(-1), _) => (if back == 0 { -of } else { -back }, Why::LastBefore),
            (Some(1), _) => (if ahead == 0 { of } else { ahead }, Why::NextAfter),
            (Some(_), _) => (now.within(Grain::Year).map_or(0, |_| place - now.index.rem_euclid(of)), Why::Counted),
            (None, Some(cue)) if ahead != 0 => (ahead, Why::Ahead(cue)),
            (None, None) if soon => (ahead, Why::NextAfter),
            (None, _) => (-back, Why::Before),
        };
        match now.shift(by) {
            Some(period) => point(period, Anchor::Document, why),
            None => unresolved(NEEDS_DATE),
        }
    }

    fn century(&self, slots: &Slots) -> Sense {
        let century = slots.ordinal.map_or(20, |ordinal| ordinal - 1);
        let year = century.checked_mul(100).and_then(|year| Period::of_year(year.max(1), Grain::Year, 0));
        self.named(year, Grain::Century)
    }

    fn named(&self, year: Option<Period>, grain: Grain) -> Sense {
        match year.and_then(|year| year.within(grain)) {
            Some(period) => point(period, Anchor::Absolute, Why::Named),
            None => unresolved(NEEDS_DATE),
        }
    }

    fn off_document(&self, of: impl Fn(Date) -> Option<Period>) -> Sense {
        match self.day.and_then(of) {
            Some(period) => point(period, Anchor::Document, Why::Counted),
            None => unresolved(NEEDS_DATE),
        }
    }

    /// "last week", "this year".
    fn shifted(&self, slots: &Slots) -> Sense {
        let unit = slots.unit.unwrap_or(Grain::Year);
        self.off_document(|day| Period::containing(unit, day).shift(slots.shift.unwrap_or(0)))
    }

    /// "three years ago", "two days later".
    fn counted(&self, found: &Found, base: Base, sign: i32) -> Sense {
        let slots = &found.slots;
        let Some(unit) = slots.unit else {
            // "the morning before", "the night after"
            return self.neighbour(slots, sign);
        };
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
            (Grain::Decade, Some(number), _) => (Grain::Year, number.checked_mul(10)),
            (Grain::Century, Some(number), _) => (Grain::Year, number.checked_mul(100)),
            (unit, said, _) => (unit, said),
        };
        let Some(number) = said else {
            return if sign < 0 { Sense::Ref("PAST_REF") } else { Sense::Ref("FUTURE_REF") };
        };
        let year = unit == Grain::Year && number == 1 && sign < 0;
        if year && let Some(quarter) = self.discussed(found) {
            return self.years_from(quarter, -1);
        }
        let (from, anchor) = match (base, self.last) {
            (Base::Text, Some(last)) => (Some(last.period), Anchor::Time(last.ix)),
            _ => (self.day.map(Period::day), Anchor::Document),
        };
        let Some(from) = from else { return unresolved(NEEDS_DATE) };
        if unit == Grain::Year && base == Base::Text && from.grain >= Grain::Month && from.grain < Grain::Year {
            return match self.last {
                Some(last) => self.years_from(last, sign.saturating_mul(number)),
                None => unresolved(NEEDS_TIME),
            };
        }
        // Two days after a year is no day.
        if from.grain > unit && !(from.grain == Grain::Weekend && unit == Grain::Day) {
            return unresolved("a day mentioned before it");
        }
        let period = from.within(unit).and_then(|period| period.shift(number.checked_mul(sign)?));
        match period {
            Some(period) => point(period, anchor, Why::Counted),
            None => unresolved("a day that the calendar has"),
        }
    }

    /// The quarter or half-year that the sentences just before speak of.
    fn discussed(&self, found: &Found) -> Option<Mention> {
        let sentence = |tokens: TokenRange| self.document.sentence_of(tokens.start).0;
        self.quarter.filter(|quarter| sentence(found.tokens) - sentence(quarter.tokens) <= DISCUSSED)
    }

    /// The same period `years` on.
    fn years_from(&self, mention: Mention, years: i32) -> Sense {
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

    fn year_ago(&self, found: &Found) -> Sense {
        match self.discussed(found) {
            Some(quarter) => self.years_from(quarter, -1),
            None => self.off_document(|day| Period::containing(Grain::Year, day).shift(-1)),
        }
    }

    fn same_in_year(&self, found: &Found) -> Sense {
        let year = match (found.slots.year, found.slots.shift, self.day) {
            (Some(year), ..) => Some(year),
            (None, Some(shift), Some(day)) => day.year().checked_add(shift),
            _ => None,
        };
        let Some(year) = year else { return unresolved(NEEDS_DATE) };
        match self.discussed(found).and_then(|quarter| Some((quarter, quarter.period.first()?.year()))) {
            Some((quarter, then)) => self.years_from(quarter, year - then),
            None => self.named(Period::of_year(year, Grain::Year, 0), Grain::Year),
        }
    }

    /// "two days before Christmas".
    fn lapse(&self, found: &Found) -> Sense {
        let before = found.tokens.iter().any(|ix| self.document.low(ix) == "before");
        let slots = &found.slots;
        let by = slots.amount.and_then(|amount| amount.count()).map(|number| if before { -number } else { number });
        match (self.calendar(found, None), by, slots.unit) {
            (Sense::Point { period, anchor, .. }, Some(by), Some(unit)) if unit >= Grain::Day => {
                match period.within(unit).and_then(|period| period.shift(by)) {
                    Some(period) => point(period, anchor, Why::Counted),
                    None => unresolved(NEEDS_DATE),
                }
            }
            _ => unresolved(NEEDS_DATE),
        }
    }

    /// The unit, part of the day, weekday, month or season next to the last time mentioned.
    fn neighbour(&self, slots: &Slots, by: i32) -> Sense {
        let (from, anchor) = match (self.last, self.day) {
            (Some(last), _) => (last.period, Anchor::Time(last.ix)),
            (None, Some(day)) => (Period::day(day), Anchor::Document),
            (None, None) => return unresolved(NEEDS_TIME),
        };
        let unit = slots.unit.unwrap_or(if slots.month.is_some() {
            Grain::Month
        } else if slots.season.is_some() {
            Grain::Season
        } else {
            Grain::Day
        });
        if from.grain > unit && !(from.grain == Grain::Weekend && unit == Grain::Day) {
            return unresolved("a day mentioned before it");
        }
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
                let part = slots.part.map_or(String::new(), |part| part_of_day(part).to_string());
                Sense::Point { period, part, anchor, why: Why::Counted }
            }
            None => unresolved(NEEDS_TIME),
        }
    }

    /// "that year", "the same day", "the quarter".
    fn same(&self, found: &Found, default: Option<Grain>) -> Sense {
        let slots = &found.slots;
        let unit = slots.unit.or(default).unwrap_or(if slots.month.is_some() {
            Grain::Month
        } else if slots.season.is_some() {
            Grain::Season
        } else {
            Grain::Day
        });
        if unit == Grain::Quarter {
            if let Some(quarter) = self.discussed(found) {
                return point(quarter.period, Anchor::Time(quarter.ix), Why::Counted);
            }
            // The quarter that a report speaks of is over.
            return self.off_document(|day| Period::containing(Grain::Quarter, day).shift(-1));
        }
        let Some(last) = self.last else { return unresolved(NEEDS_TIME) };
        if last.period.grain > unit {
            return unresolved("a day mentioned before it");
        }
        match last.period.within(unit) {
            Some(period) => {
                let part = slots.part.map_or(String::new(), |part| part_of_day(part).to_string());
                Sense::Point { period, part, anchor: Anchor::Time(last.ix), why: Why::Counted }
            }
            None => unresolved(NEEDS_TIME),
        }
    }

    /// "the year", "the week": the one at hand after a preposition that a point follows, else its length.
    fn length(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        // "the year ended June 30" is as long as a year and no year of the calendar.
        if matches!(self.document.low(found.tokens.end), "ended" | "ending") {
            return Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" };
        }
        let unit = slots.unit.unwrap_or_else(|| {
            let low = self.document.low(found.tokens.end.prev());
            super::words::grain(low).unwrap_or(Grain::Year)
        });
        if unit == Grain::Weekend {
            return self.off_document(|day| {
                let week = Period::containing(Grain::Weekend, day);
                week.shift(if weekday(day) >= 5 { 0 } else { -1 })
            });
        }
        self.off_document(|day| Some(Period::containing(unit, day)))
    }

    /// A time on the clock, on the day that goes with it.
    fn clock(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let dated =
            slots.weekday.is_some() || slots.month.is_some() || slots.relative_day.is_some() || slots.date.is_some();
        let part = slots.clock.map_or(String::new(), clock_part);
        let day = if dated { Some(self.calendar(found, None)) } else { self.day_at_hand(found) };
        match day {
            Some(Sense::Point { period, anchor, why, .. }) if period.grain == Grain::Day => {
                Sense::Point { period, part, anchor, why }
            }
            _ => Sense::Unresolved { kind: TimexType::Time, needs: NEEDS_DATE },
        }
    }

    /// The day last mentioned in the same sentence, else the document's.
    fn day_at_hand(&self, found: &Found) -> Option<Sense> {
        let here = self.document.sentence_of(found.tokens.start);
        let near = self
            .last
            .filter(|last| last.period.grain == Grain::Day && self.document.sentence_of(last.tokens.start) == here);
        match near {
            Some(last) => Some(point(last.period, Anchor::Time(last.ix), Why::Counted)),
            None => self.day.map(|day| point(Period::day(day), Anchor::Document, Why::Counted)),
        }
    }

    fn part(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let Some(part) = slots.part else { return unresolved(NEEDS_DATE) };
        let dated =
            slots.weekday.is_some() || slots.month.is_some() || slots.relative_day.is_some() || slots.date.is_some();
        let day = if dated {
            self.calendar(found, None)
        } else {
            self.off_document(|day| Period::day(day).shift(slots.shift.unwrap_or(0)))
        };
        match day {
            Sense::Point { period, anchor, why, .. } => {
                Sense::Point { period, part: part_of_day(part).to_string(), anchor, why }
            }
            _ => Sense::Unresolved { kind: TimexType::Time, needs: NEEDS_DATE },
        }
    }

    fn remember(&mut self, ix: TimeIx, found: &Found, period: Period) {
        let mention = Mention { ix, tokens: found.tokens, period };
        self.last = Some(mention);
        let aside =
            matches!(found.rule.meaning, Meaning::YearAgo | Meaning::SameInYear | Meaning::Ago | Meaning::Earlier);
        if matches!(period.grain, Grain::Quarter | Grain::Half) && !aside {
            self.quarter = Some(mention);
        }
    }

    /// The days that a reader would draw.
    fn interval(&self, found: &Found, period: Period, modifier: Option<&'static str>) -> Interval {
        let whole = period.interval();
        if period.grain == Grain::Day {
            return whole;
        }
        let first = self.document.low(found.tokens.start);
        match (modifier, self.day) {
            (Some("START"), Some(day)) if first == "earlier" && period == Period::containing(period.grain, day) => {
                Interval { latest: Some(day), ..whole }
            }
            (Some("END"), Some(day)) if first == "later" && period == Period::containing(period.grain, day) => {
                Interval { earliest: Some(day), ..whole }
            }
            (Some("START"), _) => third(period, 0),
            (Some("MID"), _) => third(period, 1),
            (Some("END"), _) => third(period, 2),
            _ => whole,
        }
    }

    fn reference(&self, value: &str) -> Option<Interval> {
        let day = self.day?;
        Some(match value {
            "PRESENT_REF" => Interval::day(day),
            "PAST_REF" => Interval { earliest: None, latest: Some(day) },
            _ => Interval { earliest: Some(day), latest: None },
        })
    }

    fn because_reference(&self, words: &str, value: &str) -> String {
        let side = match value {
            "PRESENT_REF" => "the time of writing",
            "PAST_REF" => "some time before the time of writing",
            _ => "some time after the time of writing",
        };
        match self.day {
            Some(day) => format!("“{words}” is {side}, {}.", plainly(day)),
            None => format!("“{words}” is {side}, which is unknown."),
        }
    }

    fn because(&self, words: &str, period: Period, anchor: Anchor, why: &Why) -> String {
        let what = period.plainly();
        let doc = self.day.map_or_else(|| "unknown".to_string(), plainly);
        match (why, anchor) {
            (Why::Named, _) | (_, Anchor::Absolute) => format!("“{words}” names {what} itself."),
            (Why::Before, _) if self.day.map(Period::day) == Some(period) => {
                format!("“{words}” is the day of the article itself, {doc}.")
            }
            (Why::Before, _) => format!("“{words}” is {what}, the last on or before the article’s date, {doc}."),
            (Why::LastBefore, _) => format!("“{words}” is {what}, the last before the article’s date, {doc}."),
            (Why::NextAfter, _) => format!("“{words}” is {what}, the next after the article’s date, {doc}."),
            (Why::Nearest, _) => format!("“{words}” is {what}, the nearest to the article’s date, {doc}."),
            (Why::Ahead(cue), _) => format!(
                "“{words}” is {what}, the next after the article’s date, {doc}, because “{}” looks ahead.",
                self.document.get(*cue).map_or("", |token| token.span.of(self.document.text))
            ),
            (Why::Counted, Anchor::Time(ix)) => {
                let mention = [self.last, self.quarter].into_iter().flatten().find(|mention| mention.ix == ix);
                let from = mention.map_or("", |mention| self.document.span(mention.tokens).of(self.document.text));
                format!("“{words}” is {what}, counted from “{from}” before it.")
            }
            (Why::Counted, _) => format!("“{words}” is {what}, counted from the article’s date, {doc}."),
        }
    }
}

/// From where a number of units is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    Document,
    Text,
}

fn point(period: Period, anchor: Anchor, why: Why) -> Sense {
    Sense::Point { period, part: String::new(), anchor, why }
}

fn unresolved(needs: &'static str) -> Sense {
    Sense::Unresolved { kind: TimexType::Date, needs }
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

/// TIMEX3's name of a part of the day.
pub fn part_of_day(part: i32) -> &'static str {
    ["TMO", "TAF", "TEV", "TNI"].get(part as usize).copied().unwrap_or("TNI")
}

/// `T16:15`.
fn clock_part(clock: i32) -> String {
    format!("T{:02}:{:02}", clock / 100, clock % 100)
}
