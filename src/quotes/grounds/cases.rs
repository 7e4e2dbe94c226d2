//! Drafts made by hand, and the reasons that they are given.

use super::Reasons;
use super::core::cores;
use crate::document::Document;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::marked;
use crate::quotes::reader::Reader;

/// The reason of the last of `drafts` over the text, whose words the first one's source speaks.
fn reason(text: &str, make: impl Fn(&Document) -> Vec<Draft>) -> String {
    let document = Document::read(text);
    let times = crate::time::find(&document, None);
    let reader = Reader::new(&document, &times);
    let drafts = make(&document);
    let named = drafts.iter().find_map(|draft| match draft.voice {
        Voice::Written(source) => Some(source),
        _ => None,
    });
    Reasons::new(&reader, &drafts, &cores(&reader, &drafts)).because(drafts.len() - 1, named)
}

#[test]
fn the_reason_is_read_off_the_draft() {
    // The text, marked once for each draft in it; the last one's reason is wanted.
    let cases: &[(&[&str], &str)] = &[
        (
            &["{“It leaks,”} [Ana Ruiz] <said>."],
            "“Ana Ruiz” is the subject of “said”, and the quotation stands before it.",
        ),
        (
            &["{“It leaks,”} <said> [Ana Ruiz]."],
            "“Ana Ruiz” follows “said” as its subject, and the quotation stands before it.",
        ),
        (
            &["{“The mill,”} [Ruiz] <said>, {“will leak.”}"],
            "“Ruiz” is the subject of “said”, and the quotation stands on both sides of it.",
        ),
        (&["[Ruiz] <said>, {“It leaks.”}"], "“Ruiz” is the subject of “said”, and the quotation follows."),
        (&["[Ruiz] <said:> {“It leaks.”}"], "“Ruiz” is the subject of “said”, and the quotation follows."),
        (&["[Ruiz] <said> that {“it leaks.”}"], "“Ruiz” is the subject of “said”, and “that” opens what follows."),
        (&["[Ruiz] <said> that {it leaked}."], "“Ruiz” is the subject of “said”, and “that” opens what follows."),
        (&["[Ruiz] <said> {it leaked}."], "“Ruiz” is the subject of “said”, and a clause follows."),
        (&["[Ruiz] <said>: {It leaks}."], "“Ruiz” is the subject of “said”, and a colon opens what follows."),
        (
            &["[Ruiz] <asked> {whether it leaked}."],
            "“Ruiz” is the subject of “asked”, and “whether” opens the question that follows.",
        ),
        (
            &["[Ruiz] <vowed> {to mend the roof}."],
            "“Ruiz” is the subject of “vowed”, and “to” tells what is meant to happen.",
        ),
        (&["[Ruiz] <denied> {the report}."], "“Ruiz” is the subject of “denied”, and its object follows."),
        (
            &["[Ruiz] <suggested> {leaving the mill}."],
            "“Ruiz” is the subject of “suggested”, and “leaving” opens what follows.",
        ),
        (
            &["[Ruiz] <complained about> {the roof}."],
            "“Ruiz” is the subject of “complained about”, and “about” leads to what it is about.",
        ),
        (&["[Ruiz] <pointed out> {the leak}."], "“Ruiz” is the subject of “pointed out”, and its object follows."),
        (
            &["[Ruiz] <praised> {the plan}."],
            "“Ruiz” is the subject of “praised”, which takes a side, and its object follows.",
        ),
        (
            &["[Ruiz] <hopes> that {it will hold}."],
            "“Ruiz” is the subject of “hopes”, which tells a thought or a wish, and “that” opens what follows.",
        ),
        (&["{It leaks}, [Ruiz] <said>."], "“Ruiz” is the subject of “said”, and the words before it tell what."),
        (
            &["{The plan}, [Ruiz] <said>, {costs too much}."],
            "“Ruiz” is the subject of “said”, and what is reported stands on both sides of it.",
        ),
        (
            &["The plan, {which} [Ruiz] <regrets>, is dead."],
            "“Ruiz” is the subject of “regrets”, which tells a thought or a wish, and “which” stands for what it is about.",
        ),
        (&["[Ruiz], a clerk, <said> {it leaked}."], "“Ruiz” is the subject of “said”, and a clause follows."),
        (
            &["[The report] published on Monday <found> {leaks}."],
            "“The report” is the subject of “found”, and its object follows.",
        ),
        (
            &["[Ruiz] walked out, <saying> {it leaked}."],
            "“saying” takes “Ruiz”, the subject before it, for its own, and a clause follows.",
        ),
        (
            &["[Ruiz] refused to <say> {whether it leaked}."],
            "“say” takes “Ruiz”, the subject before it, for its own, and “whether” opens the question that follows.",
        ),
        (
            &[
                "[Becker] <said> {it leaked}, adding that it was old.",
                "[Becker] said it leaked, <adding> that {it was old}.",
            ],
            "“adding” continues the statement of “Becker” earlier in the sentence, and “that” opens what follows.",
        ),
        (
            &[
                "[Becker] <said> {it leaked}. Also added: it was old.",
                "[Becker] said it leaked. Also <added>: {it was old}.",
            ],
            "“added” continues the statement of “Becker” in the sentence before, and a colon opens what follows.",
        ),
        (
            &["[Becker] <fears> {a leak}, adding that it is old.", "[Becker] fears a leak, <adding> that {it is old}."],
            "“adding” goes on with “Becker”, the source of “fears” earlier in the sentence, and “that” opens what follows.",
        ),
        (
            &["[Becker] was late. Sources <say> {it leaked}."],
            "“say” has no subject beside it and takes “Becker” from an earlier sentence, and a clause follows.",
        ),
        (
            &["Voters [who] <believe> {it leaked} left."],
            "“who” is the subject of “believe” in a relative clause, and a clause follows.",
        ),
        (
            &["[Voters who] <believe> {it leaked} left."],
            "“Voters who” is the subject of “believe” in a relative clause, and a clause follows.",
        ),
        (
            &["[Voters] who <believe> {it leaked} left."],
            "“who” stands for “Voters” as the subject of “believe”, and a clause follows.",
        ),
        (
            &["[Ruiz]’s <claim> that {it leaked} was false."],
            "The possessive names “Ruiz” as the owner of “claim”, and “that” opens what follows.",
        ),
        (
            &["Few heard [his] <worries> about {the roof}."],
            "“his” names the owner of “worries”, and “about” leads to what it is about.",
        ),
        (
            &["We count on [voter] <support> for {the plan}."],
            "“voter” stands right before “support”, and “for” leads to what it is about.",
        ),
        (
            &["It drew <calls> from [owners] for {a new roof}."],
            "“from” leads from “calls” to “owners”, and “for” leads to what it is about.",
        ),
        (
            &["{The plan} <was opposed> by [owners]."],
            "“by” leads from “was opposed” to “owners”, and what it is about stands before it.",
        ),
        (
            &["{It leaked}, <according to> [Ruiz]."],
            "“according to” names “Ruiz” as where it comes from, and the words before it tell what.",
        ),
        (
            &["<According to> [Ruiz], {it leaks}."],
            "“According to” names “Ruiz” as where it comes from, and the words after it tell what.",
        ),
        (
            &["[Ruiz] made the <claim> that {it leaked}."],
            "“Ruiz” is the subject of the clause in which “claim” stands, and “that” opens what follows.",
        ),
        (&["[Ruiz] <is sure> that {it leaks}."], "“Ruiz” is the subject of “is sure”, and “that” opens what follows."),
        (
            &["[Ruiz] <was told> that {it leaked}."],
            "“Ruiz” is the subject of “was told” in the passive, and “that” opens what follows.",
        ),
        (
            &["It <is said> that {it leaks}."],
            "“is said” reports it in the passive, and nobody is named as the one who does so.",
        ),
        (&["There are <fears> that {it leaks}."], "“fears” reports it, and the text does not say whose it is."),
        (&["They <say> {it leaks}."], "“say” reports it, and no speaker is named beside it."),
        (
            &["[Ruiz] <spoke> of a leak. {“It is old.”}"],
            "The sentence before it reports the words of “Ruiz” with “spoke”.",
        ),
        (
            &["[Ruiz] <spoke> of a leak:\n\n{“It is old.”}"],
            "A sentence with “Ruiz” and “spoke” leads into it with a colon.",
        ),
        (&["{“It leaks.”} Ruiz left."], "It stands in quotation marks, and nothing near it says who speaks."),
        (&["{“It leaks.”} [Ruiz] left."], "It stands in quotation marks beside a sentence about “Ruiz”."),
        (&["{“It leaks.”}\n\nBecause [Ruiz] left."], "It stands in quotation marks beside a sentence about “Ruiz”."),
    ];
    let mut wrong = Vec::new();
    for (marked, want) in cases {
        let text = marked::plain(marked[0]);
        let got = reason(&text, |document| marked.iter().map(|one| marked::draft(document, one)).collect());
        if got != *want {
            wrong.push(format!("{text}\n  want {want:?}\n  got  {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_has_no_attribution_rests_on_the_form_of_the_text() {
    use crate::quotes::evidence::Evidence::{Alone, Carried, Colon, Signed, Transcript};
    let cases = [
        ("[RUIZ]: {It leaks.}", Transcript, "“RUIZ” stands before it with a colon, as in a transcript."),
        ("{“It leaks”} – [miller]", Transcript, "“miller” stands behind it in the headline."),
        ("{“It leaks.”} — [Ana Ruiz]", Signed, "“Ana Ruiz” stands under it after a dash."),
        ("[The sign] on the mill: {“It leaks.”}", Colon, "“The sign” leads into it with a colon."),
        (
            "[Ruiz] left for a {“better and drier place.”}",
            Alone,
            "It stands in quotation marks in a sentence about “Ruiz”.",
        ),
    ];
    let mut wrong = Vec::new();
    for (marked, evidence, want) in cases {
        let got =
            reason(&marked::plain(marked), |document| vec![Draft { evidence, ..marked::draft(document, marked) }]);
        if got != want {
            wrong.push(format!("{marked}\n  want {want}\n  got  {got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let got = reason("“It leaks,” Ruiz said. “It is old.”", |document| {
        let first = marked::draft(document, "{“It leaks,”} [Ruiz] <said>.");
        let next = marked::draft(document, "“It leaks,” Ruiz said. {“It is old.”}");
        vec![first, Draft { voice: Voice::Carried(0), evidence: Carried, ..next }]
    });
    assert_eq!(got, "The quotation has no attribution of its own; “Ruiz” speaks before it.");
}

#[test]
fn weak_evidence_is_called_so() {
    let weak = |marked: &str| {
        reason(&marked::plain(marked), |document| vec![Draft { confidence: 0.3, ..marked::draft(document, marked) }])
    };
    assert_eq!(
        weak("[Ruiz] <denied> {it}."),
        "“Ruiz” is the subject of “denied”, and its object follows, which is weak evidence."
    );
    assert_eq!(weak("{“It leaks.”}"), "It stands in quotation marks, and nothing near it says who speaks.");
}

#[test]
fn long_words_are_cut_short_and_stand_on_one_line() {
    let source = "Ana Ruiz,  a retired clerk who has worked in the town hall of Dover for thirty years";
    let marked = format!("{{“It leaks,”}} [{source}], <said>.");
    let got = reason(&marked::plain(&marked), |document| vec![marked::draft(document, &marked)]);
    assert!(got.starts_with("“Ana Ruiz, a retired clerk who has worked in the town hall…” is the subject"), "{got}");
}
