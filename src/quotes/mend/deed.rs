//! What the source did next is no part of what it said.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::reader::Reader;

/// "promised a review and left the room", "described it as “brave” and kept her rating": what the source did next is no part
/// of what was promised. Where words in marks are told behind that, they end by themselves.
pub fn before_the_next(reader: &Reader, content: TokenRange) -> TokenRange {
    let finite = |ix: TokenIx| {
        matches!(reader.tag(ix), Tag::Verb(VerbForm::Past) | Tag::Modal) || reader.tag(ix) == Tag::Auxiliary
    };
    // "in May"
    let Some(verb) = content.iter().filter(|&ix| !reader.is_time(ix)).find(|&ix| {
        // "he quit": the tags may take it for something else.
        let owned = || reader.any(ix.prev(), &["he", "she", "they"]) && reader.verb(ix).is_some();
        finite(ix)
            || owned()
            || matches!(reader.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural | VerbForm::Participle))
    }) else {
        return content;
    };
    if let Some(joint) = content.iter().find(|&ix| is_sentence_passed(reader, ix) && ix > content.start) {
        return content.ending(joint);
    }
    let joint = begins(reader, verb);
    let joins = reader.any(joint, &["and", "but"]) && joint > content.start && (finite(verb) || joint < verb.prev());
    let marked = |stretch: TokenRange| stretch.iter().any(|ix| reader.quoted(ix));
    let ends_by_marks = || marked(content) && (marked(content.starting(joint)) || !reader.quoted(joint.prev()));
    let told =
        || ends_by_marks() || content.iter().any(|ix| reader.any(ix, &["that", "if", "whether", "how", "who", "what"]));
    // "denies murder but has admitted theft" is told apart later.
    let pleads = |ix: TokenIx| reader.verb(ix).is_some_and(|known| matches!(known.verb.lemma, "admit" | "deny"));
    if !joins || told() || pleads(verb) || pleads(verb.next()) {
        return content;
    }
    let end = if reader.is(joint.prev(), ",") { joint.prev() } else { joint };
    content.ending(end)
}

/// What joins the verb at `verb` to what stands before: "and left", "and in May he left", "and in May left".
fn begins(reader: &Reader, verb: TokenIx) -> TokenIx {
    const TIMED: usize = 6;
    let mut at = verb.prev();
    if reader.any(at, &["he", "she", "it", "they"]) {
        at = at.prev();
    }
    let days = (0..TIMED).take_while(|&by| reader.is_time(at.minus(by))).count();
    let on = at.minus(days);
    match days {
        0 => verb.prev(),
        _ if reader.any(on, &["in", "on", "at"]) => on.prev(),
        _ => on,
    }
}

/// "told him that he was to blame | and jailed him": what a court did besides.
fn is_sentence_passed(reader: &Reader, joint: TokenIx) -> bool {
    const PASSED: [&str; 6] = ["fined", "imprisoned", "jailed", "ordered", "remanded", "sentenced"];
    let whom = joint.plus(2);
    reader.is(joint, "and")
        && !reader.quoted(joint)
        && reader.any(joint.next(), &PASSED)
        && (reader.any(whom, &["her", "him", "them"]) || reader.tag(whom) == Tag::Proper)
}
