//! The core as JavaScript sees it; the only file that knows JavaScript.
//!
//! A text crosses as UTF-8, in which a lone surrogate becomes one U+FFFD, so that offsets counted in
//! UTF-16 still fit the string that JavaScript holds. What comes back is the contract as plain objects,
//! typed in `contract.d.ts`.

use std::panic;

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Error, Function, Reflect};
use web_sys::{Performance, console};

use crate::analysis::{Analysis, DateOrder};
use crate::export::{self, Format};
use crate::options::read_day;
use crate::span::{OutSpan, Ruler, Span, Utf16};
use crate::time::Interval;
use crate::{DateError, GivenTime, Options, Stage, analyze_observed};

#[wasm_bindgen(typescript_custom_section)]
const CONTRACT: &str = include_str!("contract.d.ts");

#[wasm_bindgen]
extern "C" {
    /// There in windows and workers alike.
    #[wasm_bindgen(thread_local_v2, js_name = performance)]
    static PERFORMANCE: Option<Performance>;
}

/// What the page says besides the text.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// The day it was written, `YYYY-MM-DD`; without it the text itself is asked.
    date: Option<String>,
    /// How dates in figures are read; without it the text itself is asked.
    order: Option<DateOrder>,
    times: Vec<AskedTime>,
}

/// An expression of time and its days, both inclusive; none at either side is no date.
#[derive(Deserialize)]
struct AskedTime {
    #[serde(flatten)]
    span: OutSpan<Utf16>,
    earliest: Option<String>,
    latest: Option<String>,
}

impl Asked {
    fn options(self, text: &str) -> Result<Options, DateError> {
        let options = match self.date.filter(|date| !date.is_empty()) {
            Some(date) => Options::dated(&date)?,
            None => Options::default(),
        };
        let ruler = Ruler::<Utf16>::new(text);
        let times = self.times.into_iter().map(|time| time.given(&ruler)).collect::<Result<_, _>>()?;
        Ok(Options { order: self.order, times, ..options })
    }
}

impl AskedTime {
    fn given(self, ruler: &Ruler<Utf16>) -> Result<GivenTime, DateError> {
        let day = |day: Option<String>| day.map(|day| read_day(&day).ok_or_else(|| DateError::of(&day))).transpose();
        let days = Interval { earliest: day(self.earliest)?, latest: day(self.latest)? };
        let dated = days.earliest.is_some() || days.latest.is_some();
        let span = Span::new(ruler.byte(self.span.start), ruler.byte(self.span.end));
        Ok(GivenTime { span, days: dated.then_some(days) })
    }
}

/// Analyses `text`, with offsets in UTF-16 code units. `done` is called with the name of each stage of the work after
/// it.
///
/// Throws an `Error`, with the name and code of `DateError` where a day is none of the calendar.
#[wasm_bindgen(unchecked_return_type = "Analysis")]
pub fn analyze(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "Asked | null")] asked: JsValue,
    #[wasm_bindgen(unchecked_param_type = "((stage: string) => void) | null")] done: Option<Function>,
) -> Result<JsValue, JsValue> {
    let asked: Option<Asked> = serde_wasm_bindgen::from_value(asked)?;
    let options = asked.unwrap_or_default().options(text);
    let options = options.map_err(|error| thrown("DateError", "invalid-date", &error.to_string()))?;
    let clock = Clock::start();
    let analysis = analyze_observed::<Utf16>(text, &options, |stage| {
        clock.done(stage.name());
        if let Some(done) = &done {
            // Whoever watches must not stop the work.
            let _ = done.call1(&JsValue::NULL, &stage.name().into());
        }
    });
    let value = analysis.serialize(&Serializer::json_compatible())?;
    clock.done(Clock::OBJECTS);
    Ok(value)
}

/// `analysis` of `text`, with offsets in UTF-16 code units, in the form of that name: `csv`, `csv-timeline` or
/// `markdown`.
///
/// Throws an `Error` where there is no such form, or where `analysis` is none.
#[wasm_bindgen(js_name = exportAs)]
pub fn export_as(
    format: &str,
    #[wasm_bindgen(unchecked_param_type = "Analysis")] analysis: JsValue,
    text: &str,
) -> Result<String, JsValue> {
    let format = Format::named(format)
        .ok_or_else(|| thrown("FormatError", "unknown-format", &format!("There is no form “{format}”.")))?;
    let analysis: Analysis<Utf16> = serde_wasm_bindgen::from_value(analysis)?;
    Ok(export::write(format, &analysis, text))
}

/// A real `Error`, which a page can tell from others by its `name` or `code`.
fn thrown(name: &str, code: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    error.set_name(name);
    // Setting a property of a fresh object does not fail.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}

/// User Timing: a measure `saywhen:<stage>` for each stage, which browsers show beside their own.
///
/// Those of the analysis before are cleared, so that a long session does not fill the buffer. Without
/// a clock, or with one that refuses, the analysis goes on unmeasured.
struct Clock(Option<Performance>);

impl Clock {
    /// What comes after the stages: the result as objects of JavaScript.
    const OBJECTS: &str = "objects";
    const MARK: &str = "saywhen:since";

    fn start() -> Clock {
        let performance = PERFORMANCE.with(Option::clone);
        if let Some(performance) = &performance {
            for stage in Stage::ALL.map(Stage::name).into_iter().chain([Clock::OBJECTS]) {
                performance.clear_measures_with_measure_name(&format!("saywhen:{stage}"));
            }
            let _ = performance.mark(Clock::MARK);
        }
        Clock(performance)
    }

    /// Measures the time since the stage before, or the start.
    fn done(&self, stage: &str) {
        if let Some(performance) = &self.0 {
            let _ = performance.measure_with_start_mark(&format!("saywhen:{stage}"), Clock::MARK);
            performance.clear_marks_with_mark_name(Clock::MARK);
            let _ = performance.mark(Clock::MARK);
        }
    }
}

/// Says in the console where a panic came from. What it says is left out: it may quote the text.
#[wasm_bindgen(start)]
fn report_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
        console::error_1(&format!("saywhen: the analysis failed{place}").into());
    }));
}
