//! What each time means: a grain, an anchor and a shift become a period of the calendar.
//!
//! [`complete`] reads what names a place on the calendar, [`weekdays`] the names of days, [`counted`] and [`named`] what is
//! counted from another time, [`same`] what is the same as another, [`lengths`] when it was that something lasted, [`told`]
//! and [`onward`] what goes on from what the text has told, [`run_on`] from the item before, [`in_day`] hours, [`court`]
//! those told to a court, [`hence`] what lies ahead, [`then`] what lay ahead of those who spoke of it, [`headline`] weekdays
//! of headlines, [`log`] those of logs and [`fiscal`] the years of budgets; [`dated`] lends a day the year of another;
//! [`given`] is what the user says of a time, and [`because`] tells why each has its value.

mod because;
mod complete;
mod counted;
mod court;
mod dated;
mod fiscal;
mod given;
mod headline;
mod hence;
mod in_day;
mod lengths;
mod log;
mod named;
mod onward;
mod run_on;
mod same;
mod then;
mod told;
mod weekdays;

use counted::Base;
use fiscal::tell_fiscal;
pub use in_day::part_of_day;

use super::calendar::{Date, Grain, Interval, Period, half, plainly, third, weekday};
use super::grammar::Meaning;
use super::habit;
use super::items::{self, Entry};
use super::length;
use super::number::Amount;
use super::opening;
use super::over;
use super::recognise::{Era, Found, Slots};
use super::south;
use super::spoken;
use super::{Anchor, Time, TimeIx};
use crate::GivenTime;
use crate::analysis::TimexType;
use crate::document::{Document, Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;

/// The times of `all` on the calendar, counted from the document's `day`. `month_first` tells how dates in
/// figures are to be read where they do not tell themselves, `south` that the seasons are those there; `given` what the user says of single times,
/// and `entries` what is told under which of them.
pub fn normalise(
    document: &Document,
    all: &[Found],
    day: Option<Date>,
    month_first: Option<bool>,
    south: bool,
    given: &[GivenTime],
    entries: &[Entry],
) -> Vec<Time> {
    let mut normaliser = Normaliser {
        document,
        day,
        day_plainly: day.map_or_else(|| "unknown".to_string(), plainly),
        month_first,
        south,
        last: None,
        year: None,
        next: None,
        coming: None,
        rest: &[],
        last_day: None,
        over: None,
        happened: None,
        heading: None,
        log: None,
        entries,
        goes_back: items::goes_back(entries),
        item: None,
        within: None,
        every_day: None,
        evening: None,
        quarter: None,
        own_quarter: None,
        dated: Vec::new(),
    };
    let mut out = Vec::with_capacity(all.len());
    for (index, found) in all.iter().enumerate() {
        normaliser.rest = &all[index + 1..];
        normaliser.coming = normaliser.rest.first().copied();
        normaliser.next = normaliser.coming.filter(|next| next.tokens.start == found.tokens.end);
        let span = document.span(found.tokens);
        out.push(match given.iter().find(|given| given.span.overlaps(span)) {
            Some(given) => normaliser.given(TimeIx(index), found, given),
            None => normaliser.time_in_item(TimeIx(index), found),
        });
    }
    out
}

/// A time mentioned before, from which others are counted.
#[derive(Clone, Copy)]
struct Mention {
    ix: TimeIx,
    tokens: TokenRange,
    period: Period,
    /// Whether it is of the evening or the night, so that a small hour told next is of the day after.
    late: bool,
    /// Whether it has an hour or a part of the day.
    hour: bool,
    /// The part of the day that it names, morning 0, or that the times before it have named.
    part: Option<i32>,
}

impl Mention {
    /// One that says no more than that `found` is the `period`.
    fn of(period: Period, found: &Found) -> Self {
        Mention { ix: TimeIx(0), tokens: found.tokens, period, late: false, hour: false, part: None }
    }
}

struct Normaliser<'d> {
    document: &'d Document<'d>,
    day: Option<Date>,
    /// The day as the reasons write it.
    day_plainly: String,
    month_first: Option<bool>,
    /// Whether its seasons are those south of the equator.
    south: bool,
    /// The last time mentioned that has a place on the calendar.
    last: Option<Mention>,
    /// The last year mentioned.
    year: Option<Mention>,
    /// The time that follows at once: what "the day after" is counted from.
    next: Option<Found>,
    /// The time that follows, near or far.
    coming: Option<Found>,
    /// All that follow.
    rest: &'d [Found],
    /// The last day mentioned.
    last_day: Option<Mention>,
    /// The last time mentioned that is no more to come.
    over: Option<Mention>,
    /// The last day mentioned that is not that on which somebody told something.
    happened: Option<Mention>,
    /// The last day that heads a paragraph, as those of a log do.
    heading: Option<Mention>,
    /// The day that heads the last entry of a log with a dated heading, or the heading itself.
    log: Option<Mention>,
    /// The items of lists of dates, and whether the latest comes first.
    entries: &'d [Entry],
    goes_back: bool,
    /// The period of the last item, if it names its year or runs on from one that does.
    item: Option<Mention>,
    /// What heads the item whose day is now read for the article’s own.
    within: Option<TimeIx>,
    /// The last hour that is one of every day, or the last weekday of every week.
    every_day: Option<TokenIx>,
    /// The last evening or night mentioned that is over: "crashed Tuesday night".
    evening: Option<Mention>,
    /// The last quarter or half-year mentioned: what a business report compares with.
    quarter: Option<Mention>,
    /// The last quarter that a firm calls by a number of its own, and the last of its months.
    own_quarter: Option<(Period, Period)>,
    /// The last days that were told with their year and are long over.
    dated: Vec<Mention>,
}

/// What a time was found to be.
enum Sense {
    /// A period of the calendar, with a part of the day (`T21:40`, `TNI`) where it has one.
    Point { period: Period, part: String, anchor: Anchor, why: Why },
    /// Nothing of the calendar.
    Value { value: String, kind: TimexType, why: &'static str },
    /// Past, present or future.
    Ref(&'static str),
    /// Some time after another that the text tells.
    Since(Option<Mention>),
    /// One of two days, read with the month first and with the day first.
    Either(Date, Date),
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
    /// It ends on the day whose words follow.
    Ends(TokenRange),
    /// It was said at the time whose words these are.
    Then(TokenRange),
}

/// The month until which the year at hand is the new one, and that until which one to come is.
const NEW_UNTIL: u8 = 4;
const COMING_UNTIL: u8 = 2;

/// How many sentences on a story still stands at the year told.
const SAME_STORY: usize = 2;

static DOCUMENTS: WordSet = WordSet::of(include_str!("../../lexicon/words/document_nouns.txt"));

const NEEDS_DATE: &str = "the article’s date";
const NEEDS_DAY: &str = "a day mentioned before it";
const NEEDS_TIME: &str = "a time mentioned before it";

impl Normaliser<'_> {
    fn time(&mut self, ix: TimeIx, found: &Found) -> Time {
        let told = (self.last, self.last_day);
        if let Some(over) = self.over_before(found) {
            self.last = Some(over);
            self.last_day = Some(over).filter(|over| over.period.grain == Grain::Day);
        }
        let sense = self.told_then(ix, found, self.not_to_come(found, self.sense(found)));
        (self.last, self.last_day) = told;
        let span = self.document.span(found.tokens);
        let words = span.of(self.document.text);
        let mut modifier = found.modifier;
        if found.slots.amount.is_some_and(|amount| amount.about) {
            modifier = modifier.or(Some("APPROX"));
        }
        modifier = match found.rule.meaning {
            Meaning::Edge => Some("END"),
            Meaning::NewYear => Some("START"),
            _ if found.rule.name == "middle" => Some("MID"),
            _ if found.rule.name == "month-end" => Some("END"),
            _ => modifier,
        };
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
            given: false,
        };
        match sense {
            Sense::Point { period, part, anchor, why } => {
                time.because = self.because(words, period, anchor, &why);
                self.remember(ix, found, period);
                time.kind = if part.is_empty() { TimexType::Date } else { TimexType::Time };
                time.value = period.value() + &part;
                time.interval = Some(self.interval(found, period, modifier));
                self.note_own_quarter(found, period, anchor);
                if let Some(days) =
                    self.fiscal_days(found, period, modifier).or_else(|| self.as_own_quarter(period, anchor))
                {
                    tell_fiscal(&mut time, words, period.grain, days);
                }
                time.grain = Some(period.grain);
                time.anchor = anchor;
                if if found.slots.season.is_some() { found.slots.south } else { self.south } {
                    south::rename(&mut time);
                }
            }
            Sense::Value { value, kind, why } => {
                if kind == TimexType::Time || kind == TimexType::Set && found.slots.weekday.is_some() {
                    self.every_day = Some(found.tokens.start);
                }
                (time.kind, time.value) = (kind, value);
                time.because = ["“", words, "” ", why, "."].concat();
            }
            Sense::Ref(value) => {
                time.value = value.to_string();
                time.interval = self.reference(value);
                time.because = self.because_reference(words, value);
            }
            Sense::Since(last) => {
                time.value = "FUTURE_REF".to_string();
                let from = last.map_or("what was told", |last| self.document.span(last.tokens).of(self.document.text));
                time.because =
                    ["“", words, "” is some time after ", &quoted(from, last.is_some()), " before it."].concat();
                if let Some(last) = last {
                    let (earliest, day) = (last.period.first(), self.day);
                    time.interval = Some(Interval { earliest, latest: day.filter(|&day| earliest <= Some(day)) });
                    time.anchor = Anchor::Time(last.ix);
                }
            }
            Sense::Either(one, other) => {
                let days = format!("{} or {}", plainly(one), plainly(other));
                time.because = format!("“{words}” is {days}, and nothing tells whether day or month comes first.");
            }
            Sense::Unresolved { kind, needs } => {
                time.kind = kind;
                time.because = ["“", words, "” is counted from ", needs, ", and there is none."].concat();
            }
        }
        time
    }

    fn sense(&self, found: &Found) -> Sense {
        let slots = &found.slots;
        match found.rule.meaning {
            Meaning::Calendar(None) if habit::is(self.document, found) => {
                Sense::Value { value: length::often(slots), kind: TimexType::Set, why: "says how often" }
            }
            Meaning::Calendar(None) if found.slots.weekday.is_some() && opening::is_of_week(self.document, found) => {
                Sense::Value { value: length::often(slots), kind: TimexType::Set, why: "says how often" }
            }
            Meaning::Calendar(grain) => self.calendar(found, grain),
            Meaning::Clock => self.clock(found),
            Meaning::Part => self.part(found),
            Meaning::Decade => self.named(
                slots.decade.or(slots.year).and_then(|year| Period::of_year(year, Grain::Year, 0)),
                Grain::Decade,
            ),
            Meaning::Century => self.century(found),
            // "the next fortnight" is no two weeks of the calendar.
            Meaning::Shift | Meaning::Following | Meaning::Previous if slots.fold.is_some() => {
                Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" }
            }
            Meaning::Shift => self.shifted(found),
            Meaning::Ago if slots.unit.is_none() && slots.shift.is_none() => self.named_ago(found),
            Meaning::Ago => self.counted(found, Base::Document, -1),
            // "sought three weeks' time"
            Meaning::Hence if self.is_time_given(found) => {
                Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" }
            }
            Meaning::Hence => self.counted(found, Base::Document, 1),
            Meaning::Earlier | Meaning::Later if self.lasts(found) => {
                Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" }
            }
            Meaning::Earlier => self.counted(found, Base::Text, -1),
            Meaning::Later => self.counted(found, Base::Text, 1),
            Meaning::Lapse => self.lapse(found),
            Meaning::Following => self.neighbour(found, 1),
            Meaning::Previous => self.quarter_before(found).unwrap_or_else(|| self.neighbour(found, -1)),
            Meaning::Same(grain) => self.same(found, grain),
            Meaning::YearAgo => self.year_ago(found),
            Meaning::SameInYear => self.same_in_year(found),
            Meaning::InTold => self.in_told(found),
            Meaning::OfMonth => self.of_month(found),
            Meaning::Within(grain) => self.within(found, grain),
            Meaning::NthDay => self.nth_day(found),
            Meaning::Era => self.era(slots),
            Meaning::Edge => {
                let unit = slots.unit.unwrap_or(Grain::Year);
                let told = self.end_told(found, unit).filter(|_| slots.shift.is_none());
                told.unwrap_or_else(|| {
                    self.off_document(|day| Period::containing(unit, day).shift(slots.shift.unwrap_or(0)))
                })
            }
            Meaning::NewYear => self.off_document(|day| {
                let to_come = super::cue::ahead(self.document, found.tokens).is_some();
                let late = u8::from(day.month()) > if to_come { COMING_UNTIL } else { NEW_UNTIL };
                let late = late && !self.has_turned(found);
                Period::containing(Grain::Year, day).shift(i32::from(late))
            }),
            Meaning::Duration if self.is_some_day(found) => Sense::Ref("FUTURE_REF"),
            Meaning::Duration if self.lies_ahead(found) => self.counted(found, Base::Document, 1),
            Meaning::Duration => {
                Sense::Value { value: length::value(slots), kind: TimexType::Duration, why: "is a length of time" }
            }
            Meaning::Length => self.length(found),
            Meaning::Set => Sense::Value { value: length::often(slots), kind: TimexType::Set, why: "says how often" },
            Meaning::Ref(value) => Sense::Ref(value),
        }
    }

    /// The period of `grain` in which a day lies. The weekend of a Monday is the one before it.
    fn within(&self, found: &Found, grain: Grain) -> Sense {
        match self.calendar(found, None) {
            Sense::Point { period, anchor, why, .. } => {
                let monday = grain == Grain::Weekend && period.first().is_some_and(|day| weekday(day) == 0);
                match period.shift(if monday { -1 } else { 0 }).and_then(|day| day.within(grain)) {
                    Some(period) => Sense::Point { period, part: String::new(), anchor, why },
                    None => unresolved(NEEDS_DATE),
                }
            }
            other => other,
        }
    }

    /// "480 BC", "AD 79", "the fifth century BC". No day before the year 1 is on the calendar.
    fn era(&self, slots: &Slots) -> Sense {
        let before = slots.era == Some(Era::Before);
        match (slots.amount.and_then(Amount::count), slots.ordinal) {
            (Some(year), _) if !before => self.named(Period::of_year(year, Grain::Year, 0), Grain::Year),
            (Some(year), _) => bc(format!("BC{year:04}")),
            (None, Some(century)) => bc(format!("BC{:02}", century - 1)),
            (None, None) => unresolved(NEEDS_DATE),
        }
    }

    /// "he will one day come back".
    fn is_some_day(&self, found: &Found) -> bool {
        let (start, end) = (found.tokens.start, found.tokens.end);
        let one_day =
            found.tokens.len() == 2 && self.document.low(start) == "one" && self.document.low(end.prev()) == "day";
        one_day && (1..=2).any(|back| self.document.tag(start.minus(back)) == Tag::Modal)
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

    fn remember(&mut self, ix: TimeIx, found: &Found, period: Period) {
        // "against 6,800 on the same day last year": the story stays where it was.
        if found.rule.meaning == Meaning::SameInYear && period.grain == Grain::Day {
            return;
        }
        // So it does behind what is set in: "The mill shut in 2011 (its rival had closed in *1999*). That autumn ...".
        if self.is_set_in(found) {
            return;
        }
        // So it does at "a 2015 review", where a year has been told.
        if found.rule.name == "year" && self.is_of_document(found) {
            return;
        }
        let mention = Mention {
            ix,
            tokens: found.tokens,
            period,
            late: self.is_late(found, period),
            hour: self.has_hour(found, period),
            part: found.slots.part.or_else(|| self.part_told(found, period)),
        };
        self.last = Some(mention);
        self.note_item(found, mention);
        self.note_dated(found, mention);
        if period.grain == Grain::Year {
            self.year = Some(mention);
        }
        if self.day.is_some_and(|day| period.first() <= Some(day)) {
            self.over = Some(mention);
        }
        if period.grain == Grain::Day {
            self.last_day = Some(mention);
            if !self.is_told_on(found.tokens) {
                self.happened = Some(mention);
            }
            if mention.late && found.slots.part.is_some() && period.first() < self.day {
                self.evening = Some(mention);
            }
            if spoken::heads(self.document, found.tokens) {
                self.heading = Some(mention);
            }
            self.log = self.entry(found, mention).or(self.log);
        }
        if let Some(whole) = self.whole_months(found, period) {
            self.quarter = Some(Mention { period: whole, ..mention });
        }
        let aside =
            matches!(found.rule.meaning, Meaning::YearAgo | Meaning::SameInYear | Meaning::Ago | Meaning::Earlier);
        // One that is not over yet has no results to compare, unless it is a firm’s own: "it reported a loss for its
        // fourth quarter".
        let over = || {
            self.day.is_none_or(|day| period.last().is_some_and(|last| last < day))
                || self.document.is(self.end_of_period(found), "ended")
                || over::behind(self.document, found.tokens) == Some(true)
        };
        // "the steepest drop since the third quarter of 2008"
        let since = self.document.is(found.tokens.start.prev(), "since");
        if matches!(period.grain, Grain::Quarter | Grain::Half) && !aside && !since && over() {
            self.quarter = Some(mention);
        }
    }

    /// Whether the year of `found` is but that of something to read, and another has been told just before it: "They were enrolled in
    /// 2004. A *2015* review found no risk".
    fn is_of_document(&self, found: &Found) -> bool {
        let (start, end) = (found.tokens.start, found.tokens.end);
        let named =
            matches!(self.document.low(start.prev()), "a" | "an" | "the") && DOCUMENTS.has(self.document.low(end));
        named
            && self.last.is_some_and(|last| {
                last.period.grain == Grain::Year && self.sentences_since(&last, found) <= SAME_STORY
            })
    }

    /// The quarter or half of a year that `day` ends: "the three months to March 31".
    fn whole_months(&self, found: &Found, day: Period) -> Option<Period> {
        let back = |by| self.document.low(found.tokens.start.minus(by));
        if !(matches!(back(1), "to" | "ended" | "ending" | "through") && back(2) == "months") {
            return None;
        }
        let grain = match back(3) {
            "three" | "3" => Grain::Quarter,
            "six" | "6" => Grain::Half,
            _ => return None,
        };
        day.within(grain).filter(|whole| whole.last() == day.last())
    }

    /// The days that a reader would draw.
    fn interval(&self, found: &Found, period: Period, modifier: Option<&'static str>) -> Interval {
        let whole = period.interval();
        if period.grain == Grain::Day {
            return self.days_of_feast(found, period).unwrap_or(whole);
        }
        let first = self.document.low(found.tokens.start);
        // "so far this year"
        let so_far = || {
            let at = found.tokens.start;
            self.document.low(at.prev()) == "far" && self.document.low(at.minus(2)) == "so"
        };
        // "the turn of the century" is its first year, that of a year its first month.
        if found.tokens.iter().any(|ix| self.document.is(ix, "turn")) {
            let unit = if period.grain == Grain::Century { Grain::Year } else { Grain::Month };
            return whole.earliest.map_or(whole, |first| Period::containing(unit, first).interval());
        }
        match (modifier, self.day) {
            (None, Some(day)) if first == "this" && so_far() => Interval { latest: Some(day), ..whole },
            (Some("START"), Some(day)) if first == "earlier" && period == Period::containing(period.grain, day) => {
                Interval { latest: Some(day), ..whole }
            }
            (Some("END"), Some(day)) if first == "later" && period == Period::containing(period.grain, day) => {
                Interval { earliest: Some(day), ..whole }
            }
            (Some(side), _) if found.tokens.iter().any(|ix| self.document.is(ix, "half")) => half(period, side),
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
}

/// `words` in quotation marks, if they are the text's.
fn quoted(words: &str, own: bool) -> String {
    if own { ["“", words, "”"].concat() } else { words.to_string() }
}

fn point(period: Period, anchor: Anchor, why: Why) -> Sense {
    Sense::Point { period, part: String::new(), anchor, why }
}

fn bc(value: String) -> Sense {
    Sense::Value { value, kind: TimexType::Date, why: "is before the first year of the calendar" }
}

fn unresolved(needs: &'static str) -> Sense {
    Sense::Unresolved { kind: TimexType::Date, needs }
}
