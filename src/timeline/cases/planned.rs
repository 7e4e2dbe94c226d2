//! Clauses that name days which are not those of their verb, and what had been so up to another day.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "what a participle puts on a day to come",
        "Posting the matter for March 28, the court ordered both to file replies.",
        &[
            "2024-03-07 document Posting the matter for March 28, the court ordered both to file replies.",
            "2024-03-28 stated Posting the matter for March 28",
        ],
    ),
    (
        "what is put off to a day to come",
        "Adjourning the case to March 28, the court ordered both to file replies.",
        &[
            "2024-03-07 document Adjourning the case to March 28, the court ordered both to file replies.",
            "2024-03-28 stated Adjourning the case to March 28",
        ],
    ),
    (
        "an event that a participle puts on a day to come",
        "Setting the trial for April 3, the judge rejected both pleas.",
        &[
            "2024-03-07 document Setting the trial for April 3, the judge rejected both pleas.",
            "2024-04-03 stated the trial for April 3",
        ],
    ),
    (
        "near miss: what was done on the way",
        "Leaving for Paris on Monday, the minister fell.",
        &["2024-03-04 stated Leaving for Paris on Monday, the minister fell."],
    ),
    (
        "a plan ends before another verb",
        "He flew to Paris on Monday to meet her and will return on Saturday.",
        &[
            "2024-03-04 stated He flew to Paris on Monday to meet her and will return on Saturday.",
            "2024-03-09 stated will return on Saturday",
        ],
    ),
    (
        "a plan told with another verb",
        "He has refused to say sorry and is due in court on Monday.",
        &[
            "2024-03-07 document He has refused to say sorry and is due in court on Monday.",
            "2024-03-11 stated is due in court on Monday",
        ],
    ),
    (
        "near miss: what begins then is no plan of a participle",
        "Starting on March 28, fares rose by 10 percent.",
        &["2024-03-28 stated Starting on March 28, fares rose by 10 percent."],
    ),
    (
        "what somebody is here to do does not lie ahead",
        "“We are here to help,” the mayor said.",
        &["2024-03-07 document “We are here to help,” the mayor said."],
    ),
    (
        "what would be had is to come",
        "She would have a scan on Monday, the club said.",
        &[
            "2024-03-07 document She would have a scan on Monday, the club said.",
            "2024-03-11 stated She would have a scan on Monday",
        ],
    ),
    ("near miss: what would have been done", "She would have died on Monday.", &[]),
    (
        "a plan in an infinitive has its own days",
        "Councillors have voted by 17 to 14 to close the pool at the end of March.",
        &[
            "2024-03-07 document Councillors have voted by 17 to 14 to close the pool at the end of March.",
            "2024-03-21..2024-03-31 stated to close the pool at the end of March",
        ],
    ),
    (
        "a plan behind a noun",
        "The minister rejected calls to hold a poll in May.",
        &[
            "2024-03-07 document The minister rejected calls to hold a poll in May.",
            "2024-05-01..2024-05-31 stated to hold a poll in May",
        ],
    ),
    (
        "a plan, and when it was made",
        "The council voted on Wednesday to close the pool at the end of March.",
        &[
            "2024-03-06 stated The council voted on Wednesday to close the pool at the end of March.",
            "2024-03-21..2024-03-31 stated to close the pool at the end of March",
        ],
    ),
    (
        "a plan goes on behind its time",
        "The firm has signed up to show its cars at this summer's fair in Leeds.",
        &[
            "2024-03-07 document The firm has signed up to show its cars at this summer's fair in Leeds.",
            "2024-06-01..2024-08-31 stated to show its cars at this summer's fair in Leeds",
        ],
    ),
    (
        "what was called is still to come",
        "The mayor has called an election for June 8.",
        &[
            "2024-03-07 document The mayor has called an election for June 8.",
            "2024-06-08 stated an election for June 8",
        ],
    ),
    (
        "a plan and its end",
        "The court ordered the firm to pay the fine by March 15.",
        &[
            "2024-03-07 document The court ordered the firm to pay the fine by March 15.",
            "2024-03-07..2024-03-15 stated to pay the fine by March 15",
        ],
    ),
    (
        "what was set, and by when",
        "The mayor has set a target to cut costs by 2030.",
        &[
            "2024-03-07 document The mayor has set a target to cut costs by 2030.",
            "2024-03-07..2030-12-31 stated to cut costs by 2030",
        ],
    ),
    (
        "near miss: what was to be is all that it tells",
        "The trial was due to start in May.",
        &["2024-05-01..2024-05-31 stated The trial was due to start in May."],
    ),
    (
        "near miss: a plan that is no longer to come",
        "The mayor decided to leave in May last year.",
        &["2023-05-01..2023-05-31 stated The mayor decided to leave in May last year."],
    ),
    (
        "near miss: no plan is told",
        "The match was postponed to Saturday.",
        &["2024-03-09 stated The match was postponed to Saturday."],
    ),
    (
        "near miss: how it looks is no plan",
        "The rider appeared to favour a vote in May.",
        &["2024-05-01..2024-05-31 stated The rider appeared to favour a vote in May."],
    ),
    (
        "what is undone is older",
        "The board has refused permission, overturning a decision by the council last December.",
        &[
            "2023-12-01..2023-12-31 stated a decision by the council last December",
            "2024-03-07 document The board has refused permission, overturning a decision by the council last December.",
        ],
    ),
    (
        "what is undone, with its participle",
        "The court has quashed a fine imposed by the regulator last December.",
        &[
            "2023-12-01..2023-12-31 stated a fine imposed by the regulator last December",
            "2024-03-07 document The court has quashed a fine imposed by the regulator last December.",
        ],
    ),
    (
        "what is undone in a past tense",
        "The judge threw out a ruling by a lower court in January.",
        &[
            "2024-01-01..2024-01-31 stated a ruling by a lower court in January",
            "2024-03-07 document The judge threw out a ruling by a lower court in January.",
        ],
    ),
    (
        "near miss: a passive has its own day",
        "The plan was approved by the council in January.",
        &["2024-01-01..2024-01-31 stated The plan was approved by the council in January."],
    ),
    (
        "near miss: who wrote it did not do so then",
        "She finished a book by Dickens last month.",
        &["2024-02-01..2024-02-29 stated She finished a book by Dickens last month."],
    ),
    (
        "near miss: the news of the week",
        "The court rejected an appeal by the firm on Monday.",
        &["2024-03-04 stated The court rejected an appeal by the firm on Monday."],
    ),
    (
        "near miss: nothing is undone",
        "Dana Whit won a race watched by the king in 1999.",
        &["1999-01-01..1999-12-31 stated Dana Whit won a race watched by the king in 1999."],
    ),
    (
        "what had been so ends where the story stands",
        "The plant closed in 2012. It had made cars since 1965.",
        &[
            "1965-01-01..2012-12-31 stated It had made cars since 1965.",
            "2012-01-01..2012-12-31 stated The plant closed in 2012.",
        ],
    ),
    (
        "what had been so ends with its own sentence",
        "Dana Whit, who died in 2021, had taught there since 1998.",
        &[
            "1998-01-01..2021-12-31 stated Dana Whit, who died in 2021, had taught there since 1998.",
            "2021-01-01..2021-12-31 stated Dana Whit, who died in 2021",
        ],
    ),
    (
        "what had been so until what happened",
        "Until his death in 2015 he had run the shop since 1980.",
        &[
            "1980-01-01..2015-12-31 stated Until his death in 2015 he had run the shop since 1980.",
            "2015-01-01..2015-12-31 stated his death in 2015",
        ],
    ),
    (
        "near miss: the story is older than that",
        "The dam broke in 1960. It had been mended since 2019.",
        &[
            "1960-01-01..1960-12-31 stated The dam broke in 1960.",
            "2019-01-01..2024-03-07 stated It had been mended since 2019.",
        ],
    ),
    (
        "near miss: what has been so goes on",
        "The plant opened in 1965. It has made cars since 2012.",
        &[
            "1965-01-01..1965-12-31 stated The plant opened in 1965.",
            "2012-01-01..2024-03-07 stated It has made cars since 2012.",
        ],
    ),
    (
        "a part of a named day",
        "A crash in the early hours of Boxing Day killed two men.",
        &["2023-12-26 stated A crash in the early hours of Boxing Day killed two men."],
    ),
    (
        "near miss: what is told of a named day",
        "The story of Boxing Day 2003 was told.",
        &["2024-03-07 document The story of Boxing Day 2003 was told."],
    ),
    (
        "what he was taken in for was then",
        "He was taken in for questioning in January 2020 and released.",
        &["2020-01-01..2020-01-31 stated He was taken in for questioning in January 2020 and released."],
    ),
    (
        "near miss: what he was jailed for was before",
        "He was jailed for stealing a car in 2012.",
        &[
            "2012-01-01..2012-12-31 stated stealing a car in 2012",
            "2024-03-07 document He was jailed for stealing a car in 2012.",
        ],
    ),
    (
        "a plea and the sentence",
        "Dana Whit pleaded guilty to murder in October 2022 and was sentenced in December of that year.",
        &[
            "2022-10-01..2022-10-31 stated Dana Whit pleaded guilty to murder in October 2022 and was sentenced in December of that year.",
            "2022-12-01..2022-12-31 stated was sentenced in December of that year",
        ],
    ),
    (
        "the whole name goes with what is told of it",
        "Dana Whit joined the Bank of England, which she left in 2012.",
        &[
            "2012-01-01..2012-12-31 stated the Bank of England, which she left in 2012",
            "2024-03-07 document Dana Whit joined the Bank of England, which she left in 2012.",
        ],
    ),
    (
        "near miss: no name goes on there",
        "Dana Whit joined the board of Barclays, which she left in 2012.",
        &[
            "2012-01-01..2012-12-31 stated Barclays, which she left in 2012",
            "2024-03-07 document Dana Whit joined the board of Barclays, which she left in 2012.",
        ],
    ),
    (
        "what a deal holds",
        "The agreement includes a pay rise in July and 300 job cuts.",
        &[
            "2024-03-07 document The agreement includes a pay rise in July and 300 job cuts.",
            "2024-07-01..2024-07-31 stated a pay rise in July",
        ],
    ),
    (
        "what a law holds",
        "The bill requires firms to report in September.",
        &[
            "2024-03-07 document The bill requires firms to report in September.",
            "2024-09-01..2024-09-30 stated firms to report in September",
        ],
    ),
    (
        "near miss: what comes then",
        "The vote takes place in July.",
        &["2024-07-01..2024-07-31 stated The vote takes place in July."],
    ),
    (
        "the next day behind a day that is to come, of what was done",
        "The picture will be shown on June 14. The guard was found the next day.",
        &["2024-06-14 stated The picture will be shown on June 14."],
    ),
    (
        "near miss: what was due then",
        "The case will be heard on June 14. He was due to leave the next day.",
        &[
            "2024-06-14 stated The case will be heard on June 14.",
            "2024-06-15 stated He was due to leave the next day.",
        ],
    ),
    (
        "the night before a day that is to come, of what had been done",
        "The curfew will end on Monday. She had refused to talk the night before.",
        &["2024-03-11 stated The curfew will end on Monday."],
    ),
    (
        "a rule has a start of its own",
        "The council raised the fare to $3, effective May 1.",
        &[
            "2024-03-07 document The council raised the fare to $3, effective May 1.",
            "2024-05-01.. stated effective May 1",
        ],
    ),
    (
        "a rule has a start of its own: the story goes on",
        "The council met on Monday. It raised the fare to $3, starting in May.",
        &[
            "2024-03-04 stated The council met on Monday.",
            "2024-03-04 carried It raised the fare to $3, starting in May.",
            "2024-05-01..2024-05-31 stated starting in May",
        ],
    ),
    (
        "near miss: what will be is of that day",
        "The firm will close the plant, effective May 31.",
        &["2024-05-31.. stated The firm will close the plant, effective May 31."],
    ),
    (
        "near miss: what was done so is over",
        "The firm suspended flights, effective March 1.",
        &["2024-03-01..2024-03-07 stated The firm suspended flights, effective March 1."],
    ),
    (
        "before the end of April is any day of it",
        "He hoped to sign the player before the end of April.",
        &[
            "2024-03-07 document He hoped to sign the player before the end of April.",
            "2024-03-07..2024-04-30 stated to sign the player before the end of April",
        ],
    ),
    (
        "what is over does not follow what is to come",
        "Roe would step down at the end of May, four days after the firm cut its forecast.",
        &[
            "2024-05-21..2024-05-31 stated Roe would step down at the end of May, four days after the firm cut its forecast.",
        ],
    ),
];
