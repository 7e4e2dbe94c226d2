//! What the form of a text tells of who speaks: turns of a talk, questions and answers, instructions, and where paragraphs
//! end, as it comes out of the room.

use super::cases::check_as_shipped;

#[test]
fn turns_of_a_talk_are_whose_name_stands_before_them() {
    check_as_shipped(&[
        (
            "in capitals, and the paragraphs up to the next",
            "The mill is shut.\n\nANA RUIZ: It leaks.\n\nThe roof is gone.\n\nThe wheel is gone.\n\nNobody came.\n\nBO LEE: It does not.",
            &[
                "indirect [ANA RUIZ] :: It leaks. / The roof is gone. / The wheel is gone. / Nobody came.",
                "indirect [BO LEE] :: It does not.",
            ],
        ),
        (
            "a name with a hyphen",
            "ANNE-MARIE RUIZ: It leaks.\n\nBO LEE: It does not.\n\nANNE-MARIE RUIZ: It always did.",
            &[
                "indirect [ANNE-MARIE RUIZ] :: It leaks.",
                "indirect [BO LEE] :: It does not.",
                "indirect [ANNE-MARIE RUIZ] :: It always did.",
            ],
        ),
        (
            "an office",
            "President of the Court: It leaks.\n\nBo Lee: It does not.\n\nPresident of the Court: It always did.",
            &[
                "indirect [President of the Court] :: It leaks.",
                "indirect [Bo Lee] :: It does not.",
                "indirect [President of the Court] :: It always did.",
            ],
        ),
        (
            "verbs that open them",
            "Ruiz: Tell me about the mill.\n\nCole: Look at it and you will see.\n\nRuiz: Tell me more.\n\nCole: In my time it was new.",
            &[
                "indirect [Ruiz] :: Tell me about the mill.",
                "indirect [Cole] :: Look at it and you will see.",
                "indirect [Ruiz] :: Tell me more.",
                "indirect [Cole] :: In my time it was new.",
            ],
        ),
        (
            "they speak to each other",
            "ANA RUIZ: Do you know the mill?\n\nBO LEE: You know I do.\n\nANA RUIZ: Did you see it fall?\n\nBO LEE: You could hear it fall.",
            &[
                "indirect [ANA RUIZ] :: Do you know the mill?",
                "indirect [BO LEE] :: You know I do.",
                "indirect [ANA RUIZ] :: Did you see it fall?",
                "indirect [BO LEE] :: You could hear it fall.",
            ],
        ),
        (
            "a headline with a hyphen in its name",
            "Anne-Marie Ruiz: ‘No Regrets’ Over the Bridge\n\nAnne-Marie Ruiz said on Monday that she had none.",
            &[
                "mixed [Anne-Marie Ruiz] :: ‘No Regrets’ Over the Bridge",
                "indirect [Anne-Marie Ruiz] said: she had none",
            ],
        ),
    ]);
}

#[test]
fn questions_and_answers_are_whose_interview_it_is() {
    check_as_shipped(&[
        (
            "nobody is named",
            "Q: Do you know the mill?\n\nA: You know it well if you live here.\n\nQ: Did you see it fall?\n\nA: You could hear it fall.",
            &[
                "indirect [-] Q: Do you know the mill?",
                "indirect [-] A: You know it well if you live here.",
                "indirect [-] Q: Did you see it fall?",
                "indirect [-] A: You could hear it fall.",
            ],
        ),
        (
            "near miss: a name behind an article is no one’s",
            "We spoke to the White House aide Ana Ruiz.\n\nQ: Did it rain?\n\nA: All night.",
            &["indirect [-] Q: Did it rain?", "indirect [Ana Ruiz] A: All night."],
        ),
        (
            "answers without a label",
            "The Courier spoke to Ana Ruiz.\n\nQ: Why did it leak?\n\nNobody looked at the roof.\n\nQ: And now?\n\nWe mend it.",
            &[
                "indirect [-] Q: Why did it leak?",
                "indirect [Ana Ruiz] -: Nobody looked at the roof.",
                "indirect [-] Q: And now?",
                "indirect [Ana Ruiz] -: We mend it.",
            ],
        ),
        (
            "answers with a name",
            "The Courier spoke to Ana Ruiz.\n\nQ: Why did it leak?\n\nRuiz: I do not know.\n\nQ: And now?\n\nRuiz: We mend it.",
            &[
                "indirect [-] Q: Why did it leak?",
                "indirect [Ruiz] :: I do not know.",
                "indirect [-] Q: And now?",
                "indirect [Ruiz] :: We mend it.",
            ],
        ),
        (
            "questions in bold",
            "The Courier spoke to Ana Ruiz.\n\n**Why did it leak?**\n\nNobody looked at the roof.\n\n**And now?**\n\nWe mend it.",
            &[
                "indirect [-] -: Why did it leak?",
                "indirect [Ana Ruiz] -: Nobody looked at the roof.",
                "indirect [-] -: And now?",
                "indirect [Ana Ruiz] -: We mend it.",
            ],
        ),
        (
            "near miss: questions that the article answers itself",
            "The mill closed this week.\n\n**Why did it close?**\n\nNobody looked at the roof.\n\n**And now?**\n\nThe council will meet on Monday.",
            &[],
        ),
        (
            "near miss: the items of a list",
            "The rules of the house:\n\nq. Never run in the hall.\n\na. Never shout at the miller.\n\nb. Never eat there.",
            &[],
        ),
    ]);
}

#[test]
fn advice_reports_whom_it_names() {
    check_as_shipped(&[
        (
            "somebody with a name",
            "You should turn the heat down at night. You can fit a new door. Ana Ruiz says you need no new boiler. If you have a dog, you can keep the door open.",
            &["indirect [Ana Ruiz] says: you need no new boiler"],
        ),
        (
            "near miss: the advice itself",
            "You should turn the heat down at night. You can fit a new door. The bill says you need no new boiler. If you have a dog, you can keep the door open.",
            &[],
        ),
    ]);
}

#[test]
fn what_leads_to_a_quotation_may_end_its_paragraph() {
    check_as_shipped(&[
        (
            "with a comma",
            "Ruiz then said,\n\n“It leaks and it always did so.”",
            &["direct [Ruiz] then said: “It leaks and it always did so.”"],
        ),
        (
            "with somebody’s deed, and a description in commas",
            "Ana Ruiz, a nurse at the mill, shook her head. “It leaks and it always did so.”",
            &["direct [Ana Ruiz] -: “It leaks and it always did so.”"],
        ),
        (
            "behind it, without a stop",
            "“Why?” Ruiz asked the court\n\nThe council had no reply.",
            &["direct [Ruiz] asked: “Why?” (to the court)"],
        ),
        ("near miss: no word is quoted", "“It leaks,” Ruiz said. “...”", &["direct [Ruiz] said: “It leaks,”"]),
        ("near miss: nor behind the verb", "Ruiz said “...”.", &[]),
        ("the verb first", "Says Ruiz: “It leaks all year long.”", &["direct [Ruiz] Says: “It leaks all year long.”"]),
        ("near miss: what somebody speaks of", "Said Ruiz of “the long wait”: it hurts.", &[]),
        ("whoever is many", "“It leaks all year long,” we chorus.", &["direct [we] chorus: “It leaks all year long,”"]),
    ]);
}

#[test]
fn a_day_without_its_preposition_tells_when() {
    check_as_shipped(&[
        (
            "figures were published",
            "Sales fell, figures published Monday show.",
            &["indirect [figures published Monday] show: Sales fell"],
        ),
        (
            "a report was released",
            "Sales fell by half, Ruiz wrote in a report released Monday.",
            &["indirect [Ruiz] wrote: Sales fell by half (in a report)"],
        ),
        ("near miss: an evening is not what is proposed", "On a warm night in Dover, he proposed.", &[]),
        (
            "where and in what they were told",
            "Ruiz told reporters here in an interview that it leaked.",
            &["indirect [Ruiz] told: it leaked (to reporters) (in an interview)"],
        ),
        (
            "near miss: another view behind a semicolon",
            "In the eyes of the mayor, the mill is safe; others fear that it leaks.",
            &["indirect [the mayor] In the eyes of: the mill is safe", "indirect [others] fear: it leaks"],
        ),
    ]);
}
