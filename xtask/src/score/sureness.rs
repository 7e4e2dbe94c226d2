//! Whether confidence means what it says.

use super::judged::Judged;

/// From here on a quote counts as sure.
const SURE: f64 = 0.9;

/// How many of some quotes are right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are.
    pub kept: usize,
    /// How many of them are right.
    pub right: usize,
}

impl Tally {
    /// Counts one more.
    pub fn add(&mut self, right: bool) {
        self.kept += 1;
        self.right += usize::from(right);
    }

    /// The share that is right, in percent; nothing where there are none.
    pub fn percent(self) -> String {
        match self.kept {
            0 => "-".to_string(),
            kept => format!("{:.1}", 100.0 * self.right as f64 / kept as f64),
        }
    }
}

/// All quotes and the direct ones in ten bins of confidence.
fn bins(quotes: &[Judged]) -> [(Tally, Tally); 10] {
    let mut bins = [(Tally::default(), Tally::default()); 10];
    for quote in quotes {
        // The tenth bin takes in 1 itself; what is no number goes into the first.
        let (all, direct) = &mut bins[((quote.confidence * 10.0 + 1e-9) as usize).min(9)];
        all.add(quote.is_right);
        if quote.is_direct {
            direct.add(quote.is_right_in_marks);
        }
    }
    bins
}

/// Prints the reliability table, and how many of the sure direct quotes have the right source.
pub fn print(quotes: &[Judged]) {
    println!("\nConfidence, PolNeAR dev: quotes whose content and source are right");
    println!(
        "  {:12} {:>6} {:>6} {:>6} {:>13} {:>6} {:>6}",
        "confidence", "kept", "right", "%", "direct: kept", "right", "%"
    );
    let bins = bins(quotes);
    for (bin, (all, direct)) in bins.iter().enumerate() {
        let range = format!("{:.1} to {:.1}", bin as f64 / 10.0, (bin + 1) as f64 / 10.0);
        println!(
            "  {range:12} {:6} {:6} {:>6} {:13} {:6} {:>6}",
            all.kept,
            all.right,
            all.percent(),
            direct.kept,
            direct.right,
            direct.percent()
        );
    }
    let mut sure = Tally::default();
    for quote in quotes.iter().filter(|quote| quote.is_direct && quote.confidence >= SURE) {
        sure.add(quote.is_right_in_marks);
    }
    println!(
        "  of direct quotes with confidence >= {SURE}: {}, right source in {}% (wanted: 95)",
        sure.kept,
        sure.percent()
    );
    let half = |from: usize, to: usize| {
        bins[from..to]
            .iter()
            .fold(Tally::default(), |sum, (all, _)| Tally { kept: sum.kept + all.kept, right: sum.right + all.right })
    };
    let (unsure, rest) = (half(0, 5), half(5, 10));
    println!(
        "  below 0.5, shown as unsure: {}, {}% of them right; the rest: {}, {}%",
        unsure.kept,
        unsure.percent(),
        rest.kept,
        rest.percent()
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_hold_their_lower_edge() {
        let quote = |confidence, is_direct, is_right| Judged {
            confidence,
            because: String::new(),
            is_direct,
            is_right,
            is_right_in_marks: is_right,
        };
        let quotes =
            [quote(0.0, false, false), quote(0.3, true, true), quote(0.95, true, false), quote(1.0, false, true)];
        let bins = bins(&quotes);
        assert_eq!(bins[0], (Tally { kept: 1, right: 0 }, Tally::default()));
        assert_eq!(bins[3], (Tally { kept: 1, right: 1 }, Tally { kept: 1, right: 1 }));
        assert_eq!(bins[9], (Tally { kept: 2, right: 1 }, Tally { kept: 1, right: 0 }));
        assert_eq!(bins[9].0.percent(), "50.0");
        assert_eq!(bins[1].0.percent(), "-");
    }
}
