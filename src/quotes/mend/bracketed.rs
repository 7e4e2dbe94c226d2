//! What stands in brackets before a speaker is no part of their name: "(Laughs) My mother says I am too young."

use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// Lets the source of `draft` begin behind a bracket that was opened before it.
pub fn behind_its_bracket(reader: &Reader, draft: &mut Draft) {
    let Voice::Written(source) = draft.voice else { return };
    let closes = source.iter().position(|ix| reader.any(ix, &[")", "]"]));
    let opens = source.iter().position(|ix| reader.any(ix, &["(", "["]));
    let Some(closes) = closes.filter(|&closes| opens.is_none_or(|opens| opens > closes)) else { return };
    let behind = source.start.plus(closes + 1);
    if behind < source.end {
        draft.voice = Voice::Written(source.starting(behind));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn what_stands_in_brackets_before_a_speaker_is_none() {
        let cases = [
            ("It is late. ([Laughs) My mother] <says> {I am too young}.", "My mother"),
            ("[Ann Lee (42)] <said> {it leaked}.", "Ann Lee (42)"),
            ("[Ruiz] <said> {it leaked (again)}.", "Ruiz"),
        ];
        marked::check(&cases, |marked| marked::source(marked, behind_its_bracket));
    }
}
