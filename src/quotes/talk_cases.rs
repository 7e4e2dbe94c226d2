//! What is said below a name, behind an office and under a question, as it comes out of the room.

use super::cases::{check, check_as_shipped};
use super::learned::Model;

#[test]
fn turns_of_a_talk_come_out_with_who_speaks() {
    check(
        &[
            (
                "names with what they are behind a dash",
                "Bo Lee -- Head of the Mill\n\nWe closed the mill.\n\nAna Ruiz -- Quill Bank -- Analyst\n\nWhen will you open it?\n\nBo Lee -- Head of the Mill\n\nI hope in May.\n\nAna Ruiz -- Quill Bank -- Analyst\n\nThank you.",
                &[
                    "indirect [Bo Lee] -: We closed the mill.",
                    "indirect [Ana Ruiz] -: When will you open it?",
                    "indirect [Bo Lee] -: I hope in May.",
                    "indirect [Ana Ruiz] -: Thank you.",
                ],
            ),
            (
                "names alone, with the time",
                "Ana Ruiz  0:02\nWhen did you hear of it?\n\nBo Lee  0:07\nI heard of it on Monday.\n\nIt shut in May.\n\nAna Ruiz  0:15\nAnd you wept?",
                &[
                    "indirect [Ana Ruiz] -: When did you hear of it?",
                    "indirect [Bo Lee] -: I heard of it on Monday. / It shut in May.",
                    "indirect [Ana Ruiz] -: And you wept?",
                ],
            ),
            (
                "near miss: clubs",
                "Dover\nThe club lost.\n\nYork\nNobody scored.\n\nDover\nThe next game is on Friday.",
                &[],
            ),
            (
                "who stands in brackets behind an office",
                "The Minister for Mills (Ana Ruiz): I beg to move.\n\nThe mill has shut.\n\nBo Lee (Dover): Will she give way?\n\nAna Ruiz: I will.",
                &[
                    "indirect [Ana Ruiz] :: I beg to move. / The mill has shut.",
                    "indirect [Bo Lee] :: Will she give way?",
                    "indirect [Ana Ruiz] :: I will.",
                ],
            ),
            (
                "questions and a prompt above their answers",
                "Ana Ruiz runs the mill. She spoke to Bo Lee.\n\nWhen did you start?\nI was nine.\n\nAnd you left.\nYes, in May.\n\nWhy did you?\nMy father fell ill.\n\nAre you glad?\nI am.",
                &[
                    "indirect [Bo Lee] -: When did you start?",
                    "indirect [Ana Ruiz] -: I was nine.",
                    "indirect [Bo Lee] -: And you left.",
                    "indirect [Ana Ruiz] -: Yes, in May.",
                    "indirect [Bo Lee] -: Why did you?",
                    "indirect [Ana Ruiz] -: My father fell ill.",
                    "indirect [Bo Lee] -: Are you glad?",
                    "indirect [Ana Ruiz] -: I am.",
                ],
            ),
            (
                "near miss: questions and answers about a grant",
                "The grant opened in May. Ann Lee runs it.\n\nCan I claim?\nYes, if the mill is yours.\n\nWhen will I be paid?\nIn June.\n\nDo I need a form?\nYes.",
                &[],
            ),
            (
                "near miss: questions behind names",
                "Ana Ruiz, the mayor of the town, spoke to Bo Lee.\n\nLEE: When did you know of it?\n\nRUIZ: I knew in May.\n\nLEE: Did you weep?\n\nRUIZ: I did.\n\nLEE: And would you go?\n\nRUIZ: I would.",
                &[
                    "indirect [LEE] :: When did you know of it?",
                    "indirect [RUIZ] :: I knew in May.",
                    "indirect [LEE] :: Did you weep?",
                    "indirect [RUIZ] :: I did.",
                    "indirect [LEE] :: And would you go?",
                    "indirect [RUIZ] :: I would.",
                ],
            ),
            (
                "stressed",
                "**Ana Ruiz:** It rained all day.\n**Bo Lee**: Did it?\n**Ana Ruiz:** It did.",
                &[
                    "indirect [Ana Ruiz] :: It rained all day.",
                    "indirect [Bo Lee] :: Did it?",
                    "indirect [Ana Ruiz] :: It did.",
                ],
            ),
            ("near miss: what is good and bad", "**Pros:** It rained all day.\n**Cons:** It rained all day.", &[]),
            (
                "a court's record",
                "ANA RUIZ, having been duly sworn, was examined as follows:\n\nBY MR. LEE:\n\nQ. Where were you?\n\nA. At home.\n\nTHE COURT: Louder.\n\nA. At home.",
                &[
                    "indirect [MR. LEE] Q.: Where were you?",
                    "indirect [ANA RUIZ] A.: At home.",
                    "indirect [ANA RUIZ] A.: At home.",
                ],
            ),
        ],
        Model::built_in(),
    );
}

#[test]
fn a_paragraph_without_marks_is_said_by_whom_a_colon_leads_to_it() {
    check_as_shipped(&[
        (
            "a post",
            "The mayor was late. In a post on X, Ruiz wrote:\n\nThe bridge is shut. Please stay away.\n\nNobody was hurt.",
            &["indirect [Ruiz] wrote: The bridge is shut. Please stay away. (in a post on X)"],
        ),
        (
            "those told",
            "Ana Ruiz, the mayor, told reporters:\n\nWe are not going back to work.",
            &["indirect [Ana Ruiz, the mayor] told: We are not going back to work. (to reporters)"],
        ),
        (
            "a description and a name",
            "The union is angry. Its leader, Ana Ruiz, says:\n\nThe mayor has chosen to help the rich.",
            &["indirect [Its leader, Ana Ruiz] says: The mayor has chosen to help the rich."],
        ),
        (
            "near miss: marks of its own",
            "Ruiz told reporters:\n\n“We are not going back to work,” Lee said.",
            &["direct [Lee] said: “We are not going back to work,”"],
        ),
        ("near miss: a heading", "Ruiz told reporters:\n\nThe night of the storm", &[]),
        ("near miss: nobody speaks", "Ruiz bought the following:\n\nThe mill was the first to go.", &[]),
    ]);
}

#[test]
fn a_topic_before_a_colon_is_no_speaker() {
    check_as_shipped(&[
        ("a person", "On Ruiz: “She has been brilliant.”", &["direct [-] -: “She has been brilliant.”"]),
        ("a question", "Asked about Ruiz: “She has been brilliant.”", &["direct [-] -: “She has been brilliant.”"]),
        (
            "a name before it",
            "Bo Lee on Ruiz: “She has been brilliant.”",
            &["direct [Bo Lee] -: “She has been brilliant.”"],
        ),
        (
            "near miss: a day",
            "On Monday, Ruiz said: “It has been brilliant.”",
            &["direct [Ruiz] said: “It has been brilliant.”"],
        ),
        ("a headline’s", "Insecurity: Two killed near Dover\n\nTwo men were killed near Dover on Monday.", &[]),
    ]);
}

#[test]
fn what_stands_between_the_cue_and_what_is_said_is_none_of_it() {
    check_as_shipped(&[
        (
            "those told, and “there”",
            "Ruiz told the BBC there would be no vote.",
            &["indirect [Ruiz] told: there would be no vote (to the BBC)"],
        ),
        (
            "a programme",
            "Ruiz told RTÉ's Morning Report that it leaked.",
            &["indirect [Ruiz] told: it leaked (to RTÉ's Morning)"],
        ),
        (
            "when",
            "Ruiz, whose side were beaten on Monday, said afterwards: “It was a disgrace.”",
            &["direct [Ruiz, whose side were beaten on Monday] said: “It was a disgrace.”"],
        ),
        ("a day before the subject", "“It leaks,” yesterday Ruiz said.", &["direct [Ruiz] said: “It leaks,”"]),
        ("a day before the verb", "“It leaks,” on Tuesday said Ruiz.", &["direct [Ruiz] said: “It leaks,”"]),
        (
            "near miss: a statement of its own",
            "“It leaks,” and on Tuesday Ruiz said it would be mended.",
            &["indirect [Ruiz] said: it would be mended"],
        ),
    ]);
}

#[test]
fn a_post_is_said_by_whose_handle_signs_it() {
    check_as_shipped(&[
        (
            "in the paragraph before",
            "The row began on Monday.\n\nThe bridge is shut. Please stay away.\n\n— Ana Ruiz (@anaruiz) March 5, 2024",
            &["indirect [Ana Ruiz] -: The bridge is shut. Please stay away."],
        ),
        (
            "in one line",
            "The row began on Monday.\n\nThis is a joke. Sack the board. — Bo Lee (@bolee) March 5, 2024",
            &["indirect [Bo Lee] -: This is a joke. Sack the board."],
        ),
        (
            "led to",
            "The row began on Monday. Mayor Ana Ruiz tweeted:\n\nThe bridge is shut for now.\n\n— Ana Ruiz (@anaruiz) March 5, 2024",
            &["indirect [Mayor Ana Ruiz] tweeted: The bridge is shut for now."],
        ),
        (
            "near miss: who wrote the article",
            "The row began on Monday.\n\nNobody slept that night.\n\n— Ana Ruiz (@anaruiz) lives in the town.",
            &[],
        ),
        ("near miss: a handle and no dash", "The row began on Monday.\n\nAna Ruiz (@anaruiz) lives in the town.", &[]),
    ]);
}
