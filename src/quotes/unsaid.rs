//! What is no report, whatever its words resemble.

mod act;
#[cfg(test)]
mod cases;
mod thing;

use super::cue::Class;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::mend::is_known;
use super::reader::Reader;
use super::works::names_a_work;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;

static TALLIES: WordSet = WordSet::of(include_str!("../lexicon/quotes/tallies.txt"));

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
        || thing::is_a_thing(reader, cue, *content)
        || only_seems(reader, draft, cue, *content)
        || was_asked(reader, cue, *content)
        || describes_its_noun(reader, draft, cue, *content)
        || is_place(reader, draft, cue, *content)
        || rings_up(reader, cue, *content)
        || is_made(reader, draft, cue, *content)
        || has_in_hand(reader, cue, *content)
        || is_found(reader, cue, *content)
        || act::is_act(reader, cue, *content)
        || is_label(reader, cue, *content)
        || is_aim(reader, draft, cue)
        || is_tally(reader, cue)
        || is_done_in_headline(reader, cue, *content)
        || asks_in_heading(reader, cue, *content)
        || is_due(reader, draft, cue, *content)
        || is_of_the_dead(reader, cue, *content)
        || is_next_deed(reader, cue, *content)
        || takes_a_side(reader, draft, cue, *content)
        || tells_nothing(reader, draft, *content)
        || bids(reader, draft, cue, *content)
        || hides_a_name(reader, *content)
        || names_a_work(reader, draft, cue, *content)
}

/// "\<Talks> that {had been set for Monday} were put off": when the thing that only sums up what is said came about.
fn describes_its_noun(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let that = content.start.prev();
    draft.voice == Voice::Nobody
        && cue.end == that
        && reader.is(that, "that")
        && reader.tag(cue.end.prev()) == Tag::Noun
        && reader.tag(content.start).is_finite()
        && !reader.quoted(content.start)
}

/// The lemma of the last verb of the cue.
fn lemma(reader: &Reader, cue: TokenRange) -> Option<&'static str> {
    let verb = cue.iter().rev().find(|&ix| reader.tag(ix).is_verb())?;
    Some(reader.verb(verb)?.verb.lemma)
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

/// "The mayor, pressed by a rival, {at question time}": where one was asked or praised by somebody is not what was said.
fn is_place(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    let by = matches!(draft.voice, Voice::Written(source) if cue.end <= source.start
        && reader.is(source.start.prev(), "by")
        && source.end.next() == content.start
        && reader.is(source.end, ","));
    let told = |ix: TokenIx| reader.tag(ix).is_verb() || reader.quoted(ix);
    by && reader.any(content.start, &["at", "during", "in", "outside"]) && !content.iter().any(told)
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
    // "a plan \<announced> {by the mayor would close it}"
    let passive = cue.end == content.start
        && reader.is(content.start, "by")
        && reader.tag(cue.end.prev()) == Tag::Verb(VerbForm::Participle);
    // "They \<were questioned by> {detectives and freed}"
    let by = cue.end == content.start
        && reader.is(cue.end.prev(), "by")
        && cue.iter().any(|ix| reader.any(ix, &["was", "were", "been", "be", "is", "are"]))
        && matches!(draft.voice, Voice::Written(source) if source.end == cue.start)
        && !reader.quoted(content.start);
    made || passive || by || reader.is(content.start, "saying") && reader.is(content.start.next(), "by")
}

/// "was found dead", "was found not guilty": nobody says so.
fn is_found(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const STATES: [&str; 6] = ["alive", "dead", "guilty", "unconscious", "unharmed", "unresponsive"];
    let found = lemma(reader, cue) == Some("find") && cue.end == content.start;
    let passive = || cue.iter().any(|ix| reader.any(ix, &["was", "were", "been", "be", "is", "are"]));
    let state = if reader.is(content.start, "not") { content.start.next() } else { content.start };
    found && passive() && reader.any(state, &STATES)
}

/// "talks aimed at averting a strike": what a thing is for, nobody says.
fn is_aim(reader: &Reader, draft: &Draft, cue: TokenRange) -> bool {
    let beside = !matches!(draft.voice, Voice::Written(source) if source.end < cue.start);
    let aimed = reader.any(cue.end.minus(2), &["aimed", "aiming"]) && reader.is(cue.end.prev(), "at");
    aimed && beside && cue.len() > 1
}

/// "WHAT WE’RE \<READING>: {A novel}": what is above the words of a newsletter.
fn is_label(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let lower = |ix: TokenIx| reader.document.str(ix).contains(char::is_lowercase);
    let shouts = cue.iter().any(|ix| reader.document.token(ix).is_word()) && !cue.iter().any(lower);
    let plain = content.iter().any(lower) && !content.iter().any(|ix| reader.quoted(ix));
    cue.end <= content.start && reader.is(content.start.prev(), ":") && shouts && plain
}

/// "his 14th goal of {the season}"
fn is_tally(reader: &Reader, cue: TokenRange) -> bool {
    let number = cue.iter().any(|ix| reader.tag(ix) == Tag::Number || reader.low(ix).ends_with("th"));
    number && reader.is(cue.end.prev(), "of") && TALLIES.has(reader.low(cue.end.minus(2)))
}

/// "Late goal \<sinks> {Dover}": what is done to something, by a verb that reports nothing, in a headline.
fn is_done_in_headline(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    let title = reader.document.title().is_some_and(|title| title.contains(reader.document.span(cue)));
    let told = |ix: TokenIx| reader.tag(ix).is_verbal() || reader.tag(ix) == Tag::To || reader.quoted(ix);
    title
        && cue.len() == 1
        && cue.end == content.start
        && reader.tag(cue.start) == Tag::Verb(VerbForm::Present)
        && reader.reports(cue.start).is_none()
        && !content.iter().any(told)
}

/// "What \[the candidates\] \<said about> {the vote}", "Here’s what \[they\] \<are saying about> {it}": a line of its own, with no verb
/// but that, asks what was said.
fn asks_in_heading(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const WITHIN: usize = 3;
    let line = reader.document.paragraph(reader.document.token(cue.start).paragraph).tokens;
    let what = line.iter().take(WITHIN).find(|&ix| reader.any(ix, &["what", "how"]));
    let stops = |last: TokenIx| reader.any(last, &[".", "!"]) || reader.quoted(last);
    let told = |ix: TokenIx| reader.tag(ix).may_be_finite() || reader.quoted(ix);
    what.is_some_and(|what| what < cue.start)
        && cue.end <= content.start
        && reader.trimmed(line).end == content.end
        && !line.last().is_some_and(stops)
        && !content.iter().any(told)
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
    let that = reader.is(content.start.prev(), "that");
    let judged = || content.iter().any(|ix| reader.any(ix, &["accountable", "responsible"]) || reader.quoted(ix));
    lemma(reader, cue) == Some("hold") && cue.end <= content.start && !that && !judged()
}

/// "called the mayor to thank her": by telephone; "were called on Sunday to reports of a fire": out there.
fn rings_up(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    const WHY: [&str; 7] = ["apologise", "apologize", "ask", "congratulate", "discuss", "thank", "wish"];
    const BE: [&str; 4] = ["are", "been", "was", "were"];
    let whom = matches!(reader.tag(content.start), Tag::Proper | Tag::Pronoun) && !reader.quoted(content.start);
    let last = cue.end.prev();
    let verb = reader.verb(last).is_some_and(|known| known.verb.lemma == "call");
    let whither = reader.is(content.start, "to") && reader.tag(content.start.next()) != Tag::Verb(VerbForm::Base);
    let out = cue.end <= content.start && whither && reader.any(last.prev(), &BE);
    verb && out
        || verb
            && whom
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
    // "a debt that she knew {about and a question}"
    let dangles = reader.any(content.start, &["about", "against", "at", "for", "of", "on", "to", "with"]);
    if acts_besides(reader, draft) || dangles && reader.any(content.start.next(), &["and", "but", "or"]) {
        return true;
    }
    reader.tag(content.start) == Tag::Conjunction
        && !reader.quoted(content.start)
        && reader.is(cue.end, ",")
        && cue.end.next() == content.start
}

/// "{They met}, and \[Lee\] \<sang>": whether the source acts in a clause of its own behind the content.
pub fn acts_besides(reader: &Reader, draft: &Draft) -> bool {
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return false;
    };
    source.end == cue.start
        && reader.is(content.end, ",")
        && reader.is(source.start.prev(), "and")
        && source.start.minus(2) == content.end
        && !reader.quoted(content.end.prev())
}

/// "Explain why the moon has phases", "Anyone who saw it \<is asked> {to call the police}": it is for the reader to do.
fn bids(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> bool {
    const ASKED: [&str; 5] = ["advised", "asked", "encouraged", "requested", "urged"];
    const RINGS: [&str; 8] = ["call", "contact", "email", "phone", "report", "ring", "text", "visit"];
    let sentence = reader.document.sentence_at(cue.start);
    let first = sentence.iter().find(|&ix| reader.is_word(ix)) == Some(cue.start);
    let bidden = reader.any(cue.end.prev(), &ASKED) && reader.any(cue.end.minus(2), &["are", "is"]);
    let rings = bidden && cue.end == content.start && reader.any(content.start.next(), &RINGS);
    draft.voice == Voice::Nobody
        && (first && reader.tag(cue.start) == Tag::Verb(VerbForm::Base) || rings)
        && !reader.quoted(content.start)
}

fn hides_a_name(reader: &Reader, content: TokenRange) -> bool {
    let at = if reader.is(content.start, "that") { content.start.next() } else { content.start };
    let at = if reader.any(at, &["his", "her", "their"]) { at.plus(2) } else { at };
    let not = reader.is(at, "not");
    let be = if reader.is(at.next(), "to") { at.plus(2) } else { at.next() };
    not && reader.is(be, "be") && reader.any(be.next(), &["named", "identified", "quoted", "used", "published"])
}
