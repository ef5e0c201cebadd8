//! The commands, each a few lines over the library.

pub mod enroll;
pub mod report;
pub mod reset;
pub mod serve;
pub mod status;

use std::io::{Write as _, stderr, stdout};

use crate::Failure;

/// Writes a line to standard output. A reader that went away is none of our business.
pub fn say(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}

/// Writes a line to standard error.
pub fn complain(text: &str) {
    let _ = writeln!(stderr(), "reclave-offline: {text}");
}

/// A failure with words of its own.
pub fn failure(text: impl Into<String>) -> Failure {
    Failure { text: text.into(), code: 1 }
}

/// Fails for everybody but root: key and cache are root's.
pub fn check_root(command: &str) -> Result<(), Failure> {
    if offline::system::uid() == 0 {
        return Ok(());
    }
    Err(failure(format!("`{command}` needs root, who alone may read this computer's key")))
}

/// The language of the environment, as the C library would find it.
pub fn environment_locale() -> String {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let found = names.iter().filter_map(std::env::var_os).find(|value| !value.is_empty());
    found.and_then(|value| value.into_string().ok()).unwrap_or_default()
}

/// Whether the terminal is the console of Linux, which has 512 letters at most.
pub fn is_console() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "linux")
}
