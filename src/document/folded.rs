//! Lower case that keeps every byte in its place.

/// `text` in lower case, character by character, wherever that leaves the length in bytes alone, so
/// that a span of the one is a span of the other.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (plain, after) = rest.split_at(at);
        folded.push_str(plain);
        let mut characters = after.chars();
        folded.extend(characters.next().map(lower));
        rest = characters.as_str();
    }
    folded.push_str(rest);
    folded.make_ascii_lowercase();
    folded
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
        for (text, want) in [("Élan ABC", "élan abc"), ("İstanbul", "İstanbul"), ("Straße ẞ", "straße ẞ"), ("’S", "’s")]
        {
            assert_eq!(fold(text), want);
            assert_eq!(fold(text).len(), text.len());
        }
    }
}
