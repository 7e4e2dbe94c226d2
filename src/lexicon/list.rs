//! Lists of words, read from text.

use rustc_hash::{FxHashMap, FxHashSet};

/// The entries of a list: lines, trimmed, without comments and blank ones.
pub fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(|line| line.split('#').next().unwrap_or("").trim()).filter(|line| !line.is_empty())
}

/// A set of words in lower case.
pub struct WordSet(FxHashSet<&'static str>);

impl WordSet {
    /// Reads one entry a line.
    pub fn read(text: &'static str) -> WordSet {
        WordSet(lines(text).collect())
    }

    /// Whether `word`, in lower case, is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// A map from words in lower case to what is said of them.
pub struct WordMap<V>(FxHashMap<&'static str, V>);

impl<V> WordMap<V> {
    /// Reads one entry a line: the word or words, a tab or two spaces, and a value for `value` to
    /// read. A line whose value it cannot read is left out; the tests of each list see that there is none.
    pub fn read(text: &'static str, value: impl Fn(&'static str) -> Option<V>) -> WordMap<V> {
        let entry = |line: &'static str| {
            let (word, rest) = line.split_once('\t').or_else(|| line.split_once("  ")).unwrap_or((line, ""));
            Some((word.trim(), value(rest.trim())?))
        };
        WordMap(lines(text).filter_map(entry).collect())
    }

    /// What is said of `word`, in lower case.
    pub fn get(&self, word: &str) -> Option<&V> {
        self.0.get(word)
    }
}
