//! Those who speak in confidence: "a source", "the insider".

use super::cast::{Cast, MemberIx};
use super::member::Kind;
use super::phrase::Nominal;
use super::scene::{Event, Scene};
use crate::document::Document;

/// "a source", even "the source": somebody who is meant to stay without a name.
pub fn withheld(noun: &str) -> bool {
    matches!(noun, "source" | "insider" | "official" | "aide" | "person" | "whistleblower" | "informant")
}

/// "the source", "the insider": whoever spoke last and is meant to stay without a name, by whatever noun.
pub fn withheld_before(document: &Document, cast: &Cast, scene: &Scene, nominal: &Nominal) -> Option<MemberIx> {
    if nominal.range.len() != 2 || !document.is_any(nominal.noun, &["source", "insider"]) {
        return None;
    }
    let nameless = |event: &&Event| {
        let member = &cast.members[event.member];
        let called = || WITHHELD.iter().any(|noun| member.is_called(noun));
        event.speaks && member.kind == Kind::Anonymous && called()
    };
    scene.back(nominal.range.start).find(nameless).map(|event| event.member)
}

/// By what those are called who speak in confidence.
const WITHHELD: [&str; 8] = ["source", "insider", "pal", "friend", "person", "aide", "whistleblower", "informant"];
