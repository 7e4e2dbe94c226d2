//! What is told under the day that heads it, as in a list of dates: "Sept 12, 2014 - Farmers block the road. Police arrest 41 people."

use super::because::Why;
use super::clause::{Clause, Tense};
use super::diary::{Dating, Diary};
use crate::analysis::Basis;
use crate::lexicon;
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
        datings[index].insert(0, self.named(item.time, item.interval, clauses[index].tokens));
    }

    /// The day of `item` for the clause at `index` of one of its sentences, which names none.
    pub(super) fn of_item(&self, item: &Item, clauses: &[Clause], index: usize) -> Option<Dating<'a>> {
        let clause = &clauses[index];
        let ahead = matches!(clause.tense, Tense::Future | Tense::Supposed);
        // "Police arrest 41 people": the tags take many a verb of the present for a noun.
        let hidden = || {
            let words = clause.tokens.iter();
            clause.verb.is_none() && index == 0 && words.skip(1).any(|ix| lexicon::verb(self.document.low(ix)).is_some())
        };
        let tells = clause.is_main() || clause.told.is_none() && clauses.len() == 1 && hidden();
        if !tells || ahead || self.asks(clause) || self.credits(clause) {
            return None;
        }
        let dating = self.named(item.time, item.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }
}
