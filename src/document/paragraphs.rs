//! Where paragraphs begin and end.
//!
//! A blank line always parts paragraphs. A single line break does, too, unless the text was wrapped
//! to a width: then its lines are of like length and most break off in the middle of a sentence.

use super::{SentenceIx, TokenRange};
use crate::span::Span;

/// The place of a paragraph in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParagraphIx(pub usize);

/// A paragraph, headline, list item or anything else that stands on lines of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its first sentence.
    pub first: SentenceIx,
    /// One past its last sentence.
    pub end: SentenceIx,
}

impl Paragraph {
    /// Its sentences, in order.
    pub fn sentences(&self) -> impl DoubleEndedIterator<Item = SentenceIx> + Clone + use<> {
        (self.first.0..self.end.0).map(SentenceIx)
    }
}

/// A width that no hand-made paragraph keeps to line after line.
const WRAPPED_LINE: std::ops::RangeInclusive<usize> = 40..=100;

/// The spans of the paragraphs, trimmed, none empty.
pub fn split(text: &str) -> Vec<Span> {
    let lines = lines(text);
    let trimmed: Vec<Span> = lines.iter().map(|line| line.trimmed(text)).collect();
    let wrapped = is_wrapped(text, &trimmed);
    let mut out: Vec<Span> = Vec::new();
    let mut open = false;
    for (line, words) in lines.into_iter().zip(trimmed) {
        let indented = line.of(text).starts_with(['\t', ' ']);
        if words.is_empty() {
            open = false;
            continue;
        }
        match out.last_mut() {
            Some(last) if open && wrapped && !indented => *last = last.to(words),
            _ => out.push(words),
        }
        open = true;
    }
    out
}

/// Lines without their line breaks; CR, LF, CRLF and the two Unicode separators all end one.
fn lines(text: &str) -> Vec<Span> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut next = 0;
    while let Some(ahead) = next_break(&text.as_bytes()[next..]) {
        let at = next + ahead;
        next = at + 1;
        let width = match text.as_bytes()[at] {
            0xe2 if text[at..].starts_with(['\u{2028}', '\u{2029}']) => 3,
            0xe2 => continue,
            _ => 1,
        };
        out.push(Span::new(start, at));
        start = at + width;
    }
    out.push(Span::new(start, text.len()));
    // A CRLF leaves an empty line between its two halves that nobody wrote.
    out.retain(|line| !(line.is_empty() && text[..line.start].ends_with('\r') && text[line.start..].starts_with('\n')));
    out
}

/// Where the first byte stands with which a line may end.
fn next_break(bytes: &[u8]) -> Option<usize> {
    // Most stretches are free of them, and this is seen of all their bytes at once.
    const STRETCH: usize = 16;
    let (stretches, _) = bytes.as_chunks::<STRETCH>();
    let holds = |stretch: &[u8; STRETCH]| stretch.iter().fold(false, |any, &byte| any | may_break(byte));
    let free = stretches.iter().take_while(|stretch| !holds(stretch)).count() * STRETCH;
    bytes[free..].iter().position(|&byte| may_break(byte)).map(|ahead| free + ahead)
}

/// Whether a line may end with the byte. The two separators begin as the dashes and quotation marks do.
fn may_break(byte: u8) -> bool {
    (byte == b'\n') | (byte == b'\r') | (byte == 0xe2)
}

/// Whether most lines, without white space around them, that another follows at once break off in mid-sentence at a like width.
fn is_wrapped(text: &str, lines: &[Span]) -> bool {
    let (mut broken, mut whole) = (0, 0);
    for pair in lines.windows(2) {
        let (line, next) = (pair[0], pair[1]);
        if line.is_empty() || next.is_empty() {
            continue;
        }
        let length = line.of(text).chars().count();
        let ends = line.of(text).ends_with(['.', '!', '?', '"', '”', ':', '\'', '’']);
        if WRAPPED_LINE.contains(&length) && !ends { broken += 1 } else { whole += 1 }
    }
    broken > 2 && broken > 2 * whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        split(text).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn blank_lines_and_line_breaks_part_paragraphs() {
        let cases: [(&str, &str, &[&str]); 6] = [
            ("nothing", "", &[]),
            ("white space", " \n\t\n ", &[]),
            ("blank lines", "One.\n\n Two.\n", &["One.", "Two."]),
            ("single breaks", "Head\nOne.\nTwo.", &["Head", "One.", "Two."]),
            ("CRLF", "One.\r\n\r\nTwo.\r\nThree.", &["One.", "Two.", "Three."]),
            ("separators", "One.\u{2029}Two.", &["One.", "Two."]),
        ];
        for (name, text, want) in cases {
            assert_eq!(texts(text), want, "{name}");
        }
    }

    #[test]
    fn lines_wrapped_to_a_width_are_one_paragraph() {
        let text = "The council met on Tuesday night to weigh a plan for\nthe old mill, and after four hours of talk it put the\nmatter off until the engineers can say what the roof\nwould cost to mend and who would pay.\n\nNobody was pleased.";
        assert_eq!(texts(text).len(), 2);
    }
}
