//! What the days that a sentence names keep it from taking of those before it, and what has no day at all.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "what somebody says of himself is of no day on which another spoke",
        "The minister said on Tuesday that the bridge was safe.\n\nMr Lee told reporters that he trusted her.",
        &[
            "2024-03-05 stated The minister said on Tuesday that the bridge was safe.",
            "2024-03-07 document Mr Lee told reporters that he trusted her.",
        ],
    ),
    (
        "what had been before somebody spoke",
        "The row began on Tuesday when Mr Lee said the bridge was unsafe.\n\nMs Roe asked when the mayor had been told.",
        &[
            "2024-03-05 stated The row began on Tuesday when Mr Lee said the bridge was unsafe.",
            "2024-03-07 document Ms Roe asked when the mayor had been told.",
        ],
    ),
    (
        "near miss: what had been as something happened",
        "A bus full of children crashed on the old bridge near Leeds on Tuesday.\n\nThe driver said he had braked in time.",
        &[
            "2024-03-05 stated A bus full of children crashed on the old bridge near Leeds on Tuesday.",
            "2024-03-05 carried he had braked in time",
            "2024-03-07 document The driver said he had braked in time.",
        ],
    ),
    ("what would have been on no day, and what was not", "If he had called on Sunday, she would have stayed.", &[]),
    (
        "near miss: what may have been",
        "If he called on Sunday, she was out.",
        &["2024-03-03 stated he called on Sunday", "2024-03-07 document If he called on Sunday, she was out."],
    ),
    (
        "what was so when it was said on a day of its own",
        "The mayor bought the club in 1999. On Monday he said fans wanted him to sell.",
        &[
            "1999-01-01..1999-12-31 stated The mayor bought the club in 1999.",
            "2024-03-04 stated On Monday he said fans wanted him to sell.",
        ],
    ),
    (
        "the main clause behind one that tells when",
        "He was in Leeds on Sunday. When police searched the house on Monday, they found a gun.",
        &[
            "2024-03-03 stated He was in Leeds on Sunday.",
            "2024-03-04 stated When police searched the house on Monday, they found a gun.",
        ],
    ),
    (
        "the main clause behind one that tells after what it was",
        "The shop closed in 2005. After a fire destroyed the building in 2008, the owners sold the land.",
        &[
            "2005-01-01..2005-12-31 stated The shop closed in 2005.",
            "2008-01-01..2008-12-31 stated a fire destroyed the building in 2008",
            "2008-01-01..2024-03-07 carried After a fire destroyed the building in 2008, the owners sold the land.",
        ],
    ),
    (
        "near miss: what bears a time in its name tells not when",
        "When the crowd reached a 1930s-era cinema, the mayor defended the law.",
        &[
            "1930-01-01..1939-12-31 stated the crowd reached a 1930s-era cinema",
            "2024-03-07 document When the crowd reached a 1930s-era cinema, the mayor defended the law.",
        ],
    ),
    (
        "last seen, and when",
        "Smith, 34, was last seen on Sunday when he left a bar in Leeds.",
        &["2024-03-03 stated Smith, 34, was last seen on Sunday when he left a bar in Leeds."],
    ),
    (
        "what was last sold, and when",
        "The painting was last sold in 1990, when it fetched $2 million.",
        &["1990-01-01..1990-12-31 stated The painting was last sold in 1990, when it fetched $2 million."],
    ),
    (
        "what did not happen until a day, told in words of their own",
        "The state did not order the wells closed until Aug. 19, 1999.",
        &["1999-08-19 stated The state did not order the wells closed until Aug. 19, 1999."],
    ),
    (
        "what came out speaks on its day",
        "The first entry, dated March 4, 1988, noted a “slight odor” at the well.",
        &["1988-03-04 stated The first entry, dated March 4, 1988, noted a “slight odor” at the well."],
    ),
    (
        "an age is no day of birth, but is counted from it",
        "He was born in Leeds on May 3, 1950. At 16 he joined the navy.",
        &[
            "1950-05-03 stated He was born in Leeds on May 3, 1950.",
            "1966-05-03..1967-05-02 carried At 16 he joined the navy.",
        ],
    ),
    (
        "an age in a clause of its own is none",
        "She was born in Leeds on May 3, 1950. Her parents divorced when she was 10.",
        &["1950-05-03 stated She was born in Leeds on May 3, 1950."],
    ),
    (
        "an age that opens the sentence is none",
        "She was born in Leeds on May 3, 1950. Aged 12, she won a prize.",
        &["1950-05-03 stated She was born in Leeds on May 3, 1950."],
    ),
    (
        "an age in a clause before it is none",
        "She was born in Leeds on May 3, 1950. When she was 10, her parents divorced.",
        &["1950-05-03 stated She was born in Leeds on May 3, 1950."],
    ),
    (
        "near miss: what is counted is no age",
        "The council met on Monday. By 30 votes to 20, they passed the law.",
        &["2024-03-04 stated The council met on Monday.", "2024-03-04 carried By 30 votes to 20, they passed the law."],
    ),
    (
        "first arrested, and when",
        "He was first arrested in 1999 when police found a gun.",
        &["1999-01-01..1999-12-31 stated He was first arrested in 1999 when police found a gun."],
    ),
    (
        "an event named anew has the day on which it was told",
        "The governor signed the law on June 20. On Monday, a judge rejected the request. It had been filed the day after the governor signed the law.",
        &[
            "2023-06-20 stated The governor signed the law on June 20.",
            "2024-03-04 stated On Monday, a judge rejected the request.",
            "2023-06-21 stated It had been filed the day after the governor signed the law.",
        ],
    ),
    (
        "so many years after gives a year",
        "Glenn returned to orbit in October, 36 years after he became the first man to circle Earth.",
        &[
            "1987-01-01..1987-12-31 stated he became the first man to circle Earth",
            "2023-10-01..2023-10-31 stated Glenn returned to orbit in October, 36 years after he became the first man to circle Earth.",
        ],
    ),
    (
        "what had not been before a year was so up to then",
        "She had never been abroad before 1996.",
        &["..1996-01-01 stated She had never been abroad before 1996."],
    ),
    (
        "near miss: what is not to be before a day lies ahead",
        "The report is not expected before the autumn.",
        &["2024-09-01.. stated The report is not expected before the autumn."],
    ),
    ("how somebody lives now is no news", "He now lives in Leeds.", &["2024-03-07 state He now lives in Leeds."]),
    (
        "an age counts from the year of birth",
        "Born in 1924 in Arden, Lee had two brothers. At 60, he was still playing.",
        &[
            "1924-01-01..1924-12-31 stated Born in 1924 in Arden",
            "1984-01-01..1985-12-30 carried At 60, he was still playing.",
        ],
    ),
    (
        "near miss: another's birth",
        "His father was born on May 3, 1950. At 16 he joined the navy.",
        &["1950-05-03 stated His father was born on May 3, 1950."],
    ),
    ("near miss: nobody tells of a birth", "At 16 he joined the navy.", &[]),
    (
        "what was had done then",
        "He had a pin inserted on Monday.",
        &["2024-03-04 stated He had a pin inserted on Monday."],
    ),
    (
        "near miss: what was done to a thing",
        "They showed a rifle found in April.",
        &[
            "2023-04-01..2023-04-30 stated a rifle found in April",
            "2024-03-07 document They showed a rifle found in April.",
        ],
    ),
    (
        "what somebody was given until a day was given on one",
        "On Monday the court gave the firm until March 15 to pay.",
        &["2024-03-04 stated On Monday the court gave the firm until March 15 to pay."],
    ),
    (
        "what will be when something will",
        "The mayor will resign when the council meets on March 11.",
        &["2024-03-11 stated The mayor will resign when the council meets on March 11."],
    ),
    (
        "near miss: when it was",
        "The mayor will say when he resigned on Monday.",
        &[
            "2024-03-04 stated he resigned on Monday",
            "2024-03-07.. document The mayor will say when he resigned on Monday.",
        ],
    ),
    (
        "what is expected then",
        "A report is expected next week.",
        &["2024-03-11..2024-03-17 stated A report is expected next week."],
    ),
    (
        "near miss: what is expected of then",
        "The firm cut its expected 2025 profit.",
        &[
            "2024-03-07 document The firm cut its expected 2025 profit.",
            "2025-01-01..2025-12-31 stated its expected 2025 profit",
        ],
    ),
    (
        "set in between commas: first seen",
        "The show, first seen in Arden in 2019, arrives on March 18.",
        &[
            "2019-01-01..2019-12-31 stated The show, first seen in Arden in 2019",
            "2024-03-18 stated The show, first seen in Arden in 2019, arrives on March 18.",
        ],
    ),
    ("near miss: what has changed is", "The road is now closed.", &["2024-03-07 stated The road is now closed."]),
    ("an hour of every day has none", "He gets up every day at 5 a.m. to milk the cows.", &[]),
    (
        "near miss: an hour of one day has",
        "He got up on Monday at 5 a.m. to milk the cows.",
        &["2024-03-04 stated He got up on Monday at 5 a.m. to milk the cows."],
    ),
    (
        "through a decade is all of it",
        "The war went on through the 1950s.",
        &["1950-01-01..1959-12-31 stated The war went on through the 1950s."],
    ),
    (
        "near miss: through a month to come is until its end",
        "The sale will run through August.",
        &["2024-03-07..2024-08-31 stated The sale will run through August."],
    ),
    (
        "a word with a hyphen is whole",
        "The clerk met the mayor’s son-in-law, who was born in 1950.",
        &[
            "1950-01-01..1950-12-31 stated son-in-law, who was born in 1950",
            "2024-03-07 document The clerk met the mayor’s son-in-law, who was born in 1950.",
        ],
    ),
    ("an hour of all weekdays has no day", "The library opens at 9 a.m. on weekdays.", &[]),
    (
        "what it was about was long before",
        "Officers took away documents relating to a land deal in 2005.",
        &[
            "2005-01-01..2005-12-31 stated a land deal in 2005",
            "2024-03-07 document Officers took away documents relating to a land deal in 2005.",
        ],
    ),
    (
        "what somebody is charged over was long before",
        "Last week police searched his home over a murder in 1990.",
        &[
            "1990-01-01..1990-12-31 stated a murder in 1990",
            "2024-02-26..2024-03-03 stated Last week police searched his home over a murder in 1990.",
        ],
    ),
    (
        "near miss: what somebody died of was then",
        "He died of a heart attack in 2005.",
        &["2005-01-01..2005-12-31 stated He died of a heart attack in 2005."],
    ),
    (
        "near miss: he was convicted then",
        "He was convicted of murder in 1988.",
        &["1988-01-01..1988-12-31 stated He was convicted of murder in 1988."],
    ),
    (
        "what will be by then will be by the day that was named",
        "The tower will open in 2026. By then, the city will have a tram.",
        &[
            "2024-03-07..2026-12-31 carried By then, the city will have a tram.",
            "2026-01-01..2026-12-31 stated The tower will open in 2026.",
        ],
    ),
    (
        "what was shown to be possible does not lie ahead",
        "A researcher showed that the lock could be opened with a coin.",
        &["2024-03-07 document A researcher showed that the lock could be opened with a coin."],
    ),
    (
        "what was announced on a day counted from another",
        "An examiner was appointed on January 12, three days before the Government announced that it would buy the bank.",
        &[
            "2024-01-12 stated An examiner was appointed on January 12, three days before the Government announced that it would buy the bank.",
            "2024-01-15 stated the Government announced that it would buy the bank",
        ],
    ),
    (
        "what somebody tells of what had been takes no day of long before in another paragraph",
        "The bank failed in 2015.\n\nDana Whit said the council had stopped the tram.",
        &[
            "2015-01-01..2015-12-31 stated The bank failed in 2015.",
            "2024-03-07 document Dana Whit said the council had stopped the tram.",
        ],
    ),
    (
        "near miss: since when something had gone on is no day of what comes next",
        "Nineteen soldiers had been killed since Monday. The army moved its guns.",
        &["2024-03-04..2024-03-07 stated Nineteen soldiers had been killed since Monday."],
    ),
    (
        "the counts of which somebody is accused were then",
        "He denied 31 counts of theft between March 2003 and January 2012.",
        &[
            "2003-03-01..2012-01-31 stated 31 counts of theft between March 2003 and January 2012",
            "2024-03-07 document He denied 31 counts of theft between March 2003 and January 2012.",
        ],
    ),
    (
        "near miss: what was lost then",
        "The firm lost $3 million between 2015 and 2018.",
        &["2015-01-01..2018-12-31 stated The firm lost $3 million between 2015 and 2018."],
    ),
    (
        "what will come when something else does, with whom it is expected of",
        "The minister is expected to announce the cuts when he speaks on Tuesday.",
        &["2024-03-12 stated The minister is expected to announce the cuts when he speaks on Tuesday."],
    ),
    (
        "what somebody did of whom a later day is told",
        "The fund collapsed in 2008. Lee, who was arrested on Monday, ran the fund.",
        &[
            "2008-01-01..2008-12-31 stated The fund collapsed in 2008.",
            "2024-03-04 stated Lee, who was arrested on Monday",
        ],
    ),
    (
        "what would come, as was told long ago, does not lie ahead of today",
        "The plan was drawn up in May 2019, when the council learned that it would lose a grant.",
        &[
            "2019-05-01..2019-05-31 stated The plan was drawn up in May 2019, when the council learned that it would lose a grant.",
        ],
    ),
    (
        "since when somebody is what is no day of what will be",
        "She will be succeeded by Carol Whit, a director since 2005 who once ran a mill.",
        &["2024-03-07.. document She will be succeeded by Carol Whit, a director since 2005 who once ran a mill."],
    ),
    (
        "near miss: from when to when it will be",
        "The show will run from Friday to Sunday.",
        &["2024-03-08..2024-03-10 stated The show will run from Friday to Sunday."],
    ),
    (
        "near miss: a day that is named beside what will be",
        "She joined in 2005 and will leave on Friday.",
        &[
            "2005-01-01..2005-12-31 stated She joined in 2005 and will leave on Friday.",
            "2024-03-08 stated will leave on Friday",
        ],
    ),
    (
        "some weekday of a month",
        "The bus ran for the last time on a wet Thursday in December.",
        &["2023-12-01..2023-12-31 stated The bus ran for the last time on a wet Thursday in December."],
    ),
    (
        "near miss: the first of a month",
        "The bus ran for the last time on the first Thursday in December.",
        &["2023-12-07 stated The bus ran for the last time on the first Thursday in December."],
    ),
    (
        "what somebody told of long ago was on a day of its own",
        "The union said the mill closed in 2016. Workers blocked the gate with tractors.",
        &[
            "2016-01-01..2016-12-31 stated the mill closed in 2016",
            "2024-03-07 document The union said the mill closed in 2016.",
            "2024-03-07 document Workers blocked the gate with tractors.",
        ],
    ),
    (
        "what somebody told of long ago: so was what records show",
        "Council minutes show the roof was checked in 2018. His lawyer left the building.",
        &[
            "2018-01-01..2018-12-31 stated the roof was checked in 2018",
            "2024-03-07 document Council minutes show the roof was checked in 2018.",
            "2024-03-07 document His lawyer left the building.",
        ],
    ),
    (
        "what somebody told of long ago: so was what is quoted",
        "\"You promised a pool in 2021,\" she told the council. Members laughed.",
        &[
            "2021-01-01..2021-12-31 stated \"You promised a pool in 2021,\"",
            "2024-03-07 document \"You promised a pool in 2021,\" she told the council.",
            "2024-03-07 document Members laughed.",
        ],
    ),
    (
        "what somebody told of long ago: the story stands where it did",
        "The council met on Monday. She said the roof was checked in 2018. Then members voted to close it.",
        &[
            "2018-01-01..2018-12-31 stated the roof was checked in 2018",
            "2024-03-04 stated The council met on Monday.",
            "2024-03-04 carried Then members voted to close it.",
            "2024-03-07 document She said the roof was checked in 2018.",
        ],
    ),
    (
        "near miss: what was told goes on",
        "Lee said he was jailed in 2016. The judge gave him six years.",
        &[
            "2016-01-01..2016-12-31 stated he was jailed in 2016",
            "2016-01-01..2016-12-31 carried The judge gave him six years.",
            "2024-03-07 document Lee said he was jailed in 2016.",
        ],
    ),
    (
        "near miss: or with the same man",
        "Lee said he was jailed in 2016. He served six years.",
        &[
            "2016-01-01..2016-12-31 stated he was jailed in 2016",
            "2016-01-01..2016-12-31 carried He served six years.",
            "2024-03-07 document Lee said he was jailed in 2016.",
        ],
    ),
    (
        "near miss: it was of these days",
        "Police said the van hit a tree on Sunday. A passenger died at the scene.",
        &[
            "2024-03-03 stated the van hit a tree on Sunday",
            "2024-03-03 carried A passenger died at the scene.",
            "2024-03-07 document Police said the van hit a tree on Sunday.",
        ],
    ),
    (
        "near miss: figures are those of the quarter",
        "The firm said it lost $3 million in the third quarter. Sales fell to $9 million.",
        &[
            "2023-07-01..2023-09-30 stated it lost $3 million in the third quarter",
            "2023-07-01..2023-09-30 carried Sales fell to $9 million.",
            "2024-03-07 document The firm said it lost $3 million in the third quarter.",
        ],
    ),
    (
        "a day of a relative clause that somebody tells is not where the story stands",
        "Quill, who police said was freed from jail in October, faces a hearing today. The victims were named by officers.",
        &[
            "2023-10-01..2023-10-31 stated was freed from jail in October",
            "2024-03-07 stated Quill, who police said was freed from jail in October, faces a hearing today.",
            "2024-03-07 document The victims were named by officers.",
        ],
    ),
    (
        "who said it tells so behind what is set in",
        "In a letter on Friday, she called it \"reckless\".\n\nTwo aides, who spoke on condition of anonymity, said five senators had told leaders they would not vote for it.",
        &[
            "2024-03-01 stated In a letter on Friday, she called it \"reckless\".",
            "2024-03-07 document Two aides, who spoke on condition of anonymity, said five senators had told leaders they would not vote for it.",
        ],
    ),
    (
        "near miss: what a report tells is the story",
        "The report said the dam failed in 2019. Two villages were swept away.",
        &[
            "2019-01-01..2019-12-31 stated the dam failed in 2019",
            "2019-01-01..2019-12-31 carried Two villages were swept away.",
            "2024-03-07 document The report said the dam failed in 2019.",
        ],
    ),
    (
        "near miss: so is what is told before who says so",
        "Lee met them in 2016, he said. Members of the band paid him.",
        &[
            "2016-01-01..2016-12-31 stated Lee met them in 2016",
            "2016-01-01..2016-12-31 carried Members of the band paid him.",
            "2024-03-07 document Lee met them in 2016, he said.",
        ],
    ),
    (
        "near miss: so is what somebody has it from",
        "According to police, Lee was arrested in 2019. Officers found a gun in his car.",
        &[
            "2019-01-01..2019-12-31 stated According to police, Lee was arrested in 2019.",
            "2019-01-01..2019-12-31 carried Officers found a gun in his car.",
        ],
    ),
    (
        "a day in the words of one passes to no other",
        "“I met her on Monday,” Mr Lee said.\n\nMs Roe said he left the room.",
        &[
            "2024-03-04 stated “I met her on Monday,”",
            "2024-03-07 document “I met her on Monday,” Mr Lee said.",
            "2024-03-07 document Ms Roe said he left the room.",
        ],
    ),
    (
        "who is asked goes on with no day paragraphs before",
        "In a memo dated March 1, he wrote that it would save money. The board must adopt a budget by June 30.\n\nMs Roe said she would try again in the fall.\n\nAsked whether he would stay, Mr Lee laughed.",
        &[
            "2024-03-01 stated In a memo dated March 1, he wrote that it would save money.",
            "2024-03-07..2024-06-30 stated The board must adopt a budget by June 30.",
            "2024-03-07 document Ms Roe said she would try again in the fall.",
            "2024-03-07 document Asked whether he would stay, Mr Lee laughed.",
            "2024-09-01..2024-11-30 stated she would try again in the fall",
        ],
    ),
    (
        "what somebody remembers of some day",
        "The firm was founded in 1990. Lee recalls the day it closed.",
        &[
            "1990-01-01..1990-12-31 stated The firm was founded in 1990.",
            "2024-03-07 document Lee recalls the day it closed.",
        ],
    ),
];
