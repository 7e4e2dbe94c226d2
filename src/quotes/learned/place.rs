//! Where what is reported may lie, and where it begins.

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
/// How many tokens a clause before its cue may have, so that a text without full stops takes linear time.
const LONGEST_CLAUSE: usize = 80;
/// How many tokens and pieces a quotation may have that is tried with every head near it, for the same reason.
const LONGEST_QUOTATION: usize = 400;
const PIECES: usize = 8;

/// How many numbers of kinds there are, 0 among them.
pub const KINDS: usize = 7;

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
    /// A quotation before the cue or after it, for which the rules found no cue: the content of that draft of theirs.
    Quotation(usize, Vec<TokenRange>),
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
            Place::Quotation(..) => 6,
        }
    }

    /// The content, where it is settled already.
    pub fn settled(&self) -> Option<&[TokenRange]> {
        match self {
            Place::Ruled(ranges) | Place::Quotation(_, ranges) => Some(ranges),
            Place::From(_) => None,
            Place::Pronoun(range) | Place::Noun(range) | Place::Clause(range) => Some(std::slice::from_ref(range)),
        }
    }

    fn first(&self) -> Option<TokenIx> {
        match self {
            Place::Ruled(ranges) | Place::Quotation(_, ranges) => ranges.first().map(|range| range.start),
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
    let start = frame.tokens.start;
    if let Some(comma) = comma.filter(|comma| *comma > start && comma.0 - start.0 <= LONGEST_CLAUSE) {
        out.push(Place::Clause(reader.trimmed(TokenRange::new(start, comma))));
    }
    out.extend(quotations(sight, frame, head, drafts));
    out.retain(|place| {
        place.settled().is_none_or(|ranges| ranges.iter().all(|range| !range.is_empty() && !range.contains(head.at)))
    });
    out
}

/// The quotations next to the head on either side, where the rules found no cue for them.
fn quotations(sight: &Sight, frame: &Frame, head: &Head, drafts: &[Draft]) -> impl Iterator<Item = Place> {
    let reader = sight.reader;
    let alone = move |ix: TokenIx| {
        let place = sight.ruled_content(ix)?;
        let draft = drafts.get(place).filter(|draft| draft.cue.is_none() && draft.content.len() <= PIECES)?;
        let mut content = draft.content.clone();
        content.sort();
        let short = content.iter().map(|range| range.len()).sum::<usize>() <= LONGEST_QUOTATION;
        short.then_some(Place::Quotation(place, content))
    };
    let first = frame.tokens.start.0.max(head.tokens.start.0.saturating_sub(LONGEST_CLAUSE));
    let last = frame.tokens.end.0.min(head.tokens.end.0 + START_WITHIN);
    let before = (first..head.tokens.start.0).rev().map(TokenIx).find(|&ix| reader.quoted(ix));
    let after = (head.tokens.end.0..last).map(TokenIx).find(|&ix| reader.quoted(ix));
    [before, after].into_iter().flatten().filter_map(alone)
}

/// Whether the token stands in a quotation that it does not open.
pub fn inside_quotation(sight: &Sight, at: TokenIx) -> bool {
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
#[cfg(feature = "train")]
pub fn features(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    place: &Place,
    rank: usize,
    drafts: &[Draft],
    out: &mut impl Features,
) {
    features_of_kind(sight, head, place, drafts, out);
    features_of_its_own(sight, frame, head, place, rank, drafts, out);
}

/// What speaks for and against all places of its kind.
pub fn features_of_kind(sight: &Sight, head: &Head, place: &Place, drafts: &[Draft], out: &mut impl Features) {
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
}

/// What speaks for and against this place, its kind apart.
pub fn features_of_its_own(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    place: &Place,
    rank: usize,
    drafts: &[Draft],
    out: &mut impl Features,
) {
    let reader = sight.reader;
    let kind = place.number();
    let part = head.part(sight);
    let lemma = sight.lemma(head.at);
    let own = sight.ruled_cue(head.at).and_then(|place| drafts.get(place));
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
        let between = TokenRange::new(head.tokens.end, *at);
        let (mut verbs, mut nouns, mut thats) = (0, 0, 0);
        for ix in between.iter() {
            let tag = reader.tag(ix);
            verbs += u32::from(tag.is_verb() || tag == Tag::Auxiliary);
            nouns += u32::from(matches!(tag, Tag::Noun | Tag::Proper | Tag::Pronoun));
            thats += u32::from(reader.is(ix, "that"));
        }
        let between = sight.between(between);
        out.add(219, verbs.min(3));
        out.add(220, between.commas().min(3) as u32);
        out.pair(221, nouns.min(3), lemma);
        out.add(222, between.quoted().min(3) as u32);
        out.add(223, thats.min(3) * 2 + u32::from(reader.is(at.prev(), "that")));
        out.whether(224, reader.opens_quotation(*at), lemma);
        let verb = (at.0 + 1..frame.tokens.end.0.min(at.0 + 20)).map(TokenIx).any(|ix| {
            matches!(reader.tag(ix), Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Past | VerbForm::Present))
        });
        out.whether(225, verb, mix(tag, part));
        out.whether(226, verb, lemma);
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
