//! Seasons and months of every year, weekdays of every week: "The river floods in spring", "The rains usually begin in April", "They
//! always play on Saturday".

use super::calendar::Grain;
use super::recognise::Found;
use super::{cue, opening};
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};

/// How far before it the verb of its clause is looked for, and the word that says how often.
const REACH: usize = 12;

/// How far behind it the verb may stand, where it opens its sentence.
const BEHIND: usize = 10;

/// Whether what is told of the season, month or weekday `found` is so every year or week.
pub fn is(document: &Document, found: &Found) -> bool {
    let slots = &found.slots;
    let weekday = slots.weekday.is_some() && slots.shift.is_none();
    let opener = document.low(found.tokens.start.prev());
    let opens = opener == "in" || weekday && matches!(opener, "on" | "at");
    let bare = found.tokens.len() == 1 && found.modifier.is_none() && opens;
    let season = found.rule.name == "season" && slots.season.is_some();
    let month = found.rule.name == "month" && slots.month.is_some();
    if !bare || !(season || month || weekday) {
        return false;
    }
    let sentence = document.sentence_at(found.tokens.start);
    let start = found.tokens.start;
    let first = sentence.start.0.max(start.0.saturating_sub(REACH));
    let opens = sentence.start.next() == start;
    let near =
        || (first..start.0).rev().chain(start.0..if opens { sentence.end.0.min(start.0 + BEHIND) } else { start.0 });
    let verb = near().map(TokenIx).find(|&ix| document.tag(ix).is_verbal());
    let present = verb.is_some_and(|ix| match document.tag(ix) {
        Tag::Verb(VerbForm::Present | VerbForm::Plural) => true,
        Tag::Auxiliary => matches!(document.low(ix), "is" | "are" | "has" | "have"),
        _ => false,
    });
    let often = |ix: TokenIx| {
        matches!(
            document.low(ix),
            "usually" | "normally" | "typically" | "always" | "often" | "generally" | "traditionally" | "never"
        )
    };
    let says_how_often = near().map(TokenIx).any(often);
    present && (season || says_how_often) && (says_how_often || cue::ahead(document, found.tokens).is_none())
}

/// "They work in the city during the week": in each.
pub fn is_of_each_week(document: &Document, found: &Found) -> bool {
    let start = found.tokens.start;
    let modal = || (1..=REACH).any(|back| document.tag(start.minus(back)) == Tag::Modal);
    found.slots.unit == Some(Grain::Week)
        && document.is(start.prev(), "during")
        && opening::is_now(document, found.tokens)
        && !modal()
}

/// Whether the month at `start` is that of no year: "more than the town gets in *an ordinary April*".
pub fn is_any_one(document: &Document, start: TokenIx) -> bool {
    matches!(document.low(start.prev()), "ordinary" | "average" | "typical" | "normal" | "usual")
        && matches!(document.low(start.minus(2)), "a" | "an" | "any")
}

/// Whether "a century" at `range` is a hundred runs: "hit a century", "with a century in each innings".
pub fn is_score(document: &Document, range: TokenRange) -> bool {
    let hit = matches!(
        document.low(range.start.prev()),
        "hit"
            | "hits"
            | "hitting"
            | "scored"
            | "scores"
            | "scoring"
            | "made"
            | "making"
            | "struck"
            | "smashed"
            | "compiled"
    );
    let innings = || (1..=3).any(|by| matches!(document.low(range.end.plus(by)), "innings" | "test" | "match"));
    let goes_on = match document.low(range.end) {
        "off" | "against" => true,
        "in" => innings(),
        _ => false,
    };
    document.is(range.end.prev(), "century") && (hit || goes_on)
}
