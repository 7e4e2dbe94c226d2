//! "In the words of one aide, it leaks", "As Lee sees it, it leaks", "If you ask Lee, it leaks": from whose point of view a
//! clause is told, set in front of it.

use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::{REACH, Reader};
use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;

static ACCOUNTS: WordSet = WordSet::of(include_str!("../lexicon/quotes/accounts.txt"));
static SIDES: WordSet = WordSet::of(include_str!("../lexicon/quotes/sides.txt"));

/// Longest viewpoint, in tokens.
const LONGEST: usize = 20;

/// Whether the draft is a clause with a viewpoint in front of it. The weights, which have seen too few, have no say in it.
pub fn is_one(reader: &Reader, draft: &Draft) -> bool {
    draft.evidence == Evidence::According && draft.cue.is_some_and(|cue| !reader.is(cue.start, "according"))
}

/// Gives `draft` the source and the cue of the viewpoint in front of it, where the weights chose others.
pub fn restore(reader: &Reader, draft: &mut Draft) {
    let Some(content) = draft.content.first().filter(|_| is_one(reader, draft)) else { return };
    let sentence = reader.document.sentence_at(content.start);
    if let Some((cue, source)) = behind_opening(reader, sentence)
        .and_then(|clause| leading(reader, clause))
        .and_then(|(cue, source, comma)| (comma < content.start).then_some((cue, source)))
    {
        draft.cue = Some(cue);
        draft.voice = Voice::Written(source);
    }
}

/// `sentence` without the "but" that opens it; `None` if it opens with a quotation.
fn behind_opening(reader: &Reader, sentence: TokenRange) -> Option<TokenRange> {
    let joins = reader.tag(sentence.start) == Tag::Conjunction;
    let first = if joins { sentence.start.next() } else { sentence.start };
    (!reader.quoted(first)).then(|| sentence.starting(first))
}

impl Desk<'_, '_, '_> {
    /// Finds the clause in `sheet` that opens with a viewpoint.
    pub fn viewpoint(&mut self, sheet: &Sheet) -> Option<()> {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let (cue, source, comma) = leading(reader, behind_opening(reader, frame)?)?;
        let comma = behind_description(reader, comma, frame.end);
        let end = frame.end.min(comma.plus(REACH));
        let rest = TokenRange::new(comma.next(), end);
        let stop = rest.iter().find(|&ix| reader.is(ix, ";"));
        let content = reader.trimmed(TokenRange::new(comma.next(), stop.unwrap_or(end)));
        let finite = |ix: TokenIx| reader.tag(ix).is_verbal();
        // "In a poll, half of them said it leaked": they say it.
        let told = reader.is(cue.start, "in") && cue.len() == 1 && !sheet.cues_in(content).is_empty();
        if told || !content.iter().any(finite) {
            return None;
        }
        self.add(Draft::new(vec![content], Some(cue), Voice::Written(source), Evidence::According));
        Some(())
    }
}

/// The cue and the source of the viewpoint that opens `clause`, and the comma behind it.
fn leading(reader: &Reader, clause: TokenRange) -> Option<(TokenRange, TokenRange, TokenIx)> {
    let first = clause.start;
    let end = clause.end.min(first.plus(LONGEST));
    let comma = TokenRange::new(first, end).iter().find(|&ix| reader.is(ix, ",") && !reader.quoted(ix))?;
    let whole = |source: TokenRange| (source.end == comma && !source.is_empty()).then_some(source);
    let named = |at: TokenIx| reader.phrase_starting_at(at, comma, true);
    let cue = |by: usize| TokenRange::new(first, first.plus(by));
    let found = match reader.low(first) {
        "in" if reader.is(first.next(), "the")
            && reader.any(first.plus(2), &["eyes", "opinion", "view", "words"])
            && reader.is(first.plus(3), "of") =>
        {
            (cue(4), whole(named(first.plus(4))?)?)
        }
        "in" => (cue(1), survey(reader, TokenRange::new(first.next(), comma))?),
        "as" if !reader.is(comma.prev(), "it") => {
            let by = TokenRange::new(first.next(), first.plus(4).min(comma)).iter().find(|&ix| reader.is(ix, "by"))?;
            let told = reader.any(by.prev(), &["explained", "noted", "recounted", "reported", "revealed"]);
            (TokenRange::new(first, by.next()), told.then(|| whole(named(by.next())?)).flatten()?)
        }
        "per" => (cue(1), whole(named(first.next())?)?),
        "to" if SIDES.has(reader.low(comma.prev())) => (cue(1), whole(named(first.next())?)?),
        "if" if reader.is(first.next(), "you") && reader.is(first.plus(2), "ask") => {
            (cue(3), whole(named(first.plus(3))?)?)
        }
        "as" if reader.is(comma.prev(), "it") => {
            let source = named(first.next())?;
            let verb = TokenRange::new(source.end, comma);
            let sees = reader
                .any(verb.start, &["had", "has", "have", "put", "puts", "saw", "see", "sees", "tell", "tells", "told"]);
            (verb, (sees && verb.len() == 2).then_some(source)?)
        }
        "by" => own_account(reader, TokenRange::new(first.next(), comma))?,
        _ => return None,
    };
    Some((found.0, found.1, comma))
}

/// The comma behind a description in commas that `comma` opens: "In the latest poll, conducted in May, Lee led".
fn behind_description(reader: &Reader, comma: TokenIx, end: TokenIx) -> TokenIx {
    const WITHIN: usize = 12;
    let described =
        reader.any(comma.next(), &["carried", "conducted", "published", "released", "taken", "which", "who"]);
    let within = TokenRange::new(comma.next(), end.min(comma.plus(WITHIN)));
    within.iter().find(|&ix| described && reader.is(ix, ",")).unwrap_or(comma)
}

/// "a Courier poll released on Monday"
fn survey(reader: &Reader, words: TokenRange) -> Option<TokenRange> {
    const SURVEYS: [&str; 4] = ["poll", "polls", "survey", "surveys"];
    let source = reader.phrase_starting_at(words.start, words.end, false)?;
    let head = source.iter().find(|&ix| reader.any(ix, &SURVEYS))?;
    let determined = reader.tag(source.start) == Tag::Determiner || reader.any(head, &["polls", "surveys"]);
    let rest = words.starting(source.end);
    let told = |ix: TokenIx| {
        reader.is_time(ix) || reader.tag(ix).is_verb() || matches!(reader.tag(ix), Tag::Preposition | Tag::Proper)
    };
    (determined && rest.iter().all(told)).then_some(source)
}

/// "his own account", "the mayor's own admission"
fn own_account(reader: &Reader, words: TokenRange) -> Option<(TokenRange, TokenRange)> {
    let noun = words.last().filter(|&noun| ACCOUNTS.has(reader.low(noun)))?;
    let mut owner = noun.prev();
    if reader.is(owner, "own") {
        owner = owner.prev();
    }
    let cue = TokenRange::one(noun);
    if reader.any(owner, &["her", "his", "its", "my", "our", "their"]) && owner == words.start {
        return Some((cue, TokenRange::one(owner)));
    }
    let possessive = reader.tag(owner) == Tag::Possessive && owner > words.start;
    possessive.then(|| (cue, words.ending(owner)))
}
