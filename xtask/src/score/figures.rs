//! The figures of the table, and what others reach on the same data by the same scorers.

use serde_json::Value;

/// Which scorer's answer a figure is read from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scorer {
    Quotes,
    Speakers,
    OtherSpeakers,
    TimeBank,
    Aquaint,
    Links,
    Anchors,
}

impl Scorer {
    /// All of them, in order.
    pub const ALL: [Scorer; 7] = [
        Scorer::Quotes,
        Scorer::Speakers,
        Scorer::OtherSpeakers,
        Scorer::TimeBank,
        Scorer::Aquaint,
        Scorer::Links,
        Scorer::Anchors,
    ];
}

/// One line of the table.
pub struct Figure {
    /// The data.
    pub corpus: &'static str,
    /// What is measured.
    pub name: &'static str,
    /// Who measures it.
    pub scorer: Scorer,
    /// Where it stands in the scorer's answer, as a JSON pointer.
    pub pointer: &'static str,
    /// The best figure of another system, where there is one.
    pub peer: Option<f64>,
    /// Which system.
    pub whose: &'static str,
}

impl Figure {
    /// The figure in `answer`.
    pub fn read(&self, answer: &Value) -> Option<f64> {
        answer.pointer(self.pointer).and_then(Value::as_f64)
    }
}

const fn figure(
    corpus: &'static str,
    name: &'static str,
    scorer: Scorer,
    pointer: &'static str,
    peer: Option<f64>,
    whose: &'static str,
) -> Figure {
    Figure { corpus, name, scorer, pointer, peer, whose }
}

const POLNEAR: &str = "Quotes, PolNeAR dev";
const SPEAKERS: &str = "Speaker's name, PolNeAR dev, accuracy of pairs in %";
const OTHERS: &str = "The same without the two most frequent names, Donald Trump and Hillary Clinton";
const TIMEBANK: &str = "Times, TimeBank";
const AQUAINT: &str = "Times, AQUAINT";
const LINKS: &str = "Dated events, TimeBank's links";
const ANCHORS: &str = "Dated events, event anchors";

/// The table. The peers were measured with the same scorers on the same data.
pub const FIGURES: &[Figure] = &[
    figure(POLNEAR, "content", Scorer::Quotes, "/metrics/content/F1", Some(57.6), "Citron, retrained; human 82"),
    figure(POLNEAR, "end-to-end", Scorer::Quotes, "/metrics/end-to-end/F1", Some(52.1), "Citron, retrained; human 77"),
    figure(POLNEAR, "direct, 4+ words", Scorer::Quotes, "/metrics/direct 4+/F1", Some(93.8), "plain regex; human 97"),
    figure(
        POLNEAR,
        "direct, 4+ words, with source",
        Scorer::Quotes,
        "/metrics/direct 4+ +src/F1",
        Some(70.0),
        "plain regex; human 95",
    ),
    figure(
        POLNEAR,
        "recall, indirect (%)",
        Scorer::Quotes,
        "/recall by gold kind/indirect",
        Some(43.0),
        "Citron; human 74",
    ),
    figure(
        POLNEAR,
        "cue, Citron's overlap",
        Scorer::Quotes,
        "/metrics/citron cue overlap/F1",
        Some(51.7),
        "Citron, retrained",
    ),
    figure(SPEAKERS, "all", Scorer::Speakers, "/names/all/accuracy", Some(14.0), "source as written"),
    figure(SPEAKERS, "full name in the source", Scorer::Speakers, "/names/full/accuracy", None, ""),
    figure(SPEAKERS, "part of the name", Scorer::Speakers, "/names/part/accuracy", None, ""),
    figure(SPEAKERS, "pronoun", Scorer::Speakers, "/names/pronoun/accuracy", Some(50.0), "CoreNLP, about half"),
    figure(SPEAKERS, "description", Scorer::Speakers, "/names/nominal/accuracy", None, ""),
    figure(OTHERS, "all", Scorer::OtherSpeakers, "/names/all/accuracy", None, ""),
    figure(OTHERS, "pronoun", Scorer::OtherSpeakers, "/names/pronoun/accuracy", None, ""),
    figure(TIMEBANK, "strict", Scorer::TimeBank, "/strict/f1", Some(85.3), "HeidelTime 2.2.1"),
    figure(TIMEBANK, "relaxed", Scorer::TimeBank, "/relaxed/f1", Some(91.9), "HeidelTime 2.2.1"),
    figure(TIMEBANK, "value", Scorer::TimeBank, "/value/f1", Some(78.5), "HeidelTime 2.2.1"),
    figure(AQUAINT, "relaxed", Scorer::Aquaint, "/relaxed/f1", Some(92.3), "HeidelTime 2.2.1"),
    figure(AQUAINT, "value", Scorer::Aquaint, "/value/f1", Some(71.3), "HeidelTime 2.2.1"),
    figure(LINKS, "exact", Scorer::Links, "/exact/f1", Some(79.0), "HeidelTime's times, else the document's date"),
    figure(LINKS, "overlap", Scorer::Links, "/overlap/f1", Some(82.0), "HeidelTime's times, else the document's date"),
    figure(ANCHORS, "exact", Scorer::Anchors, "/exact/f1", Some(35.6), "HeidelTime's times, else the document's date"),
    figure(
        ANCHORS,
        "overlap",
        Scorer::Anchors,
        "/overlap/f1",
        Some(52.8),
        "HeidelTime's times, else the document's date",
    ),
    figure(ANCHORS, "open events, right side (%)", Scorer::Anchors, "/open/side", None, ""),
];
