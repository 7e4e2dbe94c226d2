//! Words of time that name nothing on the calendar: a paper, a habit, a part of a match, an award.

use super::calendar::Grain;
use super::country;
use super::present::{is_month, is_weekday};
use super::recognise::Found;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon::WordSet;

static SEASONAL: WordSet = WordSet::of(include_str!("../lexicon/time/seasonal.txt"));
static AWARDS: WordSet = WordSet::of(include_str!("../lexicon/time/awards.txt"));

static OF_CLUB: WordSet = WordSet::of(include_str!("../lexicon/time/of_club.txt"));

static BUSINESS: WordSet = WordSet::of(include_str!("../lexicon/time/business.txt"));

static PAPERS: WordSet = WordSet::of(include_str!("../lexicon/time/papers.txt"));

static SPORT: WordSet = WordSet::of(include_str!("../lexicon/time/sport.txt"));

/// How long the words are that titles write small.
const SMALL: usize = 4;

/// How far around a quarter its subject is looked for, in tokens, and how many words of sport make it one of a match.
const AROUND: usize = 60;
const MATCH: usize = 3;

/// Whether `found` names nothing on the calendar where it stands.
pub fn is_aside(document: &Document, found: &Found) -> bool {
    let slots = &found.slots;
    let weekday = slots.weekday.is_some() && slots.month.is_none() && slots.date.is_none() && slots.shift.is_none();
    match found.rule.name {
        "day" if slots.relative_day == Some(0) && found.tokens.len() == 1 => is_programme(document, found.tokens.start),
        "day" | "part-of-day" if weekday => is_any_day(document, found) || is_paper(document, found),
        "quarter" if slots.year.is_none() && slots.shift.is_none() && slots.month.is_none() => {
            is_of_match(document, found)
        }
        "length-of-period" => is_award(document, found),
        "future" => document.low(found.tokens.end.prev()) == "future" && document.low(found.tokens.end) == "of",
        "day" if slots.weekday.is_some() && slots.shift == Some(-1) && document.is(found.tokens.end, "of") => {
            is_last_of_all(document, found)
        }
        "part-of-day" if document.is(found.tokens.start, "overnight") => is_of_any_night(document, found.tokens.end),
        "season" | "part-of-day" if slots.year.is_none() && is_last_of_all(document, found) => true,
        "season" => slots.year.is_none() && is_of_thing(document, found) || is_falling(document, found),
        _ => false,
    }
}

/// "told RTÉ’s Today", "told North West Today": in running text nothing but a name has such a capital.
fn is_programme(document: &Document, today: TokenIx) -> bool {
    let (before, sentence) = (today.prev(), document.sentence_at(today));
    let capital = |ix: TokenIx| document.token(ix).is_word() && document.is_capitalized(ix);
    let of_name = capital(before) || document.tag(before) == Tag::Possessive && capital(before.prev());
    let runs = |ix: TokenIx| document.token(ix).is_word() && !capital(ix) && document.str(ix).len() > SMALL;
    document.str(today) == "Today" && of_name && sentence.start < before && sentence.iter().any(runs)
}

/// "overnight *parking*": that of no one night.
fn is_of_any_night(document: &Document, next: TokenIx) -> bool {
    matches!(
        document.low(next),
        "accommodation"
            | "bag"
            | "camp"
            | "flight"
            | "guests"
            | "parking"
            | "shelter"
            | "shift"
            | "stay"
            | "stays"
            | "train"
            | "trip"
    )
}

/// "the last night of the tour", "their last summer together": that of something, and not the one before the article.
fn is_last_of_all(document: &Document, found: &Found) -> bool {
    let start = found.tokens.start;
    let last = if document.is(start, "last") { start } else { start.prev() };
    let owned = matches!(
        document.low(last.prev()),
        "the" | "her" | "his" | "their" | "its" | "our" | "my" | "your" | "whose" | "very"
    );
    document.is(last, "last") && (owned || document.tag(last.prev()) == Tag::Possessive)
}

/// "People came in on a Thursday", "on a typical Tuesday", ", a Sunday,"; a Friday deadline is one of its day.
fn is_any_day(document: &Document, found: &Found) -> bool {
    let before = document.low(found.tokens.start.prev());
    let end = found.tokens.end;
    let night = matches!(document.low(end), "morning" | "afternoon" | "evening" | "night");
    let end = end.plus(usize::from(night));
    let of_period = is_of_period(document, end);
    let of_thing = !of_period && document.tag(end).is_nominal()
        || document.low(end) == "-"
        || document.tag(end) == Tag::Possessive;
    // "on the Friday before the vote"
    let beside_event = before == "the"
        && matches!(document.low(end), "before" | "after")
        && matches!(document.tag(end.next()), Tag::Determiner | Tag::Pronoun);
    beside_event
        || matches!(before, "a" | "any" | "some") && !of_thing
        || matches!(before, "typical" | "average" | "normal" | "ordinary")
        // "On a recent Saturday", "one Saturday", "on a wet Saturday in June 1998"
        || matches!(before, "one" | "recent") && !of_thing
        || matches!(document.low(found.tokens.start.minus(2)), "a" | "an" | "one") && of_period
        // "the third Friday of term", "the last Sunday of the tour"
        || matches!(before, "first" | "second" | "third" | "fourth" | "fifth" | "last") && document.is(end, "of")
}

/// Whether a month, a season or a year begins at `at`: "in June", "last spring", "two weeks ago".
fn is_of_period(document: &Document, at: TokenIx) -> bool {
    let (next, low) = (at.next(), document.low(at.next()));
    match document.low(at) {
        "in" => {
            let year = document.tag(next) == Tag::Number && low.len() == 4;
            year || is_month(low) || matches!(low, "march" | "may" | "early" | "late")
        }
        "last" => matches!(low, "month" | "year" | "spring" | "summer" | "autumn" | "fall" | "winter"),
        "earlier" => document.is(next, "this"),
        _ => matches!(low, "weeks" | "months" | "years") && document.is(next.next(), "ago"),
    }
}

/// "the Sunday Chronicle"
fn is_paper(document: &Document, found: &Found) -> bool {
    let end = found.tokens.end;
    let capital = document.is_capitalized(end);
    found.tokens.len() == 1
        && document.low(found.tokens.start.prev()) == "the"
        && capital
        && (PAPERS.has(document.low(end)) || is_named_so(document, end))
}

/// "told the Sunday Courier that": whatever it is called, it is no service of the day.
fn is_named_so(document: &Document, name: TokenIx) -> bool {
    let next = name.next();
    let goes_on = document.tag(next).is_verb()
        || matches!(document.tag(next), Tag::Punct | Tag::Preposition | Tag::Possessive | Tag::Auxiliary)
        || document.is(next, "that");
    document.is(name.prev(), "sunday") && goes_on && !matches!(document.low(name), "mass" | "eucharist")
}

/// "led at the end of the third quarter", in a report of a match.
fn is_of_match(document: &Document, found: &Found) -> bool {
    let near = found.tokens.start.0.saturating_sub(AROUND)..(found.tokens.end.0 + AROUND).min(document.tokens.len());
    let sentence = document.sentence_at(found.tokens.start);
    let count = |words: &WordSet, range: std::ops::Range<usize>| {
        range.map(TokenIx).filter(|&ix| words.has(document.low(ix)) && document.low(ix) != "quarter").count()
    };
    let here = sentence.start.0.max(near.start)..sentence.end.0.min(near.end);
    if count(&BUSINESS, here.clone()) > 0 {
        return false;
    }
    is_score(document, here.clone()) && count(&SPORT, here) > 0
        || count(&SPORT, near.clone()) >= MATCH && count(&SPORT, near.clone()) > 2 * count(&BUSINESS, near)
}

/// "outscored Denver 34-18"
fn is_score(document: &Document, range: std::ops::Range<usize>) -> bool {
    TokenRange::new(TokenIx(range.start), TokenIx(range.end)).iter().any(|ix| {
        let number = |ix| document.token(ix).kind == TokenKind::Number;
        let joined = matches!(document.low(ix.next()), "-" | "–");
        ix.0 + 2 < range.end && number(ix) && joined && number(ix.plus(2))
    })
}

/// "player of the year"
fn is_award(document: &Document, found: &Found) -> bool {
    let of = found.tokens.start.prev();
    found.slots.unit == Some(Grain::Year) && document.low(of) == "of" && AWARDS.has(document.low(of.prev()))
}

/// "the winter fuel payment"; "the summer of 2010" and "the summer holidays" are of their season.
fn is_of_thing(document: &Document, found: &Found) -> bool {
    let end = found.tokens.end;
    SEASONAL.has(document.low(end))
}

/// "Prices will fall next year": there it is the verb.
fn is_falling(document: &Document, found: &Found) -> bool {
    let (start, before) = (found.tokens.start, found.tokens.start.prev());
    matches!(document.low(start), "fall" | "spring")
        && (document.tag(before) == Tag::Modal || document.tag(start).is_verb())
}

/// "Police in Sheffield Wednesday arrested two men": the club’s name at `start`, which is a town’s and a weekday; not "shares in
/// Sheffield Wednesday" nor "in Sheffield Wednesday’s box".
pub fn is_place_and_day(document: &Document, start: TokenIx, end: TokenIx) -> bool {
    let (day, before) = (end.prev(), start.prev());
    if start.next() != day || !is_weekday(document.low(day)) || country::named_at(document, start).is_none() {
        return false;
    }
    let where_to = matches!(document.low(before), "in" | "through" | "across" | "near" | "outside");
    let held = (1..=2).any(|back| OF_CLUB.has(document.low(before.minus(back))));
    let goes_on = document.tag(end).is_verb()
        || matches!(document.tag(end), Tag::Punct | Tag::Preposition | Tag::Conjunction | Tag::Auxiliary)
        || matches!(document.low(end), "morning" | "afternoon" | "evening" | "night");
    where_to && !held && goes_on
}

/// "ruled on the 15th"; not the 15th floor, nor one who came in on the 15th lap.
pub fn is_day_alone(document: &Document, found: &Found) -> bool {
    let end = found.tokens.end;
    let figure = document.low(end.prev());
    // "from the 15th to the 19th century"
    let next = document.low(end.plus(2));
    let stretch = matches!(document.low(found.tokens.end), "to" | "and" | "or" | "through")
        && document.low(end.next()) == "the"
        && next.starts_with(|first: char| first.is_ascii_digit());
    let ordinal = figure.starts_with(|first: char| first.is_ascii_digit()) && figure.ends_with(char::is_alphabetic);
    let of_thing = document.tag(end).is_nominal()
        || document.tag(end).is_verb()
        || matches!(document.low(found.tokens.end), "-" | "of" | "at" | "century");
    ordinal
        && matches!(document.low(found.tokens.start.prev()), "on" | "until" | "till" | "by" | "from" | "since")
        && !of_thing
        && !stretch
}
