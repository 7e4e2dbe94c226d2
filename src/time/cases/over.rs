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
            ("Heavy snow forced them to suspend work until [Tuesday morning].", "2013-02-05TMO"),
            ("Heavy rain on [Monday] forced them to stop the search until [Tuesday].", "2013-02-04 2013-02-05"),
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
