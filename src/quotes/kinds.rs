//! Which tokens of a document are of a kind, a bit each: so the nearest one is found without a look at those in between.

use crate::document::{Document, QuotationIx, Tag, Token, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::model::hash;
use crate::time::Times;

/// How many tokens a block has.
const BLOCK: usize = 64;

/// Some tokens of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct TokenSet {
    /// A bit for each token, the lowest for the first of the block.
    blocks: Vec<u64>,
}

impl TokenSet {
    /// The tokens of a document whose blocks have those bits.
    fn of(blocks: &[Block], bits: impl Fn(&Block) -> u64) -> TokenSet {
        TokenSet { blocks: blocks.iter().map(bits).collect() }
    }

    /// Those of the first `count` tokens of which `is` is so.
    pub fn all(count: usize, is: impl Fn(TokenIx) -> bool) -> TokenSet {
        let block = |first| {
            let tokens = (first..count.min(first + BLOCK)).rev();
            tokens.fold(0, |bits, ix| bits << 1 | u64::from(is(TokenIx(ix))))
        };
        TokenSet { blocks: (0..count).step_by(BLOCK).map(block).collect() }
    }

    fn joined(&self, other: &TokenSet, join: impl Fn(u64, u64) -> u64) -> TokenSet {
        TokenSet { blocks: self.blocks.iter().zip(&other.blocks).map(|(&one, &other)| join(one, other)).collect() }
    }

    /// The tokens right before its own.
    fn before(&self) -> TokenSet {
        let later = self.blocks.iter().skip(1).chain(&[0]);
        TokenSet { blocks: self.blocks.iter().zip(later).map(|(bits, later)| bits >> 1 | later << 63).collect() }
    }

    /// Whether the token is one of them.
    pub fn has(&self, ix: TokenIx) -> bool {
        self.blocks.get(ix.0 / BLOCK).is_some_and(|bits| bits >> (ix.0 % BLOCK) & 1 != 0)
    }

    /// How many of them stand in `range`.
    pub fn count(&self, range: TokenRange) -> u32 {
        let TokenRange { start: TokenIx(mut start), end: TokenIx(end) } = range;
        let mut count = 0;
        while start < end
            && let Some(bits) = self.blocks.get(start / BLOCK)
        {
            let first = start % BLOCK;
            let some = (end - start).min(BLOCK - first);
            count += (bits >> first << (BLOCK - some)).count_ones();
            start += some;
        }
        count
    }

    /// The first of them in `range`.
    pub fn first(&self, range: TokenRange) -> Option<TokenIx> {
        let mut block = range.start.0 / BLOCK;
        let mut bits = self.blocks.get(block)? & u64::MAX << (range.start.0 % BLOCK);
        while bits == 0 {
            block += 1;
            bits = *self.blocks.get(block).filter(|_| block * BLOCK < range.end.0)?;
        }
        let found = TokenIx(block * BLOCK + bits.trailing_zeros() as usize);
        (found < range.end).then_some(found)
    }

    /// The last of them in `range`.
    pub fn last(&self, range: TokenRange) -> Option<TokenIx> {
        let last = range.end.0.min(self.blocks.len() * BLOCK).checked_sub(1)?;
        let mut block = last / BLOCK;
        let mut bits = self.blocks[block] & u64::MAX >> (BLOCK - 1 - last % BLOCK);
        while bits == 0 {
            block = block.checked_sub(1).filter(|_| block * BLOCK > range.start.0)?;
            bits = self.blocks[block];
        }
        let found = TokenIx(block * BLOCK + bits.ilog2() as usize);
        (found >= range.start).then_some(found)
    }

    /// Those in `range`, from the first on.
    pub fn iter(&self, range: TokenRange) -> impl Iterator<Item = TokenIx> {
        let mut rest = range;
        std::iter::from_fn(move || {
            let found = self.first(rest)?;
            rest.start = found.next();
            Some(found)
        })
    }

    /// Those in `range`, from the last back.
    pub fn back(&self, range: TokenRange) -> impl Iterator<Item = TokenIx> {
        let mut rest = range;
        std::iter::from_fn(move || {
            let found = self.last(rest)?;
            rest.end = found;
            Some(found)
        })
    }
}

/// Declares kinds of tokens, each a bit.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)*) => {
        $($(#[$doc])* pub const $name: u64 = 1 << $bit;)*
    };
}

// What is told by the tag.
kinds! {
    /// Verbs; helpers are none.
    VERB = 0;
    /// Nouns, names and pronouns.
    NOUN = 1;
    /// Finite verbs, what may be an infinitive as well among them, and helpers.
    FINITE = 2;
    /// Verbs that are finite beyond doubt, and helpers.
    SURELY_FINITE = 3;
    /// Punctuation.
    PUNCT = 4;
    /// Names.
    PROPER = 5;
    /// Articles and the like.
    DETERMINER = 6;
    /// Prepositions, "to" apart.
    PREPOSITION = 7;
    /// Helpers and adverbs, behind which a verb goes on.
    HELPS = 8;
    /// What a phrase cannot end with.
    DANGLES = 9;
    /// Conjunctions and the like, before which a phrase can end.
    PARTS = 10;
    /// Nouns, names, adjectives and whatever else a phrase is made of.
    PLAIN = 11;
    /// Behind which a phrase begins.
    LEADS = 12;
    /// With which a phrase begins.
    OPENS = 13;
    ADJECTIVE = 14;
    /// Prepositions and the like, behind which an adjective has what it takes.
    GOVERNS = 15;
    /// What can be the head of a noun phrase.
    HEADS = 40;
    /// What can stand anywhere in a noun phrase, articles apart.
    NOMINAL = 41;
    /// Helpers.
    AUXILIARY = 49;
}

// What is told by the word.
kinds! {
    /// Commas that are punctuation.
    COMMA = 16;
    /// "Who", "which", "that", "what" and "whose".
    RELATIVE = 17;
    /// "By", "of", "from", "among", "in" and "with".
    LINK = 18;
    /// The commonest words that report, whatever their tag.
    REPORT = 19;
    IT = 20;
    /// Participles that bring whoever asked: "asked by reporters".
    ASK = 21;
    /// Participles that bring an occasion of speech: "speaking at a rally".
    SPEAK = 22;
    /// Prepositions before the name of a network or a programme.
    CARRY = 23;
    /// "According", of "according to".
    ACCORD = 24;
    /// "You", "your" and "yours".
    YOU = 25;
    /// Words that open a question: "whether", "why".
    QUESTION = 26;
    OF = 27;
    /// A hyphen or the like that joins its neighbours into one word.
    JOINS = 28;
    THAT = 42;
    /// Pronouns that may open a relative clause: "who", "which" and "that".
    CLAUSE = 43;
    /// Articles and the like, before which nothing nominal can go.
    ARTICLE = 44;
    /// Prepositions that tie one noun to another often enough inside a subject.
    TIES = 45;
    /// "And" and "or".
    AND = 46;
    /// Signs that stay at either end of a phrase.
    SIGN = 47;
}

// What is told by the token itself and its place.
kinds! {
    /// What stands in quotation marks, the marks themselves among them.
    QUOTED = 29;
    /// What opens a quotation that stands in no other.
    QUOTES = 30;
    /// What belongs to an expression of time.
    TIME = 31;
    /// Letters or digits, no punctuation, no mark, no clitic.
    WORD = 48;
}

/// What the tag tells.
const fn told_by_tag(tag: Tag) -> u64 {
    // The forms apart, so that either is looked up in a table.
    let form = match tag {
        Tag::Verb(VerbForm::Past | VerbForm::Present) => FINITE | SURELY_FINITE,
        Tag::Verb(VerbForm::Base | VerbForm::Plural) => FINITE,
        Tag::Verb(VerbForm::Ing) => OPENS,
        _ => 0,
    };
    let part = match tag {
        Tag::Determiner => DETERMINER | DANGLES | OPENS,
        Tag::Pronoun => NOUN | PARTS | OPENS,
        Tag::Preposition => PREPOSITION | GOVERNS | DANGLES | LEADS,
        Tag::Conjunction => PARTS | DANGLES,
        Tag::Subordinator => PARTS | GOVERNS | DANGLES | LEADS | OPENS,
        Tag::Auxiliary => AUXILIARY | FINITE | SURELY_FINITE | HELPS,
        Tag::Modal => FINITE | SURELY_FINITE | DANGLES,
        Tag::To => PARTS | GOVERNS | DANGLES | LEADS | OPENS,
        Tag::Verb(_) => VERB,
        Tag::Noun => NOUN | PLAIN | HEADS | NOMINAL,
        Tag::Proper => NOUN | PROPER | PLAIN | HEADS | NOMINAL,
        Tag::Adjective => ADJECTIVE | PLAIN | NOMINAL,
        Tag::Adverb => PARTS | HELPS,
        Tag::Number => PLAIN | HEADS | NOMINAL,
        Tag::Possessive => PLAIN | LEADS | NOMINAL,
        Tag::Punct => PUNCT | LEADS,
        Tag::Other => PLAIN | HEADS,
    };
    form | part
}

/// What is told past either end of a document.
const OUTSIDE: u64 = told_by_tag(Tag::Other);

/// The words that are searched for, with what they tell.
const WORDS: [(&str, u64); 76] = [
    (",", COMMA),
    ("who", RELATIVE | CLAUSE | QUESTION),
    ("which", RELATIVE | CLAUSE),
    ("that", RELATIVE | CLAUSE | THAT),
    ("what", RELATIVE | QUESTION),
    ("whose", RELATIVE),
    ("by", LINK),
    ("of", LINK | OF),
    ("from", LINK | TIES),
    ("among", LINK),
    ("in", LINK | TIES),
    ("with", LINK | TIES),
    ("said", REPORT),
    ("says", REPORT),
    ("told", REPORT),
    ("tells", REPORT),
    ("wrote", REPORT),
    ("tweeted", REPORT),
    ("it", IT),
    ("asked", REPORT | ASK),
    ("pressed", ASK),
    ("questioned", ASK),
    ("quizzed", ASK),
    ("challenged", ASK),
    ("speaking", SPEAK),
    ("appearing", SPEAK),
    ("writing", SPEAK),
    ("testifying", SPEAK),
    ("talking", SPEAK),
    ("posting", SPEAK),
    ("tweeting", SPEAK),
    ("addressing", SPEAK),
    ("on", CARRY | TIES),
    ("via", CARRY),
    ("through", CARRY),
    ("over", CARRY),
    ("according", ACCORD),
    ("you", YOU),
    ("your", YOU | ARTICLE),
    ("yours", YOU),
    ("how", QUESTION),
    ("why", QUESTION),
    ("whether", QUESTION),
    ("if", QUESTION),
    ("where", QUESTION),
    ("when", QUESTION),
    ("-", JOINS),
    ("–", JOINS),
    ("/", JOINS),
    ("&", JOINS),
    ("the", ARTICLE),
    ("a", ARTICLE),
    ("an", ARTICLE),
    ("his", ARTICLE),
    ("her", ARTICLE),
    ("their", ARTICLE),
    ("its", ARTICLE),
    ("my", ARTICLE),
    ("our", ARTICLE),
    ("this", ARTICLE),
    ("these", ARTICLE),
    ("those", ARTICLE),
    ("for", TIES),
    ("at", TIES),
    ("to", TIES),
    ("against", TIES),
    ("and", AND),
    ("or", AND),
    ("$", SIGN),
    ("(", SIGN),
    (")", SIGN),
    ("[", SIGN),
    ("]", SIGN),
    ("#", SIGN),
    ("@", SIGN),
    ("%", SIGN),
];

/// How many numbers the words are told apart by.
const NUMBERS: usize = 1024;

/// The number of the word with that hash.
const fn number(hash: u32) -> usize {
    hash as usize % NUMBERS
}

/// For each number, the one word of [`WORDS`] that has it; past their end for none.
const WORD_OF: [u8; NUMBERS] = {
    let mut out = [WORDS.len() as u8; NUMBERS];
    let mut word = 0;
    while word < WORDS.len() {
        let number = number(hash(WORDS[word].0));
        assert!(out[number] as usize == WORDS.len(), "two words have the same number");
        out[number] = word as u8;
        word += 1;
    }
    out
};

/// The one word of [`WORDS`] that the token may be.
fn word_of(document: &Document, ix: TokenIx) -> usize {
    usize::from(WORD_OF[document.hash(ix).map_or(0, number)])
}

/// Adds to `told`, which is of each token, what its word tells.
fn add_told_by_word(document: &Document, told: &mut [u64]) {
    // First who may be one, with no branch, since nobody could guess which word comes next; they are it almost always.
    let mut likely = [TokenIx(0); BLOCK];
    for first in (0..told.len()).step_by(BLOCK) {
        let mut count = 0;
        for ix in (first..told.len().min(first + BLOCK)).map(TokenIx) {
            likely[count % BLOCK] = ix;
            count += usize::from(word_of(document, ix) < WORDS.len());
        }
        for &ix in &likely[..count] {
            let (word, tells) = WORDS[word_of(document, ix)];
            let counts = match tells {
                JOINS => joins(document, ix),
                COMMA => told[ix.0] & PUNCT != 0,
                _ => true,
            };
            if counts && word.as_bytes() == document.low_bytes(ix) {
                told[ix.0] |= tells;
            }
        }
    }
}

/// Whether the word of the token, a hyphen or the like, joins its neighbours.
fn joins(document: &Document, ix: TokenIx) -> bool {
    let glued = |ix| document.get(ix).is_some_and(|token| token.glued);
    glued(ix) && glued(ix.next()) || document.is(ix, "&")
}

/// The outermost quotation in which the token stands.
pub fn outermost(document: &Document, ix: TokenIx) -> Option<QuotationIx> {
    let mut found = document.get(ix)?.quotation?;
    while let Some(outer) = document.quotation(found).within {
        found = outer;
    }
    Some(found)
}

/// What is told of the token by all but its word.
fn told_by_token(document: &Document, ix: TokenIx, token: &Token) -> u64 {
    let mut told = told_by_tag(document.tag(ix));
    if token.quotation.is_some() {
        told |= QUOTED;
    }
    if token.is_word() {
        told |= WORD;
    }
    // What has no other tag.
    let inner = told & (HEADS | NOMINAL) == HEADS && (token.is_word() || token.kind == TokenKind::Clitic);
    if inner {
        told |= NOMINAL;
    }
    told
}

/// What is told of each token.
fn told(document: &Document, times: &Times) -> Vec<u64> {
    let tokens = document.tokens.iter().enumerate();
    let mut out: Vec<u64> = tokens.map(|(ix, token)| told_by_token(document, TokenIx(ix), token)).collect();
    add_told_by_word(document, &mut out);
    for ix in times.all.iter().flat_map(|time| time.tokens.iter()) {
        if let Some(told) = out.get_mut(ix.0) {
            *told |= TIME;
        }
    }
    for (place, quotation) in document.quotations.iter().enumerate() {
        let first = quotation.tokens.start;
        if outermost(document, first) == Some(QuotationIx(place)) {
            out[first.0] |= QUOTES;
        }
    }
    out
}

/// How many kinds of tokens there are sets of: those of the lowest bits.
const SETS: usize = 32;

/// Turns what is told of each token of a block into, for each kind, the tokens of it (Warren, *Hacker’s Delight*, 7-3).
fn turned(told: &[u64; BLOCK]) -> [u64; SETS] {
    // Two tokens a row, so that two squares are turned at once.
    let mut rows = std::array::from_fn(|row| told[row] & u64::from(u32::MAX) | told[row + SETS] << SETS);
    exchange::<16>(&mut rows);
    exchange::<8>(&mut rows);
    exchange::<4>(&mut rows);
    exchange::<2>(&mut rows);
    exchange::<1>(&mut rows);
    rows
}

/// Cuts `rows` into squares of twice `BY` rows, and has the two quarters of each that lie off its diagonal change places.
fn exchange<const BY: usize>(rows: &mut [u64; SETS]) {
    // Of each square the lower half of its columns.
    let lower = u64::MAX / ((1 << BY) + 1);
    for square in rows.chunks_exact_mut(2 * BY) {
        let (first, second) = square.split_at_mut(BY);
        for (first, second) in first.iter_mut().zip(second) {
            let differ = (*first >> BY ^ *second) & lower;
            *first ^= differ << BY;
            *second ^= differ;
        }
    }
}

/// A block of tokens by kind.
struct Block {
    /// For each kind the tokens of it, a bit each.
    kinds: [u64; SETS],
    /// What is told of the token before the block.
    before: u64,
}

impl Block {
    /// All of `told`.
    fn all(told: &[u64]) -> Vec<Block> {
        let mut before = 0;
        let block = |some: &[u64]| {
            let mut told = [0; BLOCK];
            told[..some.len()].copy_from_slice(some);
            let block = Block { kinds: turned(&told), before };
            before = told[BLOCK - 1];
            block
        };
        told.chunks(BLOCK).map(block).collect()
    }

    /// The tokens of that kind.
    fn of(&self, kind: u64) -> u64 {
        self.kinds[kind.trailing_zeros() as usize % SETS]
    }

    /// The tokens right behind one of that kind.
    fn behind(&self, kind: u64) -> u64 {
        self.of(kind) << 1 | u64::from(self.before & kind != 0)
    }

    /// The tokens before which content can end.
    fn stops(&self) -> u64 {
        let verbs = self.of(VERB) | self.of(SURELY_FINITE);
        let quoted = self.of(QUOTED);
        let turns = self.of(TIME) & !self.behind(TIME) | self.behind(QUOTED) ^ quoted;
        let stops = self.of(PARTS)
            | self.of(PUNCT) & !self.of(JOINS) & !self.of(QUOTES)
            | self.of(PREPOSITION) & !self.of(OF)
            | verbs & !self.behind(HELPS)
            | self.of(DETERMINER) & !self.behind(VERB)
            | self.of(PLAIN) & turns;
        stops & !self.behind(DANGLES) & (!quoted | self.of(QUOTES))
    }

    /// The tokens at which a phrase can begin.
    fn starts(&self) -> u64 {
        self.behind(LEADS)
            | self.of(OPENS)
            | self.of(QUESTION)
            | self.of(PROPER) & !self.behind(PROPER)
            | self.behind(TIME) & !self.of(TIME)
    }
}

/// The tokens of a document by kind.
pub struct Kinds {
    /// What is told of each.
    told: Vec<u64>,
    /// See [`VERB`].
    pub verbs: TokenSet,
    /// See [`NOUN`].
    pub nouns: TokenSet,
    /// See [`FINITE`].
    pub finite: TokenSet,
    /// See [`SURELY_FINITE`].
    pub surely_finite: TokenSet,
    /// See [`QUOTED`].
    pub quoted: TokenSet,
    /// Commas outside of quotation marks.
    pub commas: TokenSet,
    /// See [`RELATIVE`].
    pub relatives: TokenSet,
    /// See [`LINK`].
    pub links: TokenSet,
    /// Words that may report: verbs, the commonest reports whatever their tag, and what stands before "it".
    pub reports: TokenSet,
    /// See [`ASK`].
    pub asked: TokenSet,
    /// See [`ACCORD`].
    pub according: TokenSet,
    /// See [`YOU`].
    pub you: TokenSet,
    /// Those at which a phrase can begin.
    pub starts: TokenSet,
    /// Those before which content can end.
    pub stops: TokenSet,
}

impl Kinds {
    /// Those of `document`, with the times found in it.
    pub fn new(document: &Document, times: &Times) -> Kinds {
        let told = told(document, times);
        let blocks = Block::all(&told);
        let set = |kind| TokenSet::of(&blocks, |block| block.of(kind));
        let verbs = set(VERB);
        let reports = verbs.joined(&set(REPORT), |verb, report| verb | report);
        Kinds {
            nouns: set(NOUN),
            finite: set(FINITE),
            surely_finite: set(SURELY_FINITE),
            quoted: set(QUOTED),
            commas: TokenSet::of(&blocks, |block| block.of(COMMA) & !block.of(QUOTED)),
            relatives: set(RELATIVE),
            links: set(LINK),
            asked: set(ASK),
            according: set(ACCORD),
            you: set(YOU),
            reports: reports.joined(&set(IT).before(), |report, before| report | before),
            starts: TokenSet::of(&blocks, Block::starts),
            stops: TokenSet::of(&blocks, Block::stops),
            verbs,
            told,
        }
    }

    /// What is told of each token.
    pub fn told_of_all(&self) -> &[u64] {
        &self.told
    }

    /// What is told of the token.
    pub fn told(&self, ix: TokenIx) -> u64 {
        self.told.get(ix.0).copied().unwrap_or(OUTSIDE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(start: usize, end: usize) -> TokenRange {
        TokenRange::new(TokenIx(start), TokenIx(end))
    }

    #[test]
    fn a_set_finds_what_a_walk_finds() {
        for some in [&[][..], &[0], &[63, 64], &[5, 70, 130, 191], &[128]] {
            let told: Vec<u64> = (0..192).map(|ix| if some.contains(&ix) { LINK } else { IT }).collect();
            let blocks = Block::all(&told);
            let set = TokenSet::of(&blocks, |block| block.of(LINK));
            let behind = TokenSet::of(&blocks, |block| block.behind(LINK));
            let after: Vec<TokenIx> = behind.iter(range(0, 192)).map(TokenIx::prev).collect();
            assert_eq!(after, set.iter(range(0, 191)).collect::<Vec<_>>(), "{some:?}");
            for (start, end) in [(0, 192), (0, 64), (64, 64), (5, 6), (6, 70), (64, 130), (131, 400), (300, 400)] {
                let walk: Vec<TokenIx> = range(start, end).iter().filter(|ix| some.contains(&ix.0)).collect();
                assert_eq!(set.iter(range(start, end)).collect::<Vec<_>>(), walk, "{some:?} {start} {end}");
                let back: Vec<TokenIx> = walk.iter().rev().copied().collect();
                assert_eq!(set.back(range(start, end)).collect::<Vec<_>>(), back, "{some:?} {start} {end}");
            }
            assert!(
                (0..200).all(|end| (0..200)
                    .all(|start| { set.count(range(start, end)) as usize == set.iter(range(start, end)).count() })),
                "{some:?}"
            );
            assert_eq!(TokenSet::all(192, |ix| some.contains(&ix.0)), set, "{some:?}");
            let before: Vec<TokenIx> = set.before().iter(range(0, 192)).map(TokenIx::next).collect();
            assert_eq!(before, set.iter(range(1, 192)).collect::<Vec<_>>(), "{some:?}");
            assert!((0..200).all(|ix| set.has(TokenIx(ix)) == some.contains(&ix)), "{some:?}");
        }
    }

    #[test]
    fn words_tell_their_kind_whatever_their_case() {
        let document = Document::read("Put it so, Lee said, “By whom?” It IS what Cole wrote in 2012.");
        let kinds = Kinds::new(&document, &crate::time::find(&document, None));
        let words = |set: &TokenSet| {
            let all = set.iter(range(0, document.tokens.len()));
            all.map(|ix| document.low(ix)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(words(&kinds.commas), ", ,");
        assert_eq!(words(&kinds.relatives), "what");
        assert_eq!(words(&kinds.links), "by in");
        assert_eq!(words(&kinds.quoted), "“ by whom ? ”");
        assert!(words(&kinds.reports).starts_with("put "));
    }
}
