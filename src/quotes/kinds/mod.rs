//! Which tokens of a document are of a kind, a bit each: so the nearest one is found without a look at those in between.
//! [`mod@told`] has what is told of each token, [`block`] turns that into the tokens of each kind, a [`set`] each.

mod block;
mod set;
mod told;

use crate::document::{Document, TokenIx};
use crate::time::Times;
use block::Block;
pub use set::TokenSet;
pub use told::*;

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
    use crate::document::TokenRange;

    #[test]
    fn words_tell_their_kind_whatever_their_case() {
        let document = Document::read("Put it so, Lee said, “By whom?” It IS what Cole wrote in 2012.");
        let kinds = Kinds::new(&document, &crate::time::find(&document, None));
        let words = |set: &TokenSet| {
            let all = set.iter(TokenRange::new(TokenIx(0), TokenIx(document.tokens.len())));
            all.map(|ix| document.low(ix)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(words(&kinds.commas), ", ,");
        assert_eq!(words(&kinds.relatives), "what");
        assert_eq!(words(&kinds.links), "by in");
        assert_eq!(words(&kinds.quoted), "“ by whom ? ”");
        assert!(words(&kinds.reports).starts_with("put "));
    }
}
