//! What goes on from what has been told: a story that has its year, and what somebody foresaw in it.

use super::{Mention, NEEDS_TIME, Normaliser, Sense, Why, point, unresolved};
use crate::document::{Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::time::Anchor;
use crate::time::calendar::{Date, Grain, Period, date, weekday};
use crate::time::grammar::{GRAMMAR, Meaning};
use crate::time::recognise::Found;
use crate::time::words::Class;
use crate::time::{cue, over};

static LEADS_ON: WordSet = WordSet::of(include_str!("../../lexicon/time/leads_on.txt"));

/// How many tokens behind a season the "had" may stand that tells of what was before: "That summer, 40 men had been".
const HAD: usize = 8;

/// How many days ahead of the article something may lie that was due: "was due on May 3", told in June, was so this year.
pub(super) const DAYS_WAS_DUE: i32 = 183;

/// How far before its day "said" may stand: "he said on", "Mr. Lee said late on".
const SAID: usize = 3;

/// How far before a stretch its verb may stand: "There were 40 thefts in the town between".
const TOLD: usize = 8;

/// How many tokens a list of months has at most that sets out a year: ", in March, in June and again in".
const SET_OUT: usize = 24;

/// How far behind its bracket a time may stand that is set in.
const IN_BRACKETS: usize = 16;

/// How many days ago a week is over for long.
const LONG_OVER: i32 = 7;

/// How far before what is counted from it a time may stand that nobody dates.
const UNNAMED: usize = 24;

/// Sentences within which "weeks later" is counted from a time.
const SOON: usize = 3;

/// How many quarters back a winter may lie that is still "this winter".
const THIS_WINTER: i32 = 2;

impl Normaliser<'_> {
    /// "had slept *for a century before that*", "lived abroad *for two years after that*": how long, and not when. What is put on a day
    /// is then: "set for two days after that".
    pub(super) fn lasts(&self, found: &Found) -> bool {
        let (document, end) = (self.document, found.tokens.end);
        let (for_, verb) = (found.tokens.start.prev(), found.tokens.start.minus(2));
        let spans = matches!(
            document.low(end.prev()),
            "that" | "before" | "previously" | "beforehand" | "afterward" | "afterwards" | "thereafter"
        );
        let counts = found.slots.amount.is_some() || found.slots.plural;
        document.is(for_, "for") && spans && counts && !cue::is_foreseen(document.low(verb))
    }

    /// Whether the year at `at` tells which event is meant that opens the sentence from `first` on: "On the 1986 journey she set out on
    /// April 20".
    pub(super) fn is_of_fronted_noun(&self, first: TokenIx, at: TokenIx) -> bool {
        first.plus(2) == at
            && self.document.is(first.next(), "the")
            && matches!(self.document.low(first), "in" | "on" | "at" | "during")
            && self.document.tag(at.next()) == Tag::Noun
    }

    /// Whether the sentence of `found` tells what came of what the one before tells of a year: "The mill failed in 2008. *Its chairman
    /// resigned in October*". Of what was but founded or won then, a month is likelier one of late.
    pub(super) fn goes_on_from(&self, last: &Mention, found: &Found) -> bool {
        let document = self.document;
        let (before, here) = (document.sentence_of(last.tokens.start), document.sentence_of(found.tokens.start));
        let first = document.sentence(here).tokens.start;
        let verb = last.tokens.start.minus(2);
        let of_it = |ix| matches!(document.low(ix), "he" | "she" | "it" | "they" | "his" | "her" | "its" | "their");
        before.0 + 1 == here.0 && of_it(first) && LEADS_ON.has(document.low(verb)) && document.is(verb.next(), "in")
    }

    /// The time at the head of the sentence from which somebody then looked ahead to `found`: "In March he promised that it would be
    /// done by May", "In 2010, the minister promised a decision by June".
    fn foreseen_from(&self, found: &Found) -> Option<Mention> {
        let document = self.document;
        let last = self.last.filter(|last| last.period.last() < self.day && self.sentences_since(last, found) == 0)?;
        let first = document.sentence_at(found.tokens.start).start;
        let opens = last.tokens.start == first || last.tokens.start == first.next();
        let between = TokenRange::new(last.tokens.end, found.tokens.start);
        let past = |ix: TokenIx| document.tag(ix) == Tag::Verb(VerbForm::Past);
        let now =
            |ix: TokenIx| matches!(document.low(ix), "will" | "is" | "are" | "has" | "have" | "wo" | "'ll" | "’ll");
        let by = matches!(document.low(found.tokens.start.prev()), "by" | "before" | "until");
        let would = || cue::ahead(document, found.tokens).is_some_and(|cue| document.is(cue, "would"));
        let told = opens && between.iter().any(past) && !between.iter().any(now);
        // "By 1990 he had lost the farm by Easter" foresees nothing.
        let foresees = || between.iter().any(|ix| cue::foresees_in_past(document, ix));
        (told && (would() || by && foresees())).then_some(last)
    }

    /// "The permit came on Aug. 3, 2004, five years later": that explains the date and is counted from one before it.
    /// And "It will be held two weeks later, on June 1".
    pub(super) fn beside_its_date(&self, found: &Found, unit: Grain) -> Option<Sense> {
        let (document, comma) = (self.document, found.tokens.start.prev());
        let end = found.tokens.end;
        let dated =
            |next: &&Found| next.tokens.start == end.plus(2) && next.slots.month.is_some() && next.slots.day.is_some();
        if document.is(end, ",")
            && document.is(end.next(), "on")
            && let Some(next) = self.rest.first().filter(dated)
            && let Sense::Point { period, anchor, why, .. } = self.calendar(next, None)
        {
            return Some(point(period.within(unit.max(Grain::Day))?, anchor, why));
        }
        let unit = match unit {
            Grain::Decade | Grain::Century => Grain::Year,
            unit => unit,
        };
        // "Now, 16 years later, he is free": that is now, from whenever they are counted.
        if document.is(comma, ",") && matches!(document.low(comma.prev()), "now" | "today") {
            let now = Period::day(self.day?).within(unit.max(Grain::Day))?;
            return Some(point(now, Anchor::Document, Why::Counted));
        }
        let last = self.last.filter(|last| document.is(comma, ",") && last.tokens.end == comma)?;
        let ends = matches!(document.low(found.tokens.end), "" | "." | ";");
        let first = document.sentence_at(comma).start;
        // "In 1999, five years later, he left"
        let opens = document.is(found.tokens.end, ",") && last.tokens.start.0 <= first.0 + 1 && last.ix.0 > 0;
        let period = last.period.within(unit.max(last.period.grain))?;
        (ends || opens).then(|| point(period, Anchor::Time(last.ix), Why::Counted))
    }

    /// The time that is over from which `found` is counted, where the one told last is still to come: "He was held on Monday and will
    /// appear in court on June 3. *The next day* police searched his home".
    pub(super) fn over_before(&self, found: &Found) -> Option<Mention> {
        let counts =
            matches!(found.rule.meaning, Meaning::Earlier | Meaning::Later | Meaning::Following | Meaning::Previous);
        let ahead = |last: &Mention| last.period.first() > self.day && last.tokens.end < found.tokens.start;
        self.last.filter(|last| counts && self.day.is_some() && ahead(last))?;
        let over = self.over.filter(|over| self.sentences_since(over, found) <= SOON)?;
        let past = over::behind(self.document, found.tokens) == Some(true);
        (past && cue::ahead(self.document, found.tokens).is_none()).then_some(over)
    }

    /// The year that the months or days of a list set out, where `found` is one of them: "twice last year, in April and again in *May*".
    pub(super) fn year_set_out(&self, found: &Found) -> Option<(i32, Mention)> {
        let document = self.document;
        let year = self.year.filter(|year| document.is(year.tokens.end, ",") && found.slots.shift.is_none())?;
        let list = TokenRange::new(year.tokens.end.next(), found.tokens.start);
        let month = |ix: TokenIx| {
            let lexeme = GRAMMAR.words.lexeme(document, ix);
            lexeme.is(Class::Month) || lexeme.is(Class::MonthName) || lexeme.is(Class::Day)
        };
        let joins = |ix: TokenIx| {
            matches!(
                document.low(ix),
                "," | "in" | "on" | "and" | "again" | "then" | "once" | "first" | "or" | "early" | "late"
            )
        };
        let opens = matches!(document.low(list.start), "in" | "on" | "once" | "first");
        let lists = opens && list.len() <= SET_OUT && list.iter().all(|ix| joins(ix) || month(ix));
        let first = year.period.first().filter(|_| lists)?;
        Some((first.year(), year))
    }

    /// Whether the time before `found` is but the year in which something began that lasted: "had taught there since 1998 and was due
    /// to retire *the following spring*", of which nobody has told when that was.
    fn is_since(&self, found: &Found) -> bool {
        self.last.is_some_and(|last| {
            last.period.grain == Grain::Year
                && self.document.is(last.tokens.start.prev(), "since")
                && self.sentences_since(&last, found) == 0
        })
    }

    /// Whether a time that nobody dates has been told since the last one: "It was signed on Oct. 14. “She called *one night*. I called back
    /// *two days later*”".
    fn is_since_unnamed(&self, found: &Found) -> bool {
        let document = self.document;
        let (start, told) = (found.tokens.start, self.last.map_or(TokenIx(0), |last| last.tokens.end));
        let unnamed = |ix: TokenIx| {
            let next = document.low(ix.next());
            match document.low(ix) {
                "one" => matches!(next, "day" | "night" | "morning" | "afternoon" | "evening"),
                "once" => matches!(next, "." | ";"),
                _ => false,
            }
        };
        TokenRange::new(TokenIx(start.0.saturating_sub(UNNAMED)).max(told).min(start), start).iter().any(unnamed)
    }

    /// `sense`, unless it is a day to come of what is told as over: "We went back *the next day*", said by somebody who remembers, was
    /// counted from no day of theirs.
    pub(super) fn not_to_come(&self, found: &Found, sense: Sense) -> Sense {
        let counts =
            matches!(found.rule.meaning, Meaning::Earlier | Meaning::Later | Meaning::Following | Meaning::Previous);
        let Sense::Point { period, .. } = &sense else { return sense };
        if !counts || self.day.is_none() {
            return sense;
        }
        let since = matches!(found.rule.meaning, Meaning::Following | Meaning::Previous) && self.is_since(found);
        if since || self.is_before_court(found) || self.is_since_unnamed(found) {
            return unresolved(NEEDS_TIME);
        }
        let document = self.document;
        // "The mayor spoke on Monday. “When it hit, we hid. The next day I went back.”"
        let spoken = || {
            let outside = |last: &Mention| !document.is_quoted(last.tokens.start) && self.is_told_on(last.tokens);
            document.is_quoted(found.tokens.start) && self.last.as_ref().is_some_and(outside)
        };
        // What goes on from a day to come was told so, or put there by the user.
        let goes_on = matches!(found.rule.meaning, Meaning::Later | Meaning::Following)
            && self.last.is_some_and(|last| last.period.first() > self.day);
        let elsewhere = period.first() > self.day && !goes_on || spoken();
        let over = elsewhere && over::behind(document, found.tokens) == Some(true);
        if over && cue::ahead(document, found.tokens).is_none() { unresolved(NEEDS_TIME) } else { sense }
    }

    /// A weekday told twice: "an answer by Tuesday. *On Tuesday evening* the council meets" is the same day to come, and "was told to be
    /// out by *Tuesday*. On Tuesday evening police came" the same that is over.
    pub(super) fn same_weekday(&self, found: &Found, cue: Option<TokenIx>, name: i32) -> Option<Sense> {
        let document = self.document;
        let heads = |tokens: TokenRange| {
            let first = document.sentence_at(tokens.start).start;
            tokens.start == first || tokens.start == first.next()
        };
        let Some(cue) = cue else {
            let last = self.last_day.filter(|last| last.period.first() > self.day && heads(found.tokens))?;
            let same = weekday(last.period.first()?) == name && self.sentences_since(&last, found) == 1;
            let to_come = same && over::behind(document, found.tokens) != Some(true);
            return to_come.then(|| point(last.period, Anchor::Time(last.ix), Why::Counted));
        };
        let foreseen = cue::foresees_in_past(document, cue) || cue::foresees_in_past(document, cue.prev());
        let next =
            self.rest.first().filter(|next| foreseen && next.slots.weekday == Some(name) && heads(next.tokens))?;
        let beside = document.sentence_of(next.tokens.start).0 == document.sentence_of(found.tokens.start).0 + 1;
        let over = beside && next.slots.shift.is_none() && over::behind(document, next.tokens) == Some(true);
        let back = (weekday(self.day?) - name).rem_euclid(7);
        (over && cue::ahead(document, next.tokens).is_none())
            .then(|| Some(point(Period::day(self.day?).shift(-back)?, Anchor::Document, Why::Before)))?
    }

    /// "He was shot on 12 February. He died on the *Sunday*": of the week told, where that is over for long.
    pub(super) fn weekday_told(&self, found: &Found, name: i32) -> Option<Sense> {
        let (document, end) = (self.document, found.tokens.end);
        if !document.is(found.tokens.start.prev(), "the") || document.tag(end).is_nominal() {
            return None;
        }
        let last = self.last_day.filter(|last| self.sentences_since(last, found) <= SOON)?;
        let on = (name - weekday(last.period.first()?)).rem_euclid(7);
        let day = last.period.shift(if on == 0 { 7 } else { on })?;
        let over = day.shift(LONG_OVER)?.first() < self.day && over::behind(document, found.tokens) != Some(false);
        over.then(|| point(day, Anchor::Time(last.ix), Why::Counted))
    }

    /// "two weeks from Monday", "a month from today": a weekday is the next one.
    pub(super) fn hence(&self, found: &Found) -> Option<Sense> {
        let slots = &found.slots;
        let doc = self.day?;
        let ahead = match (slots.weekday, slots.relative_day) {
            (Some(name), _) => (name - weekday(doc)).rem_euclid(7),
            (None, Some(days)) => days,
            (None, None) => return None,
        };
        let (unit, count) = (slots.unit?, slots.amount.map_or(Some(1), |amount| amount.count())?);
        let from = Period::day(doc).shift(ahead)?;
        let period = match unit {
            Grain::Day => from.shift(count)?,
            Grain::Week => from.shift(count.checked_mul(7)?)?,
            _ => from.within(unit)?.shift(count)?,
        };
        Some(point(period, Anchor::Document, Why::Counted))
    }

    /// "Rain fell all day Saturday. Overnight it turned to snow": the night of the day just told, where both are over.
    pub(super) fn overnight(&self, found: &Found) -> Option<Sense> {
        let overnight = found.tokens.len() == 1 && self.document.is(found.tokens.start, "overnight");
        let last = self.last_day.filter(|last| overnight && self.sentences_since(last, found) <= 1)?;
        if self.document.is(last.tokens.start.prev(), "since") {
            return None;
        }
        let same = self.document.get(last.tokens.start)?.paragraph == self.document.get(found.tokens.start)?.paragraph;
        let over = last.period.shift(1)?.first() < self.day && over::behind(self.document, found.tokens) == Some(true);
        (same && over && !last.late).then(|| point(last.period, Anchor::Time(last.ix), Why::Counted))
    }

    /// Whether what is quoted in the `sentence` goes on with what the one before quotes, and tells when: "“We have a deal,” he said on
    /// Wednesday. “We signed it yesterday.”"
    pub(super) fn speaks_on(&self, found: &Found, last: &Mention, sentence: TokenRange) -> bool {
        let document = self.document;
        let before = document.sentence_at(last.tokens.start);
        let mark = |ix: TokenIx| document.token(ix).kind == TokenKind::Mark;
        let same = document.get(last.tokens.start).map(|token| token.paragraph)
            == document.get(found.tokens.start).map(|token| token.paragraph);
        let said = (1..=SAID).map(|back| last.tokens.start.minus(back)).any(|ix| document.is(ix, "said"));
        let over = last.period.first() <= self.day;
        let whole = !sentence.is_empty() && mark(sentence.start) && !before.is_empty() && mark(before.start);
        same && said
            && over
            && whole
            && self.sentences_since(last, found) == 1
            && !document.is_quoted(last.tokens.start)
    }

    /// "weeks later", "years ago": nobody knows how many. What came later than something told in the `text` and is over came by the
    /// article's day.
    pub(super) fn some_time(&self, found: &Found, text: bool, sign: i32) -> Sense {
        if sign < 0 {
            return Sense::Ref("PAST_REF");
        }
        if text && over::behind(self.document, found.tokens) == Some(true) {
            return Sense::Since(self.last.filter(|last| self.sentences_since(last, found) <= SOON));
        }
        Sense::Ref("FUTURE_REF")
    }

    /// The month that somebody then looked ahead to.
    pub(super) fn month_foreseen(&self, found: &Found, month: u8) -> Option<Sense> {
        let last = self.foreseen_from(found)?;
        let from = Period::containing(Grain::Month, last.period.first()?);
        let on = (i32::from(month) - 1 - from.index).rem_euclid(12);
        Some(point(from.shift(on)?, Anchor::Time(last.ix), Why::Counted))
    }

    /// The day of a year that somebody then looked ahead to.
    pub(super) fn day_foreseen(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Option<Sense> {
        let last = self.foreseen_from(found)?;
        let then = last.period.first()?;
        let mut days = (0..=1).filter_map(|by| of(then.year() + by));
        let day = days.find(|&day| day >= then)?;
        Some(point(Period::day(day), Anchor::Time(last.ix), Why::Counted))
    }

    /// The first day of a stretch that is over, though a year ago it would be nearer: "There were 40 thefts between *Jan. 1* and March
    /// 3", told on Jan. 10.
    pub(super) fn day_of_past_stretch(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Option<Sense> {
        let (before, joint, doc) = (found.tokens.start.prev(), found.tokens.end, self.day?);
        let joins = match self.document.low(joint) {
            "and" => self.document.is(before, "between"),
            "to" | "until" | "till" | "through" => self.document.is(before, "from"),
            _ => false,
        };
        let next = self.rest.first().filter(|next| joins && next.tokens.start == joint.next())?;
        let (month, day) = next.slots.month.zip(next.slots.day).filter(|_| next.slots.year.is_none())?;
        // "tickets bought between" may tell of days to come, "were bought between" does not.
        let verbal = |ix: &TokenIx| self.document.tag(*ix).is_verb() || self.document.tag(*ix) == Tag::Auxiliary;
        let verb = (1..=TOLD).map(|back| before.minus(back)).find(verbal)?;
        let helped = self.document.tag(verb) == Tag::Verb(VerbForm::Participle);
        let was = self.document.low(if helped { verb.prev() } else { verb });
        if !matches!(was, "was" | "were") {
            return None;
        }
        let years = || [0, -1, -2].into_iter().map(|by| doc.year() + by);
        let last = years().filter_map(|year| date(year, month, day)).find(|&last| last <= doc)?;
        let near = years().filter_map(&of).find(|&first| first <= doc)?;
        let first = years().filter_map(of).find(|&first| first <= last).filter(|_| near > last)?;
        Some(point(Period::day(first), Anchor::Document, Why::Before))
    }

    /// The last day of a stretch, which comes after the first: "between May 16 and *Dec. 31*", "from Nov. 3 to *Jan. 5*".
    pub(super) fn day_of_end(&self, found: &Found, of: impl Fn(i32) -> Option<Date>) -> Option<Sense> {
        let joint = found.tokens.start.prev();
        let last = self.last_day.filter(|last| last.tokens.end == joint)?;
        let opener = self.document.low(last.tokens.start.prev());
        let joins = match self.document.low(joint) {
            "and" => opener == "between",
            "to" | "until" | "till" | "through" => opener == "from",
            _ => false,
        };
        let first = last.period.first().filter(|_| joins && found.slots.weekday.is_none())?;
        let day = [0, 1].into_iter().filter_map(|by| of(first.year() + by)).find(|&day| day >= first)?;
        Some(point(Period::day(day), Anchor::Time(last.ix), Why::Counted))
    }

    /// "that summer": the first on or after the time told before it, unless what is told was before that.
    pub(super) fn same_season(&self, found: &Found, season: i32) -> Option<Sense> {
        let last = self.last.filter(|last| last.period.grain <= Grain::Year)?;
        let then = last.period.first()?;
        let years = if last.period.grain == Grain::Year { 0..=0 } else { -1..=1 };
        let mut seasons = years.filter_map(|by| Period::of_year(then.year() + by, Grain::Season, season));
        let on = |period: &Period| period.last() >= Some(then);
        let had = || {
            let behind = (0..HAD).map(|by| found.tokens.end.plus(by));
            let mut words = behind.take_while(|&ix| !matches!(self.document.low(ix), "." | ";"));
            words.any(|ix| self.document.is(ix, "had")) || self.is_pluperfect(found)
        };
        let period = if last.period.grain < Grain::Year && had() {
            seasons.rfind(|period| period.first() <= Some(then))
        } else {
            seasons.find(on)
        }?;
        // Nothing has been in a season to come.
        let ahead = period.first() > self.day && over::behind(self.document, found.tokens) != Some(false);
        let period = if ahead { period.shift(-4)? } else { period };
        Some(point(period, Anchor::Time(last.ix), Why::Counted))
    }

    /// Whether it stands in brackets behind what has been told: "The mill shut in 2011 (its rival had closed in *1999*)".
    pub(super) fn is_set_in(&self, found: &Found) -> bool {
        let bracket = |ix: &TokenIx| matches!(self.document.low(*ix), "(" | ")" | "[" | "]");
        let opens = || {
            let before = self.document.before(found.tokens.start, IN_BRACKETS);
            before.iter().rev().find(bracket).is_some_and(|ix| matches!(self.document.low(ix), "(" | "["))
        };
        self.last.is_some_and(|last| self.sentences_since(&last, found) <= 1) && opens()
    }

    /// How many seasons back "this winter" lies that is over, `back` of them: "It was the third storm this winter", told in
    /// March; and "this fall", told of the past in January.
    pub(super) fn season_over(&self, found: &Found, winter: bool, back: i32) -> Option<i32> {
        let far = if winter { THIS_WINTER } else { 1 };
        if !(1..=far).contains(&back) || cue::ahead(self.document, found.tokens).is_some() {
            return None;
        }
        // "said this winter would be mild"
        let sentence = self.document.sentence_at(found.tokens.start);
        let rest = sentence.starting(found.tokens.end);
        if rest.iter().take(HAD).any(|ix| self.document.tag(ix) == Tag::Modal) {
            return None;
        }
        match over::behind(self.document, found.tokens) {
            Some(true) => Some(back),
            None if winter && back == 1 => Some(back),
            _ => None,
        }
    }
}
