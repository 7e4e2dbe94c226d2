//! Whole attributions, as they come out of the room.

use super::learned::Model;
use super::{Quote, Source, find, find_with};
use crate::document::Document;

/// `KIND [source] cue: content / content` with what is addressed and the medium behind, for each quote.
pub(super) fn told(text: &str, model: Option<&Model>) -> Vec<String> {
    let document = Document::read(text);
    let times = crate::time::find(&document, None);
    let quotes = find_with(&document, &times, model);
    quotes.iter().map(|quote| tell(text, quote)).collect()
}

fn tell(text: &str, quote: &Quote) -> String {
    let source = match quote.source {
        Source::Written(span) => span.of(text).to_string(),
        Source::Carried(from) => format!("as {}", from.0),
        Source::Nobody => "-".to_string(),
    };
    let content: Vec<_> = quote.content.iter().map(|span| span.of(text)).collect();
    let mut line = format!("{:?} [{source}] ", quote.kind).to_lowercase().replace(&source.to_lowercase(), &source);
    let cue = quote.cue.map_or("-", |cue| cue.of(text));
    let colon = if cue.len() > 1 && cue.ends_with(':') { "" } else { ":" };
    line.push_str(&format!("{cue}{colon} {}", content.join(" / ")));
    for (name, span) in [("to", quote.addressee), ("in", quote.medium)] {
        if let Some(span) = span {
            line.push_str(&format!(" ({name} {})", span.of(text)));
        }
    }
    line
}

#[test]
fn attributions_come_out_whole() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("after", "“The mill will reopen,” Ana Ruiz said.", &["direct [Ana Ruiz] said: “The mill will reopen,”"]),
        (
            "a question declined",
            "Ruiz declined to say what it would cost.",
            &["indirect [Ruiz] declined to say: what it would cost"],
        ),
        ("near miss: a thing declined", "Ruiz declined to comment.", &["indirect [Ruiz] declined: to comment"]),
        ("straight marks", "\"The mill will reopen,\" Ruiz said.", &["direct [Ruiz] said: \"The mill will reopen,\""]),
        ("two apostrophes", "''The mill will reopen,'' Ruiz said.", &["direct [Ruiz] said: ''The mill will reopen,''"]),
        ("single", "‘The mill will reopen,’ Ruiz said.", &["direct [Ruiz] said: ‘The mill will reopen,’"]),
        ("mixed marks", "“The mill will reopen,\" Ruiz said.", &["direct [Ruiz] said: “The mill will reopen,\""]),
        (
            "in two pieces",
            "“The mill will reopen,” Ruiz said. “We have the money.”",
            &["direct [Ruiz] said: “The mill will reopen,” / “We have the money.”"],
        ),
        (
            "in one sentence",
            "“The mill,” Ruiz said, “will reopen in May.”",
            &["direct [Ruiz] said: “The mill,” / “will reopen in May.”"],
        ),
        (
            "inverted with apposition",
            "“The mill will reopen,” said Ana Ruiz, a clerk at the town hall.",
            &["direct [Ana Ruiz, a clerk at the town hall] said: “The mill will reopen,”"],
        ),
        (
            "question",
            "“Will it ever reopen?” Ruiz asked. “I hope so.”",
            &["direct [Ruiz] asked: “Will it ever reopen?” / “I hope so.”"],
        ),
        (
            "told of, before it speaks",
            "The trial, which took in mills in Kent, Essex and Surrey, found that dust was the cause.",
            &["indirect [The trial, which took in mills in Kent, Essex and Surrey] found: dust was the cause"],
        ),
        (
            "what data show, after it",
            "Output rose 2% in May, official data showed on Tuesday.",
            &["indirect [official data] showed: Output rose 2% in May"],
        ),
        ("before", "Ruiz said, “The mill will reopen.”", &["direct [Ruiz] said: “The mill will reopen.”"]),
        (
            "medium and addressee",
            "In a letter to the Courier, Ruiz wrote: “The mill will reopen.”",
            &["direct [Ruiz] wrote: “The mill will reopen.” (to the Courier) (in a letter)"],
        ),
        (
            "goes on in the next paragraph",
            "“The mill will reopen,” Ruiz said.\n\n“It takes time. We know that.”",
            &["direct [Ruiz] said: “The mill will reopen,”", "direct [as 0] -: “It takes time. We know that.”"],
        ),
        (
            "the sentence before reports in marks as well",
            "Ruiz said the mill was “a start.” “It leaks less than it did in May.”",
            &["mixed [Ruiz] said: the mill was “a start.” / “It leaks less than it did in May.”"],
        ),
        (
            "the sentence before reports it",
            "Ruiz said the mill had a new roof. “It leaks less than it did in May.”",
            &["mixed [Ruiz] said: the mill had a new roof / “It leaks less than it did in May.”"],
        ),
        (
            "the sentence before reports it by no verb that the rules know",
            "“It leaks every day now,” Ruiz said.\n\nAna Cole named the roof as one of the reasons for the sale. “It leaked more than it does in May.”",
            &[
                "direct [Ruiz] said: “It leaks every day now,”",
                "mixed [Ana Cole] named: the roof as one of the reasons for the sale / “It leaked more than it does in May.”",
            ],
        ),
        (
            "a longer cue takes no quotation away",
            "“It leaks every day now,” Ruiz said, going on to say that the roof had “leaked for years.”",
            &[
                "direct [Ruiz] said: “It leaks every day now,”",
                "mixed [Ruiz] going on to say: the roof had “leaked for years.”",
            ],
        ),
        (
            "nor does a quotation take its cue away",
            "“It leaks,” Ruiz said, before going on to say that the roof had “leaked for years.”",
            &["direct [Ruiz] said: “It leaks,”", "mixed [Ruiz] …: the roof had “leaked for years.”"],
        ),
        (
            "a show in which it is said",
            "On Sunday’s edition of “Mill Town Today,” Ana Ruiz said the roof leaked.",
            &["indirect [Ana Ruiz] said: the roof leaked"],
        ),
        (
            "a show after it is said",
            "“The mill will reopen,” Ruiz said on “Mill Town Today.”",
            &["direct [Ruiz] said: “The mill will reopen,” (in “Mill Town Today.”)"],
        ),
        (
            "a nickname in the source",
            "“The mill will reopen soon!” Ruiz’s niece, state Sen. Ana “Nan” Lee (D-Dover), shouted to the crowd.",
            &[
                "direct [Ruiz’s niece, state Sen. Ana “Nan” Lee (D-Dover)] shouted: “The mill will reopen soon!” (to the crowd)",
            ],
        ),
        (
            "a headline’s quotation before its colon",
            "‘We were promised a bridge’: Village waits\n\nThe village of Aln has waited nine years. Work begins in May, Ann Cole said.",
            &["direct [-] -: ‘We were promised a bridge’", "indirect [Ann Cole] said: Work begins in May"],
        ),
        (
            "a headline’s quotation behind its colon",
            "Ruiz on the Mill and Its Roof: ‘I Will Mend It.’\n\nIt has leaked for nine years. Work begins in May, Ana Ruiz said.",
            &["direct [Ruiz] -: ‘I Will Mend It.’", "indirect [Ana Ruiz] said: Work begins in May"],
        ),
        (
            "near miss: a headline that tells where",
            "Germany: Checks split twin towns\n\nThe checks began in May. Work begins in June, Ana Ruiz said.",
            &["indirect [Ana Ruiz] said: Work begins in June"],
        ),
        (
            "near miss: a headline that names what a firm gives out",
            "Ruiz Mills: Fourth-quarter results 2018\n\nThe mill stood in water to its second floor all day.",
            &[],
        ),
        (
            "a headline’s speaker, though the tags know no name",
            "Sanders: Dover needs to 'get away from the mill' in May.\n\nAna Sanders came to Dover. Work begins in May, she said.",
            &[
                "mixed [Sanders] :: Dover needs to 'get away from the mill' in May.",
                "indirect [she] said: Work begins in May",
            ],
        ),
        (
            "headings are no quotes",
            "“The mill will reopen,” Ruiz said.\n\n'A really hard choice.'\n\nIt leaked.\n\n“NOBODY CAME TO HELP”\n\nIt rained.",
            &["direct [Ruiz] said: “The mill will reopen,”"],
        ),
        ("a name like an adverb", "Garcia said it was.", &["indirect [Garcia] said: it was"]),
        ("clause", "Ruiz said the mill would reopen.", &["indirect [Ruiz] said: the mill would reopen"]),
        (
            "clause with that, and somebody told",
            "A former clerk told the Courier that the roof had leaked for years.",
            &["indirect [A former clerk] told: the roof had leaked for years (to the Courier)"],
        ),
        (
            "two attributions share a source",
            "Ruiz said: “I reject these claims of careless work,” adding that the report is “at war with the facts” of the case.",
            &[
                "direct [Ruiz] said: “I reject these claims of careless work,”",
                "mixed [Ruiz] adding: the report is “at war with the facts” of the case",
            ],
        ),
        (
            "mixed with a possessive source",
            "The builders' union said that it signed “clearer terms” in March and that it stands by them.",
            &["mixed [The builders' union] said: it signed “clearer terms” in March and that it stands by them"],
        ),
        ("fronted", "The mill will reopen, the mayor said.", &["indirect [the mayor] said: The mill will reopen"]),
        (
            "interrupted",
            "The plan, Ruiz said, would cost too much.",
            &["indirect [Ruiz] said: The plan / would cost too much"],
        ),
        (
            "according to",
            "The mill has ninety workers, according to the owner.",
            &["indirect [the owner] according to: The mill has ninety workers"],
        ),
        (
            "according to, first",
            "According to the owner, the mill has ninety workers.",
            &["indirect [the owner] According to: the mill has ninety workers"],
        ),
        (
            "a clause told, and a quotation that another leads to",
            "Ruiz said the roof leaked, and when asked for how long, the owner replied, “It always did.”",
            &["indirect [Ruiz] said: the roof leaked", "direct [the owner] replied: “It always did.”"],
        ),
        (
            "near miss: a clause that tells of a word in marks",
            "Ruiz said the roof leaked and the owner called it, as ever, “a trifle.”",
            &["mixed [Ruiz] said: the roof leaked and the owner called it, as ever, “a trifle.”"],
        ),
        (
            "a relative clause, and what the main one goes on with",
            "The mill, which announced a new roof on Monday, employs ninety people.",
            &["indirect [which] announced: a new roof on Monday"],
        ),
        (
            "near miss: a relative clause that goes on",
            "The mayor met Ruiz, who said the roof, walls and floor leaked.",
            &["indirect [who] said: the roof, walls and floor leaked"],
        ),
        (
            "what was done on the day, and who spoke",
            "Recording a verdict at Arden court on Wednesday, the coroner, Ana Ruiz, said: “It was no accident.”",
            &["direct [the coroner, Ana Ruiz] said: “It was no accident.”"],
        ),
        (
            "a title and a name behind a day",
            "On Friday the mayor, Ana Ruiz, said the mill would close.",
            &["indirect [the mayor, Ana Ruiz] said: the mill would close"],
        ),
        (
            "a title and a name behind a place",
            "In court the prosecutor, Ana Ruiz, said the mill would close.",
            &["indirect [the prosecutor, Ana Ruiz] said: the mill would close (in court)"],
        ),
        (
            "what a court heard",
            "Ruiz had a knife in his bag, the court heard.",
            &["indirect [the court] heard: Ruiz had a knife in his bag"],
        ),
        (
            "what a jury was told",
            "Ruiz had a knife in his bag, the jury was told.",
            &["indirect [-] was told: Ruiz had a knife in his bag"],
        ),
        (
            "what an inquest heard, in a word that looks like no noun",
            "Ruiz had ‘a long knife’ in his bag, an inquest heard.",
            &["mixed [an inquest] heard: Ruiz had ‘a long knife’ in his bag"],
        ),
        (
            "in a report that was published",
            "The mill was never mended, auditors wrote in a report released on Monday.",
            &["indirect [auditors] wrote: The mill was never mended (in a report)"],
        ),
        (
            "in a journal, in the present",
            "The mill is older than the town, the team reports in the journal Mills.",
            &["indirect [the team] reports: The mill is older than the town (in the journal)"],
        ),
        (
            "in single marks, over three paragraphs that quote another",
            "Ruiz said: ‘He rang me.\n‘He said: “It leaks.” I went.\n‘It was wet.’",
            &["direct [Ruiz] said: ‘He rang me. / ‘He said: “It leaks.” I went. / ‘It was wet.’"],
        ),
        (
            "a participle behind a dateline",
            "DOVER, Maine (Courier) — A judge on Monday shut the mill, saying it was “not safe.”",
            &["mixed [A judge] saying: it was “not safe.”"],
        ),
        (
            "with a smile",
            "“It leaks,” Ruiz said.\n\nThen, with a smile: “It always did.”",
            &["direct [Ruiz] said: “It leaks,”", "direct [as 0] -: “It always did.”"],
        ),
        (
            "a father of two",
            "The father-of-two said the mill was “a wreck”.",
            &["mixed [The father-of-two] said: the mill was “a wreck”"],
        ),
        (
            "between dashes",
            "The miller — who once said the mill was “a wreck” — sold it.",
            &["mixed [who] once said: the mill was “a wreck”"],
        ),
        ("near miss: what neighbours heard", "There was a bang, the neighbours heard.", &[]),
        ("question told", "Ruiz asked whether it would reopen.", &["indirect [Ruiz] asked: whether it would reopen"]),
        ("vow", "Ruiz vowed to mend the roof.", &["indirect [Ruiz] vowed: to mend the roof"]),
        (
            "transcript",
            "RUIZ: The mill will reopen.\n\nCOLE: When is that?",
            &["indirect [RUIZ] :: The mill will reopen.", "indirect [COLE] :: When is that?"],
        ),
        (
            "transcript whose speakers are introduced by what they are",
            "ANA RUIZ, HOST: The mill has closed.\n\nJO COLE, MAYOR OF DOVER, DEL.: It will reopen.\n\nRUIZ: When is that?",
            &[
                "indirect [ANA RUIZ] :: The mill has closed.",
                "indirect [JO COLE] :: It will reopen.",
                "indirect [RUIZ] :: When is that?",
            ],
        ),
        (
            "transcript with a turn of three paragraphs and what is heard in between",
            "RUIZ: It will reopen.\n\nThe roof is mended.\n\n(LAUGHTER)\n\nWe start in May.\n\nCOLE: When is that?\n\nRUIZ: Soon.\n\nThe two shook hands.",
            &[
                "indirect [RUIZ] :: It will reopen. / The roof is mended. / We start in May.",
                "indirect [COLE] :: When is that?",
                "indirect [RUIZ] :: Soon.",
            ],
        ),
        (
            "transcript whose labels stand alone",
            "ANA RUIZ, HOST:\n\nThe mill has closed.\n\nIt had ninety workers.\n\nJO COLE, BYLINE: It will reopen.\n\nRUIZ:\n\nWhen is that?",
            &[
                "indirect [ANA RUIZ] :: The mill has closed. / It had ninety workers.",
                "indirect [JO COLE] :: It will reopen.",
                "indirect [RUIZ] :: When is that?",
            ],
        ),
        (
            "transcript with a question of nobody that has a name",
            "ANN RUIZ: It leaked.\n\nBO LEE: It did not.\n\nQ: And the money?\n\nANN RUIZ: It is gone.\n\nBO LEE: It is not.",
            &[
                "indirect [ANN RUIZ] :: It leaked.",
                "indirect [BO LEE] :: It did not.",
                "indirect [ANN RUIZ] :: It is gone.",
                "indirect [BO LEE] :: It is not.",
            ],
        ),
        (
            "near miss: one who speaks once is nobody else",
            "Ruiz: It leaks.\n\nLee: Does it?\n\nRuiz: It does.\n\nIt always did.\n\nJo Cole: Since when?\n\nLee: Since May.",
            &[
                "indirect [Ruiz] :: It leaks.",
                "indirect [Lee] :: Does it?",
                "indirect [Ruiz] :: It does. / It always did.",
                "indirect [Lee] :: Since May.",
            ],
        ),
        ("near miss: headings", "INGREDIENTS:\n\nTwo eggs.\n\nMETHOD:\n\nBeat the eggs.", &[]),
        (
            "near miss: an article that quotes from a talk",
            "Ana Ruiz: It will reopen.\n\nThe mill closed in May.\n\nIt had ninety workers.\n\nThe roof leaks.\n\nJo Cole: When is that?\n\nThe town owns the mill.\n\nIt is old.\n\nAna Ruiz: Soon.",
            &["indirect [Ana Ruiz] :: It will reopen.", "indirect [Ana Ruiz] :: Soon."],
        ),
        (
            "source behind a dateline and before its day",
            "DOVER — Mayor Ana Ruiz on Tuesday rejected claims that the roof leaked.",
            &["indirect [Mayor Ana Ruiz] rejected: claims that the roof leaked"],
        ),
        (
            "near miss: a day in the clause that describes the source",
            "DOVER — The head of the mill that burnt in May said the roof leaked.",
            &["indirect [The head of the mill that burnt in May] said: the roof leaked"],
        ),
        (
            "near miss: places with their countries",
            "DOVER, DEL.: The mill has closed.\n\nLEEDS, ENGLAND: The mill has reopened.",
            &[],
        ),
    ];
    check(cases, Model::built_in());
}

#[test]
fn the_rules_alone_tell_these() {
    check(
        &[
            (
                "every paragraph opens, the last closes",
                "“The mill will reopen, and soon.\n\n“It takes time.”",
                &["direct [-] -: “The mill will reopen, and soon. / “It takes time.”"],
            ),
            (
                "one who talks in a paragraph of his own",
                "Mill closes: live\n\nAna Ruiz has been speaking in Dover.\n\nRuiz: I know people are tired. I am tired too.\n\nThe mill will close in May.",
                &["indirect [Ruiz] :: I know people are tired. I am tired too."],
            ),
            (
                "a closing mark forgotten",
                "“The mill will reopen, Ruiz said.\n\n“It takes time.”",
                &["direct [Ruiz] said: “The mill will reopen,", "direct [as 0] -: “It takes time.”"],
            ),
            (
                "a relative clause within the subject",
                "Coach Ana Ruiz, a skater who has opposed the new rink for a year, said the ice was too thin.",
                &[
                    "indirect [Coach Ana Ruiz, a skater who has opposed the new rink for a year] said: the ice was too thin",
                ],
            ),
            (
                "both clauses report",
                "Ana Ruiz, who said the mill would close, denied that she had sold it.",
                &[
                    "indirect [Ana Ruiz, who] said: the mill would close",
                    "indirect [Ana Ruiz, who said the mill would close] denied: she had sold it",
                ],
            ),
            (
                "a relative clause at the end goes on past its commas",
                "Ruiz met a farmer who said the mill, once the pride of Dover, leaked.",
                &["indirect [a farmer who] said: the mill, once the pride of Dover, leaked"],
            ),
            (
                "a wish put to somebody is one",
                "Ruiz asked the clerk to mend the roof.",
                &["indirect [Ruiz] asked: to mend the roof (to the clerk)"],
            ),
            ("a title is no quote", "She read “The Mill” on the train.", &[]),
        ],
        None,
    );
}

/// Asserts that each text has just these attributions, with the weights that come with the program.
pub(super) fn check_as_shipped(cases: &[(&str, &str, &[&str])]) {
    check(cases, Model::built_in());
}

/// The same with the weights of `model`.
pub(super) fn check(cases: &[(&str, &str, &[&str])], model: Option<&Model>) {
    let mut wrong = Vec::new();
    for (name, text, want) in cases {
        let got = told(text, model);
        if got.len() != want.len() || !got.iter().zip(*want).all(|(got, want)| is_as_wanted(got, want)) {
            wrong.push(format!("{name}\n  want {want:?}\n  got  {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether an attribution came out as `want` has it. A cue "…" there stands for any: how far one goes beyond its verb is a
/// matter of taste ("gathered outside the office demanding"), and the weights settle it.
fn is_as_wanted(got: &str, want: &str) -> bool {
    match want.split_once(" …: ") {
        None => got == want,
        Some((source, content)) => {
            let cue = got.strip_prefix(source).and_then(|rest| rest.strip_suffix(content));
            cue.is_some_and(|cue| cue.ends_with(": "))
        }
    }
}

#[test]
fn where_a_quote_ends_is_unsure_if_its_mark_is_never_closed() {
    for (name, text, open) in [
        ("open", "Mayor Ann Lee said it had been “for years. She wants it mended.\n\nThe council met.", true),
        ("open in the middle of a sentence", "“The bridge is safe, said Ann Lee.\n\nThe council met.", true),
        ("near miss: closed", "Mayor Ann Lee said it had been “shut for years.” She wants it mended.", false),
        ("near miss: one sentence", "Mayor Ann Lee said: “It leaks.\n\nThe council met.", false),
        (
            "near miss: gone on with",
            "“It leaks. It is old,” Lee said. “It stinks. It is cold.\n\n“It is shut,” she said.",
            false,
        ),
    ] {
        let document = Document::read(text);
        let quotes = find(&document, &crate::time::find(&document, None));
        let unsure = quotes.iter().any(|quote| quote.because.ends_with("; the quotation mark is never closed."));
        assert!(!quotes.is_empty() && unsure == open, "{name}: {quotes:?}");
        assert!(!open || quotes.iter().all(|quote| quote.confidence < 0.5), "{name}: {quotes:?}");
    }
}

#[test]
fn a_long_text_without_a_stop_takes_linear_time() {
    let text = "“he said she said that ".repeat(20_000);
    assert!(find(&Document::read(&text), &crate::time::find(&Document::read(""), None)).len() < text.len());
}
