//! "4 in 10 voters say", "nine out of ten dentists say": of how many so many speak.

use crate::document::{Tag, TokenIx};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// Has the whole portion speak, where only its end was taken for the source.
pub fn with_its_whole(reader: &Reader, draft: &mut Draft) {
    let Voice::Written(source) = draft.voice else { return };
    let counts = |ix: TokenIx| reader.tag(ix) == Tag::Number || reader.any(ix, &["one", "two", "three", "nine"]);
    // "4 in [10 voters]", "nine out of [ten voters]"
    let joint = source.start.prev();
    let many = if reader.is(joint, "of") && reader.is(joint.prev(), "out") { joint.minus(2) } else { joint.prev() };
    let portion = many < joint.prev() || reader.is(joint, "in");
    if portion && counts(source.start) && counts(many) && reader.document.same_sentence(many, source.start) {
        draft.voice = Voice::Written(source.starting(many));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn a_portion_speaks_as_a_whole() {
        let cases = [
            ("Roughly 4 in [10 voters] <say> {it leaks}.", "4 in 10 voters"),
            ("Nine out of [ten dentists] <say> {it leaks}.", "Nine out of ten dentists"),
            ("In 2010, [ten dentists] <said> {it leaks}.", "ten dentists"),
            ("Of the nine, [ten dentists] <said> {it leaks}.", "ten dentists"),
            ("[One] <said> {it leaks}.", "One"),
        ];
        marked::check(&cases, |marked| marked::source(marked, with_its_whole));
    }
}
