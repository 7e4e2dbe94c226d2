//! Reports that share who speaks with the one before them.

use crate::document::{Tag, TokenRange, VerbForm};
use crate::order;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// "Ruiz said it leaked. Adding: “It always did.”": a participle that leads to a quotation and has no subject in its own
/// sentence goes on with the one who spoke in the sentence before.
pub fn add_to_the_sentence_before(reader: &Reader, drafts: &mut [Draft]) {
    let document = reader.document;
    let mut spoken: Vec<(TokenRange, Voice)> = drafts
        .iter()
        .filter(|draft| matches!(draft.voice, Voice::Written(_)))
        .filter_map(|draft| Some((draft.cue?, draft.voice)))
        .collect();
    order::by(&mut spoken, |&(cue, _)| cue);
    for draft in drafts.iter_mut().filter(|draft| draft.voice == Voice::Nobody) {
        let Some(cue) = draft.cue else { continue };
        let sentence = document.sentence_of(cue.start);
        let opens = document.sentence(sentence).tokens.start == cue.start;
        let leads = draft.content.first().is_some_and(|content| {
            let comma = content.start.0.saturating_sub(cue.end.0) <= 1;
            content.start >= cue.end && comma && reader.opens_quotation(content.start)
        });
        if !(opens && leads && reader.tag(cue.start) == Tag::Verb(VerbForm::Ing)) {
            continue;
        }
        let before = spoken.partition_point(|(other, _)| *other < cue);
        if let Some((other, voice)) = before.checked_sub(1).and_then(|last| spoken.get(last))
            && document.sentence_of(other.start).0 + 1 == sentence.0
            && document.token(other.start).paragraph == document.token(cue.start).paragraph
        {
            draft.voice = *voice;
        }
    }
}

/// "It is simple, according to Lee, a lawyer: | “Money.”": whoever the colon stands behind goes on.
pub fn go_on_behind_a_colon(reader: &Reader, drafts: &mut [Draft]) {
    let accords = |draft: &Draft| match (draft.cue, draft.voice) {
        (Some(cue), Voice::Written(source)) if reader.is(cue.start, "according") => Some(source),
        _ => None,
    };
    let mut sources: Vec<TokenRange> = drafts.iter().filter_map(accords).collect();
    order::by(&mut sources, |&source| source.end.0);
    for draft in drafts.iter_mut().filter(|draft| draft.cue.is_none()) {
        let Some(content) = draft.content.first() else { continue };
        let colon = content.start.prev();
        if !reader.is(colon, ":") {
            continue;
        }
        if let Ok(place) = sources.binary_search_by(|source| source.end.cmp(&colon)) {
            draft.voice = Voice::Written(sources[place]);
        }
    }
}
