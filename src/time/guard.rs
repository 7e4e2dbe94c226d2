//! What looks like a time and is none; [`length`] tells it of lengths.

mod length;

use super::aside::{is_aside, is_day_alone};
use super::begun;
use super::calendar::Grain;
use super::claim;
use super::country;
use super::gap;
use super::habit;
use super::over;
use super::recognise::{Era, Found};
use super::spoken;
use crate::document::{Document, Tag, TokenIx, TokenKind, VerbForm};
use crate::lexicon::WordSet;

static BUSINESS: WordSet = WordSet::of(include_str!("../lexicon/time/business.txt"));

static SPORT: WordSet = WordSet::of(include_str!("../lexicon/time/sport.txt"));

/// How long an hour of a log is that tells no half of the day: `14:05`.
const HEADING: usize = 5;

/// How far around a half its subject is looked for, in tokens.
const NEAR: usize = 20;

static NUMBERED: WordSet = WordSet::of(include_str!("../lexicon/time/numbered.txt"));

static COUNTED: WordSet = WordSet::of(include_str!("../lexicon/time/counted.txt"));

/// Whether `found` is a time where it stands.
pub fn passes(document: &Document, found: &Found) -> bool {
    if is_aside(document, found) {
        return false;
    }
    let near = Near { document, found };
    let slots = &found.slots;
    // "The talks could drag on past June"
    if slots.month.is_some() && near.first() == "past" && !matches!(near.before(), "this" | "the" | "'s" | "’s") {
        return false;
    }
    match found.rule.name {
        "year" => near.is_year(),
        "month" if found.tokens.len() == 1 => near.is_month(),
        "season" if slots.year.is_none() && slots.shift.is_none() => near.is_season(),
        "clock" => near.is_clock(),
        "part-of-date" => !document.tag(found.tokens.end).is_nominal(),
        "clock-spoken" | "clock-next" => spoken::passes(document, found),
        "part-alone" => spoken::is_part(document, found),
        "decade" => near.is_decade(),
        "day" if found.tokens.len() == 1 => near.is_day(),
        "day-alone" => is_day_alone(document, found),
        // "the second fortnight of May" is no week of it.
        "part-of-month" => {
            slots.fold.is_none() && matches!(slots.unit, None | Some(Grain::Day | Grain::Week | Grain::Weekend))
        }
        "length" => near.is_length(),
        "length-of-period" => near.is_length_of_period(),
        "split-year" => near.is_split_year(),
        "half-alone" => near.is_business(),
        "era" => near.is_era(),
        // "closed for two weeks from Monday"
        "hence" if document.is(found.tokens.end.minus(2), "from") && document.low(found.tokens.end.prev()) != "now" => {
            !matches!(near.before(), "for" | "of" | "in" | "last" | "next")
        }
        "holiday" => near.is_holiday(),
        "holiday-week" | "holiday-weekend" => country::has_day(document, found),
        // "the Thanksgiving crowd" is no day.
        "bank-holiday" => document.low(found.tokens.end.prev()) == "holiday",
        "period" => near.is_period(),
        // "the current fiscal deficit", "the next fiscal and monetary steps"
        "fiscal" => {
            let next = document.tag(found.tokens.end);
            !next.is_nominal() && !matches!(next, Tag::Adjective | Tag::Conjunction)
        }
        // "By mid-century the mills had closed": of a century that nobody names.
        "middle" => {
            let long = slots.unit >= Some(Grain::Decade);
            slots.unit > Some(Grain::Day)
                && matches!(near.before(), "by" | "before" | "until" | "around")
                && !document.tag(found.tokens.end).is_nominal()
                && !(long && over::behind(document, found.tokens) == Some(true))
        }
        "often" => near.is_often(),
        "same-quarter" => !near.is_joined(),
        "present" | "past" | "future" => near.is_reference(),
        // "three days later than planned"
        "earlier" | "later" if matches!(document.low(found.tokens.end), "than" | "next") => false,
        "same" if claim::opens(document, found) => false,
        "same" | "earlier" | "later" => near.is_counted(),
        // "the end of the Millennium Drought"
        "year-end" => !near.capital(found.tokens.end.prev()),
        // "in the new year", not "the new year group"
        "new-year" => {
            let turn = found.tokens.len() > TURN;
            (turn || matches!(near.before(), "in" | "into" | "until" | "till" | "before" | "by" | "since"))
                && !document.tag(found.tokens.end).is_nominal()
        }
        "nth-day" => begun::is_counted(document, found),
        _ => true,
    }
}

/// How many words "the new year" has, and "the turn of the year" more than that.
const TURN: usize = 3;

/// A time and its neighbours.
struct Near<'a> {
    document: &'a Document<'a>,
    found: &'a Found,
}

impl Near<'_> {
    fn first(&self) -> &str {
        self.document.low(self.found.tokens.start)
    }

    fn before(&self) -> &str {
        self.document.low(self.found.tokens.start.prev())
    }

    fn after(&self) -> &str {
        self.document.low(self.found.tokens.end)
    }

    fn capital(&self, ix: TokenIx) -> bool {
        self.document.token(ix).kind == TokenKind::Word && self.document.is_capitalized(ix)
    }

    /// Whether the word before it is a preposition or another word that a month, a year or a season follows.
    fn introduced(&self) -> bool {
        matches!(
            self.before(),
            "in" | "since"
                | "by"
                | "until"
                | "till"
                | "through"
                | "during"
                | "from"
                | "to"
                | "and"
                | "or"
                | "between"
                | "before"
                | "after"
                | "for"
                | "of"
                | "early"
                | "late"
                | "mid"
                | "throughout"
                | "around"
                | "circa"
                | "into"
                | "last"
                | "next"
                | "this"
                | "each"
                | "every"
        )
    }

    /// A figure of four digits that counts no things, no money and no points.
    fn is_year(&self) -> bool {
        let Some(year) = self.found.slots.year else { return true };
        let start = self.found.tokens.start;
        // "in about 1850", and not "in about 1850 homes"
        let about = self.before() == "about"
            && matches!(self.document.low(start.minus(2)), "in" | "since" | "until" | "from")
            && !matches!(self.document.tag(self.found.tokens.end), Tag::Noun | Tag::Adjective | Tag::Proper);
        let money =
            matches!(self.before(), "$" | "£" | "€" | "#" | "no." | "at" | "than" | "nearly" | "about" | "some")
                && !about;
        // 555-1234 and 2018-19 are no year by themselves, 2016-2018 is two.
        let hyphen_after = self.document.is_hyphen(self.found.tokens.end);
        let number_after = self.document.tag(self.found.tokens.end.next()) == Tag::Number;
        let longer = self.document.low(self.found.tokens.end.next()).len() == 4;
        if hyphen_after && number_after && self.document.is_glued(self.found.tokens.end.next()) && !longer {
            return false;
        }
        if self.document.is_glued(start)
            && self.before() == "-"
            && self.document.tag(start.minus(2)) == Tag::Number
            && self.document.low(start.minus(2)).len() != 4
        {
            return false;
        }
        if money || NUMBERED.has(self.before()) || COUNTED.has(self.after()) || self.after() == "%" {
            return false;
        }
        // "reigned 1715 – 1774"
        let second = self.document.low(self.found.tokens.end.next()).parse();
        let goes_on = second.is_ok_and(|second: i32| second > year && second < 2060);
        let first_of_two = matches!(self.after(), "-" | "–") && longer && number_after && goes_on;
        (1900..2060).contains(&year)
            || first_of_two
            || about
            || self.introduced()
            || matches!(self.before(), "(" | "-" | "–")
    }

    fn is_month(&self) -> bool {
        let (start, end) = (self.found.tokens.start, self.found.tokens.end);
        let verb_too = matches!(self.first(), "may" | "march");
        // "as soon as March"
        let soon = self.before() == "as" && matches!(self.document.low(start.minus(2)), "soon" | "early" | "late");
        // "by mid-March", "the May elections"
        let mid = self.before() == "-" && self.document.low(start.minus(2)) == "mid";
        let of_noun = self.before() == "the"
            && matches!(self.document.tag(end), Tag::Noun | Tag::Adjective)
            && !self.capital(end)
            && self.first() != self.document.low(end.prev().prev());
        let name_before =
            self.document.tag(start.prev()) == Tag::Proper && self.document.token(start.prev()).kind == TokenKind::Word;
        let given_name = matches!(self.first(), "april" | "june" | "may" | "august") && self.capital(end);
        // "March: The pool was shut", an item of a list
        let heads = self.first() == "march" && self.after() == ":" && spoken::heads(self.document, self.found.tokens);
        if verb_too {
            (heads || self.introduced() || soon || mid || of_noun) && !given_name
        } else {
            !name_before && !given_name && !habit::is_any_one(self.document, start)
        }
    }

    fn is_season(&self) -> bool {
        let last = self.found.tokens.end.prev();
        if self.is_of_event() {
            return false;
        }
        if self.capital(last) && last != self.document.sentence_at(last).start {
            return false;
        }
        if self.capital(last) && self.capital(self.found.tokens.end) {
            return false;
        }
        let alone = self.found.tokens.len() == 1;
        let timed = matches!(
            self.before(),
            "in" | "since"
                | "by"
                | "before"
                | "until"
                | "during"
                | "through"
                | "throughout"
                | "early"
                | "late"
                | "mid"
                | "-"
        );
        let noun_too = matches!(self.document.low(last), "fall" | "spring");
        let fell = noun_too && matches!(self.after(), "of" | "in" | "from" | "to" | "into");
        if alone { (timed || !noun_too && self.introduced()) && !fell } else { self.introduced() && !fell || !noun_too }
    }

    fn is_clock(&self) -> bool {
        // "High Noon" is a film.
        let word = self.found.tokens.len() == 1 && self.document.token(self.found.tokens.start).is_word();
        if word && self.capital(self.found.tokens.start) && self.capital(self.found.tokens.start.prev()) {
            return false;
        }
        // "Midday naps are common"; "At noon shops closed" is one.
        let end = self.found.tokens.end;
        if word
            && self.document.tag(end) == Tag::Noun
            && self.document.low(end).ends_with('s')
            && !matches!(self.document.tag(self.found.tokens.start.prev()), Tag::Preposition | Tag::Determiner)
        {
            return false;
        }
        let bare =
            self.found.tokens.len() == 1 && self.document.token(self.found.tokens.start).kind == TokenKind::Number;
        let written = self.document.str(self.found.tokens.start);
        let tail = written.ends_with(['m', 'M', '.']);
        if bare && !tail && gap::is(self.document, self.found.tokens) {
            return false;
        }
        // "14:05: The first tremor"
        let heads = written.len() == HEADING && spoken::heads(self.document, self.found.tokens);
        !bare
            || tail
            || heads
            || matches!(
                self.before(),
                "at" | "by" | "until" | "till" | "around" | "about" | "before" | "after" | "from" | "since"
            )
    }

    /// "in her 30s" and "in the 40s" are no decades; "the ’30s" and "the 1930s" are.
    fn is_decade(&self) -> bool {
        // "1980's best film"
        if self.found.tokens.len() == 2 && self.found.slots.year.is_some() {
            let year = self.found.slots.year.is_some_and(|year| year % 10 == 0);
            return year && matches!(self.before(), "early" | "late" | "mid" | "-");
        }
        // "the 1980’s", as some papers write it.
        if let Some(year) = self.found.slots.year {
            return year % 10 == 0;
        }
        let last = self.found.tokens.end.prev();
        let full = self.document.str(last).len() == 5;
        let apostrophe = self
            .document
            .get(last.prev())
            .is_some_and(|token| token.kind == TokenKind::Mark && self.document.is_glued(last));
        let figures = self.first() == "the" && self.document.str(last) >= "50s" && !self.is_of_weather();
        full || apostrophe || figures
    }

    /// "Highs will climb into the 90s"
    fn is_of_weather(&self) -> bool {
        let sentence = self.document.sentence_at(self.found.tokens.start);
        sentence.iter().any(|ix| {
            let near = ix.0.abs_diff(self.found.tokens.start.0) <= NEAR;
            near && matches!(self.document.low(ix), "temperature" | "temperatures" | "highs" | "lows" | "degrees")
        })
    }

    fn is_day(&self) -> bool {
        let start = self.found.tokens.start;
        // "today’s" as in the present age is one all the same; "Sunday" in a name is none.
        let weekday = self.found.slots.weekday.is_some();
        let in_name = self.capital(start.prev())
            && self.document.tag(start.prev()) == Tag::Proper
            && self.capital(self.found.tokens.end);
        // "the film Good Friday", which is no holiday either
        let good = self.before() == "good" && self.capital(start.prev());
        !(weekday && (in_name || good))
    }

    /// "the quarter" of "the quarter-to-quarter comparison".
    fn is_joined(&self) -> bool {
        self.document.is_hyphen(self.found.tokens.end)
    }

    /// "the year", and "the month" in "later in the month"; not that of "the year-ago quarter".
    fn is_length_of_period(&self) -> bool {
        let start = self.found.tokens.start;
        let narrowed = self.before() == "in"
            && matches!(self.document.low(start.minus(2)), "earlier" | "later" | "early" | "late");
        // "very late in the day", "late in the day to": a way of saying too late
        let saying = narrowed
            && (matches!(self.document.low(start.minus(3)), "very" | "too" | "so" | "rather" | "bit" | "little")
                || self.after() == "to");
        !self.is_joined()
            && !saying
            && !self.is_of_event()
            && !habit::is_of_each_week(self.document, self.found)
            && self.found.slots.unit.is_some_and(|unit| match unit {
                Grain::Year | Grain::Week | Grain::Weekend => true,
                Grain::Day | Grain::Month => narrowed,
                _ => false,
            })
    }

    /// "1977, the year that Elvis died", "the summer her brother married", "built the year the mine shut": told by what
    /// happened, and nothing else.
    fn is_of_event(&self) -> bool {
        const CLAUSE: [&str; 12] =
            ["that", "when", "they", "we", "it", "his", "her", "their", "my", "our", "after", "before"];
        let next = self.found.tokens.end;
        // "In the summer he left"; a firm says "for the year we expect", and "in the year it earned".
        let year = self.document.is(next.prev(), "year");
        let somebody = year && matches!(self.after(), "i" | "he" | "she");
        let apart = matches!(self.before(), "," | "was" | "is" | "born" | "written" | "-" | "—");
        let the = self.after() == "the" && self.document.tag(next.next()).is_nominal();
        let acts = self.document.tag(self.found.tokens.start.prev()).is_verb();
        let clause = CLAUSE.contains(&self.after());
        let happens = || clause || the && self.document.tag(next.plus(2)).is_finite();
        self.first() == "the" && (somebody || apart && (clause || the) || acts && happens())
    }

    /// The second of its years is the one after the first.
    fn is_split_year(&self) -> bool {
        // "2018/19" is one token, "FY2018" one with its letters.
        let figures = self.found.tokens.iter().flat_map(|ix| self.document.low(ix).split('/'));
        let mut years = figures.filter_map(|low| low.strip_prefix("fy").unwrap_or(low).parse::<i32>().ok());
        let (first, second) = (years.next(), years.next());
        first.zip(second).is_some_and(|(first, second)| (first + 1) % 100 == second % 100)
    }

    /// Whether the sentence speaks of money, and so of the year’s half and not the match’s.
    fn is_business(&self) -> bool {
        if self.after() == "of" && !self.document.low(self.found.tokens.end.prev()).eq("year") {
            return false;
        }
        let sentence = self.document.sentence_at(self.found.tokens.start);
        let near = sentence.start.0.max(self.found.tokens.start.0.saturating_sub(NEAR))
            ..sentence.end.0.min(self.found.tokens.end.0 + NEAR);
        let mut words = near.map(TokenIx).map(|ix| self.document.low(ix));
        words.clone().any(|low| BUSINESS.has(low)) && !words.any(|low| SPORT.has(low))
    }

    /// A year before or after Christ, and no place in British Columbia.
    fn is_era(&self) -> bool {
        let end = self.found.tokens.end;
        let mut letters = self.document.str(end.prev()).chars().filter(|character| character.is_alphabetic());
        let small = self.found.slots.amount.is_none_or(|amount| amount.count().is_some_and(|year| year < 10_000));
        let counted = self.found.slots.ordinal.is_some()
            || self.found.slots.era == Some(Era::Since)
            || self.introduced()
            || matches!(self.before(), "about" | "c." | "(" | "," | "the" | "-" | "–" | "some");
        small && counted && letters.all(char::is_uppercase) && !self.capital(end)
    }

    /// "India’s Independence Day" is another day than America’s.
    fn is_holiday(&self) -> bool {
        let start = self.found.tokens.start;
        // "Johnnie Christmas", "Keisha Easter": a name.
        let named = self.document.tag(start.prev()) == Tag::Proper && self.capital(start.prev());
        if self.found.tokens.len() == 1 && named && !matches!(self.before(), "merry" | "happy" | "white") {
            return false;
        }
        // "Ramadan Shalah"
        if self.found.tokens.len() == 1 && self.first() == "ramadan" && self.capital(self.found.tokens.end) {
            return false;
        }
        // "the film Good Friday"
        if matches!(self.before(), "film" | "movie" | "song" | "novel" | "album") && self.capital(start) {
            return false;
        }
        country::has_day(self.document, self.found)
    }

    fn is_period(&self) -> bool {
        let unit = self.found.slots.unit;
        let day_or_longer = unit.is_none_or(|unit| unit >= Grain::Day);
        let title = self.capital(self.found.tokens.start) && self.capital(self.found.tokens.end.prev());
        // "the last week of the season"
        let the = self.first() == "the" || self.before() == "the";
        let of_other = the && self.after() == "of" && unit != Some(Grain::Year);
        let other_day = unit == Some(Grain::Day) && self.found.slots.shift != Some(0);
        day_or_longer && !title && !of_other && !other_day
    }

    /// A paper is called "Daily" or "Weekly" with a capital.
    fn is_often(&self) -> bool {
        let start = self.found.tokens.start;
        // "On Saturday mornings there is a market": that is no name.
        let named = || self.capital(start.prev()) && self.document.tag(start.prev()) != Tag::Preposition;
        let name = self.capital(start) && (self.capital(self.found.tokens.end) || named());
        // "10,000 units annually": a rate.
        let rate = matches!(self.first(), "annually" | "yearly") && self.is_rate();
        // "half-yearly"
        let joined = self.before() == "-" && self.document.is(start.minus(2), "half");
        !name && !rate && !joined && !self.is_second()
    }

    fn is_reference(&self) -> bool {
        match self.first() {
            "now" => self.after() != "-" && self.before() != "-",
            // "he was soon freed": some time after then, and over by now.
            "soon" if self.is_over() => false,
            "soon" => {
                !matches!(self.after(), "as" | "after" | "enough")
                    && !matches!(self.before(), "as" | "too" | "so" | "how")
            }
            "recently" => self.before() != "as",
            "the" if self.after() == "-" => false,
            "the" => {
                let end = self.found.tokens.end;
                match self.document.low(end.prev()) {
                    "moment" | "present" => matches!(self.before(), "at" | "for"),
                    // "the past two years", "the future president": an adjective.
                    _ => !matches!(self.document.tag(end), Tag::Noun | Tag::Adjective | Tag::Proper | Tag::Number),
                }
            }
            _ => true,
        }
    }

    /// Whether the verb beside it is in the past.
    fn is_over(&self) -> bool {
        let was = matches!(self.before(), "was" | "were" | "had");
        was || matches!(self.document.tag(self.found.tokens.end), Tag::Verb(VerbForm::Past))
    }

    /// "that second" and "the day after tomorrow" are for others.
    fn is_counted(&self) -> bool {
        // "30 days before closing": counted from what follows, and only a length itself.
        let from_event = self.document.low(self.found.tokens.end.prev()) == "before"
            && self.first() != "the"
            && self.document.get(self.found.tokens.end).is_some_and(|token| token.kind == TokenKind::Word);
        self.found.slots.unit.is_none_or(|unit| unit >= Grain::Hour) && !self.is_second() && !from_event
    }
}
