//! What the weights of [`choice`](super::choice) are learned from.

use super::choice::Choice;
pub use super::choice::ROWS;
use super::places::Places;
use super::{clause, diary, joint};
use crate::document::{Document, SentenceIx};
use crate::quotes;
use crate::quotes::learned::lessons::Lesson;
use crate::span::Span;
use crate::time::{self, Date, Interval};

/// An event and its days, marked by hand; without any, nobody can tell.
#[derive(Clone, Copy, Debug)]
pub struct Gold {
    /// Its words.
    pub span: Span,
    /// Its days.
    pub interval: Interval,
}

/// The choices in `text` of the day `date`, one for each event in a clause that names no day.
pub fn lessons(text: &str, date: Option<Date>, gold: &[Gold]) -> Vec<Lesson> {
    let document = Document::read(text);
    let times = time::find(&document, date);
    let quotes = quotes::find(&document, &times);
    let mut joints = joint::Joints::read(&document);
    let places = Places::find(&document, &quotes);
    let told = super::told::told(&document, &times, &quotes, &places, &mut joints);
    let clauses = clause::Clauses::read(&document, &places, &told, &joints);
    let mut diary = diary::Diary::new(&document, &times, &quotes, &clauses, &joints, Vec::new());
    diary.teaches = true;
    for index in 0..document.sentences.len() {
        diary.read(SentenceIx(index));
    }
    let mut lessons = Vec::new();
    for event in gold {
        let at = document.tokens_in(event.span).start;
        let Some(asked) = diary.asked.iter().find(|asked| asked.tokens.contains(at)) else { continue };
        let worth = asked.options.iter().map(|(choice, days, _)| worth(*choice, *days, event.interval));
        let Some(right) = crate::model::best(worth) else { continue };
        let options = asked.options.iter().map(|(.., features)| features.clone()).collect();
        lessons.push(Lesson { options, right });
    }
    lessons
}

/// How much it is worth to give an event the days of `choice`.
fn worth(choice: Choice, days: Option<Interval>, gold: Interval) -> f32 {
    let Some(days) = days else { return 0.25 };
    let open = |interval: Interval| interval.earliest.is_none() || interval.latest.is_none();
    if days == gold {
        return 1.0;
    }
    match choice {
        Choice::Behind if gold.earliest.is_none() && days.latest <= gold.latest => 0.9,
        Choice::Ahead if gold.latest.is_none() && days.earliest >= gold.earliest => 0.9,
        Choice::Document | Choice::Then(_) | Choice::Since(_) if !open(gold) => {
            let overlap = days.earliest <= gold.latest && gold.earliest <= days.latest;
            if overlap { 0.3 } else { 0.0 }
        }
        _ => 0.0,
    }
}
