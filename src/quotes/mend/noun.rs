//! "His claim that the vote was rigged has been dismissed": a clause that hangs on a noun ends before the noun's own verb.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::draft::Draft;
use crate::quotes::reader::Reader;

/// How many tokens may stand between the beginning of its clause and the noun.
const WITHIN: usize = 6;

/// `content` of `draft` up to the verb of the noun on which it hangs.
pub fn before_its_verb(reader: &Reader, draft: &Draft, content: TokenRange) -> TokenRange {
    let Some(cue) = draft.cue.filter(|cue| cue.end <= content.start) else { return content };
    // "His promise to mend it": the infinitive stands right behind the noun.
    let to = reader.tag(content.start) == Tag::To;
    let that = if to { content.start } else { content.start.prev() };
    let noun = if reader.is(cue.end.prev(), "that") { cue.end.minus(2) } else { cue.end.prev() };
    let hangs = noun >= cue.start && noun.next() == that && (to || reader.is(that, "that"));
    let quoted = content.iter().any(|ix| reader.quoted(ix));
    let determined = matches!(reader.tag(noun.prev()), Tag::Determiner | Tag::Possessive);
    if !hangs || !(reader.tag(noun) == Tag::Noun || determined) || quoted {
        return content;
    }
    let Some(leads) = leads(reader, noun).filter(|&leads| !to || leads == Leads::Verb) else { return content };
    let told = if to { content.starting(content.start.plus(2)) } else { content };
    match second_verb(reader, told, leads, usize::from(!to)) {
        Some(verb) => reader.trimmed(content.ending(verb)),
        None => content,
    }
}

/// How the noun stands in its clause.
#[derive(Clone, Copy, PartialEq)]
enum Leads {
    /// It is the subject: "His claim that ... is false".
    Verb,
    /// A preposition leads to it: "Amid fears that ..., savers queued".
    Comma,
}

fn leads(reader: &Reader, noun: TokenIx) -> Option<Leads> {
    let sentence = reader.document.sentence_at(noun);
    let first = sentence.start.max(TokenIx(noun.0.saturating_sub(WITHIN)));
    let plain = |ix: TokenIx| {
        let inner = matches!(reader.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Pronoun | Tag::Conjunction);
        inner || reader.tag(ix).is_nominal() || reader.joins(ix)
    };
    let mut start = noun;
    while start > first && plain(start.prev()) && !reader.quoted(start.prev()) {
        start = start.prev();
    }
    let preposition = start > first && reader.tag(start.prev()) == Tag::Preposition;
    let begins = if preposition { start.prev() } else { start };
    match (begins == sentence.start, preposition) {
        (true, true) => Some(Leads::Comma),
        (true, false) => Some(Leads::Verb),
        _ => None,
    }
}

/// The verb in `content` that is one too many for it, which has one or none of its own as `may` tells, or the comma before
/// a clause of its own.
fn second_verb(reader: &Reader, content: TokenRange, leads: Leads, may: usize) -> Option<TokenIx> {
    let (mut may, mut verbs) = (may, 0);
    // Whether a verb with its helpers is being read, and whether that itself has been.
    let (mut within, mut main) = (false, false);
    for ix in content.iter() {
        let verb = reader.tag(ix).is_verb();
        let helps = reader.tag(ix).helps();
        if leads == Leads::Comma && verbs > 0 && reader.is(ix, ",") {
            let next = reader.tag(ix.next());
            return (next.is_nominal() || matches!(next, Tag::Determiner | Tag::Pronoun)).then_some(ix);
        }
        if within && (reader.tag(ix) == Tag::Adverb || helps && !main || verb && !main) {
            main |= verb;
            if verb && reader.reports(ix).is_some() {
                may += 1;
            }
            continue;
        }
        within = false;
        if reader.tag(ix).may_be_finite() || takes_whom(reader, ix) {
            verbs += 1;
            if verbs > may {
                let mut verb = ix;
                while reader.tag(verb.prev()) == Tag::Adverb && verb.prev() > content.start {
                    verb = verb.prev();
                }
                return (leads == Leads::Verb).then_some(verb);
            }
            (within, main) = (true, verb);
            if verb && reader.reports(ix).is_some() {
                may += 1;
            }
        } else if matches!(reader.tag(ix), Tag::Conjunction | Tag::Subordinator)
            || reader.any(ix, &[",", "that", "who", "which", "what", "how"])
        {
            may += 1;
        }
    }
    None
}

/// "won him", "surprised his party": what the tags take for a participle, with an object right behind.
fn takes_whom(reader: &Reader, ix: TokenIx) -> bool {
    let form = reader.tag(ix) == Tag::Verb(VerbForm::Participle)
        || reader.tag(ix) == Tag::Adjective && reader.low(ix).ends_with("ed");
    form && !matches!(reader.tag(ix.prev()), Tag::Auxiliary | Tag::Determiner)
        && matches!(reader.tag(ix.next()), Tag::Pronoun | Tag::Determiner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn a_clause_on_a_noun_ends_before_the_nouns_verb() {
        let cases = [
            ("[His] <claim> that {the vote was rigged has been dismissed}.", "the vote was rigged"),
            ("[The mayor]’s <claim> that {crime had doubled is false}.", "crime had doubled"),
            ("<The argument> that {taxes kill jobs is old}.", "taxes kill jobs"),
            ("Amid <fears> that {the bank would fail, savers queued outside}.", "the bank would fail"),
            ("[His] <claim> that {the clerk knew the vote was rigged}.", "the clerk knew the vote was rigged"),
            ("[His] <belief> that {taxes are high won him votes}.", "taxes are high"),
            ("[Her] <promise> {to build homes has been broken}.", "to build homes"),
            ("[The minister]’s <pledge> {to resign surprised his party}.", "to resign"),
            ("[Her] <promise> {to help those who lost homes}.", "to help those who lost homes"),
            ("[She] broke her <promise> {to build homes the town needs}.", "to build homes the town needs"),
            ("[He] repeated his <claim> that {the mill which burnt was old}.", "the mill which burnt was old"),
            ("[His] <fear> that {it would leak and rot proved right}.", "it would leak and rot proved right"),
        ];
        let mend = |reader: &Reader, draft: &mut Draft| {
            draft.content = vec![before_its_verb(reader, draft, draft.content[0])];
        };
        marked::check(&cases, |marked| marked::content(marked, mend));
    }
}
