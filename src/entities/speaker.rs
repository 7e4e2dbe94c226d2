//! Who speaks in each quote.

use super::Speaker;
use super::authors::are_letters;
use super::bearers::{UNSURE, sex_behind};
use super::bodies::mark_bodies;
use super::called::is_passed;
use super::cast::{Cast, MemberIx};
use super::firms::is_firm;
use super::kinds::kind_behind_the;
use super::known::{Known, Sex};
use super::member::Kind;
use super::names::Name;
use super::nominals::{Class, Described, Meaning, class};
use super::phrase::{Head, Nominal, Owner, Phrases};
use super::pronouns::{TELLING, case, sexed};
use super::salience::weight;
use super::scene::{Case, Event, Form, Scene, Seeker, Wanted, looks_on};
use super::surnames::{is_family_first, surname};
use super::{lists, meant};
use crate::analysis::QuoteKind;
use crate::document::{Document, ParagraphIx, TokenIx, TokenRange};
use crate::order;
use crate::quotes::{Quote, Source};
use crate::span::Span;

/// A speaker as long as the cast is not yet in its final order.
#[derive(Clone, Debug)]
pub struct Found {
    /// Who.
    pub member: MemberIx,
    /// How sure.
    pub confidence: f32,
    /// How it was found, where the words alone do not say it.
    pub because: Option<String>,
}

impl Found {
    /// The same with the entity's place in the result.
    pub fn published(self, entity: super::EntityIx) -> Speaker {
        Speaker { entity, confidence: self.confidence, because: self.because }
    }
}

/// The speaker of each quote, found in one walk through the text.
pub fn find<'d>(
    document: &'d Document<'d>,
    quotes: &[Quote],
    names: &'d [Name<'d>],
    phrases: &Phrases<'d>,
    cast: &mut Cast<'d>,
) -> Vec<Option<Found>> {
    let heads = heads(document, quotes, phrases);
    mark_bodies(document, names, cast);
    mark_speakers(document, &heads, phrases, cast);
    let described = Described::new(cast);
    let mourned = meant::mourned(document, names, cast);
    let told_of = meant::told_of(cast);
    let mut walk = Walk {
        document,
        quotes,
        names,
        phrases,
        cast,
        scene: Scene::with_room_for(2 * names.len() + quotes.len()),
        described,
        heads,
        found: vec![None; quotes.len()],
        described_last: None,
        later: Vec::new(),
        mourned,
        letters: are_letters(document),
        told_of,
        related_to: None,
    };
    walk.go();
    for index in 0..quotes.len() {
        carry(quotes, &mut walk.found, index);
        walk.unsaid(index);
    }
    walk.quoted_above();
    walk.delayed();
    walk.quoted();
    walk.found
}

/// For each quote the tokens of its source and the head of them, where it has a source that is written.
fn heads(document: &Document, quotes: &[Quote], phrases: &Phrases) -> Vec<Option<(TokenRange, Head)>> {
    let head = |quote: &Quote| {
        let Source::Written(span) = quote.source else { return None };
        let range = phrases.with_whole_names(phrases.with_hyphened(document.tokens_in(span)));
        let cue = quote.cue.map(|cue| document.tokens_in(cue).start);
        let other = cue.and_then(|cue| phrases.outer(range, cue).or_else(|| phrases.nearer(range, cue)));
        if let Some(index) = other {
            return Some((range, Head::Name(index)));
        }
        let told = || cue.and_then(|cue| phrases.told_in_clause(range, cue));
        let meant = phrases.looked_at(range).or_else(told).unwrap_or(range);
        Some((meant, phrases.head(meant)))
    };
    quotes.iter().map(head).collect()
}

/// A name at the head of a source is somebody's who can speak, whatever else it tells.
fn mark_speakers(document: &Document, heads: &[Option<(TokenRange, Head)>], phrases: &Phrases, cast: &mut Cast) {
    for (_, head) in heads.iter().flatten() {
        if let &Head::Name(index) = head
            && let Some((member, _)) = cast.of_name[index]
        {
            let this = &mut cast.members[member];
            this.speaks = true;
            let name = &phrases.name(index);
            if this.kind == Kind::Unknown && (lists::is_town_club(&this.words) || lists::is_of_land(&this.words)) {
                this.kind = Kind::Organization;
            } else if this.kind == Kind::Unknown
                && name.after_the
                && this.words.len() == 1
                && sex_behind(document, name).is_none()
            {
                this.kind = kind_behind_the(&this.words[0]);
            } else if this.kind == Kind::Unknown && !name.after_the {
                this.kind = Kind::Person;
                let given = this.words.first().filter(|_| !is_family_first(&this.words));
                this.guessed = this.words.len() == 1 && given.is_none_or(|word| word.known.first_name.is_none());
                if let Some(given) = given.cloned() {
                    this.expect_sex(&given);
                }
            }
        }
    }
}

/// A quote without a source of its own goes on from an earlier one.
fn carry(quotes: &[Quote], found: &mut [Option<Found>], index: usize) {
    if let Source::Carried(from) = quotes[index].source
        && from.0 < index
        && let Some(before) = found.get(from.0).and_then(Option::as_ref)
    {
        found[index] = Some(Found { member: before.member, confidence: before.confidence * 0.95, because: None });
    }
}

/// In how many paragraphs at the top a byline may stand, and how many tokens it has at most.
pub(super) const TOP: usize = 5;
const BYLINE: usize = 12;

/// Whether the paragraph tells who wrote the text: "By Ann Roe", "Reviewed by Ann Roe".
pub fn is_byline(document: &Document, paragraph: ParagraphIx) -> bool {
    let tokens = document.paragraph(paragraph).tokens;
    paragraph.0 < TOP && tokens.len() <= BYLINE && document.is_credit(tokens.start)
}

/// So many tokens in quotation marks are hardly a title or a word held at a distance.
const SPOKEN: usize = 8;

/// So many quotes are looked at for those of a headline.
const ABOVE: usize = 4;

/// How sure it is that the same words are the same one’s.
const SAME: f32 = 0.85;

/// How much less sure whoever is described is where somebody else speaks nearer to it.
const PASSED: f32 = 0.65;

/// Behind every token.
const NOWHERE: TokenIx = TokenIx(usize::MAX);

/// The walk through the text.
pub struct Walk<'w, 'd> {
    /// The text.
    pub document: &'d Document<'d>,
    /// Its quotes.
    pub quotes: &'w [Quote],
    /// Its names.
    pub names: &'d [Name<'d>],
    /// Reads phrases.
    pub phrases: &'w Phrases<'d>,
    /// Everybody.
    pub cast: &'w mut Cast<'d>,
    /// The mentions so far.
    pub scene: Scene,
    /// The described ones so far.
    pub described: Described<'d>,
    /// The sources of the quotes that are yet to come.
    heads: Vec<Option<(TokenRange, Head)>>,
    /// The speakers so far.
    pub found: Vec<Option<Found>>,
    /// The last source that only describes somebody, and whom.
    pub described_last: Option<(TokenRange, MemberIx)>,
    /// Pronouns in quotation marks, to be looked at once the speakers are known.
    pub later: Vec<TokenIx>,
    /// Whose death the text tells.
    pub mourned: Option<MemberIx>,
    /// Whether these are letters to a paper.
    pub letters: bool,
    /// Of whom the text tells most.
    pub told_of: Option<MemberIx>,
    /// Whose friend or kin was named last beside somebody: hers in "Ann Lee, her old roommate".
    pub related_to: Option<MemberIx>,
}

impl Walk<'_, '_> {
    /// Names, pronouns and sources in the order in which they stand.
    fn go(&mut self) {
        let document = self.document;
        let heads = self.heads.iter().enumerate();
        let mut sources: Vec<(TokenRange, usize)> =
            heads.filter_map(|(quote, head)| head.as_ref().map(|(range, _)| (*range, quote))).collect();
        order::by(&mut sources, |&(range, _)| range);
        let mut source = sources.into_iter().peekable();
        let mut next = source.peek().map_or(NOWHERE, |(range, _)| range.start);
        let telling = &*TELLING;
        let may_tell = |at| document.hash(at).is_some_and(|hash| telling.may_have(hash));
        let mut name = 0;
        let mut next_name = self.names.first().map_or(NOWHERE, |name| name.mention.start);
        for index in 0..document.tokens.len() {
            let at = TokenIx(index);
            while next <= at {
                let Some((range, quote)) = source.next() else { break };
                self.source(range, quote);
                next = source.peek().map_or(NOWHERE, |(range, _)| range.start);
            }
            if next_name <= at {
                self.name(name);
                name += 1;
                next_name = self.names.get(name).map_or(NOWHERE, |name| name.mention.start);
            } else if may_tell(at) && !self.scene.holds(at) {
                self.word(at, name);
            }
        }
        for (range, quote) in source {
            self.source(range, quote);
        }
    }

    /// Words in quotation marks of which nothing says whose they are: of whoever acts just before.
    fn unsaid(&mut self, quote: usize) {
        let document = self.document;
        let own = &self.quotes[quote];
        let Some(first) = own.content.first() else { return };
        if self.found[quote].is_some() || own.source != Source::Nobody || own.kind != QuoteKind::Direct {
            return;
        }
        let content = document.tokens_in(*first);
        if content.len() < SPOKEN {
            return;
        }
        let at = content.start;
        let Some(here) = document.get(at).map(|token| token.paragraph) else { return };
        let near = |event: &Event| event.quotation.is_none() && event.paragraph == here && event.subject;
        let bias = |event: &Event| near(event).then_some(0.0);
        let seeker = Seeker { at, wanted: Wanted::Person(None), case: Case::Subject, source: true };
        let Some(referent) = self.scene.referent(document, self.cast, &seeker, None, bias) else { return };
        let member = &mut self.cast.members[referent.member];
        member.speaks = true;
        let how = if referent.spoke { "spoke last before it" } else { "was spoken of last before it" };
        let because = [&member.display, " ", how].concat();
        let confidence = 0.6 * referent.confidence;
        self.found[quote] = Some(Found { member: referent.member, confidence, because: Some(because) });
    }

    /// Words in the headline of which nothing says whose they are: of whoever says the same below.
    fn quoted_above(&mut self) {
        let (document, quotes) = (self.document, self.quotes);
        let direct = |quote: &Quote| quote.kind != QuoteKind::Indirect;
        let written = |span: &Span| span.of(document.text).trim_matches(|letter: char| !letter.is_alphanumeric());
        for (above, quote) in quotes.iter().enumerate().take(ABOVE) {
            let [only] = &quote.content[..] else { continue };
            let first = document.tokens_in(*only).start;
            let headline = document.get(first).is_some_and(|token| token.paragraph.0 == 0);
            // "Twins meet: ‘She has my laugh’": it is one of them.
            let one = |found: &Found| self.cast.members[found.member].kind != Kind::Group;
            if !headline || self.found[above].as_ref().is_some_and(one) || quote.kind != QuoteKind::Direct {
                continue;
            }
            let words = written(only);
            let says = |(below, quote): &(usize, &Quote)| {
                direct(quote)
                    && self.found[*below].is_some()
                    && quote.content.iter().any(|span| span.start > only.end && written(span).contains(words))
            };
            let same =
                quotes.iter().enumerate().skip(above + 1).find(says).and_then(|(below, _)| self.found[below].clone());
            if let Some(found) = same.filter(|_| words.contains(' ')) {
                let because = [&self.cast.members[found.member].display, " says the same below"].concat();
                let confidence = SAME.min(found.confidence);
                self.found[above] = Some(Found { because: Some(because), confidence, ..found });
            }
        }
    }

    fn source(&mut self, range: TokenRange, quote: usize) {
        let Some((_, head)) = self.heads[quote].take() else { return };
        let Some((found, mention)) = self.speaker(head, range, quote) else { return };
        let member = &mut self.cast.members[found.member];
        member.speaks = true;
        let span = self.document.span(mention);
        if !member.mentions.iter().rev().take(8).any(|other| other.overlaps(span)) {
            member.mentions.push(span);
        }
        let form = match self.document.get(mention.start) {
            _ if self.phrases.name_at(mention.start).is_some() => Form::Name,
            _ if sexed(self.document.low(mention.start)).is_some() && mention.len() == 1 => Form::Pronoun,
            _ => Form::Description,
        };
        if form == Form::Description {
            self.described_last = Some((range, found.member));
        }
        let acts = !self.asks_first(quote);
        let aside = self.cast.members[found.member].kind == Kind::Anonymous && self.is_aside(quote);
        let subject = acts && !aside;
        let doubtful = found.confidence <= UNSURE;
        let event =
            Event { speaks: acts, subject, quotation: None, form, doubtful, ..self.event(mention, found.member) };
        // Who writes is nobody whom "she" means.
        if self.document.low(mention.start) != "i" {
            self.scene.enter(event);
        }
        self.found[quote] = Some(found);
    }

    /// Who the source at `range` is, and the tokens that mention it.
    pub(super) fn speaker(&mut self, head: Head, range: TokenRange, quote: usize) -> Option<(Found, TokenRange)> {
        match head {
            Head::Name(index) => {
                let (member, confidence) = self.cast.of_name[index]?;
                Some((self.named(index, member, confidence), self.names[index].mention))
            }
            Head::Names(all) => self.together(all),
            Head::Group(range) => Some(self.group(range)),
            Head::Pronoun(at) => {
                let found = self.by_pronoun(at, quote)?;
                Some((found, TokenRange::one(at)))
            }
            Head::Nominal(_) | Head::Nothing if let Some((member, at)) = self.initialled(range) => {
                let because = ["“", self.document.str(at), "” is ", &self.cast.members[member].display].concat();
                Some((Found { member, confidence: 0.85, because: Some(because) }, TokenRange::one(at)))
            }
            Head::Nominal(_) | Head::Nothing if let Some((member, at, confidence)) = self.surnamed(range) => {
                let written = self.document.str(at);
                let because = ["“", written, "” is short for ", &self.cast.members[member].display].concat();
                Some((Found { member, confidence, because: Some(because) }, TokenRange::one(at)))
            }
            Head::Nominal(nominal) => {
                // "Permission is granted provided that it rains": nobody says so.
                let abstraction = lists::is_abstract(self.document.low(nominal.noun));
                if abstraction && class(self.document, &nominal) == Class::Other {
                    return None;
                }
                let found = self.by_description(&nominal)?;
                Some((found, nominal.range))
            }
            Head::Nothing => None,
        }
    }

    /// Somebody whose surname stands alone at `range`, and is a word that usually begins no name: "Read"; and how sure
    /// that is.
    fn surnamed(&self, range: TokenRange) -> Option<(MemberIx, TokenIx, f32)> {
        let document = self.document;
        let mut words = range.iter().filter(|&ix| document.token(ix).is_word());
        let (first, second) = (words.next()?, words.next());
        let titled = Known::at(document, first).is_courtesy();
        let at = if titled { second? } else { first };
        if words.next().is_some() || !titled && second.is_some() || !document.is_capitalized(at) {
            return None;
        }
        let low = document.low(at);
        let bears = |&ix: &MemberIx| {
            let member = &self.cast.members[ix];
            member.kind == Kind::Person
                && member.words.len() > 1
                && surname(&member.words).is_some_and(|surname| surname.low == low)
        };
        let mut bearers = self.cast.namesakes(document.hash(at)?).filter(bears);
        let latest = bearers.next()?;
        if bearers.next().is_none() {
            return Some((latest, at, 0.85));
        }
        // Of several the one who stands out most.
        let seeker = Seeker { at, wanted: Wanted::Person(None), case: Case::Subject, source: true };
        let bias = |event: &Event| bears(&event.member).then_some(0.0);
        let referent = self.scene.referent(document, self.cast, &seeker, None, bias);
        Some((referent.map_or(latest, |referent| referent.member), at, UNSURE))
    }

    pub(super) fn named(&self, index: usize, member: MemberIx, confidence: f32) -> Found {
        let document = self.document;
        let this = &self.cast.members[member];
        let written = document.span(self.names[index].core).of(document.text);
        let full = *this.words == *self.names[index].words;
        let of_family = this.family.is_some() && this.family.as_ref() == self.names[index].words.first();
        let because = (!full).then(|| match confidence {
            _ if of_family => ["“", written, "” is most likely the family name of ", &this.display].concat(),
            sure if sure > 0.8 => ["“", written, "” is short for ", &this.display].concat(),
            _ if self.cast.is_misspelt(&self.names[index].words) => {
                ["“", written, "” is most likely ", &this.display, ", with a letter wrong"].concat()
            }
            _ => ["“", written, "” is most likely ", &this.display, ", though others here share the name"].concat(),
        });
        Found { member, confidence, because }
    }

    fn by_pronoun(&mut self, at: TokenIx, quote: usize) -> Option<Found> {
        let document = self.document;
        let low = document.low(at);
        if let Some((sex, pronoun)) = sexed(low) {
            let own = &self.quotes[quote];
            let direct =
                |span: &Span, event: &Event| event.quotation.is_some() && span.contains(document.token(event.at).span);
            let asker = self.questioner(quote, at).or_else(|| self.asked_by(at));
            let bias = |event: &Event| {
                let less = if asker == Some(event.member) { 2.0 * weight::ASKER } else { 0.0 };
                (!own.content.iter().any(|span| direct(span, event))).then_some(-less)
            };
            let seeker = Seeker { at, wanted: Wanted::Person(Some(sex)), case: case(document, at), source: true };
            let referent = self.meant(&seeker, bias)?;
            self.cast.members[referent.member].meant = true;
            // Who asks hardly answers, even where nobody else is known.
            let most = if asker == Some(referent.member) { UNSURE } else { 1.0 };
            let confidence = referent.confidence.min(most);
            self.tell(referent.member, sex, pronoun, confidence);
            let noun = if sex == Sex::Man { "man" } else { "woman" };
            let how = if referent.spoke { "to speak before it" } else { "named before it" };
            let name = &self.cast.members[referent.member].display;
            let because =
                ["“", document.str(at), "” is ", name, ", the ", noun, " most likely meant of those ", how].concat();
            return Some(Found { member: referent.member, confidence, because: Some(because) });
        }
        match low {
            "who" | "whom" | "which" | "that" | "whose" => {
                let range = self.phrases.before(at)?;
                let mut found = match (self.predicated(range), self.described(range, low)) {
                    (Some(member), _) => Found { member, confidence: 0.8, because: None },
                    (None, Some(found)) => found,
                    (None, None) => self.antecedent(range, low, quote)?,
                };
                let name = &self.cast.members[found.member].display;
                found.because = found.because.or_else(|| Some(["“", document.str(at), "” refers to ", name].concat()));
                Some(found)
            }
            "i" | "me" | "my" | "we" | "us" | "our" => {
                // Without marks around it "I" is who writes, in whosever words it stands.
                let author = if document.is_quoted(at) { None } else { self.author(at) };
                author.or_else(|| self.encloser(at, quote))
            }
            "it" | "its" | "they" | "their" | "them" => {
                let plural = low.starts_with('t');
                if low == "it"
                    && let Some(found) = self.by_paper(at, quote)
                {
                    return Some(found);
                }
                if low == "they"
                    && let Some(found) = self.several_before(at, quote)
                {
                    return Some(found);
                }
                let wanted = if plural { Wanted::Group } else { Wanted::Organization };
                let seeker = Seeker { at, wanted, case: Case::Other, source: true };
                let here = document.sentence_of(at);
                let alone = low == "they" && self.quotes[quote].kind == QuoteKind::Direct;
                let bias = |event: &Event| {
                    let member = &self.cast.members[event.member];
                    // "It is based in Leeds": where something is done is not who does it.
                    let beside = match member.kind {
                        Kind::Place => !event.subject,
                        Kind::Unknown => !member.speaks,
                        // "One nurse said it was chaos. 'It is bad,' they said."
                        Kind::Anonymous => {
                            let near = if alone { 2 } else { 1 };
                            !(low == "they" && event.speaks && here.0.saturating_sub(event.sentence.0) <= near)
                        }
                        _ => false,
                    };
                    let unfit = event.quotation.is_some() || beside || looks_on(document, event);
                    (!unfit).then_some(0.0)
                };
                let referent = self.scene.referent(document, self.cast, &seeker, None, bias)?;
                if self.cast.members[referent.member].pronoun.is_none() {
                    self.cast.members[referent.member].pronoun = Some(if plural { "they" } else { "it" });
                }
                let name = &self.cast.members[referent.member].display;
                let because = ["“", document.str(at), "” most likely stands for ", name, ", named before it"].concat();
                Some(Found { member: referent.member, confidence: 0.8 * referent.confidence, because: Some(because) })
            }
            _ => None,
        }
    }

    fn by_description(&mut self, nominal: &Nominal) -> Option<Found> {
        let document = self.document;
        let (mut meaning, class) = self.described_at(nominal)?;
        if class == Class::Person && is_passed(document, self.cast, &self.scene, nominal.range.start, meaning.member) {
            meaning.confidence *= PASSED;
        }
        let written = document.span(nominal.range).of(document.text);
        let name = &self.cast.members[meaning.member].display;
        let because = (meaning.known && !name.eq_ignore_ascii_case(written)).then(|| match class {
            _ if meaning.confidence > 0.7 => ["“", written, "” is ", name].concat(),
            Class::Organization => ["“", written, "” is most likely ", name, ", the organisation spoken of"].concat(),
            _ => ["“", written, "” is most likely ", name, ", who is spoken of there"].concat(),
        });
        Some(Found { member: meaning.member, confidence: meaning.confidence, because })
    }

    /// Whom a description means, and what kind of noun it has.
    pub fn described_at(&mut self, nominal: &Nominal) -> Option<(Meaning, Class)> {
        let document = self.document;
        let class = class(document, nominal);
        let owner = match nominal.owner {
            // "the UN agency"
            Some(Owner::Modifier(_)) if class == Class::Organization && is_firm(document, nominal) => None,
            Some(Owner::Name(index) | Owner::Modifier(index)) => self.cast.of_name[index].map(|(member, _)| member),
            Some(Owner::Pronoun(at)) => self.owner(at),
            None => None,
        };
        Some((self.described.resolve(document, self.cast, &self.scene, nominal, class, owner), class))
    }
}
