//! Of which sex a member is: what the text tells of it outweighs what its first name lets one expect.

use super::known::{Known, Sex};
use super::member::{Kind, Member};
use super::names::Name;
use super::word::Word;
use crate::document::{Document, Tag, TokenIx};
use crate::lexicon::WordSet;

static EITHER: WordSet = WordSet::of(include_str!("../lexicon/entities/first_names_either.txt"));

/// The first name of one sex speaks so much against its bearer's being the other that it is so only where nobody else is
/// there.
pub const AGAINST: f32 = 4.0;

/// How sure it is at most that whoever has the other sex's first name is meant.
pub const ODD: f32 = 0.5;

impl Member<'_> {
    /// What the text tells: "Ms.", "a mother of three".
    pub fn tell_sex(&mut self, sex: Option<Sex>) {
        if sex.is_some() && (self.sex.is_none() || self.sex_of_name) {
            self.sex = sex;
            self.sex_of_name = false;
        }
    }

    /// What a pronoun tells that most likely means it; where its name or a pronoun before has told the same, that is sure.
    pub fn guess_sex(&mut self, sex: Sex) {
        match self.sex {
            None => (self.sex, self.sex_of_name) = (Some(sex), true),
            Some(own) if own == sex => self.sex_of_name = false,
            Some(_) => {}
        }
    }

    /// What the first name tells, unless either sex bears it.
    pub fn expect_sex(&mut self, first: &Word) {
        if self.sex.is_none() && !EITHER.has(&first.low) {
            self.sex = first.known.first_name.flatten();
            self.sex_of_name = self.sex.is_some();
        }
    }

    /// Whether the sex of a person is not known and what its name tells is the other than `sex`.
    pub fn is_named_otherwise(&self, sex: Sex) -> bool {
        self.kind == Kind::Person && self.sex_of_name && self.sex.is_some_and(|own| own != sex)
    }

    /// The sex that the first name makes likelier: where either sex bears it, or by the ending of one that no list knows.
    pub fn likelier_sex(&self) -> Option<Sex> {
        let first = self.words.first().filter(|_| self.words.len() > 1)?;
        if let Some(Some(sex)) = first.known.first_name {
            return Some(sex);
        }
        match first.low.as_bytes().last()? {
            b'a' => Some(Sex::Woman),
            b'o' => Some(Sex::Man),
            _ => None,
        }
    }
}

/// Whether the first name in `words` is one for the other sex than `noun` tells, a word of kinship: no widow is called Tom.
pub fn is_of_other_sex(noun: Known, words: &[Word]) -> bool {
    let first = words.first().filter(|first| words.len() > 1 && !EITHER.has(&first.low));
    let named = first.and_then(|first| first.known.first_name.flatten());
    noun.kin.flatten().is_some_and(|sex| named.is_some_and(|named| named != sex))
}

/// So many words stand between a name and what tells the sex of its bearer.
const BETWEEN: usize = 5;

/// "Sam Roe, who gave birth in May": a woman, whatever the name.
pub fn told_behind(document: &Document, name: &Name) -> Option<Sex> {
    let end = name.mention.end;
    let here = document.get(end)?.sentence;
    let mut at = if document.low(end) == "," { end.next() } else { end };
    if document.low(at) == "who" {
        at = at.next();
    } else if at != end {
        return None;
    }
    for by in 0..BETWEEN {
        let ix = at.plus(by);
        if document.get(ix).is_none_or(|token| token.sentence != here) {
            return None;
        }
        if bears(document, ix) {
            return Some(Sex::Woman);
        }
        let leads =
            matches!(document.tag(ix), Tag::Adverb | Tag::Auxiliary | Tag::Verb(_) | Tag::Adjective | Tag::Number)
                || matches!(document.low(ix), "weeks" | "months");
        if !leads {
            return None;
        }
    }
    None
}

/// "gave birth", "pregnant"
fn bears(document: &Document, ix: TokenIx) -> bool {
    document.low(ix) == "pregnant"
        || matches!(document.low(ix), "gave" | "given" | "giving" | "gives") && document.is(ix.next(), "birth")
}
