//! Tables for a spreadsheet: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with lines that end in CRLF, and the
//! byte order mark without which spreadsheets take UTF-8 for something else.

use rustc_hash::FxHashMap;

use crate::analysis::{Analysis, By, Entity, Time};
use crate::span::{Ruler, Unit};

use super::words;

const BYTE_ORDER_MARK: char = '\u{feff}';

const QUOTES: [&str; 18] = [
    "id",
    "speaker",
    "speaker_kind",
    "role",
    "quote",
    "kind",
    "source_as_written",
    "cue_as_written",
    "addressee",
    "medium",
    "said_earliest",
    "said_latest",
    "confidence",
    "sureness",
    "because",
    "corrected_by",
    "start",
    "end",
];

const TIMELINE: [&str; 12] = [
    "id",
    "earliest",
    "latest",
    "text",
    "kind",
    "basis",
    "speakers",
    "names",
    "because",
    "corrected_by",
    "start",
    "end",
];

/// A row for each quote, in the order of the text.
pub fn quotes<U: Unit>(analysis: &Analysis<U>, text: &str) -> String {
    let ruler = Ruler::<U>::new(text);
    let entities: FxHashMap<&str, &Entity<U>> = analysis.entities.iter().map(|entity| (&*entity.id, entity)).collect();
    let times: FxHashMap<&str, &Time<U>> = analysis.times.iter().map(|time| (&*time.id, time)).collect();
    let mut table = Table::new(&QUOTES);
    for quote in &analysis.quotes {
        let speaker = quote.speaker.as_deref().and_then(|id| entities.get(id));
        let said = quote.when.as_deref().and_then(|id| times.get(id));
        let written = |span| Cell::Text(ruler.words(text, span));
        table.row([
            Cell::Own(&quote.id),
            speaker.map_or(Cell::Empty, |entity| Cell::Text(&entity.name)),
            speaker.map_or(Cell::Empty, |entity| Cell::Own(words::entity(entity.kind))),
            speaker.and_then(|entity| entity.role.as_deref()).map_or(Cell::Empty, Cell::Text),
            Cell::Text(&words::quoted(quote, text, &ruler)),
            Cell::Own(words::kind(quote.kind)),
            quote.source.map_or(Cell::Empty, written),
            quote.cue.map_or(Cell::Empty, written),
            quote.addressee.map_or(Cell::Empty, written),
            quote.medium.map_or(Cell::Empty, written),
            said.and_then(|time| time.earliest.as_deref()).map_or(Cell::Empty, Cell::Own),
            said.and_then(|time| time.latest.as_deref()).map_or(Cell::Empty, Cell::Own),
            Cell::Own(&quote.confidence.to_string()),
            Cell::Own(words::sureness(quote.confidence)),
            Cell::Text(&quote.because),
            corrected(quote.by),
            quote.spans.first().map_or(Cell::Empty, |span| Cell::Number(span.start)),
            quote.spans.last().map_or(Cell::Empty, |span| Cell::Number(span.end)),
        ]);
    }
    table.done()
}

/// A row for each entry, in the order of the timeline.
pub fn timeline<U: Unit>(analysis: &Analysis<U>) -> String {
    let names: FxHashMap<&str, &str> =
        analysis.entities.iter().map(|entity| (&*entity.id, entity.name.as_str())).collect();
    let speakers_of: FxHashMap<&str, &str> =
        analysis.quotes.iter().filter_map(|quote| Some((&*quote.id, *names.get(quote.speaker.as_deref()?)?))).collect();
    let mut table = Table::new(&TIMELINE);
    for entry in &analysis.timeline {
        let mut speakers: Vec<&str> = Vec::new();
        for quote in &entry.quotes {
            let name = speakers_of.get(&**quote);
            speakers.extend(name.filter(|name| !speakers.contains(name)));
        }
        let named: Vec<&str> = entry.entities.iter().filter_map(|id| names.get(&**id).copied()).collect();
        table.row([
            Cell::Own(&entry.id),
            entry.earliest.as_deref().map_or(Cell::Empty, Cell::Own),
            entry.latest.as_deref().map_or(Cell::Empty, Cell::Own),
            Cell::Text(&entry.text),
            Cell::Own(words::entry(entry.kind)),
            Cell::Own(words::basis(entry.basis)),
            Cell::Text(&speakers.join("; ")),
            Cell::Text(&named.join("; ")),
            Cell::Text(&entry.because),
            corrected(entry.by),
            Cell::Number(entry.span.start),
            Cell::Number(entry.span.end),
        ]);
    }
    table.done()
}

fn corrected(by: Option<By>) -> Cell<'static> {
    match by {
        Some(By::User) => Cell::Own("user"),
        None => Cell::Empty,
    }
}

/// What stands in a place of the table.
#[derive(Clone, Copy)]
enum Cell<'a> {
    Empty,
    /// Words of the article or about it.
    Text(&'a str),
    /// Our own: an id, a word of ours, a day, a share.
    Own(&'a str),
    Number(usize),
}

struct Table(String);

impl Table {
    fn new(names: &[&str]) -> Table {
        let mut table = Table(String::from(BYTE_ORDER_MARK));
        table.0.push_str(&names.join(","));
        table.0.push_str("\r\n");
        table
    }

    fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => self.text(text),
                Cell::Own(word) if word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)) => {
                    self.0.push_str(word);
                }
                // The page may have it out of storage, where anybody can have put it.
                Cell::Own(word) => self.text(word),
                Cell::Number(number) => self.0.push_str(&number.to_string()),
            }
        }
        self.0.push_str("\r\n");
    }

    /// Words of an article are never a formula: before one that a spreadsheet would take for such stands an apostrophe.
    fn text(&mut self, text: &str) {
        const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
        let safe = if text.starts_with(FORMULA) { "'" } else { "" };
        match text.contains(['"', ',', '\n', '\r']) || text.trim() != text {
            true => {
                self.0.push('"');
                self.0.push_str(safe);
                self.0.push_str(&text.replace('"', "\"\""));
                self.0.push('"');
            }
            false => {
                self.0.push_str(safe);
                self.0.push_str(text);
            }
        }
    }

    fn done(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::CodePoint;
    use crate::{Options, analyze};

    #[test]
    fn a_cell_holds_any_words_and_runs_none() {
        for (text, cell) in [
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("he said \"no\"", "\"he said \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" spaced ", "\" spaced \""),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""),
            ("-3 degrees", "'-3 degrees"),
            ("+1", "'+1"),
            ("@home", "'@home"),
            ("\tx", "\"'\tx\""),
            ("＝1", "'＝1"),
            ("“=1”", "“=1”"),
            ("", ""),
        ] {
            let mut table = Table(String::new());
            table.text(text);
            assert_eq!(table.done(), cell, "{text:?}");
        }
    }

    #[test]
    fn every_row_has_every_column() {
        let text =
            "By Ann Orr\n\n“It works, he says,” Bo Lee, the mayor, told the Courier on Tuesday in a letter. It rained.";
        let analysis = analyze::<CodePoint>(text, &Options::dated("2024-03-08").expect("a day"));
        for (table, columns) in [(quotes(&analysis, text), QUOTES.len()), (timeline(&analysis), TIMELINE.len())] {
            let rows: Vec<&str> = table.split_terminator("\r\n").collect();
            assert!(rows.len() > 1, "{table}");
            for row in rows {
                // Commas in quoted cells separate nothing.
                let outside: String = row.split('"').step_by(2).collect();
                assert_eq!(outside.matches(',').count() + 1, columns, "{row}");
            }
        }
    }

    #[test]
    fn a_quote_is_told_with_its_setting() {
        let text = "“It works,” Bo Lee, the mayor, told the Courier on Tuesday.";
        let analysis = analyze::<CodePoint>(text, &Options::dated("2024-03-08").expect("a day"));
        let table = quotes(&analysis, text);
        let row = table.lines().nth(1).expect("a row");
        assert!(row.starts_with("q1,Bo Lee,person,"), "{row}");
        assert!(row.contains("\"“It works,”\",direct,"), "{row}");
        assert!(row.contains(",2024-03-05,2024-03-05,"), "{row}");
    }
}
