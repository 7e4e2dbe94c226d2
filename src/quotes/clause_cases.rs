//! What is told in clauses, beside no quotation, as it comes out of the room.

use super::cases::check;
use super::learned::Model;

#[test]
fn clauses_come_out_whole() {
    check(
        &[
            (
                "before an occasion",
                "The mill will close in May, Ana Ruiz said as she left the meeting.",
                &["indirect [Ana Ruiz] said: The mill will close in May"],
            ),
            (
                "before the book in which it is said",
                "The fire in 1959 ended the plan to go home, Ms. Ruiz said in her 2012 book.",
                &["indirect [Ms. Ruiz] said: The fire in 1959 ended the plan to go home (in her 2012 book)"],
            ),
            (
                "near miss: no clause stands before",
                "On Monday, Ruiz said after the vote that the mill would close.",
                &["indirect [Ruiz] said: the mill would close"],
            ),
            (
                "set in between a subject and its verb",
                "Riding alone on the mill road, they said, can be hard.",
                &["indirect [they] said: Riding alone on the mill road / can be hard"],
            ),
            (
                "sure",
                "Police are confident that the miller will be found.",
                &["indirect [Police] are confident: the miller will be found"],
            ),
            (
                "sure, without that",
                "She is sure the mill will close.",
                &["indirect [She] is sure: the mill will close"],
            ),
            ("convinced", "He is convinced that he was followed.", &["indirect [He] is convinced: he was followed"]),
            (
                "optimistic",
                "Ana Ruiz is optimistic that the mill can be mended.",
                &["indirect [Ana Ruiz] is optimistic: the mill can be mended"],
            ),
            (
                "near miss: somebody else says so",
                "Ruiz said she was sure that the mill would close.",
                &["indirect [Ruiz] said: she was sure that the mill would close"],
            ),
            ("near miss: it is sure", "It is certain to rain on Friday.", &[]),
            (
                "goes on behind but",
                "Ruiz said she wanted a new roof, but found it too dear to buy.",
                &["indirect [Ruiz] said: she wanted a new roof, but found it too dear to buy"],
            ),
            (
                "before a verb that takes “that” behind it",
                "The food was cold and the rooms were damp, guests complained.",
                &["indirect [guests] complained: The food was cold and the rooms were damp"],
            ),
            (
                "around a verb that takes “that” behind it",
                "The law, the judge ruled, was void.",
                &["indirect [the judge] ruled: The law / was void"],
            ),
            (
                "pointed out behind it",
                "The mill, Ruiz pointed out, has closed.",
                &["indirect [Ruiz] pointed out: The mill / has closed"],
            ),
            ("near miss: what they did meanwhile", "As the band played, fans screamed.", &[]),
            (
                "in a clause before the main one",
                "When Lee said the mill would close, nobody believed him.",
                &["indirect [Lee] said: the mill would close"],
            ),
            (
                "in a clause before one that reports",
                "While Lee insists that the mill is safe, engineers say it could fall.",
                &["indirect [Lee] insists: the mill is safe", "indirect [engineers] say: it could fall"],
            ),
            (
                "a list before the main clause",
                "When Lee said that he was ill, tired and hungry, she gave him bread.",
                &["indirect [Lee] said: he was ill, tired and hungry"],
            ),
            (
                "near miss: the clause is what is said",
                "Lee said that when the mill closed, 300 jobs went.",
                &["indirect [Lee] said: when the mill closed, 300 jobs went"],
            ),
            (
                "near miss: the main clause says it",
                "As the rain fell, Ruiz said the mill was lost, the roof was off and the road was shut.",
                &["indirect [Ruiz] said: the mill was lost, the roof was off and the road was shut"],
            ),
            (
                "in a relative clause that ends the sentence",
                "Ruiz left it to a friend, who, she said, had mended the roof.",
                &["indirect [she] said: who / had mended the roof"],
            ),
            (
                "heard by nobody in particular",
                "I have heard it said that the mill is haunted.",
                &["indirect [-] said: the mill is haunted"],
            ),
            ("a kind of warning", "A severe weather warning remains in place for Dover.", &[]),
            (
                "calls for something besides",
                "The union urged members to stay away and called for a vote.",
                &[
                    "indirect [The union] urged: members to stay away (to members)",
                    "indirect [The union] called for: a vote",
                ],
            ),
            (
                "calls it something in a relative clause",
                "Ruiz rejected the claims, which he called “cheap and nasty”.",
                &["indirect [Ruiz] rejected: the claims", "direct [he] called: “cheap and nasty”"],
            ),
            (
                "says something of it in a relative clause",
                "Ruiz dismissed the report, which she said was wrong.",
                &["indirect [Ruiz] dismissed: the report", "indirect [she] said: which / was wrong"],
            ),
            (
                "near miss: the relative clause stands within what is said",
                "Ruiz said the claims, which he called cheap, were old.",
                &["indirect [Ruiz] said: the claims, which he called cheap, were old"],
            ),
            (
                "near miss: somebody else calls for it",
                "Ruiz said the union had met and called for a vote.",
                &["indirect [Ruiz] said: the union had met and called for a vote"],
            ),
            (
                "near miss: says more behind but",
                "Ruiz said she wanted a new roof, but warned that it would be dear.",
                &["indirect [Ruiz] said: she wanted a new roof", "indirect [Ruiz] warned: it would be dear"],
            ),
            (
                "a viewpoint in somebody's words",
                "In the words of one official, the plan is dead.",
                &["indirect [one official] In the words of: the plan is dead"],
            ),
            (
                "a viewpoint by an account",
                "By his own account, he had never met her.",
                &["indirect [his] account: he had never met her"],
            ),
            (
                "a viewpoint seen",
                "As Mr. Lee sees it, the plan is dead.",
                &["indirect [Mr. Lee] sees it: the plan is dead"],
            ),
            (
                "a viewpoint asked for",
                "If you ask Ruiz, the plan is dead.",
                &["indirect [Ruiz] If you ask: the plan is dead"],
            ),
            (
                "a viewpoint of a side",
                "To critics, the law is too weak.",
                &["indirect [critics] To: the law is too weak"],
            ),
            ("near miss: to a place", "To Dover, it is nine miles by road.", &[]),
            ("near miss: by a time", "By nine, the mill had burnt down.", &[]),
            (
                "a group chants",
                "Police fired tear gas at youths chanting “No peace, no mill”.",
                &["direct [youths] chanting: “No peace, no mill”"],
            ),
            (
                "a court is told",
                "The inquest heard the miller was known to the police.",
                &["indirect [The inquest] heard: the miller was known to the police"],
            ),
            (
                "a court has been told, behind it",
                "The miller had a knife in his bag, an inquest has heard.",
                &["indirect [an inquest] has heard: The miller had a knife in his bag"],
            ),
            (
                "two verbs, one in a relative clause",
                "Ms. Roe, who had on Saturday said the count was clean, has gone home.",
                &["indirect [Ms. Roe] said: the count was clean"],
            ),
            (
                "read where it was left",
                "A note left at the scene read, “Forgive us all for this.”",
                &["direct [A note left at the scene] read: “Forgive us all for this.”"],
            ),
            (
                "read by a court",
                "The court heard Denham had been up all night at a party and sent a text at 6am which read: ‘Still buzzing, not slept, gonna drive to work.’",
                &[
                    "indirect [The court] heard: Denham had been up all night at a party",
                    "direct [Denham] sent a text at 6am which read: ‘Still buzzing, not slept, gonna drive to work.’",
                ],
            ),
            (
                "a judge sends somebody to prison besides",
                "The judge told Hale that he had shown no remorse and jailed him for six years.",
                &["indirect [The judge] told: he had shown no remorse (to Hale)"],
            ),
            (
                "a time before according to",
                "Since last May, according to Mill Watch, the owners have shut nine mills.",
                &["indirect [Mill Watch] according to: Since last May / the owners have shut nine mills"],
            ),
            (
                "called so by one in commas",
                "Mr. Fine, reached in Dover, where he lives, called that account absurd.",
                &["indirect [Mr. Fine] called: that account absurd"],
            ),
            ("near miss: what a thing is for", "Talks aimed at averting a strike collapsed on Monday.", &[]),
            ("near miss: still to be approved", "The merger must be approved by the regulator.", &[]),
            (
                "a poll",
                "In a Courier poll released on Monday, Ana Ruiz led by nine points.",
                &["indirect [a Courier poll] In: Ana Ruiz led by nine points"],
            ),
            (
                "a poll described in commas",
                "In the latest poll, conducted in May, Ana Ruiz led by nine points.",
                &["indirect [the latest poll] In: Ana Ruiz led by nine points"],
            ),
            (
                "near miss: those polled say it",
                "In a Courier poll, half of the millers said they were tired.",
                &["indirect [half of the millers] said: they were tired"],
            ),
            (
                "as reported by a paper",
                "As reported by the Courier, the mill lost nine men in May.",
                &["indirect [the Courier] As reported by: the mill lost nine men in May"],
            ),
            (
                "set in behind a circumstance",
                "By closing the road, Ms. Ruiz said, the town saved nine trees.",
                &["indirect [Ms. Ruiz] said: By closing the road / the town saved nine trees"],
            ),
            (
                "near miss: set in behind how it was said",
                "In a statement, Ms. Ruiz said, without a smile, the town would pay.",
                &["indirect [Ms. Ruiz] said: the town would pay (in a statement)"],
            ),
            (
                "others say so of what is told",
                "The bridge, which the mayor has called “a ruin”, will reopen.",
                &["direct [the mayor] has called: “a ruin”"],
            ),
            (
                "others say so of what a pronoun stands for",
                "The bridge, which engineers said could collapse, was closed on Monday.",
                &["indirect [engineers] said: which / could collapse"],
            ),
            (
                "called so by somebody",
                "The man was described as “dangerous” by police.",
                &["direct [police] described as: “dangerous”"],
            ),
            ("near miss: called so by nobody", "The man was described as “dangerous” in May.", &[]),
            (
                "a short message behind a colon",
                "The hearing took all day. The coach had a message for them: “Enjoy it.” They won.",
                &["direct [The coach] …: “Enjoy it.”"],
            ),
            (
                "what is left out",
                "Ruiz said the mill would close soon, without giving a date.",
                &["indirect [Ruiz] said: the mill would close soon"],
            ),
            (
                "near miss: without a roof",
                "Ruiz said the mill would close soon, without a roof or doors.",
                &["indirect [Ruiz] said: the mill would close soon, without a roof or doors"],
            ),
            (
                "to whom it was promised",
                "The mayor promised residents that their rent would not rise.",
                &["indirect [The mayor] promised: their rent would not rise"],
            ),
            (
                "those who are told",
                "Jurors were told Hale had bought the knife in May.",
                &["indirect [-] were told: Hale had bought the knife in May"],
            ),
            (
                "a share in two words",
                "60 per cent of teachers said they would quit.",
                &["indirect [60 per cent of teachers] said: they would quit"],
            ),
            (
                "a share with its sign",
                "In the poll, 60% of teachers said they would quit.",
                &["indirect [60% of teachers] said: they would quit"],
            ),
            (
                "several who say it with what may be a noun",
                "Doctors caution that the drug is new.",
                &["indirect [Doctors] caution: the drug is new"],
            ),
            (
                "who is quoted as saying it",
                "Lee was quoted as saying the deal was dead.",
                &["indirect [Lee] was quoted as saying: the deal was dead"],
            ),
            (
                "who is alleged to have done it",
                "He is alleged to have taken the money.",
                &["indirect [-] is alleged: He / to have taken the money"],
            ),
            (
                "how somebody answers a charge",
                "Ruiz has always maintained her innocence.",
                &["indirect [Ruiz] has always maintained: her innocence"],
            ),
            ("near miss: what is kept up", "Ruiz maintains the boilers at the mill.", &[]),
            (
                "an attitude to something",
                "Many teachers are critical of the plan.",
                &["indirect [Many teachers] are critical of: the plan"],
            ),
            ("near miss: it matters", "The part is critical to the plan.", &[]),
            (
                "a promise, before what became of it",
                "Her promise to build 10,000 homes has been broken.",
                &["indirect [Her] promise: to build 10,000 homes"],
            ),
            (
                "under questioning",
                "Ruiz admitted under cross-examination that it had been dark.",
                &["indirect [Ruiz] admitted: it had been dark"],
            ),
            (
                "under oath, to a court",
                "Ruiz told the court under oath that he had not been there.",
                &["indirect [Ruiz] told: he had not been there (to the court)"],
            ),
            (
                "near miss: what is under pressure",
                "Ruiz said the dam under pressure that day had burst.",
                &["indirect [Ruiz] said: the dam under pressure that day had burst"],
            ),
            (
                "who is accused",
                "Ruiz is accused of ignoring warnings about the mill.",
                &["indirect [-] is accused of: ignoring warnings about the mill"],
            ),
            (
                "questions between answers that have a name",
                "Ana Ruiz runs the mill.\n\nQ: What was the hardest part?\n\nRuiz: The roof. It leaked.\n\nQ: And the money?\n\nRuiz: We raised it here.",
                &[
                    "indirect [-] Q: What was the hardest part?",
                    "indirect [Ruiz] :: The roof. It leaked.",
                    "indirect [-] Q: And the money?",
                    "indirect [Ruiz] :: We raised it here.",
                ],
            ),
        ],
        Model::built_in(),
    );
}

#[test]
fn what_a_comma_parts_comes_out_whole() {
    check(
        &[
            (
                "a subject with what is told of it",
                "Police said three men, two of them brothers, were arrested.",
                &["indirect [Police] said: three men, two of them brothers, were arrested"],
            ),
            (
                "a counted subject",
                "Officer Dana Roy said more than 300 millers, including 40 from Dover, were on the roof.",
                &["indirect [Officer Dana Roy] said: more than 300 millers, including 40 from Dover, were on the roof"],
            ),
            (
                "a time before one who is not named",
                "Ana Ruiz spoke. By then, she said, four houses had burnt.",
                &["indirect [she] said: By then / four houses had burnt"],
            ),
            (
                "how often",
                "Ana Ruiz spoke. Often, she said, the children come without breakfast.",
                &["indirect [she] said: Often / the children come without breakfast"],
            ),
            (
                "when it was so",
                "Ana Ruiz spoke. When she began, she said, nobody wore a helmet.",
                &["indirect [she] said: When she began / nobody wore a helmet"],
            ),
            (
                "what for",
                "Ana Ruiz spoke. To mend it, she said, the town needs money.",
                &["indirect [she] said: To mend it / the town needs money"],
            ),
            (
                "near miss: when she was asked",
                "Ana Ruiz spoke. When asked about it, she said, the miller smiled.",
                &["indirect [she] said: the miller smiled"],
            ),
            (
                "what was found, and where",
                "The mould was worst, the inspectors found, in houses by the mill. The drug worked best, the study found, in women over 50 and in men who smoked.",
                &[
                    "indirect [the inspectors] found: The mould was worst / in houses by the mill",
                    "indirect [the study] found: The drug worked best / in women over 50 and in men who smoked",
                ],
            ),
            (
                "what a court heard",
                "The car was travelling, the court heard, at more than 90mph.",
                &["indirect [the court] heard: The car was travelling / at more than 90mph"],
            ),
            (
                "where, behind according to",
                "The notes were later discovered, according to a report by the trust, in a locked room.",
                &["indirect [a report] according to: The notes were later discovered / in a locked room"],
            ),
            (
                "near miss: what is told of whom it is according to",
                "The notes were later discovered, according to Ann Lee, who runs the mill.",
                &["indirect [Ann Lee, who runs the mill] according to: The notes were later discovered"],
            ),
            (
                "a name behind whom it is according to",
                "In Dover, according to the mayor, Ann Lee, the shops were shut.",
                &["indirect [the mayor, Ann Lee] according to: In Dover / the shops were shut"],
            ),
            (
                "where it was so, according to somebody",
                "Inside the shop, according to the owner, the shelves were bare.",
                &["indirect [the owner] according to: Inside the shop / the shelves were bare"],
            ),
            (
                "more is said behind the conjunction",
                "The mill is safe, the company said, but it warned that the roof leaked.",
                &["indirect [the company] said: The mill is safe", "indirect [it] warned: the roof leaked"],
            ),
            (
                "near miss: nobody says more",
                "Prices will rise, the bank said, but they will fall again in May.",
                &["indirect [the bank] said: Prices will rise / but they will fall again in May"],
            ),
            (
                "who was addressed, before somebody began",
                "“Mr. Hale,” the judge began, “you have shown no remorse.”",
                &["direct [the judge] began: “Mr. Hale,” / “you have shown no remorse.”"],
            ),
            ("near miss: a title between commas", "Her film “Mill Road,” the first since May, “lost money.”", &[]),
            (
                "whom somebody asked",
                "The judge asked her whether she understood.",
                &["indirect [The judge] asked: whether she understood"],
            ),
            (
                "written to say",
                "A neighbour texted her on Sunday to say the mill had burnt.",
                &["indirect [A neighbour] texted her on Sunday to say: the mill had burnt"],
            ),
            (
                "described behind “after”",
                "The strike ended after the union, led by Bo Roe, said it had won.",
                &["indirect [the union] said: it had won"],
            ),
            (
                "one of many behind “after”",
                "The trial was halted after two doctors, both from Dover, said it was unsafe.",
                &["indirect [two doctors, both from Dover] said: it was unsafe"],
            ),
            (
                "near miss: the man who came after something",
                "The mayor, elected after the flood, a disaster for the town, said it was late.",
                &["indirect [The mayor] said: it was late"],
            ),
        ],
        Model::built_in(),
    );
}
