//! The core as JavaScript sees it; the only file that knows JavaScript.
//!
//! A text crosses as UTF-8, in which a lone surrogate becomes one U+FFFD, so that offsets counted in
//! UTF-16 still fit the string that JavaScript holds. What comes back is the contract as plain objects,
//! typed in `contract.d.ts`.

use std::panic;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Error, Function, Reflect};
use web_sys::{Performance, console};

use crate::analysis::{Analysis, DateOrder};
use crate::export::{self, Format};
use crate::span::Utf16;
use crate::{Options, Stage, analyze_observed};

#[wasm_bindgen(typescript_custom_section)]
const CONTRACT: &str = include_str!("contract.d.ts");

#[wasm_bindgen]
extern "C" {
    /// There in windows and workers alike.
    #[wasm_bindgen(thread_local_v2, js_name = performance)]
    static PERFORMANCE: Option<Performance>;
}

/// Analyses `text`, with offsets in UTF-16 code units. `date` is the day it was written, `YYYY-MM-DD`, and `order`
/// how dates in figures are read, `day-first` or `month-first`; without them the text itself is asked. `done` is
/// called with the name of each stage of the work after it.
///
/// Throws an `Error` with the name and code of `DateError` where `date` is no day of the calendar, or of `OrderError`
/// where there is no such order.
#[wasm_bindgen(unchecked_return_type = "Analysis")]
pub fn analyze(
    text: &str,
    date: Option<String>,
    order: Option<String>,
    #[wasm_bindgen(unchecked_param_type = "((stage: string) => void) | null")] done: Option<Function>,
) -> Result<JsValue, JsValue> {
    let options = match date.filter(|date| !date.is_empty()) {
        Some(date) => Options::dated(&date).map_err(|error| thrown("DateError", "invalid-date", &error.to_string()))?,
        None => Options::default(),
    };
    let order = match order.as_deref() {
        Some("day-first") => Some(DateOrder::DayFirst),
        Some("month-first") => Some(DateOrder::MonthFirst),
        Some(other) => {
            return Err(thrown(
                "OrderError",
                "unknown-order",
                &format!("There is no order of day and month “{other}”."),
            ));
        }
        None => None,
    };
    let options = Options { order, ..options };
    let clock = Clock::start();
    let analysis = analyze_observed::<Utf16>(text, &options, |stage| {
        clock.done(name(stage));
        if let Some(done) = &done {
            // Whoever watches must not stop the work.
            let _ = done.call1(&JsValue::NULL, &name(stage).into());
        }
    });
    let value = analysis.serialize(&Serializer::json_compatible())?;
    clock.done("objects");
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

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Document => "document",
        Stage::Times => "times",
        Stage::Quotes => "quotes",
        Stage::Entities => "entities",
        Stage::Timeline => "timeline",
        Stage::Result => "result",
    }
}

/// User Timing: a measure `saywhen:<stage>` for each stage, which browsers show beside their own.
///
/// Those of the analysis before are cleared, so that a long session does not fill the buffer. Without
/// a clock, or with one that refuses, the analysis goes on unmeasured.
struct Clock(Option<Performance>);

impl Clock {
    const STAGES: [&str; 7] = ["document", "times", "quotes", "entities", "timeline", "result", "objects"];
    const MARK: &str = "saywhen:since";

    fn start() -> Clock {
        let performance = PERFORMANCE.with(Option::clone);
        if let Some(performance) = &performance {
            for stage in Clock::STAGES {
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
