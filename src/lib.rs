//! Who said what, and when: quotations with their speakers, and a timeline, from a news article.
//!
//! ```
//! use saywhen::{Options, analyze, span::CodePoint};
//! let analysis = analyze::<CodePoint>("“It works,” Ann Lee said.", &Options::default());
//! assert_eq!(analysis.offsets, "codepoint");
//! ```
//!
//! The rooms, in the order in which a text goes through them; each reads those before it and none after. The first
//! four rows read no text:
//!
//! | room | from | to |
//! |---|---|---|
//! | [`span`], [`order`], [`decimal`] | | stretches of text and their units, sorting, numbers in figures |
//! | [`model`] | | learned weights |
//! | [`lexicon`] | | what English says, as lists of words |
//! | [`analysis`] | | the contract: what comes out |
//! | [`document`] | text | paragraphs, sentences, tokens, quotation marks, tags |
//! | [`time`] | document | expressions of time on the calendar, the document's own day |
//! | [`quotes`] | document, times | cue, content and source of each attribution |
//! | [`entities`] | document, quotes | who is mentioned, who is who, who speaks |
//! | [`timeline`] | all of these | dated clauses, and when each thing was said |
//! | [`assemble`] | all of these | the analysis |
//! | [`export`] | analysis | CSV and Markdown, for people |
//! | `wasm` | JavaScript | the page’s calls of [`analyze`] |
//!
//! Everything inside counts bytes; other units are made once, on the way out.

// A room tells the way to its parts, for whoever reads the sources.
#![allow(rustdoc::private_intra_doc_links)]

pub mod analysis;
mod assemble;
mod decimal;
pub mod document;
pub mod entities;
pub mod export;
pub mod lexicon;
pub mod model;
mod options;
mod order;
pub mod quotes;
pub mod span;
pub mod time;
pub mod timeline;
#[cfg(target_arch = "wasm32")]
mod wasm;

use analysis::Analysis;
pub use options::{DateError, GivenTime, Options};
use span::Unit;

/// A part of the work, as told to an observer when it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// [`document`]
    Document,
    /// [`time`]
    Times,
    /// [`quotes`]
    Quotes,
    /// [`entities`]
    Entities,
    /// [`timeline`]
    Timeline,
    /// Counting the result in the unit asked for.
    Result,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Stage; 6] =
        [Stage::Document, Stage::Times, Stage::Quotes, Stage::Entities, Stage::Timeline, Stage::Result];

    /// What it is called where its time is told.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Document => "document",
            Stage::Times => "times",
            Stage::Quotes => "quotes",
            Stage::Entities => "entities",
            Stage::Timeline => "timeline",
            Stage::Result => "result",
        }
    }
}

/// Analyses `text`. Any string will do; the same text and options give the same analysis always.
pub fn analyze<U: Unit>(text: &str, options: &Options) -> Analysis<U> {
    analyze_observed(text, options, |_| {})
}

/// As [`analyze`], and calls `done` after each stage.
pub fn analyze_observed<U: Unit>(text: &str, options: &Options, mut done: impl FnMut(Stage)) -> Analysis<U> {
    let document = document::Document::read(text);
    done(Stage::Document);
    let times = time::find_as(&document, options);
    done(Stage::Times);
    let quotes = quotes::find(&document, &times);
    done(Stage::Quotes);
    let people = entities::resolve(&document, &quotes);
    done(Stage::Entities);
    let timeline = timeline::build(&document, &times, &quotes, &people);
    done(Stage::Timeline);
    let analysis = assemble::assemble(&document, times, quotes, people, timeline);
    done(Stage::Result);
    analysis
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::{Byte, Span};

    #[test]
    fn each_stage_is_told_once_and_in_order() {
        for text in ["", "“It works,” Ann Lee said on Monday."] {
            let mut told = Vec::new();
            analyze_observed::<Byte>(text, &Options::default(), |stage| told.push(stage));
            assert_eq!(told, Stage::ALL, "{text}");
        }
    }

    #[test]
    fn a_time_given_beyond_the_text_changes_nothing() {
        let text = "“It works,” Ann Lee said on Monday.";
        let plain = analyze::<Byte>(text, &Options::default());
        for (start, end) in [(text.len(), text.len()), (text.len() + 5, text.len() + 9), (usize::MAX - 1, usize::MAX)] {
            let days = time::Interval { earliest: None, latest: None };
            let times = vec![GivenTime { span: Span::new(start, end), days: Some(days) }];
            let given = analyze::<Byte>(text, &Options { times, ..Options::default() });
            assert_eq!(given, plain, "{start}..{end}");
        }
    }
}
