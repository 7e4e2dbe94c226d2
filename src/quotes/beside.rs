//! Attributions that show by their place alone: “...,” the sign read. “...,” he riffed. Said Lee, “...”

use super::cue::{Class, Cue};
use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::frame::Frame;
use super::reader::Reader;
use crate::document::{QuotationIx, Tag, TokenIx, TokenKind, TokenRange, VerbForm};

/// How far after a quotation its verb may stand, in tokens.
const FAR: usize = 40;

/// Fewest words of a quotation whose attribution may have any verb.
const FEWEST: usize = 2;

impl Reader<'_, '_> {
    /// Whether the quotation is parted from what follows as from its attribution: by a comma, or by a stop
    /// that ends no sentence.
    fn leans_on(&self, quotation: QuotationIx) -> bool {
        let tokens = self.document.quotation(quotation).tokens;
        let mark = |ix: &TokenIx| self.document.token(*ix).kind == TokenKind::Mark;
        let last = tokens.iter().rev().find(|ix| !mark(ix));
        last.is_some_and(|last| self.any(last, &[",", "?", "!", "—", "–", "--", "...", "…"]))
            || self.is(tokens.end, ",") && !self.quoted(tokens.end)
    }

    /// Whether a phrase that can be a source begins at `ix`.
    pub fn begins_source(&self, ix: TokenIx) -> bool {
        !self.is_time(ix)
            && matches!(
                self.tag(ix),
                Tag::Determiner | Tag::Proper | Tag::Noun | Tag::Pronoun | Tag::Adjective | Tag::Number | Tag::Other
            )
    }

    /// Whether the word at `ix` can be the verb of an attribution: a finite one, or one that only the tags
    /// take for a noun ("the statement read").
    fn attributes(&self, ix: TokenIx) -> bool {
        let finite = |form| matches!(form, VerbForm::Past | VerbForm::Present);
        match self.tag(ix) {
            Tag::Verb(VerbForm::Base | VerbForm::Plural) => self.agrees_with_base(ix.prev()),
            Tag::Verb(form) => finite(form),
            Tag::Noun | Tag::Proper => {
                let known = self.verb(ix);
                let speech = known.and_then(|known| known.reports).map(|verb| verb.class);
                let ends = matches!(self.tag(ix.next()), Tag::Punct | Tag::Preposition | Tag::Pronoun | Tag::Adverb);
                // "read" is its own past.
                let form = known.is_some_and(|known| finite(known.verb.form))
                    || self.is(ix, "read")
                    || self.agrees_with_base(ix.prev());
                speech == Some(Class::Speech) && form && ends
            }
            _ => false,
        }
    }

    /// Whether a plural stands there or the like, with which the base of a verb can go: "the owners state".
    fn agrees_with_base(&self, ix: TokenIx) -> bool {
        let noun = matches!(self.tag(ix), Tag::Noun | Tag::Proper) && self.low(ix).ends_with('s');
        noun || self.any(ix, &["they", "we", "i"])
    }

    /// The source that stands from `start` up to the verb at `verb`, where nothing but it does.
    fn all_source(&self, start: TokenIx, verb: TokenIx) -> Option<TokenRange> {
        let mut end = verb;
        while end > start && self.tag(end.prev()) == Tag::Adverb {
            end = end.prev();
        }
        let source = self.trimmed(TokenRange::new(start, end));
        let mut relative = false;
        for ix in source.iter() {
            let verb = matches!(self.tag(ix), Tag::Auxiliary | Tag::Modal | Tag::Verb(VerbForm::Present));
            if self.quoted(ix) || verb && !relative {
                return None;
            }
            relative |= self.any(ix, &["who", "whose", "which"]);
        }
        (!source.is_empty() && self.begins_source(source.start)).then_some(source)
    }
}

impl Desk<'_, '_, '_> {
    /// The source of `cue` where all that stands between it and a quotation that leans on what follows
    /// describes one person: “...,” the tired, 71-year-old farmer said.
    pub fn described_source(&self, cue: &Cue, quotation: QuotationIx) -> Option<TokenRange> {
        let reader = self.reader;
        let tokens = reader.document.quotation(quotation).tokens;
        let start = if reader.is(tokens.end, ",") { tokens.end.next() } else { tokens.end };
        let near = cue.at.0.saturating_sub(start.0) <= FAR;
        let plain = cue.speaks() && matches!(cue.form, VerbForm::Past | VerbForm::Present);
        let found = (near && plain && reader.leans_on(quotation)).then(|| reader.all_source(start, cue.tokens.start));
        found.flatten()
    }

    /// Adds the quotation that opens its frame where a subject and a verb follow it, whatever the verb;
    /// says whether it did.
    pub fn followed(&mut self, frame: Frame, quotation: QuotationIx) -> bool {
        let reader = self.reader;
        let this = *reader.document.quotation(quotation);
        let tokens = this.tokens;
        if tokens.start != frame.tokens.start || this.words < FEWEST || !reader.leans_on(quotation) {
            return false;
        }
        let start = if reader.is(tokens.end, ",") { tokens.end.next() } else { tokens.end };
        let end = frame.tokens.end.min(start.plus(FAR));
        let Some((source, verb, evidence)) = self.any_verb(start, end) else { return false };
        if reader.is_title(quotation) && evidence == Evidence::AfterQuotation {
            return false;
        }
        let sheet = Sheet { frame, cues: Vec::new(), done: Vec::new() };
        let rest = source.end.max(verb.next());
        let mut content = vec![tokens];
        content.extend(self.goes_on(&sheet, rest));
        self.add(Draft::new(content, Some(TokenRange::one(verb)), Voice::Written(source), evidence));
        true
    }

    /// Source and verb that begin at `start`, in either order.
    fn any_verb(&self, start: TokenIx, end: TokenIx) -> Option<(TokenRange, TokenIx, Evidence)> {
        let reader = self.reader;
        if reader.quoted(start) {
            return None;
        }
        if reader.attributes(start) {
            let first = start.next();
            let lone = reader.any(first, &["one", "another", "others", "some", "he", "she", "they"]);
            let source = match lone {
                true => TokenRange::one(first),
                false => reader.phrase_with_apposition(first, end)?,
            };
            return Some((source, start, Evidence::Inverted));
        }
        let verb = (start.0 + 1..end.0)
            .map(TokenIx)
            .find(|&ix| reader.tag(ix).helps() || reader.quoted(ix) || reader.attributes(ix))?;
        let subject = reader.attributes(verb).then(|| reader.all_source(start, verb)).flatten()?;
        Some((subject, verb, Evidence::AfterQuotation))
    }

    /// Adds the quotation that `cue` leads to from before its subject: Said Lee, “...” But, said Lee, “...”
    /// Says whether it did.
    pub fn led_by_verb(&mut self, sheet: &Sheet, cue: &Cue) -> bool {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let plain = cue.speaks() && !cue.passive && matches!(cue.form, VerbForm::Past | VerbForm::Present);
        let opens = cue.at == frame.start
            || cue.at.0 == frame.start.0 + 2
                && reader.is(cue.at.prev(), ",")
                && reader.tag(frame.start) == Tag::Conjunction;
        if !(plain && opens && cue.tokens.start == cue.at) {
            return false;
        }
        let Some(source) = reader.phrase_with_apposition(cue.tokens.end, frame.end) else { return false };
        let open = source.end.next();
        if !(reader.any(source.end, &[",", ":"]) && reader.opens_quotation(open)) {
            return false;
        }
        let Some(quotation) = reader.quotation(open) else { return false };
        self.add(Draft::new(
            vec![reader.document.quotation(quotation).tokens],
            Some(cue.tokens),
            Voice::Written(source),
            Evidence::BeforeQuotation,
        ));
        true
    }
}
