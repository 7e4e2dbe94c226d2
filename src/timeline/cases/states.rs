//! How things are as the article tells it: on its own day, and apart from what happens.

use super::Case;

pub(super) const CASES: &[Case] = &[
    (
        "state: it is so on the article's own day, whatever day was named before",
        "The dam broke on Monday. The village has two shops.",
        &["2024-03-04 stated The dam broke on Monday.", "2024-03-07 state The village has two shops."],
    ),
    ("state: with a figure", "The plant employs 300 people.", &["2024-03-07 state The plant employs 300 people."]),
    (
        "state: who is what",
        "The dam broke on Monday. Dana Whit is a member of the board.",
        &["2024-03-04 stated The dam broke on Monday.", "2024-03-07 state Dana Whit is a member of the board."],
    ),
    (
        "near miss: a day in a relative clause does not carry on",
        "Dana Whit, who took over on Monday, has two children. The dam broke.",
        &["2024-03-04 stated Dana Whit, who took over on Monday", "2024-03-07 document The dam broke."],
    ),
    (
        "near miss: what happened dates the sentence that tells both",
        "The plant employs 300 people and it opened in 1998.",
        &["1998-01-01..1998-12-31 stated The plant employs 300 people and it opened in 1998."],
    ),
    (
        "state: of what was named before",
        "The plant opened. It employs 300 people.",
        &["2024-03-07 document The plant opened.", "2024-03-07 state It employs 300 people."],
    ),
    ("near miss: that is so, there is one, we need one", "That is it. There are two shops. We need a shop.", &[]),
    (
        "near miss: somebody says that it is so",
        "The mayor said the village has two shops.",
        &["2024-03-07 document The mayor said the village has two shops."],
    ),
    ("near miss: every year", "The village holds a fair every May.", &[]),
    (
        "near miss: counted from another day",
        "The decision comes a day after the council left the rates on hold.",
        &["2024-03-06 stated the council left the rates on hold"],
    ),
    ("near miss: nobody tells that it is so", "Does the village have two shops?", &[]),
    (
        "near miss: what is so still is news",
        "The road is still closed.",
        &["2024-03-07 document The road is still closed."],
    ),
    ("state: now", "The plant now employs 300 people.", &["2024-03-07 state The plant now employs 300 people."]),
    ("state: how old", "Dana Whit is 27 now.", &["2024-03-07 state Dana Whit is 27 now."]),
    ("state: where", "She now lives in Arden.", &["2024-03-07 state She now lives in Arden."]),
    (
        "state: what it is put at",
        "The cost is now put at $4 million.",
        &["2024-03-07 state The cost is now put at $4 million."],
    ),
    ("state: what it has become", "The mill is now a museum.", &["2024-03-07 state The mill is now a museum."]),
    ("state: what is had", "She now has two sons.", &["2024-03-07 state She now has two sons."]),
    ("near miss: what has to be done", "She now has to go.", &["2024-03-07 stated She now has to go."]),
    (
        "state: what was done is told for what is so now",
        "He left the army and now works as a teacher.",
        &["2024-03-07 state He left the army and now works as a teacher."],
    ),
    (
        "near miss: what goes on now behind what was done",
        "Police closed the road and are now searching the field.",
        &["2024-03-07 stated Police closed the road and are now searching the field."],
    ),
    (
        "state: what somebody does now behind what was done",
        "He left in 2007 and now runs a clinic.",
        &["2007-01-01..2007-12-31 stated He left in 2007 and now runs a clinic.", "2024-03-07 state now runs a clinic"],
    ),
    ("state: before whom", "The case is now before a judge.", &["2024-03-07 state The case is now before a judge."]),
    (
        "near miss: what is done now",
        "The bill now goes to the Senate.",
        &["2024-03-07 stated The bill now goes to the Senate."],
    ),
    (
        "near miss: what goes on now",
        "Police are now searching the house.",
        &["2024-03-07 stated Police are now searching the house."],
    ),
    ("near miss: it puts now", "For now, she puts it aside.", &["2024-03-07 stated For now, she puts it aside."]),
    (
        "what somebody is now, before what happened",
        "Now 95, she was carried out on Monday.",
        &["2024-03-04 stated Now 95, she was carried out on Monday."],
    ),
    ("near miss: now is when it happened", "Now, the mayor has left.", &["2024-03-07 stated Now, the mayor has left."]),
    ("near miss: what somebody thinks of it", "The plan is a mistake, and the tax is not such a good idea.", &[]),
    ("near miss: what the trouble is", "The trouble is that nobody in the village has a car.", &[]),
    (
        "state: for what somebody is best known",
        "Dana Whit is best known for her novels.",
        &["2024-03-07 state Dana Whit is best known for her novels."],
    ),
    (
        "near miss: what is expected is to come",
        "The plant opened. A verdict is expected in the new year.",
        &[
            "2024-03-07 document The plant opened.",
            "2025-01-01..2025-04-30 stated A verdict is expected in the new year.",
        ],
    ),
    (
        "state: how it is planned",
        "The streets are planned on a grid.",
        &["2024-03-07 state The streets are planned on a grid."],
    ),
    ("near miss: at that hour of any day", "At five in the morning there is nobody on the streets.", &[]),
    (
        "near miss: at that hour of any day, as somebody tells",
        "“It is hard,” Dana Whit said. “I get up at 4 a.m. and milk the cows.”",
        &["2024-03-07 document “It is hard,” Dana Whit said."],
    ),
    (
        "at an hour of that day",
        "There are two meetings on Tuesday night.",
        &["2024-03-12 stated There are two meetings on Tuesday night."],
    ),
    (
        "at an hour of today",
        "There are still two boys in the water at six in the evening.",
        &["2024-03-07 stated There are still two boys in the water at six in the evening."],
    ),
    ("nobody did what somebody is told to do", "“Now tell me what you want.”", &[]),
    (
        "as long as is no other clause",
        "They could stay as long as they paid, she said.",
        &[
            "2024-03-07.. document They could stay as long as they paid",
            "2024-03-07 document They could stay as long as they paid, she said.",
        ],
    ),
    (
        "when it came out",
        "March 7, 2024 6:12 AM Updated 2 hours ago\n\nThe dam broke.",
        &["2024-03-07 document The dam broke."],
    ),
    ("who wrote it", "Reviewed by Ana Ruiz\n\nThe dam broke.", &["2024-03-07 document The dam broke."]),
    ("a heading", "What the mayor found\n\nThe dam broke.", &["2024-03-07 document The dam broke."]),
    (
        "near miss: a sentence",
        "What the mayor found shocked the village.",
        &["2024-03-07 document What the mayor found shocked the village."],
    ),
    ("a habit, in short", "He’d often sleep in March.", &[]),
    ("near miss: an hour of every day", "He wakes at 5 a.m.", &[]),
];
