//! Whose words each token is: the article's own, or those of somebody quoted.

use super::joint::Joints;
use super::places::Places;
use crate::analysis::QuoteKind;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::order;
use crate::quotes::{Quote, QuoteIx};
use crate::time::Times;

/// For every token the quote whose content holds it, the innermost where several do.
///
/// Content without a verb of its own ("she addressed *the reports on Monday*") tells nothing that could
/// have a time apart from the telling, and does not count. The `joints` are told where content begins and ends.
pub fn told(
    document: &Document,
    times: &Times,
    quotes: &[Quote],
    places: &Places,
    joints: &mut Joints,
) -> Vec<Option<QuoteIx>> {
    let mut out = vec![None; document.tokens.len()];
    let mut pieces: Vec<(usize, TokenRange, QuoteIx)> = Vec::with_capacity(2 * quotes.len());
    for (ix, quote) in quotes.iter().enumerate().map(|(index, quote)| (QuoteIx(index), quote)) {
        let lengths = quote.content.iter().map(|span| span.len());
        pieces.extend(lengths.zip(places.content(ix)).map(|(length, &tokens)| (length, tokens, ix)));
    }
    order::by(&mut pieces, |&(length, ..)| order::falling(length));
    // A token is written at most once by each piece; pieces that pile up on one stretch are cut short.
    let mut budget = 8 * document.tokens.len();
    for (_, tokens, ix) in pieces {
        // "He resigned *"for personal reasons"* last week": nor does a fragment in marks, right before a time.
        let tells_nothing = || {
            quotes[ix.0].kind == QuoteKind::Indirect
                || is_fragment(document, tokens) && time_behind_marks(document, times, tokens)
        };
        // "pleaded guilty *to murder in October 2022 and was sentenced*": it tells no more.
        let of_charge = || {
            let charge = match document.tag(tokens.start) {
                Tag::To => document.tag(tokens.start.next()).is_nominal(),
                _ => document.tag(tokens.start.prev()) == Tag::To && document.is(tokens.start.minus(2), "guilty"),
            };
            quotes[ix.0].kind == QuoteKind::Indirect && charge
        };
        let head = || head(document, tokens).is_some_and(|head| !joints.any_finite(head));
        let bare = !joints.any_finite(tokens) || quotes[ix.0].kind == QuoteKind::Indirect && head();
        if bare && tells_nothing() || of_charge() {
            continue;
        }
        let Some(rest) = budget.checked_sub(tokens.len()) else { break };
        budget = rest;
        out[tokens.start.0..tokens.end.0].fill(Some(ix));
        joints.note_edge(tokens.start);
        joints.note_edge(tokens.end);
    }
    out
}

/// What is named before a clause that tells when that was or more of it: "warned of *a slowdown in October*, when it said".
fn head(document: &Document, tokens: TokenRange) -> Option<TokenRange> {
    let adds = |ix: TokenIx| match document.low(ix.next()) {
        "when" => true,
        "one" | "some" => document.is(ix.plus(2), "of") && document.is(ix.plus(3), "which"),
        _ => false,
    };
    let commas = tokens.iter().take(HEAD).filter(|&ix| document.tag(ix) == Tag::Punct);
    let end = commas.filter(|&ix| document.is(ix, ",")).find(|&ix| adds(ix))?;
    let head = tokens.ending(end);
    // "expect the trend to continue into June, when", "confirmed 40 deaths between May, when"
    (!head.iter().any(|ix| document.tag(ix) == Tag::To || document.is(ix, "between"))).then_some(head)
}

/// How many words such a thing may have.
const HEAD: usize = 20;

/// Whether `tokens` are part of a sentence that goes on round them.
fn is_fragment(document: &Document, tokens: TokenRange) -> bool {
    let sentence = document.sentence_at(tokens.start);
    let word = |ix: TokenIx| document.token(ix).is_word();
    sentence.ending(tokens.start).iter().any(word) && tokens.end <= sentence.end
}

/// Whether a time stands behind the last mark of `tokens`, in them or right behind them.
fn time_behind_marks(document: &Document, times: &Times, tokens: TokenRange) -> bool {
    let Some(mark) = tokens.iter().rev().find(|&ix| document.token(ix).kind == TokenKind::Mark) else { return false };
    let next = times.all.get(times.all.partition_point(|time| time.tokens.start <= mark));
    next.is_some_and(|time| {
        time.tokens.start.0 <= mark.0 + BEHIND_MARKS && document.same_sentence(time.tokens.start, tokens.start)
    })
}

/// How many tokens may stand between a fragment and its time: "“in principle” in February".
const BEHIND_MARKS: usize = 3;
