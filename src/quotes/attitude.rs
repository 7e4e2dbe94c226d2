//! "Lee is sure that it leaks": how somebody stands to what a clause tells.

use std::sync::LazyLock;

use super::cue::{self, Cue};
use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::subject;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordMap;

static ATTITUDES: LazyLock<WordMap<&'static str>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/quotes/attitudes.txt"), Some));

/// What ties an attitude to whoever has it.
const TIES: [&str; 14] =
    ["am", "are", "be", "been", "is", "was", "were", "being", "'m", "'re", "'s", "’m", "’re", "’s"];
/// The same in other words: "remains hopeful that".
const STAYS: [&str; 6] = ["feel", "feels", "felt", "remain", "remained", "remains"];

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
        let bare = *ATTITUDES.get(self.reader.low(at))? == "clause";
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
        let that = reader.is(next, "that");
        let opens = matches!(reader.tag(next), Tag::Pronoun | Tag::Determiner | Tag::Proper | Tag::Noun);
        if !tied || reader.quoted(next) || !(that || bare && opens && self.verb_follows(next, frame.end)) {
            return None;
        }
        let tokens = TokenRange::new(start, next);
        let cue = Cue { at, tokens, verb: cue::UNLISTED, form: VerbForm::Past, passive: false };
        let floor = frame.start;
        let source = subject::before(reader, &cue, floor)?.tokens;
        // "It is certain that": nobody is.
        if reader.any(source.start, &["it", "that", "this", "there", "what"]) && source.len() == 1 {
            return None;
        }
        let first = if that { next.next() } else { next };
        let content = reader.trimmed(TokenRange::new(first, self.clause_end(sheet, &cue, first)));
        if content.len() < 2 || self.is_taken(content) || self.is_taken(source) {
            return None;
        }
        let evidence = if that { Evidence::That } else { Evidence::Belief };
        self.add(Draft {
            content: vec![content],
            cue: Some(tokens),
            voice: Voice::Written(source),
            evidence,
            confidence: evidence.confidence(),
        });
        Some(())
    }
}
