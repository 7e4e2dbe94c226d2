//! The worker and the core, as two scripts.
//!
//! The page makes its worker from a `blob:` of the one. Such a worker inherits the page's content security policy,
//! which a worker from an address does not, and starting another after a trap asks nothing of the network. The core
//! comes as a script too: with both there the page has no request to make after it has loaded, and its policy can
//! forbid them all. It is a script of its own so that the page is there before it, and it is compiled beside the page.

use super::encode;
use super::wasm::Core;

/// The module `engine.js`: `export const workerSource`.
pub fn worker(core: &Core, worker: &str) -> String {
    // The glue reads `document`, which a worker has not, and nothing else of the page.
    let source = ["\"use strict\";", core.glue.trim(), worker.trim(), ""].join("\n");
    format!("export const workerSource = {};\n", encode::string(&source))
}

/// The module `core.js`: `export const core`, with a character for each byte.
pub fn core(core: &Core) -> String {
    format!("export const core = {};\n", encode::bytes(&core.wasm))
}
