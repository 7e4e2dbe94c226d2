//! Content that stands before its cue: “It rained,” Lee said. It rained, Lee said.

use std::cell::LazyCell;

use super::cue::{Class, Cue, Takes};
use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::subject;
use crate::document::{QuotationIx, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;

/// Whether the word, in lower case, is one for those before whom evidence is given.
pub fn is_hearer(word: &str) -> bool {
    HEARERS.has(word)
}

static HEARERS: WordSet = WordSet::of(include_str!("../lexicon/quotes/hearers.txt"));

static UNFRONTED: WordSet = WordSet::of(include_str!("../lexicon/quotes/unfronted.txt"));

/// How many commas before a cue may close its content.
const COMMAS: usize = 4;

/// How far from a quotation its cue may stand, in tokens.
const FAR: usize = 45;

/// Source and evidence of a cue to the right of content.
struct Attribution {
    source: TokenRange,
    /// Where the attribution begins and where source and cue end.
    start: TokenIx,
    end: TokenIx,
    inverted: bool,
    /// Whether "and" or the like leads to it.
    joined: bool,
}

/// How a verb tells a clause that stands before it.
struct Telling {
    hears: bool,
    claimed: bool,
    stresses: bool,
}

/// A clause that stands before its attribution.
struct Fronted {
    left: TokenRange,
    /// Where the attribution ends.
    rest: TokenIx,
    /// Whether it ends the sentence, or all but an occasion or the like.
    ends: bool,
    /// Whether it is set in, and more of the clause follows.
    splits: bool,
    /// Whether the words before it have a verb.
    verb: bool,
    /// Whether it parts a subject from its verb.
    parts: bool,
}

impl Desk<'_, '_, '_> {
    /// Finds the drafts of `sheet` whose content stands before the cue.
    pub fn fronted(&mut self, sheet: &mut Sheet) {
        for index in 0..sheet.cues.len() {
            let cue = sheet.cues[index];
            if self.draft_of(cue.at).is_some() {
                continue;
            }
            // "Lee is quoted as saying": the passive is no bar. "Lee, who has opposed it, said": nor is what describes the
            // source.
            let described = LazyCell::new(|| {
                let subject = subject::before(self.reader, &cue, sheet.frame.tokens.start);
                subject.filter(|subject| subject.relation == subject::Relation::Apposed)
            });
            let bars = |other: &&Cue| {
                let passive = other.passive && other.tokens.end.plus(1) >= cue.tokens.start;
                !passive && described.is_none_or(|subject| other.at < subject.tokens.start)
            };
            let earlier = sheet.cues[..index].iter().rev().take(2).find(bars);
            let floor = earlier.map_or(sheet.frame.tokens.start, |other| other.tokens.end);
            // A frame holds its quotations from end to end.
            let quoted = self.reader.document.has_quotation(sheet.frame.tokens.ending(cue.tokens.start));
            let quotation = if quoted { self.quotation_to_the_left(sheet, &cue, floor) } else { None };
            let found = match quotation {
                Some(quotation) => {
                    self.after_quotation(sheet, &cue, quotation) || self.after_clause(sheet, &cue, index)
                }
                None => self.after_clause(sheet, &cue, index),
            };
            sheet.done[index] = found;
        }
    }

    /// The quotation that `cue` may report: the last before it, but for titles that only describe the source: “It rained,” Lee,
    /// author of “The Mill” and “The Dam,” said.
    fn quotation_to_the_left(&self, sheet: &Sheet, cue: &Cue, floor: TokenIx) -> Option<QuotationIx> {
        const TITLES: usize = 3;
        let first = floor.max(TokenIx(cue.tokens.start.0.saturating_sub(FAR)));
        let reader = self.reader;
        let tokens = |quotation| reader.document.quotation(quotation).tokens;
        let last_before = |end: TokenIx| (first.0..end.0).rev().map(TokenIx).find_map(|ix| reader.quotation(ix));
        let describes = |&quotation: &QuotationIx| {
            let lead = tokens(quotation).start.prev();
            let joined = reader.is(lead, "and") && reader.quoted(lead.prev());
            joined || reader.is_led_as_title(quotation, sheet.frame) || !self.is_closed_off(quotation)
        };
        let last = last_before(cue.tokens.start)?;
        let left = std::iter::successors(Some(last), |&quotation| last_before(tokens(quotation).start));
        let leads = |&quotation: &QuotationIx| {
            let (open, next) = (tokens(quotation).start, tokens(quotation).end);
            self.draft_of(open).is_none() && reader.phrase_starting_at(next, cue.tokens.start, false).is_some()
        };
        let said = left.take(TITLES + 1).find(|quotation| !describes(quotation));
        said.filter(|said| *said == last || leads(said)).or(Some(last))
    }

    /// The source beside `cue`, where nothing but it lies between `left` and the cue.
    fn beside(&self, sheet: &Sheet, cue: &Cue, left: TokenIx) -> Option<Attribution> {
        let reader = self.reader;
        let start =
            if reader.any(left, &[",", "—", "--", "–", "."]) && !reader.quoted(left) { left.next() } else { left };
        // "“It leaks,” yesterday Lee said"
        let mut told = start;
        while told < cue.at && (reader.is_time(told) || told == start && reader.is_time(told.next())) {
            told = told.next();
        }
        let timed = told > start && reader.is_time(told.prev()) && (reader.is_time(start) || reader.is(start, "on"));
        let start = if timed { told } else { start };
        let first = cue.before(reader, start);
        if first <= start {
            // “...,” citing a study: a participle goes on with the subject before it.
            let told = cue.verb.takes(Takes::Addressed);
            if cue.tokens.start != cue.at || cue.form == VerbForm::Ing || told {
                return None;
            }
            let source = subject::after(reader, cue, sheet.frame.tokens.end)?;
            return Some(Attribution { source, start, end: source.end, inverted: true, joined: false });
        }
        let published = self.published(cue, TokenRange::new(start, first));
        // "he is reported to have said"
        let reported = || {
            let to = first.prev();
            let infinitive = reader.tag(to) == Tag::To && to > start && reader.reports(to.prev()).is_some();
            infinitive.then(|| subject::of_passive(reader, to.prev(), start)).flatten()
        };
        let mut subject = published.or_else(|| subject::before(reader, cue, start)).or_else(reported)?;
        // "economists at the bank predict"
        if subject.relation == subject::Relation::Before && subject.tokens.start > start {
            subject.tokens = subject::with_prepositions(reader, subject.tokens, start);
        }
        let lead = TokenRange::new(start, subject.tokens.start);
        let idle = lead
            .iter()
            .all(|ix| matches!(reader.tag(ix), Tag::Adverb | Tag::Conjunction) || reader.any(ix, &[",", "as"]));
        let joined = lead.iter().any(|ix| reader.tag(ix) == Tag::Conjunction);
        // "An inquiry, which reported in March, found": a relative clause is set in as well.
        let relative = subject.relation == subject::Relation::Relative
            || subject.tokens.len() == 1 && reader.any(subject.tokens.start, &["which", "who"]);
        let whole = idle && !relative;
        whole.then_some(Attribution { source: subject.tokens, start, end: cue.tokens.end, inverted: false, joined })
    }

    /// "figures published on Monday show": what was done to a writing stands between it and its verb.
    fn published(&self, cue: &Cue, words: TokenRange) -> Option<subject::Subject> {
        let reader = self.reader;
        // "detectives believe": the noun may be taken for a verb.
        let lone = reader.trimmed(words);
        if lone.len() == 1 && cue.form == VerbForm::Plural && reader.tag(lone.start) == Tag::Verb(VerbForm::Present) {
            return Some(subject::Subject { tokens: lone, relation: subject::Relation::Before });
        }
        if cue.verb.class != Class::Finding {
            return None;
        }
        let noun = reader.phrase_starting_at(words.start, words.end, false)?;
        let done = matches!(reader.tag(noun.end), Tag::Verb(VerbForm::Past | VerbForm::Participle));
        let rest = words.starting(noun.end.next());
        let led = reader.tag(rest.start) == Tag::Preposition || reader.is_time(rest.start);
        let plain = !rest.is_empty() && !rest.iter().any(|ix| reader.tag(ix).is_verb());
        (done && led && plain)
            .then_some(subject::Subject { tokens: reader.trimmed(words), relation: subject::Relation::Before })
    }

    /// A source with several descriptions in commas: “...,” Ana Ruiz, 67, a clerk in Mill, Pa., said.
    fn far_beside(&self, cue: &Cue, quotation: QuotationIx) -> Option<Attribution> {
        let reader = self.reader;
        let tokens = reader.document.quotation(quotation).tokens;
        let comma = reader.is(tokens.end, ",") && !reader.quoted(tokens.end);
        let start = if comma { tokens.end.next() } else { tokens.end };
        let first = cue.before(reader, start);
        // The comma may stand in marks: “...,” Ana Ruiz, author of “The Mill,” said.
        let last = if reader.quoted(first.prev()) { first.minus(2) } else { first.prev() };
        let apposed = reader.any(last, &[",", ")", "—", "--", "–"]);
        let phrase = reader.with_its_title(reader.phrase_starting_at(start, first, true)?);
        if phrase.end == first && reader.quoted(first.prev()) {
            return Some(Attribution { source: phrase, start, end: cue.tokens.end, inverted: false, joined: false });
        }
        let described = apposed && reader.any(phrase.end, &[",", "(", "—", "--", "–"]);
        let source = reader.trimmed(TokenRange::new(start, first));
        described.then_some(Attribution { source, start, end: cue.tokens.end, inverted: false, joined: false })
    }

    fn after_quotation(&mut self, sheet: &Sheet, cue: &Cue, quotation: QuotationIx) -> bool {
        let reader = self.reader;
        let tokens = reader.document.quotation(quotation).tokens;
        // "..., who wrote “The Mill” in 1990, said": what "who" tells stands behind it.
        let other = reader.is_relative(cue.tokens.start.prev()) && reader.opens_quotation(cue.tokens.end);
        if other || self.is_told_behind(sheet, cue, tokens.end) {
            return false;
        }
        let described = || {
            let source = self.described_source(cue, quotation)?;
            Some(Attribution { source, start: tokens.end, end: cue.tokens.end, inverted: false, joined: false })
        };
        let beside = self.beside(sheet, cue, tokens.end).or_else(|| self.far_beside(cue, quotation)).or_else(described);
        let Some(beside) = beside else { return false };
        // "She said, “Go,” and he said, “No.”"
        if beside.joined && self.is_led(sheet, tokens.start) {
            return false;
        }
        if cue.passive || !(cue.speaks() || cue.verb.takes(Takes::Clause) || cue.verb.takes(Takes::That)) {
            return false;
        }
        let closed = self.is_closed_off(quotation);
        let rest = reader.past_extras(cue, beside.end.max(cue.tokens.end), sheet.frame.tokens.end);
        let ends = rest >= sheet.frame.tokens.end || reader.any(rest, &[".", ",", "?", "!"]);
        if !(closed || ends && !reader.is(rest, "that")) {
            return false;
        }
        let start = self.content_start(sheet, tokens.start);
        let left = tokens.starting(start);
        // Where the quotation ends a clause, the cue may as well be that clause's own verb, or the next one's.
        let parted = start == tokens.start || ends && !beside.joined;
        if self.is_taken(left) || !parted || start == tokens.start && reader.is_led_as_title(quotation, sheet.frame) {
            return false;
        }
        let mut content = vec![left];
        content.extend(self.goes_on(sheet, rest));
        let evidence = if beside.inverted { Evidence::Inverted } else { Evidence::AfterQuotation };
        self.add(Draft::new(content, Some(cue.tokens), Voice::Written(beside.source), evidence));
        true
    }

    /// Whether a verb before it leads to the quotation that opens at `open`.
    fn is_led(&self, sheet: &Sheet, open: TokenIx) -> bool {
        const CUES: usize = 2;
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        let leads = |other: &Cue| {
            let at = reader.past_extras(other, other.tokens.end, frame.end);
            let mark = usize::from(reader.any(at, &[",", ":"]));
            other.speaks() && !other.passive && at.plus(mark) == open
        };
        sheet.cues_in(frame.ending(open)).iter().rev().take(CUES).any(leads)
    }

    /// Whether the quotation that ends at `end` closes a relative clause, and `cue` has a clause of its own: "Lee, who rates
    /// it “buy,” said sales would rise".
    fn is_told_behind(&self, sheet: &Sheet, cue: &Cue, end: TokenIx) -> bool {
        let reader = self.reader;
        let (frame, next) = (sheet.frame.tokens, cue.tokens.end);
        if reader.relative_before_quotation(end.prev(), frame.start).is_none() {
            return false;
        }
        let subject = reader.phrase_starting_at(next, frame.end, false).map_or(next, |phrase| phrase.end);
        reader.is(next, "that") || subject > next && reader.main_verb_at(subject, frame.end)
    }

    /// Where the content begins that ends with the quotation opening at `open`: with the quotation, or
    /// with the clause of which it is the end.
    fn content_start(&self, sheet: &Sheet, open: TokenIx) -> TokenIx {
        let reader = self.reader;
        let first = sheet.frame.tokens.start;
        let before = (first.0..open.0).rev().map(TokenIx).find(|&ix| self.draft_of(ix).is_some());
        let first = before.map_or(first, TokenIx::next);
        let opened =
            open <= first || reader.any(open.prev(), &[",", ":", "—", "--", "–", "-"]) && reader.capital(open.next());
        let clause = (first.0..open.0).map(TokenIx).any(|ix| reader.tag(ix).is_verbal());
        let quoted = reader.quoted(first);
        if opened || !(clause || quoted) || open.0 - first.0 > FAR { open } else { first }
    }

    /// The quotation with which the content goes on after its attribution, in the same sentence.
    pub fn goes_on(&self, sheet: &Sheet, rest: TokenIx) -> Option<TokenRange> {
        let reader = self.reader;
        let end = sheet.frame.tokens.end;
        let at = (rest.0..end.0.min(rest.0 + FAR)).map(TokenIx).find(|&ix| reader.quoted(ix))?;
        let between = TokenRange::new(rest, at);
        // “A,” said Lee, pointing at the map, “b.”: only a participle that leads to the quotation parts it.
        let whole = reader.capital(at.next());
        let cue_between = sheet.cues_in(between).iter().any(|cue| whole || cue.form != VerbForm::Ing);
        let comma = reader.any(at.prev(), &[",", "—", "--", ":", "–", "."]) || at == rest;
        if cue_between || !comma {
            return None;
        }
        let quotation = reader.quotation(at)?;
        let tokens = reader.document.quotation(quotation).tokens;
        Some(if self.is_closed_off(quotation) { tokens } else { reader.trimmed(tokens.ending(end)) })
    }

    /// "It rained, Lee said." and "A storm, Lee said, will come."
    fn after_clause(&mut self, sheet: &Sheet, cue: &Cue, index: usize) -> bool {
        let reader = self.reader;
        let Some(telling) = self.telling(cue) else { return false };
        let Some((comma, beside)) = self.behind_comma(sheet, cue, index) else { return false };
        let Some(clause) = self.clause_before(sheet, cue, comma, &beside) else { return false };
        if !self.is_told_so(cue, &telling, &clause, &beside) || !self.can_be_told(sheet, cue, &clause, &beside) {
            return false;
        }
        let mut content = vec![clause.left];
        if clause.splits {
            let from = clause.rest.next();
            let right = reader.trimmed(TokenRange::new(from, self.clause_end(sheet, cue, from)));
            let describes = reader.tag(from) == Tag::Verb(VerbForm::Ing);
            if !right.is_empty() && !describes {
                content.push(right);
            }
        }
        let voice = if cue.passive { Voice::Nobody } else { Voice::Written(beside.source) };
        self.add(Draft::new(content, Some(cue.tokens), voice, Evidence::Fronted));
        true
    }

    /// How the verb tells a clause that stands before it, if it can.
    fn telling(&self, cue: &Cue) -> Option<Telling> {
        let reader = self.reader;
        // "He had a knife, the court heard", "..., the jury was told"
        let hears = reader.verb(cue.at).is_some_and(|verb| verb.verb.lemma == "hear") && !cue.passive
            || cue.passive && cue.verb.takes(Takes::Addressed);
        // "It rained, it is alleged", "It rained, Lee posted on social media"
        let claimed = cue.passive && cue.verb.takes(Takes::Clause) && reader.is(cue.tokens.start.prev(), "it");
        let posts = reader.verb(cue.at).is_some_and(|verb| verb.verb.lemma == "post") && !cue.passive;
        // "It rained, Lee stressed": a clause without "that" stands before these verbs as well, if not behind.
        let found = cue.speaks() || cue.verb.class == Class::Finding;
        let stresses = found && cue.verb.takes(Takes::That) && !cue.verb.takes(Takes::Clause) && self.fronts(cue);
        let tells = (cue.verb.takes(Takes::Clause) || stresses) && !cue.passive;
        (hears || claimed || posts || tells).then_some(Telling { hears, claimed, stresses })
    }

    /// The comma that closes the content, next before the cue or its subject, and the attribution behind it.
    fn behind_comma(&self, sheet: &Sheet, cue: &Cue, index: usize) -> Option<(TokenIx, Attribution)> {
        let start = sheet.frame.tokens.start;
        let floor = TokenIx(cue.at.0.saturating_sub(FAR)).max(start);
        // Others may part a description from the subject: "It rained, its owner, Ann Lee, said."
        let commas = TokenRange::new(floor, cue.tokens.start).iter().rev().filter(|&ix| self.reader.is(ix, ","));
        let (comma, beside) = commas.take(COMMAS).find_map(|comma| Some((comma, self.beside(sheet, cue, comma)?)))?;
        // "Lee, who said it leaked, acknowledged errors": a verb behind a relative clause is its sentence's own.
        let own = beside.inverted && self.is_described(start, cue.tokens.start);
        let taken = || sheet.cues[..index].iter().rev().take(3).any(|other| other.tokens.end == beside.start);
        (beside.start.prev() == comma && !own && !taken()).then_some((comma, beside))
    }

    fn clause_before(&self, sheet: &Sheet, cue: &Cue, comma: TokenIx, beside: &Attribution) -> Option<Fronted> {
        let reader = self.reader;
        let end = sheet.frame.tokens.end;
        let rest = reader.past_extras(cue, beside.end.max(cue.tokens.end), end);
        let splits = reader.is(rest, ",") && !reader.quoted(rest.next()) && rest.0 + 2 < end.0;
        let left = TokenRange::new(self.clause_start(sheet, comma), comma);
        let trails = || cue.speaks() && !cue.passive && !beside.inverted && !beside.joined;
        let ends = rest >= end || reader.any(rest, &[".", "?", "!"]) || trails() && self.trails(sheet, cue, rest);
        if !(ends || splits) || left.len() < 2 {
            return None;
        }
        let verb = left.iter().any(|ix| reader.tag(ix).is_verbal());
        // "Sales rose, figures showed on Tuesday", "Sales rose, the survey found, in May"
        let ends = ends || splits && verb && self.is_adjunct(rest.next());
        // "Riding alone, they said, can be hard": what is set in parts a subject from its verb.
        let parts = splits && reader.main_verb_at(rest.next(), end);
        Some(Fronted { left, rest, ends, splits, verb, parts })
    }

    /// Whether such a verb tells the clause, there where it stands.
    fn is_told_so(&self, cue: &Cue, telling: &Telling, clause: &Fronted, beside: &Attribution) -> bool {
        let reader = self.reader;
        let &Fronted { left, rest, ends, splits, verb, parts } = clause;
        let whole = ends && verb;
        // What finds something is seldom set in elsewhere, and finds a clause.
        if cue.verb.class == Class::Finding && (beside.inverted || !whole) {
            return false;
        }
        let as_told = reader.is(beside.source.start.prev(), "as");
        if telling.stresses && (as_told || !(whole || parts && !beside.inverted)) {
            return false;
        }
        let heard = || beside.source.last().is_some_and(|last| HEARERS.has(reader.low(last)));
        // "The cuts, it is claimed, will cost lives", "The cuts will, it is hoped, save lives"
        let helped = || reader.tag(left.end.prev()).helps();
        let set_in = || telling.claimed && (parts || splits && helped() && reader.tag(rest.next()).is_verb());
        let told = || !beside.inverted && (whole || set_in());
        (!telling.hears || whole && heard()) && (!telling.claimed || told())
    }

    /// Whether the words before the attribution, with those behind it, are something that can be told.
    fn can_be_told(&self, sheet: &Sheet, cue: &Cue, clause: &Fronted, beside: &Attribution) -> bool {
        let reader = self.reader;
        let &Fronted { left, rest, ends, splits, verb, parts } = clause;
        let tag = reader.tag(left.start);
        let nominal =
            matches!(tag, Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Pronoun | Tag::Adjective | Tag::Number);
        let idle = matches!(
            tag,
            Tag::Subordinator | Tag::Preposition | Tag::Adverb | Tag::Verb(_) | Tag::To | Tag::Conjunction
        ) && !reader.is(left.start, "up");
        let whole = if ends {
            verb && (!idle || tag == Tag::Adverb || left.len() > 5 && has_clause(self, left))
        } else {
            verb || nominal
        };
        let sets_in = || splits && self.is_set_in(left, sheet.frame.tokens.starting(rest.next()));
        let opens = || cue.speaks() && !beside.joined && (parts || self.opens_clause(left) || sets_in());
        (whole || parts || sets_in()) && (!(splits && idle) || opens())
    }

    /// Whether what the verb of `cue` tells may stand before it.
    fn fronts(&self, cue: &Cue) -> bool {
        let lemma = self.reader.verb(cue.at).map(|known| known.verb.lemma);
        !cue.passive && cue.form != VerbForm::Ing && !lemma.is_some_and(|lemma| UNFRONTED.has(lemma))
    }

    /// Whether nothing but the occasion follows until `end`: "said after the vote", "said as she left", "said in his book".
    fn trails(&self, sheet: &Sheet, cue: &Cue, rest: TokenIx) -> bool {
        const OCCASIONS: [&str; 10] =
            ["after", "as", "at", "before", "during", "following", "in", "on", "when", "while"];
        let reader = self.reader;
        let occasion = TokenRange::new(rest, sheet.frame.tokens.end.min(rest.plus(FAR)));
        let told = |ix: TokenIx| reader.quoted(ix) || reader.any(ix, &["that", ":", ";"]);
        // "said after the vote she thought it lost"
        let held = |other: &Cue| {
            let subject = reader.tag(other.before(reader, rest).prev());
            other.verb.takes(Takes::Clause) && subject == Tag::Pronoun
        };
        // "wrote in a report released in May"
        let published = matches!(reader.tag(rest), Tag::Verb(VerbForm::Participle | VerbForm::Past))
            && (reader.is_time(rest.next()) || reader.any(rest.next(), &OCCASIONS));
        (published || reader.any(rest, &OCCASIONS))
            && !cue.verb.takes_behind(reader.low(rest))
            && !occasion.iter().any(told)
            && !sheet.cues_in(occasion).iter().any(held)
    }

    /// Whether a clause with a verb of its own begins with an adverb or a preposition: "About 40 fell, Lee said, and more
    /// will." The occasion on which it was said has none: "In a speech, Lee said, ..."
    fn opens_clause(&self, left: TokenRange) -> bool {
        let reader = self.reader;
        let begins = matches!(reader.tag(left.start), Tag::Adverb | Tag::Preposition)
            || reader.any(left.start, &["if", "unless"]);
        let verb = |ix: TokenIx| reader.tag(ix).is_finite();
        let relative = |ix: TokenIx| reader.any(ix, &["after", "when", "that", "as"]);
        let main = left.iter().find(|&ix| verb(ix));
        // "given that, Lee said, it leaks"
        let dangles = left
            .last()
            .is_some_and(|last| matches!(reader.tag(last), Tag::Conjunction | Tag::Subordinator | Tag::Preposition));
        begins
            && !dangles
            && reader.medium_at(left.start, left.end).is_none()
            && main.is_some_and(|main| !left.ending(main).iter().any(relative))
    }

    /// Whether a phrase that tells where, when or why begins at `ix`.
    fn is_adjunct(&self, ix: TokenIx) -> bool {
        let reader = self.reader;
        let leads = matches!(reader.tag(ix), Tag::Preposition) || reader.any(ix, &["because", "when"]);
        leads && !reader.any(ix, &["according", "as", "like", "of", "including", "unlike"])
    }

    /// Whether nothing but a noun and a relative clause in commas stands between the two.
    fn is_described(&self, start: TokenIx, end: TokenIx) -> bool {
        let reader = self.reader;
        let words = TokenRange::new(start, end.min(start.plus(FAR)));
        let Some(pronoun) = words.iter().find(|&ix| reader.any(ix, &["who", "which"])) else { return false };
        reader.is(pronoun.prev(), ",") && !words.ending(pronoun).iter().any(|ix| reader.quoted(ix))
    }

    /// Whether an attribution in commas parts when or under what circumstances something is from what is: "In one weekend,
    /// Lee added, | he lost nine", "After it closed, Lee said, | the town was dead". How it was said stands before as well:
    /// "In a statement, Lee said, ...", "On Monday, ...".
    fn is_set_in(&self, left: TokenRange, right: TokenRange) -> bool {
        let reader = self.reader;
        let begins = matches!(reader.tag(left.start), Tag::Preposition | Tag::Subordinator)
            && !reader.any(left.start, &["according", "as", "asked", "like", "when"]);
        let timed = left.iter().skip(1).all(|ix| reader.is_time(ix));
        let verb = |ix: TokenIx| reader.tag(ix).is_verbal();
        let subject = matches!(reader.tag(right.start), Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Pronoun);
        let plain = !right.iter().take(FAR).any(|ix| reader.quoted(ix)) && !reader.is(right.start, "that");
        let marked = left.iter().any(|ix| reader.quoted(ix));
        let dangles = left.last().is_some_and(|last| reader.tag(last) == Tag::Preposition || reader.is(last, "that"));
        begins
            && !timed
            && !dangles
            && !marked
            && subject
            && plain
            && reader.medium_at(left.start, left.end).is_none()
            && right.iter().take(FAR).any(verb)
    }

    fn clause_start(&self, sheet: &Sheet, comma: TokenIx) -> TokenIx {
        let reader = self.reader;
        let first = sheet.frame.tokens.start.max(TokenIx(comma.0.saturating_sub(2 * FAR)));
        let before =
            (first.0..comma.0).rev().map(TokenIx).find(|&ix| self.draft_of(ix).is_some() || reader.is(ix, ";"));
        let mut start = before.map_or(first, TokenIx::next);
        while start < comma && (reader.is(start, ",") || reader.tag(start) == Tag::Conjunction) {
            start = start.next();
        }
        start
    }
}

/// Whether a comma inside is followed by a subject: "If it rains, the game is off".
fn has_clause(desk: &Desk, range: TokenRange) -> bool {
    let reader = desk.reader;
    range.iter().any(|ix| {
        reader.is(ix, ",")
            && matches!(reader.tag(ix.next()), Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Pronoun | Tag::Number)
    })
}
