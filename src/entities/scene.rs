//! Who has been on the scene so far, and whom a pronoun means.

use super::bearers::UNSURE;
use super::cast::{Cast, MemberIx};
use super::known::Sex;
use super::lists;
use super::member::{Kind, Member};
use super::salience::{Salience, weight};
use super::sexes::{AGAINST, ODD};
use crate::document::{Document, ParagraphIx, QuotationIx, SentenceIx, Tag, TokenIx, TokenRange, VerbForm};

/// A mention that somebody later may refer back to.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// Its first token.
    pub at: TokenIx,
    /// Who.
    pub member: MemberIx,
    /// Its sentence.
    pub sentence: SentenceIx,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
    /// Whether it is the subject of a verb, as far as one sees.
    pub subject: bool,
    /// The quotation in which it stands.
    pub quotation: Option<QuotationIx>,
    /// Whether it owns what follows.
    pub possessive: bool,
    /// Whether it speaks here.
    pub speaks: bool,
    /// Whether it is new here, and nobody else acts in the sentence: "They asked the mayor, Bo Roe."
    pub introduced: bool,
    /// How it is mentioned.
    pub form: Form,
    /// Whether it may as well be somebody else: one of two Roes.
    pub doubtful: bool,
}

/// How somebody is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// By a name.
    Name,
    /// By a description.
    Description,
    /// By a pronoun.
    Pronoun,
    /// By "who" behind a name, in a clause on the side.
    Relative,
}

/// What part a pronoun plays in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// he, she
    Subject,
    /// him, her
    Object,
    /// his, her before a noun
    Possessive,
    /// himself, herself
    Reflexive,
    /// A description, or a pronoun of another kind.
    Other,
}

/// A word whose bearer is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Seeker {
    /// Its token.
    pub at: TokenIx,
    /// What the bearer must be.
    pub wanted: Wanted,
    /// What part it plays.
    pub case: Case,
    /// Whether it is the source of a quote.
    pub source: bool,
}

/// The mentions so far, in order.
#[derive(Default)]
pub struct Scene {
    events: Vec<Event>,
    /// Pronouns in quotation marks, which come to be known after all others.
    quoted: Vec<Event>,
}

/// Whom somebody refers to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Referent {
    /// The member.
    pub member: MemberIx,
    /// How sure, from 0 to 1.
    pub confidence: f32,
    /// Whether the member spoke when it was mentioned last.
    pub spoke: bool,
}

/// Somebody who may be meant.
struct Candidate {
    member: MemberIx,
    /// How readily it is what is wanted.
    fit: f32,
    /// The score of the mention that speaks for it most.
    best: f32,
    mentions: usize,
    /// Whether it spoke when it was mentioned last.
    spoke: bool,
    /// Whether somebody else may have been meant then.
    doubtful: bool,
}

impl Candidate {
    /// Takes in an earlier mention.
    fn take_in(&mut self, score: f32) {
        self.best = self.best.max(score);
        self.mentions += 1;
    }

    fn total(&self) -> f32 {
        self.best + weight::COUNT * (self.mentions.min(5) as f32)
    }
}

/// Where each candidate stands among the candidates: at its member's number, or at the next place that was free.
struct Places([u8; Places::ROOM]);

impl Places {
    /// More than there are candidates, and so are the numbers of a byte.
    const ROOM: usize = 256;

    /// The place of `member`, and where it stands if it is one of `candidates`.
    fn find(&self, candidates: &[Candidate], member: MemberIx) -> (usize, Option<usize>) {
        let mut place = member % Places::ROOM;
        loop {
            let at = usize::from(self.0[place]);
            match candidates.get(at) {
                None => return (place, None),
                Some(candidate) if candidate.member == member => return (place, Some(at)),
                Some(_) => place = (place + 1) % Places::ROOM,
            }
        }
    }
}

impl Default for Places {
    fn default() -> Places {
        Places([u8::MAX; Places::ROOM])
    }
}

/// So many mentions are looked back on,
const MENTIONS: usize = 80;
/// in so many paragraphs.
const PARAGRAPHS: usize = 6;

/// What a candidate must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A person of that sex, or of any.
    Person(Option<Sex>),
    /// An organisation.
    Organization,
    /// Several.
    Group,
}

impl Wanted {
    /// Whether `member` may be it; a higher figure says how readily.
    fn fit(self, cast: &Cast, member: MemberIx) -> Option<f32> {
        let member = &cast.members[member];
        match self {
            Wanted::Person(sex) => match (member.kind, member.sex, sex) {
                (Kind::Person | Kind::Anonymous, Some(one), Some(other)) if one == other => Some(weight::SEX),
                _ if sex.is_some_and(|sex| member.is_named_otherwise(sex)) => Some(-AGAINST),
                (Kind::Person | Kind::Anonymous, None, Some(other)) => Some(match member.likelier_sex() {
                    Some(one) if one == other => weight::SEX,
                    Some(_) => -weight::SEX,
                    None if member.guessed => -weight::GUESSED,
                    None if is_withheld(member) => -weight::WITHHELD,
                    None => 0.0,
                }),
                (Kind::Person | Kind::Anonymous, _, None) => Some(0.0),
                (Kind::Unknown, ..) if member.speaks => Some(-0.2),
                (Kind::Unknown, ..) if member.words.len() == 2 => Some(-1.6),
                _ => None,
            },
            Wanted::Organization => match member.kind {
                Kind::Organization => Some(0.4),
                Kind::Place => Some(-0.8),
                Kind::Unknown if member.speaks => Some(-0.6),
                _ => None,
            },
            Wanted::Group => match member.kind {
                Kind::Group => Some(0.6),
                Kind::Organization if member.speaks => Some(-0.3),
                // "One nurse, who asked not to be named": nobody is to know whether it is he or she.
                Kind::Anonymous if member.speaks && member.sex.is_none() && member.pronoun.is_none() => Some(0.0),
                _ => None,
            },
        }
    }
}

/// Whether it is "a person close to the firm", who is rarely spoken of once more.
fn is_withheld(member: &Member) -> bool {
    member.kind == Kind::Anonymous && ["person", "source", "insider"].iter().any(|noun| member.is_called(noun))
}

impl Scene {
    /// Nobody yet; so many mentions are expected.
    pub fn with_room_for(mentions: usize) -> Scene {
        Scene { events: Vec::with_capacity(mentions), quoted: Vec::new() }
    }

    /// Writes down a mention; mentions come in the order of the text.
    pub fn enter(&mut self, event: Event) {
        // A description may end in a name that is the mention, with another name before it.
        match self.events.last() {
            Some(last) if last.at > event.at => {
                let place = self.events.partition_point(|other| other.at <= event.at);
                self.events.insert(place, event);
            }
            _ => self.events.push(event),
        }
    }

    /// Whether a mention begins at `at`.
    pub fn holds(&self, at: TokenIx) -> bool {
        self.events.last().is_some_and(|last| last.at >= at)
            && self.events.binary_search_by_key(&at, |event| event.at).is_ok()
    }

    /// Whom the description means that begins at `at` and is a mention.
    pub fn described_at(&self, at: TokenIx) -> Option<MemberIx> {
        let mut latest = self.events.iter().rev().take_while(|event| event.at >= at).take(MENTIONS);
        latest.find(|event| event.at == at && event.form == Form::Description).map(|event| event.member)
    }

    /// The mentions so far, without the pronouns in quotation marks.
    pub fn all(&self) -> &[Event] {
        &self.events
    }

    /// Writes down a pronoun in quotation marks; they come in the order of the text, too.
    pub fn enter_quoted(&mut self, event: Event) {
        self.quoted.push(event);
    }

    /// The mentions before `at`, latest first, as far back as one looks.
    pub fn back(&self, at: TokenIx) -> impl Iterator<Item = &Event> {
        // Nearly always that is all of them.
        let before = |events: &[Event]| match events.last() {
            Some(last) if last.at >= at => events.partition_point(|event| event.at < at),
            _ => events.len(),
        };
        let (mut event, mut quoted) = (before(&self.events), before(&self.quoted));
        let latest = move || {
            if quoted > 0 && (event == 0 || self.quoted[quoted - 1].at > self.events[event - 1].at) {
                quoted -= 1;
                return self.quoted.get(quoted);
            }
            event = event.checked_sub(1)?;
            self.events.get(event)
        };
        std::iter::from_fn(latest).take(MENTIONS)
    }

    /// Whom `seeker` most likely means. `bias` says how much speaks for a mention besides, or `None` where it is
    /// out of the question, and `ahead` is a mention after it that may be meant as well: "In her speech, Ms. Lee said".
    pub fn referent(
        &self,
        document: &Document,
        cast: &Cast,
        seeker: &Seeker,
        ahead: Option<Event>,
        bias: impl Fn(&Event) -> Option<f32>,
    ) -> Option<Referent> {
        let here = document.get(seeker.at)?;
        let apart = self.apart(document, seeker);
        // "A judge jailed him after he lied": whom the text tells of is meant on.
        let kept = |event: &Event| event.form == Form::Pronoun;
        // "Roe was less impressed; he called it a mess"
        let hung = document.is_any(seeker.at.prev(), &["after", "because", "before", "where", ";"])
            && !self.back(seeker.at).take_while(|event| event.sentence == here.sentence).any(kept);
        // "Police took Lee to Marlow, where he lied"
        let there = document.is(seeker.at.prev(), "where") && hung;
        let main = !hung && seeker.source || document.sentence(here.sentence).tokens.start == seeker.at;
        // "Reporters asked the mayor, Bo Roe. // Dr. Lee was 29 when she left": the sentence has somebody of its own who acts.
        let acts = |event: &Event| {
            event.subject
                && event.form == Form::Name
                && event.quotation == here.quotation
                && seeker.wanted.fit(cast, event.member).is_some_and(|fit| fit > -weight::SEX)
        };
        // "when, in the winter of 1962, she left"
        let set_in = document.before(seeker.at.prev(), SET_IN).iter().rev().find(|&ix| document.is(ix, ","));
        let joint = set_in.filter(|_| document.is(seeker.at.prev(), ",")).unwrap_or(seeker.at).prev();
        let led = document.is_any(joint, &ASIDES)
            && self.back(seeker.at).take_while(|event| event.sentence == here.sentence).any(acts);
        let salience = Salience::new(seeker, main, hung, led, here);
        // "himself" is the subject before it, or whoever else is named in the sentence.
        let mut bound = seeker.case != Case::Reflexive;
        let mut candidates: Vec<Candidate> = Vec::with_capacity(16);
        let mut places = Places::default();
        for event in ahead.iter().chain(self.back(seeker.at)) {
            let paragraphs = here.paragraph.0.saturating_sub(event.paragraph.0);
            if paragraphs > PARAGRAPHS {
                break;
            }
            let Some(bias) = bias(event) else { continue };
            let (place, known) = places.find(&candidates, event.member);
            let fit = match known {
                Some(known) => candidates[known].fit,
                None => match seeker.wanted.fit(cast, event.member) {
                    Some(fit) if fit > -AGAINST || seeker.source && seeker.case == Case::Subject => fit,
                    _ => continue,
                },
            };
            let sentences = here.sentence.0.saturating_sub(event.sentence.0);
            let mut score = fit + bias + salience.of(event, sentences, paragraphs);
            if there && sentences == 0 && !event.subject {
                score += weight::TAKEN_THERE;
            }
            if let Some((member, weight)) = apart
                && member == event.member
            {
                score -= weight;
            }
            if !bound && sentences == 0 {
                bound = event.subject;
                score += if bound { weight::BOUND } else { weight::NEARBY };
            }
            match known {
                Some(known) => candidates[known].take_in(score),
                None => {
                    places.0[place] = candidates.len() as u8;
                    candidates.push(Candidate {
                        member: event.member,
                        fit,
                        best: score,
                        mentions: 1,
                        spoke: event.speaks,
                        doubtful: event.doubtful,
                    });
                }
            }
        }
        let mut best: Option<(&Candidate, f32)> = None;
        let mut second = f32::MIN;
        for candidate in &candidates {
            let score = candidate.total();
            match best {
                Some((_, top)) if score <= top => second = second.max(score),
                _ => {
                    second = best.map_or(second, |(_, top)| top.max(second));
                    best = Some((candidate, score));
                }
            }
        }
        let (candidate, score) = best?;
        let margin = (score - second).clamp(0.0, 2.0);
        let confidence = if candidates.len() == 1 { 0.9 } else { 0.55 + 0.18 * margin };
        let most = match candidate.fit > -AGAINST {
            _ if candidate.doubtful => UNSURE,
            true => 1.0,
            false => ODD,
        };
        Some(Referent { member: candidate.member, confidence: confidence.min(most), spoke: candidate.spoke })
    }

    /// Who the object of a clause cannot be: whoever acts in it, and how much speaks against that. "She met her."
    fn apart(&self, document: &Document, seeker: &Seeker) -> Option<(MemberIx, f32)> {
        if seeker.case != Case::Object {
            return None;
        }
        let here = document.get(seeker.at)?;
        let event = self.back(seeker.at).find(|event| !event.possessive)?;
        if event.sentence != here.sentence || event.quotation != here.quotation {
            return None;
        }
        let mut verbs = 0;
        for ix in TokenRange::new(event.at, seeker.at).iter() {
            match document.tag(ix) {
                Tag::Subordinator => return None,
                Tag::Verb(VerbForm::Past | VerbForm::Present) => verbs += 1,
                _ if matches!(document.low(ix), "who" | "which" | "that" | ";" | ":") && ix != event.at => return None,
                _ => {}
            }
        }
        let at_once = document.tag(seeker.at.prev()).is_verb() && seeker.at.0 - event.at.0 <= AT_ONCE;
        let weight = if at_once { weight::APART_AT_ONCE } else { weight::APART };
        (verbs <= 1).then_some((event.member, weight))
    }
}

/// Whether the mention at `range` stands first in its sentence, with nothing before it but what may
/// stand before a subject.
pub fn leads(document: &Document, range: TokenRange) -> bool {
    let Some(token) = document.get(range.start) else { return false };
    let start = document.sentence(token.sentence).tokens.start;
    range.start.0 - start.0 <= LEADING
        && !matches!(document.tag(range.end), Tag::Possessive | Tag::Noun)
        && TokenRange::new(start, range.start).iter().all(|ix| {
            // "For Ann Lee, it was late."
            let topic = ix == start && document.low(ix) == "for" && document.low(range.end) == ",";
            topic
                || matches!(
                    document.tag(ix),
                    Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Conjunction
                )
        })
}

/// Whether the mention at `event` is of somebody who only looked on or asked: "economists polled by Reuters".
pub fn looks_on(document: &Document, event: &Event) -> bool {
    let the = document.low(event.at.prev()) == "the";
    let by = if the { event.at.minus(2) } else { event.at.prev() };
    document.low(by) == "by" && lists::is_looked(document.low(by.prev()))
}

/// So many words, with a title, a name and a verb among them, stand from a subject to an object that is a pronoun.
const AT_ONCE: usize = 5;

/// How many tokens may be set in, between commas, behind one of them.
const SET_IN: usize = 8;
/// Behind these a clause on the side begins, mostly with whoever acts in the sentence.
const ASIDES: [&str; 7] = ["when", "after", "before", "because", "while", "since", "until"];

/// So many words stand before a subject at the most.
const LEADING: usize = 6;

/// So many words of a description stand before a name in commas.
const DESCRIBED: usize = 6;

/// "Bo Roe’s answer is brief. “No,” he says.": whether the name that ends at `end` owns what is answered.
pub fn is_of_answer(document: &Document, end: TokenIx) -> bool {
    let noun = end.next();
    document.tag(end) == Tag::Possessive
        && document.is_any(noun, &["advice", "answer", "explanation", "reaction", "reply", "response", "verdict"])
        && matches!(document.low(noun.next()), "is" | "was" | "came" | "comes" | ":")
}

/// Whether a verb follows the mention at `range`, or its apposition.
pub fn is_subject(document: &Document, range: TokenRange) -> bool {
    let end = range.end;
    // "Another nurse, 81-year-old Ann Lee, slept."
    let part = |ix: &TokenIx| {
        matches!(document.tag(*ix), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number) || document.is_hyphen(*ix)
    };
    let described = (1..=DESCRIBED).map(|by| range.start.minus(by)).take_while(part).count();
    let apposed = document.low(range.start.minus(described + 1)) == ",";
    let verb = |ix: TokenIx| {
        let first = (0..3).map(|by| ix.plus(by)).find(|&ix| document.tag(ix) != Tag::Adverb);
        first.is_some_and(|ix| document.tag(ix).is_verbal())
    };
    if verb(end) {
        return true;
    }
    if document.low(end) != "," {
        return false;
    }
    // "His lawyer, Bo Roe, slept."
    if apposed && verb(end.next()) {
        return true;
    }
    let Some(token) = document.get(end) else { return false };
    let close = (2..18)
        .map(|by| end.plus(by))
        .find(|&ix| document.low(ix) == "," || document.get(ix).is_none_or(|other| other.sentence != token.sentence));
    close.is_some_and(|close| document.low(close) == "," && verb(close.next()))
}
