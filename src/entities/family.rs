//! Who is whose wife, son or brother, where the text names both.

use super::bearers::stands_for_town;
use super::cast::{Cast, MemberIx, NAMESAKES};
use super::known::{Known, Sex};
use super::lists;
use super::member::{Kind, Member};
use super::names::Name;
use super::surnames::surname;
use super::word::Word;
use crate::document::{Document, Tag, TokenIx};

/// So many sentences stand between somebody and "his wife" at the most.
const NEAR: usize = 3;

/// And so many where nobody else is named in between.
const LONG: usize = 12;

/// So many of one family are compared.
const FAMILY: usize = 24;

/// Whom "Mr. Lee’s wife" means, if exactly one person of his name can be it: of his surname and of the
/// sex that `noun` tells, or said to be a wife.
pub fn relative(cast: &Cast, owner: MemberIx, noun: &str) -> Option<MemberIx> {
    let sex = Known::of(noun).kin?;
    let family_name = family_of(&cast.members[owner])?;
    let suits = |member: &Member| {
        member.kind == Kind::Person && family_of(member) == Some(family_name) && (sex.is_none() || member.sex == sex)
    };
    let family: Vec<MemberIx> =
        cast.namesakes(family_name.hash).filter(|&ix| ix != owner && suits(&cast.members[ix])).take(FAMILY).collect();
    let called: Vec<MemberIx> = family.iter().copied().filter(|&ix| cast.members[ix].is_called(noun)).collect();
    match (&called[..], &family[..]) {
        ([only], _) => Some(*only),
        // "his grandmother" is not his wife, and "his cousin" anybody.
        ([], [only]) if sex.is_some() && !noun.starts_with("grand") => Some(*only),
        _ => None,
    }
}

/// The surname of the member’s family, which need not be in its name.
fn family_of<'m, 'd>(member: &'m Member<'d>) -> Option<&'m Word<'d>> {
    if member.words.len() > 1 { surname(&member.words) } else { member.family.as_ref() }
}

/// Whether the name stands beside a word of kinship: "his son, Bo Roe", "the third of five children of Bo Roe".
pub fn is_told_as_kin(document: &Document, name: &Name) -> bool {
    let before = name.mention.start.prev();
    let joined = document.is_any(before, &[",", "of", "to"]);
    let noun = document.low(if joined { before.prev() } else { before });
    let born = noun == "born" && document.is(before, "to");
    let of_kin = |noun: &str| Known::of(noun).kin.is_some();
    born || of_kin(noun) || lists::singular(noun).is_some_and(|one| of_kin(&one))
}

/// Whether the first name of one is a middle name of the other, which fathers and sons may share: "James Roe" and "Edmund James Roe".
pub fn shares_middle_name(member: &Member, name: &Name) -> bool {
    let (one, other) = (&*member.words, &*name.words);
    let is_middle = |first: Option<&Word>, words: &[Word]| {
        first.is_some_and(|first| words.iter().skip(1).any(|word| word == first))
    };
    one.len() != other.len() && (is_middle(one.first(), other) || is_middle(other.first(), one))
}

impl<'d> Cast<'d> {
    /// "His wife, Ann, slept": she is a woman, and of the family of whoever has been named before.
    pub(super) fn relate(&mut self, document: &'d Document<'d>, names: &'d [Name<'d>], index: usize, member: MemberIx) {
        let name = &names[index];
        let before = name.mention.start.prev();
        let noun = if document.low(before) == "," { before.prev() } else { before };
        let Some(Some(sex)) = Known::at(document, noun).kin.filter(|_| name.title.is_none()) else { return };
        let this = &mut self.members[member];
        this.kind = if this.kind == Kind::Unknown { Kind::Person } else { this.kind };
        this.tell_sex(Some(sex));
        let Some((owner, told)) = self.kin_owner(document, names, index, noun) else { return };
        let Some(family) = surname(&self.members[owner].words).filter(|_| self.members[owner].words.len() > 1).cloned()
        else {
            return;
        };
        self.members[owner].sex = self.members[owner].sex.or(told);
        self.index(member, family.hash);
        let this = &mut self.members[member];
        this.family = Some(family);
        this.call(document.low(noun));
    }

    /// Whose the relative at `noun` is, and the sex that "his" tells of him.
    fn kin_owner(
        &self,
        document: &Document,
        names: &[Name],
        index: usize,
        noun: TokenIx,
    ) -> Option<(MemberIx, Option<Sex>)> {
        let before = noun.prev();
        if document.tag(before) == Tag::Possessive {
            let owner = names[..index].iter().rposition(|other| other.mention.end == before)?;
            return Some((self.of_name[owner]?.0, None));
        }
        if document.is(before, "whose") {
            let end = if document.is(before.prev(), ",") { before.minus(2) } else { before.prev() };
            let owner = index.checked_sub(1).filter(|&owner| names[owner].mention.end == end.next())?;
            return Some((self.of_name[owner]?.0, None));
        }
        let told = match document.low(before) {
            "his" => Sex::Man,
            "her" => Sex::Woman,
            _ => return None,
        };
        let here = document.sentence_of(noun);
        let start = |other: usize| names[other].mention.start;
        // Who is only named in her words has no wife here, however long she speaks.
        let earlier = (0..index).rev().filter(|&other| !document.is_quoted(start(other))).take(NAMESAKES).enumerate();
        let near = |&(place, other): &(usize, usize)| {
            let sentences = here.0.saturating_sub(document.sentence_of(start(other)).0);
            sentences <= if place == 0 { LONG } else { NEAR }
        };
        // "He died at Garth Hall, said his wife, Ann"
        let placed = |other: usize| document.is(start(other).prev(), "at") || stands_for_town(document, &names[other]);
        let owners = earlier.take_while(near).filter_map(|(_, other)| {
            let (owner, sure) = self.of_name[other]?;
            let town = self.members[owner].kind == Kind::Unknown && placed(other);
            (!town).then_some((owner, sure))
        });
        let mut owners = owners.map(|(owner, _)| owner).filter(|&owner| self.members[owner].may_be_person());
        owners.find(|&owner| self.members[owner].sex.is_none_or(|sex| sex == told)).map(|owner| (owner, Some(told)))
    }
}
