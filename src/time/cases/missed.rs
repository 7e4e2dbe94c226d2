//! What was to be and is over, months of a list, and the weekdays of headlines.

use super::check_on;

#[test]
fn what_was_to_be() {
    check_on(
        (1998, 9, 19),
        &[
            ("She was due to retire in [June] but stayed on.", "1998-06"),
            ("She is due to retire in [June].", "1999-06"),
            ("On [Tuesday], at what was to be her last game, she was hurt.", "1998-09-15"),
            ("On [Tuesday], in what may be her last game, she won.", "1998-09-15"),
            ("On [Tuesday], she will play what may be her last game.", "1998-09-22"),
            ("She was due to retire in [November].", "1998-11"),
            ("The bridge was to open in [March] but was delayed by rain.", "1998-03"),
            ("The wedding was planned for [July] but called off in [June].", "1998-07 1998-06"),
            ("The wedding is planned for [July].", "1999-07"),
            ("The summit, originally planned for [May], has been moved to [December].", "1998-05 1998-12"),
            ("The trial was set for [April], but the judge fell ill.", "1998-04"),
            ("The trial was set for [January].", "1999-01"),
            ("Elections scheduled for [July] were put off.", "1998-07"),
            ("He was supposed to stay until [July] but left in [May].", "1998-07 1998-05"),
            ("It was delayed until [August], when a second jury was sworn.", "1998-08"),
            ("The trial was put off until [August].", "1999-08"),
            ("He was jailed until [July].", "1999-07"),
            ("He would like to see them win in [May] but said no more.", "1999-05"),
            ("He said the plant would close in [June].", "1999-06"),
            ("She said she was due to retire in [June].", "1999-06"),
            ("The museum will honour the poet, who quit in [July].", "1998-07"),
            ("The new law will replace one passed in [April].", "1998-04"),
            ("A law likely to be passed in [April] will replace it.", "1999-04"),
            ("Elections may take place in [January] or [February next year].", "1999-01 1999-02"),
            ("He will run in [April] and [October].", "1999-04 1999-10"),
        ],
    );
}

#[test]
fn weekdays_of_headlines() {
    check_on(
        (2023, 5, 11),
        &[
            (
                "Curtain falls on campaign; results on [Saturday]\n\nThe votes will be counted on [May 13] in all the towns.",
                "2023-05-13 2023-05-13",
            ),
            (
                "Rail strike [Friday]\n\nTrains will stop on [Friday] in all the towns of the hills.",
                "2023-05-12 2023-05-12",
            ),
            (
                "Rail strike [Friday]\n\nTrains stopped on [Friday] in all the towns of the hills.",
                "2023-05-05 2023-05-05",
            ),
            ("Budget on [Friday], says minister\n\nThe minister spoke to the press in the old town.", "2023-05-12"),
            (
                "Verdict in Varenne trial on [Friday]\n\nThe court heard the last words of the accused men.",
                "2023-05-12",
            ),
            (
                "Two killed in blast on [Saturday]\n\nTwo men were killed when a bomb went off in the hills.",
                "2023-05-06",
            ),
            (
                "Two dead after match on [Saturday]\n\nTwo men were killed when a wall fell in the old town.",
                "2023-05-06",
            ),
            ("Varenne trial on [Friday]\n\nThe court met on [May 5] in Dover.", "2023-05-05 2023-05-05"),
        ],
    );
}

#[test]
fn every_year_and_in_a_year() {
    check_on(
        (2016, 8, 25),
        &[
            ("In [winter] the town has 2,500 residents.", "XXXX-WI"),
            ("The rains usually begin in [April].", "XXXX-04"),
            ("The river flooded in [spring].", "2016-SP"),
            ("The river will flood in [spring].", "2017-SP"),
            ("The show returns in [autumn].", "2016-FA"),
            ("Parliament returns in [September].", "2016-09"),
            ("In [1944] she was shot on [3 June].", "1944 1944-06-03"),
            ("In [2012] the mill was sold. On [3 June] the new owner moved in.", "2012 2012-06-03"),
            ("The mill was founded in [1944]. It closed on [3 June].", "1944 2016-06-03"),
            ("It was the worst result since [1944]. On [3 June] the leader quit.", "1944 2016-06-03"),
            ("They could go home after the rainy season, in [October] or [November].", "2016-10 2016-11"),
            ("Shops are expected to be busiest on [Christmas Eve].", "2016-12-24"),
        ],
    );
}
