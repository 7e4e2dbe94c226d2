//! "When Lee said it would close, | nobody believed him": what is said in a clause that hangs on another ends where that
//! begins.

use crate::document::{Style, Tag, TokenIx, TokenRange};
use crate::quotes::cue::{Class, Takes, Verb};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

/// What opens a sentence whose main clause comes later.
const OPENS: [&str; 12] =
    ["after", "although", "as", "because", "before", "even", "if", "once", "since", "though", "when", "while"];
/// How far behind its beginning a clause may have its verb.
const VERB: usize = 14;
/// How many words a verb has at most with its helpers.
const HELPERS: usize = 3;
/// How many drafts to either side may have words of the same sentence.
const NEAR: usize = 50;
/// How many commas are tried.
const COMMAS: usize = 5;

/// Ends the contents of `drafts` before the main clauses of their sentences, and adds what these report themselves: "While Lee
/// insists it is safe, | engineers say it could fall".
pub fn part_from_main_clause(reader: &Reader, drafts: &mut Vec<Draft>) {
    let mut further = Vec::new();
    for (place, draft) in drafts.iter_mut().enumerate() {
        let Some((told, main)) = parted(reader, draft) else { continue };
        draft.content = vec![told];
        further.extend(
            report_of(reader, main)
                .map(|found| (place, Draft { confidence: draft.confidence.max(least(&found)), ..found })),
        );
    }
    for (place, found) in further {
        let ranges = |draft: &Draft| draft.content.iter().chain(&draft.cue).copied().collect::<Vec<_>>();
        let own = ranges(&found);
        let overlaps = |draft: &Draft| ranges(draft).iter().any(|range| own.iter().any(|own| own.overlaps(*range)));
        if !drafts.iter().skip(place.saturating_sub(NEAR)).take(2 * NEAR).any(overlaps) {
            drafts.push(found);
        }
    }
}

/// How sure it is at least that something is said: what stands in marks is.
fn least(found: &Draft) -> f32 {
    if found.evidence == Evidence::BeforeQuotation { found.confidence } else { 0.0 }
}

/// What the clause `main` reports, if its subject and its verb open it.
fn report_of(reader: &Reader, main: TokenRange) -> Option<Draft> {
    let first = main.iter().take(VERB).find(|&ix| reader.tag(ix).may_be_finite())?;
    // "had said"
    let verb = (0..HELPERS).map(|by| first.plus(by)).find(|&ix| reader.tag(ix).is_verb())?;
    let done =
        (first.0..verb.0).map(TokenIx).any(|ix| reader.any(ix, &["am", "are", "be", "been", "is", "was", "were"]));
    let report = reader.reports(verb).filter(|_| !reader.quoted(verb) && !done)?;
    let source = reader.trimmed(main.ending(first));
    let plain = source.iter().all(|ix| !reader.tag(ix).is_verbal() && reader.tag(ix) != Tag::Adverb);
    if !plain || source.is_empty() {
        return None;
    }
    let rest = main.starting(verb.next());
    let (content, evidence) = match quotation_in(reader, rest).filter(|_| report.class == Class::Speech) {
        Some(quotation) => (quotation, Evidence::BeforeQuotation),
        None => clause_in(reader, report, rest)?,
    };
    let cue = Some(TokenRange::new(first, verb.next()));
    Some(Draft::new(vec![content], cue, Voice::Written(source), evidence))
}

/// The quotation to which the words behind a verb lead: "told her: “No.”", "wrote on Monday, “No.”"
fn quotation_in(reader: &Reader, rest: TokenRange) -> Option<TokenRange> {
    let open = rest.iter().take(VERB).find(|&ix| reader.quoted(ix) || reader.tag(ix).is_verbal())?;
    let quotation = reader.quotation(open).filter(|_| reader.opens_quotation(open))?;
    let led = reader.any(open.prev(), &[",", ":"]) && reader.capital(open.next());
    (led && reader.style(quotation) == Style::Double).then(|| reader.document.quotation(quotation).tokens)
}

/// The clause that stands behind the verb of `report`, after whom it was told.
fn clause_in(reader: &Reader, report: &Verb, rest: TokenRange) -> Option<(TokenRange, Evidence)> {
    let whom =
        if report.takes(Takes::Addressed) { reader.phrase_starting_at(rest.start, rest.end, false) } else { None };
    let start = whom.map_or(rest.start, |whom| whom.end);
    let that = reader.is(start, "that");
    let content = reader.trimmed(rest.starting(start.plus(usize::from(that))));
    let clause = report.takes(Takes::Clause) && begins_clause(reader, content.start, content.end);
    let evidence = if that { Evidence::That } else { Evidence::Clause };
    (content.len() > 1 && clause).then_some((content, evidence))
}

/// The content of `draft` before the main clause of its sentence, and that clause as far as it was taken for content.
fn parted(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return None };
    if cue.end > content.start || !is_in_opening_clause(reader, cue) {
        return None;
    }
    let mut may = COMMAS;
    // "said that if it rained, the game was off, ..."
    let mut inner = usize::from(opens_clause(reader, content.start));
    let mut told = false;
    for ix in content.iter().skip(1) {
        told |= reader.tag(ix).is_verbal();
        if !reader.is(ix, ",") {
            continue;
        }
        may -= 1;
        let begins = if reader.quoted(ix) { ix.plus(2) } else { ix.next() };
        if told && begins < content.end && !reader.quoted(begins) && begins_clause(reader, begins, content.end) {
            if inner == 0 {
                let end = if reader.quoted(ix) { begins } else { ix };
                return Some((content.ending(end), content.starting(begins)));
            }
            inner -= 1;
        }
        if may == 0 {
            return None;
        }
    }
    None
}

/// Whether the word may open a clause that hangs on another.
pub fn opens_clause(reader: &Reader, ix: TokenIx) -> bool {
    reader.any(ix, &OPENS)
}

/// Whether `cue` has the verb of a clause that opens its sentence and hangs on another: "When Lee asked".
pub fn is_in_opening_clause(reader: &Reader, cue: TokenRange) -> bool {
    let sentence = reader.document.sentence_at(cue.start);
    let joined = reader.any(sentence.start, &["and", "but"]);
    let first = if joined { sentence.start.next() } else { sentence.start };
    // "Asked whether it leaked, Lee, the owner, said"
    if first == cue.start && reader.is(first, "asked") {
        return true;
    }
    if !opens_clause(reader, first) || reader.quoted(first) || first >= cue.start {
        return false;
    }
    // The verb of the clause is the cue itself: "As it rained, Lee said" has its own before.
    let verb = cue.iter().find(|&ix| reader.tag(ix).is_verbal()).unwrap_or(cue.start);
    reader.tag(verb).is_verbal()
        && !TokenRange::new(first.next(), cue.start).iter().any(|ix| reader.tag(ix).is_finite())
}

/// Whether a subject and its verb stand at `start`, with no comma between.
fn begins_clause(reader: &Reader, start: TokenIx, end: TokenIx) -> bool {
    let opens = matches!(
        reader.tag(start),
        Tag::Determiner | Tag::Pronoun | Tag::Noun | Tag::Proper | Tag::Number | Tag::Adjective
    ) || reader.is(start, "there");
    if !opens || reader.is_relative(start) || reader.is(start, "whose") {
        return false;
    }
    let mut rest = TokenRange::new(start.next(), end.min(start.plus(VERB))).iter();
    let stops = |ix: TokenIx| {
        reader.any(ix, &[",", ";", ":", "that"]) || reader.quoted(ix) || reader.tag(ix) == Tag::Subordinator
    };
    rest.find(|&ix| stops(ix) || reader.tag(ix).may_be_finite()).is_some_and(|ix| !stops(ix))
}
