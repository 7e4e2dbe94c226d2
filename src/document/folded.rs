//! Lower case that keeps every byte in its place.

/// `text` in lower case, character by character, wherever that leaves the length in bytes alone, so
/// that a span of the one is a span of the other.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            folded.push(character.to_ascii_lowercase());
            continue;
        }
        let mut lower = character.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == character.len_utf8() => folded.push(one),
            _ => folded.push(character),
        }
    }
    folded
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
