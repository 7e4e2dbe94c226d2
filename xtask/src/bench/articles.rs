//! What is analysed: the articles of PolNeAR dev, or our own where `../shared` is not beside the project.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::paths;

/// How many times as long the texts are by which growth is measured.
pub const STEPS: [usize; 3] = [1, 2, 4];
/// How long the first of them is at the least, in bytes.
const ONE: usize = 100_000;
/// How long an article is that the page is to analyse within one frame of the screen, in bytes.
const ARTICLE: usize = 6_000;

/// The input of the measuring programs.
pub struct Input {
    /// In a sentence.
    pub description: String,
    /// As they read it.
    pub json: String,
    /// How many bytes of text one pass has; what JSON adds to them does not count.
    pub bytes: usize,
    /// How many bytes the one article has that is to take no more than a frame.
    pub frame: usize,
}

impl Input {
    /// Reads the articles.
    pub fn read() -> Result<Input> {
        let mut whose = "of PolNeAR dev";
        let mut articles = shared()?;
        if articles.is_empty() {
            (whose, articles) = ("of our own, as ../shared is not here", own()?);
        }
        let texts = || articles.iter().filter_map(|article| article["text"].as_str());
        let bytes = texts().map(str::len).sum();
        let frame = texts().min_by_key(|text| text.len().abs_diff(ARTICLE)).unwrap_or_default();
        let one = long(&articles);
        let growth: Vec<String> = STEPS.iter().map(|&step| vec![one.as_str(); step].join("\n\n")).collect();
        Ok(Input {
            description: format!("{} articles {whose}, {bytes} bytes of text", articles.len()),
            frame: frame.len(),
            json: json!({"articles": articles, "growth": growth, "frame": frame}).to_string(),
            bytes,
        })
    }
}

fn own() -> Result<Vec<Value>> {
    let folder = paths::root().join("tests/articles");
    let mut files: Vec<_> = fs::read_dir(&folder)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let article = |file| Ok(json!({"text": fs::read_to_string(file)?, "date": null}));
    files.iter().map(article).collect()
}

fn shared() -> Result<Vec<Value>> {
    let Ok(corpus) = fs::read_to_string(paths::root().join("../shared/corpora/polnear/dev.jsonl")) else {
        return Ok(Vec::new());
    };
    let article = |line| -> Result<Value> {
        let article: Value = serde_json::from_str(line).context("PolNeAR dev")?;
        Ok(json!({"text": article["text"], "date": article["date"]}))
    };
    corpus.lines().filter(|line| !line.is_empty()).map(article).collect()
}

/// A text of [`ONE`] bytes or a little more, of whole articles one after the other.
fn long(articles: &[Value]) -> String {
    let mut text = String::new();
    for article in
        articles.iter().filter_map(|article| article["text"].as_str()).filter(|text| !text.is_empty()).cycle()
    {
        text.push_str(article);
        text.push_str("\n\n");
        if text.len() >= ONE {
            break;
        }
    }
    text
}
