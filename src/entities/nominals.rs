//! Whom a description means: somebody named elsewhere, somebody described before, or one more.

use std::collections::HashMap;

use super::cast::{Cast, Kind, Member, MemberIx};
use super::lists::{self, Sex};
use super::phrase::{Nominal, is_age};
use super::roles::is_person_noun;
use super::scene::{Event, Scene, Wanted};
use crate::document::{Document, Tag};

/// What a noun stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// "senator", "brother"
    Person,
    /// "company"
    Organization,
    /// "poll"
    Document,
    /// Anything else.
    Other,
}

/// The described ones so far.
#[derive(Default)]
pub struct Described {
    /// By owner and noun.
    owned: HashMap<(MemberIx, String), MemberIx>,
    /// By the words without a determiner.
    whole: HashMap<String, MemberIx>,
    /// The last with that noun.
    by_noun: HashMap<String, MemberIx>,
}

/// Whom a description means, how sure, and how that was found.
pub struct Meaning {
    /// The member.
    pub member: MemberIx,
    /// From 0 to 1.
    pub confidence: f32,
    /// Whether it was found as somebody whom the text calls otherwise, too.
    pub known: bool,
}

/// What the noun of `nominal` stands for.
pub fn class(document: &Document, nominal: &Nominal) -> Class {
    let low = document.low(nominal.noun);
    let one = if nominal.plural { lists::singular(low) } else { None };
    let low = one.as_deref().unwrap_or(low);
    if lists::is_organization_noun(low) {
        Class::Organization
    } else if lists::is_document(low) || lists::is_document(document.low(nominal.noun)) {
        Class::Document
    } else if is_person_noun(document, nominal.noun)
        || lists::role_noun(low).is_some()
        || is_age(document, nominal.noun)
    {
        Class::Person
    } else {
        Class::Other
    }
}

impl Described {
    /// Whom `nominal` means; `owner` is whose it is, where that is known.
    pub fn resolve(
        &mut self,
        document: &Document,
        cast: &mut Cast,
        scene: &Scene,
        nominal: &Nominal,
        owner: Option<MemberIx>,
    ) -> Meaning {
        let class = class(document, nominal);
        let noun = document.low(nominal.noun).to_string();
        if let Some(owner) = owner {
            if let Some(&member) = self.owned.get(&(owner, noun.clone())) {
                return Meaning { member, confidence: 0.9, known: true };
            }
            if class == Class::Person
                && !nominal.plural
                && let Some(member) = self.by_role(document, cast, scene, nominal, Some(owner))
            {
                return Meaning { member, confidence: 0.75, known: true };
            }
            let member = self.create(document, cast, nominal, class);
            self.owned.insert((owner, noun), member);
            return Meaning { member, confidence: 0.9, known: false };
        }
        if nominal.definite && !nominal.plural {
            if let Some(known) = self.known(document, cast, scene, nominal, class, &noun) {
                return known;
            }
        }
        let key = key(document, nominal);
        if let Some(&member) = self.whole.get(&key) {
            return Meaning { member, confidence: 0.8, known: false };
        }
        let member = self.create(document, cast, nominal, class);
        self.whole.insert(key, member);
        Meaning { member, confidence: 0.9, known: false }
    }

    fn known(
        &self,
        document: &Document,
        cast: &Cast,
        scene: &Scene,
        nominal: &Nominal,
        class: Class,
        noun: &str,
    ) -> Option<Meaning> {
        let at = nominal.range.start;
        let found = |member, confidence| Some(Meaning { member, confidence, known: true });
        if let Some(member) = self.by_role(document, cast, scene, nominal, None) {
            return found(member, 0.8);
        }
        if let Some(&member) = self.by_noun.get(noun) {
            return found(member, 0.8);
        }
        let bare = nominal.range.len() == 2;
        match class {
            Class::Organization if bare => {
                let outlet = |event: &Event| {
                    cast.members[event.member].kind == Kind::Place && noun != "government" && noun != "country"
                };
                let referent = scene.referent(document, cast, at, Wanted::Organization, outlet)?;
                found(referent.member, 0.6 * referent.confidence)
            }
            Class::Person if bare || is_age(document, nominal.noun) || telling(document, nominal) => {
                let sex = noun_sex(noun);
                let referent = scene.referent(document, cast, at, Wanted::Person(sex), |event| event.quoted)?;
                found(referent.member, 0.6 * referent.confidence)
            }
            _ => None,
        }
    }

    /// The latest on the scene whom the text calls by this noun.
    fn by_role(
        &self,
        document: &Document,
        cast: &Cast,
        scene: &Scene,
        nominal: &Nominal,
        owner: Option<MemberIx>,
    ) -> Option<MemberIx> {
        let noun = document.low(nominal.noun);
        let sex = noun_sex(noun);
        let others: Vec<&str> = nominal
            .range
            .iter()
            .filter(|&ix| ix != nominal.noun && matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Adjective))
            .map(|ix| document.low(ix))
            .filter(|low| !matches!(*low, "former" | "then" | "new" | "current"))
            .collect();
        let mut best: Option<(usize, MemberIx)> = None;
        for event in scene.back(nominal.range.start) {
            let member = &cast.members[event.member];
            let calls = |word: &str| member.called.iter().any(|called| called == word || same_office(called, word));
            let names = |word: &str| member.kind == Kind::Organization && member.words.iter().any(|own| own == word);
            if Some(event.member) == owner
                || !(calls(noun) || names(noun))
                || sex.is_some() && member.sex.is_some() && member.sex != sex
            {
                continue;
            }
            let also = others.iter().filter(|&&word| calls(word)).count();
            if owner.is_some() && !owner.is_some_and(|owner| cast.members[owner].words.iter().any(|word| calls(word))) {
                continue;
            }
            if best.is_none_or(|(most, _)| also > most) {
                best = Some((also, event.member));
            }
        }
        best.map(|(_, member)| member)
    }

    fn create(&mut self, document: &Document, cast: &mut Cast, nominal: &Nominal, class: Class) -> MemberIx {
        let noun = document.low(nominal.noun);
        let owned = nominal.owner.is_some();
        let kind = match class {
            _ if nominal.plural && class != Class::Document => Kind::Group,
            Class::Organization => Kind::Organization,
            Class::Person if nominal.definite && (owned || !withheld(noun)) => Kind::Person,
            _ => Kind::Anonymous,
        };
        let words = document.span(nominal.range).of(document.text);
        let mut member = Member::new(words.split_whitespace().collect::<Vec<_>>().join(" "), kind);
        member.sex = noun_sex(noun);
        member.called.push(noun.to_string());
        let ix = cast.add(member);
        self.by_noun.insert(noun.to_string(), ix);
        ix
    }
}

/// Offices that are called by more than one noun.
fn same_office(called: &str, word: &str) -> bool {
    const OFFICES: [&[&str]; 6] = [
        &["senator", "lawmaker", "legislator", "politician", "candidate"],
        &["representative", "congressman", "congresswoman", "lawmaker", "legislator", "politician"],
        &["president", "leader"],
        &["nominee", "candidate"],
        &["chair", "chairman", "chairwoman", "chairperson"],
        &["spokesman", "spokeswoman", "spokesperson"],
    ];
    OFFICES.iter().any(|office| office.contains(&called) && office.contains(&word))
}

/// "a source", even "the source": somebody who is meant to stay without a name.
fn withheld(noun: &str) -> bool {
    matches!(noun, "source" | "insider" | "official" | "aide" | "person" | "whistleblower" | "informant")
}

/// "the Utah Republican", "the real estate mogul": words that one would use for somebody named.
fn telling(document: &Document, nominal: &Nominal) -> bool {
    let low = document.low(nominal.noun);
    let hung = nominal.range.iter().any(|ix| document.tag(ix) == Tag::Preposition);
    !hung
        && nominal.range.len() <= 5
        && (lists::role_noun(low).is_some() || lists::is_affiliation(low))
        && !withheld(low)
}

fn noun_sex(noun: &str) -> Option<Sex> {
    lists::role_noun(noun).flatten().or(lists::kin(noun).flatten())
}

/// The words of the description without a determiner.
fn key(document: &Document, nominal: &Nominal) -> String {
    let words = nominal.range.iter().skip_while(|&ix| document.tag(ix) == Tag::Determiner).map(|ix| document.low(ix));
    words.take(TAKEN).collect::<Vec<_>>().join(" ")
}

/// So many words tell two descriptions apart.
const TAKEN: usize = 24;
