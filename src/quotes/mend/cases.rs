//! Whole attributions that are mended, and near misses of what mends them.

use crate::quotes::cases::check_as_shipped;

#[test]
fn what_is_said_ends_before_what_is_done() {
    check_as_shipped(&[
        (
            "how it was received",
            "The mayor said it had been hard, drawing applause from the crowd.",
            &["indirect [The mayor] said: it had been hard"],
        ),
        (
            "how it was met",
            "The mayor said the mill would close, and the hall fell silent.",
            &["indirect [The mayor] said: the mill would close"],
        ),
        (
            "what came next",
            "The mayor said she was tired, before walking out of the hall.",
            &["indirect [The mayor] said: she was tired"],
        ),
        (
            "whose report it is",
            "The minister said on Monday that the roof leaked, our Jordain Carter reports.",
            &["indirect [The minister] said: the roof leaked"],
        ),
        (
            "in whose paper it stands",
            "The minister said the roof leaked, the BBC’s Ana Ruiz reports.",
            &["indirect [The minister] said: the roof leaked"],
        ),
        (
            "near miss: what the roof does",
            "The minister said the roof leaked, the floor sank and the mill reports.",
            &["indirect [The minister] said: the roof leaked, the floor sank and the mill reports"],
        ),
        (
            "the day of a memo",
            "A memo dated Dec. 9 describes the plan as “a ruin for the town.”",
            &["mixed [A memo dated Dec. 9] describes: the plan as “a ruin for the town.”"],
        ),
        (
            "two pleas",
            "Ruiz denies murder but admitted theft.",
            &["indirect [Ruiz] denies: murder", "indirect [Ruiz] admitted: theft"],
        ),
        (
            "the same one goes on",
            "She said she wanted change, but had found it too dear.",
            &["indirect [She] said: she wanted change, but had found it too dear"],
        ),
        (
            "a noun with an article behind the comma",
            "Amid fears that the bank would fail, the savers queued outside.",
            &["indirect [-] fears: the bank would fail"],
        ),
        (
            "a noun with a hyphen",
            "The vice-president’s claim that the vote was rigged has been dismissed.",
            &["indirect [The vice-president] claim: the vote was rigged"],
        ),
        (
            "near miss: what is added to no clause",
            "Lee criticised the plan, but not until Monday.",
            &["indirect [Lee] criticised: the plan"],
        ),
        (
            "near miss: who is told of",
            "Lee said the mill leaked, and he told police it burnt.",
            &["indirect [Lee] said: the mill leaked, and he told police it burnt"],
        ),
        (
            "near miss: two things in what stands before",
            "The plan was late and asked for too much, Lee said.",
            &["indirect [Lee] said: The plan was late and asked for too much"],
        ),
        (
            "near miss: when, and nobody who",
            "The mill is old, Lee said, and later added that it leaks.",
            &["indirect [Lee] said: The mill is old / and later added that it leaks"],
        ),
        (
            "near miss: a list of what was done",
            "Lee met Roe, who said it leaked, asked for a delay and left.",
            &["indirect [who] said: it leaked, asked for a delay and left"],
        ),
    ]);
}

#[test]
fn what_is_said_begins_where_it_does() {
    check_as_shipped(&[
        (
            "a claim that is denied",
            "Israel said on Monday that it had killed him, a claim Hamas denied.",
            &["indirect [Israel] said: it had killed him", "indirect [Hamas] denied: a claim"],
        ),
        (
            "where it was asked",
            "Asked on the call whether he would go, Hall said no.",
            &["indirect [-] Asked: whether he would go (in the call)", "indirect [Hall] said: no"],
        ),
        (
            "which",
            "Lee asked him which road he had taken.",
            &["indirect [Lee] asked: which road he had taken (to him)"],
        ),
        ("nor", "Nor, he said, would he resign.", &["indirect [he] said: Nor / would he resign"]),
        (
            "a journal’s long name",
            "Lee wrote in the journal Annals of Botany that it leaked.",
            &["indirect [Lee] wrote: it leaked (in the journal)"],
        ),
        (
            "in a place",
            "He lives in Dover, where, according to residents, the crime rate has doubled.",
            &["indirect [residents] according to: the crime rate has doubled"],
        ),
        (
            "a verb like a noun",
            "The plant, which, according to local media, processes 400 barrels, burnt.",
            &["indirect [local media] according to: processes 400 barrels"],
        ),
        (
            "marks within a clause",
            "“It’s over,” said Lee, who said it was “mad” to go.",
            &["direct [Lee] said: “It’s over,”", "mixed [Lee] said: it was “mad” to go"],
        ),
        (
            "near miss: a clause within what stands before",
            "When it emerged that the mill had closed, he wept, Lee told the court.",
            &["indirect [Lee] told: When it emerged that the mill had closed, he wept (to the court)"],
        ),
        (
            "near miss: another clause before it",
            "The mill had burnt; the town had no plan, Lee said, “beyond breakfast”.",
            &["direct [Lee] said: “beyond breakfast”"],
        ),
        (
            "near miss: all that was called so",
            "Lee praised all that Roe called “mad”.",
            &["mixed [Lee] praised: all that Roe called “mad”"],
        ),
    ]);
}

#[test]
fn whoever_says_it_is_found() {
    check_as_shipped(&[
        (
            "in the passive, behind a comma",
            "The plan, branded “a disgrace” by Lee, was dropped.",
            &["direct [Lee] branded: “a disgrace”"],
        ),
        ("a crowd", "The mayor was met by a crowd chanting “Go home”.", &["direct [a crowd] chanting: “Go home”"]),
        ("nobody in particular", "Ruiz took the stage to chants of “Ana”.", &["direct [-] chants of: “Ana”"]),
        (
            "quoted, with a hyphen",
            "The Courier quoted the vice-president as saying it leaked.",
            &["indirect [the vice-president] as saying: it leaked"],
        ),
        (
            "quoted behind it, with the day",
            "The mill leaks, the Courier quoted Lee as saying on Monday.",
            &["indirect [Lee] as saying: The mill leaks"],
        ),
        (
            "in a clause between two quotations",
            "“It was cold,” said Joe Dunn, who has called it “mad.” “We went home.”",
            &["direct [Joe Dunn] said: “It was cold,” / “We went home.”", "mixed [who] called: it “mad.”"],
        ),
        (
            "near miss: another who says it",
            "Ruiz posted a message and her lawyer said: “It leaks.”",
            &["direct [her lawyer] said: “It leaks.”"],
        ),
        (
            "near miss: those who are praised",
            "Rao, who lives in Leeds, has resigned, thanking supporters.",
            &["indirect [Rao, who lives in Leeds] thanking: supporters"],
        ),
        (
            "near miss: what is said without a verb",
            "No fire, no smoke, said a witness.",
            &["indirect [a witness] said: No fire, no smoke"],
        ),
        ("near miss: what somebody put down", "“A shambles” was what the mayor put on his list.", &[]),
        ("near miss: what is in marks describes it", "The film, described by “Variety” as a gem, was late.", &[]),
    ]);
}

#[test]
fn a_description_without_an_article_is_no_speaker() {
    check_as_shipped(&[
        (
            "an office and a body",
            "Ana Ruiz, executive director, Wool League, said the mill would close.",
            &["indirect [Ana Ruiz, executive director, Wool League] said: the mill would close"],
        ),
        (
            "near miss: several",
            "The mayor, the council, and Red Cross said the mill would close.",
            &["indirect [The mayor, the council, and Red Cross] said: the mill would close"],
        ),
        (
            "how one voted",
            "Rep. Bo Roe (R-Ohio), who voted no: “It is a bad bill.”",
            &["direct [who] voted no: “It is a bad bill.”"],
        ),
    ]);
}

#[test]
fn a_line_with_a_colon_may_be_no_speech() {
    check_as_shipped(&[
        ("a storm", "Storm Halvard: how the week unfolded\n\nIt rained all week in Dover and in Leeds.", &[]),
        (
            "a place",
            "KUALA LUMPUR: Ana Ruiz said the mill would close.\n\nIt rained all week in Dover and in Leeds.",
            &["indirect [Ana Ruiz] said: the mill would close"],
        ),
    ]);
}

#[test]
fn who_is_charged_speaks_and_all_of_a_series_do() {
    check_as_shipped(&[
        (
            "accused",
            "The man accused of killing Bo Roe said the mill fell.",
            &["indirect [The man accused of killing Bo Roe] said: the mill fell"],
        ),
        (
            "near miss: who accuses",
            "Ana Ruiz said Lee was accused of killing Bo Roe.",
            &["indirect [Ana Ruiz] said: Lee was accused of killing Bo Roe"],
        ),
        (
            "near miss: two of whom one was met",
            "She met Ana Ruiz and lawyer Bo Roe said the mill fell.",
            &["indirect [lawyer Bo Roe] said: the mill fell"],
        ),
        (
            "who spoke through another on a day",
            "The governor, who spoke through his secretary, Mrs. Ana Ruiz, on Wednesday, described it as a ruin.",
            &["indirect [The governor] described: it as a ruin"],
        ),
        (
            "near miss: who spoke on that day",
            "Lee was ill, and his secretary, Ana Ruiz, on Wednesday, described it as a ruin.",
            &["indirect [Ana Ruiz] described: it as a ruin"],
        ),
        (
            "a trade before the second",
            "Ana Ruiz and husband Bo Roe said the mill fell.",
            &["indirect [Ana Ruiz and husband Bo Roe] said: the mill fell"],
        ),
        (
            "two according to whom it is",
            "The mill fell, according to Ana Ruiz, 34, and Bo Roe, 40.",
            &["indirect [Ana Ruiz, 34, and Bo Roe, 40] according to: The mill fell"],
        ),
        (
            "years and home behind it",
            "According to Bo Roe, 34, of Leeds, the mill fell.",
            &["indirect [Bo Roe] According to: the mill fell"],
        ),
    ]);
}
