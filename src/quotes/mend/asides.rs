//! Sentences in which somebody else acts than the one who was taken for the speaker: "Rao, who lives in Leeds, has won, confirmed
//! the mayor"; "When a reporter asked whether he would go, Hall laughed".

use crate::document::{Tag, TokenIx, TokenRange};
use crate::quotes::cue::Takes;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// So many words stand before the verb of a clause.
const SUBJECT: usize = 14;

/// "Rao, who lives in Leeds, has won, confirmed the mayor": the mayor confirms it, and the clause before is what is confirmed.
pub fn turn_back(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return;
    };
    let speaker = reader.trimmed(*content);
    let comma = cue.start.prev();
    let sentence = reader.document.sentence_at(cue.start);
    let beside = reader.is(comma, ",") && source.end <= comma && cue.end == content.start && cue.len() == 1;
    let reports = reader.reports(cue.start).is_some_and(|report| report.takes(Takes::Clause));
    let names = speaker.iter().all(|ix| {
        matches!(reader.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Pronoun | Tag::Adjective)
            || reader.tag(ix).is_nominal()
    });
    let clause = sentence.ending(comma);
    if !beside || !reports || !names || speaker.is_empty() || !has_own_verb(reader, clause) {
        return;
    }
    draft.voice = Voice::Written(speaker);
    draft.content = vec![clause];
}

/// Whether a relative clause in commas and behind it a verb of the main clause stand there.
fn has_own_verb(reader: &Reader, clause: TokenRange) -> bool {
    let comma = |ix: &TokenIx| reader.is(*ix, ",");
    let Some(first) = clause.iter().find(comma) else { return false };
    let Some(second) = clause.iter().find(|ix| *ix > first && comma(ix)) else { return false };
    let plain = !clause.iter().any(|ix| reader.quoted(ix));
    plain && reader.any(first.next(), &["which", "who", "whose"]) && reader.main_verb_at(second.next(), clause.end)
}

/// "Asked about it, Lee smiled": whoever only smiles tells nothing.
pub fn is_only_asked(reader: &Reader, draft: &Draft) -> bool {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return false };
    let unanswered = || {
        let behind = TokenRange::new(content.end, reader.document.sentence_at(content.start).end);
        let silent = |ix: TokenIx| reader.any(ix, &["declined", "declines", "refused", "refuses"]);
        let told = |ix: TokenIx| reader.quoted(ix) || reader.reports(ix).is_some();
        behind.iter().find(|&ix| told(ix)).is_none_or(silent)
    };
    let unasked = draft.voice == Voice::Nobody && cue.end == content.start && unanswered();
    let question = if unasked { cue } else { *content };
    let asked = reader.any(question.start, &["asked", "pressed", "questioned", "quizzed"]);
    let opens = reader.document.sentence_at(question.start).start == question.start;
    asked && opens && (question == cue || content.end < cue.start) && !reader.quoted(content.start)
}

/// "Ruiz, Roe told to go": who tells to do something tells it somebody, so these were told.
pub fn tells_nobody(reader: &Reader, draft: &Draft) -> bool {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first()) else { return false };
    let named = matches!(draft.voice, Voice::Written(source) if source.end == cue.start);
    named
        && cue.len() == 1
        && reader.is(cue.start, "told")
        && cue.end == content.start
        && reader.is(content.start, "to")
}

/// "Permission is granted to anyone who asks": for whom something is done is nothing said.
pub fn is_for_somebody(reader: &Reader, draft: &Draft) -> bool {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return false };
    let whom = content.start.next();
    let somebody = matches!(reader.tag(whom), Tag::Pronoun | Tag::Determiner | Tag::Proper | Tag::Noun);
    draft.voice == Voice::Nobody && cue.end == content.start && reader.is(content.start, "to") && somebody
}

/// For each of `drafts` whether its cue is but a part of another's: "Lee \<is said> to have told" beside "Lee \<is said to have
/// told>".
pub fn are_parts(drafts: &[Draft]) -> Vec<bool> {
    const NEAR: usize = 8;
    let part = |place: usize, cue: TokenRange| {
        let near = drafts.iter().skip(place.saturating_sub(NEAR)).take(2 * NEAR);
        let mut others = near.into_iter().filter_map(|other| other.cue.filter(|_| other.voice != Voice::Nobody));
        others.any(|other| other.contains(cue.start) && cue.end < other.end)
    };
    let parts = drafts.iter().enumerate().map(|(place, draft)| match (draft.cue, draft.voice) {
        (Some(cue), Voice::Nobody) => part(place, cue),
        _ => false,
    });
    parts.collect()
}

/// "have heard it \<said> that it leaks": nobody says who says so.
pub fn heard_said(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let hears = reader.any(source.start.prev(), &["hear", "heard", "hears"]) && reader.is(source.start, "it");
    if hears && source.len() == 1 && source.end == cue.start {
        draft.voice = Voice::Nobody;
    }
}

/// "Lee took over after Roe resigned, \<citing> {his health}": whoever leaves says why.
pub fn left_saying(reader: &Reader, draft: &mut Draft) {
    const LEAVES: [&str; 6] = ["departed", "quit", "resigned", "retired", "stepped", "withdrew"];
    const WITHIN: usize = 8;
    let Some(verb) = draft.cue.map(|cue| cue.end.prev()).filter(|&ix| reader.low(ix).ends_with("ing")) else { return };
    let first = reader.document.sentence_at(verb).start;
    let back = (first.0..verb.0).rev().take(WITHIN).map(TokenIx);
    let leaves = back.take_while(|&ix| !reader.quoted(ix)).find(|&ix| reader.any(ix, &LEAVES));
    let Some(leaves) = leaves.filter(|&ix| ix > first) else { return };
    // "after the coach, Jo Roe, resigned"
    let apposed = |close: TokenIx| {
        let name = reader.phrase_ending_at(close.prev(), first).filter(|_| reader.is(close, ",") && close > first)?;
        let open = name.start.prev();
        let noun = reader.phrase_ending_at(open.prev(), first).filter(|_| reader.is(open, ",") && open > first)?;
        Some(noun.ending(name.end))
    };
    let before = leaves.prev();
    let Some(subject) = apposed(before).or_else(|| reader.phrase_ending_at(before, first)) else { return };
    let joint = subject.start.prev();
    let clause = subject.start > first && reader.any(joint, &["after", "before", "once", "until", "when"]);
    let main = TokenRange::new(first, joint);
    // "Lee quit after Roe resigned, citing a rift" may be either's.
    let either = main.iter().any(|ix| reader.any(ix, &LEAVES)) || reader.tag(subject.start) == Tag::Pronoun;
    let acts = TokenRange::new(leaves.next(), verb).iter().any(|ix| reader.tag(ix).is_finite());
    if clause && !either && !acts {
        draft.voice = Voice::Written(subject);
        draft.cue = Some(TokenRange::one(verb));
    }
}

/// "When a reporter asked whether he would go, Hall laughed": what was asked ends where the one who answers acts.
pub fn end_before_answer(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_mut_slice()) else { return };
    let first = reader.document.sentence_at(cue.start).start;
    let asks = reader.any(cue.start, &["asked", "asks", "questioned", "pressed"]);
    let fronted = reader.any(first, &["when", "as", "after", "once"]) && first < cue.start;
    if !asks || !fronted || reader.quoted(content.start) {
        return;
    }
    let answers = |ix: &TokenIx| reader.is(*ix, ",") && !reader.quoted(*ix) && acts_behind(reader, *ix, content.end);
    if let Some(comma) = content.iter().skip(1).find(answers) {
        content.end = comma;
    }
}

/// Whether somebody acts right behind the comma at `comma`.
fn acts_behind(reader: &Reader, comma: TokenIx, end: TokenIx) -> bool {
    let start = comma.next();
    let subject = matches!(reader.tag(start), Tag::Pronoun | Tag::Proper | Tag::Determiner | Tag::Noun)
        && !reader.is_relative(start);
    let within = (start.0..end.0.min(start.0 + SUBJECT)).map(TokenIx);
    subject && within.skip(1).any(|ix| reader.tag(ix).may_be_finite())
}
