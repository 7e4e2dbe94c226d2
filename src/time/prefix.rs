//! With which times the words before them that narrow or loosen them go.

use super::calendar::Grain;
use super::grammar::{Goes, Meaning, Prefix};
use super::recognise::Found;
use crate::document::Document;

/// Whether `prefix` can stand before `core`.
pub fn goes(document: &Document, prefix: Prefix, core: &Found) -> bool {
    let amount = matches!(
        core.rule.meaning,
        Meaning::Duration | Meaning::Ago | Meaning::Hence | Meaning::Earlier | Meaning::Later | Meaning::Length
    );
    let point = !matches!(core.rule.meaning, Meaning::Duration | Meaning::Set | Meaning::Ref(_));
    // "the day before" is no less that day for being so "later in", and "later in the day" is of no part of it.
    let counted = matches!(core.rule.meaning, Meaning::Earlier | Meaning::Later);
    let whole_day = core.rule.meaning == Meaning::Length && core.slots.unit == Some(Grain::Day);
    let narrows = matches!(prefix.modifier, "START" | "MID" | "END");
    // "to get around Wednesday’s ruling"
    let approximate =
        prefix.modifier == "APPROX" && core.rule.name == "day" && matches!(document.low(core.tokens.end), "'s" | "’s");
    if (counted || whole_day) && narrows || approximate {
        return false;
    }
    let one = core.rule.meaning == Meaning::Duration && matches!(document.low(core.tokens.start), "a" | "an");
    match prefix.goes {
        Goes::Stretch => point && is_stretch(core),
        Goes::Amount => amount,
        Goes::One => one,
        Goes::Point => point,
        Goes::Any => amount || point,
    }
}

/// "the first half of August", and not of Tuesday’s match.
fn is_stretch(core: &Found) -> bool {
    let slots = &core.slots;
    let day = slots.weekday.is_some()
        || slots.day.is_some()
        || slots.date.is_some()
        || slots.relative_day.is_some()
        || slots.clock.is_some()
        || slots.part.is_some()
        || slots.holiday.is_some();
    let unit = slots.unit.is_none_or(|unit| unit > Grain::Day);
    !day && unit
        && matches!(
            core.rule.meaning,
            Meaning::Calendar(_)
                | Meaning::Shift
                | Meaning::Decade
                | Meaning::Century
                | Meaning::Same(_)
                | Meaning::Length
        )
}
