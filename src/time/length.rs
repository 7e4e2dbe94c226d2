//! Lengths of time and how often: TIMEX3's periods.

use super::calendar::Grain;
use super::normalise::part_of_day;
use super::number::Amount;
use super::recognise::Slots;

/// The value of a length, `P3Y`, `PXD`, `P2Y6M`.
pub fn value(slots: &Slots) -> String {
    let one = (!slots.plural).then_some(Amount::whole(1));
    match slots.unit {
        // "three years and four months"
        Some(unit) if let Some((more, smaller)) = slots.more.zip(slots.smaller) => {
            let (letter, of_day) = smaller.letter();
            let point = if of_day && !unit.letter().1 { "T" } else { "" };
            [&period(slots.amount, unit), point, &more.to_string(), letter].concat()
        }
        Some(unit) => period(folded(slots.amount.or(one), slots), unit),
        // "a while"
        None => "PXX".to_string(),
    }
}

/// "three fortnights" are six weeks.
fn folded(amount: Option<Amount>, slots: &Slots) -> Option<Amount> {
    let fold = slots.fold.and_then(|fold| u64::try_from(fold).ok()).unwrap_or(1);
    amount
        .map(|amount| Amount { thousandths: amount.thousandths.and_then(|number| number.checked_mul(fold)), ..amount })
}

fn period(amount: Option<Amount>, unit: Grain) -> String {
    let (letter, of_day) = unit.letter();
    let point = if of_day { "T" } else { "" };
    let Some(thousandths) = amount.and_then(|amount| amount.thousandths) else {
        return format!("P{point}X{letter}");
    };
    // Decades and centuries are counted in years.
    let (thousandths, letter) = match unit {
        Grain::Decade => (thousandths.saturating_mul(10), "Y"),
        Grain::Century => (thousandths.saturating_mul(100), "Y"),
        Grain::Weekend => (thousandths.saturating_mul(2), "D"),
        Grain::Season => (thousandths.saturating_mul(3), "M"),
        _ => (thousandths, letter),
    };
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    let smaller = match (unit, rest) {
        (_, 0) => "",
        (Grain::Year, 500) => "6M",
        (Grain::Day, 500) => "T12H",
        (Grain::Hour, 500) => "30M",
        (Grain::Minute, 500) => "30S",
        _ => return format!("P{point}{whole}.{}{letter}", format!("{rest:03}").trim_end_matches('0')),
    };
    match whole {
        0 if !smaller.is_empty() => ["P", point, smaller].concat(),
        _ => ["P", point, &whole.to_string(), letter, smaller].concat(),
    }
}

/// The value of a set, `P1W`, `XXXX-WXX-2`.
pub fn often(slots: &Slots) -> String {
    let part = slots.part.map_or("", part_of_day);
    // "the first Saturday of every month"
    let nth = slots.weekday.is_some() && slots.unit.is_some();
    if let Some(unit) = slots.unit.filter(|_| nth) {
        return period(Some(Amount::whole(1)), unit);
    }
    if let Some(weekday) = slots.weekday {
        return format!("XXXX-WXX-{}{part}", weekday + 1);
    }
    if let Some(month) = slots.month {
        return format!("XXXX-{month:02}");
    }
    if let Some(season) = slots.season {
        return format!("XXXX-{}", ["SP", "SU", "FA", "WI"].get(season as usize).unwrap_or(&"SU"));
    }
    if slots.part.is_some() {
        return format!("XXXX-XX-XX{part}");
    }
    if slots.holiday.is_some() {
        return "P1Y".to_string();
    }
    period(folded(slots.amount.or(Some(Amount::whole(1))), slots), slots.unit.unwrap_or(Grain::Day))
}
