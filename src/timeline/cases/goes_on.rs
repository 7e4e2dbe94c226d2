//! Where a story stands: before a court, long ago, in a relative clause.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "said to the meeting",
        "The council voted on Tuesday to shut the pool.\n\n\"It is wrong,\" Lee told the meeting.",
        &[
            "2024-03-05 stated The council voted on Tuesday to shut the pool.",
            "2024-03-05 carried \"It is wrong,\" Lee told the meeting.",
        ],
    ),
    (
        "a witness goes on: on no day of the hearing",
        "Ann Smith testified on Wednesday. She told the jury she heard two shots. She ran to the window.",
        &[
            "2024-03-06 stated Ann Smith testified on Wednesday.",
            "2024-03-06 carried She told the jury she heard two shots.",
        ],
    ),
    (
        "a witness goes on: the day that it names",
        "A witness told the inquest the boy fell on May 3. His mother called an ambulance.",
        &[
            "2023-05-03 stated the boy fell on May 3",
            "2023-05-03 carried His mother called an ambulance.",
            "2024-03-07 document A witness told the inquest the boy fell on May 3.",
        ],
    ),
    (
        "the inquest heard",
        "The inquest heard on Monday that the boy fell from a roof. He died at the scene.",
        &["2024-03-04 stated The inquest heard on Monday that the boy fell from a roof."],
    ),
    (
        "the inquest heard: an hour, and the day after a day that is not named",
        "The inquest heard on Monday that the boy had left at 7am. He was found the following day.",
        &["2024-03-04 stated The inquest heard on Monday that the boy had left at 7am."],
    ),
    (
        "near miss: what the court does is of the day",
        "A neighbor told the court on Monday that he heard shots. The trial was adjourned.",
        &[
            "2024-03-04 stated A neighbor told the court on Monday that he heard shots.",
            "2024-03-04 carried The trial was adjourned.",
        ],
    ),
    (
        "a story of long ago goes on",
        "In 1998 the firm collapsed. The chairman said it was ruined. Creditors lost everything.",
        &[
            "1998-01-01..1998-12-31 stated In 1998 the firm collapsed.",
            "1998-01-01..1998-12-31 carried The chairman said it was ruined.",
            "1998-01-01..1998-12-31 carried Creditors lost everything.",
        ],
    ),
    (
        "near miss: what is quoted word for word is said today",
        "In 1998 the firm collapsed. \"It was a shame,\" said Jane Ford.",
        &[
            "1998-01-01..1998-12-31 stated In 1998 the firm collapsed.",
            "2024-03-07 document \"It was a shame,\" said Jane Ford.",
        ],
    ),
    (
        "near miss: the day does not open it",
        "The firm was founded in 1985. Lee told investors that he would try again.",
        &[
            "1985-01-01..1985-12-31 stated The firm was founded in 1985.",
            "2024-03-07 document Lee told investors that he would try again.",
        ],
    ),
    (
        "the boy of a relative clause",
        "Police are looking for a driver who hit a boy on Sunday. The boy died at the hospital.",
        &[
            "2024-03-03 stated a driver who hit a boy on Sunday",
            "2024-03-03 carried The boy died at the hospital.",
            "2024-03-07 document Police are looking for a driver who hit a boy on Sunday.",
        ],
    ),
    (
        "near miss: the council is not of the relative clause",
        "The council opened the bridge, which was damaged on Sunday. The council spent $3 million.",
        &[
            "2024-03-03 stated the bridge, which was damaged on Sunday",
            "2024-03-07 document The council opened the bridge, which was damaged on Sunday.",
            "2024-03-07 document The council spent $3 million.",
        ],
    ),
    (
        "what an event did",
        "The fire that broke out on Sunday killed three people.",
        &["2024-03-03 carried The fire that broke out on Sunday killed three people."],
    ),
    (
        "near miss: somebody is no event",
        "The mayor who took over on Monday resigned.",
        &[
            "2024-03-04 stated The mayor who took over on Monday",
            "2024-03-07 document The mayor who took over on Monday resigned.",
        ],
    ),
    (
        "since then nothing has been told but until now",
        "Police have been on strike since Friday. Shops were looted.",
        &[
            "2024-03-01..2024-03-07 stated Police have been on strike since Friday.",
            "2024-03-07 document Shops were looted.",
        ],
    ),
    (
        "whose son was killed",
        "A woman whose son was killed in 2003 met the minister on Monday.",
        &[
            "2003-01-01..2003-12-31 stated A woman whose son was killed in 2003",
            "2024-03-04 stated A woman whose son was killed in 2003 met the minister on Monday.",
        ],
    ),
    (
        "a verb like its participle, behind what is set in",
        "The minister, appointed in June 2023, quit on Wednesday over a leak.",
        &[
            "2023-06-01..2023-06-30 stated The minister, appointed in June 2023",
            "2024-03-06 stated The minister, appointed in June 2023, quit on Wednesday over a leak.",
        ],
    ),
    (
        "was last seen",
        "The victim was last seen on Feb. 2.",
        &["2024-02-02 stated The victim was last seen on Feb. 2."],
    ),
    (
        "since then",
        "The drought began in 2011. Since then 300 farms have closed.",
        &[
            "2011-01-01..2011-12-31 stated The drought began in 2011.",
            "2011-01-01..2024-03-07 carried Since then 300 farms have closed.",
        ],
    ),
    (
        "what had been before is not of the day named",
        "The actor died on Tuesday. He had been ill for a year.",
        &["2024-03-05 stated The actor died on Tuesday."],
    ),
    (
        "now only leads to when it will be",
        "It will now open next year.",
        &["2025-01-01..2025-12-31 stated It will now open next year."],
    ),
    (
        "when it was, in front",
        "When the plant closed in 1990, the minister said jobs would come.",
        &["1990-01-01..1990-12-31 stated When the plant closed in 1990, the minister said jobs would come."],
    ),
    (
        "near miss: what was so is judged today",
        "The boat sank on Sunday. On Monday, Supt Mannion said it was a nightmare.",
        &[
            "2024-03-03 stated The boat sank on Sunday.",
            "2024-03-04 stated On Monday, Supt Mannion said it was a nightmare.",
        ],
    ),
    (
        "what has been so since",
        "The bridge was closed in May. Nobody has crossed it since.",
        &[
            "2023-05-01..2023-05-31 stated The bridge was closed in May.",
            "2023-05-01..2024-03-07 carried Nobody has crossed it since.",
        ],
    ),
    (
        "what has been so since then",
        "The town fell on February 20. About 300 have fled since then.",
        &[
            "2024-02-20 stated The town fell on February 20.",
            "2024-02-20..2024-03-07 carried About 300 have fled since then.",
        ],
    ),
    (
        "in a ruling of which the article has told",
        "The court upheld the ban in May 2021. In that ruling, Judge Ann Roe wrote that the law was clear.",
        &[
            "2021-05-01..2021-05-31 stated The court upheld the ban in May 2021.",
            "2021-05-01..2021-05-31 carried In that ruling, Judge Ann Roe wrote that the law was clear.",
        ],
    ),
    (
        "in a ruling of which the article has told: who wrote for whom",
        "The court upheld the ban in May 2021. Writing for the majority, Judge Ann Roe said the law was \"a mess\".",
        &[
            "2021-05-01..2021-05-31 stated The court upheld the ban in May 2021.",
            "2021-05-01..2021-05-31 carried Writing for the majority, Judge Ann Roe said the law was \"a mess\".",
        ],
    ),
    (
        "near miss: a ruling of today",
        "The murder was in May 2021. In her ruling, Judge Ann Roe said he could be freed.",
        &[
            "2021-05-01..2021-05-31 stated The murder was in May 2021.",
            "2024-03-07 document In her ruling, Judge Ann Roe said he could be freed.",
            "2024-03-07.. document he could be freed",
        ],
    ),
    (
        "said at what happened then",
        "The council voted 5-4 on Monday to close the pool.\n\n\"It is over,\" Lee told the mayor at the meeting.",
        &[
            "2024-03-04 stated The council voted 5-4 on Monday to close the pool.",
            "2024-03-04 carried \"It is over,\" Lee told the mayor at the meeting.",
        ],
    ),
    (
        "said after what happened then",
        "The Rovers side drew 2-2 with Denby at home on Saturday.\n\n\"We were lucky,\" Lee said after the match.",
        &[
            "2024-03-02 stated The Rovers side drew 2-2 with Denby at home on Saturday.",
            "2024-03-02 carried \"We were lucky,\" Lee said after the match.",
        ],
    ),
    (
        "near miss: the morning after it",
        "The Rovers side drew 2-2 with Denby at home on Saturday.\n\nLee said the morning after the match that it was over.",
        &[
            "2024-03-02 stated The Rovers side drew 2-2 with Denby at home on Saturday.",
            "2024-03-07 document Lee said the morning after the match that it was over.",
        ],
    ),
    (
        "near miss: what is said of what is to come",
        "The Rovers side drew 2-2 with Denby at home on Saturday.\n\nLee said he would retire after the final.",
        &[
            "2024-03-02 stated The Rovers side drew 2-2 with Denby at home on Saturday.",
            "2024-03-07 document Lee said he would retire after the final.",
        ],
    ),
    (
        "what a ruling said would be so was said then",
        "The court upheld the ban in May 2021. In that ruling, Judge Ann Roe wrote that the law would be \"a mess\".",
        &[
            "2021-05-01..2021-05-31 stated The court upheld the ban in May 2021.",
            "2021-05-01..2021-05-31 carried In that ruling, Judge Ann Roe wrote that the law would be \"a mess\".",
        ],
    ),
    (
        "questions before a court are of the day of the answers",
        "Ann Smith testified on Monday that he kept a ledger.\n\nOn cross-examination, Mr Lee asked about the ledger.",
        &[
            "2024-03-04 stated Ann Smith testified on Monday that he kept a ledger.",
            "2024-03-04 carried On cross-examination, Mr Lee asked about the ledger.",
        ],
    ),
    (
        "near miss: how they are now",
        "Police seek a driver who hit a boy on Sunday. The boy is well.",
        &[
            "2024-03-03 stated a driver who hit a boy on Sunday",
            "2024-03-07 document Police seek a driver who hit a boy on Sunday.",
            "2024-03-07 state The boy is well.",
        ],
    ),
    (
        "a witness who called somebody",
        "She told the court she left at 9pm. She called police.",
        &["2024-03-07 document She told the court she left at 9pm."],
    ),
    (
        "a judge in dissent",
        "The court ruled in 2010. In dissent, he wrote that it was wrong.",
        &[
            "2010-01-01..2010-12-31 stated The court ruled in 2010.",
            "2010-01-01..2010-12-31 carried In dissent, he wrote that it was wrong.",
        ],
    ),
];
