//! Hours and weekdays of what is so every day or every week: "The library is open 9am to 5pm Monday to Friday".

use super::over;
use super::present::is_weekday;
use super::recognise::Found;
use super::timetable::{is_fixture, is_past_form};
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;

static OPENS: WordSet = WordSet::of(include_str!("../lexicon/time/opens.txt"));

/// How far before its hour the verb may stand: "open to visitors with a ticket from".
const REACH: usize = 12;

/// How far before and behind an hour a word may stand that tells how often: "at 5 a.m. in the old days".
const HABIT: usize = 24;
const BEHIND: usize = 5;

/// How many words a length has at most that opens its sentence: "For more than 41 years".
const LENGTH: usize = 6;

/// How far before its verb the noun of its subject may stand: "The polling stations in the north open".
const SUBJECT: usize = 5;

/// How far before "open" its verb may stand: "is now also open".
const HELPER: usize = 3;

/// Whether the hour at `range` is told of what is so every day: "Doors open at 7pm", "The shop is open from 9am", "Opening hours: 9am
/// to 5pm", "A bus goes every hour from 6am".
pub fn recurs(document: &Document, range: TokenRange) -> bool {
    let mut often = false;
    for ix in document.before(range.start, REACH).iter().rev() {
        match document.low(ix) {
            "every" | "each" | "usually" | "normally" | "typically" => often = true,
            "hours" | "times" if is_of_hours(document.low(ix.prev())) => return true,
            // "The road is closed until 6pm": that is once.
            "closed" if document.is(range.start.prev(), "until") => return false,
            "open" | "closed" if document.tag(ix) != Tag::Verb(VerbForm::Past) && has_helper(document, ix) => {
                return is_so_now(document, ix);
            }
            "is" | "are" if document.is(ix.prev(), "hours") => continue,
            low if OPENS.has(low.strip_suffix('s').unwrap_or(low)) => {
                return !is_past_form(low) && tells(document, ix);
            }
            _ => {}
        }
        match document.tag(ix) {
            Tag::Verb(VerbForm::Present | VerbForm::Plural) => return often,
            Tag::Verb(VerbForm::Past | VerbForm::Participle) | Tag::Modal | Tag::Auxiliary => {
                return often && matches!(document.low(ix), "is" | "are");
            }
            _ => {}
        }
    }
    false
}

/// Whether the sentence tells round the hour at `range` of what was done again and again: "For years he opened the shop at 6 a.m.", "As
/// a boy he would get up at 4 a.m.", "They met at 5 p.m. in those days".
pub fn is_of_habit(document: &Document, range: TokenRange) -> bool {
    let sentence = document.sentence_at(range.start);
    let end = sentence.end.min(range.end.plus(BEHIND));
    let phrase = |ix: TokenIx| {
        let next = document.low(ix.next());
        match document.low(ix) {
            "weekdays" | "weekends" => true,
            "every" | "each" | "most" => is_of_day(next),
            "these" | "those" | "old" => next == "days",
            "as" => {
                matches!(next, "a" | "an")
                    && matches!(document.low(ix.plus(2)), "boy" | "girl" | "child" | "kid" | "teenager")
            }
            _ => false,
        }
    };
    let adverb = |ix: TokenIx| match document.low(ix) {
        "always" | "usually" | "normally" | "typically" | "often" => true,
        "used" => document.is(ix.next(), "to") && !document.tag(ix.prev()).helps(),
        // "has been getting up at"
        "been" => document.tag(ix.next()) == Tag::Verb(VerbForm::Ing) && document.is(range.start.prev(), "at"),
        _ => false,
    };
    // "He usually walked, but the police stopped him at 6 a.m."
    let ends = |ix: &TokenIx| matches!(document.low(*ix), "but" | ";" | ":" | "—");
    let near = document.before(range.start, HABIT);
    let clause = || near.iter().rev().take_while(|ix| !ends(ix));
    TokenRange::new(range.end, end).iter().chain(clause()).any(phrase)
        || clause().take_while(|&ix| !document.is(ix, ",")).any(adverb)
        || is_of_years(document, sentence)
}

/// "day", "mornings"
fn is_of_day(low: &str) -> bool {
    matches!(
        low.strip_suffix('s').unwrap_or(low),
        "day" | "morning" | "afternoon" | "evening" | "night" | "weekday" | "week"
    )
}

/// "For 41 years, the lights", "For decades he"
fn is_of_years(document: &Document, sentence: TokenRange) -> bool {
    let unit = |ix: &TokenIx| matches!(document.low(*ix), "years" | "decades" | "months" | "generations");
    let opens = sentence.iter().take(LENGTH).find(|&ix| document.token(ix).is_word());
    opens.is_some_and(|ix| document.is(ix, "for")) && sentence.iter().take(LENGTH).any(|ix| unit(&ix))
}

/// Whether the hour at `range` is that of the doors of an event.
pub fn is_of_event(document: &Document, range: TokenRange) -> bool {
    let sentence = document.sentence_at(range.start);
    let mut before = (1..=REACH).map(|back| range.start.minus(back)).take_while(|&ix| sentence.contains(ix));
    before.any(|ix| matches!(document.low(ix), "doors" | "gates"))
}

/// Whether the clause of the hour at `range` is told in the present tense.
pub fn is_now(document: &Document, range: TokenRange) -> bool {
    over::behind(document, range) == Some(false)
}

fn is_of_hours(low: &str) -> bool {
    matches!(low, "opening" | "office" | "business" | "visiting" | "trading" | "working" | "peak" | "school")
}

fn has_helper(document: &Document, ix: TokenIx) -> bool {
    (1..=HELPER).map(|back| ix.minus(back)).any(|ix| is_helper(document, ix))
}

fn is_helper(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix).helps() || matches!(document.low(ix), "be" | "to")
}

/// "is open", not "was open" nor "will be open".
fn is_so_now(document: &Document, open: TokenIx) -> bool {
    let helper = (1..=HELPER).map(|back| open.minus(back)).find(|&ix| is_helper(document, ix));
    helper.is_some_and(|ix| {
        matches!(document.low(ix), "is" | "are" | "'s" | "’s" | "can" | "must") && !is_once(document, ix)
    })
}

/// "Doors open", "The bar closes", "Pubs must close"; "The polls close" on one day, as a match begins on one.
fn tells(document: &Document, verb: TokenIx) -> bool {
    let helper = (1..=2).map(|back| verb.minus(back)).find(|&ix| is_helper(document, ix));
    let rule = helper.is_none_or(|ix| matches!(document.low(ix), "must" | "can"));
    // "came close to midnight", "a run from 6am"
    let verbal = document.tag(verb).is_verb() || document.tag(verb.prev()).is_nominal();
    let near = document.is(verb, "close") && document.is(verb.next(), "to");
    rule && verbal && !near && !is_once(document, verb)
}

/// Whether the subject before the verb at `verb` is of one day: polls, a match.
fn is_once(document: &Document, verb: TokenIx) -> bool {
    let sentence = document.sentence_at(verb);
    let mut subject = (1..=SUBJECT).map(|back| verb.minus(back)).take_while(|&ix| sentence.contains(ix));
    subject.any(|ix| matches!(document.low(ix), "polls" | "polling" | "voting") || is_fixture(document, ix))
}

/// Whether the weekday of `found` is one of two between which something is open each week: "9am to 5pm *Monday* to *Friday*"; or the
/// second of two that are so: "every Monday and *Friday*".
pub fn is_of_week(document: &Document, found: &Found) -> bool {
    let Some(day) = found.tokens.iter().find(|&ix| is_weekday(document.low(ix))) else { return false };
    // "every Monday and Friday"
    if matches!(document.low(day.prev()), "and" | "or")
        && is_weekday(document.low(day.minus(2)))
        && matches!(document.low(day.minus(3)), "every" | "each")
    {
        return true;
    }
    let joins = |ix: TokenIx| matches!(document.low(ix), "to" | "through" | "until" | "-" | "–");
    let (first, last) = match (day.minus(2), day.plus(2)) {
        (_, last) if joins(day.next()) && is_weekday(document.low(last)) => (day, last),
        (first, _) if joins(day.prev()) && is_weekday(document.low(first)) => (first, day),
        _ => return false,
    };
    let past_comma = |ix: TokenIx| if document.is(ix, ",") { ix.next() } else { ix };
    let before = if document.is(first.prev(), ",") { first.minus(2) } else { first.prev() };
    let from = if document.is(before, "from") { before.prev() } else { before };
    let next = past_comma(last.next());
    let next = if matches!(document.low(next), "from" | "between") { next.next() } else { next };
    let each_week = matches!(document.low(next), "every" | "each") && document.is(next.next(), "week");
    is_hour(document, before) || is_open(document, from) || is_hour(document, next) || each_week
}

/// "The centre is open", "Open", and not "It will be open".
fn is_open(document: &Document, ix: TokenIx) -> bool {
    document.is(ix, "open") && (is_so_now(document, ix) || document.sentence_at(ix).start == ix)
}

/// "9am", "a.m.", "10.30"
fn is_hour(document: &Document, ix: TokenIx) -> bool {
    let half = |low: &str| matches!(low, "am" | "pm" | "a.m." | "p.m." | "noon" | "midday" | "midnight");
    let low = document.low(ix);
    let figure = low.starts_with(|first: char| first.is_ascii_digit());
    half(low) || figure && (low.ends_with('m') || low.contains([':', '.']) || half(document.low(ix.next())))
}
