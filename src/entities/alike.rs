//! Whether two names can be one member's, and how a name is shown.

use std::borrow::Cow;

use super::lists;
use super::member::Member;
use super::names::Name;
use super::offices::is_lettered;
use super::surnames::{is_family_first, opens_surname};
use super::word::{Word, joined};
use crate::document::{Document, is_invisible};
use crate::lexicon::WordSet;

static GENERIC: WordSet = WordSet::of(include_str!("../lexicon/entities/generic_names.txt"));

/// The name without the form of a company at its end, by which one and the same body is known.
pub fn trunk<'w>(words: &'w [Word]) -> Cow<'w, str> {
    let forms = words.iter().skip(1).rev().take_while(|word| word.known.is_company_form()).count();
    match &words[..words.len() - forms] {
        [only] => Cow::Borrowed(&*only.low),
        // "No 10" and "Number 10" are one house in Downing Street.
        [no, ten] if ten.low == "10" && matches!(&*no.low, "no" | "no." | "number") => Cow::Borrowed("downing street"),
        several => Cow::Owned(joined(several)),
    }
}

/// Words with which many organisations begin, so that none is called by them alone.
pub fn generic(word: &Word) -> bool {
    word.known.is_organization_head() || GENERIC.has(&word.low)
}

/// Whether the full name `name` can be that of `member`.
pub fn same_person(member: &Member, name: &Name) -> bool {
    let (one, other) = (&*member.words, &*name.words);
    let (Some(first), Some(last)) = (one.first(), one.last()) else { return false };
    // "Kim Jong Un" is "Kim Jong-un".
    if is_family_first(one) && is_family_first(other) {
        return letters(one).eq(letters(other));
    }
    if other.last() != Some(last) {
        return false;
    }
    let told = |word: &Word| word.known.first_name.flatten();
    if one.len() > 1 && (one.ends_with(other) || other.ends_with(one)) {
        if one.len() == other.len() {
            return suffixes_agree(member, name);
        }
        return one.len().min(other.len()) > 2
            || told(&one[0]) == told(&other[0])
            || [&one[0], &other[0]].iter().any(|first| first.known.first_name.is_none() || opens_surname(first));
    }
    if member.nickname.is_some_and(|nickname| other[0].low == nickname)
        || name.nickname.is_some_and(|nickname| first.low == nickname)
    {
        return one.len() > 1;
    }
    let middle = |words: &[Word]| (words.len() > 2).then(|| words[1].low.chars().next()).flatten();
    let middles = match (middle(one), middle(other)) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    one.len() > 1
        && middles
        && other.first().is_some_and(|other| lists::same_first_name(&first.low, &other.low))
        && suffixes_agree(member, name)
}

fn letters<'w>(words: &'w [Word]) -> impl Iterator<Item = char> + 'w {
    words.iter().flat_map(|word| word.low.chars()).filter(|&letter| letter != '-')
}

/// A "Jr." parts son from father, unless the name with it is longer or the first name of another form:
/// "Joe Roe" is "Joseph R. Roe Jr.", but "Bo Roe" is not "Bo Roe Jr.".
fn suffixes_agree(member: &Member, name: &Name) -> bool {
    match (member.suffix, name.suffix) {
        (Some(one), Some(other)) => one == other,
        (None, None) => true,
        (Some(_), None) => *member.words != *name.words && member.words.len() > name.words.len(),
        (None, Some(_)) => *member.words != *name.words && member.words.len() < name.words.len(),
    }
}

/// The name as written, white space evened out.
pub fn display<'d>(document: &Document<'d>, name: &Name) -> Cow<'d, str> {
    let written = document.span(name.core).of(document.text);
    // The full stop of "Nurse B." is that of the sentence.
    even(if is_lettered(&name.words) { written.trim_end_matches('.') } else { written })
}

/// `text` with every stretch of white space made one space, and without what is not to be seen.
pub fn even(text: &str) -> Cow<'_, str> {
    // Most are even: no space stands at either end, or behind another.
    let mut space = true;
    let plain = text.bytes().all(|byte| {
        let after_space = std::mem::replace(&mut space, byte == b' ');
        matches!(byte, b' '..=b'\x7f') && !(space && after_space)
    });
    if plain && !space {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.replace(is_invisible, "").split_whitespace().collect::<Vec<_>>().join(" "))
    }
}
