//! Sentences into clauses, with their tense.
//!
//! A clause is the stretch round one finite verb. It is found from conjunctions, relative pronouns,
//! punctuation and the edges of quotations; there is no parse.

use crate::analysis::QuoteKind;
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::quotes::{Quote, QuoteIx};

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
}

impl Clause {
    /// Whether it is told by the article itself and hangs on no other.
    pub fn is_main(&self) -> bool {
        self.told.is_none() && !self.dependent && self.verb.is_some()
    }
}

/// For every token the quote whose content holds it, the innermost where several do.
///
/// Content without a verb of its own ("she addressed *the reports on Monday*") tells nothing that could
/// have a time apart from the telling, and does not count.
pub fn told(document: &Document, quotes: &[Quote]) -> Vec<Option<QuoteIx>> {
    let mut out = vec![None; document.tokens.len()];
    let mut pieces: Vec<_> = quotes
        .iter()
        .enumerate()
        .flat_map(|(index, quote)| quote.content.iter().map(move |&span| (span, index)))
        .collect();
    pieces.sort_by_key(|(span, _)| std::cmp::Reverse(span.len()));
    // A token is written at most once by each piece; pieces that pile up on one stretch are cut short.
    let mut budget = 8 * document.tokens.len();
    for (span, index) in pieces {
        let tokens = document.tokens_in(span);
        if quotes[index].kind == QuoteKind::Indirect && tense(document, tokens) == Tense::None {
            continue;
        }
        let Some(rest) = budget.checked_sub(tokens.len()) else { break };
        budget = rest;
        for ix in tokens.iter() {
            out[ix.0] = Some(QuoteIx(index));
        }
    }
    out
}

/// The clauses of a document.
pub struct Clauses {
    all: Vec<Clause>,
    /// For each sentence, one past its last clause.
    ends: Vec<usize>,
}

impl Clauses {
    /// Splits every sentence of `document`.
    pub fn read(document: &Document, told: &[Option<QuoteIx>]) -> Clauses {
        let count = document.sentences.len();
        let (mut all, mut ends) = (Vec::with_capacity(2 * count), Vec::with_capacity(count));
        for sentence in &document.sentences {
            split(document, sentence.tokens, told, &mut all);
            ends.push(all.len());
        }
        Clauses { all, ends }
    }

    /// The clauses of a sentence, in order; together they are the sentence.
    pub fn of(&self, sentence: SentenceIx) -> &[Clause] {
        let end = self.ends.get(sentence.0).copied().unwrap_or(0);
        let start = sentence.0.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.all.get(start..end).unwrap_or(&[])
    }
}

/// Adds the clauses of the sentence at `range` to `out`.
fn split(document: &Document, range: TokenRange, told: &[Option<QuoteIx>], out: &mut Vec<Clause>) {
    let first = out.len();
    let mut start = range.start;
    // Whether the clause before was set in behind its subject: "Lee, who had fled,".
    let mut closes = false;
    let mut may_resume = opens_relative(document, start);
    // Whether a participle without a helper is all the verb there is: "founded in 1921".
    let mut participial = opens_participial(document, start);
    for ix in range.iter() {
        let last = ix.next() == range.end;
        let cuts = |next: TokenIx| {
            cuts_before(document, next, start, range, told, participial) || may_resume && resumes(document, next, start)
        };
        if !last && !cuts(ix.next()) {
            continue;
        }
        let tokens = TokenRange::new(start, ix.next());
        let returns = closes && returns(document, start);
        let (verb, tense) = match (tense(document, tokens), participle_at(document, start)) {
            _ if returns => (Some(start), Tense::Past),
            (_, participle) if participial => (participle.or(Some(start)), Tense::Past),
            (tense, _) => (tokens.iter().find(|&ix| is_finite(document, ix)), tense),
        };
        let dependent = !returns && (participial || depends(document, start));
        let clause = Clause { tokens, tense, verb, dependent, told: told[start.0] };
        closes = participial || relative(document, start);
        participial = !last && is_inserted(document, ix.next(), start, range);
        start = ix.next();
        may_resume = opens_relative(document, start);
        match out[first..].last_mut() {
            // What has no verb of its own belongs to the clause before it, or takes in the one after it.
            Some(before)
                if before.told == clause.told && (clause.tense == Tense::None || before.tense == Tense::None) =>
            {
                let whole = TokenRange::new(before.tokens.start, tokens.end);
                *before = Clause { tokens: whole, ..if before.tense == Tense::None { clause } else { *before } };
            }
            _ => out.push(clause),
        }
    }
}

/// Whether the clause that begins at `start` hangs on another.
fn depends(document: &Document, start: TokenIx) -> bool {
    is_subordinator(document, start)
        || matches!(document.low(start), "who" | "which" | "where" | "whose")
        || document.is(start, "that") && start.0 > 0 && matches!(document.tag(start.prev()), Tag::Noun | Tag::Proper)
        || document.tag(start) == Tag::Verb(VerbForm::Ing)
        || document.is(start, "according")
}

fn is_subordinator(document: &Document, ix: TokenIx) -> bool {
    matches!(
        document.low(ix),
        "after"
            | "before"
            | "when"
            | "while"
            | "because"
            | "although"
            | "though"
            | "since"
            | "until"
            | "if"
            | "as"
            | "whereas"
            | "unless"
            | "once"
    )
}

/// Whether a new clause begins with the token at `ix`.
fn cuts_before(
    document: &Document,
    ix: TokenIx,
    start: TokenIx,
    range: TokenRange,
    told: &[Option<QuoteIx>],
    participial: bool,
) -> bool {
    if told[ix.0] != told[ix.prev().0] {
        return true;
    }
    let before = document.token(ix.prev());
    let stop = if before.kind == TokenKind::Punct { document.str(ix.prev()) } else { "" };
    if matches!(stop, ";" | ":" | "—" | "–" | "--") {
        return true;
    }
    let after_comma = stop == ",";
    // "When he left, | she stayed", "Lee, who had fled, | was caught".
    if after_comma && (participial || depends(document, start)) && subject_and_verb_follow(document, ix, range) {
        let so_far = TokenRange::new(start, ix.prev());
        if participial || so_far.iter().any(|ix| is_finite(document, ix)) {
            return true;
        }
    }
    if after_comma && is_inserted(document, ix, start, range) {
        return true;
    }
    // The tags may take the verb for a participle: "Lee, who had fled, | returned on Monday".
    if after_comma && (participial || relative(document, start)) && returns(document, ix) {
        return true;
    }
    match document.low(ix) {
        "that" => relates(document, ix, range),
        // "as mayor from 2002 to 2010 and left", "after the vote and left": there they open no clause.
        "as" | "after" | "before" | "since" => {
            verb_follows(document, ix.next(), range, REACH, &[",", ";", ":", "—", "--", "and", "or", "but"])
        }
        _ if is_subordinator(document, ix) => subject_and_verb_follow(document, ix.next(), range),
        "whose" => after_comma || subject_and_verb_follow(document, ix.next(), range),
        "but" if after_comma => {
            TokenRange::new(ix.next(), range.end).iter().take(4 * REACH).any(|ix| is_finite(document, ix))
        }
        "who" | "which" | "where" => after_comma || verb_follows(document, ix.next(), range, 4, STOPS),
        "and" | "but" | "or" | "so" | "yet" => after_comma && subject_and_verb_follow(document, ix.next(), range),
        _ => after_comma && document.tag(ix) == Tag::Verb(VerbForm::Ing),
    }
}

/// Whether a relative clause begins with the token at `ix`.
fn relative(document: &Document, ix: TokenIx) -> bool {
    matches!(document.low(ix), "who" | "which")
}

/// Whether what the tags take for a participle at `ix`, behind the comma that closes a relative clause, is likelier a past
/// tense: no "by" follows it.
fn returns(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix) == Tag::Verb(VerbForm::Participle)
        && document.low(ix).ends_with("ed")
        && document.get(ix.next()).is_some()
        && document.low(ix.next()) != "by"
}

/// Whether "that" at `ix` stands between a noun and the verb of which the noun is the subject: "the wall that failed".
fn relates(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    matches!(document.tag(ix.prev()), Tag::Noun | Tag::Proper)
        && ix.next() < range.end
        && is_finite(document, ix.next())
        && !matches!(document.low(ix.next()), "ended" | "ends")
        && document.tag(ix.prev().prev()) != Tag::Verb(VerbForm::Past)
}

/// Whether the clause that begins at `start` may be a relative one.
fn opens_relative(document: &Document, start: TokenIx) -> bool {
    matches!(document.low(start), "who" | "which" | "that")
}

/// Whether the verb at `ix` is the second of a relative clause that began at `start`, and so that of the clause
/// round it: "The wall that failed last year | was mended."
fn resumes(document: &Document, ix: TokenIx, start: TokenIx) -> bool {
    if !is_finite(document, ix) {
        return false;
    }
    let before = ix.prev();
    let joined = matches!(
        document.tag(before),
        Tag::Conjunction | Tag::Auxiliary | Tag::Modal | Tag::To | Tag::Pronoun | Tag::Subordinator
    ) || matches!(document.tag(before), Tag::Adverb | Tag::Punct);
    let object = matches!(
        document.tag(before),
        Tag::Noun | Tag::Proper | Tag::Number | Tag::Verb(VerbForm::Base | VerbForm::Plural)
    );
    // Its own verb stands next to the pronoun; a time or a place may follow that, and hardly anything else.
    let own = is_finite(document, start.next()) && !joined && object;
    own && before.0 > start.0 + 1 && !matches!(document.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural))
}

/// How far a clause's verb may stand from its beginning.
const REACH: usize = 14;

/// What ends the search for a verb.
const STOPS: &[&str] = &[",", ";", ":", "—", "--"];

fn subject_and_verb_follow(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    verb_follows(document, ix, range, REACH, STOPS)
}

/// Whether a finite verb stands within `reach` tokens, before any of `stops`.
fn verb_follows(document: &Document, from: TokenIx, range: TokenRange, reach: usize, stops: &[&str]) -> bool {
    for ix in TokenRange::new(from, range.end).iter().take(reach) {
        if is_finite(document, ix) {
            return true;
        }
        if stops.contains(&document.low(ix)) || document.tag(ix) == Tag::Subordinator {
            return false;
        }
    }
    false
}

/// What may be a participle at `ix`, or behind an adverb there: "founded in 1921", "originally set for Tuesday". The tags
/// take many for a past.
fn participle_at(document: &Document, ix: TokenIx) -> Option<TokenIx> {
    let ix = if document.tag(ix) == Tag::Adverb { ix.next() } else { ix };
    matches!(document.tag(ix), Tag::Verb(VerbForm::Participle | VerbForm::Past)).then_some(ix)
}

/// Whether the sentence that begins at `start` begins with a participle: "Born in Leeds, she became a judge."
fn opens_participial(document: &Document, start: TokenIx) -> bool {
    let low = document.low(start);
    // The tags take many a word with a capital for a name.
    let participle = participle_at(document, start).or_else(|| (low.len() > 4 && low.ends_with("ed")).then_some(start));
    participle.is_some_and(|participle| document.tag(participle.next()) == Tag::Preposition)
}

/// Whether a participle at `ix` is set with commas between the subject, which begins at `start`, and its verb:
/// "The firm, | founded in 1921, | closed on Monday."
fn is_inserted(document: &Document, ix: TokenIx, start: TokenIx, range: TokenRange) -> bool {
    let before = TokenRange::new(start, ix);
    let Some(participle) = participle_at(document, ix).filter(|_| document.low(ix.prev()) == ",") else { return false };
    if before.iter().any(|ix| is_finite(document, ix)) {
        return false;
    }
    let rest = TokenRange::new(participle.next(), range.end);
    // "built in 1989 and refitted twice": the tags take many a participle for a past.
    let second =
        |ix: TokenIx| document.tag(ix) == Tag::Verb(VerbForm::Past) && document.tag(ix.prev()) == Tag::Conjunction;
    let ends = |ix: TokenIx| document.low(ix) == "," || is_finite(document, ix) && !second(ix);
    let end = rest.iter().take(REACH).find(|&ix| ends(ix));
    let Some(next) = end.filter(|&end| document.low(end) == ",").map(TokenIx::next) else { return false };
    match document.tag(participle) {
        // "Lee, 45, resigned on Monday, and left" has but one subject.
        _ if document.tag(next) == Tag::Conjunction => false,
        Tag::Verb(VerbForm::Past) => verb_follows(document, next, range, 1, STOPS) || returns(document, next),
        _ => verb_follows(document, next, range, 4, STOPS) || returns(document, next),
    }
}

fn is_finite(document: &Document, ix: TokenIx) -> bool {
    match document.tag(ix) {
        Tag::Modal => true,
        Tag::Auxiliary => !matches!(document.low(ix), "be" | "been" | "being" | "having" | "doing" | "done"),
        Tag::Verb(form) => matches!(form, VerbForm::Past | VerbForm::Present | VerbForm::Plural),
        _ => false,
    }
}

/// The tense of the first finite verb in `tokens`.
pub fn tense(document: &Document, tokens: TokenRange) -> Tense {
    let Some(verb) = tokens.iter().find(|&ix| is_finite(document, ix)) else { return Tense::None };
    let next = next_verbal(document, verb, tokens);
    let participle = next.is_some_and(|next| {
        matches!(document.tag(next), Tag::Verb(VerbForm::Past | VerbForm::Participle))
            || matches!(document.low(next), "been" | "had" | "done")
    });
    let heads_for = next.is_some_and(|next| leads_ahead(document, next));
    match (document.tag(verb), document.low(verb)) {
        (Tag::Modal, "will" | "shall" | "wo" | "'ll" | "’ll") => Tense::Future,
        (Tag::Modal, _) => Tense::Supposed,
        (Tag::Auxiliary, "has" | "have" | "'ve" | "’ve") if participle => Tense::Perfect,
        (Tag::Auxiliary, "had") if participle => Tense::PastPerfect,
        (Tag::Auxiliary, "is" | "are" | "'s" | "’s" | "'re" | "’re") if heads_for => Tense::Future,
        (Tag::Auxiliary, "was" | "were" | "did" | "had") => Tense::Past,
        (Tag::Auxiliary, _) => Tense::Present,
        (Tag::Verb(VerbForm::Past), _) => Tense::Past,
        _ => Tense::Present,
    }
}

/// "expected to", "going to", "due to", "set to" after a form of "be".
fn leads_ahead(document: &Document, ix: TokenIx) -> bool {
    let word =
        matches!(document.low(ix), "expected" | "scheduled" | "set" | "due" | "going" | "slated" | "planning" | "to");
    // "is closer to 40,000"
    let to = if document.low(ix) == "to" { ix } else { ix.next() };
    word && document.low(to) == "to" && (document.tag(to.next()).is_verb() || document.tag(to.next()) == Tag::Auxiliary)
}

/// The first verb after `verb` with nothing but adverbs between.
fn next_verbal(document: &Document, verb: TokenIx, tokens: TokenRange) -> Option<TokenIx> {
    let rest = TokenRange::new(verb.next(), tokens.end);
    rest.iter().take(4).find(|&ix| !matches!(document.tag(ix), Tag::Adverb))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clauses(text: &str) -> Vec<(String, Tense)> {
        let document = Document::read(text);
        let told = vec![None; document.tokens.len()];
        let clauses = Clauses::read(&document, &told);
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
