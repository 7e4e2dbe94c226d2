//! What the project does with itself: `cargo xtask` and one of the commands below.

mod bench;
mod build;
mod paths;
mod score;
mod serve;
mod shell;
mod test;
mod tools;
mod train;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask COMMAND

  build                        make the page in dist/, ready for any static host
  serve [--port N] [--no-open] make it, serve it on this machine, open it in a browser
  test                         every check and every test, those in a browser too
  score                        accuracy on the gold data of ../shared, beside others
  train                        learn the weights in src/model anew from ../shared; the same bytes each time
  unseen                       how well events are dated in articles from which nothing was learned
  bench [--accept]             speed beside others and size on the wire, with the change
                               against benches/baseline.json; --accept rewrites that

cargo xtask COMMAND --help is this page.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let help = |argument: &String| argument == "--help" || argument == "-h";
    let Some((command, rest)) = arguments.split_first().filter(|_| !arguments.iter().any(help)) else {
        println!("{HELP}");
        return Ok(());
    };
    match command.as_str() {
        "serve" => serve::serve(rest),
        "bench" => bench::bench(rest),
        _ => {
            shell::no_more(rest)?;
            match command.as_str() {
                "build" => build::build().map(|_| ()),
                "test" => test::test(),
                "score" => score::score(),
                "train" => train::train(),
                "unseen" => train::unseen(),
                other => bail!("there is no command “{other}”\n\n{HELP}"),
            }
        }
    }
}
