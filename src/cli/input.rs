//! Where text comes from.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::PathBuf;

/// A file or standard input.
pub enum Input {
    /// Standard input.
    Standard,
    /// A file.
    File(PathBuf),
}

impl Input {
    /// What `name` names; `-` is standard input.
    pub fn named(name: OsString) -> Input {
        if name == "-" { Input::Standard } else { Input::File(PathBuf::from(name)) }
    }

    /// What to call it in a message.
    pub fn name(&self) -> String {
        match self {
            Input::Standard => "standard input".to_string(),
            Input::File(path) => path.display().to_string(),
        }
    }

    /// A reader on it.
    ///
    /// # Errors
    ///
    /// A sentence with its name where it cannot be opened.
    pub fn open(&self) -> Result<Box<dyn BufRead>, String> {
        match self {
            Input::Standard => {
                if io::stdin().is_terminal() {
                    eprintln!("saywhen: reading standard input; end it with Ctrl-D on a line of its own");
                }
                Ok(Box::new(io::stdin().lock()))
            }
            Input::File(path) => match File::open(path) {
                Ok(file) => Ok(Box::new(BufReader::new(file))),
                Err(error) => Err(self.cannot_read(&error)),
            },
        }
    }

    /// Its whole text.
    ///
    /// # Errors
    ///
    /// A sentence with its name, and with the line where it is no UTF-8.
    pub fn text(&self) -> Result<String, String> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes).map_err(|error| self.cannot_read(&error))?;
        String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + valid.iter().filter(|&&byte| byte == b'\n').count();
            format!("{}:{line}: not UTF-8 text; if it is an article, save it as UTF-8 first", self.name())
        })
    }

    /// The sentence for `error`.
    pub fn cannot_read(&self, error: &io::Error) -> String {
        format!("{}: cannot read it: {error}", self.name())
    }
}
