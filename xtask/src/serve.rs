//! `dist/` on this machine: a small server for trying the page out.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{build, shell};

const PORT: u16 = 8017;

/// What may be asked of `cargo xtask serve`.
struct Wish {
    port: Option<u16>,
    open: bool,
}

/// Builds the page and serves it until it is interrupted.
pub fn serve(arguments: &[String]) -> Result<()> {
    let wish = read(arguments)?;
    let dist = build::build()?;
    let listener = listen(wish.port)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let server = Server::from_listener(listener, None).map_err(|error| anyhow::anyhow!(error))?;
    println!("saywhen is at {address} (Ctrl+C ends it)");
    if wish.open {
        open(&address);
    }
    std::thread::scope(|scope| {
        for request in server.incoming_requests() {
            let dist = &dist;
            // Each by itself: a browser may leave one file half read and wait for another. One that hangs up in the middle
            // is no failure of the server.
            scope.spawn(move || drop(answer(request, dist)));
        }
    });
    Ok(())
}

fn read(arguments: &[String]) -> Result<Wish> {
    let mut wish = Wish { port: None, open: true };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--no-open" => wish.open = false,
            "--port" => {
                let port = rest.next().context("--port wants a number")?;
                wish.port = Some(port.parse().with_context(|| format!("“{port}” is no port"))?);
            }
            other => bail!("serve knows no “{other}”"),
        }
    }
    Ok(wish)
}

/// The port asked for or the usual one; where that is taken, any that is free.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let here = Ipv4Addr::LOCALHOST;
    let asked = port.unwrap_or(PORT);
    TcpListener::bind((here, asked)).or_else(|error| {
        println!("port {asked} cannot be used ({error}); another is taken");
        TcpListener::bind((here, 0)).context("no port is free")
    })
}

fn answer(request: Request, dist: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("Only GET and HEAD.\n").with_status_code(405));
    }
    match file(dist, request.url()).and_then(|path| Some((File::open(&path).ok()?, path))) {
        Some((file, path)) => {
            let mut response = Response::from_file(file);
            for (name, value) in [
                ("Content-Type", content_type(&path)),
                ("Cache-Control", "no-cache"),
                ("X-Content-Type-Options", "nosniff"),
            ] {
                if let Ok(header) = Header::from_bytes(name, value) {
                    response.add_header(header);
                }
            }
            request.respond(response)
        }
        None => request.respond(Response::from_string("There is no such file.\n").with_status_code(404)),
    }
}

/// The file that `url` names in `dist`. Nothing outside it has a name: of a path only plain parts count.
fn file(dist: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let plain = |part: &str| {
        let named = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        named && !part.starts_with('.')
    };
    let mut file = dist.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if !plain(part) {
            return None;
        }
        file.push(part);
    }
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    file.is_file().then_some(file)
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Opens `address` in a browser, where there is a screen and one of the usual openers.
fn open(address: &str) {
    let screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    let opener = match std::env::consts::OS {
        "macos" => Some(vec!["open"]),
        "windows" => Some(vec!["cmd", "/C", "start", ""]),
        _ if screen => Some(vec!["xdg-open"]),
        _ => None,
    };
    let Some([program, arguments @ ..]) = opener.as_deref() else { return };
    if shell::find(program).is_some() {
        let mut command = Command::new(program);
        let _ = command.args(arguments).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_folder_have_a_name() {
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        for (url, found) in [
            ("/Cargo.toml", true),
            ("/Cargo.toml?x=1", true),
            ("/src/main.rs", true),
            ("/src//main.rs", true),
            ("/", false),
            ("/src", false),
            ("/missing", false),
            ("/../Cargo.toml", false),
            ("/src/../Cargo.toml", false),
            ("/%2e%2e/Cargo.toml", false),
            ("/..\\Cargo.toml", false),
            ("//etc/passwd", false),
            ("Cargo.toml", false),
        ] {
            assert_eq!(file(&here, url).is_some(), found, "{url}");
        }
    }
}
