//! Numbers of things, in figures and in words.

use super::words::{Class, Words};
use crate::document::{Document, TokenIx, TokenKind};

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In thousandths; `None` where nobody says how many ("a few").
    pub thousandths: Option<u64>,
    /// Whether it is only about so many ("a couple").
    pub about: bool,
}

impl Amount {
    /// So many exactly.
    pub fn whole(number: u64) -> Amount {
        Amount { thousandths: number.checked_mul(1000), about: false }
    }

    /// The whole number, where it is one that fits.
    pub fn count(self) -> Option<i32> {
        self.thousandths.filter(|number| number % 1000 == 0).and_then(|number| i32::try_from(number / 1000).ok())
    }
}

const VAGUE: Amount = Amount { thousandths: None, about: false };

/// The number at `ix` and the token after it.
pub fn read(words: &Words, document: &Document, ix: TokenIx) -> Option<(Amount, TokenIx)> {
    let lexeme = words.lexeme(document, ix);
    let low = document.low(ix);
    if lexeme.is(Class::Article) {
        return Some(article(words, document, ix));
    }
    if lexeme.is(Class::Vague) {
        let after = ix.next();
        let after = if document.low(after) == "of" { after.next() } else { after };
        let amount = if lexeme.value > 0 {
            Amount { about: true, ..Amount::whole(lexeme.value.unsigned_abs().into()) }
        } else {
            VAGUE
        };
        return Some((amount, after));
    }
    if lexeme.is(Class::Many) {
        return Some((Amount::whole(lexeme.value.unsigned_abs().into()), ix.next()));
    }
    if !lexeme.is(Class::Num) {
        return None;
    }
    let token = document.get(ix)?;
    let (mut number, mut after) = if token.kind == TokenKind::Number {
        (figures(low)?, ix.next())
    } else {
        (u64::from(lexeme.value.unsigned_abs()) * 1000, ix.next())
    };
    // twenty-five, twenty five
    if token.kind == TokenKind::Word && lexeme.value >= 20 {
        let unit = if document.low(after) == "-" { after.next() } else { after };
        let next = words.lexeme(document, unit);
        let is_word = document.get(unit).is_some_and(|token| token.kind == TokenKind::Word);
        if next.is(Class::Num) && is_word && next.value < 10 {
            number += u64::from(next.value.unsigned_abs()) * 1000;
            after = unit.next();
        }
    }
    while words.lexeme(document, after).is(Class::Many) {
        number = number.checked_mul(words.lexeme(document, after).value.unsigned_abs().into())?;
        after = after.next();
    }
    if matches!(document.low(after), "1/2" | "½") {
        number = number.checked_add(500)?;
        after = after.next();
    }
    Some((Amount { thousandths: Some(number), about: false }, after))
}

/// "a", "a few", "a couple of", "a hundred", "a dozen".
fn article(words: &Words, document: &Document, ix: TokenIx) -> (Amount, TokenIx) {
    let next = words.lexeme(document, ix.next());
    if (next.is(Class::Vague) || next.is(Class::Many))
        && let Some(found) = read(words, document, ix.next())
    {
        return found;
    }
    (Amount::whole(1), ix.next())
}

/// "1,200", "2.5", in thousandths.
fn figures(low: &str) -> Option<u64> {
    let (whole, fraction) = low.split_once('.').unwrap_or((low, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut number = 0u64;
    let thousandths = fraction.bytes().chain(std::iter::repeat(b'0')).take(3);
    for digit in whole.bytes().filter(|&byte| byte != b',').chain(thousandths) {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
    }
    Some(number)
}

/// A year as spoken, "nineteen ninety-six" or "two thousand four", and the token after it.
pub fn spoken_year(words: &Words, document: &Document, ix: TokenIx) -> Option<(i32, TokenIx)> {
    let word = |ix| document.get(ix).is_some_and(|token| token.kind == TokenKind::Word);
    let century = words.lexeme(document, ix);
    if !word(ix) {
        return None;
    }
    let next = words.lexeme(document, ix.next());
    if century.value == 2 && next.is(Class::Many) && next.value == 1000 {
        let (more, after) = match words.lexeme(document, ix.plus(2)) {
            lexeme if lexeme.is(Class::Num) && word(ix.plus(2)) => (lexeme.value, ix.plus(3)),
            _ => (0, ix.plus(2)),
        };
        return (more < 100).then_some((2000 + more, after));
    }
    if !matches!(century.value, 17..=20) || !next.is(Class::Num) || !word(ix.next()) || next.value < 10 {
        return None;
    }
    let (amount, after) = read(words, document, ix.next())?;
    let year = amount.count().filter(|year| (10..100).contains(year))?;
    Some((century.value * 100 + year, after))
}
