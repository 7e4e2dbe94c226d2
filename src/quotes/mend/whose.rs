//! Whose words they are, where another noun stands nearer to the verb: "KTA quoted Lee as saying", "photographs taken by a
//! probe showed", "what the council called a “farce”".

use super::branded::BRANDS;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::quotes::cue::{self, Cue, Takes};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::kinds;
use crate::quotes::reader::Reader;
use crate::quotes::subject;

pub(super) static NAMES: WordSet = WordSet::of(include_str!("../../lexicon/quotes/names.txt"));

/// How many tokens a name or description between two verbs has at most.
const LONGEST: usize = 12;

/// Gives `draft` to whoever's words it has.
pub fn give_to_whose(reader: &Reader, draft: &mut Draft) {
    let _ = quoted_as_saying(reader, draft)
        .or_else(|| was_quoted_as_saying(reader, draft))
        .or_else(|| quoted_before_a_colon(reader, draft));
    let _ = made_by_another(reader, draft).or_else(|| told_behind_its_maker(reader, draft));
    let _ = what_one_called(reader, draft).or_else(|| described_by_one(reader, draft));
    let _ = said_one_behind(reader, draft).or_else(|| on_a_medium(reader, draft));
    let _ = done_by_another(reader, draft).or_else(|| with_what_leads(reader, draft));
    let _ = seen_by_another(reader, draft);
    if chanted_to(reader, draft) {
        draft.voice = Voice::Nobody;
    }
}

/// Whether the words can be nothing but a noun and what describes it.
pub(super) fn is_noun(reader: &Reader, words: TokenRange) -> bool {
    let part = |ix: TokenIx| {
        let inner = matches!(
            reader.tag(ix),
            Tag::Determiner | Tag::Pronoun | Tag::Preposition | Tag::Possessive | Tag::Conjunction
        );
        inner || reader.tag(ix).is_nominal() || reader.joins(ix)
    };
    let head = |ix: TokenIx| matches!(reader.tag(ix), Tag::Noun | Tag::Proper | Tag::Pronoun);
    !words.is_empty()
        && words.len() <= LONGEST
        && words.iter().all(|ix| part(ix) && !reader.quoted(ix))
        && words.iter().any(head)
}

/// "saying", "warning" behind "as".
fn is_saying(reader: &Reader, ix: TokenIx) -> bool {
    // "as warning" is taken for a noun.
    reader.is(ix.prev(), "as") && reader.low(ix).ends_with("ing") && reader.reports(ix).is_some()
}

/// What is said behind `ix`, up to `end`.
fn said_behind(reader: &Reader, ix: TokenIx, end: TokenIx) -> TokenRange {
    let mut start = ix;
    while start < end && reader.any(start, &[",", ":", "that"]) && !reader.quoted(start) {
        start = start.next();
    }
    TokenRange::new(start, end)
}

const CITES: [&str; 8] = ["quote", "quoted", "cite", "cited", "quotes", "cites", "quoting", "citing"];

/// "Ruiz quoted Bo Lee: “It rains.”": Lee says it.
fn quoted_before_a_colon(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, content) = (draft.cue?, draft.content.first_mut()?);
    let leads = |ix: &TokenIx| reader.is(*ix, ":") && reader.opens_quotation(ix.next());
    let named = content.ending(content.iter().take(LONGEST).find(leads)?);
    let last = named.last()?;
    let somebody =
        reader.tag(last) == Tag::Proper && reader.capital(last) || lexicon::is_role_or_body(reader.low(last));
    if !(cue.end == content.start && reader.any(cue.end.prev(), &CITES) && somebody && is_noun(reader, named)) {
        return None;
    }
    content.start = named.end.next();
    draft.voice = Voice::Written(named);
    Some(())
}

/// "KTA quoted Lee as saying it rained": Lee says it, whether behind or before.
fn quoted_as_saying(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let cue = draft.cue?;
    let verb = cue.iter().find(|&ix| reader.any(ix, &CITES))?;
    let helped = reader.tag(verb.prev()) == Tag::Auxiliary && cue.contains(verb.prev());
    let saying = (verb.0 + 2..=verb.0 + LONGEST + 2).map(TokenIx).find(|&ix| is_saying(reader, ix))?;
    let named = TokenRange::new(verb.next(), saying.prev());
    if helped || !is_noun(reader, named) {
        return None;
    }
    let before = draft.content.iter().all(|content| content.end <= verb);
    if !before {
        let [content] = draft.content.as_slice() else { return None };
        let said = said_behind(reader, saying.next(), content.end);
        let timed = said.iter().all(|ix| reader.is_time(ix) || reader.tag(ix) == Tag::Preposition);
        draft.content = vec![if timed { clause_before(reader, draft.voice)? } else { said }];
    }
    draft.voice = Voice::Written(named);
    draft.cue = Some(TokenRange::new(saying.prev(), saying.next()));
    Some(())
}

/// The clause that a comma closes before whoever quotes it.
fn clause_before(reader: &Reader, voice: Voice) -> Option<TokenRange> {
    let Voice::Written(source) = voice else { return None };
    let sentence = reader.document.sentence_at(source.start);
    let clause = reader.trimmed(sentence.ending(source.start));
    (!clause.is_empty() && reader.is(source.start.prev(), ",")).then_some(clause)
}

/// "Lee was quoted as saying by KTA that it rained": by whom he is quoted is not what he said.
fn was_quoted_as_saying(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, [content]) = (draft.cue?, draft.content.as_slice()) else { return None };
    let saying = content.start;
    let quoted = cue.iter().any(|ix| reader.any(ix, &["quoted", "cited"]));
    if cue.end != saying || !quoted || !is_saying(reader, saying) {
        return None;
    }
    let mut said = said_behind(reader, saying.next(), content.end);
    if reader.is(said.start, "by") {
        let that = said.iter().take(LONGEST).find(|&ix| reader.any(ix, &["that", ":"]))?;
        said = said_behind(reader, that, content.end);
    }
    let first = reader.document.sentence_at(cue.start).start;
    if draft.voice == Voice::Nobody
        && let Some(subject) = reader.phrase_ending_at(cue.start.prev(), first)
    {
        draft.voice = Voice::Written(subject);
    }
    draft.content = vec![said];
    draft.cue = Some(cue.ending(saying.next()));
    (!said.is_empty()).then_some(())
}

/// The noun before the participle that leads to `maker` by "by": "photographs taken by | a probe".
fn made_by(reader: &Reader, maker: TokenIx) -> Option<TokenRange> {
    let by = maker.prev();
    let participle = by.prev();
    let done = matches!(reader.tag(participle), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    if !(reader.is(by, "by") && done) || reader.tag(participle.prev()) == Tag::Auxiliary {
        return None;
    }
    let first = reader.document.sentence_at(maker).start;
    let noun = reader.phrase_ending_at(participle.prev(), first)?;
    let article = matches!(reader.tag(noun.start), Tag::Determiner | Tag::Noun | Tag::Adjective | Tag::Number);
    (reader.clause_begins(noun.start, first) && article && participle > first).then_some(noun)
}

/// "Photographs taken by a probe showed": the photographs show it.
fn made_by_another(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let behind = draft.content.iter().all(|content| content.start >= cue.end);
    // "statements made by Lee regarding the roof"
    let acts = reader.tag(cue.start) != Tag::Verb(VerbForm::Ing);
    if source.end != cue.start || !behind || !acts {
        return None;
    }
    draft.voice = Voice::Written(made_by(reader, source.start)?);
    Some(())
}

/// "Emails \<written by> {the minister show that it leaked}": the verb behind the maker reports.
fn told_behind_its_maker(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, [content]) = (draft.cue?, draft.content.as_slice()) else { return None };
    let by = cue.iter().find(|&ix| reader.is(ix, "by"))?;
    let noun = made_by(reader, by.next())?;
    let end = if content.start == by.next() { content.end } else { content.start };
    let verb = (by.0 + 2..end.0.min(by.0 + LONGEST)).map(TokenIx).find(|&ix| reader.of_kind(ix, kinds::FINITE))?;
    let reports = reader.reports(verb).is_some() && is_noun(reader, TokenRange::new(by.next(), verb));
    let said = said_behind(reader, content.start.max(verb.next()), content.end);
    if !reports || said.is_empty() {
        return None;
    }
    draft.content = vec![said];
    draft.cue = Some(TokenRange::one(verb));
    draft.voice = Voice::Written(noun);
    Some(())
}

/// "fled what the council called a “farce”": the council calls it so.
fn what_one_called(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let [content] = draft.content.as_slice() else { return None };
    let open = content.iter().find(|&ix| reader.quoted(ix))?;
    let verb = (open.0.saturating_sub(4)..open.0).rev().map(TokenIx).find(|&ix| NAMES.has(reader.low(ix)))?;
    let what = (verb.0.saturating_sub(LONGEST)..verb.0).rev().map(TokenIx).find(|&ix| reader.is(ix, "what"))?;
    let named = TokenRange::new(what.next(), verb);
    let pronoun = named.len() == 1 && reader.tag(named.start) == Tag::Pronoun;
    let reports = |ix| reader.reports(ix).is_some() && reader.tag(ix).is_verb() && !NAMES.has(reader.low(ix));
    // Where somebody reports a whole clause, or denounces what another called something, this is a part of it.
    // "fired him for what Lee called": who fires somebody says nothing.
    let silent = draft.cue.is_some_and(|cue| cue.end <= what && !cue.iter().any(|ix| reader.reports(ix).is_some()));
    if content.start < what && !silent
        || draft.cue.is_some_and(|cue| cue.iter().any(reports))
        || !is_noun(reader, named)
        || pronoun
    {
        return None;
    }
    let end = if reader.is(verb.next(), "as") { verb.plus(2) } else { verb.next() };
    draft.voice = Voice::Written(named);
    draft.content = vec![content.starting(end.max(content.start))];
    draft.cue = Some(TokenRange::new(verb, end));
    Some(())
}

/// "The novel, described by one critic as “unreadable”": the critic calls it so.
fn described_by_one(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, [content]) = (draft.cue?, draft.content.as_slice()) else { return None };
    let verb = cue.end.prev();
    if !BRANDS.has(reader.low(verb)) || !reader.is(content.start, "by") {
        return None;
    }
    let as_ = content.iter().take(LONGEST).find(|&ix| reader.is(ix, "as") || reader.opens_quotation(ix))?;
    let said = if reader.is(as_, "as") { as_.next() } else { as_ };
    let named = TokenRange::new(content.start.next(), as_);
    if !content.contains(said) || !is_noun(reader, named) {
        return None;
    }
    draft.voice = Voice::Written(named);
    draft.cue = Some(TokenRange::one(verb));
    draft.content = vec![content.starting(said)];
    Some(())
}

/// "A memo by | the bank \<says>", "Neither Lee nor | Roe \<said>": what is before the last name belongs to who speaks.
fn with_what_leads(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let (first, before) = (reader.document.sentence_at(cue.start).start, source.start.prev());
    if source.end != cue.start || before <= first {
        return None;
    }
    let start = if reader.is(before, "by") {
        reader.phrase_ending_at(before.prev(), first)?.start
    } else if reader.is(before, "nor") && reader.is(first, "neither") && before.0 <= first.0 + LONGEST {
        first
    } else {
        return None;
    };
    // "He left after a report by the mayor found"
    let joins =
        |ix| reader.any(ix, &["after", "and", "as", "because", "before", "but", "since", "that", "when", "while"]);
    if start == first || joins(start.prev()) && reader.any(start, &["a", "an", "the"]) {
        draft.voice = Voice::Written(source.starting(start));
    }
    Some(())
}

/// "\<according to> minutes seen by | the Courier": what says so is what somebody saw.
fn seen_by_another(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let (by, verb) = (source.start.prev(), source.start.minus(2));
    let seen = reader.is(by, "by") && matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    let what = TokenRange::new(cue.end, verb);
    if cue.end > verb || !seen || !is_noun(reader, what) {
        return None;
    }
    draft.voice = Voice::Written(what);
    Some(())
}

/// "\[Lee\] was fined by the league for \<calling> {him “a fool”}": by whom something is done to somebody is not whose words
/// it is for.
fn done_by_another(reader: &Reader, draft: &mut Draft) -> Option<()> {
    const FOR: [&str; 5] = ["after", "because", "for", "over", "when"];
    const WITHIN: usize = 5;
    const NAMED: usize = 8;
    let (cue, Voice::Written(agent), [content]) = (draft.cue?, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let joins = |ix: &TokenIx| reader.any(*ix, &FOR);
    let joint = if reader.is(cue.end.prev(), "by") && content.start == cue.end {
        content.iter().skip(1).take(NAMED).find(joins)?
    } else if reader.is(agent.start.prev(), "by") && (cue.end == agent.start || cue.end == agent.start.prev()) {
        [content.start, content.start.prev()].into_iter().find(joins).filter(|&joint| joint >= agent.end)?
    } else {
        return None;
    };
    let clause = TokenRange::new(joint.next(), content.end.min(joint.plus(WITHIN)));
    let verb = clause.iter().find(|&ix| reader.tag(ix).is_verb() && reader.reports(ix).is_some())?;
    let told = said_behind(reader, verb.next(), content.end);
    let named = TokenRange::new(joint.next(), verb);
    let source = if named.is_empty() && reader.tag(verb) == Tag::Verb(VerbForm::Ing) {
        let first = reader.document.sentence_at(cue.start).start;
        let done = Cue { at: cue.end.prev(), tokens: cue, verb: cue::UNLISTED, form: VerbForm::Past, passive: true };
        subject::before(reader, &done, first)?.tokens
    } else if is_noun(reader, named) {
        named
    } else {
        return None;
    };
    draft.voice = Voice::Written(source);
    draft.cue = Some(TokenRange::one(verb));
    draft.content = vec![told];
    (!told.is_empty()).then_some(())
}

/// "Judge Lee \<warned> both parties {that it leaked}": those who are warned hear it.
pub fn give_to_who_addresses(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source), Some(content)) = (draft.cue, draft.voice, draft.content.first()) else {
        return;
    };
    let addresses = cue.len() == 1
        && matches!(reader.tag(cue.start), Tag::Verb(VerbForm::Past | VerbForm::Present))
        && reader.reports(cue.start).is_some_and(|report| report.takes(Takes::Whom));
    let heard = source.start == cue.end && reader.is(source.end, "that") && content.start == source.end.next();
    let first = reader.document.sentence_at(cue.start).start;
    if !addresses || !heard {
        return;
    }
    let verb = Cue { at: cue.start, tokens: cue, verb: cue::UNLISTED, form: VerbForm::Past, passive: false };
    let subject = subject::before(reader, &verb, first).map(|subject| subject.tokens);
    // "At the court, the mayor's heir, Judge Lee, warned"
    let comma = cue.start.prev();
    let apposed = || {
        let set_in = reader.is(comma, ",") && comma > first;
        set_in.then(|| reader.phrase_ending_at(comma.prev(), first)).flatten()
    };
    if let Some(subject) = subject.or_else(apposed) {
        draft.voice = Voice::Written(subject);
    }
}

/// "Lee will leave, said a person who knows the plan": what follows the verb is who said it.
fn said_one_behind(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, Voice::Written(source), [content]) = (draft.cue?, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let said = cue.len() == 1 && reader.is(cue.start, "said") && reader.is(cue.start.prev(), ",");
    let someone = reader.any(content.start, &["a", "an", "one"]) && cue.end == content.start;
    if !(said && someone) {
        return None;
    }
    let sentence = reader.document.sentence_at(cue.start);
    let told_of = content.iter().any(|ix| reader.any(ix, &["who", "whose"]));
    let clause = sentence.ending(cue.start.prev());
    let whole = source.start == sentence.start && clause.iter().any(|ix| reader.of_kind(ix, kinds::FINITE));
    let one = content.end.next() >= sentence.end && !content.iter().any(|ix| reader.quoted(ix));
    if !(told_of && whole && one) || clause.iter().any(|ix| reader.quoted(ix)) {
        return None;
    }
    draft.voice = Voice::Written(*content);
    draft.content = vec![clause];
    Some(())
}

/// "posted on Instagram that it rained", "It rained, Lee posted on social media": by what means is not what was said.
fn on_a_medium(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let (cue, [content]) = (draft.cue?, draft.content.as_slice()) else { return None };
    let on = cue.end.prev();
    if cue.len() < 2 || cue.end != content.start || !reader.any(on, &["on", "in", "via"]) {
        return None;
    }
    let medium = reader.medium_at(on, content.end)?;
    let rest = content.starting(medium.end);
    let said = match rest.is_empty() {
        true => clause_before(reader, draft.voice)?,
        false if reader.is(rest.start, "that") && rest.len() > 1 => rest.starting(rest.start.next()),
        false => return None,
    };
    draft.content = vec![said];
    draft.cue = Some(cue.ending(on));
    Some(())
}

/// "took the stage to chants of “Jo”": not who took the stage chanted.
fn chanted_to(reader: &Reader, draft: &Draft) -> bool {
    draft
        .cue
        .is_some_and(|cue| reader.any(cue.start, &["chants", "cries", "shouts"]) && reader.is(cue.start.prev(), "to"))
}
