//! What is said below a name, behind an office and under a question, as it comes out of the room.

use super::cases::check;
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
