//! A surname with one letter wrong, of somebody who has been named in full just before: "Leslie Wimes came. Wines said".

use super::cast::{Cast, MemberIx};
use super::member::Kind;
use super::names::Name;
use super::surnames::surname;
use super::word::Word;
use crate::document::Document;

/// So many who were named in full last are compared.
pub const LATEST: usize = 6;

/// A shorter name is as likely another one.
const SHORTEST: usize = 5;

impl<'d> Cast<'d> {
    /// Whose surname `word`, which nobody in the text bears, is most likely meant to be.
    pub(super) fn misspelt(&mut self, document: &Document, name: &Name, word: &Word<'d>) -> Option<MemberIx> {
        if let Some(&(_, member)) = self.misspelt.iter().find(|(other, _)| other == word) {
            return Some(member);
        }
        let known = word.known;
        let listed = known.is_place() || known.is_organization();
        let acts = document.tag(name.mention.end).is_verbal() || document.tag(name.mention.start.prev()).is_verb();
        if word.low.len() < SHORTEST || listed || known.first_name.is_some() || name.after_the || !acts {
            return None;
        }
        // "Ann Marsden slept. Mr Marsden": another one, whose name is right.
        if self.namesakes(word.hash).any(|ix| surname(&self.members[ix].words) == Some(word)) {
            return None;
        }
        let alike = |ix: &MemberIx| {
            let member = &self.members[*ix];
            (member.kind == Kind::Person || member.kind == Kind::Unknown && member.words.len() == 2)
                && surname(&member.words).is_some_and(|own| is_slip(&own.low, &word.low))
        };
        let mut alike = self.latest.iter().flatten().copied().filter(alike);
        let only = alike.next()?;
        if alike.any(|other| other != only) {
            return None;
        }
        self.misspelt.push((word.clone(), only));
        Some(only)
    }

    /// Whether a name of these words has been taken for a surname with one letter wrong.
    pub(super) fn is_misspelt(&self, words: &[Word]) -> bool {
        words.len() == 1 && self.misspelt.iter().any(|(word, _)| *word == words[0])
    }
}

/// Whether one letter behind the first is left out, added or another, or two have changed places; an "s" at the end makes a
/// family of it.
fn is_slip(name: &str, written: &str) -> bool {
    let (one, other) = (name.as_bytes(), written.as_bytes());
    if one.len() < SHORTEST || one.len().abs_diff(other.len()) > 1 || one.first() != other.first() {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([], [b's']) | ([b's'], []) => false,
        ([], _) | (_, []) => true,
        ([a, c, rest @ ..], [b, d, end @ ..]) if a == d && b == c => rest == end,
        _ => one[1..] == other[1..] || one[1..] == *other || *one == other[1..],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_of_one_letter() {
        for (name, written, want) in [
            ("wimes", "wines", true),
            ("mcclenney", "mclenney", true),
            ("marsden", "marshden", true),
            ("ross", "rossi", false),
            ("fitzgerald", "fitzgerlad", true),
            ("petersen", "petersenn", true),
            ("petersen", "petersens", false),
            ("simons", "simon", false),
            ("obama", "osami", false),
            ("bush", "rush", false),
            ("obama", "abama", false),
            ("petersen", "petersen", true),
        ] {
            assert_eq!(is_slip(name, written), want, "{name} {written}");
        }
    }
}
