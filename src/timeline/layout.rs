//! What of a dated sentence becomes an entry, and how much of its text.
//!
//! The sentence as a whole is one entry, dated as its main clause is. A clause with other days is an entry of its own
//! where it can be read by itself.

use rustc_hash::FxHashSet;

use super::Entry;
use super::because::Why;
use super::clause::Clause;
use super::diary::Dating;
use super::{lapse, relative};

use crate::analysis::{Basis, EntryKind};
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::time::{Interval, TimeIx, Times};

/// How many parts a word with hyphens has at most: "son-in-law".
const COMPOUND: usize = 4;

/// How many tokens a sentence may have to stand in the timeline as a whole.
const WHOLE: usize = 60;

/// How many words a part of a sentence must have to be read by itself.
const LEAST: usize = 4;

/// How many words a part must have that begins with its verb.
const LEAST_DEED: usize = 3;

/// How many words the main clause of a longer sentence must have: "it added" says too little.
const LEAST_OF_LONG: usize = 6;

/// How many words what is told by a noun alone must have: "yesterday’s announcement" says too little.
const LEAST_THING: usize = 3;

/// How far before a relative clause the noun may begin that it tells of.
const NOUN: usize = 16;

/// How many clauses may be set in between a subject and its verb.
const SET_IN: usize = 3;

/// How many times of the same days an entry names.
const MOST_TIMES: usize = 8;

/// The entries so far.
pub struct Layout<'a> {
    document: &'a Document<'a>,
    times: &'a Times,
    /// In the order of the text.
    pub entries: Vec<Entry>,
    /// What was noted by a noun alone.
    things: FxHashSet<(&'a str, Interval)>,
}

impl<'a> Layout<'a> {
    /// No entries yet.
    pub fn new(document: &'a Document<'a>, times: &'a Times) -> Layout<'a> {
        let entries = Vec::with_capacity(document.sentences.len());
        Layout { document, times, entries, things: FxHashSet::default() }
    }

    /// Adds the entries of a sentence, of which each clause has its datings, and takes these.
    pub fn sentence(&mut self, sentence: SentenceIx, clauses: &[Clause], datings: &mut [Vec<Dating>]) {
        if datings.iter().all(Vec::is_empty) {
            return;
        }
        let whole = self.document.behind_dateline(self.document.sentence(sentence).tokens);
        let main = main_clause(clauses, datings);
        let days = main.and_then(|main| datings[main].first()).map(|dating| dating.interval);
        // The whole sentence takes the day of its main clause, and the rest takes its own below.
        let mut entry = None;
        if let Some(main) = main {
            let mut dating = datings[main].remove(0);
            if whole.len() <= WHOLE {
                dating.tokens = whole;
            }
            let before = self.entries.len();
            self.note(dating, true);
            entry = (self.entries.len() > before).then_some(before);
        }
        for (clause, (index, datings)) in clauses.iter().zip(datings.iter_mut().enumerate()) {
            for mut dating in datings.drain(..) {
                if days == Some(dating.interval) && whole.len() <= WHOLE {
                    self.join(entry, dating);
                    continue;
                }
                if dating.tokens == clause.tokens {
                    let end = self.with_lapse(clauses, index);
                    if clause.told.is_none() && dating.basis != Basis::Stated {
                        continue;
                    }
                    dating.tokens = match self.subject(clauses, index) {
                        Some(start) => TokenRange::new(start.max(whole.start), end),
                        None => TokenRange::new(self.with_noun(clause.tokens, whole).start, end),
                    };
                } else if dating.tokens.start == clause.tokens.start && !dating.thing {
                    let noun = self.with_noun(clause.tokens, whole);
                    dating.tokens = TokenRange::new(noun.start, dating.tokens.end);
                }
                self.note(dating, false);
            }
        }
    }

    /// Where the words end of the clause at `index`: what it is counted from belongs to it, "an offer on Monday, a day | after the
    /// strike began".
    fn with_lapse(&self, clauses: &[Clause], index: usize) -> TokenIx {
        let end = clauses[index].tokens.end;
        let next = clauses.get(index + 1).filter(|_| lapse::ending_at(self.document, end).is_some());
        next.map_or(end, |next| next.tokens.end)
    }

    /// Gives the times of `dating` to the entry that has the same days.
    fn join(&mut self, entry: Option<usize>, dating: Dating) {
        let named = self.is_named(&dating);
        let Some(entry) = entry.and_then(|entry| self.entries.get_mut(entry)) else { return };
        // "Divers reached it early Wednesday, she said": the day that she said it is named, too.
        if entry.basis == Basis::Document && entry.kind == EntryKind::Event && named {
            let stated = dating.times.iter().map(|time| self.times.all[time.0].span.of(self.document.text));
            entry.because = dating.why.tell(dating.words, stated, dating.interval);
            (entry.basis, entry.times) = (dating.basis, dating.times);
            return;
        }
        if !dating.times.iter().any(|time| entry.times.contains(time)) && entry.times.len() < MOST_TIMES {
            entry.times.extend(dating.times);
        }
    }

    /// Whether the words of a clause name its days, and not only "now" or an hour.
    fn is_named(&self, dating: &Dating) -> bool {
        let names = |time: &TimeIx| {
            let value = &self.times.all[time.0].value;
            let hour =
                value.split_once('T').is_some_and(|(_, hour)| hour.starts_with(|first: char| first.is_ascii_digit()));
            value != "PRESENT_REF" && !hour
        };
        dating.basis == Basis::Stated && !dating.thing && dating.times.iter().any(names)
    }

    /// Where the subject of the clause at `index` begins, which goes on with its verb behind what was set in: "The ferry, halted
    /// since the flood in which two died, | will run on Monday".
    fn subject(&self, clauses: &[Clause], index: usize) -> Option<TokenIx> {
        let clause = &clauses[index];
        let set_in = index.checked_sub(1).is_some_and(|before| clauses[before].dependent);
        if !set_in || clause.verb != Some(clause.tokens.start) {
            return None;
        }
        let opens = |before: &&Clause| {
            matches!(
                self.document.tag(before.tokens.start),
                Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number | Tag::Possessive
            )
        };
        let before = clauses[..index].iter().rev().take(SET_IN);
        before.take_while(|before| before.told == clause.told).find(opens).map(|before| before.tokens.start)
    }

    /// The relative clause with the noun before it that it tells of.
    fn with_noun(&self, tokens: TokenRange, sentence: TokenRange) -> TokenRange {
        let relates = match self.document.low(tokens.start) {
            "who" | "which" | "whom" | "where" | "whose" => true,
            // "If it rains, that is Monday": this one points.
            "that" => self.document.tag(tokens.start.prev()).is_nominal(),
            _ if relative::is_contact(self.document, tokens.start.next())
                || relative::is_apposition(self.document, tokens.start) =>
            {
                tokens.start > sentence.start
            }
            _ => false,
        };
        if !relates {
            return tokens;
        }
        let mut start = tokens.start;
        // "a band *with* which she toured"
        let joined = matches!(self.document.tag(start.prev()), Tag::Preposition | Tag::To);
        if joined && matches!(self.document.low(start), "which" | "whom") && start > sentence.start {
            start = start.prev();
        }
        if start > sentence.start && self.document.low(start.prev()) == "," {
            start = start.prev();
        }
        let nominal = |ix: TokenIx| {
            matches!(
                self.document.tag(ix),
                Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Possessive | Tag::Number
            )
        };
        let is_age = |ix: TokenIx| {
            let years = if self.document.is(ix, "aged") { ix.next() } else { ix };
            self.document.tag(years) == Tag::Number && self.document.is(years.next(), ",")
        };
        while start > sentence.start && tokens.start.0 - start.0 < NOUN {
            let before = start.prev();
            // "a lecturer at the University of Arden, who", "Ann Lee, a lecturer, who"
            let goes_on = match self.document.low(before) {
                "of" | "at" | "in" | "from" if self.document.is(tokens.start, "who") => true,
                // "a deal in July that"
                "in" | "on" => relative::is_last_of_time(self.document, start),
                // "the Bank of England, which"
                "of" | "de" | "da" | "do" | "del" => self.is_one_name(before) && before.prev() > sentence.start,
                // "Ann Lee, aged 51, who"
                "," => {
                    let opens = self.document.tag(start) == Tag::Determiner || is_age(start);
                    opens && self.document.tag(before.prev()) == Tag::Proper
                }
                "aged" => is_age(before),
                // "a curfew at 11 p.m. that"
                "at" => self.document.tag(start) == Tag::Number,
                _ => false,
            };
            let follows = goes_on && before > sentence.start && nominal(before.prev());
            if !(nominal(before) || follows) {
                break;
            }
            start = before;
        }
        tokens.starting(start)
    }

    /// Whether the words on both sides of the one at `ix` have capitals, as in a name.
    fn is_one_name(&self, ix: TokenIx) -> bool {
        let capital = |ix| self.document.is_capitalized(ix);
        capital(ix.prev()) && capital(ix.next())
    }

    /// Notes an entry down if it can be read.
    fn note(&mut self, dating: Dating, is_main: bool) {
        let tokens = self.trimmed(dating.tokens);
        let thing = dating.thing;
        // "third-quarter sales" are two words.
        let part_of_word = |ix: TokenIx| thing && self.document.is(ix.next(), "-");
        let is_word = |&ix: &TokenIx| self.document.token(ix).is_word() && !part_of_word(ix);
        let words = tokens.iter().filter(is_word).take(LEAST_OF_LONG).count();
        // The tags take many a participle with a capital for a name: "Rescued on Nov. 25, she ...".
        let opens = self.document.low(tokens.start).ends_with("ed");
        let verb = || opens || tokens.iter().any(|ix| matches!(self.document.tag(ix), Tag::Verb(_) | Tag::Auxiliary));
        let part = self.document.sentence_at(tokens.start).len() > WHOLE;
        let least = match is_main && part {
            _ if thing => LEAST_THING,
            true => LEAST_OF_LONG,
            // "rejoined in 2021" stands by its sentence.
            false if self.document.tag(tokens.start).is_verb() => LEAST_DEED,
            // "the worst since 2011, when 35 people died"
            false if self.document.is(dating.tokens.start, "when") => LEAST_DEED,
            false => LEAST,
        };
        if words < 2 || words < least && (!is_main || part || !verb()) || !is_main && !thing && !verb() {
            return;
        }
        let span = self.document.span(tokens);
        // What bears its day in its name is often named.
        if thing && !self.things.insert((self.document.low_span(span), dating.interval)) {
            return;
        }
        let stated = dating.times.iter().map(|time| self.times.all[time.0].span.of(self.document.text));
        let because = dating.why.tell(dating.words, stated, dating.interval);
        self.entries.push(Entry {
            span,
            interval: dating.interval,
            kind: if dating.why == Why::Standing { EntryKind::State } else { EntryKind::Event },
            basis: dating.basis,
            times: dating.times,
            quotes: Vec::new(),
            entities: Vec::new(),
            because,
        });
    }

    /// Where the word begins of which the token at `start` is a part: "three-time champion who", "$600,000 that".
    fn whole_word(&self, start: TokenIx) -> TokenIx {
        let document = self.document;
        let first = document.sentence_at(start).start;
        let beside = |ix: TokenIx| ix > first && document.token(ix.prev()).span.end == document.token(ix).span.start;
        let mut start = start;
        for _ in 0..COMPOUND {
            let before = start.prev();
            if !beside(start) {
                return start;
            }
            if matches!(document.str(before), "$" | "£" | "€") {
                start = before;
            } else if document.is(before, "-") && beside(before) && document.token(before.prev()).is_word() {
                start = before.prev();
            } else {
                return start;
            }
        }
        start
    }

    /// The tokens without the punctuation and the joining word around them. A mark stays where its
    /// partner is there, and a whole sentence stays as it is.
    fn trimmed(&self, tokens: TokenRange) -> TokenRange {
        if tokens.is_empty() || self.document.sentence_at(tokens.start) == tokens {
            return tokens;
        }
        let alone = |ix: TokenIx| {
            let partners = self.document.token(ix).quotation.map(|quotation| self.document.quotation(quotation).tokens);
            !partners.is_some_and(|partners| tokens.start <= partners.start && partners.end <= tokens.end)
        };
        let loose = |ix: TokenIx| match self.document.token(ix).kind {
            TokenKind::Mark => alone(ix),
            TokenKind::Punct => !matches!(self.document.str(ix), "$" | "£" | "€" | "#" | "@" | "%" | "(" | ")"),
            _ => false,
        };
        let joins = |ix: TokenIx| {
            matches!(self.document.tag(ix), Tag::Conjunction | Tag::Subordinator)
                || matches!(self.document.low(ix), "after" | "before" | "that")
        };
        let mut start = self.whole_word(tokens.start);
        let mut end = tokens.end;
        while start < end && (loose(start) || joins(start)) {
            start = start.next();
        }
        // "the fire in | which three died"
        let opens_other = |last: TokenIx| {
            self.document.tag(last) == Tag::Preposition
                && matches!(self.document.low(last.next()), "which" | "whom" | "whose")
        };
        let leads_on = |last: TokenIx| {
            match self.document.tag(last) {
                Tag::Conjunction => true,
                // "walked away in March, *saying*"
                Tag::Verb(VerbForm::Ing) => self.document.is(last.prev(), ","),
                // "for less than half of *that*"
                _ if self.document.is(last, "that") => {
                    let behind = matches!(self.document.tag(last.prev()), Tag::Preposition | Tag::To | Tag::Adverb);
                    !behind && !self.document.is(last.next(), ".")
                }
                _ => opens_other(last),
            }
        };
        while start < end && (loose(end.prev()) || leads_on(end.prev())) {
            end = end.prev();
        }
        TokenRange::new(start, end)
    }
}

/// The clause whose day is that of the sentence: the first of the article's own words that hangs on no other, an event before
/// what merely is so, or else the first that is dated.
fn main_clause(clauses: &[Clause], datings: &[Vec<Dating>]) -> Option<usize> {
    let dated = |&index: &usize| datings[index].first().is_some_and(|dating| !dating.thing);
    let happens =
        |&index: &usize| dated(&index) && datings[index].first().is_some_and(|dating| dating.why != Why::Standing);
    let all = || 0..clauses.len();
    let own = |&index: &usize| clauses[index].told.is_none();
    let free = |index: &usize| clauses[*index].is_main();
    all()
        .filter(free)
        .find(happens)
        .or_else(|| all().filter(free).find(dated))
        .or_else(|| all().filter(own).find(dated).filter(|_| !all().any(|index| free(&index))))
        .or_else(|| {
            let told = |index: &usize| !own(index) && !clauses[*index].dependent;
            all().filter(told).find(dated).filter(|_| !all().any(|index| free(&index)))
        })
}
