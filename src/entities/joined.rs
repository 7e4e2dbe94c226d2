//! Who speaks together with somebody named, and is only described: "Ann Lee and her husband", "Bo Roe and other residents".

use std::ops::Range;

use super::alike::even;
use super::cast::MemberIx;
use super::known::Known;
use super::lists;
use super::nominals::{Class, class};
use super::phrase::{Head, Nominal, Phrases};
use super::speaker::{Found, Walk};
use crate::document::{SentenceIx, Tag, TokenIx, TokenRange};

/// So many names are read as one list.
const LISTED: usize = 8;

/// So many words stand at most between a name with an age and "and".
const AGED: usize = 4;

/// So many words stand before the verb of a sentence.
const HEAD: usize = 16;

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
                // "Ann Lee, 34, and Bo Roe"
                // "Ann Lee, 34, and Bo Roe", "Ann Lee, a baker, and Bo Roe"
                (4.., ",") if word(between.len() - 1) == "and" && word(between.len() - 2) == "," => and = true,
                (2, ",") if word(1) == "the" && !and => {}
                (3, ",") if word(1) == "and" && word(2) == "the" => and = true,
                // "and economist Bo Roe", "and external members Bo Roe and Ann Lee"
                (2..=6, "and") if self.is_trade(between.starting(between.start.next())) => and = true,
                // "and state House Speaker Bo Roe"
                (2, "and")
                    if self.names[last + 1].title.is_some() && self.document.tag(between.start.next()) == Tag::Noun =>
                {
                    and = true
                }
                // "and her husband, Bo Roe"
                (3..=7, "and") if self.is_determined(between.starting(between.start.next())) => and = true,
                // ", and the men’s coach, Bo Roe"
                (4..=8, ",") if word(1) == "and" && self.is_determined(between.starting(between.start.plus(2))) => {
                    and = true;
                }
                _ => break,
            }
            last += 1;
        }
        and.then_some(index..last + 1)
    }

    /// The names of those in `range` who are named one after another; all of it where some of them are only described.
    pub(super) fn in_series(&self, range: TokenRange) -> Option<Head> {
        if !self.document.is_series(range) {
            return None;
        }
        let owns = |index: &usize| self.document.tag(self.names[*index].mention.end) == Tag::Possessive;
        let first = range.iter().filter_map(|ix| self.name_at(ix)).find(|index| !owns(index));
        let before = range.ending(first.map_or(range.end, |first| self.names[first].mention.start));
        // "The mayor, Quill and Acme": one more than those named; but "the mayor, Ann Lee, and Acme" are two.
        let described = first.zip(before.last()).is_some_and(|(first, comma)| {
            let closed = self.document.is(self.names[first].mention.end, ",") && self.document.is(comma, ",");
            closed && Known::at(self.document, comma.prev()).describes_one()
        });
        let bare = before.iter().all(|ix| self.document.tag(ix) == Tag::Determiner);
        let whole = |all: &Range<usize>| {
            (bare || described) && !self.any_name(range.starting(self.names[all.end - 1].mention.end))
        };
        match first.and_then(|first| self.joined(first, range.end)).filter(whole) {
            Some(all) => Some(Head::Names(all)),
            // "The mayor, Ann Lee, and her daughter"
            None => (!described).then_some(Head::Group(range)),
        }
    }

    /// All of `range` that is of those named from the place `index` on and of whoever is described behind "and".
    pub(super) fn accompanied(&self, range: TokenRange, index: usize) -> Option<TokenRange> {
        let document = self.document;
        let last = self.list_end(index);
        let mut and = self.names[last].mention.end;
        // "Ann Lee, 34, and her husband"
        if document.low(and) == "," && document.tag(and.next()) == Tag::Number {
            and = and.plus(2);
        }
        if document.low(and) == "," {
            and = and.next();
        }
        if document.low(and) != "and" {
            return None;
        }
        let noun = self.joined_noun(and.next(), range.end)?;
        Some(self.description(range.starting(self.names[index].core.start), noun.next()))
    }

    /// The last of the names that stand from the place `index` on with nothing but a comma between.
    fn list_end(&self, index: usize) -> usize {
        let mut last = index;
        while last - index < LISTED
            && let Some(next) = self.names.get(last + 1)
            && self.names[last].mention.end.next() == next.mention.start
            && self.document.low(self.names[last].mention.end) == ","
        {
            last += 1;
        }
        last
    }

    /// The first of the names, none of them a place, that end at the place `index` with nothing but a comma between.
    pub(super) fn list_start(&self, index: usize) -> usize {
        let mut first = index;
        while index - first < LISTED
            && let Some(before) = first.checked_sub(1)
            && self.names[before].mention.end.next() == self.names[first].mention.start
            && self.document.low(self.names[before].mention.end) == ","
            && !lists::whole(&self.names[before].words).is_place()
        {
            first = before;
        }
        first
    }

    /// A list of names of which a source has the last ones alone takes in those that lead the sentence before them, be it behind
    /// what all of them are: "Ann Lee,", "Trustees Ann Lee," before "Bo Roe and Tom Poe".
    pub(super) fn whole_list(&self, all: Range<usize>) -> Range<usize> {
        let first = self.list_start(all.start);
        let start = self.names[first].mention.start;
        let opening = self.document.sentence_at(start).start;
        let leads = opening == start || self.is_trade(TokenRange::new(opening, start));
        if leads { first..all.end } else { all }
    }

    /// The noun of somebody described between `start` and `end`, who is not named there.
    pub(super) fn joined_noun(&self, start: TokenIx, end: TokenIx) -> Option<TokenIx> {
        let document = self.document;
        // "and colleagues"
        if document.is_any(start, &["colleagues", "others", "friends"]) {
            return Some(start);
        }
        if document.is(start.next(), "others") && document.tag(start) == Tag::Number {
            return Some(start.next());
        }
        let owned = matches!(document.low(start), "his" | "her" | "their");
        if !matches!(document.tag(start), Tag::Determiner | Tag::Number) {
            return None;
        }
        let end = TokenIx(end.0.min(start.0 + LONGEST));
        let plain = |&ix: &TokenIx| {
            matches!(document.tag(ix), Tag::Noun | Tag::Adjective | Tag::Number | Tag::Proper)
                && self.name_at(ix).is_none()
        };
        let noun = TokenRange::new(start.next(), end).iter().take_while(plain).last()?;
        let one = |known: Known| {
            known.role_noun.is_some()
                || known.kin.is_some()
                || known.is_group_noun()
                || (owned || document.low(start) == "the") && known.is_organization_noun()
        };
        let several = || lists::singular(document.low(noun)).is_some_and(|singular| one(Known::of(&singular)));
        if document.tag(noun.next()) == Tag::Possessive {
            return None;
        }
        let named = document.low(noun.next()) == "," && self.name_at(noun.plus(2)).is_some();
        (!named && (one(Known::at(document, noun)) || several())).then_some(noun)
    }
}

impl Walk<'_, '_> {
    /// Who "they" at `at` are, where several act at the head of the sentence before: "Ann Lee and Bo Roe wrote. They said",
    /// "Residents wept. They said".
    pub(super) fn several_before(&mut self, at: TokenIx, quote: usize) -> Option<Found> {
        let document = self.document;
        let here = document.get(at)?;
        let before = SentenceIx(here.sentence.0.checked_sub(1)?);
        let start = document.sentence(before).tokens.start;
        let same = document.get(start)?.paragraph == here.paragraph;
        let ahead = TokenRange::new(start, TokenIx(at.0.min(start.0 + HEAD)));
        let verb = ahead.iter().find(|&ix| document.tag(ix).may_be_finite() || document.tag(ix).is_verb())?;
        let adverbs = TokenRange::new(start, verb).iter().rev().take_while(|&ix| document.tag(ix) == Tag::Adverb);
        let range = TokenRange::new(start, verb.minus(adverbs.count()));
        let opens = matches!(
            document.tag(start),
            Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number | Tag::Pronoun
        );
        if !opens || range.is_empty() {
            return None;
        }
        let head = self.phrases.head(range);
        // "The pair wed.", even a paragraph before.
        let group = |nominal: &Nominal| {
            let known = Known::at(document, nominal.noun);
            known.is_group_noun() && document.tag(nominal.noun) == Tag::Noun && (same || nominal.definite)
        };
        let several = match &head {
            Head::Names(_) | Head::Group(_) => same,
            Head::Nominal(nominal) => {
                nominal.plural && (same && class(document, nominal) == Class::Person || group(nominal))
            }
            _ => false,
        };
        if !several {
            return None;
        }
        let (found, mention) = self.speaker(head, range, quote)?;
        let member = &mut self.cast.members[found.member];
        member.pronoun = member.pronoun.or(Some("they"));
        member.mentions.push(document.span(mention));
        let because =
            ["“", document.str(at), "” most likely stands for ", &member.display, ", named before it"].concat();
        Some(Found { member: found.member, confidence: 0.8 * found.confidence, because: Some(because) })
    }

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
        let document = self.document;
        let text = |range: TokenRange| even(document.span(range).of(document.text));
        // Neither an age nor a comma belongs to who they are.
        let last = range.iter().find(|&ix| document.low(ix) == "and").and_then(|and| {
            let names = (1..=AGED).map(|by| and.minus(by)).filter(|&ix| ix >= range.start);
            Some((and, names.into_iter().find_map(|ix| self.phrases.name_at(ix))?))
        });
        let written = match last {
            Some((and, last)) if self.names[last].mention.end <= and => {
                let names = range.ending(self.names[last].mention.end);
                [&*text(names), " ", &*text(range.starting(and))].concat().into()
            }
            _ => text(range),
        };
        let member = self.described.together(self.cast, &written);
        (Found { member, confidence: 0.9, because: None }, range)
    }
}
