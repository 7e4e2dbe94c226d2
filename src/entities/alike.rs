//! Whether two names can be one member's, and how a name is shown.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::cast::Member;
use super::lists;
use super::names::Name;
use super::surnames::{is_family_first, opens_surname};
use crate::document::Document;

/// The name without the form of a company at its end.
pub fn trunk(words: &[String]) -> String {
    let forms = words.iter().skip(1).rev().take_while(|word| lists::is_company_form(word)).count();
    words[..words.len() - forms].join(" ")
}

/// Words with which many organisations begin, so that none is called by them alone.
pub fn generic(word: &str) -> bool {
    lists::is_title_modifier(word)
        || lists::is_organization_head(word)
        || lists::title(word).is_some()
        || matches!(
            word,
            "new"
                | "central"
                | "royal"
                | "united"
                | "world"
                | "american"
                | "international"
                | "democratic"
                | "republican"
        )
}

/// Whether the full name `name` can be that of `member`.
pub fn same_person(member: &Member, name: &Name) -> bool {
    let (one, other) = (&member.words, &name.words);
    let (Some(first), Some(last)) = (one.first(), one.last()) else { return false };
    // "Kim Jong Un" is "Kim Jong-un".
    if is_family_first(one) && is_family_first(other) {
        return letters(one).eq(letters(other));
    }
    if other.last() != Some(last) {
        return false;
    }
    let told = |word: &String| lists::first_name(word).flatten();
    if one.len() > 1 && (one.ends_with(other) || other.ends_with(one)) {
        return one.len() == other.len() && suffixes_agree(member, name)
            || one.len() != other.len() && one.len().min(other.len()) > 2
            || one.len() != other.len() && told(&one[0]) == told(&other[0])
            || one.len() != other.len()
                && [&one[0], &other[0]].iter().any(|first| lists::first_name(first).is_none() || opens_surname(first));
    }
    if member.nickname.as_ref().is_some_and(|nickname| *nickname == other[0])
        || name.nickname.as_ref().is_some_and(|nickname| *nickname == *first)
    {
        return one.len() > 1;
    }
    let middle = |words: &[String]| (words.len() > 2).then(|| words[1].chars().next()).flatten();
    let middles = match (middle(one), middle(other)) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    one.len() > 1
        && middles
        && other.first().is_some_and(|other| lists::same_first_name(first, other))
        && suffixes_agree(member, name)
}

fn letters(words: &[String]) -> impl Iterator<Item = char> + '_ {
    words.iter().flat_map(|word| word.chars()).filter(|&letter| letter != '-')
}

/// A "Jr." parts son from father, unless the name with it is longer or the first name of another form:
/// "Joe Roe" is "Joseph R. Roe Jr.", but "Bo Roe" is not "Bo Roe Jr.".
fn suffixes_agree(member: &Member, name: &Name) -> bool {
    match (&member.suffix, &name.suffix) {
        (Some(one), Some(other)) => one == other,
        (None, None) => true,
        (Some(_), None) => member.words != name.words && member.words.len() > name.words.len(),
        (None, Some(_)) => member.words != name.words && member.words.len() < name.words.len(),
    }
}

/// The name as written, white space evened out.
pub fn display(document: &Document, name: &Name) -> String {
    even(document.span(name.core).of(document.text))
}

/// `text` with every stretch of white space made one space.
pub fn even(text: &str) -> String {
    let bytes = text.as_bytes();
    let odd = |pair: &[u8]| pair[0].is_ascii_whitespace() && pair[1].is_ascii_whitespace();
    let plain = text.is_ascii() && !bytes.iter().any(|&byte| byte < b' ') && !bytes.windows(2).any(odd);
    if plain { text.trim().to_string() } else { text.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// A number for a word. Two words may share one, so whoever looks up by it compares the words as well.
pub fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}
