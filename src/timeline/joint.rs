//! What each token can be where clauses meet, found out once: the search for clauses asks it of the same tokens over and over.

use std::sync::LazyLock;

use super::relative::is_last_of_time;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::Sieve;
use crate::time::cue;

/// What a token can be where clauses meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Nothing: most words.
    None,
    /// A comma.
    Comma,
    /// A semicolon, a colon, a dash with room around it.
    Stop,
    /// An en dash, which may stand within a clause.
    Dash,
    /// that
    That,
    /// after, before: prepositions as well.
    After,
    /// as, since: prepositions as well.
    As,
    /// when, because
    When,
    /// who, which, whom
    Who,
    /// where
    Where,
    /// whose
    Whose,
    /// but
    But,
    /// and, or
    And,
    /// so, yet
    So,
    /// according
    According,
    /// whether
    Whether,
    /// contributed: those who worked at the article.
    Contributed,
}

/// Several joints, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JointSet(u32);

impl JointSet {
    /// Adds one.
    pub fn add(&mut self, joint: Joint) {
        self.0 |= 1 << joint as u32;
    }

    /// Whether `joint` is one of them.
    pub fn has(self, joint: Joint) -> bool {
        self.0 & 1 << joint as u32 != 0
    }

    /// They and the others.
    pub fn and(self, others: JointSet) -> JointSet {
        JointSet(self.0 | others.0)
    }
}

/// The words of each joint.
const WORDS: [(Joint, &[&str]); 13] = [
    (Joint::That, &["that"]),
    (Joint::After, &["after", "before"]),
    (Joint::As, &["as", "since"]),
    (Joint::When, &["when", "while", "because", "although", "though", "until", "if", "whereas", "unless", "once"]),
    (Joint::Who, &["who", "which", "whom"]),
    (Joint::Where, &["where"]),
    (Joint::Whose, &["whose"]),
    (Joint::But, &["but"]),
    (Joint::And, &["and", "or"]),
    (Joint::So, &["so", "yet"]),
    (Joint::According, &["according"]),
    (Joint::Whether, &["whether"]),
    (Joint::Contributed, &["contributed", "contributing"]),
];

/// The punctuation of each joint.
const PUNCTUATION: [(Joint, &str); 6] = [
    (Joint::Comma, ","),
    (Joint::Stop, ";"),
    (Joint::Stop, ":"),
    (Joint::Stop, "—"),
    (Joint::Stop, "--"),
    (Joint::Dash, "–"),
];

/// What a token does where clauses meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What joins or parts clauses there.
    pub joint: Joint,
    /// Whether it is a verb that has a tense, or a helper that has one.
    pub finite: bool,
    /// Whether what a quote tells may begin with it, or end before it.
    pub edge: bool,
    /// Whether it is anything of these; most tokens are not.
    pub any: bool,
}

impl Part {
    /// That of most words.
    pub const NOTHING: Part = Part { joint: Joint::None, finite: false, edge: false, any: false };
}

/// How far behind its preposition a verb may stand that a time parts from it: "on 3 May 1950".
const TIME: usize = 4;

/// What each token does where clauses meet.
pub struct Joints(Vec<Part>);

impl Joints {
    /// Those of `document`.
    pub fn read(document: &Document) -> Joints {
        // Most tokens are none, and their hashes tell it.
        static JOINING: LazyLock<Sieve> = LazyLock::new(|| {
            let words = WORDS.iter().flat_map(|(_, words)| words.iter());
            Sieve::of(words.chain(PUNCTUATION.iter().map(|(_, sign)| sign)).copied())
        });
        let joining = &*JOINING;
        let part = |ix| {
            let may_join = document.hash(ix).is_some_and(|hash| joining.may_have(hash));
            let joint = if may_join { joint(document, ix) } else { Joint::None };
            let finite = is_finite(document, ix);
            Part { joint, finite, edge: false, any: finite || joint != Joint::None }
        };
        Joints((0..document.tokens.len()).map(TokenIx).map(part).collect())
    }

    /// Notes that what a quote tells begins with the token at `ix`, or ends before it.
    pub fn note_edge(&mut self, ix: TokenIx) {
        if let Some(part) = self.0.get_mut(ix.0) {
            (part.edge, part.any) = (true, true);
        }
    }

    /// The part of the token at `ix`; nothing past either end.
    fn part(&self, ix: TokenIx) -> Part {
        self.0.get(ix.0).copied().unwrap_or(Part::NOTHING)
    }

    /// The parts of `tokens`.
    pub fn of(&self, tokens: TokenRange) -> &[Part] {
        &self.0[tokens.start.0..tokens.end.0]
    }

    /// The joint of the token at `ix`; none past either end.
    pub fn at(&self, ix: TokenIx) -> Joint {
        self.part(ix).joint
    }

    /// Whether the token at `ix` is a finite verb.
    pub fn is_finite(&self, ix: TokenIx) -> bool {
        self.part(ix).finite
    }

    /// Whether one of `tokens` is a finite verb.
    pub fn any_finite(&self, tokens: TokenRange) -> bool {
        self.of(tokens).iter().any(|part| part.finite)
    }

    /// Where in `tokens` this joint stands.
    pub fn all(&self, wanted: Joint, tokens: TokenRange) -> impl Iterator<Item = TokenIx> + '_ {
        let places = self.of(tokens).iter().enumerate();
        places.filter(move |(_, part)| part.joint == wanted).map(move |(by, _)| tokens.start.plus(by))
    }
}

/// What joins or parts clauses at `ix`.
fn joint(document: &Document, ix: TokenIx) -> Joint {
    let low = document.low(ix);
    let found = match document.token(ix).kind {
        TokenKind::Word => WORDS.iter().find(|(_, words)| words.contains(&low)).map(|&(joint, _)| joint),
        TokenKind::Punct => PUNCTUATION.iter().find(|&&(_, sign)| sign == low).map(|&(joint, _)| joint),
        _ => None,
    };
    found.unwrap_or(Joint::None)
}

fn is_finite(document: &Document, ix: TokenIx) -> bool {
    if document.tag(ix).is_verbal() && cue::is_of_what(document, ix) {
        return false;
    }
    match document.tag(ix) {
        Tag::Modal => true,
        Tag::Auxiliary => !matches!(document.low(ix), "be" | "been" | "being" | "having" | "doing" | "done"),
        Tag::Verb(VerbForm::Participle | VerbForm::Base) => is_taken_for_participle(document, ix),
        // "Lee, aged 51,", "a self-taught painter"
        Tag::Verb(VerbForm::Past) => {
            let age = document.is(ix, "aged") && document.tag(ix.next()) == Tag::Number;
            !(age || document.is_hyphen(ix.prev()) && is_attribute(document, ix))
        }
        Tag::Verb(form) => matches!(form, VerbForm::Present | VerbForm::Plural),
        _ => false,
    }
}

/// Whether the second part of a word with a hyphen at `ix` tells of the noun behind it: "a self-*taught* painter"; not "the board
/// re-elected Lee".
fn is_attribute(document: &Document, ix: TokenIx) -> bool {
    document.is_glued(ix)
        && matches!(document.tag(ix.minus(3)), Tag::Determiner | Tag::Possessive)
        && matches!(document.tag(ix.next()), Tag::Noun | Tag::Adjective)
}

/// Whether the tags take a past at `ix` for a participle, as little but a time stands between a verb and it: "that he built in May
/// 1950 *burned* down". What is done to somebody is told by a helper, "was on Monday *sentenced*", or by whoever did it.
fn is_taken_for_participle(document: &Document, ix: TokenIx) -> bool {
    let joint = (2..=TIME).map(|back| ix.minus(back)).find(|&ix| document.tag(ix) == Tag::Preposition);
    // Most verbs have none there, and the tags tell it.
    let deed = |ix: &TokenIx| matches!(document.tag(ix.prev()), Tag::Verb(_));
    let Some(joint) = joint.filter(deed).filter(|&ix| matches!(document.low(ix), "in" | "on" | "until" | "since"))
    else {
        return false;
    };
    let (deed, next) = (joint.prev(), ix.next());
    let time = TokenRange::new(joint.next(), ix);
    time.iter().all(|ix| is_last_of_time(document, ix) || document.is(ix, "the"))
        && !document.is(next, "by")
        && !matches!(document.tag(next), Tag::Noun | Tag::Proper | Tag::Adjective)
        && document.same_sentence(deed, ix)
}
