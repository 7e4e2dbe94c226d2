//! What the learned weights see of a token.

use std::cell::Cell;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::frame::Frame;
use crate::quotes::kinds;
use crate::quotes::owners::Owners;
use crate::quotes::reader::Reader;

/// Nouns by what they can stand for: a person, people, something written, an organisation.
static CLASSES: LazyLock<FxHashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut out = FxHashMap::default();
    for (class, list) in [
        (12, include_str!("../../lexicon/words/role_nouns.txt")),
        (13, include_str!("../../lexicon/words/group_nouns.txt")),
        (14, include_str!("../../lexicon/words/document_nouns.txt")),
        (15, include_str!("../../lexicon/words/organization_nouns.txt")),
    ] {
        for line in lexicon::lines(list) {
            out.entry(line.split('\t').next().unwrap_or(line)).or_insert(class);
        }
    }
    out
});

/// The class of what is neither noun nor pronoun, number nor possessive.
const OTHER_CLASS: u32 = 20;

/// A token as the learned weights see it.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// The hash of the word.
    pub word: u32,
    /// The hash of the verb's lemma, or of the word.
    pub lemma: u32,
    /// A number for the tag.
    pub tag: u32,
}

impl Seen {
    /// What is seen past either end of the document.
    const NOTHING: Seen = Seen { word: 0, lemma: 0, tag: 99 };
    /// What is seen outside of the frame by those who look no further.
    const OUTSIDE: Seen = Seen { word: 1, lemma: 1, tag: 98 };

    /// All tokens.
    fn all(reader: &Reader) -> Vec<Seen> {
        let document = reader.document;
        let seen = |ix| {
            let word = document.hash(ix).unwrap_or(0);
            Seen { word, lemma: word, tag: number_of_part(document.tag(ix)) }
        };
        let all = TokenRange::new(TokenIx(0), TokenIx(document.tokens.len()));
        let mut out: Vec<Seen> = all.iter().map(seen).collect();
        for ix in reader.kinds.verbs.iter(all) {
            let seen = &mut out[ix.0];
            seen.tag = number_of(document.tag(ix));
            if let Some(known) = reader.verb(ix) {
                seen.lemma = known.lemma;
            }
        }
        out
    }
}

/// A document as the learned weights see it.
pub struct Sight<'r, 'a, 't> {
    /// The document.
    pub reader: &'r Reader<'a, 't>,
    tokens: Vec<Seen>,
    /// For each token, the draft of the rules whose cue it is in.
    cue_of: Owners,
    /// For each token, the draft of the rules whose content it is in.
    content_of: Owners,
    /// For each token, the draft of the rules whose source it is in.
    source_of: Owners,
    /// For each token, and for the end, what stands before it.
    before: Vec<Before>,
    /// For each token its class, once somebody has asked for it; else 0, which no class is.
    classes: Vec<Cell<u8>>,
}

/// What stands before a token, from the beginning on.
#[derive(Clone, Copy, Debug, Default)]
struct Before {
    between: Between,
    words: Words,
}

/// How many words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// All of them.
    pub all: u32,
    /// Those in quotation marks.
    pub quoted: u32,
}

/// What stands in a stretch of fewer than 65 536 tokens, 16 bits a number, so that all of it is counted at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Between(u64);

impl Between {
    /// How many verbs.
    pub fn verbs(self) -> usize {
        self.number(0)
    }

    /// How many commas.
    pub fn commas(self) -> usize {
        self.number(1)
    }

    /// How many tokens in quotation marks.
    pub fn quoted(self) -> usize {
        self.number(2)
    }

    /// How many tokens in what the rules took for content.
    pub fn ruled(self) -> usize {
        self.number(3)
    }

    fn number(self, place: u32) -> usize {
        usize::from((self.0 >> (16 * place)) as u16)
    }
}

/// The tokens of one frame as the learned weights see them.
#[derive(Clone, Copy, Debug)]
pub struct Within<'s> {
    start: TokenIx,
    tokens: &'s [Seen],
}

impl<'s> Within<'s> {
    /// The token.
    pub fn seen(self, ix: TokenIx) -> &'s Seen {
        self.tokens.get(ix.0.wrapping_sub(self.start.0)).unwrap_or(&Seen::OUTSIDE)
    }
}

impl<'r, 'a, 't> Sight<'r, 'a, 't> {
    /// Looks over the document with what the rules found in it.
    pub fn new(reader: &'r Reader<'a, 't>, drafts: &[Draft]) -> Sight<'r, 'a, 't> {
        let count = reader.document.tokens.len();
        let tokens = Seen::all(reader);
        let [mut cue_of, mut content_of, mut source_of] = std::array::from_fn(|_| Owners::none(count));
        for (place, draft) in drafts.iter().enumerate() {
            // The cue of a sentence that leads to a quotation has content of its own there.
            if let Some(cue) = draft.cue.filter(|_| draft.evidence != Evidence::Lead) {
                cue_of.give(cue, place);
            }
            for &range in &draft.content {
                content_of.give(range, place);
            }
            if let Voice::Written(range) = draft.voice {
                source_of.give(range, place);
            }
        }
        let mut sum = Before::default();
        let mut before = Vec::with_capacity(count + 1);
        before.extend(reader.kinds.told_of_all().iter().zip(content_of.any_of_all()).map(|(told, ruled)| {
            let before = sum;
            let is = |kind| told & kind != 0;
            let quoted = is(kinds::QUOTED);
            let lanes = [is(kinds::VERB), is(kinds::COMMA), quoted, ruled].map(u64::from);
            sum.between.0 = sum.between.0.wrapping_add(lanes[0] | lanes[1] << 16 | lanes[2] << 32 | lanes[3] << 48);
            sum.words.all += u32::from(is(kinds::WORD));
            sum.words.quoted += u32::from(is(kinds::WORD) && quoted);
            before
        }));
        before.push(sum);
        let classes = vec![Cell::new(0); count];
        Sight { reader, tokens, cue_of, content_of, source_of, before, classes }
    }

    /// The token.
    pub fn seen(&self, ix: TokenIx) -> &Seen {
        self.tokens.get(ix.0).unwrap_or(&Seen::NOTHING)
    }

    /// The tokens of `frame`, and nothing beyond.
    pub fn within(&self, frame: &Frame) -> Within<'_> {
        let TokenRange { start, end } = frame.tokens;
        Within { start, tokens: self.tokens.get(start.0..end.0).unwrap_or(&[]) }
    }

    /// The token's hash; 0 past either end.
    pub fn word(&self, ix: TokenIx) -> u32 {
        self.seen(ix).word
    }

    /// The hash of the verb's lemma, or of the word.
    pub fn lemma(&self, ix: TokenIx) -> u32 {
        self.seen(ix).lemma
    }

    /// A number for the token's tag; another past either end.
    pub fn tag(&self, ix: TokenIx) -> u32 {
        self.seen(ix).tag
    }

    /// What stands before the token.
    fn before(&self, ix: TokenIx) -> Before {
        self.before.get(ix.0).or(self.before.last()).copied().unwrap_or_default()
    }

    /// What stands in `range`.
    pub fn between(&self, range: TokenRange) -> Between {
        Between(self.before(range.end).between.0.wrapping_sub(self.before(range.start).between.0))
    }

    /// How many words stand in `ranges`.
    pub fn words(&self, ranges: &[TokenRange]) -> Words {
        let mut out = Words::default();
        for range in ranges {
            let (start, end) = (self.before(range.start).words, self.before(range.end).words);
            out.all += end.all - start.all;
            out.quoted += end.quoted - start.quoted;
        }
        out
    }

    /// Whether any token in `range` stands in quotation marks.
    pub fn any_quoted(&self, range: TokenRange) -> bool {
        self.between(range).quoted() > 0
    }

    /// A number for what the noun or pronoun may stand for.
    pub fn class(&self, ix: TokenIx) -> u32 {
        let Some(memory) = self.classes.get(ix.0) else { return OTHER_CLASS };
        if memory.get() == 0 {
            memory.set(self.find_class(ix));
        }
        u32::from(memory.get())
    }

    fn find_class(&self, ix: TokenIx) -> u8 {
        let low = self.reader.low(ix);
        let plural = low.ends_with('s');
        match self.reader.tag(ix) {
            Tag::Pronoun => match low {
                "he" | "she" => 1,
                "they" => 2,
                "i" | "we" => 3,
                "you" => 4,
                "it" => 5,
                "who" => 6,
                "that" | "which" => 7,
                _ => 8,
            },
            Tag::Proper => 10,
            Tag::Noun => {
                let known = |word: &str| CLASSES.get(word).copied();
                let class = known(low).or_else(|| low.strip_suffix('s').and_then(known)).unwrap_or(16);
                class * 2 + u8::from(plural)
            }
            Tag::Number => 18,
            Tag::Possessive => 19,
            _ => OTHER_CLASS as u8,
        }
    }

    /// The draft of the rules whose cue the token is in.
    pub fn ruled_cue(&self, ix: TokenIx) -> Option<usize> {
        self.cue_of.of(ix)
    }

    /// The draft of the rules whose content the token is in.
    pub fn ruled_content(&self, ix: TokenIx) -> Option<usize> {
        self.content_of.of(ix)
    }

    /// Whether the rules took the token for part of a source.
    pub fn ruled_source(&self, ix: TokenIx) -> bool {
        self.source_of.any_of(ix)
    }
}

/// A number for each tag.
pub fn number_of(tag: Tag) -> u32 {
    let form = match tag {
        Tag::Verb(VerbForm::Present) => 1,
        Tag::Verb(VerbForm::Past) => 2,
        Tag::Verb(VerbForm::Participle) => 3,
        Tag::Verb(VerbForm::Ing) => 4,
        _ => 0,
    };
    number_of_part(tag) + form
}

/// The same, whatever the form of a verb: apart, so that it is looked up in a table.
fn number_of_part(tag: Tag) -> u32 {
    match tag {
        Tag::Determiner => 1,
        Tag::Pronoun => 2,
        Tag::Preposition => 3,
        Tag::Conjunction => 4,
        Tag::Subordinator => 5,
        Tag::Auxiliary => 6,
        Tag::Modal => 7,
        Tag::To => 8,
        Tag::Verb(_) => 9,
        Tag::Noun => 14,
        Tag::Proper => 15,
        Tag::Adjective => 16,
        Tag::Adverb => 17,
        Tag::Number => 18,
        Tag::Possessive => 19,
        Tag::Punct => 20,
        Tag::Other => 21,
    }
}

/// A number in a few steps: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-.
pub fn step(count: usize) -> u32 {
    const STEPS: [u8; 26] =
        [0, 1, 2, 3, 4, 5, 5, 7, 7, 7, 10, 10, 10, 10, 10, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 25];
    u32::from(STEPS[count.min(STEPS.len() - 1)])
}
