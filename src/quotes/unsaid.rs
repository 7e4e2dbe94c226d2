//! What is no report, whatever its words resemble.

use super::cue::Class;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::mend::is_known;
use super::reader::Reader;
use super::works::names_a_work;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{WordMap, WordSet};

static CLAIMS: WordSet = WordSet::of(include_str!("../lexicon/quotes/claims.txt"));
static TALLIES: WordSet = WordSet::of(include_str!("../lexicon/quotes/tallies.txt"));

/// For each verb that reports the objects with which it reports nothing.
static THINGS: WordMap<&'static str> = WordMap::of(include_str!("../lexicon/quotes/things.txt"), Some);

/// Whether the draft reports nothing that is said: its cue is a conjunction ("provided that"), it bids the reader
/// ("Explain why the moon has phases"), it tells why a source has no name ("who asked not to be named"), it sums up in
/// a headline what somebody was told, it names a work ("starred in “The Long Way Home”"), or its content tells nothing ("a
/// report published last week").
pub fn is_unsaid(reader: &Reader, draft: &Draft) -> bool {
    let formed = matches!(draft.evidence, Evidence::Interview | Evidence::Transcript);
    let Some(cue) = draft.cue.filter(|_| !formed) else { return false };
    if reader.any(cue.end.prev(), &["provided", "providing"]) && reader.is(cue.end, "that") {
        return true;
    }
    if is_told_in_headline(reader, draft) {
        return true;
    }
    let [content] = draft.content.as_slice() else { return false };
    is_parted(reader, draft, cue, *content)
        || is_known(reader, cue, *content)
        || is_a_thing(reader, cue, *content)
        || only_seems(reader, draft, cue, *content)
        || was_asked(reader, cue, *content)
        || rings_up(reader, cue, *content)
        || is_made(reader, draft, cue, *content)
        || has_in_hand(reader, cue, *content)
        || is_found(reader, cue, *content)
        || is_act(reader, cue, *content)
        || is_aim(reader, draft, cue)
        || is_tally(reader, cue)
        || is_due(reader, draft, cue, *content)
        || is_of_the_dead(reader, cue, *content)
        || is_next_deed(reader, cue, *content)
        || takes_a_side(reader, draft, cue, *content)
        || tells_nothing(reader, draft, *content)
        || bids(reader, draft, cue, *content)
        || hides_a_name(reader, *content)
        || names_a_work(reader, draft, cue, *content)
        || is_doer(reader, draft, cue, *content)
}

/// The lemma of the last verb of the cue.
fn lemma(reader: &Reader, cue: TokenRange) -> Option<&'static str> {
    let verb = cue.iter().rev().find(|&ix| reader.tag(ix).is_verb())?;
    Some(reader.verb(verb)?.verb.lemma)
}

/// "claimed three wickets", "recalled its ambassador", "admitted 300 students", "recorded its first “severe” rating", "found Lee
/// with a fine cross".
fn is_a_thing(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const WITHIN: usize = 8;
    const WHERE: [&str; 8] = ["at", "behind", "beside", "inside", "near", "on", "outside", "under"];
    if cue.end != content.start {
        return false;
    }
    let Some(verb) = lemma(reader, cue) else { return false };
    let named = content.iter().take_while(|&ix| reader.tag(ix) == Tag::Proper).count();
    let acts = |ix: TokenIx| reader.tag(ix).is_verbal();
    if verb == "find" && named > 0 && reader.is(content.start.plus(named), "with") {
        const PASSES: [&str; 5] = ["ball", "corner", "cross", "pass", "through-ball"];
        return content.iter().any(|ix| reader.any(ix, &PASSES)) && !content.iter().any(acts);
    }
    // "found Lee on the pavement"
    if verb == "find" && named > 0 && reader.any(content.start.plus(named), &WHERE) {
        return !content.iter().any(|ix| acts(ix) || reader.quoted(ix));
    }
    let Some(nouns) = THINGS.get(verb) else { return false };
    if nouns.starts_with('0') && counts(reader, content) {
        return true;
    }
    let listed = |ix: &TokenIx| nouns.split(' ').any(|noun| noun == reader.low(*ix));
    let Some(thing) = content.iter().take(WITHIN).find(listed) else { return false };
    let before = content.ending(thing);
    let marked = verb == "record" && !reader.quoted(content.start) && !reader.quoted(thing);
    let describes = |ix| {
        reader.tag(ix).is_nominal()
            || matches!(reader.tag(ix), Tag::Determiner | Tag::Possessive | Tag::Pronoun)
            || marked && reader.quoted(ix)
    };
    let next = thing.next();
    let told = acts(next)
        || matches!(reader.tag(next), Tag::Noun | Tag::Adjective | Tag::Possessive)
        || verb == "call" && reader.tag(next) == Tag::Determiner;
    // "questioned witnesses about the leak"
    let asked = verb == "question" && content.iter().any(|ix| reader.any(ix, &["about", "over", "whether", "why"]));
    before.iter().all(describes) && !asked && !(content.contains(next) && told)
}

/// "20 trains", "£300 in expenses": so many of something, and nothing told of them.
fn counts(reader: &Reader, content: TokenRange) -> bool {
    let first = content.start.plus(usize::from(reader.any(content.start, &["£", "$", "€"])));
    let tells = |ix: TokenIx| {
        matches!(reader.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::To) || reader.quoted(ix)
    };
    reader.tag(first) == Tag::Number && !content.iter().any(tells)
}

/// "appeared to soften it": how it looks, and nobody says so; where something said or held looks so, it is told of.
fn only_seems(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let seems = matches!(lemma(reader, cue), Some("appear" | "seem"));
    let deed = || {
        let verb = content.iter().skip(1).find(|&ix| reader.tag(ix).is_verb() || reader.tag(ix) == Tag::Auxiliary);
        verb.is_some_and(|verb| reader.reports(verb).is_none()) && !content.iter().any(|ix| reader.quoted(ix))
    };
    seems && draft.voice == Voice::Nobody && reader.is(content.start, "to") && deed()
}

/// "The mayor, asked about the roof, said it leaked": who is asked in commas does not ask.
fn was_asked(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let asked = reader.is(cue.start, "asked") && reader.is(cue.start.prev(), ",") && cue.end <= content.start;
    let next = content.end.next();
    let goes_on = || reader.tag(next).is_verb() || reader.tag(next) == Tag::Auxiliary;
    asked && reader.is(content.end, ",") && goes_on()
}

/// "{A video} \<posted> by [the mayor] showed", "was quoted as {saying by KTA}": how something came about that tells.
fn is_made(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let made = matches!(draft.voice, Voice::Written(source) if content.end == cue.start
        && source.start == cue.end.next()
        && reader.is(cue.end, "by")
        && reader.reports(source.end).is_some()
        && reader.tag(source.end).is_verb());
    made || reader.is(content.start, "saying") && reader.is(content.start.next(), "by")
}

/// "was found dead", "was found not guilty": nobody says so.
fn is_found(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const STATES: [&str; 6] = ["alive", "dead", "guilty", "unconscious", "unharmed", "unresponsive"];
    let found = lemma(reader, cue) == Some("find") && cue.end == content.start;
    let passive = || cue.iter().any(|ix| reader.any(ix, &["was", "were", "been", "be", "is", "are"]));
    let state = if reader.is(content.start, "not") { content.start.next() } else { content.start };
    found && passive() && reader.any(state, &STATES)
}

/// "was admitted to hospital", "admitted him to bail", "testified at the trial", "leaning on what is left", "looked up to see
/// a car", "pointing to where it fell", "voted for the plan", "learned to swim", "hired a clerk", "added sleep to its list":
/// what was done, and where.
fn is_act(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    if cue.end != content.start {
        return false;
    }
    let first = cue.iter().find_map(|ix| reader.verb(ix).filter(|_| reader.tag(ix).is_verb()));
    let Some(first) = first.map(|known| known.verb.lemma) else { return false };
    let last = cue.end.prev();
    let tells = |ix: TokenIx| {
        matches!(reader.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::To) || reader.quoted(ix)
    };
    let leads = |ix: TokenIx| reader.any(ix, &["about", "of", "that", "how", "why", "what", "who", "where", ":"]);
    // "left town after rejecting the deal": what was done before.
    if reader.any(last, &["accepting", "refusing", "rejecting"]) && reader.any(last.prev(), &["after", "before"]) {
        const WORDS: [&str; 7] = ["advice", "blame", "calls", "criticism", "idea", "notion", "responsibility"];
        let word = |ix: TokenIx| reader.any(ix, &WORDS) || CLAIMS.has(reader.low(ix).trim_end_matches('s'));
        return !content.iter().any(|ix| tells(ix) || word(ix) || reader.is(ix, "that"));
    }
    match first {
        "learn" => reader.is(content.start, "to"),
        "hire" | "rewrite" => !content.iter().any(|ix| reader.quoted(ix)),
        "add" => {
            const SAID: [&str; 8] =
                ["caution", "caveat", "condemnation", "criticism", "note", "praise", "voice", "warning"];
            let object = || content.iter().take_while(|&ix| !reader.is(ix, ","));
            let thing = reader.tag(last).is_verb() || reader.is(last, "to");
            let quoted = || content.iter().any(|ix| reader.quoted(ix));
            // "sleep to its list"
            let to = |ix: TokenIx| reader.is(ix, "to") && !reader.tag(ix.next()).is_verb();
            let said = |ix: TokenIx| tells(ix) && !to(ix) || leads(ix) || reader.any(ix, &SAID);
            thing && !quoted() && !object().any(said)
        }
        // But "fired back", "fired off a letter".
        "fire" => {
            let shoots = reader.tag(last).is_verb() || reader.any(last, &GOES_ON);
            shoots && !reader.is(content.start, "back") && !content.iter().any(|ix| reader.quoted(ix))
        }
        "cry" | "sob" | "weep" => reader.any(content.start, &["after", "as", "at", "in", "when", "while"]),
        "point" => {
            reader.is(last, "at")
                || reader.is(content.start, "at")
                || reader.is(last, "to") && reader.is(content.start, "where")
        }
        "propose" | "report" => {
            let whom = matches!(reader.tag(content.start.next()), Tag::Pronoun | Tag::Proper | Tag::Determiner);
            reader.is(content.start, "to") && whom && !content.iter().skip(1).any(tells)
        }
        // "declined to $40 million": it fell.
        "decline" => {
            let to = usize::from(reader.is(content.start, "to"));
            let amount = content.start.plus(to);
            (to == 1 || reader.is(last, "to"))
                && (matches!(reader.tag(amount), Tag::Number | Tag::Determiner)
                    || reader.any(amount, &["$", "£", "€", "about", "around", "just", "between", "nearly", "almost"]))
        }
        // "wrote to the director on Monday": to whom is not what.
        "write" => {
            (reader.is(content.start, "to") || reader.is(last, "to"))
                && !content.iter().skip(1).any(|ix| tells(ix) || leads(ix))
        }
        "notice" | "recognise" | "recognize" | "see" => {
            !content.iter().any(|ix| tells(ix) || leads(ix) || reader.is(ix, "as"))
        }
        // "did not tell the police for three days"
        "tell" => reader.tag(last).is_verb() && !content.iter().any(|ix| tells(ix) || leads(ix)),
        "vote" => {
            let on = reader.any(last, &["for", "against"]) || reader.tag(last).is_verb();
            // "would vote for Lee" is what they mean to do.
            on && cue.iter().any(|ix| reader.is(ix, "voted"))
                && reader.tag(cue.start) != Tag::Modal
                && !content.iter().any(tells)
        }
        "lean" => {
            reader.any(cue.start, &["leaning", "leaned", "leant"]) && !content.iter().any(|ix| reader.is(ix, "to"))
        }
        "wake" => true,
        "look" => reader.any(cue.end.prev(), &["see", "find"]) || reader.any(content.start.next(), &["see", "find"]),
        "attack" => reader.low(content.start).starts_with(|first: char| first.is_ascii_digit()),
        "admit" => {
            let done = cue.iter().any(|ix| reader.any(ix, &["was", "were", "been", "be", "is", "are", "being"]));
            let into = reader.is(cue.end.prev(), "to") || reader.is(content.start, "to");
            let whom = reader.tag(content.start) == Tag::Pronoun || reader.tag(content.start) == Tag::Proper;
            done && into || whom && content.len() > 2 && reader.is(content.start.next(), "to")
        }
        "testify" => {
            let told = |ix: TokenIx| reader.quoted(ix) || reader.any(ix, &["that", "how", "to", "about"]);
            let place = |ix: TokenIx| reader.any(ix, &["at", "before", "in"]);
            let placed = place(content.start) || place(cue.end.prev()) || reader.any(content.start, &["last", "on"]);
            placed && !reader.is(cue.end.prev(), "that") && !content.iter().any(told)
        }
        _ => false,
    }
}

/// "talks aimed at averting a strike": what a thing is for, nobody says.
fn is_aim(reader: &Reader, draft: &Draft, cue: TokenRange) -> bool {
    let beside = !matches!(draft.voice, Voice::Written(source) if source.end < cue.start);
    let aimed = reader.any(cue.end.minus(2), &["aimed", "aiming"]) && reader.is(cue.end.prev(), "at");
    aimed && beside && cue.len() > 1
}

/// "his 14th goal of {the season}"
fn is_tally(reader: &Reader, cue: TokenRange) -> bool {
    let number = cue.iter().any(|ix| reader.tag(ix) == Tag::Number || reader.low(ix).ends_with("th"));
    number && reader.is(cue.end.prev(), "of") && TALLIES.has(reader.low(cue.end.minus(2)))
}

/// "{The deal} \<must be approved> by [the board]": what is still to be said by somebody is not said.
fn is_due(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let modal = reader.tag(cue.start) == Tag::Modal && cue.iter().any(|ix| reader.is(ix, "be"));
    let clause = |ix: TokenIx| reader.tag(ix).is_verb() || reader.tag(ix) == Tag::Auxiliary || reader.quoted(ix);
    // "{Half of them} \<will be asked> {to give it up}"
    let asked = || draft.voice == Voice::Nobody && reader.is(cue.start, "will") && reader.is(cue.end.prev(), "asked");
    if modal && asked() && reader.is(content.start, "to") {
        return true;
    }
    modal && content.end <= cue.start && reader.is(cue.end, "by") && !content.iter().any(clause)
}

/// "Lee, Who \<Showed> {How Mills Work}, Dies at 91": for what somebody is known who has died, in a headline.
fn is_of_the_dead(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let (who, dies) = (cue.start.prev(), content.end.next());
    let known = reader.is(who, "who") && reader.capital(who) && reader.any(dies, &["dies", "dead"]);
    known && reader.reports(cue.end.prev()).is_none_or(|verb| verb.class == Class::Finding)
}

/// "{The motion passed}, with \[Lee\] \<opposed>": what one is for or against does not stand before as a clause.
fn takes_a_side(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let Voice::Written(source) = draft.voice else { return false };
    let behind = content.end <= source.start && source.end == cue.start && cue.len() == 1;
    let sides = matches!(lemma(reader, cue), Some("back" | "favor" | "oppose" | "support"));
    let clause = content.iter().any(|ix| reader.tag(ix).is_finite());
    behind && sides && clause && !content.iter().any(|ix| reader.quoted(ix))
}

/// "holds shares": whoever holds something says nothing, but one holds that it rained, or somebody responsible.
fn has_in_hand(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let finite = |ix: TokenIx| reader.tag(ix).is_verbal();
    let that =
        reader.is(content.start.prev(), "that") || reader.is(content.start, "that") && content.iter().any(finite);
    let judged = || content.iter().any(|ix| reader.any(ix, &["accountable", "responsible"]) || reader.quoted(ix));
    lemma(reader, cue) == Some("hold") && cue.end <= content.start && !that && !judged()
}

/// "called the mayor to thank her": by telephone.
fn rings_up(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const WHY: [&str; 7] = ["apologise", "apologize", "ask", "congratulate", "discuss", "thank", "wish"];
    let whom = matches!(reader.tag(content.start), Tag::Proper | Tag::Pronoun) && !reader.quoted(content.start);
    let verb = reader.verb(cue.end.prev()).is_some_and(|known| known.verb.lemma == "call");
    verb && whom
        && cue.end == content.start
        && content.iter().any(|ix| reader.is(ix, "to") && reader.any(ix.next(), &WHY))
}

/// "She laughs, {then takes off her glasses}", "rewrote it, \<only to see> {it fail}": what somebody did next, or what came
/// of it.
fn is_next_deed(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let next = content.start.next();
    let acts = || reader.verb(next).is_some() && !reader.capital(next) && !reader.tag(next).helps();
    let then = cue.end <= content.start && reader.is(content.start, "then") && !reader.quoted(content.start) && acts();
    then || reader.is(cue.start, "only") && reader.is(cue.start.next(), "to")
}

/// "{Lee, a historian,} \<rejected that>.": who it is that did so is not what was rejected.
fn is_doer(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let this = cue.len() > 1 && reader.any(cue.end.prev(), &["that", "this", "it"]);
    draft.voice == Voice::Nobody && content.end <= cue.start && this && reader.any(cue.end, &[".", ";", "!"])
}

/// "Driver saw signal change, inquest told": in a headline whoever is told hears it.
fn is_told_in_headline(reader: &Reader, draft: &Draft) -> bool {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return false };
    let paragraph = reader.document.paragraph(reader.document.token(cue.start).paragraph).tokens;
    let before = draft.content.iter().all(|content| content.end <= source.start);
    before && cue.len() == 1 && cue.end == paragraph.end && source.end == cue.start && reader.is(cue.start, "told")
}

/// What goes on after the time of a clause with how it came about: "resigned Tuesday | after a paper asked".
const GOES_ON: [&str; 8] = ["after", "when", "before", "as", "because", "while", "following", "amid"];

/// "a report \<published> {last week}", "\<resigned> {Tuesday after a paper asked}", "{which} is \<disputed>": a time, or a
/// pronoun that nobody says.
fn tells_nothing(reader: &Reader, draft: &Draft, content: TokenRange) -> bool {
    let timed = |ix: TokenIx| reader.is_time(ix) && !reader.quoted(ix);
    let after = content.iter().find(|&ix| !timed(ix));
    let when = after.is_some_and(|ix| ix > content.start && reader.any(ix, &GOES_ON) && !reader.quoted(ix));
    if when && draft.cue.is_some_and(|cue| cue.end == content.start) {
        return true;
    }
    let pronoun = content.len() == 1 && reader.any(content.start, &["who", "which", "that", "it"]);
    let fronted = draft.cue.is_some_and(|cue| content.end <= cue.start);
    // "{On their last night in Dover}, [he] \<proposed>"
    let occasion = || {
        let verb = |ix: TokenIx| reader.tag(ix).is_verb() || reader.tag(ix).is_finite() || reader.quoted(ix);
        let when = |ix: TokenIx| timed(ix) || reader.any(ix, &["day", "evening", "morning", "night", "week"]);
        reader.any(content.start, &["at", "during", "in", "on"])
            && content.iter().skip(1).any(when)
            && !content.iter().any(verb)
    };
    // "{As the band played}, [fans] \<screamed>"
    let meanwhile = || {
        reader.any(content.start, &["as", "while"])
            && !content.iter().any(|ix| reader.is(ix, ",") || reader.quoted(ix))
            && matches!(draft.voice, Voice::Written(source) if content.end.next() == source.start)
    };
    after.is_none() || pronoun && draft.voice == Voice::Nobody || fronted && (occasion() || meanwhile())
}

/// "an event that nobody expects, {and a gift}", "{They met}, and \[Lee\] \<sang>": what a comma and a conjunction part from
/// the cue is none of its objects, and not what is told before it.
fn is_parted(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let joined = matches!(draft.voice, Voice::Written(source) if source.end == cue.start
        && reader.is(content.end, ",")
        && reader.is(source.start.prev(), "and")
        && source.start.minus(2) == content.end
        && !reader.quoted(content.end.prev()));
    if joined {
        return true;
    }
    reader.tag(content.start) == Tag::Conjunction
        && !reader.quoted(content.start)
        && reader.is(cue.end, ",")
        && cue.end.next() == content.start
}

fn bids(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let sentence = reader.document.sentence_at(cue.start);
    let first = sentence.iter().find(|&ix| reader.is_word(ix)) == Some(cue.start);
    draft.voice == Voice::Nobody
        && first
        && reader.tag(cue.start) == Tag::Verb(VerbForm::Base)
        && !reader.quoted(content.start)
}

fn hides_a_name(reader: &Reader, content: TokenRange) -> bool {
    let at = if reader.is(content.start, "that") { content.start.next() } else { content.start };
    let at = if reader.any(at, &["his", "her", "their"]) { at.plus(2) } else { at };
    let not = reader.is(at, "not");
    let be = if reader.is(at.next(), "to") { at.plus(2) } else { at.next() };
    not && reader.is(be, "be") && reader.any(be.next(), &["named", "identified", "quoted", "used", "published"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::quotes::marked;

    #[test]
    fn what_reports_nothing_is_told_from_what_does() {
        let mut wrong = Vec::new();
        for (marked, says) in [
            ("[A man] <was found> {not guilty of theft}.", false),
            ("{They met on Tuesday}, and [Ann Lee] <sang>.", false),
            ("{They met on Tuesday}, [Ann Lee] <said>.", true),
            ("{Driver saw signal change}, [inquest] <told>", false),
            ("{Driver saw signal change}, [inquest] <says>", true),
            ("{Driver saw it}, [Ruiz] <told> the inquest.", true),
            ("[A report] <published> {last week} found a leak.", false),
            ("[A report] <published> {last week’s figures}.", true),
            ("[The minister] <resigned> {Tuesday after a paper asked about his villa}.", false),
            ("[The minister] <said> {Tuesday was the last day}.", true),
            ("[The minister] <said> {“Tuesday after lunch”}.", true),
            ("He left the mill, {which} is <disputed>.", false),
            ("He left the mill, {which} [Ruiz] <disputes>.", true),
            ("The loan is free, <provided> that {the book comes back}.", false),
            ("It is what [nobody] <expects>, {and a gift that nobody wants}.", false),
            ("It is what [nobody] <expects>, {or so they say}", false),
            ("[Ruiz] <expects> {and demands a gift}.", true),
            ("<Explain> {why the moon has phases}.", false),
            ("[Ruiz] asked them to <explain> {why the moon has phases}.", true),
            ("A miller [who] <asked> {not to be named} left.", false),
            ("[Ruiz] <asked> {that her name not be used}.", false),
            ("[Ruiz] <asked> {not to be interrupted}.", true),
            ("[He] <wrote a book called> {“The Quiet Hand at Home.”}", false),
            ("[He] <wrote> {a book called “The Quiet Hand at Home.”}", false),
            ("[He] <said> {it was called “The Quiet Hand.”}", true),
            ("[He] <wrote that it was> {“the end of it all.”}", true),
            ("[Turkey] <recalled> {its ambassador to Mali}.", false),
            ("[Ruiz] <recalled> {her years at the mill}.", true),
            ("[Dover] <claimed> {their first win}.", false),
            ("[Ruiz] <claimed> {their first win was luck}.", true),
            ("[Ruiz] <claimed> {victory}.", true),
            ("[Dover] <pressed for> {a winner but Leeds held firm}.", false),
            ("[The union] <pressed for> {a ban}.", true),
            ("[The referee] <showed> {Ruiz a yellow card}.", false),
            ("[The poll] <showed> {Ruiz a few points ahead}.", true),
            ("Ruiz <seemed> {to suggest that it leaked}.", true),
            ("[Ruiz] <called on> {Lee to apologise}.", true),
            ("[The referee] <showed> {a yellow card}.", false),
            ("[Cole] <found> {Ruiz with a fine cross}.", false),
            ("[The court] <found> {Ruiz had a knife}.", true),
            ("[The poll] <found> {Ruiz with a small lead}.", true),
            ("Ruiz <appeared> {to soften that statement}.", false),
            ("[The mayor], <asked about> {the roof}, said it leaked.", false),
            ("[The mayor] <asked about> {the roof}.", true),
            ("[Ruiz] <called> {Lee on Sunday to thank him}.", false),
            ("[Ruiz] <called> {Lee a liar}.", true),
            ("[The court] <held> that {the arrest was illegal}.", true),
            ("[Ruiz] <holds> {shares in the mill}.", false),
            ("Ruiz <was found> {dead in the mill}.", false),
            ("[The jury] <found> {him guilty}.", true),
            ("Ruiz <was admitted to> {hospital on Monday}.", false),
            ("[Ruiz] <admitted to> {the theft}.", true),
            ("[The court] <admitted> {him to bail}.", false),
            ("[Ruiz] <admitted> {he had lied to Lee}.", true),
            ("[Ruiz] <did not testify> {at the trial}.", false),
            ("[Ruiz] <testified that> {at the time it rained}.", true),
            ("[Ruiz] <testified at> {the trial last week}.", false),
            ("[Ruiz] <testified against> {the mayor}.", true),
            ("[Rebels] <attacked> {a village on Monday}.", false),
            ("[Ruiz] <attacked> {the village plan}.", true),
            ("[Ruiz] <attacked> {the mayor of a village}.", true),
            ("“It rained,” [Ruiz] said, <leaning on> {what is left of the gate}.", false),
            ("[Ruiz] <looked up to see> {a car}.", false),
            ("[Ruiz] <looked up> {to see a car}.", false),
            ("[Ruiz] <leans on> {Lee to resign}.", true),
            ("[Cole] <attacked> {20km from home}.", false),
            ("[Ruiz] <looked at> {whether it leaked}.", true),
            ("Ruiz stood there, <pointing to> {where it fell}.", false),
            ("Ruiz stood there, <pointing> {at the gap in the wall}.", false),
            ("[Ruiz] <pointed to> {the gap in the report}.", true),
            ("[Profit] <declined> {to $40 million}.", false),
            ("[The rate] <declined to> {its lowest level}.", false),
            ("[Ruiz] <declined> {to comment}.", true),
            ("[Ruiz] <declined> {to give two names}.", true),
            ("[Ruiz] <wrote to> {the director on Monday}.", false),
            ("[Ruiz] <wrote> {to her mother in June 1944}.", false),
            ("[Ruiz] <wrote to> {the director that it leaked}.", true),
            ("[Ruiz] <wrote to> {the director about the leak}.", true),
            ("[Ruiz] <did not tell> {the police for three days}.", false),
            ("[Ruiz] <told> {nobody}.", false),
            ("[Ruiz] <told> {the police it leaked}.", true),
            ("[Ruiz] <told> {the police about the leak}.", true),
            ("[Ruiz] <told the police of> {a leak}.", true),
            ("[Ruiz] <saw> {the ridges on a screen in May}.", false),
            ("[Ruiz] <recognised> {it from the description}.", false),
            ("[Ruiz] <sees> {the plan as a threat}.", true),
            ("[Ruiz] <noticed> {the door was open}.", true),
            ("[Ruiz] <voted for> {the plan}.", false),
            ("[Ruiz] <would vote for> {Lee}.", true),
            ("[Ruiz] <voted against> {closing the mill}.", true),
            ("[The board] <voted> {to close the mill}.", true),
            ("[Ruiz] <wept> {as a letter was read}.", false),
            ("[Ruiz] <cried> {for help}.", true),
            ("[Ruiz] <learned> {to swim at forty}.", false),
            ("[Ruiz] <learned> {the mill had closed}.", true),
            ("[Ruiz] <proposed> {to her on the beach}.", false),
            ("[Ruiz] <proposed> {to close the mill}.", true),
            ("[Ruiz] <reported> {to the barracks on Monday}.", false),
            ("[The school] <admitted> {300 pupils last year}.", false),
            ("[The school] <admitted> {300 pupils had left}.", true),
            ("[The school] <admitted> {failing 300 pupils}.", true),
            ("[The firm] <ordered> {20 trains}.", false),
            ("[The firm] <ordered> {20 people to leave}.", true),
            ("[Ruiz] <ordered> {a review}.", true),
            ("[Ruiz] <claimed> {£300 in expenses}.", false),
            ("[The town] <recorded> {its first “severe” fire rating}.", false),
            ("[The coroner] <recorded> {an “open” verdict}.", true),
            ("[Ruiz] <called> {an ambulance}.", false),
            ("[Ruiz] <called> {the doctor a liar}.", true),
            ("[Ruiz] <called> {an ambulance strike unlikely}.", true),
            ("[Police] <questioned> {a man for three hours}.", false),
            ("[The lawyer] <questioned> {a man about the leak}.", true),
            ("[Ruiz] <wrote> {two novels}.", false),
            ("[Ruiz] <wrote> {that two novels were lost}.", true),
            ("[Ruiz] <backed> {his car into a wall}.", false),
            ("[Ruiz] <backed> {the car tax}.", true),
            ("[Ruiz] <answered> {the door}.", false),
            ("[Ruiz] <instructed> {solicitors}.", false),
            ("[Ruiz] <instructed> {the clerks to leave}.", true),
            ("{The motion had passed}, with [Ruiz] <opposed>.", false),
            ("{The motion}, which [Ruiz] <opposed>, passed.", true),
            ("[Ruiz] <held> {that meeting in May}.", false),
            ("[Voters] <hold> {Ruiz responsible for the leak}.", true),
            ("{A video} <posted> by [the mayor] showed a leak.", false),
            ("[The firm] <hired> {Ruiz as a clerk}.", false),
            ("[Ruiz] <rewrote> {the law a year later}.", false),
            ("[The council] <added> {sleep to its list in May, closing a gap}.", false),
            ("[The council] <added sleep to> {its list}.", false),
            ("[Ruiz] <added> {it had leaked}.", true),
            ("[Ruiz] <added> {a note of caution}.", true),
            ("[Ruiz] <added> {“sleep”}.", true),
            ("[Police] <fired> {tear gas at the crowd}.", false),
            ("[Police] <fired after> {stones were thrown}.", false),
            ("[Ruiz] <fired back> {that it leaked}.", true),
            ("[Police] <found> {Ruiz on the pavement}.", false),
            ("[Police] <found> {Ruiz was on the pavement}.", true),
            ("[Police] <found> {Ruiz at fault}.", false),
            ("[She] <laughs>, {then takes off her glasses}.", false),
            ("[She] <said> {then was the time}.", true),
            ("[She] <says> {“then go”}.", true),
            ("They rewrote it, <only to see> {it fail}.", false),
            ("{On their last night in Dover}, [he] <proposed>.", false),
            ("{As the band played}, [fans] <screamed>.", false),
            ("{As the band played, it rained}, [Ruiz] <said>.", true),
            ("{In May it leaked}, [he] <said>.", true),
            ("[The agency] <issued> {a fine of $300 in May}.", false),
            ("[The agency] <issued> {a warning to drivers}.", true),
            ("[He] <released> {the first draft in May}.", false),
            ("[He] <released> {a statement on the draft}.", true),
            ("[Ruiz] <showed> {no emotion}.", false),
            ("[Dover] <denied> {Leeds a first win}.", false),
            ("[Dover] <denied> {it was a win}.", true),
            ("[Ana Ruiz], Who <Showed> {How Mills Work}, Dies at 91", false),
            ("[Ana Ruiz], Who <Said> {Mills Would Close}, Dies at 91", true),
            ("[Ana Ruiz], who <showed> {how mills work}, was there.", true),
            ("[Workers] walk out after <rejecting> {contract}", false),
            ("[Workers] <left before accepting> {the offer of help}.", false),
            ("[Workers] left after <rejecting> {claims of theft}.", true),
            ("[Workers] left after <rejecting> {that it leaked}.", true),
            ("[Workers] <rejected> {the contract}.", true),
            ("[The team] <repeated> {the work}.", false),
            ("[The team] <repeated> {the claim}.", true),
            ("[The team] <repeated> {work was late}.", true),
            ("Half of them <will be asked> {to give it up}.", false),
            ("Half of them <were asked> {to give it up}.", true),
            ("[The poll] <showed> {emotion ran high}.", true),
            ("Ruiz <was quoted as> {saying by the Courier}.", false),
        ] {
            let text = marked::plain(marked);
            let document = Document::read(&text);
            let times = crate::time::find(&document, None);
            let draft = marked::draft(&document, marked);
            if is_unsaid(&Reader::new(&document, &times), &draft) == says {
                wrong.push(marked);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
