//! What the rules leave open, decided by learned weights.
//!
//! The rules find what is certain: quotation marks, "said that", "according to". Two thirds of what
//! is attributed in the news has no such signs. Here every verb, and every other word that is known to report,
//! is weighed as the head of a cue; where it may be one, its source and its content are chosen among
//! candidates; and at last each attribution, the rules' own among them, is judged as a whole, first by itself and then
//! beside those with which it shares words. Of these the likeliest stays.

mod around;
mod choose;
mod end;
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

use crate::model::{BadModel, File, Linear};
use crate::quotes::desk::Desk;
use crate::quotes::frame::Frame;
pub use judge::{Jury, jury};
use sight::Sight;

/// The scorers of this room.
#[derive(Clone, Debug)]
pub struct Model {
    /// Which words may report though they are no verbs.
    pub vocabulary: Linear,
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
    pub worth: [Linear; 2],
    /// Whether content and source are right, likewise.
    pub judge: [Linear; 2],
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
        let scorer = |name| file.table(name).map(Linear::new);
        let worth = [scorer("worth")?, scorer("worth2")?];
        let judge = [scorer("judge")?, scorer("judge2")?];
        Ok(Model {
            vocabulary: scorer("words")?,
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
    pub fn appoint(&mut self, round: usize, worth: Linear, judge: Linear) {
        self.worth[round] = worth;
        self.judge[round] = judge;
        self.jury = judge::jury(&self.worth, &self.judge);
    }

    /// Its scorers with the names under which they are kept.
    #[cfg(feature = "train")]
    pub fn tables(&self) -> [(&'static str, &Linear); 11] {
        [
            ("words", &self.vocabulary),
            ("head", &self.head),
            ("window", &self.window),
            ("source", &self.source),
            ("place", &self.place),
            ("end", &self.end),
            ("reach", &self.reach),
            ("worth", &self.worth[0]),
            ("worth2", &self.worth[1]),
            ("judge", &self.judge[0]),
            ("judge2", &self.judge[1]),
        ]
    }
}

/// Weighs anew what lies on the desk, and adds what the rules did not see.
pub fn review(desk: &mut Desk, frames: &[Frame], model: &Model) {
    let sight = Sight::new(desk.reader, &desk.drafts);
    let mut proposals = propose::proposals(desk, &sight, frames, model, propose::LEAST_HEAD);
    judge::judge(&sight, &mut proposals, model);
    choose::choose(desk, proposals);
}
