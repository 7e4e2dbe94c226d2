//! Where names stand: runs of capitalised words, parted into title, name and suffix.

use super::forms::{Forms, opens};
use super::lists;
use super::offices::{affiliations, find_title, is_office_of};
use super::surnames;
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon;
use rustc_hash::FxHashSet;

/// A name as it stands in the text, whosever it is.
#[derive(Clone, Debug)]
pub struct Name {
    /// All of it, title and suffix included.
    pub mention: TokenRange,
    /// Without title.
    pub core: TokenRange,
    /// The title before it.
    pub title: Option<TokenRange>,
    /// Its words in lower case, without title, suffix and full stops; what is hyphened is one word.
    pub words: Vec<String>,
    /// "jr", "iii".
    pub suffix: Option<String>,
    /// "MP", "QC": the first of what says after a name what its bearer is.
    pub honour: Option<TokenIx>,
    /// The name in marks inside of it, in lower case: `Joe “Buck” Roe`.
    pub nickname: Option<String>,
    /// Whether "the" stands before it.
    pub after_the: bool,
    /// Whether its capital is more than the start of a sentence asks for.
    pub sure: bool,
}

/// All names, in order; none overlaps another.
pub fn find(document: &Document) -> Vec<Name> {
    let reader = Reader::new(document);
    let mut names = Vec::with_capacity(document.tokens.len() / 12);
    let mut run = Vec::new();
    let mut at = TokenIx(0);
    while at.0 < document.tokens.len() {
        if !reader.may_begin(at) {
            at = at.next();
            continue;
        }
        reader.run(at, &mut run);
        at = run.last().map_or(at, |last| last.next()).max(at.next());
        reader.part(&run, &mut names);
    }
    names
}

struct Reader<'d> {
    document: &'d Document<'d>,
    forms: Forms<'d>,
    /// The words that stand after a particle in a name that begins before it: "Leyen" of "Ursula von der Leyen".
    after_particle: FxHashSet<&'d str>,
}

/// A run longer than this is a list of titles, not a name.
const LONGEST_RUN: usize = 14;

impl<'d> Reader<'d> {
    fn new(document: &'d Document<'d>) -> Reader<'d> {
        let forms = Forms::new(document);
        let mut after_particle = FxHashSet::default();
        for ix in (2..document.tokens.len()).map(TokenIx).filter(|&ix| forms.is_capital(ix)) {
            let mut before = ix.prev();
            while before.0 > 0 && ix.0 - before.0 < 4 && lists::is_particle(document.low(before)) {
                before = before.prev();
            }
            if before < ix.prev() && forms.is_capital(before) {
                after_particle.insert(document.low(ix));
            }
        }
        Reader { document, forms, after_particle }
    }

    fn is_word(&self, ix: TokenIx) -> bool {
        self.document.get(ix).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// Whether the word at `ix` can be a part of a name.
    fn eligible(&self, ix: TokenIx) -> bool {
        if !self.forms.is_capital(ix) {
            return false;
        }
        let low = self.document.low(ix);
        !lists::is_never_name(low)
            && (!self.forms.in_headline(ix)
                || self.forms.is_name_somewhere(low)
                    && !(self.forms.is_lower_somewhere(low) && lexicon::verb(low).is_some()))
    }

    fn may_begin(&self, ix: TokenIx) -> bool {
        let low = self.document.low(ix);
        if !self.forms.is_capital(ix) {
            return lists::is_particle(low) && self.begins_with_particle(ix);
        }
        // "CEO of the Harbour Council Ann Lee"
        if self.document.is_any(ix.next(), &["of", "for"])
            && lists::title(low).is_some_and(|title| title.office.is_some())
        {
            return true;
        }
        if lists::is_particle(low) && self.begins_with_particle(ix) {
            return true;
        }
        if !self.eligible(ix) {
            return false;
        }
        if !opens(self.document, ix) {
            return true;
        }
        let next = self.same_sentence(ix.next()) && self.eligible(ix.next());
        if lexicon::is_sentence_opener(low) || is_function_word(self.document, ix) {
            return low == "will" && self.is_first_name_here(ix);
        }
        let named =
            lists::first_name(low).is_some() || lists::title(low).is_some() || self.forms.is_name_somewhere(low);
        let common = !self.forms.is_name_somewhere(low)
            && (self.forms.is_lower_somewhere(low) || !next && lists::is_common_noun(low));
        let verb =
            lexicon::verb(low).is_some() || low.ends_with("ing") || low.ends_with("ly") || lists::is_abstract(low);
        match (named, next) {
            (true, _) => !common || next || self.possessive_follows(ix),
            (false, true) => {
                !common && !verb
                    || lists::is_affiliation(low)
                    || lists::is_title_modifier(low)
                    || lists::is_organization_head(low)
            }
            (false, false) => !common && !verb,
        }
    }

    /// "von der Leyen", "al-Sisi", "De Blasio", with nothing before them.
    fn begins_with_particle(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let glued = |at: TokenIx| document.low(at) == "-" && document.get(at).is_some_and(|token| token.glued);
        let mut at = ix.next();
        while at.0 - ix.0 < 3 && (lists::is_particle(document.low(at)) || glued(at)) {
            at = at.next();
        }
        if !self.same_sentence(at) || !self.same_sentence(ix.next()) || !self.eligible(at) {
            return false;
        }
        let low = document.low(ix);
        let known = self.after_particle.contains(document.low(at));
        if glued(at.prev()) {
            return surnames::is_arabic_article(low) && at.0 - ix.0 == 2;
        }
        let determined = low == "van" && document.tag(ix.prev()) == Tag::Determiner;
        self.forms.is_capital(ix) && opens(document, ix)
            || known
            || !self.forms.is_capital(ix) && surnames::begins_name(low) && !determined
    }

    fn is_first_name_here(&self, ix: TokenIx) -> bool {
        self.same_sentence(ix.next()) && self.eligible(ix.next()) && self.forms.is_name_somewhere("will")
    }

    fn possessive_follows(&self, ix: TokenIx) -> bool {
        self.document.tag(ix.next()) == Tag::Possessive
    }

    /// Whether `ix` stands in the sentence of the token before it.
    fn same_sentence(&self, ix: TokenIx) -> bool {
        match (self.document.get(ix), self.document.get(ix.prev())) {
            (Some(token), Some(before)) => token.sentence == before.sentence,
            _ => false,
        }
    }

    /// Writes the tokens of the run that begins at `start` to `run`.
    fn run(&self, start: TokenIx, run: &mut Vec<TokenIx>) {
        run.clear();
        run.push(start);
        let mut at = start.next();
        while run.len() < LONGEST_RUN && self.same_sentence(at) {
            let more = self.extension(run, at);
            if more == 0 {
                break;
            }
            run.extend((0..more).map(|by| at.plus(by)));
            at = at.plus(more);
        }
    }

    /// How many tokens from `at` on carry the run on.
    fn extension(&self, run: &[TokenIx], at: TokenIx) -> usize {
        let document = self.document;
        let low = document.low(at);
        let within = |by: usize| (1..=by).all(|by| self.same_sentence(at.plus(by)));
        let last = run.last().map_or("", |&last| document.low(last));
        let addresses = |word: &str| lists::title(word).is_some_and(|title| title.office.is_none());
        if self.forms.is_capital(at)
            && lists::is_rare_surname(low)
            && (lists::first_name(last).is_some() || addresses(last))
        {
            return 1;
        }
        if self.eligible(at) {
            // "Clinton Ms. Lee": a new form of address begins a new name.
            let courtesy = lists::title(low).is_some_and(|title| title.office.is_none());
            let office = || is_office_of(run.iter().map(|&ix| document.low(ix)));
            return usize::from(!courtesy || lists::title(last).is_some() || office());
        }
        let token = document.token(at);
        if low == "-" && token.glued && within(1) && document.token(at.next()).glued && self.is_word(at.next()) {
            let capital = self.forms.is_capital(at.next()) && !lists::is_never_name(document.low(at.next()));
            return if capital { 2 } else { self.hyphenated(run, at) };
        }
        if low == "&" && within(1) && self.eligible(at.next()) {
            return 2;
        }
        if matches!(low, ",")
            && within(1)
            && self.forms.is_capital(at.next())
            && lists::is_suffix(document.low(at.next()))
        {
            return 2;
        }
        if run.len() >= 2 && self.forms.is_capital(at) && lists::is_suffix(low) {
            return 1;
        }
        if token.kind == TokenKind::Mark {
            return self.nickname(run, at);
        }
        if token.kind == TokenKind::Word && lists::is_particle(low) {
            let mut by = 1;
            while by < 3
                && within(by)
                && (lists::is_particle(document.low(at.plus(by))) || document.low(at.plus(by)) == "-")
            {
                by += 1;
            }
            if within(by) && self.eligible(at.plus(by)) {
                return by + 1;
            }
        }
        // "Secretary of State for Health"
        let field = || low == "for" && is_office_of(run.iter().map(|&ix| document.low(ix)));
        let heads = || {
            lists::is_organization_head(last)
                || lists::title(last).is_some_and(|title| title.office.is_some())
                || field()
        };
        if matches!(low, "of" | "for" | "on" | "to") && within(1) && heads() {
            let the = usize::from(document.low(at.next()) == "the");
            if within(1 + the)
                && self.eligible(at.plus(1 + the))
                && lists::first_name(document.low(at.plus(1 + the))).is_none()
            {
                return 2 + the;
            }
        }
        if low == "and" && within(1) && self.eligible(at.next()) && self.joins(run, at.next()) {
            return 2;
        }
        0
    }

    /// What follows the hyphen at `at` in lower case and yet belongs to the name: "Kim Jong-un",
    /// "Stratford-upon-Avon".
    fn hyphenated(&self, run: &[TokenIx], at: TokenIx) -> usize {
        let document = self.document;
        let low = document.low(at.next());
        let hyphen = |at: TokenIx| document.low(at) == "-" && document.get(at).is_some_and(|token| token.glued);
        let within = (1..=3).all(|by| self.same_sentence(at.plus(by)));
        if hyphen(at.plus(2)) {
            let titled = run.last().is_some_and(|&last| lists::title(document.low(last)).is_some());
            let place = surnames::joins_place(low)
                && !titled
                && within
                && document.token(at.plus(3)).glued
                && self.forms.is_capital(at.plus(3));
            return if place { 4 } else { 0 };
        }
        let Some((&last, before)) = run.split_last() else { return 0 };
        if !surnames::is_given_pair(document.low(last), low) {
            return 0;
        }
        let family = before.last().is_some_and(|&before| lists::is_family_first(document.low(before)));
        // "Young-ha Kim"
        let follows = || {
            let next = at.plus(2);
            self.same_sentence(next) && self.eligible(next) && lists::is_family_first(document.low(next))
        };
        if family || follows() { 2 } else { 0 }
    }

    /// `Joe “Buck” Smith`: how many tokens the nickname and its marks take.
    fn nickname(&self, run: &[TokenIx], at: TokenIx) -> usize {
        let document = self.document;
        let named = run.first().is_some_and(|&first| lists::first_name(document.low(first)).is_some());
        for by in 2..=3 {
            let marks = document.get(at.plus(by)).is_some_and(|token| token.kind == TokenKind::Mark);
            let inside = (1..by).all(|by| self.eligible(at.plus(by)));
            if named && inside && marks && self.same_sentence(at.plus(by).next()) && self.eligible(at.plus(by + 1)) {
                return by + 1;
            }
        }
        0
    }

    /// "Department of Health *and Human Services*", "the Central *and East European Coalition*".
    fn joins(&self, run: &[TokenIx], next: TokenIx) -> bool {
        let document = self.document;
        if lists::first_name(document.low(next)).is_some() || lists::title(document.low(next)).is_some() {
            return false;
        }
        let mut end = next;
        while end.0 - next.0 < LONGEST_RUN && self.same_sentence(end.next()) && self.eligible(end.next()) {
            end = end.next();
        }
        let first = run[0];
        let of = run.iter().any(|&ix| matches!(document.low(ix), "of" | "for" | "on"));
        let department = lists::is_organization_head(document.low(first));
        let the = document.low(first.prev()) == "the" && run.len() == 1 && !lists::is_place(document.low(first));
        of && department || the && end > next && lists::is_organization_head(document.low(end))
    }

    /// Parts a run into the names that it holds.
    fn part(&self, run: &[TokenIx], names: &mut Vec<Name>) {
        let document = self.document;
        let mut places = [""; LONGEST_RUN + 4];
        let length = run.len().min(places.len());
        for (place, &ix) in places.iter_mut().zip(run) {
            *place = document.low(ix);
        }
        let (low, run) = (&places[..length], &run[..length]);
        let Some(mut title) = find_title(low) else {
            // "in the Daily Herald Lee said": a paper and one more name.
            let paper =
                (2..low.len()).find(|&at| at + 1 == low.len() && self.is_known(&low[..at]) && !self.is_known(low));
            if let Some(at) = paper.filter(|_| !lists::is_organization_head(low[low.len() - 1])) {
                self.push(&run[..at], None, names);
                return self.push(&run[at..], None, names);
            }
            let stripped = affiliations(low);
            return self.push(&run[stripped..], None, names);
        };
        if is_office_of(low[..title.end - 1].iter().copied()) {
            title.start = 0;
        }
        if title.start > 0 {
            let before = &run[..title.start];
            let stripped = before.iter().take_while(|&&ix| lists::is_affiliation(document.low(ix))).count();
            self.push(&before[stripped..], None, names);
        }
        self.push(&run[title.end..], Some(TokenRange::new(run[title.start], run[title.end - 1].next())), names);
    }

    /// Whether the words are the whole name of a known organisation.
    fn is_known(&self, low: &[&str]) -> bool {
        lists::is_organization(&low.join(" "))
    }

    fn push(&self, core: &[TokenIx], title: Option<TokenRange>, names: &mut Vec<Name>) {
        let document = self.document;
        let article = |ix: &&TokenIx| matches!(document.low(**ix), "the" | "a" | "an");
        let mut core = &core[core.iter().take_while(article).count()..];
        // "Ann Lee QC, MP", but not "the Leeds Central MP"
        let mut honour = None;
        let determined = core.first().is_some_and(|first| document.tag(first.prev()) == Tag::Determiner);
        while let [rest @ .., last] = core
            && determined
            && !rest.is_empty()
            && lists::is_honour(document.low(*last))
        {
            core = without_comma(document, rest);
        }
        let whole = core.last().copied();
        while let [rest @ .., last] = core
            && rest.len() > usize::from(title.is_none())
            && lists::is_honour(document.low(*last))
        {
            honour = Some(*last);
            core = without_comma(document, rest);
        }
        let mut suffix = None;
        if let [rest @ .., last] = core
            && rest.len() > usize::from(title.is_none())
            && lists::is_generation(document.low(*last))
        {
            suffix = Some(*last);
            core = without_comma(document, rest);
        }
        let (Some(&first), Some(&last), Some(whole)) = (core.first(), core.last(), whole) else { return };
        let (words, nickname) = words(document, core);
        let lone = title.is_none() && honour.is_none() && is_no_name(&words);
        if words.is_empty() || lone {
            return;
        }
        let end = suffix.unwrap_or(last).next();
        let start = title.map_or(first, |title| title.start);
        let sure = core.len() > 1
            || title.is_some()
            || !opens(document, first)
            || self.forms.is_name_somewhere(document.low(first));
        names.push(Name {
            mention: TokenRange::new(start, end.max(whole.next())),
            core: TokenRange::new(first, end),
            title,
            words,
            suffix: suffix.map(|ix| lists::bare(document.low(ix)).to_string()),
            honour,
            nickname,
            after_the: document.low(start.prev()) == "the",
            sure,
        });
    }
}

fn without_comma<'r>(document: &Document, mut core: &'r [TokenIx]) -> &'r [TokenIx] {
    while let [rest @ .., last] = core
        && document.low(*last) == ","
    {
        core = rest;
    }
    core
}

/// Whether words with capitals say only what somebody is or comes from: "Utah Democrat", "Foreign Minister".
fn is_no_name(words: &[String]) -> bool {
    let affiliation = |word: &str| lists::is_affiliation(word);
    let office = |word: &str| lists::title(word).is_some_and(|title| title.office.is_some());
    let whole = match words {
        [only] => {
            return is_affiliation_or_plural(only)
                || lists::title(only).is_some_and(|title| title.office.is_none())
                || lists::is_honour(only) && lists::role_noun(only).is_some()
                || !lists::is_organization(only)
                    && (office(only) && lists::first_name(only).is_none()
                        || lists::is_title_modifier(only) && !lists::is_place(only));
        }
        _ => words.join(" "),
    };
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let origin = |word: &String| affiliation(word) || lists::is_place(word);
    let place = lists::is_place(&whole);
    let origins = !place && words.iter().all(origin);
    if lists::is_organization(&whole) || !origins && lists::is_organization_head(last) {
        return false;
    }
    // "Archbishop of Canterbury" says what somebody is; but one may be known as the "Duke of Sussex".
    let office_of = is_office_of(words.iter().map(String::as_str).skip_while(|word| lists::is_affiliation(word)))
        && !matches!(words[0].as_str(), "prince" | "princess" | "duke" | "duchess" | "king" | "queen");
    let offices = || {
        words.iter().all(|word| {
            office(word) && lists::first_name(word).is_none()
                || lists::is_title_modifier(word) && !lists::is_place(word) && !lists::is_organization(word)
                || affiliation(word)
        })
    };
    let described = !place
        && (office(last) || affiliation(last))
        && !lists::is_head_and_surname(last)
        && lists::first_name(first).is_none();
    origins || described || office_of || offices()
}

fn is_affiliation_or_plural(word: &str) -> bool {
    lists::is_affiliation(word) || word.strip_suffix('s').is_some_and(lists::is_affiliation)
}

/// The words of a name: full stops and nicknames in marks left out, what is hyphened joined; and the nickname.
fn words(document: &Document, core: &[TokenIx]) -> (Vec<String>, Option<String>) {
    let mut words: Vec<String> = Vec::with_capacity(core.len());
    let mut marked = false;
    let mut joined = false;
    let mut nickname = None;
    for &ix in core {
        let token = document.token(ix);
        match token.kind {
            TokenKind::Mark => marked = !marked,
            _ if marked => nickname = nickname.or_else(|| Some(document.low(ix).to_string())),
            TokenKind::Punct if document.low(ix) == "-" => joined = true,
            TokenKind::Punct if document.low(ix) != "&" => {}
            _ => {
                let low = document.low(ix);
                let plain = !low.contains(['.', '’']);
                let word = if plain { low.to_string() } else { low.replace('.', "").replace('’', "'") };
                match words.last_mut() {
                    Some(last) if joined => {
                        let whole = format!("{last}-{word}");
                        let article = surnames::is_arabic_article(last) && !lists::is_organization(&whole);
                        *last = if article { word } else { whole };
                    }
                    _ => words.push(word),
                }
                joined = false;
            }
        }
    }
    (words, nickname)
}

/// Whether the word that opens a sentence is of a closed class, and so no name: "Unlike", "Most".
fn is_function_word(document: &Document, ix: TokenIx) -> bool {
    let low = document.low(ix);
    match document.tag(ix) {
        Tag::Determiner | Tag::Pronoun | Tag::Preposition | Tag::Conjunction | Tag::Subordinator => true,
        Tag::Auxiliary | Tag::Modal | Tag::To | Tag::Number => true,
        Tag::Adverb => lists::first_name(low).is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let document = Document::read(text);
        find(&document)
            .iter()
            .map(|name| {
                let title = name.title.map_or("", |title| document.span(title).of(text));
                let suffix = name.suffix.as_deref().unwrap_or("");
                format!("{title}|{}|{suffix}", name.words.join(" "))
            })
            .collect()
    }

    #[test]
    fn names_are_parted() {
        for (text, want) in [
            ("We met Sen. Ann Lee there.", vec!["Sen.|ann lee|"]),
            ("Then Vice President Bo Roe, Jr. left.", vec!["Vice President|bo roe|jr"]),
            ("It was Utah Democrat Rep. Ann B. Lee today.", vec!["Rep.|ann b lee|"]),
            ("He saw Secretary of State Mary Roe.", vec!["Secretary of State|mary roe|"]),
            (
                "He works at the Department of Health and Human Services now.",
                vec!["|department of health and human services|"],
            ),
            ("He met Ludwig van der Zee and Omar al-Haddad.", vec!["|ludwig van der zee|", "|omar haddad|"]),
            ("She likes Robert “Buck” Roe.", vec!["|robert roe|"]),
            ("The Justice Department said so.", vec!["|justice department|"]),
            ("He asked the president on Monday.", vec![]),
            ("However, they met.", vec![]),
            ("Yesterday Anna Roe spoke.", vec!["|anna roe|"]),
            ("People in the village call it long.", vec![]),
            ("Officials said no.", vec![]),
            ("Permission is granted.", vec![]),
            ("He met Ann Baker. Baker said no.", vec!["|ann baker|", "|baker|"]),
            ("Republican Anna Roe spoke.", vec!["|anna roe|"]),
            ("Then Minister of Education Stefania Rossi spoke.", vec!["Minister of Education|stefania rossi|"]),
            ("CEO of the Harbour Council Enver Sand spoke.", vec!["CEO of the Harbour Council|enver sand|"]),
            ("Undersecretary for Health Mr. Rossi spoke.", vec!["Undersecretary for Health Mr.|rossi|"]),
            ("He met the President of United Arab Emirates.", vec![]),
        ] {
            assert_eq!(found(text), want, "{text:?}");
        }
    }
}
