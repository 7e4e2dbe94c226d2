//! Which organisation a description means that tells what it is: "the company", "the budget airline", "the local authority".

use super::cast::Cast;
use super::lists;
use super::member::{Kind, Member};
use super::nominals::Meaning;
use super::phrase::Nominal;
use super::scene::{Case, Event, Scene, Seeker, Wanted, looks_on};
use super::wish::{Wish, is_called};
use super::word::Word;
use crate::document::{Document, Tag};

/// So many sentences before a description with more words than a noun whichever it means has been named.
const RECENT: usize = 2;

/// The organisation spoken of before `nominal`, which has one as its noun, if it may be called so.
pub fn firm_spoken_of(
    document: &Document,
    cast: &Cast,
    scene: &Scene,
    nominal: &Nominal,
    wish: &Wish,
) -> Option<Meaning> {
    let (noun, at) = (document.low(nominal.noun), nominal.range.start);
    let bare = nominal.range.len() == 2;
    if lists::is_vague_organization(noun) || !(bare || is_local(document, nominal) || is_firm(document, nominal)) {
        return None;
    }
    let here = document.get(at)?.sentence;
    let foreign = |member: &Member| {
        wish.words.iter().any(|word| word.nation.is_some() && !is_called(member, *word))
            && member.called.iter().any(|called| called.nation.is_some())
    };
    let apart = |event: &Event| {
        here.0.saturating_sub(event.sentence.0) > RECENT || !event.subject || foreign(&cast.members[event.member])
    };
    let place = matches!(noun, "government" | "country" | "state" | "nation" | "city" | "town");
    let bias = |event: &Event| {
        let member = &cast.members[event.member];
        // "the MCAS system", "GPS" are no company.
        let suits = lists::suits(noun, &member.words);
        let abbreviated = member.kind == Kind::Organization && is_short(&member.words) && !event.subject;
        let unfit = member.words.is_empty()
            || abbreviated
            || !bare && apart(event)
            || member.kind == Kind::Unknown && !member.speaks
            || looks_on(document, event)
            || (member.kind == Kind::Place) != place
            || !(member.speaks || event.subject) && lists::is_medium(&member.words)
            || suits == Some(false);
        let aside = if is_aside(document, event) { -ASIDE } else { 0.0 };
        (!unfit).then_some(if suits == Some(true) { aside + SUITS } else { aside })
    };
    let seeker = Seeker { at, wanted: Wanted::Organization, case: Case::Other, source: true };
    let referent = scene.referent(document, cast, &seeker, None, bias)?;
    Some(Meaning { member: referent.member, confidence: 0.6 * referent.confidence, known: true })
}

/// How much it speaks for a firm that its name has the noun in it: "the airline" of Quill Air.
const SUITS: f32 = 0.5;

/// How much it speaks against a firm that it is named on the side.
const ASIDE: f32 = 1.0;

/// Whether the mention at `event` stands on the side: "its rival Quill Motors", "after Quill Motors left", "shares in Quill Motors", "told Quill Motors".
fn is_aside(document: &Document, event: &Event) -> bool {
    let the = document.low(event.at.prev()) == "the";
    let before = if the { event.at.minus(2) } else { event.at.prev() };
    !event.speaks
        && (document.is_any(before, &["rival", "competitor", "told", "tells"])
            || matches!(document.tag(before), Tag::Preposition | Tag::Subordinator))
}

/// "the local authority", which may be a council.
fn is_local(document: &Document, nominal: &Nominal) -> bool {
    nominal.range.len() == 3 && document.is(nominal.noun, "authority") && document.is(nominal.noun.prev(), "local")
}

/// "the Leeds-based company", "the budget airline", "Britain’s biggest retailer"
pub fn is_firm(document: &Document, nominal: &Nominal) -> bool {
    let low = document.low(nominal.noun);
    let opens = document.is(nominal.range.start, "the") || is_most(document, nominal);
    let central = low == "bank" && document.is(nominal.noun.prev(), "central");
    let hung = || nominal.range.iter().any(|ix| document.tag(ix) == Tag::Preposition);
    lists::is_firm_noun(low) && opens && !central && nominal.range.len() <= FIRM && !hung()
}

/// So many words tell of a firm what it is.
const FIRM: usize = 9;

/// "Britain’s biggest retailer": one of which there is nobody else.
pub fn is_most(document: &Document, nominal: &Nominal) -> bool {
    let mut words = nominal.range.iter().skip_while(|&ix| document.tag(ix) != Tag::Possessive).take(3);
    words.any(|ix| matches!(document.low(ix), "biggest" | "largest" | "oldest" | "leading"))
}

/// Whether a name is one word of which no list says that it is an organisation.
fn is_short(words: &[Word]) -> bool {
    matches!(words, [only] if !only.known.is_organization() && only.low.len() <= 6)
}
