//! What the weights are learned from: the choices of this room, and which was right.

use super::around::around;
use super::end::{self, End, Opening, ends};
use super::glance::Glance;
use super::head::{self, Head};
use super::place::{self, Ground, Place, Start};
use super::propose::{self, is_certain};
use super::reach::{self, Side};
use super::sight::Sight;
use super::{Model, Vocabulary, judge, source};
use crate::document::{Document, Tag, TokenIx, TokenRange};
use crate::model;
use crate::quotes::desk::Desk;
use crate::quotes::draft::{self, Voice};
use crate::quotes::frame::Frame;
use crate::quotes::reader::Reader;
use crate::span::Span;

/// An attribution marked by hand.
#[derive(Clone, Debug, Default)]
pub struct Gold {
    /// Who.
    pub source: Vec<Span>,
    /// By which words.
    pub cue: Vec<Span>,
    /// What.
    pub content: Vec<Span>,
}

/// One choice.
pub struct Lesson {
    /// The features of each option.
    pub options: Vec<Vec<u32>>,
    /// The place of the right one. Where there is one option only: 1 if it is right, 0 if not.
    pub right: usize,
}

impl Lesson {
    /// 1 if the option at `place` is the right one, else 0.
    pub fn wanted(&self, place: usize) -> f32 {
        let right = if self.options.len() == 1 { self.right == 1 } else { self.right == place };
        if right { 1.0 } else { 0.0 }
    }
}

/// What the judge learns from a document.
#[derive(Default)]
pub struct Judgements {
    /// Is the content right?
    pub content: Vec<Lesson>,
    /// Are content and source right?
    pub whole: Vec<Lesson>,
}

/// The choices of a document.
#[derive(Default)]
pub struct Lessons {
    /// Is it the head of a cue?
    pub head: Vec<Lesson>,
    /// The same, by the words around it.
    pub window: Vec<Lesson>,
    /// Who is the source?
    pub source: Vec<Lesson>,
    /// Where does the content begin?
    pub place: Vec<Lesson>,
    /// Where does it end?
    pub end: Vec<Lesson>,
    /// Does the cue go on?
    pub reach: Vec<Lesson>,
}

struct Marked {
    source: Vec<TokenIx>,
    cue: Vec<TokenIx>,
    content: Vec<TokenIx>,
    head: Option<TokenIx>,
}

/// The features that `tell` tells.
fn told(tell: impl FnOnce(&mut Vec<u32>)) -> Vec<u32> {
    let mut out = Vec::new();
    tell(&mut out);
    out
}

fn tokens(document: &Document, spans: &[Span]) -> Vec<TokenIx> {
    spans.iter().flat_map(|&span| document.tokens_in(span).iter()).collect()
}

fn words(reader: &Reader, tokens: impl Iterator<Item = TokenIx>) -> Vec<TokenIx> {
    tokens.filter(|&ix| reader.is_word(ix)).collect()
}

fn marked(reader: &Reader, gold: &Gold) -> Marked {
    let document = reader.document;
    let cue = tokens(document, &gold.cue);
    let verb = |ix: &&TokenIx| reader.tag(**ix).is_verb();
    let listed = |ix: &&TokenIx| verb(ix) && reader.reports(**ix).is_some();
    let noun = |ix: &&TokenIx| reader.tag(**ix) == Tag::Noun;
    let head = cue
        .iter()
        .rev()
        .find(listed)
        .or_else(|| cue.iter().rev().find(verb))
        .or_else(|| cue.iter().rev().find(noun))
        .or_else(|| cue.iter().find(|ix| reader.is_word(**ix)))
        .copied();
    Marked {
        source: words(reader, tokens(document, &gold.source).into_iter()),
        content: words(reader, tokens(document, &gold.content).into_iter()),
        cue,
        head,
    }
}

fn iou(one: &[TokenIx], other: &[TokenIx]) -> f32 {
    let both = one.iter().filter(|ix| other.contains(ix)).count();
    both as f32 / (one.len() + other.len() - both).max(1) as f32
}

const DETERMINERS: [&str; 7] = ["a", "an", "the", "this", "that", "these", "those"];

fn same_source(reader: &Reader, gold: &[TokenIx], ours: &[TokenIx]) -> bool {
    let heavy = |ix: &TokenIx| !reader.any(*ix, &DETERMINERS);
    let shared: Vec<_> = gold.iter().filter(|ix| ours.contains(ix)).collect();
    gold.is_empty() && ours.is_empty()
        || shared.iter().any(|ix| heavy(ix))
        || !shared.is_empty() && !gold.iter().any(heavy)
}

/// The heads of the attributions marked in a document that are no verbs, and all words of it that are none.
pub fn vocabulary(document: &Document, gold: &[Gold]) -> (Vec<String>, Vec<String>) {
    let times = crate::time::find(document, None);
    let reader = Reader::new(document, &times);
    let plain = |ix: TokenIx| !reader.tag(ix).is_verb() && !reader.quoted(ix) && reader.is_word(ix);
    let heads = gold.iter().filter_map(|gold| marked(&reader, gold).head).filter(|&ix| plain(ix));
    let all = (0..document.tokens.len()).map(TokenIx).filter(|&ix| plain(ix));
    (heads.map(|ix| reader.low(ix).to_string()).collect(), all.map(|ix| reader.low(ix).to_string()).collect())
}

/// The choices in `document`, but for the judge's.
pub fn lessons(document: &Document, gold: &[Gold], known: &Vocabulary) -> Lessons {
    let mut out = Lessons::default();
    let times = crate::time::find(document, None);
    let reader = Reader::new(document, &times);
    let (desk, frames) = crate::quotes::ruled(&reader);
    let sight = Sight::new(&reader, &desk.drafts);
    let marks: Vec<Marked> = gold.iter().map(|gold| marked(&reader, gold)).collect();
    for frame in &frames {
        let mut earlier: Option<TokenRange> = None;
        for at in frame.tokens.iter() {
            let is_known = |ix| head::is_known(&sight, known, ix);
            let Some(head) = Head::read(&reader, frame, at, is_known) else { continue };
            let found = marks.iter().find(|mark| mark.head == Some(at));
            if found.is_none() && marks.iter().any(|mark| mark.cue.contains(&at)) {
                continue;
            }
            let glance = Glance::new(&sight, frame, &head);
            let option = told(|features| head::features(&sight, frame, &head, &glance, &desk.drafts, features));
            out.head.push(Lesson { options: vec![option], right: usize::from(found.is_some()) });
            let option = told(|features| super::window::features(&sight, frame, &head, &glance, features));
            out.window.push(Lesson { options: vec![option], right: usize::from(found.is_some()) });
            let Some(mark) = found else { continue };
            teach_source(&sight, frame, &head, &desk, mark, earlier, &mut out);
            teach_content(&sight, frame, &head, &desk, mark, &mut out);
            let first = mark.content.first().copied().unwrap_or(at);
            let first = if reader.is(first, "that") { first.next() } else { first };
            let source = match (mark.source.first(), mark.source.last()) {
                (Some(&first), Some(&last)) => Some(TokenRange::new(first, last.next())),
                _ => None,
            };
            teach_reach(&sight, frame, &head, first, source.filter(|range| !range.contains(at)), mark, &mut out);
            if let (Some(first), Some(last)) = (mark.source.first(), mark.source.last()) {
                earlier = Some(TokenRange::new(*first, last.next()));
            }
        }
    }
    out
}

fn teach_reach(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    content: TokenIx,
    source: Option<TokenRange>,
    mark: &Marked,
    out: &mut Lessons,
) {
    for side in [Side::Left, Side::Right] {
        let room = reach::room(sight, frame, head, content, source, side);
        // The longest stretch of which every token belongs to the cue.
        let cue =
            |by: &usize| mark.cue.contains(&if side == Side::Left { head.at.minus(*by) } else { head.at.plus(*by) });
        let right = (1..=room).take_while(cue).count();
        let options = reach::stretches(sight, head, side)
            .take(room + 1)
            .enumerate()
            .map(|(by, stretch)| {
                let edge = reach::edge(sight, head, content, source, side, by);
                told(|features| reach::read(sight, head, &stretch, edge, features))
            })
            .collect::<Vec<_>>();
        if options.len() > 1 {
            out.reach.push(Lesson { options, right });
        }
    }
}

fn teach_source(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    desk: &Desk,
    mark: &Marked,
    earlier: Option<TokenRange>,
    out: &mut Lessons,
) {
    let candidates = source::candidates(sight, frame, head, head.subject(sight.reader, frame), &desk.drafts, earlier);
    let options: Vec<Vec<u32>> = candidates
        .iter()
        .enumerate()
        .map(|(rank, candidate)| told(|features| source::features(sight, head, candidate, rank, features)))
        .collect();
    let fit = |tokens: Option<TokenRange>| {
        let ours = tokens.map_or(Vec::new(), |tokens| words(sight.reader, tokens.iter()));
        let right = same_source(sight.reader, &mark.source, &ours);
        if right { iou(&mark.source, &ours) + 0.01 } else { 0.0 }
    };
    let fits: Vec<f32> = candidates.iter().map(|candidate| fit(candidate.tokens)).collect();
    let Some(right) = model::best(fits.iter().copied()) else { return };
    if fits[right] > 0.0 {
        out.source.push(Lesson { options, right });
    }
}

fn teach_content(sight: &Sight, frame: &Frame, head: &Head, desk: &Desk, mark: &Marked, out: &mut Lessons) {
    let reader = sight.reader;
    let certain = sight
        .ruled_cue(head.at)
        .and_then(|place| desk.drafts.get(place))
        .is_some_and(|draft| is_certain(draft.evidence));
    let (Some(&first), Some(&last)) = (mark.content.first(), mark.content.last()) else { return };
    if certain {
        return;
    }
    let places = place::places(sight, frame, head, head.subject(reader, frame), &desk.drafts);
    let ground = Ground::new(sight, head, &desk.drafts);
    let options: Vec<Vec<u32>> = places
        .iter()
        .enumerate()
        .map(|(rank, place)| told(|features| place::features(sight, head, &ground, place, rank, features)))
        .collect();
    let first = if reader.is(first, "that") && mark.content.len() > 1 { mark.content[1] } else { first };
    let fits: Vec<f32> = places
        .iter()
        .map(|place| match place {
            Place::From(Start { at, .. }) => {
                // What would be found with the best end.
                if *at > last {
                    return 0.0;
                }
                let ours = words(reader, TokenRange::new(*at, last.next().min(frame.tokens.end)).iter());
                iou(&mark.content, &ours) - 0.002 * (at.0.abs_diff(first.0).min(9) as f32)
            }
            _ => {
                let ours = words(reader, place.settled().unwrap_or_default().iter().flat_map(|range| range.iter()));
                let bonus = if matches!(place, Place::Ruled(_)) { 0.1 } else { 0.0 };
                let same = iou(&mark.content, &ours);
                if same >= 0.5 { same + bonus } else { 0.0 }
            }
        })
        .collect();
    let Some(right) = model::best(fits.iter().copied()).filter(|&right| fits[right] >= 0.5) else { return };
    // The end is learned wherever the content follows, whatever the rules had.
    let follows = places.iter().zip(&fits).filter_map(|(place, fit)| match place {
        Place::From(start) if *fit >= 0.7 => Some((start.at, *fit)),
        _ => None,
    });
    if let Some((start, _)) = follows.max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0))) {
        let opening = Opening::new(sight, head, start, &desk.drafts);
        let ends = ends(sight, frame, start);
        let options: Vec<Vec<u32>> = ends
            .iter()
            .enumerate()
            .map(|(rank, end)| told(|features| end::features(sight, frame, &opening, end, rank, features)))
            .collect();
        let fit = |end: &End| iou(&mark.content, &words(reader, TokenRange::new(start, end.at).iter()));
        let fits: Vec<f32> = ends.iter().map(fit).collect();
        if let Some(right) = model::best(fits.iter().copied())
            && fits[right] >= 0.5
        {
            out.end.push(Lesson { options, right });
        }
    }
    out.place.push(Lesson { options, right });
}

/// The judge's choices in `document`, on what `model` proposes: is the content right, is the whole? If `beside`, with
/// what those around it tell.
pub fn judgements(document: &Document, gold: &[Gold], model: &Model, beside: bool) -> Judgements {
    let mut out = Judgements::default();
    let times = crate::time::find(document, None);
    let reader = Reader::new(document, &times);
    let (desk, frames) = crate::quotes::ruled(&reader);
    let sight = Sight::new(&reader, &desk.drafts);
    let marks: Vec<Marked> = gold.iter().map(|gold| marked(&reader, gold)).collect();
    let mut proposals = propose::proposals(&desk, &sight, &frames, model, propose::Breadth::TAUGHT);
    let seen_around = beside.then(|| {
        judge::judge_alone(&sight, &mut proposals, model);
        around(&proposals)
    });
    for (place, proposal) in proposals.iter().enumerate() {
        let option = told(|features| {
            judge::read(&sight, proposal, features);
            if let Some(around) = &seen_around {
                judge::read_around(proposal, &around[place], features);
            }
        });
        let content = words(&reader, proposal.draft.content.iter().flat_map(|range| range.iter()));
        // A carried source is written elsewhere: the content alone is judged.
        let carried = matches!(proposal.draft.voice, Voice::Carried(_));
        let source = match draft::voice_at(&desk.drafts, proposal.draft.voice) {
            Voice::Written(tokens) => words(&reader, tokens.iter()),
            _ => Vec::new(),
        };
        let found = marks.iter().find(|mark| iou(&mark.content, &content) >= 0.5);
        let whole = found.is_some_and(|mark| carried || same_source(&reader, &mark.source, &source));
        let lesson = |right| Lesson { options: vec![option.clone()], right: usize::from(right) };
        out.content.push(lesson(found.is_some()));
        out.whole.push(lesson(whole));
    }
    out
}
