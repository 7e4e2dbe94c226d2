//! Verbs and their forms.

use std::sync::LazyLock;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{WordSet, lines};

static DOUBLING: WordSet = WordSet::of(include_str!("words/doubling.txt"));

/// Which form a verb has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VerbForm {
    /// (to) say
    Base,
    /// says
    Present,
    /// (she) said, (she) wrote
    Past,
    /// (it is) said, (has) written
    Participle,
    /// saying
    Ing,
    /// (they) say
    Plural,
}

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verb {
    /// The verb as a dictionary has it.
    pub lemma: &'static str,
    /// Which form it is. Where past and participle are alike it is [`VerbForm::Past`].
    pub form: VerbForm,
}

/// How many forms there are, roughly.
const FORMS_ABOUT: usize = 4000;

static FORMS: LazyLock<FxHashMap<String, Verb>> = LazyLock::new(|| {
    let mut forms = FxHashMap::with_capacity_and_hasher(FORMS_ABOUT, FxBuildHasher);
    for line in lines(include_str!("words/verbs.txt")) {
        add(&mut forms, line);
    }
    forms
});

/// Forms of verbs as the British write them, with the American ones: apologised, apologized.
static AMERICAN: LazyLock<FxHashMap<String, String>> =
    LazyLock::new(|| FORMS.keys().filter_map(|form| Some((british(form)?, form.clone()))).collect());

/// The American spelling of a form of a verb (in lower case) that the British write otherwise.
///
/// ```
/// use saywhen::lexicon;
/// assert_eq!(lexicon::american("apologised"), Some("apologized"));
/// assert_eq!(lexicon::american("promised"), None);
/// ```
pub fn american(word: &str) -> Option<&'static str> {
    // Every word is asked about and hardly any has such an ending, so that all of them are looked for at once.
    let &[.., four, three, two, one] = word.as_bytes() else { return None };
    let spelt = (two == b's') & (one == b'e')
        | (three == b's') & (two == b'e') & ((one == b's') | (one == b'd'))
        | ([four, three, two, one] == *b"sing");
    spelt.then(|| AMERICAN.get(word).map(String::as_str)).flatten()
}

/// The verb of which `word` (in lower case) is a form.
///
/// ```
/// use saywhen::{document::VerbForm, lexicon};
/// let verb = lexicon::verb("denied").unwrap();
/// assert_eq!((verb.lemma, verb.form), ("deny", VerbForm::Past));
/// assert!(lexicon::verb("table").is_none());
/// ```
pub fn verb(word: &str) -> Option<Verb> {
    FORMS.get(word).or_else(|| FORMS.get(american(word)?)).copied()
}

/// The verb as a dictionary has it of which `word` (in lower case) is a form; `word` itself if it is of none.
pub fn lemma(word: &str) -> &str {
    verb(word).map_or(word, |verb| verb.lemma)
}

fn add(forms: &mut FxHashMap<String, Verb>, line: &'static str) {
    let mut parts = line.split(' ');
    let Some(lemma) = parts.next() else { return };
    let mut put = |word: String, form| {
        forms.entry(word).or_insert(Verb { lemma, form });
    };
    put(lemma.to_string(), VerbForm::Base);
    put(third_person(lemma), VerbForm::Present);
    put(with_ending(lemma, "ing"), VerbForm::Ing);
    match (parts.next(), parts.next()) {
        (Some(past), Some(participle)) => {
            put(past.to_string(), VerbForm::Past);
            put(participle.to_string(), VerbForm::Participle);
        }
        _ => put(with_ending(lemma, "ed"), VerbForm::Past),
    }
    for other in parts {
        put(other.to_string(), if other.ends_with("ing") { VerbForm::Ing } else { VerbForm::Present });
    }
}

/// apologized → apologised, analyzing → analysing; `None` for what both write alike.
fn british(form: &str) -> Option<String> {
    // "seize", "prize" and "size" have no other spelling.
    let at = form.rfind('z').filter(|&at| at > 3)?;
    let (stem, ending) = (&form[..at], &form[at + 1..]);
    let spelt = (stem.ends_with('i') || stem.ends_with("ly")) && ["e", "es", "ed", "ing"].contains(&ending);
    spelt.then(|| format!("{stem}s{ending}"))
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// deny → denies, push → pushes, say → says
fn third_person(lemma: &str) -> String {
    let letters = lemma.as_bytes();
    match letters {
        [.., before, b'y'] if !is_vowel(*before) => [&lemma[..lemma.len() - 1], "ies"].concat(),
        [.., b's' | b'x' | b'z' | b'o'] => [lemma, "es"].concat(),
        [.., b'c' | b's', b'h'] => [lemma, "es"].concat(),
        _ => [lemma, "s"].concat(),
    }
}

/// deny + ed → denied, stop + ing → stopping, argue + ing → arguing
fn with_ending(lemma: &str, ending: &str) -> String {
    let letters = lemma.as_bytes();
    let stem = &lemma[..lemma.len() - 1];
    match letters {
        [.., b'i', b'e'] if ending == "ing" => [&lemma[..lemma.len() - 2], "ying"].concat(),
        [.., b'e', b'e'] if ending == "ing" => [lemma, ending].concat(),
        [.., b'e'] => [stem, ending].concat(),
        [.., before, b'y'] if !is_vowel(*before) && ending == "ed" => [stem, "ied"].concat(),
        [.., vowel, last] if doubles(lemma, *vowel, *last) => [lemma, &lemma[lemma.len() - 1..], ending].concat(),
        _ => [lemma, ending].concat(),
    }
}

fn doubles(lemma: &str, vowel: u8, last: u8) -> bool {
    let consonant = !is_vowel(last) && !matches!(last, b'w' | b'x' | b'y');
    let vowels = lemma.bytes().filter(|&letter| is_vowel(letter)).count();
    let short = vowels == 1 && is_vowel(vowel);
    consonant && (short || DOUBLING.has(lemma))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_their_verb() {
        use VerbForm::*;
        for (word, lemma, form) in [
            ("says", "say", Present),
            ("said", "say", Past),
            ("denied", "deny", Past),
            ("denies", "deny", Present),
            ("stopped", "stop", Past),
            ("admitting", "admit", Ing),
            ("arguing", "argue", Ing),
            ("written", "write", Participle),
            ("agreeing", "agree", Ing),
            ("explained", "explain", Past),
            ("lying", "lie", Ing),
            ("is", "be", Present),
            ("offered", "offer", Past),
            ("apologised", "apologize", Past),
            ("recognises", "recognize", Present),
            ("analysing", "analyze", Ing),
            ("seized", "seize", Past),
            ("advised", "advise", Past),
        ] {
            assert_eq!(verb(word), Some(Verb { lemma, form }), "{word}");
        }
    }
}
