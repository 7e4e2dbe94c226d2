//! The command line as a shell sees it: output, messages, exit status.
#![cfg(feature = "cli")]

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

struct Outcome {
    status: i32,
    out: String,
    err: String,
}

fn saywhen(arguments: &[&str], input: &[u8]) -> Outcome {
    let mut child = Command::new(env!("CARGO_BIN_EXE_saywhen"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A command that fails before reading closes its end; that is no failure of the test.
    let _ = child.stdin.take().expect("piped").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Outcome {
        status: output.status.code().expect("an exit status"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

#[test]
fn analyze_prints_the_contract() {
    let outcome = saywhen(&["analyze", "--date", "2024-03-01", "-"], "“It works,” Ann Lee said.".as_bytes());
    assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
    let analysis: Value = serde_json::from_str(&outcome.out).expect("JSON");
    assert_eq!(analysis["offsets"], "codepoint");
    assert_eq!(analysis["document"]["date"], "2024-03-01");
    assert_eq!(analysis["document"]["date_from"], "given");
    for key in ["quotes", "entities", "times", "timeline"] {
        assert!(analysis[key].is_array(), "{key}");
    }
}

#[test]
fn an_analysis_is_printed_in_the_form_asked_for() {
    let text = "“It works,” Ann Lee said.".as_bytes();
    for (format, begins) in [
        ("json", "{\n  \"offsets\": \"codepoint\","),
        ("csv", "\u{feff}id,speaker,"),
        ("csv-timeline", "\u{feff}id,earliest,"),
        ("markdown", "# Article\n"),
    ] {
        let outcome = saywhen(&["analyze", "--date", "2024-03-01", "--format", format], text);
        assert_eq!((outcome.status, outcome.err.as_str()), (0, ""), "{format}");
        assert!(outcome.out.starts_with(begins), "{format}: {}", outcome.out);
    }
}

#[test]
fn dates_in_figures_are_read_in_the_order_asked_for() {
    let text = b"Published 10/01/2019\n\nThe pier closed on 11/02/2018.";
    for (arguments, date, closed, order, unsettled) in [
        (&["analyze"][..], Value::Null, "", Value::Null, true),
        (&["analyze", "--date-order", "dmy"], "2019-01-10".into(), "2018-02-11", "day-first".into(), false),
        (&["analyze", "--date-order", "mdy"], "2019-10-01".into(), "2018-11-02", "month-first".into(), false),
    ] {
        let outcome = saywhen(arguments, text);
        let analysis: Value = serde_json::from_str(&outcome.out).expect("JSON");
        assert_eq!(analysis["document"]["date"], date, "{arguments:?}");
        assert_eq!(analysis["document"]["order"], order, "{arguments:?}");
        assert_eq!(analysis["document"]["unsettled"].is_object(), unsettled, "{arguments:?}");
        let last = analysis["times"].as_array().and_then(|times| times.last()).expect("times");
        assert_eq!(last["value"], closed, "{arguments:?}");
    }
}

#[test]
fn offsets_are_counted_in_the_unit_asked_for() {
    for (unit, start, end) in [("codepoint", 2, 21), ("utf16", 3, 22), ("byte", 5, 28)] {
        let outcome = saywhen(&["analyze", "--offsets", unit], "🙂 “The road is open,” Ann Lee said.".as_bytes());
        let analysis: Value = serde_json::from_str(&outcome.out).expect("JSON");
        assert_eq!(analysis["offsets"], unit);
        let span = &analysis["quotes"][0]["spans"][0];
        assert_eq!((&span["start"], &span["end"]), (&Value::from(start), &Value::from(end)), "{unit}");
    }
}

#[test]
fn batch_answers_every_line_in_order_and_goes_on() {
    let lines = concat!(
        "{\"id\": 7, \"text\": \"One.\"}\n",
        "\n",
        "not json\n",
        "{\"id\": \"b\"}\n",
        "{\"id\": \"c\", \"text\": \"x\", \"date\": \"2023-02-29\"}\n",
        "{\"id\": \"d\", \"text\": \"x\", \"date\": \"1998-05-01T09:13:00\"}\n",
        "{\"id\": \"e\", \"text\": \"\\ud800\"}\n",
        "{\"id\": \"f\", \"text\": \"\", \"date\": null}"
    );
    let outcome = saywhen(&["batch"], lines.as_bytes());
    let answers: Vec<Value> = outcome.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].to_string()).collect();
    assert_eq!(ids, ["7", "null", "\"b\"", "\"c\"", "\"d\"", "null", "\"f\""]);
    let bad: Vec<_> = answers.iter().map(|answer| answer.get("error").is_some()).collect();
    assert_eq!(bad, [false, true, true, true, false, true, false]);
    assert_eq!(outcome.status, 1);
    for line in [3, 4, 5, 7] {
        assert!(outcome.err.contains(&format!("standard input:{line}: ")), "{line} in {}", outcome.err);
    }
}

#[test]
fn what_goes_wrong_is_said_and_sets_the_exit_status() {
    type Case = (&'static str, &'static [&'static str], &'static [u8], i32, &'static str);
    let cases: &[Case] = &[
        ("impossible date", &["analyze", "--date", "2019-02-30"], b"", 2, "“2019-02-30” is not a day of the calendar"),
        ("unknown unit", &["analyze", "--offsets", "words"], b"", 2, "“words” is not a unit"),
        ("unknown order", &["analyze", "--date-order", "ymd"], b"", 2, "“ymd” is none; it is dmy or mdy"),
        ("order for batch", &["batch", "--date-order", "dmy"], b"", 2, "batch takes no --date-order"),
        ("unknown form", &["analyze", "--format", "xml"], b"", 2, "“xml” is none; it is json, csv"),
        ("form for batch", &["batch", "--format", "csv"], b"", 2, "batch takes no --format"),
        ("unknown command", &["summarise"], b"", 2, "no command “summarise”"),
        ("no command", &[], b"", 2, "which command?"),
        ("unknown option", &["analyze", "--fast"], b"", 2, "--fast"),
        ("two files", &["analyze", "a", "b"], b"", 2, "one file at a time"),
        ("date for batch", &["batch", "--date", "2019-01-01"], b"", 2, "each line has its own"),
        ("missing file", &["analyze", "no/such/file.txt"], b"", 1, "no/such/file.txt: cannot read it"),
        ("folder", &["analyze", "src"], b"", 1, "src: cannot read it"),
        ("binary", &["analyze", "-"], b"one\ntwo \xff\xfe", 1, "standard input:2: not UTF-8 text"),
    ];
    for (name, arguments, input, status, message) in cases {
        let outcome = saywhen(arguments, input);
        assert_eq!(outcome.status, *status, "{name}: {}", outcome.err);
        assert!(outcome.err.contains(message), "{name}: {}", outcome.err);
        assert_eq!(outcome.out, "", "{name}");
    }
}

#[test]
fn help_and_version_are_no_errors() {
    for (argument, part) in
        [("--help", "saywhen batch"), ("-h", "--offsets"), ("--version", "saywhen 0."), ("help", "Exit status")]
    {
        let outcome = saywhen(&[argument], b"");
        assert_eq!((outcome.status, outcome.err.as_str()), (0, ""), "{argument}");
        assert!(outcome.out.contains(part), "{argument}");
    }
}

#[test]
fn zone_and_locale_of_the_process_change_nothing() {
    let run = |zone: &str, locale: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_saywhen"))
            .args(["analyze", "-"])
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .env("LANG", locale)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let text = "Published 11:30 PM ET, Thu January 10, 2019\n\nIt rained Monday and at 9 a.m. GMT today.";
        child.stdin.take().expect("piped").write_all(text.as_bytes()).expect("it reads");
        child.wait_with_output().expect("the program ends").stdout
    };
    let here = run("UTC", "C");
    assert!(!here.is_empty());
    for (zone, locale) in [("Pacific/Kiritimati", "tr_TR.UTF-8"), ("America/Adak", "ar_EG.UTF-8")] {
        assert_eq!(run(zone, locale), here, "{zone} {locale}");
    }
}
