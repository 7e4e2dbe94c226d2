//! What is set right on every finished draft, whichever rule or weights had the last word on it.
//!
//! In which order is told by [`mend`] and, for what concerns one draft, by [`mend_alone`]. Where what is said begins and ends:
//!
//! | file | asks |
//! |---|---|
//! | [`edge`] | where does the cue end? |
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
//!
//! Who says it:
//!
//! | file | asks |
//! |---|---|
//! | [`main`] | who is the subject behind those commas? |
//! | [`described`] | is that but a description of who speaks? |
//! | [`bracketed`] | is that but in brackets before the name? |
//! | [`stands`] | is that but where somebody stands? |
//! | [`asides`] | who else acts in the sentence? |
//! | [`whose`] | whose words are they, where another noun stands nearer? |
//! | [`crowd`] | who stands right before the verb? |
//! | [`branded`] | who calls it that, told in the passive? |
//! | [`how`] | whose word for it is a quotation? |
//! | [`prompted`] | who was moved to say it, or filed it? |
//! | [`share`] | who spoke in the report before? |
//! | [`headed`] | who speaks in a headline? |
//! | [`title`] | who tells what a headline says? |

mod asides;
mod beyond;
mod bracketed;
mod branded;
mod crowd;
mod day;
mod deed;
mod described;
mod edge;
mod expected;
mod headed;
mod how;
mod lost;
mod main;
mod noun;
mod onward;
pub mod parted;
mod prompted;
mod relative;
mod share;
mod sign;
mod stands;
mod subordinate;
mod that;
mod title;
mod turns;
mod whose;
mod within;

use super::cue::{self, Class, Cue};
use super::draft::{Draft, Voice, point_anew};
use super::labels::Label;
use super::reader::Reader;
use super::subject;
use super::viewpoint;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};
pub use subordinate::{is_in_opening_clause, opens_clause};
pub use that::{is_known, points_to};

static AUDIENCES: WordSet = WordSet::of(include_str!("../lexicon/quotes/audiences.txt"));

/// Sets `drafts` right.
pub fn mend(reader: &Reader, drafts: &mut Vec<Draft>) {
    for draft in drafts.iter_mut() {
        mend_alone(reader, draft);
    }
    let gone: Vec<bool> = drafts
        .iter()
        .map(|draft| {
            asides::is_only_a_name(reader, draft)
                || asides::is_only_asked(reader, draft)
                || asides::tells_nobody(reader, draft)
                || asides::is_for_somebody(reader, draft)
                || asides::is_only_called(reader, draft)
                || parted::only_points(reader, draft)
                || asides::is_compound(reader, draft)
                || parted::is_method(reader, draft)
        })
        .collect();
    leave_out(drafts, &gone);
    parted::part_marked_word(reader, drafts);
    subordinate::part_from_main_clause(reader, drafts);
    branded::give_to_agent(reader, drafts);
    how::give_to_who_puts_it(reader, drafts);
    headed::give_headline(reader, drafts);
    title::tell_headline(reader, drafts);
    beyond::part_denial(reader, drafts);
    turns::end_before_who_answers(reader, drafts);
    turns::part_further_report(reader, drafts);
    turns::part_further_call(reader, drafts);
    turns::part_what_is_said_next(reader, drafts);
    turns::part_relative_report(reader, drafts);
    turns::part_naming_clause(reader, drafts);
    turns::join_quoted_halves(reader, drafts);
    beyond::join_halves(reader, drafts);
    onward::go_on(reader, drafts);
    share::add_to_the_sentence_before(reader, drafts);
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

fn mend_alone(reader: &Reader, draft: &mut Draft) {
    if let Some(cue) = draft.cue {
        draft.cue = Some(without_when(reader, from_its_verb(reader, bare(reader, cue))));
    }
    if let Some((source, cue)) = behind_its_making(reader, draft) {
        draft.voice = Voice::Written(source);
        draft.cue = Some(cue);
    }
    if heads_by_a_label(reader, draft) {
        draft.voice = Voice::Nobody;
    }
    if let Some((source, cue)) = named_by_its_cue(reader, draft) {
        draft.voice = Voice::Written(source);
        draft.cue = Some(cue);
    }
    if let Some(source) = behind_its_occasion(reader, draft) {
        draft.voice = Voice::Written(source);
    }
    main::take_subject(reader, draft);
    main::turn_back_object(reader, draft);
    main::behind_counsel(reader, draft);
    main::put_right_who_tells(reader, draft);
    within::give_to_who_says_it_there(reader, draft);
    within::in_a_journal(reader, draft);
    bracketed::behind_its_bracket(reader, draft);
    stands::behind_its_place(reader, draft);
    asides::turn_back(reader, draft);
    asides::heard_said(reader, draft);
    parted::in_relative_clause(reader, draft);
    parted::without_titles(reader, draft);
    parted::before_its_place(reader, draft);
    asides::end_before_answer(reader, draft);
    day::before_its_day(reader, draft);
    let told = draft.cue.filter(|cue| reader.verb(cue.end.prev()).is_some_and(|verb| verb.verb.lemma == "tell"));
    for content in &mut draft.content {
        if told.is_some_and(|cue| cue.end == content.start) {
            *content = behind_those_told(reader, *content);
        }
        *content = reader.document.behind_dateline(*content);
        *content = deed::before_the_next(reader, behind_its_medium(reader, day::behind_its_day(reader, *content)));
    }
    described::take_description(reader, draft);
    described::take_those_joined(reader, draft);
    whose::give_to_whose(reader, draft);
    whose::give_to_who_addresses(reader, draft);
    prompted::give_to_whoever_is_moved(reader, draft);
    prompted::give_to_whoever_files(reader, draft);
    let _ = crowd::let_them_chant(reader, draft)
        .or_else(|| crowd::post_before_a_colon(reader, draft))
        .or_else(|| crowd::behind_its_aside(reader, draft));
    edge::used_to(reader, draft);
    edge::behind_its_oath(reader, draft);
    edge::behind_its_adverb(reader, draft);
    edge::behind_those_addressed(reader, draft);
    edge::behind_where_told(reader, draft);
    edge::behind_its_about(reader, draft);
    edge::behind_the_score(reader, draft);
    edge::behind_how_written(reader, draft);
    edge::behind_its_as(reader, draft);
    edge::behind_its_manner(reader, draft);
    edge::those_told_hear(reader, draft);
    sign::with_its_sign(reader, draft);
    edge::point_by_that(reader, draft);
    edge::measure(reader, draft);
    edge::question(reader, draft);
    edge::behind_whom_asked(reader, draft);
    edge::come_to_say(reader, draft);
    edge::accord_with_the_named(reader, draft);
    lost::with_its_subject(reader, draft);
    expected::with_whom(reader, draft);
    lost::take_lead(reader, draft);
    lost::with_subject_before_marks(reader, draft);
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
    relative::take_its_pronoun(reader, draft);
    relative::part_from_main_clause(reader, draft);
    if let Some(source) = behind_dateline(reader, draft).or_else(|| with_its_date(reader, draft)) {
        draft.voice = Voice::Written(source);
    }
    title::mend_headline(reader, draft);
    viewpoint::restore(reader, draft);
}

/// "[A study] \<published in 2015 found> {it leaked}": when and where it was made is a part of who tells.
fn behind_its_making(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let verb = cue.end.prev();
    let made = matches!(reader.tag(cue.start), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    let between = TokenRange::new(cue.start.next(), verb);
    let plain = |ix: TokenIx| reader.is_time(ix) || reader.tag(ix).is_nominal() || reader.tag(ix) == Tag::Determiner;
    let placed = reader.tag(between.start) == Tag::Preposition && between.iter().skip(1).all(plain);
    let finite = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present));
    let beside = source.end == cue.start && between.len() > 1 && reader.reports(verb).is_some();
    (made && placed && finite && beside).then(|| (source.ending(verb), cue.starting(verb)))
}

/// "EXCLUSIVE: ‘It leaks’": nobody has that name.
fn heads_by_a_label(reader: &Reader, draft: &Draft) -> bool {
    let (Voice::Written(source), None) = (draft.voice, draft.cue) else { return false };
    reader.is(source.end, ":") && reader.label(source) == Some(Label::Nobody)
}

/// "Schilling said it leaked", where the name is taken for a verb or a noun: a word with a capital that opens the sentence
/// right before the verb that reports names who speaks, if nobody else does.
fn named_by_its_cue(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
    let cue = draft.cue.filter(|_| draft.voice == Voice::Nobody)?;
    let first = reader.document.sentence_at(cue.start).start;
    let verb = first.next();
    let report = reader.verb(verb)?;
    let speaks = report.reports.is_some_and(|verb| verb.class == Class::Speech);
    let finite = speaks && matches!(report.verb.form, VerbForm::Past | VerbForm::Present);
    let named = match reader.tag(first) {
        Tag::Proper | Tag::Noun | Tag::Adjective | Tag::Verb(VerbForm::Ing) | Tag::Other => true,
        // A name that ends like one.
        Tag::Adverb => !is_adverb(reader.low(first)),
        _ => false,
    };
    let follows = draft.content.first().is_some_and(|content| content.start > verb);
    let own = cue.start == first && cue.end > verb || cue.start == verb;
    (finite && named && reader.capital(first) && follows && own && !reader.quoted(first))
        .then_some((TokenRange::new(first, verb), cue.starting(verb)))
}

/// Whether the word is an adverb for certain, not a name that the tags take for one.
fn is_adverb(low: &str) -> bool {
    const OTHERS: [&str; 11] =
        ["again", "always", "just", "maybe", "never", "often", "perhaps", "sometimes", "soon", "today", "twice"];
    low.ends_with("ly") || lexicon::is_sentence_opener(low) || OTHERS.contains(&low)
}

/// "said in a statement released on Monday that it leaked": in what it was said is not what was said.
fn behind_its_medium(reader: &Reader, content: TokenRange) -> TokenRange {
    let Some(medium) = reader.medium_at(content.start, content.end) else { return content };
    let mut that = medium.end;
    if reader.tag(that).is_verb() {
        that = that.next();
    }
    if reader.tag(that) == Tag::Preposition && reader.is_time(that.next()) {
        that = that.next();
    }
    while content.contains(that) && (reader.is_time(that) || reader.is(that, ",")) {
        that = that.next();
    }
    let said = reader.is(that, "that") && content.contains(that.next());
    if said { content.starting(that.next()) } else { content }
}

/// "told reporters the meeting was off": those who were told are no part of it.
fn behind_those_told(reader: &Reader, content: TokenRange) -> TokenRange {
    let (audience, next) = (reader.low(content.start), content.start.next());
    let goes_on = match reader.tag(next) {
        Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Punct | Tag::Possessive => false,
        // "told police officers"
        Tag::Noun => audience.ends_with('s'),
        _ => true,
    };
    let told = AUDIENCES.has(audience) && content.contains(next) && goes_on;
    if told { content.starting(next) } else { content }
}

/// "In a statement on Sunday, the owner, Blue Star, said": the subject, where the words about when hide that an apposition
/// stands behind it.
fn behind_its_occasion(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let tokens = draft.cue?;
    let first = reader.document.sentence_at(tokens.start).start;
    // "Recording a verdict on Wednesday, the coroner said": what was done was taken for who spoke.
    let deed = reader.low(first).ends_with("ing");
    match draft.voice {
        Voice::Nobody => {}
        Voice::Written(source) if source.start == first && deed => {}
        // "In a letter Ruiz wrote": the letter is no part of who wrote it.
        Voice::Written(source) if source.start == first.next() => {
            let medium = reader.medium_at(first, source.end)?;
            return (medium.end < source.end).then(|| source.starting(medium.end));
        }
        _ => return None,
    }
    let at = tokens.iter().find(|&ix| reader.reports(ix).is_some_and(|verb| verb.class == Class::Speech))?;
    let Tag::Verb(form @ (VerbForm::Past | VerbForm::Present)) = reader.tag(at) else { return None };
    let before = TokenRange::new(first, tokens.start);
    let comma = before.iter().find(|&ix| reader.is(ix, ","))?;
    if !reader.is_time(comma.prev()) || !(reader.tag(first) == Tag::Preposition || deed) || reader.quoted(first) {
        return None;
    }
    let cue = Cue { at, tokens, verb: cue::UNLISTED, form, passive: false };
    let subject = subject::before(reader, &cue, comma.next())?.tokens;
    (!draft.content.iter().any(|content| content.overlaps(subject))).then_some(subject)
}

/// "said Lee, who was elected in | 1996": the clause about who speaks goes on to its day; where it reports something itself, it
/// is left out.
fn with_its_date(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let last = source.end.prev();
    let behind = source.start >= cue.end || reader.tag(last) == Tag::Preposition;
    if !behind || !reader.is_time(source.end) {
        return None;
    }
    let who = source.iter().skip(1).find(|&ix| reader.any(ix, &["who", "which", "whose"]) && ix < last)?;
    // "said Lee, who predicted it would leak before May"
    let reports = source.starting(who).iter().any(|ix| reader.reports(ix).is_some());
    if reports {
        let named = reader.trimmed(source.ending(who));
        return (reader.is(who.prev(), ",") && !named.is_empty()).then_some(named);
    }
    let days = (0..LONGEST).take_while(|&by| reader.is_time(source.end.plus(by))).count();
    Some(source.ending(source.end.plus(days)))
}

/// How many tokens the source behind a dateline has at most.
const LONGEST: usize = 28;

/// "DOVER, England — The head of the mill that burnt in May said": the source where only the dateline was taken for it.
fn behind_dateline(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return None };
    let paragraph = reader.document.paragraph(reader.document.token(source.start).paragraph).tokens;
    let behind = reader.document.behind_dateline(paragraph).start;
    let taken = source.start == paragraph.start && source.end < behind;
    if !taken || cue.start < behind || cue.end > paragraph.end {
        return None;
    }
    let clause = reader.trimmed(TokenRange::new(behind, cue.start));
    // "DOVER (AP) — The head of the mill shut it on Monday, saying it leaked"
    let shares = reader.tag(cue.start) == Tag::Verb(VerbForm::Ing) && reader.is(cue.start.prev(), ",");
    let subject = match shares {
        true => reader.phrase_starting_at(behind, cue.start, true)?,
        false => before_day(reader, clause),
    };
    let quoted = subject.iter().any(|ix| reader.quoted(ix));
    (!subject.is_empty() && !quoted && subject.len() <= LONGEST).then_some(subject)
}

/// A phrase without the day at its end, "Lee on Monday", if that is not part of a clause: "the mill that burnt in May".
fn before_day(reader: &Reader, phrase: TokenRange) -> TokenRange {
    let days = phrase.iter().rev().take_while(|&ix| reader.is_time(ix)).count();
    let on = phrase.end.minus(days + 1);
    if days == 0 || days + 1 >= phrase.len() || reader.tag(on) != Tag::Preposition {
        return phrase;
    }
    let before = phrase.ending(on);
    let clause =
        before.iter().any(|ix| reader.tag(ix).is_verb() || reader.is_relative(ix) || reader.any(ix, &["that", ","]));
    if clause { phrase } else { before }
}

/// `cue` without the comma that parts it from what is said, unless it is nothing else, and with the colon that leads
/// to it.
fn bare(reader: &Reader, cue: TokenRange) -> TokenRange {
    let bare = reader.trimmed(cue);
    let colon = reader.is(bare.end, ":");
    if bare.is_empty() {
        cue
    } else if colon {
        bare.ending(bare.end.next())
    } else {
        bare
    }
}

/// "who stopped to help said": the verb that reports begins where a finite one follows an infinitive.
fn from_its_verb(reader: &Reader, cue: TokenRange) -> TokenRange {
    let past = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Past);
    let base = |ix: TokenIx| reader.tag(ix) == Tag::Verb(VerbForm::Base);
    let start = cue.iter().rev().find(|&ix| ix > cue.start && past(ix) && base(ix.prev()));
    start.map_or(cue, |start| cue.starting(start))
}

/// "\<tweeted> around 4 a.m. that", "\<said> yesterday that": when and where it was said is no part of the verb.
fn without_when(reader: &Reader, cue: TokenRange) -> TokenRange {
    let timed = |ix: TokenIx| reader.is_time(ix) || reader.tag(ix) == Tag::Preposition && reader.is_time(ix.next());
    let verb = |ix: TokenIx| reader.tag(ix).is_verb();
    // "\<can be heard saying> on a tape"
    let heard = cue.iter().find(|&ix| reader.is(ix, "heard") && reader.is(ix.next(), "saying"));
    if let Some(heard) = heard.filter(|heard| reader.tag(heard.plus(2)) == Tag::Preposition) {
        return cue.ending(cue.end.min(heard.plus(2)));
    }
    match cue.iter().skip(1).find(|&ix| timed(ix)) {
        Some(when) if verb(cue.start) && !cue.starting(when).iter().any(verb) => cue.ending(when),
        _ => cue,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn a_cue_is_its_reporting_words() {
        let cases = [
            ("[Ruiz] <said:> {“It leaks.”}", "said:"),
            ("[Ruiz] <said yesterday> that {it leaks}.", "said"),
            ("[Ruiz] <tweeted around 4 a.m.> that {it leaks}.", "tweeted"),
            ("“It leaks,” [a clerk] <can be heard saying on a tape>.", "can be heard saying"),
            ("“It leaks,” [a clerk] <can be heard saying>.", "can be heard saying"),
            ("[Ruiz] <called on Sunday to say> that {it leaks}.", "called on Sunday to say"),
            ("[Ruiz] <pointed out> that {it leaks}.", "pointed out"),
            ("[Ruiz] <said>: {“It leaks.”}", "said:"),
            ("[Ruiz] <said,> {“It leaks.”}", "said"),
            ("[Ruiz] <found that £> {2m had gone}.", "found that"),
            ("[RUIZ]<:> {It leaks.}", ":"),
            ("A cyclist [who] <stopped to help said> {it leaked}.", "said"),
            ("[Ruiz] <refused to say> {whether it leaked}.", "refused to say"),
            ("[Mayor Denies] <Pressing> {Harbor Board Over Ferry Deal}", "Denies"),
            ("[Mayor Ruiz] <Denies Pressing> {Harbor Board Over Ferry Deal}", "Denies Pressing"),
        ];
        marked::check(&cases, |marked| marked::cue(marked, mend_alone));
    }

    #[test]
    fn the_subject_behind_an_occasion_speaks() {
        let cases = [
            ("In a statement on Sunday, the owner, Blue Star, <said> {it was sorry}.", "the owner, Blue Star"),
            ("In [a letter Ruiz] <wrote> {it was sorry}.", "Ruiz"),
            ("In [her closing remarks Judge Ruiz] <said> {it was sorry}.", "Judge Ruiz"),
            ("In [a letter] <was> {a cheque}.", "a letter"),
            ("In a statement late Sunday, Ruiz <said> {it was sorry}.", "Ruiz"),
            ("On the day it sank, the owner, Blue Star, <said> {it was sorry}.", "-"),
            ("In Dover on Sunday, [Ruiz] <said> {it was sorry}.", "Ruiz"),
        ];
        marked::check(&cases, |marked| marked::source(marked, mend_alone));
    }

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
            ("[Ruiz] <promised> {a review on Monday and left the room}.", "a review on Monday"),
            ("[Ruiz] <declared> {the strike illegal, and left}.", "the strike illegal"),
            ("[Ruiz] <said> {it leaked and was shut}.", "it leaked and was shut"),
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

    #[test]
    fn a_name_that_the_tags_mistake_speaks() {
        let cases = [
            ("<Schilling said> {it leaked}.", "Schilling"),
            ("Garcia <said> {it leaked}.", "Garcia"),
            ("Also <said> {it leaked}.", "-"),
            ("Reportedly <said> {it leaked}.", "-"),
            ("Schilling <seems> {to leak}.", "-"),
            ("schilling <said> {it leaked}.", "-"),
        ];
        marked::check(&cases, |marked| marked::source(marked, mend_alone));
    }

    #[test]
    fn a_dateline_says_nothing() {
        let cases = [
            ("[DOVER], England — The head of the mill <said> {it burnt}.", "The head of the mill"),
            ("[DOVER] (Courier) — Ana Ruiz shut the mill, <saying> {it burnt}.", "Ana Ruiz"),
            ("DOVER, England — [The head] of the mill <said> {it burnt}.", "The head"),
        ];
        marked::check(&cases, |marked| marked::source(marked, mend_alone));
    }
}
