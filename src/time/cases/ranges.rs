//! Two times of which the second is the end of the first.

use super::check;

#[test]
fn two_days_share_a_month() {
    check(&[
        ("The summit is on [April 24] and [25].", "2019-04-24 2019-04-25"),
        ("The fair ran from [Jan. 5]-[7].", "2019-01-05 2019-01-07"),
        ("They met on [Dec. 3] and [4, 2018].", "2018-12-03 2018-12-04"),
        ("The talks ran [May 3]–[6, 2016].", "2016-05-03 2016-05-06"),
        ("It ran from [5] to [7 January].", "2019-01-05 2019-01-07"),
        ("It rained between [12] and [15 March 2017].", "2017-03-12 2017-03-15"),
        ("The tour runs from [June 30] to [July 4].", "2019-06-30 2019-07-04"),
        ("It ran from [June 30] to [July 4, 1998].", "1998-06-30 1998-07-04"),
        ("It ran from [Dec. 28] to [Jan. 3, 1998].", "1997-12-28 1998-01-03"),
        (
            "She was seen between [11pm] on [2 May] and [3am] on [3 May 1998].",
            "1998-05-02T23:00 1998-05-02 1998-05-03T03:00 1998-05-03",
        ),
        ("It fell on [Jan. 5] and was rebuilt on [May 3, 1998].", "2019-01-05 1998-05-03"),
        ("[Jan. 5]-[7] - Rain fell on the hills.", "2019-01-05 2019-01-07"),
        ("[Jan. 5]-[7]\nRain fell on the hills.", "2019-01-05 2019-01-07"),
        ("On [Jan. 5] and 25-year-old men were held.", "2019-01-05"),
        ("The shows are on [November 1st], [7th], and [14th].", "2019-11-01 2019-11-07 2019-11-14"),
    ]);
}

#[test]
fn two_of_other_kinds() {
    check(&[
        ("Louis reigned [1715] – [1774] in France.", "1715 1774"),
        ("He ruled from [1999] to [2003].", "1999 2003"),
        ("He ruled in [2001]-[2005].", "2001 2005"),
        ("Prices rose between [March] and [June 2018].", "2018-03 2018-06"),
        ("He was mayor from [1999] until [2003].", "1999 2003"),
        ("The shop is open [Mondays] to [Fridays].", "XXXX-WXX-1 XXXX-WXX-5"),
        ("It ran from [Monday] to [Wednesday].", "2019-01-07 2019-01-09"),
        ("It lasted [two to three weeks].", "P2W"),
        ("It rose from [11 minutes] in [2012] to [19 minutes].", "PT11M 2012 PT19M"),
        ("It took [2000 to 3000 years].", "P2000Y"),
        ("She played there in [the 2016-17 season].", "2016-07/2017-06"),
        ("They won the cup in [2018–19].", "2018-07/2019-06"),
        ("In [October]–[December 2017] sales fell.", "2017-10 2017-12"),
    ]);
}

#[test]
fn the_second_day_comes_after_the_first() {
    check(&[
        ("Tickets bought between [Dec. 16] and [July 31] are covered.", "2018-12-16 2019-07-31"),
        ("They were shut from [Nov. 3] to [Jan. 5].", "2018-11-03 2019-01-05"),
        ("They were shut between [Nov. 3] and [Dec. 5].", "2018-11-03 2018-12-05"),
        ("He died on [Nov. 3] and she on [Oct. 5].", "2018-11-03 2018-10-05"),
    ]);
}

#[test]
fn near_misses_of_ranges() {
    check(&[
        ("On [April 24] and 25 other days it rained.", "2018-04-24"),
        ("On [May 3] 12 people died.", "2018-05-03"),
        ("On [May 3], 12 people died.", "2018-05-03"),
        ("From [Jan. 5], 7 shops shut.", "2019-01-05"),
        ("On [Dec. 3] and 40 more times he called.", "2018-12-03"),
        ("They took 5 and 7 seats.", ""),
        ("Call 2018-20 for help.", ""),
        ("They lost by 2018-25.", ""),
        ("In the first half of [May 3]’s match they led.", "2019-05-03"),
    ]);
}
