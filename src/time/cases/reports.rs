//! What business and the state count in.

use super::check;

#[test]
fn years_of_account() {
    check(&[
        ("Sales in [the third quarter] ended flat.", "2018-Q3"),
        ("[Fiscal 2019] began in [October].", "2019 2018-10"),
        ("The budget for [fiscal year 2020] grew.", "2020"),
        ("Spending in [the 2017 fiscal year] fell.", "2017"),
        ("Sales rose 8% in [fiscal 2018]'s [second half].", "2018 2018-H2"),
        ("The city spent more in [2017-18] than in [2016-17].", "2017-07/2018-06 2016-07/2017-06"),
    ]);
}

#[test]
fn quarters_and_halves() {
    check(&[
        ("Prices rose 2% in [the year] to [November].", "P1Y 2018-11"),
        ("Profit doubled in [the first quarter of 2018].", "2018-Q1"),
        ("Growth slowed in [the second quarter].", "2018-Q2"),
        ("It expects a loss in [the first quarter].", "2019-Q1"),
        ("It forecast growth in [Q1 2019].", "2019-Q1"),
        ("Earnings for [the quarter] ended [Sept. 30] fell.", "2018-Q3 2018-09-30"),
        ("Revenue for [the quarter] ended [Sept. 29] rose.", "2018-Q3 2018-09-29"),
        ("It was the steepest drop since [the third quarter of 2008]. [A year ago], rents were lower.", "2008-Q3 2018"),
        ("Sales rose in [the third quarter] from [the same period a year earlier].", "2018-Q3 2017-Q3"),
        ("Exports fell in [the first half of last year].", "2018-H1"),
        ("GDP grew 2% in [the second half of 2018].", "2018-H2"),
        ("Pretax profit rose in [the second half].", "2018-H2"),
        ("[First-half] revenue will be flat.", "2019-H1"),
        ("It will report [fourth-quarter] results on [Jan. 24].", "2018-Q4 2019-01-24"),
        ("Output fell in [the third quarter]. In [that quarter] it shut a mill.", "2018-Q3 2018-Q3"),
        ("It shut a mill in [the first two quarters of 2017].", "2017-H1"),
        ("The firm sees weak demand in [coming quarters].", "FUTURE_REF"),
        ("The firm's profit grew in the first half of the decade.", ""),
    ]);
}

#[test]
fn decades_and_centuries() {
    check(&[
        ("Prices soared in [the 1960s] and [the '70s].", "196 197"),
        ("The hall was built in [the late 1920s].", "END:192"),
        ("Crime fell through [the nineties].", "199"),
        ("A text from [the 16th century] was sold.", "15"),
        ("It is the worst drought of [the past century].", "P100Y"),
        ("The drought of [the last decade] ended.", "P10Y"),
        ("The house dates from [the early 1800s].", "START:180"),
        ("It was [1980]'s best film.", "1980"),
        ("Highs will climb into the 90s.", ""),
    ]);
}

#[test]
fn before_the_first_year() {
    check(&[
        ("The tomb was sealed in [300 BC].", "BC0300"),
        ("A jar from [about 1500 B.C.] was found.", "APPROX:BC1500"),
        ("The town fell in [AD 410].", "0410"),
        ("The wall was built in [122 AD].", "0122"),
        ("Coins of [the first century BC] lay there.", "BC00"),
    ]);
}

#[test]
fn near_misses_of_accounts() {
    check(&[
        ("She scored in the first half.", ""),
        ("The first half of the film drags.", ""),
        ("They led 14-3 at the half.", ""),
        ("A quarter of the staff left.", ""),
        ("They live in Surrey, BC.", ""),
        ("Some 300 BC Ferries workers struck.", ""),
        ("He is in his late 60s.", ""),
        ("Flight 1960 was late.", ""),
        ("The 1500 metres was won by Lee.", ""),
        ("The ad 30 people saw was pulled.", ""),
        ("Quarter-to-quarter swings are common.", ""),
    ]);
}
