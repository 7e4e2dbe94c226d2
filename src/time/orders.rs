//! What somebody is told to do on a weekday, and what a weekday may bring: both are to come.

use super::cue::{has_been, is_sense, stem};
use super::present::{demands, is_weekday};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::WordSet;

static ORDERED: WordSet = WordSet::of(include_str!("../lexicon/time/ordered.txt"));

/// How far before its weekday what is to be done may stand, and how far before that the order.
const REACH: usize = 10;
const ORDER: usize = 16;

/// How many words the subject may have that a weekday follows: "Another foot of snow on".
const SUBJECT: usize = 7;

/// The word that makes the weekday in `range` one to come: "told Smith to appear in court on Friday", "Winds on Sunday could".
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    if !range.iter().any(|ix| is_weekday(document.low(ix))) {
        return None;
    }
    ordered(document, range).or_else(|| may_bring(document, range)).or_else(|| is_possible(document, range))
}

fn ends(document: &Document, ix: TokenIx) -> bool {
    document.get(ix).is_none_or(|token| token.kind == TokenKind::Mark)
        || matches!(document.low(ix), ";" | ":" | "--" | "—" | "who" | "which")
}

/// "told Smith to appear in court on Friday", "ordered the firm to pay by Monday and to return on Friday".
fn ordered(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let first = document.sentence_at(range.start).start;
    let back = |from: TokenIx, reach| {
        (1..=reach).map(move |by| from.minus(by)).take_while(move |&ix| ix >= first && ix < from)
    };
    let near = |from, reach| back(from, reach).take_while(|&ix| !ends(document, ix));
    let deed = near(range.start, REACH).find(|&ix| document.tag(ix).is_verbal())?;
    let is_ordered = |ix: TokenIx| document.tag(ix.prev()) == Tag::To && ORDERED.has(stem(document.low(ix)));
    // "to return to work on Friday"
    let deed = if is_ordered(deed) { deed } else { deed.minus(2) };
    let to = deed.prev();
    if !is_ordered(deed) || is_told_on(document, range) {
        return None;
    }
    // "voted to meet again on Monday"
    if document.tag(to.prev()).is_verb() && stem(document.low(to.prev())) == "vote" {
        return Some(to.prev());
    }
    // The verb that governs it, or the one beside it: "to pay by Monday and to return".
    let infinitive = |ix: TokenIx| document.tag(ix.prev()) == Tag::To;
    let order = near(to, ORDER).find(|&ix| document.tag(ix).is_verbal() && !infinitive(ix))?;
    demands(document, order).then_some(order)
}

/// Whether what came of it is told behind the weekday: "asked police to come on Friday, but nobody came".
fn is_told_on(document: &Document, range: TokenRange) -> bool {
    let mut behind = (0..2).map(|by| range.end.plus(by));
    let joins = behind.any(|ix| matches!(document.low(ix), "but" | "after" | "when"));
    let past = |ix: TokenIx| document.tag(ix) == Tag::Verb(VerbForm::Past) || document.is(ix, "was");
    joins && (0..REACH).map(|by| range.end.plus(by)).take_while(|&ix| !ends(document, ix)).any(past)
}

/// "Winds on Sunday could reach 60 miles an hour", "A vote on Monday would end it". What has an article may be over: "The win on
/// Sunday could help him".
fn may_bring(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let (on, modal) = (range.start.prev(), range.end);
    let could = matches!(document.low(modal), "could" | "should" | "may" | "might" | "will" | "would");
    let next = document.low(modal.next());
    let unable = matches!(next, "not" | "n't" | "n’t" | "only") || is_sense(next) || has_been(document, modal);
    if !(could && document.is(on, "on") && document.tag(modal) == Tag::Modal) || unable {
        return None;
    }
    let first = document.sentence_at(on).start;
    let subject = (1..=SUBJECT).map(|by| on.minus(by)).take_while(|&ix| ix >= first && ix < on);
    let subject = subject.take_while(|&ix| {
        document.token(ix).kind == TokenKind::Word && !document.tag(ix).is_verbal() && !document.is(ix, "that")
    });
    let subject: Option<TokenIx> = subject.last();
    let opener = subject?;
    let words = TokenRange::new(opener, on);
    // "Highs on Sunday should reach 50"
    let several = opener == first && words.len() == 1 && document.low(opener).ends_with('s');
    let known =
        !several && words.iter().any(|ix| matches!(document.tag(ix), Tag::Proper | Tag::Pronoun | Tag::Possessive));
    let any = matches!(document.low(opener), "a" | "an" | "another");
    let plain = document.tag(opener).is_nominal() && document.low(modal) != "would";
    ((any || plain) && !known).then_some(modal)
}

/// "Another foot of snow is possible Sunday"
fn is_possible(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let likely = range.start.prev();
    let is = matches!(document.low(likely), "possible" | "likely")
        && matches!(document.low(likely.prev()), "is" | "are" | "be" | "was" | "were");
    is.then_some(likely)
}
