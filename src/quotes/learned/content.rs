//! What it may be that is reported.

use super::head::Head;
use super::sight::{Sight, step};
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::model::{Features, mix};
use crate::quotes::draft::Draft;
use crate::quotes::frame::Frame;
use crate::quotes::relative::PRONOUNS;
use crate::quotes::subject;

/// How many tokens after the cue its content may begin.
const START_WITHIN: usize = 14;
/// How many beginnings are tried.
const STARTS: usize = 10;
/// How many ends are tried.
const ENDS: usize = 28;
/// How many tokens a content may have, sentence ends apart.
const LONGEST: usize = 60;

/// Where content may lie, before its end is settled.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// As the rules have it.
    Ruled(Vec<TokenRange>),
    /// After the cue, from this token on.
    From(TokenIx),
    /// A relative pronoun before the cue.
    Pronoun(TokenRange),
    /// The subject of the cue, or the noun before it.
    Noun(TokenRange),
    /// A clause before the cue.
    Clause(TokenRange),
}

impl Place {
    /// A number for the kind of place.
    pub fn number(&self) -> u32 {
        match self {
            Place::Ruled(_) => 1,
            Place::From(_) => 2,
            Place::Pronoun(_) => 3,
            Place::Noun(_) => 4,
            Place::Clause(_) => 5,
        }
    }

    /// The content, where it is settled already.
    pub fn settled(&self) -> Option<Vec<TokenRange>> {
        match self {
            Place::Ruled(ranges) => Some(ranges.clone()),
            Place::From(_) => None,
            Place::Pronoun(range) | Place::Noun(range) | Place::Clause(range) => Some(vec![*range]),
        }
    }

    fn first(&self) -> Option<TokenIx> {
        match self {
            Place::Ruled(ranges) => ranges.first().map(|range| range.start),
            Place::From(at) => Some(*at),
            Place::Pronoun(range) | Place::Noun(range) | Place::Clause(range) => Some(range.start),
        }
    }
}

/// Where the content of `head` may lie.
pub fn places(sight: &Sight, frame: &Frame, head: &Head, drafts: &[Draft]) -> Vec<Place> {
    let reader = sight.reader;
    let mut out = Vec::with_capacity(12);
    if let Some(draft) = sight.ruled_cue(head.at).and_then(|place| drafts.get(place)) {
        let mut content = draft.content.clone();
        content.sort();
        out.push(Place::Ruled(content));
    }
    let end = frame.tokens.end;
    let mut count = 0;
    for by in 0..START_WITHIN {
        let at = head.tokens.end.plus(by);
        if at >= end || count >= STARTS {
            break;
        }
        let clear = !reader.is(at, "that") && !inside_quotation(sight, at) && reader.tag(at) != Tag::Punct;
        if (by == 0 || begins(sight, at)) && (clear || reader.opens_quotation(at)) {
            out.push(Place::From(at));
            count += 1;
        }
        if reader.any(at, &[";", "."]) && !reader.quoted(at) {
            break;
        }
    }
    let floor = frame.tokens.start.max(TokenIx(head.at.0.saturating_sub(80)));
    let before = |by| head.tokens.start.minus(by);
    for ix in (1..10).map(before).take_while(|ix| *ix >= floor && ix.0 < head.at.0) {
        if reader.any(ix, &PRONOUNS) || reader.is(ix, "what") {
            out.push(Place::Pronoun(TokenRange::new(ix, ix.next())));
            if ix > floor {
                let last = if reader.is(ix.prev(), ",") { ix.minus(2) } else { ix.prev() };
                if last >= floor && last.0 < ix.0 {
                    out.extend(reader.phrase_ending_at(last, floor).map(Place::Noun));
                }
            }
            break;
        }
    }
    if head.form.is_some() {
        let cue = head.cue();
        out.extend(subject::before(reader, &cue, floor).map(|found| Place::Noun(found.tokens)));
    } else if head.tokens.start > floor {
        out.extend(reader.phrase_ending_at(head.tokens.start.prev(), floor).map(Place::Noun));
    }
    let comma = (floor.0..head.tokens.start.0).rev().map(TokenIx).find(|&ix| reader.is(ix, ",") && !reader.quoted(ix));
    if let Some(comma) = comma.filter(|comma| *comma > frame.tokens.start) {
        out.push(Place::Clause(reader.trimmed(TokenRange::new(frame.tokens.start, comma))));
    }
    out.retain(|place| {
        place.settled().is_none_or(|ranges| ranges.iter().all(|range| !range.is_empty() && !range.contains(head.at)))
    });
    out
}

fn inside_quotation(sight: &Sight, at: TokenIx) -> bool {
    sight.reader.quoted(at) && !sight.reader.opens_quotation(at)
}

/// Whether a phrase can begin at `at`.
fn begins(sight: &Sight, at: TokenIx) -> bool {
    let reader = sight.reader;
    if reader.opens_quotation(at) {
        return true;
    }
    let (before, here) = (reader.tag(at.prev()), reader.tag(at));
    matches!(before, Tag::Preposition | Tag::To | Tag::Subordinator | Tag::Punct | Tag::Possessive)
        || reader.is_time(at.prev()) && !reader.is_time(at)
        || matches!(here, Tag::Determiner | Tag::Pronoun | Tag::To | Tag::Subordinator)
        || reader.any(at, &["who", "what", "how", "why", "whether", "if", "where", "when"])
        || here == Tag::Proper && before != Tag::Proper
        || here == Tag::Verb(VerbForm::Ing)
}

/// What speaks for and against the place.
pub fn place_features(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    place: &Place,
    rank: usize,
    drafts: &[Draft],
    out: &mut Features,
) {
    out.clear();
    let reader = sight.reader;
    let kind = place.number();
    let part = head.part(sight);
    let lemma = sight.lemma(head.at);
    out.add(201, kind);
    out.pair(202, kind, part);
    out.pair(203, kind, lemma);
    out.pair(204, kind, mix(part, sight.tag(head.tokens.end)));
    out.pair(205, kind, mix(part, sight.tag(head.tokens.start.prev())));
    let own = sight.ruled_cue(head.at).and_then(|place| drafts.get(place));
    out.pair(206, kind, own.map_or(90, |draft| draft.evidence as u32));
    let Some(first) = place.first() else { return };
    let same = own.is_some_and(|draft| draft.content.iter().map(|range| range.start).min() == Some(first));
    out.pair(207, kind, mix(u32::from(same), own.map_or(90, |draft| draft.evidence as u32)));
    out.pair(216, kind, sight.word(head.tokens.end));
    out.pair(217, kind, mix(lemma, sight.word(head.tokens.end)));
    let (word, tag) = (sight.word(first), sight.tag(first));
    let (word_before, tag_before) = (sight.word(first.prev()), sight.tag(first.prev()));
    out.pair(208, kind, tag);
    out.pair(209, kind, word);
    if let Place::From(at) = place {
        let by = at.0 - head.tokens.end.0;
        out.pair(210, by.min(8) as u32, part);
        out.pair(211, lemma, mix(tag, by.min(8) as u32));
        out.pair(212, lemma, word_before);
        out.pair(213, tag_before, tag);
        out.pair(214, word_before, tag);
        out.pair(215, rank as u32, tag_before);
        out.pair(218, lemma, mix(word_before, tag));
        let passed = |test: &dyn Fn(TokenIx) -> bool| {
            (head.tokens.end.0..at.0).map(TokenIx).filter(|&ix| test(ix)).count().min(3) as u32
        };
        out.add(219, passed(&|ix| reader.tag(ix).is_verb() || reader.tag(ix) == Tag::Auxiliary));
        out.add(220, passed(&|ix| reader.is(ix, ",")));
        out.pair(221, passed(&|ix| matches!(reader.tag(ix), Tag::Noun | Tag::Proper | Tag::Pronoun)), lemma);
        out.add(222, passed(&|ix| reader.quoted(ix)));
        out.add(223, passed(&|ix| reader.is(ix, "that")) * 2 + u32::from(reader.is(at.prev(), "that")));
        out.pair(224, u32::from(reader.opens_quotation(*at)), lemma);
        let verb = (at.0 + 1..frame.tokens.end.0.min(at.0 + 20)).map(TokenIx).any(|ix| {
            matches!(reader.tag(ix), Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Past | VerbForm::Present))
        });
        out.pair(225, u32::from(verb), mix(tag, part));
        out.pair(226, u32::from(verb), lemma);
    } else if let Some(ranges) = place.settled() {
        let length: usize = ranges.iter().map(|range| range.len()).sum();
        out.pair(230, kind, step(length));
        out.pair(231, kind, mix(part, step(length)));
        let last = ranges.last().map_or(first, |range| range.end);
        let far = head.tokens.start.0.saturating_sub(last.0);
        out.pair(232, kind, step(far));
        out.pair(233, kind, mix(lemma, tag));
    }
}

/// Where the content that begins at `start` may end; each is one past its last token.
pub fn ends(sight: &Sight, frame: &Frame, start: TokenIx) -> Vec<TokenIx> {
    let reader = sight.reader;
    let mut out = Vec::with_capacity(16);
    let last = reader.trimmed(TokenRange::new(start, frame.tokens.end.min(start.plus(LONGEST * 4)))).end;
    for at in (start.0 + 1..last.0.min(start.0 + LONGEST)).map(TokenIx) {
        if out.len() + 1 >= ENDS {
            break;
        }
        if inside_quotation(sight, at) {
            continue;
        }
        let before = reader.tag(at.prev());
        let stops = match reader.tag(at) {
            Tag::Punct => !reader.joins(at) && !reader.opens_quotation(at),
            Tag::Conjunction | Tag::Subordinator | Tag::To => true,
            Tag::Preposition => !reader.is(at, "of"),
            Tag::Verb(_) | Tag::Auxiliary | Tag::Modal => {
                before != Tag::Auxiliary && before != Tag::Modal && before != Tag::To && before != Tag::Adverb
            }
            Tag::Adverb => true,
            Tag::Pronoun => true,
            Tag::Determiner => !matches!(before, Tag::Preposition | Tag::Verb(_)),
            _ => reader.is_time(at) && !reader.is_time(at.prev()) || reader.quoted(at.prev()) != reader.quoted(at),
        };
        let dangling = matches!(
            before,
            Tag::Determiner | Tag::Preposition | Tag::To | Tag::Conjunction | Tag::Subordinator | Tag::Modal
        );
        if stops && !dangling {
            out.push(at);
        }
    }
    if last > start {
        out.push(last);
    }
    out
}

/// What a beginning tells about its end.
pub struct Opening {
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
        Opening { kind, lemma: sight.lemma(head.at), part: head.part(sight), ruled }
    }
}

/// What speaks for and against the end.
pub fn end_features(
    sight: &Sight,
    frame: &Frame,
    opening: &Opening,
    start: TokenIx,
    end: TokenIx,
    rank: usize,
    out: &mut Features,
) {
    out.clear();
    let reader = sight.reader;
    let whole =
        u32::from(end >= frame.tokens.end || reader.any(end, &[".", "?", "!"]) && end.next() >= frame.tokens.end);
    let (word, tag) = if whole == 1 { (1, 97) } else { (sight.word(end), sight.tag(end)) };
    let next = if whole == 1 { 0 } else { sight.tag(end.next()) };
    let next_word = if whole == 1 { 0 } else { sight.word(end.next()) };
    let kind = opening.kind;
    let inside = TokenRange::new(start, end);
    let count = |test: &dyn Fn(TokenIx) -> bool| inside.iter().filter(|&ix| test(ix)).count();
    let verbs = count(&|ix| {
        matches!(
            reader.tag(ix),
            Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Base) | Tag::Auxiliary | Tag::Modal
        )
    })
    .min(3) as u32;
    let commas = count(&|ix| reader.is(ix, ",") && !reader.quoted(ix)).min(3) as u32;
    let length = step(inside.len());
    out.pair(301, whole, kind);
    out.pair(302, whole, opening.lemma);
    out.pair(303, whole, mix(opening.part, kind));
    out.pair(304, word, kind);
    out.pair(305, tag, kind);
    out.pair(306, word, next);
    out.pair(307, word, next_word);
    out.pair(308, tag, next);
    out.pair(309, sight.tag(end.prev()), tag);
    out.pair(310, length, kind);
    out.pair(311, verbs, mix(kind, tag));
    out.pair(312, verbs, mix(kind, word));
    out.pair(313, commas, tag);
    out.pair(314, commas, mix(whole, kind));
    out.pair(315, opening.lemma, tag);
    out.pair(316, opening.lemma, word);
    out.pair(317, rank.min(6) as u32, tag);
    out.pair(318, length, whole);
    out.pair(319, u32::from(opening.ruled == Some(end)), u32::from(opening.ruled.is_some()));
    out.pair(320, u32::from(opening.ruled == Some(end)), opening.part);
    out.pair(321, verbs, mix(length, whole));
    out.pair(322, sight.word(end.prev()), tag);
    out.pair(323, u32::from(sight.ruled_cue(end).is_some() || sight.ruled_source(end)), whole);
    out.pair(324, u32::from(sight.ruled_cue(end.next()).is_some()), tag);
    out.pair(325, u32::from(reader.is_time(end)), kind);
    out.pair(326, step(frame.tokens.end.0.saturating_sub(end.0)), kind);
    out.pair(327, verbs, mix(opening.lemma, whole));
    out.pair(328, mix(word, next), mix(verbs, opening.part));
}
