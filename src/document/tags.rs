//! The tag layer: what part each token plays, decided by learned weights.
//!
//! From left to right through each sentence. Numbers and punctuation are what they are made of. A
//! word that was nearly always one thing in the texts that taught the weights is that; of any other the weights see
//! the word, its form and its neighbours ([`sight`]), and the two classes before it ([`class`]); [`mend`] sets right what they have
//! met too seldom.

#[cfg(test)]
mod cases;
pub mod class;
mod mend;
pub mod sight;

use std::sync::OnceLock;

pub use class::{CLASSES, Class};
use sight::Sight;

use super::{Document, TokenIx, TokenKind};
use crate::lexicon::WordSet;
use crate::model::{BadModel, File, Table};

static ONLY_PAST: WordSet = WordSet::of(include_str!("../lexicon/words/only_past.txt"));

/// The weights of the tag layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The classes of frequent words; see [`Model::known`].
    pub words: Table,
    /// For each feature, a weight a class, each [`BIAS`] too much.
    pub weights: Table,
}

/// How many rows of weights there are.
pub const ROWS: usize = 1 << 15;
/// What is added to a weight to make it a byte without a sign. No weight is further from zero, so that a byte holds the sum
/// of [`FEW`].
pub const BIAS: u8 = 42;
const FEW: usize = 3;

/// What is known of a word before its neighbours are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// What it most often is.
    pub class: Class,
    /// Whether it is hardly ever anything else.
    pub settled: bool,
}

static MODEL: OnceLock<Option<Model>> = OnceLock::new();

/// Has every later tag decided by the weights in `bytes`; too late once a tag has been decided.
#[cfg(feature = "train")]
pub fn teach(bytes: &'static [u8]) -> Result<(), BadModel> {
    let _ = MODEL.set(Some(Model::of(&File::read(bytes)?)?));
    Ok(())
}

impl Model {
    /// The weights that come with the program; `None` if they cannot be read, and then words are nouns and names.
    pub fn built_in() -> Option<&'static Model> {
        let read = || Model::of(&File::built_in(include_bytes!("../model/tags.bin"))?);
        MODEL.get_or_init(|| read().ok()).as_ref()
    }

    fn of(file: &File) -> Result<Model, BadModel> {
        let model = Model { words: file.table("words")?, weights: file.table("tags")? };
        let whole = model.weights.classes == CLASSES && model.weights.weights.len() == ROWS * CLASSES;
        if whole { Ok(model) } else { Err(BadModel::Length) }
    }

    /// What is known of a word by the hash of its form. A row of the table has eight bits of the hash, so that few other
    /// words are taken for this one, and the class, counted from 1, with [`UNSETTLED`] added where that is only likely. The
    /// word is in its own row or in the neighbouring one.
    pub fn known(&self, form: u32) -> Option<Known> {
        [form, form ^ 1].into_iter().find_map(|place| match *row(&self.words, place)? {
            [check, value] if value > 0 && u32::from(check) == form >> 24 => {
                Some(Known { class: Class::numbered(usize::from(value % UNSETTLED) - 1), settled: value < UNSETTLED })
            }
            _ => None,
        })
    }

    /// The class with the highest sum of weights.
    pub fn choose(&self, features: &[u32; sight::FEATURES]) -> Class {
        let (rows, _) = self.weights.weights.as_chunks::<CLASSES>();
        let Some(rows) = rows.first_chunk::<ROWS>() else { return Class::Other };
        let row = |feature: u32| &rows[feature as usize % ROWS];
        let mut sums = Sums::default();
        let (few, rest) = features.as_chunks::<FEW>();
        few.iter().for_each(|few| sums.add(few.map(row)));
        rest.iter().for_each(|&feature| sums.add([row(feature)]));
        Class::numbered(sums.highest())
    }
}

/// How many classes share a word.
const SHARING: usize = 8;

/// A sum of weights for each class, four to a word. As no weight is negative, none runs into its neighbour.
#[derive(Default)]
struct Sums {
    /// Those of every second class, from the second on.
    odd: [u64; CLASSES / SHARING],
    /// Those of all classes, eight to a word, so that each runs into its neighbour. Less the odd ones it is the others:
    /// this spares them a mask.
    all: [u64; CLASSES / SHARING],
}

impl Sums {
    const EVEN: u64 = 0x00ff_00ff_00ff_00ff;

    /// Adds rows, [`FEW`] at most. They are summed as bytes first.
    fn add<const COUNT: usize>(&mut self, rows: [&[u8; CLASSES]; COUNT]) {
        let words = rows.map(|row| row.as_chunks::<SHARING>().0);
        for (word, (all, odd)) in self.all.iter_mut().zip(&mut self.odd).enumerate() {
            let sum = words.iter().fold(0, |sum: u64, words| sum.wrapping_add(u64::from_le_bytes(words[word])));
            *all = all.wrapping_add(sum);
            *odd += sum >> 8 & Sums::EVEN;
        }
    }

    /// The first class of those with the highest sum.
    fn highest(&self) -> usize {
        let even: [u64; CLASSES / SHARING] =
            std::array::from_fn(|word| self.all[word].wrapping_sub(self.odd[word] << 8));
        let sums: [i16; CLASSES] = std::array::from_fn(|class| {
            let words = if class % 2 == 0 { &even } else { &self.odd };
            (words[class / SHARING] >> (class % SHARING / 2 * 16)) as i16
        });
        let top = sums.iter().copied().fold(0, i16::max);
        sums.iter().position(|&sum| sum == top).unwrap_or(CLASSES)
    }
}

/// As [`Table::row`], where the number of classes is known beforehand, which spares a division for every word.
fn row(table: &Table, form: u32) -> Option<&[u8; 2]> {
    let (rows, _) = table.weights.as_chunks();
    rows.get(form as usize & rows.len().wrapping_sub(1))
}

/// See [`Model::known`].
pub const UNSETTLED: u8 = 32;

/// Gives every token its tag.
pub fn tag(document: &mut Document) {
    match Model::built_in() {
        Some(model) => tag_with(document, model),
        None => tag_by_kind(document),
    }
}

/// Gives every token the tag that `model` decides on.
pub fn tag_with(document: &mut Document, model: &Model) {
    let mut sight = Sight::default();
    for index in 0..document.sentences.len() {
        let range = document.sentences[index].tokens;
        sight.look(document, range, model);
        let mut before = [Class::Punct; 2];
        for (at, ix) in range.iter().enumerate() {
            let class = sight.settled(at).unwrap_or_else(|| match model.choose(&sight.features(at, before)) {
                // New adverbs all end like this: "Garcia said so".
                Class::Adverb if sight.is_new_name(at) && !document.low(ix).ends_with("ly") => Class::Proper,
                class if is_doubtful(class, document.str(ix)) && ONLY_PAST.has(document.low(ix)) => past_behind(before),
                class => class,
            });
            document.tags[ix.0] = class.tag();
            before = [class, before[0]];
        }
        mend::mend(document, range);
    }
}

/// Whether the weights take for `class` what they have hardly met as well: "The nurse wept".
fn is_doubtful(class: Class, word: &str) -> bool {
    match class {
        Class::Noun | Class::Adjective | Class::Infinitive | Class::Plural | Class::Present | Class::Other => true,
        Class::Proper => word.starts_with(char::is_lowercase),
        _ => false,
    }
}

/// What such a form is behind the two classes `before`, the nearer one first: "wept", "has wept", "has often wept".
fn past_behind(before: [Class; 2]) -> Class {
    let helps = |class: Class| matches!(class, Class::Be | Class::Helper);
    let helped = helps(before[0]) || before[0] == Class::Adverb && helps(before[1]);
    if helped { Class::Participle } else { Class::Past }
}

fn tag_by_kind(document: &mut Document) {
    for index in 0..document.tokens.len() {
        let capital = document.is_capitalized(TokenIx(index));
        let class = match document.tokens[index].kind {
            TokenKind::Number => Class::Number,
            TokenKind::Mark | TokenKind::Punct => Class::Punct,
            TokenKind::Clitic => Class::Possessive,
            TokenKind::Word if capital => Class::Proper,
            TokenKind::Word => Class::Noun,
        };
        document.tags[index] = class.tag();
    }
}
