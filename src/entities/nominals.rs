//! Whom a description means: somebody named elsewhere, somebody described before, or one more.

use rustc_hash::FxHashMap;

use super::alike::even;
use super::bearers::pronoun_behind;
use super::cast::{Cast, MemberIx};
use super::family;
use super::firms::{firm_spoken_of, is_most};
use super::known::Known;
use super::lesser::Bears;
use super::lists;
use super::member::{Called, Kind, Member};
use super::phrase::{Nominal, Owner, is_age};
use super::roles::is_person_noun;
use super::scene::{Case, Event, Scene, Seeker, Wanted};
use super::wish::{Fit, Wish, is_aged, is_called, is_creed, is_known_as_captain_only, is_proper};
use super::withheld::{are_withheld, withheld, withheld_before};
use crate::document::{Document, Tag, TokenIx, TokenRange};
use crate::model::hash;
use crate::order;

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
pub struct Described<'d> {
    /// By owner and noun.
    owned: FxHashMap<(MemberIx, &'d str), MemberIx>,
    /// By the words without a determiner.
    whole: FxHashMap<String, MemberIx>,
    /// The last with that noun, and the words of its description.
    by_noun: FxHashMap<&'d str, (MemberIx, TokenRange)>,
    /// Who is called by a word anywhere in the text: the word's hash, where the first mention is, and who; sorted.
    called: Vec<(u32, usize, MemberIx)>,
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
    let known = Known::at(document, nominal.noun);
    let one = if nominal.plural { lists::singular(low) } else { None };
    let singular = one.map_or(known, |one| Known::of(&one));
    if is_corps(document, nominal.noun) {
        // There is one of it, and nobody who has been named is meant.
        Class::Other
    } else if singular.is_organization_noun() || is_party(document, nominal.noun) {
        Class::Organization
    } else if singular.is_document() || known.is_document() {
        Class::Document
    } else if is_person_noun(document, nominal.noun, known)
        || singular.role_noun.is_some()
        || is_age(document, nominal.noun)
        || is_rank(document, nominal.noun)
    {
        Class::Person
    } else {
        Class::Other
    }
}

/// "Labour", which is as well what one does.
fn is_party(document: &Document, noun: TokenIx) -> bool {
    matches!(document.str(noun), "Labour" | "Labor")
}

/// "the world number three", by its "number".
fn is_rank(document: &Document, noun: TokenIx) -> bool {
    matches!(document.low(noun), "number" | "no" | "no.")
        && document.tag(noun.next()) == Tag::Number
        && matches!(document.tag(noun.prev()), Tag::Noun | Tag::Proper | Tag::Adjective)
}

/// "the coast guard", which is no man who guards.
fn is_corps(document: &Document, noun: TokenIx) -> bool {
    document.low(noun) == "guard"
        && matches!(document.low(noun.prev()), "coast" | "national" | "border" | "civil" | "home" | "revolutionary")
}

/// After so many sentences a description does not call to mind another one.
const FORGOTTEN: usize = 3;

/// So many who bear the same role are compared.
const BEARERS: usize = 16;

impl<'d> Described<'d> {
    /// Nobody described yet; `cast` is everybody who has a name.
    pub fn new(cast: &Cast) -> Described<'d> {
        let mut called = Vec::new();
        let any = |member: &Member| !member.called.is_empty();
        for (ix, member) in cast.members.iter().enumerate().filter(|(_, member)| any(member)) {
            if let Some(first) = member.mentions.iter().map(|span| span.start).min() {
                called.extend(member.called.iter().map(|called| (hash(called.word), first, ix)));
            }
        }
        order::by(&mut called, |&(word, first, ix): &(u32, usize, MemberIx)| (word as usize, first, ix));
        Described { called, ..Described::default() }
    }

    /// Whom `nominal` means, whose noun is of this `class`; `owner` is whose it is, where that is known.
    pub fn resolve(
        &mut self,
        document: &'d Document<'d>,
        cast: &mut Cast<'d>,
        scene: &Scene,
        nominal: &Nominal,
        class: Class,
        owner: Option<MemberIx>,
    ) -> Meaning {
        let (noun, at) = (document.low(nominal.noun), nominal.range.start);
        if let Some(owner) = owner {
            if let Some(&member) = self.owned.get(&(owner, noun)) {
                return Meaning { member, confidence: 0.9, known: true };
            }
            if class == Class::Person && !nominal.plural {
                let relative = family::relative(cast, owner, noun);
                let by_role = || {
                    let wish = Wish::new(document, nominal, class);
                    Described::by_role(document, cast, scene, nominal.range.start, &wish, Some(owner))
                };
                if let Some(member) = relative.or_else(by_role) {
                    self.owned.insert((owner, noun), member);
                    return Meaning { member, confidence: 0.75, known: true };
                }
            }
            if class == Class::Organization
                && !nominal.plural
                && cast.members[owner].kind == Kind::Place
                && is_most(document, nominal)
                && let Some(known) = self.known(document, cast, scene, nominal, class)
            {
                return known;
            }
            let member = self.create(document, cast, nominal, class);
            if let Some(display) = owned_name(document, cast, nominal, owner) {
                cast.members[member].display = display.into();
            }
            self.owned.insert((owner, noun), member);
            return Meaning { member, confidence: 0.9, known: false };
        }
        if nominal.definite
            && !nominal.plural
            && let Some(known) = self.known(document, cast, scene, nominal, class)
        {
            let member = &mut cast.members[known.member];
            if member.words.is_empty() {
                member.tell_sex(Known::at(document, nominal.noun).noun_sex());
            }
            return known;
        }
        let key = key(document, nominal);
        let first = document.low(nominal.range.start);
        let one_more = matches!(first, "another" | "other") && !nominal.plural;
        // "Some officials" and "other officials" are others than "officials".
        let own = (nominal.plural && matches!(first, "other" | "some")).then(|| [first, " ", &key].concat());
        if let Some(&member) = self.whole.get(own.as_ref().unwrap_or(&key)).filter(|_| !one_more) {
            return Meaning { member, confidence: 0.8, known: false };
        }
        let member = self.create(document, cast, nominal, class);
        if let Some(own) = own {
            self.whole.insert(own, member);
            self.whole.entry(key).or_insert(member);
        } else {
            self.whole.insert(key, member);
        }
        // A noun that no list has may well be one for whoever has just been named.
        let known = Known::at(document, nominal.noun);
        let bare = class == Class::Person && nominal.range.len() == 2 && known.role_noun.is_some();
        let open = (class == Class::Other || bare) && nominal.definite && !nominal.plural;
        let confidence = match open && somebody_near(document, cast, scene, at) {
            true if bare => 0.7,
            true => 0.55,
            false => 0.9,
        };
        Meaning { member, confidence, known: false }
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
        let (noun, known) = (document.low(nominal.noun), Known::at(document, nominal.noun));
        let at = nominal.range.start;
        let wish = Wish::new(document, nominal, class);
        let found = |member, confidence| Some(Meaning { member, confidence, known: true });
        if let Some(member) = withheld_before(document, cast, scene, nominal) {
            return found(member, 0.75);
        }
        if let Some(member) = Described::by_role(document, cast, scene, at, &wish, None) {
            if wish.is_of_elsewhere(&cast.members[member]) {
                let other = told_there(document, cast, scene, at, &wish).filter(|&other| other != member);
                return other.map_or_else(|| found(member, 0.5), |other| found(other, 0.6));
            }
            return found(member, 0.8);
        }
        let words = &wish.words;
        let stands = |range: TokenRange, word: &str| range.iter().take(TAKEN).any(|ix| document.low(ix) == word);
        let described =
            self.by_noun.get(noun).filter(|(_, before)| words.iter().all(|word| stands(*before, word.word)));
        // "the candidate" is rather somebody named than "a candidate" further up.
        let general = class == Class::Person && known.is_general_noun()
            || class == Class::Organization && !lists::is_vague_organization(noun);
        // "the Swiss company" is "a Swiss company" further up.
        let told = class == Class::Organization && !words.is_empty();
        if let Some(&(member, _)) = described.filter(|_| !general || told) {
            return found(member, 0.8);
        }
        if let Some(member) = self.further_on(document, cast, at, &wish) {
            return found(member, 0.7);
        }
        let bare = nominal.range.len() == 2;
        if nominal.range.iter().any(|ix| document.tag(ix) == Tag::Possessive) && !is_most(document, nominal) {
            return None;
        }
        let salient = match class {
            // "the campaign" is that of whoever is spoken of.
            Class::Organization if bare && noun == "campaign" => {
                let bias = |event: &Event| event.quotation.is_none().then_some(0.0);
                let seeker = Seeker { at, wanted: Wanted::Person(None), case: Case::Other, source: false };
                let referent = scene.referent(document, cast, &seeker, None, bias);
                let owned = referent.and_then(|referent| self.owned.get(&(referent.member, noun)));
                owned.and_then(|&member| found(member, 0.6))
            }
            Class::Organization => firm_spoken_of(document, cast, scene, nominal, &wish),
            // "The man" is hardly anybody with a name.
            Class::Person if bare && matches!(noun, "man" | "woman" | "boy" | "girl") => {
                nameless_before(document, cast, scene, at, &wish).and_then(|member| found(member, 0.6))
            }
            Class::Person
                if (known.kin.is_none() || is_aged(document, nominal)) && (bare || telling(document, nominal)) =>
            {
                // "The former captain said he": hardly a woman; "the doctor said she": anybody.
                let told = || (!bare).then(|| pronoun_behind(document, nominal.range.end))?;
                let sex = known.noun_sex().or_else(told);
                // "the judge" is nobody who is known for something else.
                let aged = is_aged(document, nominal);
                let age = aged || nominal.range.iter().any(|ix| is_age(document, ix));
                let general = is_age(document, nominal.noun)
                    || aged
                    || is_rank(document, nominal.noun)
                    || known.is_general_noun()
                    || known.is_affiliation()
                    || known.is_national();
                let known_for = |member: &Member| {
                    member.called.iter().any(|called| called.nation.is_none())
                        && !(known.is_player_noun() && is_known_as_captain_only(member))
                };
                let foreign = |member: &Member| {
                    wish.noun.nation.is_some()
                        && member.called.iter().any(|called| called.nation.is_some())
                        && !is_called(member, wish.noun)
                };
                // "the GOP challenger" is no Democrat.
                let affiliated = |called: &Called| is_creed(called.word);
                let party: Vec<Called> = words.iter().copied().filter(affiliated).collect();
                let opposed = |member: &Member| {
                    !party.is_empty()
                        && !party.iter().any(|word| is_called(member, *word))
                        && member.called.iter().any(affiliated)
                };
                let here = document.get(at)?.sentence;
                let acting: Vec<MemberIx> =
                    scene.back(at).take_while(|event| event.sentence == here).map(|event| event.member).collect();
                let bias = |event: &Event| {
                    let member = &cast.members[event.member];
                    let unfit = event.quotation.is_some()
                        || !aged && acting.contains(&event.member)
                        || foreign(member)
                        || opposed(member)
                        || !general && !age && known_for(member);
                    (!unfit).then(|| {
                        let told = words.iter().filter(|word| is_called(member, **word)).count() as f32;
                        let untold = words.iter().filter(|word| !is_called(member, **word) && is_proper(word.word));
                        let against = if member.called.is_empty() { 0.2 } else { 0.7 };
                        let other = if !general && known_for(member) { 0.8 } else { 0.0 };
                        0.5 * told - against * untold.count() as f32 - other
                    })
                };
                let seeker = Seeker { at, wanted: Wanted::Person(sex), case: Case::Other, source: true };
                let referent = scene.referent(document, cast, &seeker, None, bias);
                referent.and_then(|referent| found(referent.member, 0.6 * referent.confidence))
            }
            _ => None,
        };
        salient.or_else(|| described.and_then(|&(member, _)| found(member, 0.7)))
    }

    /// The latest on the scene before `at` whom the text calls by this noun.
    fn by_role(
        document: &Document,
        cast: &Cast,
        scene: &Scene,
        at: TokenIx,
        wish: &Wish,
        owner: Option<MemberIx>,
    ) -> Option<MemberIx> {
        let here = document.get(at)?.sentence;
        let team = is_team(wish.noun.word);
        let mut best: Option<(Fit, MemberIx)> = None;
        let mut latest: Option<&Event> = None;
        let mut seen = Seen::default();
        for event in scene.back(at).filter(|event| Some(event.member) != owner) {
            // What speaks against somebody at the last mention does so at those before it.
            if seen.note(event.member) {
                continue;
            }
            let member = &cast.members[event.member];
            // "Any candidate", in whosever words, is nobody yet.
            if event.quotation.is_some() && member.words.is_empty() {
                continue;
            }
            // "Cllr Ann Lee blamed Cllr Bo Roe. The councillor said": rather who acted.
            let acted = |also| {
                let passive = |last: &Event| last.sentence == event.sentence && !(last.subject || last.speaks);
                (event.subject || event.speaks)
                    && best.is_some_and(|(most, _)| also == most)
                    && latest.is_some_and(passive)
            };
            // "Manager Ann Lee slept. Boss Bo Roe said it fell. 'It fell,' the manager added": by another noun for the same.
            let goes_on = |also: Fit| {
                let just = |last: &Event| {
                    (last.subject || last.speaks) && last.sentence > event.sentence && last.sentence.0 + 1 >= here.0
                };
                best.is_some_and(|(most, _)| (most.exact, most.also) == (also.exact, also.also))
                    && latest.is_some_and(just)
            };
            let better = |&also: &Fit| best.is_none_or(|(most, _)| also > most && !goes_on(also)) || acted(also);
            let Some(also) = wish.fits(member).filter(better) else { continue };
            // "the police", who acted, are rather those who have been named.
            if !team && member.words.is_empty() && member.kind == Kind::Organization && !member.speaks {
                continue;
            }
            // Somebody who is only described is soon forgotten.
            let organization =
                || member.kind == Kind::Organization && !member.words.iter().any(|word| word.low == wish.noun.word);
            if !team
                && here.0.saturating_sub(event.sentence.0) > FORGOTTEN
                && (member.words.is_empty() || organization())
            {
                continue;
            }
            let owned =
                |owner: MemberIx| cast.members[owner].words.iter().any(|word| is_called(member, Called::by(&word.low)));
            if owner.is_none_or(owned) {
                best = Some((also, event.member));
                latest = Some(event);
            }
        }
        best.map(|(_, member)| member)
    }

    /// The first who is named further on and is called by this noun there.
    fn further_on(&self, document: &Document, cast: &Cast, at: TokenIx, wish: &Wish) -> Option<MemberIx> {
        let at = document.token(at).span.start;
        if wish.class != Class::Person || withheld(wish.noun.word) {
            return None;
        }
        let noun = hash(wish.noun.word);
        let later = self.called.partition_point(|&(word, first, _)| (word, first) <= (noun, at));
        let bearers = self.called[later..].iter().take_while(|&&(word, ..)| word == noun);
        let mut bearers = bearers.take(BEARERS).map(|&(.., ix)| ix);
        bearers
            .find(|&ix| wish.fits(&cast.members[ix]).is_some_and(|fit| fit.exact || wish.noun.bears != Bears::Itself))
    }

    /// Those who speak together and are written so.
    pub fn together(&mut self, cast: &mut Cast<'d>, written: &str) -> MemberIx {
        if let Some(&member) = self.whole.get(written) {
            return member;
        }
        let member = cast.add(Member::new(written.to_owned().into(), Kind::Group));
        self.whole.insert(written.to_owned(), member);
        member
    }

    fn create(&mut self, document: &'d Document<'d>, cast: &mut Cast<'d>, nominal: &Nominal, class: Class) -> MemberIx {
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
        member.sex = Known::at(document, nominal.noun).noun_sex();
        member.withheld = kind == Kind::Group && are_withheld(document, nominal);
        member.call(noun);
        let ix = cast.add(member);
        self.by_noun.insert(noun, (ix, nominal.range));
        ix
    }
}

/// Who acted last in the paragraph, just before `at`, if that is somebody who is only described and may be a man or a woman as
/// `wish` asks: "A neighbor said no. The woman".
fn nameless_before(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx, wish: &Wish) -> Option<MemberIx> {
    let here = document.get(at)?;
    let near =
        |event: &&Event| event.paragraph == here.paragraph && here.sentence.0.saturating_sub(event.sentence.0) <= 2;
    let acts = |event: &&Event| {
        let person = matches!(cast.members[event.member].kind, Kind::Person | Kind::Anonymous | Kind::Unknown);
        event.quotation.is_none() && (event.subject || event.speaks) && person
    };
    let last = scene.back(at).take_while(near).find(acts)?;
    let member = &cast.members[last.member];
    let fits = member.words.is_empty() && (member.sex.is_none() || member.sex == wish.sex);
    fits.then_some(last.member)
}

/// Whether `member` has not been on the scene just before `at`, and somebody else speaks in the paragraph, who may hold the same
/// office and not be called so.
pub fn is_passed(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx, member: MemberIx) -> bool {
    let Some(here) = document.get(at) else { return false };
    let near = |event: &&Event| here.sentence.0.saturating_sub(event.sentence.0) <= FORGOTTEN;
    let other =
        |event: &Event| event.speaks && event.paragraph == here.paragraph && cast.members[event.member].may_be_person();
    let before = |event: &Event| event.member == member;
    scene.back(at).any(before)
        && !scene.back(at).take_while(near).any(before)
        && scene.back(at).take_while(near).any(other)
}

/// The latest named just before `at` whom the text calls by a name that the description tells, though not by its noun: "Marlow
/// manager Bo Roe met his Quorley counterpart, Ann Lee. The Quorley manager".
fn told_there(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx, wish: &Wish) -> Option<MemberIx> {
    let here = document.sentence_of(at);
    let near = |event: &&Event| here.0.saturating_sub(event.sentence.0) <= FORGOTTEN;
    let fits = |event: &&Event| {
        let member = &cast.members[event.member];
        member.kind == Kind::Person && wish.named.iter().any(|word| is_called(member, *word))
    };
    scene.back(at).take_while(near).find(fits).map(|event| event.member)
}

/// Whether a person is named in the sentence of `at` or in the one before it.
fn somebody_near(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx) -> bool {
    let Some(here) = document.get(at) else { return false };
    let near =
        |event: &&Event| event.paragraph == here.paragraph && here.sentence.0.saturating_sub(event.sentence.0) <= 1;
    scene.back(at).take_while(near).any(|event| cast.members[event.member].kind == Kind::Person)
}

/// Who has been looked at: each in the place of its number, where another may take that.
struct Seen([MemberIx; Seen::ROOM]);

impl Seen {
    const ROOM: usize = 64;

    /// Notes `member` down, and tells whether it was there; now and then that is forgotten.
    fn note(&mut self, member: MemberIx) -> bool {
        std::mem::replace(&mut self.0[member % Seen::ROOM], member) == member
    }
}

impl Default for Seen {
    fn default() -> Seen {
        Seen([MemberIx::MAX; Seen::ROOM])
    }
}

/// Whether the noun is one for those who work for a politician.
pub fn is_team(noun: &str) -> bool {
    TEAMS.contains(&noun)
}

/// What a politician’s people are called.
pub const TEAMS: [&str; 2] = ["campaign", "administration"];

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
    let rest = nominal.range.starting(at.next());
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

/// "the Utah Republican", "the real estate mogul": words that one would use for somebody named.
fn telling(document: &Document, nominal: &Nominal) -> bool {
    if is_age(document, nominal.noun) || is_rank(document, nominal.noun) {
        return true;
    }
    let known = Known::at(document, nominal.noun);
    let age = nominal.range.iter().any(|ix| is_age(document, ix));
    // "the 34-year-old mother of three"
    if is_aged(document, nominal) {
        return true;
    }
    // "the 34-year-old Italian", "the 29-year-old midfielder"
    let aged = age && (known.is_national() || nominal.definite);
    let hung = nominal.range.iter().any(|ix| document.tag(ix) == Tag::Preposition);
    !hung
        && nominal.range.len() <= if aged { 9 } else { 5 }
        && (known.role_noun.is_some() || known.is_affiliation())
        && !withheld(document.low(nominal.noun))
}

/// The words of the description without a determiner.
fn key(document: &Document, nominal: &Nominal) -> String {
    let words = nominal.range.iter().skip_while(|&ix| document.tag(ix) == Tag::Determiner).map(|ix| document.low(ix));
    let mut key = String::with_capacity(64);
    for word in words.take(TAKEN) {
        key.push_str(word);
        key.push(' ');
    }
    key
}

/// So many words tell two descriptions apart.
pub const TAKEN: usize = 24;
