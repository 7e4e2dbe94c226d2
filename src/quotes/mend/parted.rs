//! What is said, where something that is none of it parts it from its speaker or stands in it.

use super::relative::has_verbs_form;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::cue::Class;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

/// How many words may stand behind "whose": "whose two sons, according to the police, were armed".
const OWNED: usize = 3;

/// "a boy who, according to the police, was armed": what the relative clause tells is according to them.
pub fn in_relative_clause(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    if !reader.is(cue.start, "according") {
        return;
    }
    let comma = reader.is(cue.start.prev(), ",");
    let last = if comma { cue.start.minus(2) } else { cue.start.prev() };
    let owned = (1..=OWNED).map(|by| last.minus(by)).find(|&ix| reader.is(ix, "whose") && comma);
    let pronoun = owned.unwrap_or(last);
    // "where, according to residents, crime has doubled"
    let place = comma && reader.any(pronoun, &["where", "when", "whom"]) && reader.is(pronoun.prev(), ",");
    let clause = place || owned.is_some();
    if !(clause || reader.any(pronoun, &["who", "which", "that"])) {
        return;
    }
    let end = reader.document.sentence_at(cue.start).end;
    let within = source.ending(end);
    // A source without commas goes up to its verb: "who according to his aides was ill".
    let verb = within.iter().skip(1).find(|&ix| reader.tag(ix).may_be_finite());
    let behind = match comma {
        true => within.iter().find(|&ix| reader.is(ix, ",") && !reader.quoted(ix)).map(TokenIx::next),
        false => verb,
    };
    let Some(start) = behind else { return };
    // "which, according to its owner, | employs ninety": the verb was taken for a part of the source.
    let taken = start < source.end && comma && (clause || is_verb(reader, start));
    if start < source.end && !taken {
        return;
    }
    let stop = TokenRange::new(start, end).iter().find(|&ix| reader.any(ix, &[",", ";", "."]) && !reader.quoted(ix));
    let told = TokenRange::new(start, stop.unwrap_or(end));
    if clause || comma && is_verb(reader, start) || told.iter().take(2).any(|ix| reader.tag(ix).may_be_finite()) {
        draft.content = vec![told];
        if owned.is_some() {
            draft.content.insert(0, TokenRange::new(pronoun, last.next()));
        }
        if taken {
            draft.voice = Voice::Written(source.ending(start.prev()));
        }
    }
}

/// "It was a bribe | or, as \[he\] \<insisted>, {a loan}": only what stands behind is said.
pub fn behind_its_joint(reader: &Reader, draft: &mut Draft) {
    let (Voice::Written(source), [before, behind]) = (draft.voice, draft.content.as_slice()) else { return };
    let comma = source.start.minus(2);
    let set_in = reader.is(source.start.prev(), "as") && reader.is(comma, ",") && comma > before.start;
    if set_in && reader.any(comma.prev(), &["and", "but", "or"]) && source.end < behind.start {
        draft.content.remove(0);
    }
}

/// Whether the word is the verb of a clause that goes on behind a comma, though it may be taken for a noun: "which,
/// according to local media, processes 400 barrels".
pub fn is_verb(reader: &Reader, ix: TokenIx) -> bool {
    let counts = || reader.low(ix).ends_with('s') && matches!(reader.tag(ix.next()), Tag::Number | Tag::Determiner);
    reader.tag(ix).may_be_finite() || has_verbs_form(reader, ix) || counts()
}

/// "she said after her film, “The Mill Road,” was shown": a title between what is said is none of it.
pub fn without_titles(reader: &Reader, draft: &mut Draft) {
    if draft.content.len() < 2 {
        return;
    }
    let first = draft.content.iter().map(|content| content.start).min();
    draft.content.retain(|&content| Some(content.start) == first || !is_set_in_title(reader, content));
}

fn is_set_in_title(reader: &Reader, content: TokenRange) -> bool {
    const FEWEST: usize = 2;
    let Some(quotation) = reader.quotation(content.start) else { return false };
    let tokens = reader.document.quotation(quotation).tokens;
    let before = content.start.prev();
    let comma = reader.is(before, ",");
    let noun = if comma { before.prev() } else { before };
    let led = matches!(reader.tag(noun), Tag::Noun | Tag::Preposition | Tag::Possessive) && !reader.quoted(noun);
    let speaks = comma && reader.reports(noun).is_some();
    // "“The Mill Road” (1983)"
    let dated = tokens.end == content.end || reader.is(tokens.end, "(") && reader.any(content.end.prev(), &[")", ","]);
    let whole = tokens.start == content.start && tokens.end <= content.end && dated;
    whole && reader.words(content) >= FEWEST && led && !speaks && reader.is_title_or_last(quotation)
}

/// "“It’s over,” said Lee, whose film “Dust” opened in May", "said Lee, who called it “mad”": what stands in marks behind who
/// speaks is told of him, or is another report.
pub fn part_marked_word(reader: &Reader, drafts: &mut Vec<Draft>) {
    for place in 0..drafts.len() {
        let Some((source, verb)) = marked_word(reader, &drafts[place]) else { continue };
        let draft = &mut drafts[place];
        let word = draft.content.remove(1);
        draft.voice = Voice::Written(source);
        let report = reader.verb(verb).filter(|known| known.reports.is_some() && reader.tag(verb).is_verb());
        let Some(report) = report else { continue };
        let marks = reader.quotation(word.start).map(|marks| reader.document.quotation(marks).tokens.end);
        // "who said it was “mad” to go"
        let clause = TokenRange::new(verb.next(), word.start).iter().any(|ix| reader.tag(ix).may_be_finite());
        let whole = clause || reader.quoted(word.end.prev());
        let end = if whole { word.end } else { marks.unwrap_or(word.end) };
        let start = if report.verb.lemma == "tell" { word.start } else { verb.next() };
        drafts.push(Draft::new(
            vec![TokenRange::new(start, end)],
            Some(TokenRange::one(verb)),
            Voice::Written(source),
            Evidence::Object,
        ));
    }
}

/// Who speaks, without the relative clause behind it in which the second part of what is said stands, and what comes behind
/// the pronoun there.
fn marked_word(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenIx)> {
    const WITHIN: usize = 8;
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let (first, further) = (draft.content.first()?, draft.content.get(1)?);
    let before = further.start.prev();
    if !reader.opens_quotation(further.start) || reader.quoted(before) || source.start < cue.start {
        return None;
    }
    let behind = reader.is_word(before) && first.end <= cue.start;
    let relative = |&ix: &TokenIx| reader.any(ix, &["who", "whose"]) && reader.is(ix.prev(), ",");
    let pronoun = (0..=WITHIN).map(|by| before.minus(by)).find(relative)?;
    let clause = TokenRange::new(pronoun.next(), further.start);
    // "who laughed and added “…”"
    let adds = clause.iter().skip(1).any(|ix| reader.reports(ix).is_some() && reader.tag(ix).is_verb());
    let within = pronoun > source.start.next() && pronoun <= source.end.next();
    if !behind || !within || adds {
        return None;
    }
    Some((source.ending(pronoun.prev()), pronoun.next()))
}

/// "others gathered outside the office demanding water": those who gathered demand it, and not the office.
pub fn before_its_place(reader: &Reader, draft: &mut Draft) {
    const PLACES: [&str; 8] = ["outside", "inside", "near", "at", "around", "opposite", "behind", "before"];
    const WITHIN: usize = 12;
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let participle = reader.tag(cue.start) == Tag::Verb(VerbForm::Ing) && source.end == cue.start;
    let all = reader.document.sentence_at(cue.start);
    let place = source.start.prev();
    if !participle || !reader.any(place, &PLACES) || reader.quoted(place) {
        return;
    }
    let floor = all.start.0.max(place.0.saturating_sub(WITHIN));
    let verb = (floor..place.0).rev().map(TokenIx).find(|&ix| reader.tag(ix).is_verb() || reader.any(ix, &[",", ";"]));
    let Some(verb) = verb.filter(|&verb| reader.tag(verb).is_verb() && verb > all.start) else { return };
    let to = reader.tag(verb.prev()) == Tag::To;
    let last = if to { verb.minus(2) } else { verb.prev() };
    if let Some(subject) = reader.phrase_ending_at(last, all.start) {
        draft.voice = Voice::Written(subject);
    }
}

/// "thanked him", "scoffed at that", "told this to Lee": a word that only points to something is nothing that is said.
pub fn only_points(reader: &Reader, draft: &Draft) -> bool {
    const POINTS: [&str; 14] = [
        "him",
        "her",
        "them",
        "me",
        "us",
        "it",
        "whom",
        "that",
        "which",
        "what",
        "himself",
        "herself",
        "themselves",
        "this",
    ];
    let [content] = draft.content.as_slice() else { return false };
    let content = reader.trimmed(*content);
    let whom = content.starting(content.start.plus(2));
    let named = |ix: TokenIx| {
        let noun = reader.tag(ix).is_nominal() || matches!(reader.tag(ix), Tag::Determiner | Tag::Pronoun);
        noun && !reader.quoted(ix)
    };
    let speaks = || {
        let verb = draft.cue.and_then(|cue| reader.reports(cue.end.prev()));
        verb.is_some_and(|verb| verb.class == Class::Speech)
            && reader.any(content.start, &["it", "that", "them", "this"])
    };
    let to_whom = speaks() && reader.is(content.start.next(), "to") && !whom.is_empty() && whom.iter().all(named);
    (content.len() == 1 || to_whom) && reader.any(content.start, &POINTS) && !reader.quoted(content.start)
}

/// "said it every Sunday", "said this in 2014", "said it again, and nobody listened": when or how, and not what.
pub fn tells_when_only(reader: &Reader, draft: &Draft) -> bool {
    const JOINTS: [&str; 11] = [",", ";", "—", "and", "but", "because", "as", "when", "while", "if", "until"];
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return false };
    let says = reader.verb(cue.end.prev()).is_some_and(|known| known.verb.lemma == "say");
    let how = content.start.next();
    let led = matches!(reader.tag(how), Tag::Preposition | Tag::Adverb) || reader.is_time(how);
    let own = || content.starting(how).iter().take_while(|&ix| !reader.any(ix, &JOINTS));
    let verb = |ix: TokenIx| reader.tag(ix).is_verbal() || has_verbs_form(reader, ix) || reader.quoted(ix);
    says && reader.any(content.start, &["it", "this", "that", "so"]) && led && content.contains(how) && !own().any(verb)
}

/// "makes money by predicting which firms will fail": what one does, and nobody tells anything.
pub fn is_method(reader: &Reader, draft: &Draft) -> bool {
    const METHODS: [&str; 5] = ["predicting", "finding", "estimating", "imagining", "guessing"];
    let Some(cue) = draft.cue else { return false };
    let verb = cue.end.prev();
    reader.any(verb, &METHODS)
        && reader.is(verb.prev(), "by")
        && draft.content.iter().all(|content| !reader.quoted(content.start))
}
