//! Seasons south of the equator, where it is summer in January.

use super::Time;
use super::country;
use super::recognise::Found;
use crate::document::{Document, TokenIx, TokenKind, TokenRange};

/// How many seasons theirs are behind those of the north.
const HALF_YEAR: i32 = 2;

/// How far before its season the place may stand whose it is: "A heatwave in the north of France".
const REACH: usize = 8;

/// How many words the name of a place has at most behind its "in": "New South Wales".
const NAME: usize = 3;

/// Gives the seasons of the south, of the times `all`, the months that they have there; whether the text is from there.
pub fn turn(document: &Document, all: &mut [Found]) -> bool {
    let Some(first) = all.iter().find(|found| found.slots.season.is_some()).map(|found| found.tokens.start) else {
        return false;
    };
    let south = country::of(document, first).is_some_and(country::is_south);
    for found in all.iter_mut().filter(|found| found.slots.season.is_some()) {
        let there = || place(document, found).map_or(south, country::is_south);
        if year_split(document, found).unwrap_or_else(there) {
            found.slots.season = found.slots.season.map(|season| (season + HALF_YEAR) % 4);
            found.slots.south = true;
        }
    }
    south
}

/// Whether the season that lasts from one year into the next is that of the south: "the summer of 2009-10", not "the winter of 1930-31".
fn year_split(document: &Document, found: &Found) -> Option<bool> {
    let over = |ix: TokenIx| {
        let parts = document.is_hyphen(ix) && document.token(ix.next()).kind == TokenKind::Number;
        parts || document.low(ix).contains('/')
    };
    let split = TokenRange::new(found.tokens.start.next(), found.tokens.end).iter().any(over);
    found.slots.season.filter(|_| split).map(|season| season == SUMMER)
}

/// Summer, as seasons are numbered.
const SUMMER: i32 = 1;

/// The country in which, as its clause says, the season `found` was: "A heatwave in France last summer", "In Spain, last summer".
fn place(document: &Document, found: &Found) -> Option<&'static str> {
    let sentence = document.sentence_at(found.tokens.start);
    let words = (1..=REACH).map(|back| found.tokens.start.minus(back)).take_while(|&ix| sentence.contains(ix));
    let inside = |ix: TokenIx| matches!(document.low(ix), "in" | "across");
    words.filter(|&ix| (1..=NAME).any(|back| inside(ix.minus(back)))).find_map(|ix| country::named_at(document, ix))
}

/// Calls the season of `time` as they do there: the same months are summer that are winter in the north.
pub fn rename(time: &mut Time) {
    let names = [("-SP", "-FA", "spring", "fall"), ("-SU", "-WI", "summer", "winter")];
    for (one, other, name, other_name) in names {
        let turned = if time.value.ends_with(one) {
            Some((other, name, other_name))
        } else if time.value.ends_with(other) {
            Some((one, other_name, name))
        } else {
            None
        };
        if let Some((value, north, south)) = turned {
            time.value.truncate(time.value.len() - value.len());
            time.value.push_str(value);
            time.because = time.because.replace(&["the ", north, " of"].concat(), &["the ", south, " of"].concat());
            return;
        }
    }
}
