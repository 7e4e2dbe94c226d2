//! Who says what something moved them to say, or what they filed with a court: "prompting the mayor, Ann Lee, to say that",
//! "filed a suit in the High Court alleging that".

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;
use crate::quotes::subject;

static MOVES: WordSet = WordSet::of(include_str!("../../lexicon/quotes/moves.txt"));
static FILES: WordSet = WordSet::of(include_str!("../../lexicon/quotes/files.txt"));

/// How far before the cue the verb may stand that tells what moved them, or what they did.
const WITHIN: usize = 20;

/// "prompting the mayor, Ann Lee, to bang her gavel and warn | that it leaked": the mayor warns, not what prompted her.
pub fn give_to_whoever_is_moved(reader: &Reader, draft: &mut Draft) {
    let Some(cue) = draft.cue else { return };
    let base = |ix: TokenIx| matches!(reader.tag(ix), Tag::Verb(VerbForm::Base | VerbForm::Plural));
    let to = |ix: TokenIx| reader.is(ix, "to") && base(ix.next());
    let verb = if to(cue.start) { cue.start.next() } else { cue.start };
    let joint = verb.prev();
    if !base(verb) || !(to(joint) || reader.any(joint, &["and", "or"])) || reader.quoted(verb) {
        return;
    }
    let first = reader.document.sentence_at(cue.start).start;
    let floor = first.max(TokenIx(cue.start.0.saturating_sub(WITHIN)));
    let Some(moves) = (floor.0..joint.0).rev().map(TokenIx).find(|&ix| MOVES.has(reader.low(ix))) else { return };
    let Some(phrase) = reader.phrase_starting_at(moves.next(), verb, false) else { return };
    let Some(next) = (phrase.end.0..verb.0).map(TokenIx).find(|&ix| to(ix)) else { return };
    // "the mayor, Ann Lee, to": a comma opens what describes them, and a comma closes it.
    let aside = TokenRange::new(phrase.end, next);
    let comma = |ix: TokenIx| reader.is(ix, ",");
    let described = aside.is_empty() || aside.len() > 2 && comma(aside.start) && comma(next.prev());
    let thing = reader.any(phrase.start, &["a", "an"]) && reader.is(moves, "leading");
    if !described || thing {
        return;
    }
    draft.voice = Voice::Written(reader.trimmed(phrase.ending(next)));
    if let Some(content) = draft.content.first_mut().filter(|content| reader.is(content.start, "that"))
        && content.len() > 2
        && cue.end == content.start
    {
        content.start = content.start.next();
    }
}

/// "The union filed a suit in the High Court alleging | that it leaked", "Lee took to Instagram on Monday to tell fans | it
/// leaked": neither the court nor what she took to tells anything.
pub fn give_to_whoever_files(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let whole = if reader.tag(source.start.prev()) == Tag::Determiner { source.start.prev() } else { source.start };
    let before = whole.prev();
    let comes = reader.is(cue.start, "to") && source.end <= cue.start;
    let filing = source.end == cue.start && reader.tag(cue.start) == Tag::Verb(VerbForm::Ing);
    let timed = |ix| reader.is_time(ix) || reader.tag(ix) == Tag::Preposition && reader.is_time(ix.next());
    let beside = TokenRange::new(source.end, cue.start).iter().all(timed);
    if !(filing || comes && beside) || !reader.any(before, &["against", "at", "before", "in", "on", "to", "with"]) {
        return;
    }
    let first = reader.document.sentence_at(cue.start).start;
    let floor = first.max(TokenIx(before.0.saturating_sub(WITHIN)));
    let mut back = (floor.0..before.0).rev().map(TokenIx).filter(|&ix| reader.tag(ix).is_verb());
    // "appealed to ministers to say"
    let asks = |ix: TokenIx| reader.reports(ix).is_some_and(|report| report.needed.is_none());
    let verb = match comes {
        true => back.next().filter(|&verb| reader.tag(verb).is_finite() && !asks(verb)),
        false => back.find(|&ix| FILES.has(reader.low(ix))),
    };
    if let Some(filer) = verb.and_then(|verb| subject::nearest(reader, verb.next(), first)) {
        draft.voice = Voice::Written(filer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn whoever_is_moved_speaks() {
        let cases = [
            ("[The leak] shut it, prompting the mayor, Ann Lee, to <say> {that it was old}.", "the mayor, Ann Lee"),
            ("[The news] led Mr Cole to <declare that> {it was over}.", "Mr Cole"),
            ("[The delay] angered fans, leading the club to apologise and <promise that> {it would pay}.", "the club"),
            ("[The club] wants to forgive the players and <promise that> {it would pay}.", "The club"),
            ("[The row] was critical to leading the firm, to <say> {what it was}.", "The row"),
            ("[Cole], leading a march to <say that> {it was over}, fell.", "Cole"),
            ("[The union] filed a suit in [the High Court] <alleging that> {it leaked}.", "The union"),
            ("The union sent [a letter] <alleging that> {it leaked}.", "a letter"),
            ("Ana Lee took to [Facebook] last night <to tell> {her fans it leaked}.", "Ana Lee"),
            ("Ana Lee took in [a lodger] <who told> {her it leaked}.", "a lodger"),
            ("The union filed a suit, after [a report] <alleging that> {it leaked}.", "a report"),
            ("Lee, 29, took to [Instagram] last night <to tell> her fans {it leaked}.", "Lee, 29"),
            ("Lee went to [the police] on Monday <to say> {it leaked}.", "Lee"),
            ("Lee waited for [the police] <to say> {it leaked}.", "the police"),
            ("Lee appealed to [ministers] <to say that> {it leaked}.", "ministers"),
            ("Lee, who told [ministers] on Monday <to say> {it leaked}, left.", "ministers"),
        ];
        marked::check(&cases, |marked| {
            // The source is the last that is marked.
            let marked = match marked.matches('[').count() {
                2 => marked.replacen('[', "", 1).replacen(']', "", 1),
                _ => marked.to_string(),
            };
            marked::source(&marked, |reader, draft| {
                give_to_whoever_is_moved(reader, draft);
                give_to_whoever_files(reader, draft);
            })
        });
    }
}
