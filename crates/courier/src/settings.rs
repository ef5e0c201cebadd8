//! The mail servers of a process, in order of preference.

use std::{net::IpAddr, path::PathBuf};

use domain::secret::Secret;
use serde::Deserialize;

/// Mail settings.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Sender, e.g. `Passwords <passwords@example.org>`.
    pub from: String,
    /// Servers in order of preference; the next one is taken when one is not reachable.
    #[serde(rename = "server")]
    pub servers: Vec<ServerSettings>,
}

/// One mail server.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServerSettings {
    /// Its name; the certificate must be for it.
    pub host: String,
    /// Its port: 587 for `starttls`, 465 for `tls`.
    pub port: u16,
    /// How the connection is protected.
    #[serde(default)]
    pub security: Security,
    /// Account, empty for none.
    #[serde(default)]
    pub user: String,
    /// The account's password; usually given as `password_file`.
    #[serde(default)]
    #[schemars(with = "String")]
    pub password: Secret,
    /// PEM file of the certificate authority; without it the system's trust store.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// How long any one step may take.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u32,
}

const fn default_timeout() -> u32 {
    20
}

/// How a connection to a mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// STARTTLS, demanded: a server that does not offer it is refused (RFC 3207).
    #[default]
    Starttls,
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// None; loopback only.
    Plain,
}

/// Mail settings that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} = `{value}`: {fix}")]
pub struct InvalidMailSettings {
    /// The key.
    pub key: String,
    /// Its value; never a secret.
    pub value: String,
    /// What to do.
    pub fix: String,
}

impl MailSettings {
    pub(crate) fn invalid(
        key: &str,
        value: impl Into<String>,
        fix: impl Into<String>,
    ) -> InvalidMailSettings {
        InvalidMailSettings { key: format!("mail.{key}"), value: value.into(), fix: fix.into() }
    }

    /// Says what cannot work.
    ///
    /// # Errors
    /// [`InvalidMailSettings`], naming key, value and fix.
    pub fn check(&self) -> Result<(), InvalidMailSettings> {
        if self.servers.is_empty() {
            return Err(Self::invalid("server", "", "name at least one [[mail.server]] with host and port"));
        }
        for server in &self.servers {
            let local =
                server.host == "localhost" || server.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
            if server.security == Security::Plain && !local {
                let fix = "use starttls or tls; plain is for a server on this machine only";
                return Err(Self::invalid("server.security", "plain", fix));
            }
        }
        Ok(())
    }
}
