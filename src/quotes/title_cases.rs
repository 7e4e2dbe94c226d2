//! Titles in quotation marks that tell who speaks, and words in marks whose verb is missing.

use super::cases::check_as_shipped;

#[test]
fn a_title_that_tells_who_speaks_is_not_said() {
    check_as_shipped(&[
        (
            "behind the name",
            "“It rained all day,” Ana Ruiz, author of “The Mill,” said on Monday, “and all night.”",
            &["direct [Ana Ruiz, author of “The Mill,”] said: “It rained all day,” / “and all night.”"],
        ),
        (
            "two of them",
            "“It rained all day,” Ruiz, star of “The Mill” and “The Dam,” told reporters.",
            &["direct [Ruiz, star of “The Mill” and “The Dam,”] told: “It rained all day,” (to reporters)"],
        ),
        (
            "instead of a name",
            "“It is a terrible day for the town,” the author of “The Mill” said.",
            &["direct [the author of “The Mill”] said: “It is a terrible day for the town,”"],
        ),
        (
            "behind the verb",
            "“It rained all day,” said Ana Ruiz, the author of “The Mill.”",
            &["direct [Ana Ruiz, the author of “The Mill.”] said: “It rained all day,”"],
        ),
        (
            "in a relative clause",
            "“It rained all day,” Ana Ruiz, who wrote “The Mill” in 1990, said.",
            &["direct [Ana Ruiz, who wrote “The Mill” in 1990] said: “It rained all day,”"],
        ),
        (
            "in one behind the verb",
            "“It rained all day,” said Ana Ruiz, who wrote “The Mill” in 1990.",
            &["direct [Ana Ruiz, who wrote “The Mill”] said: “It rained all day,”"],
        ),
        (
            "words of a relative clause",
            "“It rained all day,” said Ana Ruiz, an analyst who rates the shares “sell.” “It was cold.”",
            &["direct [Ana Ruiz, an analyst who rates the shares “sell.”] said: “It rained all day,” / “It was cold.”"],
        ),
        (
            "a nickname",
            "“It rained all day,” said Ana Ruiz, a driver known as “the Snake.”",
            &["direct [Ana Ruiz, a driver known as “the Snake.”] said: “It rained all day,”"],
        ),
        (
            "a nickname within the name",
            "“It rained all day,” said Councillor Bartholomew “Bart” Quill. “It was cold.”",
            &["direct [Councillor Bartholomew “Bart” Quill] said: “It rained all day,” / “It was cold.”"],
        ),
        (
            "near miss: titles of which something is said",
            "“The Mill,” “Dover Days” and “Lost,” Ruiz said, are his best books.",
            &["mixed [Ruiz] said: “The Mill,” “Dover Days” and “Lost,”"],
        ),
        (
            "near miss: a word that is said",
            "“It rained,” said Ruiz, who called it “sad.”",
            &["direct [Ruiz] said: “It rained,”", "mixed [Ruiz] called: it “sad.”"],
        ),
    ]);
}

#[test]
fn a_clause_in_marks_is_not_lost_for_want_of_a_verb() {
    check_as_shipped(&[
        (
            "a name alone",
            "“We don’t know who they are,” Ruiz from her desk. “It could be worse.”",
            &["direct [-] -: “We don’t know who they are,” / “It could be worse.”"],
        ),
        ("near miss: a title", "“Don’t Look Up,” a film about a comet, opened on Friday.", &[]),
        ("near miss: a title in small letters", "“Who let the dogs out,” a song of 2000, was played.", &[]),
    ]);
}
