//! What is dated by how old somebody was.

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use super::lapse;
use crate::analysis::Basis;
use crate::document::{Document, TokenIx, TokenRange};
use crate::time::{Date, Interval, TimeIx};

/// The ages of people.
const AGES: std::ops::Range<i32> = 1..100;

/// How far behind an age the one of that age may be named: "At 16, he".
const AGED: usize = 2;

/// How many sentences before the age the birth may be told.
const NEAR: usize = 2;

/// How many of the times before the age are looked at.
const TIMES: usize = 6;

/// How far before its day "born" may stand: "born in a village near Arden on May 3, 1950".
const BORN: usize = 8;

impl<'a> Diary<'a> {
    /// The year of a life in which something happened: "He was born on May 3, 1950. *At 16 he* joined the navy". It is told of the
    /// one who was born, as far as the birth is not that of somebody of theirs.
    pub(super) fn at_age(&self, clause: &Clause) -> Option<Dating<'a>> {
        let start = clause.tokens.start;
        let sentence = self.document.sentence_of(start);
        let age = self.document.low(start.next()).parse().ok().filter(|age| AGES.contains(age))?;
        let he = start.plus(2 + usize::from(self.document.is(start.plus(2), ",")));
        let opens = self.document.sentence(sentence).tokens.start == start
            && self.document.is(start, "at")
            && matches!(self.document.low(he), "he" | "she")
            && is_of_age(self.document, clause);
        let ix = self.birth(start).filter(|_| opens)?;
        let born = self.times.all[ix.0].interval?;
        let on = |day: Date, years: i32| day.replace_year(day.year().checked_add(years)?).ok();
        let last = on(born.latest?, age + 1)?.previous_day()?;
        let earliest = on(born.earliest?, age).filter(|&first| first <= last)?;
        let last = self.times.document.day.map_or(last, |today| last.min(today));
        let words = self.document.span(TokenRange::new(start, start.plus(2))).of(self.document.text);
        let interval = Interval { earliest: Some(earliest), latest: Some(last) };
        let why = Why::Counted(self.text(ix));
        Some(Dating { basis: Basis::Carried, why, words, ..self.named(ix, interval, clause.tokens) })
    }

    /// The day of a birth that was told shortly before the token at `start`.
    fn birth(&self, start: TokenIx) -> Option<TimeIx> {
        let sentence = self.document.sentence_of(start);
        let before = self.times.all.partition_point(|time| time.tokens.start < start);
        (0..before).rev().take(TIMES).map(TimeIx).find(|ix| {
            let time = self.times.all[ix.0].tokens.start;
            let told = self.document.sentence_of(time);
            let first = self.document.sentence(told).tokens.start;
            let of_kin = matches!(self.document.low(first), "his" | "her" | "their");
            let born = (1..=BORN).map(|back| time.minus(back)).any(|at| at >= first && self.document.is(at, "born"));
            sentence.0 - told.0 <= NEAR && born && !of_kin
        })
    }
}

/// Whether the clause tells how old somebody was who died: "She was 91."
pub fn tells_age(document: &Document, clause: &Clause) -> bool {
    let start = clause.tokens.start;
    let age = document.low(start.plus(2)).parse().is_ok_and(|age: i32| age > 0);
    age && matches!(document.low(start), "he" | "she")
        && document.is(start.next(), "was")
        && document.is(start.plus(3), ".")
        && clause.told.is_none()
}

/// Whether the clause is dated by somebody's age: "At 16 he joined the navy", "Aged 12, she won", "His mother died | when he was 4".
pub fn is_of_age(document: &Document, clause: &Clause) -> bool {
    if clause.told.is_some() || !matches!(clause.tense, Tense::Past | Tense::PastPerfect) {
        return false;
    }
    let age = |ix: TokenIx| lapse::is_count(document.low(ix));
    let person = |ix: TokenIx| matches!(document.low(ix), "he" | "she" | "they");
    let first = document.sentence_at(clause.tokens.start).start;
    let opens = match document.low(first) {
        "at" | "by" => age(first.next()) && (0..AGED).any(|by| person(first.plus(2 + by))),
        "aged" => age(first.next()) && document.is(first.plus(2), ","),
        _ => false,
    };
    let rest = clause.tokens.ending(clause.tokens.end.next());
    let when = std::iter::once(first).chain(rest.iter()).find(|&ix| document.is(ix, "when"));
    opens
        || when.is_some_and(|when| {
            person(when.next())
                && matches!(document.low(when.plus(2)), "was" | "were")
                && age(when.plus(3))
                && matches!(document.low(when.plus(4)), "." | "," | "and" | ";")
        })
}
