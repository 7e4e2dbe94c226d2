//! Interviews: "Q: Did it rain?", "A: All night." and questions in bold.
//!
//! The labels name nobody. Who asks and who answers is told before the first question, if at all: "The
//! Courier spoke to Ann Lee".

use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::labels::Label;
use super::reader::Reader;
use super::transcript;
use crate::document::{ParagraphIx, Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;

/// How many tokens before the first question may tell who is interviewed.
const INTRODUCTION: usize = 600;

/// Words that tell of an interview.
static TALKS: WordSet = WordSet::of(include_str!("../lexicon/quotes/talks.txt"));

/// A paragraph that begins a question or an answer.
struct Turn {
    paragraph: ParagraphIx,
    asks: bool,
    /// The label with its colon.
    label: Option<TokenRange>,
    /// What is said.
    content: TokenRange,
}

/// Who asks and who answers, as written before the first question.
#[derive(Clone, Copy, Default)]
struct Cast {
    asks: Option<TokenRange>,
    answers: Option<TokenRange>,
}

/// The turn that `paragraph` begins by its label.
fn labelled(reader: &Reader, paragraph: ParagraphIx) -> Option<Turn> {
    let tokens = reader.document.paragraph(paragraph).tokens;
    let mut start = tokens.start;
    while start < tokens.end && reader.any(start, &["*", "**", "#"]) {
        start = start.next();
    }
    if start == tokens.end {
        return None;
    }
    // "Q. Did it rain?"
    let pointed = reader.low(start).ends_with('.');
    let colon = if pointed { start } else { start.next() };
    if !(pointed || reader.any(colon, &[":", "."])) || !reader.capital(start) {
        return None;
    }
    let label = TokenRange::one(start);
    let asks = match reader.label(label)? {
        Label::Asks => true,
        Label::Answers => false,
        Label::Nobody => return None,
    };
    let mut first = colon.next();
    while first < tokens.end && reader.any(first, &["*", "**"]) {
        first = first.next();
    }
    let label = Some(TokenRange::new(start, colon.next()));
    let mut end = tokens.end;
    while end > first && reader.any(end.prev(), &["*", "**"]) {
        end = end.prev();
    }
    let content = TokenRange::new(first, end);
    (!content.is_empty()).then_some(Turn { paragraph, asks, label, content })
}

/// The question in bold that `paragraph` is.
fn bold(reader: &Reader, paragraph: ParagraphIx) -> Option<Turn> {
    let tokens = reader.document.paragraph(paragraph).tokens;
    let stars = |ix: TokenIx| reader.any(ix, &["**", "__"]);
    let last = tokens.last()?;
    let content = TokenRange::new(tokens.start.next(), last);
    let asks = stars(tokens.start) && stars(last) && content.last().is_some_and(|ix| reader.low(ix).ends_with('?'));
    asks.then_some(Turn { paragraph, asks, label: None, content })
}

/// The name of two words or more that begins in `range` and next to no "the".
fn full_name(reader: &Reader, range: TokenRange) -> Option<TokenRange> {
    let proper = |ix: TokenIx| reader.tag(ix) == Tag::Proper && !reader.quoted(ix) && !reader.is_time(ix);
    let start = range.iter().find(|&ix| {
        let begins = proper(ix) && !(ix > range.start && (proper(ix.prev()) || reader.is(ix.prev(), "the")));
        begins && ix.next() < range.end && proper(ix.next())
    })?;
    let end = (start.0..range.end.0).map(TokenIx).find(|&ix| !proper(ix)).unwrap_or(range.end);
    Some(TokenRange::new(start, end))
}

/// Who asks and who answers, told in the text before `first`.
fn cast(reader: &Reader, first: TokenIx) -> Cast {
    let from = TokenIx(first.0.saturating_sub(INTRODUCTION));
    let talks = (from.0..first.0).map(TokenIx).find(|&ix| TALKS.has(reader.low(ix)) && !reader.quoted(ix));
    let Some(talks) = talks else { return Cast::default() };
    let sentence = reader.document.sentence_at(talks);
    let whole = sentence.ending(sentence.end.min(first));
    let to = (talks.0 + 1..whole.end.0.min(talks.0 + 5)).map(TokenIx).find(|&ix| reader.any(ix, &["to", "with"]));
    let verb = matches!(reader.tag(talks), Tag::Verb(_));
    let behind = to.map(TokenIx::next).or(verb.then(|| talks.next()));
    // The one spoken to, if a person is; else whoever else is named there.
    let near = behind.and_then(|start| full_name(reader, TokenRange::new(start, whole.end.min(start.plus(8)))));
    let answers = near.or_else(|| full_name(reader, whole));
    let before = verb && talks > whole.start;
    let subject = before.then(|| reader.phrase_ending_at(talks.prev(), whole.start)).flatten();
    let asks = subject.filter(|subject| {
        subject.last().is_some_and(|last| reader.tag(last) == Tag::Proper)
            && answers.is_some_and(|answers| !answers.overlaps(*subject))
    });
    Cast { asks, answers }
}

impl Desk<'_, '_, '_> {
    /// Adds the questions and answers of an interview.
    pub fn interview(&mut self) {
        let reader = self.reader;
        let paragraphs = || (0..reader.document.paragraphs.len()).map(ParagraphIx);
        let mut turns: Vec<Turn> = paragraphs().filter_map(|paragraph| labelled(reader, paragraph)).collect();
        let marked = turns.iter().any(|turn| turn.asks) && turns.iter().any(|turn| !turn.asks);
        if !marked && turns.len() > 1 && turns.iter().all(|turn| turn.asks) {
            self.questions(&turns);
            return;
        }
        if !marked {
            turns = paragraphs().filter_map(|paragraph| bold(reader, paragraph)).collect();
            if turns.len() < 2 {
                return;
            }
        }
        let Some(first) = turns.first().map(|turn| turn.content.start) else { return };
        let cast = cast(reader, first);
        // Without labels only a name shows that this is an interview.
        if !marked && cast.answers.is_none() {
            return;
        }
        for (index, turn) in turns.iter().enumerate() {
            // Behind the last turn the article may go on; a question in bold has at least one paragraph.
            let own = turn.paragraph.0 + if marked { 1 } else { 2 };
            let next = turns.get(index + 1).map_or(own, |next| next.paragraph.0);
            let after = (turn.paragraph.0 + 1..next.min(reader.document.paragraphs.len())).map(ParagraphIx);
            let more: Vec<TokenRange> = after.map(|paragraph| reader.document.paragraph(paragraph).tokens).collect();
            let label = turn.label;
            if marked {
                let content = std::iter::once(turn.content).chain(more).collect();
                self.answer(content, label, if turn.asks { cast.asks } else { cast.answers });
            } else {
                self.answer(vec![turn.content], None, cast.asks);
                if !more.is_empty() {
                    self.answer(more, None, cast.answers);
                }
            }
        }
    }

    /// Adds questions that are marked, between answers that are not. What stands there in quotation marks or behind a name is
    /// found by these.
    fn questions(&mut self, turns: &[Turn]) {
        let reader = self.reader;
        let Some(first) = turns.first() else { return };
        let cast = cast(reader, first.content.start);
        for (index, turn) in turns.iter().enumerate() {
            self.answer(vec![turn.content], turn.label, cast.asks);
            let last = turns.get(index + 1).map_or(turn.paragraph.0 + 2, |next| next.paragraph.0);
            let after = turn.paragraph.0 + 1..last.min(reader.document.paragraphs.len());
            let more: Vec<TokenRange> =
                after.map(|index| reader.document.paragraph(ParagraphIx(index)).tokens).collect();
            let plain = |&tokens: &TokenRange| {
                !transcript::is_labelled(reader, tokens) && !reader.opens_quotation(tokens.start)
            };
            if cast.answers.is_some() && !more.is_empty() && more.iter().all(plain) {
                self.answer(more, None, cast.answers);
            }
        }
    }

    fn answer(&mut self, content: Vec<TokenRange>, cue: Option<TokenRange>, source: Option<TokenRange>) {
        self.add(Draft::new(content, cue, source.map_or(Voice::Nobody, Voice::Written), Evidence::Interview));
    }
}
