//! Every quote of a run, judged by the gold data.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{paths, shell};

/// What a quote was given, and whether that is right.
pub struct Judged {
    /// From 0 to 1, as the analysis has it.
    pub confidence: f64,
    /// The reason, as the analysis has it.
    pub because: String,
    /// Whether every word of it stands in quotation marks.
    pub is_direct: bool,
    /// Whether content and source are right.
    pub is_right: bool,
    /// Whether the words in quotation marks and the source are right.
    pub is_right_in_marks: bool,
}

/// The quotes of `predictions`, judged by `gold`; `eval` is the folder of the scorers.
pub fn judge(eval: &Path, gold: &Path, predictions: &Path) -> Result<Vec<Judged>> {
    let script = paths::root().join("xtask/src/score/judged.py");
    let mut command = shell::command("python3", [script.as_path(), gold, predictions]);
    let output = command.env("PYTHONPATH", eval).env("PYTHONDONTWRITEBYTECODE", "1").output()?;
    ensure!(output.status.success(), "judged.py failed: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(read).collect()
}

fn read(line: &str) -> Result<Judged> {
    let row: Value = serde_json::from_str(line)?;
    let is = |name: &str| row[name].as_bool().with_context(|| format!("a judged quote without “{name}”"));
    Ok(Judged {
        confidence: row["confidence"].as_f64().context("a judged quote without its confidence")?,
        because: row["because"].as_str().context("a judged quote without its reason")?.to_string(),
        is_direct: is("direct")?,
        is_right: is("right")?,
        is_right_in_marks: is("direct_right")?,
    })
}
