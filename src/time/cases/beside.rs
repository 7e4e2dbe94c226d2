//! Days beside holidays and beginnings, and the parts of months and years.

use super::{check, check_on};

#[test]
fn days_since_something_began() {
    check(&[
        ("The trial began on [Monday]. On [the second day] a juror wept.", "2019-01-07 2019-01-08"),
        ("The fair opened on [Dec. 28]. On [the third day], it rained.", "2018-12-28 2018-12-30"),
        ("The talks started on [Monday]. On [day three] they broke down.", "2019-01-07 2019-01-09"),
        ("He spoke on the second day of the conference.", ""),
        ("The trial began on [Monday]. On the second day of the strike she left.", "2019-01-07"),
        ("He fell on [Monday]. On the second day he got up.", "2019-01-07"),
        ("For the second day, crowds filled the square.", ""),
    ]);
}

#[test]
fn weekdays_beside_holidays() {
    check(&[
        ("She died on [the Friday before Christmas 2015].", "2015-12-18"),
        ("The shop will shut on [the Monday after Easter].", "2019-04-22"),
        ("He left on the Friday before the vote.", ""),
        ("It rained on the Monday after his trial.", ""),
        ("He left on [Friday] before the vote.", "2019-01-04"),
        ("They married in [1989] and moved [that Easter].", "1989 1989-03-26"),
        ("[A few winters ago], the river froze.", "PAST_REF"),
    ]);
}

#[test]
fn parts_of_months_and_years() {
    check(&[
        ("It rose in [the second half of August].", "END:2018-08"),
        ("It fell in [the last days of 1997].", "END:1997"),
        ("It opened in [the first days of May].", "START:2018-05"),
        ("It opened in [the opening months of 1992].", "START:1992"),
        ("They led in the first half of [Tuesday]’s game.", "2019-01-08"),
        ("It rose in [the second half of 2018].", "2018-H2"),
    ]);
    check_on((2019, 5, 15), &[("The fair was on [the last Tuesday in May].", "2018-05-29")]);
    check_on((2019, 5, 15), &[("The fair is on [the last Tuesday in May].", "2019-05-28")]);
}

#[test]
fn what_local_papers_announce() {
    check_on(
        (2020, 2, 11),
        &[
            (
                "A warning is in place from [3pm Thursday] to [midnight] on [Friday].",
                "2020-02-13T15:00 2020-02-14T00:00 2020-02-14",
            ),
            ("It ran from [3pm Thursday] to [midnight] on [Friday].", "2020-02-06T15:00 2020-02-07T00:00 2020-02-07"),
            ("The market is held on [the first Saturday of every month].", "P1M"),
            ("Doors open at [6.30pm] and the show starts at [7].", "T18:30 T19:00"),
            ("Doors open at [6.30pm] and the queue starts at 7 Mill Lane.", "T18:30"),
            ("The theatre burned down [three winters ago].", "2016-WI"),
            ("The trial, expected to last [three weeks], goes on.", "P3W"),
            ("It went on for [the last three weeks].", "P3W"),
            (
                "He fell on [Saturday]. He was last seen at [half past nine that evening].",
                "2020-02-08 2020-02-08T21:30",
            ),
            ("They were called at [twenty to midnight] on [Saturday].", "2020-02-08T23:40 2020-02-08"),
        ],
    );
}

#[test]
fn hours_of_reports() {
    check_on(
        (2023, 10, 18),
        &[
            ("Between [8pm] and [9pm] on [Monday] three cars burned.", "2023-10-16T20:00 2023-10-16T21:00 2023-10-16"),
            ("The strike will begin at [a minute past midnight] on [Friday].", "2023-10-20T00:01 2023-10-20"),
            ("The vote is set for [a week from Thursday].", "2023-10-26"),
            ("He fell ill on [the evening of the 12th].", "2023-10-12TEV"),
            ("The river last froze in [the winter of 1962-63].", "1962-WI"),
            ("They last met in Geneva [the summer before last].", "2022-SU"),
            ("The clocks went forward on [the last Sunday in March].", "2023-03-26"),
        ],
    );
}
