//! Noun phrases that may be a source where the rules see no subject: weaker readings of the sentence, from which the
//! weights choose.

use super::head::Head;
use super::sight::Sight;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::frame::Frame;
use crate::quotes::kinds;
use crate::quotes::subject;

/// How many tokens may stand before what opens a sentence: "But as".
const OPENING: usize = 3;

/// Whose the noun is: "Lee’s claim", "his claim".
pub fn owner(sight: &Sight, head: &Head, floor: TokenIx) -> Option<TokenRange> {
    let reader = sight.reader;
    for ix in (1..5).map(|by| head.tokens.start.minus(by)).take_while(|ix| *ix >= floor && ix.0 < head.at.0) {
        if reader.tag(ix) == Tag::Possessive && ix > floor {
            return reader.phrase_ending_at(ix.prev(), floor);
        }
        if reader.of_kind(ix, kinds::OWNER) {
            return Some(TokenRange::one(ix));
        }
        if !matches!(reader.tag(ix), Tag::Adjective | Tag::Noun | Tag::Adverb | Tag::Number | Tag::Verb(VerbForm::Ing))
        {
            return None;
        }
    }
    None
}

/// The phrase right before the verb, adverbs and "to" apart, and the one before a participle that stands there.
pub fn beside(sight: &Sight, head: &Head, floor: TokenIx) -> (Option<TokenRange>, Option<TokenRange>) {
    let reader = sight.reader;
    let mut last = head.tokens.start;
    while last > floor
        && (matches!(reader.tag(last.prev()), Tag::Adverb | Tag::To | Tag::Auxiliary | Tag::Modal)
            || reader.is_time(last.prev()))
    {
        last = last.prev();
    }
    let last = last.prev();
    let right = reader.phrase_ending_at(last, floor);
    let right = right.map(|right| subject::recorded(reader, right).unwrap_or(right));
    let participle = matches!(reader.tag(last), Tag::Verb(VerbForm::Past | VerbForm::Participle | VerbForm::Ing));
    let described = (participle && last > floor)
        .then(|| reader.phrase_ending_at(last.prev(), floor))
        .flatten()
        .map(|noun| noun.ending(last.next()));
    (right, described)
}

/// The phrase that opens the sentence, words like "but" and "as" apart.
pub fn opening(sight: &Sight, frame: &Frame, head: &Head) -> Option<TokenRange> {
    let reader = sight.reader;
    let idle = |ix: &TokenIx| {
        matches!(reader.tag(*ix), Tag::Conjunction | Tag::Adverb | Tag::Subordinator | Tag::Punct)
            || reader.is(*ix, "as")
    };
    // "Mary, mind the gate", "Leo: Tell the truth": whoever is bidden.
    if head.form == Some(VerbForm::Base) && reader.tag(head.tokens.start.prev()) == Tag::Punct {
        return None;
    }
    let first = frame.tokens.iter().take(OPENING + 1).find(|ix| !idle(ix))?;
    let phrase = reader.phrase_starting_at(first, frame.tokens.end, true)?;
    let label = reader.is(phrase.end, ":");
    (!label && phrase.end <= head.tokens.start).then_some(phrase)
}

/// "Asked why it leaked, Lee said": the subject behind the comma.
pub fn main(sight: &Sight, frame: &Frame, head: &Head) -> Option<TokenRange> {
    let reader = sight.reader;
    const WITHIN: usize = 40;
    const COMMAS: usize = 4;
    let end = frame.tokens.end.min(head.tokens.end.plus(WITHIN));
    let opens = head.tokens.start.0 <= frame.tokens.start.0 + OPENING;
    let participle = matches!(head.form, Some(VerbForm::Ing | VerbForm::Participle | VerbForm::Past) | None);
    if !(opens && participle) {
        return None;
    }
    let closes = |ix: &TokenIx| reader.is(*ix, ",") || reader.quoted(*ix) && !reader.quoted(ix.next());
    let commas = (head.tokens.end.0..end.0).map(TokenIx).filter(closes);
    commas.take(COMMAS).find_map(|comma| {
        let phrase = reader.phrase_with_apposition(comma.next(), end)?;
        let mut verb = phrase.end;
        while reader.tag(verb) == Tag::Adverb || reader.is(verb, ",") {
            verb = verb.next();
        }
        let acts = reader.of_kind(verb, kinds::FINITE);
        (acts && verb < end).then_some(phrase)
    })
}
