//! An analysis in the forms that people take along: tables for a spreadsheet ([`csv`]), a sheet for checking facts
//! ([`markdown`]). What both say in the same [`words`] stands there.
//!
//! What is exported may have been corrected by the user; [`By::User`](crate::analysis::By::User) is shown wherever it
//! stands. The JSON of the contract needs no room here: it is the analysis itself.

mod csv;
mod markdown;
mod words;

use crate::analysis::Analysis;
use crate::span::Unit;

/// A form that people take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A row for each quote.
    QuotesCsv,
    /// A row for each entry of the timeline.
    TimelineCsv,
    /// A sheet for checking facts.
    Markdown,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 3] = [Format::QuotesCsv, Format::TimelineCsv, Format::Markdown];

    /// What it is called on the command line and by the page.
    pub fn name(self) -> &'static str {
        match self {
            Format::QuotesCsv => "csv",
            Format::TimelineCsv => "csv-timeline",
            Format::Markdown => "markdown",
        }
    }

    /// The form of that name.
    pub fn named(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// `analysis` of `text` in the form asked for. Spans that do not lie within `text` give no words.
///
/// ```
/// use saywhen::{Options, analyze, export::{self, Format}, span::CodePoint};
/// let text = "“It works,” Ann Lee said.";
/// let analysis = analyze::<CodePoint>(text, &Options::default());
/// let table = export::write(Format::QuotesCsv, &analysis, text);
/// assert!(table.lines().nth(1).unwrap().starts_with("q1,Ann Lee,person,,\"“It works,”\",direct"));
/// ```
pub fn write<U: Unit>(format: Format, analysis: &Analysis<U>, text: &str) -> String {
    match format {
        Format::QuotesCsv => csv::quotes(analysis, text),
        Format::TimelineCsv => csv::timeline(analysis),
        Format::Markdown => markdown::sheet(analysis, text),
    }
}
