//! Where the cue ends and what is said begins.

use super::that;
use super::whose::NAMES;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::cue::{Class, Takes};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::fronted::is_hearer;
use crate::quotes::kinds;
use crate::quotes::reader::Reader;

static MANNERS: WordSet = WordSet::of(include_str!("../../lexicon/quotes/manners.txt"));

/// "declined *to say* whether they had noticed": the question is what is said, and all before it is the cue.
pub fn question(reader: &Reader, draft: &mut Draft) {
    const SAYS: [&str; 6] = ["say", "disclose", "reveal", "tell", "specify", "explain"];
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let (to, question) = (content.start, content.start.plus(2));
    let denies = reader.verb(cue.end.prev()).is_some_and(|verb| matches!(verb.verb.lemma, "decline" | "refuse"));
    let says = cue.end == to && reader.is(to, "to") && reader.any(to.next(), &SAYS);
    if denies && says && reader.of_kind(question, kinds::QUESTION) && question < content.end {
        draft.cue = Some(cue.ending(question));
        content.start = question;
    }
}

/// "promised residents that it would be mended", "told a crowd in the hall that it leaked": to whom it was said is none of it.
pub fn behind_those_addressed(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let Some(verb) = reader.verb(cue.end.prev()).filter(|_| cue.end <= content.start) else { return };
    // "told those who live there that it leaked"
    let who = content.start;
    if cue.end < who && verb.verb.lemma == "tell" && reader.is(who, "who") && cue.end.plus(WHOM) >= who {
        let parts = |&ix: &TokenIx| reader.quoted(ix) || reader.any(ix, &["that", ",", ":"]);
        let that = content.iter().skip(2).find(parts).filter(|&ix| reader.is(ix, "that"));
        let that = that.filter(|that| reader.reports(that.prev()).is_none() && that.next() < content.end);
        content.start = that.map_or(content.start, TokenIx::next);
        return;
    }
    if cue.end < content.start {
        return;
    }
    let whom = reader.phrase_starting_at(content.start, content.end, false);
    // "told MPs, who had met in the hall, that it leaked"
    let described =
        whom.filter(|whom| reader.is(whom.end, ",") && reader.any(whom.end.next(), &["who", "which", "whose"]));
    if let Some(whom) = described.filter(|_| verb.verb.lemma == "tell") {
        let that = content.starting(whom.end).iter().find(|&ix| reader.is(ix, "that") && reader.is(ix.prev(), ","));
        content.start = that.filter(|that| that.next() < content.end).map_or(content.start, TokenIx::next);
        return;
    }
    let promised = matches!(verb.verb.lemma, "email" | "pledge" | "promise" | "text");
    if let Some(whom) = whom.filter(|whom| promised && reader.is(whom.end, "that") && whom.end.next() < content.end) {
        content.start = whom.end.next();
        return;
    }
    if let Some(that) =
        whom.filter(|_| verb.verb.lemma == "tell").and_then(|whom| behind_participle(reader, whom, content.end))
    {
        content.start = that.next();
    }
}

/// How many tokens those told have at the most before a clause about them.
const WHOM: usize = 6;

/// The "that" behind those told, who are doing something somewhere: "a crowd gathered at the hall that".
fn behind_participle(reader: &Reader, whom: TokenRange, end: TokenIx) -> Option<TokenIx> {
    const WITHIN: usize = 12;
    let verb = whom.end;
    let participle = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle | VerbForm::Ing));
    // "told him by phone that it leaked", but "told him of a mill that leaked"
    let means = reader.tag(verb) == Tag::Preposition && !reader.any(verb, &["about", "of"]);
    let place = TokenRange::new(verb.next(), end.min(verb.plus(WITHIN)));
    let stops = |&ix: &TokenIx| reader.tag(ix).is_finite() || reader.quoted(ix) || reader.any(ix, &["that", ",", ":"]);
    let that = place.iter().find(stops).filter(|&ix| reader.is(ix, "that"))?;
    let placed = matches!(reader.tag(verb.next()), Tag::Preposition | Tag::Adverb);
    ((participle && placed || means) && that.next() < end).then_some(that)
}

/// "told me over lunch: | “It leaks”", "answered without looking up: | “It leaks”": what leads to a colon is none of it.
pub fn behind_its_colon(reader: &Reader, draft: &mut Draft) {
    const LONGEST: usize = 10;
    let (Some(cue), [content]) = (draft.cue, draft.content.as_mut_slice()) else { return };
    let Some(open) = content.iter().take(LONGEST).find(|&ix| reader.quoted(ix)) else { return };
    let lead = content.ending(open);
    // "said it: | “No.”"
    let points = lead.len() == 2 && reader.any(lead.start, &["it", "that", "this"]);
    let leads = points || matches!(reader.tag(lead.start), Tag::Preposition | Tag::Verb(VerbForm::Ing));
    let colon = lead.len() > 1 && reader.is(open.prev(), ":") && reader.opens_quotation(open);
    if cue.end == content.start && colon && leads && !lead.iter().any(|ix| reader.tag(ix).is_finite()) {
        content.start = open;
    }
}

/// "called at the time | for a vote": when it was is none of it. "protested about | a goal that was disallowed": the clause
/// is about the goal, and no report.
pub fn behind_its_about(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let on = cue.end.prev();
    if reader.is(on, "at") && cue.end == content.start && reader.is(content.start.next(), "time") {
        let to = content.start.plus(2);
        if on > cue.start
            && reader.is(content.start, "the")
            && reader.any(to, &["for", "on", "that"])
            && content.contains(to.next())
        {
            draft.cue = Some(cue.ending(on));
            content.start = to.next();
        }
        return;
    }
    let that = content.start.prev();
    let thing = that.minus(2);
    let noun = reader.tag(that.prev()) == Tag::Noun && reader.tag(thing) == Tag::Determiner;
    let about = noun && reader.is(that, "that") && reader.any(thing.prev(), &["about", "against", "at", "over"]);
    if about && cue.start < thing.prev() && reader.tag(content.start).is_finite() {
        draft.cue = Some(cue.ending(thing));
        content.start = thing;
    }
}

/// "voted no and \<called> {it “a joke”}": how somebody voted is none of it.
pub fn behind_the_vote(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let (vote, verb) = (content.start, content.start.plus(2));
    let votes = cue.end == vote && reader.is(cue.end.prev(), "voted") && reader.any(vote, &["aye", "no", "yes"]);
    // "voted no: “It is a joke.”"
    if votes && reader.is(vote.next(), ":") && reader.opens_quotation(verb) {
        draft.cue = Some(cue.ending(verb));
        content.start = verb;
        return;
    }
    if votes && reader.any(vote.next(), &["and", "but"]) && NAMES.has(reader.low(verb)) && content.contains(verb.next())
    {
        draft.cue = Some(TokenRange::one(verb));
        content.start = verb.next();
    }
}

/// "voted by 320 to 290 | to reject it": by how many it was is none of it.
pub fn behind_the_score(reader: &Reader, draft: &mut Draft) {
    const DECIDES: [&str; 5] = ["approve", "back", "endorse", "recommend", "reject"];
    const LONGEST: usize = 9;
    const WITHIN: usize = 5;
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let number = |ix: TokenIx| reader.tag(ix) == Tag::Number;
    // "recommended the plan, 6-1, on Monday", "rejected it, 7-2"
    let decided = || reader.verb(cue.end.prev()).is_some_and(|verb| DECIDES.contains(&verb.verb.lemma));
    if reader.capital(content.end.prev()) || number(content.end.prev()) || reader.is_time(content.end.prev()) {
        let parts = |ix: &TokenIx| {
            reader.is(*ix, ",") && number(ix.next()) && reader.any(ix.plus(2), &["-", "–"]) && number(ix.plus(3))
        };
        let tail = content.starting(content.end.minus(LONGEST).max(content.start.next()));
        if let Some(comma) = tail.iter().find(parts).filter(|_| decided() && cue.end == content.start) {
            content.end = comma;
            return;
        }
    }
    // "by a margin of 32 to 29"
    let margin = reader.is(content.start, "a") && reader.any(content.start.next(), &["margin", "vote"]);
    let at = if margin { content.start.plus(3) } else { content.start };
    let score = number(at) || reader.is(at, "to") && number(at.next());
    let voted = || cue.iter().any(|ix| reader.verb(ix).is_some_and(|verb| verb.verb.lemma == "vote"));
    if !score || !voted() {
        return;
    }
    let told = |ix: &TokenIx| reader.any(*ix, &["against", "for", "not", "to"]) && !number(ix.next());
    let rest = TokenRange::new(at.next(), content.end.min(at.plus(WITHIN)));
    if let Some(start) = rest.iter().find(told) {
        content.start = start;
    }
}

/// "wrote in the Courier warning that | lives were at risk": to whom, where and how it was written is none of it.
pub fn behind_how_written(reader: &Reader, draft: &mut Draft) {
    const WITHIN: usize = 10;
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let wrote = cue.iter().any(|ix| reader.any(ix, &["write", "writes", "writing", "written", "wrote"]));
    if !wrote {
        return;
    }
    let stops = |ix: TokenIx| reader.tag(ix).is_finite() || reader.quoted(ix) || reader.is(ix, ",");
    let that = content.iter().take(WITHIN).take_while(|&ix| !stops(ix)).find(|&ix| reader.is(ix, "that"));
    let warns = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Ing) && reader.reports(ix).is_some();
    if let Some(that) =
        that.filter(|that| that.0 > content.start.0 && warns(that.prev()) && content.contains(that.next()))
    {
        content.start = that.next();
    }
}

/// "described | as “a gem”": the joint is none of somebody's words.
pub fn behind_its_as(reader: &Reader, draft: &mut Draft) {
    let Some(content) = draft.content.first_mut() else { return };
    let first = content.start.next();
    if !reader.is(content.start, "as") || !reader.opens_quotation(first) || !content.contains(first) {
        return;
    }
    if let Some(cue) = draft.cue.filter(|cue| cue.end == content.start) {
        draft.cue = Some(cue.ending(first));
    }
    content.start = first;
}

/// "said, without a smile, the town would pay": how it was said is none of it.
pub fn behind_its_manner(reader: &Reader, draft: &mut Draft) {
    const WITHIN: usize = 4;
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    if !reader.any(content.start, &["with", "without"]) || cue.end >= content.start {
        return;
    }
    let Some(noun) = content.iter().skip(1).take(WITHIN).find(|&ix| MANNERS.has(reader.low(ix))) else { return };
    let rest = content.starting(noun.plus(2));
    if reader.is(noun.next(), ",") && rest.start < rest.end {
        content.start = rest.start;
    }
}

/// "Jurors were told he had a knife", "Ruiz is accused of lying", "A trial opens of Lee, accused of lying": whoever is told
/// hears it, and whoever is accused does not say so.
pub fn those_told_hear(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let done = |by: usize, words: &[&str]| {
        reader.any(cue.end.minus(by), words) && reader.any(cue.end.minus(by + 1), &["are", "been", "is", "was", "were"])
    };
    let told = done(1, &["told"]) || done(2, &["accused", "charged", "suspected"]);
    let apart =
        reader.is(cue.start.prev(), ",") && reader.any(cue.start, &["accused", "suspected"]) && source.end <= cue.start;
    let of = apart && reader.is(cue.end.prev(), "of");
    let told = told && source.end == cue.start || of;
    if told && cue.len() > 1 && draft.content.iter().all(|content| content.start >= cue.end) {
        draft.voice = Voice::Nobody;
    }
}

/// "admitted under questioning that | it had been dark": in what position it was said is none of it.
pub fn behind_its_oath(reader: &Reader, draft: &mut Draft) {
    const UNDER: [&str; 7] = ["caution", "cross", "examination", "interrogation", "oath", "pressure", "questioning"];
    const BEFORE: usize = 4;
    const WITHIN: usize = 5;
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    if content.start < cue.end || content.start.0 - cue.end.0 > BEFORE || reader.quoted(content.start) {
        return;
    }
    // "told the court under oath that it leaked"
    let court = reader.is(content.start, "the") && is_hearer(reader.low(content.start.next()));
    let last = if court { content.start.plus(3) } else { content.start.next() };
    let near = TokenRange::new(cue.end.minus(2).max(cue.start), last);
    let Some(under) = near.iter().find(|&ix| reader.is(ix, "under") && reader.any(ix.next(), &UNDER)) else { return };
    let behind = TokenRange::new(under.plus(2), under.plus(2 + WITHIN));
    let that = behind.iter().take_while(|&ix| !reader.tag(ix).is_finite()).find(|&ix| reader.is(ix, "that"));
    let Some(start) = that.map(TokenIx::next).filter(|&start| content.start <= start && start < content.end) else {
        return;
    };
    content.start = start;
    if under > cue.start && cue.end > under {
        draft.cue = Some(cue.ending(under));
    }
}

/// "My father | used to say it was free": the helper is none of who says it.
pub fn used_to(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let used = source.end.prev();
    if source.len() > 1 && source.end == cue.start && reader.is(cue.start, "to") && reader.is(used, "used") {
        draft.voice = Voice::Written(source.ending(used));
        draft.cue = Some(cue.starting(used));
    }
}

/// "suggest however that it leaks": what is said begins behind the "that".
pub fn behind_its_adverb(reader: &Reader, draft: &mut Draft) {
    const ADVERBS: [&str; 8] = ["also", "again", "furthermore", "however", "instead", "rather", "therefore", "though"];
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let that = content.start.next();
    let led = cue.end == content.start && reader.any(content.start, &ADVERBS) && reader.is(that, "that");
    if led && that.next() < content.end {
        content.start = that.next();
    }
}

/// "said almost 200 had fled": how many there are is part of what is said.
pub fn measure(reader: &Reader, draft: &mut Draft) {
    const NEARLY: [&str; 7] = ["about", "almost", "approximately", "around", "nearly", "only", "roughly"];
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let number = reader.tag(content.start) == Tag::Number
        || reader.any(content.start, &["all", "every", "half", "no", "$", "£"]);
    let nearly = cue.end.prev();
    // "asked about all four"
    let leads = cue.iter().any(|ix| reader.reports(ix).is_some_and(|verb| verb.takes_behind(reader.low(nearly))));
    if cue.len() > 1 && cue.end == content.start && number && reader.any(nearly, &NEARLY) && !leads {
        draft.cue = Some(cue.ending(nearly));
        content.start = nearly;
    }
}

/// "said that was wrong": what is said begins with the "that" that points to something.
pub fn point_by_that(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let whole = that::with_its_that(reader, *content);
    let source = |range: TokenRange| range.overlaps(whole.ending(content.start));
    if whole == *content || cue.start >= whole.start || matches!(draft.voice, Voice::Written(range) if source(range)) {
        return;
    }
    draft.cue = Some(cue.ending(cue.end.min(whole.start)));
    *content = whole;
}

/// "asked him | who had driven": whom somebody asks is no part of the question.
pub fn behind_whom_asked(reader: &Reader, draft: &mut Draft) {
    let question_word = |ix| reader.of_kind(ix, kinds::QUESTION) || reader.is(ix, "which");
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    // "Asked on the call | whether he would go"
    let occasion = reader.any(cue.start, &["asked", "asks"]) && reader.any(cue.end.prev(), &["at", "in", "on"]);
    if occasion && cue.len() == 2 && cue.end == content.start {
        let question = content.iter().skip(1).take(WHOM).find(|&ix| question_word(ix) && content.contains(ix.next()));
        if let Some(question) = question {
            draft.cue = Some(cue.ending(cue.end.prev()));
            content.start = question;
            return;
        }
    }
    let asks = reader.verb(cue.end.prev()).is_some_and(|verb| matches!(verb.verb.lemma, "ask" | "tell"));
    let whom = cue.end == content.start && reader.any(content.start, &["her", "him", "me", "them", "us", "you"]);
    let question = content.start.next();
    if asks && whom && question_word(question) && content.contains(question.next()) {
        content.start = question;
    }
}

/// "told me when we met at his house that | it leaked": when somebody was told is none of it.
pub fn behind_when_told(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let told = reader.verb(cue.end.prev()).is_some_and(|verb| verb.verb.lemma == "tell");
    let when = reader.any(content.start, &["after", "as", "before", "when", "while"]);
    if !told || !when || content.start < cue.end {
        return;
    }
    let parts = |&ix: &TokenIx| reader.quoted(ix) || reader.any(ix, &["that", ",", ":"]);
    let that = content.iter().skip(2).find(parts).filter(|&ix| reader.is(ix, "that"));
    let Some(that) = that.filter(|that| reader.reports(that.prev()).is_none()) else { return };
    let clause = content.starting(that.next());
    let verb = clause.iter().skip(1).any(|ix| reader.tag(ix).is_finite());
    if verb && !that::points_to(reader, clause.start, clause.end) {
        *content = clause;
    }
}

/// "declined, | saying it leaked": the participle tells, not the verb before its comma.
pub fn behind_its_participle(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), [content]) = (draft.cue, draft.content.as_mut_slice()) else { return };
    let (says, next) = (content.start, content.start.next());
    let report = reader.reports(says).filter(|verb| verb.class == Class::Speech && verb.takes(Takes::Clause));
    let parted = says == cue.end.next() && reader.is(cue.end, ",") && reader.tag(says) == Tag::Verb(VerbForm::Ing);
    if report.is_none() || !parted || reader.quoted(says) {
        return;
    }
    let told = next.plus(usize::from(reader.is(next, "that")));
    if content.contains(told.next()) {
        draft.cue = Some(TokenRange::one(says));
        content.start = told;
    }
}

/// "texted her on Sunday to say | it leaked", "wrote to the council to say that …": all before it is the cue.
pub fn come_to_say(reader: &Reader, draft: &mut Draft) {
    const COMES: [&str; 11] =
        ["call", "email", "like", "love", "message", "phone", "ring", "telephone", "text", "tweet", "write"];
    const WITHIN: usize = 9;
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let verb = cue.iter().find_map(|ix| reader.verb(ix));
    let comes = cue.end >= content.start && verb.is_some_and(|verb| COMES.contains(&verb.verb.lemma));
    if !comes || reader.quoted(content.start) {
        return;
    }
    let plain = |ix: TokenIx| !reader.tag(ix).is_verb() && !reader.any(ix, &[",", ":", "that"]) && !reader.quoted(ix);
    let Some(to) =
        content.iter().take(WITHIN).find(|&ix| reader.is(ix, "to") && reader.any(ix.next(), &["say", "tell"]))
    else {
        return;
    };
    let mut start = to.plus(2);
    let whom = reader.phrase_starting_at(start, content.end, false).map_or(start, |whom| whom.end);
    if reader.is(to.next(), "tell") && reader.any(start, &["her", "him", "me", "them", "us"]) {
        start = start.next();
    } else if reader.is(to.next(), "tell") && reader.any(whom, &[",", "that"]) {
        start = whom;
    }
    if reader.any(start, &["that", ","]) {
        start = start.next();
    }
    let told = content.starting(start).len() > 1 && reader.tag(start) != Tag::Verb(VerbForm::Base);
    if told && content.ending(to).iter().all(plain) {
        let end = if reader.any(start.prev(), &["that", ","]) { start.prev() } else { start };
        draft.cue = Some(cue.ending(end));
        content.start = start;
    }
}

/// "In Leeds, according to the mayor, Ann Lee, | shops were shut": the name is the source's.
pub fn accord_with_the_named(reader: &Reader, draft: &mut Draft) {
    let Some(cue) = draft.cue.filter(|cue| reader.is(cue.end.minus(2), "according") && reader.is(cue.end.prev(), "to"))
    else {
        return;
    };
    let Some(last) = draft.content.last_mut().filter(|content| content.start >= cue.end) else { return };
    let Voice::Written(source) = draft.voice else { return };
    if source.start != cue.end {
        return;
    }
    let mut end = source.end;
    let name = source.end.next();
    let named =
        reader.is(source.end, ",") && reader.tag(name) == Tag::Proper && reader.tag(source.start) != Tag::Proper;
    // "Jo Cole, 40,"
    let with_age = |end: TokenIx| {
        let aged = reader.is(end, ",") && reader.tag(end.next()) == Tag::Number && reader.is(end.plus(2), ",");
        if aged { end.plus(2) } else { end }
    };
    let apposed = reader.phrase_starting_at(name, last.end, false).filter(|phrase| {
        let next = with_age(phrase.end).next();
        let counted = reader.tag(next) == Tag::Number && reader.tag(next.next()).is_nominal();
        let subject = counted || matches!(reader.tag(next), Tag::Determiner | Tag::Pronoun | Tag::Noun | Tag::Proper);
        // "According to the paper, Ann Lee, the mayor, was told"
        let described = || {
            let next = reader.phrase_starting_at(next, last.end, false);
            next.is_none_or(|next| reader.is(next.end, ","))
        };
        named
            && reader.is(phrase.end, ",")
            && subject
            && !described()
            && phrase.iter().all(|ix| reader.tag(ix) == Tag::Proper)
    });
    if let Some(apposed) = apposed {
        end = with_age(apposed.end);
    }
    if reader.is(end, ",") && last.start <= end && last.end > end.next() {
        last.start = end.next();
    }
    draft.voice = Voice::Written(source.ending(end));
}
