//! What the tags of words are, case by case.

use crate::document::Tag::*;
use crate::document::VerbForm::*;
use crate::document::{Document, Tag, TokenIx};

/// A text, a word in it, and its tag.
const CASES: &[(&str, &str, Tag)] = &[
    // Nouns and verbs that look alike.
    ("He claims that it fell.", "claims", Verb(Present)),
    ("The claims were false.", "claims", Noun),
    ("The proposed rules fell.", "fell", Verb(Past)),
    ("They want to report it.", "report", Verb(Base)),
    ("The report was long.", "report", Noun),
    ("Aides to Lee say it rained.", "say", Verb(Plural)),
    ("The Lee report was long.", "report", Noun),
    ("She plans to meet.", "plans", Verb(Present)),
    ("The plans of the council failed.", "plans", Noun),
    // Past and participle.
    ("The mill was built in haste.", "built", Verb(Participle)),
    ("They built the mill in haste.", "built", Verb(Past)),
    ("She has said so.", "said", Verb(Participle)),
    ("The clerk was asked to leave.", "asked", Verb(Participle)),
    ("The clerk asked them to leave.", "asked", Verb(Past)),
    // Forms that the texts behind the weights hardly have.
    ("A boat that he bought sank on Sunday.", "sank", Verb(Past)),
    ("His mother wept.", "wept", Verb(Past)),
    ("She has often wept.", "wept", Verb(Participle)),
    ("The phone rang.", "rang", Verb(Past)),
    ("The firm lowered its profit forecast range to 3%.", "forecast", Noun),
    ("The bakers, angered by the vote, walked out.", "angered", Verb(Participle)),
    ("The bakers, angered by the vote, walked out.", "walked", Verb(Past)),
    ("The rules she proposed were dropped.", "proposed", Verb(Past)),
    ("The proposed rules fell.", "proposed", Adjective),
    ("He was asking for help.", "asking", Verb(Ing)),
    // Names, with and without capitals that tell.
    ("“We will,” Smith said.", "Smith", Proper),
    ("“It works,” Ebling said.", "Ebling", Proper),
    ("Smith said he will.", "Smith", Proper),
    ("Officials met the mayor.", "Officials", Noun),
    // Words that stand before a noun, and those that stand for one.
    ("It’s his car.", "his", Determiner),
    ("They blamed her for the fire.", "her", Pronoun),
    ("So one senior clerk said.", "one", Determiner),
    ("So one said.", "one", Pronoun),
    ("Most of the bakers left.", "Most", Determiner),
    // What opens a clause, and what does not.
    ("That mill closed.", "That", Determiner),
    ("Cole said that the mill closed.", "that", Subordinator),
    ("He left before it rained.", "before", Subordinator),
    ("He left before dawn.", "before", Preposition),
    ("Ruiz once said so.", "once", Adverb),
    // Adverbs and helpers.
    ("She quickly left.", "quickly", Adverb),
    ("Lee had a plan.", "had", Verb(Past)),
    ("Lee had planned it.", "had", Auxiliary),
    ("They do not know.", "do", Auxiliary),
    ("It was cold.", "was", Auxiliary),
    ("She may leave.", "may", Modal),
    ("She left in May.", "May", Proper),
    ("Two of them left.", "Two", Number),
    ("Tully, who died in May, said so.", "Tully", Proper),
    ("Only, who would do it?", "Only", Adverb),
    // Before what is quoted.
    ("At one point a child whispers, “Are we dead?”", "whispers", Verb(Present)),
    ("The old man murmurs: “Are we dead?”", "murmurs", Verb(Present)),
    ("The town has no fire stations, “heroes” or not.", "stations", Noun),
    ("It tells of the child’s whispers, “secrets” and lies.", "whispers", Noun),
    // Tails of words.
    ("Smith's car.", "'s", Possessive),
    ("She's been told.", "'s", Auxiliary),
    ("Let’s go.", "’s", Auxiliary),
    ("The voters’ choice.", "’", Possessive),
    ("Jones' car and Lewis' house.", "'", Possessive),
    ("He said ‘the voters’ twice.", "’", Punct),
    ("The voters' choice won.", "'", Possessive),
    ("“It was ours, too,” sighs Ms. Roe.", "sighs", Verb(Present)),
    // Headlines, shouting, and no capitals at all.
    ("House Passes Bill to Close Old Mill", "Passes", Verb(Present)),
    ("House Passes Bill to Close Old Mill", "Close", Verb(Base)),
    ("Mayor Says Mill Will Close", "Says", Verb(Present)),
    ("MAYOR SAYS THE MILL WILL CLOSE", "SAYS", Verb(Present)),
    ("MAYOR SAYS THE MILL WILL CLOSE", "CLOSE", Verb(Base)),
    ("the mayor says the old mill will close on monday", "says", Verb(Present)),
];

#[test]
fn tokens_get_their_part() {
    let mut wrong = Vec::new();
    for (text, word, want) in CASES {
        let document = Document::read(text);
        let ix = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.str(ix) == *word).unwrap();
        if document.tag(ix) != *want {
            wrong.push(format!("{word} in {text:?}: want {want:?}, got {:?}", document.tag(ix)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn any_string_has_tags() {
    for text in ["", " ", "'", "’s", "n’t", "’’", "a", "\u{300}", "İ", "日本", ". . .", "\u{200b}x"] {
        let document = Document::read(text);
        assert!(document.tags.iter().all(|tag| *tag != Other), "{text:?}");
    }
}
