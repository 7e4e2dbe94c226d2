//! Times that tell which thing is meant and not when the clause happened: "the 2016 campaign", "Tuesday’s vote",
//! "a third-quarter loss".

use std::sync::LazyLock;

use super::clause::Clause;
use crate::analysis::TimexType;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::time::{Grain, Time};

static EVENTS: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/timeline/events.txt")));

static HAS_PART: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/timeline/has_part.txt")));

/// How far a noun phrase is followed on either side.
const REACH: usize = 8;

/// How many tokens may tell more of a noun behind it: "of the embassy in Nairobi".
const BEHIND: usize = 12;

/// Verbs whose object bears a time that is not theirs: "reported a third-quarter loss".
const GIVES_ACCOUNT: [&str; 14] = [
    "reported",
    "report",
    "reports",
    "posted",
    "post",
    "announced",
    "announces",
    "cited",
    "disclosed",
    "expects",
    "expected",
    "reporting",
    "posting",
    "citing",
];

/// A noun phrase that bears a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its tokens, with what tells more of its noun.
    pub tokens: TokenRange,
    /// Whether it tells of what happened, and not of a thing or of people.
    pub is_event: bool,
    /// Whether the time only tells how old the thing is: "a 19th century mill".
    pub is_age: bool,
}

/// The noun phrase that `time` is part of, if it stands in one before its noun. The time after it begins at `next`.
pub fn noun_phrase(document: &Document, time: &Time, next: Option<TokenIx>) -> Option<Phrase> {
    if !matches!(time.kind, TimexType::Date | TimexType::Time) {
        return None;
    }
    let sentence = document.sentence(document.sentence_of(time.tokens.start)).tokens;
    let limit = next.map_or(sentence.end, |next| next.min(sentence.end));
    let after = time.tokens.end;
    let possessive = after < limit && document.tag(after) == Tag::Possessive;
    let before = document.tag(time.tokens.start.prev());
    // "the Dec. 21, 1988, bombing"
    let comma = document.low(after) == "," && before == Tag::Determiner;
    let from = if possessive || comma { after.next() } else { after };
    let nominal = |ix: TokenIx| matches!(document.tag(ix), Tag::Noun | Tag::Adjective | Tag::Proper);
    if from >= limit || !nominal(from) {
        return None;
    }
    let run = TokenRange::new(from, limit);
    let mut end = run
        .iter()
        .take(REACH)
        .find(|&ix| !nominal(ix) && document.tag(ix) != Tag::Number && document.str(ix) != "-")
        .unwrap_or(limit);
    end = end.min(from.plus(REACH));
    let mut is_event = is_event(document.low(end.prev()));
    if comma && !is_event {
        return None;
    }
    // "said Tuesday President Lee would": without a possessive it takes a word before it that begins a phrase.
    let year = time.value.len() == 4 && time.tokens.len() == 1;
    let opened = matches!(before, Tag::Determiner | Tag::Possessive);
    let owned = opened || matches!(before, Tag::Adjective | Tag::Noun | Tag::Verb(_));
    // "Its third-quarter profit rose" tells when it rose; "it reported a third-quarter profit" does not.
    let parted = match document.low_span(time.span).ends_with("-quarter") {
        true => is_object(document, time, sentence),
        false => opened,
    };
    let is_age = !is_event && tells_age(document, time);
    if !(possessive || year && owned || is_event && parted || is_age) {
        return None;
    }
    let leads = |ix: TokenIx| {
        matches!(document.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Proper | Tag::Noun)
    };
    let mut start = time.tokens.start;
    // "told reporters Wednesday’s meeting was off": what owns the noun has no noun before it.
    while !possessive && start > sentence.start && start.0 + REACH > time.tokens.start.0 && leads(start.prev()) {
        start = start.prev();
    }
    // "the former 2016 campaign staffers": they did not happen, but the campaign did.
    let within = TokenRange::new(from, end).iter().rfind(|&ix| !is_event && self::is_event(document.low(ix)));
    if let Some(noun) = within.filter(|_| year) {
        (start, end, is_event) = (time.tokens.start, noun.next(), true);
    } else if is_event {
        end = with_rest(document, end, limit);
    }
    Some(Phrase { tokens: TokenRange::new(start, end), is_event, is_age })
}

/// Whether `time` is a century or a decade that tells how old the thing behind it is: "a 19th century mill", not "in the 19th
/// century mills were built".
fn tells_age(document: &Document, time: &Time) -> bool {
    let before = time.tokens.start.prev();
    let at = matches!(
        document.low(before.prev()),
        "in" | "during" | "of" | "from" | "since" | "until" | "throughout" | "by" | "into"
    );
    time.grain >= Some(Grain::Decade)
        && match document.low(before) {
            "a" | "an" => true,
            "the" | "this" => !at,
            _ => document.tag(before) == Tag::Adjective,
        }
}

/// The noun with the participle that bears `time`: "a rifle found in April", "documents released Monday". Its clause has
/// another verb, and that may have been on any day.
pub fn participle_phrase(document: &Document, time: &Time, clause: &Clause) -> Option<TokenRange> {
    let verb = clause.verb?;
    let mut participle = time.tokens.start.prev();
    if matches!(document.tag(participle), Tag::Preposition | Tag::Subordinator) && participle > clause.tokens.start {
        participle = participle.prev();
    }
    let noun = participle.prev();
    // "a topic raised in Saturday’s debate" was raised then, whatever else happened to it.
    let bears_more = document.tag(time.tokens.end) == Tag::Possessive || document.tag(time.tokens.end).is_nominal();
    if bears_more || participle <= clause.tokens.start.next() || participle == verb || !document.tag(noun).is_nominal()
    {
        return None;
    }
    let part = |ix: TokenIx| {
        let tag = document.tag(ix);
        tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Number)
    };
    let mut start = noun;
    while start > clause.tokens.start && noun.0 - start.0 < REACH && part(start.prev()) {
        start = start.prev();
    }
    // The tags take many a participle for a past; behind an object or what follows a preposition it is none.
    let bears = match document.tag(participle) {
        Tag::Verb(VerbForm::Participle) => true,
        Tag::Verb(VerbForm::Past) => matches!(document.tag(start.prev()), Tag::Verb(_) | Tag::Preposition),
        _ => false,
    };
    bears.then_some(TokenRange::new(start, time.tokens.end))
}

/// The noun of which `time` tells which one is meant: "an email from 2021", "the figures for 2019", "the attacks of 2001".
pub fn which(document: &Document, time: &Time, clause: &Clause) -> Option<Phrase> {
    let joint = time.tokens.start.prev();
    let noun = joint.prev();
    let tells = matches!(document.low(joint), "from" | "for" | "of") && document.tag(noun) == Tag::Noun;
    let after = document.low(time.tokens.end);
    let from = document.low(joint) == "from";
    let goes_on = matches!(after, "to" | "until" | "through" | "–" | "-") || from && after == "on";
    // "lost money for 2019" tells when, "the figures for 2019 came out" does not, nor "passed the budget for 2019 on Monday".
    let object = document.low(joint) == "for" && after != "on" && clause.verb.is_none_or(|verb| verb < noun);
    if !tells || object || goes_on || noun <= clause.tokens.start {
        return None;
    }
    let part = |ix: TokenIx| document.tag(ix) == Tag::Adjective || document.tag(ix).is_nominal();
    let mut start = noun;
    while start > clause.tokens.start && noun.0 - start.0 < REACH && part(start.prev()) {
        start = start.prev();
    }
    // "was mayor from 2002", "worked as a clerk for 2019": without "the" or "an" it is hardly one thing.
    let article = start.prev();
    let one = matches!(document.low(article), "the" | "a" | "an" | "this" | "that" | "these" | "those" | "its");
    let is_event = is_event(document.low(noun));
    let tokens = TokenRange::new(if one { article } else { start }, time.tokens.end);
    (one && article >= clause.tokens.start).then_some(Phrase { tokens, is_event, is_age: false })
}

/// How far before a time the verb may stand that it tells of: "convicted of *stealing more than $3 million from a fund in 2014*".
const DEED: usize = 24;

/// The deed that `time` dates, for which somebody was praised or blamed at another time: "convicted of *killing a nurse in
/// 2012*".
pub fn deed(document: &Document, time: TokenRange, clause: TokenRange) -> Option<TokenRange> {
    let first = clause.start.0.max(time.start.0.saturating_sub(DEED));
    let mut back = (first..time.start.0).rev().map(TokenIx);
    let verb = back.find(|&ix| matches!(document.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal))?;
    let lead = verb.prev();
    let gerund = document.tag(verb) == Tag::Verb(VerbForm::Ing) && matches!(document.low(lead), "of" | "for" | "with");
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
    tells.then_some(TokenRange::new(first, time.end))
}

/// What happened, told by a noun somewhere before `time`, from `start` on: "the murder of a student 27 years ago".
pub fn event_before(document: &Document, time: TokenRange, start: TokenIx) -> Option<TokenRange> {
    let words = TokenRange::new(start.max(TokenIx(time.start.0.saturating_sub(BEHIND))), time.start);
    let noun = words.iter().rfind(|&ix| document.tag(ix) == Tag::Noun && is_event(document.low(ix)))?;
    let article = document.tag(noun.prev()) == Tag::Determiner && noun > start;
    Some(TokenRange::new(if article { noun.prev() } else { noun }, time.end))
}

/// Whether one of the last of `words` says that what they tell lies ahead: "had forecast growth".
pub fn is_foreseen(document: &Document, words: TokenRange) -> bool {
    words.iter().rev().take(DEED).any(|ix| FORESEES.contains(&document.low(ix)))
}

const FORESEES: [&str; 14] = [
    "forecast",
    "forecasts",
    "predicted",
    "projected",
    "estimated",
    "expected",
    "planned",
    "budgeted",
    "target",
    "targets",
    "guidance",
    "outlook",
    "promised",
    "pledged",
];

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

/// Whether a verb that gives an account stands before `time` with nothing but its object between.
fn is_object(document: &Document, time: &Time, sentence: TokenRange) -> bool {
    let mut ix = time.tokens.start;
    for _ in 0..REACH {
        ix = ix.prev();
        if ix < sentence.start || document.get(ix).is_none() {
            return false;
        }
        if GIVES_ACCOUNT.contains(&document.low(ix)) {
            return true;
        }
        if matches!(document.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Subordinator) {
            return false;
        }
    }
    false
}

/// Where the words end that tell more of the noun before `end`: "the blast | at a clinic in Leeds".
fn with_rest(document: &Document, end: TokenIx, limit: TokenIx) -> TokenIx {
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

/// Whether the phrase dates its clause all the same: "in the 2016 campaign", "at Tuesday’s vote"; not "charged in the 2016
/// attack".
pub fn dates_its_clause(document: &Document, phrase: Phrase) -> bool {
    let before = phrase.tokens.start.prev();
    match document.low(before) {
        "in" => !phrase.is_age && !HAS_PART.has(document.low(before.prev())),
        "at" | "during" | "throughout" | "on" => !phrase.is_age,
        _ => false,
    }
}
