//! What the lists of this room say of a word, all of them at one look.

use std::num::NonZeroU8;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::offices::begins_office;
use crate::document::{Document, TokenIx};
use crate::lexicon::{Sieve, WordSet, lines, parted};
use crate::model::hash;

static LOOSE: WordSet = WordSet::of(include_str!("../lexicon/entities/loose_nouns.txt"));

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

impl Title {
    fn read(value: &'static str) -> Option<Title> {
        let mut words = value.split(' ');
        match words.next()? {
            "courtesy" => Some(Title { office: None, sex: words.next().and_then(Sex::read) }),
            "office" => Some(Title { office: Some(words.next()?), sex: words.next().and_then(Sex::read) }),
            _ => None,
        }
    }
}

/// The place of a title among the titles, from one on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct TitleIx(NonZeroU8);

/// What the lists say of a word in lower case. It is small, as there is one for each word on a list and in a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The lists on which it stands, a bit for each [`List`].
    on: u32,
    /// The sex that it tells as a first name, if any; `None` where it is no first name.
    pub first_name: Option<Option<Sex>>,
    /// The sex that it tells as the noun for a person, if any; `None` where it is no such noun.
    pub role_noun: Option<Option<Sex>>,
    /// The same for words of kinship and company.
    pub kin: Option<Option<Sex>>,
    title: Option<TitleIx>,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $list:ident $file:literal;)* -- $($(#[$more:meta])* $other:ident $kind:ident;)*) => {
        #[derive(Clone, Copy)]
        enum List {
            $($list,)*
            $($kind,)*
        }

        const PLAIN: &[(List, &str)] =
            &[$((List::$list, include_str!(concat!("../lexicon/entities/", $file)))),*];

        impl Known {
            $($(#[$doc])* pub fn $name(self) -> bool {
                self.stands_on(List::$list)
            })*
            $($(#[$more])* pub fn $other(self) -> bool {
                self.stands_on(List::$kind)
            })*
        }
    };
}

lists! {
    /// Nation, party or creed: a capital, but nobody's name.
    is_affiliation Affiliations "affiliations.txt";
    /// The form of a company: "Inc."
    is_company_form CompanyForms "company_forms.txt";
    /// A noun for people of any trade.
    is_general_noun GeneralNouns "general_nouns.txt";
    /// What is read rather than heard: "poll", "report".
    is_document DocumentNouns "../words/document_nouns.txt";
    /// Several people, without a plural ending.
    is_group_noun GroupNouns "../words/group_nouns.txt";
    /// A day, a month or a headline's word: begins no name.
    is_never_name NeverNames "never_names.txt";
    /// A word at the end of a name that makes it an organisation's, or the last part of such a word ("Sun-Times").
    is_organization_head OrganizationHeads "organization_heads.txt";
    /// A word at the end of a company's or a paper's name that is a surname, too.
    is_head_and_surname HeadsAndSurnames "heads_and_surnames.txt";
    /// The whole name of a known organisation.
    is_organization Organizations "organizations.txt";
    /// A word that begins no name, but can end one after a first name: "Bo English".
    is_rare_surname RareSurnames "rare_surnames.txt";
    /// A word at the end of the name of what a town has.
    is_institution Institutions "institutions.txt";
    /// "de", "van": lower case inside a name.
    is_particle Particles "particles.txt";
    /// The whole name of a place.
    is_place Places "places.txt";
    /// "Jr."
    is_generation Suffixes "suffixes.txt";
    /// What a name’s bearer is, after it: "MP", "QC", whatever full stop stands behind it.
    is_honour Honours "honours.txt";
    /// A surname that may stand before the given name.
    is_family_first FamilyFirst "family_first.txt";
    /// Of what the given names after such a surname are made.
    is_given_syllable GivenSyllables "given_syllables.txt";
    /// A title after which the given name stands: "Sir".
    is_given_title GivenTitles "given_titles.txt";
    /// A noun for a player by the place in a team: "flanker".
    is_player_noun PlayerNouns "player_nouns.txt";
    /// The initials of an office before a first name: "Health CS Ann Lee".
    is_short_office ShortOffices "short_offices.txt";
    /// A word with a capital that belongs to the title after it.
    is_title_modifier TitleModifiers "title_modifiers.txt";
    --
    /// The first word of a place or an organisation whose name has several.
    begins_longer BeginsLonger;
    /// One sex's first name only outside of the United States.
    is_first_name_elsewhere FirstNamesElsewhere;
    /// A common noun for an organisation.
    is_organization_noun OrganizationNouns;
    /// A noun by which running text describes one person.
    describes_one Describing;
    /// An office before a name.
    is_office OfficeTitles;
    /// A form of address: "Ms."
    is_courtesy Courtesies;
    /// A noun for one of a nation: "Swede", "Frenchman".
    is_national Nationals;
}

impl Known {
    /// What the lists say of `word`. A full stop at its end is an abbreviation's, which nouns and first names do
    /// not have.
    pub fn of(word: &str) -> Known {
        let mut known = Known::of_token(word, hash(word));
        if word.contains('-') {
            known.take_in_parts(word);
        }
        known
    }

    /// What the lists say of the token at `ix`.
    pub fn at(document: &Document, ix: TokenIx) -> Known {
        let (Some(token), Some(hash)) = (document.get(ix), document.hash(ix)) else { return Known::default() };
        let abbreviated = document.text.as_bytes()[token.span.end - 1] == b'.';
        if abbreviated || LISTS.hashes.may_have(hash) {
            Known::of_token(document.low(ix), hash)
        } else {
            Known::default()
        }
    }

    /// As [`of`](Known::of) for a token, whose hash is known and which has no hyphen in it.
    pub fn of_token(low: &str, low_hash: u32) -> Known {
        match low.strip_suffix('.') {
            Some(bare) => Known::listed(bare, hash(bare)).abbreviated(low),
            None => Known::listed(low, low_hash),
        }
    }

    fn listed(word: &str, hash: u32) -> Known {
        LISTS.get(word, hash).unwrap_or_default()
    }

    /// What is left of it where its word is the abbreviation `word`.
    fn abbreviated(self, word: &str) -> Known {
        let mut on = self.on & !Known::NEVER_ABBREVIATED;
        // That is Maryland.
        if word == "md." {
            on &= !bit(List::Honours);
        }
        Known { on, title: self.title, ..Known::default() }
    }

    const NEVER_ABBREVIATED: u32 =
        bit(List::FirstNamesElsewhere) | bit(List::OrganizationNouns) | bit(List::Describing);

    /// "Jean-Claude" is a first name as both of its parts are, the "Sun-Times" a paper as its last part is, and an
    /// "Attorney-General" holds an office.
    fn take_in_parts(&mut self, word: &str) {
        let part = |part: &str| Known::listed(part, hash(part));
        if self.first_name.is_none()
            && let Some((one, other)) = word.split_once('-')
        {
            self.first_name = part(one).first_name.filter(|_| part(other).first_name.is_some());
        }
        if let Some((before, last)) = word.rsplit_once('-') {
            let last = part(last.strip_suffix('.').unwrap_or(last));
            self.on |= last.on & bit(List::OrganizationHeads);
            if last.is_office() && before.split('-').all(|before| begins_office(before, part(before))) {
                self.title = last.title;
                self.on |= bit(List::OfficeTitles);
            }
        }
    }

    fn stands_on(self, list: List) -> bool {
        self.on & bit(list) != 0
    }

    /// What follows a name: "Jr.", "MP".
    pub fn is_suffix(self) -> bool {
        self.is_generation() || self.is_honour()
    }

    /// Whether it says anything before a name.
    pub fn is_title(self) -> bool {
        self.title.is_some()
    }

    /// What it says before a name.
    pub fn title(self) -> Option<&'static Title> {
        let TitleIx(place) = self.title?;
        TITLES.get(usize::from(place.get()) - 1)
    }

    /// The office that it means before a name.
    pub fn office(self) -> Option<&'static str> {
        self.title()?.office
    }

    /// The sex that it tells as a noun for somebody.
    pub fn noun_sex(self) -> Option<Sex> {
        self.role_noun.flatten().or(self.kin.flatten())
    }
}

const fn bit(list: List) -> u32 {
    1 << list as u32
}

/// The words on the lists of which this holds.
pub fn words_that(holds: fn(Known) -> bool) -> impl Iterator<Item = &'static str> {
    LISTS.words.values().filter(move |(_, known)| holds(*known)).map(|&(word, _)| word)
}

/// Every word that stands on a list.
struct Lists {
    /// By the hash of the word.
    words: FxHashMap<u32, (&'static str, Known)>,
    hashes: Sieve<1024>,
}

/// About so many words stand on the lists.
const WORDS: usize = 8_000;

static TITLES: LazyLock<Vec<Title>> = LazyLock::new(|| {
    let mut values: Vec<&str> = titles().map(|(_, value)| value).collect();
    values.dedup();
    values.into_iter().filter_map(Title::read).collect()
});

/// The words before a name, and what each says; those that say the same stand together.
fn titles() -> impl Iterator<Item = (&'static str, &'static str)> {
    entries(include_str!("../lexicon/entities/titles.txt")).filter(|(_, value)| Title::read(value).is_some())
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists =
        Lists { words: FxHashMap::with_capacity_and_hasher(WORDS, Default::default()), hashes: Sieve::default() };
    for (list, text) in PLAIN {
        lines(text).for_each(|word| lists.entry(word).on |= bit(*list));
    }
    for text in [include_str!("../lexicon/entities/places.txt"), include_str!("../lexicon/entities/organizations.txt")]
    {
        for (first, _) in lines(text).filter_map(|whole| parted(whole, b' ')) {
            lists.entry(first.strip_suffix('.').unwrap_or(first)).on |= bit(List::BeginsLonger);
        }
    }
    for (word, sex) in entries(include_str!("../lexicon/entities/first_names_us.txt")) {
        lists.entry(word).first_name = Some(Sex::read(sex));
    }
    for (word, sex) in entries(include_str!("../lexicon/entities/first_names_world.txt")) {
        let known = lists.entry(word);
        if known.first_name.is_none() {
            known.first_name = Some(Sex::read(sex));
            known.on |= if Sex::read(sex).is_some() { bit(List::FirstNamesElsewhere) } else { 0 };
        }
    }
    for (word, sex) in entries(include_str!("../lexicon/words/role_nouns.txt")) {
        lists.entry(word).role_noun = Some(Sex::read(sex));
    }
    for (word, sex) in entries(include_str!("../lexicon/entities/kin.txt")) {
        lists.entry(word).kin = Some(Sex::read(sex));
    }
    for (word, sex) in nationals() {
        let known = lists.entry(word);
        known.on |= bit(List::Nationals);
        if let Some(sex) = Sex::read(sex) {
            known.role_noun = Some(Some(sex));
        }
    }
    for (word, _) in entries(include_str!("../lexicon/words/organization_nouns.txt")) {
        lists.entry(word).on |= bit(List::OrganizationNouns);
    }
    let (mut place, mut before) = (0_u8, "");
    for (word, value) in titles() {
        place += u8::from(value != before);
        before = value;
        let known = lists.entry(word);
        known.title = NonZeroU8::new(place).map(TitleIx);
        known.on |= if value.starts_with("office") { bit(List::OfficeTitles) } else { bit(List::Courtesies) };
    }
    lists.find_describing();
    lists
});

/// The lines of a list, each a word, a tab and what is said of it.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(text).map(|line| {
        let (word, value) = parted(line, b'\t').unwrap_or((line, ""));
        (word.trim_ascii(), value.trim_ascii())
    })
}

/// The nouns for one of a nation, and m or f where it tells the sex.
fn nationals() -> impl Iterator<Item = (&'static str, &'static str)> {
    let words = lines(include_str!("../lexicon/entities/nations.txt")).flat_map(|line| line.split(' '));
    words.filter_map(|word| word.split_once(':'))
}

impl Lists {
    fn entry(&mut self, word: &'static str) -> &mut Known {
        let hash = hash(word);
        self.hashes.add(hash);
        &mut self.words.entry(hash).or_insert((word, Known::default())).1
    }

    fn get(&self, word: &str, hash: u32) -> Option<Known> {
        let found = self.hashes.may_have(hash).then(|| self.words.get(&hash)).flatten();
        found.filter(|(holder, _)| *holder == word).map(|&(_, known)| known)
    }

    /// Of which nouns one description in running text may be made.
    fn find_describing(&mut self) {
        for (word, known) in self.words.values_mut() {
            let noun = known.role_noun.is_some() || known.kin.is_some() || known.is_general_noun();
            if noun && !known.is_affiliation() && !LOOSE.has(word) {
                known.on |= bit(List::Describing);
            }
        }
    }
}

/// Whether the word at `ix`, which looks like a verb, tells of what sort an officer is: "Returning officer", "managing director".
pub fn is_manner(document: &Document, ix: TokenIx) -> bool {
    let watches = || document.is(ix, "watch") && document.is_any(ix.next(), &["manager", "commander"]);
    document.tag(ix).is_verb() && (Known::at(document, ix).is_title_modifier() || watches())
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
            ("mary-ann", Some(Some(Sex::Woman))),
            ("mary-table", None),
            ("table", None),
        ] {
            assert_eq!(Known::of(name).first_name, want, "{name}");
        }
    }

    #[test]
    fn titles_say_office_and_sex() {
        assert_eq!(Known::of("sen.").title(), Some(&Title { office: Some("senator"), sex: None }));
        assert_eq!(Known::of("mrs.").title(), Some(&Title { office: None, sex: Some(Sex::Woman) }));
        assert_eq!(Known::of("walked").title(), None);
    }

    #[test]
    fn an_abbreviation_is_no_noun() {
        assert!(Known::of("md").is_honour() && !Known::of("md.").is_honour() && Known::of("jr.").is_generation());
        assert!(Known::of("baker").role_noun.is_some() && Known::of("baker.").role_noun.is_none());
        assert!(Known::of("sun-times").is_organization_head() && !Known::of("sun-bed").is_organization_head());
    }

    #[test]
    fn no_two_words_share_a_hash() {
        let sexed = [
            include_str!("../lexicon/entities/first_names_us.txt"),
            include_str!("../lexicon/entities/first_names_world.txt"),
            include_str!("../lexicon/words/role_nouns.txt"),
            include_str!("../lexicon/entities/kin.txt"),
            include_str!("../lexicon/words/organization_nouns.txt"),
            include_str!("../lexicon/entities/titles.txt"),
        ];
        let words = PLAIN
            .iter()
            .flat_map(|(_, text)| lines(text))
            .chain(sexed.into_iter().flat_map(entries).chain(nationals()).map(|(word, _)| word));
        let wrong: Vec<&str> = words.filter(|word| LISTS.get(word, hash(word)).is_none()).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert!(TITLES.len() < 256 && LISTS.words.len() <= WORDS, "{} {}", TITLES.len(), LISTS.words.len());
    }
}
