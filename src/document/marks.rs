//! Quotation marks, and what stands in them.

use super::paragraphs::Paragraph;
use super::{ParagraphIx, Token, TokenIx, TokenKind, TokenRange};
use crate::lexicon::is_sentence_opener;
use crate::order;
use crate::span::Span;

/// The place of a quotation in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuotationIx(pub usize);

/// The two families of marks; one may stand in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// “ ” " '' `` „ « »
    Double,
    /// ‘ ’ '
    Single,
}

/// How a quotation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// With a mark of its own.
    Closed,
    /// With its paragraph, and the next paragraph opens with a mark: the same voice goes on.
    Continued,
    /// With its paragraph, for want of a closing mark.
    Unclosed,
}

/// A stretch of one paragraph in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks.
    pub span: Span,
    /// Without its marks.
    pub inner: Span,
    /// Its tokens, marks included.
    pub tokens: TokenRange,
    /// Which marks.
    pub style: Style,
    /// How it ends.
    pub end: Mark,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
    /// The quotation in which it stands.
    pub within: Option<QuotationIx>,
    /// How many words it has.
    pub words: usize,
}

/// What a mark can be, by its shape and its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Opens,
    Closes,
    Either,
    /// An apostrophe, a foot or an inch.
    Neither,
}

/// The quotations of all paragraphs, between these `marks`; every token is told in which it stands.
///
/// A mark that hangs on the word after it opens, one that hangs on the word before it closes, whatever
/// its shape, since shapes come reversed; the shape decides where the neighbours do not.
pub fn pair(text: &str, tokens: &mut [Token], paragraphs: &[Paragraph], marks: &[TokenIx]) -> Vec<Quotation> {
    let mut out: Vec<Quotation> = Vec::new();
    let mut rest = marks;
    let mut signs: Vec<Sign> = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let (here, behind) = rest.split_at(rest.partition_point(|&ix| ix < paragraph.tokens.end));
        rest = behind;
        if here.is_empty() {
            continue;
        }
        signs.clear();
        signs.extend(here.iter().map(|&ix| Sign::read(text, tokens, paragraph.tokens, ix)));
        let next_opens = paragraphs.get(index + 1).and_then(|next| {
            let first = next.tokens.start;
            (face(text, tokens, next.tokens, first) == Face::Opens).then(|| style(text, tokens, first))
        });
        let closing = signs.iter().rev().find(|sign| sign.style == Style::Single && sign.face == Face::Closes);
        let pairing = Pairing {
            text,
            tokens,
            range: paragraph.tokens,
            paragraph: ParagraphIx(index),
            signs: &signs,
            last_closing_single: closing.map(|sign| sign.at),
            double: None,
            single: None,
            third: None,
            out: &mut out,
        };
        pairing.run(next_opens);
    }
    order::by(&mut out, |quotation| (quotation.span.start, order::falling(quotation.span.end)));
    nest(&mut out);
    for (index, quotation) in out.iter_mut().enumerate() {
        // Later ones lie inside earlier ones, so that the innermost writes last.
        for ix in quotation.tokens.iter() {
            tokens[ix.0].quotation = Some(QuotationIx(index));
            quotation.words += usize::from(tokens[ix.0].is_word());
        }
    }
    free_possessives(text, tokens, marks, &out);
    out
}

/// A mark of a paragraph.
#[derive(Clone, Copy, Debug)]
struct Sign {
    at: TokenIx,
    style: Style,
    face: Face,
}

impl Sign {
    /// The mark at `at` in the paragraph of `range`.
    fn read(text: &str, tokens: &[Token], range: TokenRange, at: TokenIx) -> Sign {
        Sign { at, style: style(text, tokens, at), face: face(text, tokens, range, at) }
    }
}

/// Turns the single marks that bound no quotation and hang on a word in s into what they are: the
/// possessive of "the voters’ choice".
fn free_possessives(text: &str, tokens: &mut [Token], marks: &[TokenIx], quotations: &[Quotation]) {
    let mut edges: Vec<TokenIx> =
        quotations.iter().flat_map(|quotation| [quotation.tokens.start, quotation.tokens.end.prev()]).collect();
    order::by(&mut edges, |edge| edge.0);
    for &ix in marks.iter().filter(|ix| ix.0 > 0) {
        let [before, token] = [&tokens[ix.prev().0], &tokens[ix.0]];
        let hangs = token.glued && before.kind == TokenKind::Word;
        let owns = hangs && before.span.of(text).ends_with(['s', 'S', 'z', 'x']);
        if owns && matches!(token.span.of(text), "'" | "’") && edges.binary_search(&ix).is_err() {
            tokens[ix.0].kind = TokenKind::Clitic;
        }
    }
}

fn nest(quotations: &mut [Quotation]) {
    let mut open: Vec<usize> = Vec::new();
    for index in 0..quotations.len() {
        while open.last().is_some_and(|&outer| !quotations[outer].span.contains(quotations[index].span)) {
            open.pop();
        }
        quotations[index].within = open.last().map(|&outer| QuotationIx(outer));
        open.push(index);
    }
}

/// The marks of a paragraph on their way into pairs.
struct Pairing<'p> {
    text: &'p str,
    tokens: &'p [Token],
    range: TokenRange,
    paragraph: ParagraphIx,
    signs: &'p [Sign],
    /// The last single mark that can close: one opens only before it, and is an apostrophe else.
    last_closing_single: Option<TokenIx>,
    /// The double, the single and, in that, the third mark that are open.
    double: Option<TokenIx>,
    single: Option<TokenIx>,
    third: Option<TokenIx>,
    out: &'p mut Vec<Quotation>,
}

impl Pairing<'_> {
    /// Pairs all; `next_opens` is the style of the mark that opens the next paragraph.
    fn run(mut self, next_opens: Option<Style>) {
        let runs_on = next_opens
            .filter(|&next| next == Style::Single)
            .and_then(|_| runs_on(self.text, self.tokens, self.range, self.signs));
        for &Sign { at, style, face } in self.signs {
            match style {
                Style::Double => self.double(at, face),
                Style::Single if runs_on.is_some_and(|open| open <= at) => {}
                Style::Single => self.single(at, face),
            }
        }
        if let Some(open) = self.double {
            let attributed = attribution(self.text, self.tokens, self.range.starting(open));
            let goes_on = next_opens == Some(Style::Double) && attributed.is_none();
            let how = if goes_on { Mark::Continued } else { Mark::Unclosed };
            self.emit(open, attributed.unwrap_or(self.range.end), Style::Double, how);
        } else if let Some(open) = runs_on {
            self.emit(open, self.range.end, Style::Single, Mark::Continued);
        }
    }

    fn double(&mut self, ix: TokenIx, face: Face) {
        let Some(open) = self.double else {
            self.double = (face != Face::Closes).then_some(ix);
            return;
        };
        if face != Face::Opens {
            let closed = self.third.take();
            self.emit(closed.unwrap_or(open), ix, Style::Double, Mark::Closed);
            if closed.is_none() {
                self.double = None;
                self.single = self.single.filter(|&inner| inner < open);
            }
            return;
        }
        // “He wrote, ‘She called it “a swindle”,’ and left”: a third one in the single one.
        if self.third.is_none() && stands_in(self.text, self.tokens, self.signs, open, ix) {
            self.third = Some(ix);
            return;
        }
        // An opening mark where one is open already: the first was never closed, or this one opens the sentence that
        // carries it on. Either way a new stretch begins here.
        let end = attribution(self.text, self.tokens, TokenRange::new(open, ix)).unwrap_or(ix);
        self.emit(open, end, Style::Double, Mark::Unclosed);
        self.double = Some(ix);
    }

    fn single(&mut self, ix: TokenIx, face: Face) {
        let closes_later = self.last_closing_single.is_some_and(|last| ix < last);
        let owns = || closes_later && is_plural_possessive(self.text, self.tokens, self.range, ix);
        match self.single {
            None if face == Face::Opens && closes_later => self.single = Some(ix),
            Some(open) if face == Face::Closes && !owns() => {
                self.emit(open, ix, Style::Single, Mark::Closed);
                self.single = None;
            }
            _ => {}
        }
    }

    fn emit(&mut self, open: TokenIx, end: TokenIx, style: Style, how: Mark) {
        let last = if how == Mark::Closed { end } else { end.prev() };
        let span_of = |ix: TokenIx| self.tokens[ix.0].span;
        let span = span_of(open).to(span_of(last));
        let inner_end = if how == Mark::Closed { span_of(end).start } else { span.end };
        let inner = Span::new(span_of(open).end, inner_end);
        if !inner.trimmed(self.text).is_empty() {
            let (tokens, paragraph) = (TokenRange::new(open, last.next()), self.paragraph);
            self.out.push(Quotation { span, inner, tokens, style, end: how, paragraph, within: None, words: 0 });
        }
    }
}

/// The single mark in the paragraph of `range` whose quotation the next paragraph goes on with, since none closes it here: it
/// opens the paragraph, or what a mark before it leads to.
fn runs_on(text: &str, tokens: &[Token], range: TokenRange, signs: &[Sign]) -> Option<TokenIx> {
    let single = |sign: &&Sign| sign.style == Style::Single && matches!(sign.face, Face::Opens | Face::Closes);
    // "the farmers’ families"
    let owns = |sign: &&Sign| sign.face == Face::Closes && is_plural_possessive(text, tokens, range, sign.at);
    let last = signs.iter().rev().filter(single).find(|sign| !owns(sign))?;
    let first = last.at == range.start;
    let led = || matches!(tokens[last.at.prev().0].span.of(text), ":" | "," | "." | "?" | "!");
    (last.face == Face::Opens && (first || led())).then_some(last.at)
}

/// Whether the double quotation that opens at `ix` stands in the one that opens at `open`: "It isn’t “equal care” any more."
/// Its own closing mark comes next, and one for the other follows.
fn stands_in(text: &str, tokens: &[Token], signs: &[Sign], open: TokenIx, ix: TokenIx) -> bool {
    let curly = |ix: TokenIx| matches!(tokens[ix.0].span.of(text), "“" | "”" | "„");
    let behind = &signs[signs.partition_point(|sign| sign.at <= ix)..];
    let mut doubles = behind.iter().filter(|sign| sign.style == Style::Double);
    let mut closes =
        |other: TokenIx| doubles.next().is_some_and(|next| next.face == Face::Closes && curly(next.at) == curly(other));
    closes(ix) && closes(open)
}

/// Where, in a stretch that is never closed, the attribution begins behind its comma: "It rained, he said. "We left."
fn attribution(text: &str, tokens: &[Token], range: TokenRange) -> Option<TokenIx> {
    let comma = |ix: &TokenIx| tokens[ix.0].span.of(text) == ",";
    range.iter().filter(comma).map(TokenIx::next).find(|&ix| attributes(text, tokens, range.starting(ix)))
}

/// Whether an attribution opens `range`: "Ana Ruiz said.", "said Ana Ruiz", "she told the court". In "when I came in, he said
/// it rained" somebody tells of another.
fn attributes(text: &str, tokens: &[Token], range: TokenRange) -> bool {
    const NAME: usize = 4;
    let word = |ix: TokenIx| if range.contains(ix) { tokens[ix.0].span.of(text) } else { "" };
    let reports = |&ix: &TokenIx| {
        matches!(word(ix), "said" | "says" | "asked" | "added" | "told" | "wrote" | "warned" | "explained")
    };
    let named = |ix: TokenIx| {
        let begins = matches!(word(ix), "he" | "she" | "they" | "the" | "a" | "an" | "his" | "her" | "their" | "one");
        begins || word(ix) != "I" && word(ix).starts_with(char::is_uppercase)
    };
    let first = range.start;
    if reports(&first) {
        return named(first.next());
    }
    let Some(verb) = range.iter().take(NAME + 1).find(reports) else { return false };
    let next = verb.next();
    let who = TokenRange::new(first, verb);
    // "mill chief Bo Roe said"
    let titled = || !is_sentence_opener(word(first)) && who.iter().any(|ix| word(ix).starts_with(char::is_uppercase));
    let whole = who.iter().all(|ix| tokens[ix.0].is_word()) && (named(first) || titled());
    let ends = word(next) == "." || word(next) == "," && tokens.get(next.0 + 1).is_some_and(Token::is_word);
    let told = word(verb) == "told" && !matches!(word(next), "me" | "us" | "him" | "her" | "them" | "you");
    whole && (ends || told)
}

fn style(text: &str, tokens: &[Token], ix: TokenIx) -> Style {
    match tokens.get(ix.0).map_or("", |token| token.span.of(text)) {
        "'" | "‘" | "’" | "‚" | "‛" | "`" | "‹" | "›" => Style::Single,
        _ => Style::Double,
    }
}

/// What the mark at `ix` can be; `Neither` for a token that is no mark.
fn face(text: &str, tokens: &[Token], range: TokenRange, ix: TokenIx) -> Face {
    if !range.contains(ix) || tokens[ix.0].kind != TokenKind::Mark {
        return Face::Neither;
    }
    let shape = tokens[ix.0].span.of(text);
    let before = (ix > range.start && tokens[ix.0].glued).then(|| &tokens[ix.prev().0]);
    let after = range.contains(ix.next()).then(|| &tokens[ix.next().0]).filter(|next| next.glued);
    let opener_before = before
        .is_none_or(|token| matches!(token.span.of(text), "(" | "[" | "—" | "–" | "-" | "--" | "/" | "{"))
        || before.is_some_and(|token| token.kind == TokenKind::Mark && is_opening_shape(token.span.of(text)));
    let word_after = after.is_some_and(|token| {
        !matches!(token.span.of(text), "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "—" | "–" | "--")
    });
    match shape {
        // A dropped first figure or letter: ’90s, ’em.
        "'" | "’" | "‘" if before.is_none() && is_elision(text, after) => Face::Neither,
        // 6'2": a number before.
        "'" if before.is_some_and(|token| token.kind == TokenKind::Number) => Face::Neither,
        "“" | "„" | "``" | "‘‘" if !(before.is_some() && !opener_before && !word_after) => Face::Opens,
        "”" if !(opener_before && word_after) => Face::Closes,
        "‚" => Face::Opens,
        // »Ja«: only if one that closes follows, for such a mark also leads from page to page.
        "»" | "›" if opener_before && word_after && reversed_later(text, tokens, range, ix) => Face::Opens,
        "»" | "›" => Face::Closes,
        "«" | "‹" if before.is_some() && !opener_before && !word_after => Face::Closes,
        "«" | "‹" => Face::Opens,
        _ if opener_before && word_after => Face::Opens,
        _ if before.is_some() && !word_after => Face::Closes,
        "“" | "‘" => Face::Opens,
        "”" | "’" => Face::Closes,
        // Glued on both sides or on neither: only the marks around it can tell.
        _ => Face::Either,
    }
}

/// Whether the mark at `ix`, one of «», has its counterpart not far behind it in the paragraph of `range`.
fn reversed_later(text: &str, tokens: &[Token], range: TokenRange, ix: TokenIx) -> bool {
    const FAR: usize = 200;
    let behind = TokenRange::new(ix.next(), range.end.min(ix.plus(FAR)));
    behind.iter().any(|ix| matches!(tokens[ix.0].span.of(text), "«" | "‹"))
}

fn is_opening_shape(shape: &str) -> bool {
    matches!(shape, "“" | "‘" | "\"" | "'" | "``" | "''" | "«" | "„")
}

fn is_elision(text: &str, after: Option<&Token>) -> bool {
    after.is_some_and(|token| {
        let word = token.span.of(text);
        let decade = token.kind == TokenKind::Number && (word.len() == 2 || word.len() == 3 && word.ends_with('s'));
        decade || ["em", "til", "tis", "twas", "cause", "n"].iter().any(|elided| elided.eq_ignore_ascii_case(word))
    })
}

/// "voters’ rights": an apostrophe after s and before a word may be no closing mark.
fn is_plural_possessive(text: &str, tokens: &[Token], range: TokenRange, ix: TokenIx) -> bool {
    let before = tokens.get(ix.prev().0).filter(|before| before.is_word());
    let next_is_word = range.contains(ix.next()) && tokens[ix.next().0].kind == TokenKind::Word;
    before.is_some_and(|before| before.span.of(text).ends_with('s')) && next_is_word
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    fn found(text: &str) -> String {
        let document = Document::read(text);
        document.quotations.iter().map(|quotation| quotation.span.of(text)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn marks_of_every_kind_pair() {
        for (name, text, want) in [
            ("curly", "“Yes,” he said. “No.”", "“Yes,”|“No.”"),
            ("straight", "\"Yes,\" he said. \"No.\"", "\"Yes,\"|\"No.\""),
            ("two apostrophes", "''Yes,'' he said.", "''Yes,''"),
            ("TeX", "``Yes,'' he said.", "``Yes,''"),
            ("single", "‘Yes,’ he said.", "‘Yes,’"),
            ("single straight", "He said 'yes' twice.", "'yes'"),
            ("guillemets", "«Oui», he said.", "«Oui»"),
            ("guillemets reversed", "»Ja,« he said. »Nein.«", "»Ja,«|»Nein.«"),
            ("a guillemet that leads on", "Home » News » Dover", ""),
            ("a guillemet that leads on and hangs on its word", "Home »News", ""),
            ("mixed", "“Yes,\" he said.", "“Yes,\""),
            ("reversed", "”Yes,“ he said.", "”Yes,“"),
            ("nested", "“He said ‘no’ to me,” she said.", "“He said ‘no’ to me,”|‘no’"),
            (
                "curly marks in straight ones",
                "\"It is no “fair deal” at all,\" he said. \"No.\"",
                "\"It is no “fair deal” at all,\"|“fair deal”|\"No.\"",
            ),
            (
                "straight marks in curly ones",
                "“It is no \"fair deal\" at all,” he said.",
                "“It is no \"fair deal\" at all,”|\"fair deal\"",
            ),
            (
                "marks of one kind in one another",
                "“It is no “fair deal” at all,” he said. “No.”",
                "“It is no “fair deal” at all,”|“fair deal”|“No.”",
            ),
            ("a mark never closed", "“It rained, he said. “We left,” she said. “No.”", "“It rained,|“We left,”|“No.”"),
            (
                "a straight mark never closed before curly ones",
                "\"It rained, he said. “We left,” she said. \"We stayed.\"",
                "\"It rained,|“We left,”|\"We stayed.\"",
            ),
            ("apostrophes", "It’s the voters’ choice, don't you think?", ""),
            ("possessive in single", "‘It is the voters’ choice,’ he said.", "‘It is the voters’ choice,’"),
            ("decade", "Back in the ’90s, rock ’n’ roll.", ""),
            ("a decade before a quotation", "In the ’90s they called it ‘the mill’.", "‘the mill’"),
            ("a dropped letter before a quotation", "Give ’em time, and they say: ‘Go.’", "‘Go.’"),
            ("nested at once", "\"'No' is no word of hers,\" he said.", "\"'No' is no word of hers,\"|'No'"),
            ("inches", "He is 6'2\" tall.", ""),
            ("never closed", "“Yes, and he left.", "“Yes, and he left."),
            ("never closed before its attribution", "“Yes, he said.", "“Yes,"),
            ("the same, inverted", "“It rained, said Ana Ruiz, a nurse. “We ran.”", "“It rained,|“We ran.”"),
            (
                "the same, of one with an office",
                "“It rained, mill chief Bo Roe said. “We ran.”",
                "“It rained,|“We ran.”",
            ),
            ("the same, told", "“It rained, Ruiz told reporters on Monday. “We ran.”", "“It rained,|“We ran.”"),
            (
                "near miss: what another said",
                "“When I came in, he said it rained, he told me to go.",
                "“When I came in, he said it rained, he told me to go.",
            ),
            (
                "open before its attribution",
                "\"It rained all day, he said. \"We left.\"",
                "\"It rained all day,|\"We left.\"",
            ),
            ("odd", "“Yes,” he said. No,” he said.", "“Yes,”"),
            ("empty", "“” he said.", ""),
            ("bracket", "It (\"the deal\") failed.", "(\"the deal\")".trim_matches(['(', ')'])),
        ] {
            assert_eq!(found(text), want, "{name}");
        }
    }

    #[test]
    fn a_paragraph_that_opens_again_carries_on() {
        let text = "“One, and more.\n\n“Two.”\n\nThree.";
        let document = Document::read(text);
        let ends: Vec<_> = document.quotations.iter().map(|quotation| quotation.end).collect();
        assert_eq!(ends, [Mark::Continued, Mark::Closed]);
        let near = Document::read("“One, and more.\n\nDon’t ask.");
        assert_eq!(near.quotations[0].end, Mark::Unclosed);
    }

    #[test]
    fn single_marks_carry_on_where_the_next_paragraph_opens_again() {
        for (name, text, want) in [
            (
                "from the first word",
                "‘It rained. It did.\n\n‘The farmers’ land, we didn’t see.\n\n‘We left.’",
                "‘It rained. It did.|‘The farmers’ land, we didn’t see.|‘We left.’",
            ),
            ("behind a colon", "Lee said: ‘It rained.\n\n‘We left.’", "‘It rained.|‘We left.’"),
            ("straight", "'It rained,' Lee said. 'I don't.\n\n'We left.'", "'It rained,'|'I don't.|'We left.'"),
            ("near miss: closed", "‘It rained.’\n\n‘We left.’", "‘It rained.’|‘We left.’"),
            ("near miss: the next does not open", "‘It rained.\n\nWe left.", ""),
            ("near miss: an apostrophe", "The farmers’ land was wet.\n\n‘We left.’", "‘We left.’"),
            ("near miss: within a sentence", "The mill ‘ran dry.\n\n‘We left.’", "‘We left.’"),
            ("near miss: a decade", "It rained.\n\n’90s music.\n\n‘We left.’", "‘We left.’"),
        ] {
            assert_eq!(found(text), want, "{name}");
        }
    }
}
