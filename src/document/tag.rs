//! The part each token plays: coarse tags.
//!
//! There is no parse. The tags answer what the later stages ask: is this a verb, can a name stand
//! here, does a noun phrase go on.

use crate::lexicon::VerbForm;

/// The part that a token plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// the, a, this, some, my
    Determiner,
    /// he, who, themselves
    Pronoun,
    /// of, in, during
    Preposition,
    /// and, or, but
    Conjunction,
    /// that, because, while, if
    Subordinator,
    /// is, had, do: verbs that help another, and "be" by itself
    Auxiliary,
    /// will, would, can
    Modal,
    /// to
    To,
    /// Any other verb.
    Verb(VerbForm),
    /// A common noun, or what is taken for one.
    Noun,
    /// A name or a part of one.
    Proper,
    /// An adjective.
    Adjective,
    /// An adverb, "not" and n’t among them.
    Adverb,
    /// A number in figures or words.
    Number,
    /// The possessive ’s or lone apostrophe.
    Possessive,
    /// Punctuation and quotation marks.
    Punct,
    /// Nothing of these.
    Other,
}

impl Tag {
    /// Whether it is a verb in any form; helpers and modals are none.
    pub fn is_verb(self) -> bool {
        matches!(self, Tag::Verb(_))
    }

    /// Whether it helps another verb: "is", "will".
    pub fn helps(self) -> bool {
        matches!(self, Tag::Auxiliary | Tag::Modal)
    }

    /// Whether it is a verb in any form or helps one.
    pub fn is_verbal(self) -> bool {
        self.is_verb() || self.helps()
    }

    /// Whether it is a verb with a subject of its own: "said", "has", "may".
    pub fn is_finite(self) -> bool {
        matches!(self, Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Past | VerbForm::Present))
    }

    /// Whether it [is finite](Tag::is_finite), or is if its subject are several: "they say", which may be "to say" as well.
    pub fn may_be_finite(self) -> bool {
        self.is_finite() || self == Tag::Verb(VerbForm::Plural)
    }

    /// Whether it can stand in a noun phrase before or as its head.
    pub fn is_nominal(self) -> bool {
        matches!(self, Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number)
    }
}
