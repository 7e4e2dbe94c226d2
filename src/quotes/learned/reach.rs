//! How far a cue goes on to either side of its head: "has repeatedly called for".

use super::head::Head;
use super::sight::Sight;
use crate::document::{TokenIx, TokenRange};
use crate::model::{Features, Linear, mix};
use crate::quotes::frame::Frame;

/// How many tokens are tried on either side.
const WITHIN: usize = 6;

/// The cue of `head` whose content begins at `content`.
pub fn cue(sight: &Sight, frame: &Frame, head: &Head, content: TokenIx, model: &Linear) -> TokenRange {
    let mut range = TokenRange::new(head.at, head.at.next());
    each(sight, frame, head, content, |ix, features| {
        let goes_on = model.score(features) > 0.0;
        if goes_on {
            range.start = range.start.min(ix);
            range.end = range.end.max(ix.next());
        }
        goes_on
    });
    range
}

/// Asks `goes_on` of each token that follows on either side, and stops on that side where it does not.
pub fn each(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    content: TokenIx,
    mut goes_on: impl FnMut(TokenIx, &Features) -> bool,
) {
    let mut features = Features::default();
    for by in 1..WITHIN {
        let ix = head.at.plus(by);
        let that = sight.reader.is(ix, "that") && ix.next() == content;
        if ix >= frame.tokens.end || ix == content || that || sight.reader.quoted(ix) {
            break;
        }
        read(sight, head, content, ix, 1 + by as u32, &mut features);
        if !goes_on(ix, &features) {
            break;
        }
    }
    for by in 1..WITHIN {
        let ix = head.at.minus(by);
        if ix < frame.tokens.start || ix > head.at || ix == content || sight.reader.quoted(ix) {
            break;
        }
        read(sight, head, content, ix, 20 + by as u32, &mut features);
        if !goes_on(ix, &features) {
            break;
        }
    }
}

fn read(sight: &Sight, head: &Head, content: TokenIx, ix: TokenIx, place: u32, out: &mut Features) {
    out.clear();
    let side = u32::from(ix > head.at);
    let (word, tag) = (sight.word(ix), sight.tag(ix));
    let part = head.part(sight);
    let left = if content > ix { (content.0 - ix.0).min(6) as u32 } else { 9 };
    out.add(501, place);
    out.pair(502, side, word);
    out.pair(503, side, tag);
    out.pair(504, place, tag);
    out.pair(505, place, mix(tag, part));
    out.pair(506, sight.lemma(head.at), mix(word, side));
    out.pair(507, left, mix(tag, side));
    out.pair(508, left, mix(word, side));
    let on = if side == 1 { ix.next() } else { ix.prev() };
    out.pair(509, sight.tag(on), mix(tag, side));
    out.pair(510, sight.word(on), mix(word, side));
    out.pair(511, sight.word(on), side);
    out.pair(512, sight.lemma(head.at), mix(tag, place));
}
