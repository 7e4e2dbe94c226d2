//! What is told of each token, a bit for each kind: by its tag, by its word, by itself and its place.

use super::set::BLOCK;
use crate::document::{Document, QuotationIx, Tag, Token, TokenIx, TokenKind, VerbForm};
use crate::model::hash;
use crate::time::Times;

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
    /// Words that tell whose something is: "his", "whose".
    OWNER = 50;
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
pub const OUTSIDE: u64 = told_by_tag(Tag::Other);

/// The words that are searched for, with what they tell.
const WORDS: [(&str, u64); 82] = [
    (",", COMMA),
    ("who", RELATIVE | CLAUSE | QUESTION),
    ("which", RELATIVE | CLAUSE),
    ("that", RELATIVE | CLAUSE | THAT),
    ("what", RELATIVE | QUESTION),
    ("whose", RELATIVE | OWNER),
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
    ("estimate", REPORT),
    ("estimates", REPORT),
    ("report", REPORT),
    ("reports", REPORT),
    ("show", REPORT),
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
    ("your", YOU | ARTICLE | OWNER),
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
    ("his", ARTICLE | OWNER),
    ("her", ARTICLE | OWNER),
    ("their", ARTICLE | OWNER),
    ("its", ARTICLE | OWNER),
    ("my", ARTICLE | OWNER),
    ("our", ARTICLE | OWNER),
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
    ("%", SIGN | HEADS | NOMINAL),
    ("per", NOMINAL),
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
                // "60 per cent of voters" is a noun phrase.
                NOMINAL => document.is(ix.next(), "cent"),
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
    document.is_glued(ix) && document.is_glued(ix.next()) || document.is(ix, "&")
}

/// Whether the token is a mark of a nickname: Ana “Nan” Ruiz.
fn sets_in_nickname(document: &Document, ix: TokenIx) -> bool {
    let inside =
        |ix: TokenIx| document.get(ix).is_some_and(|token| token.quotation == document.token(ix.next()).quotation);
    document.tag(ix) == Tag::Punct
        && document.is_capitalized(ix.prev())
        && document.is_capitalized(ix.next())
        && inside(ix.prev())
        && inside(ix)
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
    if token.kind == TokenKind::Mark && sets_in_nickname(document, ix) {
        told |= JOINS;
    }
    // By its tag alone: a word that has no other one.
    if told & (HEADS | NOMINAL) == HEADS && token.is_word() {
        told |= NOMINAL;
    }
    told
}

/// What is told of each token.
pub fn told(document: &Document, times: &Times) -> Vec<u64> {
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
