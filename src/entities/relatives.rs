//! Whom "who" and "which" refer to: "Ann Lee, 44, a nurse at the Quill Hospital, who".

use super::cast::MemberIx;
use super::known::Known;
use super::member::Kind;
use super::nominals::{Class, class};
use super::phrase::Head;
use super::speaker::{Found, Walk};
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};

/// So many tokens at most stand between a name and "who" behind where its bearer works.
const BEHIND: usize = 12;

impl Walk<'_, '_> {
    /// Whom a relative pronoun after `range` refers to: the head of the phrase, or the name at its end where
    /// the head is of another kind.
    pub(super) fn antecedent(&mut self, range: TokenRange, low: &str, quote: usize) -> Option<Found> {
        let last = range.last().and_then(|last| self.phrases.name_at(last));
        let head = if low == "who" { self.sender(range) } else { self.phrases.head(range) };
        if let (Some(index), Head::Nominal(nominal)) = (last, &head)
            && let Some((member, confidence)) = self.cast.of_name[index]
        {
            let wanted = if low == "which" { Class::Organization } else { Class::Person };
            let kind = self.cast.members[member].kind;
            let (class, which) = (class(self.document, nominal), low == "which");
            // "an angry response from Beijing, which"
            let fits = match kind {
                Kind::Organization => which,
                Kind::Place => which && class == Class::Other,
                Kind::Person | Kind::Unknown => !which,
                _ => false,
            };
            if class != wanted && fits {
                return Some(self.named(index, member, confidence));
            }
        }
        let body = match &head {
            &Head::Name(index) => self.cast.of_name[index].is_some_and(|(member, _)| self.is_body(member)),
            Head::Nominal(nominal) => !nominal.plural && class(self.document, nominal) == Class::Organization,
            _ => false,
        };
        if low == "who"
            && body
            && let Some(found) = self.before_body(range, quote)
        {
            return Some(found);
        }
        self.speaker(head, range, quote).map(|(found, _)| found)
    }

    /// The head of what stands at `range` before "who"; where that is nobody, of whom it comes from: "a sharp reply from *the mayor*,
    /// who".
    fn sender(&self, range: TokenRange) -> Head {
        let (document, head) = (self.document, self.phrases.head(range));
        let Head::Nominal(nominal) = &head else { return head };
        let from = range.starting(nominal.noun).iter().find(|&ix| document.is(ix, "from"));
        let Some(from) = from.filter(|_| class(document, nominal) != Class::Person) else { return head };
        match self.phrases.head(range.starting(from.next())) {
            Head::Name(index) if self.cast.of_name[index].is_none_or(|(member, _)| self.is_body(member)) => head,
            sender => sender,
        }
    }

    fn is_body(&self, member: MemberIx) -> bool {
        matches!(self.cast.members[member].kind, Kind::Organization | Kind::Place)
    }

    /// Who works at the organisation at `body`, right before "who": "Ann Lee, a professor of law at Quill University, who".
    fn before_body(&mut self, body: TokenRange, quote: usize) -> Option<Found> {
        let document = self.document;
        if !matches!(document.tag(body.start.prev()), Tag::Preposition) {
            return None;
        }
        let sentence = document.sentence_of(body.start);
        let mut trade = None;
        for ix in (1..=BEHIND).map(|by| body.start.minus(by)).take_while(|&ix| document.sentence_of(ix) == sentence) {
            let known = Known::at(document, ix);
            let acts = matches!(document.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Present) | Tag::Auxiliary);
            if let Some(index) = self.phrases.name_at(ix) {
                let (member, confidence) = self.cast.of_name[index]?;
                if self.cast.members[member].may_be_person() && (trade.is_none() || document.is(ix.next(), ",")) {
                    return Some(self.named(index, member, confidence));
                }
            } else if trade.is_none() && known.role_noun.is_some() {
                trade = Some(ix);
            } else if acts {
                break;
            }
        }
        let range = body.starting(self.phrases.before(trade?.next())?.start);
        let head = self.sender(range);
        self.speaker(head, range, quote).map(|(found, _)| found)
    }

    /// Whose age, home, trade or office stands at `range`, right before "who": "Ann Lee, 44, who", "Ann Lee, 44, of Dover, who",
    /// "Ann Lee, 44, a nurse who", "Ann Lee, the head of the mill, who".
    pub(super) fn described(&mut self, range: TokenRange, low: &str) -> Option<Found> {
        let document = self.document;
        let comma = |ix: TokenIx| matches!(document.low(ix), "," | "(");
        let is_age = |ix: TokenIx| document.tag(ix) == Tag::Number && document.str(ix).len() <= 3 && comma(ix.prev());
        // What is written of the one who is meant, the last first.
        let mut start = range.start;
        let somebody =
            || matches!(self.phrases.head(range), Head::Nominal(head) if class(document, &head) == Class::Person);
        let office = || document.is(start, "the") && somebody();
        let trade = comma(start.prev()) && (matches!(document.low(start), "a" | "an") || office());
        if trade || document.low(start) == "of" && document.low(start.prev()) == "," {
            start = start.prev();
        } else if !(is_age(start) && range.len() == 1) {
            return None;
        }
        if document.low(start) == "," {
            let age = start.prev();
            start = if is_age(age) { age } else { start };
        }
        let comma_at = if is_age(start) { start.prev() } else { start };
        if low != "who" {
            return None;
        }
        let index = self.phrases.name_at(comma_at.prev())?;
        let (member, confidence) = self.cast.of_name[index]?;
        let person = self.cast.members[member].may_be_person();
        person.then(|| self.named(index, member, confidence))
    }

    /// "Ms. Lee is a baker who": whoever is said to be what stands at `range`.
    pub(super) fn predicated(&self, range: TokenRange) -> Option<MemberIx> {
        let document = self.document;
        let is = range.start.prev();
        if !matches!(document.low(is), "is" | "was" | "’s" | "'s" | "became" | "remains")
            || document.tag(is) == Tag::Possessive
        {
            return None;
        }
        // "Ms. Lee is a friend of Bo Roe, who": it is he.
        if let Some(index) = self.phrases.name_at(range.last()?) {
            let of = self.names[index].mention.start.prev();
            if document.is(of, "of") && Known::at(document, of.prev()).kin.is_some() {
                return self.cast.of_name[index].map(|(member, _)| member);
            }
        }
        let sentence = document.get(is)?.sentence;
        let event = self.scene.back(is).find(|event| event.sentence == sentence && !event.possessive)?;
        let near = is.0 - event.at.0 <= 6;
        (near && self.cast.members[event.member].may_be_person()).then_some(event.member)
    }
}
