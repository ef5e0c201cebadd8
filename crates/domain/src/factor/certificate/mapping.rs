//! Whose a certificate is: held against one account, by the ways that the realm's settings allow.
//!
//! Of Active Directory's `altSecurityIdentities` only those forms count that name one certificate or one key; what
//! names a subject or an address alone can be had by others from the same authority, and is passed over.

use super::Facts;
use crate::{account::Account, config::certificate::CertificateSettings};

/// The attribute with explicit mappings.
pub const ALTERNATIVE_IDENTITIES: &str = "altSecurityIdentities";
/// The attribute with the account's security identifier.
pub const SECURITY_IDENTIFIER: &str = "objectSid";

/// By what a certificate is the account's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// An explicit mapping of the account names issuer and number, or the key.
    Mapped,
    /// The account's security identifier stands in it.
    Sid,
    /// The account's user principal name stands in it.
    Upn,
    /// The account has this very certificate.
    Stored,
}

/// An explicit mapping that is strong: it names one certificate, or one key.
#[derive(Debug, PartialEq, Eq)]
enum Strong<'a> {
    IssuerAndSerial(&'a str, &'a str),
    KeyIdentifier(&'a str),
    KeyHash(&'a str),
}

/// The text after a prefix, whose case does not matter.
fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// What a value names, where it is of a strong form.
fn strong(value: &str) -> Option<Strong<'_>> {
    let text = after(value.trim(), "X509:")?;
    if let Some(hash) = after(text, "<SHA1-PUKEY>") {
        return Some(Strong::KeyHash(hash));
    }
    if let Some(identifier) = after(text, "<SKI>") {
        return Some(Strong::KeyIdentifier(identifier));
    }
    let (issuer, serial) = after(text, "<I>")?.rsplit_once('<')?;
    Some(Strong::IssuerAndSerial(issuer, after(serial, "SR>")?))
}

/// Whether a value is of a form that is not taken, because it names what others can have too.
#[must_use]
pub fn is_weak(value: &str) -> bool {
    after(value.trim(), "X509:").is_some() && strong(value).is_none()
}

/// Bytes in hexadecimal, as the directory has them.
#[must_use]
pub fn hex(bytes: impl IntoIterator<Item = u8>) -> String {
    bytes.into_iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One spelling of the kind of a name.
fn kind(text: &str) -> String {
    match text.trim().to_ascii_uppercase().as_str() {
        "ST" => "S".to_owned(),
        "EMAIL" | "EMAILADDRESS" => "E".to_owned(),
        other => other.to_owned(),
    }
}

/// The names of a text such as `DC=com,DC="a, b",CN=c`; `None` where it is none.
fn names(text: &str) -> Option<Vec<(String, String)>> {
    let (mut parts, mut part, mut quoted, mut escaped) = (Vec::new(), String::new(), false, false);
    for c in text.chars() {
        match c {
            _ if escaped => {
                part.push(c);
                escaped = false;
            }
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            ',' | '+' if !quoted => parts.push(std::mem::take(&mut part)),
            _ => part.push(c),
        }
    }
    parts.push(part);
    if quoted || escaped {
        return None;
    }
    parts
        .iter()
        .map(|part| part.split_once('=').map(|(name, value)| (kind(name), value.trim().to_owned())))
        .collect()
}

/// The names as Active Directory has them in a mapping.
fn written(names: &[(String, String)]) -> String {
    let quoted = |text: &str| {
        if text.contains([',', '+', '"', '\\', '<', '>', ';', '=']) {
            format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
        } else {
            text.to_owned()
        }
    };
    let parts: Vec<String> = names.iter().map(|(kind, text)| format!("{kind}={}", quoted(text))).collect();
    parts.join(",")
}

/// The mappings that an administrator could write for this certificate, the best first.
#[must_use]
pub fn suggestions(facts: &Facts) -> Vec<String> {
    let serial = hex(facts.serial.iter().rev().copied());
    let mut all = vec![format!("X509:<I>{}<SR>{serial}", written(&facts.issuer))];
    all.extend(facts.key_identifier.iter().map(|bytes| format!("X509:<SKI>{}", hex(bytes.iter().copied()))));
    all.push(format!("X509:<SHA1-PUKEY>{}", hex(facts.key_hashes[0].iter().copied())));
    all
}

fn is_mapped(facts: &Facts, value: &str) -> bool {
    let same = |text: &str, bytes: &[u8]| {
        !bytes.is_empty() && text.trim().eq_ignore_ascii_case(&hex(bytes.iter().copied()))
    };
    match strong(value) {
        Some(Strong::KeyHash(hash)) => facts.key_hashes.iter().any(|own| same(hash, own)),
        Some(Strong::KeyIdentifier(text)) => {
            facts.key_identifier.as_deref().is_some_and(|own| same(text, own))
        }
        Some(Strong::IssuerAndSerial(issuer, serial)) => {
            let reversed: Vec<u8> = facts.serial.iter().rev().copied().collect();
            let own: Vec<_> = facts.issuer.iter().map(|(name, value)| (kind(name), value.clone())).collect();
            same(serial, &reversed) && !own.is_empty() && names(issuer).is_some_and(|named| named == own)
        }
        None => false,
    }
}

/// By what the certificate is this account's; `None` where it is not, or nobody can say.
#[must_use]
pub fn fit(facts: &Facts, account: &Account, settings: &CertificateSettings) -> Option<Fit> {
    let values =
        |name: &str| account.attributes.get(&name.trim().to_lowercase()).map_or(&[][..], Vec::as_slice);
    if settings.by_alternative_identity
        && values(ALTERNATIVE_IDENTITIES).iter().any(|value| is_mapped(facts, value))
    {
        return Some(Fit::Mapped);
    }
    let attribute = settings.stored_attribute.trim();
    if !attribute.is_empty() && values(attribute).contains(&facts.base64) {
        return Some(Fit::Stored);
    }
    if let Some(sid) = facts.sid.as_ref().filter(|_| settings.by_sid) {
        // A certificate that names an account by its identifier is nobody else's, whatever else it says.
        return values(SECURITY_IDENTIFIER).contains(sid).then_some(Fit::Sid);
    }
    let upn = account.upn.as_deref().filter(|upn| settings.by_upn && !upn.is_empty())?;
    let is_named = match facts.upns.as_slice() {
        [only] => only.to_lowercase() == upn.to_lowercase(),
        // Of two names nobody can say which is meant.
        _ => false,
    };
    is_named.then_some(Fit::Upn)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{account::AccountState, id::Slug, person::PersonKey};

    fn account(attributes: &[(&str, &str)]) -> Account {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in attributes {
            all.entry(name.to_lowercase()).or_default().push((*value).to_owned());
        }
        Account {
            key: PersonKey { connection: Slug::literal("corp"), object: "1".to_owned() },
            dn: "CN=Ana".to_owned(),
            logon_name: "ana".to_owned(),
            upn: Some("Ana@example.org".to_owned()),
            display_name: "Ana".to_owned(),
            given_name: None,
            surname: None,
            mail: None,
            attributes: all,
            state: AccountState::default(),
        }
    }

    fn facts() -> Facts {
        let name = |kind: &str, text: &str| (kind.to_owned(), text.to_owned());
        Facts {
            issuer: vec![name("DC", "com"), name("DC", "contoso"), name("CN", "CONTOSO-DC-CA")],
            serial: vec![0x2b, 0x00, 0x00, 0x11, 0xac, 0x12],
            key_identifier: Some(vec![0xdf, 0x2f]),
            key_hashes: [vec![0x50, 0xbf], vec![0x51, 0xc0]],
            base64: "MIIB".to_owned(),
            ..Facts::default()
        }
    }

    fn by(settings: CertificateSettings) -> impl Fn(&Facts, &[(&str, &str)]) -> Option<Fit> {
        move |facts, attributes| fit(facts, &account(attributes), &settings)
    }

    #[test]
    fn each_strong_form_names_its_certificate_and_no_other() {
        let fit = by(CertificateSettings::default());
        for value in [
            "X509:<I>DC=com,DC=contoso,CN=CONTOSO-DC-CA<SR>12ac1100002b",
            "x509:<i>dc=com, dc=contoso, cn=CONTOSO-DC-CA<sr>12AC1100002B",
            "X509:<I>DC=\"com\",DC=contoso,CN=CONTOSO\\-DC-CA<SR>12ac1100002b",
            "X509:<SKI>DF2F",
            "X509:<SHA1-PUKEY>50bf",
            "X509:<SHA1-PUKEY>51c0",
        ] {
            assert_eq!(fit(&facts(), &[(ALTERNATIVE_IDENTITIES, value)]), Some(Fit::Mapped), "{value}");
        }
        for value in [
            "X509:<I>DC=com,DC=contoso,CN=CONTOSO-DC-CA<SR>2b000011ac12",
            "X509:<I>CN=CONTOSO-DC-CA,DC=contoso,DC=com<SR>12ac1100002b",
            "X509:<I>DC=com,DC=contoso,CN=contoso-dc-ca<SR>12ac1100002b",
            "X509:<I>DC=com,DC=contoso<SR>12ac1100002b",
            "X509:<I>DC=com,DC=contoso,CN=\"CONTOSO-DC-CA<SR>12ac1100002b",
            "X509:<I>DC=com,DC=contoso,CN=CONTOSO-DC-CA<SR>",
            "X509:<SKI>",
            "X509:<SKI>df",
            "X509:<SHA1-PUKEY>",
            "Kerberos:ana@EXAMPLE.ORG",
            "",
        ] {
            assert_eq!(fit(&facts(), &[(ALTERNATIVE_IDENTITIES, value)]), None, "{value}");
        }
    }

    #[test]
    fn weak_forms_are_never_taken() {
        let fit = by(CertificateSettings { by_upn: true, ..CertificateSettings::default() });
        for value in [
            "X509:<I>DC=com,DC=contoso,CN=CONTOSO-DC-CA<S>DC=com,DC=contoso,CN=Ana",
            "X509:<S>DC=com,DC=contoso,CN=Ana",
            "X509:<RFC822>ana@example.org",
        ] {
            assert!(is_weak(value), "{value}");
            assert_eq!(fit(&facts(), &[(ALTERNATIVE_IDENTITIES, value)]), None, "{value}");
        }
        assert!(!is_weak("X509:<SKI>df2f") && !is_weak("Kerberos:ana@EXAMPLE.ORG"));
    }

    #[test]
    fn what_is_suggested_for_a_certificate_maps_it() {
        let mut facts = facts();
        facts.issuer.push(("O".to_owned(), "A, \"B\" + C".to_owned()));
        let suggested = suggestions(&facts);
        assert_eq!(suggested.len(), 3);
        for value in &suggested {
            assert!(is_mapped(&facts, value), "{value}");
        }
        facts.serial.reverse();
        assert!(!is_mapped(&facts, &suggested[0]));
    }

    #[test]
    fn a_security_identifier_is_one_accounts_and_goes_before_a_name() {
        let fit = by(CertificateSettings { by_upn: true, ..CertificateSettings::default() });
        let mut facts = Facts { sid: Some("S-1-5-21-1".to_owned()), ..facts() };
        assert_eq!(fit(&facts, &[(SECURITY_IDENTIFIER, "S-1-5-21-1")]), Some(Fit::Sid));
        facts.upns = vec!["ana@example.org".to_owned()];
        assert_eq!(fit(&facts, &[(SECURITY_IDENTIFIER, "S-1-5-21-2")]), None, "another's");
        assert_eq!(fit(&facts, &[]), None, "nobody can say");
        facts.sid = None;
        assert_eq!(fit(&facts, &[]), Some(Fit::Upn));
    }

    #[test]
    fn a_principal_name_counts_only_where_the_settings_say_so_and_alone() {
        let mut facts = Facts { upns: vec!["ANA@example.ORG".to_owned()], ..facts() };
        assert_eq!(by(CertificateSettings::default())(&facts, &[]), None);
        let fit = by(CertificateSettings { by_upn: true, ..CertificateSettings::default() });
        assert_eq!(fit(&facts, &[]), Some(Fit::Upn));
        facts.upns.push("tom@example.org".to_owned());
        assert_eq!(fit(&facts, &[]), None);
        facts.upns = vec!["tom@example.org".to_owned()];
        assert_eq!(fit(&facts, &[]), None);
    }

    #[test]
    fn a_stored_certificate_is_compared_as_a_whole_where_its_attribute_is_named() {
        let kept = [("userCertificate;binary", "MIIB")];
        assert_eq!(by(CertificateSettings::default())(&facts(), &kept), None);
        let stored_attribute = "userCertificate;binary".to_owned();
        let fit = by(CertificateSettings { stored_attribute, ..CertificateSettings::default() });
        assert_eq!(fit(&facts(), &kept), Some(Fit::Stored));
        assert_eq!(fit(&facts(), &[("userCertificate;binary", "MIIC")]), None);
    }

    #[test]
    fn a_way_that_is_switched_off_is_not_taken() {
        let settings =
            CertificateSettings { by_alternative_identity: false, by_sid: false, ..Default::default() };
        let facts = Facts { sid: Some("S-1-5-21-1".to_owned()), ..facts() };
        let kept = [(SECURITY_IDENTIFIER, "S-1-5-21-1"), (ALTERNATIVE_IDENTITIES, "X509:<SKI>df2f")];
        assert_eq!(by(settings)(&facts, &kept), None);
    }
}
