//! What stands around a proposal: those that share words with it.

use super::propose::Proposal;
use crate::document::{TokenIx, TokenRange};
use crate::order;

/// How many that begin within a proposal are looked at.
const NEIGHBOURS: usize = 60;

/// How likely a proposal is right by itself, and how likely the best of those around it is that ...
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Around {
    /// ... it is itself: its content is right.
    pub worth: f32,
    /// ... it is itself, source and all.
    pub judged: f32,
    /// ... has the same head.
    pub same: f32,
    /// ... holds its cue in its content.
    pub over: f32,
    /// ... has its cue in its content.
    pub under: f32,
    /// ... shares words with it in another way.
    pub beside: f32,
}

impl Around {
    /// How likely it is by itself.
    pub fn own(&self) -> f32 {
        (self.worth + self.judged) / 2.0
    }
}

/// What stands around each of `all`.
pub fn around(all: &[Proposal]) -> Vec<Around> {
    let mut out: Vec<Around> = all
        .iter()
        .map(|proposal| Around { worth: proposal.worth, judged: proposal.draft.confidence, ..Around::default() })
        .collect();
    let reaches: Vec<TokenRange> = all.iter().map(reach).collect();
    let mut order: Vec<usize> = (0..all.len()).collect();
    order::by(&mut order, |&place| reaches[place].start.0);
    for (number, &first) in order.iter().enumerate() {
        let within = order[number + 1..].iter().take(NEIGHBOURS);
        for &second in within.take_while(|&&second| reaches[second].start < reaches[first].end) {
            for (one, other) in [(first, second), (second, first)] {
                let likely = out[other].own();
                if let Some(slot) = relation(&all[one], &all[other], &mut out[one]) {
                    *slot = slot.max(likely);
                }
            }
        }
    }
    out
}

fn reach(proposal: &Proposal) -> TokenRange {
    let start = ranges(proposal).map(|range| range.start).min().unwrap_or(TokenIx(0));
    let end = ranges(proposal).map(|range| range.end).max().unwrap_or(start);
    TokenRange::new(start, end)
}

fn ranges(proposal: &Proposal) -> impl Iterator<Item = &TokenRange> {
    proposal.draft.content.iter().chain(proposal.draft.cue.as_ref())
}

/// How `other` stands to `one`.
fn relation<'a>(one: &Proposal, other: &Proposal, around: &'a mut Around) -> Option<&'a mut f32> {
    let head = |proposal: &Proposal| proposal.head.map(|head| head.at);
    let holds = |outer: &Proposal, inner: &Proposal| {
        inner.draft.cue.is_some_and(|cue| outer.draft.content.iter().any(|range| range.contains(cue.start)))
    };
    if head(one).is_some() && head(one) == head(other) {
        Some(&mut around.same)
    } else if holds(other, one) {
        Some(&mut around.over)
    } else if holds(one, other) {
        Some(&mut around.under)
    } else if ranges(one).any(|range| ranges(other).any(|another| range.overlaps(*another))) {
        Some(&mut around.beside)
    } else {
        None
    }
}
