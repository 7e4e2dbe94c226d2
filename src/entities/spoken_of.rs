//! Whom of those spoken of a description means that names no office of theirs.

use super::bearers::{owner_behind, pronoun_behind};
use super::cast::{Cast, MemberIx};
use super::known::Known;
use super::member::{Called, Kind, Member};
use super::nominals::is_rank;
use super::phrase::{Nominal, is_age};
use super::pronouns::{case, sexed};
use super::scene::{Case, Event, Form, Scene, Seeker, Wanted};
use super::wish::{Wish, is_aged, is_called, is_creed, is_known_as_captain_only, is_proper};
use super::withheld::withheld;
use crate::document::{Document, Tag, TokenIx};

/// What one is beside one’s trade.
const POSTS: [&str; 13] = [
    "doctor",
    "chair",
    "chairman",
    "chairwoman",
    "president",
    "head",
    "founder",
    "leader",
    "minister",
    "secretary",
    "organiser",
    "organizer",
    "chief",
];

/// The person who stands out most of those that `nominal` may mean, and how sure that is.
pub fn person_spoken_of(
    document: &Document,
    cast: &Cast,
    scene: &Scene,
    nominal: &Nominal,
    wish: &Wish,
) -> Option<(MemberIx, f32)> {
    let (at, known) = (nominal.range.start, Known::at(document, nominal.noun));
    let bare = nominal.range.len() == 2;
    // "The former captain said he": hardly a woman; "the doctor said she": anybody.
    let end = nominal.range.end;
    let told = || (!bare).then(|| pronoun_behind(document, end))?;
    // "The singer, 29, told her fans"
    let with_age = document.is(end, ",") && document.tag(end.next()) == Tag::Number && document.is(end.plus(2), ",");
    let verb = if with_age { end.plus(3) } else { end };
    let sex = known.noun_sex().or_else(told).or_else(|| owner_behind(document, verb));
    // "the judge" is nobody who is known for something else.
    let aged = is_aged(document, nominal);
    let age = nominal.range.iter().any(|ix| is_age(document, ix));
    let general = is_age(document, nominal.noun)
        || aged
        || is_rank(document, nominal.noun)
        || known.is_general_noun()
        // Who was it once is something else now.
        || wish.past
        || known.is_affiliation()
        || known.is_national();
    // "Front-runner Bo Roe slept. The retired baker said": no trade of his has been told; but he is hardly "the director".
    let trade = |called: &Called| {
        let other = Known::of(called.word);
        let tied = other.kin.is_some() || matches!(called.word, "rival" | "counterpart" | "colleague");
        called.nation.is_none() && !tied && (known.is_office() || other.describes_one() && !other.is_general_noun())
    };
    let known_for = |member: &Member| {
        member.called.iter().any(trade) && !(known.is_player_noun() && is_known_as_captain_only(member))
    };
    // "The group’s chair, Bo Roe, said no. 'It fell,' the ecologist said": one has a trade beside a post.
    let here = document.get(at)?;
    let goes_on = |event: &Event| {
        let just = event.paragraph == here.paragraph && event.sentence.0 + 1 >= here.sentence.0;
        let posts = |called: &Called| !trade(called) || POSTS.contains(&called.word);
        event.speaks && just && cast.members[event.member].called.iter().all(posts)
    };
    let may_have_post = !known.is_office() || wish.noun.offices & Called::by("lawmaker").offices != 0;
    let foreign = |member: &Member| {
        wish.noun.nation.is_some()
            && member.called.iter().any(|called| called.nation.is_some())
            && !is_called(member, wish.noun)
    };
    // "the GOP challenger" is no Democrat.
    let affiliated = |called: &Called| is_creed(called.word);
    let party: Vec<Called> = wish.words.iter().copied().filter(affiliated).collect();
    let opposed = |member: &Member| {
        !party.is_empty() && !party.iter().any(|word| is_called(member, *word)) && member.called.iter().any(affiliated)
    };
    // "Ann Lee sat down. The judge told her": the judge is not she.
    let object = sexed(document.low(verb.next())).filter(|_| document.tag(verb).is_verb());
    let met = object.filter(|_| case(document, verb.next()) == Case::Object).and_then(|(sex, _)| {
        let seeker = Seeker { at, wanted: Wanted::Person(Some(sex)), case: Case::Object, source: false };
        scene.referent(document, cast, &seeker, None, |event| event.quotation.is_none().then_some(0.0))
    });
    let met = met.map(|referent| referent.member);
    // "In his report, the candidate said": he may own the report.
    let acts = |event: &&Event| !(event.possessive && event.form == Form::Pronoun);
    let acting: Vec<MemberIx> = scene
        .back(at)
        .take_while(|event| event.sentence == here.sentence)
        .filter(acts)
        .map(|event| event.member)
        .collect();
    let bias = |event: &Event| {
        let member = &cast.members[event.member];
        let of_another_trade = known_for(member) && !(may_have_post && goes_on(event));
        let unfit = event.quotation.is_some()
            || met == Some(event.member)
            || !aged && acting.contains(&event.member)
            || foreign(member)
            || wish.is_of_other_age(member)
            || wish.past && member.words.is_empty()
            || opposed(member)
            || !general && !age && of_another_trade;
        (!unfit).then(|| {
            let told = wish.words.iter().filter(|word| is_called(member, **word)).count() as f32;
            let untold = wish.words.iter().filter(|word| !is_called(member, **word) && is_proper(word.word));
            let against = if member.called.is_empty() { 0.2 } else { 0.7 };
            let other = if !general && known_for(member) { 0.8 } else { 0.0 };
            0.5 * told - against * untold.count() as f32 - other
        })
    };
    let seeker = Seeker { at, wanted: Wanted::Person(sex), case: Case::Other, source: true };
    let referent = scene.referent(document, cast, &seeker, None, bias)?;
    Some((referent.member, 0.6 * referent.confidence))
}

/// Who acted last in the paragraph, just before `at`, if that is somebody who is only described and may be a man or a woman as
/// `wish` asks: "A neighbor said no. The woman".
pub fn nameless_before(document: &Document, cast: &Cast, scene: &Scene, at: TokenIx, wish: &Wish) -> Option<MemberIx> {
    let here = document.get(at)?;
    let near =
        |event: &&Event| event.paragraph == here.paragraph && here.sentence.0.saturating_sub(event.sentence.0) <= 2;
    let acts = |event: &&Event| {
        let person = matches!(cast.members[event.member].kind, Kind::Person | Kind::Anonymous | Kind::Unknown);
        event.quotation.is_none() && event.subject && person
    };
    let last = scene.back(at).take_while(near).find(acts)?;
    let member = &cast.members[last.member];
    let fits = member.words.is_empty() && (member.sex.is_none() || member.sex == wish.sex);
    fits.then_some(last.member)
}

/// "the Utah Republican", "the real estate mogul": words that one would use for somebody named.
pub fn telling(document: &Document, nominal: &Nominal) -> bool {
    if is_age(document, nominal.noun) || is_rank(document, nominal.noun) {
        return true;
    }
    let known = Known::at(document, nominal.noun);
    let age = nominal.range.iter().any(|ix| is_age(document, ix));
    // "the 34-year-old mother of three"
    if is_aged(document, nominal) {
        return true;
    }
    // "the 34-year-old Italian", "the 29-year-old midfielder"
    let aged = age && nominal.definite;
    // "the former secretary of state"
    let of_state = |ix: TokenIx| document.is(ix.prev(), "secretary") && document.is(ix.next(), "state");
    let hung = nominal.range.iter().any(|ix| document.tag(ix) == Tag::Preposition && !of_state(ix));
    !hung
        && nominal.range.len() <= if aged { 9 } else { 5 }
        && (known.role_noun.is_some() || known.is_affiliation())
        && !withheld(document.low(nominal.noun))
}
