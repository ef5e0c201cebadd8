//! Outgoing mail as the realm's document keeps it: the sender and the servers in order.

use serde::{Deserialize, Serialize};

use super::connection::SealedText;
use crate::id::Slug;

/// Outgoing mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MailDelivery {
    /// Sender, e.g. `Passwords <passwords@example.org>`.
    pub from: String,
    /// In which parts mails leave; a notice of a task can say otherwise.
    // What is left out of a document has no default in the schema by itself; forms show it.
    #[serde(skip_serializing_if = "MailFormat::is_both")]
    #[schemars(extend("default" = "both"))]
    pub format: MailFormat,
    /// Servers in order of preference; the next one is taken when one is not reachable.
    pub servers: Vec<MailServer>,
}

/// In which parts a mail leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MailFormat {
    /// As HTML and as plain text: the reader's program chooses.
    #[default]
    Both,
    /// As plain text only.
    Text,
}

impl MailFormat {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Text => "text",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
    const fn is_both(&self) -> bool {
        matches!(self, Self::Both)
    }
}

/// One mail server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MailServer {
    /// Stable name.
    pub id: Slug,
    /// Its host name; the certificate must be for it.
    pub host: String,
    /// Its port: 587 for STARTTLS, 465 for TLS.
    #[serde(default = "submission")]
    #[schemars(range(min = 1, max = 65_535))]
    pub port: u16,
    /// How the connection is protected.
    #[serde(default)]
    pub security: MailSecurity,
    /// Account, empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub user: String,
    /// The account's password, sealed.
    #[serde(default, skip_serializing_if = "is_unset")]
    pub password: SealedText,
    /// Where access tokens come from, for a server that takes no password (OAuth 2.0, XOAUTH2); empty for a password.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub token_url: String,
    /// Our name at the place where tokens come from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub client_id: String,
    /// Our secret there, sealed.
    #[serde(default, skip_serializing_if = "is_unset")]
    pub client_secret: SealedText,
    /// What the token shall be good for, e.g. `https://outlook.office365.com/.default`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub token_scope: String,
    /// What an access token is exchanged for, sealed; empty for our own name and secret (client credentials).
    #[serde(default, skip_serializing_if = "is_unset")]
    pub refresh_token: SealedText,
    /// Certificate authority to trust, in PEM; empty for those of the platform.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub ca_pem: String,
    /// Seconds that connecting may take, and again handing over a mail.
    #[serde(default = "timeout")]
    #[schemars(range(min = 1, max = 40))]
    pub timeout_seconds: u32,
    /// Permits no protection to a server on another machine: everybody on the way reads the mails.
    #[serde(default, skip_serializing_if = "is_false")]
    pub plain_beyond_this_machine: bool,
}

const fn submission() -> u16 {
    587
}

const fn timeout() -> u32 {
    20
}

const fn is_unset(text: &SealedText) -> bool {
    !text.is_set()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// How a connection to a mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum MailSecurity {
    /// STARTTLS, demanded (RFC 3207).
    #[default]
    Starttls,
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// None; this machine only, unless permitted.
    Plain,
}
