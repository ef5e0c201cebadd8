//! OpenID Connect as the realm's document keeps it: the providers at which people may sign in to prove who they
//! are, what is demanded of them, and which claim names which account.

use serde::{Deserialize, Serialize};

use super::connection::SealedText;
use crate::id::Slug;

/// Providers at which people sign in to prove who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct OidcSettings {
    /// The OpenID providers.
    pub providers: Vec<OidcEntry>,
}

/// One OpenID provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OidcEntry {
    /// Stable name.
    pub id: Slug,
    /// What people know it by: it stands on the button.
    pub name: String,
    /// Its issuer, exactly as its description has it, e.g. `https://login.example.org`; https, or http on this machine.
    pub issuer: String,
    /// The client's name at the provider.
    pub client_id: String,
    /// The client's secret, sealed; empty for a public client.
    #[serde(default)]
    pub client_secret: SealedText,
    /// Scopes asked for beside `openid`.
    #[serde(default = "scopes")]
    pub scopes: Vec<String>,
    /// Classes of authentication (`acr`), of which the provider must confirm one; empty for any.
    #[serde(default)]
    pub acr_values: Vec<String>,
    /// Methods of authentication (`amr`, RFC 8176), e.g. `mfa`, of which the provider must confirm one; empty for any.
    #[serde(default)]
    pub amr: Vec<String>,
    /// Seconds since the person signed in at the provider at most; 0 for any time.
    #[serde(default = "max_age")]
    #[schemars(range(min = 0, max = 86_400))]
    pub max_age_seconds: u32,
    /// The claim that names the person, e.g. `preferred_username`, `email`, `oid` or `sub`.
    #[serde(default = "claim")]
    pub claim: String,
    /// Attribute of the account that must be the same as the claim, e.g. `userPrincipalName` or `mail`.
    #[serde(default = "attribute")]
    pub attribute: String,
    /// Seconds by which the clocks of both sides may differ.
    #[serde(default = "skew")]
    #[schemars(range(min = 0, max = 600))]
    pub skew_seconds: u32,
    /// Certificate authority to trust, in PEM; empty for those of the platform.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub ca_pem: String,
}

fn scopes() -> Vec<String> {
    vec!["profile".to_owned(), "email".to_owned()]
}

const fn max_age() -> u32 {
    300
}

fn claim() -> String {
    "preferred_username".to_owned()
}

fn attribute() -> String {
    "userPrincipalName".to_owned()
}

const fn skew() -> u32 {
    60
}

/// Characters that a scope, a class or a method has (RFC 6749 section 3.3): no space, no quote, no backslash.
fn is_token(text: &str) -> bool {
    let is_fit = |c: char| c.is_ascii_graphic() && c != '"' && c != '\\';
    !text.is_empty() && text.len() <= 255 && text.chars().all(is_fit)
}

/// Whether an issuer is of the form: https (or http on this machine), a host, no query, no fragment, no user.
#[must_use]
pub fn is_issuer(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let authority = rest.split('/').next().unwrap_or_default();
    let fits = text.len() <= 255
        && text.chars().all(|c| c.is_ascii_graphic())
        && !text.contains(['?', '#', '@', '\\', '"', '<', '>'])
        && !authority.is_empty();
    fits && (scheme == "https" || (scheme == "http" && is_loopback(authority)))
}

/// Whether a host, perhaps with a port, is this machine.
#[must_use]
pub fn is_loopback(authority: &str) -> bool {
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl OidcEntry {
    /// Whether it demands more than any sign-in: a class or a method of authentication.
    #[must_use]
    pub fn demands(&self) -> bool {
        !self.acr_values.is_empty() || !self.amr.is_empty()
    }

    fn findings(&self) -> Vec<String> {
        let place = format!("oidc.providers.{}", self.id);
        let mut findings = Vec::new();
        let mut missing = |key: &str, text: &str, fix: &str| {
            if text.trim().is_empty() || text.chars().any(char::is_control) {
                findings.push(format!("{place}.{key}: {fix}"));
            }
        };
        missing("name", &self.name, "give the name by which people know the provider");
        missing("client_id", &self.client_id, "give the client's name at the provider");
        missing("claim", &self.claim, "give the claim that names the person, e.g. preferred_username");
        missing(
            "attribute",
            &self.attribute,
            "give the attribute it is compared with, e.g. userPrincipalName",
        );
        if !is_issuer(&self.issuer) {
            findings.push(format!(
                "{place}.issuer: give an address such as https://login.example.org, without ? and #; http is for this machine only"
            ));
        }
        if !self.ca_pem.trim().is_empty() && !self.ca_pem.contains("-----BEGIN CERTIFICATE-----") {
            findings.push(format!("{place}.ca_pem: give a certificate in PEM, or leave it empty"));
        }
        let lists = [("scopes", &self.scopes), ("acr_values", &self.acr_values), ("amr", &self.amr)];
        for (key, list) in lists {
            if let Some(bad) = list.iter().find(|one| !is_token(one)) {
                findings
                    .push(format!("{place}.{key}: `{bad}` has a space, or is empty; give one word a line"));
            }
        }
        let bounds =
            [("max_age_seconds", self.max_age_seconds, 86_400), ("skew_seconds", self.skew_seconds, 600)];
        findings.extend(
            bounds
                .iter()
                .filter(|(_, value, most)| value > most)
                .map(|(key, _, most)| format!("{place}.{key}: give a number from 0 to {most}")),
        );
        findings
    }
}

impl OidcSettings {
    /// What cannot work, naming the key and the fix.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        self.providers.iter().flat_map(OidcEntry::findings).collect()
    }

    /// The provider of this name.
    #[must_use]
    pub fn provider(&self, id: &str) -> Option<&OidcEntry> {
        self.providers.iter().find(|one| one.id.as_str() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(more: &serde_json::Value) -> OidcEntry {
        let mut whole = serde_json::json!({
            "id": "work", "name": "Work", "issuer": "https://login.example.org", "client_id": "reclave",
        });
        whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(whole).unwrap()
    }

    #[test]
    fn what_is_not_said_is_strict_and_works_with_the_common_providers() {
        let entry = entry(&serde_json::json!({}));
        assert!(entry.findings().is_empty());
        assert!(!entry.demands());
        assert_eq!((entry.max_age_seconds, entry.skew_seconds), (300, 60));
        assert_eq!(
            (entry.claim.as_str(), entry.attribute.as_str()),
            ("preferred_username", "userPrincipalName")
        );
    }

    #[test]
    fn an_issuer_is_https_or_on_this_machine_and_nothing_else_is_hidden_in_it() {
        for good in [
            "https://login.example.org",
            "https://login.example.org/realms/one/",
            "http://127.0.0.1:9080",
            "http://localhost",
            "http://[::1]:9080",
        ] {
            assert!(is_issuer(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "login.example.org",
            "http://login.example.org",
            "http://localhost.example.org",
            "http://127.0.0.1@example.org",
            "https://login.example.org?x=1",
            "https://login.example.org#x",
            "https://lo gin.example.org",
            "ftp://localhost",
            "javascript://localhost",
        ] {
            assert!(!is_issuer(bad), "{bad}");
        }
    }

    #[test]
    fn what_cannot_work_is_told_key_by_key() {
        let more = serde_json::json!({ "scopes": ["a b"], "acr_values": [""], "amr": ["mfa"] });
        let mut entry = entry(&more);
        entry.name.clear();
        entry.issuer = "http://login.example.org".to_owned();
        entry.client_id = " ".to_owned();
        entry.claim.clear();
        entry.attribute.clear();
        entry.max_age_seconds = 90_000;
        entry.skew_seconds = 601;
        entry.ca_pem = "nonsense".to_owned();
        let settings = OidcSettings { providers: vec![entry] };
        let keys: Vec<String> = settings
            .findings()
            .iter()
            .filter_map(|one| Some(one.split_once(": ")?.0.rsplit_once('.')?.1.to_owned()))
            .collect();
        assert_eq!(
            keys,
            [
                "name",
                "client_id",
                "claim",
                "attribute",
                "issuer",
                "ca_pem",
                "scopes",
                "acr_values",
                "max_age_seconds",
                "skew_seconds"
            ]
        );
        assert!(settings.provider("work").is_some());
        assert!(settings.provider("other").is_none());
    }
}
