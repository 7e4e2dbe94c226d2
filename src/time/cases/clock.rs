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
        ("The train left at [10.15am].", "2019-01-10T10:15"),
        ("Doors are open from [2] to [4 p.m.]", "2019-01-10T14:00 2019-01-10T16:00"),
        ("It fell between [6:30] and [8 p.m. Monday].", "2019-01-07T18:30 2019-01-07T20:00"),
        ("The shop is open from [11] to [2 p.m.]", "2019-01-10T11:00 2019-01-10T14:00"),
        ("The shop is open from [9] to [11 a.m.]", "2019-01-10T09:00 2019-01-10T11:00"),
        ("They woke at [five o'clock].", "2019-01-10T05:00"),
    ]);
}

/// What goes with a time on the clock may stand between it and its day.
#[test]
fn a_day_behind_the_clock() {
    check(&[
        ("He fell on [Monday]. She was not seen until [10:20 the next morning].", "2019-01-07 2019-01-08T10:20"),
        ("He fell on [Monday]. She was seen at [10 a.m. the following day].", "2019-01-07 2019-01-08T10:00"),
        ("He fell on [Monday]. She was not seen until [10.20 the next morning].", "2019-01-07 2019-01-08T10:20"),
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
    ]);
}

#[test]
fn midnight_and_noon() {
    check(&[
        ("The strike began at [midnight Tuesday].", "2019-01-08T00:00"),
        ("He died at [noon Monday].", "2019-01-07T12:00"),
        ("The ban took effect at [midnight].", "2019-01-10T00:00"),
        ("They must leave by [noon Saturday].", "2019-01-12T12:00"),
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
    ]);
}
