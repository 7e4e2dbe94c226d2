//! What the learned weights cost on the wire.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::{paths, shell};

/// How many bytes they may take as brotli.
const MOST: usize = 400_000;

/// Prints how large each file of weights is, and all of them as brotli where Node.js is there to tell.
pub fn print() -> Result<()> {
    let folder = paths::root().join("src/model");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "bin") {
            files.push(path);
        }
    }
    files.sort();
    let raw: u64 = files.iter().filter_map(|file| fs::metadata(file).ok()).map(|metadata| metadata.len()).sum();
    let Some(node) = shell::find("node") else {
        println!("\nLearned weights: {raw} bytes; Node.js, which would tell their size as brotli, is not on the PATH");
        return Ok(());
    };
    let script = "const { readFileSync } = require('node:fs'); const { brotliCompressSync } = require('node:zlib'); \
                  console.log(process.argv.slice(1).reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0));";
    let output = shell::command(node, ["-e", script]).args(&files).output()?;
    ensure!(output.status.success(), "node failed: {}", String::from_utf8_lossy(&output.stderr));
    let brotli: usize = String::from_utf8_lossy(&output.stdout).trim().parse().context("node printed no size")?;
    println!("\nLearned weights: {raw} bytes, as brotli {brotli} (at most {MOST})");
    Ok(())
}
