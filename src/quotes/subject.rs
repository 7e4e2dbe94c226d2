//! Who does it: the subject of a cue, to its left or, inverted, to its right.

use super::cue::{Cue, Takes};
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static PLACED: WordSet = WordSet::of(include_str!("../lexicon/quotes/placed.txt"));

/// How far left of a comma its apposition may begin, in tokens.
const APPOSITION: usize = 40;

/// How many commas are tried for the beginning of an apposition.
const COMMAS: usize = 6;

/// How a subject was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It stands right before the cue.
    Before,
    /// An apposition or an aside in commas parts the two.
    Apposed,
    /// A relative pronoun refers to it.
    Relative,
}

/// The subject of a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its words.
    pub tokens: TokenRange,
    /// How it was found.
    pub relation: Relation,
}

/// The subject before `cue`, looking back no further than `floor`.
pub fn before(reader: &Reader, cue: &Cue, floor: TokenIx) -> Option<Subject> {
    let participle = cue.form == VerbForm::Ing && cue.tokens.start == cue.at;
    of_verb(reader, cue.before(reader, floor), floor, participle)
}

/// The subject of the verb whose words begin with `start`; a lone participle has none right before it.
fn of_verb(reader: &Reader, start: TokenIx, floor: TokenIx, participle: bool) -> Option<Subject> {
    if start <= floor {
        return None;
    }
    let mut last = start.prev();
    // "Lee on Monday said": the day stands between the two.
    while last > floor && reader.is_time(last) {
        last = last.prev();
        if reader.tag(last) == Tag::Preposition && last > floor {
            last = last.prev();
        }
    }
    if reader.quoted(last) {
        // "Lee, who rates it “buy,” said"
        let comma = reader.relative_before_quotation(last, floor)?;
        let noun = reader.phrase_ending_at(before_bracket(reader, comma.prev(), floor), floor)?;
        let whole = reader.clause_begins(noun.start, floor) && can_act(reader, noun);
        return whole.then_some(Subject { tokens: noun, relation: Relation::Apposed });
    }
    if reader.is_relative(last) && last > floor {
        return relative(reader, last, floor);
    }
    if reader.any(last, &[",", "—", "–", "--", ")"]) {
        return apposed(reader, last, floor, participle);
    }
    if participle && let Some(first) = passive_before(reader, last, floor) {
        return of_verb(reader, first, floor, false);
    }
    // "A study carried out in 2017 found", "Tests done on Monday showed"
    if let Some(noun) = made(reader, last, floor).filter(|_| !participle) {
        return Some(Subject { tokens: TokenRange::new(noun.start, start), relation: Relation::Before });
    }
    let tokens = reader.phrase_ending_at(last, floor)?;
    // "with Lee saying", "a clip of Lee saying": only there a participle has its own subject right before it.
    if participle {
        let recorded = recorded(reader, tokens).map(|tokens| Subject { tokens, relation: Relation::Before });
        if recorded.is_some() || !is_shown(reader, tokens, floor) {
            return recorded;
        }
    }
    if !can_act(reader, tokens) {
        return None;
    }
    let tokens = reduced(reader, tokens, floor).unwrap_or_else(|| behind_object(reader, tokens, floor));
    Some(Subject { tokens, relation: Relation::Before })
}

/// What was done to a study or a poll that tells.
const MADE: [&str; 7] = ["carried", "commissioned", "completed", "conducted", "done", "performed", "undertaken"];

/// Where it was done, as the word at `last` tells, to what opens the clause, that: "A study | carried out".
fn made(reader: &Reader, last: TokenIx, floor: TokenIx) -> Option<TokenRange> {
    let out = reader.is(last, "out");
    let done = if out { last.prev() } else { last };
    let made = done > floor && reader.any(done, &MADE) && reader.is(done, "carried") == out;
    let last = done.prev();
    let noun = match reader.tag(last) {
        Tag::Noun if made => reader.phrase_ending_at(last, floor)?,
        // "Radiocarbon dating carried out", "Testing done"
        Tag::Verb(VerbForm::Ing) if made => {
            let start = reader.phrase_ending_at(last.prev(), floor).map_or(last, |noun| noun.start);
            TokenRange::new(start, done)
        }
        _ => return None,
    };
    reader.clause_begins(noun.start, floor).then_some(noun)
}

/// Whether "with" leads to the phrase.
fn is_shown(reader: &Reader, tokens: TokenRange, floor: TokenIx) -> bool {
    tokens.start > floor && reader.is(tokens.start.prev(), "with")
}

/// What has somebody's words or looks.
static RECORDINGS: WordSet = WordSet::of(include_str!("../lexicon/quotes/recordings.txt"));

/// Of a phrase like "footage of Lee" the one who is recorded.
pub fn recorded(reader: &Reader, tokens: TokenRange) -> Option<TokenRange> {
    let of = tokens.iter().find(|&ix| reader.is(ix, "of") && RECORDINGS.has(reader.low(ix.prev())))?;
    (of > tokens.start && of.next() < tokens.end).then(|| tokens.starting(of.next()))
}

/// "She met Ann Lee and lawyer Bo Roe | said": of two names behind a verb the first is its object.
fn behind_object(reader: &Reader, tokens: TokenRange, floor: TokenIx) -> TokenRange {
    let verb = tokens.start.prev();
    let acts = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural));
    if verb <= floor || !acts || reader.reports(verb).is_some() || reader.quoted(verb) {
        return tokens;
    }
    let joint = tokens.iter().rev().find(|&ix| reader.is(ix, "and"));
    joint.map_or(tokens, |joint| tokens.starting(joint.next()))
}

/// "an aide who spoke to discuss the talks said", "a source close to the club speaking to Lee said": what
/// stands right before the verb is an object there, and the subject is what its clause describes.
fn reduced(reader: &Reader, object: TokenRange, floor: TokenIx) -> Option<TokenRange> {
    const WITHIN: usize = 14;
    if object.start <= floor {
        return None;
    }
    let reports =
        |ix: TokenIx| reader.reports(ix).is_some_and(|verb| verb.takes(Takes::Clause) || verb.takes(Takes::That));
    let before = object.start.prev();
    let governs = matches!(reader.tag(before), Tag::Verb(_) | Tag::Preposition | Tag::To);
    if !governs || reports(before) {
        return None;
    }
    let first = floor.max(TokenIx(before.0.saturating_sub(WITHIN)));
    for ix in (first.0 + 1..=before.0).rev().map(TokenIx) {
        let stops = matches!(reader.tag(ix), Tag::Punct | Tag::Conjunction | Tag::Subordinator);
        if reader.quoted(ix) || stops && !reader.joins(ix) && !reader.is_relative(ix) {
            return None;
        }
        let relative = reader.is(ix, "who");
        // "A note left at the scene read"
        let done = PLACED.has(reader.low(ix))
            && matches!(reader.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle))
            && reader.tag(ix.next()) == Tag::Preposition
            && !reader.any(ix.next(), &["by", "to", "as"])
            && reader.tag(ix.prev()) == Tag::Noun
            // "Research conducted by the university showed"
            || reader.tag(ix.next()) == Tag::Preposition && made(reader, ix, floor).is_some();
        let participle = reader.tag(ix) == Tag::Verb(VerbForm::Ing) && !reports(ix) || done;
        if relative || participle && reader.tag(ix.prev()).is_nominal() {
            let noun = reader.phrase_ending_at(ix.prev(), floor)?;
            let whole = reader.clause_begins(noun.start, floor) && can_act(reader, noun);
            return whole.then(|| TokenRange::new(noun.start, object.end));
        }
    }
    None
}

/// Where the passive that leads to a participle begins: "is quoted as saying", "can be heard asking".
fn passive_before(reader: &Reader, last: TokenIx, floor: TokenIx) -> Option<TokenIx> {
    let verb = if reader.is(last, "as") { last.prev() } else { last };
    let past = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    let mut first = verb;
    while past
        && first > floor
        && first.prev() < verb
        && matches!(reader.tag(first.prev()), Tag::Auxiliary | Tag::Modal | Tag::Adverb)
    {
        first = first.prev();
    }
    (past && first < verb && verb < last.next()).then_some(first)
}

/// The subject of the passive that ends with `last`: "Lee is reported | to have said".
pub fn of_passive(reader: &Reader, last: TokenIx, floor: TokenIx) -> Option<Subject> {
    of_verb(reader, passive_before(reader, last, floor)?, floor, false)
}

/// The subject of the finite verb nearest before `end`, as of a participle that goes on with it:
/// "Lee left the room, saying".
pub fn nearest(reader: &Reader, end: TokenIx, floor: TokenIx) -> Option<TokenRange> {
    const VERBS: usize = 6;
    let floor = floor.max(TokenIx(end.0.saturating_sub(2 * APPOSITION)));
    let finite = reader.kinds.finite.back(TokenRange::new(floor, end)).filter(|&ix| !reader.quoted(ix));
    finite.take(VERBS).find_map(|ix| {
        let mut start = ix;
        while start > floor && matches!(reader.tag(start.prev()), Tag::Adverb | Tag::Auxiliary | Tag::Modal) {
            start = start.prev();
        }
        let mut found = of_verb(reader, start, floor, false)?;
        // "She orders tea, changes her mind and asks": a verb that was taken for a noun.
        let before = found.tokens.start.prev();
        let acts = before >= floor && reader.any(before, &["he", "she", "they", "we", "i"]);
        if acts && !reader.capital(found.tokens.start) {
            found.tokens = TokenRange::one(before);
        }
        let pronoun = reader.tag(found.tokens.start) == Tag::Pronoun;
        let stands = pronoun || found.relation != Relation::Before || reader.clause_begins(found.tokens.start, floor);
        (stands && found.relation != Relation::Relative).then_some(found.tokens)
    })
}

/// The subject of `sentence`: the noun phrase before its first verb, where that stands before `end`.
pub fn first(reader: &Reader, sentence: TokenRange, end: TokenIx) -> Option<TokenRange> {
    const WITHIN: usize = 40;
    let start = sentence.start;
    let within = TokenRange::new(start.next(), end.min(start.plus(WITHIN)));
    let verb = reader.kinds.finite.iter(within).find(|&ix| !reader.quoted(ix))?;
    let mut last = verb.prev();
    // "Lee today released a statement:"
    while last > start && (reader.tag(last) == Tag::Adverb || reader.is_time(last)) {
        last = last.prev();
    }
    reader.phrase_ending_at(last, start)
}

/// Whether the phrase can be one who acts: "there", "them" and a lone figure cannot.
fn can_act(reader: &Reader, tokens: TokenRange) -> bool {
    let lone = tokens.len() == 1;
    let first = tokens.start;
    let object = ["him", "them", "me", "us", "himself", "herself", "themselves", "there", "what", "itself"];
    !(lone
        && (reader.any(first, &object)
            || reader.tag(first) == Tag::Number
                && !reader.capital(first)
                && reader.document.token(first).kind == TokenKind::Number))
}

/// "some who warned": the noun before the pronoun, and the pronoun.
fn relative(reader: &Reader, pronoun: TokenIx, floor: TokenIx) -> Option<Subject> {
    let mut last = pronoun.prev();
    if reader.is(last, ",") && last > floor {
        last = last.prev();
    }
    let noun = reader.phrase_ending_at(before_bracket(reader, last, floor), floor)?;
    Some(Subject { tokens: noun.ending(pronoun.next()), relation: Relation::Relative })
}

/// "Mo Lee, an aide, said": the phrase before the comma that opens the apposition, and the apposition.
fn apposed(reader: &Reader, close: TokenIx, floor: TokenIx, participle: bool) -> Option<Subject> {
    // "DOVER (AP) — Lee shut the mill, calling it a wreck": the dash of a dateline opens no apposition.
    let floor = reader.document.behind_dateline(TokenRange::new(floor, close)).start;
    let floor = floor.max(TokenIx(close.0.saturating_sub(APPOSITION)));
    let bracket = reader.is(close, ")");
    // "Jo Kane (R-Ohio), said", but "Jo Kane, a member of the Reform Party (RP), said"
    if reader.is(close, ",") && reader.is(close.prev(), ")") {
        let named = before_bracket(reader, close.prev(), floor);
        let noun = reader.phrase_ending_at(named, floor).filter(|_| reader.tag(named) == Tag::Proper);
        let whole = |noun: &TokenRange| {
            reader.clause_begins(noun.start, floor)
                && !(noun.start > floor && reader.is(noun.start.prev(), ",") && is_middle(reader, *noun, floor))
        };
        if let Some(noun) = noun.filter(whole) {
            return Some(Subject { tokens: noun, relation: Relation::Apposed });
        }
    }
    let opens = |ix: TokenIx| {
        let opening = if bracket { reader.is(ix, "(") } else { reader.any(ix, &[",", "—", "–", "--"]) };
        opening && !reader.quoted(ix)
    };
    // "Lee, who fled with her son, Bo, and two cats, said": the last of several things is taken for the one who acts only
    // where nobody before them can be.
    let mut listed = None;
    for at in (floor.0 + 1..close.0).rev().map(TokenIx).filter(|&ix| opens(ix)).take(COMMAS) {
        if (at.0..close.0).map(TokenIx).any(|ix| reader.quoted(ix) && reader.quotation(ix) == reader.quotation(close)) {
            return None;
        }
        let Some(noun) = reader.phrase_ending_at(before_bracket(reader, at.prev(), floor), floor) else { continue };
        let noun = with_prepositions(reader, noun, floor);
        let inner = at.next();
        if !can_act(reader, noun) {
            continue;
        }
        // "parents, many of them in tears, said", "two doctors, both from Dover, said"
        let some = reader.any(inner, &["all", "both", "each", "many", "most", "none", "several", "some"])
            && reader.tag(inner.next()) == Tag::Preposition;
        let describes = (reader.begins_apposition(inner) || some) && !reader.is_time(inner);
        let aside = matches!(
            reader.tag(inner),
            Tag::Verb(_) | Tag::Preposition | Tag::Subordinator | Tag::Adverb | Tag::Conjunction | Tag::Modal
        ) || reader.is_time(inner);
        // The comma may part a state from its town or close an earlier apposition: what stands before
        // must itself begin where a clause can, or another apposition.
        let begins = reader.clause_begins(noun.start, floor)
            || is_behind_occasion(reader, noun.start, floor)
            || is_in_clause_of_time(reader, noun.start, floor);
        if !begins {
            continue;
        }
        if reader.is(noun.start.prev(), ",") && noun.start.prev() > floor && is_middle(reader, noun, floor) {
            continue;
        }
        if bracket && noun.end == at {
            return Some(Subject { tokens: noun.ending(close.next()), relation: Relation::Apposed });
        }
        if describes {
            // "Lee, 40, left on Monday, saying": the description ends where the verb of the sentence stands.
            let acts = |ix: TokenIx| matches!(reader.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Present));
            let verb = |ix: TokenIx| participle && acts(ix) || reader.main_verb_at(ix, close);
            let ends = |ix: &TokenIx| reader.is(*ix, ",") && !reader.quoted(*ix) && verb(ix.next());
            let end = TokenRange::new(inner, close).iter().find(ends).unwrap_or(close);
            return Some(Subject { tokens: reader.trimmed(noun.ending(end)), relation: Relation::Apposed });
        }
        if aside && reader.is(inner, "and") {
            listed = listed.or(Some(Subject { tokens: noun, relation: Relation::Apposed }));
        } else if aside {
            return listed.or(Some(Subject { tokens: noun, relation: Relation::Apposed }));
        }
    }
    listed
}

/// Whether nothing but when or where it was stands before `start`, and no comma: "On Friday | the minister, Jo Lee, said", "In
/// court | the clerk, Jo Lee, said".
fn is_behind_occasion(reader: &Reader, start: TokenIx, floor: TokenIx) -> bool {
    const SHORT: usize = 5;
    let mut first = start;
    while first > floor && start.0 - first.0 < SHORT && reader.is_time(first.prev()) {
        first = first.prev();
    }
    let timed = first < start;
    let determined = reader.tag(start) == Tag::Determiner;
    if !timed && determined && first > floor && reader.tag(first.prev()) == Tag::Noun {
        first = first.prev();
    }
    if first > floor && first < start && matches!(reader.tag(first.prev()), Tag::Preposition) {
        first = first.prev();
    } else if !timed {
        return false;
    }
    first < start && reader.clause_begins(first, floor)
}

/// Whether "after" or "before" leads to a clause that begins at `start` behind another: "The strike ended after | the union, led
/// by Jo Lee, said". In "a man who came after the war" it does not.
fn is_in_clause_of_time(reader: &Reader, start: TokenIx, floor: TokenIx) -> bool {
    if !reader.any(start.prev(), &["after", "before", "until"]) {
        return false;
    }
    let main = TokenRange::new(floor, start.prev());
    let verb = main.iter().any(|ix| reader.tag(ix).is_finite());
    (main.is_empty() || verb) && !main.iter().any(|ix| reader.is_relative(ix))
}

/// `noun` with what it hangs on, where only that begins a clause: "a forecast by the firm Oxford Mills".
pub fn with_prepositions(reader: &Reader, noun: TokenRange, floor: TokenIx) -> TokenRange {
    const DEEP: usize = 3;
    let mut whole = noun;
    for _ in 0..DEEP {
        if reader.clause_begins(whole.start, floor) {
            return whole;
        }
        let hangs = whole.start.0 >= floor.0 + 2 && reader.tag(whole.start.prev()) == Tag::Preposition;
        match hangs.then(|| reader.phrase_ending_at(whole.start.minus(2), floor)).flatten() {
            Some(head) => whole.start = head.start,
            None => return noun,
        }
    }
    if reader.clause_begins(whole.start, floor) { whole } else { noun }
}

/// The token before the bracket that closes at `ix`, as in "Ann Lee (D-Ohio)"; `ix` where none does.
fn before_bracket(reader: &Reader, ix: TokenIx, floor: TokenIx) -> TokenIx {
    if !reader.is(ix, ")") {
        return ix;
    }
    let open = (floor.0..ix.0).rev().take(8).map(TokenIx).find(|&ix| reader.is(ix, "("));
    open.filter(|&open| open > floor).map_or(ix, TokenIx::prev)
}

/// Whether the phrase between commas is itself a description of a name before it.
fn is_middle(reader: &Reader, noun: TokenRange, floor: TokenIx) -> bool {
    let mut comma = noun.start.prev();
    // "Lee, 58, a nurse from Austin, Texas, said"
    let age = reader.document.token(comma.prev()).kind == TokenKind::Number && reader.is(comma.minus(2), ",");
    if age && comma.minus(2) > floor {
        comma = comma.minus(2);
    }
    if comma <= floor || reader.tag(comma.prev()) != Tag::Proper {
        return false;
    }
    // "In a letter to the Courier, her aide, Jo Cole, said": what hangs on a preposition is no subject.
    let name = reader.phrase_ending_at(comma.prev(), floor);
    let hangs = name.is_some_and(|name| {
        name.start > floor && matches!(reader.tag(name.start.prev()), Tag::Preposition | Tag::To)
            || matches!(reader.tag(floor), Tag::Preposition)
    });
    let describes = reader.any(noun.start, &["a", "an", "the", "his", "her", "who"]);
    // "Lee, executive director, Quill Union, said"
    let office = || reader.tag(noun.start) == Tag::Adjective && noun.last().is_some_and(|last| is_office(reader, last));
    !hangs && (describes || matches!(reader.tag(noun.start), Tag::Noun | Tag::Number) || office())
}

/// Whether the word without a capital is a noun for a trade or an office.
fn is_office(reader: &Reader, noun: TokenIx) -> bool {
    !reader.capital(noun) && lexicon::is_role_or_body(reader.low(noun))
}

/// The subject that follows an inverted cue: "said Mo Lee, an aide".
pub fn after(reader: &Reader, cue: &Cue, end: TokenIx) -> Option<TokenRange> {
    let first = cue.tokens.end;
    if reader.quoted(first) {
        return None;
    }
    // "said 2012 candidate Ana Ruiz": the year describes her.
    let noun = (1..3).map(|by| first.plus(by)).find(|&ix| !reader.is_time(ix)).unwrap_or(first);
    let described = reader.is_time(first) && noun < end && reader.tag(noun) == Tag::Noun;
    let begins = if described { noun } else { first };
    let phrase = TokenRange::new(first, reader.phrase_with_apposition(begins, end)?.end);
    let object = ["him", "them", "me", "us", "it"];
    // "said matter-of-factly"
    let cut = reader.joins(phrase.end);
    (!(cut || phrase.len() == 1 && reader.any(first, &object))).then_some(phrase)
}
