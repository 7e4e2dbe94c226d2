//! "according to Lee", "as Lee put it": words that point to a source from beside the clause.

use super::desk::{Desk, Sheet};
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::mend::parted;
use super::reader::Reader;
use crate::document::{Tag, TokenIx, TokenRange};

/// Where "according to" stands in the document, in order, none in quotation marks.
pub fn places(reader: &Reader) -> Vec<TokenIx> {
    let all = TokenRange::new(TokenIx(0), TokenIx(reader.document.tokens.len()));
    let to = |ix: &TokenIx| reader.is(ix.next(), "to") && !reader.quoted(*ix);
    reader.kinds.according.iter(all).filter(to).collect()
}

/// So many tokens has the home of somebody at most.
const HOME: usize = 8;

impl Desk<'_, '_, '_> {
    /// Finds what is attributed by "according to" and its like in `sheet`.
    pub fn according(&mut self, sheet: &Sheet) {
        let frame = sheet.frame.tokens;
        let first = self.accords.partition_point(|&at| at < frame.start);
        for index in first..self.accords.len() {
            let at = self.accords[index];
            if at >= frame.end {
                break;
            }
            self.according_at(sheet, at);
        }
    }

    /// Whether a clause stands there, with an object after its verb.
    fn has_verb(&self, range: TokenRange) -> bool {
        let reader = self.reader;
        let verb = |ix: &TokenIx| reader.tag(*ix).is_verbal();
        range.iter().find(verb).is_some_and(|verb| range.last().is_some_and(|last| verb.0 + 1 < last.0))
    }

    /// Whether a phrase that tells where, when or why begins at `start`, and nothing is quoted soon behind: "It was found,
    /// according to the police, in a locked room."
    fn opens_adjunct(&self, start: TokenIx, end: TokenIx) -> bool {
        const LEAD: [&str; 13] = [
            "after", "at", "because", "before", "by", "during", "for", "in", "near", "on", "through", "under",
            "without",
        ];
        let reader = self.reader;
        let rest = TokenRange::new(start, end.min(start.plus(25)));
        reader.any(start, &LEAD) && reader.medium_at(start, end).is_none() && !rest.iter().any(|ix| reader.quoted(ix))
    }

    fn according_at(&mut self, sheet: &Sheet, at: TokenIx) -> Option<()> {
        let reader = self.reader;
        let frame = sheet.frame.tokens;
        // "It has not gone unnoticed: According to the polls, ..."
        let colon = reader.capital(at) && reader.any(at.prev(), &[":", ";", "—", "--"]) && at > frame.start;
        let opens = colon
            || (frame.start.0..at.0)
                .map(TokenIx)
                .all(|ix| !reader.is_word(ix) || reader.tag(ix) == Tag::Conjunction || reader.tag(ix) == Tag::Adverb);
        // Before the clause, a comma after the source opens that clause.
        // "Since May, according to the mill, sales have fallen": what stands before is no clause, so none is described.
        let lead = frame.ending(at.prev());
        let led = reader.is(at.prev(), ",")
            && matches!(reader.tag(frame.start), Tag::Preposition | Tag::Subordinator)
            && !lead.iter().any(|ix| reader.tag(ix).is_verbal());
        // "The firm, which, according to its owner, employs ninety, said": the verb is no part of the source.
        let within = !opens && reader.any(at.minus(2), &["which", "who", "where", "whom"]);
        // "Not so, according to Lee, a lawyer: The law is clear."
        let whole = reader.phrase_with_apposition(at.plus(2), frame.end)?;
        let source = match (opens || led) && !reader.is(whole.end, ":") {
            true => reader.phrase_starting_at(at.plus(2), frame.end, true)?,
            false => whole,
        };
        let verb = |&ix: &TokenIx| within && reader.is(ix.prev(), ",") && parted::is_verb(reader, ix);
        let source = match source.iter().find(verb) {
            Some(verb) => source.ending(verb.prev()),
            None => source,
        };
        let mut rest = source.end;
        // "according to a report released on Monday by the council": up to the comma.
        let limit = frame.end.min(rest.plus(25));
        while rest < limit && !reader.any(rest, &[",", ".", ";", ":", "—", "--"]) && !reader.quoted(rest) {
            rest = rest.next();
        }
        // "According to Bo Roe, 34, of Leeds, ..."
        let years = reader.tag(rest.next()) == Tag::Number && reader.is(rest.plus(2), ",");
        if opens && reader.is(rest, ",") && years {
            rest = rest.plus(2);
            let home = TokenRange::new(rest.next(), frame.end.min(rest.plus(HOME)));
            if reader.any(home.start, &["of", "from"]) {
                rest = home.iter().find(|&ix| reader.is(ix, ",")).unwrap_or(rest);
            }
        }
        // "According to figures kept by the clinic, ..."
        let made =
            opens && reader.tag(source.end).is_verb() && reader.is(source.end.next(), "by") && reader.is(rest, ",");
        let source = if made { source.ending(rest) } else { source };
        let content = if opens {
            let start = if reader.any(rest, &[",", ":"]) { rest.next() } else { rest };
            let end = (start.0..frame.end.0.min(start.0 + 300)).map(TokenIx).find(|&ix| reader.is(ix, ";"));
            TokenRange::new(start, end.unwrap_or(frame.end))
        } else {
            let floor = frame.start.max(TokenIx(at.0.saturating_sub(300)));
            let taken =
                (floor.0..at.0).rev().map(TokenIx).find(|&ix| self.draft_of(ix).is_some() || reader.is(ix, ";"));
            let mut start = taken.map_or(floor, TokenIx::next);
            while start < at && reader.tag(start) == Tag::Conjunction {
                start = start.next();
            }
            TokenRange::new(start, at)
        };
        let content = reader.trimmed(content);
        if self.is_taken(content) || reader.words(content) < 2 {
            return None;
        }
        let cue = TokenRange::new(at, at.plus(2));
        let mut pieces = vec![content];
        // "The plant employs, according to its owner, ninety people."
        let aside = !opens
            && reader.is(at.prev(), ",")
            && reader.is(rest, ",")
            && (!self.has_verb(content) || self.opens_adjunct(rest.next(), frame.end));
        if aside {
            let stop = frame.starting(rest.next()).iter().find(|&ix| within && reader.is(ix, ","));
            let right = reader.trimmed(TokenRange::new(rest, stop.unwrap_or(frame.end)));
            if !right.is_empty() && !self.is_taken(right) && right.len() < 300 {
                pieces.push(right);
            }
        }
        self.add(Draft::new(pieces, Some(cue), Voice::Written(source), Evidence::According));
        Some(())
    }
}
