//! Whether what lasts until a time is over by then, or has been put off until it.

use std::sync::LazyLock;

use super::cue::lemma;
use super::present;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static PUTS_OFF: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/time/puts_off.txt")));

/// "lasted until Friday" is over; "put off until Friday" is not.
pub fn past_before(document: &Document, first: usize, until: TokenIx) -> bool {
    let verbal = |ix: TokenIx| document.tag(ix).is_verb() || document.tag(ix) == Tag::Auxiliary;
    let verb = (first..until.0).rev().map(TokenIx).find(|&ix| verbal(ix));
    verb.is_some_and(|ix| {
        // "was in Perth until Thursday"
        if matches!(document.low(ix), "was" | "were") || document.is(ix, "been") && document.is(ix.prev(), "had") {
            return true;
        }
        let puts_off = puts_off(document.low(ix))
            // "was released on bail until Friday", "arrived on loan until May"
            || (1..=LOAN).any(|back| {
                matches!(document.low(until.minus(back)), "bail" | "loan" | "contract" | "deal" | "lease")
            })
            // "ordered flags lowered until Friday"
            || (1..=3).any(|back| present::demands(document, ix.minus(back)));
        // "is not due to be delivered until May", "remains closed until May"
        let to_be = (1..=2).any(|back| {
            matches!(document.low(ix.minus(back)), "be" | "to" | "is" | "are" | "remain" | "remains" | "stay" | "stays")
        });
        // "did not resign until Friday"
        let did = (1..=3).any(|back| document.low(ix.minus(back)) == "did");
        // "has been suspended until Friday": so he is now.
        let still = (1..=3).any(|back| matches!(document.low(ix.minus(back)), "has" | "have" | "'ve" | "’ve"));
        let past = matches!(document.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle)) && !still;
        (did || past && !puts_off) && !to_be
    })
}

/// Whether `low` is a verb that puts something off, or somebody away: "remanded him in custody until Friday".
pub fn puts_off(low: &str) -> bool {
    PUTS_OFF.has(lemma(low)) || PUTS_OFF.has(low)
}

/// How far before its "until" a loan may be named: "on loan from Everton until".
const LOAN: usize = 3;

/// "Until Thursday, they had not called", "Not until Thursday did they call": over.
pub fn until_then(document: &Document, until: TokenIx, range: TokenRange) -> bool {
    let start = document.sentence(document.sentence_of(until)).tokens.start;
    let opens = start == until || start.next() == until;
    opens && (0..8).any(|on| matches!(document.low(range.end.plus(on)), "had" | "did"))
}

/// "gave her until Sunday", "had until Sunday"
pub fn is_given(document: &Document, first: usize, until: TokenIx) -> bool {
    let verb = (first..until.0).rev().map(TokenIx).find(|&ix| document.tag(ix).is_verb());
    let gives = verb.and_then(|ix| lexicon::verb(document.low(ix))).is_some_and(|verb| verb.lemma == "give");
    gives || matches!(document.low(until.prev()), "had" | "has" | "have")
}
