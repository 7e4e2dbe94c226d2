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
