//! "The mill is safe, Lee said, but she warned that it leaks": two reports that were taken for one, and a quotation in two
//! halves of which one was taken.

use super::beyond::CLAIMS;
use super::branded::BRANDS;
use super::whose::{NAMES, is_noun};
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::cue::{Class, Takes};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::kinds;
use crate::quotes::reader::Reader;

/// How many drafts to either side may have words of the same sentence: they stand in the order of the text.
const NEAR: usize = 50;
/// How many tokens may stand between the halves of a quotation.
const BETWEEN: usize = 9;

/// "…, Lee said, but | she warned that it leaks": who says more behind the conjunction makes another report.
pub fn part_further_report(reader: &Reader, drafts: &mut Vec<Draft>) {
    let found: Vec<(usize, Draft)> =
        drafts.iter().enumerate().filter_map(|(place, draft)| Some((place, further(reader, draft)?))).collect();
    for (place, further) in found {
        drafts[place].content.pop();
        drafts.push(further);
    }
}

fn further(reader: &Reader, draft: &Draft) -> Option<Draft> {
    let cue = draft.cue?;
    let [first, last] = draft.content.as_slice() else { return None };
    let (source, verb) = (last.start.next(), last.start.plus(2));
    let parted = first.end <= cue.start && cue.end <= last.start && reader.any(last.start, &["and", "but"]);
    if !parted || !reader.any(source, &["he", "she", "they", "it"]) || reader.quoted(verb) {
        return None;
    }
    reader.reports(verb).filter(|report| report.class == Class::Speech && report.takes(Takes::Clause))?;
    let finite = reader.tag(verb) == reader.tag(cue.end.prev())
        || matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural));
    let that = usize::from(reader.is(verb.next(), "that"));
    let content = reader.trimmed(last.starting(verb.plus(1 + that)));
    let clause = that == 1 || content.iter().take(BETWEEN).any(|ix| reader.tag(ix).may_be_finite());
    let evidence = if that == 1 { Evidence::That } else { Evidence::Clause };
    (finite && !content.is_empty() && clause).then(|| Draft {
        content: vec![content],
        cue: Some(TokenRange::one(verb)),
        voice: Voice::Written(TokenRange::new(source, verb)),
        evidence,
        confidence: draft.confidence.min(evidence.confidence()),
    })
}

/// Ends the content of each draft where `further` says, and adds the report that it finds behind.
fn part(drafts: &mut Vec<Draft>, further: impl Fn(&Draft) -> Option<(TokenIx, Draft)>) {
    let found: Vec<(usize, (TokenIx, Draft))> =
        drafts.iter().enumerate().filter_map(|(place, draft)| Some((place, further(draft)?))).collect();
    for (place, (end, report)) in found {
        if let [content] = drafts[place].content.as_mut_slice() {
            content.end = end;
        }
        drafts.push(report);
    }
}

/// "Lee said the mill was safe, and | he warned that the road was not": what the same one says next is another report.
pub fn part_what_is_said_next(reader: &Reader, drafts: &mut Vec<Draft>) {
    part(drafts, |draft| said_next(reader, draft));
}

fn said_next(reader: &Reader, draft: &Draft) -> Option<(TokenIx, Draft)> {
    let (Some(cue), Voice::Written(_), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let verb_of_cue = cue.end.prev();
    if content.start < cue.end || !reader.reports(verb_of_cue).is_some_and(|report| report.class == Class::Speech) {
        return None;
    }
    let joins = |ix: &TokenIx| {
        reader.any(*ix, &["and", "but"])
            && !reader.quoted(*ix)
            && reader.any(ix.next(), &["he", "she", "they", "it"])
            && ix.plus(3) < content.end
    };
    let joint = content.iter().skip(2).find(joins)?;
    let source = joint.next();
    let adverb = usize::from(reader.tag(source.next()) == Tag::Adverb);
    let verb = source.plus(1 + adverb);
    let report = reader.reports(verb).filter(|report| report.class == Class::Speech && !reader.quoted(verb))?;
    let comma = reader.is(joint.prev(), ",");
    let that = reader.is(verb.next(), "that");
    let past = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Past);
    let alike =
        past(verb) == past(verb_of_cue) && matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present));
    // "said she called, and he told her to wait": who is told of there may have said it, not who says this.
    let others = content.ending(joint).iter().any(|ix| reader.any(ix, &["he", "she", "they", "i", "we"]));
    if !(comma || that) || !alike || others || report.takes(Takes::Addressed) {
        return None;
    }
    let told = reader.trimmed(content.starting(verb.plus(1 + usize::from(that))));
    let evidence = if that { Evidence::That } else { Evidence::Shared };
    let end = if comma { joint.prev() } else { joint };
    (told.len() > 1).then(|| {
        let next = Draft {
            content: vec![told],
            cue: Some(TokenRange::new(source.next(), verb.next())),
            voice: Voice::Written(TokenRange::one(source)),
            evidence,
            confidence: draft.confidence.min(evidence.confidence()),
        };
        (end, next)
    })
}

/// "Lee said it was safe and | the union called it “a trap”": words in marks are those of the one whose verb stands before them.
pub fn part_what_another_says(reader: &Reader, drafts: &mut Vec<Draft>) {
    part(drafts, |draft| another_says(reader, draft));
}

fn another_says(reader: &Reader, draft: &Draft) -> Option<(TokenIx, Draft)> {
    const NEAR: usize = 6;
    let (Some(cue), Voice::Written(_), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let past = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Past);
    let says =
        |ix: TokenIx| reader.reports(ix).is_some_and(|report| report.class == Class::Speech) && !reader.quoted(ix);
    if content.start < cue.end || !past(cue.end.prev()) || !says(cue.end.prev()) {
        return None;
    }
    let joins = |ix: &TokenIx| reader.any(*ix, &["and", "but", "whereas", "while"]) && !reader.quoted(*ix);
    let next = |joint: TokenIx| {
        let source = reader.phrase_starting_at(joint.next(), content.end, true)?;
        let named = reader.tag(source.start) != Tag::Pronoun && is_noun(reader, source);
        let verb = source.end;
        let marked = (1..=NEAR).map(|by| verb.plus(by)).any(|ix| reader.opens_quotation(ix) && content.contains(ix));
        (named && past(verb) && says(verb) && marked).then_some((joint, source, verb))
    };
    let (joint, source, verb) = content.iter().skip(2).filter(joins).find_map(next)?;
    let told = content.ending(joint);
    let clause = told.iter().any(|ix| reader.tag(ix).is_finite() && !reader.quoted(ix));
    let end = if reader.is(joint.prev(), ",") { joint.prev() } else { joint };
    let start = verb.plus(1 + usize::from(reader.is(verb.next(), "that")));
    let evidence = if NAMES.has(reader.low(verb)) { Evidence::Object } else { Evidence::Clause };
    clause.then(|| {
        let next = Draft {
            content: vec![content.starting(start)],
            cue: Some(TokenRange::one(verb)),
            voice: Voice::Written(source),
            evidence,
            confidence: draft.confidence.min(evidence.confidence()),
        };
        (end, next)
    })
}

/// "urged members to stay away | and called for a vote": another report, of the same one, whose verb has its object behind a
/// preposition.
pub fn part_further_call(reader: &Reader, drafts: &mut Vec<Draft>) {
    part(drafts, |draft| further_call(reader, draft));
}

fn further_call(reader: &Reader, draft: &Draft) -> Option<(TokenIx, Draft)> {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return None };
    // The tags take it for a participle as well.
    let past = |ix: TokenIx| matches!(reader.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    // "admits theft but denies assault"
    let plea = |ix: TokenIx| reader.verb(ix).is_some_and(|known| matches!(known.verb.lemma, "admit" | "deny"));
    let pleads = |ix: TokenIx| plea(ix) && (past(ix) || reader.tag(ix) == Tag::Verb(VerbForm::Present));
    if content.start < cue.end {
        return None;
    }
    let joint = content.iter().skip(1).find(|&ix| reader.any(ix, &["and", "but"]))?;
    let told = |ix: TokenIx| reader.tag(ix).may_be_finite() || reader.quoted(ix) || reader.any(ix, &["that", ":", ";"]);
    let verb = joint.next();
    let helped = reader.tag(verb) == Tag::Adverb || reader.any(verb, &["has", "have", "had"]);
    let at = if helped { verb.next() } else { verb };
    let behind = at.next();
    // "said it was sound and promised to publish it"
    let to = reader.is(behind, "to");
    let leads = reader
        .reports(at)
        .is_some_and(|report| report.takes_behind(reader.low(behind)) || to && report.takes(Takes::To));
    let pleads_further = pleads(at) && !leads;
    let inner = content.ending(joint);
    let spoken = cue.iter().any(|ix| past(ix) || pleads(ix));
    let now = |ix: TokenIx| matches!(reader.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural));
    let speaks = || reader.reports(at).is_some_and(|report| report.class == Class::Speech);
    let alike = match inner.iter().any(told) {
        false => spoken && (past(at) && leads && !to || pleads_further),
        // "says the mill leaks and calls for a new one": no mill does.
        true => {
            leads && speaks() && is_of_a_thing(reader, inner) && (spoken && past(at) || cue.iter().any(now) && now(at))
        }
    };
    let whole = pleads_further || to && alike;
    let further = reader.trimmed(content.starting(if whole { behind } else { behind.next() }));
    let least = if pleads_further { 1 } else { 2 };
    if !alike || reader.quoted(at) || further.len() < least {
        return None;
    }
    let end = if reader.is(joint.prev(), ",") { joint.prev() } else { joint };
    Some((
        end,
        Draft {
            content: vec![further],
            cue: Some(TokenRange::new(verb, further.start)),
            voice: draft.voice,
            evidence: Evidence::Shared,
            confidence: draft.confidence.min(Evidence::Shared.confidence()),
        },
    ))
}

/// Whether it is told of something that says nothing: "that the plan was sound".
fn is_of_a_thing(reader: &Reader, clause: TokenRange) -> bool {
    const SUBJECT: usize = 7;
    let start = clause.start.plus(usize::from(reader.is(clause.start, "that")));
    let clause = clause.starting(start);
    let Some(verb) = clause.iter().take(SUBJECT).find(|&ix| reader.tag(ix).is_finite()) else { return false };
    let subject = clause.ending(verb);
    let acts = |ix: TokenIx| {
        let somebody = reader.tag(ix) == Tag::Pronoun && !reader.is(ix, "it");
        somebody || reader.tag(ix) == Tag::Proper || lexicon::is_role_or_body(reader.low(ix)) || reader.quoted(ix)
    };
    !subject.is_empty() && !subject.iter().any(acts)
}

/// "rejected the claims, | which he called “cheap”": what the relative clause at the end reports is another report.
pub fn part_relative_report(reader: &Reader, drafts: &mut Vec<Draft>) {
    let found: Vec<(usize, TokenIx, Draft)> = drafts
        .iter()
        .enumerate()
        .filter_map(|(place, draft)| {
            let (comma, further) = relative_report(reader, draft)?;
            Some((place, comma, further))
        })
        .collect();
    for (place, comma, further) in found {
        if let [content] = drafts[place].content.as_mut_slice() {
            content.end = comma;
        }
        drafts.push(further);
    }
}

fn relative_report(reader: &Reader, draft: &Draft) -> Option<(TokenIx, Draft)> {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return None };
    let pronoun = |ix: TokenIx| reader.any(ix, &["he", "she", "they", "it"]) && !reader.quoted(ix);
    // "wants an apology from Lee, who called it “mad”"
    let calls = |ix: TokenIx| {
        reader.is(ix, "who") && NAMES.has(reader.low(ix.next())) && content.iter().any(|ix| reader.quoted(ix))
    };
    // "do not believe he had the gun in the photo, which Lee said appears to be old"
    let says = |ix: TokenIx| {
        let named = reader.tag(ix) == Tag::Proper && reader.tag(ix.next()).is_verb();
        named && reader.tag(ix.plus(2)).may_be_finite() && !reader.quoted(ix)
    };
    let parts = |ix: TokenIx| reader.is(ix, "which") && (pronoun(ix.next()) || says(ix.next())) || calls(ix);
    let comma = content.iter().find(|&ix| reader.is(ix, ",") && parts(ix.next()) && !reader.quoted(ix))?;
    let which = comma.next();
    let source = if reader.is(which, "who") { which } else { which.next() };
    let verb = source.next();
    let report = reader.reports(verb).filter(|_| !reader.quoted(verb) && verb < content.end)?;
    let told = content.ending(comma);
    let told_of = says(source) || !told.iter().any(|ix| reader.tag(ix).may_be_finite());
    if content.start < cue.end || told.is_empty() || !told_of {
        return None;
    }
    let joint = reader.is(verb.next(), "as") && reader.opens_quotation(verb.plus(2));
    let end = verb.plus(1 + usize::from(joint));
    let rest = content.starting(end);
    let clause = reader.tag(end).may_be_finite() && !reader.quoted(end);
    let whole = clause && report.takes(Takes::Clause)
        || !clause
            && (report.takes(Takes::Object) || reader.opens_quotation(end))
            && !rest.iter().any(|ix| reader.tag(ix).may_be_finite() && !reader.quoted(ix));
    let which = clause.then(|| TokenRange::one(which));
    (whole && rest.len() > 1 && report.class != Class::Finding).then(|| {
        (
            comma,
            Draft {
                content: which.into_iter().chain([rest]).collect(),
                cue: Some(TokenRange::new(verb, end)),
                voice: Voice::Written(TokenRange::new(source, verb)),
                evidence: Evidence::Object,
                confidence: draft.confidence.min(Evidence::Object.confidence()),
            },
        )
    })
}

/// "signed a bill | that critics called “mad”": what somebody else calls the thing is another report, and the only one where
/// nothing was reported of it.
pub fn part_naming_clause(reader: &Reader, drafts: &mut Vec<Draft>) {
    for place in 0..drafts.len() {
        let Some((begins, report)) = naming_clause(reader, &drafts[place]) else { continue };
        let near = drafts.iter().skip(place.saturating_sub(NEAR)).take(2 * NEAR);
        let told = near
            .into_iter()
            .any(|other| other.cue.is_some_and(|cue| report.cue.is_some_and(|verb| cue.contains(verb.start))));
        if told {
            continue;
        }
        let draft = &mut drafts[place];
        let reports = draft.cue.is_some_and(|cue| cue.iter().any(|ix| reader.reports(ix).is_some()));
        match draft.content.as_mut_slice() {
            [content] if reports && content.start < begins => {
                *content = reader.trimmed(content.ending(begins));
                drafts.push(report);
            }
            // What stands before "according to" is all that was said so.
            [first, ..] if first.end <= begins => {
                draft.content.truncate(1);
                drafts.push(report);
            }
            _ => *draft = report,
        }
    }
}

/// Where such a clause begins, and what is reported in it.
fn naming_clause(reader: &Reader, draft: &Draft) -> Option<(TokenIx, Draft)> {
    const LONGEST: usize = 12;
    const WITHIN: usize = 100;
    let cue = draft.cue?;
    let content = match (draft.content.as_slice(), draft.voice) {
        ([content], _) if content.start >= cue.end => *content,
        // "according to a study | that scientists called “mad”"
        ([first, ..], Voice::Written(source)) if reader.is(cue.start, "according") && first.end <= cue.start => {
            source.ending(reader.document.sentence_at(cue.start).end)
        }
        _ => return None,
    };
    let names = |ix: TokenIx| NAMES.has(reader.low(ix)) || BRANDS.has(reader.low(ix)) && reader.is(ix.next(), "as");
    let verb = content.iter().skip(1).take(WITHIN).find(|&ix| names(ix) && !reader.quoted(ix))?;
    // The thing itself stands before the pronoun: "called “mad”", "described as a “farce”".
    let between = |ix: &TokenIx| reader.any(*ix, &["a", "an", "as", "his", "her", "its", "the", "their"]);
    let start = (verb.0 + 1..content.end.0).map(TokenIx).find(|ix| !between(ix) || reader.quoted(*ix))?;
    // "sold a boat that its owner called “Blue Star”"
    if reader.quotation(start).is_some_and(|quotation| reader.is_title_or_last(quotation)) {
        return None;
    }
    let silent = !cue.iter().any(|ix| reader.reports(ix).is_some());
    if !(reader.opens_quotation(start) || silent && reader.tag(start) == Tag::Adjective) {
        return None;
    }
    let floor = verb.0.saturating_sub(LONGEST).max(cue.start.0 + 1);
    let mut helped = verb;
    while helped.0 > floor && reader.of_kind(helped.prev(), kinds::HELPS) {
        helped = helped.prev();
    }
    let back = |words: &'static [&str]| (floor..helped.0).rev().map(TokenIx).find(move |&ix| reader.any(ix, words));
    // "…, a view that Lee called “mad”" sums up what was said.
    let sum = back(&[","]).and_then(|comma| Some((comma, summed_up(reader, comma, helped)?)));
    // "unveiled what it called a “fair” bill"
    let what = || {
        (silent && reader.is(content.start, "what"))
            .then(|| (content.start, content.ending(helped).starting(content.start.next())))
    };
    let (begins, source) = match sum.or_else(what) {
        Some(sum) => sum,
        None => {
            let pronoun = back(&["that", "which"])?;
            let before = pronoun.prev();
            let thing = reader.tag(before) == Tag::Noun || reader.is_time(before) || reader.is(before, ",");
            // "said the council backed a map that Lee called “mad”" is all of it said.
            let told = content.ending(pronoun);
            let clause = content.start < pronoun && told.iter().any(|ix| reader.tag(ix).is_finite());
            if !thing || clause {
                return None;
            }
            (pronoun, TokenRange::new(pronoun.next(), helped))
        }
    };
    if !is_noun(reader, source) || reader.quoted(begins) {
        return None;
    }
    let quotation = reader.quotation(start).map(|quotation| reader.document.quotation(quotation).tokens.end);
    let joins = |ix: TokenIx| reader.tag(ix).is_finite() || reader.any(ix, &[",", "and", "but"]);
    let end = quotation.filter(|&end| end < content.end && content.starting(end).iter().any(joins));
    // "described the protest, which police called “a riot”, as peaceful" goes on.
    if end.is_some() && !silent {
        return None;
    }
    let first = if reader.is(verb.next(), "as") { verb.plus(2) } else { verb.next() };
    // Whoever unveils what "it" calls something is the one who calls it so.
    let pronoun = begins.next() == source.start && source.len() == 1 && reader.tag(source.start) == Tag::Pronoun;
    let voice = match draft.voice {
        Voice::Written(subject) if pronoun && reader.is(begins, "what") && subject.end <= cue.start => subject,
        _ => source,
    };
    let report = Draft {
        content: vec![reader.trimmed(TokenRange::new(first, end.unwrap_or(content.end)))],
        cue: Some(TokenRange::new(source.end, first)),
        voice: Voice::Written(voice),
        evidence: Evidence::Object,
        confidence: Evidence::Object.confidence(),
    };
    Some((begins, report))
}

/// Who calls it so, up to the verb at `verb`, where a noun behind the comma sums up what was said: "a view (that) | Lee".
fn summed_up(reader: &Reader, comma: TokenIx, verb: TokenIx) -> Option<TokenRange> {
    let article = comma.next();
    let nouns = TokenRange::new(article.next(), verb);
    let behind = nouns.iter().find(|&ix| !matches!(reader.tag(ix), Tag::Adjective | Tag::Noun))?;
    let that = reader.any(behind, &["that", "which"]);
    let somebody = matches!(reader.tag(behind), Tag::Proper | Tag::Determiner | Tag::Pronoun);
    let sums = reader.any(article, &["a", "an"]) && CLAIMS.has(reader.low(behind.prev())) && (that || somebody);
    sums.then(|| TokenRange::new(behind.plus(usize::from(that)), verb))
}

/// "Asked whether it leaked, | Ruiz, the owner, said": who says the next thing, with a description in commas, is no part
/// of the question.
pub fn end_before_who_answers(reader: &Reader, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        let draft = &drafts[place];
        let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { continue };
        let content = *content;
        if !reader.is(cue.start, "asked") || !reader.capital(cue.start) {
            continue;
        }
        let near = drafts.iter().skip(place.saturating_sub(NEAR)).take(2 * NEAR);
        let source = near.filter_map(|other| match (other.voice, other.cue) {
            (Voice::Written(source), Some(cue)) if cue.start >= content.end => Some(source.start),
            _ => None,
        });
        let begins = |&start: &TokenIx| start > content.start.next() && content.contains(start);
        let answers = source.filter(begins).min().filter(|start| reader.is(start.prev(), ","));
        if let Some(start) = answers {
            drafts[place].content = vec![content.ending(start.prev())];
        }
    }
}

/// "“Mr. Lee,” | the judge began, “you lied”": the half of a quotation that stands before whoever says it, where what is
/// done between the halves is no word for saying.
pub fn join_quoted_halves(reader: &Reader, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        let Some(half) = quoted_half(reader, &drafts[place]) else { continue };
        let near = place.saturating_sub(NEAR)..drafts.len().min(place + NEAR);
        let free = drafts.iter().enumerate().skip(near.start).take(near.len()).all(|(other, draft)| {
            let mut ranges = draft.content.iter().chain(&draft.cue);
            other == place || !ranges.any(|range| range.overlaps(half.words) || range.overlaps(half.verb))
        });
        if free {
            let draft = &mut drafts[place];
            draft.content.insert(0, half.words);
            draft.cue = Some(half.verb);
            draft.voice = Voice::Written(half.source);
            draft.evidence = Evidence::AfterQuotation;
            draft.confidence = draft.confidence.max(CONFIDENCE);
        }
    }
}

/// How sure it is that the halves are one.
const CONFIDENCE: f32 = 0.8;

struct Half {
    words: TokenRange,
    source: TokenRange,
    verb: TokenRange,
}

fn quoted_half(reader: &Reader, draft: &Draft) -> Option<Half> {
    let [content] = draft.content.as_slice() else { return None };
    let comma = content.start.prev();
    let opens = reader.opens_quotation(content.start) && reader.is(comma, ",") && !reader.quoted(comma);
    if !opens || draft.cue.is_some_and(|cue| cue.start >= content.end) {
        return None;
    }
    let floor = comma.0.saturating_sub(BETWEEN);
    let close = (floor..comma.0).rev().map(TokenIx).find(|&ix| reader.quoted(ix))?;
    let words = reader.document.quotation(reader.quotation(close)?).tokens;
    let whole = words.end == close.next() && words.len() > 2 && reader.is(close.prev(), ",");
    let verb = comma.prev();
    let source = TokenRange::new(close.next(), verb);
    let sentence = reader.document.same_sentence(words.start, content.start);
    let names = source.iter().all(|ix| {
        matches!(reader.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Pronoun) || reader.tag(ix).is_nominal()
    });
    let acts = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present));
    let lower = !reader.capital(content.start.next());
    (whole && sentence && lower && acts && names && !source.is_empty()).then_some(Half {
        words,
        source,
        verb: TokenRange::one(verb),
    })
}
