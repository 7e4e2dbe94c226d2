//! Named cases: who speaks in the last quote, by what its source consists of, and who has been turned to before it.

use super::cases::{check, last_speaker, speaker};

#[test]
fn a_surname_may_have_a_letter_wrong() {
    check(
        last_speaker,
        &[
            ("another letter", "Leslie Wimes came. Wines said it fell.", Some("Leslie Wimes")),
            ("left out", "Tyresha McClenney came. McLenney said it fell.", Some("Tyresha McClenney")),
            ("changed places", "Mark Fitzgerald came. “It fell,” Fitzgerlad said.", Some("Mark Fitzgerald")),
            ("and she", "Leslie Wimes came. Wines said it fell. “It is bad,” she said.", Some("Leslie Wimes")),
            ("near miss: named", "Mark Petersen met Ann Peterson. “It fell,” Peterson said.", Some("Ann Peterson")),
            ("near miss: another beginning", "Mark Obama came. “It fell,” Osama said.", Some("Osama")),
            ("near miss: short", "Carl Bosh came. “It fell,” Bush said.", Some("Bush")),
            ("near miss: a place", "Mark Parisi came. “It fell,” Paris said.", Some("Paris")),
            ("added", "Mark Marsden came. “It fell,” Marshden said.", Some("Mark Marsden")),
            ("near miss: another short one", "Carl Ross came. “It fell,” Rossi said.", Some("Rossi")),
            ("near miss: of two", "Mark Petersen met Ann Petersan. “It fell,” Peterson said.", Some("Peterson")),
        ],
    );
}

#[test]
fn who_refers_to_the_sender() {
    check(
        last_speaker,
        &[
            ("a surname", "Bo Smith came. It drew a sharp response from Smith, who said it fell.", Some("Bo Smith")),
            ("an office", "It drew a rebuke from the mayor of Dover, who said it fell.", Some("the mayor of Dover")),
            (
                "a writing",
                "It prompted a letter from the head of the bank, who said it fell.",
                Some("the head of the bank"),
            ),
            ("a group", "It won support from a group of farmers, who said it fell.", Some("a group of farmers")),
            (
                "many",
                "It met opposition from residents of Mill Road, who said it fell.",
                Some("residents of Mill Road"),
            ),
            (
                "an office",
                "“No,” said Ann Lee, the head of the Dover Union for Old Principles, who also said it fell.",
                Some("Ann Lee"),
            ),
            ("with a home", "It drew a protest from Ann Lee of Dover, who said it fell.", Some("Ann Lee")),
            ("near miss: a man", "A man from Dover, who said it fell, wept.", Some("A man from Dover")),
            ("near miss: a team", "A team from Leeds, who said it fell, wept.", Some("A team from Leeds")),
        ],
    );
}

#[test]
fn a_name_behind_a_description_may_be_that_of_somebody_in_it() {
    check(
        last_speaker,
        &[
            (
                "a wife",
                "The widow of one of the guards, Tom Lee, said it fell.",
                Some("The widow of one of the guards"),
            ),
            ("near miss: her own", "The widow of one of the guards, Ann Lee, said it fell.", Some("Ann Lee")),
            ("many", "Locals on both sides say it fell.", Some("Locals on both sides")),
            (
                "an army",
                "Bo Roe told Al Jazeera no. The Israeli military said it was aware. It added that it fell.",
                Some("The Israeli military"),
            ),
            ("a body that watches", "It fell, according to Human Rights Watch.", Some("Human Rights Watch")),
            ("near miss: to watch", "Bo Roe stayed to Watch Ann Lee. Roe said it fell.", Some("Bo Roe")),
            ("a rank in two words", "Petty Officer 2nd Class Ann Lee sat. “It fell,” Lee said.", Some("Ann Lee")),
            ("a mission", "It fell, the UN mission said.", Some("the UN mission")),
            (
                "an expert who is named next",
                "An expert has warned that the mill may fall.\n\nProfessor Ann Lee of Leeds University said it was old.\n\nThe expert said it fell.",
                Some("Ann Lee"),
            ),
            (
                "near miss: a baker named next",
                "An expert has warned that the mill may fall.\n\nAnn Lee, a baker, said it was old.\n\nThe expert said it fell.",
                Some("An expert"),
            ),
            ("no pope", "Msgr. Francis Healy sat. Ann Lee quoted Pope Francis: “It fell.”", Some("Francis")),
            ("near miss: the same", "Pope Francis sat. “It fell,” Francis said.", Some("Francis")),
        ],
    );
}

#[test]
fn a_group_may_have_one_name_in_it() {
    check(
        last_speaker,
        &[
            ("husband", "Ann Lee and her husband said it fell.", Some("Ann Lee and her husband")),
            ("behind the verb", "“It fell,” said Bo Roe and his two sons.", Some("Bo Roe and his two sons")),
            ("others", "Bo Roe and other residents said it fell.", Some("Bo Roe and other residents")),
            ("an age", "Ann Lee, 34, and her husband said it fell.", Some("Ann Lee and her husband")),
            ("a first name", "Bo Roe and his wife, Ann, said they slept.", Some("Bo Roe and Ann")),
            ("a team", "Dr Aisha Bello and her team found that it was safe.", Some("Aisha Bello and her team")),
            ("the couple", "The couple, Ann and Bo Roe, said it fell.", Some("Ann Roe and Bo Roe")),
            ("a list", "Ann Lee, Bo Roe and Carl Poe said it fell.", Some("Ann Lee, Bo Roe and Carl Poe")),
            ("and others", "Ann Lee, Bo Roe and three others said it fell.", Some("Ann Lee, Bo Roe and three others")),
            (
                "a trade before",
                "The baker, Ann Lee, and her daughter said that it fell.",
                Some("Ann Lee and her daughter"),
            ),
            (
                "a trade before, with a clause behind",
                "The farmer, Bo Roe, and his wife said it fell.",
                Some("Bo Roe and his wife"),
            ),
            ("a body", "Ann Lee and the board said it fell.", Some("Ann Lee and the board")),
            ("neither", "Neither Ann Lee nor Bo Roe said it fell.", None),
            ("near miss: a place", "In Leeds, Ann Lee and Bo Roe said it fell.", Some("Ann Lee and Bo Roe")),
            (
                "near miss: a clause",
                "They met the baker, Ann Lee, and her daughter said that it fell.",
                Some("Ann Lee’s daughter"),
            ),
            (
                "two offices",
                "The women’s coach, Ann Lee, and the men’s coach, Bo Roe, said that it fell.",
                Some("Ann Lee and Bo Roe"),
            ),
            ("near miss: a list", "They were angry at Tom Lee, Carl Roe and others who said it fell.", Some("others")),
            ("near miss: with", "Ann Lee, who runs it with her husband, said it fell.", Some("Ann Lee")),
            (
                "near miss: two things done",
                "Ann Lee sold the shop and her husband said it fell.",
                Some("Ann Lee’s husband"),
            ),
            ("a family", "Ann Lee and her family said it fell.", Some("Ann Lee and her family")),
        ],
    );
    let people = super::cases::read("Ann Lee and her husband said it fell. “It is bad,” said Ann Lee and her husband.");
    assert_eq!(people.speakers[0].as_ref().map(|one| one.entity), people.speakers[1].as_ref().map(|one| one.entity));
}

#[test]
fn who_is_turned_to_is_heard_next() {
    check(
        last_speaker,
        &[
            (
                "a paper",
                "Carl Roe came. When the Guardian showed the letter to Bo Poe, he said it was a forgery and refused to say more.",
                Some("Bo Poe"),
            ),
            (
                "police",
                "Carl Roe wrote it. After police handed it to Bo Poe, he said it was a forgery.",
                Some("Bo Poe"),
            ),
            (
                "somebody",
                "Carl Roe wrote it. When Tom Lee showed it to Bo Poe, he said it was a forgery.",
                Some("Bo Poe"),
            ),
            (
                "one sentence later",
                "Carl Roe wrote it. The BBC contacted Bo Poe. He said it was a lie.",
                Some("Bo Poe"),
            ),
            ("near miss: met", "Carl Roe wrote it. When he met Bo Poe, he said it was a forgery.", Some("Carl Roe")),
            (
                "near miss: passive",
                "Carl Roe came. When Carl Roe was shown the letter by Bo Poe, he said it was a forgery.",
                Some("Carl Roe"),
            ),
            (
                "near miss: seen",
                "Carl Roe wrote of a film which showed Bo Poe singing. He said it fell.",
                Some("Carl Roe"),
            ),
            (
                "described behind the name, in the clause that counts",
                "While Tom Lee had a band, it is something that concerns Bo Roe, president of the club.\n\n“It fell,” he said.",
                Some("Bo Roe"),
            ),
            (
                "near miss: where it is",
                "Tom Lee is strong. His best result came in a state of Gov. Bo Roe, president of the club.\n\n“It fell,” he said.",
                Some("Tom Lee"),
            ),
            (
                "near miss: somebody acts in it",
                "Tom Lee met with Bo Roe, president of the club.\n\n“It fell,” he said.",
                Some("Tom Lee"),
            ),
        ],
    );
}

#[test]
fn an_answer_is_not_of_the_one_who_asks() {
    check(
        last_speaker,
        &[
            ("turned to", "“What was it?” Carl Roe asked Bo Poe. “A dog,” he replied.", Some("Bo Poe")),
            ("said", "“What was it?” Carl Roe asked Bo Poe. “It was a dog,” he said.", Some("Bo Poe")),
            ("before", "Bo Poe sat down.\n\n“What was it?” Carl Roe asked.\n\n“A dog,” he replied.", Some("Bo Poe")),
            ("near miss: nobody else", "“What was it?” Carl Roe asked Ann Lee. “A dog,” he said.", Some("Carl Roe")),
            ("asked to", "The judge asked Ann Lee to sit down. “I will,” she said.", Some("Ann Lee")),
            ("near miss: the other", "Carl Roe asked Ann Lee to sit down. “I did it,” he said.", Some("Carl Roe")),
            ("near miss: several", "The mayor asked residents to stay. “It is icy,” she said.", Some("The mayor")),
            ("near miss: he goes on", "Bo Poe came. “Why?” Carl Roe asked. “It is late,” he said.", Some("Carl Roe")),
        ],
    );
}

#[test]
fn what_is_said_of_an_owner_is_not_said_of_who_is_owned() {
    check(
        speaker,
        &[
            (
                "daughter",
                "Ann Lee, the Republican nominee’s eldest daughter, slept. Bo Roe, the nominee, slept. [The nominee] said no.",
                Some("Bo Roe"),
            ),
            ("near miss: herself", "Ann Lee, the party’s nominee, slept. [The nominee] said no.", Some("Ann Lee")),
        ],
    );
    check(
        last_speaker,
        &[
            ("my father", "By Ann Lee\n\n“It fell,” my father often said.", Some("my father")),
            ("near miss: my own words", "By Ann Lee\n\nI said it fell.", Some("Ann Lee")),
            (
                "the author is no she",
                "By Ann Lee\n\nI laughed. “It fell,” Mary Roe said. I said it did. “It did,” she said.",
                Some("Mary Roe"),
            ),
        ],
    );
}

#[test]
fn an_age_may_describe_somebody_named() {
    check(
        speaker,
        &[
            ("mother", "Ann Lee won. [The 34-year-old mother of three] said no.", Some("Ann Lee")),
            (
                "in her own sentence",
                "Ann Lee came. She slept, and when asked [the 34-year-old mother] said no.",
                Some("Ann Lee"),
            ),
            ("midfielder", "Carl Roe won. [The 29-year-old midfielder] said no.", Some("Carl Roe")),
            ("father", "Carl Roe, a plumber, won. [The father of three] said no.", Some("Carl Roe")),
            ("near miss: of a boy", "Carl Roe won. [The father of the boy] said no.", Some("The father of the boy")),
            (
                "near miss: of the other sex",
                "Carl Roe won. [The 34-year-old mother] said no.",
                Some("The 34-year-old mother"),
            ),
            (
                "near miss: one more",
                "Carl Roe won. [A 29-year-old midfielder] said no.",
                Some("A 29-year-old midfielder"),
            ),
        ],
    );
}

#[test]
fn a_source_is_named_in_full() {
    check(
        last_speaker,
        &[
            (
                "a, inside",
                "The Committee for a Responsible Budget said it fell.",
                Some("Committee for a Responsible Budget"),
            ),
            ("near miss: a person", "Carl Roe of the Committee said it fell.", Some("Carl Roe")),
            ("home", "Ann Lee, 59, of Dover, Del., who saw it on a screen at the Mall, said it fell.", Some("Ann Lee")),
            ("all", "Trustees Ann Lee, Mary Poe and Carl Roe said it fell.", Some("Ann Lee, Mary Poe and Carl Roe")),
            ("plural title", "It was late for Trustees Carl Roe and Mary Poe. “It fell,” Roe said.", Some("Carl Roe")),
            ("office", "Chief Cabinet Secretary Bo Roe said it fell.", Some("Bo Roe")),
            ("a trade", "Fisherman Suparno said it fell.", Some("Suparno")),
            ("another trade", "Shopkeeper Obuya said it fell.", Some("Obuya")),
            ("near miss: a surname", "Farmer Obuya said it fell.", Some("Farmer Obuya")),
            ("by the pronoun", "Ann Roe met Bo Roe. Ann Roe slept.\n\nRoe says he would pay.", Some("Bo Roe")),
            (
                "by the pronoun, she",
                "Bo Roe met Ann Roe. Bo Roe slept.\n\nRoe said that she would pay.",
                Some("Ann Roe"),
            ),
            ("near miss: no other", "Ann Roe slept. Ann Roe slept.\n\nRoe says he would pay.", Some("Ann Roe")),
            (
                "near miss: of the sentence before",
                "They met Ann Lee, the boss of Quill. The baker, Bo Roe, in Leeds, said it fell.",
                Some("Bo Roe"),
            ),
            ("goes by a name", "A nurse who gave her name as Ann said it fell.", Some("Ann")),
            ("asks for one", "A nurse who asked to be identified as Ann said it fell.", Some("Ann")),
            ("in law", "A mother-in-law of Bo Roe said it fell.", Some("A mother-in-law of Bo Roe")),
        ],
    );
}

#[test]
fn who_is_whoever_it_comes_from() {
    check(
        last_speaker,
        &[
            ("a name", "It drew a sharp reply from Quill, who said it fell.", Some("Quill")),
            (
                "an office",
                "It drew a swift rebuke from the mayor of Leeds, who said it fell.",
                Some("the mayor of Leeds"),
            ),
            ("in a place", "He got a letter from a woman in Leeds, who said it fell.", Some("a woman in Leeds")),
            ("of a place", "It brought a protest from Ann Lee of Leeds, who said it fell.", Some("Ann Lee")),
            (
                "several",
                "It met opposition from residents of Mill Road, who say it fell.",
                Some("residents of Mill Road"),
            ),
            ("near miss: a person", "He met a baker from Leeds, who said it fell.", Some("a baker from Leeds")),
            ("near miss: officials", "He met officials from Dover, who said it fell.", Some("officials from Dover")),
        ],
    );
}

#[test]
fn they_are_several_who_act() {
    check(
        last_speaker,
        &[
            ("a pair", "The pair met in March. They said it fell.", Some("The pair")),
            (
                "names",
                "The police came. Ann Lee and Bo Roe wrote a letter. They said it was over.",
                Some("Ann Lee and Bo Roe"),
            ),
            (
                "names with a trade",
                "Ann Lee and her co-author, Bo Roe, reviewed 140 cases. They found that it was over.",
                Some("Ann Lee and Bo Roe"),
            ),
            (
                "one name",
                "Ann Lee and her husband live in Leeds. They said it was over.",
                Some("Ann Lee and her husband"),
            ),
            ("described", "Ann Lee met Bo Roe. Residents were angry. They said it was over.", Some("Residents")),
            ("a pair", "The pair wed in May. They said it was over.", Some("The pair")),
            ("a pair behind a statement", "The couple wed. In a letter, they said it was over.", Some("The couple")),
            (
                "a pair, a paragraph before",
                "Residents wept.\n\nThe pair wed.\n\nThey said it was over.",
                Some("The pair"),
            ),
            ("near miss: numbers", "Residents said no. Those are numbers. They said it was over.", Some("Residents")),
            ("adverbs", "Residents repeatedly complained. They said it was over.", Some("Residents")),
            (
                "near miss: another paragraph",
                "Residents said no.\n\nVoters slept.\n\nThey said it was over.",
                Some("Residents"),
            ),
            ("near miss: one", "Residents said no. Ann Lee slept. They said it was over.", Some("Residents")),
            ("cut off", "In a report, Lee and two colleagues found that it was safe.", Some("Lee and two colleagues")),
        ],
    );
}

#[test]
fn a_name_may_be_given_in_part() {
    check(
        speaker,
        &[
            ("given names", "Ghulam Nabi Lone met Bashir Lone. [Ghulam Nabi] said no.", Some("Ghulam Nabi Lone")),
            (
                "without the mother’s",
                "José Luis Cabrera Ruiz came. [José Luis Cabrera] said no.",
                Some("José Luis Cabrera Ruiz"),
            ),
            ("near miss: of two", "Mary Ann Lee came. Mary Ann Poe slept. [Mary Ann] said no.", Some("Mary Ann")),
            ("near miss: a surname", "Ann Lee Roe came. Bo Lee slept. [Ann Lee] said no.", Some("Ann Lee")),
            ("near miss: a house", "The Ann Lee White House fell. [Ann Lee] said no.", Some("Ann Lee")),
            ("near miss: her father", "Aung San Suu Kyi slept. Her father, [Aung San], said no.", Some("Aung San")),
            ("nickname", "Earvin “Magic” Roe came. Bo Poe slept. [Magic Roe] said no.", Some("Earvin “Magic” Roe")),
            ("near miss: a town", "Ann Leeds Roe slept. [Leeds] said no.", Some("Leeds")),
        ],
    );
    check(
        last_speaker,
        &[
            (
                "who goes by the first name",
                "Coach Pat Roe wept. Cliona Roe scored. “She fell,” Roe said.\n\nCliona laughed. Nora and Carl Roe met. \
                 Nora slept. Cliona slept, too.\n\nRoe said it was over.",
                Some("Pat Roe"),
            ),
            (
                "the brother is another one",
                "Ann Lee had a brother. That brother, David, was 15. “It is over,” David said.\n\nMinister David Poe slept.",
                Some("David"),
            ),
            (
                "near miss: of the family",
                "Carl Roe came. His wife, Ann, slept. “It is over,” Ann said.\n\nAnn Roe went home.",
                Some("Ann Roe"),
            ),
            ("a day", "Van Roe and his wife, Thu, live here. “It is over,” Mrs Roe said.", Some("Thu")),
            ("a title", "Advocate Nomvula Dlamini slept. Dlamini said it was over.", Some("Nomvula Dlamini")),
            (
                "a body",
                "She left the UN’s Food and Quill Organisation. The FQO said it was over.",
                Some("Food and Quill Organisation"),
            ),
        ],
    );
}

#[test]
fn who_is_on_the_scene_without_a_name() {
    check(
        last_speaker,
        &[
            (
                "the one turned to",
                "Carl Roe, the mayor, slept. Bo Poe said no. When reporters asked the mayor about it, he said it was over.",
                Some("Carl Roe"),
            ),
            ("the man", "Carl Roe was there. “It is late,” the man said.", Some("the man")),
            ("a man", "Carl Roe was there. A man ran off. “It is late,” the man said.", Some("A man")),
            (
                "no paper",
                "The man told The Age it was so. The Age did not name him. “It is over,” he said.",
                Some("The man"),
            ),
            (
                "now somebody else",
                "Tom Lee came. His brother, Bo Lee, was 15. Now a paramedic in Leeds, he said it was over.",
                Some("Bo Lee"),
            ),
            (
                "who denies it",
                "Tom Roe and his brother Carl fell out. “He took it,” Tom said. Carl denied that. “He lies,” he said.",
                Some("Carl"),
            ),
            (
                "for whom",
                "Bo Poe said no.\n\nFor Mr. Roe, it is late. “It is over,” he said.\n\nCarl Roe slept.",
                Some("Carl Roe"),
            ),
            ("near miss: works for", "Bo Poe works for Carl Roe, the mayor. He said it was over.", Some("Bo Poe")),
            (
                "when she was four",
                "Ann Lee wept. Full-back Kasia Roe, who came to Leeds when she was four, said she had rung her grandmother.",
                Some("Kasia Roe"),
            ),
            ("near miss: she says so", "Ann Lee, who came late, she said, was ill.", Some("Ann Lee")),
        ],
    );
}
