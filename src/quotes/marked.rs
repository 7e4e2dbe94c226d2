//! Drafts written into a text, for tests: `[Lee] <said> {it rained}` marks source, cue and content.

use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{Document, TokenRange};
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

/// The words that `part` gives of the draft that is marked, once it is mended; "-" for none.
fn mended(marked: &str, mend: impl Fn(&Reader, &mut Draft), part: impl Fn(&Draft) -> Option<TokenRange>) -> String {
    let text = plain(marked);
    let document = Document::read(&text);
    let times = crate::time::find(&document, None);
    let mut draft = draft(&document, marked);
    mend(&Reader::new(&document, &times), &mut draft);
    part(&draft).map_or("-", |words| document.span(words).of(&text)).to_string()
}

/// The reporting words of the draft, mended.
pub fn cue(marked: &str, mend: impl Fn(&Reader, &mut Draft)) -> String {
    mended(marked, mend, |draft| draft.cue)
}

/// Who speaks in the draft, mended.
pub fn source(marked: &str, mend: impl Fn(&Reader, &mut Draft)) -> String {
    mended(marked, mend, |draft| match draft.voice {
        Voice::Written(source) => Some(source),
        _ => None,
    })
}

/// The first piece of what is said in the draft, mended.
pub fn content(marked: &str, mend: impl Fn(&Reader, &mut Draft)) -> String {
    mended(marked, mend, |draft| draft.content.first().copied())
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
