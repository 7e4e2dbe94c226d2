//! Zones of the clock, as a value writes them.

use super::calendar::Date;
use super::holiday::Holiday;

/// A zone of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Minutes from Greenwich.
    pub offset: i32,
    /// Whether it is an hour more in North America’s summer.
    pub summer: bool,
}

impl Zone {
    /// Its offset on `day`: `Z`, `-05:00`.
    pub fn on(self, day: Date) -> String {
        let minutes = self.offset + if self.summer && is_summer(day) { 60 } else { 0 };
        let sign = if minutes < 0 { '-' } else { '+' };
        match minutes.abs() {
            0 => "Z".to_string(),
            minutes => format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60),
        }
    }
}

/// Whether clocks in North America are on summer time, by the rule of that year.
fn is_summer(day: Date) -> bool {
    const SUNDAY: i32 = 6;
    let (from, to) = match day.year() {
        2007.. => (Holiday::Nth(3, SUNDAY, 2, 0), Holiday::Nth(11, SUNDAY, 1, 0)),
        1987..=2006 => (Holiday::Nth(4, SUNDAY, 1, 0), Holiday::Nth(10, SUNDAY, -1, 0)),
        _ => (Holiday::Nth(4, SUNDAY, -1, 0), Holiday::Nth(10, SUNDAY, -1, 0)),
    };
    let (from, to) = (from.day(day.year()), to.day(day.year()));
    from.is_some_and(|from| from <= day) && to.is_some_and(|to| day < to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::calendar::date;

    #[test]
    fn offsets_follow_the_season() {
        let eastern = Zone { offset: -300, summer: true };
        for (zone, (year, month, day), want) in [
            (eastern, (2019, 1, 10), "-05:00"),
            (eastern, (2019, 3, 9), "-05:00"),
            (eastern, (2019, 3, 10), "-04:00"),
            (eastern, (2019, 11, 2), "-04:00"),
            (eastern, (2019, 11, 3), "-05:00"),
            (eastern, (2006, 3, 20), "-05:00"),
            (eastern, (1986, 4, 20), "-05:00"),
            (Zone { offset: 0, summer: false }, (2019, 7, 1), "Z"),
            (Zone { offset: 330, summer: false }, (2019, 7, 1), "+05:30"),
        ] {
            assert_eq!(date(year, month, day).map(|day| zone.on(day)).as_deref(), Some(want), "{year}-{month}-{day}");
        }
    }
}
