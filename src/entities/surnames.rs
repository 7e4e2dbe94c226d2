//! Which word of a person's name is the surname, where names of elsewhere do not end with it.

use super::known::Known;
use super::word::Word;

/// The surname of somebody whose full name has these words: the last of them, or the first where the family's
/// name stands in front ("Kim Jong-un").
pub fn surname<'w, 'd>(words: &'w [Word<'d>]) -> Option<&'w Word<'d>> {
    if is_family_first(words) { words.first() } else { words.last() }
}

/// Whether the family's name stands in front: "Kim Jong-un", "Xi Jinping", "Park Geun Hye".
pub fn is_family_first(words: &[Word]) -> bool {
    let Some((family, given)) = words.split_first() else { return false };
    if !family.known.is_family_first() {
        return false;
    }
    match given {
        [only] => match only.low.split_once('-') {
            Some((one, other)) => is_given_pair(one, other),
            // "Kim Manning" and "Lee Long" are nobody from there.
            None => family.known.first_name.is_none() && is_of_syllables(only),
        },
        [one, other] => one.known.is_given_syllable() && other.known.is_given_syllable(),
        _ => false,
    }
}

/// "ming", "jinping"
fn is_of_syllables(word: &Word) -> bool {
    let low = &*word.low;
    word.known.is_given_syllable() || low.char_indices().skip(1).any(|(at, _)| is_given_pair(&low[..at], &low[at..]))
}

/// Whether two words that a hyphen joins, the second without a capital, are one given name: "Jong-un".
pub fn is_given_pair(one: &str, other: &str) -> bool {
    Known::of(one).is_given_syllable() && Known::of(other).is_given_syllable()
}

/// A word in lower case with which a name may begin on its own, where the text does not show it in full:
/// "von der Leyen", "al-Sisi"; "de" and its like are too often a part of something else.
pub fn begins_name(particle: &str) -> bool {
    matches!(particle, "von" | "van" | "al" | "el" | "bin" | "ibn" | "bint" | "ter" | "zu")
}

/// A word that is a first name to some, and yet begins a surname: "Von der Leyen", "Mac Giolla".
pub fn opens_surname(word: &Word) -> bool {
    word.known.is_particle() || word.low == "mac"
}

/// "al-Sisi" and "el-Sisi" are one name, which is Sisi.
pub fn is_arabic_article(word: &str) -> bool {
    matches!(word, "al" | "el" | "ash")
}

/// A small word inside the name of a place: "Stratford-upon-Avon".
pub fn joins_place(word: &str) -> bool {
    matches!(
        word,
        "upon" | "on" | "under" | "in" | "by" | "le" | "la" | "les" | "sur" | "au" | "aux" | "de" | "en" | "am" | "the"
    )
}

#[cfg(test)]
mod tests {
    use super::super::word::words_of;
    use super::*;

    #[test]
    fn the_family_stands_in_front_or_at_the_end() {
        for (name, want) in [
            ("kim jong-un", "kim"),
            ("xi jinping", "xi"),
            ("park geun hye", "park"),
            ("lee hsien loong", "lee"),
            ("li na", "li"),
            ("young-ha kim", "kim"),
            ("kim manning", "manning"),
            ("lee harvey", "harvey"),
            ("han solo-berg", "solo-berg"),
            ("song", "song"),
            ("ann lee", "lee"),
            ("lee ann long", "long"),
        ] {
            let words = words_of(name);
            assert_eq!(surname(&words).map(|word| &*word.low), Some(want), "{name}");
        }
        assert_eq!(surname(&[]), None);
    }

    #[test]
    fn a_given_name_has_two_parts() {
        for (one, other, want) in [
            ("jong", "un", true),
            ("cheuk", "ting", true),
            ("ing", "wen", true),
            ("york", "based", false),
            ("clinton", "style", false),
            ("south", "east", false),
        ] {
            assert_eq!(is_given_pair(one, other), want, "{one}-{other}");
        }
    }
}
