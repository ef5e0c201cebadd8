//! A domain connection as the realm's document keeps it: the same for every instance, with the service
//! account's password sealed by the realm's keys.
//!
//! `directory::ConnectionSettings` is what becomes of it once the password is opened; its checks say what is
//! wrong with the values.

use serde::{Deserialize, Serialize};

use crate::id::Slug;

/// A secret inside the document: empty for none, else `sealed:` and the sealed text in hexadecimal. Only
/// the realm's keys open it, and only for the place that it was sealed for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
#[schemars(extend("format" = "password"))]
pub struct SealedText(pub String);

impl SealedText {
    /// What a sealed text begins with.
    pub const PREFIX: &str = "sealed:";

    /// Whether there is one.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        !self.0.is_empty()
    }

    /// The sealed part, for the key ring; `None` when there is none or it is not sealed.
    #[must_use]
    pub fn sealed(&self) -> Option<&str> {
        self.0.strip_prefix(Self::PREFIX).filter(|text| !text.is_empty())
    }
}

/// One directory: how it is reached, where people are in it, and the account that acts in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DomainConnection {
    /// Stable name; people are known by it and their immutable id, so it does not change.
    pub id: Slug,
    /// What people see in the list of domains; empty for the stable name.
    #[serde(default)]
    pub alias: String,
    /// NetBIOS name, so that `CORP\user` is understood; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub netbios_name: String,
    /// Kind of directory; `auto` asks the server.
    #[serde(default)]
    pub flavour: FlavourName,
    /// Servers in order of preference, `ldaps://dc1.example.com` or `ldap://dc2.example.com:389`.
    pub controllers: Vec<String>,
    /// Whether encryption is demanded.
    #[serde(default)]
    pub tls: TlsDemand,
    /// Certificate authority to trust, in PEM; empty for those of the platform.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub ca_pem: String,
    /// Where people are, e.g. `DC=example,DC=com`; nobody outside it is found.
    pub base: String,
    /// The service account: DN, or with Active Directory also `name@domain`.
    pub bind_dn: String,
    /// Its password, sealed.
    #[serde(default)]
    pub bind_password: SealedText,
    /// Attribute that holds the logon name; empty for the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub logon_attribute: String,
    /// Attribute that holds the corporate mail address; empty for the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mail_attribute: String,
    /// Further attributes to read, for rules, scopes, notices and search.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<String>,
    /// OpenLDAP: DN of the policy entry for people without one of their own; empty for the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub default_policy: String,
    /// Milliseconds for look-up, TCP and TLS together, for each server.
    #[serde(default = "connect_ms")]
    #[schemars(range(min = 100, max = 60_000))]
    pub connect_timeout_ms: u32,
    /// Milliseconds for one request, waiting and a second try included.
    #[serde(default = "request_ms")]
    #[schemars(range(min = 100, max = 120_000))]
    pub request_timeout_ms: u32,
    /// Milliseconds for one page where everybody is gone over.
    #[serde(default = "page_ms")]
    #[schemars(range(min = 1_000, max = 3_600_000))]
    pub page_timeout_ms: u32,
    /// Seconds for which a server that failed is asked last.
    #[serde(default = "retry_seconds")]
    #[schemars(range(min = 1, max = 3_600))]
    pub retry_after_seconds: u32,
    /// Connections kept to each server; as many again may be open to check passwords.
    #[serde(default = "pool_size")]
    #[schemars(range(min = 1, max = 256))]
    pub pool_size: u16,
}

const fn connect_ms() -> u32 {
    2_500
}

const fn request_ms() -> u32 {
    10_000
}

const fn page_ms() -> u32 {
    300_000
}

const fn retry_seconds() -> u32 {
    30
}

const fn pool_size() -> u16 {
    8
}

/// Kind of directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FlavourName {
    /// As the server's root entry says.
    #[default]
    Auto,
    /// Active Directory, of Microsoft or Samba.
    ActiveDirectory,
    /// OpenLDAP with the password policy overlay.
    #[serde(rename = "openldap")]
    OpenLdap,
    /// A server that goes by the RFCs: 389 Directory Server, FreeIPA.
    Rfc,
}

/// Whether encryption is demanded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TlsDemand {
    /// Always: `ldaps://` from the first byte, `ldap://` by StartTLS.
    #[default]
    Required,
    /// `ldap://` stays unencrypted, and only to this machine.
    PlainOnLoopback,
    /// `ldap://` stays unencrypted. Passwords can be read on the way.
    Plain,
}
