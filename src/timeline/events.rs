//! What happened, told by a noun or a gerund beside its time: "the murder of a student 27 years ago", "convicted of killing a
//! nurse in 2012".

use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::WordSet;

static GERUND_NOUNS: WordSet = WordSet::of(include_str!("../lexicon/timeline/gerund_nouns.txt"));

static EVENTS: WordSet = WordSet::of(include_str!("../lexicon/timeline/events.txt"));

/// How far a noun phrase is followed on either side.
pub const REACH: usize = 8;

/// How many tokens may tell more of a noun behind it: "of the embassy in Nairobi".
const BEHIND: usize = 12;

/// How far before a time the verb may stand that it tells of: "convicted of *stealing more than $3 million from a fund in 2014*".
const DEED: usize = 24;

/// The deed that `time` dates, for which somebody was praised or blamed at another time: "convicted of *killing a nurse in
/// 2012*".
pub fn deed(document: &Document, time: TokenRange, clause: TokenRange) -> Option<TokenRange> {
    let first = clause.start.0.max(time.start.0.saturating_sub(DEED));
    let mut back = (first..time.start.0).rev().map(TokenIx);
    let verb = back.find(|&ix| document.tag(ix).is_verbal())?;
    let lead = verb.prev();
    let gerund = document.tag(verb) == Tag::Verb(VerbForm::Ing) && matches!(document.low(lead), "of" | "for" | "with");
    // "taken in for questioning in May"
    let gerund = gerund && !(document.is(lead, "for") && GERUND_NOUNS.has(document.low(verb)));
    let done = |ix: TokenIx| matches!(document.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    let before = TokenRange::new(clause.start.max(TokenIx(lead.0.saturating_sub(DEED))), lead);
    (gerund && before.iter().any(done)).then_some(TokenRange::new(verb, with_rest(document, time.end, clause.end)))
}

/// What happened, told by a noun right before `time`, from `start` on: "a request last week", "the death in 2019".
pub fn noun_before(document: &Document, time: TokenRange, start: TokenIx) -> Option<TokenRange> {
    let before = time.start.prev();
    let noun = if matches!(document.low(before), "in" | "on" | "of" | "from" | "for") { before.prev() } else { before };
    let part = |ix: TokenIx| {
        let tag = document.tag(ix);
        tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Possessive)
    };
    let mut first = noun;
    while first > start && noun.0 - first.0 < REACH && part(first.prev()) {
        first = first.prev();
    }
    let tells = document.tag(noun) == Tag::Noun && is_event(document.low(noun)) && noun >= start;
    tells.then_some(time.starting(first))
}

/// What happened, told by a noun somewhere before `time`, from `start` on: "the murder of a student 27 years ago".
pub fn event_before(document: &Document, time: TokenRange, start: TokenIx) -> Option<TokenRange> {
    let words = TokenRange::new(start.max(TokenIx(time.start.0.saturating_sub(BEHIND))), time.start);
    let noun = words.iter().rfind(|&ix| document.tag(ix) == Tag::Noun && is_event(document.low(ix)))?;
    let article = document.tag(noun.prev()) == Tag::Determiner && noun > start;
    Some(time.starting(if article { noun.prev() } else { noun }))
}

/// Whether `word`, in lower case, tells of what happened: "attack", "talks".
pub fn is_event(word: &str) -> bool {
    let one = || word.strip_suffix('s').is_some_and(|one| EVENTS.has(one));
    let other = || word.strip_suffix("es").is_some_and(|one| EVENTS.has(one));
    EVENTS.has(word) || one() || other()
}

/// Whether the first noun of `phrase` tells of what happened: "a loss of $3 million".
pub fn opens_with_event(document: &Document, phrase: TokenRange) -> bool {
    let noun = phrase
        .iter()
        .find(|&ix| document.tag(ix) == Tag::Noun && !matches!(document.tag(ix.next()), Tag::Noun | Tag::Proper));
    noun.is_some_and(|noun| is_event(document.low(noun)))
}

/// Where the words end that tell more of the noun before `end`: "the blast | at a clinic in Leeds".
pub fn with_rest(document: &Document, end: TokenIx, limit: TokenIx) -> TokenIx {
    if document.tag(end) != Tag::Preposition || end >= limit {
        return end;
    }
    let goes_on = |ix: TokenIx| {
        matches!(
            document.tag(ix),
            Tag::Preposition
                | Tag::Determiner
                | Tag::Possessive
                | Tag::Adjective
                | Tag::Proper
                | Tag::Noun
                | Tag::Number
        ) || matches!(document.str(ix), "$" | "£" | "€" | "%")
    };
    let mut rest = end;
    while rest < limit && rest.0 < end.0 + BEHIND && goes_on(rest) && document.token(rest).kind != TokenKind::Mark {
        rest = rest.next();
    }
    // Cut off where the next time begins or the sentence goes on, it may end in a word that leads to nothing.
    while rest > end && matches!(document.tag(rest.prev()), Tag::Preposition | Tag::Determiner | Tag::Adjective) {
        rest = rest.prev();
    }
    rest
}
