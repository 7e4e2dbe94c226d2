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
