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
];
