//! What `saywhen` does in a terminal.
//!
//! Results go to standard output and nothing else does; what went wrong goes to standard error, with
//! the file and line, and into the exit status: 0 all is well, 1 some input could not be read,
//! 2 the command itself was not understood. [`arguments`] reads the command, [`input`] the text, [`units`] chooses
//! what offsets count, and [`batch`] goes through many articles.

mod arguments;
mod batch;
mod input;
mod units;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use arguments::Command;
use input::Input;
use saywhen::Options;
use saywhen::export::Format;
use units::Units;

const HELP: &str = include_str!("help.txt");

/// Why a command stopped.
pub enum Stop {
    /// It was not understood.
    Usage(String),
    /// Something could not be read or written.
    Failed(String),
    /// Nobody reads the output any more (`saywhen ... | head`).
    PipeClosed,
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::PipeClosed,
            _ => Stop::Failed(format!("cannot write the result: {error}")),
        }
    }
}

/// Runs the command that `arguments` (the program's name first) ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let outcome = arguments::read(arguments).and_then(|command| match command {
        Command::Help => Ok(io::stdout().write_all(HELP.as_bytes()).map(|()| 0)?),
        Command::Version => Ok(writeln!(io::stdout(), "saywhen {}", env!("CARGO_PKG_VERSION")).map(|()| 0)?),
        Command::Analyze { options, units, format, input } => analyze(&options, units, format, &input),
        Command::Batch { units, input } => batch::run(units, &input),
    });
    match outcome {
        Ok(status) => ExitCode::from(status),
        Err(Stop::PipeClosed) => ExitCode::SUCCESS,
        Err(Stop::Failed(message)) => complain(&message, 1),
        Err(Stop::Usage(message)) => complain(&format!("{message}\nTry `saywhen --help`."), 2),
    }
}

fn complain(message: &str, status: u8) -> ExitCode {
    // Standard error may be closed as well; the exit status tells it then.
    let _ = writeln!(io::stderr(), "saywhen: {message}");
    ExitCode::from(status)
}

fn analyze(options: &Options, units: Units, format: Option<Format>, input: &Input) -> Result<u8, Stop> {
    let text = input.text().map_err(Stop::Failed)?;
    let mut out = io::stdout().lock();
    match format {
        Some(format) => units.export(&mut out, format, &text, options)?,
        None => {
            units.write(&mut out, &text, options)?;
            writeln!(out)?;
        }
    }
    out.flush()?;
    Ok(0)
}
