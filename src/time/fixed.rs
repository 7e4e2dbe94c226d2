//! Dates of a fixed form, in figures.

use rustc_hash::FxHashSet;

use super::calendar::{Date, date, weekday};
use super::recognise::{Found, Slots};
use super::words::two_digit_year;
use super::zone::Zone;
use crate::analysis::DateOrder;
use crate::document::{Document, TokenIx, TokenKind, TokenRange};

/// A date in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The day, where it can be read in one way only.
    pub date: Option<Date>,
    /// Read with the month first.
    pub month_first: Option<Date>,
    /// Read with the day first.
    pub day_first: Option<Date>,
}

/// How long a date in figures is at least: `1/1/19`.
const SHORTEST: usize = 6;

/// `10/01/2019`, `10.1.19`, `2019/01/10`; `None` where no reading is a day.
pub fn numeric(written: &str) -> Option<Figures> {
    if written.len() < SHORTEST {
        return None;
    }
    let separator = if written.contains('/') { '/' } else { '.' };
    let mut parts = written.split(separator).map(|part| (part.len(), part.parse::<i32>().ok()));
    let (Some((first_len, Some(first))), Some((_, Some(second))), Some((third_len, Some(third))), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let small = |number: i32| u8::try_from(number).ok();
    if first_len == 4 {
        let only = date(first, small(second)?, small(third)?)?;
        return Some(Figures { date: Some(only), month_first: Some(only), day_first: Some(only) });
    }
    let year = match third_len {
        4 => third,
        2 => two_digit_year(third),
        _ => return None,
    };
    let read = |month: i32, day: i32| date(year, small(month)?, small(day)?);
    let month_first = read(first, second);
    // With points it is the day that comes first, wherever dates are written so.
    let month_first = if separator == '.' { None } else { month_first };
    let day_first = read(second, first);
    let only = match (month_first, day_first) {
        (Some(one), Some(other)) if one == other => Some(one),
        (Some(_), Some(_)) => None,
        (None, None) => return None,
        (one, other) => one.or(other),
    };
    Some(Figures { date: only, month_first, day_first })
}

/// The dates in figures of a document.
pub struct Figured<'a> {
    all: Vec<(&'a Found, Figures)>,
    /// Month, day and year, if any, of the days that the text names in words.
    named: FxHashSet<(u8, u8, Option<i32>)>,
}

impl Figured<'_> {
    /// Those among the times `found`.
    pub fn of<'a>(document: &Document, found: &'a [Found]) -> Figured<'a> {
        let is_number = |&ix: &TokenIx| document.token(ix).kind == TokenKind::Number;
        let figures = |found: &Found| found.tokens.iter().filter(is_number).find_map(|ix| numeric(document.low(ix)));
        let all: Vec<_> = found.iter().filter_map(|found| Some((found, figures(found)?))).collect();
        let in_words = |slots: &Slots| Some((slots.month?, slots.day?, slots.year));
        let named = match all.is_empty() {
            true => FxHashSet::default(),
            false => found.iter().filter_map(|found| in_words(&found.slots)).collect(),
        };
        Figured { all, named }
    }

    /// Whether there are any.
    pub fn any(&self) -> bool {
        !self.all.is_empty()
    }

    /// Which part comes first in them: where one of them can be read in one way only, or only one way gives it the
    /// weekday that stands with it, or a day that the text names in words.
    pub fn order(&self) -> Option<DateOrder> {
        let named = |day: Date| {
            let in_year = |year| self.named.contains(&(day.month().into(), day.day(), year));
            in_year(None) || in_year(Some(day.year()))
        };
        self.either(&|_, _| true)
            .or_else(|| self.either(&|found, day| found.slots.weekday == Some(weekday(day))))
            .or_else(|| self.either(&|_, day| named(day)))
    }

    fn either(&self, fits: &dyn Fn(&Found, Date) -> bool) -> Option<DateOrder> {
        self.all.iter().find_map(|(found, figures)| {
            let fits = |day: Option<Date>| day.is_some_and(|day| fits(found, day));
            match (fits(figures.day_first), fits(figures.month_first)) {
                (true, false) => Some(DateOrder::DayFirst),
                (false, true) => Some(DateOrder::MonthFirst),
                _ => None,
            }
        })
    }

    /// The first that can be read in two ways.
    pub fn unsettled(&self) -> Option<TokenRange> {
        let two = |(_, figures): &&(&Found, Figures)| figures.date.is_none();
        self.all.iter().find(two).map(|(found, _)| found.tokens)
    }
}

/// A day, and a time on it, as ISO 8601 writes them.
pub struct Iso {
    /// The day.
    pub day: Date,
    /// The time, hour * 100 + minute.
    pub clock: Option<i32>,
    /// The zone of the time.
    pub zone: Option<Zone>,
    /// The token after it.
    pub end: TokenIx,
}

/// `2019-01-10` and `2019-01-10T16:15:00Z` at the token `ix`.
pub fn iso(document: &Document, ix: TokenIx) -> Option<Iso> {
    let part = |by: usize| {
        let token = document.get(ix.plus(by)).filter(|token| token.glued)?;
        (token.kind == TokenKind::Number).then(|| document.str(ix.plus(by)))
    };
    let hyphen = |by: usize| document.is_hyphen(ix.plus(by));
    let year: i32 = document.str(ix).parse().ok()?;
    if !hyphen(1) || !hyphen(3) {
        return None;
    }
    let month: u8 = part(2).filter(|month| month.len() == 2)?.parse().ok()?;
    let rest = part(4)?;
    let (day, clock) = rest.split_once(['T', 't']).map_or((rest, None), |(day, clock)| (day, Some(clock)));
    if day.len() != 2 {
        return None;
    }
    let day = date(year, month, day.parse().ok()?)?;
    let mut end = ix.plus(5);
    let at_greenwich = clock.is_some_and(|clock| clock.ends_with(['Z', 'z']));
    let mut zone = at_greenwich.then_some(Zone { offset: 0, summer: false });
    let clock = clock.and_then(|clock| {
        let hour: i32 = clock.get(0..2)?.parse().ok()?;
        let minute: i32 = clock.get(3..5).and_then(|minute| minute.parse().ok()).unwrap_or(0);
        (hour < 24 && minute < 60).then_some(hour * 100 + minute)
    });
    // An offset from Greenwich: "+01:00", "-0500".
    if clock.is_some()
        && let Some((offset, behind)) = offset_at(document, end)
    {
        (zone, end) = (Some(offset), behind);
    }
    Some(Iso { day, clock, zone, end })
}

/// The zone told by an offset behind that of Greenwich at `ix`, and the token after it: "GMT-3", "UTC+05:30".
pub fn offset_behind(document: &Document, ix: TokenIx) -> Option<(Zone, TokenIx)> {
    if document.is_any(ix, &["gmt", "utc"]) { offset_at(document, ix.next()) } else { None }
}

/// The zone of the sign at `sign` and the figures glued to it, and the token after them: "+01:00", "-0500", "-3".
fn offset_at(document: &Document, sign: TokenIx) -> Option<(Zone, TokenIx)> {
    let glued = |ix: TokenIx| document.get(ix).is_some_and(|token| token.glued);
    if !matches!(document.low(sign), "+" | "-" | "−") || !glued(sign) || !glued(sign.next()) {
        return None;
    }
    let written = document.str(sign.next());
    let (hours, minutes) = match written.split_once(':') {
        Some(parts) => parts,
        None => written.split_at_checked(2).unwrap_or((written, "")),
    };
    let hours: i32 = hours.parse().ok()?;
    let minutes: i32 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    let offset = hours * 60 + minutes;
    let zone = Zone { offset: if document.low(sign) == "+" { offset } else { -offset }, summer: false };
    ((0..15).contains(&hours) && (0..60).contains(&minutes)).then_some((zone, sign.plus(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_where_they_can_be() {
        for (written, want) in [
            ("10/25/2019", Some(date(2019, 10, 25))),
            ("25/10/2019", Some(date(2019, 10, 25))),
            ("10/10/19", Some(date(2019, 10, 10))),
            ("10/01/2019", Some(None)),
            ("10.01.2019", Some(date(2019, 1, 10))),
            ("2019/01/10", Some(date(2019, 1, 10))),
            ("13/13/2019", None),
            ("24/7", None),
            ("1/2/3/4", None),
            ("99999999999/1/2019", None),
        ] {
            assert_eq!(numeric(written).map(|figures| figures.date), want, "{written}");
        }
    }
}
