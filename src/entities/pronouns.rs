//! Names, pronouns and descriptions outside of the sources: who keeps the scene, and whom he and she mean.

use std::sync::LazyLock;

use super::bearers::{UNSURE, stands_for_town};
use super::cast::MemberIx;
use super::known::{Known, Sex, words_that};
use super::member::{Kind, Member};
use super::nominals::TEAMS;
use super::phrase::Nominal;
use super::running;
use super::scene::{Case, Event, Form, Seeker, Wanted, is_of_answer, is_subject, leads};
use super::speaker::{Walk, is_byline};
use crate::document::{Document, ParagraphIx, SentenceIx, Tag, TokenIx, TokenRange};
use crate::lexicon::{Sieve, WordSet};
use crate::order;

/// Verbs of whose object one next hears.
static APPROACHES: WordSet = WordSet::of(include_str!("../lexicon/entities/approaches.txt"));

/// The words with which [`Walk::word`] has to do.
pub static TELLING: LazyLock<Sieve> = LazyLock::new(|| {
    let pronouns = ["he", "him", "his", "himself", "she", "her", "hers", "herself", "who"];
    let people = words_that(Known::describes_one).chain(TEAMS);
    Sieve::of(people.chain(words_that(Known::is_organization_noun)).chain(pronouns))
});

/// The sex that a pronoun tells, and its nominative.
pub fn sexed(low: &str) -> Option<(Sex, &'static str)> {
    match low {
        "he" | "him" | "his" | "himself" => Some((Sex::Man, "he")),
        "she" | "her" | "hers" | "herself" => Some((Sex::Woman, "she")),
        _ => None,
    }
}

/// What part the pronoun at `at` plays.
pub fn case(document: &Document, at: TokenIx) -> Case {
    match document.low(at) {
        "he" | "she" => Case::Subject,
        "him" => Case::Object,
        "his" | "hers" => Case::Possessive,
        "himself" | "herself" => Case::Reflexive,
        "her" => match document.tag(at.next()) {
            Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Number | Tag::Verb(_) => Case::Possessive,
            _ => Case::Object,
        },
        _ => Case::Other,
    }
}

impl Walk<'_, '_> {
    /// The event of the mention at `range`.
    pub fn event(&self, range: TokenRange, member: MemberIx) -> Event {
        let document = self.document;
        let (sentence, paragraph, quotation) = document
            .get(range.start)
            .map_or((SentenceIx(0), ParagraphIx(0), None), |token| (token.sentence, token.paragraph, token.quotation));
        Event {
            at: range.start,
            member,
            sentence,
            paragraph,
            subject: is_subject(document, range) || leads(document, range),
            quotation,
            // "Lee’s aide", "the Lee aide"
            possessive: matches!(document.tag(range.end), Tag::Possessive | Tag::Noun),
            speaks: false,
            introduced: false,
            form: Form::Name,
            doubtful: false,
        }
    }

    /// The name at the place `index`.
    pub fn name(&mut self, index: usize) {
        if let Some((member, confidence)) = self.cast.of_name[index] {
            let event = self.event(self.names[index].mention, member);
            let introduced = self.introduced(index, &event);
            let end = self.names[index].mention.end;
            let replies = is_of_answer(self.document, end);
            let event = Event {
                introduced,
                speaks: replies || answers(self.document, end),
                subject: replies || event.subject,
                possessive: !replies && event.possessive,
                doubtful: confidence <= UNSURE,
                ..event
            };
            let sentence = self.document.sentence(event.sentence).tokens;
            let dated = self.document.behind_dateline(sentence).start > event.at;
            // "Ruth (Ana Ruiz) slept": who plays somebody does nothing there.
            if self.plays(index) {
                return;
            }
            // Who signs a letter is not spoken of in the next one.
            if self.letters && self.is_signed(event.paragraph) {
                return;
            }
            // Who writes is not spoken of, and "in Lame Deer" is no man, nor is "LAME DEER, Mont. —".
            if !dated && !is_byline(self.document, event.paragraph) && !self.is_place_there(index, member) {
                self.scene.enter(event);
            }
        }
    }

    /// Whether what stands before the name at the place `index`, of which nothing else tells what it is, tells that it is a
    /// place or a thing: "at Holme Beck", "the Purple Heart".
    fn is_place_there(&self, index: usize, member: MemberIx) -> bool {
        let (this, name) = (&self.cast.members[member], &self.names[index]);
        let (document, at) = (self.document, name.mention.start.prev());
        // "They shouted at Bo Quill", "the Bo Quill story"
        let stands_at = || document.is(at, "at") && !document.is_any(at.prev(), &AIMED);
        let thing = || name.after_the && document.tag(name.mention.end) != Tag::Noun;
        this.kind == Kind::Unknown
            && !this.speaks
            && name.words.len() > 1
            && (thing() || stands_for_town(document, name) || stands_at())
    }

    /// Whether the name at the place `index` stands in brackets behind that of somebody whom its bearer plays: "Jo (the great
    /// Ana Ruiz)".
    fn plays(&self, index: usize) -> bool {
        const BEFORE: usize = 4;
        let (document, name) = (self.document, &self.names[index]);
        let mut before = (1..=BEFORE).map(|by| name.mention.start.minus(by));
        let open = before.find(|&ix| !matches!(document.tag(ix), Tag::Determiner | Tag::Adjective | Tag::Adverb));
        let named = |open: TokenIx| document.tag(open.prev()) == Tag::Proper;
        name.words.len() > 1
            && document.is(name.mention.end, ")")
            && open.is_some_and(|open| document.is(open, "(") && named(open))
    }

    /// Whether the name at the place `index` is new and stands beside a description, in a sentence in which nobody else acts:
    /// "Reporters asked the mayor, Bo Roe."
    fn introduced(&self, index: usize, event: &Event) -> bool {
        let document = self.document;
        let mention = self.names[index].mention;
        let member = &self.cast.members[event.member];
        let comma = mention.start.prev();
        if self.approached(mention, event) {
            return member.kind == Kind::Person;
        }
        let described = document.low(comma) == "," && Known::at(document, comma.prev()).describes_one()
            || !event.subject && is_described_behind(document, mention);
        // "It was confirmed by her agent, Bo Roe": it is she of whom the text tells.
        let mut words = (2..=OWNED).map(|by| comma.minus(by));
        let owner = words.find(|&ix| matches!(document.low(ix), "his" | "her") || document.low(ix) == ",");
        let owned = owner.filter(|&ix| document.low(ix) != ",");
        let tells = owned.is_some_and(|ix| document.is(ix.prev(), "by") || self.mourned.is_some());
        let start = document.token(mention.start).span.start;
        // Those who ask are not spoken of.
        let asks =
            |member: &Member| ["reporter", "journalist", "interviewer"].iter().any(|noun| member.is_called(noun));
        let acts = |other: &Event| {
            other.subject
                && self.is_one(other.member)
                && !asks(&self.cast.members[other.member])
                && !(opens_clause(document, event.sentence) && is_behind_clause(document, other.at, event.at))
        };
        described
            && !tells
            && member.kind == Kind::Person
            && !member.mentions.iter().any(|other| other.start < start)
            && !self.scene.back(event.at).take_while(|other| other.sentence == event.sentence).any(acts)
    }

    /// Whether somebody turns to whoever is mentioned at `mention`, in a clause on the side or where nobody else acts.
    fn approached(&self, mention: TokenRange, event: &Event) -> bool {
        let mut others = self.scene.back(event.at).take_while(|other| other.sentence == event.sentence);
        is_approached(self.document, mention)
            && (opens_clause(self.document, event.sentence)
                || !others.any(|other| other.subject && self.is_one(other.member)))
    }

    /// Whether the member may be one person.
    fn is_one(&self, member: MemberIx) -> bool {
        matches!(self.cast.members[member].kind, Kind::Person | Kind::Unknown | Kind::Anonymous)
    }

    /// A word that is no name: a pronoun keeps its man or woman on the scene, and so does a description.
    /// `name` is the place of the next name.
    pub fn word(&mut self, at: TokenIx, name: usize) {
        let document = self.document;
        let low = document.low(at);
        if let Some((sex, pronoun)) = sexed(low) {
            return match document.is_quoted(at) {
                true => self.later.push(at),
                false => self.stands_for(at, sex, pronoun, None),
            };
        }
        if low == "who" {
            return self.relative(at, name);
        }
        // Words that begin as the pronouns do are looked at whatever their tag.
        let open = matches!(document.tag(at), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Verb(_) | Tag::Other);
        if (open || low.starts_with(['h', 's', 'w']))
            && let Some(nominal) = running::described(document, self.phrases, at, name)
        {
            self.nominal(&nominal);
        } else if document.tag(at) == Tag::Noun
            && let Some(nominal) = running::organization(document, self.phrases, at)
        {
            self.nominal(&nominal);
        }
    }

    /// Somebody described: "her mother", "a baker".
    fn nominal(&mut self, nominal: &Nominal) {
        if self.document.is_around(nominal.noun) || self.begins_source(nominal) {
            return;
        }
        if let Some(member) = self.source_told(nominal) {
            self.cast.members[member].call(self.document.low(nominal.noun));
            return;
        }
        let Some((meaning, _)) = self.described_at(nominal) else { return };
        if meaning.confidence < SURE || is_in_a_story(self.document, nominal) {
            return;
        }
        let document = self.document;
        let member = &mut self.cast.members[meaning.member];
        member.mentions.push(document.span(nominal.range));
        // Kin are as good as named.
        let kin = Known::at(document, nominal.noun).kin.is_some();
        let form = if member.words.is_empty() && !kin { Form::Description } else { Form::Name };
        let event = Event { form, ..self.event(nominal.range, meaning.member) };
        let introduced = nominal.definite && self.approached(nominal.range, &event);
        self.scene.enter(Event { introduced, ..event });
    }

    /// Whose source goes on with the description, behind a comma: "One witness, *a former porter* who fell, said".
    fn source_told(&self, nominal: &Nominal) -> Option<MemberIx> {
        let document = self.document;
        let (source, member) = self.described_last?;
        let comma = nominal.range.start.prev();
        let one = matches!(self.cast.members[member].kind, Kind::Anonymous | Kind::Person);
        let within = source.start < comma && nominal.range.end <= source.end;
        (one && within && !nominal.definite && document.is(comma, ",")).then_some(member)
    }

    /// Whether the description is only the beginning of a longer one that is the source of a quote: "a manager" of
    /// "a manager at the plant".
    fn begins_source(&self, nominal: &Nominal) -> bool {
        let own = self.document.span(nominal.range);
        let Some(member) = self.scene.described_at(nominal.range.start) else { return false };
        let mut latest = self.cast.members[member].mentions.iter().rev().take(8);
        latest.any(|span| span.start == own.start && span.end > own.end)
    }

    /// "Mr. Lee, who": whoever is named before it acts in what follows.
    fn relative(&mut self, at: TokenIx, name: usize) {
        let document = self.document;
        let end = if document.low(at.prev()) == "," { at.prev() } else { at };
        let Some(before) = name.checked_sub(1).filter(|&before| self.names[before].mention.end == end) else { return };
        if let Some((member, _)) = self.cast.of_name[before] {
            let event = Event {
                subject: true,
                possessive: false,
                form: Form::Relative,
                ..self.event(TokenRange::one(at), member)
            };
            self.scene.enter(event);
        }
    }

    /// Finds whom the pronoun at `at` means and writes the mention down; `speaker` is who utters it.
    fn stands_for(&mut self, at: TokenIx, sex: Sex, pronoun: &'static str, speaker: Option<MemberIx>) {
        let document = self.document;
        let case = case(document, at);
        let subject = case == Case::Subject;
        let owned = self.owned_by_another(at);
        let bias = |event: &Event| {
            let other = Some(event.member) != speaker && Some(event.member) != owned;
            other.then_some(0.0)
        };
        let seeker = Seeker { at, wanted: Wanted::Person(Some(sex)), case, source: false };
        let Some(referent) = self.meant(&seeker, bias) else { return };
        // "his" and "him" are resolved too loosely to tell the sex of anybody.
        if subject {
            self.tell(referent.member, sex, pronoun, referent.confidence);
        }
        // "Ann Lee was killed. Mary Poe, her sister, said so": it is her sister of whom one hears on.
        let speaks = self.cast.members[referent.member].speaks;
        self.related_to = owned.filter(|_| speaks).map_or(self.related_to, |_| Some(referent.member));
        let range = TokenRange::one(at);
        let member = &mut self.cast.members[referent.member];
        member.mentions.push(document.span(range));
        member.meant = true;
        let event = Event {
            subject,
            form: Form::Pronoun,
            doubtful: referent.confidence <= UNSURE,
            possessive: case == Case::Possessive,
            ..self.event(range, referent.member)
        };
        match event.quotation {
            Some(_) => self.scene.enter_quoted(event),
            None => self.scene.enter(event),
        }
    }

    /// Whose "his" at `at` is.
    pub fn owner(&self, at: TokenIx) -> Option<MemberIx> {
        let (sex, _) = sexed(self.document.low(at))?;
        let seeker = Seeker { at, wanted: Wanted::Person(Some(sex)), case: Case::Possessive, source: false };
        let owned = self.owned_by_another(at);
        let bias = |event: &Event| (event.quotation.is_none() && Some(event.member) != owned).then_some(0.0);
        let ahead = self.ahead(at);
        self.scene.referent(self.document, self.cast, &seeker, ahead, bias).map(|referent| referent.member)
    }

    /// Who is named before a description whose owner stands at `at`, and so is not that owner: "*Ann Lee*, her old roommate,".
    fn owned_by_another(&self, at: TokenIx) -> Option<MemberIx> {
        let (document, comma) = (self.document, at.prev());
        if let Some(other) = self.owned_just_before(at) {
            return Some(other);
        }
        if !document.is(comma, ",") || case(document, at) != Case::Possessive {
            return None;
        }
        let index = self.phrases.name_at(comma.prev())?;
        let described = (1..=OWNED).map(|by| at.plus(by)).find(|&ix| Known::at(document, ix).describes_one())?;
        let ends = document.is_any(described.next(), &[",", ".", "in", "at", "and"]);
        self.cast.of_name[index].filter(|_| ends).map(|(member, _)| member)
    }

    /// "*His father* was a miller. His mother": who is owned by the same one in the sentence before.
    fn owned_just_before(&self, at: TokenIx) -> Option<MemberIx> {
        let document = self.document;
        let before = document.sentence_at(document.sentence_at(at).start.prev());
        let kin = |owner: TokenIx| Known::at(document, owner.next()).kin.is_some();
        let again = document.sentence_at(at).start == at && document.low(before.start) == document.low(at);
        let told = again && kin(at) && kin(before.start);
        let mut near = self.scene.back(at).take_while(|event| event.at >= before.start);
        near.find(|event| told && event.at == before.start && event.form != Form::Pronoun).map(|event| event.member)
    }

    /// The pronouns in quotation marks, once it is known who speaks there: a speaker says "I".
    pub fn quoted(&mut self) {
        let mut speakers: Vec<(usize, usize, MemberIx)> = Vec::new();
        for (quote, found) in self.quotes.iter().zip(&self.found) {
            if let Some(found) = found {
                speakers.extend(quote.content.iter().map(|span| (span.start, span.end, found.member)));
            }
        }
        order::by(&mut speakers, |&(start, end, member)| (start, end, member));
        for at in std::mem::take(&mut self.later) {
            let Some((sex, pronoun)) = sexed(self.document.low(at)) else { continue };
            let start = self.document.token(at).span.start;
            let before = speakers.partition_point(|&(from, ..)| from <= start);
            let around = speakers[..before].iter().rev().take(6).find(|&&(_, to, _)| to > start);
            self.stands_for(at, sex, pronoun, around.map(|&(.., member)| member));
        }
    }

    /// Who acts in a sentence that begins with a phrase in which the pronoun at `at` stands: "In her speech,
    /// Ms. Lee said".
    pub fn ahead(&self, at: TokenIx) -> Option<Event> {
        let document = self.document;
        let token = document.get(at)?;
        let sentence = document.sentence(token.sentence).tokens;
        if at.0 - sentence.start.0 > FRONTED {
            return None;
        }
        let conjunction = document.tag(sentence.start) == Tag::Conjunction;
        let start = if conjunction { sentence.start.next() } else { sentence.start };
        let fronted = matches!(document.tag(start), Tag::Preposition | Tag::Subordinator | Tag::Verb(_))
            || document.low(start).ends_with("ing")
            || start == at && document.tag(start) != Tag::Pronoun && case(document, at) == Case::Possessive;
        if !fronted || self.phrases.any_name(TokenRange::new(start, at)) {
            return None;
        }
        let last = TokenIx(sentence.end.0.min(at.0 + 2 * FRONTED));
        let comma = TokenRange::new(at, last).iter().find(|&ix| document.low(ix) == ",")?;
        // "Her sister, Ruth Roe, slept": nobody is her own sister. "At his trial, Judge Roe told him": nor tries a judge himself.
        let own = start == at && Known::at(document, comma.prev()).describes_one();
        if own || document.is_any(at.next(), &TRIALS) && document.is_any(comma.next(), &["judge", "justice"]) {
            return None;
        }
        let after = if document.low(comma.next()) == "the" { comma.plus(2) } else { comma.next() };
        let index = self.phrases.name_at(after).filter(|&index| self.names[index].mention.start == after)?;
        let (member, _) = self.cast.of_name[index]?;
        let event = self.event(self.names[index].mention, member);
        (event.subject && event.quotation == token.quotation).then_some(event)
    }

    /// What "he" says of the one for whom it stands.
    pub fn tell(&mut self, member: MemberIx, sex: Sex, pronoun: &'static str, confidence: f32) {
        let member = &mut self.cast.members[member];
        if member.is_named_otherwise(sex) {
            return;
        }
        if member.kind == Kind::Unknown && member.speaks {
            member.kind = Kind::Person;
        }
        if member.kind == Kind::Person || member.kind == Kind::Anonymous {
            member.pronoun = member.pronoun.or(Some(pronoun));
            // "Anna said he slept": that is rather another.
            let unknown = member.words.first().is_some_and(|first| first.known.first_name.is_none());
            let unlike = member.sex.is_none() && unknown && member.likelier_sex().is_some_and(|likely| likely != sex);
            if confidence > TOLD && !unlike {
                member.guess_sex(sex);
            }
        }
    }
}

/// Behind which "at" leads to somebody.
const AIMED: [&str; 8] = ["shouted", "yelled", "looked", "laughed", "pointed", "smiled", "screamed", "angry"];

/// Whether somebody turns to the one whose name stands at `mention`: "The paper asked Bo Roe", "Police showed it to Bo Roe".
fn is_approached(document: &Document, mention: TokenRange) -> bool {
    // "The film showed Bo Roe singing."
    let acts = document.tag(mention.end).is_verb() || is_subject(document, mention);
    if acts || document.tag(mention.end) == Tag::Possessive {
        return false;
    }
    let before = (1..=APPROACHED).map(|by| mention.start.minus(by)).take_while(|&ix| {
        // "asked by Bo Roe", "asked about Bo Roe"
        document.low(ix) != "," && document.tag(ix) != Tag::Preposition
    });
    let mut verbs = before.filter(|&ix| document.tag(ix).is_verb());
    let Some(verb) = verbs.next() else { return false };
    let passive =
        document.is_any(verb.prev(), &["was", "were", "been", "being", "when", "if", "once", "who", "which", "that"]);
    APPROACHES.has(document.low(verb)) && !passive && document.same_sentence(verb, mention.start)
}

/// So many words stand between the verb and whom somebody turns to.
const APPROACHED: usize = 6;

/// Whether a sentence begins with a clause on the side: "When", "While".
fn opens_clause(document: &Document, sentence: SentenceIx) -> bool {
    let first = document.sentence(sentence).tokens.start;
    document.is_any(first, &["when", "while", "after", "once", "as", "although", "though", "because", "since"])
}

/// Whether a clause that begins with somebody at `one` is over before `other`: a comma and a verb stand between.
fn is_behind_clause(document: &Document, one: TokenIx, other: TokenIx) -> bool {
    let mut between = TokenRange::new(one, other).iter();
    between.any(|ix| document.low(ix) == ",") && between.any(|ix| document.tag(ix).may_be_finite())
}

/// Whether a description stands behind a name that ends at `comma`: "Bo Roe, president of the club".
fn is_described_behind(document: &Document, mention: TokenRange) -> bool {
    let comma = mention.end;
    let words = (1..=DESCRIBED).map(|by| comma.plus(by));
    let mut words =
        words.take_while(|&ix| matches!(document.tag(ix), Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Adjective));
    // "It concerns Bo Roe, president of the club."
    let before = document.tag(mention.start.prev());
    let object = !matches!(
        before,
        Tag::Preposition | Tag::To | Tag::Conjunction | Tag::Punct | Tag::Possessive | Tag::Determiner
    );
    object && document.low(comma) == "," && words.any(|ix| Known::at(document, ix).describes_one())
}

/// So many words of a description behind a name are looked at.
const DESCRIBED: usize = 5;

/// Whether the verb at `verb` says that somebody answers: "Ms. Lee agreed.", "Mr. Roe denied that."
fn answers(document: &Document, verb: TokenIx) -> bool {
    match document.low(verb) {
        "agreed" | "disagreed" | "concurred" => matches!(document.low(verb.next()), "." | "," | ":"),
        "denied" | "denies" | "rejected" | "rejects" | "disputed" | "disputes" => {
            matches!(document.low(verb.next()), "that" | "this" | "it")
        }
        _ => false,
    }
}

/// So many words stand between "her" and the name of whom she has: "her former agent, Bo Roe".
const OWNED: usize = 5;

/// A description in running text that is less sure keeps nobody on the scene.
const SURE: f32 = 0.7;

/// So sure it must be whom a pronoun means before it tells the sex.
const TOLD: f32 = 0.6;

/// Where a judge speaks to somebody else.
const TRIALS: [&str; 5] = ["trial", "sentencing", "arraignment", "hearing", "conviction"];

/// So many tokens may stand before a pronoun in the phrase that opens a sentence.
const FRONTED: usize = 12;

/// "Her new book is about *a mother* who walks to Rome": whoever is only told of in a work does nothing outside of it.
fn is_in_a_story(document: &Document, nominal: &Nominal) -> bool {
    const WORKS: [&str; 8] = ["book", "drama", "film", "memoir", "movie", "novel", "play", "story"];
    let about = nominal.range.start.prev();
    let told = document.is_any(about.prev(), &["is", "'s", "’s"]) || document.is_any(about.prev(), &WORKS);
    !nominal.definite && document.is(about, "about") && told
}
