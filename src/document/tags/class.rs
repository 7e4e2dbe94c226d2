//! The classes that the weights choose from: finer than [`Tag`] where the finer one tells what comes next.

use crate::document::{Tag, VerbForm};

/// What the weights take a token for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// the, my
    Determiner,
    /// he, who
    Pronoun,
    /// of, in
    Preposition,
    /// and, or
    Conjunction,
    /// that, because
    Subordinator,
    /// is, been
    Be,
    /// has, did: before the verb that it helps
    Helper,
    /// will, can
    Modal,
    /// to
    To,
    /// (to) say
    Infinitive,
    /// (they) say
    Plural,
    /// says
    Present,
    /// (she) said
    Past,
    /// (is) said
    Participle,
    /// saying
    Ing,
    /// claim
    Noun,
    /// claims
    Nouns,
    /// A name.
    Proper,
    /// new
    Adjective,
    /// often
    Adverb,
    /// two
    Number,
    /// ’s
    Possessive,
    /// Punctuation.
    Punct,
    /// Foreign words.
    Other,
}

/// How many classes there are.
pub const CLASSES: usize = 24;

impl Class {
    /// All, in the order of their numbers.
    pub const ALL: [Class; CLASSES] = [
        Class::Determiner,
        Class::Pronoun,
        Class::Preposition,
        Class::Conjunction,
        Class::Subordinator,
        Class::Be,
        Class::Helper,
        Class::Modal,
        Class::To,
        Class::Infinitive,
        Class::Plural,
        Class::Present,
        Class::Past,
        Class::Participle,
        Class::Ing,
        Class::Noun,
        Class::Nouns,
        Class::Proper,
        Class::Adjective,
        Class::Adverb,
        Class::Number,
        Class::Possessive,
        Class::Punct,
        Class::Other,
    ];

    /// The class with this number; [`Class::Other`] if there is none.
    pub fn numbered(number: usize) -> Class {
        Class::ALL.get(number).copied().unwrap_or(Class::Other)
    }

    /// The tag of its tokens.
    pub fn tag(self) -> Tag {
        match self {
            Class::Determiner => Tag::Determiner,
            Class::Pronoun => Tag::Pronoun,
            Class::Preposition => Tag::Preposition,
            Class::Conjunction => Tag::Conjunction,
            Class::Subordinator => Tag::Subordinator,
            Class::Be | Class::Helper => Tag::Auxiliary,
            Class::Modal => Tag::Modal,
            Class::To => Tag::To,
            Class::Infinitive => Tag::Verb(VerbForm::Base),
            Class::Plural => Tag::Verb(VerbForm::Plural),
            Class::Present => Tag::Verb(VerbForm::Present),
            Class::Past => Tag::Verb(VerbForm::Past),
            Class::Participle => Tag::Verb(VerbForm::Participle),
            Class::Ing => Tag::Verb(VerbForm::Ing),
            Class::Noun | Class::Nouns => Tag::Noun,
            Class::Proper => Tag::Proper,
            Class::Adjective => Tag::Adjective,
            Class::Adverb => Tag::Adverb,
            Class::Number => Tag::Number,
            Class::Possessive => Tag::Possessive,
            Class::Punct => Tag::Punct,
            Class::Other => Tag::Other,
        }
    }
}
