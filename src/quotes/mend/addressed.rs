//! What is told of a quotation before it begins: in what it was said, and to whom.

use crate::document::{Tag, TokenRange};
use crate::lexicon::WordSet;
use crate::quotes::cue::Takes;
use crate::quotes::draft::Draft;
use crate::quotes::reader::Reader;

static AUDIENCES: WordSet = WordSet::of(include_str!("../../lexicon/quotes/audiences.txt"));

/// "said in a statement released on Monday that it leaked": in what it was said is not what was said.
pub fn behind_its_medium(reader: &Reader, content: TokenRange) -> TokenRange {
    let Some(medium) = reader.medium_at(content.start, content.end) else { return content };
    let mut that = medium.end;
    if reader.tag(that).is_verb() {
        that = that.next();
    }
    if reader.tag(that) == Tag::Preposition && reader.is_time(that.next()) {
        that = that.next();
    }
    while content.contains(that) && reader.is_time(that) {
        that = that.next();
    }
    let said = reader.is(that, "that") && content.contains(that.next());
    if said { content.starting(that.next()) } else { content }
}

/// "told reporters the meeting was off": those who were told are no part of it.
pub fn behind_those_told(reader: &Reader, content: TokenRange) -> TokenRange {
    let (audience, next) = (reader.low(content.start), content.start.next());
    let goes_on = match reader.tag(next) {
        Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Punct | Tag::Possessive => false,
        // "told police officers"
        Tag::Noun => audience.ends_with('s'),
        _ => true,
    };
    let told = AUDIENCES.has(audience) && content.contains(next) && goes_on;
    if told {
        return content.starting(next);
    }
    // "told Ana Lee | she was late"
    let named = content.iter().take_while(|&ix| reader.tag(ix) == Tag::Proper && !reader.quoted(ix)).count();
    let subject = content.start.plus(named);
    let she = named > 0 && reader.any(subject, &["he", "i", "it", "she", "they", "we"]);
    if she && content.contains(subject.next()) { content.starting(subject) } else { content }
}

/// "assured the court that it was safe": nor are they where "that" follows them.
pub fn behind_those_assured(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_mut_slice()) else { return };
    let told = reader.reports(cue.end.prev()).is_some_and(|verb| verb.takes(Takes::Addressed));
    if !told || cue.end != content.start || reader.quoted(content.start) {
        return;
    }
    let that = reader.phrase_starting_at(content.start, content.end, false).map(|whom| whom.end);
    if let Some(that) = that.filter(|&that| reader.is(that, "that") && content.contains(that.next())) {
        content.start = that.next();
    }
}
