//! One file per command.

pub mod config;
pub mod demo;
pub mod doctor;
pub mod history;
pub mod keys;
pub mod policy;
pub mod run;
pub mod task;

use std::process::ExitCode;

/// What a command ends with.
pub type CommandResult = Result<ExitCode, Box<dyn std::error::Error + Send + Sync>>;

/// Writes a line of output; a closed pipe ends the command quietly.
pub fn say(line: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Writes a line to standard error: findings, and what is no part of a command's output.
pub fn tell(line: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
