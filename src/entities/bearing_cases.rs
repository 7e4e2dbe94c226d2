//! Named cases: men and women by whatever first name, who bears an office, bodies, and what is read.

use super::cases::{check, last_speaker, read};
use crate::analysis::EntityKind;

#[test]
fn a_first_name_makes_one_sex_only_likelier() {
    check(
        last_speaker,
        &[
            ("nobody else", "Alex Cole, 34, said no. “We wait,” she said.", Some("Alex Cole")),
            ("nobody else, he", "Andrea Roe said he was glad. “We won,” he said.", Some("Andrea Roe")),
            ("the nearest", "Anna Lee said no. Mel Roe said yes. “It came,” she said.", Some("Mel Roe")),
            (
                "a pupil",
                "Jean Roe slept. Junior Maya Quill told us she wakes up at five. “I sleep,” she said.",
                Some("Maya Quill"),
            ),
            (
                "told: a mother",
                "Anna Lee slept. Sam Roe, a mother of three, said no. “It came,” she said.",
                Some("Sam Roe"),
            ),
            (
                "told: who gave birth",
                "Anna Lee slept. Max Roe, who gave birth in May, said no. “It came,” she said.",
                Some("Max Roe"),
            ),
            (
                "against all likelihood, if nobody else is there",
                "Mary Roe said no. “It came,” he said.",
                Some("Mary Roe"),
            ),
            ("near miss: a man is there", "Bo Lee met Mary Roe. Mary Roe said no. “It came,” he said.", Some("Bo Lee")),
            (
                "told by a pronoun",
                "Bo Roe met Alex Lee. “I am late,” she said. Lee laughed. “We go on,” he said.",
                Some("Bo Roe"),
            ),
            (
                "near miss: told by a title",
                "Bo Lee slept. Mr Alex Roe said no. Ann Lee ran. “It came,” he said.",
                Some("Alex Roe"),
            ),
            (
                "told: pregnant",
                "Carl Lee slept. Sam Roe, who is six months pregnant, sang. Bo Poe slept. “It came,” she said.",
                Some("Sam Roe"),
            ),
        ],
    );
}

#[test]
fn an_office_named_after_another_is_not_the_other() {
    check(
        last_speaker,
        &[
            ("chief", "Justice Ann Lee left after the chief justice said it fell.", Some("the chief justice")),
            ("with capitals", "Mr Bo Roe left. The Chief Justice said it fell.", Some("The Chief Justice")),
            ("near miss: a chief", "Chief Justice Ann Lee left. The justice said it fell.", Some("Ann Lee")),
            (
                "near miss: in the role",
                "Dr Ann Lee, chief executive of Quill, left. The chief executive said it fell.",
                Some("Ann Lee"),
            ),
            (
                "deputy",
                "Ann Lee, the mayor, said no. The deputy mayor, Bo Roe, slept. “It leaks,” the mayor said.",
                Some("Ann Lee"),
            ),
            (
                "former",
                "Ann Lee, the mayor, said no. Former mayor Bo Roe slept. “It leaks,” the mayor said.",
                Some("Ann Lee"),
            ),
            (
                "shadow, with the field between",
                "The health minister, Ann Lee, said no. The shadow health minister, Bo Roe, slept. “It leaks,” the minister said.",
                Some("Ann Lee"),
            ),
            (
                "casting",
                "The film’s director, Ann Lee, said no. Her casting director, Bo Roe, slept. “It leaks,” the director said.",
                Some("Ann Lee"),
            ),
            (
                "another field",
                "Rural Development Minister Ann Lee met Finance Minister Bo Roe. “It leaks,” said the rural development minister.",
                Some("Ann Lee"),
            ),
            (
                "the head of the ministers",
                "Civil Aviation Minister Ann Lee met Prime Minister Bo Roe. “It leaks,” the minister said.",
                Some("Ann Lee"),
            ),
            (
                "near miss: nobody else",
                "Prime Minister Bo Roe came. “It leaks,” the prime minister said.",
                Some("Bo Roe"),
            ),
            ("nobody is the mayor", "The deputy mayor, Bo Roe, slept. “It leaks,” the mayor said.", Some("the mayor")),
            (
                "near miss: the deputy",
                "Ann Lee, the mayor, said no. Bo Roe, the deputy mayor, slept. “It leaks,” the deputy mayor said.",
                Some("Bo Roe"),
            ),
            (
                "near miss: the former one alone",
                "Former President Bo Roe came. “It leaks,” the president said.",
                Some("Bo Roe"),
            ),
            (
                "a title before the sentence",
                "Vice President Ann Lee came. “It leaks,” the vice president said.",
                Some("Ann Lee"),
            ),
            (
                "a surname is one’s who has been named",
                "District councillor Ann Roe said no. “It leaks,” said Cllr Roe. Her colleague, Cllr Bo Roe, slept.",
                Some("Ann Roe"),
            ),
            ("initials", "Chief Minister Bo Roe came. The CM said it leaked.", Some("Bo Roe")),
            (
                "initials in lists of what is no name",
                "Prime Minister Bo Roe came. The PM said it leaked.",
                Some("Bo Roe"),
            ),
            ("initials with a hyphen", "Vice-chancellor Bo Roe came. The V-C said it leaked.", Some("Bo Roe")),
            ("near miss: another office", "Prime Minister Bo Roe came. The CM said it leaked.", Some("CM")),
        ],
    );
}

#[test]
fn what_is_read_says_what_it_says() {
    check(
        last_speaker,
        &[
            (
                "it read",
                "Barclays shut the branch. A notice was pinned to the door. “We are sorry,” it read.",
                Some("A notice"),
            ),
            ("it said", "Barclays shut the branch. A text came at two. “We are sorry,” it said.", Some("A text")),
            (
                "sent by somebody",
                "Barclays is shut. Ann Lee sent a message to all. It said: “We are sorry.”",
                Some("a message"),
            ),
            ("near miss: sent by a bank", "Barclays sent a letter to all. “We are sorry,” it said.", Some("Barclays")),
            (
                "of somebody",
                "The council met. A council officer’s report said yes. It warned that it leaks.",
                Some("A council officer’s report"),
            ),
            (
                "near miss: of the same, but no paper",
                "The council met. The council’s report came. The council said no. It warned that it leaks.",
                Some("The council"),
            ),
            ("near miss: in it", "Barclays shut the branch. In a letter, it said: “We are sorry.”", Some("Barclays")),
            ("left by her", "She left a note. “I am sorry,” it read.", Some("a note")),
            ("there", "There was a note on the door. “I am sorry,” it read.", Some("a note")),
        ],
    );
}

#[test]
fn bodies_have_their_whole_names() {
    for (text, want) in [
        ("The National Farmers’ Union said no.", "National Farmers’ Union"),
        ("Doctors Without Borders said no.", "Doctors Without Borders"),
        ("The Students' Democratic Front said no.", "Students' Democratic Front"),
        ("The Marlow Fishermen’s Union said no.", "Marlow Fishermen’s Union"),
        ("The Women’s Institute said no.", "Women’s Institute"),
        ("The Sisters of the Holy Refuge said no.", "Sisters of the Holy Refuge"),
        ("He met the Knights of Columbus.", "Knights of Columbus"),
        ("Northern Grid said no.", "Northern Grid"),
        ("Norbrook said no. Its chief executive, Bo Roe, slept.", "Norbrook"),
        ("The Post folded. Its chief executive, Bo Roe, slept.", "Post"),
        ("Kestrel, which employs 300, said no.", "Kestrel"),
        ("The National Transport and Safety Authority said no.", "National Transport and Safety Authority"),
        ("The Kenya Meat and Livestock Authority said no.", "Kenya Meat and Livestock Authority"),
        ("The Irish Farmers and Growers Association said no.", "Irish Farmers and Growers Association"),
        ("The International Olympic Committee said no.", "International Olympic Committee"),
        ("The Department for Culture, Media and Sport said no.", "Department for Culture, Media and Sport"),
        (
            "The Department of Agriculture, Food and the Marine said no.",
            "Department of Agriculture, Food and the Marine",
        ),
        (
            "The National Union of Rail, Maritime and Transport Workers said no to another offer.",
            "National Union of Rail, Maritime and Transport Workers",
        ),
        ("The boot maker Alfa-Tre said no.", "Alfa-Tre"),
        ("The Riksbank said no.", "Riksbank"),
        ("Lattix said it would cut jobs.", "Lattix"),
        ("Orbit CEO Ann Lee slept. Orbit said no.", "Orbit"),
        ("Former Alfa-Orbit CEO Ann Lee slept.", "Alfa-Orbit"),
        ("Lattix announced that it was laying off clerks.", "Lattix"),
        ("Lattix (LTX.OL) said sales were weak.", "Lattix"),
        ("Lattix (NYSE: LTX) said sales were weak.", "Lattix"),
        ("It fell after rival Lattix said its sales were weak.", "Lattix"),
        ("Rival Lattix said sales were weak. Lattix’s shares fell.", "Lattix"),
        ("Activist investor Crane Quill said no. Crane Quill’s founder slept.", "Crane Quill"),
        ("Hedge fund Crane Quill said no.", "Crane Quill"),
    ] {
        let people = read(text);
        let body = people.entities.iter().find(|entity| entity.kind == EntityKind::Organization);
        assert_eq!(body.map(|entity| entity.name.as_str()), Some(want), "{text:?}");
    }
    for text in [
        "Friends of the Lee family said no.",
        "Quillam said it would rain.",
        "Quillam said it was late.",
        "Ann Quillam slept. Quillam said it adopted a rule.",
        "The voters’ choice was Ann Lee.",
        "The Democrats’ Senate leader slept.",
        "Quill, which was sad, said no.",
        "Quill (D.N.) said no.",
        "Quill (42) said no.",
        "Quill (IATA: QLL) said no.",
        "Rival Quill said he was tired.",
        "Investor Ann Quill said no. Quill’s founder slept.",
        "Quill said no. His chief executive slept.",
    ] {
        let body = |name: &str| {
            name.contains("Friends")
                || name.contains("voters")
                || name.contains("Democrats’")
                || name.ends_with("Quill")
        };
        let wrong = read(text)
            .entities
            .into_iter()
            .find(|entity| entity.kind == EntityKind::Organization && body(&entity.name));
        assert_eq!(wrong.map(|entity| entity.name), None, "{text:?}");
    }
}

#[test]
fn a_name_at_birth_is_nobody_elses() {
    for (text, people) in [
        ("Ann Lee, born Ann Roe, said it fell.", 1),
        ("Ann Lee (née Roe) said it fell. She met Bo Poe.", 2),
        ("Eve Quill, née Eve Mary Poe, said it fell.", 1),
        ("When Ann Lee was born Bo Roe said it fell.", 2),
    ] {
        let found = read(text).entities;
        assert_eq!(found.len(), people, "{text:?}: {found:?}");
    }
}

#[test]
fn a_town_with_a_hospital_is_nobody() {
    let people = read("Marlow Hospital shut. In Marlow, people wept. Marlow said no.");
    assert!(people.entities.iter().all(|entity| entity.kind == EntityKind::Organization));
}

#[test]
fn two_bodies_keep_their_own_names() {
    check(
        last_speaker,
        &[
            ("a house", "The Royal Hospital and Quill Company met. The company said no.", Some("Quill Company")),
            ("a team", "The Chicago Bulls and Quill Trust met. The trust said no.", Some("Quill Trust")),
            (
                "near miss: one",
                "The Kenya Meat and Livestock Authority met. The authority said no.",
                Some("Kenya Meat and Livestock Authority"),
            ),
        ],
    );
}

#[test]
fn who_is_tied_to_an_office_does_not_bear_it() {
    check(
        last_speaker,
        &[
            ("a friend", "Ms Lee, a friend of the mayor, wept. “It fell,” the mayor said.", Some("the mayor")),
            (
                "a spokeswoman",
                "Ann Lee, a spokeswoman for the minister, wept. The minister said it fell.",
                Some("the minister"),
            ),
            ("near miss: its bearer", "Ann Lee, the mayor of Dover, wept. The mayor said it fell.", Some("Ann Lee")),
            ("a driver", "A former driver for actor Ann Lee said it fell.", Some("A former driver for actor Ann Lee")),
            ("near miss: both of one", "Former Leeds mayor and actor Ann Lee said it fell.", Some("Ann Lee")),
            ("his successor", "His successor as director, Ann Lee, said in a letter that it fell.", Some("Ann Lee")),
        ],
    );
}

#[test]
fn who_bore_an_office_once_is_another_than_who_bears_it() {
    check(
        last_speaker,
        &[
            (
                "another",
                "Rovers manager Ann Lee wept. Bo Roe said it fell. “It is bad,” the former Rovers manager added.",
                Some("Bo Roe"),
            ),
            (
                "near miss: told so",
                "Former Rovers manager Ann Lee wept. Bo Roe said it fell. “It is bad,” the former Rovers manager said.",
                Some("Ann Lee"),
            ),
            (
                "who bears another one now",
                "Opposition leader Ann Lee said it fell. “It is bad,” the former cabinet member said.",
                Some("Ann Lee"),
            ),
            (
                "near miss: somebody without a name",
                "Mayor Ann Lee wept. A former employee said it fell. “It is bad,” the former employee said.",
                Some("A former employee"),
            ),
            (
                "who is named much further on",
                "Datuk Bo Roe said it fell. The minister said it was bad. It rained. It hailed. It froze. It thawed. It \
                 blew. It cleared. It ended. Minister Ann Lee slept. Roe said no.",
                Some("Bo Roe"),
            ),
        ],
    );
}

#[test]
fn years_tell_who_is_meant() {
    check(
        last_speaker,
        &[
            (
                "behind the name",
                "Ann Lee, 34, wept. Bo Roe, 61, slept. “It fell,” the 34-year-old said.",
                Some("Ann Lee"),
            ),
            (
                "before it",
                "A 34-year-old baker, Ann Lee, wept. A 61-year-old nurse, Bo Roe, slept. The 34-year-old said it fell.",
                Some("Ann Lee"),
            ),
            (
                "of whom is named next",
                "Ann Lee, a 34-year-old baker, wept. “It fell,” the 61-year-old said. Bo Roe, 61, slept.",
                Some("Bo Roe"),
            ),
            (
                "near miss: an old friend",
                "Judge Ann Lee said it fell. “It is bad,” the 61-year-old said. Her old professor, Bo Roe, slept.",
                Some("Ann Lee"),
            ),
            (
                "near miss: two of an age",
                "Ann Lee, 34, wept. Bo Roe, 34, slept. The 34-year-old said it fell.",
                Some("Bo Roe"),
            ),
        ],
    );
}

#[test]
fn an_official_who_has_not_been_described_has_been_named() {
    check(
        last_speaker,
        &[
            ("named", "Secretary Ann Lee said it fell. “It is bad,” the Cabinet official said.", Some("Ann Lee")),
            (
                "near miss: described",
                "A Cabinet official wept. Ann Lee said it fell. “It is bad,” the official said.",
                Some("A Cabinet official"),
            ),
            ("by initials", "The CEO said it fell.", Some("The CEO")),
            (
                "with a clause",
                "Chief Executive Ann Lee slept. The CEO, who came in May, said it fell.",
                Some("Ann Lee"),
            ),
        ],
    );
}

#[test]
fn a_post_goes_with_a_trade() {
    check(
        last_speaker,
        &[
            (
                "a chair",
                "Jo Poe wept. The group’s chair, Bo Roe, said it fell. “It is bad,” the ecologist said.",
                Some("Bo Roe"),
            ),
            ("a solicitor", "Her solicitor, Bo Roe, said it fell. “It is bad,” the lawyer added.", Some("Bo Roe")),
        ],
    );
}

#[test]
fn all_of_a_series_speak() {
    check(
        last_speaker,
        &[
            (
                "bodies",
                "The Pentagon, the State Department and the CIA declined to comment.",
                Some("Pentagon, State Department and CIA"),
            ),
            ("with years", "Ann Lee, 34, and Bo Roe, 40, said it fell.", Some("Ann Lee and Bo Roe")),
            ("with trades", "Ann Lee, a baker, and Bo Roe, a nurse, said it fell.", Some("Ann Lee and Bo Roe")),
            ("behind the verb", "“It fell,” said Ann Lee, 34, and Bo Roe, 40.", Some("Ann Lee and Bo Roe")),
            ("a trade with a hyphen", "Ann Lee and co-founder Bo Roe said it fell.", Some("Ann Lee and Bo Roe")),
            ("kin", "Ann Lee and husband Bo Roe said it fell.", Some("Ann Lee and Bo Roe")),
            (
                "described",
                "The mayor, the council and the church said it fell.",
                Some("The mayor, the council and the church"),
            ),
            (
                "named behind what they are",
                "The firm’s chairman, Bo Roe, and its deputy chairman, Ann Lee, said it fell.",
                Some("Bo Roe and Ann Lee"),
            ),
            ("near miss: what one is", "Lee, a father of two and a keen cyclist, said it fell.", Some("Lee")),
            ("near miss: two clauses", "Wages rose, prices fell, and Bo Roe said it was bad.", Some("Bo Roe")),
        ],
    );
}
