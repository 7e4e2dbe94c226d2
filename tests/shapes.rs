//! Whole articles of one shape each, with what a careful reader finds in them: a statement and who
//! carries it on, a denial, who told a paper the day before, and when all this was.

use saywhen::analysis::{Analysis, QuoteKind};
use saywhen::span::Byte;
use saywhen::{Options, analyze};

struct Quote {
    starts: &'static str,
    ends: &'static str,
    kind: QuoteKind,
    speaker: &'static str,
    cue: &'static str,
    source: &'static str,
}

struct Shape {
    name: &'static str,
    text: &'static str,
    date: &'static str,
    quotes: &'static [Quote],
    times: &'static [(&'static str, &'static str)],
    /// Words, and the days on which an entry that touches them puts what they tell.
    timeline: &'static [(&'static str, &'static str, &'static str)],
    no_time: &'static str,
}

const SHAPES: &[Shape] = &[
    Shape {
        name: "a politician apologises",
        text: "Published March 4, 2021\n\n\
            Ontario MPP Dana Whitfield is apologizing after two newspapers described bullying by aides in Whitfield's \
            2018 leadership campaign.\n\n\
            Whitfield answered questions about it at a news conference Thursday, and later posted a statement on \
            Facebook.\n\n\
            “Some people on my team were shouted at and belittled. I am grateful to each one who came forward. Nobody \
            should have to work like that, hour to hour,” Whitfield said.\n\n\
            “When I promise a kinder politics, I have to start at home. We did not do that in 2018. To everyone who \
            was hurt, I am sorry.”\n\n\
            The remarks came the day after a former volunteer told the Globe that field director Martin Okafor had \
            screamed at her and thrown a phone.\n\n\
            In an email to the Globe, Okafor said: “I reject these claims completely,” adding that the story “bears no \
            relation to what happened” that evening.\n\n\
            Early last month, Whitfield's campaign sent a letter to all who had worked for it. In reply to \
            questions, Whitfield's campaign said that it adopted “clear rules and a hotline” in 2019 and that it still trains its staff.",
        date: "2021-03-04",
        quotes: &[
            Quote {
                starts: "“Some people on my team",
                ends: "hour to hour,”",
                kind: QuoteKind::Direct,
                speaker: "Dana Whitfield",
                cue: "said",
                source: "Whitfield",
            },
            Quote {
                starts: "“When I promise",
                ends: "I am sorry.”",
                kind: QuoteKind::Direct,
                speaker: "Dana Whitfield",
                cue: "",
                source: "",
            },
            Quote {
                starts: "field director Martin Okafor had",
                ends: "thrown a phone",
                kind: QuoteKind::Indirect,
                speaker: "a former volunteer",
                cue: "told",
                source: "a former volunteer",
            },
            Quote {
                starts: "“I reject these claims",
                ends: "completely,”",
                kind: QuoteKind::Direct,
                speaker: "Martin Okafor",
                cue: "said:",
                source: "Okafor",
            },
            Quote {
                starts: "the story “bears",
                ends: "that evening",
                kind: QuoteKind::Mixed,
                speaker: "Martin Okafor",
                cue: "adding",
                source: "Okafor",
            },
            Quote {
                starts: "it adopted “clear rules",
                ends: "trains its staff",
                kind: QuoteKind::Mixed,
                speaker: "Whitfield's campaign",
                cue: "said",
                source: "Whitfield's campaign",
            },
        ],
        times: &[("Thursday", "2021-03-04"), ("Early last month", "2021-02"), ("2019", "2019")],
        timeline: &[
            ("told the Globe", "2021-03-03", "2021-03-03"),
            ("answered questions", "2021-03-04", "2021-03-04"),
            ("sent a letter", "2021-02-01", "2021-02-09"),
            ("2018 leadership campaign", "2018-01-01", "2018-12-31"),
        ],
        no_time: "hour to hour",
    },
    Shape {
        name: "a coach under fire",
        text: "LEEDS, Nov. 7, 2022 - United coach Pat Drummond defended his record on Monday after a week of reports \
            about unpaid wages.\n\n\
            Drummond spoke to reporters after training Monday.\n\n\
            \"I have read every word of it, and I know how it looks. But nobody in this club has lied to the players. \
            I want that written down,\" Drummond said.\n\n\
            \"We had a bad spring. We sold two men we should have kept. I will carry that.\"\n\n\
            His words came two days after a club official told the Yorkshire Echo that chairwoman Ines Salgado stopped \
            the payments and hid the accounts.\n\n\
            In a message to the Echo, Salgado wrote: \"I have never stopped a payment,\" adding that the paper was \
            \"chasing a ghost\" all along.",
        date: "2022-11-07",
        quotes: &[
            Quote {
                starts: "\"I have read every word",
                ends: "written down,\"",
                kind: QuoteKind::Direct,
                speaker: "Pat Drummond",
                cue: "said",
                source: "Drummond",
            },
            Quote {
                starts: "\"We had a bad spring",
                ends: "carry that.\"",
                kind: QuoteKind::Direct,
                speaker: "Pat Drummond",
                cue: "",
                source: "",
            },
            Quote {
                starts: "chairwoman Ines Salgado stopped",
                ends: "hid the accounts",
                kind: QuoteKind::Indirect,
                speaker: "a club official",
                cue: "told",
                source: "a club official",
            },
            Quote {
                starts: "\"I have never stopped",
                ends: "a payment,\"",
                kind: QuoteKind::Direct,
                speaker: "Ines Salgado",
                cue: "wrote:",
                source: "Salgado",
            },
            Quote {
                starts: "the paper was \"chasing",
                ends: "all along",
                kind: QuoteKind::Mixed,
                speaker: "Ines Salgado",
                cue: "adding",
                source: "Salgado",
            },
        ],
        times: &[("Monday", "2022-11-07")],
        timeline: &[
            ("told the Yorkshire Echo", "2022-11-05", "2022-11-05"),
            ("spoke to reporters", "2022-11-07", "2022-11-07"),
        ],
        no_time: "every word",
    },
];

fn bare(text: &str) -> &str {
    text.trim().trim_matches(['"', '“', '”', ',', '.'])
}

fn check_quote(shape: &Shape, analysis: &Analysis<Byte>, want: &Quote, missed: &mut Vec<String>) {
    let cut = |span: Option<saywhen::span::OutSpan<Byte>>| span.map_or("", |span| &shape.text[span.start..span.end]);
    let label = format!("{}: {}", shape.name, want.starts);
    let Some(quote) = analysis.quotes.iter().find(|quote| quote.text.contains(bare(want.starts))) else {
        missed.push(format!("{label}: not found"));
        return;
    };
    let begins = bare(quote.text.strip_prefix("that ").unwrap_or(&quote.text)).starts_with(bare(want.starts));
    let name = quote.speaker.as_ref().and_then(|id| analysis.entities.iter().find(|entity| entity.id == *id));
    let got = [
        begins.to_string(),
        bare(&quote.text).ends_with(bare(want.ends)).to_string(),
        format!("{:?}", quote.kind),
        name.map_or(String::new(), |entity| entity.name.clone()),
        cut(quote.cue).to_string(),
        cut(quote.source).to_string(),
    ];
    let wanted = ["true", "true", &format!("{:?}", want.kind), want.speaker, want.cue, want.source];
    for (got, wanted) in got.iter().zip(wanted) {
        if got != wanted {
            missed.push(format!("{label}: want {wanted:?}, got {got:?} in {:?}", quote.text));
        }
    }
}

fn check(shape: &Shape) -> Vec<String> {
    let analysis = analyze::<Byte>(shape.text, &Options::default());
    let mut missed = Vec::new();
    if analysis.document.date.as_deref() != Some(shape.date) {
        missed.push(format!("{}: date {:?}", shape.name, analysis.document.date));
    }
    for want in shape.quotes {
        check_quote(shape, &analysis, want, &mut missed);
    }
    for (text, value) in shape.times {
        if !analysis.times.iter().any(|time| time.text == *text && time.value == *value) {
            missed.push(format!("{}: time {text} is not {value}", shape.name));
        }
    }
    for (words, earliest, latest) in shape.timeline {
        let at = shape.text.find(words).expect("the words are in the text");
        let covering: Vec<_> = analysis
            .timeline
            .iter()
            .filter(|entry| entry.span.start < at + words.len() && at < entry.span.end)
            .map(|entry| (entry.earliest.as_deref(), entry.latest.as_deref()))
            .collect();
        if !covering.contains(&(Some(earliest), Some(latest))) {
            missed.push(format!("{}: {words} is dated {covering:?}", shape.name));
        }
    }
    let at = shape.text.find(shape.no_time).expect("the words are in the text");
    if analysis.times.iter().any(|time| time.span.start < at + shape.no_time.len() && at < time.span.end) {
        missed.push(format!("{}: a time in {}", shape.name, shape.no_time));
    }
    missed
}

#[test]
fn each_shape_is_read_as_a_careful_reader_would() {
    let missed: Vec<String> = SHAPES.iter().flat_map(check).collect();
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}
