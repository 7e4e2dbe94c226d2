//! Named cases: whom a description means, by what it tells besides its noun.

use super::cases::{check, last_speaker, mentioned, read, speaker};
use crate::analysis::EntityKind;

#[test]
fn who_is_described_first_may_be_named_at_once() {
    let first = |text: &str| {
        let people = read(text);
        let speaker = people.speakers.first()?.as_ref()?;
        people.entities.get(speaker.entity.0).map(|entity| entity.name.clone())
    };
    for (name, text, want) in [
        ("pensioner", "The pensioner said it fell. Ann Lee, 82, lives there.", "Ann Lee"),
        ("a teenager", "A teenager said it fell. Ann Lee, 15, lives there.", "Ann Lee"),
        ("an age", "The 52-year-old said it fell. Ann Lee found her son there.", "Ann Lee"),
        ("retired", "The retired miner said it fell. Bo Roe lost his job.", "Bo Roe"),
        ("by the noun", "A judge said it fell.\n\nIt rained.\n\nJudge Ann Lee left.", "Ann Lee"),
        ("a headline", "Ex-mayor says no\n\nA nurse has said Bo Roe fell.\n\nAnn Lee, 34, said so.", "Ex-mayor"),
        ("he is another", "A coroner said he fell. Ann Lee, the senior coroner for Quill, left.", "Ann Lee"),
        ("near miss: a trade", "The driver said it fell. Ann Lee, 82, died there.", "The driver"),
        ("near miss: no age", "A teenager said it fell. Ann Lee lives there.", "A teenager"),
        ("near miss: of another party", "A Labour MP said it fell.\n\nTory MP Bo Roe left.", "A Labour MP"),
        ("near miss: another one", "A baker said it fell. Another baker, Bo Roe, left.", "A baker"),
        ("near miss: two", "A judge said it fell.\n\nJudge Ann Lee and Judge Bo Roe left.", "A judge"),
        ("near miss: withheld", "A source said it fell.\n\nBo Roe, the source, left.", "A source"),
    ] {
        assert_eq!(first(text).as_deref(), Some(want), "{name}: {text:?}");
    }
}

#[test]
fn namesakes_that_hardly_differ_are_unsure() {
    let sure = |text: &str| read(text).speakers.last().and_then(|last| last.as_ref().map(|last| last.confidence));
    for (name, text, unsure) in [
        ("both near", "Bo Roe slept. His father, Carl Roe, ran. Mr Roe said no.", true),
        ("neither near", "Bo Roe met his son, Carl Roe.\n\nIt rained.\n\nMr Roe said no.", true),
        (
            "near miss: one acts",
            "Bo Roe met his son, Carl Roe.\n\nCarl Roe slept. Carl Roe ran. Mr Roe said no.",
            false,
        ),
        ("near miss: one only", "Bo Roe slept. Mr Roe said no.", false),
        ("one was killed", "Bo Roe died at the scene. Ann Roe, 38, wept. Mr Roe said no.", true),
        ("one was killed by somebody", "Bo Roe was killed. Ann Roe, 38, wept. Mr Roe said no.", true),
        ("near miss: nobody else's", "Bo Roe died at the scene. Ann Poe, 38, wept. Mr Roe said no.", false),
        ("near miss: he lives", "Bo Roe ran. Ann Roe, 38, wept. Mr Roe said no.", false),
        ("a title as a surname", "Ann Pope ran. Her brother, Bo Pope, slept. “It fell,” Pope said.", true),
        ("near miss: one title", "Ann Pope ran. Her brother, Bo Roe, slept. “It fell,” Pope said.", false),
        ("he goes on", "Bo Roe slept. His father, Carl Roe, ran. Mr Roe said no.\n\nHe said it fell.", true),
    ] {
        assert_eq!(sure(text).map(|sure| sure <= 0.5), Some(unsure), "{name}: {text:?}");
    }
}

#[test]
fn of_a_family_those_speak_who_are_there() {
    check(
        last_speaker,
        &[
            ("killed", "Bo Roe wept. His brother, Carl Roe, was killed. “It fell,” Roe said.", Some("Bo Roe")),
            ("missing", "Iryna Quill wept. Ann Quill was missing. “It fell,” Quill said.", Some("Iryna Quill")),
            (
                "title",
                "Ann Pope was at work. She drove home to fetch her mother, Eve Pope.\n\n“It fell,” Pope said.",
                Some("Ann Pope"),
            ),
            (
                "who spoke",
                "Ann Roe was still missing, her sister, Eve Roe, said. “It fell,” Roe said.",
                Some("Eve Roe"),
            ),
            (
                "who spoke in a clause",
                "Bo Roe came.\n\nIt began when Mr Carl Roe said no.\n\nMr Roe said it fell.",
                Some("Carl Roe"),
            ),
            (
                "near miss: both live",
                "Bo Roe wept. His brother, Carl Roe, ran. Carl Roe said no. Roe said it fell.",
                Some("Carl Roe"),
            ),
            ("a cousin", "Bo Lee came. His cousin, Ann Lee, slept. Bo Lee’s cousin said it fell.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn a_role_behind_a_place_is_of_who_is_named_next() {
    let names = |text: &str| read(text).entities.into_iter().map(|entity| entity.name).collect::<Vec<_>>();
    assert_eq!(names("In Marlow, counsel to the inquiry, Ann Lee KC, said no."), ["Ann Lee"]);
    assert_eq!(names("Marlow, a baker, said no."), ["Marlow"]);
}

#[test]
fn who_acted_or_was_named_in_the_paragraph_is_meant() {
    check(
        speaker,
        &[
            ("who acted", "Cllr Ann Lee blamed Cllr Mary Poe. [The councillor] said no.", Some("Ann Lee")),
            (
                "near miss: who acts last",
                "Cllr Ann Lee slept. Cllr Mary Poe ran. [The councillor] said no.",
                Some("Mary Poe"),
            ),
            (
                "of the family",
                "Bo Roe, 12, fell.\n\nHis mother, Ann Roe, slept. Her husband, Tom, ran. [Mr Roe] said no.",
                Some("Tom"),
            ),
            ("near miss: named there", "Carl Roe slept. His brother, Tom, ran. [Mr Roe] said no.", Some("Carl Roe")),
            (
                "the elder",
                "Bo Roe came with his son, Carl Roe. Carl Roe slept. The elder [Roe] said no.",
                Some("Bo Roe"),
            ),
            (
                "the younger",
                "Bo Roe came with Ann. His son, Carl Roe, slept. The younger [Roe] said no.",
                Some("Carl Roe"),
            ),
            ("an uncle", "Bo Roe took over from his uncle, Carl Roe. The elder [Roe] said no.", Some("Carl Roe")),
            ("behind a trade", "[Returning officer], Ann Lee, said no.", Some("Ann Lee")),
            ("near miss: a clause", "[Returning officer], who slept, said no.", Some("Returning officer")),
        ],
    );
}

#[test]
fn a_description_is_not_of_who_bears_another_one() {
    check(
        speaker,
        &[
            ("in his own report", "Bo Roe came. In his report, [the presumptive nominee] said no.", Some("Bo Roe")),
            ("of state", "Ann Lee came. [The former secretary of state] said no.", Some("Ann Lee")),
            ("near miss: of a town", "Ann Lee came. [The mayor of Leeds] said no.", Some("The mayor of Leeds")),
            ("of no trade yet", "Bo Roe, a candidate, came. [The retired baker] said no.", Some("Bo Roe")),
            (
                "near miss: an office",
                "Bo Roe, a candidate, came. [The FBI director] said no.",
                Some("The FBI director"),
            ),
            (
                "then",
                "The minister, Ann Lee, slept. The then minister, Bo Roe, ran. [The minister] said no.",
                Some("Ann Lee"),
            ),
            ("near miss: then only", "The then minister, Bo Roe, ran. [The minister] said no.", Some("Bo Roe")),
            ("a man’s", "Ann Lee slept. [The sheikh] said no.", Some("The sheikh")),
            ("near miss: a man", "Bo Lee, a sheikh, slept. [The sheikh] said no.", Some("Bo Lee")),
            ("the Finn", "The driver Carl Roe won. [The Finn] said no.", Some("Carl Roe")),
            ("near miss: a name", "Huckleberry Finn won. [Finn] said no.", Some("Huckleberry Finn")),
            ("of a county", "Carl Roe won. [The Yorkshireman] said no.", Some("Carl Roe")),
            ("other", "The bakers slept. [Other bakers] said no.", Some("Other bakers")),
            ("some", "The bakers slept. [Some bakers] said no.", Some("Some bakers")),
            ("month", "Bo Roe, a lawyer, ran. [The guild’s lawyer, Ann March,] said no.", Some("Ann March")),
            ("planner", "It fell. [City Planner Ann Lee] said no.", Some("Ann Lee")),
        ],
    );
    check(
        last_speaker,
        &[
            ("others", "Bakers said it fell. Other bakers said it rose.", Some("Other bakers")),
            ("the first", "Bakers said it fell. Other bakers said it rose. The bakers said no.", Some("Bakers")),
            ("named", "A third candidate, baker Carl Roe, ran. He said it fell.", Some("Carl Roe")),
            ("near miss: not named", "A third candidate, who slept, ran. He said it fell.", Some("A third candidate")),
            ("whose friend", "Ann Lee is a friend of Bo Roe, who accused the firm of fraud.", Some("Bo Roe")),
            ("near miss: a trade", "Ann Lee is a baker, who accused the firm of fraud.", Some("Ann Lee")),
            (
                "whose father",
                "Bo Roe died.\n\nPeadar Roe, Bo’s father, ran.\n\n“It is over,” he said.",
                Some("Peadar Roe"),
            ),
            (
                "born",
                "Bo Roe slept.\n\nBorn on the farm where he lives, Carl Poe ran.\n\n“It is over,” he said.",
                Some("Carl Poe"),
            ),
            ("number", "Sixty per cent said it fell.", Some("Sixty per cent")),
        ],
    );
}

#[test]
fn who_is_new_and_acts_is_meant_behind_after() {
    check(
        last_speaker,
        &[
            ("a man", "Gov. Bo Roe met voters. A man was led out after he said it fell.", Some("A man")),
            ("one", "Gov. Bo Roe met voters. One protester left after he shouted that it fell.", Some("One protester")),
            ("near miss: of another sex", "Bo Roe slept. A woman left after he said it fell.", Some("Bo Roe")),
            ("near miss: kept on", "Bo Roe spoke. A judge jailed him after he said it fell.", Some("Bo Roe")),
            ("near miss: while", "Sen. Bo Roe met voters. A man laughed when he said it fell.", Some("Bo Roe")),
        ],
    );
    check(
        mentioned,
        &[
            (
                "not who acts",
                "Prime Minister Elsbeth Karr met Bo Roe. Karr thanked [him] for his work.",
                Some("Bo Roe"),
            ),
            ("again", "Prime Minister Elsbeth Karr met Bo Roe. Karr thanked him for [his] work.", Some("Bo Roe")),
            ("near miss: of another sex", "Ann Lee met Bo Roe. Lee told him [her] car was gone.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn somebody_without_a_name_is_described_again() {
    check(
        last_speaker,
        &[
            ("woman", "A neighbor said she fell. The woman said it was late.", Some("A neighbor")),
            ("man", "A police officer said it fell. The man said no.", Some("A police officer")),
            ("near miss: named", "A baker fell. Ann Lee said it was late. The woman said no.", Some("The woman")),
            ("near miss: of another sex", "A nurse said she fell. The man said no.", Some("The man")),
            (
                "near miss: told already",
                "A police officer said it fell. The man said no. The woman said it rose.",
                Some("The woman"),
            ),
            ("behind a comma", "One witness, a former waiter, said it fell. The waiter said no.", Some("One witness")),
            ("who", "A witness, a former waiter who fell, said it fell. The former waiter said no.", Some("A witness")),
            (
                "two",
                "One witness, a nurse, said it fell. Another witness, a driver, said it rose. The nurse said no.",
                Some("One witness"),
            ),
        ],
    );
}

#[test]
fn an_attorney_defends_or_prosecutes() {
    check(
        speaker,
        &[
            ("title", "District Attorney Bo Roe met Ann Lee. [The prosecutor] said no.", Some("Bo Roe")),
            (
                "defense",
                "Attorney Ann Lee met District Attorney Bo Roe. [The defense attorney] said no.",
                Some("Ann Lee"),
            ),
            ("now", "Ann Lee, an engineer, met Bo Roe, now a consultant. [The consultant] said no.", Some("Bo Roe")),
            ("near miss: only one", "District Attorney Bo Roe slept. [The attorney] said no.", Some("Bo Roe")),
            ("archbishop", "Archbishop Arlen Moyo met Ann Lee. [The bishop] said no.", Some("Arlen Moyo")),
            ("the bishop himself", "Bishop Bo Roe met Archbishop Arlen Moyo. [The bishop] said no.", Some("Bo Roe")),
            (
                "lady",
                "Bo Roe, a senator, met Hillary Lee. [The former first lady and senator] said no.",
                Some("The former first lady and senator"),
            ),
            ("faith", "Ann Lee slept.\n\nVoters lost faith in Zorbek Quill. [He] said no.", Some("Zorbek Quill")),
        ],
    );
}

#[test]
fn who_is_of_another_place_or_age_is_another() {
    check(
        last_speaker,
        &[
            ("a child", "Carl Roe, 9, slept. “No,” Mr Roe said.", Some("Roe")),
            (
                "his wife, the nearer of two",
                "Bo Roe, 4, and his aunt, Jean, fell.\n\nIt rained.\n\nHis father, Carl Roe, came with his wife, Ann.\n\nMrs Roe said no.",
                Some("Ann"),
            ),
            ("of another sex", "Claire Marsden slept. “No,” Mr Marsden said.", Some("Marsden")),
            (
                "whose mother",
                "Nine-year-old Ann Marsden, whose mother, Quorla, slept, ran. Ms Marsden said no.",
                Some("Quorla"),
            ),
            ("a child by a verb", "Carl Roe was six. “No,” Mr Roe said.", Some("Roe")),
            ("a child by a compound", "Nine-year-old Carl Roe slept. “No,” Mr Roe said.", Some("Roe")),
            ("near miss: no child", "Carl Roe, 39, slept. “No,” Mr Roe said.", Some("Carl Roe")),
            (
                "her husband, a paragraph up",
                "Bo Roe fell.\n\nIt rained.\n\nHis mother, Ann Roe, slept. Her husband, Tom, ran.\n\n“No,” Mr Roe said.",
                Some("Tom"),
            ),
            (
                "boss",
                "Marlow’s manager, Carl Roe, slept. Ryde boss Bo Poe said it fell. “No,” the manager added.",
                Some("Bo Poe"),
            ),
            (
                "of the place",
                "Marlow manager Bo Roe slept. His Ryde counterpart, Carl Poe, ran. “No,” the Ryde manager said.",
                Some("Carl Poe"),
            ),
            (
                "near miss: of the same",
                "Marlow manager Bo Roe slept. His Ryde counterpart, Carl Poe, ran. “No,” the Marlow manager said.",
                Some("Bo Roe"),
            ),
            (
                "where",
                "Bo Lee said it fell. Carl Roe fled to a pub, where he told police it was late.",
                Some("Carl Roe"),
            ),
            ("where, unknown", "Bo Lee said it fell. Quorley fled to a pub, where he told police no.", Some("Quorley")),
            (
                "near miss: where, taken there",
                "Bo Lee said it fell. Police took Carl Roe to a cell, where he said it was late.",
                Some("Carl Roe"),
            ),
            ("his wife", "Shane came with his wife, Kerry, and left. She said it was late.", Some("Kerry")),
            ("party", "Ann Lee (SNP) slept. The SNP said it would rain.", Some("SNP")),
            (
                "near miss: a body",
                "The Movement for Marlow (MFM) slept. The MFM said it would rain.",
                Some("Movement for Marlow"),
            ),
            (
                "who is told",
                "Brackwell Homes told the BBC it fell. The company said it would rain.",
                Some("Brackwell Homes"),
            ),
            ("an agency", "Two bakers told Reuters it fell. The company said it would rain.", Some("The company")),
            (
                "an agency of the state",
                "The FTC said Quill Inc broke the law. The company said it would rain.",
                Some("Quill Inc"),
            ),
            ("a tweet", "Marlow Police tweet: “Stay in your homes until it is over.”", Some("Marlow Police")),
            ("a statement", "Police statement: “Stay in your homes until it is over.”", Some("Police")),
            (
                "another in commas",
                "Ann Lee said it fell.\n\nAnother nurse, 81-year-old Mary Poe, had left. She said it would rain.",
                Some("Mary Poe"),
            ),
            ("saint", "It fell, said St. Luke’s Medical Center.", Some("St. Luke’s Medical Center")),
            ("pitied", "Tragic Ann Roe slept. “No,” Mrs Roe said.", Some("Ann Roe")),
            ("near miss: a town", "Little Rock Mayor Ann Roe said no.", Some("Ann Roe")),
            ("pro tem", "Senate President Pro Tem Ann Roe said no.", Some("Ann Roe")),
            (
                "the prime minister",
                "Health Minister Bo Roe came. Prime Minister Ann Lee slept. The minister said it fell.",
                Some("Bo Roe"),
            ),
            (
                "of a land",
                "France coach Bo Roe slept. England coach Ann Lee came. The France coach said it fell.",
                Some("Bo Roe"),
            ),
            ("by initials", "Health CS Ann Lee came. The CS said it fell.", Some("Ann Lee")),
        ],
    );
    check(
        mentioned,
        &[
            ("her sister", "Ann Lee slept. [Her] sister, Mary Poe, ran.", Some("Ann Lee")),
            ("his trial", "Bo Roe lied. At [his] trial, Judge Carl Poe wept. Roe said he was sorry.", Some("Bo Roe")),
            ("near miss: her speech", "In [her] speech, Ann Lee said no.", Some("Ann Lee")),
            ("a cousin", "Bo Roe said no. He met [Ann Roe’s cousin] there. Roe said yes.", None),
        ],
    );
}

#[test]
fn a_headline_quotes_who_says_the_same_below() {
    let first = |text: &str| {
        let people = read(text);
        let speaker = people.speakers.first()?.as_ref()?;
        people.entities.get(speaker.entity.0).map(|entity| entity.name.clone())
    };
    let below = "\n\nIt fell. Ann Lee said: ‘You broke my whole heart, and you ran.’";
    for (name, headline, want) in [
        ("the same", "‘You broke my whole heart’: driver is jailed", Some("Ann Lee")),
        ("the same, behind a verb", "‘You broke my whole heart’: fury as driver is jailed", Some("Ann Lee")),
        ("near miss: other words", "‘You took my whole heart’: driver is jailed", None),
    ] {
        assert_eq!(first(&[headline, below].concat()).as_deref(), want, "{name}");
    }
}

#[test]
fn a_role_ends_before_the_day_and_the_next_name() {
    let role = |text: &str| read(text).entities.into_iter().next().and_then(|entity| entity.role);
    for (name, text, want) in [
        ("month", "Ann Lee, the minister in March, said no.", Some("the minister")),
        ("year", "Ann Lee, the mayor since 2014, said no.", Some("the mayor")),
        ("near miss: a place", "Ann Lee, a judge in Marlow, said no.", Some("a judge in Marlow")),
        (
            "near miss: a town and its state",
            "Ann Lee, 44, a nurse from Austin, Texas, said no.",
            Some("a nurse from Austin, Texas"),
        ),
        (
            "near miss: a field",
            "Ann Lee, the minister in charge of roads, said no.",
            Some("the minister in charge of roads"),
        ),
        ("list", "They met Ann Lee, Chief Bo Roe and Judge Carl Poe.", None),
        ("near miss: owned", "Ann Lee, Speaker Bo Roe’s aide, said no.", Some("Speaker Bo Roe’s aide")),
    ] {
        assert_eq!(role(text).as_deref(), want, "{name}: {text:?}");
    }
}

#[test]
fn several_who_ask_for_it_stay_without_a_name() {
    let kind = |text: &str| read(text).entities.first().map(|entity| entity.kind);
    for (name, text, want) in [
        ("asked", "Two aides, who spoke on condition of anonymity, said it fell.", EntityKind::Anonymous),
        ("not named", "Two bakers, who asked not to be named, said it fell.", EntityKind::Anonymous),
        ("familiar", "Two bakers familiar with the matter said it fell.", EntityKind::Anonymous),
        ("briefed", "Three officials briefed on the talks said it fell.", EntityKind::Anonymous),
        ("near miss: not asked", "Two aides, who slept, said it fell.", EntityKind::Group),
    ] {
        assert_eq!(kind(text), Some(want), "{name}: {text:?}");
    }
}

#[test]
fn who_does_something_to_her_is_not_she() {
    check(
        speaker,
        &[
            ("told", "Ann Lee ran. [The mayor] told her she was late.", Some("The mayor")),
            ("asked", "Carl Roe sat down. [The nurse] asked him to rest.", Some("The nurse")),
            ("near miss: hers", "Ann Lee ran. [The singer] told her fans she was late.", Some("Ann Lee")),
            ("near miss: him", "Ann Lee ran. [The singer] told him she was late.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn who_leads_the_paragraph_before_may_go_on_in_the_next() {
    check(
        last_speaker,
        &[
            (
                "a name",
                "“No,” said Ann Lee.\n\nCarl Roe was not so sure.\n\n“I think we should all go home and think again.”",
                Some("Carl Roe"),
            ),
            (
                "an age",
                "Ann Lee, 78, is small and quick.\n\n“After that nobody spoke for a year. So I slept.”",
                Some("Ann Lee"),
            ),
            (
                "near miss: of another",
                "“No,” said Ann Lee.\n\nCarl Roe died there.\n\n“He was the best baker in all of the town.”",
                Some("Ann Lee"),
            ),
            (
                "near miss: not alone",
                "“No,” said Ann Lee.\n\nIt rained. Carl Roe slept.\n\n“I think we should all go home and think again.”",
                Some("Ann Lee"),
            ),
            (
                "near miss: a thing",
                "“No,” said Ann Lee.\n\nThe town was dry.\n\n“I think we should all go home and think again.”",
                Some("Ann Lee"),
            ),
        ],
    );
}
