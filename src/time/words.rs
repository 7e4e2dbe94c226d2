//! What one token can be in a time.

use rustc_hash::FxHashMap;

use super::calendar::Grain;
use crate::document::{Document, TokenIx, TokenKind};
use crate::lexicon::{Sieve, lines};
use crate::model::hash;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $written:literal,)*) => {
        /// A class of tokens, as patterns and word lists name it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Class { $($(#[$doc])* $name,)* }

        impl Class {
            /// The class that `name` writes.
            pub fn named(name: &str) -> Option<Class> {
                match name { $($written => Some(Class::$name),)* _ => None }
            }
        }
    };
}

classes! {
    /// Monday
    Weekday = "WEEKDAY",
    /// Mon, Wed: a weekday only beside a date
    DayName = "DAYNAME",
    /// Mondays
    Weekdays = "WEEKDAYS",
    /// January, Jan.
    Month = "MONTH",
    /// Jan: a month only beside a day or a year
    MonthName = "MONTHNAME",
    /// spring
    Season = "SEASON",
    /// springs
    Seasons = "SEASONS",
    /// morning
    Part = "PART",
    /// mornings
    Parts = "PARTS",
    /// tonight
    PartDay = "PARTDAY",
    /// dawn
    Light = "LIGHT",
    /// yesterday
    RelDay = "RELDAY",
    /// last
    Last = "LAST",
    /// next
    Next = "NEXT",
    /// this
    This = "THIS",
    /// week
    Unit = "UNIT",
    /// weeks
    Units = "UNITS",
    /// year, where it only tells what "last" goes with
    YearWord = "YEARWORD",
    /// weekly
    Often = "OFTEN",
    /// a, an: one, and the beginning of "a few"
    Article = "ARTICLE",
    /// A number of any length, "a few" too; [`super::number`] reads it.
    Num = "NUM",
    /// hundred
    Many = "MANY",
    /// several
    Vague = "VAGUE",
    /// half, of a unit
    Half = "HALF",
    /// third, 3rd
    Ord = "ORD",
    /// 1 to 31, in figures or as an ordinal
    Day = "DAY",
    /// 1000 to 2100
    Year = "YEAR",
    /// 89, after an apostrophe
    Year2 = "YEAR2",
    /// 1990s, nineties
    Decade = "DECADE",
    /// 10:30, noon
    Clock = "CLOCK",
    /// 10.30, only before "p.m."
    DotClock = "DOTCLOCK",
    /// 1 to 12
    Hour = "HOUR",
    /// one to twelve
    HourWord = "HOURWORD",
    /// a.m., p.m.
    AmPm = "AMPM",
    /// o’clock
    OClock = "OCLOCK",
    /// 0735, only before a zone
    FourFigures = "HHMM",
    /// EST
    Zone = "ZONE",
    /// A zone of one offset from Greenwich, in minutes
    Offset = "OFFSET",
    /// A zone whose clocks go forward in summer as North America’s do
    Summer = "SUMMER",
    /// BC
    Bc = "BC",
    /// AD
    Era = "ERA",
    /// consecutive, trading: between a number and what it counts
    Kind = "KIND",
    /// A unit that is so many of its grain, fortnight; and "other" before one
    Fold = "FOLD",
    /// Q3
    Quarter = "QUARTER",
    /// H1
    HalfYear = "HALFYEAR",
    /// 2018/19
    SplitYear = "SPLITYEAR",
    /// 10/01/2019
    Numeric = "NUMERIC",
    /// 2019-01-10: several tokens
    Iso = "ISO",
    /// nineteen ninety-six: several tokens
    SpokenYear = "SPOKENYEAR",
    /// Christmas Eve: several tokens
    Holiday = "HOLIDAY",
    /// The first word of a holiday’s name
    Named = "NAMED",
    /// The possessive ’s
    Poss = "POSS",
    /// The apostrophe of ’89
    Apos = "APOS",
}

impl Class {
    /// Its bit in [`Lexeme::classes`].
    pub fn bit(self) -> u64 {
        1 << self as u64
    }

    /// Whether it may take more than one token.
    pub fn is_long(self) -> bool {
        matches!(self, Class::Num | Class::SpokenYear | Class::Iso | Class::Holiday)
    }

    /// The bits of the lexemes with which it can begin.
    pub fn read_from(self) -> u64 {
        match self {
            Class::Num => Class::Num.bit() | Class::Vague.bit() | Class::Many.bit() | Class::Article.bit(),
            Class::SpokenYear => Class::Num.bit(),
            Class::Iso => Class::Year.bit(),
            Class::Holiday => Class::Named.bit(),
            class => class.bit(),
        }
    }
}

/// What a token can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lexeme {
    /// Its classes, a bit each.
    pub classes: u64,
    /// Which of the words that patterns name it is; 0 is none.
    pub word: u16,
    /// What it stands for in its classes.
    pub value: i32,
    /// The unit that it names.
    pub grain: Option<Grain>,
    /// Whether it is another word without a capital.
    pub capital: bool,
}

impl Lexeme {
    /// What no time is made of.
    pub const NOTHING: Lexeme = Lexeme { classes: 0, word: 0, value: 0, grain: None, capital: false };

    /// Whether no time has it in it.
    pub fn is_nothing(self) -> bool {
        self.classes == 0 && self.word == 0
    }

    /// Whether it is of the class.
    pub fn is(self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }
}

/// All words that times are made of.
pub struct Words {
    /// By their hashes, which the document has of its tokens. No two words share one.
    of: FxHashMap<u32, (&'static str, Lexeme)>,
    named: u16,
    known: Sieve,
}

impl Words {
    /// The words of `words.txt`.
    pub fn read(text: &'static str) -> Words {
        let mut words = Words { of: FxHashMap::default(), named: 0, known: Sieve::default() };
        for (word, lexeme) in lines(text).filter_map(entry) {
            *words.entry(word) = lexeme;
        }
        words
    }

    /// The number of `word` among those that patterns name; it is given one if it has none.
    pub fn intern(&mut self, word: &'static str) -> u16 {
        let lexeme = self.entry(word);
        if lexeme.word != 0 {
            return lexeme.word;
        }
        self.named += 1;
        let named = self.named;
        self.entry(word).word = named;
        named
    }

    fn entry(&mut self, word: &'static str) -> &mut Lexeme {
        let hash = hash(word);
        self.known.add(hash);
        let (known, lexeme) = self.of.entry(hash).or_insert((word, Lexeme::NOTHING));
        debug_assert_eq!(*known, word, "two words share a hash");
        lexeme
    }

    /// What the lists say of the word at `ix`.
    fn get(&self, document: &Document, ix: TokenIx) -> Option<Lexeme> {
        let hash = document.hash(ix).filter(|&hash| self.known.may_have(hash))?;
        self.of.get(&hash).filter(|(word, _)| *word == document.low(ix)).map(|&(_, lexeme)| lexeme)
    }

    /// The hashes of all words of the lists, and what they can be.
    pub fn all(&self) -> impl Iterator<Item = (u32, Lexeme)> + '_ {
        self.of.iter().map(|(&hash, &(_, lexeme))| (hash, lexeme))
    }

    /// Lets `word` begin what is read as `class`.
    pub fn mark(&mut self, word: &'static str, class: Class) {
        self.entry(word).classes |= class.bit();
    }

    /// What the token at `ix` can be.
    pub fn lexeme(&self, document: &Document, ix: TokenIx) -> Lexeme {
        let Some(token) = document.get(ix) else { return Lexeme::NOTHING };
        match token.kind {
            TokenKind::Word => {
                let Some(lexeme) = self.get(document, ix) else { return Lexeme::NOTHING };
                let small = lexeme.capital && !document.is_capitalized(ix);
                if small { Lexeme { classes: 0, ..lexeme } } else { lexeme }
            }
            TokenKind::Punct => self.get(document, ix).unwrap_or(Lexeme::NOTHING),
            TokenKind::Number => {
                let figures = figures(document.low(ix));
                match self.get(document, ix) {
                    Some(known) => Lexeme { classes: figures.classes | known.classes, ..known },
                    None => figures,
                }
            }
            TokenKind::Clitic | TokenKind::Mark => {
                let classes = match document.low(ix) {
                    "'s" | "’s" => Class::Poss.bit(),
                    "'" | "’" | "‘" => Class::Apos.bit() | Class::Poss.bit(),
                    _ => 0,
                };
                Lexeme { classes, ..Lexeme::NOTHING }
            }
        }
    }
}

fn entry(line: &'static str) -> Option<(&'static str, Lexeme)> {
    let (word, rest) = line.split_once("  ")?;
    let mut lexeme = Lexeme::default();
    for item in rest.split_whitespace() {
        let (class, value) = item.split_once('=').unwrap_or((item, ""));
        if class == "capital" {
            lexeme.capital = true;
            continue;
        }
        lexeme.classes |= Class::named(class)?.bit();
        match grain(value) {
            Some(grain) => lexeme.grain = Some(grain),
            None if !value.is_empty() => lexeme.value = value.parse().ok()?,
            None => {}
        }
    }
    Some((word, lexeme))
}

/// The unit that `name` names in a word list.
pub fn grain(name: &str) -> Option<Grain> {
    Some(match name {
        "second" => Grain::Second,
        "minute" => Grain::Minute,
        "hour" => Grain::Hour,
        "day" => Grain::Day,
        "weekend" => Grain::Weekend,
        "week" => Grain::Week,
        "month" => Grain::Month,
        "quarter" => Grain::Quarter,
        "half" => Grain::Half,
        "split-year" => Grain::SplitYear,
        "year" => Grain::Year,
        "decade" => Grain::Decade,
        "century" => Grain::Century,
        "millennium" => Grain::Millennium,
        _ => return None,
    })
}

/// What a token that begins with a digit can be.
fn figures(low: &str) -> Lexeme {
    let digits = low.bytes().take_while(u8::is_ascii_digit).count();
    let (head, tail) = low.split_at(digits);
    let value: i32 = head.parse().unwrap_or(0);
    let of = |classes: &[Class], value: i32| Lexeme {
        classes: classes.iter().map(|class| class.bit()).sum(),
        value,
        ..Lexeme::default()
    };
    match tail {
        "" if digits > 9 => Lexeme::default(),
        "" => {
            let mut classes = vec_of(&[(true, Class::Num), (digits == 2, Class::Year2)]);
            classes |= vec_of(&[
                ((1..=31).contains(&value) && digits <= 2, Class::Day),
                ((1..=12).contains(&value) && digits <= 2, Class::Hour),
                ((1000..=2100).contains(&value) && digits == 4, Class::Year),
                (digits == 4 && value < 2400 && value % 100 < 60, Class::FourFigures),
            ]);
            Lexeme { classes, value, ..Lexeme::default() }
        }
        "st" | "nd" | "rd" | "th" if (1..=31).contains(&value) => of(&[Class::Ord, Class::Day], value),
        "st" | "nd" | "rd" | "th" if digits <= 2 => of(&[Class::Ord], value),
        // "2019Updated", as pages run their labels together.
        "updated" | "published" if digits == 4 && (1000..=2100).contains(&value) => of(&[Class::Year], value),
        "s" if digits == 4 && value % 10 == 0 && (1000..=2100).contains(&value) => of(&[Class::Decade], value),
        "s" if digits == 2 && value % 10 == 0 => of(&[Class::Decade], two_digit_year(value)),
        "am" | "a.m." | "pm" | "p.m." if (1..=12).contains(&value) && digits <= 2 => {
            of(&[Class::Clock], half_day(value * 100, tail.starts_with('p')))
        }
        _ => punctuated(value, tail),
    }
}

fn vec_of(classes: &[(bool, Class)]) -> u64 {
    classes.iter().filter(|(is, _)| *is).map(|(_, class)| class.bit()).sum()
}

/// "1,200", "2.5", "10:30", "10:30pm", "10/1/2019", after the first run of digits.
fn punctuated(first: i32, tail: &str) -> Lexeme {
    let none = Lexeme::default();
    let rest = tail.get(1..).unwrap_or_default();
    let number = Lexeme { classes: Class::Num.bit(), ..none };
    match tail.as_bytes().first() {
        Some(b',') if rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.')) => number,
        Some(separator @ (b':' | b'.')) => {
            let figures = rest.bytes().take_while(u8::is_ascii_digit).count();
            let minutes: i32 = rest[..figures].parse().unwrap_or(99);
            let clock = figures == 2 && minutes < 60 && first < 24;
            let half = match &rest[figures..] {
                "" => None,
                "am" | "a.m." => Some(false),
                "pm" | "p.m." => Some(true),
                // 10:30:15 keeps its minutes.
                seconds if seconds.len() == 3 && seconds.starts_with(':') && clock => None,
                more if *separator == b'.' && more.starts_with('.') => {
                    return Lexeme { classes: Class::Numeric.bit(), ..none };
                }
                _ => return none,
            };
            let value = if clock { first * 100 + minutes } else { 0 };
            match (separator, half) {
                (_, Some(half)) if clock && (1..=12).contains(&first) => {
                    Lexeme { classes: Class::Clock.bit(), value: half_day(value, half), ..none }
                }
                (b':', None) if clock => Lexeme { classes: Class::Clock.bit(), value, ..none },
                (b'.', None) if clock => Lexeme { classes: Class::DotClock.bit() | Class::Num.bit(), value, ..none },
                (b'.', None) => number,
                _ => none,
            }
        }
        Some(b'/') if is_year_after(first, rest) => Lexeme { classes: Class::SplitYear.bit(), value: first, ..none },
        Some(b'/') => Lexeme { classes: Class::Numeric.bit(), ..none },
        _ => none,
    }
}

/// Whether `figures` are those of the year after `year`: 19 after 2018.
fn is_year_after(year: i32, figures: &str) -> bool {
    let of = match figures.len() {
        2 => 100,
        4 => 10_000,
        _ => return false,
    };
    (1000..=2100).contains(&year) && figures.parse() == Ok((year + 1) % of)
}

/// A clock time `hour * 100 + minute` of twelve hours on the clock of 24.
pub fn half_day(clock: i32, afternoon: bool) -> i32 {
    let (hour, minute) = (clock / 100, clock % 100);
    let hour = match (hour, afternoon) {
        (12, false) => 0,
        (12, true) => 12,
        (hour, true) if hour < 12 => hour + 12,
        (hour, _) => hour,
    };
    hour * 100 + minute
}

/// The year that two digits mean: from 30 on it is of the twentieth century.
pub fn two_digit_year(year: i32) -> i32 {
    if year < 30 { 2000 + year } else { 1900 + year }
}
