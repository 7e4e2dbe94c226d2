//! When the verb of a clause says that it is.

use super::clause::Tense;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};

/// The tense of a clause with the finite `verb` that ends before `end`.
pub fn tense(document: &Document, verb: TokenIx, end: TokenIx) -> Tense {
    let next = next_verbal(document, verb, end);
    let participle = || {
        next.is_some_and(|next| {
            matches!(document.tag(next), Tag::Verb(VerbForm::Past | VerbForm::Participle))
                || matches!(document.low(next), "been" | "had" | "done")
        })
    };
    let heads_for = || next.is_some_and(|next| leads_ahead(document, next));
    match document.tag(verb) {
        Tag::Verb(VerbForm::Past | VerbForm::Participle) => Tense::Past,
        Tag::Modal => match document.low(verb) {
            "will" | "shall" | "wo" | "'ll" | "’ll" => Tense::Future,
            _ => Tense::Supposed,
        },
        Tag::Auxiliary => match document.low(verb) {
            "has" | "have" | "'ve" | "’ve" if participle() => Tense::Perfect,
            "had" if participle() => Tense::PastPerfect,
            "is" | "are" | "'s" | "’s" | "'re" | "’re" if heads_for() => Tense::Future,
            "was" | "were" | "did" | "had" => Tense::Past,
            _ => Tense::Present,
        },
        _ => Tense::Present,
    }
}

/// What stands behind a form of "be" where the clause looks ahead: "expected to go", "due on Monday".
fn leads_ahead(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    // "are here to help"
    if matches!(document.low(ix.prev()), "here" | "there") {
        return false;
    }
    if AWAITED.contains(&low) && is_awaited(low, document.low(ix.next())) {
        return true;
    }
    let word = AWAITED.contains(&low) && low != "planned" || matches!(low, "set" | "going" | "planning" | "to");
    // "is closer to 40,000"
    let to = if low == "to" { ix } else { ix.next() };
    word && document.low(to) == "to" && (document.tag(to.next()).is_verb() || document.tag(to.next()) == Tag::Auxiliary)
}

/// Words for what is to come.
const AWAITED: [&str; 5] = ["expected", "scheduled", "due", "slated", "planned"];

/// Whether `next` tells when comes what is said with the `word` before it: "is expected in the new year", "is planned for June"; not
/// "is planned on a grid".
fn is_awaited(word: &str, next: &str) -> bool {
    match next {
        "for" | "next" | "this" | "later" => true,
        "in" | "on" | "at" | "within" | "soon" => word != "planned",
        _ => false,
    }
}

/// The first word after `verb` that is no adverb.
fn next_verbal(document: &Document, verb: TokenIx, end: TokenIx) -> Option<TokenIx> {
    let rest = TokenRange::new(verb.next(), end);
    rest.iter().take(4).find(|&ix| document.tag(ix) != Tag::Adverb)
}
