//! A run of capitalised words, parted into the names that it holds and their titles.

use super::forms::opens;
use super::known::Known;
use super::lists::{self, whole};
use super::names::{Name, Reader};
use super::offices::{affiliations, find_title, is_office_of};
use super::surnames;
use super::word::{Word, Words};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon;

impl<'d> Reader<'d> {
    /// Parts a run of these words into the names that it holds.
    pub(super) fn part(&self, run: &[TokenIx], words: &[Word<'d>], names: &mut Vec<Name<'d>>) {
        let Some(mut title) = find_title(words) else {
            // "in the Daily Herald Lee said": a paper and one more name.
            if let [paper @ .., last] = words
                && paper.len() >= 2
                && whole(paper).is_organization()
                && !whole(words).is_organization()
                && !last.known.is_organization_head()
            {
                self.push(&run[..paper.len()], None, names);
                return self.push(&run[paper.len()..], None, names);
            }
            return self.push(&run[affiliations(words)..], None, names);
        };
        // "Attorney-General Ann Lee"
        if let [.., office, hyphen] = run[..title.start]
            && self.document.low(hyphen) == "-"
            && self.known(office).is_title()
        {
            title.start -= 2;
        }
        if is_office_of(words[..title.end - 1].iter().map(|word| (&*word.low, word.known))) {
            title.start = 0;
        }
        if title.start > 0 {
            let stripped = words[..title.start].iter().take_while(|word| word.known.is_affiliation()).count();
            self.push(&run[stripped..title.start], None, names);
        }
        // "the Victorian Attorney-General": all of it says what he is.
        if let [hyphen, office, ..] = run[title.end..]
            && self.document.low(hyphen) == "-"
            && self.known(office).is_title()
        {
            title.end += 2;
        }
        self.push(&run[title.end..], Some(TokenRange::new(run[title.start], run[title.end - 1].next())), names);
    }

    fn push(&self, core: &[TokenIx], title: Option<TokenRange>, names: &mut Vec<Name<'d>>) {
        let document = self.document;
        let article = |ix: &&TokenIx| matches!(document.low(**ix), "the" | "a" | "an");
        let mut core = &core[core.iter().take_while(article).count()..];
        // "Ann Lee QC, MP", but not "the Leeds Central MP"
        let mut honour = None;
        let determined = core.first().is_some_and(|first| document.tag(first.prev()) == Tag::Determiner);
        while let [rest @ .., last] = core
            && determined
            && !rest.is_empty()
            && self.known(*last).is_honour()
        {
            core = without_comma(document, rest);
        }
        let whole = core.last().copied();
        while let [rest @ .., last] = core
            && rest.len() > usize::from(title.is_none())
            && self.known(*last).is_honour()
        {
            honour = Some(*last);
            core = without_comma(document, rest);
        }
        let mut suffix = None;
        if let [rest @ .., last] = core
            && rest.len() > usize::from(title.is_none())
            && self.known(*last).is_generation()
        {
            suffix = Some(*last);
            core = without_comma(document, rest);
        }
        let (Some(&first), Some(&last), Some(whole)) = (core.first(), core.last(), whole) else { return };
        let (words, nickname) = self.words(core);
        // "the Finn", though there are people called so
        let national = |word: &Word| document.is_any(first.prev(), &["the", "a"]) && word.known.is_national();
        let lone = title.is_none()
            && honour.is_none()
            && (is_no_name(&words) || matches!(&words[..], [only] if national(only)));
        if words.is_empty() || lone {
            return;
        }
        let end = suffix.unwrap_or(last).next();
        let end = if title.is_none() && self.is_shop(&words, end) { end.next() } else { end };
        let start = title.map_or(first, |title| title.start);
        let sure = core.len() > 1
            || title.is_some()
            || !opens(document, first)
            || self.forms.written(first).is_some_and(|written| written.is_name_somewhere);
        names.push(Name {
            mention: TokenRange::new(start, end.max(whole.next())),
            core: TokenRange::new(first, end),
            title,
            words,
            suffix: suffix.map(|ix| lists::bare(document.low(ix))),
            honour,
            nickname,
            after_the: document.low(start.prev()) == "the",
            sure,
        });
    }

    /// Whether the possessive at `clitic` belongs to the one word before it, as nothing that is owned follows:
    /// "Pemberton’s said", "Pemberton’s, which".
    fn is_shop(&self, words: &[Word], clitic: TokenIx) -> bool {
        let document = self.document;
        let next = clitic.next();
        let [only] = words else { return false };
        let written = document.str(clitic.prev());
        document.tag(clitic) == Tag::Possessive
            && matches!(document.low(clitic), "’s" | "'s")
            && written.chars().any(char::is_lowercase)
            && only.known.first_name.is_none()
            && !only.known.is_place()
            && document.get(next).is_some_and(|token| token.sentence == document.sentence_of(clitic))
            && match document.tag(next) {
                Tag::Verb(VerbForm::Past | VerbForm::Present) => lexicon::verb(document.low(next)).is_some(),
                Tag::Auxiliary | Tag::Modal => true,
                _ => document.low(next) == "," && document.low(next.next()) == "which",
            }
    }

    /// The words of a name: full stops and nicknames in marks left out, what is hyphened joined; and the nickname.
    fn words(&self, core: &[TokenIx]) -> (Words<'d>, Option<&'d str>) {
        let document = self.document;
        let mut words = Words::default();
        let mut marked = false;
        let mut joined = false;
        let mut nickname = None;
        for &ix in core {
            match document.token(ix).kind {
                TokenKind::Mark => marked = !marked,
                _ if marked => nickname = nickname.or_else(|| Some(document.low(ix))),
                TokenKind::Punct if document.low(ix) == "-" => joined = true,
                TokenKind::Punct if document.low(ix) != "&" => {}
                // "the Farmers’ Union"
                TokenKind::Clitic => {}
                _ => {
                    let word = self.plain(ix);
                    match words.last_mut() {
                        Some(last) if joined => {
                            let whole = Word::new([&*last.low, "-", &*word.low].concat());
                            let article = surnames::is_arabic_article(&last.low) && !whole.known.is_organization();
                            *last = if article { word } else { whole };
                        }
                        _ => words.push(word),
                    }
                    joined = false;
                }
            }
        }
        (words, nickname)
    }
}

fn without_comma<'r>(document: &Document, mut core: &'r [TokenIx]) -> &'r [TokenIx] {
    while let [rest @ .., last] = core
        && document.low(*last) == ","
    {
        core = rest;
    }
    core
}

/// Whether words with capitals say only what somebody is or comes from: "Utah Democrat", "Foreign Minister".
fn is_no_name(words: &[Word]) -> bool {
    let (first, last) = match words {
        [] => return false,
        [only] => return is_lone_description(only),
        [new, year] if new.low == "new" && year.low == "year" => return true,
        [first, .., last] => (first, last),
    };
    let affiliation = |word: &Word| word.known.is_affiliation();
    let named = whole(words);
    let origins = !named.is_place() && words.iter().all(|word| affiliation(word) || word.known.is_place());
    if named.is_organization() {
        return false;
    }
    // "Archbishop of Canterbury" says what somebody is; but one may be known as the "Duke of Sussex".
    let of_whom = |word: &&Word| affiliation(word) || word.known.is_organization();
    let office_of = is_office_of(words.iter().skip_while(of_whom).map(|word| (&*word.low, word.known)))
        && !matches!(&*first.low, "prince" | "princess" | "duke" | "duchess" | "king" | "queen");
    if !origins && !office_of && last.known.is_organization_head() {
        return false;
    }
    let offices = || {
        words.iter().all(|word| {
            let known = word.known;
            known.is_office() && known.first_name.is_none()
                || known.is_title_modifier() && !known.is_place() && !known.is_organization()
                || affiliation(word)
        })
    };
    let described = !named.is_place()
        && (last.known.is_office() || affiliation(last))
        && !last.known.is_head_and_surname()
        && first.known.first_name.is_none();
    origins || described || office_of || offices()
}

/// Whether the only word says what somebody is or comes from.
fn is_lone_description(word: &Word) -> bool {
    let known = word.known;
    known.is_affiliation()
        || word.low.strip_suffix('s').is_some_and(|one| Known::of(one).is_affiliation())
        || matches!(&*word.low, "company" | "group")
        || !known.is_organization()
            && (known.is_office() && known.first_name.is_none() || known.is_title_modifier() && !known.is_place())
}
