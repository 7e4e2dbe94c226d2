//! One who is named or speaks, and what is known of him.

use std::borrow::Cow;

use super::known::Sex;
use super::lesser::Bears;
use super::lists::{nation, offices};
use super::word::Word;
use crate::document::TokenIx;
use crate::span::Span;

/// What a member is, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One person with a name, or described.
    Person,
    /// An organisation.
    Organization,
    /// A country or a city; an organisation when it speaks.
    Place,
    /// A name that tells nothing.
    Unknown,
    /// Several.
    Group,
    /// Somebody without a name.
    Anonymous,
    /// A document, or anything else that is no person.
    Thing,
}

/// One who is named or speaks.
#[derive(Clone, Debug)]
pub struct Member<'d> {
    /// The fullest name, as written; the description where there is no name.
    pub display: Cow<'d, str>,
    /// The words of the fullest name, in lower case; none where it is only described.
    pub words: Cow<'d, [Word<'d>]>,
    /// "jr"
    pub suffix: Option<&'d str>,
    /// The name in marks inside of the name.
    pub nickname: Option<&'d str>,
    /// The surname of the family, where nothing but the first name stands in the text: "Bo Roe’s wife, Ann".
    pub family: Option<Word<'d>>,
    /// What it is.
    pub kind: Kind,
    /// A man or a woman, where the text or the name tells.
    pub sex: Option<Sex>,
    /// Whether nothing but the first name or a pronoun tells the sex.
    pub sex_of_name: bool,
    /// How good the role is (higher is better), and the role as written.
    pub role: Option<(u8, &'d str)>,
    /// The common nouns and the adjectives by which the text may call it.
    pub called: Vec<Called<'d>>,
    /// The years that the text gives it, in figures.
    pub age: Option<&'d str>,
    /// he, she, they, it: as first used.
    pub pronoun: Option<&'static str>,
    /// Where it stands; in no order yet.
    pub mentions: Vec<Span>,
    /// Whether any mention is surely a name.
    pub sure: bool,
    /// Whether the text calls it late: who is dead says nothing now.
    pub late: bool,
    /// Whether the text tells of so few years that nobody says "Mr." to it.
    pub child: bool,
    /// Whether several of them are meant to stay without a name.
    pub withheld: bool,
    /// Whether a title stood before the name.
    pub titled: bool,
    /// Whether it speaks in some quote.
    pub speaks: bool,
    /// Whether nothing but its speaking tells that it is a person.
    pub guessed: bool,
    /// Whether a pronoun stands for it.
    pub meant: bool,
    /// How often its full name stands.
    pub full: usize,
    /// The last full mention so far, while names are gathered.
    pub(super) last_full: Option<TokenIx>,
    /// How many parted names can be nobody else's.
    pub(super) alone: usize,
}

/// A word by which the text calls somebody.
#[derive(Clone, Copy, Debug)]
pub struct Called<'d> {
    /// The word.
    pub word: &'d str,
    /// The sets of nouns for the same people to which it belongs.
    pub offices: u64,
    /// The nation whose country or people it is.
    pub nation: Option<u8>,
    /// In what way the office is borne that the word means.
    pub bears: Bears,
}

impl<'d> Called<'d> {
    /// The word as one by which somebody may be called.
    pub fn by(word: &'d str) -> Called<'d> {
        Called { word, offices: offices(word), nation: nation(word), bears: Bears::Itself }
    }

    /// Whether both are called the same, hold the same office, or are of the same nation.
    pub fn is_like(self, other: Called) -> bool {
        self.offices & other.offices != 0
            || self.word == other.word
            || self.nation.is_some() && self.nation == other.nation
    }
}

impl<'d> Member<'d> {
    /// A member without any mention yet.
    pub fn new(display: Cow<'d, str>, kind: Kind) -> Member<'d> {
        Member {
            display,
            words: Cow::Borrowed(&[]),
            suffix: None,
            nickname: None,
            family: None,
            kind,
            sex: None,
            sex_of_name: false,
            role: None,
            called: Vec::new(),
            age: None,
            pronoun: None,
            mentions: Vec::new(),
            sure: true,
            late: false,
            child: false,
            withheld: false,
            titled: false,
            speaks: false,
            guessed: false,
            meant: false,
            full: 0,
            last_full: None,
            alone: 0,
        }
    }

    /// Whether it can be a person.
    pub fn may_be_person(&self) -> bool {
        matches!(self.kind, Kind::Person | Kind::Unknown)
    }

    /// Remembers a word by which the text calls it.
    pub fn call(&mut self, word: &'d str) {
        self.call_as(word, Bears::Itself);
    }

    /// Remembers a word by which the text calls it, and in what way it bears the office that the word means.
    pub fn call_as(&mut self, word: &'d str, bears: Bears) {
        if let Some(called) = self.called.iter_mut().find(|called| called.word == word) {
            called.bears = called.bears.min(bears);
        } else if self.called.len() < CALLED {
            self.called.push(Called { bears, ..Called::by(word) });
        }
    }

    /// Whether the text calls it just so.
    pub fn is_called(&self, word: &str) -> bool {
        self.called.iter().any(|called| called.word == word)
    }

    /// Takes `role` unless there is a better one.
    pub fn offer_role(&mut self, rank: u8, role: &'d str) {
        if self.role.is_none_or(|(old, _)| old < rank) {
            self.role = Some((rank, role));
        }
    }
}

/// So many words are remembered by which one is called.
const CALLED: usize = 48;
