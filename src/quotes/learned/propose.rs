//! Attributions that may be: for each head its likeliest contents and sources, and what the rules alone found.

use super::Model;
use super::end::{self, End, Opening};
use super::glance::Glance;
use super::head::{self, Head};
use super::place::{self, Ground, Place};
use super::reach::{Reach, Sides};
use super::sight::Sight;
use super::source::{self, Stands};
use super::window;
use crate::document::TokenRange;
use crate::model::{Sum, best, share, sigmoid};
use crate::quotes::desk::Desk;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::frame::Frame;
use crate::quotes::subject::Subject;

/// How much is proposed.
#[derive(Clone, Copy, Debug)]
pub struct Breadth {
    /// Below this score a word is no head.
    head: f32,
    /// How many contents of a head are tried.
    contents: usize,
}

impl Breadth {
    /// What is laid before the judge: heads from one in five on (as log-odds).
    pub const JUDGED: Breadth = Breadth { head: -1.386_294_4, contents: 2 };
    /// The same while he learns, who is to see more of what is wrong than he will later: heads from 0.08 on.
    #[cfg(feature = "train")]
    pub const TAUGHT: Breadth = Breadth { head: -2.442_347, contents: 3 };
}

/// How much each of the two views of a head counts. That they are more than one together makes up for what either leaves
/// open; chosen in cross-validation on the training articles.
const HEAD_COUNTS: f32 = 0.6;
const WINDOW_COUNTS: f32 = 0.45;
/// What the first view finds so unlikely that so high a score of the second would not make it likely enough is not looked at
/// twice: three of four words that are no heads. In all that the two were compared on none had a higher one.
const REDEEMS: f32 = 1.0;
/// Above this probability a head's source may go on speaking for the next head.
const SPEAKS_ON: f32 = 0.4;
/// How many sources of a head are tried with its likeliest content.
const SOURCES: usize = 2;
/// How many contents or sources are tried at most.
const MOST: usize = 3;
/// What is less likely than the likeliest by this factor is not tried.
const FAINT: f32 = 0.12;
/// What does not fit is not chosen unless nothing does.
const UNFIT: f32 = -50.0;

/// An attribution as the weights see it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The attribution.
    pub draft: Draft,
    /// The draft of the rules that it is or replaces.
    pub ruled: Option<usize>,
    /// The head of its cue.
    pub head: Option<Head>,
    /// How its source stands to the head.
    pub stands: Option<Stands>,
    /// Where its content lies, as [`Place::number`]; 0 where the rules alone tell.
    pub place: u32,
    /// Whether its content is that of the rules.
    pub same_content: bool,
    /// Its content's rank among those of its head.
    pub rank: u32,
    /// The probabilities that it is a cue, that its content begins and that it ends there, and that this is the source.
    pub sure: [f32; 4],
    /// How likely its content is right.
    pub worth: f32,
}

/// Whether the draft rests on quotation marks or the form of the text, and its content is not for the weights to change.
pub fn is_certain(evidence: Evidence) -> bool {
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

/// All that may be an attribution, unjudged: what the weights see in heads, as much as `breadth` has it, and what
/// the rules alone found.
pub fn proposals(desk: &Desk, sight: &Sight, frames: &[Frame], model: &Model, breadth: Breadth) -> Vec<Proposal> {
    let drafts = &desk.drafts;
    let heard = |frame| Heard { sight, frame, drafts, model, breadth };
    // First all heads, then all contents, then the rest: each is a good deal of code, and so it is called up once.
    let mut heads: Vec<Found> = Vec::new();
    let likely = head::likely(sight, &model.vocabulary);
    for frame in frames {
        let read = likely.iter(frame.tokens).filter_map(|at| Head::recognised(desk.reader, frame, at));
        heads.extend(read.filter_map(|head| {
            let sure = heard(frame).likely(&head)?;
            Some(Found { frame, head, sure, subject: None })
        }));
    }
    for found in &mut heads {
        found.subject = found.head.subject(desk.reader, found.frame);
    }
    let mut slate = Slate::default();
    let contents: Vec<Vec<Content>> =
        heads.iter().map(|found| heard(found.frame).contents(found, &mut slate)).collect();
    let mut out: Vec<Proposal> = Vec::new();
    let mut seen = vec![false; drafts.len()];
    let mut earlier: Option<(TokenRange, &Frame)> = None;
    for (found, contents) in heads.into_iter().zip(contents) {
        let Found { frame, sure, .. } = found;
        let first = out.len();
        let before = earlier.filter(|(_, other)| std::ptr::eq(*other, frame)).map(|(source, _)| source);
        heard(frame).propose(found, contents, before, &mut slate, &mut out);
        let Some(proposal) = out.get(first) else { continue };
        if let Voice::Written(source) = proposal.draft.voice
            && sure > SPEAKS_ON
        {
            earlier = Some((source, frame));
        }
        if let Some(slot) = proposal.ruled.and_then(|ruled| seen.get_mut(ruled)) {
            *slot = true;
        }
    }
    let alone = drafts.iter().enumerate().filter(|(place, _)| !seen[*place]);
    out.extend(alone.map(|(place, draft)| Proposal {
        draft: draft.clone(),
        ruled: Some(place),
        head: None,
        stands: None,
        place: 0,
        same_content: true,
        rank: 0,
        sure: [1.0; 4],
        worth: 0.0,
    }));
    out
}

/// A head that was found.
#[derive(Clone, Copy)]
struct Found<'f> {
    frame: &'f Frame,
    head: Head,
    /// How likely it is one.
    sure: f32,
    /// Its [`subject`](Head::subject), once it has been looked for.
    subject: Option<Subject>,
}

/// Where a head is heard.
struct Heard<'s, 'r, 'a, 't> {
    sight: &'s Sight<'r, 'a, 't>,
    frame: &'s Frame,
    drafts: &'s [Draft],
    model: &'s Model,
    breadth: Breadth,
}

/// What is written anew for one head after another, kept so that memory is asked for once.
#[derive(Default)]
struct Slate {
    scores: Vec<f32>,
    shares: Vec<f32>,
    ends: Vec<End>,
    reach: Sides,
}

/// A content that a head may have.
struct Content {
    ranges: Vec<TokenRange>,
    place: u32,
    /// The draft of the rules that it is the content of, if that has no cue.
    alone: Option<usize>,
    same: bool,
    begins: f32,
    stops: f32,
}

impl Content {
    fn share(&self) -> f32 {
        self.begins * self.stops
    }
}

impl Heard<'_, '_, '_, '_> {
    /// How likely `head` is one; `None` if its score is too low, and the rules do not take it for one either.
    fn likely(&self, head: &Head) -> Option<f32> {
        let Heard { sight, frame, drafts, model, breadth: Breadth { head: least, .. } } = *self;
        let ruled = sight.ruled_cue(head.at).is_some();
        let glance = Glance::new(sight, frame, head);
        let score = model.head.score(|sum| head::features(sight, frame, head, &glance, drafts, sum));
        if !ruled && HEAD_COUNTS * score + WINDOW_COUNTS * REDEEMS < least {
            return None;
        }
        let around = model.window.score(|sum| window::features(sight, frame, head, &glance, sum));
        let both = HEAD_COUNTS * score + WINDOW_COUNTS * around;
        (ruled || both >= least).then(|| sigmoid(both))
    }

    /// What the head may have for content: what the rules are certain of, or the likeliest.
    fn contents(&self, found: &Found, slate: &mut Slate) -> Vec<Content> {
        let own = self.sight.ruled_cue(found.head.at).and_then(|place| self.drafts.get(place));
        match own {
            Some(draft) if is_certain(draft.evidence) => {
                let ranges = draft.content.clone();
                vec![Content { ranges, place: 0, alone: None, same: true, begins: 1.0, stops: 1.0 }]
            }
            _ => self.likeliest_contents(&found.head, found.subject, slate),
        }
    }

    fn propose(
        &self,
        found: Found,
        contents: Vec<Content>,
        earlier: Option<TokenRange>,
        slate: &mut Slate,
        out: &mut Vec<Proposal>,
    ) {
        let Heard { sight, frame, drafts, model, .. } = *self;
        let Found { head, sure, subject, .. } = found;
        let ruled = sight.ruled_cue(head.at);
        let candidates = source::candidates(sight, frame, &head, subject, drafts, earlier);
        let Slate { scores, shares, reach, .. } = slate;
        let score = |(rank, candidate)| model.source.score(|sum| source::features(sight, &head, candidate, rank, sum));
        scores.clear();
        scores.extend(candidates.iter().enumerate().map(score));
        // Which of the sources, fewer than 64, fitted the content before.
        let mut fitted = None;
        let mut reach = Reach::new(sight, frame, head, &model.reach, reach);
        for (rank, mut content) in contents.into_iter().enumerate() {
            let ruled = content.alone.or(ruled);
            let own = ruled.and_then(|place| drafts.get(place));
            let Some(first) = content.ranges.iter().map(|range| range.start).min() else { continue };
            let fits = |range: &TokenRange| content.ranges.iter().all(|content| !content.overlaps(*range));
            let fitting = candidates.iter().zip(0..).fold(0, |bits, (candidate, place)| {
                bits | u64::from(candidate.tokens.as_ref().is_none_or(fits)) << place
            });
            // Most contents of a head leave it the same sources.
            if fitted != Some(fitting) {
                fitted = Some(fitting);
                shares.clear();
                let weighed = scores.iter().zip(0..);
                shares.extend(weighed.map(|(&score, place)| if fitting >> place & 1 != 0 { score } else { UNFIT }));
                share(shares);
            }
            let mut chosen = likeliest(shares, if rank == 0 { SOURCES } else { 1 }).peekable();
            while let Some((place, named)) = chosen.next() {
                let candidate = candidates[place];
                let voice = candidate.tokens.map_or(Voice::Nobody, Voice::Written);
                let written = candidate.tokens.filter(|tokens| !tokens.contains(head.at));
                let ranges = &mut content.ranges;
                let ranges = if chosen.peek().is_some() { ranges.clone() } else { std::mem::take(ranges) };
                out.push(Proposal {
                    draft: Draft {
                        content: ranges,
                        cue: Some(reach.cue(first, written)),
                        voice,
                        evidence: own.map_or(Evidence::Object, |draft| draft.evidence),
                        confidence: 0.0,
                    },
                    ruled,
                    head: Some(head),
                    stands: Some(candidate.stands),
                    place: content.place,
                    same_content: content.same,
                    rank: rank as u32,
                    sure: [sure, content.begins, content.stops, named],
                    worth: 0.0,
                });
            }
        }
    }

    /// The likeliest contents of `head`, the likeliest first.
    fn likeliest_contents(&self, head: &Head, subject: Option<Subject>, slate: &mut Slate) -> Vec<Content> {
        let Slate { scores, ends, .. } = slate;
        let Heard { sight, frame, drafts, model, breadth } = *self;
        let places = place::places(sight, frame, head, subject, drafts);
        let ground = Ground::new(sight, head, drafts);
        // Most places are of one kind.
        let mut of_kind: [Option<Sum>; place::KINDS] = [None; place::KINDS];
        scores.clear();
        scores.extend(places.iter().enumerate().map(|(rank, place)| {
            let kind = &mut of_kind[place.number() as usize];
            let mut sum = *kind.get_or_insert_with(|| {
                let mut sum = model.place.sum();
                place::features_of_kind(sight, head, &ground, place, &mut sum);
                sum
            });
            place::features_of_its_own(sight, head, &ground, place, rank, &mut sum);
            sum.score()
        }));
        let ruled = places.iter().find(|place| matches!(place, Place::Ruled(_))).and_then(Place::settled);
        let mut out: Vec<Content> = Vec::new();
        let put = |out: &mut Vec<Content>, ranges: &[TokenRange], place: &Place, begins, stops| {
            let has_words = ranges.iter().flat_map(|range| range.iter()).any(|ix| sight.reader.is_word(ix));
            if has_words && !out.iter().any(|other| other.ranges == ranges) {
                let same = ruled == Some(ranges);
                let alone = match place {
                    Place::Quotation(alone, _) => Some(*alone),
                    _ => None,
                };
                out.push(Content { ranges: ranges.to_vec(), place: place.number(), alone, same, begins, stops });
            }
        };
        share(scores);
        for (chosen, begins) in likeliest(scores, breadth.contents) {
            // None of what begins there would be left.
            if out.iter().filter(|content| content.share() >= begins).count() >= breadth.contents {
                break;
            }
            let place = &places[chosen];
            match place {
                Place::From(start) => {
                    let opening = Opening::new(sight, head, start.at, drafts);
                    // Only the last end is that of the sentence.
                    let mut unfinished = model.end.sum();
                    end::features_of_opening(&opening, false, &mut unfinished);
                    end::find(sight, frame, start.at, ends);
                    scores.clear();
                    scores.extend(ends.iter().enumerate().map(|(rank, end)| {
                        let whole = end.is_whole(sight, frame);
                        let mut sum = if whole { model.end.sum() } else { unfinished };
                        if whole {
                            end::features_of_opening(&opening, true, &mut sum);
                        }
                        end::features_of_its_own(sight, frame, &opening, end, rank, whole, &mut sum);
                        sum.score()
                    }));
                    share(scores);
                    for (chosen, stops) in likeliest(scores, breadth.contents) {
                        let range = sight.reader.trimmed(TokenRange::new(start.at, ends[chosen].at));
                        put(&mut out, &[range], place, begins, stops);
                    }
                }
                _ => put(&mut out, place.settled().unwrap_or_default(), place, begins, 1.0),
            }
        }
        // So few are kept that to sort them all would be too much.
        for rank in 0..breadth.contents.min(out.len()) {
            let likeliest = best(out[rank..].iter().map(|content| content.share())).unwrap_or(0);
            out[rank..=rank + likeliest].rotate_right(1);
        }
        out.truncate(breadth.contents);
        let least = out.first().map_or(0.0, |best| best.share() * FAINT);
        out.retain(|content| content.share() >= least);
        out
    }
}

/// The places of the `most` highest shares that are not faint, with their shares, the highest first.
fn likeliest(shares: &[f32], most: usize) -> impl Iterator<Item = (usize, f32)> + use<> {
    let mut top: [Option<(usize, f32)>; MOST] = [None; MOST];
    let most = most.min(MOST);
    for (place, &share) in shares.iter().enumerate() {
        let ahead = |slot: &Option<(usize, f32)>| slot.is_none_or(|(_, other)| share > other);
        // Most are behind all of them.
        if top[..most].last().is_some_and(ahead) {
            let rank = top[..most].iter().position(ahead).unwrap_or(0);
            top[rank..most].rotate_right(1);
            top[rank] = Some((place, share));
        }
    }
    let least = top[0].map_or(0.0, |(_, best)| best * FAINT);
    top.into_iter().flatten().filter(move |&(_, share)| share >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_come_first_and_none_is_faint() {
        for (name, shares, most, want) in [
            ("none", &[][..], 3, &[][..]),
            ("of equals the first", &[0.5, 0.5], 1, &[0]),
            ("faint", &[0.05, 0.95], 3, &[1]),
            ("of equals the first, behind a higher one", &[0.3, 0.3, 0.4], 2, &[2, 0]),
            ("at most two", &[0.3, 0.4, 0.3], 2, &[1, 0]),
        ] {
            let got: Vec<usize> = likeliest(shares, most).map(|(place, _)| place).collect();
            assert_eq!(got, want, "{name}");
        }
    }
}
