//! A source that is cut off takes in what belongs to it.

use super::known::Known;
use super::lists::state;
use super::phrase::{Nominal, Phrases};
use crate::document::{Document, Tag, TokenIx, TokenRange};

/// So far behind a source that is cut off one looks for who is named there.
const CUT_OFF: usize = 9;

impl Phrases<'_> {
    /// "no one", from its first word on.
    pub(super) fn is_no_one(&self, no: TokenIx) -> bool {
        let document = self.document;
        let sentence = |ix| document.get(ix).map(|token| token.sentence);
        document.low(no) == "no" && document.low(no.next()) == "one" && sentence(no) == sentence(no.next())
    }

    /// The person of whose home nothing but the state is left in a source: "Ann Lee, 59, of Dover," before "Del., who slept".
    pub(super) fn of_home(&self, range: TokenRange) -> Option<usize> {
        let document = self.document;
        let state = state(document.low(range.start)).is_some() && document.low(range.start.prev()) == ",";
        // "the chairman, Ms Roe": no Mississippi.
        let title = self.name_at(range.start).is_some_and(|index| self.names[index].core.start > range.start);
        if !state || title {
            return None;
        }
        let before = (2..=HOME).map(|by| range.start.minus(by));
        let comma = before.take_while(|&ix| document.same_sentence(ix, range.start)).find(|&ix| {
            document.low(ix) == "," && !(document.tag(ix.prev()) == Tag::Number) && self.name_at(ix.prev()).is_some()
        })?;
        let index = self.name_at(comma.prev())?;
        (self.names[index].words.len() > 1).then_some(index)
    }

    /// The firm of which a source cut off behind its home is all that is left: "company" of "the Austin, Texas-based company".
    pub(super) fn based(&self, range: TokenRange) -> Option<Nominal> {
        let document = self.document;
        let noun = range.last()?;
        let based = noun.prev();
        let cut = document.is(based, "based") && document.is_hyphen(based.prev()) && !document.is(range.start, "the");
        if !cut {
            return None;
        }
        let mut before = (2..=CUT_OFF).map(|by| based.minus(by));
        let the = before.find(|&ix| document.is(ix, "the"))?;
        let same = document.same_sentence(the, noun);
        let range = TokenRange::new(the, noun.next());
        same.then_some(Nominal { range, noun, owner: None, plural: false, definite: true })
    }

    /// A source cut off behind an owner, or before a noun that could be a verb, takes in what is owned and named:
    /// "Lee" before "’s then coach, Bo Roe,", "the EU" before "monitor, Bo Roe,".
    pub(super) fn with_owned(&self, range: TokenRange) -> TokenRange {
        let document = self.document;
        let named = range.last().is_some_and(|last| self.name_at(last).is_some());
        let the = document.tag(range.start) == Tag::Determiner;
        let trade = the && Known::at(document, range.end).role_noun.is_some();
        if !named || !(document.tag(range.end) == Tag::Possessive || trade) {
            return range;
        }
        let comma = (0..CUT_OFF).map(|by| range.end.plus(by)).find(|&ix| {
            document.low(ix) == "," || matches!(document.tag(ix), Tag::Auxiliary | Tag::Modal | Tag::Preposition)
        });
        let noun = |comma: &TokenIx| Known::at(document, comma.prev()).describes_one();
        match comma.filter(|&comma| document.low(comma) == "," && self.named_after(comma).is_some()).filter(noun) {
            Some(comma) => range.ending(comma),
            None => range,
        }
    }

    /// A source cut off inside of a name takes all of that in: "the Department for Culture, Media" before "and Sport".
    pub(super) fn with_whole_names(&self, range: TokenRange) -> TokenRange {
        let cut = |ix: TokenIx| self.name_at(ix).map(|index| self.names[index].mention);
        let start = cut(range.start).map_or(range.start, |mention| mention.start);
        let end = range.last().and_then(cut).map_or(range.end, |mention| mention.end.max(range.end));
        TokenRange::new(start, end)
    }

    /// A source cut off inside of a word with hyphens takes all of it in, and what stands before its noun: "three" of "the
    /// father-of-three".
    pub(super) fn with_hyphened(&self, range: TokenRange) -> TokenRange {
        let document = self.document;
        let end = self.hyphened_end(range.end);
        let before = range.start.prev();
        let cut = document.is_hyphen(before) && self.name_at(range.start).is_none();
        if !cut || !document.is_hyphen(before.minus(2)) || !document.is_any(before.prev(), &["of", "in"]) {
            return range.ending(end);
        }
        let mut start = before.minus(3);
        while before.0 - start.0 < CUT_OFF
            && matches!(document.tag(start.prev()), Tag::Adjective | Tag::Noun | Tag::Number)
        {
            start = start.prev();
        }
        let the = usize::from(determines(document, start.prev()) || document.is_any(start.prev(), &["a", "an"]));
        TokenRange::new(start.minus(the), end)
    }

    /// Where the word ends that goes on behind `at` with a hyphen and a preposition: "father" of "father-of-three".
    pub(super) fn hyphened_end(&self, at: TokenIx) -> TokenIx {
        let document = self.document;
        let goes_on = document.is_hyphen(at)
            && document.is_hyphen(at.plus(2))
            && document.is_any(at.next(), &["of", "in", "to"])
            && document.is_glued(at.plus(3));
        if goes_on { at.plus(4) } else { at }
    }

    /// A source cut off before the name of whoever it describes takes the name in: "the mayor" before ", Bo Roe,".
    pub(super) fn with_named(&self, range: TokenRange) -> TokenRange {
        let document = self.document;
        let noun = range.last().is_some_and(|last| Known::at(document, last).describes_one());
        let determined = document.tag(range.start) == Tag::Determiner
            || range.iter().any(|ix| document.tag(ix) == Tag::Possessive)
            || range.iter().any(|ix| document.low(ix) == "and" && determines(document, ix.next()));
        // "Returning officer, Ann Lee, said"
        let leads = || document.sentence_at(range.start).start == range.start;
        let comma = self.behind_preposition(self.behind_clause(range.end));
        match self.named_after(comma).filter(|_| noun && (determined || leads())) {
            Some(index) => range.ending(self.names[index].mention.end),
            None => range,
        }
    }

    /// Where the clause with "who" ends that begins at `end`: at the comma behind which a name may stand, "The woman *who called
    /// for help*, Ann Lee,"; `end` where there is none.
    pub(super) fn behind_clause(&self, end: TokenIx) -> TokenIx {
        let document = self.document;
        if !document.is(end, "who") {
            return end;
        }
        let clause = (1..=CLAUSE).map(|by| end.plus(by)).take_while(|&ix| document.same_sentence(ix, end));
        let comma = clause.into_iter().find(|&ix| document.low(ix) == ",").unwrap_or(end);
        // "who shot the mayor, Bo Roe,"
        if Known::at(document, comma.prev()).describes_one() { end } else { comma }
    }

    /// Where the words end that hang at `end` on a description by a preposition: "Her successor *as chief executive*, Ann Lee,"; `end`
    /// where they are not all nouns and the like.
    fn behind_preposition(&self, end: TokenIx) -> TokenIx {
        let document = self.document;
        if !document.is_any(end, &["as", "at", "in", "for", "of", "on"]) {
            return end;
        }
        let within = |ix: &TokenIx| {
            matches!(
                document.tag(*ix),
                Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Determiner | Tag::Preposition | Tag::Possessive
            )
        };
        (1..CLAUSE).map(|by| end.plus(by)).find(|ix| !within(ix)).filter(|&ix| document.is(ix, ",")).unwrap_or(end)
    }

    /// A source cut off behind "and" takes in who is joined to it and leads the sentence: "Ann Lee and" before "her husband,
    /// Bo Roe,".
    pub(super) fn with_joined(&self, range: TokenRange) -> TokenRange {
        let document = self.document;
        // "and three others"
        let counted = document.tag(range.start.prev()) == Tag::Number;
        let first = if counted { range.start.prev() } else { range.start };
        let and = first.prev();
        if document.low(and) != "and" {
            return range;
        }
        let named = || determines(document, first) && range.last().is_some_and(|last| self.name_at(last).is_some());
        let described = || self.joined_noun(first, range.end).is_some();
        // "Ann Lee, 34, and her husband", "the mayor, Ann Lee, and her husband"
        let end = match document.low(and.prev()) {
            "," if document.tag(and.minus(2)) == Tag::Number => and.minus(3),
            "," => and.prev(),
            _ => and,
        };
        let index = self.name_at(end.prev()).filter(|_| named() || described());
        let Some(index) = index.filter(|&index| self.names[index].mention.end == end) else { return range };
        let start = self.names[self.list_start(index)].mention.start;
        let opening = document.sentence_at(and).start;
        // "In a report, Lee and two others": no list of names, and no other clause
        let before = TokenRange::new(opening, start);
        let behind = document.low(start.prev()) == ","
            && !self.any_name(before)
            && (document.tag(opening) == Tag::Preposition || !before.iter().any(|ix| document.tag(ix).may_be_finite()));
        if opening == start || behind { range.starting(start) } else { range }
    }

    /// Whether the words between "and" and a name say who that is: "her husband,", "the mayor,", "her sister".
    pub(super) fn is_determined(&self, between: TokenRange) -> bool {
        let document = self.document;
        let Some(last) = between.last() else { return false };
        let noun = if document.low(last) == "," { last.prev() } else { last };
        let words = TokenRange::new(between.start.next(), noun);
        let plain = |ix| {
            matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Possessive)
                || document.low(ix) == "-"
        };
        determines(document, between.start)
            && noun > between.start
            && Known::at(document, noun).describes_one()
            && words.iter().all(plain)
    }

    /// The person's name that stands behind the comma at `comma` and before another.
    fn named_after(&self, comma: TokenIx) -> Option<usize> {
        let document = self.document;
        if document.low(comma) != "," {
            return None;
        }
        let index = self.name_behind_role(comma.next(), comma.plus(CUT_OFF))?;
        let name = &self.names[index];
        let same = document.same_sentence(comma, name.mention.start);
        // "her deputy, Bo Roe (no relation), said"
        let closed = matches!(document.low(name.mention.end), "," | "-" | "--" | "—" | "–" | "(");
        // "his wife, Ann,"
        let alone = Known::at(document, comma.prev()).kin.is_some() && name.words[0].known.first_name.is_some();
        let full = alone || name.words.len() + usize::from(name.title.is_some()) > 1;
        (same && closed && full).then_some(index)
    }

    /// The name by which somebody described at `range` asks to be called: "a nurse, who gave her name only as Ann".
    pub(super) fn called_only(&self, range: TokenRange) -> Option<usize> {
        let document = self.document;
        let within = |ix: &TokenIx| {
            document.get(*ix).is_some_and(|token| document.sentence(token.sentence).tokens.contains(range.start))
        };
        let ahead = range.ending(range.end.plus(CALLED));
        let who = ahead.iter().take_while(within).find(|&ix| document.low(ix) == "who" && ix.0 <= range.end.0 + 1)?;
        let clause = TokenRange::new(who, who.plus(CALLED));
        let as_name = |ix: TokenIx| {
            let known_by =
                document.is(ix, "as") && document.is_any(ix.prev(), &["only", "identified", "known", "name"]);
            known_by || document.is(ix, "called") && document.is(ix.prev(), "be")
        };
        let leads = clause.iter().take_while(within).find(|&ix| as_name(ix))?;
        self.name_at(leads.next()).filter(|&index| self.names[index].mention.start == leads.next())
    }
}

/// "the", "her"
fn determines(document: &Document, ix: TokenIx) -> bool {
    matches!(document.low(ix), "the" | "his" | "her" | "its" | "their")
}

/// So many words stand in a clause with "who" before a name at the most.
const CLAUSE: usize = 12;

/// So far before the state of a home its owner is named.
const HOME: usize = 10;

/// So far behind a description it is told by what name somebody goes.
const CALLED: usize = 12;
