//! Mentions into entities: who is who.
//!
//! [`names`] finds where names stand, by how their words are written ([`forms`]), with which of them a name may
//! begin ([`openings`]), and what is [`known`] of each [`word`]; [`parts`] and [`offices`] say what they consist of. [`cast`] gathers them into [`member`]s, one for each
//! who is named, by what of two names is [`alike`], whose a part of a name is ([`bearers`], [`misspelt`]), with which word is the surname ([`surnames`]) and with what
//! [`kinds`] tells from the form of a name; [`roles`] and [`origin`] add what is said beside a name. Then [`speaker`]
//! walks through the text once with all of them: [`phrase`] says what a source consists of, [`cut_off`] what belongs to it
//! besides, [`apposition`] who is named beside a description, [`joined`] who speaks with somebody named, [`running`] finds descriptions elsewhere,
//! [`pronouns`], [`scene`] and [`meant`] say whom a pronoun means, by how much each mention stands out ([`salience`]) and who is
//! a man or a woman ([`sexes`]), [`relatives`] whom "who" means, [`papers`] what "it" reads and [`authors`] who "I" is, [`asked`] who answers; [`nominals`] and [`family`] say whom a
//! description means, by what it asks for ([`wish`]) and which organisation is spoken of ([`firms`]) and who is to stay without a name ([`withheld`]), [`lesser`] and [`initials`] whose an office is, [`bodies`] which names
//! are those of organisations; [`delayed`] who is described at the top and named behind it.
//! What is left over is put in order by [`publish`].

mod alike;
mod apposition;
mod asked;
mod authors;
mod bearers;
#[cfg(test)]
mod bearing_cases;
mod bodies;
#[cfg(test)]
mod cases;
mod cast;
mod cut_off;
mod delayed;
#[cfg(test)]
mod described_cases;
#[cfg(test)]
mod everyday_cases;
mod family;
mod firms;
mod forms;
mod initials;
mod joined;
mod kinds;
mod known;
mod lesser;
mod lists;
mod meant;
mod member;
mod misspelt;
mod names;
mod nominals;
mod offices;
mod openings;
mod origin;
mod papers;
mod parts;
mod phrase;
mod pronouns;
mod publish;
mod relatives;
mod roles;
mod running;
mod salience;
mod scene;
mod sexes;
#[cfg(test)]
mod source_cases;
mod speaker;
#[cfg(test)]
mod story_cases;
mod surnames;
mod wish;
mod withheld;
mod word;
#[cfg(test)]
mod world_cases;

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
///
/// ```
/// use saywhen::{document::Document, entities, quotes::{Quote, Source}, span::Span, analysis::QuoteKind};
/// let document = Document::read("Ann Lee, a baker, came. “It works,” Lee said.");
/// let quote = Quote {
///     kind: QuoteKind::Direct, content: vec![Span::new(24, 39)], cue: None, source: Source::Written(Span::new(40, 43)),
///     addressee: None, medium: None, confidence: 1.0, because: String::new(),
/// };
/// let people = entities::resolve(&document, &[quote]);
/// assert_eq!(people.entities[0].name, "Ann Lee");
/// assert_eq!(people.entities[0].role.as_deref(), Some("a baker"));
/// ```
pub fn resolve(document: &Document, quotes: &[Quote]) -> People {
    let names = names::find(document);
    let phrases = phrase::Phrases::new(document, &names);
    let mut cast = cast::gather(document, &names);
    roles::read(document, &names, &phrases, &mut cast);
    let found = speaker::find(document, quotes, &names, &phrases, &mut cast);
    publish::people(cast, found)
}
