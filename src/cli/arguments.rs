//! The words of the command line.

use std::ffi::OsString;

use lexopt::prelude::*;
use saywhen::Options;
use saywhen::analysis::DateOrder;
use saywhen::export::Format;

use super::Stop;
use super::input::Input;
use super::units::Units;

/// What is asked for.
pub enum Command {
    /// The help page.
    Help,
    /// The version.
    Version,
    /// One article.
    Analyze {
        /// What is known besides its text.
        options: Options,
        /// What the offsets count.
        units: Units,
        /// In what form the analysis is printed; as JSON where there is none.
        format: Option<Format>,
        /// Where it is.
        input: Input,
    },
    /// Many articles.
    Batch {
        /// What the offsets count.
        units: Units,
        /// Where they are.
        input: Input,
    },
}

/// The command in `arguments`, the program's name first.
pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Stop> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let mut verb: Option<String> = None;
    let mut input: Option<Input> = None;
    let mut options: Option<Options> = None;
    let mut order: Option<DateOrder> = None;
    let mut units = Units::CodePoint;
    let mut format: Option<Option<Format>> = None;
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("date") => {
                let date = parser.value().map_err(usage)?;
                let date = date.to_string_lossy();
                options = Some(Options::dated(&date).map_err(|error| Stop::Usage(format!("--date: {error}")))?);
            }
            Long("date-order") => {
                let name = parser.value().map_err(usage)?;
                order = Some(match &*name.to_string_lossy() {
                    "dmy" => DateOrder::DayFirst,
                    "mdy" => DateOrder::MonthFirst,
                    other => return Err(Stop::Usage(format!("--date-order: “{other}” is none; it is dmy or mdy"))),
                });
            }
            Long("offsets") => {
                let unit = parser.value().map_err(usage)?;
                let unit = unit.to_string_lossy();
                units = Units::named(&unit).ok_or_else(|| {
                    Stop::Usage(format!("--offsets: “{unit}” is not a unit; it is codepoint, utf16 or byte"))
                })?;
            }
            Long("format") => {
                let name = parser.value().map_err(usage)?;
                let name = name.to_string_lossy();
                let named = if name == "json" { Some(None) } else { Format::named(&name).map(Some) };
                format = Some(named.ok_or_else(|| {
                    Stop::Usage(format!("--format: “{name}” is none; it is json, csv, csv-timeline or markdown"))
                })?);
            }
            Value(word) if verb.is_none() => verb = Some(word.to_string_lossy().into_owned()),
            Value(file) if input.is_none() => input = Some(Input::named(file)),
            Value(file) => {
                return Err(Stop::Usage(format!("one file at a time: what is “{}”?", file.to_string_lossy())));
            }
            other => return Err(usage(other.unexpected())),
        }
    }
    let input = input.unwrap_or(Input::Standard);
    match verb.as_deref() {
        Some("analyze" | "analyse") => {
            let options = Options { order, ..options.unwrap_or_default() };
            Ok(Command::Analyze { options, units, format: format.flatten(), input })
        }
        Some("batch") if format.is_some() => {
            Err(Stop::Usage("batch takes no --format: it writes a line of JSON for each line".to_string()))
        }
        Some("batch") if order.is_some() => {
            Err(Stop::Usage("batch takes no --date-order: a line has no place for it".to_string()))
        }
        Some("batch") if options.is_some() => {
            Err(Stop::Usage("batch takes no --date: each line has its own \"date\"".to_string()))
        }
        Some("batch") => Ok(Command::Batch { units, input }),
        Some("help") => Ok(Command::Help),
        Some(other) => Err(Stop::Usage(format!("there is no command “{other}”; there are analyze and batch"))),
        None => Err(Stop::Usage("which command? There are analyze and batch".to_string())),
    }
}

fn usage(error: lexopt::Error) -> Stop {
    Stop::Usage(error.to_string())
}
