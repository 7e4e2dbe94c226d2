//! Which token belongs to which draft.

use std::num::NonZero;

use crate::document::{TokenIx, TokenRange};

/// For each token of a document the draft that it belongs to, if it does: by its place in a list of drafts.
#[derive(Clone, Debug)]
pub struct Owners {
    /// The places, counted from 1: so small, as much of a document's time goes into making such lists empty.
    places: Vec<Option<NonZero<u32>>>,
}

impl Owners {
    /// Of a document of `count` tokens, none of which belongs to a draft yet.
    pub fn none(count: usize) -> Owners {
        Owners { places: vec![None; count] }
    }

    /// The draft to which the token belongs.
    pub fn of(&self, ix: TokenIx) -> Option<usize> {
        self.places.get(ix.0).copied().flatten().map(|place| place.get() as usize - 1)
    }

    /// Whether the token belongs to a draft.
    pub fn any_of(&self, ix: TokenIx) -> bool {
        self.places.get(ix.0).is_some_and(Option::is_some)
    }

    /// The same of every token.
    pub fn any_of_all(&self) -> impl Iterator<Item = bool> {
        self.places.iter().map(Option::is_some)
    }

    /// Gives the tokens of `range` that the document has to the draft at `place`.
    pub fn give(&mut self, range: TokenRange, place: usize) {
        let end = range.end.0.min(self.places.len());
        let place = u32::try_from(place + 1).ok().and_then(NonZero::new);
        self.places[range.start.0.min(end)..end].fill(place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_belong_to_the_last_that_got_them() {
        let mut owners = Owners::none(4);
        let range = |start, end| TokenRange::new(TokenIx(start), TokenIx(end));
        owners.give(range(1, 9), 0);
        owners.give(range(2, 3), 7);
        owners.give(range(5, 6), 8);
        for (ix, want) in [(0, None), (1, Some(0)), (2, Some(7)), (3, Some(0)), (4, None), (5, None)] {
            assert_eq!(owners.of(TokenIx(ix)), want, "{ix}");
            assert_eq!(owners.any_of(TokenIx(ix)), want.is_some(), "{ix}");
        }
        assert_eq!(owners.of(TokenIx(0).prev()), None);
    }
}
