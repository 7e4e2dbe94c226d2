//! Who on the scene is called by a noun.

use super::cast::{Cast, MemberIx};
use super::member::{Called, Kind};
use super::nominals::{FORGOTTEN, is_team};
use super::scene::{Event, Scene};
use super::wish::{Fit, Wish, is_called};
use crate::document::{Document, TokenIx};

/// The latest on the scene before `at` whom the text calls by this noun.
pub fn latest_called(
    document: &Document,
    cast: &Cast,
    scene: &Scene,
    at: TokenIx,
    wish: &Wish,
    owner: Option<MemberIx>,
) -> Option<MemberIx> {
    let here = document.get(at)?.sentence;
    let team = is_team(wish.noun.word);
    let mut best: Option<(Fit, MemberIx)> = None;
    let mut latest: Option<&Event> = None;
    for event in scene.back(at).filter(|event| Some(event.member) != owner) {
        let member = &cast.members[event.member];
        // "Any candidate", in whosever words, is nobody yet.
        if event.quotation.is_some() && member.words.is_empty() {
            continue;
        }
        // "Cllr Ann Lee blamed Cllr Bo Roe. The councillor said": rather who acted.
        let acted = |also| {
            let passive = |last: &Event| last.sentence == event.sentence && !last.subject;
            (event.subject || event.speaks) && best.is_some_and(|(most, _)| also == most) && latest.is_some_and(passive)
        };
        // "Manager Ann Lee slept. Boss Bo Roe said it fell. 'It fell,' the manager added": by another noun for the same.
        let goes_on = |also: Fit| {
            let just = |last: &Event| last.subject && last.sentence > event.sentence && last.sentence.0 + 1 >= here.0;
            best.is_some_and(|(most, _)| (most.exact, most.also) == (also.exact, also.also)) && latest.is_some_and(just)
        };
        let better = |&also: &Fit| best.is_none_or(|(most, _)| also > most && !goes_on(also)) || acted(also);
        let Some(also) = wish.fits(member).filter(better) else { continue };
        // "the police", who acted, are rather those who have been named.
        if !team && member.words.is_empty() && member.kind == Kind::Organization && !member.speaks {
            continue;
        }
        // Somebody who is only described is soon forgotten.
        let organization =
            || member.kind == Kind::Organization && !member.words.iter().any(|word| word.low == wish.noun.word);
        if !team && here.0.saturating_sub(event.sentence.0) > FORGOTTEN && (member.words.is_empty() || organization()) {
            continue;
        }
        let owned =
            |owner: MemberIx| cast.members[owner].words.iter().any(|word| is_called(member, Called::by(&word.low)));
        if owner.is_none_or(owned) {
            best = Some((also, event.member));
            latest = Some(event);
        }
    }
    best.map(|(_, member)| member)
}

/// Whether `member` has not been on the scene just before `at`, and somebody else speaks in the paragraph, who may hold the same
/// office and not be called so.
pub fn is_passed(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx, member: MemberIx) -> bool {
    let Some(here) = document.get(at) else { return false };
    let near = |event: &&Event| here.sentence.0.saturating_sub(event.sentence.0) <= FORGOTTEN;
    let other =
        |event: &Event| event.speaks && event.paragraph == here.paragraph && cast.members[event.member].may_be_person();
    let before = |event: &Event| event.member == member;
    scene.back(at).any(before)
        && !scene.back(at).take_while(near).any(before)
        && scene.back(at).take_while(near).any(other)
}

/// The latest named just before `at` whom the text calls by a name that the description tells, though not by its noun: "Marlow
/// manager Bo Roe met his Quorley counterpart, Ann Lee. The Quorley manager".
pub fn told_there(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx, wish: &Wish) -> Option<MemberIx> {
    let here = document.sentence_of(at);
    let near = |event: &&Event| here.0.saturating_sub(event.sentence.0) <= FORGOTTEN;
    let fits = |event: &&Event| {
        let member = &cast.members[event.member];
        member.kind == Kind::Person && wish.named.iter().any(|word| is_called(member, *word))
    };
    scene.back(at).take_while(near).find(fits).map(|event| event.member)
}
