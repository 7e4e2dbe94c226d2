//! By which signs the rules found an attribution, and how sure that makes it.

use crate::lexicon::WordMap;

/// By which signs the rules found an attribution.
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
}

static CONFIDENCE: WordMap<f32> =
    WordMap::of(include_str!("../lexicon/quotes/confidence.txt"), |value| value.parse().ok());

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
}
