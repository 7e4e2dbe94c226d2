//! Mentions into entities: who is who.

use crate::analysis::EntityKind;
use crate::document::Document;
use crate::quotes::Quote;
use crate::span::Span;

/// The place of an entity among the entities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityIx(pub usize);

/// The entities, and which of them speaks in each quote.
pub struct People {
    /// In the order of their first mention.
    pub entities: Vec<Entity>,
    /// For each quote its speaker, if there is one.
    pub speakers: Vec<Option<Speaker>>,
}

/// One who is named or speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// The fullest name in the text, without title.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Title or description.
    pub role: Option<String>,
    /// The pronoun that the text itself uses: `he`, `she`, `they` or `it`.
    pub pronoun: Option<&'static str>,
    /// Where it is mentioned, in order, none twice.
    pub mentions: Vec<Span>,
}

/// Who speaks in a quote.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// Which entity.
    pub entity: EntityIx,
    /// From 0 to 1: how sure it is that the source is this entity.
    pub confidence: f32,
    /// How the source was resolved, as the second half of a sentence ("“Lee” is short for Ann Lee"),
    /// or `None` where the source is the full name itself.
    pub because: Option<String>,
}

/// Gathers the mentions in `document` into entities and gives each quote its speaker.
pub fn resolve(_document: &Document, quotes: &[Quote]) -> People {
    People { entities: Vec::new(), speakers: vec![None; quotes.len()] }
}
