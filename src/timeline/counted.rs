//! What is dated from another event: by the lapse between them, or because it was at the very time just named.

use super::because::Why;
use super::bounds::{self, Bound};
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use super::joint::Joint;
use super::lapse::{self, Lapse};
use super::said;
use crate::analysis::{Basis, TimexType};
use crate::document::{SentenceIx, Tag, TokenIx, TokenRange, VerbForm};
use crate::time::{Date, Interval, Time, TimeIx};

/// How many of the days named last are looked at for one of which the lapse counts.
const NEAR: usize = 3;

/// How many sentences before the lapse the story may stand of which it counts, if that is of another paragraph and
/// not of the article's own day.
const STORY: usize = 4;

/// How many words may stand before the "after" of a lapse that opens a sentence: "Just two weeks *before*".
const LEADS: usize = 3;

/// For how many days what followed something can still be the news.
pub(super) const RECENT: i32 = 200;

impl<'a> Diary<'a> {
    /// A lapse inside the clause: "two days after the vote".
    pub(super) fn lapse_in(&self, clause: &Clause) -> Option<Lapse> {
        if !clause.joints.has(Joint::After) {
            return None;
        }
        let within = |lapse: &Lapse| lapse.tokens.start >= clause.tokens.start;
        self.joints.all(Joint::After, clause.tokens).find_map(|ix| lapse::ending_at(self.document, ix).filter(within))
    }

    /// A lapse whose "after" opens the clause at `index`.
    pub(super) fn lapse_at_seam(&self, clauses: &[Clause], index: usize) -> Option<Lapse> {
        lapse::ending_at(self.document, clauses[index].tokens.start)
    }

    /// Dates one of two clauses from the other by the lapse between them.
    pub(super) fn count(&self, clauses: &[Clause], index: usize, lapse: Lapse, datings: &mut [Vec<Dating<'a>>]) {
        let own = |at: usize, datings: &[Vec<Dating<'a>>]| {
            datings[at].iter().find(|dating| dating.basis == Basis::Stated).cloned()
        };
        // "three days after the troops left *and a week after* the truce began": both are counted from the same day.
        let joined = self.document.is(lapse.tokens.start.prev(), "and") && index > 1;
        let beside = joined && self.lapse_at_seam(clauses, index - 1).is_some();
        let (main, other) = (index - 1 - usize::from(beside), index);
        let (of_main, of_other) = (own(main, datings), own(other, datings));
        // "fell on Thursday, a day after it cut its second-quarter forecast": the quarter tells less than the day.
        let is_day = |dating: &Dating| dating.interval.earliest == dating.interval.latest;
        let vague = |dating: &Dating| lapse.is_lost_in(dating.interval);
        let main_tells = of_main.as_ref().is_some_and(is_day);
        let other_tells = of_other.as_ref().is_some_and(|other| !vague(other));
        if main_tells && other_tells {
            return;
        }
        // "the day after", which the times count from the day named last, is counted from what follows.
        let itself =
            |dating: &Dating| dating.times.iter().any(|time| self.times.all[time.0].tokens.overlaps(lapse.tokens));
        let named_anew = of_other.is_none() && of_main.as_ref().is_none_or(itself);
        let told = if named_anew { self.told_before(&clauses[other]) } else { None };
        let (target, interval, from) = if let Some(from) = told {
            (main, lapse.after(from.interval), from)
        } else if let Some(from) = of_other.filter(|_| !main_tells) {
            (main, lapse.after(from.interval), from)
        } else if let Some(from) = of_main {
            (other, lapse.before(from.interval), from)
        } else if let Some(today) = self.times.document.day.filter(|_| self.comes(&clauses[main])) {
            let Some(interval) = lapse.before(Interval::day(today)) else { return };
            let dating = self.counted(lapse, Vec::new(), "", interval, clauses[other].tokens);
            datings[other] = vec![Dating { why: Why::Lasting, ..dating }];
            return;
        } else if let Some(now) = self.now.as_ref().filter(|now| {
            let at = self.document.token(clauses[main].tokens.start);
            let comes_after = || lapse.before(now.interval).is_some_and(|days| days.latest < now.interval.latest);
            // The article's own day is never far: "The comments came the morning after".
            let near = at.sentence.0 - now.sentence.0 <= STORY
                || now.extent.age == Some(0) && !self.is_unreal(&clauses[main]) && comes_after();
            // "The law requires a hearing three months before a school is closed" is so of every school.
            let rule = clauses[main].tense == Tense::Present && clauses[other].tense == Tense::Present;
            near && !rule && clauses[main].tense != Tense::PastPerfect
        }) {
            let from = now.carried(clauses[main].tokens);
            (other, lapse.before(from.interval), from)
        } else {
            return;
        };
        // "would leave at the end of May, four days after the firm *cut* jobs": what is over was not after today.
        let over = target == other && clauses[other].tense == Tense::Past;
        let ahead =
            |interval: &Interval| interval.earliest.zip(self.times.document.day).is_some_and(|(from, now)| from > now);
        if over && interval.as_ref().is_some_and(ahead) {
            return;
        }
        let Some(interval) = interval else { return };
        let tokens = if target == other { with_content(clauses, other) } else { clauses[main].tokens };
        datings[target] = vec![self.counted(lapse, from.times.clone(), from.words, interval, tokens)];
        if from.basis == Basis::Carried && target == other && datings[main].is_empty() {
            datings[main] = vec![from];
        }
    }

    /// Dates what the news of the article’s own day followed: "Residents have returned, three days after *a levee broke*".
    pub(super) fn count_from_news(&self, clauses: &[Clause], datings: &mut [Vec<Dating<'a>>]) {
        for index in 1..clauses.len() {
            let news = |dating: &Dating| dating.basis == Basis::Document && dating.interval.latest.is_some();
            if datings[index].is_empty()
                && let Some(from) = datings[index - 1].first().filter(|&from| news(from))
                && let Some(lapse) = self.lapse_at_seam(clauses, index)
                && let Some(interval) = lapse.before(from.interval)
            {
                let dating = self.counted(lapse, Vec::new(), "", interval, with_content(clauses, index));
                datings[index].push(Dating { why: Why::Lasting, ..dating });
            }
        }
    }

    /// Whether it tells of today’s news what it followed: "The decision comes a day after ...".
    fn comes(&self, main: &Clause) -> bool {
        main.tense == Tense::Present
            && main.verb.is_some_and(|verb| matches!(self.document.low(verb), "comes" | "come" | "follows" | "follow"))
    }

    /// The day of a clause that is counted from a noun, and the time that this bears: "two days after Monday’s attack",
    /// or, where the sentence before told of it, "two days after the attack".
    pub(super) fn after_noun(&self, clause: &Clause, lapse: Lapse) -> Option<(Option<TimeIx>, Dating<'a>)> {
        let from = lapse.tokens.end;
        let after = clause.tokens.starting(from);
        let Some(ix) = self.times_in(after).find(|ix| is_dating(&self.times.all[ix.0])) else {
            return self.after_story(clause, lapse).map(|dating| (None, dating));
        };
        let time = &self.times.all[ix.0];
        let part = |ix: TokenIx| {
            let tag = self.document.tag(ix);
            tag.is_nominal() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Preposition)
        };
        let between = TokenRange::new(from, time.tokens.start);
        if !between.iter().all(part) {
            return self.after_story(clause, lapse).map(|dating| (None, dating));
        }
        let anchor = time.interval?;
        let interval = if lapse.is_lost_in(anchor) { anchor } else { lapse.after(anchor)? };
        Some((Some(ix), self.counted(lapse, vec![ix], self.text(ix), interval, clause.tokens)))
    }

    /// The day counted from that on which the sentence before, or one of the same paragraph, stands.
    fn after_story(&self, clause: &Clause, lapse: Lapse) -> Option<Dating<'a>> {
        let at = self.document.token(clause.tokens.start);
        let noun = lapse.tokens.end.next();
        let names = |sentence: SentenceIx| {
            let word = self.document.low(noun);
            let again = || self.document.sentence(sentence).tokens.iter().any(|ix| self.document.low(ix) == word);
            again() || self.tells_of(sentence, noun)
        };
        if self.document.tag(lapse.tokens.end) != Tag::Determiner {
            return None;
        }
        let named = self
            .past
            .recent()
            .take(NEAR)
            .find(|named| named.sentence.0 + 1 == at.sentence.0 && named.told && names(named.sentence))?;
        let anchor = named.interval;
        let interval = if lapse.is_lost_in(anchor) { anchor } else { lapse.after(anchor)? };
        Some(self.counted(lapse, vec![named.time], self.text(named.time), interval, clause.tokens))
    }

    /// The day of a clause that opens with a lapse from what the sentence before told: "She died on May 30. *A week before she died*,
    /// she moved".
    pub(super) fn opens_with_lapse(&self, clauses: &[Clause], index: usize) -> Option<Dating<'a>> {
        let (head, main) = (clauses.first()?, &clauses[index]);
        let seam = |ix: &TokenIx| *ix > head.tokens.start && ix.0 <= head.tokens.start.0 + LEADS;
        let mut seams = self.joints.all(Joint::After, head.tokens);
        let lapse = lapse::ending_at(self.document, seams.find(seam)?)?;
        if index != 1 || !main.is_main() {
            return None;
        }
        let from = self.told_before(head)?;
        let interval = if lapse.is_lost_in(from.interval) { from.interval } else { lapse.after(from.interval)? };
        Some(self.counted(lapse, from.times, from.words, interval, main.tokens))
    }

    fn counted(
        &self,
        lapse: Lapse,
        times: Vec<TimeIx>,
        from: &'a str,
        interval: Interval,
        tokens: TokenRange,
    ) -> Dating<'a> {
        let words = self.document.span(lapse.tokens).of(self.document.text);
        Dating {
            interval,
            basis: Basis::Stated,
            times,
            why: Why::Counted(from),
            words,
            thing: false,
            listed: false,
            tokens,
        }
    }

    /// The day of the clause at `index` where it tells what happened at the very time that is named before it, and that
    /// time is an end of something else: "has fallen since August, when they closed at $10".
    pub(super) fn opens_with_time_before(&self, clauses: &[Clause], index: usize) -> Option<Dating<'a>> {
        let tokens = clauses[index].tokens;
        let mut before = tokens.start.prev();
        while self.document.tag(before) == Tag::Punct && before > clauses[index - 1].tokens.start {
            before = before.prev();
        }
        if !self.document.is(tokens.start, "when") {
            return None;
        }
        let ix = self.times_in(clauses[index - 1].tokens).last()?;
        let time = &self.times.all[ix.0];
        let ends = is_dating(time) && time.tokens.end == before.next();
        // "said an error was made in January, when a woman was given a drug"
        let told = clauses[index].told.is_some() && clauses[index].tense == Tense::Past;
        let interval = time.interval.filter(|_| ends && (told || bounds::bound(self.document, time) != Bound::Then))?;
        Some(self.named(ix, interval, tokens))
    }

    /// The day of the main clause at `index` that is named at the head of the sentence, before another clause: "In 2017,
    /// when the mine closed, 300 people lost their jobs."
    pub(super) fn fronted(&self, clauses: &[Clause], index: usize) -> Option<Dating<'a>> {
        let head = clauses.first().filter(|head| index == 1 && head.dependent && clauses[index].is_main())?;
        let ix = self.times_in(head.tokens).next()?;
        let time = &self.times.all[ix.0];
        let opens = time.tokens.start.0 <= head.tokens.start.0 + 1 || self.ends_occasion(head, time);
        // "This autumn *their* daughter, who turns one in August, will be with them"
        let next = time.tokens.end;
        let subject = || opens && matches!(self.document.tag(next), Tag::Determiner | Tag::Pronoun);
        let set_off = self.document.low(next) == "," || self.document.is(next, "when") || subject();
        let mut interval = time.interval.filter(|_| opens && set_off && is_dating(time))?;
        // "Between 1980, when it was founded, and 1995 the firm lost money"
        if let Some(end) = self.broken_stretch(ix) {
            interval.latest = self.times.all[end.0].interval.and_then(|days| days.latest);
        }
        (bounds::bound(self.document, time) == Bound::Then).then(|| self.named(ix, interval, clauses[index].tokens))
    }

    /// Whether `time` ends the occasion that opens `head`: "In a statement on Monday, Lee, who", "Speaking on Monday, Lee, who".
    fn ends_occasion(&self, head: &Clause, time: &Time) -> bool {
        let first = head.tokens.start;
        let occasion = matches!(self.document.low(first), "at" | "during" | "in" | "on");
        let parts = |ix: TokenIx| self.document.is(ix, ",") || self.document.tag(ix).is_finite();
        (occasion || self.document.tag(first) == Tag::Verb(VerbForm::Ing))
            && self.document.is(time.tokens.end, ",")
            && !head.tokens.ending(time.tokens.start).iter().any(parts)
    }

    /// The day on which what speaks in the clause at `index` came out: "The report, published in February, blames ...".
    pub(super) fn came_out(&self, clauses: &[Clause], index: usize, datings: &[Vec<Dating<'a>>]) -> Option<Dating<'a>> {
        let from = datings[index - 1].iter().find(|from| !from.thing && from.basis == Basis::Stated)?;
        let ix = *from.times.first()?;
        let bears = |verb: TokenIx| verb.next() == self.times.all[ix.0].tokens.start;
        let set_in = clauses[index - 1].dependent || clauses[index - 1].verb.is_some_and(bears);
        let speaks = set_in && clauses[index].is_main() && clauses[index].reports;
        let came_out = said::tells_when_it_came_out(self.document, &self.times.all[ix.0]);
        (speaks && came_out).then(|| self.named(ix, from.interval, clauses[index].tokens))
    }

    /// The last day of the clause before that at `index`, where that tells until when it was: "was mayor from 2012 | until he was
    /// fired in August 2019".
    pub(super) fn until_then(&self, clauses: &[Clause], index: usize, datings: &[Vec<Dating<'a>>]) -> Option<Date> {
        let (from, until) = (datings[index - 1].last()?, datings[index].first()?);
        let first = &self.times.all[from.times.first()?.0];
        let opens = matches!(self.document.low(clauses[index].tokens.start), "until" | "till");
        let stated = from.basis == Basis::Stated && until.basis == Basis::Stated && !from.thing && !until.thing;
        let end = until.interval.latest.filter(|&end| from.interval.latest < Some(end));
        end.filter(|_| opens && stated && self.document.is(first.tokens.start.prev(), "from"))
    }

    /// The days of the clause before that at `index`, of what has gone on since: "200 have died since it began on Monday".
    pub(super) fn since_then(
        &self,
        clauses: &[Clause],
        index: usize,
        datings: &[Vec<Dating<'a>>],
    ) -> Option<Dating<'a>> {
        let (main, other) = (&clauses[index - 1], &clauses[index]);
        // "said crews had been at work since the river burst its banks on Friday"
        let said = main.tense == Tense::PastPerfect && main.told.is_some();
        let goes_on = (main.tense == Tense::Perfect || said) && datings[index - 1].is_empty();
        let from = datings[index].first().filter(|from| goes_on && !from.thing)?;
        let today = self.times.document.day?;
        if !self.document.is(other.tokens.start, "since") || from.interval.latest? > today {
            return None;
        }
        let interval = Interval { latest: Some(today), ..from.interval };
        Some(self.named(*from.times.first()?, interval, main.tokens))
    }

    /// The days of the clause before that at `index`, which tells when or after what it was: "drew attention after the film
    /// came out in May 2011". What was after a day of these months may be news of today.
    pub(super) fn beside(&self, clauses: &[Clause], index: usize, datings: &[Vec<Dating<'a>>]) -> Option<Dating<'a>> {
        let (main, other) = (&clauses[index - 1], &clauses[index]);
        let undated = main.is_main() && main.tense == Tense::Past && datings[index - 1].is_empty();
        let from = datings[index].first().filter(|from| undated && !from.thing && from.basis == Basis::Stated)?;
        let (ix, opener) = (*from.times.first()?, other.tokens.start);
        if self.document.is(opener, "when") && other.tense == Tense::Past {
            return Some(self.named(ix, from.interval, main.tokens));
        }
        let old = self.age(from.interval).is_some_and(|age| age > RECENT);
        if !self.document.is(opener, "after") || !old || main.reports {
            return None;
        }
        let interval = Interval { latest: self.times.document.day, ..from.interval };
        Some(Dating { basis: Basis::Carried, why: Why::Since, ..self.named(ix, interval, main.tokens) })
    }

    /// The clause `tokens` dated by the time numbered `ix`.
    pub(super) fn named(&self, ix: TimeIx, interval: Interval, tokens: TokenRange) -> Dating<'a> {
        Dating {
            interval,
            basis: Basis::Stated,
            times: vec![ix],
            why: Why::Stated,
            words: self.text(ix),
            thing: false,
            listed: false,
            tokens,
        }
    }
}

/// The clause at `index` with what it reports: "three days before *the Government announced | that it would buy the bank*".
fn with_content(clauses: &[Clause], index: usize) -> TokenRange {
    let tokens = clauses[index].tokens;
    let content = clauses.get(index + 1).filter(|next| next.told.is_some() && clauses[index].reports);
    tokens.ending(content.map_or(tokens.end, |content| content.tokens.end))
}

/// Whether what happens at `time` has days: it is no length of time.
pub(super) fn is_dating(time: &Time) -> bool {
    matches!(time.kind, TimexType::Date | TimexType::Time)
}

/// Whether `time` would have days, if it could be found on the calendar.
pub(super) fn is_unknown(time: &Time) -> bool {
    is_dating(time) && time.interval.is_none() && time.value.is_empty()
}
