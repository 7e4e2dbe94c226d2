//! Why a time has its value, in a sentence.

use super::{Normaliser, Why};
use crate::time::Anchor;
use crate::time::calendar::Period;

/// What is counted from in a list of dates instead of the article’s date.
const ENTRY: &str = "the entry in which it stands";

impl Normaliser<'_> {
    pub(super) fn because_reference(&self, words: &str, value: &str) -> String {
        let side = match value {
            "PRESENT_REF" => "",
            "PAST_REF" => "some time before ",
            _ => "some time after ",
        };
        let now = self.within.map_or("the time of writing", |_| ENTRY);
        let day = if self.day.is_some() { &self.day_plainly } else { "which is unknown" };
        ["“", words, "” is ", side, now, ", ", day, "."].concat()
    }

    pub(super) fn because(&self, words: &str, period: Period, anchor: Anchor, why: &Why) -> String {
        let own = self.within.map_or("the article’s date", |_| ENTRY);
        let doc = self.day_plainly.as_str();
        let at_document =
            |place: &str| ["“", words, "” is ", &period.plainly(), ", ", place, " ", own, ", ", doc, "."].concat();
        match (why, anchor) {
            (Why::Then(told), _) => {
                let told = self.document.span(*told).of(self.document.text);
                ["“", words, "” is ", &period.plainly(), ", counted from “", told, "”, when it was said."].concat()
            }
            (Why::Named, _) | (_, Anchor::Absolute) => ["“", words, "” names ", &period.plainly(), " itself."].concat(),
            (Why::Before, _) if self.day.map(Period::day) == Some(period) => {
                let whose = self.within.map_or("the article itself", |_| ENTRY);
                ["“", words, "” is the day of ", whose, ", ", doc, "."].concat()
            }
            (Why::Before, _) => at_document("the last on or before"),
            (Why::LastBefore, _) => at_document("the last before"),
            (Why::NextAfter, _) => at_document("the next after"),
            (Why::Nearest, _) => at_document("the nearest to"),
            (Why::Ahead(cue), _) => format!(
                "“{words}” is {}, the next after {own}, {doc}, because “{}” looks ahead.",
                period.plainly(),
                self.document.get(*cue).map_or("", |token| token.span.of(self.document.text))
            ),
            (Why::Ends(day), _) => {
                let day = self.document.span(*day).of(self.document.text);
                ["“", words, "” is ", &period.plainly(), ", for it ended on “", day, "”."].concat()
            }
            (Why::Counted, Anchor::Time(ix)) => {
                let near = [
                    self.last,
                    self.last_day,
                    self.quarter,
                    self.over,
                    self.year,
                    self.happened,
                    self.evening,
                    self.heading,
                    self.item,
                ];
                let near = near.into_iter().flatten();
                let mention = near.chain(self.dated.iter().copied()).find(|mention| mention.ix == ix);
                let from = mention.map_or("", |mention| self.document.span(mention.tokens).of(self.document.text));
                ["“", words, "” is ", &period.plainly(), ", counted from “", from, "” before it."].concat()
            }
            (Why::Counted, _) => at_document("counted from"),
        }
    }
}
