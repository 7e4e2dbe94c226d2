//! How the words of one text are written in it: with a capital, without, in a headline.

use rustc_hash::FxHashMap;

use super::known::Known;
use super::word::Word;
use crate::document::{Document, TokenIx, TokenKind, TokenRange};
use crate::lexicon::{self, Sieve};

/// How each word that wears a capital somewhere is written.
pub struct Forms<'d> {
    document: &'d Document<'d>,
    words: Words<'d>,
    /// Of each token that wears a capital its word.
    word_of: Vec<Option<WordIx>>,
    /// Paragraphs in which every word of weight wears a capital.
    headline: Vec<bool>,
}

/// The place of a word among [`Words`].
#[derive(Clone, Copy)]
struct WordIx(u32);

/// A word that wears a capital somewhere.
pub struct Written<'d> {
    /// The word.
    pub word: Word<'d>,
    /// The word as it stands in a name.
    pub plain: Word<'d>,
    /// It wears a capital where nothing but a name asks for one.
    pub is_name_somewhere: bool,
    /// It wears a capital outside of headlines, and stands without one somewhere.
    pub is_lower_somewhere: bool,
    /// It wears a capital outside of headlines.
    in_text: bool,
}

/// Words, each once.
struct Words<'d> {
    all: Vec<Written<'d>>,
    /// By the hash of the word, or by the next number that was free.
    by_hash: FxHashMap<u32, WordIx>,
    /// Those of the words of which it is asked how else they are written.
    hashes: Sieve<64>,
}

impl<'d> Words<'d> {
    /// None yet; so many are expected at the most.
    fn with_room_for(words: usize) -> Words<'d> {
        let by_hash = FxHashMap::with_capacity_and_hasher(words, Default::default());
        Words { all: Vec::with_capacity(words), by_hash, hashes: Sieve::default() }
    }

    /// The place of `low`, which gets one if it has none.
    fn place(&mut self, low: &'d str, hash: u32) -> WordIx {
        let mut key = hash;
        while let Some(&ix) = self.by_hash.get(&key) {
            if self.all[ix.0 as usize].word.low == low {
                return ix;
            }
            key = key.wrapping_add(1);
        }
        let ix = WordIx(self.all.len() as u32);
        let known = Known::of_token(low, hash);
        // Of a word that begins no name it is not asked how else it is written, and such words are everywhere.
        let opener = lexicon::is_sentence_opener(low) && lexicon::verb(low).is_none();
        if !known.is_never_name() && !opener {
            self.hashes.add(hash);
        }
        self.by_hash.insert(key, ix);
        let word = Word { low: low.into(), hash, known };
        self.all.push(Written {
            plain: word.plain(),
            word,
            is_name_somewhere: false,
            is_lower_somewhere: false,
            in_text: false,
        });
        ix
    }

    fn find(&mut self, low: &str, hash: u32) -> Option<&mut Written<'d>> {
        let mut key = hash;
        loop {
            let ix = self.by_hash.get(&key)?.0 as usize;
            if self.all[ix].word.low == low {
                return self.all.get_mut(ix);
            }
            key = key.wrapping_add(1);
        }
    }
}

/// How many tokens a heading in capitals has at the most.
pub const HEADING: usize = 6;

impl<'d> Forms<'d> {
    /// The forms in `document`.
    pub fn new(document: &'d Document<'d>) -> Forms<'d> {
        let mut forms = Forms {
            document,
            words: Words::with_room_for(document.capitals.len()),
            word_of: vec![None; document.tokens.len()],
            headline: Vec::new(),
        };
        for &ix in &document.capitals {
            let hash = document.hash(ix).unwrap_or_default();
            forms.word_of[ix.0] = Some(forms.words.place(document.low(ix), hash));
        }
        let paragraphs = document.paragraphs.iter().enumerate();
        let title = document.title();
        forms.headline = paragraphs
            .map(|(index, paragraph)| {
                let one = paragraph.end.0 - paragraph.first.0 == 1 || title == Some(paragraph.span);
                let leads = || document.names_who_speaks_below(index) || leads_to_quotation(document, paragraph.tokens);
                let heads = || title == Some(paragraph.span) || !leads();
                one && (forms.is_headline(paragraph.tokens) || forms.is_heading(paragraph.tokens)) && heads()
            })
            .collect();
        forms.look_outside_of_headlines();
        forms
    }

    fn look_outside_of_headlines(&mut self) {
        let document = self.document;
        for &ix in &document.capitals {
            let Some(word) = self.word_of[ix.0].filter(|_| !self.headline[document.token(ix).paragraph.0]) else {
                continue;
            };
            let written = &mut self.words.all[word.0 as usize];
            written.in_text = true;
            written.is_name_somewhere = written.is_name_somewhere || !opens(document, ix);
        }
        for (index, token) in document.tokens.iter().enumerate() {
            let ix = TokenIx(index);
            if let Some(hash) = document.hash(ix)
                && (self.words.hashes.may_have(hash) & self.word_of[index].is_none())
                && token.kind == TokenKind::Word
                && !self.headline[token.paragraph.0]
                && let Some(written) = self.words.find(document.low(ix), hash)
            {
                written.is_lower_somewhere = written.in_text;
            }
        }
    }

    /// Whether the token at `ix` is a word with a capital.
    pub fn is_capital(&self, ix: TokenIx) -> bool {
        self.word_of.get(ix.0).is_some_and(Option::is_some)
    }

    /// The word at `ix`, if it wears a capital.
    pub fn written(&self, ix: TokenIx) -> Option<&Written<'d>> {
        let word = self.word_of.get(ix.0).copied().flatten()?;
        self.words.all.get(word.0 as usize)
    }

    /// Whether the token at `ix` stands in a headline.
    pub fn in_headline(&self, ix: TokenIx) -> bool {
        self.headline[self.document.token(ix).paragraph.0]
    }

    /// Whether a few words in capitals stand in `range` that name nobody whom a list knows: "MATCH FACTS", "WHAT’S NEXT?"
    fn is_heading(&self, range: TokenRange) -> bool {
        !range.last().is_some_and(|last| self.document.is(last, ":")) && self.shouts_no_name(range)
    }

    /// Whether the words of `range`, few and in capitals, name nobody whom a list knows.
    pub fn shouts_no_name(&self, range: TokenRange) -> bool {
        let document = self.document;
        let words = range.iter().filter(|&ix| document.token(ix).kind == TokenKind::Word);
        let plain = |ix: TokenIx| {
            let known = self.written(ix).map(|written| written.word.known).unwrap_or_default();
            let listed = known.first_name.is_some()
                || known.is_organization()
                || known.is_organization_head()
                || known.is_title();
            !(listed || document.str(ix).contains(char::is_lowercase))
        };
        (2..=HEADING).contains(&range.len()) && words.clone().nth(1).is_some() && words.clone().all(plain)
    }

    /// Whether the words of weight in `range` all wear capitals, and it is short.
    fn is_headline(&self, range: TokenRange) -> bool {
        if range.len() > 40 {
            return false;
        }
        let (mut all, mut lower) = (0, 0);
        for ix in range.iter() {
            let token = self.document.token(ix);
            if token.kind == TokenKind::Word && token.span.len() >= 4 {
                all += 1;
                lower += usize::from(!self.is_capital(ix));
                // Even if all the others wear one.
                if lower * 20 > range.len() * 3 {
                    return false;
                }
            }
        }
        all >= 4 && lower * 20 <= all * 3
    }
}

/// Whether the words say of a quotation that ends them, behind a colon, whose it is: "Gov. Ann Lee on Twitter: “Cowards.”"
fn leads_to_quotation(document: &Document, words: TokenRange) -> bool {
    let colon = words.iter().find(|&ix| document.is(ix, ":"));
    let ends = words.last().is_some_and(|last| document.token(last).kind == TokenKind::Mark);
    colon.is_some_and(|colon| ends && document.token(colon.next()).kind == TokenKind::Mark)
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
