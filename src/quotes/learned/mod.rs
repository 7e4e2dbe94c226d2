//! What the rules leave open, decided by learned weights.
//!
//! The rules find what is certain: quotation marks, "said that", "according to". Two thirds of what
//! is attributed in the news has no such signs. Here every verb, and every other word that is known to report,
//! is weighed as the head of a cue; where it may be one, its source and its content are chosen among
//! candidates; and at last each attribution, the rules' own among them, is judged as a whole. Of those that
//! share words the better one stays.

mod content;
mod head;
mod judge;
#[cfg(feature = "train")]
pub mod lessons;
mod reach;
mod sight;
mod source;

use std::sync::LazyLock;

use crate::document::TokenRange;
use crate::model::{BadModel, File};
use crate::model::{Features, Linear, best, sigmoid};
use crate::quotes::desk::Desk;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::frame::Frame;
use content::Place;
use head::Head;
use sight::Sight;
use source::Stands;

/// The scorers of this room.
#[derive(Clone, Debug)]
pub struct Model {
    /// Which words may report though they are no verbs.
    pub vocabulary: Linear,
    /// Whether a word is the head of a cue.
    pub head: Linear,
    /// Who its source is.
    pub source: Linear,
    /// Where its content begins.
    pub place: Linear,
    /// Where its content ends.
    pub end: Linear,
    /// Whether the cue goes on to one side by another word.
    pub reach: Linear,
    /// Whether the content is right.
    pub worth: Linear,
    /// Whether content and source are right.
    pub judge: Linear,
}

impl Model {
    /// The weights that come with the program; `None` if they cannot be read, and then the rules decide alone.
    pub fn built_in() -> Option<&'static Model> {
        static MODEL: LazyLock<Option<Model>> =
            LazyLock::new(|| Model::read(include_bytes!("../../model/attribution.bin")).ok());
        MODEL.as_ref()
    }

    fn read(bytes: &'static [u8]) -> Result<Model, BadModel> {
        let file = File::read(bytes)?;
        let scorer = |name| file.table(name).map(Linear::new);
        Ok(Model {
            vocabulary: scorer("words")?,
            head: scorer("head")?,
            source: scorer("source")?,
            place: scorer("place")?,
            end: scorer("end")?,
            reach: scorer("reach")?,
            worth: scorer("worth")?,
            judge: scorer("judge")?,
        })
    }

    /// Its scorers with the names under which they are kept.
    #[cfg(feature = "train")]
    pub fn tables(&self) -> [(&'static str, &Linear); 8] {
        [
            ("words", &self.vocabulary),
            ("head", &self.head),
            ("source", &self.source),
            ("place", &self.place),
            ("end", &self.end),
            ("reach", &self.reach),
            ("worth", &self.worth),
            ("judge", &self.judge),
        ]
    }
}

/// Below this probability a word is no head.
const LEAST_HEAD: f32 = 0.08;

/// Below this probability of a right content an attribution is dropped.
const KEEP: f32 = 0.4;

/// As [`KEEP`], for what stands in quotation marks.
const KEEP_CERTAIN: f32 = 0.15;

/// An attribution as the weights see it.
#[derive(Clone, Debug)]
pub struct Proposal {
    draft: Draft,
    /// The draft of the rules that it is or replaces.
    ruled: Option<usize>,
    head: Option<Head>,
    stands: Option<Stands>,
    place: u32,
    same_content: bool,
    /// How likely its content is right.
    worth: f32,
    /// The probability that it is a cue, that the content begins and ends there, and that this is the source.
    sure: [f32; 4],
}

/// Whether the draft rests on quotation marks or the form of the text, and its content is not for the weights to change.
fn is_certain(evidence: Evidence) -> bool {
    matches!(
        evidence,
        Evidence::AfterQuotation
            | Evidence::Inverted
            | Evidence::BeforeQuotation
            | Evidence::Signed
            | Evidence::Transcript
            | Evidence::Lead
            | Evidence::Carried
            | Evidence::Bare
            | Evidence::Alone
            | Evidence::Colon
            | Evidence::Interview
    )
}

fn propose(
    sight: &Sight,
    frame: &Frame,
    head: Head,
    drafts: &[Draft],
    model: &Model,
    earlier: Option<TokenRange>,
) -> Option<Proposal> {
    let ruled = sight.ruled_cue(head.at);
    let mut features = Features::default();
    head::features(sight, frame, &head, drafts, &mut features);
    let sure = sigmoid(model.head.score(&features));
    if sure < LEAST_HEAD && ruled.is_none() {
        return None;
    }
    let own = ruled.and_then(|place| drafts.get(place));
    let (content, place, same_content, begins, stops) = match own {
        Some(draft) if is_certain(draft.evidence) => (draft.content.clone(), 0, true, 1.0, 1.0),
        _ => content_of(sight, frame, &head, drafts, model)?,
    };
    let candidates = source::candidates(sight, frame, &head, drafts, earlier);
    let fits = |range: &TokenRange| content.iter().all(|content| !content.overlaps(*range));
    let scores: Vec<f32> = candidates
        .iter()
        .enumerate()
        .map(|(rank, candidate)| {
            source::features(sight, &head, candidate, rank, &mut features);
            let score = model.source.score(&features);
            if candidate.tokens.as_ref().is_none_or(fits) { score } else { -50.0 }
        })
        .collect();
    let (chosen, named) = best(&scores)?;
    let candidate = candidates[chosen];
    let voice = match (candidate.tokens, own) {
        (Some(tokens), _) => Voice::Written(tokens),
        (None, Some(draft)) if matches!(draft.voice, Voice::Carried(_)) => draft.voice,
        (None, _) => Voice::Nobody,
    };
    let first = content.iter().map(|range| range.start).min()?;
    let cue = reach::cue(sight, frame, &head, first, &model.reach);
    let draft = Draft {
        content,
        cue: Some(cue),
        voice,
        evidence: own.map_or(Evidence::Object, |draft| draft.evidence),
        confidence: 0.0,
    };
    Some(Proposal {
        draft,
        ruled,
        head: Some(head),
        stands: Some(candidate.stands),
        place,
        same_content,
        worth: 0.0,
        sure: [sure, begins, stops, named],
    })
}

type Chosen = (Vec<TokenRange>, u32, bool, f32, f32);

fn content_of(sight: &Sight, frame: &Frame, head: &Head, drafts: &[Draft], model: &Model) -> Option<Chosen> {
    let mut features = Features::default();
    let places = content::places(sight, frame, head, drafts);
    let scores: Vec<f32> = places
        .iter()
        .enumerate()
        .map(|(rank, place)| {
            content::place_features(sight, frame, head, place, rank, drafts, &mut features);
            model.place.score(&features)
        })
        .collect();
    let (chosen, begins) = best(&scores)?;
    let ruled = places.iter().find_map(|place| match place {
        Place::Ruled(ranges) => Some(ranges),
        _ => None,
    });
    let place = &places[chosen];
    if let Some(ranges) = place.settled() {
        let same = ruled == Some(&ranges);
        return Some((ranges, place.number(), same, begins, 1.0));
    }
    let Place::From(start) = *place else { return None };
    let opening = content::Opening::new(sight, head, start, drafts);
    let ends = content::ends(sight, frame, start);
    let scores: Vec<f32> = ends
        .iter()
        .enumerate()
        .map(|(rank, &end)| {
            content::end_features(sight, frame, &opening, start, end, rank, &mut features);
            model.end.score(&features)
        })
        .collect();
    let (chosen, stops) = best(&scores)?;
    let range = sight.reader.trimmed(TokenRange::new(start, ends[chosen]));
    if range.is_empty() || sight.reader.words(range) == 0 {
        return None;
    }
    let ranges = vec![range];
    let same = ruled == Some(&ranges);
    Some((ranges, place.number(), same, begins, stops))
}

/// All that may be an attribution: what the weights see, and what the rules alone found.
fn proposals(desk: &Desk, frames: &[Frame], model: &Model) -> Vec<Proposal> {
    let drafts = &desk.drafts;
    let sight = Sight::new(desk.reader, drafts);
    let mut out: Vec<Proposal> = Vec::new();
    let mut by_rule: Vec<Option<usize>> = vec![None; drafts.len()];
    for frame in frames {
        let mut earlier = None;
        for at in frame.tokens.iter() {
            let known = |ix| head::is_known(&sight, &model.vocabulary, ix);
            let Some(head) = Head::read(desk.reader, frame, at, known) else { continue };
            let Some(proposal) = propose(&sight, frame, head, drafts, model, earlier) else { continue };
            if let Voice::Written(source) = proposal.draft.voice
                && proposal.sure[0] > 0.4
            {
                earlier = Some(source);
            }
            match proposal.ruled.and_then(|ruled| by_rule.get_mut(ruled)) {
                Some(Some(place)) => {
                    if out[*place].sure[0] < proposal.sure[0] {
                        out[*place] = proposal;
                    }
                }
                Some(slot) => {
                    *slot = Some(out.len());
                    out.push(proposal);
                }
                None => out.push(proposal),
            }
        }
    }
    for (place, draft) in drafts.iter().enumerate().filter(|(place, _)| by_rule[*place].is_none()) {
        out.push(Proposal {
            draft: draft.clone(),
            ruled: Some(place),
            head: None,
            stands: None,
            place: 0,
            same_content: true,
            worth: 0.0,
            sure: [1.0; 4],
        });
    }
    for proposal in &mut out {
        let mut features = Features::default();
        judge::features(&sight, proposal, &mut features);
        proposal.draft.confidence = sigmoid(model.judge.score(&features));
        proposal.worth = sigmoid(model.worth.score(&features));
    }
    out
}

/// Weighs anew what lies on the desk, and adds what the rules did not see.
pub fn review(desk: &mut Desk, frames: &[Frame], model: &Model) {
    let mut proposals = proposals(desk, frames, model);
    let mut order: Vec<usize> = (0..proposals.len()).collect();
    order.sort_by(|&one, &other| proposals[other].worth.total_cmp(&proposals[one].worth).then(one.cmp(&other)));
    let carried: Vec<bool> = {
        let mut out = vec![false; desk.drafts.len()];
        for draft in &desk.drafts {
            if let Voice::Carried(place) = draft.voice
                && let Some(slot) = out.get_mut(place)
            {
                *slot = true;
            }
        }
        out
    };
    let mut taken = vec![false; desk.reader.document.tokens.len()];
    let mut kept = vec![false; proposals.len()];
    for place in order {
        let proposal = &proposals[place];
        // The form of a text, which the weights hardly know, tells the turns of a talk.
        let formed = matches!(proposal.draft.evidence, Evidence::Transcript | Evidence::Interview);
        let needed = formed || proposal.ruled.is_some_and(|ruled| carried.get(ruled).copied().unwrap_or(false));
        let draft = &proposal.draft;
        let free = draft
            .content
            .iter()
            .chain(draft.cue.as_ref())
            .flat_map(|range| range.iter())
            .all(|ix| !taken.get(ix.0).copied().unwrap_or(true));
        let least = if is_certain(draft.evidence) { KEEP_CERTAIN } else { KEEP };
        if !needed && (!free || proposal.worth < least) {
            continue;
        }
        kept[place] = true;
        for ix in draft.content.iter().chain(draft.cue.as_ref()).flat_map(|range| range.iter()) {
            if let Some(slot) = taken.get_mut(ix.0) {
                *slot = true;
            }
        }
    }
    // The rules' drafts point to one another by place.
    let mut place_of = vec![None; desk.drafts.len()];
    let mut drafts = Vec::new();
    for (proposal, _) in proposals.iter_mut().zip(&kept).filter(|(_, kept)| **kept) {
        if let Some(slot) = proposal.ruled.and_then(|ruled| place_of.get_mut(ruled)) {
            *slot = Some(drafts.len());
        }
        drafts.push(proposal.draft.clone());
    }
    for draft in &mut drafts {
        if let Voice::Carried(place) = draft.voice {
            draft.voice = place_of.get(place).copied().flatten().map_or(Voice::Nobody, Voice::Carried);
        }
    }
    desk.drafts = drafts;
}
