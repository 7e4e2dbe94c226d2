//! The weights of `quotes::learned`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use saywhen::document::Document;
use saywhen::model::{Linear, ROWS, Table, format, hash, mix, row};
use saywhen::quotes::learned::lessons::{self, Judgements, Lesson, Lessons};
use saywhen::quotes::learned::{JUDGED, Judge, Model, Vocabulary, WORDS, jury};

use super::corpus::{self, Article};
use super::optimise::{Method, learn};

/// With 127 the figures are the same, and the weights twice as large on the wire.
const STEPS: u8 = 21;
const CHOICES: Method =
    Method { bits: ROWS.ilog2(), passes: 9, rate: 0.1, damping: 10.0, idle: 30, often: 2, steps: STEPS };
/// The judge sees fewer lessons.
const JUDGE: Method =
    Method { bits: JUDGED.ilog2(), passes: 3, rate: 0.1, damping: 10.0, idle: 30, often: 2, steps: STEPS };

/// Into how many parts the articles are cut, so that the judge sees what the choices do on articles they
/// have not learned from.
const PARTS: usize = 3;

/// A word that is no verb may report if it did so this often, and in this share of its uses.
const LEAST_OFTEN: usize = 3;
const LEAST_SHARE: f32 = 0.04;

/// Learns from the articles in `corpus` and writes the weights to `out`.
pub fn train(corpus: &Path, out: &Path) -> Result<()> {
    let articles = corpus::articles(corpus)?;
    let model = fit(&articles.iter().collect::<Vec<_>>());
    let tables = model.tables();
    let bytes = format::write(&tables.each_ref().map(|(name, table)| (*name, table)));
    std::fs::write(out, &bytes).with_context(|| format!("{}", out.display()))?;
    println!("attribution: {} bytes of weights from {} articles", bytes.len(), articles.len());
    Ok(())
}

/// The model that `articles` teach.
pub fn fit(articles: &[&Article]) -> Model {
    let vocabulary = vocabulary(articles);
    let known = Vocabulary::new(&vocabulary);
    let all: Vec<Lessons> = articles
        .iter()
        .map(|article| lessons::lessons(&Document::read(&article.text), &article.gold, &known))
        .collect();
    let mut parts: Vec<Model> = (0..PARTS)
        .map(|part| {
            let others: Vec<&Lessons> =
                (0..all.len()).filter(|place| place % PARTS != part).map(|place| &all[place]).collect();
            choices(&others, &vocabulary)
        })
        .collect();
    let mut model = choices(&all.iter().collect::<Vec<_>>(), &vocabulary);
    for (round, beside) in [(0, false), (1, true)] {
        let judgements: Vec<Judgements> = parts
            .iter()
            .enumerate()
            .flat_map(|(part, model)| {
                articles.iter().skip(part).step_by(PARTS).map(move |article| {
                    lessons::judgements(&Document::read(&article.text), &article.gold, model, beside)
                })
            })
            .collect();
        let worth = Judge::new(&learn(judgements.iter().flat_map(|one| &one.content), JUDGE));
        let judge = Judge::new(&learn(judgements.iter().flat_map(|one| &one.whole), JUDGE));
        for model in parts.iter_mut().chain([&mut model]) {
            model.appoint(round, worth.clone(), judge.clone());
        }
    }
    model
}

/// A model that chooses as `lessons` teach, and judges nothing.
fn choices(lessons: &[&Lessons], vocabulary: &Table) -> Model {
    let learned =
        |which: fn(&Lessons) -> &Vec<Lesson>| Linear::new(&learn(lessons.iter().flat_map(|one| which(one)), CHOICES));
    let nothing = || Judge::new(&Table { classes: 1, step: 0.0, weights: vec![0].into() });
    let (worth, judge) = ([nothing(), nothing()], [nothing(), nothing()]);
    Model {
        vocabulary: Vocabulary::new(vocabulary),
        head: learned(|one| &one.head),
        window: learned(|one| &one.window),
        source: learned(|one| &one.source),
        place: learned(|one| &one.place),
        end: learned(|one| &one.end),
        reach: learned(|one| &one.reach),
        jury: jury(&worth, &judge),
        worth,
        judge,
    }
}

/// The words that are no verbs and yet report.
fn vocabulary(articles: &[&Article]) -> Table {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for article in articles {
        let (heads, all) = lessons::vocabulary(&Document::read(&article.text), &article.gold);
        heads.into_iter().for_each(|word| counts.entry(word).or_default().0 += 1);
        all.into_iter().for_each(|word| counts.entry(word).or_default().1 += 1);
    }
    let mut weights = vec![0; WORDS];
    for (word, (heads, all)) in &counts {
        if *heads >= LEAST_OFTEN && *heads as f32 >= LEAST_SHARE * *all as f32 {
            weights[row(mix(0, hash(word)), WORDS.ilog2())] = 1;
        }
    }
    Table { classes: 1, step: 1.0, weights: weights.into() }
}
