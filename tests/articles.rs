//! Our own articles, each with what is found in it, reviewed line by line.
//!
//! `tests/articles/NAME.txt` is the article; `tests/articles/NAME.found` is what is found, in a form
//! made to be read. `SAYWHEN_BLESS=1 cargo test --features cli --test articles` rewrites the latter:
//! read the difference before you commit it.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use saywhen::analysis::{Analysis, EntryKind, Id, Quote};
use saywhen::span::{Byte, OutSpan};
use saywhen::{Options, analyze};

/// Below this confidence the page calls a quote unsure.
const UNSURE: f64 = 0.5;

/// The page for a reviewer: quotes, entities, times, timeline.
fn found(text: &str) -> String {
    let analysis = analyze::<Byte>(text, &Options::default());
    let mut page = String::new();
    write_page(&mut page, text, &analysis).expect("writing to a string does not fail");
    page
}

fn write_page(page: &mut String, text: &str, analysis: &Analysis<Byte>) -> std::fmt::Result {
    let document = &analysis.document;
    let title = document.title.as_deref().unwrap_or("none");
    let date = document.date.as_deref().unwrap_or("none");
    writeln!(page, "title: {title}\ndate: {date} ({:?})\nwords: {}", document.date_from, document.words)?;

    writeln!(page, "\nQUOTES")?;
    for quote in &analysis.quotes {
        write_quote(page, text, analysis, quote)?;
    }
    writeln!(page, "\nENTITIES")?;
    for entity in &analysis.entities {
        let mut mentions: Vec<&str> = entity.mentions.iter().map(|mention| cut(text, mention)).collect();
        mentions.sort_unstable();
        mentions.dedup();
        let role = entity.role.as_deref().map_or(String::new(), |role| format!(", {role}"));
        let pronoun = entity.pronoun.as_ref().map_or(String::new(), |pronoun| format!(", {pronoun}"));
        let said = format!("{} quotes, {} words", entity.quotes.len(), entity.words);
        writeln!(page, "{} ({:?}{role}{pronoun}): {said}; {}", entity.name, entity.kind, mentions.join(" | "))?;
    }
    writeln!(page, "\nTIMES")?;
    for time in &analysis.times {
        let modifier = time.modifier.as_ref().map_or(String::new(), |modifier| format!(" {modifier}"));
        let days = days(time.earliest.as_deref(), time.latest.as_deref());
        writeln!(page, "{}: {:?} {}{modifier} [{days}] {}", time.text, time.kind, time.value, time.because)?;
    }
    writeln!(page, "\nTIMELINE")?;
    for entry in &analysis.timeline {
        let days = days(entry.earliest.as_deref(), entry.latest.as_deref());
        let kind = if entry.kind == EntryKind::State { ", State" } else { "" };
        writeln!(page, "{days} ({:?}{kind}) {}\n    {}", entry.basis, on_one_line(&entry.text), entry.because)?;
    }
    Ok(())
}

fn write_quote(page: &mut String, text: &str, analysis: &Analysis<Byte>, quote: &Quote<Byte>) -> std::fmt::Result {
    let named = |id: &Option<Id>| {
        let entity = analysis.entities.iter().find(|entity| Some(&entity.id) == id.as_ref());
        entity.map_or("nobody", |entity| entity.name.as_str())
    };
    let pieces: Vec<String> = quote.spans.iter().map(|span| on_one_line(cut(text, span))).collect();
    // Learned anew, the weights change the figure; which side of the line it is on is what a reader sees.
    let unsure = if quote.confidence < UNSURE { " (unsure)" } else { "" };
    writeln!(page, "{}: {:?}{unsure} {}", named(&quote.speaker), quote.kind, pieces.join(" / "))?;
    let mut parts = Vec::new();
    for (name, span) in
        [("source", quote.source), ("cue", quote.cue), ("to", quote.addressee), ("medium", quote.medium)]
    {
        parts.extend(span.map(|span| format!("{name} “{}”", on_one_line(cut(text, &span)))));
    }
    let when = quote.when.as_ref().and_then(|id| analysis.times.iter().find(|time| time.id == *id));
    parts.extend(when.map(|time| format!("when “{}”", time.text)));
    writeln!(page, "    {}", if parts.is_empty() { "no attribution".to_string() } else { parts.join(", ") })?;
    writeln!(page, "    {}", quote.because)
}

fn cut<'t>(text: &'t str, span: &OutSpan<Byte>) -> &'t str {
    &text[span.start..span.end]
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn days(earliest: Option<&str>, latest: Option<&str>) -> String {
    match (earliest, latest) {
        (Some(earliest), Some(latest)) if earliest == latest => earliest.to_string(),
        (None, None) => "no day".to_string(),
        _ => format!("{}..{}", earliest.unwrap_or(""), latest.unwrap_or("")),
    }
}

#[test]
fn articles_are_read_as_reviewed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let entries = fs::read_dir(&folder).expect("tests/articles is there");
    let mut articles: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    articles.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    articles.sort();
    assert!(!articles.is_empty(), "there are articles");
    let bless = std::env::var_os("SAYWHEN_BLESS").is_some();
    let mut changed = Vec::new();
    for article in articles {
        let page = found(&fs::read_to_string(&article).expect("an article is UTF-8"));
        let snapshot = article.with_extension("found");
        if bless {
            fs::write(&snapshot, page).expect("the snapshot can be written");
            continue;
        }
        let reviewed = fs::read_to_string(&snapshot).unwrap_or_default();
        let differs = page.lines().zip(reviewed.lines()).find(|(got, want)| got != want);
        match differs {
            Some((got, want)) => changed.push(format!("{}\n  reviewed: {want}\n  now:      {got}", snapshot.display())),
            None if page != reviewed => changed.push(format!("{}: more or fewer lines", snapshot.display())),
            None => {}
        }
    }
    assert!(changed.is_empty(), "{}\nSAYWHEN_BLESS=1 rewrites the snapshots", changed.join("\n"));
}
