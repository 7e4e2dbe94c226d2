//! Sentences that go on behind a relative clause in which somebody is told to have said something: "Lee, who called it “a
//! joke,” urged them to wait", "asked why Lee, who had called it “a joke,” never came".

use super::relative::{behind_comma, leads_sentence};
use super::whose::NAMES;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::order;
use crate::quotes::cue::{Class, Takes};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

/// How many drafts to either side may have words of the same sentence: they stand in the order of the text.
const NEAR: usize = 50;

/// Adds what the main clause reports behind a relative one, where nothing was found there.
pub fn add_main_report(reader: &Reader, drafts: &mut Vec<Draft>) {
    for place in 0..drafts.len() {
        let Some((end, report)) = main_report(reader, &drafts[place]) else { continue };
        let told = |ix: TokenIx| report.cue.is_some_and(|cue| cue.contains(ix));
        let near = drafts.iter().enumerate().skip(place.saturating_sub(NEAR)).take(2 * NEAR);
        let taken = near.into_iter().any(|(other, draft)| {
            let content = draft.content.iter().filter(|_| other != place);
            content.chain(&draft.cue).any(|range| range.iter().any(told))
        });
        if taken {
            continue;
        }
        if let Some(last) = drafts[place].content.last_mut().filter(|last| last.contains(end)) {
            last.end = end;
        }
        drafts.push(report);
    }
}

/// Where the relative clause ends in which `draft` reports, and what the main clause reports behind it.
fn main_report(reader: &Reader, draft: &Draft) -> Option<(TokenIx, Draft)> {
    /// How far into the sentence the pronoun may stand that tells of its subject, in tokens.
    const WITHIN: usize = 40;
    let (cue, last) = (draft.cue?, *draft.content.last()?);
    let sentence = reader.document.sentence_at(cue.start);
    let before = sentence.ending(cue.start);
    let pronoun = before.iter().skip(1).take(WITHIN).find(|&ix| reader.any(ix, &["which", "who"]))?;
    if !reader.is(pronoun.prev(), ",") || !leads_sentence(reader, pronoun) {
        return None;
    }
    let end = sentence.end.min(last.end.plus(1));
    let verb_behind = |ix: TokenIx| {
        let behind = behind_comma(reader, ix)?;
        let verb = behind.plus(usize::from(reader.tag(behind) == Tag::Adverb));
        let next = verb.next();
        let leads = reader.reports(verb).is_some_and(|report| report.takes_behind(reader.low(next)));
        // "announced on Monday that"
        let timed = reader.is_time(next.next());
        let main = reader.main_verb_at(behind, sentence.end) || reader.is(next, "to") || leads || timed;
        (main && reader.tag(verb) == Tag::Verb(VerbForm::Past)).then_some((behind, verb))
    };
    let (behind, verb) = TokenRange::new(last.start, end).iter().find_map(verb_behind)?;
    let report = reader.reports(verb).filter(|report| report.class == Class::Speech)?;
    let mut last = verb;
    while reader.is_time(last.next()) || reader.tag(last.next()) == Tag::Preposition && reader.is_time(last.plus(2)) {
        last = last.next();
    }
    let that = reader.is(last.next(), "that");
    let last = if that { last } else { verb };
    // "asked for a delay"
    let on = report.takes_behind(reader.low(verb.next())) && !reader.tag(verb.plus(2)).is_verb();
    let told = reader.trimmed(sentence.starting(last.plus(1 + usize::from(that || on))));
    let finite = told.iter().any(|ix| reader.tag(ix).is_finite());
    let to = told.iter().any(|ix| reader.is(ix, "to") && reader.tag(ix.next()).is_verb());
    let evidence = match () {
        () if that && report.takes(Takes::Clause) => Evidence::That,
        () if finite && report.takes(Takes::Clause) => Evidence::Clause,
        () if to && report.takes(Takes::To) => Evidence::Infinitive,
        () if !finite && (on || report.takes(Takes::Object)) => Evidence::Object,
        () => return None,
    };
    let source = reader.phrase_ending_at(pronoun.minus(2), sentence.start)?;
    let plain = told.len() > 1
        && !reader.is(told.start, "by")
        && !told.iter().any(|ix| reader.quoted(ix) || reader.any(ix, &[":", ";"]));
    let words = TokenRange::new(verb, verb.plus(1 + usize::from(on)));
    plain.then(|| (behind, Draft::new(vec![told], Some(words), Voice::Written(source), evidence)))
}

/// "asked why Lee, | who had called it “a joke,” | never came": words in marks are those of the one whose clause they stand in.
pub fn part_inner_report(reader: &Reader, drafts: &mut Vec<Draft>) {
    for place in 0..drafts.len() {
        if let Some((around, report)) = inner_report(reader, &drafts[place]) {
            drafts[place].content = around;
            drafts.push(report);
        }
    }
}

fn inner_report(reader: &Reader, draft: &Draft) -> Option<(Vec<TokenRange>, Draft)> {
    const WHOM: usize = 6;
    let (cue, [content]) = (draft.cue?, draft.content.as_slice()) else { return None };
    let leads = |ix: &TokenIx| reader.is(*ix, ",") && reader.any(ix.next(), &["which", "who"]) && !reader.quoted(*ix);
    let comma = content.iter().skip(1).find(leads).filter(|_| cue.end <= content.start)?;
    let who = TokenRange::one(comma.next());
    let helps = |&ix: &TokenIx| reader.any(ix, &["has", "had", "have"]) || reader.tag(ix) == Tag::Adverb;
    let verb = content.starting(who.end).iter().find(|ix| !helps(ix))?;
    reader.reports(verb).filter(|report| report.class == Class::Speech && !reader.quoted(verb))?;
    let clause = content.starting(verb.next());
    let resumes = |ix: TokenIx| behind_comma(reader, ix).filter(|&behind| reader.main_verb_at(behind, content.end));
    let end = clause.iter().find_map(resumes)?;
    let clause = clause.ending(end);
    let open = clause.iter().find(|&ix| reader.quoted(ix))?;
    // "who wrote the book “The Mill,”"
    let titled = reader.quotation(open).is_some_and(|quotation| reader.is_title_or_last(quotation));
    let that = clause.ending(open).iter().take(WHOM).find(|&ix| reader.is(ix, "that"));
    let start = if NAMES.has(reader.low(verb)) { verb.next() } else { that.map_or(open, TokenIx::next) };
    let told = reader.trimmed(clause.starting(start));
    let marked = |range: TokenRange| range.iter().any(|ix| reader.quoted(ix));
    let around = vec![content.ending(comma), content.starting(end)];
    let whole = told.last().is_some_and(|last| reader.quoted(last)) && !around.iter().any(|&range| marked(range));
    let report =
        Draft::new(vec![told], Some(TokenRange::new(who.end, verb.next())), Voice::Written(who), Evidence::Object);
    (whole && !titled).then_some((around, report))
}

/// "Lee, who backed it but \<called> {the cost “absurd,”} said": adds words in marks behind the verb that calls something so in
/// a relative clause, where nobody was found to say them.
pub fn add_what_is_called(reader: &Reader, drafts: &mut Vec<Draft>) {
    let quotations = reader.document.quotations.iter();
    let found: Vec<(TokenIx, Draft)> =
        quotations.filter_map(|quotation| Some((quotation.tokens.start, called(reader, quotation.tokens)?))).collect();
    // "“It is late,” said Lee, who called it “absurd.” “We go.”": they are no piece of what she said.
    for draft in drafts.iter_mut().filter(|draft| draft.content.len() > 1 && !found.is_empty()) {
        let first = draft.content[0];
        let piece = |content: &TokenRange| found.binary_search_by(|(start, _)| start.cmp(&content.start)).is_ok();
        draft.content.retain(|content| *content == first || !piece(content));
    }
    let mut told: Vec<TokenRange> = drafts.iter().flat_map(|draft| &draft.content).copied().collect();
    order::by(&mut told, |&range| range);
    let mut reach = TokenIx(0);
    let furthest: Vec<TokenIx> = told
        .iter()
        .map(|range| {
            reach = reach.max(range.end);
            reach
        })
        .collect();
    let free = |range: TokenRange| {
        let before = told.partition_point(|other| other.start < range.end);
        before.checked_sub(1).and_then(|last| furthest.get(last)).is_none_or(|&end| end <= range.start)
    };
    let called = found.into_iter().map(|(_, report)| report);
    drafts.extend(called.filter(|report| report.content.iter().all(|&content| free(content))));
}

fn called(reader: &Reader, words: TokenRange) -> Option<Draft> {
    const OBJECT: usize = 7;
    const CLAUSE: usize = 16;
    let first = reader.document.sentence_at(words.start).start;
    let parts = |ix: &TokenIx| reader.any(*ix, &[",", ";", ":", "."]) || reader.quoted(*ix);
    let back = |from: TokenIx, most: usize| {
        let near = TokenRange::new(first, from).iter().rev().take(most);
        near.take_while(|ix| !parts(ix)).collect::<Vec<_>>()
    };
    let verb = back(words.start, OBJECT).into_iter().find(|&ix| NAMES.has(reader.low(ix)))?;
    let pronoun = back(verb, CLAUSE).into_iter().find(|&ix| reader.any(ix, &["which", "who"]))?;
    let helps = |ix: TokenIx| reader.any(ix, &["has", "have", "had"]);
    let does = reader.any(verb.prev(), &["and", "but"]) || verb.prev() == pronoun || helps(verb.prev());
    let past = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    let content = TokenRange::new(verb.next(), words.end);
    let voice = Voice::Written(TokenRange::one(pronoun));
    (does && past && reader.is(pronoun.prev(), ","))
        .then(|| Draft::new(vec![content], Some(TokenRange::one(verb)), voice, Evidence::Object))
}
