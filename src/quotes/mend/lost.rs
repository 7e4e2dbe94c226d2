//! What a comma cut off from what is said: the subject that an aside parts from its verb, and what stands before the
//! attribution.

use crate::document::{Tag, TokenIx, TokenRange};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// How many tokens a subject may have with its aside.
const SUBJECT: usize = 30;
/// How many tokens may stand before the attribution.
const LEAD: usize = 30;
/// How far into what is said its verb is looked for.
const VERB: usize = 20;

/// "said three men, two of them brothers, | were held": the subject of what is said, with what is told of it in commas.
pub fn with_its_subject(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_mut_slice()) else {
        return;
    };
    let subject = TokenRange::new(cue.end, content.start);
    let comma = |ix: TokenIx| reader.is(ix, ",");
    let begins = match reader.tag(subject.start) {
        Tag::Determiner | Tag::Number | Tag::Noun | Tag::Proper | Tag::Pronoun | Tag::Adjective => true,
        // "more than 300"
        _ => reader.any(subject.start, &["about", "almost", "around", "at", "more", "nearly", "only"]),
    };
    let parted = subject.len() > 3
        && subject.len() <= SUBJECT
        && comma(subject.end.prev())
        && subject.iter().filter(|&ix| comma(ix)).count() > 1;
    let plain = |ix: TokenIx| {
        !reader.tag(ix).may_be_finite()
            && !reader.quoted(ix)
            && !reader.is_time(ix)
            && !reader.any(ix, &[";", ":", "that", "to"])
    };
    let adjoins = source.end <= cue.start && reader.reports(cue.end.prev()).is_some();
    let lost = begins && parted && adjoins && subject.iter().all(plain);
    if lost && reader.tag(content.start).may_be_finite() && !reader.quoted(content.start) {
        content.start = subject.start;
    }
}

/// "{The firm |“would close,”} \[Lee\] \<wrote>": the subject of what is quoted, which stands before the marks.
pub fn with_subject_before_marks(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let verb = content.start.next();
    let finite = reader.tag(verb).is_finite() && !reader.capital(verb);
    if !reader.opens_quotation(content.start) || !finite || cue.start < content.end {
        return;
    }
    let sentence = reader.document.sentence_at(content.start);
    let subject = reader.phrase_ending_at(content.start.prev(), sentence.start);
    if subject.is_some_and(|subject| subject.start == sentence.start) {
        content.start = sentence.start;
    }
}

/// "By then, | he said, four houses had burnt": `draft` with what stands before an attribution in commas, when or where or
/// under what circumstances it was so.
pub fn take_lead(reader: &Reader, draft: &mut Draft) {
    if let Some(lead) = lead(reader, draft) {
        draft.content.insert(0, lead);
    }
}

fn lead(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (cue, Voice::Written(source), &[content, ref further @ ..]) = (draft.cue?, draft.voice, &draft.content[..])
    else {
        return None;
    };
    let behind = cue.end == source.start;
    let (first, end) = if behind { (cue.start, source.end) } else { (source.start, cue.end) };
    let comma = first.prev();
    let adjoins = behind || source.end == cue.start;
    let parted = reader.is(comma, ",") && comma < first && !reader.quoted(comma);
    if !(adjoins && parted && end < content.start) {
        return None;
    }
    if reader.opens_quotation(content.start) {
        return subject_before_attribution(reader, TokenRange::new(end, content.start), comma);
    }
    let accords = reader.is(cue.start, "according") && behind;
    let set_in = end.next() == content.start && reader.is(end, ",") && further.is_empty() && (accords || !behind);
    if !set_in {
        return None;
    }
    let sentence = reader.document.sentence_at(source.start);
    let mut start = reader.document.behind_dateline(sentence).start;
    if reader.tag(start) == Tag::Conjunction && !reader.is(start, "nor") {
        start = start.next();
    }
    let lead = TokenRange::new(start, comma);
    let plain = !lead.is_empty() && lead.len() <= LEAD && !lead.iter().any(|ix| reader.quoted(ix));
    let told = content.iter().take(VERB).any(|ix| reader.tag(ix).may_be_finite());
    (plain && told && is_circumstance(reader, lead, content)).then_some(lead)
}

/// "*The door*, Lee told the board, “is not locked.”": the subject of what is quoted behind `between`, which ends the
/// attribution, where nothing but that subject stands before the comma that opens it.
fn subject_before_attribution(reader: &Reader, between: TokenRange, comma: TokenIx) -> Option<TokenRange> {
    const ADDRESSED: usize = 8;
    let verb = between.end.next();
    let finite = reader.tag(verb).is_finite() && !reader.capital(verb);
    let commas = between.iter().filter(|&ix| reader.is(ix, ",")).count();
    let closed = commas == 1 && between.last().is_some_and(|last| reader.is(last, ","));
    let start = reader.document.behind_dateline(reader.document.sentence_at(comma)).start;
    let opens = if reader.tag(start) == Tag::Conjunction { start.next() } else { start };
    let subject = reader.phrase_ending_at(comma.prev(), opens)?;
    (finite && closed && between.len() <= ADDRESSED && subject.start == opens).then_some(subject)
}

/// Whether `lead` tells when, where or how what follows is so, and not how it was said: "In a statement", "Asked why",
/// "Speaking in Dover", "On Monday".
fn is_circumstance(reader: &Reader, lead: TokenRange, content: TokenRange) -> bool {
    const OFTEN: [&str; 14] = [
        "eventually",
        "here",
        "increasingly",
        "inside",
        "instead",
        "now",
        "often",
        "once",
        "outside",
        "perhaps",
        "sometimes",
        "there",
        "today",
        "usually",
    ];
    let first = lead.start;
    if reader.any(first, &["nor", "neither", "never", "only", "seldom", "rarely"]) {
        return reader.tag(content.start).helps();
    }
    let subject = matches!(
        reader.tag(content.start),
        Tag::Determiner | Tag::Noun | Tag::Proper | Tag::Pronoun | Tag::Number | Tag::Adjective
    ) || reader.is(content.start, "there");
    if !subject {
        return false;
    }
    if lead.len() == 1 {
        return reader.any(first, &OFTEN);
    }
    let leads = matches!(reader.tag(first), Tag::Preposition | Tag::Subordinator | Tag::To);
    let told = reader.any(first, &["according", "as", "asked", "like", "unlike", "besides", "despite"]);
    // "When asked about it, he said", "On Monday, he said"
    let asked =
        lead.iter().take(4).any(|ix| reader.any(ix, &["asked", "pressed", "questioned", "reached", "contacted"]));
    let timed = reader.any(first, &["on", "at"]) && lead.iter().skip(1).all(|ix| reader.is_time(ix));
    // "given that, he said, it leaks", but "while it was out, he said, ..."
    let dangles = lead.last().is_some_and(|last| {
        let particle = reader.any(last, &["down", "in", "off", "on", "out", "over", "through", "up"]);
        reader.tag(last) == Tag::Preposition && !particle || reader.is(last, "that")
    });
    leads && !told && !asked && !timed && !dangles && reader.medium_at(first, lead.end).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn a_subject_keeps_its_verb() {
        let cases = [
            (
                "[Ruiz] <said> three men, two of them brothers, {were held}.",
                "three men, two of them brothers, were held",
            ),
            ("[Ruiz] <said> at least nine, all from Dover, {were held}.", "at least nine, all from Dover, were held"),
            ("A mill that [Ruiz] <said> on Monday, after talks, {could close}.", "could close"),
            ("A mill that [Ruiz] <said>, after nine talks, {could close}.", "could close"),
            ("[Ruiz] <said> men, who were brothers, {were held}.", "were held"),
        ];
        marked::check(&cases, |marked| marked::content(marked, with_its_subject));
    }

    #[test]
    fn a_quotation_keeps_the_subject_before_its_attribution() {
        let cases = [
            ("The door, [Ruiz] <said>, {“is not locked.”}", "The door"),
            ("But the door, [Ruiz] <told> the board, {“is not locked.”}", "the door"),
            ("That, <said> [Ruiz], {“was the end of it.”}", "That"),
            ("The head of the mill, [Ruiz] <said>, {“is a good man.”} {“He is.”}", "The head of the mill"),
            ("The door, [Ruiz] <said>, {“No, it is not locked.”}", "“No, it is not locked.”"),
            ("On Friday, [Ruiz] <said>, {“is a good day.”}", "“is a good day.”"),
            ("The door is shut, [Ruiz] <said>, {“is not locked.”}", "“is not locked.”"),
        ];
        marked::check(&cases, |marked| marked::content(marked, take_lead));
    }
}
