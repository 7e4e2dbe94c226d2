//! The words of which names are made.

use std::borrow::Cow;

use super::known::Known;

/// A word in lower case, and what the lists say of it, which is asked again and again.
#[derive(Clone, Debug)]
pub struct Word<'d> {
    /// The word.
    pub low: Cow<'d, str>,
    /// What the lists say of it.
    pub known: Known,
}

impl<'d> Word<'d> {
    /// `low`, looked up in the lists.
    pub fn new(low: impl Into<Cow<'d, str>>) -> Word<'d> {
        let low = low.into();
        Word { known: Known::of(&low), low }
    }
}

impl PartialEq for Word<'_> {
    fn eq(&self, other: &Word) -> bool {
        self.low == other.low
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
