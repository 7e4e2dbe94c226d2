//! Whether the words before a time look back.

use super::cue::is_foreseen;
use super::timetable::{is_fixture, is_listed, is_past_form};
use super::until;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon;

/// How far back a verb is looked for, in tokens.
const REACH: usize = 10;

/// How far before its "in" the verb may stand that has an object: "arrested three men from the north of the city in".
const OBJECT: usize = 10;

/// How far before its verb the word may stand that opens an aside: "whose former coach left".
const SUBJECT: usize = 4;

/// Whether the words before the time at `range` speak of what was, and not of what is or will be: the nearest
/// verb in the same sentence is a past one.
pub fn behind(document: &Document, range: TokenRange) -> Option<bool> {
    let sentence = document.sentence_at(range.start);
    let first = sentence.start.0.max(range.start.0.saturating_sub(2 * REACH));
    // "On May 3, two men died": the verb stands after it.
    let marked = usize::from(document.get(sentence.start).is_some_and(|token| token.kind == TokenKind::Mark));
    let fronted = range.start.0 - sentence.start.0 <= 1 + marked;
    let after = range.end.0..if fronted { sentence.end.0.min(range.end.0 + REACH) } else { range.end.0 };
    (first..range.start.0).rev().chain(after).map(TokenIx).find_map(|ix| match (document.tag(ix), document.low(ix)) {
        (Tag::Verb(VerbForm::Participle), _) => Some(!is_passive_now(document, ix)),
        (Tag::Verb(_), low) if is_unchanging(document, ix, low) => Some(true),
        // "sank": the tags take a past that they have not met for a present.
        (Tag::Verb(VerbForm::Present), low) if !low.ends_with('s') => Some(true),
        // "did not reopen until March"
        (Tag::Verb(VerbForm::Base), _) if (1..=2).any(|back| document.is(ix.minus(back), "did")) => Some(true),
        // "The comet, which was found in 2019, is brightest in April"
        // "pleaded guilty in 2004 and is awaiting sentencing on Dec. 11"
        (Tag::Auxiliary, "is" | "are")
            if document.is(ix.prev(), ",") || document.tag(ix.next()) == Tag::Verb(VerbForm::Ing) =>
        {
            Some(false)
        }
        (_, "awaiting") => Some(false),
        (Tag::Verb(VerbForm::Past), _) | (_, "was" | "were" | "had" | "did" | "been") => Some(true),
        (Tag::Verb(VerbForm::Present | VerbForm::Base | VerbForm::Plural) | Tag::Modal, _) => Some(false),
        _ => None,
    })
}

/// "The minister quit in March": the past of one, which looks like the present of many.
fn is_unchanging(document: &Document, ix: TokenIx, low: &str) -> bool {
    lexicon::is_unchanging(low)
        && matches!(document.tag(ix), Tag::Verb(VerbForm::Base | VerbForm::Plural))
        && (matches!(document.low(ix.prev()), "he" | "she" | "it") || is_of_one(document, ix.prev()))
}

/// Whether the words that end at `last` are a subject of one: "the minister", "the minister, who", "Ann Lee, a former judge,".
fn is_of_one(document: &Document, last: TokenIx) -> bool {
    let who = if matches!(document.low(last), "who" | "which") { last.prev() } else { last };
    let noun = if document.is(who, ",") { who.prev() } else { who };
    let named = document.tag(noun) == Tag::Proper && noun < last;
    (document.tag(noun) == Tag::Noun || named) && !document.low(noun).ends_with('s')
}

/// Whether a plain verb in the past, with its object or without, stands before "on" or "in" and the time at `range`: "died on June
/// 20", "arrested a man in June". What was planned or put off is not over by then, nor need be what has its day beforehand: "called
/// an election in June".
pub fn is_past_before(document: &Document, range: TokenRange) -> bool {
    if !matches!(document.low(range.start.prev()), "on" | "in") {
        return false;
    }
    let beside = range.start.minus(2);
    let sentence = document.sentence_at(range.start);
    let mut near = (0..OBJECT).map(|by| beside.minus(by)).take_while(|&ix| sentence.contains(ix));
    let ends = |ix: TokenIx| {
        document.tag(ix).is_verb()
            || matches!(document.tag(ix), Tag::Auxiliary | Tag::Modal | Tag::Punct)
            || document.is(ix, "to") && document.tag(ix.next()).is_verb()
    };
    let mut fixture = false;
    let Some(verb) = near.find(|&ix| {
        fixture |= is_fixture(document, ix);
        ends(ix)
    }) else {
        return false;
    };
    if fixture && !matches!(document.low(verb), "won" | "lost" | "held" | "attended" | "missed" | "ran" | "finished") {
        return false;
    }
    let low = document.low(verb);
    if is_foreseen(low) || until::puts_off(low) {
        return false;
    }
    match document.tag(verb) {
        Tag::Verb(VerbForm::Past) => true,
        Tag::Verb(VerbForm::Base | VerbForm::Plural) => is_unchanging(document, verb, low),
        Tag::Verb(VerbForm::Participle) if verb < beside => {
            matches!(document.low(verb.prev()), "was" | "were" | "had")
        }
        // "a rifle found in April"
        Tag::Verb(VerbForm::Participle) => {
            matches!(document.low(verb.prev()), "was" | "were") || document.tag(verb.prev()) == Tag::Noun
        }
        _ => false,
    }
}

/// "a wall built *in 2003*": what is told of a noun by the way.
pub fn is_of_noun(document: &Document, range: &TokenRange) -> bool {
    let verb = range.start.minus(2);
    document.tag(verb) == Tag::Verb(VerbForm::Participle) && document.tag(verb.prev()) == Tag::Noun
}

/// Whether what stands before the time at `range` was done by then: "was finished by the end of May".
pub fn is_done_by(document: &Document, range: TokenRange) -> bool {
    let verb = range.start.minus(2);
    document.is(range.start.prev(), "by")
        && document.tag(verb) == Tag::Verb(VerbForm::Participle)
        && matches!(document.low(verb.prev()), "was" | "were" | "been")
        && !is_foreseen(document.low(verb))
        && !document.is(verb.minus(2), "to")
}

/// Whether the time at `range` opens its sentence and a plain past comes next: "In April she *resigned*".
pub fn is_past_behind(document: &Document, range: TokenRange) -> bool {
    let sentence = document.sentence_at(range.start);
    if range.start != sentence.start.next() {
        return false;
    }
    let rest = sentence.starting(range.end);
    let verb = |ix: &TokenIx| document.tag(*ix).is_verbal();
    let verb = rest.iter().take(REACH).find(verb);
    verb.is_some_and(|ix| document.tag(ix) == Tag::Verb(VerbForm::Past) && is_told_past(document, ix))
}

/// Whether the past at `verb` tells what was, and not what was to be, nor who says so: "In April, she said, the plant would close".
fn is_told_past(document: &Document, verb: TokenIx) -> bool {
    let low = document.low(verb);
    let was = matches!(low, "was" | "were" | "had");
    !document.is(verb.next(), ",") && (was || !is_foreseen(low) && !until::puts_off(low))
}

/// Whether what had come to be by the time at `range` is told behind it, or had been told before: "By September they *were* bottom",
/// "and by May *had lost* two more", "They *had lost* six games by May".
pub fn is_past_by(document: &Document, range: TokenRange) -> bool {
    let by = range.start.prev();
    let sentence = document.sentence_at(range.start);
    if !document.is(by, "by") {
        return false;
    }
    let verbal = |ix: &TokenIx| document.tag(*ix).is_verbal();
    if by == sentence.start || matches!(document.low(by.prev()), "and" | "but" | "," | ";") {
        let rest = sentence.starting(range.end);
        let ends = |ix: &TokenIx| matches!(document.low(*ix), ";" | "." | "and" | "but");
        let verb = rest.iter().take(REACH).take_while(|ix| !ends(ix)).find(verbal);
        return verb.is_some_and(|ix| {
            let next = document.low(ix.next());
            let to_be = next == "to" || is_foreseen(next) || next == "been" && is_foreseen(document.low(ix.plus(2)));
            is_was(document, ix) && is_told_past(document, ix) && !to_be
        });
    }
    let verb = sentence.ending(by).iter().rev().take(REACH).find(verbal);
    verb.is_some_and(|ix| {
        let had = (1..=2).any(|back| document.is(ix.minus(back), "had"));
        document.tag(ix) == Tag::Verb(VerbForm::Participle) && had && is_told_past(document, ix)
    })
}

/// "is set", "will be heard": what is done to something now or later.
fn is_passive_now(document: &Document, participle: TokenIx) -> bool {
    // "had to be held"
    let had = document.is(participle.minus(2), "to") && document.is(participle.minus(3), "had");
    if had && document.is(participle.prev(), "be") {
        return false;
    }
    let helper = (1..=3).map(|back| participle.minus(back)).find(|&ix| document.tag(ix) != Tag::Adverb);
    helper.is_some_and(|ix| {
        matches!(document.low(ix), "is" | "are" | "am" | "be" | "being" | "'s" | "’s" | "'re" | "’re")
    })
}

/// Whether a verb in the past stands at `ix`: passed, was, had.
pub fn is_was(document: &Document, ix: TokenIx) -> bool {
    document.tag(ix) == Tag::Verb(VerbForm::Past) || matches!(document.low(ix), "was" | "were" | "had" | "did")
}

/// Whether the verb at `ix` is a past one to which the time at `range` goes, whatever stands before it: "will honour the poet,
/// who *died* in July", "a wreath for the miners *killed* in March".
pub fn is_over_at(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let before = (1..=2).map(|back| ix.minus(back)).find(|&ix| document.tag(ix) != Tag::Adverb);
    let helped = before.is_some_and(|ix| document.tag(ix) == Tag::Auxiliary);
    let low = document.low(ix);
    let foreseen = is_foreseen(low) || until::puts_off(low);
    let next = document.tag(ix.next());
    let follows = || {
        ix.next() == range.start
            || matches!(next, Tag::Preposition | Tag::Adverb | Tag::Pronoun)
            || is_of_aside(document, ix, range)
    };
    match document.tag(ix) {
        Tag::Verb(VerbForm::Past) => {
            let adjective = before.is_some_and(|ix| matches!(document.tag(ix), Tag::Determiner | Tag::Adjective));
            !helped && !foreseen && !adjective && follows()
        }
        Tag::Verb(VerbForm::Participle) => {
            let beside = range.start.0 - ix.0 <= 2 && follows();
            let of =
                document.tag(ix.prev()).is_nominal() || matches!(document.low(ix.prev()), "one" | "ones" | "those");
            !helped && !foreseen && beside && of
        }
        // "the poet, who quit in July", "France, who beat Wales on Friday"
        Tag::Verb(_) if matches!(document.low(ix.prev()), "who" | "which") => lexicon::is_unchanging(low) && follows(),
        Tag::Auxiliary => matches!(low, "was" | "were" | "had" | "did"),
        _ => false,
    }
}

/// Whether the verb at `ix` is the last of an aside that still goes on at the time at `range`: "France, who *reached* the final on
/// Friday", "France, whose coach *left* the club on Friday".
fn is_of_aside(document: &Document, ix: TokenIx, range: TokenRange) -> bool {
    let ends = |ix: TokenIx| document.tag(ix).is_verbal() || document.tag(ix) == Tag::Punct;
    let mut subject = (1..=SUBJECT).map(|back| ix.minus(back)).take_while(|&ix| !ends(ix));
    let opener = subject.find(|&ix| matches!(document.low(ix), "who" | "which" | "whose" | "where"));
    // "who host Derby on Friday": the tags take it for a past.
    let now = is_listed(document, ix) && !is_past_form(document.low(ix));
    opener.is_some_and(|ix| document.is(ix.prev(), ","))
        && !now
        && !document.is(range.start.prev(), "for")
        && !TokenRange::new(ix.next(), range.start).iter().any(ends)
}

/// "said it would close, and on Monday Lee wept": whether the time opens another clause, in the past.
pub fn opens_past(document: &Document, range: TokenRange) -> bool {
    let (on, and) = (range.start.prev(), range.start.minus(2));
    let opens = document.is(on, "on")
        && matches!(document.low(and), "and" | "but")
        && document.is(and.prev(), ",")
        && matches!(document.tag(range.end), Tag::Proper | Tag::Pronoun | Tag::Determiner);
    let verb = (0..OPENED).map(|by| range.end.plus(by)).find(|&ix| document.tag(ix).is_verbal());
    opens && verb.is_some_and(|verb| document.tag(verb) == Tag::Verb(VerbForm::Past))
}

/// How far behind the time that opens it a clause has its verb.
const OPENED: usize = 5;
