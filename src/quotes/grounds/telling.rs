//! How a reason is put into words.

use crate::document::{Document, TokenRange};

/// How many letters of a source or cue are shown before they are cut short.
const SHOWN: usize = 60;

/// A piece of a sentence.
#[derive(Clone, Copy)]
pub enum Part<'p> {
    /// As it is.
    Plain(&'p str),
    /// Words of the document, in marks.
    Shown(TokenRange),
}

/// A sentence in the making.
pub struct Telling<'a, 't> {
    /// Whose words are shown.
    pub document: &'a Document<'t>,
    /// As far as it is told.
    pub sentence: String,
}

impl Telling<'_, '_> {
    /// Adds `words` as they are.
    pub fn add(&mut self, words: &str) {
        self.sentence.push_str(words);
    }

    /// Adds `parts`, one after another.
    pub fn add_all(&mut self, parts: &[Part]) {
        for part in parts {
            match *part {
                Part::Plain(words) => self.add(words),
                Part::Shown(range) => self.show(range),
            }
        }
    }

    /// Adds the words in `range`, in marks, and `words` as they are.
    pub fn shown_and(&mut self, range: TokenRange, words: &str) {
        self.show(range);
        self.add(words);
    }

    /// Adds the words in `range` on one line, in marks.
    pub fn show(&mut self, range: TokenRange) {
        let words = self.document.span(range).of(self.document.text);
        self.sentence.push('“');
        let start = self.sentence.len();
        // Most are parted by one space each already.
        let mut behind_space = false;
        let plain = |byte| {
            let second_space = behind_space && byte == b' ';
            behind_space = byte == b' ';
            matches!(byte, b' '..=b'~') && !second_space
        };
        if words.bytes().all(plain) {
            self.sentence.push_str(words);
        } else {
            for word in words.split_whitespace() {
                if self.sentence.len() > start {
                    self.sentence.push(' ');
                }
                self.sentence.push_str(word);
            }
        }
        let line = &self.sentence[start..];
        let words = line.trim_end_matches([',', ':', ' ']).len();
        let length = if words == 0 { line.len() } else { words };
        // A letter has a byte at the least.
        let cut = if length > SHOWN { line[..length].char_indices().nth(SHOWN) } else { None };
        match cut {
            Some((cut, _)) => {
                let end = line[..cut].rfind(' ').unwrap_or(cut);
                self.sentence.truncate(start + end);
                self.sentence.push('…');
            }
            None => self.sentence.truncate(start + length),
        }
        self.sentence.push('”');
    }
}
