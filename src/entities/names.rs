//! Where names stand: runs of capitalised words.

use std::cell::OnceCell;
use std::sync::LazyLock;

use super::codes::is_code;
use super::forms::{Forms, Written};
use super::known::{Known, words_that};
use super::lists::{self, whole};
use super::offices::is_office_of;
use super::surnames;
use super::word::{Word, Words};
use crate::document::{Document, Tag, TokenIx, TokenKind, TokenRange};
use crate::lexicon::{self, Sieve};
use rustc_hash::FxHashSet;

/// A name as it stands in the text, whosever it is.
#[derive(Clone, Debug)]
pub struct Name<'d> {
    /// All of it, title and suffix included.
    pub mention: TokenRange,
    /// Without title.
    pub core: TokenRange,
    /// The title before it.
    pub title: Option<TokenRange>,
    /// Its words in lower case, without title, suffix and full stops; what is hyphened is one word.
    pub words: Words<'d>,
    /// "jr", "iii".
    pub suffix: Option<&'d str>,
    /// "MP", "QC": the first of what says after a name what its bearer is.
    pub honour: Option<TokenIx>,
    /// The name in marks inside of it, in lower case: `Joe “Buck” Roe`.
    pub nickname: Option<&'d str>,
    /// Whether "the" stands before it.
    pub after_the: bool,
    /// Whether its capital is more than the start of a sentence asks for.
    pub sure: bool,
}

impl Name<'_> {
    /// Whether the possessive belongs to the name: "Pemberton’s said".
    pub fn is_shop(&self, document: &Document) -> bool {
        document.tag(self.core.end.prev()) == Tag::Possessive
    }
}

/// All names, in order; none overlaps another.
pub fn find<'d>(document: &'d Document<'d>) -> Vec<Name<'d>> {
    let reader = Reader::new(document);
    let mut names = Vec::with_capacity(document.tokens.len() / 12);
    let mut run = Vec::new();
    let mut words = Vec::new();
    let mut at = TokenIx(0);
    // Who is named in the list of other stories is none of this one's people.
    for &capital in document.capitals.iter().filter(|&&capital| !document.is_around(capital)) {
        while let Some(start) = reader.start(at, capital) {
            reader.run(start, &mut run);
            at = run.last().map_or(at, |last| last.next()).max(start.next());
            words.clear();
            words.extend(run.iter().map(|&ix| reader.word(ix)));
            reader.part(&run, &words, &mut names);
        }
        at = at.max(capital.next());
    }
    names
}

/// Particles and the hyphen, of which few words of a text are one.
static PRECEDING: LazyLock<Sieve<64>> = LazyLock::new(|| Sieve::of(words_that(Known::is_particle).chain(["-"])));

/// Finds where names begin and how far they go.
pub(super) struct Reader<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) forms: Forms<'d>,
    /// The words that stand after a particle in a name that begins before it, "Leyen" of "Ursula von der Leyen", once
    /// they are asked for.
    pub(super) after_particle: OnceCell<FxHashSet<&'d str>>,
}

/// A run longer than this is a list of titles, not a name.
const LONGEST_RUN: usize = 14;

/// So many particles and hyphens may stand before the first word of a name.
pub(super) const PARTICLES: usize = 3;

impl<'d> Reader<'d> {
    fn new(document: &'d Document<'d>) -> Reader<'d> {
        Reader { document, forms: Forms::new(document), after_particle: OnceCell::new() }
    }

    pub(super) fn find_after_particle(&self) -> FxHashSet<&'d str> {
        let (document, forms) = (self.document, &self.forms);
        let mut after_particle = FxHashSet::default();
        for &ix in document.capitals.iter().filter(|ix| ix.0 >= 2) {
            let mut before = ix.prev();
            while before.0 > 0 && ix.0 - before.0 < 4 && self.precedes(before) && document.low(before) != "-" {
                before = before.prev();
            }
            if before < ix.prev() && forms.is_capital(before) {
                after_particle.insert(document.low(ix));
            }
        }
        after_particle
    }

    fn is_word(&self, ix: TokenIx) -> bool {
        self.document.get(ix).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// The word at `ix`.
    pub(super) fn word(&self, ix: TokenIx) -> Word<'d> {
        match self.forms.written(ix) {
            Some(written) => written.word.clone(),
            None => Word::at(self.document, ix),
        }
    }

    /// The word at `ix` as it stands in a name.
    pub(super) fn plain(&self, ix: TokenIx) -> Word<'d> {
        match self.forms.written(ix) {
            Some(written) => written.plain.clone(),
            None => Word::at(self.document, ix).plain(),
        }
    }

    /// What the lists say of the word at `ix`.
    pub(super) fn known(&self, ix: TokenIx) -> Known {
        self.forms.written(ix).map_or_else(|| Known::at(self.document, ix), |written| written.word.known)
    }

    /// Whether the word at `ix` can be a part of a name.
    pub(super) fn eligible(&self, ix: TokenIx) -> bool {
        self.forms.written(ix).is_some_and(|written| self.is_eligible(ix, written))
    }

    pub(super) fn is_eligible(&self, ix: TokenIx, written: &Written) -> bool {
        (!written.word.known.is_never_name() || self.is_of_body(ix))
            && !is_code(self.document, ix)
            && !self.is_grade(ix)
            && (!self.forms.in_headline(ix)
                || written.is_name_somewhere
                    && !(written.is_lower_somewhere && lexicon::verb(&written.word.low).is_some()))
    }

    /// Whether the word at `ix` ends a rank before a name: "Petty Officer 2nd Class".
    fn is_grade(&self, ix: TokenIx) -> bool {
        self.document.is(ix, "class")
            && self.document.is_any(ix.prev(), &["1st", "2nd", "3rd", "first", "second", "third"])
    }

    /// Whether the word at `ix`, which begins no other name, stands in that of a body: "the Election Commission", "Human Rights
    /// Watch".
    fn is_of_body(&self, ix: TokenIx) -> bool {
        let next = ix.next();
        if self.document.is(ix, "watch") {
            let before = ix.prev();
            return self.document.is_any(before, &["rights", "judicial"]) && self.forms.is_capital(before);
        }
        self.document.is_any(ix, &["election", "constitution", "olympic"])
            && self.document.is_any(next, &["commission", "commissioner", "committee", "board", "court", "tribunal"])
            && self.forms.is_capital(next)
            && self.same_sentence(next)
    }

    /// Where a name begins whose first word with a capital is that at `capital`; nothing before `from` is free.
    fn start(&self, from: TokenIx, capital: TokenIx) -> Option<TokenIx> {
        if capital < from {
            return None;
        }
        let mut first = capital;
        while first > from && capital.0 - first.0 < PARTICLES && self.precedes(first.prev()) {
            first = first.prev();
        }
        TokenRange::new(first, capital.next()).iter().find(|&ix| self.may_begin(ix))
    }

    /// Whether what stands at `ix` may stand in a name before any word with a capital.
    pub(super) fn precedes(&self, ix: TokenIx) -> bool {
        self.document.hash(ix).is_some_and(|hash| PRECEDING.may_have(hash))
            && (self.document.low(ix) == "-" || Known::at(self.document, ix).is_particle())
    }

    /// Whether `ix` stands in the sentence of the token before it.
    pub(super) fn same_sentence(&self, ix: TokenIx) -> bool {
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
        let within = |by: usize| (1..=by).all(|by| self.same_sentence(at.plus(by)));
        let last = || run.last().map(|&last| self.known(last)).unwrap_or_default();
        let office = || is_office_of(run.iter().map(|&ix| (document.low(ix), self.known(ix))));
        if let [only] = *run
            && only.next() == at
            && (self.is_numbered_house(only) || self.is_lettered(only))
        {
            return 1;
        }
        if self.is_month_of_name(at) && (last().is_title() || last().first_name.is_some()) || self.is_month_inside(at) {
            return 1;
        }
        // "Kim Do-hyun": no verb.
        if self.forms.is_capital(at)
            && last().is_family_first()
            && document.is_hyphen(at.next())
            && within(2)
            && surnames::is_given_pair(document.low(at), document.low(at.plus(2)))
        {
            return 3;
        }
        if let Some(written) = self.forms.written(at) {
            let known = written.word.known;
            if known.is_rare_surname() && (last().first_name.is_some() || last().is_courtesy()) {
                return 1;
            }
            if self.is_eligible(at, written) {
                // "Clinton Ms. Lee": a new form of address begins a new name; but "Zaw Min Tun" is one.
                let ends = || !(self.same_sentence(at.next()) && self.eligible(at.next()));
                return usize::from(!known.is_courtesy() || last().is_title() || office() || ends());
            }
            if run.len() >= 2 && known.is_suffix() {
                return 1;
            }
        }
        let low = document.low(at);
        let token = document.token(at);
        match token.kind {
            TokenKind::Mark => return self.nickname(run, at),
            TokenKind::Word => {}
            TokenKind::Clitic => return run.last().map_or(0, |&last| self.owned_body(last, at)),
            _ => return self.joined_by(low, run, at),
        }
        if !(1..=PARTICLES).any(|by| self.forms.is_capital(at.plus(by))) {
            return 0;
        }
        if self.precedes(at) {
            let mut by = 1;
            while by < PARTICLES && within(by) && self.precedes(at.plus(by)) {
                by += 1;
            }
            if within(by) && self.eligible(at.plus(by)) {
                return by + 1;
            }
        }
        // "Secretary of State for Health"
        let heads = || last().is_organization_head() || last().is_office() || low == "for" && office();
        if matches!(low, "of" | "for" | "on" | "to") && within(1) && heads() {
            // "Committee for a Responsible Budget"
            let the = usize::from(document.is_any(at.next(), &["the", "a", "an"]));
            let field = at.plus(1 + the);
            if within(1 + the) && self.eligible(field) && self.known(field).first_name.is_none() {
                return 2 + the;
            }
        }
        if let Some(&society) = run.last()
            && low == "of"
        {
            return self.society_of(society, at);
        }
        if low == "and" && within(1) && self.eligible(at.next()) && self.joins(run, at.next()) {
            return 2;
        }
        0
    }

    /// The same where `low` at `at` is no word.
    fn joined_by(&self, low: &str, run: &[TokenIx], at: TokenIx) -> usize {
        let (document, next) = (self.document, at.next());
        match low {
            "-" if document.is_glued(at) && document.is_glued(next) && self.is_word(next) => {
                match self.forms.written(next) {
                    Some(written) if !written.word.known.is_never_name() => 2,
                    _ => self.hyphenated(run, at),
                }
            }
            "&" if self.eligible(next) => 2,
            "," if self.is_suffix(next) => 2,
            "," => self.fields(run, at),
            "(" => self.maiden_name(run, at),
            _ => 0,
        }
    }

    /// "Ann (Poe) Roe": how many tokens the bracket at `at` takes with the name that she had once.
    fn maiden_name(&self, run: &[TokenIx], at: TokenIx) -> usize {
        let given = matches!(*run, [only] if self.known(only).first_name.is_some());
        let named = given && self.document.is(at.plus(2), ")");
        let within = named && (1..=3).all(|by| self.same_sentence(at.plus(by)));
        if within && self.eligible(at.next()) && self.eligible(at.plus(3)) { 4 } else { 0 }
    }

    /// Whether the word at `ix`, behind a comma, belongs to the name before it: "Bo Roe, Jr.", "Ann Lee, M.D.", "Quill Foods, Inc."
    fn is_suffix(&self, ix: TokenIx) -> bool {
        let known = self.known(ix);
        let alone = !(self.same_sentence(ix.next()) && self.eligible(ix.next()));
        let honour = || known.is_honour() && (alone || known.is_title());
        self.forms.is_capital(ix) && (known.is_generation() || honour())
            || known.is_company_form() && self.eligible(ix) && alone
    }

    /// What follows the hyphen at `at` in lower case and yet belongs to the name: "Kim Jong-un",
    /// "Stratford-upon-Avon".
    fn hyphenated(&self, run: &[TokenIx], at: TokenIx) -> usize {
        let document = self.document;
        let low = document.low(at.next());
        let within = (1..=3).all(|by| self.same_sentence(at.plus(by)));
        if document.is_hyphen(at.plus(2)) {
            let titled = run.last().is_some_and(|&last| self.known(last).is_title());
            let place = surnames::joins_place(low)
                && !titled
                && within
                && document.is_glued(at.plus(3))
                && self.forms.is_capital(at.plus(3));
            return if place { 4 } else { 0 };
        }
        let Some((&last, before)) = run.split_last() else { return 0 };
        if !surnames::is_given_pair(document.low(last), low) {
            return 0;
        }
        let family = before.last().is_some_and(|&before| self.known(before).is_family_first());
        // "Young-ha Kim"
        let follows = || {
            let next = at.plus(2);
            self.same_sentence(next) && self.eligible(next) && self.known(next).is_family_first()
        };
        if family || follows() { 2 } else { 0 }
    }

    /// `Joe “Buck” Smith`: how many tokens the nickname and its marks take.
    fn nickname(&self, run: &[TokenIx], at: TokenIx) -> usize {
        let document = self.document;
        let nickname = document.get(at).is_some_and(|token| token.quotation.is_none());
        let named = nickname || run.first().is_some_and(|&first| self.known(first).first_name.is_some());
        for by in 2..=3 {
            let marks = document.get(at.plus(by)).is_some_and(|token| token.kind == TokenKind::Mark);
            // "Dwayne “The Rock” Roe"
            let inside = (1..by).all(|by| self.eligible(at.plus(by)) || nickname && self.forms.is_capital(at.plus(by)));
            if named && inside && marks && self.same_sentence(at.plus(by).next()) && self.eligible(at.plus(by + 1)) {
                return by + 1;
            }
        }
        0
    }

    /// "Department of Health *and Human Services*", "the Central *and East European Coalition*".
    fn joins(&self, run: &[TokenIx], next: TokenIx) -> bool {
        let document = self.document;
        let known = self.known(next);
        if known.first_name.is_some() || known.is_title() {
            return false;
        }
        let mut end = next;
        while end.0 - next.0 < LONGEST_RUN && self.same_sentence(end.next()) && self.eligible(end.next()) {
            end = end.next();
        }
        let first = run[0];
        let of = run.iter().any(|&ix| matches!(document.low(ix), "of" | "for" | "on"));
        let royal = run.get(1).is_some_and(|&second| self.known(second).is_organization_head());
        let department = self.known(first).is_organization_head() || royal && is_of_land(document.low(first));
        let determined = document.low(first.prev()) == "the" || document.tag(first.prev()) == Tag::Possessive;
        let the = determined && run.len() == 1 && !self.known(first).is_place();
        let body = || end > next && self.known(end).is_organization_head();
        let serves = document.is(next, "rescue") && document.is(next.minus(2), "fire")
            || self.is_health_trust(next, end) && run.len() <= 2;
        let owned = || run.len() > 1 && self.owned_body(end, end.next()) > 0 && self.may_own_body(run, determined);
        of && department || serves && body() || the && body() || self.begins_body(run) && body() || owned()
    }

    /// Whether the words of `run` are hardly a name of their own before "and Manufacturers’ Association": "Nashik Industries", "the
    /// Quill Mill"; `determined` is whether "the" stands before them.
    fn may_own_body(&self, run: &[TokenIx], determined: bool) -> bool {
        let [_, .., last] = run else { return false };
        let many = self.document.low(*last).ends_with('s');
        let head = self.known(*last).is_organization_head();
        if head { many } else { determined }
    }

    /// Whether the words from `next` to `end` end the name of a trust that runs hospitals: "Kent and" before "Medway NHS Trust".
    fn is_health_trust(&self, next: TokenIx, end: TokenIx) -> bool {
        self.document.is_any(end, &["trust", "board"])
            && (1..=2).any(|by| end.minus(by) > next && self.document.is(end.minus(by), "nhs"))
    }

    /// Whether the words of `run` begin the name of a body of a land: "the National Transport" before "and Safety Authority".
    fn begins_body(&self, run: &[TokenIx]) -> bool {
        let ([first, .., last], 2..=3) = (run, run.len()) else { return false };
        let document = self.document;
        let (land, field) = (self.known(*first), self.known(*last));
        // "the Marlow Rovers" are a team, "the Quill Opera" is a house.
        let team = document.low(*last).ends_with('s') && lists::nation(document.low(*first)).is_none();
        let lands = land.is_place() && !team || land.is_affiliation() || is_of_land(document.low(*first));
        let other = field.is_organization_head()
            || whole(&run.iter().map(|&ix| self.word(ix)).collect::<Vec<_>>()).is_organization();
        lands && !other && document.low(first.prev()) == "the"
    }
}

/// A word with which the name of a body of a land or of several begins.
fn is_of_land(low: &str) -> bool {
    matches!(low, "national" | "federal" | "royal" | "state" | "central" | "international" | "european" | "general")
}

#[cfg(test)]
mod tests {
    use super::super::word::joined;
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let document = Document::read(text);
        find(&document)
            .iter()
            .map(|name| {
                let title = name.title.map_or("", |title| document.span(title).of(text));
                let suffix = name.suffix.unwrap_or("");
                format!("{title}|{}|{suffix}", joined(&name.words))
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
            ("Sixty per cent said no.", vec![]),
            ("They saw the Finn.", vec![]),
            ("They saw Finn.", vec!["|finn|"]),
            (
                "It was the new head of the Quill Industries and Bakers’ Association.",
                vec!["|quill industries and bakers association|"],
            ),
            (
                "It was the new head of the Labor Department and Bakers’ Association.",
                vec!["|labor department|", "|bakers association|"],
            ),
            ("They met the Minister for Housing, Local Government and Heritage.", vec![]),
            (
                "It was the Department of Health, Bo Roe and Ann Lee.",
                vec!["|department of health|", "|bo roe|", "|ann lee|"],
            ),
            (
                "It went to a Bench of Chief Justice Bo Roe and Justices Ann Lee and Carl Poe yesterday.",
                vec!["|bench of|", "Chief Justice|bo roe|", "Justices|ann lee|", "|carl poe|"],
            ),
            ("They met Leeds QB Bo Roe. Rookie Carl Poe left.", vec!["|leeds|", "QB|bo roe|", "|carl poe|"]),
            ("The Ottawa Senators won.", vec!["|ottawa senators|"]),
            ("DRILL HORROR Ann Lee spoke.", vec!["|ann lee|"]),
            ("DRILL TOOLS Inc. fell.", vec!["|drill tools inc|"]),
            ("Permission is granted.", vec![]),
            ("He met Ann Baker. Baker said no.", vec!["|ann baker|", "|baker|"]),
            ("Republican Anna Roe spoke.", vec!["|anna roe|"]),
            ("April Roe spoke.", vec!["|april roe|"]),
            ("They met Sen. June Roe.", vec!["Sen.|june roe|"]),
            ("It fell, said councillor May Roe.", vec!["|may roe|"]),
            ("In April Roe spoke.", vec!["|roe|"]),
            ("They slept on 12 May. Roe spoke.", vec!["|roe|"]),
            ("He won the June Republican primary.", vec![]),
            ("May Bo Roe sleep?", vec!["|bo roe|"]),
            ("Downing Street said no.", vec!["|downing street|"]),
            ("No 10 said no. Number 10’s man, too.", vec!["|no 10|", "|number 10|"]),
            ("He is the world No 10 and No. 10 in the list.", vec![]),
            ("Then Minister of Education Stefania Rossi spoke.", vec!["Minister of Education|stefania rossi|"]),
            ("Then Minister for Public Works K N Gowda spoke.", vec!["Minister for Public Works|k n gowda|"]),
            ("CEO of the Harbour Council Enver Sand spoke.", vec!["CEO of the Harbour Council|enver sand|"]),
            ("Undersecretary for Health Mr. Rossi spoke.", vec!["Undersecretary for Health Mr.|rossi|"]),
            ("German Chancellor Ann Lee spoke.", vec!["Chancellor|ann lee|"]),
            ("German Roe spoke.", vec!["|german roe|"]),
            ("Cr Roe met DS Bo Poe.", vec!["Cr|roe|", "DS|bo poe|"]),
            ("After that, DC Bo Roe met DC Ann Lee.", vec!["DC|bo roe|", "DC|ann lee|"]),
            ("Sen Const Bo Roe met Principal Ann Lee.", vec!["Sen Const|bo roe|", "Principal|ann lee|"]),
            ("They met Sinn Féin TD Ann Lee.", vec!["|sinn féin|", "TD|ann lee|"]),
            ("They left TD Ameritrade.", vec!["|td ameritrade|"]),
            ("Farmer Bo Roe spoke. “No.” Owner Zorbek Quill wept.", vec!["|bo roe|", "|zorbek quill|"]),
            ("Carter Roe spoke. Farmer Bo slept.", vec!["|carter roe|", "|farmer bo|"]),
            ("Student Services Union fell.", vec!["|student services union|"]),
            ("They met Farmer Roe Poe. Farmer Roe Poe wept.", vec!["|farmer roe poe|", "|farmer roe poe|"]),
            ("Sister Ann Lee met Sr Ann Roe and Bo Roe Sr.", vec!["Sister|ann lee|", "Sr|ann roe|", "|bo roe|sr"]),
            ("They read the Sunday Mirror. On Sunday Roe spoke.", vec!["|sunday mirror|", "|roe|"]),
            ("It fell. Jan van der Zee met Khin Mar Kyi.", vec!["|jan van der zee|", "|khin mar kyi|"]),
            ("They met Zaw Min Tun. Roe met Mr. Poe.", vec!["|zaw min tun|", "|roe|", "Mr.|poe|"]),
            ("He met the President of United Arab Emirates.", vec![]),
            ("He met the Minister of State for Overseas Development there.", vec![]),
            ("He met the UN High Commissioner for Refugees there.", vec![]),
            (
                "He left the High Court and the Institute for Foreign Affairs.",
                vec!["|high court|", "|institute for foreign affairs|"],
            ),
            ("It rained.\n\nMARY LOUISE ROE, HOST:\n\nIt leaks.", vec!["|mary louise roe|"]),
            ("It rained.\n\nMILL CLOSES AGAIN, HOST MOURNS\n\nIt leaks.", vec![]),
        ] {
            assert_eq!(found(text), want, "{text:?}");
        }
    }
}
