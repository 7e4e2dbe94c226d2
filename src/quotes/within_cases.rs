//! What stands within a report or beside it, and to whom it belongs.

use super::cases::check;
use super::learned::Model;

#[test]
fn what_stands_within_or_beside_a_report_is_given_to_whom_it_belongs() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "what another calls it",
            "Ruiz said the mill was safe and the union called it “a trap”.",
            &["indirect [Ruiz] said: the mill was safe", "mixed [the union] called: it “a trap”"],
        ),
        (
            "what another says meanwhile",
            "Ruiz said the mill was safe while Tom Cole said it was “a trap”.",
            &["indirect [Ruiz] said: the mill was safe", "mixed [Tom Cole] said: it was “a trap”"],
        ),
        (
            "near miss: what another had called it",
            "Ruiz said the mill was safe and that the union had called it “a trap”.",
            &["mixed [Ruiz] said: the mill was safe and that the union had called it “a trap”"],
        ),
        (
            "two who talk in one sentence",
            "Ana Ruiz said: “The mill is safe,” and the union replied: “It is not.”",
            &["direct [Ana Ruiz] said: “The mill is safe,”", "direct [the union] replied: “It is not.”"],
        ),
        (
            "two who talk without a comma",
            "Ruiz said “It is safe,” and Cole said “It is not.”",
            &["direct [Ruiz] said: “It is safe,”", "direct [Cole] said: “It is not.”"],
        ),
        (
            "near miss: one who goes on",
            "“It is safe,” and then he said, “It will stay open.”",
            &["direct [he] said: “It is safe,” / “It will stay open.”"],
        ),
        (
            "who called it so before",
            "The union wants an apology from Ruiz, who called the mill “a dump”.",
            &["indirect [The union] wants: an apology from Ruiz", "mixed [who] called: the mill “a dump”"],
        ),
        (
            "who welcomes and says",
            "The move was welcomed by the union, which said it was “overdue”.",
            &["mixed [which] said: it was “overdue”"],
        ),
        (
            "what somebody named says of the last thing",
            "Police do not believe he had the gun in the photo, which Ruiz said appears to be old.",
            &[
                "indirect [Police] do not believe: he had the gun in the photo",
                "indirect [Ruiz] said: which / appears to be old",
            ],
        ),
        (
            "the participle behind a refusal",
            "The court declined, saying two weeks were more than enough.",
            &["indirect [The court] saying: two weeks were more than enough"],
        ),
        (
            "what somebody is reported to have said",
            "“It was nonsense,” Ruiz is reported to have said.",
            &["direct [Ruiz] is reported to have said: “It was nonsense,”"],
        ),
        (
            "what somebody is said to have told",
            "“It was nonsense,” he is said to have told friends.",
            &["direct [he] is said to have told: “It was nonsense,”"],
        ),
        (
            "those who do something",
            "People who know him well say he is tired.",
            &["indirect [People who know him well] say: he is tired"],
        ),
        (
            "those who know somebody",
            "Those who know him say he is tired.",
            &["indirect [Those who know him] say: he is tired"],
        ),
        ("near miss: those who say it", "Ruiz met those who say he is tired.", &["indirect [who] say: he is tired"]),
        (
            "near miss: that way",
            "Mills do things that way, Ruiz said.",
            &["indirect [Ruiz] said: Mills do things that way"],
        ),
        (
            "a step that another names after an aside",
            "Ruiz said the mill would close in May, a step that Lee, without naming anyone, described as “mad”.",
            &["indirect [Ruiz] said: the mill would close in May"],
        ),
        (
            "time that was sought besides",
            "The lawyer assured the court that there was no such plan and sought three weeks’ time.",
            &["indirect [The lawyer] assured: there was no such plan (to the court)"],
        ),
        (
            "over lunch",
            "Ruiz told the Courier over lunch in Dover: “It leaks.”",
            &["direct [Ruiz] told: “It leaks.” (to the Courier)"],
        ),
        (
            "by phone",
            "Ruiz told him by phone that it leaked.",
            &["indirect [Ruiz] told: it leaked (to him) (in phone)"],
        ),
        ("a smile beside two words", "“It leaks,” Ruiz smiled.", &["direct [Ruiz] smiled: “It leaks,”"]),
        ("near miss: a smile", "Ruiz smiled at the clerk.", &[]),
        (
            "what papers quote",
            "Reports quote the mayor as saying: “It leaks.”",
            &["direct [the mayor] as saying: “It leaks.”"],
        ),
        ("one more who says it", "“Go now!” yelled another.", &["direct [another] yelled: “Go now!”"]),
        (
            "speaking to a paper",
            "Ana Ruiz, speaking to the Courier: “It leaks.”",
            &["direct [Ana Ruiz] -: “It leaks.”"],
        ),
        (
            "whose answer it is",
            "Ana Ruiz’s answer was blunt: “It leaks.”",
            &["direct [Ana Ruiz] answer was blunt: “It leaks.”"],
        ),
        (
            "whose message it is",
            "Her message to the council is simple: “Mend it.”",
            &["direct [Her] message to the council is simple: “Mend it.”"],
        ),
        (
            "near miss: a lawyer of hers",
            "Ana Ruiz’s lawyer was blunt: “It leaks.”",
            &["direct [Ana Ruiz’s lawyer] -: “It leaks.”"],
        ),
        (
            "what spread",
            "Ruiz said the fire spread quickly and destroyed three mills.",
            &["indirect [Ruiz] said: the fire spread quickly and destroyed three mills"],
        ),
        (
            "what was promised besides",
            "The mayor said the plan was sound and promised to publish it.",
            &["indirect [The mayor] said: the plan was sound", "indirect [The mayor] promised: to publish it"],
        ),
        (
            "near miss: another promised it",
            "The mayor said the firm was sorry and promised to publish it.",
            &["indirect [The mayor] said: the firm was sorry and promised to publish it"],
        ),
        (
            "what is called for besides",
            "The report says the mill was badly built and calls for a new law.",
            &["indirect [The report] says: the mill was badly built", "indirect [The report] calls for: a new law"],
        ),
        (
            "who did so as well",
            "Ruiz urged both sides to return, as did the mayor, Ann Lee, who warned of losses.",
            &["indirect [Ruiz] urged: both sides to return (to both sides)"],
        ),
        (
            "near miss: who left as well",
            "Ruiz said he left early, as did the mayor.",
            &["indirect [Ruiz] said: he left early, as did the mayor"],
        ),
        (
            "those told, and what they had done",
            "Ruiz told clerks, who had met in the hall, that the roof leaked.",
            &["indirect [Ruiz] told: the roof leaked (to clerks)"],
        ),
        (
            "a court's act behind what it said",
            "The judge said it was late and adjourned the hearing to Friday.",
            &["indirect [The judge] said: it was late"],
        ),
        (
            "near miss: another's act",
            "Ruiz said the council was divided and adjourned the hearing to Friday.",
            &["indirect [Ruiz] said: the council was divided and adjourned the hearing to Friday"],
        ),
        (
            "a step that another names",
            "Ruiz said the mill would close, a step that Lee called “mad”.",
            &["indirect [Ruiz] said: the mill would close", "direct [Lee] called: “mad”"],
        ),
        (
            "a report by somebody",
            "Ruiz resigned after a report by the mayor found that she had been “unwise”.",
            &["mixed [a report by the mayor] found: she had been “unwise”"],
        ),
        (
            "what somebody is wont to tell",
            "It was, as Ruiz liked to tell customers, “a good mill to be born in.”",
            &["direct [Ruiz] liked to tell: “a good mill to be born in.” (to customers)"],
        ),
        (
            "what goes on behind words in marks",
            "The roof was “sound”, Ruiz said, and it would be painted in May.",
            &["mixed [Ruiz] said: The roof was “sound” / and it would be painted in May"],
        ),
        (
            "near miss: what happened next",
            "The roof was “sound”, Ruiz said, and it was painted in May.",
            &["mixed [Ruiz] said: The roof was “sound”"],
        ),
        (
            "what somebody did before",
            "Ana Ruiz, 54, waded in on Monday, telling the Courier that it was “mad”.",
            &["mixed [Ana Ruiz, 54] telling: it was “mad” (to the Courier)"],
        ),
        (
            "the name behind what she did",
            "The woman who called police, Ana Ruiz, said it was late.",
            &["indirect [Ana Ruiz] said: it was late"],
        ),
        (
            "a ministry of several things",
            "The Ministry of Health, Labour and Welfare said that deaths had fallen.",
            &["indirect [The Ministry of Health, Labour and Welfare] said: deaths had fallen"],
        ),
        (
            "near miss: parties",
            "In Dover, Labour and Greens said that deaths had fallen.",
            &["indirect [Labour and Greens] said: deaths had fallen"],
        ),
        (
            "a quarter's earnings",
            "The mill reported third-quarter earnings of £3m.",
            &["indirect [The mill] reported: third-quarter earnings of £3m"],
        ),
        (
            "within dashes",
            "The dough — the family calls it Nonna — has to be fed.",
            &["indirect [the family] calls: it Nonna"],
        ),
        ("a shirt with words on it", "The shirt that said “No more” was burnt.", &["direct [that] said: “No more”"]),
        (
            "a film of the speaker’s",
            "“It’s over,” said Tom Lee, whose film “Dust” opened last month.",
            &["direct [Tom Lee] said: “It’s over,”"],
        ),
        (
            "a word the speaker used before",
            "“It is wrong,” said Ruiz, who called the plan “mad” last month.",
            &["direct [Ruiz] said: “It is wrong,”", "mixed [Ruiz] called: the plan “mad”"],
        ),
        (
            "near miss: the second half",
            "“It is wrong,” said Ruiz, who heads the mill, “and mad.”",
            &["direct [Ruiz, who heads the mill] said: “It is wrong,” / “and mad.”"],
        ),
        (
            "a book and its year",
            "“I looked at the trees,” she wrote in her memoir, “The Quiet Mill” (1983). “Nobody ate them.”",
            &["direct [she] …: “I looked at the trees,” / “Nobody ate them.” (in her memoir)"],
        ),
        (
            "what is said in a debate",
            "Analysts pointed to a debate in which Ruiz called Lee “a calculator.”",
            &["mixed [Ruiz] called: Lee “a calculator.”"],
        ),
        (
            "what is written in a letter",
            "He cited a letter in which Ruiz wrote: “I did it.”",
            &["direct [Ruiz] wrote: “I did it.”"],
        ),
        (
            "a journal behind",
            "The ice shrank by half, the researchers reported in the journal Nature.",
            &["indirect [the researchers] reported: The ice shrank by half (in the journal)"],
        ),
        (
            "a journal before that",
            "The researchers reported in the journal Nature that the ice shrank.",
            &["indirect [The researchers] reported: the ice shrank (in the journal)"],
        ),
        (
            "another’s deed before the verb",
            "Amy Cole, who cried as her partner, Dan Hill, watched, said she was sorry.",
            &["indirect [Amy Cole] said: she was sorry"],
        ),
        (
            "near miss: a partner without a deed",
            "Amy Cole, who lives with her partner, Dan Hill, said she was sorry.",
            &["indirect [Amy Cole, who lives with her partner, Dan Hill] said: she was sorry"],
        ),
        (
            "another’s deed, behind an age",
            "Roe, 40, who fled when his brother, Tom, fell, admitted theft.",
            &["indirect [Roe, 40] admitted: theft"],
        ),
        (
            "by how many it was decided",
            "The commission recommended approval of the plan, 6-1, on Monday.",
            &["indirect [The commission] recommended: approval of the plan"],
        ),
        (
            "near miss: a score that is told",
            "Ruiz said Leeds won, 3-1, on Monday.",
            &["indirect [Ruiz] said: Leeds won, 3-1, on Monday"],
        ),
        (
            "a paper of the speaker’s",
            "“It is over,” said Ann Roe, who works at the “Daily Bugle” in Leeds.",
            &["direct [Ann Roe] said: “It is over,”"],
        ),
        (
            "near miss: the speaker adds something",
            "“It is over,” said Ann Roe, who laughed and added “for now.”",
            &["direct [Ann Roe] said: “It is over,” / “for now.”"],
        ),
        (
            "an age, a trade, a town and its state",
            "Dan Ruiz, 58, a truck driver from Mesa, Arizona, said the mill was safe.",
            &["indirect [Dan Ruiz, 58, a truck driver from Mesa, Arizona] said: the mill was safe"],
        ),
        (
            "near miss: a trade and a name",
            "In Mesa, 58 trucks stood idle, and a truck driver, Dan Ruiz, said the mill was safe.",
            &["indirect [a truck driver, Dan Ruiz] said: the mill was safe"],
        ),
        (
            "a subject with its place",
            "Acme Corp, based in Irving, Texas, reported a loss.",
            &["indirect [Acme Corp, based in Irving, Texas] reported: a loss"],
        ),
        (
            "a deed on another day",
            "Ruiz announced his candidacy in January, and in May he quit.",
            &["indirect [Ruiz] announced: his candidacy in January"],
        ),
        (
            "near miss: what is told of another day",
            "Ruiz said that sales fell in March, and in April they rose.",
            &["indirect [Ruiz] said: sales fell in March, and in April they rose"],
        ),
        (
            "at the time",
            "Ruiz called at the time for an end to coal by 2030.",
            &["indirect [Ruiz] …: an end to coal by 2030"],
        ),
        (
            "about something that was so",
            "The players protested about a goal that was disallowed.",
            &["indirect [The players] …: a goal that was disallowed"],
        ),
        (
            "a plea and another",
            "He denies murder but has admitted manslaughter.",
            &["indirect [He] denies: murder", "indirect [He] has admitted: manslaughter"],
        ),
        ("asked, and not answered", "Asked about the cuts, he declined to comment.", &["indirect [he] …: to comment"]),
        (
            "single marks over three paragraphs",
            "Ann Lee said: ‘The river rose fast.\n\n‘We had no time to warn the farmers’ families.\n\n‘I am sorry.’\n\nIt rained.",
            &[
                "direct [Ann Lee] said: ‘The river rose fast. / ‘We had no time to warn the farmers’ families. / ‘I am sorry.’",
            ],
        ),
    ];
    check(cases, Model::built_in());
}
