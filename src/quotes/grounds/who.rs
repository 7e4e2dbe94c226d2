//! How the source stands to the cue.

use super::Grounds;
use super::core::Core;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::cue::Class;
use crate::quotes::kinds;

/// How far before its cue a source may stand to be looked at closely, in tokens. A bound, since sentences may
/// have no end.
const NEAR: usize = 100;

/// How an owner is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// his claim
    Pronoun,
    /// Lee’s claim
    Noun,
}

/// How the source stands to the cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Lee said
    Subject,
    /// Lee was told
    Passive,
    /// said Lee
    Inverted,
    /// voters who believe
    Relative,
    /// voters, with "who" between them and "believe"
    Antecedent(TokenIx),
    /// Lee’s claim, his claim
    Owner(Owner),
    /// voter support
    Beside,
    /// opposed by Lee, fears of voters
    Behind(TokenIx),
    /// according to Lee
    According,
    /// Lee made the claim, Lee is sure
    Clause,
    /// Lee said it rained, adding; the earlier draft is given
    Continues(usize),
    /// Lee left the room, saying
    Shared,
    /// Lee, in a sentence before
    Far,
    /// Lee, somewhere after the cue
    Later,
}

impl Grounds<'_, '_, '_> {
    /// How `source` stands to `cue`.
    pub fn who(&self, cue: TokenRange, core: &Core, source: TokenRange) -> Who {
        let reader = self.reader;
        let document = reader.document;
        if reader.is(cue.start, "according") || matches!(reader.tag(cue.start), Tag::Preposition | Tag::Subordinator) {
            return Who::According;
        }
        if source.start >= core.at {
            return self.who_after(cue, core, source);
        }
        if !document.same_sentence(source.start, cue.start) {
            return self.all.earlier(source, cue.start).map_or(Who::Far, Who::Continues);
        }
        let last = source.end.prev();
        let gap = TokenRange::new(source.end, core.start.max(source.end));
        if gap.len() > NEAR {
            return Who::Shared;
        }
        let idle = |ix: TokenIx| reader.tag(ix) == Tag::Adverb || reader.is_time(ix) || reader.is(ix, ",");
        if reader.is_relative(last) && gap.iter().all(idle) {
            return Who::Relative;
        }
        let owner = if source.len() == 1 && reader.of_kind(last, kinds::OWNER) {
            Some(Owner::Pronoun)
        } else {
            let possessive = reader.tag(source.end) == Tag::Possessive || reader.tag(last) == Tag::Possessive;
            possessive.then_some(Owner::Noun)
        };
        if let Some(owner) = owner.filter(|_| !core.verbal || gap.len() <= 1) {
            return Who::Owner(owner);
        }
        let pronoun = gap.iter().find(|&ix| !idle(ix)).filter(|&ix| reader.is_relative(ix));
        if let Some(pronoun) = pronoun
            && (pronoun.0 + 1..gap.end.0).map(TokenIx).all(idle)
        {
            return Who::Antecedent(pronoun);
        }
        let acts = |ix: TokenIx| reader.tag(ix).is_verbal();
        let participle = reader.tag(core.at) == Tag::Verb(VerbForm::Ing) && core.start == core.at;
        let parted = gap.iter().any(|ix| acts(ix) && !reader.quoted(ix)) || participle && !gap.iter().all(idle);
        if !core.verbal {
            let helped = cue.iter().any(|ix| reader.tag(ix).helps());
            return match (gap.is_empty(), helped) {
                (true, true) => Who::Subject,
                (true, false) => Who::Beside,
                _ => Who::Clause,
            };
        }
        let suffers = core.passive && core.verb.is_some_and(|verb| verb.class != Class::Belief);
        match (parted, suffers) {
            (false, true) => Who::Passive,
            (false, false) => Who::Subject,
            _ => match self.all.earlier(source, cue.start) {
                Some(earlier) => Who::Continues(earlier),
                // "The report published on Monday found": a participle parts the two.
                None if self.has_subject(core) && !core.passive => Who::Subject,
                None => Who::Shared,
            },
        }
    }

    fn who_after(&self, cue: TokenRange, core: &Core, source: TokenRange) -> Who {
        let reader = self.reader;
        let before = source.start.prev();
        if before > core.at && matches!(reader.tag(before), Tag::Preposition | Tag::To | Tag::Subordinator) {
            return Who::Behind(before);
        }
        let between = TokenRange::new(cue.end, source.start.max(cue.end));
        match core.verbal && between.iter().all(|ix| reader.tag(ix) == Tag::Adverb) {
            true => Who::Inverted,
            false => Who::Later,
        }
    }

    /// Whether the verb has a subject of its own, by its form and by what stands before it.
    fn has_subject(&self, core: &Core) -> bool {
        let reader = self.reader;
        let before = core.start.prev();
        let helped = core.start < core.at && reader.tag(core.start).helps();
        let finite = matches!(reader.tag(core.at), Tag::Verb(VerbForm::Past | VerbForm::Present));
        (helped || finite) && !matches!(reader.tag(before), Tag::Conjunction | Tag::To | Tag::Preposition | Tag::Punct)
    }
}
