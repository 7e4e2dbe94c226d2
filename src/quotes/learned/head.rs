//! Words that may report: the head of a cue, and what speaks for it.

use super::Vocabulary;
use super::sight::{Sight, number_of, step};
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::model::{Features, hash, mix};
use crate::quotes::cue::{self, Cue};
use crate::quotes::draft::Draft;
use crate::quotes::frame::Frame;
use crate::quotes::reader::Reader;

/// How many tokens away a verb is looked for.
const VERB: usize = 12;

/// A word that may report, with its helpers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Head {
    /// The word.
    pub at: TokenIx,
    /// It, with its helpers and particle.
    pub tokens: TokenRange,
    /// Its form, if it is a verb.
    pub form: Option<VerbForm>,
    /// Whether something is done to its subject.
    pub passive: bool,
}

impl Head {
    /// The head at `at`; `known` tells whether a word that is no verb may be one.
    pub fn read(reader: &Reader, frame: &Frame, at: TokenIx, known: impl Fn(TokenIx) -> bool) -> Option<Head> {
        if reader.quoted(at) || reader.is_time(at) || is_doer(reader, at) {
            return None;
        }
        match reader.tag(at) {
            Tag::Verb(form) => {
                let cue = Cue::around(reader, frame, at, cue::UNLISTED, form);
                Some(Head { at, tokens: cue.tokens, form: Some(form), passive: cue.passive })
            }
            Tag::Auxiliary | Tag::Modal | Tag::Punct | Tag::Determiner => None,
            _ => (known(at) || takes(reader, at)).then(|| Head {
                at,
                tokens: TokenRange::new(at, at.next()),
                form: None,
                passive: false,
            }),
        }
    }

    /// The head as a cue of the rules.
    pub fn cue(&self) -> Cue {
        let form = self.form.unwrap_or(VerbForm::Base);
        Cue { at: self.at, tokens: self.tokens, verb: cue::UNLISTED, form, passive: self.passive }
    }

    /// A number for the part that it plays.
    pub fn part(&self, sight: &Sight) -> u32 {
        match self.form {
            Some(form) => number_of(Tag::Verb(form)) * 2 + u32::from(self.passive),
            None => 60 + sight.tag(self.at),
        }
    }
}

/// Whether the token names somebody by what they do, and nothing that they would say follows: "the England defender", not
/// "a supporter of".
fn is_doer(reader: &Reader, at: TokenIx) -> bool {
    let low = reader.low(at);
    let takes =
        matches!(reader.tag(at.next()), Tag::Preposition | Tag::To | Tag::Subordinator) || reader.is(at.next(), "that");
    !takes && low.ends_with("er") && low.len() > 6 && reader.verb(at).is_none()
}

/// Whether the token is an adjective that takes something: "willing to", "leery of", "certain that".
fn takes(reader: &Reader, at: TokenIx) -> bool {
    let next = at.next();
    let opens = matches!(reader.tag(next), Tag::Preposition | Tag::To | Tag::Subordinator) || reader.is(next, "that");
    reader.tag(at) == Tag::Adjective && opens
}

/// Whether `vocabulary` has the token for a word that may report though it is no verb.
pub fn is_known(sight: &Sight, vocabulary: &Vocabulary, at: TokenIx) -> bool {
    vocabulary.weight(mix(0, sight.word(at))) > 0
}

/// What speaks for and against the head.
pub fn features(sight: &Sight, frame: &Frame, head: &Head, drafts: &[Draft], out: &mut impl Features) {
    let reader = sight.reader;
    let at = head.at;
    let (before, after) = (head.tokens.start.prev(), head.tokens.end);
    let lemma = sight.lemma(at);
    let part = head.part(sight);
    out.add(1, 0);
    out.add(2, lemma);
    out.pair(3, lemma, part);
    out.add(4, part);
    let word = |ix: TokenIx| if ix < frame.tokens.end && ix >= frame.tokens.start { sight.word(ix) } else { 1 };
    let tag = |ix: TokenIx| if ix < frame.tokens.end && ix >= frame.tokens.start { sight.tag(ix) } else { 98 };
    out.pair(5, lemma, word(after));
    out.pair(6, lemma, tag(after));
    out.pair(7, lemma, tag(before));
    out.add(8, word(after));
    out.add(9, word(before));
    out.pair(10, tag(before), tag(after));
    out.pair(11, mix(tag(before.prev()), tag(before)), mix(tag(after), tag(after.next())));
    out.pair(12, tag(after), mix(part, word(after.next())));
    out.pair(13, part, tag(after));
    out.pair(14, part, tag(before));
    out.add(15, word(before.prev()));
    out.pair(16, lemma, word(before));
    // The noun that is nearest on either side.
    let noun = |ix: &TokenIx| matches!(reader.tag(*ix), Tag::Noun | Tag::Proper | Tag::Pronoun);
    let left = (1..8)
        .map(|by| head.tokens.start.minus(by))
        .take_while(|ix| *ix >= frame.tokens.start && ix.0 < at.0)
        .find(noun);
    let right = (0..8).map(|by| after.plus(by)).take_while(|ix| *ix < frame.tokens.end).find(noun);
    let reporting = reader.reports(at);
    let verb_class = reporting.map_or(9, |verb| verb.class as u32);
    let (left_class, right_class) = (left.map_or(0, |ix| sight.class(ix)), right.map_or(0, |ix| sight.class(ix)));
    out.pair(61, left_class, lemma);
    out.pair(62, left_class, mix(part, tag(after)));
    out.pair(63, left_class, mix(verb_class, right_class));
    out.pair(64, mix(left_class, verb_class), mix(part, tag(before)));
    out.pair(65, right_class, lemma);
    out.pair(66, mix(left_class, right_class), part);
    if let Some(left) = left {
        out.add(17, sight.word(left));
        out.pair(18, sight.tag(left), part);
        out.pair(19, sight.word(left), lemma);
    }
    if let Some(right) = right {
        out.add(20, sight.word(right));
        out.pair(21, sight.tag(right), lemma);
    }
    out.pair(22, left.map_or(0, |ix| sight.tag(ix)), right.map_or(0, |ix| sight.tag(ix)));
    let that = (0..6).map(|by| after.plus(by)).position(|ix| reader.is(ix, "that"));
    out.pair(23, that.map_or(9, |by| by as u32), part);
    let quoted = (0..8).map(|by| after.plus(by)).any(|ix| ix < frame.tokens.end && reader.quoted(ix));
    let quoted_before =
        (1..8).map(|by| head.tokens.start.minus(by)).any(|ix| ix >= frame.tokens.start && reader.quoted(ix));
    out.pair(24, u32::from(quoted), u32::from(quoted_before));
    out.pair(25, u32::from(quoted) + 2 * u32::from(quoted_before), lemma);
    out.pair(26, verb_class, part);
    if reporting.is_some() {
        out.pair(27, verb_class, tag(after));
    }
    // What the rules made of it.
    let own = sight.ruled_cue(at).and_then(|place| drafts.get(place)).map_or(90, |draft| draft.evidence as u32);
    let inside = sight.ruled_content(at).and_then(|place| drafts.get(place)).map_or(90, |draft| draft.evidence as u32);
    let source = sight.ruled_source(at);
    out.add(28, own);
    out.add(29, inside);
    out.pair(30, own, lemma);
    out.pair(31, inside, part);
    out.whether(32, source, part);
    let next_inside = sight.ruled_content(after).is_some();
    out.whether(33, next_inside, inside);
    out.whether(34, reader.capital(at), part);
    out.add(35, step(at.0 - frame.tokens.start.0));
    out.add(36, step(frame.tokens.end.0 - at.0));
    let low = reader.low(at);
    let ending = low.char_indices().rev().nth(2).map_or(low, |(start, _)| &low[start..]);
    out.pair(37, hash(ending), part);
    out.pair(38, word(after), word(after.next()));
    out.pair(39, word(before), part);
    out.pair(40, lemma, mix(tag(before), tag(after)));
    // What stands further off, and the helpers.
    let (after_that, before_that) = (after.next(), before.prev());
    let far = |ix: TokenIx| if ix < frame.tokens.end && ix >= frame.tokens.start { sight.lemma(ix) } else { 1 };
    out.pair(41, lemma, mix(tag(after), tag(after_that)));
    out.pair(42, lemma, mix(tag(before), tag(before_that)));
    out.add(43, far(after_that));
    out.add(44, far(after.plus(2)));
    out.add(45, far(before.minus(2)));
    out.pair(46, tag(after.plus(2)), mix(tag(after), tag(after_that)));
    out.pair(47, tag(before.minus(2)), mix(tag(before), tag(before_that)));
    let verb = |ix: &TokenIx| matches!(reader.tag(*ix), Tag::Verb(_));
    let verb_before = (1..=VERB)
        .map(|by| head.tokens.start.minus(by))
        .take_while(|ix| *ix >= frame.tokens.start && ix.0 < at.0)
        .find(verb);
    let verb_after = (0..VERB).map(|by| after.plus(by)).take_while(|ix| *ix < frame.tokens.end).find(verb);
    out.pair(48, verb_before.map_or(1, |ix| sight.lemma(ix)), part);
    out.pair(49, verb_after.map_or(1, |ix| sight.lemma(ix)), part);
    out.pair(50, far(before), far(before_that));
    out.pair(51, lemma, far(after_that));
    let helpers = TokenRange::new(head.tokens.start, at).iter().fold(0, |all, ix| mix(all, sight.word(ix)));
    out.pair(52, helpers, lemma);
    out.pair(53, helpers, part);
}
