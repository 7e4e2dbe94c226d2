//! What a verb in the past says of a time that could lie just ahead, and of a weekday that could be of next week.

use super::check_on;

#[test]
fn months_after_a_past_verb_with_its_object() {
    check_on(
        (2022, 5, 20),
        &[
            ("Police arrested a man in [June].", "2021-06"),
            ("Police arrested a man in [early June].", "START:2021-06"),
            ("Police had arrested a man in [June].", "2021-06"),
            ("Police arrested a man on [June 4].", "2021-06-04"),
            ("He moved to Leeds in [June].", "2021-06"),
            ("Smith, who won the race in [June], is ill.", "2021-06"),
            ("She said the firm signed the deal in [June].", "2021-06"),
            ("The company plans to shut its plant in [June].", "2022-06"),
            ("The company said it planned to shut its plant in [June].", "2022-06"),
            ("The president called an election in [June].", "2022-06"),
            ("The team qualified for the finals in [June].", "2022-06"),
            ("He left for the talks in Bonn in [June].", "2022-06"),
            ("The union called a strike in [June].", "2022-06"),
            ("Lee, who quit in [October], is here.", "2021-10"),
        ],
    );
    check_on(
        (2013, 2, 6),
        &[
            ("Ann Lee, a former judge, quit in [May].", "2012-05"),
            ("The minister, who quit in [May], is ill.", "2012-05"),
        ],
    );
}

#[test]
fn what_lasted_until_a_weekday() {
    check_on(
        (2013, 2, 6),
        &[
            ("It kept residents waiting until [Tuesday].", "2013-02-05"),
            ("He met people planning to stay until [Tuesday].", "2013-02-12"),
            ("Ann Lee, until [2010] the mayor, resigned on [Tuesday].", "2010 2013-02-05"),
            ("The bridge will be shut until [8 p.m.] on [Friday].", "2013-02-08T20:00 2013-02-08"),
            ("Heavy snow forced them to suspend work until [Tuesday morning].", "2013-02-05TMO"),
            ("Heavy rain on [Monday] forced them to stop the search until [Tuesday].", "2013-02-04 2013-02-05"),
            ("The strike forced the school to close until [Monday].", "2013-02-11"),
            ("Officials shut the bridge until [Friday].", "2013-02-08"),
            ("They closed the road until [Monday], when it opened again.", "2013-02-04"),
            ("They closed the road on [Monday].", "2013-02-04"),
            ("The road was closed from [Saturday] until [Monday].", "2013-02-02 2013-02-04"),
            ("Rain on [Monday] delayed the launch until [Tuesday].", "2013-02-04 2013-02-05"),
            ("He was held until [Monday], when he was freed on bail.", "2013-02-04"),
            ("The judge delayed the trial until [Monday].", "2013-02-11"),
            ("The judge ordered them to stay away until [Monday].", "2013-02-11"),
            ("They agreed to suspend the talks until [Monday].", "2013-02-11"),
            ("The shop is shut until [Monday], when it will open its doors again.", "2013-02-11"),
        ],
    );
}

#[test]
fn fixtures_behind_an_aside() {
    check_on(
        (2013, 1, 31),
        &[
            ("Harborough, who were promoted [last May], go to Everton on [Saturday].", "2012-05 2013-02-02"),
            ("Town, who have lost five in a row, travel to Derby on [Tuesday].", "2013-02-05"),
            ("Rovers, promoted in [May], go to Hull on [Saturday].", "2012-05 2013-02-02"),
            ("The council, which met [last week], votes on the plan on [Monday].", "2013-W04 2013-02-04"),
            ("The council, which met [last week], voted on the plan on [Monday].", "2013-W04 2013-01-28"),
            ("The men, who live in Derby, went to Hull on [Monday].", "2013-01-28"),
        ],
    );
}

#[test]
fn weekdays_of_no_date() {
    check_on(
        (2019, 5, 20),
        &[
            ("One Saturday in [August 1998], a bomb went off in the town.", "1998-08"),
            ("On a cold Sunday in [January 2005] she left home.", "2005-01"),
            ("She vanished one Tuesday in [1995].", "1995"),
            ("In [2013], on a wet Tuesday in [March], he resigned.", "2013 2013-03"),
            ("She died in [2009], one Sunday in [May].", "2009 2009-05"),
            ("On a recent Saturday morning, he stood in a church basement.", ""),
            ("One recent Friday, he stood in a church basement.", ""),
            ("On a cold [Sunday] in Leeds she left home.", "2019-05-19"),
            ("He met one [Monday] deadline.", "2019-05-20"),
        ],
    );
}

#[test]
fn what_begins_lends_no_year_to_what_is_near() {
    check_on(
        (2015, 6, 8),
        &[
            (
                "Eleanor Voss, a botanist, was born in Cork on [February 11, 1924]. She died on [May 30].",
                "1924-02-11 2015-05-30",
            ),
            ("She was born in [February 1924]. She died on [May 30].", "1924-02 2015-05-30"),
            ("The bank was founded on [March 3, 1931]. It filed for bankruptcy on [May 30].", "1931-03-03 2015-05-30"),
            ("She was arrested on [March 5, 2007]. She died on [May 30].", "2007-03-05 2007-05-30"),
            ("She was born on [March 5, 2007]. She died on [Nov. 30].", "2007-03-05 2007-11-30"),
        ],
    );
}

#[test]
fn what_may_go_on_beyond_a_month() {
    check_on(
        (2019, 3, 12),
        &[
            ("Any delay beyond [June] could jeopardize the financing, Pruitt said.", "2019-06"),
            ("The talks could drag on past [June].", "2019-06"),
            ("Any delay after [September] may cost millions.", "2019-09"),
            ("A delay until after [September] would be costly.", "2019-09"),
            ("She looked past [June] to a new life.", "2019-06"),
            ("The strike lasted beyond [June].", "2018-06"),
            ("He stayed past [June].", "2018-06"),
            ("She resigned [this past June].", "2018-06"),
        ],
    );
}

#[test]
fn the_quarter_before_that_reported() {
    check_on(
        (2019, 7, 25),
        &[
            ("Sales rose 4% from [the same quarter of 2018] and 2% from [the previous quarter].", "2018 2019-Q1"),
            (
                "Gross margin narrowed to 43.1% in [the second quarter] from 46.8% in [the same quarter of 2018] and 44.5% in [the previous quarter].",
                "2019-Q2 2018-Q2 2019-Q1",
            ),
            ("Sales fell 5% from [the previous quarter].", "2019-Q1"),
            ("Sales fell 5% in [the previous quarter].", "2019-Q2"),
            (
                "It made a profit in [the fourth quarter of 2017], and a loss in [the previous quarter].",
                "2017-Q4 2017-Q3",
            ),
            ("\"We think [the December quarter] is going to be tough,\" Smith said.", "2019-Q4"),
            ("She said [the March quarter] would be better.", "2020-Q1"),
            ("She said [the March quarter] was better.", "2019-Q1"),
            ("They said [the December quarter] would be better.", "2019-Q4"),
        ],
    );
}

#[test]
fn weekdays_to_which_people_look_and_those_of_every_week() {
    check_on(
        (2013, 2, 6),
        &[
            ("\"What he tells me on [Sunday], I don't know,\" he said.", "2013-02-10"),
            ("I don't know what happens on [Sunday].", "2013-02-10"),
            ("When I see him on [Friday], I'll tell him.", "2013-02-08"),
            ("When I saw him on [Friday], I told him.", "2013-02-01"),
            ("The tour includes dates in Leeds on [Friday].", "2013-02-08"),
            ("The sale begins [next Thursday].", "2013-02-14"),
            ("The sale begins [next Friday].", "2013-02-08"),
            ("On [Saturday mornings] there is a market.", "XXXX-WXX-6TMO"),
            ("The Sunday Courier reported the deal.", ""),
            ("He told the Sunday Argus that he was well.", ""),
            ("They work in the city during the week.", ""),
            ("He will visit the city during [the week].", "2013-W06"),
        ],
    );
}

#[test]
fn quarters_of_a_year_that_is_opened_in_spring() {
    check_on(
        (2022, 10, 27),
        &[
            ("Vaibhav Cements [Q2] net profit slips to Rs 186 crore.", "2022-Q3"),
            ("The RBI expects inflation at 6.5 per cent in [Q3].", "2022-Q4"),
            ("The firm posted a profit of Rs 186 crore in [the second quarter of FY23].", "2022-Q3"),
            ("Acme [Q2] net profit slips to $186 million.", "2022-Q2"),
        ],
    );
}

#[test]
fn lengths_of_two_units_and_the_century_at_hand() {
    check_on(
        (2023, 5, 4),
        &[
            ("He was jailed for [three years and four months].", "P3Y4M"),
            ("He served [one year and eight months].", "P1Y8M"),
            ("The flight lasts [two hours and six minutes].", "PT2H6M"),
            ("The trip took [two days and six hours].", "P2DT6H"),
            ("The boys were between [one week] and [three months] old.", "P1W P3M"),
            ("The talks took [two to three weeks].", "P2W"),
            ("Temperatures could rise by [the end of this century].", "END:20"),
            ("Temperatures could rise by [the middle of this century].", "MID:20"),
        ],
    );
}

#[test]
fn hours_of_what_was_told_in_a_year_long_over() {
    check_on(
        (2015, 6, 8),
        &[
            ("\"We were woken at [3 a.m.],\" she told The Times in [1999].", "T03:00 1999"),
            ("\"We left at [midnight] and walked until [dawn],\" she wrote in a [1983] memoir.", "T00:00 ? 1983"),
            ("\"We were woken at [3 a.m.],\" she told The Times.", "2015-06-08T03:00"),
        ],
    );
}
