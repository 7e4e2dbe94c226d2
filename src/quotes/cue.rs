//! The words that report.

use super::frame::Frame;
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordMap;

/// What kind of report a verb makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Something is uttered.
    Speech,
    /// Something is held, hoped or known.
    Belief,
    /// A side is taken.
    Stance,
    /// A document, poll or study tells.
    Finding,
}

/// What a verb takes as its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Takes {
    /// A clause, with or without "that".
    Clause,
    /// A clause with "that".
    That,
    /// A question.
    If,
    /// An infinitive.
    To,
    /// A noun phrase.
    Object,
    /// A verb in -ing.
    Ing,
    /// A person addressed, before its content.
    Whom,
    /// Always a person addressed.
    Addressed,
}

/// A reporting verb as the list has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verb {
    /// What kind of report it makes.
    pub class: Class,
    takes: u8,
    /// For each of [`BEHIND`], a bit: whether it takes an object behind it.
    behind: u16,
    /// The words that may stand between it and its content.
    particles: &'static str,
    /// The word without which it reports nothing: the "it" of "put it".
    pub needed: Option<&'static str>,
}

/// The words behind which verbs take an object.
const BEHIND: [&str; 10] = ["about", "for", "on", "of", "against", "with", "at", "in", "to", "from"];

/// A verb that the list does not have.
pub const UNLISTED: Verb = Verb { class: Class::Stance, takes: 0, behind: 0, particles: "", needed: None };

impl Verb {
    fn read(line: &'static str) -> Option<Verb> {
        let mut words = line.split_whitespace();
        let class = match words.next()? {
            "speech" => Class::Speech,
            "belief" => Class::Belief,
            "stance" => Class::Stance,
            "finding" => Class::Finding,
            _ => return None,
        };
        let (mut takes, mut behind) = (0, 0);
        for word in words {
            // An infinitive is another thing.
            let listed = |one: &str| if one == "to" { word == "to-object" } else { word == one };
            if let Some(place) = BEHIND.iter().position(|&one| listed(one)) {
                behind |= 1 << place;
            }
            takes |= 1
                << match word {
                    "clause" => Takes::Clause,
                    "that" => Takes::That,
                    "if" => Takes::If,
                    "to" => Takes::To,
                    "object" => Takes::Object,
                    "ing" => Takes::Ing,
                    "whom" => Takes::Whom,
                    "addressed" => Takes::Addressed,
                    _ => continue,
                } as u8;
        }
        let needed = line.split_whitespace().find_map(|particle| particle.strip_prefix('+'));
        Some(Verb { class, takes, behind, particles: line, needed })
    }

    /// Whether it takes that.
    pub fn takes(self, what: Takes) -> bool {
        self.takes & (1 << what as u8) != 0
    }

    /// Whether it takes an object behind `word` ("about", "for").
    pub fn takes_behind(self, word: &str) -> bool {
        BEHIND.iter().position(|&one| one == word).is_some_and(|place| self.behind & (1 << place) != 0)
    }

    /// Whether `word` ("out", "back") belongs to it.
    fn has_particle(self, word: &str) -> bool {
        let listed = matches!(word, "out" | "back" | "up") && self.particles.split_whitespace().any(|one| one == word);
        listed || self.needed == Some(word)
    }
}

static VERBS: WordMap<Verb> = WordMap::of(include_str!("../lexicon/quotes/verbs.txt"), Verb::read);

/// The reporting verb with this lemma.
pub fn reporting_verb(lemma: &str) -> Option<&'static Verb> {
    VERBS.get(lemma)
}

/// A reporting verb in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The verb itself.
    pub at: TokenIx,
    /// The verb with its helpers ("has not said") and its particle ("pointed out").
    pub tokens: TokenRange,
    /// What the list says of it.
    pub verb: Verb,
    /// Which form stands here.
    pub form: VerbForm,
    /// Whether something is done to its subject: "was told", "is said".
    pub passive: bool,
}

impl Cue {
    /// The cue at `at`, if a reporting verb stands there.
    pub fn read(reader: &Reader, frame: &Frame, at: TokenIx) -> Option<Cue> {
        // Most words are no verbs, and few of the others report all the same.
        if reader.kinds.reports.has(at) { Cue::recognised(reader, frame, at) } else { None }
    }

    /// As [`read`](Cue::read), of a word that may report.
    fn recognised(reader: &Reader, frame: &Frame, at: TokenIx) -> Option<Cue> {
        let tag = reader.tag(at);
        let sure = || {
            matches!(reader.low(at), "said" | "says" | "told" | "tells" | "wrote" | "asked" | "tweeted")
                && (!reader.capital(at) || at == frame.tokens.start)
        };
        let tagged = match tag {
            Tag::Verb(form) => Some(form),
            _ if reader.is(at.next(), "it") && !reader.capital(at) => None,
            _ if sure() => None,
            Tag::Noun if closes_aside(reader, at) => None,
            _ => return None,
        };
        let known = reader.verb(at)?;
        let verb = *known.reports?;
        if reader.quoted(at) {
            return None;
        }
        let form = match tagged {
            Some(form) => form,
            None if sure() => known.verb.form,
            None if tag == Tag::Noun => VerbForm::Present,
            None => return None,
        };
        let whole = verb.needed.is_none_or(|word| reader.low(at.next()) == word);
        whole.then(|| Cue::around(reader, frame, at, verb, form))
    }

    /// The verb at `at`, of the given form, with its helpers and its particle.
    pub fn around(reader: &Reader, frame: &Frame, at: TokenIx, verb: Verb, form: VerbForm) -> Cue {
        let floor = frame.tokens.start.max(TokenIx(at.0.saturating_sub(8)));
        let mut start = at;
        let mut first = at;
        let (mut passive, mut had_have) = (false, false);
        let helps = |tag| matches!(tag, Tag::Auxiliary | Tag::Modal | Tag::Adverb);
        while first > floor && helps(reader.tag(first.prev())) && !reader.quoted(first.prev()) {
            match reader.tag(first.prev()) {
                Tag::Auxiliary => {
                    let be = reader.any(
                        first.prev(),
                        &["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re"],
                    );
                    passive |= be && start == at && matches!(form, VerbForm::Past | VerbForm::Participle) && !had_have;
                    had_have |= !be;
                    start = first.prev();
                }
                Tag::Modal => start = first.prev(),
                Tag::Adverb if !reader.is_time(first.prev()) => {}
                _ => break,
            }
            first = first.prev();
        }
        let mut end = at.next();
        if end < frame.tokens.end && verb != UNLISTED && verb.has_particle(reader.low(end)) {
            end = end.next();
        }
        Cue { at, tokens: TokenRange::new(start, end), verb, form, passive }
    }

    /// Where the search for its subject begins: the token before the helpers and adverbs.
    pub fn before(&self, reader: &Reader, floor: TokenIx) -> TokenIx {
        let mut first = self.tokens.start;
        while first > floor
            && reader.tag(first.prev()) == Tag::Adverb
            && !reader.is_time(first.prev())
            && !reader.quoted(first.prev())
            && !(first.0 >= 2 && reader.joins(first.minus(2)))
        {
            first = first.prev();
        }
        first
    }

    /// Whether it can stand beside a quotation.
    pub fn speaks(&self) -> bool {
        self.verb.class == Class::Speech
    }
}

/// Whether the word at `at`, taken for a noun, is the verb of those who are set in before it: ", the union estimates.", ",
/// figures seen by the paper show.", ", the team reports in the journal Nature."
fn closes_aside(reader: &Reader, at: TokenIx) -> bool {
    const WITHIN: usize = 12;
    let published = reader.is(at.next(), "in") && reader.any(at, &["report", "reports"]);
    if !(published || reader.any(at.next(), &[",", "."]) && !reader.any(at.plus(2), &["and", "or"])) {
        return false;
    }
    let first = TokenIx(at.0.saturating_sub(WITHIN));
    let Some(comma) = (first.0..at.0).rev().map(TokenIx).find(|&ix| reader.any(ix, &[",", "."]) || reader.quoted(ix))
    else {
        return false;
    };
    let subject = TokenRange::new(comma.next(), at);
    // Of a verb in the plural there are several, and it is not "a sports show".
    let several = |ix: TokenIx| matches!(reader.tag(ix), Tag::Noun | Tag::Verb(_)) && reader.low(ix).ends_with('s');
    let agrees = reader.low(at).ends_with('s') && reader.any(subject.start, &["the", "it", "she", "he"])
        || !reader.low(at).ends_with('s') && subject.iter().any(several);
    // "the latest estimates", "the bank's sales estimates"
    let noun = !matches!(reader.tag(at.prev()), Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive)
        && !subject.iter().any(|ix| reader.tag(ix) == Tag::Possessive);
    reader.is(comma, ",")
        && !subject.is_empty()
        && agrees
        && noun
        && !reader.any(subject.start, &["a", "an", "and", "or"])
}

/// The reporting verbs of a frame, in order, none in quotation marks.
pub fn cues(reader: &Reader, frame: &Frame) -> Vec<Cue> {
    let likely = reader.kinds.reports.iter(frame.tokens);
    likely.filter_map(|ix| Cue::recognised(reader, frame, ix)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon;

    #[test]
    fn every_reporting_verb_is_known_and_readable() {
        let text = include_str!("../lexicon/quotes/verbs.txt");
        for line in lexicon::lines(text) {
            let (lemma, rest) = line.split_once("  ").expect(line);
            assert!(Verb::read(rest).is_some(), "{line}");
            assert!(lexicon::verb(lemma).is_some(), "{lemma} is missing in words/verbs.txt");
        }
    }
}
