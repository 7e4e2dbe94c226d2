//! Speed beside others and size on the wire, and the change against what was accepted before.
//!
//! Speeds differ from machine to machine and from hour to hour; what is kept is ratios within one run.

mod articles;
mod baseline;

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::tools::Tools;
use crate::{build, shell};
use articles::{Input, STEPS};
use baseline::{Baseline, Kept, Limit};

/// Measures, prints, and compares.
pub fn bench(arguments: &[String]) -> Result<()> {
    let accept = arguments.first().is_some_and(|argument| argument == "--accept");
    shell::no_more(&arguments[usize::from(accept)..])?;
    let tools = Tools::find()?;
    tools.install()?;
    build::build()?;
    let before = Baseline::read()?;
    let mut now = Kept::default();

    let input = Input::read()?;
    println!("\n{}", input.description);
    let (native, wasm) = measure(&tools, &input.json)?;
    speeds(&input, &native, &wasm, &mut now)?;
    growth(&native, &wasm, &mut now)?;
    feel(&ask(&mut tools.script("page.mjs"), &input.json)?)?;
    sizes(&ask(&mut tools.script("sizes.mjs"), "")?, &mut now)?;

    if accept {
        now.write()?;
        println!("\nbenches/baseline.json is rewritten");
        return Ok(());
    }
    before.compare(&now);
    Ok(())
}

/// How often native, wasm and chrono-node are measured in turn. Where others use the machine as well, its speed changes by a
/// quarter within minutes; what takes least is disturbed least, and each is to have had the same hour.
const ROUNDS: usize = 3;

/// The times native, and those of wasm and chrono-node.
fn measure(tools: &Tools, input: &str) -> Result<(Value, Value)> {
    let cargo = ["bench", "--quiet", "--package", "saywhen", "--features", "cli", "--bench", "throughput"];
    let (mut native, mut wasm) = (Value::Null, Value::Null);
    for _ in 0..ROUNDS {
        native = quickest(native, ask(&mut shell::cargo(cargo), input)?);
        wasm = quickest(wasm, ask(&mut tools.script("browser.mjs"), input)?);
    }
    Ok((native, wasm))
}

/// Of each time the lesser of two measurements.
fn quickest(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            let lesser = |(name, time)| {
                let before = one.remove(&name).unwrap_or_default();
                (name, quickest(before, time))
            };
            other.into_iter().map(lesser).collect()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.into_iter().zip(other).map(|(one, other)| quickest(one, other)).collect()
        }
        (one, other) if one.as_f64() <= other.as_f64() && one.is_number() => one,
        (_, other) => other,
    }
}

/// What `command` answers to `input`.
fn ask(command: &mut Command, input: &str) -> Result<Value> {
    let shown = shell::shown(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {shown}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        // One that does not read its input says more by its exit status.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "{shown} failed ({})", output.status);
    serde_json::from_slice(&output.stdout).with_context(|| format!("{shown} printed no JSON"))
}

fn number(value: &Value, what: &str) -> Result<f64> {
    value.as_f64().with_context(|| format!("the measurement has no {what}"))
}

fn speeds(input: &Input, native: &Value, wasm: &Value, now: &mut Kept) -> Result<()> {
    let [n, w] = [number(&native["seconds"], "seconds")?, number(&wasm["seconds"], "seconds")?];
    let c = number(&wasm["chrono"], "chrono")?;
    println!("\nspeed in MB of text a second, one thread, the best of several passes in three rounds");
    let whole = ["the whole pipeline, native", "the whole pipeline, wasm, headless Chromium"];
    for (name, seconds) in [(whole[0], n), (whole[1], w), ("chrono-node, dates only, Node.js", c)] {
        println!("  {name:44} {:8.2}", input.bytes as f64 / 1e6 / seconds);
    }
    println!("\nmilliseconds for one article of {} bytes, once warm; a frame of the screen has 16", input.frame);
    for (name, measured) in [(whole[0], native), (whole[1], wasm)] {
        println!("  {name:44} {:8.2}", 1e3 * number(&measured["frame"], "frame")?);
    }
    now.add("speed: wasm / native", n / w, Limit::AtLeast(0.8));
    now.add("speed: native / chrono-node", c / n, Limit::AtLeast(0.8));
    now.add("speed: wasm / chrono-node", c / w, Limit::AtLeast(0.8));

    println!("\n{:34} {:>8} {:>8}", "share of time by stage, in %", "native", "wasm");
    for stage in ["document", "times", "quotes", "entities", "timeline", "result", "objects"] {
        let [n, w] = [(native, n), (wasm, w)]
            .map(|(measured, all)| measured["stages"][stage].as_f64().map(|seconds| 100.0 * seconds / all))
            .map(|share| share.map_or(String::new(), |share| format!("{share:.1}")));
        println!("  {stage:32} {n:>8} {w:>8}");
    }
    Ok(())
}

/// How time grows with the text: 1.00 is in proportion.
fn growth(native: &Value, wasm: &Value, now: &mut Kept) -> Result<()> {
    println!("\n{:34} {:>8} {:>8}", "time per byte of a longer text", "native", "wasm");
    for (index, step) in STEPS.iter().enumerate() {
        let [n, w] = [native, wasm].map(|measured| -> Result<f64> {
            let one = number(&measured["growth"][0], "growth")?;
            Ok(number(&measured["growth"][index], "growth")? / one / *step as f64)
        });
        let (n, w) = (n?, w?);
        println!("  {:32} {n:8.2} {w:8.2}", format!("{step} times"));
        if index + 1 == STEPS.len() {
            now.add(&format!("growth: native, {step} times"), n, Limit::AtMost(1.25));
            now.add(&format!("growth: wasm, {step} times"), w, Limit::AtMost(1.25));
        }
    }
    Ok(())
}

/// How the page feels. A machine that does something else as well makes these much worse, so none of them is kept.
fn feel(page: &Value) -> Result<()> {
    println!("\nthe page in headless Chromium, in milliseconds, the best of several");
    for (name, key) in [
        ("from the navigation to the first quote", "cold"),
        ("longest task while one types in a megabyte", "longest"),
        ("slowest key meanwhile", "keys"),
    ] {
        println!("  {name:44} {:8.0}", number(&page[key], key)?);
    }
    Ok(())
}

fn sizes(sizes: &Value, now: &mut Kept) -> Result<()> {
    println!("\n{:34} {:>8} {:>8}", "bytes on the wire", "raw", "brotli");
    let mut all = [0.0, 0.0];
    for (name, size) in sizes.as_object().context("no sizes")? {
        let [raw, brotli] = [number(&size["raw"], "raw")?, number(&size["brotli"], "brotli")?];
        println!("  {name:32} {raw:8} {brotli:8}");
        all = [all[0] + raw, all[1] + brotli];
        now.add(&format!("bytes, brotli: {name}"), brotli, Limit::AtMost(1.03));
    }
    println!("  {:32} {:8} {:8}", "all", all[0], all[1]);
    now.add("bytes, brotli: all", all[1], Limit::AtMost(1.03));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn of_each_time_the_lesser_counts() {
        let (one, other) =
            (json!({"a": 1.0, "b": {"c": 4.0}, "d": [1.0, 2.0]}), json!({"a": 0.5, "b": {"c": 5.0}, "d": [3.0, 1.0]}));
        assert_eq!(quickest(one.clone(), other), json!({"a": 0.5, "b": {"c": 4.0}, "d": [1.0, 1.0]}));
        assert_eq!(quickest(Value::Null, one.clone()), one);
    }
}
