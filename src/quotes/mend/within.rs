//! What is told of a speech or in a journal: "a debate in which Lee called him a liar", "…, they reported in the journal Nature".

use crate::document::{Tag, TokenIx, TokenRange};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// How many tokens the subject of such a clause has at most.
const SUBJECT: usize = 6;

/// "pointed to a debate in which Lee called him “a liar”": who says so there says what stands in the marks.
pub fn give_to_who_says_it_there(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return };
    let marked = |range: TokenRange| range.iter().any(|ix| reader.quoted(ix));
    if content.start < cue.end || !marked(*content) || reader.quoted(content.start) {
        return;
    }
    let leads = |&ix: &TokenIx| reader.is(ix, "which") && reader.is(ix.prev(), "in") && !reader.quoted(ix);
    let Some(which) = content.iter().skip(2).find(leads) else { return };
    let rest = content.starting(which.next());
    let verb = |ix: &TokenIx| reader.tag(*ix).is_finite() || reader.quoted(*ix);
    let Some(verb) = rest.iter().skip(1).take(SUBJECT).find(verb) else { return };
    let source = rest.ending(verb);
    let names = source.iter().all(|ix| {
        reader.tag(ix).is_nominal() || matches!(reader.tag(ix), Tag::Determiner | Tag::Pronoun | Tag::Possessive)
    });
    let that = usize::from(reader.is(verb.next(), "that"));
    let told = reader.trimmed(content.starting(verb.plus(1 + that)));
    let speaks = names && !reader.quoted(verb) && reader.reports(verb).is_some();
    if speaks && marked(told) && !marked(content.ending(which)) {
        draft.content = vec![told];
        draft.cue = Some(TokenRange::one(verb));
        draft.voice = Voice::Written(source);
    }
}

/// "It melted, they reported in the journal Nature", "they reported in the journal Nature that it melted": the name of the
/// journal is none of what they reported.
pub fn in_a_journal(reader: &Reader, draft: &mut Draft) {
    const JOURNALS: [&str; 3] = ["journal", "magazine", "newspaper"];
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return;
    };
    let near = reader.any(cue.end.prev(), &["in", "the", "journal", "magazine", "newspaper"]);
    if cue.end != content.start || source.end != cue.start || !(near || reader.is(content.start, "in")) {
        return;
    }
    // The words between the verb and the name, in the cue or in what was taken for the content.
    let Some(journal) = (0..=4).map(|by| cue.end.minus(1).plus(by)).find(|&ix| reader.any(ix, &JOURNALS)) else {
        return;
    };
    let on = journal.minus(2);
    if !reader.is(journal.prev(), "the") || !reader.is(on, "in") || on <= cue.start || reader.quoted(journal) {
        return;
    }
    let cue = cue.ending(on);
    let named = |&ix: &TokenIx| reader.capital(ix) || reader.is(ix, "of");
    let names = content.starting(journal.next()).iter().take_while(named).count();
    let behind = journal.plus(1 + names);
    if reader.is(behind, "that") && content.contains(behind.next()) {
        draft.content = vec![content.starting(behind.next())];
        draft.cue = Some(cue);
        return;
    }
    let sentence = reader.document.sentence_at(cue.start);
    let comma = (sentence.start.0..source.start.0).rev().take(SUBJECT).map(TokenIx).find(|&ix| reader.is(ix, ","));
    let Some(comma) = comma.filter(|_| behind >= content.end) else { return };
    let clause = reader.document.behind_dateline(sentence.ending(comma));
    let source = source.starting(comma.next());
    let subject = !source.iter().any(|ix| reader.tag(ix).is_finite() || reader.quoted(ix));
    let told = clause.iter().any(|ix| reader.tag(ix).is_finite());
    if subject && told && !clause.iter().any(|ix| reader.quoted(ix)) {
        draft.content = vec![clause];
        draft.cue = Some(cue);
        draft.voice = Voice::Written(source);
    }
}
