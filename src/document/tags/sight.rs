//! What the weights see of a sentence.

use super::{Class, Model};
use crate::document::{Document, Token, TokenIx, TokenKind, TokenRange};
use crate::lexicon;
use crate::model::hash;

/// How many features a word has.
pub const FEATURES: usize = 26;

/// A sentence as the weights see it.
#[derive(Default)]
pub struct Sight {
    /// Its tokens, with [`EDGES`] empty ones before and after.
    looks: Vec<Look>,
    style: u32,
}

const EDGES: usize = 2;

/// How a word is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
enum Shape {
    /// Nothing stands here.
    #[default]
    Edge,
    Lower,
    Capital,
    /// Two capitals or more and nothing small.
    Capitals,
    /// A lone capital.
    Letter,
    /// Small letters and capitals after the first.
    Mixed,
    Clitic,
    Number,
    Mark,
    Punct,
}

#[derive(Clone, Copy, Debug, Default)]
struct Look {
    /// The hash of the word in lower case.
    word: u32,
    /// That with its shape and whether it opens a sentence.
    form: u32,
    /// Its last four bytes.
    tail: u32,
    /// Its first three.
    head: u32,
    /// Its shape, and 16 more if it opens a sentence.
    shape: u32,
    /// What it is likely to be: a class, or something of its form.
    guess: u32,
    settled: Option<Class>,
}

impl Sight {
    /// Looks at the sentence in `range`.
    pub fn look(&mut self, document: &Document, range: TokenRange, model: &Model) {
        self.looks.clear();
        self.looks.resize(EDGES, Look::default());
        let mut style = Style::default();
        let mut opens = true;
        for ix in range.iter() {
            let look = look(document, ix, opens, model);
            let token = document.token(ix);
            style.add(token, &look);
            opens = match token.kind {
                TokenKind::Mark => opens || opens_after(document, ix),
                TokenKind::Punct => opens || !token.glued && breaks(document.str(ix)),
                _ => false,
            };
            self.looks.push(look);
        }
        self.looks.resize(self.looks.len() + EDGES, Look::default());
        self.style = style.number();
    }

    /// Whether the sentence is written like a headline: most words with a capital.
    pub fn is_title(&self) -> bool {
        self.style == TITLE
    }

    /// The class of the token at `at`, counted from the start of the sentence, if it needs no weighing.
    pub fn settled(&self, at: usize) -> Option<Class> {
        self.looks[at + EDGES].settled
    }

    /// Whether the token at `at` has one capital, its first letter, and is not known without it.
    pub fn is_new_name(&self, at: usize) -> bool {
        let look = &self.looks[at + EDGES];
        look.guess >= UNKNOWN && look.shape % OPENS == Shape::Capital as u32
    }

    /// The hash of the form of the token at `at`.
    pub fn form(&self, at: usize) -> u32 {
        self.looks[at + EDGES].form
    }

    /// The features of the token at `at`, where `before` are the classes of the one before it and the one before that.
    pub fn features(&self, at: usize, before: [Class; 2]) -> [u32; FEATURES] {
        let [back_two, back, here, next, next_two] = match self.looks[at..].first_chunk::<5>() {
            Some(looks) => looks,
            None => return [0; FEATURES],
        };
        let (last, both) = (before[0] as u32, before[0] as u32 * 32 + before[1] as u32);
        let written = here.shape * 4 + self.style;
        let three = |tail: u32| tail >> 8;
        let two = |tail: u32| tail >> 16;
        [
            one(1, written),
            one(2, here.word),
            pair(3, here.word, here.shape),
            one(4, here.tail),
            pair(5, three(here.tail), here.shape),
            pair(6, two(here.tail), written),
            one(7, here.head),
            one(8, last),
            one(9, both),
            pair(10, here.word, last),
            one(11, back.word),
            one(12, next.word),
            one(13, back_two.word),
            one(14, next_two.word),
            pair(15, last * 128 + next.guess, here.guess),
            one(16, next.guess * 128 + next_two.guess),
            one(17, here.guess * 128 + next.guess),
            one(18, three(next.tail)),
            one(19, three(back.tail)),
            pair(20, back.word, here.word),
            pair(21, here.word, next.word),
            pair(22, both, next.guess),
            one(23, written * 32 + last),
            pair(24, three(here.tail), last),
            pair(25, both, here.guess),
            pair(26, self.style, here.word),
        ]
    }
}

fn one(kind: u32, value: u32) -> u32 {
    let hash = (value ^ kind.wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 15)
}

fn pair(kind: u32, value: u32, other: u32) -> u32 {
    one(kind, value.wrapping_mul(0xcc9e_2d51).rotate_left(15) ^ other)
}

fn look(document: &Document, ix: TokenIx, opens: bool, model: &Model) -> Look {
    let &Token { span, kind, .. } = document.token(ix);
    let low = document.low_span(span);
    let shape = shape(kind, span.of(document.text));
    // The weights have read American news.
    let american = if kind == TokenKind::Word { lexicon::american(low) } else { None };
    let low = american.unwrap_or(low);
    let mut look = Look {
        word: american.map_or_else(|| document.hash(ix).unwrap_or(0), hash),
        shape: shape as u32 + if opens { OPENS } else { 0 },
        tail: tail(low),
        head: head(low),
        ..Look::default()
    };
    look.settled = match kind {
        TokenKind::Number => Some(Class::Number),
        TokenKind::Mark | TokenKind::Punct => Some(Class::Punct),
        TokenKind::Clitic => clitic(low, document.low(ix.prev())),
        TokenKind::Word => None,
    };
    if kind == TokenKind::Word {
        look.recall(model, shape);
    } else {
        look.guess = look.settled.map_or(UNKNOWN, |class| class as u32);
    }
    look
}

/// The first three bytes, the first one highest.
fn head(low: &str) -> u32 {
    match low.as_bytes() {
        [first, second, third, ..] => u32::from_be_bytes([0, *first, *second, *third]),
        fewer => fewer.iter().fold(0, |head, &byte| head << 8 | u32::from(byte)),
    }
}

/// The last four bytes, the last one highest.
fn tail(low: &str) -> u32 {
    match low.as_bytes().last_chunk() {
        Some(bytes) => u32::from_le_bytes(*bytes),
        None => low.bytes().rev().zip([24, 16, 8, 0]).fold(0, |tail, (byte, by)| tail | u32::from(byte) << by),
    }
}

const OPENS: u32 = 16;
/// Added to the guess at a word that is not always the same.
const LIKELY: u32 = 32;
/// Added to the guess at a word that is known in small letters alone.
const IN_SMALL: u32 = 64;
/// The guesses at words that are not known begin here.
const UNKNOWN: u32 = 96;

impl Look {
    /// Whether it is one of a word, and not of a number or a sign.
    fn is_word(&self) -> bool {
        (Shape::Lower as u32..=Shape::Mixed as u32).contains(&(self.shape % OPENS))
    }

    /// Looks the word up. One that is not known is like all others of its shape and ending: seldom seen words teach the
    /// weights what to do with words never seen.
    fn recall(&mut self, model: &Model, shape: Shape) {
        let form = |written: u32| one(0, self.word.wrapping_add(written.wrapping_mul(0x9e37_79b1)));
        let small = form(Shape::Lower as u32);
        // Where it stands changes a word only if it has a capital.
        self.form = if shape == Shape::Lower { small } else { form(self.shape) };
        if let Some(known) = model.known(self.form) {
            self.settled = known.settled.then_some(known.class);
            self.guess = known.class as u32 + if known.settled { 0 } else { LIKELY };
        } else if let Some(known) = model.known(small) {
            self.guess = known.class as u32 + IN_SMALL;
        } else {
            self.guess = UNKNOWN + self.shape;
            self.word = self.guess;
        }
    }
}

fn shape(kind: TokenKind, text: &str) -> Shape {
    match kind {
        TokenKind::Clitic => return Shape::Clitic,
        TokenKind::Number => return Shape::Number,
        TokenKind::Mark => return Shape::Mark,
        TokenKind::Punct => return Shape::Punct,
        TokenKind::Word => {}
    }
    // Most words are plain letters, and small behind the first.
    match text.as_bytes() {
        [b'a'..=b'z', rest @ ..] if rest.iter().all(u8::is_ascii_lowercase) => return Shape::Lower,
        [b'A'..=b'Z', rest @ ..] if !rest.is_empty() && rest.iter().all(u8::is_ascii_lowercase) => {
            return Shape::Capital;
        }
        _ => {}
    }
    let first = text.chars().next().is_some_and(char::is_uppercase);
    let (mut capitals, mut small) = (0, 0);
    for byte in text.bytes() {
        capitals += usize::from(byte.is_ascii_uppercase());
        small += usize::from(byte.is_ascii_lowercase());
    }
    match (first, capitals, small) {
        (true, 0 | 1, 0) => Shape::Letter,
        (true, 0 | 1, _) => Shape::Capital,
        (_, 0, _) => Shape::Lower,
        (_, _, 0) => Shape::Capitals,
        _ => Shape::Mixed,
    }
}

/// The clitics that are one thing only: n’t, let’s, ’ll, ’re, ’ve, ’m, and the lone apostrophe.
fn clitic(low: &str, before: &str) -> Option<Class> {
    match low.trim_start_matches(['\'', '’', '‘']) {
        "s" if before == "let" => Some(Class::Be),
        "s" | "d" => None,
        "" => Some(Class::Possessive),
        "ll" => Some(Class::Modal),
        "re" | "m" => Some(Class::Be),
        "ve" => Some(Class::Helper),
        _ => Some(Class::Adverb),
    }
}

/// Whether the mark opens what follows it. An opening mark stands in one quotation with what follows it, a closing one
/// does not.
fn opens_after(document: &Document, ix: TokenIx) -> bool {
    let quotation = document.token(ix).quotation;
    quotation.is_none() || document.get(ix.next()).is_some_and(|next| next.quotation == quotation)
}

fn breaks(text: &str) -> bool {
    matches!(text, "(" | "[" | ":" | "…" | "-" | "--" | "—" | "–" | "•" | "*")
}

const TITLE: u32 = 1;

/// Counts how the words of a sentence are written.
#[derive(Default)]
struct Style {
    /// Whether the first word has a capital.
    opened: Option<bool>,
    lower: usize,
    capital: usize,
    capitals: usize,
}

impl Style {
    fn add(&mut self, token: &Token, look: &Look) {
        let shape = look.shape % OPENS;
        if self.opened.is_none() && look.is_word() {
            self.opened = Some(shape != Shape::Lower as u32);
        }
        // Short words are small in most headlines.
        if token.span.len() < 4 {
            return;
        }
        self.lower += usize::from(shape == Shape::Lower as u32);
        self.capital += usize::from(shape == Shape::Capital as u32);
        self.capitals += usize::from(shape == Shape::Capitals as u32);
    }

    /// 0 for prose, 1 for a headline, 2 for capitals throughout, 3 for none at all.
    fn number(&self) -> u32 {
        let all = self.lower + self.capital + self.capitals;
        if all < 2 {
            0
        } else if self.capitals * 5 > all * 4 {
            2
        } else if (self.capitals + self.capital) * 5 > all * 4 && all > 2 {
            TITLE
        } else if self.lower == all && self.opened == Some(false) {
            3
        } else {
            0
        }
    }
}
