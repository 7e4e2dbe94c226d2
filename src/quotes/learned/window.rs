//! A second view of a word that may report: not what it governs, but the words that stand around it, as they stand.
//!
//! [`head`](super::head) looks past helpers and asks for subject and object. Two views of one thing err in different places,
//! and their mean errs less than either.

use super::head::Head;
use super::sight::{Sight, step};
use crate::document::{Tag, TokenIx};
use crate::model::{Features, hash, mix};
use crate::quotes::frame::Frame;

/// How many tokens away a verb is looked for, and how many away a noun or a quotation.
const VERB: usize = 12;
const NOUN: usize = 8;

/// What the words around speak for and against the head.
pub fn features(sight: &Sight, frame: &Frame, head: &Head, out: &mut impl Features) {
    let reader = sight.reader;
    let at = head.at;
    let inside = |ix: TokenIx| ix >= frame.tokens.start && ix < frame.tokens.end;
    let seen = |ix: TokenIx| if inside(ix) { (sight.lemma(ix), sight.tag(ix)) } else { (1, 98) };
    let ruled = |ix: TokenIx| {
        let [quoted, cue, content, source] = [
            reader.quoted(ix),
            sight.ruled_cue(ix).is_some(),
            sight.ruled_content(ix).is_some(),
            sight.ruled_source(ix),
        ]
        .map(u32::from);
        if inside(ix) { quoted + 2 * cue + 4 * content + 8 * source } else { 16 }
    };
    let (lemma, tag) = seen(at);
    let [(back3, back3_tag), (back2, back2_tag), (back, back_tag)] = [3, 2, 1].map(|by| seen(at.minus(by)));
    let [(next, next_tag), (next2, next2_tag), (next3, next3_tag)] = [1, 2, 3].map(|by| seen(at.plus(by)));
    out.add(601, 0);
    out.pair(602, lemma, tag);
    out.add(603, sight.word(at));
    out.add(604, tag);
    for (number, lemma) in (605u32..).zip([back3, back2, back, next, next2, next3]) {
        out.add(number, lemma);
    }
    for (number, tag) in (611u32..).zip([back3_tag, back2_tag, back_tag, next_tag, next2_tag, next3_tag]) {
        out.add(number, tag);
    }
    out.pair(617, back, lemma);
    out.pair(618, lemma, next);
    out.pair(619, back2, back);
    out.pair(620, next, next2);
    out.pair(621, tag, mix(back_tag, next_tag));
    out.pair(622, tag, mix(back2_tag, back_tag));
    out.pair(623, tag, mix(next_tag, next2_tag));
    out.pair(624, lemma, mix(back_tag, next_tag));
    out.pair(625, lemma, mix(next_tag, next2_tag));
    out.pair(626, lemma, mix(back2_tag, back_tag));
    out.pair(627, ruled(at), back_tag);
    out.pair(628, ruled(at), tag);
    out.pair(629, ruled(at), mix(ruled(at.prev()), ruled(at.next())));
    let before = |most: usize| (1..=most).map(move |by| at.minus(by)).take_while(move |ix| inside(*ix));
    let after = |most: usize| (1..=most).map(move |by| at.plus(by)).take_while(move |ix| inside(*ix));
    let verb = |ix: &TokenIx| matches!(reader.tag(*ix), Tag::Verb(_));
    let noun = |ix: &TokenIx| matches!(reader.tag(*ix), Tag::Noun | Tag::Proper | Tag::Pronoun);
    out.pair(630, before(VERB).find(verb).map_or(1, |ix| sight.lemma(ix)), tag);
    out.pair(631, after(VERB).find(verb).map_or(1, |ix| sight.lemma(ix)), tag);
    let (left, right) = (before(NOUN).find(noun), after(NOUN).find(noun));
    out.pair(632, left.map_or(1, |ix| sight.word(ix)), lemma);
    out.add(633, right.map_or(1, |ix| sight.word(ix)));
    out.pair(634, tag, mix(left.map_or(1, |ix| sight.tag(ix)), right.map_or(1, |ix| sight.tag(ix))));
    let quoted = |ix: TokenIx| reader.quoted(ix);
    let marks = u32::from(before(NOUN).any(quoted)) + 2 * u32::from(after(NOUN).any(quoted));
    out.pair(635, marks, lemma);
    out.pair(636, marks, tag);
    let that = after(6).position(|ix| reader.is(ix, "that"));
    out.pair(637, that.map_or(9, |by| by as u32), tag);
    out.pair(638, step(at.0 - frame.tokens.start.0), tag);
    out.pair(639, step(frame.tokens.end.0 - at.0), tag);
    let low = reader.low(at);
    let ending = low.char_indices().rev().nth(2).map_or(low, |(start, _)| &low[start..]);
    out.pair(640, hash(ending), tag);
    out.pair(641, tag, u32::from(reader.capital(at)) + 2 * u32::from(reader.capital(at.next())));
}
