//! Whether the service account holds the rights it needs, and the exact commands that grant them.

use domain::directory::HealthFinding;
use ldap3_proto::{LdapFilter, LdapSearchScope};

use crate::{
    classify::clean,
    connection::{Entry, Search},
    wire::Wire,
};

/// The attributes the service account writes, by finding.
const WRITTEN: [(&str, &str); 2] = [("rights.lockout", "lockoutTime"), ("rights.pwdlastset", "pwdLastSet")];
/// AD keeps no list of control access rights; who may write this may in practice also reset.
const EFFECTIVE: &str = "allowedAttributesEffective";
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
        attributes: vec![EFFECTIVE.to_owned(), ALLOWED.to_owned()],
        // Some of the first may be service accounts, which nobody delegates.
        entries_max: 25,
    };
    let entries = match wire.search(search).await {
        Ok(found) => found.map(|found| found.entries).unwrap_or_default(),
        Err(error) => return vec![failed(&error.to_string())],
    };
    let Some(sample) = entries.iter().max_by_key(|entry| written(entry)) else {
        return vec![failed("there is nobody below `base` to try on")];
    };
    if !sample.has(ALLOWED) {
        return vec![untold("the server does not tell what the service account may write")];
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
    let hint = "an Active Directory server does not tell whether Reset Password is granted; it is when a reset succeeds";
    findings.push(HealthFinding {
        good: findings.iter().all(|finding| finding.good),
        subject: "rights.reset".to_owned(),
        detail: hint.to_owned(),
        fix: if findings.iter().all(|finding| finding.good) { String::new() } else { delegation(wire) },
    });
    findings
}

fn written(entry: &Entry) -> usize {
    WRITTEN.iter().filter(|(_, attribute)| may_write(entry, attribute)).count()
}

fn may_write(entry: &Entry, attribute: &str) -> bool {
    entry.texts(EFFECTIVE).any(|name| name.eq_ignore_ascii_case(attribute))
}

fn untold(detail: &str) -> HealthFinding {
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
    format!(
        "on a domain controller: \
         dsacls \"{base}\" /I:S /G \"{account}:CA;Reset Password;user\" & \
         dsacls \"{base}\" /I:S /G \"{account}:RPWP;lockoutTime;user\" & \
         dsacls \"{base}\" /I:S /G \"{account}:RPWP;pwdLastSet;user\""
    )
}

/// OpenLDAP tells nobody what they may do; what must be granted is told for reading.
pub(super) fn of_openldap(wire: &Wire) -> Vec<HealthFinding> {
    let base = clean(&wire.settings.base);
    let account = clean(&wire.settings.bind_dn);
    let grants = format!(
        "olcAccess: to dn.subtree=\"{base}\" attrs=userPassword by dn.exact=\"{account}\" =w by self =xw by anonymous auth by * none; \
         olcAccess: to dn.subtree=\"{base}\" attrs=pwdAccountLockedTime,pwdFailureTime,pwdReset,pwdPolicySubentry by dn.exact=\"{account}\" manage by users read by * none"
    );
    vec![HealthFinding {
        good: true,
        subject: "rights.reset".to_owned(),
        detail: format!(
            "OpenLDAP does not tell rights; what is needed: {grants} (no `manage` on userPassword: it would exempt resets from the policy)"
        ),
        fix: String::new(),
    }]
}
