//! Who speaks in a headline: "Minister: ‘Do not travel’", "Storm Bo: ‘Do not travel’, says minister".

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::evidence::Evidence;
use crate::quotes::reader::Reader;
use crate::quotes::transcript;

/// So many words stand for who speaks at the most, and before the colon.
const NAME: usize = 5;
const TOPIC: usize = 10;

/// How sure it is that what is quoted behind somebody described is said.
const CONFIDENCE: f32 = 0.6;

/// Gives the quotation behind the colon of the headline to whom it is.
pub fn give_headline(reader: &Reader, drafts: &mut Vec<Draft>) {
    let Some((colon, quotation, end)) = quoted_headline(reader) else { return };
    let says = quotation.end.next();
    let told = drafts.iter().position(|draft| {
        draft.content.iter().any(|content| content.overlaps(quotation))
            || draft.cue.is_some_and(|cue| cue.start == colon)
    });
    let by_verb = reader.is(quotation.end, ",") && reader.reports(says).is_some() && reader.tag(says).is_verb();
    let source = TokenRange::new(says.next(), end);
    if by_verb && !source.is_empty() && reader.words(source) <= NAME {
        let verb = TokenRange::one(says);
        let draft = said(quotation, Some(verb), source);
        return match told {
            Some(place) => drafts[place] = draft,
            None => drafts.push(draft),
        };
    }
    let title = reader.document.title().map_or(colon, |title| reader.document.tokens_in(title).start);
    // "Lee on the cuts: ‘I was wrong’"
    let on = TokenRange::new(title, colon).iter().find(|&ix| reader.is(ix, "on") && ix > title);
    let name = TokenRange::new(title, on.unwrap_or(colon));
    let named = || {
        let proper = name.iter().all(|ix| reader.tag(ix) == Tag::Proper && reader.capital(ix));
        proper && transcript::is_surname(reader, name.end.prev(), end)
    };
    let speaks = || describes(reader, name) || on.is_some() && named();
    if told.is_none() && reader.trimmed(TokenRange::new(quotation.end, end)).is_empty() && speaks() {
        drafts.push(said(quotation, Some(TokenRange::one(colon)), name));
    }
}

fn said(quotation: TokenRange, cue: Option<TokenRange>, source: TokenRange) -> Draft {
    Draft {
        content: vec![quotation],
        cue,
        voice: Voice::Written(source),
        evidence: Evidence::Transcript,
        confidence: CONFIDENCE,
    }
}

/// "Ann Lee Hammers Bank Chief: ‘You lied’": whoever acts in the words before the colon speaks, not the one whom it is done to.
pub fn give_headline_to_its_subject(reader: &Reader, drafts: &mut [Draft]) {
    let Some(title) = reader.document.title().map(|title| reader.document.tokens_in(title)) else { return };
    let leads = |draft: &&mut Draft| matches!(draft.voice, Voice::Written(source) if source.start == title.start && reader.is(source.end, ":"));
    for draft in drafts.iter_mut().filter(leads) {
        let Voice::Written(source) = draft.voice else { continue };
        let does = |ix: &TokenIx| reader.verb(*ix).is_some_and(|known| known.verb.form == VerbForm::Present);
        let acts = |verb: &TokenIx| {
            let name = source.ending(*verb);
            let named = name.iter().all(|ix| reader.tag(ix) == Tag::Proper && reader.capital(ix));
            named && transcript::is_surname(reader, verb.prev(), title.end) || describes(reader, name)
        };
        let verb = source.iter().skip(1).take(NAME).find(|ix| does(ix) && acts(ix));
        if let Some(verb) = verb.filter(|verb| verb.next() < source.end) {
            draft.voice = Voice::Written(source.ending(verb));
            draft.confidence = draft.confidence.max(CONFIDENCE);
        }
    }
}

/// The colon of the headline, the quotation behind it, and where the headline ends.
fn quoted_headline(reader: &Reader) -> Option<(TokenIx, TokenRange, TokenIx)> {
    let document = reader.document;
    let first = document.tokens_in(document.title()?);
    let colon = first.iter().take(TOPIC).find(|&ix| reader.is(ix, ":"))?;
    let quotation = reader.quotation(colon.next()).filter(|_| reader.opens_quotation(colon.next()))?;
    let tokens = document.quotation(quotation).tokens;
    (colon > first.start && tokens.end <= first.end).then_some((colon, tokens, first.end))
}

/// Whether the words are for somebody by what he is, and nothing else: "Power company".
pub fn describes(reader: &Reader, name: TokenRange) -> bool {
    let Some(last) = name.last() else { return false };
    let low = reader.low(last);
    let listed = lexicon::is_role_or_body;
    let verb = name.iter().any(|ix| reader.tag(ix).helps() || reader.any(ix, &["on", "the"]));
    (listed(low) || lexicon::is_plural_of(low, listed) || matches!(low, "minister" | "mp"))
        && !verb
        && lexicon::verb(low).is_none()
}
