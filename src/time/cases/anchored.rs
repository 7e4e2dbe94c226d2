//! Times that are counted from another in the text.

use super::check;

#[test]
fn the_one_after_and_the_one_before() {
    check(&[
        ("She died on [5 March 2017]. She had been admitted on [3 March].", "2017-03-05 2017-03-03"),
        ("He was held on [Dec. 4, 2016]. He was freed on [Jan. 6].", "2016-12-04 2017-01-06"),
        ("He was held on [Dec. 4, 2018]. He was freed on [Jan. 6].", "2018-12-04 2019-01-06"),
        ("The law was signed on [Dec. 4, 2016]. The court will rule on [Jan. 22].", "2016-12-04 2019-01-22"),
        ("It opened in [2014]. In [October that year] it burned.", "2014 2014-10"),
        ("The mine shut in [2011]; [the following year] the mill did.", "2011 2012"),
        ("He was hired in [May 2014] and left [the next month].", "2014-05 2014-06"),
        ("The storm hit on [Friday]. [The next morning] the roads were dry.", "2019-01-04 2019-01-05TMO"),
        ("They met on [Dec. 3] and [three days later] signed.", "2018-12-03 2018-12-06"),
        ("She fell ill on [March 2, 2016], and died [two weeks later].", "2016-03-02 2016-W11"),
        ("It opened in [1999], [10 years] after he left.", "1999 P10Y"),
        ("The vote was on [Tuesday]; [the day before], he had resigned.", "2019-01-08 2019-01-07"),
        ("He won in [2008] and [2012]; [four years later] he lost.", "2008 2012 2016"),
        ("Talks began on [Jan. 2]. [A day later] they failed.", "2019-01-02 2019-01-03"),
        ("He was held on [Nov. 5] and freed [the following Monday].", "2018-11-05 2018-11-12"),
        ("The mill lost money in [2016], and made some in [the following quarter].", "2016 2017-Q1"),
        ("He joined in [1987] and quit [a decade later].", "1987 1997"),
        ("He saw in [the spring of 2017] that she was not paid since [the previous July].", "2017-SP 2016-07"),
        ("He won it in [2011]. He had nearly quit [the year before] he was cast.", "2011 ?"),
        ("He won it in [2011]. He had nearly quit [the year before].", "2011 2010"),
        ("The mine shut in [2011]. It opened again [the following March].", "2011 2012-03"),
        ("The firm lost money in [2016]. [The previous year] it had made a profit.", "2016 2015"),
        ("He retired in [2010]. [The previous winter] he moved.", "2010 2009-WI"),
    ]);
}

#[test]
fn a_year_earlier() {
    check(&[
        ("There were 50 in [2016], up from 30 [a year earlier].", "2016 2015"),
        ("The firm had 1,200 workers on [December 31, 2017], up from 900 [a year earlier].", "2017-12-31 2016"),
        ("Exports were 40 in [March 2018], up from 30 [a year earlier].", "2018-03 2017-03"),
        ("He married in [2015]. [A year earlier], he had been jailed.", "2015 2014"),
        ("In [2015] he was cleared of a crime that had shocked the town [a year earlier].", "2015 2014"),
        ("Dunn, who founded the firm in [1998], said sales rose from [a year earlier].", "1998 2018"),
        ("The ministry said on [Monday] that sales fell from [a year earlier].", "2019-01-07 2018"),
        ("Sales were 40, up from 30 [a year earlier].", "2018"),
        ("It was the biggest rise since [2008], and prices rose from [a year earlier].", "2008 2018"),
        ("It was the biggest rise since [2008]. Prices rose from [a year earlier].", "2008 2018"),
        ("The bank expects growth of 2% in [2021]. [A year earlier] it foresaw 3%.", "2021 2018"),
        ("It opened in [2011]. Sales were 30 [a year ago].", "2011 2018"),
    ]);
}

#[test]
fn the_same_one() {
    check(&[
        ("He won in [2012]. [That year] she left.", "2012 2012"),
        ("The bridge fell on [Aug. 14, 2018]; [the same day] a fund was set up.", "2018-08-14 2018-08-14"),
        ("They met on [Monday]. [Later that day] they signed.", "2019-01-07 END:2019-01-07"),
        ("She was born in [June 1950]; he died [that month].", "1950-06 1950-06"),
        ("The judge ruled on [Tuesday]. [That night] crowds marched.", "2019-01-08 2019-01-08TNI"),
        ("He spoke on [Tuesday]. Earlier in [the day] he had met her.", "2019-01-08 2019-01-08"),
    ]);
}

#[test]
fn the_one_beside_an_event() {
    check(&[
        ("[The morning after] [Tuesday]'s vote, he quit.", "2019-01-09TMO 2019-01-08"),
        ("[The day after] the vote, he quit.", "?"),
        ("[The week before Christmas] was dry.", "2018-W51"),
        ("He quit [the day after] [November]'s election.", "? 2018-11"),
    ]);
}

#[test]
fn from_the_day_of_the_article() {
    check(&[
        ("He left [a fortnight ago].", "2018-W52"),
        ("She arrived [three weeks ago].", "2018-W51"),
        ("They wed [25 years ago].", "1994"),
        ("He quit [18 months ago].", "2017-07"),
        ("He quit [a decade ago].", "2009"),
        ("The law lapses [two years from now].", "2021"),
        ("It was sold [a year and a half ago].", "2017-07"),
        ("They came [centuries ago].", "PAST_REF"),
        ("He called [an hour ago].", "2019-01-10"),
        ("It rained [all year].", "P1Y"),
        ("They will meet in [the next fortnight].", "P2W"),
        ("The lawyer sought [three weeks' time].", "P3W"),
        ("The judge gave him [two weeks' time] to pay.", "P2W"),
        ("In just [two weeks' time] the school will shut.", "2019-W04"),
        ("Within [two years' time] the mill will shut.", "2021"),
        ("[Ten years ago last May] he left.", "2008-05"),
        ("He died in [December] [two weeks ago].", "2018-12 2018-W52"),
    ]);
}
