//! Letters that are nobody's name where they stand: of a currency beside a number, of a zone behind an hour, of a share in brackets.

use crate::document::{Document, Tag, TokenIx};
use crate::lexicon::{WordMap, WordSet};

static CURRENCIES: WordSet = WordSet::of(include_str!("../lexicon/entities/currencies.txt"));
static ZONES: WordMap<()> =
    WordMap::of(include_str!("../lexicon/time/words.txt"), |what| what.starts_with("ZONE").then_some(()));

/// Codes have so many letters at the most.
const LETTERS: usize = 6;

/// Whether what stands at `ix` is the code of a currency, of a zone, of a share or of where it is traded.
pub fn is_code(document: &Document, ix: TokenIx) -> bool {
    let (before, next) = (ix.prev(), ix.next());
    document.is(next, ":") && document.is(before, "(") && is_letters(document, next.next())
        || is_letters(document, ix) && (is_share(document, ix) || is_currency(document, ix) || is_zone(document, ix))
}

/// Whether the token is short and of capitals only.
fn is_letters(document: &Document, ix: TokenIx) -> bool {
    let written = document.str(ix);
    (2..=LETTERS).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// "(OSE: NORD)": the second.
fn is_share(document: &Document, ix: TokenIx) -> bool {
    document.is(ix.prev(), ":") && document.is(ix.minus(3), "(") && document.is_any(ix.next(), &[")", ",", ";", "."])
}

/// "NOK 5 million", "5 million SEK", "EUR/USD"
fn is_currency(document: &Document, ix: TokenIx) -> bool {
    let counts = |beside| document.tag(beside) == Tag::Number || document.is(beside, "/");
    CURRENCIES.has(document.low(ix)) && (counts(ix.prev()) || counts(ix.next()))
}

/// "14:30 CEST", "9 a.m. JST"
fn is_zone(document: &Document, ix: TokenIx) -> bool {
    let hour = ix.prev();
    ZONES.get(document.low(ix)).is_some()
        && (document.tag(hour) == Tag::Number || document.is_any(hour, &["am", "pm", "a.m.", "p.m."]))
}

#[cfg(test)]
mod tests {
    use super::super::names;
    use super::*;

    #[test]
    fn codes_are_no_names() {
        for (text, want) in [
            ("It made NOK 5 million, or USD 3 million.", ""),
            ("It was sold for 5 million SEK (EUR 3.8m).", ""),
            ("They left the NOK on Monday.", "nok"),
            ("They sold the EUR/USD pair.", ""),
            ("It starts at 14:30 CEST and at 9 a.m. JST there.", ""),
            ("They met the IST there.", "ist"),
            ("They left Nordvik (OSE: NORD) and Tessel (Nasdaq: TSL).", "nordvik|tessel"),
            ("They left Tessel (NYSE:TSL) there.", "tessel"),
            ("They met the Bakers (BBC: no) there.", "bakers|bbc"),
        ] {
            let document = Document::read(text);
            let words =
                |name: &names::Name| name.words.iter().map(|word| word.low.to_string()).collect::<Vec<_>>().join(" ");
            let found: Vec<_> = names::find(&document).iter().map(words).collect();
            assert_eq!(found.join("|"), want, "{text:?}");
        }
    }
}
