//! What looks ahead or back by its sense rather than its tense: an agreement, a question, a plan, a report that is due.

use super::super::calendar::{date, iso};
use super::super::{Time, find};
use super::{check, check_on};
use crate::document::Document;

#[test]
fn agreed_asked_owed_and_planned() {
    check_on(
        (2024, 7, 25),
        &[
            ("Dunmore agreed to buy Calloway in [March].", "2024-03"),
            ("Dunmore has agreed to sell its mills in [January].", "2025-01"),
            ("Holders agreed to the sale in [March].", "2024-03"),
            ("The council agreed to hold a vote in [September].", "2024-09"),
            ("The fair, planned for the [October] long weekend, has been cancelled.", "2024-10"),
            ("The fair, set for the [October] long weekend, has been cancelled.", "2024-10"),
            ("She called for the [October] vote to be annulled.", "2023-10"),
            ("The two sides agreed to the terms on [Monday].", "2024-07-22"),
            ("It [now] expected a profit for [the year] ending in [September].", "PRESENT_REF P1Y 2024-09"),
            ("It posted a loss for [the year] ending in [March].", "P1Y 2024-03"),
            ("[Fourth-quarter] results are due on [Nov. 7].", "2024-Q4 2024-11-07"),
            ("[Second-quarter] results are due on [Aug. 7].", "2024-Q2 2024-08-07"),
            ("[Fourth-quarter] results were better.", "2023-Q4"),
            ("The outlook for [the weekend] is grim.", "2024-W30-WE"),
            ("Her plans for [the weekend] were unsettled.", "2024-W30-WE"),
            ("They drove to the coast for [the weekend].", "2024-W29-WE"),
            ("“What do I tell people [Sunday]?” he asked.", "2024-07-28"),
            ("“What did you do [Sunday]?” he asked.", "2024-07-21"),
            ("“Do you know who won [Sunday]?” he asked.", "2024-07-21"),
            ("“What are we supposed to do [Friday]?” he asked.", "2024-07-26"),
            ("“I have to bury my son [Saturday],” she said.", "2024-07-27"),
            ("“I had to bury my son [Saturday],” she said.", "2024-07-20"),
            ("“We have to learn from the defeat on [Saturday],” he said.", "2024-07-20"),
            ("The coach named his side on [Tuesday] for [Saturday night]’s Test.", "2024-07-23 2024-07-27TNI"),
            ("The club selected Ann Lee for [Sunday]’s final.", "2024-07-28"),
            ("He was fined on [Tuesday] for [Saturday]’s match.", "2024-07-23 2024-07-20"),
            ("On [Wednesday] Town travel to Derby.", "2024-07-31"),
        ],
    );
}

#[test]
fn what_is_told_by_the_way_is_over_whatever_will_be() {
    check_on(
        (2024, 7, 7),
        &[
            (
                "Norland will meet Sudria, who beat Westmark on [Friday], in Arden on [July 20].",
                "2024-07-05 2024-07-20",
            ),
            ("The winner will play Varga, who reached the final on [Friday].", "2024-07-05"),
            ("Norland will meet Sudria, which defeated Westmark on [Friday].", "2024-07-05"),
            ("Norland will face Sudria, who lost to Westmark on [Saturday].", "2024-07-06"),
            ("She is due to replace Tom Roe, who left the firm on [Friday].", "2024-07-05"),
            ("Arden will sign Roe, whose father left the club on [Friday].", "2024-07-05"),
            ("The side will miss Roe, who won a cap in [March].", "2024-03"),
            ("Norland, who beat Westmark, will meet Sudria on [Friday].", "2024-07-12"),
            ("Norland will meet Sudria, who reached the final, on [Friday].", "2024-07-12"),
            ("The side will miss Roe, who joined the squad for [Friday]’s match.", "2024-07-12"),
            ("The club will sell Roe, who agreed to leave on [Friday].", "2024-07-12"),
            ("Arden will play Calloway, who host Dunmore on [Friday].", "2024-07-12"),
        ],
    );
}

#[test]
fn what_somebody_has_called_others_to_is_to_come() {
    check_on(
        (2024, 9, 17),
        &[
            ("Mediators have called the parties to a meeting on [Thursday].", "2024-09-19"),
            ("The mayor has summoned union leaders to talks on [Friday].", "2024-09-20"),
            ("Ann Lee has been invited to the summit on [Friday].", "2024-09-20"),
            ("Council leaders have called an emergency meeting on [Thursday].", "2024-09-19"),
            ("The union has organised a march on [Saturday].", "2024-09-21"),
            ("The coach has recalled Ann Lee for the match on [Saturday].", "2024-09-21"),
            ("Arden have dropped their captain for the second Test on [Friday].", "2024-09-20"),
            ("The coach has apologised for the match on [Saturday].", "2024-09-14"),
            ("The mayor summoned union leaders to talks on [Friday].", "2024-09-13"),
            ("The mayor has called the meeting on [Friday] a farce.", "2024-09-13"),
            ("The mayor has ordered an inquiry into the march on [Saturday].", "2024-09-14"),
            ("Police have arrested a man at a match on [Saturday].", "2024-09-14"),
        ],
    );
}

#[test]
fn what_went_before_is_told_in_the_present() {
    check_on(
        (2024, 7, 25),
        &[
            ("It brings the rate to its highest level since [October].", "2023-10"),
            ("It will be the first strike since [September].", "2023-09"),
            ("It will be the third strike since [Monday].", "2024-07-22"),
            ("Prices remain lower than in [September].", "2023-09"),
            ("The figure compares with 3% in [October].", "2023-10"),
            ("It follows a rise of 2% in [September].", "2023-09"),
            ("The report comes after a raid in [November].", "2023-11"),
            ("Nothing changes until after the [November] election.", "2024-11"),
            ("Nothing changes if they win in [November].", "2024-11"),
            ("The comet, which was found in [2019], is brightest in [the third week of August].", "2019 2024-W33"),
            ("It follows a raid in [November].", "2023-11"),
            ("That compares with 3% in [September].", "2023-09"),
        ],
    );
}

#[test]
fn lengths_ahead_and_what_goes_on_within() {
    check(&[
        ("The inquiry will report in [three weeks].", "2019-W05"),
        ("The hearing will be held in [a fortnight].", "2019-W04"),
        ("In [eleven days] the hall will be handed over.", "2019-01-21"),
        ("The election is just [three weeks] away.", "2019-W05"),
        ("The election was [three weeks] away.", "P3W"),
        ("In [ten days], voters go to the polls.", "2019-01-20"),
        ("In [two weeks] he lost his job.", "P2W"),
        ("In [two weeks] the river rises by a foot.", "P2W"),
        ("In [two weeks] she will have spent it all.", "P2W"),
        ("They will build it in [three weeks].", "P3W"),
        ("She was offered it [last week]. She refused [the same afternoon].", "2019-W01 2019-W01"),
        ("She was hired in [May 2017]. She left [the same week].", "2017-05 2017-05"),
        ("Thousands died over [the following decade].", "P10Y"),
        (
            "They enrolled in [2004]. A [2015] review found no risk. [Five years later] they were seen again.",
            "2004 2015 2009",
        ),
        ("By [the summer of 1968] she mended clocks. [Two years later] she married.", "1968-SU 1970"),
        ("The [2014] election was close. [Two years later] he ran again.", "2014 2016"),
        ("He was jailed in [2010] and freed in [March] after [eight years].", "2010 2018-03 P8Y"),
        ("They were in hospital [Thursday night]. It began at [1:12 a.m.]", "2019-01-10TNI 2019-01-10T01:12"),
        (
            "It began on [Wednesday]. They appear in court on [Friday]. Stones were thrown at [11.15am].",
            "2019-01-09 2019-01-11 2019-01-09T11:15",
        ),
        ("By [midmorning] the road was shut.", "2019-01-10TMO"),
        ("They train [once or twice a week].", "P1W"),
    ]);
}

#[test]
fn quarters_of_a_firm_are_those_that_ended() {
    let sales = "Sales fell in the third quarter ended June 29. A year earlier, they rose.";
    let times = find(&Document::read(sales), date(2024, 7, 25));
    let days = |time: &Time| time.interval.and_then(|days| Some([iso(days.earliest?), iso(days.latest?)].join("..")));
    let found: Vec<Option<String>> = times.all.iter().map(days).collect();
    let wanted = ["2024-04-01..2024-06-30", "2024-06-29..2024-06-29", "2023-04-01..2023-06-30"];
    assert_eq!(found, wanted.map(|days| Some(days.to_string())));
}

#[test]
fn the_last_of_something_and_sayings_are_no_times() {
    check(&[
        ("On the last night of the tour, she wept.", ""),
        ("On their last evening together, she wept.", ""),
        ("It was the last summer of her life.", ""),
        ("It rained on the last Sunday of the tour.", ""),
        ("It rained [last Sunday].", "2019-01-06"),
        ("The band’s last night sold out.", ""),
        ("She left [last night].", "2019-01-09TNI"),
        ("She left [this past summer].", "2018-SU"),
        ("His remorse came very late in the day.", ""),
        ("It is late in the day to complain.", ""),
        ("Midday naps are common there.", ""),
        ("At [noon] shops were shut.", "2019-01-10T12:00"),
        ("Shops were shut at [midday].", "2019-01-10T12:00"),
    ]);
}

#[test]
fn a_day_named_at_the_head_of_what_is_quoted() {
    check_on((2023, 11, 17), &[("“On [the morning of March 3] he kissed me,” she said.", "2023-03-03TMO")]);
}
