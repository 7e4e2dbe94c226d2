//! Where somebody comes from, as it stands at the name: "Sen. Ann Lee (R-Utah)", "Utah Democrat Bo Roe".

use super::known::Known;
use super::lists;
use super::names::Name;
use crate::document::{Document, Tag, TokenIx, TokenRange};

/// The party's member and the state or country that the words at the name at `index` tell.
pub fn of<'d>(document: &'d Document, names: &[Name], index: usize) -> Vec<&'d str> {
    let mut told = Vec::new();
    let name = &names[index];
    behind(document, name, &mut told);
    before(document, names, index, &mut told);
    told
}

/// "(R-Utah)", "(D., N.Y.)", "of Utah", ", D-Ohio,"
fn behind<'d>(document: &'d Document, name: &Name, told: &mut Vec<&'d str>) {
    let end = name.mention.end;
    let first = document.low(end);
    match first {
        "(" | "," => {
            let letter = lists::bare(document.low(end.next()));
            let joined = matches!(document.low(end.plus(2)), "-" | "–" | "," | "of");
            let party = match letter {
                "r" => "republican",
                "d" => "democrat",
                "i" => "independent",
                _ => "",
            };
            if !party.is_empty() && joined {
                told.push(party);
                told.extend(state(document, end.plus(3)));
            } else if first == "(" {
                told.extend(state(document, end.next()));
                // "Ann Lee (Labour)"
                if Known::at(document, end.next()).is_affiliation() {
                    told.push(document.low(end.next()));
                }
            }
        }
        "of" => told.extend(state(document, end.next())),
        _ => {}
    }
}

/// Whether a state or a country is named at `at`.
pub fn is_land(document: &Document, at: TokenIx) -> bool {
    state(document, at).is_some() || lists::nation(document.low(at)).is_some()
}

/// The last word of the state that is named at `at`.
fn state(document: &Document, at: TokenIx) -> Option<&'static str> {
    let low = document.low(at);
    match low {
        "new" | "north" | "south" | "west" | "rhode" => lists::state(document.low(at.next())),
        _ => lists::state(low),
    }
}

/// "Utah Gov. Ann Lee", "Utah Democrat Bo Roe", "Republican Bo Roe"
fn before<'d>(document: &'d Document, names: &[Name], index: usize, told: &mut Vec<&'d str>) {
    let start = names[index].mention.start;
    let Some(sentence) = document.get(start).map(|token| token.sentence) else { return };
    // "Norway’s Ann Lee", "Labour’s Ann Lee"
    let country = start.minus(2);
    if document.tag(start.prev()) == Tag::Possessive
        && document.sentence_of(country) == sentence
        && (lists::nation(document.low(country)).is_some() || Known::at(document, country).is_affiliation())
    {
        told.push(document.low(country));
        return;
    }
    for at in TokenRange::new(TokenIx(start.0.saturating_sub(3)), start).iter().rev() {
        let low = document.low(at);
        let capital = document.is_capitalized(at);
        if document.sentence_of(at) != sentence || !capital || !is_origin(document, at) {
            // "New York Gov. Ann Lee": the place is a name of its own.
            let place = index.checked_sub(1).map(|before| &names[before]).filter(|place| place.mention.contains(at));
            let last = place.and_then(|place| place.words.last());
            if capital && last.is_some_and(|word| lists::state(&word.low).is_some()) {
                told.push(low);
            }
            return;
        }
        told.push(low);
    }
}

fn is_origin(document: &Document, ix: TokenIx) -> bool {
    let known = Known::at(document, ix);
    known.is_affiliation() || known.is_place()
}
