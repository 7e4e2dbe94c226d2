//! What is told under the day that heads it, in lists of dates and in diaries.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "headed by a day and a dash or a colon, in whatever tense",
        "The case in dates:\n\nSept 12, 2014 - Farmers block the road. Police arrest 41 people.\n\nJan 4, 2019: The court overturns the ban. \"It was unjust,\" Judge Ilse Olm writes.\n\nMay 9, 2022 – A dam fails, killing three workers. The firm, founded in 1980, denied blame.",
        &[
            "1980-01-01..1980-12-31 stated The firm, founded in 1980",
            "2014-09-12 stated Sept 12, 2014 - Farmers block the road.",
            "2014-09-12 carried Police arrest 41 people.",
            "2019-01-04 stated Jan 4, 2019: The court overturns the ban.",
            "2019-01-04 carried \"It was unjust,\" Judge Ilse Olm writes.",
            "2022-05-09 stated May 9, 2022 – A dam fails, killing three workers.",
            "2022-05-09 carried The firm, founded in 1980, denied blame.",
        ],
    ),
    (
        "bullets; a day of its own; the latest first",
        "The case in dates:\n\n• March 2, 2021: The trial begins. It was adjourned on March 9, 2021.\n\n• Dec. 4: He is charged.\n\n• 2016: The bank closes.",
        &[
            "2016-01-01..2016-12-31 stated • 2016: The bank closes.",
            "2020-12-04 stated • Dec. 4: He is charged.",
            "2021-03-02 stated • March 2, 2021: The trial begins.",
            "2021-03-09 stated It was adjourned on March 9, 2021.",
        ],
    ),
    (
        "lines of their own, and paragraphs below them",
        "How it went\n\n12 March 2011\nThe mine floods, trapping 14 men. Nine are pulled out.\n\nFive bodies are found.\n\n30 September 2013\nPolice drop the case.\n\n2014\nThe jury sits.\n\n3 May\nIt finds the owner guilty.",
        &[
            "2011-03-12 carried The mine floods, trapping 14 men.",
            "2011-03-12 carried Five bodies are found.",
            "2011-03-12 carried Nine are pulled out.",
            "2013-09-30 carried Police drop the case.",
            "2014-01-01..2014-12-31 carried The jury sits.",
            "2014-05-03 carried It finds the owner guilty.",
        ],
    ),
    (
        "from one year to another; what is still to come",
        "The life of Ann Lee\n\n1978-1984 - Teaches at a school in Leeds.\n\n1986 - Is elected to the council.\n\nOctober 2, 2024 - Will step down.",
        &[
            "1978-01-01..1984-12-31 stated 1978-1984 - Teaches at a school in Leeds.",
            "1986-01-01..1986-12-31 stated 1986 - Is elected to the council.",
            "2024-10-02 stated October 2, 2024 - Will step down.",
        ],
    ),
    (
        "near miss: dashes that set something off",
        "The mill was old. It burned.\n\nMay 2014 – the month it burned – was wet. The council met on Monday.",
        &[
            "2014-05-01..2014-05-31 stated May 2014 – the month it burned – was wet.",
            "2024-03-04 stated The council met on Monday.",
            "2024-03-07 document It burned.",
            "2024-03-07 document The mill was old.",
        ],
    ),
    (
        "near miss: the article's own day, and what comes behind a list",
        "March 7, 2024\n\nThe council met.\n\nMay 3, 2011: The dam breaks.\n\n2014: The owner is jailed.\n\nThe mayor resigned on Monday.",
        &[
            "2011-05-03 stated May 3, 2011: The dam breaks.",
            "2014-01-01..2014-12-31 stated 2014: The owner is jailed.",
            "2024-03-07 document The council met.",
            "2024-03-04 stated The mayor resigned on Monday.",
        ],
    ),
    (
        "what will be by the end of the article's day, and is so until then",
        "Amber warnings stay in force until midnight. Most homes will have power by tonight.",
        &[
            "2024-03-07 stated Amber warnings stay in force until midnight.",
            "2024-03-07 stated Most homes will have power by tonight.",
        ],
    ),
    (
        "at the occasion of long ago",
        "Ann Lee died in Leeds on Monday. She was 91.\n\nIn 2005 she won the prize. At the ceremony she thanked her sons.",
        &[
            "2005-01-01..2005-12-31 stated In 2005 she won the prize.",
            "2005-01-01..2005-12-31 carried At the ceremony she thanked her sons.",
            "2024-03-04 stated Ann Lee died in Leeds on Monday.",
        ],
    ),
    (
        "near miss: at one of these days",
        "In 2005 Ann Lee won the prize. She won it again on Monday. At the ceremony she wept.",
        &[
            "2005-01-01..2005-12-31 stated In 2005 Ann Lee won the prize.",
            "2024-03-04 stated She won it again on Monday.",
        ],
    ),
    (
        "the new work is no old one",
        "The bones were found in 2015. In the new work, researchers dated the soil.",
        &[
            "2015-01-01..2015-12-31 stated The bones were found in 2015.",
            "2024-03-07 document In the new work, researchers dated the soil.",
        ],
    ),
    (
        "near miss: something else that is new",
        "The firm moved in 2015. In the new office he hung a map.",
        &[
            "2015-01-01..2015-12-31 carried In the new office he hung a map.",
            "2015-01-01..2015-12-31 stated The firm moved in 2015.",
        ],
    ),
    (
        "a word with a hyphen is no verb",
        "Ann Lee, a self-taught painter whose maps of the sea floor changed how sailors saw it, died on Monday.",
        &[
            "2024-03-04 stated Ann Lee, a self-taught painter whose maps of the sea floor changed how sailors saw it, died on Monday.",
        ],
    ),
    (
        "near miss: a verb with a hyphen",
        "The board re-elected Ann Lee on Monday.",
        &["2024-03-04 stated The board re-elected Ann Lee on Monday."],
    ),
];
