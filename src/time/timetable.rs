//! What a timetable has: it is told in the present tense before it comes.

use std::sync::LazyLock;

use super::cue::{has_been, leads_to};
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static TIMETABLE: WordSet = WordSet::of(include_str!("../lexicon/time/timetable.txt"));

/// By their verbs, the words that follow it.
static PHRASES: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let phrase = |line: &'static str| line.split_once(' ').map(|(verb, rest)| (verb, rest.split(' ').collect()));
    lexicon::lines(include_str!("../lexicon/time/timetable_phrases.txt")).filter_map(phrase).collect()
});

static PUT_ON: WordSet = WordSet::of(include_str!("../lexicon/time/put_on.txt"));

static SCHEDULED: WordSet = WordSet::of(include_str!("../lexicon/time/scheduled.txt"));

static FIXTURES: WordSet = WordSet::of(include_str!("../lexicon/time/fixtures.txt"));

/// Whether the noun at `ix` is one that has its day beforehand: a match, a hearing, a scan.
pub fn is_fixture(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    SCHEDULED.has(low) || FIXTURES.has(low)
}

/// "the trial opens on Monday", "they are leaving on Monday", said before they do.
pub fn tells(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let before = if document.tag(ix.prev()) == Tag::Adverb { 2 } else { 1 };
    let subject = matches!(
        document.tag(ix.minus(before)),
        Tag::Pronoun | Tag::Noun | Tag::Proper | Tag::Number | Tag::Possessive
    );
    let present = match document.tag(ix) {
        Tag::Verb(VerbForm::Present) => true,
        Tag::Verb(VerbForm::Base | VerbForm::Plural) => subject && !is_behind_did(document, ix),
        // "Marlow visit Arden", which is no form of the past
        Tag::Verb(VerbForm::Past) => {
            let low = document.low(ix);
            subject && lexicon::lemma(low) == low && !lexicon::is_unchanging(low)
        }
        // "is meeting on Monday"
        Tag::Verb(VerbForm::Ing) => {
            let comma = TokenRange::new(ix, range.start).iter().any(|ix| document.is(ix, ","));
            matches!(document.low(ix.minus(before)), "is" | "are") && !comma
        }
        // "they host Arden on Monday", "The council votes Monday": the tags take many a verb for something else.
        Tag::Noun | Tag::Adjective => subject && is_only_verb(document, ix, range),
        _ => false,
    };
    if !present {
        return false;
    }
    // "Fans visit the grave of the man who died on Saturday"
    let past = |ix: TokenIx| {
        matches!(document.tag(ix), Tag::Verb(VerbForm::Past)) || matches!(document.low(ix), "did" | "have")
    };
    is_listed(document, ix) && !TokenRange::new(ix.next(), range.start).iter().any(past)
}

/// "Did the talks begin in May?": whether "did" stands before the subject of the verb at `ix`.
fn is_behind_did(document: &Document, ix: TokenIx) -> bool {
    let first = document.sentence_at(ix).start.0.max(ix.0.saturating_sub(SUBJECT));
    let verb = (first..ix.0).rev().map(TokenIx).find(|&ix| document.tag(ix).is_verbal());
    verb.is_some_and(|verb| document.is(verb, "did"))
}

/// Whether the verb at `ix`, behind its time, tells in the present tense what a timetable has.
pub fn is_now(document: &Document, ix: TokenIx) -> bool {
    matches!(document.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural))
        && is_listed(document, ix)
        && !is_past_form(document.low(ix))
}

/// Whether the word at `ix`, which the tags take for a noun, is such a verb: "parliament *votes* on the bill".
pub fn is_untagged(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix) == Tag::Noun
        && document.tag(ix.prev()).is_nominal()
        && matches!(document.tag(ix.next()), Tag::Proper | Tag::Determiner | Tag::Preposition | Tag::To)
        && is_listed(document, ix)
        && !is_past_form(document.low(ix))
}

/// "met", "won": what the tags have taken for something else.
pub fn is_past_form(low: &str) -> bool {
    lexicon::verb(low).is_some_and(|verb| verb.lemma != low && !low.ends_with('s') && !low.ends_with("ing"))
}

/// Whether the word at `ix` is, or with those behind it begins, what a timetable tells: "plays", "goes on sale".
pub fn is_listed(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    let lemma = lexicon::lemma(low);
    // Not all of them are in the list of verbs.
    let lemmas = [lemma, lemma.strip_suffix('s').unwrap_or(lemma)];
    let lists = lemmas.iter().any(|lemma| TIMETABLE.has(lemma));
    lists || is_phrase(document, ix)
}

/// Whether the word at `ix` begins what is told in more than one: "takes place".
pub fn is_phrase(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    let lemma = lexicon::lemma(low);
    let lemmas = [lemma, lemma.strip_suffix('s').unwrap_or(lemma)];
    let goes_on = |rest: &[&str]| rest.iter().zip(1..).all(|(word, by)| document.is(ix.plus(by), word));
    PHRASES.iter().any(|(verb, rest)| lemmas.contains(verb) && goes_on(rest))
}

/// Whether the word at `ix` stands right before the time at `range`, in a short sentence without any verb.
fn is_only_verb(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let on = usize::from(document.is(range.start.prev(), "on"));
    let sentence = document.sentence_at(ix);
    let verb = |ix: TokenIx| document.tag(ix).is_verbal();
    ix.plus(1 + on) == range.start && sentence.len() <= SHORT && !sentence.iter().any(verb)
}

/// How many words the subject may have whose modal is looked for: "Tuesday’s walkout by nurses".
const SUBJECT: usize = 12;

/// Whether the verb at `ix` tells in the present tense, and in no headline, when or where the `noun` is held.
fn starts(document: &Document, noun: TokenIx, ix: TokenIx) -> bool {
    let the = (1..=NAMED).any(|back| document.tag(noun.minus(back)) == Tag::Determiner);
    document.tag(ix) == Tag::Verb(VerbForm::Present) && is_listed(document, ix) && the
}

/// Whether a headline says behind its time what is to be: "Strike on Friday to close schools", "set to close schools".
fn is_to(document: &Document, ix: TokenIx) -> bool {
    let to = if leads_to(document, ix) { ix.next() } else { ix };
    let finite = |ix: TokenIx| document.tag(ix).is_finite();
    let sentence = document.sentence_at(ix);
    document.tag(to) == Tag::To
        && document.tag(to.next()).is_verb()
        && sentence.len() <= SHORT
        && !sentence.iter().any(|at| at != ix && finite(at))
}

/// How many words stand at most between an article and the noun that a timetable has.
const NAMED: usize = 4;

fn is_and(document: &Document, ix: TokenIx) -> bool {
    matches!(document.low(ix), "and" | "but" | "who")
}

/// "go ahead", "be played": what is done with what a timetable has, from the verb at `ix` on.
fn is_put_on(document: &Document, ix: TokenIx) -> bool {
    let next = ix.next();
    match document.low(ix) {
        "go" => document.is(next, "ahead"),
        "take" => document.is(next, "place"),
        "be" => PUT_ON.has(document.low(next)),
        _ => false,
    }
}

/// How many tokens a short sentence has.
const SHORT: usize = 24;

/// "*Protest* on Sunday draws thousands": what looks like a verb is the noun of the one behind its time.
pub fn is_subject(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let verbal = |ix: TokenIx| match document.tag(ix) {
        Tag::Verb(VerbForm::Present | VerbForm::Past) => true,
        // "Vote on Sunday hands him a third term"
        Tag::Noun => document.low(ix).ends_with('s'),
        _ => false,
    };
    document.is(ix.next(), "on") && ix.plus(2) == range.start && is_fixture(document, ix) && verbal(range.end)
}

/// "The match on Tuesday will decide it", "The march on Saturday starts at the cathedral", and in headlines "Strike on Friday to
/// close schools": the verb behind what a timetable has. "Tuesday’s election" may be over, and so is what headlines say in the
/// present.
pub fn bears(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let (on, modal) = (range.start.prev(), range.end);
    let will = document.tag(modal) == Tag::Modal && matches!(document.low(modal), "will" | "could" | "may" | "might");
    let noun = document.is(on, "on") && SCHEDULED.has(document.low(on.prev()));
    if will && noun && !has_been(document, modal) {
        return Some(modal);
    }
    // "The trial, in May, will be the longest yet"
    let aside = document.is(modal, ",") && document.is(on.prev(), ",") && is_fixture(document, on.minus(2));
    if aside && matches!(document.low(modal.next()), "will" | "could" | "may" | "might") {
        return (!has_been(document, modal.next())).then_some(modal.next());
    }
    if document.is(on, "on")
        && is_fixture(document, on.prev())
        && (starts(document, on.prev(), modal) || is_to(document, modal))
    {
        return Some(modal);
    }
    // "Tuesday’s walkout by nurses will close 40 wards"
    let subject = (1..=SUBJECT).map(|by| range.end.plus(by));
    let verb = |ix: TokenIx| document.tag(ix).is_verbal();
    // "said that Sunday’s match would go ahead", "said Sunday’s match would go ahead", "Sunday’s match would go ahead, he said"
    let before = range.start.prev();
    let claimed = document.is(before, "that") || document.tag(before) == Tag::Verb(VerbForm::Past);
    let opens = document.sentence_at(range.start).start == range.start;
    let will = |ix: TokenIx| {
        let may = || matches!(document.low(ix), "would" | "could" | "may" | "might");
        document.is(ix, "will") || (claimed || opens && is_put_on(document, ix.next())) && may()
    };
    // "tore a muscle in Saturday’s final and will be out"
    let modal = subject.clone().find(|&ix| verb(ix)).filter(|&ix| will(ix) && !is_and(document, ix.prev()))?;
    let owner = document.tag(range.end) == Tag::Possessive && !document.is(range.start.prev(), "after");
    let fixture = subject.take_while(|&ix| ix < modal).any(|ix| is_fixture(document, ix));
    (owner && fixture && !has_been(document, modal)).then_some(modal)
}
