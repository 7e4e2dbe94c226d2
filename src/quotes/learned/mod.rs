//! What the rules leave open, decided by learned weights.
//!
//! The rules find what is certain: quotation marks, "said that", "according to". Two thirds of what
//! is attributed in the news has no such signs. Here every verb, and every other word that is known to report,
//! is weighed as the head of a cue; where it may be one, its source and its content are chosen among
//! candidates; and at last each attribution, the rules' own among them, is judged as a whole, first by itself and then
//! beside those with which it shares words. Of these the likeliest stays. The files in the order in which they are asked:
//!
//! | file | asks |
//! |---|---|
//! | [`sight`] | what do the weights see of a token? |
//! | [`head`] | which words may report, and what speaks for each? |
//! | [`window`] | the same, by the words around it |
//! | [`glance`] | what do both of these look at? |
//! | [`place`] | where may the content lie, and where does it begin? |
//! | [`end`] | where does it end? |
//! | [`phrases`] | which nouns may be a source where no subject is seen? |
//! | [`source`] | which of them is it? |
//! | [`reach`] | how far does the cue go on to either side? |
//! | [`propose`] | which attributions may there be? |
//! | [`judge`] | is such a one right, all of it? |
//! | [`around`] | which others share words with it? |
//! | [`choose`] | which of those that share words stays? |
//! | `lessons` | from what are the weights learned? |

mod around;
mod choose;
mod end;
mod glance;
mod head;
mod judge;
#[cfg(feature = "train")]
pub mod lessons;
mod phrases;
mod place;
mod propose;
mod reach;
mod sight;
mod source;
mod window;

use std::sync::LazyLock;

#[cfg(feature = "train")]
use crate::model::Table;
use crate::model::{BadModel, File, Linear};
use crate::quotes::desk::Desk;
use crate::quotes::frame::Frame;
pub use judge::{JUDGED, Judge, Jury, jury};
use sight::Sight;

/// The words that may report though they are no verbs, and how many rows they have.
pub type Vocabulary = Linear<WORDS>;
/// See [`Vocabulary`].
pub const WORDS: usize = 1 << 15;

/// The scorers of this room.
#[derive(Clone, Debug)]
pub struct Model {
    /// Which words may report though they are no verbs.
    pub vocabulary: Vocabulary,
    /// Whether a word is the head of a cue.
    pub head: Linear,
    /// The same, by the words around it.
    pub window: Linear,
    /// Who its source is.
    pub source: Linear,
    /// Where its content begins.
    pub place: Linear,
    /// Where its content ends.
    pub end: Linear,
    /// How far the cue goes on to either side.
    pub reach: Linear,
    /// Whether the content is right, by itself and beside those around it.
    pub worth: [Judge; 2],
    /// Whether content and source are right, likewise.
    pub judge: [Judge; 2],
    /// These four as one.
    pub jury: Jury,
}

impl Model {
    /// The weights that come with the program; `None` if they cannot be read, and then the rules decide alone.
    pub fn built_in() -> Option<&'static Model> {
        static MODEL: LazyLock<Option<Model>> =
            LazyLock::new(|| Model::read(include_bytes!("../../model/attribution.bin")).ok());
        MODEL.as_ref()
    }

    fn read(bytes: &'static [u8]) -> Result<Model, BadModel> {
        let file = File::built_in(bytes)?;
        let scorer = |name| file.table(name).map(|table| Linear::new(&table));
        let judge = |name| file.table(name).map(|table| Judge::new(&table));
        let worth = [judge("worth")?, judge("worth2")?];
        let judge = [judge("judge")?, judge("judge2")?];
        Ok(Model {
            vocabulary: Vocabulary::new(&file.table("words")?),
            head: scorer("head")?,
            window: scorer("window")?,
            source: scorer("source")?,
            place: scorer("place")?,
            end: scorer("end")?,
            reach: scorer("reach")?,
            jury: judge::jury(&worth, &judge),
            worth,
            judge,
        })
    }

    /// Has the judges of this round, 0 or 1, be these.
    #[cfg(feature = "train")]
    pub fn appoint(&mut self, round: usize, worth: Judge, judge: Judge) {
        self.worth[round] = worth;
        self.judge[round] = judge;
        self.jury = judge::jury(&self.worth, &self.judge);
    }

    /// Its scorers with the names under which they are kept.
    #[cfg(feature = "train")]
    pub fn tables(&self) -> [(&'static str, Table); 11] {
        [
            ("words", self.vocabulary.table()),
            ("head", self.head.table()),
            ("window", self.window.table()),
            ("source", self.source.table()),
            ("place", self.place.table()),
            ("end", self.end.table()),
            ("reach", self.reach.table()),
            ("worth", self.worth[0].table()),
            ("worth2", self.worth[1].table()),
            ("judge", self.judge[0].table()),
            ("judge2", self.judge[1].table()),
        ]
    }
}

/// Weighs anew what lies on the desk, and adds what the rules did not see.
pub fn review(desk: &mut Desk, frames: &[Frame], model: &Model) {
    let sight = Sight::new(desk.reader, &desk.drafts);
    let mut proposals = propose::proposals(desk, &sight, frames, model, propose::Breadth::JUDGED);
    judge::judge(&sight, &mut proposals, model);
    choose::choose(desk, &sight, proposals);
}
