//! Whose a name is that is only a part of one: a surname, a first name, one with a form of address.

use super::alike::generic;
use super::cast::{Cast, MemberIx};
use super::known::{Known, Sex};
use super::lists::{is_club, is_company};
use super::member::{Kind, Member};
use super::names::Name;
use super::pronouns::sexed;
use super::surnames::{is_family_first, surname};
use super::word::Word;
use crate::document::{Document, ParagraphIx, Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;
use crate::span::Span;

static TOWN_BODIES: WordSet = WordSet::of(include_str!("../lexicon/entities/town_bodies.txt"));

impl Cast<'_> {
    /// Whose part of a name `word` is.
    pub(super) fn bearer(&self, document: &Document, name: &Name, word: &Word) -> Option<(MemberIx, f32)> {
        let mut best: Option<(Rank, MemberIx)> = None;
        let (mut fitting, mut rivals) = (0, 0);
        let mut kinsman: Option<(usize, MemberIx)> = None;
        let kin = is_named_as_kin(document, name);
        for (ix, rank) in self.fitting(document, name, word) {
            // "Her brother, David, slept" is not the David Poe who comes later.
            if kin && !rank.named && !self.is_of_family_named(ix) {
                continue;
            }
            fitting += 1;
            if !rank.own {
                let since = self.paragraphs_since(document, name, ix);
                kinsman = kinsman.filter(|nearest| nearest.0 <= since).or(Some((since, ix)));
            }
            match best {
                Some((top, _)) if rank < top => {}
                Some((top, _)) if rank == top => rivals += 1,
                _ => (best, rivals) = (Some((rank, ix)), 1),
            }
        }
        if is_elder(document, name) {
            let family = || self.fitting(document, name, word).filter(|(_, rank)| rank.surname).map(|(ix, _)| ix);
            // "the elder Roe" is Bo Roe Sr., or Bo Roe’s father; else not the one of whom the text has been telling.
            let elder = document.low(name.mention.start.prev()) != "younger";
            let suffix = |ix: &MemberIx| self.members[*ix].suffix == Some(if elder { "sr" } else { "jr" });
            let called = |ix: MemberIx, kin: &[&str]| {
                let mut first =
                    self.members[ix].mentions.iter().take(INTRODUCED).map(|span| document.tokens_in(*span).start);
                first.any(|at| {
                    let before = if document.is(at.prev(), ",") { at.minus(2) } else { at.prev() };
                    document.is_any(before, kin) && !document.is(before.prev(), "-")
                })
            };
            let (own, other) = if elder { (&PARENTS, &CHILDREN) } else { (&CHILDREN, &PARENTS) };
            let apart = || {
                let told = family().any(|ix| called(ix, other));
                family().filter(|&ix| told && !called(ix, other) && self.members[ix].words.len() > 1).min()
            };
            let kin = || {
                let mut told = family().filter(|&ix| called(ix, own));
                told.next().filter(|_| told.next().is_none()).or_else(apart)
            };
            return family().find(suffix).or_else(kin).or_else(|| family().max()).map(|ix| (ix, 0.7));
        }
        let Some((best, only)) = best else {
            return self.unusual(document, name, word).filter(|_| !kin).map(|member| (member, 0.8));
        };
        // "Her husband, Tom, slept. Mr Roe said": not her son Bo Roe, of whom a paragraph further up told.
        // Of two such the one who is nearer.
        let nearer = |since: usize| match best.own {
            true => since < self.paragraphs_since(document, name, only),
            false => since < AWAY && rivals > 1,
        };
        if let Some((_, kinsman)) = kinsman.filter(|&(since, _)| nearer(since)) {
            return Some((kinsman, 0.7));
        }
        // "Bo Roe died at the scene. // Ann Roe wept. // Mr Roe said": that may be somebody else of the family.
        if rivals == 1
            && name.title.is_some()
            && self.was_killed(document, only)
            && self.namesakes(word.hash).nth(1).is_some()
        {
            return Some((only, UNSURE));
        }
        let says = speaks_at(document, name.mention.end) || speaks_at(document, name.mention.start.prev());
        // "Iryna Roe wept. Ann Roe was missing. Roe said": it is Iryna, of whom no list knows the name.
        if rivals == 1 && says && self.is_lost(document, only) {
            let other = |&(ix, rank): &(MemberIx, Rank)| {
                ix != only && rank.surname && rank.named && self.members[ix].words.len() == 2
            };
            if let Some((other, _)) = self.fitting(document, name, word).find(other) {
                return Some((other, UNSURE));
            }
        }
        if rivals == 1 {
            return Some((only, if fitting == 1 { 0.97 } else { 0.85 }));
        }
        // Namesakes: the one named in full just before, else the one whom the text names most.
        let here = document.token(name.core.start).paragraph;
        // However many sentences of his own words come before "Roe said", they are one step.
        let opening = document.paragraph(here).tokens.start;
        let own = says && document.is_quoted(opening.next()) && document.is_quoted(name.mention.start.minus(2));
        let last = document.sentence_of(if own { opening } else { name.core.start });
        let told = sex_behind(document, name);
        let weight = |ix: &MemberIx| {
            let member = &self.members[*ix];
            let there = member.last_full.and_then(|at| document.get(at)).map(|token| token.paragraph);
            let just = member.last_full.is_some_and(|at| last.0.saturating_sub(document.sentence_of(at).0) <= 1);
            let near = match (there == Some(here), just) {
                (true, true) => 5,
                (true, false) => 3,
                (false, true) if member.last_full.is_some_and(|at| leads(document, at)) => 2,
                (false, _) => 0,
            };
            // "Roe says he would pay": that is not Ann Roe.
            let near = near + if told.is_some() && member.sex == told { TOLD } else { 0 };
            let spoke = just && member.last_full.is_some_and(|at| reports(document, at));
            let near = near + if spoke { SPOKE } else { 0 };
            match says && self.is_lost(document, *ix) {
                true => (0, std::cmp::Reverse(*ix)),
                false => (near + member.full + 2 * member.alone, std::cmp::Reverse(*ix)),
            }
        };
        let rivals = self.fitting(document, name, word).filter(|&(_, rank)| rank == best);
        let mut best: Option<(usize, std::cmp::Reverse<MemberIx>)> = None;
        let mut second = 0;
        for weight in rivals.map(|(ix, _)| weight(&ix)) {
            match best {
                Some(top) if weight <= top => second = second.max(weight.0),
                _ => second = best.replace(weight).map_or(second, |(before, _)| before.max(second)),
            }
        }
        best.map(|(most, std::cmp::Reverse(ix))| (ix, if most <= second + CLOSE { UNSURE } else { 0.7 }))
    }

    /// How many paragraphs before that of `name` the member is named last: none or one, or else [`AWAY`].
    fn paragraphs_since(&self, document: &Document, name: &Name, ix: MemberIx) -> usize {
        let Some(token) = document.get(name.mention.start) else { return AWAY };
        let named_within = |back: usize| {
            let first = ParagraphIx(token.paragraph.0.saturating_sub(back));
            let start = document.token(document.paragraph(first).tokens.start).span.start;
            let before = |mention: &Span| (start..token.span.start).contains(&mention.start);
            self.members[ix].mentions.iter().any(before)
        };
        (0..AWAY).find(|&back| named_within(back)).unwrap_or(AWAY)
    }

    /// Whether it is said right where the member is named that it has lost its life in what the text tells.
    fn was_killed(&self, document: &Document, ix: MemberIx) -> bool {
        self.members[ix].mentions.iter().take(INTRODUCED).any(|span| {
            let verb = document.tokens_in(*span).end;
            let then = document.low(verb.next());
            document.is(verb, "died") && then == "at" && document.is(verb.plus(3), "scene")
                || document.is(verb, "was") && matches!(then, "killed" | "murdered")
        })
    }

    /// Whether the member is hardly one who speaks, as it is told where the member is introduced: "His brother, Bo Roe, was missing".
    fn is_lost(&self, document: &Document, ix: MemberIx) -> bool {
        let lost = |span: &Span| {
            let end = document.tokens_in(*span).end;
            let was = if document.is(end, ",") { end.next() } else { end };
            document.is_any(was, &["was", "is", "remained", "remains", "had", "died"])
                && (1..=3).any(|by| {
                    document.is_any(was.plus(by), &["killed", "murdered", "dead", "missing", "fire", "crash"])
                })
        };
        self.members[ix].mentions.iter().take(INTRODUCED).any(lost)
    }

    /// Whether one of the member's surname has been named in full.
    fn is_of_family_named(&self, ix: MemberIx) -> bool {
        let Some(family) = surname(&self.members[ix].words) else { return false };
        let named = |other: &Member| other.last_full.is_some() && surname(&other.words) == Some(family);
        self.namesakes(family.hash).any(|other| named(&self.members[other]))
    }

    /// Whose name `word` is, where it is neither the surname nor stands alone as the first name, and nobody else's:
    /// "Lula" of Luiz Inácio Lula da Silva, "Mr. Anwar" of Anwar Ibrahim.
    fn unusual(&self, document: &Document, name: &Name, word: &Word) -> Option<MemberIx> {
        if word.known.is_place() || word.known.is_organization() || name.after_the {
            return None;
        }
        let sex = sex_told(document, name);
        let agrees = |ix: MemberIx| {
            let member = &self.members[ix];
            let person = member.kind == Kind::Person || member.kind == Kind::Unknown && name.title.is_some();
            person && (sex.is_none() || member.sex.is_none() || member.sex == sex)
        };
        let is_middle = |ix: MemberIx| {
            let words = &self.members[ix].words;
            words.len() > 2 && words[1..words.len() - 1].iter().any(|middle| middle == word)
        };
        let mut middle =
            self.by_middle.get(&word.hash).into_iter().flatten().copied().filter(|&ix| is_middle(ix) && agrees(ix));
        if let Some(only) = middle.next() {
            return middle.next().is_none().then_some(only);
        }
        let given = |ix: MemberIx| self.members[ix].words.first() == Some(word) && word.known.is_first_name_elsewhere();
        let mut first = self.namesakes(word.hash).filter(|&ix| given(ix) && agrees(ix));
        first.next().filter(|_| first.next().is_none())
    }

    /// The only one of whose name the first word of `name` can be a part.
    pub(super) fn only_fitting(&self, document: &Document, name: &Name) -> Option<MemberIx> {
        let mut fitting = self.fitting(document, name, name.words.first()?).map(|(ix, _)| ix);
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    }

    /// The members of whose name `word` can be a part.
    fn fitting(&self, document: &Document, name: &Name, word: &Word) -> impl Iterator<Item = (MemberIx, Rank)> {
        let titles = move || name.title.into_iter().flat_map(|title| title.iter()).map(|ix| Known::at(document, ix));
        let (sex, elder) = (sex_told(document, name), is_elder(document, name));
        let given_title =
            name.title.is_some_and(|title| title.iter().any(|ix| Known::at(document, ix).is_given_title()));
        let pope = name.words.len() == 1 && titles().any(|title| title.office() == Some("pope"));
        let (town, thing) = (stands_for_town(document, name), told_as_thing(document, name));
        let rank = move |ix: MemberIx| {
            let member = &self.members[ix];
            let agrees = sex.is_none() || member.sex.is_none() || member.sex == sex;
            // Nobody says "Mr." to a child.
            let agrees = agrees && !(member.child && sex.is_some());
            if !agrees || name.title.is_some() && !member.may_be_person() {
                return None;
            }
            // No pope has a surname.
            if pope && member.words.len() > 1 && !member.is_called("pope") {
                return None;
            }
            let surname = surname(&member.words).is_some_and(|surname| surname == word);
            let first = member.words.first().is_some_and(|first| first == word)
                || member.nickname.is_some_and(|nickname| word.low == nickname)
                || is_family_first(&member.words) && member.words.last().is_some_and(|given| given == word);
            // "Ford" is the Ford Motor Co. as long as no Bill Ford has been named.
            let firm = member.kind == Kind::Organization && first && is_company(&member.words);
            // "Fox" is not the Fox Networks Group.
            let other = word.known.is_place()
                || word.known.is_organization()
                    && !member.words.last().is_some_and(|last| last.known.is_company_form());
            let firm = firm && name.title.is_none() && !other;
            let addressed = first && given_title;
            let family = (sex.is_some() && member.sex == sex || elder) && member.family.as_ref() == Some(word);
            let fits = match member.kind {
                Kind::Person => {
                    surname || family || addressed || first && (name.title.is_none() || word.known.first_name.is_none())
                }
                // "the Post" for a paper, "Acme" for Acme Mining; but a place does not stand for what is named after it.
                Kind::Organization => {
                    let known = word.known;
                    let plain = known.is_place() || known.is_organization();
                    let local = member.words.len() > 1 && is_local(member, town);
                    surname
                        && (name.after_the && !known.is_organization() || member.words.len() == 1 || is_club(&word.low))
                        || first && name.after_the && member.words.get(1).is_some_and(|next| next.low == "of")
                        || first && (!plain && !generic(word) && !local || firm)
                }
                Kind::Unknown => surname || first && !word.known.is_place() && !word.known.is_organization(),
                Kind::Place => member.words.len() == 1 && surname && name.title.is_none(),
                _ => false,
            };
            let holds = titles().filter_map(Known::office).any(|office| member.is_called(office)) && !member.late;
            let named = member.last_full.is_some() || member.full == 0;
            let sexed = sex.is_some() && member.sex == sex && named;
            fits.then_some((
                ix,
                Rank {
                    surname: surname || family || firm,
                    holds,
                    told: thing.is_none_or(|thing| thing == (member.kind == Kind::Organization)),
                    sexed,
                    person: member.kind == Kind::Person,
                    named,
                    own: !family,
                },
            ))
        };
        self.namesakes(word.hash).filter_map(rank)
    }
}

/// Whether a first name alone stands beside a word of kinship: "her brother, David".
fn is_named_as_kin(document: &Document, name: &Name) -> bool {
    let before = name.mention.start.prev();
    let noun = if document.low(before) == "," { before.prev() } else { before };
    let given = name.words.first().is_some_and(|word| word.known.first_name.is_some());
    name.title.is_none() && given && Known::at(document, noun).kin.is_some()
}

/// So many paragraphs back nobody is on the scene by the first name any more.
const AWAY: usize = 2;

/// Among so many mentions is the one that introduces somebody.
const INTRODUCED: usize = 3;

/// As whose kin the elder one of a family is introduced,
const PARENTS: [&str; 6] = ["father", "mother", "uncle", "aunt", "grandfather", "grandmother"];
/// and the younger one.
const CHILDREN: [&str; 6] = ["son", "daughter", "nephew", "niece", "grandson", "granddaughter"];

/// Whether the name stands behind "the elder" or its like.
fn is_elder(document: &Document, name: &Name) -> bool {
    let before = name.mention.start.prev();
    matches!(document.low(before), "elder" | "younger" | "older") && document.low(before.prev()) == "the"
}

/// Whether what stands before the name says that it is a place: "in Marlow", but not "faith in Bo Roe".
pub fn stands_for_town(document: &Document, name: &Name) -> bool {
    let before = name.mention.start.prev();
    name.title.is_none()
        && !name.after_the
        && document.is_any(before, &["in", "near", "outside", "around", "across", "throughout"])
        && !(document.is(before, "in") && document.is_any(before.prev(), &HELD_IN))
        && document.tag(name.mention.end) != Tag::Possessive
}

/// Behind which "in" leads to somebody.
const HELD_IN: [&str; 10] = [
    "faith",
    "belief",
    "believe",
    "believes",
    "believed",
    "confidence",
    "trust",
    "confided",
    "confiding",
    "disappointed",
];

/// Whether `member` is what a town has, and not called by the name of the town alone: "Marlow Hospital"; and where the
/// `town` itself is meant a club or a university is not.
fn is_local(member: &Member, town: bool) -> bool {
    let Some(last) = member.words.last() else { return false };
    last.known.is_institution() || town && TOWN_BODIES.has(&last.low)
}

/// So far behind a name one looks for "it" or "he".
const FAR: usize = 12;

/// Whether the first pronoun behind the name in its clause is one for a thing, or for a person: "Ford said it would".
fn told_as_thing(document: &Document, name: &Name) -> Option<bool> {
    let end = name.mention.end;
    let sentence = document.get(name.mention.start)?.sentence;
    if !document.tag(end).is_verbal() {
        return None;
    }
    let behind = TokenRange::new(end, end.plus(FAR)).iter();
    let here = behind.take_while(|&ix| document.get(ix).is_some_and(|token| token.sentence == sentence));
    here.map(|ix| (document.low(ix), document.low(ix.next()))).find_map(|words| match words {
        ("it", "is" | "was" | "’s" | "'s" | "had" | "has" | "will" | "may" | "might" | "rains") => None,
        ("it" | "its", _) => Some(true),
        ("he" | "she" | "his" | "her", _) => Some(false),
        _ => None,
    })
}

/// The sex of the pronoun that stands behind the name, or its apposition, and a verb of saying: "Roe says he would pay", "Roe, a
/// baker, said he".
pub fn sex_behind(document: &Document, name: &Name) -> Option<Sex> {
    let end = name.mention.end;
    let comma = || (2..=APPOSED).map(|by| end.plus(by)).find(|&ix| document.is_any(ix, &[",", "."]));
    let apposed = if document.is(end, ",") { comma() } else { None };
    let verb = apposed.map_or(end, TokenIx::next);
    pronoun_behind(document, verb).or_else(|| owner_behind(document, verb))
}

/// The sex of the pronoun that stands behind the verb of saying at `verb`.
pub fn pronoun_behind(document: &Document, verb: TokenIx) -> Option<Sex> {
    let says = document.is_any(verb, &["said", "says"]);
    let pronoun = if document.low(verb.next()) == "that" { verb.plus(2) } else { verb.next() };
    sexed(document.low(pronoun)).filter(|(_, subject)| says && document.is(pronoun, subject)).map(|(sex, _)| sex)
}

/// The sex of whoever tells those of the possessive behind the verb at `verb`: "told her fans".
pub fn owner_behind(document: &Document, verb: TokenIx) -> Option<Sex> {
    let (owner, noun) = (verb.next(), verb.plus(2));
    let tells = document.is_any(verb, &["told", "tells"]) && document.is_any(owner, &["his", "her"]);
    let owned = tells && matches!(document.tag(noun), Tag::Noun | Tag::Adjective);
    sexed(document.low(owner)).filter(|_| owned).map(|(sex, _)| sex)
}

/// So many tokens behind a name its apposition ends at the most.
const APPOSED: usize = 6;

/// Whether what is at `at` stands nearly first in its sentence, and in nobody's words.
fn leads(document: &Document, at: TokenIx) -> bool {
    !document.is_quoted(at) && at.0 - document.sentence_at(at).start.0 <= LEADING
}

/// So many words of a title stand before a name that leads its sentence, and of a name before what its bearer does.
const LEADING: usize = 4;

/// Whether whoever is named at `at` speaks there, in nobody's words: "It began when Mr Bo Roe said no."
fn reports(document: &Document, at: TokenIx) -> bool {
    let behind = (1..=LEADING).map(|by| at.plus(by)).find(|&ix| document.tag(ix) != Tag::Proper);
    let said = |ix| speaks_at(document, if document.is(ix, ",") { ix.next() } else { ix });
    !document.is_quoted(at) && behind.is_some_and(said)
}

/// Whether the word at `verb` is one with which somebody speaks.
fn speaks_at(document: &Document, verb: TokenIx) -> bool {
    document.is_any(verb, &["said", "says", "told", "tells", "added", "replied"])
}

/// One of two namesakes of whom so much more speaks for the one than for the other is hardly told from him,
const CLOSE: usize = 2;
/// and so sure it is then whose the name is.
pub const UNSURE: f32 = 0.5;

/// So much it tells of whom a name means that somebody has just spoken,
const SPOKE: usize = 3;
/// and so much a pronoun behind it.
const TOLD: usize = 100;

/// The sex that the title before a name tells.
fn sex_told(document: &Document, name: &Name) -> Option<Sex> {
    name.title?.iter().find_map(|ix| Known::at(document, ix).title()?.sex)
}

/// How well a part of a name fits; the first difference counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// It is the surname, not the first name.
    surname: bool,
    /// The member has been named in full before.
    named: bool,
    /// The title before it is the member's own.
    holds: bool,
    /// The pronoun that follows in the clause is one for it.
    told: bool,
    /// It is known to be of the sex that the title tells, and has been named.
    sexed: bool,
    /// The member is known for a person.
    person: bool,
    /// The name is its own, not only its family's.
    own: bool,
}
