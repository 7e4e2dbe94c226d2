//! Whole attributions whose speaker does not stand where one first looks.

use super::cases::told;
use super::learned::Model;

/// Asserts that each text has just these attributions.
fn check(cases: &[(&str, &str, &[&str])]) {
    super::cases::check(cases, Model::built_in());
}

#[test]
fn the_passive_names_who_says_it() {
    check(&[
        ("as", "It was described as “madness” by Ana Ruiz.", &["direct [Ana Ruiz] described as: “madness”"]),
        (
            "in single marks",
            "It was described as ‘pure madness’ by Ana Ruiz.",
            &["direct [Ana Ruiz] described as: ‘pure madness’"],
        ),
        (
            "with a role",
            "The cut was branded “a disgrace” by the union leader, Bo Roe.",
            &["direct [the union leader, Bo Roe] branded: “a disgrace”"],
        ),
        (
            "the agent first",
            "That was dismissed by Mrs Ruiz as “rubbish”.",
            &["direct [Mrs Ruiz] dismissed: “rubbish”"],
        ),
        ("near miss: no agent", "The film, called “The Mill”, was shut by noon.", &[]),
        ("near miss: a plan's name", "The programme, dubbed “Operation Clean”, was shut in May.", &[]),
    ]);
}

#[test]
fn who_is_told_of_in_a_clause_is_not_what_is_said() {
    check(&[
        (
            "who denied",
            "Ruiz, who left the mill in May, denied the claim.",
            &["indirect [Ruiz, who left the mill in May] denied: the claim"],
        ),
        (
            "near miss: inverted",
            "The mill, which lost millions, will close, said the minister.",
            &["indirect [the minister] said: The mill, which lost millions, will close"],
        ),
        ("only a name", "It rained. Ana Ruiz, a clerk at the mill, agreed.", &[]),
        (
            "asked, and another answers",
            "When a reporter asked whether he would go, the mayor, Bo Roe, laughed.",
            &["indirect [a reporter] asked: whether he would go"],
        ),
        (
            "near miss: something set in",
            "Ruiz asked whether, if it rained, the game would go on.",
            &["indirect [Ruiz] asked: whether, if it rained, the game would go on"],
        ),
        (
            "inverted with a tail",
            "Shops hold two weeks’ worth of stock, said Ana Ruiz, head of the mill, and many have not bought more.",
            &[
                "indirect [Ana Ruiz, head of the mill] said: Shops hold two weeks’ worth of stock / and many have not bought more",
            ],
        ),
        (
            "in a relative clause",
            "The minister, who according to his aides was ill, did not come.",
            &["indirect [his aides] according to: was ill"],
        ),
    ]);
}

#[test]
fn what_is_said_next_is_another_report() {
    check(&[
        (
            "behind a comma",
            "Robert Dunn said the maps were dear, and he questioned whether they were needed.",
            &["indirect [Robert Dunn] said: the maps were dear", "indirect [he] questioned: whether they were needed"],
        ),
        (
            "before that",
            "Lee said the mill was safe but he warned that the road was not.",
            &["indirect [Lee] said: the mill was safe", "indirect [he] warned: the road was not"],
        ),
        (
            "near miss: somebody else may have said it",
            "Lee said she called, and he told her to wait.",
            &["indirect [Lee] said: she called, and he told her to wait"],
        ),
        (
            "near miss: he believed it then",
            "Lee said that the owner had left and he believed the mill would close.",
            &["indirect [Lee] said: the owner had left and he believed the mill would close"],
        ),
        (
            "a subject before who says it",
            "The skid marks, he said, were “fresh and very long”.",
            &["mixed [he] said: The skid marks / were “fresh and very long”"],
        ),
        (
            "another plea",
            "Ruiz admitted the theft but denied assault.",
            &["indirect [Ruiz] admitted: the theft", "indirect [Ruiz] denied: assault"],
        ),
        (
            "what somebody used to say",
            "My father used to say the wind was free.",
            &["indirect [My father] used to say: the wind was free"],
        ),
        (
            "what is maintained",
            "The union maintains that it was not told.",
            &["indirect [The union] maintains: it was not told"],
        ),
    ]);
}

#[test]
fn where_somebody_stands_does_not_speak() {
    check(&[
        (
            "at the back",
            "At that point a man at the back shouted: “So mow it!”",
            &["direct [a man at the back] shouted: “So mow it!”"],
        ),
        (
            "outside",
            "One protester outside the court shouted: “Let him go!”",
            &["direct [One protester outside the court] shouted: “Let him go!”"],
        ),
        (
            "behind a length of time",
            "One docker with more than 20 years on the docks said the vote was close.",
            &["indirect [One docker with more than 20 years on the docks] said: the vote was close"],
        ),
        (
            "a source close to it",
            "The board slept, but a source close to it said the mill had burnt.",
            &["indirect [a source close to it] said: the mill had burnt"],
        ),
        (
            "near miss: where it was said",
            "After a hearing in Leeds the court said: “Let him go!”",
            &["direct [the court] said: “Let him go!”"],
        ),
        (
            "demanding",
            "Hundreds of others gathered outside the office demanding clean water.",
            &["indirect [Hundreds of others] …: clean water"],
        ),
    ]);
}

#[test]
fn a_number_keeps_its_sign_and_words_their_bounds() {
    check(&[
        ("pounds", "Ruiz said £30m had gone.", &["indirect [Ruiz] said: £30m had gone"]),
        ("dollars", "Ruiz said $30m had gone.", &["indirect [Ruiz] said: $30m had gone"]),
        (
            "a network",
            "It rained, he wrote on X. “It is wrong,” Ruiz said.",
            &["indirect [he] wrote: It rained", "direct [Ruiz] said: “It is wrong,”"],
        ),
        (
            "a title",
            "“It was cold,” Ruiz said of the play, “The Long Road.” “I liked it.”",
            &["direct [Ruiz] said: “It was cold,” / “I liked it.”"],
        ),
        (
            "both halves",
            "Three firms had passed on it, Ruiz said, because it was “too quiet for a phone.”",
            &["mixed [Ruiz] said: Three firms had passed on it / because it was “too quiet for a phone.”"],
        ),
        ("a pointer", "Ruiz thanked him.", &[]),
        ("a thing", "Ruiz pointed to a photo of her father.", &[]),
    ]);
}

#[test]
fn a_headline_ends_with_who_tells_it() {
    const BODY: &str = "\n\nA committee has spent nine weeks on the affair. It met in Dover on Tuesday and will sit again in May, Ana Ruiz said.\n\nThe next session is in June. Nobody from the mill was there.\n";
    for (name, title, want) in [
        (
            "a jury",
            "Hospital chiefs ‘ignored warnings for six years’, jury told",
            "mixed [-] told: Hospital chiefs ‘ignored warnings for six years’",
        ),
        ("an inquest", "Boy, 9, ‘begged for help’, inquest hears", "mixed [inquest] hears: Boy, 9, ‘begged for help’"),
        ("a minister", "Rail fares too high, admits minister", "indirect [minister] admits: Rail fares too high"),
        (
            "before a semicolon",
            "Actor told driver to ‘forget the whole thing’, court hears; lawyer calls witness ‘a liar’",
            "mixed [court] hears: Actor told driver to ‘forget the whole thing’",
        ),
        (
            "who hits back",
            "‘I know what they say’: Doyle hits back at critics",
            "direct [Doyle] :: ‘I know what they say’",
        ),
        ("who is told of", "‘Everyone is in tears’: village mourns boy", "direct [-] -: ‘Everyone is in tears’"),
        ("who says it behind a dash", "Mill cuts ‘a disgrace’ – union", "mixed [union] –: Mill cuts ‘a disgrace’"),
        (
            "who says it behind a colon",
            "Mill cuts will cost lives: Ruiz",
            "indirect [Ruiz] :: Mill cuts will cost lives",
        ),
        (
            "behind a semicolon",
            "Two dead as winds hit Dover; premier warns ‘worst is to come’",
            "direct [premier] warns: ‘worst is to come’",
        ),
        ("two words", "‘No cuts’: minister", "direct [minister] :: ‘No cuts’"),
        ("two words, told", "No cuts, says minister", "indirect [minister] says: No cuts"),
        ("who speaks on what", "Ruiz on the mill: ‘I was wrong’", "direct [Ruiz] :: ‘I was wrong’"),
        ("near miss: a name of a piece", "Roe stars in Dover win – match report", ""),
        ("near miss: what is wanted", "What Both Sides Want: Break Up Ruiz", ""),
        (
            "who speaks on what, behind it",
            "‘I was so wrong’: Ana Ruiz on the mill",
            "direct [Ana Ruiz] :: ‘I was so wrong’",
        ),
        ("near miss: a label", "Q&A: Ana Ruiz on the mill", ""),
        ("near miss: what is admitted", "Cole quits, admits affair", ""),
        ("near miss: told to do so", "Ruiz, Roe told to go", ""),
    ] {
        let found = told(&format!("{title}{BODY}"), Model::built_in());
        let first = found.first().filter(|_| found.len() > 1).map_or("", String::as_str);
        assert_eq!(first, want, "{name}: {found:?}");
    }
}

#[test]
fn nothing_is_said_where_somebody_is_given_or_told_to_do_something() {
    check(&[
        ("for whom", "Permission is granted to anyone who asks for it.", &[]),
        (
            "near miss: what was agreed",
            "It was agreed to sell the mill.",
            &["indirect [-] was agreed: to sell the mill"],
        ),
        (
            "as what",
            "The vote came after talks that Ana Ruiz described as “the worst of my life.”",
            &["direct [Ana Ruiz] described as: “the worst of my life.”"],
        ),
        (
            "near miss: as somebody who speaks",
            "Ana Ruiz said, “As a mother, I know.”",
            &["direct [Ana Ruiz] said: “As a mother, I know.”"],
        ),
    ]);
}

#[test]
fn whose_word_it_is_may_stand_behind_it() {
    check(&[
        (
            "how somebody puts it",
            "“A complete shambles” is how one miller put it.",
            &["direct [one miller] put it: “A complete shambles”"],
        ),
        (
            "how somebody describes a thing",
            "“Like a bomb going off” was how neighbours described the noise.",
            &["direct [neighbours] described: “Like a bomb going off”"],
        ),
        (
            "of whom it is expected",
            "The old embassy in Dover is expected to be sold in May.",
            &["indirect [-] is expected: The old embassy in Dover / to be sold in May"],
        ),
        (
            "who only saw it",
            "The trustees met on Monday, according to minutes seen by the Dover Courier.",
            &["indirect [minutes] according to: The trustees met on Monday"],
        ),
        (
            "of whom others think so",
            "The boy is thought to have drowned.",
            &["indirect [-] is thought: The boy / to have drowned"],
        ),
        (
            "of whom it was expected, in a relative clause",
            "The minister, who was expected to resign, has left.",
            &["indirect [-] was expected: who / to resign"],
        ),
        (
            "near miss: somebody says so",
            "Police said the man was believed to be armed.",
            &["indirect [Police] said: the man was believed to be armed"],
        ),
        ("near miss: how a thing is called", "“The Mill” is how the pub got its name.", &[]),
        (
            "confirmed behind a relative clause",
            "Ruiz, who now lives in Dover, has won, confirmed the mayor.",
            &["indirect [the mayor] confirmed: Ruiz, who now lives in Dover, has won"],
        ),
        (
            "within a relative clause",
            "The plan, which, Ana Ruiz said, would cost £3m, was dropped.",
            &["indirect [Ana Ruiz] said: which / would cost £3m"],
        ),
        (
            "within a relative clause, according to somebody",
            "Cole, who, according to police, was armed, was shot twice.",
            &["indirect [police] according to: was armed"],
        ),
        (
            "within a relative clause, with a verb that looks like a noun",
            "The mill, which, according to its website, employs 300, was built in 1990.",
            &["indirect [its website] according to: employs 300"],
        ),
        (
            "within a clause about a place",
            "The town, where, according to residents, crime has doubled, has two clerks.",
            &["indirect [residents] according to: crime has doubled"],
        ),
        (
            "within a clause about somebody’s own",
            "The mill, whose two owners, according to the bank, left in May, will close.",
            &["indirect [the bank] according to: whose two owners / left in May"],
        ),
        (
            "near miss: within a relative clause, the source is described",
            "The lake, which, according to Ana Ruiz, the lead author, has shrunk, is wet.",
            &["indirect [Ana Ruiz, the lead author] according to: which / has shrunk"],
        ),
        (
            "according to somebody close to another",
            "According to a source close to the board, who asked not to be named, a deal is near.",
            &["indirect [a source close to the board, who asked not to be named] According to: a deal is near"],
        ),
        (
            "as the saying has it",
            "As the old proverb has it, the child who does not cry gets no milk.",
            &["indirect [the old proverb] has it: the child who does not cry gets no milk"],
        ),
        (
            "it is understood, without that",
            "It is understood the mill will close.",
            &["indirect [-] is understood: the mill will close"],
        ),
        ("near miss: what it was called", "It was called a disgrace that the mill closed.", &[]),
        (
            "claimed by nobody, set in",
            "The cuts, it is claimed, will cost lives.",
            &["indirect [-] …: The cuts / will cost lives"],
        ),
        (
            "hoped by nobody, set in behind a helper",
            "The cuts will, it is hoped, save lives.",
            &["indirect [-] it is hoped: The cuts will / save lives"],
        ),
        (
            "feared by nobody, of a number",
            "Up to 300 jobs will go, it is feared.",
            &["indirect [-] is feared: Up to 300 jobs will go"],
        ),
        ("near miss: it was sold", "The mill, it was sold on Friday, will close.", &[]),
        ("only asked", "Asked about the roof, Ruiz smiled.", &[]),
        (
            "near miss: asked, and answers",
            "Asked about the roof, Ruiz said: “It leaks.”",
            &["indirect [-] Asked about: the roof", "direct [Ruiz] said: “It leaks.”"],
        ),
    ]);
}

#[test]
fn who_names_or_answers_something_within_a_clause_is_told_of() {
    check(&[
        (
            "what somebody calls the thing that another signed",
            "Ruiz signed a bill that critics called “a disgrace.”",
            &["direct [critics] called: “a disgrace.”"],
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
    check(&[
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
    check(&[
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
    ]);
}
