//! Articles with what was marked in them by hand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use saywhen::quotes::learned::lessons::Gold;
use saywhen::span::Span;
use serde_json::Value;

/// An article and its attributions.
pub struct Article {
    /// The text.
    pub text: String,
    /// What is attributed in it.
    pub gold: Vec<Gold>,
}

/// The articles of `file`, one a line, with offsets in code points.
pub fn articles(file: &Path) -> Result<Vec<Article>> {
    let lines = fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    lines.lines().map(|line| article(line).with_context(|| format!("{}", file.display()))).collect()
}

fn article(line: &str) -> Result<Article> {
    let line: Value = serde_json::from_str(line)?;
    let text = line["text"].as_str().context("an article without text")?.to_string();
    let offset = offsets(&text);
    let span = |pair: &Value| Span::new(offset(&pair[0]), offset(&pair[1]));
    let spans = |value: &Value| value.as_array().into_iter().flatten().map(span).collect();
    let attributions = line["attributions"].as_array().into_iter().flatten();
    let gold = attributions
        .map(|one| Gold { source: spans(&one["source"]), cue: spans(&one["cue"]), content: spans(&one["content"]) })
        .collect();
    Ok(Article { text, gold })
}

/// What turns an offset into `text` in code points into one in bytes.
pub fn offsets(text: &str) -> impl Fn(&Value) -> usize + use<> {
    let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    let end = text.len();
    move |value| value.as_u64().and_then(|point| bytes.get(point as usize).copied()).unwrap_or(end)
}
