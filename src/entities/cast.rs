//! Names into members of the cast: one for each who is named, by whatever form of the name.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::alike::{display, same_person, trunk};
use super::bearers::stands_for_town;
use super::family::{is_told_as_kin, shares_middle_name};
use super::initials::holder;
use super::kinds::{is_behind_own_the, is_short_form, kind_of};
use super::known::Known;
use super::lesser::bears;
use super::lists::{is_firm, other_firm_noun, short_form};
use super::member::{Kind, Member};
use super::misspelt::LATEST;
use super::names::Name;
use super::offices::is_lettered;
use super::phrase::is_age;
use super::sexes::told_behind;
use super::surnames::{is_family_first, surname};
use super::word::{Word, Words};
use crate::document::{Document, TokenIx, TokenRange};
use crate::model::hash;

/// The place of a member in the cast.
pub type MemberIx = usize;

/// Everybody, and to whom each name belongs.
#[derive(Default)]
pub struct Cast<'d> {
    /// Everybody, in no particular order.
    pub members: Vec<Member<'d>>,
    /// For each name its member, and how sure that is.
    pub of_name: Vec<Option<(MemberIx, f32)>>,
    /// By the hash of the first and of the last word of a name the latest of [`Cast::edges`].
    by_edge: FxHashMap<u32, usize>,
    edges: Vec<Edge>,
    by_whole: FxHashMap<Cow<'d, str>, MemberIx>,
    /// Who was named in full last while names are gathered, the place of each at the number of the name.
    pub(super) latest: [Option<MemberIx>; LATEST],
    /// Surnames with one letter wrong, and whose they are.
    pub(super) misspelt: Vec<(Word<'d>, MemberIx)>,
    /// By the hash of a word between the first and the last of a name.
    pub(super) by_middle: FxHashMap<u32, Vec<MemberIx>>,
}

/// Whose name begins or ends with a word.
struct Edge {
    member: MemberIx,
    /// The one before it with the same word.
    before: Option<usize>,
}

/// So many namesakes are compared, the latest first.
pub const NAMESAKES: usize = 24;

/// Gathers `names` into members.
pub fn gather<'d>(document: &'d Document<'d>, names: &'d [Name<'d>]) -> Cast<'d> {
    let mut cast = Cast { of_name: vec![None; names.len()], ..Cast::default() };
    // There are fewer who are named, but then there are those who are only described.
    cast.members.reserve(names.len());
    cast.edges.reserve(names.len());
    cast.by_edge.reserve(names.len());
    cast.by_whole.reserve(names.len() / 2);
    let mut parted: Vec<usize> = (0..names.len()).collect();
    parted.retain(|&index| {
        let full = names[index].words.len() > 1;
        if full {
            cast.add_full(document, names, index);
        }
        !full
    });
    cast.pair_first_names(document, names);
    for member in &mut cast.members {
        member.last_full = None;
    }
    cast.acronyms(document, names);
    for &index in &parted {
        // Who goes by the first name is not who goes by the surname.
        if let Some(only) = cast.only_fitting(document, &names[index])
            && cast.members[only].words.last() == names[index].words.first()
        {
            cast.members[only].alone += 1;
        }
    }
    let mut full = (0..names.len()).peekable();
    for index in parted {
        while let Some(before) = full.next_if(|&other| other < index) {
            if let Some((member, sure)) = cast.of_name[before]
                && (names[before].words.len() > 1 || sure == PAIRED)
            {
                cast.members[member].last_full = Some(names[before].core.start);
                cast.latest[before % LATEST] = Some(member);
            }
        }
        cast.add_part(document, names, index);
    }
    cast
}

impl<'d> Cast<'d> {
    /// Adds a member that has a description, no name.
    pub fn add(&mut self, member: Member<'d>) -> MemberIx {
        self.members.push(member);
        self.members.len() - 1
    }

    /// Those whose name begins or ends with a word that has this hash, the latest first.
    pub fn namesakes(&self, hash: u32) -> impl Iterator<Item = MemberIx> + '_ {
        self.edged(self.by_edge.get(&hash).copied())
    }

    /// Those of the edge at `latest` and of the ones before it.
    fn edged(&self, latest: Option<usize>) -> impl Iterator<Item = MemberIx> + '_ {
        let edges = std::iter::successors(latest.map(|ix| &self.edges[ix]), |edge| Some(&self.edges[edge.before?]));
        edges.take(NAMESAKES).map(|edge| edge.member)
    }

    pub(super) fn index(&mut self, member: MemberIx, hash: u32) {
        let before = self.by_edge.get(&hash).copied();
        if !self.edged(before).any(|other| other == member) {
            self.by_edge.insert(hash, self.edges.len());
            self.edges.push(Edge { member, before });
        }
    }

    fn enlist(&mut self, document: &Document<'d>, name: &'d Name<'d>, kind: Kind) -> MemberIx {
        let mut member = Member::new(display(document, name), kind);
        member.words = Cow::Borrowed(&name.words);
        member.suffix = name.suffix;
        member.sure = false;
        let ix = self.add(member);
        self.by_whole.entry(trunk(&name.words)).or_insert(ix);
        if let (Some(first), Some(last)) = (name.words.first(), name.words.last()) {
            self.index(ix, last.hash);
            if name.words.len() > 1 {
                self.index(ix, first.hash);
            }
        }
        ix
    }

    /// Writes down that the name at `index` is a mention of `member`.
    fn mention(
        &mut self,
        document: &'d Document<'d>,
        names: &'d [Name<'d>],
        index: usize,
        member: MemberIx,
        confidence: f32,
    ) {
        let name = &names[index];
        self.of_name[index] = Some((member, confidence));
        let this = &mut self.members[member];
        this.mentions.push(document.span(name.mention));
        this.sure |= name.sure;
        this.child |= is_child(document, name.mention);
        let late = document.is(name.mention.start.prev(), "late");
        this.late |= late && document.is_any(name.mention.start.minus(2), &["the", "his", "her", "their"]);
        let fuller = (name.words.len(), name.suffix.is_some()) > (this.words.len(), this.suffix.is_some());
        if fuller && !(is_family_first(&this.words) && is_family_first(&name.words)) {
            this.display = display(document, name);
            this.words = Cow::Borrowed(&name.words);
            this.suffix = this.suffix.or(name.suffix);
        } else if name.is_shop(document) && this.words.len() == 1 {
            this.display = display(document, name);
        }
        if let Some(title) = name.title {
            this.titled = true;
            if document.is(title.start.prev(), "former") {
                this.call("former");
            }
            if matches!(this.kind, Kind::Unknown | Kind::Place) {
                this.kind = Kind::Person;
            }
            // "the finance minister", "the vice president"
            for ix in title.iter().filter(|&ix| Known::at(document, ix).is_title_modifier()) {
                this.call(document.low(ix));
            }
            // "Judge Sir Bo Roe"
            let polite = |&ix: &TokenIx| Known::at(document, ix).is_courtesy();
            let role = title.iter().rev().find(|ix| !polite(ix)).map_or(title, |last| title.ending(last.next()));
            for ix in title.iter() {
                if Known::at(document, ix).is_short_office() {
                    this.call(document.low(ix));
                    this.offer_role(9, document.span(role).of(document.text));
                }
                let Some(known) = Known::at(document, ix).title() else { continue };
                this.tell_sex(known.sex);
                if let Some(office) = known.office {
                    this.call_as(office, bears(document, TokenIx(title.start.0.saturating_sub(1)), ix));
                    // "Prof. Ann Lee, a glaciologist"
                    let rank = if role.len() == 1 && matches!(office, "doctor" | "professor") { 3 } else { 9 };
                    // "Justices Ann Lee and Bo Roe"
                    let several = document.low(ix).strip_suffix('s').is_some_and(|one| Known::of(one).is_office());
                    if !several {
                        this.offer_role(rank, document.span(role).of(document.text));
                    }
                }
            }
        }
        if is_lettered(&name.words) {
            this.call(document.low(name.core.start));
        }
        // "the airline Quill Air": it is "the airline".
        let before = document.low(name.mention.start.prev());
        if this.kind == Kind::Organization && is_firm(before) {
            this.call(before);
            if let Some(other) = other_firm_noun(before) {
                this.call(other);
            }
        }
        if let Some(honour) = name.honour
            && Known::at(document, honour).role_noun.is_some()
        {
            this.call(document.low(honour));
            this.offer_role(4, document.str(honour));
        }
        if this.kind == Kind::Person && this.sex.is_none() && name.words.len() > 1 && !is_family_first(&name.words) {
            this.expect_sex(&name.words[0]);
        }
        if let Some(nickname) = name.nickname
            && this.nickname.is_none()
        {
            this.nickname = Some(nickname);
            self.index(member, hash(nickname));
        }
    }

    fn add_full(&mut self, document: &'d Document<'d>, names: &'d [Name<'d>], index: usize) {
        if self.name_at_birth(document, names, index) {
            return;
        }
        let name = &names[index];
        let kind = kind_of(document, name);
        let found = match kind {
            Kind::Organization | Kind::Place => {
                let last = name.words.last().map_or(0, |word| word.hash);
                let part = |member: &MemberIx| {
                    let other = &self.members[*member];
                    other.kind == Kind::Organization
                        && kind == Kind::Organization
                        && (other.words.ends_with(&name.words)
                            || name.words.ends_with(&other.words) && other.words.len() > 1)
                };
                let trunk = trunk(&name.words);
                self.by_whole.get(&*trunk).copied().or_else(|| self.namesakes(last).find(part))
            }
            _ => {
                let last = surname(&name.words).map_or(0, |word| word.hash);
                let kin = is_told_as_kin(document, name);
                let person = |member: &MemberIx| {
                    let member = &self.members[*member];
                    member.may_be_person() && same_person(member, name) && !(kin && shares_middle_name(member, name))
                };
                self.namesakes(last).find(person).or_else(|| self.of_given_names(document, name))
            }
        };
        let member = found.unwrap_or_else(|| self.enlist(document, name, kind));
        if let Some(first) = name.words.first() {
            self.index(member, first.hash);
        }
        if kind == Kind::Person {
            self.members[member].kind = Kind::Person;
        }
        if self.members[member].may_be_person() {
            for word in name.words.iter().skip(1).rev().skip(1).filter(|word| word.low.len() > 2) {
                let list = self.by_middle.entry(word.hash).or_default();
                if list.len() < NAMESAKES && list.last() != Some(&member) {
                    list.push(member);
                }
            }
        }
        self.members[member].full += 1;
        // "his sister, Kim Yo-jong"
        let before = name.mention.start.prev();
        let before = if document.low(before) == "," { before.prev() } else { before };
        let kin = Known::at(document, before).kin.flatten();
        let this = &mut self.members[member];
        this.tell_sex(kin.or_else(|| told_behind(document, name)));
        if this.kind == Kind::Unknown && kin.is_some() && name.words.len() == 2 {
            this.kind = Kind::Person;
        }
        self.mention(document, names, index, member, 1.0);
    }

    /// Takes the name at `index` for one that whoever is named before it had once: "Ann Lee, born *Ann Roe*,", "Ann Lee (née *Roe*)".
    fn name_at_birth(&mut self, document: &Document, names: &[Name], index: usize) -> bool {
        let mention = names[index].mention;
        let born = mention.start.prev();
        let Some(before) = index.checked_sub(1).filter(|_| document.is_any(born, &["born", "née", "nee"])) else {
            return false;
        };
        let beside = names[before].mention.end == born.prev() && document.is_any(born.prev(), &[",", "("]);
        let Some((member, _)) = self.of_name[before].filter(|_| beside) else { return false };
        self.of_name[index] = Some((member, 1.0));
        self.members[member].mentions.push(document.span(mention));
        true
    }

    /// The only one whose name goes on where `name` ends: "Ghulam Nabi" of Ghulam Nabi Lone, "Mohammed bin Salman" of Mohammed
    /// bin Salman Al Saud.
    fn of_given_names(&self, document: &Document, name: &Name) -> Option<MemberIx> {
        let longer = |ix: &MemberIx| {
            let member = &self.members[*ix];
            member.may_be_person()
                && !name.after_the
                && member.words.len() > name.words.len()
                && member.words.starts_with(&name.words)
                && !member.words.last().is_some_and(|last| last.known.is_institution())
        };
        let mut longer = self.namesakes(name.words.first()?.hash).filter(longer);
        let only = longer.next().filter(|_| longer.next().is_none())?;
        // "her father, Aung San": who is described is another one. And a surname of somebody is one.
        let before = name.mention.start.prev();
        let noun = if document.low(before) == "," { before.prev() } else { before };
        let described = name.title.is_some() || Known::at(document, noun).describes_one();
        let last = name.words.last()?;
        let ends = |ix: MemberIx| self.members[ix].words.last() == Some(last);
        (!described && !self.namesakes(last.hash).any(ends)).then_some(only)
    }

    /// "Bo and Ann Roe": the first one is a Roe, too.
    fn pair_first_names(&mut self, document: &Document<'d>, names: &[Name<'d>]) {
        for pair in 1..names.len() {
            let (one, other) = (&names[pair - 1], &names[pair]);
            if one.mention.end.next() != other.mention.start || document.low(one.mention.end) != "and" {
                continue;
            }
            let first = one.words.len() == 1
                && one.title.is_none()
                && one.words[0].known.first_name.is_some()
                // "Bo and Ann (Poe) Roe"
                && (other.words.len() == 2 || document.is(other.core.start.next(), "("))
                && other.title.is_none()
                && other.words[0].known.first_name.is_some();
            if !first {
                continue;
            }
            let Some(last) = other.words.last() else { continue };
            let words = Words::from([one.words[0].clone(), last.clone()]);
            let full = Name { words: words.clone(), suffix: None, ..one.clone() };
            let same = |member: &Member| same_person(member, &full) && !shares_middle_name(member, &full);
            let known = self.namesakes(words[1].hash).find(|&ix| same(&self.members[ix]));
            let member = known.unwrap_or_else(|| {
                let surname = other.core.end.prev();
                let name = format!("{} {}", display(document, one), document.str(surname));
                let mut member = Member::new(name.into(), Kind::Person);
                member.expect_sex(&words[0]);
                member.words = Cow::Owned(words.to_vec());
                let ix = self.add(member);
                self.index(ix, words[1].hash);
                self.index(ix, words[0].hash);
                ix
            });
            self.of_name[pair - 1] = Some((member, PAIRED));
            self.members[member].full += 1;
            self.members[member].mentions.push(document.span(one.mention));
        }
    }

    /// "League of Bakers (LOB)": the short form in brackets, and one made of the capitals.
    fn acronyms(&mut self, document: &Document, names: &'d [Name<'d>]) {
        for index in 1..names.len() {
            let (long, short) = (&names[index - 1], &names[index]);
            let bracketed = document.low(long.mention.end) == "(" && long.mention.end.next() == short.mention.start;
            if bracketed
                && short.words.len() == 1
                && is_short_form(document, short)
                && let Some((member, _)) = self.of_name[index - 1]
                && self.may_be_short_for(short, member)
            {
                self.by_whole.insert(Cow::Borrowed(&short.words[0].low), member);
                if self.members[member].kind == Kind::Unknown {
                    self.members[member].kind = Kind::Organization;
                }
            }
        }
        for ix in 0..self.members.len() {
            let member = &self.members[ix];
            if member.kind == Kind::Organization && member.words.len() > 1 {
                let small = |word: &&Word| !matches!(&*word.low, "of" | "the" | "for" | "and" | "to" | "on");
                let initials: String =
                    member.words.iter().filter(small).filter_map(|word| word.low.chars().next()).collect();
                // "the WHO" is not folded to "who"; and of two letters only those are read that everybody knows: "the EU".
                let initials = if initials == "who" { initials.to_uppercase() } else { initials };
                if member.words.len() > 2 || Known::of(&initials).is_organization() {
                    self.by_whole.entry(initials.into()).or_insert(ix);
                }
            }
            if member.kind == Kind::Organization
                && member.words.len() > 1
                && let Some(short) = short_form(&member.words)
            {
                self.by_whole.entry(short.into()).or_insert(ix);
            }
        }
    }

    /// Whether the member may go by the short form in brackets behind its name. Behind a person’s name that is a party: "Ann Lee
    /// (DUP)".
    fn may_be_short_for(&self, short: &Name, member: MemberIx) -> bool {
        let member = &self.members[member];
        let first = |word: Option<&Word>| word.and_then(|word| word.low.chars().next());
        let begins = first(short.words.first()) == first(member.words.first());
        member.kind != Kind::Person && (member.kind != Kind::Unknown || begins)
    }

    fn add_part(&mut self, document: &'d Document<'d>, names: &'d [Name<'d>], index: usize) {
        if self.of_name[index].is_some() || self.name_at_birth(document, names, index) {
            return;
        }
        let name = &names[index];
        let Some(word) = name.words.first() else { return };
        if let Some(holder) = holder(document, names, &self.of_name, name.core.start, index) {
            return self.mention(document, names, index, holder, 0.9);
        }
        let known = word.known.is_organization() || word.known.is_place() || is_short_form(document, name);
        if name.title.is_none()
            && known
            && !self.namesakes(word.hash).any(|ix| self.is_namesake(ix, word))
            && let Some(&member) = self.by_whole.get(&*word.low)
        {
            return self.mention(document, names, index, member, 0.95);
        }
        if self.is_yet_a_place(document, name, word) {
            let place = self.by_whole.get(&*word.low).copied();
            let place = place.unwrap_or_else(|| self.enlist(document, name, Kind::Place));
            return self.mention(document, names, index, place, 0.95);
        }
        let bearer =
            self.bearer(document, name, word).or_else(|| Some((self.misspelt(document, name, word)?, MISSPELT)));
        let (member, confidence) = bearer.unwrap_or_else(|| {
            let kind = match kind_of(document, name) {
                Kind::Unknown if stands_for_town(document, name) && self.has_institution(word) => Kind::Place,
                kind => kind,
            };
            (self.enlist(document, name, kind), 1.0)
        });
        let this = &mut self.members[member];
        if this.kind == Kind::Unknown && this.words.len() == 1 && is_behind_own_the(document, name) {
            this.kind = Kind::Organization;
        }
        self.mention(document, names, index, member, confidence);
        if confidence == 1.0 {
            self.relate(document, names, index, member);
        }
    }

    /// Whether `word` is the last of a person's name.
    fn is_namesake(&self, ix: MemberIx, word: &Word) -> bool {
        let member = &self.members[ix];
        member.kind == Kind::Person && member.words.last() == Some(word)
    }

    /// Whether `word` stands for a place in the text below the headline, as the person who bears its name has not been named
    /// there: "Jordan" before Michael Jordan.
    fn is_yet_a_place(&self, document: &Document, name: &Name, word: &Word) -> bool {
        let mut bearers = self.namesakes(word.hash).filter(|&ix| self.is_namesake(ix, word)).peekable();
        name.title.is_none()
            && word.known.is_place()
            && document.get(name.mention.start).is_some_and(|token| token.paragraph.0 > 0)
            && bearers.peek().is_some()
            && bearers.all(|ix| self.members[ix].last_full.is_none() && self.members[ix].full > 0)
    }

    /// Whether something is named after the town that `word` may be: "Marlow Hospital".
    fn has_institution(&self, word: &Word) -> bool {
        let local = |ix: MemberIx| {
            let words = &self.members[ix].words;
            words.len() > 1 && words[0] == *word && words.last().is_some_and(|last| last.known.is_institution())
        };
        self.namesakes(word.hash).any(local)
    }
}

/// How sure it is that the first of "Bo and Ann Roe" is a Roe.
const PAIRED: f32 = 0.96;

/// How sure it is whose surname one with a letter wrong is.
const MISSPELT: f32 = 0.75;

/// Whether the age of a child stands beside the name at `mention`: "Bo Roe, 9, slept", "Bo Roe was nine.", "9-year-old Bo Roe".
fn is_child(document: &Document, mention: TokenRange) -> bool {
    let (before, at) = (mention.start.prev(), mention.end);
    let age = at.next();
    let young = |low: &str| match low {
        "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "eleven"
        | "twelve" => true,
        _ => low.parse().is_ok_and(|years: u8| years < 16),
    };
    let ends = || document.is_any(age.next(), &[",", ".", "and"]);
    // The number of "9-year-old" stands four tokens before "old".
    is_age(document, before) && young(document.low(before.minus(4)))
        || document.is_any(at, &[",", "was", "aged"]) && young(document.low(age)) && ends()
}
