//! What small articles of Thursday the 7th of March 2024 give for a timeline, by family, with near misses.

mod asides;
mod elsewhere;
mod goes_on;
mod items;
mod lasting;
mod lists;
mod news;
mod of_events;
mod owned;
mod parts;
mod planned;
mod relatives;
mod states;

use super::{Entry, build};
use crate::analysis::{Basis, EntryKind};
use crate::document::Document;
use crate::time::iso;

/// A family, a text, and the entries that it must have; each as `days basis words`, where the days are one, or two
/// with `..` between and nothing for an open side, and `state` stands for the basis of what merely is so. What is not in the list must not be there.
type Case = (&'static str, &'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    // A clause that names its day.
    ("stated", "The mayor resigned on Monday.", &["2024-03-04 stated The mayor resigned on Monday."]),
    (
        "stated: two clauses, two days",
        "The mayor resigned in May 2023, and the council will vote in June.",
        &[
            "2023-05-01..2023-05-31 stated The mayor resigned in May 2023, and the council will vote in June.",
            "2024-06-01..2024-06-30 stated the council will vote in June",
        ],
    ),
    (
        "stated: the same day twice is one entry",
        "The mayor resigned on Monday, and the council met on Monday.",
        &["2024-03-04 stated The mayor resigned on Monday, and the council met on Monday."],
    ),
    (
        "stated: what was left in a year was not compared with it",
        "The painting was stolen from the museum in 1990.",
        &["1990-01-01..1990-12-31 stated The painting was stolen from the museum in 1990."],
    ),
    (
        "stated: an opponent is no measure",
        "She ran against the mayor in 2009.",
        &["2009-01-01..2009-12-31 stated She ran against the mayor in 2009."],
    ),
    (
        "near miss: a length of time is no day",
        "The mayor resigned within two days.",
        &["2024-03-07 document The mayor resigned within two days."],
    ),
    // What hangs on another clause takes its own day, and the sentence that of its main clause.
    (
        "relative, after a comma",
        "Dana Whit, who took over in May 2021, resigned on Monday.",
        &[
            "2021-05-01..2021-05-31 stated Dana Whit, who took over in May 2021",
            "2024-03-04 stated Dana Whit, who took over in May 2021, resigned on Monday.",
        ],
    ),
    (
        "relative, without a comma",
        "The man who robbed two banks in 2019 was arrested on Monday.",
        &[
            "2019-01-01..2019-12-31 stated The man who robbed two banks in 2019",
            "2024-03-04 stated The man who robbed two banks in 2019 was arrested on Monday.",
        ],
    ),
    (
        "near miss: the end of a period is no event of its own",
        "The firm earned $4 million in the three months that ended on January 31.",
        &["2024-01-31 stated The firm earned $4 million in the three months that ended on January 31."],
    ),
    // Saying and what is told.
    (
        "a thing said takes the article's day, the thing told its own",
        "Dana Whit said the bridge fell on Monday.",
        &[
            "2024-03-04 stated the bridge fell on Monday",
            "2024-03-07 document Dana Whit said the bridge fell on Monday.",
        ],
    ),
    (
        "a thing said on a day takes that",
        "Dana Whit said on Tuesday that the bridge fell on Monday.",
        &[
            "2024-03-04 stated the bridge fell on Monday",
            "2024-03-05 stated Dana Whit said on Tuesday that the bridge fell on Monday.",
        ],
    ),
    (
        "near miss: what is quoted further on has no entry of its own",
        "“It was loud,” Dana Whit said. “It shook the house.”",
        &["2024-03-07 document “It was loud,” Dana Whit said."],
    ),
    (
        "said today of long ago",
        "The dam broke on May 3, 2011. “It was loud,” Dana Whit said.",
        &["2011-05-03 stated The dam broke on May 3, 2011.", "2024-03-07 document “It was loud,” Dana Whit said."],
    ),
    (
        "said on an occasion of which the article told",
        "In an interview last year, Dana Whit was asked about the sea. “It was loud,” she said.",
        &[
            "2023-01-01..2023-12-31 stated In an interview last year, Dana Whit was asked about the sea.",
            "2023-01-01..2023-12-31 carried “It was loud,” she said.",
        ],
    ),
    (
        "near miss: a day in what is told of the speaker",
        "Dana Whit, who took over in May 2021, told analysts it was loud. She said it would stop.",
        &[
            "2021-05-01..2021-05-31 stated Dana Whit, who took over in May 2021",
            "2024-03-07 document Dana Whit, who took over in May 2021, told analysts it was loud.",
            "2024-03-07 document She said it would stop.",
        ],
    ),
    (
        "near miss: said now of that",
        "In an interview last year, Dana Whit was asked about the sea. “It was loud,” she says.",
        &[
            "2023-01-01..2023-12-31 stated In an interview last year, Dana Whit was asked about the sea.",
            "2024-03-07 document “It was loud,” she says.",
        ],
    ),
    (
        "near miss: said before an occasion to come",
        "Dana Whit will speak at a rally on Friday. “It was loud,” she said.",
        &[
            "2024-03-07 document “It was loud,” she said.",
            "2024-03-08 stated Dana Whit will speak at a rally on Friday.",
        ],
    ),
    // Carrying on.
    (
        "the next sentence carries on",
        "The dam broke on Monday. Two people died.",
        &["2024-03-04 stated The dam broke on Monday.", "2024-03-04 carried Two people died."],
    ),
    (
        "what is told carries on, and what hangs on it",
        "The dam broke on Monday. The mayor said the crew had fled after the pump failed.",
        &[
            "2024-03-04 stated The dam broke on Monday.",
            "2024-03-04 carried the crew had fled",
            "2024-03-07 document The mayor said the crew had fled after the pump failed.",
        ],
    ),
    (
        "what is told in part word for word carries on",
        "The dam broke on Monday. The mayor said the crew ran “like hell” from it.",
        &[
            "2024-03-04 stated The dam broke on Monday.",
            "2024-03-04 carried the crew ran “like hell” from it",
            "2024-03-07 document The mayor said the crew ran “like hell” from it.",
        ],
    ),
    (
        "near miss: what was so when it was told",
        "The dam broke on Monday. The mayor said the crew had “no chance” to close it.",
        &[
            "2024-03-04 stated The dam broke on Monday.",
            "2024-03-07 document The mayor said the crew had “no chance” to close it.",
        ],
    ),
    (
        "near miss: what is quoted has the day on which it was said",
        "The dam broke on Monday. “The wall fell,” the mayor said.",
        &["2024-03-04 stated The dam broke on Monday.", "2024-03-07 document “The wall fell,” the mayor said."],
    ),
    (
        "counted from another",
        "The dam broke on Monday. The rescue began the day after the dam broke.",
        &[
            "2024-03-04 stated The dam broke on Monday.",
            "2024-03-05 stated The rescue began the day after the dam broke.",
        ],
    ),
    // What lies ahead.
    ("ahead", "The council will rebuild the dam.", &["2024-03-07.. document The council will rebuild the dam."]),
    ("near miss: a guess", "The council could rebuild the dam.", &[]),
    ("near miss: a denial", "The council will not rebuild the dam.", &[]),
    (
        "what may come",
        "The lawyer said the family might sue.",
        &["2024-03-07 document The lawyer said the family might sue.", "2024-03-07.. document the family might sue"],
    ),
    ("what may come, in the article's own words", "Lee may appeal.", &["2024-03-07.. document Lee may appeal."]),
    (
        "what could be done, as somebody says",
        "The police said the suspect could face the death penalty.",
        &[
            "2024-03-07 document The police said the suspect could face the death penalty.",
            "2024-03-07.. document the suspect could face the death penalty",
        ],
    ),
    (
        "near miss: what may have been",
        "The police said a pump may have failed.",
        &["2024-03-07 document The police said a pump may have failed."],
    ),
    (
        "near miss: what may be so",
        "The mayor said the bridge may be unsafe.",
        &["2024-03-07 document The mayor said the bridge may be unsafe."],
    ),
    (
        "near miss: what may be going on",
        "The mayor said the bridge might be sinking.",
        &["2024-03-07 document The mayor said the bridge might be sinking."],
    ),
    (
        "near miss: what could be heard",
        "The mayor said the family could hear the water.",
        &["2024-03-07 document The mayor said the family could hear the water."],
    ),
    (
        "near miss: what may come, word for word",
        "“The family may sue,” the lawyer said.",
        &["2024-03-07 document “The family may sue,” the lawyer said."],
    ),
    (
        "near miss: what may not come",
        "The lawyer said the family could not sue.",
        &["2024-03-07 document The lawyer said the family could not sue."],
    ),
    // States and events in the present.
    (
        "how things stand",
        "The man is still at large. The road remains closed.",
        &["2024-03-07 document The man is still at large.", "2024-03-07 document The road remains closed."],
    ),
    ("what goes on today", "Divers are searching the lake.", &["2024-03-07 document Divers are searching the lake."]),
    // Comparisons.
    (
        "a comparison does not date its clause",
        "In January, sales rose to $9 million from $7 million a year earlier.",
        &["2024-01-01..2024-01-31 stated In January, sales rose to $9 million from $7 million a year earlier."],
    ),
    (
        "near miss: from a day to another",
        "The shop was closed from Monday to Wednesday.",
        &["2024-03-04..2024-03-06 stated The shop was closed from Monday to Wednesday."],
    ),
    (
        "near miss: after a day, and after what happened",
        "Shares fell after third-quarter profit dropped.",
        &[
            "2023-07-01..2023-09-30 stated third-quarter profit dropped",
            "2024-03-07 document Shares fell after third-quarter profit dropped.",
        ],
    ),
    ("the report of a quarter is no event of it", "The third quarter report is due.", &[]),
    // What a noun tells of, with a day of its own.
    (
        "an event with its day before it",
        "The envoy spoke about the Aug. 7 attack on the embassy.",
        &[
            "2023-08-07 stated the Aug. 7 attack on the embassy",
            "2024-03-07 document The envoy spoke about the Aug. 7 attack on the embassy.",
        ],
    ),
    (
        "a loss that is reported, and one that it is compared with",
        "Acme reported a third-quarter net loss of $2 million, compared with net income of $5 million a year earlier.",
        &[
            "2022-07-01..2022-09-30 stated net income of $5 million a year earlier",
            "2023-07-01..2023-09-30 stated a third-quarter net loss of $2 million",
            "2024-03-07 document Acme reported a third-quarter net loss of $2 million, compared with net income of $5 \
             million a year earlier.",
        ],
    ),
    (
        "near miss: what rises in its quarter",
        "Acme’s third-quarter profit rose 11%.",
        &["2023-07-01..2023-09-30 stated Acme’s third-quarter profit rose 11%."],
    ),
    (
        "what is told of an event was so on its day",
        "Tuesday’s vote was close.",
        &["2024-03-05 stated Tuesday’s vote was close."],
    ),
    (
        "near miss: what tells no more than which it is",
        "The envoy spoke about Tuesday’s vote.",
        &["2024-03-07 document The envoy spoke about Tuesday’s vote."],
    ),
    (
        "named twice, one entry",
        "The envoy spoke about the Aug. 7 attack. Dana Whit spoke about the Aug. 7 attack.",
        &[
            "2023-08-07 stated the Aug. 7 attack",
            "2024-03-07 document The envoy spoke about the Aug. 7 attack.",
            "2024-03-07 document Dana Whit spoke about the Aug. 7 attack.",
        ],
    ),
    // Stretches up to the article's day, and from it.
    (
        "since a day, up to the article's",
        "She has worked there since May 2019.",
        &["2019-05-01..2024-03-07 stated She has worked there since May 2019."],
    ),
    (
        "after a day that is over",
        "The road reopened after Monday.",
        &["2024-03-04..2024-03-07 stated The road reopened after Monday."],
    ),
    (
        "by a day to come",
        "The council will vote by March 15.",
        &["2024-03-07..2024-03-15 stated The council will vote by March 15."],
    ),
    (
        "near miss: by a day that is over",
        "By Monday, ten people had died.",
        &["..2024-03-04 stated By Monday, ten people had died."],
    ),
    // Attitudes.
    (
        "near miss: an attitude is no news",
        "Dana Whit loves the school. The council opposes the dam.",
        &["2024-03-07 state Dana Whit loves the school.", "2024-03-07 state The council opposes the dam."],
    ),
    ("a hope is", "Dana Whit hopes to rebuild the dam.", &["2024-03-07 document Dana Whit hopes to rebuild the dam."]),
    // Furniture.
    (
        "near miss: a time alone tells nothing",
        "The dam broke on Monday.\n\n2:45 p.m.\n\nTwo people died on Monday.",
        &["2024-03-04 stated The dam broke on Monday.", "2024-03-04 stated Two people died on Monday."],
    ),
    (
        "a headline tells what the article tells",
        "Mayor Resigns After Dam Failure\n\nThe mayor resigned on Monday, a week after the old dam failed and flooded the town.",
        &[
            "2024-02-26 stated the old dam failed and flooded the town",
            "2024-03-04 stated The mayor resigned on Monday, a week after the old dam failed and flooded the town.",
        ],
    ),
    (
        "a thing that bears a year does not date its clause",
        "The court heard the former 2016 campaign staff members.",
        &["2024-03-07 document The court heard the former 2016 campaign staff members."],
    ),
    (
        "what happened that year is dated, where it tells of people",
        "Lawyers praised Lee's former 2016 presidential campaign staffers.",
        &[
            "2016-01-01..2016-12-31 stated 2016 presidential campaign",
            "2024-03-07 document Lawyers praised Lee's former 2016 presidential campaign staffers.",
        ],
    ),
];

/// The entries as in [`Case`].
fn entries(text: &str, day: &str) -> Vec<Entry> {
    let document = Document::read(text);
    let day = crate::Options::dated(day).ok().and_then(|options| options.date);
    let times = crate::time::find(&document, day);
    let quotes = crate::quotes::find(&document, &times);
    let people = crate::entities::resolve(&document, &quotes);
    build(&document, &times, &quotes, &people).entries
}

fn line(text: &str, entry: &Entry) -> String {
    let side = |day| Option::map_or(day, String::new(), iso);
    let (first, last) = (side(entry.interval.earliest), side(entry.interval.latest));
    let days = if first == last { first } else { format!("{first}..{last}") };
    let basis = match (entry.kind, entry.basis) {
        (EntryKind::State, _) => "state",
        (_, Basis::Stated) => "stated",
        (_, Basis::Carried) => "carried",
        (_, Basis::Document) => "document",
    };
    format!("{days} {basis} {}", entry.span.of(text))
}

#[test]
fn small_articles_give_the_entries_that_a_reader_wants() {
    let mut wrong = Vec::new();
    let tables = [
        CASES,
        asides::CASES,
        elsewhere::CASES,
        goes_on::CASES,
        items::CASES,
        lasting::CASES,
        lists::CASES,
        news::CASES,
        of_events::CASES,
        owned::CASES,
        parts::CASES,
        planned::CASES,
        relatives::CASES,
        states::CASES,
    ];
    for (family, text, want) in tables.into_iter().flatten() {
        let mut got: Vec<String> = entries(text, "2024-03-07").iter().map(|entry| line(text, entry)).collect();
        got.sort();
        let mut want: Vec<String> = want.iter().map(|entry| entry.to_string()).collect();
        want.sort();
        if got != want {
            wrong.push(format!("{family}\n  want {}\n  got  {}", want.join("\n       "), got.join("\n       ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_a_day_of_the_article_only_what_is_named_is_dated() {
    for (text, want) in [
        ("The mayor resigned. The council will vote. The clerk may resign.", 0),
        ("The dam broke on May 3, 2011. Two people died.", 2),
        ("The dam broke on Monday. Two people died.", 0),
    ] {
        let document = Document::read(text);
        let times = crate::time::find(&document, None);
        let quotes = crate::quotes::find(&document, &times);
        let people = crate::entities::resolve(&document, &quotes);
        let got = build(&document, &times, &quotes, &people).entries.len();
        assert_eq!(got, want, "{text}");
    }
}

#[test]
fn the_entries_of_a_long_list_are_not_each_as_long_as_all_of_it() {
    let text = format!("The town was flooded in {}.", "June, July and August 2018, ".repeat(200));
    let told: usize = entries(&text, "2024-03-07").iter().map(|entry| entry.span.of(&text).len()).sum();
    assert!(told <= 32 * text.len(), "{told} bytes are told of {}", text.len());
}
