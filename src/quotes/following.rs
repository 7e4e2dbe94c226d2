//! Content that follows its cue: Lee said, “It rained.” Lee said it rained.

use super::cue::{Class, Cue, Takes};
use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::REACH;
use super::subject;
use crate::document::{Style, Tag, TokenIx, TokenRange, VerbForm};

/// How far from its beginning a clause must have its verb, in tokens.
const VERB_WITHIN: usize = 30;

/// Content, on what it rests, and where its cue ends.
type Content = (TokenRange, Evidence, TokenIx);

impl Desk<'_, '_, '_> {
    /// Finds the drafts of `sheet` whose content follows the cue.
    pub fn following(&mut self, sheet: &mut Sheet) {
        for index in 0..sheet.cues.len() {
            let cue = sheet.cues[index];
            if !sheet.done[index] && self.draft_of(cue.at).is_none() {
                sheet.done[index] = self.led_by_verb(sheet, &cue)
                    || self.attitude(sheet, cue.at).is_some()
                    || self.follow(sheet, index, &cue);
            }
        }
    }

    fn follow(&mut self, sheet: &Sheet, index: usize, cue: &Cue) -> bool {
        let frame = sheet.frame.tokens;
        let reader = self.reader;
        let at = reader.past_extras(cue, cue.tokens.end, frame.end);
        let Some((content, evidence, cue_end)) = self.content_after(sheet, cue, at) else { return false };
        let content = reader.trimmed(content);
        if self.is_taken(content) || reader.words(content) == 0 {
            return false;
        }
        let Some((voice, shared)) = self.voice_of(sheet, index, cue) else { return false };
        let cue_tokens = cue.tokens.ending(cue_end.max(cue.tokens.end));
        let evidence = match (evidence, cue.verb.class) {
            _ if voice == Voice::Nobody => Evidence::Unnamed,
            _ if shared => Evidence::Shared,
            (
                Evidence::That | Evidence::Clause | Evidence::Infinitive | Evidence::Object | Evidence::Question,
                Class::Belief,
            ) => Evidence::Belief,
            (evidence, _) => evidence,
        };
        self.add(Draft::new(vec![content], Some(cue_tokens), voice, evidence));
        true
    }

    /// Whose cue it is, and whether an earlier cue has the same subject; `None` if the word reports nothing here.
    fn voice_of(&self, sheet: &Sheet, index: usize, cue: &Cue) -> Option<(Voice, bool)> {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        if cue.passive {
            // "It is said that": nobody. What is done to somebody else by these verbs reports nothing of theirs.
            let by = reader.is(cue.tokens.end, "by");
            return (!by).then_some((Voice::Nobody, false));
        }
        let mut floor = frame.start.max(TokenIx(cue.at.0.saturating_sub(REACH)));
        let from = self.before_relative(sheet, index, cue);
        for ix in (floor.0..from.0).rev().map(TokenIx) {
            if self.draft_of(ix).is_some() {
                floor = ix.next();
                break;
            }
        }
        if let Some(subject) = subject::before(reader, cue, floor) {
            return Some((Voice::Written(subject.tokens), false));
        }
        // Brackets, asides and names of odd shape part the two: the phrase that opens the stretch will do.
        let finite = matches!(cue.form, VerbForm::Past | VerbForm::Present) || cue.tokens.start < cue.at;
        if finite && cue.speaks() && !reader.quoted(cue.before(reader, floor).prev()) {
            let opens = floor == frame.start && cue.at.0 - floor.0 > 3;
            let found = opens.then(|| reader.phrase_starting_at(floor, cue.tokens.start, true)).flatten();
            if let Some(source) = found.filter(|source| reader.any(source.end, &[",", "(", "—", "--"])) {
                return Some((Voice::Written(source), false));
            }
        }
        // The last written source of the frame, or the subject of an earlier cue, or of the sentence.
        let first = cue.before(reader, frame.start);
        let joined = first > frame.start
            && (matches!(reader.tag(first.prev()), Tag::Conjunction | Tag::To | Tag::Preposition)
                || reader.any(first.prev(), &[",", "—", "--"])
                || reader.quoted(first.prev()));
        if !(joined || cue.form == VerbForm::Ing) {
            return None;
        }
        let earlier = sheet.cues[..index].iter().rev().take(6).find_map(|other| {
            self.drafts.iter().rev().take(8).find_map(|draft| match draft.voice {
                Voice::Written(source) if draft.cue.is_some_and(|tokens| tokens.contains(other.at)) => Some(source),
                _ => None,
            })
        });
        if let Some(source) = earlier {
            return Some((Voice::Written(source), true));
        }
        let near = subject::nearest(reader, first, frame.start).filter(|near| !self.is_taken(*near));
        let source = near.or_else(|| self.first_subject(sheet, cue.at))?;
        Some((Voice::Written(source), true))
    }

    /// Where to look for earlier content from: before the relative clause that `cue` follows, whose own
    /// content stands between the subject and `cue`; else `cue` itself.
    fn before_relative(&self, sheet: &Sheet, index: usize, cue: &Cue) -> TokenIx {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let first = cue.before(reader, frame.start);
        let close = if reader.quoted(first.prev()) { first } else { first.prev() };
        let comma = Some(close).filter(|&ix| first > frame.start && (ix == first || reader.is(ix, ",")));
        let closes = |other: &&Cue| comma.is_some() && reader.relative_close(other, frame.start, frame.end) == comma;
        sheet.cues[..index].iter().rev().take(6).find(closes).map_or(cue.at, |other| other.at)
    }

    /// The subject of the sentence, unless that is somebody's content.
    pub fn first_subject(&self, sheet: &Sheet, before: TokenIx) -> Option<TokenRange> {
        let found = subject::first(self.reader, sheet.frame.tokens, before)?;
        self.draft_of(found.end.prev()).is_none().then_some(found)
    }

    /// What the cue takes from `at` on; the word that leads to its object is part of the cue.
    fn content_after(&self, sheet: &Sheet, cue: &Cue, at: TokenIx) -> Option<Content> {
        let reader = self.reader;
        let end = sheet.frame.tokens.end;
        let mut open = at;
        while reader.any(open, &[",", ":", "—", "--", "–", "..."]) && !reader.quoted(open) && open < end {
            open = open.next();
        }
        let parted = open > at;
        let quoted = self.quotation_after(sheet, cue, open, parted);
        if quoted.is_some() || parted {
            return quoted.or_else(|| self.behind_mark(sheet, cue, at, open));
        }
        let (low, verb) = (reader.low(at), cue.verb);
        // "The inquest heard the man was known"
        let hears = || reader.verb(cue.at).is_some_and(|verb| verb.verb.lemma == "hear") && !cue.passive;
        let heard =
            || super::fronted::is_hearer(reader.low(cue.before(reader, sheet.frame.tokens.start).prev())) && hears();
        let clause = verb.takes(Takes::Clause) || heard();
        if low == "that" && (clause || verb.takes(Takes::That) || verb.takes(Takes::Whom)) {
            return Some((self.to_end(sheet, cue, at.next()), Evidence::That, cue.tokens.end));
        }
        if matches!(low, "if" | "whether" | "how" | "why" | "what" | "who" | "where" | "when")
            && (verb.takes(Takes::If) || clause && low != "when" && low != "if")
        {
            return Some((self.to_end(sheet, cue, at), Evidence::Question, cue.tokens.end));
        }
        if low == "to" {
            return self.behind_to(sheet, cue, at, clause);
        }
        if cue.passive { self.behind_passive(sheet, cue, at) } else { self.bare_after(sheet, cue, at, clause) }
    }

    fn to_end(&self, sheet: &Sheet, cue: &Cue, start: TokenIx) -> TokenRange {
        TokenRange::new(start, self.clause_end(sheet, cue, start))
    }

    /// A quotation, with or without a comma.
    fn quotation_after(&self, sheet: &Sheet, cue: &Cue, open: TokenIx, parted: bool) -> Option<Content> {
        let reader = self.reader;
        let end = sheet.frame.tokens.end;
        let opens = open < end && reader.opens_quotation(open) && cue.speaks();
        let quotation = reader.quotation(open).filter(|&quotation| opens && (parted || !reader.is_title(quotation)))?;
        let tokens = reader.document.quotation(quotation).tokens;
        // "said “It leaks,” and Cole said"
        let sentence = reader.capital(open.next()) && reader.any(tokens.end, &["and", "but"]);
        let whole = self.is_closed_off(quotation) && (parted || sentence);
        let content = if whole { tokens } else { self.to_end(sheet, cue, open) };
        Some((content, Evidence::BeforeQuotation, cue.tokens.end))
    }

    /// "Lee said, however, that": the aside is skipped; else a comma ends what the cue could take.
    fn behind_mark(&self, sheet: &Sheet, cue: &Cue, at: TokenIx, open: TokenIx) -> Option<Content> {
        let (reader, verb) = (self.reader, cue.verb);
        let near = TokenRange::new(open, sheet.frame.tokens.end.min(open.plus(6)));
        let aside = near.iter().find(|&ix| reader.is(ix, "that")).filter(|that| reader.is(that.prev(), ","));
        if let Some(that) = aside.filter(|_| verb.takes(Takes::Clause) || verb.takes(Takes::That)) {
            return Some((self.to_end(sheet, cue, that.next()), Evidence::That, cue.tokens.end));
        }
        let colon = reader.is(at, ":") && cue.speaks();
        colon.then(|| (self.to_end(sheet, cue, open), Evidence::Colon, cue.tokens.end))
    }

    fn behind_to(&self, sheet: &Sheet, cue: &Cue, at: TokenIx, clause: bool) -> Option<Content> {
        let (verb, first) = (cue.verb, cue.tokens.end);
        // "Lee asked them not to leave"; nobody is addressed in "Lee asked not to be named".
        let addressed = at > first && !(at.prev() == first && self.reader.tag(first) == Tag::Adverb);
        if verb.takes(Takes::To) || cue.passive && clause || verb.takes(Takes::Whom) && addressed {
            return Some((self.to_end(sheet, cue, at), Evidence::Infinitive, first));
        }
        let object = verb.takes_behind("to") && !cue.passive;
        object.then(|| (self.to_end(sheet, cue, at.next()), Evidence::Object, at.next()))
    }

    /// "It is understood the mill will close", but: "it was called a disgrace that it closed"
    fn behind_passive(&self, sheet: &Sheet, cue: &Cue, at: TokenIx) -> Option<Content> {
        let (reader, verb, end) = (self.reader, cue.verb, sheet.frame.tokens.end);
        let it = reader.is(cue.tokens.start.prev(), "it") && verb.takes(Takes::Clause) && !verb.takes(Takes::Object);
        let subject = matches!(reader.tag(at), Tag::Determiner | Tag::Pronoun | Tag::Proper | Tag::Number);
        let whole = || !TokenRange::new(at, end.min(at.plus(VERB_WITHIN))).iter().any(|ix| reader.is(ix, "that"));
        let told = it && subject && cue.at.next() == at && self.verb_follows(at, end) && whole();
        told.then(|| (self.to_end(sheet, cue, at), Evidence::Clause, cue.tokens.end))
    }

    /// An object, or a clause without a word that leads to it.
    fn bare_after(&self, sheet: &Sheet, cue: &Cue, at: TokenIx, clause: bool) -> Option<Content> {
        let (reader, verb, end) = (self.reader, cue.verb, sheet.frame.tokens.end);
        let low = reader.low(at);
        if reader.tag(at) == Tag::Preposition && verb.takes_behind(low) {
            return Some((self.to_end(sheet, cue, at.next()), Evidence::Object, at.next()));
        }
        let found = |evidence| Some((self.to_end(sheet, cue, at), evidence, cue.tokens.end));
        if verb.takes(Takes::Ing) && reader.tag(at) == Tag::Verb(VerbForm::Ing) {
            return found(Evidence::Object);
        }
        let opens = matches!(
            reader.tag(at),
            Tag::Determiner
                | Tag::Pronoun
                | Tag::Noun
                | Tag::Proper
                | Tag::Adjective
                | Tag::Number
                | Tag::Adverb
                | Tag::Other
        ) || reader.opens_quotation(at)
            || reader.is(at, "$");
        let subordinate = matches!(reader.tag(at), Tag::Preposition | Tag::Subordinator | Tag::Verb(VerbForm::Ing));
        let after_whom = verb.takes(Takes::Whom) && at > cue.tokens.end;
        // "maintained his innocence", "conceded defeat", but not: his lead
        let pleads = cue.speaks() && (reader.is(at.next(), "innocence") || reader.is(at, "defeat"));
        if (clause || after_whom) && !pleads && (opens || subordinate) && self.verb_follows(at, end) {
            return found(Evidence::Clause);
        }
        // "called that account absurd"
        let points = low == "that" && super::mend::points_to(reader, at.next(), end);
        let nominal = (opens || points) && reader.tag(at) != Tag::Adverb;
        if nominal && (verb.takes(Takes::Object) || pleads) { found(Evidence::Object) } else { None }
    }

    /// Whether a finite verb follows soon, so that a clause begins at `at`.
    pub fn verb_follows(&self, at: TokenIx, end: TokenIx) -> bool {
        let reader = self.reader;
        (at.0 + 1..end.0.min(at.0 + VERB_WITHIN)).map(TokenIx).any(|ix| {
            matches!(
                reader.tag(ix),
                Tag::Auxiliary
                    | Tag::Modal
                    | Tag::Verb(
                        VerbForm::Past | VerbForm::Present | VerbForm::Base | VerbForm::Plural | VerbForm::Participle
                    )
            )
        })
    }

    /// Where the content that begins at `start` ends: with the sentence, or where it turns to something else.
    pub fn clause_end(&self, sheet: &Sheet, cue: &Cue, start: TokenIx) -> TokenIx {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let end = frame.end.min(start.plus(REACH));
        let close = reader.relative_close(cue, frame.start, end).filter(|&close| close > start);
        let end = close.unwrap_or(end);
        let accord = self.accords[self.accords.partition_point(|&at| at <= start)..].first();
        let end = accord.map_or(end, |&accord| end.min(accord));
        let asks = cue.verb.takes(Takes::If) && reader.any(start, &["if", "whether", "what", "why", "where", "how"]);
        let end = self.before_quotation(sheet, TokenRange::new(start, end), asks).unwrap_or(end);
        let end = self.before_main_clause(sheet, cue, TokenRange::new(start, end)).unwrap_or(end);
        for ix in (start.0..end.0).map(TokenIx) {
            if reader.quoted(ix) {
                continue;
            }
            if self.draft_of(ix).is_some() {
                return ix;
            }
            if ix == start {
                continue;
            }
            let tag = reader.tag(ix);
            if tag == Tag::Punct && reader.is(ix, ";") {
                return ix;
            }
            if tag == Tag::Punct && reader.is(ix, ",") {
                let next = ix.next();
                let adds = reader.tag(next) == Tag::Verb(VerbForm::Ing)
                    && reader.reports(next).is_some_and(|verb| verb.class == Class::Speech);
                let turns = reader.any(next, &["while", "although", "though", "but", "whereas"]);
                if adds || turns {
                    return ix;
                }
            }
            // "calls it “a disgrace” and orders a review"
            let marked = || cue.form == VerbForm::Present && reader.quoted(ix.prev());
            let coordinate = tag == Tag::Conjunction && (cue.form == VerbForm::Past || marked());
            if coordinate {
                let next = if reader.tag(ix.next()) == Tag::Adverb { ix.plus(2) } else { ix.next() };
                let same = sheet
                    .cues_in(TokenRange::one(next))
                    .iter()
                    .any(|other| other.form == cue.form && !other.passive && other.tokens.start == other.at);
                if same {
                    return ix;
                }
            }
        }
        end
    }

    /// Where the part of `range` begins in which somebody else leads to a quotation: She said that it leaked*, and the
    /// owner replied, “It always did.”* Of a question, in which it is answered.
    fn before_quotation(&self, sheet: &Sheet, range: TokenRange, asks: bool) -> Option<TokenIx> {
        let reader = self.reader;
        let leads = |cue: &&Cue| {
            if reader.quoted(cue.at) {
                return false;
            }
            // "told him: “...”"
            let lead = reader.past_extras(cue, cue.tokens.end, range.end);
            let open = lead.next();
            let spoken = |quotation| reader.style(quotation) == Style::Double && !reader.is_title(quotation);
            reader.any(lead, &[",", ":"])
                && reader.opens_quotation(open)
                && reader.capital(open.next())
                && reader.quotation(open).is_some_and(|quotation| reader.is(open.prev(), ":") || spoken(quotation))
        };
        // "asked if it leaked* and she said it did*"
        let answers = |cue: &&Cue| {
            let subject = cue.tokens.start.prev();
            asks && cue.speaks()
                && cue.form == VerbForm::Past
                && reader.any(subject, &["he", "she", "they"])
                && reader.any(subject.prev(), &["and", "but"])
                && subject.prev() > range.start
        };
        let cue = sheet.cues_in(range).iter().find(|cue| leads(cue) || answers(cue))?;
        // "showed no emotion* as the judge told him: “...”*"
        let as_ = || {
            let subject = subject::before(reader, cue, range.start)?.tokens;
            let as_ = subject.start.prev();
            (as_ > range.start && reader.is(as_, "as") && !reader.quoted(as_)).then_some(as_)
        };
        if let Some(as_) = as_() {
            return Some(as_);
        }
        let joins = |ix: &TokenIx| reader.tag(*ix) == Tag::Conjunction && !reader.quoted(*ix);
        let join = (range.start.0 + 1..cue.tokens.start.0).rev().map(TokenIx).find(joins)?;
        Some(if reader.is(join.prev(), ",") { join.prev() } else { join })
    }

    /// Where the main clause of a sentence begins that opens with the clause of `cue`, if somebody speaks in it: "When Lee
    /// asked whether it leaked*, Cole said, “No.”*"
    fn before_main_clause(&self, sheet: &Sheet, cue: &Cue, range: TokenRange) -> Option<TokenIx> {
        const CUES: usize = 4;
        let reader = self.reader;
        if !super::mend::is_in_opening_clause(reader, cue.tokens) {
            return None;
        }
        let asks = cue.verb.takes(Takes::If);
        let begins = |other: &Cue| {
            let subject = subject::before(reader, other, range.start)?.tokens;
            let comma = subject.start.prev();
            (comma > range.start && reader.is(comma, ",") && !reader.quoted(comma)).then_some(comma)
        };
        // "said that if it rained, Cole said": the first comma closes a clause within.
        let within = !asks && super::mend::opens_clause(reader, range.start);
        let others = sheet.cues_in(range).iter().filter(|other| other.speaks() && !other.passive);
        others.take(CUES).find_map(begins).filter(|_| !within)
    }
}
