//! How much a mention stands out for whoever looks for the one that is meant.

use super::scene::{Case, Event, Form, Seeker};
use crate::document::{ParagraphIx, QuotationIx, Token};

/// What each of these takes off from or adds to the score of a mention.
///
/// Sentences are counted up to ten, paragraphs as far as one looks back, the mentions of one member up to five.
pub mod weight {
    /// For each sentence between.
    pub const SENTENCE: f32 = 0.6;
    /// For each paragraph between.
    pub const PARAGRAPH: f32 = 0.9;
    /// A subject, for a pronoun outside of and in quotation marks.
    pub const SUBJECT: f32 = 0.6;
    pub const SUBJECT_FOR_QUOTED: f32 = 0.3;
    /// A subject one sentence before another; the more so where that one speaks or leads its sentence: "Cole shook
    /// her head. 'No,' she said."
    pub const PARALLEL: f32 = 0.1;
    pub const PARALLEL_TO_MAIN: f32 = 0.4;
    /// Who speaks; whoever is quoted rather talks of those who do not.
    pub const SPEAKS: f32 = 0.6;
    pub const SPEAKS_FOR_SOURCE: f32 = 0.8;
    pub const SPEAKS_FOR_QUOTED: f32 = -0.2;
    /// Who is only spoken of in a quotation.
    pub const QUOTED: f32 = 1.3;
    pub const QUOTED_FOR_QUOTED: f32 = 0.2;
    /// Who is new, and nobody else acts in the sentence.
    pub const INTRODUCED: f32 = 1.6;
    /// Who owns something.
    pub const POSSESSIVE: f32 = 0.45;
    pub const POSSESSIVE_FOR_QUOTED: f32 = 0.1;
    /// For each [`Form`](super::super::scene::Form): a pronoun has kept on the scene whom it means; a description less so.
    pub const FORM: [f32; 4] = [0.0, -0.4, 0.25, 0.0];
    /// Who acted in a clause on the side of another sentence.
    pub const RELATIVE: f32 = 0.4;
    /// For the owner in one sentence with what is owned.
    pub const OWNER: f32 = 0.2;
    /// Who acts in the clause whose object the pronoun is; the more so where only the verb stands between: "Lee thanked him".
    pub const APART: f32 = 1.4;
    pub const APART_AT_ONCE: f32 = 2.5;
    /// Who acts in the sentence in which "after he" stands.
    pub const CLAUSE: f32 = 0.8;
    /// Who is named and does not act in the sentence in which "where he" stands.
    pub const TAKEN_THERE: f32 = 1.2;
    /// Whom the pronoun of the same sex just before meant: "thanked him for his work".
    pub const AGAIN: f32 = 1.0;
    /// Who acts in the clause of "himself".
    pub const BOUND: f32 = 1.5;
    /// Who else is named in the sentence of "himself".
    pub const NEARBY: f32 = 1.0;
    /// For each time that it is mentioned.
    pub const COUNT: f32 = 0.12;
    /// Where the sex is known and the same.
    pub const SEX: f32 = 0.3;
    /// Who is taken for a person only because it speaks.
    pub const GUESSED: f32 = 0.5;
    /// Who is meant to stay without a name.
    pub const WITHHELD: f32 = 0.5;
    /// Whose death the text tells, where nobody else acts in the sentence.
    pub const MOURNED: f32 = 2.5;
    /// The same where a paragraph begins with the pronoun and goes on with the life.
    pub const MOURNED_ANEW: f32 = 5.0;
    /// Who acts behind the phrase that opens the sentence with the pronoun: "Asked about *his* work, Roe laughed."
    pub const AHEAD: f32 = 1.0;
    /// Of whom the text tells most; the more so where a paragraph opens with it, and whose friend spoke there before.
    pub const TOPIC: f32 = 0.3;
    pub const TOPIC_ANEW: f32 = 1.0;
    pub const RELATED: f32 = 3.0;
    /// Who asks is rather not who answers.
    pub const ASKER: f32 = 2.0;
    /// The headline.
    pub const HEADLINE: f32 = 0.2;
}

/// What makes a mention stand out for one seeker: of each the weight where it is so.
///
/// It is asked for each of many mentions, of which nobody could guess what the next one is like. So each weight is taken one
/// or no times, and no branch is.
pub struct Salience {
    subject: f32,
    parallel: f32,
    speaks: f32,
    /// For what stands in another quotation.
    quoted: f32,
    possessive: f32,
    introduced: f32,
    owner: f32,
    headline: f32,
    /// For who acts in the same sentence.
    clause: f32,
    /// The number of the seeker's quotation.
    quotation: usize,
}

/// The number of a quotation; that of none is like no other.
fn number(quotation: Option<QuotationIx>) -> usize {
    quotation.map_or(usize::MAX, |quotation| quotation.0)
}

impl Salience {
    /// For `seeker`, the token `here`, which speaks or leads its sentence where it is `main`, stands right behind "after" or the
    /// like where it is `hung`, and in a clause on the side of one who acts where it is `led`.
    pub fn new(seeker: &Seeker, main: bool, hung: bool, led: bool, here: &Token) -> Salience {
        let quoted = here.quotation.is_some();
        let parallel = match seeker.case {
            Case::Subject if main => weight::PARALLEL_TO_MAIN,
            Case::Subject => weight::PARALLEL,
            _ => 0.0,
        };
        let speaks = match (seeker.source, quoted) {
            (true, _) => weight::SPEAKS_FOR_SOURCE,
            (_, true) => weight::SPEAKS_FOR_QUOTED,
            _ => weight::SPEAKS,
        };
        Salience {
            subject: if quoted { weight::SUBJECT_FOR_QUOTED } else { weight::SUBJECT },
            parallel,
            speaks,
            quoted: if quoted { weight::QUOTED_FOR_QUOTED } else { weight::QUOTED },
            possessive: if quoted { weight::POSSESSIVE_FOR_QUOTED } else { weight::POSSESSIVE },
            introduced: if quoted || led || seeker.case != Case::Subject { 0.0 } else { weight::INTRODUCED },
            owner: if seeker.case == Case::Possessive { weight::OWNER } else { 0.0 },
            clause: if hung && !quoted && seeker.case == Case::Subject { weight::CLAUSE } else { 0.0 },
            headline: if here.paragraph == ParagraphIx(0) { 0.0 } else { weight::HEADLINE },
            quotation: number(here.quotation),
        }
    }

    /// How much `event` stands out, so many sentences and paragraphs further up.
    pub fn of(&self, event: &Event, sentences: usize, paragraphs: usize) -> f32 {
        let of = |weight: f32, so: bool| weight * f32::from(so);
        let quotation = number(event.quotation);
        let elsewhere = (quotation != number(None)) & (quotation != self.quotation);
        -weight::SENTENCE * (sentences.min(10) as f32) - weight::PARAGRAPH * paragraphs as f32
            + of(self.subject, event.subject)
            + of(self.parallel, event.subject & (sentences == 1))
            + of(self.speaks, event.speaks)
            - of(self.quoted, elsewhere)
            - of(self.possessive, event.possessive)
            + weight::FORM[event.form as usize]
            - of(weight::RELATIVE, (event.form == Form::Relative) & (sentences > 0))
            + of(self.introduced, event.introduced & (sentences <= 1))
            + of(self.owner, sentences == 0)
            + of(self.clause, event.subject & (sentences == 0))
            - of(self.headline, event.paragraph == ParagraphIx(0))
    }
}
