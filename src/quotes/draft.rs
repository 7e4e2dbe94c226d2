//! An attribution in the making, in tokens.

use super::evidence::Evidence;
use crate::document::TokenRange;

/// Whom a draft gives its content to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// These words.
    Written(TokenRange),
    /// Whoever speaks in the draft at this place of the list.
    Carried(usize),
    /// Nobody that is known.
    Nobody,
}

/// An attribution in the making.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The content, in order.
    pub content: Vec<TokenRange>,
    /// The reporting words.
    pub cue: Option<TokenRange>,
    /// Who speaks.
    pub voice: Voice,
    /// On what it rests.
    pub evidence: Evidence,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
}

impl Draft {
    /// One that is as sure as its evidence is by itself.
    pub fn new(content: Vec<TokenRange>, cue: Option<TokenRange>, voice: Voice, evidence: Evidence) -> Draft {
        Draft { content, cue, voice, evidence, confidence: evidence.confidence() }
    }
}

/// How many quotes may carry on from one another.
const CHAIN: usize = 50;

/// `voice`, or where it carries on from a draft of `drafts`, the voice with which that chain began.
pub fn voice_at(drafts: &[Draft], mut voice: Voice) -> Voice {
    for _ in 0..CHAIN {
        match voice {
            Voice::Carried(place) => match drafts.get(place) {
                Some(earlier) => voice = earlier.voice,
                None => break,
            },
            _ => break,
        }
    }
    voice
}

/// Lets those who carry on of `drafts` point to where those before them are now: `place_of` tells it for each place that was.
pub fn point_anew(drafts: &mut [Draft], place_of: &[Option<usize>]) {
    for draft in drafts {
        if let Voice::Carried(place) = draft.voice {
            draft.voice = place_of.get(place).copied().flatten().map_or(Voice::Nobody, Voice::Carried);
        }
    }
}
