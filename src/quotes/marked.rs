//! Drafts written into a text, for tests: `[Lee] <said> {it rained}` marks source, cue and content.

use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use crate::document::Document;
use crate::span::Span;

/// The text without its marks.
pub fn plain(marked: &str) -> String {
    marked.chars().filter(|letter| !"[]<>{}".contains(*letter)).collect()
}

/// The draft that is marked, in the document of the plain text.
pub fn draft(document: &Document, marked: &str) -> Draft {
    let (mut at, mut open) = (0, 0);
    let (mut source, mut cue, mut content) = (None, None, Vec::new());
    for letter in marked.chars() {
        let range = || document.tokens_in(Span::new(open, at));
        match letter {
            '[' | '<' | '{' => open = at,
            ']' => source = Some(range()),
            '>' => cue = Some(range()),
            '}' => content.push(range()),
            other => at += other.len_utf8(),
        }
    }
    let voice = source.map_or(Voice::Nobody, Voice::Written);
    Draft { content, cue, voice, evidence: Evidence::Object, confidence: 1.0 }
}

/// Whether of each of `cases` comes what is wanted of it: those of which it does not are all told.
pub fn check(cases: &[(&str, &str)], got: impl Fn(&str) -> String) {
    let told = |(marked, want): &(&str, &str)| {
        let got = got(marked);
        (got != *want).then(|| format!("{marked}\n  want {want:?}\n  got  {got:?}"))
    };
    let wrong: Vec<String> = cases.iter().filter_map(told).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
