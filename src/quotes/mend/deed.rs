//! What the source did next is no part of what it said.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::draft::Draft;
use crate::quotes::reader::Reader;

/// "promised a review and left the room", "described it as “brave” and kept her rating": what the source did next is no part
/// of what was promised. Where words in marks are told behind that, they end by themselves.
pub fn before_the_next(reader: &Reader, content: TokenRange) -> TokenRange {
    if let Some(joint) = behind_a_name_for_it(reader, content).or_else(|| behind_a_comma_in_marks(reader, content)) {
        return content.ending(joint);
    }
    let finite = |ix: TokenIx| {
        matches!(reader.tag(ix), Tag::Verb(VerbForm::Past) | Tag::Modal) || reader.tag(ix) == Tag::Auxiliary
    };
    // "in May"
    let Some(verb) = content.iter().filter(|&ix| !reader.is_time(ix)).find(|&ix| {
        finite(ix) || matches!(reader.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural | VerbForm::Participle))
    }) else {
        return content;
    };
    if let Some(joint) = content.iter().find(|&ix| ix > content.start && is_sentence_passed(reader, content, ix)) {
        return content.ending(joint);
    }
    let joint = begins(reader, verb);
    // "the fire spread and burnt a mill": the tags take such a verb for a noun.
    let unchanged = |ix: TokenIx| {
        let subject =
            matches!(reader.tag(ix.prev()), Tag::Noun | Tag::Proper | Tag::Adverb) && content.contains(ix.prev());
        subject && lexicon::is_unchanging(reader.low(ix))
    };
    if content.contains(joint) && content.ending(joint).iter().any(unchanged) {
        return content;
    }
    let joins = reader.any(joint, &["and", "but"]) && joint > content.start && finite(verb);
    let marked = |stretch: TokenRange| stretch.iter().any(|ix| reader.quoted(ix));
    let ends_by_marks = || marked(content) && (marked(content.starting(joint)) || !reader.quoted(joint.prev()));
    let told =
        || ends_by_marks() || content.iter().any(|ix| reader.any(ix, &["that", "if", "whether", "how", "who", "what"]));
    // "denies murder but has admitted theft" is told apart later.
    let pleads = |ix: TokenIx| reader.verb(ix).is_some_and(|known| matches!(known.verb.lemma, "admit" | "deny"));
    if !joins || told() || pleads(verb) || pleads(verb.next()) {
        return content;
    }
    let end = if reader.is(joint.prev(), ",") { joint.prev() } else { joint };
    content.ending(end)
}

/// What joins the next deed to words in marks that only name something: "it “a mess that nobody wanted” | and orders a review";
/// but "it was “a mess” and made no sense". The tags may take such a verb for a noun.
fn behind_a_name_for_it(reader: &Reader, content: TokenRange) -> Option<TokenIx> {
    let told = |ix: TokenIx| reader.tag(ix).is_verbal() && !reader.quoted(ix);
    let joint = content.iter().skip(1).find(|&ix| {
        reader.any(ix, &["and", "but"]) && reader.quoted(ix.prev()) && !reader.quoted(ix) && ix.next() < content.end
    })?;
    let open = reader.document.quotation(reader.quotation(joint.prev())?).tokens.start;
    let names = matches!(reader.tag(open.next()), Tag::Determiner | Tag::Adjective | Tag::Noun) && open > content.start;
    let verb = joint.next();
    let past = reader.tag(verb) == Tag::Verb(VerbForm::Past);
    let acts = past || reader.verb(verb).is_some() && reader.tag(verb.next()) == Tag::Determiner;
    let marked = content.starting(joint).iter().any(|ix| reader.quoted(ix));
    (names && acts && !marked && !content.ending(joint).iter().any(told)).then_some(joint)
}

/// "chanting “Go home” | and waving flags": what those who cry something do besides.
pub fn before_a_further_participle(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_mut_slice()) else { return };
    let participle = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Ing);
    let Some(quotation) = reader.quotation(content.start).filter(|_| reader.opens_quotation(content.start)) else {
        return;
    };
    let joint = reader.document.quotation(quotation).tokens.end;
    let further = reader.is(joint, "and") && participle(joint.next()) && content.contains(joint.next());
    let behind = content.starting(joint.min(content.end));
    let marked = behind.iter().any(|ix| reader.quoted(ix));
    if participle(cue.end.prev()) && cue.end == content.start && further && !participle(content.start.next()) && !marked
    {
        content.end = joint;
    }
}

/// What joins the next deed to words in marks that end with a comma: "said it was “a mess,” | and walked out".
fn behind_a_comma_in_marks(reader: &Reader, content: TokenRange) -> Option<TokenIx> {
    let ends = |joint: &TokenIx| {
        let mark = joint.prev();
        reader.any(*joint, &["and", "but"])
            && reader.quoted(mark)
            && !reader.quoted(*joint)
            && reader.is(mark.prev(), ",")
    };
    let joint = content.iter().skip(2).find(ends)?;
    let behind = content.starting(joint.next());
    let verb = behind.iter().find(|&ix| reader.tag(ix) != Tag::Adverb)?;
    let marked = behind.iter().any(|ix| reader.quoted(ix));
    let does = reader.tag(verb) == Tag::Verb(VerbForm::Past) && reader.reports(verb).is_none();
    (does && !marked).then_some(joint)
}

/// What joins the verb at `verb` to what stands before: "and left", "and in May he left", "and in May left".
fn begins(reader: &Reader, verb: TokenIx) -> TokenIx {
    const TIMED: usize = 6;
    let mut at = verb.prev();
    if reader.any(at, &["he", "she", "it", "they"]) {
        at = at.prev();
    }
    let days = (0..TIMED).take_while(|&by| reader.is_time(at.minus(by))).count();
    let on = at.minus(days);
    match days {
        0 => verb.prev(),
        _ if reader.any(on, &["in", "on", "at"]) => on.prev(),
        _ => on,
    }
}

/// "told him that he was to blame | and jailed him", "said that it was late | and adjourned the hearing": what a court did
/// besides. What another body did, "said the council met and adjourned", it does not.
fn is_sentence_passed(reader: &Reader, content: TokenRange, joint: TokenIx) -> bool {
    const PASSED: [&str; 6] = ["fined", "imprisoned", "jailed", "ordered", "remanded", "sentenced"];
    const RULED: [&str; 6] = ["adjourned", "gave", "granted", "postponed", "reserved", "sought"];
    const SUBJECT: usize = 5;
    let (verb, whom) = (joint.next(), joint.plus(2));
    if !reader.is(joint, "and") || reader.quoted(joint) {
        return false;
    }
    if reader.any(verb, &PASSED) && (reader.any(whom, &["her", "him", "them"]) || reader.tag(whom) == Tag::Proper) {
        return true;
    }
    let be = content.ending(joint).iter().take(SUBJECT).find(|&ix| reader.any(ix, &["was", "were", "would", "had"]));
    let acts = |ix: TokenIx| reader.tag(ix) == Tag::Proper || lexicon::is_role_or_body(reader.low(ix));
    let thing = be.is_some_and(|be| !content.ending(be).iter().any(acts));
    // "gave the firm two weeks", "sought three weeks’ time"
    let given = || content.starting(whom).iter().take(SUBJECT).any(|ix| reader.is_time(ix));
    let long = !reader.any(verb, &["gave", "sought"]) || given();
    thing && reader.any(verb, &RULED) && long
}
