//! Days that have a name, and their rules.

use super::{check, check_on};

#[test]
fn the_new_year() {
    check_on(
        (2016, 11, 24),
        &[
            ("A larger trial will start in [the new year].", "START:2017"),
            ("They will marry [early in the new year].", "START:2017"),
            ("No vote is likely before [the new year].", "START:2017"),
            ("They sang to welcome the new year.", ""),
            ("In the new year group there are 30 pupils.", ""),
        ],
    );
    check_on((2017, 1, 12), &[("Trade has been slow in [the new year].", "START:2017")]);
    check_on(
        (2017, 3, 7),
        &[
            ("Trade has been slow in [the new year].", "START:2017"),
            ("A verdict is expected in [the new year].", "START:2018"),
        ],
    );
}

#[test]
fn holidays_have_their_day() {
    check(&[
        ("The shops shut on [Christmas Day].", "2018-12-25"),
        ("She died on [Boxing Day].", "2018-12-26"),
        ("They met on [New Year's Day].", "2019-01-01"),
        ("The bill was signed on [the Fourth of July].", "2018-07-04"),
        ("Crowds came on [Labor Day].", "2018-09-03"),
        ("They will march on [Memorial Day].", "2019-05-27"),
        ("It falls on [Martin Luther King Jr. Day].", "2019-01-21"),
        ("The sale starts on [Presidents' Day].", "2019-02-18"),
        ("Stores opened [early on Black Friday].", "START:2018-11-23"),
        ("Sales hit a record on [Cyber Monday].", "2018-11-26"),
        ("He will speak on [Good Friday].", "2019-04-19"),
        ("They will fast from [Ash Wednesday].", "2019-03-06"),
        ("The game is set for [Easter Monday].", "2019-04-22"),
        ("[Easter 2018] fell on [April 1].", "2018-04-01 2018-04-01"),
        ("The vote will be held after [Easter].", "2019-04-21"),
        ("Polls closed [early on Election Day].", "START:2018-11-06"),
        ("He lost on [election day 2016].", "2016-11-08"),
        ("She spoke on [Veterans Day 2017].", "2017-11-11"),
        ("Wreaths were laid on [Remembrance Sunday].", "2018-11-11"),
        ("Roads were full on [the August bank holiday].", "2018-08-27"),
        ("The pub shuts after [the early May bank holiday].", "2019-05-06"),
        ("Fires burned on [Bonfire Night].", "2018-11-05"),
        ("Parks open on [Victoria Day 2019].", "2019-05-20"),
        ("He was sworn in after [Canada Day].", "2018-07-01"),
        ("Services will be held on [Anzac Day].", "2019-04-25"),
        ("The ferry will run on [Australia Day].", "2019-01-26"),
        ("The race is run on [Melbourne Cup Day 2018].", "2018-11-06"),
        ("They married on [Valentine's Day 2015].", "2015-02-14"),
        ("It snowed on [last Thanksgiving].", "2018-11-22"),
        ("They will fly home [the day after Thanksgiving 2019].", "2019-11-29"),
        ("He left [two days before Christmas].", "2018-12-23"),
        ("It rained over [the Memorial Day weekend].", "2018-W21-WE"),
        ("They sang in [Christmas week].", "2018-W52"),
    ]);
}

#[test]
fn days_of_history() {
    check(&[
        ("The wars that followed [9/11] cost trillions.", "2001-09-11"),
        ("Security changed after [Sept. 11, 2001].", "2001-09-11"),
        ("It began at [the turn of the century].", "20"),
        ("The firm moved in [1883]. By [the turn of the century] it had 300 hands.", "1883 19"),
        ("The firm moved in [1983]. By [the turn of the century] it had 300 hands.", "1983 20"),
    ]);
}

#[test]
fn the_turn_of_the_year() {
    check_on(
        (2018, 11, 12),
        &[
            ("He left at [the turn of the year].", "START:2018"),
            ("It has shut twelve shops since [the turn of the year].", "START:2018"),
            ("It will shut at [the turn of the year].", "START:2019"),
            ("It has shut twelve shops since [the new year].", "START:2018"),
        ],
    );
    check(&[("He left at [the turn of the year].", "START:2019")]);
}

#[test]
fn near_misses_of_names() {
    check(&[
        ("He sells christmas puddings.", ""),
        ("They flew to Easter Island.", ""),
        ("Christmas trees cost more.", ""),
        ("Pakistan's [Independence Day] parade was short.", "2018-08-14"),
        ("The Polish [Independence Day] march was banned.", "2018-11-11"),
        ("My fathers day out was long.", ""),
        ("The election was called off.", ""),
        ("The new year brought snow.", ""),
        ("Bloody Sunday was a massacre.", ""),
        ("She saw \"High Noon\" twice.", ""),
        ("The Friday Night Lights are off.", ""),
    ]);
}

#[test]
fn names_made_of_weekdays() {
    check(&[
        ("The Black Saturday fires killed 173 people.", ""),
        ("Super Tuesday is on [March 5].", "2019-03-05"),
        ("Black Saturday, in [February 2009], remains the deadliest.", "2009-02"),
        ("Sheffield Wednesday lost to Leeds on [Wednesday].", "2019-01-09"),
        ("Police in Sheffield [Wednesday] arrested two men.", "2019-01-09"),
        ("The minister spoke in Sheffield [Wednesday].", "2019-01-09"),
        ("He arrived in Sheffield [Wednesday morning].", "2019-01-09TMO"),
        ("Thousands marched through Sheffield [Wednesday], police said.", "2019-01-09"),
        ("His faith in Sheffield Wednesday is gone.", ""),
        ("He has a stake in Sheffield Wednesday.", ""),
        ("He looked well in Sheffield Wednesday colours.", ""),
        ("He believes in Sheffield Wednesday.", ""),
        ("The film Good Friday opened [last week].", "2019-W01"),
        ("They signed the Good Friday agreement in [1998].", "1998"),
        ("The White House [Tuesday] said it would act.", "2019-01-08"),
        ("Sales rose on [Black Friday].", "2018-11-23"),
        ("Mr Black spoke on [Monday].", "2019-01-07"),
        ("They met on [Good Friday].", "2018-03-30"),
        ("The [Ash Wednesday] fires of [1983] killed 75.", "1983-02-16 1983"),
    ]);
}
