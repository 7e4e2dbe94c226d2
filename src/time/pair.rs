//! Two days of one month, named once: "April 24 and 25", "Jan. 5-7, 2019", "5 to 7 January"; and two hours of one half
//! of the day: "from 2 to 4 p.m.".

use super::grammar::GRAMMAR;
use super::recognise::Found;
use super::words::{Class, Lexeme, half_day};
use crate::document::{Document, Tag, Token, TokenIx, TokenKind, TokenRange};

/// The other day or hour beside `found`, after it or before it; a day after it may bring both their year.
pub fn other_day(document: &Document, found: &mut Found) -> Option<(Found, Side)> {
    let slots = found.slots;
    if found.rule.name == "clock" {
        return other_clock(document, found).map(|other| (other, Side::Before));
    }
    let (Some(_), Some(day)) = (slots.month, slots.day) else { return None };
    let bare = |ix: TokenIx| day_at(document, ix).filter(|_| document.get(ix).is_some_and(is_figures));
    if slots.year.is_none() && bare(found.tokens.end.prev()) == Some(day) {
        let at = joint(document, found.tokens.end)?;
        let second = bare(at).filter(|&second| second > day)?;
        let mut end = at.next();
        let mut year = None;
        if document.low(end) == "," && lexeme(document, end.next()).is(Class::Year) {
            year = Some(lexeme(document, end.next()).value);
            end = end.plus(2);
        } else if counts(document, end) {
            return None;
        }
        found.slots.year = year;
        let tokens = TokenRange::new(at, end);
        let mut other = Found { tokens, slots: found.slots, modifier: None, ..*found };
        other.slots.day = Some(second);
        return Some((other, Side::After));
    }
    if bare(found.tokens.start) == Some(day) {
        let before = found.tokens.start.prev();
        let at = before.prev();
        let first = bare(at).filter(|&first| first < day && joint(document, before) == Some(found.tokens.start))?;
        let mut other = Found { tokens: TokenRange::new(at, before), modifier: None, ..*found };
        other.slots.day = Some(first);
        return Some((other, Side::Before));
    }
    None
}

/// The first of the bare days before the one at `at`, with commas between: "on *3*, 10 and 17 November".
fn first_of_list(document: &Document, mut at: TokenIx) -> TokenIx {
    let bare = |ix: TokenIx| day_at(document, ix).filter(|_| document.get(ix).is_some_and(is_figures));
    for _ in 0..LIST {
        let before = at.minus(2);
        let listed = document.is(at.prev(), ",") && before < at && bare(before).is_some() && bare(before) < bare(at);
        if !listed {
            break;
        }
        at = before;
    }
    at
}

/// How many days a list has at most, besides the last two.
const LIST: usize = 8;

/// The days listed before `found`, a bare day of its month, in the order of the text.
pub fn listed_before(document: &Document, found: &Found) -> Vec<Found> {
    let first = first_of_list(document, found.tokens.start);
    let days = TokenRange::new(first, found.tokens.start);
    days.iter().step_by(2).filter_map(|at| of_same_month(document, found, at)).collect()
}

/// The days listed behind `found`, where the last one is joined by a word: "November 1st, 7th, 8th *and* 14th".
pub fn listed_after(document: &Document, found: &Found) -> Vec<Found> {
    let slots = &found.slots;
    if found.rule.name != "day" || slots.month.is_none() || slots.year.is_some() {
        return Vec::new();
    }
    let (mut out, mut end, mut last) = (Vec::new(), found.tokens.end, slots.day);
    for _ in 0..LIST {
        let word = matches!(document.low(end), "and" | "or");
        if !(word || document.is(end, ",")) {
            return Vec::new();
        }
        let at = if !word && matches!(document.low(end.next()), "and" | "or") { end.plus(2) } else { end.next() };
        let Some(day) = of_same_month(document, found, at).filter(|day| day.slots.day > last) else {
            return Vec::new();
        };
        let closes = word || at == end.plus(2);
        (end, last) = (day.tokens.end, day.slots.day);
        out.push(day);
        if closes {
            return if counts(document, end) { Vec::new() } else { out };
        }
    }
    Vec::new()
}

/// The day at `at` of the month that `found` names.
fn of_same_month(document: &Document, found: &Found, at: TokenIx) -> Option<Found> {
    let figure = document.low(at).starts_with(|first: char| first.is_ascii_digit());
    let day = day_at(document, at).filter(|_| figure)?;
    let mut other = Found { tokens: TokenRange::one(at), modifier: None, ..*found };
    other.slots.day = Some(day);
    Some(other)
}

/// "from 2 to 4 p.m.": the first hour, of the same half of the day where it comes before the second there.
fn other_clock(document: &Document, found: &Found) -> Option<Found> {
    let second = found.slots.clock?;
    let before = found.tokens.start.prev();
    let at = before.prev();
    let introduced = matches!(document.low(at.prev()), "from" | "between");
    if !introduced || joint(document, before) != Some(found.tokens.start) {
        return None;
    }
    let token = document.get(at).filter(|token| is_figures(token))?;
    let first = lexeme(document, at);
    let clock = match (first.is(Class::Hour), first.is(Class::Clock)) {
        (true, _) => first.value * 100,
        (_, true) if document.str(at).ends_with(|last: char| last.is_ascii_digit()) && first.value < 1300 => {
            first.value
        }
        _ => return None,
    };
    let afternoon = half_day(clock, true);
    let clock = if second >= 1200 && afternoon <= second { afternoon } else { half_day(clock, false) };
    // "from 11 to 2 p.m.": noon itself is 12.
    let clock = if second >= 1200 && clock < 100 { clock + 1200 } else { clock };
    let tokens = TokenRange::new(at, before);
    let same = document.token(found.tokens.start).sentence == token.sentence;
    let mut other = Found { tokens, modifier: None, ..*found };
    other.slots.clock = Some(clock);
    same.then_some(other)
}

/// Where the other day stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before the one with the month.
    Before,
    /// After it.
    After,
}

fn lexeme(document: &Document, ix: TokenIx) -> Lexeme {
    GRAMMAR.words.lexeme(document, ix)
}

fn is_figures(token: &Token) -> bool {
    token.kind == TokenKind::Number
}

fn day_at(document: &Document, ix: TokenIx) -> Option<u8> {
    let lexeme = lexeme(document, ix);
    u8::try_from(lexeme.value).ok().filter(|_| lexeme.is(Class::Day))
}

/// The token after a word or a hyphen that joins two days, where one stands at `ix`.
fn joint(document: &Document, ix: TokenIx) -> Option<TokenIx> {
    let next = ix.next();
    match document.low(ix) {
        "and" | "or" | "to" | "through" => Some(next),
        "-" | "–" | "‑" => (document.is_glued(ix) && document.is_glued(next)).then_some(next),
        _ => None,
    }
}

/// Whether the figure before `ix` counts what stands there: "on April 24 and 25 people".
fn counts(document: &Document, ix: TokenIx) -> bool {
    // "Aug 3-5 - Rain fell", and on a line of its own
    let apart = document.is(ix, "-") && !document.is_glued(ix);
    if apart || !document.same_sentence(ix.prev(), ix) {
        return false;
    }
    matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Number | Tag::Adjective)
        && document.get(ix).is_some_and(|token| token.kind != TokenKind::Punct)
        || matches!(document.low(ix), "%" | "percent" | "of" | "more" | "-" | "other" | "others")
}
