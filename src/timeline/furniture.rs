//! Times that tell which thing is meant and not when the clause happened: "the 2016 campaign", "Tuesday’s vote",
//! "a third-quarter loss".

use super::clause::Clause;
use super::events::{self, REACH, with_rest};
use crate::document::{Document, Paragraph, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::time::{Grain, Time, Times};

static GIVES_ACCOUNT: WordSet = WordSet::of(include_str!("../lexicon/timeline/gives_account.txt"));

static FORESEES: WordSet = WordSet::of(include_str!("../lexicon/timeline/foresees.txt"));

/// What gives figures of a period: a report is no event of the time on which it reports.
static REPORTS: WordSet = WordSet::of(include_str!("../lexicon/time/reports.txt"));

static TAKES_PART: WordSet = WordSet::of(include_str!("../lexicon/timeline/takes_part.txt"));

static HAS_PART: WordSet = WordSet::of(include_str!("../lexicon/timeline/has_part.txt"));

/// Whether the paragraph is a line that tells of nothing that happened: "Reviewed by Ana Ruiz", "What we found", "Re: “Mill to
/// close,” May 3", "Updated 2 hours ago".
pub fn is_beside_the_text(document: &Document, times: &Times, paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 14;
    const PUBLISHED: [&str; 8] = ["at", "first", "last", "modified", "on", "posted", "published", "updated"];
    const ASKS: [&str; 9] = ["can", "did", "does", "how", "what", "where", "which", "who", "why"];
    let (first, line) = (paragraph.tokens.start, paragraph.tokens);
    if line.len() > LONGEST {
        return false;
    }
    let stops = line.last().is_some_and(|last| document.is_any(last, &[".", "!"]) || document.is_quoted(last));
    let timed = || {
        let first = times.all.partition_point(|time| time.tokens.start < line.start);
        times.all.get(first).is_some_and(|time| line.contains(time.tokens.start))
    };
    // "March 8, 2023 6:12 AM Updated 2 hours ago"
    let told = |ix: TokenIx| {
        let before = times.all.partition_point(|time| time.tokens.start <= ix);
        let within = times.all[..before].last().is_some_and(|time| time.tokens.contains(ix));
        within || document.is_any(ix, &PUBLISHED)
    };
    let dates = || line.iter().filter(|&ix| document.token(ix).is_word()).all(told);
    !stops && (document.is_credit(first) || dates())
        || document.is(first, "re")
        || paragraph.end.0 - paragraph.first.0 == 1 && document.is_any(first, &ASKS) && !stops && !timed()
}

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
    let sentence = document.sentence_at(time.tokens.start);
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
    let mut is_event = events::is_event(document.low(end.prev()));
    // "said Tuesday President Lee would": without a possessive it takes a word before it that begins a phrase.
    // "his 2017-18 budget" is that of a year, too.
    let year = time.value.len() == 4 && time.tokens.len() == 1 || time.value.contains('/');
    let opened = matches!(before, Tag::Determiner | Tag::Possessive);
    let owned = opened || matches!(before, Tag::Adjective | Tag::Noun | Tag::Verb(_));
    // "Its third-quarter profit rose" tells when it rose; "it reported a third-quarter profit" does not.
    let parted = match document.low_span(time.span).ends_with("-quarter") {
        true => is_object(document, time, sentence),
        false => opened,
    };
    let is_age = !is_event && tells_age(document, time);
    // "The third quarter report is due"
    let account = time.grain == Some(Grain::Quarter) && is_account(document, end);
    if !(possessive || year && owned || is_event && parted || is_age || account) {
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
    let within = TokenRange::new(from, end).iter().rfind(|&ix| !is_event && events::is_event(document.low(ix)));
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
    // "a plan announced by the governor on Monday"
    let by = before_doer(document, participle, clause.tokens.start).filter(|_| time.tokens.end <= verb);
    if let Some(by) = by {
        participle = by.prev();
    }
    let noun = participle.prev();
    // "was last seen on Monday", "was sent home injured last week"
    if matches!(document.low(noun), "last" | "first" | "next" | "home") {
        return None;
    }
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
    // "spoke in a debate hosted by the union on Monday": that was then, too.
    if by.is_some() && document.tag(start.prev()) == Tag::Preposition && start.prev() > clause.tokens.start {
        return None;
    }
    // "had a pin inserted on Sunday": that is what was done then.
    if start.prev() == verb && matches!(document.low(verb), "had" | "has" | "have" | "got" | "get" | "gets") {
        return None;
    }
    // The tags take many a participle for a past; behind an object or what follows a preposition it is none.
    let bears = match document.tag(participle) {
        Tag::Verb(VerbForm::Participle) => true,
        Tag::Verb(VerbForm::Past) => matches!(document.tag(start.prev()), Tag::Verb(_) | Tag::Preposition),
        _ => false,
    };
    bears.then_some(time.tokens.starting(start))
}

/// Where "by" stands, behind a verb, before whoever did something, whose last word is at `ix`.
fn before_doer(document: &Document, ix: TokenIx, start: TokenIx) -> Option<TokenIx> {
    let part = |ix: TokenIx| document.tag(ix).is_nominal() || document.tag(ix) == Tag::Determiner;
    let mut back = (1..=REACH).map(|back| ix.minus(back)).take_while(|&ix| ix > start);
    let by = back.find(|&ix| !part(ix)).filter(|&by| document.is(by, "by"))?;
    (part(ix) && document.tag(by.prev()).is_verb()).then_some(by)
}

/// Of what day one of these was tells when the clause was.
const PARTS_OF_DAY: [&str; 6] = ["hours", "morning", "afternoon", "evening", "night", "eve"];

/// The noun of which `time` tells which one is meant: "an email from 2021", "the figures for 2019", "the attacks of 2001".
pub fn which(document: &Document, time: &Time, clause: &Clause) -> Option<Phrase> {
    let joint = time.tokens.start.prev();
    let noun = joint.prev();
    let tells = matches!(document.low(joint), "from" | "for" | "of") && document.tag(noun) == Tag::Noun;
    // "in the early hours of Boxing Day"
    if tells && document.is(joint, "of") && PARTS_OF_DAY.contains(&document.low(noun)) {
        return None;
    }
    let after = document.low(time.tokens.end);
    let goes_on = matches!(after, "to" | "until" | "through" | "–" | "-");
    // "lost money for 2019" tells when, "the figures for 2019 came out" does not, nor "passed the budget for 2019 on Monday".
    let object = document.low(joint) == "for" && after != "on" && clause.verb.is_none_or(|verb| verb < noun);
    if !tells || object || goes_on {
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
    let is_event = events::is_event(document.low(noun));
    // "was promoted in the reshuffle of February 2020"
    if time.grain >= Some(Grain::Month)
        && document.low(joint) == "of"
        && document.is(article.prev(), "in")
        && clause.verb.is_some_and(|verb| verb < article)
    {
        return None;
    }
    let tokens = time.tokens.starting(if one { article } else { start });
    (one && article >= clause.tokens.start).then_some(Phrase { tokens, is_event, is_age: false })
}

/// How far before its time a word may stand that foresees.
const FORESEEN: usize = 24;

/// Whether one of the last of `words` says that what they tell lies ahead: "had forecast growth".
pub fn is_foreseen(document: &Document, words: TokenRange) -> bool {
    words.iter().rev().take(FORESEEN).any(|ix| FORESEES.has(document.low(ix)))
}

/// Whether the noun before `end` is one for what gives account of a time: "its third quarter *report*".
pub fn is_account(document: &Document, end: TokenIx) -> bool {
    document.is_any(end.prev(), &["report", "statement", "update"])
}

/// Whether what `phrase` names gives figures: "its 2010 annual report".
pub fn is_report(document: &Document, phrase: TokenRange) -> bool {
    phrase.iter().any(|ix| REPORTS.has(document.low(ix)) && !document.tag(ix.next()).is_nominal())
}

/// Whether the time tells of what figures are: "released its results *for the first quarter*".
pub fn is_of_report(document: &Document, time: &Time) -> bool {
    let before = time.tokens.start.prev();
    let long = time.grain.is_some_and(|grain| grain >= Grain::Month);
    long && document.is(before, "for") && REPORTS.has(document.low(before.prev()))
}

/// Whether the time tells of which years a thing is: "songs *from the 1960s* are back", "furniture *of the 1950s*".
pub fn is_of_style(document: &Document, time: &Time, start: TokenIx) -> bool {
    let before = time.tokens.start.prev();
    if time.grain != Some(Grain::Decade) || document.tag(before.prev()) != Tag::Noun {
        return false;
    }
    let near = TokenRange::new(start.max(TokenIx(before.0.saturating_sub(FORESEEN))), before);
    let verb = || near.iter().any(|ix| document.tag(ix).is_verb());
    document.is(before, "of") || document.is(before, "from") && before > start && !verb()
}

/// Whether a verb that gives an account stands before `time` with nothing but its object between.
fn is_object(document: &Document, time: &Time, sentence: TokenRange) -> bool {
    let mut ix = time.tokens.start;
    for _ in 0..REACH {
        ix = ix.prev();
        if ix < sentence.start || document.get(ix).is_none() {
            return false;
        }
        if GIVES_ACCOUNT.has(document.low(ix)) {
            return true;
        }
        if matches!(document.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Subordinator) {
            return false;
        }
    }
    false
}

/// Whether the phrase dates its clause all the same: "in the 2016 campaign", "at Tuesday’s vote", "won Saturday’s race"; not "charged
/// in the 2016 attack".
pub fn dates_its_clause(document: &Document, phrase: Phrase) -> bool {
    let before = phrase.tokens.start.prev();
    match document.low(before) {
        "in" => !phrase.is_age && !HAS_PART.has(document.low(before.prev())),
        "at" | "during" | "throughout" | "on" => !phrase.is_age,
        // "won Saturday's race"
        _ if !document.tag(before).is_verb() || is_of_another(document, before) => false,
        low => TAKES_PART.has(lexicon::lemma(low)),
    }
}

/// Whether the verb at `ix` tells what somebody else than the subject did or is to do: "expect Lee *to win*", "told those *attending*".
fn is_of_another(document: &Document, ix: TokenIx) -> bool {
    let before = if document.tag(ix.prev()) == Tag::To { ix.minus(2) } else { ix.prev() };
    let infinite = before != ix.prev() || document.tag(ix) == Tag::Verb(VerbForm::Ing);
    let tag = document.tag(before);
    infinite && (tag.is_nominal() || matches!(tag, Tag::Pronoun | Tag::Determiner))
}
