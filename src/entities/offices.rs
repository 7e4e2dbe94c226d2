//! What stands before a name in its run: titles, offices with what they are of, and where somebody belongs.

use super::lists;

/// The places of the title in the words of a run: the last one after which a name is left.
pub fn find_title(low: &[&str]) -> Option<std::ops::Range<usize>> {
    let ends_in_organization = || low.last().is_some_and(|last| lists::is_organization_head(last));
    let person_first = || lists::first_name(low[0]).is_some() && lists::title(low[0]).is_none();
    let candidates = (0..low.len().saturating_sub(1)).rev();
    for at in candidates.filter(|&at| lists::title(low[at]).is_some()) {
        let before_title = |at: usize| lists::is_title_modifier(low[at]) || lists::title(low[at]).is_some();
        let mut start = at;
        while start > 0 && before_title(start - 1) {
            start -= 1;
        }
        if start > 0 && start < 3 && !low[..start].contains(&"and") && person_first() {
            return None;
        }
        if matches!(low[at + 1], "of" | "for" | "to" | "on") {
            let first_name = (at + 2..low.len()).find(|&index| lists::first_name(low[index]).is_some());
            return first_name.or_else(|| unlisted_name(low, at + 2)).map(|name| start..name);
        }
        let rest = &low[at + 1..];
        let office = |word: &str| {
            lists::title(word).is_some_and(|title| title.office.is_some())
                && lists::first_name(word).is_none()
                && !lists::is_head_and_surname(word)
        };
        // "the Chief Constable"
        if office(low[at]) && matches!(rest, [only] if office(only)) {
            continue;
        }
        if rest.len() < 3 && ends_in_organization() || rest.iter().all(|word| lists::is_suffix(word)) {
            continue;
        }
        return Some(start..at + 1);
    }
    None
}

/// Whether the words begin with an office and what it is of: "Undersecretary for Education".
pub fn is_office_of<'w>(words: impl Iterator<Item = &'w str>) -> bool {
    let mut words = words.skip_while(|word| lists::is_title_modifier(word));
    words.next().and_then(lists::title).is_some_and(|title| title.office.is_some())
        && words.next().is_some_and(|word| matches!(word, "of" | "for"))
        && words.next().is_some()
}

/// Where the name of a person begins that no list knows, at the end of an office whose field begins at `field`:
/// "Minister of Education Stefania Rossi".
fn unlisted_name(low: &[&str], field: usize) -> Option<usize> {
    let name = low.len().checked_sub(2)?;
    let whole = low.get(field..)?.join(" ");
    let whole = whole.trim_start_matches("the ");
    let belongs = |word: &&str| {
        lists::is_organization_head(word)
            || lists::is_place(word)
            || lists::is_affiliation(word)
            || matches!(*word, "and" | "of" | "for" | "the")
    };
    let field_left = low.get(field..name)?.iter().any(|word| *word != "the");
    let own = lists::is_organization(whole) || lists::is_place(whole) || low[name..].iter().any(belongs);
    (field_left && !own).then_some(name)
}

/// How many words at the start of a run only say where a person belongs: "Republican Ann Lee".
pub fn affiliations(low: &[&str]) -> usize {
    if !lists::is_affiliation(low[0]) {
        return 0;
    }
    let whole = low.join(" ");
    if lists::is_place(&whole) || lists::is_organization(&whole) {
        return 0;
    }
    let mut count = 0;
    while count + 2 < low.len().max(2)
        && lists::is_affiliation(low[count])
        && lists::first_name(low[count + 1]).is_some()
    {
        count += 1;
    }
    count
}
