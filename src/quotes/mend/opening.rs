//! Who speaks, where the sentence opens with something else.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::quotes::cue::{self, Class, Cue};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::labels::Label;
use crate::quotes::reader::Reader;
use crate::quotes::subject;

/// "[A study] \<published in 2015 found> {it leaked}": when and where it was made is a part of who tells.
pub fn behind_its_making(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let verb = cue.end.prev();
    // "[A town] \<nearly destroyed by fire says> {it is poor}"
    let first = if reader.tag(cue.start) == Tag::Adverb { cue.start.next() } else { cue.start };
    let made = matches!(reader.tag(first), Tag::Verb(VerbForm::Past | VerbForm::Participle));
    let between = TokenRange::new(first.next(), verb);
    let plain = |ix: TokenIx| reader.tag(ix).is_nominal() || reader.tag(ix) == Tag::Determiner;
    let placed = reader.tag(between.start) == Tag::Preposition && between.iter().skip(1).all(plain);
    let finite = matches!(reader.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present));
    let beside = source.end == cue.start && between.len() > 1 && reader.reports(verb).is_some();
    (made && placed && finite && beside).then(|| (source.ending(verb), cue.starting(verb)))
}

/// "[A memo dated] \<Dec. 9 describes> {it as a ruin}": the day that a writing bears is a part of who tells.
pub fn with_its_day(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
    const MADE: [&str; 5] = ["dated", "filed", "issued", "published", "released"];
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let on = source.end.plus(usize::from(reader.any(source.end, &["on", "in"])));
    let days = (0..cue.end.0.saturating_sub(on.0)).take_while(|&by| reader.is_time(on.plus(by))).count();
    let end = on.plus(days);
    let made = source.len() > 1 && reader.any(source.end.prev(), &MADE);
    (made && days > 0 && cue.contains(end)).then(|| (TokenRange::new(source.start, end), cue.starting(end)))
}

/// "said Lee, the author of “The Mill”": the title is a part of who speaks, and not said.
pub fn with_its_title(reader: &Reader, draft: &mut Draft) {
    if let Voice::Written(source) = draft.voice {
        describe(draft, source, reader.with_its_title(source));
    }
}

/// "said Lee, an analyst who rates it “sell.”": so are words in marks right behind who speaks, but for those of a verb that
/// reports: "said Lee, who added “for now.”"
pub fn with_its_last_words(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let last = source.end.prev();
    let described =
        cue.end <= source.start && source.len() > 2 && reader.reports(last).is_none() && !reader.quoted(last);
    let hangs = |content: &&TokenRange| content.start == source.end && reader.opens_quotation(content.start);
    if let Some(&words) = draft.content.iter().skip(1).find(hangs).filter(|_| described) {
        describe(draft, source, source.ending(words.end));
    }
}

/// Has the source of `draft` be the `whole` instead of `source`, and what lies in that be none of what is said.
fn describe(draft: &mut Draft, source: TokenRange, whole: TokenRange) {
    let apart = |content: &TokenRange| !content.overlaps(whole);
    if whole == source || !draft.content.iter().any(apart) {
        return;
    }
    draft.voice = Voice::Written(whole);
    draft.content.retain(apart);
}

/// "EXCLUSIVE: ‘It leaks’", "On the roof: ‘It leaks’", "Asked about Lee: ‘He is ill’": nobody has that name.
pub fn heads_by_a_label(reader: &Reader, draft: &Draft) -> bool {
    let (Voice::Written(source), None) = (draft.voice, draft.cue) else { return false };
    let first = reader.document.sentence_at(source.start).start;
    let content = draft.content.first().map_or(first, |content| content.start);
    let opens = match reader.low(first) {
        "on" => true,
        "asked" => reader.any(first.next(), &["about", "whether", "if", "how", "why", "what"]),
        _ => false,
    };
    let colon = content.prev();
    let plain = |ix: TokenIx| !reader.is(ix, ",") && reader.reports(ix).is_none_or(|_| ix == first);
    let topic = || {
        opens
            && first < source.start
            && source.end <= colon
            && reader.is(colon, ":")
            && TokenRange::new(first, colon).iter().all(plain)
    };
    reader.is(source.end, ":") && reader.label(source) == Some(Label::Nobody) || topic()
}

/// "Lee on the cuts | : “It leaks”": of what he speaks is none of his name.
pub fn before_its_topic(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (Voice::Written(source), None) = (draft.voice, draft.cue) else { return None };
    let on = source.iter().skip(1).find(|&ix| reader.is(ix, "on"))?;
    let name = source.ending(on);
    let named = name.iter().all(|ix| reader.capital(ix) && reader.tag(ix) == Tag::Proper);
    (reader.is(source.end, ":") && named && !reader.is_time(on.next())).then_some(name)
}

/// "Schilling said it leaked", where the name is taken for a verb or a noun: a word with a capital that opens the sentence
/// right before the verb that reports names who speaks, if nobody else does.
pub fn named_by_its_cue(reader: &Reader, draft: &Draft) -> Option<(TokenRange, TokenRange)> {
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
    low.ends_with("ly") || lexicon::is_sentence_opener(low)
}

/// "In a statement on Sunday, the owner, Blue Star, said": the subject, where the words about when hide that an apposition
/// stands behind it.
pub fn behind_its_occasion(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
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
pub fn with_its_date(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let last = source.end.prev();
    let behind = source.start >= cue.end || reader.tag(last) == Tag::Preposition;
    // "was welcomed by Lee, which said it was | “good”"
    let quotes = reader.opens_quotation(source.end);
    if !behind || !(reader.is_time(source.end) || quotes) {
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

/// "The head of the mill that burnt in May said", where the verb of what describes the source was taken for it.
pub fn round_its_verb(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let that = source.start.prev();
    let verb = source.len() == 1 && reader.tag(source.start) != Tag::Pronoun && !reader.capital(source.start);
    if !verb || source.end > cue.start || !reader.any(that, &["that", "which", "who"]) || reader.quoted(that) {
        return;
    }
    let sentence = reader.document.sentence_at(cue.start);
    let floor = reader.document.behind_dateline(sentence).start;
    let noun = reader.phrase_ending_at(that.prev(), floor).map(|noun| subject::with_prepositions(reader, noun, floor));
    let plain = !TokenRange::new(that, cue.start).iter().any(|ix| reader.is(ix, ","));
    if let Some(noun) = noun.filter(|_| plain) {
        draft.voice = Voice::Written(TokenRange::new(noun.start, cue.start));
    }
}

/// "[The sign] \<above the door says>", "\[One\] \<in five said>": what tells which one is meant is a part of who tells.
pub fn with_its_place(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let hangs =
        source.end == cue.start && reader.tag(cue.start) == Tag::Preposition && !reader.capital(cue.start.prev());
    let Some(verb) = cue.iter().skip(2).find(|&ix| reader.tag(ix).is_verbal()).filter(|_| hangs) else { return };
    let said = reader.medium_at(cue.start, verb).is_some() || reader.is_time(cue.start.next());
    if !said && !reader.is(cue.start, "according") {
        draft.voice = Voice::Written(source.ending(verb));
        draft.cue = Some(cue.starting(verb));
    }
}

/// "[The minister | in a statement] \<said>": in what it was said is no part of who speaks.
pub fn without_its_medium(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    // "a narrator in the ad"
    let own = |ix: TokenIx| reader.any(ix, &["a", "an", "his", "her", "its", "their"]);
    let medium = |&ix: &TokenIx| {
        let medium = reader
            .medium_at(ix, source.end)
            .filter(|_| reader.is(ix, "in") && source.end == cue.start && own(ix.next()));
        medium.is_some_and(|medium| medium.end == source.end)
    };
    if let Some(start) = source.iter().skip(1).find(medium) {
        draft.voice = Voice::Written(source.ending(start));
    }
}

/// "“It leaks,” its “About” | page says": a name in marks is a part of who tells.
pub fn with_its_name_in_marks(reader: &Reader, draft: &mut Draft) {
    let (Voice::Written(source), Some(last)) = (draft.voice, draft.content.last_mut()) else { return };
    let marks =
        reader.quotation(source.start.prev()).filter(|_| last.end == source.start && !reader.quoted(source.start));
    let Some(marks) = marks.filter(|&marks| reader.is_title(marks)) else { return };
    let owner = reader.document.quotation(marks).tokens.start.prev();
    let owned = reader.tag(owner) == Tag::Determiner && !reader.quoted(owner) && reader.quoted(owner.prev());
    if owned && last.contains(owner) {
        *last = last.ending(owner);
        draft.voice = Voice::Written(TokenRange::new(owner, source.end));
    }
}

/// "A memo by The Times says": whose a writing is belongs to it.
pub fn with_its_author(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let author = || reader.phrase_starting_at(source.end.next(), cue.start, false);
    if reader.is(source.end, "by") && author().is_some_and(|author| author.end == cue.start) {
        draft.voice = Voice::Written(source.ending(cue.start));
    }
}

/// How many tokens the source behind a dateline has at most.
const LONGEST: usize = 28;

/// "DOVER, England — The head of the mill that burnt in May said": the source where only the dateline was taken for it.
pub fn behind_dateline(reader: &Reader, draft: &Draft) -> Option<TokenRange> {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return None };
    let paragraph = reader.document.paragraph(reader.document.token(source.start).paragraph).tokens;
    let behind = reader.document.behind_dateline(paragraph).start;
    let taken = source.start == paragraph.start && source.end < behind;
    if !taken {
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

/// "DOVER — There is an old saying: “It rains.”": whether the source is but the dateline.
pub fn is_dateline(reader: &Reader, draft: &Draft) -> bool {
    let Voice::Written(source) = draft.voice else { return false };
    let sentence = reader.document.sentence_at(source.start);
    source.end < reader.document.behind_dateline(sentence).start
}

/// A phrase without the day at its end, "Lee on Monday", if that is not part of a clause: "the mill that burnt in May".
fn before_day(reader: &Reader, phrase: TokenRange) -> TokenRange {
    let days = phrase.iter().rev().take_while(|&ix| reader.is_time(ix)).count();
    let on = phrase.end.minus(days + 1);
    if reader.tag(on) != Tag::Preposition {
        return phrase;
    }
    let before = phrase.ending(on);
    if before.iter().any(|ix| reader.tag(ix).is_verb()) { phrase } else { before }
}

#[cfg(test)]
mod tests {
    use crate::quotes::marked;
    use crate::quotes::mend::mend_alone;

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
