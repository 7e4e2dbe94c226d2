//! With which words a name may begin.

use super::forms::{HEADING, Written, opens};
use super::known::Known;
use super::lists;
use super::names::{PARTICLES, Reader};
use super::offices::is_label;
use super::surnames;
use crate::document::{Document, Tag, TokenIx, TokenRange, VerbForm};
use crate::lexicon;
use crate::lexicon::{WordSet, lines};

/// Words that stand with a capital before the name of whom a story pities, or of a pupil.
static PITIED: WordSet = WordSet::of(include_str!("../lexicon/entities/pitied.txt"));

/// So many words in capitals stand before a headline at the most.
const KICKER: usize = 5;

/// So many tokens behind "Former" may the firm have that somebody led, and the office.
const FIRM: usize = 5;

/// So many words has a state or the seat of somebody elected: "D-Newport News".
const STATE: usize = 4;

impl Reader<'_> {
    /// Whether the token at `ix` may begin a name.
    pub(super) fn may_begin(&self, ix: TokenIx) -> bool {
        if self.is_numbered_house(ix)
            || self.is_lettered(ix)
            || self.is_day_of_kin(ix)
            || self.is_month_of_name(ix) && self.may_follow(ix)
            || self.is_day_of_paper(ix)
        {
            return true;
        }
        let Some(written) = self.forms.written(ix) else {
            return Known::at(self.document, ix).is_particle() && self.begins_with_particle(ix);
        };
        let known = written.word.known;
        // "CEO of the Harbour Council Ann Lee"
        if known.is_office() && self.document.is_any(ix.next(), &["of", "for"]) {
            return true;
        }
        if known.is_particle() && self.begins_with_particle(ix) {
            return true;
        }
        // "Former Acme CEO Ann Lee"
        let heads = |at: TokenIx| self.document.is_any(at, &["ceo", "cfo", "coo", "cto"]) && self.same_sentence(at);
        if self.document.is(ix, "former") && (2..=FIRM).any(|by| heads(ix.plus(by))) {
            return false;
        }
        let marks = self.in_kicker(ix) || self.in_label(ix) || self.tells_party(ix);
        if !self.is_eligible(ix, written) || marks {
            return false;
        }
        !opens(self.document, ix) || self.may_open(ix, written)
    }

    /// Whether the word at `ix` tells of which party or from which state somebody is: "R" and "Ohio" in "Bo Roe (R-Ohio)".
    fn tells_party(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let joins =
            |hyphen: TokenIx| document.joins_party_and_state(hyphen) && document.is_any(hyphen.minus(2), &["(", ","]);
        let before = (1..=STATE).map(|by| ix.minus(by)).find(|&ix| !self.forms.is_capital(ix));
        joins(ix.next()) || before.is_some_and(joins)
    }

    /// Whether the word at `ix` is one of those in capitals that stand before a headline: "MILL HORROR Ann Lee wept".
    fn in_kicker(&self, ix: TokenIx) -> bool {
        let document = self.document;
        if ix.0 >= KICKER {
            return false;
        }
        let all_capitals = |&ix: &TokenIx| {
            let word = document.str(ix);
            word.len() > 3 && !word.chars().any(char::is_lowercase)
        };
        let end = TokenIx((0..KICKER).map(TokenIx).take_while(all_capitals).count());
        let kicker = TokenRange::new(TokenIx(0), end);
        kicker.len() > 1
            && kicker.contains(ix)
            && self.same_sentence(end)
            && self.eligible(end)
            && !self.known(end).is_company_form()
    }

    /// Whether the word at `ix` is of a label in capitals that names nobody: "ON THE HILL: The House is out."
    fn in_label(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let start = document.paragraph(document.token(ix).paragraph).tokens.start;
        if ix.0 - start.0 >= HEADING {
            return false;
        }
        let colon = (0..=HEADING).map(|by| start.plus(by)).find(|&ix| document.is(ix, ":"));
        colon.filter(|&colon| colon > ix).is_some_and(|colon| {
            let label = TokenRange::new(start, colon);
            self.forms.shouts_no_name(label) && label.iter().any(|ix| self.known(ix).is_never_name())
        })
    }

    /// Whether "No 10" or "Number 10" stands at `ix`, where somebody works who speaks or owns something, and not the tenth of
    /// a kind.
    pub(super) fn is_numbered_house(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let is_numbered =
            matches!(document.str(ix), "No" | "No." | "Number") && document.is_any(ix.next(), &["10", "11"]);
        let ranked = || matches!(document.tag(ix.prev()), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Determiner);
        is_numbered
            && self.same_sentence(ix.next())
            && (!self.same_sentence(ix) || !ranked())
            && matches!(document.tag(ix.plus(2)), Tag::Verb(_) | Tag::Auxiliary | Tag::Modal | Tag::Possessive)
    }

    /// Whether somebody is called by the noun at `ix` and a letter or a number behind it: "Witness A", "Juror 3".
    pub(super) fn is_lettered(&self, ix: TokenIx) -> bool {
        let (document, label) = (self.document, ix.next());
        // Few tokens are so short, and fewer begin so.
        let short = document.get(label).is_some_and(|token| {
            token.span.len() <= 4 && matches!(document.text.as_bytes()[token.span.start], b'A'..=b'Z' | b'0'..=b'9')
        });
        if !short {
            return false;
        }
        is_label(document.low(label))
            && self.known(ix).role_noun.is_some()
            && self.forms.is_capital(ix)
            && self.same_sentence(label)
            && !document.is_glued(label)
            // "Teacher 1 of 3", "Officers 3, Inmates 2"
            && !(document.tag(label) == Tag::Number && document.is_any(label.next(), &["of", "-", "/", "%", "percent"]))
    }

    /// Whether the month at `ix` is a given name, too, and a surname may follow: "June Harding", not "June Senate".
    pub(super) fn is_month_of_name(&self, ix: TokenIx) -> bool {
        let known = self.known(ix);
        if !known.is_never_name() || known.first_name.is_none() {
            return false;
        }
        let next = self.known(ix.next());
        !self.forms.in_headline(ix)
            && self.same_sentence(ix.next())
            && (self.eligible(ix.next()) || next.is_particle() && self.particles_lead_on(ix.next()))
            && (!next.is_organization_head() || next.is_head_and_surname())
    }

    /// Whether the particles from `ix` on lead to a word with a capital: "Jan van der Zee".
    fn particles_lead_on(&self, ix: TokenIx) -> bool {
        let mut at = ix;
        while at.0 - ix.0 < PARTICLES && self.same_sentence(at.next()) && self.precedes(at) {
            at = at.next();
        }
        self.eligible(at)
    }

    /// Whether the short month at `ix` stands inside a name of more than two words: "Khin Mar Kyi".
    pub(super) fn is_month_inside(&self, ix: TokenIx) -> bool {
        let next = ix.next();
        matches!(self.document.str(ix), "Jan" | "Mar" | "Jun" | "Sep")
            && self.same_sentence(next)
            && self.eligible(next)
    }

    /// Whether the day at `ix` is the first word of a paper's name: "the Sunday Mirror".
    fn is_day_of_paper(&self, ix: TokenIx) -> bool {
        let known = self.known(ix);
        let (low, next) = (self.document.low(ix), ix.next());
        known.is_never_name()
            && known.begins_longer()
            && self.same_sentence(next)
            && self.eligible(next)
            && Known::of(&[low, " ", self.document.low(next)].concat()).is_organization()
    }

    /// Whether what could be the short form of a day is a given name: "his wife, Thu,".
    fn is_day_of_kin(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let comma = ix.prev();
        document.str(ix) == "Thu"
            && document.is(comma, ",")
            && document.is(ix.next(), ",")
            && Known::at(document, comma.prev()).kin.is_some()
    }

    /// Whether the noun for a person at `ix` owes its capital to its place and stands before a full name, or before a first
    /// name alone: "Farmer Ann Lee", "Survivor Ann said".
    fn is_trade_before_name(&self, ix: TokenIx, written: &Written) -> bool {
        let known = written.word.known;
        let (given, family) = (ix.next(), ix.plus(2));
        let goes_on = self.same_sentence(family) && self.eligible(family);
        let (first, last) = (self.known(given), self.known(family));
        let person = first.first_name.is_some() || !first.is_organization_head() && !self.eligible(family.next());
        let family_name = !last.is_organization_head() || last.is_head_and_surname();
        let full = goes_on && person && family_name;
        let first_alone = !goes_on && first.first_name.is_some() && !first.is_family_first();
        // "Fisherman Suparno said"
        let low = &*written.word.low;
        // "Tragic Ann Lee", but there is a "Little Rock".
        if PITIED.has(&written.word.low) {
            return full && first.first_name.is_some() && !written.is_name_somewhere;
        }
        let alone = !goes_on && self.document.tag(family).is_verb() && self.eligible(given) && is_no_surname(low);
        self.is_trade(known, &written.word.low) && !written.is_name_somewhere && (full || first_alone || alone)
    }

    /// Whether the word is a noun for people by their trade or kin, and neither a name nor a title.
    fn is_trade(&self, known: Known, low: &str) -> bool {
        let one = |known: Known| known.role_noun.is_some() || known.kin.is_some();
        let several = || lists::singular(low).is_some_and(|low| one(Known::of(&low)));
        // "Doctors Without Borders"
        let longer = known.begins_longer();
        (one(known) || several()) && !longer && known.first_name.is_none() && !known.is_title()
    }

    /// Whether the token before the month at `ix` leaves it to be somebody's name: "said June Harding", not "in June".
    fn may_follow(&self, ix: TokenIx) -> bool {
        let (document, before) = (self.document, ix.prev());
        // "May Bo Roe sleep?"
        let asks = document.low(ix) == "may" && self.known(ix.next()).first_name.is_some();
        opens(document, ix) && !asks
            || matches!(document.tag(before), Tag::Verb(_))
            || matches!(document.low(before), "," | "and" | "with" | "by")
            || Known::at(document, before).role_noun.is_some()
    }

    /// Whether the word at `ix`, which owes its capital to its place, may begin a name.
    fn may_open(&self, ix: TokenIx, written: &Written) -> bool {
        let (low, known) = (&*written.word.low, written.word.known);
        // "Attorney-General Ann Lee"
        let next = if self.document.is(ix.next(), "-") { ix.plus(2) } else { ix.next() };
        let next = self.same_sentence(next)
            && self.eligible(next)
            && (next == ix.next() || known.is_title() && self.known(next).is_office());
        // "Downing Street"
        if next
            && known.begins_longer()
            && low.ends_with("ing")
            && Known::of(&[low, " ", self.document.low(ix.next())].concat()).is_organization()
        {
            return true;
        }
        if lexicon::is_sentence_opener(low) || is_function_word(self.document, ix, known) {
            return low == "will" && next && written.is_name_somewhere;
        }
        // "Chipmaker Acme said"
        if next && (!written.is_name_somewhere && lists::precedes_name(low) || self.is_trade_before_name(ix, written)) {
            return false;
        }
        let named = known.first_name.is_some() || known.is_title() || written.is_name_somewhere;
        let common =
            !written.is_name_somewhere && (written.is_lower_somewhere || !next && lists::is_common_noun(&written.word));
        if named {
            return !common || next;
        }
        // "Radiocarbon dating showed"
        let doing = !written.is_name_somewhere && !named && self.document.tag(ix.next()) == Tag::Verb(VerbForm::Ing);
        let verb = || {
            doing
                || lexicon::verb(low).is_some()
                || low.ends_with("ing")
                || low.ends_with("ly")
                || lists::is_abstract(low)
        };
        !common && !verb() || next && (known.is_title_modifier() || known.is_organization_head())
    }

    /// "von der Leyen", "al-Sisi", "De Blasio", with nothing before them.
    fn begins_with_particle(&self, ix: TokenIx) -> bool {
        let document = self.document;
        let mut at = ix.next();
        while at.0 - ix.0 < PARTICLES && (Known::at(document, at).is_particle() || document.is_hyphen(at)) {
            at = at.next();
        }
        if !self.eligible(at) {
            return false;
        }
        let low = document.low(ix);
        let determined = low == "van" && document.tag(ix.prev()) == Tag::Determiner;
        self.forms.is_capital(ix) && opens(document, ix)
            || !self.forms.is_capital(ix) && surnames::begins_name(low) && !determined
            || self.after_particle.get_or_init(|| self.find_after_particle()).contains(document.low(at))
    }
}

/// Whether a trade is hardly anybody's surname by its ending: "shopkeeper", "fisherman".
fn is_no_surname(trade: &str) -> bool {
    trade.len() > 6
        && lines(include_str!("../lexicon/entities/trade_endings.txt")).any(|ending| trade.ends_with(ending))
}

/// Whether the word that opens a sentence is of a closed class, and so no name: "Unlike", "Most".
fn is_function_word(document: &Document, ix: TokenIx, known: Known) -> bool {
    match document.tag(ix) {
        Tag::Determiner | Tag::Pronoun | Tag::Preposition | Tag::Conjunction | Tag::Subordinator => true,
        Tag::Auxiliary | Tag::Modal | Tag::To | Tag::Number => true,
        Tag::Adverb => known.first_name.is_none(),
        _ => false,
    }
}
