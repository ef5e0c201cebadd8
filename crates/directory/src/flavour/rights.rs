//! Whether the service account holds the rights it needs, and the exact commands that grant them.

use std::collections::BTreeSet;

use domain::directory::HealthFinding;
use ldap3_proto::{LdapFilter, LdapSearchScope, control::LdapControl};

use super::security_descriptor::{RESET_PASSWORD, grants};
use crate::{
    classify::clean,
    connection::{Entry, Search},
    wire::Wire,
};

/// The attributes the service account writes, by finding.
const WRITTEN: [(&str, &str); 2] = [("rights.lockout", "lockoutTime"), ("rights.pwdlastset", "pwdLastSet")];
/// What the server computes that the service account may write.
const EFFECTIVE: &str = "allowedAttributesEffective";
/// What everybody who may read a fine-grained policy sees of it.
const PSO_LENGTH: &str = "msDS-MinimumPasswordLength";
/// The access control list.
const DESCRIPTOR: &str = "nTSecurityDescriptor";
/// Of the parts of a descriptor only the list; the others need more rights (MS-ADTS 3.1.1.3.4.1.11).
const LIST_ONLY: i32 = 4;
/// What the schema would allow: there on every server that computes the other.
const ALLOWED: &str = "allowedAttributes";

/// Asks the domain controller what it would let the service account write on somebody it may see.
pub(super) async fn of_active_directory(wire: &Wire, people: LdapFilter) -> Vec<HealthFinding> {
    let search = Search {
        base: wire.settings.base.clone(),
        scope: LdapSearchScope::Subtree,
        filter: LdapFilter::And(vec![
            people,
            LdapFilter::Not(Box::new(crate::wire::equals("adminCount", "1"))),
        ]),
        attributes: vec![EFFECTIVE.to_owned(), ALLOWED.to_owned(), DESCRIPTOR.to_owned()],
        // Some of the first may be service accounts, which nobody delegates.
        entries_max: 25,
    };
    let control = LdapControl::SdFlags { criticality: true, flags: LIST_ONLY };
    let entries = match wire.search_with(search, Some(control)).await {
        Ok(found) => found.map(|found| found.entries).unwrap_or_default(),
        Err(error) => return vec![failed(&error.to_string())],
    };
    let Some(sample) = entries.iter().max_by_key(|entry| written(entry)) else {
        return vec![failed("there is nobody below `base` to try on")];
    };
    if !sample.has(ALLOWED) {
        return vec![good("the server does not tell what the service account may write")];
    }
    let mut findings: Vec<HealthFinding> = WRITTEN
        .iter()
        .map(|(subject, attribute)| {
            let good = may_write(sample, attribute);
            let verb = if good { "may" } else { "may not" };
            HealthFinding {
                good,
                subject: (*subject).to_owned(),
                detail: format!(
                    "the service account {verb} write {attribute}, tried on {}",
                    clean(&sample.dn)
                ),
                fix: if good { String::new() } else { delegation(wire) },
            }
        })
        .collect();
    findings.insert(0, reset(wire, sample).await);
    findings
}

/// Whether the policies that hold for some people only can be read, as by default administrators alone may.
/// Without them the page shows the domain's rules, and people are refused for rules that they were not told.
pub(super) async fn fine_grained_policies(wire: &Wire, domain: &str) -> HealthFinding {
    let container = format!("CN=Password Settings Container,CN=System,{domain}");
    let search = Search {
        base: container.clone(),
        scope: LdapSearchScope::Subtree,
        filter: LdapFilter::Present("objectClass".to_owned()),
        attributes: vec!["objectClass".to_owned(), PSO_LENGTH.to_owned()],
        entries_max: 100,
    };
    let (good, detail) = match wire.search_with(search, None).await {
        Ok(Some(found)) if !found.entries.is_empty() => {
            let is_one = |entry: &&Entry| !entry.dn.eq_ignore_ascii_case(&container);
            let unread = found.entries.iter().filter(is_one).find(|entry| !entry.has(PSO_LENGTH));
            let count = found.entries.iter().filter(is_one).count();
            match unread {
                None => (true, format!("{count} fine-grained password policies can be read")),
                Some(entry) => (false, format!("{} may not be read", clean(&entry.dn))),
            }
        }
        Ok(_) => {
            (false, format!("{container} may not be seen, so fine-grained password policies are not known"))
        }
        Err(error) => (false, error.to_string()),
    };
    let account = clean(&wire.settings.bind_dn);
    let fix = format!("on a domain controller: dsacls \"{container}\" /I:T /G \"{account}:GR\"");
    let fix = if good { String::new() } else { fix };
    HealthFinding { good, subject: "policy.fine-grained".to_owned(), detail, fix }
}

/// "Reset Password" is no attribute, so it is read from the access control list itself.
async fn reset(wire: &Wire, sample: &Entry) -> HealthFinding {
    let granted = match wire.read("", &["tokenGroups"]).await {
        Ok(root) => {
            let root = root.unwrap_or_default();
            let trustees = root.values("tokenGroups").iter().map(Vec::as_slice).collect::<BTreeSet<_>>();
            let descriptor = sample.values(DESCRIPTOR).first();
            descriptor
                .filter(|_| !trustees.is_empty())
                .and_then(|descriptor| grants(descriptor, &RESET_PASSWORD, &trustees))
        }
        Err(_) => None,
    };
    let dn = clean(&sample.dn);
    match granted {
        Some(true) => good(&format!("the service account holds Reset Password, read on {dn}")),
        Some(false) => HealthFinding {
            good: false,
            subject: "rights.reset".to_owned(),
            detail: format!("the service account does not hold Reset Password, read on {dn}"),
            fix: delegation(wire),
        },
        None => good("whether the service account holds Reset Password cannot be read"),
    }
}

fn written(entry: &Entry) -> usize {
    WRITTEN.iter().filter(|(_, attribute)| may_write(entry, attribute)).count()
}

fn may_write(entry: &Entry, attribute: &str) -> bool {
    entry.texts(EFFECTIVE).any(|name| name.eq_ignore_ascii_case(attribute))
}

fn good(detail: &str) -> HealthFinding {
    HealthFinding {
        good: true,
        subject: "rights.reset".to_owned(),
        detail: detail.to_owned(),
        fix: String::new(),
    }
}

fn failed(reason: &str) -> HealthFinding {
    HealthFinding {
        good: false,
        subject: "rights.reset".to_owned(),
        detail: format!("the rights could not be tried: {}", clean(reason)),
        fix: "check `base` and that the service account may read below it".to_owned(),
    }
}

/// The three rights, for the Windows command line.
fn delegation(wire: &Wire) -> String {
    let base = clean(&wire.settings.base);
    let account = clean(&wire.settings.bind_dn);
    format!("on a domain controller: {}", crate::grants::active_directory(&account, &base).join(" & "))
}

/// OpenLDAP tells nobody what they may do; what must be granted is told for reading.
pub(super) fn of_openldap(wire: &Wire) -> Vec<HealthFinding> {
    let base = clean(&wire.settings.base);
    let account = clean(&wire.settings.bind_dn);
    let grants = crate::grants::openldap(&account, &base).join("; ");
    vec![HealthFinding {
        good: true,
        subject: "rights.reset".to_owned(),
        detail: format!(
            "OpenLDAP does not tell rights; what is needed: {grants} (no `manage` on userPassword: it would exempt resets from the policy)"
        ),
        fix: String::new(),
    }]
}
