//! Whom "he" and "she" mean, beyond what stands out: those of unknown kind who lead, the dead, and those of whom a text tells.

use super::cast::{Cast, MemberIx};
use super::member::{Kind, Member};
use super::names::Name;
use super::pronouns::{case, sexed};
use super::salience::weight;
use super::scene::{Case, Event, Form, Referent, Seeker};
use super::speaker::Walk;
use crate::document::{Document, ParagraphIx, SentenceIx, TokenIx, TokenRange};

/// In so many sentences at the top it stands that somebody has died.
const TOP: usize = 6;

/// So many tokens stand between who has died and the verb.
const FAR: usize = 30;

/// So many words behind the pronoun it is told of a life,
const LIVED: usize = 3;
/// with one of these.
const LIFE: [&str; 8] = ["survived", "born", "graduated", "married", "elected", "attended", "earned", "educated"];

/// So often somebody is named at least of whom a text tells.
const OFTEN: usize = 4;

/// How sure it is that one of unknown kind is meant.
const LEADER: f32 = 0.6;

/// Whose death the beginning of the text tells: "Ann Lee, the novelist, has died".
pub fn mourned(document: &Document, names: &[Name], cast: &Cast) -> Option<MemberIx> {
    let index = names.iter().take(2 * TOP).position(|name| dies(document, name))?;
    let (member, _) = cast.of_name[index]?;
    let person = &cast.members[member];
    (person.kind == Kind::Person && names[index].words.len() > 1).then_some(member)
}

/// Of whom the text tells most: a person named so much more often than anybody else whom the same pronoun may mean.
pub fn told_of(cast: &Cast) -> Option<MemberIx> {
    let mut times = vec![0; cast.members.len()];
    for &(member, _) in cast.of_name.iter().flatten() {
        times[member] += 1;
    }
    let person = |&member: &MemberIx| cast.members[member].kind == Kind::Person;
    let most = (0..times.len()).filter(person).max_by_key(|&member| times[member])?;
    let sex = |member: MemberIx| cast.members[member].likelier_sex();
    let apart = |other: MemberIx| sex(other).zip(sex(most)).is_some_and(|(one, other)| one != other);
    let rivals = (0..times.len()).filter(person).filter(|&other| other != most && !apart(other));
    let second = rivals.map(|other| times[other]).max().unwrap_or(0);
    (times[most] >= OFTEN.max(2 * second)).then_some(most)
}

/// Whether it is said of the name at the head of a sentence that its bearer has died of old age or illness.
fn dies(document: &Document, name: &Name) -> bool {
    let Some(token) = document.get(name.mention.start) else { return false };
    let sentence = document.sentence(token.sentence).tokens;
    if token.sentence.0 >= TOP || name.mention.start.0 - sentence.start.0 > 4 {
        return false;
    }
    let end = TokenIx(sentence.end.0.min(name.mention.end.0 + FAR));
    let verb = TokenRange::new(name.mention.end, end).iter().find(|&ix| document.low(ix) == "died");
    verb.is_some_and(|died| {
        document.low(died.prev()) == "has"
            || matches!(document.low(died.next()), "on" | "at" | "aged" | "peacefully" | "in" | "of" | ",")
                && TokenRange::new(name.mention.end, died).iter().all(|ix| !told_otherwise(document, ix))
    })
}

/// Whether a word between a name and "died" says that somebody else did so.
fn told_otherwise(document: &Document, ix: TokenIx) -> bool {
    matches!(document.low(ix), "said" | "says" | "after" | "when" | "whose" | "that" | "people" | "and")
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

impl Walk<'_, '_> {
    /// Whom the pronoun of `seeker` means; `bias` as for a referent.
    pub fn meant(&self, seeker: &Seeker, bias: impl Fn(&Event) -> Option<f32>) -> Option<Referent> {
        let document = self.document;
        let ahead = self.ahead(seeker.at);
        let mourned = self.mourned.filter(|_| self.tells_of_the_dead(seeker));
        let asker = self.asker(seeker);
        let again = self.just_meant(seeker);
        let mourns = if self.tells_of_a_life(seeker.at) { weight::MOURNED_ANEW } else { weight::MOURNED };
        let (told_of, told) = self.told_on(seeker);
        let bias = |event: &Event| {
            let more = if mourned == Some(event.member) { mourns } else { 0.0 }
                + if told_of == Some(event.member) { told } else { 0.0 }
                + if event.at > seeker.at { weight::AHEAD } else { 0.0 }
                + if again == Some(event.at) && event.form == Form::Pronoun { weight::AGAIN } else { 0.0 };
            let most = if seeker.source { 2.0 * weight::ASKER } else { weight::ASKER };
            let less = if asker == Some(event.member) { most } else { 0.0 };
            bias(event).map(|bias| bias + more - less)
        };
        let found = self.scene.referent(document, self.cast, seeker, ahead, bias);
        if seeker.case != Case::Subject || document.is_quoted(seeker.at) {
            return found;
        }
        if let Some(member) = self.leader_of_own(seeker.at) {
            return Some(Referent { member, confidence: LEADER, spoke: false });
        }
        let passed = |found: &Referent| self.is_passed_by(found.member, seeker.at);
        match found.as_ref().is_none_or(passed).then(|| self.leader(seeker.at, 1)).flatten() {
            Some(member) => Some(Referent { member, confidence: LEADER, spoke: false }),
            None => found,
        }
    }

    /// Of whom the text tells on where the reporter says "she", and how much that counts. Who speaks is another matter: "she said"
    /// is whoever spoke last.
    fn told_on(&self, seeker: &Seeker) -> (Option<MemberIx>, f32) {
        if seeker.source || self.document.is_quoted(seeker.at) {
            return (None, 0.0);
        }
        match (self.told_of, self.related_to) {
            (None, None) => (None, 0.0),
            (topic, owner) if self.opens_paragraph(seeker) => match owner {
                Some(_) => (owner, weight::RELATED),
                None => (topic, weight::TOPIC_ANEW),
            },
            (topic, _) => (topic, weight::TOPIC),
        }
    }

    /// Whether nobody whom the pronoun of `seeker` may mean is mentioned before it in its paragraph.
    fn opens_paragraph(&self, seeker: &Seeker) -> bool {
        let document = self.document;
        let here = document.get(seeker.at).map(|token| token.paragraph);
        let Some((sex, _)) = sexed(document.low(seeker.at)) else { return false };
        let may_be = |event: &Event| {
            let this = &self.cast.members[event.member];
            matches!(this.kind, Kind::Person | Kind::Anonymous) && this.likelier_sex().is_none_or(|own| own == sex)
        };
        !self.scene.back(seeker.at).take_while(|event| Some(event.paragraph) == here).any(may_be)
    }

    /// Where the object just before "his" in its sentence stands, if that is a pronoun of the same sex: "thanked *him* for his
    /// work"; or the owner with which the sentence opens, before who speaks in commas: "*His* mother, he said, sang".
    fn just_meant(&self, seeker: &Seeker) -> Option<TokenIx> {
        let document = self.document;
        let (sex, _) = sexed(document.low(seeker.at))?;
        let same = |ix: TokenIx| sexed(document.low(ix)).is_some_and(|(own, _)| own == sex);
        let first = document.sentence_at(seeker.at).start;
        let set_in = seeker.source && seeker.case == Case::Subject && document.is(seeker.at.prev(), ",");
        if set_in && same(first) && case(document, first) == Case::Possessive {
            return Some(first);
        }
        if seeker.case != Case::Possessive {
            return None;
        }
        let last = self.scene.back(seeker.at).next().map(|event| event.at)?;
        let object = case(document, last) == Case::Object && same(last);
        (object && document.same_sentence(last, seeker.at)).then_some(last)
    }

    /// Whether the pronoun of `seeker` leads a sentence in which nobody else acts and that tells of a life, or is the source of
    /// what was said long ago.
    fn tells_of_the_dead(&self, seeker: &Seeker) -> bool {
        let document = self.document;
        let Some(here) = document.get(seeker.at).filter(|token| token.quotation.is_none()) else { return false };
        let person = |event: &Event| matches!(self.cast.members[event.member].kind, Kind::Person | Kind::Anonymous);
        let alone = !self.scene.back(seeker.at).take_while(|event| event.sentence == here.sentence).any(person);
        let sentence = document.sentence(here.sentence).tokens;
        if !seeker.source {
            return alone && seeker.at.0 - sentence.start.0 <= 6;
        }
        let behind = TokenRange::new(seeker.at, TokenIx(sentence.end.0.min(seeker.at.0 + FAR)));
        behind.iter().any(|ix| match document.low(ix) {
            "in" => is_year(document.low(ix.next())),
            "once" | "interview" => true,
            _ => false,
        })
    }

    /// Whether the pronoun at `at` opens a paragraph that tells of a life: "She is survived by a son."
    fn tells_of_a_life(&self, at: TokenIx) -> bool {
        let document = self.document;
        let opens = document.get(at).is_some_and(|token| document.paragraph(token.paragraph).tokens.start == at);
        opens && (1..=LIVED).any(|by| document.is_any(at.plus(by), &LIFE))
    }

    /// Whether `member` is one without a name who neither speaks nor acts in the sentence before that of `at`.
    fn is_passed_by(&self, member: MemberIx, at: TokenIx) -> bool {
        let here = self.document.sentence_of(at);
        let this = &self.cast.members[member];
        let acts = |event: &Event| event.member == member && event.subject;
        let near = |event: &&Event| here.0.saturating_sub(event.sentence.0) <= 1;
        this.words.is_empty()
            && matches!(this.kind, Kind::Anonymous | Kind::Person)
            && !self.scene.back(at).take_while(near).any(acts)
    }

    /// The same at the head of the sentence of `at` itself, where nobody else is named in between: "Quill was held in Marlow,
    /// where he said".
    fn leader_of_own(&self, at: TokenIx) -> Option<MemberIx> {
        let document = self.document;
        let here = document.sentence_of(at);
        let person = |event: &Event| matches!(self.cast.members[event.member].kind, Kind::Person | Kind::Anonymous);
        let alone = || !self.scene.back(at).take_while(|event| event.sentence == here).any(person);
        (document.is(at.prev(), "where") && alone()).then(|| self.leader(at, 0)).flatten()
    }

    /// Who is named at the head of the sentence so many before that of `at`, and acts there, though nothing tells what it is:
    /// "Quill was held. He said".
    fn leader(&self, at: TokenIx, back: usize) -> Option<MemberIx> {
        let document = self.document;
        let here = document.get(at)?;
        let before = SentenceIx(here.sentence.0.checked_sub(back)?);
        let start = document.sentence(before).tokens.start;
        let index = self.phrases.name_at(start).filter(|&index| self.names[index].mention.start == start)?;
        let (member, _) = self.cast.of_name[index]?;
        let end = self.names[index].mention.end;
        let event = self.event(self.names[index].mention, member);
        let near = here.paragraph.0.saturating_sub(event.paragraph.0) <= 1 && event.paragraph != ParagraphIx(0);
        let thing = document.low(end) == "," && document.low(end.next()) == "which";
        let unknown = |member: &Member| member.kind == Kind::Unknown;
        let acts = event.subject && !event.possessive && event.form == Form::Name;
        let only = here.paragraph == event.paragraph;
        ((near || only) && acts && !thing && unknown(&self.cast.members[member])).then_some(member)
    }

    /// Whether the source of the quote stands on the side: "according to a colleague".
    pub(super) fn is_aside(&self, quote: usize) -> bool {
        self.quotes[quote].cue.is_some_and(|cue| self.document.low(self.document.tokens_in(cue).start) == "according")
    }
}
