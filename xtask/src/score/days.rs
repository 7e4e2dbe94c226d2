//! Full dates and weekdays of GUM, as times: each against the day that the corpus gives it.
//!
//! A *full date* has a day and a month, with or without a year; a weekday's name counts wherever it stands. The
//! gold is the `when` of the corpus; expressions without one are left out. One of ours answers if it overlaps, and
//! is right if its value begins with the same day.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::Value;

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The one document whose dateline is another document's, as the corpus's README tells.
const STRAY_DATELINE: &str = "GUM_news_imprisoned";

/// How many there are, how many are right, and the others.
#[derive(Debug, Default, PartialEq)]
pub struct Tally {
    /// In the gold data.
    pub all: usize,
    /// With the day of the gold data.
    pub right: usize,
    /// What the others say, and what they should.
    pub wrong: Vec<String>,
}

impl Tally {
    /// In percent of all.
    pub fn accuracy(&self) -> f64 {
        100.0 * self.right as f64 / self.all.max(1) as f64
    }
}

/// The day from which the text counts: its dateline's, where it has one.
pub fn day_of(document: &Value) -> &Value {
    let dateline = &document["dateline"];
    if dateline.is_null() || document["id"] == STRAY_DATELINE { &document["date"] } else { dateline }
}

/// Compares `predictions`, the answers for `documents` in the same order, with their gold dates.
pub fn compare(documents: &[Value], predictions: &Path) -> Result<Tally> {
    let lines = fs::read_to_string(predictions)?;
    let mut tally = Tally::default();
    for (document, line) in documents.iter().zip(lines.lines()) {
        count(document, &serde_json::from_str(line)?, &mut tally);
    }
    Ok(tally)
}

fn count(document: &Value, prediction: &Value, tally: &mut Tally) {
    for date in list(&document["dates"]) {
        let (Some(text), Some(day)) = (date["text"].as_str(), date["when"].as_str()) else { continue };
        if !is_measured(text) {
            continue;
        }
        let ours = list(&prediction["times"]).find(|time| overlap(time, date));
        let value = ours.and_then(|time| time["value"].as_str()).unwrap_or("nothing");
        tally.all += 1;
        if day.get(..10).is_some_and(|day| value.starts_with(day)) {
            tally.right += 1;
        } else {
            let id = document["id"].as_str().unwrap_or_default();
            tally.wrong.push(format!("{id}: “{text}” is {day} in the corpus, {value} here"));
        }
    }
}

/// Whether `text` is a full date or has a weekday's name.
fn is_measured(text: &str) -> bool {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let day = |word: &str| {
        let figures = word.trim_end_matches(char::is_alphabetic);
        (1..=2).contains(&figures.len()) && figures.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
    };
    let month = |word: &str| MONTHS.iter().any(|month| word.starts_with(month));
    let dated = words.windows(2).any(|pair| month(pair[0]) && day(pair[1]) || day(pair[0]) && month(pair[1]));
    dated || words.iter().any(|word| WEEKDAYS.contains(word))
}

fn overlap(one: &Value, other: &Value) -> bool {
    let ends = |value: &Value| Some((value["start"].as_u64()?, value["end"].as_u64()?));
    let (Some(one), Some(other)) = (ends(one), ends(other)) else { return false };
    one.0 < other.1 && other.0 < one.1
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn full_dates_and_weekdays_are_measured() {
        for (text, want) in [
            ("Tuesday, September 22, 2015", true),
            ("July 8", true),
            ("3rd May", true),
            ("on Friday", true),
            ("September 2015", false),
            ("2015", false),
            ("last week", false),
        ] {
            assert_eq!(is_measured(text), want, "{text}");
        }
    }

    #[test]
    fn a_date_is_right_by_its_day() {
        let document = json!({"id": "a", "dates": [
            {"start": 0, "end": 6, "text": "Monday", "when": "2019-01-07"},
            {"start": 10, "end": 15, "text": "Jan 8", "when": "2019-01-08T10:00:00"},
            {"start": 20, "end": 26, "text": "Friday", "when": "2019-01-04"},
            {"start": 30, "end": 34, "text": "2018", "when": "2018"},
        ]});
        let prediction = json!({"times": [
            {"start": 0, "end": 6, "value": "2019-01-07TNI"}, {"start": 9, "end": 15, "value": "2019-01-08"},
            {"start": 20, "end": 26, "value": "2019-01-11"},
        ]});
        let mut tally = Tally::default();
        count(&document, &prediction, &mut tally);
        assert_eq!((tally.all, tally.right, tally.wrong.len()), (3, 2, 1));
    }
}
