//! A day for a clause that names none: what it may take, and how it looks to the choice.

use super::ages;
use super::because::Why;
use super::choice::{Choice, Options, Question};
use super::clause::{Clause, Tense};
use super::counted::is_unknown;
#[cfg(feature = "train")]
use super::diary::Asked;
use super::diary::{Company, Dating, Diary};
use super::events;
use super::joint::Joint;
use super::lives;
use super::opinions;
use super::owned;
use super::past::Named;
use super::relative;
use super::said;
use super::scene::{Candidate, Candidates, Distance, LOOKED_AT, Scene, main_verb};
use crate::analysis::{Basis, QuoteKind, TimexType};
use crate::document::{SentenceIx, Tag, TokenIx, TokenRange};
use crate::lexicon::WordSet;
use crate::time::{Interval, Time, TimeIx};

pub(super) static SCENES: WordSet = WordSet::of(include_str!("../lexicon/timeline/scenes.txt"));

/// For how many days what is said can be news.
const NEWS: i32 = 14;

impl<'a> Diary<'a> {
    /// A day for the clause at `index`, which names none.
    pub(super) fn inferred(&mut self, company: &Company<'a>, index: usize) -> Option<Dating<'a>> {
        let clause = &company.clauses[index];
        clause.verb?;
        // The sentence is dated as its main clause is. Weights are learned from what hangs on it all the same.
        let hangs = clause.told.is_none() && clause.dependent && company.main;
        if hangs && !self.teaches {
            return None;
        }
        if let Some(dating) = self.at_age(clause) {
            return Some(dating);
        }
        if let Some(dating) = self.soon_after_story(company, clause).or_else(|| self.at_scene_of_frame(company, clause))
        {
            return Some(dating);
        }
        // What somebody tells is dated as a whole: "said he saw the car | she drove".
        let part = clause.told.is_some() && relative::is_contact(self.document, clause.tokens.start.next());
        let nothing = part
            || self.credits(clause)
            || self.names_unknown(clause)
            || self.is_of_day_unknown(clause)
            || self.is_day_remembered(clause)
            || self.asks(clause)
            || self.precedes(clause)
            || self.is_unreal(clause)
            || lives::tells_of_a_life(self.document, clause)
            || lives::is_habit(self.document, clause)
            || lives::is_former(self.document, clause)
            || lives::is_never(self.document, clause)
            || self.took_long(clause)
            || self.is_of_each(clause)
            || ages::is_of_age(self.document, clause)
            || ages::tells_age(self.document, clause)
            || self.is_of_every_day_only(clause)
            || lives::tells_aim(self.document, clause)
            || self.had_been_said(clause)
            || self.bids(clause)
            || self.is_bound_of_telling(clause);
        if nothing {
            return None;
        }
        let scene = self.scene(company, index);
        #[cfg(feature = "train")]
        if self.teaches {
            self.ask(company, &scene);
        }
        if hangs {
            return None;
        }
        if let Some((noun, eve)) = self.event_of_day(clause) {
            return self.on_its_day(clause, noun, eve);
        }
        if self.is_on_day_of_event(company, clause) {
            return self.day_of_event(clause);
        }
        let told = self
            .since_named(company, clause)
            .or_else(|| self.on_occasion(clause))
            .or_else(|| self.said_there(company, clause))
            .or_else(|| self.said_then(company, clause));
        if told.is_some() || self.is_dated_in_part(clause) {
            return told;
        }
        if self.is_testimony(company, clause) {
            return self.day_of_testimony(clause);
        }
        if owned::opens_by_then(self.document, clause) {
            return self.by_then(clause);
        }
        if scene.may_come() && self.is_shown(company, clause) {
            return None;
        }
        let question = Question::put(&scene)?;
        let past = self.candidates(company.sentence, clause);
        let choice = self.model?.choose(&question, &past, &self.options(company, clause));
        if matches!(choice, Choice::Document | Choice::Undated)
            && let Some(dating) = self.of_aside(company, clause)
        {
            return Some(dating);
        }
        if choice == Choice::Document
            && let Some(dating) = (self.in_frame(company, clause).or_else(|| self.next_in_story(clause)))
                .or_else(|| self.deed_in_story(company, clause))
        {
            return Some(dating);
        }
        if let Choice::Then(at) | Choice::Since(at) = choice
            && self.past.recent().nth(at).is_some_and(|named| {
                self.is_owned(company, &scene, named) || self.is_of_another_speaker(company, clause, named)
            })
        {
            return None;
        }
        // "said the dam *was* safe": that tells how things are.
        if matches!(choice, Choice::Then(_)) && scene.told == Some(QuoteKind::Indirect) && self.was_so(clause) {
            return None;
        }
        // "said in March that it would close the plant" looks ahead from then.
        let then = |&(other, age): &(usize, Option<i32>)| other != index && age > Some(NEWS);
        let foretold = choice == Choice::Ahead && clause.told.is_some() && scene.is_would();
        if foretold && company.dated.iter().flatten().any(then) {
            return None;
        }
        self.dating(choice, &scene)
    }

    /// The year of which the sentence before told, for what was soon after it: "He resigned in 2008. *The following week* he was
    /// arrested."
    fn soon_after_story(&self, company: &Company, clause: &Clause) -> Option<Dating<'a>> {
        if !self.names_unknown(clause) || clause.told.is_some() || clause.tense != Tense::Past {
            return None;
        }
        // The day after a day is known, unless that is another story’s.
        let longer = |named: &&Named| named.interval.earliest != named.interval.latest;
        let follows = |named: &&Named| named.told && named.sentence.0 + 1 == company.sentence.0;
        let named = self.past.recent().next().filter(follows).filter(longer)?;
        let soon = |ix: TimeIx| {
            let low = |ix| self.document.low(ix);
            let tokens = self.times.all[ix.0].tokens;
            let unit =
                tokens.iter().any(|ix| matches!(low(ix), "day" | "days" | "week" | "weeks" | "month" | "morning"));
            unit && (tokens.iter().any(|ix| matches!(low(ix), "following" | "next" | "later")))
        };
        if !self.times_in(clause.tokens).any(soon) {
            return None;
        }
        let dating = self.named(named.time, named.interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Carried, ..dating })
    }

    /// Whether the clause tells what somebody said or did who was asked by those who write: "*Asked about* the cuts, he sighed",
    /// "She *declined to comment*".
    pub(super) fn is_asked(&self, company: &Company, clause: &Clause) -> bool {
        self.document.is(self.document.sentence(company.sentence).tokens.start, "asked")
            || clause.verb.is_some_and(|verb| said::declines_to_comment(self.document, verb))
    }

    /// Whether the sentence opens with work of which the article is news: "*In the new study*, a team compared them", "*The latest
    /// survey* found 40".
    fn is_of_new_work(&self, sentence: SentenceIx) -> bool {
        let document = self.document;
        let first = document.sentence(sentence).tokens.start;
        let article = if document.tag(first) == Tag::Preposition { first.next() } else { first };
        let noun = document.low(article.plus(2));
        matches!(document.low(article), "the" | "this" | "a")
            && matches!(document.low(article.next()), "new" | "latest" | "current" | "present")
            && (said::is_report(noun) || matches!(noun, "work" | "research" | "findings" | "results"))
    }

    /// The days from those named last until now of a clause that opens so: "The drought began in 2011. *Since then* 300 farms have
    /// closed", "It has not reopened *since*".
    fn since_named(&self, company: &Company<'a>, clause: &Clause) -> Option<Dating<'a>> {
        if clause.tense != Tense::Perfect {
            return None;
        }
        let start = clause.tokens.start;
        // "It has not reopened *since*", "Nobody has crossed it *since then*"
        let mut last = clause.tokens.end.prev();
        if !self.document.token(last).is_word() {
            last = last.prev();
        }
        let since = if self.document.is(last, "then") { last.prev() } else { last };
        let closes = self.document.is(since, "since");
        let opens = closes || self.document.is(start, "since") && self.document.is(start.next(), "then");
        let near = |named: &&Named| company.sentence.0 - named.sentence.0 <= 1 && named.told;
        let named = self.past.recent().next().filter(near)?;
        if !opens {
            return None;
        }
        let interval = Interval { latest: Some(self.times.document.day?), ..named.interval };
        let dating = self.named(named.time, interval, clause.tokens);
        Some(Dating { basis: Basis::Carried, why: Why::Since, ..dating })
    }

    /// Whether it tells what somebody had said before something that has a day, or none: "He had promised to resign".
    fn had_been_said(&self, clause: &Clause) -> bool {
        clause.reports && clause.told.is_none() && clause.tense == Tense::PastPerfect
    }

    /// Whether it tells that something "was" so, and not what was done: "The vote was 212 to 31" was then.
    fn was_so(&self, clause: &Clause) -> bool {
        clause.verb.is_some_and(|verb| {
            let plain = main_verb(self.document, verb, clause.tokens.end) == verb;
            let event = events::is_event(self.document.low(verb.prev()));
            plain && !event && matches!(self.document.low(verb), "was" | "were")
        })
    }

    /// Whether it tells since when, until when or on what condition something is told to be so: "sales are down *since the strike
    /// began*, he said".
    fn is_bound_of_telling(&self, clause: &Clause) -> bool {
        let opener =
            |ix| matches!(self.document.low(ix), "since" | "until" | "till" | "unless" | "if" | "once" | "before");
        clause.told.is_some() && opener(clause.tokens.start)
    }

    /// Notes the question down for those who teach the weights.
    #[cfg(feature = "train")]
    fn ask(&mut self, company: &Company<'a>, scene: &Scene<'a>) {
        let past = self.candidates(company.sentence, scene.clause);
        let clues = super::clues::Clues::read(scene, scene.is_state(), &past);
        let asked = |option: Choice| {
            let mut out = Vec::new();
            super::choice::features(&clues, option, &mut out);
            (option, self.days(option), out)
        };
        let options = self.options(company, scene.clause).all().iter().copied().map(asked).collect();
        self.asked.push(Asked { tokens: scene.clause.tokens, options });
    }

    /// Whether somebody tells of some day that nobody names: "remembers *the night it burned*".
    fn is_day_remembered(&self, clause: &Clause) -> bool {
        let (start, subject) = (clause.tokens.start, clause.tokens.start.plus(2));
        clause.told.is_some()
            && self.document.is(start, "the")
            && relative::is_when(self.document, start.next())
            && matches!(self.document.tag(subject), Tag::Pronoun | Tag::Determiner | Tag::Possessive | Tag::Proper)
    }

    /// Whether the clause names those who worked at the article: "Jo Lind contributed to this report".
    pub(super) fn credits(&self, clause: &Clause) -> bool {
        let mut contributed = self.joints.all(Joint::Contributed, clause.tokens);
        clause.joints.has(Joint::Contributed) && contributed.any(|ix| self.document.is(ix.plus(2), "this"))
    }

    /// Whether it tells of nothing that happened: the article itself asks in it, or it is left open whether it is so.
    pub(super) fn asks(&self, clause: &Clause) -> bool {
        // "declined to say whether they had noticed the gap"
        let open = |ix| self.joints.at(ix) == Joint::Whether;
        if open(clause.tokens.start) {
            return true;
        }
        let last = || self.document.sentence_at(clause.tokens.start).end.prev();
        clause.told.is_none() && self.document.low(last()) == "?"
    }

    /// Whether it tells how many days or more something took, which is of none: "It took three years to rebuild".
    fn took_long(&self, clause: &Clause) -> bool {
        let took = |verb: TokenIx| {
            let beside = verb.next()..=verb.plus(2);
            let mut times = self.times_in(clause.tokens.starting(verb)).map(|ix| &self.times.all[ix.0]);
            self.document.is(verb, "took")
                && times.next().is_some_and(|time| {
                    let days = time.kind == TimexType::Duration && !time.value.starts_with("PT");
                    days && beside.contains(&time.tokens.start)
                })
        };
        clause.verb.is_some_and(took)
    }

    /// Whether it tells what was done again and again, on no day that it names: "She picked cotton every summer".
    fn is_of_each(&self, clause: &Clause) -> bool {
        let mut times = self.times_in(clause.tokens).map(|ix| &self.times.all[ix.0]);
        // "a man who sang there every week was shot"
        let goes_on = |time: &Time| self.joints.any_finite(clause.tokens.starting(time.tokens.end));
        let each = |time: &Time| {
            let first = self.document.low(time.tokens.start);
            time.kind == TimexType::Set && matches!(first, "every" | "each") && !goes_on(time)
        };
        let to_do = || clause.tokens.iter().take(LOOKED_AT).any(|ix| self.document.tag(ix) == Tag::To);
        matches!(clause.tense, Tense::Past | Tense::PastPerfect) && !clause.reports && times.any(each) && !to_do()
    }

    /// Whether it was before what nobody has dated: "Prior to the ruling, the cult was banned."
    fn precedes(&self, clause: &Clause) -> bool {
        let start = clause.tokens.start;
        let opener = match self.document.low(start) {
            "before" | "until" => 1,
            "prior" if self.document.is(start.next(), "to") => 2,
            _ => return false,
        };
        let noun = matches!(self.document.tag(start.plus(opener)), Tag::Determiner | Tag::Proper | Tag::Noun);
        let comes = |verb| TokenRange::new(start, verb).iter().any(|ix| self.document.low(ix) == ",");
        noun && clause.verb.is_some_and(comes)
    }

    /// Whether the clause names a time that could not be found on the calendar.
    fn names_unknown(&self, clause: &Clause) -> bool {
        self.unknown && self.times_in(clause.tokens).any(|ix| is_unknown(&self.times.all[ix.0]))
    }

    /// What a clause that names no day may take.
    fn options(&self, company: &Company, clause: &Clause) -> Options {
        // It or its sentence reports, and nobody tells it.
        let speaks = clause.told.is_none() && company.reporting > 0;
        let mut options = Options::undated();
        let today = self.times.document.day;
        if today.is_some() {
            [Choice::Behind, Choice::Ahead, Choice::Document].into_iter().for_each(|choice| options.push(choice));
        }
        let reports = clause.reports;
        // "The next day it was opened again, the mayor said" goes on with no day before that.
        let before = |&(index, _): &(usize, _)| {
            let content = &company.clauses[index];
            content.told.is_some() && content.tokens.start < clause.tokens.start
        };
        let dates_content = speaks && reports && company.dated.iter().flatten().any(before);
        // "said on Tuesday that it allowed 70": what is said so is of no day that another paragraph named.
        let says = |&(index, _): &(usize, _)| company.clauses[index].reports;
        let dates_saying = clause.told.is_some() && company.dated.iter().flatten().any(says);
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let asked = self.is_asked(company, clause);
        let anew = self.is_of_new_work(company.sentence);
        let hears = clause.told.is_none() && self.tells_of_court(company.sentence);
        for (at, named) in self.past.recent().enumerate() {
            // What somebody says takes no day of another paragraph, and who speaks, or weeps in speaking, of what
            // happened long ago does so today.
            let old = || named.extent.age.is_some_and(|age| age > NEWS);
            // Where the document's own day is not known, what is of that day would all be of the one day that is named.
            let stray = today.is_none() && (named.paragraph != paragraph || !named.told);
            let of_other = named.paragraph != paragraph;
            let elsewhere = reports && (of_other || self.is_said_by_another(clause, named)) || of_other && dates_saying;
            let of_content = self.is_of_words(company, clause, named);
            // Whoever is asked on a day tells what they think of it near what tells of the day.
            let far = || asked && paragraph.0 - named.paragraph.0 > 1;
            if elsewhere || dates_content || (speaks || anew) && old() || far() || stray || of_content {
                continue;
            }
            if !(hears && self.is_before_hearing(named)) {
                options.push(Choice::Then(at));
            }
            if today.is_some() && !reports {
                options.push(Choice::Since(at));
            }
        }
        options
    }

    /// The days of a choice.
    fn days(&self, choice: Choice) -> Option<Interval> {
        let today = self.times.document.day;
        match choice {
            Choice::Undated => None,
            Choice::Then(at) => self.past.recent().nth(at).map(|named| named.interval),
            Choice::Since(at) => self.past.recent().nth(at).map(|named| Interval { latest: today, ..named.interval }),
            Choice::Document => today.map(Interval::day),
            Choice::Behind => Some(Interval { earliest: None, latest: today }),
            Choice::Ahead => today.map(|today| Interval { earliest: Some(today), latest: None }),
        }
    }

    fn dating(&self, choice: Choice, scene: &Scene) -> Option<Dating<'a>> {
        let tokens = scene.clause.tokens;
        let interval = self.days(choice)?;
        let why = match choice {
            Choice::Then(at) | Choice::Since(at) => {
                let time = self.past.recent().nth(at)?.time;
                // "It was later sold"
                let later = choice == Choice::Then(at) && lives::is_later(self.document, scene.clause);
                let (interval, why) = match choice {
                    Choice::Then(_) if !later => (interval, Why::Carried),
                    _ => (self.days(Choice::Since(at))?, Why::Since),
                };
                let (times, words) = (vec![time], self.text(time));
                return Some(Dating {
                    interval,
                    basis: Basis::Carried,
                    times,
                    why,
                    words,
                    thing: false,
                    listed: false,
                    tokens,
                });
            }
            Choice::Document if scene.is_state() => self.stands(scene).then_some(Why::Standing)?,
            Choice::Document => Why::News(scene.reports),
            Choice::Ahead if scene.may_come() => Why::MayCome,
            Choice::Ahead => Why::Ahead,
            Choice::Undated | Choice::Behind => return None,
        };
        Some(self.unnamed(interval, why, tokens))
    }

    /// The clause `tokens` dated by the document's own day.
    fn unnamed(&self, interval: Interval, why: Why<'a>, tokens: TokenRange) -> Dating<'a> {
        let (basis, times) = (Basis::Document, Vec::new());
        Dating { interval, basis, times, why, words: "", thing: false, listed: false, tokens }
    }

    /// Whether what is so is so on the document's day: it says what is, and names no other time ("is held every May", "comes a
    /// day after the vote").
    fn stands(&self, scene: &Scene) -> bool {
        let present = |ix: TimeIx| self.times.all[ix.0].value == "PRESENT_REF";
        let clause = scene.clause;
        scene.has_subject()
            && self.times_in(clause.tokens).all(present)
            && !clause.verb.is_some_and(|verb| opinions::is_opinion(self.document, self.joints, clause, verb))
    }

    /// The clause at `index` as it looks to the choice.
    fn scene(&self, company: &Company<'a>, index: usize) -> Scene<'a> {
        let clause = &company.clauses[index];
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let beside = company.dated.iter().flatten().find(|(other, _)| *other != index);
        Scene {
            document: self.document,
            clause,
            told: clause.told.map(|quote| self.kinds[quote.0]),
            reports: clause.reports,
            news: self.news,
            paragraph: paragraph.0,
            opens: self.document.paragraph(paragraph).first == company.sentence,
            now: self.now.as_ref().map(|now| Distance {
                sentences: company.sentence.0 - now.sentence.0,
                paragraphs: paragraph.0 - now.paragraph.0,
                extent: now.extent,
            }),
            beside: beside.map(|&(other, age)| (age, other < index)),
            reported: company.reporting > usize::from(clause.reports),
        }
    }

    /// The past days that were named before `clause` in this sentence, those named last first.
    fn candidates(&self, sentence: SentenceIx, clause: &Clause) -> Candidates {
        let paragraph = self.document.token(clause.tokens.start).paragraph;
        let candidate = |named: &Named| Candidate {
            distance: Distance {
                sentences: sentence.0 - named.sentence.0,
                paragraphs: paragraph.0 - named.paragraph.0,
                extent: named.extent,
            },
            count: named.count,
            first: named.first,
            told: named.told,
        };
        let mut recent = self.past.recent().map(candidate);
        std::array::from_fn(|_| recent.next())
    }
}
