//! The words of a cue on which the rest hangs.

use crate::document::{Tag, TokenIx, TokenRange};
use crate::quotes::cue::{Cue, UNLISTED, Verb};
use crate::quotes::draft::Draft;
use crate::quotes::frame::Frame;
use crate::quotes::reader::Reader;

/// The words of a cue on which the rest hangs.
#[derive(Clone, Copy, Debug)]
pub struct Core {
    /// The verb, or else the noun or adjective.
    pub at: TokenIx,
    /// Where its helpers begin.
    pub start: TokenIx,
    pub verbal: bool,
    pub passive: bool,
    pub verb: Option<Verb>,
}

/// Those of the cues of `drafts`, for all who ask.
pub fn cores(reader: &Reader, drafts: &[Draft]) -> Vec<Option<Core>> {
    drafts.iter().map(|draft| draft.cue.map(|cue| Core::read(reader, cue))).collect()
}

impl Core {
    /// That of `cue`.
    pub fn read(reader: &Reader, cue: TokenRange) -> Core {
        let verb_at = |ix: TokenIx| reader.reports(ix).copied();
        let is_verb = |ix: &TokenIx| reader.tag(*ix).is_verb();
        let is_nominal = |ix: &TokenIx| reader.tag(*ix).is_nominal();
        // What comes after a noun belongs to that noun: "a statement condemning".
        let noun = cue.iter().find(|&ix| reader.tag(ix) == Tag::Noun).unwrap_or(cue.end);
        let head = || cue.iter().take_while(|ix| *ix < noun).filter(is_verb);
        let verb = head().find(|&ix| verb_at(ix).is_some()).or_else(|| head().next());
        let at = verb.or_else(|| cue.iter().find(is_nominal)).unwrap_or(cue.start);
        let (mut start, mut passive) = (cue.start.min(at), false);
        if let Tag::Verb(form) = reader.tag(at) {
            let document = reader.document;
            let sentence = document.sentence(document.sentence_of(at));
            let frame = Frame { tokens: sentence.tokens, paragraph: sentence.paragraph };
            let whole = Cue::around(reader, &frame, at, UNLISTED, form);
            start = start.min(whole.before(reader, sentence.tokens.start));
            passive = whole.passive;
        }
        Core { at, start, verbal: verb.is_some(), passive, verb: verb_at(at) }
    }
}
