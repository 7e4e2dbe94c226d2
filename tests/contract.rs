//! The declaration for TypeScript has the fields of the JSON.
#![cfg(feature = "cli")]

use std::collections::BTreeMap;

use saywhen::analysis::{
    Analysis, Basis, By, DateFrom, DateOrder, DocumentInfo, Entity, EntityKind, Entry, EntryKind, Id, Quote, QuoteKind,
    Time, TimexType,
};
use saywhen::span::{OutSpan, Ruler, Span, Utf16};
use serde_json::Value;

const DECLARED: &str = include_str!("../src/contract.d.ts");

/// The fields of each interface.
fn declared() -> BTreeMap<&'static str, Vec<&'static str>> {
    let interfaces = DECLARED.split("export interface ").skip(1);
    let bodies = interfaces.filter_map(|rest| rest.split_once(" {\n")).map(|(name, rest)| {
        let lines = rest.lines().take_while(|line| *line != "}");
        let fields =
            lines.filter(|line| !line.trim_start().starts_with(['/', '*'])).filter_map(|line| line.split_once(':'));
        (name, fields.map(|(field, _)| field.trim().trim_end_matches('?')).collect())
    });
    bodies.collect()
}

fn words(text: &str) -> String {
    text.to_string()
}

/// One of everything, with nothing left out.
fn full() -> Analysis<Utf16> {
    let span: OutSpan<Utf16> = Ruler::new("12345").measure(Span::new(1, 3));
    Analysis {
        offsets: "utf16",
        document: DocumentInfo {
            date: Some(words("2024-01-02")),
            date_from: DateFrom::Text,
            date_span: Some(span),
            order: Some(DateOrder::DayFirst),
            unsettled: Some(span),
            title: Some(words("A title")),
            words: 2,
            furniture: vec![span],
        },
        quotes: vec![Quote {
            id: Id::from("q1"),
            kind: QuoteKind::Direct,
            spans: vec![span],
            text: words("text"),
            cue: Some(span),
            source: Some(span),
            speaker: Some(Id::from("e1")),
            addressee: Some(span),
            medium: Some(span),
            when: Some(Id::from("t1")),
            confidence: 0.5,
            because: words("a reason"),
            by: Some(By::User),
        }],
        entities: vec![Entity {
            id: Id::from("e1"),
            name: words("A Name"),
            kind: EntityKind::Person,
            role: Some(words("a role")),
            pronoun: Some("they".into()),
            mentions: vec![span],
            quotes: vec![Id::from("q1")],
            words: 1,
            by: Some(By::User),
        }],
        times: vec![Time {
            id: Id::from("t1"),
            span,
            text: words("today"),
            kind: TimexType::Date,
            value: words("2024-01-02"),
            modifier: Some("APPROX".into()),
            earliest: Some(words("2024-01-02")),
            latest: Some(words("2024-01-02")),
            because: words("a reason"),
            by: Some(By::User),
        }],
        timeline: vec![Entry {
            id: Id::from("v1"),
            span,
            text: words("text"),
            earliest: Some(words("2024-01-02")),
            latest: Some(words("2024-01-02")),
            kind: EntryKind::State,
            basis: Basis::Stated,
            times: vec![Id::from("t1")],
            quotes: vec![Id::from("q1")],
            entities: vec![Id::from("e1")],
            because: words("a reason"),
            by: Some(By::User),
        }],
    }
}

#[test]
fn the_declaration_has_the_fields_of_the_json() {
    let json = serde_json::to_value(full()).expect("it has only keys that are strings");
    let declared = declared();
    for (interface, pointer) in [
        ("Analysis", ""),
        ("DocumentInfo", "/document"),
        ("Span", "/document/date_span"),
        ("Quote", "/quotes/0"),
        ("Entity", "/entities/0"),
        ("Time", "/times/0"),
        ("Entry", "/timeline/0"),
    ] {
        let object = json.pointer(pointer).and_then(Value::as_object).expect("an object");
        let mut printed: Vec<&str> = object.keys().map(String::as_str).collect();
        let mut fields = declared[interface].clone();
        printed.sort_unstable();
        fields.sort_unstable();
        assert_eq!(fields, printed, "{interface}");
    }
    // One goes in and does not come out.
    assert!(declared.contains_key("Asked"));
    assert_eq!(declared.len(), 8, "no other interface");
}

#[test]
fn every_field_of_the_declaration_says_what_it_means() {
    let mut before = "";
    let mut silent = Vec::new();
    for line in DECLARED.lines() {
        let declares = line.starts_with("export ") || line.starts_with("  ") && line.ends_with(';');
        if declares && !before.ends_with("*/") {
            silent.push(line.trim());
        }
        before = line;
    }
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn a_text_without_furniture_says_nothing_of_it() {
    let printed = |text: &str| {
        let analysis = saywhen::analyze::<Utf16>(text, &saywhen::Options::default());
        serde_json::to_value(analysis).expect("it has only keys that are strings")
    };
    assert_eq!(printed("The mill burnt.").pointer("/document/furniture"), None);
    let furniture = serde_json::json!([{"start": 0, "end": 5}]);
    assert_eq!(printed("Share\nThe mill burnt.").pointer("/document/furniture"), Some(&furniture));
}

#[test]
fn what_is_printed_is_read_back_as_it_was() {
    let full = full();
    let json = serde_json::to_value(&full).expect("it has only keys that are strings");
    assert_eq!(serde_json::from_value::<Analysis<Utf16>>(json).expect("the contract"), full);
}

#[test]
fn nobody_has_corrected_what_comes_out_of_the_engine() {
    let analysis = saywhen::analyze::<Utf16>("“It works,” Ann Lee said on Tuesday.", &saywhen::Options::default());
    let json = serde_json::to_string(&analysis).expect("it has only keys that are strings");
    assert!(!json.contains("\"by\""), "{json}");
}
