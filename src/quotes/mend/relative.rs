//! "The trial, which is expected to last two weeks, resumes": what is reported in a relative clause ends where that does.

use crate::document::{Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::quotes::cue::Class;
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// How many tokens stand at most before a relative clause that opens its sentence.
const LONGEST: usize = 28;

/// "The bank, which reported a loss last week, fell 3%", "The trial, which is expected to last two weeks, resumes": what the
/// main clause goes on with behind the comma is no part of what was reported.
pub fn inside_its_relative_clause(reader: &Reader, draft: &Draft, content: TokenRange) -> Option<TokenRange> {
    let cue = draft.cue.filter(|cue| cue.end <= content.start)?;
    let set_off = inside_its_dashes(reader, draft, cue, content).or_else(|| inside_its_marks(reader, draft, content));
    if set_off.is_some() {
        return set_off;
    }
    let pronoun = pronoun_of(reader, draft, cue)?;
    let commas = content.iter().filter(|&ix| reader.is(ix, ",") && content.contains(ix.next()));
    // "who said it was “mad,” | left"
    let behind = |comma: TokenIx| behind_comma(reader, comma).unwrap_or(comma.next());
    let told = |comma: TokenIx| content.ending(if reader.quoted(comma) { behind(comma) } else { comma });
    let verb = |ix: TokenIx| reader.tag(ix).is_verbal();
    // A clause, or what is to be done, has its verb before the comma that closes it.
    let clause = reader.reports(cue.end.prev()).is_some_and(|verb| verb.class == Class::Speech)
        && reader.is(content.start.prev(), "that");
    let leads = leads_sentence(reader, pronoun);
    let closes = |&comma: &TokenIx| {
        // "who said it was wet, closed and old"
        let listed = reader.tag(comma.plus(2)) == Tag::Conjunction;
        let main = reader.main_verb_at(behind(comma), content.end.next()) && !listed;
        let whole = || told(comma).iter().any(verb) || told(comma).last().is_some_and(|last| reader.quoted(last));
        (main || leads && has_verbs_form(reader, behind(comma))) && (!clause || whole())
    };
    let told = told(commas.take(3).find(closes)?);
    // "who call it a “tax”, want it scrapped"
    let marked = told.iter().any(|ix| reader.quoted(ix)) && !told.last().is_some_and(|last| reader.quoted(last));
    (!told.is_empty() && !marked && !reader.quoted(told.end)).then_some(told)
}

/// "The miller — who once said it leaked — sold it", "Lee (who says it leaks) has left", "The mill — Lee calls it a ruin — leaks":
/// no more is told there.
fn inside_its_dashes(reader: &Reader, draft: &Draft, cue: TokenRange, content: TokenRange) -> Option<TokenRange> {
    const PAIRS: [(&str, &str); 4] = [("—", "—"), ("–", "–"), ("--", "--"), ("(", ")")];
    // "once", "have" and the like may stand between the two.
    const BETWEEN: usize = 3;
    let near = (0..=BETWEEN).map(|by| cue.start.minus(by).prev());
    let pronoun = near.into_iter().find(|&ix| reader.any(ix, &["who", "which"]));
    let subject = || match draft.voice {
        Voice::Written(source) if source.end == cue.start => Some(source.start),
        _ => None,
    };
    let first = pronoun.or_else(subject)?;
    let text = reader.document.behind_dateline(reader.document.sentence_at(first));
    let (_, closes) = PAIRS.into_iter().find(|(opens, _)| reader.is(first.prev(), opens) && first > text.start)?;
    let close = content.iter().find(|&ix| reader.is(ix, closes) && !reader.quoted(ix))?;
    (close > content.start).then(|| content.ending(close))
}

/// "said it would close, a step that Lee" | ", who left, called mad": a clause that is cut off before its verb is none of it.
pub fn without_its_rest(reader: &Reader, content: TokenRange) -> TokenRange {
    const SUBJECT: usize = 4;
    let last = content.end.prev();
    let named = |ix: TokenIx| (reader.tag(ix).is_nominal() || reader.tag(ix) == Tag::Determiner) && !reader.is_time(ix);
    let subject = (0..SUBJECT).take_while(|&by| named(last.minus(by)) && !reader.quoted(last.minus(by))).count();
    let pronoun = last.minus(subject);
    let goes_on = reader.is(content.end, ",") || reader.tag(content.end).is_finite();
    let cut =
        subject > 0 && goes_on && reader.any(pronoun, &["that", "which", "whom"]) && content.contains(pronoun.minus(2));
    if !cut || reader.tag(pronoun.prev()) != Tag::Noun {
        return content;
    }
    let article = [pronoun.minus(2), pronoun.minus(3)].into_iter().find(|&ix| reader.any(ix, &["a", "an"]));
    let summed = article.map(TokenIx::prev).filter(|&comma| reader.is(comma, ",") && content.contains(comma));
    content.ending(summed.unwrap_or(pronoun))
}

/// "The shirt that said “No more” was burnt": it ends with the marks.
fn inside_its_marks(reader: &Reader, draft: &Draft, content: TokenRange) -> Option<TokenRange> {
    let (cue, Voice::Written(source)) = (draft.cue?, draft.voice) else { return None };
    let pronoun = source.end.prev();
    let relative = source.end == cue.start && reader.any(pronoun, &["that", "which", "who"]);
    let quotation = reader.quotation(content.start).filter(|_| relative)?;
    let told = reader.document.quotation(quotation).tokens;
    let main = content.contains(told.end) && reader.main_verb_at(told.end, content.end);
    (told.start == content.start && main && leads_sentence(reader, pronoun)).then_some(told)
}

/// "a bridge {which} \[experts\] \<say> {could fall}", "a friend, {who}, \[she\] \<said>, {had mended it}": the pronoun is the
/// subject of what is said.
pub fn take_its_pronoun(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source), [content]) = (draft.cue, draft.voice, draft.content.as_slice()) else {
        return;
    };
    let set_in = reader.is(source.start.prev(), ",") && reader.is(cue.end, ",");
    let (pronoun, behind) =
        if set_in { (source.start.minus(2), cue.end.next()) } else { (source.start.prev(), cue.end) };
    let beside = pronoun < source.start && source.end == cue.start && behind == content.start;
    let told_of = beside && reader.any(pronoun, &["that", "what", "which", "who"]) && !reader.quoted(content.start);
    let finite = reader.tag(content.start).is_finite() && !reader.any(content.start, &["be", "being", "having"]);
    if told_of && finite && content.len() > 1 {
        draft.content.insert(0, TokenRange::one(pronoun));
    }
}

/// "The plan, | which, she said, would cost £3m, | was dropped": what somebody tells within a relative clause is none of what
/// stands around it.
pub fn part_from_main_clause(reader: &Reader, draft: &mut Draft) {
    let [first, second] = draft.content.as_slice() else { return };
    let (first, second) = (*first, *second);
    let pronoun = first.end.prev();
    let place = reader.is(pronoun, "where");
    let told_of = (reader.any(pronoun, &["which", "who"]) || place) && first.len() > 2;
    if !told_of || reader.quoted(pronoun) {
        return;
    }
    // "He dedicated it to his mother, | who, he said, had taught him": nothing stands behind.
    if !leads_sentence(reader, pronoun) {
        draft.content[0].start = pronoun;
        return;
    }
    if place || !reader.is(pronoun.prev(), ",") {
        return;
    }
    let commas = second.iter().filter(|&ix| reader.is(ix, ",") && !reader.quoted(ix));
    let main = |&comma: &TokenIx| reader.main_verb_at(comma.next(), second.end);
    let end = commas.take(3).find(main);
    draft.content = vec![first.starting(pronoun), second.ending(end.unwrap_or(second.end))];
}

/// The pronoun of the relative clause in commas whose verb is `cue`: it speaks itself, or its clause is passive.
fn pronoun_of(reader: &Reader, draft: &Draft, cue: TokenRange) -> Option<TokenIx> {
    const WITHIN: usize = 14;
    if let Voice::Written(source) = draft.voice {
        let pronoun = source.end.prev();
        let own = reader.any(pronoun, &["which", "who"]) && reader.is(pronoun.prev(), ",") && source.end <= cue.start;
        // "The bridge, which experts say could fall, was shut"
        let told_of = source.start.prev();
        let by_others = source.end == cue.start
            && reader.any(told_of, &["which", "who", "whom"])
            && reader.is(told_of.prev(), ",")
            && leads_sentence(reader, told_of);
        if by_others {
            return Some(told_of);
        }
        // "Lee, who had said it leaked, sold it"
        let next = source.end.next();
        let described =
            reader.is(source.end, ",") && reader.any(next, &["which", "who"]) && leads_sentence(reader, next);
        let helps = |ix: TokenIx| reader.any(ix, &["had", "has", "have"]);
        let parts = |ix: TokenIx| reader.tag(ix).is_verb() && !helps(ix);
        let verb = || !TokenRange::new(next, cue.start).iter().any(parts);
        return if own { Some(pronoun) } else { (described && verb()).then_some(next) };
    }
    let sentence = reader.document.sentence_at(cue.start);
    let first = sentence.start.max(TokenIx(cue.start.0.saturating_sub(WITHIN)));
    let pronoun = (first.0..cue.start.0).rev().map(TokenIx).find(|&ix| reader.any(ix, &["which", "who", "whom"]))?;
    let before = if reader.tag(pronoun.prev()) == Tag::Preposition { pronoun.minus(2) } else { pronoun.prev() };
    let whole = !TokenRange::new(pronoun, cue.start).iter().any(|ix| reader.tag(ix).is_verb());
    // Where the main clause has its verb before, none closes the relative one.
    (reader.is(before, ",") && whole && leads_sentence(reader, pronoun)).then_some(pronoun)
}

/// What stands behind the comma at `ix`, and behind the mark that closes there; nothing within quotation marks.
pub fn behind_comma(reader: &Reader, ix: TokenIx) -> Option<TokenIx> {
    let mark = reader.document.get(ix.next()).is_some_and(|token| token.kind == TokenKind::Mark);
    let behind = if mark && reader.quoted(ix) { ix.plus(2) } else { ix.next() };
    (reader.is(ix, ",") && !reader.quoted(behind)).then_some(behind)
}

/// Whether the sentence has no verb before the pronoun, so that its own comes behind the clause.
pub fn leads_sentence(reader: &Reader, pronoun: TokenIx) -> bool {
    let sentence = reader.document.sentence_at(pronoun);
    let before = sentence.ending(pronoun);
    before.len() < LONGEST
        && !before.iter().any(|ix| reader.tag(ix).is_finite() || reader.tag(ix).is_verb() || reader.quoted(ix))
}

/// Whether the word, whatever the tags take it for, may be the verb of a clause: "resigned", "resumes".
pub fn has_verbs_form(reader: &Reader, ix: TokenIx) -> bool {
    let at = if reader.tag(ix) == Tag::Adverb { ix.next() } else { ix };
    let form = reader.verb(at).map(|known| known.verb.form);
    let verb = matches!(form, Some(VerbForm::Past | VerbForm::Participle | VerbForm::Present));
    verb && !reader.capital(at) && !reader.quoted(at)
}
