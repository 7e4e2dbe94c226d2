//! The weights of the tag layer. They are learned from left to right through each sentence, after the classes that they
//! themselves chose before, as it will be when they are used.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use saywhen::document::tags::sight::Sight;
use saywhen::document::tags::{BIAS, CLASSES, Class, Model, ROWS, UNSETTLED, tag_with};
use saywhen::document::{Document, TokenIx, TokenKind, TokenRange};
use saywhen::model::{Table, format};

use super::optimise::Shuffle;
use super::perceptron::{Means, Perceptron, cut, mean};
use super::tagged::{self, Tagged};

/// Of so many texts one teaches nothing and is tagged at the end.
const HELD_OUT: usize = 10;

/// How often every sentence is seen to find the weights that matter,
const FIRST_PASSES: usize = 3;
/// how many of them are kept,
const KEPT: usize = 75_000;
/// and how often every sentence is seen to learn those.
const PASSES: usize = 4;
/// How often either is done, each time in another order. Their mean is kept, for which chance counts less.
const RUNS: usize = 8;
/// One in so many of the words that need no weighing teaches all the same, so that the weights know the endings of words
/// that they have never seen.
const PRACTICE: usize = 2;

const WORD_ROWS: usize = 1 << 15;
/// A word this frequent is known.
const LEAST_OFTEN: u32 = 5;
/// It needs no weighing if this share of its uses are of one class.
const SETTLED: f32 = 0.995;

/// Learns from the corpora in `shared`, writes the weights to `out`, prints how well they do, and returns them.
pub fn train(shared: &Path, out: &Path) -> Result<&'static [u8]> {
    let polnear = shared.join("polnear");
    let news = tagged::polnear(&polnear.join("train.jsonl"), &polnear.join("train.tagged.jsonl.gz"))?;
    let other = tagged::gum(&shared.join("gum/train.jsonl.gz"))?;
    let (mut texts, news) = part(news);
    let (more, other) = part(other);
    texts.extend(more);
    texts.extend(tagged::variants(&texts));
    let lessons: Vec<Lesson> = texts.iter().map(Lesson::new).collect();

    let nothing = |classes, zero, rows| Table { classes, step: 1.0, weights: vec![zero; classes * rows].into() };
    let mut model = Model { words: nothing(2, 0, 1), weights: nothing(CLASSES, BIAS, ROWS) };
    model.words = words(&lessons, &model);
    let first = learn(&lessons, &model, || Perceptron::new(ROWS), FIRST_PASSES);
    model.weights = cut(&learn(&lessons, &model, || Perceptron::within(&first, KEPT), PASSES));

    let bytes = format::write(&[("words", &model.words), ("tags", &model.weights)]);
    std::fs::write(out, &bytes).with_context(|| format!("{}", out.display()))?;
    println!("tags: {} bytes of weights", bytes.len());
    for (name, texts) in [
        ("news", &news),
        ("news in capitals", &tagged::shouted(&news)),
        ("news in small letters", &tagged::murmured(&news)),
        ("news as headlines", &tagged::titled(&news)),
        ("GUM", &other),
    ] {
        report(name, texts, &model);
    }
    Ok(Box::leak(bytes.into_boxed_slice()))
}

/// The texts that teach, and those held out.
fn part(texts: Vec<Tagged>) -> (Vec<Tagged>, Vec<Tagged>) {
    let (held, teaching): (Vec<_>, Vec<_>) =
        texts.into_iter().enumerate().partition(|(place, _)| place % HELD_OUT == HELD_OUT - 1);
    let texts = |part: Vec<(usize, Tagged)>| part.into_iter().map(|(_, text)| text).collect();
    (texts(teaching), texts(held))
}

/// A text that teaches.
struct Lesson<'t> {
    document: Document<'t>,
    /// What each token is, where that is known.
    gold: Vec<Option<Class>>,
}

impl<'t> Lesson<'t> {
    fn new(text: &'t Tagged) -> Lesson<'t> {
        let document = Document::untagged(&text.text);
        let mut words = text.words.iter().peekable();
        let gold = document.tokens.iter().map(|token| {
            while words.next_if(|(span, _)| span.start < token.span.start).is_some() {}
            let (span, class) = words.peek()?;
            // "cannot" is one token here and two there.
            let joined = span.start == token.span.start && *class == Class::Modal && token.kind == TokenKind::Word;
            (*span == token.span || joined).then_some(*class)
        });
        Lesson { gold: gold.collect(), document }
    }
}

/// The table of the words that are known before their neighbours are seen; see [`Model::known`].
fn words(lessons: &[Lesson], model: &Model) -> Table {
    let mut counts: BTreeMap<u32, [u32; CLASSES]> = BTreeMap::new();
    let mut sight = Sight::default();
    for Lesson { document, gold } in lessons {
        for sentence in &document.sentences {
            sight.look(document, sentence.tokens, model);
            for (at, ix) in sentence.tokens.iter().enumerate() {
                if let Some(class) = gold[ix.0].filter(|_| document.token(ix).kind == TokenKind::Word) {
                    counts.entry(sight.form(at)).or_default()[class as usize] += 1;
                }
            }
        }
    }
    let mut entries: Vec<(u32, u32, u8)> = Vec::new();
    for (form, counts) in counts {
        let all: u32 = counts.iter().sum();
        let top = (1..CLASSES).fold(0, |top, class| if counts[class] > counts[top] { class } else { top });
        if all >= LEAST_OFTEN {
            let settled = counts[top] as f32 >= SETTLED * all as f32;
            entries.push((all, form, top as u8 + 1 + if settled { 0 } else { UNSETTLED }));
        }
    }
    // The frequent ones find their place first.
    entries.sort_by_key(|&(count, form, _)| Reverse((count, form)));
    let mut table = vec![0u8; WORD_ROWS * 2];
    for (_, form, value) in entries {
        let rows = [form, form ^ 1].map(|place| (place as usize % WORD_ROWS) * 2);
        if let Some(row) = rows.into_iter().find(|&row| table[row + 1] == 0) {
            table[row..row + 2].copy_from_slice(&[(form >> 24) as u8, value]);
        }
    }
    Table { classes: 2, step: 1.0, weights: table.into() }
}

/// The mean of what several runs teach that begin with the weights of `begin`.
fn learn(lessons: &[Lesson], model: &Model, begin: impl Fn() -> Perceptron, passes: usize) -> Means {
    let mut shuffle = Shuffle::default();
    mean((0..RUNS).map(|_| {
        let mut weights = begin();
        run(lessons, model, &mut weights, passes, &mut shuffle);
        weights.means()
    }))
}

fn run(lessons: &[Lesson], model: &Model, weights: &mut Perceptron, passes: usize, shuffle: &mut Shuffle) {
    let mut order: Vec<(&Lesson, TokenRange)> = lessons
        .iter()
        .flat_map(|lesson| lesson.document.sentences.iter().map(move |sentence| (lesson, sentence.tokens)))
        .collect();
    let mut sight = Sight::default();
    for pass in 0..passes {
        shuffle.shuffle(&mut order);
        for (lesson, tokens) in &order {
            sight.look(&lesson.document, *tokens, model);
            let mut before = [Class::Punct; 2];
            for (at, ix) in tokens.iter().enumerate() {
                let (settled, gold) = (sight.settled(at), lesson.gold[ix.0]);
                let practises = (ix.0 + pass).is_multiple_of(PRACTICE) && settled.is_some_and(is_open);
                let features = || sight.features(at, before);
                let chosen = match (settled, gold) {
                    (Some(settled), _) if !practises => settled,
                    (_, Some(gold)) => weights.learn(&features(), gold),
                    (_, None) => weights.choose(&features()),
                };
                before = [settled.unwrap_or(chosen), before[0]];
            }
        }
    }
}

/// Whether new words come into the class.
fn is_open(class: Class) -> bool {
    (Class::Infinitive..=Class::Adverb).contains(&class)
}

/// Prints how well `model` does on `texts`: of the words and clitics, how many get the right tag; how many in the
/// end are rightly called verbs.
fn report(name: &str, texts: &[Tagged], model: &Model) {
    let (mut all, mut right, mut verbs, mut found, mut both) = (0, 0, 0, 0, 0);
    for text in texts {
        let Lesson { mut document, gold } = Lesson::new(text);
        tag_with(&mut document, model);
        for (index, gold) in gold.into_iter().enumerate() {
            let kind = document.tokens[index].kind;
            let Some(gold) = gold.filter(|_| matches!(kind, TokenKind::Word | TokenKind::Clitic)) else { continue };
            let (got, want) = (document.tag(TokenIx(index)), gold.tag());
            all += 1;
            right += usize::from(got == want);
            verbs += usize::from(want.is_verb());
            found += usize::from(got.is_verb());
            both += usize::from(got.is_verb() && want.is_verb());
        }
    }
    let percent = |one: usize, of: usize| 100.0 * one as f32 / of.max(1) as f32;
    let (right, verbs) = (percent(right, all), percent(2 * both, verbs + found));
    println!("tags: {name}, held out: {all} words, {right:.2} % right, verbs F1 {verbs:.2}");
}
