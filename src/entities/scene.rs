//! Who has been on the scene so far, and whom a pronoun means.

use super::cast::{Cast, Kind, MemberIx};
use super::lists::Sex;
use crate::document::{Document, ParagraphIx, SentenceIx, Tag, TokenIx};

/// A mention that somebody later may refer back to.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// Its first token.
    pub at: TokenIx,
    /// Who.
    pub member: MemberIx,
    /// Its sentence.
    pub sentence: SentenceIx,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
    /// Whether it is the subject of a verb, as far as one sees.
    pub subject: bool,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
    /// Whether it owns what follows.
    pub possessive: bool,
    /// Whether it speaks here.
    pub speaks: bool,
    /// Whether it is a pronoun itself.
    pub pronoun: bool,
}

/// The mentions so far, in order.
#[derive(Default)]
pub struct Scene {
    events: Vec<Event>,
}

/// Whom somebody refers to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Referent {
    /// The member.
    pub member: MemberIx,
    /// How sure, from 0 to 1.
    pub confidence: f32,
    /// Whether the member spoke when it was mentioned last.
    pub spoke: bool,
}

/// So many mentions are looked back on,
const MENTIONS: usize = 80;
/// in so many paragraphs.
const PARAGRAPHS: usize = 6;

/// What a candidate must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A person of that sex, or of any.
    Person(Option<Sex>),
    /// An organisation.
    Organization,
    /// Several.
    Group,
}

impl Wanted {
    /// Whether `member` may be it; a higher figure says how readily.
    fn fit(self, cast: &Cast, member: MemberIx) -> Option<f32> {
        let member = &cast.members[member];
        match self {
            Wanted::Person(sex) => match (member.kind, member.sex, sex) {
                (Kind::Person, Some(one), Some(other)) if one == other => Some(0.6),
                (Kind::Person, None, _) | (Kind::Person, _, None) => Some(0.0),
                (Kind::Anonymous, one, other) if one.is_none() || other.is_none() || one == other => Some(-0.9),
                (Kind::Unknown, ..) if member.speaks => Some(-0.2),
                (Kind::Unknown, ..) if member.words.len() == 2 => Some(-1.6),
                _ => None,
            },
            Wanted::Organization => match member.kind {
                Kind::Organization => Some(0.4),
                Kind::Place => Some(-0.8),
                Kind::Unknown if member.speaks => Some(-0.6),
                _ => None,
            },
            Wanted::Group => match member.kind {
                Kind::Group => Some(0.6),
                Kind::Organization if member.speaks => Some(-0.3),
                _ => None,
            },
        }
    }
}

impl Scene {
    /// Writes down a mention; mentions come in the order of the text.
    pub fn enter(&mut self, event: Event) {
        // A description may end in a name that is the mention, with another name before it.
        let late = self.events.iter().rev().take(8).take_while(|other| other.at > event.at).count();
        self.events.insert(self.events.len() - late, event);
    }

    /// The mentions before `at`, latest first, as far back as one looks.
    pub fn back(&self, at: TokenIx) -> impl Iterator<Item = &Event> {
        let end = self.events.partition_point(|event| event.at < at);
        self.events[..end].iter().rev().take(MENTIONS)
    }

    /// Whom a word at `at` most likely means. `skip` says which mentions are out of the question.
    pub fn referent(
        &self,
        document: &Document,
        cast: &Cast,
        at: TokenIx,
        wanted: Wanted,
        skip: impl Fn(&Event) -> bool,
    ) -> Option<Referent> {
        let here = document.get(at)?;
        let mut scores: Vec<(MemberIx, f32, usize, bool)> = Vec::new();
        let mut nearest = None;
        for event in self.back(at) {
            let paragraphs = here.paragraph.0 - event.paragraph.0;
            if paragraphs > PARAGRAPHS {
                break;
            }
            if skip(event) {
                continue;
            }
            let Some(fit) = wanted.fit(cast, event.member) else { continue };
            nearest.get_or_insert(event.member);
            let score = fit + salience(event, here.sentence.0 - event.sentence.0, paragraphs);
            match scores.iter_mut().find(|(member, ..)| *member == event.member) {
                Some((_, best, count, _)) => {
                    *best = best.max(score);
                    *count += 1;
                }
                None => scores.push((event.member, score, 1, event.speaks)),
            }
        }
        let total = |&(_, best, count, _): &(MemberIx, f32, usize, bool)| best + 0.12 * (count.min(5) as f32);
        let mut best: Option<(MemberIx, f32, bool)> = None;
        let mut second = f32::MIN;
        for entry in &scores {
            let score = total(entry);
            match best {
                Some((_, top, _)) if score <= top => second = second.max(score),
                _ => {
                    second = best.map_or(second, |(_, top, _)| top.max(second));
                    best = Some((entry.0, score, entry.3));
                }
            }
        }
        let (member, score, spoke) = best?;
        let margin = (score - second).clamp(0.0, 2.0);
        let confidence = if scores.len() == 1 { 0.9 } else { 0.55 + 0.18 * margin };
        Some(Referent { member, confidence, spoke })
    }
}

/// How much a mention stands out, seen from so many sentences and paragraphs further on.
fn salience(event: &Event, sentences: usize, paragraphs: usize) -> f32 {
    let mut score = -0.5 * (sentences.min(10) as f32) - 0.15 * paragraphs as f32;
    for (holds, weight) in [
        (event.subject, 0.6),
        (event.speaks, 0.7),
        (event.quoted, -1.3),
        (event.possessive, -0.45),
        (event.pronoun, 0.25),
    ] {
        if holds {
            score += weight;
        }
    }
    score
}

/// Whether a verb follows the mention that ends before `end`, or its apposition.
pub fn is_subject(document: &Document, end: TokenIx) -> bool {
    let verb = |ix: TokenIx| {
        matches!(document.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal)
            || document.tag(ix) == Tag::Adverb
                && matches!(document.tag(ix.next()), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal)
    };
    if verb(end) {
        return true;
    }
    if document.low(end) != "," {
        return false;
    }
    let Some(token) = document.get(end) else { return false };
    let close = (2..18)
        .map(|by| end.plus(by))
        .find(|&ix| document.low(ix) == "," || document.get(ix).is_none_or(|other| other.sentence != token.sentence));
    close.is_some_and(|close| document.low(close) == "," && verb(close.next()))
}
