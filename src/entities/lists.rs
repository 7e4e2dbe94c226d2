//! What the lists of this room say of a word. All take lower case; a full stop at the end is ignored.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lexicon::{WordMap, WordSet, lines};
use crate::quotes::is_medium_name;

/// The sex that a word or a name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sex {
    /// he, Mr., husband
    Man,
    /// she, Mrs., wife
    Woman,
}

impl Sex {
    fn read(letter: &str) -> Option<Sex> {
        match letter {
            "m" => Some(Sex::Man),
            "f" => Some(Sex::Woman),
            _ => None,
        }
    }
}

/// A word that stands before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// The office it means, as a common noun; `None` for a form of address.
    pub office: Option<&'static str>,
    /// The sex it tells.
    pub sex: Option<Sex>,
}

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident $list:ident $file:literal;)*) => {$(
        static $list: LazyLock<WordSet> =
            LazyLock::new(|| WordSet::read(include_str!(concat!("../lexicon/entities/", $file))));

        $(#[$doc])*
        pub fn $name(word: &str) -> bool {
            $list.has(bare(word))
        }
    )*};
}

sets! {
    /// Nation, party or creed: a capital, but nobody's name.
    is_affiliation AFFILIATIONS "affiliations.txt";
    /// The form of a company: "Inc."
    is_company_form FORMS "company_forms.txt";
    /// A noun for people of any trade.
    is_general_noun GENERAL "general_nouns.txt";
    /// What is read rather than heard: "poll", "report".
    is_document DOCUMENTS "document_nouns.txt";
    /// Several people, without a plural ending.
    is_group_noun GROUPS "group_nouns.txt";
    /// A day, a month or a headline's word: begins no name.
    is_never_name NEVER "never_names.txt";
    /// A word at the end of a name that makes it an organisation's.
    ends_organization HEADS "organization_heads.txt";
    /// A word at the end of a company's or a paper's name that is a surname, too.
    is_head_and_surname SURNAMES "heads_and_surnames.txt";
    /// The whole name of a known organisation.
    is_organization ORGANIZATIONS "organizations.txt";
    /// A word that begins no name, but can end one after a first name: "Bo English".
    is_rare_surname RARE "rare_surnames.txt";
    /// "de", "van": lower case inside a name.
    is_particle PARTICLES "particles.txt";
    /// The whole name of a place.
    is_place PLACES "places.txt";
    /// "Jr."
    is_generation SUFFIXES "suffixes.txt";
    /// "MP", "QC", whatever full stop stands behind it.
    is_honour_or_state HONOURS "honours.txt";
    /// A surname that may stand before the given name.
    is_family_first FAMILIES "family_first.txt";
    /// Of what the given names after such a surname are made.
    is_given_syllable SYLLABLES "given_syllables.txt";
    /// A title after which the given name stands: "Sir".
    is_given_title GIVEN_TITLES "given_titles.txt";
    /// A word with a capital that belongs to the title after it.
    is_title_modifier MODIFIERS "title_modifiers.txt";
}

fn sexed(file: &'static str) -> WordMap<Option<Sex>> {
    WordMap::read(file, |sex| Some(Sex::read(sex)))
}

static FIRST_US: LazyLock<WordMap<Option<Sex>>> =
    LazyLock::new(|| sexed(include_str!("../lexicon/entities/first_names_us.txt")));
static FIRST_WORLD: LazyLock<WordMap<Option<Sex>>> =
    LazyLock::new(|| sexed(include_str!("../lexicon/entities/first_names_world.txt")));
static ROLES: LazyLock<WordMap<Option<Sex>>> =
    LazyLock::new(|| sexed(include_str!("../lexicon/entities/role_nouns.txt")));
static KIN: LazyLock<WordMap<Option<Sex>>> = LazyLock::new(|| sexed(include_str!("../lexicon/entities/kin.txt")));
static NICKNAMES: LazyLock<WordMap<&'static str>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/entities/nicknames.txt"), Some));
static ORGANIZATION_NOUNS: LazyLock<WordMap<&'static str>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/entities/organization_nouns.txt"), Some));
static STATES: LazyLock<WordMap<&'static str>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/entities/states.txt"), Some));
static TITLES: LazyLock<WordMap<Title>> = LazyLock::new(|| {
    WordMap::read(include_str!("../lexicon/entities/titles.txt"), |value| {
        let mut words = value.split(' ');
        match words.next()? {
            "courtesy" => Some(Title { office: None, sex: words.next().and_then(Sex::read) }),
            "office" => Some(Title { office: Some(words.next()?), sex: words.next().and_then(Sex::read) }),
            _ => None,
        }
    })
});

/// `word` without the full stop of an abbreviation.
pub fn bare(word: &str) -> &str {
    word.strip_suffix('.').unwrap_or(word)
}

/// The sex that a first name tells, if any; `None` where `word` is no first name.
pub fn first_name(word: &str) -> Option<Option<Sex>> {
    let known = |word: &str| FIRST_US.get(word).or_else(|| FIRST_WORLD.get(word)).copied();
    // "Jean-Claude"
    known(word).or_else(|| word.split_once('-').and_then(|(one, other)| known(one).filter(|_| known(other).is_some())))
}

/// Whether `word` is one sex's first name only outside of the United States.
pub fn is_first_name_elsewhere(word: &str) -> bool {
    FIRST_WORLD.get(word).is_some_and(Option::is_some) && FIRST_US.get(word).is_none()
}

/// What a name’s bearer is, after it: "MP", "QC"; but "Md." is Maryland.
pub fn is_honour(word: &str) -> bool {
    is_honour_or_state(word) && word != "md."
}

/// What follows a name: "Jr.", "MP".
pub fn is_suffix(word: &str) -> bool {
    is_generation(word) || is_honour(word)
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

/// The sets of nouns for the same people to which `word` belongs, a bit for each.
pub fn offices(word: &str) -> u64 {
    OFFICES.get(word).copied().unwrap_or(0)
}

/// What a word before a name says.
pub fn title(word: &str) -> Option<Title> {
    TITLES.get(bare(word)).copied()
}

/// The sex that the noun for a person tells, if any; `None` where it is no such noun.
pub fn role_noun(word: &str) -> Option<Option<Sex>> {
    ROLES.get(word).copied()
}

/// Nouns of which one description in running text may be made.
static DESCRIBING: LazyLock<WordSet> = LazyLock::new(|| {
    let lists = [
        include_str!("../lexicon/entities/role_nouns.txt"),
        include_str!("../lexicon/entities/kin.txt"),
        include_str!("../lexicon/entities/general_nouns.txt"),
    ];
    let words = lists.into_iter().flat_map(lines).map(|line| line.split('\t').next().unwrap_or(line));
    let loose = ["member", "head", "source", "general", "major", "native", "independent", "marine"];
    words.filter(|word| !loose.contains(word) && !is_affiliation(word)).collect()
});

/// Whether `word` is a noun by which running text describes one person.
pub fn describes_one(word: &str) -> bool {
    DESCRIBING.has(word)
}

/// Whether `word` is a common noun for an organisation.
pub fn is_organization_noun(word: &str) -> bool {
    ORGANIZATION_NOUNS.get(word).is_some()
}

/// Whether an organisation of that name can be called by `noun`: surely, surely not, or `None` where
/// neither the noun nor the name tells.
pub fn suits(noun: &str, name: &[String]) -> Option<bool> {
    let kinds = ORGANIZATION_NOUNS.get(noun).copied().unwrap_or("");
    if name.iter().any(|word| word == noun || kinds.split(' ').any(|kind| kind == word)) {
        return Some(true);
    }
    // "the campaign" is nothing that is not called a campaign.
    if kinds == noun {
        return Some(false);
    }
    let of_a_kind = name.last().is_some_and(|last| is_organization_head(last) && !is_company_head(last));
    let narrow = !kinds.is_empty() && name.len() > 1 && !is_organization(&name.join(" "));
    // "the club" is not Instagram, on which the result was posted.
    let carries = !kinds.is_empty() && !name.is_empty() && name.iter().all(|word| is_medium_name(word));
    (narrow || of_a_kind || carries).then_some(false)
}

/// Whether a name that ends in `word`, or in the last part of it ("Sun-Times"), is an organisation's.
pub fn is_organization_head(word: &str) -> bool {
    ends_organization(word) || word.rsplit_once('-').is_some_and(|(_, last)| ends_organization(last))
}

/// The last words of companies and groups, which many nouns can mean.
fn is_company_head(word: &str) -> bool {
    is_company_form(word)
        || matches!(
            word,
            "inc"
                | "corp"
                | "corporation"
                | "company"
                | "co"
                | "ltd"
                | "llc"
                | "plc"
                | "group"
                | "holdings"
                | "energy"
                | "motors"
                | "systems"
                | "technologies"
                | "industries"
                | "international"
                | "media"
                | "entertainment"
                | "organization"
                | "network"
                | "coalition"
                | "alliance"
                | "foundation"
                | "institute"
                | "center"
                | "coal"
        )
}

/// Whether `word` is a noun for people, organisations or documents, in either number.
pub fn is_common_noun(word: &str) -> bool {
    let known = |word: &str| {
        is_group_noun(word) || role_noun(word).is_some() || is_organization_noun(word) || is_document(word)
    };
    known(word) || singular(word).is_some_and(|word| known(&word))
}

/// Whether a noun has the ending of one for no person: "permission", "agreement".
pub fn is_abstract(word: &str) -> bool {
    const ENDINGS: [&str; 8] = ["tion", "sion", "ment", "ness", "ance", "ence", "ism", "ity"];
    word.len() > 6 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether "the" and `noun` need not mean an organisation that has been named.
pub fn is_vague_organization(noun: &str) -> bool {
    matches!(
        noun,
        "administration"
            | "leadership"
            | "district"
            | "campaign"
            | "county"
            | "military"
            | "presidency"
            | "regime"
            | "opposition"
            | "industry"
            | "media"
            | "movement"
            | "establishment"
            | "site"
            | "show"
            | "program"
            | "team"
            | "office"
            | "staff"
            | "government"
            | "side"
            | "faction"
            | "wing"
            | "body"
            | "business"
            | "workforce"
            | "household"
            | "management"
            | "operation"
            | "school"
            | "church"
            | "store"
            | "hospital"
            | "prison"
    )
}

/// As [`role_noun`], for words of kinship and company.
pub fn kin(word: &str) -> Option<Option<Sex>> {
    KIN.get(word).copied()
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

/// The singular of a plural noun, by its ending; `None` where it does not look like a plural.
pub fn singular(noun: &str) -> Option<String> {
    match noun {
        "men" => return Some("man".into()),
        "women" => return Some("woman".into()),
        "people" => return Some("person".into()),
        "children" => return Some("child".into()),
        "wives" => return Some("wife".into()),
        _ => {}
    }
    for (ending, place) in
        [("smen", "sman"), ("swomen", "swoman"), ("ymen", "yman"), ("ies", "y"), ("sses", "ss"), ("ches", "ch")]
    {
        if let Some(stem) = noun.strip_suffix(ending) {
            return Some(format!("{stem}{place}"));
        }
    }
    let stem = noun.strip_suffix('s')?;
    (stem.len() > 2 && !stem.ends_with(['s', 'u', 'i'])).then(|| stem.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_tell_the_sex_or_only_that_they_are_names() {
        for (name, want) in [
            ("mary", Some(Some(Sex::Woman))),
            ("vladimir", Some(Some(Sex::Man))),
            ("robin", Some(None)),
            ("angela", Some(Some(Sex::Woman))),
            ("table", None),
        ] {
            assert_eq!(first_name(name), want, "{name}");
        }
    }

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

    #[test]
    fn titles_say_office_and_sex() {
        assert_eq!(title("sen."), Some(Title { office: Some("senator"), sex: None }));
        assert_eq!(title("mrs."), Some(Title { office: None, sex: Some(Sex::Woman) }));
        assert_eq!(title("walked"), None);
    }

    #[test]
    fn plurals_have_a_singular() {
        for (plural, want) in [
            ("officials", Some("official")),
            ("policies", Some("policy")),
            ("spokesmen", Some("spokesman")),
            ("press", None),
            ("aide", None),
        ] {
            assert_eq!(singular(plural).as_deref(), want, "{plural}");
        }
    }
}
