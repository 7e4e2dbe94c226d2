//! How far a cue goes on to either side of its head: "has repeatedly called for".

use super::head::Head;
use super::sight::{Seen, Sight};
use crate::document::{Tag, TokenIx, TokenRange};
use crate::model::{Features, Linear, best, mix};
use crate::quotes::frame::Frame;

/// How many tokens are tried to the right.
const RIGHT: usize = 10;
/// How many tokens are tried to the left.
const LEFT: usize = 8;

/// On which side of the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before it.
    Left,
    /// After it.
    Right,
}

/// How far the cue of one head goes on, for one content and source after another. As these tell little of it, most
/// scores are those of the time before.
pub struct Reach<'s, 'r, 'a, 't> {
    sight: &'s Sight<'r, 'a, 't>,
    frame: &'s Frame,
    head: Head,
    model: &'s Linear,
    scored: &'s mut Sides,
}

/// For each side, what the cue takes in there, one token more each time, as far as it has been asked.
pub type Sides = [Vec<Scored>; 2];

/// A stretch with its last score, and for what [`edge`] it was.
pub struct Scored {
    stretch: Stretch,
    edge: u32,
    score: f32,
}

impl<'s, 'r, 'a, 't> Reach<'s, 'r, 'a, 't> {
    /// That of `head`, no score known; whatever is in `scored` is of another.
    pub fn new(
        sight: &'s Sight<'r, 'a, 't>,
        frame: &'s Frame,
        head: Head,
        model: &'s Linear,
        scored: &'s mut Sides,
    ) -> Self {
        scored.iter_mut().for_each(Vec::clear);
        Reach { sight, frame, head, model, scored }
    }

    /// The cue if the content begins at `content` and the source is `source`.
    pub fn cue(&mut self, content: TokenIx, source: Option<TokenRange>) -> TokenRange {
        let [left, right] = [Side::Left, Side::Right].map(|side| self.length(content, source, side));
        TokenRange::new(self.head.at.minus(left), self.head.at.plus(right + 1))
    }

    /// How many tokens it goes on to that side.
    fn length(&mut self, content: TokenIx, source: Option<TokenRange>, side: Side) -> usize {
        let Reach { sight, frame, head, model, .. } = *self;
        let room = room(sight, frame, &head, content, source, side);
        if room == 0 {
            return 0;
        }
        let scored = &mut self.scored[side as usize];
        let score = |stretch: &Stretch, edge| model.score(|sum| read(sight, &head, stretch, edge, sum));
        for length in 0..=room {
            let edge = edge(sight, &head, content, source, side, length);
            match scored.get_mut(length) {
                Some(known) if known.edge == edge => {}
                Some(known) => *known = Scored { edge, score: score(&known.stretch, edge), ..*known },
                None => {
                    let stretch = match scored.last() {
                        Some(shorter) => shorter.stretch.with_next(sight, &head),
                        None => Stretch::nothing(side),
                    };
                    scored.push(Scored { stretch, edge, score: score(&stretch, edge) });
                }
            }
        }
        best(scored.iter().take(room + 1).map(|known| known.score)).unwrap_or(0)
    }
}

/// How many tokens the cue may go on to that side.
pub fn room(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    content: TokenIx,
    source: Option<TokenRange>,
    side: Side,
) -> usize {
    let reader = sight.reader;
    let free = |ix: TokenIx| {
        let that = ix.next() == content && reader.is(ix, "that");
        let stops = ix < frame.tokens.start || ix >= frame.tokens.end || ix == content || that || reader.quoted(ix);
        !stops && source.is_none_or(|source| !source.contains(ix))
    };
    match side {
        Side::Left => {
            // Content that lies before the head ends somewhere there; it is not known where it does.
            (1..LEFT).take_while(|&by| by <= head.at.0 && free(head.at.minus(by))).count()
        }
        Side::Right => (1..RIGHT).take_while(|&by| free(head.at.plus(by))).count(),
    }
}

impl Side {
    /// The token `by` places from the head.
    fn step(self, head: &Head, by: usize) -> TokenIx {
        match self {
            Side::Left => head.at.minus(by),
            Side::Right => head.at.plus(by),
        }
    }
}

/// What a cue takes in beside its head if it goes on to one side, and what stands in it.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    side: Side,
    /// How many tokens it has.
    length: usize,
    /// The tags of all of them in one.
    tags: u32,
    verbs: u32,
    nouns: u32,
    times: u32,
    /// The word of the noun that stands furthest from the head; 1 for none.
    noun: u32,
}

impl Stretch {
    fn nothing(side: Side) -> Stretch {
        let tags = u32::from(side == Side::Left);
        Stretch { side, length: 0, tags, verbs: 0, nouns: 0, times: 0, noun: 1 }
    }

    fn with_next(&self, sight: &Sight, head: &Head) -> Stretch {
        let length = self.length + 1;
        let ix = self.side.step(head, length);
        let tag = sight.reader.tag(ix);
        let noun = matches!(tag, Tag::Noun | Tag::Proper | Tag::Pronoun);
        Stretch {
            side: self.side,
            length,
            tags: mix(self.tags, sight.tag(ix)),
            verbs: self.verbs + u32::from(tag.is_verb()),
            nouns: self.nouns + u32::from(noun),
            times: self.times + u32::from(sight.reader.is_time(ix)),
            noun: if noun { sight.word(ix) } else { self.noun },
        }
    }
}

/// What a cue takes in on that side: nothing, one token, two and so forth.
#[cfg(feature = "train")]
pub fn stretches(sight: &Sight, head: &Head, side: Side) -> impl Iterator<Item = Stretch> {
    std::iter::successors(Some(Stretch::nothing(side)), move |stretch| Some(stretch.with_next(sight, head)))
}

/// A number for what stands behind a cue that goes on by `by` tokens to that side.
pub fn edge(sight: &Sight, head: &Head, content: TokenIx, source: Option<TokenRange>, side: Side, by: usize) -> u32 {
    let next = side.step(head, by + 1);
    if next == content {
        1
    } else if source.is_some_and(|source| source.contains(next)) {
        2
    } else if sight.reader.quoted(next) {
        3
    } else if sight.ruled_content(next).is_some() {
        4
    } else {
        0
    }
}

/// What speaks for and against a cue that takes in the stretch, up to that edge.
pub fn read(sight: &Sight, head: &Head, stretch: &Stretch, edge: u32, out: &mut impl Features) {
    let Stretch { side, length: by, tags, verbs, nouns, times, noun } = *stretch;
    let left = side == Side::Left;
    let step = |by: usize| side.step(head, by);
    let (last, next, then) = (step(by), step(by + 1), step(by + 2));
    let part = head.part(sight);
    let lemma = sight.lemma(head.at);
    let side = u32::from(left);
    let place = side * 32 + by as u32;
    let own = if left { head.tokens.start == last } else { head.tokens.end == last.next() };
    let Seen { word, tag, .. } = *sight.seen(last);
    let Seen { word: next_word, tag: next_tag, .. } = *sight.seen(next);
    out.add(501, place);
    out.pair(502, place, part);
    out.pair(503, place, lemma);
    out.whether(504, left, mix(word, next_word));
    out.whether(505, left, mix(tag, next_tag));
    out.whether(506, left, mix(tag, mix(next_tag, sight.tag(then))));
    out.whether(507, left, mix(word, next_tag));
    out.whether(508, left, mix(tag, next_word));
    out.pair(509, place, next_tag);
    out.whether(510, left, mix(lemma, next_word));
    out.whether(511, left, mix(lemma, mix(word, next_tag)));
    out.pair(512, place, edge);
    out.pair(513, side * 8 + edge, mix(tag, next_tag));
    out.pair(514, side * 8 + edge, mix(word, part));
    out.pair(515, side * 2 + u32::from(own), mix(part, next_tag));
    out.pair(516, side * 2 + u32::from(own), next_word);
    out.pair(517, side * 8 + edge, mix(lemma, by as u32));
    // What it would take in: "in an interview" is of a cue more often than "in Ohio".
    if by > 0 {
        out.pair(524, side, mix(sight.word(step(1)), word));
        out.pair(525, side, mix(lemma, word));
        out.pair(526, side * 8 + edge, noun);
        out.pair(527, side, mix(sight.word(step(by - 1)), mix(word, next_tag)));
        out.pair(528, side, mix(noun, next_tag));
    }
    out.pair(518, tags, part);
    out.pair(519, tags, edge);
    out.pair(520, tags, next_tag);
    out.whether(521, left, mix(verbs.min(2), mix(nouns.min(2), edge)));
    out.whether(522, left, mix(times.min(1), u32::from(sight.reader.is_time(next))));
    out.whether(523, left, mix(lemma, mix(nouns.min(2), edge)));
}
