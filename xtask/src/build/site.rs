//! The files of the page, and the folder they go to.
//!
//! Everything except `index.html` lies in `assets-<hash of everything>`, so that a browser which keeps
//! old files never mixes those of two deployments.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::paths;

/// Files by their path below the assets folder, with `/` between.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of `www/assets`, without declarations of types.
pub fn read(www: &Path) -> Result<Files> {
    let mut files = Files::new();
    collect(&www.join("assets"), "", &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{}", folder.display()))? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else if !name.ends_with(".d.ts") {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Writes `dist/` anew and returns the name of its assets folder.
pub fn write(index: &str, files: &Files) -> Result<String> {
    ensure!(index.contains("./assets/"), "www/index.html names nothing in ./assets/");
    let folder = format!("assets-{:016x}", hash(files));
    let dist = paths::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).context("dist/")?;
    }
    for (name, contents) in files {
        let file = dist.join(&folder).join(name);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, contents)?;
    }
    fs::write(dist.join("index.html"), index.replace("./assets/", &format!("./{folder}/")))?;
    Ok(folder)
}

/// FNV-1a over names and contents.
fn hash(files: &Files) -> u64 {
    let parts = files.iter().flat_map(|(name, contents)| [name.as_bytes(), &[0], contents, &[0]]);
    parts.flatten().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
