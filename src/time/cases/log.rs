//! Weekdays that head the entries of a log.

use super::{check, check_on};

#[test]
fn the_entries_of_a_log_go_on_from_its_heading() {
    check_on(
        (2019, 3, 29),
        &[
            (
                "Timeline of the storm, [12]-[14 March 2019]\n\n[Tuesday]: The river rose.\n\n[Wednesday, 6am]: Homes were emptied.\n\n[Thursday]: The army came.",
                "2019-03-12 2019-03-14 2019-03-12 2019-03-13T06:00 2019-03-14",
            ),
            (
                "How the siege unfolded: [March 12] to [March 14]\n\n[Tuesday]: Two men entered the bank.\n\n[Thursday]: Police went in.",
                "2019-03-12 2019-03-14 2019-03-12 2019-03-14",
            ),
            (
                "[Monday, March 4]\n\nThe river rose.\n\n[Tuesday]\n\nHomes were emptied.\n\n[Friday]\n\nThe army came.",
                "2019-03-04 2019-03-05 2019-03-08",
            ),
            (
                "How it came: [14 March 2019]\n\n• [Thursday]: Rain.\n\n• [Friday]: Snow.",
                "2019-03-14 2019-03-14 2019-03-15",
            ),
            (
                "The trial, [4]-[8 March]\n\n[Monday] – The jury sat.\n\nShe met him on a Friday.\n\n[Friday] – It retired.",
                "2019-03-04 2019-03-08 2019-03-04 2019-03-08",
            ),
        ],
    );
    // The latest entry is the first.
    check_on(
        (2019, 3, 14),
        &[("[Thursday, March 14]\n\nIt was lost.\n\n[Wednesday]\n\nIt was put off.", "2019-03-14 2019-03-13")],
    );
    check(&[(
        "Weather for [10]-[12 January]\n\n[Friday]: Rain.\n\n[Saturday]: Dry.",
        "2019-01-10 2019-01-12 2019-01-11 2019-01-12",
    )]);
}

#[test]
fn what_heads_no_entry_does_not_go_on() {
    check(&[
        ("The mayor visited Hull on [4 March 2018].\n\n[Tuesday]: The council met.", "2018-03-04 2019-01-08"),
        ("A visit to Hull on [4 March 2018]\n\nThe council met on [Tuesday].", "2018-03-04 2019-01-08"),
        ("A visit to Hull on [4 March 2018]\n\n[Tuesday] was wet.", "2018-03-04 2019-01-08"),
        ("[10 January 2019]\n\n[Tuesday]: The council met.", "2019-01-10 2019-01-08"),
    ]);
}

#[test]
fn the_items_of_a_list_run_on() {
    check(&[
        ("[Nov 2012] - It opens.\n\n[Feb 14] - It burns.\n\n[December]: It is sold.", "2012-11 2013-02-14 2013-12"),
        (
            "[2014]\n\n[March 3] - They strike.\n\n[Dec 9] - They win.\n\n[2015]\n\n[Jan 8] - It shuts.",
            "2014 2014-03-03 2014-12-09 2015 2015-01-08",
        ),
        (
            "• [Dec 11, 2017]: The trial.\n\n• [Sept 5]: The arrest.\n\n• [2015]: The theft.",
            "2017-12-11 2017-09-05 2015",
        ),
        (
            "[Jan 14, 2019]: The debate. Both camps agreed to it over [the weekend].\n\n[Jan 16, 2019]: The vote. It ends at [noon].",
            "2019-01-14 2019-W01-WE 2019-01-16 2019-01-16T12:00",
        ),
        (
            "[Feb 7, 2014]: It will snow on [Thursday].\n\n[Feb 9, 2014]: It snowed [today].",
            "2014-02-07 2014-02-13 2014-02-09 2014-02-09",
        ),
    ]);
    // What is told without a year near the article, and the day of somebody’s birth, which is not its own.
    check(&[
        ("[Dec 20]: It opens.\n\n[Jan 4]: It burns.", "2018-12-20 2019-01-04"),
        ("[Nov 2012] - It opens. It burned on [Feb 14].", "2012-11 2013-02-14"),
    ]);
}
