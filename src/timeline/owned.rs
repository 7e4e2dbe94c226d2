//! What the days that a sentence names, or an age, keep it from taking of the days before it.

use super::because::Why;
use super::bounds::{self, Bound};
use super::clause::{Clause, Tense};
use super::counted::{RECENT, is_dating};
use super::diary::{Company, Dating, Diary};
use super::joint::Joint;
use super::lives;
use super::past::Named;
use super::said;
use super::scene::{LOOKED_AT, Scene, main_verb};
use crate::analysis::{Basis, QuoteKind, TimexType};
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::quotes::VerbClass;
use crate::time::{Grain, Interval, Time, TimeIx};

static SHOWS: WordSet = WordSet::of(include_str!("../lexicon/timeline/shows.txt"));

static CHARGES: WordSet = WordSet::of(include_str!("../lexicon/timeline/charges.txt"));

/// How many words may stand between an article and its noun: "a disputed land deal".
const NAMED: usize = 4;

/// How far before its article the verb may stand: "searched his home in Leeds over a".
const BEFORE: usize = 8;

/// Among how many times of a clause one is looked for that says how often.
const TIMES: usize = 16;

/// How many words have at least so many letters that tell which event is meant.
const TELLING: usize = 4;

/// How many sentences behind what somebody tells of long ago the article’s own words are of another day.
const WORDS: usize = 3;

/// How many days the news goes back of which somebody may still tell without naming their day.
pub(super) const WEEK: i32 = 7;

/// How many days a year has.
pub(super) const YEAR: i32 = 366;

impl<'a> Diary<'a> {
    /// The day of the main clause behind one that tells when or after what it was: "When police searched the house on Monday, they
    /// found a gun".
    pub(super) fn behind_when(
        &self,
        clauses: &[Clause],
        index: usize,
        datings: &[Vec<Dating<'a>>],
    ) -> Option<Dating<'a>> {
        let (head, main) = (clauses.first()?, &clauses[index]);
        let past = |tense| matches!(tense, Tense::Past | Tense::PastPerfect);
        if !(index == 1 && head.dependent && main.is_main() && past(main.tense) && past(head.tense)) {
            return None;
        }
        let from = datings.first()?.iter().find(|from| !from.thing && from.basis == Basis::Stated)?;
        let ix = *from.times.first()?;
        let time = &self.times.all[ix.0];
        // "As we watched, a 1930s-era cinema ..."
        let of_noun = self.document.is(time.tokens.end, "-") || self.document.tag(time.tokens.end).is_nominal();
        if of_noun || head.told.is_some() {
            return None;
        }
        let dating = self.named(ix, from.interval, main.tokens);
        let old = || self.age(from.interval).is_some_and(|age| age > RECENT);
        match self.document.low(head.tokens.start) {
            "when" | "as" | "while" => Some(dating),
            "after" if old() => {
                let interval = Interval { latest: self.times.document.day, ..from.interval };
                Some(Dating { interval, basis: Basis::Carried, why: Why::Since, ..dating })
            }
            _ => None,
        }
    }

    /// The day of the clause before that at `index`, which will come to pass when this does: "will resign | when the council meets
    /// on Monday".
    pub(super) fn with_when(
        &self,
        clauses: &[Clause],
        index: usize,
        datings: &[Vec<Dating<'a>>],
    ) -> Option<Dating<'a>> {
        let (main, when) = (&clauses[index - 1], &clauses[index]);
        let to_come = matches!(main.tense, Tense::Future | Tense::Supposed) && when.tense == Tense::Present;
        let opens = self.document.is(when.tokens.start, "when") && main.told == when.told;
        // "is expected | to resign when the council meets on Monday"
        let does = || self.document.tag(when.tokens.start) == Tag::To && when.joints.has(Joint::When) && main.is_main();
        if !to_come || !(opens || does()) {
            return None;
        }
        let [from] = &datings[index][..] else { return None };
        let ix = *from.times.first()?;
        let ahead = from.interval.earliest >= self.times.document.day && from.interval.earliest.is_some();
        let then = ahead && !from.thing && bounds::bound(self.document, &self.times.all[ix.0]) == Bound::Then;
        (then && datings[index - 1].is_empty()).then(|| self.named(ix, from.interval, main.tokens))
    }

    /// The day that is over of the main clause before the one at `index`, which tells what else happened then: "scored twice | as
    /// Dover beat Hull on Friday".
    pub(super) fn with_as(&self, clauses: &[Clause], index: usize, datings: &[Vec<Dating<'a>>]) -> Option<Dating<'a>> {
        let (main, other) = (&clauses[index - 1], &clauses[index]);
        let past = main.tense == Tense::Past && other.tense == Tense::Past && main.is_main();
        let plain = main.told.is_none() && other.told.is_none() && !main.reports;
        if !past || !plain || !self.document.is(other.tokens.start, "as") || !datings[index - 1].is_empty() {
            return None;
        }
        let [from] = &datings[index][..] else { return None };
        let ix = *from.times.first()?;
        let over = from.interval.earliest == from.interval.latest && from.interval.latest < self.times.document.day;
        let then = over && !from.thing && bounds::bound(self.document, &self.times.all[ix.0]) == Bound::Then;
        then.then(|| self.named(ix, from.interval, main.tokens))
    }

    /// The day still to come of the main clause before the one at `index`, where that tells in a past tense who is meant: "will play
    /// Hull, | who beat York, *in the final on July 20*".
    pub(super) fn behind_relative(
        &self,
        clauses: &[Clause],
        index: usize,
        datings: &[Vec<Dating<'a>>],
    ) -> Option<Dating<'a>> {
        let (main, other) = (&clauses[index - 1], &clauses[index]);
        let relates = other.tense == Tense::Past && self.joints.at(other.tokens.start) == Joint::Who;
        if !relates || main.tense != Tense::Future || !datings[index - 1].is_empty() {
            return None;
        }
        let ix = self.times_in(other.tokens).next_back()?;
        let time = &self.times.all[ix.0];
        let (verb, today) = (other.verb?, self.times.document.day);
        let days = time.interval.filter(|days| is_dating(time) && today.is_some() && days.earliest > today)?;
        let mut back = (1..=LOOKED_AT).map(|back| time.tokens.start.minus(back)).take_while(|&ix| ix > verb);
        let comma = back.find(|&ix| self.document.is(ix, ","))?;
        let then = bounds::bound(self.document, time) == Bound::Then;
        (then && self.document.tag(comma.next()) == Tag::Preposition).then(|| self.named(ix, days, main.tokens))
    }

    /// The day of the clause before that at `index`, which did not happen until then, where what did not happen was told in words
    /// of their own: "did not order | the wells closed until Aug. 19".
    pub(super) fn not_until(
        &self,
        clauses: &[Clause],
        index: usize,
        datings: &[Vec<Dating<'a>>],
    ) -> Option<Dating<'a>> {
        let main = &clauses[index - 1];
        let from = datings[index].iter().find(|from| !from.thing && from.basis == Basis::Stated)?;
        let time = &self.times.all[from.times.first()?.0];
        let denied = main.verb.is_some_and(|verb| {
            self.document.is(verb, "did") && matches!(self.document.low(verb.next()), "not" | "n't" | "n’t")
        });
        let until = matches!(self.document.low(time.tokens.start.prev()), "until" | "till");
        let whole = main.is_main() && clauses[index].told.is_some() && datings[index - 1].is_empty();
        (denied && until && whole)
            .then(|| self.named(from.times[0], time.interval.unwrap_or(from.interval), main.tokens))
    }

    /// Whether what is told, "had been charged", need not have been on the `named` days, or what is believed was so as it is told: those
    /// are later than the telling, or long before it. "The house was searched on Friday. On Monday the force said a man *had been
    /// charged*", "The mill closed in 2006. Hall said he *had applied* for 40 jobs".
    fn is_long_before_telling(&self, company: &Company, scene: &Scene, named: &Named) -> bool {
        let clause = scene.clause;
        if clause.tense == Tense::Past {
            return matches!(scene.verb_class(), Some(VerbClass::Belief | VerbClass::Stance));
        }
        let Some(age) = named.extent.age else { return false };
        let reports = |&&(index, _): &&(usize, Option<i32>)| {
            let other = &company.clauses[index];
            other.reports && other.told.is_none()
        };
        let said = company.dated.iter().flatten().find(reports).and_then(|&(_, age)| age);
        match said {
            Some(said) => age < said || age > said + 1,
            None => age > YEAR,
        }
    }

    /// Whether the clause tells something of somebody whom it does not name: "*he* stayed".
    fn is_of_person(&self, clause: &Clause) -> bool {
        clause.verb.is_some_and(|verb| matches!(self.document.low(verb.prev()), "he" | "she" | "they"))
    }

    /// Whether the clause takes no day named before: its sentence tells when what is so was said, "On Friday he said that fans wanted
    /// him to go", or after what it was that is later.
    pub(super) fn is_owned(&self, company: &Company, scene: &Scene, named: &Named) -> bool {
        let clause = scene.clause;
        // "He was replaced in May.\n\nShe said the club had stopped training"
        let before = clause.told.is_some() && (clause.tense == Tense::PastPerfect || is_so(scene));
        let elsewhere = || self.document.token(clause.tokens.start).paragraph != named.paragraph;
        // "Mr Sen said on Wednesday he was sorry.\n\nPolice believe Lee was the driver", "Lee told reporters that he trusted her"
        let spoken = || self.spoken_on(named);
        let old = || named.extent.age > Some(WEEK) || spoken().is_some();
        let of_speaker = clause.told.is_some() && clause.tense == Tense::Past && self.is_of_person(clause);
        if of_speaker && elsewhere() && spoken().is_some_and(|says| says.told.is_none()) {
            return true;
        }
        if before && (elsewhere() && old() || self.is_long_before_telling(company, scene, named)) {
            return true;
        }
        company.dated.iter().flatten().any(|&(index, age)| {
            let other = &company.clauses[index];
            // What is told was on no day behind that of the telling, either.
            let later = || age.is_some() && named.extent.age < age;
            let said = clause.told.is_some() && other.told.is_none() && other.reports && later();
            // "Lee, who watched Monday's game, left early"
            let goes_on = clause.verb == Some(clause.tokens.start) && other.tokens.end == clause.tokens.start;
            let relates =
                goes_on && clause.told.is_none() && other.joints.has(Joint::Who) && other.tense == Tense::Past;
            // What ends with the days of that is no later, either.
            let no_later = || age.is_some() && named.extent.age >= age;
            said || relates && no_later()
        })
    }

    /// Whether the `named` days are long gone and only those of what somebody tells in a sentence before, and the clause tells of
    /// something else: "She said the city asked for help in May. *The crowd jeered*."
    pub(super) fn is_of_words(&self, company: &Company, clause: &Clause, named: &Named) -> bool {
        let document = self.document;
        // Figures go on with those of the quarter.
        let quarter = self.times.all[named.time.0].grain == Some(Grain::Quarter);
        let near = company.sentence.0 - named.sentence.0 <= WORDS;
        let gone = named.extent.age > Some(2 * WEEK - 1) && !quarter;
        if !named.quoted || !near || !gone || clause.tense != Tense::Past || !clause.is_main() {
            return false;
        }
        // "According to police, the dam failed in 2019", "The report said it failed in 2019": there that is the story.
        let says = self.clauses.of(named.sentence).first();
        let story = |says: &Clause| match says.told {
            Some(quote) => self.kinds[quote.0] == QuoteKind::Indirect,
            None if says.joints.has(Joint::According) => true,
            None => says.verb.is_some_and(|verb| said::is_report(document.low(verb.prev()))),
        };
        if says.is_none_or(story) {
            return false;
        }
        let before = document.sentence(named.sentence).tokens;
        let again = |ix: TokenIx| before.iter().any(|other| document.low(other) == document.low(ix));
        let start = clause.tokens.start;
        match document.tag(start) {
            _ if start != document.sentence(company.sentence).tokens.start => false,
            Tag::Determiner => matches!(document.low(start), "a" | "an" | "his" | "her" | "their"),
            Tag::Noun | Tag::Proper | Tag::Adjective => !again(start),
            _ => false,
        }
    }

    /// Whether `time` is an hour of every day: "the bus leaves every morning at 7:30".
    pub(super) fn is_of_every_day(&self, clause: &Clause, time: &Time) -> bool {
        time.kind == TimexType::Time && clause.tense != Tense::Future && self.is_daily(clause)
    }

    /// Whether the clause names nothing but hours of every day.
    pub(super) fn is_of_every_day_only(&self, clause: &Clause) -> bool {
        let times = self.times_in(clause.tokens).map(|ix| &self.times.all[ix.0]);
        let mut hours = times.clone().filter(|time| time.kind == TimexType::Time);
        let any_day = |time: &Time| time.interval.is_none() && !time.value.is_empty();
        let mut others = times.filter(|time| time.kind != TimexType::Duration);
        hours.clone().next().is_some()
            && others.all(|time| matches!(time.kind, TimexType::Set | TimexType::Time))
            && clause.tense != Tense::Future
            && (hours.any(any_day) || self.is_daily(clause))
    }

    /// Whether the clause tells of months of every year: "The market runs from April to October each year".
    pub(super) fn is_of_every_year(&self, clause: &Clause) -> bool {
        let mut times = self.times_in(clause.tokens).take(TIMES).map(|ix| &self.times.all[ix.0]);
        clause.tense == Tense::Present
            && times.clone().any(|time| time.kind == TimexType::Set)
            && times.all(|time| time.kind == TimexType::Set || time.grain.is_some_and(|grain| grain >= Grain::Month))
    }

    /// Whether the time is some weekday of a month or a season, of which nobody tells which: "on *a wet Thursday* in December".
    pub(super) fn is_any_weekday(&self, time: &Time) -> bool {
        if time.grain != Some(Grain::Day) || time.tokens.len() > 1 {
            return false;
        }
        let adjective = self.document.tag(time.tokens.start.prev()) == Tag::Adjective;
        let before = if adjective { time.tokens.start.minus(2) } else { time.tokens.start.prev() };
        matches!(self.document.low(before), "a" | "an") && matches!(self.document.low(time.tokens.end), "in" | "of")
    }

    fn is_daily(&self, clause: &Clause) -> bool {
        let set = |ix: TimeIx| self.times.all[ix.0].kind == TimexType::Set;
        let daily = |ix| matches!(self.document.low(ix), "weekdays" | "weekends" | "daily" | "nightly");
        // "there are ten races on Tuesday night"
        let names_day = |ix: TimeIx| self.times.all[ix.0].tokens.iter().any(|ix| self.document.tag(ix) == Tag::Proper);
        let mut times = self.times_in(clause.tokens).take(TIMES);
        times.clone().any(set)
            || clause.tokens.iter().take(LOOKED_AT).any(daily)
            || lives::is_round(self.document, clause) && !times.any(names_day)
    }

    /// The days of a clause that says what will be "by then": those up to the end of what the sentence before says will be.
    pub(super) fn by_then(&self, clause: &Clause) -> Option<Dating<'a>> {
        let sentence = self.document.sentence_of(clause.tokens.start).0;
        let today = self.times.document.day?;
        let before = SentenceIx(sentence.checked_sub(1)?);
        let ahead = |ix: &TimeIx| {
            let days = self.times.all[ix.0].interval;
            days.is_some_and(|days| days.latest > Some(today)) && is_dating(&self.times.all[ix.0])
        };
        let ix = self.times_in(self.document.sentence(before).tokens).rfind(ahead)?;
        let interval = Interval { earliest: Some(today), latest: self.times.all[ix.0].interval?.latest };
        let dating = self.named(ix, interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Whether what is told was shown to be so, and does not lie ahead: "showed that the lock could be opened with a coin".
    pub(super) fn is_shown(&self, company: &Company, clause: &Clause) -> bool {
        let could = clause.verb.is_some_and(|verb| self.document.is(verb, "could"));
        could
            && clause.told.is_some()
            && company.clauses.iter().filter(|other| other.reports).any(|other| {
                let verb = other.verb.map(|verb| main_verb(self.document, verb, other.tokens.end));
                verb.is_some_and(|verb| {
                    let low = self.document.low(verb);
                    SHOWS.has(lexicon::lemma(low))
                })
            })
    }

    /// The day of an event that the article has told and dated before, as the clause names it again: "the day after *Trump signed the
    /// order*".
    pub(super) fn told_before(&self, clause: &Clause) -> Option<Dating<'a>> {
        let document = self.document;
        let verb = main_verb(document, clause.verb?, clause.tokens.end);
        if !matches!(document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Participle)) {
            return None;
        }
        let nouns = |ix: &TokenIx| document.tag(*ix).is_nominal() && document.low(*ix).len() >= TELLING;
        let tells = |named: &&Named| {
            let sentence = document.sentence(named.sentence).tokens;
            let has = |ix: TokenIx| sentence.iter().any(|other| document.low(other) == document.low(ix));
            // "A week before *she died*", right behind what tells of that
            let again = || {
                let who = clause.verb.is_some_and(|verb| document.tag(verb.prev()) == Tag::Pronoun);
                who && self.document.sentence_of(clause.tokens.start).0 == named.sentence.0 + 1
            };
            named.told && has(verb) && (clause.tokens.iter().filter(nouns).any(has) || again())
        };
        let named = self.past.recent().find(tells)?;
        let dating = self.named(named.time, named.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }
}

/// Whether the clause opens with "by then" and tells of what is to come.
pub fn opens_by_then(document: &Document, clause: &Clause) -> bool {
    let first = document.sentence_at(clause.tokens.start).start;
    let past = matches!(clause.tense, Tense::Past | Tense::PastPerfect | Tense::Perfect);
    !past && clause.tokens.start == first && document.is(first, "by") && document.is(first.next(), "then")
}

/// What the clause is about, where that was in the year of `time` and long before it: "charged over *a robbery in 2005*",
/// "documents relating to *a land deal in 2005*".
pub fn matter(document: &Document, time: TokenRange, clause: TokenRange) -> Option<TokenRange> {
    let joint = time.start.prev();
    let noun = joint.prev();
    if document.is(joint, "between") {
        return counts_before(document, joint, clause.start).map(|first| time.starting(first));
    }
    if !(document.is(joint, "in") && document.tag(noun) == Tag::Noun) {
        return None;
    }
    let part = |ix: TokenIx| document.tag(ix).is_nominal() || document.tag(ix) == Tag::Adjective;
    let mut words = (1..=NAMED).map(|back| noun.minus(back)).take_while(|&ix| ix > clause.start && ix < noun);
    let article = words.find(|&ix| !part(ix)).filter(|&ix| matches!(document.low(ix), "a" | "an"))?;
    let (lead, before) = (article.prev(), article.minus(2));
    let near = || (2..=BEFORE).map(|back| article.minus(back)).take_while(|&ix| ix >= clause.start && ix < article);
    let about = match document.low(lead) {
        "about" => true,
        "to" => matches!(document.low(before), "relating" | "related" | "linked" | "relation"),
        "with" => document.is(before, "connection"),
        "of" => near().take(2).any(|ix| {
            matches!(document.low(ix), "convicted" | "accused" | "suspected" | "acquitted" | "guilty" | "heard")
        }),
        "over" => near().any(|ix| CHARGES.has(document.low(ix))),
        _ => false,
    };
    (about && lead >= clause.start).then_some(time.starting(article))
}

/// Where before `joint` the counts begin of which somebody is accused: "denied | 31 counts of theft *between* 2003 and 2012".
fn counts_before(document: &Document, joint: TokenIx, start: TokenIx) -> Option<TokenIx> {
    let part = |ix: TokenIx| {
        let tag = document.tag(ix);
        tag.is_nominal() || matches!(tag, Tag::Adjective | Tag::Conjunction | Tag::Preposition | Tag::Number)
    };
    let mut back = (1..=LOOKED_AT).map(|back| joint.minus(back)).take_while(|&ix| ix > start && ix < joint && part(ix));
    let counts = back.find(|&ix| {
        matches!(document.low(ix), "counts" | "charges" | "offences" | "offenses" | "allegations" | "crimes")
    })?;
    Some(if document.tag(counts.prev()) == Tag::Number { counts.prev() } else { counts })
}

/// Whether it tells what was so, or was believed or wanted, and no event.
fn is_so(scene: &Scene) -> bool {
    let believes = scene.verb_class().is_some_and(|class| matches!(class, VerbClass::Belief | VerbClass::Stance));
    scene.clause.tense == Tense::Past && (scene.is_being() || scene.is_having() || believes)
}
