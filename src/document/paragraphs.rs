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
    /// Whether it stands around the article on its page and is no part of it.
    pub around: bool,
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
    let trimmed: Vec<Span> = lines.iter().map(|line| words(text, *line)).collect();
    let wrapped = Wrapped::read(text, &trimmed);
    let mut out: Vec<Span> = Vec::new();
    let mut block = None;
    for (index, (line, words)) in lines.into_iter().zip(&trimmed).enumerate() {
        if words.is_empty() {
            block = None;
            continue;
        }
        let open = block.is_some();
        let wide = *block.get_or_insert_with(|| wrapped.width(text, &trimmed[index..]));
        let indented = line.of(text).starts_with(['\t', ' ']);
        let begins = || {
            let follows = out.last().is_some_and(|last| ends_short(text, *last, words.of(text), wide));
            indented || has_bullet(words.of(text)) || follows
        };
        match wide {
            Some(_) if open && !begins() => {
                if let Some(last) = out.last_mut() {
                    *last = last.to(*words);
                }
            }
            _ => out.push(*words),
        }
    }
    out
}

/// What stands in the line, without white space and the marks with which a mail quotes another: "> Hello".
fn words(text: &str, line: Span) -> Span {
    let words = line.trimmed(text);
    let own = words.of(text).trim_start_matches(['>', ' ']);
    if own.len() == words.len() { words } else { Span::new(words.end - own.len(), words.end) }
}

/// Whether an item of a list begins the line.
fn has_bullet(line: &str) -> bool {
    line.starts_with('•') || line.strip_prefix(['*', '-', '–']).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether the last line of the paragraph breaks off well before a line so wide does, and `next` goes not on with it.
fn ends_short(text: &str, paragraph: Span, next: &str, wide: Option<usize>) -> bool {
    let words = paragraph.of(text);
    let last = words.rsplit(['\n', '\r']).next().unwrap_or(words);
    let ends = words.ends_with(['.', '!', '?', '"', '”']) || next.starts_with(char::is_uppercase);
    ends && wide.is_some_and(|wide| 3 * last.len() < 2 * wide)
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

/// Which lines of a text were wrapped to a width.
struct Wrapped {
    /// All of them, and how wide most are.
    all: Option<usize>,
    /// How many lines of a stretch must break off before a small letter for it to be so.
    least: usize,
}

/// How lines end that others follow at once.
#[derive(Clone, Copy, Default)]
struct Ends {
    /// In the midst of a sentence, at a like width.
    broken: usize,
    /// Of these, before a line that begins with a small letter.
    midst: usize,
    /// Elsewhere.
    whole: usize,
    /// Of these, wider than lines are wrapped to.
    long: usize,
}

impl Ends {
    fn read(text: &str, lines: &[Span]) -> Ends {
        let mut ends = Ends::default();
        for pair in lines.windows(2) {
            let (line, next) = (pair[0], pair[1]);
            if line.is_empty() || next.is_empty() {
                continue;
            }
            let length = line.of(text).chars().count();
            let stopped = line.of(text).ends_with(['.', '!', '?', '"', '”', ':', '\'', '’']);
            if WRAPPED_LINE.contains(&length) && !stopped {
                ends.broken += 1;
                ends.midst += usize::from(next.of(text).starts_with(char::is_lowercase));
            } else {
                ends.whole += 1;
                ends.long += usize::from(length > *WRAPPED_LINE.end());
            }
        }
        ends
    }
}

impl Wrapped {
    fn read(text: &str, lines: &[Span]) -> Wrapped {
        let ends = Ends::read(text, lines);
        let all = ends.broken > 2 && ends.broken > 2 * ends.whole;
        Wrapped { all: all.then(|| usual(lines)), least: if ends.midst > 3 { 1 } else { 2 } }
    }

    /// How wide the lines up to the next empty one are, if they were wrapped. Headlines and items break off, too, but
    /// no small letter follows.
    fn width(&self, text: &str, lines: &[Span]) -> Option<usize> {
        // The names in a menu are short beside the lines of the text, not beside each other.
        if self.all.is_some() {
            return self.all;
        }
        let end = lines.iter().position(|line| line.is_empty()).unwrap_or(lines.len());
        let ends = Ends::read(text, &lines[..end]);
        // A mail that is quoted was wrapped once more.
        let quoted = || lines.first().is_some_and(|line| text[..line.start].trim_end_matches(' ').ends_with('>'));
        let least = if ends.midst == 1 && quoted() { 1 } else { self.least };
        let wrapped = ends.midst >= least && 2 * ends.midst >= ends.broken && ends.midst > ends.long;
        wrapped.then(|| lines[..end].iter().map(|line| line.len().min(*WRAPPED_LINE.end())).max().unwrap_or(0))
    }
}

/// How long the middle one of the lines is that may have been wrapped.
fn usual(lines: &[Span]) -> usize {
    let mut lengths: Vec<usize> =
        lines.iter().map(|line| line.len()).filter(|length| WRAPPED_LINE.contains(length)).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().unwrap_or(0)
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

    #[test]
    fn a_wrapped_stretch_is_one_paragraph_among_lines_that_are_not() {
        let list = "Most read\nMayor says that he will quit in the autumn of the year\nMill burns\nRiver rises in the night\n\n";
        let mail = "> The council met on Tuesday night to weigh a plan for\n> the old mill, and after four hours of talk it put the\n> matter off.\n>\n> Nobody was pleased.";
        assert_eq!(texts(&format!("{list}{mail}")).len(), 6);
        let report = "The council met on Tuesday night to weigh a plan for\nthe old mill, and after four hours of talk it put the\nmatter off.\nNobody was pleased, and the mayor left before the\nend of it.\n• Finding 1: The mill was shut and nobody had told the\nmayor.";
        assert_eq!(texts(&format!("{list}{report}")).len(), 7);
        let minutes = "4. Mill Lane\nCllr Roe reported that the road had been hurt by the\nJanuary frost. He said that it would cost about a tenth\nof the sum that the council had.\nCllr Lee asked how long it would last, with all of the\ncars on it.\nNobody could tell.";
        assert_eq!(texts(minutes).len(), 4);
        let bullets = "The council met on Tuesday night to weigh a plan for\nthe old mill, and after four hours of talk it put the\nmatter off until the autumn, for these two reasons:\n- Nobody could say what the roof would cost to mend\n- Nobody could say who would pay the builders for it";
        assert_eq!(texts(bullets).len(), 3);
        let near = "Mayor says that he will quit in the autumn of the year\nby Ann Lee\nThe mayor said so on Tuesday.";
        assert_eq!(texts(near).len(), 3);
    }
}
