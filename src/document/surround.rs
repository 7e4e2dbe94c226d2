//! What stands around an article on its page: buttons, lists of other stories, notices on the text itself.
//!
//! Whoever selects a whole page pastes them too. They are words of the text, but nobody says anything in them, and they tell
//! of nothing that the article is about. [`menu`] finds the rows of short lines.

mod menu;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Document, ParagraphIx, TokenIx, TokenKind, TokenRange};
use crate::lexicon;
use menu::Entry;

/// What the words with which a line begins tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Nothing else may follow.
    Whole,
    /// Anything may.
    Opens,
    /// A colon, a stroke or nothing.
    Labels,
    /// The lines below it name other stories.
    Heads,
    /// A date, and no sentence.
    Dated,
    /// Nothing else may follow, and others like it must stand beside the line.
    Menu,
}

impl Kind {
    fn read(value: &str) -> Option<Kind> {
        match value {
            "whole" => Some(Kind::Whole),
            "opens" => Some(Kind::Opens),
            "labels" => Some(Kind::Labels),
            "heads" => Some(Kind::Heads),
            "dated" => Some(Kind::Dated),
            "menu" => Some(Kind::Menu),
            _ => None,
        }
    }
}

/// The phrases by their first word.
type Phrases = FxHashMap<&'static str, Vec<(&'static str, Kind)>>;

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases::default();
    for line in lexicon::lines(include_str!("../lexicon/words/surround.txt")) {
        if let Some((phrase, kind)) = line.split_once("  ").and_then(|(phrase, kind)| Some((phrase, Kind::read(kind)?)))
        {
            let first = phrase.split([' ', ',', '\'']).next().unwrap_or(phrase);
            phrases.entry(first).or_default().push((phrase, kind));
        }
    }
    phrases
});

/// The longest line that names another story, and one that gives its date, in tokens.
const STORY: usize = 32;
const DATED: usize = 24;
/// The longest line that tells how old something is, and the shortest in capitals that is a line of its own.
const AGED: usize = 9;
const SHOUTED: usize = 5;
/// How many words a heading may have behind "in" or "from".
const HEADING: usize = 8;
/// How many lines above may have been the same, and how long a line is that nobody repeats, in tokens.
const ABOVE: usize = 8;
const REPEATED: usize = 6;

/// The paragraphs that stand around the article, in order.
pub fn find(document: &Document) -> Vec<ParagraphIx> {
    let mut out = Vec::new();
    let mut entries = Vec::with_capacity(document.paragraphs.len());
    // The first line of the article itself and the last.
    let mut article: Option<(usize, usize)> = None;
    // What stands above the article leads to other parts of the site, not to stories.
    let (mut told, mut listed) = (false, false);
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        let line = Line { document, tokens: paragraph.tokens };
        let seen = line.kind();
        entries.push(match line.menu_entries() {
            row if row >= menu::KNOWN => Entry::Known(row),
            _ if seen.is_some() => Entry::Known(1),
            _ => Entry::of(document, paragraph),
        });
        let kind = seen.filter(|&kind| kind != Kind::Menu);
        let prose = line.is_prose();
        if kind == Some(Kind::Heads) {
            listed = told;
        } else if (listed || !told) && prose {
            (told, listed) = (true, false);
        }
        if prose && kind.is_none() {
            article = Some((article.map_or(index, |(first, _)| first), index));
        }
        let shouted = || told && line.is_shouted() && !document.names_who_speaks_below(index);
        let between = || line.is_link() || line.is_trail() || line.is_aged() || line.is_counted() || shouted();
        if listed || kind.is_some() || between() || is_repeated(document, &out, index) {
            out.push(ParagraphIx(index));
        }
    }
    if let Some((first, last)) = article {
        out.extend(menu::find(&entries, 0..first));
        out.extend(menu::find(&entries, last + 1..entries.len()));
        out.sort_unstable();
        out.dedup();
    }
    out
}

/// Whether the line is a caption: it ends with who took the picture, as in "The mill on Monday. (AP Photo/Ann Lee)".
pub fn is_caption(document: &Document, tokens: TokenRange) -> bool {
    const CREDIT: usize = 24;
    tokens.last().is_some_and(|last| document.is(last, ")")) && {
        let near = tokens.iter().rev().take(CREDIT);
        let before = near.into_iter().find(|&ix| document.is(ix, "(")).map(TokenIx::prev);
        before.is_some_and(|before| before > tokens.start && document.is(before, "."))
    }
}

/// Whether one of the lines above that are not `around` ends with the same words, as where a page has a caption twice.
fn is_repeated(document: &Document, around: &[ParagraphIx], index: usize) -> bool {
    let paragraph = document.paragraph(ParagraphIx(index));
    let words = paragraph.span.of(document.text);
    let above = (index.saturating_sub(ABOVE)..index).map(ParagraphIx);
    // One may say twice what one said.
    paragraph.tokens.len() >= REPEATED
        && !document.has_quotation(paragraph.tokens)
        && !names_a_speaker(document, paragraph.tokens)
        && above.into_iter().any(|ix| {
            document.paragraph(ix).span.of(document.text).ends_with(words) && around.binary_search(&ix).is_err()
        })
}

/// Whether a name and a dash begin the line, as where it tells who speaks below it: "Ann Lee -- Chief Executive".
fn names_a_speaker(document: &Document, tokens: TokenRange) -> bool {
    const NAME: usize = 5;
    let dash = tokens.iter().take(NAME + 1).find(|&ix| document.is_any(ix, &["--", "—", "–"]));
    dash.is_some_and(|dash| dash > tokens.start && tokens.ending(dash).iter().all(|ix| document.is_capitalized(ix)))
}

struct Line<'a, 't> {
    document: &'a Document<'t>,
    tokens: TokenRange,
}

impl Line<'_, '_> {
    /// Its words from `start` on, in lower case.
    fn low(&self, start: TokenIx) -> &str {
        self.document.low_span(self.document.span(self.tokens.starting(start)))
    }

    fn kind(&self) -> Option<Kind> {
        let bullet = |ix: &TokenIx| self.document.token(*ix).kind != TokenKind::Punct || self.document.is(*ix, "©");
        let start = self.tokens.iter().take(3).find(bullet)?;
        if self.is_copyright(start) || self.is_reply(start) {
            return Some(Kind::Opens);
        }
        let phrases = PHRASES.get(self.document.low(start))?;
        let low = self.low(start);
        let fits = |&&(phrase, kind): &&(&str, Kind)| {
            low.strip_prefix(phrase).is_some_and(|rest| self.goes_on(start, rest, kind))
        };
        phrases.iter().find(fits).map(|&(_, kind)| kind)
    }

    /// How many entries of a menu the line is, if it has nothing else: "Home News Sport".
    fn menu_entries(&self) -> usize {
        let mut entries = 0;
        let mut at = self.tokens.start;
        while at < self.tokens.end {
            let low = self.low(at);
            let ends =
                |phrase: &str| low.strip_prefix(phrase).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
            let phrases = PHRASES.get(self.document.low(at)).into_iter().flatten();
            let entry = phrases.filter(|(phrase, kind)| *kind == Kind::Menu && ends(phrase));
            let Some(length) = entry.map(|(phrase, _)| phrase.len()).max() else { return 0 };
            let end = self.document.token(at).span.start + length;
            let within =
                |ix: &TokenIx| self.document.token(*ix).span.start < end || self.document.is_any(*ix, &["|", "·", "•"]);
            entries += 1;
            at = self.tokens.starting(at).iter().find(|ix| !within(ix)).unwrap_or(self.tokens.end);
        }
        entries
    }

    /// "© 2024 The Courier", "Copyright 2024", not "Copyright law".
    fn is_copyright(&self, start: TokenIx) -> bool {
        let next = start.next();
        let year = || self.document.token(next).kind == TokenKind::Number && next < self.tokens.end;
        match self.document.low(start) {
            "©" => true,
            "copyright" => self.document.low(next) == "©" || year(),
            _ => false,
        }
    }

    /// "On Mon, 8 Apr 2024 at 11:20, Ann Lee wrote:" above the mail that is answered.
    fn is_reply(&self, start: TokenIx) -> bool {
        let last = self.tokens.end.prev();
        let wrote =
            self.document.is(start, "on") && self.document.is(last, ":") && self.document.is(last.prev(), "wrote");
        wrote && self.tokens.iter().any(|ix| self.document.token(ix).kind == TokenKind::Number)
    }

    /// "Jo in Dover, 2 hours ago": nothing but whose words stand below, and how old they are.
    fn is_aged(&self) -> bool {
        let last = self.tokens.end.prev();
        let unit = ["minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "h", "m", "d"];
        self.tokens.len() <= AGED
            && self.document.is(last, "ago")
            && self.document.is_any(last.prev(), &unit)
            && self.document.token(last.minus(2)).kind == TokenKind::Number
    }

    /// "12 comments", "3 min read": nothing but a count of what readers did or need.
    fn is_counted(&self) -> bool {
        const COUNTED: [&str; 8] = ["comment", "comments", "like", "likes", "share", "shares", "view", "views"];
        let (first, last) = (self.tokens.start, self.tokens.end.prev());
        let minutes = self.tokens.len() == 3
            && self.document.is_any(first.next(), &["min", "mins", "minute", "minutes"])
            && self.document.is(last, "read");
        self.document.token(first).kind == TokenKind::Number
            && (minutes || self.tokens.len() == 2 && self.document.is_any(last, &COUNTED))
    }

    /// A line in capitals among others that are not: the name of another story, or of a part of this one.
    fn is_shouted(&self) -> bool {
        let mut words = self.tokens.iter().filter(|&ix| self.document.token(ix).is_word());
        let shouts = |ix: TokenIx| !self.document.str(ix).contains(char::is_lowercase);
        let mark = |ix: TokenIx| self.document.token(ix).kind == TokenKind::Mark || self.document.is(ix, ":");
        (SHOUTED..=STORY).contains(&self.tokens.len())
            && words.all(shouts)
            && !self.is_stopped()
            && !self.tokens.iter().any(mark)
    }

    /// Whether `rest` may stand behind a phrase of this kind.
    fn goes_on(&self, start: TokenIx, rest: &str, kind: Kind) -> bool {
        if rest.starts_with(char::is_alphanumeric) {
            return false;
        }
        let rest = rest.trim_start();
        let parted = || rest.is_empty() || rest.starts_with([':', '|', '>', '»', '–', '—']);
        match kind {
            Kind::Opens => true,
            Kind::Whole | Kind::Menu => rest.trim_matches(['.', '…', ':', '!']).is_empty(),
            Kind::Labels => parted(),
            Kind::Heads => {
                let of = || ["in ", "from ", "on ", "for "].iter().any(|joint| rest.starts_with(joint));
                let named = start.next() < self.tokens.end
                    && (self.low(start).starts_with("more from") || self.low(start).starts_with("more in"));
                // "Up next: a part in a play. “I was asked,” Lee says" is more than the name of another story.
                parted() && self.tokens.len() <= STORY
                    || (of() || named) && self.tokens.len() <= HEADING && !self.is_stopped()
            }
            Kind::Dated => {
                let figure = |ix| self.document.token(ix).kind == TokenKind::Number;
                self.tokens.len() <= DATED && self.tokens.iter().any(figure) && !self.is_stopped()
            }
        }
    }

    /// Whether it ends as a sentence does.
    fn is_stopped(&self) -> bool {
        let marks = self.tokens.iter().rev().take(3);
        let last = marks.into_iter().find(|&ix| self.document.token(ix).kind != TokenKind::Mark);
        last.is_some_and(|ix| matches!(self.document.str(ix), "." | ":" | ","))
    }

    /// Whether it is a paragraph of an article and names no other story.
    fn is_prose(&self) -> bool {
        let words = || self.tokens.iter().filter(|&ix| self.document.token(ix).is_word());
        let long = |ix: &TokenIx| self.document.str(*ix).len() > 3;
        let titled = || words().filter(long).all(|ix| self.document.str(ix) != self.document.low(ix));
        self.tokens.len() > STORY || self.is_stopped() && words().nth(2).is_some() && !titled()
    }

    /// "News / Cities / Dover / Mayor quits", "Home > News > Dover": where on its site the page is.
    fn is_trail(&self) -> bool {
        let weight = |ix: TokenIx| match self.document.str(ix) {
            _ if self.document.is_glued(ix) => 0,
            "/" => 2,
            ">" | "»" | "›" => 3,
            _ => 0,
        };
        self.tokens.len() <= STORY && self.tokens.iter().map(weight).sum::<usize>() >= 6 && !self.is_stopped()
    }

    /// "[ Rural crime up since 2019, figures show ]": nothing but the name of another story in brackets, and no sentence.
    fn is_link(&self) -> bool {
        let (Some(last), inner) = (self.tokens.last(), self.tokens.end.minus(2)) else { return false };
        self.document.str(self.tokens.start) == "["
            && self.document.str(last) == "]"
            && self.tokens.len() > REPEATED
            && !matches!(self.document.str(inner), "." | "!" | "?" | "”" | "\"" | "…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_readable() {
        for line in lexicon::lines(include_str!("../lexicon/words/surround.txt")) {
            assert!(line.split_once("  ").is_some_and(|(_, value)| Kind::read(value).is_some()), "{line}");
        }
    }

    #[test]
    fn what_stands_around_an_article_is_told_from_it() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("button", "Share\nThe mill burnt.", &["Share"]),
            ("near miss: a verb", "Share prices fell.", &[]),
            (
                "label",
                "RELATED: Mill burns\nAlso Read | Mayor quits",
                &["RELATED: Mill burns", "Also Read | Mayor quits"],
            ),
            ("near miss: no label", "More than 40 people left.\nWatch how it burns, he said.", &[]),
            (
                "dated",
                "Updated: 5 May 2021 8 am\nLast modified on Sat 9 Jul 2022 10.12 BST",
                &["Updated: 5 May 2021 8 am", "Last modified on Sat 9 Jul 2022 10.12 BST"],
            ),
            (
                "near miss: a sentence",
                "Published in 1952, the book was a success.\nPosted to Mali in 2012, he wept.",
                &[],
            ),
            ("rights", "© 2024 Courier. All rights reserved.", &["© 2024 Courier. All rights reserved."]),
            ("rights in a word", "Copyright 2024 Courier.\nNo.", &["Copyright 2024 Courier."]),
            ("near miss: law", "Copyright law was at stake, Ann Lee said.", &[]),
            (
                "stories",
                "It rained on Friday.\nMost read\n1\nMayor says he will quit\n2\n‘He was kind’\nThe mill will be sold, Lee said.",
                &["Most read", "1", "Mayor says he will quit", "2", "‘He was kind’"],
            ),
            (
                "stories of a section",
                "The mill burnt down.\nMost Viewed in National\nMayor quits",
                &["Most Viewed in National", "Mayor quits"],
            ),
            (
                "stories of a paper",
                "The mill burnt down.\nMore from the Courier\nMayor quits",
                &["More from the Courier", "Mayor quits"],
            ),
            ("near miss: more of something else", "The mill burnt down.\nMore injured in Dover fire\nMayor quits", &[]),
            ("near miss: a sentence", "Related problems were found.\nMost read the letter", &[]),
            ("near miss: what follows", "Related stories\n“No,” he said.", &["Related stories"]),
            (
                "near miss: a heading before what somebody says",
                "It rained.\nUp next: a part in a play on a stage in Leeds. “They called me and said that I was the one for it, and I went,” Lee says, laughing. “I am so glad.”",
                &[],
            ),
            ("near miss: parts of the site", "Latest headlines\nMayor quits after fire", &["Latest headlines"]),
            ("mail", "On Mon, 8 Apr 2024 at 11:20, Ann Lee wrote:", &["On Mon, 8 Apr 2024 at 11:20, Ann Lee wrote:"]),
            ("near miss: a paper", "On Monday the Courier wrote:", &[]),
            ("aged", "Jo in Dover, 2 hours ago", &["Jo in Dover, 2 hours ago"]),
            (
                "counted",
                "12 comments\n3 min read\nShare on Facebook\nThe mill burnt.",
                &["12 comments", "3 min read", "Share on Facebook"],
            ),
            ("near miss: counted in a sentence", "12 comments were read out.\nShare on Friday what you know.", &[]),
            ("near miss: history", "Reptiles died out 66 million years ago", &[]),
            ("shouted", "The mill burnt.\nMAYOR OF DOVER QUITS AT LAST", &["MAYOR OF DOVER QUITS AT LAST"]),
            ("near miss: a headline", "MAYOR OF DOVER QUITS AT LAST\nThe mill burnt.", &[]),
            ("near miss: an answer", "The mill burnt.\nLEE: I DID NOT DO IT", &[]),
            ("near miss: who speaks", "The mill burnt.\nMAYOR OF DOVER ANN LEE, ON X\n“It is sad. It was ours.”", &[]),
            (
                "shouted above a story",
                "The mill burnt.\nMAYOR OF DOVER QUITS AT LAST\n“It is sad,” Ann Lee said.",
                &["MAYOR OF DOVER QUITS AT LAST"],
            ),
            ("link", "[ Rural crime up since 2019, figures show ]", &["[ Rural crime up since 2019, figures show ]"]),
            ("trail", "News / Cities / Dover / Mayor quits\nMayor quits", &["News / Cities / Dover / Mayor quits"]),
            ("near miss: what he is", "Baseman / Shortstop / Outfielder", &[]),
            ("near miss: strokes", "He and/or she / they left.", &[]),
            ("near miss: in brackets", "[He left the room and did not come back.]\n[Applause]", &[]),
            (
                "caption twice",
                "The mill burns on Friday.\nA fire at the old mill in Dover\nA fire at the old mill in Dover",
                &["A fire at the old mill in Dover"],
            ),
            (
                "near miss: who speaks twice",
                "Ann Lee -- Head of the Dover Mill\nIt burnt.\nAnn Lee -- Head of the Dover Mill\nIt is gone.",
                &[],
            ),
            ("near miss: said twice", "She waits. “We can wait for it,” he said.\n“We can wait for it,” he said.", &[]),
            (
                "amended",
                "• This article was amended on 9 July 2022. It said he had quit.",
                &["• This article was amended on 9 July 2022. It said he had quit."],
            ),
        ];
        for (name, text, want) in cases {
            let document = Document::read(text);
            let found = find(&document).into_iter().map(|ix| document.paragraph(ix).span.of(text));
            assert_eq!(found.collect::<Vec<_>>(), *want, "{name}");
        }
    }
}
