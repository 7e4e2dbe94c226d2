//! Words that may report: the head of a cue, and what speaks for it.

use super::Vocabulary;
use super::glance::{Glance, NOUN};
use super::sight::{Sight, number_of, step};
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::model::{Features, mix};
use crate::quotes::cue::{self, Cue};
use crate::quotes::draft::Draft;
use crate::quotes::frame::Frame;
use crate::quotes::kinds::{self, TokenSet};
use crate::quotes::reader::Reader;
use crate::quotes::subject::{self, Relation, Subject};

/// How many tokens before a head its subject and content are looked for at most.
const BACK: usize = 80;

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
    #[cfg(feature = "train")]
    pub fn read(reader: &Reader, frame: &Frame, at: TokenIx, known: impl Fn(TokenIx) -> bool) -> Option<Head> {
        if may_be(reader, at, known(at)) { Head::recognised(reader, frame, at) } else { None }
    }

    /// The head at `at`, a word that [`may_be`] one.
    pub fn recognised(reader: &Reader, frame: &Frame, at: TokenIx) -> Option<Head> {
        if is_doer(reader, at) {
            return None;
        }
        Some(match reader.tag(at) {
            Tag::Verb(form) => {
                let cue = Cue::around(reader, frame, at, cue::UNLISTED, form);
                Head { at, tokens: cue.tokens, form: Some(form), passive: cue.passive }
            }
            _ => Head { at, tokens: TokenRange::one(at), form: None, passive: false },
        })
    }

    /// The head as a cue of the rules.
    pub fn cue(&self) -> Cue {
        let form = self.form.unwrap_or(VerbForm::Base);
        Cue { at: self.at, tokens: self.tokens, verb: cue::UNLISTED, form, passive: self.passive }
    }

    /// How far back its subject and content are looked for.
    pub fn floor(&self, frame: &Frame) -> TokenIx {
        frame.tokens.start.max(TokenIx(self.at.0.saturating_sub(BACK)))
    }

    /// The subject of the verb; before another word the noun phrase that stands there.
    pub fn subject(&self, reader: &Reader, frame: &Frame) -> Option<Subject> {
        let floor = self.floor(frame);
        if self.form.is_some() {
            return subject::before(reader, &self.cue(), floor);
        }
        let tokens = (self.tokens.start > floor).then(|| reader.phrase_ending_at(self.tokens.start.prev(), floor));
        tokens.flatten().map(|tokens| Subject { tokens, relation: Relation::Before })
    }

    /// A number for the part that it plays.
    pub fn part(&self, sight: &Sight) -> u32 {
        match self.form {
            Some(form) => number_of(Tag::Verb(form)) * 2 + u32::from(self.passive),
            None => 60 + sight.tag(self.at),
        }
    }
}

/// Whether the token may be a head by what its part tells; `known` tells whether it may be one that is no verb.
fn may_be(reader: &Reader, at: TokenIx, known: bool) -> bool {
    // All of it, whatever comes out first, as most tokens are none and nobody could guess why.
    let told = reader.kinds.told(at);
    let verb = told & kinds::VERB != 0;
    let other = told & (kinds::SURELY_FINITE | kinds::PUNCT | kinds::DETERMINER) == 0;
    let willing = (told & kinds::ADJECTIVE != 0) & takes(reader, at);
    let free = told & (kinds::QUOTED | kinds::TIME) == 0;
    free & (verb | other & (known | willing))
}

/// The words that may be heads by what their part and the vocabulary tell.
pub fn likely(sight: &Sight, vocabulary: &Vocabulary) -> TokenSet {
    let reader = sight.reader;
    TokenSet::all(reader.document.tokens.len(), |at| may_be(reader, at, is_known(sight, vocabulary, at)))
}

/// Whether the token names somebody by what they do, and nothing that they would say follows: "the England defender", not
/// "a supporter of".
fn is_doer(reader: &Reader, at: TokenIx) -> bool {
    let low = reader.low(at);
    low.ends_with("er") && low.len() > 6 && !takes(reader, at) && reader.verb(at).is_none()
}

/// Whether what follows the token is what an adjective takes: "willing to", "leery of", "certain that".
fn takes(reader: &Reader, at: TokenIx) -> bool {
    reader.of_kind(at.next(), kinds::GOVERNS | kinds::THAT)
}

/// Whether `vocabulary` has the token for a word that may report though it is no verb.
pub fn is_known(sight: &Sight, vocabulary: &Vocabulary, at: TokenIx) -> bool {
    vocabulary.weight(mix(0, sight.word(at))) > 0
}

/// What speaks for and against the head.
pub fn features(sight: &Sight, frame: &Frame, head: &Head, glance: &Glance, drafts: &[Draft], out: &mut impl Features) {
    let reader = sight.reader;
    let at = head.at;
    let (start, end) = (head.tokens.start, head.tokens.end);
    let lemma = sight.lemma(at);
    let part = head.part(sight);
    let within = sight.within(frame);
    let [before3, before2, before] = [3, 2, 1].map(|by| *within.seen(start.minus(by)));
    let [after, after2, after3] = [0, 1, 2].map(|by| *within.seen(end.plus(by)));
    out.add(1, 0);
    out.add(2, lemma);
    out.pair(3, lemma, part);
    out.add(4, part);
    out.pair(5, lemma, after.word);
    out.pair(6, lemma, after.tag);
    out.pair(7, lemma, before.tag);
    out.add(8, after.word);
    out.add(9, before.word);
    out.pair(10, before.tag, after.tag);
    out.pair(11, mix(before2.tag, before.tag), mix(after.tag, after2.tag));
    out.pair(12, after.tag, mix(part, after2.word));
    out.pair(13, part, after.tag);
    out.pair(14, part, before.tag);
    out.add(15, before2.word);
    out.pair(16, lemma, before.word);
    // The noun that is nearest on either side.
    let left = glance.before.noun.filter(|noun| start.0 - noun.0 < NOUN);
    let right = glance.after.noun;
    let reporting = reader.reports(at);
    let verb_class = reporting.map_or(9, |verb| verb.class as u32);
    let (left_class, right_class) = (left.map_or(0, |ix| sight.class(ix)), right.map_or(0, |ix| sight.class(ix)));
    out.pair(61, left_class, lemma);
    out.pair(62, left_class, mix(part, after.tag));
    out.pair(63, left_class, mix(verb_class, right_class));
    out.pair(64, mix(left_class, verb_class), mix(part, before.tag));
    out.pair(65, right_class, lemma);
    out.pair(66, mix(left_class, right_class), part);
    let (left, right) = (left.map(|ix| *sight.seen(ix)), right.map(|ix| *sight.seen(ix)));
    if let Some(left) = left {
        out.add(17, left.word);
        out.pair(18, left.tag, part);
        out.pair(19, left.word, lemma);
    }
    if let Some(right) = right {
        out.add(20, right.word);
        out.pair(21, right.tag, lemma);
    }
    out.pair(22, left.map_or(0, |left| left.tag), right.map_or(0, |right| right.tag));
    out.pair(23, glance.that.map_or(9, |by| by as u32), part);
    let quoted = u32::from(glance.quoted_after);
    let near = TokenRange::new(frame.tokens.start.max(TokenIx(start.0.saturating_sub(NOUN - 1))), start);
    let quoted_before = u32::from(sight.any_quoted(near));
    out.pair(24, quoted, quoted_before);
    out.pair(25, quoted + 2 * quoted_before, lemma);
    out.pair(26, verb_class, part);
    if reporting.is_some() {
        out.pair(27, verb_class, after.tag);
    }
    // What the rules made of it.
    let evidence =
        |place: Option<usize>| place.and_then(|place| drafts.get(place)).map_or(90, |draft| draft.evidence as u32);
    let own = evidence(sight.ruled_cue(at));
    let inside = evidence(sight.ruled_content(at));
    out.add(28, own);
    out.add(29, inside);
    out.pair(30, own, lemma);
    out.pair(31, inside, part);
    out.whether(32, sight.ruled_source(at), part);
    out.whether(33, sight.ruled_content(end).is_some(), inside);
    out.whether(34, glance.capital, part);
    out.add(35, step(at.0 - frame.tokens.start.0));
    out.add(36, step(frame.tokens.end.0 - at.0));
    out.pair(37, glance.ending, part);
    out.pair(38, after.word, after2.word);
    out.pair(39, before.word, part);
    out.pair(40, lemma, mix(before.tag, after.tag));
    // What stands further off, and the helpers.
    out.pair(41, lemma, mix(after.tag, after2.tag));
    out.pair(42, lemma, mix(before.tag, before2.tag));
    out.add(43, after2.lemma);
    out.add(44, after3.lemma);
    out.add(45, before3.lemma);
    out.pair(46, after3.tag, mix(after.tag, after2.tag));
    out.pair(47, before3.tag, mix(before.tag, before2.tag));
    out.pair(48, glance.before.verb.map_or(1, |ix| sight.lemma(ix)), part);
    out.pair(49, glance.after.verb.map_or(1, |ix| sight.lemma(ix)), part);
    out.pair(50, before.lemma, before2.lemma);
    out.pair(51, lemma, after2.lemma);
    let helpers = TokenRange::new(start, at).iter().fold(0, |all, ix| mix(all, sight.word(ix)));
    out.pair(52, helpers, lemma);
    out.pair(53, helpers, part);
}
