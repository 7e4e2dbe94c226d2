//! Why a time has its value, in a sentence.

use super::{Normaliser, Why};
use crate::time::Anchor;
use crate::time::calendar::Period;

impl Normaliser<'_> {
    pub(super) fn because_reference(&self, words: &str, value: &str) -> String {
        let side = match value {
            "PRESENT_REF" => "the time of writing",
            "PAST_REF" => "some time before the time of writing",
            _ => "some time after the time of writing",
        };
        match self.day {
            Some(_) => ["“", words, "” is ", side, ", ", &self.day_plainly, "."].concat(),
            None => ["“", words, "” is ", side, ", which is unknown."].concat(),
        }
    }

    pub(super) fn because(&self, words: &str, period: Period, anchor: Anchor, why: &Why) -> String {
        let doc = self.day_plainly.as_str();
        let at_document = |place: &str| ["“", words, "” is ", &period.plainly(), place, doc, "."].concat();
        match (why, anchor) {
            (Why::Then(told), _) => {
                let told = self.document.span(*told).of(self.document.text);
                ["“", words, "” is ", &period.plainly(), ", counted from “", told, "”, when it was said."].concat()
            }
            (Why::Named, _) | (_, Anchor::Absolute) => ["“", words, "” names ", &period.plainly(), " itself."].concat(),
            (Why::Before, _) if self.day.map(Period::day) == Some(period) => {
                ["“", words, "” is the day of the article itself, ", doc, "."].concat()
            }
            (Why::Before, _) => at_document(", the last on or before the article’s date, "),
            (Why::LastBefore, _) => at_document(", the last before the article’s date, "),
            (Why::NextAfter, _) => at_document(", the next after the article’s date, "),
            (Why::Nearest, _) => at_document(", the nearest to the article’s date, "),
            (Why::Ahead(cue), _) => format!(
                "“{words}” is {}, the next after the article’s date, {doc}, because “{}” looks ahead.",
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
            (Why::Counted, _) => at_document(", counted from the article’s date, "),
        }
    }
}
