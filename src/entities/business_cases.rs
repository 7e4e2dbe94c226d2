//! Named cases: those of whom the news of business and of courts tells.

use super::cases::{check, last_speaker, mentioned, read, speaker};

#[test]
fn who_leads_a_company_goes_by_letters() {
    check(
        speaker,
        &[
            ("the office again", "CEO Ann Lee met CFO Bo Roe. [The CEO] said no.", Some("Ann Lee")),
            ("the other office", "CEO Ann Lee met CFO Bo Roe. [The CFO] said no.", Some("Bo Roe")),
            ("behind its words", "Quill Chief Executive Ann Lee met Bo Roe. [The CEO] said no.", Some("Ann Lee")),
            ("behind the name", "Mr Bo Roe, Chief Executive Officer, met Ann Lee. [The CEO] said no.", Some("Bo Roe")),
            ("near miss: nobody named", "It fell. [The CEO] said no.", Some("The CEO")),
        ],
    );
    for (text, name, want) in [
        ("“No,” CEO Ann Lee said.", "Ann Lee", Some("CEO")),
        ("“No,” said Quill CFO Bo Roe.", "Bo Roe", Some("CFO")),
        ("CEO pay at Quill rose, Ann Lee said.", "Ann Lee", None),
        ("“No,” Judge Sir Bo Roe said.", "Bo Roe", Some("Judge")),
        ("“No,” Prof Sir Bo Roe, a baker, said.", "Bo Roe", Some("a baker")),
        ("Corresponding author Professor Bo Roe said no.", "Bo Roe", Some("Corresponding author")),
        ("Sophomore Bo Roe Poe said no.", "Bo Roe Poe", Some("Sophomore")),
    ] {
        let people = read(text);
        let entity = people.entities.iter().find(|entity| entity.name == name);
        assert_eq!(entity.and_then(|entity| entity.role.as_deref()), want, "{text:?}");
    }
}

#[test]
fn a_lender_is_a_bank() {
    const OF_ENGLAND: &str = "The Bank of England met on Monday. ";
    check(
        last_speaker,
        &[
            (
                "named behind another bank",
                "The Bank of England met. Shares in Italian lender Banca Luria fell. The bank said no.",
                Some("Banca Luria"),
            ),
            (
                "near miss: no lender",
                &[OF_ENGLAND, "Ann Lee wept. The bank said no."].concat(),
                Some("Bank of England"),
            ),
            (
                "near miss: an insurer",
                &[OF_ENGLAND, "Shares in the insurer Luria fell. The bank said no."].concat(),
                Some("Bank of England"),
            ),
        ],
    );
}

#[test]
fn a_wife_is_not_of_the_place_where_he_died() {
    check(
        mentioned,
        &[("at a lake", "Bo Roe, 43, died at Llyn Garw. He was missed by his wife, Ann. [Mrs Roe] wept.", Some("Ann"))],
    );
}
