//! Lengths that tell how far ahead something lies: "will meet in two weeks", and not "will build it in two years".

use super::Normaliser;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::time::calendar::Grain;
use crate::time::cue::{self, stem};
use crate::time::recognise::Found;
use crate::time::timetable;

static AT_ONCE: WordSet = WordSet::of(include_str!("../../lexicon/time/at_once.txt"));

static COUNTS: WordSet = WordSet::of(include_str!("../../lexicon/time/counts.txt"));

/// How far before its "in" the verb may stand: "meet the leaders of the five nations in Paris".
const REACH: usize = 8;

impl Normaliser<'_> {
    /// Whether the length `found` tells when something will be, as it takes none: "The vote comes in *three days*".
    pub(super) fn lies_ahead(&self, found: &Found) -> bool {
        let (document, slots) = (self.document, &found.slots);
        let before = found.tokens.start.prev();
        let narrowed = usize::from(matches!(document.low(before), "just" | "only" | "exactly" | "now" | "still"));
        let at = before.minus(narrowed);
        let counted = match slots.amount {
            Some(amount) => amount.count().is_some(),
            None => !slots.plural,
        };
        let counted = counted && slots.unit >= Some(Grain::Day);
        // "The election is just three weeks away"
        let away = document.is(found.tokens.end, "away") && matches!(document.low(at), "is" | "are" | "'s" | "’s");
        if away && counted && slots.unit > Some(Grain::Day) {
            return found.rule.name == "length" && found.tokens.len() == 2;
        }
        if !document.is(at, "in") || found.tokens.len() != 2 || !counted {
            return false;
        }
        let sentence = document.sentence_at(at);
        // "In eleven days the building will be handed over"
        if at == sentence.start || at == sentence.start.next() && document.token(sentence.start).kind == TokenKind::Mark
        {
            let behind = sentence.starting(found.tokens.end);
            let verb = behind.iter().take(REACH).find(|&ix| document.tag(ix).is_verbal());
            return verb.is_some_and(|ix| {
                let will = matches!(document.low(ix), "will" | "'ll" | "’ll") && !cue::has_been(document, ix);
                will || timetable::is_now(document, ix)
            });
        }
        let first = TokenIx(sentence.start.0.max(at.0.saturating_sub(REACH)));
        let verbal = |ix: &TokenIx| {
            document.tag(*ix).is_verbal()
                || document.is(*ix, "due")
                || document.is(*ix, "back") && is_back(document, *ix)
                || is_untagged(document, *ix)
        };
        let Some(verb) = TokenRange::new(first, at).iter().rev().find(verbal) else { return false };
        // "is to begin taking evidence in six weeks"
        let begins = document.tag(verb) == Tag::Verb(VerbForm::Ing)
            && matches!(stem(document.low(verb.prev())), "begin" | "start");
        let verb = if begins { verb.prev() } else { verb };
        let between = TokenRange::new(verb.next(), at);
        // "for the third time in two months", "its biggest update in two years"
        let counts = |ix: TokenIx| {
            let low = document.low(ix);
            matches!(document.tag(ix), Tag::Number | Tag::Punct)
                || matches!(document.tag(ix), Tag::Adjective) && low.ends_with("est")
                || COUNTS.has(low)
        };
        !between.iter().any(counts) && self.is_at_once(verb, at) && {
            let now = matches!(document.tag(verb), Tag::Verb(VerbForm::Present | VerbForm::Plural) | Tag::Noun);
            let cue = || cue::ahead(document, found.tokens.starting(at.next()));
            now || cue().is_some_and(|cue| !cue::was(document, cue) && !document.is(cue, "would"))
        }
    }

    /// Whether it is time that somebody has, and not when it is over: "gave him *two weeks' time*", and not "in two weeks' time".
    pub(super) fn is_time_given(&self, found: &Found) -> bool {
        let back = |by| self.document.low(found.tokens.start.minus(by));
        self.document.is(found.tokens.end.prev(), "time") && !(1..=2).any(|by| matches!(back(by), "in" | "within"))
    }

    /// Whether what the verb at `verb`, before the "in" at `at`, says is done on one day: "meet", "take place", "is in".
    fn is_at_once(&self, verb: TokenIx, at: TokenIx) -> bool {
        let document = self.document;
        let low = document.low(verb);
        match document.tag(verb) {
            Tag::Auxiliary => {
                // "The election is in two weeks"
                matches!(low, "is" | "are") && verb.next() == at && timetable::is_fixture(document, verb.prev())
            }
            Tag::Modal | Tag::Verb(VerbForm::Past) => false,
            _ => is_listed(low) || timetable::is_phrase(document, verb),
        }
    }
}

/// "will be back", "is due back": and not "pay it back".
fn is_back(document: &Document, back: TokenIx) -> bool {
    matches!(document.low(back.prev()), "be" | "is" | "are" | "due" | "expected")
}

fn is_listed(low: &str) -> bool {
    AT_ONCE.has(stem(low)) || AT_ONCE.has(low) || low.strip_suffix('s').is_some_and(|low| AT_ONCE.has(low))
}

/// "The inquest resumes": a verb that the tags take for a noun.
fn is_untagged(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix) == Tag::Noun
        && document.low(ix).ends_with('s')
        && document.tag(ix.prev()).is_nominal()
        && is_listed(document.low(ix))
}
