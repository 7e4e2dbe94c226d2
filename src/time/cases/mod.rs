//! What is found and what it means, case by case, as a reader of the news would have it.
//!
//! In each case the times stand in square brackets, their values after it, parted by blanks (`?` is an
//! unresolved one, `END:` before a value its modifier). Every other word is no time. What is not said otherwise is
//! read on Thursday, 10 January 2019.

mod again;
mod ahead_or_over;
mod alone;
mod anchored;
mod beside;
mod claim;
mod clock;
mod country;
mod gap;
mod log;
mod missed;
mod named;
mod onward;
mod over;
mod ranges;
mod reports;
mod story;
mod tense;
mod then;
mod to_come;

use super::calendar::date;
use super::{Times, find};
use crate::document::Document;

/// The text without its brackets, and what stood in them.
fn marked(case: &str) -> (String, Vec<String>) {
    let (mut text, mut times) = (String::new(), Vec::new());
    for (index, piece) in case.split(['[', ']']).enumerate() {
        text.push_str(piece);
        if index % 2 == 1 {
            times.push(piece.to_string());
        }
    }
    (text, times)
}

fn values(times: &Times) -> Vec<String> {
    let value = |time: &super::Time| match (time.modifier, time.value.as_str()) {
        (_, "") => "?".to_string(),
        (Some(modifier), value) => format!("{modifier}:{value}"),
        (None, value) => value.to_string(),
    };
    times.all.iter().map(value).collect()
}

/// Checks cases read on the day given, and returns what went wrong.
fn wrong(day: Option<super::Date>, cases: &[(&str, &str)]) -> Vec<String> {
    let mut out = Vec::new();
    for (case, wanted) in cases {
        let (text, spans) = marked(case);
        let times = find(&Document::read(&text), day);
        let found: Vec<_> = times.all.iter().map(|time| time.span.of(&text).to_string()).collect();
        let got = values(&times);
        if found != spans || got.join(" ") != *wanted {
            out.push(format!("{case}\n    found {found:?} {got:?}, wanted {wanted}"));
        }
    }
    out
}

fn check(cases: &[(&str, &str)]) {
    check_on((2019, 1, 10), cases);
}

/// Checks cases read on the day that `(year, month, day)` names.
fn check_on((year, month, day): (i32, u8, u8), cases: &[(&str, &str)]) {
    let wrong = wrong(date(year, month, day), cases);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_examples_beside_the_patterns_hold() {
    let mut cases = Vec::new();
    for line in include_str!("../../lexicon/time/patterns.txt").lines() {
        if let Some((text, value)) = line.strip_prefix("+ ").and_then(|line| line.rsplit_once(" = ")) {
            cases.push((text, value));
        } else if let Some(text) = line.strip_prefix("- ") {
            cases.push((text, ""));
        }
    }
    assert!(cases.len() > 60);
    // An example shows one time; what else its sentence has is not its business.
    let wrong: Vec<_> = cases
        .iter()
        .filter_map(|(case, value)| {
            let (text, spans) = marked(case);
            let times = find(&Document::read(&text), date(2019, 1, 10));
            let found: Vec<_> =
                times.all.iter().map(|time| (time.span.of(&text).to_string(), time.value.clone())).collect();
            let right = match spans.first() {
                Some(span) => found.contains(&(span.clone(), value.to_string())),
                None => found.is_empty(),
            };
            (!right).then(|| format!("{case}: {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn politics() {
    check(&[
        ("The premier resigned [Tuesday] after a revolt.", "2019-01-08"),
        ("Parliament will vote on the bill [Tuesday].", "2019-01-15"),
        ("She said [Monday] she would not stand.", "2019-01-07"),
        ("“We meet [Wednesday],” he said [Wednesday].", "2019-01-16 2019-01-09"),
        ("The hearing is scheduled for [Friday].", "2019-01-11"),
        ("He is expected to testify [next week].", "2019-W03"),
        ("He could testify as soon as [Monday].", "2019-01-14"),
        ("She took office in [January 2017].", "2017-01"),
        ("He won the seat in [2012] and lost it in [2016].", "2012 2016"),
        ("They met in [March] and again in [April].", "2018-03 2018-04"),
        ("She hopes to win the seat in [May].", "2019-05"),
        ("Voters go to the polls on [May 23, 2019].", "2019-05-23"),
        ("The party won [four years ago].", "2015"),
        ("[Last year] the party lost ground.", "2018"),
        ("[Late last year] the senator hired two lawyers.", "END:2018"),
        ("She has served for [12 years].", "P12Y"),
        ("He was governor from [1999] to [2003].", "1999 2003"),
        ("The treaty was signed on [3 October 1990].", "1990-10-03"),
        ("Turnout fell in [the mid-1990s].", "MID:199"),
        ("The first vote is due [early next month].", "START:2019-02"),
        ("She spoke at [8 p.m. Wednesday].", "2019-01-09T20:00"),
        ("The deadline is [midnight Friday].", "2019-01-11T00:00"),
        ("Ministers met [Thursday morning].", "2019-01-10TMO"),
        ("He may resign and the crowd may march.", ""),
        ("Theresa May met April Ryan.", ""),
        ("The Sunday Times and The Daily Mail had the story.", ""),
        ("The council meets [every Monday].", "XXXX-WXX-1"),
        ("He ran in [2008] and, [four years later], won.", "2008 2012"),
        ("The law, passed in [2014], lapsed [the following year].", "2014 2015"),
        ("He came in [2010]. [That year] she left.", "2010 2010"),
    ]);
}

#[test]
fn courts_and_accidents() {
    check(&[
        ("The crash happened at [6:15 a.m. Sunday].", "2019-01-06T06:15"),
        ("Officers came at [11:40 p.m.] and left at [1 a.m.]", "2019-01-10T23:40 2019-01-11T01:00"),
        ("He was arrested on [Dec. 28].", "2018-12-28"),
        ("Sentencing is set for [March 4].", "2019-03-04"),
        ("She was last seen on [the night of Jan. 2].", "2019-01-02TNI"),
        ("The judge gave him [six months] in jail.", "P6M"),
        ("The trial, which began in [October], ended [last week].", "2018-10 2019-W01"),
        ("The body of Lowe, 89, was found [yesterday].", "2019-01-09"),
        ("A 44-year-old man was held.", ""),
        ("They searched for [more than two hours].", "MORE_THAN:PT2H"),
        ("Call 555-2018 with tips.", ""),
        ("He had been due in court [Monday].", "2019-01-07"),
        ("The ban lasts until [Saturday].", "2019-01-12"),
        ("The siege lasted until [Saturday].", "2019-01-05"),
        ("The vote was put off until [Monday].", "2019-01-14"),
        ("He was shot on [November 22, 1963].", "1963-11-22"),
        ("The flood hit on [Jan. 3] and the bridge fell [two days later].", "2019-01-03 2019-01-05"),
        ("The storm came on [Saturday] and cleared [the next morning].", "2019-01-05 2019-01-06TMO"),
        ("He called [half an hour ago].", "2019-01-10"),
        ("He fled [overnight].", "2019-01-10TNI"),
        ("He fled [the day after] [Monday]’s vote.", "2019-01-08 2019-01-07"),
        ("He woke at [three o’clock in the morning].", "2019-01-10T03:00"),
        ("The wars that followed [9/11] went on.", "2001-09-11"),
        ("He ran a $4-million-a-year firm on Easter Island.", ""),
        ("There were 40 thefts between [January 1] and [March 3].", "2018-01-01 2018-03-03"),
    ]);
}

#[test]
fn business() {
    check(&[
        ("Profit rose 4% in [the third quarter] from [a year earlier].", "2018-Q3 2017-Q3"),
        ("Sales in [the quarter] were flat.", "2018-Q4"),
        ("[Fourth-quarter] revenue was $2.1 billion.", "2018-Q4"),
        ("Growth was 2 percent in [the first quarter of 2017].", "2017-Q1"),
        ("It rose in [the third quarter of last year].", "2018-Q3"),
        ("The board pays $1.35 a share.", ""),
        ("Fees are $40 a month.", ""),
        ("It makes 1,000 cars a day.", ""),
        ("The index closed at 2003.", ""),
        ("Some 2000 people lost jobs.", ""),
        ("Year-over-year growth slowed.", ""),
        ("It expects to open [later this year].", "END:2019"),
        ("Costs doubled over [the past two years].", "P2Y"),
        ("[Fiscal 2018] was strong.", "2018"),
        ("Income for [the year] ended [June 30] fell.", "P1Y 2018-06-30"),
        ("The firm, founded in [1911], has 40 shops.", "1911"),
        ("[Two years ago] it nearly failed.", "2017"),
        ("The loan runs to [the end of 2021].", "END:2021"),
        ("It will shut by [year-end].", "END:2019"),
        ("Rents rose in [the second half of 2018].", "2018-H2"),
        ("It cut the [two-year] plan to [18 months].", "P2Y P18M"),
        ("The deal closes in [Q2 2019].", "2019-Q2"),
        ("Bonds mature in [2030].", "2030"),
        ("The new line opens in [the spring of 2020].", "2020-SP"),
        ("A quarter of shops closed.", ""),
        ("Three-quarters of staff left.", ""),
        ("Prices began to fall.", ""),
    ]);
}

#[test]
fn sport_and_science() {
    check(&[
        ("They won 3-1 in the second half.", ""),
        ("She ran it in 10:45 flat.", ""),
        ("He scored in the 89th minute.", ""),
        ("The season starts in [May].", "2019-05"),
        ("They last won in [the 1970s].", "197"),
        ("He is in his 30s.", ""),
        ("A bird of [the 19th century].", "18"),
        ("She trains [every day].", "P1D"),
        ("They played on [Saturday night].", "2019-01-05TNI"),
        ("They will play on [Saturday night].", "2019-01-12TNI"),
        ("The probe launched on [2018-11-26].", "2018-11-26"),
        ("It takes [about three months].", "APPROX:P3M"),
        ("The survey ran for [two and a half years].", "P2Y6M"),
        ("A second study was done.", ""),
        ("The sun set over the march.", ""),
        ("The shop is open 24/7.", ""),
        ("Day to day it changes.", ""),
        ("The Today show host left NBC [last month].", "2018-12"),
        ("[Now] she runs the lab.", "PRESENT_REF"),
        ("[Recently] she moved.", "PAST_REF"),
    ]);
}

#[test]
fn dates_of_every_form() {
    check(&[
        ("On [Monday, 7 January], they met.", "2019-01-07"),
        ("On [Wed, Jan 9], they met.", "2019-01-09"),
        ("On [the 5th of January], they met.", "2019-01-05"),
        ("On [31 December 2018] it ended.", "2018-12-31"),
        ("It was dated [12/31/2018].", "2018-12-31"),
        ("It was dated [31.12.2018].", "2018-12-31"),
        ("It was dated [03/04/2018].", "?"),
        ("Dated [25/04/2018] and [03/04/2018].", "2018-04-25 2018-04-03"),
        ("On [February 30, 2018] nothing happened.", "?"),
        ("It closes at [5 o’clock].", "T05:00"),
        ("He rose at [4 in the morning].", "2019-01-10T04:00"),
        ("It aired at [10pm].", "2019-01-10T22:00"),
        ("It aired at [10.30pm ET].", "2019-01-10T22:30-05:00"),
        ("They met [last Thursday].", "2019-01-03"),
        ("They meet [next Thursday].", "2019-01-17"),
        ("[This Friday] is a holiday.", "2019-01-11"),
        ("The snow of [last winter].", "2017-WI"),
        ("The snow of [this winter].", "2018-WI"),
        ("It fell in [June last year].", "2018-06"),
        ("In [the week of Jan. 7] they met.", "2019-W02"),
        ("It rained [this morning] and [tonight] it snows.", "2019-01-10TMO 2019-01-10TNI"),
        ("It was cold over [the weekend].", "2019-W01-WE"),
        ("It happened in [early 2015].", "START:2015"),
        ("It happened in [late November].", "END:2018-11"),
        ("On [New Year’s Eve] they danced.", "2018-12-31"),
        ("On [Thanksgiving] they ate.", "2018-11-22"),
        ("[Easter 2018] was early.", "2018-04-01"),
        ("Back in [the ’80s] it was.", "198"),
        ("Back in [the 1980’s] it was.", "198"),
        ("The class of [’89].", "1989"),
        ("The Debates’ 15 percent rule.", ""),
        ("In [nineteen ninety-six] it rained.", "1996"),
    ]);
}

#[test]
fn lengths_and_sets() {
    check(&[
        ("It came [a week ago].", "2019-W01"),
        ("It came [several days ago].", "PAST_REF"),
        ("[Three weeks later] she left.", "?"),
        ("It lasted [a couple of hours].", "APPROX:PT2H"),
        ("It lasted [a few weeks].", "PXW"),
        ("It lasted [over an hour].", "MORE_THAN:PT1H"),
        ("They talk [twice a week].", "P1W"),
        ("He comes on [Sundays].", "XXXX-WXX-7"),
        ("[Daily] reports came in.", "P1D"),
        ("In [May 2015] he fell ill; [a month later] he died.", "2015-05 2015-06"),
        ("It takes [a year or so].", "APPROX:P1Y"),
        ("They meet [every Christmas].", "P1Y"),
        ("It began [a week] early [this year].", "P1W 2019"),
    ]);
}

#[test]
fn without_a_date_only_what_names_itself_is_resolved() {
    let cases = [
        ("They met [Tuesday] and [last week].", "? ?"),
        ("It was [yesterday], on [May 5].", "? ?"),
        ("It was [May 5, 2016], and [the next day] it rained.", "2016-05-05 2016-05-06"),
        ("It was [two years ago], in [the 1990s], for [three days].", "? 199 P3D"),
        ("[Late last year] it closed.", "?"),
        ("It rose in [the third quarter].", "?"),
    ];
    let wrong = wrong(None, &cases);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reasons_name_their_anchor() {
    for (text, want) in [
        ("It rained Thursday.", "“Thursday” is the day of the article itself, 10 January 2019."),
        (
            "It rained Tuesday.",
            "“Tuesday” is 8 January 2019, the last on or before the article’s date, 10 January 2019.",
        ),
        ("Talks will begin on Saturday at 9 a.m.", "“9 a.m.” is 12 January 2019, counted from “Saturday” before it."),
        ("It fell in 2010. That year she left.", "“That year” is 2010, counted from “2010” before it."),
        (
            "It fell in May 2010 and rose in the third quarter.",
            "“the third quarter” is the third quarter of 2018, the last on or before the article’s date, 10 January 2019.",
        ),
        ("It fell in 2010.", "“2010” names 2010 itself."),
        ("Two days later it fell.", "“Two days later” is counted from a time mentioned before it, and there is none."),
    ] {
        let times = find(&Document::read(text), date(2019, 1, 10));
        assert_eq!(times.all.last().map(|time| time.because.as_str()), Some(want), "{text}");
    }
    let unknown = find(&Document::read("It rained Tuesday."), None);
    let because = unknown.all.first().map(|time| time.because.clone()).unwrap_or_default();
    assert_eq!(because, "“Tuesday” is counted from the article’s date, and there is none.");
}

#[test]
fn no_order_of_words_breaks_it() {
    let lists = [
        include_str!("../../lexicon/time/words.txt"),
        include_str!("../../lexicon/time/prefixes.txt"),
        include_str!("../../lexicon/time/suffixes.txt"),
        include_str!("../../lexicon/time/holidays.txt"),
    ];
    let mut words: Vec<String> = lists
        .iter()
        .flat_map(|list| crate::lexicon::lines(list))
        .filter_map(|line| line.split("  ").next())
        .flat_map(|word| {
            let mut capital = word.to_string();
            capital[..1].make_ascii_uppercase();
            [word.to_string(), capital]
        })
        .collect();
    let more = "the the the of of a to in ago later before after following previous same that - ’ ’s , . ( \n\n published 0 1 2 9 \
                31 89 1989 2019 9999 0000 999999999 99999999999 1/2 10/01/2019 2019-01-10 2019-02-31 10:30 25:61 3rd 1980s 80s 10pm";
    words.extend(more.split(' ').map(str::to_string));
    let mut seed = 1u64;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..9 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(&words[(seed >> 33) as usize % words.len()]);
            text.push_str(if seed >> 20 & 3 == 0 { "" } else { " " });
        }
        for day in [None, date(1, 1, 1), date(2019, 1, 10), date(9999, 12, 31)] {
            let times = find(&Document::read(&text), day);
            let ordered = times.all.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
            assert!(ordered, "{text:?}");
        }
    }
}
