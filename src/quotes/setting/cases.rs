//! Drafts made by hand, and to whom, by what means and when they are said.

use super::settings;
use crate::document::Document;
use crate::quotes::grounds::core::cores;
use crate::quotes::marked;
use crate::quotes::reader::Reader;

/// The draft, to whom it is said, by what means or on what occasion.
const CASES: &[(&str, &str, &str)] = &[
    // to whom, after the cue
    ("[Ruiz] <told> the Courier that {the roof leaked}.", "the Courier", ""),
    ("[Ruiz] <told> reporters {the roof leaked}.", "reporters", ""),
    ("{“It leaks,”} [Ruiz] <told> the Courier on Monday.", "the Courier", ""),
    ("{“It leaks,”} [she] <told> a crowd of farmers in Dover.", "a crowd of farmers", ""),
    ("{“It leaks,”} [Ruiz] <told> him.", "him", ""),
    ("{“It leaks,”} [Ruiz] <told> the Dover Courier’s Jo Cole.", "the Dover Courier’s Jo Cole", ""),
    ("[Ruiz] <told> CNN’s Jo Cole on “The Week in Dover” that {it leaked}.", "CNN’s Jo Cole", "“The Week in Dover”"),
    ("[Ruiz] <told> ABC’s “This Week” that {it leaked}.", "ABC’s “This Week”", ""),
    ("[Ruiz] <asked> the board whether {it leaked}.", "the board", ""),
    ("[Ruiz] <reminded> voters that {it leaked}.", "voters", ""),
    ("[Ruiz] <warned> the council against {a new roof}.", "the council", ""),
    ("{“It leaks,”} [Ruiz] <said> to reporters.", "reporters", ""),
    ("{“It leaks,”} [Ruiz] <wrote> to the council on Monday.", "the council", ""),
    ("[Ruiz] <explained> to the board that {it leaked}.", "the board", ""),
    ("[Ruiz] <testified> before the council that {it leaked}.", "the council", ""),
    ("Cole <was told> by [the clerk] that {it leaked}.", "Cole", ""),
    // whom one bids opens the content and is addressed all the same
    ("[Ruiz] <asked> {the clerk to mend the roof}.", "the clerk", ""),
    ("[Ruiz] <urged> {the council to vote}.", "the council", ""),
    ("[Ruiz] <urged> {the council not to vote}.", "the council", ""),
    ("[Ruiz] <called on> {the owners to sell}.", "the owners", ""),
    ("[Ruiz] <urged> {a new vote}.", "", ""),
    ("[Ruiz] <wants> {the council to vote}.", "", ""),
    // nobody is addressed
    ("[Ruiz] <told> the truth about {the roof}.", "", ""),
    ("[Ruiz] <told> a story about {the roof}.", "", ""),
    ("[Ruiz] <asked> a question about {the roof}.", "", ""),
    ("[Ruiz] <asked> for {a new roof}.", "", ""),
    ("[Ruiz] <told> {a lie}.", "", ""),
    ("[Ruiz] <said> on Tuesday that {it leaked}.", "", ""),
    ("[Ruiz] <spoke> to win votes for {the plan}.", "", ""),
    ("[Ruiz] <vowed> {to mend the roof}.", "", ""),
    ("[Ruiz] <said> with a smile that {it leaked}.", "", ""),
    ("{“It leaks,”} <said> [an aide] to the mayor.", "", ""),
    ("[The plan] <was said> to {cost too much}.", "", ""),
    // by what means
    ("{“It leaks,”} [Ruiz] <said> in a statement.", "", "a statement"),
    ("{“It leaks,”} [Ruiz] <said in a statement>.", "", "a statement"),
    ("[Ruiz] <said> in a statement on Monday that {it leaked}.", "", "a statement"),
    ("{“It leaks,”} [Ruiz] <wrote> on Twitter.", "", "Twitter"),
    ("{“It leaks,”} [Ruiz] <wrote> on her Facebook page.", "", "her Facebook page"),
    ("[Ruiz] <said> via Twitter that {it leaked}.", "", "Twitter"),
    ("{“It leaks,”} [she] <said> by phone.", "", "phone"),
    ("{“It leaks,”} [she] <said> through a spokesman.", "", "a spokesman"),
    ("{“It leaks,”} [she] <said> on NBC’s “The Week in Dover.”", "", "NBC’s “The Week in Dover.”"),
    ("{“It leaks,”} [she] <said> on NBC Nightly News.", "", "NBC Nightly News"),
    ("{“It leaks,”} [she] <said> in a series of tweets.", "", "a series of tweets"),
    ("{“It leaks,”} [Ruiz] <wrote> in an op-ed for the Courier.", "", "an op-ed for the Courier"),
    ("{“It leaks,”} <said> [Ruiz], a clerk, in an email.", "", "an email"),
    ("[Ruiz], in a statement, <said> {it leaked}.", "", "a statement"),
    ("[Ruiz] <said> {it leaked}, in a letter to the council.", "the council", "a letter"),
    ("[She] <alleged> in court papers that {it leaked}.", "", "court papers"),
    ("{“It leaks,”} [she] <said> in an interview on CNN.", "", "an interview on CNN"),
    // on what occasion
    ("{“It leaks,”} [Ruiz] <said> at a press conference Thursday.", "", "a press conference"),
    ("{“It leaks,”} [Ruiz] <said> at a forum in Dover on Thursday.", "", "a forum"),
    ("{“It leaks,”} [Ruiz] <said> in a Thursday interview.", "", "a Thursday interview"),
    ("{“It leaks,”} [Ruiz] <said> during Monday night’s debate.", "", "Monday night’s debate"),
    ("{“It leaks,”} [Ruiz] <said> during a debate in Ohio.", "", "a debate"),
    ("{“It leaks,”} [Ruiz] <said> in an interview with the Courier.", "the Courier", "an interview"),
    ("{“It leaks,”} [Ruiz] <told> the Courier in an interview last week.", "the Courier", "an interview"),
    ("{“It leaks,”} [Ruiz] <said> in testimony before the council.", "the council", "testimony"),
    ("{“It leaks,”} [Ruiz] <said> in a letter dated Monday.", "", "a letter"),
    ("[Ruiz] <said> {it leaked}, speaking on Fox News Sunday.", "", "Fox News"),
    ("[Ruiz] <said> on Monday in a speech to farmers that {it leaked}.", "farmers", "a speech"),
    // what opens the sentence
    ("In an email to the Courier, [Ruiz] <said> {it leaked}.", "the Courier", "an email"),
    ("In an interview Sunday with the Courier, [Ruiz] <said> {it leaked}.", "the Courier", "an interview"),
    ("Speaking to reporters in Dover on Monday, [Ruiz] <said> {it leaked}.", "reporters", ""),
    ("At a rally on Monday, [Ruiz] <said> {it leaked}.", "", "a rally"),
    ("Later, on Twitter, [Ruiz] <wrote>: {“It leaks.”}", "", "Twitter"),
    ("Asked about it in an interview, [Ruiz] <said> {it leaked}.", "", "an interview"),
    ("Cole left, but in a statement [Ruiz] <said> {it leaked}.", "", "a statement"),
    ("Asked by the Courier whether it leaked, [Ruiz] <said> {it did}.", "the Courier", ""),
    ("Asked about the roof by reporters on Monday, [Ruiz] <said> {it leaked}.", "reporters", ""),
    ("Asked to stand by the mill, [Ruiz] <said> {it leaked}.", "", ""),
    // no means
    ("{“It leaks,”} [Ruiz] <said> in Ohio.", "", ""),
    ("{“It leaks,”} [Ruiz] <said> in a hurry.", "", ""),
    ("[Ruiz] <said> in response that {it leaked}.", "", ""),
    ("[Ruiz] <said> in order to win that {it leaked}.", "", ""),
    ("[Ruiz] <said> on Twitter users’ behalf that {it leaked}.", "", ""),
    ("[Ruiz] <commented> on {Twitter’s plan}.", "", ""),
    ("{“It leaks,”} [Ruiz] <said> in his home town.", "", ""),
    ("{“It leaks,”} [Ruiz] <said> at the mill.", "", ""),
    ("{“It leaks,”} [Ruiz] <said> of the statement.", "", ""),
    ("[Ruiz] <said> {it leaked in a report}.", "", ""),
    ("Cole spoke in a debate, and [Ruiz] <said> {it leaked}.", "", ""),
    ("[Ruiz] <praised> {the speech}.", "", ""),
];

#[test]
fn the_setting_is_read_off_the_draft() {
    let mut wrong = Vec::new();
    for (marked, addressee, medium) in CASES {
        let text = marked::plain(marked);
        let document = Document::read(&text);
        let times = crate::time::find(&document, None);
        let reader = Reader::new(&document, &times);
        let drafts = [marked::draft(&document, marked)];
        let found = settings(&reader, &drafts, &cores(&reader, &drafts))[0];
        let words = |range: Option<_>| range.map_or("", |range| document.span(range).of(&text));
        if (words(found.addressee), words(found.medium)) != (*addressee, *medium) {
            let (to, by) = (words(found.addressee), words(found.medium));
            wrong.push(format!("{text}\n  want to {addressee:?} by {medium:?}\n  got  to {to:?} by {by:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_goes_on_has_the_setting_of_what_it_goes_on_with() {
    let (first, next) = (
        "[Ruiz] <told> the Courier {it leaked}, adding that it was old.",
        "[Ruiz] told the Courier it leaked, <adding> that {it was old}.",
    );
    let text = marked::plain(first);
    let document = Document::read(&text);
    let times = crate::time::find(&document, None);
    let reader = Reader::new(&document, &times);
    let drafts = [marked::draft(&document, first), marked::draft(&document, next)];
    let found = settings(&reader, &drafts, &cores(&reader, &drafts));
    assert!(found[0].addressee.is_some());
    assert_eq!(found[0], found[1]);
}
