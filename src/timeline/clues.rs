//! What speaks for and against each day that a clause may take, as features.
//!
//! The words themselves are none of them: learned from as few articles as there are, they do worse on others.

use super::scene::{Candidate, Candidates, LOOKED_AT, Scene, main_verb};
use crate::analysis::QuoteKind;
use crate::document::{Tag, TokenIx};
use crate::lexicon::WordSet;
use crate::model::{Features, hash, mix};

/// How many of `steps` a value has reached.
fn step<N: PartialOrd + Copy>(value: N, steps: &[N]) -> u32 {
    steps.iter().filter(|&&step| value >= step).count() as u32
}

fn age(days: Option<i32>) -> u32 {
    days.map_or(9, |days| step(days, &[0, 1, 2, 7, 32, 400]))
}

/// What tells a state or an event anew, whatever the verb.
static TELLING: WordSet = WordSet::of(include_str!("../lexicon/timeline/telling.txt"));

/// The clues of a clause.
pub struct Clues<'s> {
    scene: &'s Scene<'s>,
    /// The past days that were named before, those named last first.
    past: &'s Candidates,
    /// How many these are.
    named: u32,
    tense: u32,
    /// What the verb looks like, and who tells it.
    form: u32,
    told: u32,
    state: u32,
    /// How far into the article it stands.
    place: u32,
}

impl<'s> Clues<'s> {
    /// What is seen of `scene`, which is a `state` or is not.
    pub fn read(scene: &'s Scene<'s>, state: bool, past: &'s Candidates) -> Clues<'s> {
        let told = match scene.told {
            None => 0,
            Some(QuoteKind::Direct) => 1,
            Some(QuoteKind::Mixed) => 2,
            Some(QuoteKind::Indirect) => 3,
        };
        let tense = scene.clause.tense as u32;
        Clues {
            scene,
            past,
            named: past.iter().flatten().count() as u32,
            tense,
            form: mix(tense, mix(told, u32::from(scene.reports))),
            told,
            state: u32::from(state),
            place: step(scene.paragraph, &[1, 2, 3, 5, 9, 16]),
        }
    }

    /// Adds the clues of the clause to `out`: they speak for or against what is no day named before.
    pub fn of_clause(&self, out: &mut impl Features) {
        self.of_place(out);
        self.of_words(out);
    }

    /// Adds what speaks for and against the past days numbered `at`: `first` is that of the first feature.
    pub fn of_past(&self, at: usize, first: u32, out: &mut impl Features) {
        let Some(&Some(Candidate { distance, count, first: named_first, told })) = self.past.get(at) else { return };
        let (form, tense) = (self.form, self.tense);
        let paragraphs = step(distance.paragraphs, &[1, 2, 3, 5]);
        let sentences = step(distance.sentences, &[1, 2, 3, 5, 9]);
        let old = age(distance.extent.age);
        let days = step(distance.extent.days, &[1, 8, 32, 93, 367]);
        let count = count.min(4) as u32;
        let kind = mix(u32::from(named_first), u32::from(told));
        let pairs = [
            (form, 0),
            (form, kind),
            (at as u32, kind),
            (paragraphs, u32::from(self.scene.opens)),
            (paragraphs, form),
            (sentences, kind),
            (sentences, tense),
            (old, days),
            (mix(old, days), form),
            (count, kind),
            (count, paragraphs),
            (old, paragraphs),
            (days, tense),
            (u32::from(self.scene.clause.dependent), form),
            (self.state, tense),
            (self.named, count),
            (self.place, tense),
            (self.scene.news, tense),
            (self.scene.news, old),
            (u32::from(paragraphs == 0), mix(form, days)),
        ];
        for (number, (one, other)) in (first..).zip(pairs) {
            out.pair(number, one, other);
        }
        if let Some((days, before)) = self.scene.beside {
            out.pair(first + pairs.len() as u32, age(days), u32::from(before));
        }
    }

    /// What its place in the text tells.
    fn of_place(&self, out: &mut impl Features) {
        let (scene, form, tense) = (self.scene, self.form, self.tense);
        out.add(1, 0);
        out.add(2, tense);
        out.add(3, form);
        out.pair(4, form, u32::from(scene.clause.dependent));
        out.pair(5, self.place, form);
        out.pair(6, u32::from(scene.opens), form);
        out.add(7, self.place);
        out.pair(8, scene.news, form);
        out.pair(9, mix(scene.news, self.place), tense);
        out.pair(10, self.state, form);
        out.pair(11, u32::from(scene.is_would()), self.told);
        out.pair(12, self.named, form);
        match &scene.now {
            Some(now) => {
                let paragraphs = step(now.paragraphs, &[1, 2, 3, 5]);
                let sentences = step(now.sentences, &[1, 2, 3, 5, 9]);
                let old = age(now.extent.age);
                out.pair(20, paragraphs, old);
                out.pair(21, mix(paragraphs, form), old);
                out.pair(22, sentences, old);
                out.pair(23, mix(sentences, tense), old);
                out.pair(24, form, old);
                out.pair(25, mix(sentences, u32::from(scene.opens)), form);
            }
            None => out.add(26, form),
        }
        match scene.beside {
            Some((days, before)) => {
                out.pair(30, age(days), u32::from(before));
                out.pair(31, mix(age(days), u32::from(before)), tense);
                out.pair(32, age(days), form);
            }
            None => out.pair(33, u32::from(scene.reported), form),
        }
    }

    /// What its helpers and adverbs tell.
    fn of_words(&self, out: &mut impl Features) {
        let document = self.scene.document;
        let tokens = self.scene.clause.tokens;
        let word = |ix: TokenIx| document.hash(ix).unwrap_or_else(|| hash(document.low(ix)));
        out.add(40, step(tokens.len(), &[3, 5, 8, 13, 21]));
        if let Some(finite) = self.scene.clause.verb {
            let verb = main_verb(document, finite, tokens.end);
            let part = match document.tag(verb) {
                Tag::Verb(form) => form as u32,
                Tag::Auxiliary => 6,
                _ => 7,
            };
            let helped = finite != verb;
            out.pair(41, word(finite), part);
            out.pair(42, mix(part, u32::from(helped)), self.form);
            out.pair(43, u32::from(document.low(verb.next()) == "to"), self.form);
            out.pair(44, u32::from(self.scene.is_negated()), self.form);
        }
        for ix in tokens.iter().take(LOOKED_AT) {
            if document.tag(ix) == Tag::Adverb && TELLING.has(document.low(ix)) {
                out.add(45, word(ix));
                out.pair(46, word(ix), self.tense);
            }
        }
    }
}
