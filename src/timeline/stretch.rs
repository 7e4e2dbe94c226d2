//! A stretch named by its length and one end: "the three months to September", "the first nine months of 2017", or by its
//! length alone if it goes on until now: "in the past three months".

use super::bounds::{self, Bound};
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use super::past::Named;
use crate::analysis::{Basis, TimexType};
use crate::document::{Document, SentenceIx, Tag, TokenIx};
use crate::lexicon::{self, WordSet};
use crate::time::{Date, Grain, Interval, Period, Time, TimeIx, Times};

static IMPOSED_BY: WordSet = WordSet::of(include_str!("../lexicon/timeline/imposed.txt"));

/// How many tokens may stand between the length and its end.
const REACH: usize = 3;

/// How many sentences back the story may have told of the end of what had been so.
const STORY: usize = 2;

/// The days of the stretch that the time numbered `ix` ends or holds, if a length stands before it.
pub fn ending_with(document: &Document, times: &Times, ix: TimeIx) -> Option<Interval> {
    let time = &times.all[ix.0];
    let length = times.all.get(ix.0.checked_sub(1)?)?;
    let between = time.tokens.start.0.checked_sub(length.tokens.end.0).filter(|gap| (1..=REACH).contains(gap))?;
    if length.kind != TimexType::Duration {
        return None;
    }
    let (count, grain) = counted(&length.value)?;
    let Interval { earliest: Some(first), latest: Some(last) } = time.interval? else { return None };
    let joint = document.low(length.tokens.end);
    let starts = length.tokens.iter().any(|ix| document.low(ix) == "first");
    let ends = length.tokens.iter().any(|ix| matches!(document.low(ix), "last" | "final"));
    match joint {
        "to" | "through" | "ended" | "ending" => Some(back(last, count, grain)?),
        "of" if between == 1 && starts => Some(forward(first, count, grain)?),
        "of" if between == 1 && ends => Some(back(last, count, grain)?),
        _ => None,
    }
}

/// The days until the document's own through which something has been so, or from it through which it will be, if `time` in a
/// clause of this tense says how long: "has fallen in the past three months", "fell over the last two weeks", "has been closed
/// for five months", "will rise over the next decade". Months and years gone are counted from their first day, as nobody who
/// says so has counted days.
pub fn from_or_until_now(document: &Document, times: &Times, time: &Time, tense: Tense) -> Option<Interval> {
    let now = times.document.day?;
    let (count, grain) = match time.kind {
        TimexType::Duration => counted(&time.value).or_else(|| days_of_hours(&time.value))?,
        TimexType::Date => (1, time.grain.filter(|grain| (Grain::Week..=Grain::Decade).contains(grain))?),
        _ => return None,
    };
    // "in the first quarter of next year" tells of that year.
    let own = || time.tokens.iter().take_while(|&ix| document.low(ix) != "of");
    let within = |word: &str| own().any(|ix| document.low(ix) == word);
    let lead = lead(document, time.tokens.start);
    let through = matches!(document.low(lead), "in" | "over" | "during" | "within");
    let ahead = matches!(tense, Tense::Future | Tense::Supposed);
    if ahead && through && document.low(time.tokens.start) == "the" && within("next") && !within("fiscal") {
        let latest = match grain {
            Grain::Decade => moved(now, count.checked_mul(10)?, Grain::Year)?,
            _ => moved(now, count, grain)?,
        };
        return Some(Interval { earliest: Some(now), latest: Some(latest) });
    }
    let goes_on = match (time.kind, tense) {
        (TimexType::Duration, Tense::Past | Tense::Perfect | Tense::PastPerfect)
            if within("past") || within("last") =>
        {
            through || document.low(lead) == "for"
        }
        (TimexType::Duration, Tense::Perfect) => document.low(lead) == "for" && !is_imposed(document, lead),
        (TimexType::Date, Tense::Past | Tense::Perfect) if within("past") => through,
        // "Over the last year sales fell" may mean the year before this one.
        (TimexType::Date, Tense::Perfect) => within("last") && through,
        _ => false,
    };
    // "the third fire in the past two weeks"
    if !goes_on || bounds::is_ranked(document, lead) {
        return None;
    }
    let earliest = match grain {
        Grain::Day | Grain::Week => moved(now, count.checked_neg()?, grain)?,
        Grain::Decade => first_day(now, count.checked_mul(-10)?, Grain::Year)?,
        _ => first_day(now, count.checked_neg()?, grain)?,
    };
    Some(Interval { earliest: Some(earliest), latest: Some(now) })
}

impl Diary<'_> {
    /// Lets what had been so since a day end where the story stands, and not on the document's own: "The plant closed in 2012. It had
    /// made cars *since 1965*."
    pub(super) fn end_with_story(&self, sentence: SentenceIx, clauses: &[Clause], datings: &mut [Vec<Dating>]) {
        let Some(today) = self.times.document.day else { return };
        for (index, clause) in clauses.iter().enumerate() {
            if clause.tense != Tense::PastPerfect || clause.told.is_some() {
                continue;
            }
            let lasts = |dating: &Dating| {
                dating.interval.latest == Some(today)
                    && dating
                        .times
                        .first()
                        .is_some_and(|&ix| bounds::bound(self.document, &self.times.all[ix.0]) == Bound::From)
            };
            let Some(at) = datings[index].iter().position(|dating| !dating.thing && lasts(dating)) else { continue };
            let since = datings[index][at].interval.earliest;
            let ends = |days: Interval| days.latest > since && days.latest < Some(today) && days.earliest > since;
            let mut beside =
                datings.iter().flatten().filter(|dating| dating.basis == Basis::Stated && ends(dating.interval));
            let beside = beside.next_back().and_then(|dating| Some((dating.interval, *dating.times.first()?)));
            let near = |named: &&Named| named.told && sentence.0 - named.sentence.0 <= STORY && ends(named.interval);
            let before = || self.past.recent().find(near).map(|named| (named.interval, named.time));
            if let Some((days, time)) = beside.or_else(before) {
                let dating = &mut datings[index][at];
                dating.interval.latest = days.latest;
                dating.times.push(time);
            }
        }
    }
}

/// The preposition before a time that begins at `start`, "just" and the like left out.
fn lead(document: &Document, start: TokenIx) -> TokenIx {
    let before = start.prev();
    if document.tag(before) == Tag::Adverb { before.prev() } else { before }
}

/// How far before "for" the verb may stand of what is imposed: "banned *from all motor racing* for".
const IMPOSED: usize = 5;

/// Whether what lasts so long from `lead` on begins with the verb before it: "has been jailed *for* three years".
fn is_imposed(document: &Document, lead: TokenIx) -> bool {
    (1..=IMPOSED).map(|back| lead.minus(back)).any(|ix| {
        let low = document.low(ix);
        document.tag(ix).is_verb() && IMPOSED_BY.has(lexicon::lemma(low))
    })
}

/// The first day of the period that lies `count` after that of `day`.
fn first_day(day: Date, count: i32, grain: Grain) -> Option<Date> {
    Period::containing(grain, day).shift(count)?.interval().earliest
}

/// "PT48H" as two days; `None` for what is no whole days.
fn days_of_hours(value: &str) -> Option<(i32, Grain)> {
    let hours: i32 = value.strip_prefix("PT")?.strip_suffix('H')?.parse().ok()?;
    (hours > 0 && hours % 24 == 0).then_some((hours / 24, Grain::Day))
}

/// The number and the unit of a length such as "P3M".
fn counted(value: &str) -> Option<(i32, Grain)> {
    let (number, unit) = value.strip_prefix('P')?.split_at_checked(value.len().checked_sub(2)?)?;
    let grain = match unit {
        "D" => Grain::Day,
        "W" => Grain::Week,
        "M" => Grain::Month,
        "Y" => Grain::Year,
        _ => return None,
    };
    Some((number.parse().ok().filter(|number| (1..=120).contains(number))?, grain))
}

/// `count` units that end on `last`.
fn back(last: Date, count: i32, grain: Grain) -> Option<Interval> {
    let earliest = moved(last.next_day()?, count.checked_neg()?, grain)?;
    Some(Interval { earliest: Some(earliest), latest: Some(last) })
}

/// The days of one unit of this grain that ends on `last`: a firm's quarter may end in July.
pub fn of_grain(grain: Grain, last: Date) -> Option<Interval> {
    match grain {
        Grain::Quarter => back(last, 3, Grain::Month),
        Grain::Week | Grain::Month | Grain::Year => back(last, 1, grain),
        _ => None,
    }
}

/// `count` units that begin on `first`.
fn forward(first: Date, count: i32, grain: Grain) -> Option<Interval> {
    let latest = moved(first, count, grain)?.previous_day()?;
    Some(Interval { earliest: Some(first), latest: Some(latest) })
}

/// `day` moved by `count` units. Months keep the day of the month as well as they can.
fn moved(day: Date, count: i32, grain: Grain) -> Option<Date> {
    let days = match grain {
        Grain::Day => i64::from(count),
        Grain::Week => i64::from(count) * 7,
        Grain::Year => return moved(day, count.checked_mul(12)?, Grain::Month),
        _ => {
            let month = Period::containing(Grain::Month, day).shift(count)?.interval();
            let into = i64::from(day.day()) - 1;
            let length = (month.latest? - month.earliest?).whole_days();
            return month.earliest?.checked_add(civil::Duration::days(into.min(length)));
        }
    };
    day.checked_add(civil::Duration::days(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_counted_from_their_ends() {
        for (text, want) in [
            ("Sales rose in the three months to September.", "2018-07-01..2018-09-30"),
            ("Sales rose in the six months ended June 30.", "2018-01-01..2018-06-30"),
            ("Sales rose in the first nine months of 2017.", "2017-01-01..2017-09-30"),
            ("It closed for the last two weeks of May.", "2018-05-18..2018-05-31"),
            ("Near miss: it takes two hours to London on Monday.", ""),
            ("Near miss: the best three days of 2017.", ""),
        ] {
            let document = Document::read(text);
            let day = crate::Options::dated("2019-01-10").expect("a date").date;
            let times = crate::time::find(&document, day);
            let found = (0..times.all.len()).find_map(|index| ending_with(&document, &times, TimeIx(index)));
            let got = found.and_then(|days| Some(format!("{}..{}", days.earliest?, days.latest?))).unwrap_or_default();
            assert_eq!(got, want, "{text}");
        }
    }
}
