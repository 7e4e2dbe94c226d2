//! What is somebody's opinion and no fact of the day: "The plan is a mistake", "The truth is that nobody knows".

use super::clause::Clause;
use super::joint::{Joint, Joints};
use crate::document::{Document, Tag, TokenIx};
use crate::lexicon::WordSet;

static OPINIONS: WordSet = WordSet::of(include_str!("../lexicon/timeline/opinions.txt"));

static WEIGHS: WordSet = WordSet::of(include_str!("../lexicon/timeline/weighs.txt"));

/// How far behind "be" the word may stand that judges: "is not such a very *bad* idea".
const JUDGED: usize = 6;

/// Whether what the clause says of its subject with the "be" at `verb` is a judgement.
pub fn is_opinion(document: &Document, joints: &Joints, clause: &Clause, verb: TokenIx) -> bool {
    if document.tag(verb) != Tag::Auxiliary {
        return false;
    }
    let rest = clause.tokens.starting(verb.next());
    let said = rest.iter().take_while(|&ix| joints.at(ix) == Joint::None && document.tag(ix) != Tag::Preposition);
    // "is best known for"
    let known = |ix: TokenIx| matches!(document.low(ix.next()), "known" | "remembered");
    said.take(JUDGED).any(|ix| OPINIONS.has(document.low(ix)) && !known(ix)) || weighs(document, verb)
}

/// Whether the subject before the "be" at `verb` only leads to what somebody thinks: "The *trouble* is that".
fn weighs(document: &Document, verb: TokenIx) -> bool {
    WEIGHS.has(document.low(verb.prev())) && document.tag(verb.minus(2)) != Tag::Preposition
}
