//! What the weights have met too seldom: Will, who is no modal; verbs behind "to" and a name, or behind
//! several or one who say something; "one" before a verb.

use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon::{self, WordSet};

static ESTIMATES: WordSet = WordSet::of(include_str!("../../lexicon/words/estimates.txt"));

static ONLY_PRESENT: WordSet = WordSet::of(include_str!("../../lexicon/words/only_present.txt"));

/// How many adverbs and names may stand between the name and what tells: "Will Estrada later said".
const WITHIN: usize = 3;

/// Mends the tags of the sentence in `range`.
pub fn mend(document: &mut Document, range: TokenRange) {
    for ix in range.iter() {
        let tag = match document.tag(ix) {
            Tag::Modal if document.str(ix) == "Will" && is_name(document, range, ix) => Tag::Proper,
            Tag::Verb(VerbForm::Base) if is_behind_to_and_name(document, range, ix) => Tag::Verb(VerbForm::Plural),
            Tag::Noun | Tag::Verb(VerbForm::Base) if is_said_at_a_name(document, range, ix) => {
                Tag::Verb(VerbForm::Plural)
            }
            Tag::Adverb if is_told_of(document, ix) => Tag::Proper,
            Tag::Noun if is_forecast(document, range, ix) => Tag::Verb(VerbForm::Past),
            Tag::Noun if is_said_by_several(document, range, ix) => Tag::Verb(VerbForm::Plural),
            Tag::Noun
                if ONLY_PRESENT.has(document.str(ix))
                    || is_said_by_one(document, range, ix)
                    || is_said_before_marks(document, range, ix)
                    || is_said_behind_marks(document, range, ix) =>
            {
                Tag::Verb(VerbForm::Present)
            }
            Tag::Verb(VerbForm::Present) if is_of_people(document, range, ix) => Tag::Noun,
            Tag::Determiner if is_past(document, ix.next()) && document.low(ix) == "one" => Tag::Pronoun,
            _ => continue,
        };
        document.tags[ix.0] = tag;
    }
}

/// "Tully, who died in May, said": of no adverb a clause tells what it did.
fn is_told_of(document: &Document, ix: TokenIx) -> bool {
    let asks = document.sentence_at(ix).last().is_some_and(|last| document.is(last, "?"));
    let who = document.is(ix.next(), ",") && document.is_any(ix.plus(2), &["who", "whose"]);
    document.is_capitalized(ix) && who && !asks
}

/// Whether "to" and a name stand right before: no infinitive can. "Aides to Lee say", but not "to help Lee say".
fn is_behind_to_and_name(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    let mut before = ix.prev();
    while range.contains(before) && document.tag(before) == Tag::Proper {
        before = before.prev();
    }
    before != ix.prev() && range.contains(before) && document.low(before) == "to"
}

/// "Analysts at Hart Peel estimate that": behind the name of where they work they say what else would be a noun.
fn is_said_at_a_name(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    let next = ix.next();
    let follows = document.low(next) == "that"
        || matches!(document.tag(next), Tag::Pronoun | Tag::Determiner | Tag::Noun | Tag::Number);
    if !ESTIMATES.has(document.low(ix)) || !follows {
        return false;
    }
    let mut before = ix.prev();
    while range.contains(before) && document.tag(before) == Tag::Proper {
        before = before.prev();
    }
    let people = before.prev();
    let at =
        before != ix.prev() && range.contains(people) && ["at", "in", "with", "from"].contains(&document.low(before));
    at && document.tag(people) == Tag::Noun && document.low(people).ends_with('s')
}

/// "The bank forecast growth of 3%", "The bank forecast that it would grow": where no other verb is, the noun between who foresees
/// and what is one.
fn is_forecast(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    if document.low(ix) != "forecast" {
        return false;
    }
    let subject = document.tag(ix.prev()).is_nominal()
        && matches!(document.tag(range.start), Tag::Determiner | Tag::Proper | Tag::Noun | Tag::Adjective);
    let parts = |ix: TokenIx| [",", ";", ":"].contains(&document.str(ix));
    let clause = || range.starting(ix.next()).iter().take_while(|&ix| !parts(ix));
    let what = clause().take_while(|&ix| document.tag(ix).is_nominal() || document.str(ix) == "-").count();
    let of = ["of", "to", "in", "at", "between"].contains(&document.low(ix.plus(1 + what)));
    let number = || clause().any(|ix| document.tag(ix) == Tag::Number);
    let verb = |ix: TokenIx| document.tag(ix).may_be_finite();
    let verbs = clause().filter(|&ix| verb(ix)).count();
    let before = range.ending(ix).iter().any(|ix| verb(ix) || parts(ix));
    let that = document.low(ix.next()) == "that";
    subject && !before && (verbs == 0 && what > 0 && of && number() || verbs == 1 && that)
}

const PRONOUNS: [&str; 7] = ["he", "i", "it", "she", "there", "they", "we"];

/// "He jokes", "Ana jokes that he", "His wife, Ana, jokes that he": between a name that opens a clause and what its bearer says of
/// somebody stands no noun.
fn is_said_by_one(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    let that = ix.next();
    let acts = || lexicon::verb(document.low(ix)).is_some_and(|verb| verb.form == VerbForm::Present);
    if ix > range.start && matches!(document.low(ix.prev()), "he" | "she") {
        return acts();
    }
    if document.low(that) != "that" || ix == range.start || !PRONOUNS.contains(&document.low(that.next())) {
        return false;
    }
    let last = if document.str(ix.prev()) == "," { ix.minus(2) } else { ix.prev() };
    let mut first = last.next();
    while first > range.start && document.tag(first.prev()) == Tag::Proper {
        first = first.prev();
    }
    // "In Dover, fears that it would rain grew": no clause opens like that with one who speaks.
    let place = matches!(document.tag(range.start), Tag::Preposition | Tag::Subordinator);
    let opens = first == range.start || document.str(first.prev()) == "," && !place;
    first <= last && opens && acts()
}

/// "A child whispers, “Are we dead?”": between one who opens a clause without a verb and what is quoted stands no noun.
fn is_said_before_marks(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    let mark = if document.is_any(ix.next(), &[",", ":"]) { ix.plus(2) } else { ix.next() };
    let one = matches!(document.tag(ix.prev()), Tag::Noun | Tag::Proper) && !document.low(ix.prev()).ends_with('s');
    if !one || !range.contains(mark) || document.quotation_from(mark).is_none_or(|marks| marks.tokens.start != mark) {
        return false;
    }
    let named = |ix: TokenIx| matches!(document.tag(ix), Tag::Adjective | Tag::Noun | Tag::Proper);
    let mut first = ix.prev();
    while first > range.start && named(first.prev()) {
        first = first.prev();
    }
    let whose = first > range.start && document.tag(first.prev()) == Tag::Determiner;
    let parts = |ix: TokenIx| matches!(document.tag(ix), Tag::Punct | Tag::Conjunction | Tag::Subordinator);
    let clause = range.ending(first).iter().rev().take_while(|&ix| !parts(ix));
    let acts = clause.into_iter().any(|ix| document.tag(ix).is_verbal());
    let speaks = lexicon::verb(document.low(ix)).is_some_and(|verb| verb.form == VerbForm::Present);
    (whose || document.tag(first) == Tag::Proper) && !acts && speaks
}

/// "“It burnt,” sighs Ana": between what is quoted and who says it stands no noun.
fn is_said_behind_marks(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    let mark = ix.prev();
    let closes = ix > range.start
        && document.token(mark).kind == TokenKind::Mark
        && document.is_any(mark.prev(), &[",", "?", "!"])
        && !document.is_quoted(ix);
    let named = || {
        matches!(document.tag(ix.next()), Tag::Proper | Tag::Determiner) || document.is_any(ix.next(), &["her", "his"])
    };
    closes && named() && lexicon::verb(document.low(ix)).is_some_and(|verb| verb.form == VerbForm::Present)
}

/// "Critics caution that he": between several who open a clause and what they say of somebody stands no noun.
fn is_said_by_several(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    const ONE: [&str; 6] = ["arms", "news", "sales", "savings", "sports", "sums"];
    let (people, that) = (ix.prev(), ix.next());
    if document.low(that) != "that" || !range.contains(that.next()) {
        return false;
    }
    let told = PRONOUNS.contains(&document.low(that.next())) || document.tag(that.next()) == Tag::Determiner;
    let mut first = people;
    while first > range.start && matches!(document.tag(first.prev()), Tag::Adjective | Tag::Noun | Tag::Proper) {
        first = first.prev();
    }
    let opens = first == range.start
        || matches!(document.tag(first.prev()), Tag::Determiner | Tag::Punct | Tag::Conjunction | Tag::Subordinator);
    let several = document.tag(people) == Tag::Noun && document.low(people).ends_with('s');
    told && several
        && opens
        && !ONE.contains(&document.low(people))
        && lexicon::verb(document.low(ix)).is_some_and(|verb| verb.form == VerbForm::Base)
}

/// "County highways officers said": before a noun for several, whose verb follows at once, stands what they work at, unless
/// it is a verb with which one tells something: "he says officers ran".
fn is_of_people(document: &Document, range: TokenRange, ix: TokenIx) -> bool {
    let (people, verb) = (ix.next(), ix.plus(2));
    range.contains(verb)
        && document.tag(people) == Tag::Noun
        && document.low(people).ends_with('s')
        && matches!(document.tag(verb), Tag::Verb(VerbForm::Past | VerbForm::Present | VerbForm::Plural))
        && matches!(document.tag(ix.prev()), Tag::Noun | Tag::Proper | Tag::Adjective)
        && lexicon::verb(document.low(ix)).is_none()
}

fn is_past(document: &Document, ix: TokenIx) -> bool {
    matches!(document.tag(ix), Tag::Verb(VerbForm::Past | VerbForm::Participle))
}

/// Whether behind "Will" a verb follows that no modal takes, or a comma or a possessive behind a name.
fn is_name(document: &Document, range: TokenRange, will: TokenIx) -> bool {
    let mut named = false;
    for at in (1..=WITHIN).map(|by| will.plus(by)).take_while(|&at| range.contains(at)) {
        match document.tag(at) {
            Tag::Verb(VerbForm::Past | VerbForm::Present) => return true,
            Tag::Possessive => return true,
            Tag::Punct => return named && document.str(at) == ",",
            Tag::Proper => named = true,
            Tag::Adverb => {}
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn will_is_a_name_where_no_modal_can_stand() {
        for (text, want) in [
            ("Will said so.", true),
            ("George Will wrote it.", true),
            ("Will then argued that it leaked.", true),
            ("Will Estrada, the chairman, said so.", true),
            ("Will Estrada later said so.", true),
            ("Will the mill close?", false),
            ("Will Estrada win?", false),
            ("Will it, at last, close?", false),
            ("The mill will close.", false),
        ] {
            let document = Document::read(text);
            let will = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.low(ix) == "will");
            assert_eq!(will.is_some_and(|ix| document.tag(ix) == Tag::Proper), want, "{text}");
        }
    }

    #[test]
    fn people_are_told_by_what_they_work_at() {
        for (text, word, want) in [
            ("County highways officers said it fell.", "highways", true),
            ("“It fell,” council highways chiefs said.", "highways", true),
            ("He says officers ran.", "says", false),
            ("The council says officers ran.", "says", false),
            ("The council repairs roads.", "repairs", false),
        ] {
            let document = Document::read(text);
            let at = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.low(ix) == word);
            assert_eq!(at.is_some_and(|ix| document.tag(ix) == Tag::Noun), want, "{text}");
        }
    }

    #[test]
    fn people_at_a_firm_say() {
        for (text, want) in [
            ("Analysts at Hart Peel estimate that it will rise.", Tag::Verb(VerbForm::Plural)),
            ("Officials in Kyiv estimate the cost at 3 million.", Tag::Verb(VerbForm::Plural)),
            ("The Hart Peel estimate that it will rise is old.", Tag::Noun),
        ] {
            let document = Document::read(text);
            let word = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.low(ix) == "estimate");
            assert_eq!(word.map(|ix| document.tag(ix)), Some(want), "{text}");
        }
    }

    #[test]
    fn one_says_something() {
        for (text, word, want) in [
            ("Ana Ruiz denies stealing a car.", "denies", true),
            ("He jokes, “It leaks.”", "jokes", true),
            ("Her jokes were old.", "jokes", false),
            ("Ana jokes that he is ill.", "jokes", true),
            ("His wife, Ana Ruiz, jokes that he is ill.", "jokes", true),
            ("In Dover, Ohio, jokes that he told were old.", "jokes", false),
            ("She told the Dover jokes that he knew.", "jokes", false),
            ("The jokes that he told were old.", "jokes", false),
        ] {
            let document = Document::read(text);
            let at = document.tokens.iter().position(|token| token.span.of(text) == word).map(TokenIx);
            assert_eq!(at.map(|at| document.tag(at) == Tag::Verb(VerbForm::Present)), Some(want), "{text}");
        }
    }

    #[test]
    fn a_firm_forecasts_something() {
        for (text, want) in [
            ("The bank forecast growth of 3 percent.", true),
            ("The firm forecast revenue of $960 million to $1 billion for 2017.", true),
            ("Hart Peel forecast second-quarter profit of $3 million, up from 2016.", true),
            ("The bank forecast that it would grow.", true),
            ("The growth forecast that it made was wrong.", false),
            ("The forecast that it would grow was wrong.", false),
            ("Its forecast growth of 3 percent was met.", false),
            ("The bank forecast growth of 3 percent was met.", false),
            ("The weather forecast for Monday is bad.", false),
            ("The growth forecast of 3 percent was met.", false),
        ] {
            let document = Document::read(text);
            let at = document.tokens.iter().position(|token| token.span.of(text) == "forecast").map(TokenIx);
            assert_eq!(at.map(|at| document.tag(at) == Tag::Verb(VerbForm::Past)), Some(want), "{text}");
        }
    }

    #[test]
    fn several_people_say_something() {
        for (text, word, want) in [
            ("Critics caution that he is ill.", "caution", true),
            ("Some critics caution that the mill leaks.", "caution", true),
            ("The news report that he read was old.", "report", false),
            ("The report that he read was old.", "report", false),
            ("He ran to the critics with a report that he had read.", "report", false),
        ] {
            let document = Document::read(text);
            let at = document.tokens.iter().position(|token| token.span.of(text) == word).map(TokenIx);
            assert_eq!(at.map(|at| document.tag(at) == Tag::Verb(VerbForm::Plural)), Some(want), "{text}");
        }
    }

    #[test]
    fn no_infinitive_stands_behind_to_and_a_name() {
        for (text, want) in [
            ("Aides to Lee say it rained.", Tag::Verb(VerbForm::Plural)),
            ("Aides to Kim Lee say it rained.", Tag::Verb(VerbForm::Plural)),
            ("They want to help Lee say it.", Tag::Verb(VerbForm::Base)),
            ("They want to say it.", Tag::Verb(VerbForm::Base)),
        ] {
            let document = Document::read(text);
            let say = (0..document.tokens.len()).map(TokenIx).find(|&ix| document.low(ix) == "say");
            assert_eq!(say.map(|ix| document.tag(ix)), Some(want), "{text}");
        }
    }
}
