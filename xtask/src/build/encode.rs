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

/// A script that puts `bytes` into the global `name` as a `Uint8Array`.
///
/// Each byte is the character of its code, or of its code plus 256 where that character would have to
/// be escaped. Compressed for the wire this is within 4 % of the bytes themselves, where Base64, which
/// hides from the compressor what is alike, is half as large again.
pub fn script(name: &str, bytes: &[u8]) -> String {
    let characters: String = bytes.iter().map(|&byte| character(byte)).collect();
    // `Uint8Array.from` would go through the characters one call at a time, which takes thirty times as long.
    format!(
        "const {name} = ((text) => {{ const bytes = new Uint8Array(text.length); \
         for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at); return bytes; }})(\"{characters}\");"
    )
}

fn character(byte: u8) -> char {
    match byte {
        0..0x20 | b'"' | b'\\' | b'<' | 0x7f => char::from_u32(u32::from(byte) + 256).unwrap_or('\0'),
        _ => char::from(byte),
    }
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
    fn every_byte_comes_back_and_none_needs_escaping_twice() {
        let bytes: Vec<u8> = (0..=255).collect();
        let script = script("BYTES", &bytes);
        let literal = script.split('"').nth(1).expect("a literal");
        let back: Vec<u32> = literal.chars().map(|character| u32::from(character) & 255).collect();
        assert_eq!(back, (0..=255).collect::<Vec<u32>>());
        assert_eq!(string(literal), format!("\"{literal}\""));
    }
}
