//! Bodies whose names have more in them than capitals: "the National Farmers’ Union", "the Sisters of the Holy Refuge".

use super::cast::Cast;
use super::codes::is_code;
use super::known::Known;
use super::lists;
use super::member::{Kind, Member};
use super::names::{Name, Reader};
use super::word::Word;
use crate::document::{Document, SentenceIx, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
use crate::span::Span;

/// Those who make up an order or a society whose name says what it is of.
static SOCIETIES: WordSet = WordSet::of(include_str!("../lexicon/entities/societies.txt"));

/// Whether the word is one for those who make up an order: "Sisters" of Mercy.
pub fn is_society(word: &Word) -> bool {
    SOCIETIES.has(&word.low)
}

/// Words for what a department is for: "Rural", "Affairs".
static FIELDS: WordSet = WordSet::of(include_str!("../lexicon/entities/fields.txt"));

/// So many tokens stand in a list of what a department is for.
const LISTED: usize = 14;

/// So many words stand behind the apostrophe at the most: "the Students’ Democratic Front".
const OWNED: usize = 4;

/// What somebody who holds an office has around him: "the Sheriff’s Office".
const OF_OFFICE: [&str; 4] = ["office", "department", "court", "trust"];

impl Reader<'_> {
    /// How many tokens carry the run on whose last word is at `last`, where the apostrophe at `at` says whose the body is:
    /// "Farmers’ Union".
    pub(super) fn owned_body(&self, last: TokenIx, at: TokenIx) -> usize {
        let document = self.document;
        let clitic = document.get(at).is_some_and(|token| token.kind == TokenKind::Clitic && token.glued);
        let office = self.known(last).is_office() && document.is_any(at.next(), &OF_OFFICE);
        if !clitic || !(office || is_many(document, last, at) || is_saint(document, last)) {
            return 0;
        }
        let mut end = at.next();
        while end.0 - at.0 <= OWNED && self.same_sentence(end) && self.is_part(end) {
            end = end.next();
        }
        let body = end > at.next() && self.known(end.prev()).is_organization_head();
        if body { end.0 - at.0 } else { 0 }
    }

    /// How many tokens carry the run on that is only the word at `first`, with "of" at `at`: "Sisters of the Holy Refuge".
    pub(super) fn society_of(&self, first: TokenIx, at: TokenIx) -> usize {
        let document = self.document;
        let the = usize::from(document.is(at.next(), "the"));
        let field = at.plus(1 + the);
        let within = (1..=1 + the).all(|by| self.same_sentence(at.plus(by)));
        if !document.is(at, "of") || !SOCIETIES.has(document.low(first)) || !within {
            return 0;
        }
        let known = self.known(field);
        // "Friends of Lee" are anybody's.
        let whom = known.first_name.is_some() || known.is_affiliation();
        let lone = the == 0 && !document.is(first.prev(), "the") && known.is_place();
        if whom || lone { 0 } else { 2 + the }
    }

    /// How many tokens carry the run on from the comma at `comma`, where it lists what a department is for: "Department for
    /// Culture, Media and Sport".
    pub(super) fn fields(&self, run: &[TokenIx], comma: TokenIx) -> usize {
        let document = self.document;
        let field = |ix: TokenIx| is_field(document, ix);
        let of = run.iter().any(|&ix| document.is_any(ix, &["of", "for", "on"]));
        if !of || !run.last().is_some_and(|&last| field(last)) {
            return 0;
        }
        let (mut and, mut end) = (None, comma);
        let listed = (0..LISTED).map(|by| comma.plus(by)).take_while(|&ix| document.same_sentence(ix, comma));
        for ix in listed {
            match document.low(ix) {
                "," | "the" if and.is_none() || document.is(ix.prev(), "and") => {}
                "and" if and.is_none() => and = Some(ix),
                _ if field(ix) => end = ix.next(),
                _ => break,
            }
        }
        if and.is_some_and(|and| and < end) { end.0 - comma.0 } else { 0 }
    }

    /// Whether the word at `ix` may stand inside the name of a body.
    fn is_part(&self, ix: TokenIx) -> bool {
        self.forms.written(ix).is_some_and(|written| !written.word.known.is_never_name())
    }
}

/// Whether the word at `ix` is one for what a department is for: "Culture".
pub fn is_field(document: &Document, ix: TokenIx) -> bool {
    document.is_capitalized(ix) && FIELDS.has(document.low(ix))
}

/// Whether the word at `last` is the name of a saint: "St. Luke’s Medical Center".
fn is_saint(document: &Document, last: TokenIx) -> bool {
    document.is_any(last.prev(), &["st", "st.", "saint"])
}

/// Whether the word at `last` before the apostrophe at `at` is one for several people of a trade or an age: "Farmers’", "Women’s".
fn is_many(document: &Document, last: TokenIx, at: TokenIx) -> bool {
    let low = document.low(last);
    if !matches!(document.low(at), "'" | "’") {
        return matches!(low, "women" | "men" | "children" | "people" | "policemen" | "firemen" | "fishermen");
    }
    let one = lists::singular(low);
    let known = one.as_deref().map(Known::of).unwrap_or_default();
    if known.is_affiliation() {
        return false;
    }
    known.role_noun.is_some() || known.kin.is_some() || one.is_some_and(|one| one.ends_with("er"))
}

/// Who and what belongs to a company, and hardly to a person.
static BELONGINGS: WordSet = WordSet::of(include_str!("../lexicon/entities/belongings.txt"));

/// What only an organisation does.
static DEEDS: WordSet = WordSet::of(include_str!("../lexicon/entities/body_deeds.txt"));

/// Takes names of which no list knows whose they are for those of organisations where the text tells so.
pub fn mark_bodies(document: &Document, names: &[Name], cast: &mut Cast) {
    for (index, name) in names.iter().enumerate() {
        let Some((member, _)) = cast.of_name[index] else { continue };
        let this = &mut cast.members[member];
        let loose = this.kind == Kind::Person && is_loose(document, this);
        if (this.kind == Kind::Unknown || loose) && is_told(document, name) {
            this.kind = Kind::Organization;
            this.role = None;
        }
    }
}

/// What a person may be and an organisation as well.
const LOOSE: [&str; 7] = ["rival", "competitor", "investor", "shareholder", "bidder", "suitor", "partner"];

/// Whether the member was taken for a person for no more than such a word before a name that no list knows: "investor Crane Point".
fn is_loose(document: &Document, member: &Member) -> bool {
    let unknown = member.words.first().is_some_and(|first| first.known.first_name.is_none());
    let called = |span: &Span| LOOSE.contains(&document.low(document.tokens_in(*span).start.prev()));
    unknown && !member.titled && member.sex.is_none() && member.mentions.first().is_some_and(called)
}

/// Whether the code of a share stands behind a name that ends at `end`: "(TVK.OL)", "(NYSE: TVK)".
fn is_traded(document: &Document, end: TokenIx) -> bool {
    const WITHIN: usize = 5;
    let closes = (2..=WITHIN).map(|by| end.plus(by)).find(|&ix| document.is(ix, ")"));
    let Some(code) = closes.filter(|_| document.is(end, "(")).map(|close| TokenRange::new(end.next(), close)) else {
        return false;
    };
    let written = document.span(code).of(document.text);
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase());
    match written.split_once('.') {
        // "Ann Lee (D.N.)"
        Some((share, market)) => share.len() > 1 && letters(share) && letters(market),
        // "Dover Airport (IATA: DVR)"
        None => is_code(document, code.start) && !document.is_any(code.start, &["iata", "icao"]),
    }
}

/// Whether what stands behind the name tells that it is an organisation's: "Kestrel, which employs 300", "Kestrel’s chief executive", or
/// "Kestrel fell. Its chief executive".
fn is_told(document: &Document, name: &Name) -> bool {
    let end = name.mention.end;
    let which = document.is(end, ",") && document.is(end.next(), "which");
    let verb = end.plus(2);
    let deed = if document.is_any(verb, &["is", "was", "also"]) { verb.next() } else { verb };
    // "Orbit CEO Ann Lee"
    let headed = document.is_any(end, &["ceo", "cfo", "coo", "cto"]) && document.is_capitalized(end.next());
    let told = which && DEEDS.has(document.low(deed)) || belongs(document, end) || headed;
    // "after rival Nordverk said its outlook was weak"
    let before = document.low(name.mention.start.prev());
    let own = LOOSE.contains(&before) && document.is_any(end, &["said", "says"]) && document.is(end.next(), "its");
    if told || own || is_traded(document, end) || owns_as_thing(document, name) || says_as_thing(document, name) {
        return true;
    }
    let Some(here) = document.get(name.mention.start).map(|token| token.sentence) else { return false };
    let first = document.sentence(here).tokens.start;
    let leads = first == name.mention.start || first.next() == name.mention.start && document.is(first, "the");
    let next = SentenceIx(here.0 + 1);
    let its = document.sentences.get(next.0).map(|sentence| sentence.tokens.start);
    leads && its.is_some_and(|its| document.is(its, "its") && belongs(document, its))
}

/// Whether "its" stands behind nothing but a verb after the name: "Quill will close its plant".
fn owns_as_thing(document: &Document, name: &Name) -> bool {
    let verb = |ix: &TokenIx| {
        matches!(document.tag(*ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Adverb | Tag::To)
            && !matches!(document.low(*ix), "said" | "says")
    };
    let end = name.mention.end;
    let verbs = TokenRange::new(end, end.plus(VERBS)).iter().take_while(verb).count();
    verbs > 0 && document.is(end.plus(verbs), "its")
}

/// Verbs of which "it" may be the subject for nothing: "said it would rain", "said it took a year".
static BY_NOBODY: WordSet = WordSet::of(include_str!("../lexicon/entities/by_nobody.txt"));

/// Whether what is called by one word says what "it" does: "Lattix said it would cut jobs", but "Quill said it would rain".
fn says_as_thing(document: &Document, name: &Name) -> bool {
    let said = name.mention.end;
    let that = said.plus(1 + usize::from(document.is(said.next(), "that")));
    let [word] = &name.words[..] else { return false };
    let says = document.is_any(said, &["said", "says", "announced"]) && document.is(that, "it");
    let helper = that.next();
    let verb = if document.tag(helper).helps() { helper.next() } else { helper };
    // "it was late", but "it was laying off"
    let does = match document.tag(verb) {
        Tag::Verb(VerbForm::Ing) => true,
        Tag::Verb(_) => !document.is_any(helper, &["is", "was", "’s", "'s"]),
        _ => false,
    };
    says && does && word.known.first_name.is_none() && !BY_NOBODY.has(lexicon::lemma(document.low(verb)))
}

/// So many words of a verb stand between a name and what its bearer owns.
const VERBS: usize = 4;

/// Whether something that belongs to an organisation stands behind the "its" or the possessive at `owner`.
fn belongs(document: &Document, owner: TokenIx) -> bool {
    let owns = document.tag(owner) == Tag::Possessive || document.is(owner, "its");
    let lower = |ix: TokenIx| document.get(ix).is_some_and(|_| document.str(ix).starts_with(char::is_lowercase));
    let near = (1..=3).map(|by| owner.plus(by)).take_while(|&ix| lower(ix));
    owns && near.into_iter().any(|ix| BELONGINGS.has(document.low(ix)))
}
