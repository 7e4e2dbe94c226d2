//! What would be, if something else were done by then.

use super::cue::{has_been, is_past, stem};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon;

/// How far back its "if" is looked for, in tokens.
const REACH: usize = 10;

/// The "if" or "unless" that makes the time at `range` one to come.
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    is_supposed(document, range)
        .or_else(|| was_supposed(document, range))
        .or_else(|| goes_beyond(document, range))
        .or_else(|| is_thought_of(document, range))
}

/// "Closing the school in June would save $640,000", "A rise in November could help": what would be, if it were done then; and
/// "proposed closing it in June".
fn is_thought_of(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let (modal, start) = (range.end, document.sentence_at(range.start).start);
    // The tags take "Closing" before a name for one, and do not know "Scrapping".
    let doing = |ix: &TokenIx| {
        let low = document.low(*ix);
        low.ends_with("ing") && (*ix == start || document.tag(*ix).is_verb() || lexicon::verb(low).is_some())
    };
    let ends = |ix: &TokenIx| document.tag(*ix).is_verbal() || document.token(*ix).kind == TokenKind::Mark || doing(ix);
    let last = document.before(range.start, REACH).iter().rev().find(ends);
    let any = last.is_none() && matches!(document.low(start), "a" | "an" | "any");
    let thinks = match document.low(modal) {
        "could" | "may" | "might" => true,
        // "A fall in June would end her career"
        "would" | "will" => !any,
        _ => false,
    };
    let last = last.filter(doing);
    let subject = any || last.is_some_and(|ix| ix == start || document.tag(ix.prev()) == Tag::Subordinator);
    if thinks && subject && !has_been(document, modal) {
        return Some(modal);
    }
    last.map(TokenIx::prev).filter(|&ix| matches!(stem(document.low(ix)), "propose" | "suggest" | "recommend"))
}

/// "If the bill passes on Monday, it will take effect": nobody knows yet.
fn is_supposed(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let mut back = document.before(range.start, REACH).iter().rev();
    let opener = back.find(|&ix| {
        matches!(document.low(ix), "if" | "unless" | ",")
            || document.token(ix).kind == TokenKind::Mark
            || is_past(document, ix)
    })?;
    let present = |ix: TokenIx| {
        matches!(document.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural)) || document.is(ix, "is")
    };
    let one = TokenRange::new(opener.next(), range.start).iter().filter(|&ix| present(ix)).count() == 1;
    (matches!(document.low(opener), "if" | "unless") && one).then_some(opener)
}

/// "Any delay beyond June could cost jobs", "The talks may drag on past June": what may go on until then, and for longer.
fn goes_beyond(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let before = range.start.prev();
    let delay = || (2..=3).any(|back| matches!(document.low(range.start.minus(back)), "delay" | "delays"));
    if !(matches!(document.low(before), "beyond" | "past") || document.is(before, "after") && delay()) {
        return None;
    }
    let sentence = document.sentence_at(range.start);
    let near = document.before(range.start, REACH).iter().chain((0..2).map(|by| range.end.plus(by)));
    let may = |ix: &TokenIx| document.tag(*ix) == Tag::Modal || stem(document.low(*ix)) == "look";
    near.take_while(|&ix| ix < sentence.end).find(may)
}

/// "If the water did not drain by Monday the crop would be lost": what would be, unless something was done by then.
fn was_supposed(document: &Document, range: TokenRange) -> Option<TokenIx> {
    if !document.is(range.start.prev(), "by") {
        return None;
    }
    let sentence = document.sentence_at(range.start);
    let mut back = document.before(range.start, REACH).iter().rev();
    let opener = back.find(|&ix| matches!(document.low(ix), "if" | "unless" | ","))?;
    // "would not say if"
    let asks = matches!(document.low(opener.prev()), "say" | "tell" | "know" | "ask" | "decide");
    let mut around = TokenRange::new(TokenIx(opener.0.saturating_sub(REACH)), opener)
        .iter()
        .chain(TokenRange::new(range.end, TokenIx(sentence.end.0.min(range.end.0 + REACH))).iter())
        .filter(|ix| sentence.contains(*ix));
    (!document.is(opener, ",") && !asks && around.any(|ix| document.is(ix, "would"))).then_some(opener)
}
