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
            "a headline’s speaker by what he does",
            "Ana Ruiz Hammers Bank Chief: ‘You Should Be Fired’\n\nSen. Ana Ruiz met Bo Roe on Monday. It rained.",
            &["direct [Ana Ruiz] -: ‘You Should Be Fired’"],
        ),
        (
            "a headline’s speaker by what he is and does",
            "Bank Chief Warns Staff: ‘You Should Be Fired’\n\nBo Roe, the chief, spoke on Monday. It rained.",
            &["direct [Bank Chief] :: ‘You Should Be Fired’"],
        ),
        (
            "a headline’s speaker behind",
            "Storm Bo: ‘Do not travel’, says minister\n\nThe storm hit Leeds on Monday. It rained.",
            &["direct [minister] says: ‘Do not travel’"],
        ),
    ];
    check(cases, Model::built_in());
}
