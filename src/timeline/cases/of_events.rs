//! The days of events by their names, what was done with words in a story, and what is remembered.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "two lapses joined count from one day, and one may be shorter than it says",
        "Rebels took the town on Monday, three days after troops had driven them out and less than a week after a truce took effect.",
        &[
            "2024-02-26..2024-03-04 stated a truce took effect",
            "2024-03-01 stated troops had driven them out and less than a week after a truce took effect",
            "2024-03-04 stated Rebels took the town on Monday, three days after troops had driven them out and less than a week after a truce took effect.",
        ],
    ),
    (
        "more than so long tells no day",
        "The mill closed in May 2020, more than a year after its owner had died.",
        &["2020-05-01..2020-05-31 stated The mill closed in May 2020, more than a year after its owner had died."],
    ),
    (
        "how long something had been so before that",
        "It erupted in 1994. It had lain dormant for a century before that.",
        &[
            "1894-01-01..1994-12-31 stated It had lain dormant for a century before that.",
            "1994-01-01..1994-12-31 stated It erupted in 1994.",
        ],
    ),
    (
        "near miss: so long to the day",
        "Rebels took the town on Monday, a week after a truce took effect.",
        &[
            "2024-02-26 stated a truce took effect",
            "2024-03-04 stated Rebels took the town on Monday, a week after a truce took effect.",
        ],
    ),
    (
        "the night before, in a place",
        "She fell on Monday. He had died the night before in Leeds.",
        &["2024-03-03 stated He had died the night before in Leeds.", "2024-03-04 stated She fell on Monday."],
    ),
    (
        "what is compared with this time last week",
        "Some 3,000 are on the island, half as many as at this time last week.",
        &[],
    ),
    (
        "until when somebody was what is set off",
        "Dana Whit, until last week the finance minister, told the court on Monday that she was ill.",
        &[
            "2024-03-04 stated Dana Whit, until last week the finance minister, told the court on Monday that she was ill.",
        ],
    ),
    (
        "the day of an event of which the article has told",
        "The school was attacked on Nov. 30, 2021. A judge ruled in January 2022. On the day of the attack, he left home at 7 a.m.",
        &[
            "2021-11-30 stated The school was attacked on Nov. 30, 2021.",
            "2021-11-30 carried On the day of the attack, he left home at 7 a.m.",
            "2022-01-01..2022-01-31 stated A judge ruled in January 2022.",
        ],
    ),
    (
        "the day of an event that nobody has dated",
        "The trial began on Monday. On the night of the fire, the alarm was off.",
        &["2024-03-04 stated The trial began on Monday."],
    ),
    (
        "the day of what a trial was about is not that of the trial",
        "The trial over the attack began on Monday. On the day of the attack, the alarm was off.",
        &["2024-03-04 stated The trial over the attack began on Monday."],
    ),
    (
        "the day of an event of the week",
        "The crash happened on Sunday. On the day of the crash, the road was icy.",
        &[
            "2024-03-03 stated The crash happened on Sunday.",
            "2024-03-03 carried On the day of the crash, the road was icy.",
        ],
    ),
    (
        "the day of an event, and its month",
        "On the morning of the shooting in November 2021, he left home at 7 a.m.",
        &["2021-11-01..2021-11-30 stated On the morning of the shooting in November 2021, he left home at 7 a.m."],
    ),
    (
        "near miss: a morning of a day",
        "On the morning of March 4 Dana Whit left home.",
        &["2024-03-04 stated On the morning of March 4 Dana Whit left home."],
    ),
    (
        "what was done with words goes on with the story",
        "The gunman opened fire on Nov. 30, 2021. He refused to surrender.",
        &["2021-11-30 stated The gunman opened fire on Nov. 30, 2021.", "2021-11-30 carried He refused to surrender."],
    ),
    (
        "what somebody of the story was told to do",
        "The gunman opened fire on Nov. 30, 2021. Officers told him to drop the gun.",
        &[
            "2021-11-30 stated The gunman opened fire on Nov. 30, 2021.",
            "2021-11-30 carried Officers told him to drop the gun.",
        ],
    ),
    (
        "near miss: what is refused today",
        "The gunman opened fire on Nov. 30, 2021. He refused to comment.",
        &["2021-11-30 stated The gunman opened fire on Nov. 30, 2021.", "2024-03-07 document He refused to comment."],
    ),
    (
        "near miss: somebody else, and an answer",
        "The mine closed in 2012. The mayor declined to say why.",
        &[
            "2012-01-01..2012-12-31 stated The mine closed in 2012.",
            "2024-03-07 document The mayor declined to say why.",
        ],
    ),
    (
        "what another speaker tells is of no day of the first",
        "“The roads were bad,” Dana Whit told a rally on Saturday. Jo Lind said that the panel had acted under pressure.",
        &[
            "2024-03-02 stated “The roads were bad,” Dana Whit told a rally on Saturday.",
            "2024-03-07 document Jo Lind said that the panel had acted under pressure.",
        ],
    ),
    (
        "near miss: what another tells of what happened",
        "A bomb went off on Saturday. Jo Lind said two men had run away.",
        &[
            "2024-03-02 stated A bomb went off on Saturday.",
            "2024-03-02 carried two men had run away",
            "2024-03-07 document Jo Lind said two men had run away.",
        ],
    ),
    (
        "what is remembered is not to come",
        "“We went back the next day,” Dana Whit said.",
        &["2024-03-07 document “We went back the next day,” Dana Whit said."],
    ),
    (
        "near miss: the next day is over",
        "Dana Whit said on Monday that it was closed. She flew home the next day.",
        &[
            "2024-03-04 stated Dana Whit said on Monday that it was closed.",
            "2024-03-05 stated She flew home the next day.",
        ],
    ),
    (
        "what goes on behind the day of an event that nobody has dated",
        "The mayor spoke on Monday. On the night of the fire, Jo Lind had gone home. She had slept for two hours.",
        &["2024-03-04 stated The mayor spoke on Monday."],
    ),
    (
        "what goes on behind the day of an event of which the article has told",
        "Jo Lind was shot on 28 September 1994. A report came out on Monday. On the night of the shooting, the alarm was off. She left at noon.",
        &[
            "1994-09-28 stated Jo Lind was shot on 28 September 1994.",
            "1994-09-28 carried On the night of the shooting, the alarm was off.",
            "1994-09-28 carried She left at noon.",
            "2024-03-04 stated A report came out on Monday.",
        ],
    ),
    (
        "the night of an event without a preposition, and at the end",
        "Police searched the house on Tuesday. The night of the murder, a car drove off. He was at home on the night of the murder.",
        &["2024-03-05 stated Police searched the house on Tuesday."],
    ),
    (
        "near miss: a sentence with a day of its own",
        "On the night of the fire, the alarm was off. The mayor resigned on Monday. He moved to Leeds.",
        &["2024-03-04 stated The mayor resigned on Monday.", "2024-03-04 carried He moved to Leeds."],
    ),
    (
        "a day in the words of another speaker",
        "“Yesterday I was bad,” Dana Whit said. Jo Lind admitted that he had been ill.",
        &[
            "2024-03-06 stated “Yesterday I was bad,”",
            "2024-03-07 document “Yesterday I was bad,” Dana Whit said.",
            "2024-03-07 document Jo Lind admitted that he had been ill.",
        ],
    ),
    (
        "an audience of another speaker",
        "Dana Whit told a rally on Saturday that taxes would fall. Jo Lind claimed that the party had lied.",
        &[
            "2024-03-02 stated Dana Whit told a rally on Saturday that taxes would fall.",
            "2024-03-07 document Jo Lind claimed that the party had lied.",
        ],
    ),
    (
        "whoever tells what was on a later day does not do so on the day before",
        "The bridge was closed on Monday. The next day it was opened again, the mayor said.",
        &[
            "2024-03-04 stated The bridge was closed on Monday.",
            "2024-03-05 stated The next day it was opened again",
            "2024-03-07 document The next day it was opened again, the mayor said.",
        ],
    ),
    (
        "the night of a death",
        "Dana Whit died on 7 September 2023. The inquest opened on Monday. On the night of her death, the alarm was off.",
        &[
            "2023-09-07 stated Dana Whit died on 7 September 2023.",
            "2023-09-07 carried On the night of her death, the alarm was off.",
            "2024-03-04 stated The inquest opened on Monday.",
        ],
    ),
    (
        "what somebody of the story told somebody of it",
        "Jo Lind was questioned in March 2008. He told them he had been at home.",
        &[
            "2008-03-01..2008-03-31 stated Jo Lind was questioned in March 2008.",
            "2008-03-01..2008-03-31 carried He told them he had been at home.",
        ],
    ),
    (
        "near miss: what somebody tells today",
        "Jo Lind was questioned in March 2008. He told the Courier he had been at home.",
        &[
            "2008-03-01..2008-03-31 stated Jo Lind was questioned in March 2008.",
            "2024-03-07 document He told the Courier he had been at home.",
        ],
    ),
    (
        "what is believed of somebody is of no day on which another spoke",
        "The mayor resigned on Monday.\n\nDana Whit said on Monday that she had refused.\n\nPolice believe Jo Lind was one of the two men.",
        &[
            "2024-03-04 stated The mayor resigned on Monday.",
            "2024-03-04 stated Dana Whit said on Monday that she had refused.",
            "2024-03-07 document Police believe Jo Lind was one of the two men.",
        ],
    ),
    (
        "an hour of which a witness tells",
        "Dana Whit told the inquest on Monday that the pump had failed.\n\n“At ten past twelve the bell went,” she said.",
        &[
            "2024-03-04 stated Dana Whit told the inquest on Monday that the pump had failed.",
            "2024-03-04 carried “At ten past twelve the bell went,” she said.",
        ],
    ),
    (
        "what somebody did in later life",
        "Dana Whit was arrested in 1944. In later life she rarely spoke of it.",
        &["1944-01-01..1944-12-31 stated Dana Whit was arrested in 1944."],
    ),
    (
        "the next day behind the night of an event",
        "The repairs ended on Monday. “On the night of the storm we sat up,” Dana Whit said. “The next morning the village was out.”",
        &[
            "2024-03-04 stated The repairs ended on Monday.",
            "2024-03-07 document “On the night of the storm we sat up,” Dana Whit said.",
        ],
    ),
    (
        "the morning of an event, and what happened then",
        "The vote was held on Sunday. On the morning of the vote a bomb went off.",
        &[
            "2024-03-03 stated The vote was held on Sunday.",
            "2024-03-03 carried On the morning of the vote a bomb went off.",
        ],
    ),
    (
        "a lapse opens the sentence",
        "Ann Lee died on Feb. 20. A week before she died, she finished her last book.",
        &[
            "2024-02-13 stated A week before she died, she finished her last book.",
            "2024-02-20 stated Ann Lee died on Feb. 20.",
        ],
    ),
    (
        "a lapse from a death of which the sentence before told",
        "Her husband died in 2003. Two years after his death, she moved to Cork.",
        &[
            "2003-01-01..2003-12-31 stated Her husband died in 2003.",
            "2005-01-01..2005-12-31 stated Two years after his death, she moved to Cork.",
        ],
    ),
    (
        "what was told was not so behind the telling",
        "He was killed on Feb. 20. Two weeks before his death, he told a friend that he was being followed.",
        &[
            "2024-02-06 stated Two weeks before his death, he told a friend that he was being followed.",
            "2024-02-20 stated He was killed on Feb. 20.",
        ],
    ),
    (
        "a lapse lost in the month of the other event",
        "The plant closed in May. Workers were told two weeks before the closure.",
        &[
            "2023-05-01..2023-05-31 stated The plant closed in May.",
            "2023-05-01..2023-05-31 stated Workers were told two weeks before the closure.",
        ],
    ),
    (
        "soon after something in a year",
        "He resigned in 2008. The following week he was arrested.",
        &[
            "2008-01-01..2008-12-31 carried The following week he was arrested.",
            "2008-01-01..2008-12-31 stated He resigned in 2008.",
        ],
    ),
    (
        "near miss: long after it",
        "He resigned in 2008. Decades later he was arrested.",
        &[
            "2008-01-01..2008-12-31 stated He resigned in 2008.",
            "2008-01-01..2024-03-07 stated Decades later he was arrested.",
        ],
    ),
    (
        "what today's news followed",
        "Crews have restored power, two days after a storm hit the coast.",
        &[
            "2024-03-05 stated a storm hit the coast",
            "2024-03-07 document Crews have restored power, two days after a storm hit the coast.",
        ],
    ),
    (
        "what today's news followed, with what was told",
        "The mayor has quit, a week after a report found that she lied.",
        &[
            "2024-02-29 stated a report found that she lied",
            "2024-03-07 document The mayor has quit, a week after a report found that she lied.",
        ],
    ),
    (
        "near miss: what is to come is not counted from today",
        "The mayor will resign two days after the council meets.",
        &["2024-03-07.. document The mayor will resign two days after the council meets."],
    ),
    (
        "what a told day is counted from belongs to its words",
        "She said the union had tabled an offer on 30 January, a day after the strike began.",
        &[
            "2024-01-30 stated the union had tabled an offer on 30 January, a day after the strike began",
            "2024-03-07 document She said the union had tabled an offer on 30 January, a day after the strike began.",
        ],
    ),
    (
        "the article's own day is never far",
        "The mayor spoke at a meeting with the press on Thursday. \"It is so,\" she said. \"We lost. They won. It rained. It was cold. It was dark.\"\n\nThe comments came the morning after a former aide told the Courier that she lied.",
        &[
            "2024-03-06 stated a former aide told the Courier that she lied",
            "2024-03-07 stated The mayor spoke at a meeting with the press on Thursday.",
            "2024-03-07 carried \"It is so,\" she said.",
            "2024-03-07 carried The comments came the morning after a former aide told the Courier that she lied.",
        ],
    ),
    ("it goes on in the next paragraph", "On the night of the murder, a car drove off.\n\nShe was asleep.", &[]),
    ("who called somebody said nothing", "On the night of the murder, a car drove off. She called police.", &[]),
    (
        "hours of a day that nobody has dated",
        "On the day of the shooting, he left at 7 a.m. and was seen two hours later.",
        &[],
    ),
];
