//! Which lengths of time are none: fractions, ages, rates, programmes and the number second.

use super::Near;
use crate::document::{Tag, TokenKind};
use crate::lexicon;
use crate::time::calendar::Grain;
use crate::time::habit;
use crate::time::number::Amount;

impl Near<'_> {
    /// Whether it is one: "three weeks", and not "a quarter of", "60 Minutes" or "a 44-year-old man".
    pub(super) fn is_length(&self) -> bool {
        let slots = &self.found.slots;
        // "between one week and three months old": two lengths.
        if self.is_second() || slots.smaller >= slots.unit && slots.smaller.is_some() {
            return false;
        }
        // "from 11 minutes in 2012 to 19 minutes": what falls is no range.
        let start = self.found.tokens.start;
        let figure = |ix| self.document.low(ix).parse::<u32>().ok();
        let ends = figure(start).zip(figure(start.plus(2)));
        if self.document.is(start.next(), "to") && ends.is_some_and(|(first, last)| first > last) {
            return false;
        }
        // "is expected to last three weeks"
        if self.first() == "last" && matches!(self.document.tag(start.prev()), Tag::To | Tag::Modal) {
            return false;
        }
        // Of "all day" only "all year" is so marked.
        if self.first() == "all" && slots.unit != Some(Grain::Year) {
            return false;
        }
        if slots.unit == Some(Grain::Quarter) && self.is_fraction() {
            return false;
        }
        // "the 2018 day of action": a year.
        let figures = self.document.low(self.found.tokens.end.minus(2)).len() == 4;
        let count = slots.amount.and_then(Amount::count);
        if figures && !slots.plural && count.is_some_and(|count| (1900..2100).contains(&count)) {
            return false;
        }
        let article = matches!(self.first(), "a" | "an");
        // "a $4-million-a-year business"
        let glued = self.before() == "-" && self.document.is_glued(start);
        if glued || article && habit::is_score(self.document, self.found.tokens) {
            return false;
        }
        let bare = slots.amount.is_none() && self.found.tokens.len() == 1;
        if bare {
            return self.is_bare_length();
        }
        if article && self.found.tokens.len() == 2 && (self.is_rate() || self.after() == "-") {
            return false;
        }
        // "60 Minutes", "48 Hours": programmes.
        let last = self.found.tokens.end.prev();
        let title = slots.unit.is_some_and(|unit| unit < Grain::Day)
            && self.document.token(self.found.tokens.start).kind == TokenKind::Number
            && self.document.is_capitalized(last);
        if title {
            return false;
        }
        let old = self.after() == "old" || self.document.low(self.found.tokens.end.prev()) == "old";
        // "a 44-year-old man": his age.
        let aged = self.after() == "-" && self.document.low(self.found.tokens.end.next()) == "old";
        !(aged || old && slots.unit == Some(Grain::Year))
    }

    /// "a quarter of", "three-quarters", "fell by a quarter", "more than a quarter": no three months.
    fn is_fraction(&self) -> bool {
        let start = self.found.tokens.start;
        if self.found.slots.plural {
            return self.document.low(self.found.tokens.end.minus(2)) == "-";
        }
        let lasts = || matches!(lexicon::lemma(self.before()), "last" | "need" | "spend" | "take" | "wait");
        let falls = self.first() == "a" && self.document.tag(start.prev()).is_verb() && !lasts();
        falls || matches!(self.after(), "of" | "to" | "off") || matches!(self.before(), "by" | "than")
    }

    /// "years" and "weeks" alone are lengths after a preposition.
    fn is_bare_length(&self) -> bool {
        // "CONFIRMATION OF MINUTES": those of a meeting.
        let written = self.document.is_capitalized(self.found.tokens.start) && self.first() == "minutes";
        !written
            && matches!(
                self.before(),
                "for" | "in" | "within" | "over" | "after" | "took" | "take" | "takes" | "last" | "of" | "or"
            )
            && !matches!(self.after(), "of" | "old" | "-")
            && self.found.slots.unit != Some(Grain::Second)
    }

    /// "$5 a share a year", "1,000 barrels a day".
    pub(super) fn is_rate(&self) -> bool {
        let start = self.found.tokens.start;
        (1..=4).any(|back| self.document.tag(start.minus(back)) == Tag::Number)
            && !matches!(
                self.before(),
                "," | "in" | "for" | "than" | "after" | "within" | "of" | "over" | "about" | "and" | "or"
            )
    }

    /// "a second man", "the second", "A second, published in May, found more": the number, not the unit.
    pub(super) fn is_second(&self) -> bool {
        let slots = &self.found.slots;
        let tokens = self.found.tokens;
        let another = self.first() == "a" && self.document.sentence_at(tokens.start).start == tokens.start;
        slots.unit == Some(Grain::Second)
            && self.document.low(tokens.end.prev()) == "second"
            && (!matches!(self.after(), "." | "," | "later" | "ago" | "and" | "or" | "in" | "to")
                || another && matches!(self.after(), "," | "and"))
    }
}
