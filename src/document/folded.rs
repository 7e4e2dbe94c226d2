//! Lower case that keeps every byte in its place.

use crate::span::next_beyond_ascii;

/// The World Health Organization, whose short name would otherwise be a pronoun.
const WHO: &str = "WHO";

/// `text` in lower case, character by character, wherever that leaves the length in bytes alone, so
/// that a span of the one is a span of the other. "WHO" stays as it is among words that do not all shout.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = next_beyond_ascii(rest.as_bytes()) {
        let (plain, after) = rest.split_at(at);
        folded.push_str(plain);
        let mut characters = after.chars();
        folded.extend(characters.next().map(lower));
        rest = characters.as_str();
    }
    folded.push_str(rest);
    folded.make_ascii_lowercase();
    // Nearly every text is without it, and that is quicker to see than to search for.
    if text.contains(WHO) {
        for (at, _) in text.match_indices(WHO).filter(|&(at, _)| is_who(text, at)) {
            folded.replace_range(at..at + WHO.len(), WHO);
        }
    }
    folded
}

/// Whether what stands at `at` is a word of its own, and the word before it or behind it does not shout.
fn is_who(text: &str, at: usize) -> bool {
    let (before, after) = (&text[..at], &text[at + WHO.len()..]);
    let letter = |character: char| character.is_alphanumeric();
    if before.ends_with(letter) || after.starts_with(letter) {
        return false;
    }
    let speaks = |word: &str| word.chars().any(char::is_lowercase);
    // No further than the neighbouring words, so that a long line of such names takes no longer than any other.
    let blank = [' ', '\t'];
    let last = before.trim_end_matches(blank).rsplit(char::is_whitespace).next();
    let next = after.trim_start_matches(blank).split(char::is_whitespace).next();
    last.is_some_and(speaks) || next.is_some_and(speaks)
}

fn lower(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == character.len_utf8() => one,
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folding_keeps_every_byte_in_its_place() {
        for (text, want) in [
            ("Élan ABC", "élan abc"),
            ("İstanbul", "İstanbul"),
            ("Straße ẞ", "straße ẞ"),
            ("’S", "’s"),
            ("A Street of Mills in ÉVIAN, Élan and ÉLAN", "a street of mills in évian, élan and élan"),
        ] {
            assert_eq!(fold(text), want);
            assert_eq!(fold(text).len(), text.len());
        }
    }

    #[test]
    fn the_organization_is_no_pronoun() {
        for (text, want) in [
            ("The WHO said", "the WHO said"),
            ("WHO says it", "WHO says it"),
            ("of the WHO.", "of the WHO."),
            ("Near miss: MAN WHO FELL", "near miss: man who fell"),
            ("Near miss: Whoever, the WHOLE town", "near miss: whoever, the whole town"),
            ("MAN WHO\nran", "man who\nran"),
        ] {
            assert_eq!(fold(text), want);
        }
    }
}
