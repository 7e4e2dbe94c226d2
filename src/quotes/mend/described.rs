//! "According to Lee, an aide, it rained": a description behind the one who speaks is none of what is said.

use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::{self, ROLE_NOUNS};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// How many tokens a description has at most.
const LONGEST: usize = 25;
/// How many tokens a name has at most.
const NAME: usize = 4;

/// Takes out of what `draft` tells by a leading "according to" what describes or names its source.
pub fn take_description(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_mut_slice()) else {
        return;
    };
    let leads = reader.is(cue.start, "according") && cue.end == source.start && reader.is(source.end, ",");
    if !leads {
        return;
    }
    let left = TokenRange::new(source.end.next(), content.start.prev());
    if is_name(reader, left) && reader.is(left.end, ",") && subject_of(reader, *content).is_none() {
        content.start = left.start;
    }
    if content.start != source.end.next() {
        return;
    }
    let Some(comma) = content.iter().take(LONGEST).find(|&ix| closes(reader, source, *content, ix)) else { return };
    draft.voice = Voice::Written(source.ending(comma));
    content.start = comma.next();
}

/// "The baker, | Ann Lee, and her daughter | said": all who speak, where only what the first of them is was taken for them.
pub fn take_those_joined(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let rest = TokenRange::new(source.end, cue.start);
    if !reader.is(rest.start, ",") || !(5..=LONGEST).contains(&rest.len()) || reader.quoted(source.start) {
        return;
    }
    let Some(comma) = rest.iter().skip(1).find(|&ix| reader.is(ix, ",")) else { return };
    let joined = rest.starting(comma.plus(2));
    let verbal = |ix: TokenIx| reader.tag(ix).is_verb() || reader.tag(ix).may_be_finite();
    let named = is_name(reader, TokenRange::new(rest.start.next(), comma));
    if named && reader.is(comma.next(), "and") && !joined.is_empty() && !joined.iter().any(verbal) {
        draft.voice = Voice::Written(TokenRange::new(source.start, rest.end));
    }
}

/// "The woman who called police, | Ann Lee, | said": the name, where what she did was taken for who she is.
pub fn take_name(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    if !reader.is(cue.start.prev(), ",") || reader.tag(source.start) != Tag::Determiner {
        return;
    }
    let told = TokenRange::new(source.start, cue.start.prev());
    let Some(who) = told.iter().take(LONGEST).find(|&ix| reader.is(ix, "who")) else { return };
    let clause = told.starting(who);
    let Some(comma) = clause.iter().rev().take(NAME + 1).find(|&ix| reader.is(ix, ",")) else { return };
    let name = clause.starting(comma.next());
    // "The woman who met the mayor, Ann Lee, said"
    let another = ROLE_NOUNS.get(reader.low(comma.prev())).is_some();
    let acts = clause.ending(comma).iter().any(|ix| reader.tag(ix).is_verbal());
    if name.len() > 1 && is_name(reader, name) && acts && !another {
        draft.voice = Voice::Written(name);
    }
}

/// Whether the comma at `comma` closes a description of `source` that opens `content`.
fn closes(reader: &Reader, source: TokenRange, content: TokenRange, comma: TokenIx) -> bool {
    if !reader.is(comma, ",") || reader.quoted(comma) {
        return false;
    }
    let description = content.ending(comma);
    let Some(subject) = subject_of(reader, content.starting(comma.next())) else { return false };
    let lists = subject.iter().any(|ix| reader.tag(ix) == Tag::Conjunction);
    is_relative(reader, description) || is_role(reader, source, description) && !(lists && description.len() <= 2)
}

/// What stands before the first verb of `clause`, if a subject does and no comma parts the two.
fn subject_of(reader: &Reader, clause: TokenRange) -> Option<TokenRange> {
    let verb = clause.iter().find(|&ix| reader.tag(ix).may_be_finite() || reader.tag(ix).is_verb())?;
    let subject = clause.ending(verb);
    let joins = reader.tag(subject.start) == Tag::Conjunction && !reader.any(subject.start, &["both", "neither"]);
    let opens = !subject.is_empty() && !joins;
    let whole = subject.iter().all(|ix| !reader.any(ix, &[",", ";", ":"]) && !reader.is_relative(ix));
    (opens && whole).then_some(subject)
}

/// "who visited the site", "which has staff there"
fn is_relative(reader: &Reader, words: TokenRange) -> bool {
    let opens = reader.any(words.start, &["who", "whose", "which", "where", "whom"]);
    opens && words.iter().any(|ix| reader.tag(ix).may_be_finite())
}

fn is_name(reader: &Reader, words: TokenRange) -> bool {
    let name = |ix: TokenIx| reader.tag(ix) == Tag::Proper && reader.capital(ix);
    !words.is_empty() && words.len() <= NAME && words.iter().all(name)
}

/// "Lee, | an aide to the mayor": what one is of whom the name was told.
fn is_role(reader: &Reader, source: TokenRange, words: TokenRange) -> bool {
    let named = source.last().is_some_and(|last| reader.tag(last) == Tag::Proper);
    let verb = |ix: TokenIx| reader.tag(ix).may_be_finite() || reader.tag(ix).is_verb() || reader.quoted(ix);
    let head = words.iter().take_while(|&ix| !matches!(reader.tag(ix), Tag::Preposition | Tag::To)).last();
    let role = head.is_some_and(|head| lexicon::is_role_or_body(reader.low(head)));
    named && role && !words.iter().any(verb)
}
