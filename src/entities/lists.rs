//! What the lists of this room say of words together, or of one beyond what is [`Known`] of it.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::known::Known;
use super::word::{Word, joined};
pub use crate::lexicon::singular;
use crate::lexicon::{ORGANIZATION_NOUNS, WordMap, WordSet, lines};
use crate::quotes::is_medium_name;

static LOOKED: WordSet = WordSet::of(include_str!("../lexicon/entities/looked.txt"));
static VAGUE: WordSet = WordSet::of(include_str!("../lexicon/entities/vague_organizations.txt"));
static COMPANY_HEADS: WordSet = WordSet::of(include_str!("../lexicon/entities/company_heads.txt"));
static CLUBS: WordSet = WordSet::of(include_str!("../lexicon/entities/clubs.txt"));
static NO_COMPANIES: WordSet = WordSet::of(include_str!("../lexicon/entities/no_companies.txt"));
static NEVER_FIRMS: WordSet = WordSet::of(include_str!("../lexicon/entities/never_firms.txt"));
static NICKNAMES: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/entities/nicknames.txt"), Some);
static FIRMS: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/entities/firms.txt"), Some);
static SHORT_FORMS: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/entities/short_forms.txt"), Some);
static FIRM_NOUNS: WordSet = WordSet::of(include_str!("../lexicon/entities/firm_nouns.txt"));
static STATES: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/entities/states.txt"), Some);

/// `word` without the full stop of an abbreviation.
pub fn bare(word: &str) -> &str {
    word.strip_suffix('.').unwrap_or(word)
}

/// The last word of the state that `word` stands for: "fla." is Florida.
pub fn state(word: &str) -> Option<&'static str> {
    STATES.get(bare(word)).copied()
}

static OFFICES: LazyLock<FxHashMap<&'static str, u64>> = LazyLock::new(|| {
    let mut offices: FxHashMap<&'static str, u64> = FxHashMap::default();
    for (place, line) in lines(include_str!("../lexicon/entities/offices.txt")).enumerate() {
        for word in line.split(' ') {
            *offices.entry(word).or_default() |= 1 << (place % 64);
        }
    }
    offices
});

static NATIONS: LazyLock<FxHashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut nations = FxHashMap::default();
    for (place, line) in (1..=u8::MAX).zip(lines(include_str!("../lexicon/entities/nations.txt"))) {
        nations.extend(line.split(' ').map(|word| (word.split(':').next().unwrap_or(word), place)));
    }
    nations
});

/// The number of the nation whose country or people `word` is: "Spaniard", "Spanish", and "Spain" have the same.
pub fn nation(word: &str) -> Option<u8> {
    NATIONS.get(word).copied()
}

/// The sets of nouns for the same people to which `word` belongs, a bit for each.
pub fn offices(word: &str) -> u64 {
    OFFICES.get(word).copied().unwrap_or(0)
}

/// What the lists say of a name with these words.
pub fn whole(words: &[Word]) -> Known {
    match words {
        [] => Known::default(),
        [only] => only.known,
        [first, ..] if first.known.begins_longer() => Known::of(&joined(words)),
        _ => Known::default(),
    }
}

/// The one word by which the body with this name goes, too: "the Met" of the Metropolitan Police.
pub fn short_form(name: &[Word]) -> Option<&'static str> {
    SHORT_FORMS.get(&joined(name)).copied()
}

/// Whether an organisation of that name can be called by `noun`: surely, surely not, or `None` where
/// neither the noun nor the name tells.
pub fn suits(noun: &str, name: &[Word]) -> Option<bool> {
    let kinds = ORGANIZATION_NOUNS.get(noun).copied().unwrap_or("");
    if name.iter().any(|word| kinds.split(' ').any(|kind| kind == word.low)) {
        return Some(true);
    }
    // "Two people told Reuters. The company said no."
    if is_company_noun(noun) && name.iter().all(|word| NEVER_FIRMS.has(&word.low)) {
        return Some(false);
    }
    // "the company" is not Wall Street.
    if matches!(name, [_, street] if street.low == "street") {
        return Some(false);
    }
    // "The organization", "the rights group" may be a club.
    let anything = matches!(noun, "organization" | "organisation" | "nonprofit" | "charity" | "group" | "ngo")
        && name.last().is_some_and(|last| FREE.contains(&&*last.low));
    // "the campaign" is nothing that is not called a campaign.
    if kinds == noun {
        return Some(false);
    }
    let of_a_kind =
        !anything && name.last().is_some_and(|last| last.known.is_organization_head() && !is_company_head(last));
    let narrow = !kinds.is_empty() && name.len() > 1 && !whole(name).is_organization();
    // "the club" is not Instagram, on which the result was posted.
    let carries = !kinds.is_empty() && !is_company_noun(noun) && is_medium(name);
    (narrow || of_a_kind || carries).then_some(false)
}

/// Whether the noun is one for any company.
fn is_company_noun(noun: &str) -> bool {
    matches!(noun, "company" | "firm")
}

/// Whether it is the name of a medium, which is a company as well: "Instagram".
pub fn is_medium(name: &[Word]) -> bool {
    !name.is_empty() && name.iter().all(|word| is_medium_name(&word.low))
}

/// The last words of names whose bearers are societies of any sort.
const FREE: [&str; 12] = [
    "club",
    "foundation",
    "trust",
    "fund",
    "society",
    "alliance",
    "union",
    "league",
    "watch",
    "association",
    "coalition",
    "network",
];

/// Whether one calls the organisation that is spoken of by this noun and words of what it does: "the budget airline".
pub fn is_firm_noun(noun: &str) -> bool {
    FIRM_NOUNS.has(noun)
}

/// Whether a name of several words is that of a company by its last word: "Ford Motor Co.", not "Roe Foundation".
pub fn is_company(name: &[Word]) -> bool {
    let Some((last, others)) = name.split_last() else { return false };
    !others.is_empty() && is_company_head(last) && !NO_COMPANIES.has(&last.low)
}

/// Whether a club may be called by this last word of its name alone: "United".
pub fn is_club(word: &str) -> bool {
    CLUBS.has(word)
}

/// Whether the name ends in that of a land: "Cricket Ireland".
pub fn is_of_land(name: &[Word]) -> bool {
    name.len() > 1 && name.last().is_some_and(|last| last.known.is_place() && nation(&last.low).is_some())
}

/// Whether it is the name of what plays for a town, or is one: "Marlow City", "Quill County".
pub fn is_town_club(name: &[Word]) -> bool {
    let Some((last, [first, ..])) = name.split_last() else { return false };
    let town = || matches!(&*last.low, "county" | "borough" | "town" | "harbour" | "argyle" | "orient");
    first.known.first_name.is_none() && (is_club(&last.low) || town())
}

/// The last words of companies and groups, which many nouns can mean.
fn is_company_head(word: &Word) -> bool {
    word.known.is_company_form() || COMPANY_HEADS.has(&word.low)
}

/// Whether `word` is a noun for people, organisations or documents, in either number.
pub fn is_common_noun(word: &Word) -> bool {
    let common = |known: Known| {
        known.is_group_noun() || known.role_noun.is_some() || known.is_organization_noun() || known.is_document()
    };
    let several = |known: Known| common(known) || known.kin.is_some();
    common(word.known) || singular(&word.low).is_some_and(|word| several(Known::of(&word)))
}

/// Whether `word` says of the name behind it that it is that of an organisation: "chipmaker".
pub fn is_firm(word: &str) -> bool {
    FIRMS.get(word).is_some_and(|who| *who != "anybody")
}

/// The other noun by which an organisation goes before whose name `word` stands: a "lender" is a bank.
pub fn other_firm_noun(word: &str) -> Option<&'static str> {
    FIRMS.get(word).copied().filter(|other| !matches!(*other, "" | "anybody"))
}

/// Whether `word` stands before a name and is no part of it, even where it begins a sentence.
pub fn precedes_name(word: &str) -> bool {
    FIRMS.get(word).is_some()
}

/// Whether a noun has the ending of one for no person: "permission", "agreement".
pub fn is_abstract(word: &str) -> bool {
    const ENDINGS: [&str; 8] = ["tion", "sion", "ment", "ness", "ance", "ence", "ism", "ity"];
    word.len() > 6 && word != "mission" && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether "the" and `noun` need not mean an organisation that has been named.
pub fn is_vague_organization(noun: &str) -> bool {
    VAGUE.has(noun)
}

/// Whether whoever stands behind this and "by" only looked at something, or asked others: "seen by Reuters".
pub fn is_looked(participle: &str) -> bool {
    LOOKED.has(participle)
}

/// Whether two first names (or their initials) can be one person's.
pub fn same_first_name(one: &str, other: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    let short_for =
        |short: &str, long: &str| NICKNAMES.get(short).is_some_and(|names| names.split(' ').any(|name| name == long));
    one == other
        || initial(one, other)
        || initial(other, one)
        || short_for(one, other)
        || short_for(other, one)
        || NICKNAMES
            .get(one)
            .zip(NICKNAMES.get(other))
            .is_some_and(|(a, b)| a.split(' ').any(|a| b.split(' ').any(|b| a == b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_match_by_short_form_and_initial() {
        for (one, other, want) in [
            ("joe", "joseph", true),
            ("bill", "william", true),
            ("j", "john", true),
            ("liz", "betty", true),
            ("bill", "hillary", false),
            ("jo", "john", false),
        ] {
            assert_eq!(same_first_name(one, other), want, "{one} {other}");
        }
    }
}
