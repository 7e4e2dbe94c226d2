//! How the words of one text are written in it: with a capital, without, in a headline.

use rustc_hash::FxHashMap;

use crate::document::{Document, Token, TokenIx, TokenKind, TokenRange};
use crate::span::Span;

/// How each word is written.
pub struct Forms<'d> {
    document: &'d Document<'d>,
    /// Which tokens are words that wear a capital.
    capitals: Vec<bool>,
    /// Of each word that wears a capital somewhere: how else it is written.
    written: FxHashMap<&'d str, Written>,
    /// Paragraphs in which every word of weight wears a capital.
    headline: Vec<bool>,
}

#[derive(Clone, Copy, Default)]
struct Written {
    /// It wears a capital where nothing but a name asks for one.
    capital: bool,
    /// It stands without a capital somewhere.
    lower: bool,
}

impl<'d> Forms<'d> {
    /// The forms in `document`.
    pub fn new(document: &'d Document<'d>) -> Forms<'d> {
        let capitals: Vec<bool> = document
            .tokens
            .iter()
            .map(|token| token.kind == TokenKind::Word && is_capital(document.text, token.span))
            .collect();
        let headline: Vec<bool> = document
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.sentences().count() == 1 && is_headline(document, &capitals, paragraph.tokens))
            .collect();
        let mut written: FxHashMap<&'d str, Written> = FxHashMap::default();
        // Which lengths the words with a capital have, by first letter: most others are known by that alone.
        let mut lengths = [0u64; 256];
        let shape = |token: &Token| {
            let first = document.text.as_bytes().get(token.span.start).map_or(0, u8::to_ascii_lowercase);
            (usize::from(first), 1u64 << token.span.len().min(63))
        };
        let tokens = || document.tokens.iter().enumerate().filter(|(_, token)| !headline[token.paragraph.0]);
        for (index, token) in tokens().filter(|&(index, _)| capitals[index]) {
            let ix = TokenIx(index);
            let (first, length) = shape(token);
            lengths[first] |= length;
            written.entry(document.low(ix)).or_default().capital |= !opens(document, ix);
        }
        for (index, token) in tokens() {
            let (first, length) = shape(token);
            if token.kind == TokenKind::Word
                && !capitals[index]
                && lengths[first] & length != 0
                && let Some(word) = written.get_mut(document.low(TokenIx(index)))
            {
                word.lower = true;
            }
        }
        Forms { document, capitals, written, headline }
    }

    /// Whether the token at `ix` is a word with a capital.
    pub fn is_capital(&self, ix: TokenIx) -> bool {
        self.capitals.get(ix.0).is_some_and(|&capital| capital)
    }

    /// Whether `low` wears a capital somewhere where nothing but a name asks for one.
    pub fn is_name_somewhere(&self, low: &str) -> bool {
        self.written.get(low).is_some_and(|written| written.capital)
    }

    /// Whether `low`, which wears a capital somewhere, stands without one elsewhere.
    pub fn is_lower_somewhere(&self, low: &str) -> bool {
        self.written.get(low).is_some_and(|written| written.lower)
    }

    /// Whether the token at `ix` stands in a headline.
    pub fn in_headline(&self, ix: TokenIx) -> bool {
        self.headline[self.document.token(ix).paragraph.0]
    }
}

fn is_capital(text: &str, word: Span) -> bool {
    // The first byte tells of most words.
    match text.as_bytes()[word.start] {
        b'A'..=b'Z' => word.of(text) != "I",
        b'e' | b'i' | b'd' => has_prefix(word.of(text)),
        first => !first.is_ascii() && word.of(text).starts_with(char::is_uppercase),
    }
}

/// "al-Assad" has its own token; "eBay", "iPhone" and "d’Estaing" wear their capital later.
fn has_prefix(word: &str) -> bool {
    let mut letters = word.chars().skip(1);
    let second = letters.next();
    second.is_some_and(char::is_uppercase)
        || matches!(second, Some('’' | '\'')) && letters.next().is_some_and(char::is_uppercase)
}

/// Whether a capital on the token is owed to its place alone.
pub fn opens(document: &Document, ix: TokenIx) -> bool {
    let sentence = document.sentence(document.sentence_of(ix));
    if ix == sentence.tokens.start {
        return true;
    }
    let before = document.token(ix.prev());
    match before.kind {
        TokenKind::Mark => true,
        TokenKind::Punct => !matches!(before.span.of(document.text), "," | "-" | "&" | "/" | "$" | "@" | "#"),
        _ => false,
    }
}

/// Whether the words of weight in `range` all wear capitals, and it is short.
fn is_headline(document: &Document, capitals: &[bool], range: TokenRange) -> bool {
    if range.len() > 40 {
        return false;
    }
    let (mut all, mut capital) = (0, 0);
    for ix in range.iter() {
        let token = document.token(ix);
        if token.kind == TokenKind::Word && token.span.len() >= 4 {
            all += 1;
            capital += usize::from(capitals[ix.0]);
        }
    }
    all >= 4 && capital * 20 >= all * 17
}
