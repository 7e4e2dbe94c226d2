//! `engine.js`: the worker and the core in one string.
//!
//! The page makes its worker from a `blob:` of this string. Such a worker inherits the page's content
//! security policy, which a worker from an address does not, and starting another after a trap asks
//! nothing of the network. With the core inside it, the page has no request to make after it has loaded,
//! and its policy can forbid them all.

use super::encode;
use super::wasm::Core;

/// The module: `export const workerSource`.
pub fn module(core: &Core, worker: &str) -> String {
    let source = [
        "\"use strict\";",
        &encode::script("WASM_BYTES", &core.wasm),
        // It reads `document`, which a worker has not, and nothing else of the page.
        core.glue.trim(),
        worker.trim(),
        "",
    ]
    .join("\n");
    format!("export const workerSource = {};\n", encode::string(&source))
}
