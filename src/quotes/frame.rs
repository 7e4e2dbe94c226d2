//! Frames: the stretches in which a cue looks for its source and content.

use super::cue::{Cue, Takes};
use super::reader::Reader;
use crate::document::{ParagraphIx, Tag, TokenIx, TokenKind, TokenRange, VerbForm};

/// A sentence, or as many of them as one quotation holds together: "“It rained. We left,” he said."
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Its paragraph.
    pub paragraph: ParagraphIx,
}

/// The frames of the document, in order; they cover every token and never cross a paragraph.
pub fn frames(reader: &Reader) -> Vec<Frame> {
    let mut out: Vec<Frame> = Vec::new();
    for sentence in &reader.document.sentences {
        let start = sentence.tokens.start;
        let held = start.0 > 0
            && reader.quotation(start).is_some()
            && reader.quotation(start) == reader.quotation(start.prev());
        match out.last_mut() {
            Some(last)
                if (held || attributes(reader, last.tokens.end, sentence.tokens))
                    && last.paragraph == sentence.paragraph =>
            {
                last.tokens.end = sentence.tokens.end
            }
            _ => out.push(Frame { tokens: sentence.tokens, paragraph: sentence.paragraph }),
        }
    }
    out
}

/// Whether the sentence is the attribution of a question or a shout right before it: “Why?” Lee asked.
fn attributes(reader: &Reader, at: TokenIx, sentence: TokenRange) -> bool {
    const SHORT: usize = 8;
    const MARKS: usize = 4;
    const FAR: usize = 40;
    let quoted_before = reader.quoted(at.prev()) && !reader.quoted(at);
    if !(quoted_before && sentence.start == at) {
        return false;
    }
    // “We ask, ‘What now?’” Lee said: more than one mark may stand between.
    let mark = |ix: &TokenIx| reader.document.get(*ix).is_some_and(|token| token.kind == TokenKind::Mark);
    let last = (1..=MARKS).map(|by| at.minus(by)).find(|ix| !mark(ix)).unwrap_or(at.minus(2));
    let asks = reader.any(last, &["?", "!", ",", "...", "…", "—", "--"]);
    // After a full stop only where the quotation opens its paragraph, and nobody else can have said it.
    let paragraph = reader.document.token(at).paragraph;
    let opens = reader.opens_quotation(reader.document.paragraph(paragraph).tokens.start)
        && reader.quotation(at.prev()) == reader.quotation(reader.document.paragraph(paragraph).tokens.start);
    let stops = reader.is(last, ".") && opens;
    if !(asks || stops) {
        return false;
    }
    let frame = Frame { tokens: sentence, paragraph };
    let cue = sentence.iter().take(SHORT).find_map(|ix| Cue::read(reader, &frame, ix));
    let ends = |next: TokenIx| {
        next >= sentence.end
            || reader.any(next, &[".", ",", "to", "of", "in", "on", "at", "during"])
            || reader.is_time(next)
    };
    // “Why?” Lee asked the court in May. But: “Why?” We told him that we were lost.
    let closes = |cue: &Cue| {
        let after = reader.past_extras(cue, cue.tokens.end, sentence.end);
        let set = matches!(reader.tag(after), Tag::Preposition | Tag::Verb(VerbForm::Past | VerbForm::Participle));
        let told = TokenRange::new(after, sentence.end.min(after.plus(FAR))).iter().any(|ix| reader.is(ix, "that"));
        after >= sentence.end || reader.tag(after) == Tag::Punct || reader.quoted(after) || set && !told
    };
    // “Never!” Ann Lee, the miller, shouted.
    let described = || {
        let cue = sentence.iter().take(FAR).find_map(|ix| Cue::read(reader, &frame, ix).filter(Cue::speaks))?;
        // Ruiz’s niece, Coun. Ana “Nan” Lee (Ind.), shouted.
        let first = cue.before(reader, sentence.start);
        let phrase = reader.phrase_starting_at(sentence.start, first, true)?;
        let parted = reader.is(phrase.end, ",") && reader.any(first.prev(), &[",", ")"]);
        let mut next = cue.tokens.end;
        while next < sentence.end && reader.tag(next) == Tag::Adverb {
            next = next.next();
        }
        let told = cue.verb.takes(Takes::Whom) && closes(&cue);
        Some(parted && !cue.passive && (ends(next) || reader.tag(next) == Tag::Preposition || told))
    };
    let near = cue.filter(|cue| cue.speaks() && !cue.passive).is_some_and(|cue| {
        let first = cue.before(reader, sentence.start);
        let next = cue.tokens.end;
        let bare = matches!(reader.tag(next), Tag::Punct | Tag::Preposition | Tag::Adverb | Tag::Conjunction)
            || reader.any(next, &["as", "when", "while"])
            || cue.verb.takes(Takes::Whom) && closes(&cue);
        (bare && asks || ends(next))
            && reader
                .phrase_ending_at(first.prev(), sentence.start)
                .is_some_and(|phrase| phrase.start == sentence.start)
    });
    near || described().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;

    #[test]
    fn a_quotation_holds_its_sentences_together() {
        for (text, want) in [
            ("He left. She stayed.", "He left.|She stayed."),
            ("“Why?” Ann Lee asked. “So.” Fine.", "“Why?” Ann Lee asked.|“So.”|Fine."),
            (
                "“Why?” Ann Lee, the miller, said softly into the phone. “So.” Fine.",
                "“Why?” Ann Lee, the miller, said softly into the phone.|“So.”|Fine.",
            ),
            (
                "“Never!” Ann Lee, the miller, shouted on Monday. Fine.",
                "“Never!” Ann Lee, the miller, shouted on Monday.|Fine.",
            ),
            ("“Why?” Lee asked\n\nThe court was shut.", "“Why?” Lee asked|The court was shut."),
            ("“It rained.” Lee said Monday. Fine.", "“It rained.” Lee said Monday.|Fine."),
            (
                "“Never!” Ann Lee, the miller, shouted Monday. Fine.",
                "“Never!” Ann Lee, the miller, shouted Monday.|Fine.",
            ),
            (
                "“Why?” Ann Lee, who owns it, told the Courier on Monday. “So.”",
                "“Why?” Ann Lee, who owns it, told the Courier on Monday.|“So.”",
            ),
            (
                "“Never!” Ann Lee, the miller, said that it rained.",
                "“Never!”|Ann Lee, the miller, said that it rained.",
            ),
            (
                "“Never!” Ann’s niece, Sen. Jo Lee (D-Dover), shouted to the crowd. Fine.",
                "“Never!” Ann’s niece, Sen. Jo Lee (D-Dover), shouted to the crowd.|Fine.",
            ),
            ("“Why?” We told him it rained.", "“Why?”|We told him it rained."),
            ("“Why?” Ann Lee asked the court.", "“Why?” Ann Lee asked the court."),
            (
                "“Why?” Ann Lee told the Courier in an interview. “So.”",
                "“Why?” Ann Lee told the Courier in an interview.|“So.”",
            ),
            (
                "“Why?” Ann Lee told the Courier after the vote that it rained.",
                "“Why?”|Ann Lee told the Courier after the vote that it rained.",
            ),
            ("“Never!” Ann Lee said as she left.", "“Never!” Ann Lee said as she left."),
            ("“Why?” The crowd was silent.", "“Why?”|The crowd was silent."),
            ("“It rained. We left,” he said. “So.” Fine.", "“It rained. We left,” he said.|“So.”|Fine."),
        ] {
            let document = Document::read(text);
            let times = crate::time::find(&document, None);
            let reader = Reader::new(&document, &times);
            let got: Vec<_> = frames(&reader).iter().map(|frame| document.span(frame.tokens).of(text)).collect();
            assert_eq!(got.join("|"), want);
        }
    }
}
