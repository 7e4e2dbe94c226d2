//! The patterns of `lexicon/time/`, read once into tries over words and classes.

use std::rc::Rc;
use std::sync::LazyLock;

use super::calendar::Grain;
use super::holiday::Holiday;
use super::pattern::{self, Parts, Pattern};
use super::trie::{Builder, NodeIx, Trie};
use super::words::{Class, Lexeme, Words, grain};
use crate::document::{Document, Token, TokenIx, TokenKind};
use crate::lexicon::{Sieve, lines};
use crate::model::hash;

/// How the normaliser reads what the patterns of a rule have found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A period that its own parts name, completed from the document where a part is missing. With a
    /// grain, an ordinal counts those in a year.
    Calendar(Option<Grain>),
    /// A time on the clock.
    Clock,
    /// A part of a day.
    Part,
    /// What is under discussion, a year earlier.
    YearAgo,
    /// What is under discussion, in another year.
    SameInYear,
    /// A month, or a day of one, in a year told before: "June of that year".
    InTold,
    /// A week, a weekend or a day of a month: "the last week of May".
    OfMonth,
    /// A decade.
    Decade,
    /// A century.
    Century,
    /// The unit that lies so many from the document's.
    Shift,
    /// So long before the document.
    Ago,
    /// So long after the document.
    Hence,
    /// So long before the last time mentioned.
    Earlier,
    /// So long after the last time mentioned.
    Later,
    /// The unit after the last time mentioned.
    Following,
    /// The unit before the last time mentioned.
    Previous,
    /// The unit in which the last time mentioned lies. With a grain, that of the document if none was.
    Same(Option<Grain>),
    /// So long before or after a holiday.
    Lapse,
    /// The day of that number since the last one mentioned: "on the second day".
    NthDay,
    /// The unit in which a day lies.
    Within(Grain),
    /// A year, or a century, before or after the year 1.
    Era,
    /// The end of the unit in which the document lies.
    Edge,
    /// The year that is new: in its first months the one at hand.
    NewYear,
    /// A length.
    Duration,
    /// A length that may also be the unit at hand.
    Length,
    /// How often.
    Set,
    /// Past, present or future, no more.
    Ref(&'static str),
}

/// A rule of `patterns.txt`.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, for guards.
    pub name: &'static str,
    /// How it is read.
    pub meaning: Meaning,
}

/// With what a prefix goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goes {
    /// A time on the calendar.
    Point,
    /// A time on the calendar that is longer than a day.
    Stretch,
    /// A length, or a count of units.
    Amount,
    /// A length of one.
    One,
    /// Either.
    Any,
}

/// Words before a time that narrow or loosen it.
#[derive(Clone, Copy, Debug)]
pub struct Prefix {
    /// TIMEX3's modifier.
    pub modifier: &'static str,
    /// With what it goes.
    pub goes: Goes,
}

/// All that is known of how times are written.
pub struct Grammar {
    /// The words.
    pub words: Words,
    /// The patterns; the number is that of the rule.
    pub patterns: Trie<usize>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// What stands before a time.
    pub prefixes: Trie<Prefix>,
    /// What stands after a time, and TIMEX3's modifier for it.
    pub suffixes: Trie<&'static str>,
    /// Names and phrases that are no times.
    pub names: Trie<()>,
    /// The names of holidays; the number is that of the holiday.
    pub holidays: Trie<usize>,
    /// The holidays.
    pub days: Vec<Holiday>,
    /// The names of the holidays, as the list writes them.
    pub holiday_names: Vec<&'static str>,
    /// For each word that patterns name what one can be that begins with it.
    first_words: Vec<Beginning>,
    /// All bits of lexemes with which a pattern can begin.
    first_mask: u64,
    /// All bits of lexemes that are one by themselves.
    alone_mask: u64,
    /// The hashes of the words with which one can begin.
    beginnings: Sieve,
    /// The hashes of those that are one by themselves.
    whole: Sieve,
    /// The hashes of all with which one can go on.
    goes_on: Sieve,
}

/// What may join the parts of a time, with no room around it.
pub const HYPHENS: [&str; 4] = ["-", "‐", "‑", "–"];

/// What a number may go on with.
pub const FRACTION: &str = "½";

/// What a word can be at the beginning of a time, or of a name that looks like one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Beginning {
    /// No beginning.
    #[default]
    None,
    /// The first of several words.
    First,
    /// All of it, or the first of several words.
    Whole,
}

/// The one grammar.
pub static GRAMMAR: LazyLock<Grammar> = LazyLock::new(Grammar::read);

impl Grammar {
    fn read() -> Grammar {
        let mut words = Words::read(include_str!("../lexicon/time/words.txt"));
        let (patterns, rules) = read_patterns(&mut words, include_str!("../lexicon/time/patterns.txt"));
        let prefixes = read_prefixes(&mut words, include_str!("../lexicon/time/prefixes.txt"));
        let suffixes = lines(include_str!("../lexicon/time/suffixes.txt")).filter_map(|line| line.split_once("  "));
        let suffixes = trie(&mut words, suffixes);
        let names = trie(&mut words, lines(include_str!("../lexicon/time/names.txt")).map(|line| (line, ())));
        let (holidays, holiday_names, days) = read_holidays(&mut words, include_str!("../lexicon/time/holidays.txt"));
        let mut grammar = Grammar {
            words,
            patterns,
            rules,
            prefixes,
            suffixes,
            names,
            holidays,
            days,
            holiday_names,
            first_words: Vec::new(),
            first_mask: 0,
            alone_mask: 0,
            beginnings: Sieve::default(),
            whole: Sieve::default(),
            goes_on: Sieve::default(),
        };
        grammar.note_beginnings();
        grammar
    }

    /// Whether a time, or a name that looks like one, can begin with `lexeme`: most cannot.
    pub fn begins(&self, lexeme: Lexeme) -> bool {
        lexeme.classes & self.first_mask != 0 || self.beginning(lexeme.word) != Beginning::None
    }

    /// Whether `lexeme` may be all of a time.
    pub fn stands_alone(&self, lexeme: Lexeme) -> bool {
        lexeme.classes & self.alone_mask != 0 || self.beginning(lexeme.word) == Beginning::Whole
    }

    fn beginning(&self, word: u16) -> Beginning {
        self.first_words.get(usize::from(word)).copied().unwrap_or_default()
    }

    /// Whether to look the `token` at `ix` up at all: no [beginning](Grammar::begins) of a time is overlooked. Most words
    /// that could be one are everywhere, as "the" is, and the next word tells that they are none.
    pub fn may_begin(&self, document: &Document, ix: TokenIx, token: &Token) -> bool {
        match token.kind {
            TokenKind::Word | TokenKind::Punct => document.hash(ix).is_some_and(|hash| {
                self.beginnings.may_have(hash) && (self.whole.may_have(hash) || self.may_go_on(document, ix.next()))
            }),
            TokenKind::Number => true,
            // ’89 hangs on what follows it and not on what is before it.
            TokenKind::Clitic | TokenKind::Mark => !token.glued,
        }
    }

    /// Whether a time can go on with the token at `ix`, as far as is seen without looking it up.
    fn may_go_on(&self, document: &Document, ix: TokenIx) -> bool {
        document.get(ix).is_some_and(|token| match token.kind {
            TokenKind::Word | TokenKind::Punct => document.hash(ix).is_some_and(|hash| self.goes_on.may_have(hash)),
            TokenKind::Number | TokenKind::Clitic | TokenKind::Mark => true,
        })
    }

    /// The hashes of the words of which this holds.
    fn hashes(&self, holds: fn(&Grammar, Lexeme) -> bool) -> Sieve {
        self.words.all().filter(|&(_, lexeme)| holds(self, lexeme)).map(|(hash, _)| hash).collect()
    }

    fn note_beginnings(&mut self) {
        let mut words: Vec<(u16, Beginning)> = Vec::new();
        words.extend(self.patterns.first_words().map(|word| (word, Beginning::First)));
        words.extend(self.prefixes.first_words().map(|word| (word, Beginning::First)));
        words.extend(self.names.first_words().map(|word| (word, Beginning::First)));
        let (whole, mask) = self.patterns.alone();
        self.alone_mask = mask;
        words.extend(whole.into_iter().map(|word| (word, Beginning::Whole)));
        self.first_words = vec![Beginning::None; words.iter().max().map_or(0, |&(last, _)| usize::from(last) + 1)];
        for (word, beginning) in words {
            let known = &mut self.first_words[usize::from(word)];
            *known = beginning.max(*known);
        }
        self.first_mask = self.patterns.first_mask() | self.prefixes.first_mask() | self.names.first_mask();
        self.beginnings = self.hashes(Grammar::begins);
        self.whole = self.hashes(Grammar::stands_alone);
        self.goes_on = self.hashes(|_, _| true);
        HYPHENS.iter().chain([&FRACTION]).for_each(|sign| self.goes_on.add(hash(sign)));
    }
}

/// The trie of patterns that are written as words, with what they mean.
fn trie<T: Copy>(words: &mut Words, patterns: impl Iterator<Item = (&'static str, T)>) -> Trie<T> {
    let mut trie = Builder::new();
    for (written, value) in patterns {
        trie.add(written.split(' ').map(|word| pattern::literal(words, word)), value);
    }
    trie.finish()
}

fn read_patterns(words: &mut Words, text: &'static str) -> (Trie<usize>, Vec<Rule>) {
    let mut parts = Parts::default();
    let (mut trie, mut rules) = (Builder::new(), Vec::new());
    let mut ends = Vec::new();
    for line in lines(text) {
        let Some((sign, rest)) = line.split_at_checked(1) else { continue };
        match sign {
            "@" => {
                if let Some((name, pattern)) = rest.split_once(" = ") {
                    let pattern = Pattern::read(pattern, words, &parts);
                    parts.insert(name, Rc::new(pattern));
                }
            }
            ":" => {
                let (name, meaning) = rest.split_once(' ').unwrap_or((rest, ""));
                rules.extend(meaning_of(meaning).map(|meaning| Rule { name, meaning }));
            }
            "|" => {
                ends.clear();
                Pattern::read(rest, words, &parts).lead(&mut trie, NodeIx::ROOT, &mut ends);
                let rule = rules.len().saturating_sub(1);
                ends.iter().for_each(|&end| trie.complete(end, rule));
            }
            _ => {}
        }
    }
    (trie.finish(), rules)
}

fn read_prefixes(words: &mut Words, text: &'static str) -> Trie<Prefix> {
    let prefix = |line: &'static str| {
        let (written, rest) = line.split_once("  ")?;
        let (modifier, goes) = rest.split_once(' ')?;
        let goes = match goes {
            "point" => Goes::Point,
            "stretch" => Goes::Stretch,
            "amount" => Goes::Amount,
            "one" => Goes::One,
            _ => Goes::Any,
        };
        Some((written, Prefix { modifier, goes }))
    };
    trie(words, lines(text).filter_map(prefix))
}

fn read_holidays(words: &mut Words, text: &'static str) -> (Trie<usize>, Vec<&'static str>, Vec<Holiday>) {
    let (mut names, mut days): (Vec<&'static str>, Vec<Holiday>) = Default::default();
    for (name, rule) in lines(text).filter_map(|line| line.split_once("  ")) {
        let other = rule.strip_prefix("as ").and_then(|other| names.iter().position(|name| *name == other));
        let day = other.and_then(|index| days.get(index).copied()).or_else(|| Holiday::read(rule));
        names.extend(day.map(|_| name));
        days.extend(day);
    }
    for first in names.iter().filter_map(|name| name.split(' ').next()) {
        words.mark(first, Class::Named);
    }
    (trie(words, names.iter().copied().zip(0..)), names, days)
}

fn meaning_of(written: &'static str) -> Option<Meaning> {
    let (name, argument) = written.split_once(' ').unwrap_or((written, ""));
    Some(match name {
        "calendar" => Meaning::Calendar(grain(argument)),
        "clock" => Meaning::Clock,
        "part" => Meaning::Part,
        "year-ago" => Meaning::YearAgo,
        "same-in-year" => Meaning::SameInYear,
        "in-told" => Meaning::InTold,
        "of-month" => Meaning::OfMonth,
        "decade" => Meaning::Decade,
        "century" => Meaning::Century,
        "shift" => Meaning::Shift,
        "ago" => Meaning::Ago,
        "hence" => Meaning::Hence,
        "earlier" => Meaning::Earlier,
        "later" => Meaning::Later,
        "following" => Meaning::Following,
        "previous" => Meaning::Previous,
        "same" => Meaning::Same(grain(argument)),
        "lapse" => Meaning::Lapse,
        "within" => Meaning::Within(grain(argument)?),
        "nth-day" => Meaning::NthDay,
        "era" => Meaning::Era,
        "edge" => Meaning::Edge,
        "new-year" => Meaning::NewYear,
        "duration" => Meaning::Duration,
        "length" => Meaning::Length,
        "set" => Meaning::Set,
        "ref" => Meaning::Ref(argument),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The patterns are read before the first analysis; alternatives of many words multiply.
    const WAYS: usize = 4096;

    #[test]
    fn no_pattern_has_too_many_ways() {
        let (mut words, mut parts) = (Words::read(include_str!("../lexicon/time/words.txt")), Parts::default());
        for line in lines(include_str!("../lexicon/time/patterns.txt")) {
            if let Some((name, pattern)) = line.strip_prefix('@').and_then(|rest| rest.split_once(" = ")) {
                let pattern = Pattern::read(pattern, &mut words, &parts);
                parts.insert(name, Rc::new(pattern));
            } else if let Some(rest) = line.strip_prefix('|') {
                let mut ends = Vec::new();
                Pattern::read(rest, &mut words, &parts).lead(&mut Builder::<()>::new(), NodeIx::ROOT, &mut ends);
                assert!(ends.len() <= WAYS, "{rest}: {} ways", ends.len());
            }
        }
    }
}
