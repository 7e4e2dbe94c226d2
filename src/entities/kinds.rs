//! What a name says of its bearer by its form: a person, an organisation, a place.

use super::bearers::stands_for_town;
use super::bodies::is_society;
use super::known::Known;
use super::lists::{self, whole};
use super::member::Kind;
use super::names::Name;
use super::offices::is_lettered;
use super::surnames;
use super::word::Word;
use crate::document::{Document, Tag};
use crate::lexicon::WordSet;

static THINGS: WordSet = WordSet::of(include_str!("../lexicon/entities/thing_heads.txt"));
static LETTERED: WordSet = WordSet::of(include_str!("../lexicon/entities/things_in_letters.txt"));
static PLACES_AND_SURNAMES: WordSet = WordSet::of(include_str!("../lexicon/entities/places_and_surnames.txt"));

/// What a name says about its bearer by its form and its neighbours.
pub fn kind_of(document: &Document, name: &Name) -> Kind {
    let (Some(first), Some(last)) = (name.words.first(), name.words.last()) else { return Kind::Unknown };
    if name.title.is_some() || name.suffix.is_some() {
        return Kind::Person;
    }
    if is_lettered(&name.words) {
        return Kind::Person;
    }
    if is_compound(document, name) {
        return Kind::Organization;
    }
    let named = whole(&name.words);
    let owned = document.tag(name.mention.start.prev()) == Tag::Possessive;
    // "Pemberton’s said", "University College Galway"
    let college = || match &*first.low {
        // "King’s College London"
        "university" | "college" | "club" => name.words.len() > 2 || name.words.len() > 1 && owned,
        "radio" | "hotel" => name.words.len() > 1,
        _ => false,
    };
    // "Quill & Sons"
    let joined = || name.core.iter().any(|ix| document.is(ix, "&"));
    if name.is_shop(document) || college() || joined() {
        return Kind::Organization;
    }
    let of = name.words.iter().position(|word| matches!(&*word.low, "of" | "for" | "to" | "on" | "the"));
    let before_of = of.and_then(|at| name.words.get(at.wrapping_sub(1)));
    // "Kenya Red Cross"
    let of_land = || first.known.is_place() && name.words.len() > 2 && whole(&name.words[1..]).is_organization();
    if named.is_organization()
        || of_land()
        || before_of.is_some_and(|word| word.known.is_organization_head() || is_society(word))
    {
        return Kind::Organization;
    }
    if named.is_place() || is_street(document, name) || is_thing(document, name) {
        return Kind::Place;
    }
    if surnames::is_family_first(&name.words) && !name.after_the {
        return Kind::Person;
    }
    if name.words.len() > 1 && last.known.is_company_form() {
        return Kind::Organization;
    }
    let known = first.known.first_name;
    let aged = document.low(name.mention.end) == ","
        && document.tag(name.mention.end.next()) == Tag::Number
        && matches!(document.low(name.mention.end.plus(2)), "," | ".");
    // "Quill, 52, was there."
    let of_age = || {
        let years = document.str(name.mention.end.next());
        years.len() == 2 && years >= "16" && document.low(name.mention.end.plus(2)) == ","
    };
    if aged && name.words.len() == 1 && of_age() {
        return Kind::Person;
    }
    let initials = name.words.len() > 2 && name.words[1].low.chars().count() == 1;
    // "in Albert Falls": who knows?
    let at = || name.words.len() > 2 && document.is(name.mention.start.prev(), "at");
    let placed = || {
        (stands_for_town(document, name) || at() || opens_dateline(document, name))
            && PLACES_AND_SURNAMES.has(&last.low)
    };
    if name.words.len() > 1 && (known.is_some() && !name.after_the && !placed() || aged || initials) {
        let head = last.known.is_organization_head() || last.known.is_institution();
        let company = head && !last.known.is_head_and_surname();
        return if company { Kind::Organization } else { Kind::Person };
    }
    if last.known.is_organization_head() && (name.words.len() > 1 || name.after_the) {
        return Kind::Organization;
    }
    if (is_acronym(document, name) || name.words.len() == 2 && first_is_acronym(document, name))
        && !speaks_in_transcript(document, name)
    {
        return Kind::Organization;
    }
    // "the chipmaker Acme"
    let before = name.mention.start.prev();
    let beside = document.get(before).is_some_and(|token| token.sentence == document.sentence_of(name.mention.start));
    // "the boot maker Quill"
    let firm = |low: &str| lists::is_firm_noun(low) && Known::of(low).role_noun.is_none();
    // "to fund Zika research"
    if beside && firm(document.low(before)) && !document.tag(before).is_verb() {
        return Kind::Organization;
    }
    if is_behind_own_the(document, name) { Kind::Organization } else { Kind::Unknown }
}

/// Whether a "The" that belongs to the name stands before it, as it does in that of a paper: "told The Age".
pub fn is_behind_own_the(document: &Document, name: &Name) -> bool {
    let the = name.mention.start.prev();
    name.after_the
        && name.title.is_none()
        && name.words.len() == 1
        && document.str(the) == "The"
        && document.is_any(the.prev(), &["told", "tells", "with", "by", "to"])
}

/// What bears a name of one word, of which no list tells it, that stands behind "the" and speaks: "the Moderates", "the Riksbank";
/// but "the Tasmanian" is one who is from there.
pub fn kind_behind_the(word: &Word) -> Kind {
    match &*word.low {
        low if low.ends_with('s') && !low.ends_with("ss") => Kind::Group,
        low if ["er", "an", "ite", "ese"].iter().any(|ending| low.ends_with(ending)) => Kind::Unknown,
        _ => Kind::Organization,
    }
}

/// Whether the name is that of a prize, a place or a building, "the Booker Prize", "Grand Rapids", "Tower Prison", or a thing
/// that goes by letters: "DNA".
fn is_thing(document: &Document, name: &Name) -> bool {
    match &name.words[..] {
        [only] => LETTERED.has(&only.low) && document.str(name.core.start).ends_with(char::is_uppercase),
        [.., last] => THINGS.has(&last.low),
        [] => false,
    }
}

/// Whether the name is that of a street: "Victoria Road", "in Albert Street", but not Ann Street.
fn is_street(document: &Document, name: &Name) -> bool {
    let [_, .., last] = &name.words[..] else { return false };
    match &*last.low {
        "road" | "avenue" | "terrace" | "crescent" => true,
        "street" => document.is_any(name.mention.start.prev(), &["in", "on", "along", "off", "down"]),
        _ => false,
    }
}

/// Whether the name is one short word in capitals.
fn is_acronym(document: &Document, name: &Name) -> bool {
    let word = document.str(name.core.start);
    let letters = word.chars().filter(|letter| letter.is_alphabetic());
    name.core.len() == 1 && word.len() <= 6 && letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
}

/// Whether the name is the first of a dateline: "CLARK FALLS, Wash. (AP) —".
fn opens_dateline(document: &Document, name: &Name) -> bool {
    let sentence = document.sentence_at(name.mention.start);
    name.mention.start == sentence.start && document.behind_dateline(sentence).start > name.mention.end
}

/// Whether the name is one word made of two, each with a capital, as are those of companies: "CoreLogic"; but "MacArthur", "AnnMarie".
fn is_compound(document: &Document, name: &Name) -> bool {
    const HALF: usize = 3;
    let ([only], word) = (&name.words[..], document.str(name.core.start)) else { return false };
    let inner = word.char_indices().skip(1).find(|(_, letter)| letter.is_uppercase());
    let Some((first, last)) = inner.and_then(|(at, _)| word.split_at_checked(at)) else { return false };
    let known = || only.low.get(..first.len()).is_some_and(|first| Known::of(first).first_name.is_some());
    let given = || only.known.first_name.is_some() || known();
    let titled = |half: &str| half.len() >= HALF && half.chars().skip(1).all(char::is_lowercase);
    let halves = titled(first) && titled(last);
    // "#SuperTuesday"
    let tagged = document.is_any(name.core.start.prev(), &["#", "@"]);
    halves
        && !tagged
        && name.core.len() == 1
        && !only.low.starts_with("mac")
        && !only.low.starts_with("fitz")
        && !given()
}

/// Whether the name is one short word with more than one capital: "DoH".
pub fn is_short_form(document: &Document, name: &Name) -> bool {
    let word = document.str(name.core.start);
    name.core.len() == 1 && word.len() <= 6 && word.chars().filter(|letter| letter.is_uppercase()).count() > 1
}

/// "RT America", "BMW Motorrad"
fn first_is_acronym(document: &Document, name: &Name) -> bool {
    let all_capitals = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    all_capitals(document.str(name.core.start)) && !all_capitals(document.str(name.core.end.prev()))
}

/// `ROE: We will see.`
fn speaks_in_transcript(document: &Document, name: &Name) -> bool {
    let paragraph = document.paragraph(document.token(name.mention.start).paragraph);
    paragraph.tokens.start == name.mention.start && document.low(name.mention.end) == ":"
}

#[cfg(test)]
mod tests {
    use super::super::names;
    use super::*;

    #[test]
    fn a_name_tells_what_bears_it() {
        use Kind::*;
        for (text, want) in [
            ("He met Ann Lee.", Person),
            ("He met Zorbek Quill, 42, there.", Person),
            ("He met Gov. Quill.", Person),
            ("He met Ann Post.", Person),
            ("He met people of Ann Taylor Inc. there.", Organization),
            ("He read the Quill Post.", Organization),
            ("He left the University of Quill.", Organization),
            ("He left the QRSA.", Organization),
            ("He left the DNA there.", Place),
            ("He left ÉtoileÉlan there.", Organization),
            ("He left CoreLogic there.", Organization),
            ("He met MacDougall there.", Unknown),
            ("He met AnneMarie there.", Unknown),
            ("He met DeShawn there.", Unknown),
            ("He left the DNA Council there.", Organization),
            ("He left the chipmaker Quill.", Organization),
            ("He won the Ann Prize.", Place),
            ("He lives in Albert Falls.", Unknown),
            ("He met Albert Falls.", Person),
            ("ALBERT FALLS — It rained.", Unknown),
            ("He tagged #SuperTuesday there.", Unknown),
            ("He sang at the Albert Hall.", Unknown),
            ("He left Carroll College.", Organization),
            ("He left Carroll Hospital.", Organization),
            ("He met St. Quill.", Unknown),
            ("He left Quill Construction.", Organization),
            ("He left Quill Rail.", Organization),
            ("He left Ann Quill & Sons.", Organization),
            ("Chipmaker Quill is ill.", Organization),
            ("He left the hedge fund Quill.", Organization),
            ("He wants to fund Quill.", Unknown),
            ("Rival Quill is ill.", Unknown),
            ("He met the brewer Ann Quill.", Person),
            ("He left New Zealand.", Place),
            ("He met Zorbek Quill.", Unknown),
        ] {
            let document = Document::read(text);
            let names = names::find(&document);
            assert_eq!(names.iter().map(|name| kind_of(&document, name)).collect::<Vec<_>>(), [want], "{text:?}");
        }
    }
}
