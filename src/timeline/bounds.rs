//! What a preposition makes of the time after it: the day itself, a bound, one end of a range.

use std::sync::LazyLock;

use super::clause::Tense;
use super::relative::is_last_of_time;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{WordMap, WordSet, lines};
use crate::time::{Date, Interval, Time};

/// What the words before a time make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// on Monday: then.
    Then,
    /// since Monday: from then to now.
    From,
    /// after Monday: from then on, no end known.
    After,
    /// until Monday: up to then.
    Until,
    /// by Monday: at some time up to then.
    By,
    /// before Monday: up to then.
    Before,
}

const LIST: &str = include_str!("../lexicon/timeline/bounds.txt");

static BOUNDS: WordMap<Bound> = WordMap::of(LIST, |bound| match bound {
    "from" => Some(Bound::From),
    "after" => Some(Bound::After),
    "until" => Some(Bound::Until),
    "by" => Some(Bound::By),
    "before" => Some(Bound::Before),
    _ => None,
});

static MEASURES: WordSet = WordSet::of(include_str!("../lexicon/timeline/measures.txt"));

/// The second of two words that are a bound together: "prior *to*".
static SECOND: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let words = lines(LIST).filter_map(|line| line.split_once('\t')).map(|(words, _)| words);
    words.filter_map(|words| words.split_once(' ')).map(|(_, second)| second).collect()
});

/// What the words right before `time` make of it.
pub fn bound(document: &Document, time: &Time) -> Bound {
    let mut before = time.tokens.start.prev();
    if document.low(before) == "the" {
        before = before.prev();
    }
    // "since at least 2015", "since as far back as 2015"
    before =
        [&["at", "least"][..], &["as", "far", "back", "as"], &["as", "long", "ago", "as"], &["about"], &["around"]]
            .into_iter()
            .find(|words| words.iter().rev().zip(0..).all(|(word, by)| document.is(before.minus(by), word)))
            .map_or(before, |words| before.minus(words.len()));
    // "no later than 30 September"
    if document.is(before, "than") && document.is(before.prev(), "later") && document.is(before.minus(2), "no") {
        return Bound::By;
    }
    // "after third-quarter profit rose": that joins a clause.
    let mut next = time.tokens.end;
    while document.tag(next).is_nominal() && next.0 < time.tokens.end.0 + MEASURE {
        next = next.next();
    }
    let verb = |ix| matches!(document.tag(ix), Tag::Verb(VerbForm::Past) | Tag::Auxiliary);
    if next > time.tokens.end && verb(next) {
        return Bound::Then;
    }
    if is_since_noun(document, before) {
        return Bound::From;
    }
    let word = document.low(before);
    let pair = || BOUNDS.get(&[document.low(before.prev()), word].join(" "));
    let of_two = if SECOND.contains(&word) { pair() } else { None };
    let bound = of_two.or_else(|| BOUNDS.get(word)).copied().unwrap_or(Bound::Then);
    match bound {
        // "did not resign until Monday": then it was.
        Bound::Until if is_denied(document, before) => Bound::Then,
        // "is not expected to end before Friday"
        Bound::Before if is_denied(document, before) => Bound::From,
        _ => bound,
    }
}

/// Whether the preposition at `ix` stands behind "since" and what happened then: "since a landslip *in* August".
fn is_since_noun(document: &Document, ix: TokenIx) -> bool {
    if !matches!(document.low(ix), "in" | "on" | "of") {
        return false;
    }
    let mut before = ix.prev();
    let mut words = 0;
    while words < NOUN
        && matches!(
            document.tag(before),
            Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Proper | Tag::Possessive | Tag::Number
        )
    {
        (before, words) = (before.prev(), words + 1);
    }
    words > 0 && document.is(before, "since")
}

/// How many words what happened may have: "since the fatal May landslip in".
const NOUN: usize = 5;

/// How far before its bound a word may stand that denies.
const DENIED: usize = 12;

/// Whether a word that denies stands before `ix`, in the same sentence and with no mark of it between.
fn is_denied(document: &Document, ix: TokenIx) -> bool {
    let sentence = document.sentence_at(ix);
    let words = TokenRange::new(sentence.start.max(TokenIx(ix.0.saturating_sub(DENIED))), ix);
    let words = words.iter().rev().take_while(|&ix| document.tag(ix) != Tag::Punct);
    words.into_iter().any(|ix| DENIES.contains(&document.low(ix)))
}

const DENIES: [&str; 8] = ["not", "n't", "n’t", "never", "nobody", "nothing", "no", "cannot"];

/// How far before a time a comparison may begin: "from $70 million, or 20 cents a share, a year earlier".
const MEASURE: usize = 16;

/// With what the clause compares, if `time` tells no more than when that was: "up from *$70 million* a year earlier",
/// "more than last year", "compared with *a loss of $3 million* last year".
pub fn compares(document: &Document, time: &Time) -> Option<TokenRange> {
    let sentence = document.token(time.tokens.start).sentence;
    let mut ix = time.tokens.start;
    let mut listed = false;
    for _ in 0..MEASURE {
        ix = ix.prev();
        if document.get(ix).is_none_or(|token| token.sentence != sentence) {
            return None;
        }
        let words = TokenRange::new(ix.next(), time.tokens.start);
        let with = Some(words);
        match document.low(ix) {
            "than" if document.is(ix.minus(2), "no") => return None,
            "than" | "versus" | "vs." => return with,
            // "twice as many as last month", "more than double last year’s"
            "as" if document.is(ix.minus(2), "as")
                && matches!(document.low(ix.prev()), "many" | "much" | "high" | "low" | "large" | "big") =>
            {
                return with;
            }
            "double" | "triple" | "half" | "times"
                if words.is_empty() && document.tag(time.tokens.end) == Tag::Possessive =>
            {
                return with;
            }
            // "twice the $13.5 million a year earlier"; not "twice last Friday"
            "double" | "triple" | "twice"
                if document.low(words.start) == "the" && is_amount(document, words.start.next()) =>
            {
                return with;
            }
            "against" => return with.filter(|_| is_measure(document, words)),
            "from" => {
                let to = time.tokens.end;
                let ranges = document.low(to) == "to" && !is_amount(document, to.next());
                // "fell 4% from Friday"
                let amount = matches!(document.low(ix.prev()), "%" | "percent" | "points");
                let apart = ix.next() < time.tokens.start || !ranges && (amount || is_ago(document, time));
                return with.filter(|_| apart && is_measure(document, words));
            }
            // "8% on the year"
            "on" if ix.next() == time.tokens.start
                && document.is(ix.next(), "the")
                && matches!(document.low(ix.plus(2)), "year" | "month" | "quarter") =>
            {
                return with;
            }
            // "from 3 percent in August *and 2 percent* in July", "than in 2020 *and* 2016"
            "and" if ix.next() == time.tokens.start || is_amount(document, ix.next()) => listed = true,
            "with" | "to" => {
                return with.filter(|_| matches!(document.low(ix.prev()), "compared" | "compares" | "compare"));
            }
            // "as at this time last week"
            "this" if document.is(ix.next(), "time") => {}
            "in" | "the" | "a" | "an" | "on" | "or" | "of" | "through" | "ended" | "ending" | "at" | "rs" | "rs." => {}
            _ if matches!(document.tag(ix), Tag::Number | Tag::Noun | Tag::Adjective | Tag::Punct | Tag::Other) => {}
            _ if listed && document.tag(ix) == Tag::Proper && is_last_of_time(document, ix) => {}
            // "from 5 pence", which looks like a name to the tags
            _ if document.tag(ix) == Tag::Proper && !document.is_capitalized(ix) => {}
            _ => return None,
        }
    }
    None
}

/// Whether `words`, which lead to a time, may be what is compared: nothing, an amount, or what is measured; not "from *the
/// museum in* 1990", "against *the mayor in* 2009".
fn is_measure(document: &Document, words: TokenRange) -> bool {
    let measured = |ix| document.tag(ix) == Tag::Number || MEASURES.has(document.low(ix));
    words.len() < 2 || words.iter().any(measured)
}

/// Whether an amount begins at `ix`, and no year: "from a year earlier to *$2.2 billion*".
fn is_amount(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    let year = low.len() == 4 && low.bytes().all(|byte| byte.is_ascii_digit());
    low.starts_with(['$', '£', '€', '¥', '₹']) || document.tag(ix) == Tag::Number && !year
}

fn is_ago(document: &Document, time: &Time) -> bool {
    time.tokens.iter().any(|ix| {
        matches!(
            document.low(ix),
            "ago" | "earlier" | "before" | "last" | "previous" | "prior" | "year-ago" | "year-earlier"
        )
    })
}

/// The days that `interval` with its `bound` leaves a clause of this tense, seen from `now`. What will be done by a day
/// lies between now and then, and what was done after a day between then and now.
pub fn bounded(interval: Interval, bound: Bound, tense: Tense, now: Option<Date>) -> Interval {
    let ahead = matches!(tense, Tense::Future | Tense::Supposed);
    let to_come = now.filter(|&now| ahead && interval.earliest.is_some() && interval.latest >= Some(now));
    let past = matches!(tense, Tense::Past | Tense::Perfect | Tense::PastPerfect);
    let gone = now.filter(|&now| past && interval.latest < Some(now));
    match bound {
        Bound::Then => interval,
        // Since a day that is still to come is no more than that day on.
        Bound::From => {
            Interval { earliest: interval.earliest, latest: now.filter(|&now| interval.earliest <= Some(now)) }
        }
        Bound::After => Interval { earliest: interval.latest, latest: gone },
        // What is so until a day that lies ahead is so now.
        Bound::Until => {
            let held = matches!(tense, Tense::Present | Tense::Past | Tense::Perfect);
            let today = tense == Tense::Present && interval.earliest.is_some() && interval.latest == now;
            let goes_on = now.filter(|&now| today || held && interval.latest > Some(now));
            Interval { earliest: to_come.or(goes_on), latest: interval.latest }
        }
        // What is to be done by a day that lies ahead is not done yet.
        Bound::By => {
            // "expects to reopen it by 10 tonight"
            let today = tense == Tense::Present && interval.latest == now;
            let ahead = now.filter(|&now| today || interval.latest > Some(now));
            Interval { earliest: to_come.or(ahead), latest: interval.latest }
        }
        Bound::Before => {
            Interval { earliest: now.filter(|&now| Some(now) < interval.earliest), latest: interval.earliest }
        }
    }
}

/// Whether the two neighbouring times are the ends of one stretch: "from Monday to Friday",
/// "between 1990 and 1995", "Monday through Friday", "2018-2019", "on Monday and Tuesday".
pub fn is_range(document: &Document, first: &Time, second: &Time) -> bool {
    let gap = second.tokens.start.0.saturating_sub(first.tokens.end.0);
    let opener = document.low(first.tokens.start.prev());
    // "Waitangi Day - February 6 - this year": those are not two ends.
    let alike = is_day(first) == is_day(second);
    match (gap, document.low(first.tokens.end)) {
        (1, "–" | "-" | "—") => alike,
        (1, "through" | "until" | "till") => true,
        // "from 1990 until her death in 2009"
        (2..=DEATH, "until" | "till" | "to") if opener == "from" => {
            let between = TokenRange::new(first.tokens.end.next(), second.tokens.start);
            between
                .iter()
                .all(|ix| !document.tag(ix).is_verb() && !matches!(document.tag(ix), Tag::Punct | Tag::Auxiliary))
        }
        // "from midnight on Friday to noon on Saturday"
        // "from Thursday into Saturday"
        (1, "to" | "into") => (1..=HOUR).any(|back| document.low(first.tokens.start.minus(back)) == "from"),
        (1, "and") if opener == "between" => true,
        (1, "or") => alike,
        // "in 1961 and 1967" are two times, "on Monday and Tuesday" one, and so is that of "the 2008 and 2012 campaigns"
        (1, "and") => alike && (meets(first, second) || is_of_noun(document, first, second)),
        (2, "up") => document.low(TokenIx(first.tokens.end.0 + 1)) == "to",
        _ => false,
    }
}

/// Whether two times joined by "and" stand before one noun: "the 2008 and 2012 campaigns", not "in 2009 and 2012 voters".
fn is_of_noun(document: &Document, first: &Time, second: &Time) -> bool {
    let before = document.tag(first.tokens.start.prev());
    document.tag(second.tokens.end) == Tag::Noun && !matches!(before, Tag::Preposition | Tag::Subordinator)
}

/// Whether `second` begins on the day behind the last of `first`, or earlier.
pub fn meets(first: &Time, second: &Time) -> bool {
    let next = first.interval.and_then(|days| days.latest).and_then(Date::next_day);
    next.zip(second.interval.and_then(|days| days.earliest)).is_some_and(|(next, begins)| begins <= next)
}

/// How many tokens may stand between two ends of which what happened names the second: "until her death in".
const DEATH: usize = 6;

/// How far before its day "from" and an hour may stand.
const HOUR: usize = 4;

fn is_day(time: &Time) -> bool {
    time.interval.is_some_and(|days| days.earliest == days.latest)
}

/// What the words that open `clause` make of `time`, where they are no clause of their own: "Since taking office in May".
pub fn opening(document: &Document, time: &Time, clause: TokenRange) -> Option<Bound> {
    let bound = match document.low(clause.start) {
        // What is done after leaving in 2017 may be done in that year.
        "since" | "after" => Bound::From,
        "before" => Bound::Before,
        _ => return None,
    };
    let gerund = document.tag(clause.start.next()) == Tag::Verb(VerbForm::Ing);
    if !gerund || time.tokens.start.0 - clause.start.0 > MEASURE {
        return None;
    }
    let clause_end =
        |ix| document.low(ix) == "," || matches!(document.tag(ix), Tag::Verb(VerbForm::Past) | Tag::Auxiliary);
    let within = !clause.ending(time.tokens.start).iter().any(clause_end);
    within.then_some(bound)
}

/// Whether `time` tells since when something has had no like, and not when it was: "the biggest drop since 2008".
pub fn ranks(document: &Document, time: &Time) -> bool {
    is_ranked(document, time.tokens.start) && bound(document, time) == Bound::From
}

/// Whether a word shortly before `ix`, no verb between, ranks what is told: "the *third* fire in two weeks".
pub fn is_ranked(document: &Document, mut ix: TokenIx) -> bool {
    for _ in 0..RANKED {
        ix = ix.prev();
        let low = document.low(ix);
        match document.tag(ix) {
            // "the worst to strike the region since 2005"
            Tag::Verb(_) if document.low(ix.prev()) == "to" => {}
            // "their first win", "its biggest one-day gain": the tags take many a noun for a verb.
            Tag::Verb(VerbForm::Base | VerbForm::Plural)
                if matches!(document.tag(ix.prev()), Tag::Adjective | Tag::Adverb | Tag::Noun) => {}
            Tag::Punct if document.str(ix) == "-" => {}
            Tag::Punct | Tag::Verb(_) | Tag::Auxiliary => return false,
            Tag::Adjective | Tag::Adverb | Tag::Number | Tag::Noun | Tag::Determiner
                if RANKS.contains(&low) && !(low == "least" && document.is(ix.prev(), "at"))
                    || low.len() > 5 && low.ends_with("est") && document.tag(ix) == Tag::Adjective =>
            {
                return true;
            }
            _ => {}
        }
    }
    false
}

/// How far before its time a word may stand that ranks.
const RANKED: usize = 14;

/// Words that rank.
const RANKS: [&str; 8] = ["first", "last", "second", "third", "most", "least", "worst", "best"];
