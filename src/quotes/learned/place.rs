//! Where what is reported may lie, and where it begins.

use super::head::Head;
use super::sight::{Sight, step};
use crate::document::{TokenIx, TokenRange};
use crate::model::{Features, mix};
use crate::order;
use crate::quotes::draft::Draft;
use crate::quotes::frame::Frame;
use crate::quotes::kinds;
use crate::quotes::subject::Subject;

/// How many tokens after the cue its content may begin.
const START_WITHIN: usize = 14;
/// How many beginnings are tried.
const STARTS: usize = 10;
/// How many tokens after its first its finite verb is looked for.
const FINITE: usize = 20;
/// How many tokens before the cue a relative pronoun is looked for.
const PRONOUN: usize = 9;
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
    /// After the cue, from there on.
    From(Start),
    /// A relative pronoun before the cue.
    Pronoun(TokenRange),
    /// The subject of the cue, or the noun before it.
    Noun(TokenRange),
    /// A clause before the cue.
    Clause(TokenRange),
    /// A quotation before the cue or after it, for which the rules found no cue: the content of that draft of theirs.
    Quotation(usize, Vec<TokenRange>),
}

/// Where content may begin after the cue, and what stands in between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Start {
    /// Its first token.
    pub at: TokenIx,
    /// How many verbs and helpers stand in between.
    verbs: u32,
    /// How many nouns, names and pronouns.
    nouns: u32,
    /// How many times "that".
    thats: u32,
    /// Whether it opens a quotation.
    opens: bool,
    /// Whether a finite verb follows within [`FINITE`] tokens.
    acts: bool,
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
            Place::From(start) => Some(start.at),
            Place::Pronoun(range) | Place::Noun(range) | Place::Clause(range) => Some(range.start),
        }
    }
}

/// Where the content of `head` may lie, whose [`subject`](Head::subject) is that.
pub fn places(sight: &Sight, frame: &Frame, head: &Head, subject: Option<Subject>, drafts: &[Draft]) -> Vec<Place> {
    let reader = sight.reader;
    let mut out = Vec::with_capacity(16);
    if let Some(draft) = sight.ruled_cue(head.at).and_then(|place| drafts.get(place)) {
        let mut content = draft.content.clone();
        order::by(&mut content, |&piece| piece);
        out.push(Place::Ruled(content));
    }
    out.extend(starts(sight, frame, head).map(Place::From));
    let floor = head.floor(frame);
    let near = TokenRange::new(floor.max(TokenIx(head.tokens.start.0.saturating_sub(PRONOUN))), head.tokens.start);
    let pronoun = reader.kinds.relatives.back(near).find(|&ix| !reader.is(ix, "whose"));
    if let Some(ix) = pronoun {
        out.push(Place::Pronoun(TokenRange::one(ix)));
        if ix > floor {
            let last = if reader.is(ix.prev(), ",") { ix.minus(2) } else { ix.prev() };
            if last >= floor && last.0 < ix.0 {
                out.extend(reader.phrase_ending_at(last, floor).map(Place::Noun));
            }
        }
    }
    out.extend(subject.map(|subject| Place::Noun(subject.tokens)));
    let comma = reader.kinds.commas.last(TokenRange::new(floor, head.tokens.start));
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
    let alone = move |ix: TokenIx| {
        let place = sight.ruled_content(ix)?;
        let draft = drafts.get(place).filter(|draft| draft.cue.is_none() && draft.content.len() <= PIECES)?;
        let mut content = draft.content.clone();
        order::by(&mut content, |&piece| piece);
        let short = content.iter().map(|range| range.len()).sum::<usize>() <= LONGEST_QUOTATION;
        short.then_some(Place::Quotation(place, content))
    };
    let first = frame.tokens.start.0.max(head.tokens.start.0.saturating_sub(LONGEST_CLAUSE));
    let last = frame.tokens.end.0.min(head.tokens.end.0 + START_WITHIN);
    let quoted = &sight.reader.kinds.quoted;
    let before = quoted.last(TokenRange::new(TokenIx(first), head.tokens.start));
    let after = quoted.first(TokenRange::new(head.tokens.end, TokenIx(last)));
    [before, after].into_iter().flatten().filter_map(alone)
}

/// Where content may begin after the cue of `head`.
fn starts(sight: &Sight, frame: &Frame, head: &Head) -> impl Iterator<Item = Start> {
    let reader = sight.reader;
    let first = head.tokens.end;
    let end = frame.tokens.end;
    let mut next = Some(Start { at: first, verbs: 0, nouns: 0, thats: 0, opens: false, acts: false });
    let walk = move || {
        while let Some(start) = next.filter(|start| start.at < end && start.at.0 < first.0 + START_WITHIN) {
            let at = start.at;
            let told = reader.kinds.told(at);
            let is = |kinds| told & kinds != 0;
            let opens = is(kinds::QUOTES);
            let stops = is(kinds::PUNCT) && !is(kinds::QUOTED) && reader.any(at, &[";", "."]);
            next = (!stops).then(|| Start {
                at: at.next(),
                verbs: start.verbs + u32::from(is(kinds::VERB) | is(kinds::AUXILIARY)),
                nouns: start.nouns + u32::from(is(kinds::NOUN)),
                thats: start.thats + u32::from(is(kinds::THAT)),
                ..start
            });
            let clear = !is(kinds::THAT | kinds::QUOTED | kinds::PUNCT);
            if opens || clear && (at == first || reader.kinds.starts.has(at)) {
                let rest = TokenRange::new(at.next(), end.min(at.plus(FINITE)));
                return Some(Start { opens, acts: reader.kinds.surely_finite.first(rest).is_some(), ..start });
            }
        }
        None
    };
    std::iter::from_fn(walk).take(STARTS)
}

/// What a head tells about its places.
pub struct Ground {
    lemma: u32,
    part: u32,
    /// On what the draft of the rules rests whose cue it is in.
    evidence: u32,
    /// Where the content of that draft begins.
    ruled: Option<TokenIx>,
}

impl Ground {
    /// Of `head`.
    pub fn new(sight: &Sight, head: &Head, drafts: &[Draft]) -> Ground {
        let own = sight.ruled_cue(head.at).and_then(|place| drafts.get(place));
        Ground {
            lemma: sight.lemma(head.at),
            part: head.part(sight),
            evidence: own.map_or(90, |draft| draft.evidence as u32),
            ruled: own.and_then(|draft| draft.content.iter().map(|range| range.start).min()),
        }
    }
}

/// What speaks for and against the place.
#[cfg(feature = "train")]
pub fn features(sight: &Sight, head: &Head, ground: &Ground, place: &Place, rank: usize, out: &mut impl Features) {
    features_of_kind(sight, head, ground, place, out);
    features_of_its_own(sight, head, ground, place, rank, out);
}

/// What speaks for and against all places of its kind.
pub fn features_of_kind(sight: &Sight, head: &Head, ground: &Ground, place: &Place, out: &mut impl Features) {
    let kind = place.number();
    let Ground { lemma, part, evidence, .. } = *ground;
    out.add(201, kind);
    out.pair(202, kind, part);
    out.pair(203, kind, lemma);
    out.pair(204, kind, mix(part, sight.tag(head.tokens.end)));
    out.pair(205, kind, mix(part, sight.tag(head.tokens.start.prev())));
    out.pair(206, kind, evidence);
}

/// What speaks for and against this place, its kind apart.
pub fn features_of_its_own(
    sight: &Sight,
    head: &Head,
    ground: &Ground,
    place: &Place,
    rank: usize,
    out: &mut impl Features,
) {
    let kind = place.number();
    let Ground { lemma, part, evidence, ruled } = *ground;
    let Some(first) = place.first() else { return };
    out.pair(207, kind, mix(u32::from(ruled == Some(first)), evidence));
    let follows = sight.word(head.tokens.end);
    out.pair(216, kind, follows);
    out.pair(217, kind, mix(lemma, follows));
    let (here, before) = (*sight.seen(first), *sight.seen(first.prev()));
    out.pair(208, kind, here.tag);
    out.pair(209, kind, here.word);
    if let Place::From(start) = place {
        let by = start.at.0 - head.tokens.end.0;
        out.pair(210, by.min(8) as u32, part);
        out.pair(211, lemma, mix(here.tag, by.min(8) as u32));
        out.pair(212, lemma, before.word);
        out.pair(213, before.tag, here.tag);
        out.pair(214, before.word, here.tag);
        out.pair(215, rank as u32, before.tag);
        out.pair(218, lemma, mix(before.word, here.tag));
        let between = sight.between(TokenRange::new(head.tokens.end, start.at));
        out.add(219, start.verbs.min(3));
        out.add(220, between.commas().min(3) as u32);
        out.pair(221, start.nouns.min(3), lemma);
        out.add(222, between.quoted().min(3) as u32);
        out.add(223, start.thats.min(3) * 2 + u32::from(sight.reader.is(first.prev(), "that")));
        out.whether(224, start.opens, lemma);
        out.whether(225, start.acts, mix(here.tag, part));
        out.whether(226, start.acts, lemma);
    } else if let Some(ranges) = place.settled() {
        let length: usize = ranges.iter().map(|range| range.len()).sum();
        out.pair(230, kind, step(length));
        out.pair(231, kind, mix(part, step(length)));
        let last = ranges.last().map_or(first, |range| range.end);
        let far = head.tokens.start.0.saturating_sub(last.0);
        out.pair(232, kind, step(far));
        out.pair(233, kind, mix(lemma, here.tag));
    }
}
