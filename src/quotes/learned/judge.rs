//! Whether an attribution, all of it, is right.

use super::Proposal;
use super::sight::{Sight, step};
use crate::document::TokenRange;
use crate::model::{Features, mix};
use crate::quotes::draft::Voice;

/// A probability in twelve steps, finer towards either end.
fn sure(share: f32) -> u32 {
    [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]
        .iter()
        .filter(|&&least| share >= least)
        .count() as u32
}

/// What speaks for and against the attribution.
pub fn features(sight: &Sight, proposal: &Proposal, out: &mut Features) {
    out.clear();
    let reader = sight.reader;
    let draft = &proposal.draft;
    let ruled = proposal.ruled.map_or(95, |_| draft.evidence as u32);
    let kind = mix(ruled, u32::from(proposal.same_content));
    let seen = u32::from(proposal.head.is_some());
    out.add(400, 0);
    out.add(401, ruled);
    out.pair(402, ruled, u32::from(proposal.same_content));
    out.pair(403, seen, ruled);
    for (number, &share) in (0u32..).zip(&proposal.sure) {
        let share = sure(share);
        out.pair(410 + number, seen, share);
        out.pair(420 + number, kind, share);
    }
    let [head, begins, stops, named] = proposal.sure;
    out.pair(430, seen, sure(head * begins * stops * named));
    out.pair(431, seen, sure(begins * stops));
    out.pair(432, proposal.stands.map_or(99, |stands| stands as u32), sure(named));
    out.pair(433, proposal.place, sure(begins * stops));
    out.pair(434, seen, mix(sure(head), sure(begins * stops)));
    if let Some(head) = &proposal.head {
        out.add(440, sight.lemma(head.at));
        out.pair(441, head.part(sight), ruled);
        out.pair(442, sight.lemma(head.at), u32::from(proposal.ruled.is_some()));
        out.pair(446, u32::from(reader.capital(head.at)), ruled);
        let inside = sight.ruled_content(head.at).is_some();
        out.pair(447, u32::from(inside), ruled);
    } else if let Some(cue) = draft.cue {
        out.add(440, sight.word(cue.start));
    }
    let words: usize = draft.content.iter().map(|&range| reader.words(range)).sum();
    out.pair(443, step(words), ruled);
    let quoted = draft
        .content
        .iter()
        .flat_map(|range| range.iter())
        .filter(|&ix| reader.is_word(ix) && reader.quoted(ix))
        .count();
    let marks = if quoted == 0 {
        0
    } else if quoted == words {
        2
    } else {
        1
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
            out.pair(454, u32::from(reader.capital(last)), ruled);
        }
        Voice::Carried(_) => out.add(455, ruled),
        Voice::Nobody => out.pair(456, ruled, marks),
    }
    if let Some(first) = draft.content.iter().map(|range| range.start).min() {
        out.pair(460, sight.tag(first), ruled);
        out.add(461, sight.word(first));
        out.pair(462, u32::from(reader.capital(first)), ruled);
    }
    let whole = |range: &TokenRange| reader.any(range.end, &[".", "?", "!"]);
    out.pair(463, u32::from(draft.content.iter().any(whole)), ruled);
}
