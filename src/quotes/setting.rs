//! To whom something was said, and by what means: "told *the Courier* in *an interview*".
//!
//! It is read off the finished draft, whichever rule or weights found it. Looked at are the words behind the
//! cue, those between source and cue, the phrase that opens the clause before the source, and what follows
//! the content.

#[cfg(test)]
mod cases;

use super::cue::{Class, Takes};
use super::draft::{Draft, Voice};
use super::grounds::core::Core;
use super::kinds;
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::order;

static TOLD: WordSet = WordSet::of(include_str!("../lexicon/quotes/told.txt"));
static BIDS: WordSet = WordSet::of(include_str!("../lexicon/quotes/bids.txt"));

/// How many tokens are looked through on each side. A bound, since sentences may have no end.
const REACH: usize = 60;

/// What surrounds an utterance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setting {
    /// To whom.
    pub addressee: Option<TokenRange>,
    /// By what means or on what occasion.
    pub medium: Option<TokenRange>,
}

/// The setting of each of `drafts`, of whose cues these are the cores.
pub fn settings(reader: &Reader, drafts: &[Draft], cores: &[Option<Core>]) -> Vec<Setting> {
    let mut out: Vec<Setting> = drafts.iter().zip(cores).map(|(draft, core)| setting(reader, draft, *core)).collect();
    // "told the Courier that it leaked, adding that it was old": the occasion is the same.
    let mut order: Vec<(TokenIx, usize)> =
        drafts.iter().enumerate().filter_map(|(place, draft)| Some((draft.cue?.start, place))).collect();
    order::by(&mut order, |&(cue, _)| cue.0);
    for pair in order.windows(2) {
        let [(before, earlier), (here, place)] = [pair[0], pair[1]];
        let goes_on = reader.tag(here) == Tag::Verb(VerbForm::Ing)
            && reader.document.same_sentence(before, here)
            && matches!(drafts[place].voice, Voice::Written(_))
            && drafts[earlier].voice == drafts[place].voice;
        if goes_on && out[place] == Setting::default() {
            out[place] = out[earlier];
        }
    }
    out
}

fn setting(reader: &Reader, draft: &Draft, core: Option<Core>) -> Setting {
    let cue = draft.cue.filter(|cue| reader.words(*cue) > 0);
    let Some((cue, core)) = cue.zip(core) else {
        return Setting { addressee: None, medium: medium_before(reader, draft) };
    };
    let sentence = reader.document.sentence_at(core.at);
    let source = match draft.voice {
        Voice::Written(source) => Some(source),
        _ => None,
    };
    let mut scout = Scout { reader, draft, core, sentence, found: Setting::default() };
    scout.addressed();
    scout.behind_cue(cue, source);
    if let Some(source) = source.filter(|source| source.end <= scout.core.start && source.start >= sentence.start) {
        let between = scout.core.start;
        scout.walk(source.end, between, false);
        scout.opening(source.start);
    }
    scout.behind_content();
    scout.found
}

/// The medium between a source and the colon, or the end of the line, behind which its words stand: "Lee, in a statement:
/// “...”".
fn medium_before(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (Voice::Written(source), Some(content)) = (draft.voice, draft.content.first()) else { return None };
    let end = reader.document.paragraph(reader.document.token(source.start).paragraph).tokens.end;
    let between = TokenRange::new(source.end, content.start.min(end).min(source.end.plus(REACH)));
    between.iter().find_map(|ix| reader.medium_at(ix, between.end))
}

struct Scout<'s, 'a, 't> {
    reader: &'s Reader<'a, 't>,
    draft: &'s Draft,
    core: Core,
    sentence: TokenRange,
    found: Setting,
}

impl Scout<'_, '_, '_> {
    /// Where the content goes on after `ix`, or the sentence ends.
    fn stop(&self, ix: TokenIx) -> TokenIx {
        let next = self.draft.content.iter().map(|range| range.start).filter(|start| *start >= ix).min();
        next.unwrap_or(self.sentence.end).min(self.sentence.end)
    }

    fn is_content(&self, ix: TokenIx) -> bool {
        self.draft.content.iter().any(|range| range.contains(ix))
    }

    /// Whether "to" at `ix` leads to a verb.
    fn is_infinitive(&self, ix: TokenIx) -> bool {
        let next = self.reader.document.past_adverbs(ix.next());
        let verb = matches!(self.reader.tag(next), Tag::Verb(VerbForm::Base) | Tag::Auxiliary);
        self.reader.is(ix, "to") && verb && !self.is_plural_noun(next)
    }

    /// Whether a word that the tags take for a verb after "to" is a noun: "to reporters".
    fn is_plural_noun(&self, ix: TokenIx) -> bool {
        let word = self.reader.low(ix);
        word.ends_with('s') && !word.ends_with("ss") && lexicon::verb(word).is_none()
    }

    /// The phrase at `ix` if it can be somebody who listens.
    fn listener(&self, ix: TokenIx, end: TokenIx) -> Option<TokenRange> {
        let reader = self.reader;
        if let Some(title) = reader.title_at(ix, end) {
            return Some(title);
        }
        let plural = || (ix < end && self.is_plural_noun(ix)).then(|| TokenRange::one(ix));
        let phrase = reader.phrase_starting_at(ix, end, false).or_else(plural)?;
        // "ABC’s “This Week”"
        let owns = reader.tag(phrase.end) == Tag::Possessive || reader.tag(phrase.end.prev()) == Tag::Possessive;
        let next = if reader.tag(phrase.end) == Tag::Possessive { phrase.end.next() } else { phrase.end };
        if let Some(title) = reader.title_at(next, end).filter(|_| owns) {
            return Some(TokenRange::new(phrase.start, title.end));
        }
        let head = phrase.last()?;
        let of = phrase.iter().find(|&ix| reader.is(ix, "of")).map_or(head, TokenIx::prev);
        let subject = ["he", "she", "they", "i", "we", "it", "who", "which", "what", "this", "that", "these", "those"];
        let lone = phrase.len() == 1 && (reader.any(ix, &subject) || reader.tag(ix) == Tag::Number);
        let told = !reader.capital(of) && TOLD.has(reader.low(of));
        (!lone && !told && reader.document.get(head)?.is_word()).then_some(phrase)
    }

    /// "told the Courier", "was told"; and "urged the council to vote", where those bid open the content.
    fn addressed(&mut self) {
        let reader = self.reader;
        let at = self.core.at;
        if !self.core.verbal {
            return;
        }
        let whom = self.core.verb.is_some_and(|verb| verb.takes(Takes::Whom));
        let first = at.next();
        if self.core.passive {
            // "Lee was told by the clerk that": the subject is the one addressed.
            let by = matches!(self.draft.voice, Voice::Written(source) if source.start > at);
            if whom && by && self.core.start > self.sentence.start {
                self.found.addressee = reader.phrase_ending_at(self.core.start.prev(), self.sentence.start);
            }
            return;
        }
        let end = self.stop(first);
        if whom && first < end && !self.inverted(first) {
            self.found.addressee = self.listener(first, end);
            return;
        }
        let bids = reader.verb(at).is_some_and(|known| BIDS.has(known.verb.lemma));
        let start = if reader.any(first, &["on", "upon", "with"]) { first.next() } else { first };
        let called = !reader.any(at, &["call", "calls", "called", "calling"]) || start > first;
        if bids && called && self.is_content(start) && !reader.quoted(start) {
            let phrase = self.listener(start, self.sentence.end);
            self.found.addressee = phrase.filter(|phrase| {
                let not = reader.is(phrase.end, "not");
                self.is_infinitive(if not { phrase.end.next() } else { phrase.end })
            });
        }
    }

    fn inverted(&self, first: TokenIx) -> bool {
        matches!(self.draft.voice, Voice::Written(source) if source.contains(first))
    }

    fn behind_cue(&mut self, cue: TokenRange, source: Option<TokenRange>) {
        let after = |ix: TokenIx| source.filter(|source| source.start >= ix && source.start.0 <= cue.end.0 + 3);
        let from = match (after(self.core.at), self.found.addressee) {
            (Some(source), _) => source.end,
            (None, Some(addressee)) if addressee.start > self.core.at => addressee.end,
            (None, _) if self.core.verbal => self.core.at.next(),
            (None, _) => cue.end,
        };
        let says = self.core.verbal
            && self.core.verb.is_some_and(|verb| verb.class == Class::Speech && !verb.takes_behind("to"));
        let end = self.stop(from);
        // "said an aide to the mayor": whose aide it is, and not to whom.
        let inverted = source.is_some_and(|source| source.end == from);
        if !self.is_content(from) {
            self.walk(from, end, says && !inverted);
        }
    }

    fn behind_content(&mut self) {
        let Some(last) = self.draft.content.iter().map(|range| range.end).max() else { return };
        if last > self.core.at && last > self.sentence.start && last < self.sentence.end {
            self.walk(last, self.sentence.end, false);
        }
    }

    /// Who asked: "Asked by the Courier about the roof, Lee said".
    fn asked(&mut self, from: TokenIx, source: TokenIx) {
        let reader = self.reader;
        let opens = |ix: TokenIx| {
            ix == self.sentence.start
                || reader.any(ix.prev(), &[",", "when"])
                || matches!(reader.tag(ix.prev()), Tag::Adverb | Tag::Conjunction)
        };
        let asked = reader.kinds.asked.iter(TokenRange::new(from, source)).find(|&ix| opens(ix));
        let Some(asked) = asked.filter(|asked| !self.is_infinitive(asked.next())) else { return };
        let by =
            (asked.0 + 1..source.0).map(TokenIx).take_while(|&ix| !reader.is(ix, ",")).find(|&ix| reader.is(ix, "by"));
        if let Some(by) = by.filter(|_| self.found.addressee.is_none()) {
            self.found.addressee = self.listener(by.next(), source);
        }
    }

    /// The phrase that opens the clause of `source`: "In a letter to the Courier, Lee wrote".
    fn opening(&mut self, source: TokenIx) {
        let reader = self.reader;
        let mut at = self.sentence.start.max(TokenIx(source.0.saturating_sub(REACH)));
        self.asked(at, source);
        let closes = |ix: TokenIx| match reader.tag(ix) {
            Tag::Verb(VerbForm::Past | VerbForm::Present) | Tag::Auxiliary | Tag::Modal => {
                !reader.of_kind(ix, kinds::SPEAK)
            }
            Tag::Conjunction => reader.is(ix.prev(), ","),
            Tag::Punct => reader.is(ix, ";") || reader.quoted(ix) && !reader.is_time(ix) && !self.titled(ix),
            _ => false,
        };
        let earlier = (at.0..source.0).rev().map(TokenIx).find(|&ix| self.is_content(ix) || closes(ix));
        at = earlier.map_or(at, TokenIx::next);
        while at < source {
            if reader.of_kind(at, kinds::SPEAK) || reader.medium_at(at, source).is_some() {
                self.walk(at, source, false);
                return;
            }
            at = at.next();
        }
    }

    fn titled(&self, ix: TokenIx) -> bool {
        self.reader.quotation(ix).is_some_and(|quotation| self.reader.is_title(quotation))
    }

    /// Takes up what stands from `from` on, as long as it is nothing but prepositions with their phrases,
    /// times and adverbs. `says` tells whether "to" may lead to somebody at once.
    fn walk(&mut self, from: TokenIx, end: TokenIx, says: bool) {
        let reader = self.reader;
        let end = end.min(from.plus(REACH));
        let (mut at, mut speaking, mut after_medium) = (from, says, false);
        let (mut spoke, mut meets) = (false, false);
        while at < end {
            let step = at;
            if reader.is_time(at) || reader.tag(at) == Tag::Adverb && !reader.quoted(at) {
                at = at.next();
            } else if reader.any(at, &[",", "—", "--", "–"]) && !reader.quoted(at) {
                let next = at.next();
                // "said Ruiz, a clerk, in an email"
                let apposed = reader.phrase_starting_at(next, end, true).filter(|phrase| reader.is(phrase.end, ","));
                if let Some(apposed) = apposed.filter(|_| at == from) {
                    at = apposed.end;
                    continue;
                }
                let goes_on = reader.is_time(next)
                    || matches!(reader.tag(next), Tag::Preposition | Tag::Adverb)
                    || reader.of_kind(next, kinds::SPEAK);
                if !goes_on {
                    break;
                }
                at = next;
            } else if reader.of_kind(at, kinds::SPEAK) {
                (speaking, spoke) = (true, true);
                at = at.next();
            } else if let Some(medium) = reader.medium_at(at, end) {
                self.found.medium = self.found.medium.or(Some(medium));
                meets = !reader.any(at, &["on", "via", "through", "by", "over"]);
                (at, after_medium) = (medium.end, true);
            } else if matches!(reader.tag(at), Tag::Preposition | Tag::To) && !reader.quoted(at) {
                if self.is_infinitive(at) {
                    break;
                }
                let next = at.next();
                if reader.is_time(next) {
                    at = next;
                    continue;
                }
                let to = reader.is(at, "to") && (after_medium || speaking);
                let with = reader.any(at, &["with", "before"]) && (after_medium && meets || spoke)
                    || reader.is(at, "before") && reader.any(self.core.at, &["testify", "testified", "testifies"]);
                let listener = self.listener(next, end).filter(|_| to || with);
                let Some(phrase) = listener.or_else(|| reader.phrase_starting_at(next, end, false)) else { break };
                self.found.addressee = self.found.addressee.or(listener);
                at = phrase.end;
                after_medium = false;
            } else {
                break;
            }
            if at <= step {
                break;
            }
        }
    }
}
