//! What is set right on every finished draft, whichever rule or weights had the last word on it.
//!
//! In which order is told by [`mend`] and, for what concerns one draft, by [`mend_alone`]. Where what is said begins and ends:
//!
//! | file | asks |
//! |---|---|
//! | [`verb`] | which words of the cue report? |
//! | [`edge`] | where does the cue end? |
//! | [`addressed`] | in what was it said, and to whom? |
//! | [`day`] | when was it said? |
//! | [`deed`] | what did the source do next? |
//! | [`that`] | is “that” part of what is said? |
//! | [`noun`] | where does a clause that hangs on a noun end? |
//! | [`relative`] | where does one that stands in a relative clause? |
//! | [`subordinate`] | where does one that stands in another clause? |
//! | [`beyond`] | what stands behind it in the sentence? |
//! | [`onward`] | where does it go on behind a conjunction? |
//! | [`parted`] | what parts it from its speaker, or stands in it? |
//! | [`within`] | what is told of a speech or in a journal? |
//! | [`sign`] | which sign belongs to its number? |
//! | [`lost`] | what did a comma cut off from it? |
//! | [`expected`] | of whom is it expected? |
//! | [`turns`] | where does another report begin? |
//! | [`resumed`] | what goes on behind a relative clause? |
//!
//! Who says it:
//!
//! | file | asks |
//! |---|---|
//! | [`opening`] | who speaks, where the sentence opens with something else? |
//! | [`main`] | who is the subject behind those commas? |
//! | [`described`] | is that but a description of who speaks? |
//! | [`bracketed`] | is that but in brackets before the name? |
//! | [`listed`] | who else stands with who speaks? |
//! | [`fields`] | is that but one of what a department is for? |
//! | [`stands`] | is that but where somebody stands? |
//! | [`asides`] | who else acts in the sentence? |
//! | [`whose`] | whose words are they, where another noun stands nearer? |
//! | [`crowd`] | who stands right before the verb? |
//! | [`branded`] | who calls it that, told in the passive? |
//! | [`aloud`] | who sent or showed what is read in a writing? |
//! | [`how`] | whose word for it is a quotation? |
//! | [`portion`] | of how many do so many speak? |
//! | [`whole`] | what is one word or one name with who speaks? |
//! | [`prompted`] | who was moved to say it, or filed it? |
//! | [`share`] | who spoke in the report before? |
//! | [`headed`] | who speaks in a headline? |
//! | [`title`] | who tells what a headline says? |

mod addressed;
mod aloud;
mod asides;
mod beyond;
mod bracketed;
mod branded;
#[cfg(test)]
mod cases;
mod crowd;
mod day;
mod deed;
mod described;
mod edge;
mod expected;
mod fields;
mod headed;
mod how;
mod listed;
mod lost;
mod main;
mod noun;
mod onward;
mod opening;
pub mod parted;
mod portion;
mod prompted;
mod relative;
mod resumed;
mod share;
mod sign;
mod stands;
mod subordinate;
mod that;
mod title;
mod turns;
mod verb;
mod whole;
mod whose;
mod within;

use super::draft::{Draft, Voice, point_anew};
use super::reader::Reader;
use super::viewpoint;
pub use beyond::CLAIMS;
pub use branded::is_word_for_something;
pub use subordinate::{is_in_opening_clause, opens_clause};
pub use that::{is_known, points_to};

/// Sets `drafts` right.
pub fn mend(reader: &Reader, drafts: &mut Vec<Draft>) {
    for draft in drafts.iter_mut() {
        mend_alone(reader, draft);
    }
    let gone: Vec<bool> = drafts
        .iter()
        .map(|draft| {
            asides::is_only_asked(reader, draft)
                || asides::tells_nobody(reader, draft)
                || asides::is_for_somebody(reader, draft)
                || parted::only_points(reader, draft)
                || parted::tells_when_only(reader, draft)
                || parted::is_method(reader, draft)
        })
        .collect();
    leave_out(drafts, &gone);
    let parts = asides::are_parts(drafts);
    if parts.contains(&true) {
        leave_out(drafts, &parts);
    }
    aloud::part_what_is_read(reader, drafts);
    parted::part_marked_word(reader, drafts);
    subordinate::part_from_main_clause(reader, drafts);
    branded::give_to_agent(reader, drafts);
    how::give_to_who_puts_it(reader, drafts);
    headed::give_headline(reader, drafts);
    headed::give_headline_to_its_subject(reader, drafts);
    title::tell_headline(reader, drafts);
    beyond::part_denial(reader, drafts);
    turns::end_before_who_answers(reader, drafts);
    turns::part_further_report(reader, drafts);
    turns::part_further_call(reader, drafts);
    turns::part_what_is_said_next(reader, drafts);
    turns::part_what_another_says(reader, drafts);
    turns::part_relative_report(reader, drafts);
    turns::part_naming_clause(reader, drafts);
    turns::join_quoted_halves(reader, drafts);
    beyond::join_halves(reader, drafts);
    beyond::join_further_halves(reader, drafts);
    onward::go_on(reader, drafts);
    share::add_to_the_sentence_before(reader, drafts);
    share::go_on_behind_a_colon(reader, drafts);
    resumed::add_main_report(reader, drafts);
    resumed::part_inner_report(reader, drafts);
    resumed::add_what_is_called(reader, drafts);
    for draft in drafts.iter_mut() {
        opening::with_its_last_words(reader, draft);
    }
}

/// Leaves out those of `drafts` that are `gone`.
fn leave_out(drafts: &mut Vec<Draft>, gone: &[bool]) {
    let mut place_of = Vec::with_capacity(drafts.len());
    let mut kept = 0;
    for &gone in gone {
        place_of.push((!gone).then_some(kept));
        kept += usize::from(!gone);
    }
    let mut stays = gone.iter().map(|gone| !gone);
    drafts.retain(|_| stays.next().unwrap_or(true));
    point_anew(drafts, &place_of);
}

/// Sets one draft right, by itself.
fn mend_alone(reader: &Reader, draft: &mut Draft) {
    find_who_speaks(reader, draft);
    begin_behind_when(reader, draft);
    tell_who_speaks(reader, draft);
    end_cue(reader, draft);
    end_content(reader, draft);
}

/// Who speaks, where another noun or clause was taken for it.
fn find_who_speaks(reader: &Reader, draft: &mut Draft) {
    if let Some(cue) = draft.cue {
        draft.cue = Some(verb::reporting(reader, cue));
    }
    if let Some((source, cue)) =
        opening::behind_its_making(reader, draft).or_else(|| opening::with_its_day(reader, draft))
    {
        draft.voice = Voice::Written(source);
        draft.cue = Some(cue);
    }
    if opening::heads_by_a_label(reader, draft) {
        draft.voice = Voice::Nobody;
    }
    if let Some(name) = opening::before_its_topic(reader, draft) {
        draft.voice = Voice::Written(name);
    }
    if let Some((source, cue)) = opening::named_by_its_cue(reader, draft) {
        draft.voice = Voice::Written(source);
        draft.cue = Some(cue);
    }
    if let Some(source) = opening::behind_its_occasion(reader, draft) {
        draft.voice = Voice::Written(source);
    }
    opening::with_its_title(reader, draft);
    opening::with_its_author(reader, draft);
    opening::round_its_verb(reader, draft);
    opening::with_its_place(reader, draft);
    opening::with_its_name_in_marks(reader, draft);
    opening::without_its_medium(reader, draft);
    main::take_subject(reader, draft);
    main::before_its_deed(reader, draft);
    main::behind_its_relative_clause(reader, draft);
    main::turn_back_object(reader, draft);
    main::put_right_who_tells(reader, draft);
    within::give_to_who_says_it_there(reader, draft);
    within::in_a_journal(reader, draft);
    bracketed::behind_its_bracket(reader, draft);
    stands::behind_its_place(reader, draft);
    stands::behind_its_charge(reader, draft);
    fields::with_whole_name(reader, draft);
    portion::with_its_whole(reader, draft);
    asides::turn_back(reader, draft);
    asides::heard_said(reader, draft);
    asides::left_saying(reader, draft);
    parted::in_relative_clause(reader, draft);
    parted::without_titles(reader, draft);
    parted::behind_its_joint(reader, draft);
    parted::before_its_place(reader, draft);
    asides::end_before_answer(reader, draft);
}

/// When, in what and to whom it was said, which is none of what was said.
fn begin_behind_when(reader: &Reader, draft: &mut Draft) {
    day::before_its_day(reader, draft);
    addressed::behind_those_assured(reader, draft);
    let told = draft.cue.filter(|cue| reader.verb(cue.end.prev()).is_some_and(|verb| verb.verb.lemma == "tell"));
    for content in &mut draft.content {
        if told.is_some_and(|cue| cue.end == content.start) {
            *content = addressed::behind_those_told(reader, *content);
        }
        *content = addressed::behind_its_colon(reader, reader.document.behind_dateline(*content));
        *content =
            deed::before_the_next(reader, addressed::behind_its_medium(reader, day::behind_its_day(reader, *content)));
    }
    deed::before_a_further_participle(reader, draft);
}

/// The whole of who speaks, and whose words they are though another noun stands nearer.
fn tell_who_speaks(reader: &Reader, draft: &mut Draft) {
    described::take_description(reader, draft);
    described::take_those_joined(reader, draft);
    described::take_name(reader, draft);
    listed::with_all_of_them(reader, draft);
    whose::give_to_whose(reader, draft);
    whose::give_to_who_addresses(reader, draft);
    prompted::give_to_whoever_is_moved(reader, draft);
    prompted::give_to_whoever_files(reader, draft);
    let _ = crowd::let_them_chant(reader, draft)
        .or_else(|| crowd::post_before_a_colon(reader, draft))
        .or_else(|| crowd::owner_before_a_colon(reader, draft))
        .or_else(|| crowd::behind_its_aside(reader, draft));
    aloud::give_what_is_read(reader, draft);
}

/// Where the cue ends and what is said begins.
fn end_cue(reader: &Reader, draft: &mut Draft) {
    edge::behind_its_participle(reader, draft);
    edge::used_to(reader, draft);
    edge::behind_its_oath(reader, draft);
    edge::behind_its_adverb(reader, draft);
    edge::behind_those_addressed(reader, draft);
    edge::behind_its_about(reader, draft);
    edge::behind_its_colon(reader, draft);
    edge::behind_the_score(reader, draft);
    edge::behind_the_vote(reader, draft);
    edge::behind_how_written(reader, draft);
    edge::behind_its_as(reader, draft);
    edge::behind_its_manner(reader, draft);
    edge::those_told_hear(reader, draft);
    sign::with_its_sign(reader, draft);
    edge::point_by_that(reader, draft);
    edge::measure(reader, draft);
    edge::question(reader, draft);
    edge::behind_whom_asked(reader, draft);
    edge::behind_when_told(reader, draft);
    edge::come_to_say(reader, draft);
    edge::accord_with_the_named(reader, draft);
    lost::with_its_subject(reader, draft);
    expected::with_whom(reader, draft);
    lost::take_lead(reader, draft);
    lost::with_subject_before_marks(reader, draft);
}

/// Where what is said ends.
fn end_content(reader: &Reader, draft: &mut Draft) {
    let cue = draft.cue;
    if let (Some(cue), Some(content)) = (cue, draft.content.first_mut()) {
        *content = beyond::with_its_opening(reader, cue, *content);
    }
    for content in draft.content.iter_mut().filter(|content| cue.is_some_and(|cue| cue.end <= content.start)) {
        *content = beyond::before_its_reception(reader, *content);
    }
    if let [content] = draft.content.as_slice() {
        draft.content = vec![noun::before_its_verb(reader, draft, *content)];
    }
    let last = draft.content.last().and_then(|&last| relative::inside_its_relative_clause(reader, draft, last));
    if let Some((content, last)) = draft.content.last_mut().zip(last) {
        *content = last;
    }
    if let Some(last) = draft.content.last_mut() {
        *last = relative::without_its_rest(reader, *last);
    }
    relative::take_its_pronoun(reader, draft);
    relative::part_from_main_clause(reader, draft);
    if let Some(source) = opening::behind_dateline(reader, draft).or_else(|| opening::with_its_date(reader, draft)) {
        draft.voice = Voice::Written(source);
    }
    if opening::is_dateline(reader, draft) {
        draft.voice = Voice::Nobody;
    }
    whole::with_all_of_its_name(reader, draft);
    title::mend_headline(reader, draft);
    viewpoint::restore(reader, draft);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn a_day_before_that_is_when_it_was_said() {
        let cases = [
            ("[Ruiz] <said> {yesterday that it leaked}.", "it leaked"),
            ("[Ruiz] <said> {on Monday that it leaked}.", "it leaked"),
            ("[Ruiz] <said> {yesterday was wet}.", "yesterday was wet"),
            ("[Ruiz] <told> {reporters the vote was off}.", "the vote was off"),
            ("{DOVER (Courier) — The mill had burnt}, [Ruiz] <said>.", "The mill had burnt"),
            ("[Ruiz] <told> {police officers it was off}.", "police officers it was off"),
            ("[Ruiz] <said> {reporters the mayor knew were gone}.", "reporters the mayor knew were gone"),
            ("[Ruiz] <said> {in time that would pass}.", "in time that would pass"),
            ("[Ruiz] <said> {in a statement released on Monday that it leaked}.", "it leaked"),
            ("[Ruiz] <said> {in a statement that nobody read}.", "nobody read"),
            ("[They] left <chanting> {“Go home” and waving flags}.", "“Go home”"),
            ("[They] left <denying> {“stealing” and lying}.", "“stealing” and lying"),
            ("[Ruiz] <promised> {a review on Monday and left the room}.", "a review on Monday"),
            ("[Ruiz] <declared> {the strike illegal, and left}.", "the strike illegal"),
            ("[Ruiz] <said> {it leaked and was shut}.", "it leaked and was shut"),
            ("[Ruiz] <calls> {it “a mess that hurts us all” and orders a review}.", "it “a mess that hurts us all”"),
            ("[Ruiz] <called> {it “a mess” and cut its budget}.", "it “a mess”"),
            ("[Ruiz] <described> {it as “a mess that hurts us” and left}.", "it as “a mess that hurts us”"),
            ("[Ruiz] <said> {it was “a mess” and made no sense}.", "it was “a mess” and made no sense"),
            ("[Ruiz] <calls> {it “a mess” and a waste of money}.", "it “a mess” and a waste of money"),
            ("[Ruiz] <said> {it “had failed” and cost too much}.", "it “had failed” and cost too much"),
            ("[Ruiz] <promised> {to mend it and to paint it}.", "to mend it and to paint it"),
            ("[Ruiz] <said> {the wall that was built and fell leaked}.", "the wall that was built and fell leaked"),
        ];
        let mend = |reader: &Reader, draft: &mut Draft| {
            let mut drafts = vec![draft.clone()];
            mend(reader, &mut drafts);
            *draft = drafts.remove(0);
        };
        marked::check(&cases, |marked| marked::content(marked, mend));
    }
}
