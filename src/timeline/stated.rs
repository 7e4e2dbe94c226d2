//! What the times in a clause say of it, and what they only say of a noun in it.

mod reading;

use self::reading::Reading;
use super::bounds::{self, Bound};
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use super::lapse::{self, Lapse};
use super::owned::YEAR;
use super::past::Named;
use super::planned::is_past;
use super::scene::{LOOKED_AT, main_verb};
use super::{events, lives};
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::span::Span;
use crate::time::{Grain, Interval, Time, TimeIx};

/// How many of those who tell something may begin behind one that goes on.
const NEAR: usize = 8;

/// How many days back the news may reach.
const RECENT: i64 = 14;

impl<'a> Diary<'a> {
    /// What the times in the clause itself say, each with the words that it dates, is written to `out`.
    pub(super) fn stated(&self, clause: &Clause, out: &mut Vec<Dating<'a>>) {
        let times = self.times_in(clause.tokens);
        let lapse = self.lapse_in(clause);
        let counted = lapse.and_then(|lapse| self.after_noun(clause, lapse));
        if times.clone().next().is_none() {
            out.extend(counted.map(|(_, dating)| dating));
            return;
        }
        if self.is_unreal(clause)
            || clause.tense == Tense::Future && self.asks(clause)
            || lives::is_habit(self.document, clause)
            || self.is_present_life(clause)
            || self.is_of_every_year(clause)
            || self.is_all_time(clause.tokens)
        {
            return;
        }
        // Two stand for more; what is compared with does not count.
        let dates = |time: &Time| time.interval.is_some() && self.compares(time).is_none();
        let dated = times.clone().filter(|ix| dates(&self.times.all[ix.0])).take(2).count();
        let anchor = counted.as_ref().and_then(|(anchor, _)| *anchor);
        let (previous, subjects, bounds_only) = (None, false, true);
        let mut reading = Reading { diary: self, clause, lapse, dated, anchor, out, previous, subjects, bounds_only };
        times.for_each(|ix| reading.read(ix));
        reading.leave_subjects();
        self.leave_to_subject(clause, out);
        self.leave_to_object(out);
        self.share(clause, out);
        self.let_stand(clause, out);
        let whole = out.iter().any(|dating| !dating.thing);
        if let Some((_, dating)) = counted.filter(|_| !whole) {
            out.insert(0, dating);
        }
    }

    /// Whether the time dates nothing by itself: it is the article's own date, an aside, or one of the words of a `lapse`.
    fn is_idle(&self, time: &Time, lapse: Option<Lapse>) -> bool {
        // The date line dates the article, and nothing that it tells: "MADRID, Feb. 9 (Reuters) - ...".
        let line = self.document.sentence_at(time.tokens.start);
        if time.tokens.start < self.document.behind_dateline(line).start
            || self.times.date_line(time.span).is_some()
            || self.is_hour_of_date_line(time)
            || self.is_aside(time)
            || self.times.item(time.tokens.start).is_some_and(|item| item.head.contains(time.tokens.start))
            || self.signs_post(time)
            // "six months earlier than planned"
            || self.document.is(time.tokens.end, "than")
        {
            return true;
        }
        // "the morning after": the lapse is counted from the other event, not from the last time named.
        let seam = lapse::ending_at(self.document, time.tokens.end).is_some();
        let counts = |lapse: Lapse| lapse.tokens.overlaps(time.tokens) && time.tokens.end <= lapse.tokens.end;
        seam || lapse.is_some_and(counts)
    }

    /// "— Ana Ruiz (@anaruiz) March 5, 2024": whether it is the day of a post.
    fn signs_post(&self, time: &Time) -> bool {
        let before = time.tokens.start.prev();
        self.document.is(before, ")") && (1..=2).any(|back| self.document.str(before.minus(back)).starts_with('@'))
    }

    /// Whether the time is the hour that goes with a date of the head: "Updated March 9, 2017 at 04:15 PM".
    fn is_hour_of_date_line(&self, time: &Time) -> bool {
        let behind = |line: &Span| {
            let at = self.document.text.get(line.end..time.span.start);
            let words = at.map(|words| words.trim_matches([' ', ',', '|', '-', '·', ':']));
            words.is_some_and(|words| {
                words.is_empty() || ["at", "updated"].iter().any(|at| words.eq_ignore_ascii_case(at))
            })
        };
        time.kind == TimexType::Time && self.times.date_lines.iter().any(behind)
    }

    /// What the words before the time make of it in this clause.
    fn bound(&self, clause: &Clause, time: &Time) -> Bound {
        let bound =
            bounds::opening(self.document, time, clause.tokens).unwrap_or_else(|| bounds::bound(self.document, time));
        // "had never been abroad before 1996": that was so up to then.
        let bound = match bound {
            Bound::From if is_past(clause) && self.document.is(time.tokens.start.prev(), "before") => Bound::Before,
            bound => bound,
        };
        // "ran through the 1950s" is all of them.
        let through = || {
            let before = time.tokens.start.prev();
            let through = if self.document.is(before, "the") { before.prev() } else { before };
            // "signed a lease through 2024"
            let term =
                matches!(self.document.low(through.prev()), "contract" | "deal" | "extension" | "lease" | "pact");
            self.document.is(through, "through")
                && !self.is_to_come(time)
                && !term
                && time.grain.is_some_and(|grain| grain >= Grain::Month)
        };
        let bound = match bound {
            Bound::Until if clause.tense == Tense::Past && through() => Bound::Then,
            // "By Monday he was running" was so on that day.
            Bound::By if self.was_so_by_then(clause, time) => Bound::Then,
            bound => bound,
        };
        // "shortly after 4 p.m." is the same day, and so is "just before 5am".
        let just = matches!(self.document.low(time.tokens.start.minus(2)), "just" | "shortly" | "soon" | "immediately");
        let hour = time.kind == TimexType::Time && (just || is_past(clause) || clause.tense == Tense::None);
        if hour && matches!(bound, Bound::After | Bound::Before | Bound::By) { Bound::Then } else { bound }
    }

    /// Whether the days of the time end behind the document's own.
    fn is_to_come(&self, time: &Time) -> bool {
        time.interval.and_then(|days| self.age(days)).is_some_and(|age| age < 0)
    }

    /// Whether it tells what was so, or went on: that need not have begun before the day by which it was.
    fn was_so_by_then(&self, clause: &Clause, time: &Time) -> bool {
        let over = clause.tense == Tense::Past && !self.is_to_come(time);
        clause.verb.filter(|_| over).is_some_and(|verb| {
            let main = main_verb(self.document, verb, clause.tokens.end);
            let goes_on = main == verb || self.document.tag(main) == Tag::Verb(VerbForm::Ing);
            goes_on && matches!(self.document.low(verb), "was" | "were" | "had")
        })
    }

    /// Whether it tells what did not happen: "should have found it in December".
    pub(super) fn is_unreal(&self, clause: &Clause) -> bool {
        let Some(verb) = clause.verb else { return false };
        // "If he had not answered on Sunday, we were lost"
        let start = clause.tokens.start;
        let marked = self.document.token(start).kind == TokenKind::Mark;
        if clause.tense == Tense::PastPerfect && self.document.is(start.plus(usize::from(marked)), "if") {
            return true;
        }
        let next = self.document.past_adverbs(verb.next());
        // "would have to leave", "would have us believe", "would have a scan"
        let done = !matches!(self.document.tag(next.next()), Tag::To | Tag::Pronoun | Tag::Determiner);
        matches!(self.document.low(verb), "should" | "would" | "'d" | "’d")
            && matches!(self.document.low(next), "have" | "'ve" | "’ve")
            && done
    }

    /// Whether it goes on with what the sentence before told of long ago: "She was arrested in 1960. She *would* be jailed twice over
    /// the next five years".
    pub(super) fn is_later_in_story(&self, clause: &Clause) -> bool {
        let sentence = self.document.sentence_of(clause.tokens.start);
        let story = |named: &Named| {
            named.told && named.sentence.0 + 1 >= sentence.0 && named.extent.age.is_some_and(|age| age > YEAR)
        };
        clause.tense == Tense::Supposed && clause.told.is_none() && self.past.recent().next().is_some_and(story)
    }

    /// Whether the verb of the clause tells what goes on now: "is considering", "are still investigating", "has been studying".
    pub(super) fn is_under_way(&self, clause: &Clause) -> bool {
        let Some(verb) = clause.verb else { return false };
        let next = self.document.past_adverbs(verb.next());
        let (is, next) = match self.document.low(verb) {
            "has" | "have" => (self.document.is(next, "been"), next.next()),
            low => (matches!(low, "is" | "are" | "'s" | "’s" | "'re" | "’re"), next),
        };
        is && self.document.tag(next) == Tag::Verb(VerbForm::Ing)
    }

    /// Whether what is news now was hardly in the days of `interval`.
    pub(super) fn is_long_ago(&self, interval: Interval) -> bool {
        let last = self.times.document.day.zip(interval.latest);
        last.is_some_and(|(now, last)| (now - last).whole_days() > RECENT)
    }

    /// Whether "from" and an hour of the day stand before its name: "from noon on Monday until ...".
    pub(super) fn opens_range(&self, day: TimeIx) -> bool {
        let before = day.0.checked_sub(1).map(|hour| &self.times.all[hour]);
        before.is_some_and(|hour| {
            hour.kind != TimexType::Duration
                && self.document.low(hour.tokens.start.prev()) == "from"
                && self.times.all[day.0].tokens.start.0 - hour.tokens.end.0 <= 1
        })
    }

    /// Whether all words of `tokens` are those of times: "Monday, 4 March • 10:00am".
    fn is_all_time(&self, tokens: TokenRange) -> bool {
        let mut times = self.times_in(tokens).map(|time| self.times.all[time.0].tokens).peekable();
        tokens.iter().all(|ix| {
            while times.next_if(|time| time.end <= ix).is_some() {}
            !self.document.token(ix).is_word() || times.peek().is_some_and(|time| time.contains(ix))
        })
    }

    /// Whether nothing but a joining word stands before `phrase` in its clause.
    fn opens_clause(&self, clause: &Clause, phrase: TokenRange) -> bool {
        let before = clause.tokens.ending(phrase.start);
        before.iter().all(|ix| matches!(self.document.tag(ix), Tag::Conjunction | Tag::Punct))
    }

    /// What happened, told by a noun with a time of its own: "the 2016 campaign".
    fn thing(&self, time: TimeIx, interval: Interval, phrase: TokenRange) -> Dating<'a> {
        Dating { thing: true, ..self.named(time, interval, phrase) }
    }

    /// Where in `between` another verb of the same subject is joined: "was charged in May with theft | and will be tried".
    fn joint(&self, between: TokenRange) -> Option<TokenIx> {
        let opens = |ix: TokenIx| self.document.tag(ix).may_be_finite();
        between.iter().rev().find(|&ix| self.document.tag(ix) == Tag::Conjunction && opens(ix.next()))
    }

    /// Where a time stands behind the verb, one in the subject tells of a noun there: "the inquest into a *death in 2019* opened
    /// on Tuesday".
    fn leave_to_subject(&self, clause: &Clause, out: &mut Vec<Dating<'a>>) {
        let Some(verb) = clause.verb else { return };
        let first_time = |dating: &Dating| dating.times.first().map(|&time| self.times.all[time.0].tokens);
        let behind = |dating: &Dating| !dating.thing && first_time(dating).is_some_and(|time| time.start > verb);
        if !out.iter().any(behind) {
            return;
        }
        for dating in out.iter_mut().filter(|dating| !dating.thing) {
            let Some(time) = first_time(dating).filter(|time| time.end <= verb) else { continue };
            if let Some(phrase) = events::noun_before(self.document, time, clause.tokens.start) {
                (dating.thing, dating.tokens) = (true, phrase);
            }
        }
        out.retain(|dating| !dating.thing || dating.tokens != clause.tokens);
    }

    /// Where a time with a preposition follows, one inside a noun phrase tells of its noun: "will publish the *February* figures
    /// on March 20", "will publish *first-half* results on Aug. 4".
    fn leave_to_object(&self, out: &mut Vec<Dating<'a>>) {
        let time = |dating: &Dating| dating.times.first().map(|&time| self.times.all[time.0].tokens);
        let mut whole = out.iter().enumerate().filter(|(_, dating)| !dating.thing);
        let (Some((at, first)), Some((_, second)), None) = (whole.next(), whole.next(), whole.next()) else { return };
        let (Some(inner), Some(outer)) = (time(first), time(second)) else { return };
        let joined = || inner.iter().any(|ix| self.document.is_hyphen(ix));
        let within = (self.document.tag(inner.start.prev()) == Tag::Determiner || joined())
            && self.document.tag(inner.end).is_nominal();
        let set_off = matches!(self.document.low(outer.start.prev()), "on" | "in" | "at" | "by");
        if within && set_off {
            out.remove(at);
        }
    }

    /// Whether the dating tells when something began, and no bound of it.
    fn is_begun(&self, dating: &Dating) -> bool {
        dating.times.first().is_some_and(|&time| bounds::bound(self.document, &self.times.all[time.0]) == Bound::Then)
    }

    /// Whether the clause tells that something was put off: that was so on one day.
    fn is_put_off(&self, clause: &Clause) -> bool {
        let put_off = |ix| {
            matches!(
                self.document.low(ix),
                "gave" | "given" | "adjourned" | "postponed" | "delayed" | "deferred" | "remanded"
            )
        };
        clause.tokens.iter().take(LOOKED_AT).any(put_off)
    }

    /// Where the last time of a dating ends.
    fn end_of(&self, dating: &Dating) -> TokenIx {
        dating.times.last().map_or(dating.tokens.start, |&time| self.times.all[time.0].tokens.end)
    }

    /// Parts the clause among several times: the first dates what comes before it, too. What is listed stays together.
    fn share(&self, clause: &Clause, datings: &mut [Dating]) {
        let whole: Vec<usize> = (0..datings.len()).filter(|&index| datings[index].tokens == clause.tokens).collect();
        let lists: Vec<&[usize]> = whole.chunk_by(|_, &next| datings[next].listed).collect();
        if lists.len() < 2 {
            return;
        }
        let mut start = clause.tokens.start;
        for (nth, list) in lists.iter().enumerate() {
            let last = list.last().and_then(|&last| datings[last].times.last());
            let last = last.map_or(start, |&time| self.times.all[time.0].tokens.end);
            let next = lists.get(nth + 1).and_then(|next| datings[*next.first()?].times.first());
            let end = match next {
                Some(&next) => self.joint(TokenRange::new(last, self.times.all[next.0].tokens.start)).unwrap_or(last),
                None => clause.tokens.end,
            };
            for &index in *list {
                datings[index].tokens = TokenRange::new(start, end);
            }
            start = end;
        }
    }

    /// Whether something is told by, or in, what `phrase` names: then it was told when that was.
    pub(super) fn tells(&self, phrase: TokenRange) -> bool {
        let span = self.document.span(phrase);
        let before = self.tellers.partition_point(|teller| teller.start < span.end);
        // "The author of *a novel published in 2019* said": it is not the novel that speaks.
        let one = matches!(self.document.low(phrase.start), "a" | "an") && self.document.is(phrase.start.prev(), "of");
        let within = |teller: &Span| one && teller.start < span.start;
        self.tellers[..before].iter().rev().take(NEAR).any(|teller| teller.overlaps(span) && !within(teller))
    }
}
