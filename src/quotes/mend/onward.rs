//! "said that the fund was empty, but that the books looked fine": what is said goes on behind a conjunction at which it was
//! taken to end.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::cue::Class;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::{REACH, Reader};

/// How many drafts to either side may have words of the same sentence: they stand in the order of the text.
const NEAR: usize = 50;

/// How a report goes on.
struct Onward {
    /// One past its last token.
    end: TokenIx,
    /// The verb that was taken for another report of the same speaker, if any.
    verb: Option<TokenIx>,
}

/// Has each of `drafts` go on as far as it does, and leaves out those that are part of it.
pub fn go_on(reader: &Reader, drafts: &mut Vec<Draft>) {
    let mut gone = vec![false; drafts.len()];
    for place in 0..drafts.len() {
        let Some(onward) = onward(reader, &drafts[place]) else { continue };
        let Some(last) = drafts[place].content.last().copied() else { continue };
        let more = TokenRange::new(last.end, onward.end);
        let part = |draft: &Draft| onward.verb.is_some_and(|verb| draft.cue.is_some_and(|cue| cue.contains(verb)));
        let near = place.saturating_sub(NEAR)..drafts.len().min(place + NEAR);
        let others =
            || near.clone().filter(|&other| other != place).filter_map(|other| Some((other, drafts.get(other)?)));
        if others().any(|(_, draft)| touches(draft, more) && !part(draft)) {
            continue;
        }
        let parts: Vec<usize> = others().filter(|(_, draft)| part(draft)).map(|(other, _)| other).collect();
        parts.into_iter().for_each(|other| gone[other] = true);
        if let Some(last) = drafts[place].content.last_mut() {
            last.end = onward.end;
        }
    }
    if gone.contains(&true) {
        super::leave_out(drafts, &gone);
    }
}

fn touches(draft: &Draft, range: TokenRange) -> bool {
    let source = match draft.voice {
        Voice::Written(source) => Some(source),
        _ => None,
    };
    draft.content.iter().chain(&draft.cue).chain(&source).any(|other| other.overlaps(range))
}

fn onward(reader: &Reader, draft: &Draft) -> Option<Onward> {
    let (cue, [content]) = (draft.cue?, draft.content.as_slice()) else { return None };
    let told = cue.end <= content.start && reader.words(cue) > 0 && !reader.quoted(content.start);
    if !told || reader.quoted(content.end) {
        return None;
    }
    let comma = reader.is(content.end, ",");
    let joint = if comma { content.end.next() } else { content.end };
    let joins = reader.any(joint, &["and", "but"]) && !reader.quoted(joint.next());
    let clause = content.iter().any(|ix| reader.tag(ix).is_finite() || reader.tag(ix).is_verb());
    if !joins || !clause {
        return None;
    }
    let end = || sentence_end(reader, joint);
    if says_that_too(reader, joint) {
        return Some(Onward { end: end(), verb: None });
    }
    if comma && reader.is(joint, "but") && is_foreseen(reader, *content, joint) {
        return Some(Onward { end: end(), verb: None });
    }
    if comma && let Some(verb) = goes_on_alike(reader, *content, joint) {
        return Some(Onward { end: end(), verb: Some(verb) });
    }
    let verb = joint.next();
    (!comma && is_held(reader, verb) && is_past(reader, *content)).then(|| Onward { end: end(), verb: Some(verb) })
}

/// ", but that the books looked fine", but not ", but that is another story".
fn says_that_too(reader: &Reader, joint: TokenIx) -> bool {
    let that = joint.next();
    let points = || super::that::points_to(reader, that.next(), that.plus(3));
    reader.is(that, "that") && !reader.tag(that.next()).is_finite() && reader.is_word(that.next()) && !points()
}

/// "said it would close, but the yard would stay": nothing else than what was said is foreseen from then.
fn is_foreseen(reader: &Reader, content: TokenRange, joint: TokenIx) -> bool {
    const WITHIN: usize = 8;
    let first = |range: TokenRange| range.iter().find(|&ix| reader.tag(ix).is_finite());
    let would = |ix: Option<TokenIx>| ix.is_some_and(|ix| reader.is(ix, "would"));
    let next = TokenRange::new(joint.next(), joint.plus(WITHIN));
    let plain = !next.iter().take_while(|&ix| !reader.tag(ix).is_finite()).any(|ix| reader.quoted(ix));
    would(first(content)) && would(first(next)) && plain
}

/// "said she wanted change, but found it too dear", "…, but not now": the verb behind ", but" without a subject, or the word
/// in its place, where one who is told of by a pronoun goes on; what is said next is another report.
fn goes_on_alike(reader: &Reader, content: TokenRange, joint: TokenIx) -> Option<TokenIx> {
    let mut verb = joint.next();
    if reader.is(joint, "but") && reader.any(verb, &["not", "only"]) && !reader.tag(verb.next()).is_finite() {
        return Some(verb);
    }
    if reader.tag(verb) == Tag::Adverb {
        verb = verb.next();
    }
    let pronoun = reader.any(content.start, &["he", "she", "they", "it", "i", "we"]);
    let main = (0..3).map(|by| verb.plus(by)).find(|&ix| reader.tag(ix).is_verb())?;
    let tells = reader.reports(main).is_some_and(|report| !matches!(report.class, Class::Belief | Class::Finding));
    let past = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Past);
    let alike = reader.any(verb, &["has", "have"])
        || is_past(reader, content) == (past(verb) || reader.any(verb, &["was", "were", "had", "did", "would"]));
    (reader.is(joint, "but") && pronoun && reader.tag(verb).is_finite() && !tells && alike).then_some(main)
}

/// "but wanted guarantees": nobody is told of as wanting something right behind what was said.
fn is_held(reader: &Reader, verb: TokenIx) -> bool {
    let held = reader.reports(verb).is_some_and(|report| report.class == Class::Belief);
    // "said there was none and sought more time"
    let asks = reader.is(verb, "sought");
    held && !asks && reader.tag(verb) == Tag::Verb(VerbForm::Past)
}

/// Whether the clause is in the past, as what was said is: "said he was ready", but not "said he is ready".
fn is_past(reader: &Reader, content: TokenRange) -> bool {
    let Some(verb) = content.iter().find(|&ix| reader.tag(ix).is_finite()) else { return false };
    reader.tag(verb) == Tag::Verb(VerbForm::Past)
        || reader.any(verb, &["was", "were", "had", "did", "would", "could", "might"])
}

/// Where the sentence ends behind `ix`, or one part of it.
fn sentence_end(reader: &Reader, ix: TokenIx) -> TokenIx {
    let sentence = reader.document.sentence_at(ix);
    let all = TokenRange::new(ix, sentence.end.min(ix.plus(REACH)));
    let part = all.iter().find(|&ix| reader.is(ix, ";") && !reader.quoted(ix)).unwrap_or(all.end);
    reader.trimmed(TokenRange::new(ix, part)).end
}
