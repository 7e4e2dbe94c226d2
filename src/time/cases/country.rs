//! Holidays that have another day in another country.

use super::{check_on, date, find};
use crate::document::Document;
use crate::time::iso;

#[test]
fn holidays_of_the_country_of_the_text() {
    for (day, case, value) in [
        ((2023, 9, 5), "TORONTO - Thousands marched on [Labour Day].", "2023-09-04"),
        ((2023, 5, 3), "LONDON - Thousands marched on [Labour Day].", "2023-05-01"),
        ((2023, 5, 3), "NAIROBI, Kenya (AP) - Thousands marched on [Labour Day].", "2023-05-01"),
        ((2023, 5, 3), "NAIROBI, Kenya (AP) - Washington and New York marched on [Labour Day].", "2023-05-01"),
        ((2023, 5, 3), "Nairobi, Kenya (AP) - Washington and New York marched on [Labour Day].", "2023-05-01"),
        ((2023, 5, 3), "Thousands marched across India on [Labour Day].", "2023-05-01"),
        ((2023, 9, 5), "NEW YORK - Thousands marched on [Labor Day].", "2023-09-04"),
        ((2023, 9, 5), "Thousands marched on [Labor Day].", "2023-09-04"),
        ((2023, 10, 12), "OTTAWA - Families met on [Thanksgiving].", "2023-10-09"),
        ((2023, 11, 27), "CHICAGO - Families met on [Thanksgiving].", "2023-11-23"),
        ((2023, 3, 21), "Flower shops in Leeds and Manchester were busy on [Mother's Day].", "2023-03-19"),
        ((2023, 5, 16), "Flower shops in Denver were busy on [Mother's Day].", "2023-05-14"),
        ((2023, 9, 4), "SYDNEY - Families met on [Father's Day].", "2023-09-03"),
        ((2023, 8, 16), "NEW DELHI - The prime minister spoke on [Independence Day].", "2023-08-15"),
        ((2023, 7, 6), "BOSTON - The mayor spoke on [Independence Day].", "2023-07-04"),
        ((2023, 8, 25), "He spoke on Ukraine's [Independence Day].", "2023-08-24"),
        ((2023, 8, 25), "He spoke on Norway's Independence Day.", ""),
        ((2023, 7, 6), "LONDON - The envoy spoke on American [Independence Day].", "2023-07-04"),
        ((2023, 8, 15), "A US team spoke to India's prime minister on [Independence Day].", "2023-07-04"),
        ((2023, 2, 1), "NEW DELHI - Soldiers marched on [Republic Day].", "2023-01-26"),
        ((2023, 2, 1), "Soldiers marched on Republic Day.", ""),
        ((2023, 2, 22), "Parks across Ontario were full on [Family Day].", "2023-02-20"),
        ((2023, 5, 3), "LONDON - Turnout was high on election day.", ""),
        ((2016, 11, 9), "CHICAGO - Turnout was high on [election day].", "2016-11-08"),
        ((2023, 11, 20), "DUBLIN - The shops were shut on [St Stephen's Day].", "2022-12-26"),
        ((2023, 11, 20), "Shops will be shut on [Boxing Day].", "2023-12-26"),
    ] {
        check_on(day, &[(case, value)]);
    }
}

#[test]
fn fiscal_years_of_the_country_of_the_text() {
    check_on(
        (2019, 5, 15),
        &[
            ("MUMBAI - Profit rose in [the first quarter of 2018-19].", "2018-Q2"),
            ("MUMBAI - Profit rose in [Q1 FY19].", "2018-Q2"),
            ("MUMBAI - Profit rose in [FY 2018-19].", "2018-04/2019-03"),
            ("MUMBAI - Profit rose in [Q1FY19] and in [2QFY19].", "2018-Q2 2018-Q3"),
            ("MUMBAI - Profit rose in [H2FY19].", "2018-10/2019-03"),
            ("Profit rose in [Q1FY19], not in [H2FY18].", "2019-Q1 2018-H2"),
            ("MUMBAI - Profit will rise in [the current fiscal].", "2020"),
            ("MUMBAI - Profit rose in [the previous fiscal].", "2019"),
            ("The current fiscal policy is lax.", ""),
            ("Profit rose in [the first quarter of fiscal 2019].", "2019-Q1"),
            ("Profit rose in [the third quarter of 2018-19].", "?"),
            ("India's economy grew in [the second quarter of 2018].", "2018-Q2"),
            ("India's economy grew in [the second quarter of 2018/19].", "2018-Q3"),
            ("India's economy grew in [the first half of fiscal 2019].", "2018-04/2018-09"),
            ("India's economy grew in [the first half of 2018-19].", "START:2018-04/2018-09"),
        ],
    );
    for (case, days) in [
        ("MUMBAI - Profit rose in FY18.", "2017-04-01..2018-03-31"),
        ("MUMBAI - Exports rose in 2017-18, the ministry said.", "2017-04-01..2018-03-31"),
        ("MUMBAI - Profit rose in the last fiscal.", "2018-04-01..2019-03-31"),
        ("MUMBAI - Profit will rise in the next financial year.", "2020-04-01..2021-03-31"),
        ("MUMBAI - Profit will rise in the second half of the current fiscal.", "2019-10-01..2020-03-31"),
        ("MUMBAI - Profit rose early in the last fiscal.", "2018-04-01..2018-07-31"),
        ("NEW YORK - Profit rose in the last fiscal.", "2018-01-01..2018-12-31"),
        ("MUMBAI - He scored twice in the 2017-18 season.", "2017-07-01..2018-06-30"),
        ("NEW YORK - Profit rose in FY18.", "2018-01-01..2018-12-31"),
    ] {
        let times = find(&Document::read(case), date(2019, 5, 15));
        let interval = times.all.first().and_then(|time| time.interval);
        let found = interval.and_then(|interval| Some([iso(interval.earliest?), iso(interval.latest?)].join("..")));
        assert_eq!(found.as_deref(), Some(days), "{case}");
    }
}

#[test]
fn holidays_by_the_moon() {
    check_on(
        (2023, 11, 20),
        &[
            ("Sales rose at [Diwali].", "2023-11-12"),
            ("He opened the shop on [Diwali 2021].", "2021-11-04"),
            ("[Last Diwali] the firm sold 300 cars.", "2023-11-12"),
            ("The film is due out on [Diwali next year].", "2024-10-31"),
            ("Crowds gathered for [Lunar New Year 2023].", "2023-01-22"),
            ("They were attacked on [Yom Kippur in 1995].", "1995-10-04"),
            ("They prayed on [Orthodox Easter].", "2023-04-16"),
            ("They prayed on [Easter].", "2023-04-09"),
            ("The shop opened at [Diwali 1962].", "?"),
            ("He fasted for [Ramadan 2022].", "2022-04-02"),
            ("He will come on [Passover next year].", "2024-04-23"),
            ("They met after [Passover].", "2023-04-06"),
            ("A [Hanukkah] party will be held.", "2023-12-08"),
            ("They met on [Eid al-Fitr] and [Eid al-Adha].", "2023-04-21 2023-06-28"),
            ("Ramadan Shalah led the group.", ""),
            ("Tariq Ramadan said he was ill.", ""),
        ],
    );
}

#[test]
fn a_feast_of_many_days_has_them_all() {
    for (case, days) in [
        ("Shops were shut during Ramadan.", "2023-03-23..2023-04-20"),
        ("Shops were shut on the first day of Ramadan.", "2023-03-23..2023-03-23"),
        ("Shops were shut during Passover.", "2023-04-06..2023-04-13"),
        ("Shops were shut on Eid al-Fitr.", "2023-04-21..2023-04-21"),
    ] {
        assert_eq!(days_of((2023, 5, 20), case).as_deref(), Some(days), "{case}");
    }
}

/// The days of the first time of `case`.
fn days_of((year, month, day): (i32, u8, u8), case: &str) -> Option<String> {
    let times = find(&Document::read(case), date(year, month, day));
    let interval = times.all.first().and_then(|time| time.interval)?;
    Some([iso(interval.earliest?), iso(interval.latest?)].join(".."))
}

#[test]
fn a_season_is_that_of_the_place_of_its_clause() {
    for (case, days) in [
        ("SYDNEY - Heat kills. A heatwave in France last summer killed 1,500 people.", "2018-06-01..2018-08-31"),
        ("SYDNEY - Heat kills. In England last winter, flu killed 800 people.", "2018-12-01..2019-02-28"),
        ("SYDNEY - Heat kills. Fires in Queensland last summer killed four people.", "2018-12-01..2019-02-28"),
        ("SYDNEY - Heat kills. Last summer was dry, said a man from France.", "2018-12-01..2019-02-28"),
        ("LONDON - Rain has come. A drought in New South Wales last summer killed cattle.", "2018-12-01..2019-02-28"),
        ("LONDON - Rain has come. A drought in Wales last summer killed cattle.", "2018-06-01..2018-08-31"),
    ] {
        assert_eq!(days_of((2019, 3, 10), case).as_deref(), Some(days), "{case}");
    }
}

#[test]
fn seasons_of_the_south() {
    for (day, case, value) in [
        ((2024, 1, 15), "SYDNEY - Fires have burned three homes [this summer].", "2023-SU"),
        ((2023, 12, 15), "SYDNEY - Fires will be worse [this summer].", "2023-SU"),
        ((2024, 7, 15), "MELBOURNE - Flu cases have doubled [this winter].", "2024-WI"),
        ((2024, 7, 15), "MELBOURNE - Flu cases doubled [last winter].", "2023-WI"),
        ((2024, 5, 15), "MELBOURNE - The drought [last summer] killed cattle.", "2023-SU"),
        ((2024, 4, 15), "Auckland has been dry [this autumn], New Zealand forecasters said.", "2024-FA"),
        ((2024, 1, 15), "Three drowned in Sydney [this summer], the New South Wales police said.", "2023-SU"),
        ((2024, 1, 15), "LONDON - Storms have battered the coast [this winter].", "2023-WI"),
        ((2024, 5, 15), "LONDON - The drought [last summer] killed cattle.", "2023-SU"),
        ((2023, 9, 30), "By Ann Moss in Hobart\n\nHe will join the team [next summer].", "2023-SU"),
        ((2023, 9, 30), "By Ann Moss in Leeds\n\nHe will join the team [next summer].", "2024-SU"),
        ((2024, 1, 15), "Wales won in Sydney. Fires may burn [this summer].", "2024-SU"),
    ] {
        check_on(day, &[(case, value)]);
    }
    let times = find(&Document::read("SYDNEY - Fires have burned homes this summer."), date(2024, 1, 15));
    let summer = times.all.first().map(|time| (time.interval, time.because.clone()));
    let (interval, because) = summer.unwrap_or_default();
    let days = interval.and_then(|interval| Some([iso(interval.earliest?), iso(interval.latest?)].join("..")));
    assert_eq!(days.as_deref(), Some("2023-12-01..2024-02-29"));
    assert!(because.contains("the summer of 2023"), "{because}");
}

#[test]
fn a_season_of_two_years_tells_where_it_was() {
    for (case, days) in [
        ("SYDNEY - They looked for it in the winter of 1930-31.", "1930-12-01..1931-02-28"),
        ("SYDNEY - They looked for it in the winter of 1930.", "1930-06-01..1930-08-31"),
        ("LONDON - They won there in the summer of 1980/81.", "1980-12-01..1981-02-28"),
    ] {
        let times = find(&Document::read(case), date(2024, 1, 15));
        let interval = times.all.last().and_then(|time| time.interval);
        let told = interval.and_then(|interval| Some([iso(interval.earliest?), iso(interval.latest?)].join("..")));
        assert_eq!(told.as_deref(), Some(days), "{case}");
    }
}

#[test]
fn the_scene_of_a_text() {
    check_on(
        (2023, 2, 14),
        &[
            ("The New Zealand government said it was ready. The road was shut [last winter].", "2022-WI"),
            ("Auckland mayor Tom Reed said it was ready. The road was shut [last winter].", "2022-WI"),
            ("Houses in Melbourne were ready. The road was shut [last winter].", "2022-WI"),
            ("The London mayor said so. The road was shut [last winter].", "2021-WI"),
            ("Lau won the Australian Open. He was hurt [last winter].", "2021-WI"),
            ("The firm sells wine from Chile. Sales rose [last winter].", "2021-WI"),
            ("The New York mayor flew to Australia. The road was shut [last winter].", "2021-WI"),
        ],
    );
}
