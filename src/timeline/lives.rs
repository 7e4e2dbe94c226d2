//! Words without a day that tell how a clause lies to the days named before it: "as a young man", "at the time", "later".

use std::sync::LazyLock;

use super::clause::{Clause, Tense};
use super::scene::LOOKED_AT;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon::{self, WordSet};

static LIVES: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    lexicon::lines(include_str!("../lexicon/timeline/lives.txt")).map(|line| line.split(' ').collect()).collect()
});

static AIMS: WordSet = WordSet::of(include_str!("../lexicon/timeline/aims.txt"));

/// The ages at which something is done in a life, and not those at which it ends or what an index closes at.
const AGES: std::ops::Range<i32> = 10..40;

/// Whether the clause tells of somebody's life: "As a young man he sailed to Peru", "She left school at 15", "He was 20 when the
/// ship sank".
pub fn tells_of_a_life(document: &Document, clause: &Clause) -> bool {
    if !matches!(clause.tense, Tense::Past | Tense::PastPerfect) || clause.told.is_some() {
        return false;
    }
    let tokens = clause.tokens.ending(clause.tokens.end.min(clause.tokens.start.plus(LOOKED_AT)));
    // Hardly a word opens a phrase, and all of them are asked.
    let opener = |ix: TokenIx| matches!(document.low(ix), "as" | "at" | "born" | "in" | "when");
    let whole = |ix: TokenIx, words: &[&str]| words.iter().zip(0..).all(|(word, by)| document.is(ix.plus(by), word));
    let phrase = |ix: TokenIx| opener(ix) && LIVES.iter().any(|words| whole(ix, words));
    // "Born in Cork, | she trained as a nurse"
    let opens = document.sentence_at(tokens.start).start;
    phrase(opens) || tokens.iter().any(|ix| phrase(ix) || is_age(document, clause, ix))
}

/// "at 15" behind what somebody did, "was 20 when".
fn is_age(document: &Document, clause: &Clause, at: TokenIx) -> bool {
    let age = at.next();
    let after = document.low(age.next());
    if matches!(document.low(at), "was") && after == "when" {
        return document.low(age).parse().is_ok_and(|age: i32| (1..AGES.end).contains(&age));
    }
    document.low(at) == "at"
        && document.low(age).parse().is_ok_and(|age: i32| AGES.contains(&age))
        && matches!(after, "." | "," | "and" | ";" | "")
        && clause.tokens.iter().take(LOOKED_AT).any(|ix| matches!(document.low(ix), "he" | "she" | "his" | "her"))
}

fn ends_at_the_time(document: &Document, end: TokenIx) -> bool {
    document.is(end.prev(), "time")
        && matches!(document.low(end.minus(2)), "the" | "that")
        && document.is(end.minus(3), "at")
}

/// Whether the clause tells what is or was done again and again: "We used to see a rush at the end of the month", "Rents usually
/// rise in September", "He would often walk home after midnight".
pub fn is_habit(document: &Document, clause: &Clause) -> bool {
    let tokens = clause.tokens.ending(clause.tokens.end.min(clause.tokens.start.plus(LOOKED_AT)));
    let used_to_be =
        |ix: TokenIx| document.is(ix, "used") && document.is(ix.next(), "to") && document.is(ix.plus(2), "be");
    // The tags take it for a participle.
    let Some(verb) = clause.verb else { return tokens.iter().any(used_to_be) };
    let used = used_to_be(verb)
        || document.is(verb, "used") && document.is(verb.next(), "to") && document.tag(verb.plus(2)).is_verb();
    let would = document.is(verb, "would") || document.is(verb, "'d") || document.is(verb, "’d");
    let often = || {
        tokens.iter().any(|ix| matches!(document.low(ix), "usually" | "typically" | "normally" | "often" | "sometimes"))
    };
    used || (would || clause.tense == Tense::Present) && often()
}

/// Whether the clause tells what anybody does at that hour of any day: "At five in the morning there's nobody on the streets", "You
/// get up at four"; not "We start at six tonight".
pub fn is_round(document: &Document, clause: &Clause) -> bool {
    let Some(verb) = clause.verb.filter(|_| clause.tense == Tense::Present) else { return false };
    let anybody = match document.low(verb.prev()) {
        "there" | "nobody" | "everybody" | "everyone" | "you" | "people" => true,
        "one" => document.is(verb.minus(2), "no"),
        "i" | "we" | "they" => {
            matches!(document.low(verb), "come" | "get" | "wake" | "rise" | "sit" | "sleep" | "eat" | "hear" | "work")
        }
        "he" | "she" => {
            matches!(document.low(verb), "wakes" | "rises" | "sleeps" | "works")
                || document.is(verb, "gets") && document.is(verb.next(), "up")
        }
        _ => false,
    };
    let goes_on = document.tag(verb) == Tag::Auxiliary && document.low(verb.next()).ends_with("ing");
    let now = |ix| {
        matches!(document.low(ix), "today" | "tonight" | "tomorrow" | "this" | "now" | "still" | "already" | "if" | "?")
    };
    anybody && !goes_on && !clause.tokens.iter().take(LOOKED_AT).any(now)
}

/// Whether the clause tells what something is for, and foretells nothing: "The aim is to cut waiting lists", "His job is to catch
/// fish".
pub fn tells_aim(document: &Document, clause: &Clause) -> bool {
    let Some(verb) = clause.verb.filter(|&verb| document.is(verb.next(), "to")) else { return false };
    let is = matches!(document.low(verb), "is" | "are" | "'s" | "’s");
    let subject = clause.tokens.ending(verb);
    // "the point of the law is to", "the way to win is to"
    let of = |ix: &TokenIx| matches!(document.low(*ix), "of" | "to");
    let noun = subject.iter().find(of).unwrap_or(verb).prev();
    is && subject.contains(noun) && AIMS.has(document.low(noun))
}

/// Whether the clause tells what was so or happened at some time long gone: "once employed 500", "was abandoned long ago".
pub fn is_former(document: &Document, clause: &Clause) -> bool {
    let Some(verb) = clause.verb.filter(|_| clause.tense == Tense::Past && !clause.reports) else { return false };
    let once = |ix: TokenIx| match document.low(ix) {
        "once" => {
            !document.is(ix.prev(), "at")
                && !matches!(document.low(ix.next()), "again" | "more" | "and" | "or" | "," | ".")
        }
        "previously" | "formerly" | "originally" => true,
        _ => false,
    };
    let long_ago = |ix: TokenIx| document.is(ix, "ago") && document.is(ix.prev(), "long");
    let tokens = clause.tokens;
    let beside = [verb.prev(), verb.next()].into_iter().any(|ix| tokens.contains(ix) && once(ix));
    beside || tokens.iter().take(LOOKED_AT).any(long_ago)
}

/// Whether the clause tells what was done on no day: "The plan was never published".
pub fn is_never(document: &Document, clause: &Clause) -> bool {
    let never = |verb: TokenIx| document.is(verb.prev(), "never") || document.is(verb.next(), "never");
    matches!(clause.tense, Tense::Past | Tense::Perfect) && clause.verb.is_some_and(never)
}

/// Whether what is reported in the clause was said then: "said at the time", "he said then", "Two minutes later he told".
pub fn is_then(document: &Document, tokens: TokenRange) -> bool {
    let word = |ix: &TokenIx| document.token(*ix).is_word();
    let last = tokens.iter().rev().find(word);
    let at_the_time = |ix: TokenIx| ends_at_the_time(document, ix.next());
    let verb = |ix: TokenIx| document.tag(ix).is_verb();
    tokens
        .iter()
        .take(LOOKED_AT)
        .any(|ix| at_the_time(ix) && document.get(ix.next()).is_none_or(|next| next.kind != TokenKind::Mark))
        || last.is_some_and(|last| document.low(last) == "then" && verb(last.prev()))
        || tokens
            .iter()
            .take(OPENING)
            .any(|ix| document.is(ix, "later") && matches!(document.low(ix.prev()), "minutes" | "moments" | "seconds"))
}

/// Whether it came later than what was told before: "It was later sold to a rival".
pub fn is_later(document: &Document, clause: &Clause) -> bool {
    let Some(verb) = clause.verb else { return false };
    let last = clause.tokens.end.min(verb.plus(LATER));
    clause.tense == Tense::Past
        && TokenRange::new(verb.prev(), last)
            .iter()
            .any(|ix| matches!(document.low(ix), "later" | "subsequently" | "eventually"))
}

/// How many tokens open a clause: "Some twenty minutes later".
const OPENING: usize = 5;

/// How far behind the first verb "later" may stand.
const LATER: usize = 3;
