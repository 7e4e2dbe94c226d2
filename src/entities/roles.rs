//! What is said of a person beside the name: "spokesman Bo Roe", "Ann Lee, a Utah Republican,".

use super::cast::Cast;
use super::forms::opens;
use super::known::{Known, is_manner};
use super::lesser::bears;
use super::member::Kind;
use super::names::Name;
use super::origin;
use super::phrase::{Phrases, is_age, is_figure_of_years, years};
use super::sexes::is_of_other_sex;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon::WordSet;

static ROLE_OPENERS: WordSet = WordSet::of(include_str!("../lexicon/entities/role_openers.txt"));

/// So many tokens may stand in a role.
const LONGEST_ROLE: usize = 16;

/// Reads roles, and what they tell of kind and sex, into the cast.
pub fn read<'d>(document: &'d Document<'d>, names: &[Name], phrases: &Phrases, cast: &mut Cast<'d>) {
    for (index, name) in names.iter().enumerate() {
        let Some((member, _)) = cast.of_name[index] else { continue };
        if name.title.is_some_and(|title| prosecutes(document, title)) {
            cast.members[member].call("prosecutor");
        }
        if name.title.is_some() || cast.members[member].kind == Kind::Person {
            for word in origin::of(document, names, index) {
                cast.members[member].call(word);
            }
        }
        let age = age_behind(document, name.mention.end);
        let this = &mut cast.members[member];
        this.age = this.age.or(age);
        let found = [
            before(document, phrases, name).map(|role| (8, role)),
            after(document, phrases, name).map(|role| (6, role)),
            apposed_to(document, phrases, name).map(|role| (5, role)),
        ];
        for (rank, role) in found.into_iter().flatten() {
            let this = &mut cast.members[member];
            let known = role.noun.map(|noun| Known::at(document, noun)).unwrap_or_default();
            let organization = known.is_organization_noun();
            // "The regulator, Quill," is rather a body than a man.
            let regulates = role.noun.is_some_and(|noun| document.is(noun, "regulator"));
            let body = regulates && this.kind != Kind::Person && name.words.len() == 1;
            let person = !body && is_person_noun(known);
            if this.kind == Kind::Unknown && (person || organization) {
                this.kind = if person { Kind::Person } else { Kind::Organization };
            }
            if person != (this.kind == Kind::Person) {
                continue;
            }
            this.tell_sex(known.noun_sex());
            this.age = this.age.or_else(|| years(document, role.range));
            let telling = |&ix: &TokenIx| {
                matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Other)
                    || is_person_noun(Known::at(document, ix))
            };
            // "the nominee’s daughter" is no nominee.
            let owner = role
                .noun
                .and_then(|noun| role.range.ending(noun).iter().rev().find(|&ix| document.tag(ix) == Tag::Possessive));
            let owns =
                |ix: &TokenIx| owner.is_some_and(|owner| *ix < owner && is_person_noun(Known::at(document, *ix)));
            // Nor is the mayor’s friend the mayor: "a friend of the mayor".
            let tied = |ix: &TokenIx| {
                let behind = role.noun.map(|noun| role.range.starting(noun.next()).ending(*ix));
                let tie = |by: TokenIx| {
                    document.tag(by) == Tag::Preposition
                        && (document.tag(by.next()) == Tag::Determiner || document.is_any(by.next(), &["his", "her"]))
                };
                let known = Known::at(document, *ix);
                is_person_noun(known) && !known.is_national() && behind.is_some_and(|behind| behind.iter().any(tie))
            };
            // "Her old professor" is not of an age.
            let old = |ix: &TokenIx| document.is(*ix, "old") && !is_age(document, *ix);
            for ix in role.range.iter().filter(telling).filter(|ix| !(owns(ix) || tied(ix) || old(ix))) {
                this.call_as(document.low(ix), bears(document, role.range.start, ix));
            }
            if prosecutes(document, role.range) {
                this.call("prosecutor");
            }
            // "Council leader" tells more than "the leader" and "a young author".
            let first = role.range.start;
            let tells = matches!(document.tag(first), Tag::Noun | Tag::Proper);
            let told = role.noun == Some(first.next()) && (tells || Known::at(document, first).is_title_modifier());
            let empty = role.range.len() <= 2 && known.is_general_noun() && !told;
            // In the words of somebody else "Mick is a friend" is no role.
            let praised = document.is_quoted(name.mention.start) && document.is_any(name.mention.end, &["is", "was"]);
            if person && !empty && !praised {
                this.offer_role(rank, document.span(role.range).of(document.text));
            }
        }
    }
}

/// Whether an attorney of this description is one of the state: "an assistant United States attorney".
fn prosecutes(document: &Document, range: TokenRange) -> bool {
    let of_state = |ix| matches!(document.low(ix), "district" | "states" | "u.s." | "state" | "county" | "prosecuting");
    range.iter().any(|ix| document.low(ix) == "attorney" && of_state(ix.prev()))
}

/// The years in figures that stand behind a name that ends at `end`: "Ann Lee, 34,", "Ann Lee (34)".
fn age_behind<'d>(document: &'d Document<'d>, end: TokenIx) -> Option<&'d str> {
    let parted = document.is_any(end, &[",", "("]) && document.is_any(end.plus(2), &[",", ")", "."]);
    let years = end.next();
    (parted && document.same_sentence(end, years) && is_figure_of_years(document, years)).then(|| document.low(years))
}

struct Role {
    range: TokenRange,
    noun: Option<TokenIx>,
}

/// Whether the word of which this is known is a noun for a person: a trade, a kinship, an office or where one is from.
pub fn is_person_noun(known: Known) -> bool {
    known.role_noun.is_some() || known.kin.is_some() || known.is_office() || known.is_national()
}

/// "former town clerk Bo Roe": the words straight before a name, if the last is a noun for a person.
fn before(document: &Document, phrases: &Phrases, name: &Name) -> Option<Role> {
    let before = name.mention.start.prev();
    // "a baker named Bo"
    let last = if phrases.gives_name(before, name.mention.end) { before.prev() } else { before };
    let sentence = document.sentence(document.get(name.mention.start)?.sentence).tokens;
    let lower = |ix: TokenIx| {
        document.get(ix).is_some_and(|token| token.kind == TokenKind::Word)
            && document.str(ix).starts_with(char::is_lowercase)
    };
    if last < sentence.start
        || !sentence.contains(last)
        || Known::at(document, last).role_noun.is_none()
        || !(lower(last) || opens(document, last))
    {
        return None;
    }
    let mut start = last;
    while start > sentence.start && last.0 - start.0 < LONGEST_ROLE {
        let before = start.prev();
        let part = phrases.name_at(before).is_some()
            || matches!(document.tag(before), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Possessive)
            || document.is_hyphen(before)
            || document.is_hyphen(start) && document.is(before, "ex")
            || is_manner(document, before);
        if !part || document.is_quoted(before) != document.is_quoted(last) {
            break;
        }
        start = before;
    }
    // "28-year-old nurse"
    let aged = TokenRange::new(start, last).iter().find(|&ix| is_age(document, ix));
    let start = aged.filter(|_| document.low(start) == "-").map_or(start, TokenIx::next);
    Some(Role { range: TokenRange::new(start, last.next()), noun: Some(last) })
}

/// "Ann Lee, 42, a Utah Republican,": the description after a name.
fn after(document: &Document, phrases: &Phrases, name: &Name) -> Option<Role> {
    let comma = name.mention.end;
    let sentence = document.sentence(document.get(name.mention.start)?.sentence).tokens;
    let mut start = match document.low(comma) {
        "," => comma.next(),
        "is" | "was" if matches!(document.low(comma.next()), "a" | "an" | "the") => comma.next(),
        _ => return None,
    };
    if document.tag(start) == Tag::Number && document.low(start.next()) == "," {
        start = start.plus(2);
    }
    // "Bo Roe, Chief Ann Lee and two others": the next of several.
    let next = phrases.name_at(start).map(|index| phrases.name(index).mention);
    let another = next.is_some_and(|next| next.start == start && document.tag(next.end) != Tag::Possessive);
    if !sentence.contains(start) || another && Known::at(document, start).is_title() {
        return None;
    }
    let opens = document.tag(start) == Tag::Determiner
        || Known::at(document, start).role_noun.is_some()
        || is_trade_with(document, start)
        || is_kin_of(document, phrases, start)
        || ROLE_OPENERS.has(document.low(start));
    if !opens {
        return None;
    }
    let role = description(document, phrases, start, sentence.end)?;
    let ends = document.low(comma) != ","
        || role.range.end == sentence.end
        || matches!(document.token(role.range.end).kind, TokenKind::Punct | TokenKind::Mark)
        || matches!(document.low(role.range.end), "who" | "which" | "whose" | "and")
        || is_day_behind(document, role.range.end);
    ends.then_some(role)
}

/// Whether "in March", "on Friday" or "in 1996" begins at `at`, which tells when something was and not what somebody is.
fn is_day_behind(document: &Document, at: TokenIx) -> bool {
    let day = at.next();
    let year = || document.low(day).len() == 4 && document.tag(day) == Tag::Number;
    let named = || document.is_capitalized(day) && Known::at(document, day).is_never_name();
    document.is_any(at, &["in", "on", "since", "until"]) && (named() || year())
}

/// "communications director for", "shop steward at", "aid coordinator,", "mother of": a trade that words of what it is for stand
/// before, or a kinship with somebody.
fn is_trade_with(document: &Document, start: TokenIx) -> bool {
    let (noun, known) = (start.next(), |ix| Known::at(document, ix));
    let trade = matches!(document.tag(start), Tag::Noun | Tag::Adjective)
        && known(noun).role_noun.is_some()
        && document.is_any(noun.next(), &["of", "for", "at", "in", "with", ",", "."]);
    trade || known(start).kin.is_some() && document.is(noun, "of")
}

/// "Bo’s father": whose kin somebody is.
fn is_kin_of(document: &Document, phrases: &Phrases, start: TokenIx) -> bool {
    phrases.name_at(start).is_some_and(|index| {
        let owner = phrases.name(index).mention.end;
        document.tag(owner) == Tag::Possessive && Known::at(document, owner.next()).kin.is_some()
    })
}

/// "Her lawyer, Bo Roe, said": the description that a name stands after.
fn apposed_to(document: &Document, phrases: &Phrases, name: &Name) -> Option<Role> {
    // "His party, the Quill Union, said"
    let comma = name.mention.start.minus(if name.after_the { 2 } else { 1 });
    if !document.is(comma, ",") || !document.is_any(name.mention.end, &[",", "."]) {
        return None;
    }
    let sentence = document.sentence(document.get(name.mention.start)?.sentence).tokens;
    if !sentence.contains(comma) {
        return None;
    }
    let mut start = comma;
    while start > sentence.start && comma.0 - start.0 < LONGEST_ROLE {
        let before = start.prev();
        if document.token(before).kind == TokenKind::Mark
            || document.low(before) == ","
            || document.tag(before).is_verb() && Known::at(document, before).role_noun.is_none()
            || matches!(document.tag(before), Tag::Auxiliary | Tag::Modal | Tag::Subordinator | Tag::Conjunction)
        {
            break;
        }
        start = before;
        if document.tag(start) == Tag::Determiner && !matches!(document.tag(start.prev()), Tag::Preposition | Tag::To) {
            break;
        }
    }
    let role = description(document, phrases, start, comma)?;
    let owned =
        phrases.name_at(start).is_some_and(|index| document.tag(phrases.name(index).mention.end) == Tag::Possessive);
    // "The widow of one of the guards, Tom Lee,": he is the guard.
    let other = role.noun.is_some_and(|noun| is_of_other_sex(Known::at(document, noun), &name.words));
    let whole = (document.tag(role.range.start) == Tag::Determiner || owned) && role.range.end == comma;
    (whole && !other).then_some(role)
}

/// The description that begins at `start` and ends at a comma, a dash or the like; its noun is the
/// last before a preposition.
fn description(document: &Document, phrases: &Phrases, start: TokenIx, end: TokenIx) -> Option<Role> {
    let mut noun = None;
    let mut hung = false;
    let mut at = start;
    while at < end && at.0 - start.0 < LONGEST_ROLE {
        let low = document.low(at);
        let tag = document.tag(at);
        let known = Known::at(document, at);
        // "a truck driver from Mesa, Arizona"
        if low == "," && hung && phrases.leads_to_land(at) {
            at = at.next();
            continue;
        }
        if matches!(
            low,
            "," | ";"
                | ":"
                | "."
                | "--"
                | "—"
                | "–"
                | ")"
                | "("
                | "who"
                | "which"
                | "whose"
                | "but"
                | "said"
                | "says"
                | "told"
                | "?"
                | "!"
        ) || document.token(at).kind == TokenKind::Mark
            || noun.is_some() && is_day_behind(document, at)
            || tag.is_finite()
                && known.role_noun.is_none()
                && !(hung || document.tag(at.next()) == Tag::Preposition && low != "said")
        {
            break;
        }
        hung |= matches!(tag, Tag::Preposition | Tag::Subordinator | Tag::To);
        if !hung {
            // "a Russian-born banker"
            let person = is_person_noun(known) && !(known.is_national() && document.is(at.next(), "-"));
            let organization = || known.is_organization_noun() && phrases.name_at(at).is_none();
            if person || organization() {
                noun = Some(at);
            } else if tag == Tag::Noun {
                noun = None;
            }
        }
        at = at.next();
    }
    (noun.is_some() && at > start).then(|| Role { range: TokenRange::new(start, at), noun })
}
