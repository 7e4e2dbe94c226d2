//! Those who speak in confidence: "a source", "the insider".

use super::cast::{Cast, MemberIx};
use super::member::Kind;
use super::phrase::Nominal;
use super::scene::{Event, Scene};
use crate::document::{Document, TokenRange};

/// "a source", even "the source": somebody who is meant to stay without a name.
pub fn withheld(noun: &str) -> bool {
    matches!(noun, "source" | "insider" | "official" | "aide" | "person" | "whistleblower" | "informant")
}

/// Whether several are to stay without a name: "Two people familiar with the matter", "aides, who spoke on condition of anonymity".
pub fn are_withheld(document: &Document, nominal: &Nominal) -> bool {
    let start = nominal.range.start;
    let told = TokenRange::new(start, start.plus(FAR)).iter().take_while(|&ix| document.same_sentence(start, ix));
    let next = document.is_any(nominal.range.end, &["familiar", "briefed"]);
    !nominal.definite
        && (next
            || nominal.range.iter().any(|ix| document.is_any(ix, &["familiar", "briefed", "anonymous", "unnamed"]))
            || told.into_iter().any(|ix| {
                document.is(ix, "anonymity")
                    || document.is_any(ix, &["named", "identified"]) && document.is(ix.prev(), "be")
            }))
}

/// So many tokens behind the first it may stand that they asked for it.
const FAR: usize = 16;

/// "the source", "the insider": whoever spoke last and is meant to stay without a name, by whatever noun.
pub fn withheld_before(document: &Document, cast: &Cast, scene: &Scene, nominal: &Nominal) -> Option<MemberIx> {
    if nominal.range.len() != 2 || !document.is_any(nominal.noun, &["source", "insider"]) {
        return None;
    }
    let nameless = |event: &&Event| {
        let member = &cast.members[event.member];
        let called = || WITHHELD.iter().any(|noun| member.is_called(noun));
        let nameless = match member.kind {
            // "A senior figure", of which no list says that it is one who speaks
            Kind::Anonymous | Kind::Thing => called(),
            // "Sources said so. 'It rained,' the source said."
            Kind::Group => member.is_called("sources"),
            _ => false,
        };
        event.speaks && nameless
    };
    scene.back(nominal.range.start).find(nameless).map(|event| event.member)
}

/// "the Cabinet official": whoever is named and spoke just before, as it is one who is known already.
pub fn official_named_before(document: &Document, cast: &Cast, scene: &Scene, nominal: &Nominal) -> Option<MemberIx> {
    let here = document.get(nominal.range.start)?;
    let just = |event: &&Event| event.paragraph == here.paragraph && event.sentence.0 + 1 >= here.sentence.0;
    let last = scene.back(nominal.range.start).take_while(just).find(|event| event.speaks)?;
    let named = cast.members[last.member].kind == Kind::Person && !cast.members[last.member].words.is_empty();
    (named && document.is_any(nominal.noun, &["official", "aide"])).then_some(last.member)
}

/// By what those are called who speak in confidence.
const WITHHELD: [&str; 10] =
    ["source", "insider", "pal", "friend", "person", "one", "figure", "aide", "whistleblower", "informant"];
