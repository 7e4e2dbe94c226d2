//! Whether what lasts until a time is over by then, or has been put off until it.

use super::cue::stem;
use super::over::is_was;
use super::present;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static PUTS_OFF: WordSet = WordSet::of(include_str!("../lexicon/time/puts_off.txt"));

/// "lasted until Friday" is over; "put off until Friday" is not.
pub fn past_before(document: &Document, first: usize, until: TokenIx) -> bool {
    // "heard people calling until two": they heard it until then.
    let heard = |ix: TokenIx| {
        let by = (1..=HEARD).map(|back| ix.minus(back)).find(|&ix| document.tag(ix).is_verbal());
        document.tag(ix) == Tag::Verb(VerbForm::Ing) && by.is_some_and(|ix| ix.0 >= first && hears(document, ix))
    };
    let verb = (first..until.0).rev().map(TokenIx).find(|&ix| document.tag(ix).is_verbal() && !heard(ix));
    verb.is_some_and(|ix| {
        // "was in Perth until Thursday"
        if matches!(document.low(ix), "was" | "were") || document.is(ix, "been") && document.is(ix.prev(), "had") {
            return true;
        }
        let puts_off = puts_off(document.low(ix))
            || shuts(document.low(ix)) && lasts(document, ix, until)
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
        (did || past && !puts_off) && !to_be || is_forced(document, ix)
    })
}

/// How far before what was heard or kept going the verb may stand: "heard the people in the boats calling".
const HEARD: usize = 6;

/// Whether the verb at `ix` is one in the past of what goes on before somebody: heard, saw, kept.
fn hears(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix) == Tag::Verb(VerbForm::Past)
        && matches!(stem(document.low(ix)), "hear" | "see" | "watch" | "keep" | "leave" | "find" | "spend")
}

/// "Snow forced them to suspend work until Wednesday": what they did, and no order.
fn is_forced(document: &Document, verb: TokenIx) -> bool {
    let force = |ix: TokenIx| matches!(stem(document.low(ix)), "force" | "lead" | "cause" | "prompt" | "oblige");
    document.tag(verb) == Tag::Verb(VerbForm::Base)
        && !shuts(document.low(verb))
        && document.tag(verb.prev()) == Tag::To
        && (2..=FORCED)
            .map(|back| verb.minus(back))
            .any(|ix| document.tag(ix) == Tag::Verb(VerbForm::Past) && force(ix))
}

/// How far before what somebody was forced to do the verb may stand: "led the port and its ships to close".
const FORCED: usize = 7;

/// "was held until Monday, when he was freed": the day on which it ended.
pub fn ends_then(document: &Document, range: TokenRange) -> bool {
    let when = range.end.next();
    document.is(range.end, ",")
        && document.is(when, "when")
        && (1..=WHEN)
            .map(|by| when.plus(by))
            .find(|&ix| document.tag(ix).is_verbal())
            .is_some_and(|ix| is_was(document, ix))
}

/// How far behind its "when" the verb may stand: "when the river and the sea".
const WHEN: usize = 6;

/// Whether `low` is a verb that puts something off, or somebody away: "remanded him in custody until Friday".
pub fn puts_off(low: &str) -> bool {
    PUTS_OFF.has(stem(low)) || PUTS_OFF.has(low)
}

/// "closed the bridge until Friday", "forced the school to close until Friday": told while it is shut.
fn shuts(low: &str) -> bool {
    matches!(stem(low), "close" | "shut")
}

/// Whether what is shut is so until then, and not "from Friday until Monday" or "through Monday", which tells of what is over.
fn lasts(document: &Document, verb: TokenIx, until: TokenIx) -> bool {
    !document.is(until, "through") && !TokenRange::new(verb, until).iter().any(|ix| document.is(ix, "from"))
}

/// How far before its "until" a loan may be named: "on loan from Everton until".
const LOAN: usize = 3;

/// "Until Thursday, they had not called", "Not until Thursday did they call": over.
pub fn until_then(document: &Document, until: TokenIx, range: TokenRange) -> bool {
    let start = document.sentence_at(until).start;
    let opens = start == until || start.next() == until;
    opens && (0..8).any(|on| matches!(document.low(range.end.plus(on)), "had" | "did"))
}

/// "gave her until Sunday", "had until Sunday"
pub fn is_given(document: &Document, first: usize, until: TokenIx) -> bool {
    let verb = (first..until.0).rev().map(TokenIx).find(|&ix| document.tag(ix).is_verb());
    let gives = verb.and_then(|ix| lexicon::verb(document.low(ix))).is_some_and(|verb| verb.lemma == "give");
    gives || matches!(document.low(until.prev()), "had" | "has" | "have")
}
