//! Weekdays of what a headline tells in the present, and those told twice.

use super::check;

#[test]
fn weekdays_behind_what_a_headline_is_about() {
    check(&[
        ("Protest on [Sunday] draws thousands", "2019-01-06"),
        ("Drone strike on [Sunday] hits depot", "2019-01-06"),
        ("Vote on [Sunday] hands president third term", "2019-01-06"),
        ("March on [Sunday] ends in clashes", "2019-01-06"),
        ("Storm on [Sunday] knocks out power", "2019-01-06"),
        ("Strike on [Friday] to close schools", "2019-01-11"),
        ("Protest on [Sunday] expected to draw thousands", "2019-01-13"),
        ("Protest on [Sunday] could draw thousands", "2019-01-13"),
        ("The rally was held on [Sunday] to support the strikers.", "2019-01-06"),
        ("The march on [Saturday] starts at the cathedral.", "2019-01-12"),
        ("The hearing on [Friday] begins with a prayer.", "2019-01-11"),
        ("The march on [Saturday] started at the cathedral.", "2019-01-05"),
        ("Vote on [Sunday], she said.", "2019-01-13"),
        ("Teachers strike on [Friday].", "2019-01-11"),
    ]);
}

#[test]
fn weekdays_told_twice() {
    check(&[
        ("The mayor wants an answer by [Tuesday]. On [Tuesday evening] the council meets.", "2019-01-15 2019-01-15TEV"),
        ("Rain will spread north on [Sunday]. On [Sunday evening] it turns to snow.", "2019-01-13 2019-01-13TEV"),
        ("Voting begins on [Saturday]. [Saturday morning] sees the first ballots.", "2019-01-12 2019-01-12TMO"),
        ("She was told to be out by [Tuesday]. On [Tuesday evening] police came.", "2019-01-08 2019-01-08TEV"),
        (
            "They hoped to have power back by [Tuesday]. On [Tuesday evening] the lights came on.",
            "2019-01-08 2019-01-08TEV",
        ),
        ("The town fell on [Tuesday]. On [Tuesday evening] it burned.", "2019-01-08 2019-01-08TEV"),
        ("They will meet on [Tuesday]. On [Tuesday] they signed nothing.", "2019-01-15 2019-01-08"),
        ("They will meet on [Tuesday]. On [Wednesday evening] he dined with her.", "2019-01-15 2019-01-09TEV"),
        ("He was held on [Monday]. He is due in court on [Monday].", "2019-01-07 2019-01-14"),
        ("The bus, first seen [two weeks ago], arrives on [Tuesday].", "2018-W52 2019-01-15"),
        ("The bus, first seen [two weeks ago], arrived on [Tuesday].", "2018-W52 2019-01-08"),
    ]);
}

#[test]
fn hours_of_one_figure_and_their_day() {
    check(&[
        ("The match kicks off at [three on Saturday].", "2019-01-12T03:00"),
        ("They met at [six on Saturday] in Leeds.", "2019-01-05T06:00"),
        ("The polls closed at [10 on Sunday].", "2019-01-06T10:00"),
        ("The service is at [11 on Sunday].", "2019-01-13T11:00"),
        ("The toll stood at three on [Sunday].", "2019-01-06"),
        ("The strike count stands at five on [Monday].", "2019-01-07"),
        ("The number of missing was put at seven on [Sunday].", "2019-01-06"),
        ("He scored his three on [Saturday].", "2019-01-05"),
    ]);
}
