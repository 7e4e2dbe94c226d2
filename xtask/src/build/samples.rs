//! `samples.js`: the articles of our own that the page has one click away.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::encode;

/// The names of the samples in `tests/articles`, in the order in which the page shows them.
const SAMPLES: [&str; 3] = ["politics", "results", "court"];

/// The module: `export const samples`, each `{id, title, text}`; the title is its first line.
pub fn module(articles: &Path) -> Result<String> {
    let mut list = String::new();
    for id in SAMPLES {
        let name = format!("{id}.txt");
        let text = fs::read_to_string(articles.join(&name)).with_context(|| format!("tests/articles/{name}"))?;
        let title = text.lines().next().unwrap_or(id);
        let [id, title, text] = [id, title, text.trim_end()].map(encode::string);
        list.push_str(&format!("  {{ id: {id}, title: {title}, text: {text} }},\n"));
    }
    Ok(format!("export const samples = [\n{list}];\n"))
}
