//! Who speaks in a quotation to which words lead that tell no more than that: "Ana Ruiz, the mayor, in a statement: “...”". In
//! lists of what several said they stand in a line of their own above it: "GERMAN CHANCELLOR LENA VOGT, ON X".

use super::desk::Desk;
use super::draft::{Draft, Voice};
use super::evidence::Evidence;
use super::kinds;
use super::reader::Reader;
use crate::document::{Paragraph, Tag, TokenIx, TokenKind, TokenRange, VerbForm};
use crate::lexicon;

/// The longest of such words, in tokens.
const LONGEST: usize = 30;

/// So many such lines show that the text is a list of what several said, if an office or a means shows it of each, and if
/// they are but names.
const SURE: usize = 2;
const NAMES: usize = 3;

/// What parts those words from the quotation.
const PARTS: [&str; 6] = [":", ",", "—", "–", "--", "-"];

/// Whom such words name.
#[derive(Clone, Copy)]
pub struct Lead {
    /// Who speaks, with the office.
    pub source: TokenRange,
    /// Whether an office, or where or by what means it was said, shows that this is somebody who speaks.
    pub sure: bool,
}

/// Whom `words` name, if they tell only who speaks, and where or by what means.
pub fn lead(reader: &Reader, words: TokenRange) -> Option<Lead> {
    let figure = |ix| reader.document.token(ix).kind == TokenKind::Number;
    let start = words.iter().find(|&ix| reader.is_word(ix) || figure(ix))?;
    let words = without_marks(reader, words.starting(start));
    let begins = matches!(reader.tag(start), Tag::Determiner | Tag::Proper | Tag::Noun | Tag::Adjective);
    let begins = begins || is_country(reader, start);
    if !begins || words.is_empty() || words.len() > LONGEST {
        return None;
    }
    let end = words.iter().skip(1).find(|&ix| is_setting(reader, ix, words.end)).unwrap_or(words.end);
    let source = without_marks(reader, words.ending(end));
    let told = end < words.end && !reader.is_time(end);
    if !source.iter().all(|ix| may_name(reader, ix)) {
        return None;
    }
    let parted = source.iter().find(|&ix| reader.tag(ix) == Tag::Preposition || reader.any(ix, &[",", "("]));
    let head = parted.unwrap_or(source.end).prev();
    let known = |ix: TokenIx| lexicon::is_role_or_body(reader.low(ix));
    let named = |ix: TokenIx| reader.tag(ix) == Tag::Proper && reader.capital(ix);
    let office = source.iter().any(known);
    let member = source.iter().any(|ix| reader.document.joins_party_and_state(ix));
    let names = source.start <= head && (named(head) || known(head));
    names.then_some(Lead { source, sure: (office && source.iter().any(named)) || told || member })
}

/// `words` without what parts them from others, at their end.
fn without_marks(reader: &Reader, mut words: TokenRange) -> TokenRange {
    while words.last().is_some_and(|last| reader.any(last, &PARTS) || reader.is(last, "(")) {
        words.end = words.end.prev();
    }
    words
}

/// Whether where, when or by what means something was said is told from `ix` on: "on X", ", in Dover", "(by email)".
fn is_setting(reader: &Reader, ix: TokenIx, end: TokenIx) -> bool {
    let parted = reader.any(ix.prev(), &[",", "("]);
    let leads = match reader.tag(ix) {
        // "Bo Roe, of the union"
        Tag::Preposition => !reader.any(ix, &["of", "for", "from"]),
        Tag::To | Tag::Verb(VerbForm::Ing) => true,
        // "Bo Roe, whose son was hurt"
        _ => reader.any(ix, &["who", "whose"]),
    };
    let timed = reader.is_time(ix) || reader.tag(ix) == Tag::Preposition && reader.is_time(ix.next());
    timed || parted && leads || reader.of_kind(ix, kinds::SPEAK) || reader.medium_at(ix, end).is_some()
}

/// Whether the token can stand in the name and the office of somebody.
fn may_name(reader: &Reader, ix: TokenIx) -> bool {
    match reader.tag(ix) {
        _ if reader.quoted(ix) => false,
        Tag::Pronoun if is_country(reader, ix) => true,
        Tag::Auxiliary | Tag::Modal | Tag::Subordinator | Tag::Pronoun => false,
        Tag::To => !reader.tag(ix.next()).is_verb(),
        Tag::Verb(VerbForm::Participle | VerbForm::Ing) => reader.tag(ix.next()).is_nominal(),
        // A name that is taken for a verb.
        Tag::Verb(_) => reader.capital(ix) && reader.verb(ix).is_none(),
        Tag::Punct => {
            reader.joins(ix)
                || reader.document.joins_party_and_state(ix)
                || reader.any(ix, &[",", "(", ")", "&", ".", "/"])
        }
        _ => true,
    }
}

/// Whether this is the country, which the tags may take for a pronoun.
fn is_country(reader: &Reader, ix: TokenIx) -> bool {
    reader.document.str(ix) == "US"
}

/// A line above a quotation that has its paragraphs for itself.
struct Headed {
    lead: Lead,
    colon: Option<TokenIx>,
    content: Vec<TokenRange>,
    /// Whether the article has begun above it: there are the names of those who wrote it.
    told: bool,
}

/// The lines that may name who speaks in the paragraphs below them.
fn headed(reader: &Reader) -> Vec<Headed> {
    let paragraphs = &reader.document.paragraphs;
    let quoted: Vec<bool> = paragraphs.iter().map(|paragraph| is_quotation(reader, paragraph)).collect();
    let mut out: Vec<Headed> = Vec::new();
    // Whether a quotation stands right above that is under no such line: there a name may be that of its speaker.
    let (mut loose, mut told, mut under) = (false, false, false);
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let tokens = paragraph.tokens;
        if quoted[index] {
            match out.last_mut().filter(|_| under) {
                Some(headed) => headed.content.push(tokens),
                None => loose = true,
            }
            continue;
        }
        let colon = tokens.last().filter(|&last| reader.is(last, ":"));
        let leads = paragraph.end.0 - paragraph.first.0 == 1
            && !paragraph.around
            && quoted.get(index + 1) == Some(&true)
            && (!loose || colon.is_some());
        let lead = if leads { lead(reader, tokens) } else { None };
        (under, loose) = (lead.is_some(), false);
        out.extend(lead.map(|lead| Headed { lead, colon, content: Vec::new(), told }));
        told |= reader.any(tokens.end.prev(), &[".", ":", "?", "!"]);
    }
    out
}

/// Whether a paragraph is all in quotation marks, and no title is.
fn is_quotation(reader: &Reader, paragraph: &Paragraph) -> bool {
    let opens = || paragraph.tokens.iter().find_map(|ix| reader.quotation(ix));
    reader.document.is_all_quoted(paragraph)
        && !paragraph.around
        && opens().is_some_and(|quotation| !reader.is_title(quotation))
}

impl Desk<'_, '_, '_> {
    /// Adds what stands in quotation marks below a line that names who speaks.
    pub fn headed(&mut self) {
        let reader = self.reader;
        let headed = headed(reader);
        let sure = headed.iter().filter(|one| one.lead.sure).count();
        let listed = sure >= SURE || headed.len() >= NAMES;
        for Headed { lead, colon, mut content, told } in headed {
            content.retain(|&tokens| !self.is_taken(tokens));
            if !content.is_empty() && (listed || lead.sure && (told || colon.is_some())) {
                let cue = colon.map(TokenRange::one);
                self.add(Draft::new(content, cue, Voice::Written(lead.source), Evidence::Transcript));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::quotes::cases::check_as_shipped;

    #[test]
    fn whoever_leads_to_a_quotation_is_named_with_the_office() {
        for (words, want) in [
            ("GERMAN CHANCELLOR ANN LEE", "GERMAN CHANCELLOR ANN LEE, sure"),
            ("FRENCH PRESIDENT BO ROE, ON X", "FRENCH PRESIDENT BO ROE, sure"),
            ("US SENATOR BO ROE, SPEAKING IN DOVER:", "US SENATOR BO ROE, sure"),
            ("Ana Ruiz, mayor of Dover –", "Ana Ruiz, mayor of Dover, sure"),
            ("- Dover's mayor, Ana Ruiz, in a statement:", "Dover's mayor, Ana Ruiz, sure"),
            ("The family of Bo Roe (by email)", "The family of Bo Roe, sure"),
            ("Senator Bo Roe (D-Ohio), on Monday:", "Senator Bo Roe (D-Ohio), sure"),
            ("Bo Roe, an adviser to the union, at a rally:", "Bo Roe, an adviser to the union, sure"),
            ("Bo Roe, of the Red Cross, via email:", "Bo Roe, of the Red Cross, sure"),
            ("Bo Roe, whose son was hurt", "Bo Roe, sure"),
            ("Bo Roe (R-Ohio), who voted no:", "Bo Roe (R-Ohio), sure"),
            ("Ana Ruiz", "Ana Ruiz"),
            ("Mill Lane", "Mill Lane"),
            ("A Long Night", "-"),
            ("What Happened Next", "-"),
            ("Growing Up", "-"),
            ("In Dover, Massachusetts:", "-"),
            ("MAYOR OF DOVER HAS QUIT AT LAST", "-"),
            ("CHIEF EXECUTIVE ANN LEE TO LEAVE BANK", "-"),
            ("Mayor Ana Ruiz speaks at the mill", "-"),
            ("The message, after months of talks:", "-"),
        ] {
            let document = Document::read(words);
            let times = crate::time::find(&document, None);
            let reader = Reader::new(&document, &times);
            let found = lead(&reader, document.paragraphs[0].tokens);
            let told = |lead: Lead| {
                let source = document.span(lead.source).of(words);
                format!("{source}{}", if lead.sure { ", sure" } else { "" })
            };
            assert_eq!(found.map_or("-".to_owned(), told), want, "{words}");
        }
    }

    #[test]
    fn a_line_above_a_quotation_tells_who_speaks() {
        check_as_shipped(&[
            (
                "an agency",
                "The mill burnt on Tuesday.\n\nDOVER MAYOR ANA RUIZ\n“It is sad. It was ours.”\n\nSENATOR BO ROE, ON X:\n“We wait.”",
                &[
                    "direct [DOVER MAYOR ANA RUIZ] -: “It is sad. It was ours.”",
                    "direct [SENATOR BO ROE] :: “We wait.” (in X)",
                ],
            ),
            (
                "a paper",
                "The mill burnt.\n\nAna Ruiz, mayor of Dover (in a statement)\n“It is sad.”\n“It was ours.”",
                &["direct [Ana Ruiz, mayor of Dover] -: “It is sad.” / “It was ours.” (in a statement)"],
            ),
            (
                "names alone",
                "The mill burnt.\n\nAna Ruiz\n“It is sad.”\n\nBo Roe\n“It was ours.”\n\nCy Poe\n“We go on.”",
                &[
                    "direct [Ana Ruiz] -: “It is sad.”",
                    "direct [Bo Roe] -: “It was ours.”",
                    "direct [Cy Poe] -: “We go on.”",
                ],
            ),
            (
                "near miss: who wrote it",
                "A town after the fire\n\nAnn Lee, Chief Reporter\n\n“We wept all night.”\n\nNobody slept.",
                &["direct [-] -: “We wept all night.”"],
            ),
            (
                "near miss: one name alone",
                "The mill burnt.\n\nMill Lane\n“We wept all night.”\n\nNobody slept.",
                &["direct [-] -: “We wept all night.”"],
            ),
            (
                "near miss: a quotation with a speaker",
                "The mill burnt.\n\nMayor Ana Ruiz\n“We wept all night,” said Bo Roe.",
                &["direct [Bo Roe] said: “We wept all night,”"],
            ),
            (
                "near miss: a title",
                "The songs of the year:\n\nSinger Ana Ruiz\n“The Mill on Fire”\n\nSinger Bo Roe\n“A Long Night in Dover”",
                &["direct [-] -: “The Mill on Fire”", "direct [as 0] -: “A Long Night in Dover”"],
            ),
        ]);
    }

    #[test]
    fn words_before_a_colon_tell_who_speaks() {
        check_as_shipped(&[
            (
                "a statement",
                "Dover's mayor, Ana Ruiz, in a statement: “We will rebuild all of it.”",
                &["direct [Dover's mayor, Ana Ruiz] -: “We will rebuild all of it.” (in a statement)"],
            ),
            (
                "in a list",
                "- Ana Ruiz, aid coordinator, Red Cross: “The roads are all gone.”",
                &["direct [Ana Ruiz, aid coordinator, Red Cross] -: “The roads are all gone.”"],
            ),
            (
                "a party and a state behind a comma",
                "Sen. Ana Ruiz, D-Maine: “We will be back.”",
                &["direct [Sen. Ana Ruiz, D-Maine] -: “We will be back.”"],
            ),
            (
                "a party and a state in brackets",
                "Rep. Bo Roe (R-Ohio): “We will be back.”",
                &["direct [Rep. Bo Roe (R-Ohio)] -: “We will be back.”"],
            ),
            (
                "where",
                "Actor Bo Roe, speaking to the Courier: “She laughed at all my jokes.”",
                &["direct [Actor Bo Roe] -: “She laughed at all my jokes.”"],
            ),
            (
                "behind a label, with a name below",
                "Quote of the day: “I have slept two hours and eaten a biscuit.” — Irish premier Ana Ruiz",
                &["direct [Irish premier Ana Ruiz] -: “I have slept two hours and eaten a biscuit.”"],
            ),
            (
                "near miss: a day",
                "Here’s Ruiz in May: “We will rebuild all of it.”",
                &["direct [Ruiz] -: “We will rebuild all of it.”"],
            ),
        ]);
    }
}
