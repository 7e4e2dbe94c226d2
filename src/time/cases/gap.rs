//! Minutes between those who race, and hours that look like them.

use super::check;

#[test]
fn gaps_are_no_hours() {
    check(&[
        ("Ruiz finished second at 0:48 and trails by 2:31.", ""),
        ("Lopez won, with Marchetti third at 1:22 and Arango fourth at 2:05.", ""),
        ("He leads Marchetti by 1:04 overall.", ""),
        ("Smith scored at 12:30 of the second period.", ""),
        ("He must be home by [2:30].", "2019-01-10T02:30"),
        ("The second bomb went off at [2:31].", "2019-01-10T02:31"),
        ("The fourth race starts at [2:05].", "2019-01-10T02:05"),
        ("She came second at [2:31pm].", "2019-01-10T14:31"),
        ("By [2:31] he was second.", "2019-01-10T02:31"),
    ]);
}
