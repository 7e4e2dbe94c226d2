//! "The Department for Culture, Media | and Sport said": a comma in the name of a body parts nobody from it.

use crate::document::{TokenIx, TokenRange};
use crate::quotes::draft::{Draft, Voice};
use crate::quotes::reader::Reader;

/// What the list of what it is for belongs to.
const HEADS: [&str; 12] = [
    "commission",
    "committee",
    "council",
    "department",
    "institute",
    "minister",
    "ministry",
    "office",
    "school",
    "secretary",
    "state",
    "subcommittee",
];

/// So many tokens stand before the last of the list at the most, back to its comma.
const NEAR: usize = 4;

/// So many tokens stand in the list.
const LISTED: usize = 14;

/// Takes all of such a name into the source of `draft` that was cut off inside of it.
pub fn with_whole_name(reader: &Reader, draft: &mut Draft) {
    let (Some(cue), Voice::Written(source)) = (draft.cue, draft.voice) else { return };
    let before = source.end <= cue.start;
    let between = |ix: TokenIx| reader.capital(ix) || reader.any(ix, &["and", "the"]);
    let comma = match before {
        true => (1..=NEAR).map(|by| source.start.minus(by)).find(|&ix| !between(ix)),
        false => Some(source.end),
    };
    let Some((comma, name)) = comma.and_then(|comma| Some((comma, name_around(reader, comma)?))) else { return };
    let first = reader.document.sentence_at(comma).start;
    let Some(head) = reader.phrase_ending_at(name.start, first) else { return };
    let whole = TokenRange::new(head.start.min(source.start), name.end.max(source.end));
    // "At the Ministry of Mills, Lee and Ruiz said", "said the Ministry of Mills, Roads and Lee wept"
    let beside = match before {
        true => reader.clause_begins(head.start, first) && whole.end <= cue.start,
        false => whole.start == source.start && !reader.tag(whole.end).is_finite(),
    };
    if beside {
        draft.voice = Voice::Written(whole);
    }
}

/// The name that has a comma at `comma`, from its head on: "Department for Digital, Culture, Media and Sport".
fn name_around(reader: &Reader, comma: TokenIx) -> Option<TokenRange> {
    if !reader.is(comma, ",") {
        return None;
    }
    let sentence = reader.document.sentence_at(comma);
    let listed = |ix: &TokenIx| reader.capital(*ix) || reader.is(*ix, ",");
    let of = sentence.ending(comma).iter().rev().take(LISTED).find(|ix| !listed(ix)).filter(|of| of.next() < comma)?;
    let and =
        sentence.starting(comma).iter().take(LISTED).find(|ix| !listed(ix)).filter(|and| reader.is(*and, "and"))?;
    let the = usize::from(reader.is(and.next(), "the"));
    let (head, last) = (of.prev(), sentence.starting(and.plus(1 + the)));
    // "the Ministry of Mills, and Lee"
    let lists = TokenRange::new(of, and.prev()).iter().any(|ix| reader.is(ix, ","));
    let named = lists && of > sentence.start && reader.any(of, &["for", "of", "on"]);
    let end = last.iter().find(|ix| !reader.capital(*ix)).unwrap_or(last.end);
    (named && reader.capital(head) && reader.any(head, &HEADS) && end > last.start).then(|| TokenRange::new(head, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::marked;

    #[test]
    fn a_comma_in_a_name_parts_nobody_from_it() {
        let cases = [
            (
                "A spokesman for the Department for Mills, [Roads and Rural Life] <said> {it leaked}.",
                "A spokesman for the Department for Mills, Roads and Rural Life",
            ),
            (
                "{It leaked}, <said> [a spokesman for the Ministry of Mills], Roads and Rural Life.",
                "a spokesman for the Ministry of Mills, Roads and Rural Life",
            ),
            (
                "The Office of Mills, Roads, [Trade and Life] <said> {it leaked}.",
                "The Office of Mills, Roads, Trade and Life",
            ),
            (
                "The Committee on Mills, Roads, and [Trade] <said> {it leaked}.",
                "The Committee on Mills, Roads, and Trade",
            ),
            (
                "The Minister for Mills, Roads and [the Sea, Jo Lee], <said> {it leaked}.",
                "The Minister for Mills, Roads and the Sea, Jo Lee",
            ),
            ("The Ministry of Mills shut, and [Lee] <said> {it leaked}.", "Lee"),
            ("After a talk at the Ministry of Mills, [Jo Lee and Bo Roe] <said> {it leaked}.", "Jo Lee and Bo Roe"),
            ("Lee left the mill in Dover, and [Roads and Life] <said> {it leaked}.", "Roads and Life"),
            ("{It leaked}, <said> [the Ministry of Mills], and Lee left.", "the Ministry of Mills"),
            ("{It leaked}, <said> [the Ministry of Mills], Roads and Lee wept.", "the Ministry of Mills"),
        ];
        marked::check(&cases, |marked| marked::source(marked, with_whole_name));
    }
}
