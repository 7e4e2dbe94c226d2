//! Why a time has its value, in a sentence.

use super::{Normaliser, Why};
use crate::time::Anchor;
use crate::time::calendar::{Period, plainly};

impl Normaliser<'_> {
    pub(super) fn because_reference(&self, words: &str, value: &str) -> String {
        let side = match value {
            "PRESENT_REF" => "the time of writing",
            "PAST_REF" => "some time before the time of writing",
            _ => "some time after the time of writing",
        };
        match self.day {
            Some(day) => format!("“{words}” is {side}, {}.", plainly(day)),
            None => format!("“{words}” is {side}, which is unknown."),
        }
    }

    pub(super) fn because(&self, words: &str, period: Period, anchor: Anchor, why: &Why) -> String {
        let what = period.plainly();
        let doc = self.day.map_or_else(|| "unknown".to_string(), plainly);
        match (why, anchor) {
            (Why::Named, _) | (_, Anchor::Absolute) => format!("“{words}” names {what} itself."),
            (Why::Before, _) if self.day.map(Period::day) == Some(period) => {
                format!("“{words}” is the day of the article itself, {doc}.")
            }
            (Why::Before, _) => format!("“{words}” is {what}, the last on or before the article’s date, {doc}."),
            (Why::LastBefore, _) => format!("“{words}” is {what}, the last before the article’s date, {doc}."),
            (Why::NextAfter, _) => format!("“{words}” is {what}, the next after the article’s date, {doc}."),
            (Why::Nearest, _) => format!("“{words}” is {what}, the nearest to the article’s date, {doc}."),
            (Why::Ahead(cue), _) => format!(
                "“{words}” is {what}, the next after the article’s date, {doc}, because “{}” looks ahead.",
                self.document.get(*cue).map_or("", |token| token.span.of(self.document.text))
            ),
            (Why::Ends(day), _) => {
                format!("“{words}” is {what}, for it ended on “{}”.", self.document.span(*day).of(self.document.text))
            }
            (Why::Counted, Anchor::Time(ix)) => {
                let mention =
                    [self.last, self.last_day, self.quarter].into_iter().flatten().find(|mention| mention.ix == ix);
                let from = mention.map_or("", |mention| self.document.span(mention.tokens).of(self.document.text));
                format!("“{words}” is {what}, counted from “{from}” before it.")
            }
            (Why::Counted, _) => format!("“{words}” is {what}, counted from the article’s date, {doc}."),
        }
    }
}
