//! What was to be, and by now is over or was not: "was due to retire in June but stayed on".

use super::over::is_was;
use super::until;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon;

/// How far before the word that looks ahead the verb may stand that looked ahead, and one of saying.
const WAS: usize = 6;
const SAYS: usize = 14;

/// How far behind its time the verb may stand that tells what came instead.
const INSTEAD: usize = 8;

/// Whether the word at `cue`, that makes the time at `range` one to come, did so once: "was due to open in June", "the
/// summit, planned for May, was moved".
pub fn is(document: &Document, cue: TokenIx, range: TokenRange) -> bool {
    let sentence = document.sentence_at(range.start);
    let before = |reach: usize| TokenRange::new(TokenIx(sentence.start.0.max(cue.0.saturating_sub(reach))), cue);
    let ends = |ix: &TokenIx| {
        document.token(*ix).kind == TokenKind::Mark || matches!(document.low(*ix), ";" | ":" | "—" | "and")
    };
    if before(SAYS).iter().any(|ix| says(document, ix)) {
        return false;
    }
    let mut near = before(WAS).iter().rev().take_while(|ix| !ends(ix));
    let was =
        near.any(|ix| matches!(document.low(ix), "was" | "were" | "had" | "been") || document.is(ix, "originally"));
    let to = TokenRange::new(cue, range.start);
    let mut clause = before(WAS).iter().chain(to.iter());
    let put_off = clause.any(|ix| document.tag(ix).is_verb() && until::puts_off(document.low(ix)))
        || to.iter().any(|ix| matches!(document.low(ix), "until" | "till")) && !is_to(document, before(WAS));
    // "was moved to September"
    let moved = document.is(cue, "to") && cue.next() == range.start;
    was && !put_off && !moved || instead(document, range) || set_apart(document, cue, range) || is_agreed(document, cue)
}

/// "agreed to buy it in March": that is when they agreed, where the next March is far.
fn is_agreed(document: &Document, cue: TokenIx) -> bool {
    let agreed = if document.is(cue, "to") { cue.prev() } else { cue };
    document.is(agreed, "agreed")
        && !matches!(document.low(agreed.prev()), "has" | "have" | "'s" | "’s" | "'ve" | "’ve")
}

/// "was to run until", "was supposed to stay until": nobody is held or put off.
fn is_to(document: &Document, before: TokenRange) -> bool {
    before.iter().any(|ix| document.tag(ix) == Tag::To)
}

/// "but stayed on", ", when a second jury was sworn", behind the time at `range`.
fn instead(document: &Document, range: TokenRange) -> bool {
    let turn = range.end.plus(usize::from(document.is(range.end, ",")));
    let turns = matches!(document.low(turn), "but" | "when");
    let mut behind = (1..=INSTEAD)
        .map(|by| turn.plus(by))
        .take_while(|&ix| document.get(ix).is_some_and(|token| token.kind != TokenKind::Mark && !document.is(ix, ".")));
    let verb = behind.find(|&ix| document.tag(ix).is_verbal());
    turns
        && verb.is_some_and(|ix| {
            !says(document, ix) && is_was(document, ix)
                || document.tag(ix) == Tag::Verb(VerbForm::Participle) && turn.next() == ix
        })
}

/// "Elections scheduled for July were put off"
fn set_apart(document: &Document, cue: TokenIx, range: TokenRange) -> bool {
    let behind = range.end.plus(usize::from(document.is(range.end, ",")));
    let planned = TokenRange::new(cue.prev(), range.start).iter().any(|ix| {
        document.tag(ix) == Tag::Verb(VerbForm::Participle)
            || matches!(document.low(ix), "scheduled" | "planned" | "due")
    });
    planned && document.tag(cue.prev()) != Tag::Modal && matches!(document.low(behind), "was" | "were")
}

fn says(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix).is_verb()
        && lexicon::verb(document.low(ix))
            .is_some_and(|verb| matches!(verb.lemma, "say" | "tell" | "announce" | "report" | "warn" | "add"))
}
