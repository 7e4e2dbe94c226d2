//! Who is described at the top and named only behind it: "The former mayor has called for an inquiry. // Ann Lee said".

use std::sync::LazyLock;

use super::cast::MemberIx;
use super::known::Known;
use super::lesser::agrees;
use super::member::{Called, Kind};
use super::scene::Event;
use super::speaker::{Found, Walk};
use super::wish::{is_called, is_creed};
use super::withheld::withheld;
use crate::document::{ParagraphIx, Tag, TokenIx};
use crate::lexicon::lines;

/// In so many paragraphs at the top somebody may be described who is named in the next,
const TOP: usize = 3;
/// so many of them are looked at,
const LEADS: usize = 3;
/// and so many paragraphs on somebody may be named by the same noun.
const ALIKE: usize = 3;

/// How sure it is that both are one.
const SURE: f32 = 0.6;

/// Those who are described and yet others than who is named next.
static OTHERS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../lexicon/entities/others.txt")).collect());

/// Whether the noun is one for somebody who knows: "An expert has warned".
fn is_expert(noun: &str) -> bool {
    matches!(noun, "academic" | "economist" | "expert" | "researcher" | "scholar" | "scientist")
}

/// Whether such a one may have the role.
fn is_learned(role: &str) -> bool {
    const LEARNED: [&str; 8] =
        ["professor", "director", "research", "lecturer", "fellow", "scientist", "university", "institute"];
    let low = role.to_lowercase();
    LEARNED.iter().any(|word| low.contains(word))
}

impl Walk<'_, '_> {
    /// Gives what somebody says who is described at the top to whoever is named behind it: by the same noun, or next, where
    /// nobody else is described there and the name comes without a description.
    pub fn delayed(&mut self) {
        for lead in self.leads().into_iter().rev() {
            if let Some(named) = self.named_alike(&lead).or_else(|| self.named_next(&lead)) {
                self.is_named(lead.member, named);
            }
        }
    }

    /// Gives what `described` says to `named`.
    fn is_named(&mut self, described: MemberIx, named: MemberIx) {
        let because = [
            "“",
            &*self.cast.members[described].display,
            "” is most likely ",
            &*self.cast.members[named].display,
            ", named next",
        ]
        .concat();
        for found in self.found.iter_mut().flatten().filter(|found| found.member == described) {
            let confidence = found.confidence.min(SURE);
            *found = Found { member: named, confidence, because: Some(because.clone()) };
        }
        let this = &mut self.cast.members[described];
        (this.speaks, this.meant) = (false, false);
        let (mentions, called, sex) = (std::mem::take(&mut this.mentions), this.called.clone(), this.sex);
        let other = &mut self.cast.members[named];
        other.speaks = true;
        other.mentions.extend(mentions);
        other.sex = other.sex.or(sex);
        for word in called {
            other.call(word.word);
        }
    }

    /// The first mention of each who is only described, at the top, and speaks.
    fn leads(&self) -> Vec<Event> {
        let mut leads: Vec<Event> = Vec::new();
        for event in self.scene.all().iter().take_while(|event| event.paragraph.0 < TOP) {
            let member = &self.cast.members[event.member];
            let fits = member.speaks
                && event.quotation.is_none()
                && member.words.is_empty()
                && matches!(member.kind, Kind::Person | Kind::Anonymous)
                && !leads.iter().any(|lead| lead.member == event.member);
            if fits && leads.len() < LEADS {
                leads.push(*event);
            }
        }
        leads
    }

    /// The only one who is named for the first time behind `lead`, soon, and is called by its noun: "A judge said no. // Judge Ann
    /// Lee wrote".
    fn named_alike(&self, lead: &Event) -> Option<MemberIx> {
        let noun = self.cast.members[lead.member].called.first()?;
        if withheld(noun.word) {
            return None;
        }
        let near = |event: &&Event| event.paragraph.0 <= lead.paragraph.0 + ALIKE;
        let behind = self.scene.all().iter().skip_while(|event| event.at <= lead.at).take_while(near);
        let fits = |event: &&Event| {
            let member = &self.cast.members[event.member];
            let alike = |word: &Called| word.is_like(*noun) && agrees(noun.bears, word.bears) == Some(true);
            event.quotation.is_none()
                && member.kind == Kind::Person
                && !member.role.is_some_and(|(_, role)| role.starts_with("Another"))
                && !member.words.is_empty()
                && member.called.iter().any(alike)
        };
        let mut named = behind.filter(fits).map(|event| event.member);
        let first = named.next().filter(|&ix| self.is_new(ix, lead) && self.may_be_one(ix, lead.member))?;
        if self.is_of_other_party(lead.member, first) {
            return None;
        }
        named.all(|other| other == first).then_some(first)
    }

    /// Whether `described` is told to be of a party, and `named` of another one: "A Labour councillor".
    fn is_of_other_party(&self, described: MemberIx, named: MemberIx) -> bool {
        let named = &self.cast.members[named];
        let low = self.cast.members[described].display.to_lowercase();
        named.called.iter().any(|called| is_creed(called.word))
            && low.split(' ').any(|word| is_creed(word) && !is_called(named, Called::by(word)))
    }

    /// Whether `member` is not named before `lead`.
    fn is_new(&self, member: MemberIx, lead: &Event) -> bool {
        let start = self.document.token(lead.at).span.start;
        !self.cast.members[member].mentions.iter().any(|mention| mention.start < start)
    }

    /// Whether both may be of the same sex, whatever a pronoun behind the description at `lead` seemed to tell: "A coroner ruled
    /// that he drowned."
    fn may_be_one(&self, named: MemberIx, lead: MemberIx) -> bool {
        self.cast.members[lead].sex_of_name || self.agree(named, lead)
    }

    /// Whether both may be of the same sex.
    fn agree(&self, one: MemberIx, other: MemberIx) -> bool {
        let (one, other) = (self.cast.members[one].sex, self.cast.members[other].sex);
        one.is_none() || other.is_none() || one == other
    }

    /// Whether somebody else is only described in the paragraph of `lead`, before the token at `end`.
    fn is_among_others(&self, lead: &Event, end: TokenIx) -> bool {
        let described = |member: MemberIx| self.is_person(member) && self.cast.members[member].words.is_empty();
        let mut until = self.scene.all().iter().take_while(|event| event.at < end);
        until.any(|event| event.paragraph == lead.paragraph && described(event.member) && event.member != lead.member)
    }

    /// Who is named for the first time in the paragraph behind that of `lead`, before anybody else, and speaks there; or whoever acts
    /// in the next sentence, where the description is one for whoever the text is about: "The pensioner said no. Ann Lee ran."
    fn named_next(&self, lead: &Event) -> Option<MemberIx> {
        let document = self.document;
        let called = &self.cast.members[lead.member];
        if OTHERS.iter().any(|noun| called.is_called(noun)) {
            return None;
        }
        let next = ParagraphIx(lead.paragraph.0 + 1);
        let mut events = self.scene.all().iter().filter(|event| event.quotation.is_none());
        let presumes = self.presumes(lead);
        let first = match presumes {
            true => events.find(|event| event.sentence > lead.sentence && self.is_person(event.member))?,
            false => events.find(|event| event.paragraph == next && self.is_person(event.member))?,
        };
        if self.is_among_others(lead, first.at) {
            return None;
        }
        let member = &self.cast.members[first.member];
        let speaks = |event: &Event| event.paragraph == next && event.member == first.member && event.speaks;
        let sentence = document.sentence_of(first.at);
        let at_once = match presumes {
            true => {
                let end = self.phrases.name_at(first.at).map(|name| self.names[name].mention.end)?;
                let aged = document.is(end, ",") && document.tag(end.next()) == Tag::Number;
                sentence.0 == lead.sentence.0 + 1 && (aged || document.is(lead.at, "the"))
            }
            false => {
                sentence == document.sentence_of(document.paragraph(next).tokens.start)
                    && self.scene.all().iter().any(speaks)
            }
        };
        let start = document.token(first.at).span.start;
        let fits = member.kind == Kind::Person
            && member.words.len() > 1
            && member
                .role
                .is_none_or(|(_, role)| called.called.iter().any(|noun| is_expert(noun.word)) && is_learned(role))
            && first.subject
            && at_once
            && !member.mentions.iter().any(|mention| mention.start < start)
            && self.agree(lead.member, first.member);
        fits.then_some(first.member)
    }

    /// Whether the description at `lead` is one for whoever the text is about, and nobody stands before it: "The 43-year-old".
    fn presumes(&self, lead: &Event) -> bool {
        let document = self.document;
        let member = &self.cast.members[lead.member];
        let general = |called: &Called| Known::of(called.word).is_general_noun();
        let aged = || document.str(lead.at.next()).starts_with(|letter: char| letter.is_ascii_digit());
        let was = || document.is_any(lead.at.next(), &["former", "retired"]);
        document.is_any(lead.at, &["the", "a", "an"])
            && document.sentence(lead.sentence).tokens.start == lead.at
            && (aged() || was() || member.called.iter().any(general))
            && !self.scene.all().iter().any(|event| event.at < lead.at && self.is_person(event.member))
    }

    fn is_person(&self, member: MemberIx) -> bool {
        matches!(self.cast.members[member].kind, Kind::Person | Kind::Anonymous)
    }
}
