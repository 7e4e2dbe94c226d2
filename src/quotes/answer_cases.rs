//! What two clauses of a sentence report, one of which asks, hangs on the other or is set in, as it comes out of the room.

use super::cases::check;
use super::learned::Model;

#[test]
fn answers_come_out_beside_what_was_asked() {
    check(
        &[
            (
                "an answer in marks behind a clause that asks",
                "When reporters asked whether he would resign, Cole said: “I have no plans to go.”",
                &[
                    "indirect [reporters] asked: whether he would resign",
                    "direct [Cole] said: “I have no plans to go.”",
                ],
            ),
            (
                "an answer without marks",
                "Ruiz asked if it leaked and she said it did.",
                &["indirect [Ruiz] asked: if it leaked", "indirect [she] said: it did"],
            ),
            (
                "an answer in marks, to somebody",
                "When his wife said she was leaving, he told her: “You will be back by May.”",
                &["indirect [his wife] said: she was leaving", "direct [he] told: “You will be back by May.” (to her)"],
            ),
            (
                "words in marks behind a clause that announces",
                "After the club announced that he was leaving, Ruiz wrote on Twitter: “It has been an honour.”",
                &[
                    "indirect [the club] announced: he was leaving",
                    "direct [Ruiz] wrote on Twitter: “It has been an honour.” (in Twitter)",
                ],
            ),
            (
                "an indirect answer behind a clause that suggests",
                "When Mr Lee suggested she had lied, Dr Ruiz told him that she had kept the emails.",
                &[
                    "indirect [Mr Lee] suggested: she had lied",
                    "indirect [Dr Ruiz] told: she had kept the emails (to him)",
                ],
            ),
            (
                "near miss: marks within what the clause says",
                "When Lee said that the mill was “perfectly safe,” nobody believed him.",
                &["mixed [Lee] said: the mill was “perfectly safe,”"],
            ),
            (
                "near miss: he is told it in the main clause",
                "After Lee said the mill was lost, Cole was told that it stood.",
                &["indirect [Lee] said: the mill was lost"],
            ),
            (
                "a question and its answer",
                "The judge asked if he was sorry and he said: “No.”",
                &["indirect [The judge] asked: if he was sorry", "direct [he] said: “No.”"],
            ),
            (
                "near miss: a question of two clauses",
                "The judge asked if he was sorry and he left.",
                &["indirect [The judge] asked: if he was sorry and he left"],
            ),
            (
                "where reporters are told",
                "No one would be spared, Cole told reporters here on Monday.",
                &["indirect [Cole] told: No one would be spared (to reporters)"],
            ),
            (
                "that it leaked, where reporters are told",
                "Cole told reporters here that the mill leaked.",
                &["indirect [Cole] told: the mill leaked (to reporters)"],
            ),
            (
                "near miss: a clause begins with where it is",
                "Cole told friends there were no plans to sell.",
                &["indirect [Cole] told: there were no plans to sell (to friends)"],
            ),
            (
                "a question before who answers, described",
                "Asked whether the mill was safe, Tom Cole, of the water board, said it was.",
                &["indirect [-] Asked: whether the mill was safe", "indirect [Tom Cole] said: it was"],
            ),
            (
                "an estimate set in",
                "Some 400 people will lose their jobs, the union estimates.",
                &["indirect [the union] estimates: Some 400 people will lose their jobs"],
            ),
            (
                "figures published some day",
                "Sales fell in May, figures published on Monday show.",
                &["indirect [figures published on Monday] show: Sales fell in May"],
            ),
            ("near miss: a show", "He hosts a quiz, news and a talk show.", &[]),
            (
                "by how many they voted",
                "The council voted by a margin of 32 to 29 to reject the plan.",
                &["indirect [The council] voted by: to reject the plan"],
            ),
            (
                "a judgement in marks at the end of what describes who speaks",
                "Cole, who rates the stock “buy,” said the real test would come in May.",
                &["indirect [Cole] said: the real test would come in May"],
            ),
            (
                "near miss: what stands in marks is said",
                "“It is a buy,” said the analyst.",
                &["direct [the analyst] said: “It is a buy,”"],
            ),
            (
                "whoever is moved to say it",
                "The leak shut the school, prompting the mayor, Ann Lee, to say that it would be mended.",
                &["indirect [the mayor, Ann Lee] to say: it would be mended"],
            ),
            (
                "words in marks at the end of a relative clause that reports",
                "Cole, who told the court he was “very sorry,” said he would leave town.",
                &["mixed [who] told: he was “very sorry,” (to the court)", "indirect [Cole] said: he would leave town"],
            ),
            (
                "emails somebody has seen",
                "The minister knew, emails seen by the Courier show.",
                &["indirect [emails seen by the Courier] show: The minister knew"],
            ),
            (
                "what something is termed",
                "Cole termed the move illegal.",
                &["indirect [Cole] termed: the move illegal"],
            ),
            ("near miss: a term in office", "Cole served two terms as mayor.", &[]),
            (
                "near miss: a label heads it",
                "EXCLUSIVE: ‘He texted me from the honeymoon suite’: Tears as star leaves husband",
                &["direct [-] -: ‘He texted me from the honeymoon suite’"],
            ),
            ("near miss: estimates that show something", "The latest, the bank’s sales estimates, will be out.", &[]),
            (
                "how it was written",
                "The MPs have written to the Home Office warning that lives are at risk.",
                &["indirect [The MPs] …: lives are at risk (to the Home Office)"],
            ),
        ],
        Model::built_in(),
    );
}
