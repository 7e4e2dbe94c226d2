//! Tables in which most weights are the same, in less room.
//!
//! Compressed for the wire this is a quarter less than the plain table, in which a weight that nobody learned still costs a
//! whole bit. A packed table is the byte that most weights are, the number of the others, how many of that byte stand before
//! each of the others, and the others, all class by class. Before one of them 255 stands for as many and what follows.

/// The most that a byte tells to stand before a weight; there may be more.
const MANY: u8 = u8::MAX;

/// The weights of `classes` classes for each of `rows` rows, a power of two; `None` if `packed` is no such table.
pub fn unpack(packed: &[u8], rows: usize, classes: usize) -> Option<Vec<u8>> {
    let (&common, rest) = packed.split_first()?;
    let (count, rest) = rest.split_first_chunk().map(|(count, rest)| (u32::from_le_bytes(*count) as usize, rest))?;
    let (gaps, others) = rest.split_at_checked(rest.len().checked_sub(count)?)?;
    let mut out = vec![common; rows.checked_mul(classes)?];
    let (shift, mask) = (rows.trailing_zeros(), rows.wrapping_sub(1));
    let mut others = others.iter();
    let mut at = 0;
    for &gap in gaps {
        at += usize::from(gap);
        if gap < MANY {
            let (class, row) = (at >> shift, at & mask);
            *out.get_mut(row * classes + class)? = *others.next()?;
            at += 1;
        }
    }
    if at > out.len() {
        return None;
    }
    others.next().is_none().then_some(out)
}

/// `weights`, `classes` a row, packed.
#[cfg(any(test, feature = "train"))]
pub fn pack(weights: &[u8], classes: usize) -> Vec<u8> {
    let mut counts = [0; 256];
    weights.iter().for_each(|&weight| counts[usize::from(weight)] += 1);
    let common = (0..=u8::MAX).max_by_key(|&byte| counts[usize::from(byte)]).unwrap_or(0);
    let (mut gaps, mut others, mut gap) = (Vec::new(), Vec::new(), 0);
    for class in 0..classes {
        for &weight in weights.iter().skip(class).step_by(classes) {
            if weight == common {
                gap += 1;
                continue;
            }
            gaps.extend(std::iter::repeat_n(MANY, gap / usize::from(MANY)));
            gaps.push((gap % usize::from(MANY)) as u8);
            others.push(weight);
            gap = 0;
        }
    }
    [&[common][..], &(others.len() as u32).to_le_bytes(), &gaps, &others].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let far = [vec![42; 255], vec![1], vec![42; 600], vec![2, 3], vec![42; 166]].concat();
        for (name, weights, classes) in [
            ("one row", &[5, 6][..], 2),
            ("all alike", &[42; 16], 4),
            ("none alike", &[1, 2, 3, 4], 1),
            ("the last", &[42, 42, 42, 42, 42, 42, 42, 7], 2),
            ("far between", &far, 1),
            ("far between, class by class", &far, 4),
        ] {
            let packed = pack(weights, classes);
            assert_eq!(unpack(&packed, weights.len() / classes, classes).as_deref(), Some(weights), "{name}");
        }
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let packed = pack(&[42, 42, 7, 42, 42, 8, 42, 42], 2);
        for (name, packed, rows) in [
            ("nothing", &[][..], 4),
            ("cut short", &packed[..4], 4),
            ("a weight too few", &packed[..packed.len() - 1], 4),
            ("too few rows", &packed, 2),
        ] {
            assert_eq!(unpack(packed, rows, 2), None, "{name}");
        }
    }
}
