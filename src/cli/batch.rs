//! Many articles, one a line.

use std::io::{self, BufRead, Write};

use saywhen::Options;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Stop;
use super::input::Input;
use super::units::Units;

/// An article as a line has it.
#[derive(Deserialize)]
struct Article {
    text: String,
    #[serde(default)]
    date: Option<String>,
}

/// What stands in the place of an analysis that could not be made.
#[derive(Serialize)]
struct Refusal<'a> {
    id: &'a Value,
    error: &'a str,
}

/// Analyses every line of `input`; the exit status is 1 if one of them was bad.
pub fn run(units: Units, input: &Input) -> Result<u8, Stop> {
    let mut reader = input.open().map_err(Stop::Failed)?;
    let mut out = io::stdout().lock();
    let mut bad = 0;
    let (mut line, mut written) = (Vec::new(), Vec::new());
    for number in 1_usize.. {
        line.clear();
        if reader.read_until(b'\n', &mut line).map_err(|error| Stop::Failed(input.cannot_read(&error)))? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (id, article) = read(&line);
        match article {
            Ok((text, options)) => {
                // All of a line at once: in any piece of it an end of line would be looked for.
                written.clear();
                units.write_line(&mut written, &id, &text, &options).map_err(io::Error::from)?;
                out.write_all(&written)?;
            }
            Err(error) => {
                bad += 1;
                let _ = writeln!(io::stderr(), "saywhen: {}:{number}: {error}", input.name());
                let refusal = Refusal { id: &id, error: &format!("line {number}: {error}") };
                writeln!(out, "{}", serde_json::to_string(&refusal).map_err(io::Error::from)?)?;
            }
        }
    }
    out.flush()?;
    Ok(u8::from(bad > 0))
}

/// The id of the article in `line`, null where there is none, and the article or what is wrong with it.
fn read(line: &[u8]) -> (Value, Result<(String, Options), String>) {
    let value: Value = match serde_json::from_slice(line.trim_ascii()) {
        Ok(value) => value,
        // The line is given already, and within it there is but one.
        Err(error) => return (Value::Null, Err(format!("not JSON: {}", error.to_string().replace("line 1 ", "")))),
    };
    let id = value.get("id").cloned().unwrap_or(Value::Null);
    let article = serde_json::from_value(value)
        .map_err(|error| format!("not an article {{\"id\", \"text\", \"date\"?}}: {error}"))
        .and_then(options);
    (id, article)
}

fn options(article: Article) -> Result<(String, Options), String> {
    let options = match article.date.as_deref() {
        None | Some("") => Options::default(),
        Some(date) => Options::dated(date).map_err(|error| error.to_string())?,
    };
    Ok((article.text, options))
}
