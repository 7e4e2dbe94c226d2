//! The weights of `timeline::choice`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use saywhen::Options;
use saywhen::model::format;
use saywhen::quotes::learned::lessons::Lesson;
use saywhen::span::{CodePoint, Span};
use saywhen::time::{Date, Grain, Interval, Period};
use saywhen::timeline::choice;
use saywhen::timeline::lessons::{self, Gold, ROWS};
use serde_json::Value;

use super::corpus::offsets;
use super::optimise::{Method, learn};

const METHOD: Method =
    Method { bits: ROWS.ilog2(), passes: 5, rate: 0.07, damping: 10.0, idle: 40, often: 1, steps: 127 };

/// Learns from the articles in the folder `corpora` and writes the weights to `out`.
pub fn train(corpora: &Path, out: &Path) -> Result<()> {
    let articles = articles(corpora)?;
    let lessons: Vec<Lesson> = articles.values().flat_map(|(article, marked)| read(article, marked)).collect();
    let bytes = weights(&lessons);
    fs::write(out, &bytes).with_context(|| format!("{}", out.display()))?;
    println!("timeline: {} bytes of weights from {} events in {} articles", bytes.len(), lessons.len(), articles.len());
    Ok(())
}

/// Into how many parts the articles are cut, each of which is analysed by what the others teach.
const PARTS: usize = 5;

/// The analyses of the articles in the folder `corpora`, one a line, each by weights that have not seen it.
pub fn unseen(corpora: &Path) -> Result<String> {
    let articles = articles(corpora)?;
    let lessons: Vec<Vec<Lesson>> = articles.values().map(|(article, marked)| read(article, marked)).collect();
    let mut lines = String::new();
    for part in 0..PARTS {
        let others = lessons.iter().enumerate().filter(|(at, _)| at % PARTS != part).flat_map(|(_, lessons)| lessons);
        choice::teach(weights(others).leak())?;
        for (id, (article, _)) in articles.iter().skip(part).step_by(PARTS) {
            let options = Options { date: day(&article["date"]), ..Options::default() };
            let analysis = saywhen::analyze::<CodePoint>(article["text"].as_str().unwrap_or_default(), &options);
            let mut line = serde_json::to_value(analysis)?;
            line["id"] = Value::from(id.as_str());
            lines += &format!("{line}\n");
        }
    }
    Ok(lines)
}

/// The articles with their events, by their names.
fn articles(corpora: &Path) -> Result<BTreeMap<String, (Value, Vec<Marked>)>> {
    // Events of which each is dated, over whole articles, stand before links, which are sparse.
    let mut articles = BTreeMap::new();
    for (name, gold) in [("timebank.jsonl", linked as fn(&Value) -> Vec<Marked>), ("eventanchors.jsonl", anchored)] {
        let file = corpora.join(name);
        let lines = fs::read_to_string(&file).with_context(|| format!("{}", file.display()))?;
        for line in lines.lines() {
            let article: Value = serde_json::from_str(line)?;
            let id = article["id"].as_str().unwrap_or_default().to_string();
            let marked = gold(&article);
            articles.insert(id, (article, marked));
        }
    }
    Ok(articles)
}

/// The file of weights that `lessons` teach.
fn weights<'l>(lessons: impl IntoIterator<Item = &'l Lesson>) -> Vec<u8> {
    format::write(&[("choice", &learn(lessons, METHOD))])
}

/// An event, by its place in code points, and its first and last day.
struct Marked {
    start: Value,
    end: Value,
    days: Interval,
}

/// What the events of an article teach.
fn read(article: &Value, marked: &[Marked]) -> Vec<Lesson> {
    let text = article["text"].as_str().unwrap_or_default();
    let offset = offsets(text);
    let gold: Vec<Gold> = marked
        .iter()
        .map(|one| Gold { span: Span::new(offset(&one.start), offset(&one.end)), interval: one.days })
        .collect();
    lessons::lessons(text, day(&article["date"]), &gold)
}

/// The day at the head of an ISO date or time.
fn day(value: &Value) -> Option<Date> {
    Options::dated(value.as_str()?.get(..10)?).ok()?.date
}

fn anchored(article: &Value) -> Vec<Marked> {
    let events = article["events"].as_array().into_iter().flatten();
    let read = |event: &Value| Marked {
        start: event["start"].clone(),
        end: event["end"].clone(),
        days: Interval { earliest: day(&event["earliest"]), latest: day(&event["latest"]) },
    };
    events.map(read).collect()
}

/// The days of a TIMEX3 value that names a day, week, month, quarter, half or year.
fn days(value: &Value) -> Option<Interval> {
    let value = value.as_str()?;
    if let Some(day) = day(&Value::from(value)) {
        return Some(Interval::day(day));
    }
    let year: i32 = value.get(..4)?.parse().ok()?;
    let rest = value.get(4..)?;
    let number = |prefix: &str| rest.strip_prefix(prefix)?.parse::<i32>().ok();
    let period = if rest.is_empty() {
        Period::of_year(year, Grain::Year, 0)
    } else if let Some(week) = number("-W") {
        let fourth = Options::dated(&format!("{year}-01-04")).ok()?.date?;
        Period::containing(Grain::Week, fourth).shift(week - 1)
    } else if let Some(quarter) = number("-Q") {
        Period::of_year(year, Grain::Quarter, quarter - 1)
    } else if let Some(half) = number("-H") {
        Period::of_year(year, Grain::Half, half - 1)
    } else {
        Period::of_year(year, Grain::Month, number("-")? - 1)
    };
    Some(period?.interval())
}

/// The events of an article that are linked to a time or to the article's day; of several times the shortest counts.
fn linked(article: &Value) -> Vec<Marked> {
    let mut found: BTreeMap<usize, Interval> = BTreeMap::new();
    let length =
        |days: &Interval| days.earliest.zip(days.latest).map_or(i64::MAX, |(first, last)| (last - first).whole_days());
    let today = day(&article["date"]);
    for link in article["links"].as_array().into_iter().flatten() {
        let Some(event) = link[0].as_u64().map(|event| event as usize) else { continue };
        let own = link[1] == "DCT";
        let time = || link[1].as_u64().and_then(|time| days(&article["times"][time as usize]["value"]));
        let days = match link[2].as_str().unwrap_or_default() {
            "IS_INCLUDED" | "SIMULTANEOUS" | "DURING" | "IDENTITY" if own => today.map(Interval::day),
            "IS_INCLUDED" | "SIMULTANEOUS" | "DURING" | "IDENTITY" => time(),
            // In a daily paper what was said is the day before's; it counts as news of the paper's day.
            "BEFORE" if own && article["events"][event]["class"] == "REPORTING" => None,
            "BEFORE" if own => Some(Interval { earliest: None, latest: today }),
            "AFTER" if own => Some(Interval { earliest: today, latest: None }),
            _ => None,
        };
        let Some(days) = days else { continue };
        let best = found.entry(event).or_insert(days);
        if length(&days) < length(best) {
            *best = days;
        }
    }
    let read = |(event, days): (usize, Interval)| {
        let event = &article["events"][event];
        Marked { start: event["start"].clone(), end: event["end"].clone(), days }
    };
    found.into_iter().map(read).collect()
}
