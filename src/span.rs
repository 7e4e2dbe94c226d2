//! Stretches of text, and the units in which the world outside counts them.

use std::marker::PhantomData;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::order::Key;

/// A stretch of the text, in bytes, end exclusive, both ends on character boundaries.
///
/// Everything inside the core is counted so. Other units appear only in [`OutSpan`], made by
/// [`Ruler`] when a finished analysis leaves the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl From<Span> for Key {
    fn from(span: Span) -> Key {
        (span.start, span.end).into()
    }
}

impl Span {
    /// The span from `start` to `end`; an `end` before `start` gives the empty span at `start`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end: end.max(start) }
    }

    /// Its words in `text`.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// Whether nothing lies in it.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Its length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether all of `other` lies in it.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The least span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// It without white space at either end.
    pub fn trimmed(self, text: &str) -> Span {
        let words = self.of(text);
        // Most stretches begin and end with a character that is to be seen.
        if let [first, .., last] = words.as_bytes()
            && first.is_ascii_graphic()
            && last.is_ascii_graphic()
        {
            return self;
        }
        let start = self.start + (words.len() - words.trim_start().len());
        Span::new(start, start + words.trim().len())
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// A unit in which offsets leave the core.
pub trait Unit: Clone + Copy + std::fmt::Debug + PartialEq {
    /// Its name in the contract's `offsets`.
    const NAME: &'static str;
    /// How many of it the character takes.
    fn width(character: char) -> usize;
}

/// UTF-8 bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Byte;
/// UTF-16 code units, as JavaScript counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Utf16;
/// Unicode code points, as Python counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CodePoint;

impl Unit for Byte {
    const NAME: &'static str = "byte";
    fn width(character: char) -> usize {
        character.len_utf8()
    }
}

impl Unit for Utf16 {
    const NAME: &'static str = "utf16";
    fn width(character: char) -> usize {
        character.len_utf16()
    }
}

impl Unit for CodePoint {
    const NAME: &'static str = "codepoint";
    fn width(_: char) -> usize {
        1
    }
}

/// A stretch of the text counted in `U`, end exclusive: what the contract calls a span.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct OutSpan<U: Unit> {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    #[serde(skip)]
    unit: PhantomData<U>,
}

/// Turns byte spans of one text into spans counted in `U`.
///
/// ```
/// use saywhen::span::{Ruler, Span, Utf16};
/// let text = "🙂 “yes”";
/// let ruler = Ruler::<Utf16>::new(text);
/// let quote = ruler.measure(Span::new(5, text.len()));
/// assert_eq!((quote.start, quote.end), (3, 8));
/// ```
pub struct Ruler<U: Unit> {
    /// Byte and unit offset just past every character in which the two grow apart.
    steps: Vec<(usize, usize)>,
    unit: PhantomData<U>,
}

/// Where the first byte stands that is no character by itself.
pub(crate) fn next_beyond_ascii(bytes: &[u8]) -> Option<usize> {
    // Most stretches are free of them, and this is seen of all their bytes at once.
    const STRETCH: usize = 16;
    let (stretches, _) = bytes.as_chunks::<STRETCH>();
    let free = stretches.iter().take_while(|stretch| stretch.is_ascii()).count() * STRETCH;
    bytes[free..].iter().position(|byte| !byte.is_ascii()).map(|ahead| free + ahead)
}

impl<U: Unit> Ruler<U> {
    /// A ruler for `text`; linear in its length, and free of memory for ASCII.
    pub fn new(text: &str) -> Ruler<U> {
        let mut steps = Vec::new();
        let mut units = 0;
        let mut counted = 0;
        let mut next = 0;
        // A character of one byte takes one unit of every kind.
        while let Some(ahead) = next_beyond_ascii(&text.as_bytes()[next..]) {
            let at = next + ahead;
            let Some(character) = text[at..].chars().next() else { break };
            next = at + character.len_utf8();
            if character.len_utf8() != U::width(character) {
                units += at - counted + U::width(character);
                counted = next;
                steps.push((counted, units));
            }
        }
        Ruler { steps, unit: PhantomData }
    }

    /// `byte`, an offset on a character boundary, in units.
    pub fn at(&self, byte: usize) -> usize {
        match self.steps.partition_point(|&(bytes, _)| bytes <= byte) {
            0 => byte,
            after => {
                let (bytes, units) = self.steps[after - 1];
                units + (byte - bytes)
            }
        }
    }

    /// The byte at which the unit `at` begins: the inverse of [`Ruler::at`]. Within a character it is no boundary.
    pub fn byte(&self, at: usize) -> usize {
        match self.steps.partition_point(|&(_, units)| units <= at) {
            0 => at,
            after => {
                let (bytes, units) = self.steps[after - 1];
                bytes + (at - units)
            }
        }
    }

    /// The words of `span` in `text`, for which this ruler was made; nothing where they are not within it.
    ///
    /// ```
    /// use saywhen::span::{Ruler, Span, Utf16};
    /// let text = "🙂 “yes”";
    /// let ruler = Ruler::<Utf16>::new(text);
    /// assert_eq!(ruler.words(text, ruler.measure(Span::new(5, text.len()))), "“yes”");
    /// ```
    pub fn words<'a>(&self, text: &'a str, span: OutSpan<U>) -> &'a str {
        text.get(self.byte(span.start)..self.byte(span.end)).unwrap_or_default()
    }

    /// `span` in units.
    pub fn measure(&self, span: Span) -> OutSpan<U> {
        OutSpan { start: self.at(span.start), end: self.at(span.end), unit: PhantomData }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naive<U: Unit>(text: &str, byte: usize) -> usize {
        text[..byte].chars().map(U::width).sum()
    }

    #[test]
    fn a_ruler_counts_as_the_naive_sum_does() {
        for text in ["", "plain", "“a” é 🙂🙂 z", "\u{feff}x\u{301}\0\u{10ffff}", "שלום ‘x’"] {
            let bytes = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            let (utf16, points, same) =
                (Ruler::<Utf16>::new(text), Ruler::<CodePoint>::new(text), Ruler::<Byte>::new(text));
            for byte in bytes {
                assert_eq!(utf16.at(byte), naive::<Utf16>(text, byte), "{text:?} at {byte}");
                assert_eq!(points.at(byte), naive::<CodePoint>(text, byte), "{text:?} at {byte}");
                assert_eq!(same.at(byte), byte);
                assert_eq!((utf16.byte(utf16.at(byte)), points.byte(points.at(byte))), (byte, byte), "{text:?}");
            }
        }
    }
}
