//! On what an attribution rests, how sure that makes it, and how it is told to the user.

use std::sync::LazyLock;

use crate::lexicon::WordMap;

/// On what an attribution rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// “...,” Lee said
    AfterQuotation,
    /// “...,” said Lee
    Inverted,
    /// Lee said, “...”
    BeforeQuotation,
    /// Lee was blunt: “...”
    Colon,
    /// “...” — Lee
    Signed,
    /// LEE: ...
    Transcript,
    /// according to Lee
    According,
    /// Lee said that it rained
    That,
    /// Lee said it rained
    Clause,
    /// It rained, Lee said
    Fronted,
    /// Lee asked whether it rained
    Question,
    /// Lee vowed to come
    Infinitive,
    /// Lee praised the plan
    Object,
    /// Lee believes that it rained
    Belief,
    /// ..., adding that it rained
    Shared,
    /// The sentence before the quotation reports the same speaker.
    Lead,
    /// The quotation goes on where an earlier one stopped.
    Carried,
    /// It is said that it rained
    Unnamed,
    /// A quotation in a sentence about somebody, without a reporting word.
    Alone,
    /// A quotation, and nothing about who speaks.
    Bare,
    /// Q: ... A: ...
    Interview,
}

impl Evidence {
    /// Its name in the list of measured precisions.
    fn name(self) -> &'static str {
        match self {
            Evidence::AfterQuotation => "after-quotation",
            Evidence::Inverted => "inverted",
            Evidence::BeforeQuotation => "before-quotation",
            Evidence::Colon => "colon",
            Evidence::Signed => "signed",
            Evidence::Transcript => "transcript",
            Evidence::According => "according",
            Evidence::That => "that",
            Evidence::Clause => "clause",
            Evidence::Fronted => "fronted",
            Evidence::Question => "question",
            Evidence::Infinitive => "infinitive",
            Evidence::Object => "object",
            Evidence::Belief => "belief",
            Evidence::Shared => "shared",
            Evidence::Lead => "lead",
            Evidence::Carried => "carried",
            Evidence::Unnamed => "unnamed",
            Evidence::Alone => "alone",
            Evidence::Bare => "bare",
            Evidence::Interview => "interview",
        }
    }

    /// From 0 to 1: the share of such attributions whose content and source were right, as measured.
    pub fn confidence(self) -> f32 {
        CONFIDENCE.get(self.name()).copied().unwrap_or(0.5)
    }

    /// One plain sentence, with the cue and the source as written.
    pub fn because(self, cue: Option<&str>, source: Option<&str>) -> String {
        let cue = cue.unwrap_or("");
        let Some(source) = source else {
            return match self {
                Evidence::Carried => {
                    "The quotation has no attribution of its own; it goes on from the one before.".into()
                }
                Evidence::Interview if cue.is_empty() => {
                    "It is part of an interview, and the text does not tell who speaks.".into()
                }
                Evidence::Interview => {
                    format!("“{cue}” marks it in an interview, and the text does not tell who speaks.")
                }
                _ if cue.is_empty() => "It stands in quotation marks, and nothing near it says who speaks.".into(),
                _ => format!("“{cue}” reports it, and no speaker is named beside it."),
            };
        };
        match self {
            Evidence::AfterQuotation => format!("“{cue}” follows the quotation, and “{source}” stands before it."),
            Evidence::Inverted => format!("“{cue}” follows the quotation, and “{source}” stands after it."),
            Evidence::BeforeQuotation => format!("“{source}” and “{cue}” lead into the quotation."),
            Evidence::Colon if cue.is_empty() => format!("“{source}” leads into it with a colon."),
            Evidence::Colon => format!("A sentence with “{source}” and “{cue}” leads into it with a colon."),
            Evidence::Signed => format!("“{source}” stands under it after a dash."),
            Evidence::Transcript => format!("“{source}” stands before it with a colon, as in a transcript."),
            Evidence::According => format!("“{cue}” names “{source}” as where it comes from."),
            Evidence::That => format!("“{source}” is the subject of “{cue}”, and “that” opens what follows."),
            Evidence::Clause => format!("“{source}” is the subject of “{cue}”, and a clause follows."),
            Evidence::Fronted => format!("“{cue}” follows the clause in commas, with “{source}” beside it."),
            Evidence::Question => format!("“{source}” is the subject of “{cue}”, and a question follows."),
            Evidence::Infinitive => {
                format!("“{source}” is the subject of “{cue}”, and what is meant to happen follows.")
            }
            Evidence::Object => format!("“{source}” is the subject of “{cue}”, and its object follows."),
            Evidence::Belief => format!("“{source}” is the subject of “{cue}”, which tells what is thought or wanted."),
            Evidence::Shared => format!("“{cue}” goes on with “{source}”, the subject before it."),
            Evidence::Lead => format!("The sentence before it reports what “{source}” said (“{cue}”)."),
            Evidence::Carried => format!("The quotation has no attribution of its own; “{source}” speaks before it."),
            Evidence::Unnamed => format!("“{cue}” reports it of “{source}”."),
            Evidence::Interview => format!("The text introduces “{source}” before the questions and answers begin."),
            Evidence::Alone | Evidence::Bare => format!("It stands in quotation marks beside words about “{source}”."),
        }
    }
}

static CONFIDENCE: LazyLock<WordMap<f32>> =
    LazyLock::new(|| WordMap::read(include_str!("../lexicon/quotes/confidence.txt"), |value| value.parse().ok()));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_evidence_is_measured() {
        use Evidence::*;
        for evidence in [
            AfterQuotation,
            Inverted,
            BeforeQuotation,
            Colon,
            Signed,
            Transcript,
            According,
            That,
            Clause,
            Fronted,
            Question,
            Infinitive,
            Object,
            Belief,
            Shared,
            Lead,
            Carried,
            Unnamed,
            Alone,
            Bare,
            Interview,
        ] {
            assert!(CONFIDENCE.get(evidence.name()).is_some(), "{}", evidence.name());
        }
    }

    #[test]
    fn the_reason_names_the_words() {
        for (evidence, cue, source, want) in [
            (
                Evidence::AfterQuotation,
                Some("said"),
                Some("Lee"),
                "“said” follows the quotation, and “Lee” stands before it.",
            ),
            (Evidence::Colon, None, Some("the mayor"), "“the mayor” leads into it with a colon."),
            (Evidence::Unnamed, Some("is said"), None, "“is said” reports it, and no speaker is named beside it."),
            (Evidence::Bare, None, None, "It stands in quotation marks, and nothing near it says who speaks."),
        ] {
            assert_eq!(evidence.because(cue, source), want);
        }
    }
}
