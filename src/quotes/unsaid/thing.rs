//! Things that are claimed, called or recalled, and told of nothing.

use super::lemma;
use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::WordMap;
use crate::quotes::reader::Reader;

/// For each verb that reports the objects with which it reports nothing.
static THINGS: WordMap<&'static str> = WordMap::of(include_str!("../../lexicon/quotes/things.txt"), Some);

/// "claimed three wickets", "recalled its ambassador", "admitted 300 students", "recorded its first “severe” rating", "found Lee
/// with a fine cross".
pub fn is_a_thing(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const WITHIN: usize = 8;
    const WHERE: [&str; 8] = ["at", "behind", "beside", "inside", "near", "on", "outside", "under"];
    if cue.end != content.start {
        return false;
    }
    let Some(verb) = lemma(reader, cue) else { return false };
    let named = content.iter().take_while(|&ix| reader.tag(ix) == Tag::Proper).count();
    let acts = |ix: TokenIx| reader.tag(ix).is_verbal();
    if verb == "find" && named > 0 && reader.is(content.start.plus(named), "with") {
        const PASSES: [&str; 5] = ["ball", "corner", "cross", "pass", "through-ball"];
        return content.iter().any(|ix| reader.any(ix, &PASSES)) && !content.iter().any(acts);
    }
    // "found Lee on the pavement"
    if verb == "find" && named > 0 && reader.any(content.start.plus(named), &WHERE) {
        return !content.iter().any(|ix| reader.quoted(ix));
    }
    let Some(nouns) = THINGS.get(verb) else { return false };
    if nouns.starts_with('0') && counts(reader, content) {
        return true;
    }
    let listed = |ix: &TokenIx| nouns.split(' ').any(|noun| noun == reader.low(*ix));
    let Some(thing) = content.iter().take(WITHIN).find(listed) else { return false };
    let before = content.ending(thing);
    let marked = verb == "record" && !reader.quoted(content.start) && !reader.quoted(thing);
    let describes = |ix| {
        reader.tag(ix).is_nominal()
            || matches!(reader.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Pronoun)
            || marked && reader.quoted(ix)
    };
    let next = thing.next();
    let told = acts(next)
        || matches!(reader.tag(next), Tag::Noun | Tag::Adjective | Tag::Possessive)
        || verb == "call" && reader.tag(next) == Tag::Determiner;
    // "questioned witnesses about the leak"
    let asked = verb == "question" && content.iter().any(|ix| reader.any(ix, &["about", "over", "whether", "why"]));
    // "dismissed the mayor as a fool"
    let judged = verb == "dismiss" && content.iter().any(|ix| reader.is(ix, "as"));
    let said = asked || judged || content.contains(next) && told;
    before.iter().all(describes) && !said
}

/// "20 trains", "£300 in expenses": so many of something, and nothing told of them.
fn counts(reader: &Reader, content: TokenRange) -> bool {
    let first = content.start.plus(usize::from(reader.any(content.start, &["£", "$", "€"])));
    let tells = |ix: TokenIx| {
        matches!(reader.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::To) || reader.quoted(ix)
    };
    reader.tag(first) == Tag::Number && !content.iter().any(tells)
}
