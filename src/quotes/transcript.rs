//! Transcripts: "LEE: It rained.", "Q: Did it?", and what stands below a heading.

use super::debate;
use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::heading;
use super::labels::Label as Marks;
use super::led;
use super::reader::Reader;
use crate::document::{ParagraphIx, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon::{self, WordSet};

/// The longest name before the colon, in tokens, and the longest role behind the name.
const NAME: usize = 6;
const ROLE: usize = 12;
/// How many paragraphs a turn may have, and in a talk whose speakers are told by more than a name.
const PARAGRAPHS: usize = 12;
const SPEECH: usize = 100;

static PLACES: WordSet = WordSet::of(include_str!("../lexicon/entities/places.txt"));
static NOTICES: WordSet = WordSet::of(include_str!("../lexicon/quotes/notices.txt"));

/// What stands before the colon with which a turn begins, or on a line above it.
#[derive(Clone, Copy)]
pub struct Label {
    /// Who speaks.
    pub name: TokenRange,
    /// The colon; a heading has none.
    pub colon: Option<TokenIx>,
    /// Where the turn begins in its paragraph.
    pub end: TokenIx,
    /// Whether it tells what the speaker is: "ANA RUIZ, HOST:", "Ana Ruiz (Dover):".
    pub introduces: bool,
    /// Whether it has a paragraph of its own, and the turn begins in the next one.
    pub alone: bool,
}

/// What one says between two others.
pub struct Turn {
    name: TokenRange,
    colon: Option<TokenIx>,
    /// What is said, paragraph by paragraph.
    content: Vec<TokenRange>,
}

/// The turns of a transcript: paragraphs that begin with a name and a colon, where at least two do, or below a name
/// that heads them, and those between them.
pub fn turns(reader: &Reader) -> Vec<Turn> {
    let paragraphs = &reader.document.paragraphs;
    let headings = heading::headings(reader);
    let headed = !headings.is_empty();
    let labels: Vec<(usize, Label)> = if headed {
        headings
    } else {
        let debated = debate::is_one(reader);
        let of_debate = |tokens| debate::label(reader, tokens).filter(|_| debated);
        let labels = paragraphs.iter().map(|line| label(reader, line.tokens).or_else(|| of_debate(line.tokens)));
        labels.enumerate().filter_map(|(index, label)| Some((index, label?))).collect()
    };
    let known = if headed { vec![true; labels.len()] } else { known(reader, &labels) };
    let mut labelled = vec![false; paragraphs.len()];
    labels.iter().for_each(|&(index, _)| labelled[index] = true);
    // "Q: And the money?" between "RUIZ: ..." and "RUIZ: ..."
    for (slot, paragraph) in labelled.iter_mut().zip(paragraphs) {
        *slot |= is_marked(reader, paragraph.tokens) || is_nobodys(reader, paragraph.tokens);
    }
    let turns: Vec<(usize, Label)> =
        labels.into_iter().zip(known).filter(|&(_, known)| known).map(|(turn, _)| turn).collect();
    let own = |index: usize, label: &Label| TokenRange::new(label.end, paragraphs[index].tokens.end);
    let [(first, _), .., (last, _)] = turns.as_slice() else { return Vec::new() };
    // In an article that only quotes from one, what stands between may be the article's own words.
    let told = headed || turns.iter().any(|(_, label)| label.introduces && !shouts(reader, label.name));
    let formal = told || turns.iter().all(|(_, label)| shouts(reader, label.name));
    if !formal && is_roundup(reader, turns.iter().map(|&(index, ref label)| own(index, label))) {
        return Vec::new();
    }
    let dense = 2 * turns.len() > last - first;
    let most = if told { SPEECH } else { PARAGRAPHS };
    let next = |place: usize| turns.get(place + 1).map(|&(index, _)| index);
    let is_title = |index: usize| reader.document.title().is_some_and(|title| title.contains(paragraphs[index].span));
    let content = |place: usize, index: usize, label: &Label| {
        let own = own(index, label);
        let begins = index + usize::from(label.alone);
        let goes_on = |next: &usize| {
            (formal || dense) && next.saturating_sub(begins) <= most && (label.alone || !is_title(index))
        };
        // Behind the last turn the article may go on.
        let talked = |end: &usize| told && heading::talks(reader, paragraphs[*end].tokens);
        let last = || (begins + 1..paragraphs.len()).take_while(talked).last().map(|index| index + 1);
        let end = match next(place) {
            Some(next) => Some(next).filter(goes_on),
            None => last(),
        };
        // Whoever may speak behind another label, it is somebody else.
        let more = (index + 1..end.unwrap_or(begins + 1).min(paragraphs.len())).take_while(|&index| !labelled[index]);
        let more = more.map(|index| paragraphs[index].tokens);
        let own = Some(own).filter(|own| !own.is_empty());
        own.into_iter().chain(more.filter(|&tokens| is_speech(reader, tokens))).collect()
    };
    let turn = |(place, &(index, ref label)): (usize, &(usize, Label))| Turn {
        name: label.name,
        colon: label.colon,
        content: content(place, index, label),
    };
    turns.iter().enumerate().map(turn).collect()
}

/// What somebody known says in a paragraph of its own behind his name and a colon, though the text is no transcript: "Ruiz:
/// I know you are tired."
pub fn lone<'r>(reader: &'r Reader) -> impl Iterator<Item = Turn> + use<'r> {
    const WITHIN: usize = 40;
    const FEWEST: usize = 5;
    let paragraphs = reader.document.paragraphs.iter().skip(1);
    paragraphs.filter_map(|paragraph| {
        let Label { name, colon, end, introduces, alone } = label(reader, paragraph.tokens)?;
        let words = paragraph.tokens.starting(end);
        let talks = |ix: TokenIx| reader.any(ix, &["i", "i'm", "i’m", "my", "we", "our"]) && !reader.quoted(ix);
        let says = !introduces
            && !alone
            && words.len() >= FEWEST
            && words.iter().take(WITHIN).any(talks)
            && is_speech(reader, paragraph.tokens)
            && is_surname(reader, name.end.prev(), TokenIx(0));
        says.then(|| Turn { name, colon, content: vec![words] })
    })
}

/// Whether a label that names nobody opens the paragraph: "Q: Did it rain?"
fn is_marked(reader: &Reader, tokens: TokenRange) -> bool {
    let label = TokenRange::one(tokens.start);
    tokens.len() > 2 && reader.is(label.end, ":") && matches!(reader.label(label), Some(Marks::Asks | Marks::Answers))
}

/// Whether a label opens the paragraph behind which nobody speaks: "THE FACTS: It did not rain."
fn is_nobodys(reader: &Reader, tokens: TokenRange) -> bool {
    const LONGEST: usize = 3;
    let colon = tokens.iter().skip(1).take(LONGEST).find(|&ix| reader.is(ix, ":"));
    colon.is_some_and(|colon| reader.label(tokens.ending(colon)) == Some(Marks::Nobody))
}

/// Whether a label, of whatever kind, opens the paragraph.
pub fn is_labelled(reader: &Reader, tokens: TokenRange) -> bool {
    is_marked(reader, tokens) || label(reader, tokens).is_some()
}

/// Whether a label in capitals opens the paragraph.
pub fn is_shouted(reader: &Reader, tokens: TokenRange) -> bool {
    label(reader, tokens).is_some_and(|label| shouts(reader, label.name))
}

/// Whether these are notes on each of several, as an agency has them on clubs, and nobody speaks: "Pilots: Host Dover on
/// Friday." Who talks asks, or says "I" and "you", and most sentences have a subject.
fn is_roundup(reader: &Reader, notes: impl Iterator<Item = TokenRange>) -> bool {
    const TALKS: [&str; 13] = ["i", "me", "my", "we", "us", "our", "you", "your", "?", "!", "yes", "no", "well"];
    let (mut all, mut bare) = (0, 0);
    for note in notes {
        if note.iter().any(|ix| reader.any(ix, &TALKS)) {
            return false;
        }
        all += 1;
        // A verb that opens its sentence is taken for a name.
        let deed = reader.verb(note.start).is_some() && reader.tag(note.start) != Tag::Auxiliary;
        bare += usize::from(deed || reader.tag(note.start) == Tag::Preposition);
    }
    bare >= 2 && 2 * bare >= all
}

/// For each label whether it is that of a speaker.
fn known(reader: &Reader, labels: &[(usize, Label)]) -> Vec<bool> {
    // Who has been introduced goes on by the surname: "RUIZ:".
    let surname = |name: TokenRange| reader.low(name.end.prev());
    let same = |one: &Label, other: &Label| {
        let low = |name: TokenRange| reader.document.low_span(reader.document.span(name));
        low(one.name) == low(other.name)
            || one.introduces != other.introduces && surname(one.name) == surname(other.name)
    };
    let twice = |label: &Label| labels.iter().take(200).filter(|(_, other)| same(label, other)).count() > 1;
    // "LONDON: ..." "PARIS: ..." "ROME: ...": nobody speaks again.
    const DISTINCT: usize = 3;
    // "INGREDIENTS:", "METHOD:": headings.
    let heads = |label: &Label| label.alone && !label.introduces;
    let begin = labels.iter().filter(|(_, label)| !heads(label)).count();
    let few = begin < DISTINCT && !labels.iter().any(|(_, label)| label.introduces);
    let all = begin >= 2 && (few || labels.iter().take(200).any(|(_, label)| twice(label)));
    let known = |(_, label): &(usize, Label)| {
        all && ((shouts(reader, label.name) || label.introduces) && !heads(label) || twice(label))
    };
    let known: Vec<bool> = labels.iter().map(known).collect();
    // Who speaks once only, between two who are known to speak.
    let between = |place: usize| {
        let near = |other: Option<usize>| {
            let other = other.filter(|&other| known.get(other).copied().unwrap_or(false))?;
            Some(labels.get(other)?.0.abs_diff(labels.get(place)?.0) == 1)
        };
        near(place.checked_sub(1)) == Some(true) && near(Some(place + 1)) == Some(true)
    };
    (0..labels.len()).map(|place| known[place] || between(place)).collect()
}

/// Whether a paragraph without a label may be part of a turn: it ends as sentences do, and does not stand in brackets as
/// "(LAUGHTER)" does.
pub fn is_speech(reader: &Reader, tokens: TokenRange) -> bool {
    let Some(last) = tokens.last() else { return false };
    let mark = |ix: &TokenIx| reader.document.token(*ix).kind == TokenKind::Mark;
    let first = tokens.iter().find(|ix| !mark(ix)).unwrap_or(last);
    let aside = reader.any(first, &["(", "["]) && reader.any(last, &[")", "]"]);
    let stops = reader.document.str(last).ends_with(['.', '?', '!', '…', '”', '"', '—', '–', '-', ')', ']']);
    stops && !aside
}

/// Whether the words have no small letter.
fn shouts(reader: &Reader, words: TokenRange) -> bool {
    words.iter().all(|ix| reader.document.str(ix).chars().all(|letter| !letter.is_lowercase()))
}

/// The name before the colon with which a paragraph begins; a time in brackets may stand before it, and
/// how it is said behind: "`[00:12]` Lee (laughing): Yes." Behind a name in capitals may stand a role in capitals.
fn label(reader: &Reader, tokens: TokenRange) -> Option<Label> {
    const ASIDE: usize = 8;
    if reader.document.is_around(tokens.start) {
        return None;
    }
    let mut start = tokens.start;
    if reader.opens_quotation(start) {
        start = start.next();
    }
    // "**Lee:** Yes."
    let is_stressed = |ix: TokenIx| reader.any(ix, &["*", "**", "***", "__"]);
    if is_stressed(start) {
        start = start.next();
    }
    let within = |from: TokenIx, most: usize| TokenRange::new(from, tokens.end.min(from.plus(most))).iter();
    if reader.any(start, &["[", "("]) {
        start = within(start, ASIDE).find(|&ix| reader.any(ix, &["]", ")"]))?.next();
    }
    let colon = within(start, NAME + ROLE).find(|&ix| reader.tag(ix) == Tag::Punct && reader.is(ix, ":"))?;
    let end = if is_stressed(colon.next()) { colon.plus(2) } else { colon.next() };
    let alone = end >= tokens.end;
    let aside = reader.any(colon.prev(), &[")", "]"]);
    let open = (start.0..colon.0).map(TokenIx).find(|&ix| aside && reader.any(ix, &["(", "["]));
    let stressed = is_stressed(colon.prev()) && colon.prev() > start;
    let words = TokenRange::new(start, open.unwrap_or(if stressed { colon.prev() } else { colon }));
    // "The Minister for Food (Ana Ruiz):"
    let within = open.map(|open| TokenRange::new(open.next(), colon.prev()));
    let bearer = within.filter(|&within| within.len() > 1 && is_whole_name(reader, within) && is_office(reader, words));
    // "ANA RUIZ, HOST:", "RUIZ, on taxes:"
    let topic = |comma: TokenIx| reader.any(comma.next(), &["on", "about"]) && shouts(reader, words.ending(comma));
    let comma = words.iter().find(|&ix| reader.is(ix, ",")).filter(|&ix| shouts(reader, words) || topic(ix));
    let name = bearer.unwrap_or(TokenRange::new(start, comma.unwrap_or(words.end)));
    let places = within.is_some_and(|within| reader.capital(within.start) && name.len() > 1);
    let label = Label {
        name,
        colon: Some(colon),
        end,
        introduces: comma.is_some_and(|comma| !topic(comma)) || bearer.is_some() || places,
        alone,
    };
    (is_whole_name(reader, name) && reader.label(name).is_none()).then_some(label)
}

/// Whether the words before a name in brackets are an office: "The Minister for Food", "Mr Deputy Speaker".
fn is_office(reader: &Reader, words: TokenRange) -> bool {
    let role = |ix: TokenIx| lexicon::is_role_or_body(reader.low(ix)) || reader.any(ix, &["minister", "speaker"]);
    reader.capital(words.start) && (reader.is(words.start, "the") || words.iter().any(role))
}

/// Whether all of the words may be a name, and they are few.
pub fn is_whole_name(reader: &Reader, name: TokenRange) -> bool {
    !name.is_empty() && name.len() <= NAME && name.iter().all(|ix| is_name(reader, ix))
}

fn is_name(reader: &Reader, ix: TokenIx) -> bool {
    !reader.opens_quotation(ix)
        && (reader.capital(ix)
            || reader.joins(ix)
            || reader.tag(ix) == Tag::Possessive
            || reader.any(ix, &["of", "the"]))
}

/// What the headline says behind a name and a colon: "Lee: ‘No Regrets’ Over the Bridge".
pub fn headline(reader: &Reader) -> Option<Turn> {
    const LONGEST: usize = 25;
    let document = reader.document;
    let first = document.paragraphs.first()?;
    let short = first.end.0 - first.first.0 == 1 && reader.words(first.tokens) <= LONGEST;
    let title = document.title().map(|title| document.tokens_in(title));
    // One that reads like a sentence is a headline if the text behind it tells more of the name.
    let all = title.or_else(|| short.then_some(first.tokens))?;
    let colon = all.iter().take(NAME + 1).find(|&ix| reader.is(ix, ":"))?;
    let name = all.ending(colon);
    let proper = |ix| reader.tag(ix) == Tag::Proper || reader.joins(ix);
    let told = || name.iter().all(|ix| reader.capital(ix)) && is_surname(reader, name.end.prev(), all.end);
    let known = title.is_some() && reader.tag(name.start) == Tag::Proper && name.iter().all(proper);
    let names = name.len() <= 4 && (known || told());
    let versus = name.iter().any(|ix| reader.any(ix, &["v", "v.", "vs", "vs."]));
    // "Storm Halvard: how the week unfolded"
    let tells = reader.any(colon.next(), &["how", "what", "where", "when", "why", "who", "everything"])
        || reader.any(name.start, &["storm", "hurricane", "typhoon", "cyclone"]);
    // "KUALA LUMPUR: The mill burnt on Monday, Ana Ruiz said."
    let placed = name.len() < 4 && shouts(reader, name) && !shouts(reader, all) && reader.is(all.end.prev(), ".");
    let says = names
        && !tells
        && !placed
        && !name.is_empty()
        && reader.label(name).is_none()
        && !is_subject(reader, name)
        && !versus
        && reader.words(all.starting(colon)) > 2;
    let content = TokenRange::new(colon.next(), document.paragraph(document.token(colon).paragraph).tokens.end);
    let other = announces(reader, content) || is_description(reader, content) || tells_of_place(reader, name, content);
    (says && !other).then(|| Turn { name, colon: Some(colon), content: vec![content] })
}

/// "Bahamas: Storm leaves four dead": whether a headline tells what happens in a place rather than what is said there.
fn tells_of_place(reader: &Reader, label: TokenRange, words: TokenRange) -> bool {
    const SAID: [&str; 6] = ["we", "our", "us", "must", "should", "will"];
    let said = |ix: TokenIx| reader.quoted(ix) || reader.any(ix, &SAID) && reader.document.str(ix) != "US";
    PLACES.has(reader.document.low_span(reader.document.span(label))) && !words.iter().any(said)
}

/// "Second quarter 2023 results", "Annual report 2021": whether the words name a notice and no more.
fn announces(reader: &Reader, words: TokenRange) -> bool {
    let dated = |ix: TokenIx| reader.is_time(ix) || reader.tag(ix) == Tag::Number || !reader.is_word(ix);
    let last = words.iter().rev().find(|&ix| !dated(ix));
    let told = |ix: TokenIx| reader.tag(ix).may_be_finite() || reader.quoted(ix);
    last.is_some_and(|last| NOTICES.has(reader.low(last))) && !words.iter().any(told)
}

/// "Singer who gave a voice to the poor", "Painter, poet and rebel": whether the words tell what somebody is.
fn is_description(reader: &Reader, words: TokenRange) -> bool {
    const WITHIN: usize = 4;
    let role = |&ix: &TokenIx| {
        lexicon::ROLE_NOUNS.get(reader.low(ix)).is_some() && reader.any(ix.next(), &[",", "and", "of", "who", "whose"])
    };
    let Some(role) = words.iter().take(WITHIN).find(role) else { return false };
    let clause = words.iter().find(|&ix| reader.any(ix, &["who", "whose", "that"])).unwrap_or(words.end);
    let told = |ix: TokenIx| reader.tag(ix).may_be_finite() || reader.quoted(ix);
    role < clause && !words.ending(clause).iter().any(told)
}

/// Whether the word is in capitals, and the text behind `title` has it too while it is not all in capitals: "RBI".
pub fn is_initials(reader: &Reader, ix: TokenIx, title: TokenIx) -> bool {
    const WITHIN: usize = 400;
    let all = TokenRange::new(title, TokenIx(reader.document.tokens.len().min(title.0 + WITHIN)));
    let same = |other: TokenIx| reader.document.str(other) == reader.document.str(ix);
    let word = TokenRange::one(ix);
    reader.document.str(ix).len() > 1 && shouts(reader, word) && reader.label(word).is_none() && all.iter().any(same)
}

/// Whether the words are rather a subject than a speaker: "Insecurity", "Stealth Over Health".
fn is_subject(reader: &Reader, label: TokenRange) -> bool {
    const ABSTRACT: [&str; 7] = ["ity", "ness", "ism", "ics", "tion", "sion", "ship"];
    let last = reader.low(label.end.prev());
    let within = |ix: TokenIx| reader.any(ix, &["over", "after", "on", "in", "at", "under", "to", "with"]);
    label.iter().any(within) || label.len() == 1 && ABSTRACT.iter().any(|end| last.ends_with(end))
}

/// Whether the word is the last of somebody's name behind `title`: "Ana Ruiz".
pub fn is_surname(reader: &Reader, ix: TokenIx, title: TokenIx) -> bool {
    const WITHIN: usize = 1500;
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
pub const DASHES: [&str; 5] = ["―", "—", "–", "--", "-"];

/// The name after a dash that ends there: "― Ana Ruiz".
fn signature(reader: &Reader, range: TokenRange) -> Option<TokenRange> {
    const LONGEST: usize = 8;
    let name = reader.trimmed(range.starting(range.start.next()));
    let signs = reader.any(range.start, &DASHES) && !name.is_empty() && name.len() <= LONGEST;
    let names = name.iter().all(|ix| reader.capital(ix) || reader.any(ix, &[",", "of"]));
    if signs && names {
        return Some(name);
    }
    // "― Ana Ruiz, 34, a nurse, speaking in Leeds"
    let lead = || led::lead(reader, range.starting(range.start.next())).filter(|lead| lead.sure);
    reader.any(range.start, &DASHES).then(lead).flatten().map(|lead| lead.source)
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
        self.add(Draft::new(vec![tokens], None, Voice::Written(name), Evidence::Signed));
        true
    }

    /// Adds what is said in the turn.
    pub fn turn(&mut self, turn: Turn) {
        let Turn { name, colon, mut content } = turn;
        content.retain(|&tokens| !self.is_taken(tokens));
        if content.is_empty() {
            return;
        }
        self.add(Draft::new(content, colon.map(TokenRange::one), Voice::Written(name), Evidence::Transcript));
    }
}
