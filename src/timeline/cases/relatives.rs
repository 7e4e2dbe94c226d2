//! Clauses in which somebody did something to the noun before them, and verbs that are joined to one that the tags hide.

use super::Case;

pub(super) const CASES: &[Case] = &[
    (
        "relative, of what somebody did to it",
        "Police searched the academy that the union opened in 2003.",
        &[
            "2003-01-01..2003-12-31 stated the academy that the union opened in 2003",
            "2024-03-07 document Police searched the academy that the union opened in 2003.",
        ],
    ),
    (
        "relative, of what somebody did to it, before the verb of the whole",
        "The deal that the club signed last year was cancelled on Monday.",
        &[
            "2023-01-01..2023-12-31 stated The deal that the club signed last year",
            "2024-03-04 stated The deal that the club signed last year was cancelled on Monday.",
        ],
    ),
    (
        "relative, without a pronoun",
        "The company sold the plant it bought in 2011.",
        &[
            "2011-01-01..2011-12-31 stated the plant it bought in 2011",
            "2024-03-07 document The company sold the plant it bought in 2011.",
        ],
    ),
    (
        "relative, of what is named anew",
        "He sold the farm, a place his father bought in 1961.",
        &[
            "1961-01-01..1961-12-31 stated a place his father bought in 1961",
            "2024-03-07 document He sold the farm, a place his father bought in 1961.",
        ],
    ),
    (
        "relative, of what is named anew, to come",
        "The tests missed mild cases, a gap the group plans to close next spring.",
        &[
            "2024-03-07 document The tests missed mild cases, a gap the group plans to close next spring.",
            "2025-03-01..2025-05-31 stated a gap the group plans to close next spring",
        ],
    ),
    (
        "near miss: the day of a post",
        "The mayor resigned on Monday.\n\nA sad day for us.\n\n— Ana Ruiz (@anaruiz) March 5, 2024",
        &["2024-03-04 stated The mayor resigned on Monday."],
    ),
    (
        "what else happened then",
        "Ruiz scored twice as Dover beat Hull on Tuesday night.",
        &["2024-03-05 stated Ruiz scored twice as Dover beat Hull on Tuesday night."],
    ),
    (
        "near miss: what is so",
        "Ruiz has a limp, as Dover found on Tuesday.",
        &["2024-03-05 stated Dover found on Tuesday", "2024-03-07 state Ruiz has a limp, as Dover found on Tuesday."],
    ),
    (
        "near miss: when it was",
        "The mayor resigned, the day the council met in May 2023.",
        &["2023-05-01..2023-05-31 stated The mayor resigned, the day the council met in May 2023."],
    ),
    (
        "near miss: it is said to somebody that it was",
        "The mayor told the council that the union opened in 2003.",
        &[
            "2003-01-01..2003-12-31 stated the union opened in 2003",
            "2024-03-07 document The mayor told the council that the union opened in 2003.",
        ],
    ),
    (
        "near miss: it was there that it happened",
        "It was with that grit that the mayor won in 2008.",
        &["2008-01-01..2008-12-31 stated It was with that grit that the mayor won in 2008."],
    ),
    (
        "near miss: it was the time it happened",
        "It was the second time he won the race in 2005.",
        &["2005-01-01..2005-12-31 stated It was the second time he won the race in 2005."],
    ),
    ("near miss: a time and who did it", "Last year he left.", &["2023-01-01..2023-12-31 stated Last year he left."]),
    (
        "near miss: what somebody did is who did something",
        "The doctors knew in 1998 that the pains she had were a sign.",
        &["1998-01-01..1998-12-31 stated The doctors knew in 1998 that the pains she had were a sign."],
    ),
    (
        "joined verbs, the first like a participle",
        "The jury retired on Monday and returned a verdict on Tuesday.",
        &[
            "2024-03-04 stated The jury retired on Monday and returned a verdict on Tuesday.",
            "2024-03-05 stated returned a verdict on Tuesday",
        ],
    ),
    (
        "joined verbs, the first like a participle, behind a long subject",
        "The jury of seven men and five women retired on Friday and returned verdicts on Monday.",
        &[
            "2024-03-01 stated The jury of seven men and five women retired on Friday and returned verdicts on Monday.",
            "2024-03-04 stated returned verdicts on Monday",
        ],
    ),
    (
        "three joined verbs, the first like a participle",
        "The jury retired on Friday, came back on Monday and delivered its verdict on Tuesday.",
        &[
            "2024-03-01 stated The jury retired on Friday, came back on Monday and delivered its verdict on Tuesday.",
            "2024-03-04 stated came back on Monday",
            "2024-03-05 stated delivered its verdict on Tuesday",
        ],
    ),
    (
        "a verb left out, and another joined to it",
        "The bill passed the House in May, the Senate in June and was signed in July.",
        &[
            "2023-05-01..2023-05-31 stated The bill passed the House in May, the Senate in June and was signed in July.",
            "2023-06-01..2023-06-30 stated The bill passed the House in May, the Senate in June",
            "2023-07-01..2023-07-31 stated was signed in July",
        ],
    ),
    (
        "two clauses of what is said",
        "Dana Whit said the road was closed on Monday and that it would open on Saturday.",
        &[
            "2024-03-04 stated the road was closed on Monday",
            "2024-03-07 document Dana Whit said the road was closed on Monday and that it would open on Saturday.",
            "2024-03-09 stated it would open on Saturday",
        ],
    ),
    (
        "two clauses of what is said, a name set in",
        "The firm said on Monday that it would cut 90 jobs, and that its head, Dana Whit, would go in May.",
        &[
            "2024-03-04 stated The firm said on Monday that it would cut 90 jobs, and that its head, Dana Whit, would go in May.",
            "2024-05-01..2024-05-31 stated its head, Dana Whit, would go in May",
        ],
    ),
    (
        "relative, behind a preposition",
        "Dana Whit left school and joined a band with which she toured Spain in 1966.",
        &[
            "1966-01-01..1966-12-31 stated a band with which she toured Spain in 1966",
            "2024-03-07 document Dana Whit left school and joined a band with which she toured Spain in 1966.",
        ],
    ),
    (
        "relative, that ends in “that”",
        "Dana Whit, who was hired last year for less than half of that, resigned on Monday.",
        &[
            "2023-01-01..2023-12-31 stated Dana Whit, who was hired last year for less than half of that",
            "2024-03-04 stated Dana Whit, who was hired last year for less than half of that, resigned on Monday.",
        ],
    ),
    (
        "what somebody did who is said to have lost more",
        "Dana Whit said he lost heavily on a house he built in 2006 and had borrowed more.",
        &[
            "2006-01-01..2006-12-31 stated a house he built in 2006",
            "2024-03-07 document Dana Whit said he lost heavily on a house he built in 2006 and had borrowed more.",
        ],
    ),
    (
        "relative, with another in it",
        "Dana Whit joined the party, which chose him in January 2002 after a vote that two others boycotted.",
        &[
            "2002-01-01..2002-01-31 stated the party, which chose him in January 2002 after a vote",
            "2024-03-07 document Dana Whit joined the party, which chose him in January 2002 after a vote that two others boycotted.",
        ],
    ),
    (
        "near miss: a bound right before a verb",
        "The mayor said those who paid before Monday would get ten euros.",
        &[
            "..2024-03-04 stated those who paid before Monday",
            "2024-03-07 document The mayor said those who paid before Monday would get ten euros.",
        ],
    ),
    (
        "a bound and a verb behind it",
        "The army ordered a curfew until Saturday and told people to stay in.",
        &["2024-03-07..2024-03-09 stated The army ordered a curfew until Saturday and told people to stay in."],
    ),
    (
        "near miss: joined participles",
        "The man arrested on Monday and charged with theft appeared on Tuesday.",
        &[
            "2024-03-04 stated The man arrested on Monday",
            "2024-03-05 stated The man arrested on Monday and charged with theft appeared on Tuesday.",
        ],
    ),
    (
        "relative, of what somebody did to it, before a verb like a participle",
        "The house that her father built in 1950 burned down on Monday.",
        &[
            "1950-01-01..1950-12-31 stated The house that her father built in 1950",
            "2024-03-04 stated The house that her father built in 1950 burned down on Monday.",
        ],
    ),
    (
        "relative, where something was, before a verb like a participle",
        "The house where she was born in 1950 burned down on Monday.",
        &[
            "1950-01-01..1950-12-31 stated The house where she was born in 1950",
            "2024-03-04 stated The house where she was born in 1950 burned down on Monday.",
        ],
    ),
    (
        "relative, whose it was, before a verb like a participle",
        "The company whose chairman resigned in May 2023 filed for bankruptcy on Monday.",
        &[
            "2023-05-01..2023-05-31 stated The company whose chairman resigned in May 2023",
            "2024-03-04 stated The company whose chairman resigned in May 2023 filed for bankruptcy on Monday.",
        ],
    ),
    (
        "relative, without a pronoun, at the head of the sentence",
        "The house his father built in 1950 burned down on Monday.",
        &[
            "1950-01-01..1950-12-31 stated The house his father built in 1950",
            "2024-03-04 stated The house his father built in 1950 burned down on Monday.",
        ],
    ),
    (
        "relative, without a pronoun, before what was done",
        "A boat he bought in 2006 was sunk on Sunday.",
        &[
            "2006-01-01..2006-12-31 stated A boat he bought in 2006",
            "2024-03-03 stated A boat he bought in 2006 was sunk on Sunday.",
        ],
    ),
    (
        "near miss: what is done to somebody on a day",
        "The man was on Monday sentenced to ten years.",
        &["2024-03-04 stated The man was on Monday sentenced to ten years."],
    ),
    (
        "near miss: a participle before its noun",
        "The mayor said on Monday abandoned cars would be towed.",
        &["2024-03-04 stated The mayor said on Monday abandoned cars would be towed."],
    ),
    (
        "relative, with an age before it",
        "Jo Lind, aged 51, who joined the firm in 1985, resigned on Monday.",
        &[
            "1985-01-01..1985-12-31 stated Jo Lind, aged 51, who joined the firm in 1985",
            "2024-03-04 stated Jo Lind, aged 51, who joined the firm in 1985, resigned on Monday.",
        ],
    ),
    (
        "an age is no verb",
        "Jo Lind, aged 51, resigned on Monday.",
        &["2024-03-04 stated Jo Lind, aged 51, resigned on Monday."],
    ),
    (
        "when it was, in what is told",
        "The coroner heard that an error had been reported in January, when a woman was given too much of a drug.",
        &[
            "2024-01-01..2024-01-31 stated an error had been reported in January",
            "2024-01-01..2024-01-31 stated a woman was given too much of a drug",
            "2024-03-07 document The coroner heard that an error had been reported in January, when a woman was given too much of a drug.",
        ],
    ),
    (
        "relative, behind an hour of its noun",
        "The mayor set a curfew at 11 p.m. that will end on Monday.",
        &[
            "2024-03-07 stated The mayor set a curfew at 11 p.m. that will end on Monday.",
            "2024-03-11 stated a curfew at 11 p.m. that will end on Monday",
        ],
    ),
    (
        "relative, until a time, before the verb of the whole",
        "The firm where he worked until 2010 went bankrupt on Monday.",
        &[
            "..2010-12-31 stated The firm where he worked until 2010",
            "2024-03-04 stated The firm where he worked until 2010 went bankrupt on Monday.",
        ],
    ),
    (
        "relative, before a present",
        "The lease that the club signed in 1972 comes to an end in June.",
        &[
            "1972-01-01..1972-12-31 stated The lease that the club signed in 1972",
            "2024-06-01..2024-06-30 stated The lease that the club signed in 1972 comes to an end in June.",
        ],
    ),
    (
        "relative, behind the month of its noun",
        "Ankara brokered a grain deal in February that expires on Nov. 19.",
        &[
            "2024-02-01..2024-02-29 stated Ankara brokered a grain deal in February that expires on Nov. 19.",
            "2024-11-19 stated a grain deal in February that expires on Nov. 19",
        ],
    ),
    (
        "what somebody did with the thing set in is over",
        "The barn, a ruin that her uncle sold in 2011, caught fire on Monday.",
        &[
            "2011-01-01..2011-12-31 stated The barn, a ruin that her uncle sold in 2011",
            "2024-03-04 stated The barn, a ruin that her uncle sold in 2011, caught fire on Monday.",
        ],
    ),
    (
        "near miss: what is set in goes on",
        "It is a house that he built in 1950, sold in 1960 and never saw again.",
        &[
            "1950-01-01..1950-12-31 stated It is a house that he built in 1950, sold in 1960 and never saw again.",
            "1960-01-01..1960-12-31 stated sold in 1960 and never saw again",
        ],
    ),
    (
        "what is set in behind another clause",
        "It is a wet day, and the shop, a narrow room that her uncle rented in 1931, is full of people.",
        &[
            "1931-01-01..1931-12-31 stated a narrow room that her uncle rented in 1931",
            "2024-03-07 state It is a wet day, and the shop, a narrow room that her uncle rented in 1931, is full of people.",
        ],
    ),
    (
        "what somebody did with the thing is told behind which",
        "The law, which the council passed in 2019, was struck down on Monday.",
        &[
            "2019-01-01..2019-12-31 stated The law, which the council passed in 2019",
            "2024-03-04 stated The law, which the council passed in 2019, was struck down on Monday.",
        ],
    ),
    (
        "what somebody did with the thing is told behind which: two years",
        "The law, which the council passed in 2019 and amended in 2021, was struck down on Monday.",
        &[
            "2019-01-01..2019-12-31 stated The law, which the council passed in 2019",
            "2021-01-01..2021-12-31 stated amended in 2021",
            "2024-03-04 stated The law, which the council passed in 2019 and amended in 2021, was struck down on Monday.",
        ],
    ),
    (
        "what somebody did with the thing is not where the story stands",
        "The bridge, which the county inspected in 2019, fell into the river. Divers searched the water.",
        &[
            "2019-01-01..2019-12-31 stated The bridge, which the county inspected in 2019",
            "2024-03-07 document The bridge, which the county inspected in 2019, fell into the river.",
        ],
    ),
    (
        "near miss: the thing itself did it last year",
        "The plant, which last year employed 500, closed on Monday.",
        &[
            "2023-01-01..2023-12-31 stated The plant, which last year employed 500",
            "2024-03-04 stated The plant, which last year employed 500, closed on Monday.",
        ],
    ),
    (
        "whom opens a relative clause",
        "The mayor, whom he met in 2016, was charged on Monday.",
        &[
            "2016-01-01..2016-12-31 stated The mayor, whom he met in 2016",
            "2024-03-04 stated The mayor, whom he met in 2016, was charged on Monday.",
        ],
    ),
    (
        "whom opens a relative clause: most of them",
        "The players, most of whom joined in 2019, left on Monday.",
        &[
            "2019-01-01..2019-12-31 stated The players, most of whom joined in 2019",
            "2024-03-04 stated The players, most of whom joined in 2019, left on Monday.",
        ],
    ),
    (
        "whom opens a relative clause: behind a preposition",
        "The man to whom he sold the house in 2016 died on Monday.",
        &[
            "2016-01-01..2016-12-31 stated The man to whom he sold the house in 2016",
            "2024-03-04 stated The man to whom he sold the house in 2016 died on Monday.",
        ],
    ),
    (
        "the occasion that opens the sentence dates what is said behind a relative clause",
        "In a statement on Monday, Ann Lee, who owns the mill, said it would close.",
        &["2024-03-04 stated In a statement on Monday, Ann Lee, who owns the mill, said it would close."],
    ),
    (
        "so does what the subject was doing",
        "Speaking on Monday, Ann Lee, who owns the mill, said it would close.",
        &["2024-03-04 stated Speaking on Monday, Ann Lee, who owns the mill, said it would close."],
    ),
    (
        "near miss: a clause with a day of its own",
        "At a mill that closed on Monday, Ann Lee, who owns it, said it would reopen.",
        &[
            "2024-03-04 stated At a mill that closed on Monday, Ann Lee",
            "2024-03-07 document At a mill that closed on Monday, Ann Lee, who owns it, said it would reopen.",
        ],
    ),
    (
        "relative, without a pronoun, of what a body did",
        "A law the state passed in 2020 will expire in June.",
        &[
            "2020-01-01..2020-12-31 stated A law the state passed in 2020",
            "2024-06-01..2024-06-30 stated A law the state passed in 2020 will expire in June.",
        ],
    ),
    (
        "what is promised by what a body did",
        "Under a plan the mayor announced on March 1, schools will close in June.",
        &[
            "2024-03-01 stated Under a plan the mayor announced on March 1",
            "2024-06-01..2024-06-30 stated Under a plan the mayor announced on March 1, schools will close in June.",
        ],
    ),
    (
        "near miss: what somebody is told in the words of another",
        "He told the court the driver left on Monday.",
        &[
            "2024-03-04 stated the driver left on Monday",
            "2024-03-07 document He told the court the driver left on Monday.",
        ],
    ),
    (
        "what is set in with a clause in it",
        "The embassy spoke on Monday.\n\nThe minister said so last week. A ban, imposed the day after the war began, prompted clashes on Saturday.",
        &[
            "2024-02-26..2024-03-03 stated The minister said so last week.",
            "2024-03-02 stated A ban, imposed the day after the war began, prompted clashes on Saturday.",
            "2024-03-04 stated The embassy spoke on Monday.",
        ],
    ),
    (
        "what tells what a noun is has no verb of the clause",
        "Last April, on what would have been his birthday, she wrote the song.",
        &["2023-04-01..2023-04-30 stated Last April, on what would have been his birthday, she wrote the song."],
    ),
    (
        "what tells what a noun is does not look ahead",
        "On Tuesday, in what may be her last speech, she thanked the crowd.",
        &["2024-03-05 stated On Tuesday, in what may be her last speech, she thanked the crowd."],
    ),
    (
        "relative, behind how long ago it was",
        "A man who shot a clerk two summers ago was sentenced on Monday.",
        &[
            "2022-06-01..2022-08-31 stated A man who shot a clerk two summers ago",
            "2024-03-04 stated A man who shot a clerk two summers ago was sentenced on Monday.",
        ],
    ),
    (
        "in a decade",
        "The house that he built in the 1950s burned down on Monday.",
        &[
            "1950-01-01..1959-12-31 stated The house that he built in the 1950s",
            "2024-03-04 stated The house that he built in the 1950s burned down on Monday.",
        ],
    ),
];
