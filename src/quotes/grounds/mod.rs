//! What a quote rests on, told to the user in one sentence: how its source stands to its cue, and how its
//! content does.
//!
//! It is read off the finished draft, not remembered from the rule or the weights that found it, so that it
//! is true of what is shown whichever of them had the last word. [`core`] finds the words of a cue on which the rest hangs,
//! [`who`] how the source stands to them and [`what`] how the content does; [`telling`] puts it into words.

#[cfg(test)]
mod cases;
pub mod core;
mod telling;
mod what;
mod who;

use self::core::Core;
use super::cue::Class;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{TokenIx, TokenRange};
use crate::order;
use telling::{Part, Telling};
use what::What;
use who::{Owner, Who};

/// Below this confidence the reason says that it is weak. It is the line under which the page calls a quote
/// unsure; `cargo xtask score` prints the table from which it was chosen.
const WEAK: f32 = 0.5;

/// How many bytes a sentence is likely to have.
const LIKELY: usize = 128;

/// All drafts of a document, of which each may rest on an earlier one.
pub struct Reasons<'g, 'a, 't> {
    reader: &'g Reader<'a, 't>,
    drafts: &'g [Draft],
    /// Of each its cue's.
    cores: &'g [Option<Core>],
    /// The drafts with source and cue as written, by source, then by where the cue begins.
    spoken: Vec<(TokenRange, TokenIx, usize)>,
}

impl<'g, 'a, 't> Reasons<'g, 'a, 't> {
    /// Of `drafts`, when they are finished, and the cores of their cues.
    pub fn new(reader: &'g Reader<'a, 't>, drafts: &'g [Draft], cores: &'g [Option<Core>]) -> Reasons<'g, 'a, 't> {
        let mut spoken: Vec<_> = drafts
            .iter()
            .enumerate()
            .filter_map(|(place, draft)| match (draft.voice, draft.cue) {
                (Voice::Written(source), Some(cue)) => Some((source, cue.start, place)),
                _ => None,
            })
            .collect();
        order::by(&mut spoken, |&(source, cue, _): &(TokenRange, TokenIx, _)| (source.start.0, source.end.0, cue.0));
        Reasons { reader, drafts, cores, spoken }
    }

    /// The reason of the draft at `place`, whose words are spoken by `named`.
    pub fn because(&self, place: usize, named: Option<TokenRange>) -> String {
        let (draft, core) = (&self.drafts[place], self.cores[place]);
        let mut telling = Telling { document: self.reader.document, sentence: String::with_capacity(LIKELY) };
        Grounds { reader: self.reader, all: self, draft, core }.tell(&mut telling, named);
        // What says that nothing is known need not say that it is weak.
        let weak = draft.confidence < WEAK && (draft.cue.is_some() || draft.voice != Voice::Nobody);
        telling.add(if weak { ", which is weak evidence." } else { "." });
        telling.sentence
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
    core: Option<Core>,
}

impl Grounds<'_, '_, '_> {
    fn tell(&self, telling: &mut Telling, named: Option<TokenRange>) {
        let cue = self.draft.cue.filter(|cue| self.reader.words(*cue) > 0).zip(self.core);
        let written = match self.draft.voice {
            Voice::Written(source) => Some(source),
            _ => None,
        };
        match (cue, written) {
            (_, Some(source)) if self.draft.evidence == Evidence::Interview => {
                let before = Part::Plain(" before the questions and answers begin");
                telling.add_all(&[Part::Plain("The text introduces "), Part::Shown(source), before]);
            }
            (Some((cue, _)), None) if self.draft.evidence == Evidence::Interview => {
                telling.shown_and(cue, " marks it in an interview, and the text does not tell who speaks");
            }
            (None, None) if self.draft.evidence == Evidence::Interview => {
                telling.add("It is part of an interview, and the text does not tell who speaks");
            }
            (None, Some(source)) => self.tell_form(telling, source),
            (_, None) if matches!(self.draft.voice, Voice::Carried(_)) => {
                telling.add("The quotation has no attribution of its own; ");
                match named {
                    Some(source) => telling.shown_and(source, " speaks before it"),
                    None => telling.add("it goes on from the one before"),
                }
            }
            (None, None) => telling.add("It stands in quotation marks, and nothing near it says who speaks"),
            (Some((cue, core)), None) => Grounds::tell_unnamed(telling, cue, &core),
            (Some((cue, core)), Some(source)) => self.tell_named(telling, cue, &core, source),
        }
    }

    /// By the form of the text alone.
    fn tell_form(&self, telling: &mut Telling, source: TokenRange) {
        match self.draft.evidence {
            Evidence::Signed => telling.shown_and(source, " stands under it after a dash"),
            Evidence::Transcript if self.first().is_some_and(|first| first < source.start) => {
                telling.shown_and(source, " stands behind it in the headline");
            }
            Evidence::Transcript if self.heads(source) => telling.shown_and(source, " stands in a line above it"),
            Evidence::Transcript if !self.reader.is(source.end, ":") => {
                telling.shown_and(source, " heads it, as in a transcript");
            }
            Evidence::Transcript => telling.shown_and(source, " stands before it with a colon, as in a transcript"),
            Evidence::Colon => telling.shown_and(source, " leads into it with a colon"),
            _ => {
                let sentence = |ix| self.reader.document.sentence_of(ix);
                let here = self.first().is_some_and(|first| sentence(first) == sentence(source.start));
                telling.add("It stands in quotation marks ");
                telling.add(if here { "in a sentence about " } else { "beside a sentence about " });
                telling.show(source);
            }
        }
    }

    fn tell_unnamed(telling: &mut Telling, cue: TokenRange, core: &Core) {
        let reports = if core.passive {
            " reports it in the passive, and nobody is named as the one who does so"
        } else if core.verbal {
            " reports it, and no speaker is named beside it"
        } else {
            " reports it, and the text does not say whose it is"
        };
        telling.shown_and(cue, reports);
    }

    fn tell_named(&self, telling: &mut Telling, cue: TokenRange, core: &Core, source: TokenRange) {
        if self.tell_lead(telling, cue, source) {
            return;
        }
        let who = self.who(cue, core, source);
        let what = match (who, self.what(core, source)) {
            // It is no verb with an object of its own.
            (Who::According, What::Object | What::Clause | What::Complement | What::Behind(_)) => What::After,
            (_, what) => what,
        };
        self.tell_who(telling, who, cue, source);
        let class = core.verb.filter(|_| core.verbal).map(|verb| verb.class);
        let attitude = match class {
            Some(Class::Belief) => ", which tells a thought or a wish",
            Some(Class::Stance) => ", which takes a side",
            _ => "",
        };
        // The relative clause would hang on the wrong word where the cue is not the last that is named.
        let cue_is_last = matches!(who, Who::Subject | Who::Passive);
        telling.add(if cue_is_last { attitude } else { "" });
        telling.add(", and ");
        Grounds::tell_what(telling, what);
    }

    /// How the source stands to the cue.
    fn tell_who(&self, telling: &mut Telling, who: Who, cue: TokenRange, source: TokenRange) {
        let [cue, source] = [cue, source].map(Part::Shown);
        let word = |ix: TokenIx| Part::Shown(TokenRange::one(ix));
        let plain = Part::Plain;
        match who {
            Who::Subject => telling.add_all(&[source, plain(" is the subject of "), cue]),
            Who::Passive => telling.add_all(&[source, plain(" is the subject of "), cue, plain(" in the passive")]),
            Who::Inverted => telling.add_all(&[source, plain(" follows "), cue, plain(" as its subject")]),
            Who::Relative => {
                telling.add_all(&[source, plain(" is the subject of "), cue, plain(" in a relative clause")]);
            }
            Who::Antecedent(pronoun) => {
                telling.add_all(&[word(pronoun), plain(" stands for "), source, plain(" as the subject of "), cue]);
            }
            Who::Owner(Owner::Pronoun) => telling.add_all(&[source, plain(" names the owner of "), cue]),
            Who::Owner(Owner::Noun) => {
                telling.add_all(&[plain("The possessive names "), source, plain(" as the owner of "), cue]);
            }
            Who::Beside => telling.add_all(&[source, plain(" stands right before "), cue]),
            Who::Behind(preposition) => {
                telling.add_all(&[word(preposition), plain(" leads from "), cue, plain(" to "), source]);
            }
            Who::According => telling.add_all(&[cue, plain(" names "), source, plain(" as where it comes from")]),
            Who::Clause => {
                telling.add_all(&[source, plain(" is the subject of the clause in which "), cue, plain(" stands")]);
            }
            Who::Continues(earlier) => self.tell_continued(telling, earlier, cue, source),
            Who::Shared => {
                telling.add_all(&[cue, plain(" takes "), source, plain(", the subject before it, for its own")])
            }
            Who::Far => {
                let takes = plain(" has no subject beside it and takes ");
                telling.add_all(&[cue, takes, source, plain(" from an earlier sentence")]);
            }
            Who::Later => telling.add_all(&[source, plain(" stands after "), cue, plain(" in the sentence")]),
        }
    }

    fn tell_continued(&self, telling: &mut Telling, earlier: usize, cue: Part, source: Part) {
        let Some(before) = self.all.drafts.get(earlier).and_then(|draft| draft.cue) else { return };
        let here = self.draft.cue.map_or(before.start, |cue| cue.start);
        let sentence = |ix| self.reader.document.sentence_of(ix).0;
        let place = match sentence(here).saturating_sub(sentence(before.start)) {
            0 => " earlier in the sentence",
            1 => " in the sentence before",
            _ => " further up",
        };
        let verb = self.all.cores[earlier].and_then(|core| core.verb);
        let speech = verb.is_some_and(|verb| verb.class == Class::Speech);
        let plain = Part::Plain;
        if speech {
            telling.add_all(&[cue, plain(" continues the statement of "), source, plain(place)]);
        } else {
            let of = plain(", the source of ");
            telling.add_all(&[cue, plain(" goes on with "), source, of, Part::Shown(before), plain(place)]);
        }
    }

    /// How the content stands to the cue.
    fn tell_what(telling: &mut Telling, what: What) {
        let word = |ix: TokenIx| TokenRange::one(ix);
        match what {
            What::QuotationAfter => telling.add("the quotation follows"),
            What::QuotationBefore => telling.add("the quotation stands before it"),
            What::QuotationAround => telling.add("the quotation stands on both sides of it"),
            What::Colon => telling.add("a colon opens what follows"),
            What::That => telling.add("“that” opens what follows"),
            What::Question(opener) => telling.shown_and(word(opener), " opens the question that follows"),
            What::Infinitive => telling.add("“to” tells what is meant to happen"),
            What::Behind(preposition) => telling.shown_and(word(preposition), " leads to what it is about"),
            What::Ing(verb) => telling.shown_and(word(verb), " opens what follows"),
            What::Clause => telling.add("a clause follows"),
            What::Object => telling.add("its object follows"),
            What::Complement => telling.add("what it is about follows"),
            What::After => telling.add("the words after it tell what"),
            What::Pronoun(pronoun) => telling.shown_and(word(pronoun), " stands for what it is about"),
            What::ClauseBefore => telling.add("the words before it tell what"),
            What::Before => telling.add("what it is about stands before it"),
            What::Around => telling.add("what is reported stands on both sides of it"),
        }
    }

    /// The reason of content in a sentence after that of its cue; says whether it is such.
    fn tell_lead(&self, telling: &mut Telling, cue: TokenRange, source: TokenRange) -> bool {
        let document = self.reader.document;
        let sentence = document.sentence_at(cue.start);
        if self.first().is_none_or(|first| first < sentence.end) {
            return false;
        }
        let colon = sentence.last().is_some_and(|last| self.reader.is(last, ":"));
        let plain = Part::Plain;
        let [cue, source] = [cue, source].map(Part::Shown);
        if colon {
            let leads = plain(" leads into it with a colon");
            telling.add_all(&[plain("A sentence with "), source, plain(" and "), cue, leads]);
        } else {
            let reports = plain("The sentence before it reports the words of ");
            telling.add_all(&[reports, source, plain(" with "), cue]);
        }
        true
    }

    /// Whether the source stands in another paragraph than what is said.
    fn heads(&self, source: TokenRange) -> bool {
        let paragraph = |ix| self.reader.document.token(ix).paragraph;
        self.first().is_some_and(|first| paragraph(first) != paragraph(source.start))
    }

    fn first(&self) -> Option<TokenIx> {
        self.draft.content.iter().map(|range| range.start).min()
    }
}
