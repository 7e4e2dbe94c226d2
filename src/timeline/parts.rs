//! Days of but a part of what the clause tells: "made nine arrests, *including four on Dec. 18*", "five were held, *two of them in
//! March*".

use super::clause::Clause;
use super::diary::Diary;
use super::relative;
use crate::document::{Document, Tag, TokenIx, TokenRange};
use crate::time::{Time, TimeIx};

/// How far before its time a part may begin: "including an attack on a hotel in the north in".
const PART: usize = 14;

/// How many words the noun may have of which it is a part: "at least 60 people, including".
const WHOLE: usize = 8;

impl Diary<'_> {
    /// The part of what the clause tells that `time` tells of, with the noun of which it is one.
    pub(super) fn part(&self, clause: &Clause, time: &Time) -> Option<TokenRange> {
        let document = self.document;
        let start = time.tokens.start;
        // "including the 2016 attack", "a poster from 1989"
        let of_noun = document.tag(time.tokens.end) == Tag::Possessive || document.tag(time.tokens.end).is_nominal();
        if of_noun || matches!(document.low(start.prev()), "from" | "of" | "for" | "the") {
            return None;
        }
        let mut back =
            (1..=PART).map(|back| start.minus(back)).take_while(|&ix| ix > clause.tokens.start && ix < start);
        let first = back.find(|&ix| ends_part(document, ix)).filter(|&ix| opens_part(document, ix, start))?;
        let comma = first.prev();
        let from = match self.whole(clause, comma) {
            Some(whole) => whole,
            // "has raised money for her, including on Thursday"
            None if document.tag(first.next()) == Tag::Preposition && !is_of_them(document, first.next()) => {
                return None;
            }
            // "Several officials have quit, including *the deputy mayor on Thursday*"
            None if document.is(first, "including") => first.next(),
            None if document.is(first, "the") => return None,
            None => first,
        };
        // "including two in 2004 and | one in 2006"
        let and = (from.0..start.0).rev().map(TokenIx).find(|&ix| document.is(ix, "and"));
        let second = and.filter(|and| relative::is_last_of_time(document, and.prev()) && and.prev() > first);
        Some(time.tokens.starting(second.map_or(from, TokenIx::next)))
    }

    /// Where the noun begins, right before `comma`, of which a part follows: "was blamed for | *a string of bombings*, including".
    fn whole(&self, clause: &Clause, comma: TokenIx) -> Option<TokenIx> {
        let document = self.document;
        if !matches!(document.tag(comma.prev()), Tag::Noun | Tag::Proper) {
            return None;
        }
        let least = |ix: TokenIx| document.is(ix, "at") && document.is(ix.next(), "least");
        let joins = |ix: TokenIx| matches!(document.tag(ix), Tag::Preposition | Tag::Adverb) && !least(ix);
        let part = |ix: TokenIx| {
            let tag = document.tag(ix);
            tag.is_nominal()
                || matches!(tag, Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number | Tag::Pronoun)
                || joins(ix)
        };
        let before = (1..=WHOLE).map(|back| comma.minus(back));
        let mut first = before.take_while(|&ix| ix >= clause.tokens.start && ix < comma && part(ix)).last()?;
        // "were turned away in the first month, including": that is no part of the month.
        while joins(first) && first < comma {
            if matches!(document.low(first), "in" | "on" | "at" | "during" | "by") {
                return None;
            }
            first = first.next();
        }
        Some(first)
    }

    /// Whether the clause names the days of nothing but parts of what it tells.
    pub(super) fn is_dated_in_part(&self, clause: &Clause) -> bool {
        let of_part = |ix: TimeIx| self.part(clause, &self.times.all[ix.0]).is_some();
        self.times_in(clause.tokens).any(of_part)
    }
}

/// Whether a part that began at `ix` or behind it is looked for no further back.
fn ends_part(document: &Document, ix: TokenIx) -> bool {
    match document.tag(ix) {
        Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Subordinator => true,
        _ => document.is(ix.prev(), ",") || document.is(ix, ","),
    }
}

/// Whether a part begins at `ix` that has the day at `time`: "*including* four on", "*two of them* on", "*the latest* on".
fn opens_part(document: &Document, ix: TokenIx, time: TokenIx) -> bool {
    let comma = document.is(ix.prev(), ",");
    let ends = |ix: TokenIx| document.tag(ix) == Tag::Preposition && ix < time;
    match document.low(ix) {
        // "broke out in cities including Paris on Monday" may be all of it.
        "including" => comma,
        "among" => comma && document.is(ix.next(), "them"),
        "the" if comma => match document.low(ix.next()) {
            "latest" | "last" => ends(ix.plus(2)),
            // "the first on Monday and the second on Tuesday" is a list.
            "first" | "second" | "third" => is_of_them(document, ix.plus(2)),
            "most" => document.is(ix.plus(2), "recent") && ends(ix.plus(3)),
            _ => false,
        },
        _ => comma && is_of_them(document, ix.next()),
    }
}

/// Whether "of them" stands at `ix`.
fn is_of_them(document: &Document, ix: TokenIx) -> bool {
    document.is(ix, "of") && document.is(ix.next(), "them")
}
