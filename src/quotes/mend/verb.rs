//! Which words of the cue report.

use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::quotes::is_medium_name;
use crate::quotes::reader::Reader;

/// `cue` without its punctuation, what was done before it, and when and where it was said.
pub fn reporting(reader: &Reader, cue: TokenRange) -> TokenRange {
    without_where(reader, without_when(reader, from_its_verb(reader, behind_its_comma(reader, bare(reader, cue)))))
}

/// "where he lives, \<called>": the verb that reports stands behind the last comma.
fn behind_its_comma(reader: &Reader, cue: TokenRange) -> TokenRange {
    let comma = cue.iter().rev().find(|&ix| reader.is(ix, ",") && !reader.quoted(ix));
    let verb = comma.map(TokenIx::next).filter(|&verb| cue.contains(verb) && reader.reports(verb).is_some());
    verb.filter(|&verb| reader.tag(verb).is_verb()).map_or(cue, |verb| cue.starting(verb))
}

/// "\<posted> on Instagram that": nor is where it was said.
fn without_where(reader: &Reader, cue: TokenRange) -> TokenRange {
    let on = cue.end.minus(2);
    let placed = on > cue.start && reader.any(on, &["on", "via"]) && is_medium_name(reader.low(cue.end.prev()));
    if placed && reader.tag(on.prev()).is_verb() { cue.ending(on) } else { cue }
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
    use crate::quotes::marked;
    use crate::quotes::mend::mend_alone;

    #[test]
    fn a_cue_is_its_reporting_words() {
        let cases = [
            ("[Ruiz] <said:> {“It leaks.”}", "said:"),
            ("[Ruiz] <posted on Instagram> that {it leaks}.", "posted"),
            ("Ruiz, at home in Dover, where [he] <lives, called> {it “mad”}.", "called"),
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
}
