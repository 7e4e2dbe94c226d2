//! Whether an attribution, all of it, is right.

use super::Model;
use super::around::{Around, around};
use super::propose::Proposal;
use super::sight::{Sight, step};
use crate::document::TokenRange;
use crate::model::{Features, Joint, Linear, mix, sigmoid};
use crate::quotes::draft::Voice;

/// A probability in twelve steps, finer towards either end.
fn sure(share: f32) -> u32 {
    const LEAST: [f32; 13] = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
    // All are compared at once, sooner than a search in halves is done.
    LEAST.iter().map(|&least| u32::from(share >= least)).sum()
}

/// How many rows a judge has: there are fewer lessons for it than for those who choose.
pub const JUDGED: usize = 1 << 15;
/// One judgement of worth or of the whole.
pub type Judge = Linear<JUDGED>;
/// Both of worth and of the whole, the first of either before the second.
pub type Jury = Joint<4, JUDGED>;

/// The jury of these judges.
pub fn jury(worth: &[Judge; 2], judge: &[Judge; 2]) -> Jury {
    Joint::new([&worth[0], &judge[0], &worth[1], &judge[1]])
}

/// Gives each proposal its worth and its confidence.
pub fn judge(sight: &Sight, proposals: &mut [Proposal], model: &Model) {
    let second = judge_alone(sight, proposals, model);
    let around = around(proposals);
    for ((proposal, around), [worth, judged]) in proposals.iter_mut().zip(&around).zip(second) {
        let mut sums = model.jury.sums();
        read_around(proposal, around, &mut sums);
        let [_, _, worth_around, judged_around] = sums.scores();
        proposal.worth = sigmoid(worth + worth_around);
        proposal.draft.confidence = sigmoid(judged + judged_around);
    }
}

/// Gives each proposal the worth and confidence that it has by itself; returns what the second judgement adds up from
/// the same features.
pub fn judge_alone(sight: &Sight, proposals: &mut [Proposal], model: &Model) -> Vec<[f32; 2]> {
    let alone = |proposal: &mut Proposal| {
        let mut sums = model.jury.sums();
        read(sight, proposal, &mut sums);
        let [worth, judged, second @ ..] = sums.scores();
        proposal.worth = sigmoid(worth);
        proposal.draft.confidence = sigmoid(judged);
        second
    };
    proposals.iter_mut().map(alone).collect()
}

/// Adds what those around the attribution tell of it.
pub fn read_around(proposal: &Proposal, around: &Around, out: &mut impl Features) {
    let ruled = proposal.ruled.map_or(95, |_| proposal.draft.evidence as u32);
    let own = around.own();
    let shares = [around.same, around.over, around.under, around.beside];
    let [worth, judged, sure_own] = [around.worth, around.judged, own].map(sure);
    let surely = shares.map(sure);
    for (number, (share, sure)) in (0u32..).zip(shares.into_iter().zip(surely)) {
        out.pair(470 + number, sure, sure_own);
        out.pair(475 + number, sure, ruled);
        out.pair(480 + number, u32::from(share > own), sure);
    }
    let [same, over, under, _] = surely;
    out.pair(485, worth, judged);
    out.pair(486, over, under);
    out.pair(487, mix(over, under), sure_own);
    out.pair(488, mix(same, over), sure_own);
}

/// What speaks for and against the attribution.
pub fn read(sight: &Sight, proposal: &Proposal, out: &mut impl Features) {
    let reader = sight.reader;
    let draft = &proposal.draft;
    let ruled = proposal.ruled.map_or(95, |_| draft.evidence as u32);
    let kind = mix(ruled, u32::from(proposal.same_content));
    let is_seen = proposal.head.is_some();
    let seen = u32::from(is_seen);
    out.add(400, 0);
    out.add(401, ruled);
    out.pair(402, ruled, u32::from(proposal.same_content));
    out.whether(403, is_seen, ruled);
    out.pair(404, proposal.rank, ruled);
    let surely = proposal.sure.map(sure);
    for (number, share) in (0u32..).zip(surely) {
        out.pair(410 + number, seen, share);
        out.pair(420 + number, kind, share);
    }
    let [head, begins, stops, named] = proposal.sure;
    let [sure_head, .., sure_named] = surely;
    let sure_content = sure(begins * stops);
    out.whether(430, is_seen, sure(head * begins * stops * named));
    out.whether(431, is_seen, sure_content);
    out.pair(432, proposal.stands.map_or(99, |stands| stands as u32), sure_named);
    out.pair(433, proposal.place, sure_content);
    out.whether(434, is_seen, mix(sure_head, sure_content));
    if let Some(head) = &proposal.head {
        out.add(440, sight.lemma(head.at));
        out.pair(441, head.part(sight), ruled);
        out.pair(442, sight.lemma(head.at), u32::from(proposal.ruled.is_some()));
        out.whether(446, reader.capital(head.at), ruled);
        let inside = sight.ruled_content(head.at).is_some();
        out.whether(447, inside, ruled);
    } else if let Some(cue) = draft.cue {
        out.add(440, sight.word(cue.start));
    }
    let words = sight.words(&draft.content);
    out.pair(443, step(words.all as usize), ruled);
    let marks = match words.quoted {
        0 => 0,
        quoted if quoted == words.all => 2,
        _ => 1,
    };
    out.pair(444, marks, ruled);
    out.pair(445, draft.content.len().min(3) as u32, ruled);
    match draft.voice {
        Voice::Written(source) => {
            let last = source.end.prev();
            out.add(450, sight.word(last));
            out.pair(451, sight.tag(last), ruled);
            out.pair(452, sight.tag(source.start), ruled);
            out.pair(453, step(source.len()), ruled);
            out.whether(454, reader.capital(last), ruled);
        }
        Voice::Carried(_) => out.add(455, ruled),
        Voice::Nobody => out.pair(456, ruled, marks),
    }
    if let Some(first) = draft.content.iter().map(|range| range.start).min() {
        out.pair(460, sight.tag(first), ruled);
        out.add(461, sight.word(first));
        out.whether(462, reader.capital(first), ruled);
    }
    let whole = |range: &TokenRange| reader.any(range.end, &[".", "?", "!"]);
    out.whether(463, draft.content.iter().any(whole), ruled);
}
