//! Days of the proleptic Gregorian calendar and intervals of them.

/// A day.
pub use civil::Date;

/// A stretch of days, both ends inclusive; `None` is an open side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The first day.
    pub earliest: Option<Date>,
    /// The last day.
    pub latest: Option<Date>,
}

impl Interval {
    /// The one day.
    pub fn day(day: Date) -> Interval {
        Interval { earliest: Some(day), latest: Some(day) }
    }
}
