//! "Lee is sure that it leaks": how somebody stands to what a clause tells.

use super::cue::{self, Cue};
use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use super::subject;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordMap;

static ATTITUDES: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/quotes/attitudes.txt"), Some);

/// What ties an attitude to whoever has it.
const TIES: [&str; 14] =
    ["am", "are", "be", "been", "is", "was", "were", "being", "'m", "'re", "'s", "’m", "’re", "’s"];
/// The same in other words: "remains hopeful that".
const STAYS: [&str; 6] = ["feel", "feels", "felt", "remain", "remained", "remains"];

/// Whether the draft tells of an attitude to something: "is critical of the plan".
pub fn is_to_something(reader: &Reader, draft: &Draft) -> bool {
    let Some(cue) = draft.cue.filter(|_| draft.evidence == Evidence::Object) else { return false };
    let leads = matches!(reader.tag(cue.end.prev()), Tag::Preposition | Tag::To);
    leads && cue.len() > 2 && ATTITUDES.get(reader.low(cue.end.minus(2))).is_some()
}

impl Desk<'_, '_, '_> {
    /// Finds the clauses of `sheet` to which somebody's attitude is told by no verb.
    pub fn attitudes(&mut self, sheet: &Sheet) {
        for at in sheet.frame.tokens.iter() {
            let attitude =
                matches!(self.reader.tag(at), Tag::Adjective | Tag::Verb(VerbForm::Participle | VerbForm::Past));
            if attitude && !self.reader.quoted(at) && self.draft_of(at).is_none() {
                self.attitude(sheet, at);
            }
        }
    }

    /// Finds the clause to which an attitude is told by the word at `at`.
    pub fn attitude(&mut self, sheet: &Sheet, at: TokenIx) -> Option<()> {
        let takes = *ATTITUDES.get(self.reader.low(at))?;
        let bare = takes.starts_with("clause");
        const FAR: usize = 6;
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let floor = frame.start.max(TokenIx(at.0.saturating_sub(FAR)));
        let mut start = at;
        while start > floor && matches!(reader.tag(start.prev()), Tag::Adverb | Tag::Auxiliary | Tag::Modal) {
            start = start.prev();
        }
        let verb = start.prev();
        let stays = start > floor && reader.any(verb, &STAYS);
        if stays {
            start = verb;
        }
        let tied = stays || TokenRange::new(start, at).iter().any(|ix| reader.any(ix, &TIES));
        let next = at.next();
        let that = reader.is(next, "that") && !takes.starts_with("none");
        let opens = matches!(reader.tag(next), Tag::Pronoun | Tag::Determiner | Tag::Proper | Tag::Noun);
        // "critical of the plan"
        let object = reader.tag(next) == Tag::Preposition && takes.split(' ').any(|word| reader.is(next, word))
            || reader.is(next, "to") && takes.ends_with(" to") && !reader.tag(at.plus(2)).is_verb();
        if !tied || reader.quoted(next) || !(that || object || bare && opens && self.verb_follows(next, frame.end)) {
            return None;
        }
        let tokens = TokenRange::new(start, if object { next.next() } else { next });
        let cue = Cue { at, tokens, verb: cue::UNLISTED, form: VerbForm::Past, passive: false };
        let source = subject::before(reader, &cue, frame.start)?.tokens;
        let first = if that || object { next.next() } else { next };
        let content = reader.trimmed(TokenRange::new(first, self.clause_end(sheet, &cue, first)));
        if content.len() < 2 || self.is_taken(source) {
            return None;
        }
        let evidence = match (that, object) {
            (true, _) => Evidence::That,
            (_, true) => Evidence::Object,
            _ => Evidence::Belief,
        };
        self.add(Draft::new(vec![content], Some(tokens), Voice::Written(source), evidence));
        Some(())
    }
}
