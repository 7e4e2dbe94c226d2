//! What is of no day that is named: it lies ahead, or was at some time before.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "what will be lies ahead, whatever stands beside",
        "The court will rule on the appeal he filed in June.",
        &[
            "2023-06-01..2023-06-30 stated the appeal he filed in June",
            "2024-03-07.. document The court will rule on the appeal he filed in June.",
        ],
    ),
    (
        "had been before the news",
        "Police arrested a man. He had hidden in a shed.",
        &["2024-03-07 document Police arrested a man."],
    ),
    ("what was done again and again", "They met every Tuesday.", &[]),
    (
        "near miss: who did so",
        "A man who sang there every week was shot.",
        &["2024-03-07 document A man who sang there every week was shot."],
    ),
    (
        "near miss: what is to be done so",
        "The judge told Lee to report every Monday.",
        &["2024-03-07 document The judge told Lee to report every Monday."],
    ),
    (
        "how long it took",
        "The mill burned in 1996. It took three years to rebuild.",
        &["1996-01-01..1996-12-31 stated The mill burned in 1996."],
    ),
    (
        "what came later in a story of long ago",
        "She was arrested in 1960. She would be jailed twice over the next five years.",
        &["1960-01-01..1960-12-31 stated She was arrested in 1960."],
    ),
    (
        "near miss: what a plan would do",
        "The plan would add 300 jobs over the next five years.",
        &["2024-03-07..2029-03-07 stated The plan would add 300 jobs over the next five years."],
    ),
    (
        "an age in words",
        "She retired in 1990. Her father died when she was six.",
        &["1990-01-01..1990-12-31 stated She retired in 1990."],
    ),
    ("never", "The plan was never published. Lee never asked why.", &[]),
    ("once", "The firm once employed 500 people.", &[]),
    ("previously", "She previously ran a bank.", &[]),
    ("long ago", "The village was abandoned long ago.", &[]),
    (
        "near miss: once a week, at once",
        "The mayor resigned at once.",
        &["2024-03-07 document The mayor resigned at once."],
    ),
    (
        "what has been, in the lead, is news",
        "Police have arrested a man.",
        &["2024-03-07 document Police have arrested a man."],
    ),
    (
        "what has been, below the lead, was at any time",
        "The mayor resigned on Monday.\n\nHer deputy took over on Monday.\n\nVoters met on Monday.\n\nThe clerk left on Monday.\n\nHis firm has opened ten shops.",
        &[
            "2024-03-04 stated The mayor resigned on Monday.",
            "2024-03-04 stated Her deputy took over on Monday.",
            "2024-03-04 stated Voters met on Monday.",
            "2024-03-04 stated The clerk left on Monday.",
        ],
    ),
    (
        "what a court does is later than what it tries",
        "Ann Roe was hit by a car on January 3. The driver wept as the judge jailed him.",
        &[
            "2024-01-03 stated Ann Roe was hit by a car on January 3.",
            "2024-03-07 document The driver wept as the judge jailed him.",
        ],
    ),
    (
        "near miss: it is of the court’s day",
        "The trial ended on January 3. The driver wept.",
        &["2024-01-03 stated The trial ended on January 3.", "2024-01-03 carried The driver wept."],
    ),
    ("what something is for", "The aim is to cut waiting lists.", &[]),
    ("what something of something is for", "The point of the law is to protect children.", &[]),
    ("near miss: a plan", "The minister is to resign.", &["2024-03-07.. document The minister is to resign."]),
    ("months of every year", "The market runs from April to October each year.", &[]),
    ("what used to be", "The ice used to be thick from December to May.", &[]),
    (
        "what somebody would like does not lie ahead",
        "The union would rather wait, he said.",
        &["2024-03-07 document The union would rather wait, he said."],
    ),
    (
        "near miss: what somebody would do does",
        "The club said it would pay her 2021-22 bonus.",
        &[
            "2024-03-07.. document it would pay her 2021-22 bonus",
            "2024-03-07 document The club said it would pay her 2021-22 bonus.",
        ],
    ),
    ("the way to do something foretells nothing", "The best way to stop it is to vote.", &[]),
];
