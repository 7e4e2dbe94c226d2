//! What a clause looks like to the choice of its day.

use super::clause::{Clause, Tense};
use super::past::{Extent, MOST};
use crate::analysis::QuoteKind;
use crate::document::{Document, Tag, TokenIx, VerbForm};
use crate::lexicon;
use crate::quotes::{VerbClass, verb_class};
use crate::time::cue;

/// How many paragraphs, headline and date line among them, open an article.
const LEAD: usize = 4;

/// How far away a day is at which the story stands.
#[derive(Clone, Copy, Debug)]
pub struct Distance {
    /// How many sentences before this one it was named.
    pub sentences: usize,
    /// How many paragraphs.
    pub paragraphs: usize,
    /// How long it was, and when.
    pub extent: Extent,
}

/// Past days that were named before, as seen from a clause.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// How far they are.
    pub distance: Distance,
    /// How often they were named.
    pub count: usize,
    /// Whether they were named first of all.
    pub first: bool,
    /// Whether the article told a past event by them.
    pub told: bool,
}

/// The past days that were named before, those named last first.
pub type Candidates = [Option<Candidate>; MOST];

/// How many words of a clause are looked at for adverbs.
pub const LOOKED_AT: usize = 40;

/// A clause in its place.
pub struct Scene<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// The clause.
    pub clause: &'a Clause,
    /// How much of it stands in quotation marks, if it is told by somebody.
    pub told: Option<QuoteKind>,
    /// Whether it reports.
    pub reports: bool,
    /// Whether the article has told of its own day or of the one before by their names.
    pub news: u32,
    /// How many paragraphs of text are before it.
    pub paragraph: usize,
    /// Whether its sentence opens its paragraph.
    pub opens: bool,
    /// The day at which the story stands.
    pub now: Option<Distance>,
    /// How far from the document's day another clause of the sentence is dated by words of its own, and whether
    /// it stands before this one.
    pub beside: Option<(Option<i32>, bool)>,
    /// Whether another clause of the sentence reports.
    pub reported: bool,
}

impl Scene<'_> {
    /// Whether it tells how things are, and no event: "the plant employs 500", "she is a doctor", "she loves the
    /// school". What goes on ("divers are searching"), what is done ("he is charged") and what is said, hoped or
    /// believed ("she says it works", "they plan to build") is one.
    pub fn is_state(&self) -> bool {
        let Some(verb) = self.main_verb().filter(|_| self.clause.tense == Tense::Present) else { return false };
        let low = self.document.low(verb);
        if self.is_as_of_now(low) {
            return false;
        }
        let class = verb_class(lexicon::lemma(low));
        match (class, self.document.tag(verb)) {
            (_, Tag::Verb(VerbForm::Ing)) => false,
            (Some(VerbClass::Belief | VerbClass::Stance), Tag::Verb(form)) => {
                form == VerbForm::Participle || self.takes_object(verb)
            }
            (Some(_), _) | (_, Tag::Verb(VerbForm::Participle)) => false,
            (None, _) => !self.reports,
        }
    }

    /// Whether it says of what its verb tells: "the plant employs 500", "he lives in Leeds", and not "that is so", "there are some" or
    /// "we need more".
    pub fn has_subject(&self) -> bool {
        let Some(verb) = self.clause.verb else { return false };
        let before = self.clause.tokens.ending(verb).iter().rev().take(LOOKED_AT);
        let mut subject = before.filter_map(|ix| match self.document.tag(ix) {
            Tag::Noun | Tag::Proper | Tag::Number => Some(true),
            Tag::Pronoun => Some(matches!(self.document.low(ix), "he" | "she" | "it" | "they")),
            Tag::Determiner => Some(false),
            _ => None,
        });
        subject.next().unwrap_or(false)
    }

    /// Whether it tells how things stand today, and so is news: "the man is still at large", "the road remains closed".
    fn is_as_of_now(&self, verb: &str) -> bool {
        let now = |ix| matches!(self.document.low(ix), "still" | "now" | "currently" | "already");
        matches!(verb, "remain" | "remains") || self.clause.tokens.iter().take(LOOKED_AT).any(now)
    }

    /// Whether its verb tells that something is uttered: "she told the inquiry".
    pub fn says(&self) -> bool {
        self.reports && self.verb_class() == Some(VerbClass::Speech)
    }

    /// The class of its verb, where that is one by which somebody speaks, believes or wants.
    pub fn verb_class(&self) -> Option<VerbClass> {
        verb_class(lexicon::lemma(self.document.low(self.main_verb()?)))
    }

    /// Whether no clause and no infinitive stands behind `verb`, but at most a thing or a person: "loves the school".
    fn takes_object(&self, verb: TokenIx) -> bool {
        let rest = self.clause.tokens.starting(verb.next());
        rest.iter().any(|ix| self.document.token(ix).is_word())
            && !rest
                .iter()
                .any(|ix| matches!(self.document.tag(ix), Tag::To | Tag::Subordinator | Tag::Verb(VerbForm::Ing)))
    }

    /// Whether it tells of the past where the article opens.
    pub fn opens_article(&self) -> bool {
        self.paragraph < LEAD && matches!(self.clause.tense, Tense::Past | Tense::Perfect)
    }

    /// Whether it tells what is not.
    pub fn is_negated(&self) -> bool {
        let Some((finite, verb)) = self.clause.verb.zip(self.main_verb()) else { return false };
        (finite.0..verb.0).any(|ix| matches!(self.document.low(TokenIx(ix)), "not" | "n't" | "n’t" | "never"))
    }

    /// Whether somebody tells it, at least partly in the article's words: what is quoted word for word has no day but that
    /// on which it was said.
    pub fn is_told_apart(&self) -> bool {
        matches!(self.told, Some(QuoteKind::Indirect | QuoteKind::Mixed))
    }

    /// Its verb without the helpers.
    fn main_verb(&self) -> Option<TokenIx> {
        Some(main_verb(self.document, self.clause.verb?, self.clause.tokens.end))
    }

    /// Whether "be" is all the verb it has: "the road was open".
    pub fn is_being(&self) -> bool {
        self.main_verb().is_some_and(|verb| self.document.tag(verb).helps())
    }

    /// Whether "have" is: "the road had a crack".
    pub fn is_having(&self) -> bool {
        self.main_verb().is_some_and(|verb| matches!(self.document.low(verb), "have" | "has" | "had"))
    }

    /// Whether it may come to pass: "the mayor may resign". What may be so, or have been, is not to come; what "could" be
    /// done is, in the article's own words, what somebody was able to do, and so is what they "could see".
    pub fn may_come(&self) -> bool {
        let Some((helper, verb)) = self.clause.verb.zip(self.main_verb()) else { return false };
        let document = self.document;
        let may = match document.low(helper) {
            "may" | "might" => self.told.is_none() || self.is_told_apart(),
            "could" => self.is_told_apart() && !cue::is_sense(document.low(verb)),
            _ => false,
        };
        let goes_on = document.tag(verb) == Tag::Verb(VerbForm::Ing);
        let been = || (helper.0..verb.0).any(|ix| matches!(document.low(TokenIx(ix)), "have" | "’ve" | "'ve"));
        may && !goes_on && !self.is_being() && !self.is_having() && !been()
    }

    /// Whether it tells what somebody would like, and nothing that will be: "would rather wait", "she’d love to stay".
    pub fn is_wish(&self) -> bool {
        let next = self.clause.verb.map(|verb| verb.next());
        next.is_some_and(|ix| matches!(self.document.low(ix), "rather" | "like" | "love" | "prefer" | "hate"))
    }

    /// Whether its helper is "would", the future of what was said in the past.
    pub fn is_would(&self) -> bool {
        self.clause.verb.is_some_and(|verb| matches!(self.document.low(verb), "would" | "'d" | "’d"))
    }
}

/// The verb that the helper at `finite` helps, or itself.
pub fn main_verb(document: &Document, finite: TokenIx, end: TokenIx) -> TokenIx {
    let mut ix = finite;
    let helps = |ix: TokenIx| document.tag(ix).helps();
    if !helps(finite) {
        return finite;
    }
    let mut last = finite;
    for _ in 0..6 {
        ix = ix.next();
        if ix >= end {
            break;
        }
        match document.tag(ix) {
            Tag::Auxiliary => last = ix,
            Tag::Verb(VerbForm::Base | VerbForm::Plural | VerbForm::Participle | VerbForm::Ing | VerbForm::Past) => {
                return ix;
            }
            Tag::Adverb | Tag::Pronoun => {}
            _ => break,
        }
    }
    last
}
