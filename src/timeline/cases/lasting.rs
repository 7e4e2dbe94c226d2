//! What has been so for a time that goes on until the article's day, and what is not so until a day.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "counted back in months",
        "In the past three months, shares have plunged.",
        &["2023-12-01..2024-03-07 stated In the past three months, shares have plunged."],
    ),
    (
        "counted back in weeks",
        "Prices fell over the last two weeks.",
        &["2024-02-22..2024-03-07 stated Prices fell over the last two weeks."],
    ),
    (
        "near miss: a part of next year is in that",
        "The plant should open in the first quarter of next year.",
        &["2025-01-01..2025-03-31 stated The plant should open in the first quarter of next year."],
    ),
    (
        "counted back in hours",
        "In just the last 24 hours, the market has fallen.",
        &["2024-03-06..2024-03-07 stated In just the last 24 hours, the market has fallen."],
    ),
    (
        "counted back in years",
        "The city has lost ten shops over the past five years.",
        &["2019-01-01..2024-03-07 stated The city has lost ten shops over the past five years."],
    ),
    (
        "about so long",
        "For nearly forty years, the firm has sold boats.",
        &["1984-01-01..2024-03-07 stated For nearly forty years, the firm has sold boats."],
    ),
    (
        "what has been so for a time is so still",
        "The boy has lived here for five months.",
        &["2023-10-01..2024-03-07 stated The boy has lived here for five months."],
    ),
    (
        "the last decade until now",
        "The firm has closed three branches in the last decade.",
        &["2014-01-01..2024-03-07 stated The firm has closed three branches in the last decade."],
    ),
    (
        "the past year until now",
        "During the past year, the council has built 200 homes.",
        &["2023-01-01..2024-03-07 stated During the past year, the council has built 200 homes."],
    ),
    (
        "near miss: it was so once",
        "Dana Whit lived in Dover for five months.",
        &["2024-03-07 document Dana Whit lived in Dover for five months."],
    ),
    (
        "near miss: what is ranked happened once",
        "It was the third fire in the past two weeks.",
        &["2024-03-07 document It was the third fire in the past two weeks."],
    ),
    (
        "near miss: the last of a period",
        "The pool closed for the last two weeks of May.",
        &["2023-05-18..2023-05-31 stated The pool closed for the last two weeks of May."],
    ),
    (
        "counted ahead",
        "The pool will open in the next two weeks.",
        &["2024-03-07..2024-03-21 stated The pool will open in the next two weeks."],
    ),
    (
        "near miss: the year before this one",
        "Sales fell over the last year.",
        &["2023-01-01..2023-12-31 stated Sales fell over the last year."],
    ),
    (
        "near miss: nobody says how many years",
        "The pool has been closed for years.",
        &["2024-03-07 document The pool has been closed for years."],
    ),
    (
        "not until then is then",
        "The mayor did not resign until Monday.",
        &["2024-03-04 stated The mayor did not resign until Monday."],
    ),
    (
        "not until then, to come",
        "The bridge will not open until May.",
        &["2024-05-01..2024-05-31 stated The bridge will not open until May."],
    ),
    (
        "not until then, at the head",
        "Not until Tuesday did the police say so.",
        &["2024-03-05 stated Not until Tuesday did the police say so."],
    ),
    ("nobody until then", "No one knew of it until Monday.", &["2024-03-04 stated No one knew of it until Monday."]),
    (
        "not before then is then or later",
        "The talks are not expected to end before Friday.",
        &["2024-03-08.. stated The talks are not expected to end before Friday."],
    ),
    (
        "near miss: until then",
        "The bridge is closed until May.",
        &["2024-03-07..2024-05-31 stated The bridge is closed until May."],
    ),
    (
        "near miss: denied of something else",
        "The tunnel, but not the bridge, is closed until May.",
        &["2024-03-07..2024-05-31 stated The tunnel, but not the bridge, is closed until May."],
    ),
    (
        "by a day to come, from now on",
        "The firm could close by the end of 2025.",
        &["2024-03-07..2025-12-31 stated The firm could close by the end of 2025."],
    ),
    (
        "from an hour of one day to one of the next",
        "The road was shut from midnight on Monday to noon on Tuesday.",
        &["2024-03-04..2024-03-05 stated The road was shut from midnight on Monday to noon on Tuesday."],
    ),
    (
        "hoped for by a day to come",
        "The council hopes to reopen it by Saturday.",
        &["2024-03-07..2024-03-09 stated The council hopes to reopen it by Saturday."],
    ),
    (
        "near miss: done by a day",
        "Twelve firms had signed by Monday.",
        &["..2024-03-04 stated Twelve firms had signed by Monday."],
    ),
    (
        "near miss: since when nothing was as bad",
        "It was the worst storm to strike the region since 2005.",
        &["2024-03-07 document It was the worst storm to strike the region since 2005."],
    ),
    (
        "counted ahead in a decade",
        "The plan would cost $2 billion over the next decade.",
        &["2024-03-07..2034-03-07 stated The plan would cost $2 billion over the next decade."],
    ),
    (
        "near miss: next year",
        "The plan would cost $2 billion next year.",
        &["2025-01-01..2025-12-31 stated The plan would cost $2 billion next year."],
    ),
    (
        "from one year until what was in another",
        "She led the firm from 1990 until her death in 2009.",
        &["1990-01-01..2009-12-31 stated She led the firm from 1990 until her death in 2009."],
    ),
    (
        "from one year until something happened in another",
        "He ran the mill from 2001 until he retired in 2015.",
        &[
            "2001-01-01..2015-12-31 stated He ran the mill from 2001 until he retired in 2015.",
            "2015-01-01..2015-12-31 stated he retired in 2015",
        ],
    ),
    ("what did not happen", "The firm should have closed it in 2020.", &[]),
    (
        "near miss: for how long somebody is sent away",
        "A man who robbed a bank has been jailed for six years.",
        &["2024-03-07 document A man who robbed a bank has been jailed for six years."],
    ),
    (
        "since what happened on a day",
        "The trains have been halted since a landslip on Feb. 2.",
        &["2024-02-02..2024-03-07 stated The trains have been halted since a landslip on Feb. 2."],
    ),
    (
        "near miss: the greatest since another",
        "The storm was the strongest since Ivan in September 2004.",
        &["2024-03-07 document The storm was the strongest since Ivan in September 2004."],
    ),
    (
        "until a day that lies ahead",
        "A flood watch is in effect until 8 a.m. Saturday.",
        &["2024-03-07..2024-03-09 stated A flood watch is in effect until 8 a.m. Saturday."],
    ),
    (
        "before the end of a month",
        "It will reinspect the ward before the end of the month.",
        &["2024-03-07..2024-03-31 stated It will reinspect the ward before the end of the month."],
    ),
    (
        "near miss: before a month",
        "It will reinspect the ward before May.",
        &["2024-03-07..2024-05-01 stated It will reinspect the ward before May."],
    ),
    (
        "all since",
        "About half of all missions since 1960 have failed.",
        &["1960-01-01..2024-03-07 stated About half of all missions since 1960 have failed."],
    ),
    (
        "what had gone on since, as somebody told",
        "Lee said workers had slept in tents since the quake struck on Friday.",
        &[
            "2024-03-01..2024-03-07 stated workers had slept in tents",
            "2024-03-01 stated since the quake struck on Friday",
            "2024-03-07 document Lee said workers had slept in tents since the quake struck on Friday.",
        ],
    ),
    (
        "what was so by a day was so on it",
        "Mr Lee said on Monday that he would stay. By Tuesday he was packing his desk.",
        &[
            "2024-03-04 stated Mr Lee said on Monday that he would stay.",
            "2024-03-05 stated By Tuesday he was packing his desk.",
        ],
    ),
    (
        "near miss: what was done by a day",
        "By Tuesday she had left.",
        &["..2024-03-05 stated By Tuesday she had left."],
    ),
    (
        "a term that ends with a year to come",
        "He signed a contract through 2028.",
        &["2024-03-07..2028-12-31 stated He signed a contract through 2028."],
    ),
    (
        "near miss: years that are over, all of them",
        "She ran the shop through the 1950s.",
        &["1950-01-01..1959-12-31 stated She ran the shop through the 1950s."],
    ),
    (
        "near miss: because of what is to come",
        "Crews have worked since the vote is due on Friday.",
        &[
            "2024-03-07 document Crews have worked since the vote is due on Friday.",
            "2024-03-08 stated since the vote is due on Friday",
        ],
    ),
];
