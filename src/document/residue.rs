//! What pasting leaves between the words: web addresses, mail addresses, tags.
//!
//! They have a fixed form and are no prose: the day in an address is when a page was filed, its points
//! end no sentence, and a tag's attributes stand in no quotation.

use std::sync::LazyLock;

use regex::Regex;

use crate::span::Span;

/// One pattern a kind, each with what it finds and what it leaves:
///
/// | kind | found | left |
/// |---|---|---|
/// | address | `https://paper.example/2019/01/10/a.html` | `and/or` |
/// | bare address | `www.paper.example` | `www` |
/// | mail | `ann.lee@paper.example` | `@annlee` |
/// | tag | `<a href="x">`, `</p>` | `3 < 4 > 2` |
static RESIDUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let kinds = [
        r"[a-z]{3,6}://[^ \t\r\n<>“”\x22]+",
        r"www\.[^ \t\r\n<>“”\x22]+\.[^ \t\r\n<>“”\x22]+",
        r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
        r"</?[A-Za-z][A-Za-z0-9-]*(?: [^<>\r\n]*)?/?>",
    ];
    Regex::new(&kinds.join("|")).ok()
});

/// Punctuation at the end of an address that belongs to the sentence around it.
const NOT_ITS_OWN: [char; 11] = ['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '…'];

/// Whether `text` has a sign of residue. Nearly every text is free of it, and this is quicker to see than to search for.
pub fn may_stand_in(text: &str) -> bool {
    let pairs = text.bytes().zip(text.bytes().skip(1));
    let signs = pairs.fold(false, |any, (byte, next)| {
        any | (byte == b'@') | (byte == b'<') | (byte == b':') & (next == b'/') | (byte == b'w') & (next == b'w')
    });
    signs && (has_sign_in_place(text.as_bytes()) || text.contains("://") || text.contains("www."))
}

/// Whether an "@" stands in a word, as in no handle, or a "<" before a word.
fn has_sign_in_place(text: &[u8]) -> bool {
    text.iter().enumerate().any(|(at, sign)| match sign {
        b'@' => {
            text[..at].last().is_some_and(u8::is_ascii_alphanumeric)
                && text.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
        }
        b'<' => text.get(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || *next == b'/'),
        _ => false,
    })
}

/// Where residue stands in `block` of `text`, in order.
pub fn find(text: &str, block: Span) -> Vec<Span> {
    let words = block.of(text);
    let Some(residue) = RESIDUE.as_ref() else { return Vec::new() };
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some(place) = next_place(words, from) {
        let Some(found) = residue.find_at(&words[..place.end], place.start) else {
            from = place.resume;
            continue;
        };
        let own = found.as_str().trim_end_matches(NOT_ITS_OWN).len();
        spans.push(Span::new(block.start + found.start(), block.start + found.start() + own));
        from = found.end();
    }
    spans.retain(|span| !span.is_empty());
    spans
}

/// Where residue may stand.
struct Place {
    start: usize,
    end: usize,
    /// From where to look on if there is none.
    resume: usize,
}

/// The place with the next sign of residue in it, from `from` on: none stands elsewhere, and the search for it is slow.
fn next_place(words: &str, from: usize) -> Option<Place> {
    let is_sign = |&at: &usize| match words.as_bytes()[at] {
        b'@' | b'<' => true,
        b':' => words[at..].starts_with("://"),
        b'w' => words[at..].starts_with("www."),
        _ => false,
    };
    let sign = (from..words.len()).find(is_sign)?;
    let until = |ends: &[char]| words[sign + 1..].find(ends).map_or(words.len(), |ahead| sign + 1 + ahead);
    Some(if words.as_bytes()[sign] == b'<' {
        // What is in the tag may be residue by itself.
        let end = until(&['<', '>', '\r', '\n']);
        Place { start: sign, end: words.len().min(end + 1), resume: sign + 1 }
    } else {
        let end = until(&[' ', '\t', '\r', '\n', '<', '>']);
        let start = words[from..sign].rfind(' ').map_or(from, |space| from + space + 1);
        Place { start, end, resume: end }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn residue_is_told_from_prose() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("address", "See https://paper.example/2019/01/10/a.html.", &["https://paper.example/2019/01/10/a.html"]),
            ("in brackets", "It (www.paper.example) said so.", &["www.paper.example"]),
            ("mail", "Write to ann.lee@paper.example, she said.", &["ann.lee@paper.example"]),
            ("tags", "<p class=\"x\">“Yes,” he said.</p>", &["<p class=\"x\">", "</p>"]),
            ("a tag that closes", "“Yes,” he said.</p>", &["</p>"]),
            ("in marks", "“https://paper.example”", &["https://paper.example"]),
            ("a handle is a name", "@annlee said so.", &[]),
            ("less than", "If 3 < 4 > 2 holds, and/or not.", &[]),
            ("plain", "He said yes.", &[]),
        ];
        for (name, text, want) in cases {
            let found: Vec<_> = find(text, Span::new(0, text.len())).into_iter().map(|span| span.of(text)).collect();
            assert_eq!(found, *want, "{name}");
            assert_eq!(may_stand_in(text), !want.is_empty(), "{name}");
        }
    }
}
