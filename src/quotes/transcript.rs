//! Transcripts: "LEE: It rained.", "Q: Did it?"

use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{ParagraphIx, Tag, TokenIx, TokenRange};

/// The longest name before the colon, in tokens, and the longest role behind the name.
const NAME: usize = 6;
const ROLE: usize = 12;

/// What stands before the colon with which a turn begins.
#[derive(Clone, Copy)]
struct Label {
    name: TokenRange,
    /// Whether it tells what the speaker is: "ANA RUIZ, HOST:".
    introduces: bool,
}

/// The paragraphs that begin with a name and a colon, with the name, where at least two do.
pub fn turns(reader: &Reader) -> Vec<(ParagraphIx, TokenRange)> {
    let turns: Vec<(ParagraphIx, Label)> = reader
        .document
        .paragraphs
        .iter()
        .enumerate()
        .filter_map(|(index, paragraph)| Some((ParagraphIx(index), label(reader, paragraph.tokens)?)))
        .collect();
    // Who has been introduced goes on by the surname: "RUIZ:".
    let surname = |name: TokenRange| reader.low(name.end.prev());
    let same = |one: &Label, other: &Label| {
        let low = |name: TokenRange| reader.document.low_span(reader.document.span(name));
        low(one.name) == low(other.name)
            || one.introduces != other.introduces && surname(one.name) == surname(other.name)
    };
    let twice = |label: &Label| turns.iter().take(200).filter(|(_, other)| same(label, other)).count() > 1;
    // "LONDON: ..." "PARIS: ..." "ROME: ...": nobody speaks again.
    const DISTINCT: usize = 3;
    let few = turns.len() < DISTINCT && !turns.iter().any(|(_, label)| label.introduces);
    let all = turns.len() >= 2 && (few || turns.iter().take(200).any(|(_, label)| twice(label)));
    let known: Vec<bool> = turns.iter().map(|(_, label)| all && (shouts(reader, label.name) || twice(label))).collect();
    // Who speaks once only, between two who are known to speak.
    let between = |place: usize| {
        let near = |other: Option<usize>| {
            let other = other.filter(|&other| known.get(other).copied().unwrap_or(false))?;
            Some(turns.get(other)?.0.0.abs_diff(turns.get(place)?.0.0) == 1)
        };
        near(place.checked_sub(1)) == Some(true) && near(Some(place + 1)) == Some(true)
    };
    let named = |place: usize| (turns[place].0, turns[place].1.name);
    (0..turns.len()).filter(|&place| known[place] || between(place)).map(named).collect()
}

/// Whether the words have no small letter.
fn shouts(reader: &Reader, words: TokenRange) -> bool {
    words.iter().all(|ix| reader.document.str(ix).chars().all(|letter| !letter.is_lowercase()))
}

/// The name before the colon with which a paragraph begins; a time in brackets may stand before it, and
/// how it is said behind: "`[00:12]` Lee (laughing): Yes." Behind a name in capitals may stand a role in capitals.
fn label(reader: &Reader, tokens: TokenRange) -> Option<Label> {
    const ASIDE: usize = 8;
    let mut start = tokens.start;
    if reader.opens_quotation(start) {
        start = start.next();
    }
    let within = |from: TokenIx, most: usize| TokenRange::new(from, tokens.end.min(from.plus(most))).iter();
    if reader.any(start, &["[", "("]) {
        start = within(start, ASIDE).find(|&ix| reader.any(ix, &["]", ")"]))?.next();
    }
    let colon = within(start, NAME + ROLE).find(|&ix| reader.tag(ix) == Tag::Punct && reader.is(ix, ":"))?;
    let aside = reader.any(colon.prev(), &[")", "]"]);
    let open = (start.0..colon.0).map(TokenIx).find(|&ix| aside && reader.any(ix, &["(", "["]));
    let words = TokenRange::new(start, open.unwrap_or(colon));
    let comma = words.iter().find(|&ix| reader.is(ix, ",")).filter(|_| shouts(reader, words));
    let name = TokenRange::new(start, comma.unwrap_or(words.end));
    let names = !name.is_empty() && name.len() <= NAME && name.iter().all(|ix| is_name(reader, ix));
    let label = Label { name, introduces: comma.is_some() };
    (names && reader.label(name).is_none() && colon.next() < tokens.end).then_some(label)
}

fn is_name(reader: &Reader, ix: TokenIx) -> bool {
    !reader.opens_quotation(ix)
        && (reader.capital(ix)
            || reader.joins(ix)
            || reader.tag(ix) == Tag::Possessive
            || reader.any(ix, &[".", "of", "the"]))
}

/// The name before the colon of a headline: "Lee: ‘No Regrets’ Over the Bridge".
pub fn headline(reader: &Reader) -> Option<TokenRange> {
    const LONGEST: usize = 25;
    let document = reader.document;
    let first = document.paragraphs.first()?;
    let short = first.end.0 - first.first.0 == 1 && reader.words(first.tokens) <= LONGEST;
    let title = document.title().map(|title| document.tokens_in(title));
    // One that reads like a sentence is a headline if the text behind it tells more of the name.
    let all = title.or_else(|| short.then_some(first.tokens))?;
    let colon = all.iter().take(NAME + 1).find(|&ix| reader.is(ix, ":"))?;
    let name = TokenRange::new(all.start, colon);
    let proper = |ix| reader.tag(ix) == Tag::Proper || reader.joins(ix);
    let told = || name.iter().all(|ix| reader.capital(ix)) && is_surname(reader, name.end.prev(), all.end);
    let known = title.is_some() && reader.tag(name.start) == Tag::Proper && name.iter().all(proper);
    let names = name.len() <= 4 && (known || told());
    (names && !name.is_empty() && reader.words(TokenRange::new(colon, all.end)) > 2).then_some(name)
}

/// Whether the word is the last of somebody's name behind `title`: "Ana Ruiz".
fn is_surname(reader: &Reader, ix: TokenIx, title: TokenIx) -> bool {
    const WITHIN: usize = 400;
    let all = TokenRange::new(title, TokenIx(reader.document.tokens.len().min(title.0 + WITHIN)));
    let last = |other: TokenIx| {
        reader.low(other) == reader.low(ix)
            && reader.tag(other) == Tag::Proper
            && reader.tag(other.prev()) == Tag::Proper
            && reader.tag(other.next()) != Tag::Proper
    };
    all.iter().skip(1).any(last)
}

/// The dashes before the name of one who signs a quotation.
const DASHES: [&str; 5] = ["―", "—", "–", "--", "-"];

/// The name after a dash that ends there: "― Ana Ruiz".
fn signature(reader: &Reader, range: TokenRange) -> Option<TokenRange> {
    const LONGEST: usize = 8;
    let name = reader.trimmed(TokenRange::new(range.start.next(), range.end));
    let signs = reader.any(range.start, &DASHES) && !name.is_empty() && name.len() <= LONGEST;
    let names = name.iter().all(|ix| reader.capital(ix) || reader.any(ix, &[",", "of"]));
    (signs && names).then_some(name)
}

impl Desk<'_, '_, '_> {
    /// Adds the quotation that opens at `start` where a name signs it, in the same paragraph or alone in
    /// the next one; says whether it did.
    pub fn signed(&mut self, start: TokenIx, paragraph: ParagraphIx) -> bool {
        let reader = self.reader;
        let Some(quotation) = reader.quotation(start).filter(|_| reader.opens_quotation(start)) else {
            return false;
        };
        let tokens = reader.document.quotation(quotation).tokens;
        let here = signature(reader, TokenRange::new(tokens.end, reader.document.paragraph(paragraph).tokens.end));
        let next = reader.document.paragraphs.get(paragraph.0 + 1).map(|next| next.tokens);
        let last = reader.document.paragraph(paragraph).tokens.end == tokens.end;
        let found = here.or_else(|| signature(reader, next.filter(|_| last)?));
        let Some(name) = found.filter(|_| !self.is_taken(tokens)) else { return false };
        self.add(Draft {
            content: vec![tokens],
            cue: None,
            voice: Voice::Written(name),
            evidence: Evidence::Signed,
            confidence: Evidence::Signed.confidence(),
        });
        true
    }

    /// Adds the turn of the transcript that the paragraph is.
    pub fn turn(&mut self, paragraph: ParagraphIx, name: TokenRange) {
        let tokens = self.reader.document.paragraph(paragraph).tokens;
        let after = TokenRange::new(name.end, tokens.end);
        let Some(colon) = after.iter().take(NAME + ROLE).find(|&ix| self.reader.is(ix, ":")) else { return };
        let content = TokenRange::new(colon.next(), tokens.end);
        if content.is_empty() || self.is_taken(content) {
            return;
        }
        let cue = TokenRange::new(colon, colon.next());
        self.add(Draft {
            content: vec![content],
            cue: Some(cue),
            voice: Voice::Written(name),
            evidence: Evidence::Transcript,
            confidence: Evidence::Transcript.confidence(),
        });
    }
}
