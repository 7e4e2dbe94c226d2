//! Where noun phrases begin and end, on tags alone.

use super::kinds;
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;

/// What stands with a comma behind a name and belongs to it: "M.D.", "Jr.", "Inc."
static SUFFIXES: WordSet = WordSet::of(concat!(
    include_str!("../lexicon/entities/company_forms.txt"),
    include_str!("../lexicon/entities/honours.txt"),
    include_str!("../lexicon/entities/suffixes.txt"),
));

/// Longest noun phrase looked for, in tokens.
const LONGEST: usize = 30;

/// What ties a word to the phrase behind it.
enum Tie {
    None,
    /// A preposition that may tie nothing.
    Loose,
    Firm,
}

/// So many tokens has a trade before a name at most: "co-founder Bo Roe".
const TRADE: usize = 4;

impl Reader<'_, '_> {
    /// Whether the comma at `ix` parts a name from what belongs to it: "Bo Roe, Jr.", "Ann Lee, M.D.", "Quill Foods, Inc."
    fn brings_suffix(&self, ix: TokenIx) -> bool {
        let next = ix.next();
        self.is(ix, ",")
            && self.capital(next)
            && self.tag(ix.prev()) == Tag::Proper
            && SUFFIXES.has(self.low(next).trim_end_matches('.'))
            && !self.capital(next.next())
    }

    /// Whether the token can be the head of a noun phrase.
    fn heads(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::HEADS)
    }

    /// Whether the token can stand anywhere in a noun phrase.
    fn nominal(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::NOMINAL)
    }

    /// The noun phrase that ends with `last`, with what hangs on it by "of" and the like, looking back
    /// no further than `floor`.
    pub fn phrase_ending_at(&self, last: TokenIx, floor: TokenIx) -> Option<TokenRange> {
        let floor = floor.max(TokenIx(last.0.saturating_sub(LONGEST)));
        if last < floor || self.quoted(last) || self.is_time(last) {
            return None;
        }
        match self.tag(last) {
            Tag::Pronoun => return self.phrase_of_pronoun(last, floor),
            Tag::Determiner => {}
            _ if self.nominal(last) => {}
            _ => return None,
        }
        let mut start = last.next();
        // Where the phrase begins if a preposition on the way ties nothing.
        let mut sure: Option<TokenIx> = None;
        while start > floor {
            let at = start.prev();
            if self.quoted(at) {
                break;
            }
            if self.is_time(at) {
                match self.dated(at, floor) {
                    Some(first) if start <= last && self.tag(start) != Tag::Determiner => {
                        start = first;
                        continue;
                    }
                    _ => break,
                }
            }
            match self.tie(at, start, last, floor) {
                Tie::None => break,
                Tie::Loose => sure = sure.or(Some(start)),
                Tie::Firm => {}
            }
            start = at;
        }
        if let Some(sure) = sure.filter(|_| !self.clause_begins(start, floor)) {
            start = sure;
        }
        while start <= last && matches!(self.tag(start), Tag::Possessive | Tag::Punct) {
            start = start.next();
        }
        let range = TokenRange::new(start, last.next());
        (!range.is_empty()).then_some(range)
    }

    fn phrase_of_pronoun(&self, pronoun: TokenIx, floor: TokenIx) -> Option<TokenRange> {
        let before = pronoun.prev();
        // "Lee himself": the name alone is who it is.
        let reflexive = self.any(pronoun, &["himself", "herself", "itself", "themselves"]);
        if reflexive
            && pronoun > floor
            && self.nominal(before)
            && let Some(noun) = self.phrase_ending_at(before, floor)
        {
            return Some(noun);
        }
        // "those of us", "many of them"
        let of = self.is(before, "of") && pronoun.0 >= floor.0 + 2;
        let start = if of { self.phrase_ending_at(pronoun.minus(2), floor)?.start } else { pronoun };
        Some(TokenRange::new(start, pronoun.next()))
    }

    /// What ties the token at `at` to the phrase that begins at `start`, behind it, and ends with `last`.
    fn tie(&self, at: TokenIx, start: TokenIx, last: TokenIx, floor: TokenIx) -> Tie {
        let (inside, open) = (start <= last, at > floor);
        let before = at.prev();
        let ties = match self.tag(at) {
            Tag::Determiner => true,
            // Before an article only a preposition or another determiner goes on.
            _ if inside && self.begins(start) && !self.of_kind(at, kinds::OF | kinds::TIES) => false,
            _ if self.nominal(at) => true,
            Tag::Preposition if self.of_kind(at, kinds::OF) => {
                // "a father-of-two"
                inside && open && self.can_end(if self.joins(before) { at.minus(2) } else { before })
            }
            Tag::Preposition | Tag::To if self.of_kind(at, kinds::TIES) => {
                let end = if self.is(at, "to") && self.is(before, "close") { at.minus(2) } else { before };
                let ties = inside && open && self.can_end(end) && !self.is_time(before);
                return if ties { Tie::Loose } else { Tie::None };
            }
            Tag::Conjunction if self.of_kind(at, kinds::AND) => inside && open && self.joined(before, start),
            // "a person close to the talks"
            _ if self.is(at, "close") && self.is(start, "to") => open && self.can_end(before),
            Tag::Adverb => inside && open && self.tag(before) == Tag::Determiner,
            Tag::Verb(_) => inside && self.determined(at, floor),
            Tag::Punct => inside && open && (self.joins(at) || self.brings_suffix(at)),
            // "one of the owners"
            Tag::Pronoun => self.is(start, "of"),
            _ => false,
        };
        if ties { Tie::Firm } else { Tie::None }
    }

    /// Where a day or year that describes the noun after it begins with its article: "a 2013 study".
    fn dated(&self, time: TokenIx, floor: TokenIx) -> Option<TokenIx> {
        const LONGEST: usize = 3;
        let mut at = time;
        while at > floor && time.0 - at.0 < LONGEST && self.is_time(at) {
            if self.any(at, &["a", "an", "the"]) {
                return Some(at);
            }
            at = at.prev();
        }
        (self.any(at, &["a", "an", "the"]) && !self.quoted(at)).then_some(at)
    }

    /// Whether the token at `ix` can end a noun phrase.
    fn can_end(&self, ix: TokenIx) -> bool {
        self.nominal(ix) && !self.quoted(ix)
            || self.any(ix, &["some", "many", "most", "all", "those", "one", "none", "others", "both"])
    }

    /// Whether an article or the like stands at `ix`, so that nothing nominal can go before it.
    fn begins(&self, ix: TokenIx) -> bool {
        self.of_kind(ix, kinds::ARTICLE)
    }

    /// Whether "and" between the two joins like with like.
    fn joined(&self, before: TokenIx, after: TokenIx) -> bool {
        let name = |ix| self.tag(ix) == Tag::Proper;
        // "Lee and husband Bo Roe"
        let trade = |ix: &TokenIx| self.tag(*ix) == Tag::Noun || self.joins(*ix);
        let named = (0..TRADE).map(|by| after.plus(by)).find(|ix| !trade(ix));
        let described = name(before) && self.tag(after) == Tag::Noun && named.is_some_and(name);
        self.can_end(before) && !self.quoted(before) && (name(before) == name(after) || described || self.begins(after))
    }

    /// A participle between an article and its noun: "the retired general".
    fn determined(&self, at: TokenIx, floor: TokenIx) -> bool {
        let first = floor.max(TokenIx(at.0.saturating_sub(3)));
        (first.0..at.0)
            .rev()
            .map(TokenIx)
            .take_while(|&ix| {
                self.nominal(ix) || self.tag(ix) == Tag::Determiner || self.tag(ix) == Tag::Adverb || self.joins(ix)
            })
            .any(|ix| matches!(self.tag(ix), Tag::Determiner) || self.tag(ix) == Tag::Possessive)
    }

    /// Whether a clause can begin at `ix`.
    pub fn clause_begins(&self, ix: TokenIx, floor: TokenIx) -> bool {
        ix <= floor
            || self.quoted(ix.prev())
            || matches!(self.tag(ix.prev()), Tag::Punct | Tag::Conjunction | Tag::Subordinator)
            || self.is(ix.prev(), "as")
    }

    /// The noun phrase that begins with `first` and ends before `end`. It takes in what hangs on it by
    /// "of"; by other prepositions only where `deep`.
    pub fn phrase_starting_at(&self, first: TokenIx, end: TokenIx, deep: bool) -> Option<TokenRange> {
        let end = end.min(first.plus(LONGEST));
        let mut at = first;
        if self.any(at, &["a", "an", "the"]) {
            let noun = (1..=3).map(|by| at.plus(by)).find(|&ix| !self.is_time(ix));
            let described = noun.filter(|&noun| noun > at.next() && noun < end && self.heads(noun));
            at = described.unwrap_or(at);
        }
        if first >= end || self.quoted(at) || self.is_time(at) {
            return None;
        }
        if self.tag(first) == Tag::Pronoun {
            return Some(TokenRange::one(first));
        }
        let mut last_head: Option<TokenIx> = None;
        while at < end && !self.quoted(at) && !self.is_time(at) {
            let next_nominal =
                |ix: TokenIx| ix < end && !self.is_time(ix) && (self.nominal(ix) || self.tag(ix) == Tag::Determiner);
            let takes = match self.tag(at) {
                Tag::Determiner => last_head.is_none() || !self.heads(at.prev()),
                _ if self.nominal(at) => true,
                Tag::Preposition if self.of_kind(at, kinds::OF) => last_head.is_some() && next_nominal(at.next()),
                Tag::Preposition if deep && self.of_kind(at, kinds::TIES) => {
                    last_head.is_some() && next_nominal(at.next())
                }
                // "a source close to the board"
                _ if self.is(at, "close") && self.is(at.next(), "to") => last_head.is_some(),
                Tag::To if self.is(at.prev(), "close") => last_head.is_some() && next_nominal(at.next()),
                Tag::Conjunction if self.any(at, &["and", "or", "&"]) => {
                    last_head.is_some() && next_nominal(at.next()) && self.joined(at.prev(), at.next())
                }
                Tag::Verb(_) | Tag::Adverb => last_head.is_none() && next_nominal(at.next()),
                Tag::Punct => self.joins(at) || self.brings_suffix(at),
                _ => false,
            };
            if !takes {
                break;
            }
            if self.heads(at)
                || self.tag(at) == Tag::Determiner
                    && self.any(at, &["another", "both", "many", "most", "others", "several", "some"])
                || self.tag(at) == Tag::Adjective
            {
                last_head = Some(at);
            }
            at = at.next();
        }
        last_head.map(|head| TokenRange::new(first, head.next()))
    }

    /// The noun phrase that begins with `first`, and the apposition in commas after it: "Mo Lee, an aide
    /// to the mayor".
    pub fn phrase_with_apposition(&self, first: TokenIx, end: TokenIx) -> Option<TokenRange> {
        let phrase = self.phrase_starting_at(first, end, true)?;
        let comma = phrase.end;
        let follows = comma.next() < end && self.is(comma, ",") && self.begins_apposition(comma.next());
        if !follows || self.tag(first) == Tag::Pronoun {
            return Some(phrase);
        }
        let limit = end.min(comma.plus(LONGEST));
        let stop = (comma.0 + 1..limit.0).map(TokenIx).find(|&ix| {
            self.quoted(ix) || self.is_time(ix) || self.any(ix, &[",", ".", ";", ":", "—", "--", "?", "!"])
        });
        let stop = stop.unwrap_or(limit);
        Some(self.trimmed(TokenRange::new(first, stop)))
    }

    /// Whether what a comma brings at `ix` describes the noun before it.
    pub fn begins_apposition(&self, ix: TokenIx) -> bool {
        self.any(ix, &["a", "an", "the", "who", "whose", "which", "his", "her", "their", "its", "one", "another", "ex"])
            || matches!(self.tag(ix), Tag::Noun | Tag::Adjective | Tag::Number | Tag::Proper) && !self.is_time(ix)
    }
}
