//! What comes out: the contract as types.
//!
//! [`Analysis`] is what the page's `analyze()` returns and the command line prints. Every field is
//! documented where it stands; the JSON has the same names. Days are `YYYY-MM-DD`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::span::{OutSpan, Unit};

/// What others call something by: `q12`. Those of small numbers need no room of their own.
pub type Id = Cow<'static, str>;

/// All that was found in one text, with offsets counted in `U`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Analysis<U: Unit> {
    /// The unit of every `start` and `end`: `"utf16"`, `"codepoint"` or `"byte"`. It is that of `U`, whatever is read.
    #[serde(skip_deserializing, default = "name_of::<U>")]
    pub offsets: &'static str,
    /// The text as a whole.
    pub document: DocumentInfo<U>,
    /// Quotations, in the order in which they begin.
    pub quotes: Vec<Quote<U>>,
    /// Who speaks or is named, most quoted words first.
    pub entities: Vec<Entity<U>>,
    /// Expressions of time, in the order of the text.
    pub times: Vec<Time<U>>,
    /// What is dated, in order of date, then of text.
    pub timeline: Vec<Entry<U>>,
}

fn name_of<U: Unit>() -> &'static str {
    U::NAME
}

/// Who had the last word on something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The user, who corrected or added it.
    User,
}

/// The text as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct DocumentInfo<U: Unit> {
    /// The day it was written or published, from which relative times are counted.
    pub date: Option<String>,
    /// Where that day comes from.
    pub date_from: DateFrom,
    /// The words that gave the day, where the text did.
    pub date_span: Option<OutSpan<U>>,
    /// How dates in figures are read, such as `10/01/2019`: as the user says, or as the text shows. Null where neither
    /// does, or where there are none.
    pub order: Option<DateOrder>,
    /// The first date in figures that can be read in two ways, where nobody says in which.
    pub unsettled: Option<OutSpan<U>>,
    /// The headline, where the text has one.
    pub title: Option<String>,
    /// How many words the text has; punctuation is none.
    pub words: usize,
    /// The paragraphs that look like the furniture of a page, such as menus, buttons and the names of other stories, in
    /// order: nothing in them is a quote, a mention or an entry of the timeline. Left out where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub furniture: Vec<OutSpan<U>>,
}

/// What comes first in a date in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 10/01/2019 is the tenth of January.
    DayFirst,
    /// 10/01/2019 is the first of October.
    MonthFirst,
}

/// Where the document's day comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateFrom {
    /// The user gave it.
    Given,
    /// The text says it.
    Text,
    /// Nobody does; relative times stay unresolved.
    None,
}

/// How much of a quotation stands in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// Every word.
    Direct,
    /// Some words.
    Mixed,
    /// None.
    Indirect,
}

/// One thing said, and by whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Quote<U: Unit> {
    /// `q1`, `q2`, ... in the order of the text.
    pub id: Id,
    /// How much of it stands in quotation marks.
    pub kind: QuoteKind,
    /// The content in order; more than one span where the attribution interrupts it.
    pub spans: Vec<OutSpan<U>>,
    /// The words of the spans, joined by a space.
    pub text: String,
    /// The reporting words ("said", "according to") as written.
    pub cue: Option<OutSpan<U>>,
    /// The speaker as written at this quote.
    pub source: Option<OutSpan<U>>,
    /// The id of the entity that speaks.
    pub speaker: Option<Id>,
    /// To whom it was said ("told *Politico*"). Whoever is bid to do something opens the content as well
    /// ("urged *the council* to vote"), so that the two may overlap.
    pub addressee: Option<OutSpan<U>>,
    /// By what means or on what occasion ("in *a statement*", "at *a rally*").
    pub medium: Option<OutSpan<U>>,
    /// The id of the time at which it was said.
    pub when: Option<Id>,
    /// From 0 to 1: how sure it is that this is a quote of this speaker.
    pub confidence: f64,
    /// One plain sentence: why it was given to this speaker.
    pub because: String,
    /// Who corrected it; left out where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
}

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EntityKind {
    /// One person with a name, or one who is only described.
    Person,
    /// A company, agency, party, paper, court, country that speaks.
    Organization,
    /// Several people spoken of together ("officials", "some voters").
    Group,
    /// A person whose name is withheld ("a senior aide who asked not to be named").
    Anonymous,
}

/// One who is named or speaks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Entity<U: Unit> {
    /// `e1`, `e2`, ...
    pub id: Id,
    /// The fullest name in the text, without title.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Title or description, where the text gives one.
    pub role: Option<String>,
    /// The pronoun that the text itself uses: `he`, `she`, `they` or `it`.
    pub pronoun: Option<Cow<'static, str>>,
    /// Where it is mentioned, in order.
    pub mentions: Vec<OutSpan<U>>,
    /// The ids of its quotes.
    pub quotes: Vec<Id>,
    /// How many words those quotes have.
    pub words: usize,
    /// Who corrected it; left out where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
}

/// The four types of TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum TimexType {
    /// A day or longer.
    Date,
    /// A part of a day.
    Time,
    /// How long.
    Duration,
    /// How often.
    Set,
}

/// An expression of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Time<U: Unit> {
    /// `t1`, `t2`, ... in the order of the text.
    pub id: Id,
    /// Where it stands; in the JSON its `start` and `end` are fields of this object.
    #[serde(flatten)]
    pub span: OutSpan<U>,
    /// Its words.
    pub text: String,
    /// Its TIMEX3 type.
    #[serde(rename = "type")]
    pub kind: TimexType,
    /// Its TIMEX3 value; empty where it could not be resolved. A clock keeps its zone
    /// (`2019-01-10T16:15-05:00`), and twelve months from July are an interval (`2018-07/2019-06`).
    pub value: String,
    /// TIMEX3's modifier (`START`, `MID`, `END`, `APPROX`, ...).
    #[serde(rename = "mod")]
    pub modifier: Option<Cow<'static, str>>,
    /// First day it may cover; null is an open or unknown side.
    pub earliest: Option<String>,
    /// Last day it may cover, inclusive; null is an open or unknown side.
    pub latest: Option<String>,
    /// One plain sentence: how the value was found.
    pub because: String,
    /// Who corrected it; left out where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
}

/// On what an entry's date rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The clause itself names it.
    Stated,
    /// It carries over from an earlier sentence.
    Carried,
    /// It is the document's own day.
    Document,
}

/// What a dated clause tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// Something that happened, goes on, is said or lies ahead.
    Event,
    /// How things are as the article tells it: "the plant employs 300". Its only date is the document's own.
    State,
}

/// A dated clause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Entry<U: Unit> {
    /// `v1`, `v2`, ... in the order of the timeline.
    pub id: Id,
    /// Where it stands; in the JSON its `start` and `end` are fields of this object.
    #[serde(flatten)]
    pub span: OutSpan<U>,
    /// Its words.
    pub text: String,
    /// First day, or null where that side is open.
    pub earliest: Option<String>,
    /// Last day, inclusive, or null where that side is open.
    pub latest: Option<String>,
    /// Whether something happens in it, or merely is so.
    pub kind: EntryKind,
    /// On what the date rests.
    pub basis: Basis,
    /// The ids of the times in it, and of those that date it.
    pub times: Vec<Id>,
    /// The ids of the quotes in it.
    pub quotes: Vec<Id>,
    /// The ids of the entities in it.
    pub entities: Vec<Id>,
    /// One plain sentence: how the date was found.
    pub because: String,
    /// Who corrected it; left out where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
}
