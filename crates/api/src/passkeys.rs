//! Passkeys as pages tell of them: nothing that anybody could prove something with.

use domain::{factor::passkey::model_name, profile::Passkey, time::Timestamp};
use serde::Serialize;

/// One passkey of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PasskeyFact {
    /// The credential's id, base64url.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// The device's model (AAGUID).
    pub model: String,
    /// The model's name, where it is one that is met often.
    pub model_name: Option<&'static str>,
    /// Whether a maker's certificate vouched for the model.
    pub is_attested: bool,
    /// Whether it is on other devices of the person too.
    pub is_backed_up: bool,
    /// Since when.
    pub created: Timestamp,
    /// When it last proved something.
    pub last_used: Option<Timestamp>,
}

impl From<&Passkey> for PasskeyFact {
    fn from(passkey: &Passkey) -> Self {
        Self {
            id: passkey.id.clone(),
            name: passkey.name.clone(),
            model: passkey.model.clone(),
            model_name: model_name(&passkey.model),
            is_attested: passkey.is_attested,
            is_backed_up: passkey.is_backed_up,
            created: passkey.created,
            last_used: passkey.last_used,
        }
    }
}

/// One passkey, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PasskeyLine {
    /// Stands for the person in this session.
    pub ticket: String,
    /// Display name; `None` for somebody whom the directory does not know, or cannot tell now.
    pub person: Option<String>,
    /// Logon name; empty where it is not known.
    pub logon_name: String,
    /// The passkey.
    pub passkey: PasskeyFact,
}

/// How many passkeys are on a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ModelCount {
    /// The model (AAGUID).
    pub model: String,
    /// Its name, where it is one that is met often.
    pub name: Option<&'static str>,
    /// How many.
    pub count: u32,
}

/// A page of everybody's passkeys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PasskeyPage {
    /// Passkeys, person by person.
    pub lines: Vec<PasskeyLine>,
    /// How many are on which model, in the whole realm, the most first; no more than two hundred models.
    pub models: Vec<ModelCount>,
    /// Where the next page goes on, where there is one.
    pub next: Option<String>,
}
