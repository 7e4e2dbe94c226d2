//! What is told of a quotation before it begins: in what it was said, and to whom.

use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;
use crate::quotes::cue::Takes;
use crate::quotes::draft::Draft;
use crate::quotes::reader::Reader;

static AUDIENCES: WordSet = WordSet::of(include_str!("../../lexicon/quotes/audiences.txt"));

/// "said in a statement released on Monday that it leaked": in what it was said is not what was said.
pub fn behind_its_medium(reader: &Reader, content: TokenRange) -> TokenRange {
    // "told me on | the phone that it leaked"
    let before = content.start.prev();
    let medium = || reader.medium_at(before, content.end).filter(|_| reader.tag(before) == Tag::Preposition);
    let Some(medium) = reader.medium_at(content.start, content.end).or_else(medium) else { return content };
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
    if she && content.contains(subject.next()) { content.starting(subject) } else { behind_programme(reader, content) }
}

/// How many words name a paper or a programme at most: "Radio 4’s World at One", "RTÉ’s Today with Ann Lee".
const PROGRAMME: usize = 8;

/// "told the BBC | there was a vote", "told RNZ’s Morning Report that | it leaked".
fn behind_programme(reader: &Reader, content: TokenRange) -> TokenRange {
    let joins = |ix: TokenIx| reader.tag(ix) == Tag::Possessive || reader.any(ix, &["with", "of", "at", "on"]);
    let names = |ix: &TokenIx| !reader.quoted(*ix) && (reader.capital(*ix) || joins(*ix));
    let first = if reader.is(content.start, "the") { content.start.next() } else { content.start };
    let named = content.starting(first).iter().take(PROGRAMME).take_while(names).count();
    let next = first.plus(named);
    if named == 0 || joins(first) || joins(next.prev()) || !content.contains(next.next()) {
        return content;
    }
    match reader.low(next) {
        "that" => content.starting(next.next()),
        "there" if reader.tag(next.next()).helps() => content.starting(next),
        _ => content,
    }
}

/// How many words may stand before the colon that leads to a quotation: "said | of the red card: “It was a disgrace”".
const LED: usize = 8;

/// "said | afterwards: “It leaks”": when and of what it was said is none of it.
pub fn behind_its_colon(reader: &Reader, content: TokenRange) -> TokenRange {
    let plain = |ix: &TokenIx| !reader.quoted(*ix) && !reader.tag(*ix).is_verbal();
    let led = content.iter().take(LED).take_while(plain).find(|&ix| reader.is(ix, ":"));
    let begins = matches!(reader.tag(content.start), Tag::Adverb | Tag::Preposition)
        || reader.is_time(content.start)
        || reader.any(content.start, &["afterward", "afterwards"]);
    match led.map(TokenIx::next).filter(|&open| begins && content.contains(open) && reader.opens_quotation(open)) {
        Some(open) => content.starting(open),
        None => content,
    }
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
