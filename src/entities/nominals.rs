//! Whom a description means: somebody named elsewhere, somebody described before, or one more.

use rustc_hash::FxHashMap;

use super::alike::even;
use super::called::{latest_called, told_there};
use super::cast::{Cast, MemberIx};
use super::family;
use super::firms::{firm_spoken_of, is_most};
use super::known::Known;
use super::lesser::Bears;
use super::lists;
use super::member::{Kind, Member};
use super::phrase::{Nominal, Owner, is_age};
use super::roles::is_person_noun;
use super::scene::{Event, Scene};
use super::spoken_of::{nameless_before, person_spoken_of, telling};
use super::wish::{Wish, is_aged};
use super::withheld::{are_withheld, official_named_before, withheld, withheld_before};
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
    /// By years in figures the one to whom the text gives them; nobody where there are several.
    aged: FxHashMap<&'d str, Option<MemberIx>>,
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
    if is_corps(document, nominal.noun) || puts_calls_through(document, nominal.noun) {
        // There is one of it, and nobody who has been named is meant.
        Class::Other
    } else if singular.is_organization_noun() || is_party(document, nominal.noun) {
        Class::Organization
    } else if singular.is_document() || known.is_document() {
        Class::Document
    } else if is_person_noun(known)
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
pub fn is_rank(document: &Document, noun: TokenIx) -> bool {
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
pub const FORGOTTEN: usize = 3;

/// So many who bear the same role are compared.
const BEARERS: usize = 16;

impl<'d> Described<'d> {
    /// Nobody described yet; `cast` is everybody who has a name.
    pub fn new(cast: &Cast<'d>) -> Described<'d> {
        let mut called = Vec::new();
        let any = |member: &Member| !member.called.is_empty();
        for (ix, member) in cast.members.iter().enumerate().filter(|(_, member)| any(member)) {
            if let Some(first) = member.mentions.iter().map(|span| span.start).min() {
                called.extend(member.called.iter().map(|called| (hash(called.word), first, ix)));
            }
        }
        order::by(&mut called, |&(word, first, ix): &(u32, usize, MemberIx)| (word as usize, first, ix));
        let mut aged = FxHashMap::default();
        for (ix, member) in cast.members.iter().enumerate() {
            if let Some(age) = member.age {
                aged.entry(age).and_modify(|one| *one = None).or_insert(Some(ix));
            }
        }
        Described { called, aged, ..Described::default() }
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
                    latest_called(document, cast, scene, nominal.range.start, &wish, Some(owner))
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
        // "One said no. Pals of his met. One said yes."
        let lone = first == "one" && nominal.range.len() == 1;
        let one_more = lone || matches!(first, "another" | "other") && !nominal.plural;
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
        let owned = nominal.range.iter().any(|ix| document.tag(ix) == Tag::Possessive);
        let bare = class == Class::Person && !owned && known.role_noun.is_some();
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
        let aged = wish.age.and_then(|age| *self.aged.get(age)?);
        if let Some(member) =
            aged.filter(|&member| wish.sex.is_none_or(|sex| cast.members[member].sex.is_none_or(|own| own == sex)))
        {
            return found(member, 0.85);
        }
        if let Some(member) = latest_called(document, cast, scene, at, &wish, None) {
            if wish.is_of_elsewhere(&cast.members[member]) {
                let other = told_there(document, cast, scene, at, &wish).filter(|&other| other != member);
                return other.map_or_else(|| found(member, 0.5), |other| found(other, 0.6));
            }
            // "Manager Ann Lee wept. Bo Roe said no. 'No,' the former manager added": it is rather he who was it once.
            let known = &cast.members[member];
            let acting = wish.past && !known.words.is_empty() && !known.is_called("former");
            let other = acting.then(|| person_spoken_of(document, cast, scene, nominal, &wish)).flatten();
            let other = other.filter(|&(other, _)| other != member);
            return other.map_or_else(|| found(member, 0.8), |(other, confidence)| found(other, confidence));
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
            // "Datuk Ann Lee said no. The minister wept." may be she, though a minister is named much further on.
            let last = person_spoken_of(document, cast, scene, nominal, &wish).filter(|&(last, _)| {
                is_far(document, &cast.members[member], at) && spoke_just(document, scene, at, last)
            });
            return last.map_or_else(|| found(member, 0.7), |(last, confidence)| found(last, confidence));
        }
        if let Some(member) = official_named_before(document, cast, scene, nominal).filter(|_| described.is_none()) {
            return found(member, 0.6);
        }
        let bare = nominal.range.len() == 2;
        if nominal.range.iter().any(|ix| document.tag(ix) == Tag::Possessive) && !is_most(document, nominal) {
            return None;
        }
        let salient = match class {
            Class::Organization => firm_spoken_of(document, cast, scene, nominal, &wish),
            // "The man" is hardly anybody with a name.
            Class::Person if bare && matches!(noun, "man" | "woman" | "boy" | "girl") => {
                nameless_before(document, cast, scene, at, &wish).and_then(|member| found(member, 0.6))
            }
            Class::Person
                if (known.kin.is_none() || is_aged(document, nominal))
                    && (bare || telling(document, nominal))
                    && !is_office_of_its_own(document, nominal) =>
            {
                person_spoken_of(document, cast, scene, nominal, &wish)
                    .and_then(|(member, confidence)| found(member, confidence))
            }
            _ => None,
        };
        salient.or_else(|| described.and_then(|&(member, _)| found(member, 0.7)))
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

/// Whether `member` is named for the first time more than a few sentences behind `at`.
fn is_far(document: &Document, member: &Member, at: TokenIx) -> bool {
    let first = member.mentions.iter().min_by_key(|span| span.start);
    first.is_some_and(|&first| {
        document.sentence_of(document.tokens_in(first).start).0 > document.sentence_of(at).0 + 2 * FORGOTTEN
    })
}

/// Whether `member` speaks in the sentence before that of `at`.
fn spoke_just(document: &Document, scene: &Scene, at: TokenIx, member: MemberIx) -> bool {
    let here = document.sentence_of(at);
    let mut just = scene.back(at).take_while(|event| event.sentence.0 + 1 >= here.0);
    just.any(|event| event.speaks && event.member == member)
}

/// Whether it is an office with capitals or one of state, by which its bearer is known who need not be named: "the Chief Justice",
/// "the prime minister".
fn is_office_of_its_own(document: &Document, nominal: &Nominal) -> bool {
    let before = nominal.noun.prev();
    let capitals = document.is_capitalized(nominal.noun) && document.is_capitalized(before);
    before > nominal.range.start
        && (capitals || document.is(nominal.noun, "minister"))
        && Known::at(document, nominal.noun).is_office()
        && Known::at(document, before).is_title_modifier()
}

/// Whether a person is named in the sentence of `at` or in the one before it.
fn somebody_near(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx) -> bool {
    let Some(here) = document.get(at) else { return false };
    let near =
        |event: &&Event| event.paragraph == here.paragraph && here.sentence.0.saturating_sub(event.sentence.0) <= 1;
    scene.back(at).take_while(near).any(|event| cast.members[event.member].kind == Kind::Person)
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
    // "The prime minister’s spokesman"
    let known = named || person.may_be_person() && person.display.starts_with("The ");
    known.then(|| format!("{}’s {rest}", person.display))
}

/// "Operator: Good day."
fn puts_calls_through(document: &Document, noun: TokenIx) -> bool {
    document.str(noun) == "Operator" && document.sentence_at(noun).start == noun
}

/// "one", "someone", and trades that no list has.
fn is_somebody(document: &Document, noun: TokenIx) -> bool {
    let low = document.low(noun);
    document.tag(noun) == Tag::Pronoun
        || puts_calls_through(document, noun)
        || matches!(low, "one" | "another" | "someone" | "somebody" | "anyone")
        || low.len() > 5 && ["ist", "ian", "man", "woman", "eer"].iter().any(|ending| low.ends_with(ending))
}

/// The words of the description without a determiner, unless that tells whose it is: "a mother" is not "my mother".
fn key(document: &Document, nominal: &Nominal) -> String {
    let idle = |&ix: &TokenIx| document.tag(ix) == Tag::Determiner && !document.is_any(ix, &["my", "our", "your"]);
    let words = nominal.range.iter().skip_while(idle).map(|ix| document.low(ix));
    let mut key = String::with_capacity(64);
    for word in words.take(TAKEN) {
        key.push_str(word);
        key.push(' ');
    }
    key
}

/// So many words tell two descriptions apart.
pub const TAKEN: usize = 24;
