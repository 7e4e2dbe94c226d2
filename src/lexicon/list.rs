//! Lists of words, read from text.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

/// The entries of a list: lines, trimmed, without comments and blank ones.
pub fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = text;
    let lines = std::iter::from_fn(move || {
        let (line, next) = parted(rest, b'\n').unwrap_or((rest, ""));
        rest = next;
        (!line.is_empty() || !next.is_empty()).then_some(line)
    });
    lines.map(|line| parted(line, b'#').map_or(line, |(entry, _)| entry).trim_ascii()).filter(|line| !line.is_empty())
}

/// What stands before and behind the first `mark`, an ASCII character. As [`str::split_once`], which is made for longer
/// stretches: an entry is a few letters, and the first analysis waits for thousands of them.
pub fn parted(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((&text[..at], &text[at + 1..]))
}

/// For each first byte the lengths of the words that begin with it, a bit each: most words of a text are
/// turned away by this alone.
#[derive(Clone, Debug)]
struct Shapes([u32; 256]);

impl Shapes {
    /// Adds that of `word`.
    fn add(&mut self, word: &str) {
        if let Some(&first) = word.as_bytes().first() {
            self.0[usize::from(first)] |= Shapes::length(word);
        }
    }

    /// Whether a word of the shape of `word` was added.
    fn have(&self, word: &str) -> bool {
        word.as_bytes().first().is_some_and(|&first| self.0[usize::from(first)] & Shapes::length(word) != 0)
    }

    /// The bit of a word's length; all lengths from 31 on share one.
    fn length(word: &str) -> u32 {
        1 << word.len().min(31)
    }
}

impl Default for Shapes {
    fn default() -> Shapes {
        Shapes([0; 256])
    }
}

impl<'w> FromIterator<&'w str> for Shapes {
    fn from_iter<I: IntoIterator<Item = &'w str>>(words: I) -> Shapes {
        let mut shapes = Shapes::default();
        words.into_iter().for_each(|word| shapes.add(word));
        shapes
    }
}

/// A set of words in lower case, read at its first use.
pub struct WordSet {
    text: &'static str,
    read: OnceLock<(FxHashSet<&'static str>, Shapes)>,
}

impl WordSet {
    /// The entries of `text`, one a line.
    pub const fn of(text: &'static str) -> WordSet {
        WordSet { text, read: OnceLock::new() }
    }

    /// Whether `word`, in lower case, is one of them.
    pub fn has(&self, word: &str) -> bool {
        let (words, shapes) = self.read.get_or_init(|| (lines(self.text).collect(), lines(self.text).collect()));
        shapes.have(word) && words.contains(word)
    }
}

/// A map from words in lower case to what is said of them, read at its first use.
pub struct WordMap<V> {
    text: &'static str,
    value: fn(&'static str) -> Option<V>,
    read: OnceLock<(FxHashMap<&'static str, V>, Shapes)>,
}

impl<V> WordMap<V> {
    /// The entries of `text`, one a line: the word or words, a tab or two spaces, and a value for `value` to
    /// read. A line whose value it cannot read is left out; the tests of each list see that there is none.
    pub const fn of(text: &'static str, value: fn(&'static str) -> Option<V>) -> WordMap<V> {
        WordMap { text, value, read: OnceLock::new() }
    }

    /// What is said of `word`, in lower case.
    pub fn get(&self, word: &str) -> Option<&V> {
        let (values, shapes) = self.read.get_or_init(|| {
            let entry = |line: &'static str| {
                let (word, rest) = parted(line, b'\t').or_else(|| line.split_once("  ")).unwrap_or((line, ""));
                Some((word.trim_ascii(), (self.value)(rest.trim_ascii())?))
            };
            let values: FxHashMap<_, _> = lines(self.text).filter_map(entry).collect();
            let shapes = values.keys().copied().collect();
            (values, shapes)
        });
        shapes.have(word).then(|| values.get(word)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    #[test]
    fn a_list_has_its_words_and_no_others() {
        let longest = "a".repeat(40);
        let set = WordSet::of("lee  # a name\n\nélan\nat least\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n");
        for (word, want) in [
            ("lee", true),
            ("élan", true),
            ("at least", true),
            (longest.as_str(), true),
            ("", false),
            ("lea", false),
            ("le", false),
            (&longest[1..], false),
        ] {
            assert_eq!(set.has(word), want, "{word:?}");
        }
        let map = WordMap::of("one  1\ntwo\t2\nmany  x\n", |value| value.parse::<u8>().ok());
        assert_eq!(["one", "two", "many", "owe"].map(|word| map.get(word).copied()), [Some(1), Some(2), None, None]);
    }

    #[test]
    fn no_list_has_an_entry_twice() {
        let files = |folder: PathBuf| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let rooms = files(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon")).filter(|path| path.is_dir());
        let (mut lists, mut twice) = (0, Vec::new());
        for path in rooms.flat_map(files) {
            let text: &'static str = fs::read_to_string(&path).unwrap().leak();
            let mut seen = FxHashSet::default();
            let again = lines(text).filter(|line| !seen.insert(*line));
            twice.extend(again.map(|line| format!("{}: {line}", path.display())));
            lists += 1;
        }
        assert_eq!(twice, Vec::<String>::new());
        assert!(lists > 0, "the lists stand elsewhere");
    }
}
