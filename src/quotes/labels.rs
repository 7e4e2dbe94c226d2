//! Labels before a colon that are no names.

use super::reader::Reader;
use crate::document::TokenRange;
use crate::lexicon::WordMap;

/// What a label marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A question of an interview.
    Asks,
    /// An answer.
    Answers,
    /// Something that nobody says.
    Nobody,
}

static LABELS: WordMap<Label> = WordMap::of(include_str!("../lexicon/quotes/labels.txt"), Label::read);

impl Label {
    fn read(value: &str) -> Option<Label> {
        match value {
            "asks" => Some(Label::Asks),
            "answers" => Some(Label::Answers),
            "nobody" => Some(Label::Nobody),
            _ => None,
        }
    }
}

impl Reader<'_, '_> {
    /// What the words mark as a label; `None` for what may be a name.
    pub fn label(&self, words: TokenRange) -> Option<Label> {
        let low = self.document.low_span(self.document.span(words));
        // "Q1:", "A12:"
        LABELS.get(low.trim_end_matches(|end: char| end == '.' || end.is_ascii_digit())).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon;

    #[test]
    fn every_label_is_readable() {
        for line in lexicon::lines(include_str!("../lexicon/quotes/labels.txt")) {
            assert!(line.split_once("  ").is_some_and(|(_, value)| Label::read(value).is_some()), "{line}");
        }
    }
}
