//! Who is described in the first sentence and named only in the paragraph behind it: "The former mayor has called for an
//! inquiry. // Ann Lee said".

use std::sync::LazyLock;

use super::cast::MemberIx;
use super::member::{Kind, Member};
use super::scene::Event;
use super::speaker::{Found, Walk};
use crate::document::ParagraphIx;
use crate::lexicon::lines;

/// In so many paragraphs at the top somebody may be described who is named in the next.
const TOP: usize = 3;

/// How sure it is that both are one.
const SURE: f32 = 0.6;

/// Those who are described and yet others than who is named next.
static OTHERS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines(include_str!("../lexicon/entities/others.txt")).collect());

impl Walk<'_, '_> {
    /// Gives what somebody says who is described at the top to whoever is named next, where nobody else is described there and
    /// the name comes without a description.
    pub fn delayed(&mut self) {
        let Some((described, named)) =
            self.lead().and_then(|(event, _)| Some((event.member, self.named_next(&event)?)))
        else {
            return;
        };
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
        let (mentions, called, sex) = (std::mem::take(&mut this.mentions), std::mem::take(&mut this.called), this.sex);
        let other = &mut self.cast.members[named];
        other.mentions.extend(mentions);
        other.sex = other.sex.or(sex);
        for word in called {
            other.call(word.word);
        }
    }

    /// The first who speaks, where that is one with a description alone, at the top and the only person there.
    fn lead(&self) -> Option<(Event, ParagraphIx)> {
        let first = self.scene.all().iter().find(|event| event.speaks)?;
        let member = &self.cast.members[first.member];
        let others = |event: &&Event| {
            event.paragraph == first.paragraph && event.member != first.member && self.is_person(event.member)
        };
        let fits = first.paragraph.0 < TOP
            && member.words.is_empty()
            && matches!(member.kind, Kind::Person | Kind::Anonymous)
            && !OTHERS.iter().any(|noun| member.is_called(noun))
            && !self
                .scene
                .all()
                .iter()
                .take_while(|event| event.paragraph <= first.paragraph)
                .any(|event| others(&event));
        fits.then_some((*first, first.paragraph))
    }

    /// Who is named for the first time in the paragraph behind that of `lead`, before anybody else, and speaks there.
    fn named_next(&self, lead: &Event) -> Option<MemberIx> {
        let document = self.document;
        let next = ParagraphIx(lead.paragraph.0 + 1);
        let mut events = self.scene.all().iter().filter(|event| event.paragraph == next && event.quotation.is_none());
        let first = events.find(|event| self.is_person(event.member))?;
        let member = &self.cast.members[first.member];
        let speaks = |event: &Event| event.paragraph == next && event.member == first.member && event.speaks;
        let start = document.token(first.at).span.start;
        let sexes = (self.cast.members[lead.member].sex, member.sex);
        let fits = member.kind == Kind::Person
            && member.words.len() > 1
            && member.role.is_none()
            && (first.subject || first.speaks)
            && document.sentence_of(first.at) == document.sentence_of(document.paragraph(next).tokens.start)
            && !member.mentions.iter().any(|mention| mention.start < start)
            && (sexes.0.is_none() || sexes.1.is_none() || sexes.0 == sexes.1)
            && self.scene.all().iter().any(speaks);
        fits.then_some(first.member)
    }

    fn is_person(&self, member: MemberIx) -> bool {
        let Member { kind, words, .. } = &self.cast.members[member];
        matches!(kind, Kind::Person | Kind::Anonymous) || *kind == Kind::Unknown && words.len() > 1
    }
}
