//! Who is the subject of the main clause, where commas stand between it and its verb.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::cue::{Class, Takes};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// Gives `draft` to the subject of its sentence, where the end of a clause about it was taken for who speaks.
pub fn take_subject(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    if !reader.is(cue.start.prev(), ",") || source.end >= cue.start || reader.quoted(source.start) {
        return;
    }
    let found = match source.end == cue.start.prev() {
        true => round_its_relative_clause(reader, source, cue),
        false => behind_anothers_deed(reader, source, cue)
            .or_else(|| behind_its_place(reader, source, cue))
            .or_else(|| behind_its_day(reader, source, cue)),
    };
    if let Some(source) = found {
        draft.voice = Voice::Written(source);
    }
}

/// "People \[who] \<live there say> {it leaks}": those who do the one thing say the other.
pub fn behind_its_relative_clause(reader: &Reader, draft: &mut Draft) {
    const WITHIN: usize = 8;
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_mut_slice()) else {
        return;
    };
    let (first, last) = (source.end.prev(), source.end);
    let who = if reader.is(first, "who") && last == cue.start { first } else { cue.start };
    if !reader.is(who, "who") || content.start < cue.end || reader.is(who.prev(), ",") {
        return;
    }
    let says = |ix: TokenIx| {
        let speech = reader.reports(ix).is_some_and(|verb| verb.class == Class::Speech && verb.takes(Takes::Clause));
        speech && reader.tag(ix).is_verb() && !reader.tag(ix.prev()).helps() && reader.tag(ix.prev()) != Tag::To
    };
    // "who know him say it leaks"
    let object = !says(cue.end.prev())
        && content.end > content.start.plus(2)
        && reader.any(content.start, &["her", "him", "it", "me", "them", "us"])
        && cue.end == content.start;
    let end = if object { content.start.plus(2) } else { cue.end };
    let verb = end.prev();
    let clause = TokenRange::new(who.next(), verb);
    let does = clause.iter().any(|ix| reader.tag(ix).is_verbal() || reader.tag(ix) == Tag::Auxiliary);
    let plain = !clause.iter().any(|ix| reader.quoted(ix));
    let floor = reader.document.sentence_at(who).start;
    let noun = reader.phrase_ending_at(who.prev(), floor);
    let Some(noun) = noun.filter(|_| says(verb) && does && plain && clause.len() <= WITHIN) else { return };
    draft.voice = Voice::Written(TokenRange::new(noun.start, verb));
    draft.cue = Some(TokenRange::one(verb));
    content.start = content.start.max(end);
}

/// "Lee, 54, hit back on Monday, telling": what somebody did before is none of who tells.
pub fn before_its_deed(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let shares = reader.tag(cue.start) == Tag::Verb(VerbForm::Ing) && source.end.next() == cue.start;
    if !shares || reader.tag(source.start) == Tag::Determiner {
        return;
    }
    let mut commas = source.iter().skip(1).filter(|&ix| reader.is(ix, ","));
    let Some(deed) = commas.nth(1) else { return };
    let verb = deed.plus(1 + usize::from(reader.tag(deed.next()) == Tag::Adverb));
    // "chipped in", "waded in": the tags take rare verbs for nouns.
    let past = || reader.low(verb).ends_with("ed") && !reader.capital(verb);
    if matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present)) || past() {
        draft.voice = Voice::Written(source.ending(deed));
    }
}

/// "The trial, which took in Kenya, Mali and Togo, found": the source where the end of what is told of it was taken for it.
fn round_its_relative_clause(reader: &Reader, source: TokenRange, cue: TokenRange) -> Option<TokenRange> {
    let (noun, pronoun) = described(reader, source, cue)?;
    let told = TokenRange::new(pronoun, source.start);
    let lists =
        told.iter().any(|ix| reader.tag(ix).is_verbal()) && !told.iter().any(|ix| reader.any(ix, &[";", ":", "—"]));
    lists.then_some(TokenRange::new(noun.start, source.end))
}

/// "Cole, who wept as her husband, Bo, looked on, said": the source is Cole where Bo, who has a verb of his own, was taken for
/// it.
fn behind_anothers_deed(reader: &Reader, source: TokenRange, cue: TokenRange) -> Option<TokenRange> {
    const OPENS: [&str; 9] = ["after", "as", "because", "before", "once", "that", "until", "when", "while"];
    let deed = TokenRange::new(source.end.next(), cue.start.prev());
    let verb = deed.start;
    // "Cole, who wept, and Bo, who looked on, said"
    let acts =
        reader.is(source.end, ",") && reader.tag(verb).is_verbal() && reader.tag(verb) != Tag::Verb(VerbForm::Ing);
    if !acts || deed.iter().any(|ix| reader.quoted(ix)) {
        return None;
    }
    let (noun, pronoun) = described(reader, source, cue)?;
    let told = TokenRange::new(pronoun, source.start);
    let leads = told.iter().any(|ix| reader.any(ix, &OPENS) || reader.reports(ix).is_some());
    (leads && told.iter().any(|ix| reader.tag(ix).is_verbal())).then_some(noun)
}

/// "The governor, who spoke through his aide, Jo Lee, on Monday, | called": a day closes the clause about the governor.
fn behind_its_day(reader: &Reader, source: TokenRange, cue: TokenRange) -> Option<TokenRange> {
    let day = TokenRange::new(source.end, cue.start.prev());
    let timed = |ix: TokenIx| reader.is_time(ix) || reader.tag(ix) == Tag::Preposition || reader.is(ix, ",");
    if day.is_empty() || !day.iter().all(timed) || !day.last().is_some_and(|last| reader.is_time(last)) {
        return None;
    }
    let (noun, pronoun) = described(reader, source, cue)?;
    let told = TokenRange::new(pronoun, source.start);
    let parts = |ix: TokenIx| reader.any(ix, &["and", "but", ";", ":", "—"]) || reader.quoted(ix);
    (told.iter().any(|ix| reader.tag(ix).is_verbal()) && !told.iter().any(parts)).then_some(noun)
}

/// "Lee, reached in Dover, where he lives, | called": what a clause tells of a place is set in behind the subject.
fn behind_its_place(reader: &Reader, source: TokenRange, cue: TokenRange) -> Option<TokenRange> {
    let place = source.start.prev();
    if !reader.is(place, "where") || !reader.is(place.prev(), ",") {
        return None;
    }
    let noun = reader.phrase_starting_at(reader.document.sentence_at(cue.start).start, place, false)?;
    reader.is(noun.end, ",").then_some(noun)
}

/// The noun that opens the sentence, and the pronoun of the clause behind its comma, in which `source` stands.
fn described(reader: &Reader, source: TokenRange, cue: TokenRange) -> Option<(TokenRange, TokenIx)> {
    let first = reader.document.sentence_at(cue.start).start;
    if first >= source.start {
        return None;
    }
    let pronoun = (first.0..source.start.0).rev().map(TokenIx).find(|&ix| reader.any(ix, &["which", "who"]))?;
    if !reader.is(pronoun.prev(), ",") {
        return None;
    }
    let noun = TokenRange::new(first, pronoun.prev());
    let plain = |ix: TokenIx| !reader.tag(ix).is_verbal() && !reader.any(ix, &[";", ":"]) && !reader.quoted(ix);
    (!noun.is_empty() && noun.iter().all(plain)).then_some((noun, pronoun))
}

/// "Tanya Bell, a baker, said her son, who was there, wept": whose son it is speaks, not the son.
pub fn put_right_who_tells(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source), [before, behind]) = (draft.cue, draft.voice, draft.content.as_slice())
    else {
        return;
    };
    let owned = source.start == cue.end && reader.any(source.start, &["her", "his", "its", "their"]);
    let told = source.iter().any(|ix| reader.any(ix, &["who", "which"]));
    let subject = reader.trimmed(*before);
    let opens = reader.document.sentence_at(cue.start).start == subject.start;
    let described = reader.tag(subject.start) == Tag::Proper && subject.iter().any(|ix| reader.is(ix, ","));
    let plain = !subject.iter().any(|ix| reader.tag(ix).is_verbal() || reader.quoted(ix));
    if owned && told && opens && described && plain && subject.end.next() == cue.start {
        let content = TokenRange::new(source.start, behind.end);
        draft.voice = Voice::Written(subject);
        draft.content = vec![content];
    }
}

/// "Acme Corp, based in Dover, reported a loss": the subject reports the loss, not the loss the subject.
pub fn turn_back_object(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(object), [subject]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return;
    };
    let subject = reader.trimmed(*subject);
    let thing = object.start == cue.end && reader.any(object.start, &["a", "an", "its", "no", "their"]);
    if !thing || reader.any(cue.start, &["said", "says"]) {
        return;
    }
    let opens = reader.document.sentence_at(cue.start).start == subject.start;
    let finite = |ix: TokenIx| reader.tag(ix).is_finite() || reader.quoted(ix);
    let parted = subject.iter().any(|ix| reader.is(ix, ",")) && !subject.iter().any(finite);
    if opens && parted && matches!(reader.tag(subject.start), Tag::Proper | Tag::Determiner) {
        draft.voice = Voice::Written(subject);
        draft.content = vec![object];
    }
}
