//! The words of which names are made.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use super::known::Known;
use crate::document::{Document, TokenIx};
use crate::model::hash;

/// A word in lower case, and what the lists say of it, which is asked again and again.
#[derive(Clone, Debug, Default)]
pub struct Word<'d> {
    /// The word.
    pub low: Cow<'d, str>,
    /// Its hash. Two words may share one, so whoever looks up by it compares the words as well.
    pub hash: u32,
    /// What the lists say of it.
    pub known: Known,
}

impl<'d> Word<'d> {
    /// `low`, looked up in the lists.
    pub fn new(low: impl Into<Cow<'d, str>>) -> Word<'d> {
        let low = low.into();
        Word { hash: hash(&low), known: Known::of(&low), low }
    }

    /// The token at `ix`.
    pub fn at(document: &'d Document<'d>, ix: TokenIx) -> Word<'d> {
        let hash = document.hash(ix).unwrap_or_default();
        Word { low: document.low(ix).into(), hash, known: Known::at(document, ix) }
    }

    /// The word without full stops, and with one form of apostrophe.
    pub fn plain(&self) -> Word<'d> {
        match &self.low {
            low if !low.bytes().any(|byte| byte == b'.' || !byte.is_ascii()) => self.clone(),
            Cow::Borrowed(low) if low.find(['.', '’']) == Some(low.len() - 1) => Word::new(&low[..low.len() - 1]),
            low if low.contains(['.', '’']) => Word::new(low.replace('.', "").replace('’', "'")),
            _ => self.clone(),
        }
    }
}

impl PartialEq for Word<'_> {
    fn eq(&self, other: &Word) -> bool {
        self.hash == other.hash && self.low == other.low
    }
}

/// The words of a name: one or two of most names, which then need no room elsewhere.
#[derive(Clone, Debug)]
pub enum Words<'d> {
    /// Two at the most, those that are told by `count`: whether one or two, nobody could guess, and no branch asks.
    Few {
        /// They, and what fills the room behind them.
        words: [Word<'d>; 2],
        /// How many they are.
        count: usize,
    },
    /// Three and more.
    More(Vec<Word<'d>>),
}

impl<'d> Words<'d> {
    /// Adds one more at the end.
    pub fn push(&mut self, word: Word<'d>) {
        match self {
            Words::More(words) => words.push(word),
            Words::Few { words, count } => match words.get_mut(*count) {
                Some(free) => {
                    *free = word;
                    *count += 1;
                }
                None => {
                    let [one, two] = std::mem::take(words);
                    *self = Words::More(vec![one, two, word]);
                }
            },
        }
    }
}

impl Default for Words<'_> {
    fn default() -> Self {
        Words::Few { words: Default::default(), count: 0 }
    }
}

impl<'d> From<[Word<'d>; 2]> for Words<'d> {
    fn from(words: [Word<'d>; 2]) -> Words<'d> {
        Words::Few { words, count: 2 }
    }
}

impl<'d> Deref for Words<'d> {
    type Target = [Word<'d>];

    fn deref(&self) -> &[Word<'d>] {
        match self {
            Words::Few { words, count } => &words[..*count],
            Words::More(words) => words,
        }
    }
}

impl<'d> DerefMut for Words<'d> {
    fn deref_mut(&mut self) -> &mut [Word<'d>] {
        match self {
            Words::Few { words, count } => &mut words[..*count],
            Words::More(words) => words,
        }
    }
}

/// The words with a space between each and the next.
pub fn joined(words: &[Word]) -> String {
    let mut whole = String::with_capacity(words.iter().map(|word| word.low.len() + 1).sum());
    for word in words {
        if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(&word.low);
    }
    whole
}

#[cfg(test)]
pub fn words_of(name: &str) -> Vec<Word<'_>> {
    name.split(' ').map(Word::new).collect()
}
