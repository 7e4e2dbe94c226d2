//! Whether the words before a time look back or ahead.

use super::over::{behind, is_over_at, opens_past};
use super::present::{self, is_weekday};
use super::until::{ends_then, is_given, past_before, until_then};
use super::{orders, supposed, timetable, until};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static AHEAD: WordSet = WordSet::of(include_str!("../lexicon/time/ahead.txt"));
static AHEAD_TO: WordSet = WordSet::of(include_str!("../lexicon/time/ahead_to.txt"));

static CALLS: WordSet = WordSet::of(include_str!("../lexicon/time/calls.txt"));

static FORESEES: WordSet = WordSet::of(include_str!("../lexicon/time/foresees.txt"));

/// How far back a cue is looked for, in tokens, and how far the verb before the time.
const REACH: usize = 10;
const FAR: usize = 20;

/// The word that makes the time at `range` one to come, if there is one: "will", "due", "until", "set to",
/// standing before it with no said or told and no end of a clause between.
pub fn ahead(document: &Document, range: TokenRange) -> Option<TokenIx> {
    // "will be the first since May"
    let narrowed = usize::from(matches!(document.low(range.start.prev()), "early" | "late"));
    if document.is(range.start.minus(1 + narrowed), "since") {
        return None;
    }
    before(document, range)
        .or_else(|| fronted(document, range))
        .or_else(|| timetable::bears(document, range))
        .or_else(|| supposed::ahead(document, range))
        .or_else(|| present::ahead(document, range))
        .or_else(|| orders::ahead(document, range))
        .or_else(|| beside(document, range))
        .or_else(|| followed(document, range))
}

/// "will shut their doors for good after the last day of classes on June 14": the modal of the verb that stands nearest before
/// the time, however far in the sentence. A weekday so far off may be another's: "will vote no because of the raid on Monday".
pub fn promised(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let sentence = document.sentence_at(range.start);
    let first = sentence.start.0.max(range.start.0.saturating_sub(FAR));
    let verb =
        (first..range.start.0).rev().map(TokenIx).find(|&ix| document.tag(ix).is_verb() || document.is_quoted(ix))?;
    let modal = (1..=2).map(|back| verb.minus(back)).find(|&ix| document.tag(ix) == Tag::Modal)?;
    let base = document.tag(verb) == Tag::Verb(VerbForm::Base) && !document.is_quoted(verb);
    (base && modal >= sentence.start && matches!(document.low(modal), "will" | "shall" | "'ll" | "’ll"))
        .then_some(modal)
}

/// "Bangkok will be the first, *followed by* Perth on Oct. 27": as what it follows.
fn followed(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let sentence = document.sentence_at(range.start);
    let first = sentence.start.0.max(range.start.0.saturating_sub(REACH));
    let verbal = |ix: TokenIx| document.tag(ix).is_verb() || document.tag(ix) == Tag::Auxiliary;
    let verb = (first..range.start.0).rev().map(TokenIx).find(|&ix| verbal(ix))?;
    if !(document.is(verb, "followed") && document.is(verb.next(), "by") && document.is(verb.prev(), ",")) {
        return None;
    }
    let comma = TokenRange::new(verb.prev(), verb);
    before(document, comma).or_else(|| present::ahead(document, comma))
}

/// "forecast for Thursday and Friday": the second is as the first.
fn beside(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let (and, first) = (range.start.prev(), range.start.minus(2));
    let joined = matches!(document.low(and), "and" | "or") && is_weekday(document.low(first));
    let pair = joined && is_weekday(document.low(range.start)) && first > TokenIx(0);
    let first = TokenRange::new(first, and);
    if !pair {
        return None;
    }
    before(document, first).or_else(|| timetable::bears(document, first)).or_else(|| present::ahead(document, first))
}

fn before(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let sentence = document.sentence_at(range.start);
    if opens_past(document, range) {
        return None;
    }
    let first = sentence.start.0.max(range.start.0.saturating_sub(REACH));
    let mut at = range.start;
    while at.0 > first {
        let ix = at.prev();
        at = ix;
        let low = document.low(ix);
        // "would restore power “to nearly everyone” by Sunday"
        if let Some(marked) = marked_until(document, ix).filter(|marked| marked.start.0 > first) {
            at = marked.start;
            continue;
        }
        if document.token(ix).kind == TokenKind::Mark || matches!(low, ";" | ":" | "--" | "—") {
            return None;
        }
        // "rose less than expected in August"
        if low == "expected" && matches!(document.low(ix.prev()), "than" | "as") {
            continue;
        }
        let until = matches!(low, "until" | "till");
        if until && (past_before(document, first, ix) || until_then(document, ix, range) || ends_then(document, range))
        {
            return None;
        }
        // "Lee, until 2010 the mayor, resigned on Monday"
        let aside = || TokenRange::new(ix, range.start).iter().any(|ix| document.is(ix, ","));
        if until && document.is(ix.prev(), ",") && aside() {
            continue;
        }
        // "banned until July after she was stopped on Sunday"
        if until && TokenRange::new(ix, range.start).iter().any(|ix| matches!(document.low(ix), "after" | "following"))
        {
            return None;
        }
        let looks_ahead = AHEAD.has(low) && !is_attribute(document, ix, range.start)
            || modal_looks_ahead(document, ix)
            || foresees(document, ix)
            || is_then(document, ix, range)
            // "You can't finish it by Christmas"
            || matches!(low, "can" | "ca" | "cannot") && document.is(range.start.prev(), "by")
            || (timetable::tells(document, ix, range) || is_told_to(document, ix, range))
                && !timetable::is_subject(document, ix, range)
            || low == "to" && is_headline(document, ix)
            || plans(document, ix)
            || is_likely(document, ix)
            || low == "out" && is_out(document, ix, range)
            || low == "for" && is_beside(document, ix, range) && is_called(document, first, ix)
            || low == "for" && (foretells(document, ix) || is_set_for(document, ix, range))
            || low == "to" && ix.next() == range.start && is_put_off(document, first, ix)
            || low == "to" && (is_to_be(document, ix) || to_come(document, ix) || is_called_to(document, first, ix))
            || low == "as" && is_as_soon(document, sentence.start, ix);
        if looks_ahead && !(document.tag(ix) == Tag::Modal && has_been(document, ix)) {
            // "had been due on Friday": by now it is over; "had given her until Sunday" is not.
            let given = until && is_given(document, first, ix);
            return (given || !was_to_come(document, first, ix)).then_some(ix);
        }
        let reports = |verb: lexicon::Verb| matches!(verb.lemma, "say" | "tell" | "announce" | "report");
        // "is due to report in May"
        let to_do = document.tag(ix) == Tag::Verb(VerbForm::Base);
        // "will be announced on Monday"
        let to_be = document.is(ix.prev(), "be");
        if document.tag(ix).is_verb() && !to_do && !to_be && lexicon::verb(low).is_some_and(reports) {
            return None;
        }
        // "The storm, expected to end soon, killed six on Monday": that is over.
        if document.tag(ix) == Tag::Verb(VerbForm::Past) && document.low(ix.prev()) == ","
            || is_over_at(document, ix, range)
        {
            return None;
        }
    }
    None
}

/// The words in marks, a part of a sentence, that end with the mark at `ix`.
fn marked_until(document: &Document, ix: TokenIx) -> Option<TokenRange> {
    let token = document.get(ix).filter(|token| token.kind == TokenKind::Mark)?;
    let marked = document.quotation(token.quotation?).tokens;
    (marked.end == ix.next() && document.same_sentence(marked.start, ix)).then_some(marked)
}

/// "rain is expected through Sunday", where that is a weekday; months may be over: "sales this year through August".
pub fn through(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let through = range.start.prev();
    let sentence = document.sentence_at(range.start);
    let first = sentence.start.0.max(range.start.0.saturating_sub(REACH));
    let ahead = document.is(through, "through") && through >= sentence.start && !past_before(document, first, through);
    ahead.then_some(through)
}

/// "On Wednesday, they are to travel", "On Monday the council plans to vote": the verb that makes a time at the head of its
/// sentence one to come.
fn fronted(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let sentence = document.sentence_at(range.start);
    let marked = usize::from(document.token(sentence.start).kind == TokenKind::Mark);
    let before = TokenRange::new(sentence.start.plus(marked).min(range.start), range.start);
    let on = matches!(document.low(range.start.prev()), "on" | "by" | "from" | "until" | "in");
    // "He said that on Tuesday the council will vote"; not "The raids on Monday and on Tuesday will cost him votes"
    let clause = || {
        let subject = !matches!(document.tag(range.end), Tag::Punct | Tag::Modal | Tag::Auxiliary);
        match document.low(range.start.minus(2)) {
            "that" => on,
            "and" | "but" | "because" | "say" | "says" => on && subject,
            _ => false,
        }
    };
    let heads = before.len() > 2 && clause()
        || match before.len() {
            0 | 1 => on || document.low(range.end) == ",",
            // "But on Monday ...", "Maybe in the winter ..."
            2 => on && matches!(document.tag(before.start), Tag::Conjunction | Tag::Adverb),
            _ => false,
        };
    // "The Senate on Tuesday is expected to vote", "The months to the end of March are likely to be dry"
    let to = document.is(range.start.prev(), "to");
    let subject = (on || to) && before.len() <= 6 && !before.iter().any(|ix| document.tag(ix).is_verb());
    let is = subject && (matches!(document.low(range.end), "is" | "are") || to && document.is(range.end, "will"));
    if !(heads || is) {
        return None;
    }
    let mut after = (range.end.0..sentence.end.0.min(range.end.0 + FRONTED)).map(TokenIx);
    let verb = after.clone().find(|&ix| {
        document.tag(ix).is_verbal() && !is_of_what(document, ix)
            || matches!(document.low(ix), "who" | "which" | "that")
            // "the league plans to", which may look like a noun
            || matches!(document.low(ix), "plans" | "hopes")
                && document.low(ix.next()) == "to"
                && document.tag(ix.prev()).is_nominal()
    });
    // "On Saturday the theatre hosts a choir", where the verb may look like a noun
    let Some(verb) = verb else { return after.find(|&ix| heads && timetable::is_untagged(document, ix)) };
    let next = verb.next();
    let plans = match document.low(verb) {
        "is" | "are" => document.low(next) == "to" || AHEAD_TO.has(document.low(next)),
        "will" | "shall" | "'ll" | "’ll" => true,
        _ if document.tag(verb) == Tag::Modal => modal_looks_ahead(document, verb) && !has_been(document, verb),
        _ if timetable::is_now(document, verb) => true,
        low => document.low(next) == "to" && AHEAD_TO.has(low) && !is_past(document, verb),
    };
    plans.then_some(verb)
}

/// How far behind a time at the head of its sentence the verb may stand.
const FRONTED: usize = 16;

/// Whether the verb at `ix` only tells what the noun behind it is: "on what *would have* been his birthday", "in what *was* to *be*
/// his last game".
pub fn is_of_what(document: &Document, ix: TokenIx) -> bool {
    let part = |ix: &TokenIx| document.tag(*ix).helps() || document.tag(*ix) == Tag::To;
    let first = (1..=HELPERS).map(|back| ix.minus(back)).take_while(part).last().unwrap_or(ix);
    let within = matches!(document.tag(first.minus(2)), Tag::Preposition | Tag::Subordinator);
    within && document.is(first.prev(), "what")
}

/// How many words may help a verb: "was to have".
const HELPERS: usize = 3;

/// Whether what the word at `cue` looks ahead to was to come once: "was due", "were scheduled", "fell due".
pub fn was(document: &Document, cue: TokenIx) -> bool {
    // "were to be held", "was due to open"
    if document.is(cue, "to") {
        let before = cue.prev();
        return matches!(document.low(before), "was" | "were")
            || is_foreseen(document.low(before)) && was(document, before);
    }
    let helper = (1..=2).map(|back| cue.minus(back)).find(|&ix| document.tag(ix) != Tag::Adverb);
    helper.is_some_and(|ix| matches!(document.low(ix), "was" | "were" | "fell" | "came" | "been"))
        && !document.is(cue.minus(2), "has")
}

/// Whether the word at `ix` says that somebody then looked ahead: promised, wanted, was due.
pub fn foresees_in_past(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    matches!(low, "would" | "due") || is_past(document, ix) && (is_foreseen(low) || present::demands(document, ix))
}

pub(super) fn is_past(document: &Document, verb: TokenIx) -> bool {
    matches!(document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle))
}

/// "had been due on Friday", "had been scheduled to expire on Friday".
fn was_to_come(document: &Document, first: usize, cue: TokenIx) -> bool {
    // "had been arrested and would be charged on Monday"
    if document.tag(cue) == Tag::Modal && matches!(document.low(cue.prev()), "and" | "but") {
        return false;
    }
    (first.max(cue.0.saturating_sub(5))..cue.0)
        .rev()
        .map(TokenIx)
        .take_while(|&ix| document.token(ix).kind != TokenKind::Punct)
        // "had no plans to raise money before the summer"
        .any(|ix| {
            let plans = |ix: TokenIx| matches!(document.low(ix), "plan" | "plans" | "intention");
            document.low(ix) == "had" && !plans(ix.next()) && !plans(ix.plus(2))
        })
}

/// The [lemma](lexicon::lemma) of `low`, or `low` without its “ed”, since not all verbs are in the list.
pub fn stem(low: &str) -> &str {
    let regular = low.strip_suffix("ed").unwrap_or(low);
    lexicon::verb(low).map_or(regular, |verb| verb.lemma)
}

/// "may vote on Monday", "should arrive on Monday", "could begin on Monday". What could be seen then, or not be done, was so.
fn modal_looks_ahead(document: &Document, modal: TokenIx) -> bool {
    let next = modal.next();
    let found = || {
        document.low(next) == "be"
            && matches!(
                document.low(next.next()),
                "seen" | "heard" | "felt" | "smelled" | "found" | "reached" | "located"
            )
    };
    document.tag(modal) == Tag::Modal
        && match document.low(modal) {
            "may" | "might" | "should" => true,
            "could" => {
                !matches!(document.low(next), "not" | "n't" | "n’t") && !is_sense(document.low(next)) && !found()
            }
            _ => false,
        }
}

/// Whether what "could" be done by this verb is what somebody was able to do, rather than what may come.
pub fn is_sense(lemma: &str) -> bool {
    matches!(lemma, "see" | "hear" | "feel" | "smell" | "remember" | "understand")
}

/// "may have begun on Monday"
pub(super) fn has_been(document: &Document, modal: TokenIx) -> bool {
    // "will have a scan on Monday" is no more than what will be.
    let mut next = modal.next();
    let have = |ix| matches!(document.low(ix), "have" | "'ve" | "’ve");
    if matches!(document.low(next), "not" | "n't" | "n’t") {
        next = next.next();
    }
    let mut verb = next.next();
    if document.tag(verb) == Tag::Adverb {
        verb = verb.next();
    }
    // No participle ends as "surgery" does, whatever the tags take it for.
    let done = match document.tag(verb) {
        Tag::Verb(VerbForm::Base) => !document.tag(verb.next()).is_nominal(),
        Tag::Verb(_) => !document.low(verb).ends_with('y'),
        tag => tag == Tag::Auxiliary,
    };
    have(next) && done
}

/// Whether nothing but a time on the clock stands between "for" at `ix` and the time at `range`: "set for 3 p.m. on Monday".
fn is_beside(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let between = TokenRange::new(ix.next(), range.start);
    let clock = |ix| {
        document.token(ix).kind == TokenKind::Number || matches!(document.low(ix), "p.m." | "a.m." | "pm" | "am" | "on")
    };
    between.len() <= 4 && between.iter().all(clock)
}

/// "The hearing is on Monday", said before it.
fn is_then(document: &Document, is: TokenIx, range: TokenRange) -> bool {
    let at = range.start.prev();
    let out = usize::from(document.is(is.next(), "out"));
    let beside = is.plus(out) == at || is.plus(1 + out) == at && matches!(document.low(at), "on" | "in" | "at");
    beside && matches!(document.low(is), "is" | "are") && !document.is(is.prev(), "it")
}

/// "expects an answer on Monday": said before it comes.
fn foresees(document: &Document, ix: TokenIx) -> bool {
    let now =
        matches!(document.tag(ix), Tag::Verb(VerbForm::Present | VerbForm::Plural | VerbForm::Base | VerbForm::Ing));
    now && lexicon::verb(document.low(ix)).is_some_and(|verb| FORESEES.has(verb.lemma))
}

/// The forecast before the time at `range`, whether the word is a noun or a verb: "forecast second-quarter profit below
/// estimates", "its outlook for the second quarter". No day is meant so: that may be when it was forecast.
pub fn foretold(document: &Document, range: TokenRange) -> Option<TokenIx> {
    let before = document.before(range.start, FORETOLD);
    let told = |ix: TokenIx| matches!(document.low(ix), "forecast" | "guidance" | "outlook");
    let ends = |ix: TokenIx| matches!(document.low(ix), "," | ";" | ":" | "had");
    let mut words = before.iter().rev().take_while(|&ix| !ends(ix));
    words.find(|&ix| told(ix)).filter(|&ix| document.low(ix.prev()) != "had")
}

/// How far before its time a forecast may stand: "forecast profit of $2 billion for the second quarter".
const FORETOLD: usize = 8;

/// "could leave as early as Monday"; "insisted as late as Thursday" is over.
fn is_as_soon(document: &Document, start: TokenIx, second: TokenIx) -> bool {
    let by = document.low(second.prev());
    // "As late as Thursday, they hoped for rain"
    if by == "late" && second.minus(2) == start {
        return false;
    }
    by == "soon" || matches!(by, "early" | "late") && behind(document, TokenRange::one(second)) != Some(true)
}

/// "The album, out Friday, is her third"
fn is_out(document: &Document, out: TokenIx, range: TokenRange) -> bool {
    let on = usize::from(document.is(out.next(), "on"));
    document.is(out.prev(), ",") && out.plus(1 + on) == range.start && is_weekday(document.low(range.start))
}

/// "rain is likely from Monday"
fn is_likely(document: &Document, ix: TokenIx) -> bool {
    matches!(document.low(ix), "likely" | "possible")
        && matches!(document.low(ix.prev()), "is" | "are" | "be")
        && matches!(document.low(ix.next()), "on" | "from" | "by")
}

/// "planned a march on Saturday": what is planned is to come.
fn plans(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix).is_verb()
        && document.tag(ix.next()) == Tag::Determiner
        && lexicon::verb(document.low(ix)).is_some_and(|verb| verb.lemma == "plan")
}

/// Whether one of the tokens from `first` on puts something on the day behind "for" at `ix`: "called a strike for Friday".
fn is_called(document: &Document, first: usize, ix: TokenIx) -> bool {
    verb_before(document, first, ix).is_some_and(|ix| calls(document.low(ix)))
}

/// "planned for the July fair": what is put on the day of another thing. "called for the July vote to be annulled" asks for it.
fn is_set_for(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let verb = document.low(ix.prev());
    document.is(ix.next(), "the") && ix.plus(2) == range.start && calls(verb) && stem(verb) != "call"
}

/// Whether one of the tokens from `first` on moves something to the time behind "to" at `ix`: "moved the vote to September".
pub(super) fn is_put_off(document: &Document, first: usize, ix: TokenIx) -> bool {
    verb_before(document, first, ix)
        .is_some_and(|ix| until::puts_off(document.low(ix)) || stem(document.low(ix)) == "move")
}

/// The last verb before `ix`, of the tokens from `first` on.
fn verb_before(document: &Document, first: usize, ix: TokenIx) -> Option<TokenIx> {
    (first..ix.0).rev().map(TokenIx).find(|&ix| document.tag(ix).is_verb())
}

/// "a study to be published on Wednesday"
fn is_to_be(document: &Document, to: TokenIx) -> bool {
    let before = document.tag(to.prev());
    // "asked her to be a maid of honour in June"
    let done = !matches!(document.tag(to.plus(2)), Tag::Determiner | Tag::Possessive);
    document.is(to.next(), "be") && done && (matches!(before, Tag::Noun | Tag::Proper) || document.is(to.prev(), ","))
}

/// Whether `low` is a word that looks ahead, or calls for something.
pub fn is_foreseen(low: &str) -> bool {
    AHEAD.has(low) || AHEAD_TO.has(low) || calls(low)
}

/// Whether `low` is a verb that puts something on a day.
pub fn calls(low: &str) -> bool {
    CALLS.has(stem(low))
}

/// Whether the word at `ix`, before "to", says that something is to be: expected, due, hope.
pub fn leads_to(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    AHEAD_TO.has(low) && !matches!(low, "is" | "are" | "was" | "were")
}

/// "called on fans to gather on Thursday": what somebody is to do that a timetable could have.
fn is_called_to(document: &Document, first: usize, to: TokenIx) -> bool {
    timetable::is_listed(document, to.next())
        && (first.max(to.0.saturating_sub(CALLED))..to.0).map(TokenIx).any(|ix| {
            let calls = |verb: lexicon::Verb| matches!(verb.lemma, "call" | "urge" | "invite" | "summon" | "encourage");
            document.tag(ix).is_verb() && lexicon::verb(document.low(ix)).is_some_and(calls)
        })
}

/// How far before its "to" a verb may stand that calls for something: "called on its members in the north to".
const CALLED: usize = 8;

/// "a warning for snow on Friday"
fn foretells(document: &Document, ix: TokenIx) -> bool {
    matches!(document.low(ix.prev()), "warning" | "warnings")
}

/// "Ask me on Monday": what somebody is told to do, with hardly a word before the day.
fn is_told_to(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let opens = ix.0 > 0 && document.token(ix.prev()).kind == TokenKind::Mark || document.sentence_at(ix).start == ix;
    // "Come and see me on Monday"
    // "See you at the races on Tuesday"
    let reach = match document.low(ix.next()) {
        "and" => TOLD + 2,
        "you" if document.is(ix, "see") => 2 * TOLD,
        _ => TOLD,
    };
    opens && range.start.0 - ix.0 <= reach && matches!(document.tag(ix), Tag::Verb(VerbForm::Base | VerbForm::Plural))
}

/// How far before its day a verb may stand that tells somebody what to do: "Ask me again on".
const TOLD: usize = 4;

/// "Ferry to resume on Monday": what will be, as headlines say it.
fn is_headline(document: &Document, to: TokenIx) -> bool {
    let Some(title) = document.title().filter(|title| title.contains(document.token(to).span)) else { return false };
    // "Ferry" looks like a verb, but not like one in the past.
    let finite = |ix: TokenIx| match document.tag(ix) {
        Tag::Verb(_) => lexicon::verb(document.low(ix)).is_some_and(|verb| verb.lemma != document.low(ix)),
        tag => tag.helps(),
    };
    document.tag(to.next()).is_verb()
        && (0..to.0)
            .rev()
            .map(TokenIx)
            .take_while(|&ix| title.contains(document.token(ix).span))
            .take(HEADLINE)
            .all(|ix| !finite(ix))
}

/// How many words of a headline are looked at.
const HEADLINE: usize = 24;

/// "expected" and "due" before a noun, "due to" a noun: they say nothing of when.
fn is_attribute(document: &Document, ix: TokenIx, time: TokenIx) -> bool {
    let next = ix.next();
    matches!(document.low(ix), "due" | "expected" | "scheduled" | "slated")
        && next != time
        // "has scheduled a hearing": there it is the verb.
        && !matches!(document.tag(next), Tag::Determiner | Tag::Preposition | Tag::Adverb | Tag::Subordinator)
}

/// "to" after "set", "due", "plans" and the like, and before a verb.
fn to_come(document: &Document, to: TokenIx) -> bool {
    let verb_follows = document.tag(to.next()).is_verb() || matches!(document.tag(to.next()), Tag::Auxiliary);
    // "was to have opened on Monday": it did not.
    // "is likely to have been flat"
    let over = document.low(to.next()) == "have" && has_been(document, to);
    verb_follows
        && !over
        && (1..=2).any(|back| {
            let low = document.low(to.minus(back));
            AHEAD_TO.has(low) && (back == 1 || !matches!(low, "is" | "are" | "was" | "were"))
        })
}
