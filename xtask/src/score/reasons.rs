//! Which reasons hold and which are weak.

use std::collections::BTreeMap;

use super::judged::Judged;
use super::sureness::Tally;

/// Reasons given less often than this are counted together.
const FEW: usize = 5;

/// A reason without the words that it quotes, in two halves: how the source stands to the cue, and how the
/// content does. What it adds about who the source is, and that it is weak, is left out.
fn halves(because: &str) -> (String, Option<String>) {
    let (mut masked, mut quoted, mut depth) = (String::new(), String::new(), 0usize);
    for letter in because.chars() {
        match letter {
            '“' => depth += 1,
            '”' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    // Words that belong to the reason, and not to the article alone.
                    masked.push_str(if ["that", "to"].contains(&quoted.as_str()) { &quoted } else { "…" });
                    quoted.clear();
                }
            }
            _ if depth == 0 => masked.push(letter),
            _ => quoted.push(letter),
        }
    }
    let reason = masked.split("; …").next().unwrap_or_default().trim_end_matches('.');
    let reason = reason.strip_suffix(", which is weak evidence").unwrap_or(reason);
    match reason.split_once(", and ") {
        // What says that nobody is named is one thing.
        Some((_, rest)) if ["no ", "nothing ", "nobody ", "the text "].iter().any(|word| rest.starts_with(word)) => {
            (reason.to_string(), None)
        }
        Some((who, what)) => (who.to_string(), Some(what.to_string())),
        None => (reason.to_string(), None),
    }
}

/// Prints each half of the reasons with how many quotes rest on it and how many of these are right.
pub fn print(quotes: &[Judged]) {
    let (mut who, mut what) = (BTreeMap::<String, Tally>::new(), BTreeMap::<String, Tally>::new());
    for quote in quotes {
        let (source, content) = halves(&quote.because);
        who.entry(source).or_default().add(quote.is_right);
        if let Some(content) = content {
            what.entry(content).or_default().add(quote.is_right);
        }
    }
    for (name, reasons) in [("how the source stands", who), ("how the content stands", what)] {
        println!("\nReasons, PolNeAR dev: {name} {:>w$} {:>6} {:>6}", "kept", "right", "%", w = 53 - name.len());
        let (common, few): (Vec<_>, Vec<_>) = reasons.into_iter().partition(|(_, tally)| tally.kept >= FEW);
        let mut rows = common;
        rows.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.kept));
        let rest = few.iter().fold(Tally::default(), |sum, (_, tally)| Tally {
            kept: sum.kept + tally.kept,
            right: sum.right + tally.right,
        });
        rows.push((format!("({} others, each less than {FEW} times)", few.len()), rest));
        for (reason, tally) in rows.iter().filter(|(_, tally)| tally.kept > 0) {
            println!("  {reason:72} {:6} {:6} {:>6}", tally.kept, tally.right, tally.percent());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_alike_but_for_their_words_are_one() {
        for (because, who, what) in [
            (
                "“Lee” is the subject of “said”, and a clause follows.",
                "… is the subject of …",
                Some("a clause follows"),
            ),
            (
                "“the “new” man” is the subject of “said and done”, and “leaving” opens what follows; “he” is Lee.",
                "… is the subject of …",
                Some("… opens what follows"),
            ),
            (
                "“he” is the subject of “denied”, and its object follows, which is weak evidence; “he” is Lee.",
                "… is the subject of …",
                Some("its object follows"),
            ),
            (
                "“is said” reports it, and no speaker is named beside it, which is weak evidence.",
                "… reports it, and no speaker is named beside it",
                None,
            ),
            (
                "“Lee” is the subject of “denied”, and “that” opens what follows.",
                "… is the subject of …",
                Some("that opens what follows"),
            ),
            ("“Lee” leads into it with a colon.", "… leads into it with a colon", None),
        ] {
            assert_eq!(halves(because), (who.to_string(), what.map(str::to_string)), "{because}");
        }
    }
}
