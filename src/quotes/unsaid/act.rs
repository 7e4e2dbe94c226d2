//! What is done, by verbs that tell something elsewhere.

use super::GOES_ON;
use crate::document::{Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon::WordSet;
use crate::quotes::mend::CLAIMS;
use crate::quotes::reader::Reader;

static BODILY: WordSet = WordSet::of(include_str!("../../lexicon/quotes/bodily.txt"));

const BE: [&str; 7] = ["was", "were", "been", "be", "is", "are", "being"];

/// "was admitted to hospital", "admitted him to bail", "testified at the trial", "leaning on what is left", "looked up to see
/// a car", "pointing to where it fell", "voted for the plan", "declined to sit", "learned to swim", "hired a clerk", "released him on bail", "named a bridge after a poet", "added sleep to its list":
/// what was done, and where.
pub fn is_act(reader: &Reader, cue: TokenRange, content: TokenRange) -> bool {
    if cue.end != content.start {
        return false;
    }
    let first = cue.iter().find_map(|ix| reader.verb(ix).filter(|_| reader.tag(ix).is_verb()));
    let Some(first) = first.map(|known| known.verb.lemma) else { return false };
    let act = Act { reader, cue, content, last: cue.end.prev() };
    if act.measures() {
        return true;
    }
    if reader.any(act.last, &["accepting", "refusing", "rejecting"])
        && reader.any(act.last.prev(), &["after", "before"])
    {
        return act.came_before();
    }
    match first {
        "add" => act.adds_a_thing(),
        "admit" => act.admits_somebody(),
        "attack" => reader.low(content.start).starts_with(|first: char| first.is_ascii_digit()),
        "cry" | "sob" | "weep" => reader.any(content.start, &["after", "as", "at", "in", "when", "while"]),
        // "called up from the second team", "struck out the side"
        "call" => act.between("up") && !act.quotes() && !content.iter().any(|ix| act.tells(ix)),
        "strike" => act.between("out") && !act.between("at") && !act.quotes(),
        "decline" => act.falls() || act.keeps_still(),
        "fire" => act.shoots(),
        "hire" | "rewrite" => !act.quotes(),
        "lean" => {
            reader.any(cue.start, &["leaning", "leaned", "leant"]) && !content.iter().any(|ix| reader.is(ix, "to"))
        }
        // "learned to swim", "learned of the fire from a friend"
        "learn" => reader.is(content.start, "to") || act.between("of") && !content.iter().any(|ix| act.tells(ix)),
        "look" => reader.any(act.last, &["see", "find"]) || reader.any(content.start.next(), &["see", "find"]),
        "name" => act.names_after_somebody(),
        "notice" | "recognise" | "recognize" | "see" => act.sees(),
        // "painted only flowers", but "painted him as a liar", "painted it in grave terms", "painted a grim picture of it"
        "paint" => !act.quotes() && !content.iter().any(|ix| reader.any(ix, &["as", "in", "picture", "portrait"])),
        "point" => act.points_at_a_place(),
        // "pronounced the sentence in an empty room"
        "pronounce" => act.passes_sentence(),
        "propose" => act.goes_to_somebody(),
        "report" => act.goes_to_somebody() || act.is_due(),
        // "did not tell the police for three days"
        "tell" => reader.tag(act.last).is_verb() && !content.iter().any(|ix| act.tells(ix) || act.leads(ix)),
        "release" => act.frees_somebody(),
        "sentence" => !act.quotes() && !content.iter().any(|ix| reader.tag(ix).is_verb()),
        "testify" => act.testifies_somewhere(),
        // "voted on whether to close it"
        "vote" => act.casts_a_vote() || reader.is(act.last, "on"),
        "wake" => true,
        "write" => act.writes_to_somebody(),
        _ => false,
    }
}

/// A cue right before its content, as if it told what was done.
struct Act<'r, 'a, 'd> {
    reader: &'r Reader<'a, 'd>,
    cue: TokenRange,
    content: TokenRange,
    /// The last token of the cue.
    last: TokenIx,
}

impl Act<'_, '_, '_> {
    /// Whether the token is part of a clause, or of a quotation.
    fn tells(&self, ix: TokenIx) -> bool {
        matches!(self.reader.tag(ix), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::To) || self.reader.quoted(ix)
    }

    /// Whether the token leads to what is told.
    fn leads(&self, ix: TokenIx) -> bool {
        self.reader.any(ix, &["about", "of", "that", "how", "why", "what", "who", "where", ":"])
    }

    fn quotes(&self) -> bool {
        self.content.iter().any(|ix| self.reader.quoted(ix))
    }

    /// Whether `word` stands at the end of the cue or at the beginning of the content.
    fn between(&self, word: &str) -> bool {
        self.reader.is(self.last, word) || self.reader.is(self.content.start, word)
    }

    /// "cover about 3% of the land": so much of something.
    fn measures(&self) -> bool {
        let about = self.reader.is(self.content.start, "about");
        let reports = self.reader.reports(self.last).is_some();
        about && !reports && self.reader.tag(self.content.start.next()) == Tag::Number
    }

    fn passes_sentence(&self) -> bool {
        let noun = self.content.iter().take(2).find(|&ix| self.reader.tag(ix) == Tag::Noun);
        !self.quotes() && noun.is_some_and(|ix| self.reader.any(ix, &["judgment", "sentence", "verdict"]))
    }

    /// "saw the ridges on a screen", "was seen leaving the club"
    fn sees(&self) -> bool {
        let reader = self.reader;
        let done = self.cue.iter().any(|ix| reader.any(ix, &BE));
        if done && reader.tag(self.content.start) == Tag::Verb(VerbForm::Ing) {
            return true;
        }
        // "saw the end of the mill", but "recognised one of the faults"
        let of = |ix: TokenIx| reader.is(ix, "of") && reader.any(self.last, &["saw", "see", "seen", "sees"]);
        let leads = |ix: TokenIx| self.leads(ix) && !of(ix) || reader.is(ix, "as");
        !self.content.iter().any(|ix| self.tells(ix) || leads(ix))
    }

    /// "left town after rejecting the deal"
    fn came_before(&self) -> bool {
        let claim = |ix: TokenIx| CLAIMS.has(self.reader.low(ix).trim_end_matches('s'));
        !self.content.iter().any(|ix| self.tells(ix) || claim(ix))
    }

    /// "named the bridge after a poet"; but "named a new clerk after a week", and "named the bridge as its favourite after a vote"
    fn names_after_somebody(&self) -> bool {
        let reader = self.reader;
        let Some(after) = self.content.iter().find(|&ix| reader.is(ix, "after")) else { return false };
        let thing = !reader.capital(self.content.start) && !reader.is_time(after.next());
        thing && !self.content.iter().any(|ix| self.tells(ix) || reader.is(ix, "as"))
    }

    /// "added sleep to its list"
    fn adds_a_thing(&self) -> bool {
        const SAID: [&str; 8] =
            ["caution", "caveat", "condemnation", "criticism", "note", "praise", "voice", "warning"];
        let reader = self.reader;
        let mut object = self.content.iter().take_while(|&ix| !reader.is(ix, ","));
        let thing = reader.tag(self.last).is_verb() || reader.is(self.last, "to");
        // "sleep to its list"
        let to = |ix: TokenIx| reader.is(ix, "to") && !reader.tag(ix.next()).is_verb();
        let said = |ix: TokenIx| self.tells(ix) && !to(ix) || reader.any(ix, &SAID);
        thing && !self.quotes() && !object.any(said)
    }

    /// "fired at the crowd"; but "fired back", "fired off a letter".
    fn shoots(&self) -> bool {
        let shoots = self.reader.tag(self.last).is_verb() || self.reader.any(self.last, &GOES_ON);
        shoots && !self.reader.is(self.content.start, "back") && !self.quotes()
    }

    /// "pointing at the gap", "pointing to where it fell"
    fn points_at_a_place(&self) -> bool {
        self.between("at") || self.reader.is(self.last, "to") && self.reader.is(self.content.start, "where")
    }

    /// "proposed to her on the beach", "reported to the barracks", "will report to Lee and run a shop"
    fn goes_to_somebody(&self) -> bool {
        let whom = matches!(self.reader.tag(self.content.start.next()), Tag::Pronoun | Tag::Proper | Tag::Determiner);
        let next = |ix: TokenIx| self.reader.is(ix, "and") && self.reader.tag(ix.next()).is_verb();
        let mut rest = self.content.iter().skip(1).take_while(|&ix| !next(ix));
        self.reader.is(self.content.start, "to") && whom && !rest.any(|ix| self.tells(ix))
    }

    /// "reports earnings on Thursday": it will.
    fn is_due(&self) -> bool {
        const FIGURES: [&str; 5] = ["earnings", "figures", "numbers", "results", "sales"];
        let now = matches!(self.reader.tag(self.last), Tag::Verb(VerbForm::Present | VerbForm::Plural));
        let figures = self.content.iter().find(|&ix| self.reader.any(ix, &FIGURES));
        let ends = self.content.last().is_some_and(|last| self.reader.is_time(last));
        let told = |ix: TokenIx| {
            self.reader.tag(ix).is_verbal() || self.reader.tag(ix) == Tag::Number && !self.reader.is_time(ix)
        };
        now && ends && figures.is_some() && !self.content.iter().any(told)
    }

    /// "declined to $40 million": it fell.
    fn falls(&self) -> bool {
        let to = usize::from(self.reader.is(self.content.start, "to"));
        let amount = self.content.start.plus(to);
        let about = ["$", "£", "€", "about", "around", "just", "between", "nearly", "almost"];
        self.between("to")
            && (matches!(self.reader.tag(amount), Tag::Number | Tag::Determiner) || self.reader.any(amount, &about))
    }

    /// "declined to look at the gallery"; but "declined to look into the matter" is what one is not willing to do.
    fn keeps_still(&self) -> bool {
        let reader = self.reader;
        let to = usize::from(reader.is(self.content.start, "to"));
        let verb = self.content.start.plus(to);
        self.between("to") && BODILY.has(reader.low(verb)) && !reader.is(verb.next(), "into") && !self.quotes()
    }

    /// "released him", "released two men on bail"; but "released a statement".
    fn frees_somebody(&self) -> bool {
        let reader = self.reader;
        reader.any(self.content.start, &["him", "her", "them"]) && self.content.len() > 1
            || self.content.iter().any(|ix| reader.any(ix, &["bail", "parole"])) && !self.quotes()
    }

    /// "wrote to the director on Monday", "wrote down the name": to whom is not what, and what is noted is none.
    fn writes_to_somebody(&self) -> bool {
        let whom = self.between("to") && !self.content.iter().any(|ix| self.leads(ix));
        (whom || self.between("down")) && !self.content.iter().skip(1).any(|ix| self.tells(ix))
    }

    /// "voted for the plan"; but "would vote for Lee" is what they mean to do.
    fn casts_a_vote(&self) -> bool {
        let on = self.reader.any(self.last, &["for", "against", "in"]) || self.reader.tag(self.last).is_verb();
        let voted = self.cue.iter().any(|ix| self.reader.is(ix, "voted"));
        let means = self.reader.tag(self.cue.start) == Tag::Modal;
        // "voted for the pupils' funding"
        let owned = |ix: TokenIx| self.reader.tag(ix.prev()) == Tag::Possessive;
        on && voted && !means && !self.content.iter().any(|ix| self.tells(ix) && !owned(ix))
    }

    /// "was admitted to hospital", "admitted him to bail"
    fn admits_somebody(&self) -> bool {
        let start = self.content.start;
        let done = self.cue.iter().any(|ix| self.reader.any(ix, &BE));
        let whom = matches!(self.reader.tag(start), Tag::Pronoun | Tag::Proper);
        done && self.between("to") || whom && self.content.len() > 2 && self.reader.is(start.next(), "to")
    }

    /// "testified at the trial"
    fn testifies_somewhere(&self) -> bool {
        let reader = self.reader;
        let told = |ix: TokenIx| reader.quoted(ix) || reader.any(ix, &["that", "how", "to", "about"]);
        let placed = ["at", "before", "in"].iter().any(|place| self.between(place));
        placed && !reader.is(self.last, "that") && !self.content.iter().any(told)
    }
}
