//! What stands before a name in its run: titles, offices with what they are of, and where somebody belongs.

use super::known::{Known, Sex};
use super::word::Word;

/// The places of the title in the words of a run: the last one after which a name is left.
pub fn find_title(run: &[Word]) -> Option<std::ops::Range<usize>> {
    if is_lettered(run) {
        return None;
    }
    let ends_in_organization = || run.last().is_some_and(|last| last.known.is_organization_head());
    // "the Attorney General’s Office"
    let owns = |pair: &[Word]| pair[0].known.is_office() && matches!(&*pair[1].low, "’s" | "'s");
    if run.windows(2).any(owns) && ends_in_organization() {
        return None;
    }
    let person_first = || run[0].known.first_name.is_some() && !run[0].known.is_title();
    let candidates = (0..run.len().saturating_sub(1)).rev();
    // "TD Ann Lee", "DS Ann Lee", "Sr Ann"; but there are a TD Bank, a DS Smith, and a Bo Lee Sr.
    let short = |at: usize| {
        run[at].known.is_short_office() && run[at + 1].known.first_name.is_some()
            || at == 0 && run[at].low == "sr" && run[at + 1].known.first_name == Some(Some(Sex::Woman))
    };
    for at in candidates.filter(|&at| run[at].known.is_title() || short(at)) {
        // "Tom King-Hall"
        if run[at + 1].low == "-" {
            continue;
        }
        let mut start = title_start(run, at);
        // "German Chancellor", though there are men called German.
        let origin = run[0].known.is_affiliation() && !run[at].known.is_head_and_surname();
        let joined = run[..start].iter().any(|word| word.low == "and");
        if start == at && is_field_of(&run[..at], &run[at]) {
            start = 0;
        }
        if start > 0 && start < 3 && !joined && !origin && person_first() {
            return None;
        }
        if matches!(&*run[at + 1].low, "of" | "for" | "to" | "on") {
            let first_name = (at + 2..run.len()).find(|&index| run[index].known.first_name.is_some());
            return first_name.or_else(|| unlisted_name(run, at + 2)).map(|name| start..name);
        }
        let rest = &run[at + 1..];
        let office = |word: &Word| {
            word.known.is_office() && word.known.first_name.is_none() && !word.known.is_head_and_surname()
        };
        // "the Chief Constable", "Executive Vice President"
        let [modifiers @ .., last] = rest else { continue };
        if office(&run[at]) && office(last) && modifiers.iter().all(|word| word.known.is_title_modifier()) {
            continue;
        }
        // "the Anchor Room"
        if matches!(rest, [only] if matches!(&*only.low, "room" | "lounge" | "tavern" | "inn" | "cafe" | "café")) {
            continue;
        }
        if rest.len() < 3 && ends_in_organization() {
            continue;
        }
        return Some(start..at + 1);
    }
    None
}

/// Whether somebody is called by a noun and a letter or a number: "Witness A", "Juror 3", "Officer W80".
pub fn is_lettered(words: &[Word]) -> bool {
    matches!(words, [noun, label] if noun.known.role_noun.is_some() && is_label(&label.low))
}

/// Whether it is a letter, a number or both: "a", "12", "w80".
pub fn is_label(low: &str) -> bool {
    let low = low.strip_suffix('.').unwrap_or(low);
    let mut bytes = low.bytes();
    let first = bytes.next().filter(|_| low.len() <= 3);
    first.is_some_and(|first| first.is_ascii_alphanumeric()) && bytes.all(|byte| byte.is_ascii_digit())
}

/// Where the title begins whose last word is at `at`: "Deputy Attorney-General".
fn title_start(run: &[Word], at: usize) -> usize {
    let mut start = at;
    while start > 0 {
        let known = run[start - 1].known;
        if known.is_title_modifier() || known.is_title() {
            start -= 1;
        } else if start > 1 && run[start - 1].low == "-" && begins_office(&run[start - 2].low, run[start - 2].known) {
            start -= 2;
        } else {
            break;
        }
    }
    start
}

/// Whether an office may be told by this word with a hyphen before it: "Auditor-General", "Vice-Chair".
pub fn begins_office(low: &str, known: Known) -> bool {
    known.is_title() || known.is_title_modifier() || known.role_noun.is_some() || matches!(low, "co" | "sub" | "under")
}

/// Whether the words are what the minister is for: "Water Resources Minister".
fn is_field_of(words: &[Word], minister: &Word) -> bool {
    words.len() >= 2
        && match &*minister.low {
            "minister" => true,
            "secretary" => !words.iter().any(|word| word.known.is_organization_head()),
            _ => false,
        }
}

/// Whether the words begin with an office and what it is of: "Undersecretary for Education".
pub fn is_office_of<'w>(words: impl Iterator<Item = (&'w str, Known)>) -> bool {
    let mut words = words.skip_while(|(_, known)| known.is_title_modifier());
    words.next().is_some_and(|(_, known)| known.is_office())
        && words.next().is_some_and(|(low, _)| matches!(low, "of" | "for"))
        && words.next().is_some()
}

/// Where the name of a person begins that no list knows, at the end of an office whose field begins at `field`:
/// "Minister of Education Stefania Rossi", "Minister for Public Works K N Gowda".
fn unlisted_name(run: &[Word], field: usize) -> Option<usize> {
    let initial = |word: &&Word| word.low.trim_end_matches('.').chars().count() == 1;
    let last = run.len().checked_sub(2)?;
    let initials = run[..=last].iter().rev().take_while(initial).count();
    let name = last.min(run.len() - 1 - initials);
    let belongs = |word: &Word| {
        word.known.is_organization_head()
            || word.known.is_affiliation()
            || matches!(&*word.low, "and" | "of" | "for" | "the")
    };
    // "Minister of State for Overseas Development"
    let joined = run.get(name.checked_sub(1)?).is_some_and(|word| matches!(&*word.low, "for" | "of" | "and" | "the"));
    let field_left = !joined && run.get(field..name)?.iter().any(|word| word.low != "the");
    let own = run[name..].iter().any(belongs);
    (field_left && !own).then_some(name)
}

/// How many words at the start of a run only say where a person belongs: "Republican Ann Lee".
pub fn affiliations(run: &[Word]) -> usize {
    if !run[0].known.is_affiliation() {
        return 0;
    }
    let mut count = 0;
    while count + 2 < run.len().max(2) && run[count].known.is_affiliation() && run[count + 1].known.first_name.is_some()
    {
        count += 1;
    }
    count
}
