//! The whole of a word or a name of which only a part was taken for who speaks: "her sister-in-law", "Ybarra de la Cruz", "no one".

use crate::document::{Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

static PARTICLES: WordSet = WordSet::of(include_str!("../../lexicon/entities/particles.txt"));

/// So many words a hyphen or a particle ties to one.
const TIED: usize = 4;

/// Takes in all of what is one word or one name with who speaks.
pub fn with_all_of_its_name(reader: &Reader, draft: &mut Draft) {
    let Voice::Written(source) = draft.voice else { return };
    if source.is_empty() || reader.quoted(source.start) {
        return;
    }
    let mut whole = source;
    let ties = |ix: TokenIx| reader.is(ix, "-") && reader.joins(ix);
    let mut end = source.end;
    for _ in 0..TIED {
        // "US-75"
        if ties(whole.start.prev()) && reader.tag(whole.start) != Tag::Number {
            whole.start = whole.start.minus(2);
        }
        if ties(end) {
            end = end.plus(2);
        }
    }
    // "His mother-in-[law]"
    if whole.start < source.start {
        let floor = reader.document.sentence_at(source.start).start;
        whole.start = reader.phrase_ending_at(whole.start, floor).map_or(whole.start, |noun| noun.start);
    }
    // "the Dover-based mill", "the union-backed minister": that only describes what stands behind it.
    if reader.tag(end.prev()).is_nominal() && !reader.tag(end).is_nominal() {
        whole.end = end;
    }
    whole.end = behind_particles(reader, whole.end);
    if reader.is(whole.start, "one") && reader.is(whole.start.prev(), "no") {
        whole.start = whole.start.prev();
    }
    let else_ = whole.end;
    let anyone = ["someone", "somebody", "anyone", "anybody", "everyone", "everybody", "no-one", "nobody"];
    if reader.is(else_, "else") && reader.any(else_.prev(), &anyone) {
        whole.end = else_.next();
        draft.cue =
            draft.cue.map(|cue| if cue.start == else_ && cue.len() > 1 { cue.starting(whole.end) } else { cue });
    }
    let taken = draft.content.iter().chain(&draft.cue).any(|range| range.overlaps(whole));
    if whole != source && !taken && reader.document.same_sentence(whole.start, whole.end.prev()) {
        draft.voice = Voice::Written(whole);
    }
}

/// Where a name ends that goes on behind particles at `end`: "Ybarra | de la Cruz".
fn behind_particles(reader: &Reader, end: TokenIx) -> TokenIx {
    let named = |ix: TokenIx| reader.tag(ix) == Tag::Proper && reader.capital(ix);
    let particles = TokenRange::new(end, end.plus(TIED - 1))
        .iter()
        .take_while(|&ix| PARTICLES.has(reader.low(ix)) && !reader.capital(ix));
    let behind = end.plus(particles.count());
    if behind > end && named(end.prev()) && named(behind) { behind.next() } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn what_is_tied_to_who_speaks_speaks_with_it() {
        let cases = [
            ("[Her sister]-in-law <said> {it leaked}.", "Her sister-in-law"),
            ("His mother-in-[law] <said> {it leaked}.", "His mother-in-law"),
            ("On-[screen text] <reads> {it leaked}.", "On-screen text"),
            ("[Dover]-based mill <said> {it leaked}.", "Dover"),
            ("[Dover]-based, the mill <said> {it leaked}.", "Dover"),
            ("The flood–[the worst] <says> {it leaked}.", "the worst"),
            ("US-[75 from Dover] <reads> {it leaked}.", "75 from Dover"),
            ("{It leaked}, <said> [Ybarra] de la Cruz.", "Ybarra de la Cruz"),
            ("{It leaked}, <said> [Ludo] van der Merwe, a baker.", "Ludo van der Merwe"),
            ("{It leaked}, <said> [Ybarra] de facto.", "Ybarra"),
            ("{It leaked}, <said> [the mayor] de Cruz met.", "the mayor"),
            ("No [one] <ever said> {it leaked}.", "No one"),
            ("[One] <said> {it leaked}.", "One"),
            ("[Someone] <else said> {it leaked}.", "Someone else"),
            ("[Nobody] <said> {it leaked}.", "Nobody"),
        ];
        marked::check(&cases, |marked| marked::source(marked, with_all_of_its_name));
    }

    #[test]
    fn else_is_no_part_of_the_report() {
        let cases = [("[Someone] <else said> {it leaked}.", "said"), ("[Someone] <said> {it leaked}.", "said")];
        marked::check(&cases, |marked| marked::cue(marked, with_all_of_its_name));
    }
}
