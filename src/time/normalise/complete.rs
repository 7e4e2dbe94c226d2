//! Times that name a place on the calendar, completed from the document where they name but a part of it.

use super::fiscal::Quarter;
use super::onward::DAYS_WAS_DUE;
use super::{NEEDS_DATE, Normaliser, Sense, Why, in_day, point, unresolved};
use crate::document::{Tag, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::time::Anchor;
use crate::time::calendar::{Date, Grain, Period, date, weekday};
use crate::time::country;
use crate::time::grammar::Meaning;
use crate::time::holiday::Holiday;
use crate::time::number::Amount;
use crate::time::recognise::{Found, Slots};
use crate::time::{cue, fixed, missed, outlook, over, polls, present};

static CLOSES: WordSet = WordSet::of(include_str!("../../lexicon/time/closes.txt"));
static REPORTS: WordSet = WordSet::of(include_str!("../../lexicon/time/reports.txt"));

/// Days from which on a month and day without a year is rather that of the year before.
const FAR_AHEAD: i32 = 120;

/// Days from which on a word that looks ahead is not believed: "will celebrate the peace of Oct. 3".
const LONG_AHEAD: i32 = 330;

/// How far before its holiday the verb may stand that says what was done on it.
const DONE: usize = 8;
/// Days after its own that an article still tells of in the past: its own may be that of another place.
const SLACK: i32 = 3;

/// How far behind the first day of a stretch the last one may begin.
const END: usize = 5;

impl Normaliser<'_> {
    /// The period that the parts name, completed from the document.
    pub(super) fn calendar(&self, found: &Found, grain: Option<Grain>) -> Sense {
        let slots = &found.slots;
        let year = match (slots.year, slots.of_year, slots.shift, self.day) {
            (Some(year), ..) => Some(year),
            (None, true, Some(shift), Some(day)) => day.year().checked_add(shift),
            (None, true, Some(_), None) => return unresolved(NEEDS_DATE),
            (None, false, None, Some(day)) => self.years_back(found).and_then(|years| day.year().checked_sub(years)),
            _ => None,
        };
        let holiday = country::holiday(self.document, found);
        let year = Year { year, named: slots.year.is_some() || holiday.is_some_and(|day| day.year().is_some()) };
        if slots.date.is_some() || slots.ambiguous {
            return self.figures(found);
        }
        if let Some(days) = self.days_off(found) {
            return self.off_day_of_speech(found, days);
        }
        // "the December quarter"
        let part_of_year = grain.filter(|grain| matches!(grain, Grain::Quarter | Grain::Half));
        if let Some((grain, month)) = part_of_year.zip(slots.month) {
            return self.in_year(found, year, grain, (i32::from(month) - 1) * parts(grain) / 12);
        }
        let of_month = slots.month.is_some() || slots.shift.is_some() && found.rule.name == "day";
        let ordinal = slots.ordinal.filter(|_| of_month).and_then(|day| u8::try_from(day).ok());
        match (slots.month, slots.day.or(ordinal)) {
            (Some(month), Some(day)) => match year.year {
                Some(of) => year.sense(date(of, month, day).map(Period::day)),
                None => self.month_day(found, month, day),
            },
            (Some(month), None) => self.month_named(found, year, month),
            (None, Some(day)) => {
                let bare = slots.shift.is_none() && slots.weekday.is_none();
                let told = if bare { self.day_told(found, day) } else { None };
                told.unwrap_or_else(|| self.bare_day(slots, day))
            }
            (None, None) => match (holiday, slots.weekday, slots.season, grain) {
                (Some(holiday), ..) => self.day_of_holiday(found, year, holiday),
                (_, Some(name), ..) => self.weekday(found, name),
                (_, _, Some(season), _) => self.season_named(found, year, season),
                (.., Some(Grain::SplitYear)) => {
                    year.sense(year.year.and_then(|year| Period::of_year(year, Grain::SplitYear, 0)))
                }
                (.., Some(grain)) => self.part_of_year(found, year, grain),
                (.., None) => match year.year {
                    Some(of) => year.sense(Period::of_year(of, Grain::Year, 0)),
                    None => unresolved(NEEDS_DATE),
                },
            },
        }
    }

    /// How many days from that of speech the words put the time: "tomorrow", "a week tomorrow".
    fn days_off(&self, found: &Found) -> Option<i32> {
        let slots = &found.slots;
        let week = found.rule.name == "day" && self.document.is(found.tokens.start.next(), "week");
        if week && slots.weekday.is_none() && self.document.is(found.tokens.end.prev(), "tomorrow") {
            return Some(WEEK + 1);
        }
        slots.relative_day.filter(|_| slots.month.is_none())
    }

    /// The `place`th of the periods of its year.
    fn in_year(&self, found: &Found, year: Year, grain: Grain, place: i32) -> Sense {
        match year.year {
            Some(of) => year.sense(Period::of_year(of, grain, place)),
            None => self.recurring(found, grain, place),
        }
    }

    fn month_named(&self, found: &Found, year: Year, month: u8) -> Sense {
        let place = i32::from(month) - 1;
        if year.year.is_none() {
            if let Some((last, month)) = self.run_on(found, |year| Period::of_year(year, Grain::Month, place)) {
                return point(month, Anchor::Time(last), Why::Counted);
            }
            if let Some((year, told)) = self.year_set_out(found) {
                let month = Period::of_year(year, Grain::Month, place);
                return month.map_or(unresolved(NEEDS_DATE), |month| point(month, Anchor::Time(told.ix), Why::Counted));
            }
            if found.slots.shift.is_none()
                && let Some(sense) = self
                    .month_of_stretch(found, month)
                    .or_else(|| self.month_beside(found, month))
                    .or_else(|| self.month_foreseen(found, month))
                    .or_else(|| self.month_told(found, month))
            {
                return sense;
            }
        }
        self.in_year(found, year, Grain::Month, place)
    }

    fn day_of_holiday(&self, found: &Found, year: Year, holiday: Holiday) -> Sense {
        let of = |year| holiday.day(year);
        if let Some(known) = year.year.or(holiday.year()).or_else(|| self.year_of_noun(found)) {
            return year.sense(of(known).map(Period::day));
        }
        // "founded in May 2005. By Christmas it had 40 staff"
        if let Some((last, year)) = self.year_beside(found) {
            return of(year)
                .map_or(unresolved(NO_SUCH_DAY), |day| point(Period::day(day), Anchor::Time(last), Why::Counted));
        }
        if let Some((last, day)) = self.year_told(found, of).filter(|_| found.slots.shift.is_none()) {
            return point(Period::day(day), Anchor::Time(last), Why::Counted);
        }
        self.day_foreseen(found, of).unwrap_or_else(|| self.yearly(found, of))
    }

    fn season_named(&self, found: &Found, year: Year, season: i32) -> Sense {
        let told = self.season_told(found, season).filter(|_| year.year.is_none() && found.slots.shift.is_none());
        told.unwrap_or_else(|| self.in_year(found, year, Grain::Season, season))
    }

    /// "the third quarter", and where no number is told the last one: "the final quarter of 2011".
    fn part_of_year(&self, found: &Found, year: Year, grain: Grain) -> Sense {
        let of = parts(grain);
        let place = found.slots.ordinal.map_or(of - 1, |ordinal| ordinal - 1);
        if place >= of {
            return unresolved(NEEDS_DATE);
        }
        if grain == Grain::Quarter {
            match self.fiscal_quarter(found, year.year, place) {
                Some(Quarter::Of(quarter)) => return year.sense(Some(quarter)),
                Some(Quarter::Unknown) => return unresolved("a year whose beginning is known"),
                None => {}
            }
            if year.year.is_none()
                && let Some(sense) = self.of_own_quarter(found, place)
            {
                return sense;
            }
        }
        let place = if year.year.is_none() { self.place_of_quarter(found, place) } else { place };
        self.in_year(found, year, grain, place)
    }

    /// How many years ago what follows puts the time: "in May *two years ago*", "at Christmas *three years ago*".
    fn years_back(&self, found: &Found) -> Option<i32> {
        let slots = &found.slots;
        let of_year = slots.month.is_some() || slots.holiday.is_some() || slots.season.is_some();
        let next =
            self.next.filter(|next| next.tokens.start == found.tokens.end && next.rule.meaning == Meaning::Ago)?;
        if !of_year || next.slots.unit != Some(Grain::Year) {
            return None;
        }
        next.slots.amount.map_or(Some(1), Amount::count)
    }

    pub(super) fn figures(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        let written = found.tokens.iter().find_map(|ix| fixed::numeric(self.document.low(ix)));
        let read = || if self.month_first? { written?.month_first } else { written?.day_first };
        match slots.date.or_else(read) {
            Some(day) => {
                let part = in_day::clock_part(slots, Period::day(day));
                Sense::Point { period: Period::day(day), part, anchor: Anchor::Absolute, why: Why::Named }
            }
            None => match written.map(|written| (written.month_first, written.day_first)) {
                Some((Some(one), Some(other))) => Sense::Either(one, other),
                _ => unresolved(NEEDS_DATE),
            },
        }
    }

    /// A month and day without a year: the nearest, on the weekday that goes with it if one does.
    pub(super) fn month_day(&self, found: &Found, month: u8, day: u8) -> Sense {
        let weekday_fits = |date: Date| found.slots.weekday.is_none_or(|name| weekday(date) == name);
        let of_item = |year| date(year, month, day).filter(|&day| weekday_fits(day)).map(Period::day);
        if let Some((last, day)) = self.run_on(found, of_item) {
            return point(day, Anchor::Time(last), Why::Counted);
        }
        if let Some(day) = self.year_of_end(found, month, day).and_then(|year| date(year, month, day)) {
            return point(Period::day(day), Anchor::Absolute, Why::Named);
        }
        let set_out = self.year_set_out(found).and_then(|(year, told)| Some((date(year, month, day)?, told)));
        if let Some((day, told)) = set_out {
            return point(Period::day(day), Anchor::Time(told.ix), Why::Counted);
        }
        // "November 1st, 7th and 14th": all of one year.
        let listed = self.last_day.filter(|last| {
            let gap = found.tokens.start.0.saturating_sub(last.tokens.end.0);
            found.tokens.len() == 1 && gap <= 2 && last.period.first().is_some_and(|day| u8::from(day.month()) == month)
        });
        if let Some((last, day)) = listed.and_then(|last| Some((last, date(last.period.first()?.year(), month, day)?)))
        {
            return point(Period::day(day), Anchor::Time(last.ix), Why::Counted);
        }
        let of = |year| date(year, month, day);
        if let Some(sense) = self.day_of_end(found, of).or_else(|| self.day_of_past_stretch(found, of)) {
            return sense;
        }
        if let Some(doc) = self.day
            && found.slots.weekday.is_some()
        {
            let years = [0, -1, 1, -2, 2].map(|by| date(doc.year() + by, month, day));
            if let Some(day) = years.into_iter().flatten().find(|&day| weekday_fits(day)) {
                return point(Period::day(day), Anchor::Document, Why::Nearest);
            }
        }
        let told = self.year_told(found, of).or_else(|| self.beside_dated(found, of));
        if let Some((last, told)) = told {
            return point(Period::day(told), Anchor::Time(last), Why::Counted);
        }
        let foreseen = self.day_foreseen(found, of);
        foreseen.unwrap_or_else(|| self.yearly(found, of))
    }

    /// The year of what is called by the holiday `found`: "the Ash Wednesday fires of 1983".
    fn year_of_noun(&self, found: &Found) -> Option<i32> {
        let (noun, of) = (found.tokens.end, found.tokens.end.next());
        let next = self.rest.first().filter(|next| next.tokens.start == of.next() && next.rule.name == "year")?;
        let called = self.document.tag(noun).is_nominal() && matches!(self.document.low(of), "of" | "in");
        next.slots.year.filter(|_| called)
    }

    /// The year in which a stretch begins with `found`, that month and day, and goes on to a day with its year: "between 2 May
    /// and 3 May 1998", "from Dec. 28 to Jan. 3, 2017".
    fn year_of_end(&self, found: &Found, month: u8, day: u8) -> Option<i32> {
        if !matches!(self.document.low(found.tokens.end), "and" | "to" | "-" | "–" | "—" | "through" | "until") {
            return None;
        }
        let behind = self.rest.iter().skip_while(|next| next.tokens.start < found.tokens.end);
        let mut near = behind.take_while(|next| next.tokens.start.0 <= found.tokens.end.0 + END);
        let last = near.find(|next| next.slots.month.is_some())?;
        let between = TokenRange::new(found.tokens.end, last.tokens.start);
        if between.iter().any(|ix| self.document.tag(ix).is_verb() || self.document.tag(ix) == Tag::Auxiliary) {
            return None;
        }
        let (end, year) = ((last.slots.month?, last.slots.day?), last.slots.year?);
        if (month, day) <= end { Some(year) } else { year.checked_sub(1) }
    }

    /// A day of each year: the nearest, or the last or next where the words say so.
    pub(super) fn yearly(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Sense {
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
                let cue = cue::ahead(self.document, found.tokens);
                if let Some(cue) = cue.or_else(|| cue::promised(self.document, found.tokens))
                    && let Some(day) = days().filter(|&day| day >= doc).min()
                    && distance(&day) < if cue::was(self.document, cue) { DAYS_WAS_DUE } else { LONG_AHEAD }
                {
                    return point(Period::day(day), Anchor::Document, Why::Ahead(cue));
                }
                // What lies far ahead is seldom spoken of without a word that looks there.
                let far = if found.slots.holiday.is_none() && over::behind(self.document, found.tokens) == Some(true) {
                    FAR_AHEAD / 3
                } else {
                    FAR_AHEAD
                };
                // "The shops were shut on St Stephen’s Day"
                let on = matches!(self.document.low(found.tokens.start.prev()), "on" | "over");
                let over = found.slots.holiday.is_some() && on && self.is_done(found);
                let just_past = found.slots.holiday.is_none() && over::is_past_before(self.document, found.tokens);
                let far = if self.document.is(found.tokens.start.prev(), "ending") {
                    DAYS_WAS_DUE
                } else if over {
                    1
                } else if just_past {
                    SLACK
                } else {
                    far
                };
                let near = |day: &Date| distance(day) < far;
                (days().filter(near).min_by_key(|day| distance(day).abs()), Why::Nearest)
            }
        };
        day.map_or(unresolved(NEEDS_DATE), |day| point(Period::day(day), Anchor::Document, why))
    }

    /// "Thursday the 10th", "the 5th of last month".
    pub(super) fn bare_day(&self, slots: &Slots, day: u8) -> Sense {
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

    /// "expected to close in the fourth quarter": when something is done, and no quarter that is reported.
    fn is_closed_in(&self, found: &Found) -> bool {
        let before = found.tokens.start.prev();
        let verb = (0..CLOSED).map(|back| before.minus(1 + back)).find(|&ix| self.document.tag(ix).is_verb());
        // "Completion is expected in the fourth quarter"
        let done = ["which", "closing", "completion", "deal", "merger", "sale", "transaction"];
        let foreseen = cue::is_foreseen(self.document.low(before.prev()))
            && self.document.is_any(before.minus(2), &["is", "are"])
            && self.document.is_any(before.minus(3), &done);
        foreseen
            || matches!(self.document.low(before), "in" | "by" | "during")
                && verb.is_some_and(|ix| CLOSES.has(self.document.low(ix)))
    }

    /// "Fourth-quarter results are due on Nov. 7", "Results for the fourth quarter will be published"
    fn is_report_due(&self, found: &Found) -> bool {
        let end = found.tokens.end;
        let verb = if REPORTS.has(self.document.low(end)) { end.next() } else { end };
        match self.document.low(verb) {
            "will" => true,
            "is" | "are" => cue::is_foreseen(self.document.low(verb.next())),
            _ => false,
        }
    }

    /// Whether a verb in the past stands in the few words before that is no plan: "were shut on", not "expected to be busy on".
    fn is_done(&self, found: &Found) -> bool {
        let start = found.tokens.start;
        let sentence = self.document.sentence_at(start);
        let mut near = (1..=DONE).map(|back| start.minus(back)).take_while(|&ix| {
            sentence.contains(ix) && self.document.tag(ix) != Tag::To && !matches!(self.document.low(ix), "that" | ",")
        });
        near.any(|ix| over::is_over_at(self.document, ix, found.tokens))
    }

    /// The `place`th of such periods in every year: the last that has begun, or the next where a cue looks ahead.
    pub(super) fn recurring(&self, found: &Found, grain: Grain, place: i32) -> Sense {
        let Some(doc) = self.day else { return unresolved(NEEDS_DATE) };
        let of = parts(grain);
        let now = Period::containing(grain, doc);
        let back = (now.index - place).rem_euclid(of);
        let ahead = (place - now.index).rem_euclid(of);
        let foretold = || outlook::foretold(self.document, found.tokens).filter(|_| grain == Grain::Quarter);
        // "it will publish the September figures on Oct. 4"
        let before = found.tokens.start.prev();
        let figures = found.slots.shift.is_none()
            && (REPORTS.has(self.document.low(found.tokens.end))
                || self.document.is(before, "for") && REPORTS.has(self.document.low(before.prev())));
        let awaited = grain == Grain::Quarter && ahead == 1 && self.is_report_due(found);
        let to_come = cue::ahead(self.document, found.tokens).or_else(foretold).filter(|_| !figures);
        let missed = grain == Grain::Month
            && ahead >= HALF_YEAR
            && to_come.is_some_and(|cue| missed::is(self.document, cue, found.tokens));
        let to_come = to_come.filter(|_| !missed);
        let by_then = matches!(self.document.low(found.tokens.start.prev()), "by" | "through");
        // "if they win in November", said in summer.
        let open = grain == Grain::Month
            && (1..7).contains(&ahead)
            && over::behind(self.document, found.tokens) == Some(false)
            && !present::looks_back(self.document, found.tokens);
        // "who is seeking reelection in November"
        let polls = grain == Grain::Month
            && polls::is_of(self.document, found.tokens)
            && (over::behind(self.document, found.tokens) != Some(true) || polls::awaits(self.document, found.tokens));
        // "no relief in sight before winter", "in volume by the second half of the year"
        let then = || {
            let bound = by_then || self.document.is(found.tokens.start.prev(), "before");
            bound && over::behind(self.document, found.tokens) != Some(true)
        };
        // "for the fiscal year ending in September"
        let on = usize::from(matches!(self.document.low(before), "in" | "on"));
        let ending = self.document.is(before.minus(on), "ending") && (1..=HALF_YEAR).contains(&ahead);
        let soon = open
            || ending && grain == Grain::Month
            || matches!(grain, Grain::Season | Grain::Half) && ahead > 0 && then()
            || polls && ahead > 0
            || by_then
                && grain == Grain::Month
                && ahead < 7
                && !over::is_done_by(self.document, found.tokens)
                && !over::is_past_by(self.document, found.tokens)
            || grain == Grain::Month
                && ahead == 1
                // "as recently as December"
                && !matches!(self.document.low(found.tokens.start.prev()), "since" | "as")
                && !over::is_past_before(self.document, found.tokens)
                // "A frost in April killed half the crop"
                && self.document.tag(found.tokens.end) != Tag::Verb(VerbForm::Past)
                && !over::is_past_behind(self.document, found.tokens)
                && !over::is_past_by(self.document, found.tokens);
        let (by, why) = match (found.slots.shift, to_come) {
            (Some(-1), _) => {
                // "the summer before last"
                let before = self.document.is(found.tokens.end.minus(2), "before");
                (if back == 0 { -of } else { -back } - if before { of } else { 0 }, Why::LastBefore)
            }
            (Some(1), _) => (if ahead == 0 { of } else { ahead }, Why::NextAfter),
            // "this fall" is that of the article’s year; "this winter" in January is the one at hand.
            (Some(_), _) => {
                let this_year = Period::of_year(doc.year(), grain, place).map_or(0, |period| period.index - now.index);
                let over = || self.season_over(found, place == WINTER, back).filter(|_| grain == Grain::Season);
                (if back == 0 { 0 } else { over().map_or(this_year, |back| -back) }, Why::Counted)
            }
            // "it plans to close mills after a third-quarter loss": the last one, not one three quarters off.
            (None, Some(cue)) if ahead != 0 && (grain != Grain::Quarter || ahead < 3 || self.is_closed_in(found)) => {
                (ahead, Why::Ahead(cue))
            }
            (None, None) if soon && !figures && !missed || awaited => (ahead, Why::NextAfter),
            (None, _) => (-back, Why::Before),
        };
        match now.shift(by) {
            Some(period) => point(period, Anchor::Document, why),
            None => unresolved(NEEDS_DATE),
        }
    }
}

/// What a day lacks that its month or year does not have.
const NO_SUCH_DAY: &str = "a day that the calendar has";

/// How many days a week has.
pub(super) const WEEK: i32 = 7;

/// Months from which on one is nearer that is over.
const HALF_YEAR: i32 = 6;

/// How far before the quarter in which something is closed the verb may stand: "complete the deal in".
const CLOSED: usize = 5;

/// The place of winter among the seasons.
const WINTER: i32 = 3;

/// How many of such periods a year has.
fn parts(grain: Grain) -> i32 {
    match grain {
        Grain::Half => 2,
        Grain::Month => 12,
        _ => 4,
    }
}

/// The year of a time, as far as its own words give it.
#[derive(Clone, Copy)]
struct Year {
    year: Option<i32>,
    /// Whether they name it, or it is but counted from the document.
    named: bool,
}

impl Year {
    fn sense(self, period: Option<Period>) -> Sense {
        let (anchor, why) = if self.named { (Anchor::Absolute, Why::Named) } else { (Anchor::Document, Why::Counted) };
        match period {
            Some(period) => point(period, anchor, why),
            None => unresolved(NO_SUCH_DAY),
        }
    }
}
