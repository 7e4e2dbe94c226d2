//! Whole attributions in which it is not plain at once where what is said begins and ends, or who says it: behind "that", in
//! relative clauses, and where one tells of what another says.

use super::cases::check;
use super::learned::Model;

#[test]
fn what_is_said_is_told_from_what_stands_beside_it() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("that as a subject", "Ruiz said that was wrong.", &["indirect [Ruiz] said: that was wrong"]),
        (
            "that as an article",
            "Ruiz said that decision was wrong.",
            &["indirect [Ruiz] said: that decision was wrong"],
        ),
        ("that as an object", "Ruiz called that a disgrace.", &["indirect [Ruiz] called: that a disgrace"]),
        (
            "near miss: there is no subject",
            "Ruiz said that there was a leak.",
            &["indirect [Ruiz] said: there was a leak"],
        ),
        (
            "near miss: money has no article",
            "Ruiz said that money had gone.",
            &["indirect [Ruiz] said: money had gone"],
        ),
        ("near miss: a name", "Ruiz said that Lee was wrong.", &["indirect [Ruiz] said: Lee was wrong"]),
        (
            "near miss: a compound",
            "Ruiz said that decision makers were wrong.",
            &["indirect [Ruiz] said: decision makers were wrong"],
        ),
        ("to know somebody is no report", "Ruiz knew that man well.", &[]),
        (
            "a second that behind a comma",
            "Ruiz said that the roof leaked, but that the walls were dry.",
            &["indirect [Ruiz] said: the roof leaked, but that the walls were dry"],
        ),
        (
            "what those told of want",
            "Ruiz said the town was ready to talk but wanted a new roof.",
            &["indirect [Ruiz] said: the town was ready to talk but wanted a new roof"],
        ),
        (
            "near miss: what the speaker wants",
            "Ruiz said the town is ready to talk but wanted a new roof.",
            &["indirect [Ruiz] said: the town is ready to talk", "indirect [Ruiz] wanted: a new roof"],
        ),
        (
            "near miss: what the speaker did",
            "Ruiz said that the roof leaked, but denied that it was old.",
            &["indirect [Ruiz] said: the roof leaked", "indirect [Ruiz] denied: it was old"],
        ),
        (
            "how many it is said to be",
            "Ruiz said almost 200 mills had closed.",
            &["indirect [Ruiz] said: almost 200 mills had closed"],
        ),
        (
            "according to one who is described",
            "According to Ana Ruiz, a lawyer for the owner, the mill was never sold.",
            &["indirect [Ana Ruiz, a lawyer for the owner] According to: the mill was never sold"],
        ),
        (
            "according to one who did something",
            "According to the mayor, who visited the mill, the roof had fallen.",
            &["indirect [the mayor, who visited the mill] According to: the roof had fallen"],
        ),
        (
            "according to one who is named behind a title",
            "According to the owner's spokesman, Jo Cole, 40 people were hurt.",
            &["indirect [the owner's spokesman, Jo Cole] According to: 40 people were hurt"],
        ),
        (
            "whose son it is",
            "Tanya Bell, a baker, said her son, who was there, wept when he saw it.",
            &["indirect [Tanya Bell, a baker] said: her son, who was there, wept when he saw it"],
        ),
        (
            "near miss: her lawyer",
            "The plan, said her lawyer, who was there, was late.",
            &["indirect [her lawyer, who was there] said: The plan / was late"],
        ),
        (
            "behind counsel",
            "Cross-examined by Ann Lee, defending, he agreed that it was dark.",
            &["indirect [he] agreed: it was dark"],
        ),
        (
            "what was done next, behind marks",
            "Lee described the plan as “brave” and kept her rating unchanged.",
            &["mixed [Lee] described: the plan as “brave”"],
        ),
        (
            "near miss: both in marks",
            "Lee called the plan “mad” and “late”.",
            &["mixed [Lee] called: the plan “mad” and “late”"],
        ),
        (
            "near miss: his age",
            "According to the council leader, Jo Cole, 40, the road is shut.",
            &["indirect [the council leader, Jo Cole, 40] According to: the road is shut"],
        ),
        (
            "near miss: a list",
            "According to the mayor, a clerk, two millers and a child were hurt.",
            &["indirect [the mayor] According to: a clerk, two millers and a child were hurt"],
        ),
        (
            "near miss: a description of somebody else",
            "According to police, a miller who was drunk, fell.",
            &["indirect [police] According to: a miller who was drunk, fell"],
        ),
        (
            "a relative clause that says that",
            "Ana Ruiz, who said that the mill was dry, resigned.",
            &["indirect [who] said: the mill was dry"],
        ),
        (
            "a relative clause in the passive",
            "The mill, which is believed to have been built in 1920, collapsed on Monday.",
            &["indirect [-] is believed: which / to have been built in 1920"],
        ),
        (
            "near miss: what is listed at the end",
            "Jo Cole met Ana Ruiz, who said that the mill was wet, dark and old.",
            &["indirect [who] said: the mill was wet, dark and old"],
        ),
        (
            "who is quoted as saying it",
            "“It leaks,” the Courier quoted Ana Ruiz as saying.",
            &["direct [Ana Ruiz] as saying: “It leaks,”"],
        ),
        (
            "who is quoted as saying it, before it",
            "The Courier quoted Ana Ruiz as saying the mill would close.",
            &["indirect [Ana Ruiz] as saying: the mill would close"],
        ),
        (
            "who is quoted as saying it, behind a clause",
            "The mill would close, the Courier quoted Ana Ruiz as saying.",
            &["indirect [Ana Ruiz] as saying: The mill would close"],
        ),
        (
            "by whom one is quoted",
            "Ana Ruiz was quoted as saying by the Courier that the mill would close.",
            &["indirect [Ana Ruiz] …: the mill would close"],
        ),
        (
            "what others made shows it",
            "Photographs taken by a passing ship showed the mill had burnt.",
            &["indirect [Photographs] showed: the mill had burnt"],
        ),
        (
            "what others saw says it",
            "An internal memo reviewed by The Courier says the mill had burnt.",
            &["indirect [An internal memo] says: the mill had burnt"],
        ),
        (
            "what one called it",
            "Thousands fled what the Red Cross called a “man-made flood”.",
            &["mixed [the Red Cross] called: a “man-made flood”"],
        ),
        (
            "near miss: what one called it, told by another",
            "Ruiz said they had fled what the Red Cross called a “man-made flood”.",
            &["mixed [Ruiz] said: they had fled what the Red Cross called a “man-made flood”"],
        ),
        (
            "interrupted behind a clause that begins with an adverb",
            "About 400 mills were built, the council said, twice as many as in May.",
            &["indirect [the council] said: About 400 mills were built / twice as many as in May"],
        ),
        (
            "interrupted behind a condition",
            "If it is rejected, Ana Ruiz said, the council will ask for talks.",
            &["indirect [Ana Ruiz] said: If it is rejected / the council will ask for talks"],
        ),
        (
            "near miss: an occasion",
            "In a speech that was read out, Ana Ruiz said, the mill had closed.",
            &["indirect [Ana Ruiz] said: the mill had closed"],
        ),
        (
            "what a court held",
            "The tribunal held that the sale was void.",
            &["indirect [The tribunal] held: the sale was void"],
        ),
        ("near miss: what the council held", "The council held that meeting in May.", &[]),
        (
            "a relative clause that reports nothing",
            "An inquiry, which reported in March, found that the doors were unsafe.",
            &["indirect [An inquiry, which reported in March] found: the doors were unsafe"],
        ),
        (
            "near miss: notes on clubs",
            "It was a long day for both clubs in the rain.\n\nPilots: Host Dover on Friday.\n\nMillers: Visit Leeds on Sunday.\n\nPilots: Lost a keeper in May.\n\nMillers: Lost to Leeds in May.",
            &[],
        ),
        (
            "a clause before a medium",
            "In Dover, two mills were burnt, Mayor Ana Ruiz wrote on the Telegram messaging app.",
            &["indirect [Mayor Ana Ruiz] …: In Dover, two mills were burnt (in the Telegram messaging app)"],
        ),
        (
            "a claim that another denied",
            "Ruiz said the mill had been sold, a claim Cole denied.",
            &["indirect [Ruiz] said: the mill had been sold", "indirect [Cole] denied: a claim"],
        ),
        (
            "a claim denied by another",
            "Ruiz said the mill had been sold, a claim rejected by Cole.",
            &["indirect [Ruiz] said: the mill had been sold"],
        ),
        (
            "a fragment and the clause before it",
            "The owners have no plan, a clerk said, “beyond breakfast”.",
            &["mixed [a clerk] said: The owners have no plan / “beyond breakfast”"],
        ),
        (
            "near miss: a sentence behind a clause",
            "The owners have no plan, a clerk said: “They left before breakfast.”",
            &["direct [a clerk] said: “They left before breakfast.”"],
        ),
        (
            "how it was heard",
            "Ruiz said that she would stay, to loud applause.",
            &["indirect [Ruiz] said: she would stay"],
        ),
        (
            "what those who heard it did",
            "Ruiz said that she had won, and the crowd, which had waited, cheered.",
            &["indirect [Ruiz] said: she had won"],
        ),
        (
            "what they did, without a conjunction",
            "The judge said he had lied, as his family in the gallery wept.",
            &["indirect [The judge] said: he had lied"],
        ),
        (
            "what the speaker did next",
            "Ruiz said she had seen nothing, then left the room.",
            &["indirect [Ruiz] said: she had seen nothing"],
        ),
        (
            "near miss: they had done it by then",
            "Ruiz said that she had won, and that the crowd, which had waited, cheered.",
            &["indirect [Ruiz] said: she had won, and that the crowd, which had waited, cheered"],
        ),
        (
            "near miss: all of it is told as it comes",
            "Ruiz said she sang there, and the crowd cheered.",
            &["indirect [Ruiz] said: she sang there, and the crowd cheered"],
        ),
        (
            "people at a firm estimate",
            "Analysts at Hart Peel estimate that the mill will close.",
            &["indirect [Analysts at Hart Peel] estimate: the mill will close"],
        ),
        (
            "who said it, with what is told of the one",
            "Jo Cole will leave in June, said a person familiar with the plan who was not authorized to speak.",
            &[
                "indirect [a person familiar with the plan who was not authorized to speak] said: Jo Cole will leave in June",
            ],
        ),
        (
            "on what it was posted",
            "Ruiz posted on Instagram that she was leaving.",
            &["indirect [Ruiz] posted: she was leaving (in Instagram)"],
        ),
        (
            "a day before what was agreed",
            "Ruiz agreed yesterday to buy the mill.",
            &["indirect [Ruiz] agreed: to buy the mill"],
        ),
        (
            "what a reporter has heard besides",
            "Ruiz has said she is open to offers, and the council is understood to have held talks with her.",
            &["indirect [Ruiz] has said: she is open to offers"],
        ),
        ("signed", "“The mill is our heart.” ― Ana Ruiz", &["direct [Ana Ruiz] -: “The mill is our heart.”"]),
        (
            "a full stop before the attribution",
            "“The mill is our heart.” Ruiz said.",
            &["direct [Ruiz] said: “The mill is our heart.”"],
        ),
        (
            "a sentence after a quotation is not its attribution",
            "“The mill is our heart.” Ruiz said that the roof leaked.",
            &["direct [-] -: “The mill is our heart.”", "indirect [Ruiz] said: the roof leaked"],
        ),
        (
            "descriptions in commas",
            "“The mill is our heart,” Ana Ruiz, 67, a retired clerk in Dover, Del., said on Monday.",
            &["direct [Ana Ruiz, 67, a retired clerk in Dover, Del.] said: “The mill is our heart,”"],
        ),
        (
            "one of several, apposed",
            "One of the owners, Jo Cole, later testified that the roof leaked.",
            &["indirect [One of the owners, Jo Cole] later testified: the roof leaked"],
        ),
        (
            "a wish not to be named is no quote",
            "A miller, who asked not to be named because he still works there, told the Courier that the roof had leaked.",
            &[
                "indirect [A miller, who asked not to be named because he still works there] told: the roof had leaked (to the Courier)",
            ],
        ),
        (
            "close to the board",
            "A person close to the board said that directors had discussed the sale last week.",
            &["indirect [A person close to the board] said: directors had discussed the sale last week"],
        ),
        (
            "an apology as the British write it",
            "In a post on Facebook, the mayor, Gita Rao, apologised: “I should have listened.”",
            &["direct [the mayor, Gita Rao] apologised: “I should have listened.” (in a post on Facebook)"],
        ),
        ("a nickname is no quote", "Joe “Red” Cole left town.", &[]),
        ("a recipe", "Beat two eggs. Add the flour and stir well.", &[]),
        ("nothing", "", &[]),
    ];
    check(cases, Model::built_in());
}

#[test]
fn a_verb_that_looks_like_a_noun_and_a_noun_that_looks_like_a_cue_are_told_apart() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("a noun that is the verb", "The council tweets: “Stay away.”", &["direct [The council] tweets: “Stay away.”"]),
        (
            "with its medium",
            "The council posts on Facebook: “Stay away.”",
            &["direct [The council] posts: “Stay away.” (in Facebook)"],
        ),
        (
            "those who were told",
            "Staff were told the mill will close.",
            &["indirect [-] were told: the mill will close"],
        ),
        ("near miss: no clause", "Staff were told of the mill.", &[]),
        (
            "those who have been told",
            "Staff have been told the mill will close.",
            &["indirect [-] have been told: the mill will close"],
        ),
        (
            "an adverb before that",
            "The figures suggest furthermore that it leaks.",
            &["indirect [The figures] suggest: it leaks"],
        ),
        ("a way to make money", "The fund makes money by predicting which firms will fail.", &[]),
        ("a tally", "It was his 14th goal of the season.", &[]),
        (
            "a participle alone",
            "Ruiz said it leaked. Adding: “It always did.”",
            &["indirect [Ruiz] said: it leaked", "direct [Ruiz] Adding: “It always did.”"],
        ),
        (
            "a headline’s speaker by what he is",
            "Minister: ‘Do not travel’\n\nThe minister spoke on Monday. It rained.",
            &["direct [Minister] :: ‘Do not travel’"],
        ),
        (
            "a headline’s speaker behind",
            "Storm Bo: ‘Do not travel’, says minister\n\nThe storm hit Leeds on Monday. It rained.",
            &["direct [minister] says: ‘Do not travel’"],
        ),
    ];
    check(cases, Model::built_in());
}

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
