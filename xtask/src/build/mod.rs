//! The page in `dist/`: a plain folder with relative addresses, for any static host and any sub-path.
//!
//! The core is compiled ([`wasm`]), becomes a script ([`engine`]), and everything except
//! `index.html` moves into a folder that is named by its contents ([`site`]).

mod encode;
mod engine;
mod samples;
mod site;
pub mod wasm;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::paths;

/// Builds `dist/` and returns where it is.
pub fn build() -> Result<PathBuf> {
    let www = paths::root().join("www");
    let core = wasm::compile()?;
    let worker = fs::read_to_string(www.join("worker.js")).context("www/worker.js")?;
    let mut files = site::read(&www)?;
    files.insert("engine.js".into(), engine::worker(&core, &worker).into_bytes());
    files.insert("core.js".into(), engine::core(&core).into_bytes());
    files.insert("samples.js".into(), samples::module(&paths::root().join("tests/articles"))?.into_bytes());
    let index = fs::read_to_string(www.join("index.html")).context("www/index.html")?;
    let total: usize = index.len() + files.values().map(Vec::len).sum::<usize>();
    let folder = site::write(&index, files)?;
    println!("built dist/ with {folder}/: {} KB (core {} KB)", total / 1000, core.wasm.len() / 1000);
    Ok(paths::dist())
}
