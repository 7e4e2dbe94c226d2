//! Where sentences begin and end.

use super::paragraphs::Paragraph;
use super::{ParagraphIx, Token, TokenIx, TokenKind, TokenRange};
use crate::lexicon;
use crate::span::Span;

/// The place of a sentence in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SentenceIx(pub usize);

/// A sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first token to its last.
    pub span: Span,
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
}

/// Splits every paragraph into sentences and tells tokens and paragraphs of it.
///
/// A sentence ends at one of the `stops`, `.`, `!`, `?` or a run of points, with the closing marks and brackets after it,
/// where what follows can begin one. A quotation that ends in `?"` or `!"` before a lower-case word
/// does not end the sentence.
pub fn split(
    text: &str,
    folded: &str,
    tokens: &mut [Token],
    paragraphs: &mut [Paragraph],
    stops: &[TokenIx],
) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(paragraphs.len().max(stops.len()));
    let mut stops = stops.iter().copied().peekable();
    for (index, paragraph) in paragraphs.iter_mut().enumerate() {
        paragraph.first = SentenceIx(out.len());
        let mut start = paragraph.tokens.start;
        while start < paragraph.tokens.end {
            let reader = Reader { text, folded, tokens, start, end: paragraph.tokens.end };
            let here = std::iter::from_fn(|| stops.next_if(|&stop| stop < paragraph.tokens.end));
            let end = here.filter(|&stop| stop >= start).find_map(|stop| reader.sentence_end(stop));
            let range = TokenRange::new(start, end.unwrap_or(paragraph.tokens.end));
            for token in &mut tokens[range.start.0..range.end.0] {
                token.sentence = SentenceIx(out.len());
            }
            let span = tokens[start.0].span.to(tokens[range.end.prev().0].span);
            out.push(Sentence { span, tokens: range, paragraph: ParagraphIx(index) });
            start = range.end;
        }
        paragraph.end = SentenceIx(out.len());
    }
    out
}

/// Whether a sentence may end with a token of this kind: a stop, or an abbreviation with its full stop.
pub fn may_end(kind: TokenKind, words: &str) -> bool {
    match kind {
        TokenKind::Word => words.ends_with('.'),
        TokenKind::Punct => words.starts_with(['.', '!', '?', '…', '。', '！', '？']),
        _ => false,
    }
}

/// How many marks and brackets may close a sentence after its stop.
const MOST_CLOSERS: usize = 6;

struct Reader<'a> {
    text: &'a str,
    folded: &'a str,
    tokens: &'a [Token],
    /// Where the sentence begins.
    start: TokenIx,
    /// Where its paragraph ends.
    end: TokenIx,
}

impl Reader<'_> {
    fn str(&self, ix: TokenIx) -> &str {
        if ix < self.end { self.tokens[ix.0].span.of(self.text) } else { "" }
    }

    /// One past the sentence that ends with the stop at `at`, or `None` if none ends there.
    fn sentence_end(&self, at: TokenIx) -> Option<TokenIx> {
        let abbreviation = self.tokens[at.0].kind == TokenKind::Word;
        let stop = self.str(at);
        let mut end = at.next();
        while end < self.end && end.0 - at.0 <= MOST_CLOSERS && self.closes(end) {
            end = end.next();
        }
        if end == self.end {
            return Some(end);
        }
        let closed = end > at.next();
        let abbreviates = abbreviation && !(closed && self.is_answer(at));
        let ends = if abbreviates { self.abbreviation_ends(at, end) } else { self.can_begin(end, stop, closed) };
        ends.then_some(end)
    }

    /// Whether the "No." at `at` is all that is said, and no number: “No.”
    fn is_answer(&self, at: TokenIx) -> bool {
        self.tokens[at.0].span.of(self.folded) == "no."
            && at > self.start
            && self.tokens[at.0 - 1].kind == TokenKind::Mark
    }

    /// Whether the token at `ix` goes with the stop before it: a closing mark or bracket, or another stop.
    fn closes(&self, ix: TokenIx) -> bool {
        let token = &self.tokens[ix.0];
        match token.kind {
            TokenKind::Punct => token.glued && self.str(ix).starts_with([')', ']', '!', '?', '.', '…']),
            // A mark closes if it hangs on what is before it and not on a word after it.
            TokenKind::Mark => token.glued && (self.str(ix) == "”" || self.hangs_loose(ix.next())),
            _ => false,
        }
    }

    /// Whether only marks, stops and brackets stand from `ix` up to the next white space.
    fn hangs_loose(&self, ix: TokenIx) -> bool {
        for at in TokenRange::new(ix, self.end).iter().take(MOST_CLOSERS) {
            match self.tokens[at.0] {
                token if !token.glued => return true,
                token if token.is_word() => return false,
                _ => {}
            }
        }
        true
    }

    /// Whether a sentence can begin at `ix`, after `stop`.
    fn can_begin(&self, ix: TokenIx, stop: &str, closed: bool) -> bool {
        let token = &self.tokens[ix.0];
        let first = self.str(ix).chars().next().unwrap_or(' ');
        match token.kind {
            TokenKind::Word if first.is_uppercase() => true,
            // Only a plain full stop with room after it parts words in lower case: "iPhone", "de Blasio".
            TokenKind::Word => stop == "." && !token.glued && !closed,
            TokenKind::Number | TokenKind::Mark => !token.glued || token.kind == TokenKind::Mark,
            TokenKind::Punct => !matches!(self.str(ix), "," | ";" | ":" | ")" | "]" | "%"),
            TokenKind::Clitic => false,
        }
    }

    /// Whether the abbreviation at `at`, with what follows from `next` on, ends a sentence.
    fn abbreviation_ends(&self, at: TokenIx, next: TokenIx) -> bool {
        let word = self.tokens[at.0].span.of(self.folded).trim_end_matches('.');
        if self.is_network(at, next) {
            return true;
        }
        if lexicon::abbreviation_leans_on(word) || word.chars().count() == 1 {
            return false;
        }
        let token = &self.tokens[next.0];
        if token.kind == TokenKind::Mark {
            return next.next() < self.end
                && self.tokens[next.next().0].glued
                && self.begins_like_a_sentence(next.next());
        }
        self.begins_like_a_sentence(next) || matches!(word, "a.m" | "p.m") && self.hour_ends(at, next)
    }

    /// Whether the "a.m." or "p.m." at `at` ends its sentence before the name at `next`: "It fell at 9 p.m. Ann Lee wept".
    ///
    /// It does not where a clause opens with the hour ("At 9 p.m. Lee wept") or the hour tells of the name ("the 9 p.m. Mass").
    fn hour_ends(&self, at: TokenIx, next: TokenIx) -> bool {
        let folded = |ix: TokenIx| self.tokens[ix.0].span.of(self.folded);
        let mut letters = self.str(next).chars();
        let capitalised =
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
        if !capitalised || lexicon::follows_hour(folded(next)) || at.0 < self.start.0 + 4 {
            return false;
        }
        let [before, preposition] = [at.0 - 3, at.0 - 2].map(TokenIx);
        matches!(folded(preposition), "at" | "until" | "till" | "by" | "around" | "about" | "before" | "after" | "to")
            && self.tokens[before.0].is_word()
            && !lexicon::fronts_hour(folded(before))
            && !lexicon::fronts_hour(folded(self.start))
            && !TokenRange::new(next, self.end).iter().take(4).any(|ix| folded(ix) == "time")
    }

    /// Whether the "X." at `at` is the network, on which something has been posted, and not an initial: what stands at `next`
    /// begins a sentence.
    fn is_network(&self, at: TokenIx, next: TokenIx) -> bool {
        let Some(before) = at.0.checked_sub(1).and_then(|before| self.tokens.get(before)) else { return false };
        let posted = matches!(before.span.of(self.folded), "on" | "to" | "via" | "from" | "formerly" | "and");
        let first = if self.tokens[next.0].kind == TokenKind::Mark { next.next() } else { next };
        let word = self.str(first);
        let initial = word.len() == 2 && word.ends_with('.');
        self.str(at) == "X." && posted && !initial && word.starts_with(char::is_uppercase)
    }

    /// A capital, on a word that seldom wears one inside a sentence.
    fn begins_like_a_sentence(&self, ix: TokenIx) -> bool {
        let capital = self.str(ix).chars().next().is_some_and(char::is_uppercase);
        capital && lexicon::is_sentence_opener(self.tokens[ix.0].span.of(self.folded))
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[test]
    fn sentences_end_where_they_should() {
        for (text, want) in [
            ("He left. She stayed.", "He left.|She stayed."),
            ("Mr. Smith met Sen. Jones. They spoke.", "Mr. Smith met Sen. Jones.|They spoke."),
            ("“Go!” she said. “Now.” He went.", "“Go!” she said.|“Now.”|He went."),
            ("\"Why?\" he asked. \"Because.\"", "\"Why?\" he asked.|\"Because.\""),
            ("It fell in the U.S. The rest held.", "It fell in the U.S.|The rest held."),
            ("The U.S. Senate met at 10 p.m. It adjourned.", "The U.S. Senate met at 10 p.m.|It adjourned."),
            ("The tram hit it at 7:05 a.m. Ann Lee died.", "The tram hit it at 7:05 a.m.|Ann Lee died."),
            ("It shut until 3 p.m. Police came.", "It shut until 3 p.m.|Police came."),
            ("At 7:05 a.m. Ann Lee died.", "At 7:05 a.m. Ann Lee died."),
            ("On Monday at 9 p.m. Roe left.", "On Monday at 9 p.m. Roe left."),
            ("Lee slept, but at 9 p.m. Roe left.", "Lee slept, but at 9 p.m. Roe left."),
            ("They met at 9 p.m. Eastern.", "They met at 9 p.m. Eastern."),
            ("They met at 9 p.m. London time.", "They met at 9 p.m. London time."),
            ("They met at 9 p.m. Friday.", "They met at 9 p.m. Friday."),
            ("They saw the 9 p.m. Lyric show.", "They saw the 9 p.m. Lyric show."),
            ("Wait... what? No.", "Wait... what?|No."),
            (
                "Sales at Acme Inc. rose. (They fell before.) Now see.",
                "Sales at Acme Inc. rose.|(They fell before.)|Now see.",
            ),
            ("It is at 200 Main St. The mayor left.", "It is at 200 Main St.|The mayor left."),
            (
                "They met in St. Paul near St. Mary’s. The mayor left.",
                "They met in St. Paul near St. Mary’s.|The mayor left.",
            ),
            ("no stop", "no stop"),
            ("''It works,'' he said. ''It does.''", "''It works,'' he said.|''It does.''"),
            ("He wrote on X. “It is wrong,” he said.", "He wrote on X.|“It is wrong,” he said."),
            ("He praised Ann X. Roe on X. Lee wept.", "He praised Ann X. Roe on X.|Lee wept."),
            ("He leaned on X. Y. Roe.", "He leaned on X. Y. Roe."),
            ("She said: “No.” She wept.", "She said: “No.”|She wept."),
            ("She ranks it “No. 1” there.", "She ranks it “No. 1” there."),
            ("Prices rose 3.5 percent. 12 people left.", "Prices rose 3.5 percent.|12 people left."),
        ] {
            let document = Document::read(text);
            let got: Vec<_> = document.sentences.iter().map(|sentence| sentence.span.of(text)).collect();
            assert_eq!(got.join("|"), want, "{text:?}");
        }
    }
}
