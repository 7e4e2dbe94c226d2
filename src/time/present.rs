//! What is told in the present tense, and has its day, is to come: "Smith is a doubt for Saturday’s match".

use super::cue;
use super::forecast;
use super::outlook;
use super::over::is_was;
use super::timetable::{is_fixture, is_listed, is_past_form, is_subject};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static BACK: WordSet = WordSet::of(include_str!("../lexicon/time/back.txt"));

static DEMANDS: WordSet = WordSet::of(include_str!("../lexicon/time/demands.txt"));

/// How far before its time the verb of a clause is looked for, in tokens.
const REACH: usize = 16;

/// How far before its time the verb may stand that says that something will be: "is expected to set out plans for a new law on
/// the sale of land on".
const FAR: usize = 26;

/// How many words may stand between a weekday’s ’s and the noun that has it: "Saturday’s Champions Cup final".
const NAMED: usize = 4;

/// The word that makes the time at `range` one to come, where the tense of its clause does so.
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let clause = TokenRange::new(clause_start(document, range, REACH), range.start);
    let long = TokenRange::new(clause_start(document, range, FAR), range.start);
    is_warned_of(document, clause)
        .or_else(|| has_day(document, clause, is_possessor(document, range)))
        .or_else(|| sets_out(document, long))
        .or_else(|| is_awaited(document, clause, range))
        .or_else(|| ahead_of(document, clause, range))
        .or_else(|| is_demanded(document, clause))
        .or_else(|| untagged(document, clause, range))
        .or_else(|| joined(document, clause, range))
        .or_else(|| heads(document, range))
        .or_else(|| forecast::ahead(document, range))
        .or_else(|| is_owed(document, clause, range))
        .or_else(|| outlook::ahead(document, range))
}

/// The first token of the clause in which the time at `range` stands.
fn clause_start(document: &Document, range: TokenRange, reach: usize) -> TokenIx {
    let sentence = document.sentence_at(range.start);
    let first = sentence.start.0.max(range.start.0.saturating_sub(reach));
    let ends = |ix: TokenIx| {
        document.token(ix).kind == TokenKind::Mark
            || document.tag(ix) == Tag::Subordinator
            // "a judge in Akron, Ohio, on Monday"
            || document.is(ix, ",") && (reach < FAR || !is_of_place(document, ix))
            || matches!(document.low(ix), ";" | ":" | "--" | "—" | "–" | "who" | "which" | "that" | "whose" | "where")
            || BACK.has(document.low(ix))
    };
    (first..range.start.0).rev().map(TokenIx).find(|&ix| ends(ix)).map_or(TokenIx(first), TokenIx::next)
}

/// Whether a comma belongs to the name of a place: "at Arden crown court, east Dover, on".
fn is_of_place(document: &Document, comma: TokenIx) -> bool {
    document.tag(comma.prev()) == Tag::Proper
        || document.is(comma.prev(), "court") && document.tag(comma.plus(2)) == Tag::Proper
}

/// The tense of a clause.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tense {
    Present,
    Perfect,
    Past,
}

/// The last finite verb of `clause` and its tense; `None` where a modal or no verb at all governs.
fn governor(document: &Document, clause: TokenRange) -> Option<(TokenIx, Tense)> {
    for ix in clause.iter().rev() {
        let helped = || {
            let helps = |ix: &TokenIx| document.tag(*ix) != Tag::Adverb;
            let by = (1..=3).map(|back| ix.minus(back)).find(helps);
            by.is_some_and(|by| clause.contains(by) && document.tag(by) == Tag::Auxiliary)
        };
        let tense = match document.tag(ix) {
            Tag::Modal => return None,
            Tag::Auxiliary => match document.low(ix) {
                "is" | "are" | "am" | "'s" | "’s" | "'re" | "’re" | "'m" | "’m" | "do" | "does" => Tense::Present,
                "has" | "have" | "'ve" | "’ve" => Tense::Perfect,
                "be" | "been" | "being" => continue,
                _ => Tense::Past,
            },
            Tag::Verb(VerbForm::Past) => Tense::Past,
            Tag::Verb(VerbForm::Participle) if helped() => continue,
            Tag::Verb(VerbForm::Participle) => Tense::Past,
            Tag::Verb(VerbForm::Ing) => continue,
            Tag::Verb(VerbForm::Base) if matches!(document.tag(ix.prev()), Tag::To | Tag::Adverb) => continue,
            Tag::Verb(_) => Tense::Present,
            _ => continue,
        };
        return Some((ix, tense));
    }
    None
}

/// "The minister is expected to set out plans for a law on land on Monday", "Ministers hope to sign it in Brussels on Thursday":
/// the verb that governs, far before its time.
fn sets_out(document: &Document, clause: TokenRange) -> Option<TokenIx> {
    let finite = |ix: &TokenIx| match document.tag(*ix) {
        Tag::Modal | Tag::Auxiliary => !matches!(document.low(*ix), "be" | "been" | "being"),
        Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural) => !document.is(ix.prev(), "to"),
        Tag::Verb(VerbForm::Participle) => !document.tag(ix.prev()).helps() && !document.is(ix.prev(), "be"),
        _ => false,
    };
    let verb = clause.iter().rev().find(finite)?;
    // "agreed to the deal in March"
    let verb_next = |to: TokenIx| document.tag(to) == Tag::To && document.tag(to.next()) != Tag::Determiner;
    let to = |ix: TokenIx| verb_next(ix.next()) && cue::leads_to(document, ix);
    let looks_ahead = match document.low(verb) {
        "will" | "shall" | "'ll" | "’ll" => !cue::has_been(document, verb),
        "is" | "are" => to(verb.next()),
        "was" | "were" => to(verb.next()) && !document.is(verb.next(), "going"),
        _ => to(verb) && !document.is(verb.prev(), "had"),
    };
    looks_ahead.then_some(verb)
}

/// "warned of heavy rain on Monday", "It comes ahead of a meeting on Tuesday"
fn is_warned_of(document: &Document, clause: TokenRange) -> Option<TokenIx> {
    let on = clause.end.prev();
    if !(clause.contains(on) && document.is(on, "on")) {
        return None;
    }
    clause.iter().find(|&ix| {
        let warns = matches!(document.low(ix), "warn" | "warns" | "warned" | "warning");
        let ahead = document.is(ix, "ahead") && is_fixture(document, on.prev());
        document.is(ix.next(), "of") && (warns || ahead)
    })
}

/// "He is back in court on Wednesday", "He has a scan on Friday", "There is a debate on Thursday".
fn has_day(document: &Document, clause: TokenRange, possessor: bool) -> Option<TokenIx> {
    let on = clause.end.prev();
    if !(clause.contains(on) && matches!(document.low(on), "on" | "in" | "at" | "from")) {
        return None;
    }
    let (verb, tense) = governor(document, clause)?;
    let lemma = lexicon::lemma(document.low(verb));
    let rest = TokenRange::new(verb.next(), on);
    let to_come = match (tense, document.tag(verb)) {
        (Tense::Present, Tag::Auxiliary) => is_to_come(document, verb, on, possessor),
        (Tense::Present, _) => {
            matches!(lemma, "have" | "has" | "face" | "attend" | "hold" | "include") && has_fixture(document, rest)
        }
        // "We’ve got Leeds on Saturday"
        (Tense::Past, _) if document.is(verb, "got") => {
            let has = matches!(document.low(verb.prev()), "have" | "'ve" | "’ve" | "has" | "'s" | "’s");
            has && is_weekday(document.low(clause.end))
        }
        (Tense::Perfect, _) => document.is(on, "on") && calls_to(document, rest),
        (Tense::Past, _) => false,
    };
    to_come.then_some(verb)
}

/// "has called the parties to a meeting on", "has called an emergency meeting on", "has recalled Smith for the match on": nobody says "has" of a day that is over. What is
/// known may be: "has called the meeting on Friday a farce".
fn calls_to(document: &Document, words: TokenRange) -> bool {
    let fixture = words.end.prev();
    let known = |ix: TokenIx| {
        matches!(document.low(ix), "the" | "this" | "that" | "these" | "those") || document.tag(ix) == Tag::Possessive
    };
    let verb = words.iter().rev().find(|&ix| document.tag(ix).is_verb());
    let opens = |ix: &TokenIx| document.tag(*ix) == Tag::To || document.tag(*ix) == Tag::Preposition;
    verb.is_some_and(|verb| {
        let object = words.starting(verb.next());
        let (calls, picks) = (cue::calls(document.low(verb)), picks(document, verb));
        let called = match object.iter().rev().find(opens) {
            Some(opener) => document.is(opener, "for") && picks || document.is(opener, "to") && calls,
            None => calls && !object.iter().any(known),
        };
        called && is_fixture(document, fixture)
    })
}

/// Whether the verb at `ix` puts somebody in a side, or leaves them out of it.
fn picks(document: &Document, ix: TokenIx) -> bool {
    matches!(cue::stem(document.low(ix)), "name" | "pick" | "select" | "recall" | "choose" | "drop")
}

fn has_fixture(document: &Document, words: TokenRange) -> bool {
    words.iter().any(|ix| is_fixture(document, ix))
}

/// Whether what "is" at `is` so is to come, `on` standing before its time.
fn is_to_come(document: &Document, is: TokenIx, on: TokenIx, possessor: bool) -> bool {
    let (object, next) = (on.prev(), is.next());
    let after = TokenRange::new(next, on);
    let there = document.is(is.prev(), "there") && has_fixture(document, after);
    // "They are at home to Leeds on Saturday"
    let home = document.is(next, "at") && document.is(next.next(), "home") && next.plus(2) < on;
    let back = home || matches!(document.low(next), "back" | "away") || document.is(next, "up") && next.next() == on;
    // "Kick-off is at 7.45pm on Tuesday"
    let fixture = is_fixture(document, is.prev()) && document.tag(next) == Tag::Preposition;
    // "Next up is a trip to Leeds on Saturday"
    let to_fixture = document.tag(next) == Tag::Determiner && has_fixture(document, after);
    let awaits = |verb: lexicon::Verb| AWAITS.contains(&verb.lemma);
    // "is having a scan on Friday", "is released on Friday"
    let having = document.tag(next) == Tag::Verb(VerbForm::Ing)
        && lexicon::verb(document.low(next)).is_some_and(awaits)
        && has_fixture(document, after);
    let released = object == next && matches!(document.low(next), "released" | "published");
    let forecast = matches!(document.low(next), "forecast" | "predicted" | "tipped" | "expected");
    // "Tickets are on sale from 10am on Friday"
    let on_sale =
        document.is(next, "on") && document.is(next.next(), "sale") && after.iter().any(|ix| document.is(ix, "from"));
    let on_the_way = document.is(next, "on") && document.is(next.plus(2), "way");
    // "A warning is in force from 9pm on Monday"
    let from = document.is(on, "from") && !possessor || document.is(next, "in") && document.is(next.next(), "force");
    // "Drivers are being urged to stay at home on Monday"
    let urged = after.iter().take(3).find(|&ix| demands(document, ix));
    let urged = urged.is_some_and(|ix| document.tag(ix.next()) == Tag::To);
    there || back || fixture || to_fixture || having || released || forecast || on_sale || on_the_way || from || urged
}

/// "is a doubt for Saturday’s match", "is out of Saturday’s trip", "a warning is in place for Sunday", "tickets for Saturday’s
/// concert".
fn is_awaited(document: &Document, clause: TokenRange, range: TokenRange) -> Option<TokenIx> {
    let cue = clause.end.prev();
    let awaits = clause.contains(cue)
        && match document.low(cue) {
            "for" if of_fixture(document, range) && !clause.iter().any(|ix| document.tag(ix).is_verbal()) => {
                return Some(cue);
            }
            // "The bureau forecast heavy rain for Monday"
            "for" if is_weekday(document.low(range.start)) && !is_possessor(document, range) => {
                return (!clause.iter().any(|ix| document.is(ix, "had"))).then_some(cue);
            }
            "for" => !is_possessor(document, range) || of_fixture(document, range),
            "of" => document.is(cue.prev(), "out") && of_fixture(document, range),
            _ => false,
        };
    let (verb, tense) = awaits.then(|| governor(document, clause))??;
    // "named his side on Tuesday for Saturday’s match"
    if picks(document, verb) && document.is(cue, "for") && of_fixture(document, range) {
        return Some(verb);
    }
    (tense == Tense::Present).then_some(verb)
}

/// "Ahead of Saturday’s match he said", "police shut roads ahead of Saturday’s match"; those who met ahead of it are past it.
fn ahead_of(document: &Document, clause: TokenRange, range: TokenRange) -> Option<TokenIx> {
    let (of, ahead) = (clause.end.prev(), clause.end.minus(2));
    if !(clause.contains(ahead)
        && matches!(document.low(ahead), "ahead" | "forward")
        && matches!(document.low(of), "of" | "to")
        && of_fixture(document, range))
    {
        return None;
    }
    let sentence = document.sentence_at(range.start);
    let opens = ahead.0 - sentence.start.0 <= 1;
    let mut behind = sentence.starting(range.end).iter().take(FAR);
    let main = behind.find(|&ix| document.tag(ix).is_verbal());
    let speaks = |ix: TokenIx| {
        let lemma = lexicon::verb(document.low(ix)).map_or("", |verb| verb.lemma);
        matches!(lemma, "say" | "tell" | "warn" | "admit" | "insist" | "add")
    };
    let over = |ix: TokenIx| document.tag(ix) == Tag::Verb(VerbForm::Past) && !speaks(ix);
    (!(opens && main.is_some_and(over))).then_some(ahead)
}

/// "ordered the firm to respond by Friday", "wants an answer by Friday".
fn is_demanded(document: &Document, clause: TokenRange) -> Option<TokenIx> {
    let by = clause.end.prev();
    if !(clause.contains(by) && document.is(by, "by")) {
        return None;
    }
    // "have to be in by Friday"
    let has_to = |ix: TokenIx| {
        matches!(document.low(ix), "have" | "has" | "need" | "needs") && document.tag(ix.next()) == Tag::To
    };
    if let Some(has) = clause.iter().find(|&ix| has_to(ix)) {
        return Some(has);
    }
    let mut verbs = clause.iter().rev().filter(|&ix| document.tag(ix).is_verb());
    let last = verbs.next()?;
    let verb = if document.tag(last.prev()) == Tag::To { verbs.next()? } else { last };
    demands(document, verb).then_some(verb)
}

/// Verbs of those who have something before them.
const AWAITS: [&str; 8] = ["have", "prepare", "face", "plan", "brace", "await", "hold", "expect"];

/// Whether the verb at `ix` tells somebody what to do.
pub fn demands(document: &Document, ix: TokenIx) -> bool {
    let had = (1..=2).any(|back| document.is(ix.minus(back), "had"));
    document.tag(ix).is_verb() && lexicon::verb(document.low(ix)).is_some_and(|verb| DEMANDS.has(verb.lemma)) && !had
}

/// "United face Leeds on Saturday": the tags take many a verb of a team for a noun.
fn untagged(document: &Document, clause: TokenRange, range: TokenRange) -> Option<TokenIx> {
    if clause.iter().any(|ix| document.tag(ix).is_verb() && !document.is(ix.prev(), "to") || document.tag(ix).helps()) {
        return None;
    }
    // "In a televised address on Friday"
    if document.tag(clause.start) == Tag::Preposition {
        return None;
    }
    let verb = clause.iter().skip(1).find(|&ix| {
        let next = document.tag(ix.next());
        (matches!(document.tag(ix), Tag::Noun | Tag::Adjective | Tag::Adverb)
            || document.tag(ix) == Tag::Proper && !document.is_capitalized(ix))
            && is_listed(document, ix)
            && !is_subject(document, ix, range)
            && !is_past_form(document.low(ix))
            && matches!(document.tag(ix.prev()), Tag::Noun | Tag::Proper | Tag::Adverb | Tag::Adjective)
            && matches!(next, Tag::Determiner | Tag::Proper | Tag::Preposition | Tag::To | Tag::Adverb)
            // "after United’s visit"
            && !clause.iter().take_while(|&before| before < ix).any(|before| document.tag(before) == Tag::Possessive)
    })?;
    // "The draw for the United visit on Saturday": its subject opens the clause.
    let subject = clause.ending(verb);
    (!subject.iter().any(|ix| document.tag(ix) == Tag::Punct)).then_some(verb)
}

/// "They lost on Sunday and play Surrey on Thursday", "Kent, who lost, face Surrey on Thursday": what is on a timetable, in the
/// present, behind what is over.
fn joined(document: &Document, clause: TokenRange, range: TokenRange) -> Option<TokenIx> {
    if !matches!(document.low(range.start.prev()), "on" | "from") {
        return None;
    }
    let verb = clause.iter().rev().find(|&ix| {
        let joins = match document.low(ix.prev()) {
            "and" | "but" => true,
            "," => ix == clause.start,
            _ => false,
        };
        joins && is_listed(document, ix) && !is_past_form(document.low(ix))
    })?;
    // "Town, who lost, travel to Derby on Tuesday"
    let to = || matches!(document.tag(verb.next()), Tag::Preposition | Tag::To) && document.is(verb.prev(), ",");
    let object = matches!(document.tag(verb.next()), Tag::Proper | Tag::Determiner) || to();
    let later = TokenRange::new(verb.next(), range.start).iter().any(|ix| document.tag(ix).is_verbal());
    (object && !later).then_some(verb)
}

/// "What do I tell people Sunday?", "I have to bury my son Saturday": asked or owed in the present. Behind "on" the weekday may be that
/// of a noun: "We have to learn from the defeat on Saturday".
fn is_owed(document: &Document, clause: TokenRange, range: TokenRange) -> Option<TokenIx> {
    if !is_weekday(document.low(range.start)) || is_possessor(document, range) {
        return None;
    }
    let (verb, tense) = governor(document, clause)?;
    let asked = document.is(range.end, "?") && !clause.iter().any(|ix| is_was(document, ix));
    let owed = match document.low(verb) {
        "have" | "has" | "need" | "needs" => document.tag(verb.next()) == Tag::To,
        "supposed" => (1..=3)
            .any(|back| matches!(document.low(verb.minus(back)), "is" | "are" | "am" | "'m" | "’m" | "'re" | "’re")),
        _ => document.is(verb.next(), "supposed"),
    };
    let now = tense == Tense::Present || owed;
    (now && (asked || owed && !document.is(range.start.prev(), "on"))).then_some(verb)
}

/// "Saturday is a huge game for us", "Sunday is expected to be dry", "Sunday marks 50 years since the flood"; "It is Saturday" is
/// today.
fn heads(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let start = document.sentence_at(range.start).start;
    let (is, next) = (range.end, range.end.next());
    let before = range.start.prev();
    let opens = start == range.start || document.token(before).kind == TokenKind::Mark;
    // "said that Thursday would be a normal day"
    let claimed = document.tag(before) == Tag::Subordinator || document.tag(before).is_verb();
    // "Friday is Veterans Day"
    let told = document.tag(next) == Tag::Proper
        || matches!(document.low(next), "a" | "an" | "the" | "going" | "when" | "our" | "my" | "his" | "her" | "their");
    let looks_ahead = match document.low(is) {
        "is" | "'s" | "’s" => document.tag(is) == Tag::Auxiliary && (told || cue::is_foreseen(document.low(next))),
        "marks" | "comes" | "looks" | "promises" | "brings" => true,
        "will" | "would" => document.tag(next) == Tag::Verb(VerbForm::Base) || document.is(next, "be"),
        _ => false,
    };
    let subject = opens || claimed && document.tag(is) == Tag::Modal;
    (subject && is_weekday(document.low(range.start)) && looks_ahead).then_some(is)
}

/// "its highest level since October", "It comes after a raid in November", "That compares with 3% in September": what is told in the
/// present of what went before. "After the November election" may be still to come.
pub fn looks_back(document: &Document, range: TokenRange) -> bool {
    let word = |ix: TokenIx| {
        let low = document.low(ix);
        let back = BACK.has(low) && !matches!(low, "during" | "over") || low == "than";
        let ends = document.tag(ix).is_verbal() || document.token(ix).kind == TokenKind::Mark;
        (back || ends).then(|| back || matches!(lexicon::lemma(low), "follow" | "compare"))
    };
    matches!(document.low(range.start.prev()), "in" | "since" | "of" | "early" | "late")
        && document.before(range.start, REACH).iter().rev().find_map(word) == Some(true)
}

/// Whether `low` is the name of a weekday.
pub fn is_weekday(low: &str) -> bool {
    matches!(low, "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
}

/// Whether `low` is the name of a month that is nothing else.
pub fn is_month(low: &str) -> bool {
    matches!(
        low,
        "january"
            | "february"
            | "april"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
    )
}

/// Whether something belongs to the time at `range`: "Saturday’s match".
pub fn is_possessor(document: &Document, range: TokenRange) -> bool {
    document.tag(range.end) == Tag::Possessive
}

/// Whether what the time at `range` has is on a timetable: "Saturday’s match".
pub fn of_fixture(document: &Document, range: TokenRange) -> bool {
    let words = (1..=NAMED).map(|by| range.end.plus(by));
    let mut words = words.take_while(|&ix| document.tag(ix).is_nominal() || document.tag(ix).is_verb());
    is_possessor(document, range) && words.any(|ix| is_fixture(document, ix))
}
