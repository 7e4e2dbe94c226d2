//! Times of day, and the zones that they are told in.

use super::check;

#[test]
fn clocks_keep_their_zone() {
    check(&[
        ("The bank was robbed at [3:45 p.m.]", "2019-01-10T15:45"),
        ("Polls close at [8 p.m. EST] and not before.", "2019-01-10T20:00-05:00"),
        ("The show airs at [9 p.m. ET Sunday].", "2019-01-13T21:00-05:00"),
        ("Trading ended at [4:30 p.m. GMT].", "2019-01-10T16:30Z"),
        ("The probe landed at [1953 GMT] on [Monday].", "2019-01-07T19:53Z 2019-01-07"),
        ("The quake hit at [5:12 a.m. PDT] on [July 4, 2017].", "2017-07-04T05:12-07:00 2017-07-04"),
        ("It struck at [11 a.m. ET] on [July 4, 2017].", "2017-07-04T11:00-04:00 2017-07-04"),
        ("Kick-off is at [3pm GMT].", "2019-01-10T15:00Z"),
        ("Posted [January 8, 2019 6:12 AM GMT-3].", "2019-01-08T06:12-03:00"),
        ("Kick-off is at [15:00 UTC+05:30].", "2019-01-10T15:00+05:30"),
        ("Kick-off is at [3pm GMT] - 2 late.", "2019-01-10T15:00Z"),
        ("The train left at [10.15am].", "2019-01-10T10:15"),
        ("Doors are open from [2] to [4 p.m.]", "T14:00 T16:00"),
        ("It fell between [6:30] and [8 p.m. Monday].", "2019-01-07T18:30 2019-01-07T20:00"),
        ("The shop is open from [11] to [2 p.m.]", "T11:00 T14:00"),
        ("The shop is open from [9] to [11 a.m.]", "T09:00 T11:00"),
        ("They woke at [five o'clock].", "2019-01-10T05:00"),
        ("A warning came at [4:39 p.m.] and ran out at [5:30].", "2019-01-10T16:39 2019-01-10T17:30"),
        ("The first train left at [6:15 a.m.] and the last at [1:40].", "2019-01-10T06:15 2019-01-10T13:40"),
        ("He rang at [10 p.m.] and again at [14:05].", "2019-01-10T22:00 2019-01-10T14:05"),
        ("He rang at [10 p.m.] Mill lost by 9:30.", "2019-01-10T22:00"),
        ("Updated at [17.02 GMT]", "2019-01-10T17:02Z"),
        (
            "Fixtures\n\n[Friday, January 18]\nArden v Derby ([7.45pm])\nLeeds v Mill ([8pm])\n[Saturday, January 19]\nKent v Arden, [3pm]",
            "2019-01-18 2019-01-18T19:45 2019-01-18T20:00 2019-01-19 2019-01-19T15:00",
        ),
        (
            "He was hit by a van on [Tuesday evening]. She was bailed until [19 February]. Anyone who saw it between [6pm] and [7pm] should call.",
            "2019-01-08TEV 2019-02-19 2019-01-08T18:00 2019-01-08T19:00",
        ),
        (
            "He was hit by a van on [Tuesday]. She will be in court on [19 February]. Doors open at [9am].",
            "2019-01-08 2019-02-19 2019-02-19T09:00",
        ),
    ]);
}

/// What goes with a time on the clock may stand between it and its day.
#[test]
fn a_day_behind_the_clock() {
    check(&[
        ("He fell on [Monday]. She was not seen until [10:20 the next morning].", "2019-01-07 2019-01-08T10:20"),
        ("He fell on [Monday]. She was seen at [10 a.m. the following day].", "2019-01-07 2019-01-08T10:00"),
        ("He fell on [Monday]. She was not seen until [10.20 the next morning].", "2019-01-07 2019-01-08T10:20"),
        (
            "It crashed on [Monday night]. A team came on [Tuesday]. The plane had left at [7:52 p.m.]",
            "2019-01-07TNI 2019-01-08 2019-01-07T19:52",
        ),
        (
            "Twelve died on [9 May 1937]. Their names are on a wall, where a service was held at [noon].",
            "1937-05-09 2019-01-10T12:00",
        ),
        ("Twelve died on [9 May 1937]. The roof fell at [noon].", "1937-05-09 1937-05-09T12:00"),
        ("They voted on [Monday night]. It came just before [midnight].", "2019-01-07TNI 2019-01-07T00:00"),
        (
            "It crashed on [Monday night]. On [Tuesday] a team met at [7:52 p.m.]",
            "2019-01-07TNI 2019-01-08 2019-01-08T19:52",
        ),
        (
            "It crashed on [Monday night]. A team came on [Tuesday]. It began to rain at [9 a.m.]",
            "2019-01-07TNI 2019-01-08 2019-01-08T09:00",
        ),
        ("They will meet on [Friday]. Shares were down by [midday].", "2019-01-11 2019-01-10T12:00"),
        ("They will meet on [Friday]. Doors open at [6 p.m.]", "2019-01-11 2019-01-11T18:00"),
        ("It went off at [10:35 a.m.] ([0735 GMT]) [Friday].", "2019-01-04T10:35 2019-01-04T07:35Z 2019-01-04"),
        (
            "The quake hit at [9:10 p.m.] local time ([1410 GMT]) on [Saturday].",
            "2019-01-05T21:10 2019-01-05T14:10Z 2019-01-05",
        ),
        (
            "She sank at [6 a.m.] ([0300 GMT]; [11 p.m. EST Saturday]) on [Sunday].",
            "2019-01-06T06:00 2019-01-06T03:00Z 2019-01-05T23:00-05:00 2019-01-06",
        ),
        ("They ate at [9 p.m.] (their usual hour) and again on [Friday].", "2019-01-10T21:00 2019-01-04"),
        ("They ate at [9 p.m.] (as on [Friday]).", "2019-01-10T21:00 2019-01-04"),
        ("Doors open at [7 p.m.] on [March 3].", "2019-03-03T19:00 2019-03-03"),
        ("They met at [3 p.m.], on [5/13/2018].", "2018-05-13T15:00 2018-05-13"),
    ]);
}

#[test]
fn midnight_and_noon() {
    check(&[
        ("The strike began at [midnight Tuesday].", "2019-01-08T00:00"),
        ("He died at [noon Monday].", "2019-01-07T12:00"),
        ("The ban took effect at [midnight].", "2019-01-10T00:00"),
        ("They must leave by [noon Saturday].", "2019-01-12T12:00"),
        ("He left at [12 at night] on [Friday].", "2019-01-04T00:00 2019-01-04"),
        ("He left at [2 at night].", "2019-01-10T02:00"),
    ]);
}

#[test]
fn parts_of_the_day() {
    check(&[
        ("Fire broke out [early Wednesday morning].", "START:2019-01-09TMO"),
        ("It was out by [mid-afternoon].", "2019-01-10TAF"),
        ("She was found [late Monday night].", "END:2019-01-07TNI"),
        ("The jury left [Tuesday evening].", "2019-01-08TEV"),
        ("He was shot on [the night of Dec. 31].", "2018-12-31TNI"),
        ("[Yesterday morning] the road was shut.", "2019-01-09TMO"),
        ("The road will shut [tomorrow night].", "2019-01-11TNI"),
        ("They met on [the night of 5/13/2018].", "2018-05-13TNI"),
    ]);
}

#[test]
fn near_misses_of_clocks() {
    check(&[
        ("The ratio was 3:1.", ""),
        ("He came third in 9:58.", ""),
        ("Verse 3:16 was read.", ""),
        ("Call 0800 555 now-ish.", ""),
        ("Flight 1630 was late.", ""),
        ("The ET movie is old.", ""),
        ("He was at 12 Downing Street.", ""),
        ("I am 9 feet tall.", ""),
        ("Growth is put at 5 to 10%.", ""),
        ("The match began at [3 p.m.] and they won it by 7.", "2019-01-10T15:00"),
        ("The number of dead rose from 12 at [4 p.m.] to 20.", "2019-01-10T16:00"),
    ]);
}

#[test]
fn hours_as_they_are_said() {
    check(&[
        ("He left the house at [quarter to nine] on [Tuesday].", "2019-01-08T08:45 2019-01-08"),
        ("He left the house at [half past six in the evening].", "2019-01-10T18:30"),
        ("She rang at [ten to four].", "2019-01-10T03:50"),
        ("She rang at [ten past five in the morning].", "2019-01-10T05:10"),
        ("She rang at [quarter to one in the afternoon].", "2019-01-10T12:45"),
        ("She rang at [five past two on Tuesday morning].", "2019-01-08T02:05"),
        ("At [seven o'clock on Wednesday evening], the bells rang.", "2019-01-09T19:00"),
        ("At [10 on Saturday night] the crowd left.", "2019-01-05T22:00"),
        ("At [around 10 on Saturday night] a car hit a wall.", "APPROX:2019-01-05T22:00"),
        ("They danced until [three in the morning].", "2019-01-10T03:00"),
        (
            "The doors opened at [6 p.m.] on [Wednesday]; by [7] the hall was full.",
            "2019-01-09T18:00 2019-01-09 2019-01-09T19:00",
        ),
        ("Polls close at [8pm] and results are due by [10].", "2019-01-10T20:00 2019-01-10T22:00"),
        ("The match began at [3 p.m.] and Leeds won by 7.", "2019-01-10T15:00"),
        ("Fans came from [6 a.m.] and by 9 of them were gone.", "2019-01-10T06:00"),
        ("By 7 she could read music.", ""),
        ("They scored 10 on [Saturday night].", "2019-01-05TNI"),
        ("The panel voted by ten to four.", ""),
        ("The vote was 5 to 4.", ""),
        ("It won by a ratio of about five to one.", ""),
        ("He met them at 5 to 10 percent less.", ""),
        ("He left at [about ten to four].", "APPROX:2019-01-10T03:50"),
        ("A quarter to a third of voters stayed at home.", ""),
        ("It was [a quarter to three].", "2019-01-10T02:45"),
        ("She was up at [six on Saturday].", "2019-01-05T06:00"),
    ]);
}

#[test]
fn the_hours_of_a_log() {
    check(&[
        ("[14:05]\n\nThe minister arrives.\n\n[14:20]\n\nShe leaves.", "2019-01-10T14:05 2019-01-10T14:20"),
        ("[14:05 GMT]\n\nThe minister arrives.", "2019-01-10T14:05Z"),
        (
            "[9.15am]\n\nHe was held on [Tuesday].\n\n[9.30am]\n\nHe is freed.",
            "2019-01-10T09:15 2019-01-08 2019-01-10T09:30",
        ),
        (
            "[03:36 Wednesday]: first tremor is felt\n\n[05:10]: mayor tells radio\n\n[Noon]: helicopters land",
            "2019-01-09T03:36 2019-01-09T05:10 2019-01-09T12:00",
        ),
        ("[Saturday]\n\n[9 a.m.] - Parade\n\n[2 p.m.] - Concert", "2019-01-05 2019-01-05T09:00 2019-01-05T14:00"),
        ("10:40 was his best, and he ran it twice.", ""),
    ]);
}

#[test]
fn parts_of_a_day_alone() {
    check(&[
        ("The raid began before [dawn] on [Tuesday].", "2019-01-08TMO 2019-01-08"),
        ("The lamps were lit at [dusk].", "2019-01-10TEV"),
        ("By [late afternoon] the rain had stopped.", "END:2019-01-10TAF"),
        ("The raid came on [Monday]. By [early evening] it was over.", "2019-01-07 START:2019-01-07TEV"),
        ("It was the dawn of a new age.", ""),
        ("A predawn raid killed two.", ""),
        ("He looked at Dawn and smiled.", ""),
        ("Shares fell in late afternoon trading.", ""),
        ("Bats fly from dusk to dawn.", ""),
        ("He works in the evening.", ""),
        ("It rained in [late afternoon].", "END:2019-01-10TAF"),
        (
            "The search was called off at [dusk] on [Tuesday] and resumed at [first light].",
            "2019-01-08TEV 2019-01-08 2019-01-09TMO",
        ),
        ("She said 40 had been hurt since [Monday]. Eleven died [overnight].", "2019-01-07 2019-01-10TNI"),
        ("On [Monday] 40 were hurt. Eleven died [overnight].", "2019-01-07 2019-01-07TNI"),
        (
            "It sank at [7 p.m.] on [Tuesday]. “We heard people calling until [two in the morning],” he said.",
            "2019-01-08T19:00 2019-01-08 2019-01-09T02:00",
        ),
        ("He woke at dawn [each day].", "P1D"),
    ]);
}

#[test]
fn hours_of_a_day_told_beside_them() {
    check(&[
        (
            "She fell on [Saturday afternoon]. She was found at [about four o'clock].",
            "2019-01-05TAF APPROX:2019-01-05T16:00",
        ),
        ("It broke out on [Friday night]. At [half past eleven] the roof fell.", "2019-01-04TNI 2019-01-04T23:30"),
        ("It broke out on [Saturday morning]. Police came at [seven o'clock].", "2019-01-05TMO 2019-01-05T07:00"),
        ("He fell on [Saturday night]. At [four o'clock] he was found.", "2019-01-05TNI 2019-01-06T04:00"),
        ("He fell on [Saturday afternoon]. He was found at [9am].", "2019-01-05TAF 2019-01-05T09:00"),
        ("He flew back [overnight] on [Saturday].", "2019-01-05TNI 2019-01-05"),
        ("Snow fell [overnight].", "2019-01-10TNI"),
        ("Fireworks were heard from [dusk] until [2 a.m. Saturday].", "2019-01-04TEV 2019-01-05T02:00"),
        ("Preorders open at [8 a.m. Eastern] on [Jan. 19].", "2019-01-19T08:00-05:00 2019-01-19"),
        ("There are shows at [3pm] on [Saturdays].", "T15:00 XXXX-WXX-6"),
        ("Callers are asked to ring before [5 p.m.] weekdays.", "T17:00"),
        ("There was a show at [3pm] on [Saturday].", "2019-01-05T15:00 2019-01-05"),
        (
            "He came at [four on Friday afternoon] for a flight at [eight]. At [half past nine] the water rose.",
            "2019-01-04T16:00 2019-01-04T20:00 2019-01-04T21:30",
        ),
        ("It was put off till [Monday]. “I want him here at [11 o'clock],” he said.", "2019-01-14 2019-01-14T11:00"),
        ("He was held on [Tuesday]. She rang at [9.54pm] on the night of the flood.", "2019-01-08 T21:54"),
        ("She rang at [9am on the morning of January 7].", "2019-01-07T09:00"),
        (
            "A man was shot [Tuesday], police said [Wednesday]. He was found at [11 p.m.]",
            "2019-01-08 2019-01-09 2019-01-08T23:00",
        ),
        (
            "Storms on [Tuesday] killed two, and officials warned [Wednesday] of more.\n\nThey reached Arden at [10.30pm].",
            "2019-01-08 2019-01-09 2019-01-08T22:30",
        ),
        ("Police said [Wednesday] they had made an arrest. A man was held at [6 a.m.]", "2019-01-09 2019-01-09T06:00"),
        (
            "A girl was killed on [Tuesday], her mother said on [Wednesday]. There will be a vigil at [7 p.m.]",
            "2019-01-08 2019-01-09 2019-01-10T19:00",
        ),
        ("Saturn is visible from dusk till dawn.", ""),
        ("They danced until [dawn].", "2019-01-10TMO"),
        ("The fire broke out at [2 a.m.], officials said [Monday].", "2019-01-07T02:00 2019-01-07"),
        ("It was shut from [10 p.m.] to [6 a.m. Friday].", "2019-01-03T22:00 2019-01-04T06:00"),
        (
            "Roads are shut between [9 p.m.] and [5 a.m.] on [January 20].",
            "2019-01-19T21:00 2019-01-20T05:00 2019-01-20",
        ),
    ]);
}

#[test]
fn hours_of_what_a_court_has_heard() {
    check(&[
        ("The trial began on [Jan. 8]. On the morning of the shooting he left at [7 a.m.].", "2019-01-08 T07:00"),
        (
            "The trial began on [Jan. 8]. On the day of the fire, he left at [7 a.m.] and was seen [two hours later].",
            "2019-01-08 T07:00 ?",
        ),
        (
            "He spoke on [Monday]. On the morning of the shooting in [November 2017], he left home at [7 a.m.].",
            "2019-01-07 2017-11 T07:00",
        ),
        ("The trial began on [Jan. 8]. The jury was sworn in at [10 a.m.].", "2019-01-08 2019-01-08T10:00"),
        ("The jury heard that he had left at [11 p.m.].", "T23:00"),
        ("The court was shown film of him at [10.42pm].", "T22:42"),
        ("Giving evidence, she said he left at [9 p.m.].", "T21:00"),
        ("Lee told the court on [Tuesday] he had left at [9 p.m.].", "2019-01-08 T21:00"),
        ("Lee told the court that on [Tuesday] he had left at [9 p.m.].", "2019-01-08 2019-01-08T21:00"),
        ("The jury heard on [Tuesday] that he had left at [9 p.m.].", "2019-01-08 T21:00"),
        ("The jury heard that it will sit at [9 p.m.].", "2019-01-10T21:00"),
        ("He fell on [Nov. 4, 2018]. The jury heard that he left at [9 p.m.].", "2018-11-04 2018-11-04T21:00"),
        ("An inquest on [Tuesday] heard that he had left. He was found at [4 p.m. the following day].", "2019-01-08 ?"),
        (
            "An inquest on [Tuesday] heard that he had left. A coroner ruled [the following day] that he fell.",
            "2019-01-08 2019-01-09",
        ),
        ("The fire was on [Monday]. On the night of the fire he left at [9 p.m.].", "2019-01-07 2019-01-07T21:00"),
        ("He shot two on [Monday]. On the night of the attack he left at [9 p.m.].", "2019-01-07 2019-01-07T21:00"),
        ("The trial began on [Monday]. On the day of the trial he left at [9 a.m.].", "2019-01-07 2019-01-07T09:00"),
    ]);
}

#[test]
fn hours_of_every_day_have_no_day_of_the_article() {
    check(&[
        ("The library is open [9am] to [5pm Monday] to [Friday].", "T09:00 T17:00 XXXX-WXX-5"),
        ("The line is open from [8am] to [8pm, Monday] to [Saturday].", "T08:00 T20:00 XXXX-WXX-6"),
        ("The centre is open [Monday] to [Friday, 9am] to [5pm].", "XXXX-WXX-1 T09:00 T17:00"),
        ("Call the line between [9am] and [5pm Monday]-[Friday].", "T09:00 T17:00 XXXX-WXX-5"),
        ("Doors open at [7pm], tickets from £12.", "T19:00"),
        ("Trains run [every ten minutes] from [6am].", "PT10M T06:00"),
        ("The shop opens at [8am] and closes at [6pm].", "T08:00 T18:00"),
        ("She said that a line was open from [8am] to [8pm, Monday] to [Saturday].", "T08:00 T20:00 XXXX-WXX-6"),
        ("There are matinees on [Saturdays] at [2:30 p.m.]", "XXXX-WXX-6 T14:30"),
        (
            "They play on [Friday]. The gates open at [8am] and play starts at [11am] [each day].",
            "2019-01-11 T08:00 T11:00 P1D",
        ),
        ("Shops can open until [10pm] in the town.", "T22:00"),
        (
            "It will hold a fair on [Saturday]. The hall is open [Tuesday] to [Sunday] from [11 a.m.] to [5 p.m.]",
            "2019-01-12 XXXX-WXX-2 XXXX-WXX-7 T11:00 T17:00",
        ),
        ("The pool is open [every day] from [6.30am] until [9pm].", "P1D T06:30 T21:00"),
        ("The show is open [Tuesday]-[Sunday, 10am]-[6pm].", "XXXX-WXX-2 T10:00 T18:00"),
        ("Opening times: [10am] to [5pm].", "T10:00 T17:00"),
        ("Opening hours are [9am] to [5pm].", "T09:00 T17:00"),
        ("Pubs must close at [11pm] under the rules.", "T23:00"),
        ("The shop reopened on [Monday]. It is open from [9am].", "2019-01-07 T09:00"),
        ("The centre is open [Monday] to [Friday].", "XXXX-WXX-1 XXXX-WXX-5"),
        ("They meet at [noon Monday] to [Friday].", "T12:00 XXXX-WXX-5"),
        ("Opening hours 10:30 to [17:00 Monday] to [Friday].", "T17:00 XXXX-WXX-5"),
    ]);
}

#[test]
fn hours_of_what_was_done_again_and_again() {
    check(&[
        ("For [41 years], the ovens were lit at [3:15 a.m.]", "P41Y T03:15"),
        ("As a boy, she would rise at [4 a.m.] to milk.", "T04:00"),
        ("On most days she is in bed by [9 p.m.]", "T21:00"),
        ("[Every morning], the baker rose at [3:15 a.m.]", "XXXX-XX-XXTMO T03:15"),
        ("They lined up at [5 a.m.] in the old days.", "T05:00"),
        ("He used to arrive at [7 a.m.]", "T07:00"),
        ("Since the flood, she has been getting up at [3 a.m.]", "T03:00"),
        ("He usually walked, but police stopped him at [6 a.m.]", "2019-01-10T06:00"),
        ("The man, who often slept there, was found at [6 a.m.]", "2019-01-10T06:00"),
        ("For the first time in [12 years], the bell rang at [6 a.m.]", "P12Y 2019-01-10T06:00"),
        ("For [two months] he planned it, and on [Monday] he struck at [3 a.m.]", "P2M 2019-01-07 2019-01-07T03:00"),
    ]);
}

#[test]
fn hours_of_one_day_have_it() {
    check(&[
        ("The shop opened at [8am] and closed at [6pm].", "2019-01-10T08:00 2019-01-10T18:00"),
        ("The shop will open at [8am].", "2019-01-10T08:00"),
        ("Doors open at [7pm] on [Saturday].", "2019-01-12T19:00 2019-01-12"),
        ("They play on [Saturday]. Doors open at [7pm].", "2019-01-12 2019-01-12T19:00"),
        ("They play on [Saturday]. It is free. Ash will sing. Doors open at [7pm].", "2019-01-12 2019-01-12T19:00"),
        (
            "[Monday]: A call comes at [2.50am]. The first engine arrives at [3.35am].",
            "2019-01-07 2019-01-07T02:50 2019-01-07T03:35",
        ),
        ("The act came close to [midnight].", "2019-01-10T00:00"),
        ("The road is closed until [6pm].", "2019-01-10T18:00"),
        ("The bar was open until [2am].", "2019-01-10T02:00"),
        ("The match kicks off at [3pm].", "2019-01-10T15:00"),
        ("The trial opens at [10am].", "2019-01-10T10:00"),
        ("Polls close at [10pm].", "2019-01-10T22:00"),
        ("The shop is open from [7am] until [10pm today].", "2019-01-10T07:00 2019-01-10T22:00"),
        ("The road was closed from [9am] to [5pm] on [Monday].", "2019-01-07T09:00 2019-01-07T17:00 2019-01-07"),
        ("In [April] the bank warned of it.\n\nShares were up at [9:10 a.m.]", "2018-04 2019-01-10T09:10"),
        ("In [April] she left for Rome. She sailed at [9:10 a.m.]", "2018-04 ?"),
        ("A man was seen there at [2 a.m.] [that day].", "? ?"),
        ("In an interview published [Thursday], Lee said she lost. “I called [that night],” she said.", "2019-01-10 ?"),
        ("The mill burnt on [Thursday]. “I called [that night],” she said.", "2019-01-10 2019-01-10TNI"),
        (
            "It burned on [Monday]. A man was seen there at [2 a.m.] [that day].",
            "2019-01-07 2019-01-07T02:00 2019-01-07",
        ),
        ("Polling stations open at [7 a.m.] and close at [10 p.m.]", "2019-01-10T07:00 2019-01-10T22:00"),
    ]);
}
