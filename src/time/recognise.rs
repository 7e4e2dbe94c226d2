//! Where times stand in the text, and of what parts they are made.

use std::cell::Cell;
use std::cmp::Reverse;

use super::aside;
use super::calendar::{Date, Grain};
use super::fixed;
use super::grammar::{FRACTION, GRAMMAR, Grammar, HYPHENS, Meaning, Prefix, Rule};
use super::guard;
use super::number::{self, Amount};
use super::pair::{self, Side};
use super::prefix;
use super::spoken;
use super::trie::{Edge, NodeIx, Trie};
use super::words::{Class, Lexeme, half_day, two_digit_year};
use super::zone::Zone;
use crate::document::{Document, SentenceIx, TokenIx, TokenKind, TokenRange};

/// The parts of a time, as its words name them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Slots {
    /// How many units.
    pub amount: Option<Amount>,
    /// How many of the smaller unit of two: four in "three years and four months".
    pub more: Option<i32>,
    /// That unit.
    pub smaller: Option<Grain>,
    /// The unit.
    pub unit: Option<Grain>,
    /// Monday 0.
    pub weekday: Option<i32>,
    /// January 1.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
    /// The year.
    pub year: Option<i32>,
    /// The first year of the decade.
    pub decade: Option<i32>,
    /// Spring 0.
    pub season: Option<i32>,
    /// First 1.
    pub ordinal: Option<i32>,
    /// Morning 0.
    pub part: Option<i32>,
    /// Hour * 100 + minute, on the clock of 24.
    pub clock: Option<i32>,
    /// Last -1, this 0, next 1.
    pub shift: Option<i32>,
    /// Whether "last" and the like go with "year".
    pub of_year: bool,
    /// Yesterday -1.
    pub relative_day: Option<i32>,
    /// The place of the holiday in the grammar.
    pub holiday: Option<usize>,
    /// A date in figures, where there is but one way to read it.
    pub date: Option<Date>,
    /// Whether figures do not tell the month from the day.
    pub ambiguous: bool,
    /// Whether the unit is a plural.
    pub plural: bool,
    /// How many of its grain the unit is, where that is more than one: a fortnight is two weeks.
    pub fold: Option<i32>,
    /// The zone of the clock.
    pub zone: Option<Zone>,
    /// Whether the season is one south of the equator.
    pub south: bool,
    /// "BC", "AD".
    pub era: Option<Era>,
}

/// On which side of the year 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Era {
    /// Before it.
    Before,
    /// From it on.
    Since,
}

/// A time in the text.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Its tokens.
    pub tokens: TokenRange,
    /// The rule that found it.
    pub rule: Rule,
    /// Its parts.
    pub slots: Slots,
    /// TIMEX3's modifier.
    pub modifier: Option<&'static str>,
}

/// All times in `document`, in order, none overlapping another.
pub fn recognise(document: &Document) -> Vec<Found> {
    let reader = Reader { document, grammar: &GRAMMAR, latest: [const { Cell::new(NONE_YET) }; KEPT] };
    let mut out = Vec::new();
    let mut at = TokenIx(0);
    while let Some(token) = document.get(at) {
        if out.last().is_some_and(|last: &Found| at.0 <= last.tokens.end.0 + spoken::NEAR)
            && let Some(hour) = spoken::hour_after(document, &out, at)
        {
            at = hour.tokens.end;
            out.push(hour);
            continue;
        }
        if !reader.grammar.may_begin(document, at, token) {
            at = at.next();
            continue;
        }
        let lexeme = reader.lexeme(at);
        if !reader.grammar.begins(lexeme) || !reader.grammar.stands_alone(lexeme) && !reader.may_go_on(at.next()) {
            at = at.next();
            continue;
        }
        if let Some(end) = reader.name(at) {
            at = end;
            continue;
        }
        match reader.longest(at) {
            Some(mut found) => {
                found.slots.clock = spoken::same_half(document, &out, &found).or(found.slots.clock);
                let other = pair::other_day(document, &mut found);
                let free = |other: &Found| out.last().is_none_or(|last: &Found| last.tokens.end <= other.tokens.start);
                at = found.tokens.end;
                match other {
                    Some((other, Side::Before)) if free(&other) => {
                        let listed: Vec<Found> =
                            pair::listed_before(document, &other).into_iter().filter(|day| free(day)).collect();
                        out.extend(listed);
                        out.extend([other, found]);
                    }
                    Some((other, Side::Before)) => {
                        // It was found by itself, and read without what it shares.
                        if let Some(last) = out.last_mut().filter(|last| last.tokens == other.tokens) {
                            *last = other;
                        }
                        out.push(found);
                    }
                    Some((other, Side::After)) => {
                        at = other.tokens.end;
                        out.extend([found, other]);
                    }
                    _ => {
                        let listed = pair::listed_after(document, &found);
                        at = listed.last().map_or(at, |last| last.tokens.end);
                        out.push(found);
                        out.extend(listed);
                    }
                }
            }
            None => at = at.next(),
        }
    }
    out
}

struct Reader<'d> {
    document: &'d Document<'d>,
    grammar: &'static Grammar,
    /// The tokens looked up last, each in the place of its number: names, prefixes and patterns all walk over the same
    /// few.
    latest: [Cell<(TokenIx, Lexeme)>; KEPT],
}

/// How many of the tokens looked up last are kept.
const KEPT: usize = 8;

/// What is kept before any is.
const NONE_YET: (TokenIx, Lexeme) = (TokenIx(usize::MAX), Lexeme::NOTHING);

/// How many shorter readings are tried where a guard turns the longest away.
const SHORTER: usize = 4;

/// A walk through a trie.
struct Walk<'t, T> {
    trie: &'t Trie<T>,
    /// No pattern leaves the sentence.
    sentence: SentenceIx,
    /// Patterns that end here or later have been turned away.
    limit: usize,
}

/// What has been read so far at one place.
#[derive(Clone, Copy)]
struct Best<T> {
    end: TokenIx,
    /// Which pattern it is, in order.
    rank: u32,
    slots: Slots,
    value: T,
}

impl Reader<'_> {
    fn lexeme(&self, ix: TokenIx) -> Lexeme {
        let kept = &self.latest[ix.0 % KEPT];
        let (at, lexeme) = kept.get();
        if at == ix {
            return lexeme;
        }
        let lexeme = self.grammar.words.lexeme(self.document, ix);
        kept.set((ix, lexeme));
        lexeme
    }

    /// Whether what has been read up to the token at `at` may go on there: after most words that begin a time none does.
    fn may_go_on(&self, at: TokenIx) -> bool {
        let low = || self.document.low(at);
        !self.lexeme(at).is_nothing() || HYPHENS.contains(&low()) || low() == FRACTION
    }

    /// One past the name or fixed phrase at `at` that is no time, whatever its words.
    fn name(&self, at: TokenIx) -> Option<TokenIx> {
        let mut best = None;
        self.walk(&self.grammar.names, at, &mut best);
        best.map(|best: Best<()>| best.end).filter(|&end| !aside::is_place_and_day(self.document, at, end))
    }

    /// The longest time at `at`.
    fn longest(&self, at: TokenIx) -> Option<Found> {
        let found = match (self.pattern(at), self.prefixed(at, 2)) {
            (Some(plain), Some(narrowed)) if plain.tokens.end >= narrowed.tokens.end => Some(plain),
            (plain, narrowed) => narrowed.or(plain),
        };
        found.map(|found| self.loosened(found))
    }

    /// `found` with the words after it that loosen it.
    fn loosened(&self, found: Found) -> Found {
        let end = found.tokens.end;
        let mut best = None;
        if found.modifier.is_none() {
            self.walk(&self.grammar.suffixes, end, &mut best);
        }
        match best {
            Some(Best { end, value, .. })
                if !matches!(found.rule.meaning, Meaning::Set | Meaning::Ref(_)) && !self.goes_on(end) =>
            {
                Found { tokens: found.tokens.ending(end), modifier: Some(value), ..found }
            }
            _ => found,
        }
    }

    /// Whether a verb at `at` takes the word before it along: "in 1984 and later served".
    fn goes_on(&self, at: TokenIx) -> bool {
        self.document.low(at.prev()) == "later" && self.document.tag(at).is_verb()
    }

    /// The longest pattern at `at` that no guard turns away.
    fn pattern(&self, at: TokenIx) -> Option<Found> {
        let sentence = self.document.get(at)?.sentence;
        let mut limit = usize::MAX;
        for _ in 0..SHORTER {
            let mut best = None;
            let walk = Walk { trie: &self.grammar.patterns, sentence, limit };
            self.step_on(&walk, NodeIx::ROOT, at, &Slots::default(), &mut best);
            let best: Best<usize> = best?;
            let rule = *self.grammar.rules.get(best.value)?;
            let mut found = Found { tokens: TokenRange::new(at, best.end), rule, slots: best.slots, modifier: None };
            if matches!(rule.name, "clock-spoken" | "clock-next") {
                found.slots.clock = spoken::clock(self.document, &found);
            }
            if guard::passes(self.document, &found) {
                return Some(found);
            }
            limit = best.end.0;
        }
        None
    }

    /// A time with words before it that narrow or loosen it.
    ///
    /// `deep` is how many such may follow one another, "by about the end of".
    fn prefixed(&self, at: TokenIx, deep: usize) -> Option<Found> {
        let deep = deep.checked_sub(1)?;
        let mut best: Option<Best<Prefix>> = None;
        self.walk(&self.grammar.prefixes, at, &mut best);
        let prefix = best.filter(|_| !self.is_early_by(at))?;
        let core = self.prefixed(prefix.end, deep).or_else(|| self.pattern(prefix.end))?;
        if !self.document.same_sentence(core.tokens.start, at) || !prefix::goes(self.document, prefix.value, &core) {
            return None;
        }
        Some(Found { tokens: core.tokens.starting(at), modifier: Some(prefix.value.modifier), ..core })
    }

    /// Whether how much stands before "early" or "late" at `at`: "arrived five days early this year".
    fn is_early_by(&self, at: TokenIx) -> bool {
        let before = self.document.get(at.prev()).is_some() && at > TokenIx(0);
        let unit = |ix| self.lexeme(ix).is(Class::Unit) || self.lexeme(ix).is(Class::Units);
        before && matches!(self.document.low(at), "early" | "late") && unit(at.prev())
    }

    /// The longest of `trie` at `at`.
    fn walk<T: Copy>(&self, trie: &Trie<T>, at: TokenIx, best: &mut Option<Best<T>>) {
        if let Some(token) = self.document.get(at)
            && trie.begins(self.lexeme(at))
        {
            let walk = Walk { trie, sentence: token.sentence, limit: usize::MAX };
            self.step_on(&walk, NodeIx::ROOT, at, &Slots::default(), best);
        }
    }

    /// Goes on from `node` over the tokens from `at` on, and keeps the longest complete pattern.
    fn step_on<T: Copy>(&self, walk: &Walk<T>, index: NodeIx, at: TokenIx, slots: &Slots, best: &mut Option<Best<T>>) {
        let node = walk.trie.node(index);
        if let Some((rank, value)) = node.done
            && at.0 < walk.limit
            && best.as_ref().is_none_or(|best| (at, Reverse(rank)) > (best.end, Reverse(best.rank)))
        {
            *best = Some(Best { end: at, rank, slots: *slots, value });
        }
        let Some(token) = self.document.get(at).filter(|token| token.sentence == walk.sentence) else { return };
        let lexeme = self.lexeme(at);
        if let Some(next) = walk.trie.after(index, lexeme.word) {
            self.step_on(walk, next, at.next(), slots, best);
        }
        if let Some(next) = node.hyphen.filter(|_| token.kind == TokenKind::Punct && self.is_hyphen(at)) {
            self.step_on(walk, next, at.next(), slots, best);
        }
        if lexeme.classes & node.mask == 0 {
            return;
        }
        for edge in walk.trie.read_from(index, lexeme.classes) {
            if self.leads_on(walk.trie, edge, at.next()) {
                let mut slots = *slots;
                if let Some(end) = self.read(edge.class, lexeme, at, &mut slots) {
                    self.step_on(walk, edge.next, end, &slots, best);
                }
            }
        }
    }

    /// Whether a pattern is complete behind `edge`, or may go on with the token at `after`: it is asked before what the class
    /// stands for is read.
    fn leads_on<T>(&self, trie: &Trie<T>, edge: Edge, after: TokenIx) -> bool {
        let next = trie.node(edge.next);
        if next.done.is_some() {
            return true;
        }
        if edge.class.is_long() {
            return self.may_go_on(after);
        }
        let lexeme = self.lexeme(after);
        lexeme.classes & next.mask != 0 || next.hyphen.is_some() || trie.after(edge.next, lexeme.word).is_some()
    }

    /// Whether a hyphen with no room around it stands at `ix`.
    fn is_hyphen(&self, ix: TokenIx) -> bool {
        HYPHENS.contains(&self.document.low(ix)) && self.document.is_glued(ix) && self.document.is_glued(ix.next())
    }

    /// Reads one class at `at`, and writes what it adds to the parts: the token after it.
    fn read(&self, class: Class, lexeme: Lexeme, at: TokenIx, slots: &mut Slots) -> Option<TokenIx> {
        let end = at.next();
        match class {
            Class::Num => {
                let (amount, end) = number::read(&self.grammar.words, self.document, at)?;
                slots.more = slots.amount.and(amount.count());
                slots.amount = slots.amount.or(Some(amount));
                Some(end)
            }
            Class::SpokenYear => {
                let (year, end) = number::spoken_year(&self.grammar.words, self.document, at)?;
                slots.year = Some(year);
                Some(end)
            }
            Class::Iso => {
                let iso = fixed::iso(self.document, at)?;
                slots.date = Some(iso.day);
                (slots.clock, slots.zone) = (iso.clock, iso.zone);
                Some(iso.end)
            }
            Class::Holiday => self.holiday(at, slots),
            // ’89 hangs on what follows it and not on what is before it.
            Class::Apos => (self.document.is_glued(end) && !self.document.is_glued(at)).then_some(end),
            class => {
                fill(slots, class, lexeme, self.document.low(at))?;
                // "GMT-3", "UTC+05:30"
                let offset = if class == Class::Zone { fixed::offset_behind(self.document, at) } else { None };
                let Some((zone, end)) = offset else { return Some(end) };
                slots.zone = Some(zone);
                Some(end)
            }
        }
    }

    fn holiday(&self, at: TokenIx, slots: &mut Slots) -> Option<TokenIx> {
        let capital =
            self.document.str(at).starts_with(|character: char| character.is_uppercase() || character.is_ascii_digit());
        if !capital && !matches!(self.document.low(at), "election" | "early" | "late" | "spring" | "summer") {
            return None;
        }
        let mut best = None;
        self.walk(&self.grammar.holidays, at, &mut best);
        let best = best?;
        slots.holiday = Some(best.value);
        Some(best.end)
    }
}

/// Writes what `lexeme` stands for as a `class` into its slot.
fn fill(slots: &mut Slots, class: Class, lexeme: Lexeme, low: &str) -> Option<()> {
    let value = lexeme.value;
    let small = || u8::try_from(value).ok();
    match class {
        Class::Weekday | Class::DayName | Class::Weekdays => slots.weekday = Some(value),
        Class::Month | Class::MonthName => slots.month = small(),
        Class::Season | Class::Seasons => slots.season = Some(value),
        Class::Part | Class::Parts => {
            slots.part = Some(value);
            // "8 in the morning": the part tells which half of the day.
            slots.clock = slots.clock.map(|clock| hour_of_part(clock, value));
        }
        Class::Light => slots.part = Some(value),
        Class::PartDay => {
            (slots.part, slots.relative_day) = (Some(value), Some(0));
            // "7 tonight"
            slots.clock = slots.clock.map(|clock| hour_of_part(clock, value));
        }
        Class::Half => {
            let whole = slots.amount.and_then(|amount| amount.thousandths).unwrap_or(0);
            slots.amount = Some(Amount { thousandths: whole.checked_add(500), about: false });
        }
        Class::RelDay => slots.relative_day = Some(value),
        Class::Last => slots.shift = Some(-1),
        Class::Next => slots.shift = Some(1),
        Class::This => slots.shift = Some(0),
        // "three years and four months"
        Class::Unit | Class::Units if slots.more.is_some() && slots.unit.is_some() => slots.smaller = lexeme.grain,
        Class::Unit | Class::Units | Class::Often => {
            // Of "weeks or months" the first.
            slots.unit = slots.unit.filter(|_| slots.plural).or(lexeme.grain);
            slots.plural |= class == Class::Units;
            slots.fold = lexeme.is(Class::Fold).then_some(value).or(slots.fold);
        }
        Class::YearWord => slots.of_year = true,
        Class::Ord => slots.ordinal = Some(value),
        Class::Day => slots.day = small(),
        // Of two years, as in 2018–19, the first.
        Class::Year => slots.year = slots.year.or(Some(value)),
        Class::Year2 => slots.year = slots.year.or(Some(two_digit_year(value))),
        Class::Decade => slots.decade = Some(value),
        Class::Clock | Class::DotClock => slots.clock = Some(value),
        Class::FourFigures => slots.clock = Some(value),
        Class::Zone if lexeme.is(Class::Offset) => {
            slots.zone = Some(Zone { offset: value, summer: lexeme.is(Class::Summer) });
        }
        Class::Fold => slots.fold = Some(value),
        Class::Bc => slots.era = Some(Era::Before),
        Class::Era => slots.era = Some(Era::Since),
        Class::Hour | Class::HourWord => slots.clock = Some(value * 100),
        Class::AmPm => slots.clock = slots.clock.map(|clock| half_day(clock, value == 1)),
        // "three o’clock"
        Class::OClock => {
            let hour = slots.amount.and_then(Amount::count).filter(|hour| (1..=12).contains(hour));
            slots.clock = slots.clock.or(hour.map(|hour| hour * 100));
            slots.clock?;
        }
        Class::Quarter | Class::HalfYear => slots.ordinal = Some(value),
        Class::SplitYear => slots.year = Some(value),
        Class::Numeric => {
            let read = fixed::numeric(low)?;
            slots.date = read.date;
            slots.ambiguous = read.date.is_none();
        }
        _ => {}
    }
    Some(())
}

/// The hour on the clock of 24 that a part of the day makes of one on that of 12: "12:40 in the morning", "11 at night".
fn hour_of_part(clock: i32, part: i32) -> i32 {
    const NIGHT: i32 = 3;
    match clock {
        1300.. => clock,
        // "12 at night", "2 at night"
        1200.. | ..600 if part == NIGHT => half_day(clock, false),
        _ => half_day(clock, part > 0),
    }
}
