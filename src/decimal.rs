//! Whole numbers in figures: ids and days make up much of an analysis, and the general formatter takes
//! several times as long over them.

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

/// `sign` with a number after it: "q12".
pub fn id(sign: char, number: usize) -> String {
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
        assert_eq!(id('q', 12), "q12");
    }
}
