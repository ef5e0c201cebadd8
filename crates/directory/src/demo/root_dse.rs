//! The root DSE: what a client learns of the server before it binds. Apart, because it is no entry of the
//! tree and is the only thing that an anonymous client is shown.

use domain::time::Timestamp;

use super::{attributes::generalized_time, tree::Tree};

/// Policy hints as of Windows Server 2012.
pub(super) const POLICY_HINTS: &str = "1.2.840.113556.1.4.2239";
/// Policy hints as of Windows Server 2008 R2, deprecated by the one above.
pub(super) const POLICY_HINTS_DEPRECATED: &str = "1.2.840.113556.1.4.2066";
/// Who am I? (RFC 4532).
pub(super) const WHO_AM_I: &str = "1.3.6.1.4.1.4203.1.11.3";

const PAGED_RESULTS: &str = "1.2.840.113556.1.4.319";
const SHOW_DELETED: &str = "1.2.840.113556.1.4.417";
const SD_FLAGS: &str = "1.2.840.113556.1.4.801";

/// Active Directory; since 2000 R2; LDAP integration; since 2008; since 2008 R2; since 2012.
const CAPABILITIES: &[&str] = &[
    "1.2.840.113556.1.4.800",
    "1.2.840.113556.1.4.1670",
    "1.2.840.113556.1.4.1791",
    "1.2.840.113556.1.4.1935",
    "1.2.840.113556.1.4.2080",
    "1.2.840.113556.1.4.2237",
];

/// The attributes with their values; `with_policy_hints` says whether the server has that control.
pub(super) fn attributes(
    tree: &Tree,
    with_policy_hints: bool,
    now: Timestamp,
) -> Vec<(&'static str, Vec<String>)> {
    let base = &tree.names.dn;
    let configuration = format!("CN=Configuration,{base}");
    let schema = format!("CN=Schema,{configuration}");
    let server = format!("CN=DC1,CN=Servers,CN=Default-First-Site-Name,CN=Sites,{configuration}");
    let host = format!("dc1.{}", tree.names.dns);
    let realm = tree.names.dns.to_uppercase();
    let one = |value: String| vec![value];
    let all = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect();
    let mut controls = vec![PAGED_RESULTS, SHOW_DELETED, SD_FLAGS];
    if with_policy_hints {
        controls.extend([POLICY_HINTS, POLICY_HINTS_DEPRECATED]);
    }
    vec![
        ("configurationNamingContext", one(configuration.clone())),
        ("currentTime", one(generalized_time(now))),
        ("defaultNamingContext", one(base.clone())),
        ("dnsHostName", one(host.clone())),
        ("domainControllerFunctionality", one("7".to_owned())),
        ("domainFunctionality", one("7".to_owned())),
        ("dsServiceName", one(format!("CN=NTDS Settings,{server}"))),
        ("forestFunctionality", one("7".to_owned())),
        ("highestCommittedUSN", one(tree.highest_usn().to_string())),
        ("isGlobalCatalogReady", one("TRUE".to_owned())),
        ("isSynchronized", one("TRUE".to_owned())),
        ("ldapServiceName", one(format!("{}:dc1$@{realm}", tree.names.dns))),
        ("namingContexts", vec![base.clone(), configuration, schema.clone()]),
        ("rootDomainNamingContext", one(base.clone())),
        ("schemaNamingContext", one(schema.clone())),
        ("serverName", one(server)),
        ("subschemaSubentry", one(format!("CN=Aggregate,{schema}"))),
        ("supportedCapabilities", all(CAPABILITIES)),
        ("supportedControl", all(&controls)),
        ("supportedExtension", all(&[WHO_AM_I])),
        ("supportedLDAPVersion", all(&["3"])),
    ]
}
