//! Which of the attributions that share words stays.

use super::propose::{Proposal, is_certain};
use crate::document::TokenRange;
use crate::quotes::desk::Desk;
use crate::quotes::draft::Voice;
use crate::quotes::evidence::Evidence;

/// Less likely than this to be right an attribution is dropped. Chosen on PolNeAR dev: content is found best anywhere from
/// 0.25 to 0.32, and up to here three in five of what stands in no marks is found.
const KEEP: f32 = 0.27;
/// The same for what stands in quotation marks, which somebody said in all likelihood.
const KEEP_CERTAIN: f32 = 0.15;
/// How much it counts that the source is right too: in whether an attribution stays, and in which goes first.
const SOURCE_KEEPS: f32 = 0.5;
const SOURCE_LEADS: f32 = 0.8;

fn likely(proposal: &Proposal, source: f32) -> f32 {
    proposal.worth * (1.0 - source) + proposal.draft.confidence * source
}

/// Leaves on the desk, of the judged `proposals`, the likeliest that share no words, in the order of the heads.
pub fn choose(desk: &mut Desk, proposals: Vec<Proposal>) {
    let mut order: Vec<usize> = (0..proposals.len()).collect();
    let leads: Vec<f32> = proposals.iter().map(|proposal| likely(proposal, SOURCE_LEADS)).collect();
    order.sort_unstable_by(|&one, &other| leads[other].total_cmp(&leads[one]).then(one.cmp(&other)));
    let carried = carried(desk);
    let mut taken = vec![false; desk.reader.document.tokens.len()];
    let mut settled = vec![false; desk.drafts.len()];
    let mut kept = vec![false; proposals.len()];
    for place in order {
        let proposal = &proposals[place];
        let draft = &proposal.draft;
        if proposal.ruled.is_some_and(|ruled| settled[ruled]) {
            continue;
        }
        // The form of a text, which the weights hardly know, tells the turns of a talk.
        let formed = matches!(draft.evidence, Evidence::Transcript | Evidence::Interview);
        let needed = formed || proposal.ruled.is_some_and(|ruled| carried[ruled]);
        let least = if is_certain(draft.evidence) { KEEP_CERTAIN } else { KEEP };
        let free = || words(proposal).all(|ix| !taken[ix.0]);
        if !needed && (likely(proposal, SOURCE_KEEPS) < least || !free()) {
            continue;
        }
        kept[place] = true;
        if let Some(ruled) = proposal.ruled {
            settled[ruled] = true;
        }
        words(proposal).for_each(|ix| taken[ix.0] = true);
    }
    // The rules' drafts point to one another by place.
    let mut place_of = vec![None; desk.drafts.len()];
    let mut drafts = Vec::new();
    for (proposal, _) in proposals.into_iter().zip(kept).filter(|(_, kept)| *kept) {
        if let Some(ruled) = proposal.ruled {
            place_of[ruled] = Some(drafts.len());
        }
        drafts.push(proposal.draft);
    }
    for draft in &mut drafts {
        if let Voice::Carried(place) = draft.voice {
            draft.voice = place_of.get(place).copied().flatten().map_or(Voice::Nobody, Voice::Carried);
        }
    }
    desk.drafts = drafts;
}

/// For each draft of the rules whether another carries it on.
fn carried(desk: &Desk) -> Vec<bool> {
    let mut out = vec![false; desk.drafts.len()];
    for draft in &desk.drafts {
        if let Voice::Carried(place) = draft.voice
            && let Some(slot) = out.get_mut(place)
        {
            *slot = true;
        }
    }
    out
}

fn words(proposal: &Proposal) -> impl Iterator<Item = crate::document::TokenIx> {
    let ranges = proposal.draft.content.iter().chain(proposal.draft.cue.as_ref());
    ranges.flat_map(|range: &TokenRange| range.iter())
}
