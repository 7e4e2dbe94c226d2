//! Weekdays to which people look, or before which something is to be: "It all comes down to Sunday", "There is still Sunday".

use super::cue;
use super::present::{is_possessor, is_weekday};
use super::timetable::is_listed;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static LOOKS_TO: WordSet = WordSet::of(include_str!("../lexicon/time/looks_to.txt"));

/// How many words the subject may have of what begins on its day: "before the next session of parliament opens on".
const SUBJECT: usize = 6;

/// The word that makes the weekday at `range` one to come.
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    if !is_weekday(document.low(range.start)) || is_possessor(document, range) {
        return None;
    }
    match document.low(range.start.prev()) {
        "to" => looks(document, range.start.minus(3)),
        "on" => looks(document, range.start.minus(2))
            .filter(|_| {
                !(document.is(range.end, ",") && matches!(document.low(range.end.next()), "when" | "the" | "after"))
            })
            .or_else(|| opens(document, range.start.prev())),
        _ => is_left(document, range),
    }
}

/// "We think the December quarter is going to be tough", "said the March quarter would be better"
pub fn foretold(document: &Document, quarter: TokenRange) -> Option<TokenIx> {
    let verb = quarter.end;
    let going = document.is(verb, "is") && document.is(verb.next(), "going");
    let told = || cue::foretold(document, quarter);
    (going || matches!(document.low(verb), "will" | "would") && !cue::has_been(document, verb))
        .then_some(verb)
        .or_else(told)
}

/// "looking forward to", "comes down to", "depends on": what looked so is over.
fn looks(document: &Document, verb: TokenIx) -> Option<TokenIx> {
    let helper = verb.prev();
    let now = match document.tag(verb) {
        Tag::Verb(VerbForm::Ing | VerbForm::Present | VerbForm::Plural | VerbForm::Base) => true,
        // "We are focused on Sunday"
        Tag::Verb(_) | Tag::Adjective => {
            matches!(document.low(helper), "is" | "are" | "be" | "'s" | "’s" | "'re" | "’re" | "'m" | "’m")
        }
        _ => false,
    };
    let lemma = lexicon::lemma(document.low(verb));
    let with = document.low(verb.plus(1));
    (now && LOOKS_TO.has(&[lemma, " ", with].concat())).then_some(verb)
}

/// "before parliament rises on Friday", "when schools reopen on Monday": the verb of what is on its day in the present tense.
fn opens(document: &Document, on: TokenIx) -> Option<TokenIx> {
    // "When I see him on Friday"
    let verb = if document.tag(on.prev()) == Tag::Pronoun { on.minus(2) } else { on.prev() };
    let present = match document.tag(verb) {
        Tag::Verb(VerbForm::Present | VerbForm::Plural) => true,
        // "before markets open on Monday"
        Tag::Adjective | Tag::Noun => is_listed(document, verb),
        _ => false,
    };
    if !present {
        return None;
    }
    let of_subject = |ix: TokenIx| {
        document.tag(ix).is_nominal() && !document.is(ix, "what")
            || matches!(document.tag(ix), Tag::Determiner | Tag::Adjective | Tag::Possessive)
            || document.tag(ix) == Tag::Pronoun && !document.is(ix, "what")
    };
    let before = (1..=SUBJECT).map(|back| verb.minus(back)).find(|&ix| !of_subject(ix))?;
    let joins = matches!(document.low(before), "before" | "when" | "until" | "once");
    (document.is(before, "what") || joins && before.plus(1) < verb).then_some(verb)
}

/// "There is still Sunday", "We have Sunday", where nothing more is said.
fn is_left(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let ends = document.get(range.end).is_none_or(|token| matches!(token.kind, TokenKind::Punct | TokenKind::Mark));
    let verb = (1..=2).map(|back| range.start.minus(back)).find(|&ix| document.tag(ix) != Tag::Adverb)?;
    let left = match document.low(verb) {
        "is" | "'s" | "’s" => document.is(verb.prev(), "there"),
        "have" | "'ve" | "’ve" => {
            document.tag(verb.prev()) == Tag::Pronoun || document.tag(verb.prev()) == Tag::Adverb
        }
        _ => false,
    };
    (ends && left && verb < range.start).then_some(verb)
}
