//! Verbs that the beginning of a clause hides: those of relative clauses in which somebody else does something ("the academy
//! *that the union opened* in 2003", "the mine *it bought* in 2011"), and one that the tags take for a participle.

use super::joint::{Joint, Joints};
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::time::present::{is_month, is_weekday};

/// How far behind "that" the verb may stand of which the words between are the subject.
const SUBJECT: usize = 5;

/// How far a clause is read for the verb that closes it.
const REACH: usize = 14;

/// The verb of what somebody did to the noun before "that" at `ix`, "the academy that the union *opened*", or before a comma and
/// "which" there. The tags take many a past for a participle.
pub fn of_object(document: &Document, joints: &Joints, ix: TokenIx, end: TokenIx) -> Option<TokenIx> {
    let set_in = joints.at(ix) == Joint::Who && joints.at(ix.prev()) == Joint::Comma;
    let noun = if set_in { ix.minus(2) } else { ix.prev() };
    let subject = |ix: TokenIx| {
        matches!(
            document.tag(ix),
            Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Possessive | Tag::Pronoun | Tag::Number
        )
    };
    // "said on Monday that the union", "told the *court* that he": there it is what is said.
    let named = document.tag(noun) == Tag::Noun
        && !matches!(document.tag(noun.prev()), Tag::Verb(_) | Tag::Preposition)
        || document.tag(noun) == Tag::Verb(VerbForm::Ing) && document.tag(noun.prev()) == Tag::Determiner;
    if !(named || set_in && document.tag(noun).is_nominal()) {
        return None;
    }
    let rest = TokenRange::new(ix.next(), end);
    let verb = rest.iter().take(SUBJECT).find(|&ix| !subject(ix) || joints.at(ix) != Joint::None)?;
    // "which last year opened"
    let past = matches!(document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle))
        && !(set_in && is_last_of_time(document, verb.prev()));
    (past && verb > ix.next() && !document.is(verb.next(), "by") && !told_to(document, noun)).then_some(verb)
}

/// Whether the noun at `ix` is to whom something is told: "told the *court*".
fn told_to(document: &Document, ix: TokenIx) -> bool {
    let mut before = ix.prev();
    for _ in 0..2 {
        if matches!(document.tag(before), Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Proper | Tag::Possessive)
        {
            before = before.prev();
        }
    }
    let lemma = crate::lexicon::lemma(document.low(before));
    matches!(lemma, "tell" | "inform" | "warn" | "assure" | "convince" | "persuade" | "remind" | "notify" | "show")
}

/// Whether the finite verb at `verb` tells with nothing but who did it between what was done to the noun before: "the mine it
/// *bought*".
pub fn is_contact(document: &Document, verb: TokenIx) -> bool {
    let subject = verb.prev();
    let noun = subject.prev();
    // Most tokens are neither, and their tags tell it.
    document.tag(noun) == Tag::Noun
        && document.tag(subject) == Tag::Pronoun
        && matches!(document.low(subject), "he" | "she" | "it" | "they" | "we" | "i")
        && matches!(document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle))
        && document.same_sentence(noun, subject)
        && !is_when(document, noun)
}

/// Whether a clause begins before it that hangs on the one from `start` on: the noun is not who does something there, as in
/// "thought that *the issues she had* were due".
pub fn cuts_contact(document: &Document, verb: TokenIx, start: TokenIx) -> bool {
    if !is_contact(document, verb) {
        return false;
    }
    let part = |ix: TokenIx| {
        document.tag(ix).is_nominal()
            || matches!(document.tag(ix), Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Number)
    };
    let mut first = verb.minus(2);
    for _ in 0..REACH {
        if first > start && part(first.prev()) {
            first = first.prev();
        }
    }
    let before = first.prev();
    let object = matches!(document.tag(before), Tag::Verb(_) | Tag::Preposition | Tag::Auxiliary);
    // "was cast as Dean, *a role he played* until 2005"
    first > start && (object || document.is(before, ",") && document.tag(first) == Tag::Determiner)
}

/// Where behind `start` somebody begins who did at `verb` something to what is named anew between commas: "sold the farm, a place | *his
/// father bought*".
pub fn of_apposition(document: &Document, verb: TokenIx, start: TokenIx) -> Option<TokenIx> {
    let subject = verb.prev();
    let part = |ix: TokenIx| document.tag(ix).is_nominal() || document.tag(ix) == Tag::Adjective;
    let opens = |ix: TokenIx| matches!(document.tag(ix), Tag::Determiner | Tag::Possessive);
    let first = match document.tag(subject) {
        Tag::Pronoun => matches!(document.low(subject), "he" | "she" | "it" | "they" | "we" | "i").then_some(subject),
        Tag::Noun | Tag::Proper => {
            let words = (1..SUBJECT).map(|back| subject.minus(back));
            words.take_while(|&ix| ix > start).find(|&ix| !part(ix)).filter(|&ix| opens(ix))
        }
        _ => None,
    }?;
    (first > start && is_apposition(document, first)).then_some(first)
}

/// Whether what ends before `end` names something anew behind a comma: ", *a place* | his father bought".
pub fn is_apposition(document: &Document, end: TokenIx) -> bool {
    let noun = end.prev();
    let part = |ix: TokenIx| {
        matches!(
            document.tag(ix),
            Tag::Noun | Tag::Adjective | Tag::Number | Tag::Verb(VerbForm::Ing | VerbForm::Participle)
        )
    };
    let article = (1..SUBJECT).map(|back| noun.minus(back)).find(|&ix| !part(ix));
    document.tag(noun) == Tag::Noun
        && !is_when(document, noun)
        && article.is_some_and(|ix| {
            matches!(document.low(ix), "a" | "an" | "the" | "one" | "another") && document.is(ix.prev(), ",")
        })
}

/// Whether the `noun` tells when it was: "the second *time* he won".
pub fn is_when(document: &Document, noun: TokenIx) -> bool {
    matches!(document.low(noun), "time" | "moment" | "day" | "week" | "month" | "year" | "night" | "morning")
}

/// Whether the token at `ix` may be the last of when something was.
pub fn is_last_of_time(document: &Document, ix: TokenIx) -> bool {
    let named = || match document.low(ix) {
        "year" | "month" | "week" | "ago" => true,
        low if document.tag(ix) == Tag::Proper => is_weekday(low) || is_month(low) || matches!(low, "march" | "may"),
        low => low.ends_with("0s"),
    };
    document.tag(ix) == Tag::Number || named()
}

/// Whether somebody with nothing but a pronoun or "his father" between did at `verb` what the noun before is told by, and a verb of that
/// noun follows the time: where that part begins, in "a boat | *he bought* in 2006 sank".
pub fn closed_contact(document: &Document, joints: &Joints, verb: TokenIx, end: TokenIx) -> Option<TokenIx> {
    let subject = verb.prev();
    let owner = subject.prev();
    let owned = || {
        document.tag(owner) == Tag::Possessive
            && document.tag(subject) == Tag::Noun
            && document.tag(owner.prev()) == Tag::Noun
            && joints.at(owner.prev()) == Joint::None
            && matches!(document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle))
    };
    let first = if is_contact(document, verb) {
        subject
    } else if owned() {
        owner
    } else {
        doer(document, joints, verb)?
    };
    (is_closed(document, joints, verb, end) || is_promised(document, joints, verb, end)).then_some(first)
}

/// Where the words begin that name who did at `verb` what the noun before them is told by: "a bridge *the city* built in 1990 fell".
fn doer(document: &Document, joints: &Joints, verb: TokenIx) -> Option<TokenIx> {
    let the = (2..=SUBJECT).map(|back| verb.minus(back)).find(|&ix| !document.tag(ix).is_nominal())?;
    let noun = the.prev();
    let done = document.tag(verb) == Tag::Verb(VerbForm::Past) && document.tag(verb.prev()).is_nominal();
    let told_of = document.tag(noun) == Tag::Noun && joints.at(noun) == Joint::None && !is_when(document, noun);
    (document.is(the, "the") && done && told_of).then_some(the)
}

/// Whether what the noun before is told by closes with a time and a comma, and what will be follows: "Under a plan the city *announced* on
/// Monday, schools will close".
fn is_promised(document: &Document, joints: &Joints, verb: TokenIx, end: TokenIx) -> bool {
    let rest = TokenRange::new(verb.next(), end);
    let comma = rest.iter().take(REACH).find(|&ix| joints.is_finite(ix) || joints.at(ix) != Joint::None);
    comma.filter(|&ix| joints.at(ix) == Joint::Comma && is_last_of_time(document, ix.prev())).is_some_and(|comma| {
        let next = rest.starting(comma.next()).iter().take(REACH).find(|&ix| joints.is_finite(ix));
        next.is_some_and(|ix| document.tag(ix) == Tag::Modal)
    })
}

/// Whether a time closes the relative clause with this `verb` and another verb follows: "the union *opened* in 2003 burned", "a villa
/// that he *bought* in 2003, burned".
pub fn is_closed(document: &Document, joints: &Joints, verb: TokenIx, end: TokenIx) -> bool {
    let rest = TokenRange::new(verb.next(), end);
    let closes = |ix: TokenIx| joints.is_finite(ix) || joints.at(ix) != Joint::None;
    let next = rest.iter().take(REACH).find(|&ix| closes(ix));
    next.is_some_and(|next| {
        let comma = joints.at(next) == Joint::Comma && joints.is_finite(document.past_adverbs(next.next()));
        is_last_of_time(document, next.prev()) && (joints.is_finite(next) || comma)
    })
}

/// The verb of the clause from `start` on that the tags take for a participle, where one joined to it at `second` is a past:
/// "The jury *retired* on Monday and returned".
pub fn taken_for_participle(
    document: &Document,
    joints: &Joints,
    start: TokenIx,
    second: TokenIx,
    end: TokenIx,
) -> Option<TokenIx> {
    if document.tag(second) != Tag::Verb(VerbForm::Past) {
        return None;
    }
    // "The jury of seven men and five women retired"
    let nominal = |ix: TokenIx| {
        document.tag(ix).is_nominal()
            || matches!(
                document.tag(ix),
                Tag::Determiner | Tag::Adjective | Tag::Preposition | Tag::Number | Tag::Conjunction
            )
    };
    let first = TokenRange::new(start, second).iter().take(REACH).find(|&ix| !nominal(ix))?;
    let hidden = document.tag(first) == Tag::Verb(VerbForm::Participle) && first > start;
    // "The man arrested on Monday and charged with theft *appeared*": there it is one.
    let mut rest =
        TokenRange::new(second.next(), end).iter().take(REACH).take_while(|&ix| joints.at(ix) == Joint::None);
    (hidden && document.tag(first.prev()).is_nominal() && !rest.any(|ix| joints.is_finite(ix))).then_some(first)
}

/// Whether "and" and one more verb follow the one at `ix` before another joint.
pub fn goes_on(document: &Document, joints: &Joints, ix: TokenIx) -> bool {
    let and = (1..=REACH).map(|by| ix.plus(by)).find(|&ix| joints.at(ix) != Joint::None);
    and.is_some_and(|and| joints.at(and) == Joint::And && document.tag(and.next()).is_verb())
}

/// Whether what the tags take for a participle at `ix`, behind the comma that closes a relative clause, is likelier a past
/// tense: no "by" follows it.
pub fn returns(document: &Document, ix: TokenIx) -> bool {
    // "appointed in June, quit on Wednesday"
    if document.tag(ix).is_verb() && matches!(document.low(ix), "quit" | "hit" | "cut" | "put" | "shut" | "beat") {
        return document.get(ix.next()).is_some() && document.low(ix.next()) != "by";
    }
    document.tag(ix) == Tag::Verb(VerbForm::Participle)
        && document.low(ix).ends_with("ed")
        && document.get(ix.next()).is_some()
        && document.low(ix.next()) != "by"
}

/// What may be a participle at `ix`, or behind an adverb there: "founded in 1921", "originally set for Tuesday". The tags
/// take many for a past.
pub fn participle_at(document: &Document, ix: TokenIx) -> Option<TokenIx> {
    let skipped = document.tag(ix) == Tag::Adverb || matches!(document.low(ix), "first" | "last");
    let ix = if skipped { ix.next() } else { ix };
    matches!(document.tag(ix), Tag::Verb(VerbForm::Participle | VerbForm::Past)).then_some(ix)
}

/// Whether the sentence that begins at `start` begins with a participle: "Born in Leeds, she became a judge."
pub fn opens_participial(document: &Document, start: TokenIx) -> bool {
    let low = document.low(start);
    // The tags take many a word with a capital for a name.
    let participle = participle_at(document, start).or_else(|| (low.len() > 4 && low.ends_with("ed")).then_some(start));
    participle.is_some_and(|participle| document.tag(participle.next()) == Tag::Preposition)
}
