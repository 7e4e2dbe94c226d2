//! Hours as people say them: "half past six", "ten on Saturday night", "by 7 the hall was full"; and those that head the
//! entries of a log.

use super::grammar::{GRAMMAR, Meaning};
use super::number::Amount;
use super::recognise::{Found, Slots};
use super::timetable;
use super::words::{Class, Lexeme};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};

/// How many tokens of a time may stand before its "past" or "to": "a quarter", "twenty-five minutes".
const MINUTES: usize = 5;

/// How many tokens an hour of one figure and its day have: "three on Saturday".
const BARE: usize = 3;

/// How far before its hour what is on a timetable may stand: "The parade starts in Leeds at".
const HELD: usize = 4;

/// How far behind an hour told in full another may stand with no more than its figure.
pub const NEAR: usize = 14;

const DAY: i32 = 24 * 60;

/// Noon as hour * 100 + minute.
const NOON: i32 = 1200;

/// Whether `found` is an hour where it stands: "at ten to four", and no vote won by ten to four.
pub fn passes(document: &Document, found: &Found) -> bool {
    let (start, before) = (found.tokens.start, document.low(found.tokens.start.prev()));
    let introduced = matches!(
        before,
        "at" | "around" | "about" | "until" | "till" | "by" | "before" | "after" | "from" | "since" | "past"
    );
    let full = found.tokens.iter().any(|ix| {
        let lexeme = lexeme(document, ix);
        lexeme.is(Class::OClock) || lexeme.is(Class::Clock)
    });
    let Some(sign) = sign(document, found) else {
        let bare = found.tokens.len() == BARE && document.is(start.next(), "on");
        return full || if bare { before == "at" && is_held(document, start.prev()) } else { introduced };
    };
    let named = matches!(document.low(sign.prev()), "half" | "quarter" | "minute" | "minutes");
    let was = named && matches!(before, "was" | "is" | "'s" | "’s");
    // "won by ten to four", "open from ten to four", "a ratio of about four to one"
    let at = match before {
        "at" | "until" | "till" | "before" | "after" | "since" => true,
        "about" | "around" => document.is(start.minus(2), "at"),
        _ => false,
    };
    let score = document.is(sign, "to") && !named && !at;
    let past = document.is(sign, "past") && named && !document.is(start, "quarter");
    let fives = minutes(document, found, sign).is_some_and(|minutes| (1..=30).contains(&minutes) && minutes % 5 == 0);
    // "at 5 to 10 percent"
    let of_thing =
        matches!(document.tag(found.tokens.end), Tag::Noun | Tag::Number) || document.is(found.tokens.end, "%");
    let count = (fives || matches!(document.low(sign.prev()), "minute" | "minutes")) && !of_thing;
    count && !score && (introduced || was || past)
}

/// "The parade starts at three on Saturday"; not "The toll stood at three on Saturday".
fn is_held(document: &Document, at: TokenIx) -> bool {
    if matches!(document.low(at.prev()), "stand" | "stands" | "stood") {
        return false;
    }
    // "She was up at six on Saturday"
    if document.is(at.prev(), "up") {
        return true;
    }
    let mut before = (1..=HELD).map(|back| at.minus(back));
    before.any(|ix| timetable::is_fixture(document, ix) || timetable::is_listed(document, ix))
}

/// The hour of `found`, hour * 100 + minute, with the minutes that stand before it.
pub fn clock(document: &Document, found: &Found) -> Option<i32> {
    let clock = found.slots.clock?;
    let Some(sign) = sign(document, found) else { return Some(clock) };
    let minutes = minutes(document, found, sign)?;
    let to = matches!(document.low(sign), "to" | "before");
    let all = (clock / 100 * 60 + if to { -minutes } else { minutes }).rem_euclid(DAY);
    Some(all / 60 * 100 + all % 60)
}

/// The word that adds the minutes to the hour, or takes them from it.
fn sign(document: &Document, found: &Found) -> Option<TokenIx> {
    let mut words = found.tokens.iter().skip(1).take(MINUTES);
    words.find(|&ix| {
        matches!(document.low(ix), "past" | "to" | "before" | "after") && {
            let next = lexeme(document, ix.next());
            found.tokens.contains(ix.next())
                && (next.is(Class::Hour) || next.is(Class::HourWord) || next.is(Class::Clock))
        }
    })
}

fn minutes(document: &Document, found: &Found, sign: TokenIx) -> Option<i32> {
    match document.low(sign.prev()) {
        "half" => Some(30),
        "quarter" => Some(15),
        _ => found.slots.amount.and_then(Amount::count),
    }
}

/// The hour at `at`, of which no more is told than its figure, behind one told in full: "opened at 6 p.m.; by 7 it was full".
pub fn hour_after(document: &Document, told: &[Found], at: TokenIx) -> Option<Found> {
    let by = at.prev();
    if !matches!(document.low(by), "by" | "until" | "till" | "at") {
        return None;
    }
    let lexeme = lexeme(document, at);
    let hour = (lexeme.is(Class::Hour) || lexeme.is(Class::HourWord)).then_some(lexeme.value)?;
    let last = told.iter().rev().take(2).find(|found| found.slots.clock.is_some())?;
    let near = document.same_sentence(last.tokens.start, at)
        && at.0.saturating_sub(last.tokens.end.0) <= NEAR
        && last.slots.zone.is_none();
    // "won by 7", "fell by 9 points"
    let before = document.tag(by.prev());
    let ready = matches!(document.low(by.prev()), "due" | "out" | "home" | "over" | "back" | "gone");
    let hour_of_at = document.is(by, "at");
    let counts = !ready && !hour_of_at && (before.is_verb() || before.is_nominal() || before == Tag::Pronoun);
    let next = at.next();
    let stands_alone = matches!(document.low(next), "" | "," | "." | ";" | ":" | "and" | "but")
        || !hour_of_at && matches!(document.tag(next), Tag::Determiner | Tag::Pronoun | Tag::Auxiliary | Tag::Modal);
    let clock = first_after(last.slots.clock?, hour * 100)?;
    let slots = Slots { clock: Some(clock), ..Slots::default() };
    let clock = last.rule.meaning == Meaning::Clock;
    (near && clock && !counts && stands_alone).then_some(Found {
        tokens: TokenRange::new(at, next),
        slots,
        modifier: None,
        ..*last
    })
}

/// The hour of `found`, written without its half of the day, behind one in the sentence that has it: "at 4:39 p.m. and again at 5:30".
pub fn same_half(document: &Document, told: &[Found], found: &Found) -> Option<i32> {
    let (at, last) = (found.tokens.start, told.last()?);
    let bare = found.rule.name == "clock" && found.tokens.len() == 1 && !document.low(at).starts_with('0');
    let written = lexeme(document, last.tokens.end.prev());
    let half = written.is(Class::AmPm) || document.low(last.tokens.end.prev()).ends_with('m');
    let near = document.same_sentence(last.tokens.start, at) && at.0.saturating_sub(last.tokens.end.0) <= NEAR;
    let half = half && last.rule.name == "clock" && lexeme(document, at).is(Class::Clock);
    let bare = bare && document.token(at).kind == TokenKind::Number;
    let clock = found.slots.clock.filter(|&clock| bare && half && near && clock < NOON + 100)?;
    first_after(last.slots.clock?, clock)
}

/// Of the two hours that `clock` can be, the first behind `then`.
fn first_after(then: i32, clock: i32) -> Option<i32> {
    let morning = clock % NOON;
    [morning, morning + NOON].into_iter().find(|&clock| clock > then)
}

/// Whether the time at `range` heads its paragraph, as the hours of a log do: "14:05: The first tremor".
pub fn heads(document: &Document, range: TokenRange) -> bool {
    let Some(token) = document.get(range.start) else { return false };
    let paragraph = document.paragraph(token.paragraph).tokens;
    let next = range.end;
    let bullet = usize::from(matches!(document.low(paragraph.start), "•" | "·" | "*" | "-" | "–"));
    paragraph.start.plus(bullet) == range.start
        && (next >= paragraph.end
            || matches!(document.low(next), ":" | "-" | "–" | "—" | "|" | ",")
            || document.is_capitalized(next))
}

/// "by late afternoon", "at dawn"; not "the dawn of an age", "late afternoon trading".
pub fn is_part(document: &Document, found: &Found) -> bool {
    let (start, end) = (found.tokens.start, found.tokens.end);
    let (before_it, after) = (document.low(start.prev()), document.low(end));
    let of_thing = document.tag(end).is_nominal()
        || matches!(after, "of" | "-" | "to" | "each" | "every" | "raid" | "raids" | "chorus" | "prayers");
    let introduced = |before: &str| {
        matches!(before, "at" | "by" | "before" | "until" | "till" | "since" | "around" | "about" | "from" | "after")
    };
    let late = matches!(before_it, "early" | "late");
    let before_late = document.low(start.minus(2));
    let narrowed = late && (introduced(before_late) || matches!(before_late, "in" | "during"));
    let word = matches!(document.low(end.prev()), "morning" | "afternoon" | "evening" | "night");
    // "He looked at Dawn"
    let named = document.is_capitalized(end.prev());
    // "from dusk till dawn"
    let joins = |ix| matches!(document.low(ix), "to" | "till" | "until");
    let light = |ix| lexeme(document, ix).is(Class::Light);
    let all_night = joins(end) && light(end.next()) || joins(start.prev()) && light(start.minus(2));
    !of_thing && !named && !all_night && if word { narrowed } else { introduced(before_it) }
}

fn lexeme(document: &Document, ix: TokenIx) -> Lexeme {
    GRAMMAR.words.lexeme(document, ix)
}
