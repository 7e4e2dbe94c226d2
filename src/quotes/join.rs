//! Quotations that are one quote with what the sentence before them reports: the same words attribute both.
//!
//! What a speaker goes on to say in the next paragraph stays a quote of its own, which says on what it rests.

use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{ParagraphIx, TokenIx, TokenRange};
use crate::order;

/// Less sure than this a sentence does not tell who speaks in the next one.
const SURE: f32 = 0.5;

/// "Lee named the leak as one of the reasons that it closed. “It never stopped.”": whoever the sentence before reports
/// speaks, where the rules saw no report in it and so had nobody for the quotation, or somebody further off.
fn lead(reader: &Reader, drafts: &mut [Draft]) {
    let document = reader.document;
    let sentence = |ix: TokenIx| document.sentence_of(ix);
    let mut reports: Vec<(TokenRange, usize)> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| matches!(draft.voice, Voice::Written(_)) && draft.confidence >= SURE)
        .filter_map(|(place, draft)| Some((draft.cue?, place)))
        .collect();
    order::by(&mut reports, |&(cue, _)| cue);
    for place in 0..drafts.len() {
        let [content] = drafts[place].content.as_slice() else { continue };
        let start = content.start;
        let unnamed = matches!(drafts[place].evidence, Evidence::Bare | Evidence::Carried);
        let opens = document.sentence(sentence(start)).tokens.start == start;
        if !(unnamed && opens && sentence(start).0 > 0) {
            continue;
        }
        let here = sentence(start).0 - 1;
        let first = reports.partition_point(|(cue, _)| sentence(cue.start).0 < here);
        let Some(&(cue, report)) = reports.get(first).filter(|(cue, _)| sentence(cue.start).0 == here) else {
            continue;
        };
        let near = paragraph(reader, cue.start) == paragraph(reader, start);
        let marked = drafts[report].content.iter().any(|range| range.iter().any(|ix| reader.quoted(ix)));
        if near && !marked && !reader.quoted(cue.start) {
            drafts[place].voice = drafts[report].voice;
            drafts[place].cue = Some(cue);
            drafts[place].evidence = Evidence::Lead;
        }
    }
}

/// Joins those of `drafts` that are one quote.
pub fn join(reader: &Reader, drafts: &mut Vec<Draft>) {
    lead(reader, drafts);
    let host_of: Vec<Option<usize>> = drafts.iter().map(|draft| host(reader, drafts, draft)).collect();
    for place in 0..drafts.len() {
        if let Some(host) = host_of[place] {
            let content = std::mem::take(&mut drafts[place].content);
            drafts[host].content.extend(content);
        }
    }
    let mut place_of = Vec::with_capacity(drafts.len());
    let mut next = 0;
    for host in &host_of {
        place_of.push(next);
        next += usize::from(host.is_none());
    }
    for draft in drafts.iter_mut() {
        if let Voice::Carried(place) = &mut draft.voice {
            let first = host_of.get(*place).copied().flatten().unwrap_or(*place);
            *place = place_of.get(first).copied().unwrap_or(first);
        }
    }
    let mut joined = host_of.iter();
    drafts.retain(|_| joined.next().is_none_or(Option::is_none));
}

/// "Lee said it was “a start.” “It leaks less.”" and "Lee said it was a start. “It leaks less.”", in one paragraph: the same
/// words attribute both.
fn host(reader: &Reader, drafts: &[Draft], draft: &Draft) -> Option<usize> {
    let content = draft.content.first().filter(|_| draft.evidence == Evidence::Lead)?;
    let cue = draft.cue?;
    let host = drafts.iter().position(|other| {
        other.evidence != Evidence::Lead
            && other.cue.is_some_and(|other| other.overlaps(cue))
            && other.voice == draft.voice
    })?;
    (paragraph(reader, content.start) == paragraph(reader, cue.start)).then_some(host)
}

fn paragraph(reader: &Reader, ix: TokenIx) -> ParagraphIx {
    reader.document.token(ix).paragraph
}
