//! Paragraphs into tokens.
//!
//! Hyphens part tokens ("third", "-", "quarter"), and [`Token::glued`] tells that nothing stood
//! between. A full stop belongs to an initial, an acronym or a known abbreviation, else to itself. An
//! address or a tag is one token and no word.

use super::paragraphs::Paragraph;
use super::{ParagraphIx, SentenceIx, Token, TokenIx, TokenKind, TokenRange};
use super::{residue, sentences};
use crate::lexicon;
use crate::model::{NO_HASH, hash_on};
use crate::span::Span;

/// A text in tokens, with what is seen of them on the way and asked next.
#[derive(Default)]
pub struct Cut {
    /// Every token, in order.
    pub tokens: Vec<Token>,
    /// For each token the hash of it in lower case.
    pub hashes: Vec<u32>,
    /// The paragraphs that hold them. One without a token is left out.
    pub paragraphs: Vec<Paragraph>,
    /// The tokens that are words with a capital, in order.
    pub capitals: Vec<TokenIx>,
    /// The tokens that are quotation marks, in order.
    pub marks: Vec<TokenIx>,
    /// The tokens with which a sentence may end, in order.
    pub stops: Vec<TokenIx>,
}

/// The tokens of `text`, which is `folded` in lower case.
pub fn tokenise(text: &str, folded: &str, blocks: &[Span]) -> Cut {
    // Few texts have a token for less than four bytes.
    let room = text.len() / 4;
    let mut cut = Cut {
        tokens: Vec::with_capacity(room),
        hashes: Vec::with_capacity(room),
        capitals: Vec::with_capacity(room / 4),
        ..Cut::default()
    };
    let may_have_residue = residue::may_stand_in(text);
    for &block in blocks {
        let first = cut.tokens.len();
        let residue = if may_have_residue { residue::find(text, block) } else { Vec::new() };
        let low = &folded.as_bytes()[..block.end];
        let mut cutter = Cutter { text: &text[..block.end], low, at: block.start, glued: false, residue: &residue };
        cutter.cut(ParagraphIx(cut.paragraphs.len()), &mut cut);
        if cut.tokens.len() > first {
            cut.paragraphs.push(Paragraph {
                span: block,
                tokens: TokenRange::new(TokenIx(first), TokenIx(cut.tokens.len())),
                first: SentenceIx(0),
                end: SentenceIx(0),
                around: false,
            });
        }
    }
    cut
}

struct Cutter<'t> {
    /// The text up to the end of the paragraph.
    text: &'t str,
    /// It in lower case.
    low: &'t [u8],
    at: usize,
    glued: bool,
    /// What is no prose, from here on.
    residue: &'t [Span],
}

/// Characters that take no room and part nothing: joiners, direction marks, the byte order mark.
pub fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ')
}

/// A combining mark continues the letter before it.
fn is_letter(character: char) -> bool {
    match character {
        // Dashes and quotation marks, the most of what is beyond ASCII.
        '\u{2000}'..='\u{206f}' => false,
        _ => character.is_alphabetic() || matches!(character, '\u{300}'..='\u{36f}'),
    }
}

impl<'t> Cutter<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Goes on to the next character that is to be seen, and returns it.
    fn pass_over(&mut self) -> Option<char> {
        loop {
            // Most characters are a byte each, and a space or one to be seen.
            let character = match *self.text.as_bytes().get(self.at)? {
                b' ' => {
                    self.glued = false;
                    self.at += 1;
                    continue;
                }
                byte @ b'!'..=b'~' => return Some(char::from(byte)),
                _ => self.rest().chars().next()?,
            };
            if character == '\n' {
                self.pass_line_break();
                continue;
            }
            if is_space(character) {
                self.glued = false;
            } else if !is_invisible(character) {
                return Some(character);
            }
            self.at += character.len_utf8();
        }
    }

    /// Goes on to the next line behind the marks with which a mail quotes another. A hyphen at the end of a line still
    /// hangs on what it parts: "trans-", "mit".
    fn pass_line_break(&mut self) {
        let before = self.text[..self.at].strip_suffix('\r').unwrap_or(&self.text[..self.at]);
        let hyphen = before.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic));
        self.at += 1;
        let own = self.rest().trim_start_matches(['>', ' ']);
        self.glued = self.glued && hyphen && own.starts_with(char::is_lowercase);
        self.at = self.text.len() - own.len();
    }

    /// Cuts what is left of `paragraph`.
    fn cut(&mut self, paragraph: ParagraphIx, out: &mut Cut) {
        while let Some(first) = self.pass_over() {
            let (length, kind, hash) = match self.plain_word() {
                Some((length, hash)) => (length, TokenKind::Word, hash),
                None => {
                    let (length, kind) = self.other(first);
                    let ix = TokenIx(out.tokens.len());
                    if kind == TokenKind::Mark {
                        out.marks.push(ix);
                    } else if sentences::may_end(kind, &self.rest()[..length]) {
                        out.stops.push(ix);
                    }
                    (length, kind, hash_on(NO_HASH, &self.low[self.at..self.at + length]))
                }
            };
            if kind == TokenKind::Word && self.wears_capital(length) {
                out.capitals.push(TokenIx(out.tokens.len()));
            }
            let span = Span::new(self.at, self.at + length);
            let glued = std::mem::replace(&mut self.glued, true);
            self.at = span.end;
            out.tokens.push(Token { span, kind, glued, sentence: SentenceIx(0), paragraph, quotation: None });
            out.hashes.push(hash);
        }
    }

    /// The length and the hash of the word here if it is plain letters and what stands behind them can be no part of it, as
    /// with most words.
    fn plain_word(&self) -> Option<(usize, u32)> {
        if self.residue.first().is_some_and(|residue| residue.start <= self.at) {
            return None;
        }
        let rest = &self.low[self.at..];
        let mut hash = NO_HASH;
        let mut letters = 0;
        while let Some(letter) = rest.get(letters).filter(|byte| byte.is_ascii_alphabetic()) {
            hash = hash_on(hash, &[*letter]);
            letters += 1;
        }
        let goes_on = |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'\'' | b'&' | b'_' | 0x80..);
        (letters > 0 && !rest.get(letters).is_some_and(goes_on)).then_some((letters, hash))
    }

    /// Whether the word of this length here has a capital; "I" is written with one wherever it stands.
    fn wears_capital(&self, length: usize) -> bool {
        let word = || &self.rest()[..length];
        match &self.text.as_bytes()[self.at..self.at + length] {
            // The first two letters tell of most words.
            [b'a'..=b'z', b'a'..=b'z', ..] | [] | [b'I'] => false,
            [b'A'..=b'Z', ..] => true,
            [b'e' | b'i' | b'd', ..] => has_prefix(word()),
            [first, ..] => !first.is_ascii() && word().starts_with(char::is_uppercase),
        }
    }

    /// The length and kind of what begins with `first` and is no plain word.
    fn other(&mut self, first: char) -> (usize, TokenKind) {
        while self.residue.first().is_some_and(|residue| residue.start < self.at) {
            self.residue = &self.residue[1..];
        }
        if let Some(residue) = self.residue.first().filter(|residue| residue.start == self.at) {
            (residue.len(), TokenKind::Punct)
        } else if self.text[..self.at].ends_with('(')
            && let Some(length) = ticker(self.rest())
        {
            (length, TokenKind::Punct)
        } else if first.is_ascii_digit() {
            (number(self.rest()), TokenKind::Number)
        } else if is_letter(first) {
            word(self.rest(), self.glued && self.text[..self.at].ends_with(is_apostrophe))
        } else {
            let before = self.text[..self.at].chars().next_back().filter(|_| self.glued);
            mark_or_punctuation(self.rest(), before.is_some_and(char::is_alphanumeric), before.is_some())
        }
    }
}

/// The length of the number at the start: digits, joined by `. , : /` before a digit, and the
/// letters that follow at once ("20th", "1990s", "10am"); "1990’s" keeps its s.
fn number(rest: &str) -> usize {
    if runs_into_year(rest) {
        return QUARTER;
    }
    let mut length = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let joins = matches!(character, '.' | ',' | ':' | '/')
            && characters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !(character.is_alphanumeric() || joins) {
            break;
        }
        length = at + character.len_utf8();
    }
    // "10a.m." written without a space keeps its points.
    for tail in [".m.", ".M."] {
        if rest[length..].starts_with(tail) && rest[..length].ends_with(['a', 'p', 'A', 'P']) {
            length += tail.len();
        }
    }
    length
}

/// The length of the sign at the start by which an exchange knows a firm: "QUIL.OL" in "Quill ASA (QUIL.OL)".
fn ticker(rest: &str) -> Option<usize> {
    let end = rest.bytes().take(LONGEST_TICKER).position(|byte| matches!(byte, b')' | b',' | b';'))?;
    let (firm, exchange) = rest[..end].split_once('.')?;
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    (firm.len() > 1 && (1..=3).contains(&exchange.len()) && letters(firm) && letters(exchange)).then_some(end)
}

/// In bytes.
const LONGEST_TICKER: usize = 14;

/// "Q2FY23", "1QFY24": a quarter or half and its fiscal year, run together.
fn runs_into_year(rest: &str) -> bool {
    matches!(
        rest.as_bytes(),
        [b'Q' | b'H', b'1'..=b'4', b'F', b'Y', b'0'..=b'9', ..]
            | [b'1'..=b'4', b'Q' | b'H', b'F', b'Y', b'0'..=b'9', ..]
    )
}

/// The length of "Q2".
const QUARTER: usize = 2;

/// "al-Assad" has its own token; "eBay", "iPhone" and "d’Estaing" wear their capital later.
fn has_prefix(word: &str) -> bool {
    let mut letters = word.chars().skip(1);
    let second = letters.next();
    second.is_some_and(char::is_uppercase)
        || matches!(second, Some('’' | '\'')) && letters.next().is_some_and(char::is_uppercase)
}

/// In bytes. A bound, so that "a.b.c..." of a megabyte is not looked through again at every point.
const LONGEST_ACRONYM: usize = 24;

/// The length and kind of the word at the start.
fn word(rest: &str, after_apostrophe: bool) -> (usize, TokenKind) {
    if runs_into_year(rest) {
        return (QUARTER, TokenKind::Word);
    }
    let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    if negation_at(rest) {
        let apostrophe = rest[1..].chars().next().map_or(0, char::len_utf8);
        return (1 + apostrophe + 1, TokenKind::Clitic);
    }
    if letters > 1 && negation_at(&rest[letters - 1..]) && !after_apostrophe {
        return (letters - 1, TokenKind::Word);
    }
    let mut length = letters;
    let mut characters = rest[letters..].char_indices().map(|(at, next)| (letters + at, next)).peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        let inner_point =
            character == '.' && at < LONGEST_ACRONYM && next.is_some_and(is_letter) && is_acronym_so_far(&rest[..at]);
        let inner_apostrophe = is_apostrophe(character)
            && next.is_some_and(is_letter)
            && !is_clitic_at(&rest[at + character.len_utf8()..]);
        let plain = is_letter(character) || character.is_ascii_digit() || is_invisible(character) || character == '_';
        let ampersand = character == '&' && next.is_some_and(char::is_uppercase) && at > 0;
        if !(plain || inner_point || inner_apostrophe || ampersand) {
            break;
        }
        length = at + character.len_utf8();
    }
    while length > letters
        && let Some(last) = rest[..length].chars().next_back().filter(|&last| is_invisible(last))
    {
        length -= last.len_utf8();
    }
    if rest[length..].starts_with('.') && takes_point(&rest[..length]) {
        length += 1;
    }
    (length, TokenKind::Word)
}

/// Whether "n’t" stands here and ends its word.
fn negation_at(rest: &str) -> bool {
    rest.starts_with(['n', 'N']) && negates(&rest[1..])
}

fn negates(after: &str) -> bool {
    let mut characters = after.chars();
    characters.next().is_some_and(is_apostrophe)
        && matches!(characters.next(), Some('t' | 'T'))
        && !characters.next().is_some_and(is_letter)
}

/// Whether what follows an apostrophe is the tail of a contraction or a possessive.
fn is_clitic_at(rest: &str) -> bool {
    let tail: &str = &rest[..rest.find(|character| !is_letter(character)).unwrap_or(rest.len())];
    ["s", "d", "m", "ll", "re", "ve"].iter().any(|clitic| clitic.eq_ignore_ascii_case(tail))
}

/// "U", "U.S", "p": single letters parted by points.
fn is_acronym_so_far(head: &str) -> bool {
    head.split('.').all(|part| part.chars().filter(|&part| is_letter(part)).count() == 1 && part.chars().count() == 1)
        || head == "Ph"
}

/// Whether the full stop after `head` belongs to it.
fn takes_point(head: &str) -> bool {
    let mut letters = head.chars();
    let single = letters.next().filter(|_| letters.next().is_none());
    single.is_some_and(|letter| letter.is_uppercase() && letter != 'I')
        || (head.contains('.') && is_acronym_so_far(head))
        || lexicon::is_abbreviation(head)
}

/// The length and kind of what begins with neither letter nor digit.
fn mark_or_punctuation(rest: &str, after_word: bool, glued: bool) -> (usize, TokenKind) {
    let first = match rest.chars().next() {
        Some(first) => first,
        None => return (0, TokenKind::Punct),
    };
    let width = first.len_utf8();
    // A single quotation closes before the double one around it: ''He said 'no'''
    if glued && rest.starts_with("'''") {
        return (width, TokenKind::Mark);
    }
    if rest.starts_with("''") || rest.starts_with("``") || rest.starts_with("’’") || rest.starts_with("‘‘") {
        return (2 * width, TokenKind::Mark);
    }
    if is_apostrophe(first) && after_word && is_clitic_at(&rest[width..]) {
        let tail = rest[width..].find(|character| !is_letter(character)).unwrap_or(rest.len() - width);
        return (width + tail, TokenKind::Clitic);
    }
    if matches!(first, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '\'' | '‘' | '’' | '‚' | '‛' | '`' | '＂' | '‹' | '›')
    {
        return (width, TokenKind::Mark);
    }
    let run = |same: fn(char) -> bool| rest.find(|character| !same(character)).unwrap_or(rest.len());
    let length = match first {
        '.' => run(|character| character == '.'),
        '-' => run(|character| character == '-'),
        '_' => run(|character| character == '_'),
        '*' => run(|character| character == '*'),
        '=' => run(|character| character == '='),
        '!' | '?' => run(|character| matches!(character, '!' | '?')),
        _ => width,
    };
    (length, TokenKind::Punct)
}

#[cfg(test)]
mod tests {
    use super::super::folded;
    use super::*;

    fn cut(text: &str) -> String {
        let cut = tokenise(text, &folded::fold(text), &[Span::new(0, text.len())]);
        cut.tokens.iter().map(|token| token.span.of(text)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn text_is_cut_into_tokens() {
        for (text, want) in [
            ("He said so.", "He|said|so|."),
            ("Mr. J. R. Smith of the U.S. Senate.", "Mr.|J.|R.|Smith|of|the|U.S.|Senate|."),
            ("don't can’t cannot", "do|n't|ca|n’t|cannot"),
            ("it’s John's voters' O’Brien", "it|’s|John|'s|voters|'|O’Brien"),
            ("at 10:30 p.m. on 1/10/2019", "at|10:30|p.m.|on|1/10/2019"),
            ("1,200.50, the 20th, 1990s", "1,200.50|,|the|20th|,|1990s"),
            ("third-quarter 8-month-old", "third|-|quarter|8|-|month|-|old"),
            ("''Yes,'' he -- ``no''", "''|Yes|,|''|he|--|``|no|''"),
            ("''He said 'no'''", "''|He|said|'|no|'|''"),
            ("'''No,' he said''", "''|'|No|,|'|he|said|''"),
            ("AT&T pays $5...", "AT&T|pays|$|5|..."),
            ("What?! No!!", "What|?!|No|!!"),
            ("See www.a.example/2019, please", "See|www.a.example/2019|,|please"),
            ("Quill ASA (QUIL.OL) fell", "Quill|ASA|(|QUIL.OL|)|fell"),
            ("it left (the U.S.) and (AT&T.)", "it|left|(|the|U.S.|)|and|(|AT&T|.|)"),
            ("Jan. 5 vs. May", "Jan.|5|vs.|May"),
            ("10a.m. Ph.D. e.g. this", "10a.m.|Ph.D.|e.g.|this"),
            ("zero\u{200b}width\u{feff}", "zero\u{200b}width"),
            ("e\u{301}tude 日本", "e\u{301}tude|日本"),
        ] {
            assert_eq!(cut(text), want, "{text:?}");
        }
    }
}
