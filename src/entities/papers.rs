//! What "it" says that is read: "A notice was pinned to the door. 'We are sorry,' it read."

use super::cast::MemberIx;
use super::known::Known;
use super::member::Kind;
use super::nominals::Class;
use super::phrase::Nominal;
use super::speaker::{Found, Walk};
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenRange};

/// So many words stand before the verb of a sentence, and between it and what is read.
const BEFORE: usize = 16;
const BEHIND: usize = 8;
/// So many sentences before it one looks for what may "read" something.
const BACK: usize = 2;

impl Walk<'_, '_> {
    /// What the "it" at `at`, the source of this quote, stands for, if that is read.
    pub(super) fn by_paper(&mut self, at: TokenIx, quote: usize) -> Option<Found> {
        let document = self.document;
        let cue = self.quotes[quote].cue.map_or("", |cue| document.low_span(cue));
        let member = self.written(at, matches!(cue, "read" | "reads" | "read:"))?;
        self.cast.members[member].pronoun = Some("it");
        let name = &self.cast.members[member].display;
        let because = ["“", document.str(at), "” most likely stands for ", name, ", named before it"].concat();
        Some(Found { member, confidence: 0.6, because: Some(because) })
    }

    /// Whether the source of this quote only asks, in a clause before that of the one who answers: "When a reporter asked".
    pub(super) fn asks_first(&self, quote: usize) -> bool {
        let document = self.document;
        let Some(cue) = self.quotes[quote].cue.map(|cue| document.tokens_in(cue).start) else { return false };
        let first = document.sentence_at(cue).start;
        first < cue
            && document.is_any(cue, &["asked", "asks"])
            && document.is_any(first, &["when", "as", "after", "once"])
    }

    /// What is written and stands last before the "it" at `at`; `reads` tells that "it read".
    fn written(&mut self, at: TokenIx, reads: bool) -> Option<MemberIx> {
        let document = self.document;
        let here = document.get(at)?;
        let first = here.sentence.0.saturating_sub(if reads { BACK } else { 1 });
        for ix in (first..=here.sentence.0).rev() {
            let sentence = document.sentence(SentenceIx(ix)).tokens;
            let range = sentence.ending(TokenIx(sentence.end.0.min(at.0)));
            let Some(verb) = range.iter().take(BEFORE).find(|&ix| document.tag(ix).may_be_finite()) else { continue };
            if document.is_quoted(range.start) {
                continue;
            }
            let subject = range.ending(verb);
            if let Some(thing) = self.thing_before(subject) {
                return Some(thing);
            }
            let behind =
                TokenRange::new(verb, TokenIx(range.end.0.min(verb.0 + if reads { 3 * BEHIND } else { BEHIND })));
            let found = if reads || self.names_person(subject) { paper(document, behind) } else { None };
            if let Some(nominal) = found {
                return Some(self.thing(&nominal));
            }
        }
        None
    }

    /// What is written and is the subject: "a notice".
    fn thing_before(&mut self, subject: TokenRange) -> Option<MemberIx> {
        let document = self.document;
        let hung = subject.iter().find(|&ix| matches!(document.tag(ix), Tag::Preposition | Tag::Punct));
        let head = subject.ending(hung.unwrap_or(subject.end));
        let nominal = paper(document, head)
            .filter(|nominal| nominal.range.start == head.start && nominal.range.end == head.end)?;
        Some(self.thing(&nominal))
    }

    fn thing(&mut self, nominal: &Nominal) -> MemberIx {
        self.described.resolve(self.document, self.cast, &self.scene, nominal, Class::Document, None).member
    }

    /// Whether a person, and nothing that could say something as "it", stands at `subject`.
    fn names_person(&self, subject: TokenRange) -> bool {
        let document = self.document;
        let mut names =
            subject.iter().filter_map(|ix| self.phrases.name_at(ix)).filter_map(|index| self.cast.of_name[index]);
        let only = |ix: TokenIx| {
            matches!(document.low(ix), "he" | "she" | "i" | "we" | "someone" | "somebody")
                || Known::at(document, ix).describes_one()
        };
        let body = subject.iter().any(|ix| Known::at(document, ix).is_organization_noun());
        let person = |kind: Kind| kind == Kind::Person;
        match names.next() {
            Some((first, _)) => {
                person(self.cast.members[first].kind) && names.all(|(other, _)| person(self.cast.members[other].kind))
            }
            None => !body && subject.iter().any(only),
        }
    }
}

/// The last thing in `range` that is read and stands behind an article: "a long letter".
fn paper(document: &Document, range: TokenRange) -> Option<Nominal> {
    let noun = range.iter().rev().find(|&ix| is_paper(document, ix))?;
    let mut start = noun;
    // "a council officer’s report"
    let part = |tag| matches!(tag, Tag::Noun | Tag::Adjective | Tag::Proper | Tag::Possessive);
    while start > range.start && part(document.tag(start.prev())) {
        start = start.prev();
    }
    let determined = start > range.start && document.tag(start.prev()) == Tag::Determiner;
    determined.then(|| Nominal {
        range: TokenRange::new(start.prev(), noun.next()),
        noun,
        owner: None,
        plural: false,
        definite: true,
    })
}

fn is_paper(document: &Document, ix: TokenIx) -> bool {
    let known = Known::at(document, ix);
    document.tag(ix) == Tag::Noun
        && known.is_document()
        && !known.is_organization_noun()
        && !document.low(ix).ends_with('s')
        && document.tag(ix.next()) != Tag::Noun
}
