//! What holds for any string at all.

use std::collections::HashSet;

use proptest::prelude::*;
use saywhen::analysis::{Analysis, Id};
use saywhen::export::{self, Format};
use saywhen::span::{Byte, CodePoint, OutSpan, Utf16};
use saywhen::{Options, analyze};

/// Every promise that an analysis makes about its text.
fn check(text: &str) {
    for options in [Options::default(), Options::dated("2024-02-29").expect("a day")] {
        let analysis = analyze::<Byte>(text, &options);
        spans_cut_the_text(text, &analysis);
        ids_lead_somewhere(&analysis);
        order_holds(&analysis);
        furniture_is_left_out(text, &analysis);
        assert_eq!(analysis, analyze::<Byte>(text, &options), "the same on every run");
        let utf16 = analyze(text, &options);
        units_agree(text, &analysis, &utf16, &analyze(text, &options));
        every_form_can_be_written(text, &utf16);
    }
}

fn cut<'t>(text: &'t str, span: &OutSpan<Byte>) -> &'t str {
    text.get(span.start..span.end).unwrap_or_else(|| panic!("{}..{} is no slice", span.start, span.end))
}

fn spans_cut_the_text(text: &str, analysis: &Analysis<Byte>) {
    for quote in &analysis.quotes {
        assert!(!quote.spans.is_empty(), "a quote has content");
        let pieces: Vec<&str> = quote.spans.iter().map(|span| cut(text, span)).collect();
        assert_eq!(quote.text, pieces.join(" "));
        for pair in quote.spans.windows(2) {
            assert!(pair[0].end <= pair[1].start, "pieces in order");
        }
        for span in [&quote.cue, &quote.source, &quote.addressee, &quote.medium].into_iter().flatten() {
            assert!(!cut(text, span).trim().is_empty());
        }
        assert!((0.0..=1.0).contains(&quote.confidence));
        assert!(!quote.because.is_empty());
    }
    for entity in &analysis.entities {
        assert!(!entity.name.trim().is_empty());
        for mention in &entity.mentions {
            assert!(!cut(text, mention).trim().is_empty());
        }
    }
    for time in &analysis.times {
        assert_eq!(time.text, cut(text, &time.span));
        assert!(!time.because.is_empty());
    }
    for entry in &analysis.timeline {
        assert_eq!(entry.text, cut(text, &entry.span));
        assert!(entry.earliest.is_some() || entry.latest.is_some(), "an entry is dated on one side at least");
        assert!(!entry.because.is_empty());
    }
    analysis.document.date_span.iter().for_each(|span| assert!(!cut(text, span).is_empty()));
}

/// Whole lines in order, and nothing of them is in any list.
fn furniture_is_left_out(text: &str, analysis: &Analysis<Byte>) {
    let furniture = &analysis.document.furniture;
    assert!(furniture.windows(2).all(|pair| pair[0].end <= pair[1].start), "furniture in order");
    let contents = analysis.quotes.iter().flat_map(|quote| &quote.spans);
    let mentions = analysis.entities.iter().flat_map(|entity| &entity.mentions);
    let found: Vec<_> = contents.chain(mentions).chain(analysis.timeline.iter().map(|entry| &entry.span)).collect();
    for line in furniture {
        assert!(!cut(text, line).trim().is_empty());
        assert!(found.iter().all(|found| found.end <= line.start || found.start >= line.end), "{}", cut(text, line));
    }
}

fn ids_lead_somewhere(analysis: &Analysis<Byte>) {
    let set = |ids: Vec<&Id>| {
        let count = ids.len();
        let set: HashSet<Id> = ids.into_iter().cloned().collect();
        assert_eq!(set.len(), count, "no id twice");
        set
    };
    let quotes = set(analysis.quotes.iter().map(|quote| &quote.id).collect());
    let entities = set(analysis.entities.iter().map(|entity| &entity.id).collect());
    let times = set(analysis.times.iter().map(|time| &time.id).collect());
    set(analysis.timeline.iter().map(|entry| &entry.id).collect());
    for quote in &analysis.quotes {
        assert!(quote.speaker.iter().all(|id| entities.contains(id)));
        assert!(quote.when.iter().all(|id| times.contains(id)));
        let owners: Vec<_> = analysis.entities.iter().filter(|entity| entity.quotes.contains(&quote.id)).collect();
        assert_eq!(owners.first().map(|entity| &entity.id), quote.speaker.as_ref());
        assert!(owners.len() < 2);
    }
    for entry in &analysis.timeline {
        assert!(entry.times.iter().all(|id| times.contains(id)));
        assert!(entry.quotes.iter().all(|id| quotes.contains(id)));
        assert!(entry.entities.iter().all(|id| entities.contains(id)));
    }
    assert!(analysis.entities.iter().all(|entity| entity.quotes.iter().all(|id| quotes.contains(id))));
}

fn order_holds(analysis: &Analysis<Byte>) {
    let start = |quote: &saywhen::analysis::Quote<Byte>| quote.spans[0].start;
    assert!(analysis.quotes.windows(2).all(|pair| start(&pair[0]) <= start(&pair[1])));
    assert!(analysis.times.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "times do not overlap");
    for (earliest, latest) in analysis
        .times
        .iter()
        .map(|time| (&time.earliest, &time.latest))
        .chain(analysis.timeline.iter().map(|entry| (&entry.earliest, &entry.latest)))
    {
        if let (Some(earliest), Some(latest)) = (earliest, latest) {
            assert!(earliest <= latest, "{earliest} is after {latest}");
        }
    }
}

/// A table has its quotes in pairs, and the sheet a box for everything.
fn every_form_can_be_written(text: &str, analysis: &Analysis<Utf16>) {
    let sheet = export::write(Format::Markdown, analysis, text);
    let boxes = sheet.lines().filter(|line| line.starts_with("- [ ] ")).count();
    // Times that have no place on the calendar have boxes as well.
    assert!(boxes >= analysis.quotes.len() + analysis.timeline.len());
    for format in [Format::QuotesCsv, Format::TimelineCsv] {
        let table = export::write(format, analysis, text);
        assert_eq!(table.matches('"').count() % 2, 0, "{table}");
        assert!(table.ends_with("\r\n"));
    }
}

/// The three units tell of the same places.
fn units_agree(text: &str, bytes: &Analysis<Byte>, utf16: &Analysis<Utf16>, points: &Analysis<CodePoint>) {
    assert_eq!(
        (bytes.quotes.len(), bytes.times.len(), bytes.timeline.len()),
        (utf16.quotes.len(), utf16.times.len(), points.timeline.len())
    );
    let units: Vec<u16> = text.encode_utf16().collect();
    let letters: Vec<char> = text.chars().collect();
    for ((byte, sixteen), point) in bytes.quotes.iter().zip(&utf16.quotes).zip(&points.quotes) {
        for ((byte, sixteen), point) in byte.spans.iter().zip(&sixteen.spans).zip(&point.spans) {
            let want = cut(text, byte);
            assert_eq!(String::from_utf16_lossy(&units[sixteen.start..sixteen.end]), want);
            assert_eq!(letters[point.start..point.end].iter().collect::<String>(), want);
        }
    }
    let (lines, sixteens, points) = (&bytes.document.furniture, &utf16.document.furniture, &points.document.furniture);
    assert_eq!((lines.len(), lines.len()), (sixteens.len(), points.len()));
    for ((byte, sixteen), point) in lines.iter().zip(sixteens).zip(points) {
        let want = cut(text, byte);
        assert_eq!(String::from_utf16_lossy(&units[sixteen.start..sixteen.end]), want);
        assert_eq!(letters[point.start..point.end].iter().collect::<String>(), want);
    }
    for (byte, sixteen) in bytes.times.iter().zip(&utf16.times) {
        assert_eq!(String::from_utf16_lossy(&units[sixteen.span.start..sixteen.span.end]), byte.text);
    }
}

/// Pieces of news, of marks, and of what no one writes.
fn piece() -> impl Strategy<Value = String> {
    let news = prop::sample::select(vec![
        "“",
        "”",
        "\"",
        "''",
        "``",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "Ann Lee",
        "Lee",
        "Mr. Lee",
        "the mayor",
        "she",
        "who",
        "said",
        "told reporters",
        "according to",
        "adding that",
        "that",
        "says",
        "claimed",
        "added",
        ":",
        ",",
        ".",
        "?",
        "!",
        "...",
        "—",
        "-",
        "(",
        ")",
        "\n",
        "\n\n",
        "\r\n",
        "LEE:",
        "Q:",
        "A:",
        "on Monday",
        "last week",
        "2019",
        "2019-01-10",
        "10/11/12",
        "Jan. 5",
        "the day after",
        "two years ago",
        "since",
        "9999",
        "0000-00-00",
        "99999999999999 years ago",
        "the 31st of February",
        "10 p.m. Wednesday",
        "in the 1990s",
        "from 1 to 2",
        "Acme Inc.",
        "the company",
        "We will not go",
        "it rained",
        "and",
        "in a statement",
        "on Twitter",
        "$1.35",
        "Published March 4, 2021",
        "WASHINGTON, Jan. 10 (Paper) —",
        "the next morning",
        "a decade later",
        "\nShare\n",
        "\nMost read\n",
        "\nRELATED: 🙂 Mill burns\n",
        "'s",
        "’s",
    ]);
    let odd = prop::sample::select(vec![
        "\0",
        "#",
        "**",
        "\u{1}",
        "\u{7f}",
        "\u{feff}",
        "\u{200b}",
        "\u{202e}",
        "\u{2029}",
        "\u{301}",
        "🙂",
        "👩‍👩‍👧",
        "שלום",
        "日本語",
        "İ",
        "ß",
        "ﬁ",
        "\u{a0}",
        "\t",
        "\u{85}",
        "\u{fffd}",
        "Ω",
        "ⅷ",
        "٣",
        "²",
    ]);
    prop_oneof![8 => news.prop_map(str::to_string), 2 => odd.prop_map(str::to_string), 1 => any::<String>()]
}

fn text() -> impl Strategy<Value = String> {
    let gap = prop::sample::select(vec![" ", " ", " ", "", "\n\n"]);
    prop::collection::vec((piece(), gap), 0..40)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_analysed_and_every_promise_kept(text in text()) {
        check(&text);
    }
}

#[test]
fn bad_input_gets_a_sensible_result() {
    let cases: &[(&str, &str)] = &[
        ("nothing", ""),
        ("spaces", " \t \n\n  \u{a0}"),
        ("a lone pronoun that speaks", "“\n\nwho 2019-01-10 who שלום ‘ \" the 31st of February "),
        ("one word", "Yes"),
        ("one mark", "“"),
        ("only marks", "“”\"\"''‘’"),
        ("another language", "Der Minister sagte am Montag, er werde „nicht zurücktreten“. 彼は言った。"),
        ("no quotation", "Rain fell on the hills. The river rose."),
        ("NUL and controls", "\0\u{1}“A\0B,” he\u{2} said.\u{7f}"),
        ("right to left", "\u{202e}“Yes,” he said.\u{202c} שלום “כן” אמר"),
        ("a byte order mark", "\u{feff}“We will go,” Ann Lee said."),
        ("replacement characters", "\u{fffd}“\u{fffd}” said \u{fffd}."),
        ("combining marks alone", "\u{301}\u{302} “\u{303}” \u{304}"),
    ];
    for (name, text) in cases {
        check(text);
        let analysis = analyze::<Byte>(text, &Options::default());
        if text.trim().is_empty() {
            assert_eq!((analysis.quotes.len(), analysis.document.words), (0, 0), "{name}");
        }
    }
}

/// While one types, and where a text is cut off, it ends with any word, and begins with any. Only the analysis itself is asked for.
#[test]
fn a_text_may_begin_and_break_off_anywhere() {
    let articles = std::fs::read_dir("tests/articles").expect("the articles").flatten().map(|entry| entry.path());
    let articles = articles.filter(|path| path.extension().is_some_and(|end| end == "txt"));
    let texts = articles.map(|path| std::fs::read_to_string(path).expect("an article"));
    let patterns = include_str!("../src/lexicon/time/patterns.txt").lines();
    let examples = patterns.filter_map(|line| line.strip_prefix("+ ")?.rsplit_once(" = ")).map(|(text, _)| text);
    let own = [
        "MADRID, Feb. 9 (Reuters) - A jury sat.",
        "The road was closed after a coach, Bo Roe, said no.",
        "The scheme fell in 2019. It was wrong, the minister said at the time.",
        "He resigned “for personal reasons” last week, the day after United’s match, which is on Saturday.",
        "Ford, captain since 2019, said that was wrong, but that she, like the elder Roe, declined to say whether he left.",
    ];
    let paragraphs: Vec<String> = texts.flat_map(|text| text.lines().map(str::to_string).collect::<Vec<_>>()).collect();
    let options = Options::dated("2024-02-29").expect("a day");
    for text in paragraphs.iter().map(String::as_str).chain(own).chain(examples) {
        let text = text.replace(['[', ']'], "");
        let gaps = text.match_indices(' ').map(|(at, _)| at);
        for at in gaps.chain([text.len()]) {
            analyze::<Byte>(&text[..at], &options);
            analyze::<Byte>(&text[at..], &options);
        }
    }
}

/// Quadratic work would make these take minutes and the test run be noticed; nothing is timed here.
#[test]
fn long_runs_of_one_thing_end() {
    for piece in [
        "\"",
        "'",
        "“",
        "”",
        "''",
        "(",
        "a",
        "a ",
        "a.",
        "said ",
        "“a” said ",
        "Ann Lee ",
        "he ",
        "Monday ",
        "in 2019 ",
        "and that ",
        ", ",
        "\n",
        "\n\n",
        "A: b\n",
        "!)",
        "’s ",
        "1",
        "1 ",
        "1/",
        "the day after ",
        "Mr. ",
        "\u{301}",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        let analysis = analyze::<Byte>(&text, &Options::default());
        spans_cut_the_text(&text, &analysis);
    }
}
