//! Dated clauses into entries, and the day on which each quote was said.
//!
//! A sentence is split into clauses. A clause that names a time is dated by it; an event counted from
//! another ("the day after the vote") takes its day from that one. For a clause without a day learned weights
//! choose: it carries on from a day named before, lies between that and the document's own, is news of the latter, lies
//! ahead of it, or stays undated. The sentence is an entry, dated as its main clause is, and so is each clause, or noun that
//! tells of an event, with days of its own.
//!
//! | file | asks |
//! |---|---|
//! | [`places`] | where does each quote stand, in tokens? |
//! | [`joint`] | what can each token be where clauses meet? |
//! | [`told`] | whose words is each token: the article’s own, or those of somebody quoted? |
//! | [`clause`] | into which clauses does a sentence fall? |
//! | [`relative`] | which verbs does the beginning of a clause hide? |
//! | [`tense`] | when does the verb of a clause say that it is? |
//! | [`said`] | when was each quote said? |
//! | [`diary`] | sentence by sentence: of which day is each clause? |
//! | [`stated`] | what do the times in a clause say of it? |
//! | [`bounds`] | what does a preposition make of the time after it? |
//! | [`events`] | what happened, told by a noun or a gerund beside its time? |
//! | [`of_noun`] | of which noun does a time tell, and not of the clause? |
//! | [`furniture`] | which times only tell which thing is meant? |
//! | [`planned`] | which days are those of a plan, or of what is undone? |
//! | [`set_off`] | what is set off in a clause? |
//! | [`parts`] | which days are of but a part of what is told? |
//! | [`lists`] | what is told of several days? |
//! | [`stretch`] | which stretch has only its length and one end named? |
//! | [`ages`] | what is dated by how old somebody was? |
//! | [`lapse`] | how long before or after another event was it? |
//! | [`counted`] | from which other event is it counted? |
//! | [`foretold`] | what did somebody foresee for a time? |
//! | [`items`] | what is told under the day that heads it in a list of dates? |
//! | [`inferred`] | which day may a clause take that names none? |
//! | [`speeches`] | what is said on an occasion of which the text tells? |
//! | [`past`] | of which past days has the article told so far? |
//! | [`lives`] | which words without a day tell how the clause lies to those named? |
//! | [`of_event`] | which event gives the clause its day by its name? |
//! | [`frame`] | in which story of long ago does the clause go on? |
//! | [`testimony`] | what is told before a court, and was on no day of the hearing? |
//! | [`deeds`] | which verbs of saying go on with a story? |
//! | [`owned`] | what keeps a sentence from taking a day named before? |
//! | [`opinions`] | what is somebody’s opinion, and no fact of the day? |
//! | [`standing`] | what merely is so? |
//! | [`scene`] | what does the clause look like to the choice of its day? |
//! | [`clues`] | what speaks for and against each day? |
//! | [`choice`] | which day is it, by learned weights? |
//! | [`layout`] | what of a dated sentence becomes an entry? |
//! | `lessons` | from what are the weights learned? |
//! | [`because`] | how was the date found, in one sentence for the user? |

mod ages;
mod because;
mod bounds;
#[cfg(test)]
mod cases;
pub mod choice;
mod clause;
mod clues;
mod counted;
mod deeds;
mod diary;
mod events;
mod foretold;
mod frame;
mod furniture;
mod inferred;
mod items;
mod joint;
mod lapse;
mod layout;
#[cfg(feature = "train")]
pub mod lessons;
mod lists;
mod lives;
mod of_event;
mod of_noun;
mod opinions;
mod owned;
mod parts;
mod past;
pub mod places;
mod planned;
mod relative;
mod said;
mod scene;
mod set_off;
mod speeches;
mod standing;
mod stated;
mod stretch;
mod tense;
mod testimony;
mod told;

use places::Places;

use crate::analysis::{Basis, EntryKind};
use crate::document::{Document, SentenceIx};
use crate::entities::{EntityIx, People};
use crate::order;
use crate::quotes::{Quote, QuoteIx};
use crate::span::Span;
use crate::time::{Date, Interval, TimeIx, Times};

/// The entries, and when each quote was said.
pub struct Timeline {
    /// In order of date, then of text.
    pub entries: Vec<Entry>,
    /// For each quote the time at which it was said, where the text names one.
    pub said: Vec<Option<TimeIx>>,
    /// Where each quote stands.
    pub places: Places,
}

/// A dated clause.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The clause or sentence.
    pub span: Span,
    /// Its days.
    pub interval: Interval,
    /// Whether something happens in it.
    pub kind: EntryKind,
    /// On what the date rests.
    pub basis: Basis,
    /// The times in it, and those that date it.
    pub times: Vec<TimeIx>,
    /// The quotes in it.
    pub quotes: Vec<QuoteIx>,
    /// The entities in it.
    pub entities: Vec<EntityIx>,
    /// One plain sentence: how the date was found.
    pub because: String,
}

/// Dates the clauses of `document`.
pub fn build(document: &Document, times: &Times, quotes: &[Quote], people: &People) -> Timeline {
    let mut joints = joint::Joints::read(document);
    let places = Places::find(document, quotes);
    let told = told::told(document, times, quotes, &places, &mut joints);
    let clauses = clause::Clauses::read(document, &places, &told, &joints);
    let said = said::when(document, times, quotes, people, &places, &told, &clauses);
    let occasions = said::on_occasions(document, times, &places, &said);
    let mut diary = diary::Diary::new(document, times, quotes, &clauses, &joints, occasions);
    for (index, sentence) in document.sentences.iter().enumerate() {
        let paragraph = document.paragraph(sentence.paragraph);
        if !paragraph.around && !furniture::is_beside_the_text(document, times, paragraph) {
            diary.read(SentenceIx(index));
        }
    }
    let mut entries = diary.finish();
    attach(&mut entries, quotes, people);
    // An open beginning is as early as can be; an open end comes after the days that are known.
    let entries = order::sorted(entries, |entry| {
        let day = entry.interval.earliest.or(entry.interval.latest);
        (day.map_or(0, numbered), entry.span.start, entry.span.end)
    });
    Timeline { entries, said, places }
}

/// A number that grows with `day`, never 0.
fn numbered(day: Date) -> usize {
    day.to_julian_day().abs_diff(Date::MIN.to_julian_day()) as usize + 1
}

/// Tells each entry which quotes and entities are in it.
fn attach(entries: &mut [Entry], quotes: &[Quote], people: &People) {
    if entries.is_empty() {
        return;
    }
    let mut told: Vec<(Span, QuoteIx)> = Vec::with_capacity(2 * quotes.len());
    for (index, quote) in quotes.iter().enumerate() {
        let spans = quote.cue.into_iter().chain(quote.content.first().copied());
        told.extend(spans.map(|span| (span, QuoteIx(index))));
    }
    let count = people.entities.iter().map(|entity| entity.mentions.len()).sum();
    let mut mentions: Vec<(Span, EntityIx)> = Vec::with_capacity(count);
    for (index, entity) in people.entities.iter().enumerate() {
        mentions.extend(entity.mentions.iter().map(|&span| (span, EntityIx(index))));
    }
    // In the order of the text, the shorter first.
    order::by(&mut told, |&(span, _)| span);
    order::by(&mut mentions, |&(span, _)| span);
    for entry in entries {
        let told = beginning_in(&told, entry.span);
        entry.quotes = Vec::with_capacity(told.len());
        for &(_, quote) in told {
            if !entry.quotes.contains(&quote) {
                entry.quotes.push(quote);
            }
        }
        let mentions = beginning_in(&mentions, entry.span);
        entry.entities = Vec::with_capacity(mentions.len());
        for &(span, entity) in mentions {
            if span.end <= entry.span.end && !entry.entities.contains(&entity) {
                entry.entities.push(entity);
            }
        }
    }
}

/// Those of `marks` that begin in `span`.
fn beginning_in<T>(marks: &[(Span, T)], span: Span) -> &[(Span, T)] {
    let first = marks.partition_point(|(mark, _)| mark.start < span.start);
    let marks = &marks[first..];
    let count = marks.iter().take_while(|(mark, _)| mark.start < span.end).count();
    &marks[..count]
}
