//! What is told under the day that heads it, as in a list of dates: "Sept 12, 2014 - Farmers block the road. Police arrest 41 people."

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use crate::analysis::Basis;
use crate::time::{Interval, Item};

impl<'a> Diary<'a> {
    /// Dates the clause behind the head of `item` by it, in whatever tense; a day in that one’s days tells more.
    pub(super) fn head(&self, item: &Item, clauses: &[Clause], datings: &mut [Vec<Dating<'a>>]) {
        let Some(first) = clauses.first().filter(|first| first.tokens.contains(item.head.start)) else { return };
        let index = clauses.iter().position(Clause::is_main).unwrap_or(0);
        let whole = |dating: &Dating| !dating.thing && dating.tokens == clauses[index].tokens;
        let within = |days: Interval| item.interval.earliest <= days.earliest && days.latest <= item.interval.latest;
        if first.tokens.end <= item.head.end && clauses.len() == 1
            || datings[index].iter().any(|dating| whole(dating) && within(dating.interval))
        {
            return;
        }
        datings[index].retain(|dating| !whole(dating));
        let mut dating = self.named(item.first, item.interval, clauses[index].tokens);
        dating.times.extend(Some(item.last).filter(|&last| last != item.first));
        datings[index].insert(0, dating);
    }

    /// The day of `item` for the clause at `index` of one of its sentences, which names none.
    pub(super) fn of_item(&self, item: &Item, clauses: &[Clause], index: usize) -> Option<Dating<'a>> {
        let clause = &clauses[index];
        let ahead = matches!(clause.tense, Tense::Future | Tense::Supposed);
        // "Police arrest 41 people.": the tags take many a verb of the present for a noun.
        let hidden = || {
            let main = clauses.iter().any(Clause::is_main);
            let last = self.document.sentence_at(clause.tokens.start).end.prev();
            index == 0 && !main && clause.told.is_none() && self.document.is(last, ".")
        };
        // "Reporting by Ann Lee"
        let signs = self.document.is(clause.tokens.start.next(), "by");
        if !(clause.is_main() || hidden()) || ahead || signs || self.asks(clause) || self.credits(clause) {
            return None;
        }
        let dating = self.named(item.first, item.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }
}
