//! Whom a description means: somebody named elsewhere, somebody described before, or one more.

use rustc_hash::FxHashMap;

use super::alike::{even, hash};
use super::cast::{Cast, Kind, Member, MemberIx};
use super::family;
use super::lists::{self, Sex};
use super::phrase::{Nominal, Owner, is_age};
use super::roles::is_person_noun;
use super::scene::{Case, Event, Scene, Seeker, Wanted};
use crate::document::{Document, Tag, TokenIx, TokenRange};

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
    owned: FxHashMap<(MemberIx, String), MemberIx>,
    /// By the words without a determiner.
    whole: FxHashMap<String, MemberIx>,
    /// The last with that noun, and the words of its description.
    by_noun: FxHashMap<String, (MemberIx, TokenRange)>,
    /// Who is called by a word anywhere in the text: the word's hash, where the first mention is, and who; sorted.
    called: Vec<(u64, usize, MemberIx)>,
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

/// After so many sentences a description does not call to mind another one.
const FORGOTTEN: usize = 3;

/// So many who bear the same role are compared.
const BEARERS: usize = 16;

impl Described {
    /// Nobody described yet; `cast` is everybody who has a name.
    pub fn new(cast: &Cast) -> Described {
        let mut called = Vec::new();
        for (ix, member) in cast.members.iter().enumerate() {
            if let Some(first) = member.mentions.iter().map(|span| span.start).min() {
                called.extend(member.called.iter().map(|word| (hash(word), first, ix)));
            }
        }
        called.sort_unstable();
        Described { called, ..Described::default() }
    }

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
            if class == Class::Person && !nominal.plural {
                let relative = family::relative(cast, owner, &noun);
                if let Some(member) = relative.or_else(|| self.by_role(document, cast, scene, nominal, Some(owner))) {
                    self.owned.insert((owner, noun), member);
                    return Meaning { member, confidence: 0.75, known: true };
                }
            }
            let member = self.create(document, cast, nominal, class);
            if let Some(display) = owned_name(document, cast, nominal, owner) {
                cast.members[member].display = display;
            }
            self.owned.insert((owner, noun), member);
            return Meaning { member, confidence: 0.9, known: false };
        }
        if nominal.definite
            && !nominal.plural
            && let Some(known) = self.known(document, cast, scene, nominal, class)
        {
            return known;
        }
        let key = key(document, nominal);
        let one_more = matches!(document.low(nominal.range.start), "another" | "other") && !nominal.plural;
        if let Some(&member) = self.whole.get(&key).filter(|_| !one_more) {
            return Meaning { member, confidence: 0.8, known: false };
        }
        let member = self.create(document, cast, nominal, class);
        self.whole.insert(key, member);
        Meaning { member, confidence: 0.9, known: false }
    }

    /// Somebody on the scene, or described before, or named further on.
    fn known(
        &self,
        document: &Document,
        cast: &Cast,
        scene: &Scene,
        nominal: &Nominal,
        class: Class,
    ) -> Option<Meaning> {
        let noun = document.low(nominal.noun);
        let at = nominal.range.start;
        let found = |member, confidence| Some(Meaning { member, confidence, known: true });
        if let Some(member) = self.by_role(document, cast, scene, nominal, None) {
            return found(member, 0.8);
        }
        let words = modifiers(document, nominal);
        let stands = |range: TokenRange, word: &str| range.iter().take(TAKEN).any(|ix| document.low(ix) == word);
        let described = self.by_noun.get(noun).filter(|(_, before)| words.iter().all(|word| stands(*before, word)));
        // "the candidate" is rather somebody named than "a candidate" further up.
        let general = class == Class::Person && lists::is_general_noun(noun)
            || class == Class::Organization && !lists::is_vague_organization(noun);
        if let Some(&(member, _)) = described.filter(|_| !general) {
            return found(member, 0.8);
        }
        if let Some(member) = self.further_on(document, cast, nominal, class) {
            return found(member, 0.7);
        }
        let bare = nominal.range.len() == 2;
        if nominal.range.iter().any(|ix| document.tag(ix) == Tag::Possessive) {
            return None;
        }
        let salient = match class {
            // "the campaign" is that of whoever is spoken of.
            Class::Organization if bare && noun == "campaign" => {
                let bias = |event: &Event| event.quotation.is_none().then_some(0.0);
                let seeker = Seeker { at, wanted: Wanted::Person(None), case: Case::Other, source: false };
                let referent = scene.referent(document, cast, &seeker, None, bias);
                let owned = referent.and_then(|referent| self.owned.get(&(referent.member, noun.to_string())));
                owned.and_then(|&member| found(member, 0.6))
            }
            Class::Organization if bare && !lists::is_vague_organization(noun) => {
                let place = matches!(noun, "government" | "country" | "state" | "nation" | "city" | "town");
                let bias = |event: &Event| {
                    let member = &cast.members[event.member];
                    let unfit = member.words.is_empty()
                        || (member.kind == Kind::Place) != place
                        || lists::suits(noun, &member.words) == Some(false);
                    (!unfit).then_some(0.0)
                };
                let seeker = Seeker { at, wanted: Wanted::Organization, case: Case::Other, source: true };
                let referent = scene.referent(document, cast, &seeker, None, bias);
                referent.and_then(|referent| found(referent.member, 0.6 * referent.confidence))
            }
            Class::Person
                if lists::kin(noun).is_none()
                    && (is_age(document, nominal.noun) || bare || telling(document, nominal)) =>
            {
                let sex = noun_sex(noun);
                // "the judge" is nobody who is known for something else.
                let general =
                    is_age(document, nominal.noun) || lists::is_general_noun(noun) || lists::is_affiliation(noun);
                let here = document.get(at)?.sentence;
                let acting: Vec<MemberIx> =
                    scene.back(at).take_while(|event| event.sentence == here).map(|event| event.member).collect();
                let bias = |event: &Event| {
                    let member = &cast.members[event.member];
                    let unfit = event.quotation.is_some()
                        || acting.contains(&event.member)
                        || !general && !member.called.is_empty();
                    let told = words.iter().filter(|word| is_called(member, word)).count() as f32;
                    let untold = words.iter().filter(|word| is_proper(word) && !is_called(member, word)).count() as f32;
                    let against = if member.called.is_empty() { 0.2 } else { 0.7 };
                    (!unfit).then_some(0.5 * told - against * untold)
                };
                let seeker = Seeker { at, wanted: Wanted::Person(sex), case: Case::Other, source: true };
                let referent = scene.referent(document, cast, &seeker, None, bias);
                referent.and_then(|referent| found(referent.member, 0.6 * referent.confidence))
            }
            _ => None,
        };
        salient.or_else(|| described.and_then(|&(member, _)| found(member, 0.7)))
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
        let words = modifiers(document, nominal);
        let mut best: Option<(usize, MemberIx)> = None;
        let here = document.get(nominal.range.start)?.sentence;
        let mut seen: Vec<MemberIx> = Vec::new();
        for event in scene.back(nominal.range.start) {
            // Somebody who is only described is soon forgotten.
            let member = &cast.members[event.member];
            let noun = document.low(nominal.noun);
            let organization = member.kind == Kind::Organization && !member.words.iter().any(|word| word == noun);
            let described = (member.words.is_empty() || organization) && !is_team(noun);
            if described && here.0.saturating_sub(event.sentence.0) > FORGOTTEN {
                continue;
            }
            if Some(event.member) == owner || seen.contains(&event.member) {
                continue;
            }
            seen.push(event.member);
            let Some(also) = calls(document, &cast.members[event.member], nominal, &words) else { continue };
            if let Some(owner) = owner
                && !cast.members[owner].words.iter().any(|word| is_called(&cast.members[event.member], word))
            {
                continue;
            }
            if best.is_none_or(|(most, _)| also > most) {
                best = Some((also, event.member));
            }
        }
        best.map(|(_, member)| member)
    }

    /// The first who is named further on and is called by this noun there.
    fn further_on(&self, document: &Document, cast: &Cast, nominal: &Nominal, class: Class) -> Option<MemberIx> {
        let at = document.token(nominal.range.start).span.start;
        if class != Class::Person || withheld(document.low(nominal.noun)) {
            return None;
        }
        let words = modifiers(document, nominal);
        let noun = hash(document.low(nominal.noun));
        let later = self.called.partition_point(|&(word, first, _)| (word, first) <= (noun, at));
        let bearers = self.called[later..].iter().take_while(|&&(word, ..)| word == noun);
        let mut bearers = bearers.take(BEARERS).map(|&(.., ix)| ix);
        bearers.find(|&ix| calls(document, &cast.members[ix], nominal, &words).is_some())
    }

    fn create(&mut self, document: &Document, cast: &mut Cast, nominal: &Nominal, class: Class) -> MemberIx {
        let noun = document.low(nominal.noun);
        let owned = nominal.owner.is_some();
        let kind = match class {
            _ if nominal.plural && class != Class::Document => Kind::Group,
            Class::Organization => Kind::Organization,
            Class::Person if nominal.definite && (owned || !withheld(noun)) => Kind::Person,
            Class::Person => Kind::Anonymous,
            Class::Other if is_somebody(document, nominal.noun) => Kind::Anonymous,
            _ => Kind::Thing,
        };
        let words = document.span(nominal.range).of(document.text);
        let mut member = Member::new(even(words), kind);
        member.sex = noun_sex(noun);
        member.call(noun);
        let ix = cast.add(member);
        self.by_noun.insert(noun.to_string(), (ix, nominal.range));
        ix
    }
}

/// Whether the noun is one for those who work for a politician.
pub fn is_team(noun: &str) -> bool {
    matches!(noun, "campaign" | "administration")
}

/// "his campaign" by the name of whose it is.
fn owned_name(document: &Document, cast: &Cast, nominal: &Nominal, owner: MemberIx) -> Option<String> {
    let noun = document.low(nominal.noun);
    let person = &cast.members[owner];
    let named = person.may_be_person() && !person.words.is_empty();
    if named && is_team(noun) {
        let surname = person.display.split(' ').next_back()?;
        match nominal.owner? {
            Owner::Name(_) => return None,
            Owner::Modifier(_) => return Some(format!("{surname} {noun}")),
            Owner::Pronoun(_) => return Some(format!("{surname}’s {noun}")),
        }
    }
    let Some(Owner::Pronoun(at)) = nominal.owner else { return None };
    let rest = TokenRange::new(at.next(), nominal.range.end);
    let rest = even(document.span(rest).of(document.text));
    named.then(|| format!("{}’s {rest}", person.display))
}

/// "one", "someone", and trades that no list has.
fn is_somebody(document: &Document, noun: TokenIx) -> bool {
    let low = document.low(noun);
    document.tag(noun) == Tag::Pronoun
        || matches!(low, "one" | "another" | "someone" | "somebody" | "anyone")
        || low.len() > 5 && ["ist", "ian", "man", "woman", "eer"].iter().any(|ending| low.ends_with(ending))
}

/// How many of the words beside the noun are said of `member`, too; `None` where the noun is not, or
/// where a word beside it speaks against it.
fn calls(document: &Document, member: &Member, nominal: &Nominal, words: &[&str]) -> Option<usize> {
    let noun = document.low(nominal.noun);
    let sex = noun_sex(noun);
    let class = class(document, nominal);
    let human = matches!(member.kind, Kind::Person | Kind::Anonymous | Kind::Unknown | Kind::Group);
    if class == Class::Organization && human || class == Class::Person && !human {
        return None;
    }
    let named = member.kind == Kind::Organization && member.words.iter().any(|own| own == noun);
    if !(named || is_called(member, noun)) || sex.is_some() && member.sex.is_some() && member.sex != sex {
        return None;
    }
    let other = words.iter().any(|word| is_proper(word) && !is_called(member, word));
    let hung = nominal.noun.next() < nominal.range.end;
    if other && (hung || member.called.iter().any(|word| is_proper(word))) {
        return None;
    }
    Some(words.iter().filter(|word| is_called(member, word)).count())
}

fn is_proper(word: &str) -> bool {
    lists::is_affiliation(word) || lists::is_place(word) || lists::state(word) == Some(word)
}

fn is_called(member: &Member, word: &str) -> bool {
    let offices = lists::offices(word);
    let same = |called: &str| called == word || offices != 0 && offices & lists::offices(called) != 0;
    member.called.iter().any(|called| same(called))
}

/// The words of a description that tell more than its noun does.
fn modifiers<'d>(document: &'d Document, nominal: &Nominal) -> Vec<&'d str> {
    let telling =
        |&ix: &TokenIx| ix != nominal.noun && matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Adjective);
    let words = nominal.range.iter().take(TAKEN).filter(telling).map(|ix| document.low(ix));
    words.filter(|low| !matches!(*low, "former" | "then" | "new" | "current" | "top" | "senior")).collect()
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
