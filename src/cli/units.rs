//! The unit that the offsets count, chosen at run time.

use std::io::{self, Write};

use saywhen::export::{self, Format};
use saywhen::span::{Byte, CodePoint, Unit, Utf16};
use saywhen::{Options, analyze};
use serde::Serialize;
use serde_json::Value;

/// A unit of offsets.
#[derive(Clone, Copy)]
pub enum Units {
    /// Unicode code points.
    CodePoint,
    /// UTF-16 code units.
    Utf16,
    /// UTF-8 bytes.
    Byte,
}

/// An analysis with the id of its article before it.
#[derive(Serialize)]
struct Identified<'a, T> {
    id: &'a Value,
    #[serde(flatten)]
    analysis: T,
}

impl Units {
    /// The unit of that name in the contract.
    pub fn named(name: &str) -> Option<Units> {
        [Units::CodePoint, Units::Utf16, Units::Byte].into_iter().find(|unit| unit.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Units::CodePoint => CodePoint::NAME,
            Units::Utf16 => Utf16::NAME,
            Units::Byte => Byte::NAME,
        }
    }

    /// Writes the analysis of `text` as JSON on several lines.
    pub fn write(self, out: &mut impl Write, text: &str, options: &Options) -> io::Result<()> {
        Ok(match self {
            Units::CodePoint => serde_json::to_writer_pretty(out, &analyze::<CodePoint>(text, options)),
            Units::Utf16 => serde_json::to_writer_pretty(out, &analyze::<Utf16>(text, options)),
            Units::Byte => serde_json::to_writer_pretty(out, &analyze::<Byte>(text, options)),
        }?)
    }

    /// Writes the analysis of `text` in that form.
    pub fn export(self, out: &mut impl Write, format: Format, text: &str, options: &Options) -> io::Result<()> {
        fn exported<U: Unit>(format: Format, text: &str, options: &Options) -> String {
            export::write(format, &analyze::<U>(text, options), text)
        }
        let exported = match self {
            Units::CodePoint => exported::<CodePoint>(format, text, options),
            Units::Utf16 => exported::<Utf16>(format, text, options),
            Units::Byte => exported::<Byte>(format, text, options),
        };
        out.write_all(exported.as_bytes())
    }

    /// Adds `id` and the analysis of `text` to `out` as JSON on one line.
    pub fn write_line(self, out: &mut Vec<u8>, id: &Value, text: &str, options: &Options) -> serde_json::Result<()> {
        fn line<U: Unit>(out: &mut Vec<u8>, id: &Value, text: &str, options: &Options) -> serde_json::Result<()> {
            serde_json::to_writer(out, &Identified { id, analysis: analyze::<U>(text, options) })
        }
        match self {
            Units::CodePoint => line::<CodePoint>(out, id, text, options),
            Units::Utf16 => line::<Utf16>(out, id, text, options),
            Units::Byte => line::<Byte>(out, id, text, options),
        }?;
        out.push(b'\n');
        Ok(())
    }
}
