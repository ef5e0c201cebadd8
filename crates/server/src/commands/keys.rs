//! `reclave keys`: the realm's key file.

use std::{
    fs,
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use domain::secret::Secret;
use vault::{KeyRing, OsEntropy};

use super::{CommandResult, say};
use crate::{
    keys::{Token, TokenSettings},
    settings::Settings,
};

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
    /// Make the AES key in the token that [token] of the settings names. It never leaves the token.
    Token {
        /// The settings.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Seal a key file by the token that [token] of the settings names; the file itself stays as it is. Bring it to
    /// a safe place once the sealed one works.
    Seal {
        /// The key file in the clear.
        #[arg(value_name = "FROM")]
        from: PathBuf,
        /// The sealed file to make (mode 0600); an existing one is never overwritten.
        #[arg(value_name = "TO")]
        to: PathBuf,
        /// The settings.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

/// Runs the command.
///
/// # Errors
/// When a file exists, or cannot be read or written, or the token refuses.
pub fn run(command: &Command) -> CommandResult {
    match command {
        Command::New { file } => {
            create(file)?;
            say(&format!("{}: a new key, readable by this account only.", file.display()));
        }
        Command::Token { config } => {
            let settings = token(config)?;
            Token::open(&settings)?.make_key()?;
            say(&format!("{}: a new AES key in the token {}.", settings.key, settings.label));
        }
        Command::Seal { from, to, config } => {
            let settings = token(config)?;
            let text = fs::read_to_string(from).map(Secret::new);
            let text = text.map_err(|error| format!("{}: {error}", from.display()))?;
            KeyRing::from_toml(text.expose()).map_err(|error| format!("{}: {error}", from.display()))?;
            let sealed = Token::open(&settings)?.seal(&text, &OsEntropy)?;
            write_new(to, &sealed)?;
            say(&format!("{}: sealed by {} of the token {}.", to.display(), settings.key, settings.label));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn token(config: &Path) -> Result<TokenSettings, Box<dyn std::error::Error + Send + Sync>> {
    let settings = Settings::read(config)?;
    let missing = || format!("{}: there is no [token] with module, label and pin.", config.display());
    settings.token.ok_or_else(|| missing().into())
}

/// Makes a key file that only its owner can read.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn create(file: &Path) -> Result<(), String> {
    write_new(file, KeyRing::generate(&OsEntropy).to_toml().expose())
}

fn write_new(file: &Path, text: &str) -> Result<(), String> {
    let name = file.display();
    let mut handle = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .map_err(|error| format!("{name}: {error}. Nothing was written."))?;
    handle
        .write_all(text.as_bytes())
        .and_then(|()| handle.sync_all())
        .map_err(|error| format!("{name}: {error}"))
}
