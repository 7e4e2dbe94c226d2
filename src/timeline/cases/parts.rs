//! Which part of a sentence a time dates, and what is counted from another event.

use super::Case;

pub const CASES: &[Case] = &[
    // A participle with a time of its own.
    (
        "of a noun, with two ends",
        "The team studied samples taken between 1998 and 2013.",
        &[
            "1998-01-01..2013-12-31 stated samples taken between 1998 and 2013",
            "2024-03-07 document The team studied samples taken between 1998 and 2013.",
        ],
    ),
    (
        "of a noun, twice",
        "The team studied samples taken in 1998 and 2013.",
        &[
            "1998-01-01..1998-12-31 stated samples taken in 1998 and 2013",
            "2013-01-01..2013-12-31 stated samples taken in 1998 and 2013",
            "2024-03-07 document The team studied samples taken in 1998 and 2013.",
        ],
    ),
    (
        "a quarter joined to its noun",
        "The agency will publish first-quarter figures on April 4.",
        &["2024-04-04 stated The agency will publish first-quarter figures on April 4."],
    ),
    ("an hour of every day", "For 41 years the ovens were lit at 3 a.m. She gets up at 5 a.m. to bake.", &[]),
    (
        "two times compared with",
        "Sales rose 4 percent in February, up from 3 percent in January and 2 percent in December.",
        &[
            "2024-02-01..2024-02-29 stated Sales rose 4 percent in February, up from 3 percent in January and 2 percent in December.",
        ],
    ),
    (
        "near miss: what went on behind a comparison",
        "Sales were up from 3 percent in January and in February the firm cut jobs.",
        &["2024-02-01..2024-02-29 stated Sales were up from 3 percent in January and in February the firm cut jobs."],
    ),
    (
        "from a day into another",
        "Rain fell from Monday into Tuesday.",
        &["2024-03-04..2024-03-05 stated Rain fell from Monday into Tuesday."],
    ),
    (
        "counted from a funeral",
        "Dana Whit was buried on March 4. The day after the funeral, her sons met.",
        &[
            "2024-03-04 stated Dana Whit was buried on March 4.",
            "2024-03-05 stated The day after the funeral, her sons met.",
        ],
    ),
    (
        "set in with commas",
        "The firm, founded in 1921, filed for bankruptcy on Monday.",
        &[
            "1921-01-01..1921-12-31 stated The firm, founded in 1921",
            "2024-03-04 stated The firm, founded in 1921, filed for bankruptcy on Monday.",
        ],
    ),
    (
        "set in, to come",
        "The storm, expected to make landfall late Friday, killed six people on Monday.",
        &[
            "2024-03-04 stated The storm, expected to make landfall late Friday, killed six people on Monday.",
            "2024-03-08 stated The storm, expected to make landfall late Friday",
        ],
    ),
    (
        "near miss: verbs in a row have one subject",
        "Dana Whit, 45, resigned on Monday, and left.",
        &["2024-03-04 stated Dana Whit, 45, resigned on Monday, and left."],
    ),
    (
        "at the head",
        "Rescued on Monday by two fishermen, she returned to Dover on Wednesday.",
        &[
            "2024-03-04 stated Rescued on Monday by two fishermen",
            "2024-03-06 stated Rescued on Monday by two fishermen, she returned to Dover on Wednesday.",
        ],
    ),
    (
        "behind its noun",
        "The council studied a report published in 2015.",
        &[
            "2015-01-01..2015-12-31 stated a report published in 2015",
            "2024-03-07 document The council studied a report published in 2015.",
        ],
    ),
    (
        "near miss: what is told in it was told then",
        "Dana Whit said in a report published on Monday that the dam had leaked for years.",
        &["2024-03-04 stated Dana Whit said in a report published on Monday that the dam had leaked for years."],
    ),
    (
        "near miss: the end of a period has no day of its own",
        "Sales fell 3 percent in the quarter ended Dec. 31.",
        &["2023-10-01..2023-12-31 stated Sales fell 3 percent in the quarter ended Dec. 31."],
    ),
    (
        "behind its noun, with a bound",
        "Police arrested a man wanted since 2014 for theft.",
        &["2024-03-07 document Police arrested a man wanted since 2014 for theft."],
    ),
    (
        "set in, two of them",
        "The ferry, built in 1989 and refitted twice since, was withdrawn on Monday.",
        &[
            "1989-01-01..1989-12-31 stated The ferry, built in 1989 and refitted twice since",
            "2024-03-04 stated The ferry, built in 1989 and refitted twice since, was withdrawn on Monday.",
        ],
    ),
    (
        "which budget, of two times",
        "The council approved the budget for 2025 on Monday.",
        &["2024-03-04 stated The council approved the budget for 2025 on Monday."],
    ),
    (
        "which forecast, of two times",
        "The mill raised its forecast for the year on Monday.",
        &["2024-03-04 stated The mill raised its forecast for the year on Monday."],
    ),
    (
        "near miss: which one is meant",
        "The figures for 2019 were released on Monday.",
        &["2024-03-04 stated The figures for 2019 were released on Monday."],
    ),
    (
        "which event is meant",
        "The envoy spoke about the attacks of 2001.",
        &[
            "2001-01-01..2001-12-31 stated the attacks of 2001",
            "2024-03-07 document The envoy spoke about the attacks of 2001.",
        ],
    ),
    (
        "two verbs, two times",
        "He was arrested in 2015, convicted in 2016 and released last month.",
        &[
            "2015-01-01..2015-12-31 stated He was arrested in 2015, convicted in 2016 and released last month.",
            "2016-01-01..2016-12-31 stated convicted in 2016",
            "2024-02-01..2024-02-29 stated released last month",
        ],
    ),
    // Lapses.
    (
        "counted from a noun with a day",
        "A week before the Nov. 3 election, Dana Whit left the party.",
        &[
            "2023-10-27 stated A week before the Nov. 3 election, Dana Whit left the party.",
            "2023-11-03 stated the Nov. 3 election",
        ],
    ),
    (
        "counted in years",
        "A year after the 2016 election, the party had lost half of its members.",
        &[
            "2016-01-01..2016-12-31 stated the 2016 election",
            "2017-01-01..2017-12-31 stated A year after the 2016 election, the party had lost half of its members.",
        ],
    ),
    (
        "near miss: two days of a year are lost in it",
        "Two days before the 2016 election, Dana Whit left the party.",
        &["2016-01-01..2016-12-31 stated Two days before the 2016 election, Dana Whit left the party."],
    ),
    (
        "counted from the event of the sentence before",
        "The mill caught fire on March 4. A guard saw the truck at 6 a.m., ten days before the fire.",
        &[
            "2024-02-23 stated A guard saw the truck at 6 a.m., ten days before the fire.",
            "2024-03-04 stated The mill caught fire on March 4.",
        ],
    ),
    (
        "counted from a holiday",
        "Three days before Christmas, the river burst its banks.",
        &["2023-12-22 stated Three days before Christmas, the river burst its banks."],
    ),
    ("near miss: later than what nobody dated", "Two days later she was dead.", &[]),
    // Bounds.
    (
        "since a time, when something was so",
        "Shares have fallen by half since August, when they traded at $10.",
        &[
            "2023-08-01..2023-08-31 stated they traded at $10",
            "2023-08-01..2024-03-07 stated Shares have fallen by half since August, when they traded at $10.",
        ],
    ),
    (
        "since something happened",
        "More than 200 people have died since fighting began on Monday.",
        &[
            "2024-03-04 stated fighting began on Monday",
            "2024-03-04..2024-03-07 stated More than 200 people have died since fighting began on Monday.",
        ],
    ),
    (
        "since doing something",
        "Since taking office in 2017, Dana Whit has fired three ministers.",
        &["2017-01-01..2024-03-07 stated Since taking office in 2017, Dana Whit has fired three ministers."],
    ),
    (
        "near miss: the first since then",
        "The team won its first cup since 1998.",
        &["2024-03-07 document The team won its first cup since 1998."],
    ),
    (
        "near miss: a bound in what the subject of a day includes",
        "Sunday’s service included a prayer for those killed in the mine since 1993.",
        &["2024-03-03 stated Sunday’s service included a prayer for those killed in the mine since 1993."],
    ),
    // Stretches.
    (
        "a length and its end",
        "Profit rose 5 percent in the three months to September.",
        &["2023-07-01..2023-09-30 stated Profit rose 5 percent in the three months to September."],
    ),
    (
        "the first part of a year",
        "Acme earned $3 million in the first nine months of 2017.",
        &["2017-01-01..2017-09-30 stated Acme earned $3 million in the first nine months of 2017."],
    ),
    (
        "between now and another time",
        "Only 40 places will be free between now and 2025.",
        &["2024-03-07..2025-12-31 stated Only 40 places will be free between now and 2025."],
    ),
    (
        "near miss: two times, the second of them now",
        "Dana Whit served as mayor from 2002 to 2010 and now teaches law.",
        &["2002-01-01..2010-12-31 stated Dana Whit served as mayor from 2002 to 2010 and now teaches law."],
    ),
    // What stands at the head of its sentence.
    (
        "before another clause",
        "In 2017, when the mine closed, 300 people lost their jobs.",
        &["2017-01-01..2017-12-31 stated In 2017, when the mine closed, 300 people lost their jobs."],
    ),
    // What tells of nothing that happened on a day.
    ("near miss: a question", "Why did Dana Whit leave?", &[]),
    (
        "near miss: whether it was so",
        "On Wednesday the wall fell. A clerk declined to say whether the inspectors had noticed the gap.",
        &[
            "2024-03-06 carried A clerk declined to say whether the inspectors had noticed the gap.",
            "2024-03-06 stated On Wednesday the wall fell.",
        ],
    ),
    ("near miss: before what nobody has dated", "Prior to the ruling, the cult was banned.", &[]),
    ("near miss: times and nothing else", "Friday, March 1, 2024 • 10:00am\n\nThat is the school.", &[]),
    (
        "near miss: closer to, and not about to",
        "Dana Whit says the number is closer to 40,000.",
        &["2024-03-07 document Dana Whit says the number is closer to 40,000."],
    ),
    // Plurals.
    ("what several say", "Experts say the dam leaks.", &["2024-03-07 document Experts say the dam leaks."]),
    (
        "charged in an event, which was at another time",
        "Lee was sentenced on Monday in the 2012 killing of a nurse.",
        &[
            "2012-01-01..2012-12-31 stated the 2012 killing of a nurse",
            "2024-03-04 stated Lee was sentenced on Monday in the 2012 killing of a nurse.",
        ],
    ),
    (
        "a day with its year before its noun",
        "Lee was charged in the Dec. 21, 1988, bombing of a plane.",
        &[
            "1988-12-21 stated the Dec. 21, 1988, bombing of a plane",
            "2024-03-07 document Lee was charged in the Dec. 21, 1988, bombing of a plane.",
        ],
    ),
    (
        "near miss: killed in an event, then",
        "Lee was killed in the 2012 attack on the mill.",
        &["2012-01-01..2012-12-31 stated Lee was killed in the 2012 attack on the mill."],
    ),
    (
        "near miss: how old a thing is",
        "They met on Monday in a 19th century mill.",
        &["2024-03-04 stated They met on Monday in a 19th century mill."],
    ),
    (
        "a noun in the subject has a time of its own",
        "The inquest into the death in 2019 of a nurse opened on Tuesday.",
        &[
            "2019-01-01..2019-12-31 stated the death in 2019",
            "2024-03-05 stated The inquest into the death in 2019 of a nurse opened on Tuesday.",
        ],
    ),
    (
        "near miss: it dates the verb where that has none",
        "The strike on Monday closed schools.",
        &["2024-03-04 stated The strike on Monday closed schools."],
    ),
    (
        "what goes on now is about what was",
        "Police are investigating a fire last Tuesday at the mill.",
        &[
            "2024-03-05 stated a fire last Tuesday",
            "2024-03-07 document Police are investigating a fire last Tuesday at the mill.",
        ],
    ),
    (
        "what somebody was blamed for has a time of its own",
        "Lee was convicted of killing a nurse in 2012 at a home in Leeds.",
        &[
            "2012-01-01..2012-12-31 stated killing a nurse in 2012 at a home in Leeds",
            "2024-03-07 document Lee was convicted of killing a nurse in 2012 at a home in Leeds.",
        ],
    ),
    (
        "the same, over a stretch",
        "A jury on Tuesday convicted Lee of stealing from a fund between 2014 and 2019.",
        &[
            "2014-01-01..2019-12-31 stated stealing from a fund between 2014 and 2019",
            "2024-03-05 stated A jury on Tuesday convicted Lee of stealing from a fund between 2014 and 2019.",
        ],
    ),
    (
        "near miss: it may have been on the day itself",
        "Lee was arrested for stealing a car on Monday.",
        &["2024-03-04 stated Lee was arrested for stealing a car on Monday."],
    ),
    (
        "after an hour is the same day",
        "The verdict was read shortly after 4 p.m. on Monday.",
        &["2024-03-04 stated The verdict was read shortly after 4 p.m. on Monday."],
    ),
    (
        "what is foretold for a year was foretold at another time",
        "In February it had forecast growth of 5 percent for 2025.",
        &["2024-02-01..2024-02-29 stated In February it had forecast growth of 5 percent for 2025."],
    ),
    (
        "a stretch goes on as a whole",
        "Sales rose in the three months to Dec. 31. Profit was flat. A year earlier it lost $2 million.",
        &[
            "2022-10-01..2022-12-31 stated A year earlier it lost $2 million.",
            "2023-10-01..2023-12-31 carried Profit was flat.",
            "2023-10-01..2023-12-31 stated Sales rose in the three months to Dec. 31.",
        ],
    ),
    (
        "what has been done was not done then",
        "Detectives studying the murder of a nurse 27 years ago have arrested a man.",
        &[
            "1997-01-01..1997-12-31 stated the murder of a nurse 27 years ago",
            "2024-03-07 document Detectives studying the murder of a nurse 27 years ago have arrested a man.",
        ],
    ),
    (
        "what somebody is now is an aside",
        "Lee, now 70, was jailed in 2012.",
        &["2012-01-01..2012-12-31 stated Lee, now 70, was jailed in 2012."],
    ),
    ("near miss: now it is so", "Now, Lee is in jail.", &["2024-03-07 state Now, Lee is in jail."]),
    (
        "as recently as another time",
        "Relegated as recently as 2022, Dover won on Monday.",
        &[
            "2022-01-01..2022-12-31 stated Relegated as recently as 2022",
            "2024-03-04 stated Relegated as recently as 2022, Dover won on Monday.",
        ],
    ),
    (
        "from a year earlier to an amount is a comparison",
        "First-quarter revenue rose 8% from a year earlier to $2.2 billion.",
        &["2024-01-01..2024-03-31 stated First-quarter revenue rose 8% from a year earlier to $2.2 billion."],
    ),
    (
        "so is what is so much on the year",
        "Revenue in the first quarter climbed 8% on the year to 2 billion.",
        &["2024-01-01..2024-03-31 stated Revenue in the first quarter climbed 8% on the year to 2 billion."],
    ),
    (
        "near miss: from a year to another",
        "The contract runs from last year to 2026.",
        &["2023-01-01..2026-12-31 stated The contract runs from last year to 2026."],
    ),
    (
        "a day after what names but a quarter",
        "Shares of Acme fell on Wednesday, a day after the firm cut its first-quarter forecast.",
        &[
            "2024-03-05 stated the firm cut its first-quarter forecast",
            "2024-03-06 stated Shares of Acme fell on Wednesday, a day after the firm cut its first-quarter forecast.",
        ],
    ),
    (
        "what is foreseen for a quarter was not foreseen in it",
        "Acme forecast second-quarter profit below estimates. It told analysts so on Tuesday.",
        &["2024-03-05 stated It told analysts so on Tuesday."],
    ),
    (
        "a relative clause with all of the noun before it",
        "“It works,” said Ann Lee, a lecturer at the University of Arden, who has worked there since 2016.",
        &[
            "2016-01-01..2024-03-07 stated Ann Lee, a lecturer at the University of Arden, who has worked there since 2016",
            "2024-03-07 document “It works,” said Ann Lee, a lecturer at the University of Arden, who has worked there \
             since 2016.",
        ],
    ),
    (
        "nothing of the clause that follows it",
        "The ferry between Arden and Lind, suspended since the Feb. 21 collision in which four persons were injured, will \
         resume on Friday, the mayor told the council on Wednesday.",
        &[
            "2024-02-21..2024-03-07 stated The ferry between Arden and Lind, suspended since the Feb. 21 collision",
            "2024-03-06 stated The ferry between Arden and Lind, suspended since the Feb. 21 collision in which four \
             persons were injured, will resume on Friday, the mayor told the council on Wednesday.",
            "2024-03-08 stated The ferry between Arden and Lind, suspended since the Feb. 21 collision in which four \
             persons were injured, will resume on Friday",
        ],
    ),
    (
        "a month of which the object tells",
        "The office will publish the February figures on March 20, a month before the May 5 election.",
        &[
            "2024-03-20 stated The office will publish the February figures on March 20, a month before the May 5 election.",
            "2024-05-05 stated the May 5 election",
        ],
    ),
    (
        "what it is compared with over another stretch",
        "Sales fell over the past 12 months, compared with 3% in the 12 months through August 2023.",
        &[
            "2023-03-01..2024-03-07 stated Sales fell over the past 12 months, compared with 3% in the 12 months through \
             August 2023.",
        ],
    ),
    (
        "near miss: a relative that is none",
        "“If they are lucky, that’s Memorial Day,” he said.",
        &["2024-03-07 document “If they are lucky, that’s Memorial Day,” he said."],
    ),
    (
        "a lapse between two days that are named",
        "The talks began on Jan. 27, three days after the truce ended on Jan. 24.",
        &[
            "2024-01-24 stated the truce ended on Jan. 24",
            "2024-01-27 stated The talks began on Jan. 27, three days after the truce ended on Jan. 24.",
        ],
    ),
    (
        "part of what the clause tells, set off",
        "Police made nine arrests, including four on Sunday.",
        &["2024-03-03 stated nine arrests, including four on Sunday"],
    ),
    (
        "part of what the clause tells, by its count",
        "The army lost nine soldiers, two of them on Sunday.",
        &["2024-03-03 stated nine soldiers, two of them on Sunday"],
    ),
    (
        "part of what the clause tells, beside the days of the whole",
        "The company opened 12 shops last year, including three in October.",
        &[
            "2023-01-01..2023-12-31 stated The company opened 12 shops last year, including three in October.",
            "2023-10-01..2023-10-31 stated 12 shops last year, including three in October",
        ],
    ),
    (
        "part of what the clause tells, the last of it",
        "The club issued three warnings, the latest on Sunday.",
        &["2024-03-03 stated three warnings, the latest on Sunday"],
    ),
    (
        "near miss: a part on the day of the whole",
        "Police made nine arrests on Sunday, including four at the airport.",
        &["2024-03-03 stated Police made nine arrests on Sunday, including four at the airport."],
    ),
    (
        "near miss: a part before the verb",
        "Nine people, including two children, were killed on Sunday.",
        &["2024-03-03 stated Nine people, including two children, were killed on Sunday."],
    ),
    (
        "near miss: a part without a comma may be all of it",
        "Protests broke out in cities including Leeds on Sunday.",
        &["2024-03-03 stated Protests broke out in cities including Leeds on Sunday."],
    ),
    (
        "part of what the clause tells, and no part of a month",
        "Eleven ships were turned away in the first month, including four on January 20.",
        &["2024-01-20 stated four on January 20"],
    ),
    (
        "part of what has been since then",
        "Training began in October. Since then there have been three incidents, two of them in December.",
        &[
            "2023-10-01..2023-10-31 stated Training began in October.",
            "2023-10-01..2024-03-07 carried Since then there have been three incidents, two of them in December.",
            "2023-12-01..2023-12-31 stated three incidents, two of them in December",
        ],
    ),
    (
        "behind a relative clause, to come",
        "Rovers will play Hull, who beat York on March 4, in the final at Leeds on March 16.",
        &[
            "2024-03-04 stated Hull, who beat York on March 4",
            "2024-03-16 stated Rovers will play Hull, who beat York on March 4, in the final at Leeds on March 16.",
        ],
    ),
    (
        "behind a relative clause without a day, to come",
        "Rovers will play Hull, who beat York by two goals, in the final on Saturday, March 16.",
        &["2024-03-16 stated Rovers will play Hull, who beat York by two goals, in the final on Saturday, March 16."],
    ),
    (
        "near miss: what was promised is no day of the main clause",
        "The council will sue Hull Homes, which promised, in a letter, to finish by March 16.",
        &[
            "2024-03-07.. document The council will sue Hull Homes, which promised, in a letter, to finish by March 16.",
            "2024-03-07..2024-03-16 stated to finish by March 16",
        ],
    ),
    (
        "a rule counts from no day",
        "Lee spoke on Wednesday. The law requires notice two weeks before a mill is sold.",
        &["2024-03-06 stated Lee spoke on Wednesday."],
    ),
    (
        "three words behind a year tell what happened",
        "It is the worst flood since 2011, when 35 people died.",
        &["2011-01-01..2011-12-31 stated 35 people died"],
    ),
    (
        "what was done by somebody, before a verb of what is to come",
        "Under rules approved by lawmakers in 2020, firms will pay $300.",
        &[
            "2020-01-01..2020-12-31 stated rules approved by lawmakers in 2020",
            "2024-03-07.. document Under rules approved by lawmakers in 2020, firms will pay $300.",
        ],
    ),
    (
        "what was announced by somebody tells nothing of that day",
        "A plan announced by the governor on March 1 would close schools.",
        &["2024-03-01 stated A plan announced by the governor on March 1"],
    ),
    (
        "near miss: what was done is the clause",
        "The bridge was built by the city in 1990.",
        &["1990-01-01..1990-12-31 stated The bridge was built by the city in 1990."],
    ),
    (
        "near miss: an occasion held by somebody is that of the clause",
        "Both spoke during a debate in Dover hosted by the union on Monday.",
        &["2024-03-04 stated Both spoke during a debate in Dover hosted by the union on Monday."],
    ),
    (
        "the hours of a stretch with their days",
        "The sale ran from 9 a.m. on Friday to 5 p.m. on Monday and raised $3,000.",
        &["2024-03-01..2024-03-04 stated The sale ran from 9 a.m. on Friday to 5 p.m. on Monday and raised $3,000."],
    ),
    (
        "the hours of a stretch to come",
        "The bridge will close from 9 p.m. on Friday until 6 a.m. on Monday, police said.",
        &[
            "2024-03-07 document The bridge will close from 9 p.m. on Friday until 6 a.m. on Monday, police said.",
            "2024-03-08..2024-03-11 stated The bridge will close from 9 p.m. on Friday until 6 a.m. on Monday",
        ],
    ),
    (
        "of which year a budget is",
        "The club cut his 2021-22 salary on Monday.",
        &["2024-03-04 stated The club cut his 2021-22 salary on Monday."],
    ),
    (
        "what is to be paid of a year that is over",
        "The club will pay her 2021-22 bonus.",
        &["2024-03-07.. document The club will pay her 2021-22 bonus."],
    ),
    (
        "what goes on is of no day of a noun in it",
        "Students have been calling for a vote despite her decision on March 1.",
        &[
            "2024-03-01 stated her decision on March 1",
            "2024-03-07 document Students have been calling for a vote despite her decision on March 1.",
        ],
    ),
    (
        "near miss: what has gone on since a noun",
        "Students have been calling for a vote since her decision on March 1.",
        &["2024-03-01..2024-03-07 stated Students have been calling for a vote since her decision on March 1."],
    ),
    ("a multiple of what is to come is no event", "The price is nine times next year's sales.", &[]),
    (
        "near miss: who the latest is one of",
        "Two children were hurt, the latest on Monday.",
        &["2024-03-04 stated Two children were hurt, the latest on Monday."],
    ),
];
