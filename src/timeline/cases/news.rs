//! What is news of the article's own day, and what goes on from a day before it.

use super::Case;

pub(super) const CASES: &[Case] = &[
    // What a report says it has said since it came out.
    (
        "an inquiry that reported says so then",
        "The inquiry reported in December 2012. It found that the dam was old. It said clerks knew.",
        &[
            "2012-12-01..2012-12-31 carried It found that the dam was old.",
            "2012-12-01..2012-12-31 carried It said clerks knew.",
            "2012-12-01..2012-12-31 stated The inquiry reported in December 2012.",
        ],
    ),
    (
        "those who wrote it",
        "A study of the river came out in May 2019. The researchers said it was dead.",
        &[
            "2019-05-01..2019-05-31 carried The researchers said it was dead.",
            "2019-05-01..2019-05-31 stated A study of the river came out in May 2019.",
        ],
    ),
    (
        "by its name, behind a length of time",
        "It led to an inquiry by the clerk, who reported in May 2019. The report said the dam leaked for 19 months. It \
         recommended that it be closed.",
        &[
            "2019-05-01..2019-05-31 carried It recommended that it be closed.",
            "2019-05-01..2019-05-31 carried The report said the dam leaked for 19 months.",
            "2019-05-01..2019-05-31 stated the clerk, who reported in May 2019",
            "2024-03-07 document It led to an inquiry by the clerk, who reported in May 2019.",
        ],
    ),
    (
        "near miss: somebody else says so today",
        "The inquiry reported in December 2012. The mayor said the dam was safe.",
        &[
            "2012-12-01..2012-12-31 stated The inquiry reported in December 2012.",
            "2024-03-07 document The mayor said the dam was safe.",
        ],
    ),
    (
        "near miss: what it says as the article is written",
        "The study was published in May 2019. It says the river is dead.",
        &[
            "2019-05-01..2019-05-31 stated The study was published in May 2019.",
            "2024-03-07 document It says the river is dead.",
        ],
    ),
    (
        "near miss: a firm is no report",
        "Acme was bought in May 2019. It said the river was dead.",
        &[
            "2019-05-01..2019-05-31 stated Acme was bought in May 2019.",
            "2024-03-07 document It said the river was dead.",
        ],
    ),
    // What is said to have been on the day on which it is said.
    (
        "the day is named in what is said",
        "The tunnel was shut on Wednesday. The next day it was opened again, she said.",
        &[
            "2024-03-06 stated The tunnel was shut on Wednesday.",
            "2024-03-07 stated The next day it was opened again, she said.",
        ],
    ),
    (
        "near miss: an hour alone is of no day",
        "“My brother called me at half past eight,” said Ann Lee.",
        &["2024-03-07 document “My brother called me at half past eight,” said Ann Lee."],
    ),
    (
        "what was said on a day is of no day of another paragraph",
        "The captain was held on Monday.\n\nThe minister said on Tuesday that the licence allowed 70 passengers.",
        &[
            "2024-03-04 stated The captain was held on Monday.",
            "2024-03-05 stated The minister said on Tuesday that the licence allowed 70 passengers.",
        ],
    ),
    // Fragments.
    (
        "home is no thing that was hurt",
        "Cole Barton, who was sent home injured last week, resigned on Monday.",
        &[
            "2024-02-26..2024-03-03 stated Cole Barton, who was sent home injured last week",
            "2024-03-04 stated Cole Barton, who was sent home injured last week, resigned on Monday.",
        ],
    ),
    (
        "figures without a sum are told by their report",
        "Acme posted third-quarter profit on Tuesday.",
        &["2024-03-05 stated Acme posted third-quarter profit on Tuesday."],
    ),
    ("an age is no event", "Ann Lee died on Friday. She was 91.", &["2024-03-01 stated Ann Lee died on Friday."]),
    (
        "a story of yesterday goes on below news of today",
        "The minister resigned on Thursday.\n\nThe van hit a tree on Wednesday. Two children died at the scene. The driver ran away.",
        &[
            "2024-03-06 carried The driver ran away.",
            "2024-03-06 carried Two children died at the scene.",
            "2024-03-06 stated The van hit a tree on Wednesday.",
            "2024-03-07 stated The minister resigned on Thursday.",
        ],
    ),
    (
        "near miss: what is said of it is said today, and so is what follows",
        "He resigned today.\n\nThe fire broke out on Wednesday. Neighbours carried the children out. The mayor said he was shocked.",
        &[
            "2024-03-06 carried Neighbours carried the children out.",
            "2024-03-06 stated The fire broke out on Wednesday.",
            "2024-03-07 document The mayor said he was shocked.",
            "2024-03-07 stated He resigned today.",
        ],
    ),
    (
        "near miss: a story of today goes on",
        "The crash happened on Wednesday. A van ran a red light.\n\nOn Thursday the police arrested a man. He was charged with murder.",
        &[
            "2024-03-06 carried A van ran a red light.",
            "2024-03-06 stated The crash happened on Wednesday.",
            "2024-03-07 document He was charged with murder.",
            "2024-03-07 stated On Thursday the police arrested a man.",
        ],
    ),
    (
        "what was said later is not of the first day",
        "Smith told reporters last month that he would stay. On Tuesday he said he had changed his mind. “I am tired,” Smith told the BBC.",
        &[
            "2024-02-01..2024-02-29 stated Smith told reporters last month that he would stay.",
            "2024-03-05 carried “I am tired,” Smith told the BBC.",
            "2024-03-05 stated On Tuesday he said he had changed his mind.",
        ],
    ),
    (
        "what somebody told a court tells who that is",
        "The case was brought by Tom Ray, who told a court in 2015 that he was beaten. Ray said he was relieved.",
        &[
            "2015-01-01..2015-12-31 stated Tom Ray, who told a court in 2015",
            "2024-03-07 document Ray said he was relieved.",
            "2024-03-07 document The case was brought by Tom Ray, who told a court in 2015 that he was beaten.",
        ],
    ),
    (
        "near miss: an occasion in a relative clause",
        "The vote was lost by Tom Ray, who refused to step down in a speech in January. Ray said he was relieved.",
        &[
            "2024-01-01..2024-01-31 carried Ray said he was relieved.",
            "2024-01-01..2024-01-31 stated Tom Ray, who refused to step down in a speech in January",
            "2024-03-07 document The vote was lost by Tom Ray, who refused to step down in a speech in January.",
        ],
    ),
    (
        "what is told was not after the telling",
        "The attack came on Tuesday. Lukin said on Monday that it had been planned abroad.",
        &[
            "2024-03-04 stated Lukin said on Monday that it had been planned abroad.",
            "2024-03-05 stated The attack came on Tuesday.",
        ],
    ),
    (
        "what is told need not have been long before it",
        "Police raided the house on Friday. On Monday the force said that a man had been charged.",
        &[
            "2024-03-01 stated Police raided the house on Friday.",
            "2024-03-04 stated On Monday the force said that a man had been charged.",
        ],
    ),
    (
        "near miss: a day before it",
        "The storm hit on Saturday. Officials said on Sunday that 20 people had been killed.",
        &[
            "2024-03-02 carried 20 people had been killed",
            "2024-03-02 stated The storm hit on Saturday.",
            "2024-03-03 stated Officials said on Sunday that 20 people had been killed.",
        ],
    ),
    (
        "what somebody who speaks had done since",
        "The mill closed in 2006. Hall said he had applied for 40 jobs.",
        &[
            "2006-01-01..2006-12-31 stated The mill closed in 2006.",
            "2024-03-07 document Hall said he had applied for 40 jobs.",
        ],
    ),
    (
        "what somebody believed is told for today",
        "The bridge was closed in May. Smith said he believed it was safe.",
        &[
            "2023-05-01..2023-05-31 stated The bridge was closed in May.",
            "2024-03-07 document Smith said he believed it was safe.",
        ],
    ),
    (
        "who is asked is asked today",
        "He left the army in 1971. Asked about the war, he declined to comment.",
        &[
            "1971-01-01..1971-12-31 stated He left the army in 1971.",
            "2024-03-07 document Asked about the war, he declined to comment.",
        ],
    ),
    (
        "nobody declines to comment in a year gone by",
        "In 2009 Lee told the council that the mill would close. Lee declined to comment.",
        &[
            "2009-01-01..2009-12-31 stated In 2009 Lee told the council that the mill would close.",
            "2024-03-07 document Lee declined to comment.",
        ],
    ),
    (
        "what is compared with last year",
        "By last night 38,000 people had voted, the office said, compared with 21,500 at the same stage last year.",
        &[
            "2024-03-06 stated By last night 38,000 people had voted",
            "2024-03-07 document By last night 38,000 people had voted, the office said, compared with 21,500 at the same stage last year.",
        ],
    ),
    (
        "a sentence has only begun",
        "A former clerk has been jailed for three years.",
        &["2024-03-07 document A former clerk has been jailed for three years."],
    ),
    (
        "a ban, with what is banned between",
        "Smith has been banned from driving for 18 months.",
        &["2024-03-07 document Smith has been banned from driving for 18 months."],
    ),
    (
        "near miss: it has been so",
        "The road has been closed for two weeks.",
        &["2024-02-22..2024-03-07 stated The road has been closed for two weeks."],
    ),
    (
        "said in what came out in January",
        "The agency said in its latest report, released in January, that the ice was gone.",
        &[
            "2024-01-01..2024-01-31 stated The agency said in its latest report, released in January, that the ice was gone.",
        ],
    ),
    (
        "what a review found that was completed then",
        "An internal review, completed in March 2019, found “no problems”.",
        &["2019-03-01..2019-03-31 stated An internal review, completed in March 2019, found “no problems”."],
    ),
    (
        "near miss: since when somebody has been what",
        "Gillian Hart, chief executive of the trust since January, said: “We are sorry.”",
        &["2024-03-07 document Gillian Hart, chief executive of the trust since January, said: “We are sorry.”"],
    ),
    (
        "a time opens the sentence, and another stands in a relative clause",
        "This September their daughter, who turns one in August, will be with them.",
        &[
            "2024-08-01..2024-08-31 stated their daughter, who turns one in August",
            "2024-09-01..2024-09-30 stated This September their daughter, who turns one in August, will be with them.",
        ],
    ),
    (
        "near miss: a time before its noun",
        "Last month’s winner, who turned 20 in May, said she was happy.",
        &[
            "2023-05-01..2023-05-31 stated Last month’s winner, who turned 20 in May",
            "2024-02-01..2024-02-29 stated Last month’s winner",
            "2024-03-07 document Last month’s winner, who turned 20 in May, said she was happy.",
        ],
    ),
    (
        "a story of yesterday goes on in the next paragraph",
        "Lee is due to have a medical today.\n\nCity were a goal down on Wednesday. Delacroix headed in a corner.\n\nReece was sent off.",
        &[
            "2024-03-06 carried Delacroix headed in a corner.",
            "2024-03-06 carried Reece was sent off.",
            "2024-03-06 stated City were a goal down on Wednesday.",
            "2024-03-07 stated Lee is due to have a medical today.",
        ],
    ),
    (
        "said in a speech on what was told before",
        "He was elected in May 2009. In his victory speech, he said the town would grow.",
        &[
            "2009-05-01..2009-05-31 carried In his victory speech, he said the town would grow.",
            "2009-05-01..2009-05-31 stated He was elected in May 2009.",
        ],
    ),
    (
        "near miss: said in any speech",
        "He was elected in May 2009. In his latest speech, he said the town would grow.",
        &[
            "2009-05-01..2009-05-31 stated He was elected in May 2009.",
            "2024-03-07 document In his latest speech, he said the town would grow.",
        ],
    ),
    (
        "of what it first warned, and when",
        "The company first warned of a slowdown in October, when it said two customers had delayed orders.",
        &[
            "2023-10-01..2023-10-31 stated The company first warned of a slowdown in October, when it said two customers had delayed orders.",
        ],
    ),
    (
        "a lapse counts from the article’s own day over several paragraphs",
        "The mayor said on Thursday that she would leave office.\n\nHer deputy declined to comment.\n\nThe council is small.\n\nIt has nine members.\n\nThey meet in a former school.\n\nThe statement came the morning after an aide told The Courier that Cole had shouted at her.",
        &[
            "2024-03-06 stated an aide told The Courier that Cole had shouted at her",
            "2024-03-07 carried The statement came the morning after an aide told The Courier that Cole had shouted at her.",
            "2024-03-07 document Her deputy declined to comment.",
            "2024-03-07 state It has nine members.",
            "2024-03-07 state The council is small.",
            "2024-03-07 state They meet in a former school.",
            "2024-03-07 stated The mayor said on Thursday that she would leave office.",
        ],
    ),
    (
        "a line in capitals is no event",
        "The mayor resigned.\n\nWHAT COMES NEXT\n\nThe council meets on Monday.",
        &["2024-03-07 document The mayor resigned.", "2024-03-11 stated The council meets on Monday."],
    ),
    (
        "near miss: a text in capitals",
        "TWO DIED IN FIRE ON MONDAY. THE MAYOR WEPT.",
        &["2024-03-04 stated TWO DIED IN FIRE ON MONDAY.", "2024-03-04 carried THE MAYOR WEPT."],
    ),
    (
        "what the article asks of days to come is no event",
        "The mayor resigned. Will the council meet on Monday?",
        &["2024-03-07 document The mayor resigned."],
    ),
    (
        "an indictment says so since it was unsealed",
        "The indictment, unsealed on February 9, alleged that Lee took $300.",
        &["2024-02-09 stated The indictment, unsealed on February 9, alleged that Lee took $300."],
    ),
    (
        "a lawsuit says so since it was filed",
        "The lawsuit, filed in May 2022, claimed that Lee took $300.",
        &["2022-05-01..2022-05-31 stated The lawsuit, filed in May 2022, claimed that Lee took $300."],
    ),
    (
        "near miss: who was charged says so today",
        "Lee, indicted on February 9, said the pump had failed.",
        &[
            "2024-02-09 stated Lee, indicted on February 9",
            "2024-03-07 document Lee, indicted on February 9, said the pump had failed.",
        ],
    ),
    (
        "an email is no letter of weeks ago",
        "In a letter to the board last month, Tom Lee called the unit a joke.\n\nIn an email, Mr Lee said he was sorry.",
        &[
            "2024-02-01..2024-02-29 stated In a letter to the board last month, Tom Lee called the unit a joke.",
            "2024-03-07 document In an email, Mr Lee said he was sorry.",
        ],
    ),
    (
        "what reporters are told is no part of a letter",
        "In a letter to the board last month, Tom Lee called the unit a joke.\n\n“I am sorry,” Mr Lee told reporters.",
        &[
            "2024-02-01..2024-02-29 stated In a letter to the board last month, Tom Lee called the unit a joke.",
            "2024-03-07 document “I am sorry,” Mr Lee told reporters.",
        ],
    ),
    (
        "near miss: the letter is",
        "In a letter to the board last month, Tom Lee called the unit a joke.\n\nIn the letter, Mr Lee said he was sorry.",
        &[
            "2024-02-01..2024-02-29 stated In a letter to the board last month, Tom Lee called the unit a joke.",
            "2024-02-01..2024-02-29 carried In the letter, Mr Lee said he was sorry.",
        ],
    ),
    (
        "near miss: a joint statement of the same days may be of one",
        "Tom Lee spoke to the board on March 1.\n\nIn a statement, Mr Lee said he was sorry.",
        &[
            "2024-03-01 stated Tom Lee spoke to the board on March 1.",
            "2024-03-01 carried In a statement, Mr Lee said he was sorry.",
        ],
    ),
    (
        "near miss: what those who wrote it say word for word",
        "The report was published in 2010. Its authors said “it fell.”",
        &[
            "2010-01-01..2010-12-31 stated The report was published in 2010.",
            "2024-03-07 document Its authors said “it fell.”",
        ],
    ),
    (
        "near miss: several who act in between",
        "The report was published in 2010. Ann Lee and Bo Roe slept. They said it was over.",
        &[
            "2010-01-01..2010-12-31 stated The report was published in 2010.",
            "2010-01-01..2010-12-31 carried Ann Lee and Bo Roe slept.",
            "2024-03-07 document They said it was over.",
        ],
    ),
    (
        "near miss: of which somebody tells",
        "Ann Lee said the report came out in 2010. It found that it was over.",
        &[
            "2010-01-01..2010-12-31 stated the report came out in 2010",
            "2024-03-07 document Ann Lee said the report came out in 2010.",
            "2024-03-07 document It found that it was over.",
        ],
    ),
    (
        "near miss: before that",
        "The report was published before 2010. It found that it was over.",
        &[
            "..2010-01-01 stated The report was published before 2010.",
            "2024-03-07 document It found that it was over.",
        ],
    ),
];
