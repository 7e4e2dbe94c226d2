//! Interviews: "Q: Did it rain?", "A: All night.", questions in bold, and questions that only stand above their answers.
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

/// The longest question that nothing marks, and the longest prompt, in tokens, and how many questions there are at least.
const QUESTION: usize = 60;
const PROMPT: usize = 25;
const QUESTIONS: usize = 3;

/// The questions that only stand above their answers, with the prompts among them: paragraphs of a few words that ask
/// somebody, each above one in which somebody speaks of himself.
fn unmarked(reader: &Reader) -> Vec<Turn> {
    let document = reader.document;
    let paragraphs = &document.paragraphs;
    let tokens = |at: usize| document.paragraph(ParagraphIx(at)).tokens;
    let has = |at: usize, words: &[&str]| tokens(at).iter().any(|ix| reader.any(ix, words) && !reader.quoted(ix));
    let you = |at: usize| has(at, &["you", "your", "yours", "yourself"]);
    let own = |at: usize| has(at, &["i", "me", "my", "we", "us", "our", "mine"]);
    let asks = |at: usize| {
        let free = tokens(at).len() <= QUESTION
            && !reader.opens_quotation(tokens(at).start)
            && !transcript::is_labelled(reader, tokens(at));
        free && !paragraphs[at].around && tokens(at).last().is_some_and(|last| reader.low(last).ends_with('?'))
    };
    let speech = |at: usize| at < paragraphs.len() && transcript::is_speech(reader, tokens(at));
    let questions: Vec<usize> = (1..paragraphs.len())
        .filter(|&at| asks(at) && speech(at + 1) && !asks(at + 1) && !reader.opens_quotation(tokens(at + 1).start))
        .collect();
    let (Some(&first), Some(&last)) = (questions.first(), questions.last()) else { return Vec::new() };
    let count = |is: &dyn Fn(usize) -> bool| questions.iter().filter(|&&at| is(at)).count();
    let all = questions.len();
    let dense = last - first <= SPARSE * all;
    if all < QUESTIONS || !dense || 2 * count(&you) < all || 4 * count(&|at| own(at + 1)) < 3 * all {
        return Vec::new();
    }
    // How many lines end between two paragraphs.
    let breaks = |at: usize| {
        let end = document.paragraph(ParagraphIx(at)).span.start;
        let before = at.checked_sub(1).map_or(0, |before| document.paragraph(ParagraphIx(before)).span.end);
        document.text.get(before..end).map_or(0, |between| between.matches('\n').count())
    };
    // An empty line stands above each question, none below it.
    let heads = |at: usize| breaks(at) > 1 && at + 1 < paragraphs.len() && breaks(at + 1) == 1;
    let blocks = questions.iter().all(|&at| heads(at));
    let prompts = |at: usize| {
        let short = at > first && tokens(at).len() <= PROMPT && speech(at) && speech(at + 1);
        let among = || at < last && you(at) && !own(at) && own(at + 1) && questions.binary_search(&(at - 1)).is_err();
        short && if blocks { heads(at) } else { among() }
    };
    let turn = |at: usize| Turn { paragraph: ParagraphIx(at), asks: true, label: None, content: tokens(at) };
    let begins = |&at: &usize| questions.binary_search(&at).is_ok() || prompts(at);
    (first..paragraphs.len()).filter(begins).map(turn).collect()
}

/// How many paragraphs there are at most to a question.
const SPARSE: usize = 6;

/// Whether one of the last paragraphs tells that this is an interview: "This interview has been edited for length."
fn is_edited(reader: &Reader) -> bool {
    const LAST: usize = 3;
    let paragraphs = &reader.document.paragraphs;
    let mut ends = paragraphs.iter().take(LAST).chain(paragraphs.iter().rev().take(LAST));
    let has = |tokens: TokenRange, words: &[&str]| tokens.iter().take(WORDS).any(|ix| reader.any(ix, words));
    ends.any(|paragraph| {
        has(paragraph.tokens, &["interview", "conversation", "transcript"])
            && has(paragraph.tokens, &["edited", "condensed", "shortened"])
    })
}

/// How many words of a paragraph are looked at for that.
const WORDS: usize = 100;

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

/// `name` if it is a full one and the headline has it.
fn headlined(reader: &Reader, name: TokenRange) -> Option<TokenRange> {
    let title = reader.document.tokens_in(reader.document.title()?);
    let last = name.end.prev();
    let named = full_name(reader, name) == Some(name) && title.end <= name.start;
    (named && title.iter().any(|ix| reader.low(ix) == reader.low(last))).then_some(name)
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
    // "Ann Lee runs the mill. She spoke to Bo Roe."
    let told = subject.filter(|_| to.is_some()).and_then(|subject| {
        let paragraph = reader.document.paragraph(reader.document.token(talks).paragraph).tokens;
        let above = || {
            full_name(reader, paragraph.ending(subject.start))
                .or_else(|| full_name(reader, TokenRange::new(from, subject.start)))
        };
        if reader.any(subject.start, &["he", "she", "they"]) { above() } else { headlined(reader, subject) }
    });
    if told.is_some() {
        return Cast { asks: near, answers: told };
    }
    let asks = subject.filter(|subject| {
        subject.last().is_some_and(|last| reader.tag(last) == Tag::Proper)
            && answers.is_some_and(|answers| !answers.overlaps(*subject))
    });
    Cast { asks, answers }
}

/// Sets in `cast` whom the paragraph of a court's record calls: "BY MS. ORR:", "ANN LEE, having been duly sworn,".
fn called(reader: &Reader, paragraph: ParagraphIx, cast: &mut Cast) {
    const LONGEST: usize = 30;
    const NAME: usize = 5;
    let tokens = reader.document.paragraph(paragraph).tokens;
    let Some(last) = tokens.last().filter(|_| tokens.len() <= LONGEST) else { return };
    let name = TokenRange::new(tokens.start.next(), last);
    if reader.is(tokens.start, "by") && reader.is(last, ":") && !name.is_empty() && name.len() <= NAME {
        cast.asks = Some(name);
    }
    let comma = tokens.iter().take(NAME + 1).find(|&ix| reader.is(ix, ","));
    if tokens.iter().any(|ix| reader.any(ix, &["sworn", "affirmed"]))
        && let Some(comma) = comma.filter(|&comma| comma > tokens.start)
    {
        cast.answers = Some(tokens.ending(comma));
    }
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
                turns = unmarked(reader);
            }
        }
        let Some(first) = turns.first().map(|turn| turn.content.start) else { return };
        let mut cast = cast(reader, first);
        if !marked && cast.answers.is_none() && is_edited(reader) {
            cast.answers = full_name(reader, TokenRange::new(TokenIx(first.0.saturating_sub(INTRODUCTION)), first));
        }
        // Without labels only a name shows that this is an interview.
        if !marked && cast.answers.is_none() {
            return;
        }
        let mut above = 0;
        for (index, turn) in turns.iter().enumerate() {
            if marked {
                (above..turn.paragraph.0).for_each(|at| called(reader, ParagraphIx(at), &mut cast));
                above = turn.paragraph.0;
            }
            // Behind the last turn the article may go on; a question in bold has at least one paragraph.
            let own = turn.paragraph.0 + if marked { 1 } else { 2 };
            let next = turns.get(index + 1).map_or(own, |next| next.paragraph.0);
            let after = (turn.paragraph.0 + 1..next.min(reader.document.paragraphs.len())).map(ParagraphIx);
            let more = after.map(|paragraph| reader.document.paragraph(paragraph).tokens);
            // "THE COURT: You may answer."
            let more = more.take_while(|&tokens| !transcript::is_shouted(reader, tokens));
            let more: Vec<TokenRange> = more.filter(|&tokens| transcript::is_speech(reader, tokens)).collect();
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
