//! The settings of a process: where it listens, which store, which directories, which mail servers. What
//! people are offered is the realm's document in the store, not here.
//!
//! Read from a TOML file, then overlaid by `RECLAVE_…` environment variables for what a container wants to
//! set. Secrets stand in places of their own ([`crate::secrets`]).

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use courier::MailSettings;
use directory::ConnectionSettings;
use domain::secret::Secret;
use serde::Deserialize;
use web::WebSettings;

use crate::{keys::TokenSettings, secrets};

/// Everything a process needs to know.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Address and port to listen on, e.g. `127.0.0.1:8080`.
    #[serde(default = "default_listen")]
    pub listen: SocketAddr,
    /// The site: public URL, trusted proxies, who may read the metrics.
    pub web: WebSettings,
    /// Where everything is kept that the directory does not know.
    pub store: StoreSection,
    /// The file with the realm's keys; made by `reclave keys new`, the same on every instance.
    #[serde(default)]
    pub key_file: Option<PathBuf>,
    /// In place of `key_file`: the variable of the environment that holds such a file's text.
    #[serde(default)]
    pub key_env: Option<String>,
    /// In place of `key_file`: the credential of systemd that holds such a file's text.
    #[serde(default)]
    pub key_credential: Option<String>,
    /// The token that opens the keys, where they are sealed by one (PKCS#11).
    #[serde(default)]
    pub token: Option<TokenSettings>,
    /// The preset (`modern`, `classic`, `high-assurance`) or the TOML file that the realm begins with when the store has no
    /// revision.
    #[serde(default = "default_realm")]
    pub realm: String,
    /// Domain connections that no page can change; others are in the realm's document.
    #[serde(rename = "connection", default)]
    pub connections: Vec<ConnectionSettings>,
    /// NetBIOS names by connection, from each connection's `netbios_name`.
    #[serde(skip)]
    pub netbios_names: BTreeMap<String, String>,
    /// Mail servers for as long as the realm's document names none.
    #[serde(default)]
    pub mail: Option<MailSettings>,
    /// Logs.
    #[serde(default)]
    pub log: LogSettings,
    /// Threads that derive keys (answers); 0 for as many as cores.
    #[serde(default)]
    pub derivation_threads: usize,
    /// A dictionary of words that passwords must not hold, one a line (UTF-8); empty for the built-in one.
    #[serde(default)]
    pub dictionary_file: Option<PathBuf>,
}

/// Where the store is.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoreSection {
    /// `sqlite:///var/lib/reclave/reclave.db` or `postgres://user@host/database`.
    #[schemars(with = "String")]
    pub url: Secret,
    /// The database password, put into the URL; usually given as `password_file`.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub password: Option<Secret>,
}

/// How logs are written: to standard error, one line an event, never a secret.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LogSettings {
    /// `error`, `warn`, `info`, `debug` or `trace`, or a filter such as `info,directory=debug`.
    pub level: String,
    /// `text` or `json`.
    pub format: LogFormat,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self { level: "info".to_owned(), format: LogFormat::Text }
    }
}

/// Form of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For collectors.
    Json,
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}

fn default_realm() -> String {
    "modern".to_owned()
}

/// Why settings cannot be used. Each names the file, the key and the fix.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error(
        "{path}: {error}. Give the file with --config; `reclave config sample` prints one to begin with."
    )]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// The file is no TOML, or has a key that does not belong there.
    #[error("{path}: {error}")]
    Invalid {
        /// Which.
        path: String,
        /// What the parser says, with line and key.
        error: String,
    },
}

impl Settings {
    /// Reads a file.
    ///
    /// # Errors
    /// [`SettingsError`], naming file, key and fix.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| SettingsError::Unreadable { path: name.clone(), error })?;
        let mut settings =
            Self::parse(&text).map_err(|error| SettingsError::Invalid { path: name.clone(), error })?;
        settings.overlay().map_err(|error| SettingsError::Invalid { path: name, error })?;
        Ok(settings)
    }

    /// Reads a text: secrets that stand in files of their own are fetched first.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut table: toml::Table = toml::from_str(text).map_err(|error| error.to_string())?;
        secrets::fetch(&mut table, "")?;
        let netbios_names = take_netbios_names(&mut table);
        let mut settings: Self = toml::Value::Table(table).try_into().map_err(|error| error.to_string())?;
        settings.netbios_names = netbios_names;
        if let Some(password) = settings.store.password.take() {
            settings.store.url = with_password(&settings.store.url, password.expose())?;
        }
        Ok(settings)
    }

    /// Environment variables win over the file: what a container sets without one.
    #[expect(clippy::disallowed_methods, reason = "settings are the place that reads the environment")]
    fn overlay(&mut self) -> Result<(), String> {
        if let Ok(listen) = std::env::var("RECLAVE_LISTEN") {
            let parsed =
                listen.parse().map_err(|_| format!("RECLAVE_LISTEN = `{listen}` is no ADDRESS:PORT"))?;
            self.listen = parsed;
        }
        if let Ok(url) = std::env::var("RECLAVE_STORE_URL") {
            self.store.url = Secret::new(url);
        }
        if let Ok(level) = std::env::var("RECLAVE_LOG_LEVEL") {
            self.log.level = level;
        }
        Ok(())
    }
}

/// The NetBIOS names are the composition's business, not the directory's.
fn take_netbios_names(table: &mut toml::Table) -> BTreeMap<String, String> {
    let connections = table.get_mut("connection").and_then(toml::Value::as_array_mut);
    let named = |connection: &mut toml::Value| {
        let connection = connection.as_table_mut()?;
        let name = connection.remove("netbios_name")?.as_str()?.to_owned();
        Some((connection.get("id")?.as_str()?.to_owned(), name))
    };
    connections.map(|list| list.iter_mut().filter_map(named).collect()).unwrap_or_default()
}

/// `postgres://user@host/db` with the password put in, percent-encoded.
fn with_password(url: &Secret, password: &str) -> Result<Secret, String> {
    let (scheme, rest) = url.expose().split_once("://").ok_or("store.url: there is no `://`")?;
    let (user, rest) = rest
        .split_once('@')
        .ok_or("store.url: with password_file it must have the form scheme://user@host/database")?;
    let user = user.split(':').next().unwrap_or(user);
    let encoded: String = password
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    Ok(Secret::new(format!("{scheme}://{user}:{encoded}@{rest}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_netbios_names_are_taken_out() {
        let mut table: toml::Table =
            toml::from_str("[[connection]]\nid = \"corp\"\nnetbios_name = \"CORP\"").unwrap();
        assert_eq!(take_netbios_names(&mut table).get("corp").map(String::as_str), Some("CORP"));
        assert_eq!(table["connection"][0].as_table().unwrap().len(), 1);
    }

    #[test]
    fn a_password_from_a_file_is_encoded_into_the_url() {
        let url = with_password(&Secret::new("postgres://app@127.0.0.1:5433/app"), "p@ss/w:rd").unwrap();
        assert_eq!(url.expose(), "postgres://app:p%40ss%2Fw%3Ard@127.0.0.1:5433/app");
    }
}
