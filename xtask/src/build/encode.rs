//! Text and bytes as JavaScript.

use std::fmt::Write;

/// `text` as a string literal that may stand in a script file or in HTML.
pub fn string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + text.len() / 20);
    literal.push('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            // Ends no script element, opens no comment.
            '<' => literal.push_str("\\x3c"),
            '\0'..' ' | '\u{7f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                // Writing to a string does not fail.
                let _ = write!(literal, "\\u{:04x}", u32::from(character));
            }
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// `bytes` as a string literal for a script file: each byte is the character of its code.
///
/// Compressed for the wire this is within a few per cent of the bytes themselves, where Base64, which hides from the
/// compressor what is alike, is half as large again. A browser holds such a string in a byte a character.
pub fn bytes(bytes: &[u8]) -> String {
    let mut literal = String::with_capacity(bytes.len() + bytes.len() / 2);
    literal.push('"');
    for &byte in bytes {
        match byte {
            b'"' => literal.push_str("\\\""),
            b'\\' => literal.push_str("\\\\"),
            b'\n' => literal.push_str("\\n"),
            b'\r' => literal.push_str("\\r"),
            other => literal.push(char::from(other)),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_where_they_must_be() {
        for (text, literal) in [
            ("plain “text” é", "\"plain “text” é\""),
            ("a\"b\\c\nd", "\"a\\\"b\\\\c\\nd\""),
            ("</script><!--", "\"\\x3c/script>\\x3c!--\""),
            ("\0\r\u{2028}", "\"\\u0000\\u000d\\u2028\""),
        ] {
            assert_eq!(string(text), literal);
        }
    }

    #[test]
    fn every_byte_is_a_character_and_none_ends_the_literal() {
        let all: Vec<u8> = (0..=255).collect();
        let literal = bytes(&all);
        let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).expect("a literal");
        assert!(!inner.contains(['\n', '\r']));
        let mut back = Vec::new();
        let mut characters = inner.chars();
        while let Some(character) = characters.next() {
            back.push(match character {
                '"' => panic!("an end within"),
                '\\' => match characters.next() {
                    Some('n') => '\n',
                    Some('r') => '\r',
                    other => other.expect("a character"),
                },
                other => other,
            });
        }
        assert_eq!(back, all.iter().map(|&byte| char::from(byte)).collect::<Vec<_>>());
    }
}
