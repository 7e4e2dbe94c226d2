//! Named cases: whom the words in `[` `]` mean.

use crate::analysis::QuoteKind;
use crate::document::Document;
use crate::entities::{People, resolve};
use crate::options::Options;
use crate::quotes::{self, Quote, Source};
use crate::span::{CodePoint, Span};
use crate::time;

/// The text without its brackets, and what stood in the first pair of them.
fn unmarked(marked: &str) -> (String, Span) {
    let (start, end) = (marked.find('[').unwrap(), marked.find(']').unwrap() - 1);
    (marked.replace(['[', ']'], ""), Span::new(start, end))
}

/// The name of the speaker, where the source is the first of the words in `[` `]`.
pub(super) fn speaker(marked: &str) -> Option<String> {
    let (text, source) = unmarked(marked);
    let document = Document::read(&text);
    let quote = Quote {
        kind: QuoteKind::Indirect,
        content: vec![Span::new(text.len(), text.len())],
        cue: None,
        source: Source::Written(source),
        addressee: None,
        medium: None,
        confidence: 1.0,
        because: String::new(),
    };
    let people = resolve(&document, &[quote]);
    people.speakers[0].as_ref().map(|speaker| people.entities[speaker.entity.0].name.clone())
}

/// Everybody in `text`, by whatever quotes are found in it.
pub(super) fn read(text: &str) -> People {
    let document = Document::read(text);
    let times = time::find(&document, None);
    resolve(&document, &quotes::find(&document, &times))
}

/// The name of who speaks in the last quote that is found in `text`.
pub(super) fn last_speaker(text: &str) -> Option<String> {
    let people = read(text);
    let speaker = people.speakers.last()?.as_ref()?;
    people.entities.get(speaker.entity.0).map(|entity| entity.name.clone())
}

/// The name of the entity that has a mention at the words in `[` `]`.
pub(super) fn mentioned(marked: &str) -> Option<String> {
    let (text, span) = unmarked(marked);
    let people = read(&text);
    people.entities.iter().find(|entity| entity.mentions.contains(&span)).map(|entity| entity.name.clone())
}

/// Asserts what `found` finds in each marked text.
pub(super) fn check(found: fn(&str) -> Option<String>, cases: &[(&str, &str, Option<&str>)]) {
    let wrong = |(name, marked, want): &(&str, &str, Option<&str>)| {
        let found = found(marked);
        (found.as_deref() != *want).then(|| format!("{name}: {marked:?} is {found:?}"))
    };
    let failed: Vec<String> = cases.iter().filter_map(wrong).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn a_source_becomes_the_fullest_name() {
    check(
        speaker,
        &[
            ("surname", "Sen. Ann B. Lee came. [Lee] said no.", Some("Ann B. Lee")),
            ("suffix", "Joe Roe met Joseph P. Roe Jr.’s fans. [Roe] said no.", Some("Joseph P. Roe Jr.")),
            ("title tells the sex", "Ann Lee met Bo Lee. [Mr. Lee] said no.", Some("Bo Lee")),
            ("two names", "Carl Roe came. [Ann Lee and Carl Roe] said no.", Some("Ann Lee and Carl Roe")),
            ("not to be seen", "It fell. [Ann\u{200b} Lee\u{200b}] said no.", Some("Ann Lee")),
            ("office with a hyphen", "It fell. [Attorney-General Ann Lee] said no.", Some("Ann Lee")),
            ("name with a hyphen", "It fell. [Ann General-Lee] said no.", Some("Ann General-Lee")),
            ("office in front", "It fell. [Campaign manager Ann Lee] said no.", Some("Ann Lee")),
            ("apposition", "It fell. [Ann Lee, a spokeswoman for Bo Roe,] said no.", Some("Ann Lee")),
            ("apposed to a relative", "Carl Roe came. [Roe’s brother, Bo Poe,] said no.", Some("Bo Poe")),
            ("nickname in marks", "Robert “Buck” Roe came. [Roe] said no.", Some("Robert “Buck” Roe")),
            ("a word that begins no name", "Ann Read came. [Read] said no.", Some("Ann Read")),
            ("the same with a form of address", "Ann English came. [Ms. English] said no.", Some("Ann English")),
            ("particle", "Ludwig van der Zee came. [Van der Zee] said no.", Some("Ludwig van der Zee")),
            ("hyphen", "The Daily Sun-Herald fell. [The Sun-Herald] said no.", Some("Daily Sun-Herald")),
            ("words between marks", "They sang “We Are Robin” and “Dance now.” [Robin] said no.", Some("Robin")),
            ("month inside", "It fell. [Mary June Harding] said no.", Some("Mary June Harding")),
            ("short month inside", "It fell. [Khin Mar Kyi] said no.", Some("Khin Mar Kyi")),
            ("month before a house", "[June Church] said no. Bo Roe slept.", Some("June Church")),
        ],
    );
}

#[test]
fn an_organisation_has_more_than_one_name() {
    check(
        speaker,
        &[
            ("bracketed", "The League of Bakers (LOB) met. [LOB] said no.", Some("League of Bakers")),
            ("known by two letters", "The European Union met. [The EU] said no.", Some("European Union")),
            ("not who", "The World Health Organization met. [The WHO] said no.", Some("World Health Organization")),
            ("near miss: two letters", "The Bakers Union met. [The BU] said no.", Some("BU")),
            ("initials", "The National Bakers Committee met. [The NBC Committee] said no.", Some("NBC Committee")),
            ("company", "Acme Motors Inc. fell. [The company] said no.", Some("Acme Motors Inc.")),
            ("network", "Ann Lee left Quill News. [The network] said no.", Some("Quill News")),
            ("newspaper", "Ann Lee wrote in the Quill Herald. [The newspaper] said no.", Some("Quill Herald")),
            ("committee", "The Quill Safety Committee met. [The committee] said no.", Some("Quill Safety Committee")),
            ("agency", "The Quill Space Agency fell. Bo Roe came. [The agency] said no.", Some("Quill Space Agency")),
            ("department", "The Justice Department sued. [The department] said no.", Some("Justice Department")),
            ("campaign", "Carl Roe came. [Roe’s campaign] said no.", Some("Roe’s campaign")),
            ("campaign of a pronoun", "Carl Roe came. [His campaign] said no.", Some("Roe’s campaign")),
            ("the campaign", "The Roe campaign met. Ann Lee slept. [The campaign] said no.", Some("Roe campaign")),
            ("club", "Marlow Rovers fell. [The club] said no.", Some("Marlow Rovers")),
            ("no medium", "They posted it on Instagram. [The club] said no.", Some("The club")),
            ("a medium all the same", "Twitter fell. [The company] said no.", Some("Twitter")),
            ("a network", "CNN cut the show. [The network] said no.", Some("CNN")),
            ("not another kind", "The Quill Herald fell. [The company] said no.", Some("The company")),
            ("a house is not another one", "The White House slept. [The House] said no.", Some("House")),
        ],
    );
}

#[test]
fn a_description_means_somebody_named() {
    check(
        speaker,
        &[
            ("office", "Gov. Ann Lee came with Carl Roe. [The governor] said no.", Some("Ann Lee")),
            ("near miss: a corps is no man", "Carl Roe sank. [The coast guard] said no.", Some("The coast guard")),
            (
                "near miss: who writes is not spoken of",
                "Ferry sinks\n\nBy Carl Roe\n\nA ferry sank on Monday. [The guard] said no.",
                Some("The guard"),
            ),
            ("named later", "[The mayor] said no. Mayor Carl Roe slept.", Some("Carl Roe")),
            (
                "party and state",
                "Mary Poe, a Utah Republican, met Carl Roe. [The Utah Republican] said no.",
                Some("Mary Poe"),
            ),
            (
                "party in brackets",
                "Sen. Ann Lee (R-Utah) met Sen. Bo Roe (D-Ohio). [The Utah Republican] said no.",
                Some("Ann Lee"),
            ),
            (
                "state of two",
                "Sen. Ann Lee of Utah met Sen. Bo Roe of Ohio. [The Ohio senator] said no.",
                Some("Bo Roe"),
            ),
            ("state in front", "Utah Gov. Ann Lee met Ohio Gov. Bo Roe. [The Ohio governor] said no.", Some("Bo Roe")),
            ("other word for an office", "Rep. Ann Lee met Bo Roe. [The congresswoman] said no.", Some("Ann Lee")),
            ("a relative is another", "Carl Roe came. [An aide to Roe] said no.", Some("An aide to Roe")),
            ("nobody’s", "Ann Lee met Carl Roe. Carl Roe slept. [Her son] said no.", Some("Ann Lee’s son")),
            (
                "not who acts in the sentence",
                "Bo Poe came. Ann Lee, a baker, said [the businessman] slept.",
                Some("Bo Poe"),
            ),
        ],
    );
}

#[test]
fn a_nation_tells_who_is_meant() {
    check(
        speaker,
        &[
            ("nobody else", "Carl Roe won. [the Swede] said no.", Some("Carl Roe")),
            ("of a nation", "Swede Carl Roe beat Bo Poe. [The Swede] said no.", Some("Carl Roe")),
            ("of a country", "Norway’s Ann Lee beat Mary Roe. [The Norwegian] said no.", Some("Ann Lee")),
            ("another word for it", "Spanish baker Carl Roe met Bo Poe. [The Spaniard] said no.", Some("Carl Roe")),
            ("near miss: of another nation", "Swede Carl Roe won. [The Italian] said no.", Some("The Italian")),
            ("the noun tells the sex", "Carl Roe beat Ann Lee. [The Frenchwoman] said no.", Some("Ann Lee")),
            ("of two words", "Carl Roe won. [The New Zealander] said no.", Some("Carl Roe")),
            ("with an age", "Carl Roe won. [The 34-year-old Italian] said no.", Some("Carl Roe")),
            ("near miss: two words, another nation", "Swede Carl Roe won. [The Kiwi] said no.", Some("The Kiwi")),
            ("for a country", "Carl Roe won. [The Portugal international] said no.", Some("Carl Roe")),
            ("near miss: several", "Carl Roe won. [The Italians] said no.", Some("The Italians")),
            ("near miss: an adjective", "Carl Roe met a Swede. [The Swedish bank] said no.", Some("The Swedish bank")),
            ("a rank", "Carl Roe won. [The world number three] said no.", Some("Carl Roe")),
            ("of a sport", "Carl Roe won. [The left-hander] said no.", Some("Carl Roe")),
            ("near miss: a baker is no spinner", "Carl Roe, a baker, won. [The spinner] said no.", Some("The spinner")),
        ],
    );
}

#[test]
fn a_description_may_be_followed_by_the_name() {
    check(
        speaker,
        &[
            ("late", "It fell. [The minister for justice, the late Bo Roe,] said no.", Some("Bo Roe")),
            ("an age", "It fell. [The president, 63-year-old Bo Roe,] said no.", Some("Bo Roe")),
            (
                "another trade",
                "It fell. [Ann Lee’s lawyer, the human rights activist Bo Roe,] said no.",
                Some("Bo Roe"),
            ),
            ("a title", "It fell. [Her father, retired Colonel Bo Roe,] said no.", Some("Bo Roe")),
            (
                "a place before the trade",
                "It fell. [Its chair, the Harvard economist Bo Roe,] said no.",
                Some("Bo Roe"),
            ),
            ("near miss: no trade behind", "It fell. [Its chair, the baker Bo Roe, Harvard,] said no.", Some("Bo Roe")),
            ("two trades", "It fell. [Lee’s agent and brother, Bo Roe,] said no.", Some("Bo Roe")),
            ("cut off at the owner", "Ann Lee slept. [Lee]’s then coach, Bo Roe, said no.", Some("Bo Roe")),
            ("cut off before what could be a verb", "It fell. [The EU] monitor, Bo Roe, said no.", Some("Bo Roe")),
            ("cut off before the name", "It fell. [Her father], Bo Roe - a baker - said no.", Some("Bo Roe")),
            (
                "an office of a field",
                "It fell. [The Minister for Foreign Affairs, Mr Bo Roe,] said no.",
                Some("Bo Roe"),
            ),
            ("near miss: no comma behind", "It fell. “No,” [the mayor] said, Bo Roe recalled.", Some("the mayor")),
            ("near miss: a place", "It fell. [The mayor], Leeds, said no.", Some("The mayor")),
            (
                "near miss: two people",
                "It fell. [The baker and the mayor] met Bo Roe.",
                Some("The baker and the mayor"),
            ),
        ],
    );
}

#[test]
fn who_is_joined_may_be_described_before_the_name() {
    check(
        speaker,
        &[
            ("husband", "[Ann Lee and her husband, Bo Roe,] said no.", Some("Ann Lee and Bo Roe")),
            ("cut off behind and", "Ann Lee and [her coauthor, Bo Roe], said no.", Some("Ann Lee and Bo Roe")),
            ("cut off before the name", "[Ann Lee and the mayor], Bo Roe, said no.", Some("Ann Lee and Bo Roe")),
            ("sister", "[Ann Lee and her sister Mary Roe] said no.", Some("Ann Lee and Mary Roe")),
            ("near miss: not the subject", "We met Ann Lee and [her husband, Bo Roe], said no.", Some("Bo Roe")),
            ("near miss: a clause", "Ann Lee slept, and [her husband, Bo Roe], said no.", Some("Bo Roe")),
        ],
    );
}

#[test]
fn who_is_named_inside_of_a_clause_is_not_who_speaks_behind_it() {
    check(
        last_speaker,
        &[
            ("wife", "Carl Roe, who founded it with his wife, Ann Lee, in 2007, said it was over.", Some("Carl Roe")),
            ("coach", "Carl Roe, who met the new coach, Bo Poe, at Leeds, said it was over.", Some("Carl Roe")),
            ("no verb", "Ann Lee, a friend of the actor, Bo Poe, since 1990, said it was over.", Some("Ann Lee")),
            ("whose", "Ann Lee, whose son, Bo Poe, plays for Leeds, said it was over.", Some("Ann Lee")),
            ("whose, a verb", "Ann Lee, whose son, Bo, was there, said it was over.", Some("Ann Lee")),
            ("near miss: whose son speaks", "Ann Lee, whose son, Bo Poe, said it was over, slept.", Some("Bo Poe")),
            (
                "near miss: the clause is over",
                "Passing Carl Roe, who runs a mill, the mayor, Bo Poe, in a hurry, said it was over.",
                Some("Bo Poe"),
            ),
            (
                "in a clause behind",
                "The road was closed after a baker, Ann Lee, warned that it broke.",
                Some("Ann Lee"),
            ),
            ("before", "The film was banned before the mayor, Bo Poe, said that it was rude.", Some("Bo Poe")),
            (
                "near miss: no clause behind",
                "Carl Roe, who left after the mayor, Bo Poe, said that it was over.",
                Some("Carl Roe"),
            ),
            ("near miss: no clause", "Carl Roe, with a baker, Ann Lee, warned that it broke.", Some("Carl Roe")),
            ("a list", "Ann Roe, who fled with her son, Bo, and two cats, said it was over.", Some("Ann Roe")),
            (
                "a list in a description",
                "Carl Roe, a baker who fled with his wife, Ann, and their cats, said it was over.",
                Some("Carl Roe"),
            ),
            ("near miss: behind a day", "In March, Carl Roe, and later his son, said it was over.", Some("Carl Roe")),
            ("near miss: several", "Ann Lee, Bo Roe, and two others, said no.", Some("Ann Lee, Bo Roe and two others")),
        ],
    );
}

#[test]
fn an_organisation_is_what_does_something() {
    check(
        last_speaker,
        &[
            ("no home", "Quill Motors is based in Leeds. It said it would close.", Some("Quill Motors")),
            (
                "of unknown kind",
                "Norbrook, which is based in Leeds, lost money. It said it would close.",
                Some("Norbrook"),
            ),
            ("near miss: nobody else", "It rained in Leeds. It said it would close.", None),
            (
                "who asked",
                "Quill Motors fell. Economists polled by Reuters had hoped so. The company said it would close.",
                Some("Quill Motors"),
            ),
            ("what was looked at", "A memo reviewed by The Times says the bank was warned.", Some("A memo")),
            ("a memo by somebody", "A memo by The Times says the bank was warned.", Some("A memo by The Times")),
            (
                "no abbreviation",
                "It is the MCAS system, Ann Lee said. The company said it would close.",
                Some("The company"),
            ),
            ("a party", "Labour said it would vote against it.", Some("Labour")),
            ("one who is withheld", "One nurse said it was chaos. “It is bad,” they said.", Some("One nurse")),
            (
                "the same after several",
                "Analysts at Quill said sales fell. One nurse said it was chaos. “It is bad,” they said.",
                Some("One nurse"),
            ),
            (
                "near miss: of a sex",
                "Analysts said sales fell. A spokesman said it was chaos. “It is bad,” they said.",
                Some("Analysts"),
            ),
        ],
    );
}

#[test]
fn relatives_share_a_name() {
    check(
        speaker,
        &[
            ("wife", "Carl Roe came with Ann Roe and Bo Poe. [Mr. Roe’s wife] said no.", Some("Ann Roe")),
            ("son", "Ann Lee came with Bo Lee. [Her son] said no.", Some("Bo Lee")),
            ("none of the sex", "Carl Roe came with Bo Roe. [Carl Roe’s wife] said no.", Some("Carl Roe’s wife")),
            ("by marriage", "Carl Roe slept. His wife, Ann, came. [Mrs. Roe] said no.", Some("Ann")),
            ("the same by a name", "Zorbek Roe’s widow, Zada, came. [Mrs. Roe] said no.", Some("Zada")),
            ("near miss: no form of address", "Carl Roe slept. His wife, Ann, came. [Roe] said no.", Some("Carl Roe")),
            ("near miss: his", "Carl Roe slept. His son, Bo, came. [Mr. Roe] said no.", Some("Carl Roe")),
            (
                "near miss: she has a name",
                "Carl Roe slept. His son, Bo, met Ann Roe. [Ms. Roe] said no.",
                Some("Ann Roe"),
            ),
            ("the elder", "Carl Roe slept. His father, Bo, came. The elder [Roe] said no.", Some("Bo")),
            ("the younger", "Carl Roe slept. His son, Bo Roe, came. The younger [Roe] said no.", Some("Bo Roe")),
            ("who spoke just now", "Ann Lee slept. Her brother, Bo Lee, came. [Lee] said no.", Some("Bo Lee")),
            (
                "who spoke before a long quotation",
                "Bo Lee is dead. His father, Carl Lee, said so.\n\n“He was good. We heard him,” [Lee] said.",
                Some("Carl Lee"),
            ),
            (
                "near miss: not named yet",
                "Fergal Roe slept. [Mr Roe] said no. \n\nCarl Roe came. Carl Roe slept.",
                Some("Fergal Roe"),
            ),
            ("other surname", "Carl Roe came with Ann Lee. [Carl Roe’s wife] said no.", Some("Carl Roe’s wife")),
        ],
    );
}

#[test]
fn a_pronoun_as_source() {
    check(
        speaker,
        &[
            (
                "who is new in the paragraph, though no subject there",
                "“It leaks,” Naomi Teller said, clutching her keys.\n\nBest in show went to Rosa Quint, 71, her first \
                 prize. She bowed. “I was too old,” [she] said.",
                Some("Rosa Quint"),
            ),
            (
                "near miss: nobody new in the paragraph",
                "“It leaks,” Naomi Teller said, clutching her keys.\n\nThe best in show went to a goat. “I was too old,” \
                 [she] said.",
                Some("Naomi Teller"),
            ),
            ("sex", "Ann Lee met Carl Roe. [She] said no.", Some("Ann Lee")),
            ("who", "Carl Roe, [who] said no, left.", Some("Carl Roe")),
            ("who, behind an age", "Carl Roe, 61, [who] said no, left.", Some("Carl Roe")),
            ("who, behind an age in brackets", "Carl Roe (61), [who] said no, left.", Some("Carl Roe")),
            ("who, behind a home", "Carl Roe, 61, of Leeds, [who] said no, left.", Some("Carl Roe")),
            ("who, behind a trade", "They met Carl Roe, 61, a baker [who] said no.", Some("Carl Roe")),
            ("who, behind a trade alone", "They met Carl Roe, a baker [who] said no.", Some("Carl Roe")),
            ("near miss: a baker of his own", "Carl Roe met a baker [who] said no.", Some("a baker")),
            ("who after an office", "Carl Roe is a baker [who] said no.", Some("Carl Roe")),
            ("which", "He left a report from the Quill Herald, [which] said no.", Some("Quill Herald")),
            ("nobody", "It fell. [He] said no.", None),
            (
                "the named one, not the owner",
                "Carl Roe said no. His deputy, Bo Poe, was less sure. [He] said yes.",
                Some("Bo Poe"),
            ),
            (
                "who is asked",
                "Carl Roe said no. When reporters asked the mayor, Bo Poe, about it, [he] said yes.",
                Some("Bo Poe"),
            ),
            (
                "who asks",
                "When a reporter asked if it was safe, Carl Roe nodded. “It is,” [he] said.",
                Some("Carl Roe"),
            ),
            ("who is asked, by one", "When a reporter asked the mayor, Bo Poe, [he] said yes.", Some("Bo Poe")),
            ("who is asked, before it", "Carl Roe spoke. Police asked a baker, Bo Poe. [He] said yes.", Some("Bo Poe")),
            ("near miss: somebody acts", "Carl Roe met the mayor, Bo Poe, in May. [He] said yes.", Some("Carl Roe")),
            ("the same by two trades", "The baker and mayor, Bo Poe, was there. [He] said yes.", Some("Bo Poe")),
            ("before its name", "In [his] words, Carl Roe said, it fell.", Some("Carl Roe")),
            (
                "after a long apposition",
                "Bo Poe came. Carl Roe, a baker from Ohio, who is tall, slept. [He] said no.",
                Some("Carl Roe"),
            ),
        ],
    );
}

#[test]
fn he_and_she_in_running_text() {
    check(
        mentioned,
        &[
            ("subject", "Ann Lee met Mary Roe. [She] slept.", Some("Ann Lee")),
            ("not the object", "Bo Lee came. Carl Roe called [him] tall.", Some("Bo Lee")),
            ("reflexive", "Bo Lee slept. Carl Roe hurt [himself].", Some("Carl Roe")),
            ("relative clause", "Bo Lee met Carl Roe, who sold [his] house.", Some("Carl Roe")),
            ("not the speaker in marks", "Carl Roe met Bo Lee. “[He] is tall,” Roe said.", Some("Bo Lee")),
            ("fronted phrase", "Bo Lee slept. In [his] speech, Carl Roe thanked them.", Some("Carl Roe")),
            ("described", "A baker lost her keys. [She] wept.", Some("A baker")),
            ("kin", "Ann Lee called her mother. Her mother said that [she] was ill.", Some("Ann Lee’s mother")),
            ("my kin", "“My husband said it rained. [He] is ill,” Ann Lee said.", Some("My husband")),
        ],
    );
}

#[test]
fn a_pronoun_belongs_to_one_entity() {
    let text = "Ann Lee met Mary Roe. “It rains,” she said. “She sleeps,” Roe said, and her cat, too.";
    let people = read(text);
    for (at, word) in
        text.match_indices("he ").map(|(at, _)| (at - 1, "she")).chain([(text.find("her").unwrap(), "her")])
    {
        let span = Span::new(at, at + word.len());
        let owners = people.entities.iter().filter(|entity| entity.mentions.contains(&span)).count();
        assert!(owners <= 1, "{word} at {at} has {owners}");
    }
}

#[test]
fn many_pronouns_take_no_longer_than_few() {
    let mut text = String::from("Ann Lee met Bo Roe. ");
    for _ in 0..6000 {
        text.push_str("“She saw him and his dog,” Roe said of her. ");
    }
    assert!(read(&text).entities.len() >= 2);
}

#[test]
fn text_without_news_form_has_no_speakers() {
    for (name, text) in [
        (
            "recipe",
            "Apple Cake\n\nServes 6\n\nPeel the apples. Beat the eggs with sugar, then fold in the flour.\n\nBake for 40 minutes at 180 C. Serve with “Gold Top” cream.",
        ),
        (
            "poem",
            "The evening lays her head\nupon the river’s arm,\nand he, the moon, ahead\ngoes gently out of harm.\n\nO Mary, mind the gate.",
        ),
        (
            "licence",
            "Permission is granted, free of charge, to any person who gets a copy of this Software (the “Work”), to use it, provided that the notice above is kept. THE WORK IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND.",
        ),
        (
            "code",
            "fn main() {\n    let name = \"Ann Lee\";\n    println!(\"hello {name}, how are you doing today my friend\");\n}",
        ),
        ("list", "Buy milk\nCall Ann\nPay the “North Star” bill"),
        ("empty", ""),
    ] {
        let analysis = crate::analyze::<CodePoint>(text, &Options::default());
        let speaking: Vec<&str> =
            analysis.quotes.iter().filter(|quote| quote.speaker.is_some()).map(|quote| quote.text.as_str()).collect();
        assert!(speaking.is_empty(), "{name}: {speaking:?}");
    }
}
