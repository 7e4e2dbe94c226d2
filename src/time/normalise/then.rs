//! What somebody said long ago, and was to come then: "“I will retire next year,” he said in 2002".

use super::{Mention, NEEDS_DAY, Normaliser, Sense, Why};
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::time::calendar::{Grain, Period, date, weekday};
use crate::time::recognise::{Found, Slots};
use crate::time::{Anchor, TimeIx};

/// How far before its year the verb of saying may stand: "told the men of the north in".
const SAID: usize = 6;

/// How many tokens into its sentence a year stands at most that opens it: "In a 2002 interview".
const OPENS: usize = 2;

/// How many times may stand between what was said and its year.
const BETWEEN: usize = 4;

impl Normaliser<'_> {
    /// `sense`, or where it is counted from the article’s day and was said in a year before, what it was then. Nobody knows which day
    /// "tomorrow" was in that year.
    pub(super) fn told_then(&self, ix: TimeIx, found: &Found, sense: Sense) -> Sense {
        let Sense::Point { period, part, anchor: Anchor::Document, .. } = &sense else { return sense };
        let Some(saying) = self.saying(ix, found, *period) else { return sense };
        match self.then(found, *period, saying.period) {
            Some(then) if then == *period => sense,
            Some(period) => Sense::Point {
                period,
                part: part.clone(),
                anchor: Anchor::Time(saying.ix),
                why: Why::Then(saying.tokens),
            },
            None => {
                let kind = if part.is_empty() { TimexType::Date } else { TimexType::Time };
                Sense::Unresolved { kind, needs: NEEDS_DAY }
            }
        }
    }

    /// What the `period` of `found` was to those who spoke of it in `told`: the next "Christmas" or the last, as they looked ahead or
    /// back, "next year" the one after that of the saying.
    fn then(&self, found: &Found, period: Period, told: Period) -> Option<Period> {
        let (slots, doc) = (&found.slots, self.day?);
        let (first, said, until) = (period.first()?, told.first()?, told.last()?);
        let ahead = first > doc;
        let of = |year: i32| match (self.holiday(found), period.grain) {
            (Some(holiday), _) => holiday.day(year).map(Period::day),
            (None, Grain::Day) => date(year, first.month().into(), first.day()).map(Period::day),
            _ => match self.years_from(Mention::of(period, found), year.checked_sub(first.year())?) {
                Sense::Point { period, .. } => Some(period),
                _ => None,
            },
        };
        if is_of_year(slots) {
            let fits = |then: &Period| if ahead { then.last() >= Some(said) } else { then.first() <= Some(until) };
            let on = if ahead { 1 } else { -1 };
            return [0, on].into_iter().find_map(|on| of(said.year() + on).filter(fits));
        }
        if told.grain > period.grain {
            return None;
        }
        match slots.weekday {
            Some(name) if ahead => told.shift((name - weekday(said)).rem_euclid(7)),
            Some(name) => told.shift(-(weekday(said) - name).rem_euclid(7)),
            None => {
                let by = period.index - Period::containing(period.grain, doc).index;
                Period::containing(period.grain, said).shift(by)
            }
        }
    }

    /// The time at which, as the sentence says, it was said what is told at `found`: outside the quotation, or before a verb that looked
    /// ahead. It is in a year before the article’s, or anywhere before it where the `period` is a part of a year that lies ahead of
    /// both.
    fn saying(&self, ix: TimeIx, found: &Found, period: Period) -> Option<Mention> {
        let (document, start) = (self.document, found.tokens.start);
        let sentence = document.sentence_at(start);
        let quoted = document.is_quoted(start);
        let ahead = is_of_year(&found.slots) && period.first() > self.day;
        let before = |told: Period| {
            let year = told.first().zip(self.day).is_some_and(|(said, day)| said.year() < day.year());
            year || ahead && told.last() < self.day
        };
        let apart = |tokens: TokenRange| sentence.contains(tokens.start) && !document.is_quoted(tokens.start);
        let told = [self.last, self.year].into_iter().flatten().find(|last| apart(last.tokens));
        if let Some(last) = told.filter(|last| last.tokens.end <= start) {
            let between = TokenRange::new(last.tokens.end, start);
            let fronted = last.tokens.start.0 - sentence.start.0 <= OPENS;
            let said = self.is_of_saying(last.tokens, quoted) || fronted && between.iter().any(|ix| self.says(ix));
            let goes_on = if quoted { !self.is_now(between) } else { self.looked_ahead(between) };
            return (said && goes_on && before(last.period)).then_some(last);
        }
        let mut behind = self.rest.iter().take(BETWEEN).zip(1..);
        let (next, by) = behind.find(|(next, _)| apart(next.tokens)).filter(|_| quoted)?;
        let (year, month) = (next.slots.year?, next.slots.month);
        let told = match month.zip(next.slots.day) {
            Some((month, day)) => date(year, month, day).map(Period::day),
            None => match month {
                Some(month) => Period::of_year(year, Grain::Month, i32::from(month) - 1),
                None => Period::of_year(year, Grain::Year, 0),
            },
        };
        let period = told.filter(|&told| before(told) && self.is_of_saying(next.tokens, quoted))?;
        Some(Mention { ix: TimeIx(ix.0 + by), ..Mention::of(period, next) })
    }

    /// Whether the time at `tokens` is that at which something was said: "told her in 2003", "wrote in a 1999 letter", and not "said
    /// the fire in 2003". What is `quoted` has been said by no aside: "said Lee, who told fans in 2003".
    fn is_of_saying(&self, tokens: TokenRange, quoted: bool) -> bool {
        let document = self.document;
        let words = document.before(tokens.start, SAID);
        let verb = words.iter().rev().find(|&ix| document.tag(ix).is_verbal() || document.is_quoted(ix));
        let Some(verb) = verb.filter(|&ix| self.says(ix)) else { return false };
        let a = usize::from(document.tag(tokens.start.prev()) == Tag::Determiner);
        let opener = tokens.start.minus(1 + a);
        let opens = verb == opener || matches!(document.low(opener), "in" | "on" | "during");
        let beside =
            verb == opener || verb.next() == opener || !matches!(document.low(verb), "said" | "added" | "predicted");
        opens && beside && !(quoted && matches!(document.low(verb.prev()), "who" | "which"))
    }

    fn says(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let says = |verb: lexicon::Verb| {
            matches!(
                verb.lemma,
                "say" | "tell" | "write" | "add" | "warn" | "predict" | "promise" | "vow" | "pledge" | "boast"
            )
        };
        document.tag(ix) == Tag::Verb(VerbForm::Past)
            && !document.is_quoted(ix)
            && lexicon::verb(document.low(ix)).is_some_and(says)
    }

    /// Whether one of `words` tells of what is so now: "In 2019 he said no, but he now says".
    fn is_now(&self, words: TokenRange) -> bool {
        words.iter().filter(|&ix| !self.document.is_quoted(ix)).any(|ix| {
            self.document.tag(ix) == Tag::Verb(VerbForm::Present)
                || matches!(self.document.low(ix), "is" | "are" | "has" | "have" | "will")
        })
    }

    /// Whether the last finite verb of `words` looked ahead: "the bridge might not last until".
    fn looked_ahead(&self, words: TokenRange) -> bool {
        let verb = words.iter().rev().find(|&ix| self.document.tag(ix).is_finite());
        verb.is_some_and(|ix| matches!(self.document.low(ix), "would" | "might" | "could"))
    }
}

/// Whether what `slots` name is a part of every year: a month, a season, a holiday, a quarter.
fn is_of_year(slots: &Slots) -> bool {
    let named = slots.month.or(slots.day).is_some()
        || slots.holiday.is_some()
        || slots.season.is_some()
        || slots.ordinal.is_some();
    named && slots.shift.is_none()
}
