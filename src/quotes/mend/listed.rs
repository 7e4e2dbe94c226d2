//! Who else stands with who speaks, in a series of which one alone was taken: "The Pentagon, the White House and the CIA said".

use crate::document::{Tag, TokenIx, TokenRange};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// Takes in all of those that are named one after another at the head of the sentence, or behind the verb.
pub fn with_all_of_them(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let sentence = reader.document.sentence_at(cue.start);
    let all = if source.end <= cue.start {
        let beside = |ix: TokenIx| reader.tag(ix) == Tag::Adverb || reader.any(ix, &["all", "both", ","]);
        let mut all = reader.document.behind_dateline(sentence).ending(cue.start);
        while all.last().is_some_and(beside) {
            all.end = all.end.prev();
        }
        all
    } else {
        let stops = |ix: &TokenIx| reader.quoted(*ix) || reader.any(*ix, &[".", ";", "—", "--"]);
        let all = sentence.starting(source.start);
        all.ending(all.iter().find(stops).unwrap_or(all.end))
    };
    let holds = all.start <= source.start && source.start < all.end && all != source;
    let beside = |content: &TokenRange| content.end <= all.start || content.start >= all.end;
    // "It fell, according to Ann Lee, 34, | and Bo Roe, 40": the rest of them is nothing that is said.
    let rest = |content: &TokenRange| content.start > source.start && content.end <= all.end;
    let told = match draft.content.as_slice() {
        [told @ .., last] if !told.is_empty() && rest(last) => told.len(),
        told => told.len(),
    };
    if holds
        && draft.content[..told].iter().all(beside)
        && !all.iter().any(|ix| reader.is_time(ix))
        && reader.document.is_series(all)
    {
        draft.voice = Voice::Written(all);
        draft.content.truncate(told);
    }
}
