//! Corpora as the analyser may see them.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

fn lines(file: &Path) -> Result<Vec<Value>> {
    let text = fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).with_context(|| format!("{}", file.display()))).collect()
}

/// Writes id, text and date of each article in `corpus`, and nothing of its gold, to `input`; returns
/// how many bytes of text there are.
pub fn without_gold(corpus: &Path, input: &Path) -> Result<usize> {
    let mut out = fs::File::create(input)?;
    let mut bytes = 0;
    for article in lines(corpus)? {
        bytes += article["text"].as_str().map_or(0, str::len);
        writeln!(out, "{}", json!({"id": article["id"], "text": article["text"], "date": article["date"]}))?;
    }
    Ok(bytes)
}

/// Writes the rows of `speakers` to `out` with those of `names` set aside.
pub fn without_speakers(speakers: &Path, out: &Path, names: &[&str]) -> Result<()> {
    let mut out = fs::File::create(out)?;
    for mut article in lines(speakers)? {
        for row in article["speakers"].as_array_mut().into_iter().flatten() {
            if row["speaker"].as_str().is_some_and(|speaker| names.contains(&speaker)) {
                row["ok"] = Value::Bool(false);
            }
        }
        writeln!(out, "{article}")?;
    }
    Ok(())
}
