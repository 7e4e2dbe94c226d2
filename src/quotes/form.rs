//! What no one says, by its form: code and data.

use super::cue::reporting_verb;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{ParagraphIx, Tag, TokenIx, TokenKind, VerbForm};
use crate::lexicon;

/// Longest paragraph that is looked at, in tokens: a line of code is shorter.
const LONGEST: usize = 400;

/// Signs of code that no prose has.
const SIGNS: [&str; 10] = ["{", "}", "=", "==", "===", "+", "<", ">", "\\", "=="];

/// Words that are as much data as a number is.
const VALUES: [&str; 4] = ["true", "false", "null", "none"];

/// Whether the quotation marks of the paragraph are those of code or data: outside of them, it has signs
/// that prose has not, and hardly a word for each.
pub fn is_code(reader: &Reader, paragraph: ParagraphIx) -> bool {
    let tokens = reader.document.paragraph(paragraph).tokens;
    if tokens.len() > LONGEST || !tokens.iter().any(|ix| reader.quoted(ix)) {
        return false;
    }
    let (mut signs, mut words) = (0, 0);
    for ix in tokens.iter().filter(|&ix| !reader.quoted(ix)) {
        let token = reader.document.token(ix);
        let first = ix == tokens.start;
        match token.kind {
            TokenKind::Word => words += usize::from(!VALUES.contains(&reader.low(ix))),
            TokenKind::Number => {}
            // A line that opens with ">" repeats somebody's words.
            _ if reader.any(ix, &SIGNS) => signs += usize::from(!first),
            _ if reader.is(ix, ";") && ix.next() == tokens.end => {
                signs += 1 + usize::from(reader.is(ix.prev(), ")") && token.glued)
            }
            _ => signs += usize::from(bounds_a_value(reader, ix)),
        }
    }
    signs > 0 && 4 * signs >= words
}

/// Whether the token ties a quotation to what is beside it as only code does: `("a"`, `"a":1`, `"a","b"`.
fn bounds_a_value(reader: &Reader, ix: TokenIx) -> bool {
    let glued = |ix: TokenIx| reader.document.get(ix).is_some_and(|token| token.glued);
    let straight = |ix: TokenIx| reader.any(ix, &["\"", "'"]);
    let (before, after) = (ix.prev(), ix.next());
    match reader.low(ix) {
        "(" | "[" => straight(after) && glued(after) && glued(ix),
        ":" => {
            let kind = reader.document.get(after).map(|token| token.kind);
            let value = straight(after) || kind == Some(TokenKind::Number) || reader.any(after, &["[", "{"]);
            straight(before) && reader.quoted(before) && glued(ix) && value
        }
        ";" => glued(ix) && glued(after) && (straight(after) || straight(before) && reader.quoted(before)),
        "," => {
            let value = straight(before) && reader.quoted(before) && glued(ix);
            let ends =
                reader.document.get(after).is_none_or(|next| next.paragraph != reader.document.token(ix).paragraph);
            value && (glued(after) || ends)
        }
        _ => false,
    }
}

/// Fewest sentences from which the form of a text is told.
const SENTENCES: usize = 4;

/// Whether the text speaks to its reader, as instructions and terms do and news does not: two fifths of
/// its sentences or more, quotations apart, say "you" or begin with an imperative.
pub fn addresses(reader: &Reader) -> bool {
    let (mut all, mut addressed) = (0, 0);
    for sentence in &reader.document.sentences {
        let free = || sentence.tokens.iter().filter(|&ix| !reader.quoted(ix));
        let Some(first) = free().find(|&ix| reader.is_word(ix)) else { continue };
        let imperative = reader.tag(first) == Tag::Verb(VerbForm::Base);
        all += 1;
        addressed += usize::from(imperative || free().any(|ix| reader.any(ix, &["you", "your", "yours"])));
    }
    all >= SENTENCES && 5 * addressed >= 2 * all
}

/// Whether, in a text that speaks to its reader, the draft reports somebody nevertheless: it quotes, or its source
/// has a name or is a man or a woman.
pub fn is_surely_said(reader: &Reader, draft: &Draft) -> bool {
    let quoted = draft.content.iter().flat_map(|range| range.iter()).any(|ix| reader.quoted(ix) && reader.is_word(ix));
    let formed = matches!(draft.evidence, Evidence::Transcript | Evidence::Interview | Evidence::Signed);
    let named = match draft.voice {
        Voice::Written(source) => {
            let last = source.end.prev();
            reader.tag(last) == Tag::Proper || reader.any(last, &["he", "she", "i"])
        }
        Voice::Carried(_) => true,
        Voice::Nobody => false,
    };
    quoted || formed || named
}

/// Whether the draft reports nothing that is said, whatever its words resemble: it names a work ("starred
/// in “The Long Way Home”"), or its cue is a conjunction ("provided that").
pub fn is_unsaid(reader: &Reader, draft: &Draft) -> bool {
    let Some(cue) = draft.cue else { return false };
    if reader.any(cue.end.prev(), &["provided", "providing"]) && reader.is(cue.end, "that") {
        return true;
    }
    let [content] = draft.content.as_slice() else { return false };
    let quotation = reader.quotation(content.start).filter(|_| reader.opens_quotation(content.start));
    let whole = quotation.filter(|&quotation| reader.document.quotation(quotation).tokens == *content);
    let led = reader.any(content.start.prev(), &[",", ":"]);
    let titled = !led && cue.end <= content.start && whole.is_some_and(|quotation| reader.is_title(quotation));
    let reports = |ix| lexicon::verb(reader.low(ix)).is_some_and(|verb| reporting_verb(verb.lemma).is_some());
    // "a book called “The Long Way Home”": a book calls nothing.
    let named = cue.len() == 1 && reader.any(cue.start, &["called", "titled", "entitled", "named", "dubbed"]);
    let thing = match draft.voice {
        Voice::Written(source) => source.end == cue.start && reader.tag(source.end.prev()) == Tag::Noun,
        Voice::Carried(_) | Voice::Nobody => true,
    };
    titled && (named && thing || draft.evidence == Evidence::Object && !cue.iter().any(reports))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn terms_speak_to_their_reader() {
        for (text, want) in [
            ("You must pay. If you do not, you must leave. We may ask you why. The mill is ours.", true),
            ("Ruiz left. The mill closed. You could hear it, Cole said. It rained.", false),
            (
                "Ruiz left. “You must pay. You must leave. You know it,” he said. It rained. It was May. He slept.",
                false,
            ),
            ("You must pay.", false),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            assert_eq!(addresses(&Reader::new(&document, &times)), want, "{text}");
        }
    }

    #[test]
    fn code_is_told_from_prose() {
        for (text, want) in [
            ("let name = \"the old mill by the lake\";", true),
            ("7;Cole;\"the old mill by the lake\"", true),
            ("print(\"the old mill by the lake\")", true),
            ("\"name\": \"the old mill by the lake\",", true),
            ("7,\"the old mill\",\"by the lake\",2019", true),
            ("echo \"the old mill by the lake\" > log.txt", true),
            ("“The old mill by the lake burnt,” Ann Lee said.", false),
            ("\"The old mill,\" \"by the lake\"", false),
            ("Ann Lee (\"the miller\") won.", false),
            ("\"The old mill\": a history.", false),
            ("> \"The old mill by the lake burnt,\" Ann Lee said.", false),
            ("He wrote E = mc2 and said, \"The old mill by the lake burnt.\"", false),
            ("The old mill; \"by the lake\"; the end.", false),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            assert_eq!(is_code(&Reader::new(&document, &times), ParagraphIx(0)), want, "{text}");
        }
    }
}
