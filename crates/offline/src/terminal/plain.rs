//! Line by line: for small terminals, screen readers and scripts. Reads and writes what it is given, and asks the
//! terminal not to show a password where there is one.

use std::io::{self, BufRead, Write};

use domain::secret::Secret;
use rustix::termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use crate::face::{Away, Face};

/// The most bytes of a line.
const LINE_BYTES_MAX: u64 = 4_096;
/// Ctrl-C and Ctrl-D, where the terminal does not act on them itself.
const GIVING_UP: [char; 2] = ['\u{3}', '\u{4}'];

/// Lines in, lines out.
pub struct Plain<R, W> {
    read: R,
    write: W,
}

impl<R: BufRead, W: Write> Plain<R, W> {
    /// Between `read` and `write`.
    pub const fn new(read: R, write: W) -> Self {
        Self { read, write }
    }

    fn print(&mut self, text: &str, end: &str) -> Result<(), Away> {
        write!(self.write, "{text}{end}").and_then(|()| self.write.flush()).map_err(|_| Away)
    }

    /// Without its end of line. The end of the input is somebody who left.
    fn line(&mut self) -> Result<Zeroizing<String>, Away> {
        let mut line = Zeroizing::new(String::new());
        let mut limited = io::Read::take(&mut self.read, LINE_BYTES_MAX);
        match limited.read_line(&mut line) {
            Ok(0) | Err(_) => return Err(Away),
            Ok(_) => {}
        }
        if line.contains(GIVING_UP) {
            return Err(Away);
        }
        let length = line.trim_end_matches(['\r', '\n']).len();
        line.truncate(length);
        Ok(line)
    }
}

/// Keeps the terminal from showing what is typed until it is dropped. Ctrl-C comes as a character meanwhile: a
/// program that it ended would leave the terminal mute.
struct Mute {
    before: Option<Termios>,
}

impl Mute {
    fn begin() -> Self {
        let stdin = rustix::stdio::stdin();
        if !isatty(stdin) {
            return Self { before: None };
        }
        let Ok(before) = tcgetattr(stdin) else { return Self { before: None } };
        let mut mute = before.clone();
        mute.local_modes.remove(LocalModes::ECHO | LocalModes::ISIG);
        let is_mute = tcsetattr(stdin, OptionalActions::Flush, &mute).is_ok();
        Self { before: is_mute.then_some(before) }
    }
}

impl Drop for Mute {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            // Nothing can be done where the terminal is gone.
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
        }
    }
}

impl<R: BufRead, W: Write> Face for Plain<R, W> {
    fn page(&mut self, title: &str) -> Result<(), Away> {
        let line = "-".repeat(super::columns(title));
        self.print(&format!("\n{title}\n{line}"), "\n")
    }

    fn say(&mut self, text: &str) -> Result<(), Away> {
        self.print(text, "\n")
    }

    fn complain(&mut self, text: &str) -> Result<(), Away> {
        self.print(&format!("* {text}"), "\n")
    }

    fn ask(&mut self, question: &str, known: &str) -> Result<String, Away> {
        let known_text = if known.is_empty() { String::new() } else { format!(" [{known}]") };
        self.print(&format!("{question}{known_text}: "), "")?;
        let typed = self.line()?;
        Ok(if typed.trim().is_empty() { known.to_owned() } else { typed.to_string() })
    }

    fn ask_secret(&mut self, question: &str) -> Result<Secret, Away> {
        self.print(&format!("{question}: "), "")?;
        let mute = Mute::begin();
        let typed = self.line();
        let was_mute = mute.before.is_some();
        drop(mute);
        if was_mute {
            self.print("", "\n")?;
        }
        typed.map(|typed| Secret::new(typed.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_taken_with_an_empty_line_and_the_end_is_a_cancel() {
        let mut shown = Vec::new();
        let mut face = Plain::new(&b"\nbob\r\nx\x03\n"[..], &mut shown);
        assert_eq!(face.ask("Name", "ana"), Ok("ana".to_owned()));
        assert_eq!(face.ask("Name", "ana"), Ok("bob".to_owned()));
        assert_eq!(face.ask("Name", ""), Err(Away));
        assert!(face.ask_secret("Password").is_err());
        assert!(String::from_utf8(shown).unwrap().starts_with("Name [ana]: "));
    }
}
