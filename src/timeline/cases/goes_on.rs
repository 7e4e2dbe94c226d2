//! Where a story stands: before a court, long ago, in a relative clause.

use super::Case;

pub const CASES: &[Case] = &[
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
];
