//! The command line: `saywhen analyze` for one article, `saywhen batch` for many.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
