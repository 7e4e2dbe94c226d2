//! Offices by their initials: "the PM" is the prime minister who has been named.

use std::sync::LazyLock;

use super::cast::MemberIx;
use super::known::Known;
use super::names::Name;
use super::speaker::Walk;
use crate::document::{Document, TokenIx, TokenRange};
use crate::lexicon::{lines, parted};

static OFFICES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let text = include_str!("../lexicon/entities/office_initials.txt");
    lines(text).filter_map(|line| parted(line, b'\t')).map(|(short, long)| (short, long.trim_ascii())).collect()
});

/// So many names are looked back on,
const NAMES: usize = 60;
/// and so many tokens before and behind each.
const BESIDE: usize = 9;

/// Who of those named before the token at `at`, at places before `end`, holds the office whose initials stand there: "the PM",
/// "the V-C".
pub fn holder(
    document: &Document,
    names: &[Name],
    of_name: &[Option<(MemberIx, f32)>],
    at: TokenIx,
    end: usize,
) -> Option<MemberIx> {
    if !document.is(at.prev(), "the") || !document.is_capitalized(at) {
        return None;
    }
    let short = initials(document, at);
    let mut offices: Vec<&str> = OFFICES.iter().filter(|(key, _)| *key == short).map(|(_, long)| *long).collect();
    // "Health CS Ann Lee"
    if Known::at(document, at).is_short_office() {
        offices.push(&short);
    }
    if offices.is_empty() {
        return None;
    }
    let named = names.get(..end)?.iter().zip(of_name).enumerate().rev().take(NAMES);
    let mut holders =
        named.filter(|(_, (name, _))| name.core.start < at && name.words.len() + usize::from(name.title.is_some()) > 1);
    holders.find_map(|(index, (name, member))| {
        let before = index.checked_sub(1).map(|before| &names[before]).filter(|before| before.words.len() > 1);
        let floor = before.map_or(TokenIx(0), |before| before.mention.end);
        let holds = offices.iter().any(|office| stands_beside(document, name, floor, office));
        member.filter(|_| holds).map(|(member, _)| member)
    })
}

impl Walk<'_, '_> {
    /// Somebody whose office stands at `range` by its initials, which are no name: "the PM".
    pub(super) fn initialled(&self, range: TokenRange) -> Option<(MemberIx, TokenIx)> {
        let at = range.start.next();
        let end = self.names.partition_point(|name| name.mention.start < at);
        if range.len() != 2 {
            return None;
        }
        holder(self.document, self.names, &self.cast.of_name, at, end).map(|member| (member, at))
    }
}

/// The letters at `at`, those of "V-C" without what joins them.
fn initials(document: &Document, at: TokenIx) -> String {
    let low = document.low(at);
    let next = at.plus(2);
    let joined = document.is(at.next(), "-") && document.low(next).len() == 1 && document.is_glued(next);
    let rest = if joined { document.low(next) } else { "" };
    [low, rest].concat()
}

/// Whether the office `sought` is what stands before the name, behind the one that ends at `floor`, or behind it: "Prime Minister Ann
/// Lee", "Ann Lee, the prime minister,".
fn stands_beside(document: &Document, name: &Name, floor: TokenIx, sought: &str) -> bool {
    let core = name.core;
    let here = document.get(core.start).map(|token| token.sentence);
    let within = |ix: &TokenIx| document.get(*ix).map(|token| token.sentence) == here;
    // "Prime Minister Ann Lee and Senator Bo Roe": what he is stands in his own title.
    let office = |title: &TokenRange| title.iter().any(|ix| Known::at(document, ix).office().is_some());
    let own = name.title.filter(office).map(|title| title.start);
    let first = own.unwrap_or(TokenIx(core.start.0.saturating_sub(BESIDE)).max(floor));
    // "The prime minister met Ann Lee"
    let before = TokenRange::new(first, core.start).iter().rev().take_while(|&ix| !document.tag(ix).is_finite());
    let behind = TokenRange::new(core.end, core.end.plus(BESIDE)).iter();
    before.chain(behind).filter(within).any(|ix| reads(document, ix, sought))
}

/// Whether the words of `office` stand from `at` on, whatever hyphens there are between them.
fn reads(document: &Document, at: TokenIx, office: &str) -> bool {
    let mut at = at;
    for word in office.split(' ') {
        if document.is(at, "-") {
            at = at.next();
        }
        if !document.is(at, word) {
            return false;
        }
        at = at.next();
    }
    true
}
