//! What a clause looks like to the choice of its day.

use super::clause::{Clause, Tense};
use crate::analysis::QuoteKind;
use crate::document::{Document, Tag, TokenIx, VerbForm};
use crate::lexicon;
use crate::model::{Features, hash, mix};

/// How many paragraphs, headline and date line among them, open an article.
const LEAD: usize = 4;

/// How far away a day is at which the story stands.
#[derive(Clone, Copy, Debug)]
pub struct Distance {
    /// How many sentences before this one it was named.
    pub sentences: usize,
    /// How many paragraphs.
    pub paragraphs: usize,
    /// How many days it lies before the document's own; negative after it.
    pub age: Option<i32>,
    /// How many days it takes in.
    pub days: i32,
}

/// A clause in its place.
pub struct Scene<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// The clause.
    pub clause: &'a Clause,
    /// How much of it stands in quotation marks, if it is told by somebody.
    pub told: Option<QuoteKind>,
    /// Whether it reports.
    pub reports: bool,
    /// How many paragraphs of text are before it.
    pub paragraph: usize,
    /// Whether its sentence opens its paragraph.
    pub opens: bool,
    /// The day at which the story stands.
    pub now: Option<Distance>,
    /// The stretch of days of which it told last.
    pub stretch: Option<Distance>,
    /// How far from the document's day another clause of the sentence is dated by words of its own, and whether
    /// it stands before this one.
    pub beside: Option<(Option<i32>, bool)>,
    /// Whether another clause of the sentence reports.
    pub reported: bool,
}

fn step(value: i32, steps: &[i32]) -> u32 {
    steps.iter().filter(|&&step| value >= step).count() as u32
}

fn age(days: Option<i32>) -> u32 {
    days.map_or(9, |days| step(days, &[0, 1, 2, 7, 32, 400]))
}

/// What tells a state or an event anew, whatever the verb.
const TELLING: [&str; 22] = [
    "now",
    "still",
    "already",
    "yet",
    "again",
    "then",
    "later",
    "earlier",
    "recently",
    "currently",
    "meanwhile",
    "soon",
    "never",
    "always",
    "often",
    "once",
    "just",
    "since",
    "also",
    "so",
    "first",
    "previously",
];

impl Scene<'_> {
    /// What is seen, each as a hash.
    pub fn clues(&self) -> Vec<u32> {
        let mut clues = Vec::with_capacity(64);
        self.place(&mut clues);
        clues
    }

    /// What its place in the text tells.
    fn place(&self, out: &mut Vec<u32>) {
        let clause = self.clause;
        let tense = clause.tense as u32;
        let told = match self.told {
            None => 0,
            Some(QuoteKind::Direct) => 1,
            Some(QuoteKind::Mixed) => 2,
            Some(QuoteKind::Indirect) => 3,
        };
        let reports = u32::from(self.reports);
        let form = mix(tense, mix(told, reports));
        out.add(1, 0);
        out.add(2, tense);
        out.add(3, form);
        out.pair(4, form, u32::from(clause.dependent));
        let place = step(self.paragraph as i32, &[1, 2, 3, 5, 9, 16]);
        out.pair(5, place, form);
        out.pair(6, u32::from(self.opens), form);
        out.add(7, place);
        for (kind, distance) in [(10, &self.now), (20, &self.stretch)] {
            let Some(distance) = distance else {
                out.add(kind, form);
                continue;
            };
            let paragraphs = step(distance.paragraphs as i32, &[1, 2, 3, 5]);
            let sentences = step(distance.sentences as i32, &[0, 1, 2, 3, 5, 9]);
            let old = age(distance.age);
            out.pair(kind + 1, paragraphs, old);
            out.pair(kind + 2, mix(paragraphs, form), old);
            out.pair(kind + 3, sentences, old);
            out.pair(kind + 4, mix(sentences, tense), old);
            out.pair(kind + 5, form, old);
            out.pair(kind + 6, sentences, step(distance.days, &[8, 32, 93, 367]));
            out.pair(kind + 7, mix(sentences, u32::from(self.opens)), form);
        }
        match self.beside {
            Some((days, before)) => {
                out.pair(30, age(days), u32::from(before));
                out.pair(31, mix(age(days), u32::from(before)), tense);
                out.pair(32, age(days), form);
            }
            None => out.pair(33, u32::from(self.reported), form),
        }
        self.words(form, tense, out);
    }

    /// Whether it tells how things are, and no event: "the plant employs 500", "she is a doctor". What goes on
    /// ("divers are searching") and what is done ("he is charged") is one.
    pub fn is_state(&self) -> bool {
        let Some(finite) = self.clause.verb.filter(|_| self.clause.tense == Tense::Present && !self.reports) else {
            return false;
        };
        let verb = main_verb(self.document, finite, self.clause.tokens.end);
        !matches!(self.document.tag(verb), Tag::Verb(VerbForm::Ing | VerbForm::Participle))
    }

    /// Whether it tells of the past where the article opens.
    pub fn opens_article(&self) -> bool {
        self.paragraph < LEAD && matches!(self.clause.tense, Tense::Past | Tense::Perfect)
    }

    /// Whether it goes on telling of the past in the paragraph that named a day.
    pub fn goes_on(&self) -> bool {
        self.is_near() && self.clause.tense == Tense::Past && !self.reports
    }

    /// Whether its paragraph named the day at which the story stands.
    pub fn is_near(&self) -> bool {
        self.now.as_ref().is_some_and(|now| now.paragraphs == 0)
    }

    /// Whether it tells what is not.
    pub fn is_negated(&self) -> bool {
        let Some(finite) = self.clause.verb else { return false };
        let verb = main_verb(self.document, finite, self.clause.tokens.end);
        (finite.0..verb.0).any(|ix| matches!(self.document.low(TokenIx(ix)), "not" | "n't" | "n’t" | "never"))
    }

    /// Whether its helper is "would", the future of what was said in the past.
    pub fn is_would(&self) -> bool {
        self.clause.verb.is_some_and(|verb| matches!(self.document.low(verb), "would" | "'d" | "’d"))
    }

    /// What its words tell.
    fn words(&self, form: u32, tense: u32, out: &mut Vec<u32>) {
        let document = self.document;
        let tokens = self.clause.tokens;
        let word = |ix: TokenIx| document.hash(ix).unwrap_or_else(|| hash(document.low(ix)));
        out.add(40, step(tokens.len() as i32, &[3, 5, 8, 13, 21]));
        if let Some(finite) = self.clause.verb {
            let verb = main_verb(document, finite, tokens.end);
            let low = document.low(verb);
            let lemma = lexicon::verb(low).map_or_else(|| word(verb), |verb| hash(verb.lemma));
            out.add(41, lemma);
            out.pair(42, lemma, tense);
            out.add(43, word(finite));
            let part = match document.tag(verb) {
                Tag::Verb(form) => form as u32,
                Tag::Auxiliary => 6,
                _ => 7,
            };
            out.pair(44, word(finite), part);
            let helped = u32::from(finite != verb);
            out.pair(45, mix(part, helped), form);
            let after = document.low(verb.next());
            out.pair(46, u32::from(after == "to"), form);
            out.pair(47, u32::from(self.is_negated()), form);
            let before = finite.prev();
            if tokens.contains(before) {
                let subject = match document.tag(before) {
                    Tag::Pronoun => word(before),
                    Tag::Proper => 1,
                    Tag::Noun => 2 + u32::from(document.low(before).ends_with('s')),
                    _ => 4,
                };
                out.add(48, subject);
                out.pair(49, subject, form);
            }
        }
        let first = tokens.start;
        if !matches!(document.tag(first), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number) {
            out.add(50, word(first));
            out.pair(51, word(first), tense);
        }
        for ix in tokens.iter().take(40) {
            if document.tag(ix) == Tag::Adverb && TELLING.contains(&document.low(ix)) {
                out.add(52, word(ix));
                out.pair(53, word(ix), tense);
            }
        }
    }
}

/// The verb that the helper at `finite` helps, or itself.
pub fn main_verb(document: &Document, finite: TokenIx, end: TokenIx) -> TokenIx {
    let mut ix = finite;
    let helps = |ix: TokenIx| matches!(document.tag(ix), Tag::Auxiliary | Tag::Modal);
    if !helps(finite) {
        return finite;
    }
    let mut last = finite;
    for _ in 0..6 {
        ix = ix.next();
        if ix >= end {
            break;
        }
        match document.tag(ix) {
            Tag::Auxiliary => last = ix,
            Tag::Verb(VerbForm::Base | VerbForm::Participle | VerbForm::Ing | VerbForm::Past) => return ix,
            Tag::Adverb | Tag::Pronoun => {}
            _ => break,
        }
    }
    last
}
