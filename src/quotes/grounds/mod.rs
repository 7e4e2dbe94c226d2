//! What a quote rests on, told to the user in one sentence: how its source stands to its cue, and how its
//! content does.
//!
//! It is read off the finished draft, not remembered from the rule or the weights that found it, so that it
//! is true of what is shown whichever of them had the last word.

#[cfg(test)]
mod cases;
pub mod core;
mod what;
mod who;

use std::borrow::Cow;

use self::core::Core;
use super::cue::Class;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{TokenIx, TokenRange};
use what::What;
use who::{Owner, Who};

/// Below this confidence the reason says that it is weak. It is the line under which the page calls a quote
/// unsure; `cargo xtask score` prints the table from which it was chosen.
const WEAK: f32 = 0.5;

/// How many letters of a source or cue are shown before they are cut short.
const SHOWN: usize = 60;

/// All drafts of a document, of which each may rest on an earlier one.
pub struct Reasons<'g, 'a, 't> {
    reader: &'g Reader<'a, 't>,
    drafts: &'g [Draft],
    /// The drafts with source and cue as written, by source, then by where the cue begins.
    spoken: Vec<(TokenRange, TokenIx, usize)>,
}

impl<'g, 'a, 't> Reasons<'g, 'a, 't> {
    /// Of `drafts`, when they are finished.
    pub fn new(reader: &'g Reader<'a, 't>, drafts: &'g [Draft]) -> Reasons<'g, 'a, 't> {
        let mut spoken: Vec<_> = drafts
            .iter()
            .enumerate()
            .filter_map(|(place, draft)| match (draft.voice, draft.cue) {
                (Voice::Written(source), Some(cue)) => Some((source, cue.start, place)),
                _ => None,
            })
            .collect();
        spoken.sort();
        Reasons { reader, drafts, spoken }
    }

    /// The reason of `draft`, whose words are spoken by `named`.
    pub fn because(&self, draft: &Draft, named: Option<TokenRange>) -> String {
        let mut sentence = Grounds { reader: self.reader, all: self, draft }.sentence(named);
        // What says that nothing is known need not say that it is weak.
        let weak = draft.confidence < WEAK && (draft.cue.is_some() || draft.voice != Voice::Nobody);
        sentence.push_str(if weak { ", which is weak evidence." } else { "." });
        sentence
    }

    /// The last draft before the cue at `cue` that has the same words for its source.
    fn earlier(&self, source: TokenRange, cue: TokenIx) -> Option<usize> {
        let end = self.spoken.partition_point(|&(other, start, _)| (other, start) < (source, cue));
        let (other, _, place) = self.spoken.get(end.checked_sub(1)?).copied()?;
        (other == source).then_some(place)
    }
}

struct Grounds<'g, 'a, 't> {
    reader: &'g Reader<'a, 't>,
    all: &'g Reasons<'g, 'a, 't>,
    draft: &'g Draft,
}

impl Grounds<'_, '_, '_> {
    /// The words, on one line, in marks.
    fn shown(&self, range: TokenRange) -> String {
        let document = self.reader.document;
        let words = document.span(range).of(document.text);
        let mut shown = String::with_capacity(words.len() + 8);
        shown.push('“');
        let start = shown.len();
        for word in words.split_whitespace() {
            if shown.len() > start {
                shown.push(' ');
            }
            shown.push_str(word);
        }
        let line = &shown[start..];
        let words = line.trim_end_matches([',', ':', ' ']).len();
        let length = if words == 0 { line.len() } else { words };
        // A letter has a byte at the least.
        let cut = if length > SHOWN { line[..length].char_indices().nth(SHOWN) } else { None };
        match cut {
            Some((cut, _)) => {
                let end = line[..cut].rfind(' ').unwrap_or(cut);
                shown.truncate(start + end);
                shown.push('…');
            }
            None => shown.truncate(start + length),
        }
        shown.push('”');
        shown
    }

    fn word(&self, ix: TokenIx) -> String {
        self.shown(TokenRange::new(ix, ix.next()))
    }

    fn sentence(&self, named: Option<TokenRange>) -> String {
        let cue = self.draft.cue.filter(|cue| self.reader.words(*cue) > 0);
        let written = match self.draft.voice {
            Voice::Written(source) => Some(source),
            _ => None,
        };
        match (cue, written) {
            (_, Some(source)) if self.draft.evidence == Evidence::Interview => {
                format!("The text introduces {} before the questions and answers begin", self.shown(source))
            }
            (Some(cue), None) if self.draft.evidence == Evidence::Interview => {
                format!("{} marks it in an interview, and the text does not tell who speaks", self.shown(cue))
            }
            (None, None) if self.draft.evidence == Evidence::Interview => {
                "It is part of an interview, and the text does not tell who speaks".into()
            }
            (None, Some(source)) => self.form(source),
            (_, None) if matches!(self.draft.voice, Voice::Carried(_)) => {
                let before = match named {
                    Some(source) => format!("{} speaks before it", self.shown(source)),
                    None => "it goes on from the one before".into(),
                };
                format!("The quotation has no attribution of its own; {before}")
            }
            (None, None) => "It stands in quotation marks, and nothing near it says who speaks".into(),
            (Some(cue), None) => self.unnamed(cue),
            (Some(cue), Some(source)) => self.told(cue, source),
        }
    }

    /// By the form of the text alone.
    fn form(&self, source: TokenRange) -> String {
        let (at, source) = (source.start, self.shown(source));
        match self.draft.evidence {
            Evidence::Signed => format!("{source} stands under it after a dash"),
            Evidence::Transcript => format!("{source} stands before it with a colon, as in a transcript"),
            Evidence::Colon => format!("{source} leads into it with a colon"),
            _ => {
                let document = self.reader.document;
                let here = self.first().is_some_and(|first| document.sentence_of(first) == document.sentence_of(at));
                format!("It stands in quotation marks {} a sentence about {source}", if here { "in" } else { "beside" })
            }
        }
    }

    fn unnamed(&self, cue: TokenRange) -> String {
        let core = Core::read(self.reader, cue);
        let cue = self.shown(cue);
        if core.passive {
            format!("{cue} reports it in the passive, and nobody is named as the one who does so")
        } else if core.verbal {
            format!("{cue} reports it, and no speaker is named beside it")
        } else {
            format!("{cue} reports it, and the text does not say whose it is")
        }
    }

    fn told(&self, cue: TokenRange, source: TokenRange) -> String {
        let core = Core::read(self.reader, cue);
        if let Some(lead) = self.lead(cue, source) {
            return lead;
        }
        let who = self.who(cue, &core, source);
        let what = match (who, self.what(&core, source)) {
            // It is no verb with an object of its own.
            (Who::According, What::Object | What::Clause | What::Complement | What::Behind(_)) => What::After,
            (_, what) => what,
        };
        let (cue, source) = (self.shown(cue), self.shown(source));
        // Most quotes are told of here, and joining takes a third of the time of formatting.
        let mut sentence = match who {
            Who::Subject => [&source, " is the subject of ", &cue].concat(),
            Who::Passive => [&source, " is the subject of ", &cue, " in the passive"].concat(),
            Who::Inverted => [&source, " follows ", &cue, " as its subject"].concat(),
            Who::Relative => [&source, " is the subject of ", &cue, " in a relative clause"].concat(),
            Who::Antecedent(pronoun) => {
                format!("{} stands for {source} as the subject of {cue}", self.word(pronoun))
            }
            Who::Owner(Owner::Pronoun) => format!("{source} names the owner of {cue}"),
            Who::Owner(Owner::Noun) => format!("The possessive names {source} as the owner of {cue}"),
            Who::Beside => [&source, " stands right before ", &cue].concat(),
            Who::Behind(preposition) => format!("{} leads from {cue} to {source}", self.word(preposition)),
            Who::According => format!("{cue} names {source} as where it comes from"),
            Who::Clause => format!("{source} is the subject of the clause in which {cue} stands"),
            Who::Continues(earlier) => self.continued(earlier, &cue, &source),
            Who::Shared => format!("{cue} takes {source}, the subject before it, for its own"),
            Who::Far => format!("{cue} has no subject beside it and takes {source} from an earlier sentence"),
            Who::Within => format!("{source} stands within {cue}"),
            Who::Later => format!("{source} stands after {cue} in the sentence"),
        };
        let class = core.verb.filter(|_| core.verbal).map(|verb| verb.class);
        let attitude = match class {
            Some(Class::Belief) => ", which tells a thought or a wish",
            Some(Class::Stance) => ", which takes a side",
            _ => "",
        };
        // The relative clause would hang on the wrong word where the cue is not the last that is named.
        let cue_is_last = matches!(who, Who::Subject | Who::Passive);
        sentence.push_str(if cue_is_last { attitude } else { "" });
        sentence.push_str(", and ");
        sentence.push_str(&self.about(what));
        sentence
    }

    fn continued(&self, earlier: usize, cue: &str, source: &str) -> String {
        let Some(before) = self.all.drafts.get(earlier).and_then(|draft| draft.cue) else { return String::new() };
        let here = self.draft.cue.map_or(before.start, |cue| cue.start);
        let sentence = |ix| self.reader.document.sentence_of(ix).0;
        let place = match sentence(here).saturating_sub(sentence(before.start)) {
            0 => "earlier in the sentence",
            1 => "in the sentence before",
            _ => "further up",
        };
        let speech = Core::read(self.reader, before).verb.is_some_and(|verb| verb.class == Class::Speech);
        if speech {
            format!("{cue} continues the statement of {source} {place}")
        } else {
            format!("{cue} goes on with {source}, the source of {} {place}", self.shown(before))
        }
    }

    fn about(&self, what: What) -> Cow<'static, str> {
        match what {
            What::QuotationAfter => "the quotation follows".into(),
            What::QuotationBefore => "the quotation stands before it".into(),
            What::QuotationAround => "the quotation stands on both sides of it".into(),
            What::Colon => "a colon opens what follows".into(),
            What::That => "“that” opens what follows".into(),
            What::Question(word) => format!("{} opens the question that follows", self.word(word)).into(),
            What::Infinitive => "“to” tells what is meant to happen".into(),
            What::Behind(preposition) => format!("{} leads to what it is about", self.word(preposition)).into(),
            What::Ing(word) => format!("{} opens what follows", self.word(word)).into(),
            What::Clause => "a clause follows".into(),
            What::Object => "its object follows".into(),
            What::Complement => "what it is about follows".into(),
            What::After => "the words after it tell what".into(),
            What::Pronoun(pronoun) => format!("{} stands for what it is about", self.word(pronoun)).into(),
            What::ClauseBefore => "the words before it tell what".into(),
            What::Before => "what it is about stands before it".into(),
            What::Around => "what is reported stands on both sides of it".into(),
        }
    }

    /// The reason of content in a sentence after that of its cue.
    fn lead(&self, cue: TokenRange, source: TokenRange) -> Option<String> {
        let document = self.reader.document;
        let sentence = document.sentence(document.sentence_of(cue.start)).tokens;
        let first = self.first()?;
        if first < sentence.end {
            return None;
        }
        let colon = sentence.last().is_some_and(|last| self.reader.is(last, ":"));
        let (cue, source) = (self.shown(cue), self.shown(source));
        Some(if colon {
            format!("A sentence with {source} and {cue} leads into it with a colon")
        } else {
            format!("The sentence before it reports the words of {source} with {cue}")
        })
    }

    fn first(&self) -> Option<TokenIx> {
        self.draft.content.iter().map(|range| range.start).min()
    }
}
