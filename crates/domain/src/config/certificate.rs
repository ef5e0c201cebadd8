//! Client certificates as the realm's document keeps them: whose certificates are taken, how it is known that one
//! was taken back, and whose account a certificate is.

use serde::{Deserialize, Serialize};

use crate::factor::certificate::mapping::{ALTERNATIVE_IDENTITIES, SECURITY_IDENTIFIER};

/// Most authorities and most lists.
const MOST: usize = 16;

/// Client certificates that prove people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CertificateSettings {
    /// Certificates of the authorities that issue those of people, PEM; empty where none are taken.
    #[schemars(extend("format" = "multiline"))]
    pub authorities: String,
    /// Whether it is asked for that a certificate was not taken back.
    pub revocation: Revocation,
    /// Revocation lists of the authorities: addresses beginning with `http://`, `https://` or `file:///`.
    pub lists: Vec<String>,
    /// Minutes after which a list is fetched anew.
    #[schemars(range(min = 1, max = 10_080))]
    pub refresh_minutes: u32,
    /// An account owns the certificates that its `altSecurityIdentities` name by issuer and serial number or by key.
    pub by_alternative_identity: bool,
    /// An account owns the certificates in which the authority of the domain wrote its security identifier.
    pub by_sid: bool,
    /// An account owns the certificates that name its user principal name; only for authorities that let nobody choose it.
    pub by_upn: bool,
    /// Attribute in which accounts have their own certificates, e.g. `userCertificate;binary`; empty for none.
    pub stored_attribute: String,
}

impl Default for CertificateSettings {
    fn default() -> Self {
        Self {
            authorities: String::new(),
            revocation: Revocation::Required,
            lists: Vec::new(),
            refresh_minutes: 60,
            by_alternative_identity: true,
            by_sid: true,
            by_upn: false,
            stored_attribute: String::new(),
        }
    }
}

/// Whether it is asked for that a certificate was not taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Revocation {
    /// A list of each authority must be there and in time, or nobody is proved.
    #[default]
    Required,
    /// Where a list is there it is looked at.
    WhenAvailable,
    /// Nobody asks.
    Off,
}

/// Whether the address of a list is of a form that can be fetched.
#[must_use]
pub fn is_list_address(text: &str) -> bool {
    let rest = ["http://", "https://", "file:///"].iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty())
        && text.len() <= 500
        && text.chars().all(|c| c.is_ascii_graphic())
        && !text.contains(['@', '#', '"', '<', '>', '\\'])
}

impl CertificateSettings {
    /// Whether certificates are taken at all.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        !self.authorities.trim().is_empty()
    }

    /// What cannot work, naming the key and the fix.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        let mut findings = Vec::new();
        if let Some(bad) = self.lists.iter().find(|one| !is_list_address(one)) {
            findings.push(format!(
                "client_certificate.lists: `{bad}` is no address; begin with http://, https:// or file:///"
            ));
        }
        if self.lists.len() > MOST {
            findings.push(format!("client_certificate.lists: give {MOST} at most"));
        }
        if !(1..=10_080).contains(&self.refresh_minutes) {
            findings.push("client_certificate.refresh_minutes: give a number from 1 to 10080".to_owned());
        }
        if !self.is_set_up() {
            return findings;
        }
        let count = self.authorities.matches("-----BEGIN CERTIFICATE-----").count();
        if count == 0 || count > MOST {
            findings.push(format!(
                "client_certificate.authorities: paste 1 to {MOST} certificates in PEM, from BEGIN CERTIFICATE to END CERTIFICATE"
            ));
        }
        if self.authorities.contains("PRIVATE KEY") {
            findings.push("client_certificate.authorities: take the private key out; only certificates belong here, and the key should be replaced".to_owned());
        }
        if self.revocation == Revocation::Required && self.lists.is_empty() {
            findings.push("client_certificate.lists: name the revocation list of each authority, or set revocation to off".to_owned());
        }
        let is_any = self.by_alternative_identity || self.by_sid || self.by_upn;
        if !is_any && self.stored_attribute.trim().is_empty() {
            findings.push(
                "client_certificate: no way is on by which an account owns a certificate; switch one on"
                    .to_owned(),
            );
        }
        findings
    }

    /// The attributes of the directory that certificates are held against.
    pub fn attributes(&self) -> impl Iterator<Item = &str> {
        let on = self.is_set_up();
        let all = [
            (on && self.by_alternative_identity).then_some(ALTERNATIVE_IDENTITIES),
            (on && self.by_sid).then_some(SECURITY_IDENTIFIER),
            Some(self.stored_attribute.trim()).filter(|name| on && !name.is_empty()),
        ];
        all.into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pem() -> String {
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".to_owned()
    }

    #[test]
    fn what_is_not_said_is_strict() {
        let settings: CertificateSettings = serde_json::from_value(serde_json::json!({})).unwrap();
        assert_eq!(settings, CertificateSettings::default());
        assert!(settings.findings().is_empty() && settings.attributes().next().is_none());
        assert!(!settings.by_upn);
        let settings = CertificateSettings { authorities: pem(), ..settings };
        assert!(settings.findings()[0].starts_with("client_certificate.lists"), "a list is needed");
        assert_eq!(settings.attributes().collect::<Vec<_>>(), [ALTERNATIVE_IDENTITIES, SECURITY_IDENTIFIER]);
    }

    #[test]
    fn what_cannot_work_is_told_key_by_key() {
        let settings = CertificateSettings {
            authorities: "-----BEGIN PRIVATE KEY-----".to_owned(),
            lists: vec!["ldap://example.org/x".to_owned()],
            refresh_minutes: 0,
            by_alternative_identity: false,
            by_sid: false,
            ..CertificateSettings::default()
        };
        let findings = settings.findings();
        let keys: Vec<&str> = findings.iter().filter_map(|one| Some(one.split_once(": ")?.0)).collect();
        assert_eq!(
            keys,
            [
                "client_certificate.lists",
                "client_certificate.refresh_minutes",
                "client_certificate.authorities",
                "client_certificate.authorities",
                "client_certificate"
            ]
        );
        let good = CertificateSettings {
            authorities: pem(),
            lists: vec!["file:///etc/ca.crl".to_owned(), "http://pki.example.org/ca.crl?a=b".to_owned()],
            ..CertificateSettings::default()
        };
        assert!(good.findings().is_empty(), "{:?}", good.findings());
    }

    #[test]
    fn a_list_is_at_an_address_without_a_name_and_password_in_it() {
        for bad in ["", "http://", "https://a@b/c", "file://host/x", "ftp://a/b", "http://a b"] {
            assert!(!is_list_address(bad), "{bad}");
        }
    }
}
