//! Cue, content and source: what is attributed, by which words, to whom as written.
//!
//! Who the source *is* is decided in [`entities`](crate::entities), which reads what stands here. The files in the
//! order in which they are asked:
//!
//! | file | asks |
//! |---|---|
//! | [`reader`] | what every part of this room asks of a document |
//! | [`kinds`] | which tokens are of a kind, a bit each? |
//! | [`phrase`] | where do noun phrases begin and end? |
//! | [`form`] | what does no one say, by its form: code, data, verse? |
//! | [`frame`] | in which stretch does a cue look for its source and content? |
//! | [`draft`] | an attribution in the making, in tokens |
//! | [`desk`] | where the drafts lie while the rules work on them |
//! | [`owners`] | which token belongs to which draft? |
//! | [`evidence`] | by which signs was it found, and how sure does that make it? |
//! | [`interview`] | whose are questions and answers, “Q:” and “A:”? |
//! | [`heading`] | which names on lines of their own head what is said? |
//! | [`transcript`] | whose are the turns of a talk? |
//! | [`posted`] | what is signed with a handle? |
//! | [`debate`] | whose are the turns of a debate, as a parliament writes them down? |
//! | [`labels`] | which labels before a colon are no names? |
//! | [`cue`] | which words report? |
//! | [`subject`] | who is the subject of a cue? |
//! | [`fronted`] | what is said before its cue: “It rained,” Lee said? |
//! | [`according`] | what is it that somebody says “according to Lee”? |
//! | [`viewpoint`] | what is it in whose eyes, or to whom? |
//! | [`works`] | is it only the name of a book or a film? |
//! | [`following`] | what is said behind its cue: Lee said it rained? |
//! | [`extras`] | where may content begin, past whom it was said to and when? |
//! | [`relative`] | what is said in a relative clause in commas? |
//! | [`attitude`] | how does somebody stand to what a clause tells? |
//! | [`beside`] | which attributions show by their place alone? |
//! | [`scare`] | which stretches in quotation marks are but titles? |
//! | [`led`] | who is named by words that only lead to a quotation? |
//! | [`announced`] | what is said in a paragraph without marks, to which the one before leads? |
//! | [`carry`] | whose are quotations without an attribution of their own? |
//! | [`learned`] | what the rules leave open, decided by learned weights |
//! | [`mend`] | what is to be set right on every draft, whoever had the last word on it? |
//! | [`join`] | which quotations are one quote with the sentence before them? |
//! | [`unsaid`] | which drafts does nobody say? |
//! | [`media`] | which phrases name a means or an occasion of speech? |
//! | [`setting`] | to whom was it said, and by what means? |
//! | [`grounds`] | on what does a quote rest, in one sentence for the user? |

mod according;
mod announced;
#[cfg(test)]
mod answer_cases;
mod attitude;
mod beside;
#[cfg(test)]
mod bounds_cases;
mod carry;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod clause_cases;
#[cfg(test)]
mod column_cases;
mod cue;
mod debate;
mod desk;
mod draft;
mod evidence;
mod extras;
mod following;
mod form;
#[cfg(test)]
mod form_cases;
mod frame;
mod fronted;
mod grounds;
mod heading;
mod interview;
mod join;
mod kinds;
mod labels;
pub mod learned;
mod led;
#[cfg(test)]
mod marked;
mod media;
mod mend;
#[cfg(test)]
mod named_cases;
mod owners;
mod phrase;
mod posted;
mod reader;
mod relative;
mod scare;
mod setting;
mod subject;
#[cfg(test)]
mod talk_cases;
#[cfg(test)]
mod title_cases;
mod transcript;
#[cfg(test)]
mod turned_cases;
mod unsaid;
mod viewpoint;
#[cfg(test)]
mod within_cases;
mod works;

use std::collections::HashMap;

use crate::analysis::QuoteKind;
use crate::document::{Document, Mark, ParagraphIx, Style, TokenIx, TokenRange};
use crate::order;
use crate::span::Span;
use crate::time::Times;
pub use cue::Class as VerbClass;
use desk::{Desk, Sheet};
use draft::{Draft, Voice};
use evidence::Evidence;
use grounds::Reasons;
pub use media::is_medium_name;
use reader::Reader;
use setting::Setting;

/// The place of a quote among the quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuoteIx(pub usize);

/// An attribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// How much of the content stands in quotation marks.
    pub kind: QuoteKind,
    /// The content in order, marks included; more than one span where the attribution interrupts it.
    pub content: Vec<Span>,
    /// The reporting words.
    pub cue: Option<Span>,
    /// Who speaks.
    pub source: Source,
    /// To whom.
    pub addressee: Option<Span>,
    /// By what means.
    pub medium: Option<Span>,
    /// From 0 to 1: how sure it is that this is a quote and this its source.
    pub confidence: f32,
    /// One plain sentence: on what evidence.
    pub because: String,
}

/// Where the speaker of a quote is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// In these words.
    Written(Span),
    /// The quote has no attribution of its own; whoever speaks in that earlier quote goes on.
    Carried(QuoteIx),
    /// Nowhere.
    Nobody,
}

/// All quotes in `document`, in the order in which they begin.
pub fn find(document: &Document, times: &Times) -> Vec<Quote> {
    find_with(document, times, learned::Model::built_in())
}

/// As [`find`], with the weights of `model`; without one the rules decide alone.
pub fn find_with(document: &Document, times: &Times, model: Option<&learned::Model>) -> Vec<Quote> {
    let reader = Reader::new(document, times);
    if form::is_foreign(&reader) {
        return finish(&reader, &form::quotations(&reader));
    }
    let (mut desk, frames) = ruled(&reader);
    let formed =
        |draft: &Draft| matches!(draft.evidence, Evidence::Transcript | Evidence::Interview | Evidence::Signed);
    let begins = |draft: &Draft| draft.content.iter().map(|range| range.start).min();
    let speakers: HashMap<_, _> =
        desk.drafts.iter().filter(|draft| formed(draft)).map(|draft| (begins(draft), draft.voice)).collect();
    if let Some(model) = model {
        learned::review(&mut desk, &frames, model);
    }
    // The weights have seen too few talks to tell who speaks there, and how sure they are.
    for draft in desk.drafts.iter_mut().filter(|draft| formed(draft)) {
        if let Some(&voice @ Voice::Written(_)) = speakers.get(&begins(draft)) {
            draft.voice = voice;
        }
    }
    let sure = |draft: &&mut Draft| {
        formed(draft) || viewpoint::is_one(&reader, draft) || mend::is_word_for_something(&reader, draft)
    };
    for draft in desk.drafts.iter_mut().filter(sure) {
        draft.confidence = draft.confidence.max(draft.evidence.confidence());
    }
    mend::mend(&reader, &mut desk.drafts);
    join::join(&reader, &mut desk.drafts);
    finish(&reader, &desk.drafts)
}

/// The quote that is marked in `text` by brackets: `[Lee] <said> {it rained}`.
#[cfg(test)]
pub(crate) fn find_as_marked(document: &Document, times: &Times, text: &str) -> Vec<Quote> {
    finish(&Reader::new(document, times), &[marked::draft(document, text)])
}

/// What the rules find.
fn ruled<'r, 'a, 't>(reader: &'r Reader<'a, 't>) -> (Desk<'r, 'a, 't>, Vec<frame::Frame>) {
    let mut frames = frame::frames(reader);
    let mut last: Option<(ParagraphIx, bool)> = None;
    frames.retain(|frame| match last {
        Some((paragraph, mute)) if paragraph == frame.paragraph => !mute,
        _ => {
            let around = reader.document.paragraph(frame.paragraph).around;
            let mute = around || form::is_code(reader, frame.paragraph);
            last = Some((frame.paragraph, mute));
            !mute
        }
    });
    let mut desk = Desk::new(reader);
    desk.interview();
    let turns = transcript::turns(reader);
    let talk = !turns.is_empty();
    turns.into_iter().chain(transcript::headline(reader)).for_each(|turn| desk.turn(turn));
    if !talk {
        transcript::lone(reader).for_each(|turn| desk.turn(turn));
    }
    desk.headed();
    (0..reader.document.paragraphs.len()).for_each(|paragraph| desk.posted(ParagraphIx(paragraph)));
    for (index, &frame) in frames.iter().enumerate() {
        desk.signed(frame.tokens.start, frame.paragraph);
        let cues = cue::cues(reader, &frame);
        let done = vec![false; cues.len()];
        let mut sheet = Sheet { frame, cues, done };
        desk.announced(&mut sheet);
        desk.fronted(&mut sheet);
        desk.according(&sheet);
        desk.viewpoint(&sheet);
        desk.following(&mut sheet);
        desk.attitudes(&sheet);
        desk.carry(&frames, index);
    }
    (desk, frames)
}

/// The drafts as quotes, in the order of the text.
fn finish(reader: &Reader, drafts: &[Draft]) -> Vec<Quote> {
    // Where all is surely said, it does not matter what form the text has.
    let unsure = || drafts.iter().any(|draft| !form::is_surely_said(reader, draft));
    let no_news = unsure() && (form::addresses(reader) || form::is_verse(reader.document.text));
    let faint = |draft: &Draft| draft.confidence < FAINT && !form::is_quoted(reader, draft);
    let turns = turns(drafts);
    let unsaid = |draft| {
        unsaid::is_unsaid(reader, draft)
            || faint(draft)
            || is_within_own_turn(reader, draft, &turns)
            || no_news && !form::is_surely_said(reader, draft)
    };
    let unsaid = drafts.iter().map(unsaid).collect();
    let aside = asides(drafts, unsaid);
    let cores = grounds::core::cores(reader, drafts);
    let reasons = Reasons::new(reader, drafts, &cores);
    let mut order: Vec<usize> = (0..drafts.len()).filter(|&place| !aside[place]).collect();
    order::by(&mut order, |&place| drafts[place].content.iter().map(|range| range.start.0 + 1).min().unwrap_or(0));
    let mut place_of = vec![0; drafts.len()];
    for (new, &old) in order.iter().enumerate() {
        place_of[old] = new;
    }
    let settings = setting::settings(reader, drafts, &cores);
    order.iter().map(|&place| quote(reader, drafts, &place_of, place, &reasons, settings[place])).collect()
}

/// What is said in the turns of a talk, in the order of the text.
fn turns(drafts: &[Draft]) -> Vec<TokenRange> {
    let talk = |draft: &&Draft| matches!(draft.evidence, Evidence::Transcript | Evidence::Interview);
    let turns = drafts.iter().filter(talk);
    let mut turns: Vec<TokenRange> = turns.flat_map(|draft| draft.content.iter().copied()).collect();
    order::by(&mut turns, |&turn| turn);
    turns
}

/// Whether somebody tells in a turn of their own what they said or thought: "LEE: I think it rained" is one quote.
fn is_within_own_turn(reader: &Reader, draft: &Draft, turns: &[TokenRange]) -> bool {
    let Voice::Written(source) = draft.voice else { return false };
    let own = source.len() == 1 && reader.any(source.start, &["i", "we"]) && !form::is_quoted(reader, draft);
    let before = turns.partition_point(|turn| turn.start <= source.start);
    own && before > 0 && turns[before - 1].contains(source.start)
}

/// What rests on no marks is shown from this confidence on: of a dozen below it on dev none was right.
const FAINT: f32 = 0.1;

/// Below this confidence a quote within another's source is taken for a description of it.
const DESCRIBES: f32 = 0.65;

/// For each draft whether it is `unsaid`, or all of it stands in another's source and only tells who that is:
/// "Lee, who has opposed the plan, said ...". What is surely said there stays ("Lee, who said it would close, denied
/// ..."), and so does one from which another carries on.
fn asides(drafts: &[Draft], unsaid: Vec<bool>) -> Vec<bool> {
    let mut sources: Vec<TokenRange> = drafts
        .iter()
        .filter_map(|draft| match draft.voice {
            Voice::Written(source) => Some(source),
            _ => None,
        })
        .collect();
    order::by(&mut sources, |&source| source);
    let mut reach = TokenIx(0);
    let furthest: Vec<TokenIx> = sources
        .iter()
        .map(|source| {
            reach = reach.max(source.end);
            reach
        })
        .collect();
    let mut out: Vec<bool> = drafts
        .iter()
        .zip(unsaid)
        .map(|(draft, unsaid)| {
            if unsaid {
                return true;
            }
            let ranges = || draft.content.iter().chain(draft.cue.as_ref());
            let (Some(start), Some(end)) =
                (ranges().map(|range| range.start).min(), ranges().map(|range| range.end).max())
            else {
                return false;
            };
            let before = sources.partition_point(|source| source.start <= start);
            // "according to Lee, who believes that it will close"
            let told = draft.evidence == Evidence::That;
            let weak = draft.confidence < DESCRIBES && !told;
            weak && before > 0 && furthest[before - 1] >= end
        })
        .collect();
    for draft in drafts {
        if let Voice::Carried(place) = draft.voice
            && let Some(aside) = out.get_mut(place)
        {
            *aside = false;
        }
    }
    out
}

/// How sure at most a quote is of which nobody knows where it ends.
const OPEN: f32 = 0.45;

/// Whether a quotation in `content` is never closed, and more than one sentence long or not the end of its paragraph: where
/// it ends is a guess.
fn is_open(reader: &Reader, content: &[TokenRange]) -> bool {
    let quotations = &reader.document.quotations;
    content.iter().any(|range| {
        let first = quotations.partition_point(|quotation| quotation.tokens.start < range.start);
        let within = quotations[first..].iter().take_while(|quotation| quotation.tokens.start < range.end);
        within.into_iter().any(|quotation| {
            let sentence = |ix| reader.document.sentence_of(ix);
            let several = || sentence(quotation.tokens.start) != sentence(quotation.tokens.end.prev());
            let within = || {
                let paragraph = reader.document.paragraph(quotation.paragraph).tokens;
                !reader.trimmed(paragraph.starting(range.end)).is_empty()
            };
            quotation.end == Mark::Unclosed && quotation.style == Style::Double && (several() || within())
        })
    })
}

fn quote(
    reader: &Reader,
    drafts: &[Draft],
    place_of: &[usize],
    place: usize,
    reasons: &Reasons,
    setting: Setting,
) -> Quote {
    let draft = &drafts[place];
    let document = reader.document;
    let span = |range: TokenRange| document.span(range);
    // Whoever is carried on stands where the chain of quotes began.
    let voice = draft::voice_at(drafts, draft.voice);
    let source = match draft.voice {
        Voice::Written(range) => Source::Written(span(range)),
        Voice::Carried(place) => Source::Carried(QuoteIx(place_of[place])),
        Voice::Nobody => Source::Nobody,
    };
    let named = match voice {
        Voice::Written(range) => Some(range),
        _ => None,
    };
    let mut content: Vec<Span> = draft.content.iter().map(|&range| span(range)).collect();
    order::by(&mut content, |&span| span);
    let open = is_open(reader, &draft.content);
    let mut because = reasons.because(place, named);
    if open && because.ends_with('.') {
        because.truncate(because.len() - 1);
        because.push_str("; the quotation mark is never closed.");
    }
    Quote {
        kind: kind_of(document, &draft.content),
        content,
        cue: draft.cue.map(span),
        source,
        addressee: setting.addressee.map(span),
        medium: setting.medium.map(span),
        confidence: if open { draft.confidence.min(OPEN) } else { draft.confidence },
        because,
    }
}

/// How much of the content stands in quotation marks.
fn kind_of(document: &Document, content: &[TokenRange]) -> QuoteKind {
    let words = content.iter().flat_map(|range| range.iter()).filter(|&ix| document.token(ix).is_word());
    let (mut all, mut quoted) = (0, 0);
    for ix in words {
        all += 1;
        quoted += usize::from(document.is_quoted(ix));
    }
    match quoted {
        0 => QuoteKind::Indirect,
        _ if quoted == all => QuoteKind::Direct,
        _ => QuoteKind::Mixed,
    }
}

/// What kind of report the verb with this lemma makes, if it is one that reports.
pub fn verb_class(lemma: &str) -> Option<VerbClass> {
    cue::reporting_verb(lemma).map(|verb| verb.class)
}
