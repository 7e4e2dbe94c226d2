//! What the tests in a browser need: Node.js, its packages, and Chromium.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::{paths, shell};

/// The programs, found.
pub struct Tools {
    node: PathBuf,
    npm: PathBuf,
    chromium: PathBuf,
}

impl Tools {
    /// Finds them; installs Chromium where there is none and that is allowed.
    pub fn find() -> Result<Tools> {
        let (Some(node), Some(npm)) = (shell::find("node"), shell::find("npm")) else {
            bail!(
                "the browser tests need Node.js 20 or later with npm, and it is not on the PATH; \
                 the Rust tests alone run by: cargo test --workspace --features cli"
            );
        };
        Ok(Tools { node, npm, chromium: chromium()? })
    }

    /// Installs the packages of `tests/browser`, as locked, unless they are there.
    pub fn install(&self) -> Result<()> {
        let folder = folder();
        let written = |file: &Path| fs::metadata(file).and_then(|metadata| metadata.modified()).ok();
        let installed = written(&folder.join("node_modules/.package-lock.json"));
        if installed.is_some() && installed >= written(&folder.join("package-lock.json")) {
            return Ok(());
        }
        let mut npm = shell::command(&self.npm, ["ci", "--no-audit", "--no-fund"]);
        shell::run(npm.current_dir(folder)).context("the packages of tests/browser cannot be installed")
    }

    /// Checks the types of the page's scripts and of the tests' own.
    pub fn check_types(&self) -> Result<()> {
        for project in [paths::root().join("www/tsconfig.json"), folder().join("tsconfig.json")] {
            let compiler = Path::new("node_modules/typescript/bin/tsc");
            let mut tsc = shell::command(&self.node, [compiler, Path::new("--project"), &project]);
            shell::run(tsc.current_dir(folder()))?;
        }
        Ok(())
    }

    /// The tests, in the format whose summary can be counted.
    pub fn tests(&self) -> Command {
        let mut node = shell::command(&self.node, ["--test", "--test-reporter=tap"]);
        node.current_dir(folder()).env("CHROMIUM", &self.chromium);
        node
    }

    /// A script of `benches/`.
    pub fn script(&self, name: &str) -> Command {
        let mut node = shell::command(&self.node, [paths::root().join("benches").join(name)]);
        node.env("CHROMIUM", &self.chromium);
        node
    }
}

fn folder() -> PathBuf {
    paths::root().join("tests/browser")
}

fn chromium() -> Result<PathBuf> {
    if let Some(given) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if !given.is_file() {
            bail!("CHROMIUM names {}, and there is no such file", given.display());
        }
        return Ok(given);
    }
    let found = || ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(shell::find);
    if let Some(chromium) = found() {
        return Ok(chromium);
    }
    if shell::find("apt-get").is_none() || !is_root() {
        bail!(
            "the browser tests need Chromium: none of chromium, chromium-browser and google-chrome is on the PATH; \
             install one, or name it in the variable CHROMIUM"
        );
    }
    println!("there is no Chromium; installing Debian's");
    let apt = |arguments: &[&str]| {
        let mut apt = shell::command("apt-get", arguments);
        shell::run(apt.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()))
    };
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends", "chromium"])?;
    found().context("apt-get installed chromium, and it is still not on the PATH")
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}
