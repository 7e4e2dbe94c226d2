//! What English says, as data: word lists, one entry a line, `#` for comments.
//!
//! A list is read once, at its first use. Each room keeps its own lists in a folder of its own here and
//! reads them through [`WordSet`] and [`WordMap`] of [`list`], which a [`sieve`] makes fast; what several rooms need stands
//! in `words/`: [`verbs`] and their forms, and [`plural`] nouns.

mod list;
mod plural;
mod sieve;
mod verbs;

pub use list::{WordMap, WordSet, lines, parted};
pub use plural::{is_plural_of, singular};
pub use sieve::Sieve;
pub use verbs::{Verb, VerbForm, american, lemma, verb};

/// How an abbreviation behaves.
#[derive(Clone, Copy)]
struct Abbreviation {
    /// It leans on the word after it and ends no sentence.
    leans: bool,
    /// Without a capital it is another word.
    capital: bool,
}

static ABBREVIATIONS: WordMap<Abbreviation> = WordMap::of(include_str!("words/abbreviations.txt"), |how| {
    Some(Abbreviation { leans: how.starts_with("leans"), capital: how.ends_with("capital") })
});
static OPENERS: WordSet = WordSet::of(include_str!("words/openers.txt"));
static HOUR_FOLLOWERS: WordSet = WordSet::of(include_str!("words/hour_followers.txt"));
static FRONTS: WordSet = WordSet::of(include_str!("words/fronts.txt"));
static MONTHS: WordSet = WordSet::of(include_str!("words/months.txt"));
static UNCHANGING: WordSet = WordSet::of(include_str!("words/unchanging.txt"));

/// What a person may be called by trade, office or part in a story, and the sex where the word tells it.
pub static ROLE_NOUNS: WordMap<&'static str> = WordMap::of(include_str!("words/role_nouns.txt"), Some);
/// Nouns that mean several people without an ending that says so.
pub static GROUP_NOUNS: WordSet = WordSet::of(include_str!("words/group_nouns.txt"));
/// Nouns that mean an organisation when it is not named, and by which words one knows it in a name.
pub static ORGANIZATION_NOUNS: WordMap<&'static str> = WordMap::of(include_str!("words/organization_nouns.txt"), Some);

/// Whether `word`, without its full stop, is usually written with one.
pub fn is_abbreviation(word: &str) -> bool {
    let known = match word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => ABBREVIATIONS.get(&word.to_ascii_lowercase()),
        false => ABBREVIATIONS.get(word),
    };
    known.is_some_and(|known| !known.capital || word.starts_with(char::is_uppercase))
}

/// Whether the abbreviation (in lower case, without its full stop) leans on the word after it, as
/// titles and "vs." do, and so never ends a sentence.
pub fn abbreviation_leans_on(word: &str) -> bool {
    ABBREVIATIONS.get(word).is_some_and(|known| known.leans)
}

/// Whether `word`, in lower case, names a month, in full or short; it may be another word as well: "march".
pub fn is_month(word: &str) -> bool {
    MONTHS.has(word)
}

/// Whether `word` (in lower case) seldom has a capital but where it begins a sentence.
pub fn is_sentence_opener(word: &str) -> bool {
    OPENERS.has(word)
}

/// Whether `word` (in lower case), with a capital behind an hour, goes with the hour: "at 9 a.m. Eastern".
pub fn follows_hour(word: &str) -> bool {
    HOUR_FOLLOWERS.has(word)
}

/// Whether a clause may open with `word` (in lower case) and an hour: "at 9 a.m.", "but at 9 a.m.".
pub fn fronts_hour(word: &str) -> bool {
    FRONTS.has(word)
}

/// Whether the past of the verb `word` (in lower case) is like its present: "quit".
pub fn is_unchanging(word: &str) -> bool {
    UNCHANGING.has(word)
}

/// Whether `word` (in lower case) is a noun for somebody, for several people or for an organisation.
pub fn is_role_or_body(word: &str) -> bool {
    ROLE_NOUNS.get(word).is_some() || ORGANIZATION_NOUNS.get(word).is_some() || GROUP_NOUNS.has(word)
}
