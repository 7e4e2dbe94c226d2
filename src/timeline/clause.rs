//! Sentences into clauses, with their tense.
//!
//! A clause is the stretch round one finite verb. It is found from conjunctions, relative pronouns,
//! punctuation and the edges of quotations; there is no parse.

use std::ops::Range;

use super::joint::{Joint, JointSet, Joints, Part};
use super::places::Places;
use super::relative::{self, opens_participial, participle_at, returns};
use super::tense::tense;
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::QuoteIx;
use crate::time::present::is_weekday;

/// When a clause's verb says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// signed
    Past,
    /// had signed
    PastPerfect,
    /// signs, is signing
    Present,
    /// has signed
    Perfect,
    /// will sign, is to sign
    Future,
    /// would sign, may sign
    Supposed,
    /// signing, to sign
    None,
}

/// A clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its tense.
    pub tense: Tense,
    /// The first finite verb, a helper or the verb itself.
    pub verb: Option<TokenIx>,
    /// Whether it hangs on another: "after they left", "who had fled".
    pub dependent: bool,
    /// The quote to whose content it belongs: it is told, and not by the article itself.
    pub told: Option<QuoteIx>,
    /// Whether the cue of a quote stands in it.
    pub reports: bool,
    /// What joins or parts clauses in it.
    pub joints: JointSet,
}

impl Clause {
    /// Whether it is told by the article itself and hangs on no other.
    pub fn is_main(&self) -> bool {
        self.told.is_none() && !self.dependent && self.verb.is_some()
    }
}

/// The clauses of a document.
pub struct Clauses {
    all: Vec<Clause>,
    /// For each sentence, one past its last clause.
    ends: Vec<usize>,
}

impl Clauses {
    /// Splits every sentence of `document`.
    pub fn read(document: &Document, places: &Places, told: &[Option<QuoteIx>], joints: &Joints) -> Clauses {
        let count = document.sentences.len();
        let mut splitter = Splitter { document, joints, told, out: Vec::with_capacity(3 * count) };
        let mut ends = Vec::with_capacity(count);
        for sentence in &document.sentences {
            splitter.split(sentence.tokens);
            ends.push(splitter.out.len());
        }
        let mut clauses = Clauses { all: splitter.out, ends };
        for &cue in places.cues().iter().flatten() {
            if let Some(place) = clauses.place_of(document, cue) {
                clauses.all[place].reports = true;
            }
        }
        clauses
    }

    /// The clauses of a sentence, in order; together they are the sentence.
    pub fn of(&self, sentence: SentenceIx) -> &[Clause] {
        self.all.get(self.places_in(sentence)).unwrap_or(&[])
    }

    /// The clause in which the token at `ix` stands.
    pub fn at(&self, document: &Document, ix: TokenIx) -> Option<&Clause> {
        self.all.get(self.place_of(document, ix)?)
    }

    fn places_in(&self, sentence: SentenceIx) -> Range<usize> {
        let end = self.ends.get(sentence.0).copied().unwrap_or(0);
        let start = sentence.0.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        start..end
    }

    fn place_of(&self, document: &Document, ix: TokenIx) -> Option<usize> {
        let places = self.places_in(document.get(ix)?.sentence);
        let before = self.all.get(places.clone())?.partition_point(|clause| clause.tokens.end <= ix);
        Some(places.start + before).filter(|place| places.contains(place))
    }
}

/// A clause of which the end is not found yet.
struct Open {
    start: TokenIx,
    /// Its first finite verb so far.
    verb: Option<TokenIx>,
    /// Whether a participle without a helper is all the verb there is: "founded in 1921".
    participial: bool,
    /// Whether it hangs on another clause by its first word.
    depends: bool,
    /// With what it begins.
    joint: Joint,
    /// What joins or parts clauses in it so far.
    joints: JointSet,
    /// Whether it ends before what somebody did to its last noun: "a boat | he bought".
    parts: bool,
    /// Whether it is that.
    contact: bool,
}

impl Open {
    /// Whether it is a relative clause.
    fn is_relative(&self) -> bool {
        matches!(self.joint, Joint::Who | Joint::Whose)
    }

    /// Whether it may be a relative one that ends before a second verb.
    fn may_resume(&self) -> bool {
        matches!(self.joint, Joint::Who | Joint::That | Joint::Whose | Joint::Where) || self.contact
    }

    /// Whether it may end between a token that joins or parts clauses so and the `next` one: between most it cannot.
    fn may_end(&self, before: Joint, next: Part) -> bool {
        before != Joint::None || next.joint != Joint::None || next.edge || next.finite && self.may_resume()
    }
}

/// Splits sentences into clauses.
struct Splitter<'a> {
    document: &'a Document<'a>,
    joints: &'a Joints,
    told: &'a [Option<QuoteIx>],
    out: Vec<Clause>,
}

impl Splitter<'_> {
    /// Adds the clauses of the sentence at `range`.
    fn split(&mut self, range: TokenRange) {
        let first = self.out.len();
        let mut open = self.open(range.start, opens_participial(self.document, range.start));
        // Whether the clause before was set in behind its subject: "Lee, who had fled,".
        let mut closes = false;
        while open.start < range.end {
            let end = self.end_of(&mut open, range);
            let clause = self.close(&open, end, closes);
            match self.out[first..].last_mut() {
                // What has no verb of its own belongs to the clause before it, or takes in the one after it.
                Some(before)
                    if before.told == clause.told && (clause.tense == Tense::None || before.tense == Tense::None) =>
                {
                    let whole = before.tokens.ending(end);
                    let joints = before.joints.and(clause.joints);
                    let with_verb = if before.tense == Tense::None { clause } else { *before };
                    *before = Clause { tokens: whole, joints, ..with_verb };
                }
                _ => self.out.push(clause),
            }
            // "Lee, who said that he was ill, | resigned"
            closes = open.participial || open.is_relative() || closes && clause.told.is_some();
            let contact = open.parts;
            open = self.open(end, end < range.end && self.is_inserted(end, &open, range));
            (open.contact, open.depends) = (contact, open.depends || contact);
        }
    }

    /// Where the `open` clause ends, of which all that joins or parts clauses and the verb are noted.
    fn end_of(&self, open: &mut Open, range: TokenRange) -> TokenIx {
        let parts = self.joints.of(TokenRange::new(open.start, range.end));
        let mut before = Part::NOTHING;
        for (&part, ix) in parts.iter().zip((open.start.0..).map(TokenIx)) {
            if !before.any && !part.any {
                continue;
            }
            let inside = ix > open.start;
            if inside && open.may_end(before.joint, part) && self.cuts_before(ix, before.joint, part, open, range) {
                return ix;
            }
            open.joints.add(part.joint);
            if part.finite {
                match open.verb {
                    // "is selling the mine | it bought"
                    Some(_) if relative::cuts_contact(self.document, ix, open.start) => return ix.prev(),
                    // "sold the farm, a place | his father bought in 1961"
                    Some(_) if let Some(first) = relative::of_apposition(self.document, ix, open.start) => {
                        open.parts = true;
                        return first;
                    }
                    // "A boat | he bought in 2006 sank"
                    None if open.joint == Joint::None
                        && let Some(first) = relative::closed_contact(self.document, self.joints, ix, range.end)
                            .filter(|&first| first > open.start) =>
                    {
                        open.parts = true;
                        return first;
                    }
                    _ => open.verb = self.hidden_verb(open, before.joint, ix, range).or(open.verb).or(Some(ix)),
                }
            }
            before = part;
        }
        range.end
    }

    /// The verb of the `open` clause that the tags hide, before one at `ix` that is joined to it.
    fn hidden_verb(&self, open: &Open, before: Joint, ix: TokenIx, range: TokenRange) -> Option<TokenIx> {
        let first = open.verb.is_none_or(|verb| self.joints.at(verb.prev()) == Joint::Comma);
        // "The jury retired on Friday, came back on Monday and gave its verdict"
        let listed =
            || before == Joint::Comma && open.verb.is_none() && relative::goes_on(self.document, self.joints, ix);
        let joined = (before == Joint::And || listed()) && first && !open.participial;
        if joined {
            relative::taken_for_participle(self.document, self.joints, open.start, ix, range.end)
        } else {
            None
        }
    }

    /// The `open` clause, which ends before `end`. If the one before it `closes`, it may go on with that behind which that was
    /// set in.
    fn close(&self, open: &Open, end: TokenIx, closes: bool) -> Clause {
        let returns = closes && returns(self.document, open.start);
        let (verb, tense) = if returns {
            (Some(open.start), Tense::Past)
        } else if open.participial {
            (participle_at(self.document, open.start).or(Some(open.start)), Tense::Past)
        } else {
            (open.verb, open.verb.map_or(Tense::None, |verb| tense(self.document, verb, end)))
        };
        Clause {
            tokens: TokenRange::new(open.start, end),
            tense,
            verb,
            dependent: !returns && (open.participial || open.depends),
            told: self.told[open.start.0],
            reports: false,
            joints: open.joints,
        }
    }

    fn open(&self, start: TokenIx, participial: bool) -> Open {
        let joint = self.joints.at(start);
        let depends = self.depends(start, joint);
        let object = matches!(joint, Joint::That | Joint::Who)
            && self.out.last().is_some_and(|before| before.tokens.end == start);
        let verb = if object { self.verb_of_object(start) } else { None };
        Open { start, verb, participial, depends, joint, joints: JointSet::default(), parts: false, contact: false }
    }

    /// Whether the clause that begins with the `joint` at `start` hangs on another.
    fn depends(&self, start: TokenIx, joint: Joint) -> bool {
        match joint {
            Joint::After | Joint::As | Joint::When | Joint::According => true,
            Joint::Who | Joint::Where | Joint::Whose => true,
            Joint::That if matches!(self.document.tag(start.prev()), Tag::Noun | Tag::Proper) => true,
            Joint::None if self.is_contact(start) => true,
            _ => self.document.tag(start) == Tag::Verb(VerbForm::Ing),
        }
    }

    /// The verb of a relative clause that begins with "that" or "which" at `start` and then tells who did something to the noun before it.
    fn verb_of_object(&self, start: TokenIx) -> Option<TokenIx> {
        relative::of_object(self.document, self.joints, start, start.plus(REACH))
    }

    /// Whether "it" and "be" open what begins at `start`: "It was at the fair that the mayor fell".
    fn is_cleft(&self, start: TokenIx) -> bool {
        self.document.is(start, "it") && self.document.tag(start.next()) == Tag::Auxiliary
    }

    /// Whether what begins at `start` tells of the noun right before it: "the mine | it bought".
    fn is_contact(&self, start: TokenIx) -> bool {
        relative::is_contact(self.document, start.next())
    }

    /// Whether a new clause begins with the token at `ix`, which does `part`, behind `before`.
    fn cuts_before(&self, ix: TokenIx, before: Joint, part: Part, open: &Open, range: TokenRange) -> bool {
        if part.edge && self.told[ix.0] != self.told[ix.prev().0] {
            return true;
        }
        let after_comma = match before {
            Joint::Stop | Joint::Dash => return true,
            Joint::Comma if self.cuts_behind_comma(ix, open, range) => return true,
            before => before == Joint::Comma,
        };
        let cuts = match part.joint {
            Joint::That => {
                // "It is a wet day, and the shop, a room that she rented in 1931, is full"
                let cleft = || self.is_cleft(open.start) && !open.joints.has(Joint::Comma);
                let object = |verb: TokenIx| {
                    !cleft()
                        && (open.verb.is_some() || relative::is_closed(self.document, self.joints, verb, range.end))
                };
                self.relates(ix, range) || self.verb_of_object(ix).is_some_and(object)
            }
            // "as mayor from 2002 to 2010 and left", "after the vote and left": there they open no clause.
            // "as long as they are short"
            Joint::As if self.document.is(ix.prev(), "long") && self.document.is(ix.minus(2), "as") => false,
            Joint::As | Joint::After => {
                let ends = |joint| is_stop(joint) || matches!(joint, Joint::And | Joint::But);
                !is_weekday(self.document.low(ix.next())) && self.verb_follows(ix.next(), range, REACH, ends)
            }
            // "a curfew until Monday and asked people to stay in": there it opens no clause.
            Joint::When if self.document.is(ix, "until") => {
                // "the mill he ran until 1970 closed"
                let time = relative::is_last_of_time(self.document, ix.next()) && self.joints.is_finite(ix.plus(2));
                !time && self.verb_follows(ix.next(), range, REACH, |joint| is_stop(joint) || joint == Joint::And)
            }
            Joint::When => self.subject_and_verb_follow(ix.next(), range),
            Joint::Whose => after_comma || self.subject_and_verb_follow(ix.next(), range),
            Joint::But => {
                let rest = TokenRange::new(ix.next(), range.end.min(ix.next().plus(4 * REACH)));
                after_comma && self.joints.any_finite(rest)
            }
            Joint::Who | Joint::Where => after_comma || self.verb_follows(ix.next(), range, 4, is_stop),
            // "said the road was closed and that it would open on Monday"
            Joint::And if self.joints.at(ix.next()) == Joint::That => {
                self.joints.any_finite(TokenRange::new(ix.plus(2), range.end.min(ix.plus(2 + REACH))))
            }
            Joint::And | Joint::So => after_comma && self.subject_and_verb_follow(ix.next(), range),
            _ => after_comma && self.document.tag(ix) == Tag::Verb(VerbForm::Ing),
        };
        // "lost heavily on a house he built in 2006 and | had borrowed"
        let joined = || {
            let helper = self.document.tag(ix).helps();
            helper && before == Joint::And && self.is_contact(open.start)
        };
        // "which came after a vote that two others | boycotted"
        let within = open.joint != Joint::That && open.joints.has(Joint::That);
        cuts || part.finite && (open.may_resume() && !within && self.resumes(ix, open.start, open.verb) || joined())
    }

    /// Whether the comma before the token at `ix` ends a clause that hangs on another, or opens one that is set in.
    fn cuts_behind_comma(&self, ix: TokenIx, open: &Open, range: TokenRange) -> bool {
        // "When he left, | she stayed", "Lee, who had fled, | was caught".
        let complete = open.participial || open.depends && open.verb.is_some();
        complete && self.subject_and_verb_follow(ix, range)
            || self.is_inserted(ix, open, range)
            // The tags may take the verb for a participle: "Lee, who had fled, | returned on Monday".
            || (open.participial || open.is_relative()) && returns(self.document, ix)
    }

    /// Whether "that" at `ix` stands between a noun and the verb of which the noun is the subject: "the wall that failed".
    fn relates(&self, ix: TokenIx, range: TokenRange) -> bool {
        let document = self.document;
        matches!(document.tag(ix.prev()), Tag::Noun | Tag::Proper)
            && ix.next() < range.end
            && self.joints.is_finite(ix.next())
            && !matches!(document.low(ix.next()), "ended" | "ends")
            && document.tag(ix.prev().prev()) != Tag::Verb(VerbForm::Past)
    }

    /// Whether the finite verb at `ix` is the second of a relative clause that began at `start` and has a `verb`, and so that of
    /// the clause round it: "The wall that failed last year | was mended."
    fn resumes(&self, ix: TokenIx, start: TokenIx, verb: Option<TokenIx>) -> bool {
        let before = ix.prev();
        // Its own verb stands next to the pronoun; a time or a place may follow that, and hardly anything else. "whose son was
        // killed in 2003 | met"
        let whose = self.joints.at(start) == Joint::Whose
            && matches!(self.document.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle))
            && relative::is_last_of_time(self.document, before)
            && self.joints.any_finite(TokenRange::new(start, before));
        // "that the union opened in 2003 | burned down"
        let object = || {
            self.joints.at(start) != Joint::Whose && verb.is_some() && relative::is_last_of_time(self.document, before)
        };
        // "who gunned down a clerk two summers ago | was sentenced"
        (self.joints.is_finite(start.next()) || whose || object())
            && (self.document.is(before, "ago")
                || matches!(
                    self.document.tag(before),
                    Tag::Noun | Tag::Proper | Tag::Number | Tag::Verb(VerbForm::Base | VerbForm::Plural)
                ))
            && before.0 > start.0 + 1
            && (object() || !matches!(self.document.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural)))
    }

    fn subject_and_verb_follow(&self, ix: TokenIx, range: TokenRange) -> bool {
        self.verb_follows(ix, range, REACH, is_stop)
    }

    /// Whether a finite verb stands within `reach` tokens, before any that `ends` the search.
    fn verb_follows(&self, from: TokenIx, range: TokenRange, reach: usize, ends: impl Fn(Joint) -> bool) -> bool {
        for ix in range.starting(from).iter().take(reach) {
            if self.joints.is_finite(ix) {
                return true;
            }
            if ends(self.joints.at(ix)) || self.document.tag(ix) == Tag::Subordinator {
                return false;
            }
        }
        false
    }

    /// Whether a participle at `ix` is set with commas between the subject, with which the clause opens, and its verb:
    /// "The firm, | founded in 1921, | closed on Monday."
    fn is_inserted(&self, ix: TokenIx, open: &Open, range: TokenRange) -> bool {
        let document = self.document;
        if self.joints.at(ix.prev()) != Joint::Comma || open.verb.is_some() {
            return false;
        }
        let Some(participle) = participle_at(document, ix) else { return false };
        let rest = range.starting(participle.next());
        // "built in 1989 and refitted twice": the tags take many a participle for a past.
        let second =
            |ix: TokenIx| document.tag(ix) == Tag::Verb(VerbForm::Past) && document.tag(ix.prev()) == Tag::Conjunction;
        let is_comma = |ix: TokenIx| self.joints.at(ix) == Joint::Comma;
        // "A ban, imposed the day after the war began, ended"
        let mut hangs = false;
        let mut ends = |ix: TokenIx| {
            hangs |= matches!(self.joints.at(ix), Joint::After | Joint::When);
            is_comma(ix) || self.joints.is_finite(ix) && !second(ix) && !hangs
        };
        let end = rest.iter().take(REACH).find(|&ix| ends(ix));
        let Some(next) = end.filter(|&end| is_comma(end)).map(TokenIx::next) else { return false };
        match document.tag(participle) {
            // "Lee, 45, resigned on Monday, and left" has but one subject.
            _ if document.tag(next) == Tag::Conjunction => false,
            Tag::Verb(VerbForm::Past) => self.verb_follows(next, range, 1, is_stop) || returns(document, next),
            _ => self.verb_follows(next, range, 4, is_stop) || returns(document, next),
        }
    }
}

/// How far a clause's verb may stand from its beginning.
const REACH: usize = 14;

/// Whether the search for a verb ends at `joint`.
fn is_stop(joint: Joint) -> bool {
    matches!(joint, Joint::Comma | Joint::Stop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clauses(text: &str) -> Vec<(String, Tense)> {
        let document = Document::read(text);
        let told = vec![None; document.tokens.len()];
        let clauses = Clauses::read(&document, &Places::find(&document, &[]), &told, &Joints::read(&document));
        clauses
            .of(SentenceIx(0))
            .iter()
            .map(|clause| (document.span(clause.tokens).of(text).to_string(), clause.tense))
            .collect()
    }

    #[test]
    fn sentences_split_at_their_verbs() {
        type Case = (&'static str, &'static str, &'static [(&'static str, Tense)]);
        let cases: &[Case] = &[
            ("one", "The mayor signed the bill on Monday.", &[("The mayor signed the bill on Monday.", Tense::Past)]),
            ("fronted phrase", "In March, the mayor signed it.", &[("In March, the mayor signed it.", Tense::Past)]),
            (
                "subordinate",
                "The mayor resigned after a court ruled against him.",
                &[("The mayor resigned", Tense::Past), ("after a court ruled against him.", Tense::Past)],
            ),
            (
                "coordinate",
                "The mayor resigned in May, and the council will vote in June.",
                &[("The mayor resigned in May,", Tense::Past), ("and the council will vote in June.", Tense::Future)],
            ),
            (
                "relative",
                "Lee, who had fled, was caught.",
                &[("Lee,", Tense::None), ("who had fled,", Tense::PastPerfect), ("was caught.", Tense::Past)],
            ),
            ("perfect", "Prices have risen.", &[("Prices have risen.", Tense::Perfect)]),
            ("expected to", "She is expected to speak.", &[("She is expected to speak.", Tense::Future)]),
        ];
        for (name, text, want) in cases {
            let got = clauses(text);
            if *name == "relative" {
                // Without a parse the frame of a relative clause stays with its neighbours.
                assert!(got.iter().any(|(_, tense)| *tense == Tense::PastPerfect), "{name}: {got:?}");
                continue;
            }
            let want: Vec<_> = want.iter().map(|(words, tense)| (words.to_string(), *tense)).collect();
            assert_eq!(got, want, "{name}");
        }
    }
}
