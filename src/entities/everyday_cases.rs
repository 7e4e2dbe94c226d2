//! Named cases: by what words, letters and numbers the news of every day calls people and bodies.

use super::People;
use super::cases::{check, last_speaker, mentioned, read, speaker};
use crate::analysis::EntityKind;

/// The entity of that name.
fn entity<'p>(people: &'p People, name: &str) -> Option<&'p super::Entity> {
    people.entities.iter().find(|entity| entity.name == name)
}

#[test]
fn a_hyphen_joins_the_words_of_an_office() {
    check(
        last_speaker,
        &[
            ("alone", "The Solicitor-General told the court that it fell.", Some("The Solicitor-General")),
            ("named behind", "The Solicitor-General, Adam Kay, said it fell.", Some("Adam Kay")),
            ("of", "The Inspector-General of Police, Musa Ali, said it fell.", Some("Musa Ali")),
            (
                "named before",
                "UN Secretary-General Antonio Roe came. The Secretary-General said it fell.",
                Some("Antonio Roe"),
            ),
            ("vice", "Vice-President Ann Lee came. The Vice-President said it fell.", Some("Ann Lee")),
            ("near miss: a surname", "Tom King-Hall came. King-Hall said it fell.", Some("Tom King-Hall")),
            ("near miss: no office", "Mary Lee-Hall came. Lee-Hall said it fell.", Some("Mary Lee-Hall")),
            ("election", "The Election Commission of Quill said it fell.", Some("Election Commission of Quill")),
            ("inside", "The Central Election Commission said it fell.", Some("Central Election Commission")),
            ("near miss: a day", "Election Day came. Officials said it fell.", Some("Officials")),
        ],
    );
}

#[test]
fn the_role_is_all_of_the_office() {
    for (text, name, want) in [
        ("Attorney-General Ann Lee said it fell.", "Ann Lee", Some("Attorney-General")),
        ("Deputy Attorney-General Ann Lee said it fell.", "Ann Lee", Some("Deputy Attorney-General")),
        ("Co-Chair Ann Lee said it fell.", "Ann Lee", Some("Co-Chair")),
        ("Actor-Director Ann Lee said it fell.", "Ann Lee", Some("Actor-Director")),
        ("Farmer Ann Church said it fell.", "Ann Church", Some("Farmer")),
        ("Surgeon General Ann Lee said it fell.", "Ann Lee", Some("Surgeon General")),
        ("Coun Ann Lee said it fell.", "Ann Lee", Some("Coun")),
        ("First Selectman Jim Roe said it fell.", "Jim Roe", Some("First Selectman")),
        ("Returning officer Ann Lee said it fell.", "Ann Lee", Some("Returning officer")),
        ("Managing director Ann Lee said it fell.", "Ann Lee", Some("Managing director")),
        ("Watch manager Ann Lee said it fell.", "Ann Lee", Some("Watch manager")),
        ("Finance director Ann Lee said it fell.", "Ann Lee", Some("Finance director")),
        ("Det Ch Insp Ann Lee said it fell.", "Ann Lee", Some("Det Ch Insp")),
        ("Det. Sgt. Ann Lee said it fell.", "Ann Lee", Some("Det. Sgt.")),
        ("Ch Supt Ann Lee said it fell.", "Ann Lee", Some("Ch Supt")),
        ("Flt Lt Bo Roe said it fell.", "Bo Roe", Some("Flt Lt")),
        ("Maj Gen Bo Roe said it fell.", "Bo Roe", Some("Maj Gen")),
        ("Asst. Chief Bo Roe said it fell.", "Bo Roe", Some("Asst. Chief")),
        ("“It fell,” said Ann Lee, M.D., Ph.D., director of Quill.", "Ann Lee", Some("director of Quill")),
        ("“It fell,” said Bo Roe, RN, a nurse at Quill.", "Bo Roe", Some("a nurse at Quill")),
        ("“It fell,” said Bo Roe, Senior Vice President, Mines.", "Bo Roe", Some("Senior Vice President")),
        ("Dr Ann Lee, a biologist at Quill, said it fell.", "Ann Lee", Some("a biologist at Quill")),
        ("Political analyst Dr Bo Roe said it fell.", "Bo Roe", Some("Political analyst")),
        ("Dr Ann Lee said it fell.", "Ann Lee", Some("Dr")),
        ("President Ann Lee, a former baker, said it fell.", "Ann Lee", Some("President")),
        ("“Mick is a friend,” Bo Roe said. Mick Poe said it fell.", "Mick Poe", None),
        ("Mick Poe is a baker. He said it fell.", "Mick Poe", Some("a baker")),
    ] {
        let people = read(text);
        assert_eq!(entity(&people, name).and_then(|entity| entity.role.as_deref()), want, "{text:?}");
    }
}

#[test]
fn a_title_is_no_home_and_a_place_outside_no_name() {
    check(
        last_speaker,
        &[
            ("no Mississippi", "After a talk with Tom Lee, the chairman, Ms Roe said it fell.", Some("Roe")),
            ("near miss: it is", "Tom Lee, of Jackson, Ms., said it fell.", Some("Tom Lee")),
            (
                "somebody new outside",
                "Judge Ann Lee thanked them.\n\nOutside, the nurse wept. “It fell,” she told reporters.",
                Some("the nurse"),
            ),
            (
                "kin named before",
                "Bo Roe was cleared. His mother, Eve Roe, gave evidence.\n\nJudge Ann Lee thanked them.\n\nOutside, his mother wept. “It fell,” she told reporters.",
                Some("Eve Roe"),
            ),
            ("one of many", "Ann Lee voted no. One parent wept. “It fell,” she said.", Some("One parent")),
            ("a surname that is a title", "Ann Lee spoke. Dr Sheikh said it fell.", Some("Sheikh")),
            ("counsel", "Ann Lee SC came. Ms Lee said it fell.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn a_father_of_three_is_one_word() {
    check(
        last_speaker,
        &[
            ("before the verb", "Bo Roe, 42, ran in. The father-of-three said it fell.", Some("Bo Roe")),
            ("behind the verb", "Ann Lee, 42, ran in. “I was lucky,” said the mother-of-two.", Some("Ann Lee")),
            ("of one", "Bo Roe, 42, ran in. “I was lucky,” said the dad-of-one.", Some("Bo Roe")),
            ("married", "Bo Roe, 42, ran in. The married father-of-two said it fell.", Some("Bo Roe")),
            ("new", "A father-of-three has told how it fell.", Some("A father-of-three")),
            ("in law", "His mother-in-law said it fell.", Some("His mother-in-law")),
            ("near miss: the other", "Ann Lee met Bo Roe, 42. The father-of-three said it fell.", Some("Bo Roe")),
            ("near miss: a third", "They met three men. One of three said it fell.", Some("One of three")),
            ("widow", "Ann Lee wept. The widow said it fell.", Some("Ann Lee")),
            ("by the rank", "Tennis player Bo Roe lost. The world number three said it fell.", Some("Bo Roe")),
        ],
    );
}

#[test]
fn who_asks_in_front_is_not_who_answers() {
    check(
        last_speaker,
        &[
            ("asked by", "Anna Reed spoke. Asked by Ms Vale how she had slept, she said it fell.", Some("Anna Reed")),
            ("pressed by", "Mary Hunt spoke. Pressed by Ms Vale on it, she said it fell.", Some("Mary Hunt")),
            ("under", "Mary Hunt spoke. Under questioning by Ms Vale, she said it fell.", Some("Mary Hunt")),
            ("before", "Anna Reed spoke. Ms Vale asked if she had slept. She said it fell.", Some("Anna Reed")),
            ("he would", "Bo Roe sat. A reporter asked if he would quit. He said he would not.", Some("Bo Roe")),
            (
                "near miss: paid",
                "Bo Roe sat. Carl Poe asked if he would be paid. He said he was ill.",
                Some("Carl Poe"),
            ),
            ("near miss: helped by", "Ann Lee spoke. Helped by Bo Roe, she said it fell.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn who_is_a_person() {
    check(
        last_speaker,
        &[
            ("at", "They met Bo Roe, a professor of law at Yale University, who said it fell.", Some("Bo Roe")),
            ("for", "They met Bo Roe, a spokesman for the ministry, who said it fell.", Some("Bo Roe")),
            (
                "no name",
                "They met a spokesman for the ministry, who said it fell.",
                Some("a spokesman for the ministry"),
            ),
            ("college", "They met Bo Roe at King’s College London, who said it fell.", Some("Bo Roe")),
            ("near miss: which", "He works at Acme Corp, which said it fell.", Some("Acme Corp")),
            ("a place", "It drew an angry response from Beijing, which said it fell.", Some("Beijing")),
        ],
    );
}

#[test]
fn the_source_is_whoever_spoke_last() {
    check(
        last_speaker,
        &[
            (
                "insider",
                "A source said it fell. A show insider said no. “It fell,” said the source.",
                Some("A show insider"),
            ),
            ("pal", "“It is bad,” said a close pal. “It fell,” the insider said.", Some("a close pal")),
            ("near miss: a trade", "A source said no. A nurse said no. The source said it fell.", Some("A source")),
            (
                "near miss: an official",
                "A source said no. An official said no. The official said it fell.",
                Some("An official"),
            ),
            ("figure", "A senior figure said Ann Lee was sad. “It fell,” the source said.", Some("A senior figure")),
            ("sources", "Sources said Ann Lee was sad. “It fell,” the source said.", Some("Sources")),
            ("near miss: figures", "Club figures said Ann Lee was sad. The company said it fell.", Some("The company")),
            ("one and one more", "One said no. Pals of Bo Roe met. One said it fell.", Some("One")),
            (
                "nobody",
                "He left on New Year’s Day. The source said it fell at a New Year’s Eve party.",
                Some("The source"),
            ),
        ],
    );
}

#[test]
fn somebody_is_called_by_a_letter_or_a_number() {
    check(
        last_speaker,
        &[
            ("letter", "Witness A came. Witness B said no. “It fell,” Witness A said.", Some("Witness A")),
            ("number", "Witness 12 said no. Witness 14 said it fell.", Some("Witness 14")),
            ("both", "Officer W80 said it fell.", Some("Officer W80")),
            ("last", "They met Nurse B. She slept. Nurse C said no. Nurse B said it fell.", Some("Nurse B")),
            ("the witness", "Witness A came. The witness said it fell.", Some("Witness A")),
            ("near miss: initial", "Mayor A. Lee said it fell.", Some("A. Lee")),
            ("near miss: a class", "In Class 3, Nurse Ann Lee said it fell.", Some("Ann Lee")),
            ("a house, below a headline", "A row with the press\n\nNo 10 said it fell.", Some("No 10")),
        ],
    );
}

#[test]
fn bodies_are_no_persons() {
    for (text, name) in [
        ("Marlow City said it fell.", "Marlow City"),
        ("Leaford Albion said it fell.", "Leaford Albion"),
        ("Redbridge County said it fell.", "Redbridge County"),
        ("Kenya Red Cross said it fell.", "Kenya Red Cross"),
        ("The Minna Youths said it fell.", "Minna Youths"),
        ("The Takeover Panel said it fell.", "Takeover Panel"),
        ("The Quill Panel on Climate Change said it fell.", "Quill Panel on Climate Change"),
        ("Greater Hill Fire and Rescue Service said it fell.", "Greater Hill Fire and Rescue Service"),
        ("Marlow and Wyre NHS Foundation Trust fell. The trust said so.", "Marlow and Wyre NHS Foundation Trust"),
        (
            "The Royal College of Obstetricians and Gynaecologists said it fell.",
            "Royal College of Obstetricians and Gynaecologists",
        ),
    ] {
        let kind = entity(&read(text), name).map(|entity| entity.kind);
        assert_eq!(kind, Some(EntityKind::Organization), "{text:?}");
    }
    for name in ["David Villa", "Ann Street", "Ann Albion"] {
        let people = read(&format!("{name} said it fell."));
        assert_eq!(entity(&people, name).map(|entity| entity.kind), Some(EntityKind::Person), "{name}");
    }
    let people = read("He died at St. Luke’s Hospital, Bo Roe said.");
    assert!(entity(&people, "Hospital").is_none());
    let people = read("She lives in Albert Street, Hull. Victoria Road was shut. Bo Roe said it fell.");
    assert!(entity(&people, "Albert Street").is_none() && entity(&people, "Victoria Road").is_none());
}

#[test]
fn a_pronoun_behind_tells_whom_a_description_means() {
    check(
        last_speaker,
        &[
            ("captain", "Ann Lee left husband Bo Roe. The former captain said he was sorry.", Some("Bo Roe")),
            (
                "near miss: of a patient",
                "Carl Roe came with Ann Lee. The doctor said she would live.",
                Some("Carl Roe"),
            ),
            ("whose fans", "Ann Lee left Bo Roe. The singer told his fans it was over.", Some("Bo Roe")),
            ("whose fans, hers", "Bo Roe left Ann Lee. The singer told her fans it was over.", Some("Ann Lee")),
            ("with an age", "Ann Lee left Bo Roe. The singer, 40, told his fans it was over.", Some("Bo Roe")),
            ("a surname", "Bo Roe came. Mary Roe slept. Roe told his fans it was over.", Some("Bo Roe")),
            ("near miss: whom she told", "Ann Lee left Bo Roe. The singer told him it was over.", Some("Ann Lee")),
            ("blonde", "Ann Lee left. The blonde said it fell.", Some("Ann Lee")),
            ("apposed", "Bo Roe came. Bev Roe slept. Roe, a landscaper, said he would fight.", Some("Bo Roe")),
            (
                "near miss: she",
                "Bo Roe came. Mary Roe slept. Roe, a landscaper, said she would fight.",
                Some("Mary Roe"),
            ),
            ("host", "TV presenter Ann Lee came with Bo Roe. The Quill host said it fell.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn a_place_or_a_prize_is_nobody() {
    check(
        speaker,
        &[
            ("college", "Ann Lee ran it.\n\nIt was tested at Carroll College. “It fell,” [she] said.", Some("Ann Lee")),
            ("at a village", "Ann Lee ran it.\n\nNobody at Zorbek Quill knew. “It fell,” [she] said.", Some("Ann Lee")),
            ("in a town", "Ann Lee ran it.\n\nIt froze in Zorbek Quill. “It fell,” [she] said.", Some("Ann Lee")),
            ("a dateline", "HARTLEY QUILL, Alta. -- It snowed. “It fell,” [the mayor] said.", Some("the mayor")),
            ("another", "MARLOW JAW, Sask. -- A man drowned. “It fell,” [the mayor] said.", Some("the mayor")),
            ("the", "Ann Lee ran it.\n\nHe won the Zorbek Quill. “It fell,” [she] said.", Some("Ann Lee")),
            (
                "prize",
                "Ann Lee ran it.\n\nIt won two Quill Prizes and a Quill Prize. “It fell,” [she] said.",
                Some("Ann Lee"),
            ),
            (
                "near miss: shouted",
                "Ann Lee ran it.\n\nThey shouted at Zorbek Quill. [He] said no.",
                Some("Zorbek Quill"),
            ),
            ("near miss: met", "Ann Lee ran it.\n\nThey met Zorbek Quill. “It fell,” [he] said.", Some("Zorbek Quill")),
            (
                "near miss: a surname",
                "Bo Lee ran it.\n\nThey met Linda Cross. “It fell,” [she] said.",
                Some("Linda Cross"),
            ),
        ],
    );
}

#[test]
fn what_stands_with_a_comma_may_belong_to_the_name() {
    check(
        last_speaker,
        &[
            ("listed", "Quill Foods, Inc. (NYSE: QF), a maker of snacks, said it fell.", Some("Quill Foods, Inc.")),
            ("limited", "Quill Mining, Ltd., said it fell.", Some("Quill Mining, Ltd.")),
            ("two forms", "Quill Motors Co., Ltd. said it fell.", Some("Quill Motors Co., Ltd.")),
            ("of Norway", "Quill Energi ASA (OSE: QE) said it fell.", Some("Quill Energi ASA")),
            (
                "as it calls itself",
                "Quill Shipping Limited sank. The Company said it fell.",
                Some("Quill Shipping Limited"),
            ),
            ("degrees", "Ann Lee, M.D., Ph.D., said it fell.", Some("Ann Lee")),
            ("near miss: a list", "It sold Quill Foods, Inc., and Ann Lee said it fell.", Some("Ann Lee")),
            ("near miss: initials", "In Dover, M.D. Roe said it fell.", Some("M.D. Roe")),
        ],
    );
}

#[test]
fn who_holds_an_office_has_an_office() {
    check(
        last_speaker,
        &[
            (
                "sheriff",
                "It fell, according to the Cole County Sheriff’s Office.",
                Some("Cole County Sheriff’s Office"),
            ),
            ("two words", "The Attorney General’s Office said it fell.", Some("Attorney General’s Office")),
            ("department", "The Quill Sheriff’s Department said it fell.", Some("Quill Sheriff’s Department")),
            ("near miss: an aide", "The Governor’s aide, Ann Lee, said it fell.", Some("Ann Lee")),
            ("near miss: a name", "Sheriff Bo Roe’s wife, Ann Lee, said it fell.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn fathers_and_sons_may_share_a_name() {
    check(
        mentioned,
        &[
            ("child", "Edwin Tom Roe was the third of five children of [Tom Roe], a baker.", Some("Tom Roe")),
            ("born to", "Edwin Tom Roe was born to [Tom Roe], a baker.", Some("Tom Roe")),
            ("brother", "Edwin Tom Roe slept. His brother, [Tom Roe], wept.", Some("Tom Roe")),
            ("both parents", "Edwin Tom Roe was born in Dover to [Tom] and Ann (Poe) Roe.", Some("Tom Roe")),
            ("name at birth", "Edwin Tom Roe was born to Tom and [Ann (Poe) Roe].", Some("Ann (Poe) Roe")),
            ("mother", "Ann Ada Roe was the daughter of Bo Roe and his wife, [Ada].", Some("Ada")),
            ("near miss: no kin", "Edwin Tom Roe slept. [Tom Roe] wept.", Some("Edwin Tom Roe")),
            (
                "near miss: a first name",
                "Edwin Tom Roe slept. His wife is the widow of [Edwin Roe].",
                Some("Edwin Tom Roe"),
            ),
        ],
    );
}

#[test]
fn an_office_of_state_is_held_by_somebody() {
    check(
        last_speaker,
        &[
            ("nobody named", "Quill’s Bo Roe said no. The prime minister said it fell.", Some("The prime minister")),
            (
                "his people",
                "Bo Roe came. The prime minister said no. His spokesman said it fell.",
                Some("The prime minister’s spokesman"),
            ),
            (
                "near miss: named",
                "Prime Minister Ann Lee came. Bo Roe slept. The prime minister said it fell.",
                Some("Ann Lee"),
            ),
        ],
    );
}

#[test]
fn a_heading_in_capitals_names_nobody() {
    let people = read("Bo Roe slept.\n\nMATCH FACTS\n\nRoe wept.\n\nWHAT’S NEXT?\n\nRoe sang.\n\nDOI: 10.10");
    assert_eq!(people.entities.iter().map(|entity| &*entity.name).collect::<Vec<_>>(), ["Bo Roe"]);
    let people = read("Bo Roe slept.\n\nANN LEE\n\nRoe wept.");
    assert!(entity(&people, "ANN LEE").is_some());
}
