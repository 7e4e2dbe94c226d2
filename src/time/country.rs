//! From which country a text is, for the holidays that have another day elsewhere: "Labour Day", "Independence Day".

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::grammar::GRAMMAR;
use super::holiday::Holiday;
use super::recognise::Found;
use crate::document::{Document, Tag, TokenIx, TokenRange};
use crate::lexicon::lines;

/// The one whose days `holidays.txt` has.
const HOME: &str = "us";

/// How many words with a capital are looked at, how many paragraphs may stand before that with the dateline, and how long it is.
const WORDS: usize = 400;
const HEAD: usize = 4;
const DATELINE: usize = 8;

/// Those of them that lie south of the equator, as far as their papers speak of seasons.
const SOUTH: [&str; 8] =
    ["australia", "new-zealand", "south-africa", "zimbabwe", "argentina", "chile", "brazil", "peru"];

/// By its first word what says so: the second word, if it has one, and the country.
static COUNTRIES: LazyLock<FxHashMap<&'static str, Vec<Place>>> = LazyLock::new(|| {
    let mut places: FxHashMap<_, Vec<Place>> = FxHashMap::default();
    for (country, words) in
        lines(include_str!("../lexicon/time/countries.txt")).filter_map(|line| line.split_once("  "))
    {
        for word in words.split(' ') {
            let (first, second) = word.split_once('_').map_or((word, None), |(first, second)| (first, Some(second)));
            places.entry(first).or_default().push(Place { second, country });
        }
    }
    places
});

struct Place {
    second: Option<&'static str>,
    country: &'static str,
}

/// The days of holidays abroad.
static ABROAD: LazyLock<Vec<Abroad>> = LazyLock::new(|| {
    let abroad = |line: &'static str| {
        let mut parts = line.split("  ");
        let (name, rule, countries) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Abroad { name, day: Holiday::read(rule)?, countries })
    };
    lines(include_str!("../lexicon/time/holidays_abroad.txt")).filter_map(abroad).collect()
});

struct Abroad {
    name: &'static str,
    day: Holiday,
    countries: &'static str,
}

impl Abroad {
    fn is_in(&self, country: &str) -> bool {
        self.countries == "*" && country != HOME || self.countries.split(' ').any(|one| one == country)
    }
}

/// The holiday that `found` names, as the country has it whose it is, or from which the text is.
pub fn holiday(document: &Document, found: &Found) -> Option<Holiday> {
    let index = found.slots.holiday?;
    let (name, home) = (GRAMMAR.holiday_names.get(index)?, GRAMMAR.days.get(index)?);
    let mut abroad = ABROAD.iter().filter(|abroad| abroad.name == *name).peekable();
    if abroad.peek().is_none() {
        return Some(*home);
    }
    let country = owner(document, found).or_else(|| of(document, found.tokens.start));
    let there = country.and_then(|country| abroad.find(|abroad| abroad.is_in(country)));
    Some(there.map_or(*home, |abroad| abroad.day))
}

/// Whether the holiday that `found` names has a day that is known: not that of the independence of a country of which no day is
/// known, nor "the National Day" of nobody knows where.
pub fn has_day(document: &Document, found: &Found) -> bool {
    let first = name_start(document, found);
    let known = holiday(document, found).is_none_or(|day| day != Holiday::Unknown);
    if !known || !document.is(first, "independence") || owner(document, found).is_some() {
        return known;
    }
    // "Norway’s Independence Day"
    let before = first.prev();
    let owned = matches!(document.low(before), "'s" | "’s" | "'" | "’");
    let own = matches!(document.low(before.prev()), "nation" | "country" | "states");
    let adjective = document.is_capitalized(before) && matches!(document.tag(before), Tag::Adjective | Tag::Proper);
    !(owned && !own || adjective)
}

/// Where the name of the holiday begins, behind "last" or "the".
fn name_start(document: &Document, found: &Found) -> TokenIx {
    found.tokens.iter().find(|&ix| document.is_capitalized(ix)).unwrap_or(found.tokens.start)
}

/// The country named right before the holiday: "Ukraine’s Independence Day", "American Independence Day".
fn owner(document: &Document, found: &Found) -> Option<&'static str> {
    let before = name_start(document, found).prev();
    let owned = matches!(document.low(before), "'s" | "’s" | "'" | "’");
    let ix = if owned { before.prev() } else { before };
    named_at(document, ix.prev())
        .filter(|_| ix.prev() < ix)
        .or_else(|| named_at(document, ix))
        .filter(|_| ix < found.tokens.start)
}

/// The country that the words at `ix` say.
pub fn named_at(document: &Document, ix: TokenIx) -> Option<&'static str> {
    place_at(document, ix).map(|(country, _)| country)
}

/// The country that the words at `ix` say, and one past them.
fn place_at(document: &Document, ix: TokenIx) -> Option<(&'static str, TokenIx)> {
    // "us" is nobody’s country.
    if document.str(ix) == "US" {
        return Some((HOME, ix.next()));
    }
    // "Rs 186 crore"
    if document.is(ix, "rs") && (2..=3).any(|by| matches!(document.low(ix.plus(by)), "crore" | "lakh")) {
        return Some(("india", ix.next()));
    }
    // "New South Wales"
    if document.is(ix, "wales") && document.is(ix.minus(2), "new") {
        return Some(("australia", ix.next()));
    }
    let places = COUNTRIES.get(document.low(ix))?;
    let is_there = |place: &&Place| place.second.is_none_or(|second| document.is(ix.next(), second));
    let place = places.iter().filter(is_there).max_by_key(|place| place.second)?;
    Some((place.country, ix.plus(1 + usize::from(place.second.is_some()))))
}

/// Whether it is summer there in January.
pub fn is_south(country: &str) -> bool {
    SOUTH.contains(&country)
}

/// The country from which the text is, if that is clear: its dateline says so, or more words than all others together.
pub fn of(document: &Document, at: TokenIx) -> Option<&'static str> {
    dateline(document).or_else(|| named_most(document, at))
}

/// The country of "NAIROBI, Kenya (AP) —".
fn dateline(document: &Document) -> Option<&'static str> {
    document.paragraphs.iter().take(HEAD).find_map(|paragraph| {
        let start = paragraph.tokens.start;
        let words = paragraph.tokens.iter().take(DATELINE);
        let dash = words.clone().find(|&ix| matches!(document.low(ix), "-" | "–" | "—" | "--"))?;
        let written = document.str(start);
        let capitals = written.len() > 2 && written.chars().all(|character| !character.is_lowercase());
        let agency = document.is(dash.prev(), ")");
        let place = words.take_while(|&ix| ix < dash).filter_map(|ix| named_at(document, ix)).last();
        place.filter(|_| capitals || agency)
    })
}

/// The country that the text speaks of, where it speaks of hardly any other: in more than one place, or in the sentence of the
/// holiday at `at`.
fn named_most(document: &Document, at: TokenIx) -> Option<&'static str> {
    let mut counts: FxHashMap<&'static str, usize> = FxHashMap::default();
    let sentence = document.sentence_at(at);
    let (mut here, mut home) = (None, None);
    for &ix in document.capitals.iter().take(WORDS) {
        if let Some((country, end)) = place_at(document, ix) {
            *counts.entry(country).or_default() += 1;
            if is_scene(document, ix, end) {
                home = Some(country);
            }
            if sentence.contains(ix) {
                here = Some(country);
            }
        }
    }
    let all: usize = counts.values().sum();
    let (country, most) = counts.into_iter().max_by_key(|&(country, count)| (count, country))?;
    (most > 2 * (all - most) && (most > 1 || here == Some(country) || home == Some(country))).then_some(country)
}

/// How many words a byline has at most.
const BYLINE: usize = 8;

/// Whether the place from `ix` to `end` is where the text begins or its writer is: "By Ann Moss in Hobart", "Auckland mayor Tom Reed said", "Houses in Melbourne were".
fn is_scene(document: &Document, ix: TokenIx, end: TokenIx) -> bool {
    let first = document.sentence_at(TokenIx(0));
    let byline = || {
        let words = document.get(ix).map(|token| document.paragraph(token.paragraph).tokens);
        let by = |words: TokenRange| words.len() <= BYLINE && document.is(words.start, "by");
        words.is_some_and(by) && document.is(ix.prev(), "in")
    };
    // "The Australian Open"
    byline() || first.contains(ix) && (ix.0 <= 1 || document.is(ix.prev(), "in")) && !document.is_capitalized(end)
}
