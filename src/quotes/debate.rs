//! Turns as the records of a parliament have them: "Mr. ROE. Madam Speaker, I rise."

use super::reader::Reader;
use super::transcript::Label;
use crate::document::{TokenIx, TokenRange};

/// How many such turns show that a text is such a record.
const FEWEST: usize = 3;

/// The longest label, in tokens: "Mr. VAN DER ROE of New Jersey".
const LONGEST: usize = 8;

/// Whether the document has the turns of such a record.
pub fn is_one(reader: &Reader) -> bool {
    let lines = &reader.document.paragraphs;
    lines.iter().filter(|line| label(reader, line.tokens).is_some()).nth(FEWEST - 1).is_some()
}

/// The form of address and the surname in capitals that open a paragraph, with the full stop behind them.
pub fn label(reader: &Reader, tokens: TokenRange) -> Option<Label> {
    let start = tokens.start;
    if !reader.any(start, &["mr.", "mrs.", "ms.", "miss", "dr.", "the"]) {
        return None;
    }
    let head = TokenRange::new(start.next(), tokens.end.min(start.plus(LONGEST)));
    let stop = head.iter().find(|&ix| reader.is(ix, "."))?;
    let name = TokenRange::new(start, stop);
    let rest = name.starting(start.plus(2));
    let joins = |ix: TokenIx| {
        shouts(reader, ix) || reader.capital(ix) || reader.joins(ix) || reader.any(ix, &["of", "pro", "tempore"])
    };
    let names = name.len() > 1 && shouts(reader, start.next()) && rest.iter().all(joins);
    (names && stop.next() < tokens.end).then_some(Label {
        name,
        colon: None,
        end: stop.next(),
        introduces: true,
        alone: false,
    })
}

/// Whether the word ends in capitals: "ROE", "McROE".
fn shouts(reader: &Reader, ix: TokenIx) -> bool {
    let mut last = reader.document.str(ix).chars().rev();
    (0..2).all(|_| last.next().is_some_and(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check_as_shipped;

    #[test]
    fn a_debate_has_turns() {
        check_as_shipped(&[
            (
                "three turns",
                "Mr. ROE. Madam Speaker, I rise in honor of the mill.\nMrs. McLEE. I yield to him.\nMr. ROE. I thank her. It burns.",
                &[
                    "indirect [Mr. ROE] -: Madam Speaker, I rise in honor of the mill.",
                    "indirect [Mrs. McLEE] -: I yield to him.",
                    "indirect [Mr. ROE] -: I thank her. It burns.",
                ],
            ),
            ("near miss: two alone", "Mr. ROE. It is late, my friends.\nMr. LEE. It is not late yet.", &[]),
        ]);
    }
}
