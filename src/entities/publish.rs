//! The cast as it leaves the room: in order, without those who neither have a name nor speak.

use super::alike::even;
use super::cast::{Cast, MemberIx};
use super::member::{Kind, Member};
use super::speaker::Found;
use super::{Entity, EntityIx, People};
use crate::analysis::EntityKind;
use crate::order;

/// The entities and the speakers.
pub fn people(mut cast: Cast, found: Vec<Option<Found>>) -> People {
    for member in &mut cast.members {
        order::by(&mut member.mentions, |&mention| mention);
        member.mentions.dedup();
    }
    let listed = |(ix, member)| Some((first_mention(member).filter(|_| is_listed(member))?, ix));
    let mut kept: Vec<(usize, MemberIx)> = cast.members.iter().enumerate().filter_map(listed).collect();
    order::by(&mut kept, |&(first, ix)| (first, ix));
    let mut place = vec![None; cast.members.len()];
    for (index, &(_, member)) in kept.iter().enumerate() {
        place[member] = Some(EntityIx(index));
    }
    let speakers = found
        .into_iter()
        .map(|found| found.and_then(|found| place[found.member].map(|entity| found.published(entity))))
        .collect();
    let entities = kept.iter().map(|&(_, ix)| entity(&mut cast.members[ix])).collect();
    People { entities, speakers }
}

/// Where the first of its mentions begins, which are in order.
fn first_mention(member: &Member) -> Option<usize> {
    member.mentions.first().map(|mention| mention.start)
}

/// Whether the reader should see it: who speaks, and who surely has a name.
fn is_listed(member: &Member) -> bool {
    member.speaks
        || member.meant && matches!(member.kind, Kind::Person | Kind::Anonymous)
        || member.sure
            && match member.kind {
                Kind::Person => member.words.len() > 1 || member.titled || named(member),
                Kind::Organization => !member.words.is_empty(),
                _ => false,
            }
}

fn named(member: &Member) -> bool {
    member.words.first().is_some_and(|word| word.known.first_name.is_some())
}

fn entity(member: &mut Member) -> Entity {
    Entity {
        name: std::mem::take(&mut member.display).into_owned(),
        kind: match member.kind {
            Kind::Person => EntityKind::Person,
            Kind::Organization | Kind::Place => EntityKind::Organization,
            Kind::Group if !member.withheld => EntityKind::Group,
            Kind::Group | Kind::Anonymous | Kind::Thing => EntityKind::Anonymous,
            Kind::Unknown => EntityKind::Person,
        },
        role: member.role.map(|(_, role)| even(role).into_owned()),
        pronoun: member.pronoun,
        mentions: std::mem::take(&mut member.mentions),
    }
}
