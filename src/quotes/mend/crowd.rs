//! "Police fired at youths chanting “No peace”", "The council tweets: “Stay away”": a verb that stands right behind those who
//! speak, where another noun or none was taken for them.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, GROUP_NOUNS, ROLE_NOUNS, WordSet};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;

static SAYINGS: WordSet = WordSet::of(include_str!("../../lexicon/quotes/sayings.txt"));
static LOUD: WordSet = WordSet::of(include_str!("../../lexicon/quotes/loud.txt"));

/// How many tokens before a quotation its participle stands at most.
const NEAR: usize = 3;

/// Has whoever chants speak, and not who meets them.
pub fn let_them_chant(reader: &Reader, draft: &mut Draft) -> Option<()> {
    let [content] = draft.content.as_slice() else { return None };
    let open = content.iter().find(|&ix| reader.opens_quotation(ix))?;
    let at = (1..=NEAR).map(|by| open.minus(by)).find(|&ix| LOUD.has(reader.low(ix)))?;
    let who = at.prev();
    let several = |low: &str| GROUP_NOUNS.has(low) || lexicon::is_plural_of(low, |one| ROLE_NOUNS.get(one).is_some());
    let known = reader.tag(who) == Tag::Noun && several(reader.low(who)) && !reader.quoted(who);
    let first = reader.document.sentence_at(at).start;
    let source = reader.phrase_ending_at(who, first)?;
    if !known {
        return None;
    }
    draft.voice = Voice::Written(source);
    draft.cue = Some(TokenRange::one(at));
    draft.content = vec![content.starting(open)];
    Some(())
}

/// "The council posts on Facebook: “Stay away”": what was taken for a noun before a colon is the verb.
pub fn post_before_a_colon(reader: &Reader, draft: &mut Draft) -> Option<()> {
    const POSTS: [&str; 6] = ["adds", "asks", "posts", "replies", "tweets", "writes"];
    let (Voice::Written(source), Evidence::Colon, None) = (draft.voice, draft.evidence, draft.cue) else { return None };
    let at = source.iter().skip(1).find(|&ix| reader.any(ix, &POSTS) && !reader.capital(ix))?;
    let subject = matches!(reader.tag(at.prev()), Tag::Noun | Tag::Proper | Tag::Pronoun);
    let alone = at.next() == source.end || reader.medium_at(at.next(), source.end.next()).is_some();
    if subject && alone {
        draft.voice = Voice::Written(source.ending(at));
        draft.cue = Some(TokenRange::one(at));
    }
    Some(())
}

/// "\[Lee’s] \<answer was blunt:> {“No”}", "\[Her] \<advice:> {“No”}": whose answer it is says it.
pub fn owner_before_a_colon(reader: &Reader, draft: &mut Draft) -> Option<()> {
    const DESCRIBED: usize = 3;
    let (Voice::Written(source), Evidence::Colon, None) = (draft.voice, draft.evidence, draft.cue) else { return None };
    let [content] = draft.content.as_slice() else { return None };
    let colon = content.start.prev();
    let saying = source.iter().skip(1).find(|&ix| SAYINGS.has(reader.low(ix)))?;
    let owns = |ix: TokenIx| reader.tag(ix) == Tag::Possessive || reader.any(ix, &["her", "his", "its", "their"]);
    let owner = (1..=DESCRIBED).map(|by| saying.minus(by)).find(|&ix| source.contains(ix) && owns(ix))?;
    let end = if reader.tag(owner) == Tag::Possessive && reader.low(owner).starts_with(['\'', '’']) {
        owner
    } else {
        owner.next()
    };
    draft.voice = Voice::Written(source.ending(end));
    draft.cue = Some(TokenRange::new(owner.next(), colon.next()));
    draft.evidence = Evidence::BeforeQuotation;
    Some(())
}

/// "Lee, reached in Dover, where he lives, called it absurd": the subject of the sentence, where the last word in commas, or
/// a pronoun there, was taken for it.
pub fn behind_its_aside(reader: &Reader, draft: &mut Draft) -> Option<()> {
    const WITHIN: usize = 25;
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let verb = cue.iter().rev().find(|&ix| reader.is(ix.prev(), ","))?;
    let pronoun = source.len() == 1 && reader.tag(source.start) == Tag::Pronoun;
    let first = reader.document.sentence_at(verb).start;
    let before = TokenRange::new(first, source.start);
    if !pronoun || before.len() > WITHIN {
        return None;
    }
    let comma = before.iter().find(|&ix| reader.is(ix, ","))?;
    let relative = reader.any(source.start.prev(), &["where", "when", "whom", "that", "which"]);
    let aside = matches!(reader.tag(comma.next()), Tag::Verb(VerbForm::Past | VerbForm::Participle | VerbForm::Ing));
    let subject = TokenRange::new(first, comma);
    let plain = !subject.iter().any(|ix| reader.tag(ix).is_finite() || reader.tag(ix).is_verb() || reader.quoted(ix));
    let named =
        reader.tag(comma.prev()).is_nominal() && !matches!(reader.tag(first), Tag::Preposition | Tag::Subordinator);
    if relative && aside && plain && named && draft.content.iter().all(|content| content.start >= cue.end) {
        draft.voice = Voice::Written(subject);
        draft.cue = Some(cue.starting(verb));
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn whoever_stands_before_the_verb_speaks() {
        let cases = [
            ("[Police] <fired> {at youths chanting “No peace”}.", "youths: “No peace”"),
            ("[Police] <beat protesters shouting> {“No peace”}.", "protesters: “No peace”"),
            ("[Police] <fired> {at salesmen chanting “No peace”}.", "salesmen: “No peace”"),
            ("[Thousands] marched through the streets <chanting> {“No peace”}.", "Thousands: “No peace”"),
            ("[Lee] left the hall <shouting> {“No peace”}.", "Lee: “No peace”"),
            ("Ana Lee, reached in Dover, where [he] <lives, called> {it absurd}.", "Ana Lee: it absurd"),
            ("Ana Lee left Dover, where [he] <lives, and called> {it absurd}.", "he: it absurd"),
        ];
        let mend = |reader: &Reader, draft: &mut Draft| {
            let _ = let_them_chant(reader, draft).or_else(|| behind_its_aside(reader, draft));
        };
        marked::check(&cases, |marked| [marked::source(marked, mend), marked::content(marked, mend)].join(": "));
    }
}
