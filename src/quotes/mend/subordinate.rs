//! "When Lee said it would close, | nobody believed him": what is said in a clause that hangs on another ends where that
//! begins.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::cue::Takes;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

/// What opens a sentence whose main clause comes later.
const OPENS: [&str; 12] =
    ["after", "although", "as", "because", "before", "even", "if", "once", "since", "though", "when", "while"];
/// How far behind its beginning a clause may have its verb.
const VERB: usize = 14;
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
        further.extend(report_of(reader, main).map(|found| (place, Draft { confidence: draft.confidence, ..found })));
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

/// What the clause `main` reports, if its subject and its verb open it.
fn report_of(reader: &Reader, main: TokenRange) -> Option<Draft> {
    let verb = main.iter().take(VERB).find(|&ix| finite(reader, ix) && reader.tag(ix).is_verb())?;
    let report = reader.reports(verb).filter(|_| !reader.quoted(verb))?;
    let source = TokenRange::new(main.start, verb);
    let plain = source.iter().all(|ix| !is_verb(reader, ix) && reader.tag(ix) != Tag::Adverb);
    let that = reader.is(verb.next(), "that");
    let content = reader.trimmed(TokenRange::new(verb.plus(1 + usize::from(that)), main.end));
    let clause = that && report.takes(Takes::That)
        || report.takes(Takes::Clause) && begins_clause(reader, content.start, content.end);
    (plain && !source.is_empty() && content.len() > 1 && clause).then(|| {
        let evidence = if that { Evidence::That } else { Evidence::Clause };
        let cue = Some(TokenRange::new(verb, verb.next()));
        Draft {
            content: vec![content],
            cue,
            voice: Voice::Written(source),
            evidence,
            confidence: evidence.confidence(),
        }
    })
}

/// The content of `draft` before the main clause of its sentence, and that clause as far as it was taken for content.
fn parted(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_slice()) else { return None };
    let sentence = reader.document.sentence(reader.document.sentence_of(cue.start)).tokens;
    let joined = reader.any(sentence.start, &["and", "but"]);
    let first = if joined { sentence.start.next() } else { sentence.start };
    if !reader.any(first, &OPENS) || cue.end > content.start || reader.quoted(first) || first >= cue.start {
        return None;
    }
    // The verb of the clause is the cue itself: "As it rained, Lee said" has its own before.
    let verb = cue.iter().find(|&ix| is_verb(reader, ix)).unwrap_or(cue.start);
    let finite = |ix: TokenIx| reader.tag(ix).is_finite() || ends_aside(reader, first, ix);
    if !is_verb(reader, verb) || TokenRange::new(first.next(), cue.start).iter().any(finite) {
        return None;
    }
    let mut may = COMMAS;
    // "said that if it rained, the game was off, ..."
    let mut inner = usize::from(reader.any(content.start, &OPENS));
    let mut told = false;
    for ix in content.iter().skip(1) {
        told |= is_verb(reader, ix);
        if !reader.is(ix, ",") {
            continue;
        }
        may -= 1;
        let begins = if reader.quoted(ix) { ix.plus(2) } else { ix.next() };
        if told && begins < content.end && !reader.quoted(begins) && begins_clause(reader, begins, content.end) {
            if inner == 0 {
                let end = if reader.quoted(ix) { begins } else { ix };
                return Some((TokenRange::new(content.start, end), TokenRange::new(begins, content.end)));
            }
            inner -= 1;
        }
        if may == 0 {
            return None;
        }
    }
    None
}

/// Whether the word is a verb that a clause may have.
fn is_verb(reader: &Reader, ix: TokenIx) -> bool {
    reader.tag(ix).is_verb() || matches!(reader.tag(ix), Tag::Auxiliary | Tag::Modal)
}

/// Whether a comma at `ix` closes the clause that opens at `first`: "When asked, Lee said".
fn ends_aside(reader: &Reader, first: TokenIx, ix: TokenIx) -> bool {
    reader.is(ix, ",") && TokenRange::new(first, ix).iter().any(|ix| is_verb(reader, ix))
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
        reader.any(ix, &[",", ";", ":", "that"])
            || reader.quoted(ix)
            || reader.is_relative(ix)
            || reader.tag(ix) == Tag::Subordinator
    };
    rest.find(|&ix| stops(ix) || finite(reader, ix)).is_some_and(|ix| !stops(ix))
}

fn finite(reader: &Reader, ix: TokenIx) -> bool {
    matches!(
        reader.tag(ix),
        Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural)
    )
}
