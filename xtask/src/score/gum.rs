//! He and she in running text: each such pronoun of GUM against the cluster in which it stands there.
//!
//! A pronoun is *answered* if it is, to the character, a mention of one of our entities. It is *right* if most
//! of that entity's mentions that are no pronouns are of the pronoun's own gold cluster; of clusters with as many
//! mentions that counts which is mentioned first. One of our mentions is of the cluster of the least gold mention
//! that contains it and whose head it touches, or, where it is of no gold mention a part, of the last and longest
//! of those that it contains. Accuracy is what is right of all gold pronouns, answered or not.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::shell;

/// The genres that are measured: what comes nearest to news.
const GENRES: [&str; 2] = ["news", "interview"];

const SEXED: [&str; 8] = ["he", "him", "his", "himself", "she", "her", "hers", "herself"];

const OTHER_PRONOUNS: [&str; 28] = [
    "i",
    "me",
    "my",
    "mine",
    "myself",
    "we",
    "us",
    "our",
    "ours",
    "you",
    "your",
    "yours",
    "they",
    "them",
    "their",
    "theirs",
    "themselves",
    "it",
    "its",
    "itself",
    "who",
    "whom",
    "whose",
    "which",
    "that",
    "this",
    "these",
    "those",
];

/// How many pronouns of one genre there are, are answered, and are right.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// In the gold data.
    pub all: usize,
    /// A mention of ours, too.
    pub answered: usize,
    /// And of the right one.
    pub right: usize,
}

impl Tally {
    /// In percent of all.
    pub fn accuracy(self) -> f64 {
        100.0 * self.right as f64 / self.all.max(1) as f64
    }
}

/// Writes id, text and the date that `day` gives of the documents that are measured in `archive` to `input`;
/// returns them whole.
pub fn documents(archive: &Path, input: &Path, day: impl Fn(&Value) -> &Value) -> Result<Vec<Value>> {
    let mut command = shell::command("gzip", [Path::new("-dc"), archive]);
    let output = command.output().context("cannot start gzip, which unpacks the corpus")?;
    ensure!(output.status.success(), "gzip failed: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)?;
    let all: Vec<Value> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let measured = |document: &Value| document["genre"].as_str().is_some_and(|genre| GENRES.contains(&genre));
    let documents: Vec<Value> = all.into_iter().filter(measured).collect();
    let line = |document: &Value| {
        format!("{}\n", json!({"id": document["id"], "text": document["text"], "date": day(document)}))
    };
    fs::write(input, documents.iter().map(line).collect::<String>())?;
    Ok(documents)
}

/// Compares `predictions`, the answers for `documents` in the same order, with their gold clusters, by genre.
pub fn compare(documents: &[Value], predictions: &Path) -> Result<BTreeMap<String, Tally>> {
    let lines = fs::read_to_string(predictions)?;
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (document, line) in documents.iter().zip(lines.lines()) {
        let tally = tallies.entry(document["genre"].as_str().unwrap_or_default().to_string()).or_default();
        count(document, &serde_json::from_str(line)?, tally);
    }
    Ok(tallies)
}

type Span = (u64, u64);

struct Mention {
    span: Span,
    head: Span,
    cluster: u64,
}

fn count(document: &Value, prediction: &Value, tally: &mut Tally) {
    let text: Vec<char> = document["text"].as_str().unwrap_or_default().chars().collect();
    let low = |(start, end): Span| {
        let words = text.get(start as usize..end as usize).unwrap_or_default();
        words.iter().collect::<String>().to_lowercase()
    };
    let gold: Vec<Mention> = list(&document["mentions"]).filter_map(mention).collect();
    let mut cluster_of: HashMap<Span, Option<u64>> = HashMap::new();
    for entity in list(&prediction["entities"]) {
        let spans: Vec<Span> = list(&entity["mentions"]).filter_map(span).collect();
        let named = spans.iter().filter(|&&span| {
            let words = low(span);
            !SEXED.contains(&words.as_str()) && !OTHER_PRONOUNS.contains(&words.as_str())
        });
        let mut votes: Vec<(u64, usize)> = Vec::new();
        for cluster in named.filter_map(|&span| cluster(&gold, span)) {
            match votes.iter_mut().find(|(other, _)| *other == cluster) {
                Some((_, count)) => *count += 1,
                None => votes.push((cluster, 1)),
            }
        }
        let most = votes.into_iter().rev().max_by_key(|&(_, votes)| votes);
        cluster_of.extend(spans.into_iter().map(|span| (span, most.map(|(cluster, _)| cluster))));
    }
    for pronoun in gold.iter().filter(|mention| SEXED.contains(&low(mention.span).as_str())) {
        let ours = cluster_of.get(&pronoun.span);
        tally.all += 1;
        tally.answered += usize::from(ours.is_some());
        tally.right += usize::from(ours == Some(&Some(pronoun.cluster)));
    }
}

/// The gold cluster of a mention of ours.
fn cluster(gold: &[Mention], (start, end): Span) -> Option<u64> {
    let around = gold.iter().filter(|mention| {
        mention.span.0 <= start && end <= mention.span.1 && mention.head.0 < end && start < mention.head.1
    });
    let within = gold.iter().filter(|mention| start <= mention.span.0 && mention.span.1 <= end);
    around
        .min_by_key(|mention| mention.span.1 - mention.span.0)
        .or_else(|| within.max_by_key(|mention| (mention.span.1, mention.span.1 - mention.span.0)))
        .map(|mention| mention.cluster)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn span(value: &Value) -> Option<Span> {
    Some((value["start"].as_u64()?, value["end"].as_u64()?))
}

fn mention(value: &Value) -> Option<Mention> {
    let whole = span(value)?;
    let head = value["head"][0].as_u64().zip(value["head"][1].as_u64()).unwrap_or(whole);
    Some(Mention { span: whole, head, cluster: value["cluster"].as_u64()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pronoun_is_right_by_the_other_mentions_of_its_entity() {
        let document = json!({"text": "Ann Lee met Bo Roe. She left him.", "mentions": [
            {"start": 0, "end": 7, "head": [0, 7], "cluster": 1}, {"start": 12, "end": 18, "head": [12, 18], "cluster": 2},
            {"start": 20, "end": 23, "head": [20, 23], "cluster": 1}, {"start": 29, "end": 32, "head": [29, 32], "cluster": 2},
        ]});
        for (mentions, want) in [
            (
                json!([[{"start": 0, "end": 7}, {"start": 20, "end": 23}], [{"start": 12, "end": 18}, {"start": 29, "end": 32}]]),
                (2, 2),
            ),
            (json!([[{"start": 0, "end": 7}, {"start": 29, "end": 32}]]), (1, 0)),
            (json!([[{"start": 20, "end": 23}]]), (1, 0)),
        ] {
            let entities: Vec<Value> = list(&mentions).map(|spans| json!({"mentions": spans})).collect();
            let mut tally = Tally::default();
            count(&document, &json!({"entities": entities}), &mut tally);
            assert_eq!((tally.all, tally.answered, tally.right), (2, want.0, want.1), "{mentions}");
        }
    }
}
