//! Where what is said ends before the sentence does: before a stage direction, before who denies it; and the half of it that
//! stands before the attribution.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::cue::Class;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

static LEAVES_OUT: WordSet = WordSet::of(include_str!("../../lexicon/quotes/leaves_out.txt"));
static DENIES: WordSet = WordSet::of(include_str!("../../lexicon/quotes/denies.txt"));
/// What sums up what was said: "…, a claim that Lee denied".
pub static CLAIMS: WordSet = WordSet::of(include_str!("../../lexicon/quotes/claims.txt"));
static HEARD: WordSet = WordSet::of(include_str!("../../lexicon/quotes/heard.txt"));
static RESPONDS: WordSet = WordSet::of(include_str!("../../lexicon/quotes/responds.txt"));

/// How many drafts to either side may have words of the same sentence: they stand in the order of the text.
const NEAR: usize = 50;

/// `content` up to the comma behind which it is told how it was received: "…, to laughter from the benches", "…, a claim Lee
/// denied", "…, and the crowd, which had waited, cheered".
pub fn before_its_reception(reader: &Reader, content: TokenRange) -> TokenRange {
    let told_of = std::cell::OnceCell::new();
    let before = || *told_of.get_or_init(|| is_told_of_before(reader, content));
    let ends = |ix: &TokenIx| {
        reader.is(*ix, ",")
            && !reader.quoted(*ix)
            && (is_direction(reader, ix.next())
                || is_unexplained(reader, ix.next())
                || denied(reader, ix.next()).is_some()
                || is_understood(reader, ix.next())
                || is_of_the_reporter(reader, content.starting(ix.next()))
                || is_done_by_another(reader, content, ix.next())
                || (responds(reader, ix.next()) || leaves(reader, ix.next())) && before())
    };
    match content.iter().skip(1).find(ends) {
        Some(comma) => content.ending(comma),
        None => content,
    }
}

/// "In the weeks that | followed, they met, according to two aides": `content` with the whole of the phrase that opens it.
pub fn with_its_opening(reader: &Reader, cue: TokenRange, content: TokenRange) -> TokenRange {
    const WITHIN: usize = 8;
    let first = reader.document.sentence_at(content.start).start;
    let cut = reader.is(content.start.prev(), "that")
        && reader.tag(content.start).is_verb()
        && reader.is(content.start.next(), ",")
        && content.start.0.saturating_sub(first.0) <= WITHIN
        && reader.tag(first) == Tag::Preposition;
    let accords = reader.is(cue.start, "according") && content.end <= cue.start;
    if cut && accords { content.starting(first) } else { content }
}

/// "to loud applause", "drawing boos"
fn is_direction(reader: &Reader, ix: TokenIx) -> bool {
    const WITHIN: usize = 3;
    let mut next = (1..=WITHIN).map(|by| ix.plus(by)).take_while(|&ix| !reader.tag(ix).is_verb());
    reader.any(ix, &["to", "drawing", "prompting"]) && next.any(|ix| HEARD.has(reader.low(ix)))
}

/// Whether what is said is told with its times put back, so that the next thing in the past is the story's own: "had won", "was
/// glad", "would come".
fn is_told_of_before(reader: &Reader, content: TokenRange) -> bool {
    let first = content.iter().find(|&ix| reader.tag(ix).is_finite());
    first.is_some_and(|ix| reader.any(ix, &["had", "was", "were", "would", "could", "might"]))
}

/// "and the crowd, which had waited, cheered": what those who heard it did.
fn responds(reader: &Reader, ix: TokenIx) -> bool {
    const WITHIN: usize = 12;
    let start = if reader.any(ix, &["and", "but", "as", "while"]) { ix.next() } else { ix };
    if !matches!(reader.tag(start), Tag::Determiner | Tag::Noun | Tag::Pronoun | Tag::Proper | Tag::Adjective) {
        return false;
    }
    let mut next =
        (1..=WITHIN).map(|by| start.plus(by)).take_while(|&ix| !reader.any(ix, &[".", ";", ":", "that", "if"]));
    let silent = |ix: TokenIx| reader.is(ix, "fell") && reader.is(ix.next(), "silent");
    let does = |&ix: &TokenIx| (RESPONDS.has(reader.low(ix)) || silent(ix)) && !reader.quoted(ix);
    let Some(verb) = next.find(does) else { return false };
    let plain = |range: TokenRange| !range.iter().any(|ix| reader.tag(ix).is_finite() || reader.is(ix, ","));
    let subject = TokenRange::new(start, verb);
    let aside = subject.iter().find(|&ix| reader.is(ix, ","));
    match aside.filter(|&comma| reader.any(comma.next(), &["which", "who"]) && reader.is(verb.prev(), ",")) {
        Some(comma) => plain(TokenRange::new(start, comma)),
        None => plain(subject),
    }
}

/// "then left the room", "before leaving the room": what the speaker did next.
fn leaves(reader: &Reader, ix: TokenIx) -> bool {
    const LEAVING: [&str; 7] = ["driving", "heading", "leaving", "sitting", "storming", "turning", "walking"];
    let then = reader.is(ix, "then") && reader.tag(ix.next()) == Tag::Verb(VerbForm::Past);
    then || reader.is(ix, "before") && reader.any(ix.next(), &LEAVING)
}

/// "without giving a date": what the speaker left out.
fn is_unexplained(reader: &Reader, ix: TokenIx) -> bool {
    reader.is(ix, "without") && LEAVES_OUT.has(reader.low(ix.next()))
}

/// "and a rival is understood to have left": what the reporter has heard.
fn is_understood(reader: &Reader, ix: TokenIx) -> bool {
    const WITHIN: usize = 14;
    let mut next = (1..=WITHIN).map(|by| ix.plus(by)).take_while(|&ix| !reader.any(ix, &[",", ".", ";", "that"]));
    let understood = |ix| reader.is(ix, "understood") && reader.any(ix.prev(), &["is", "are"]);
    reader.any(ix, &["and", "but"]) && next.any(|ix| understood(ix) && reader.is(ix.next(), "to"))
}

/// "our Jordain Lee reports", "the Courier’s Ann Lee writes": who of the paper tells it.
fn is_of_the_reporter(reader: &Reader, rest: TokenRange) -> bool {
    const LONGEST: usize = 8;
    let Some(verb) = rest.last().filter(|_| (3..=LONGEST).contains(&rest.len())) else { return false };
    let who = rest.ending(verb);
    let name = |ix: TokenIx| reader.tag(ix) == Tag::Proper && reader.capital(ix);
    let owner = |&ix: &TokenIx| reader.is(ix, "our") || reader.tag(ix) == Tag::Possessive;
    let named = who.iter().find(owner).map(|owner| who.starting(owner.next()));
    let own = reader.is(rest.start, "our") || reader.is(rest.start, "the") || name(rest.start);
    reader.any(verb, &["reports", "writes"])
        && own
        && named.is_some_and(|named| !named.is_empty() && named.iter().all(name))
}

/// "as did the mayor": who said so as well, where nothing is told that another could have done.
fn is_done_by_another(reader: &Reader, content: TokenRange, ix: TokenIx) -> bool {
    let another = matches!(reader.tag(ix.plus(2)), Tag::Determiner | Tag::Possessive | Tag::Noun | Tag::Proper);
    let does = reader.is(ix, "as") && reader.any(ix.next(), &["did", "does", "do"]) && another;
    let done = |ix: TokenIx| matches!(reader.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural));
    does && !content.ending(ix).iter().any(done)
}

fn denies(reader: &Reader, ix: TokenIx) -> bool {
    reader.verb(ix).is_some_and(|known| DENIES.has(known.verb.lemma))
}

/// The verb by which what "a claim" at `ix` sums up is denied: "a claim Lee denied", "a claim denied by Lee".
fn denied(reader: &Reader, ix: TokenIx) -> Option<TokenIx> {
    const WITHIN: usize = 8;
    let claim = reader.any(ix, &["a", "an"]) && CLAIMS.has(reader.low(ix.next()));
    let mut next = (2..=WITHIN).map(|by| ix.plus(by)).take_while(|&ix| !reader.any(ix, &[",", ".", ";"]));
    // "a claim Lee dismissed as “mad”" tells more.
    next.find(|&ix| claim && denies(reader, ix) && !reader.is(ix.next(), "as"))
}

/// "Israel said it had killed him, a claim Hamas denied": whoever says it comes before whoever denies it.
pub fn part_denial(reader: &Reader, drafts: &mut Vec<Draft>) {
    let found: Vec<(usize, [Draft; 2])> =
        drafts.iter().enumerate().filter_map(|(place, draft)| Some((place, parted(reader, draft)?))).collect();
    for (place, [said, denial]) in found {
        drafts[place] = denial;
        drafts.push(said);
    }
}

fn parted(reader: &Reader, draft: &Draft) -> Option<[Draft; 2]> {
    let (cue, Voice::Written(source), [content]) = (draft.cue?, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let claim = source.ending(source.start.plus(2));
    let sums = content.end < claim.start && reader.is(claim.start.prev(), ",") && denied(reader, claim.start).is_some();
    if !sums || claim.end >= source.end {
        return None;
    }
    let speaks = |ix: &TokenIx| {
        let finite = matches!(reader.tag(*ix), Tag::Verb(VerbForm::Past | VerbForm::Present));
        finite && reader.reports(*ix).is_some_and(|verb| verb.class == Class::Speech)
    };
    let verb = content.iter().find(speaks)?;
    let speaker =
        reader.phrase_ending_at(verb.prev(), content.start).filter(|speaker| speaker.start == content.start)?;
    let mut start = verb.next();
    while start < content.end && (reader.is_time(start) || reader.any(start, &["on", "that"])) {
        start = start.next();
    }
    let said = content.starting(start);
    let own = |content, cue, voice| Draft {
        content: vec![content],
        cue: Some(cue),
        voice: Voice::Written(voice),
        ..draft.clone()
    };
    let said = (!said.is_empty()).then(|| own(said, TokenRange::one(verb), speaker))?;
    Some([said, own(claim, cue, source.starting(claim.end))])
}

/// "They have no plan, Lee said, “beyond breakfast”": a fragment goes on with the clause before the attribution.
pub fn join_halves(reader: &Reader, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        let Some(half) = first_half(reader, &drafts[place]) else { continue };
        if is_free(drafts, place, half) {
            drafts[place].content.insert(0, half);
        }
    }
}

/// Whether none of `drafts` near `place` has words of `half`.
fn is_free(drafts: &[Draft], place: usize, half: TokenRange) -> bool {
    let mut near = drafts.iter().skip(place.saturating_sub(NEAR)).take(2 * NEAR);
    near.all(|draft| !draft.content.iter().chain(&draft.cue).any(|range| range.overlaps(half)))
}

/// "It was “sound”, he said, and it would go ahead": what is told behind the attribution as what was said before it goes on
/// with that.
pub fn join_further_halves(reader: &Reader, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        let Some(half) = further_half(reader, &drafts[place]) else { continue };
        if is_free(drafts, place, half) {
            drafts[place].content.push(half);
        }
    }
}

fn further_half(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    const WITHIN: usize = 6;
    let (cue, Voice::Written(source), [content]) = (draft.cue?, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let comma = cue.end.max(source.end);
    let set_in = content.end <= source.start.min(cue.start) && !reader.opens_quotation(content.start);
    let joins = reader.is(comma, ",") && reader.any(comma.next(), &["and", "but"]);
    if !set_in || !joins {
        return None;
    }
    let sentence = reader.document.sentence_at(comma);
    let half = reader.trimmed(sentence.starting(comma.next()));
    let verb = half.iter().take(WITHIN).find(|&ix| reader.tag(ix).is_finite())?;
    let told = reader.any(verb, &["would", "could", "might", "should"]);
    let plain = !half.iter().any(|ix| reader.quoted(ix));
    (told && plain).then_some(half)
}

fn first_half(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    const ADDRESSED: usize = 5;
    const LONGEST: usize = 100;
    let (cue, Voice::Written(source), [content]) = (draft.cue?, draft.voice, draft.content.as_slice()) else {
        return None;
    };
    let comma = source.start.prev();
    let set_in = source.end <= cue.start && cue.end < content.start && content.start.0 - cue.end.0 <= ADDRESSED;
    let quoted = reader.opens_quotation(content.start) && !reader.capital(content.start.next());
    let beside = cue.end.next() == content.start && source.end == cue.start;
    // "The skid marks, Lee said, were “fresh”": the noun was taken for a verb of its own.
    let goes_on = beside
        && reader.tag(content.start).helps()
        && !matches!(reader.tag(comma.prev()), Tag::Conjunction | Tag::Subordinator);
    let parted = reader.is(comma, ",") && reader.is(content.start.prev(), ",") && !reader.quoted(comma);
    if !(set_in && (quoted || goes_on) && parted) {
        return None;
    }
    let sentence = reader.document.sentence_at(source.start);
    let half = reader.trimmed(sentence.ending(comma));
    if half.len() > LONGEST {
        return None;
    }
    let verb = |ix: TokenIx| reader.tag(ix).may_be_finite();
    let subject = matches!(
        reader.tag(half.start),
        Tag::Determiner
            | Tag::Noun
            | Tag::Proper
            | Tag::Pronoun
            | Tag::Adjective
            | Tag::Number
            | Tag::Verb(VerbForm::Ing)
    );
    let plain = !half.iter().any(|ix| reader.quoted(ix) || reader.is(ix, ";"));
    (half.contains(sentence.start) && (goes_on || half.iter().any(verb)) && subject && plain).then_some(half)
}
