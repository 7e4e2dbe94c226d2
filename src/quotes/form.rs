//! What no one says, by its form: code and data.

use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::reader::Reader;
use crate::document::{ParagraphIx, QuotationIx, Tag, TokenIx, TokenKind, TokenRange};

/// Signs of code that no prose has.
const SIGNS: [&str; 9] = ["{", "}", "=", "==", "===", "+", "<", ">", "\\"];

/// Words that are as much data as a number is.
const VALUES: [&str; 4] = ["true", "false", "null", "none"];

/// Longest line of verse, in bytes, and fewest lines.
const VERSE: usize = 70;
const LINES: usize = 4;

/// The commonest words that are English alone, or nearly so.
const ENGLISH: [&str; 30] = [
    "the", "of", "and", "to", "that", "for", "with", "he", "his", "it", "by", "from", "as", "at", "they", "be", "said",
    "are", "have", "has", "she", "her", "who", "after", "says", "this", "not", "been", "were", "their",
];
/// How many words are looked at, fewest that tell, and one in how many is one of those.
const FIRST: usize = 300;
const FEWEST: usize = 15;
const SHARE: usize = 15;

/// Whether the paragraph is code or data: it heads a table, or outside of its quotation marks it has signs that prose has not, and
/// hardly a word for each.
pub fn is_code(reader: &Reader, paragraph: ParagraphIx) -> bool {
    let tokens = reader.document.paragraph(paragraph).tokens;
    if heads_table(reader, tokens) {
        return true;
    }
    if !reader.document.has_quotation(tokens) {
        return false;
    }
    let outside = || tokens.iter().filter(|&ix| !reader.quoted(ix));
    let signs: usize = outside().map(|ix| signs_at(reader, tokens, ix)).sum();
    let is_word =
        |&ix: &TokenIx| reader.document.token(ix).kind == TokenKind::Word && !VALUES.contains(&reader.low(ix));
    signs > 0 && 4 * signs >= outside().filter(is_word).count()
}

/// "name,said,when": words with commas and no white space.
fn heads_table(reader: &Reader, tokens: TokenRange) -> bool {
    const FEWEST: usize = 5;
    const LONGEST: usize = 60;
    (FEWEST..=LONGEST).contains(&tokens.len())
        && tokens.iter().skip(1).all(|ix| reader.document.is_glued(ix))
        && tokens.iter().filter(|&ix| reader.is(ix, ",")).count() > 1
}

/// How many signs of code the token of the paragraph in `tokens` is worth.
fn signs_at(reader: &Reader, tokens: TokenRange, ix: TokenIx) -> usize {
    let token = reader.document.token(ix);
    match token.kind {
        TokenKind::Word | TokenKind::Number => 0,
        // A line that opens with ">" repeats somebody's words.
        _ if reader.any(ix, &SIGNS) => usize::from(ix != tokens.start),
        _ if reader.is(ix, ";") && ix.next() == tokens.end => 1 + usize::from(reader.is(ix.prev(), ")") && token.glued),
        _ => usize::from(bounds_a_value(reader, ix)),
    }
}

/// Whether the token ties a quotation to what is beside it as only code does: `("a"`, `"a":1`, `"a","b"`.
fn bounds_a_value(reader: &Reader, ix: TokenIx) -> bool {
    let glued = |ix: TokenIx| reader.document.is_glued(ix);
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
/// its sentences or more, quotations apart, say "you".
pub fn addresses(reader: &Reader) -> bool {
    let (mut all, mut addressed) = (0, 0);
    for sentence in &reader.document.sentences {
        if !sentence.tokens.iter().any(|ix| reader.is_word(ix) && !reader.quoted(ix)) {
            continue;
        }
        all += 1;
        addressed += usize::from(reader.kinds.you.iter(sentence.tokens).any(|ix| !reader.quoted(ix)));
    }
    all >= SENTENCES && 5 * addressed >= 2 * all
}

/// Whether, in a text that is no news by its form, the draft reports somebody nevertheless: it quotes, or its source
/// has a name or is a man or a woman.
pub fn is_surely_said(reader: &Reader, draft: &Draft) -> bool {
    let named = match draft.voice {
        Voice::Written(source) => {
            let last = source.end.prev();
            reader.tag(last) == Tag::Proper || reader.any(last, &["he", "she", "i"])
        }
        Voice::Carried(_) => true,
        Voice::Nobody => false,
    };
    named || is_quoted(reader, draft)
}

/// Whether the draft rests on quotation marks, or on the form of the text.
pub fn is_quoted(reader: &Reader, draft: &Draft) -> bool {
    let quoted = draft.content.iter().flat_map(|range| range.iter()).any(|ix| reader.quoted(ix) && reader.is_word(ix));
    quoted || matches!(draft.evidence, Evidence::Transcript | Evidence::Interview | Evidence::Signed)
}

/// Whether the text is set in verse: short lines, few of which end as a sentence does, and a third of which plainly
/// go on in the next.
pub fn is_verse(text: &str) -> bool {
    let (mut all, mut stopped, mut open) = (0, 0, 0);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        if line.len() > VERSE {
            return false;
        }
        let small = lines.peek().is_some_and(|next| next.starts_with(char::is_lowercase));
        all += 1;
        stopped += usize::from(line.ends_with(['.', '!', '?', '”', '"', '’', '\'', ')']));
        open += usize::from(line.ends_with([',', ';', '—', '–']) || small);
    }
    all >= LINES && 2 * stopped <= all && 3 * open >= all
}

/// Whether the text is written in another language: hardly one of its first words is such as no English does without.
pub fn is_foreign(reader: &Reader) -> bool {
    let tokens = reader.document.tokens.len();
    let words = (0..tokens).map(TokenIx).filter(|&ix| reader.document.token(ix).kind == TokenKind::Word).take(FIRST);
    let (mut all, mut small) = (0, 0);
    for ix in words {
        all += 1;
        small += usize::from(reader.any(ix, &ENGLISH));
    }
    all >= FEWEST && SHARE * small < all
}

/// Fewest words of a quotation that is taken for something said, in a language that is not read.
const SAID: usize = 3;

/// What stands in quotation marks, in a text in another language: who says so is not read there.
pub fn quotations(reader: &Reader) -> Vec<Draft> {
    let document = reader.document;
    let said = |index: usize| {
        let quotation = document.quotation(QuotationIx(index));
        quotation.within.is_none()
            && quotation.words >= SAID
            && !reader.is_title(QuotationIx(index))
            && !document.paragraph(quotation.paragraph).around
            && !is_code(reader, quotation.paragraph)
    };
    let places = (0..document.quotations.len()).filter(|&index| said(index));
    let draft = |index: usize| {
        Draft::new(vec![document.quotation(QuotationIx(index)).tokens], None, Voice::Nobody, Evidence::Bare)
    };
    places.map(draft).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn verse_is_told_from_lines_of_prose() {
        for (text, want) in [
            ("The mill stands still,\nand so does the hill;\nthe river says nothing\nof what it will.", true),
            (
                "The wheels are gone, I fear,\nThe river will not learn,\nThe hill has lost its hill,\nAnd May will not return.",
                true,
            ),
            ("The Mill Stands Still\n\nThe mill is shut.\n\nThe mayor says so.\n\nIt rained.", false),
            ("Mayor says mill will close\nFarmers ask for rain\nBakers to strike on Monday\nRiver rises", false),
            ("The mill,\nthe hill,\nthe river.", false),
            ("", false),
        ] {
            assert_eq!(is_verse(text), want, "{text}");
        }
    }

    #[test]
    fn other_languages_are_told_from_english() {
        for (text, want) in [
            (
                "Le maire a dit que le pont serait fermé jusqu’en juin. Les habitants ne sont pas contents du tout.",
                true,
            ),
            (
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et.",
                true,
            ),
            (
                "Der Bürgermeister sagte, die Mühle werde im Juni wieder öffnen, und niemand war damit so recht zufrieden.",
                true,
            ),
            ("The mayor said the bridge would be closed until June, and nobody was content with that at all.", false),
            (
                "Mayor says the bridge is shut until June; the farmers are furious and ferry crews strike on Monday",
                false,
            ),
            ("Le maire a parlé.", false),
            ("Mayor Sian Rhys will leave office in May after nine years, she told us on Thursday in Dover.", false),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            assert_eq!(is_foreign(&Reader::new(&document, &times)), want, "{text}");
        }
    }

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
