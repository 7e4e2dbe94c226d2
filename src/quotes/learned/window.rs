//! A second view of a word that may report: not what it governs, but the words that stand around it, as they stand.
//!
//! [`head`](super::head) looks past helpers and asks for subject and object. Two views of one thing err in different places,
//! and their mean errs less than either.

use super::glance::{Glance, NOUN, VERB};
use super::head::Head;
use super::sight::{Sight, step};
use crate::document::{TokenIx, TokenRange};
use crate::model::{Features, mix};
use crate::quotes::frame::Frame;

/// What the words around speak for and against the head.
pub fn features(sight: &Sight, frame: &Frame, head: &Head, glance: &Glance, out: &mut impl Features) {
    let reader = sight.reader;
    let at = head.at;
    let within = sight.within(frame);
    let ruled = |ix: TokenIx| {
        let [quoted, cue, content, source] = [
            reader.quoted(ix),
            sight.ruled_cue(ix).is_some(),
            sight.ruled_content(ix).is_some(),
            sight.ruled_source(ix),
        ]
        .map(u32::from);
        if frame.tokens.contains(ix) { quoted + 2 * cue + 4 * content + 8 * source } else { 16 }
    };
    let [back3, back2, back] = [3, 2, 1].map(|by| *within.seen(at.minus(by)));
    let here = *within.seen(at);
    let [next, next2, next3] = [1, 2, 3].map(|by| *within.seen(at.plus(by)));
    let (lemma, tag) = (here.lemma, here.tag);
    out.add(601, 0);
    out.pair(602, lemma, tag);
    out.add(603, here.word);
    out.add(604, tag);
    for (number, seen) in (605u32..).zip([back3, back2, back, next, next2, next3]) {
        out.add(number, seen.lemma);
    }
    for (number, seen) in (611u32..).zip([back3, back2, back, next, next2, next3]) {
        out.add(number, seen.tag);
    }
    out.pair(617, back.lemma, lemma);
    out.pair(618, lemma, next.lemma);
    out.pair(619, back2.lemma, back.lemma);
    out.pair(620, next.lemma, next2.lemma);
    out.pair(621, tag, mix(back.tag, next.tag));
    out.pair(622, tag, mix(back2.tag, back.tag));
    out.pair(623, tag, mix(next.tag, next2.tag));
    out.pair(624, lemma, mix(back.tag, next.tag));
    out.pair(625, lemma, mix(next.tag, next2.tag));
    out.pair(626, lemma, mix(back2.tag, back.tag));
    let ruled_here = ruled(at);
    out.pair(627, ruled_here, back.tag);
    out.pair(628, ruled_here, tag);
    out.pair(629, ruled_here, mix(ruled(at.prev()), ruled(at.next())));
    // Nothing that stands between it and its helpers is a verb or a noun.
    let verb_before = glance.before.verb.filter(|verb| at.0 - verb.0 <= VERB);
    out.pair(630, verb_before.map_or(1, |ix| sight.lemma(ix)), tag);
    out.pair(631, glance.after.verb.map_or(1, |ix| sight.lemma(ix)), tag);
    let left = glance.before.noun.filter(|noun| at.0 - noun.0 <= NOUN).map(|ix| *sight.seen(ix));
    let right = glance.after.noun.map(|ix| *sight.seen(ix));
    out.pair(632, left.map_or(1, |left| left.word), lemma);
    out.add(633, right.map_or(1, |right| right.word));
    out.pair(634, tag, mix(left.map_or(1, |left| left.tag), right.map_or(1, |right| right.tag)));
    let near = TokenRange::new(frame.tokens.start.max(TokenIx(at.0.saturating_sub(NOUN))), at);
    let marks = u32::from(sight.any_quoted(near)) + 2 * u32::from(glance.quoted_after);
    out.pair(635, marks, lemma);
    out.pair(636, marks, tag);
    let that = glance.that.filter(|&by| head.tokens.end.plus(by) < frame.tokens.end);
    out.pair(637, that.map_or(9, |by| by as u32), tag);
    out.pair(638, step(at.0 - frame.tokens.start.0), tag);
    out.pair(639, step(frame.tokens.end.0 - at.0), tag);
    out.pair(640, glance.ending, tag);
    out.pair(641, tag, u32::from(glance.capital) + 2 * u32::from(reader.capital(at.next())));
}
