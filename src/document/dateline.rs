//! The place, the day and the agency that open an article: "DENVER, May 3 (AP) — A jury ...", "(Beirut, May 3, 2019) – A jury ...".

use super::{Document, Tag, TokenIx, TokenRange};

/// How many tokens it has at most: "SAN JUAN, Puerto Rico, May 3, 2019 (Valley News) —".
const LONGEST: usize = 18;

/// How many tokens the day has at most where a dash stands before and after it: "Thursday, May 3, 2019 –".
const DATED: usize = 7;

/// How many tokens the hour and its zone have at most: "8.00 am (CET +1)".
const HOUR: usize = 7;

impl Document<'_> {
    /// The sentence that has the tokens of `sentence`, without the dateline that opens it.
    pub fn behind_dateline(&self, sentence: TokenRange) -> TokenRange {
        let first = self.str(sentence.start);
        let shouts = first.len() > 1 && first.chars().all(char::is_uppercase);
        let opens = || self.paragraph(self.token(sentence.start).paragraph).tokens.start == sentence.start;
        if sentence.is_empty() || !opens() {
            return sentence;
        }
        if let Some(dash) = self.bracketed(sentence) {
            return sentence.starting(dash.next());
        }
        let placed = shouts || self.str(sentence.start.next()) == ",";
        if !placed {
            return sentence;
        }
        let stands = |ix: &TokenIx| !self.tag(*ix).is_verbal();
        let place = sentence.iter().take(LONGEST).take_while(stands);
        let parts = |ix: &TokenIx| match self.str(*ix) {
            "-" => self.get(ix.next()).is_some_and(|next| !next.glued),
            // "LUCKNOW, June 11, 2024: A jury sat."
            ":" => self.is_dated(sentence.ending(*ix)),
            dash => matches!(dash, "—" | "–" | "--" | "―" | "_"),
        };
        let dash = place.into_iter().find(parts).filter(|dash| dash.next() < sentence.end);
        // "Oslo, 7 February 2019 at 07:00 CET - A jury sat."
        let dash = dash.filter(|&dash| shouts || self.is_dated(sentence.ending(dash)));
        let Some(dash) = dash else { return sentence };
        // "SAN JOSE, Calif. – May 1, 2025 – A jury sat."
        let dated = sentence.starting(dash.next()).iter().take(DATED).find(parts);
        let start = dated.filter(|&end| self.is_dated(TokenRange::new(dash.next(), end))).unwrap_or(dash).next();
        if start < sentence.end { sentence.starting(start) } else { sentence }
    }

    /// The dash behind the brackets in which the place stands at the beginning of `sentence`: "(Beirut, May 3, 2019) –".
    fn bracketed(&self, sentence: TokenRange) -> Option<TokenIx> {
        let close = sentence.iter().take(LONGEST).find(|&ix| self.is(ix, ")"))?;
        let dash = close.next();
        let inner = TokenRange::new(sentence.start.next(), close);
        let part = |ix: TokenIx| self.is_capitalized(ix) || self.tag(ix) == Tag::Number || self.is_any(ix, &[",", "-"]);
        let opens = self.is(sentence.start, "(") && self.is_capitalized(inner.start) && inner.iter().all(part);
        let parted = matches!(self.str(dash), "—" | "–" | "--" | "-") && dash.next() < sentence.end;
        (opens && parted).then_some(dash)
    }

    /// Where the hour ends that goes with the day of a dateline: "7 February 2019 *at 07:00 CET* -", "*at 8 a.m. (CET +1)* -"; `from`
    /// where none stands there.
    pub fn behind_hour(&self, from: TokenIx) -> TokenIx {
        let at = if self.is_any(from, &["at", ","]) { from.next() } else { from };
        if self.tag(at) != Tag::Number {
            return from;
        }
        let zone = |ix: TokenIx| {
            let written = self.str(ix);
            self.is_any(ix, &["am", "pm", "a.m.", "p.m.", "(", ")", "+"])
                || written.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        let end = (1..=HOUR).map(|by| at.plus(by)).find(|&ix| !zone(ix));
        end.filter(|&ix| matches!(self.low(ix), "-" | "--" | "—" | "–" | ":" | "/")).unwrap_or(from)
    }

    /// Whether all of `tokens` may be those of a day, and a year is among them.
    fn is_dated(&self, tokens: TokenRange) -> bool {
        let figures = |ix: TokenIx| self.str(ix).bytes().all(|byte| byte.is_ascii_digit());
        let hour = |ix: TokenIx| self.str(ix).bytes().all(|byte| byte.is_ascii_digit() || byte == b':' || byte == b'.');
        let part = |ix: TokenIx| hour(ix) || matches!(self.str(ix), "," | "at") || self.is_capitalized(ix);
        tokens.iter().all(part) && tokens.iter().any(|ix| figures(ix) && self.str(ix).len() == 4)
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
            ("(Beirut, May 3, 2019) – A jury sat.", "A jury sat."),
            ("(New York) – A jury sat.", "A jury sat."),
            ("(He left) – A jury sat.", "(He left) – A jury sat."),
            ("SAN JOSE, Calif. – May 1, 2025 – A jury sat.", "A jury sat."),
            ("LUCKNOW, June 11, 2024: A jury sat.", "A jury sat."),
            ("Oslo, 7 February 2019 at 07:00 CET - A jury sat.", "A jury sat."),
            ("London, May 3, 2019 – A jury sat.", "A jury sat."),
            ("Lee, a juror - the last - sat.", "Lee, a juror - the last - sat."),
            ("UPDATE: A jury sat.", "UPDATE: A jury sat."),
            ("SAN JOSE – A jury – at last – sat.", "A jury – at last – sat."),
            ("Near miss: a jury sat — at last.", "Near miss: a jury sat — at last."),
            ("NATO said it would stay — for now.", "NATO said it would stay — for now."),
            ("MRI-guided care is new.", "MRI-guided care is new."),
            ("MADRID, Feb. 9 (Reuters) -", "MADRID, Feb. 9 (Reuters) -"),
            ("", ""),
        ] {
            let document = Document::read(text);
            let sentence = document.sentences.first().map(|_| document.sentence(SentenceIx(0)).tokens);
            let got = sentence.map_or("", |tokens| document.span(document.behind_dateline(tokens)).of(text));
            assert_eq!(got, want, "{text}");
        }
    }
}
