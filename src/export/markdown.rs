//! A sheet for checking facts, in Markdown: each quote and each date with a box to tick and the reason for it.

use std::fmt::Write;

use crate::analysis::{Analysis, Basis, By, DateFrom, Entity, Entry, EntryKind, Quote, Time, TimexType};
use crate::span::{Ruler, Unit};

use super::words;

/// The sheet. Words of the article stand in it as text: nothing in them is markup.
pub fn sheet<U: Unit>(analysis: &Analysis<U>, text: &str) -> String {
    let mut sheet = Sheet { analysis, text, ruler: Ruler::new(text), out: String::new() };
    // Writing to a string does not fail.
    let _ = sheet.write();
    sheet.out
}

struct Sheet<'a, U: Unit> {
    analysis: &'a Analysis<U>,
    text: &'a str,
    ruler: Ruler<U>,
    out: String,
}

impl<U: Unit> Sheet<'_, U> {
    fn write(&mut self) -> std::fmt::Result {
        let analysis = self.analysis;
        self.head()?;
        let unsure = |quote: &&Quote<U>| words::sureness(quote.confidence) == "unsure" && quote.by.is_none();
        writeln!(self.out, "\n## Quotes")?;
        if analysis.quotes.is_empty() {
            writeln!(self.out, "\nNone were found.")?;
        }
        for entity in &analysis.entities {
            let said: Vec<&Quote<U>> = said_by(analysis, Some(entity)).filter(|quote| !unsure(quote)).collect();
            self.quotes_of(&speaker(entity), &said)?;
        }
        let nobody: Vec<&Quote<U>> = said_by(analysis, None).filter(|quote| !unsure(quote)).collect();
        self.quotes_of("Speaker unknown", &nobody)?;
        let doubtful: Vec<&Quote<U>> = analysis.quotes.iter().filter(unsure).collect();
        if !doubtful.is_empty() {
            writeln!(self.out, "\n## Unsure: more likely wrong than right\n")?;
            for quote in doubtful {
                let entity = analysis.entities.iter().find(|entity| Some(&entity.id) == quote.speaker.as_ref());
                self.quote(quote, Some(entity.map_or("Speaker unknown", |entity| &entity.name)))?;
            }
        }
        writeln!(self.out, "\n## Timeline")?;
        if analysis.timeline.is_empty() {
            writeln!(self.out, "\nNothing is dated.")?;
        }
        let happens = |entry: &Entry<U>| entry.kind == EntryKind::Event;
        self.entries("Days that the text states", |entry| entry.basis == Basis::Stated && happens(entry))?;
        self.entries("Days that are inferred", |entry| entry.basis != Basis::Stated && happens(entry))?;
        self.entries("How things are on the article’s own date", |entry| !happens(entry))?;
        self.unsettled()
    }

    /// The times that have no place on the calendar, and why.
    fn unsettled(&mut self) -> std::fmt::Result {
        let open = |time: &&Time<U>| matches!(time.kind, TimexType::Date | TimexType::Time) && time.value.is_empty();
        let open: Vec<&Time<U>> = self.analysis.times.iter().filter(open).collect();
        if open.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\n### Not settled\n")?;
        open.iter().try_for_each(|time| writeln!(self.out, "- [ ] “{}”: {}", plain(&time.text), plain(&time.because)))
    }

    fn head(&mut self) -> std::fmt::Result {
        let Analysis { document, quotes, entities, times, timeline, .. } = self.analysis;
        writeln!(self.out, "# {}", document.title.as_deref().map_or("Article".to_string(), plain))?;
        let date = match (&document.date, document.date_from, document.date_span) {
            (Some(date), DateFrom::Given, _) => format!("{}, given by the user", words::day(date)),
            (Some(date), _, Some(span)) => {
                format!("{}, from the words “{}”", words::day(date), plain(self.ruler.words(self.text, span)))
            }
            (Some(date), ..) => words::day(date),
            (None, ..) => "unknown".to_string(),
        };
        let speakers = entities.iter().filter(|entity| !entity.quotes.is_empty()).count();
        let corrected = [
            quotes.iter().filter(|quote| quote.by.is_some()).count(),
            entities.iter().filter(|entity| entity.by.is_some()).count(),
            times.iter().filter(|time| time.by.is_some()).count(),
            timeline.iter().filter(|entry| entry.by.is_some()).count(),
        ];
        writeln!(
            self.out,
            "\nFact-checking sheet by saywhen. A tick is yours to set: nothing here has been checked.\n"
        )?;
        writeln!(self.out, "- Article date: {date}")?;
        let (said, dated) = (quotes.len(), timeline.len());
        writeln!(
            self.out,
            "- Words: {}; quotes: {said}; speakers: {speakers}; dated entries: {dated}",
            document.words
        )?;
        match corrected.iter().sum::<usize>() {
            0 => Ok(()),
            sum => writeln!(self.out, "- Corrected by the user: {sum}, each marked **corrected**"),
        }
    }

    fn quotes_of(&mut self, heading: &str, quotes: &[&Quote<U>]) -> std::fmt::Result {
        if quotes.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\n### {heading}\n")?;
        quotes.iter().try_for_each(|quote| self.quote(quote, None))
    }

    fn quote(&mut self, quote: &Quote<U>, speaker: Option<&str>) -> std::fmt::Result {
        let written = |span| plain(self.ruler.words(self.text, span));
        let speaker = speaker.map_or(String::new(), |name| format!("{}: ", plain(name)));
        let corrected = mark(quote.by);
        let attribution = self.attribution(quote);
        let mut facts = vec![words::kind(quote.kind).to_string()];
        facts.push(format!("{} ({:.0} %)", words::sureness(quote.confidence), 100.0 * quote.confidence));
        facts.extend(quote.addressee.map(|span| format!("to “{}”", written(span))));
        facts.extend(quote.medium.map(|span| format!("by “{}”", written(span))));
        let said = self.analysis.times.iter().find(|time| Some(&time.id) == quote.when.as_ref());
        let said = said.filter(|time| time.earliest.is_some() || time.latest.is_some());
        facts
            .extend(said.map(|time| format!("said {}", words::days(time.earliest.as_deref(), time.latest.as_deref()))));
        let said = words::quoted(quote, self.text, &self.ruler);
        writeln!(self.out, "- [ ] {speaker}{}{corrected}", plain(&said))?;
        match attribution.as_str() {
            "" => writeln!(self.out, "  - As written: no words of attribution")?,
            words => writeln!(self.out, "  - As written: “{}”", plain(words))?,
        }
        writeln!(self.out, "  - {}", facts.join("; "))?;
        writeln!(self.out, "  - Because: {}", plain(&quote.because))
    }

    /// Source and cue as written, in the order of the text; where words stand between, a gap.
    fn attribution(&self, quote: &Quote<U>) -> String {
        let (first, second) = match (quote.source, quote.cue) {
            (Some(source), Some(cue)) if source.start <= cue.start => (source, cue),
            (Some(source), Some(cue)) => (cue, source),
            (Some(only), None) | (None, Some(only)) => return self.ruler.words(self.text, only).to_string(),
            (None, None) => return String::new(),
        };
        let gap = if second.start <= first.end + 1 { " " } else { " … " };
        format!("{}{gap}{}", self.ruler.words(self.text, first), self.ruler.words(self.text, second))
    }

    fn entries(&mut self, heading: &str, wanted: impl Fn(&Entry<U>) -> bool) -> std::fmt::Result {
        let entries: Vec<&Entry<U>> = self.analysis.timeline.iter().filter(|entry| wanted(entry)).collect();
        if entries.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\n### {heading}\n")?;
        for entry in entries {
            let days = words::days(entry.earliest.as_deref(), entry.latest.as_deref());
            writeln!(self.out, "- [ ] **{days}**: {}{}", plain(&entry.text), mark(entry.by))?;
            writeln!(self.out, "  - Because: {}", plain(&entry.because))?;
        }
        Ok(())
    }
}

fn said_by<'a, U: Unit>(
    analysis: &'a Analysis<U>,
    entity: Option<&'a Entity<U>>,
) -> impl Iterator<Item = &'a Quote<U>> {
    analysis.quotes.iter().filter(move |quote| quote.speaker.as_ref() == entity.map(|entity| &entity.id))
}

fn speaker<U: Unit>(entity: &Entity<U>) -> String {
    let role = entity.role.as_deref().map_or(String::new(), |role| format!(", {}", plain(role)));
    format!("{}{role}{}", plain(&entity.name), mark(entity.by))
}

fn mark(by: Option<By>) -> &'static str {
    match by {
        Some(By::User) => " **corrected**",
        None => "",
    }
}

/// `text` on one line, with a backslash before whatever Markdown, or a dialect of it, would take for markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let numbered = line.trim_start_matches(|character: char| character.is_ascii_digit());
    let after_number = if numbered.len() < line.len() { line.len() - numbered.len() } else { usize::MAX };
    for (at, character) in line.char_indices() {
        let markup = match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '@' | '^' | '$' => {
                true
            }
            // A list begins a line, and a link needs no brackets where "://" and "www." make one.
            '-' | '+' | '=' => at == 0,
            '.' | ')' => at == after_number || line[..at].to_ascii_lowercase().ends_with("www"),
            ':' => line[at..].starts_with("://"),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Utf16;
    use crate::{Options, analyze};

    #[test]
    fn words_of_an_article_are_no_markup() {
        for (text, written) in [
            ("plain “words”, he said.", "plain “words”, he said."),
            ("# Title", "\\# Title"),
            ("- a list", "\\- a list"),
            ("well-known", "well-known"),
            ("1. first", "1\\. first"),
            ("At 6.40 a.m.", "At 6.40 a.m."),
            ("*stars* and _lines_", "\\*stars\\* and \\_lines\\_"),
            ("[a](https://b.c)", "\\[a\\](https\\://b.c)"),
            ("see www.b.c", "see www\\.b.c"),
            ("<img src=x>", "\\<img src=x\\>"),
            ("a\n\n## b", "a \\#\\# b"),
            ("C:\\dir", "C:\\\\dir"),
        ] {
            assert_eq!(plain(text), written, "{text:?}");
        }
    }

    const TEXT: &str = "Harbor Board Meets\n\nBy Ola Brandt, March 8, 2024\n\n“We open on Monday,” Ann Lee, the harbor \
                        master, said on Wednesday. The pier was closed in January. Ann Lee now lives in Dover.";

    #[test]
    fn a_sheet_has_a_box_and_a_reason_for_everything() {
        let mut analysis = analyze::<Utf16>(TEXT, &Options::default());
        let sheet = sheet(&analysis, TEXT);
        assert!(sheet.starts_with("# Harbor Board Meets\n"), "{sheet}");
        assert!(sheet.contains("- Article date: 8 March 2024, from the words “March 8, 2024”\n"), "{sheet}");
        assert!(sheet.contains("### Ann Lee\n\n- [ ] “We open on Monday,”\n  - As written: "), "{sheet}");
        assert!(
            sheet.contains("- [ ] **1 January 2024 to 31 January 2024**: The pier was closed in January."),
            "{sheet}"
        );
        let states =
            "### How things are on the article’s own date\n\n- [ ] **8 March 2024**: Ann Lee now lives in Dover.";
        assert!(sheet.contains(states), "{sheet}");
        assert_eq!(sheet.matches("- [ ] ").count(), analysis.quotes.len() + analysis.timeline.len());
        assert_eq!(sheet.matches("Because: ").count(), analysis.quotes.len() + analysis.timeline.len());
        assert!(!sheet.contains("corrected"), "{sheet}");

        analysis.quotes[0].by = Some(By::User);
        let corrected = super::sheet(&analysis, TEXT);
        assert!(corrected.contains("- [ ] “We open on Monday,” **corrected**\n"), "{corrected}");
        assert!(corrected.contains("- Corrected by the user: 1, each marked **corrected**\n"), "{corrected}");
    }

    #[test]
    fn what_has_no_place_on_the_calendar_is_told() {
        let text = "“It works,” Ann Lee said on Tuesday. The pier closed on 11/02/2018.";
        let sheet = sheet(&analyze::<Utf16>(text, &Options::default()), text);
        assert!(sheet.contains("### Not settled\n\n- [ ] “Tuesday”: "), "{sheet}");
        assert!(sheet.contains("- [ ] “11/02/2018”: "), "{sheet}");
    }

    #[test]
    fn spans_that_are_not_in_the_text_give_no_words_and_no_panic() {
        let analysis = analyze::<Utf16>(TEXT, &Options::default());
        for text in ["", "“", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"] {
            assert!(sheet(&analysis, text).contains("“We open on Monday,”"));
        }
    }
}
