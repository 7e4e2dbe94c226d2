//! An article with what a careful reader finds in it, where it is at hand: every line of that must hold.
#![cfg(feature = "cli")]

use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Says so past the harness, which keeps what a passing test prints to itself; `cargo xtask test` counts it.
fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

#[test]
fn every_expectation_of_the_seed_article_holds() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let (article, expected) = (shared.join("seed/article.txt"), shared.join("seed/expected.json"));
    let checker = shared.join("eval/check_article.py");
    if ![&article, &expected, &checker].iter().all(|file| file.is_file()) {
        skip("../shared is not here");
        return;
    }
    let output = Command::new(env!("CARGO_BIN_EXE_saywhen")).arg("analyze").arg(&article).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let analysis = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seed.json");
    std::fs::write(&analysis, output.stdout).expect("the target folder can be written");
    let check = Command::new("python3").arg(&checker).args([&article, &expected, &analysis]).output();
    let Ok(check) = check else {
        skip("the checker needs python3");
        return;
    };
    let report = String::from_utf8_lossy(&check.stdout);
    let missed: Vec<&str> = report.lines().filter(|line| !line.starts_with("ok")).collect();
    assert!(check.status.success(), "\n{}", missed.join("\n"));
}
