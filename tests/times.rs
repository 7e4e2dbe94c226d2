//! What holds for the times of any text and on any day.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use saywhen::Options;
use saywhen::document::Document;
use saywhen::time::{Anchor, Date, Interval, Time, find};

/// Times that weeks are counted in: they move with the document's date by as many days.
const WEEKLY: [&str; 30] = [
    "today",
    "yesterday",
    "tomorrow",
    "Monday",
    "on Friday",
    "last Tuesday",
    "next Wednesday",
    "this Thursday",
    "due on Sunday",
    "will open on Monday",
    "this week",
    "last week",
    "next week",
    "the weekend",
    "this weekend",
    "last weekend",
    "two days ago",
    "a week ago",
    "three weeks ago",
    "a fortnight ago",
    "ten days from now",
    "tonight",
    "last night",
    "this morning",
    "Friday night",
    "10 p.m. Wednesday",
    "at 9:40 a.m.",
    "noon Saturday",
    "the next morning",
    "three days later",
];

/// Times that months and years are counted in, for which a week is no step: they may stay where they are, and move
/// by whole months or years when they move. Of these only what is told of every value is checked.
const EXEMPT: [&str; 26] = [
    "last month",
    "this year",
    "two years ago",
    "three months ago",
    "a decade ago",
    "in March",
    "last May",
    "on Jan. 5",
    "Feb. 29",
    "on Thanksgiving",
    "Black Friday",
    "last Christmas",
    "in the third quarter",
    "a year earlier",
    "this summer",
    "last winter",
    "the first half of last year",
    "the following year",
    "that year",
    "by year-end",
    "earlier this month",
    "later this year",
    "the last decade",
    "the day before Christmas",
    "April 24 and 25",
    "the Labor Day weekend",
];

/// Times that name themselves: no date of the document moves them.
const ABSOLUTE: [&str; 24] = [
    "on Jan. 5, 2019",
    "2019-01-10",
    "in 2012",
    "in May 2014",
    "the 1990s",
    "the 19th century",
    "fiscal 2018",
    "the third quarter of 2018",
    "in 2018–19",
    "Easter 2018",
    "election day 2016",
    "9/11",
    "the summer of 2016",
    "480 BC",
    "AD 79",
    "9999",
    "in 0000",
    "the week of Dec. 31, 2018",
    "Feb. 29, 2016",
    "for three years",
    "every Monday",
    "twice a week",
    "a few days",
    "31.12.9999",
];

fn day(text: &str) -> Date {
    Options::dated(text).ok().and_then(|options| options.date).unwrap_or_else(|| panic!("{text} is no day"))
}

fn plus(day: Date, days: i32) -> Option<Date> {
    Date::from_julian_day(day.to_julian_day() + days).ok().filter(|day| (1..=9999).contains(&day.year()))
}

fn month_of(year: i32, month: i32) -> (Date, Date) {
    let first = day(&format!("{year:04}-{month:02}-01"));
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let last = if next.0 > 9999 { day("9999-12-31") } else { before(day(&format!("{:04}-{:02}-01", next.0, next.1))) };
    (first, last)
}

fn before(day: Date) -> Date {
    plus(day, -1).expect("a day")
}

/// The first and the last day that a value names, read from its letters alone; `None` for lengths, sets, references
/// and years before the first.
fn parsed(value: &str) -> Option<(Date, Date)> {
    if value.starts_with(['P', 'X', 'F']) || value.starts_with("BC") {
        return None;
    }
    let months = |from: (i32, i32), count: i32| {
        let last = from.1 - 1 + count - 1;
        let (year, month) = (from.0 + last / 12, last % 12 + 1);
        let end = if year > 9999 { day("9999-12-31") } else { month_of(year, month).1 };
        (month_of(from.0, from.1).0, end)
    };
    if let Some((from, to)) = value.split_once('/') {
        return Some((parsed(from)?.0, parsed(to)?.1));
    }
    let number = |text: &str| text.parse::<i32>().ok();
    let years = |first: i32, count: i32| months((first.max(1), 1), 12 * (first + count - first.max(1)));
    match value.len() {
        2 => return Some(years(number(value)? * 100, 100)),
        3 => return Some(years(number(value)? * 10, 10)),
        4 => return Some(years(number(value)?, 1)),
        _ => {}
    }
    let (year, rest) = (number(value.get(..4)?)?, value.get(5..)?);
    if let Some(week) = rest.strip_prefix('W').filter(|week| week.starts_with(|letter: char| letter.is_ascii_digit())) {
        // The week of 4 January is the first.
        let fourth = day(&format!("{year:04}-01-04"));
        let first = plus(fourth, -fourth.to_julian_day().rem_euclid(7) + 7 * (number(week.get(..2)?)? - 1))?;
        return match week.get(2..)? {
            "" => Some((first, plus(first, 6).unwrap_or_else(|| day("9999-12-31")))),
            "-WE" => Some((plus(first, 5)?, plus(first, 6)?)),
            _ => panic!("{value}"),
        };
    }
    Some(match rest {
        "Q1" | "Q2" | "Q3" | "Q4" => months((year, 3 * number(&rest[1..])? - 2), 3),
        "H1" | "H2" => months((year, 6 * number(&rest[1..])? - 5), 6),
        "SP" => months((year, 3), 3),
        "SU" => months((year, 6), 3),
        "FA" => months((year, 9), 3),
        "WI" => months((year, 12), 3),
        _ if rest.len() == 2 => month_of(year, number(rest)?),
        _ => {
            let day = day(value.get(..10)?);
            assert!(value.len() == 10 || value.as_bytes().get(10) == Some(&b'T'), "{value}");
            (day, day)
        }
    })
}

/// Every value has the interval that it names; one that is narrowed ("late 2018") a part of it.
fn check(time: &Time) {
    let Some(Interval { earliest, latest }) = time.interval else {
        assert!(parsed(&time.value).is_none_or(|_| time.value.is_empty()), "{time:?} has days");
        return;
    };
    if let (Some(earliest), Some(latest)) = (earliest, latest) {
        assert!(earliest <= latest, "{time:?}");
    }
    match parsed(&time.value) {
        Some((first, last)) => {
            let (Some(earliest), Some(latest)) = (earliest, latest) else { panic!("{time:?} is open") };
            let narrowed = matches!(time.modifier, Some("START" | "MID" | "END"));
            assert!(first <= earliest && latest <= last, "{time:?} goes beyond {first} to {last}");
            assert!(narrowed || (first, last) == (earliest, latest), "{time:?} is not {first} to {last}");
        }
        None => assert!(time.value.ends_with("_REF"), "{time:?}"),
    }
}

fn text(of: Vec<&'static str>) -> impl Strategy<Value = String> {
    let piece =
        (prop::sample::select(of), prop::sample::select(vec![" It rained ", ". They met ", ", and ", "\n\nHe left "]));
    prop::collection::vec(piece, 1..8)
        .prop_map(|pieces| pieces.into_iter().map(|(time, gap)| format!("{gap}{time}")).collect::<String>() + ".")
}

/// Days of the documents: of news, and a few at the ends of the calendar.
fn documents_day() -> impl Strategy<Value = Date> {
    let (first, last) = (day("1900-01-01").to_julian_day(), day("2100-12-31").to_julian_day());
    let ends = ["0001-01-01", "9999-12-31", "2000-02-29", "2018-12-31", "2019-01-01", "2020-02-29"];
    let news = (first..=last).prop_map(|number| Date::from_julian_day(number).expect("a day"));
    prop_oneof![6 => news, 1 => prop::sample::select(ends.map(day).to_vec())]
}

fn all() -> Vec<&'static str> {
    [&WEEKLY[..], &EXEMPT[..], &ABSOLUTE[..]].concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_value_parses_back_to_its_interval(text in text(all()), day in documents_day()) {
        for day in [Some(day), None] {
            find(&Document::read(&text), day).all.iter().for_each(check);
        }
    }

    #[test]
    fn whole_weeks_on_everything_weekly_is_as_many_days_on(
        text in text(WEEKLY.to_vec()), day in documents_day(), weeks in -200i32..200
    ) {
        let document = Document::read(&text);
        if let (Some(on), true) = (plus(day, 7 * weeks), (2..9998).contains(&day.year())) {
            let (here, there) = (find(&document, Some(day)), find(&document, Some(on)));
            prop_assert_eq!(here.all.len(), there.all.len());
            for (here, there) in here.all.iter().zip(&there.all) {
                prop_assert_eq!((here.span, here.kind, here.grain), (there.span, there.kind, there.grain));
                let shifted = |side: Option<Date>| side.and_then(|day| plus(day, 7 * weeks));
                let want = here.interval.map(|days| (shifted(days.earliest), shifted(days.latest)));
                prop_assert_eq!(there.interval.map(|days| (days.earliest, days.latest)), want, "{:?}", here);
            }
        }
    }

    #[test]
    fn what_names_itself_stays_where_it_is(text in text(all()), day in documents_day(), weeks in -200i32..200) {
        let document = Document::read(&text);
        if let Some(on) = plus(day, 7 * weeks) {
            let (here, there) = (find(&document, Some(day)), find(&document, Some(on)));
            for (here, there) in here.all.iter().zip(&there.all).filter(|(here, _)| here.anchor == Anchor::Absolute) {
                prop_assert_eq!((&here.value, here.interval), (&there.value, there.interval));
            }
        }
    }

    #[test]
    fn without_a_date_nothing_is_counted_from_one(text in text(all())) {
        let times = find(&Document::read(&text), None);
        let dated = times.document.day.is_some();
        prop_assert!(dated || times.all.iter().all(|time| time.anchor != Anchor::Document));
        let relative = find(&Document::read("They met yesterday and on Monday."), None);
        prop_assert!(relative.all.iter().all(|time| time.value.is_empty() && time.because.contains("there is none")));
    }
}

/// The same text and date give the same times on any day, on any machine: nothing in the core can ask for either.
#[test]
fn nothing_reads_the_clock_the_locale_or_the_zone() {
    fn visit(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() { visit(&entry, files) } else { files.push(entry) }
        }
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    visit(&source, &mut files);
    // The command line reads its arguments, and nothing else of its surroundings.
    files.retain(|file| file.extension().is_some_and(|kind| kind == "rs") && !file.ends_with("main.rs"));
    assert!(files.len() > 50);
    for file in files {
        let text = fs::read_to_string(&file).expect("UTF-8");
        for asks in ["SystemTime", "Instant", "std::env", "env::var", "now_utc", "now_local", "UtcOffset", "Date::now"]
        {
            assert!(!text.contains(asks), "{} has {asks}", file.display());
        }
    }
}
