//! Years as budgets count them, in countries whose books are opened in spring: "FY19", "the first quarter of 2018-19".

use std::sync::LazyLock;

use super::{Normaliser, Sense, Why, point};
use crate::lexicon::{WordSet, lines};
use crate::time::calendar::{Grain, Interval, Period, date};
use crate::time::country;
use crate::time::cue;
use crate::time::grammar::Meaning;
use crate::time::recognise::Found;
use crate::time::{Anchor, Time};

static BUSINESS: WordSet = WordSet::of(include_str!("../../lexicon/time/business.txt"));

static YEARS: LazyLock<Vec<(u8, Vec<&'static str>)>> = LazyLock::new(|| {
    let entry = |line: &'static str| {
        let (month, countries) = line.split_once("  ")?;
        Some((month.parse().ok()?, countries.split(' ').collect()))
    };
    lines(include_str!("../../lexicon/time/fiscal_years.txt")).filter_map(entry).collect()
});

/// How far around a year of two its subject is looked for, in tokens.
const NEAR: usize = 20;

/// What a quarter of a fiscal year is.
pub(super) enum Quarter {
    /// One of the calendar’s.
    Of(Period),
    /// Nobody says where its year begins.
    Unknown,
}

impl Normaliser<'_> {
    /// The quarter `place` (from 0) of the fiscal `year` that `found` names; none where it is the calendar’s.
    pub(super) fn fiscal_quarter(&self, found: &Found, year: Option<i32>, place: i32) -> Option<Quarter> {
        let split = self.is_split(found);
        if !(split || self.is_fiscal(found)) {
            return None;
        }
        match (self.opening(found), year) {
            (Some(month), Some(year)) => {
                let first = year.checked_sub(i32::from(!split))?;
                let opens = Period::of_year(first, Grain::Quarter, (i32::from(month) - 1) / 3)?;
                Some(Quarter::Of(opens.shift(place)?))
            }
            _ => split.then_some(Quarter::Unknown),
        }
    }

    /// The days of the fiscal year, or of the half of one, that `found` names as `period`, where they are others than its own.
    pub(super) fn fiscal_days(
        &self,
        found: &Found,
        period: Period,
        modifier: Option<&'static str>,
    ) -> Option<Interval> {
        if let Some(days) = self.quarter_ended(found, period) {
            return Some(days);
        }
        let (split, half) = (period.grain == Grain::SplitYear, period.grain == Grain::Half);
        let counted = self.is_fiscal(found) || split && self.is_of_business(found);
        let month = (counted && (split || half || period.grain == Grain::Year)).then(|| self.opening(found))??;
        let named = period.first()?;
        let opens = date(named.year().checked_sub(i32::from(!split))?, month, 1)?;
        let halves = half || found.tokens.iter().any(|ix| self.document.is(ix, "half"));
        let (from, to) = match modifier {
            None if half && u8::from(named.month()) > 6 => (6, 11),
            None if half => (0, 5),
            Some("START") if halves => (0, 5),
            Some("END") if halves => (6, 11),
            Some("START") => (0, 3),
            Some("MID") => (4, 7),
            Some("END") => (8, 11),
            _ => (0, 11),
        };
        let opens = Period::containing(Grain::Month, opens);
        Some(Interval { earliest: opens.shift(from)?.first(), latest: opens.shift(to)?.last() })
    }

    /// The months of the quarter that a firm calls by a number of its own: "its fiscal fourth quarter ended June 29".
    fn quarter_ended(&self, found: &Found, period: Period) -> Option<Interval> {
        let numbered = period.grain == Grain::Quarter && found.slots.ordinal.is_some() && found.slots.year.is_none();
        let (last, _) = numbered.then(|| self.ended(found, Grain::Month))??;
        let days = Interval { earliest: last.shift(-2)?.first(), latest: last.last() };
        (days != period.interval()).then_some(days)
    }

    /// Notes whether the quarter `period`, if it is counted from no other, has other months than the calendar’s.
    pub(super) fn note_own_quarter(&mut self, found: &Found, period: Period, anchor: Anchor) {
        if period.grain == Grain::Quarter && !matches!(anchor, Anchor::Time(_)) {
            let last = self.quarter_ended(found, period).and_then(|days| days.latest);
            self.own_quarter = last.map(|last| (period, Period::containing(Grain::Month, last)));
        }
    }

    /// The quarter numbered `place` that a firm counts on from one of which it has said when it ended: "in the first quarter ended
    /// Sept. 30. In the *second quarter* it expects a loss".
    pub(super) fn of_own_quarter(&self, found: &Found, place: i32) -> Option<Sense> {
        let (named, _) = self.own_quarter.filter(|_| found.slots.shift.is_none() && found.slots.ordinal.is_some())?;
        let told = self.discussed(found).filter(|_| self.ended(found, Grain::Month).is_none())?;
        let on = (place - named.index).rem_euclid(4);
        let ahead = || {
            let cue = cue::ahead(self.document, found.tokens);
            cue.or_else(|| cue::foretold(self.document, found.tokens)).is_some()
        };
        let by = if on > 1 && !ahead() { on - 4 } else { on };
        Some(point(named.shift(by)?, Anchor::Time(told.ix), Why::Counted))
    }

    /// The days of the quarter `period` that is counted from such a one: "in the fourth quarter ended June 29. *A year earlier* ...".
    pub(super) fn as_own_quarter(&self, period: Period, anchor: Anchor) -> Option<Interval> {
        let counted = period.grain == Grain::Quarter && matches!(anchor, Anchor::Time(_));
        let (named, last) = self.own_quarter.filter(|_| counted)?;
        let last = last.shift((period.index - named.index).checked_mul(3)?)?;
        Some(Interval { earliest: last.shift(-2)?.first(), latest: last.last() })
    }

    /// The fiscal year that lies `shift` from the one at hand, by the year in which it ends: "the current fiscal".
    pub(super) fn fiscal_year(&self, found: &Found, shift: i32) -> Option<Period> {
        let month = self.is_fiscal(found).then(|| self.opening(found))??;
        let day = self.day?;
        let ends = day.year().checked_add(i32::from(u8::from(day.month()) >= month))?;
        Period::of_year(ends.checked_add(shift)?, Grain::Year, 0)
    }

    /// The month in which the books are opened where the text is from.
    fn opening(&self, found: &Found) -> Option<u8> {
        let country = country::of(self.document, found.tokens.start)?;
        YEARS.iter().find(|(_, countries)| countries.contains(&country)).map(|&(month, _)| month)
    }

    /// "up from $2 billion in the year-ago quarter and $3 billion in the previous quarter": the one before that reported, which is the
    /// last that is over where nobody names it.
    pub(super) fn quarter_before(&self, found: &Found) -> Option<Sense> {
        let slots = &found.slots;
        if slots.unit != Some(Grain::Quarter) {
            return None;
        }
        let beside = self.last.filter(|last| self.sentences_since(last, found) == 0);
        let compares = matches!(self.document.low(found.tokens.start.prev()), "from" | "than" | "to" | "against");
        match self.discussed(found) {
            // What is named last is what the quarter at hand has been compared with.
            Some(told) => {
                let compared = beside.is_some_and(|last| last.period.first() < told.period.first());
                let quarter = told.period.grain == Grain::Quarter && compared;
                quarter.then(|| Some(point(told.period.shift(-1)?, Anchor::Time(told.ix), Why::Counted)))?
            }
            None if compares || beside.is_some_and(|last| last.period.grain >= Grain::Quarter) => {
                let now = Period::containing(Grain::Quarter, self.day?);
                Some(point(now.shift(-2)?, Anchor::Document, Why::Counted))
            }
            None => None,
        }
    }

    /// The place of a quarter of no year, where all count them from spring: "Q2 net profit slips to Rs 186 crore".
    pub(super) fn place_of_quarter(&self, found: &Found, place: i32) -> i32 {
        let quarter = found.rule.meaning == Meaning::Calendar(Some(Grain::Quarter)) && found.slots.year.is_none();
        let opens = quarter.then(|| self.opening(found)).flatten();
        opens.map_or(place, |month| (place + (i32::from(month) - 1) / 3).rem_euclid(4))
    }

    fn is_fiscal(&self, found: &Found) -> bool {
        let named = |low: &str| low.starts_with("fy") || matches!(low, "fiscal" | "financial");
        let told = found.slots.year.is_some() || matches!(found.rule.meaning, Meaning::Shift | Meaning::Length);
        told && found.tokens.iter().any(|ix| named(self.document.low(ix)))
    }

    /// Whether its year is one of two: "2018-19", "2018/19".
    fn is_split(&self, found: &Found) -> bool {
        let last = found.tokens.end.prev();
        let two = self.document.low(last).len() == 2 && matches!(self.document.low(last.prev()), "-" | "–" | "‑");
        found.slots.year.is_some() && (two || self.document.low(last).contains('/'))
    }

    fn is_of_business(&self, found: &Found) -> bool {
        let sentence = self.document.sentence_at(found.tokens.start);
        let near = |by: &crate::document::TokenIx| by.0.abs_diff(found.tokens.start.0) <= NEAR;
        let season = found.tokens.iter().any(|ix| self.document.is(ix, "season"));
        !season && sentence.iter().filter(near).any(|ix| BUSINESS.has(self.document.low(ix)))
    }
}

/// Gives `time`, a fiscal year or a part of one, its `days` and its reason; its value is its months, where no year names it.
pub(super) fn tell_fiscal(time: &mut Time, words: &str, grain: Grain, days: Interval) {
    let month = |day| Period::containing(Grain::Month, day);
    let (Some(first), Some(last)) = (days.earliest.map(month), days.latest.map(month)) else { return };
    if !matches!(grain, Grain::Year | Grain::Quarter) {
        time.value = [first.value(), last.value()].join("/");
    }
    time.interval = Some(days);
    time.because = ["“", words, "” is of a fiscal year: ", &first.plainly(), " to ", &last.plainly(), "."].concat();
}
