//! Who names or answers something within a clause that is told.

use super::cases::check_as_shipped;

#[test]
fn who_names_or_answers_something_within_a_clause_is_told_of() {
    check_as_shipped(&[
        (
            "what somebody calls the thing that another signed",
            "Ruiz signed a bill that critics called “a disgrace.”",
            &["direct [critics] called: “a disgrace.”"],
        ),
        (
            "what somebody calls what he signed",
            "The council unveiled what it called a “fair” bill.",
            &["mixed [The council] called: a “fair” bill"],
        ),
        (
            "what others call it",
            "The council unveiled what critics called a “fair” bill.",
            &["mixed [critics] called: a “fair” bill"],
        ),
        (
            "near miss: what is said of it",
            "Ruiz condemned what he called a “brazen breach” of the rules.",
            &["mixed [Ruiz] condemned: what he called a “brazen breach” of the rules"],
        ),
        (
            "without marks",
            "Ruiz signed a bill that Democrats called reckless.",
            &["indirect [Democrats] called: reckless"],
        ),
        (
            "and who stands for it",
            "Ruiz backed a plan that the mayor described as “reckless.”",
            &["indirect [Ruiz] backed: a plan", "direct [the mayor] described as: “reckless.”"],
        ),
        (
            "who calls it so in what is told behind what was said",
            "Ruiz said the mill would close, a view that Cole has described as “reckless”.",
            &["indirect [Ruiz] said: the mill would close", "direct [Cole] has described as: “reckless”"],
        ),
        (
            "without a pronoun",
            "Ruiz said the mill would close, a claim the mayor dismissed as “reckless”.",
            &["indirect [Ruiz] said: the mill would close", "direct [the mayor] dismissed as: “reckless”"],
        ),
        (
            "of what it is according to",
            "The mill could close by May, according to a report that owners have described as “reckless”.",
            &[
                "indirect [a report] according to: The mill could close by May",
                "direct [owners] have described as: “reckless”",
            ],
        ),
        (
            "near miss: it sums up nothing",
            "Ruiz said he rented a flat, a place that Cole called “the pit”.",
            &["mixed [Ruiz] said: he rented a flat, a place that Cole called “the pit”"],
        ),
        (
            "what one posts has the words",
            "Ana Ruiz posted a note on her page which said: “Be careful.”",
            &["direct [Ana Ruiz] posted a note on her page which said: “Be careful.”"],
        ),
        (
            "who acts behind an age",
            "Ana Ruiz, 40, left on Monday, saying it was wet.",
            &["indirect [Ana Ruiz, 40] saying: it was wet"],
        ),
        (
            "who acts behind a trade",
            "Ana Ruiz, a baker, appeared in court on Monday, saying it was wet.",
            &["indirect [Ana Ruiz, a baker] saying: it was wet"],
        ),
        (
            "near miss: all of it is said",
            "Ruiz said the council approved a map that the mayor called “reckless.”",
            &["mixed [Ruiz] said: the council approved a map that the mayor called “reckless.”"],
        ),
        (
            "near miss: no relative clause",
            "Ruiz told reporters that the mayor called the plan “reckless.”",
            &["mixed [Ruiz] told: the mayor called the plan “reckless.” (to reporters)"],
        ),
        ("near miss: a name", "The firm sold a boat that its owner called “Blue Star.”", &[]),
        (
            "the last verb before a colon",
            "Ruiz showed no emotion as Judge Ann Lee told him: ‘You were a danger to all of us.’",
            &["direct [Judge Ann Lee] told: ‘You were a danger to all of us.’ (to him)"],
        ),
        (
            "and it goes on",
            "Ruiz showed no emotion as Judge Ann Lee told him: “You were a danger.\n\n“You had been warned of it.”",
            &["direct [Judge Ann Lee] told: “You were a danger. / “You had been warned of it.” (to him)"],
        ),
        (
            "behind a report",
            "Ruiz said it leaked as the owner told her: “Go home.”",
            &["indirect [Ruiz] said: it leaked", "direct [the owner] told: “Go home.” (to her)"],
        ),
        (
            "for whose words it was done",
            "Ruiz was fined by the league for calling the referee “a fool”.",
            &["mixed [Ruiz] calling: the referee “a fool”"],
        ),
        (
            "after what somebody said",
            "Ruiz was ordered out by the speaker after he called Lee “a fool”.",
            &["mixed [he] called: Lee “a fool”"],
        ),
        (
            "near miss: who told it",
            "Ruiz was told by the club that fans were “fools”.",
            &["mixed [the club] was told: fans were “fools” (to Ruiz)"],
        ),
        (
            "those who are warned",
            "In that ruling, acting judge Bo Hale’s successor, Judge Ann Lee, warned both parties that it was “late”.",
            &["mixed [Judge Ann Lee] warned: it was “late” (to both parties) (in that ruling)"],
        ),
        (
            "those told, and where they are",
            "The mayor told a crowd gathered at the hall that it leaked.",
            &["indirect [The mayor] told: it leaked (to a crowd)"],
        ),
        (
            "those told, and who they are",
            "The mayor told residents who live near the mill that it leaked.",
            &["indirect [The mayor] told: it leaked (to residents)"],
        ),
        (
            "near miss: it goes on behind the clause",
            "Ruiz described the protest, which police called “a riot”, as peaceful.",
            &["mixed [Ruiz] described: the protest, which police called “a riot”, as peaceful"],
        ),
        (
            "near miss: what they did is told",
            "The mayor told reporters the crowd gathered at the hall that night.",
            &["indirect [The mayor] told: the crowd gathered at the hall that night (to reporters)"],
        ),
        (
            "about when it was said",
            "Mayor Bo Roe tweeted around 4 a.m. that he was “furious.”",
            &["mixed [Mayor Bo Roe] tweeted: he was “furious.”"],
        ),
        (
            "the subject before the marks",
            "The plan “would close the mill for good,” Ruiz wrote.",
            &["mixed [Ruiz] wrote: The plan “would close the mill for good,”"],
        ),
        (
            "near miss: when it was",
            "In May, “the mill will close for good,” Ruiz wrote.",
            &["direct [Ruiz] wrote: “the mill will close for good,”"],
        ),
        (
            "a clause with its year",
            "“Not one,” said Ann Lee, who has run the shop since 2009.",
            &["direct [Ann Lee, who has run the shop since 2009] said: “Not one,”"],
        ),
        (
            "near miss: the day on which it was said",
            "“Not one,” said Ann Lee on Monday.",
            &["direct [Ann Lee] said: “Not one,”"],
        ),
        (
            "a clause that reports something itself",
            "“No,” said Bo Lee, who said in 2010 that it leaked.",
            &["direct [Bo Lee] said: “No,”", "indirect [who] said: it leaked"],
        ),
        (
            "a study with when it was made",
            "A study carried out in 2017 found that sleep helps.",
            &["indirect [A study carried out in 2017] found: sleep helps"],
        ),
        (
            "a survey with when it was made",
            "A district survey conducted last fall found that most parents slept.",
            &["indirect [A district survey conducted last fall] found: most parents slept"],
        ),
        (
            "research with who made it",
            "Research conducted by the college showed that sleep helps.",
            &["indirect [Research conducted by the college] showed: sleep helps"],
        ),
        (
            "what was done",
            "Testing carried out on Monday showed the beam was safe.",
            &["indirect [Testing carried out on Monday] showed: the beam was safe"],
        ),
        (
            "near miss: who makes it",
            "Ruiz conducted a study last year and found that sleep helps.",
            &["indirect [Ruiz] found: sleep helps"],
        ),
        (
            "a study with its year",
            "A study published in 2015 concluded that naps might help.",
            &["indirect [A study published in 2015] concluded: naps might help"],
        ),
        (
            "what somebody found, told first",
            "People who nap for more than an hour are more likely to fall ill, a large study has found.",
            &["indirect [a large study] has found: People who nap for more than an hour are more likely to fall ill"],
        ),
        (
            "no clause behind that",
            "Ruiz acknowledged that limitation.",
            &["indirect [Ruiz] acknowledged: that limitation"],
        ),
        (
            "what becomes of it",
            "Ruiz said he could back it, and the motion passed.",
            &["indirect [Ruiz] said: he could back it"],
        ),
        (
            "a paragraph of its own",
            "Ruiz hailed the “grit” of her side.\n\n“We kept going until the end. I am proud of all of them.”",
            &[
                "mixed [Ruiz] hailed: the “grit” of her side",
                "direct [Ruiz] hailed: “We kept going until the end. I am proud of all of them.”",
            ],
        ),
        (
            "a headline’s quotation, and a verb that says nothing",
            "“You took my whole world”: fury as driver is jailed\n\nIn a statement, Ana Ruiz, 38, said: “You took my whole world, \
             Bo Hale, and you ran.”",
            &[
                "direct [-] -: “You took my whole world”",
                "direct [Ana Ruiz, 38] said: “You took my whole world, Bo Hale, and you ran.” (in a statement)",
            ],
        ),
        ("only to whom it was told", "Ruiz repeated this to Lee.", &[]),
        (
            "who is told of right above",
            "The mill is shut.\n\nAna Ruiz, 78, has worked there since May.\n\n“We were told on Monday that it was over.”\n\nIt rained.",
            &["direct [Ana Ruiz] -: “We were told on Monday that it was over.”"],
        ),
        (
            "another language",
            "Der Verkehr soll am Dienstag wieder rollen. „Wir haben alles geprüft“, sagte Bürgermeister Bo Roe in Kassel.",
            &["direct [-] -: „Wir haben alles geprüft“"],
        ),
    ]);
}

#[test]
fn what_goes_on_behind_a_relative_clause_is_none_of_it() {
    check_as_shipped(&[
        (
            "the main clause reports",
            "Ana Ruiz, who has no sons but said she pays, urged them to approve it.",
            &["indirect [Ana Ruiz] said: she pays", "indirect [Ana Ruiz] urged: them to approve it (to them)"],
        ),
        (
            "behind a comma in marks",
            "Ana Ruiz, who opposed the plan and called it “a joke,” urged clerks to wait.",
            &[
                "indirect [who] opposed: the plan",
                "mixed [who] called: it “a joke,”",
                "indirect [Ana Ruiz] urged: clerks to wait (to clerks)",
            ],
        ),
        (
            "how somebody voted",
            "Ana Ruiz, who voted no and called the plan “a joke,” urged clerks to wait.",
            &["mixed [who] called: the plan “a joke,”", "indirect [Ana Ruiz] urged: clerks to wait (to clerks)"],
        ),
        (
            "words in marks beside another's deed",
            "Ana Ruiz, who sold the mill and called the deal “a gift,” said it was late.",
            &["mixed [who] called: the deal “a gift,”", "indirect [Ana Ruiz] said: it was late"],
        ),
        (
            "with its preposition",
            "Ana Ruiz, who said she was “tired,” asked for a delay.",
            &["mixed [who] said: she was “tired,”", "indirect [Ana Ruiz] asked for: a delay"],
        ),
        (
            "near miss: the main clause reports nothing",
            "Ana Ruiz, who told the board “it is late,” resigned.",
            &["direct [who] told: “it is late,” (to the board)"],
        ),
        (
            "behind who says something else",
            "“It is late,” said Ana Ruiz, who backed the plan but called the cost “absurd.” “We will wait.”",
            &["direct [Ana Ruiz] said: “It is late,” / “We will wait.”", "mixed [who] called: the cost “absurd.”"],
        ),
        (
            "on a day",
            "The club, which said the deal was “done,” announced on Monday that it had paid.",
            &["mixed [which] said: the deal was “done,”", "indirect [The club] announced: it had paid"],
        ),
        (
            "near miss: a book",
            "Ana Ruiz, who wrote a book called “The Mill” and lives in Leeds, said it was late.",
            &["indirect [Ana Ruiz, who wrote a book called “The Mill” and lives in Leeds] said: it was late"],
        ),
        (
            "who had said it within what another asks",
            "Ruiz asked why Cole, who had promised that he would “look them in the eye,” never came.",
            &[
                "indirect [Ruiz] asked: why Cole / never came",
                "mixed [who] had promised: he would “look them in the eye,”",
            ],
        ),
        (
            "a thing that had said it",
            "Ruiz asked why the union, which had called the offer “an insult,” was silent.",
            &["indirect [Ruiz] asked: why the union / was silent", "mixed [which] had called: the offer “an insult,”"],
        ),
        (
            "near miss: the name of a book",
            "Ruiz said Bo Cole, who wrote the book “The Mill,” would stay.",
            &["mixed [Ruiz] said: Bo Cole, who wrote the book “The Mill,” would stay"],
        ),
    ]);
}

#[test]
fn a_clause_of_time_or_a_colon_names_who_says_it() {
    check_as_shipped(&[
        (
            "who resigned says why",
            "Ana Ruiz took over after Bo Cole resigned in May citing a rift.",
            &["indirect [Bo Cole] citing: a rift"],
        ),
        (
            "with a name behind a post",
            "Ana Ruiz took over after the coach, Bo Cole, quit, citing his health.",
            &["indirect [the coach, Bo Cole] citing: his health"],
        ),
        (
            "near miss: both leave",
            "Ana Ruiz quit after Bo Cole resigned, citing a rift.",
            &["indirect [Ana Ruiz] citing: a rift"],
        ),
        (
            "near miss: he only leaves the room",
            "Ana Ruiz spoke before Bo Cole left the room, saying it was late.",
            &["indirect [Ana Ruiz] saying: it was late"],
        ),
        (
            "behind a colon",
            "Not so, according to Ana Ruiz, a Leeds lawyer: The law is clear.",
            &["indirect [Ana Ruiz, a Leeds lawyer] according to: The law is clear"],
        ),
        (
            "what is said goes on behind the colon",
            "The reason is simple, according to Ana Ruiz, a Leeds lawyer: “Money.”",
            &[
                "indirect [Ana Ruiz, a Leeds lawyer] according to: The reason is simple",
                "direct [Ana Ruiz, a Leeds lawyer] -: “Money.”",
            ],
        ),
        (
            "when it was told",
            "Cole told me when we met at his house that it was late.",
            &["indirect [Cole] told: it was late (to me)"],
        ),
        (
            "near miss: what was told",
            "Cole told them when the bridge would open.",
            &["indirect [Cole] told: when the bridge would open (to them)"],
        ),
        (
            "where it was asked",
            "Asked on the call whether she would go, Ruiz said she would.",
            &["indirect [-] Asked: whether she would go (in the call)", "indirect [Ruiz] said: she would"],
        ),
        (
            "behind the last of two",
            "Jurors must decide whether it was a bribe or, as Cole has insisted, a loan.",
            &["indirect [Cole] has insisted: a loan"],
        ),
        (
            "behind a description that ends with letters in brackets",
            "Bo Falk, a member of the Reform Party (RP), said that it leaked.",
            &["indirect [Bo Falk, a member of the Reform Party (RP)] said: it leaked"],
        ),
        (
            "near miss: behind a place",
            "In Dover, the Rev. Jo Kane (R-Ohio), said that it leaked.",
            &["indirect [the Rev. Jo Kane] said: it leaked"],
        ),
        (
            "quoted before a colon",
            "In his speech, Ruiz quoted Bo Falk: “It leaks.”",
            &["direct [Bo Falk] quoted: “It leaks.”"],
        ),
        (
            "near miss: a passage quoted before a colon",
            "Ruiz quoted a line: “It leaks.”",
            &["mixed [Ruiz] quoted: a line: “It leaks.”"],
        ),
        (
            "a subject before the attribution in commas",
            "Ruiz spoke. The door, she told the board, “is not locked.”",
            &["mixed [she] told: The door / “is not locked.” (to the board)"],
        ),
    ]);
}
