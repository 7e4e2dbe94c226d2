//! Mentions into entities: who is who.
//!
//! The files in the order of the walk: names are found and parted, gathered into a cast, and then the sources of
//! the quotes are walked through with all of them.
//!
//! | file | asks |
//! |---|---|
//! | [`forms`] | how the words of one text are written in it: with a capital, without, in a headline |
//! | [`word`] | the words of which names are made |
//! | [`known`] | what the lists say of a word, all of them at one look |
//! | [`lists`] | what the lists say of words together |
//! | [`openings`] | with which words may a name begin? |
//! | [`names`] | where do names stand? |
//! | [`codes`] | which letters are a currency, a zone or a share? |
//! | [`parts`] | which names and titles does a run of capitalised words hold? |
//! | [`offices`] | what stands before a name in its run? |
//! | [`kinds`] | a person, an organisation or a place, by the form of the name? |
//! | [`surnames`] | which word of a name is the surname? |
//! | [`member`] | one who is named or speaks, and what is known of him |
//! | [`alike`] | can two names be one member’s, and which of them is shown? |
//! | [`bearers`] | whose is a name that is only a part of one? |
//! | [`misspelt`] | whose is a surname with one letter wrong? |
//! | [`cast`] | the members, one for each who is named |
//! | [`roles`] | what is said of somebody beside the name? |
//! | [`origin`] | where does somebody come from, as it stands at the name? |
//! | [`phrase`] | what does a source consist of? |
//! | [`cut_off`] | what belongs to a source that is cut off? |
//! | [`speaker`] | who speaks in each quote? One walk through the text, with all of those below |
//! | [`scene`] | who has been on the scene so far? |
//! | [`salience`] | how much does a mention stand out? |
//! | [`sexes`] | he or she? |
//! | [`pronouns`] | whom do names, pronouns and descriptions outside of the sources mean? |
//! | [`meant`] | whom do “he” and “she” mean, beyond what stands out? |
//! | [`relatives`] | whom do “who” and “which” refer to? |
//! | [`authors`] | who is “I”? |
//! | [`asked`] | who is asked, and answers? |
//! | [`papers`] | what is “it” that is read? |
//! | [`running`] | where do descriptions of one person stand in running text? |
//! | [`apposition`] | who is named beside a description? |
//! | [`joined`] | who speaks together with somebody named, and is only described? |
//! | [`wish`] | what does a description ask of the one whom it means? |
//! | [`nominals`] | whom does a description mean? |
//! | [`called`] | who on the scene is called by a noun? |
//! | [`spoken_of`] | whom of those spoken of does a description mean that names no office of theirs? |
//! | [`family`] | who is whose wife, son or brother? |
//! | [`lesser`] | is an office only named after another one? |
//! | [`initials`] | whose is an office by its initials? |
//! | [`firms`] | which organisation does a description mean? |
//! | [`bodies`] | which names are those of bodies, though they have more in them than capitals? |
//! | [`delayed`] | who is described at the top and named only behind it? |
//! | [`withheld`] | who speaks in confidence? |
//! | [`publish`] | the cast as it leaves the room |

mod alike;
mod apposition;
mod asked;
mod authors;
mod bearers;
#[cfg(test)]
mod bearing_cases;
mod bodies;
#[cfg(test)]
mod body_cases;
#[cfg(test)]
mod business_cases;
mod called;
#[cfg(test)]
mod cases;
mod cast;
mod codes;
#[cfg(test)]
mod column_cases;
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
mod spoken_of;
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
