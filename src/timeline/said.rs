//! When each quote was said.

use super::bounds::{self, Bound};
use super::clause::{Clause, Clauses};
use super::joint::Joint;
use super::past::days_between;
use super::places::Places;
use crate::analysis::{QuoteKind, TimexType};
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenRange, VerbForm};
use crate::entities::People;
use crate::lexicon::WordSet;
use crate::order;
use crate::quotes::{Quote, QuoteIx, Source};
use crate::span::Span;
use crate::time::{Time, TimeIx, Times};

static OCCASIONS: WordSet = WordSet::of(include_str!("../lexicon/timeline/occasions.txt"));

/// How many tokens behind the time an occasion may be named: "a 2011 radio interview".
const OCCASION: usize = 3;

/// How many tokens from its cue a time may stand.
const BESIDE: usize = 14;

/// How many sentences back an occasion may stand.
const REACH: usize = 6;

/// How many days ago an occasion may have been at which more is said without a word of it.
const RECENT: i32 = 14;

/// How many times of a sentence may be that of its occasion, and how many words of a clause may name it.
const TIMES: usize = 4;
const LONG: usize = 80;

/// How many tokens after a medium or an addressee its time may stand: "at a forum in Dover on Monday".
const BEHIND: usize = 8;

/// Words that may part a medium from the day on which it came out: "a letter dated Monday".
static CAME_OUT: WordSet = WordSet::of(include_str!("../lexicon/timeline/came_out.txt"));

/// What comes out and then says something: "The inquiry reported in 2012. *The report* said".
static REPORTED: WordSet = WordSet::of(include_str!("../lexicon/timeline/reported.txt"));

/// Those who say what they have written: "The study came out in May. *Its authors* said".
static REPORTERS: WordSet = WordSet::of(include_str!("../lexicon/timeline/reporters.txt"));

/// What one does while one says something, told behind a comma: "said, speaking on Monday".
static SPEAKING: WordSet = WordSet::of(include_str!("../lexicon/timeline/speaking.txt"));

/// How many tokens who or what says so may have: "The review panel".
const SOURCE: usize = 4;

/// Whether `time` tells when something came out: "published in February".
pub fn tells_when_it_came_out(document: &Document, time: &Time) -> bool {
    let before = time.tokens.start.prev();
    match document.tag(before) {
        Tag::Preposition => comes_out(document, before.prev()),
        _ => CAME_OUT.has(document.low(before)),
    }
}

/// Whether the `noun` is something that comes out and says something: "report", "inquiry".
pub fn is_report(noun: &str) -> bool {
    REPORTED.has(noun)
}

/// Whether something comes out by the word at `ix`: "published", "reported", "came *out*".
fn comes_out(document: &Document, ix: TokenIx) -> bool {
    match document.low(ix) {
        "out" => matches!(document.low(ix.prev()), "came" | "come"),
        // "reported third-quarter profit" tells no day of the report.
        "reported" => true,
        word => CAME_OUT.has(word),
    }
}

/// For each quote the time at which it was said: that of the occasion or means of which its attribution
/// tells, or else one beside its cue, or else the one of an occasion told shortly before, at which the same
/// speaker is named.
pub fn when(
    document: &Document,
    times: &Times,
    quotes: &[Quote],
    people: &People,
    places: &Places,
    told: &[Option<QuoteIx>],
    clauses: &Clauses,
) -> Vec<Option<TimeIx>> {
    let mut out: Vec<Option<TimeIx>> = vec![None; quotes.len()];
    let occasions = Occasions { document, times, told, clauses };
    for (index, quote) in quotes.iter().enumerate() {
        let by_setting = [quote.medium, quote.addressee]
            .into_iter()
            .flatten()
            .filter(|&span| may_have_time(document, times, span))
            .find_map(|span| of_setting(document, times, document.tokens_in(span), told));
        if by_setting.is_some() {
            out[index] = by_setting;
            continue;
        }
        let at = places.cues()[index];
        let by_cue = at.and_then(|at| of_cue(document, times, quote, own_clause(document, clauses, at)?, at, told));
        let start = at.or_else(|| places.content(QuoteIx(index)).first().map(|tokens| tokens.start));
        let of_item = || Some(times.item(start?)?.first);
        out[index] = by_cue.or_else(of_item).or_else(|| {
            let speaker = people.speakers.get(index)?.as_ref()?;
            let entity = people.entities.get(speaker.entity.0)?;
            let at = start?;
            let goes_on = !tells_of_now(document, at) && !declines_to_comment(document, at);
            occasions.before(document.get(at)?.sentence, &entity.mentions, quote).filter(|_| goes_on)
        });
        if out[index].is_none()
            && let Some(at) = at.filter(|&at| !tells_of_now(document, at))
        {
            let before = index.checked_sub(1).and_then(|before| out[before]);
            out[index] = occasions.of_report(quote, at, before);
        }
    }
    out
}

/// The clause of the cue at `at`, without a relative one before it: "said the judge who jailed him in 2016, *adding that*".
fn own_clause(document: &Document, clauses: &Clauses, at: TokenIx) -> Option<TokenRange> {
    let tokens = clauses.at(document, at)?.tokens;
    let set_in = matches!(document.low(tokens.start), "who" | "which" | "whom" | "whose")
        && document.tag(at) == Tag::Verb(VerbForm::Ing)
        && document.is(at.prev(), ",");
    Some(if set_in { tokens.starting(at) } else { tokens })
}

/// The cues of what was `said` on an occasion of which another sentence tells, with the time of that, in the order of the text.
pub fn on_occasions(
    document: &Document,
    times: &Times,
    places: &Places,
    said: &[Option<TimeIx>],
) -> Vec<(TokenIx, TimeIx)> {
    let earlier = |cue: TokenIx, time: TimeIx| {
        let time = &times.all[time.0];
        // "said in its latest assessment, *released in March*, that"
        let own = || time.tokens.start > cue && tells_when_it_came_out(document, time);
        document.sentence_of(time.tokens.start) < document.sentence_of(cue) || own()
    };
    let cues = places.cues().iter().zip(said).filter_map(|(&cue, &time)| Some((cue?, time?)));
    let mut out: Vec<_> = cues.filter(|&(cue, time)| earlier(cue, time)).collect();
    order::by(&mut out, |&(cue, time)| (cue.0, time.0));
    out
}

/// Whether the verb at `cue` tells what is said as the article is written, and so on no occasion before it: "says", "is
/// warning", "has said".
fn tells_of_now(document: &Document, cue: TokenIx) -> bool {
    let sentence = document.sentence_at(cue);
    let first = sentence.start.max(TokenIx(cue.0.saturating_sub(BESIDE)));
    let is_now = |ix: TokenIx| match document.tag(ix) {
        Tag::Verb(VerbForm::Present | VerbForm::Plural) => Some(true),
        Tag::Verb(VerbForm::Past) => Some(false),
        Tag::Auxiliary => Some(!matches!(document.low(ix), "was" | "were" | "had" | "did")),
        _ => None,
    };
    match document.tag(cue) {
        // "is defending them, saying", "defended them, saying", "has said"
        Tag::Verb(VerbForm::Ing | VerbForm::Participle) => {
            TokenRange::new(first, cue).iter().rev().find_map(is_now).unwrap_or(true)
        }
        _ => is_now(cue).unwrap_or(false),
    }
}

/// Whether somebody who is asked as the article is written says nothing at `cue`: "declined to comment".
pub fn declines_to_comment(document: &Document, cue: TokenIx) -> bool {
    matches!(document.low(cue), "declined" | "refused") && document.is(cue.plus(2), "comment")
}

/// Whether a time may stand in `span` or close behind it; it is asked before more is looked for.
fn may_have_time(document: &Document, times: &Times, span: Span) -> bool {
    let next = times.all.get(times.all.partition_point(|time| time.span.end <= span.start));
    next.is_some_and(|time| {
        let close = TokenIx(time.tokens.start.0.saturating_sub(BEHIND));
        document.token(close).span.start < span.end
    })
}

/// Whether the clause `tokens` tells of an occasion on which somebody speaks: "told a rally".
pub fn is_occasion(document: &Document, tokens: TokenRange) -> bool {
    tokens.iter().take(LONG).any(|ix| OCCASIONS.has(document.low(ix)))
}

/// The time beside the cue at `at` in its `clause`, or the one at which came out what speaks in it.
fn of_cue(
    document: &Document,
    times: &Times,
    quote: &Quote,
    clause: TokenRange,
    at: TokenIx,
    told: &[Option<QuoteIx>],
) -> Option<TimeIx> {
    let source = match quote.source {
        Source::Written(span) => Some(span),
        _ => None,
    };
    // "The report, published in February, blames", "A poll released Friday found": it says so since then.
    let came_out = || {
        let end = source?.end;
        let behind = times.all.get(times.all.partition_point(|time| time.span.end < end))?;
        own_times(times, behind.tokens.ending(at), told)
            .find(|(_, time)| is_past(times, time) && tells_when_it_came_out(document, time))
            .map(|(ix, _)| ix)
    };
    let said = |time: &Time| !is_of_content(document, quote, time);
    nearest(document, times, clause, at, source, told, said).or_else(came_out)
}

/// Whether the time is part of what is said, in content without a verb of its own: "confirmed *the April call*", "does not expect
/// *the talks to resume this year*"; in "addressed *the reports on Monday*" it is not.
fn is_of_content(document: &Document, quote: &Quote, time: &Time) -> bool {
    let Some(content) = quote.content.iter().find(|content| content.overlaps(time.span)) else { return false };
    // "A plane crashed on Monday, killing 11, police said"
    let before = quote.cue.is_some_and(|cue| content.end <= cue.start);
    let words = TokenRange::new(document.tokens_in(*content).start, time.tokens.start);
    if before || words.iter().any(|ix| document.is(ix, "between")) {
        return true;
    }
    let end = time.tokens.end;
    let of_noun = document.tag(end) == Tag::Possessive || document.tag(end).is_nominal();
    let to_do = words.iter().any(|ix| document.tag(ix) == Tag::To && document.tag(ix.next()).is_verb());
    // "in a 2011 radio interview"
    let at = matches!(document.low(time.tokens.start.minus(2)), "in" | "at" | "during");
    let occasion = at && (0..OCCASION).any(|by| OCCASIONS.has(document.low(end.plus(by))));
    (of_noun && !occasion && content.contains(document.span(TokenRange::one(end)))) || to_do
}

/// The times that begin in `range` and are the article's own words, not a speaker's.
fn own_times<'a>(
    times: &'a Times,
    range: TokenRange,
    told: &'a [Option<QuoteIx>],
) -> impl Iterator<Item = (TimeIx, &'a Time)> + Clone {
    let first = times.all.partition_point(|time| time.tokens.start < range.start);
    times.all[first..]
        .iter()
        .enumerate()
        .map(move |(index, time)| (TimeIx(first + index), time))
        .take_while(move |(_, time)| time.tokens.start < range.end)
        .filter(|(_, time)| matches!(time.kind, TimexType::Date | TimexType::Time) && time.interval.is_some())
        .filter(|(_, time)| told.get(time.tokens.start.0).is_some_and(Option::is_none))
}

/// Whether the time is over, as seen from the document's day.
fn is_past(times: &Times, time: &Time) -> bool {
    let first = time.interval.and_then(|interval| interval.earliest);
    times.document.day.is_none_or(|today| first.is_some_and(|first| first <= today))
}

/// The first time in `setting` or behind it with nothing but a place between: "a forum in Dover on Monday".
fn of_setting(document: &Document, times: &Times, setting: TokenRange, told: &[Option<QuoteIx>]) -> Option<TimeIx> {
    let first = own_times(times, setting.ending(setting.end.plus(BEHIND)), told)
        .find(|(_, time)| is_past(times, time) && bounds::bound(document, time) == Bound::Then);
    let (ix, time) = first?;
    let sentence = document.sentence_at(setting.start);
    let between = TokenRange::new(setting.end, time.tokens.start.max(setting.end));
    let idle = |ix: TokenIx| {
        let place = matches!(
            document.tag(ix),
            Tag::Preposition | Tag::To | Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Possessive
        );
        let comma = document.low(ix) == "," && document.tag(ix.prev()) == Tag::Proper;
        (place || comma || CAME_OUT.has(document.low(ix))) && !document.is_quoted(ix)
    };
    let stays = time.tokens.start < sentence.end && between.iter().all(idle);
    (stays && told.get(time.tokens.start.0).is_some_and(Option::is_none)).then_some(ix)
}

/// The time nearest to the cue at `at` in its own clause. What lies ahead or is only a bound was not
/// when it was said.
fn nearest(
    document: &Document,
    times: &Times,
    clause: TokenRange,
    at: TokenIx,
    source: Option<Span>,
    told: &[Option<QuoteIx>],
    said: impl Fn(&Time) -> bool,
) -> Option<TimeIx> {
    // "Lee, who took over in May, said": that tells of the source.
    let first = |time: &Time| document.token(time.tokens.start).span;
    let describes = |time: &Time| {
        // "Lee, now 70, said"
        let aside = time.value == "PRESENT_REF" && document.is(time.tokens.start.prev(), ",");
        aside || source.is_some_and(|source| source.overlaps(first(time)))
    };
    // "sources said, reviving a plan shelved in 2019": that tells of the plan.
    let beyond = |time: &Time| {
        let behind = TokenRange::new(at.next(), time.tokens.start.max(at.next()));
        let aside = |ix: TokenIx| {
            let doing = document.is(ix.prev(), ",") && document.tag(ix) == Tag::Verb(VerbForm::Ing);
            doing && !SPEAKING.has(document.low(ix))
        };
        behind.iter().any(aside)
    };
    let start = clause.start.max(TokenIx(at.0.saturating_sub(BESIDE)));
    let beside = TokenRange::new(start, clause.end.min(at.plus(BESIDE)));
    own_times(times, beside, told)
        .filter(|(_, time)| is_past(times, time) && bounds::bound(document, time) == Bound::Then && !describes(time))
        .filter(|(_, time)| said(time) && !beyond(time))
        .min_by_key(|(_, time)| {
            // "The court, hearing a plea filed in May, asked the Government on Monday"
            let aside = time.tokens.end < at && document.is(at.prev(), ",");
            (aside, time.tokens.start.0.abs_diff(at.0))
        })
        .map(|(ix, _)| ix)
}

/// The occasions of which the article tells.
struct Occasions<'a> {
    document: &'a Document<'a>,
    times: &'a Times,
    told: &'a [Option<QuoteIx>],
    clauses: &'a Clauses,
}

impl Occasions<'_> {
    /// The time of the nearest sentence before `sentence` that tells of an occasion with one of `mentions` at it, unless the
    /// `quote` names another.
    fn before(&self, sentence: SentenceIx, mentions: &[Span], quote: &Quote) -> Option<TimeIx> {
        let start = self.document.sentence(sentence).tokens.start;
        let before = self.times.all.partition_point(|time| time.tokens.start < start);
        let mut seen = None;
        for time in self.times.all[..before].iter().rev() {
            let earlier = self.document.sentence_of(time.tokens.start);
            if earlier.0 + REACH < sentence.0 {
                break;
            }
            if seen.replace(earlier) == Some(earlier) {
                continue;
            }
            let range = self.document.sentence(earlier);
            // "Lee, who took over in May, told ..." names no day of the telling.
            let clause = |time: &Time| self.clauses.at(self.document, time.tokens.start);
            let on_it = |time: &Time| clause(time).is_some_and(|clause| self.is_one(clause));
            let mut own = own_times(self.times, range.tokens, self.told).take(TIMES);
            let first = mentions.partition_point(|mention| mention.start < range.span.start);
            let present = mentions.get(first).is_some_and(|mention| mention.start < range.span.end);
            let Some((ix, time)) = own.clone().find(|(_, time)| on_it(time)) else {
                // "She told the paper in May she would stay. On Tuesday she said": what is said next is not of May.
                let anew = |time: &Time| {
                    let says = clause(time).is_some_and(|clause| !clause.dependent && clause.reports);
                    says && is_past(self.times, time) && bounds::bound(self.document, time) == Bound::Then
                };
                if present && own.any(|(_, time)| anew(time)) {
                    break;
                }
                continue;
            };
            // What is still to come was no occasion, and after a bound there may have been several.
            if !is_past(self.times, time) || bounds::bound(self.document, time) != Bound::Then {
                continue;
            }
            if present {
                let paragraph = self.document.sentence(sentence).paragraph;
                let same = paragraph == self.document.token(time.tokens.start).paragraph;
                return Some(ix).filter(|_| same || !self.is_on_another(quote, time));
            }
        }
        None
    }

    /// Whether the quote was said by a means of its own, and not at `time`, on an occasion of weeks ago: "told a rally in May.\n\n*In an
    /// email*, Lee said".
    fn is_on_another(&self, quote: &Quote, time: &Time) -> bool {
        let document = self.document;
        let first = self.times.document.day.zip(time.interval.and_then(|days| days.earliest));
        if first.is_none_or(|(today, first)| days_between(first, today) <= RECENT) {
            return false;
        }
        // "In a radio interview, Lee said" may be a list of what was said then.
        let another = |span: &Span| {
            let tokens = document.tokens_in(*span);
            let noun = document.low(tokens.end.prev());
            let indefinite = matches!(document.low(tokens.start), "a" | "an");
            indefinite && matches!(noun, "email" | "e-mail" | "message" | "statement" | "conference")
                || matches!(noun, "reporters" | "journalists")
        };
        quote.medium.iter().chain(&quote.addressee).any(another)
    }

    /// When a report came out of which the sentences before tell, for what the `quote` with its cue at `at` has from it: "The inquiry
    /// reported in 2012. *It found* ..."; `before` is when the quote before was said.
    fn of_report(&self, quote: &Quote, at: TokenIx, before: Option<TimeIx>) -> Option<TimeIx> {
        let document = self.document;
        let Source::Written(span) = quote.source else { return None };
        let source = document.tokens_in(span);
        let first = document.low(source.start);
        let noun = document.low(source.end.prev());
        let it = source.len() == 1 && matches!(first, "it" | "they");
        let writer = REPORTERS.has(noun);
        let the = matches!(first, "the" | "its" | "their") && (writer || REPORTED.has(noun));
        if source.len() > SOURCE || !it && !the || writer && quote.kind == QuoteKind::Direct {
            return None;
        }
        let sentence = document.sentence_of(at);
        let start = document.sentence(sentence).tokens.start;
        let before_it = self.times.all.partition_point(|time| time.tokens.start < start);
        let dates = |time: &Time| matches!(time.kind, TimexType::Date | TimexType::Time) && time.interval.is_some();
        let last = (0..before_it).rev().take(TIMES).find(|&last| dates(&self.times.all[last]))?;
        let (ix, time) = (TimeIx(last), &self.times.all[last]);
        let told = document.sentence_of(time.tokens.start);
        let clause = self.clauses.at(document, time.tokens.start)?.tokens;
        let own = own_times(self.times, time.tokens, self.told).next().is_some();
        let near = document.token(at).paragraph == document.token(time.tokens.start).paragraph;
        let goes_on = told.0 + 1 == sentence.0 || before == Some(ix) || the && !writer;
        if !own || !near || !goes_on || !is_past(self.times, time) || bounds::bound(document, time) != Bound::Then {
            return None;
        }
        let words = || clause.starting(document.sentence(told).tokens.start).iter().take(LONG);
        let out = clause.iter().take(LONG).any(|ix| comes_out(document, ix));
        (out && words().any(|ix| REPORTED.has(document.low(ix)))).then_some(ix)
    }

    /// Whether `clause` tells of one in the article's own words. What somebody "who *told* a court in 2015" did then only tells who that
    /// is.
    fn is_one(&self, clause: &Clause) -> bool {
        let relative = clause.dependent && clause.joints.has(Joint::Who);
        let tells = |ix: TokenIx| !relative || !self.document.tag(ix).is_verb();
        clause
            .tokens
            .iter()
            .take(LONG)
            .any(|ix| self.told[ix.0].is_none() && OCCASIONS.has(self.document.low(ix)) && tells(ix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::find_as_marked;

    #[test]
    fn the_time_of_the_occasion_is_when_it_was_said() {
        let mut wrong = Vec::new();
        for (marked, want) in [
            ("{“It leaks,”} [Ruiz] <told> the Courier on Monday.", "Monday"),
            ("{“It leaks,”} [Ruiz] <wrote> to the council on Monday.", "Monday"),
            ("[Ruiz] <said> on Tuesday that {it leaked}.", "Tuesday"),
            ("[Ruiz] <said> in a statement on Monday that {it leaked}.", "Monday"),
            ("{“It leaks,”} [Ruiz] <said> at a press conference Thursday.", "Thursday"),
            ("{“It leaks,”} [Ruiz] <said> at a forum in Dover on Thursday.", "Thursday"),
            ("{“It leaks,”} [Ruiz] <said> in a Thursday interview.", "Thursday"),
            ("{“It leaks,”} [Ruiz] <said> during Monday night’s debate.", "Monday night"),
            ("{“It leaks,”} [Ruiz] <told> the Courier in an interview last week.", "last week"),
            ("{“It leaks,”} [Ruiz] <said> in a letter dated Monday.", "Monday"),
            ("[Ruiz] <said> {it leaked}, speaking on Fox News Sunday.", "Sunday"),
            ("{It may close}, [sources] <said>, reviving a plan shelved in 2018.", ""),
            ("[Ruiz] <said> on Monday in a speech to farmers that {it leaked}.", "Monday"),
            ("In an interview Sunday with the Courier, [Ruiz] <said> {it leaked}.", "Sunday"),
            ("Speaking to reporters in Dover on Monday, [Ruiz] <said> {it leaked}.", "Monday"),
            ("At a rally on Monday, [Ruiz] <said> {it leaked}.", "Monday"),
            ("In a letter dated Monday, [Ruiz] <said> {it would close on Friday}.", "Monday"),
            ("[Ruiz] <said> in an interview Monday that {it would close in May}.", "Monday"),
            ("[The report], published in May 2018, <blames> {a leak}.", "May 2018"),
            ("[The report by Ruiz], finished in May 2018, <blames> {a leak}.", ""),
            ("[Ruiz, who took over in May 2018], <said> {it leaked}.", ""),
            ("On Tuesday, in a statement, [Ruiz] <said> {it leaked}.", "Tuesday"),
            ("[Ruiz] <said> in an interview that {it leaked on Monday}.", ""),
            ("[Ruiz] <told> the Courier that {it leaked on Monday}.", ""),
            ("{“It leaks,”} [Ruiz] <said> in a statement. On Monday it closed.", ""),
            ("{“It leaks,”} [Ruiz] <said> in a statement before Monday.", ""),
            ("[Ruiz] <confirmed> {the April call}.", ""),
            ("[Ruiz] <addressed> {the reports on Monday}.", "Monday"),
            ("[Ruiz] <expected> {the talks to resume on Monday}.", ""),
            ("{Eleven people, two of them boys, died in a fire on Monday}, [police] <said>.", ""),
            ("[Ruiz] <denied> {thefts between 2003 and 2011}.", ""),
            ("[Ruiz, now 70], <said> {it leaked}.", ""),
            ("[The court], hearing a plea filed in May 2018, <said> on Monday {it leaked}.", "Monday"),
        ] {
            let text: String = marked.chars().filter(|letter| !"[]<>{}".contains(*letter)).collect();
            let document = Document::read(&text);
            let day = crate::Options::dated("2019-01-10").expect("a date").date;
            let times = crate::time::find(&document, day);
            let quotes = find_as_marked(&document, &times, marked);
            let people = crate::entities::resolve(&document, &quotes);
            let mut joints = crate::timeline::joint::Joints::read(&document);
            let places = Places::find(&document, &quotes);
            let told = crate::timeline::told::told(&document, &times, &quotes, &places, &mut joints);
            let clauses = Clauses::read(&document, &places, &told, &joints);
            let said = when(&document, &times, &quotes, &people, &places, &told, &clauses)[0];
            let got = said.map_or("", |ix| times.all[ix.0].span.of(&text));
            if got != want {
                wrong.push(format!("{text}\n  want {want:?}\n  got  {got:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
