//! Every check the project has, in one command, cheapest first; the first that fails ends it.

mod counts;

use anyhow::Result;

use crate::build::{self, wasm};
use crate::shell;
use crate::tools::Tools;
use counts::Counts;

/// Runs everything and ends with a line of counts, `N passed, N failed, N skipped`.
pub fn test() -> Result<()> {
    let mut suites: Vec<(&str, Counts)> = Vec::new();
    let outcome = steps(&mut suites);
    println!();
    for (name, counts) in &suites {
        println!("{name}: {counts}");
    }
    println!("{}", suites.iter().map(|&(_, counts)| counts).sum::<Counts>());
    outcome
}

fn steps(suites: &mut Vec<(&'static str, Counts)>) -> Result<()> {
    title("tools");
    wasm::ensure_target()?;
    let tools = Tools::find()?;

    title("formatting");
    shell::run(&mut shell::cargo(["fmt", "--all", "--check"]))?;

    title("lints");
    let deny = ["--", "--deny", "warnings"];
    // What learning needs is compiled by `cargo xtask train` alone.
    for features in ["cli", "cli,train"] {
        let native = ["clippy", "--quiet", "--workspace", "--all-targets", "--features", features];
        shell::run(shell::cargo(native).args(deny))?;
    }
    shell::run(shell::cargo(["clippy", "--quiet", "--lib", "--target", wasm::TARGET]).args(deny))?;

    title("documentation");
    let mut doc = shell::cargo(["doc", "--quiet", "--no-deps", "--document-private-items", "--features", "cli"]);
    shell::run(doc.env("RUSTDOCFLAGS", "--deny warnings"))?;

    title("Rust tests");
    let all = ["test", "--workspace", "--features", "cli", "--no-fail-fast"];
    counts::run(suites, "Rust", &mut shell::cargo(all))?;

    title("page");
    build::build()?;
    tools.install()?;
    tools.check_types()?;

    title("browser tests");
    counts::run(suites, "browser", &mut tools.tests())
}

fn title(step: &str) {
    println!("\n== {step}");
}
