//! Who it may be that reports.

use super::head::Head;
use super::phrases::{beside, main, opening, owner};
use super::sight::{Sight, step};
use crate::document::{TokenIx, TokenKind, TokenRange};
use crate::model::{Features, mix};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::frame::Frame;
use crate::quotes::subject::{self, Relation, Subject};

/// How a candidate stands to the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stands {
    /// As the rules have it.
    Ruled,
    /// Its subject.
    Subject,
    /// The pronoun that opens its relative clause.
    Relative,
    /// The noun to which that pronoun refers.
    Antecedent,
    /// The subject of the verb before it.
    Nearest,
    /// The subject of the sentence.
    First,
    /// The source of the attribution before it.
    Earlier,
    /// Its possessor.
    Owner,
    /// After "by".
    By,
    /// After another preposition.
    Behind,
    /// Right after it.
    After,
    /// A noun before it, as "voter" before "support".
    Before,
    /// The noun that a participle describes which stands between the two: "those polled say".
    Described,
    /// The subject of the clause that follows a comma: "Asked why, Lee said".
    Main,
    /// The phrase that opens the sentence.
    Opening,
    /// Nobody.
    Nobody,
}

/// A candidate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Its words; `None` for nobody.
    pub tokens: Option<TokenRange>,
    /// How it stands to the head.
    pub stands: Stands,
}

/// How many tokens before a head a relative pronoun is looked for, and how many after it the word that ties a source to it.
const PRONOUN: usize = 13;
const LINK: usize = 16;

/// Who may be the source of `head`, whose [`subject`](Head::subject) is that, each range once. `earlier` is the source of the
/// attribution before.
pub fn candidates(
    sight: &Sight,
    frame: &Frame,
    head: &Head,
    subject: Option<Subject>,
    drafts: &[Draft],
    earlier: Option<TokenRange>,
) -> Vec<Candidate> {
    let reader = sight.reader;
    let mut out: Vec<Candidate> = Vec::with_capacity(16);
    let mut put = |tokens: Option<TokenRange>, stands: Stands| {
        let Some(tokens) = tokens.filter(|tokens| !tokens.is_empty()) else { return };
        // A subject that begins there too is the same with what describes it.
        let known = |other: &Candidate| {
            other.tokens.is_some_and(|other| {
                other == tokens || stands == Stands::Opening && other.start == tokens.start && other.end > tokens.end
            })
        };
        let figure = tokens.len() == 1 && reader.document.token(tokens.start).kind == TokenKind::Number;
        if !out.iter().any(known) && !tokens.contains(head.at) && !figure {
            out.push(Candidate { tokens: Some(tokens), stands });
        }
    };
    let ruled = sight.ruled_cue(head.at).and_then(|place| drafts.get(place)).and_then(|draft| match draft.voice {
        Voice::Written(tokens) => Some(tokens),
        _ => None,
    });
    put(ruled, Stands::Ruled);
    let floor = head.floor(frame);
    let cue = head.cue();
    if head.form.is_some() {
        if let Some(found) = subject {
            if found.relation == Relation::Relative {
                let pronoun = found.tokens.end.prev();
                put(Some(found.tokens.starting(pronoun)), Stands::Relative);
                put(Some(found.tokens.ending(pronoun)), Stands::Antecedent);
                put(Some(found.tokens), Stands::Subject);
            } else {
                put(Some(found.tokens), Stands::Subject);
            }
        }
        put(subject::nearest(reader, cue.before(reader, floor), floor), Stands::Nearest);
        let (right, described) = beside(sight, head, floor);
        put(right, Stands::Before);
        put(described, Stands::Described);
        put(subject::after(reader, &cue, frame.tokens.end), Stands::After);
    } else {
        put(owner(sight, head, floor), Stands::Owner);
        put(subject.map(|noun| noun.tokens), Stands::Before);
        put(subject::nearest(reader, head.tokens.start, floor), Stands::Nearest);
    }
    let near = TokenRange::new(floor.max(TokenIx(head.tokens.start.0.saturating_sub(PRONOUN))), head.tokens.start);
    let pronoun = reader.kinds.relatives.back(near).find(|&ix| !reader.is(ix, "what"));
    put(pronoun.map(TokenRange::one), Stands::Relative);
    put(subject::first(reader, frame.tokens, head.tokens.start), Stands::First);
    put(earlier, Stands::Earlier);
    put(opening(sight, frame, head), Stands::Opening);
    put(main(sight, frame, head), Stands::Main);
    let after = TokenRange::new(head.tokens.end, frame.tokens.end.min(head.tokens.end.plus(LINK)));
    for ix in reader.kinds.links.iter(after) {
        let by = reader.is(ix, "by");
        let behind = if head.form.is_none() {
            reader.any(ix, &["of", "from", "among", "in"])
        } else {
            reader.any(ix, &["from", "among", "with"]) && ix.0 < head.tokens.end.0 + 5
        };
        if by || behind {
            put(
                reader.phrase_with_apposition(ix.next(), frame.tokens.end),
                if by { Stands::By } else { Stands::Behind },
            );
        }
    }
    out.push(Candidate { tokens: None, stands: Stands::Nobody });
    out
}

/// How many tokens between head and candidate are looked at.
const LOOKED_AT: usize = 40;

/// What speaks for and against the candidate.
pub fn features(sight: &Sight, head: &Head, candidate: &Candidate, rank: usize, out: &mut impl Features) {
    let reader = sight.reader;
    let stands = candidate.stands as u32;
    let part = head.part(sight);
    let lemma = sight.lemma(head.at);
    out.add(101, stands);
    out.pair(102, stands, part);
    out.pair(103, stands, lemma);
    out.pair(104, stands, rank as u32);
    let (before, after) = (sight.tag(head.tokens.start.prev()), sight.tag(head.tokens.end));
    out.pair(105, stands, mix(part, before));
    out.pair(106, stands, mix(part, after));
    out.pair(107, stands, sight.word(head.tokens.start.prev()));
    out.pair(108, stands, sight.word(head.tokens.end));
    out.pair(119, stands, u32::from(sight.ruled_cue(head.at).is_some()));
    let Some(tokens) = candidate.tokens else { return };
    let last = tokens.end.prev();
    let far = if tokens.end <= head.at { head.at.0 - tokens.end.0 } else { tokens.start.0.saturating_sub(head.at.0) };
    let side = u32::from(tokens.start > head.at);
    out.pair(109, step(far), side);
    out.pair(110, stands, mix(step(far), part));
    out.add(111, sight.word(last));
    out.pair(112, sight.tag(last), sight.tag(tokens.start));
    out.pair(113, stands, sight.tag(tokens.start));
    out.add(114, sight.word(tokens.start));
    out.add(115, step(tokens.len()));
    out.whether(116, reader.capital(last), stands);
    out.whether(117, sight.ruled_content(last).is_some(), stands);
    out.whether(118, sight.ruled_source(last), stands);
    out.pair(120, sight.tag(tokens.start.prev()), stands);
    out.pair(121, sight.word(last), stands);
    out.pair(122, sight.word(last), lemma);
    let class = sight.class(last);
    out.pair(140, class, stands);
    out.pair(141, class, mix(stands, part));
    out.pair(142, class, mix(step(far), side));
    out.pair(143, class, mix(lemma, stands));
    out.pair(144, class, sight.class(tokens.start));
    let between = if tokens.end <= head.at {
        TokenRange::new(tokens.end, head.tokens.start)
    } else {
        TokenRange::new(head.tokens.end, tokens.start)
    };
    let near = sight.between(between.ending(between.end.min(between.start.plus(LOOKED_AT))));
    out.pair(123, step(near.verbs()), stands);
    out.pair(124, step(near.commas()), stands);
    out.pair(125, step(near.quoted()), stands);
    out.pair(126, step(near.ruled()), stands);
}
