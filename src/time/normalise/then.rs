//! What somebody said long ago, and was to come then: "“I will retire next year,” he said in 2002".

use super::{Mention, NEEDS_DAY, Normaliser, Sense, Why};
use crate::analysis::TimexType;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::time::calendar::{Grain, Period, date};
use crate::time::recognise::Found;
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
        let Some(saying) = self.saying(ix, found) else { return sense };
        match self.then(found, *period, saying.period) {
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

    /// What the `period` of `found` was to those who spoke of it in `told`: "by Christmas" of that year, "next year" the one after it.
    fn then(&self, found: &Found, period: Period, told: Period) -> Option<Period> {
        let (slots, first) = (&found.slots, period.first()?);
        let said = told.first()?;
        let of_year =
            slots.month.is_some() || slots.holiday.is_some() || slots.season.is_some() || slots.ordinal.is_some();
        let shifted = said.year().checked_add(first.year().checked_sub(self.day?.year())?)?;
        let of = |year: i32| match (self.holiday(found), period.grain) {
            (Some(holiday), _) => holiday.day(year).map(Period::day),
            (None, Grain::Day) => date(year, first.month().into(), first.day()).map(Period::day),
            _ => match self.years_from(Mention::of(period, found), year.checked_sub(first.year())?) {
                Sense::Point { period, .. } => Some(period),
                _ => None,
            },
        };
        match slots.shift {
            None if of_year => {
                [0, 1].into_iter().find_map(|on| of(said.year() + on).filter(|then| then.last() >= Some(said)))
            }
            _ if of_year || period.grain >= Grain::Year => of(shifted),
            _ => None,
        }
    }

    /// The month or year before the article’s in which, as the sentence says, it was said what is told at `found`: outside the
    /// quotation, or before a verb that looked ahead.
    fn saying(&self, ix: TimeIx, found: &Found) -> Option<Mention> {
        let (document, start) = (self.document, found.tokens.start);
        let sentence = document.sentence_at(start);
        let quoted = document.is_quoted(start);
        let long_ago = |year: i32| self.day.is_some_and(|day| year < day.year());
        let apart = |tokens: TokenRange| sentence.contains(tokens.start) && !document.is_quoted(tokens.start);
        let told = [self.last, self.year].into_iter().flatten().find(|last| apart(last.tokens));
        if let Some(last) = told.filter(|last| last.tokens.end <= start) {
            let between = TokenRange::new(last.tokens.end, start);
            let fronted = last.tokens.start.0 - sentence.start.0 <= OPENS;
            let said = self.is_of_saying(last.tokens, quoted) || fronted && between.iter().any(|ix| self.says(ix));
            let goes_on = if quoted { !self.is_now(between) } else { self.looked_ahead(between) };
            let year = last.period.first().filter(|_| last.period.grain >= Grain::Month)?.year();
            return (said && goes_on && long_ago(year)).then_some(last);
        }
        let mut behind = self.rest.iter().take(BETWEEN).zip(1..);
        let (next, by) = behind.find(|(next, _)| apart(next.tokens)).filter(|_| quoted)?;
        let year = next.slots.year.filter(|&year| long_ago(year) && next.slots.day.is_none())?;
        let (grain, place) = next.slots.month.map_or((Grain::Year, 0), |month| (Grain::Month, i32::from(month) - 1));
        let period = Period::of_year(year, grain, place).filter(|_| self.is_of_saying(next.tokens, quoted))?;
        Some(Mention { ix: TimeIx(ix.0 + by), ..Mention::of(period, next) })
    }

    /// Whether the time at `tokens` is that at which something was said: "told her in 2003", "wrote in a 1999 letter". What is `quoted`
    /// has been said by no aside: "said Lee, who told fans in 2003".
    fn is_of_saying(&self, tokens: TokenRange, quoted: bool) -> bool {
        let words = self.document.before(tokens.start, SAID);
        let verb = words.iter().rev().find(|&ix| self.document.tag(ix).is_verbal() || self.document.is_quoted(ix));
        verb.is_some_and(|ix| self.says(ix) && !(quoted && matches!(self.document.low(ix.prev()), "who" | "which")))
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
