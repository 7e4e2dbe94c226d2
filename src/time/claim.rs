//! "that" behind which somebody's claim stands, and no day told before: "said that Sunday’s match would go ahead".

use super::recognise::Found;
use crate::document::{Document, Tag, TokenIx, TokenRange};

/// How many words the subject of a claim may have behind the day whose it is: "Monday’s attack on the northern town *was*".
const SUBJECT: usize = 8;

/// How far before "that" the verb may stand whose hearer is named: "told the court that".
const HEARER: usize = 4;

/// Whether the "that" of `found`, "that Sunday", opens a clause whose subject is the day, or what is the day’s.
pub fn opens(document: &Document, found: &Found) -> bool {
    let (that, end) = (found.tokens.start, found.tokens.end);
    let before = document.tag(that.prev());
    let day = found.slots.weekday.is_some() || found.slots.month.is_some();
    if !(day && document.tag(that) == Tag::Subordinator && (before.is_verb() || before.is_nominal())) {
        return false;
    }
    if document.tag(end) == Tag::Possessive {
        return has_verb(document, TokenRange::new(end.next(), end.plus(SUBJECT)));
    }
    // "said that Saturday morning would be quiet"
    let verb =
        if matches!(document.low(end), "morning" | "afternoon" | "evening" | "night") { end.next() } else { end };
    // "the crash that Saturday was his third"
    let told = |ix: TokenIx| matches!(document.low(ix), "told" | "tell" | "tells" | "warned" | "informed" | "assured");
    document.tag(verb).may_be_finite() && (before.is_verb() || (1..=HEARER).any(|back| told(that.minus(back))))
}

/// Whether the verb of a clause comes among `words`, with nothing before it that ends their noun.
fn has_verb(document: &Document, words: TokenRange) -> bool {
    let ends =
        |ix: TokenIx| matches!(document.tag(ix), Tag::Punct | Tag::Conjunction | Tag::Subordinator | Tag::Pronoun);
    let mut words = words.iter().take_while(|&ix| document.get(ix).is_some() && !ends(ix));
    words.any(|ix| document.tag(ix).may_be_finite())
}
