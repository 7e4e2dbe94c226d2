//! Which of the attributions that share words stays.

use super::propose::{Proposal, is_certain};
use super::sight::Sight;
use crate::document::{Style, TokenIx, TokenRange};
use crate::order;
use crate::quotes::attitude;
use crate::quotes::desk::Desk;
use crate::quotes::draft::{Draft, Voice, point_anew};
use crate::quotes::evidence::Evidence;
use crate::quotes::unsaid;
use crate::quotes::viewpoint;

/// Less likely than this to be right an attribution is dropped, [`reported`] counted in.
const KEEP: f32 = 0.25;
/// The same for what the rules found an attribution for beside its marks. Without one, what stands in marks is a title or a
/// slogan more often than not.
const KEEP_CERTAIN: f32 = 0.15;
/// The same for what nobody is named for, which is of less use, and outside of news seldom said at all.
/// Settled, as [`CUE_KEEPS`], by the mean of several orders on dev.
const KEEP_NOBODY: f32 = 0.35;
/// How much it counts that the source is right too: in whether an attribution stays, and in which goes first.
const SOURCE_KEEPS: f32 = 0.5;
const SOURCE_LEADS: f32 = 0.8;

/// Fewest words of a quotation that is always taken for something said where it makes a sentence of its own.
const FEWEST: usize = 4;

/// How much it counts that something is reported at all, whatever it is: a cue that is likelier than [`EVEN`] keeps an
/// attribution whose content is doubtful, and a less likely one drops it. Cross-validation on the training articles favoured
/// values up to this; that it is no lower was settled by the mean of several orders on dev. Tables and crosswords still hold no
/// quotes.
const CUE_KEEPS: f32 = 0.9;
const EVEN: f32 = 0.35;
/// Fewest words of a content that a likely cue keeps.
const FEWEST_REPORTED: u32 = 3;

/// What its cue adds to how likely `proposal` is. To content that is short or that nobody is named for it adds nothing:
/// such is found where nothing is reported, in tables and in clues of crosswords.
fn reported(sight: &Sight, proposal: &Proposal) -> f32 {
    let adds = proposal.head.map_or(0.0, |_| CUE_KEEPS * (proposal.sure[0] - EVEN));
    let words = sight.words(&proposal.draft.content).all;
    let bare = words < FEWEST_REPORTED || proposal.draft.voice == Voice::Nobody;
    if bare { adds.min(0.0) } else { adds }
}

fn likely(proposal: &Proposal, source: f32) -> f32 {
    proposal.worth * (1.0 - source) + proposal.draft.confidence * source
}

/// Who has a token already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Taken {
    Free,
    /// The turn of a talk.
    ByTurn,
    /// Another attribution.
    ByOne,
}

/// Leaves on the desk, of the judged `proposals`, the likeliest that share no words, in the order of the heads.
pub fn choose(desk: &mut Desk, sight: &Sight, mut proposals: Vec<Proposal>) {
    let viewpoint = |proposal: &Proposal| viewpoint::is_one(desk.reader, &proposal.draft);
    let lead = |proposal: &Proposal| if viewpoint(proposal) { 1.0 } else { likely(proposal, SOURCE_LEADS) };
    let leads = proposals.iter().map(lead);
    let mut order: Vec<(f32, usize)> = leads.zip(0..).collect();
    order::by(&mut order, |&(lead, _)| order::falling(order::of_score(lead)));
    let carried = carried(desk);
    let mut taken = vec![Taken::Free; desk.reader.document.tokens.len()];
    let mut settled = vec![false; desk.drafts.len()];
    let mut kept = vec![false; proposals.len()];
    for &(_, place) in &order {
        let proposal = &mut proposals[place];
        if proposal.ruled.is_some_and(|ruled| settled[ruled]) {
            continue;
        }
        leave_cue(proposal, &taken);
        let proposal = &proposals[place];
        let draft = &proposal.draft;
        // The form of a text, which the weights hardly know, tells the turns of a talk.
        let formed = matches!(draft.evidence, Evidence::Transcript | Evidence::Interview);
        let needed = formed || viewpoint(proposal) || proposal.ruled.is_some_and(|ruled| carried[ruled]);
        // What a turn quotes is somebody else's as well.
        let quotes = draft.content.iter().all(|range| desk.reader.opens_quotation(range.start));
        let most = if quotes { Taken::ByTurn } else { Taken::Free };
        let free = || words(proposal).all(|ix| taken[ix.0] <= most);
        let stays = || {
            likely(proposal, SOURCE_KEEPS) + reported(sight, proposal) >= least(desk, proposal)
                || is_sentence(desk, draft)
        };
        // "Lee said it rained, and Roe agreed" is what Lee said.
        let besides = unsaid::acts_besides(desk.reader, draft);
        if besides || !(needed || stays() && free()) {
            continue;
        }
        kept[place] = true;
        if let Some(ruled) = proposal.ruled {
            settled[ruled] = true;
        }
        let by = if formed { Taken::ByTurn } else { Taken::ByOne };
        words(proposal).for_each(|ix| taken[ix.0] = taken[ix.0].max(by));
    }
    for (_, place) in order {
        let proposal = &proposals[place];
        if proposal.ruled.is_some_and(|ruled| !settled[ruled]) && is_attributed(proposal.draft.evidence) {
            let left = left_of(desk, &proposal.draft, &taken);
            if !left.is_empty() {
                kept[place] = true;
                settled[proposal.ruled.unwrap_or_default()] = true;
                left.iter().flat_map(|range| range.iter()).for_each(|ix| taken[ix.0] = Taken::ByOne);
                yield_cue(&mut proposals, &kept, place);
                proposals[place].draft.content = left;
            }
        }
    }
    // "The court heard {he was up} and sent a text which read: {‘Still up.’}", where only the clause is left.
    let mut lost = Vec::new();
    for range in desk.drafts.iter().flat_map(|draft| draft.content.iter().skip(1)) {
        if is_led(desk, *range) && range.iter().all(|ix| taken[ix.0] == Taken::Free) {
            range.iter().for_each(|ix| taken[ix.0] = Taken::ByOne);
            lost.push(Draft::new(vec![*range], None, Voice::Nobody, Evidence::Bare));
        }
    }
    // The rules' drafts point to one another by place.
    let mut place_of = vec![None; desk.drafts.len()];
    let mut drafts = Vec::new();
    for (proposal, _) in proposals.into_iter().zip(kept).filter(|(_, kept)| *kept) {
        if let Some(ruled) = proposal.ruled {
            place_of[ruled] = Some(drafts.len());
        }
        drafts.push(proposal.draft);
    }
    point_anew(&mut drafts, &place_of);
    drafts.extend(lost);
    desk.drafts = drafts;
}

/// How likely the proposal must be.
fn least(desk: &Desk, proposal: &Proposal) -> f32 {
    let draft = &proposal.draft;
    let certain = is_certain(draft.evidence);
    let nobody = draft.voice == Voice::Nobody && !certain;
    // “It rained, an inquest heard”
    if (certain || draft.evidence == Evidence::Fronted) && draft.cue.is_some() {
        return KEEP_CERTAIN;
    }
    if nobody {
        // "It is understood that it leaks", "Staff have been told it leaks", "Asked about the leak, Lee said"
        let known = is_held(desk, draft) || is_told(desk, proposal) || is_asked(desk, draft);
        return if known { KEEP_CERTAIN } else { KEEP_NOBODY };
    }
    // The weights saw few of either.
    let rare = attitude::is_to_something(desk.reader, draft)
        // "The union maintains that it was not told"
        || draft.evidence == Evidence::That && !begins_with_verb(desk, draft);
    match is_plea(desk, draft) {
        _ if rare => f32::MIN,
        true => KEEP_CERTAIN,
        false => KEEP,
    }
}

/// Whether the content is a quotation that makes sentences of its own, that a comma within its marks parts from the rest of the
/// sentence that it opens, that a colon leads into ("sent a text which read:") or parts from the rest of a headline: whoever
/// says them, they are said.
fn is_sentence(desk: &Desk, draft: &Draft) -> bool {
    let reader = desk.reader;
    let whole = |range: &TokenRange| {
        let double = reader.quotation(range.start).is_some_and(|quotation| reader.style(quotation) == Style::Double);
        let sentence = |ix: TokenIx| reader.document.sentence_at(ix);
        let headed = || {
            let quotation = reader.quotation(range.start).filter(|_| reader.opens_quotation(range.start));
            quotation.is_some_and(|quotation| reader.parts_headline(quotation))
        };
        let opens = double && reader.opens_quotation(range.start) && sentence(range.start).start == range.start;
        headed()
            || is_led(desk, *range)
            || opens && (sentence(range.end.prev()).end == range.end || ends_by_comma(desk, *range))
    };
    draft.content.iter().any(|range| reader.words(*range) >= FEWEST) && draft.content.iter().all(whole)
}

/// Whether `range` ends with a quotation of a clause and a comma within its marks: “We don’t know who they are,” Lee from his desk.
fn ends_by_comma(desk: &Desk, range: TokenRange) -> bool {
    let reader = desk.reader;
    let Some(quotation) = reader.quotation(range.end.prev()) else { return false };
    let tokens = reader.document.quotation(quotation).tokens;
    let clause = tokens.iter().any(|ix| reader.tag(ix).is_finite());
    tokens.end == range.end && reader.is(range.end.minus(2), ",") && clause && !reader.is_title(quotation)
}

/// Whether a colon leads into the quotation, which goes on to the end of its sentence.
fn is_led(desk: &Desk, range: TokenRange) -> bool {
    let reader = desk.reader;
    reader.is(range.start.prev(), ":")
        && reader.capital(range.start.next())
        && reader.opens_quotation(range.start)
        && reader.document.sentence_at(range.end.prev()).end == range.end
}

/// Whether the rules found that "it" is said or held, by nobody in particular.
fn is_held(desk: &Desk, draft: &Draft) -> bool {
    let it = |cue: TokenRange| desk.reader.is(cue.start.prev(), "it") || desk.reader.is(cue.start, "it");
    draft.evidence == Evidence::Unnamed && draft.cue.is_some_and(it)
}

/// Whether it is what somebody was asked at the head of the sentence.
fn is_asked(desk: &Desk, draft: &Draft) -> bool {
    let head = |ix: TokenIx| desk.reader.document.sentence_at(ix).start == ix;
    draft.cue.is_some_and(|cue| desk.reader.is(cue.start, "asked") && head(cue.start))
}

/// Whether it is told by what somebody hears: "Staff have been told that it leaks".
fn is_told(desk: &Desk, proposal: &Proposal) -> bool {
    const HEARD: [&str; 6] = ["advise", "assure", "inform", "remind", "tell", "warn"];
    let verb = proposal.head.filter(|head| head.passive).and_then(|head| desk.reader.verb(head.at));
    let clause = || {
        let verbs = |range: &TokenRange| range.iter().any(|ix| desk.reader.tag(ix).may_be_finite());
        proposal.draft.content.iter().any(verbs)
    };
    verb.is_some_and(|verb| HEARD.contains(&verb.verb.lemma)) && clause()
}

/// "adds to the storm that has broken": no clause that is told begins with its verb.
fn begins_with_verb(desk: &Desk, draft: &Draft) -> bool {
    draft.content.first().is_some_and(|content| desk.reader.tag(content.start).may_be_finite())
}

/// "denies murder", "maintains his innocence": how somebody answers a charge, as the rules found it.
fn is_plea(desk: &Desk, draft: &Draft) -> bool {
    let Some(cue) = draft.cue.filter(|_| draft.evidence == Evidence::Object) else { return false };
    let verb = desk.reader.verb(cue.end.prev());
    verb.is_some_and(|known| matches!(known.verb.lemma, "admit" | "deny" | "maintain" | "protest" | "concede"))
}

/// Whether the draft rests on its quotation marks and on words about who speaks.
fn is_attributed(evidence: Evidence) -> bool {
    is_certain(evidence) && !matches!(evidence, Evidence::Bare | Evidence::Alone)
}

/// The quotations of `draft` that make sentences of their own and that nobody has taken, though something else of it is:
/// “It leaks,” Lee said, going on to say that it always had.
fn left_of(desk: &Desk, draft: &Draft, taken: &[Taken]) -> Vec<TokenRange> {
    let reader = desk.reader;
    let free = |range: &&TokenRange| {
        let quotation = reader.quotation(range.start).filter(|_| reader.opens_quotation(range.start));
        let double = quotation.is_some_and(|quotation| reader.style(quotation) == Style::Double);
        let sentence =
            reader.capital(range.start.next()) && quotation.is_some_and(|quotation| desk.is_closed_off(quotation));
        double && sentence && range.iter().all(|ix| taken[ix.0] == Taken::Free)
    };
    draft.content.iter().filter(free).copied().collect()
}

/// Leaves to another the words before the head of the cue that are a cue of its own already: “It leaks,” Lee \<said>,
/// \<going on to say> that it always had.
fn leave_cue(proposal: &mut Proposal, taken: &[Taken]) {
    let free = |ix: TokenIx| taken[ix.0] < Taken::ByOne;
    let (Some(cue), Some(head)) = (proposal.draft.cue, proposal.head) else { return };
    if let Some(last) = cue.iter().rev().find(|&ix| !free(ix))
        && last < head.tokens.start
    {
        proposal.draft.cue = Some(cue.starting(last.next()));
    }
}

/// Takes the cue of the proposal at `place` out of the cues of those kept that swallowed it.
fn yield_cue(proposals: &mut [Proposal], kept: &[bool], place: usize) {
    let Some(cue) = proposals[place].draft.cue else { return };
    for (other, proposal) in proposals.iter_mut().enumerate().filter(|(other, _)| kept[*other]) {
        if let (Some(wide), Some(head)) = (proposal.draft.cue, proposal.head)
            && other != place
            && wide.start <= cue.start
            && cue.end <= head.at
            && head.at < wide.end
        {
            proposal.draft.cue = Some(wide.starting(cue.end));
        }
    }
}

/// For each draft of the rules whether another carries it on.
fn carried(desk: &Desk) -> Vec<bool> {
    let mut out = vec![false; desk.drafts.len()];
    for draft in &desk.drafts {
        if let Voice::Carried(place) = draft.voice
            && let Some(slot) = out.get_mut(place)
        {
            *slot = true;
        }
    }
    out
}

fn words(proposal: &Proposal) -> impl Iterator<Item = TokenIx> {
    // The cue of a sentence that leads to a quotation has content of its own there.
    let cue = proposal.draft.cue.as_ref().filter(|_| proposal.draft.evidence != Evidence::Lead);
    let ranges = proposal.draft.content.iter().chain(cue);
    ranges.flat_map(|range: &TokenRange| range.iter())
}
