//! `reclave keys`: the realm's key file.

use std::{
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use vault::{KeyRing, OsEntropy};

use super::{CommandResult, say};

/// What to do with keys.
#[derive(Subcommand)]
pub enum Command {
    /// Make a key file. Every instance of the realm needs the same one; without it nothing that was sealed
    /// or hashed can be used any more, so keep a copy in a safe place.
    New {
        /// The file to make (mode 0600); an existing one is never overwritten.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// Runs the command.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn run(command: &Command) -> CommandResult {
    let Command::New { file } = command;
    create(file)?;
    say(&format!("{}: a new key, readable by this account only.", file.display()));
    Ok(ExitCode::SUCCESS)
}

/// Makes a key file that only its owner can read.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn create(file: &Path) -> Result<(), String> {
    let name = file.display();
    let mut handle = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .map_err(|error| format!("{name}: {error}. Nothing was written."))?;
    let text = KeyRing::generate(&OsEntropy).to_toml();
    handle
        .write_all(text.expose().as_bytes())
        .and_then(|()| handle.sync_all())
        .map_err(|error| format!("{name}: {error}"))
}

/// Why a key file cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("key_file = `{name}`: {detail}. {fix}")]
pub struct KeyFileError {
    /// Which file.
    pub name: String,
    /// What is wrong with it.
    pub detail: String,
    /// What to do.
    pub fix: String,
}

/// Reads a key file.
///
/// # Errors
/// When it is missing, readable by others, or no key file.
pub fn read(file: &Path) -> Result<KeyRing, KeyFileError> {
    use std::os::unix::fs::PermissionsExt;
    let name = file.display().to_string();
    let wrong = |detail: &dyn std::fmt::Display, fix: String| KeyFileError {
        name: name.clone(),
        detail: detail.to_string(),
        fix,
    };
    let absent = |error| {
        let fix = format!("Make one with `reclave keys new {name}`, or copy it from another instance.");
        wrong(&error, fix)
    };
    let metadata = std::fs::metadata(file).map_err(absent)?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(wrong(&"others can read it", format!("Run `chmod 600 {name}`.")));
    }
    let unread = |error| wrong(&error, "Let the account that runs Reclave read it.".to_owned());
    let text = std::fs::read_to_string(file).map_err(unread)?;
    KeyRing::from_toml(&text).map_err(|error| {
        wrong(&error, "Bring the file back from its safe copy, or from another instance.".to_owned())
    })
}
