//! What lay ahead of those who spoke of it long ago, what would be if something were done, and what goes on from a night, a year or a
//! quarter told.

use super::check_on;

/// Checks cases read on Tuesday, 17 September 2024.
fn check(cases: &[(&str, &str)]) {
    check_on((2024, 9, 17), cases);
}

#[test]
fn what_was_said_long_ago_is_counted_from_then() {
    check(&[
        ("\"I'll be back by [Christmas],\" he told her in [2003].", "2003-12-25 2003"),
        ("\"I will run again [next year],\" Lee told the Post in [2019].", "2020 2019"),
        ("\"[Last year] was hard,\" she said in [2019].", "2018 2019"),
        ("\"We will open by [Easter],\" Lee said in [May 2019].", "2020-04-12 2019-05"),
        ("He wrote in a [1999] letter: \"We will win the election in [November].\"", "1999 1999-11"),
        ("In a [2002] interview, he said, \"I will retire [next year].\"", "2002 2003"),
        ("In [1991], she told trustees the boiler \"might not make it to [Christmas].\"", "1991 1991-12-25"),
        ("In [1990], the mayor said the bridge might not last until [Easter].", "1990 1990-04-15"),
        ("In [1995], she said it could open on [July 4].", "1995 1995-07-04"),
        ("He said in [August 2004] that he would resign by [Christmas].", "2004-08 2004-12-25"),
        ("\"She turns 40 [next month],\" Lee wrote on [May 3, 2021].", "2021-06 2021-05-03"),
        ("\"She won in [May],\" Lee wrote on [Sept. 3, 2021].", "2021-05 2021-09-03"),
        ("On [May 3, 2021], she wrote: \"I will be home by [Christmas].\"", "2021-05-03 2021-12-25"),
        ("On [May 3, 2021], she told him: \"I will be home on [Friday].\"", "2021-05-03 2021-05-07"),
        ("He told police on [May 3, 2021], that he would fly home in [June].", "2021-05-03 2021-06"),
        ("Lee said in [March] that the mill would close by [June].", "2024-03 2024-06"),
        ("Lee said on [Aug. 3] the bridge could open on [Sept. 1].", "2024-08-03 2024-09-01"),
        // Nobody knows of which day.
        ("In [1990] he told a friend, \"[Tomorrow] I'll quit.\"", "1990 ?"),
        ("\"It's loud [tonight],\" she told him in [1999].", "? 1999"),
        ("\"We met [last month],\" she wrote in [2019].", "? 2019"),
        ("“I am resigning [today],” he said on [March 3].", "2024-03-03 2024-03-03"),
        ("In [2017] she said she would run in [the second quarter].", "2017 2017-Q2"),
        ("She said in [January] the bridge might not last until [April].", "2024-01 2024-04"),
    ]);
}

#[test]
fn what_is_said_now_is_counted_from_now() {
    check(&[
        ("\"I will run in [May],\" said Lee, who was jailed in [2019].", "2025-05 2019"),
        ("\"I won [last year],\" said Lee, who told fans in [2019] that he was done.", "2023 2019"),
        ("Lee, who told fans in [2019] that he was done, said: \"I will run in [May].\"", "2019 2025-05"),
        ("Lee said in [2019] he was done but says: \"I will run in [May].\"", "2019 2025-05"),
        ("In [2019] Lee lost his seat, but he says: \"I will run in [May].\"", "2019 2025-05"),
        ("Lee, who said in [2020] that he would not run, is to resign in [May].", "2020 2025-05"),
        ("\"We will march in [May],\" Lee said after winning in [2019].", "2025-05 2019"),
        ("The strike ended in [2019]. \"We will march in [May],\" Lee said.", "2019 2025-05"),
        ("Lee said in [June] that the mill would close in [March].", "2024-06 2025-03"),
        ("Lee said on [Monday] that the vote would be on [Nov. 5].", "2024-09-16 2024-11-05"),
        ("Lee said the fire in [2021] would force it to close by [June].", "2021 2025-06"),
        ("She said in [2021] that the fair, which opens on [Friday], would go on.", "2021 2024-09-20"),
        ("\"It will open on [Friday],\" he said on [Monday].", "2024-09-20 2024-09-16"),
        ("In [2017] he said no and is set to leave “in [May]”, she says.", "2017 2024-05"),
        ("In [2017] Lee wrote to fans who have asked: “I will run in [May].”", "2017 2025-05"),
    ]);
}

#[test]
fn what_would_be_if_it_were_done() {
    check(&[
        ("Closing Lincoln in [June] would save $640,000.", "2025-06"),
        ("Scrapping the tax in [January] could cost 400 jobs.", "2025-01"),
        ("Raising the toll in [March] will bring in $3 million.", "2025-03"),
        ("He said that closing the pool in [May] would be a mistake.", "2025-05"),
        ("A strike in [March] could shut the port.", "2025-03"),
        ("The board proposed closing the pool in [May].", "2025-05"),
        ("The mayor suggested moving the fair in [March].", "2025-03"),
        ("She suggested that the raid in [May] was lawful.", "2024-05"),
        ("Speaking in [June], she would not say why.", "2024-06"),
        ("A fall in [June] would end her career.", "2024-06"),
        ("A storm in [June] could have sunk it.", "2024-06"),
        ("A man arrested in [June] would not talk.", "2024-06"),
    ]);
}

#[test]
fn nights_go_on_until_dawn() {
    check(&[
        ("He was arrested [late Sunday night]. He was freed at [dawn].", "END:2024-09-15TNI 2024-09-16TMO"),
        ("The fire began [late on Sunday]. By [dawn] the mill was gone.", "END:2024-09-15 2024-09-16TMO"),
        ("He was shot on [Friday night] and died at [sunrise].", "2024-09-13TNI 2024-09-14TMO"),
        (
            "It hit shortly before [midnight] on [Friday]. It left at [dawn].",
            "2024-09-13T00:00 2024-09-13 2024-09-14TMO",
        ),
        ("He left at [11pm] on [Sunday] and was back by [6am].", "2024-09-15T23:00 2024-09-15 2024-09-16T06:00"),
        ("The fire began on [Sunday]. By [dawn] the mill was gone.", "2024-09-15 2024-09-15TMO"),
        ("The raid began on [Sunday night]. They had met at [dawn].", "2024-09-15TNI 2024-09-15TMO"),
    ]);
}

#[test]
fn weekdays_of_every_week_stand_two_by_two() {
    check(&[
        ("[Every Monday] and [Friday] she swims.", "XXXX-WXX-1 XXXX-WXX-5"),
        ("[Each Tuesday] or [Thursday] he calls.", "XXXX-WXX-2 XXXX-WXX-4"),
        ("They march [Tuesday] to [Thursday] [every week].", "XXXX-WXX-2 XXXX-WXX-4 P1W"),
        ("[Every Sunday] and again on [Wednesday] she sang.", "XXXX-WXX-7 2024-09-11"),
        ("It rained [Friday] to [Sunday].", "2024-09-13 2024-09-15"),
        ("The road will be shut [Friday] to [Sunday].", "2024-09-20 2024-09-22"),
        ("The fair runs [Monday] to [Friday].", "2024-09-23 2024-09-27"),
    ]);
}

#[test]
fn what_is_told_beside_a_year_is_of_it() {
    check(&[
        ("She has sung nothing since [1997], [the year] \"Salt\" won a prize.", "1997 1997"),
        ("He began in [1990], [the year] Germany won the cup.", "1990 1990"),
        ("In [2008], [the year] of the crash, he lost his job.", "2008 2008"),
        ("He began in [1990], [the year before] his father died.", "1990 1990"),
        ("She fell on [Monday]. In [1994], Vell won. \"I wept,\" she said [that day].", "2024-09-16 1994 1994"),
        ("She fell on [Monday]. [Ten years ago], Vell won. [That night] she wept.", "2024-09-16 2014 2014"),
        ("He died on [Sept. 3]. He had bought it in [2014]. [That night] it rained.", "2024-09-03 2014 2024-09-03TNI"),
        ("In [1994], she lost. \"[Next year] I will win,\" she said [that day].", "1994 2025 ?"),
    ]);
}

#[test]
fn the_day_after_what_nobody_has_dated() {
    check(&[
        ("She spoke on [Monday]. He left [the day after] his father died.", "2024-09-16 ?"),
        ("She spoke on [Monday]. A ban, imposed [the day after] the war broke out, ended.", "2024-09-16 ?"),
        ("The vote was on [Sunday]. He quit [the day after] the vote was lost.", "2024-09-15 2024-09-16"),
        ("The bridge fell on [Sept. 3]. [The day after] the bridge fell, he quit.", "2024-09-03 2024-09-04"),
    ]);
}

#[test]
fn quarters_of_a_firm_follow_on_one_another() {
    check(&[
        (
            "In [the first quarter] ended [Aug. 31] it lost money. In [the second quarter], it expects more.",
            "2024-Q1 2024-08-31 2024-Q2",
        ),
        (
            "In its [third quarter], which ended [Aug. 31], it lost money. It sees growth in [the fourth quarter].",
            "2024-Q3 2024-08-31 2024-Q4",
        ),
        ("It will pick up in [the first half of calendar 2025].", "2025-H1"),
        ("The deal will close in [the first calendar quarter of 2025].", "2025-Q1"),
        ("Sales fell in [the second half of its fiscal year 2023].", "2023-H2"),
        ("The board has no money for [the 2023-24 school year].", "2023-07/2024-06"),
    ]);
}

#[test]
fn what_somebody_became_once_lends_no_year_to_the_news() {
    check(&[
        ("Rao took over in [May 2015]. The fund disclosed a stake on [Aug. 9].", "2015-05 2024-08-09"),
        ("Lee joined in [March 2012]. The deal was announced on [Sept. 3].", "2012-03 2024-09-03"),
        ("Lee was hired in [May 2016]. He was fired on [Aug. 9].", "2016-05 2016-08-09"),
        ("Lee was shot in [May 2016]. Police charged a man on [Aug. 9].", "2016-05 2016-08-09"),
        ("Fisk pleaded guilty in [2004] and is awaiting sentencing on [Dec. 11].", "2004 2024-12-11"),
        ("Brown was convicted in [2004] and is in prison awaiting a [Dec. 11] hearing.", "2004 2024-12-11"),
        ("On [Sunday], at what was to be his last game, he was hurt.", "2024-09-15"),
        ("On [Sunday], in what will be her last race, she runs.", "2024-09-22"),
    ]);
}

#[test]
fn what_is_done_every_week_and_what_nobody_dates() {
    check(&[
        ("\"We always argue at [Sunday] lunch,\" he said.", "XXXX-WXX-7"),
        ("The council usually meets on [Monday].", "XXXX-WXX-1"),
        ("The shop never opens on [Sunday].", "XXXX-WXX-7"),
        ("He never came on [Sunday].", "2024-09-15"),
        ("She always wanted to win and on [Sunday] she did.", "2024-09-15"),
        ("The march is on [Sunday].", "2024-09-22"),
        (
            "The deal was signed on [Sept. 3].\n\n\"She called me one night. I called back [two days later],\" Lee said.",
            "2024-09-03 ?",
        ),
        (
            "The deal was signed on [Sept. 3].\n\n\"I met him once. [Two weeks later] we were married,\" Lee said.",
            "2024-09-03 ?",
        ),
        ("The deal was signed on [Sept. 3]. One of them quit [two days later].", "2024-09-03 2024-09-05"),
        ("The mill burned on [Sept. 3].\n\n\"[Two days later] we left,\" Lee said.", "2024-09-03 2024-09-05"),
    ]);
}

#[test]
fn what_was_moved_from_a_day_that_may_be_to_come() {
    check(&[
        ("The hearing, which had been scheduled for [Thursday], was moved to [Friday].", "2024-09-19 2024-09-20"),
        ("The vote had been due on [Wednesday] but was postponed to [Friday].", "2024-09-18 2024-09-20"),
        ("The vote had been due on [Monday] but was put off to [Friday].", "2024-09-16 2024-09-20"),
        ("The vote had been due on [Monday] but was put off.", "2024-09-16"),
        ("The talks had been planned for [Wednesday].", "2024-09-11"),
        ("She was hurt on [Friday] and was moved to a ward on [Sunday].", "2024-09-13 2024-09-15"),
    ]);
}
