//! What is told of several days by one verb, and a day that is named twice.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "and again",
        "He won gold in 1981 and again in 1985.",
        &[
            "1981-01-01..1981-12-31 stated He won gold in 1981 and again in 1985.",
            "1985-01-01..1985-12-31 stated He won gold in 1981 and again in 1985.",
        ],
    ),
    (
        "then",
        "The town was flooded first in 2003, then in 2011.",
        &[
            "2003-01-01..2003-12-31 stated The town was flooded first in 2003, then in 2011.",
            "2011-01-01..2011-12-31 stated The town was flooded first in 2003, then in 2011.",
        ],
    ),
    (
        "years",
        "The town was flooded in 2003, 2007 and 2011.",
        &[
            "2003-01-01..2003-12-31 stated The town was flooded in 2003, 2007 and 2011.",
            "2007-01-01..2007-12-31 stated The town was flooded in 2003, 2007 and 2011.",
            "2011-01-01..2011-12-31 stated The town was flooded in 2003, 2007 and 2011.",
        ],
    ),
    (
        "two years",
        "She married twice, in 1960 and 1972.",
        &[
            "1960-01-01..1960-12-31 stated She married twice, in 1960 and 1972.",
            "1972-01-01..1972-12-31 stated She married twice, in 1960 and 1972.",
        ],
    ),
    (
        "for how long, set in",
        "Workers struck in 1977 and, for four days, in 2010.",
        &[
            "1977-01-01..1977-12-31 stated Workers struck in 1977 and, for four days, in 2010.",
            "2010-01-01..2010-12-31 stated Workers struck in 1977 and, for four days, in 2010.",
        ],
    ),
    (
        "most recently",
        "The volcano erupted in 1902, 1951 and, most recently, in 1979.",
        &[
            "1902-01-01..1902-12-31 stated The volcano erupted in 1902, 1951 and, most recently, in 1979.",
            "1951-01-01..1951-12-31 stated The volcano erupted in 1902, 1951 and, most recently, in 1979.",
            "1979-01-01..1979-12-31 stated The volcano erupted in 1902, 1951 and, most recently, in 1979.",
        ],
    ),
    (
        "the verb left out",
        "Smith was killed in 1994, Jones in 1996.",
        &[
            "1994-01-01..1994-12-31 stated Smith was killed in 1994, Jones in 1996.",
            "1996-01-01..1996-12-31 stated Smith was killed in 1994, Jones in 1996.",
        ],
    ),
    (
        "figures",
        "Sales rose 5% in June, 3% in May and 2% in April.",
        &[
            "2023-06-01..2023-06-30 stated Sales rose 5% in June, 3% in May and 2% in April.",
            "2023-05-01..2023-05-31 stated Sales rose 5% in June, 3% in May and 2% in April.",
            "2023-04-01..2023-04-30 stated Sales rose 5% in June, 3% in May and 2% in April.",
        ],
    ),
    (
        "a subject of its own",
        "His father died in 1990 and his mother two years later.",
        &[
            "1990-01-01..1990-12-31 stated His father died in 1990 and his mother two years later.",
            "1992-01-01..1992-12-31 stated His father died in 1990 and his mother two years later.",
        ],
    ),
    (
        "the first, the second",
        "The first bomb went off on Monday, the second on Tuesday and the third yesterday.",
        &[
            "2024-03-04 stated The first bomb went off on Monday, the second on Tuesday and the third yesterday.",
            "2024-03-05 stated The first bomb went off on Monday, the second on Tuesday and the third yesterday.",
            "2024-03-06 stated The first bomb went off on Monday, the second on Tuesday and the third yesterday.",
        ],
    ),
    (
        "stretches",
        "He served as mayor from 1980 to 1984 and again from 1988 to 1992.",
        &[
            "1980-01-01..1984-12-31 stated He served as mayor from 1980 to 1984 and again from 1988 to 1992.",
            "1988-01-01..1992-12-31 stated He served as mayor from 1980 to 1984 and again from 1988 to 1992.",
        ],
    ),
    (
        "near miss: days in a row are one",
        "The talks were held on Monday, Tuesday and Wednesday.",
        &["2024-03-04..2024-03-06 stated The talks were held on Monday, Tuesday and Wednesday."],
    ),
    (
        "near miss: two days in a row are one",
        "The council met on Monday and Tuesday.",
        &["2024-03-04..2024-03-05 stated The council met on Monday and Tuesday."],
    ),
    (
        "near miss: alternatives are one",
        "It rained in 2003 or 2007.",
        &["2003-01-01..2007-12-31 stated It rained in 2003 or 2007."],
    ),
    (
        "near miss: what somebody was jailed for",
        "The man was jailed on Monday for murder and rape in 1996.",
        &["2024-03-04 stated The man was jailed on Monday for murder and rape in 1996."],
    ),
    (
        "near miss: a verb of its own",
        "He was born in 1950 and died in 2004.",
        &[
            "1950-01-01..1950-12-31 stated He was born in 1950 and died in 2004.",
            "2004-01-01..2004-12-31 stated died in 2004",
        ],
    ),
    (
        "near miss: a clause of its own",
        "The town was founded in 1300 and in 1423 it was granted a charter.",
        &[
            "1300-01-01..1300-12-31 stated The town was founded in 1300 and in 1423 it was granted a charter.",
            "1423-01-01..1423-12-31 stated in 1423 it was granted a charter",
        ],
    ),
    (
        "near miss: the price is compared",
        "The index fell 4.5% from Friday and 6.8% from Feb. 13.",
        &["2024-03-07 document The index fell 4.5% from Friday and 6.8% from Feb. 13."],
    ),
    (
        "named more closely",
        "In 1914, on Christmas Day, they played football.",
        &["1914-12-25 stated In 1914, on Christmas Day, they played football."],
    ),
    (
        "named more closely behind the verb",
        "In 1989, the wall fell in November.",
        &["1989-11-01..1989-11-30 stated In 1989, the wall fell in November."],
    ),
    (
        "near miss: of the first verb no more is known",
        "In 1998 he fell ill and died in May.",
        &[
            "1998-01-01..1998-12-31 stated In 1998 he fell ill and died in May.",
            "1998-05-01..1998-05-31 stated died in May",
        ],
    ),
    (
        "the day on which a quarter ended",
        "The firm lost $3 million in the quarter ended Oct. 31.",
        &["2023-08-01..2023-10-31 stated The firm lost $3 million in the quarter ended Oct. 31."],
    ),
    (
        "from a day until another",
        "On Friday the court froze the assets until March 30.",
        &["2024-03-01..2024-03-30 stated On Friday the court froze the assets until March 30."],
    ),
    (
        "and held until",
        "He was jailed in 1981 and held until 1985.",
        &["1981-01-01..1985-12-31 stated He was jailed in 1981 and held until 1985."],
    ),
    (
        "near miss: it was put off on one day",
        "The case was adjourned on Friday until March 21.",
        &["2024-03-01 stated The case was adjourned on Friday until March 21."],
    ),
    (
        "a stretch in front, something set in",
        "Between 1980, when it was founded, and 1995 the firm lost money.",
        &[
            "1980-01-01..1995-12-31 stated Between 1980, when it was founded, and 1995 the firm lost money.",
            "1980-01-01..1980-12-31 stated Between 1980, when it was founded",
        ],
    ),
    (
        "data for July",
        "Inflation data for February are due on Tuesday.",
        &["2024-03-12 stated Inflation data for February are due on Tuesday."],
    ),
    (
        "on the second day",
        "The trial began on March 1. On the second day, a juror fell ill.",
        &["2024-03-01 stated The trial began on March 1.", "2024-03-02 stated On the second day, a juror fell ill."],
    ),
    (
        "on day three",
        "The trial began on March 1. On day three, it rained.",
        &["2024-03-01 stated The trial began on March 1.", "2024-03-03 stated On day three, it rained."],
    ),
    (
        "on the eve of it",
        "Polling was held on March 3. On the eve of polling, money was found in a car.",
        &[
            "2024-03-03 stated Polling was held on March 3.",
            "2024-03-02 carried On the eve of polling, money was found in a car.",
        ],
    ),
    (
        "the night before, and a comma",
        "The wedding was on Saturday. The night before, he fell.",
        &["2024-03-02 stated The wedding was on Saturday.", "2024-03-01 stated The night before, he fell."],
    ),
    (
        "places",
        "Officials will meet in Paris on March 20 and in London on April 3.",
        &[
            "2024-03-20 stated Officials will meet in Paris on March 20 and in London on April 3.",
            "2024-04-03 stated Officials will meet in Paris on March 20 and in London on April 3.",
        ],
    ),
    (
        "near miss: another thing until then",
        "He was the chief executive from 1999 to 2006, and chairman until 2010.",
        &["1999-01-01..2006-12-31 stated He was the chief executive from 1999 to 2006, and chairman until 2010."],
    ),
    (
        "in front",
        "In 2009 and 2012 voters rejected the plan.",
        &[
            "2009-01-01..2009-12-31 stated In 2009 and 2012 voters rejected the plan.",
            "2012-01-01..2012-12-31 stated In 2009 and 2012 voters rejected the plan.",
        ],
    ),
    (
        "one noun each",
        "He won a medal in 2004, a cup in 2008 and a title in 2012.",
        &[
            "2004-01-01..2004-12-31 stated He won a medal in 2004, a cup in 2008 and a title in 2012.",
            "2008-01-01..2008-12-31 stated He won a medal in 2004, a cup in 2008 and a title in 2012.",
            "2012-01-01..2012-12-31 stated He won a medal in 2004, a cup in 2008 and a title in 2012.",
        ],
    ),
    (
        "where to",
        "She moved to Paris in 1972 and to Rome in 1980.",
        &[
            "1972-01-01..1972-12-31 stated She moved to Paris in 1972 and to Rome in 1980.",
            "1980-01-01..1980-12-31 stated She moved to Paris in 1972 and to Rome in 1980.",
        ],
    ),
    (
        "in a relative clause",
        "The bank, which lost $3 billion in 2008 and $1 billion in 2009, was sold in 2011.",
        &[
            "2008-01-01..2008-12-31 stated The bank, which lost $3 billion in 2008 and $1 billion in 2009",
            "2009-01-01..2009-12-31 stated The bank, which lost $3 billion in 2008 and $1 billion in 2009",
            "2011-01-01..2011-12-31 stated The bank, which lost $3 billion in 2008 and $1 billion in 2009, was sold in 2011.",
        ],
    ),
    (
        "near miss: a stretch with both its ends in one clause",
        "The UN has confirmed 364 deaths between 24 February, when the invasion began, and midnight on Saturday.",
        &[
            "2024-02-24..2024-03-02 stated 364 deaths between 24 February, when the invasion began, and midnight on Saturday",
            "2024-03-07 document The UN has confirmed 364 deaths between 24 February, when the invasion began, and midnight on Saturday.",
        ],
    ),
    (
        "each with what it was",
        "They won gold in 2009, silver in 2011 and bronze in 2013.",
        &[
            "2009-01-01..2009-12-31 stated They won gold in 2009, silver in 2011 and bronze in 2013.",
            "2011-01-01..2011-12-31 stated They won gold in 2009, silver in 2011 and bronze in 2013.",
            "2013-01-01..2013-12-31 stated They won gold in 2009, silver in 2011 and bronze in 2013.",
        ],
    ),
    (
        "one of them",
        "Two people were hurt on Monday and one on Tuesday.",
        &[
            "2024-03-04 stated Two people were hurt on Monday and one on Tuesday.",
            "2024-03-05 stated Two people were hurt on Monday and one on Tuesday.",
        ],
    ),
    (
        "another of them",
        "A girl was hurt on Monday, another on Tuesday and one on Wednesday.",
        &[
            "2024-03-04 stated A girl was hurt on Monday, another on Tuesday and one on Wednesday.",
            "2024-03-05 stated A girl was hurt on Monday, another on Tuesday and one on Wednesday.",
            "2024-03-06 stated A girl was hurt on Monday, another on Tuesday and one on Wednesday.",
        ],
    ),
];
