//! Whole numbers in figures: ids and days make up much of an analysis, and the general formatter takes
//! several times as long over them.

use crate::analysis::Id;
use crate::time::Date;

/// As many figures as the largest number has.
const MOST: usize = 20;

/// Writes `number` at the end of `out`, with zeros before it up to `width` figures, of which there are 20 at most.
pub fn push(out: &mut String, mut number: usize, width: usize) {
    // Most numbers are small.
    if number < 100 && width <= 2 {
        if number >= 10 || width == 2 {
            out.push(figure(number / 10));
        }
        out.push(figure(number % 10));
        return;
    }
    let mut figures = [b'0'; MOST];
    let mut first = MOST;
    while number > 0 && first > 0 {
        first -= 1;
        figures[first] += (number % 10) as u8;
        number /= 10;
    }
    let first = first.min(MOST - width.clamp(1, MOST));
    out.push_str(str::from_utf8(&figures[first..]).unwrap_or_default());
}

/// The figure for a number less than ten.
fn figure(number: usize) -> char {
    char::from(b'0' + number as u8)
}

/// How many ids of a kind are written once and for all: most texts have no more of anything.
const WRITTEN: usize = 128;

/// The ids of one kind: "q1", "q2", ...
pub struct Ids {
    sign: char,
    written: Vec<String>,
}

impl Ids {
    /// Those that begin with `sign`.
    pub fn of(sign: char) -> Ids {
        Ids { sign, written: (1..=WRITTEN).map(|number| id(sign, number)).collect() }
    }

    /// That of what stands at `place`, of which the first is 0.
    pub fn at(&'static self, place: usize) -> Id {
        match self.written.get(place) {
            Some(written) => Id::Borrowed(written),
            None => Id::Owned(id(self.sign, place + 1)),
        }
    }
}

/// `sign` with a number after it: "q12".
fn id(sign: char, number: usize) -> String {
    let mut out = String::with_capacity(8);
    out.push(sign);
    push(&mut out, number, 1);
    out
}

/// The year of `day` at the end of `out`, in `width` figures at least.
pub fn push_year(out: &mut String, day: Date, width: usize) {
    if day.year() < 0 {
        out.push('-');
    }
    push(out, day.year().unsigned_abs() as usize, width);
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    #[test]
    fn numbers_are_written_as_the_formatter_writes_them() {
        for number in [0, 1, 9, 10, 99, 100, 2019, 65_536, usize::MAX] {
            for width in [0, 1, 2, 4, 20] {
                let mut out = String::new();
                push(&mut out, number, width);
                assert_eq!(out, format!("{number:0width$}"));
            }
        }
        static QUOTES: LazyLock<Ids> = LazyLock::new(|| Ids::of('q'));
        assert_eq!([0, 11, WRITTEN - 1, WRITTEN].map(|place| QUOTES.at(place)), ["q1", "q12", "q128", "q129"]);
    }
}
