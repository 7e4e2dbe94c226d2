//! "{The bank} \<is expected> {to cut rates}": of whom it is expected is told as well.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::cue::{self, Cue};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;
use crate::quotes::subject;

static EXPECTED: WordSet = WordSet::of(include_str!("../../lexicon/quotes/expected.txt"));

/// Adds to what is expected, where nobody is named who does, the subject before its cue.
pub fn with_whom(reader: &Reader, draft: &mut Draft) {
    let (Some(tokens), [content]) = (draft.cue, draft.content.as_slice()) else { return };
    let at = tokens.end.prev();
    if content.start != tokens.end || reader.tag(content.start) != Tag::To || !EXPECTED.has(reader.low(at)) {
        return;
    }
    // "He is thought to be in Dover": others think so.
    let passive = tokens.iter().any(|ix| reader.any(ix, &["am", "are", "be", "been", "is", "was", "were"]));
    let given = match draft.voice {
        Voice::Nobody => None,
        Voice::Written(source) if passive && source.end <= tokens.start => Some(source),
        _ => return,
    };
    draft.voice = Voice::Nobody;
    let cue = Cue { at, tokens, verb: cue::UNLISTED, form: VerbForm::Past, passive: true };
    let sentence = reader.document.sentence_at(at);
    let found = subject::before(reader, &cue, sentence.start).map(|subject| subject.tokens);
    let Some(subject) = found.or(given).filter(|subject| subject.end <= tokens.start) else { return };
    let last = subject.end.prev();
    draft.content.insert(
        0,
        match reader.is_relative(last) {
            true => TokenRange::one(last),
            false => from_its_noun(reader, subject, sentence.start),
        },
    );
}

/// "The bombed-out embassy in | Dover is expected": all of the phrase, if the sentence begins with it.
fn from_its_noun(reader: &Reader, subject: TokenRange, first: TokenIx) -> TokenRange {
    const LONGEST: usize = 12;
    let lead = TokenRange::new(first, subject.start);
    let hangs = !lead.is_empty() && lead.len() <= LONGEST && reader.tag(subject.start.prev()) == Tag::Preposition;
    let described = |ix: TokenIx| reader.tag(ix.prev()) == Tag::Determiner && ix > first;
    let plain = |ix: TokenIx| match reader.tag(ix) {
        Tag::Verb(_) => described(ix),
        Tag::Auxiliary | Tag::Modal | Tag::Conjunction | Tag::Subordinator | Tag::To => false,
        Tag::Punct => reader.joins(ix),
        _ => !reader.quoted(ix),
    };
    let begins = matches!(reader.tag(first), Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Proper | Tag::Number);
    if hangs && begins && lead.iter().all(plain) { subject.starting(first) } else { subject }
}
