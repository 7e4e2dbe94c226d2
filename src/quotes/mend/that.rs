//! "said that was wrong", "said that decision was wrong": a "that" which is part of what is said.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::reader::Reader;

static COUNTABLE: WordSet = WordSet::of(include_str!("../../lexicon/quotes/countable.txt"));

/// `content` with the "that" before it where that points to something: it is the subject of the verb behind it, or the
/// article of a noun that needs one.
pub fn with_its_that(reader: &Reader, content: TokenRange) -> TokenRange {
    let that = content.start.prev();
    let leads = that < content.start && reader.is(that, "that") && !reader.quoted(that);
    if leads
        && (is_alone(reader, content)
            || is_subject(reader, content)
            || is_article(reader, content)
            || is_object(reader, content))
    {
        content.starting(that)
    } else {
        content
    }
}

/// "said that was wrong"
fn is_subject(reader: &Reader, content: TokenRange) -> bool {
    let unfit = reader.any(content.start, &["are", "were", "have", "do", "being", "having"]);
    // "issued a ruling that should help": a noun has a relative clause.
    if !reader.tag(content.start.minus(2)).is_verb() {
        return false;
    }
    let mut verb = content.start;
    if reader.tag(verb) == Tag::Adverb && !reader.any(verb, &["there", "here"]) && content.contains(verb.next()) {
        verb = verb.next();
    }
    // "said that will power": a verb has something behind it.
    content.contains(verb.next()) && reader.tag(verb).is_finite() && !unfit && !reader.quoted(content.start)
}

/// "acknowledged that limitation": no clause, which would have a verb.
fn is_alone(reader: &Reader, content: TokenRange) -> bool {
    const LONGEST: usize = 3;
    let described = |ix| matches!(reader.tag(ix), Tag::Adjective | Tag::Noun);
    let noun = content.last().is_some_and(|last| reader.tag(last) == Tag::Noun && !reader.low(last).ends_with('s'));
    let ends = reader.any(content.end, &[".", ",", ";"]);
    noun && ends && content.len() <= LONGEST && content.iter().all(|ix| described(ix) && !reader.quoted(ix))
}

/// Whether "that" before `noun` points to it, in a stretch that ends before `end`: "that decision was put off".
pub fn points_to(reader: &Reader, noun: TokenIx, end: TokenIx) -> bool {
    is_article(reader, TokenRange::new(noun, end))
}

/// "said that decision was wrong", "called that account absurd", but not "said that decision makers were wrong".
fn is_article(reader: &Reader, content: TokenRange) -> bool {
    let (noun, next) = (content.start, content.start.next());
    let compound = match reader.tag(next) {
        Tag::Noun | Tag::Proper | Tag::Number | Tag::Possessive | Tag::Verb(VerbForm::Ing) => true,
        _ => reader.joins(next),
    };
    !compound && !reader.capital(noun) && !reader.quoted(noun) && COUNTABLE.has(reader.low(noun))
}

/// "called that a disgrace"
fn is_object(reader: &Reader, content: TokenRange) -> bool {
    const NAMES: [&str; 6] = ["brand", "call", "deem", "dub", "label", "term"];
    let named = reader.verb(content.start.minus(2)).is_some_and(|known| NAMES.contains(&known.verb.lemma));
    named && matches!(reader.tag(content.start), Tag::Determiner | Tag::Adjective)
}

/// "knew that man well": who knows or hears of something that "that" points to tells nothing.
pub fn is_known(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const KNOWS: [&str; 5] = ["cover", "hear", "know", "remember", "see"];
    let knows = reader.verb(cue.end.prev()).is_some_and(|known| KNOWS.contains(&known.verb.lemma));
    let clause = |ix: TokenIx| reader.tag(ix).is_finite() || reader.tag(ix).is_verb() || reader.quoted(ix);
    knows && cue.end == content.start && reader.is(content.start, "that") && !content.iter().any(clause)
}
