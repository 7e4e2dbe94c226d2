//! Names on lines of their own that head what is said: "Ana Ruiz -- Chief Executive", "Operator".
//!
//! The form alone is that of any short line. A text is a talk in this form if several are headed and come again, and
//! most of what stands below them is how people talk.

use rustc_hash::FxHashMap;

use super::reader::Reader;
use super::transcript::{self, Label};
use crate::document::{Tag, TokenIx, TokenKind, TokenRange};

/// The longest heading, in tokens.
const LONGEST: usize = 24;
/// How many turns there are at least, and of how many people.
const TURNS: usize = 3;
const PEOPLE: usize = 2;
/// How many words of a paragraph tell whether somebody talks in it.
const WITHIN: usize = 60;

/// The headings of a talk in this form, each with its paragraph; none in any other text.
pub fn headings(reader: &Reader) -> Vec<(usize, Label)> {
    let paragraphs = &reader.document.paragraphs;
    let lines: Vec<(usize, Label)> =
        paragraphs.iter().enumerate().filter_map(|(at, line)| Some((at, heading(reader, line.tokens)?))).collect();
    if lines.len() < TURNS {
        return Vec::new();
    }
    let low = |label: &Label| reader.document.low_span(reader.document.span(label.name));
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    lines.iter().for_each(|(_, label)| *times.entry(low(label)).or_default() += 1);
    let again = |label: &Label| times.get(low(label)).is_some_and(|&times| times > 1);
    let speech = |at: usize| paragraphs.get(at).is_some_and(|next| transcript::is_speech(reader, next.tokens));
    let mut known: Vec<(usize, Label)> = Vec::with_capacity(lines.len());
    for (place, &(at, label)) in lines.iter().enumerate() {
        // "Ana Ruiz", "Chief Executive": what he is stands in the next line.
        let below = known.last().filter(|(last, before)| last + 1 == at && !before.introduces);
        let proper = || label.name.len() > 1 && label.name.iter().all(|ix| reader.tag(ix) == Tag::Proper);
        let titled = || {
            let role = paragraphs.get(at + 1).map(|next| next.tokens).filter(|next| next.len() <= LONGEST);
            role.is_some_and(|role| reader.capital(role.start)) && !speech(at + 1) && speech(at + 2)
        };
        // Who speaks once, between two who speak again.
        let between = || {
            let near = [place.checked_sub(1), Some(place + 1)];
            near.iter().all(|&near| near.and_then(|near| lines.get(near)).is_some_and(|(_, near)| again(near)))
        };
        let once = || speech(at + 1) && between() || titled();
        if below.is_none() && (again(&label) || label.introduces || proper() && once()) {
            known.push((at, label));
        }
    }
    let below = |at: usize| [at + 1, at + 2].into_iter().find(|&at| speech(at));
    let turns = known.iter().filter_map(|(at, label)| Some((below(*at)?, label)));
    let (mut all, mut talk, mut come_again) = (0, 0, 0);
    let mut people = Vec::new();
    for (at, label) in turns {
        all += 1;
        talk += usize::from(talks(reader, paragraphs[at].tokens));
        come_again += usize::from(again(label));
        if people.len() < PEOPLE && !people.contains(&low(label)) {
            people.push(low(label));
        }
    }
    let is_talk = all >= TURNS && people.len() >= PEOPLE && come_again > 1 && 2 * talk > all;
    if is_talk { known } else { Vec::new() }
}

/// Whether somebody speaks of himself in the paragraph, to others, or asks.
pub fn talks(reader: &Reader, tokens: TokenRange) -> bool {
    const TALKS: [&str; 16] = [
        "i", "i'm", "i’m", "me", "my", "we", "us", "our", "you", "your", "?", "yes", "no", "thanks", "thank", "please",
    ];
    tokens.iter().take(WITHIN).any(|ix| reader.any(ix, &TALKS) && !reader.quoted(ix))
}

/// The name that stands on a line of its own, with what its bearer is behind a dash or a comma, and with the time.
fn heading(reader: &Reader, tokens: TokenRange) -> Option<Label> {
    if tokens.is_empty() || tokens.len() > LONGEST || reader.document.is_around(tokens.start) {
        return None;
    }
    let clock = |ix: TokenIx| {
        let text = reader.document.str(ix);
        text.contains(':') && text.starts_with(|first: char| first.is_ascii_digit())
    };
    let frame =
        |ix: TokenIx| reader.any(ix, &["*", "**", "__", "#", "##", "###", "[", "]", "(", ")", "@"]) || clock(ix);
    let mut line = tokens;
    while !line.is_empty() && frame(line.start) {
        line.start = line.start.next();
    }
    // "(laughing)", "(Dover)" stay.
    let timed = line.iter().any(clock);
    while line.last().is_some_and(|last| reader.any(last, &["*", "**", "__"]) || timed && frame(last)) {
        line.end = line.end.prev();
    }
    let last = line.last()?;
    let parts = |ix: TokenIx| {
        let dash = ["--", "—", "–", "|", ","].contains(&reader.low(ix));
        dash || reader.is(ix, "-") && !reader.document.is_glued(ix)
    };
    let parted = line.iter().find(|&ix| parts(ix));
    let name = line.ending(parted.unwrap_or(line.end));
    let stopped = reader.document.token(last).kind == TokenKind::Punct && !reader.any(last, &[")"]);
    let role = parted.is_none_or(|parted| parted < last && reader.capital(parted.next()));
    let names = transcript::is_whole_name(reader, name) && reader.capital(name.start);
    (names && role && !stopped && !reader.is_time(name.start)).then_some(Label {
        name,
        colon: None,
        end: tokens.end,
        introduces: parted.is_some(),
        alone: true,
    })
}
