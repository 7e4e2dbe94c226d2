//! What lies ahead and what is over: weekdays, months and days without a year.

use super::check;

#[test]
fn weekdays_to_come() {
    check(&[
        ("The trial opens [Monday].", "2019-01-14"),
        ("The senator meets voters [Tuesday].", "2019-01-15"),
        ("The court resumes on [Wednesday].", "2019-01-16"),
        ("On [Monday], lawmakers will vote.", "2019-01-14"),
        ("On [Monday], lawmakers are expected to vote.", "2019-01-14"),
        ("On [Monday] lawmakers are expected to vote.", "2019-01-14"),
        ("But on [Monday], she will sign it.", "2019-01-14"),
        ("On [Tuesday], the league plans to hold a rally.", "2019-01-15"),
        ("The firm has scheduled a meeting for [Friday].", "2019-01-11"),
        ("Rain is likely to fall on [Saturday].", "2019-01-12"),
        ("He plans to resign by [Tuesday].", "2019-01-15"),
        ("He must pay by [Tuesday].", "2019-01-15"),
        ("They are due in court on [Wednesday].", "2019-01-16"),
        ("The union said it would strike on [Monday].", "2019-01-14"),
        ("They then play Utah on [Friday].", "2019-01-11"),
        ("They did not play on [Friday].", "2019-01-04"),
        ("They play again [Sunday].", "2019-01-13"),
        ("The council is meeting on [Monday].", "2019-01-14"),
        ("The search was to resume at [dawn] on [Monday].", "2019-01-14TMO 2019-01-14"),
        ("He has been suspended until [Friday].", "2019-01-11"),
        ("The airline cancelled its flights through [Friday].", "2019-01-11"),
        ("The mine ran through [Friday].", "2019-01-04"),
        ("Police imposed a curfew until [Monday].", "2019-01-14"),
        ("Police stayed until [Monday].", "2019-01-07"),
        ("You can't finish it by [Easter].", "2019-04-21"),
        ("We could not finish it by [Friday].", "2019-01-04"),
        ("Those booked to travel before [Monday] will be paid.", "2019-01-14"),
        ("Two men had been arrested and would be charged on [Monday].", "2019-01-14"),
        ("Two men had been due to be charged on [Monday].", "2019-01-07"),
        ("The office issued a warning for snow on [Friday].", "2019-01-11"),
        ("They are not leaving before [Monday].", "2019-01-14"),
        ("They host Calder on [Wednesday].", "2019-01-16"),
        ("The draw takes place on [Sunday].", "2019-01-13"),
        ("The blaze took place on [Sunday].", "2019-01-06"),
        ("She said: “Ask me on [Monday].”", "2019-01-14"),
        (
            "Arden ferry to resume from [Monday]\n\nThe ferry at Arden will run again, and the mayor of the town is glad of it.",
            "2019-01-14",
        ),
        (
            "Man sentenced to hang on [Monday]\n\nA man from Arden was told that he will die, and nobody at all wept.",
            "2019-01-07",
        ),
        ("They had been due to walk out from [Friday] until [Monday].", "2019-01-11 2019-01-14"),
        ("It will be open from [Saturday] to [Tuesday].", "2019-01-12 2019-01-15"),
        ("Heavy rain is expected to fall on all of the hills and the coast through [Sunday].", "2019-01-13"),
        ("The schools will be closed through [Tuesday].", "2019-01-15"),
        ("The schools remain closed until [Friday].", "2019-01-11"),
        ("The nominations will be announced [Tuesday].", "2019-01-15"),
        ("The hearing is on [Monday].", "2019-01-14"),
        ("The funeral is [Tuesday].", "2019-01-15"),
        ("He will be sentenced at Arden crown court, east Dover, on [Friday].", "2019-01-11"),
        ("The pair will appear before a judge in Akron, Ohio, on [Monday].", "2019-01-14"),
        ("He will go, said the man who cut the rope at the mill in Arden, east Dover, on [Monday].", "2019-01-07"),
        ("Keane will have a scan on [Monday].", "2019-01-14"),
        ("They will all vote no in the hall at Arden because of the raid in Arden on [Monday].", "2019-01-07"),
        ("He will have to pay the fine by [Monday].", "2019-01-14"),
        ("She may have left on [Monday].", "2019-01-07"),
        ("If the bill passes on [Monday], the tax will rise.", "2019-01-14"),
        ("The tax will rise if the Senate approves it on [Monday].", "2019-01-14"),
        ("If the bill passed on [Monday], nobody saw it.", "2019-01-07"),
        ("The visitors travel to Leeds on [Saturday].", "2019-01-12"),
        ("Tickets go on sale on [Saturday].", "2019-01-12"),
        ("More rain is likely from [Wednesday].", "2019-01-16"),
        ("Snow is possible on [Wednesday].", "2019-01-16"),
        ("He was granted bail until [Monday].", "2019-01-14"),
        ("He stayed in custody until [Monday].", "2019-01-07"),
        ("He hoped to publish it in [September].", "2019-09"),
        ("They could leave as early as [Monday].", "2019-01-14"),
        ("She was ahead as late as [Monday].", "2019-01-07"),
        ("He had hoped to marry in [September].", "2018-09"),
        ("The election is in [November].", "2019-11"),
        ("Polls open [Tuesday].", "2019-01-15"),
        ("The council votes [Monday].", "2019-01-14"),
        ("The ban takes effect [Monday].", "2019-01-14"),
        ("Voters go to the polls [Tuesday].", "2019-01-15"),
        ("Acme reports earnings [Tuesday].", "2019-01-15"),
        ("The Senate on [Tuesday] is expected to vote.", "2019-01-15"),
        ("The prices are out on [Tuesday].", "2019-01-15"),
        ("The match on [Tuesday] will decide it.", "2019-01-15"),
        ("Kickoff is set for [3pm] on [Tuesday].", "2019-01-15T15:00 2019-01-15"),
        ("Join us [Monday].", "2019-01-14"),
        ("Arden will be the first to reopen, followed by Leeds on [April 27].", "2019-04-27"),
        ("The show opens in Arden on [Jan. 20], followed by Leeds on [July 27].", "2019-01-20 2019-07-27"),
        ("She won on [Monday], followed by Lee on [Tuesday].", "2019-01-07 2019-01-08"),
        ("The council may vote on [Monday].", "2019-01-14"),
        ("The ruling might come [Tuesday].", "2019-01-15"),
        ("Jurors could begin their talks [Tuesday].", "2019-01-15"),
        ("The boats should arrive on [Friday].", "2019-01-11"),
        ("On [Monday], the council may vote.", "2019-01-14"),
    ]);
}

#[test]
fn what_is_foreseen() {
    check(&[
        ("The firm expects [second-quarter] profit to fall.", "2019-Q2"),
        ("The firm forecast [second-quarter] revenue below estimates.", "2019-Q2"),
        ("The firm forecast revenue of $2 billion for [the second quarter].", "2019-Q2"),
        ("She expects an answer on [Monday].", "2019-01-14"),
        ("The firm expected [fourth-quarter] profit of $2 million.", "2018-Q4"),
        ("The office forecast on [Monday] that it would rain.", "2019-01-07"),
        ("The firm had forecast [third-quarter] revenue of $2 million.", "2018-Q3"),
    ]);
}

#[test]
fn polls_to_come() {
    check(&[
        ("She is not seeking reelection in [November].", "2019-11"),
        ("The party fears for its seats in the elections in [October].", "2019-10"),
        ("She won the election in [November].", "2018-11"),
        ("She was born in [November].", "2018-11"),
        ("The measure qualified for the [November] ballot.", "2019-11"),
        ("The council voted to put a levy on the [November] ballot.", "2019-11"),
        ("It was on the [November] ballot.", "2018-11"),
    ]);
}

#[test]
fn weekdays_past() {
    check(&[
        ("The trial opened [Monday].", "2019-01-07"),
        ("On [Monday], lawmakers voted.", "2019-01-07"),
        ("On [Monday], they were expected to vote.", "2019-01-07"),
        ("On [Tuesday], the league planned to hold a rally.", "2019-01-08"),
        ("On [Monday], the man who will testify came back.", "2019-01-07"),
        ("On [Monday] the mayor said he will resign.", "2019-01-07"),
        ("The mayor did not resign until [Monday].", "2019-01-07"),
        ("Police are studying a fire on [Monday].", "2019-01-07"),
        ("The council was meeting on [Monday].", "2019-01-07"),
        ("The pool was to have opened on [Monday].", "2019-01-07"),
        ("The office issued a warning on [Monday].", "2019-01-07"),
        ("Not until [Tuesday] did the police say so.", "2019-01-08"),
        ("Until [Monday], they had not met.", "2019-01-07"),
        ("It had been scheduled to expire on [Monday].", "2019-01-07"),
        ("He said [Monday] that he will run.", "2019-01-07"),
        ("The talks, which began [Sunday], will go on.", "2019-01-06"),
        ("Police said the man died [Tuesday].", "2019-01-08"),
        ("It rained on [Thursday].", "2019-01-10"),
        ("She did not appear [Monday].", "2019-01-07"),
        ("The hearing was on [Monday].", "2019-01-07"),
        ("It is [Thursday], and it rains.", "2019-01-10"),
        ("Police are here after a fire on [Monday].", "2019-01-07"),
        ("The firm reports that it fell on [Tuesday].", "2019-01-08"),
        ("Ahead of [Tuesday]’s vote, they met.", "2019-01-08"),
        ("[Monday]’s debate might not move anybody.", "2019-01-07"),
        ("The Senate on [Tuesday] passed it.", "2019-01-08"),
        ("The fire on [Tuesday] will cost millions.", "2019-01-08"),
        ("The open door on [Tuesday] was strange.", "2019-01-08"),
        ("Listen to our talk about the debate of [Tuesday].", "2019-01-08"),
        ("Growth was weaker than expected in [August].", "2018-08"),
        ("The nominations were announced [Tuesday].", "2019-01-08"),
        ("It was open from [Saturday] to [Tuesday].", "2019-01-05 2019-01-08"),
        ("It was closed from [Friday] through [Monday].", "2019-01-04 2019-01-07"),
        ("They walked through the park on [Monday].", "2019-01-07"),
        ("The fire may have begun on [Monday].", "2019-01-07"),
        ("He should have been told on [Monday].", "2019-01-07"),
        ("She must have left on [Monday].", "2019-01-07"),
        ("The owner could not be reached [Monday].", "2019-01-07"),
        ("Neither could be located [Monday].", "2019-01-07"),
        ("Smoke could be seen from the road on [Monday].", "2019-01-07"),
        ("They could hear shots on [Monday].", "2019-01-07"),
    ]);
}

#[test]
fn days_and_months() {
    check(&[
        ("Voting begins [Feb. 3].", "2019-02-03"),
        ("He was born on [Nov. 2].", "2018-11-02"),
        ("The dividend is payable [June 14].", "2019-06-14"),
        ("The rule, effective [Oct. 1], bans cars.", "2019-10-01"),
        ("The first vote will be held on [November 20].", "2019-11-20"),
        ("The law took effect on [Oct. 1].", "2018-10-01"),
        ("The tour starts in [June].", "2019-06"),
        ("The tour started in [June].", "2018-06"),
        ("It fell in [December].", "2018-12"),
        ("Elections are due in [May].", "2019-05"),
        ("The vote was moved to [September].", "2019-09"),
        ("They pushed the vote to [September].", "2019-09"),
        ("She steps down in [June].", "2019-06"),
        ("She moved to Leeds in [September].", "2018-09"),
        ("She has led it since [February].", "2018-02"),
        ("It will publish the [December] figures.", "2018-12"),
        ("He will take over in [December].", "2019-12"),
        ("He stays one step ahead.", ""),
        ("They may [one day] return.", "FUTURE_REF"),
        ("He worked there for [one day].", "P1D"),
    ]);
}

#[test]
fn leap_years_and_edges() {
    check(&[
        ("She was born on [Feb. 29, 2016].", "2016-02-29"),
        ("He was born on [Feb. 29, 2015].", "?"),
        ("It ends on [Dec. 31, 2018].", "2018-12-31"),
        ("They met in [the week of Dec. 31, 2018].", "2019-W01"),
        ("They met in [the week of Jan. 3, 2016].", "2015-W53"),
        ("They met in [the week of Jan. 1, 2017].", "2016-W52"),
        ("It was [Feb. 29, 2000].", "2000-02-29"),
        ("It was [Feb. 29, 1900].", "?"),
    ]);
}

#[test]
fn a_timetable_told_behind_its_day() {
    check(&[
        ("On [Saturday] the Baxter hosts Nomsa Dlamini.", "2019-01-12"),
        ("On [Sunday], the museum opens its doors.", "2019-01-13"),
        ("On [Monday] parliament votes on the bill.", "2019-01-14"),
        ("On [Sunday] thousands march in Paris.", "2019-01-13"),
        ("From [Monday] the pool closes at [noon].", "2019-01-14 2019-01-14T12:00"),
        ("On [Saturday] the club hosted Leeds.", "2019-01-05"),
        ("On [Monday] he said the club hosts Leeds.", "2019-01-07"),
        ("On [Tuesday] the man who runs the club quit.", "2019-01-08"),
        ("On [Tuesday], a court heard how he starts fires.", "2019-01-08"),
        ("The loans, introduced in [2015] and extended [last July], close on [June 30].", "2015 2018-07 2019-06-30"),
        ("The doors, made in [1900], closed on [June 30].", "1900 2018-06-30"),
        (
            "At the Artscape, the Cape Town City Ballet's Giselle closes on [Sunday] after a [three-week] run.",
            "2019-01-13 P3W",
        ),
        ("“See you at the races on [Tuesday],” she said.", "2019-01-15"),
        ("“I saw you at the races on [Tuesday],” she said.", "2019-01-08"),
        ("If the water did not drain by [Monday] the crop would be lost.", "2019-01-14"),
        ("The union would strike if no offer came by [Tuesday].", "2019-01-15"),
        ("He would not say if it was done by [Monday].", "2019-01-07"),
        ("If he was there on [Monday] nobody saw him.", "2019-01-07"),
        ("[The three weeks] to [the end of March] are likely to be dry.", "P3W END:2019-03"),
        ("The season to [the end of June] will be short.", "END:2019-06"),
        ("The road is unlikely to open before [summer].", "2019-SU"),
        ("There is no hope of rain before [spring].", "2019-SP"),
        ("They left before [summer].", "2018-SU"),
        ("The roof was on by [autumn].", "2018-FA"),
        ("The plant should ship by [the second half of the year].", "END:2019"),
        ("The trial, in [May], will be the longest yet.", "2019-05"),
        ("Planting was finished by [the end of May].", "END:2018-05"),
        ("Planting was to be finished by [the end of May].", "END:2019-05"),
        ("A frost in [February] killed the crop.", "2018-02"),
        ("A frost in [February] kills the crop.", "2019-02"),
        (
            "Rain will arrive on [Saturday], clear by [noon] and return on [Sunday].",
            "2019-01-12 2019-01-12T12:00 2019-01-13",
        ),
        ("They arrived in [May] after a talk and visit on [Sunday].", "2018-05 2019-01-06"),
        ("It reopens on [Easter Saturday].", "2019-04-20"),
        ("The Chorale sings Brahms on [Wednesday].", "2019-01-16"),
        ("The Chorale sang Brahms on [Wednesday].", "2019-01-09"),
        ("Rain will set in on [Tuesday] and last until [Thursday].", "2019-01-15 2019-01-17"),
        ("The album, out [Friday], is her third.", "2019-01-11"),
        ("Smith, out on bail since [Friday], is ill.", "2019-01-04"),
        ("Tickets are on sale from [10am] on [Friday].", "2019-01-11T10:00 2019-01-11"),
        ("The princess turns nine on [Monday].", "2019-01-14"),
        ("The prince, who turned nine on [Monday], was there.", "2019-01-07"),
        ("My guess is that by [Easter] they will be talking.", "2019-04-21"),
        ("He said that on [Tuesday] the council will vote.", "2019-01-15"),
        ("He said that on [Tuesday] the council voted.", "2019-01-08"),
        ("The strike is over and on [Monday] buses will run.", "2019-01-14"),
        ("The raids on [Sunday] and on [Monday] will be looked into.", "2019-01-06 2019-01-07"),
        ("The man that on [Sunday] shot two will be tried.", "2019-01-06"),
        ("The summit, on [Tuesday], will be in Leeds.", "2019-01-15"),
        ("The attack, on [Friday], will raise fears.", "2019-01-04"),
        ("[Saturday]'s football game against Acadia, the home opener, will be played in Leeds.", "2019-01-12"),
        ("After [Saturday]'s game against Acadia, the home opener, the coach will resign.", "2019-01-05"),
        ("It was full as recently as [December].", "2018-12"),
        ("It was full as recently as [February].", "2018-02"),
    ]);
}

#[test]
fn weekdays_to_which_people_look() {
    check(&[
        ("“It all comes down to [Sunday],” he said.", "2019-01-13"),
        ("“We are looking forward to [Sunday],” he said.", "2019-01-13"),
        ("“We are focused on [Sunday],” she said.", "2019-01-13"),
        ("“There’s always [Sunday],” he said.", "2019-01-13"),
        ("“We still have [Sunday],” he said.", "2019-01-13"),
        ("She urged ministers to act before parliament rises on [Friday].", "2019-01-11"),
        ("They want it done before markets open on [Monday].", "2019-01-14"),
        ("It all came down to [Sunday].", "2019-01-06"),
        ("“I have no memory of [Sunday],” he said.", "2019-01-06"),
        ("“We have [Sunday] to thank for that,” she said.", "2019-01-06"),
        ("He was seen before the shop closed on [Monday].", "2019-01-07"),
        ("Police are focusing on [Sunday], when she was last seen.", "2019-01-06"),
    ]);
}

#[test]
fn what_is_put_on_is_to_come() {
    check(&[
        ("[Saturday]’s stage would be shortened, the organisers said.", "2019-01-12"),
        ("Organisers said [Saturday]’s stage would be shortened.", "2019-01-12"),
        ("[Monday]’s meeting would go ahead, she said.", "2019-01-14"),
        ("He said [Tuesday]’s vote would be close.", "2019-01-15"),
        ("[Saturday]’s race might be cancelled.", "2019-01-12"),
        ("[Saturday]’s stage was shortened.", "2019-01-05"),
        ("He said [Monday]’s attack would have been worse.", "2019-01-07"),
        ("[Saturday]’s race would have been his last.", "2019-01-05"),
        ("She said [Tuesday]’s ruling would help other families.", "2019-01-08"),
        ("He said [Sunday]’s defeat would hurt.", "2019-01-06"),
        ("[Tuesday]’s vote could force him out.", "2019-01-08"),
    ]);
}

#[test]
fn what_is_done_at_once_lies_so_far_ahead() {
    check(&[
        ("The committee will meet in [two weeks].", "2019-W04"),
        ("The vote comes in [three days].", "2019-01-13"),
        ("He is due back in court in [a month].", "2019-02"),
        ("The inquest resumes in [two weeks].", "2019-W04"),
        ("The election is in just [three weeks].", "2019-W05"),
        ("The law takes effect in [six months].", "2019-07"),
        ("A decision is due in [two weeks].", "2019-W04"),
        ("He will be back in [two weeks].", "2019-W04"),
        ("It expects to open the plant in [two years].", "2021"),
        ("She is to begin taking evidence in [six weeks].", "2019-W08"),
        ("Shares rose 5 percent in [two weeks].", "P2W"),
        ("The firm will build it in [two years].", "P2Y"),
        ("She has won twice in [two weeks].", "P2W"),
        ("The two will meet for the third time in [two months].", "P2M"),
        ("It will release its biggest update in [two years].", "P2Y"),
        ("The plant has not opened in [two years].", "P2Y"),
        ("Demand has roared back in [recent months].", "PXM"),
        ("They can pay the loans back in [ten years].", "P10Y"),
        ("The firm said it would return in [two weeks].", "P2W"),
        ("Shares closed at their lowest in [two years].", "P2Y"),
    ]);
}
