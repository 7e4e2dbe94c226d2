//! What a source consists of: a name, a pronoun, or a description and whose it is.

use std::ops::Range;

use super::known::{Known, is_manner};
use super::lists;
use super::names::Name;
use super::sexes::is_of_other_sex;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};

/// The head of a source.
#[derive(Clone, Debug, PartialEq)]
pub enum Head {
    /// The name at this place.
    Name(usize),
    /// Two or more names joined by "and".
    Names(Range<usize>),
    /// Somebody named and others who are described: "Ann Lee and her husband".
    Group(TokenRange),
    /// he, who, it
    Pronoun(TokenIx),
    /// "a former aide to the mayor"
    Nominal(Nominal),
    /// Nothing that could speak.
    Nothing,
}

/// Somebody described.
#[derive(Clone, Debug, PartialEq)]
pub struct Nominal {
    /// The description, from its first word to where an apposition or a clause begins.
    pub range: TokenRange,
    /// Its noun.
    pub noun: TokenIx,
    /// Whose: the name or the possessive pronoun before the noun.
    pub owner: Option<Owner>,
    /// Whether more than one is meant.
    pub plural: bool,
    /// Whether "the", "this" or an owner says that it is known already.
    pub definite: bool,
}

/// Whose a described one is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Owner {
    /// The name at this place: "Ms. Lee’s aide".
    Name(usize),
    /// The name stands before the noun as it is: "the Lee campaign".
    Modifier(usize),
    /// his, her, its
    Pronoun(TokenIx),
}

/// Reads phrases of one document.
pub struct Phrases<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) names: &'d [Name<'d>],
    /// Where each name ends: close together, as it is asked often.
    ends: Vec<TokenIx>,
}

impl<'d> Phrases<'d> {
    /// A reader; `names` are all of the document.
    pub fn new(document: &'d Document<'d>, names: &'d [Name<'d>]) -> Phrases<'d> {
        Phrases { document, names, ends: names.iter().map(|name| name.mention.end).collect() }
    }

    /// The name at a place.
    pub fn name(&self, index: usize) -> &'d Name<'d> {
        &self.names[index]
    }

    /// The name that has the token.
    pub fn name_at(&self, ix: TokenIx) -> Option<usize> {
        let at = self.ends.partition_point(|&end| end <= ix);
        self.names.get(at).filter(|name| name.mention.contains(ix)).map(|_| at)
    }

    /// Whether the name at the place `index` begins at `ix`.
    pub fn begins(&self, index: usize, ix: TokenIx) -> bool {
        self.names.get(index).is_some_and(|name| name.mention.start == ix)
    }

    /// Whether a name has a token of `range`.
    pub fn any_name(&self, range: TokenRange) -> bool {
        let at = self.ends.partition_point(|&end| end <= range.start);
        self.names.get(at).is_some_and(|name| name.mention.start < range.end)
    }

    /// The head of `range`.
    pub fn head(&self, range: TokenRange) -> Head {
        let Some(range) = self.trimmed(range).map(|range| self.who_announces(range)) else { return Head::Nothing };
        // "No one said so."
        if matches!(self.document.low(range.start), "nobody" | "none" | "neither")
            || [range.start.prev(), range.start].iter().any(|&no| self.is_no_one(no))
        {
            return Head::Nothing;
        }
        if let Some(index) = self.of_home(range) {
            return Head::Name(index);
        }
        if let Some(nominal) = self.based(range) {
            return Head::Nominal(nominal);
        }
        if let Some(several) = self.in_series(range) {
            return several;
        }
        let range = self.with_joined(self.with_named(self.with_owned(range)));
        let first = self.document.low(range.start);
        if range.len() <= 3 && is_pronoun(first) && self.noun_after(range).is_none() {
            return Head::Pronoun(range.start);
        }
        let phrase = self.base(range);
        match phrase.name {
            Some(name) if phrase.noun.is_none_or(|noun| noun < self.names[name].mention.start) => {
                let joined = self.joined(name, range.end).map(|all| Head::Names(self.whole_list(all)));
                joined.or_else(|| self.accompanied(range, name).map(Head::Group)).unwrap_or(Head::Name(name))
            }
            _ => self.called_only(range).map(Head::Name).unwrap_or_else(|| {
                // "The baker, Ann Lee, and her daughter"
                let group = self.named_in_commas(phrase.end).and_then(|name| self.accompanied(range, name));
                group.map_or_else(|| self.described(range, phrase), Head::Group)
            }),
        }
    }

    /// Who is named in `range` before what is told behind a colon: "Marlow Police tweet:".
    fn who_announces(&self, range: TokenRange) -> TokenRange {
        let document = self.document;
        let Some(last) = range.last().filter(|&last| last > range.start) else { return range };
        let announces = document.is(range.end, ":") && document.is_any(last, &["tweet", "statement", "post"]);
        let named = self.name_at(last.prev()).is_some() || Known::at(document, last.prev()).is_group_noun();
        if announces && named { range.ending(last) } else { range }
    }

    /// `range` without marks, commas and conjunctions at its ends.
    fn trimmed(&self, range: TokenRange) -> Option<TokenRange> {
        let idle = |ix: TokenIx| {
            matches!(self.document.token(ix).kind, TokenKind::Mark | TokenKind::Punct) && !self.document.is(ix, "%")
                || matches!(
                    self.document.low(ix),
                    "and"
                        | "but"
                        | "as"
                        | "to"
                        | "by"
                        | "with"
                        | "from"
                        | "of"
                        | "while"
                        | "even"
                        | "both"
                        | "’s"
                        | "'s"
                )
        };
        let end = TokenIx(range.end.0.min(self.document.tokens.len()));
        let start = (range.start.0..end.0).map(TokenIx).find(|&ix| !idle(ix))?;
        let last = (start.0..end.0).rev().map(TokenIx).find(|&ix| !idle(ix))?;
        Some(TokenRange::new(start, last.next()))
    }

    fn noun_after(&self, range: TokenRange) -> Option<TokenIx> {
        let owns = matches!(
            self.document.low(range.start),
            "his" | "her" | "its" | "this" | "that" | "these" | "those" | "one"
        );
        // "my father", but not "our hope"
        let speaks = |ix: TokenIx| {
            let low = self.document.low(ix);
            let one = |known: Known| known.describes_one() || known.is_group_noun() || known.is_organization_noun();
            one(Known::at(self.document, ix)) || lists::singular(low).is_some_and(|low| one(Known::of(&low)))
        };
        let ours = matches!(self.document.low(range.start), "my" | "our" | "your" | "their");
        let named = |ix: TokenIx| matches!(self.document.tag(ix), Tag::Noun | Tag::Proper);
        let noun = |ix: TokenIx| named(ix) && (owns || ours && speaks(ix));
        range.iter().skip(1).find(|&ix| noun(ix))
    }

    /// The noun phrase at the start of `range`, without what is hung on to it.
    fn base(&self, range: TokenRange) -> Base {
        let document = self.document;
        let mut base = Base { noun: None, name: None, owner: None, end: range.start };
        let mut at = range.start;
        while at < range.end {
            if let Some(index) = self.name_at(at) {
                let name = &self.names[index];
                at = name.mention.end.min(range.end).max(at.next());
                base.end = at;
                if document.tag(at) == Tag::Possessive && at.next() < range.end {
                    base.owner = Some(Owner::Name(index));
                    (base.name, base.noun) = (None, None);
                    at = at.next();
                } else {
                    base.name = Some(index);
                }
                continue;
            }
            let low = document.low(at);
            let token = document.token(at);
            match document.tag(at) {
                Tag::Determiner | Tag::Pronoun if at == range.start || base.noun.is_none() => {
                    if matches!(low, "his" | "her" | "its" | "their" | "my" | "our") {
                        base.owner = Some(Owner::Pronoun(at));
                    }
                    if matches!(low, "who" | "which" | "whom") {
                        break;
                    }
                    if document.tag(at) == Tag::Pronoun || is_quantity(low) {
                        base.noun = base.noun.or(Some(at));
                    }
                }
                // "the world number three"
                Tag::Number if matches!(document.low(at.prev()), "number" | "no" | "no.") && base.noun.is_some() => {}
                Tag::Number if Known::at(document, at).is_group_noun() => base.noun = Some(at),
                Tag::Adjective | Tag::Number | Tag::Adverb => {
                    let known = Known::at(document, at);
                    if base.noun.is_none() && (known.role_noun.is_some() || known.is_affiliation()) {
                        base.noun = Some(at);
                    }
                    if is_age(document, at) {
                        base.noun = Some(at);
                    }
                }
                Tag::Noun | Tag::Proper | Tag::Other => {
                    // "Trump adviser": the name before is no head.
                    if let Some(name) = base.name.take() {
                        base.owner = base.owner.or(Some(Owner::Modifier(name)));
                    }
                    // "a person familiar with it", "an aide close to her"
                    let hung = matches!(document.tag(at.next()), Tag::Preposition | Tag::To)
                        && base.noun.is_some_and(|noun| Known::at(document, noun).role_noun.is_some())
                        && !self.is_noun_here(at);
                    if !hung {
                        base.noun = Some(at);
                    }
                }
                Tag::Possessive => {
                    base.noun = None;
                    base.name = None;
                }
                Tag::Verb(_) if base.noun.is_none() && base.name.is_none() || self.is_noun_here(at) => {
                    if let (Some(name), true) = (base.name, self.is_noun_here(at)) {
                        base.name = None;
                        base.owner = base.owner.or(Some(Owner::Modifier(name)));
                    }
                    if self.is_noun_here(at) {
                        base.noun = Some(at);
                    }
                }
                // "Quill managing director Ann Lee"
                Tag::Verb(_) if is_manner(document, at) && self.is_noun_here(at.next()) => {}
                // "the Dallas-based company"
                Tag::Punct if low == "-" && token.glued && base.name.is_some() && document.is(at.next(), "based") => {
                    base.name = None;
                    at = at.next();
                }
                Tag::Punct if matches!(low, "-" | "/") && token.glued => at = self.hyphened_end(at).prev().max(at),
                // "61%"
                Tag::Punct if low == "%" && !document.tag(at.next()).is_nominal() => {
                    base.noun = base.noun.or(Some(at.prev()))
                }
                // "tall, quiet men"
                Tag::Punct if low == "," && base.noun.is_none() && base.name.is_none() => {}
                _ => break,
            }
            at = at.next();
            base.end = at;
        }
        base
    }

    fn is_noun_here(&self, ix: TokenIx) -> bool {
        let known = Known::at(self.document, ix);
        known.role_noun.is_some() || known.is_organization_noun() || known.is_document()
    }

    fn described(&self, range: TokenRange, base: Base) -> Head {
        let document = self.document;
        let Some(noun) = base.noun.or_else(|| base.end.prev().max(range.start).into()).filter(|&noun| noun < range.end)
        else {
            return Head::Nothing;
        };
        let known = Known::at(document, noun);
        let plural = self.is_plural(noun, known, range.start)
            || document.low(base.end) == "and" && base.end < range.end && !self.joins_trades(base.end);
        if let Some(name) = self.named_behind(range, base.end) {
            return Head::Name(name);
        }
        // "The couple, Ann and Bo Roe,"
        if plural
            && document.low(base.end) == ","
            && let Some(index) = self.name_at(base.end.next())
            && self.names[index].mention.start == base.end.next()
            && let Some(all) = self.joined(index, range.end)
        {
            return Head::Names(all);
        }
        // "The widow of one of the guards, Tom Lee,": it is the guard who bears the name.
        let other = |name: usize| is_of_other_sex(known, &self.names[name].words);
        if !plural && let Some(name) = self.apposed(range, base.end).filter(|&name| !other(name)) {
            return Head::Name(name);
        }
        let first = document.low(range.start);
        let bare = !matches!(document.tag(range.start), Tag::Determiner | Tag::Pronoun | Tag::Number)
            && (known.role_noun.is_some() || known.is_title());
        let definite = bare
            || matches!(first, "the" | "this" | "that" | "these" | "those")
            || base.owner.is_some_and(|owner| !matches!(owner, Owner::Modifier(_)));
        let never = known.is_never_name() && known.role_noun.is_none() && document.is_capitalized(noun);
        if never || document.token(noun).kind == TokenKind::Punct {
            return Head::Nothing;
        }
        let owner = base.owner.filter(|owner| match owner {
            Owner::Modifier(_) => definite && known.is_organization_noun(),
            _ => true,
        });
        Head::Nominal(Nominal { range: self.description(range, base.end), noun, owner, plural, definite })
    }

    fn is_plural(&self, noun: TokenIx, known: Known, start: TokenIx) -> bool {
        let low = self.document.low(noun);
        let many = matches!(
            self.document.low(start),
            "some"
                | "many"
                | "several"
                | "most"
                | "few"
                | "these"
                | "those"
                | "both"
                | "all"
                | "other"
                | "two"
                | "three"
                | "four"
                | "five"
        );
        let singular = || known.role_noun.is_some() || known.is_organization_noun();
        let next = noun.next();
        // "61 percent", "61%", "one in five"
        let counts = |ix: TokenIx| self.document.tag(ix) == Tag::Number || self.document.is(ix, "one");
        let share = low == "percent"
            || self.document.is(next, "%")
            || self.document.is(next, "in") && counts(noun) && counts(next.next())
            || self.document.is(next, "out") && counts(noun) && counts(next.plus(2));
        share
            || known.is_group_noun()
            || many && low != "one"
            || !singular() && lists::singular(low).is_some() && self.document.low(start) != "a"
    }

    /// The description without what follows a comma, a dash or a relative pronoun.
    pub(super) fn description(&self, range: TokenRange, base_end: TokenIx) -> TokenRange {
        let stops = |&ix: &TokenIx| {
            matches!(self.document.low(ix), "," | "who" | "which" | "whose" | "--" | "—" | "–" | "(" | ":" | ";")
                && self.name_at(ix).is_none()
        };
        // A lone "who" describes nobody and yet is all there is.
        let first = base_end.max(range.start.next());
        let end = (first.0..range.end.0).map(TokenIx).find(stops).unwrap_or(range.end);
        range.ending(end)
    }

    /// What somebody at `range` only looked at: "*a memo* seen by Reuters".
    pub fn looked_at(&self, range: TokenRange) -> Option<TokenRange> {
        let document = self.document;
        let by = range.start.prev();
        let participle = by.prev();
        let looked = document.low(by) == "by" && lists::is_looked(document.low(participle));
        if !looked {
            return None;
        }
        self.before(participle).filter(|thing| thing.end == participle)
    }

    /// The phrase to which a relative pronoun at `who` refers: the tokens before it.
    pub fn before(&self, who: TokenIx) -> Option<TokenRange> {
        let document = self.document;
        let sentence = document.sentence(document.get(who)?.sentence).tokens;
        let mut end = who;
        while end > sentence.start
            && matches!(document.tag(end.prev()), Tag::Punct | Tag::Conjunction | Tag::Preposition)
        {
            // "Bo Roe (R-Ohio), who"
            let bracket = (2..=BRACKET).map(|by| end.minus(by)).find(|&ix| document.is(ix, "("));
            end = bracket.filter(|_| document.is(end.prev(), ")")).unwrap_or(end.prev());
        }
        let mut start = end;
        while start > sentence.start && end.0 - start.0 < 10 {
            let before = start.prev();
            let holds = self.name_at(before).is_some()
                || matches!(
                    document.tag(before),
                    Tag::Noun
                        | Tag::Proper
                        | Tag::Adjective
                        | Tag::Number
                        | Tag::Possessive
                        | Tag::Determiner
                        | Tag::Pronoun
                )
                || matches!(document.low(before), "of" | "from" | "-");
            if !holds {
                break;
            }
            start = before;
            if matches!(document.tag(start), Tag::Determiner | Tag::Pronoun)
                && !matches!(document.low(start.prev()), "of" | "from")
            {
                break;
            }
        }
        (start < end).then(|| TokenRange::new(start, end))
    }
}

/// So many tokens a bracket has at most between a name and "who".
const BRACKET: usize = 8;

struct Base {
    noun: Option<TokenIx>,
    name: Option<usize>,
    owner: Option<Owner>,
    end: TokenIx,
}

/// Whether `low` stands for somebody named elsewhere.
fn is_pronoun(low: &str) -> bool {
    matches!(
        low,
        "he" | "she"
            | "it"
            | "they"
            | "him"
            | "her"
            | "them"
            | "his"
            | "hers"
            | "its"
            | "their"
            | "who"
            | "whom"
            | "which"
            | "that"
            | "this"
            | "himself"
            | "herself"
            | "i"
            | "we"
            | "you"
            | "me"
            | "us"
            | "my"
            | "our"
            | "your"
            | "whose"
            | "itself"
            | "themselves"
    )
}

fn is_quantity(low: &str) -> bool {
    matches!(low, "some" | "many" | "several" | "most" | "few" | "both" | "all" | "another" | "others")
}

/// "42-year-old", as the last token of it.
pub fn is_age(document: &Document, ix: TokenIx) -> bool {
    document.low(ix) == "old" && document.low(ix.prev()) == "-" && document.low(ix.minus(2)).starts_with("year")
}

/// The years in figures that `range` tells: "34" of "a 34-year-old baker".
pub fn years<'d>(document: &'d Document<'d>, range: TokenRange) -> Option<&'d str> {
    let years = range.iter().find(|&ix| is_age(document, ix))?.minus(4);
    is_figure_of_years(document, years).then(|| document.low(years))
}

/// Whether a number in figures stands at `ix` that may be somebody’s age.
pub fn is_figure_of_years(document: &Document, ix: TokenIx) -> bool {
    let figures = document.low(ix);
    (1..=3).contains(&figures.len()) && figures.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::names;
    use super::super::word::joined;
    use super::*;

    fn head(text: &str, source: &str) -> String {
        let document = Document::read(text);
        let names = names::find(&document);
        let start = text.find(source).unwrap();
        let range = document.tokens_in((start..start + source.len()).into());
        match Phrases::new(&document, &names).head(range) {
            Head::Name(name) => format!("name {}", joined(&names[name].words)),
            Head::Names(all) => format!("names {}", all.len()),
            Head::Group(range) => format!("group {}", document.span(range).of(text)),
            Head::Pronoun(ix) => format!("pronoun {}", document.low(ix)),
            Head::Nominal(nominal) => {
                let many = if nominal.plural { "s" } else { "" };
                let owner = if nominal.owner.is_some() { " owned" } else { "" };
                format!("nominal{many} {}{owner}", document.low(nominal.noun))
            }
            Head::Nothing => "nothing".into(),
        }
    }

    #[test]
    fn a_source_has_a_head() {
        for (source, want) in [
            ("Ann Lee", "name ann lee"),
            ("Ann Lee, a baker from Ohio,", "name ann lee"),
            ("a nurse from Austin, Texas,", "nominal nurse"),
            ("a nurse in Leeds, England,", "nominal nurse"),
            ("a nurse from Austin, Ann Lee,", "name ann lee"),
            ("Ann Lee’s brother", "nominal brother owned"),
            ("his former partner at Acme, Bo Roe,", "name bo roe"),
            ("a spokesman for Ann Lee", "nominal spokesman"),
            ("a spokesman for Ann Lee, Bo Roe,", "name bo roe"),
            ("the Lee campaign", "nominal campaign owned"),
            ("some voters", "nominals voters"),
            ("an unnamed former staffer", "nominal staffer"),
            ("an aide to the governor", "nominal aide"),
            ("the 42-year-old", "nominal old"),
            ("Ann Lee and Bo Roe", "names 2"),
            ("he", "pronoun he"),
            ("company spokeswoman Ann Lee", "name ann lee"),
            ("writer and baker Ann Lee", "name ann lee"),
            ("a tall baker named Ann Lee", "name ann lee"),
            ("one old baker, radio host Ann Lee,", "name ann lee"),
            ("an old rival, former Texas governor Ann Lee,", "name ann lee"),
            ("the story", "nominal story"),
            ("former secretary of state Ann Lee", "name ann lee"),
            ("chief executive Ann Read", "name ann read"),
            ("Quill managing director Ann Lee", "name ann lee"),
            ("Quill, managing a fund,", "name quill"),
            ("prize-winning journalist Ann Lee", "name ann lee"),
            ("former city planning director Ann-Marie Roe", "name ann-marie roe"),
            ("a study by Ann Lee", "nominal study"),
            ("the widow of one of the guards, Tom Lee,", "nominal widow"),
            ("the widow of one of the guards, Ann Lee,", "name ann lee"),
            ("the mayor", "nominal mayor"),
            ("the Minister for Culture, Media and Sport, Ann Lee", "name ann lee"),
        ] {
            assert_eq!(head(&format!("It rains, {source} said."), source), want, "{source}");
        }
    }
}
