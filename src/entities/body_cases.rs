//! Named cases: firms, parties and bodies, by what they do and by their short forms.

use super::cases::{check, last_speaker, read, speaker};
use crate::analysis::EntityKind;

#[test]
fn a_firm_is_called_by_what_it_does() {
    check(
        last_speaker,
        &[
            ("based", "Quill Foods said it fell. The Leeds-based company said it rose.", Some("Quill Foods")),
            (
                "in a town of a first name",
                "Quill Inc said it fell. The Dallas-based firm said it rose.",
                Some("Quill Inc"),
            ),
            ("town and state", "Quill Inc said it fell. The Austin, Texas-based firm said it rose.", Some("Quill Inc")),
            ("near miss: a street", "It fell on Wall Street. The company said it rose.", Some("The company")),
            ("of a land", "Siemens said it fell. The German engineering group said it rose.", Some("Siemens")),
            ("agency", "The World Food Programme said it fell. The UN agency said no.", Some("World Food Programme")),
            ("rights", "The Quill Foundation said it fell. The rights group said no.", Some("Quill Foundation")),
            ("the biggest", "Tesco said it fell. Britain’s biggest retailer said it rose.", Some("Tesco")),
            ("authority", "Quill County Council shut it. The local authority said no.", Some("Quill County Council")),
            ("force", "Quill Police said it fell. The force said no.", Some("Quill Police")),
            (
                "near miss: described",
                "A Swiss company said it fell. Quill Foods left. The Swiss company said it rose.",
                Some("A Swiss company"),
            ),
            ("near miss: no firm", "Quill Police said it fell. The oil company said it rose.", Some("The oil company")),
            ("near miss: a bank", "Quill Foods said it fell. The central bank said it rose.", Some("The central bank")),
            (
                "near miss: long ago",
                "Quill Foods said it fell. It rained. It hailed. It froze. The Leeds-based company said no.",
                Some("The Leeds-based company"),
            ),
            ("near miss: only met", "They left Quill Foods. The Swiss company said no.", Some("The Swiss company")),
            ("near miss: owned", "Quill Foods said it fell. Poland’s army said it rose.", Some("Poland’s army")),
            (
                "near miss: of another land",
                "Quill, the Italian carmaker, slept. The German company said it rose.",
                Some("The German company"),
            ),
            (
                "near miss: which only saw it",
                "It fell, according to a memo seen by Reuters. The agency said no.",
                Some("The agency"),
            ),
        ],
    );
}

#[test]
fn a_party_has_more_names_than_one() {
    check(
        speaker,
        &[
            ("GOP", "Republican Bo Roe met Democrat Ann Lee. [The GOP candidate] said no.", Some("Bo Roe")),
            ("Tory", "Bo Roe, the Conservative MP for Ryde, slept. [The Tory backbencher] said no.", Some("Bo Roe")),
            ("owned", "Labour’s Ann Lee met Carl Roe, a Tory. [The Labour candidate] said no.", Some("Ann Lee")),
            ("in brackets", "Ann Lee (Labour) met Bo Roe (Green). [The Labour candidate] said no.", Some("Ann Lee")),
            ("a state besides", "Ohio Sen. Ann Lee slept. [The Democratic senator] said no.", Some("Ann Lee")),
            (
                "near miss: of the other party",
                "Sen. Ann Lee (R-Ohio) slept. [The Democratic senator] said no.",
                Some("The Democratic senator"),
            ),
            (
                "near miss: her father’s",
                "Ann Lee, the Republican nominee’s daughter, met Bo Roe, a Republican. [The GOP challenger] said no.",
                Some("Bo Roe"),
            ),
        ],
    );
}

#[test]
fn a_body_goes_by_its_short_form() {
    check(
        speaker,
        &[
            ("the Met", "The Metropolitan Police came. [The Met] said no.", Some("Metropolitan Police")),
            ("before", "The Met came. The Metropolitan Police left. [The Met] said no.", Some("Metropolitan Police")),
            ("the Bank", "The Bank of England met. [The Bank] said no.", Some("Bank of England")),
            ("near miss: no the", "The Church of Quill met. [Church] said no.", Some("Church")),
            ("near miss: who is named", "Anna Ireland met. [Ireland] said no.", Some("Anna Ireland")),
            ("No 10", "Downing Street said no. [No 10] said it again.", Some("Downing Street")),
            ("bench", "[A Division Bench] said no.", Some("Division Bench")),
        ],
    );
}

#[test]
fn what_owns_as_a_thing_is_none_who_speaks_as_one() {
    let kind = |text: &str| read(text).entities.first().map(|entity| entity.kind);
    for (name, text, want) in [
        ("its", "Quorley Quill will close its plant, Quorley Quill said.", EntityKind::Organization),
        ("of a land", "Quorley Ireland said it fell.", EntityKind::Organization),
        ("near miss: his", "Quorley Quill will close his plant, Quorley Quill said.", EntityKind::Person),
        ("near miss: of another", "Quorley Quill said its roof fell.", EntityKind::Person),
    ] {
        assert_eq!(kind(text), Some(want), "{name}: {text:?}");
    }
}

#[test]
fn the_company_is_not_its_rival() {
    check(
        speaker,
        &[
            ("a medium that speaks", "Twitter said so. Islamic State fell. [The company] said no.", Some("Twitter")),
            (
                "near miss: one that carries",
                "Quill Motors fell, they wrote on Twitter. [The company] said no.",
                Some("Quill Motors"),
            ),
            ("called so", "The airline Quill Poe fell. BMFX said so. [The airline] said no.", Some("Quill Poe")),
            (
                "rival",
                "Tarvex Motors fell. Shares in rival Quill Motors rose. [The company] said no.",
                Some("Tarvex Motors"),
            ),
            (
                "its rival",
                "Tarvex Motors fell. Its rival Quill Motors rose. [The company] said no.",
                Some("Tarvex Motors"),
            ),
            ("after", "Tarvex Motors fell, after Quill Motors left. [The company] said no.", Some("Tarvex Motors")),
            (
                "near miss: who acts",
                "Tarvex Motors fell. Quill Motors rose. [The company] said no.",
                Some("Quill Motors"),
            ),
            ("regulator", "The regulator, Ofgrid, met. [The watchdog] said no.", Some("Ofgrid")),
            ("of a party", "Roe’s party, the Quill Union, met. [The party] said no.", Some("Quill Union")),
            ("with an and", "Vance & Sons shut its shop. [The company] said no.", Some("Vance & Sons")),
            ("the name behind", "Their union, the Quill Guild, met. [The union] said no.", Some("Quill Guild")),
        ],
    );
}
