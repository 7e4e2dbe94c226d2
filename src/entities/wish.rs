//! What a description asks of the one whom it means.

use super::known::{Known, Sex};
use super::lesser::{agrees, bears};
use super::lists;
use super::member::{Called, Kind, Member};
use super::nominals::{Class, TAKEN};
use super::phrase::{Nominal, is_age, years};
use crate::document::{Document, Tag, TokenIx};

/// A description for which somebody is looked for.
pub struct Wish<'d> {
    /// The noun.
    pub noun: Called<'d>,
    /// A man or a woman, where the noun tells.
    pub sex: Option<Sex>,
    /// What the noun stands for.
    pub class: Class,
    /// The words beside the noun that tell more than it does.
    pub words: Vec<Called<'d>>,
    /// Those of them with a capital.
    pub named: Vec<Called<'d>>,
    /// The years in figures.
    pub age: Option<&'d str>,
    /// Whether more follows the noun.
    hung: bool,
    /// Whether it is not so any more: "the former".
    pub past: bool,
}

impl<'d> Wish<'d> {
    /// What `nominal`, of this class, asks for.
    pub fn new(document: &'d Document<'d>, nominal: &Nominal, class: Class) -> Wish<'d> {
        Wish {
            noun: Called {
                bears: bears(document, nominal.range.start, nominal.noun),
                ..Called::by(document.low(nominal.noun))
            },
            sex: sex(document, nominal),
            class,
            words: modifiers(document, nominal, false),
            named: modifiers(document, nominal, true),
            age: years(document, nominal.range),
            hung: nominal.noun.next() < nominal.range.end,
            past: document.low(nominal.range.start.next()) == "former",
        }
    }

    /// How well `member` answers to it; `None` where the noun is not said of it, or where a word beside it speaks against
    /// it.
    pub fn fits(&self, member: &Member) -> Option<Fit> {
        let human = matches!(member.kind, Kind::Person | Kind::Anonymous | Kind::Unknown | Kind::Group);
        if self.class == Class::Organization && human || self.class == Class::Person && !human {
            return None;
        }
        // "The poll" is not the poll's director.
        if self.class == Class::Document && matches!(member.kind, Kind::Person | Kind::Anonymous | Kind::Group) {
            return None;
        }
        if self.sex.is_some() && member.sex.is_some() && member.sex != self.sex || self.is_of_other_age(member) {
            return None;
        }
        let named = || member.kind == Kind::Organization && member.words.iter().any(|own| own.low == self.noun.word);
        if !is_called(member, self.noun) && !named() {
            return None;
        }
        let other = |word: &Called| !is_called(member, *word) && is_proper(word.word);
        // Who is from Ohio may be a Democrat.
        let against = |word: &Called| {
            let alike = |called: &Called| is_proper(called.word) && is_creed(called.word) == is_creed(word.word);
            self.hung || member.called.iter().any(alike)
        };
        if self.words.iter().any(|word| other(word) && against(word)) {
            return None;
        }
        if self.is_of_other_field(member) || self.is_of_other_rank(member) {
            return None;
        }
        let also = self.words.iter().filter(|word| is_called(member, **word)).count();
        // "the former health minister" is no minister of defence.
        let serves = self.past && member.titled && !member.is_called("former");
        let told = also == self.words.len() && self.noun.word != "minister";
        if serves && !told {
            return None;
        }
        let like = member.called.iter().filter(|called| called.is_like(self.noun));
        let exact = agrees(self.noun.bears, like.map(|called| called.bears).min().unwrap_or_default())?;
        Some(Fit { exact: exact && !member.late, also, same: member.is_called(self.noun.word) })
    }

    /// Whether the text gives `member` other years than are asked for.
    pub fn is_of_other_age(&self, member: &Member) -> bool {
        self.age.is_some() && member.age.is_some() && self.age != member.age
    }

    /// Whether a name is asked for that is not said of `member`, whose own office is told with another one: "the Quorley manager" of
    /// Marlow manager Bo Roe.
    pub fn is_of_elsewhere(&self, member: &Member) -> bool {
        let role = member.role.map_or("", |(_, role)| role);
        let own = |word: &str| {
            let low = word.to_lowercase();
            word.starts_with(char::is_uppercase)
                && is_called(member, Called::by(&low))
                && !(Known::of(&low).describes_one() || Known::of(&low).is_title_modifier())
        };
        !self.named.is_empty() && !self.named.iter().any(|word| is_called(member, *word)) && role.split(' ').any(own)
    }

    /// Whether a minister of something else is asked for: "the foreign minister", not Defence Minister Bo Roe; "the defense
    /// attorney", not District Attorney Ann Lee.
    fn is_of_other_field(&self, member: &Member) -> bool {
        let field = |word: &str| Known::of(word).is_title_modifier();
        let minister = matches!(self.noun.word, "minister" | "secretary" | "attorney" | "lawyer");
        let mut asked = self.words.iter().filter(|word| field(word.word)).peekable();
        minister
            && asked.peek().is_some()
            && !asked.any(|word| is_called(member, *word))
            && member.titled
            && member.called.iter().any(|called| field(called.word) && !called.is_like(self.noun))
    }

    /// Whether the member is only the deputy of the one who is asked for, or has one above, or is the head of such.
    fn is_of_other_rank(&self, member: &Member) -> bool {
        let deputy = |word: &str| matches!(word, "deputy" | "vice");
        let role = member.role.map_or("", |(_, role)| role.split([' ', '-']).next().unwrap_or(""));
        // "the minister" is not the prime minister.
        let over = |word: &Called| matches!(word.word, "prime" | "chief");
        let above = self.noun.word == "minister"
            && member.called.iter().any(over)
            && !self.words.iter().any(over)
            && !self.words.iter().any(|word| is_called(member, *word));
        // "the chief justice" is not Justice Ann Lee.
        let chief = |word: &Called| word.word == "chief";
        let below = member.titled && self.words.iter().any(chief) && !member.is_called("chief");
        above
            || below
            || deputy(&role.to_lowercase())
                && !self.words.iter().any(|word| deputy(word.word))
                && self.noun.word != "deputy"
    }
}

/// The sex that the noun of `nominal` tells, or another one joined to it: "the former first lady and senator".
fn sex(document: &Document, nominal: &Nominal) -> Option<Sex> {
    let joined = nominal.range.iter().find(|&ix| document.is(ix, "and")).map(TokenIx::prev);
    let nouns = [Some(nominal.noun), joined];
    nouns.into_iter().flatten().find_map(|noun| Known::at(document, noun).noun_sex())
}

/// How well somebody answers to a description; the first difference counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    /// Bears the office itself if that is looked for.
    pub exact: bool,
    /// So many of the words beside the noun are said of it, too.
    pub also: usize,
    /// Is called by the noun itself, and not only by one for the same people.
    pub same: bool,
}

/// Whether the word says where somebody is from, or of which party.
pub fn is_proper(word: &str) -> bool {
    let known = Known::of(word);
    known.is_affiliation() || known.is_place() || word == "gop" || lists::state(word) == Some(word)
}

/// Whether the word says of which party or creed somebody is.
pub fn is_creed(word: &str) -> bool {
    word == "gop" || Known::of(word).is_affiliation() && lists::nation(word).is_none()
}

/// Whether the text calls `member` by this word or one like it.
pub fn is_called(member: &Member, word: Called) -> bool {
    member.called.iter().any(|called| called.is_like(word))
}

/// The words of a description that tell more than its noun does, or those of them that are `only` names.
fn modifiers<'d>(document: &'d Document, nominal: &Nominal, only: bool) -> Vec<Called<'d>> {
    // "The France coach", whatever the tag of a name is
    let named = |ix: TokenIx| ix > nominal.range.start && document.is_capitalized(ix);
    let telling = |&ix: &TokenIx| {
        ix != nominal.noun
            && (!only || named(ix))
            && (matches!(document.tag(ix), Tag::Noun | Tag::Proper | Tag::Adjective) || named(ix))
    };
    let words = nominal.range.iter().take(TAKEN).filter(telling).map(|ix| document.low(ix));
    let words = words.filter(|low| !matches!(*low, "former" | "then" | "new" | "current" | "top" | "senior"));
    words.map(Called::by).collect()
}

/// "the 34-year-old mother of three", "the 61-year-old grandmother", "the father of two", "the father-of-two", "the widow"
pub fn is_aged(document: &Document, nominal: &Nominal) -> bool {
    let end = nominal.noun.next();
    let step = if document.is(end, "-") { 2 } else { 1 };
    let number = nominal.noun.plus(2 * step);
    let of_some = document.is(number.minus(step), "of") && number.next() == nominal.range.end;
    // Of whom, one knows already.
    let bereft = || document.is_any(nominal.noun, &["widow", "widower"]) && end == nominal.range.end;
    let of_number = of_some && (document.tag(number) == Tag::Number || document.is(number, "one"));
    Known::at(document, nominal.noun).kin.is_some()
        && document.low(nominal.range.start) == "the"
        && (end == nominal.range.end || of_some)
        && (of_number || bereft() || nominal.range.iter().any(|ix| is_age(document, ix)))
}

/// Whether no trade or office is told of `member` but to lead a team: "Captain Bo Roe slept. The flanker".
pub fn is_known_as_captain_only(member: &Member) -> bool {
    let leads = |called: &Called| matches!(called.word, "captain" | "skipper");
    member.called.iter().any(leads)
        && !member.called.iter().any(|called| !leads(called) && Known::of(called.word).describes_one())
}
