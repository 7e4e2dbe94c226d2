//! Who is asked: rather not whoever asks. "Mr. Roe asked if he had slept. He said he had."

use super::cast::MemberIx;
use super::member::Kind;
use super::pronouns::sexed;
use super::scene::{Case, Seeker};
use super::speaker::Walk;
use crate::analysis::QuoteKind;
use crate::document::{Document, SentenceIx, Tag, TokenIx};
use crate::quotes::Quote;

/// So many words stand at most between "asked" and the question: "asked the older man if".
const ADDRESSED: usize = 5;

/// So many sentences later at most an answer comes.
const ANSWERED: usize = 2;

/// So far into a sentence a question is looked for.
const AHEAD: usize = 40;

/// So many words stand at most before the "by" of who asks: "Under questioning by".
const LEADING: usize = 4;

/// What is done to who answers.
const ASKS: [&str; 9] =
    ["asked", "questioned", "questioning", "pressed", "challenged", "quizzed", "grilled", "examined", "examination"];

impl Walk<'_, '_> {
    /// Who asks about the one for whom the pronoun of `seeker` stands, in its own sentence or in the one before it.
    pub(super) fn asker(&self, seeker: &Seeker) -> Option<MemberIx> {
        let document = self.document;
        if seeker.case != Case::Subject || document.is_quoted(seeker.at) {
            return None;
        }
        let found = asking(document, seeker.at).or_else(|| self.asking_before(seeker.at))?;
        // "He was asked by Mr. Roe if he had slept."
        if document.low(found.next()) == "by" {
            return self.scene.back(seeker.at).find(|event| event.at == found.plus(2)).map(|event| event.member);
        }
        let sentence = document.sentence_of(found);
        let events = self.scene.back(found).take_while(|event| event.sentence == sentence);
        let mut acting = events.filter(|event| event.subject && !event.possessive);
        acting.next().map(|event| event.member)
    }

    /// Who asks in the quotation before a quote what it answers, whose source is the pronoun at `at`: "“Why?” Mr. Roe asked. “It
    /// is late,” he replied."
    pub(super) fn questioner(&self, quote: usize, at: TokenIx) -> Option<MemberIx> {
        let document = self.document;
        let before = quote.checked_sub(1)?;
        let (question, answer) = (&self.quotes[before], &self.quotes[quote]);
        let verb = |quote: &Quote| quote.cue.map(|cue| document.tokens_in(cue).start);
        let (asked, answered) = (verb(question)?, verb(answer)?);
        let content = question.content.last()?;
        let direct = document.text[..content.end].ends_with(['?', '”', '"']);
        // "She asked whether it was late. 'No,' he replied."
        let indirect = document.is_any(document.tokens_in(*content).start, &["whether", "if", "why", "how"]);
        let turns = answer.kind == QuoteKind::Direct && self.turns_to(document.tokens_in(*content).start, at);
        let asks = document.is_any(asked, &["asked", "asks"]) && (direct || indirect || turns);
        if !asks || document.sentence_of(answered).0.saturating_sub(document.sentence_of(asked).0) > ANSWERED {
            return None;
        }
        let answers =
            document.is_any(answered, &["replied", "replies", "answered", "answers", "responded", "responds"]);
        (answers || turns || direct && question.addressee.is_some())
            .then(|| self.found[before].as_ref().map(|found| found.member))?
    }

    /// Whether whoever is asked to do something, from `first` on, may be the one for whom the pronoun at `at` stands: "asked *her*
    /// to sit", "asked *Ann Lee* to sit".
    fn turns_to(&self, first: TokenIx, at: TokenIx) -> bool {
        let document = self.document;
        let Some((sex, _)) = sexed(document.low(at)) else { return false };
        // Those told may stand before what they are asked.
        let first = if document.is(first, "to") { first.prev() } else { first };
        if let Some((own, _)) = sexed(document.low(first)) {
            return own == sex && document.is(first.next(), "to");
        }
        let named = self.phrases.name_at(first).filter(|&index| document.is(self.names[index].mention.end, "to"));
        let member = named.and_then(|index| self.cast.of_name[index]).map(|(member, _)| &self.cast.members[member]);
        member.is_some_and(|this| this.kind == Kind::Person && this.likelier_sex().is_none_or(|own| own == sex))
    }

    /// Who asks what the source at `at` answers in the same sentence: "Asked by Mr. Roe why, he said".
    pub(super) fn asked_by(&self, at: TokenIx) -> Option<MemberIx> {
        let document = self.document;
        let start = document.sentence_at(at).start;
        let mut near = (1..=LEADING).map(|by| start.plus(by)).take_while(|&ix| ix < at);
        let by = near.find(|&ix| document.is(ix, "by") && document.is_any(ix.prev(), &ASKS))?;
        let events = self.scene.back(at).take_while(|event| event.at > by);
        events.last().filter(|event| event.at.0 - by.0 <= 3).map(|event| event.member)
    }

    /// The verb that asks in the sentence before that of the pronoun at `at`, of somebody of the same sex.
    fn asking_before(&self, at: TokenIx) -> Option<TokenIx> {
        let document = self.document;
        let before = SentenceIx(document.sentence_of(at).0.checked_sub(1)?);
        let tokens = document.sentence(before).tokens;
        let sex = sexed(document.low(at));
        let ahead = tokens.ending(TokenIx(tokens.end.0.min(tokens.start.0 + AHEAD)));
        let mut pronouns = ahead.iter().filter(|&ix| sexed(document.low(ix)) == sex);
        pronouns.find_map(|ix| asking(document, ix))
    }
}

/// The verb that asks the question of which the pronoun at `at` is the subject: "asked if he had". Who asks whether he may do
/// something speaks of himself.
fn asking(document: &Document, at: TokenIx) -> Option<TokenIx> {
    let opens = document.is_any(at.prev(), &["if", "whether", "why", "what", "how", "when", "where", "who"]);
    let may = document.is_any(at.next(), &["could", "can", "may", "might", "should", "must"])
        || document.is(at.next(), "would") && document.is(at.plus(2), "be");
    if !opens || may {
        return None;
    }
    let sentence = document.sentence_of(at);
    let near = (2..=ADDRESSED + 2).map(|by| at.minus(by));
    let here = |ix: TokenIx| document.get(ix).is_some_and(|token| token.sentence == sentence);
    let mut near = near.take_while(|&ix| document.low(ix) != "," && here(ix));
    let verb = near.find(|&ix| document.is_any(ix, &["asked", "asks"]))?;
    // "He was asked", "when asked", "Mr. Roe, asked": that is who answers.
    let before = verb.prev();
    let passive = document.is_any(before, &["was", "were", "is", "are", "been", "being", "when", "if", "once", ","]);
    let first = document.sentence(sentence).tokens.start == verb || document.tag(before) == Tag::Preposition;
    (document.low(verb.next()) == "by" || !passive && !first).then_some(verb)
}
