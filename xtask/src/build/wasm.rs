//! The core compiled to WebAssembly, with the script that speaks to it.

use std::path::PathBuf;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{paths, shell};

/// The name of the target.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The compiled core.
pub struct Core {
    /// The module.
    pub wasm: Vec<u8>,
    /// A classic script that declares the global `wasm_bindgen`.
    pub glue: String,
}

/// Compiles the core for the browser.
pub fn compile() -> Result<Core> {
    ensure_target()?;
    let mut cargo = shell::cargo(["build", "--quiet", "--lib", "--profile", "web", "--target", TARGET]);
    shell::run(cargo.env("CARGO_ENCODED_RUSTFLAGS", remapped()))?;
    let compiled = paths::target().join(TARGET).join("web/saywhen.wasm");
    let mut output = Bindgen::new()
        .input_path(&compiled)
        .no_modules(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen")?;
    let glue = output.js().to_string();
    Ok(Core { wasm: output.wasm_mut().emit_wasm(), glue })
}

/// Fetches the target's standard library where rustup keeps the toolchain and has not got it yet.
pub fn ensure_target() -> Result<()> {
    let library = || -> Result<PathBuf> {
        let printed = shell::command("rustc", ["--print", "target-libdir", "--target", TARGET]).output()?;
        Ok(PathBuf::from(String::from_utf8(printed.stdout)?.trim()))
    };
    if library().is_ok_and(|library| library.is_dir()) {
        return Ok(());
    }
    shell::run(&mut shell::command("rustup", ["target", "add", TARGET]))
        .with_context(|| format!("the Rust target {TARGET} is missing and cannot be fetched"))
}

/// Flags that keep this machine's folders out of the module, and so make it the same on every machine.
fn remapped() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let user = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo = home.or_else(|| user.map(|user| user.join(".cargo")));
    let sources = cargo.map(|cargo| cargo.join("registry/src"));
    let registries = sources.and_then(|sources| std::fs::read_dir(sources).ok()).into_iter().flatten().flatten();
    let folders = registries.map(|entry| entry.path()).chain([paths::root()]);
    let flags = folders.map(|folder| format!("--remap-path-prefix={}=.", folder.display()));
    flags.collect::<Vec<_>>().join("\u{1f}")
}
