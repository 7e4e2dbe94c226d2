//! Sentences whose every word has been tagged, by hand or by another program.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::read::GzDecoder;
use saywhen::document::tags::Class;
use saywhen::span::Span;
use serde_json::Value;

use super::corpus;

/// A text, and what its words are.
#[derive(Clone)]
pub struct Tagged {
    /// The text.
    pub text: String,
    /// Its words in order, less those that no class fits.
    pub words: Vec<(Span, Class)>,
}

/// PolNeAR's training articles: the texts in `articles`, the tags in `tags`.
pub fn polnear(articles: &Path, tags: &Path) -> Result<Vec<Tagged>> {
    let all = std::fs::read_to_string(articles).with_context(|| format!("{}", articles.display()))?;
    let texts: BTreeMap<String, String> = all
        .lines()
        .map(|line| {
            let line: Value = serde_json::from_str(line)?;
            Ok((text_of(&line["id"])?, text_of(&line["text"])?))
        })
        .collect::<Result<_>>()?;
    let mut out = Vec::new();
    for line in lines(tags)? {
        let text = texts.get(&text_of(&line["id"])?).context("tags without a text")?;
        out.push(tagged(text, &line["sentences"]));
    }
    Ok(out)
}

/// GUM's documents, less those whose licence asks that what is made of them be shared alike.
pub fn gum(file: &Path) -> Result<Vec<Tagged>> {
    let mut out = Vec::new();
    for line in lines(file)? {
        if !text_of(&line["text_licence"])?.contains("SA") {
            out.push(tagged(&text_of(&line["text"])?, &line["sentences"]));
        }
    }
    Ok(out)
}

fn text_of(value: &Value) -> Result<String> {
    value.as_str().map(str::to_string).context("a field that is no text")
}

fn lines(file: &Path) -> Result<Vec<Value>> {
    let open = File::open(file).with_context(|| format!("{}", file.display()))?;
    let lines = BufReader::new(GzDecoder::new(open)).lines();
    lines.map(|line| Ok(serde_json::from_str(&line?)?)).collect()
}

/// `sentences` are lists of tokens; a token begins with its start, its end and its Penn tag, and ends with its
/// relation.
fn tagged(text: &str, sentences: &Value) -> Tagged {
    let offset = corpus::offsets(text);
    let mut words = Vec::new();
    for sentence in sentences.as_array().into_iter().flatten().filter_map(Value::as_array) {
        for (at, token) in sentence.iter().enumerate() {
            let span = Span::new(offset(&token[0]), offset(&token[1]));
            let low = text.get(span.start..span.end).unwrap_or_default().to_lowercase();
            let penn = |at: usize| sentence.get(at).and_then(|token| token[2].as_str()).unwrap_or_default();
            let relation = match token[6].as_str().unwrap_or_default() {
                // "a hidden door", but not "the door, hidden".
                "amod" if token[5].as_u64().unwrap_or_default() as usize <= at => "acl",
                // "one clerk", but not "one said".
                "nummod" if penn(at + 1).starts_with(['V', 'M', 'I']) => "nsubj",
                relation => relation,
            };
            if let Some(class) = class(penn(at), &low, relation) {
                words.push((span, class));
            }
        }
    }
    Tagged { text: text.to_string(), words }
}

/// Words that stand before a noun like "the", though Penn calls them adjectives or conjunctions.
const DETERMINERS: [&str; 16] = [
    "many", "several", "few", "most", "much", "more", "less", "enough", "various", "certain", "other", "such", "both",
    "either", "neither", "half",
];
/// Words that stand for a noun phrase, though Penn calls them nouns.
const PRONOUNS: [&str; 16] = [
    "nobody",
    "everyone",
    "everybody",
    "someone",
    "somebody",
    "anyone",
    "anybody",
    "nothing",
    "something",
    "anything",
    "everything",
    "none",
    "others",
    "one",
    "ones",
    "mine",
];
const SUBORDINATORS: [&str; 17] = [
    "that", "as", "because", "although", "though", "while", "if", "unless", "whether", "since", "until", "whereas",
    "once", "lest", "so", "than", "till",
];

/// The class of a word, by its Penn tag and its relation to its head.
fn class(penn: &str, low: &str, relation: &str) -> Option<Class> {
    let determines = DETERMINERS.contains(&low);
    Some(match penn {
        "DT" | "PDT" | "PRP$" | "WP$" => Class::Determiner,
        "WDT" if low == "that" => Class::Subordinator,
        "PRP" if matches!(low, "'s" | "’s") => Class::Be,
        "WDT" | "WP" | "PRP" => Class::Pronoun,
        "EX" | "UH" => Class::Adverb,
        "IN" if low == "to" => Class::To,
        "IN" if low == "that" => Class::Subordinator,
        "IN" => match relation {
            "mark" => Class::Subordinator,
            _ if relation.starts_with("case") => Class::Preposition,
            _ if SUBORDINATORS.contains(&low) => Class::Subordinator,
            _ => Class::Preposition,
        },
        "RP" => Class::Preposition,
        "TO" => Class::To,
        "CC" if determines => Class::Determiner,
        "CC" => Class::Conjunction,
        "MD" => Class::Modal,
        "VBN" | "VBG" if relation == "amod" => Class::Adjective,
        "VBG" if relation == "compound" => Class::Noun,
        "VBG" if relation == "case" && low != "according" => Class::Preposition,
        _ if penn.starts_with('V') => verb(penn, low, relation)?,
        "NN" | "NNS" if PRONOUNS.contains(&low) => Class::Pronoun,
        "NN" => Class::Noun,
        "NNS" => Class::Nouns,
        "NNP" | "NNPS" => Class::Proper,
        "JJ" | "JJR" | "JJS" if determines => Class::Determiner,
        "JJ" | "JJR" | "JJS" => Class::Adjective,
        "RB" | "RBR" | "RBS" => Class::Adverb,
        "WRB" => Class::Subordinator,
        "CD" if low == "one" && relation == "nummod" => Class::Determiner,
        "CD" if low == "one" => Class::Pronoun,
        "CD" => Class::Number,
        "POS" => Class::Possessive,
        "FW" => Class::Other,
        "ADD" | "AFX" | "GW" | "XX" | "LS" | "SYM" => return None,
        _ => Class::Punct,
    })
}

fn verb(penn: &str, low: &str, relation: &str) -> Option<Class> {
    let helps = relation.starts_with("aux");
    let be = ["be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m", "ai"];
    let help = ["have", "has", "had", "having", "do", "does", "did", "'ve", "’ve", "'d", "’d"];
    Some(match penn {
        _ if be.contains(&low) => Class::Be,
        _ if helps && help.contains(&low) => Class::Helper,
        "VB" => Class::Infinitive,
        "VBP" => Class::Plural,
        "VBZ" => Class::Present,
        "VBD" => Class::Past,
        "VBN" => Class::Participle,
        "VBG" => Class::Ing,
        _ => return None,
    })
}

/// Some of `texts` in other letters, so that headlines and shouting are known as well.
pub fn variants(texts: &[Tagged]) -> Vec<Tagged> {
    let share = |of: usize, at: usize| -> Vec<Tagged> {
        texts.iter().enumerate().filter(|(place, _)| place % of == at).map(|(_, text)| text.clone()).collect()
    };
    let mut out = shouted(&share(30, 0));
    out.extend(murmured(&share(30, 10)));
    out.extend(titled(&share(15, 5)));
    out
}

/// In capitals.
pub fn shouted(texts: &[Tagged]) -> Vec<Tagged> {
    in_letters(texts, |_, word| word.to_ascii_uppercase())
}

/// Without capitals.
pub fn murmured(texts: &[Tagged]) -> Vec<Tagged> {
    in_letters(texts, |_, word| word.to_ascii_lowercase())
}

/// As headlines: capitals on all but the small words.
pub fn titled(texts: &[Tagged]) -> Vec<Tagged> {
    in_letters(texts, |class, word| {
        let small =
            matches!(class, Class::Determiner | Class::Preposition | Class::Conjunction | Class::To) && word.len() < 5;
        let mut word = word.to_string();
        if let Some(first) = word.get_mut(..1).filter(|_| !small) {
            first.make_ascii_uppercase();
        }
        word
    })
}

/// Each text with its words written by `write`, which keeps their length.
fn in_letters(texts: &[Tagged], write: impl Fn(Class, &str) -> String) -> Vec<Tagged> {
    let change = |text: &Tagged| {
        let mut out = text.text.clone();
        for (span, class) in &text.words {
            let word = write(*class, &text.text[span.start..span.end]);
            if word.len() == span.len() {
                out.replace_range(span.start..span.end, &word);
            }
        }
        Tagged { text: out, words: text.words.clone() }
    };
    texts.iter().map(change).collect()
}
