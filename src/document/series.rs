//! Several that are named one after another: "the mayor, the council and the church".

use super::{Document, Tag, TokenIx, TokenRange};
use crate::lexicon;

/// So many tokens has such a series at most.
const LONGEST: usize = 40;

impl Document<'_> {
    /// Whether `words` name several one after another, the last of them behind "and": "Ann Lee, 34, and Bo Roe". One with what he
    /// is are not several: "Ann Lee, a baker and the mayor".
    pub fn is_series(&self, words: TokenRange) -> bool {
        let comma = |ix: TokenIx| self.is(ix, ",");
        let may_stand = |ix: TokenIx| match self.tag(ix) {
            _ if self.is_quoted(ix) => false,
            Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Determiner | Tag::Number | Tag::Possessive => true,
            Tag::Preposition => self.is(ix, "of"),
            Tag::Conjunction => self.is(ix, "and"),
            Tag::Pronoun => self.owns(ix),
            Tag::Punct => comma(ix) || self.is_hyphen(ix),
            _ => false,
        };
        if words.len() > LONGEST || !words.iter().all(may_stand) {
            return false;
        }
        let (Some(first), Some(and)) =
            (words.iter().find(|&ix| comma(ix)), words.iter().rev().find(|&ix| self.is(ix, "and")))
        else {
            return false;
        };
        let last = and.next();
        let opens = lexicon::is_sentence_opener(self.low(words.start)) && !self.determines(words.start);
        if opens || first > and || first == words.start || last >= words.end {
            return false;
        }
        let name = |ix: TokenIx| self.tag(ix) == Tag::Proper && self.is_capitalized(ix);
        let parted = comma(and.prev());
        // "Ann Lee, a baker, and Bo Roe, a nurse,"
        let described = comma(words.end) || words.starting(last).iter().any(comma);
        if described {
            return parted && first < and.prev() && (name(last) || self.owns(last));
        }
        let next = words.starting(first.next()).iter().find(|&ix| comma(ix) || self.is(ix, "and")).unwrap_or(and);
        let common = |head: TokenIx| self.tag(head) == Tag::Noun && !self.is_capitalized(head);
        // "Ann Lee, a baker and the mayor", "Old friends, Ann Lee and Bo Roe"
        let apposed = name(first.prev()) && common(next.prev()) && !parted;
        let fronted = common(first.prev()) && !self.determines(words.start) && name(last)
            || self.is_any(words.start, &["a", "an", "both", "all"]) && name(last);
        !(apposed || fronted)
    }

    /// Whether the word tells whose somebody is.
    fn owns(&self, ix: TokenIx) -> bool {
        self.is_any(ix, &["his", "her", "its", "their"])
    }

    fn determines(&self, ix: TokenIx) -> bool {
        self.tag(ix) == Tag::Determiner || self.owns(ix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_stand_in_a_series() {
        for (words, want) in [
            ("The mayor, the council and the church", true),
            ("The Pentagon, the State Department, and the CIA", true),
            ("Apple, the FBI and Quill", true),
            ("Police, doctors and nurses", true),
            ("Ann Lee, 34, and Bo Roe, 40", true),
            ("Ann Lee, a baker, and Bo Roe, a nurse", true),
            ("Ann Lee, Bo Roe and Cy Poe", true),
            ("Her lawyer, his wife and his son", true),
            ("Ann Lee, a baker and the mayor", false),
            ("Ann Lee, a baker", false),
            ("Old friends, Ann Lee and Bo Roe", false),
            ("Both bakers, Ann Lee and Bo Roe", false),
            ("A baker’s son, Ann Lee and Bo Roe", false),
            ("In Dover, Ann Lee and Bo Roe", false),
            ("Likewise, Ann Lee and Bo Roe", false),
            ("Ann Lee left, and Bo Roe", false),
            ("Ann Lee and Bo Roe", false),
        ] {
            for (end, want) in [(" said so.", want), (", said so.", want && words.contains("34"))] {
                let text = format!("{words}{end}");
                let document = Document::read(&text);
                let range = document.tokens_in((0..words.len()).into());
                let described = words.contains("a nurse");
                assert_eq!(document.is_series(range), want || described, "{text}");
            }
        }
    }
}
