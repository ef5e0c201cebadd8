//! The realm's keys: where the settings say that they are, and reading them from there. They are in the clear,
//! readable by this account only, or sealed by a key that never leaves a token.

mod token;

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use domain::secret::Secret;
use vault::KeyRing;

pub use token::{Token, TokenSettings};

use crate::{secrets, settings::Settings};

/// Where the text of a key file is, by the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file that only this account can read.
    File(PathBuf),
    /// A variable of the environment.
    Environment(String),
    /// A credential of systemd.
    Credential(String),
}

impl Place {
    /// What the settings say.
    ///
    /// # Errors
    /// When they name none, or more than one.
    pub fn of(settings: &Settings) -> Result<Self, KeyError> {
        let file = settings.key_file.clone().map(Self::File);
        let variable = settings.key_env.clone().map(Self::Environment);
        let credential = settings.key_credential.clone().map(Self::Credential);
        let mut places = [file, variable, credential].into_iter().flatten();
        match (places.next(), places.next()) {
            (Some(place), None) => Ok(place),
            (None, _) => Err(KeyError {
                key: "key_file".to_owned(),
                name: String::new(),
                detail: "the settings do not say where the realm's keys are".to_owned(),
                fix: "Make a file with `reclave keys new FILE` and name it here.".to_owned(),
            }),
            (Some(first), Some(second)) => {
                let fix = "Keep the one that is meant.".to_owned();
                Err(first.wrong(format!("{} is given as well", second.key()), fix))
            }
        }
    }

    /// The key of the settings that names it.
    const fn key(&self) -> &'static str {
        match self {
            Self::File(_) => "key_file",
            Self::Environment(_) => "key_env",
            Self::Credential(_) => "key_credential",
        }
    }

    fn name(&self) -> String {
        match self {
            Self::File(file) => file.display().to_string(),
            Self::Environment(name) | Self::Credential(name) => name.clone(),
        }
    }

    fn wrong(&self, detail: String, fix: String) -> KeyError {
        KeyError { key: self.key().to_owned(), name: self.name(), detail, fix }
    }

    fn text(&self) -> Result<Secret, KeyError> {
        match self {
            Self::File(file) => self.text_of_file(file),
            Self::Environment(name) => {
                secrets::environment(name).map_err(|told| self.wrong(told, String::new()))
            }
            Self::Credential(name) => {
                secrets::credential(name).map_err(|told| self.wrong(told, String::new()))
            }
        }
    }

    fn text_of_file(&self, file: &Path) -> Result<Secret, KeyError> {
        let name = file.display();
        let metadata = fs::metadata(file).map_err(|error| {
            let fix = format!("Make one with `reclave keys new {name}`, or copy it from another instance.");
            self.wrong(error.to_string(), fix)
        })?;
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err(self.wrong("others can read it".to_owned(), format!("Run `chmod 600 {name}`.")));
        }
        let unread = |error: std::io::Error| {
            self.wrong(error.to_string(), "Let the account that runs Reclave read it.".to_owned())
        };
        fs::read_to_string(file).map(Secret::new).map_err(unread)
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} = `{}`", self.key(), self.name())
    }
}

/// Why the realm's keys cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{key} = `{name}`: {detail}. {fix}")]
pub struct KeyError {
    /// Which key of the settings names them.
    pub key: String,
    /// Where they should be.
    pub name: String,
    /// What is wrong.
    pub detail: String,
    /// What to do.
    pub fix: String,
}

/// Reads the realm's keys from where the settings say.
///
/// # Errors
/// When they are missing, readable by others, sealed by a token that does not open them, or no keys; and when the
/// settings name a token while the keys are in the clear.
pub fn read(settings: &Settings) -> Result<KeyRing, KeyError> {
    let place = Place::of(settings)?;
    let text = place.text()?;
    let open = match (&settings.token, token::is_sealed(&text)) {
        (None, false) => text,
        (Some(token), true) => Token::open(token)
            .and_then(|token| token.unseal(&text))
            .map_err(|error| place.wrong(error.detail, error.fix))?,
        (None, true) => {
            let fix = "Say in [token] which token opens it.".to_owned();
            return Err(place.wrong("it is sealed by a token".to_owned(), fix));
        }
        (Some(_), false) => {
            let fix = "Seal it with `reclave keys seal`, or leave out [token].".to_owned();
            return Err(place.wrong("it is in the clear, and the settings name a token".to_owned(), fix));
        }
    };
    KeyRing::from_toml(open.expose()).map_err(|error| {
        let fix = "Bring the file back from its safe copy, or from another instance.".to_owned();
        place.wrong(error.to_string(), fix)
    })
}
