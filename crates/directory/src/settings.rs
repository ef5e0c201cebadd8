//! The settings of one domain connection and what is wrong with them, told before anything is connected.

use std::{fmt, path::PathBuf, time::Duration};

use domain::{id::Slug, secret::Secret};
use serde::Deserialize;

use crate::{
    address::{Address, Scheme},
    connection::{Authority, Dial, Plain},
    dn,
};

/// One domain connection: a directory, how it is reached, and the account that acts in it.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConnectionSettings {
    /// Stable name of the connection; people are known by it and their immutable id, so it must not change.
    pub id: Slug,
    /// Short name that people type and see: `CORP` in `CORP\alice`.
    #[serde(default)]
    pub alias: String,
    /// Kind of directory. `auto` asks the server and is right but for servers that hide their root entry.
    #[serde(default)]
    pub flavour: FlavourChoice,
    /// Servers in order of preference, `ldaps://dc1.example.com` or `ldap://dc2.example.com:389`. The next one
    /// is used while an earlier one cannot be reached or is busy.
    pub controllers: Vec<String>,
    /// Encryption.
    #[serde(default)]
    pub tls: TlsSettings,
    /// Where people are: `DC=example,DC=com`, or with FreeIPA `cn=users,cn=accounts,dc=example,dc=com`. Nobody
    /// outside it is found.
    pub base: String,
    /// The service account: DN, or with Active Directory also `name@domain` or `DOMAIN\name`.
    pub bind_dn: String,
    /// Its password.
    #[schemars(with = "String")]
    pub bind_password: Secret,
    /// Attribute that holds the logon name; by default `sAMAccountName` or `uid`.
    #[serde(default)]
    pub logon_attribute: Option<String>,
    /// Attribute that holds the corporate mail address; by default `mail`.
    #[serde(default)]
    pub mail_attribute: Option<String>,
    /// Further attributes to read, for rules, scopes, notices and search.
    #[serde(default)]
    pub attributes: Vec<String>,
    /// OpenLDAP: DN of the policy entry that holds for people who have none of their own. By default the only
    /// policy entry below the base, or the one named `default`.
    #[serde(default)]
    pub default_policy: Option<String>,
    /// Milliseconds for look-up, TCP and TLS together, for each server.
    #[serde(default = "connect_ms")]
    pub connect_timeout_ms: u32,
    /// Milliseconds for one request, waiting for a connection and a second try included.
    #[serde(default = "request_ms")]
    pub request_timeout_ms: u32,
    /// Milliseconds for one page where everybody is gone over. A server may look at everybody before it gives the
    /// first one.
    #[serde(default = "page_ms")]
    pub page_timeout_ms: u32,
    /// Seconds for which a server that failed is asked last.
    #[serde(default = "retry_seconds")]
    pub retry_after_seconds: u32,
    /// Connections of the service account kept to each server; as many again may be open to check passwords.
    #[serde(default = "pool_size")]
    pub pool_size: u16,
}

const fn connect_ms() -> u32 {
    2_500
}

const fn request_ms() -> u32 {
    10_000
}

/// Longer than the two minutes after which Active Directory ends a search by itself, so that its word is heard.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FlavourChoice {
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

/// Encryption.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TlsSettings {
    /// Whether encryption is demanded.
    pub mode: TlsMode,
    /// PEM file of the certificate authorities to trust, in place of the platform's.
    pub ca_file: Option<PathBuf>,
    /// The same as a text, for settings that come from no file.
    #[serde(skip)]
    pub ca_pem: Option<String>,
}

/// Whether encryption is demanded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TlsMode {
    /// Always: `ldaps://` from the first byte, `ldap://` by StartTLS, and no connection where that is refused.
    #[default]
    Required,
    /// `ldap://` stays unencrypted, and only to this machine.
    PlainOnLoopback,
    /// `ldap://` stays unencrypted. Passwords can be read on the way.
    Plain,
}

/// One thing that is wrong with settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which key.
    pub key: String,
    /// Its value; never a secret one.
    pub value: String,
    /// What to write.
    pub fix: String,
}

/// Everything that is wrong with settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct InvalidSettings {
    /// The connection.
    pub connection: Slug,
    /// What is wrong, in the order of the keys.
    pub faults: Vec<Fault>,
}

impl fmt::Display for InvalidSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "domain connection `{}`:", self.connection)?;
        for Fault { key, value, fix } in &self.faults {
            write!(f, " `{key}` is `{value}`: {fix}.")?;
        }
        Ok(())
    }
}

impl ConnectionSettings {
    /// Where and how to connect, in order of preference.
    ///
    /// # Errors
    /// [`InvalidSettings`] with every fault there is.
    pub(crate) fn check(&self) -> Result<Vec<Dial>, InvalidSettings> {
        let mut faults = Vec::new();
        let mut fault = |key: &str, value: &str, fix: &str| {
            let value = crate::classify::clean(value).chars().take(120).collect();
            faults.push(Fault { key: key.to_owned(), value, fix: fix.to_owned() });
        };
        let mut dials = Vec::new();
        if self.controllers.is_empty() {
            fault("controllers", "[]", "name at least one server, e.g. [\"ldaps://dc1.example.com\"]");
        }
        for text in &self.controllers {
            match text.parse::<Address>() {
                Err(error) => fault("controllers", text, &error.to_string()),
                Ok(address) => {
                    if address.scheme() == Scheme::Ldap
                        && self.tls.mode == TlsMode::PlainOnLoopback
                        && !address.is_loopback()
                    {
                        fault(
                            "controllers",
                            text,
                            "`tls.mode` allows unencrypted connections to this machine only; use ldaps:// or mode \"required\"",
                        );
                    }
                    dials.push(self.dial(address));
                }
            }
        }
        if self.base.trim().is_empty() || !dn::is_valid(&self.base) {
            fault("base", &self.base, "write the DN below which people are, e.g. DC=example,DC=com");
        }
        if self.bind_dn.trim().is_empty() {
            fault(
                "bind_dn",
                &self.bind_dn,
                "name the service account, e.g. CN=svc-reclave,OU=Services,DC=example,DC=com",
            );
        }
        if self.bind_password.is_empty() {
            fault(
                "bind_password",
                "",
                "give the service account's password; an empty one would be an anonymous bind",
            );
        }
        let named = [("logon_attribute", &self.logon_attribute), ("mail_attribute", &self.mail_attribute)];
        let named = named.into_iter().filter_map(|(key, name)| name.as_ref().map(|name| (key, name)));
        for (key, name) in named.chain(self.attributes.iter().map(|name| ("attributes", name))) {
            if !is_attribute(name) {
                fault(key, name, "an attribute's name is letters, digits and hyphens");
            }
            if is_secret(name) {
                fault(key, name, "attributes that hold passwords are not read");
            }
        }
        if let Some(policy) = &self.default_policy
            && (policy.trim().is_empty() || !dn::is_valid(policy))
        {
            fault("default_policy", policy, "write the DN of the policy entry");
        }
        for (key, value, low, high) in [
            ("connect_timeout_ms", self.connect_timeout_ms, 100, 60_000),
            ("request_timeout_ms", self.request_timeout_ms, 100, 120_000),
            ("page_timeout_ms", self.page_timeout_ms, 1_000, 3_600_000),
            ("retry_after_seconds", self.retry_after_seconds, 1, 3_600),
            ("pool_size", u32::from(self.pool_size), 1, 256),
        ] {
            if !(low..=high).contains(&value) {
                fault(key, &value.to_string(), &format!("from {low} to {high}"));
            }
        }
        if faults.is_empty() {
            Ok(dials)
        } else {
            Err(InvalidSettings { connection: self.id.clone(), faults })
        }
    }

    fn dial(&self, address: Address) -> Dial {
        let plain = match self.tls.mode {
            TlsMode::Required => Plain::Never,
            TlsMode::PlainOnLoopback => Plain::OnLoopback,
            TlsMode::Plain => Plain::Anywhere,
        };
        let file = || self.tls.ca_file.clone().map(Authority::File);
        let authority = self.tls.ca_pem.clone().map(Authority::Pem).or_else(file);
        Dial::new(address, plain, authority, self.connect_time())
    }

    pub(crate) fn connect_time(&self) -> Duration {
        Duration::from_millis(u64::from(self.connect_timeout_ms))
    }

    pub(crate) fn request_time(&self) -> Duration {
        Duration::from_millis(u64::from(self.request_timeout_ms))
    }

    pub(crate) fn page_time(&self) -> Duration {
        Duration::from_millis(u64::from(self.page_timeout_ms))
    }
}

/// Whether a text can be an attribute's name (RFC 4512 section 2.5, without options).
pub(crate) fn is_attribute(name: &str) -> bool {
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=64).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(inside)
}

fn is_secret(name: &str) -> bool {
    let secret = [
        "userpassword",
        "unicodepwd",
        "dbcspwd",
        "ntpwdhistory",
        "lmpwdhistory",
        "supplementalcredentials",
        "pwdhistory",
        "ms-mcs-admpwd",
    ];
    secret.contains(&name.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(extra: &str) -> Result<ConnectionSettings, toml::de::Error> {
        toml::from_str(&format!(
            "id = \"corp\"\nbase = \"DC=corp,DC=test\"\nbind_dn = \"svc@corp.test\"\nbind_password = \"hunter2\"\n{extra}"
        ))
    }

    #[test]
    fn the_least_that_must_be_said_is_enough() {
        let settings = parse("controllers = [\"ldaps://dc1.corp.test\"]").unwrap();
        let dials = settings.check().unwrap();
        assert_eq!(dials[0].plain, Plain::Never);
        assert_eq!(dials[0].address.port(), 636);
    }

    #[test]
    fn each_fault_names_its_key_value_and_remedy_and_no_secret() {
        let settings = parse(
            "controllers = [\"dc1\", \"ldap://dc2.corp.test\"]\ntls = { mode = \"plain-on-loopback\" }\nlogon_attribute = \"a=b\"\nattributes = [\"unicodePwd\"]\npool_size = 0",
        );
        let invalid = settings.unwrap().check().map(drop).unwrap_err();
        let keys: Vec<_> = invalid.faults.iter().map(|fault| fault.key.as_str()).collect();
        assert_eq!(keys, ["controllers", "controllers", "logon_attribute", "attributes", "pool_size"]);
        assert!(invalid.to_string().contains("`controllers` is `dc1`: write it as `ldaps://"));
        assert!(!invalid.to_string().contains("hunter2"));
    }

    #[test]
    fn every_key_says_what_it_is_for() {
        let schema = serde_json::to_value(schemars::schema_for!(ConnectionSettings)).unwrap();
        let keys = schema["properties"].as_object().unwrap();
        assert!(keys.len() > 10);
        for (key, told) in keys {
            assert!(told["description"].as_str().is_some_and(|text| !text.is_empty()), "{key}");
        }
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(parse("controllers = []\ncontroler = 1").unwrap_err().to_string().contains("controler"));
    }
}
