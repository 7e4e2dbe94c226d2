//! The words of which names are made.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use super::known::Known;
use crate::document::{Document, TokenIx};
use crate::model::hash;

/// A word in lower case, and what the lists say of it, which is asked again and again.
#[derive(Clone, Debug)]
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
    /// "Lee"
    One([Word<'d>; 1]),
    /// "Ann Lee"
    Two([Word<'d>; 2]),
    /// Any other number.
    More(Vec<Word<'d>>),
}

impl<'d> Words<'d> {
    /// Adds one more at the end.
    pub fn push(&mut self, word: Word<'d>) {
        *self = match std::mem::take(self) {
            Words::More(words) if words.is_empty() => Words::One([word]),
            Words::One([one]) => Words::Two([one, word]),
            Words::Two([one, two]) => Words::More(vec![one, two, word]),
            Words::More(mut words) => {
                words.push(word);
                Words::More(words)
            }
        };
    }
}

impl Default for Words<'_> {
    fn default() -> Self {
        Words::More(Vec::new())
    }
}

impl<'d> Deref for Words<'d> {
    type Target = [Word<'d>];

    fn deref(&self) -> &[Word<'d>] {
        match self {
            Words::One(words) => words,
            Words::Two(words) => words,
            Words::More(words) => words,
        }
    }
}

impl<'d> DerefMut for Words<'d> {
    fn deref_mut(&mut self) -> &mut [Word<'d>] {
        match self {
            Words::One(words) => words,
            Words::Two(words) => words,
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
