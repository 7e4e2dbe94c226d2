//! Who is named beside a description: "her lawyer, Bo Roe,", "writer and baker Bo Roe".

use super::bodies::is_field;
use super::known::Known;
use super::lists;
use super::origin::is_land;
use super::phrase::{Phrases, is_age};
use crate::document::{Tag, TokenIx, TokenKind, TokenRange};

/// So many words stand before a name in its description at the most.
const LONGEST: usize = 9;

/// So many words stand in a clause around a name at the most.
const CLAUSE: usize = 24;

impl Phrases<'_> {
    /// The person named at once behind a description of more than one part: "writer and baker Bo Roe",
    /// "a baker named Bo Roe".
    pub fn named_behind(&self, range: TokenRange, base_end: TokenIx) -> Option<usize> {
        let document = self.document;
        for at in range.starting(base_end).iter() {
            if matches!(document.low(at), "," | "who" | "which" | "whose" | "that" | "(" | "--" | "—" | "–" | ":") {
                return None;
            }
            let Some(index) = self.name_at(at) else { continue };
            let name = &self.names[index];
            let before = document.low(name.mention.start.prev());
            let office = before == "state" && document.low(name.mention.start.minus(3)) == "secretary";
            // "a driver for actor Bo Roe"
            let word =
                |&ix: &TokenIx| matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Determiner);
            let led = (1..=LONGEST).map(|by| name.mention.start.minus(by)).find(|ix| !word(ix) || *ix <= base_end);
            let another = led.filter(|&ix| document.is_any(ix, &["for", "of", "to", "with", "by"]));
            if !office && another.is_some_and(|ix| ix >= base_end && Known::at(document, ix.prev()).describes_one()) {
                return None;
            }
            let described = office || before == "named" || Known::of(before).role_noun.is_some();
            let after = document.low(name.mention.end);
            let ends =
                name.mention.end >= range.end || matches!(after, "," | "who" | "(" | "--" | "—" | "–" | "-" | "of");
            return (described && ends && name.mention.start > range.start).then_some(index);
        }
        None
    }

    /// The name in commas behind a description that ends at `comma`: "The baker, *Ann Lee*,".
    pub fn named_in_commas(&self, comma: TokenIx) -> Option<usize> {
        self.name_at(comma.next()).filter(|_| self.document.low(comma) == ",")
    }

    /// Whether "named" or "called" at `verb` leads to the name that ends at `end`, and nothing says that it is a verb: "a baker
    /// called Bo", not "a baker called Bo a liar".
    pub fn gives_name(&self, verb: TokenIx, end: TokenIx) -> bool {
        let document = self.document;
        let ends = document.get(end).is_some_and(|token| token.kind != TokenKind::Mark)
            && matches!(document.tag(end), Tag::Punct | Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Conjunction)
            || matches!(document.low(end), "who" | "in" | "at" | "from");
        matches!(document.low(verb), "named" | "called") && ends
    }

    /// Where the name begins before which a description stands that opens at `start`: "radio host Bo Roe", "the late Bo
    /// Roe", "63-year-old Bo Roe".
    pub fn name_behind_role(&self, start: TokenIx, end: TokenIx) -> Option<usize> {
        let document = self.document;
        let limit = TokenIx(end.0.min(start.0 + LONGEST));
        for at in TokenRange::new(start, limit).iter() {
            let index = self.name_at(at).filter(|&index| self.names[index].mention.start == at);
            let before = at.prev();
            let role = at == start
                || index.is_some_and(|index| self.names[index].title.is_some())
                || Known::at(document, before).role_noun.is_some()
                || document.is_any(before, &["late", "named", "called"])
                // "Their union, the Quill Guild,"
                || before == start && document.low(start) == "the"
                || is_age(document, before);
            // "the Harvard economist Bo Roe": Harvard is none.
            let of_trade = |index: usize| {
                let noun = self.names[index].mention.end;
                Known::at(document, noun).role_noun.is_some() && self.name_at(noun.next()).is_some()
            };
            if let Some(index) = index.filter(|&index| role && !of_trade(index)) {
                return Some(index);
            }
            let the = at == start && document.is_any(at, &["the", "a", "an"]);
            let age = document.tag(at) == Tag::Number || document.low(at) == "-";
            // "his co-host, ex-boxer Bo Roe,"
            let once = document.is(at, "ex") && document.is_hyphen(at.next());
            if !(the
                || age
                || once
                || matches!(document.tag(at), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Verb(_)))
            {
                return None;
            }
        }
        None
    }

    /// The one named before the clause in which the source at `range` stands, where that clause is closed before the
    /// verb at `cue`: "Bo Roe, who runs it with his wife, *Ann Lee*, in Leeds, said", "Bo Roe, *whose wife slept*, said".
    pub fn outer(&self, range: TokenRange, cue: TokenIx) -> Option<usize> {
        let document = self.document;
        let sentence = document.sentence_at(range.start);
        // "Ann Lee, who came when *she* was four, said"
        if matches!(document.low(range.start), "he" | "she") && range.len() == 1 {
            let within = (1..CLAUSE).map(|by| range.start.minus(by)).take_while(|&ix| ix > sentence.start);
            let who = within.filter(|&ix| document.low(ix) == "who" && document.low(ix.prev()) == ",").last()?;
            let closed = cue > range.end && document.low(cue.prev()) == "," && cue.0 - range.end.0 < CLAUSE;
            let comma = who.prev();
            return self.name_at(comma.prev()).filter(|&index| closed && self.names[index].mention.end == comma);
        }
        let clause = match document.low(range.start) {
            "whose" if range.end.next() < cue.prev() => range.start,
            _ => self.clause_around(range, sentence.start, cue)?,
        };
        let closed = cue > range.end && document.low(cue.prev()) == "," && cue.0 - range.end.0 < CLAUSE;
        let comma = clause.prev();
        self.name_at(comma.prev()).filter(|&index| closed && self.names[index].mention.end == comma)
    }

    /// Of what the clause tells in which the name at `range` is only the object, right before the verb at `cue`: "*A storm on Monday*
    /// that hit Dover showed that".
    pub fn told_in_clause(&self, range: TokenRange, cue: TokenIx) -> Option<TokenRange> {
        let document = self.document;
        let before = range.start.prev();
        let named = self.name_at(range.start).is_some_and(|index| self.names[index].mention.end == range.end);
        let object = document.tag(before).is_verb() || document.tag(before) == Tag::Preposition;
        if !named || range.end != cue || !object {
            return None;
        }
        let sentence = document.sentence_at(range.start);
        let back = (1..CLAUSE).map(|by| range.start.minus(by)).take_while(|&ix| ix > sentence.start);
        let clause = back.take_while(|&ix| document.low(ix) != ",");
        let that = clause.into_iter().find(|&ix| document.is_any(ix, &["that", "which"]))?;
        let told = TokenRange::new(sentence.start, that);
        let acts = |ix: TokenIx| document.tag(ix).is_finite();
        let noun = matches!(document.tag(that.prev()), Tag::Noun | Tag::Proper);
        let leads = document.tag(sentence.start) == Tag::Determiner && !told.iter().any(acts);
        (noun && leads && document.tag(that.next()).is_verbal()).then_some(told)
    }

    /// Where the clause behind a name begins that holds the name at `range` between two commas and goes on behind it.
    fn clause_around(&self, range: TokenRange, start: TokenIx, cue: TokenIx) -> Option<TokenIx> {
        let document = self.document;
        let inner = self.name_at(range.start).filter(|&index| self.names[index].mention.end >= range.end)?;
        let name = self.names[inner].mention;
        let before = name.start.prev();
        let described = Known::at(document, before.prev()).describes_one();
        if document.low(before) != "," || document.low(name.end) != "," || !described {
            return None;
        }
        let mut within = (1..CLAUSE).map(|by| before.minus(by)).take_while(|&ix| ix > start);
        let comma = within.find(|&ix| document.low(ix) == ",")?;
        let opening = comma.next();
        let hung = matches!(document.tag(name.end.next()), Tag::Preposition | Tag::Adjective);
        let opens = match document.low(opening) {
            "who" | "a" | "an" | "the" => hung,
            "whose" => name.end.next() < cue.prev(),
            _ => false,
        };
        opens.then_some(opening)
    }

    /// Whoever is named right before the verb at `cue`, in a clause behind that of the source at `range`: "*The road* was
    /// closed after a neighbour, Bo Roe, warned that".
    pub fn nearer(&self, range: TokenRange, cue: TokenIx) -> Option<usize> {
        let document = self.document;
        let index = self.name_at(cue.minus(2)).filter(|_| document.low(cue.prev()) == ",")?;
        let name = self.names[index].mention;
        let comma = name.start.prev();
        if document.low(comma) != "," {
            return None;
        }
        let mut before = (2..=LONGEST).map(|by| comma.minus(by)).take_while(|&ix| ix < comma);
        let clause = before.find(|&ix| document.tag(ix.next()) == Tag::Determiner)?;
        let opens = matches!(
            document.low(clause),
            "after" | "before" | "once" | "when" | "because" | "while" | "since" | "until" | "as"
        );
        let same = document.same_sentence(clause, range.start);
        (opens && same && clause > range.end).then_some(index)
    }

    /// Whether the "and" at `and` joins two trades of one person: "her agent and brother, Bo Roe,".
    pub fn joins_trades(&self, and: TokenIx) -> bool {
        let document = self.document;
        let one = |ix: TokenIx| Known::at(document, ix).describes_one();
        let Some(trade) = (1..=3).map(|by| and.plus(by)).find(|&ix| document.low(ix.next()) == ",") else {
            return false;
        };
        one(and.prev()) && one(trade) && document.tag(and.next()) != Tag::Determiner
    }

    /// The person named after a description: "her lawyer at the time, Bo Roe,".
    pub fn apposed(&self, range: TokenRange, base_end: TokenIx) -> Option<usize> {
        let document = self.document;
        let mut at = self.behind_clause(base_end);
        while at < range.end {
            let comma = matches!(document.low(at), "," | "-" | "--" | "—" | "–");
            // "the Minister for Culture, Media and Sport, Bo Roe"
            let fields = || is_field(document, at.prev()) && is_field(document, at.next());
            let and = document.low(at) == "and" && !(self.joins_trades(at) || fields());
            if and || matches!(document.low(at), "who" | "which" | "whose" | "that") {
                return None;
            }
            if comma
                && !self.leads_to_land(at)
                && let Some(first) = self.name_behind_role(at.next(), range.end)
            {
                // "her friend, Ohio Gov. Bo Roe,"
                let mut index = first;
                while self.names.get(index + 1).is_some_and(|next| next.mention.start == self.names[index].mention.end)
                {
                    index += 1;
                }
                let after = self.names[index].mention.end;
                let ends = after >= range.end
                    || matches!(document.low(after), "," | "-" | "--" | "—" | "–" | "(" | "of" | "who" | "whom");
                return ends.then_some(index);
            }
            at = at.next();
        }
        None
    }

    /// Whether the comma parts a town from its state or country: "a nurse from Austin, Texas".
    pub fn leads_to_land(&self, comma: TokenIx) -> bool {
        let town = self.name_at(comma.prev()).map_or(comma.prev(), |index| self.names[index].mention.start);
        self.document.is_any(town.prev(), &["from", "in", "of", "at", "near", "outside"])
            && is_land(self.document, comma.next())
    }

    /// Whether nothing stands in `range` but a trade and what kind of one it is: "external members".
    pub(super) fn is_trade(&self, range: TokenRange) -> bool {
        let document = self.document;
        let word = |ix| matches!(document.tag(ix), Tag::Noun | Tag::Adjective | Tag::Proper) || document.is_hyphen(ix);
        let one = |ix| {
            let low = document.low(ix);
            Known::at(document, ix).describes_one()
                || lists::singular(low).is_some_and(|one| Known::of(&one).role_noun.is_some())
        };
        range.iter().all(word) && range.last().is_some_and(one)
    }
}
