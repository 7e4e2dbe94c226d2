//! Somebody's word for something, told in the passive: "branded “a disgrace” by Lee", "dismissed by Lee as “rubbish”".

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

pub(super) static BRANDS: WordSet = WordSet::of(include_str!("../../lexicon/quotes/brands.txt"));

/// So many tokens may stand between the participle and "as".
const WITHIN: usize = 24;

/// How sure it is that such words are the agent's.
const CONFIDENCE: f32 = 0.8;

/// Whether somebody tells his word for something, in quotation marks: "Lee, who ran it for years, called it “a disgrace”".
/// The weights doubt it behind a long description of who speaks.
pub fn is_word_for_something(reader: &Reader, draft: &Draft) -> bool {
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return false;
    };
    let calls = reader.verb(cue.end.prev()).is_some_and(|known| known.verb.lemma == "call");
    let brands = calls || BRANDS.has(reader.low(cue.end.prev()));
    let Some(open) = content.iter().find(|&ix| reader.opens_quotation(ix)) else { return false };
    let thing = |ix: TokenIx| !reader.tag(ix).is_verbal() && reader.tag(ix) != Tag::To && !reader.is(ix, ",");
    let ends = content.iter().skip_while(|&ix| ix < open).all(|ix| reader.quoted(ix));
    brands && ends && source.end <= cue.start && cue.end == content.start && content.ending(open).iter().all(thing)
}

/// What a passive tells: its verb up to the quotation, the quotation, and by whom it is.
struct Brand {
    verb: TokenRange,
    words: TokenRange,
    agent: TokenRange,
}

/// Gives the words in quotation marks behind such a participle to its agent, whatever was made of them.
pub fn give_to_agent(reader: &Reader, drafts: &mut Vec<Draft>) {
    let quotations = &reader.document.quotations;
    let brands: Vec<Brand> = quotations
        .iter()
        .filter(|quotation| quotation.within.is_none())
        .filter_map(|quotation| brand(reader, quotation.tokens))
        .collect();
    if brands.is_empty() {
        return;
    }
    // Where each is told of already; what else is made of its words goes.
    let mut told: Vec<Option<usize>> = vec![None; brands.len()];
    let mut gone = vec![false; drafts.len()];
    for (place, draft) in drafts.iter().enumerate() {
        if let Some(brand) = brand_of(&brands, draft) {
            gone[place] = told[brand].is_some();
            told[brand] = told[brand].or(Some(place));
        }
    }
    for (brand, place) in brands.iter().zip(&told) {
        let draft = Draft {
            content: vec![brand.words],
            cue: Some(brand.verb),
            voice: Voice::Written(brand.agent),
            evidence: Evidence::Object,
            confidence: CONFIDENCE,
        };
        match *place {
            Some(place) => drafts[place] = draft,
            None => {
                drafts.push(draft);
                gone.push(false);
            }
        }
    }
    super::leave_out(drafts, &gone);
}

/// Which of `brands`, which stand in the order of the text, `draft` has made something of.
fn brand_of(brands: &[Brand], draft: &Draft) -> Option<usize> {
    let near = |range: TokenRange| {
        let after = brands.partition_point(|brand| brand.verb.start < range.end);
        let last = after.checked_sub(1)?;
        brands.get(last).filter(|brand| range.overlaps(brand.whole())).map(|_| last)
    };
    let quoted = |range: &TokenRange| near(*range).filter(|&brand| range.overlaps(brands[brand].words));
    draft.content.iter().find_map(quoted).or_else(|| draft.cue.and_then(near))
}

impl Brand {
    fn whole(&self) -> TokenRange {
        self.verb.ending(self.agent.end.max(self.words.end))
    }
}

fn brand(reader: &Reader, words: TokenRange) -> Option<Brand> {
    let open = words.start;
    let sentence = reader.document.sentence_at(open);
    let is_title = || reader.quotation(open).is_some_and(|quotation| reader.is_title(quotation));
    let as_before = reader.is(open.prev(), "as");
    let last = if as_before { open.minus(2) } else { open.prev() };
    // "branded (as) “a disgrace” by Lee"
    if sentence.contains(last) && is_branded(reader, last, sentence) && !is_title() {
        let by = words.end;
        let agent = agent(reader, by, sentence.end)?;
        return Some(Brand { verb: TokenRange::new(last, open), words, agent });
    }
    if !as_before {
        return None;
    }
    // "dismissed by Lee as “rubbish”"
    let first = sentence.start.0.max(open.0.saturating_sub(WITHIN));
    let by = (first..open.0)
        .rev()
        .map(TokenIx)
        .find(|&ix| reader.is(ix, "by") && is_branded(reader, ix.prev(), sentence))?;
    let agent = TokenRange::new(by.next(), open.prev());
    let plain = agent.iter().all(|ix| !reader.quoted(ix) && !reader.any(ix, &[";", ":"]));
    let verb = TokenRange::new(by.prev(), by);
    (plain && !agent.is_empty() && !is_title()).then(|| Brand { verb, words, agent: reader.trimmed(agent) })
}

/// Whether the participle at `ix` is in the passive: "was branded", "the plan, branded".
fn is_branded(reader: &Reader, ix: TokenIx, sentence: TokenRange) -> bool {
    if reader.quoted(ix) || !BRANDS.has(reader.low(ix)) {
        return false;
    }
    let before = ix.prev();
    let adverb = sentence.contains(before) && reader.tag(before) == Tag::Adverb;
    let before = if adverb { before.prev() } else { before };
    reader.any(before, &[",", "and", "or"])
        || reader.tag(ix) == Tag::Verb(VerbForm::Participle)
        || reader.tag(before) == Tag::Noun
}

/// Who stands behind the "by" at `by`.
fn agent(reader: &Reader, by: TokenIx, end: TokenIx) -> Option<TokenRange> {
    if !reader.is(by, "by") || reader.quoted(by.next()) {
        return None;
    }
    let phrase = reader.phrase_with_apposition(by.next(), end)?;
    // "by running away": what is done, and nobody who does it
    let doing = reader.tag(phrase.start) == Tag::Verb(VerbForm::Ing);
    (!doing && !reader.is_time(phrase.start)).then_some(phrase)
}
