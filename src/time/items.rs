//! Lists of dates: what is told in a paragraph below the day that heads it, "Sept 12, 2014 - Farmers block the road." or "12 September
//! 2014" on a line of its own, is of that day.

use super::calendar::Interval;
use super::grammar::Meaning;
use super::recognise::Found;
use super::spoken;
use super::{Time, TimeIx, Times};
use crate::document::{Document, ParagraphIx, TokenIx, TokenKind, TokenRange};
use crate::span::Span;

/// How many paragraphs an item has at most below a line of its own, and how many behind one that begins with its day.
const BELOW: usize = 12;
const BEHIND: usize = 3;

/// How many words an item has at least behind its day.
const WORDS: usize = 2;

/// How many lines of their own make a list, and how many items that begin with their day.
const LINES: usize = 3;
const LIST: usize = 2;

/// A day, month or year that heads what is told of it.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// It with the mark behind it.
    pub tokens: TokenRange,
    /// Its first time.
    first: TimeIx,
    /// Its last: "12-14 March 2014".
    last: TimeIx,
    /// Whether it stands on a line of its own.
    alone: bool,
    /// Year, month and day, as far as it names them.
    named: Option<(i32, u8, u8)>,
}

/// A head and what is told under it.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its words, without the head if that is a line of its own.
    pub tokens: TokenRange,
    /// Its head.
    pub head: Head,
}

/// What is told under a day that is on the calendar.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its words, without the head if that is a line of its own.
    pub tokens: TokenRange,
    /// Its head.
    pub head: TokenRange,
    /// The time that heads it, and the one with which that ends.
    pub first: TimeIx,
    pub last: TimeIx,
    /// Its days.
    pub interval: Interval,
}

/// The heads in `document`, of whose times all are `found`.
pub fn heads(document: &Document, found: &[Found]) -> Vec<Head> {
    let mut out = Vec::new();
    for index in 0..found.len() {
        out.extend(head(document, found, index));
    }
    // "May 2014 – the month it closed – was wet": there the dashes set it off.
    if let [only] = out[..]
        && is_set_off(document, only.tokens)
    {
        out.clear();
    }
    out
}

/// The head that begins with the time numbered `index`.
fn head(document: &Document, found: &[Found], index: usize) -> Option<Head> {
    let first = &found[index];
    if !is_date(first) || document.is_around(first.tokens.start) || !spoken::heads(document, first.tokens) {
        return None;
    }
    let joined = |next: &Found, end: TokenIx| {
        is_date(next)
            && next.tokens.start == end.next()
            && matches!(document.low(end), "-" | "–" | "—" | "to" | "and" | "/")
    };
    let next = found.get(index + 1).filter(|next| joined(next, first.tokens.end));
    let (last, end) = next.map_or((index, first.tokens.end), |next| (index + 1, next.tokens.end));
    // "Aug 3-5 -"
    let number = |ix: TokenIx| document.token(ix).kind == TokenKind::Number && document.is_glued(ix);
    let more = document.get(end.next()).is_some() && document.is_hyphen(end) && number(end.next());
    let end = if more { end.plus(2) } else { end };
    let paragraph = document.paragraph(document.token(first.tokens.start).paragraph).tokens;
    let mark = document.low(end);
    let apart = mark != "-" || !document.is_glued(end) && !document.is_glued(end.next());
    let parts = matches!(mark, ":" | "-" | "–" | "—") && apart;
    let rest = if parts { end.next() } else { end };
    let alone = end >= paragraph.end || parts && rest >= paragraph.end;
    // "March 7, 2024 - 5:00 am"
    let hour = found.get(last + 1).is_some_and(|next| next.tokens.start == rest && !is_date(next));
    let words = paragraph.starting(rest).iter().take(BELOW).filter(|&ix| document.token(ix).is_word()).count();
    if !alone && (!parts || hour || words < WORDS) {
        return None;
    }
    let named = (first.slots.date.map(|day| (day.year(), day.month().into(), day.day())))
        .or_else(|| Some((first.slots.year?, first.slots.month.unwrap_or(1), first.slots.day.unwrap_or(1))));
    let tokens = TokenRange::new(first.tokens.start, if alone { paragraph.end } else { rest });
    Some(Head { tokens, first: TimeIx(index), last: TimeIx(last), alone, named })
}

/// Whether the time is a day, month or year by its name.
fn is_date(found: &Found) -> bool {
    let slots = &found.slots;
    let named = slots.year.is_some() || slots.month.is_some() || slots.date.is_some() || slots.weekday.is_some();
    matches!(found.rule.meaning, Meaning::Calendar(_)) && named && slots.shift.is_none() && slots.clock.is_none()
}

/// Whether one more such dash stands in the sentence of the head.
fn is_set_off(document: &Document, head: TokenRange) -> bool {
    let dash = document.low(head.end.prev());
    let rest = document.sentence_at(head.start).starting(head.end);
    dash != ":" && rest.iter().any(|ix| document.low(ix) == dash && !document.is_glued(ix))
}

/// Of the `heads`, where those begin that can’t be the article’s own day: they are of a list. The last day, where it stands first and on
/// a line of its own, may be both.
pub fn listed(heads: &[Head]) -> Vec<TokenIx> {
    let within = heads.iter().filter(|head| !head.alone).count();
    if within < LIST && heads.len() < LINES {
        return Vec::new();
    }
    let latest = heads.iter().filter_map(|head| head.named).max();
    let own = heads.first().is_some_and(|first| first.alone && first.named == latest);
    heads.iter().skip(usize::from(own)).map(|head| head.tokens.start).collect()
}

/// Whether the days of the list go back, the latest first.
pub fn goes_back(entries: &[Entry]) -> bool {
    let mut named = entries.iter().filter_map(|entry| entry.head.named);
    named.next() > named.next_back().or(Some((i32::MAX, 0, 0)))
}

/// The entries under `heads` but for those in the `lines` by which the text dates itself.
pub fn entries(document: &Document, mut heads: Vec<Head>, lines: &[Span]) -> Vec<Entry> {
    heads.retain(|head| !lines.iter().any(|line| line.overlaps(document.span(head.tokens))));
    let list = heads.iter().filter(|head| head.alone).nth(1).is_some();
    let paragraph = |head: &Head| document.token(head.tokens.start).paragraph.0;
    // How many paragraphs the longest entry so far has.
    let mut longest = 1;
    let mut entry = |(index, head): (usize, &Head)| {
        let here = paragraph(head);
        let next = heads.get(index + 1).map(paragraph);
        let most = if head.alone { BELOW } else { BEHIND };
        let end = match next {
            Some(next) if next - here <= most => next,
            _ => here + 1 + if head.alone { longest } else { 0 },
        };
        let end = if head.alone && !list { here + 1 } else { end.min(document.paragraphs.len()) };
        if head.alone {
            longest = longest.max(end - here - 1);
        }
        let [own, last] = [here, end - 1].map(|paragraph| document.paragraph(ParagraphIx(paragraph)).tokens);
        let tokens = TokenRange::new(if head.alone { own.end } else { own.start }, last.end);
        Entry { tokens, head: *head }
    };
    heads.iter().enumerate().map(&mut entry).collect()
}

impl Entry {
    /// The item that it is, with the days of its head among `all` times.
    pub fn item(&self, all: &[Time]) -> Option<Item> {
        let head = self.head;
        let [first, last] = [head.first, head.last].map(|time| all[time.0].interval);
        let interval = Interval { latest: last?.latest, ..first? };
        Some(Item { tokens: self.tokens, head: head.tokens, first: head.first, last: head.last, interval })
    }
}

impl Times {
    /// The item in which the token at `ix` stands.
    pub fn item(&self, ix: TokenIx) -> Option<&Item> {
        let before = self.items.partition_point(|item| item.tokens.start <= ix);
        self.items[..before].last().filter(|item| item.tokens.contains(ix))
    }
}
