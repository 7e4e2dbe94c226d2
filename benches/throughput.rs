//! How fast the core is, natively: `cargo xtask bench` runs it beside the browser and prints the table.
//!
//! Reads `{"articles": [{"text", "date"}], "growth": [TEXT, ...], "frame": TEXT}` from standard input and prints
//! `{"seconds", "stages": {NAME: seconds}, "growth": [seconds, ...], "frame": seconds}`: the time of one pass over
//! the articles, that of each stage in it, that of each text of `growth`, and that of the one text `frame`. Every
//! figure is the best of several passes.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::Read;
use std::time::{Duration, Instant};

use mimalloc::MiMalloc;
use saywhen::span::Utf16;
use saywhen::{Options, analyze_observed};
use serde_json::{Value, json};

/// As the command line has it.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// For how long a figure is measured, and in how many passes at the least.
const TIME: Duration = Duration::from_millis(1500);
const PASSES: usize = 5;

fn main() {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).expect("the input is UTF-8");
    let input: Value = serde_json::from_str(&input).expect("the input is JSON");
    let articles: Vec<(&str, Options)> = list(&input["articles"]).map(article).collect();

    let (seconds, stages) = best(|| {
        let mut stages = BTreeMap::new();
        let seconds = articles.iter().map(|(text, options)| analyse(text, options, &mut stages)).sum();
        (seconds, stages)
    });
    let growth: Vec<f64> = list(&input["growth"]).filter_map(Value::as_str).map(alone).collect();
    let frame = input["frame"].as_str().map(alone);
    println!("{}", json!({"seconds": seconds, "stages": stages, "growth": growth, "frame": frame}));
}

/// The time of one text.
fn alone(text: &str) -> f64 {
    best(|| (analyse(text, &Options::default(), &mut BTreeMap::new()), ())).0
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().expect("a list").iter()
}

fn article(value: &Value) -> (&str, Options) {
    let date = value["date"].as_str().map(|date| Options::dated(date).expect("a day"));
    (value["text"].as_str().expect("a text"), date.unwrap_or_default())
}

/// Analyses `text`; returns its seconds and adds those of each stage to `stages`.
fn analyse(text: &str, options: &Options, stages: &mut BTreeMap<&'static str, f64>) -> f64 {
    let start = Instant::now();
    let mut last = start;
    let analysis = analyze_observed::<Utf16>(black_box(text), options, |stage| {
        let now = Instant::now();
        *stages.entry(stage.name()).or_default() += (now - last).as_secs_f64();
        last = now;
    });
    black_box(analysis);
    start.elapsed().as_secs_f64()
}

/// The quickest of several passes; the first, which fills caches and reads word lists, does not count.
fn best<T>(mut pass: impl FnMut() -> (f64, T)) -> (f64, T) {
    pass();
    let start = Instant::now();
    let mut quickest = pass();
    let mut passes = 1;
    while passes < PASSES || start.elapsed() < TIME {
        let next = pass();
        if next.0 < quickest.0 {
            quickest = next;
        }
        passes += 1;
    }
    quickest
}
