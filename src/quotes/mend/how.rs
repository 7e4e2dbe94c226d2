//! "“A shambles” is how one member describes it": a quotation of which is told whose word it is.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

/// So many tokens may name who has the word.
const NAME: usize = 12;
/// How sure it is that the word is theirs.
const CONFIDENCE: f32 = 0.8;

/// Gives the quotations of which it is told how somebody puts something to that one, whatever was made of them.
pub fn give_to_who_puts_it(reader: &Reader, drafts: &mut Vec<Draft>) {
    let quotations = &reader.document.quotations;
    let found: Vec<Draft> = quotations
        .iter()
        .filter(|quotation| quotation.within.is_none())
        .filter_map(|quotation| put(reader, quotation.tokens))
        .collect();
    if found.is_empty() {
        return;
    }
    // They stand in the order of the text and share no words.
    let taken: Vec<TokenRange> =
        found.iter().flat_map(|found| found.content.iter().chain(&found.cue)).copied().collect();
    let overlaps = |range: &TokenRange| {
        let next = taken.partition_point(|taken| taken.end <= range.start);
        taken.get(next).is_some_and(|taken| taken.overlaps(*range))
    };
    let gone: Vec<bool> = drafts.iter().map(|draft| draft.content.iter().chain(&draft.cue).any(overlaps)).collect();
    super::leave_out(drafts, &gone);
    drafts.extend(found);
}

/// "“…” is how Lee puts it", "“…” was how the mayor described the vote"
fn put(reader: &Reader, words: TokenRange) -> Option<Draft> {
    const PUTS: [&str; 9] = ["characterize", "describe", "phrase", "put", "recall", "remember", "see", "sum", "view"];
    let sentence = reader.document.sentence_at(words.start);
    let is = words.end;
    let how = is.next();
    if !reader.any(is, &["is", "was"]) || !reader.is(how, "how") {
        return None;
    }
    let after = TokenRange::new(how.next(), sentence.end.min(how.plus(NAME)));
    let verb = after.iter().skip(1).find(|&ix| matches!(reader.tag(ix), Tag::Verb(_)))?;
    let finite = reader.tag(verb) != Tag::Verb(VerbForm::Ing);
    let puts = reader.verb(verb).is_some_and(|known| PUTS.contains(&known.verb.lemma));
    let source = reader.trimmed(TokenRange::new(how.next(), verb));
    let plain = !source.is_empty() && !source.iter().any(|ix| reader.quoted(ix));
    let cue = TokenRange::new(verb, sentence.end.min(verb.plus(3)));
    let it = cue
        .iter()
        .take_while(|&ix| !reader.is(ix, ","))
        .find(|&ix| reader.any(ix, &["it", "him", "her", "them", "that"]));
    let end = it.map_or(verb.next(), TokenIx::next);
    (finite && puts && plain).then(|| Draft {
        content: vec![words],
        cue: Some(TokenRange::new(verb, end)),
        voice: Voice::Written(source),
        evidence: Evidence::AfterQuotation,
        confidence: CONFIDENCE,
    })
}
