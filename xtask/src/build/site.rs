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
pub fn write(index: &str, mut files: Files) -> Result<String> {
    ensure!(index.contains("./assets/"), "www/index.html names nothing in ./assets/");
    let index = with_one_style_sheet(index, &mut files)?;
    let folder = format!("assets-{:016x}", hash(&files));
    let dist = paths::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).context("dist/")?;
    }
    for (name, contents) in &files {
        let file = dist.join(&folder).join(name);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, contents)?;
    }
    let index = preloading(&index, &files).replace("./assets/", &format!("./{folder}/"));
    fs::write(dist.join("index.html"), index)?;
    Ok(folder)
}

/// All that is seen of a page waits for its style sheets, so they go as one: those of `index` that are not for one medium
/// only, in their order.
fn with_one_style_sheet(index: &str, files: &mut Files) -> Result<String> {
    const LINK: &str = "<link rel=\"stylesheet\" href=\"./assets/";
    const ONE: &str = "page.css";
    let (mut lines, mut sheet) = (Vec::new(), Vec::new());
    for line in index.lines() {
        let name = line.strip_prefix(LINK).and_then(|rest| rest.strip_suffix("\">"));
        let Some(name) = name.filter(|name| !name.contains('"')) else {
            lines.push(line.to_owned());
            continue;
        };
        if sheet.is_empty() {
            lines.push(format!("{LINK}{ONE}\">"));
        }
        sheet.extend(files.remove(name).with_context(|| format!("www/index.html names {name}, which is not there"))?);
    }
    ensure!(!sheet.is_empty(), "www/index.html names no style sheet");
    files.insert(ONE.into(), sheet);
    Ok(lines.join("\n") + "\n")
}

/// The core, which everything else goes before.
const LAST: &str = "core.js";
/// What stands in the page by itself and is no module.
const CLASSIC: [&str; 2] = ["theme.js", "old.js"];

/// `index` with a link to every module before the first script of that kind, so that a browser asks for all of them at
/// once, and not for each when it has read the one that names it.
fn preloading(index: &str, files: &Files) -> String {
    let modules = files.keys().filter(|name| name.ends_with(".js") && !CLASSIC.contains(&name.as_str()));
    let (last, first): (Vec<&String>, Vec<&String>) = modules.partition(|name| *name == LAST);
    let links: String = first
        .into_iter()
        .chain(last)
        .map(|name| format!("<link rel=\"modulepreload\" href=\"./assets/{name}\">\n"))
        .collect();
    index.replacen("<script type=\"module\"", &format!("{links}<script type=\"module\""), 1)
}

/// FNV-1a over names and contents.
fn hash(files: &Files) -> u64 {
    let parts = files.iter().flat_map(|(name, contents)| [name.as_bytes(), &[0], contents, &[0]]);
    parts.flatten().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
