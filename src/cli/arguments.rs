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
                let date = value(&mut parser)?;
                options = Some(Options::dated(&date).map_err(|error| Stop::Usage(format!("--date: {error}")))?);
            }
            Long("date-order") => {
                order = Some(match value(&mut parser)?.as_str() {
                    "dmy" => DateOrder::DayFirst,
                    "mdy" => DateOrder::MonthFirst,
                    other => return Err(Stop::Usage(format!("--date-order: “{other}” is none; it is dmy or mdy"))),
                });
            }
            Long("offsets") => {
                let unit = value(&mut parser)?;
                units = Units::named(&unit).ok_or_else(|| {
                    Stop::Usage(format!("--offsets: “{unit}” is not a unit; it is codepoint, utf16 or byte"))
                })?;
            }
            Long("format") => {
                let name = value(&mut parser)?;
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
        Some("batch") => {
            for (given, option, why) in [
                (format.is_some(), "--format", "it writes a line of JSON for each line"),
                (order.is_some(), "--date-order", "a line has no place for it"),
                (options.is_some(), "--date", "each line has its own \"date\""),
            ] {
                if given {
                    return Err(Stop::Usage(format!("batch takes no {option}: {why}")));
                }
            }
            Ok(Command::Batch { units, input })
        }
        Some("help") => Ok(Command::Help),
        Some(other) => Err(Stop::Usage(format!("there is no command “{other}”; there are analyze and batch"))),
        None => Err(Stop::Usage("which command? There are analyze and batch".to_string())),
    }
}

/// The value of the option that was read last.
fn value(parser: &mut lexopt::Parser) -> Result<String, Stop> {
    Ok(parser.value().map_err(usage)?.to_string_lossy().into_owned())
}

fn usage(error: lexopt::Error) -> Stop {
    Stop::Usage(error.to_string())
}
