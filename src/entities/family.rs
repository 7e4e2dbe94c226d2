//! Who is whose wife, son or brother, where the text names both.

use super::cast::{Cast, MemberIx};
use super::known::Known;
use super::member::{Kind, Member};
use super::surnames::surname;

/// So many of one family are compared.
const FAMILY: usize = 24;

/// Whom "Mr. Lee’s wife" means, if exactly one person of his name can be it: of his surname and of the
/// sex that `noun` tells, or said to be a wife.
pub fn relative(cast: &Cast, owner: MemberIx, noun: &str) -> Option<MemberIx> {
    let sex = Known::of(noun).kin?;
    let owner_words = &cast.members[owner].words;
    let family_name = surname(owner_words).filter(|_| owner_words.len() > 1)?;
    let suits = |member: &Member| {
        member.kind == Kind::Person
            && member.words.len() > 1
            && surname(&member.words) == Some(family_name)
            && (sex.is_none() || member.sex == sex)
    };
    let family: Vec<MemberIx> =
        cast.namesakes(family_name.hash).filter(|&ix| ix != owner && suits(&cast.members[ix])).take(FAMILY).collect();
    let called: Vec<MemberIx> = family.iter().copied().filter(|&ix| cast.members[ix].is_called(noun)).collect();
    match (&called[..], &family[..]) {
        ([only], _) | ([], [only]) => Some(*only),
        _ => None,
    }
}
