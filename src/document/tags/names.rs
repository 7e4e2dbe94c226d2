//! Will, who is seldom met in the texts that taught the weights: a name where no modal can stand.

use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};

/// How many adverbs and names may stand between the name and what tells: "Will Estrada later said".
const WITHIN: usize = 3;

/// Calls "Will" a name in the sentence in `range` where a verb follows that no modal takes, or a comma or a possessive
/// behind a name.
pub fn mend(document: &mut Document, range: TokenRange) {
    for ix in range.iter() {
        if document.tag(ix) == Tag::Modal && document.str(ix) == "Will" && is_name(document, range, ix) {
            document.tags[ix.0] = Tag::Proper;
        }
    }
}

fn is_name(document: &Document, range: TokenRange, will: TokenIx) -> bool {
    let mut named = false;
    for at in (1..=WITHIN).map(|by| will.plus(by)).take_while(|&at| range.contains(at)) {
        match document.tag(at) {
            Tag::Verb(VerbForm::Past | VerbForm::Present) => return true,
            Tag::Possessive => return true,
            Tag::Punct => return named && document.str(at) == ",",
            Tag::Proper => named = true,
            Tag::Adverb => {}
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn will_is_a_name_where_no_modal_can_stand() {
        for (text, want) in [
            ("Will said so.", true),
            ("George Will wrote it.", true),
            ("Will then argued that it leaked.", true),
            ("Will Estrada, the chairman, said so.", true),
            ("Will Estrada later said so.", true),
            ("Will the mill close?", false),
            ("Will Estrada win?", false),
            ("Will it, at last, close?", false),
            ("The mill will close.", false),
        ] {
            let document = Document::read(text);
            let will = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.low(ix) == "will");
            assert_eq!(will.is_some_and(|ix| document.tag(ix) == Tag::Proper), want, "{text}");
        }
    }
}
