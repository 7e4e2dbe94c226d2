//! What the tests in browsers need: Node.js, its packages, Chromium, and Firefox if there is one.

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
    /// Its tests are skipped where it is missing.
    firefox: Option<PathBuf>,
}

impl Tools {
    /// Finds them; installs the browsers where they are missing and that is allowed.
    pub fn find() -> Result<Tools> {
        let (Some(node), Some(npm)) = (shell::find("node"), shell::find("npm")) else {
            bail!(
                "the browser tests need Node.js 20 or later with npm, and it is not on the PATH; \
                 the Rust tests alone run by: cargo test --workspace --features cli"
            );
        };
        let Some(chromium) = CHROMIUM.find()? else {
            bail!(
                "the browser tests need Chromium: none of {} is on the PATH; install one, or name it in the variable CHROMIUM",
                CHROMIUM.programs.join(", ")
            );
        };
        let firefox = FIREFOX.find()?;
        if firefox.is_none() {
            println!("there is no Firefox: its tests are skipped; install it, or name it in the variable FIREFOX");
        }
        Ok(Tools { node, npm, chromium, firefox })
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
        if let Some(firefox) = &self.firefox {
            node.env("FIREFOX", firefox);
        }
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

/// A browser: how its program may be called, the variable that names another, and Debian's package.
struct Browser {
    name: &'static str,
    variable: &'static str,
    programs: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome"],
    package: "chromium",
};
const FIREFOX: Browser =
    Browser { name: "Firefox", variable: "FIREFOX", programs: &["firefox", "firefox-esr"], package: "firefox-esr" };

impl Browser {
    /// The program, installed where that is allowed; `None` where it is missing and cannot be.
    fn find(&self) -> Result<Option<PathBuf>> {
        if let Some(given) = std::env::var_os(self.variable).map(PathBuf::from) {
            if !given.is_file() {
                bail!("{} names {}, and there is no such file", self.variable, given.display());
            }
            return Ok(Some(given));
        }
        let found = || self.programs.iter().copied().find_map(shell::find);
        if let Some(program) = found() {
            return Ok(Some(program));
        }
        if shell::find("apt-get").is_none() || !is_root() {
            return Ok(None);
        }
        println!("there is no {}; installing Debian's", self.name);
        let apt = |arguments: &[&str]| {
            let mut apt = shell::command("apt-get", arguments);
            shell::run(apt.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()))
        };
        apt(&["update"])?;
        apt(&["install", "--yes", "--no-install-recommends", self.package])?;
        let program =
            found().with_context(|| format!("apt-get installed {}, and it is still not on the PATH", self.package))?;
        Ok(Some(program))
    }
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}
