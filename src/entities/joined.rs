//! Who speaks together with somebody named, and is only described: "Ann Lee and her husband", "Bo Roe and other residents".

use std::ops::Range;

use super::alike::even;
use super::cast::MemberIx;
use super::known::Known;
use super::lists;
use super::phrase::Phrases;
use super::speaker::{Found, Walk};
use crate::document::{Tag, TokenIx, TokenRange};

/// So many words stand in a description behind "and" up to its noun.
const LONGEST: usize = 5;

impl Phrases<'_> {
    /// The names joined to the one at `index`: "Ann Lee and Bo Roe", "Lee, Roe and Poe".
    pub(super) fn joined(&self, index: usize, end: TokenIx) -> Option<Range<usize>> {
        let mut last = index;
        let mut and = false;
        while let Some(next) = self.names.get(last + 1).filter(|next| next.mention.end <= end) {
            let between = TokenRange::new(self.names[last].mention.end, next.mention.start);
            let word = |at: usize| self.document.low(between.start.plus(at));
            match (between.len(), word(0)) {
                (1, "and") => and = true,
                (2, ",") if word(1) == "and" => and = true,
                (2, "and") if word(1) == "the" => and = true,
                (1, ",") if !and => {}
                // "and economist Bo Roe", "and external members Bo Roe and Ann Lee"
                (2..=6, "and") if self.is_trade(TokenRange::new(between.start.next(), between.end)) => and = true,
                // "and her husband, Bo Roe"
                (3..=7, "and") if self.is_determined(TokenRange::new(between.start.next(), between.end)) => and = true,
                _ => break,
            }
            last += 1;
        }
        and.then_some(index..last + 1)
    }

    /// All of `range` that is of the one named at the place `index` and of whoever is described behind "and".
    pub(super) fn accompanied(&self, range: TokenRange, index: usize) -> Option<TokenRange> {
        let document = self.document;
        let name = &self.names[index];
        let mut and = name.mention.end;
        // "Ann Lee, 34, and her husband"
        if document.low(and) == "," && document.tag(and.next()) == Tag::Number {
            and = and.plus(2);
        }
        if document.low(and) == "," {
            and = and.next();
        }
        if document.low(and) != "and" || and.next() >= range.end {
            return None;
        }
        let noun = self.joined_noun(and.next(), range.end)?;
        Some(self.description(TokenRange::new(name.core.start, range.end), noun.next()))
    }

    /// The noun of somebody described between `start` and `end`, who is not named there.
    pub(super) fn joined_noun(&self, start: TokenIx, end: TokenIx) -> Option<TokenIx> {
        let document = self.document;
        let determined = matches!(document.tag(start), Tag::Determiner | Tag::Number)
            || matches!(document.low(start), "his" | "her" | "their" | "other" | "several" | "many");
        let end = TokenIx(end.0.min(start.0 + LONGEST));
        if !determined || start.next() >= end {
            return None;
        }
        let plain = |&ix: &TokenIx| {
            matches!(document.tag(ix), Tag::Noun | Tag::Adjective | Tag::Number | Tag::Proper)
                && self.name_at(ix).is_none()
        };
        let noun = TokenRange::new(start.next(), end).iter().take_while(plain).last()?;
        let one = |known: Known| known.role_noun.is_some() || known.kin.is_some() || known.is_group_noun();
        let several = || lists::singular(document.low(noun)).is_some_and(|singular| one(Known::of(&singular)));
        let named = document.low(noun.next()) == "," && self.name_at(noun.plus(2)).is_some();
        (!named && (one(Known::at(document, noun)) || several())).then_some(noun)
    }
}

impl Walk<'_, '_> {
    /// Those who are named together, all of them.
    pub(super) fn together(&mut self, all: Range<usize>) -> Option<(Found, TokenRange)> {
        let range = TokenRange::new(self.names[all.start].mention.start, self.names[all.end - 1].mention.end);
        let members: Vec<MemberIx> =
            all.filter_map(|index| self.cast.of_name[index].map(|(member, _)| member)).collect();
        let displays: Vec<&str> = members.iter().map(|&member| &*self.cast.members[member].display).collect();
        let (last, others) = displays.split_last()?;
        let name = if others.is_empty() { last.to_string() } else { format!("{} and {last}", others.join(", ")) };
        let member = self.described.together(self.cast, &name);
        Some((Found { member, confidence: 0.9, because: None }, range))
    }

    /// Those who are named or described at `range`, as it is written.
    pub(super) fn group(&mut self, range: TokenRange) -> (Found, TokenRange) {
        let written = even(self.document.span(range).of(self.document.text));
        let member = self.described.together(self.cast, &written);
        (Found { member, confidence: 0.9, because: None }, range)
    }
}
