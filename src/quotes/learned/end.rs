//! Where what is reported ends.

use super::head::Head;
use super::sight::{Sight, step};
use crate::document::{TokenIx, TokenRange};
use crate::model::{Features, mix};
use crate::quotes::draft::Draft;
use crate::quotes::frame::Frame;

/// How many ends are tried.
const ENDS: usize = 28;
/// How many tokens a content may have, sentence ends apart.
const LONGEST: usize = 60;

/// Where content may end, and what it holds up to there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// One past its last token.
    pub at: TokenIx,
    /// How many finite verbs it has.
    verbs: u32,
    /// How many commas outside of marks.
    commas: u32,
}

impl End {
    /// Whether it is the end of the sentence.
    pub fn is_whole(&self, sight: &Sight, frame: &Frame) -> bool {
        let (at, end) = (self.at, frame.tokens.end);
        at >= end || at.next() >= end && sight.reader.any(at, &[".", "?", "!"])
    }
}

/// Where the content that begins at `start` may end.
#[cfg(feature = "train")]
pub fn ends(sight: &Sight, frame: &Frame, start: TokenIx) -> Vec<End> {
    let mut out = Vec::new();
    find(sight, frame, start, &mut out);
    out
}

/// Puts into `out`, and nothing else, where the content that begins at `start` may end.
pub fn find(sight: &Sight, frame: &Frame, start: TokenIx, out: &mut Vec<End>) {
    let reader = sight.reader;
    out.clear();
    let last = reader.trimmed(TokenRange::new(start, frame.tokens.end.min(start.plus(LONGEST * 4)))).end;
    let mut end = End { at: start, verbs: 0, commas: 0 };
    let mut put = |at| {
        let more = TokenRange::new(end.at, at);
        end = End {
            at,
            verbs: end.verbs + reader.kinds.finite.count(more),
            commas: end.commas + reader.kinds.commas.count(more),
        };
        out.push(end);
    };
    let inner = TokenRange::new(start.next(), last.min(start.plus(LONGEST)));
    reader.kinds.stops.iter(inner).take(ENDS - 1).for_each(&mut put);
    if start < last {
        put(last);
    }
}

/// What a beginning tells about its end.
pub struct Opening {
    /// Its first token.
    pub start: TokenIx,
    kind: u32,
    lemma: u32,
    part: u32,
    ruled: Option<TokenIx>,
}

impl Opening {
    /// Of content that begins at `start`.
    pub fn new(sight: &Sight, head: &Head, start: TokenIx, drafts: &[Draft]) -> Opening {
        let reader = sight.reader;
        let kind = if reader.is(start.prev(), "that") { 30 } else { sight.tag(start) };
        let draft = sight.ruled_cue(head.at).and_then(|place| drafts.get(place));
        let ruled =
            draft.and_then(|draft| draft.content.iter().find(|range| range.contains(start))).map(|range| range.end);
        Opening { start, kind, lemma: sight.lemma(head.at), part: head.part(sight), ruled }
    }
}

/// What speaks for and against the end.
#[cfg(feature = "train")]
pub fn features(sight: &Sight, frame: &Frame, opening: &Opening, end: &End, rank: usize, out: &mut impl Features) {
    let is_whole = end.is_whole(sight, frame);
    features_of_opening(opening, is_whole, out);
    features_of_its_own(sight, frame, opening, end, rank, is_whole, out);
}

/// What speaks for and against all ends of a beginning that are the end of the sentence, or that are not.
pub fn features_of_opening(opening: &Opening, is_whole: bool, out: &mut impl Features) {
    out.whether(301, is_whole, opening.kind);
    out.whether(302, is_whole, opening.lemma);
    out.whether(303, is_whole, mix(opening.part, opening.kind));
}

/// What speaks for and against this end.
pub fn features_of_its_own(
    sight: &Sight,
    frame: &Frame,
    opening: &Opening,
    end: &End,
    rank: usize,
    is_whole: bool,
    out: &mut impl Features,
) {
    let reader = sight.reader;
    let End { at: end, verbs, commas, .. } = *end;
    let start = opening.start;
    let whole = u32::from(is_whole);
    let [last, here, after] = [end.prev(), end, end.next()].map(|ix| *sight.seen(ix));
    let (word, tag) = if is_whole { (1, 97) } else { (here.word, here.tag) };
    let (next_word, next) = if is_whole { (0, 0) } else { (after.word, after.tag) };
    let ruled = opening.ruled == Some(end);
    let kind = opening.kind;
    let (verbs, commas) = (verbs.min(3), commas.min(3));
    let length = step(end.0 - start.0);
    out.pair(304, word, kind);
    out.pair(305, tag, kind);
    out.pair(306, word, next);
    out.pair(307, word, next_word);
    out.pair(308, tag, next);
    out.pair(309, last.tag, tag);
    out.pair(310, length, kind);
    out.pair(311, verbs, mix(kind, tag));
    out.pair(312, verbs, mix(kind, word));
    out.pair(313, commas, tag);
    out.pair(314, commas, mix(whole, kind));
    out.pair(315, opening.lemma, tag);
    out.pair(316, opening.lemma, word);
    out.pair(317, rank.min(6) as u32, tag);
    out.pair(318, length, whole);
    out.whether(319, ruled, u32::from(opening.ruled.is_some()));
    out.whether(320, ruled, opening.part);
    out.pair(321, verbs, mix(length, whole));
    out.pair(322, last.word, tag);
    out.whether(323, sight.ruled_cue(end).is_some() || sight.ruled_source(end), whole);
    out.whether(324, sight.ruled_cue(end.next()).is_some(), tag);
    out.whether(325, reader.is_time(end), kind);
    out.pair(326, step(frame.tokens.end.0.saturating_sub(end.0)), kind);
    out.pair(327, verbs, mix(opening.lemma, whole));
    out.pair(328, mix(word, next), mix(verbs, opening.part));
}
