//! Named cases: who speaks in columns, letters, reviews and stories about polls.

use super::cases::{check, last_speaker};

#[test]
fn i_is_who_signs_the_letter() {
    check(
        last_speaker,
        &[
            (
                "the letter's own",
                "To the Editor:\n\nI believe the mill leaks.\n\nANN LEE\nDover\n\nTo the Editor:\n\nI believe it is sound.\n\nBo \
                 Roe\nClerk, Leeds",
                Some("Bo Roe"),
            ),
            (
                "nobody has signed",
                "Ann Lee\nDover\n\nTo the Editor:\n\nI believe the mill leaks.\n\nName withheld",
                None,
            ),
            (
                "who signed is not spoken of",
                "To the Editor:\n\nThe mill leaks.\n\nAnn Lee\nMary Poe House, Dover\n\nTo the Editor:\n\nThe head teacher wrote. She \
                 said the mill was sound.",
                Some("The head teacher"),
            ),
            (
                "a name below the headline",
                "We are all tenants now\nBo Roe\nPosted on Sunday\n\nI believe that the bill should be sent back to the house today.",
                Some("Bo Roe"),
            ),
            (
                "who reviewed it",
                "The Mill Is Back on the Stage\nReviewed by Bo Roe\n\nI believe that the play should be sent back to the mill.",
                Some("Bo Roe"),
            ),
        ],
    );
}

#[test]
fn parts_and_those_who_play_them_are_two() {
    check(
        last_speaker,
        &[
            (
                "who plays her",
                "Ruth (the great Mary Poe) runs the house. “I came for the house,” she says.",
                Some("Ruth"),
            ),
            (
                "near miss: no part",
                "The party (Mary Poe leads it) is new. “I came for the house,” she says.",
                Some("Mary Poe"),
            ),
            (
                "of whom a book is",
                "Ann Lee is late. Her book is about a mother who walks. “Everything is,” she says.",
                Some("Ann Lee"),
            ),
            (
                "near miss: no book",
                "Police were called about a woman who shouted. “Everything is lost,” she said.",
                Some("a woman"),
            ),
            (
                "my mother and a mother",
                "“My mother was late,” says Ann Lee.\n\nA mother ran in. “Everything is lost,” she said.",
                Some("A mother"),
            ),
            (
                "who came along",
                "Ann Lee opened it in May. My companion looked at it and sighed. “This is not Rome,” she said.",
                Some("My companion"),
            ),
        ],
    );
}

#[test]
fn behind_a_semicolon_goes_on_who_acts_before_it() {
    check(
        last_speaker,
        &[
            (
                "he",
                "Carl Roe wrote that it was good. Peter Poe was less impressed; he called it “a mess.”",
                Some("Peter Poe"),
            ),
            (
                "near miss: of whom it goes on",
                "Carl Roe wrote to Peter Poe. He was cross; he called it “a mess.”",
                Some("Carl Roe"),
            ),
        ],
    );
}

#[test]
fn parents_are_those_of_one_child() {
    check(
        last_speaker,
        &[
            (
                "his mother",
                "Bo Roe was born in Dover. His father was a tailor. His mother, he once recalled, “could make soup out of a stone.”",
                Some("Bo Roe"),
            ),
            (
                "near miss: his shop",
                "Bo Roe was born in Dover. His father was a tailor. His shop, he once recalled, “burnt down twice.”",
                Some("Bo Roe’s father"),
            ),
        ],
    );
}

#[test]
fn a_poll_and_its_shares_speak() {
    check(
        last_speaker,
        &[
            (
                "not its director",
                "“It leaks,” said Bo Roe, the poll’s director. The poll showed that it leaks.",
                Some("The poll"),
            ),
            ("with its sign", "Of all, 61% say they would go.", Some("61%")),
            ("of so many", "Roughly 4 in 10 voters say it leaks.", Some("4 in 10 voters")),
        ],
    );
}
