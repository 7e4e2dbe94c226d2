//! When it was said is neither the cue nor what was said.

use crate::document::{Tag, TokenRange, VerbForm};
use crate::quotes::draft::Draft;
use crate::quotes::reader::Reader;

/// "voted on Wednesday to strike": when it was said is neither what was said nor what it was about.
pub fn before_its_day(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Some(content)) = (draft.cue, draft.content.first_mut()) else { return };
    let timed = cue.iter().rev().take_while(|&ix| reader.is_time(ix)).count();
    // "agreed yesterday | to buy it"
    if timed > 0 && timed < cue.len() && cue.end == content.start {
        let end = cue.end.minus(timed);
        let on = usize::from(reader.any(end.prev(), &["on", "in", "at"]) && end.prev() > cue.start);
        draft.cue = Some(cue.ending(end.minus(on)));
        return;
    }
    // "said on | Monday it leaked"
    let between = content.start.prev();
    let on = if between == cue.end { between } else { cue.end.prev() };
    let day = content.iter().take_while(|&ix| reader.is_time(ix)).count();
    let rest = content.starting(content.start.plus(day));
    let beside = on > cue.start && on.next() == content.start;
    if day > 0 && beside && reader.any(on, &["on", "in", "at"]) && !rest.is_empty() {
        draft.cue = Some(cue.ending(cue.end.min(on)));
        *content = rest;
    }
}

/// "said yesterday that it leaked", "tweeted shortly before noon that": when it was said is none of what was said.
pub fn behind_its_day(reader: &Reader, content: TokenRange) -> TokenRange {
    const BEFORE: [&str; 10] = ["about", "after", "around", "at", "before", "by", "during", "in", "on", "until"];
    let adverb = usize::from(reader.tag(content.start) == Tag::Adverb && !reader.is_time(content.start));
    let at = content.start.plus(adverb);
    let led = reader.any(at, &BEFORE) && reader.is_time(at.next());
    let on = if led { adverb + 1 } else { 0 };
    let day = content.iter().skip(on).take_while(|&ix| reader.is_time(ix)).count();
    let that = content.start.plus(on + day);
    let said = day > 0 && content.contains(that.next());
    // "agreed yesterday to buy it"
    let governed = reader.tag(content.start.prev()) == Tag::Preposition;
    let to = reader.tag(that) == Tag::To && reader.tag(that.next()) == Tag::Verb(VerbForm::Base) && !governed;
    match said {
        true if reader.is(that, "that") => content.starting(that.next()),
        true if to => content.starting(that),
        _ => content,
    }
}
