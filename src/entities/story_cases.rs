//! Named cases: who speaks in the last quote, by how a story is told.

use super::cases::{check, last_speaker, mentioned, speaker};

#[test]
fn who_leads_the_sentence_before_is_meant() {
    check(
        last_speaker,
        &[
            (
                "whose answer it is",
                "“You can wait,” said Ann Lee’s husband, Cy. Asked about the roof, Bo Roe’s answer is brief. “It fell,” he says.",
                Some("Bo Roe"),
            ),
            ("one of unknown kind", "The guard ran. Quill hid there. He said it was over.", Some("Quill")),
            ("a full name", "A driver ran off. Zorbek Quill was held. He said it was over.", Some("Zorbek Quill")),
            ("near miss: who is named spoke", "Carl Roe said no. Quill shut. He said it was over.", Some("Carl Roe")),
            ("near miss: a thing", "A guard ran as he saw it. Quill, which shut, fell. He said no.", Some("A guard")),
            ("near miss: who acts", "Quill was there. A driver shouted. He said it was over.", Some("A driver")),
            ("on the side", "Carl Roe was angry with Bo Poe, who ran. He said it was over.", Some("Carl Roe")),
            ("withheld", "Ms. Lee quit, a person close to her said. “I am tired,” she said.", Some("Lee")),
            (
                "on the side, too",
                "Ann Lee earns little, according to a colleague. “It is bad,” she said.",
                Some("Ann Lee"),
            ),
            ("who asks", "When a reporter asked if it fell, Carl Roe nodded. “It did,” he said.", Some("Carl Roe")),
            ("near miss: nobody else", "A person close to it spoke. “It is bad,” she said.", Some("A person")),
            ("near miss: no one", "Carl Roe slept. No one said it was over.", None),
        ],
    );
}

#[test]
fn the_dead_are_told_of() {
    check(
        last_speaker,
        &[
            (
                "agent",
                "Ann Lee has died at 88. It was announced by her agent, Mary Poe. “It rained,” she said in 1998.",
                Some("Ann Lee"),
            ),
            (
                "a life",
                "Ann Lee died on Friday. Her sister, Mary Lee, said so. She left school at 15. “It rained,” she said.",
                Some("Ann Lee"),
            ),
            (
                "an interview",
                "Carl Roe has died at 88. His son, Tom Roe, said so. “It rained,” he said in an interview.",
                Some("Carl Roe"),
            ),
            (
                "a life goes on",
                "Ann Lee, a baker, died on Friday at 88.\n\n“It was salty,” said Mary Poe, a former pupil.\n\nShe is survived by a son. “It rained,” she wrote.",
                Some("Ann Lee"),
            ),
            (
                "near miss: the pupil goes on",
                "Ann Lee, a baker, died on Friday at 88.\n\n“It was salty,” said Mary Poe, a former pupil.\n\nShe still bakes. “It rained,” she said.",
                Some("Mary Poe"),
            ),
            (
                "when she who acts",
                "Ann Lee retired. The reason was her health, her doctor, Mary Poe, said.\n\nDr. Lee was 29 when she went north. “It rained,” she recalled.",
                Some("Ann Lee"),
            ),
            (
                "in a clause on the side, with when it was set in",
                "Ann Lee retired. The reason was her health, her doctor, Mary Poe, said.\n\nDr. Lee was 29 when, in 1962, she went north. “It rained,” she recalled.",
                Some("Ann Lee"),
            ),
            (
                "near miss: a man acts",
                "Carl Roe met the press. Reporters asked the mayor, Mary Poe.\n\nCarl Roe left when she spoke. “It rained,” she recalled.",
                Some("Mary Poe"),
            ),
            (
                "near miss: the sister speaks",
                "Ann Lee died on Friday. Her sister, Mary Lee, said so. “She was brave,” she said.",
                Some("Mary Lee"),
            ),
            (
                "near miss: somebody else has",
                "Ann Lee said that Mary Poe died on Friday. Jane Roe, her agent, wept. She left school at 15. “It rained,” she said in 1998.",
                Some("Mary Poe"),
            ),
            (
                "near miss: her brother has",
                "Ann Lee, whose brother died, ran. Mary Poe, her sister, slept. She left school at 15. “It rained,” she said.",
                Some("Mary Poe"),
            ),
            (
                "near miss: nobody has died",
                "Bo Roe won. His son, Carl Roe, said so. “It rained,” he said in an interview.",
                Some("Carl Roe"),
            ),
            (
                "has died",
                "Carl Marsh has died. Tom Roe said no. He was born in Leeds. “It rained,” he said in 1998.",
                Some("Carl Marsh"),
            ),
            (
                "agent, of the living",
                "Ann Lee fell. It was confirmed by her agent, Mary Poe. She slept. “It hurt,” she said.",
                Some("Ann Lee"),
            ),
        ],
    );
}

#[test]
fn a_text_tells_on_of_whom_it_is_about() {
    check(
        mentioned,
        &[
            (
                "a new paragraph",
                "Ann Lee is 61. Lee came early. Lee slept.\n\nMary Poe met Lee.\n\nBy 1998 [she] was tired.",
                Some("Ann Lee"),
            ),
            (
                "her friend",
                "“It is mine,” said Ann Lee.\n\nMary Poe, her old roommate, came early. “It rained,” Poe said.\n\nBy 1998 [she] was tired.",
                Some("Ann Lee"),
            ),
            (
                "near miss: her sister, who speaks for her",
                "Ann Lee is dead.\n\nMary Lee, her sister, came early. “It rained,” Mary Lee said.\n\nBy May [she] was tired.",
                Some("Mary Lee"),
            ),
            (
                "near miss: no friend, and neither is named so often",
                "Ann Lee is 61.\n\nMary Poe came early. “It rained,” Poe said.\n\nBy 1998 [she] was tired.",
                Some("Mary Poe"),
            ),
            (
                "near miss: a man",
                "Ann Lee is 61. Lee came early. Lee slept.\n\nCarl Poe met Lee. “It rained,” Poe said.\n\nBy 1998 [he] was tired.",
                Some("Carl Poe"),
            ),
        ],
    );
    check(
        last_speaker,
        &[
            (
                "who is asked",
                "“It is mine,” said Ann Lee.\n\nMary Poe, her old roommate, came early. “It rained,” Poe said.\n\nThey ask her in the kitchen.\n\n“It did,” she says finally.",
                Some("Ann Lee"),
            ),
            (
                "near miss: who spoke goes on",
                "Ann Lee is 61. Lee came early. Lee slept.\n\nMary Poe met Lee. “It rained,” Poe said.\n\n“It did,” she said.",
                Some("Mary Poe"),
            ),
        ],
    );
}

#[test]
fn an_owner_may_come_behind_what_is_owned() {
    check(
        last_speaker,
        &[
            (
                "asked",
                "Luis Vega said no. Asked about his work, Carl Roe laughed.\n\n“We wait,” he said.",
                Some("Carl Roe"),
            ),
            ("after", "Luis Vega said no. After his speech, Carl Roe smiled.\n\n“We wait,” he said.", Some("Carl Roe")),
            (
                "near miss: a woman behind it",
                "Luis Vega said no. After his speech, Ann Roe smiled.\n\n“We wait,” he said.",
                Some("Luis Vega"),
            ),
            (
                "near miss: the judge",
                "Luis Vega said no. At his trial, Judge Carl Roe jailed him.\n\n“We wait,” he said.",
                Some("Luis Vega"),
            ),
        ],
    );
}

#[test]
fn a_description_may_come_a_paragraph_before_the_name() {
    let first = |text: &str| {
        let people = super::cases::read(text);
        let speaker = people.speakers.first()?.as_ref()?;
        people.entities.get(speaker.entity.0).map(|entity| entity.name.clone())
    };
    for (name, text, want) in [
        ("mayor", "The former mayor said it was over.\n\nAnn Lee, who led the city, said she was sad.", "Ann Lee"),
        ("nurse", "A nurse has said she is sad.\n\nAnn Lee, 34, told the Sun she fell.", "Ann Lee"),
        ("near miss: described", "A nurse said it fell.\n\nAnn Lee, a baker, said she was sad.", "A nurse"),
        ("near miss: of another sex", "A waitress said it fell.\n\nBo Roe said he was sad.", "A waitress"),
        ("near miss: two", "A nurse said a baker fell.\n\nAnn Lee said she was sad.", "A nurse"),
        ("near miss: a judge", "A judge said it fell.\n\nAnn Lee said she was sad.", "A judge"),
        ("near miss: silent", "A nurse said it fell.\n\nAnn Lee was born in 1990.", "A nurse"),
    ] {
        assert_eq!(first(text).as_deref(), Some(want), "{name}: {text:?}");
    }
}

#[test]
fn a_firm_may_bear_a_surname() {
    check(
        speaker,
        &[
            ("before the man", "Ford Motor Co. fell. [Ford] wept. Chairman Bill Ford slept.", Some("Ford Motor Co.")),
            ("by it", "Quill Steel Inc. met Bo Quill. [Quill] said it would go.", Some("Quill Steel Inc.")),
            ("near miss: by he", "Bo Quill left Quill Motors. [Quill] said he would go.", Some("Bo Quill")),
            ("near miss: weather", "Bo Quill left Quill Motors. [Quill] said it was cold.", Some("Bo Quill")),
            ("club", "Quorley United lost. [United] said no.", Some("Quorley United")),
            ("short form", "The Department of Health (DoH) fell. [The DoH] said no.", Some("Department of Health")),
            ("place", "It fell.\n\n[Jordan] said no. Bo Jordan slept.", Some("Jordan")),
            ("near miss: in a headline", "[Jordan] dies\n\nBo Jordan has died.", Some("Bo Jordan")),
            ("near miss: named", "It fell.\n\nBo Jordan slept. [Jordan] said no.", Some("Bo Jordan")),
            ("near miss: no company", "The Roe Foundation fell. [Roe] slept. Bo Roe slept.", Some("Bo Roe")),
            ("shop", "[Pemberton’s] said it fell.", Some("Pemberton’s")),
            ("shop, a clause", "[Pemberton’s], which has 12 shops, fell.", Some("Pemberton’s")),
            ("near miss: an owner", "[Pemberton]’s shop fell.", Some("Pemberton")),
            ("near miss: a first name", "[Mark]’s said to be ill.", Some("Mark")),
            ("near miss: several", "[Pembertons]’ shop fell.", Some("Pembertons")),
            ("near miss: a bowl", "Ann Lee won the College Bowl. [Bowl] fell.", Some("College Bowl")),
            ("college", "Ann Lee left. [University College Quill] fell.", Some("University College Quill")),
        ],
    );
}

#[test]
fn a_town_is_not_what_it_has() {
    check(
        mentioned,
        &[
            ("hospital", "It rained in [Quorley]. Quorley Hospital said no.", None),
            ("what it has", "It rained in Quorley. [Quorley Hospital] said no.", Some("Quorley Hospital")),
            ("near miss: a club", "Quorley Rovers lost. [Quorley] said no.", Some("Quorley Rovers")),
            ("university", "Quorley University shut. [Quorley] said no.", Some("Quorley University")),
        ],
    );
    check(
        last_speaker,
        &[
            ("described", "The council closed the road in Quorley. It said it broke.", Some("The council")),
            ("owned", "Quill’s central bank cut it. The bank said it was late.", Some("Quill’s central bank")),
            ("near miss: no subject", "Carl Roe met the council. It said it broke.", None),
        ],
    );
}

#[test]
fn a_part_of_a_description_is_not_another_one() {
    check(
        last_speaker,
        &[
            (
                "a manager",
                "A manager at the plant, speaking on condition of anonymity, said it fell. “It fell,” the manager said.",
                Some("A manager at the plant"),
            ),
            (
                "an official",
                "A senior official in the Finance Department, who asked not to be named, said it fell. “It fell,” the official said.",
                Some("A senior official in the Finance Department"),
            ),
            (
                "near miss: another one",
                "A manager at the plant said it fell. A manager in the shop slept. “It fell,” the manager said.",
                Some("A manager"),
            ),
        ],
    );
}

#[test]
fn who_asks_is_not_who_answers() {
    check(
        last_speaker,
        &[
            ("whether", "Ann Lee came. Kwan asked whether she ran. “It fell,” she replied.", Some("Ann Lee")),
            ("near miss: goes on", "Ann Lee asked Bo Roe whether it fell. She said she knew.", Some("Ann Lee")),
            ("if he had", "Bo Poe asked Carl Roe if he had slept. He said he had not.", Some("Carl Roe")),
            ("him", "Carl Roe came. Bo Poe asked him why he had left. “I was ill,” he said.", Some("Carl Roe")),
            ("she", "Ann Roe came. Mary Poe asked if she had slept. She said she had not.", Some("Ann Roe")),
            ("by", "Carl Roe came. He was asked by Bo Poe if he had slept. He said he had not.", Some("Carl Roe")),
            ("near miss: he may", "Carl Roe came. Bo Poe asked if he could go. “I am ill,” he said.", Some("Bo Poe")),
            ("near miss: passive", "Carl Roe was asked if he had slept. He said he had not.", Some("Carl Roe")),
            ("near miss: nobody else", "Bo Poe asked if he was late. He said it rained.", Some("Bo Poe")),
        ],
    );
}

#[test]
fn a_description_may_be_said_of_the_name_behind_it() {
    check(
        last_speaker,
        &[
            (
                "of what hit it",
                "A storm on Monday that hit Dover showed that the wall leaks.",
                Some("A storm on Monday"),
            ),
            ("near miss: who told of it", "The storm that fell on Monday Lee said was cold.", Some("Lee")),
            ("in brackets", "Her deputy, Bo Roe (no relation), said it fell.", Some("Bo Roe")),
            ("ex", "His co-host, ex-boxer Bo Roe, said it fell.", Some("Bo Roe")),
            ("named so", "Her husband, a vet named Bo Roe, said it fell.", Some("Bo Roe")),
            ("behind a clause", "The mother who called police, Ann Lee, said it fell.", Some("Ann Lee")),
            ("near miss: of another", "Her boss, a friend of a vet named Bo Roe, said it fell.", Some("Her boss")),
            ("near miss: in the clause", "The man who shot the mayor, Bo Roe, said it fell.", Some("The man")),
            ("was", "Carl Roe came. His lawyer was Ann Lee. “It fell,” she said.", Some("Ann Lee")),
            (
                "the first to",
                "They blamed Carl Roe, a doctor. The first doctor to complain was Ann Lee. “It fell,” she said.",
                Some("Ann Lee"),
            ),
            (
                "near miss: no name",
                "Carl Roe came. His lawyer was late. “It fell,” she said.",
                Some("Carl Roe’s lawyer"),
            ),
        ],
    );
}

#[test]
fn a_captain_has_a_place_in_the_team() {
    check(
        last_speaker,
        &[
            ("flanker", "Captain Bo Roe was angry. The flanker said it was bad.", Some("Bo Roe")),
            ("of a land", "England captain Bo Roe was angry. “It is bad,” the keeper said.", Some("Bo Roe")),
            ("near miss: a coach", "Coach Bo Roe was angry. The flanker said it was bad.", Some("The flanker")),
            ("near miss: no place", "Captain Bo Roe was angry. The prosecutor said no.", Some("The prosecutor")),
            (
                "near miss: another winger",
                "Captain Bo Roe came. Winger Tom Poe slept. “It is bad,” the winger said.",
                Some("Tom Poe"),
            ),
        ],
    );
}

#[test]
fn an_office_is_held_or_was() {
    check(
        speaker,
        &[
            (
                "another field",
                "Defence Minister Bo Roe slept. [The former health minister] said no.",
                Some("The former health minister"),
            ),
            ("near miss: no field", "Rep. Bo Roe slept. [The former congressman] said no.", Some("Bo Roe")),
            (
                "who serves",
                "Prime Minister Bo Roe slept. [The former prime minister] said no.",
                Some("The former prime minister"),
            ),
            ("near miss: was", "Former Utah Gov. Bo Roe slept. [The former Utah governor] said no.", Some("Bo Roe")),
            (
                "of the state",
                "Bo Roe, an assistant United States attorney, slept. [The prosecutor] said no.",
                Some("Bo Roe"),
            ),
            ("near miss: a lawyer", "Bo Roe, an attorney, slept. [The prosecutor] said no.", Some("The prosecutor")),
            (
                "field",
                "Finance Minister Ann Lee met Foreign Minister Bo Roe. [The finance minister] said no.",
                Some("Ann Lee"),
            ),
            (
                "near miss: another field",
                "Defence Minister Bo Roe slept. [The foreign minister] said no.",
                Some("The foreign minister"),
            ),
            ("country", "France coach Bo Roe met Spain coach Carl Poe. [The France coach] said no.", Some("Bo Roe")),
            ("rank", "Vice President Ann Lee met President Bo Roe. [The vice president] said no.", Some("Ann Lee")),
            ("near miss: a deputy", "Mayor Ann Lee met Deputy Mayor Bo Roe. [The mayor] said no.", Some("Ann Lee")),
            ("elder", "Bo Roe Sr. met Bo Roe Jr. The elder [Roe] said no.", Some("Bo Roe Sr.")),
            ("husband", "Carl Roe’s wife, Ann, slept. [Her husband] said no.", Some("Carl Roe")),
            ("daughter", "Carl Roe came with his daughter Ann. [His daughter] said no.", Some("Ann")),
            ("named", "They met a baker named Bo. [He] said no.", Some("Bo")),
            ("near miss: a verb", "One baker called Bo Roe a liar. [Bo Roe], a cook, slept.", Some("Bo Roe")),
            ("trades", "[Deputy Mayor Ann Lee and baker Bo Roe] said no.", Some("Ann Lee and Bo Roe")),
            ("near miss: a clause", "[Ann Lee and], as Bo Roe slept, said no.", Some("Ann Lee")),
            ("an age", "Quill, 52, ran. [He] said no.", Some("Quill")),
        ],
    );
}
