//! Columns, reviews, letters and fact checks: what is said in them, and what only looks as if it were.

use super::cases::check_as_shipped;

#[test]
fn what_was_said_again_is_said_before() {
    check_as_shipped(&[
        ("how often", "She said it every Sunday.", &[]),
        ("when", "He said this in 2014.", &[]),
        ("again", "I have said it before and I will say it again.", &[]),
        ("and what came of it", "He said it twice on Monday, and nobody listened.", &[]),
        (
            "what happens in a place",
            "Bahamas: Storm leaves four dead\n\nThe storm hit the Bahamas on Monday and tore roofs off.",
            &[],
        ),
        (
            "near miss: what is said there",
            "China: We will not yield\n\nThe ministry in China met the press on Monday in a hall.",
            &["indirect [China] …: We will not yield"],
        ),
        (
            "near miss: a clause",
            "She said it would rain every Sunday.",
            &["indirect [She] said: it would rain every Sunday"],
        ),
        ("near miss: a verb behind an adverb", "She said it rarely hurts.", &["indirect [She] said: it rarely hurts"]),
    ]);
}

#[test]
fn a_line_that_asks_tells_nothing() {
    check_as_shipped(&[
        ("what they said", "What the candidates said about health care", &[]),
        ("here is what", "Here’s what Democrats are saying about the bill", &[]),
        (
            "near miss: a sentence",
            "What the mayor said about the bill was that it failed.",
            &["indirect [the mayor] said about: the bill was that it failed"],
        ),
    ]);
}

#[test]
fn an_announcement_is_not_what_a_firm_says() {
    check_as_shipped(&[
        (
            "results",
            "Nordvik Energy ASA: Second quarter 2023 results\n\nNordvik Energy made $3 million in that quarter.",
            &[],
        ),
        (
            "what somebody was",
            "Nuala Brady: Singer who gave a voice to the poor\n\nNuala Brady has died at 81 in Dover.",
            &[],
        ),
        (
            "near miss: a clause",
            "Nordvik Energy: Oil prices will fall\n\nNordvik Energy made $3 million in that quarter.",
            &["indirect [Nordvik Energy] …: Oil prices will fall"],
        ),
        (
            "near miss: no verb",
            "Merkel: No deal in sight\n\nGerman Chancellor Angela Merkel met the mayors of nine towns in Dover.",
            &["indirect [Merkel] …: No deal in sight"],
        ),
    ]);
}

#[test]
fn what_a_letter_is_about_is_a_title() {
    check_as_shipped(&[
        ("with a colon", "Re: “Council backs bypass,” March 28\n\nIt will not.", &[]),
        ("without", "Re “Council backs bypass” (report, March 28):\n\nIt will not.", &[]),
    ]);
}

#[test]
fn who_agrees_is_no_reason_to_lose_what_was_said() {
    check_as_shipped(&[(
        "and others agree",
        "A child whispers, “Are we dead?” Ann Lee said pay was low, and parents agreed.",
        &["direct [A child] whispers: “Are we dead?”", "indirect [Ann Lee] said: pay was low"],
    )]);
}

#[test]
fn who_tells_has_its_place_and_its_name() {
    check_as_shipped(&[
        (
            "where it hangs",
            "The sign above the door says “Mangia!”",
            &["direct [The sign above the door] says: “Mangia!”"],
        ),
        (
            "near miss: in what",
            "Ann Lee in a statement said it leaked.",
            &["indirect [Ann Lee] said: it leaked (in a statement)"],
        ),
        (
            "near miss: who stands in it",
            "A narrator in the film said it leaked.",
            &["indirect [A narrator in the film] said: it leaked"],
        ),
        (
            "a name in marks",
            "“Nothing on this page is real,” its “About” section says.",
            &["direct [its “About” section] says: “Nothing on this page is real,”"],
        ),
        (
            "nobody in a place",
            "There’s an old joke in Moscow: “We pretend to work, and they pretend to pay us.”",
            &["direct [-] -: “We pretend to work, and they pretend to pay us.”"],
        ),
        (
            "it and a colon",
            "You can almost hear them say it: “Not in my back yard.”",
            &["direct [You] …: “Not in my back yard.”"],
        ),
        (
            "one whose name looks like an adverb",
            "Tully, who died in 1999, described the band as “forty drunks and a dog”.",
            &["mixed [Tully, who died in 1999] described: the band as “forty drunks and a dog”"],
        ),
    ]);
}

#[test]
fn facts_are_told_by_nobody() {
    check_as_shipped(&[(
        "between claims",
        "ROE: “We created more jobs than anybody.”\n\nTHE FACTS: That’s not true. Ohio created more.\n\nROE, on roads: “We \
         fixed them all.”\n\nTHE FACTS: Mostly right.",
        &["direct [ROE] …: “We created more jobs than anybody.”", "direct [ROE] …: “We fixed them all.”"],
    )]);
}

#[test]
fn a_place_or_a_telephone_is_no_part_of_it() {
    check_as_shipped(&[
        (
            "a dateline",
            "MUMBAI -- There is an old saying in my village: “The guest is God.”",
            &["direct [-] There is an old saying in my village: “The guest is God.”"],
        ),
        (
            "on the phone",
            "One of them told me on the phone that clover was “a gateway weed.”",
            &["mixed [One of them] told: clover was “a gateway weed.” (to me) (in the phone)"],
        ),
    ]);
}
