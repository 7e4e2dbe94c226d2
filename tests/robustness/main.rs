//! Texts of every make: what must be found in each, and what must not.
//!
//! `tests/robustness/FAMILY.txt` holds the cases of a family, all our own. A case is its name after `===`,
//! its text, `---`, and one line for each thing that must hold:
//!
//! | line | holds if |
//! |---|---|
//! | `KIND [SPEAKER] WORDS` | a quote of that kind (`any` is every kind) by that speaker has exactly these words; `FIRST ... LAST` tells only how it begins and ends; `[?]` is a quote without a speaker, `[*]` leaves the speaker open |
//! | `no quote WORDS` | no quote shares a word with these |
//! | `no speaker NAME` | nobody who speaks has that name, whatever its case |
//! | `nobody WORDS` | whatever quote shares a word with these has no speaker |
//! | `at most N` | there are no more quotes than N |
//!
//! `{CR}`, `{TAB}`, `{NBSP}`, `{ZWSP}`, `{BOM}`, `{ZWJ}` and `{SHY}` stand for characters that do not show,
//! `{LONG}` for forty thousand characters without a line break.

use std::fs;
use std::path::Path;

use saywhen::analysis::{Analysis, Quote, QuoteKind};
use saywhen::span::Byte;
use saywhen::{Options, analyze};

/// A text and what must hold of it.
struct Case {
    name: String,
    text: String,
    wants: Vec<String>,
}

fn text_of(lines: &[&str]) -> String {
    let long = "The mill stands by the river and the river runs to the sea. ".repeat(667);
    let hidden = [
        ("{CR}", "\r"),
        ("{TAB}", "\t"),
        ("{NBSP}", "\u{a0}"),
        ("{ZWSP}", "\u{200b}"),
        ("{BOM}", "\u{feff}"),
        ("{ZWJ}", "\u{200d}"),
        ("{SHY}", "\u{ad}"),
        ("{LONG}", long.as_str()),
    ];
    hidden.iter().fold(lines.join("\n").trim_end().to_string(), |text, (name, character)| text.replace(name, character))
}

fn read(file: &str) -> Vec<Case> {
    let blocks = file.split("\n=== ").skip(1);
    let case = |block: &str| {
        let lines: Vec<&str> = block.lines().collect();
        let rule = lines.iter().position(|line| *line == "---").unwrap_or_else(|| panic!("no --- in {block}"));
        let wants = lines[rule + 1..].iter().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
        Case {
            name: lines[0].to_string(),
            text: text_of(&lines[1..rule]),
            wants: wants.map(|line| line.to_string()).collect(),
        }
    };
    blocks.map(case).collect()
}

/// `text` less the marks, stops and white space around it.
fn bare(text: &str) -> &str {
    text.trim_matches(|character: char| !character.is_alphanumeric() && !matches!(character, '$' | '#' | '@'))
}

/// `text` with one space wherever it has white space, or a character that takes no room.
fn plain(text: &str) -> String {
    let seen: String =
        text.chars().filter(|character| !matches!(character, '\u{200b}' | '\u{ad}' | '\u{feff}')).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Found<'a> {
    text: &'a str,
    analysis: Analysis<Byte>,
}

impl Found<'_> {
    fn speaker(&self, quote: &Quote<Byte>) -> Option<&str> {
        let id = quote.speaker.as_ref()?;
        self.analysis.entities.iter().find(|entity| entity.id == *id).map(|entity| entity.name.as_str())
    }

    fn tell(&self, quote: &Quote<Byte>) -> String {
        let kind = format!("{:?}", quote.kind).to_lowercase();
        format!("{kind} [{}] {}", self.speaker(quote).unwrap_or("?"), plain(&quote.text))
    }

    /// The quotes that share a word with `words`.
    fn sharing(&self, words: &str) -> Vec<&Quote<Byte>> {
        let start = self.text.find(words).unwrap_or_else(|| panic!("{words:?} is not in the text"));
        let end = start + words.len();
        let shares = |quote: &&Quote<Byte>| {
            quote.spans.iter().any(|span| {
                let (from, to) = (span.start.max(start), span.end.min(end));
                from < to && self.text[from..to].contains(char::is_alphanumeric)
            })
        };
        self.analysis.quotes.iter().filter(shares).collect()
    }

    fn says(&self, want: &str) -> bool {
        let (kind, rest) = want.split_once(" [").unwrap_or_else(|| panic!("no speaker in {want}"));
        let (speaker, words) = rest.split_once("] ").unwrap_or_else(|| panic!("no words in {want}"));
        let kind = match kind {
            "direct" => Some(QuoteKind::Direct),
            "mixed" => Some(QuoteKind::Mixed),
            "indirect" => Some(QuoteKind::Indirect),
            "any" => None,
            _ => panic!("no such kind: {want}"),
        };
        self.analysis.quotes.iter().any(|quote| {
            let got = plain(&quote.text);
            let said = match words.split_once(" ... ") {
                Some((first, last)) => bare(&got).starts_with(bare(first)) && bare(&got).ends_with(bare(last)),
                None => bare(&got) == bare(words),
            };
            let by = match speaker {
                "*" => true,
                "?" => quote.speaker.is_none(),
                name => self.speaker(quote) == Some(name),
            };
            said && by && kind.is_none_or(|kind| kind == quote.kind)
        })
    }

    /// What is wrong with `want`, if something is.
    fn check(&self, want: &str) -> Option<String> {
        let tell = |quotes: Vec<&Quote<Byte>>| quotes.into_iter().map(|quote| self.tell(quote)).collect::<Vec<_>>();
        let bad: Vec<String> = if let Some(words) = want.strip_prefix("no quote ") {
            tell(self.sharing(words))
        } else if let Some(words) = want.strip_prefix("nobody ") {
            tell(self.sharing(words).into_iter().filter(|quote| quote.speaker.is_some()).collect())
        } else if let Some(name) = want.strip_prefix("no speaker ") {
            let named = |quote: &&Quote<Byte>| self.speaker(quote).is_some_and(|got| got.eq_ignore_ascii_case(name));
            tell(self.analysis.quotes.iter().filter(named).collect())
        } else if let Some(most) = want.strip_prefix("at most ") {
            let most: usize = most.parse().unwrap_or_else(|_| panic!("no number: {want}"));
            if self.analysis.quotes.len() > most { tell(self.analysis.quotes.iter().collect()) } else { Vec::new() }
        } else if self.says(want) {
            Vec::new()
        } else {
            let all = tell(self.analysis.quotes.iter().collect());
            if all.is_empty() { vec!["nothing found".to_string()] } else { all }
        };
        (!bad.is_empty()).then(|| format!("  want {want}\n    got  {}", bad.join("\n         ")))
    }
}

#[test]
fn every_family_is_read_as_an_editor_would() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/robustness");
    let listed = fs::read_dir(&folder).expect("the folder of the cases");
    let mut files: Vec<_> = listed.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let (mut count, mut missed) = (0, Vec::new());
    for path in files {
        let family = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for case in read(&fs::read_to_string(&path).expect("a readable file")) {
            count += 1;
            let found = Found { text: &case.text, analysis: analyze::<Byte>(&case.text, &Options::default()) };
            let wrong: Vec<String> = case.wants.iter().filter_map(|want| found.check(want)).collect();
            assert!(!case.wants.is_empty(), "{family}: {} wants nothing", case.name);
            if !wrong.is_empty() {
                missed.push(format!("{family}: {}\n{}", case.name, wrong.join("\n")));
            }
        }
    }
    assert!(count > 0, "the cases stand elsewhere");
    assert!(missed.is_empty(), "{} of {count} cases\n\n{}", missed.len(), missed.join("\n\n"));
}
