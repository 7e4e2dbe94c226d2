//! Who tells what a headline says: "Boy ‘begged for help’, inquest hears", "Fares too high, admits minister", "‘We lost’:
//! Lee hits back at critics".

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::cue::{Class, Takes};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::fronted::is_hearer;
use crate::quotes::reader::Reader;
use crate::quotes::transcript;

/// So many tokens name somebody in a headline at the most.
const NAME: usize = 5;
/// Fewest words of what is told there.
const FEWEST: usize = 3;
/// How sure it is that what stands before the attribution is told.
const CONFIDENCE: f32 = 0.7;
/// How sure it is that whoever is told of behind a quotation said it.
const TOLD_OF: f32 = 0.5;

/// Has the attribution at the end of the headline, or of a part of it, take all that stands before it, and gives what is quoted
/// before a colon to who speaks behind it.
pub fn tell_headline(reader: &Reader, drafts: &mut Vec<Draft>) {
    let Some(title) = title(reader) else { return };
    let mut start = title.start;
    while start < title.end {
        let rest = title.starting(start);
        let end = rest.iter().find(|&ix| reader.is(ix, ";") && !reader.quoted(ix)).unwrap_or(title.end);
        let part = TokenRange::new(start, end);
        let found = told_before(reader, part).or_else(|| quoted_before(reader, part));
        if let Some(found) = found.or_else(|| signed(reader, part)) {
            tell(drafts, found, part);
        } else if start > title.start {
            part_at(reader, drafts, part);
        }
        start = end.next();
    }
}

/// "Two dead as winds hit coast; | premier warns ‘worst is to come’": nothing is told across a semicolon, but behind it.
fn part_at(reader: &Reader, drafts: &mut Vec<Draft>, part: TokenRange) {
    let mark = part.start.prev();
    // "Lee: Roof leaks; floor is wet"
    let talks = |draft: &Draft| draft.evidence == Evidence::Transcript;
    let crosses =
        |draft: &Draft| !talks(draft) && draft.content.iter().chain(&draft.cue).any(|range| range.contains(mark));
    let gone: Vec<bool> = drafts.iter().map(crosses).collect();
    if !gone.contains(&true) {
        return;
    }
    super::leave_out(drafts, &gone);
    let Some(verb) = part.iter().skip(1).take(NAME).find(|&ix| tells(reader, ix)) else { return };
    let (source, content) = (part.ending(verb), part.starting(verb.next()));
    let names = source.iter().all(|ix| reader.tag(ix).is_nominal() && !reader.quoted(ix));
    if names && !content.is_empty() {
        drafts.push(Draft {
            content: vec![content],
            cue: Some(TokenRange::one(verb)),
            voice: Voice::Written(source),
            evidence: Evidence::BeforeQuotation,
            confidence: CONFIDENCE,
        });
    }
}

/// Puts `found` in the place of what was made of its words, unless it was found before.
fn tell(drafts: &mut Vec<Draft>, found: Draft, part: TokenRange) {
    // What the headline is surely known to tell stays as it is.
    let known = drafts.iter().any(|draft| {
        let alike = draft.content == found.content || draft.voice == found.voice && draft.content.len() > 1;
        let cued = draft.cue == found.cue || draft.cue.is_none() && draft.voice == found.voice;
        cued && alike && draft.confidence >= CONFIDENCE
    });
    if !known {
        super::leave_out(drafts, &drafts.iter().map(|draft| overlaps(draft, part)).collect::<Vec<_>>());
        drafts.push(found);
    }
}

fn overlaps(draft: &Draft, part: TokenRange) -> bool {
    draft.content.iter().chain(&draft.cue).any(|range| range.overlaps(part))
}

/// The words of the headline without the mark at their end.
fn title(reader: &Reader) -> Option<TokenRange> {
    let first = reader.document.tokens_in(reader.document.title()?);
    let stop = first.last().is_some_and(|last| reader.is(last, ".") && !reader.quoted(last));
    let title = if stop { first.ending(first.end.prev()) } else { first };
    (title.len() > FEWEST).then_some(title)
}

/// "…, inquest hears", "…, jury told", "…, report finds", "…, admits minister"
fn told_before(reader: &Reader, title: TokenRange) -> Option<Draft> {
    let comma = title.iter().rev().take(NAME + 2).find(|&ix| reader.is(ix, ",") && !reader.quoted(ix))?;
    let content = title.ending(comma);
    let tail = title.starting(comma.next());
    let parts =
        |ix: TokenIx| reader.any(ix, &[":", ";", "-", "–", "—", "?", "!", "and", "as", "but", "after", "while"]);
    // "No cuts, says minister"
    let short = tells(reader, tail.start) && !content.iter().any(|ix| reader.tag(ix).is_verb());
    let whole = (reader.words(content) >= FEWEST || short)
        && tail.len() > 1
        && !content.iter().any(|ix| reader.any(ix, &[":", ";", "–", "—"]) && !reader.quoted(ix))
        && !tail.iter().any(|ix| parts(ix) || reader.quoted(ix));
    // Two quotations side by side leave it open which of them it is.
    if !whole || wholly_quoted(reader, content) && !parted(reader, title) {
        return None;
    }
    let (last, first) = (tail.end.prev(), tail.start);
    let hearer = tail.len() <= 3 && is_hearer(reader.low(last.prev()));
    let (cue, voice) = if hearer && reader.is(last, "told") {
        (last, Voice::Nobody)
    } else if hearer && reader.any(last, &["hears", "heard"]) || tells(reader, last) {
        (last, Voice::Written(TokenRange::new(first, last)))
    } else if tells(reader, first) && speaks(reader, tail.starting(first.next())) {
        (first, Voice::Written(tail.starting(first.next())))
    } else {
        return None;
    };
    let verb = |ix: TokenIx| reader.tag(ix).is_verbal();
    if let Voice::Written(source) = voice
        && source.len() > 1
        && source.iter().any(|ix| verb(ix) || reader.tag(ix) == Tag::Preposition)
    {
        return None;
    }
    Some(Draft {
        content: vec![content],
        cue: Some(TokenRange::one(cue)),
        voice,
        evidence: Evidence::Transcript,
        confidence: CONFIDENCE,
    })
}

/// "No cuts to schools: minister", "School cuts ‘a disgrace’ – union": who says so, behind a mark alone.
fn signed(reader: &Reader, title: TokenRange) -> Option<Draft> {
    let separates = |ix: TokenIx| {
        reader.any(ix, &[":", "–", "—", "-", "--"]) && !reader.joins(ix) && !reader.quoted(ix) && ix.next() < title.end
    };
    let mark = title.iter().rev().take(NAME).find(|&ix| separates(ix))?;
    let content = title.ending(mark);
    let source = title.starting(mark.next());
    let plain = !source.iter().any(|ix| reader.quoted(ix) || reader.any(ix, &[",", "?", "!"]))
        && !content.iter().any(|ix| reader.any(ix, &[":", "–", "—", "?"]) && !reader.quoted(ix));
    if !plain || reader.words(content) < 2 {
        return None;
    }
    let last = source.end.prev();
    let told = content.iter().any(|ix| reader.quoted(ix) || reader.tag(ix).is_verb() || reader.tag(ix) == Tag::Modal);
    // "What both sides want: Break Up Banks"
    let does = source.len() > 1 && lexicon::verb(reader.low(source.start)).is_some();
    let proper = source.iter().all(|ix| reader.tag(ix) == Tag::Proper && reader.capital(ix));
    let named = proper && transcript::is_surname(reader, last, title.end);
    // "Inflation to ease: RBI"
    let short = reader.is(mark, ":") && source.len() == 1 && transcript::is_initials(reader, last, title.end);
    // "Kane stars in Dover win – match report"
    let piece = source.len() > 1 && reader.any(last, &["report", "review", "study"]);
    // "village mourns boy"
    let acts =
        source.iter().any(|ix| reader.tag(ix).is_verb()) || source.len() > 2 && reader.low(last.prev()).ends_with('s');
    let described = !piece && !acts && super::headed::describes(reader, source);
    let speaks = told && !does && (named || short || described);
    speaks.then(|| Draft {
        content: vec![content],
        cue: Some(TokenRange::one(mark)),
        voice: Voice::Written(source),
        evidence: Evidence::Transcript,
        confidence: TOLD_OF,
    })
}

/// Whether the words are for somebody, and not what is told: "admits minister", "says Lee", but not "quits, admits affair".
fn speaks(reader: &Reader, source: TokenRange) -> bool {
    let named = !reader.capital(source.start.prev())
        && source.iter().all(|ix| reader.tag(ix) == Tag::Proper && reader.capital(ix));
    named || super::headed::describes(reader, source) && !reader.any(source.start, &["others", "them"])
}

/// "Senator Denies Pressing the Board": where a headline's verb was taken for a part of the name, it is the cue, and what
/// follows is denied.
pub fn mend_headline(reader: &Reader, draft: &mut Draft) {
    // "‘You took my world’: fury as driver is jailed": that is no verb of saying.
    let idle = |cue: TokenRange| reader.reports(cue.end.prev()).is_none() && reader.tag(cue.start) == Tag::Auxiliary;
    if draft.voice == Voice::Nobody && draft.cue.is_some_and(idle) && in_title(reader, draft) {
        draft.cue = None;
    }
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return;
    };
    if let Some(as_) = meanwhile(reader, *content).filter(|_| cue.end <= content.start) {
        draft.content = vec![content.ending(as_)];
        return;
    }
    let verb = source.end.prev();
    let participle = reader.tag(cue.start) == Tag::Verb(VerbForm::Ing) && reader.capital(cue.start);
    let parted = verb > source.start && source.end == cue.start && content.start == cue.end;
    let present = || reader.verb(verb).filter(|known| known.verb.form == VerbForm::Present);
    let reports = || present().is_some_and(|known| known.reports.is_some());
    if participle && parted && reader.tag(verb) == Tag::Proper && reports() {
        draft.content = vec![TokenRange::new(cue.start, content.end)];
        draft.cue = Some(TokenRange::one(verb));
        draft.voice = Voice::Written(source.ending(verb));
    }
}

/// "defends cuts | as unions threaten strike": where it begins what others do meanwhile, in a headline.
fn meanwhile(reader: &Reader, content: TokenRange) -> Option<TokenIx> {
    const WITHIN: usize = 5;
    let title = reader.document.tokens_in(reader.document.title()?);
    if !title.contains(content.start) {
        return None;
    }
    let as_ = content.iter().skip(1).find(|&ix| reader.is(ix, "as") && !reader.quoted(ix))?;
    let finite = |ix: TokenIx| reader.tag(ix).may_be_finite();
    let clause = content.starting(as_.plus(2)).iter().take(WITHIN).any(finite);
    let thing = reader.tag(as_.prev()).is_nominal() && !content.ending(as_).iter().any(finite);
    (clause && thing && reader.tag(as_.next()).is_nominal()).then_some(as_)
}

/// Whether its words are a quotation in the headline.
fn in_title(reader: &Reader, draft: &Draft) -> bool {
    let title = reader.document.title().map(|title| reader.document.tokens_in(title));
    let within =
        |range: &TokenRange| title.is_some_and(|title| title.contains(range.start)) && reader.quoted(range.start);
    draft.content.iter().all(within)
}

/// Whether a semicolon stands before `part`.
fn parted(reader: &Reader, part: TokenRange) -> bool {
    reader.is(part.start.prev(), ";") && part.start.prev() < part.start
}

/// Whether the words are one quotation from end to end.
fn wholly_quoted(reader: &Reader, words: TokenRange) -> bool {
    reader.quotation(words.start).is_some_and(|quotation| reader.document.quotation(quotation).tokens.end >= words.end)
}

/// Whether the word is a verb in the present that reports a clause.
fn tells(reader: &Reader, ix: TokenIx) -> bool {
    let present = reader.verb(ix).is_some_and(|known| matches!(known.verb.form, VerbForm::Present | VerbForm::Plural))
        || reader.any(ix, &["say", "warn", "find", "show", "suggest", "claim"]);
    let clause = reader.reports(ix).is_some_and(|report| {
        matches!(report.class, Class::Speech | Class::Finding)
            && (report.takes(Takes::Clause) || report.takes(Takes::That))
    });
    present && clause && reader.tag(ix) != Tag::Proper
}

/// "‘We lost’: Lee hits back", "‘It shook’ – villagers describe the blast"
fn quoted_before(reader: &Reader, title: TokenRange) -> Option<Draft> {
    const SPEAKS: [(&str, &str); 6] =
        [("hits", "back"), ("hit", "back"), ("opens", "up"), ("open", "up"), ("speaks", "out"), ("speak", "out")];
    let words = reader.document.quotation(reader.quotation(title.start)?).tokens;
    let colon = words.end;
    if words.start != title.start || reader.words(words) < FEWEST || !reader.any(colon, &[":", "–", "—"]) {
        return None;
    }
    let rest = title.starting(colon.next());
    let speaks = |ix: TokenIx| {
        let report = reader.reports(ix).filter(|report| {
            report.class == Class::Speech && (report.takes(Takes::Clause) || report.takes(Takes::Whom))
        });
        let present =
            reader.verb(ix).is_some_and(|known| matches!(known.verb.form, VerbForm::Present | VerbForm::Plural));
        let listed = SPEAKS.iter().any(|&(verb, with)| reader.is(ix, verb) && reader.is(ix.next(), with));
        listed
            || present
                && (report.is_some()
                    || reader.any(
                        ix,
                        &[
                            "attacks",
                            "blasts",
                            "condemns",
                            "defends",
                            "describes",
                            "remembers",
                            "relives",
                            "slams",
                            "speaks",
                        ],
                    ))
    };
    let plurals = |ix: TokenIx| reader.any(ix, &["describe", "recall", "relive", "remember", "speak", "tell", "warn"]);
    // "“I was wrong”: Ana Ruiz on the mill"
    let on = rest.iter().skip(1).take(NAME).find(|&ix| {
        let name = rest.ending(ix);
        reader.is(ix, "on")
            && name.iter().all(|ix| reader.tag(ix) == Tag::Proper)
            && transcript::is_surname(reader, ix.prev(), title.end)
    });
    let verb = on.or_else(|| rest.iter().skip(1).take(NAME).find(|&ix| speaks(ix) || plurals(ix)))?;
    let source = rest.ending(verb);
    let names = source.iter().all(|ix| {
        reader.tag(ix).is_nominal()
            || matches!(reader.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number)
    });
    names.then(|| Draft {
        content: vec![words],
        cue: Some(TokenRange::one(colon)),
        voice: Voice::Written(source),
        evidence: Evidence::Transcript,
        confidence: TOLD_OF,
    })
}
