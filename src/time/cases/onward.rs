//! Stories that go on in the year they have named, what is told in the past and is so, and orders: each from a day of its own.

use super::{check, check_on};

#[test]
fn what_is_told_in_the_past_is_over() {
    check_on(
        (1998, 12, 4),
        &[
            ("The two last met in [mid-October].", "MID:1998-10"),
            ("The teams last met in [December].", "1998-12"),
            ("The two sides meet in [May].", "1999-05"),
        ],
    );
    check_on(
        (2012, 6, 13),
        &[
            ("The loan fell due on [January 31] and was not paid.", "2012-01-31"),
            ("He died on [June 20].", "2011-06-20"),
            ("The school was closed on [September 3].", "2011-09-03"),
            ("The school was closed in [July].", "2011-07"),
            ("The strike was called off on [June 20].", "2012-06-20"),
            ("The trial was set for [June 20].", "2012-06-20"),
            ("The trial was adjourned to [August].", "2012-08"),
            ("The match was due to be played in [August].", "2012-08"),
            ("In [2009], a new vote had to be held on [July 2].", "2009 2009-07-02"),
            ("He applied in [1999]. The permit came on [Aug. 3, 2004], [five years later].", "1999 2004-08-03 2004"),
            ("He came in [1999] and, [five years later], he left.", "1999 2004"),
        ],
    );
    check_on(
        (2009, 2, 14),
        &[
            ("The loan fell due on [October 31st] and was not paid.", "2008-10-31"),
            ("The loan falls due on [October 31st].", "2009-10-31"),
        ],
    );
}

#[test]
fn what_somebody_foresaw_then() {
    check_on(
        (2012, 6, 13),
        &[
            ("In [March] he promised it would be done by [May].", "2012-03 2012-05"),
            ("In [2010], the minister promised a decision by [June].", "2010 2010-06"),
            ("[Two years ago], he told an audience that it would open by [Christmas].", "2010 2010-12-25"),
            ("He promised it would be done by [May].", "2013-05"),
            ("In [March] he said that it will be done by [August].", "2012-03 2012-08"),
        ],
    );
}

#[test]
fn seasons_and_feasts_go_on() {
    check_on(
        (2012, 6, 13),
        &[
            (
                "In [January 1996], she saw two pupils were ill. [That summer] she went from door to door.",
                "1996-01 1996-SU",
            ),
            ("On [April 13, 1940], soldiers took them away. Hanka died [that winter].", "1940-04-13 1940-WI"),
            ("He was jailed in [January 2005]. [That autumn] he died.", "2005-01 2005-FA"),
            ("She left in [February 1997]. [That winter] was the coldest.", "1997-02 1996-WI"),
            ("The war ended in [August 1945]. He came home [that summer].", "1945-08 1945-SU"),
            ("The plant closed in [October 1985]. [That summer], 40 men had been laid off.", "1985-10 1985-SU"),
            ("In [the summer of 2001], he moved to Leeds. In [September], he took a job.", "2001-SU 2001-09"),
            ("In [2009], the couple moved. They married at [Christmas].", "2009 2009-12-25"),
            ("In [1997], a virus came. On [December 28], the birds were killed.", "1997 1997-12-28"),
            ("In [January 1996] she noticed a pattern. By [Labor Day] she had 14 names.", "1996-01 1996-09-02"),
            ("The fire broke out in [July 2009]. The church reopened at [Easter].", "2009-07 2010-04-04"),
            ("He died on [5 March 2010]. Police found his car on [27 February].", "2010-03-05 2010-02-27"),
            ("They met in [the summer of 1978]. Her son has asked him to stay for [Easter].", "1978-SU 2012-04-08"),
            ("He was born in [1960]. He was arrested in [May].", "1960 2012-05"),
            ("The team won the cup in [2010]. It lost the final on [May 19].", "2010 2012-05-19"),
        ],
    );
}

#[test]
fn this_winter_may_be_over() {
    check_on(
        (2012, 3, 20),
        &[
            ("The ledger surfaced [this winter], when a foreman found it.", "2011-WI"),
            ("It was the third storm [this winter].", "2011-WI"),
            ("The snow [this winter] has been heavy.", "2011-WI"),
            ("He will have an operation [this winter].", "2012-WI"),
            ("The play opens [this winter].", "2012-WI"),
            ("He said [this winter] would be mild.", "2012-WI"),
            ("It was the third storm [this winter].", "2011-WI"),
        ],
    );
    check_on((2012, 10, 13), &[("Fuel will be dear [this winter].", "2012-WI")]);
    check_on((2012, 1, 13), &[("He had an operation [this winter].", "2011-WI")]);
}

#[test]
fn orders() {
    check_on(
        (2018, 7, 11),
        &[
            ("The judge told Smith to appear in court on [Friday].", "2018-07-13"),
            ("The judge told the lawyers to return to court [Friday].", "2018-07-13"),
            ("The union told members to stay home [Friday].", "2018-07-13"),
            ("He was ordered to appear in court on [Friday].", "2018-07-13"),
            (
                "The judge ordered the firm to file papers by [Thursday] and to return to court [Friday].",
                "2018-07-12 2018-07-13",
            ),
            ("The council voted to meet again on [Monday].", "2018-07-16"),
            ("He told police he was in Leeds on [Friday].", "2018-07-06"),
            ("She asked to see him on [Friday].", "2018-07-06"),
            ("The judge ordered him released on [Friday].", "2018-07-06"),
            ("Residents were ordered to evacuate [Monday].", "2018-07-09"),
            ("A court ordered him on [Friday] to pay.", "2018-07-06"),
            ("The judge had told him to appear on [Friday].", "2018-07-06"),
            ("The judge did not set bail until [Monday].", "2018-07-09"),
            ("The judge set bail until [Monday].", "2018-07-16"),
            ("Workers voted to return to work on [Friday].", "2018-07-13"),
            ("The judge told jurors on [Monday] to return on [Thursday].", "2018-07-09 2018-07-12"),
            ("He asked police to come on [Friday], but nobody came.", "2018-07-06"),
            ("The firm asked the court on [Monday] to stay the order.", "2018-07-09"),
            ("The judge asked police to come on [Friday], but nobody was there.", "2018-07-06"),
        ],
    );
}

#[test]
fn what_a_weekday_may_bring() {
    check_on(
        (2011, 10, 20),
        &[
            ("Winds on [Sunday] could reach 60 miles an hour.", "2011-10-23"),
            ("A decision on [Monday] could end the strike.", "2011-10-24"),
            ("A vote on [Monday] would end the strike.", "2011-10-24"),
            ("Another foot of snow is possible [Sunday].", "2011-10-23"),
            ("The attack on [Sunday] could have been prevented.", "2011-10-16"),
            ("The ruling on [Monday] could affect thousands.", "2011-10-17"),
            ("Mr. Smith on [Monday] could not say who did it.", "2011-10-17"),
            ("Workers on [Monday] could see smoke.", "2011-10-17"),
            ("Firefighters on [Monday] could only watch.", "2011-10-17"),
            ("Police on [Monday] may have saved his life.", "2011-10-17"),
            ("The minister said on [Monday] that taxes could rise.", "2011-10-17"),
        ],
    );
    check_on(
        (2016, 8, 20),
        &[
            ("“Come and see me on [January 30] and I will tell you,” she said.", "2017-01-30"),
            ("The rules apply from [2 February].", "2017-02-02"),
            ("The rules applied from [2 February].", "2016-02-02"),
        ],
    );
}

#[test]
fn so_long_from_a_day() {
    check_on(
        (2011, 10, 20),
        &[
            ("She will be 35 [two weeks from today].", "2011-11-03"),
            ("The trial will open [a week from Tuesday].", "2011-11-01"),
            ("He goes [three weeks from now].", "2011-W45"),
            ("He was away for [two weeks] from [Monday].", "P2W 2011-10-17"),
            ("The shop will close on [the last Friday of the month].", "2011-10-28"),
            ("It opens on [the first Monday of next month].", "2011-11-07"),
            ("It met on [the last Friday of September].", "2011-09-30"),
        ],
    );
}

#[test]
fn nights_and_speeches_that_go_on() {
    check_on(
        (2016, 8, 20),
        &[
            ("A vigil will be held at [7 tonight].", "2016-08-20T19:00"),
            ("The film is on at [8:30 tonight].", "2016-08-20T20:30"),
            ("The film is on at [8:30 a.m.] and at [9 p.m. tonight].", "2016-08-20T08:30 2016-08-20T21:00"),
            (
                "“We have a deal,” the minister said on [Wednesday]. “We signed it [yesterday].”",
                "2016-08-17 2016-08-16",
            ),
            ("The minister met his men on [Wednesday]. “We signed it [yesterday],” he said.", "2016-08-17 2016-08-19"),
            ("Rain fell all day [Wednesday]. [Overnight] it turned to snow.", "2016-08-17 2016-08-17TNI"),
            ("Police met the mayor on [Friday]. [Overnight] two men were shot.", "2016-08-19 2016-08-20TNI"),
            ("Two men were shot [overnight].", "2016-08-20TNI"),
        ],
    );
}

#[test]
fn lists_that_set_out_a_year() {
    check_on(
        (2020, 2, 28),
        &[
            ("He had tried to meet her twice [last year], in [April] and again in [May].", "2019 2019-04 2019-05"),
            ("Talks were held [last year], in [March], [June] and [November].", "2019 2019-03 2019-06 2019-11"),
            ("He was fined in [2018], in [March], [June] and [November].", "2018 2018-03 2018-06 2018-11"),
            ("They will meet twice [next year], in [April] and in [October].", "2021 2021-04 2021-10"),
            ("He had struck [last year], on [3 May] and again on [9 June].", "2019 2019-05-03 2019-06-09"),
            ("He quit [last year], in [October], and died in [January].", "2019 2019-10 2020-01"),
            ("Rates rose twice [last year], but in [January] they fell.", "2019 2020-01"),
            ("The band will tour twice [this year], in [April] and [October].", "2020 2020-04 2020-10"),
        ],
    );
}

#[test]
fn nothing_remembered_is_to_come() {
    check(&[
        ("“It was awful,” she said. “We went back [the next day] and it was gone.”", "?"),
        ("“I came here [the morning after] the quake,” she said.", "?"),
        ("The mayor spoke on [Tuesday]. “[The next day] I went back,” she said.", "2019-01-08 ?"),
        ("He is due in court on [Monday]. He was arrested [the day before].", "2019-01-14 ?"),
        ("She had taught there since [1998] and was due to retire [the following spring].", "1998 ?"),
        ("The fire was on [Wednesday]. They went back [the next day].", "2019-01-09 2019-01-10"),
        ("He will fly out on [Friday] and return [the following day].", "2019-01-11 2019-01-12"),
        ("The first flight left [today]; a second was due [the next day].", "2019-01-10 2019-01-11"),
        ("The fire was on [Monday]. “I went back [the next day],” she said.", "2019-01-07 2019-01-08"),
        ("He retired in [2010]. [The following spring] he moved.", "2010 2011-SP"),
    ]);
}

#[test]
fn what_is_told_by_the_way_moves_nothing_on() {
    check(&[
        (
            "The rain began on [Friday]. A wall built in [2003] was to hold. By [the following Tuesday] homes were lost.",
            "2019-01-04 2003 2019-01-08",
        ),
        ("A run-off will be held [two weeks later], on [June 1].", "2019-W22 2019-06-01"),
        (
            "The drive is on [Jan. 28]. Donors are asked to call by [noon] on [the 26th].",
            "2019-01-28 2019-01-26T12:00 2019-01-26",
        ),
        ("The drive is on [Jan. 28]. The next will be on [the 5th].", "2019-01-28 2019-02-05"),
        ("He tore a muscle in [Saturday]’s final and will be out.", "2019-01-05"),
        ("[Saturday]’s talks between Rome and Paris will be the last.", "2019-01-12"),
    ]);
}

#[test]
fn a_weekday_of_the_week_told() {
    check(&[
        ("He was shot on [12 September]. He died on the [Sunday].", "2018-09-12 2018-09-16"),
        ("The storm came on [14 August]. By the [Sunday] it was gone.", "2018-08-14 2018-08-19"),
        ("It was signed on [12 September]. He flew home on [Sunday].", "2018-09-12 2019-01-06"),
        ("He was shot on [3 January]. He died on the [Sunday].", "2019-01-03 2019-01-06"),
        ("He was elected on [12 September]. The [Tuesday] meeting was short.", "2018-09-12 2019-01-08"),
    ]);
}

#[test]
fn figures_for_a_month_are_of_one_that_is_over() {
    check(&[
        ("The bureau publishes figures for [November] on [Friday].", "2018-11 2019-01-11"),
        ("The bureau will publish jobs data for [December] on [Friday].", "2018-12 2019-01-11"),
        ("The council will set a budget for [November].", "2019-11"),
        ("She is planning a wedding for [July].", "2019-07"),
    ]);
}

#[test]
fn what_was_so_by_a_month() {
    check_on(
        (2022, 5, 8),
        &[
            ("By [the end of September] they were bottom.", "END:2021-09"),
            ("By [the end of September] they had lost six games.", "END:2021-09"),
            ("By [September] it was clear that the mill would close.", "2021-09"),
            ("By [June], prices had doubled.", "2021-06"),
            ("They had lost six games by [September].", "2021-09"),
            ("By [September] they hoped to open.", "2022-09"),
            ("By [September] they were to open the mill.", "2022-09"),
            ("By [September] they had to close the mill.", "2022-09"),
            ("The bank said that by [September] it was expected to cut rates.", "2022-09"),
            ("They had planned a move by [September].", "2022-09"),
            ("The council approved a plan for completion by [September].", "2022-09"),
            ("By [September] they will have moved.", "2022-09"),
        ],
    );
}

#[test]
fn lengths_before_and_after_that() {
    check_on(
        (2006, 8, 17),
        &[
            ("It erupted in [1994]. It had lain dormant for [a century before that].", "1994 P100Y"),
            ("He retired in [1994]. He lived abroad for [two years after that].", "1994 P2Y"),
            ("He retired in [1994]. He died [two years after that].", "1994 1996"),
            ("He left on [Monday]. The trial was set for [two days after that].", "2006-08-14 2006-08-16"),
            ("He died on [Jan. 3]. He had called [the day before] to say that he would come.", "2006-01-03 2006-01-02"),
        ],
    );
}
