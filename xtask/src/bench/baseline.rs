//! What was accepted before, in `benches/baseline.json`, and the change against it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::paths;

fn file() -> PathBuf {
    paths::root().join("benches/baseline.json")
}

/// How far a figure may go from its baseline, as a factor, before it counts as worse.
#[derive(Clone, Copy)]
pub enum Limit {
    AtLeast(f64),
    AtMost(f64),
}

impl Limit {
    fn is_worse(self, factor: f64) -> bool {
        match self {
            Limit::AtLeast(limit) => factor < limit,
            Limit::AtMost(limit) => factor > limit,
        }
    }
}

/// The figures of this run that are kept.
#[derive(Default)]
pub struct Kept(Vec<(String, f64, Limit)>);

impl Kept {
    /// Keeps a figure.
    pub fn add(&mut self, name: &str, figure: f64, limit: Limit) {
        self.0.push((name.to_string(), figure, limit));
    }

    /// Makes them the baseline.
    pub fn write(&self) -> Result<()> {
        let figures: BTreeMap<&str, f64> =
            self.0.iter().map(|(name, figure, _)| (name.as_str(), (figure * 100.0).round() / 100.0)).collect();
        let text = serde_json::to_string_pretty(&figures)?;
        fs::write(file(), text + "\n").context("benches/baseline.json")
    }
}

/// The figures accepted before.
pub struct Baseline(BTreeMap<String, f64>);

impl Baseline {
    /// Reads them; there are none where the file is missing.
    pub fn read() -> Result<Baseline> {
        let Ok(text) = fs::read_to_string(file()) else { return Ok(Baseline(BTreeMap::new())) };
        Ok(Baseline(serde_json::from_str(&text).context("benches/baseline.json")?))
    }

    /// Prints each figure beside its baseline, and which are worse.
    pub fn compare(&self, now: &Kept) {
        println!("\n{:44} {:>9} {:>9}  change", "against the baseline", "baseline", "now");
        let mut worse = 0;
        for (name, figure, limit) in &now.0 {
            let Some(before) = self.0.get(name) else {
                println!("  {name:42} {:>9} {figure:>9.2}  new", "");
                continue;
            };
            let factor = figure / before;
            let mark = if limit.is_worse(factor) { "  WORSE" } else { "" };
            worse += usize::from(!mark.is_empty());
            println!("  {name:42} {before:>9.2} {figure:>9.2}  {:+.1} %{mark}", 100.0 * (factor - 1.0));
        }
        for name in self.0.keys().filter(|name| now.0.iter().all(|(kept, ..)| kept != *name)) {
            println!("  {name:42} gone");
        }
        match worse {
            0 => println!("\nnothing is worse than the baseline beyond its limit"),
            _ => println!("\n{worse} figures are worse; `cargo xtask bench --accept` makes them the baseline"),
        }
    }
}
