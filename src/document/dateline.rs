//! The place, the day and the agency that open an article: "DENVER, May 3 (AP) — A jury ...".

use super::{Document, Tag, TokenIx, TokenRange};

/// How many tokens it has at most: "SAN JUAN, Puerto Rico, May 3, 2019 (Valley News) —".
const LONGEST: usize = 18;

impl Document<'_> {
    /// The sentence that has the tokens of `sentence`, without the dateline that opens it.
    pub fn behind_dateline(&self, sentence: TokenRange) -> TokenRange {
        let first = self.str(sentence.start);
        let shouts = first.len() > 1 && first.chars().all(char::is_uppercase);
        let opens = || self.paragraph(self.token(sentence.start).paragraph).tokens.start == sentence.start;
        if sentence.is_empty() || !shouts || !opens() {
            return sentence;
        }
        let stands = |ix: &TokenIx| !matches!(self.tag(*ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal);
        let place = sentence.iter().take(LONGEST).take_while(stands);
        let parts = |ix: &TokenIx| match self.str(*ix) {
            "-" => !self.token(ix.next()).glued,
            dash => matches!(dash, "—" | "–" | "--" | "―" | "_"),
        };
        let dash = place.into_iter().find(parts).filter(|dash| dash.next() < sentence.end);
        dash.map_or(sentence, |dash| TokenRange::new(dash.next(), sentence.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::SentenceIx;

    #[test]
    fn a_dateline_is_no_part_of_its_sentence() {
        for (text, want) in [
            ("DENVER (AP) — A jury sat.", "A jury sat."),
            ("SAN JUAN, Puerto Rico, May 3, 2019 (Valley News) - A jury sat.", "A jury sat."),
            ("UN — A jury sat.", "A jury sat."),
            ("Near miss: a jury sat — at last.", "Near miss: a jury sat — at last."),
            ("NATO said it would stay — for now.", "NATO said it would stay — for now."),
            ("MRI-guided care is new.", "MRI-guided care is new."),
            ("", ""),
        ] {
            let document = Document::read(text);
            let sentence = document.sentences.first().map(|_| document.sentence(SentenceIx(0)).tokens);
            let got = sentence.map_or("", |tokens| document.span(document.behind_dateline(tokens)).of(text));
            assert_eq!(got, want, "{text}");
        }
    }
}
