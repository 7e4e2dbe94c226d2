//! What is set off from its sentence, lives, what was said then, and days behind a fragment in marks.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "when something was done to whom a name is explained with",
        "Dana Whit, a lawyer jailed in 2019, said she was glad.",
        &[
            "2019-01-01..2019-12-31 stated Dana Whit, a lawyer jailed in 2019",
            "2024-03-07 document Dana Whit, a lawyer jailed in 2019, said she was glad.",
        ],
    ),
    (
        "when a story was last touched is no event",
        "By Lena Ford | Published March 6, 2024 | Updated 11:20 a.m.\n\nThe mill shut on Monday.",
        &["2024-03-04 stated The mill shut on Monday."],
    ),
    (
        "near miss: who says so is no such aside",
        "The firm closed the mill, a spokesman said on Monday, after a strike.",
        &["2024-03-04 stated The firm closed the mill, a spokesman said on Monday, after a strike."],
    ),
    (
        "a day behind a fragment in marks",
        "He resigned \"for personal reasons\" last week.",
        &["2024-02-26..2024-03-03 stated He resigned \"for personal reasons\" last week."],
    ),
    (
        "a day behind what somebody called it",
        "The judge called him \"a coward\" on Tuesday.",
        &["2024-03-05 stated The judge called him \"a coward\" on Tuesday."],
    ),
    (
        "first since: the win is news",
        "The Stallions beat the Pilots 31-24 for their first win over their rivals since Dec. 16, 2018.",
        &[
            "2024-03-07 document The Stallions beat the Pilots 31-24 for their first win over their rivals since Dec. 16, 2018.",
        ],
    ),
    (
        "set off: captain since",
        "Jane Ford, captain since 2019, said she was glad.",
        &["2024-03-07 document Jane Ford, captain since 2019, said she was glad."],
    ),
    (
        "set off: champions in",
        "Rovers, champions in 1998, sacked their manager.",
        &["2024-03-07 document Rovers, champions in 1998, sacked their manager."],
    ),
    (
        "set off: on loan until",
        "Jane Ford, on loan until May, scored the winner.",
        &["2024-03-07 document Jane Ford, on loan until May, scored the winner."],
    ),
    (
        "set off: whose",
        "Martin Eddowes, whose book is published next year, said publishers had been fooled.",
        &["2024-03-07 document Martin Eddowes, whose book is published next year, said publishers had been fooled."],
    ),
    (
        "set off, of the object",
        "Rovers beat Denby, promoted last May, 3-1.",
        &[
            "2023-05-01..2023-05-31 stated Denby, promoted last May",
            "2024-03-07 document Rovers beat Denby, promoted last May, 3-1.",
        ],
    ),
    (
        "set off: what was introduced then",
        "The law, introduced in January 2003, has put more children into classrooms.",
        &[
            "2003-01-01..2003-01-31 stated The law, introduced in January 2003",
            "2024-03-07 document The law, introduced in January 2003, has put more children into classrooms.",
        ],
    ),
    (
        "near miss: who tells it is set in",
        "The officers have no plan, one diplomat said on Monday, beyond breakfast.",
        &["2024-03-04 stated The officers have no plan, one diplomat said on Monday, beyond breakfast."],
    ),
    (
        "near miss: the day itself is set off",
        "The mayor, on Monday, resigned.",
        &["2024-03-04 stated The mayor, on Monday, resigned."],
    ),
    (
        "near miss: the place is set off",
        "She was born in Paris, France on August 2, 1954, and died in Rome.",
        &["1954-08-02 stated She was born in Paris, France on August 2, 1954, and died in Rome."],
    ),
    (
        "to be published: of the noun",
        "The author of a study to be published next year said he was glad.",
        &["2024-03-07 document The author of a study to be published next year said he was glad."],
    ),
    (
        "a novel published: of the noun",
        "The author of a novel published in 2019 said he was glad.",
        &[
            "2019-01-01..2019-12-31 stated a novel published in 2019",
            "2024-03-07 document The author of a novel published in 2019 said he was glad.",
        ],
    ),
    (
        "said at the time",
        "The scheme collapsed in 2019. The minister said at the time that no one could have known.",
        &[
            "2019-01-01..2019-12-31 stated The scheme collapsed in 2019.",
            "2019-01-01..2019-12-31 carried The minister said at the time that no one could have known.",
        ],
    ),
    (
        "said at the time, where the text breaks off",
        "The scheme collapsed in 2019. It was wrong, the minister said at the time",
        &[
            "2019-01-01..2019-12-31 stated The scheme collapsed in 2019.",
            "2019-01-01..2019-12-31 carried It was wrong, the minister said at the time",
        ],
    ),
    (
        "minutes later he told",
        "The plane took off on Feb. 9. Two minutes later the co-pilot told controllers he had a problem.",
        &[
            "2024-02-09 stated The plane took off on Feb. 9.",
            "2024-02-09 carried Two minutes later the co-pilot told controllers he had a problem.",
        ],
    ),
    ("near miss: had been said before", "The airline had threatened to sue.", &[]),
    (
        "had been said, of a day of its own",
        "The airline had threatened on Monday to sue.",
        &["2024-03-04 stated The airline had threatened on Monday to sue."],
    ),
    (
        "later than what was told",
        "The firm was founded in 1980. It was later sold to a rival.",
        &[
            "1980-01-01..1980-12-31 stated The firm was founded in 1980.",
            "1980-01-01..2024-03-07 carried It was later sold to a rival.",
        ],
    ),
    (
        "a life: as a young man",
        "He turned 80 in January. As a young man he sailed to Peru and was arrested.",
        &["2024-01-01..2024-01-31 stated He turned 80 in January."],
    ),
    (
        "a life: born in",
        "She arrived in January. Born in Cork, she trained as a nurse.",
        &["2024-01-01..2024-01-31 stated She arrived in January."],
    ),
    ("a life: at an age", "She left school at 15 and worked in a shop.", &[]),
    (
        "near miss: an index at a figure",
        "The index fell at noon and closed at 15.",
        &["2024-03-07 stated The index fell at noon and closed at 15."],
    ),
    (
        "earlier than planned",
        "The plant closed in 2016, three years earlier than expected.",
        &["2016-01-01..2016-12-31 stated The plant closed in 2016, three years earlier than expected."],
    ),
    (
        "planned for a day",
        "A vigil was planned for Saturday.",
        &["2024-03-09 stated A vigil was planned for Saturday."],
    ),
    (
        "comes a day after: counted from the news",
        "She spoke on Feb. 9. The decision comes a day after the bank left its own rates on hold.",
        &["2024-02-09 stated She spoke on Feb. 9.", "2024-03-06 stated the bank left its own rates on hold"],
    ),
    ("near miss: would have been", "A month ago nobody here would have predicted this.", &[]),
    (
        "told of the past 24 hours",
        "The general said 300 soldiers had been killed in the past 24 hours.",
        &[
            "2024-03-06..2024-03-07 stated 300 soldiers had been killed in the past 24 hours",
            "2024-03-07 document The general said 300 soldiers had been killed in the past 24 hours.",
        ],
    ),
    (
        "since when, as told",
        "The minister spoke on Monday.\n\nSales are down 40 per cent since the strike began, owner Claude Hachey said.",
        &[
            "2024-03-04 stated The minister spoke on Monday.",
            "2024-03-07 document Sales are down 40 per cent since the strike began, owner Claude Hachey said.",
        ],
    ),
    (
        "today, as said on a day",
        "\"I am resigning today,\" Lee said in a statement on Sunday.",
        &["2024-03-03 stated \"I am resigning today,\" Lee said in a statement on Sunday."],
    ),
    (
        "near miss: after a day",
        "After Monday’s attack Lee said: “Today we mourn.”",
        &["2024-03-07 stated After Monday’s attack Lee said: “Today we mourn.”"],
    ),
    (
        "an hour of a night told before",
        "Labor won in a landslide on Saturday night, as had been foretold by all.\n\nIt was a long count.\n\nMs Hart took the stage just after 10.30pm.",
        &[
            "2024-03-02 stated Labor won in a landslide on Saturday night, as had been foretold by all.",
            "2024-03-02 carried It was a long count.",
            "2024-03-02 stated Ms Hart took the stage just after 10.30pm.",
        ],
    ),
    ("a habit: used to", "We used to see a rush at the end of the month.", &[]),
    ("a habit: often", "He would often walk home after midnight.", &[]),
    ("a habit: usually", "Rents usually rise in September.", &[]),
    ("a habit: in winter", "In winter the town has 2,500 residents.", &[]),
    (
        "near miss: used on a day",
        "The knife used on Monday was found.",
        &["2024-03-04 stated The knife used on Monday", "2024-03-07 document The knife used on Monday was found."],
    ),
    (
        "no later than",
        "The bank must pay no later than June 30.",
        &["2024-03-07..2024-06-30 stated The bank must pay no later than June 30."],
    ),
    (
        "since at least",
        "He has ignored warnings since at least 2015.",
        &["2015-01-01..2024-03-07 stated He has ignored warnings since at least 2015."],
    ),
    (
        "put off until a day to come",
        "The hearing was adjourned until March 21.",
        &["2024-03-07..2024-03-21 stated The hearing was adjourned until March 21."],
    ),
    (
        "a stretch with something set in",
        "He was in office from 1994, when his father died, to 2003.",
        &["1994-01-01..2003-12-31 stated He was in office from 1994, when his father died, to 2003."],
    ),
    (
        "as many as: a comparison carries nothing",
        "Police held 30 people on Tuesday, twice as many as last month. Three were charged.",
        &[
            "2024-03-05 stated Police held 30 people on Tuesday, twice as many as last month.",
            "2024-03-05 carried Three were charged.",
        ],
    ),
    (
        "a report of a period is no event of it",
        "The company released its results for the first quarter.",
        &["2024-03-07 document The company released its results for the first quarter."],
    ),
    (
        "near miss: double digits in",
        "She won the north by double digits in 1988.",
        &["1988-01-01..1988-12-31 stated She won the north by double digits in 1988."],
    ),
    ("songs of a decade", "Songs from the 1960s are back.", &[]),
];
