//! Sorting, compiled once.
//!
//! The standard sort is compiled anew for each type of item: some 6 KB of what a browser loads, two dozen times. Here only
//! keys of one type are sorted, and the items follow them.

/// By what is sorted: up to three numbers, of which the first weighs most. They and the place of the item share one number of
/// 128 bits, a quarter each, so that two are compared in one step; beyond 32 bits, four gigabytes of text, all are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(u128);

impl From<usize> for Key {
    fn from(first: usize) -> Key {
        (first, 0, 0).into()
    }
}

impl From<(usize, usize)> for Key {
    fn from((first, second): (usize, usize)) -> Key {
        (first, second, 0).into()
    }
}

impl From<(usize, usize, usize)> for Key {
    fn from((first, second, third): (usize, usize, usize)) -> Key {
        let [first, second, third] = [first, second, third].map(|number| u128::from(narrow(number)));
        Key(first << 96 | second << 64 | third << 32)
    }
}

/// A number in the bits that it has in a key.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Puts `items` in the order of their keys, the lowest first; equals stay as they stood.
pub fn by<T: Copy, K: Into<Key>>(items: &mut [T], key: impl Fn(&T) -> K) {
    // As most lists are already.
    if items.is_sorted_by(|one, other| key(one).into() <= key(other).into()) {
        return;
    }
    let before = items.to_vec();
    for (slot, place) in items.iter_mut().zip(places(before.iter().map(|item| key(item).into()).collect())) {
        *slot = before[place];
    }
}

/// `items` in the order of their keys, the lowest first; equals as they stood.
pub fn sorted<T, K: Into<Key>>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let places = places(items.iter().map(|item| key(item).into()).collect());
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[place].take()).collect()
}

/// A number that is the lower, the higher `number` is.
pub fn falling(number: usize) -> usize {
    !narrow(number) as usize
}

/// A number that grows with `score`, in the order of [`f32::total_cmp`].
pub fn of_score(score: f32) -> usize {
    const SIGN: u32 = 1 << 31;
    let bits = score.to_bits();
    (if bits & SIGN == 0 { bits | SIGN } else { !bits }) as usize
}

/// The places of `keys` in their order, the lowest first; equals as they stood.
#[inline(never)]
fn places(keys: Vec<Key>) -> Vec<usize> {
    let mut keyed: Vec<u128> = keys.into_iter().zip(0..).map(|(Key(key), place)| key | place).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|keyed| keyed as u32 as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_comes_first_and_equals_stay() {
        for (items, want) in [
            (&[][..], &[][..]),
            (&[(3, 'a')], &[(3, 'a')]),
            (&[(3, 'a'), (1, 'b'), (3, 'c'), (1, 'd')], &[(1, 'b'), (1, 'd'), (3, 'a'), (3, 'c')]),
        ] {
            let mut placed = items.to_vec();
            by(&mut placed, |&(number, _)| number);
            assert_eq!(placed, want);
            assert_eq!(sorted(items.to_vec(), |&(number, _)| number), want);
        }
        let mut pairs = [(1, 2), (1, 1), (0, 9)];
        by(&mut pairs, |&pair| pair);
        assert_eq!(pairs, [(0, 9), (1, 1), (1, 2)]);
        by(&mut pairs, |&(first, second)| (falling(first), second));
        assert_eq!(pairs, [(1, 1), (1, 2), (0, 9)]);
    }

    #[test]
    fn scores_keep_their_order() {
        let scores = [f32::NEG_INFINITY, -2.5, -0.0, 0.0, f32::MIN_POSITIVE, 0.3, 7.0, f32::INFINITY, f32::NAN];
        for pair in scores.windows(2) {
            assert!(of_score(pair[0]) < of_score(pair[1]), "{pair:?}");
        }
    }
}
