//! How many tests ran, read off what the test runners print.

use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::iter::Sum;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, ensure};

use crate::shell;

/// Tests by their outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Counts>>(all: I) -> Counts {
        all.fold(Counts::default(), |sum, counts| Counts {
            passed: sum.passed + counts.passed,
            failed: sum.failed + counts.failed,
            skipped: sum.skipped + counts.skipped,
        })
    }
}

/// Runs `command`, shows what it prints, and adds what it counted to `suites` as `name`.
pub fn run(suites: &mut Vec<(&'static str, Counts)>, name: &'static str, command: &mut Command) -> Result<()> {
    let shown = shell::shown(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {shown}"))?;
    let errors = child.stderr.take().map(|stream| thread::spawn(move || count(stream, |line| eprintln!("{line}"))));
    let printed = child.stdout.take().map(|stream| count(stream, |line| println!("{line}"))).unwrap_or_default();
    let more = errors.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let status = child.wait()?;
    let mut counts: Counts = [printed, more].into_iter().sum();
    // The harness of Rust knows no skipping while a test runs: such a test says so, and passes.
    counts.passed = counts.passed.saturating_sub(more.skipped);
    suites.push((name, counts));
    ensure!(status.success(), "{shown} failed ({status})");
    ensure!(counts.failed == 0, "{shown} succeeded in spite of {} failures", counts.failed);
    ensure!(counts.passed > 0, "{shown} ran no test");
    Ok(())
}

fn count(stream: impl Read, show: impl Fn(&str)) -> Counts {
    let lines = BufReader::new(stream).split(b'\n').map_while(Result::ok);
    lines
        .map(|line| {
            let line = String::from_utf8_lossy(&line).trim_end().to_string();
            show(&line);
            read(&line)
        })
        .sum()
}

/// What one line of output counts: libtest's `test result:`, a line of the summary of Node's runner, or a test
/// of ours that says why it skips.
fn read(line: &str) -> Counts {
    let mut counts = Counts::default();
    if let Some(result) = line.strip_prefix("test result: ") {
        let parts = result.split([';', '.']).map(str::trim);
        for (number, what) in parts.filter_map(|part| part.split_once(' ')) {
            let Ok(number) = number.parse() else { continue };
            match what {
                "passed" => counts.passed = number,
                "failed" => counts.failed = number,
                "ignored" => counts.skipped = number,
                _ => {}
            }
        }
    } else if let Some((what, number)) = line.strip_prefix("# ").and_then(|rest| rest.split_once(' ')) {
        match (what, number.parse().unwrap_or(0)) {
            ("pass", number) => counts.passed = number,
            ("fail" | "cancelled", number) => counts.failed = number,
            ("skipped" | "todo", number) => counts.skipped = number,
            _ => {}
        }
    } else if line.starts_with("skipped: ") {
        counts.skipped = 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_summaries_count() {
        for (line, expected) in [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
                (12, 0, 1),
            ),
            (
                "test result: FAILED. 2 passed; 7 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.5s",
                (2, 7, 0),
            ),
            ("# pass 31", (31, 0, 0)),
            ("# fail 2", (0, 2, 0)),
            ("# cancelled 1", (0, 1, 0)),
            ("# skipped 3", (0, 0, 3)),
            ("# tests 36", (0, 0, 0)),
            ("# Subtest: pass 3", (0, 0, 0)),
            ("    # pass 3", (0, 0, 0)),
            ("skipped: ../shared is not here", (0, 0, 1)),
            ("running 12 tests", (0, 0, 0)),
            ("test a_test ... ok", (0, 0, 0)),
            ("", (0, 0, 0)),
        ] {
            let counts = read(line);
            assert_eq!((counts.passed, counts.failed, counts.skipped), expected, "{line}");
        }
    }
}
