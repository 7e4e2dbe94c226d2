//! The part each token plays: coarse tags, from word lists, endings and neighbours.
//!
//! There is no parse. The tags answer what the later stages ask: is this a verb, can a name stand
//! here, does a noun phrase go on.

use std::sync::LazyLock;

use super::{Document, TokenIx, TokenKind};
use crate::lexicon::{self, WordMap, WordSet};

/// Which form a verb has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VerbForm {
    /// say
    Base,
    /// says
    Present,
    /// said; also the participle where the two are alike
    Past,
    /// written
    Participle,
    /// saying
    Ing,
}

/// The part that a token plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// the, a, this, some, my
    Determiner,
    /// he, who, themselves
    Pronoun,
    /// of, in, during
    Preposition,
    /// and, or, but
    Conjunction,
    /// that, because, while, if
    Subordinator,
    /// is, had, do: verbs that help another, and "be" by itself
    Auxiliary,
    /// will, would, can
    Modal,
    /// to
    To,
    /// Any other verb.
    Verb(VerbForm),
    /// A common noun, or what is taken for one.
    Noun,
    /// A name or a part of one.
    Proper,
    /// An adjective.
    Adjective,
    /// An adverb, "not" and n’t among them.
    Adverb,
    /// A number in figures or words.
    Number,
    /// The possessive ’s or lone apostrophe.
    Possessive,
    /// Punctuation and quotation marks.
    Punct,
    /// Nothing of these.
    Other,
}

impl Tag {
    /// Whether it is a verb in any form; helpers and modals are none.
    pub fn is_verb(self) -> bool {
        matches!(self, Tag::Verb(_))
    }

    /// Whether it can stand in a noun phrase before or as its head.
    pub fn is_nominal(self) -> bool {
        matches!(self, Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number)
    }
}

static CLOSED: LazyLock<WordMap<Tag>> = LazyLock::new(|| {
    WordMap::read(include_str!("../lexicon/words/closed.txt"), |tag| {
        Some(match tag {
            "det" => Tag::Determiner,
            "pron" => Tag::Pronoun,
            "prep" => Tag::Preposition,
            "conj" => Tag::Conjunction,
            "sub" => Tag::Subordinator,
            "aux" => Tag::Auxiliary,
            "modal" => Tag::Modal,
            "to" => Tag::To,
            "adv" => Tag::Adverb,
            "adj" => Tag::Adjective,
            "num" => Tag::Number,
            "noun" => Tag::Noun,
            _ => return None,
        })
    })
});

static ONLY_VERBS: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/words/only_verbs.txt")));

/// Gives every token its tag.
pub fn tag(document: &mut Document) {
    for index in 0..document.tokens.len() {
        let tag = tag_of(document, TokenIx(index));
        document.tokens[index].tag = tag;
    }
}

fn tag_of(document: &Document, ix: TokenIx) -> Tag {
    let token = document.token(ix);
    match token.kind {
        TokenKind::Number => return Tag::Number,
        TokenKind::Mark if owns(document, ix) => return Tag::Possessive,
        TokenKind::Mark | TokenKind::Punct => return Tag::Punct,
        TokenKind::Clitic => return clitic(document, ix),
        TokenKind::Word => {}
    }
    let low = document.low(ix);
    let capital = document.str(ix).starts_with(char::is_uppercase);
    let opens = opens_sentence(document, ix);
    if capital && !opens && low != "i" {
        return Tag::Proper;
    }
    if let Some(&tag) = CLOSED.get(low) {
        return closed_in_place(document, ix, low, tag);
    }
    if capital && names_itself(document, ix) {
        return Tag::Proper;
    }
    if let Some(verb) = lexicon::verb(low) {
        return if verb_here(document, ix, verb.form) { Tag::Verb(verb.form) } else { Tag::Noun };
    }
    by_ending(document, ix, low)
}

/// The lone apostrophe of "voters’", where it is no edge of a quotation.
fn owns(document: &Document, ix: TokenIx) -> bool {
    let edge = document.token(ix).quotation.is_some_and(|quotation| {
        let tokens = document.quotation(quotation).tokens;
        tokens.start == ix || tokens.last() == Some(ix)
    });
    let plural = document.low(ix.prev()).ends_with('s') && document.token(ix).glued;
    !edge && plural && matches!(document.str(ix), "'" | "’")
}

fn clitic(document: &Document, ix: TokenIx) -> Tag {
    match document.low(ix).trim_start_matches(['\'', '’', '‘']) {
        "s" => possessive_or_is(document, ix),
        "" => Tag::Possessive,
        "ll" | "d" => Tag::Modal,
        "re" | "ve" | "m" => Tag::Auxiliary,
        _ => Tag::Adverb,
    }
}

/// "it’s", "he’s", "that’s" stand for "is"; after anything else ’s is taken for the possessive.
fn possessive_or_is(document: &Document, ix: TokenIx) -> Tag {
    match document.low(ix.prev()) {
        "it" | "he" | "she" | "that" | "there" | "here" | "what" | "who" | "where" | "how" | "let" => Tag::Auxiliary,
        _ => Tag::Possessive,
    }
}

/// Whether a capital on the token is owed to its place alone.
fn opens_sentence(document: &Document, ix: TokenIx) -> bool {
    let sentence = document.sentence(document.sentence_of(ix));
    if ix == sentence.tokens.start {
        return true;
    }
    let before = document.token(ix.prev());
    let breaks = ["(", "[", ":", "…", "-", "--", "—", "–", "•", "*"];
    match before.kind {
        // An opening mark stands in one quotation with what follows it, a closing one does not.
        TokenKind::Mark => before.quotation.is_none() || before.quotation == document.token(ix).quotation,
        TokenKind::Punct => breaks.contains(&before.span.of(document.text)),
        _ => false,
    }
}

/// Whether the capitalised word that opens a sentence is a name all the same: another capital follows,
/// or it is no word that any list knows.
fn names_itself(document: &Document, ix: TokenIx) -> bool {
    let next = ix.next();
    let follows = document.get(next).is_some_and(|token| {
        token.kind == TokenKind::Word
            && token.sentence == document.sentence_of(ix)
            && document.str(next).starts_with(char::is_uppercase)
    });
    let low = document.low(ix);
    let known = lexicon::verb(low).is_some() || low.ends_with("ing") || low.ends_with("ly");
    follows && !low.ends_with("ly") || !known && !low.ends_with('s') || document.tag(next) == Tag::Possessive
}

fn closed_in_place(document: &Document, ix: TokenIx, low: &str, tag: Tag) -> Tag {
    let before = if ix.0 == 0 { Tag::Other } else { document.tag(ix.prev()) };
    match low {
        // "that" after a noun or a verb opens a clause; before a noun it points.
        "that" if before == Tag::Preposition => Tag::Determiner,
        "like" if matches!(before, Tag::Pronoun | Tag::To | Tag::Modal) => Tag::Verb(VerbForm::Base),
        // "Lee once said" is no clause of its own.
        "once" if lexicon::verb(document.low(ix.next())).is_some() => Tag::Adverb,
        // "one senior clerk" counts, "one said" stands alone.
        "one" if phrase_follows(document, ix) && lexicon::verb(document.low(ix.next())).is_none() => Tag::Determiner,
        "her" | "his" => {
            if phrase_follows(document, ix) {
                Tag::Determiner
            } else {
                Tag::Pronoun
            }
        }
        _ => tag,
    }
}

/// Whether the word after the one at `ix` can go on with a noun phrase that it begins.
fn phrase_follows(document: &Document, ix: TokenIx) -> bool {
    let next = document.get(ix.next()).map_or(TokenKind::Punct, |token| token.kind);
    let closed = CLOSED.get(document.low(ix.next())).copied();
    next == TokenKind::Word && matches!(closed, None | Some(Tag::Adjective | Tag::Number | Tag::Noun))
}

/// Whether a word that can be a verb is one after what stands before it.
fn verb_here(document: &Document, ix: TokenIx, form: VerbForm) -> bool {
    let opens = opens_sentence(document, ix);
    let before = if opens { Tag::Other } else { document.tag(ix.prev()) };
    let after_noun_maker = matches!(before, Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number);
    match form {
        VerbForm::Base => {
            matches!(before, Tag::To | Tag::Modal | Tag::Pronoun | Tag::Adverb)
                || matches!(before, Tag::Proper | Tag::Noun | Tag::Number) && ONLY_VERBS.has(document.low(ix))
                || before == Tag::Auxiliary && !matches!(document.low(ix.prev()), "is" | "was" | "are" | "were" | "be")
                || before == Tag::Noun && document.low(ix.prev()).ends_with('s')
                || before == Tag::Subordinator
                || before == Tag::Conjunction && follows_verb(document, ix)
        }
        VerbForm::Present => {
            matches!(before, Tag::Pronoun | Tag::Proper | Tag::Adverb | Tag::Subordinator)
                || before == Tag::Noun && !document.low(ix.prev()).ends_with('s')
                || before == Tag::Punct && !opens
                || before == Tag::Conjunction && follows_verb(document, ix)
        }
        VerbForm::Past | VerbForm::Participle => !(after_noun_maker && noun_follows(document, ix)),
        VerbForm::Ing => !after_noun_maker,
    }
}

/// "and" after a verb in the same sentence joins verbs more often than nouns.
fn follows_verb(document: &Document, ix: TokenIx) -> bool {
    let start = document.sentence(document.sentence_of(ix)).tokens.start.0;
    (start..ix.0).rev().take(8).any(|index| document.tokens[index].tag.is_verb())
}

/// "the proposed rules": a participle between an article and a noun.
fn noun_follows(document: &Document, ix: TokenIx) -> bool {
    document.get(ix.next()).is_some_and(|token| {
        token.kind == TokenKind::Word && CLOSED.get(document.low(ix.next())).is_none_or(|tag| *tag == Tag::Noun)
    })
}

fn by_ending(document: &Document, ix: TokenIx, low: &str) -> Tag {
    let before = if opens_sentence(document, ix) { Tag::Other } else { document.tag(ix.prev()) };
    let long = low.len() > 5;
    let ends = |endings: &[&str]| long && endings.iter().any(|ending| low.ends_with(ending));
    let before_noun = matches!(before, Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Preposition);
    if ends(&["ly"]) {
        Tag::Adverb
    } else if ends(&["ing"]) && !before_noun {
        Tag::Verb(VerbForm::Ing)
    } else if ends(&["ed"]) && !before_noun {
        Tag::Verb(VerbForm::Past)
    } else if ends(&["ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "ional", "ary", "ed"]) {
        Tag::Adjective
    } else if matches!(before, Tag::To | Tag::Modal) && before != Tag::Determiner {
        Tag::Verb(VerbForm::Base)
    } else {
        Tag::Noun
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_get_their_part() {
        use Tag::*;
        let cases: &[(&str, &str, Tag)] = &[
            ("He claims that it fell.", "claims", Verb(VerbForm::Present)),
            ("The claims were false.", "claims", Noun),
            ("The proposed rules fell.", "fell", Verb(VerbForm::Past)),
            ("They want to report it.", "report", Verb(VerbForm::Base)),
            ("The report was long.", "report", Noun),
            ("Aides to Lee say it rained.", "say", Verb(VerbForm::Base)),
            ("The Lee report was long.", "report", Noun),
            ("“We will,” Smith said.", "Smith", Proper),
            ("It’s his car.", "his", Determiner),
            ("So one senior clerk said.", "one", Determiner),
            ("So one said.", "one", Pronoun),
            ("Ruiz once said so.", "once", Adverb),
            ("She quickly left.", "quickly", Adverb),
            ("Smith's car.", "'s", Possessive),
            ("The voters’ choice.", "’", Possessive),
            ("Jones' car and Lewis' house.", "'", Possessive),
            ("He said ‘the voters’ twice.", "’", Punct),
            ("The voters' choice won.", "'", Possessive),
            ("“It works,” Ebling said.", "Ebling", Proper),
        ];
        for (text, word, want) in cases {
            let document = Document::read(text);
            let ix = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.str(ix) == *word).unwrap();
            assert_eq!(document.tag(ix), *want, "{word} in {text:?}");
        }
    }
}
