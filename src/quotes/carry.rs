//! Quotations without an attribution of their own: whose they are, or that they are no quotes.

use super::cue::{Class, cues};
use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::frame::Frame;
use super::led;
use super::subject;
use crate::document::{Mark, ParagraphIx, QuotationIx, Style, Tag, TokenIx, TokenRange, VerbForm};

/// Fewest words of a quotation in the middle of a sentence that is taken for something said.
const FEWEST: usize = 4;

/// How many tokens that are no words may stand before a quotation that is all of its sentence.
const IDLE: usize = 6;

/// Fewest words of a quotation that is a paragraph of its own and goes on from the sentence that is the one before it.
const SPOKEN: usize = 8;

/// So many words of a quotation are looked at for whom it tells of.
const LONG: usize = 60;

impl Desk<'_, '_, '_> {
    /// Goes through the quotations of the frame that nobody has claimed.
    pub fn carry(&mut self, frames: &[Frame], index: usize) {
        let Some(&frame) = frames.get(index) else { return };
        let mut at = frame.tokens.start;
        while at < frame.tokens.end {
            let Some(quotation) = self.reader.quotation(at) else {
                let Some(next) = self.reader.document.quotation_from(at) else { return };
                at = next.tokens.start;
                continue;
            };
            let tokens = self.reader.document.quotation(quotation).tokens;
            if self.draft_of(at).is_none() && !self.is_taken(tokens) {
                self.unclaimed(frames, index, quotation);
            }
            at = tokens.end.max(at.next());
        }
    }

    fn unclaimed(&mut self, frames: &[Frame], index: usize, quotation: QuotationIx) {
        let (reader, frame) = (self.reader, frames[index]);
        let tokens = reader.document.quotation(quotation).tokens;
        // "Re: “Mill to close,” May 3"
        let paragraph = reader.document.paragraph(frame.paragraph).tokens;
        let about = if reader.is(tokens.start.prev(), ":") { tokens.start.minus(2) } else { tokens.start.prev() };
        if reader.is(about, "re") && about == paragraph.start {
            return;
        }
        // Pictures and the like may stand before it.
        let idle = |ix| !reader.is_word(ix) && !reader.any(ix, &["-", "–", "—", "--", ":"]);
        let whole = tokens.start.0 - frame.tokens.start.0 <= IDLE
            && frame.tokens.ending(tokens.start).iter().all(idle)
            && reader.trimmed(frame.tokens.starting(tokens.end)).is_empty();
        let whole = whole || self.tells_how(frame.tokens.ending(tokens.start));
        if whole { self.whole(frames, index, quotation) } else { self.part(frames, index, quotation) }
    }

    /// A quotation with other words in its sentence.
    fn part(&mut self, frames: &[Frame], index: usize, quotation: QuotationIx) {
        let (reader, frame) = (self.reader, frames[index]);
        let this = reader.document.quotation(quotation);
        let (tokens, words) = (this.tokens, this.words);
        // "Quote of the day: “...” — Lee"
        let led = tokens.start > frame.tokens.start && reader.is(tokens.start.prev(), ":");
        if self.followed(frame, quotation) || led && self.signed(tokens.start, frame.paragraph) {
            return;
        }
        let lead = frame.tokens.ending(tokens.start);
        let quoted = if words >= FEWEST { self.quoted_in_paragraph(frames, index) } else { None };
        // "A," said Lee. "B" - and so on.
        if let Some(place) = quoted.filter(|_| reader.trimmed(lead).is_empty()) {
            self.extend(place, tokens);
            return;
        }
        // "A," she said on "The Mill Show."
        if reader.is_led_as_title(quotation, frame) {
            return;
        }
        // "A," she said, and "b."
        let earlier = || lead.iter().rev().take(60).find_map(|ix| self.draft_of(ix));
        if let Some(place) = (words > 1).then(earlier).flatten() {
            // "A," said Lee, author of "The Mill." "A," said Lee, who rates it "sell."
            let inside = |source: TokenRange| source.start < tokens.start && tokens.start <= source.end;
            let describes = matches!(self.drafts[place].voice, Voice::Written(source) if inside(source));
            if !describes {
                self.extend(place, tokens);
            }
            return;
        }
        // "A," she said. Instead, "b." But "Cole: “a.” Bush: “b.”" are two.
        let ends = reader.trimmed(frame.tokens.starting(tokens.end)).is_empty();
        let named = lead.last().is_some_and(|last| reader.is(last, ":"));
        if let Some(place) = quoted.filter(|_| ends && lead.len() <= 4 && !named) {
            self.extend(place, frame.tokens);
            return;
        }
        if self.is_spoken(frame, quotation) {
            self.alone(frame, tokens);
        }
    }

    /// Whether a quotation that is part of its sentence is something said, by what it looks like.
    fn is_spoken(&self, frame: Frame, quotation: QuotationIx) -> bool {
        let reader = self.reader;
        let this = reader.document.quotation(quotation);
        let (tokens, words) = (this.tokens, this.words);
        let (double, single) = (this.style == Style::Double, this.style == Style::Single);
        let led = tokens.start > frame.tokens.start && reader.is(tokens.start.prev(), ":");
        // "Lee: “No.”"
        let named = || self.named_before(tokens.start.prev(), frame.tokens.start).is_some();
        // "The coach had a message for them: “Enjoy it.”"
        let stated = || {
            double
                && reader.capital(tokens.start.next())
                && self.is_closed_off(quotation)
                && !reader.is_title(quotation)
        };
        // Headlines put what is said in single marks, other copy titles.
        let long = || {
            double && !self.is_name(frame, quotation) || single && words > FEWEST || reader.parts_headline(quotation)
        };
        led && words > 0 && (named() || stated()) || words >= FEWEST && long()
    }

    /// A quotation that is all of its sentence.
    fn whole(&mut self, frames: &[Frame], index: usize, quotation: QuotationIx) {
        let (reader, frame) = (self.reader, frames[index]);
        let this = reader.document.quotation(quotation);
        let (tokens, words) = (this.tokens, this.words);
        if words == 0 || self.heads(frame, quotation) {
            return;
        }
        let Some(before) = index.checked_sub(1).map(|before| frames[before]) else { return self.nobody(tokens) };
        // The sentence before ends with a colon, or the paragraph with a comma: it names the speaker.
        let leads = |last| {
            (reader.is(last, ":") || reader.is(last, ",") && before.paragraph != frame.paragraph)
                && self.draft_of(last).is_none()
        };
        if before.tokens.last().is_some_and(leads) && self.introduced(before, tokens) {
            return;
        }
        if let Some(place) = self.quoted_in_paragraph(frames, index) {
            // “A.” Lee put the cup down. “B.”
            if self.drafts[place].voice == Voice::Nobody
                && let Some(source) = self.acts_before(before)
            {
                let draft = &mut self.drafts[place];
                draft.voice = Voice::Written(source);
                draft.evidence = Evidence::Alone;
                draft.confidence = Evidence::Alone.confidence();
            }
            self.extend(place, tokens);
            return;
        }
        if let Some(place) = self.reported_before(before) {
            let Draft { voice, cue, .. } = self.drafts[place];
            self.add(Draft::new(vec![tokens], cue, voice, Evidence::Lead));
            return;
        }
        // Lee shook her head. “A.”
        let alone = before.paragraph == frame.paragraph
            || words >= SPOKEN
                && (index < 2 || frames[index - 2].paragraph != before.paragraph)
                && !self.tells_of_another(tokens);
        if let Some(source) = self.acts_before(before).filter(|_| alone && words > 1) {
            self.add(Draft::new(vec![tokens], None, Voice::Written(source), Evidence::Alone));
            return;
        }
        match self.last_voice(frames, index) {
            Some((place, true)) => self.extend(place, tokens),
            Some((place, false)) => {
                self.add(Draft::new(vec![tokens], None, Voice::Carried(place), Evidence::Carried));
            }
            None if words < FEWEST => {}
            None if before.paragraph == frame.paragraph && self.introduced(before, tokens) => {}
            None => self.nobody(tokens),
        }
    }

    /// Whether `lead` only tells how or when what follows its colon was said: "Then, with a smile:", "After a pause:". It
    /// names nobody.
    fn tells_how(&self, lead: TokenRange) -> bool {
        const LONGEST: usize = 12;
        let reader = self.reader;
        let plain = |ix| !reader.tag(ix).is_verbal() && !reader.quoted(ix) && reader.tag(ix) != Tag::Proper;
        let opens = |ix: &TokenIx| reader.any(*ix, &["with", "after"]);
        let adds = |ix: TokenIx| matches!(reader.tag(ix), Tag::Adverb | Tag::Conjunction | Tag::Punct);
        lead.len() <= LONGEST
            && lead.last().is_some_and(|last| reader.is(last, ":"))
            && lead.iter().find(opens).is_some_and(|how| lead.ending(how).iter().all(adds))
            && lead.iter().all(plain)
    }

    /// Who acts in the sentence right before another, where that is a name or "he" or "she" and the sentence quotes nothing.
    fn acts_before(&self, before: Frame) -> Option<TokenRange> {
        let reader = self.reader;
        if before.tokens.iter().take(100).any(|ix| reader.quoted(ix)) {
            return None;
        }
        let sheet = super::desk::Sheet { frame: before, cues: Vec::new(), done: Vec::new() };
        let source = self.first_subject(&sheet, before.tokens.end).or_else(|| self.described_first(before))?;
        let named = reader.tag(source.end.prev()) == Tag::Proper && reader.tag(source.start) != Tag::Number;
        let person = named || reader.any(source.start, &["he", "she"]);
        (person && source.start == before.tokens.start).then_some(source)
    }

    /// Whether he or she is spoken of in `tokens` and nobody says "I": "Lee died on Monday. // “She was the best of them.”"
    fn tells_of_another(&self, tokens: TokenRange) -> bool {
        let reader = self.reader;
        let one = |ix| reader.any(ix, &["he", "she", "him", "her", "his"]);
        let own = |ix| reader.any(ix, &["i", "we", "my", "our", "me", "us"]);
        tokens.iter().take(LONG).any(one) && !tokens.iter().take(LONG).any(own)
    }

    /// Whoever leads the sentence `before` with a description in commas: "Ann Lee, 78, is small."
    fn described_first(&self, before: Frame) -> Option<TokenRange> {
        let reader = self.reader;
        let name = reader.phrase_starting_at(before.tokens.start, before.tokens.end, false)?;
        let behind = name.end.next();
        let described = reader.any(behind, &["a", "an", "the"]) || reader.tag(behind) == Tag::Number;
        (reader.is(name.end, ",") && described).then_some(name)
    }

    /// The quote with marks that was told last in the paragraph before the frame at `index`.
    fn quoted_in_paragraph(&self, frames: &[Frame], index: usize) -> Option<usize> {
        const SENTENCES: usize = 3;
        let here = frames.get(index)?.paragraph;
        let before = frames[..index].iter().rev().take(SENTENCES).take_while(|frame| frame.paragraph == here);
        before.flat_map(|frame| frame.tokens.iter().rev().take(400)).find_map(|ix| {
            let place = self.draft_of(ix)?;
            let first = self.drafts[place].content.first()?.start;
            (self.reader.opens_quotation(first) && self.reader.quoted(ix)).then_some(place)
        })
    }

    /// The draft in the sentence before that reports the words of somebody named, without marks.
    fn reported_before(&self, before: Frame) -> Option<usize> {
        let last = before.tokens.iter().rev().take(100).find_map(|ix| self.draft_of(ix))?;
        let draft = &self.drafts[last];
        let quoted = draft.content.iter().any(|range| range.iter().all(|ix| self.reader.quoted(ix)));
        let spoken = draft.cue.is_some_and(|cue| cue.iter().any(|ix| self.speaks(ix)));
        (!quoted && spoken && matches!(draft.voice, Voice::Written(_))).then_some(last)
    }

    /// Whether the word is a verb of speech or of taking sides.
    fn speaks(&self, ix: TokenIx) -> bool {
        self.reader.reports(ix).is_some_and(|verb| matches!(verb.class, Class::Speech | Class::Stance))
    }

    fn nobody(&mut self, tokens: TokenRange) {
        self.add(Draft::new(vec![tokens], None, Voice::Nobody, Evidence::Bare));
    }

    /// The draft whose voice goes on in the frame at `index`, and whether it is the same quote.
    fn last_voice(&self, frames: &[Frame], index: usize) -> Option<(usize, bool)> {
        let here = frames[index].paragraph;
        let first = index.saturating_sub(12);
        for other in (first..index).rev() {
            let frame = frames[other];
            let found =
                frame.tokens.iter().rev().take(400).find_map(|ix| self.draft_of(ix).filter(|_| self.reader.quoted(ix)));
            if let Some(place) = found {
                let near = other + 1 == index && frame.paragraph == here;
                let goes_on = frame
                    .tokens
                    .last()
                    .and_then(|last| self.reader.quotation(last))
                    .is_some_and(|quotation| self.reader.document.quotation(quotation).end == Mark::Continued);
                return Some((place, near && self.drafts[place].evidence != Evidence::Colon || goes_on));
            }
            let silent = frame.paragraph == here;
            if !silent && other + 1 < index && !self.same(frames, other, here) {
                return None;
            }
        }
        None
    }

    /// Whether the frame lies in the paragraph right before.
    fn same(&self, frames: &[Frame], other: usize, here: ParagraphIx) -> bool {
        frames[other].paragraph.0 + 1 >= here.0
    }

    /// A quotation after a sentence that leads to it: "Lee was blunt: “...”"
    fn introduced(&mut self, before: Frame, tokens: TokenRange) -> bool {
        let reader = self.reader;
        let found = cues(reader, &before)
            .into_iter()
            .rev()
            .filter(|cue| cue.verb.class == Class::Speech && !cue.passive)
            .find_map(|cue| Some((subject::before(reader, &cue, before.tokens.start)?.tokens, cue.tokens)))
            .or_else(|| self.reports(before));
        let sheet = super::desk::Sheet { frame: before, cues: Vec::new(), done: Vec::new() };
        let colon = before.tokens.last().is_some_and(|last| reader.is(last, ":"));
        let (source, cue) = match found {
            Some((source, cue)) => (source, Some(cue)),
            None => {
                let last = before.tokens.last().filter(|_| colon);
                let named = last.and_then(|last| self.named_before(last, before.tokens.start));
                match named.or_else(|| self.first_subject(&sheet, before.tokens.end)) {
                    Some(source) if colon => (source, None),
                    _ => return false,
                }
            }
        };
        let evidence = if colon { Evidence::Colon } else { Evidence::Alone };
        self.add(Draft::new(vec![tokens], cue, Voice::Written(source), evidence));
        true
    }

    /// Whether the quotation names a work or the like: it wears capitals, and no colon or comma leads to it.
    fn is_name(&self, frame: Frame, quotation: QuotationIx) -> bool {
        let reader = self.reader;
        let start = reader.document.quotation(quotation).tokens.start;
        let led = start > frame.tokens.start && reader.any(start.prev(), &[":", ","]);
        !led && reader.is_title(quotation)
    }

    /// Whether the quotation is a heading: a short paragraph all in capitals, or in single marks where what is said stands in
    /// double ones.
    fn heads(&self, frame: Frame, quotation: QuotationIx) -> bool {
        const LONGEST: usize = 10;
        let reader = self.reader;
        let this = reader.document.quotation(quotation);
        let paragraph = reader.document.paragraph(frame.paragraph).tokens;
        let single = reader.style(quotation) == Style::Single;
        let upper = |ix| reader.document.str(ix).chars().all(|letter| !letter.is_lowercase());
        let shouted = || this.words > 2 && this.tokens.iter().all(upper);
        frame.tokens == paragraph && this.words <= LONGEST && (single && self.doubles || shouted())
    }

    /// Source and verb of a sentence that ends with a colon, where only the tags take its verb for a noun: "The Courier
    /// reports:"
    fn reports(&self, before: Frame) -> Option<(TokenRange, TokenRange)> {
        let reader = self.reader;
        let colon = before.tokens.last().filter(|&last| reader.is(last, ":"))?;
        let verb = colon.prev();
        let known = reader.verb(verb).filter(|known| known.verb.form == VerbForm::Present)?;
        let speaks = known.reports.is_some_and(|verb| verb.class == Class::Speech);
        let source = (speaks && verb > before.tokens.start && reader.tag(verb) == Tag::Noun)
            .then(|| reader.phrase_ending_at(verb.prev(), before.tokens.start))
            .flatten()?;
        (source.start == before.tokens.start).then_some((source, TokenRange::one(verb)))
    }

    /// The name right before the colon at `colon`, a time between them apart: "Here’s Lee in May:"
    fn named_before(&self, colon: TokenIx, floor: TokenIx) -> Option<TokenRange> {
        let reader = self.reader;
        let mut last = colon;
        while last > floor && (last == colon || reader.is_time(last)) {
            last = last.prev();
            let leads = reader.is_time(last.next()) && reader.tag(last) == Tag::Preposition;
            if leads && last > floor {
                last = last.prev();
            }
        }
        let named = reader.tag(last) == Tag::Proper && self.draft_of(last).is_none();
        let found = named.then(|| reader.phrase_ending_at(last, floor)).flatten()?;
        // "in Dover:" and "to Lee:" name no speaker.
        let before = found.start.prev();
        let hangs = matches!(reader.tag(before), Tag::Preposition | Tag::To) && !reader.any(before, &["from", "by"]);
        (!hangs).then_some(found)
    }

    /// A long quotation in a sentence whose words report nothing we know.
    fn alone(&mut self, frame: Frame, tokens: TokenRange) {
        let reader = self.reader;
        let colon = tokens.start > frame.tokens.start && reader.is(tokens.start.prev(), ":");
        let sheet = super::desk::Sheet { frame, cues: Vec::new(), done: Vec::new() };
        let found = || {
            let near = subject::nearest(reader, tokens.start, frame.tokens.start);
            near.or_else(|| self.first_subject(&sheet, tokens.start))
        };
        // "From the mayor’s post: “...”": what stands before the colon.
        let last = || reader.phrase_ending_at(tokens.start.minus(2), frame.tokens.start);
        // "Lee on the mill: ‘It leaks’"
        let about = frame.tokens.start;
        let headed = || {
            let quotation = reader.quotation(tokens.start).filter(|&quotation| reader.parts_headline(quotation))?;
            let name = reader.phrase_starting_at(about, reader.document.quotation(quotation).tokens.start, false)?;
            let on = reader.any(name.end, &["on", "about", "to"]) && reader.capital(name.end.prev());
            on.then_some(name)
        };
        // "Lee, speaking to the Courier: “...”"
        let speaking = || {
            let name = reader.phrase_starting_at(about, tokens.start, false)?;
            let speaks = reader.tag(name.end.next()) == Tag::Verb(VerbForm::Ing);
            (reader.is(name.end, ",") && speaks).then_some(name)
        };
        // "Ana Ruiz, the mayor, in a statement: “...”"
        let led =
            || led::lead(reader, frame.tokens.ending(tokens.start)).filter(|lead| lead.sure).map(|lead| lead.source);
        // "There is an old joke in Moscow: “...”"
        let be = frame.tokens.start.next();
        let there = reader.is(frame.tokens.start, "there") && reader.any(be, &["is", "'s", "’s", "are", "was"]);
        let source = match colon {
            true if there => None,
            true => {
                let named = || self.named_before(tokens.start.prev(), frame.tokens.start).or_else(found);
                headed().or_else(led).or_else(named).or_else(speaking).or_else(last)
            }
            false => found(),
        };
        let evidence = match source {
            Some(_) if colon => Evidence::Colon,
            Some(_) => Evidence::Alone,
            None => Evidence::Bare,
        };
        self.add(Draft::new(vec![tokens], None, source.map_or(Voice::Nobody, Voice::Written), evidence));
    }
}
