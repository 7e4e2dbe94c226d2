//! Descriptions of one person in running text: "the senator", "her mother", "a baker".

use super::known::Known;
use super::lists::is_vague_organization;
use super::nominals::is_team;
use super::phrase::{Nominal, Owner, Phrases};
use super::scene::{is_subject, leads};
use crate::document::{Document, Tag, TokenIx, TokenRange};

/// So many words may stand between the determiner and the noun.
const LONGEST: usize = 6;

/// The description whose noun stands at `noun`, if it stands for one person and is no apposition or
/// predicate; `name` is the place of the next name.
pub fn described(document: &Document, phrases: &Phrases, noun: TokenIx, name: usize) -> Option<Nominal> {
    let low = document.low(noun);
    if is_team(low) {
        return team(document, phrases, noun);
    }
    // "the baker Ann Lee", "the student union"
    let next = noun.next();
    if matches!(document.tag(next), Tag::Noun | Tag::Proper) && !document.low(next).ends_with("ly") {
        return None;
    }
    // "the U.S. attorney’s office", which is no lawyer’s
    if low == "attorney" && document.tag(next) == Tag::Possessive {
        return None;
    }
    let (start, owner) = opening(document, phrases, noun)?;
    if !Known::at(document, noun).describes_one() || document.low(next) == "-" {
        return None;
    }
    let first = document.low(start);
    let definite = owner.is_some() || matches!(first, "the" | "this" | "that");
    let before = start.prev();
    let sentence = document.sentence_at(noun);
    if sentence.contains(before) {
        let low = document.low(before);
        // "Ann Lee, a baker,": a role is read where the name is.
        let apposed = matches!(low, "," | "(" | "-" | "--" | "—" | "–")
            && (phrases.name_at(before.prev()).is_some() || document.tag(before.prev()) == Tag::Number);
        let predicate = matches!(
            low,
            "is" | "was"
                | "be"
                | "been"
                | "being"
                | "’s"
                | "'s"
                | "’m"
                | "’re"
                | "am"
                | "are"
                | "as"
                | "like"
                | "became"
                | "become"
                | "becoming"
                | "not"
                | "of"
                | "now"
                | "once"
                | "formerly"
        ) && !(definite && matches!(low, "of" | "like"));
        if apposed || predicate {
            return None;
        }
    }
    // "a baker named Bo"
    if phrases.begins(name, next.next()) && phrases.gives_name(next, phrases.name(name).mention.end) {
        return None;
    }
    // "The first doctor to complain was Ann Lee", "the judge was Bo Roe": that is who is named behind it.
    let clause = document.is_any(next, &["to", "who"]) && document.is_any(start.next(), &ORDERED);
    let verbs = if clause { CLAUSE } else { 1 };
    if (0..verbs).any(|by| is_predicated(document, phrases, next.plus(by), name)) {
        return None;
    }
    // "her lawyer, Bo Roe,", "her lawyer and friend, Bo Roe,": the name says who it is.
    let joined = document.low(next) == "and" && phrases.joins_trades(next);
    if joined || document.low(next) == "," && is_named_behind(document, phrases, next, name) {
        return None;
    }
    Some(Nominal { range: TokenRange::new(start, next), noun, owner, plural: false, definite })
}

/// Whether the next name stands behind the comma at `comma`, with nothing between but what it is besides: "A third candidate,
/// the baker Ann Lee,".
fn is_named_behind(document: &Document, phrases: &Phrases, comma: TokenIx, name: usize) -> bool {
    let first = comma.next();
    phrases.begins(name, first)
        || (1..=LONGEST).any(|by| phrases.begins(name, first.plus(by)))
            && phrases.name_behind_role(first, first.plus(LONGEST + 1)) == Some(name)
            && document.is(phrases.name(name).mention.end, ",")
}

/// Words that tell one of several by the order: "the first doctor to".
const ORDERED: [&str; 7] = ["first", "second", "third", "last", "only", "next", "latest"];

/// So many words stand between a noun and the verb that says who is meant.
const CLAUSE: usize = 8;

/// Whether the verb at `verb` says of the description before it that it is the next name.
fn is_predicated(document: &Document, phrases: &Phrases, verb: TokenIx, name: usize) -> bool {
    let named = phrases.begins(name, verb.next());
    document.is_any(verb, &["is", "was"]) && named && document.tag(phrases.name(name).mention.end) != Tag::Possessive
}

/// The organisation that is described by the noun at `noun` and acts: "the council closed it", "Quill’s central bank cut it".
pub fn organization(document: &Document, phrases: &Phrases, noun: TokenIx) -> Option<Nominal> {
    let low = document.low(noun);
    if !Known::at(document, noun).is_organization_noun() || is_vague_organization(low) {
        return None;
    }
    let (start, owner) = opening(document, phrases, noun)?;
    let range = TokenRange::new(start, noun.next());
    let known = matches!(owner, Some(Owner::Name(_))) || owner.is_none() && document.low(start) == "the";
    let acts = range.len() <= LONGEST && is_subject(document, range) && leads(document, range);
    // "Her party, the Quill Union,": the name says which it is.
    let first = range.end.plus(if document.is(range.end.next(), "the") { 2 } else { 1 });
    let named = document.is(range.end, ",") && phrases.name_at(first).is_some();
    (known && acts && !named && !document.is_quoted(noun)).then_some(Nominal {
        range,
        noun,
        owner,
        plural: false,
        definite: true,
    })
}

/// "the Lee campaign", "Ms. Lee’s campaign", "her campaign"
fn team(document: &Document, phrases: &Phrases, noun: TokenIx) -> Option<Nominal> {
    let before = noun.prev();
    if matches!(document.low(before), "his" | "her") {
        let range = TokenRange::new(before, noun.next());
        return Some(Nominal { range, noun, owner: Some(Owner::Pronoun(before)), plural: false, definite: true });
    }
    let owns = document.tag(before) == Tag::Possessive;
    let index = phrases.name_at(if owns { before.prev() } else { before })?;
    let name = phrases.name(index);
    let the = document.low(name.mention.start.prev()) == "the";
    let (start, owner) = match owns {
        true => (name.mention.start, Owner::Name(index)),
        false if the => (name.mention.start.prev(), Owner::Modifier(index)),
        false => return None,
    };
    let range = TokenRange::new(start, noun.next());
    Some(Nominal { range, noun, owner: Some(owner), plural: false, definite: true })
}

/// Where the description that ends at `noun` begins, and whose it is.
fn opening(document: &Document, phrases: &Phrases, noun: TokenIx) -> Option<(TokenIx, Option<Owner>)> {
    let sentence = document.sentence_at(noun);
    let mut at = noun;
    while at > sentence.start && noun.0 - at.0 < LONGEST {
        at = at.prev();
        match document.tag(at) {
            // "One woman wept."
            _ if at == sentence.start && document.is(at, "one") => return Some((at, None)),
            Tag::Determiner | Tag::Pronoun => {
                return match document.low(at) {
                    "his" | "her" => Some((at, Some(Owner::Pronoun(at)))),
                    "the" | "a" | "an" | "this" | "that" | "another" | "my" | "our" | "your" | "its" | "their" => {
                        Some((at, None))
                    }
                    _ => None,
                };
            }
            Tag::Possessive => {
                let index = phrases.name_at(at.prev())?;
                return Some((phrases.name(index).mention.start, Some(Owner::Name(index))));
            }
            Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number | Tag::Verb(_) => {}
            Tag::Punct if document.low(at) == "-" => {}
            _ => return None,
        }
    }
    None
}
