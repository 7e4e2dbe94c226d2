//! Where somebody stands does not speak: "a man at the back shouted".

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// Before where somebody is.
const PLACES: [&str; 14] = [
    "at", "in", "on", "outside", "inside", "near", "behind", "beside", "among", "with", "from", "opposite", "by",
    "across",
];

/// What opens a description of somebody who has not been spoken of.
const NEW: [&str; 9] = ["a", "an", "one", "another", "someone", "somebody", "everyone", "everybody", "nobody"];

/// So many words stand between the first one of a subject and the place in it.
const WITHIN: usize = 14;

/// Gives what is said to the one at the head of the subject where `draft` has it from the place right before its verb.
pub fn behind_its_place(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let sentence = reader.document.sentence_at(source.start);
    let near = source.end == cue.start || reader.is(source.end, ",") && source.end < cue.start;
    // "a source close to it said"
    let lone = source.len() == 1 && reader.any(source.start, &["it", "them", "him", "her"]);
    let led = reader.any(source.start.prev(), &PLACES) || lone && reader.any(source.start.prev(), &["to", "for"]);
    let place = source.start > sentence.start && led;
    if !near || !place || reader.quoted(source.start) || names(reader, source) {
        return;
    }
    let floor = sentence.start.0.max(source.start.0.saturating_sub(WITHIN));
    let between = (floor..source.start.0).rev().map(TokenIx);
    let stops = |ix| reader.quoted(ix) || reader.tag(ix).may_be_finite() || reader.tag(ix) == Tag::Punct;
    let within = between.take_while(|&ix| !stops(ix)).last();
    let Some(first) = within.and_then(|floor| {
        let head = TokenRange::new(floor, source.start.prev());
        head.iter().find(|&ix| reader.any(ix, &NEW))
    }) else {
        return;
    };
    let noun = reader.phrase_ending_at(source.start.minus(2), first);
    let opens = !matches!(
        reader.tag(first.prev()),
        Tag::Verb(_) | Tag::Preposition | Tag::To | Tag::Determiner | Tag::Auxiliary
    );
    if opens
        && (lone || reader.is_time(source.start.minus(2)) || noun.is_some_and(|noun| noun.end == source.start.prev()))
    {
        draft.voice = Voice::Written(source.starting(first));
    }
}

/// "\[The man] accused of killing Lee \<said>": whoever is accused of it speaks, and not the one to whom it was done.
pub fn behind_its_charge(reader: &Reader, draft: &mut Draft) {
    const CHARGED: [&str; 5] = ["accused", "acquitted", "convicted", "guilty", "suspected"];
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let (deed, charge) = (source.start.prev(), source.start.minus(3));
    let charged = reader.tag(deed) == Tag::Verb(VerbForm::Ing)
        && reader.is(deed.prev(), "of")
        && reader.any(charge, &CHARGED)
        && source.end == cue.start;
    let sentence = reader.document.sentence_at(source.start).start;
    if let Some(noun) = reader.phrase_ending_at(charge.prev(), sentence).filter(|_| charged && charge > sentence)
        && reader.clause_begins(noun.start, sentence)
    {
        draft.voice = Voice::Written(source.starting(noun.start));
    }
}

/// Whether the phrase names somebody.
fn names(reader: &Reader, phrase: TokenRange) -> bool {
    phrase.last().is_some_and(|last| reader.capital(last))
}
