//! Which tokens of a document are of a kind, a bit each: so the nearest one is found without a look at those in between.

use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::model::hash;

/// How many tokens a block has.
const BLOCK: usize = 64;

/// Some tokens of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct TokenSet {
    /// A bit for each token, the lowest for the first of the block.
    blocks: Vec<u64>,
}

impl TokenSet {
    /// The tokens of which `is` is so.
    fn of<Item>(items: &[Item], is: impl Fn(&Item) -> bool) -> TokenSet {
        let block = |items: &[Item]| items.iter().rev().fold(0, |bits, item| bits << 1 | u64::from(is(item)));
        TokenSet { blocks: items.chunks(BLOCK).map(block).collect() }
    }

    /// The tokens whose byte has the bit of that number, of as many bytes as fill whole blocks.
    fn with_bit(bytes: &[[u8; BLOCK]], bit: u32) -> TokenSet {
        let eight = |bytes: &[u8]| bytes.try_into().map_or(0, u64::from_le_bytes) >> bit & 0x0101_0101_0101_0101;
        // The product has the lowest bits of the eight bytes side by side at its top.
        let side_by_side = |lowest: u64| lowest.wrapping_mul(0x0102_0408_1020_4080) >> 56;
        let block = |bytes: &[u8; BLOCK]| {
            bytes.chunks_exact(8).rev().fold(0, |bits, bytes| bits << 8 | side_by_side(eight(bytes)))
        };
        TokenSet { blocks: bytes.iter().map(block).collect() }
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

// The bits of what a token’s tag and word tell.
const VERB: u32 = 0;
const NOUN: u32 = 1;
const FINITE: u32 = 2;
const SURELY_FINITE: u32 = 3;
const PUNCT: u32 = 4;
const COMMA: u32 = 5;
const RELATIVE: u32 = 6;
const LINK: u32 = 7;
const REPORT: u32 = 8;
const IT: u32 = 9;
const ASK: u32 = 10;
const SPEAK: u32 = 11;
const CARRY: u32 = 12;
const ACCORD: u32 = 13;
const YOU: u32 = 14;
const QUESTION: u32 = 15;

/// What the tag tells.
fn told_by_tag(tag: Tag) -> u16 {
    // The forms apart, so that either is looked up in a table.
    let form = match tag {
        Tag::Verb(VerbForm::Past | VerbForm::Present) => 1 << FINITE | 1 << SURELY_FINITE,
        Tag::Verb(VerbForm::Base | VerbForm::Plural) => 1 << FINITE,
        _ => 0,
    };
    let part = match tag {
        Tag::Verb(_) => 1 << VERB,
        Tag::Noun | Tag::Proper | Tag::Pronoun => 1 << NOUN,
        Tag::Auxiliary | Tag::Modal => 1 << FINITE | 1 << SURELY_FINITE,
        Tag::Punct => 1 << PUNCT,
        _ => 0,
    };
    form | part
}

/// The words that are searched for, with what they tell.
const WORDS: [(&str, u16); 46] = [
    (",", 1 << COMMA),
    ("who", 1 << RELATIVE | 1 << QUESTION),
    ("which", 1 << RELATIVE),
    ("that", 1 << RELATIVE),
    ("what", 1 << RELATIVE | 1 << QUESTION),
    ("whose", 1 << RELATIVE),
    ("by", 1 << LINK),
    ("of", 1 << LINK),
    ("from", 1 << LINK),
    ("among", 1 << LINK),
    ("in", 1 << LINK),
    ("with", 1 << LINK),
    ("said", 1 << REPORT),
    ("says", 1 << REPORT),
    ("told", 1 << REPORT),
    ("tells", 1 << REPORT),
    ("wrote", 1 << REPORT),
    ("tweeted", 1 << REPORT),
    ("it", 1 << IT),
    ("asked", 1 << REPORT | 1 << ASK),
    ("pressed", 1 << ASK),
    ("questioned", 1 << ASK),
    ("quizzed", 1 << ASK),
    ("challenged", 1 << ASK),
    ("speaking", 1 << SPEAK),
    ("appearing", 1 << SPEAK),
    ("writing", 1 << SPEAK),
    ("testifying", 1 << SPEAK),
    ("talking", 1 << SPEAK),
    ("posting", 1 << SPEAK),
    ("tweeting", 1 << SPEAK),
    ("addressing", 1 << SPEAK),
    ("on", 1 << CARRY),
    ("via", 1 << CARRY),
    ("through", 1 << CARRY),
    ("over", 1 << CARRY),
    ("according", 1 << ACCORD),
    ("you", 1 << YOU),
    ("your", 1 << YOU),
    ("yours", 1 << YOU),
    ("how", 1 << QUESTION),
    ("why", 1 << QUESTION),
    ("whether", 1 << QUESTION),
    ("if", 1 << QUESTION),
    ("where", 1 << QUESTION),
    ("when", 1 << QUESTION),
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

/// What the word tells.
fn told_by_word(document: &Document, ix: TokenIx) -> u16 {
    let number = document.hash(ix).map_or(0, number);
    match WORDS.get(usize::from(WORD_OF[number])) {
        Some((word, tells)) if word.as_bytes() == document.low_bytes(ix) => *tells,
        _ => 0,
    }
}

/// The tokens of a document by kind.
pub struct Kinds {
    /// Verbs; helpers are none.
    pub verbs: TokenSet,
    /// Nouns, names and pronouns.
    pub nouns: TokenSet,
    /// Finite verbs, what may be an infinitive as well among them, and helpers.
    pub finite: TokenSet,
    /// Verbs that are finite beyond doubt, and helpers.
    pub surely_finite: TokenSet,
    /// What stands in quotation marks, the marks themselves among them.
    pub quoted: TokenSet,
    /// Commas.
    pub commas: TokenSet,
    /// "Who", "which", "that", "what" and "whose".
    pub relatives: TokenSet,
    /// "By", "of", "from", "among", "in" and "with".
    pub links: TokenSet,
    /// Words that may report: verbs, the commonest reports whatever their tag, and what stands before "it".
    pub reports: TokenSet,
    /// Participles that bring whoever asked: "asked by reporters".
    pub asked: TokenSet,
    /// Participles that bring an occasion of speech: "speaking at a rally".
    pub speaking: TokenSet,
    /// Prepositions before the name of a network or a programme.
    pub carriers: TokenSet,
    /// "According", of "according to".
    pub according: TokenSet,
    /// "You", "your" and "yours".
    pub you: TokenSet,
    /// Words that open a question: "whether", "why".
    pub questions: TokenSet,
}

impl Kinds {
    /// Those of `document`.
    pub fn new(document: &Document) -> Kinds {
        let count = document.tokens.len();
        let blocks = count.div_ceil(BLOCK);
        // The lower and the upper bytes of what each tells.
        let (mut lower, mut upper) = (vec![[0; BLOCK]; blocks], vec![[0; BLOCK]; blocks]);
        let bytes = lower.as_flattened_mut().iter_mut().zip(upper.as_flattened_mut());
        for (ix, (lower, upper)) in (0..count).map(TokenIx).zip(bytes) {
            let told = told_by_tag(document.tag(ix)) | told_by_word(document, ix);
            [*lower, *upper] = told.to_le_bytes();
        }
        let told = |bit| match bit {
            0..8 => TokenSet::with_bit(&lower, bit),
            _ => TokenSet::with_bit(&upper, bit - 8),
        };
        let verbs = told(VERB);
        let reports = verbs.joined(&told(REPORT), |verb, report| verb | report);
        Kinds {
            nouns: told(NOUN),
            finite: told(FINITE),
            surely_finite: told(SURELY_FINITE),
            quoted: TokenSet::of(&document.tokens, |token| token.quotation.is_some()),
            commas: told(COMMA).joined(&told(PUNCT), |word, punct| word & punct),
            relatives: told(RELATIVE),
            links: told(LINK),
            asked: told(ASK),
            speaking: told(SPEAK),
            carriers: told(CARRY),
            according: told(ACCORD),
            you: told(YOU),
            questions: told(QUESTION),
            reports: reports.joined(&told(IT).before(), |report, before| report | before),
            verbs,
        }
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
            let bytes: Vec<u8> = (0..192).map(|ix| u8::from(some.contains(&ix)) << 3).collect();
            let set = TokenSet::of(&bytes, |&byte| byte != 0);
            assert_eq!(TokenSet::with_bit(bytes.as_chunks().0, 3), set, "{some:?}");
            for (start, end) in [(0, 192), (0, 64), (64, 64), (5, 6), (6, 70), (64, 130), (131, 400), (300, 400)] {
                let walk: Vec<TokenIx> = range(start, end).iter().filter(|ix| some.contains(&ix.0)).collect();
                assert_eq!(set.iter(range(start, end)).collect::<Vec<_>>(), walk, "{some:?} {start} {end}");
                let back: Vec<TokenIx> = walk.iter().rev().copied().collect();
                assert_eq!(set.back(range(start, end)).collect::<Vec<_>>(), back, "{some:?} {start} {end}");
            }
            let before: Vec<TokenIx> = set.before().iter(range(0, 192)).map(TokenIx::next).collect();
            assert_eq!(before, set.iter(range(1, 192)).collect::<Vec<_>>(), "{some:?}");
            assert!((0..200).all(|ix| set.has(TokenIx(ix)) == some.contains(&ix)), "{some:?}");
        }
    }

    #[test]
    fn words_tell_their_kind_whatever_their_case() {
        let document = Document::read("Put it so, Lee said, “By whom?” It IS what Cole wrote in 2012.");
        let kinds = Kinds::new(&document);
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
